export const id = 639;
export const ids = [639];
export const modules = {

/***/ 4639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   textReport: () => (/* binding */ textReport)
/* harmony export */ });
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9147);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8191);


const LABEL = 15;
const MAX_ROWS = 30;
/** Of images that one remark is about. */
const MAX_NAMED = 3;
/**
 * The report for people. One image: the verdict first, then what it rests on. Several: a line for each, and what
 * is wrong at the end, where a terminal shows it.
 */
function textReport(reports, style) {
    const page = new _page_js__WEBPACK_IMPORTED_MODULE_0__/* .Page */ .YW(style);
    const [only, ...others] = reports;
    if (only && others.length === 0)
        details(page, only);
    else
        several(page, reports);
    return page.text();
}
function several(page, reports) {
    const width = Math.max(...reports.map(({ verdict }) => _words_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_WORDS */ ._G[verdict].word.length));
    for (const report of reports)
        line(page, report, width);
    page.blank();
    sharedRemarks(page, reports);
    for (const report of reports.filter(({ verdict }) => verdict !== 'verified')) {
        page.blank();
        details(page, { ...report, warnings: [], lenses: [] });
    }
    page.blank();
    page.labelled('', `${reports.length} images: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countsOf */ .mQ)(reports)}`);
}
function line(page, report, width) {
    const { word, tone } = _words_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_WORDS */ ._G[report.verdict];
    const { facts } = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(report) ?? {};
    const source = facts?.sourceRepository;
    const parts = [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDigest */ .VK)(report),
        source && `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortUri */ .tU)(source)}@${(facts.sourceCommit ?? '').slice(0, 12)}`,
        facts?.level && `L${facts.level.level}`,
    ].filter((part) => part !== undefined);
    page.row(`${word.padEnd(width)}  `, [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .nameWords */ .Lo)(report), ...parts], tone);
}
/** Each remark once, with the images that it is about. */
function sharedRemarks(page, reports) {
    const warnings = reports.flatMap((report) => report.warnings.map(({ message }) => ({ message, image: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .nameWords */ .Lo)(report) })));
    for (const [message, same] of Map.groupBy(warnings, (warning) => warning.message)) {
        page.labelled('  ! ', message, 'warn');
        page.labelled('    ', `(${listed(same.map(({ image }) => image))})`, 'dim');
    }
    const lenses = reports.flatMap(({ lenses: told }) => told);
    for (const same of Map.groupBy(lenses, (told) => JSON.stringify(told)).values()) {
        const [told] = same;
        if (told)
            lensRemark(page, told, same.length === 1 ? 'one image' : `${same.length} images`);
    }
}
function listed(images) {
    const more = images.length - MAX_NAMED;
    return `${images.slice(0, MAX_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function heading(page, report) {
    const { word, tone } = _words_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_WORDS */ ._G[report.verdict];
    page.labelled(`${word}  `, (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .nameWords */ .Lo)(report), tone);
    const reference = report.subject ?? (report.image.includes('@') ? report.image : undefined);
    if (reference !== undefined)
        page.whole('  ', reference);
}
function details(page, report) {
    heading(page, report);
    page.blank();
    for (const reason of report.reasons)
        problem(page, reason);
    const origin = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(report);
    if (origin)
        whoBuilt(page, origin);
    if (report.artifacts.length > 0)
        attached(page, report);
    if (report.verdict === 'unsigned')
        rows(page, 'Looked at', report.lookedFor.map(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortTags */ .eQ));
    for (const { message } of report.warnings)
        page.labelled('  ! ', message, 'warn');
    for (const told of report.lenses)
        lensRemark(page, told, 'it');
}
/** What another program would say. */
function lensRemark(page, told, what) {
    const { lens, admits, why } = told;
    if (admits === null) {
        page.labelled('  ? ', `${lens} was not asked about ${what}: ${why}`, 'warn');
        return;
    }
    const fix = told.fix === undefined ? '' : `; ${told.fix}`;
    const text = `${lens} ${admits ? 'admits' : 'rejects'} ${what}: ${why}${fix}`;
    page.labelled(admits ? '  + ' : '  x ', text, admits ? 'good' : 'bad');
}
function problem(page, { message, fix }) {
    page.labelled('  x ', message, 'bad');
    for (const [number, line] of (fix ?? '').split('\n').entries()) {
        if (line !== '')
            page.labelled(number === 0 ? '    fix: ' : '         ', line);
    }
}
/** What the accepted provenance, or else signature, says. */
function whoBuilt(page, { facts, identity, signedAt, logIndex }) {
    const signer = identity && (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortUri */ .tU)(identity.san);
    const labelled = [
        ...(facts ? sourceRows(facts) : []),
        ['Signed by', facts?.isReusable && signer ? `reusable workflow ${signer}` : signer],
        ['Started by', facts?.trigger],
        ['Actor', facts?.actor],
        ['Run', facts?.run],
        ['When', signedAt && (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .timeWords */ .rr)(signedAt)],
        ['Log index', logIndex],
    ];
    for (const [label, text] of labelled)
        if (text !== undefined)
            page.labelled(pad(label), text);
    if (facts)
        level(page, facts);
}
function sourceRows({ sourceRepository: source, sourceCommit: commit, sourceRef, workflow, claimed, }) {
    return [
        ['Source', source && `${source} (${sourceRef ?? 'no ref'})`],
        ['Commit', source && commit && `${source}/commit/${commit.slice(0, 12)}`],
        ['Workflow', workflow],
        ['Claims', claimed && (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .claimWords */ .wV)(claimed)],
    ];
}
function level(page, facts) {
    page.labelled(pad('SLSA level'), (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .levelWords */ .s2)(facts));
    const { level: told, notAssessed } = facts;
    if (told)
        page.labelled(pad('Level up'), told.raise);
    rows(page, 'Not assessed', notAssessed);
}
function attached(page, { artifacts, verdict }) {
    const lines = artifacts.slice(0, MAX_ROWS).flatMap((one) => {
        const line = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .typeWords */ .yL)(one)}: ${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUS_WORDS */ .ly[one.status]}; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .storageOf */ .pX)(one)}`;
        const who = one.status === 'other-identity' && one.identity ? [`  by ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortUri */ .tU)(one.identity.san)}`] : [];
        const why = one.status === 'rejected' && verdict === 'verified'
            ? one.reasons.map(({ message }) => `  ${message}`)
            : [];
        return [line, ...who, ...why];
    });
    const more = artifacts.length - MAX_ROWS;
    rows(page, 'Attached', more > 0 ? [...lines, `and ${more} more`] : lines);
}
function rows(page, label, lines) {
    for (const [number, line] of lines.entries())
        page.labelled(pad(number === 0 ? label : ''), line);
}
function pad(label) {
    return `  ${label}`.padEnd(LABEL);
}


/***/ })

};
