export const id = 4712;
export const ids = [4712];
export const modules = {

/***/ 86499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ notLookedAt),
/* harmony export */   JM: () => (/* binding */ cannotTell),
/* harmony export */   WE: () => (/* binding */ passes),
/* harmony export */   ZF: () => (/* binding */ answer),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   zo: () => (/* binding */ rejects)
/* harmony export */ });
function answer(verdict, why, fix) {
    return { verdict, why, ...(fix !== undefined && { fix }) };
}
const passes = (why) => answer('pass', why);
const rejects = (why, fix) => answer('reject', why, fix);
const cannotTell = (why, fix) => answer('could-not-tell', why, fix);
const notLookedAt = (why, fix) => answer('not-looked-at', why, fix);
const WORST_FIRST = ['reject', 'could-not-tell', 'pass', 'not-looked-at'];
/** Of several that all have to hold, the one that counts: a refusal refuses, whatever the others could not tell. */
function worstOf(answers) {
    const verdict = WORST_FIRST.find((one) => answers.some((given) => given.verdict === one));
    return answers.find((given) => given.verdict === verdict);
}


/***/ }),

/***/ 38460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ keyId)
/* harmony export */ });
function keyId({ pem, isLogged }) {
    return `${isLogged ? 'logged' : 'unlogged'} ${pem}`;
}


/***/ }),

/***/ 84712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  who: () => (/* binding */ who_who)
});

// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
// EXTERNAL MODULE: ./lib/subject/repository.js
var repository = __webpack_require__(47918);
// EXTERNAL MODULE: ./lib/verification/look.js
var look = __webpack_require__(37716);
;// CONCATENATED MODULE: ./lib/task/who/main.js


/** @throws Failure the mistake in the name */
async function who(image, options) {
    const name = (0,repository/* parseImageName */["if"])(image);
    const { digest, looked, signers, found, certificates } = await (0,look/* look */.O)(name, options);
    const { extensions } = certificates.find((one) => one.extensions.sourceRepositoryUri !== undefined) ?? {};
    return {
        image,
        ...(digest !== undefined && { subject: (0,repository/* referenceOf */.Bz)({ repository: name.repository, digest }) }),
        signers,
        ...sourceIn(extensions),
        unverified: looked.evidence ? found.length - looked.evidence.facts.length : 0,
        ...(looked.problem && { problem: looked.problem.why }),
    };
}
function sourceIn(extensions) {
    const repository = extensions?.sourceRepositoryUri;
    if (repository === undefined)
        return {};
    const { sourceRepositoryDigest: commit, sourceRepositoryRef: ref } = extensions ?? {};
    return {
        source: { repository, ...(commit !== undefined && { commit }), ...(ref !== undefined && { ref }) },
    };
}

// EXTERNAL MODULE: ./lib/text/terminal-safe.js
var terminal_safe = __webpack_require__(15789);
// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __webpack_require__(16832);
// EXTERNAL MODULE: ./lib/command/ask.js
var ask = __webpack_require__(95356);
// EXTERNAL MODULE: ./lib/command/to-json.js
var to_json = __webpack_require__(78111);
;// CONCATENATED MODULE: ./lib/command/who.js






/** `slsa-provenance who`. @returns the exit code: 4 where nothing could be told @throws Failure for wrong usage */
async function who_who(image, options, surroundings) {
    const services = (0,ask/* servicesFor */.k)(options, surroundings);
    const found = await who(image, { ...services, keys: [] });
    await services.namedRoot;
    const { terminal } = surroundings;
    if (options.format === 'json')
        terminal.out((0,to_json/* toJson */.a)({ schemaVersion: 1, ...found }));
    else
        terminal.out(`${(0,terminal_safe/* terminalSafe */.kJ)(whoLine(found))}\n`);
    return found.problem === undefined ? 0 : 4;
}
/** One line; never a word that reads like a verdict. */
function whoLine({ image, subject, signers, source, unverified, problem }) {
    const name = subject ?? image;
    if (problem !== undefined)
        return `${name}: could not tell: ${problem}`;
    const rest = unverified === 0 ? '' : `; ${unverified} more that cannot be checked against this trusted root`;
    if (signers.length === 0)
        return `${name}: nobody signed it${rest}`;
    const by = signers.map(({ identity, signed }) => `${(0,words/* shortUri */.tU)(identity)} (${signed.map(who_words).join(', ')})`);
    const from = source
        ? `, from ${(0,words/* shortUri */.tU)(source.repository)}@${(source.commit ?? '').slice(0, 12)} (${source.ref ?? 'no ref'})`
        : '';
    return `${name}: signed by ${by.join(' and ')}${from}${rest}; whether it may is for verify to say`;
}
function who_words(type) {
    const predicateType = type === 'signature' ? null : type;
    return (0,words/* typeWords */.yL)({ kind: (0,predicate_types/* kindOf */.I)(predicateType), predicateType });
}


