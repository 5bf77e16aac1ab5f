export const id = 8675;
export const ids = [8675];
export const modules = {

/***/ 3679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ storeFile)
/* harmony export */ });
/* harmony import */ var _oci_layout_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7906);
/* harmony import */ var _shared_eventually_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6652);
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2406);
/* harmony import */ var _not_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1075);




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

/***/ 115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ fileArtifact)
/* harmony export */ });
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2406);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(261);
/* harmony import */ var _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7906);



/**
 * The manifest that makes a file a referrer of `subject` (image-spec, manifest.md, "Guidelines for Artifact Usage"). A
 * pure function of its arguments: the same file always gets the same digest.
 */
function fileArtifact(subject, file, mediaType) {
    const manifest = Buffer.from(JSON.stringify({
        schemaVersion: 2,
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_MANIFEST */ .MS,
        artifactType: mediaType,
        config: { mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_JSON */ .JO, digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_BLOB */ .u), size: _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_BLOB */ .u.length },
        layers: [{ mediaType, digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(file), size: file.length }],
        subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size },
    }));
    const descriptor = {
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_MANIFEST */ .MS,
        digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(manifest),
        size: manifest.length,
        artifactType: mediaType,
    };
    return { file, manifest, descriptor };
}


/***/ }),

/***/ 8675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  storeBeside: () => (/* binding */ storeBeside)
});

// EXTERNAL MODULE: ./lib/attach/prepare.js + 2 modules
var prepare = __webpack_require__(7947);
// EXTERNAL MODULE: ./lib/attach/signable.js + 2 modules
var signable = __webpack_require__(5287);
// EXTERNAL MODULE: ./lib/attach/store-file.js
var store_file = __webpack_require__(3679);
// EXTERNAL MODULE: ./lib/oci/host.js
var host = __webpack_require__(1387);
// EXTERNAL MODULE: ./lib/oci/layout/file-artifact.js
var file_artifact = __webpack_require__(115);
// EXTERNAL MODULE: ./lib/shared/failure.js
var shared_failure = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __webpack_require__(6832);
;// CONCATENATED MODULE: ./lib/statement/reference.js
/**
 * What stands beside an image in place of a predicate that is too large (in-toto/attestation,
 * spec/predicates/reference.md).
 * @param attester URI of who says so
 */
function referencePredicate(attester, { location, ...stored }) {
    return {
        attester: { id: attester },
        references: [
            {
                downloadLocation: location,
                digest: { sha256: stored.digest.replace('sha256:', '') },
                mediaType: stored.mediaType,
                annotations: { predicateType: stored.predicateType },
            },
        ],
    };
}

// EXTERNAL MODULE: ./lib/subject/digest.js
var subject_digest = __webpack_require__(2406);
// EXTERNAL MODULE: ./lib/subject/repository.js
var repository = __webpack_require__(7918);
;// CONCATENATED MODULE: ./lib/task/sign/beside.js










/** Stores files beside an image at each of its places; one that cannot take them fails alone. */
async function storeBeside({ target, places }, routes, { attester, inputs, services, log }) {
    const [first] = places;
    if (!first)
        throw new Error('an image without a place');
    const files = routes.map((route) => ({ route, artifact: artifactOf(route, first) }));
    const settled = await Promise.allSettled(places.map((place) => Promise.all(files.map(({ artifact }) => (0,store_file/* storeFile */.u)(place, artifact)))));
    const failures = settled.flatMap((one, at) => failureOf(one, places[at]));
    const complete = places.filter((_, at) => settled[at]?.status === 'fulfilled');
    for (const { route, artifact } of files)
        log.notice(wordsOf(route, artifact));
    const besides = files.map(({ artifact }) => artifact.descriptor);
    const targets = files.map(({ artifact }) => ({
        digest: artifact.descriptor.digest,
        name: target.name,
        repositories: complete.map(({ subject }) => subject.repository),
        isFile: true,
    }));
    const { registries, chosen } = services;
    const options = {
        registries,
        format: chosen.formats,
        recursive: false,
        dryRun: false,
        log,
        timeoutMs: inputs.timeoutMs,
    };
    const prepared = complete.length === 0 ? undefined : await (0,prepare/* prepareTargets */.g)(targets, options);
    return {
        prepared: { target, places: complete.map((place) => ({ ...place, besides })) },
        files: prepared?.targets ?? [],
        references: files.map((file) => referenceTo(file, first, attester)),
        stored: complete.flatMap((place) => files.map((file) => storedAt(file, place))),
        failures: [...failures, ...(prepared?.failures ?? [])],
    };
}
/** A scan without who attests it, so that it is the same file in each run; all else as it was given. */
function artifactOf({ given: { document, bytes } }, { descriptor }) {
    const isWritten = document.predicateType === predicate_types/* VULN */.o0;
    const file = isWritten ? Buffer.from(JSON.stringify(document.predicate(undefined))) : bytes;
    return (0,file_artifact/* fileArtifact */.B)(descriptor, file, document.mediaType);
}
function failureOf(settled, place) {
    if (settled.status === 'fulfilled' || !place)
        return [];
    const failure = settled.reason;
    if (!(failure instanceof shared_failure/* Failure */.HR))
        throw failure;
    return [{ subject: place.image, platform: place.platform, failure }];
}
function referenceTo({ route, artifact }, { subject }, attester) {
    const { registry, path } = subject.repository;
    const digest = (0,subject_digest/* sha256Digest */.sI)(artifact.file);
    const { predicateType, mediaType } = route.given.document;
    const location = new URL(`/v2/${path}/blobs/${digest}`, (0,host/* originOf */.y)(registry)).href;
    return (0,signable/* attestationOf */.kV)(predicate_types/* REFERENCE */.gu, referencePredicate(attester, { location, digest, mediaType, predicateType }));
}
function storedAt({ route, artifact }, { image, subject }) {
    const { predicateType, mediaType } = route.given.document;
    return {
        subject: (0,repository/* referenceOf */.Bz)(image),
        artifact: `${(0,repository/* nameOf */.Vb)(subject.repository)}@${artifact.descriptor.digest}`,
        predicateType,
        mediaType,
        digest: (0,subject_digest/* sha256Digest */.sI)(artifact.file),
        size: artifact.file.length,
    };
}
function wordsOf({ given }, { file, descriptor }) {
    const size = (file.length / 1_000_000).toFixed(1);
    return `${given.path} has ${size} MB: it is stored beside the image as ${descriptor.digest}, and a reference to it is attested. Attested whole, each program that verifies the image would have to fetch it; verify --extract finds it by its digest`;
}


/***/ })

};
