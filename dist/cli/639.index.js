export const id = 639;
export const ids = [639];
export const modules = {

/***/ 9147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YW: () => (/* binding */ Page)
/* harmony export */ });
/* unused harmony exports printable, wrap */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

const STYLES = { good: 'green', bad: 'red', warn: 'yellow', dim: 'dim', bold: 'bold' };
const WIDTH = 80;
const LONG_WORD_INDENT = '    ';
/** Lines of at most 80 columns. Text of others can neither move the cursor nor turn its direction. */
class Page {
    #lines = [];
    #colour;
    constructor(colour) {
        this.#colour = colour;
    }
    paint(tone, text) {
        return this.#colour ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(STYLES[tone], text, { validateStream: false }) : text;
    }
    blank() {
        if (this.#lines.length > 0 && this.#lines.at(-1) !== '')
            this.#lines.push('');
    }
    /** A paragraph behind a label; further lines stand below its beginning. */
    labelled(label, text, tone) {
        const style = (line) => (tone ? this.paint(tone, line) : line);
        const clean = printable(text);
        if (isLongWord(clean, WIDTH - label.length)) {
            this.#lines.push(style(label).trimEnd(), `${LONG_WORD_INDENT}${clean}`);
            return;
        }
        const indent = ' '.repeat(label.length);
        for (const [number, line] of wrap(clean, WIDTH - label.length).entries()) {
            this.#lines.push(`${number === 0 ? style(label) : indent}${line}`.trimEnd());
        }
    }
    text() {
        return `${this.#lines.join('\n').trim()}\n`;
    }
}
/** Without control characters and marks that turn the direction of text (Unicode TR 36, 3.5). */
function printable(text) {
    return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
/** An address that would have to be cut, but has room on a line of its own, can be clicked there. */
function isLongWord(text, width) {
    return !text.includes(' ') && text.length > width && text.length <= WIDTH - LONG_WORD_INDENT.length;
}
/** Breaks at spaces; a word that is too long for a line is cut. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ').flatMap((one) => cut(one, width))) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}
function cut(word, width) {
    return word.length <= width ? [word] : (word.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []);
}


/***/ }),

/***/ 4639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   textReport: () => (/* binding */ textReport)
/* harmony export */ });
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9147);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8191);


const LABEL = 15;
const MAX_ROWS = 30;
/** The report for people: the verdict first, then what it rests on. */
function textReport(reports, colour) {
    const page = new _page_js__WEBPACK_IMPORTED_MODULE_0__/* .Page */ .YW(colour);
    const isAlone = reports.length === 1;
    for (const report of reports) {
        if (isAlone || report.verdict !== 'verified') {
            page.blank();
            details(page, report);
            page.blank();
        }
        else {
            heading(page, report);
            remarks(page, report);
        }
    }
    if (!isAlone)
        total(page, reports);
    return page.text();
}
function total(page, reports) {
    const verdicts = ['verified', 'rejected', 'unsigned', 'could-not-tell'];
    const counts = verdicts.flatMap((verdict) => {
        const { length } = reports.filter((one) => one.verdict === verdict);
        return length === 0 ? [] : [`${length} ${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_WORDS */ ._G[verdict].word.toLowerCase()}`];
    });
    page.blank();
    page.labelled('', `${reports.length} images: ${counts.join(', ')}`);
}
function heading(page, { image, platform, subject, verdict }) {
    const { word, tone } = _words_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_WORDS */ ._G[verdict];
    const [name, digest] = image.split('@');
    page.labelled(`${word}  `, `${name ?? image}${platform ? ` (${platform})` : ''}`, tone);
    const found = subject?.split('@').at(-1) ?? digest;
    if (found !== undefined && found !== image)
        page.labelled('  ', found);
}
function details(page, report) {
    heading(page, report);
    page.blank();
    for (const reason of report.reasons)
        problem(page, reason);
    const accepted = report.artifacts.filter(({ status }) => status === 'accepted');
    const origin = accepted.find(({ facts }) => facts) ?? accepted[0];
    if (origin)
        whoBuilt(page, origin);
    if (report.artifacts.length > 0)
        attached(page, report);
    if (report.verdict === 'unsigned')
        rows(page, 'Looked at', report.lookedFor.map(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortTags */ .eQ));
    remarks(page, report);
}
/** What to mind whatever the verdict, and what other programs would say. */
function remarks(page, { warnings, lenses }) {
    for (const { message } of warnings)
        page.labelled('  ! ', message, 'warn');
    for (const { lens, admits, why, fix } of lenses) {
        const says = admits ? 'admits it' : 'rejects it';
        const text = `${lens} ${says}: ${why}${fix ? `; ${fix}` : ''}`;
        page.labelled(admits ? '  + ' : '  x ', text, admits ? 'good' : 'bad');
    }
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
function sourceRows({ sourceRepository: source, sourceCommit: commit, sourceRef, workflow, }) {
    return [
        ['Source', source && `${source} (${sourceRef ?? 'no ref'})`],
        ['Commit', source && commit && `${source}/commit/${commit.slice(0, 12)}`],
        ['Workflow', workflow],
    ];
}
function level(page, { level: { level: number, reason, raise }, notAssessed }) {
    page.labelled(pad('SLSA level'), `Build L${number}: ${reason}`);
    page.labelled(pad('Level up'), raise);
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


/***/ }),

