export const id = 2681;
export const ids = [2681];
export const modules = {

/***/ 92681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lintText: () => (/* binding */ lintText)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15652);
/* harmony import */ var _shared_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62106);
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76167);
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83497);
/* harmony import */ var _text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15789);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99147);






const WORDS = {
    'error-admits': { word: 'error (admits others)', tone: 'bad' },
    'error-never': { word: 'error (never works)', tone: 'bad' },
    warning: { word: 'warning', tone: 'warn' },
    info: { word: 'info', tone: 'dim' },
};
/** Of a line around a finding; minified JSON has one line. */
const MAX_EXCERPT = 120;
/** Findings by file, each with its line and a mark below what it is about; a summary at the end. */
function lintText(report, style, { quiet, verbose }) {
    const page = new _page_js__WEBPACK_IMPORTED_MODULE_1__/* .Page */ .YW(style);
    for (const [file, findings] of (0,_shared_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(report.findings, ({ at }) => at.file)) {
        page.blank();
        page.whole('', file);
        for (const [nth, finding] of findings.entries()) {
            if (nth > 0)
                page.blank();
            add(page, finding, report);
        }
    }
    if (quiet)
        return report.findings.length === 0 ? '' : page.text();
    page.blank();
    for (const line of summary(report))
        page.whole('', line);
    if (verbose)
        page.labelled('', `looked at: ${documents(report)}`);
    return page.text();
}
function add(page, { rule, severity, at, message, fix, edits = [] }, report) {
    const { word, tone } = WORDS[severity];
    const place = (0,_text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalSafe */ .kJ)(`${at.file}:${at.line}:${at.column}`);
    page.whole(`${place}  ${page.paint(tone, word)}  `, rule);
    const source = report.files.get(at.file)?.line(at.line);
    if (source !== undefined) {
        const { text, mark } = excerpt(source, at.column - 1, at.end - at.start);
        const number = String(at.line);
        page.whole(`  ${page.paint('dim', `${number} |`)} `, text);
        page.whole(`  ${page.paint('dim', `${' '.repeat(number.length)} |`)} ${page.paint(tone, mark)}`, '');
    }
    page.labelled('  ', message);
    if (fix !== undefined)
        page.labelled(edits.length > 0 ? '  fix (--fix does it): ' : '  fix: ', fix);
}
/** What stands around the place, and a mark as wide as what it is about on this line. */
function excerpt(line, column, width) {
    const begin = column > MAX_EXCERPT - 20 ? column - 20 : 0;
    const text = line.slice(begin, begin + MAX_EXCERPT).replaceAll('\t', ' ');
    const room = Math.max(1, text.trimEnd().length - (column - begin));
    return { text, mark: `${' '.repeat(column - begin)}${'^'.repeat(Math.max(1, Math.min(width, room)))}` };
}
function summary({ findings, recognised, ignored, known, mended }) {
    const looked = [...recognised.values()].reduce((sum, count) => sum + count, 0);
    const errors = findings.filter(_finding_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .isError */ .b).length;
    const warnings = findings.filter(({ severity }) => severity === 'warning').length;
    const left = [
        ...(mended.length > 0 ? [`${mended.length} fixed`] : []),
        ...(known > 0 ? [`${known} in the baseline`] : []),
        ...(ignored > 0 ? [`${ignored} ignored by a comment`] : []),
    ];
    const found = `${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(errors, 'error')}, ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(warnings, 'warning')}, ${findings.length - errors - warnings} info`;
    const rest = left.length > 0 ? `; ${left.join(', ')}` : '';
    if (looked === 0)
        return ['Nothing was found to look at: no policy, no workflow, no commands.'];
    const fixable = findings.filter(({ edits = [] }) => edits.length > 0).length;
    const [first] = findings;
    return [
        `${found} in ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(looked, 'document')}${rest}`,
        ...(fixable > 0 ? [`${fixable} can be mended by --fix`] : []),
        ...(first ? [`what a rule means: --explain ${first.rule}, or ${(0,_shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .rulePage */ .gd)(first.rule)}`] : []),
    ];
}
function documents({ recognised }) {
    return [...recognised].map(([kind, count]) => `${count} ${kind}`).join(', ') || 'nothing';
}


/***/ }),

/***/ 83497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 image`, `2 images`. @param plural where it is not the noun with an s */
function counted(count, noun, plural = `${noun}s`) {
    return `${count} ${count === 1 ? noun : plural}`;
}


/***/ })

};
