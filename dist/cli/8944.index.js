export const id = 8944;
export const ids = [8944];
export const modules = {

/***/ 88944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lintJson: () => (/* binding */ lintJson)
/* harmony export */ });
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76167);

/** docs/lint.schema.json; a field may be added, anything else makes a new version. */
const VERSION = 1;
function lintJson({ findings, recognised, ignored, known, mended, exitCode }) {
    return {
        schemaVersion: VERSION,
        tool: { name: _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .toolName */ .Uf, version: _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .toolVersion */ .fX },
        exitCode,
        findings: findings.map(({ rule, severity, at, message, fix, edits = [] }) => ({
            rule,
            severity,
            file: at.file,
            line: at.line,
            column: at.column,
            message,
            ...(fix !== undefined && { fix }),
            fixable: edits.length > 0,
            url: (0,_shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .rulePage */ .gd)(rule),
        })),
        documents: Object.fromEntries(recognised),
        ignored,
        inBaseline: known,
        fixed: mended.length,
    };
}


/***/ })

};
