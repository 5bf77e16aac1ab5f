export const id = 5334;
export const ids = [5334,4091];
export const modules = {

/***/ 90530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ ofImages),
/* harmony export */   JY: () => (/* binding */ DEFERRAL_FILE),
/* harmony export */   ZY: () => (/* binding */ requireBounded),
/* harmony export */   cO: () => (/* binding */ readDeferral),
/* harmony export */   jC: () => (/* binding */ writeDeferral),
/* harmony export */   lc: () => (/* binding */ MAX_DEFERRAL_BYTES),
/* harmony export */   mX: () => (/* binding */ DEFERRAL_MEDIA_TYPE),
/* harmony export */   nO: () => (/* binding */ DEFERRAL_PREFIX)
/* harmony export */ });
/* harmony import */ var _oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68473);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10083);
/* harmony import */ var _statement_predicate_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16832);
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22406);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47918);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52845);
/* harmony import */ var _text_json_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61875);







/** Names of artifacts of a run that hold a record begin so. */
const DEFERRAL_PREFIX = 'slsa-provenance-deferred-';
/** The file in the artifact. */
const DEFERRAL_FILE = 'deferred.json';
/** Media type of the record beside an image, which nothing is ever signed from. */
const DEFERRAL_MEDIA_TYPE = 'application/vnd.slsa-provenance-action.deferred.v1+json';
/** Bytes of a record, with the files that were to be attested in it. */
const MAX_DEFERRAL_BYTES = 32 * 1024 * 1024;
const VERSION = 1;
const MAX_IMAGES = 10_000;
const MAX_REPOSITORIES = 100;
const MAX_PREDICATES = 1000;
const FORMATS = ['both', 'bundle', 'legacy'];
const DOCUMENT = {
    name: 'the record of what was deferred',
    class: 'malformed',
    code: 'deferral-malformed',
    maxBytes: MAX_DEFERRAL_BYTES,
    why: 'it was written by another program, or altered',
    fix: 'run the workflow again, which signs if Sigstore is up',
};
function writeDeferral({ images, predicates, signatureRepository, ...record }) {
    return Buffer.from(JSON.stringify({
        schemaVersion: VERSION,
        ...record,
        ...(signatureRepository !== undefined && { signatureRepository }),
        images: images.map(({ digest, name, repositories, platform }) => ({
            digest,
            name,
            repositories: repositories.map(_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb),
            ...(platform !== undefined && { platform }),
        })),
        predicates: predicates.map(({ platform, ...predicate }) => ({
            ...predicate,
            ...(platform && { platform: (0,_oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .platformName */ .$r)(platform) }),
        })),
    }));
}
/** A record of some of its images: files about the others stay with what was signed for them. */
function ofImages(record, images) {
    const left = new Set(images.map(({ digest }) => digest));
    const others = new Set(record.images.map(({ digest }) => digest).filter((digest) => !left.has(digest)));
    return { ...record, images, predicates: record.predicates.filter(({ image }) => !others.has(image)) };
}
/** @throws Failure `deferral-malformed`, and those of digests, names and platforms */
function readDeferral(bytes) {
    const record = (0,_text_json_document_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .q)(bytes, DOCUMENT);
    if (record.get('schemaVersion').decimal() !== String(VERSION))
        throw record.get('schemaVersion').misfit('is not known');
    const run = record.get('run');
    const format = FORMATS.find((one) => one === record.get('format').text());
    if (format === undefined)
        throw record.get('format').misfit(`is none of ${FORMATS.join(', ')}`);
    return {
        run: {
            repository: run.get('repository').text(200),
            id: run.get('id').decimal(),
            attempt: Number(run.get('attempt').decimal()),
        },
        deferredAt: record.get('deferredAt').date().toISOString(),
        outage: record.get('outage').text(2000),
        format,
        signatureRepository: record.find('signatureRepository')?.text(500),
        images: record.get('images').items(MAX_IMAGES).map(imageIn),
        predicates: record.get('predicates').items(MAX_PREDICATES).map(predicateIn),
    };
}
function imageIn(image) {
    const repositories = image
        .get('repositories')
        .items(MAX_REPOSITORIES)
        .map((name) => (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRepository */ .SU)('repositories', name.text(500)));
    if (repositories.length === 0)
        throw image.get('repositories').misfit('is empty');
    const platform = image.find('platform')?.text(200);
    return {
        digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)(image.get('digest').text(100)),
        name: (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)((0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRepository */ .SU)('name', image.get('name').text(500))),
        repositories,
        ...(platform !== undefined && { platform }),
    };
}
function predicateIn(value) {
    const predicateType = value.get('predicateType').text(500);
    // What only a certificate may say is never taken from a record.
    if ((0,_statement_predicate_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isReserved */ .Bs)(predicateType))
        throw value.get('predicateType').misfit('is not what a file can be');
    const predicate = value.get('predicate').raw();
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(predicate))
        throw value.get('predicate').misfit('is not an object');
    const platform = value.find('platform')?.text(200);
    return {
        image: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)(value.get('image').text(100)),
        platform: platform === undefined ? undefined : (0,_oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .FL)(platform),
        predicateType,
        predicate,
    };
}
/** @throws Failure `deferral-malformed` of what is too large to be kept */
function requireBounded(record) {
    if (record.length <= MAX_DEFERRAL_BYTES)
        return record;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'limit',
        code: 'deferral-malformed',
        what: `what is to be signed later has ${record.length} bytes, and ${MAX_DEFERRAL_BYTES} are the most that is kept`,
        why: 'files that are attested are kept in the record',
        fix: 'on-outage: key   # or attest large files in a step of their own',
    });
}


/***/ }),

/***/ 89735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ cacheDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Where users' programs keep what can be fetched again (XDG Base Directory Specification). */
function cacheDirectory(variables) {
    const home = variables['HOME'] ?? variables['USERPROFILE'];
    const cache = variables['XDG_CACHE_HOME'] ?? (home && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.cache'));
    return cache ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cache, 'slsa-provenance', 'tuf') : undefined;
}


/***/ }),

/***/ 79220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ levelBy)
/* harmony export */ });
/* harmony import */ var _statement_build_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90418);
/* harmony import */ var _released_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32986);


/** The SLSA build level of what a certificate signed; of this project's workflows, the list says which are releases. */
function levelBy(releases, identity, known = {}) {
    const isReleased = () => identity !== undefined && (0,_released_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .releasedIdentity */ .i)(identity, releases).kind === 'released';
    return (0,_statement_build_level_js__WEBPACK_IMPORTED_MODULE_0__/* .certifiedLevel */ .ye)(identity, { ...known, isReleased });
}


/***/ }),

/***/ 96871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ mismatches)
/* harmony export */ });
/* harmony import */ var _sigstore_escaped_uri_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52708);
/* harmony import */ var _sigstore_workflow_uri_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65750);
/* harmony import */ var _statement_build_level_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90418);
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79220);
/* harmony import */ var _release_mismatch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10868);
/* harmony import */ var _signer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97560);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88813);







const CHECKS = [
    source,
    repositoryId,
    ownerId,
    signer,
    callerWorkflow,
    sourceRef,
    sourceDigest,
    builder,
    runner,
    level,
    _release_mismatch_js__WEBPACK_IMPORTED_MODULE_5__/* .releaseMismatch */ .Ue,
];
/**
 * Everything in which a verified certificate differs from what is expected; empty: nothing. What an issuer that is not
 * expected vouches for is not looked at: its names mean something else, and anyone may choose them.
 */
function mismatches(identity, expected) {
    const otherIssuer = issuer(identity, expected);
    if (otherIssuer)
        return [otherIssuer];
    return CHECKS.flatMap((check) => check(identity, expected) ?? []);
}
function issuer({ issuer: actual }, { issuer: wanted }) {
    if (wanted === undefined || actual === wanted)
        return undefined;
    return who('other-issuer', `the identity was issued by ${actual}, not ${wanted}`, `--certificate-oidc-issuer ${actual}   # if you trust it`);
}
function source(identity, { source: wanted }) {
    if ((0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .isSource */ .__)(identity, wanted))
        return undefined;
    const { sourceRepositoryUri: repository, sourceRepositoryOwnerUri: owner } = identity.extensions;
    if (wanted.kind === 'signer') {
        return who('other-source', `the workflow was called by ${repository ?? 'an unknown repository'}, which is not the one that it lies in`, repository &&
            `--repo ${repository.replace('https://github.com/', '')}   # if that is the source you expect`);
    }
    const actual = (wanted.kind === 'owner' ? owner : repository) ?? 'an unknown repository';
    return who('other-source', `it was built from ${actual}${'uri' in wanted ? `, not from ${wanted.uri}` : ''}`);
}
function repositoryId({ extensions }, { sourceIds: { repository: wanted } }) {
    const { sourceRepositoryUri: name, sourceRepositoryIdentifier: actual } = extensions;
    if (wanted === undefined || actual === wanted)
        return undefined;
    return who('other-source', `it was built from ${numbered(name, actual)}, not from the repository ${wanted}`);
}
function ownerId({ extensions }, { sourceIds: { owner: wanted } }) {
    const { sourceRepositoryOwnerUri: name, sourceRepositoryOwnerIdentifier: actual } = extensions;
    if (wanted === undefined || actual === wanted)
        return undefined;
    return who('other-source', `its source belongs to ${numbered(name, actual)}, not to the owner ${wanted}`);
}
function numbered(name, id) {
    return `${name ?? 'an unknown one'} (${id === undefined ? 'without a number' : `number ${id}`})`;
}
function signer(identity, { signer: wanted, source: wantedSource }) {
    if ((0,_signer_js__WEBPACK_IMPORTED_MODULE_3__/* .isSigner */ .Jz)(identity, wanted))
        return undefined;
    const signed = `it was signed by ${nameOf(identity)}`;
    if (wanted.kind !== 'within')
        return who('other-signer', `${signed}, not by ${(0,_signer_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOfSigner */ .nt)(wanted)}`);
    const { workflow } = (0,_sigstore_workflow_uri_js__WEBPACK_IMPORTED_MODULE_6__/* .splitWorkflowUri */ .S)(identity.san) ?? {};
    return who('other-signer', `${signed}, a workflow outside of ${wanted.uri}`, workflow && (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .isSource */ .__)(identity, wantedSource)
        ? `--signer-workflow ${workflow.replace(/^https:\/\/(github\.com\/)?/, '')}   # if that reusable workflow is expected`
        : undefined);
}
/** What kind of name it is, where it could be taken for another. */
function nameOf({ san, sanKind }) {
    return sanKind === 'email' && san.includes('/') ? `the e-mail address ${san}` : san;
}
function callerWorkflow({ extensions }, { callerWorkflow: wanted }) {
    const { buildConfigUri: actual, sourceRepositoryUri: repository } = extensions;
    const { workflow } = (0,_sigstore_workflow_uri_js__WEBPACK_IMPORTED_MODULE_6__/* .splitWorkflowUri */ .S)(actual ?? '') ?? {};
    if (wanted === undefined || (repository && workflow === `${repository}/${wanted}`))
        return undefined;
    return who('other-workflow', `it was started by ${actual ?? 'an unknown workflow'}, not by ${wanted}`);
}
function sourceRef({ extensions }, { sourceRef: wanted }) {
    const { sourceRepositoryRef: actual } = extensions;
    if (wanted === undefined || (actual !== undefined && wanted.matches(actual)))
        return undefined;
    return what('other-ref', `it was built from ${actual ?? 'an unknown ref'}; expected: ${wanted.text}`);
}
function sourceDigest({ extensions }, { sourceDigest: wanted }) {
    const { sourceRepositoryDigest: actual } = extensions;
    if (wanted === undefined || actual === wanted)
        return undefined;
    return what('other-commit', `it was built from commit ${actual ?? 'unknown'}, not ${wanted}`);
}
function builder({ san, sanKind }, { builderId: wanted }) {
    if (wanted === undefined || ((0,_sigstore_escaped_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameUri */ .xl)(san, wanted) && sanKind === 'uri'))
        return undefined;
    return who('other-builder', `its builder is ${san}, not ${wanted}`);
}
function runner({ extensions }, { denySelfHostedRunners }) {
    const { runnerEnvironment: actual } = extensions;
    if (!denySelfHostedRunners || (0,_statement_build_level_js__WEBPACK_IMPORTED_MODULE_1__/* .isHosted */ .OZ)(actual))
        return undefined;
    return what('self-hosted-runner', `it was built on a ${actual ?? 'runner of unknown kind'} runner, not a hosted one`);
}
function level(identity, { minSlsaBuildLevel: wanted, releases }) {
    const { level: actual, reason, raise } = (0,_level_js__WEBPACK_IMPORTED_MODULE_2__/* .levelBy */ .i)(releases, identity);
    if (actual >= wanted)
        return undefined;
    return what('level-too-low', `SLSA Build L${actual}, below L${wanted}: ${reason}`, raise);
}
function who(code, message, fix) {
    return { about: 'who', code, message, ...(fix && { fix }) };
}
function what(code, message, fix) {
    return { about: 'what', code, message, ...(fix && { fix }) };
}


