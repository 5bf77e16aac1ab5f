export const id = 9059;
export const ids = [9059,4077];
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

/***/ 83679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ storeFile)
/* harmony export */ });
/* harmony import */ var _oci_layout_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77906);
/* harmony import */ var _shared_eventually_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66652);
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22406);
/* harmony import */ var _not_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91075);




/**
 * Stores a file beside an image, where it is not there yet, and sees to it that it can be read.
 * @throws Failure `not-yet-visible`, and those of the registry
 */
async function storeFile(place, { file, manifest, descriptor }) {
    const { registry, subject } = place;
    const { path } = subject.repository;
    const { digest, mediaType } = descriptor;
    if ((await registry.headManifest(path, digest)) === undefined) {
        await Promise.all([file, _oci_layout_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_BLOB */ .u].map((blob) => registry.putBlob(path, blob, place.takeUpload())));
        await registry.putManifest(path, digest, mediaType, manifest);
    }
    const read = async () => {
        const [there, isWhole] = await Promise.all([
            registry.headManifest(path, digest),
            registry.hasBlob(path, (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Digest */ .sI)(file)),
        ]);
        return there && isWhole ? true : undefined;
    };
    if (!(await (0,_shared_eventually_js__WEBPACK_IMPORTED_MODULE_1__/* .eventually */ .u)(read, (0,_not_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C)(place))))
        throw (0,_not_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .notVisible */ .i)(place, digest);
}


/***/ }),

/***/ 54077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactStore: () => (/* binding */ artifactStore),
/* harmony export */   g: () => (/* binding */ uploadToRun)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10083);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52845);



const SERVICE = 'GitHub artifacts';
/** What @actions/artifact writes as well: artifacts that cannot be changed any more. */
const VERSION = 4;
/**
 * The runner hands the address and a token to actions, never to `run:` steps.
 * @throws Failure `run-artifact-impossible`
 */
function artifactStore({ variables }, log) {
    const token = variables['ACTIONS_RUNTIME_TOKEN'] ?? '';
    const address = variables['ACTIONS_RESULTS_URL'] ?? '';
    if (token !== '')
        log.mask(token);
    const [run, job] = idsIn(token);
    if (run !== undefined && job !== undefined && URL.canParse(address))
        return { url: new URL(address), token, run, job };
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'usage',
        code: 'run-artifact-impossible',
        what: 'on-outage: defer cannot be kept here: no artifact can be uploaded to this run',
        why: 'GitHub\u2019s runner lets actions do that, not commands in run: steps, and GitHub Enterprise Server not at all',
        fix: 'use the action, or on-outage: key',
    });
}
/** `Actions.Results:<run>:<job>` among the scopes of the runner's token. */
function idsIn(token) {
    const scopes = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectIn */ .D7)(Buffer.from(token.split('.')[1] ?? '', 'base64url'))?.scp;
    if (typeof scopes !== 'string')
        return [];
    const ids = scopes.split(' ').map((scope) => /^Actions\.Results:([\w-]+):([\w-]+)$/.exec(scope));
    return ids.find((one) => one !== null)?.slice(1) ?? [];
}
/**
 * Uploads a file as an artifact of the run, as actions/upload-artifact does (github.com/actions/toolkit,
 * packages/artifact): it is announced, sent to the address that this gives, and finished with its digest.
 * @throws Failure `run-artifact-refused`, and those of `Http.send`
 */