/***/ 8191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   eQ: () => (/* binding */ shortTags),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS),
/* harmony export */   pX: () => (/* binding */ storageOf),
/* harmony export */   rr: () => (/* binding */ timeWords),
/* harmony export */   tU: () => (/* binding */ shortUri),
/* harmony export */   yL: () => (/* binding */ typeWords)
/* harmony export */ });
const VERDICT_WORDS = {
    verified: { word: 'VERIFIED', tone: 'good' },
    rejected: { word: 'REJECTED', tone: 'bad' },
    unsigned: { word: 'UNSIGNED', tone: 'bad' },
    'could-not-tell': { word: 'COULD NOT TELL', tone: 'warn' },
};
const STATUS_WORDS = {
    accepted: 'accepted',
    'other-identity': 'by another identity',
    rejected: 'rejected',
    'not-asked-for': 'valid',
};
const WAY_WORDS = {
    'referrers-api': 'referrers API',
    'index-tag': 'index tag',
    'sig-tag': '.sig tag',
    'att-tag': '.att tag',
    file: 'file',
};
/** `bundle (referrers API, index tag)` */
function storageOf({ layout, foundThrough }) {
    return `${layout} (${foundThrough.map((way) => WAY_WORDS[way]).join(', ')})`;
}
const TYPE_WORDS = {
    'https://slsa.dev/provenance/v1': 'SLSA provenance v1',
    'https://slsa.dev/provenance/v0.2': 'SLSA provenance v0.2',
    'https://sigstore.dev/cosign/sign/v1': 'signature',
    'https://spdx.dev/Document': 'SBOM (SPDX)',
    'https://cyclonedx.org/bom': 'SBOM (CycloneDX)',
    'https://cosign.sigstore.dev/attestation/vuln/v1': 'vulnerability scan',
    'https://openvex.dev/ns': 'VEX (OpenVEX)',
    'https://slsa.dev/verification_summary/v1': 'SLSA verification summary',
};
/** What an attestation is, in words; its type where there are none. */
function typeWords({ kind, predicateType }) {
    if (predicateType === null)
        return kind === 'unknown' ? 'not readable' : 'signature';
    return Object.hasOwn(TYPE_WORDS, predicateType)
        ? (TYPE_WORDS[predicateType] ?? predicateType)
        : predicateType;
}
/** `2026-11-20 22:59:06 UTC` */
function timeWords(rfc3339) {
    return rfc3339.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC');
}
/** With the digests of tags shortened: the tag of an index is a whole digest. */
function shortTags(text) {
    return text.replaceAll(/(sha256-[0-9a-f]{12})[0-9a-f]{52}/g, '$1\u2026');
}
/** `owner/name/path@ref` of a workflow on GitHub, without the server. */
function shortUri(uri) {
    return uri.replace(/^https:\/\/github\.com\//, '');
}


/***/ })

};
