export const id = 123;
export const ids = [123];
export const modules = {

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


/***/ }),

/***/ 20123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarifReport: () => (/* binding */ sarifReport)
/* harmony export */ });
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76167);
/* harmony import */ var _verification_not_admitted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58125);
/* harmony import */ var _sarif_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28864);



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
        ...refusals(answer.report).map((refusal) => resultOf(answer, refusal, 'warning')),
        ...answer.report.warnings.map((warning) => resultOf(answer, warning, 'note')),
    ]);
    return (0,_sarif_log_js__WEBPACK_IMPORTED_MODULE_1__/* .sarifLog */ .e)(results, (id) => ({ text: sentence(id), page: (0,_shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .errorPage */ .Wr)(id) }));
}
/** By other programs, where they are not among the reasons already. */
function refusals({ reasons, lenses }) {
    const isTold = reasons.some(({ code }) => code === 'not-admitted');
    return isTold ? [] : lenses.filter(({ admits }) => admits === false).map(_verification_not_admitted_js__WEBPACK_IMPORTED_MODULE_2__/* .notAdmitted */ .q);
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
                    artifactLocation: { uri: (0,_sarif_log_js__WEBPACK_IMPORTED_MODULE_1__/* .pathUri */ .G)(origin?.file ?? nameOf(report)) },
                    region: { startLine: origin?.line ?? 1 },
                },
                logicalLocations: [{ fullyQualifiedName: subject ?? image, kind: 'resource' }],
            },
        ],
        // The same rule and image are the same alert, whatever the digest.
        partialFingerprints: { 'image/v1': `${code}:${nameOf(report)}` },
    };
}
/** Code scanning wants a path; an image that no file names has its name for one. */
function nameOf({ image }) {
    return image.replace(/@.*$/, '');
}
function sentence(id) {
    const words = id.replaceAll('-', ' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}


/***/ }),

/***/ 62106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** As `Map.groupBy` (ECMAScript 2024), which Node 20 does not know: the command runs there. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ })

};
