export const id = 701;
export const ids = [701,91];
export const modules = {

/***/ 5222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ writeIndex)
/* harmony export */ });
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2406);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(261);


/** An index of these (image-spec, image-index.md): the same images in the same order give the same digest. */
function writeIndex(images) {
    const manifests = images.map(({ mediaType, digest, size, platform: { os, architecture, variant } }) => ({
        mediaType,
        digest,
        size,
        platform: { architecture, os, ...(variant !== '' && { variant }) },
    }));
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .IMAGE_INDEX */ .L$, manifests }));
    return {
        bytes,
        descriptor: { mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .IMAGE_INDEX */ .L$, digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(bytes), size: bytes.length },
    };
}


/***/ }),

/***/ 4091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  platformOf: () => (/* binding */ platformOf)
});

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(2845);
// EXTERNAL MODULE: ./lib/oci/layout/json.js
var layout_json = __webpack_require__(2892);
// EXTERNAL MODULE: ./lib/oci/layout/platform.js
var platform = __webpack_require__(8473);
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

/***/ 5701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   handOver: () => (/* binding */ handOver)
/* harmony export */ });
/* harmony import */ var _attach_any_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6821);
/* harmony import */ var _oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8473);
/* harmony import */ var _oci_layout_write_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5222);
/* harmony import */ var _oci_lookup_own_platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4091);
/* harmony import */ var _shared_eventually_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6652);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7918);







/**
 * Looks at each image that jobs say to have built, and joins the platforms of one in an index, which is read back. What
 * is signed afterwards can only name what these jobs pushed.
 * @throws Failure `build-record-differs`, and those of the registry
 */
async function handOver(images, run) {
    await Promise.all(images.map((image) => handOverOne(image, run)));
}
async function handOverOne({ repository, platforms }, run) {
    const registry = run.registries.for(repository.registry);
    await Promise.all(platforms.map((image) => requireAsSaid(image, repository, registry, run)));
    if (platforms.length === 1)
        return;
    const { bytes, descriptor } = (0,_oci_layout_write_index_js__WEBPACK_IMPORTED_MODULE_2__/* .writeIndex */ ._)(platforms);
    const { digest, mediaType } = descriptor;
    await registry.putManifest(repository.path, digest, mediaType, bytes);
    const back = await (0,_shared_eventually_js__WEBPACK_IMPORTED_MODULE_4__/* .eventually */ .u)(() => registry.getManifest(repository.path, digest), (0,_attach_any_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .lagOf */ .er)(run));
    if (back === undefined || !back.bytes.equals(bytes))
        throw differs(`${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(repository)} does not give back the index ${digest}`);
    run.log.info(`${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(repository)}@${digest} is the index of ${platforms.map(({ platform }) => (0,_oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformName */ .$r)(platform)).join(', ')}`);
}
/** A manifest by its digest is what was pushed; that it is for its platform, its config says. */
async function requireAsSaid({ digest, size, mediaType, platform }, { path, registry: host }, registry, run) {
    const name = `${host}/${path}@${digest}`;
    const manifest = await (0,_shared_eventually_js__WEBPACK_IMPORTED_MODULE_4__/* .eventually */ .u)(() => registry.getManifest(path, digest), (0,_attach_any_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .lagOf */ .er)(run));
    if (manifest === undefined)
        throw differs(`${name} is not in the registry`);
    const { descriptor, bytes } = manifest;
    if (descriptor.mediaType !== mediaType || descriptor.size !== size)
        throw differs(`${name} has another type or size`);
    const made = (0,_oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformName */ .$r)(await (0,_oci_lookup_own_platform_js__WEBPACK_IMPORTED_MODULE_3__.platformOf)(bytes, (blob, most) => registry.getBlob(path, blob, most)));
    if (made !== (0,_oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformName */ .$r)(platform))
        throw differs(`${name} is for ${made}, not for ${(0,_oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformName */ .$r)(platform)}`);
}
function differs(what) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR({
        class: 'conflict',
        code: 'build-record-differs',
        what: `what was built is not what was handed over: ${what}`,
        why: 'a job that builds said something else than it did, or somebody deleted it in between',
        fix: 'look into the log of the jobs that build, and run all jobs again',
    });
}


/***/ })

};
