export const id = 3161;
export const ids = [3161];
export const modules = {

/***/ 73161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   preflightSarif: () => (/* binding */ preflightSarif)
/* harmony export */ });
/* harmony import */ var _admission_preflight_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78825);
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76167);
/* harmony import */ var _sarif_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28864);



const LEVELS = {
    reject: 'error',
    'could-not-tell': 'warning',
    'not-looked-at': 'note',
    pass: undefined,
};
const RULES = {
    'preflight-reject': 'An admission engine would reject this image',
    'preflight-could-not-tell': 'Whether this image would be admitted could not be told',
    'preflight-not-looked-at': 'No admission engine looks at this image',
    'preflight-unread': 'A manifest could not be read',
};
/** SARIF 2.1.0: a result for each place that names an image which does not pass, and for what could not be read. */
function preflightSarif({ images, problems }) {
    const results = [
        ...images.filter(({ isKnown }) => !isKnown).flatMap(resultsOf),
        ...problems.map(({ file, line, message, fix }) => ({
            ruleId: 'preflight-unread',
            level: 'warning',
            message: { text: fix === undefined ? message : `${message}\nFix: ${fix}` },
            locations: [locationOf(file, line)],
            partialFingerprints: { 'place/v1': `unread:${file}:${message}` },
        })),
    ];
    return (0,_sarif_log_js__WEBPACK_IMPORTED_MODULE_1__/* .sarifLog */ .e)(results, (id) => ({ text: RULES[id] ?? id, page: (0,_shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .docsPage */ .tu)('preflight.md') }));
}
function resultsOf(image) {
    const verdict = (0,_admission_preflight_report_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(image);
    const level = LEVELS[verdict];
    if (level === undefined)
        return [];
    const told = image.answers.filter((one) => one.verdict === verdict);
    const text = told
        .map(({ by, why, fix }) => `${by}: ${why}${fix === undefined ? '' : `\nFix: ${fix}`}`)
        .join('\n');
    return image.from.map(({ file, line, kind, namespace, name, path }) => ({
        ruleId: `preflight-${verdict}`,
        level,
        message: { text: `${image.image}: ${text}` },
        locations: [
            {
                ...locationOf(file, line),
                logicalLocations: [
                    {
                        fullyQualifiedName: `${kind}/${namespace === undefined ? '' : `${namespace}/`}${name} ${path}`,
                        kind: 'resource',
                    },
                ],
            },
        ],
        // The same image in the same place is the same alert, whatever its digest and line.
        partialFingerprints: { 'place/v1': `${verdict}:${kind}/${name}:${path}:${image.image.split('@')[0]}` },
    }));
}
function locationOf(file, line) {
    return { physicalLocation: { artifactLocation: { uri: (0,_sarif_log_js__WEBPACK_IMPORTED_MODULE_1__/* .pathUri */ .G)(file) }, region: { startLine: line } } };
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