/***/ }),

/***/ 10868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ue: () => (/* binding */ releaseMismatch),
/* harmony export */   mW: () => (/* binding */ mismatchOf)
/* harmony export */ });
/* unused harmony export listWords */
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37944);
/* harmony import */ var _released_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32986);


/**
 * Why a workflow of this project does not count as a signer, or that it cannot be told; undefined where it does, where
 * it is another's, and where anyone would do.
 */
function releaseMismatch(identity, { signer, releases }) {
    if (signer.kind === 'anyone')
        return undefined;
    return mismatchOf((0,_released_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .releasedIdentity */ .i)(identity, releases), releases);
}
/** The same of a name, whoever is expected. */
function mismatchOf(found, list) {
    switch (found.kind) {
        case 'elsewhere':
        case 'released':
        case 'unreleased':
            return undefined;
        case 'revoked':
            return {
                about: 'what',
                code: 'release-revoked',
                message: `${found.tag} of this project, which signed, was revoked on ${found.revoked.date}: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(found.revoked.reason, 300)}`,
                fix: 'build and sign again with a later release',
            };
        case 'moved':
            return {
                about: 'who',
                code: 'release-moved',
                message: `${found.tag} of this project was released at commit ${found.released}, and what signed by that tag was at ${found.signed}`,
            };
        case 'unlisted':
            return {
                about: 'who',
                code: 'release-unlisted',
                message: `it was signed by a workflow of this project at ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(found.version) || 'no ref'}, which is no release in ${listWords(list)}: anybody's fork or pull request has such a name`,
                fix: NEWER,
            };
        case 'expired':
            return {
                about: 'what',
                class: 'unavailable',
                code: 'release-list-expired',
                message: `it was signed by a workflow of this project at ${found.version}, and whether that is a release that counts cannot be told today: ${listWords(list)}`,
                fix: NEWER,
            };
    }
}
const NEWER = '--identities identities.json   # of the newest release; or pin its tag, in place of a commit';
/** `list 3 of releases (2026-12-01 to 2028-01-05)` */
function listWords({ number, issued, expires }) {
    return `list ${number} of releases (${day(issued)} to ${day(expires)})`;
}
function day(date) {
    return date.toISOString().slice(0, 'yyyy-mm-dd'.length);
}


/***/ }),

/***/ 34091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  platformOf: () => (/* binding */ platformOf)
});

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(52845);
// EXTERNAL MODULE: ./lib/oci/layout/json.js
var layout_json = __webpack_require__(52892);
// EXTERNAL MODULE: ./lib/oci/layout/platform.js
var platform = __webpack_require__(68473);
;// CONCATENATED MODULE: ./lib/oci/layout/image-config.js



/** Members that say what an image is for. */
const MEMBERS = ['os', 'architecture', 'variant'];
/** The config that a manifest names (image-spec, manifest.md); undefined: none. @throws Failure `registry-document-malformed` */
function readConfigDescriptor(manifest) {
    const { config } = (0,layout_json/* parseObject */.lj)(manifest, 'the image manifest');
    return (0,json/* isObject */.Gv)(config) && (0,layout_json/* isDescriptor */.ol)(config) ? config : undefined;
}
/**
 * What an image is for, as its config says (image-spec, config.md); undefined: nothing that can be understood.
 * @throws Failure `registry-document-malformed`
 */
function readConfigPlatform(config) {
    const what = 'the image config';
    const document = (0,layout_json/* parseObject */.lj)(config, what);
    (0,layout_json/* requireOneReading */.Uj)(document, MEMBERS, what);
    return (0,platform/* readPlatform */.Kd)(document);
}

;// CONCATENATED MODULE: ./lib/oci/lookup/own-platform.js


/** Configs of images with hundreds of layers have about 100 KB. */
const MAX_CONFIG_BYTES = 4 * 1024 * 1024;
/**
 * What a single image, without an index, is for.
 * @throws Failure `platform-unknown`, `registry-document-malformed`, and those of reading
 */
async function platformOf(manifest, read) {
    const config = readConfigDescriptor(manifest);
    const bytes = config && (await read(config.digest, MAX_CONFIG_BYTES));
    const platform = bytes && readConfigPlatform(bytes);
    if (platform)
        return platform;
    throw new failure/* Failure */.HR({
        class: 'malformed',
        code: 'platform-unknown',
        what: `the image has one manifest, ${config ? 'and its config says no platform' : 'and no config'}`,
        why: 'it is no container image, or its config is not in the registry',
        fix: 'ask without --platform',
    });
}


/***/ }),

/***/ 11637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseStatement)
/* harmony export */ });
/* harmony import */ var _text_json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61875);

const DOCUMENT = {
    name: 'the statement',
    class: 'malformed',
    code: 'statement-malformed',
    maxBytes: 16 * 1024 * 1024,
};
/** Version 0.1 differs in nothing that is read here; cosign still writes it. */
const TYPES = ['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1'];
const MAX_SUBJECTS = 1024;
/** Characters; it is a URI, and told in every report. */
const MAX_TYPE_LENGTH = 1000;
/** @throws Failure `statement-malformed`, `kind-unknown` */
function parseStatement(payload) {
    const json = (0,_text_json_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(payload, DOCUMENT);
    const type = json.get('_type').text();
    if (!TYPES.includes(type))
        throw json.unknownKind(`has the _type ${type}`);
    const predicateType = json.get('predicateType').text();
    if (predicateType === '')
        throw json.misfit('has an empty predicateType');
    if (predicateType.length > MAX_TYPE_LENGTH)
        throw json.misfit('has a predicateType that is too long');
    const predicate = json.find('predicate');
    predicate?.names();
    return {
        subjects: json.get('subject').items(MAX_SUBJECTS).map(readSubject),
        predicateType,
        predicate: predicate ?? (0,_text_json_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)('{}', DOCUMENT),
    };
}
function readSubject(json) {
    return {
        name: json.find('name')?.text(),
        digests: readDigests(json.get('digest')),
    };
}
function readDigests(json) {
    const [sha256, sha384, sha512] = ['sha256', 'sha384', 'sha512'].map((name) => json.find(name)?.text());
    return {
        ...(sha256 !== undefined && { sha256 }),
        ...(sha384 !== undefined && { sha384 }),
        ...(sha512 !== undefined && { sha512 }),
    };
}


/***/ }),

/***/ 30657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ collect)
/* harmony export */ });
/* unused harmony export FIRST_ARTIFACTS */
/* harmony import */ var _oci_layout_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77906);
/* harmony import */ var _oci_layout_legacy_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33584);
/* harmony import */ var _oci_layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56961);
/* harmony import */ var _oci_lookup_bundles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57041);
/* harmony import */ var _oci_lookup_legacy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90325);
/* harmony import */ var _oci_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17080);
/* harmony import */ var _shared_limit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6222);
/* harmony import */ var _shared_reason_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34757);
/* harmony import */ var _lookups_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37656);









/** Artifacts read before the first question whether they are enough: all of them, of any image that people use. */
const FIRST_ARTIFACTS = 100;
/** Artifacts read beside one digest at the most. */
const MAX_ARTIFACTS = 1000;
/** Milliseconds after which no more artifacts are asked for. */
const MAX_TIME_MS = 120_000;
const AT_ONCE = 8;
/**
 * Fetches the artifacts beside `subject`, in both layouts and through all look-ups, the newest first: many that
 * strangers left do not hide the one that is wanted. What cannot be read is among them, with the reason.
 * @param registry should bound what is read in all: `rememberReads`
 */
