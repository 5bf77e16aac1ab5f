export const id = 4357;
export const ids = [4357];
export const modules = {

/***/ 86738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readParts: () => (/* binding */ readParts)
/* harmony export */ });
/* harmony import */ var _text_member_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15533);
/* harmony import */ var _layout_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52892);
/* harmony import */ var _layout_image_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15444);
/* harmony import */ var _children_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21441);




/**
 * Reads an image's manifest and those of its platforms, for the digests by which others may name them.
 * @throws Failure those of `listChildren`
 */
async function readParts(digest, bytes, read) {
    const leaves = (0,_children_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesOf */ .wf)(await (0,_children_js__WEBPACK_IMPORTED_MODULE_2__/* .listChildren */ .AW)(bytes, read));
    const platforms = leaves.map(async (child) => ({
        digest: child.digest,
        config: configOf(await read(child.digest)),
        platform: child.platform,
        name: (0,_layout_image_index_js__WEBPACK_IMPORTED_MODULE_1__/* .childName */ .QW)(child),
    }));
    return { digest, config: configOf(bytes), platforms: await Promise.all(platforms) };
}
function configOf(manifest) {
    if (manifest === undefined)
        return undefined;
    return (0,_text_member_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)((0,_layout_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseObject */ .lj)(manifest, 'the image manifest'), 'config', 'digest');
}


/***/ })

};
