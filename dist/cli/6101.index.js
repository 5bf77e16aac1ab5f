export const id = 6101;
export const ids = [6101];
export const modules = {

/***/ 32742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin)
/* harmony export */ });
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


/***/ }),

/***/ 13583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ rootFor),
/* harmony export */   G: () => (/* binding */ knownRoot)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _sigstore_root_within_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32742);
/* harmony import */ var _sigstore_trusted_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29234);
/* harmony import */ var _verification_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83019);




/**
 * The root that the options name; or that in the file, where it holds nothing but what the root that came with this
 * version holds too: who could write the file could also write the authority that vouches for it.
 * @throws Failure `evidence-malformed`, and those of reading the root that the options name
 */
async function rootFor({ trustedRoot: json }, { trustedRoot, offline, trustEvidenceRootUnsafe }) {
    if (trustedRoot !== undefined)
        return { root: await (0,_verification_services_js__WEBPACK_IMPORTED_MODULE_2__/* .readTrustedRoot */ .g)(trustedRoot), isOwn: false };
    const shipped = await (0,_sigstore_trusted_root_js__WEBPACK_IMPORTED_MODULE_1__/* .embeddedTrustedRoot */ ._v)();
    if (offline)
        return { root: shipped, isOwn: false };
    const kept = rootIn(json);
    if ((0,_sigstore_root_within_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)(kept, shipped))
        return { root: kept, isOwn: false };
    return trustEvidenceRootUnsafe ? { root: kept, isOwn: true } : { reason: unknownRoot() };
}
/** The root that nobody who wrote the file has chosen. @throws Failure those of reading the one that the options name */
function knownRoot({ trustedRoot }) {
    return trustedRoot === undefined ? (0,_sigstore_trusted_root_js__WEBPACK_IMPORTED_MODULE_1__/* .embeddedTrustedRoot */ ._v)() : (0,_verification_services_js__WEBPACK_IMPORTED_MODULE_2__/* .readTrustedRoot */ .g)(trustedRoot);
}
function rootIn(json) {
    try {
        return (0,_sigstore_trusted_root_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTrustedRoot */ .t1)(json);
    }
    catch (error) {
        if (!(error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
            throw error;
        throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
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


/***/ }),

/***/ 96101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyEvidence: () => (/* binding */ verifyEvidence)
/* harmony export */ });
/* harmony import */ var _request_asked_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96137);
/* harmony import */ var _request_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78875);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10083);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48124);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47918);
/* harmony import */ var _verification_answers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75148);
/* harmony import */ var _verification_verify_image_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97130);
/* harmony import */ var _verification_verify_subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84217);
/* harmony import */ var _verification_read_releases_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97329);
/* harmony import */ var _evidence_root_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13583);
/* harmony import */ var _named_subject_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23471);











/**
 * Verifies again what was kept, asking nobody: against the expectation in the options, and by a trusted root that not
 * only the file vouches for; either is taken from the file only for who says that its writer is trusted.
 * @param images that the file must be about; none is needed
 */
async function verifyEvidence(path, options, images) {
    const [named, ...others] = images;
    if (others.length > 0)
        throw (0,_named_subject_js__WEBPACK_IMPORTED_MODULE_10__/* .notOneImage */ .$)('from-evidence', images.length);
    if (!named && options.config !== undefined)
        throw nameMissing();
    const { EVIDENCE_MAX_BYTES, parseEvidence } = await __webpack_require__.e(/* import() */ 3357).then(__webpack_require__.bind(__webpack_require__, 83357));
    const evidence = await parseEvidence(await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readUserFile */ .E1)('from-evidence', path, EVIDENCE_MAX_BYTES));
    // Who could write the file could choose what is expected in it: anyone.
    const request = await (0,_request_request_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequest */ .TR)(options, options.trustEvidenceRootUnsafe ? { kept: evidence } : {});
    const asked = named ?? (0,_request_asked_image_js__WEBPACK_IMPORTED_MODULE_0__/* .askedImage */ .o)({ image: evidence.image });
    const releases = await (0,_verification_read_releases_js__WEBPACK_IMPORTED_MODULE_8__/* .readReleases */ .tl)(options.identities, () => (0,_evidence_root_js__WEBPACK_IMPORTED_MODULE_9__/* .knownRoot */ .G)(options));
    const question = (0,_verification_read_releases_js__WEBPACK_IMPORTED_MODULE_8__/* .withReleases */ .dv)(request.questionFor(asked), releases);
    const wrong = named && (await differsFrom(named, evidence));
    if (wrong)
        return (0,_verification_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .answersOf */ .B)([(0,_verification_verify_image_js__WEBPACK_IMPORTED_MODULE_6__/* .refused */ .J5)(asked.image, wrong)], undefined);
    if (question.requireDigest && asked.name && asked.name.digest === undefined)
        return (0,_verification_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .answersOf */ .B)([(0,_verification_verify_image_js__WEBPACK_IMPORTED_MODULE_6__/* .refused */ .J5)(asked.image, (0,_verification_verify_image_js__WEBPACK_IMPORTED_MODULE_6__/* .tagRefused */ .jJ)(asked.image))], undefined);
    const root = await (0,_evidence_root_js__WEBPACK_IMPORTED_MODULE_9__/* .rootFor */ .C)(evidence, options);
    if ('reason' in root)
        return (0,_verification_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .answersOf */ .B)([(0,_verification_verify_image_js__WEBPACK_IMPORTED_MODULE_6__/* .couldNotTell */ .eI)(asked.image, root.reason)], undefined);
    const own = question.requirements.map(({ predicateType }) => predicateType);
    const { digest, found, verifiedAt } = evidence;
    // An age that the options or their rules ask for counts now: who could write the file could choose its date.
    const kept = evidence.requirements
        .filter(({ predicateType }) => !own.includes(predicateType))
        .map((requirement) => ({ ...requirement, at: verifiedAt }));
    const whole = { ...question, requirements: [...question.requirements, ...kept] };
    const result = (0,_verification_verify_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .judgeAll */ .T)(digest, found, { question: whole, root: root.root });
    const taken = [
        (0,_request_request_js__WEBPACK_IMPORTED_MODULE_1__/* .saysWhatIsExpected */ .zs)(options) ? [] : ['expectation'],
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
    return (0,_verification_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .answersOf */ .B)([{ report, result, digest, question: whole }], root.root);
}
/** Whether the file is about another image than the one that was named, and how they differ. */
async function differsFrom(named, { image, digest }) {
    const kept = (0,_request_asked_image_js__WEBPACK_IMPORTED_MODULE_0__/* .askedImage */ .o)({ image }).name;
    const { name } = named;
    if (!name)
        return (await (0,_named_subject_js__WEBPACK_IMPORTED_MODULE_10__/* .subjectNamed */ .I)(named)).digest === digest ? undefined : otherImage(image, digest);
    const isSame = kept !== undefined &&
        (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(kept.repository) === (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(name.repository) &&
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
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        class: 'usage',
        code: 'evidence-without-name',
        what: 'config is set beside from-evidence, and no image is named',
        why: 'rules are chosen by the name of the image, and who could write the file could choose that in it',
        fix: 'slsa-provenance verify --from-evidence FILE --config FILE ghcr.io/OWNER/NAME@sha256:\u2026',
    });
}


/***/ }),

/***/ 23471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ notOneImage),
/* harmony export */   I: () => (/* binding */ subjectNamed)
/* harmony export */ });
/* harmony import */ var _request_asked_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96137);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10083);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48124);
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22406);




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