async function collect(registry, path, subject, { predicateType, isAnswered }) {
    const listing = await (0,_lookups_js__WEBPACK_IMPORTED_MODULE_7__/* .lookUp */ .T)(registry, path, subject);
    const listed = inOrder(everythingIn(listing), predicateType);
    const limit = (0,_shared_limit_js__WEBPACK_IMPORTED_MODULE_8__/* .createLimiter */ .z)(AT_ONCE);
    const place = { registry, path, subject };
    const started = performance.now();
    const found = [];
    let count = 0;
    do {
        const batch = listed.slice(count, count + FIRST_ARTIFACTS);
        const some = await Promise.all(batch.map((candidate) => limit(() => read(candidate, place))));
        found.push(...some.filter((candidate) => candidate !== undefined));
        count += batch.length;
    } while (count < Math.min(listed.length, MAX_ARTIFACTS) &&
        performance.now() - started < MAX_TIME_MS &&
        !(await isAnswered(found)));
    return { listing, found, limits: count < listed.length ? [tooMany(listed.length, count)] : [] };
}
/** Of the wanted type first, then the newest; what does not say when it was made comes last. All of this is a claim. */
function inOrder(listed, wanted) {
    return [...listed.entries()]
        .map(([position, candidate]) => ({
        candidate,
        rank: [Number(claimOf(candidate) === wanted), timeOf(candidate) ?? 0, position],
    }))
        .sort((a, b) => b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1] || b.rank[2] - a.rank[2])
        .map(({ candidate }) => candidate);
}
function timeOf(listed) {
    return listed.layout === 'bundle' ? (0,_oci_layout_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .claimedTime */ .Nv)(listed.entry) : (0,_oci_layout_legacy_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .claimedLayerTime */ .eh)(listed.layer);
}
function everythingIn(listing) {
    const bundles = new Map();
    const add = (way, entries) => {
        for (const entry of entries.filter(_oci_layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBeBundle */ .HW)) {
            const known = bundles.get(entry.digest) ?? { ways: [], entry };
            if (!known.ways.includes(way))
                known.ways.push(way);
            bundles.set(entry.digest, known);
        }
    };
    add('referrers-api', listing.throughApi);
    add('index-tag', listing.throughIndex ?? []);
    return [
        ...[...bundles.values()].map((candidate) => ({ layout: 'bundle', ...candidate })),
        ...listing.sig.map((layer) => ({ layout: 'legacy', suffix: 'sig', layer })),
        ...listing.att.map((layer) => ({ layout: 'legacy', suffix: 'att', layer })),
    ];
}
function claimOf(listed) {
    return listed.layout === 'bundle' ? (0,_oci_layout_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .claimedPredicateType */ .X4)(listed.entry) : (0,_oci_layout_legacy_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .claimedLayerType */ .x3)(listed.layer);
}
/** undefined: it turned out to be no bundle of this digest, though its entry might have been one. */
async function read(listed, place) {
    const known = {
        layout: listed.layout,
        foundThrough: listed.layout === 'bundle' ? listed.ways : [`${listed.suffix}-tag`],
        digest: listed.layout === 'bundle' ? listed.entry.digest : listed.layer.digest,
        claimedType: claimOf(listed),
    };
    try {
        const fetched = listed.layout === 'bundle' ? await bundleAt(listed.entry, place) : await layerAt(listed, place);
        return fetched === 'no bundle' ? undefined : { ...known, ...fetched };
    }
    catch (error) {
        return { ...known, problem: (0,_shared_reason_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A)(error) };
    }
}
async function bundleAt(entry, { registry, path, subject }) {
    if (entry.size > _oci_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_TOTAL_BYTES */ .gx)
        throw (0,_oci_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .tooLarge */ .g$)();
    const fetched = await (0,_oci_lookup_bundles_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchBundle */ .L2)(registry, path, subject, entry.digest);
    // An entry that says nothing of its type may be anything; one that says it is a bundle must be there.
    if (!fetched)
        return entry.artifactType?.includes('bundle') ? {} : 'no bundle';
    const { bundle } = fetched.stored;
    return { artifact: fetched.artifact, stored: { kind: 'bundle', bundle } };
}
async function layerAt({ suffix, layer }, { registry, path }) {
    if (layer.size > _oci_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_TOTAL_BYTES */ .gx)
        throw (0,_oci_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .tooLarge */ .g$)();
    const fetched = await (0,_oci_lookup_legacy_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchLayer */ .Ky)(registry, path, suffix, layer);
    if (!fetched)
        return {};
    const { artifact, ...stored } = fetched;
    return { artifact, stored: { kind: 'layer', stored } };
}
function tooMany(listed, count) {
    return {
        class: 'limit',
        code: 'artifacts-too-many',
        message: `${listed} artifacts are attached; the ${count} newest were read`,
        fix: 'find out what attaches them again and again, and delete those that nobody needs',
    };
}


/***/ }),

/***/ 52883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./lib/expectation/expectation.js + 1 modules
var expectation_expectation = __webpack_require__(86101);
// EXTERNAL MODULE: ./lib/expectation/released-identity.js
var released_identity = __webpack_require__(32986);
// EXTERNAL MODULE: ./lib/expectation/match.js
var match = __webpack_require__(96871);
// EXTERNAL MODULE: ./lib/shared/reason.js
var reason = __webpack_require__(34757);
// EXTERNAL MODULE: ./lib/sigstore/artifact.js
var artifact = __webpack_require__(9774);
// EXTERNAL MODULE: ./lib/sigstore/envelope.js
var envelope = __webpack_require__(86812);
// EXTERNAL MODULE: ./lib/sigstore/verify.js + 1 modules
var verify = __webpack_require__(42663);
// EXTERNAL MODULE: ./lib/statement/predicate-facts.js + 1 modules
var predicate_facts = __webpack_require__(56984);
// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __webpack_require__(16832);
// EXTERNAL MODULE: ./lib/text/json-document.js
var json_document = __webpack_require__(61875);
;// CONCATENATED MODULE: ./lib/statement/read-simple-signing.js

const DOCUMENT = {
    name: 'the simple-signing payload',
    class: 'malformed',
    code: 'simple-signing-malformed',
    maxBytes: 1024 * 1024,
};
/**
 * The digest that a simple-signing payload signs (containers/image, docs/atomic-signature.md).
 * @throws Failure `simple-signing-malformed`
 */
function parseSimpleSigning(payload) {
    const critical = (0,json_document/* parseJson */.q)(payload, DOCUMENT).get('critical');
    if (!/ container( image)? signature$/.test(critical.get('type').text())) {
        throw critical.misfit('is not about a container image');
    }
    return critical.get('image').get('docker-manifest-digest').text();
}

// EXTERNAL MODULE: ./lib/statement/read-statement.js
var read_statement = __webpack_require__(11637);
// EXTERNAL MODULE: ./lib/statement/statement.js
var statement = __webpack_require__(96756);
// EXTERNAL MODULE: ./lib/subject/digest.js
var digest = __webpack_require__(22406);
// EXTERNAL MODULE: ./lib/text/printable.js
var printable = __webpack_require__(37944);
// EXTERNAL MODULE: ./lib/text/unknown-kind.js
var unknown_kind = __webpack_require__(7160);
// EXTERNAL MODULE: ./lib/expectation/level.js
var expectation_level = __webpack_require__(79220);
// EXTERNAL MODULE: ./lib/sigstore/escaped-uri.js
var escaped_uri = __webpack_require__(52708);
// EXTERNAL MODULE: ./lib/sigstore/instance.js
var instance = __webpack_require__(40999);
// EXTERNAL MODULE: ./lib/sigstore/workflow-uri.js
var workflow_uri = __webpack_require__(65750);
// EXTERNAL MODULE: ./lib/statement/build-level.js
var build_level = __webpack_require__(90418);
// EXTERNAL MODULE: ./lib/statement/image-build.js
var image_build = __webpack_require__(21269);
// EXTERNAL MODULE: ./lib/statement/slsa-v02.js
var slsa_v02 = __webpack_require__(88003);
// EXTERNAL MODULE: ./lib/statement/slsa-v1.js
var slsa_v1 = __webpack_require__(25482);
;// CONCATENATED MODULE: ./lib/statement/build-types.js








const field = (path, expected) => ({ path, expected });
const RUNNER = 'https://github.com/actions/runner';
/**
 * How GitHub's own provenance named its builder until June 2024, and npm's still does: by the kind of runner, which
 * the certificate confirms, and not by the workflow.
 */
function runnerBuilderIds({ issuer, extensions }) {
    const { runnerEnvironment } = extensions;
    if (!(0,instance/* isGitHubIssuer */.xU)(issuer) || runnerEnvironment === undefined)
        return [];
    return [RUNNER, `${RUNNER}/${runnerEnvironment}`];
}
/** Both build types of GitHub Actions say the same of the workflow and the source. */
const WORKFLOW_FIELDS = [
    field('buildDefinition.externalParameters.workflow.repository', ({ extensions }) => extensions.sourceRepositoryUri),
    field('buildDefinition.externalParameters.workflow.ref', ({ extensions }) => extensions.sourceRepositoryRef),
    field('buildDefinition.externalParameters.workflow.path', ({ extensions }) => pathOf(extensions)),
    field('buildDefinition.resolvedDependencies.0.digest.gitCommit', ({ extensions }) => extensions.sourceRepositoryDigest),
];
const OPTIONAL_FIELDS = [
    field('buildDefinition.internalParameters.github.event_name', ({ extensions }) => extensions.buildTrigger),
    field('buildDefinition.internalParameters.github.repository_id', ({ extensions }) => extensions.sourceRepositoryIdentifier),
    field('buildDefinition.internalParameters.github.repository_owner_id', ({ extensions }) => extensions.sourceRepositoryOwnerIdentifier),
    field('buildDefinition.internalParameters.github.runner_environment', ({ extensions }) => extensions.runnerEnvironment),
    field('runDetails.metadata.invocationId', ({ extensions }) => extensions.runInvocationUri),
].map((each) => ({ ...each, isOptional: true }));
/** As slsa-github-generator wrote it (v2.1.0, slsa/buildtype.go), and as `provenance: v0.2` does. */
const CONTAINER_FIELDS = [
    field('builder.id', ({ san }) => san),
    ...['invocation.configSource', 'materials.0'].flatMap((place) => [
        field(`${place}.uri`, ({ extensions: { sourceRepositoryUri: repository, sourceRepositoryRef: ref } }) => repository === undefined || ref === undefined ? undefined : `git+${repository}@${ref}`),
        field(`${place}.digest.sha1`, ({ extensions }) => extensions.sourceRepositoryDigest),
    ]),
    { ...field('invocation.configSource.entryPoint', ({ extensions }) => pathOf(extensions)), isOlder: true },
    ...[
        field('invocation.environment.github_event_name', ({ extensions }) => extensions.buildTrigger),
        field('invocation.environment.github_ref', ({ extensions }) => extensions.sourceRepositoryRef),
        field('invocation.environment.github_sha1', ({ extensions }) => extensions.sourceRepositoryDigest),
        field('invocation.environment.github_repository_id', ({ extensions }) => extensions.sourceRepositoryIdentifier),
        field('invocation.environment.github_repository_owner_id', ({ extensions }) => extensions.sourceRepositoryOwnerIdentifier),
        field('metadata.buildInvocationID', ({ extensions }) => /\/runs\/(\d+)\/attempts\/(\d+)$/
            .exec(extensions.runInvocationUri ?? '')
            ?.slice(1)
            .join('-')),
    ].map((each) => ({ ...each, isOptional: true, isOlder: true })),
];
const WORKFLOW = ['ref', 'repository', 'path'];
/** Which build type a signer writes: that of build.yml only there, and there no other. */
const BY_SIGNER = field('buildDefinition.buildType', ({ san }) => (0,build_level/* isBuildWorkflow */.Kh)(san) ? image_build/* IMAGE_BUILD */.$$ : slsa_v1/* BUILD_TYPE */.mK);
const BUILDER = field('runDetails.builder.id', ({ san }) => san);
const V1 = new Map([
    [
        slsa_v1/* BUILD_TYPE */.mK,
        {
            parameters: ['workflow'],
            members: { workflow: WORKFLOW },
            chosen: [],
            fields: [BY_SIGNER, BUILDER, ...WORKFLOW_FIELDS, ...OPTIONAL_FIELDS],
        },
    ],
    [
        image_build/* IMAGE_BUILD */.$$,
        {
            parameters: ['workflow', 'inputs', 'dispatch'],
            members: { workflow: WORKFLOW, inputs: image_build/* RECORDED_INPUTS */.hh },
            chosen: ['dispatch'],
            fields: [BY_SIGNER, BUILDER, ...WORKFLOW_FIELDS, ...OPTIONAL_FIELDS],
        },
    ],
    [
        'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
        {
            parameters: ['workflow', 'inputs', 'vars', 'release'],
            members: { workflow: WORKFLOW },
            chosen: ['inputs', 'vars', 'release'],
            fields: [
                field('runDetails.builder.id', (identity) => [identity.san, ...runnerBuilderIds(identity)]),
                ...WORKFLOW_FIELDS,
                ...OPTIONAL_FIELDS,
            ],
        },
    ],
]);
const V02 = new Map([
    [
        slsa_v02/* CONTAINER_BUILD */.$,
        {
            parameters: ['event_inputs', 'vars'],
            members: {},
            chosen: ['event_inputs', 'vars'],
            fields: CONTAINER_FIELDS,
        },
    ],
]);
const BUILD_TYPES = new Map([
    [slsa_v1/* SLSA_PROVENANCE_V1 */.us, V1],
    [predicate_types/* SLSA_PROVENANCE_V02 */.ZX, V02],
]);
/** undefined: it is not known here; it is named then, and its parameters are not judged. */
function buildTypeOf(predicateType, buildType) {
    return BUILD_TYPES.get(predicateType)?.get(buildType);
}
/** In plain words, each field where the predicate and the certificate disagree. */
function disagreements(predicate, type, identity) {
    return type.fields.flatMap(({ path, expected, isOptional = false, isOlder = false }) => {
        const said = textAt(predicate, path);
        const [confirmed, ...others] = [expected(identity)].flat();
        if (said === confirmed || (isOptional && said === undefined) || (isOlder && confirmed === undefined))
            return [];
        if (said !== undefined && others.includes(said))
            return [];
        return [
            `${path} is ${said === undefined ? 'missing' : (0,printable/* printable */.g)(said)}, the certificate says ${confirmed ?? 'nothing of it'}`,
        ];
    });
}
/** The text at a place in a predicate; undefined where there is none. @throws Failure when it is no text */
function textAt(predicate, path) {
    let value = predicate;
    for (const member of path.split('.')) {
        value = /^\d+$/.test(member) ? value?.items(1000)[Number(member)] : value?.find(member);
    }
    return value?.text();
}
/** The workflow that was started, without repository and ref. */
function pathOf(extensions) {
    const { buildConfigUri: uri, sourceRepositoryUri: repository } = extensions;
    if (uri === undefined || repository === undefined || !uri.startsWith(`${repository}/`))
        return undefined;
    return (0,workflow_uri/* splitWorkflowUri */.S)(uri)?.workflow.slice(repository.length + 1);
}

