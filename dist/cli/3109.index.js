export const id = 3109;
export const ids = [3109];
export const modules = {

/***/ 23109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   preflightText: () => (/* binding */ preflightText)
/* harmony export */ });
/* harmony import */ var _admission_preflight_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78825);
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83497);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99147);
/* harmony import */ var _preflight_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94537);




/** Lines about what could not be looked at: nobody reads more on a terminal. */
const MAX_PROBLEMS = 50;
/** The report for people: a line for each image, then each that does not pass, and what was not looked at last. */
function preflightText(report, style, { quiet }) {
    const page = new _page_js__WEBPACK_IMPORTED_MODULE_0__/* .Page */ .YW(style);
    const { images, problems, engines } = report;
    for (const [title, own] of (0,_preflight_words_js__WEBPACK_IMPORTED_MODULE_1__/* .byParty */ .Q1)(images.filter((image) => !quiet || isTold(image)))) {
        page.blank();
        page.labelled('', title, 'bold');
        for (const image of own)
            line(page, image);
        for (const image of own.filter(isTold))
            details(page, image);
    }
    page.blank();
    for (const { file, line: at, message, fix } of problems.slice(0, MAX_PROBLEMS)) {
        page.labelled('  ! ', `${file}:${at}: ${message}`, 'warn');
        if (fix !== undefined)
            page.labelled('    fix: ', fix);
    }
    if (problems.length > MAX_PROBLEMS)
        page.labelled('  ! ', `and ${problems.length - MAX_PROBLEMS} more like these: --format json has all`, 'warn');
    if (quiet)
        return page.text();
    for (const { id, policies } of engines)
        page.labelled('  ', `${id}: ${policies.join(', ')}`, 'dim');
    for (const said of (0,_preflight_words_js__WEBPACK_IMPORTED_MODULE_1__/* .assumptionsOf */ .iB)(report))
        page.labelled('  ! ', said, 'warn');
    page.blank();
    page.labelled('', `${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(images.length, 'image')}: ${(0,_preflight_words_js__WEBPACK_IMPORTED_MODULE_1__/* .preflightCounts */ .mk)(images)}`);
    return page.text();
}
function isTold(image) {
    return ((0,_admission_preflight_report_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .Vj)(image) !== 'pass' ||
        image.answers.some(({ whenEnforced, excepted }) => whenEnforced !== undefined || excepted !== undefined));
}
const WIDTH = _preflight_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ADMISSION_WORDS */ .qE['could-not-tell'].word.length;
function line(page, image) {
    const { word, tone } = _preflight_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ADMISSION_WORDS */ .qE[(0,_admission_preflight_report_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .Vj)(image)];
    const more = [
        image.isKnown ? 'in the baseline' : undefined,
        image.image.includes('@') ? undefined : image.digest?.slice(0, 'sha256:'.length + 12),
        ...image.traps.map(({ kind }) => kind),
    ].filter((part) => part !== undefined);
    page.row(`  ${word.padEnd(WIDTH)}  `, [(0,_preflight_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(image), ...more], tone);
}
function details(page, image) {
    page.blank();
    page.labelled('  ', (0,_preflight_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(image), 'bold');
    for (const { by, verdict, why, fix, policy } of image.answers) {
        const { word, tone } = _preflight_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ADMISSION_WORDS */ .qE[verdict];
        page.labelled(`    ${word.toLowerCase()}  `, `${policy === undefined ? by : `${by}, ${policy}`}: ${why}`, tone);
        for (const [nth, part] of (fix ?? '').split('\n').entries())
            if (part !== '')
                page.labelled(nth === 0 ? '      fix: ' : '           ', part);
    }
    for (const said of (0,_preflight_words_js__WEBPACK_IMPORTED_MODULE_1__/* .signerWords */ .s3)(image))
        page.labelled('    signed by ', said);
    if (image.isRead && image.signers.length === 0)
        page.labelled('    ', 'nothing signed is attached');
    for (const { message } of image.traps)
        page.labelled('    ! ', message, 'warn');
    for (const place of (0,_preflight_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placesOf */ .ek)(image))
        page.labelled('    in ', place, 'dim');
}


/***/ }),

/***/ 94537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   Q1: () => (/* binding */ byParty),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   iB: () => (/* binding */ assumptionsOf),
/* harmony export */   mk: () => (/* binding */ preflightCounts),
/* harmony export */   qE: () => (/* binding */ ADMISSION_WORDS),
/* harmony export */   s3: () => (/* binding */ signerWords)
/* harmony export */ });
/* harmony import */ var _admission_preflight_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78825);

const ADMISSION_WORDS = {
    reject: { word: 'REJECT', tone: 'bad' },
    'could-not-tell': { word: 'COULD NOT TELL', tone: 'warn' },
    'not-looked-at': { word: 'NOT LOOKED AT', tone: 'warn' },
    pass: { word: 'PASS', tone: 'good' },
};
/** `3 reject, 2 could not tell, 40 pass` */
function preflightCounts(images) {
    const counts = _admission_preflight_report_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk.flatMap((verdict) => {
        const { length } = images.filter((image) => (0,_admission_preflight_report_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(image) === verdict);
        return length === 0 ? [] : [`${length} ${ADMISSION_WORDS[verdict].word.toLowerCase()}`];
    });
    return counts.join(', ') || 'none';
}
/** `Deployment shop/app, container (chart.yaml:12)` for the first few places. */
function placesOf({ from }, most = 3) {
    const told = from.slice(0, most).map(({ file, line, kind, namespace, name, path }) => {
        const object = namespace === undefined ? name : `${namespace}/${name}`;
        return `${kind} ${object}, ${path} (${file}:${line})`;
    });
    return from.length > most ? [...told, `and ${from.length - most} more places`] : told;
}
/** `https://github.com/acme/app/\u2026: https://slsa.dev/provenance/v1, signature` */
function signerWords({ signers }) {
    return signers.map(({ identity, signed }) => `${identity}: ${signed.join(', ')}`);
}
/** The name without a digest that is told beside it. */
function shortName({ image, digest }) {
    const [name = image, own] = image.split('@');
    return own === undefined ? name : `${name}@${(digest ?? own).slice(0, 'sha256:'.length + 12)}`;
}
/** What was assumed, said once for all images. */
function assumptionsOf({ engines }) {
    return engines.flatMap(({ id, isAssumed, hasNamedRoot, assumedLabel }) => [
        ...(isAssumed
            ? [
                `nobody said which version runs: ${id} is the newest that is known here (--engine ID@VERSION names another)`,
            ]
            : []),
        ...(hasNamedRoot
            ? [`${id}: its process was started with the trusted root that is named, as engine-root says`]
            : []),
        ...(assumedLabel !== undefined
            ? [
                `${id} looks at namespaces with the label ${assumedLabel} alone; those whose labels are not among the manifests are taken to have it`,
            ]
            : []),
    ]);
}
const PARTIES = [
    ['first', 'Your own images'],
    ['third', 'Images of others'],
    ['unknown', 'Images'],
];
/** The images by party, and of each the worst first; empty groups are left out. */
function byParty(images) {
    return PARTIES.flatMap(([party, title]) => {
        const own = images.filter((image) => image.party === party);
        const sorted = own.toSorted((a, b) => _admission_preflight_report_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk.indexOf((0,_admission_preflight_report_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(a)) - _admission_preflight_report_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk.indexOf((0,_admission_preflight_report_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(b)));
        return own.length === 0 ? [] : [[title, sorted]];
    });
}


/***/ })

};
