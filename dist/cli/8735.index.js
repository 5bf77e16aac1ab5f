export const id = 8735;
export const ids = [8735];
export const modules = {

/***/ 78735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   preflightMarkdown: () => (/* binding */ preflightMarkdown)
/* harmony export */ });
/* harmony import */ var _admission_preflight_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78825);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26362);
/* harmony import */ var _preflight_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94537);



/** Rows of one table: a ticket takes 65,536 characters. */
const MAX_ROWS = 200;
/** The report to paste into a ticket: what would be rejected, why, and what to do. */
function preflightMarkdown(report) {
    const { images, problems, engines } = report;
    const answered = engines.length === 0 ? 'what is expected' : engines.map(({ id }) => id).join(', ');
    const parts = [
        `## What would be rejected\n\n${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`${images.length} images, asked: ${answered}. ${(0,_preflight_words_js__WEBPACK_IMPORTED_MODULE_0__/* .preflightCounts */ .mk)(images)}.`)}`,
        ...(0,_preflight_words_js__WEBPACK_IMPORTED_MODULE_0__/* .assumptionsOf */ .iB)(report).map((said) => `> ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(said)}`),
        ...(0,_preflight_words_js__WEBPACK_IMPORTED_MODULE_0__/* .byParty */ .Q1)(images).map(([title, own]) => `### ${title}\n\n${imagesTable(own)}`),
        ...(problems.length === 0
            ? []
            : [`### Not looked at\n\n${problems.slice(0, MAX_ROWS).map(problemLine).join('\n')}`]),
        ...details(images),
    ];
    return `${parts.join('\n\n')}\n`;
}
function imagesTable(images) {
    const rows = images.slice(0, MAX_ROWS).map((image) => {
        const { word } = _preflight_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ADMISSION_WORDS */ .qE[(0,_admission_preflight_report_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(image)];
        const answers = image.answers.map(({ by, verdict, why }) => `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(by)}: ${verdict}, ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(why)}`);
        return [
            word.toLowerCase(),
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_preflight_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(image)),
            answers.join('<br>'),
            (0,_preflight_words_js__WEBPACK_IMPORTED_MODULE_0__/* .signerWords */ .s3)(image).map(_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY).join('<br>'),
        ];
    });
    const left = images.length - rows.length;
    const told = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['', 'image', 'why', 'signed by'], rows);
    return left > 0 ? `${told}\n\nand ${left} more: the report in JSON has all` : told;
}
function problemLine({ file, line, message }) {
    return `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${file}:${line}`)}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(message)}`;
}
/** Of what is rejected: where it stands, the traps and the fix. */
function details(images) {
    const told = images.filter((image) => (0,_admission_preflight_report_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(image) === 'reject').slice(0, 50);
    return told.map((image) => {
        const fixes = image.answers.flatMap(({ fix }) => fix ?? []);
        const lines = [
            ...(0,_preflight_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placesOf */ .ek)(image).map((place) => `- in ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(place)}`),
            ...image.traps.map(({ message }) => `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(message)}`),
        ];
        const parts = [lines.join('\n'), ...(fixes.length === 0 ? [] : [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .block */ .om)(fixes.join('\n'))])];
        return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)((0,_preflight_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(image), parts.filter((part) => part !== '').join('\n\n'));
    });
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


/***/ }),

/***/ 26362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export link */
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9730);
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15789);


/** Code span for any text: line breaks cannot break out of it (CommonMark 6.1). No text makes none. */
function code(text) {
    const line = onOneLine(text);
    if (line === '')
        return '';
    const longest = longestRun(line);
    const fence = '`'.repeat(longest + 1);
    const pad = longest > 0 ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
const ADDRESS = /(https?:\/\/[^\s<>"'`()[\]{}|\\^]*[^\s<>"'`()[\]{}|\\^.,;:!?])/;
/** What makes the beginning of a paragraph a list or a heading (CommonMark 4.3, 5.2). */
const MARKER = /^([-+=]|\d+(?=[.)]))/;
/**
 * Any text as a paragraph, or within one: nothing in it is markup (CommonMark 2.4), and its lines stay lines, though
 * on one line of Markdown: each could begin a list there. Addresses are links: GitHub would make them links itself,
 * but with the backslashes of what is escaped in them (GFM 6.9).
 */
function plain(text) {
    return (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(text)
        .trimStart()
        .split(ADDRESS)
        .map((part, position) => (position % 2 === 1 ? link(part, part) : escaped(part)))
        .join('')
        .replace(MARKER, (marker) => (/\d/.test(marker) ? `${marker}\\` : `\\${marker}`));
}
function escaped(text) {
    const lines = (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalSafeLines */ .Dy)(text.replaceAll(/\r\n?/g, '\n'));
    return lines.replaceAll(/[\\`*_{}[\]<>#|~&@]|(?<=\bwww)\./gi, '\\$&').replaceAll('\n', '<br>');
}
/** What is shown when somebody opens it, if there is anything: an empty line in the title would end its tag (4.6). */
function folded(title, body) {
    return body === '' ? '' : `<details><summary>${html(onOneLine(title))}</summary>\n\n${body}\n\n</details>`;
}
function onOneLine(text) {
    return (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalSafe */ .kJ)((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(text).replaceAll(/[\r\n]+/g, ' '));
}
/** Any text between HTML tags. */
function html(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** A fenced block that its text cannot close (CommonMark 4.5). */
function block(text, language = '') {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalSafeLines */ .Dy)(text)}\n${fence}`;
}
function longestRun(text) {
    return [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
}
/** A link on any text; only http(s) addresses become one, of a length that servers take. */
function link(text, url) {
    const parsed = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(url) === url ? URL.parse(url) : null;
    if (!parsed || !/^https?:$/.test(parsed.protocol))
        return escaped((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(text));
    // A colon that is escaped in no way would make an address in the text a link within the link.
    const words = escaped((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(text)).replaceAll('://', ':\\//');
    return `[${words}](${parsed.href.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
/**
 * A table; bars in its cells, which end them also in code spans, are escaped (GFM 4.10): those behind an even number
 * of backslashes, which escape each other.
 */
function table(header, rows) {
    const lines = [header, header.map(() => '---'), ...rows];
    return lines.map((cells) => `| ${cells.map(withoutBars).join(' | ')} |`).join('\n');
}
function withoutBars(cell) {
    return cell.replaceAll(/(?<!\\)((?:\\\\)*)\|/g, '$1\\|');
}


/***/ })

};
