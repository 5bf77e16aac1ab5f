export const id = 9;
export const ids = [9];
export const modules = {

/***/ 5009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainReport: () => (/* binding */ explainReport)
/* harmony export */ });
/* harmony import */ var _sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6812);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2845);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9147);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8191);




/** What the fields of SLSA provenance mean (slsa.dev/spec/v1.2/build-provenance), by their ends. */
const MEANINGS = [
    ['_type', 'the format of the statement'],
    ['subject.name', 'what was built, as the builder calls it'],
    ['subject.digest.sha256', 'the exact bytes that this is about'],
    ['predicateType', 'what is said of them'],
    ['buildDefinition.buildType', 'how to read the rest: what the parameters mean'],
    ['externalParameters.workflow.ref', 'the branch or tag that the workflow was started on'],
    ['externalParameters.workflow.repository', 'the repository with the workflow'],
    ['externalParameters.workflow.path', 'the workflow that was started'],
    ['internalParameters.github.event_name', 'what started it'],
    ['internalParameters.github.repository_id', 'the repository, whatever it is called today'],
    ['internalParameters.github.repository_owner_id', 'its owner, whatever the name is today'],
    ['internalParameters.github.runner_environment', 'whose machine it ran on'],
    ['resolvedDependencies.uri', 'what went into the build'],
    ['resolvedDependencies.digest.gitCommit', 'the commit that was built'],
    ['runDetails.builder.id', 'who vouches for all this: the workflow that signed'],
    ['runDetails.metadata.invocationId', 'the run, with its log'],
    ['runDetails.metadata.startedOn', 'when the build began, as the builder says'],
    ['runDetails.metadata.finishedOn', 'when the build ended, as the builder says'],
];
const MAX_FIELDS = 500;
/** Every field of each accepted statement, with what it means. */
function explainReport({ report, result }, colour) {
    const page = new _page_js__WEBPACK_IMPORTED_MODULE_1__/* .Page */ .YW(colour);
    const statements = acceptedStatements(result?.judged ?? []);
    if (statements.length === 0)
        page.labelled('', `${report.image}: no accepted statement to explain`);
    for (const { report: artifact, content } of statements) {
        page.blank();
        page.labelled('', `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .typeWords */ .yL)(artifact)} of ${report.image}`, 'bold');
        if (content)
            explain(page, JSON.parse((0,_sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .payloadOf */ .Md)(content).toString('utf8')));
    }
    return page.text();
}
/** Each statement once: both layouts may hold it. */
function acceptedStatements(judged) {
    const accepted = judged.filter((one) => one.report.status === 'accepted' && one.content?.kind === 'envelope');
    return [
        ...new Map(accepted.map((one) => [one.content && (0,_sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .payloadOf */ .Md)(one.content).toString('hex'), one])).values(),
    ];
}
function explain(page, statement) {
    const fields = fieldsOf(statement, []);
    for (const { path, value } of fields.slice(0, MAX_FIELDS)) {
        const place = path.join('.');
        const plain = path.filter((member) => !/^\d+$/.test(member)).join('.');
        const meaning = MEANINGS.find(([end]) => plain === end || plain.endsWith(`.${end}`))?.[1];
        page.labelled('  ', place.replace(/^predicate\./, ''));
        page.labelled('      ', value);
        if (meaning !== undefined)
            page.labelled('      ', meaning, 'dim');
    }
    if (fields.length > MAX_FIELDS)
        page.labelled('  ', `and ${fields.length - MAX_FIELDS} more fields`);
}
function fieldsOf(value, path) {
    if (path.length > 20)
        return [{ path, value: '(nested too deep to show)' }];
    const members = Array.isArray(value) || (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) ? Object.entries(value) : [];
    if (members.length > 0)
        return members.flatMap(([name, member]) => fieldsOf(member, [...path, name]));
    return [{ path, value: typeof value === 'string' ? value : JSON.stringify(value) }];
}


/***/ }),

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