;// CONCATENATED MODULE: ./lib/statement/provenance-claims.js


const provenance_claims_V1 = {
    buildType: 'buildDefinition.buildType',
    builderId: 'runDetails.builder.id',
    parameters: 'buildDefinition.externalParameters',
    source: ['buildDefinition.resolvedDependencies.0.uri'],
    commit: ['buildDefinition.resolvedDependencies.0.digest.gitCommit'],
    actor: [
        'buildDefinition.internalParameters.github.actor',
        'buildDefinition.internalParameters.github.actor_id',
    ],
};
const OLDER = new Map([
    [
        predicate_types/* SLSA_PROVENANCE_V02 */.ZX,
        {
            buildType: 'buildType',
            builderId: 'builder.id',
            parameters: 'invocation.parameters',
            source: ['invocation.configSource.uri', 'materials.0.uri'],
            commit: ['invocation.configSource.digest.sha1', 'materials.0.digest.sha1'],
            actor: ['invocation.environment.github_actor'],
        },
    ],
    [
        predicate_types/* SLSA_PROVENANCE_V01 */.Sj,
        {
            buildType: 'recipe.type',
            builderId: 'builder.id',
            parameters: 'recipe.arguments',
            source: ['materials.0.uri'],
            commit: ['materials.0.digest.sha1'],
            actor: [],
        },
    ],
]);
/**
 * Reads a SLSA provenance (slsa.dev, provenance v0.1, v0.2 and v1).
 * @throws Failure `statement-malformed` where it names no builder or build type
 */
function readClaims(predicateType, predicate) {
    const places = OLDER.get(predicateType) ?? provenance_claims_V1;
    const first = (paths) => paths.map((path) => textAt(predicate, path)).find((text) => text !== undefined);
    return {
        buildType: required(predicate, places.buildType),
        builderId: required(predicate, places.builderId),
        source: first(places.source),
        commit: first(places.commit),
        actor: first(places.actor),
        parameters: at(predicate, places.parameters),
    };
}
function required(predicate, path) {
    const value = textAt(predicate, path);
    if (value === undefined || value === '')
        throw predicate.misfit(`has no ${path}`);
    return value;
}
function at(predicate, path) {
    return path.split('.').reduce((value, member) => value?.find(member), predicate);
}

;// CONCATENATED MODULE: ./lib/verification/provenance-facts.js








const ISOLATION_NOT_ASSESSED = [
    'whether other steps of the job could reach the signing identity (Build L3)',
    'whether a cache or another build could influence this one (Build L3)',
];
const NOT_ASSESSED = [
    'who reviewed the source, and how it is protected (Source track)',
    'whether the dependencies listed are all of them',
];
/**
 * Reads and judges a SLSA provenance (slsa.dev/spec/v1.2/verifying-artifacts): unknown parameters of a known
 * build type are refused; of an unknown one, what it says otherwise than the certificate is told as its claim.
 * @param identity undefined for what is signed with a key
 * @throws Failure `statement-malformed`
 */
function reviewProvenance({ predicate, predicateType }, identity, expected) {
    const claims = readClaims(predicateType, predicate);
    const known = buildTypeOf(predicateType, claims.buildType);
    const claimed = unconfirmed(claims, identity);
    const levels = levelFacts({
        predicateType,
        claims,
        isKnown: known !== undefined,
        claimed,
        identity,
        expected,
    });
    const facts = {
        buildType: (0,printable/* printable */.g)(claims.buildType),
        builderId: (0,printable/* printable */.g)(claims.builderId),
        ...runFacts(identity),
        ...some({ actor: claims.actor && (0,printable/* printable */.g)(claims.actor) }),
        ...(Object.keys(claimed).length > 0 && { claimed }),
        parameters: parameterNames(claims.parameters, known),
        ...levels,
        notAssessed: levels.level?.level === 3 ? NOT_ASSESSED : [...ISOLATION_NOT_ASSESSED, ...NOT_ASSESSED],
    };
    const unmet = [
        ...builderProblems(claims.builderId, identity, expected),
        ...levelProblems(facts, identity, expected),
    ];
    if (!known)
        return { facts, problems: unmet, warnings: [unknownBuildType(facts), ...claimWarnings(facts, identity)] };
    const unknown = unknownParameters(claims.parameters, known);
    const wrong = [
        ...(unknown.length > 0 ? [unknownParameter(unknown, facts)] : []),
        ...(identity ? disagreements(predicate, known, identity).map(disagreement) : []),
    ];
    // Who asks for anything that is signed does not ask what a provenance says.
    return expected.predicateType === expectation_expectation/* ANY_PREDICATE */.Bb
        ? { facts, problems: unmet, warnings: [...steered(claims, known), ...wrong] }
        : { facts, problems: [...unmet, ...wrong], warnings: steered(claims, known) };
}
const MAX_NAMES = 50;
const MAX_NAME_LENGTH = 60;
function nameOf(parameter) {
    return (0,printable/* printable */.g)(parameter, MAX_NAME_LENGTH);
}
/** What a provenance says of builder and source that its certificate does not say too. */
function unconfirmed({ builderId, source, commit }, identity) {
    const { sourceRepositoryUri, sourceRepositoryDigest } = identity?.extensions ?? {};
    const builders = identity ? [identity.san, ...runnerBuilderIds(identity)] : [];
    const isOtherSource = source !== undefined && !isSameRepository(source, sourceRepositoryUri);
    const isOtherCommit = commit !== undefined && commit !== sourceRepositoryDigest;
    return some({
        builder: builders.includes(builderId) ? undefined : (0,printable/* printable */.g)(builderId),
        source: isOtherSource ? (0,printable/* printable */.g)(source) : undefined,
        commit: isOtherCommit ? (0,printable/* printable */.g)(commit) : undefined,
    });
}
/** `git+https://server/owner/name.git@ref` names the repository `https://server/owner/name`. */
function isSameRepository(source, repository) {
    const named = source
        .replace(/^git\+/, '')
        .replace(/@refs\/.*$|@[0-9a-f]{40}$/, '')
        .replace(/\.git$/, '');
    return named.toLowerCase() === repository?.toLowerCase();
}
function runFacts(identity) {
    if (!identity)
        return {};
    const { extensions, san } = identity;
    return some({
        sourceRepository: extensions.sourceRepositoryUri,
        sourceCommit: extensions.sourceRepositoryDigest,
        sourceRef: extensions.sourceRepositoryRef,
        workflow: pathOf(extensions),
        isReusable: extensions.buildConfigUri === undefined ? undefined : extensions.buildConfigUri !== san,
        trigger: extensions.buildTrigger,
        run: extensions.runInvocationUri,
        runner: extensions.runnerEnvironment,
    });
}
/** Without the members that are undefined. */
function some(values) {
    const present = Object.entries(values).filter(([, value]) => value !== undefined);
    return Object.fromEntries(present);
}
/** No level is told of a build that is not known, or that is said to be another than the certificate says. */
function levelFacts({ predicateType, claims, isKnown, claimed, identity, expected: { releases }, }) {
    if (!isKnown && predicateType === slsa_v1/* SLSA_PROVENANCE_V1 */.us)
        return { withoutLevel: 'what this build type stands for is not known here' };
    const others = Object.keys(claimed);
    if (others.length > 0 && identity)
        return { withoutLevel: `it names another ${others.join(' and ')} than its certificate` };
    return { level: (0,expectation_level/* levelBy */.i)(releases, identity, { isComplete: isComplete(claims, identity) }) };
}
/** Whether everything is there that could steer the build: only build.yml enumerates it. */
function isComplete({ buildType, parameters }, identity) {
    if (buildType !== image_build/* IMAGE_BUILD */.$$ || parameters?.find('inputs') === undefined)
        return false;
    const { buildTrigger } = identity?.extensions ?? {};
    if (buildTrigger === 'workflow_dispatch')
        return parameters.find('dispatch') !== undefined;
    return buildTrigger !== 'repository_dispatch';
}
function builderProblems(builderId, identity, expected) {
    const { builderId: wanted } = expected;
    if (wanted === undefined || ((0,escaped_uri/* isSameUri */.xl)(builderId, wanted) && (0,escaped_uri/* isSameUri */.xl)(identity?.san ?? '', wanted)))
        return [];
    return [{ code: 'other-builder', message: `builder.id is ${(0,printable/* printable */.g)(builderId)}, expected: ${wanted}` }];
}
/** A level that is too low is the certificate's to tell, of whatever it signed; unless the provenance lowers it. */
function levelProblems({ level, withoutLevel }, identity, { minSlsaBuildLevel: wanted, releases }) {
    if (wanted === 0)
        return [];
    const without = `no SLSA Build level can be told, and L${wanted} is wanted: ${withoutLevel ?? ''}`;
    if (!level)
        return [{ code: 'level-too-low', message: without }];
    if (level.level >= wanted || (0,expectation_level/* levelBy */.i)(releases, identity).level < wanted)
        return [];
    return [
        {
            code: 'level-too-low',
            message: `SLSA Build L${level.level}, below L${wanted}: ${level.reason}`,
            fix: level.raise,
        },
    ];
}
function unknownParameters(parameters, { parameters: known, members }) {
    return [
        ...(parameters?.names() ?? []).filter((name) => !known.includes(name)),
        ...Object.entries(members).flatMap(([group, knownMembers]) => (parameters?.find(group)?.names() ?? [])
            .filter((name) => !knownMembers.includes(name))
            .map((name) => `${group}.${name}`)),
    ]
        .slice(0, MAX_NAMES)
        .map(nameOf);
}
/** Of what steered a build of ours, each by its name; of the workflow that was started, the facts say more. */
function parameterNames(parameters, known) {
    const groups = Object.keys(known?.members ?? {}).filter((group) => group !== 'workflow');
    const names = (parameters?.names() ?? []).flatMap((name) => groups.includes(name)
        ? (parameters?.find(name)?.names() ?? []).map((member) => `${name}.${member}`)
        : [name]);
    return names.slice(0, MAX_NAMES).map(nameOf);
}
function unknownParameter(names, { buildType }) {
    return {
        code: 'parameters-unknown',
        message: `parameters that ${buildType} does not define: ${names.join(', ')}; what they change is not known`,
    };
}
function disagreement(message) {
    return { code: 'provenance-disagrees', message };
}
function unknownBuildType({ buildType, parameters }) {
    const names = parameters.length === 0 ? 'none' : parameters.join(', ');
    return {
        code: 'build-type-unknown',
        message: `the build type ${buildType} is not known here: its parameters (${names}) were not judged`,
    };
}
/** Of a claim that is not confirmed, what the certificate says in its place. */
function claimWarnings({ claimed, ...facts }, identity) {
    if (!claimed || !identity)
        return [];
    const told = [
        ['builder', identity.san],
        ['source', facts.sourceRepository],
        ['commit', facts.sourceCommit],
    ];
    return told.flatMap(([name, confirmed]) => {
        const said = claimed[name];
        if (said === undefined)
            return [];
        const certificate = confirmed === undefined ? 'says nothing of it' : `says ${confirmed}`;
        return [
            {
                code: 'claim-unconfirmed',
                message: `the provenance claims the ${name} ${said}; the certificate ${certificate}`,
            },
        ];
    });
}
/** Parameters that are known, but were chosen by whoever started the run. */
function steered({ parameters }, { chosen }) {
    const names = (parameters?.names() ?? []).filter((name) => chosen.includes(name));
    if (names.length === 0)
        return [];
    return [{ code: 'parameters-chosen', message: `whoever started the build chose its ${names.join(', ')}` }];
}

