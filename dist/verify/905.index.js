export const id = 905;
export const ids = [905];
export const modules = {

/***/ 8905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyEvidence: () => (/* binding */ verifyEvidence)
});

// EXTERNAL MODULE: ./lib/request/asked-image.js
var asked_image = __webpack_require__(6137);
// EXTERNAL MODULE: ./lib/request/request.js + 3 modules
var request_request = __webpack_require__(8296);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/shared/read-file.js + 1 modules
var read_file = __webpack_require__(3868);
// EXTERNAL MODULE: ./lib/subject/repository.js
var repository = __webpack_require__(7918);
// EXTERNAL MODULE: ./lib/verification/answers.js
var answers = __webpack_require__(5148);
// EXTERNAL MODULE: ./lib/verification/verify-image.js + 4 modules
var verify_image = __webpack_require__(803);
// EXTERNAL MODULE: ./lib/verification/verify-subject.js + 23 modules
var verify_subject = __webpack_require__(7532);
// EXTERNAL MODULE: ./lib/verification/read-releases.js + 1 modules
var read_releases = __webpack_require__(7329);
;// CONCATENATED MODULE: ./lib/sigstore/root-within.js
/** Whether each authority, log and key of `inner` stands in `outer` too, valid there at least as long. */
function isWithin({ material: inner }, { material: outer }) {
    return (areWithin(inner.certificateAuthorities, outer.certificateAuthorities, isSameAuthority) &&
        areWithin(inner.timestampAuthorities, outer.timestampAuthorities, isSameAuthority) &&
        areWithin(inner.tlogs, outer.tlogs, isSameLog) &&
        areWithin(inner.ctlogs, outer.ctlogs, isSameLog));
}
function areWithin(inner, outer, isSame) {
    return inner.every((item) => outer.some((other) => isSame(item, other) && isDuring(item.validFor, other.validFor)));
}
function isDuring(inner, outer) {
    return outer.start <= inner.start && inner.end <= outer.end;
}
function isSameAuthority({ certChain }, { certChain: other }) {
    return (certChain.length === other.length &&
        certChain.every((certificate, nth) => other[nth]?.equals(certificate)));
}
function isSameLog(log, other) {
    return (log.baseURL === other.baseURL && log.logID.equals(other.logID) && log.publicKey.equals(other.publicKey));
}

// EXTERNAL MODULE: ./lib/sigstore/trusted-root.js
var trusted_root = __webpack_require__(9234);
// EXTERNAL MODULE: ./lib/verification/services.js + 19 modules
var services = __webpack_require__(1142);
;// CONCATENATED MODULE: ./lib/task/verify/evidence-root.js




/**
 * The root that the options name; or that in the file, where it holds nothing but what the root that came with this
 * version holds too: who could write the file could also write the authority that vouches for it.
 * @throws Failure `evidence-malformed`, and those of reading the root that the options name
 */
async function rootFor({ trustedRoot: json }, { trustedRoot, offline, trustEvidenceRootUnsafe }) {
    if (trustedRoot !== undefined)
        return { root: await (0,services/* readTrustedRoot */.g)(trustedRoot), isOwn: false };
    const shipped = await (0,trusted_root/* embeddedTrustedRoot */._v)();
    if (offline)
        return { root: shipped, isOwn: false };
    const kept = rootIn(json);
    if (isWithin(kept, shipped))
        return { root: kept, isOwn: false };
    return trustEvidenceRootUnsafe ? { root: kept, isOwn: true } : { reason: unknownRoot() };
}
/** The root that nobody who wrote the file has chosen. @throws Failure those of reading the one that the options name */
function knownRoot({ trustedRoot }) {
    return trustedRoot === undefined ? (0,trusted_root/* embeddedTrustedRoot */._v)() : (0,services/* readTrustedRoot */.g)(trustedRoot);
}
function rootIn(json) {
    try {
        return (0,trusted_root/* parseTrustedRoot */.t1)(json);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        throw new failure/* Failure */.HR({
            class: 'malformed',
            code: 'evidence-malformed',
            what: `the evidence file cannot be read: ${error.message}`,
        });
    }
}
function unknownRoot() {
    return {
        class: 'denied',
        code: 'evidence-root-unknown',
        message: 'the trusted root in the file holds an authority, log or key, or a longer time for one, that the root that came ' +
            'with this version does not: whoever wrote the file could have made it',
        fix: '--trusted-root trusted_root.json   # of the instance that signed; or --offline: the public one as it came with this version',
    };
}

// EXTERNAL MODULE: ./lib/task/verify/named-subject.js
var named_subject = __webpack_require__(3471);
;// CONCATENATED MODULE: ./lib/task/verify/from-evidence.js











/**
 * Verifies again what was kept, asking nobody: against the expectation in the options, and by a trusted root that not
 * only the file vouches for; either is taken from the file only for who says that its writer is trusted.
 * @param images that the file must be about; none is needed
 */
