export const id = 7406;
export const ids = [7406];
export const modules = {

/***/ 97406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonReport: () => (/* binding */ jsonReport)
/* harmony export */ });
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76167);

/** docs/verify.schema.json; a field may be added, anything else makes a new version. */
const REPORT_VERSION = 1;
function jsonReport({ answers, verdict, exitCode, root }) {
    return {
        schemaVersion: REPORT_VERSION,
        tool: { name: _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .toolName */ .Uf, version: _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .toolVersion */ .fX },
        verdict,
        exitCode,
        trustedRoot: root?.source ?? null,
        images: answers.map(({ report }) => report),
    };
}


/***/ })

};