async function uploadToRun({ name, file, bytes }, store, { http, log }) {
    // Loaded here: outages are rare.
    const { archiveOf } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(4849)]).then(__webpack_require__.bind(__webpack_require__, 54849));
    const archive = archiveOf(file, bytes);
    const ids = { workflow_run_backend_id: store.run, workflow_job_run_backend_id: store.job, name };
    const created = await call(store, http, 'CreateArtifact', { ...ids, version: VERSION });
    const target = created.signed_upload_url;
    if (typeof target !== 'string' || !URL.canParse(target))
        throw refused('it gave no address to upload to');
    // Whoever has the address can write there.
    log.mask(target);
    const headers = { 'content-type': 'application/zip', 'x-ms-blob-type': 'BlockBlob' };
    const url = new URL(target);
    const sent = await http.send({ service: SERVICE, url, method: 'PUT', headers, body: archive });
    if (sent.status !== 201)
        throw refused(`it answered ${sent.status} to the upload`);
    const digest = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(archive).digest('hex')}`;
    const about = { ...ids, size: String(archive.length), hash: digest };
    const { artifact_id: id } = await call(store, http, 'FinalizeArtifact', about);
    if (typeof id !== 'string' && typeof id !== 'number')
        throw refused('it gave no id');
    return { id: String(id), name, digest };
}
async function call({ url, token }, http, method, body) {
    const answer = await http.send({
        service: SERVICE,
        url: new URL(`/twirp/github.actions.results.api.v1.ArtifactService/${method}`, url),
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: Buffer.from(JSON.stringify(body)),
    });
    const said = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectIn */ .D7)(answer.body);
    if (answer.status !== 200 || said?.ok !== true)
        throw refused(`it answered ${answer.status} to ${method}`);
    return said;
}
function refused(problem) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'denied',
        code: 'run-artifact-refused',
        what: `GitHub did not take an artifact of the run: ${problem}`,
        why: 'the artifact storage of the account is full, or the run has ended',
        fix: 'free artifact storage (Settings, Actions), then run the step again',
    });
}


/***/ }),

/***/ 50115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ fileArtifact)
/* harmony export */ });
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22406);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50261);
/* harmony import */ var _run_annotation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99696);
/* harmony import */ var _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77906);




/**
 * The manifest that makes a file a referrer of `subject` (image-spec, manifest.md, "Guidelines for Artifact Usage"). A
 * pure function of its arguments: the same file always gets the same digest.
 * @param run that stored it, where that is to be told
 */
function fileArtifact(subject, file, mediaType, run) {
    const annotations = run === undefined ? {} : { annotations: { [_run_annotation_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_ANNOTATION */ .c]: run } };
    const manifest = Buffer.from(JSON.stringify({
        schemaVersion: 2,
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_MANIFEST */ .MS,
        artifactType: mediaType,
        config: { mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_JSON */ .JO, digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_BLOB */ .u), size: _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_BLOB */ .u.length },
        layers: [{ mediaType, digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(file), size: file.length }],
        subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size },
        ...annotations,
    }));
    const descriptor = {
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_MANIFEST */ .MS,
        digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(manifest),
        size: manifest.length,
        artifactType: mediaType,
        ...annotations,
    };
    return { file, manifest, descriptor };
}


/***/ }),

/***/ 59059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deferSigning: () => (/* binding */ deferSigning)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/oci/layout/referrers-index.js
var referrers_index = __webpack_require__(56961);
// EXTERNAL MODULE: ./lib/oci/layout/tags.js
var tags = __webpack_require__(15395);
// EXTERNAL MODULE: ./lib/oci/lookup/bundles.js
var bundles = __webpack_require__(57041);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(50261);
// EXTERNAL MODULE: ./lib/attach/publish-tag.js
var publish_tag = __webpack_require__(58087);
;// CONCATENATED MODULE: ./lib/attach/list-beside.js





/**
 * Sees to it that readers find what was stored beside an image: by the referrers API or, where that does not list it,
 * by the index. @throws Failure `not-yet-visible`, and those of the registry
 */
async function listBeside(place, entry, log) {
    const { registry, subject } = place;
    const { path } = subject.repository;
    const { supported, descriptors } = await registry.referrers(path, subject.digest);
    if (supported && descriptors.some(({ digest }) => digest === entry.digest))
        return;
    const content = {
        tag: (0,tags/* indexTag */.HF)(subject.digest),
        mediaType: media_types/* IMAGE_INDEX */.L$,
        read: () => (0,bundles/* getIndex */.Dx)(registry, path, subject.digest),
        prepare: async () => false,
        change: (current) => (0,referrers_index/* changeIndex */.VN)(current, { entries: [entry], drop: new Set() }),
        dropDead: async () => undefined,
    };
    await (0,publish_tag/* publishTag */.q)(place, content, log);
}

// EXTERNAL MODULE: ./lib/attach/store-file.js
var store_file = __webpack_require__(83679);
// EXTERNAL MODULE: ./lib/github/run-artifact.js
var run_artifact = __webpack_require__(54077);
// EXTERNAL MODULE: ./lib/github/environment.js + 1 modules
var github_environment = __webpack_require__(98923);
// EXTERNAL MODULE: ./lib/oci/layout/file-artifact.js
var file_artifact = __webpack_require__(50115);
// EXTERNAL MODULE: ./lib/attach/deferral-record.js
var deferral_record = __webpack_require__(90530);
// EXTERNAL MODULE: ./lib/subject/repository.js
var repository = __webpack_require__(47918);
// EXTERNAL MODULE: ./lib/task/sign/attach-all.js + 1 modules
var attach_all = __webpack_require__(41380);
// EXTERNAL MODULE: ./lib/task/sign/files.js
var sign_files = __webpack_require__(752);
// EXTERNAL MODULE: ./lib/task/sign/result.js
var sign_result = __webpack_require__(90374);
;// CONCATENATED MODULE: ./lib/task/sign/defer.js











/**
 * Leaves a record of what is to be signed later: beside each image, where people look, and as an artifact of the run,
 * which alone proves that the run wrote it. Succeeds where all images are there and their registries answer.
 * @throws Failure of the images, the registries and the artifact
 */
async function deferSigning(inputs, run, outage) {
    const { log, environment, services } = run;
    const store = (0,run_artifact.artifactStore)(environment, log);
    log.warning(`${outage.message}: nothing is signed now, and a record says what is to be signed later`);
    const images = await run.preparing;
    const missing = (0,attach_all/* incompleteFailure */.nz)(images.failures);
    if (missing)
        throw missing;
    const record = (0,deferral_record/* requireBounded */.ZY)((0,deferral_record/* writeDeferral */.jC)(recordOf(inputs, images, run, outage)));
    await log.group('Leave a record', () => storeRecord(record, images, run));
    const name = `${deferral_record/* DEFERRAL_PREFIX */.nO}${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    const file = { name, file: deferral_record/* DEFERRAL_FILE */.JY, bytes: record };
    const artifact = await (0,run_artifact/* uploadToRun */.g)(file, store, { http: services.http, log });
    log.info(`the artifact ${name} of this run is the record`);
    const subjects = images.targets.flatMap(({ places }) => places.map(({ image }) => (0,repository/* referenceOf */.Bz)(image)));
    const result = (0,sign_result/* deferredResult */.b)(subjects, outage, artifact);
    const files = await (0,sign_files/* resultFiles */.dH)(inputs.outputDirectory, environment.temporaryDirectory);
    await (0,sign_files/* saveResult */.bB)(files, result);
    run.onDeferred?.(result, files);
    return result;
}
function recordOf(inputs, { targets, routes, notSigned }, { services, environment }, outage) {
    const { signatureRepository } = inputs;
    return {
        run: runOf(environment),
        deferredAt: new Date().toISOString(),
        outage: outage.message,
        format: services.chosen.formats,
        signatureRepository: signatureRepository && (0,repository/* nameOf */.Vb)(signatureRepository),
        images: targets.filter(({ target }) => !notSigned.has(target.digest)).map(({ target }) => target),
        predicates: routes.map(({ given, digest, partOf }) => ({
            image: partOf?.index ?? digest,
            platform: partOf && given.platform,
            predicateType: given.document.predicateType,
            predicate: given.document.predicate(undefined),
        })),
    };
}
/** What the run says of itself; GitHub's API says it again when the record is used. */
function runOf({ variables }) {
    return {
        repository: variables['GITHUB_REPOSITORY'] ?? '',
        id: variables['GITHUB_RUN_ID'] ?? '',
        attempt: Number(variables['GITHUB_RUN_ATTEMPT'] ?? '1'),
    };
}
async function storeRecord(record, { targets, notSigned }, { log, environment }) {
    const places = targets
        .filter(({ target }) => !notSigned.has(target.digest))
        .flatMap(({ places: ofTarget }) => ofTarget);
    await Promise.all(places.map(async (place) => {
        const artifact = (0,file_artifact/* fileArtifact */.B)(place.descriptor, record, deferral_record/* DEFERRAL_MEDIA_TYPE */.mX, (0,github_environment/* runUriOf */.B)(environment));
        await (0,store_file/* storeFile */.u)(place, artifact);
        await listBeside(place, artifact.descriptor, log);
    }));
}


/***/ })

};
