export const id = 123;
export const ids = [123];
export const modules = {

/***/ 123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarifReport: () => (/* binding */ sarifReport)
/* harmony export */ });
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6167);

const LEVELS = {
    rejected: 'error',
    unsigned: 'error',
    'could-not-tell': 'warning',
    verified: 'note',
};
/** SARIF 2.1.0 for code scanning: a result for each reason and each warning; none for what is verified. */
function sarifReport({ answers }) {
    const results = answers.flatMap((answer) => [
        ...answer.report.reasons.map((reason) => resultOf(answer, reason, LEVELS[answer.report.verdict])),
        ...answer.report.warnings.map((warning) => resultOf(answer, warning, 'note')),
    ]);
    const rules = [...new Set(results.map(({ ruleId }) => ruleId))].sort().map(ruleOf);
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .toolName */ .U, semanticVersion: _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .toolVersion */ .f, rules } },
                results,
            },
        ],
    };
}
function ruleOf(id) {
    return { id, name: pascalCase(id), shortDescription: { text: sentence(id) } };
}
function resultOf({ report, origin }, { code, message, fix }, level) {
    const { image, subject } = report;
    return {
        ruleId: code,
        level,
        message: { text: `${image}: ${message}${fix === undefined ? '' : `\nFix: ${fix}`}` },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: pathUri(origin?.file ?? nameOf(report)) },
                    region: { startLine: origin?.line ?? 1 },
                },
                logicalLocations: [{ fullyQualifiedName: subject ?? image, kind: 'resource' }],
            },
        ],
        // The same rule and image are the same alert, whatever the digest.
        partialFingerprints: { 'image/v1': `${code}:${nameOf(report)}` },
    };
}
/** A relative reference: a colon in its first part would make that a scheme (RFC 3986, 4.2). */
function pathUri(path) {
    return path.split(/[\\/]/).map(encodeURIComponent).join('/');
}
/** Code scanning wants a path; an image that no file names has its name for one. */
function nameOf({ image }) {
    return image.replace(/@.*$/, '');
}
function sentence(id) {
    const words = id.replaceAll('-', ' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
function pascalCase(id) {
    return id.replaceAll(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
}


/***/ })

};