;// CONCATENATED MODULE: ./lib/verification/judge.js
















/** Judges one artifact: signature first, then what it is about, then who signed it. Never throws a Failure. */
function judge(found, options) {
    const known = { layout: found.layout, foundThrough: found.foundThrough, digest: found.digest };
    const claimed = found.claimedType ?? null;
    const unread = { ...known, kind: kindIfKnown(claimed, found), predicateType: claimed, warnings: [] };
    if (found.problem)
        return rejected({ ...unread, reasons: [found.problem] });
    const { artifact } = found;
    if (!artifact)
        return rejected({ ...unread, reasons: [gone(found)] });
    let verified;
    try {
        verified = judge_verify(artifact, options);
        return judgeVerified({ ...known, ...signed(verified) }, artifact, verified, options);
    }
    catch (error) {
        const identity = verified && signed(verified);
        const report = { ...unread, ...identity, reasons: [(0,reason/* reasonOf */.A)(error)] };
        // Who signs in another way than is expected is somebody else; whether that holds is not for us to say.
        const isOthers = (artifact.material.kind === 'public-key') !== (options.expectation.key !== undefined);
        const judged = isOthers
            ? { report: { ...report, status: 'other-identity' }, content: undefined }
            : rejected(report);
        return { ...judged, signer: verified?.identity };
    }
}
function judge_verify(artifact, { expectation, root }) {
    const { key } = expectation;
    if (!key)
        return (0,verify/* verifyWithCertificate */.jG)(artifact, root);
    return (key.allowNoTlog ? verify/* verifyUnlogged */.vn : verify/* verifyWithKey */.Ft)(artifact, root, key.publicKey);
}
function judgeVerified(known, { content }, { identity }, { subject, otherDigests, expectation }) {
    const statement = content.kind === 'envelope' ? statementIn(content.envelope) : undefined;
    const predicateType = statement?.predicateType ?? null;
    const about = statement
        ? subjectProblems(statement, subject, otherDigests)
        : signatureProblems(content, subject);
    const differences = identity ? (0,match/* mismatches */.v)(identity, expectation) : [];
    const strange = reasonsAbout('who', differences);
    // What others say in their own provenance is theirs.
    const review = strange.length === 0 ? reviewed(statement, identity, expectation) : undefined;
    const says = strange.length === 0 ? saidIn(statement) : undefined;
    const wrong = [...reasonsAbout('what', differences), ...(review?.problems ?? [])];
    const report = {
        ...known,
        kind: (0,predicate_types/* kindOf */.I)(predicateType),
        predicateType,
        status: statusOf({ about, strange, wrong }, (0,expectation_expectation/* isAskedFor */.un)(expectation.predicateType, predicateType)),
        reasons: [...about, ...strange, ...wrong],
        warnings: review?.warnings ?? [],
        ...releaseOf(identity, expectation),
        ...(review && { facts: review.facts }),
        ...(says && { says }),
    };
    return { report, content: content.kind === 'digest' ? undefined : content, signer: identity };
}
/** What the report says of a signer that is a workflow of this project; nothing of any other. */
function releaseOf(identity, { releases }) {
    const found = identity && (0,released_identity/* releasedIdentity */.i)(identity, releases);
    if (!found || found.kind === 'elsewhere')
        return {};
    const { number, issued, expires } = releases;
    const tag = 'tag' in found ? found.tag : undefined;
    const list = { number, issued: issued.toISOString(), expires: expires.toISOString() };
    return { release: { kind: found.kind, ...(tag !== undefined && { tag }), list } };
}
/** What is about another image is wrong whoever signed it. */
function statusOf({ about, strange, wrong }, isWanted) {
    if (about.length > 0)
        return 'rejected';
    if (strange.length > 0)
        return 'other-identity';
    if (wrong.length > 0)
        return 'rejected';
    return isWanted ? 'accepted' : 'not-asked-for';
}
function reasonsAbout(about, differences) {
    return differences.filter((difference) => difference.about === about).map(withoutAbout);
}
function reviewed(statement, identity, expectation) {
    if (!statement || (0,predicate_types/* kindOf */.I)(statement.predicateType) !== 'provenance')
        return undefined;
    return reviewProvenance(statement, identity, expectation);
}
function saidIn(statement) {
    return statement && (0,predicate_facts/* predicateFacts */.FG)(statement.predicateType, statement.predicate.raw());
}
function statementIn({ payloadType, payload }) {
    if (payloadType === statement/* STATEMENT_MEDIA_TYPE */.KD)
        return (0,read_statement/* parseStatement */.B)(payload);
    throw (0,unknown_kind/* unknownKind */.P)(`an envelope with ${JSON.stringify(payloadType.slice(0, 100))}, not with an in-toto statement`);
}
function subjectProblems({ subjects }, subject, otherDigests) {
    const isIt = ([algorithm, value]) => value === (algorithm === 'sha256' ? (0,digest/* hexOf */.ZD)(subject) : otherDigests?.(algorithm));
    if (subjects.some(({ digests }) => Object.entries(digests).some(isIt)))
        return [];
    const about = subjects.slice(0, 3).map(subjectWords).join(', ') || 'nothing';
    const canTell = ({ digests }) => digests.sha256 !== undefined || (otherDigests !== undefined && Object.keys(digests).length > 0);
    if (subjects.length === 0 || subjects.some(canTell))
        return [otherSubject(about)];
    return [(0,reason/* reasonOf */.A)((0,unknown_kind/* unknownKind */.P)(`a statement about ${about}, by another hash than SHA-256`, artifact/* NAME_THE_FILE */.z))];
}
function subjectWords({ name, digests }) {
    const [algorithm, value] = Object.entries(digests)[0] ?? [];
    return (0,printable/* printable */.g)(value === undefined ? (name ?? 'no digest') : `${algorithm}:${value}`, 71);
}
/** A signature may also be over the artifact's own bytes, as for files. */
function signatureProblems(content, subject) {
    if ((0,envelope/* payloadDigest */.JU)(content).toString('hex') === (0,digest/* hexOf */.ZD)(subject))
        return [];
    const about = content.kind === 'digest' ? 'other bytes' : parseSimpleSigning((0,envelope/* payloadOf */.Md)(content));
    return about === subject ? [] : [otherSubject((0,printable/* printable */.g)(about, 100))];
}
function otherSubject(about) {
    return { code: 'other-subject', message: `it is about another image: ${about}` };
}
function signed({ identity, signedAt, logIndex }) {
    return {
        ...(identity && {
            identity: { san: identity.san, issuer: identity.issuer, extensions: identity.extensions },
        }),
        ...(signedAt && { signedAt: signedAt.toISOString() }),
        ...(logIndex !== undefined && { logIndex }),
    };
}
function rejected(report) {
    return { report: { ...report, status: 'rejected' }, content: undefined };
}
function kindIfKnown(claimed, found) {
    if (claimed !== null)
        return (0,predicate_types/* kindOf */.I)(claimed);
    return found.foundThrough.includes('sig-tag') ? 'signature' : 'unknown';
}
function gone({ digest }) {
    return { code: 'artifact-gone', message: `${digest} is listed, but the registry does not have it` };
}
function withoutAbout({ about: _, ...reason }) {
    return reason;
}


