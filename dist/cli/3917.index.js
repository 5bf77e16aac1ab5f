export const id = 3917;
export const ids = [3917];
export const modules = {

/***/ 63917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  textReport: () => (/* binding */ textReport)
});

// EXTERNAL MODULE: ./lib/report/page.js
var report_page = __webpack_require__(99147);
// EXTERNAL MODULE: ./lib/shared/group-by.js
var group_by = __webpack_require__(62106);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/report/shared-remarks.js


/** Of images that one remark is about. */
const MAX_NAMED = 3;
function sharedWarnings(reports) {
    return shared(reports, ({ warnings }) => warnings.map(({ message }) => message));
}
/** What other programs say. */
function sharedAnswers(reports) {
    return shared(reports, ({ lenses }) => lenses);
}
function shared(reports, remarksOf) {
    const all = reports.flatMap((report) => remarksOf(report).map((said) => ({ said, image: (0,words/* nameWords */.Lo)(report) })));
    const alike = (0,group_by/* groupBy */.$)(all, ({ said }) => JSON.stringify(said));
    return [...alike.values()].flatMap((same) => same[0] ? [{ said: same[0].said, images: same.map(({ image }) => image) }] : []);
}
/** The first of `images`, each as `write` has it, and how many more there are. */
function listed(images, write = (image) => image) {
    const more = images.length - MAX_NAMED;
    return `${images.slice(0, MAX_NAMED).map(write).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

;// CONCATENATED MODULE: ./lib/report/text.js



const LABEL = 15;
const MAX_ROWS = 30;
/**
 * The report for people. One image: the verdict first, then what it rests on. Several: a line for each, and what
 * is wrong at the end, where a terminal shows it.
 */
function textReport(reports, style) {
    const page = new report_page/* Page */.YW(style);
    const [only, ...others] = reports;
    if (only && others.length === 0)
        details(page, only);
    else
        several(page, reports);
    return page.text();
}
function several(page, reports) {
    const width = Math.max(...reports.map(({ verdict }) => words/* VERDICT_WORDS */._G[verdict].word.length));
    for (const report of reports)
        line(page, report, width);
    page.blank();
    sharedRemarks(page, reports);
    for (const report of reports.filter(({ verdict }) => verdict !== 'verified')) {
        page.blank();
        details(page, { ...report, warnings: [], lenses: [] });
    }
    page.blank();
    page.labelled('', `${reports.length} images: ${(0,words/* countsOf */.mQ)(reports)}`);
}
function line(page, report, width) {
    const { word, tone } = words/* VERDICT_WORDS */._G[report.verdict];
    const { facts } = (0,words/* originOf */.yv)(report) ?? {};
    const source = facts?.sourceRepository;
    const parts = [
        (0,words/* shortDigest */.VK)(report),
        source && `${(0,words/* shortUri */.tU)(source)}@${(facts.sourceCommit ?? '').slice(0, 12)}`,
        facts?.level && `L${facts.level.level}`,
    ].filter((part) => part !== undefined);
    page.row(`${word.padEnd(width)}  `, [(0,words/* nameWords */.Lo)(report), ...parts], tone);
}
/** Each remark once, with the images that it is about. */
function sharedRemarks(page, reports) {
    for (const { said, images } of sharedWarnings(reports)) {
        page.labelled('  ! ', said, 'warn');
        page.labelled('    ', `(${listed(images)})`, 'dim');
    }
    for (const { said, images } of sharedAnswers(reports))
        lensRemark(page, said, images.length === 1 ? 'one image' : `${images.length} images`);
}
function heading(page, report) {
    const { word, tone } = words/* VERDICT_WORDS */._G[report.verdict];
    page.labelled(`${word}  `, (0,words/* nameWords */.Lo)(report), tone);
    const reference = report.subject ?? (report.image.includes('@') ? report.image : undefined);
    if (reference !== undefined)
        page.whole('  ', reference);
}
function details(page, report) {
    heading(page, report);
    page.blank();
    for (const reason of report.reasons)
        problem(page, reason);
    const origin = (0,words/* originOf */.yv)(report);
    if (origin)
        whoBuilt(page, origin);
    if (report.artifacts.length > 0)
        attached(page, report);
    if (report.verdict === 'unsigned')
        rows(page, 'Looked at', report.lookedFor.map(words/* shortTags */.eQ));
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
    const fix = told.fix === undefined ? '' : `; fix: ${told.fix}`;
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
function whoBuilt(page, { facts, identity, signedAt, logIndex, release }) {
    const signer = identity && (0,words/* shortUri */.tU)(identity.san);
    const labelled = [
        ...(facts ? sourceRows(facts) : []),
        ['Signed by', facts?.isReusable && signer ? `reusable workflow ${signer}` : signer],
        ['Release', release && (0,words/* releaseWords */.Vl)(release)],
        ['Started by', facts?.trigger],
        ['Actor', facts?.actor],
        ['Run', facts?.run],
        ['When', signedAt === undefined ? 'not proved' : (0,words/* timeWords */.rr)(signedAt)],
        ['Log index', logIndex ?? 'none: it is not in a transparency log'],
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
        ['Claims', claimed && (0,words/* claimWords */.wV)(claimed)],
    ];
}
function level(page, facts) {
    page.labelled(pad('SLSA level'), (0,words/* levelWords */.s2)(facts));
    const { level: told, notAssessed } = facts;
    if (told)
        page.labelled(pad('Level up'), told.raise);
    rows(page, 'Not assessed', notAssessed);
}
function attached(page, { artifacts, verdict }) {
    const lines = artifacts.slice(0, MAX_ROWS).flatMap((artifact) => {
        const line = `${(0,words/* contentWords */.ZF)(artifact)}: ${words/* STATUS_WORDS */.ly[artifact.status]}; ${(0,words/* storageOf */.pX)(artifact)}`;
        const who = artifact.status === 'other-identity' && artifact.identity
            ? [`  by ${(0,words/* shortUri */.tU)(artifact.identity.san)}`]
            : [];
        const why = artifact.status === 'rejected' && verdict === 'verified'
            ? artifact.reasons.map(({ message }) => `  ${message}`)
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