async function verifyEvidence(path, options, images) {
    const [named, ...others] = images;
    if (others.length > 0)
        throw (0,named_subject/* notOneImage */.$)('from-evidence', images.length);
    if (!named && options.config !== undefined)
        throw nameMissing();
    const { EVIDENCE_MAX_BYTES, parseEvidence } = await __webpack_require__.e(/* import() */ 357).then(__webpack_require__.bind(__webpack_require__, 3357));
    const evidence = await parseEvidence(await (0,read_file/* readUserFile */.E1)('from-evidence', path, EVIDENCE_MAX_BYTES));
    // Who could write the file could choose what is expected in it: anyone.
    const request = await (0,request_request/* parseRequest */.TR)(options, options.trustEvidenceRootUnsafe ? { kept: evidence } : {});
    const asked = named ?? (0,asked_image/* askedImage */.o)({ image: evidence.image });
    const releases = await (0,read_releases/* readReleases */.tl)(options.identities, () => knownRoot(options));
    const question = (0,read_releases/* withReleases */.dv)(request.questionFor(asked), releases);
    const wrong = named && (await differsFrom(named, evidence));
    if (wrong)
        return (0,answers/* answersOf */.B)([(0,verify_image/* refused */.J5)(asked.image, wrong)], undefined);
    if (question.requireDigest && asked.name && asked.name.digest === undefined)
        return (0,answers/* answersOf */.B)([(0,verify_image/* refused */.J5)(asked.image, (0,verify_image/* tagRefused */.jJ)(asked.image))], undefined);
    const root = await rootFor(evidence, options);
    if ('reason' in root)
        return (0,answers/* answersOf */.B)([(0,verify_image/* couldNotTell */.eI)(asked.image, root.reason)], undefined);
    const own = question.requirements.map(({ predicateType }) => predicateType);
    const { digest, found, verifiedAt } = evidence;
    // An age that the options or their rules ask for counts now: who could write the file could choose its date.
    const kept = evidence.requirements
        .filter(({ predicateType }) => !own.includes(predicateType))
        .map((requirement) => ({ ...requirement, at: verifiedAt }));
    const whole = { ...question, requirements: [...question.requirements, ...kept] };
    const result = (0,verify_subject/* judgeAll */.T)(digest, found, { question: whole, root: root.root });
    const taken = [
        (0,request_request/* saysWhatIsExpected */.zs)(options) ? [] : ['expectation'],
        kept.length > 0 ? ['required predicates'] : [],
        root.isOwn ? ['trusted root'] : [],
    ].flat();
    const report = {
        image: asked.image,
        subject: digest,
        ...result.answer,
        lookedFor: [`the evidence of ${verifiedAt.toISOString()} in ${path}`],
        warnings: [...termsOf(taken), ...agesOf(kept, verifiedAt), ...result.answer.warnings],
    };
    return (0,answers/* answersOf */.B)([{ report, result, digest, question: whole }], root.root);
}
/** Whether the file is about another image than the one that was named, and how they differ. */
async function differsFrom(named, { image, digest }) {
    const kept = (0,asked_image/* askedImage */.o)({ image }).name;
    const { name } = named;
    if (!name)
        return (await (0,named_subject/* subjectNamed */.I)(named)).digest === digest ? undefined : otherImage(image, digest);
    const isSame = kept !== undefined &&
        (0,repository/* nameOf */.Vb)(kept.repository) === (0,repository/* nameOf */.Vb)(name.repository) &&
        (name.digest === undefined || name.digest === digest) &&
        (name.digest !== undefined || name.tag === undefined || name.tag === kept.tag);
    return isSame ? undefined : otherImage(image, digest);
}
function otherImage(image, digest) {
    return {
        code: 'evidence-other-image',
        message: `the evidence is about another image: ${image.slice(0, 200)}, which was ${digest}`,
    };
}
function termsOf(taken) {
    if (taken.length === 0)
        return [];
    return [
        {
            code: 'evidence-own-terms',
            message: `${taken.join(', ')} are those in the file: who could write the file could choose them`,
        },
    ];
}
function agesOf(requirements, at) {
    if (requirements.every(({ maxAgeMs }) => maxAgeMs === undefined))
        return [];
    return [
        {
            code: 'evidence-ages',
            message: `the age of what is required is that at ${at.toISOString()}, when the file says it was kept`,
        },
    ];
}
function nameMissing() {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'evidence-without-name',
        what: 'config is set beside from-evidence, and no image is named',
        why: 'rules are chosen by the name of the image, and who could write the file could choose that in it',
        fix: 'slsa-provenance verify --from-evidence FILE --config FILE ghcr.io/OWNER/NAME@sha256:\u2026',
    });
}


/***/ }),

/***/ 3471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ notOneImage),
/* harmony export */   I: () => (/* binding */ subjectNamed)
/* harmony export */ });
/* harmony import */ var _request_asked_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6137);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3868);
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2406);




const MAX_ARTIFACT_BYTES = 256 * 1024 * 1024;
/** A digest, an image named by digest, or a file. @throws Failure those of digests, names and files */
async function subjectNamed(asked) {
    const { image: name } = asked;
    if (name.startsWith('sha256:'))
        return { name, digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)(name), bytes: undefined };
    const digest = name.includes('@sha256:') ? (0,_request_asked_image_js__WEBPACK_IMPORTED_MODULE_0__/* .nameIn */ .Z)(asked).digest : undefined;
    if (digest)
        return { name, digest, bytes: undefined };
    const bytes = await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readUserFile */ .E1)('image', name, MAX_ARTIFACT_BYTES);
    return { name, digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Digest */ .sI)(bytes), bytes };
}
/** @throws Failure `bundle-subject` */
function notOneImage(option, count) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'usage',
        code: 'bundle-subject',
        what: `${option} is set, and ${count} images are named`,
        why: 'such a file is verified for one image',
        fix: `slsa-provenance verify --${option} FILE sha256:\u2026 --repo OWNER/NAME`,
    });
}


/***/ })

};