/***/ }),

/***/ 37656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _oci_layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56961);
/* harmony import */ var _oci_layout_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15395);
/* harmony import */ var _oci_lookup_bundles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57041);
/* harmony import */ var _oci_lookup_legacy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90325);
/* harmony import */ var _shared_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34757);





/** Looks in every place at once; one that fails does not hide the others. */
async function lookUp(registry, path, subject) {
    const failed = [];
    const attempt = async (way, otherwise, look) => {
        try {
            return await look();
        }
        catch (error) {
            failed.push({ way, reason: (0,_shared_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A)(error) });
            return otherwise;
        }
    };
    const [api, throughIndex, sig, att] = await Promise.all([
        attempt('referrers-api', NO_API, () => registry.referrers(path, subject)),
        attempt('index-tag', undefined, async () => {
            const index = await (0,_oci_lookup_bundles_js__WEBPACK_IMPORTED_MODULE_2__/* .getIndex */ .Dx)(registry, path, subject);
            return index && (0,_oci_layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readIndex */ .vY)(index.bytes);
        }),
        attempt('sig-tag', [], () => (0,_oci_lookup_legacy_js__WEBPACK_IMPORTED_MODULE_3__/* .listLegacy */ .KJ)(registry, path, subject, 'sig')),
        attempt('att-tag', [], () => (0,_oci_lookup_legacy_js__WEBPACK_IMPORTED_MODULE_3__/* .listLegacy */ .KJ)(registry, path, subject, 'att')),
    ]);
    return { throughApi: api.descriptors, throughIndex, sig, att, failed };
}
const NO_API = { descriptors: [] };
/** The places that `lookUp` looks at, for people. */
function placesOf(subject) {
    return [
        'the referrers API',
        `the tag ${(0,_oci_layout_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .indexTag */ .HF)(subject)}`,
        `the tag ${(0,_oci_layout_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .legacyTag */ .w_)(subject, 'sig')}`,
        `the tag ${(0,_oci_layout_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .legacyTag */ .w_)(subject, 'att')}`,
    ];
}


/***/ }),

/***/ 58125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ notAdmitted)
/* harmony export */ });
/** What a program that does not admit an image says of it, as a reason. */
function notAdmitted(told) {
    const { lens, admits, why } = told;
    if (admits === null)
        return { code: 'not-admitted', message: `${lens} was not asked: ${why}` };
    return {
        code: 'not-admitted',
        message: `${lens} would not admit it: ${why}`,
        ...(told.fix !== undefined && { fix: told.fix }),
    };
}


/***/ }),

/***/ 83019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openServices),
/* harmony export */   g: () => (/* binding */ readTrustedRoot)
/* harmony export */ });
/* harmony import */ var _http_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67023);
/* harmony import */ var _oci_credential_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32391);
/* harmony import */ var _oci_registries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53304);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48124);
/* harmony import */ var _sigstore_trusted_root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29234);





const MAX_ROOT_BYTES = 1024 * 1024;
function openServices(options) {
    const { environment, log, timeoutMs, trustedRoot } = options;
    const http = (0,_http_http_js__WEBPACK_IMPORTED_MODULE_0__/* .createHttp */ .V)({ timeoutMs, log, environment: environment.variables });
    const credentials = (0,_oci_credential_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .createCredentialSource */ .n)({
        ...options.credentials,
        azure: options.azure,
        environment: environment.variables,
        log,
        requests: { environment, http },
        timeoutMs,
    });
    const namedRoot = trustedRoot === undefined ? undefined : readTrustedRoot(trustedRoot);
    const root = namedRoot ?? publicRoot(options, http);
    // Awaited where it is needed; until then a failure must not end the process.
    root.catch(() => undefined);
    return { registries: new _oci_registries_js__WEBPACK_IMPORTED_MODULE_2__/* .Registries */ .I({ http, credentials, log }), root, namedRoot };
}
/** @throws Failure `file-unreadable`, `file-too-large`, `trusted-root-malformed` */
async function readTrustedRoot(path) {
    return (0,_sigstore_trusted_root_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTrustedRoot */ .t1)(await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readUserFile */ .E1)('trusted-root', path, MAX_ROOT_BYTES));
}
function publicRoot({ offline, cacheDir, log }, http) {
    return offline ? (0,_sigstore_trusted_root_js__WEBPACK_IMPORTED_MODULE_4__/* .embeddedTrustedRoot */ ._v)() : (0,_sigstore_trusted_root_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchTrustedRoot */ .Wj)({ http, log, cacheDir });
}


/***/ }),

/***/ 97130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   ZG: () => (/* binding */ verifyImage),
/* harmony export */   eI: () => (/* binding */ couldNotTell),
/* harmony export */   jJ: () => (/* binding */ tagRefused),
/* harmony export */   mX: () => (/* binding */ notFound)
/* harmony export */ });
/* harmony import */ var _oci_layout_image_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15444);
/* harmony import */ var _oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68473);
/* harmony import */ var _oci_lookup_children_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21441);
/* harmony import */ var _oci_lookup_own_platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34091);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10083);
/* harmony import */ var _shared_reason_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34757);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47918);
/* harmony import */ var _lookups_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37656);
/* harmony import */ var _verify_subject_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84217);









/**
 * Verifies an image by tag or digest: one answer, or one for each platform. A Failure becomes an answer:
 * one bad image never stops the rest.
 * @param image as it was asked for
 */
async function verifyImage(image, name, options) {
    try {
        if (name.digest === undefined && options.question.requireDigest)
            return [refused(image, tagRefused(image))];
        return await verifyNamed(image, name, options);
    }
    catch (error) {
        return [couldNotTell(image, (0,_shared_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonOf */ .A)(error))];
    }
}
async function verifyNamed(image, name, options) {
    const registry = options.registries.for(name.repository.registry);
    const kept = options.question.signatureRepository ?? name.repository;
    const store = options.registries.for(kept.registry);
    const { largeTurn } = options.registries;
    const byDigest = (digest) => (0,_verify_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .verifySubject */ .i)(store, kept.path, digest, { ...options, largeTurn });
    // A digest can be looked up at once; whether it exists is found out beside.
    const early = name.digest && byDigest(name.digest);
    early?.catch(() => undefined);
    const resolved = { ...(await resolve(image, name, registry, options.question)), kept };
    const whole = early ?? byDigest(resolved.digest);
    const { platform } = options.question;
    if (platform === undefined || resolved.children.length === 0)
        return [singleAnswer(image, resolved, await whole, platform)];
    const answerOf = onceEach(byDigest);
    const answers = wantedOf(image, platform, resolved.children).map(async (child) => {
        const own = answerOf(child.digest);
        const around = child.within.map(async (index) => ({ digest: index, result: await answerOf(index) }));
        const indexes = [{ digest: resolved.digest, result: await whole }, ...(await Promise.all(around))];
        return platformAnswer(image, resolved, child, { own: await own, indexes });
    });
    return Promise.all(answers);
}
function wantedOf(image, platform, children) {
    const wanted = platform === 'all' ? (0,_oci_lookup_children_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesOf */ .wf)(children) : (0,_oci_lookup_children_js__WEBPACK_IMPORTED_MODULE_2__/* .chosenFor */ .g6)(platform, children);
    if (platform !== 'all' && wanted.length === 0)
        throw platformMissing(image, platform, children);
    return wanted;
}
/** What several platforms share is asked once. */
function onceEach(ask) {
    const asked = new Map();
    return (digest) => {
        const answer = asked.get(digest) ?? ask(digest);
        asked.set(digest, answer);
        return answer;
    };
}
/** @throws Failure `image-not-found`, and those of the registry */
async function resolve(image, name, registry, question) {
    const { repository, tag } = name;
    const reference = name.digest ?? tag ?? 'latest';
    const [described, tagged] = await Promise.all([
        question.platform === undefined
            ? registry.headManifest(repository.path, reference)
            : registry.getManifest(repository.path, reference),
        name.digest && tag !== undefined ? registry.headManifest(repository.path, tag) : undefined,
    ]);
    if (!described)
        throw notFound(image);
    const [descriptor, bytes] = 'bytes' in described ? [described.descriptor, described.bytes] : [described, undefined];
    const digest = name.digest ?? descriptor.digest;
    const platforms = await platformsIn(bytes, { registry, path: repository.path, wanted: question.platform });
    const moved = name.digest && tag !== undefined && tagged?.digest !== name.digest;
    return {
        name,
        digest,
        ...platforms,
        warnings: moved ? [tagMoved(tag, tagged?.digest)] : [],
    };
}
/** @param manifest undefined: nothing is asked of platforms */
async function platformsIn(manifest, { registry, path, wanted }) {
    if (!manifest)
        return { children: [], madeFor: undefined };
    const children = await (0,_oci_lookup_children_js__WEBPACK_IMPORTED_MODULE_2__/* .listChildren */ .AW)(manifest, async (child) => (await registry.getManifest(path, child))?.bytes);
    if (children.length > 0 || wanted === 'all')
        return { children, madeFor: undefined };
    return {
        children,
        madeFor: await (0,_oci_lookup_own_platform_js__WEBPACK_IMPORTED_MODULE_3__.platformOf)(manifest, (blob, most) => registry.getBlob(path, blob, most)),
    };
}
function answer(image, { name, kept, digest, warnings }, result) {
    const { repository } = name;
    const tag = name.digest ? name.tag : (name.tag ?? 'latest');
    const report = {
        image,
        subject: (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .referenceOf */ .Bz)({ repository, digest }),
        ...(tag !== undefined && { tag }),
        ...result.answer,
        warnings: [...warnings, ...result.answer.warnings],
        lookedFor: (0,_lookups_js__WEBPACK_IMPORTED_MODULE_7__/* .placesOf */ .e)(digest).map((place) => `${place} of ${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(kept)}`),
    };
    return { report, result, digest };
}
/** An image without an index is for one platform, which must be that which was asked for. */
function singleAnswer(image, resolved, result, wanted) {
    const { madeFor } = resolved;
    if (madeFor === undefined || wanted === undefined || wanted === 'all')
        return answer(image, resolved, result);
    if ((0,_oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .suitability */ .MA)(wanted, madeFor) === undefined)
        return refused(image, otherPlatform(image, madeFor, wanted));
    const verified = answer(image, resolved, result);
    return { ...verified, report: { ...verified.report, platform: (0,_oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformName */ .$r)(madeFor) } };
}
/** A platform is verified by itself, or by an index that names it by digest. */
function platformAnswer(image, resolved, child, { own, indexes }) {
    const platform = (0,_oci_layout_image_index_js__WEBPACK_IMPORTED_MODULE_0__/* .childName */ .QW)(child);
    const covering = own.answer.verdict === 'verified'
        ? undefined
        : indexes.find(({ result }) => result.answer.verdict === 'verified');
    const { report } = answer(image, { ...resolved, digest: child.digest }, covering?.result ?? own);
    if (!covering)
        return { report: { ...report, platform }, result: own, digest: child.digest };
    const note = {
        code: 'verified-by-index',
        message: `nothing beside ${platform} itself is accepted; the image index ${covering.digest}, which names it, is verified`,
    };
    const warnings = [note, ...report.warnings];
    return { report: { ...report, platform, warnings }, result: covering.result, digest: covering.digest };
}
/** An answer without any look-up. */
function couldNotTell(image, reason) {
    return withoutLookup(image, 'could-not-tell', reason);
}
function refused(image, reason) {
    return withoutLookup(image, 'rejected', reason);
}
function withoutLookup(image, verdict, reason) {
    const report = {
        image,
        verdict,
        reasons: [reason],
        artifacts: [],
        lookedFor: [],
        warnings: [],
        lenses: [],
    };
    return { report, result: undefined, digest: undefined };
}
function tagRefused(image) {
    return {
        code: 'digest-required',
        message: `${image} is named by a tag, which can be moved at any time`,
        fix: 'name it by digest: registry/repository@sha256:\u2026',
    };
}
function tagMoved(tag, digest) {
    return {
        code: 'tag-moved',
        message: `the tag ${tag} ${digest ? `is at ${digest} now` : 'is gone'}; the digest was verified`,
    };
}
/** @param image as it was asked for */
function notFound(image) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR({
        class: 'unavailable',
        code: 'image-not-found',
        what: `the registry has no ${image}`,
        why: 'the name or tag is mistyped, or the image was deleted',
        fix: 'compare the name with that of the step that pushed the image',
    });
}
function otherPlatform(image, madeFor, wanted) {
    return {
        code: 'platform-other',
        message: `${image} is for ${(0,_oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformName */ .$r)(madeFor)} alone, not for ${(0,_oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformName */ .$r)(wanted)}`,
        fix: `--platform ${(0,_oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformName */ .$r)(madeFor)}   # or the image for ${(0,_oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformName */ .$r)(wanted)}`,
    };
}
function platformMissing(image, platform, children) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR({
        class: 'usage',
        code: 'platform-not-found',
        what: `${image} has no platform ${(0,_oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformName */ .$r)(platform)}`,
        why: `it has ${(0,_oci_lookup_children_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesOf */ .wf)(children).map(_oci_layout_image_index_js__WEBPACK_IMPORTED_MODULE_0__/* .childName */ .QW).join(', ')}`,
        fix: '--platform all   # or one of these',
    });
}


