export const id = 452;
export const ids = [452];
export const modules = {

/***/ 10452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   preflightJson: () => (/* binding */ preflightJson)
/* harmony export */ });
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76167);

/** docs/preflight.schema.json; a field may be added, anything else makes a new version. */
const VERSION = 1;
function preflightJson(report, exitCode) {
    const { engines, images, problems, objects } = report;
    return {
        schemaVersion: VERSION,
        tool: { name: _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .toolName */ .Uf, version: _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .toolVersion */ .fX },
        exitCode,
        engines: engines.map(({ id, isAssumed, hasNamedRoot, assumedLabel, policies }) => ({
            id,
            assumed: isAssumed,
            namedRoot: hasNamedRoot,
            ...(assumedLabel !== undefined && { assumedLabel }),
            policies,
        })),
        objects,
        images: images.map(({ isKnown, isRead: _, from, ...image }) => ({
            ...image,
            from: from.map(({ group, ...place }) => ({ ...place, ...(group !== '' && { group }) })),
            inBaseline: isKnown,
        })),
        problems,
    };
}


/***/ })

};
