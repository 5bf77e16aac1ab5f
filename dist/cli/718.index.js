export const id = 718;
export const ids = [718,4091];
export const modules = {

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

/***/ 20718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handOver: () => (/* binding */ handOver)
});

// EXTERNAL MODULE: ./lib/attach/any-manifest.js
var any_manifest = __webpack_require__(36821);
// EXTERNAL MODULE: ./lib/oci/layout/platform.js
var layout_platform = __webpack_require__(68473);
// EXTERNAL MODULE: ./lib/subject/digest.js
var digest = __webpack_require__(22406);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(50261);
;// CONCATENATED MODULE: ./lib/oci/layout/write-index.js


/** An index of these (image-spec, image-index.md): the same images in the same order give the same digest. */
function writeIndex(images) {
    const manifests = images.map(({ mediaType, digest, size, platform: { os, architecture, variant } }) => ({
        mediaType,
        digest,
        size,
        platform: { architecture, os, ...(variant !== '' && { variant }) },
    }));
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: media_types/* IMAGE_INDEX */.L$, manifests }));
    return {
        bytes,
        descriptor: { mediaType: media_types/* IMAGE_INDEX */.L$, digest: (0,digest/* sha256Digest */.sI)(bytes), size: bytes.length },
    };
}

// EXTERNAL MODULE: ./lib/oci/lookup/own-platform.js + 1 modules
var own_platform = __webpack_require__(34091);
// EXTERNAL MODULE: ./lib/shared/eventually.js
var eventually = __webpack_require__(66652);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/subject/repository.js
var subject_repository = __webpack_require__(47918);
;// CONCATENATED MODULE: ./lib/task/sign/hand-over.js







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
    const { bytes, descriptor } = writeIndex(platforms);
    const { digest, mediaType } = descriptor;
    await registry.putManifest(repository.path, digest, mediaType, bytes);
    const back = await (0,eventually/* eventually */.u)(() => registry.getManifest(repository.path, digest), (0,any_manifest/* lagOf */.er)(run));
    if (back === undefined || !back.bytes.equals(bytes))
        throw differs(`${(0,subject_repository/* nameOf */.Vb)(repository)} does not give back the index ${digest}`);
    run.log.info(`${(0,subject_repository/* nameOf */.Vb)(repository)}@${digest} is the index of ${platforms.map(({ platform }) => (0,layout_platform/* platformName */.$r)(platform)).join(', ')}`);
}
/** A manifest by its digest is what was pushed; that it is for its platform, its config says. */
async function requireAsSaid({ digest, size, mediaType, platform }, { path, registry: host }, registry, run) {
    const name = `${host}/${path}@${digest}`;
    const manifest = await (0,eventually/* eventually */.u)(() => registry.getManifest(path, digest), (0,any_manifest/* lagOf */.er)(run));
    if (manifest === undefined)
        throw differs(`${name} is not in the registry`);
    const { descriptor, bytes } = manifest;
    if (descriptor.mediaType !== mediaType || descriptor.size !== size)
        throw differs(`${name} has another type or size`);
    const made = (0,layout_platform/* platformName */.$r)(await (0,own_platform.platformOf)(bytes, (blob, most) => registry.getBlob(path, blob, most)));
    if (made !== (0,layout_platform/* platformName */.$r)(platform))
        throw differs(`${name} is for ${made}, not for ${(0,layout_platform/* platformName */.$r)(platform)}`);
}
function differs(what) {
    return new failure/* Failure */.HR({
        class: 'conflict',
        code: 'build-record-differs',
        what: `what was built is not what was handed over: ${what}`,
        why: 'a job that builds said something else than it did, or somebody deleted it in between',
        fix: 'look into the log of the jobs that build, and run all jobs again',
    });
}


/***/ })

};