/***/ }),

/***/ 84217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ judgeAll),
  i: () => (/* binding */ verifySubject)
});

// EXTERNAL MODULE: ./lib/oci/reader.js + 1 modules
var reader = __webpack_require__(17080);
// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __webpack_require__(16832);
// EXTERNAL MODULE: ./lib/verification/collect.js
var collect = __webpack_require__(30657);
// EXTERNAL MODULE: ./lib/attach/deferral-record.js
var deferral_record = __webpack_require__(90530);
// EXTERNAL MODULE: ./lib/oci/layout/bundle-manifest.js
var bundle_manifest = __webpack_require__(77906);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
;// CONCATENATED MODULE: ./lib/verification/deferral-notes.js



/** Those listed last; a run leaves one. */
const MAX_RECORDS = 4;
/**
 * What records beside an image say of why nothing is signed yet (docs/outages.md). Anybody who can push can leave one:
 * it is told to people and decides nothing.
 */
async function deferralNotes(registry, path, subject, { throughApi, throughIndex = [] }) {
    const records = [...throughIndex, ...throughApi].filter(({ artifactType }) => artifactType === deferral_record/* DEFERRAL_MEDIA_TYPE */.mX);
    const digests = [...new Set(records.map(({ digest }) => digest))].slice(-MAX_RECORDS);
    const notes = digests.map((digest) => noteOf(registry, path, subject, digest));
    return [...new Map((await Promise.all(notes)).flat().map((note) => [note.message, note])).values()];
}
/** None of a record that cannot be read, or that is about another image. */
async function noteOf(registry, path, subject, record) {
    try {
        const manifest = await registry.getManifest(path, record);
        const file = manifest && (0,bundle_manifest/* bundleBlobOf */.Jv)(manifest.bytes, subject);
        const bytes = file && (await registry.getBlob(path, file, deferral_record/* MAX_DEFERRAL_BYTES */.lc));
        const { run, images, deferredAt } = bytes ? (0,deferral_record/* readDeferral */.cO)(bytes) : NONE;
        const isOfSubject = images.some(({ digest }) => digest === subject);
        if (!run || !isOfSubject || !REPOSITORY.test(run.repository))
            return [];
        return [
            {
                code: 'signing-deferred',
                message: `a record beside it says that it waits to be signed: run ${run.id} of ${run.repository}, attempt ${run.attempt}, deferred that at ${deferredAt}; whoever can push could have left the record, and it proves nothing`,
                fix: `slsa-provenance resume ${run.id} \u2026   # in a workflow of the repository whose run it is: docs/outages.md`,
            },
        ];
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            return [];
        throw error;
    }
}
/** At GitHub. Anything else would be a sentence of whoever left the record. */
const REPOSITORY = /^[\w.-]{1,39}\/[\w.-]{1,100}$/;
const NONE = { run: undefined, images: [], deferredAt: '' };

// EXTERNAL MODULE: ./lib/verification/judge.js + 4 modules
var judge = __webpack_require__(52883);
// EXTERNAL MODULE: ./lib/verification/artifact-report.js
var artifact_report = __webpack_require__(67028);
;// CONCATENATED MODULE: ./lib/verification/kept.js

/** Of one image, what strangers put beside it: evidence of it, and no more than that. */
const MAX_STRANGE_BYTES = 2 * 1024 * 1024;
/**
 * What is held of an image until all are answered: what is by the expected signer, to be handed out and verified
 * again, and the first of what is not. A registry could make hundreds of images cost what one may.
 */
function keptOf(looked) {
    const { found, judged } = looked;
    let strange = 0;
    const isKept = ({ stored }, position) => {
        const report = judged[position]?.report;
        if (report && (0,artifact_report/* isByExpected */.M)(report))
            return true;
        const hasRoom = strange < MAX_STRANGE_BYTES;
        if (hasRoom)
            strange += sizeOf(stored);
        return hasRoom;
    };
    return {
        ...looked,
        found: found.filter(isKept).map(({ artifact: _, ...stored }) => stored),
        judged: judged.map((artifact) => (0,artifact_report/* isByExpected */.M)(artifact.report) ? artifact : { ...artifact, content: undefined }),
    };
}
function sizeOf(stored) {
    if (!stored)
        return 0;
    return stored.kind === 'bundle' ? stored.bundle.length : stored.stored.content.length;
}

// EXTERNAL MODULE: ./lib/expectation/expectation.js + 1 modules
var expectation = __webpack_require__(86101);
// EXTERNAL MODULE: ./lib/expectation/match.js
var match = __webpack_require__(96871);
// EXTERNAL MODULE: ./lib/statement/cosign-sign.js
var cosign_sign = __webpack_require__(76454);
// EXTERNAL MODULE: ./lib/statement/slsa-v1.js
var slsa_v1 = __webpack_require__(25482);
;// CONCATENATED MODULE: ./lib/verification/lens-reports.js





/**
 * Looks an image up as the programs do that the question names.
 * @param registry the reader that verification uses, so that nothing is fetched twice
 * @returns undefined where the question names no program
 */
async function viewFor(registry, path, subject, { lenses, expectation }, root) {
    if (lenses.length === 0)
        return undefined;
    // Loaded here: most runs ask for no other program.
    const [{ viewImage }, { askLenses }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1406).then(__webpack_require__.bind(__webpack_require__, 41406)),
        Promise.all(/* import() */[__webpack_require__.e(1406), __webpack_require__.e(8483), __webpack_require__.e(7631)]).then(__webpack_require__.bind(__webpack_require__, 30012)),
    ]);
    const terms = keyTerms(expectation);
    const view = await viewImage(registry, path, subject, await root, terms);
    return (judged) => {
        const found = byExpectedSigner(judged, expectation)?.report;
        const identity = terms ?? found?.identity ?? exactIdentity(expectation);
        if (identity)
            return askLenses(view, { want: wanted(expectation, found), identity }, lenses);
        const why = 'nothing here is signed by whom you expect, so that there is no identity to ask for';
        return lenses.map(({ release }) => ({ lens: release.id, admits: null, why }));
    };
}
/**
 * The artifact whose signer the programs are asked for: an accepted one first. Any other whose signature holds and
 * whose signer is the expected one will do: programs know nothing of a source ref, a level or a build type that
 * verification refuses it for.
 */
function byExpectedSigner(judged, expectation) {
    return (judged.find(({ report }) => report.status === 'accepted') ??
        judged.find(({ report }) => (0,artifact_report/* isByExpected */.M)(report)) ??
        judged.find(({ signer }) => {
            return signer && (0,match/* mismatches */.v)(signer, expectation).every(({ about }) => about === 'what');
        }));
}
/** Programs are told the expected key, and to ask for the log where it is asked for here. */
function keyTerms({ key }) {
    return key && { key: key.publicKey, isLogged: !key.allowNoTlog };
}
/** The expected identity, where it is an exact one: what a program would be told without having seen the image. */
function exactIdentity({ signer, issuer, source }) {
    if (signer.kind !== 'exact' || issuer === undefined)
        return undefined;
    return { san: signer.san, issuer, ...(source.kind === 'repository' && { repository: source.uri }) };
}
/** The type that programs are asked for: the expected one; where any would do, that of the artifact found. */
function wanted({ predicateType: asked }, found) {
    const predicateType = asked === expectation/* ANY_PREDICATE */.Bb ? (found?.predicateType ?? cosign_sign/* COSIGN_SIGN_V1 */.Y) : asked;
    if (predicateType === slsa_v1/* SLSA_PROVENANCE_V1 */.us)
        return 'provenance';
    return predicateType === cosign_sign/* COSIGN_SIGN_V1 */.Y ? 'signature' : { predicateType };
}

// EXTERNAL MODULE: ./lib/verification/not-admitted.js
var not_admitted = __webpack_require__(58125);
// EXTERNAL MODULE: ./lib/verification/requirement.js
var requirement = __webpack_require__(7660);
// EXTERNAL MODULE: ./lib/statement/predicate-shape.js
var predicate_shape = __webpack_require__(36444);
// EXTERNAL MODULE: ./lib/subject/digest.js
var digest = __webpack_require__(22406);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(52845);
;// CONCATENATED MODULE: ./lib/verification/stored-file.js






const MAX_BYTES = 40 * 1024 * 1024;
const MAX_FILES = 8;
/**
 * Files that are asked for and stand beside the image only by reference. They are looked for by digest, in the
 * repository where the image's attestations are: never at an address that one of them names.
 * @throws Failure those of the registry
 */
