export const id = 4091;
export const ids = [4091];
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


/***/ })

};