/***/ }),

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ nameWords),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   Vl: () => (/* binding */ releaseWords),
/* harmony export */   ZF: () => (/* binding */ contentWords),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   eQ: () => (/* binding */ shortTags),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   pX: () => (/* binding */ storageOf),
/* harmony export */   rr: () => (/* binding */ timeWords),
/* harmony export */   s2: () => (/* binding */ levelWords),
/* harmony export */   tU: () => (/* binding */ shortUri),
/* harmony export */   wV: () => (/* binding */ claimWords),
/* harmony export */   yL: () => (/* binding */ typeWords),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _statement_predicate_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56984);

const VERDICT_WORDS = {
    verified: { word: 'VERIFIED', tone: 'good' },
    rejected: { word: 'REJECTED', tone: 'bad' },
    unsigned: { word: 'UNSIGNED', tone: 'bad' },
    'could-not-tell': { word: 'COULD NOT TELL', tone: 'warn' },
};
const STATUS_WORDS = {
    accepted: 'accepted',
    'other-identity': 'by another identity',
    rejected: 'rejected',
    'not-asked-for': 'valid',
};
const WAY_WORDS = {
    'referrers-api': 'referrers API',
    'index-tag': 'index tag',
    'sig-tag': '.sig tag',
    'att-tag': '.att tag',
    file: 'file',
};
/** `bundle (referrers API, index tag)` */
function storageOf({ layout, foundThrough }) {
    return `${layout} (${foundThrough.map((way) => WAY_WORDS[way]).join(', ')})`;
}
const TYPE_WORDS = {
    'https://slsa.dev/provenance/v1': 'SLSA provenance v1',
    'https://slsa.dev/provenance/v0.2': 'SLSA provenance v0.2',
    'https://slsa.dev/provenance/v0.1': 'SLSA provenance v0.1',
    'https://sigstore.dev/cosign/sign/v1': 'signature',
    'https://spdx.dev/Document': 'SBOM (SPDX)',
    'https://spdx.dev/Document/v2.3': 'SBOM (SPDX)',
    'https://spdx.dev/Document/v3': 'SBOM (SPDX 3)',
    'https://cyclonedx.org/bom': 'SBOM (CycloneDX)',
    'https://cosign.sigstore.dev/attestation/vuln/v1': 'vulnerability scan',
    'https://openvex.dev/ns': 'VEX (OpenVEX)',
    'https://in-toto.io/attestation/test-result/v0.1': 'test result',
    'https://in-toto.io/attestation/reference/v0.1': 'reference to what is stored apart',
    'https://slsa.dev/verification_summary/v1': 'SLSA verification summary',
};
/** What an attestation is, in words; its type where there are none. */
function typeWords({ kind, predicateType }) {
    if (predicateType === null)
        return kind === 'unknown' ? 'not readable' : 'signature';
    return Object.hasOwn(TYPE_WORDS, predicateType)
        ? (TYPE_WORDS[predicateType] ?? predicateType)
        : predicateType;
}
/** What an attestation is and says, in words. */
function contentWords(report) {
    return report.says ? (0,_statement_predicate_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factWords */ .mg)(report.says) : typeWords(report);
}
/** `2026-11-20 22:59:06 UTC` */
function timeWords(rfc3339) {
    return rfc3339.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC');
}
/** With the digests of tags shortened: the tag of an index is a whole digest. */
function shortTags(text) {
    return text.replaceAll(/(sha256-[0-9a-f]{12})[0-9a-f]{52}/g, '$1\u2026');
}
/** `owner/name/path@ref` of a workflow on GitHub, without the server. */
function shortUri(uri) {
    return uri.replace(/^https:\/\/github\.com\//, '');
}
/** The image without its digest, and its platform: `ghcr.io/acme/app:v1 (linux/arm64)`. */
function nameWords({ image, platform }) {
    return `${image.split('@')[0] ?? image}${platform ? ` (${platform})` : ''}`;
}
/** `sha256:` and twelve digits, once the digest is known. */
function shortDigest({ image, subject }) {
    return /sha256:[0-9a-f]{12}/.exec(subject ?? image)?.[0];
}
/** The artifact that tells most of who built an image: accepted provenance, or else what is accepted. */
function originOf({ artifacts }) {
    const accepted = artifacts.filter(({ status }) => status === 'accepted');
    return accepted.find(({ facts }) => facts) ?? accepted[0];
}
const VERDICTS = ['verified', 'rejected', 'unsigned', 'could-not-tell'];
/** `v1.2.3 (list 3 of releases, valid to 2028-01-05)` */
function releaseWords({ kind, tag, list }) {
    const what = kind === 'released' ? (tag ?? 'by its tag') : kind;
    return `${what} (list ${list.number} of releases, valid to ${list.expires.slice(0, 'yyyy-mm-dd'.length)})`;
}
/** `57 verified, 3 rejected` */
function countsOf(reports) {
    const counts = VERDICTS.flatMap((verdict) => {
        const { length } = reports.filter((report) => report.verdict === verdict);
        return length === 0 ? [] : [`${length} ${VERDICT_WORDS[verdict].word.toLowerCase()}`];
    });
    return counts.join(', ');
}
/** `Build L2: hosted runner`, or why no level is told. */
function levelWords({ level, withoutLevel }) {
    return level ? `Build L${level.level}: ${level.reason}` : `none told: ${withoutLevel ?? 'unknown'}`;
}
/** What a provenance says and nothing confirms. */
function claimWords(claimed) {
    const said = Object.entries(claimed).map(([name, value]) => `${name} ${value}`);
    return `${said.join(', ')} (its signer says so, the certificate does not)`;
}


/***/ }),

