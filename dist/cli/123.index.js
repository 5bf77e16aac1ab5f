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
/* harmony import */ var _verification_not_admitted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8125);


const LEVELS = {
    rejected: 'error',
    unsigned: 'error',
    'could-not-tell': 'warning',
    verified: 'note',
};
/** Code scanning shows it as high, medium and low (GitHub's "SARIF support for code scanning"). */
const SEVERITIES = { error: '8.0', warning: '5.0', note: '1.0' };
/** SARIF 2.1.0 for code scanning: a result for each reason and each warning; none for what is verified. */
function sarifReport({ answers }) {
    const results = answers.flatMap((answer) => [
        ...answer.report.reasons.map((reason) => resultOf(answer, reason, LEVELS[answer.report.verdict])),
        ...refusals(answer.report).map((refusal) => resultOf(answer, refusal, 'warning')),
        ...answer.report.warnings.map((warning) => resultOf(answer, warning, 'note')),
    ]);
    const levels = Map.groupBy(results, ({ ruleId }) => ruleId);
    const rules = [...levels]
        .map(([code, same]) => ruleOf(code, worst(same.map(({ level }) => level))))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    return {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .toolName */ .Uf,
                        semanticVersion: _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .toolVersion */ .fX,
                        informationUri: `https://github.com/${_shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j1}`,
                        rules,
                    },
                },
                results,
            },
        ],
    };
}
/** By other programs, where they are not among the reasons already. */
function refusals({ reasons, lenses }) {
    const isTold = reasons.some(({ code }) => code === 'not-admitted');
    return isTold ? [] : lenses.filter(({ admits }) => admits === false).map(_verification_not_admitted_js__WEBPACK_IMPORTED_MODULE_1__/* .notAdmitted */ .q);
}
function worst(levels) {
    return ['error', 'warning'].find((level) => levels.includes(level)) ?? 'note';
}
function ruleOf(id, level) {
    return {
        id,
        name: pascalCase(id),
        shortDescription: { text: sentence(id) },
        helpUri: (0,_shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .errorPage */ .Wr)(id),
        help: {
            text: `What it means, and what to do: ${(0,_shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .errorPage */ .Wr)(id)}`,
            markdown: `[What it means, and what to do](${(0,_shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .errorPage */ .Wr)(id)})`,
        },
        defaultConfiguration: { level },
        properties: { tags: ['security', 'supply-chain'], 'security-severity': SEVERITIES[level] },
    };
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
