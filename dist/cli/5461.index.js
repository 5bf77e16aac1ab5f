export const id = 5461;
export const ids = [5461];
export const modules = {

/***/ 45461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lintSarif: () => (/* binding */ lintSarif)
/* harmony export */ });
/* harmony import */ var _lint_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81509);
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76167);
/* harmony import */ var _sarif_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28864);



const LEVELS = {
    'error-admits': 'error',
    'error-never': 'error',
    warning: 'warning',
    info: 'note',
};
/** SARIF 2.1.0: a result for each finding, and its rule with the page of it. */
function lintSarif({ findings, files }) {
    const results = findings.map((finding) => {
        const { rule, severity, at, message, fix } = finding;
        const source = files.get(at.file);
        const end = source?.place(Math.max(at.start, at.end), at.end);
        return {
            ruleId: rule,
            level: LEVELS[severity],
            message: { text: fix === undefined ? message : `${message}\nFix: ${fix}` },
            locations: [
                {
                    physicalLocation: {
                        artifactLocation: { uri: (0,_sarif_log_js__WEBPACK_IMPORTED_MODULE_2__/* .pathUri */ .G)(at.file) },
                        region: {
                            startLine: at.line,
                            startColumn: at.column,
                            ...(end && { endLine: end.line, endColumn: end.column }),
                        },
                    },
                },
            ],
            partialFingerprints: { 'line/v1': fingerprint(finding, source?.line(at.line) ?? '') },
        };
    });
    return (0,_sarif_log_js__WEBPACK_IMPORTED_MODULE_2__/* .sarifLog */ .e)(results, (id) => ({ text: _lint_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.get(id)?.title ?? id, page: (0,_shared_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .rulePage */ .gd)(id) }));
}
/** The same text in the same file is the same alert, wherever it moves. */
function fingerprint({ rule, at }, line) {
    return `${rule}:${at.file}:${line.trim()}`;
}


/***/ }),

/***/ 28864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pathUri),
/* harmony export */   e: () => (/* binding */ sarifLog)
/* harmony export */ });
/* harmony import */ var _shared_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62106);
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76167);
/* harmony import */ var _text_excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9730);



/** Code scanning shows it as high, medium and low (GitHub's "SARIF support for code scanning"). */
const SEVERITIES = { error: '8.0', warning: '5.0', note: '1.0' };
/** GitHub shows so many results of one run, and takes none of a file with 25,000 (the same page, "limits"). */
const MAX_RESULTS = 5000;
/**
 * SARIF 2.1.0 with the rules that its results name, each at the worst level of them. Of more results than code
 * scanning shows, the worst.
 */
function sarifLog(all, ruleFor) {
    const results = shown(all).map((result) => ({
        ...result,
        message: { text: (0,_text_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(result.message.text) },
    }));
    const groups = (0,_shared_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(results, ({ ruleId }) => ruleId);
    const rules = [...groups]
        .map(([id, same]) => ruleOf(id, worst(same.map(({ level }) => level)), ruleFor(id)))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const informationUri = `https://github.com/${_shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j1}`;
    const driver = { name: _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .toolName */ .Uf, semanticVersion: _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .toolVersion */ .fX, informationUri, rules };
    return {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [{ tool: { driver }, results }],
    };
}
function shown(results) {
    if (results.length <= MAX_RESULTS)
        return results;
    return results
        .toSorted((a, b) => Number(SEVERITIES[b.level]) - Number(SEVERITIES[a.level]))
        .slice(0, MAX_RESULTS);
}
function worst(levels) {
    return ['error', 'warning'].find((level) => levels.includes(level)) ?? 'note';
}
function ruleOf(id, level, { text, page }) {
    return {
        id,
        name: pascalCase(id),
        shortDescription: { text },
        helpUri: page,
        help: {
            text: `What it means, and what to do: ${page}`,
            markdown: `[What it means, and what to do](${page})`,
        },
        defaultConfiguration: { level },
        properties: { tags: ['security', 'supply-chain'], 'security-severity': SEVERITIES[level] },
    };
}
/** A relative reference: a colon in its first part would make that a scheme (RFC 3986, 4.2). */
function pathUri(path) {
    return path.split(/[\\/]/).map(encodeURIComponent).join('/');
}
function pascalCase(id) {
    return id.replaceAll(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
}


/***/ })

};