/***/ 62106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** As `Map.groupBy` (ECMAScript 2024), which Node 20 does not know: the command runs there. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ }),

/***/ 37716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ look)
/* harmony export */ });
/* harmony import */ var _admission_image_evidence_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38460);
/* harmony import */ var _admission_answer_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86499);
/* harmony import */ var _engine_view_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41406);
/* harmony import */ var _expectation_expectation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86101);
/* harmony import */ var _oci_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17080);
/* harmony import */ var _shared_group_by_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(62106);
/* harmony import */ var _shared_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34757);
/* harmony import */ var _sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86812);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47918);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(52845);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30657);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52883);
/* harmony import */ var _verify_image_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97130);













const ANYONE = (0,_expectation_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExpectation */ .WR)({ allowAnyIdentityUnsafe: true, predicateType: _expectation_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_PREDICATE */ .Bb });
/** Resolves an image and reads what stands beside it, once for all who ask. A Failure becomes part of the answer. */
async function look(name, options) {
    try {
        return await lookAt(name, options);
    }
    catch (error) {
        const { message, fix } = (0,_shared_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A)(error);
        return { ...NOTHING, looked: { problem: (0,_admission_answer_js__WEBPACK_IMPORTED_MODULE_9__/* .cannotTell */ .JM)(message, fix) }, digest: name.digest };
    }
}
const NOTHING = { mediaType: undefined, found: [], signers: [], certificates: [] };
async function lookAt(name, { registries, root, keys }) {
    const { repository, tag = 'latest', digest: named } = name;
    const registry = registries.for(repository.registry);
    const descriptor = await registry.headManifest(repository.path, named ?? tag);
    if (!descriptor)
        throw (0,_verify_image_js__WEBPACK_IMPORTED_MODULE_8__/* .notFound */ .mX)((0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalName */ .Ew)(name));
    const digest = named ?? descriptor.digest;
    const reader = (0,_oci_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberReads */ .rq)(registry);
    const view = async (key) => (0,_engine_view_view_js__WEBPACK_IMPORTED_MODULE_0__.viewImage)(reader, repository.path, digest, await root, key);
    const [{ found }, lookup, ...keyed] = await Promise.all([
        collectAll(reader, repository.path, digest),
        view(),
        ...keys.map(async (key) => [(0,_admission_image_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .keyId */ .x)(key), await view(key)]),
    ]);
    const trusted = await root;
    const judged = found.map((one) => (0,_judge_js__WEBPACK_IMPORTED_MODULE_7__/* .judge */ .S)(one, { subject: digest, expectation: ANYONE, root: trusted }));
    const facts = judged.flatMap((one, nth) => factOf(one, found[nth]));
    const evidence = { digest, lookup, byKey: new Map(keyed), facts };
    const certificates = judged.flatMap(({ signer }) => signer ?? []);
    return {
        looked: { evidence },
        digest,
        mediaType: descriptor.mediaType,
        found,
        signers: signersOf(facts),
        certificates,
    };
}
function collectAll(reader, path, digest) {
    return (0,_collect_js__WEBPACK_IMPORTED_MODULE_6__/* .collect */ .F)(reader, path, digest, { predicateType: _expectation_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_PREDICATE */ .Bb, isAnswered: async () => false });
}
/** What verifies, and what a key signed: whether that holds, whoever has the key finds out. */
function factOf({ report, signer }, found) {
    const { status, layout, predicateType } = report;
    if (status === 'rejected')
        return [];
    const content = found?.artifact?.content;
    const predicate = content?.kind === 'envelope' ? (0,_text_json_js__WEBPACK_IMPORTED_MODULE_11__/* .objectIn */ .D7)((0,_sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .payloadOf */ .Md)(content))?.['predicate'] : undefined;
    return [
        {
            signer: signer && { san: signer.san, issuer: signer.issuer },
            predicateType,
            layout,
            ...((0,_text_json_js__WEBPACK_IMPORTED_MODULE_11__/* .isObject */ .Gv)(predicate) && { predicate }),
        },
    ];
}
/** Each signer once, with what it signed. */
function signersOf(facts) {
    const groups = (0,_shared_group_by_js__WEBPACK_IMPORTED_MODULE_12__/* .groupBy */ .$)(facts, ({ signer }) => JSON.stringify(signer ?? null));
    return [...groups.values()].map((group) => {
        const signer = group[0]?.signer;
        return {
            identity: signer?.san ?? 'a key',
            ...(signer && { issuer: signer.issuer }),
            signed: [...new Set(group.map(({ predicateType }) => predicateType ?? 'signature'))].sort(),
        };
    });
}


/***/ })

};