async function fetchStoredFiles(registry, path, artifacts, requirements) {
    const trusted = artifacts.filter(artifact_report/* isByExpected */.M);
    const wanted = requirements
        .map(({ predicateType }) => predicateType)
        .filter((type) => type !== expectation/* ANY_PREDICATE */.Bb && trusted.every((one) => one.predicateType !== type));
    const named = [...new Set(wanted)].flatMap((predicateType) => trusted.flatMap((reference) => filesIn(reference, predicateType).map((file) => ({ predicateType, reference, file }))));
    const files = named.slice(0, MAX_FILES).map(async ({ predicateType, reference, file }) => {
        const bytes = await registry.getBlob(path, (0,digest/* parseDigest */.m)(`sha256:${file.sha256}`), MAX_BYTES);
        const document = bytes && (0,json/* objectIn */.D7)(bytes);
        const fits = document !== undefined && (0,predicate_shape/* shapeProblems */.q)(predicateType, document).length === 0;
        return bytes && fits ? [{ predicateType, bytes, reference }] : [];
    });
    return (await Promise.all(files)).flat();
}
function filesIn({ says }, predicateType) {
    if (says?.about !== 'reference')
        return [];
    return says.references.filter((one) => (one.predicateType ?? typeOf(one.mediaType, predicateType)) === predicateType);
}
/** Of what others refer to, the media type tells the format. */
function typeOf(mediaType, wanted) {
    const format = (0,predicate_types/* sbomFormatOf */.cO)(wanted);
    const isIt = format === 'CycloneDX' ? mediaType.includes('cyclonedx') : mediaType.includes('spdx');
    return format !== undefined && isIt ? wanted : undefined;
}

// EXTERNAL MODULE: ./lib/verification/verdict.js
var verdict = __webpack_require__(65566);
// EXTERNAL MODULE: ./lib/engine/kyverno/facts.js
var facts = __webpack_require__(6372);
// EXTERNAL MODULE: ./lib/statement/build-level.js
var build_level = __webpack_require__(90418);
;// CONCATENATED MODULE: ./lib/verification/warnings.js


/** From so many artifacts on a warning is due: halfway to where Kyverno stops. */
const CROWDED = facts/* MAX_REFERRERS */.OB / 2;
/** What a reviewer would raise about an image, whatever the verdict. */
function warningsOf({ artifacts, failed, limits }, expected) {
    const accepted = artifacts.filter(({ status }) => status === 'accepted');
    return [
        ...policyWarnings(expected),
        ...unique(accepted.flatMap((artifact) => [
            ...artifact.warnings,
            ...(expected.key ? witnessWarnings(artifact) : []),
            ...buildWarnings(artifact, expected),
        ])),
        ...disagreement(accepted),
        ...(accepted.length > 0 ? besides(artifacts, expected) : []),
        ...(accepted.length > 0 ? failed.map(({ reason }) => reason) : []),
        ...crowd(artifacts),
        ...limits,
    ];
}
function policyWarnings({ signer, source, sourceIds, sourceRef, key, issuer }) {
    const warnings = [];
    if (signer.kind === 'pattern' && !signer.pattern.wasAnchored) {
        warnings.push({
            code: 'pattern-not-anchored',
            message: 'the identity pattern was anchored here; other verifiers match it anywhere in the name',
        });
    }
    if (sourceRef?.assumed !== undefined) {
        warnings.push({
            code: 'default-branch-assumed',
            message: sourceRef.assumed,
            fix: '--default-branch NAME',
        });
    }
    const isAnySource = source.kind === 'any' && !sourceIds.repository && !sourceIds.owner;
    if (!key && signer.kind === 'anyone' && isAnySource) {
        const by = issuer === undefined ? 'anyone' : `anyone with an identity of ${issuer}`;
        warnings.push({
            code: 'any-identity',
            message: `what ${by} signed is accepted: this says nothing of where the image comes from`,
        });
    }
    return warnings;
}
/** Events whose runs see secrets and tokens of the repository while somebody else chose what starts them. */
const STEERED_EVENTS = {
    pull_request_target: 'anyone can open a pull request, and this event runs beside the secrets of the repository',
    workflow_run: 'it may build what an untrusted run left behind, with the secrets of the repository',
    issue_comment: 'anyone can comment, and this event runs beside the secrets of the repository',
};
function buildWarnings({ identity }, { sourceRef }) {
    const { runnerEnvironment: runner, sourceRepositoryRef: ref, buildTrigger } = identity?.extensions ?? {};
    const warnings = [];
    if (runner !== undefined && !(0,build_level/* isHosted */.OZ)(runner)) {
        warnings.push({
            code: 'self-hosted-runner',
            message: `built on a ${runner} runner: whoever runs it can alter builds`,
        });
    }
    if (sourceRef === undefined && ref?.startsWith('refs/heads/')) {
        warnings.push({
            code: 'built-from-branch',
            message: `built from the branch ${ref.slice('refs/heads/'.length)}, and no source-ref is expected: any branch would do`,
        });
    }
    if (sourceRef === undefined && ref?.startsWith('refs/pull/')) {
        warnings.push({ code: 'built-from-pull-request', message: `built from a pull request (${ref})` });
    }
    if (buildTrigger !== undefined && Object.hasOwn(STEERED_EVENTS, buildTrigger)) {
        warnings.push({
            code: 'steered-event',
            message: `started by ${buildTrigger}: ${STEERED_EVENTS[buildTrigger]}`,
        });
    }
    return warnings;
}
/** Of what is signed with a key, which may be in no log. */
function witnessWarnings({ logIndex, signedAt }) {
    const missing = [
        ...(logIndex === undefined ? ['it is not in a transparency log'] : []),
        ...(signedAt === undefined ? ['the time of signing is not proved'] : []),
    ];
    return missing.length === 0 ? [] : [{ code: 'not-in-log', message: missing.join(', ') }];
}
/** Two builds of one digest from two sources: one of them says what is not so, or the build ignores its source. */
function disagreement(accepted) {
    const sources = new Set(accepted.flatMap(({ facts }) => facts?.sourceCommit ? [`${facts.sourceCommit.slice(0, 12)} (${facts.sourceRef ?? 'no ref'})`] : []));
    if (sources.size < 2)
        return [];
    return [
        {
            code: 'provenances-disagree',
            message: `accepted provenances name different sources: ${[...sources].slice(0, 5).join(', ')}`,
        },
    ];
}
function besides(artifacts, { key }) {
    const rejected = artifacts.filter(({ status }) => status === 'rejected');
    const warnings = rejected.slice(0, 5).map(({ digest, reasons }) => ({
        code: 'rejected-beside',
        message: `${warnings_short(digest)} beside it is not right: ${reasons[0]?.message ?? 'unknown reason'}`,
    }));
    const foreign = new Set(artifacts
        .filter(({ status }) => status === 'other-identity')
        .map(({ identity }) => identity?.san ?? (key ? 'somebody with a certificate' : 'somebody with a key')));
    for (const san of [...foreign].slice(0, 5)) {
        warnings.push({ code: 'other-identity-beside', message: `also signed by ${san}, which does not count` });
    }
    return warnings;
}
function crowd({ length }) {
    return length < CROWDED
        ? []
        : [
            {
                code: 'artifacts-many',
                message: `${length} artifacts are attached; Kyverno stops at ${facts/* MAX_REFERRERS */.OB}`,
            },
        ];
}
function warnings_short(digest) {
    return digest.slice(0, 'sha256:'.length + 12);
}
function unique(reasons) {
    return [...new Map(reasons.map((reason) => [reason.message, reason])).values()];
}

;// CONCATENATED MODULE: ./lib/verification/verify-subject.js












/** Collects and judges what stands beside a digest in a registry. */
function verifySubject(registry, path, subject, asked) {
    return (0,reader/* askRemembering */.xB)(registry, asked.largeTurn, (reader) => verifyThrough(reader, path, subject, asked));
}
async function verifyThrough(reader, path, subject, { question, root }) {
    const { expectation } = question;
    const judged = [];
    const judgeNew = async (found) => {
        const options = { subject, expectation, root: await root };
        for (const artifact of found.slice(judged.length))
            judged.push((0,judge/* judge */.S)(artifact, options));
    };
    const isAnswered = async (found) => {
        await judgeNew(found);
        return isVerified(judged, question);
    };
    const [{ found, limits, listing }, lenses] = await Promise.all([
        (0,collect/* collect */.F)(reader, path, subject, { predicateType: expectation.predicateType, isAnswered }),
        viewFor(reader, path, subject, question, root),
    ]);
    await judgeNew(found);
    const reported = judged.map(({ report }) => report);
    const stored = await fetchStoredFiles(reader, path, reported, question.requirements);
    const answered = answerOf(judged, question, { failed: listing.failed, limits }, stored);
    const notes = mayWait(answered) ? await deferralNotes(reader, path, subject, listing) : [];
    const result = {
        answer: { ...answered, reasons: [...answered.reasons, ...notes] },
        found,
        judged,
        stored,
    };
    if (!lenses)
        return keptOf(result);
    const reports = lenses(result.judged);
    const answer = question.requireAs ? admittedByAll(result.answer, reports) : result.answer;
    return keptOf({ ...result, answer: { ...answer, lenses: reports } });
}
/** Whether it can be told why nothing is signed: it is not, and nobody has signed it later. */
function mayWait({ verdict, artifacts }) {
    const isResumed = artifacts.some(({ predicateType, status }) => predicateType === predicate_types/* DEFERRED */.Cl && status !== 'rejected');
    return (verdict === 'unsigned' || verdict === 'rejected') && !isResumed;
}
/** What other programs would not admit is no more verified, where their answer counts. */
function admittedByAll(answer, lenses) {
    const refusals = lenses.filter(({ admits }) => !admits).map(not_admitted/* notAdmitted */.q);
    if (answer.verdict !== 'verified' || refusals.length === 0)
        return answer;
    return { ...answer, verdict: 'rejected', reasons: refusals };
}
/** Judges what was found beside a digest, wherever it came from. */
function judgeAll(subject, found, { question, root, otherDigests }) {
    const { expectation } = question;
    const judged = found.map((artifact) => (0,judge/* judge */.S)(artifact, { subject, otherDigests, expectation, root }));
    return { answer: answerOf(judged, question, { failed: [], limits: [] }), found, judged };
}
function answerOf(judged, { expectation, requirements }, { failed, limits }, stored = []) {
    const artifacts = judged.map(({ report }) => report);
    const files = stored.map(({ reference, predicateType }) => ({ ...reference, predicateType }));
    const unmet = (0,requirement/* unmetRequirements */.yY)(requirements, [...artifacts, ...files], new Date());
    const evidence = { artifacts, failed, limits, unmet };
    return {
        ...(0,verdict/* decide */.LD)(evidence, expectation),
        artifacts,
        warnings: warningsOf(evidence, expectation),
        lenses: [],
    };
}
function isVerified(judged, question) {
    return answerOf(judged, question, { failed: [], limits: [] }).verdict === 'verified';
}


/***/ })

};
