export const id = 747;
export const ids = [747];
export const modules = {

/***/ 9178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ orUnwritable),
/* harmony export */   o: () => (/* binding */ extract)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _expectation_expectation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6101);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83);
/* harmony import */ var _shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5440);
/* harmony import */ var _sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6812);
/* harmony import */ var _text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5789);
/* harmony import */ var _verification_artifact_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7028);







/**
 * What was asked to be extracted: the newest accepted statement of a type, or its predicate, from each image;
 * written to the file that was named. @returns the text, one JSON document a line; undefined: nothing is there
 */
async function extract(outcome, options) {
    const type = (0,_expectation_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePredicateType */ .$d)('extract', options.extract ?? '');
    const isWhole = options.extractStatement === true;
    const texts = outcome.answers.flatMap((answer) => {
        const statement = newestOf(answer, type)?.toString('utf8');
        if (statement === undefined)
            return isWhole ? [] : storedIn(answer, type);
        return isWhole
            ? statement
            : JSON.stringify(JSON.parse(statement).predicate ?? {});
    });
    if (texts.length === 0)
        return undefined;
    const text = `${texts.join('\n')}\n`;
    if (options.extractTo !== undefined)
        await orUnwritable('extract-to', options.extractTo, (path) => writeTo(path, text));
    return (0,_text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalSafeJson */ .q7)(text);
}
/** A file is replaced; what is none, such as a pipe or `/dev/stdout`, is written to. */
async function writeTo(path, text) {
    const isOther = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => !found.isFile() && !found.isDirectory(), () => false);
    await (isOther ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text) : (0,_shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .f)(path, text));
}
function newestOf({ report, result }, type) {
    if (report.verdict !== 'verified')
        return undefined;
    const found = (result?.judged ?? [])
        .filter((artifact) => (0,_verification_artifact_report_js__WEBPACK_IMPORTED_MODULE_6__/* .isByExpected */ .M)(artifact.report) && artifact.report.predicateType === type)
        .sort((a, b) => timeOf(b) - timeOf(a))[0];
    return found?.content && (0,_sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .payloadOf */ .Md)(found.content);
}
/** The newest file of a type that is stored beside the image; on one line, as all that is extracted. */
function storedIn({ report, result }, type) {
    if (report.verdict !== 'verified')
        return [];
    const [newest] = (result?.stored ?? [])
        .filter(({ predicateType }) => predicateType === type)
        .sort((a, b) => timeOf({ report: b.reference }) - timeOf({ report: a.reference }));
    return newest ? [JSON.stringify(JSON.parse(newest.bytes.toString('utf8')))] : [];
}
function timeOf({ report }) {
    return report.signedAt === undefined ? 0 : Date.parse(report.signedAt);
}
/** @throws Failure `file-unwritable` */
async function orUnwritable(option, path, write) {
    try {
        await write(path);
    }
    catch (cause) {
        throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
            class: 'usage',
            code: 'file-unwritable',
            what: `${option}: ${path} cannot be written`,
            why: 'its directory does not exist, or is not yours to write',
            fix: `${option}: a path that can be written`,
            cause,
        });
    }
}


/***/ }),

/***/ 5537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ requireOneReader)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83);

/** @throws Failure `stdin-twice`: `-` stands for more than one of them */
function requireOneReader(areStdin) {
    if (areStdin.filter(Boolean).length < 2)
        return;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'stdin-twice',
        what: '- is given more than once',
        why: 'stdin can be read once, and is one of them',
        fix: 'name a file in place of one of them',
    });
}


/***/ }),

/***/ 1598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ showProgress),
/* harmony export */   k: () => (/* binding */ showCopyProgress)
/* harmony export */ });
const CLEAR_LINE = '\r\u001b[K';
/** One line on a terminal that says how far many images are; nothing for one, and nothing in a log. */
function showProgress(terminal, total, concurrency) {
    const isShown = terminal.errIsTerminal && total > 1;
    const write = (text) => {
        if (isShown)
            terminal.err(text);
    };
    write(`verifying ${total} images, ${Math.min(concurrency, total)} at a time`);
    return {
        done: (count) => write(`${CLEAR_LINE}verifying: ${count} of ${total} images, ${concurrency} at a time`),
        end: () => write(CLEAR_LINE),
    };
}
/** How often the line of a copy changes, in milliseconds. */
const EVERY_MS = 200;
/** One line on a terminal that says how far a copy is; nothing in a log. */
function showCopyProgress(terminal, total) {
    const isShown = terminal.errIsTerminal && total > 0;
    let [done, sent, shownAt] = [0, 0, -Infinity];
    const show = () => {
        if (!isShown || performance.now() - shownAt < EVERY_MS)
            return;
        shownAt = performance.now();
        terminal.err(`${CLEAR_LINE}copying: ${done} of ${total} images, ${Math.round(sent / 1e6)} MB sent`);
    };
    return {
        images: (count) => {
            done = count;
            show();
        },
        bytes: (count) => {
            sent += count;
            show();
        },
        end: () => {
            if (isShown)
                terminal.err(CLEAR_LINE);
        },
    };
}


/***/ }),

/***/ 8111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toJson)
/* harmony export */ });
/* harmony import */ var _text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5789);

/** A report in JSON, as it is printed. */
function toJson(value) {
    return `${(0,_text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafeJson */ .q7)(JSON.stringify(value, undefined, 2))}\n`;
}


/***/ }),

/***/ 8747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
// EXTERNAL MODULE: ./lib/request/asked-image.js
var asked_image = __webpack_require__(6137);
// EXTERNAL MODULE: ./lib/oci/layout/platform.js
var layout_platform = __webpack_require__(8473);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
;// CONCATENATED MODULE: ./lib/request/docker-build.js


/** @throws Failure `build-arg-malformed`, `platform-malformed` */
function parseDockerBuild({ buildArg = [], target, platform: named }) {
    const platform = named === undefined ? undefined : (0,layout_platform/* parseWantedPlatform */.Gc)(named);
    return {
        args: new Map(buildArg.map(parseBuildArg)),
        predefined: new Map([
            ...(platform === undefined || platform === 'all' ? [] : targetArguments(platform)),
            ...(target === undefined ? [] : [['TARGETSTAGE', target]]),
        ]),
        target,
        platform,
    };
}
/** docs.docker.com/reference/dockerfile, "Automatic platform ARGs in the global scope" */
function targetArguments(platform) {
    return [
        ['TARGETPLATFORM', (0,layout_platform/* platformName */.$r)(platform)],
        ['TARGETOS', platform.os],
        ['TARGETOSVERSION', ''],
        ['TARGETARCH', platform.architecture],
        ['TARGETVARIANT', platform.variant],
    ];
}
/** `NAME=value`; an empty value is one. */
function parseBuildArg(text) {
    const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? [];
    if (name !== undefined && value !== undefined)
        return [name, value];
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'build-arg-malformed',
        // Without what is written: it could be a secret.
        what: 'build-arg: it is not written as NAME=value',
        why: 'values are not taken from the environment, where others could set them',
        fix: 'build-arg: VERSION=1.2.3',
    });
}

// EXTERNAL MODULE: ./lib/shared/read-file.js + 1 modules
var read_file = __webpack_require__(3868);
// EXTERNAL MODULE: ./lib/subject/repository.js
var subject_repository = __webpack_require__(7918);
;// CONCATENATED MODULE: ./lib/request/dockerfile-word.js
/** What is not written in a form that is understood. */
class NotUnderstood extends Error {
}
/** Forms in forms, so deep at most. */
const MAX_DEPTH = 20;
const FORM = /^([A-Za-z_]\w*)(?:(:?[-+?])(.*))?$/s;
/**
 * Fills variables into a word and takes quotes away, as BuildKit does (moby/buildkit, frontend/dockerfile/shell):
 * `$NAME`, `${NAME}`, and `-`, `+`, `?` with or without a colon.
 * @param valueOf undefined for a variable that is not set
 * @throws NotUnderstood
 */
function expandWord(word, escape, valueOf, depth = 0) {
    if (depth > MAX_DEPTH)
        throw new NotUnderstood('forms stand too deep in each other');
    let result = '';
    let quote = '';
    for (let at = 0; at < word.length; at += 1) {
        const character = word.charAt(at);
        if (quote === "'") {
            if (character === "'")
                quote = '';
            else
                result += character;
        }
        else if (character === escape) {
            at += 1;
            result += word.charAt(at);
        }
        else if (character === '"' || character === "'") {
            if (quote !== '' && character !== quote)
                result += character;
            else
                quote = quote === '' ? character : '';
        }
        else if (character === '$') {
            const { form, length } = variableAt(word, at);
            result += valueIn(form, (inner) => expandWord(inner, escape, valueOf, depth + 1), valueOf);
            at += length - 1;
        }
        else
            result += character;
    }
    if (quote !== '')
        throw new NotUnderstood('a quote has no end');
    return result;
}
/** The variable that begins at `at`, without `$` and braces, and how many characters it takes. */
function variableAt(word, at) {
    if (word[at + 1] !== '{') {
        const [name = ''] = /^[A-Za-z_]\w*/.exec(word.slice(at + 1)) ?? [];
        if (name === '')
            throw new NotUnderstood('a $ stands before no name');
        return { form: name, length: name.length + 1 };
    }
    let depth = 0;
    for (let end = at + 1; end < word.length; end += 1) {
        if (word[end] === '{')
            depth += 1;
        if (word[end] === '}' && --depth === 0)
            return { form: word.slice(at + 2, end), length: end - at + 1 };
    }
    throw new NotUnderstood('a ${ has no end');
}
function valueIn(form, expand, valueOf) {
    const [, name, operator = '', other = ''] = FORM.exec(form) ?? [];
    if (name === undefined)
        throw new NotUnderstood(`\${${form}} is a form that is not read`);
    const value = valueOf(name) ?? '';
    const isThere = operator.startsWith(':') ? value !== '' : valueOf(name) !== undefined;
    if (operator.endsWith('-') && !isThere)
        return expand(other);
    if (operator.endsWith('?') && !isThere)
        throw new NotUnderstood(`${name} has no value`);
    if (operator.endsWith('+'))
        return isThere ? expand(other) : '';
    return value;
}

;// CONCATENATED MODULE: ./lib/request/shell-words.js

/** What the lexer cannot read; BuildKit then sees no words at all. */
class ShellSyntaxError extends Error {
}
/** White space by Go's unicode.IsSpace, which is not JavaScript's. */
const SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
/** Digits, one special parameter, or a name (shell, "processName"). */
const NAME = /\p{Nd}+|[@*#?$!-]|[\p{L}_][\p{L}\p{Nd}_]*/uy;
/**
 * Splits a line into words as BuildKit looks for heredocs in it (moby/buildkit, frontend/dockerfile/shell, `Lex` with
 * `SkipUnsetEnv`): the escape is always `\`, and no variable is set.
 * @throws ShellSyntaxError where BuildKit's lexer has an error; NotUnderstood what is nested too deep
 */
function shellWords(line, raw) {
    // Go's scanner takes a byte order mark in front away.
    return new Lexer(line.replace(/^\ufeff/, ''), raw).words();
}
class Lexer {
    #text;
    #rawQuotes;
    #rawEscapes;
    #at = 0;
    /** One for all depths: a `${NAME:-\u2026}` empties what stands before it in its word, as it does in BuildKit. */
    #word = '';
    #depth = 0;
    constructor(text, { quotes, escapes }) {
        this.#text = text;
        this.#rawQuotes = quotes;
        this.#rawEscapes = escapes;
    }
    words() {
        return this.#upTo('', this.#rawEscapes).words;
    }
    /** @param stop empty: the end of the line */
    #upTo(stop, rawEscapes) {
        if (++this.#depth > MAX_DEPTH)
            throw new NotUnderstood('forms stand too deep in each other');
        const before = this.#rawEscapes;
        this.#rawEscapes = rawEscapes;
        this.#word = '';
        const words = [];
        let text = '';
        for (;;) {
            const character = this.#peek();
            if (character === stop)
                break;
            if (character === '')
                throw new ShellSyntaxError(`${stop} is missing`);
            const piece = this.#piece(character);
            text += piece.text;
            for (const part of piece.isWhole ? [piece.text] : piece.text)
                this.#add(part, words, piece.isWhole);
        }
        this.#at += stop.length;
        if (this.#word !== '')
            words.push(this.#word);
        this.#word = '';
        this.#rawEscapes = before;
        this.#depth -= 1;
        return { text, words };
    }
    #add(part, words, isWhole) {
        if (isWhole || !SPACE.test(part))
            this.#word += part;
        else if (this.#word !== '') {
            words.push(this.#word);
            this.#word = '';
        }
    }
    /** What comes next, and whether blanks in it are part of the word. */
    #piece(character) {
        if (character === "'")
            return { text: this.#singleQuoted(), isWhole: true };
        if (character === '"')
            return { text: this.#doubleQuoted(), isWhole: true };
        if (character === '$')
            return { text: this.#variable(), isWhole: false };
        if (character === '<')
            return { text: this.#lessThan(), isWhole: true };
        this.#at += 1;
        if (character !== '\\')
            return { text: character, isWhole: false };
        return { text: (this.#rawEscapes ? '\\' : '') + this.#next(), isWhole: true };
    }
    #peek() {
        return this.#text.charAt(this.#at);
    }
    #next() {
        return this.#text.charAt(this.#at++);
    }
    #quote() {
        this.#at += 1;
        return this.#rawQuotes ? this.#text.charAt(this.#at - 1) : '';
    }
    #singleQuoted() {
        const open = this.#quote();
        const end = this.#text.indexOf("'", this.#at);
        if (end < 0)
            throw new ShellSyntaxError('a quote has no end');
        const inner = this.#text.slice(this.#at, end);
        this.#at = end;
        return open + inner + this.#quote();
    }
    #doubleQuoted() {
        let text = this.#quote();
        for (;;) {
            const character = this.#peek();
            if (character === '')
                throw new ShellSyntaxError('a quote has no end');
            if (character === '"')
                return text + this.#quote();
            if (character === '$')
                text += this.#variable();
            else
                text += this.#next() === '\\' ? this.#escapedInQuotes() : character;
        }
    }
    #escapedInQuotes() {
        const kept = this.#rawEscapes ? '\\' : '';
        if (this.#peek() === '')
            return kept;
        return kept + (/["$\\]/.test(this.#peek()) ? this.#next() : '\\');
    }
    /** A variable that is not set stays as it is written. */
    #variable() {
        this.#at += 1;
        if (this.#peek() !== '{')
            return `$${this.#name()}`;
        this.#at += 1;
        if (/^$|[{}:]/.test(this.#peek()))
            throw new ShellSyntaxError('no name in braces');
        const name = this.#name();
        let operator = this.#next();
        if (operator === '}')
            return `\${${name}}`;
        if (operator === '/')
            return this.#replacement(name);
        if (operator === ':')
            operator += this.#next();
        if (!/^(:?[-+?]|[#%])$/.test(operator))
            throw new ShellSyntaxError('an operator that there is not');
        return `\${${name}${operator}${this.#upTo('}', /[#%]/.test(operator)).text}}`;
    }
    #replacement(name) {
        if (this.#peek() === '/')
            this.#at += 1;
        const pattern = this.#upTo('/', true).text;
        return `\${${name}/${pattern}/${this.#upTo('}', true).text}}`;
    }
    #name() {
        NAME.lastIndex = this.#at;
        const [name = ''] = NAME.exec(this.#text) ?? [];
        this.#at += name.length;
        return name;
    }
    /** Blanks behind `<<` belong to the word. */
    #lessThan() {
        const [text = ''] = /^<(?:<[\t\r ]*)?/.exec(this.#text.slice(this.#at)) ?? [];
        this.#at += text.length;
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/request/heredoc.js


const MAY_HOLD_HEREDOC = /^(ONBUILD\s+)?(RUN|COPY|ADD)\s/i;
const HEREDOC = /^\d*<<(-?)[\t\n\f\r ]*([^<]*)$/;
/**
 * The heredocs of an instruction, as BuildKit finds them (moby/buildkit, frontend/dockerfile/parser,
 * "heredocsFromLine"): none where its lexer has an error.
 * @throws ShellSyntaxError where BuildKit refuses the file; NotUnderstood where it may read something else
 */
function heredocsIn(instruction) {
    if (!MAY_HOLD_HEREDOC.test(instruction) || !instruction.includes('<<'))
        return [];
    return wordsOf(instruction).flatMap((word) => {
        const [, chomp, written = ''] = HEREDOC.exec(word) ?? [];
        const [name, ...more] = shellWords(written, { quotes: false, escapes: false });
        if (name === undefined || more.length > 0)
            return [];
        // What is not UTF-8 is told apart by its bytes there, and is one character here.
        if (name.includes('\ufffd'))
            throw new NotUnderstood('the name of a text is not UTF-8');
        return [{ name, chomp: chomp === '-' }];
    });
}
function wordsOf(instruction) {
    try {
        return shellWords(instruction, { quotes: true, escapes: true });
    }
    catch (error) {
        if (error instanceof ShellSyntaxError)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/request/dockerfile-lines.js




const DIRECTIVE = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/;
/**
 * Splits a Dockerfile into instructions as BuildKit does (moby/buildkit, frontend/dockerfile/parser, "Parse"):
 * directives at the top, comments between continued lines, continuation with blanks behind, heredocs.
 * @throws Failure `dockerfile-not-understood`, which names the line
 */
function splitDockerfile(text, file) {
    const lines = text
        .replace(/^\ufeff/, '')
        .split('\n')
        .map((line) => line.replace(/\r+$/, ''));
    const { escape, syntax } = readDirectives(lines, file);
    // A doubled escape is a character; blanks behind a single one do not matter.
    const continued = escape === '\\' ? /(^|[^\\])\\[ \t]*$/ : /(^|[^`])`[ \t]*$/;
    const instructions = [];
    let next = 0;
    while (next < lines.length) {
        const line = next + 1;
        let whole = withoutComment((lines[next++] ?? '').trimStart());
        while (continued.test(whole) && next < lines.length) {
            const more = lines[next++] ?? '';
            if (more.trim() !== '' && !more.trimStart().startsWith('#'))
                whole = whole.replace(continued, '$1') + more;
        }
        whole = whole.replace(continued, '$1').trim();
        if (whole === '')
            continue;
        const [, keyword = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(whole) ?? [];
        instructions.push({ keyword: keyword.toUpperCase(), rest, line });
        for (const heredoc of textsOf(whole, { file, line }))
            next = endOf(heredoc, lines, next, { file, line });
    }
    return { instructions, syntax, escape };
}
function withoutComment(line) {
    return line.startsWith('#') ? '' : line;
}
function readDirectives(lines, file) {
    requireDockerfile(lines, file);
    const found = directivesIn(lines, file);
    const { value: escape = '\\', line = 1 } = found.get('escape') ?? {};
    if (escape !== '\\' && escape !== '`')
        throw notUnderstood({ file, line }, 'escape is neither \\ nor `');
    const syntax = found.get('syntax');
    return { escape, syntax: syntax && { image: syntax.value.split(' ')[0] ?? '', line: syntax.line } };
}
/** Directives stand at the top, one a line. */
function directivesIn(lines, file) {
    const found = new Map();
    // A first line with #! is for the shell that runs the file.
    const from = lines[0]?.startsWith('#!') ? 1 : 0;
    for (const [place, text] of lines.slice(from).entries()) {
        const [, name, value = ''] = DIRECTIVE.exec(text.trimStart()) ?? [];
        if (name === undefined)
            break;
        const line = from + place + 1;
        const key = name.toLowerCase();
        if (found.has(key))
            throw notUnderstood({ file, line }, `${key} is set twice`);
        found.set(key, { value, line });
    }
    return found;
}
/** BuildKit also takes a syntax in the comments of other languages, and in JSON. */
function requireDockerfile(lines, file) {
    const first = lines.findIndex((text) => text.trim() !== '' && !text.startsWith('#!'));
    if (/^\s*(\/\/|\{)/.test(lines[first] ?? ''))
        throw notUnderstood({ file, line: first + 1 }, 'it is no Dockerfile');
}
/** The heredocs of an instruction. What follows could be text or instructions, so that no mistake is let pass. */
function textsOf(whole, at) {
    try {
        return heredocsIn(whole);
    }
    catch (error) {
        if (!(error instanceof ShellSyntaxError || error instanceof NotUnderstood))
            throw error;
        throw notUnderstood(at, `a text may begin in it: ${error.message}`);
    }
}
/** The line behind the end of a heredoc. */
function endOf({ name, chomp }, lines, from, at) {
    const end = lines.findIndex((line, place) => place >= from && (chomp ? line.replace(/^\t+/, '') : line) === name);
    if (end < 0)
        throw notUnderstood(at, `the text up to ${name} has no end`);
    return end + 1;
}
function notUnderstood({ file, line }, how, fix) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'dockerfile-not-understood',
        what: `${file}, line ${line}: ${how}`,
        why: 'an image that this line names could stay unverified, so nothing is verified',
        fix: fix ?? 'write the line in a plainer way, or name the images themselves',
    });
}

// EXTERNAL MODULE: ./lib/shared/group-by.js
var group_by = __webpack_require__(2106);
;// CONCATENATED MODULE: ./lib/request/dockerfile-stages.js


/** The stages that BuildKit builds for one of them: itself, and all that it names, directly or not. */
function stagesFor(target, all) {
    const byStage = (0,group_by/* groupBy */.$)(all, ({ stage }) => stage);
    const needed = new Set([target]);
    // A set also gives what is added to it meanwhile.
    for (const stage of needed)
        for (const { needs } of byStage.get(stage) ?? [])
            if (needs !== undefined)
                needed.add(needs);
    return needed;
}
/** @param stages places by names in lower case @throws Failure `target-unknown` */
function requireStage(target, stages, file) {
    const stage = stages.get(target.toLowerCase());
    if (stage !== undefined)
        return stage;
    const [first, ...more] = stages.keys();
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'target-unknown',
        what: `target: ${file} has no stage ${JSON.stringify(target)}`,
        why: first === undefined ? 'none of its stages has a name' : `its stages are ${[first, ...more].join(', ')}`,
        fix: first === undefined ? 'remove target' : `target: ${first}`,
    });
}

;// CONCATENATED MODULE: ./lib/request/dockerfile.js







const MAX_BYTES = 1024 * 1024;
const STAGE_NAME = /^[a-z][a-z0-9_.-]*$/;
/** Set by BuildKit for the platform that is built for or on (docs.docker.com/reference/dockerfile, "global scope"). */
const PLATFORM_ARGUMENT = /^(TARGET|BUILD)(PLATFORM|OS|OSVERSION|ARCH|VARIANT)$|^TARGETSTAGE$/;
const EXAMPLES = new Map([
    ['platform', 'linux/amd64'],
    ['os', 'linux'],
    ['arch', 'amd64'],
]);
const OTHERS = new Set([
    ...['ADD', 'CMD', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'HEALTHCHECK', 'LABEL', 'MAINTAINER', 'SHELL'],
    ...['STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR'],
]);
/**
 * The images of a Dockerfile.
 * @param path `-` reads what `stdin` gives
 * @throws Failure `file-unreadable`, `file-too-large`, and those of `parseBaseImages`
 */
async function readBaseImages(path, build, stdin) {
    const { text, file } = await (0,read_file/* readUserText */.n)('dockerfile', path, { maxBytes: MAX_BYTES, stdin });
    return parseBaseImages(text, file, build);
}
/**
 * The images that BuildKit reads for a Dockerfile, for the target of the build, or whichever stage is built: those
 * in FROM, COPY --from, RUN --mount=\u2026,from=, the same behind ONBUILD, and `# syntax=`; stages and `scratch` left out.
 * @throws Failure `dockerfile-not-understood`, which names the line: nothing is left out in silence; `target-unknown`
 */
function parseBaseImages(text, file, build) {
    const { instructions, syntax, escape } = splitDockerfile(text, file);
    const reading = new Reading(file, escape, build);
    for (const instruction of instructions)
        reading.take(instruction);
    const found = reading.images(instructions.length);
    // The first word is the image (builder, "forwardGateway").
    const [own] = build.args.get('BUILDKIT_SYNTAX')?.trim().split(' ') ?? [];
    const frontends = [
        ...(syntax ? [namedAt(syntax.image, { file, line: syntax.line })] : []),
        ...(own ? [namedAt(own, { file, line: 1 })] : []),
    ];
    return [...frontends.map((image) => ({ ...image, ...whereverItRuns(build) })), ...found];
}
/** What runs on the builder, of which nothing is known. */
function whereverItRuns({ platform }) {
    return platform === undefined ? {} : { platform: 'all' };
}
class Reading {
    #file;
    #escape;
    #build;
    #arguments = new Map();
    /** Places by names in lower case; of stages that share one, that of the last. */
    #stages = new Map();
    #bases = [];
    #sources = [];
    #count = 0;
    constructor(file, escape, build) {
        this.#file = file;
        this.#escape = escape;
        this.#build = build;
    }
    take(instruction) {
        const { keyword, rest, line } = instruction;
        const at = { file: this.#file, line };
        if (keyword === 'FROM')
            return this.#from(rest, at);
        if (keyword === 'ARG')
            return this.#count === 0 ? this.#argument(rest, at) : undefined;
        if (this.#count === 0)
            throw notUnderstood(at, `${keyword} stands before the first FROM`);
        if (keyword !== 'ONBUILD')
            return this.#other(keyword, rest, at);
        const [, inner = '', more = ''] = /^(\S+)\s*(.*)$/s.exec(rest) ?? [];
        if (['ONBUILD', 'FROM', 'MAINTAINER'].includes(inner.toUpperCase()))
            throw notUnderstood(at, `ONBUILD ${inner} is no trigger`);
        if (inner.toUpperCase() !== 'ARG')
            this.#other(inner.toUpperCase(), more, at);
    }
    /** Once every stage is known: COPY --from also names later ones. */
    images(instructions) {
        if (this.#count === 0)
            throw notUnderstood({ file: this.#file, line: Math.max(1, instructions) }, 'there is no FROM');
        const all = [...this.#bases, ...this.#sources.flatMap((source) => this.#namedBy(source))];
        const { target } = this.#build;
        const needed = target === undefined ? undefined : stagesFor(requireStage(target, this.#stages, this.#file), all);
        return all
            .filter(({ stage }) => needed === undefined || needed.has(stage))
            .flatMap(({ image }) => image ?? [])
            .sort((a, b) => (a.origin?.line ?? 0) - (b.origin?.line ?? 0));
    }
    #namedBy({ name, at, stage }) {
        if (name === 'scratch')
            return [];
        const needs = this.#stages.get(name.toLowerCase()) ?? (/^\d+$/.test(name) ? Number(name) : undefined);
        if (needs === undefined)
            return [{ stage, image: namedAt(name, at) }];
        if (needs >= this.#count)
            throw notUnderstood(at, `there is no stage ${name}`);
        return [{ stage, needs }];
    }
    #from(rest, at) {
        const { flags, words } = this.#flags(rest, at);
        const [written = '', as, stage, ...more] = words;
        if (words.length !== 1 && (words.length !== 3 || as?.toLowerCase() !== 'as' || more.length > 0))
            throw notUnderstood(at, 'FROM is followed by something else than an image and AS with a name');
        const name = this.#expand(written, at);
        const own = this.#count++;
        const needs = this.#stages.get(name.toLowerCase());
        if (needs !== undefined)
            this.#bases.push({ stage: own, needs });
        else if (name !== 'scratch')
            this.#bases.push({ stage: own, image: { ...namedAt(name, at), ...this.#ownPlatform(flags, at) } });
        if (stage === undefined)
            return;
        const lower = stage.toLowerCase();
        if (!STAGE_NAME.test(lower) || lower === 'scratch')
            throw notUnderstood(at, `no stage can be called ${JSON.stringify(stage)}`);
        this.#stages.set(lower, own);
    }
    /**
     * What `--platform` of a stage says, in place of what is built for. Where it depends on the builder, of which nothing
     * is known, every platform counts.
     */
    #ownPlatform(flags, at) {
        const [flag, ...more] = flags;
        if (flag === undefined)
            return {};
        const [, written] = /^--platform=(.+)$/s.exec(flag) ?? [];
        if (written === undefined || more.length > 0)
            throw notUnderstood(at, `FROM takes --platform alone, with a value`);
        const { platform } = this.#build;
        if (platform === undefined || platform === 'all')
            return {};
        const value = this.#expandIfKnown(written, at);
        return { platform: 'unknown' in value ? 'all' : platformAt(value.text, at) };
    }
    #argument(rest, at) {
        const words = rest.match(/(?:"(?:\\.|[^"\\])*"|'[^']*'|[^\s"'])+/g) ?? [];
        for (const word of words) {
            const [, name, value] = /^([A-Za-z_]\w*)(?:=(.*))?$/s.exec(word) ?? [];
            if (name === undefined)
                throw notUnderstood(at, `ARG ${word} is not read`);
            const given = this.#build.args.get(name);
            if (given !== undefined)
                this.#arguments.set(name, given);
            else if (value !== undefined)
                this.#arguments.set(name, this.#expand(value, at));
            else if (this.#arguments.has(name))
                throw notUnderstood(at, `ARG ${name} has a value already`);
        }
    }
    #other(keyword, rest, at) {
        if (keyword !== 'COPY' && keyword !== 'RUN') {
            if (!OTHERS.has(keyword))
                throw notUnderstood(at, `${keyword} is no instruction`);
            return;
        }
        const { flags } = this.#flags(rest, at);
        const named = flags.flatMap((flag) => (keyword === 'COPY' ? copiedFrom(flag) : mountedFrom(flag, at)));
        for (const name of named) {
            if (name.includes('$'))
                throw notUnderstood(at, `${name} holds a variable, which is not filled in there`);
            if (name !== '')
                this.#sources.push({ name, at, stage: this.#count - 1 });
        }
    }
    /** Flags stand before everything else, in quotes or not (parser, "extractBuilderFlags"). */
    #flags(rest, at) {
        const flags = [];
        let left = rest.trim();
        for (;;) {
            const [flag] = /^--(?:\\.|"[^"]*"|'[^']*'|[^\s"'\\])*(?=\s|$)/.exec(left) ?? [];
            if (flag === undefined)
                break;
            left = left.slice(flag.length).trimStart();
            // Ends the flags.
            if (flag === '--')
                break;
            flags.push(flag);
        }
        if (left.startsWith('--') && !flags.includes('--'))
            throw notUnderstood(at, 'a flag is written in a way that is not read');
        const plain = flags.map((flag) => {
            if (flag.includes(this.#escape))
                throw notUnderstood(at, `${flag} holds an escaped character`);
            return flag.replaceAll(/["']/g, '');
        });
        return { flags: plain, words: left === '' ? [] : left.split(/\s+/) };
    }
    #expand(word, at) {
        const value = this.#expandIfKnown(word, at);
        if ('text' in value)
            return value.text;
        throw notUnderstood(at, `${value.unknown} depends on the build`, howToSet(value.unknown));
    }
    /** The word, or the argument in it that only the build sets. */
    #expandIfKnown(word, at) {
        try {
            return { text: expandWord(word, this.#escape, (name) => this.#valueOf(name)) };
        }
        catch (error) {
            if (error instanceof SetByTheBuild)
                return { unknown: error.argument };
            throw error instanceof NotUnderstood ? notUnderstood(at, error.message) : error;
        }
    }
    #valueOf(name) {
        const own = this.#arguments.get(name);
        if (own !== undefined || !PLATFORM_ARGUMENT.test(name))
            return own;
        const { args, predefined } = this.#build;
        const known = args.get(name) ?? predefined.get(name);
        if (known !== undefined)
            return known;
        throw new SetByTheBuild(name);
    }
}
class SetByTheBuild extends Error {
    argument;
    constructor(argument) {
        super(argument);
        this.argument = argument;
    }
}
function platformAt(text, at) {
    try {
        return (0,layout_platform/* parsePlatform */.FL)(text);
    }
    catch (error) {
        throw error instanceof failure/* Failure */.HR ? notUnderstood(at, error.message) : error;
    }
}
/** What the builder runs on is not what is built for: `--platform` says nothing of it. */
function howToSet(name) {
    if (name === 'TARGETSTAGE')
        return 'target: STAGE';
    const example = name.replace(/^(TARGET|BUILD)/, '').toLowerCase();
    const value = EXAMPLES.get(example) ?? 'VALUE';
    const argument = `build-arg: ${name}=${value}`;
    return name.startsWith('BUILD') ? argument : `platform: linux/amd64   # or ${argument}`;
}
function copiedFrom(flag) {
    const [, name] = /^--from=(.*)$/s.exec(flag) ?? [];
    return name === undefined ? [] : [name];
}
/** `--mount=type=bind,from=image,\u2026`: fields as in CSV. */
function mountedFrom(flag, at) {
    const [, fields] = /^--mount=(.*)$/s.exec(flag) ?? [];
    return (fields ?? '').split(',').flatMap((field) => {
        const [, name] = /^\s*from\s*=(.*)$/is.exec(field) ?? [];
        if (name !== undefined && /\s/.test(field))
            throw notUnderstood(at, `${flag} holds blanks`);
        return name === undefined ? [] : [name];
    });
}
/** The image, with the registry that Docker would take. */
function namedAt(text, at) {
    try {
        const { repository, tag, digest } = (0,subject_repository/* parseDockerName */.FJ)(text);
        const name = `${repository.registry}/${repository.path}`;
        return {
            image: `${name}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`,
            origin: at,
        };
    }
    catch (error) {
        throw error instanceof failure/* Failure */.HR ? notUnderstood(at, error.message) : error;
    }
}

// EXTERNAL MODULE: ./lib/request/fix-language.js + 1 modules
var fix_language = __webpack_require__(6820);
// EXTERNAL MODULE: ./lib/text/parse.js
var parse = __webpack_require__(6852);
;// CONCATENATED MODULE: ./lib/request/image-list.js





const MAX_LIST_BYTES = 1024 * 1024;
const MAX_IMAGES = 10_000;
/** Image names in a list, one per line; `#` begins a comment. */
function parseImageList(text, file) {
    return text.split(/\r?\n/).flatMap((line, number) => {
        const image = line.replace(/(^|\s)#.*$/, '').trim();
        return image === '' ? [] : [{ image, origin: { file, line: number + 1 } }];
    });
}
/** @param path `-` reads what `stdin` gives */
async function readImageList(path, stdin) {
    const { text, file } = await (0,read_file/* readUserText */.n)('file', path, { maxBytes: MAX_LIST_BYTES, stdin });
    return parseImageList(text, file);
}
/** Each image once for one platform, however its name is spelled. @throws Failure `image-missing`, `images-too-many` */
function eachOnce(images) {
    const unique = [
        ...new Map(images.map((image) => [spellingOf(image), image]).reverse()).values(),
    ].reverse();
    if (unique.length === 0)
        throw none();
    if (unique.length > MAX_IMAGES)
        throw tooMany(unique.length);
    return unique;
}
/** What is no name is a file, or told of in the report. */
function spellingOf({ image, platform }) {
    const own = platform === undefined || platform === 'all' ? platform : (0,layout_platform/* platformName */.$r)(platform);
    try {
        return [(0,subject_repository/* canonicalName */.Ew)((0,subject_repository/* parseImageName */["if"])(image)), own].join(' ');
    }
    catch {
        return image;
    }
}
/** Names of a multi-line input, and one digest for those that have none. */
function namesWithDigest(names, digest) {
    return parseLines(names).map((image) => ({
        image: digest === '' || image.includes('@') ? image : `${image}@${digest}`,
    }));
}
function none() {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'image-missing',
        what: 'no image is named',
        why: 'none was given, or the list is empty',
        fix: 'slsa-provenance verify ghcr.io/OWNER/NAME@sha256:\u2026 --repo OWNER/NAME',
    });
}
function tooMany(count) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'images-too-many',
        what: `${count} images are named; at most ${MAX_IMAGES} are verified at once`,
        fix: 'split the list',
    });
}

// EXTERNAL MODULE: ./lib/request/options.js
var options = __webpack_require__(6755);
// EXTERNAL MODULE: ./lib/request/output-options.js
var output_options = __webpack_require__(6723);
// EXTERNAL MODULE: ./lib/request/refuse-options.js
var refuse_options = __webpack_require__(7366);
// EXTERNAL MODULE: ./lib/request/settings.js
var request_settings = __webpack_require__(644);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/shared/replace-file.js
var replace_file = __webpack_require__(5440);
;// CONCATENATED MODULE: ./lib/task/verify/evidence-files.js




const MAX_NAME_LENGTH = 180;
/** Writes one file of evidence (docs/evidence.schema.json) for each image that could be looked up. */
async function saveEvidence(directory, { root, answers }) {
    const { evidenceJson } = await __webpack_require__.e(/* import() */ 357).then(__webpack_require__.bind(__webpack_require__, 3357));
    await (0,promises_.mkdir)(directory, { recursive: true });
    if (!root)
        return;
    for (const answer of answers) {
        const json = evidenceJson(answer, root);
        if (json !== undefined)
            await (0,replace_file/* replaceFile */.f)((0,external_node_path_.join)(directory, fileName(answer)), json);
    }
}
/**
 * The image for people, of which the end stays, since that is its digest; and a hash of what was asked, since
 * `acme/app` and `acme_app`, or two names of one image, would otherwise be one file.
 */
function fileName({ report: { subject, image, platform } }) {
    const name = (subject ?? image).replaceAll(/[^A-Za-z0-9._-]+/g, '_').slice(-MAX_NAME_LENGTH);
    const asked = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([subject, image, platform]));
    return `${name}.${asked.digest('hex').slice(0, 12)}.json`;
}

// EXTERNAL MODULE: ./lib/task/verify/main.js + 6 modules
var main = __webpack_require__(1208);
// EXTERNAL MODULE: ./lib/text/terminal-safe.js
var terminal_safe = __webpack_require__(5789);
// EXTERNAL MODULE: ./lib/command/cache.js
var cache = __webpack_require__(9735);
// EXTERNAL MODULE: ./lib/command/extras.js
var extras = __webpack_require__(9178);
// EXTERNAL MODULE: ./lib/command/progress.js
var command_progress = __webpack_require__(1598);
// EXTERNAL MODULE: ./lib/command/one-reader.js
var one_reader = __webpack_require__(5537);
// EXTERNAL MODULE: ./lib/command/terminal-log.js + 1 modules
var terminal_log = __webpack_require__(7517);
// EXTERNAL MODULE: ./lib/command/to-json.js
var to_json = __webpack_require__(8111);
;// CONCATENATED MODULE: ./lib/command/verify.js



















const OPTIONS = [...options/* optionGroups */.g, output_options/* OUTPUT_OPTIONS */.z].flatMap(({ options }) => options);
/** `slsa-provenance verify`. @returns the exit code @throws Failure for wrong usage */
async function verify(names, options, { terminal, environment }) {
    (0,refuse_options/* refuseWithoutEffect */.a7)(OPTIONS, options, refuse_options/* verifyModes */.Ap);
    const images = await imagesOf(names, options, terminal);
    const { variables } = environment;
    // In a job, the author of a pull request could bring a file that chooses the rules.
    const settings = variables['GITHUB_ACTIONS'] ? undefined : request_settings/* SETTINGS_FILE */.tP;
    const task = { options: withExtracted(options), images, settings };
    const progress = (0,command_progress/* showProgress */.R)(terminal, options.quiet ? 0 : images.length, Number(options.concurrency ?? '8'));
    const context = {
        environment,
        log: (0,terminal_log/* terminalLog */.d)(terminal, options),
        cacheDir: (0,cache/* cacheDirectory */.o)(variables),
        onProgress: (count) => progress.done(count),
    };
    const answers = (0,fix_language/* answersIn */.VZ)('command', await (0,main/* verify */.M)(task, context).finally(() => progress.end()));
    if (options.evidenceOut !== undefined)
        await (0,extras/* orUnwritable */.d)('evidence-out', options.evidenceOut, (path) => saveEvidence(path, answers));
    await report(answers, options, terminal);
    return answers.exitCode;
}
/** What is to be extracted must be there. */
function withExtracted(options) {
    const { extract: type, requirePredicate = [] } = options;
    return type === undefined ? options : { ...options, requirePredicate: [...requirePredicate, type] };
}
/** The images that are named, each parsed once; a file of evidence needs none. */
async function imagesOf(names, options, terminal) {
    const { file, dockerfile } = options;
    (0,one_reader/* requireOneReader */.b)([names.includes('-'), file === '-', dockerfile === '-']);
    const { stdin } = terminal;
    const [listed, base] = await Promise.all([
        file === undefined ? [] : readImageList(file, stdin),
        dockerfile === undefined ? [] : readBaseImages(dockerfile, parseDockerBuild(options), stdin),
    ]);
    const dash = names.includes('-') ? await readImageList('-', stdin) : [];
    const given = names.filter((name) => name !== '-').map((image) => ({ image }));
    const all = [...given, ...dash, ...listed, ...base];
    return (all.length === 0 && options.fromEvidence !== undefined ? [] : eachOnce(all)).map(asked_image/* askedImage */.o);
}
/** The report goes to stdout, unless something extracted goes there. */
async function report(outcome, options, terminal) {
    if (options.quiet && (options.format ?? 'text') === 'text')
        return reportReferences(outcome, terminal);
    const extracted = options.extract === undefined ? undefined : await (0,extras/* extract */.o)(outcome, options);
    const isTaken = extracted !== undefined && options.extractTo === undefined;
    const text = await render(outcome, options, isTaken ? terminal.errStyle : terminal.outStyle);
    if (isTaken)
        terminal.err(text);
    else
        terminal.out(text);
    if (isTaken)
        terminal.out(extracted);
}
/** What scripts go on with: the references of what is verified; of the rest, a line each for people. */
function reportReferences({ answers }, terminal) {
    for (const { report } of answers) {
        const { verdict, subject, reasons } = report;
        if (verdict === 'verified' && subject !== undefined)
            terminal.out(`${subject}\n`);
        else
            terminal.err(`${verdict}: ${(0,terminal_safe/* terminalSafe */.kJ)(`${(0,words/* nameWords */.Lo)(report)}: ${reasons[0]?.message ?? ''}`)}\n`);
    }
}
async function render(outcome, { format = 'text', explain }, style) {
    // Each loaded only when it is asked for.
    if (format === 'json')
        return (0,to_json/* toJson */.a)((await __webpack_require__.e(/* import() */ 25).then(__webpack_require__.bind(__webpack_require__, 7406))).jsonReport(outcome));
    if (format === 'sarif')
        return (0,to_json/* toJson */.a)((await __webpack_require__.e(/* import() */ 123).then(__webpack_require__.bind(__webpack_require__, 123))).sarifReport(outcome));
    const { textReport } = await __webpack_require__.e(/* import() */ 917).then(__webpack_require__.bind(__webpack_require__, 6298));
    const text = textReport(outcome.answers.map((answer) => answer.report), style);
    if (!explain)
        return text;
    const { explainReport } = await __webpack_require__.e(/* import() */ 9).then(__webpack_require__.bind(__webpack_require__, 5009));
    return [text, ...outcome.answers.map((answer) => explainReport(answer, style))].join('\n');
}


/***/ }),

/***/ 8191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ nameWords),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   ZF: () => (/* binding */ contentWords),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   eQ: () => (/* binding */ shortTags),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   pX: () => (/* binding */ storageOf),
/* harmony export */   rr: () => (/* binding */ timeWords),
/* harmony export */   s2: () => (/* binding */ levelWords),
/* harmony export */   tU: () => (/* binding */ shortUri),
/* harmony export */   wV: () => (/* binding */ claimWords),
/* harmony export */   yL: () => (/* binding */ typeWords),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _statement_predicate_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7051);

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
    'https://slsa.dev/provenance/v0.1': 'SLSA provenance v0.1',
    'https://sigstore.dev/cosign/sign/v1': 'signature',
    'https://spdx.dev/Document': 'SBOM (SPDX)',
    'https://spdx.dev/Document/v2.3': 'SBOM (SPDX)',
    'https://spdx.dev/Document/v3': 'SBOM (SPDX 3)',
    'https://cyclonedx.org/bom': 'SBOM (CycloneDX)',
    'https://cosign.sigstore.dev/attestation/vuln/v1': 'vulnerability scan',
    'https://openvex.dev/ns': 'VEX (OpenVEX)',
    'https://in-toto.io/attestation/test-result/v0.1': 'test result',
    'https://in-toto.io/attestation/reference/v0.1': 'reference to what is stored apart',
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
/** What an attestation is and says, in words. */
function contentWords(report) {
    return report.says ? (0,_statement_predicate_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factWords */ .mg)(report.says) : typeWords(report);
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
/** The image without its digest, and its platform: `ghcr.io/acme/app:v1 (linux/arm64)`. */
function nameWords({ image, platform }) {
    return `${image.split('@')[0] ?? image}${platform ? ` (${platform})` : ''}`;
}
/** `sha256:` and twelve digits, once the digest is known. */
function shortDigest({ image, subject }) {
    return /sha256:[0-9a-f]{12}/.exec(subject ?? image)?.[0];
}
/** The artifact that tells most of who built an image: accepted provenance, or else what is accepted. */
function originOf({ artifacts }) {
    const accepted = artifacts.filter(({ status }) => status === 'accepted');
    return accepted.find(({ facts }) => facts) ?? accepted[0];
}
const VERDICTS = ['verified', 'rejected', 'unsigned', 'could-not-tell'];
/** `57 verified, 3 rejected` */
function countsOf(reports) {
    const counts = VERDICTS.flatMap((verdict) => {
        const { length } = reports.filter((report) => report.verdict === verdict);
        return length === 0 ? [] : [`${length} ${VERDICT_WORDS[verdict].word.toLowerCase()}`];
    });
    return counts.join(', ');
}
/** `Build L2: hosted runner`, or why no level is told. */
function levelWords({ level, withoutLevel }) {
    return level ? `Build L${level.level}: ${level.reason}` : `none told: ${withoutLevel ?? 'unknown'}`;
}
/** What a provenance says and nothing confirms. */
function claimWords(claimed) {
    const said = Object.entries(claimed).map(([name, value]) => `${name} ${value}`);
    return `${said.join(', ')} (its signer says so, the certificate does not)`;
}


/***/ }),

/***/ 2106:
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


/***/ }),

/***/ 5440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);



const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
// Windows has no O_NOFOLLOW; a new file with a name that nobody can guess is enough there.
const NEW = O_WRONLY | O_CREAT | O_EXCL | (O_NOFOLLOW || 0);
/**
 * Writes a file under a name that nobody can guess, and then puts it in place: whoever else may write to the
 * directory can plant no link that is followed, and a run that ends in the middle leaves the file as it was.
 */
async function replaceFile(path, content) {
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, NEW, 0o644);
    try {
        await file.writeFile(content).finally(() => file.close());
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 2742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin)
/* harmony export */ });
/** Whether each authority, log and key of `inner` stands in `outer` too, valid there at least as long. */
function isWithin({ material: inner }, { material: outer }) {
    return (areWithin(inner.certificateAuthorities, outer.certificateAuthorities, isSameAuthority) &&
        areWithin(inner.timestampAuthorities, outer.timestampAuthorities, isSameAuthority) &&
        areWithin(inner.tlogs, outer.tlogs, isSameLog) &&
        areWithin(inner.ctlogs, outer.ctlogs, isSameLog));
}
function areWithin(inner, outer, isSame) {
    return inner.every((item) => outer.some((other) => isSame(item, other) && isDuring(item.validFor, other.validFor)));
}
function isDuring(inner, outer) {
    return outer.start <= inner.start && inner.end <= outer.end;
}
function isSameAuthority({ certChain }, { certChain: other }) {
    return (certChain.length === other.length &&
        certChain.every((certificate, nth) => other[nth]?.equals(certificate)));
}
function isSameLog(log, other) {
    return (log.baseURL === other.baseURL && log.logID.equals(other.logID) && log.publicKey.equals(other.publicKey));
}


/***/ }),

/***/ 1208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./lib/request/request.js
var request_request = __webpack_require__(2060);
// EXTERNAL MODULE: ./lib/shared/read-file.js + 1 modules
var read_file = __webpack_require__(3868);
// EXTERNAL MODULE: ./lib/shared/reason.js
var reason = __webpack_require__(4757);
// EXTERNAL MODULE: ./lib/verification/verdict.js
var verdict = __webpack_require__(5566);
;// CONCATENATED MODULE: ./lib/verification/answers.js

function answersOf(answers, root) {
    const reports = answers.map(({ report }) => report);
    return { answers, verdict: (0,verdict/* worstVerdict */.zP)(reports), exitCode: (0,verdict/* exitCodeOf */.FO)(reports), root };
}

// EXTERNAL MODULE: ./lib/verification/verify-file.js
var verify_file = __webpack_require__(9005);
// EXTERNAL MODULE: ./lib/verification/verify-image.js + 2 modules
var verify_image = __webpack_require__(2998);
// EXTERNAL MODULE: ./lib/request/asked-image.js
var asked_image = __webpack_require__(6137);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/subject/digest.js
var subject_digest = __webpack_require__(2406);
;// CONCATENATED MODULE: ./lib/task/verify/named-subject.js




const MAX_ARTIFACT_BYTES = 256 * 1024 * 1024;
/** A digest, an image named by digest, or a file. @throws Failure those of digests, names and files */
async function subjectNamed(asked) {
    const { image: name } = asked;
    if (name.startsWith('sha256:'))
        return { name, digest: (0,subject_digest/* parseDigest */.m)(name), bytes: undefined };
    const digest = name.includes('@sha256:') ? (0,asked_image/* nameIn */.Z)(asked).digest : undefined;
    if (digest)
        return { name, digest, bytes: undefined };
    const bytes = await (0,read_file/* readUserFile */.E)('image', name, MAX_ARTIFACT_BYTES);
    return { name, digest: (0,subject_digest/* sha256Digest */.sI)(bytes), bytes };
}
/** @throws Failure `bundle-subject` */
function notOneImage(option, count) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'bundle-subject',
        what: `${option} is set, and ${count} images are named`,
        why: 'such a file is verified for one image',
        fix: `slsa-provenance verify --${option} FILE sha256:\u2026 --repo OWNER/NAME`,
    });
}

;// CONCATENATED MODULE: ./lib/task/verify/from-bundle.js






const MAX_BUNDLE_FILE_BYTES = 64 * 1024 * 1024;
/** Verifies a bundle file for a digest, an image named by digest, or a file. Asks no registry. @throws Failure */
async function verifyBundle(images, path, request, rootToCome) {
    const [only, ...others] = images;
    if (!only || others.length > 0)
        throw notOneImage('bundle', images.length);
    const subject = await subjectNamed(only);
    const text = await (0,read_file/* readUserFile */.E)('bundle', path, MAX_BUNDLE_FILE_BYTES);
    const question = request.questionFor(only);
    let root;
    try {
        root = await rootToCome;
    }
    catch (error) {
        return answersOf([(0,verify_image/* couldNotTell */.eI)(only.image, (0,reason/* reasonOf */.A)(error))], undefined);
    }
    return answersOf([{ ...(await (0,verify_file/* verifyFile */.A)(subject, { path, text }, { question, root })), question }], root);
}

// EXTERNAL MODULE: ./lib/subject/repository.js
var repository = __webpack_require__(7918);
// EXTERNAL MODULE: ./lib/verification/verify-subject.js + 5 modules
var verify_subject = __webpack_require__(674);
// EXTERNAL MODULE: ./lib/sigstore/root-within.js
var root_within = __webpack_require__(2742);
// EXTERNAL MODULE: ./lib/sigstore/trusted-root.js
var trusted_root = __webpack_require__(9234);
// EXTERNAL MODULE: ./lib/verification/services.js
var verification_services = __webpack_require__(3019);
;// CONCATENATED MODULE: ./lib/task/verify/evidence-root.js




/**
 * The root that the options name; or that in the file, where it holds nothing but what the root that came with this
 * version holds too: who could write the file could also write the authority that vouches for it.
 * @throws Failure `evidence-malformed`, and those of reading the root that the options name
 */
async function rootFor({ trustedRoot: json }, { trustedRoot, offline, trustEvidenceRootUnsafe }) {
    if (trustedRoot !== undefined)
        return { root: await (0,verification_services/* readTrustedRoot */.g)(trustedRoot), isOwn: false };
    const shipped = await (0,trusted_root/* embeddedTrustedRoot */._v)();
    if (offline)
        return { root: shipped, isOwn: false };
    const kept = rootIn(json);
    if ((0,root_within/* isWithin */.U)(kept, shipped))
        return { root: kept, isOwn: false };
    return trustEvidenceRootUnsafe ? { root: kept, isOwn: true } : { reason: unknownRoot() };
}
function rootIn(json) {
    try {
        return (0,trusted_root/* parseTrustedRoot */.t1)(json);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        throw new failure/* Failure */.HR({
            class: 'malformed',
            code: 'evidence-malformed',
            what: `the evidence file cannot be read: ${error.message}`,
        });
    }
}
function unknownRoot() {
    return {
        class: 'denied',
        code: 'evidence-root-unknown',
        message: 'the trusted root in the file holds an authority, log or key, or a longer time for one, that the root that came ' +
            'with this version does not: whoever wrote the file could have made it',
        fix: '--trusted-root trusted_root.json   # of the instance that signed; or --offline: the public one as it came with this version',
    };
}

;// CONCATENATED MODULE: ./lib/task/verify/from-evidence.js










/**
 * Verifies again what was kept, asking nobody: against the expectation in the options, and by a trusted root that not
 * only the file vouches for; either is taken from the file only for who says that its writer is trusted.
 * @param images that the file must be about; none is needed
 */
async function verifyEvidence(path, options, images) {
    const [named, ...others] = images;
    if (others.length > 0)
        throw notOneImage('from-evidence', images.length);
    if (!named && options.config !== undefined)
        throw nameMissing();
    const { EVIDENCE_MAX_BYTES, parseEvidence } = await __webpack_require__.e(/* import() */ 357).then(__webpack_require__.bind(__webpack_require__, 3357));
    const evidence = await parseEvidence(await (0,read_file/* readUserFile */.E)('from-evidence', path, EVIDENCE_MAX_BYTES));
    // Who could write the file could choose what is expected in it: anyone.
    const request = await (0,request_request/* parseRequest */.TR)(options, options.trustEvidenceRootUnsafe ? { kept: evidence } : {});
    const asked = named ?? (0,asked_image/* askedImage */.o)({ image: evidence.image });
    const question = request.questionFor(asked);
    const wrong = named && (await differsFrom(named, evidence));
    if (wrong)
        return answersOf([(0,verify_image/* refused */.J5)(asked.image, wrong)], undefined);
    if (question.requireDigest && asked.name && asked.name.digest === undefined)
        return answersOf([(0,verify_image/* refused */.J5)(asked.image, (0,verify_image/* tagRefused */.jJ)(asked.image))], undefined);
    const root = await rootFor(evidence, options);
    if ('reason' in root)
        return answersOf([(0,verify_image/* couldNotTell */.eI)(asked.image, root.reason)], undefined);
    const own = question.requirements.map(({ predicateType }) => predicateType);
    const { digest, found, verifiedAt } = evidence;
    // An age that the options or their rules ask for counts now: who could write the file could choose its date.
    const kept = evidence.requirements
        .filter(({ predicateType }) => !own.includes(predicateType))
        .map((requirement) => ({ ...requirement, at: verifiedAt }));
    const whole = { ...question, requirements: [...question.requirements, ...kept] };
    const result = (0,verify_subject/* judgeAll */.T)(digest, found, { question: whole, root: root.root });
    const taken = [
        (0,request_request/* saysWhatIsExpected */.zs)(options) ? [] : ['expectation'],
        kept.length > 0 ? ['required predicates'] : [],
        root.isOwn ? ['trusted root'] : [],
    ].flat();
    const report = {
        image: asked.image,
        subject: digest,
        ...result.answer,
        lookedFor: [`the evidence of ${verifiedAt.toISOString()} in ${path}`],
        warnings: [...termsOf(taken), ...agesOf(kept, verifiedAt), ...result.answer.warnings],
    };
    return answersOf([{ report, result, digest, question: whole }], root.root);
}
/** Whether the file is about another image than the one that was named, and how they differ. */
async function differsFrom(named, { image, digest }) {
    const kept = (0,asked_image/* askedImage */.o)({ image }).name;
    const { name } = named;
    if (!name)
        return (await subjectNamed(named)).digest === digest ? undefined : otherImage(image, digest);
    const isSame = kept !== undefined &&
        (0,repository/* nameOf */.Vb)(kept.repository) === (0,repository/* nameOf */.Vb)(name.repository) &&
        (name.digest === undefined || name.digest === digest) &&
        (name.digest !== undefined || name.tag === undefined || name.tag === kept.tag);
    return isSame ? undefined : otherImage(image, digest);
}
function otherImage(image, digest) {
    return {
        code: 'evidence-other-image',
        message: `the evidence is about another image: ${image.slice(0, 200)}, which was ${digest}`,
    };
}
function termsOf(taken) {
    if (taken.length === 0)
        return [];
    return [
        {
            code: 'evidence-own-terms',
            message: `${taken.join(', ')} are those in the file: who could write the file could choose them`,
        },
    ];
}
function agesOf(requirements, at) {
    if (requirements.every(({ maxAgeMs }) => maxAgeMs === undefined))
        return [];
    return [
        {
            code: 'evidence-ages',
            message: `the age of what is required is that at ${at.toISOString()}, when the file says it was kept`,
        },
    ];
}
function nameMissing() {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'evidence-without-name',
        what: 'config is set beside from-evidence, and no image is named',
        why: 'rules are chosen by the name of the image, and who could write the file could choose that in it',
        fix: 'slsa-provenance verify --from-evidence FILE --config FILE ghcr.io/OWNER/NAME@sha256:\u2026',
    });
}

// EXTERNAL MODULE: ./lib/shared/limit.js
var shared_limit = __webpack_require__(6222);
;// CONCATENATED MODULE: ./lib/task/verify/from-registry.js





/**
 * Verifies what stands beside images in their registries, a bounded number at a time; one that fails never stops
 * the others.
 * @throws Failure when there is one image and its name or expectation is a mistake, and when the trusted root that
 *   the user named cannot be read
 */
async function verifyImages(images, request, services, onProgress) {
    if (images.length === 1 && images[0])
        request.questionFor(withName(images[0]));
    const limit = (0,shared_limit/* createLimiter */.z)(request.concurrency);
    let count = 0;
    const verifying = Promise.all(images.map((asked) => limit(async () => {
        const answers = await verifyAsked(asked, request, services);
        count += 1;
        onProgress?.(count);
        return answers;
    })));
    const [groups] = await Promise.all([verifying, services.namedRoot]);
    return answersOf(groups.flat(), await settledRoot(services.root));
}
/** @throws Failure the mistake in its name: no request could answer it */
function withName(asked) {
    (0,asked_image/* nameIn */.Z)(asked);
    return asked;
}
async function verifyAsked(asked, request, services) {
    const known = asked.origin && { origin: asked.origin };
    try {
        const name = (0,asked_image/* nameIn */.Z)(asked);
        const question = request.questionFor(asked);
        const verified = await (0,verify_image/* verifyImage */.ZG)(asked.image, name, { ...services, question });
        return verified.map((answer) => ({ ...answer, ...known, question }));
    }
    catch (error) {
        return [{ ...(0,verify_image/* couldNotTell */.eI)(asked.image, (0,reason/* reasonOf */.A)(error)), ...known }];
    }
}
async function settledRoot(root) {
    const [settled] = await Promise.allSettled([root]);
    return settled.status === 'fulfilled' ? settled.value : undefined;
}

;// CONCATENATED MODULE: ./lib/task/verify/main.js





/**
 * Verifies what stands beside images, in a bundle file, or in a file of evidence.
 * @throws Failure for what cannot be done as asked; what one image's services say is an answer
 */
async function verify({ options, images, settings }, context) {
    if (options.fromEvidence !== undefined)
        return verifyEvidence(options.fromEvidence, options, images);
    const request = await (0,request_request/* parseRequest */.TR)(options, { settings });
    if (request.settingsFile !== undefined)
        context.log.info(`expectations are those in ${request.settingsFile}`);
    const services = (0,verification_services/* openServices */.N)({ ...request, ...context });
    return options.bundle === undefined
        ? verifyImages(images, request, services, context.onProgress)
        : verifyBundle(images, options.bundle, request, services.root);
}


/***/ }),

/***/ 9005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ verifyFile),
/* harmony export */   M: () => (/* binding */ bundleReader)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83);
/* harmony import */ var _shared_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4757);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9403);
/* harmony import */ var _sigstore_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1696);
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2406);
/* harmony import */ var _verify_subject_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(674);






const MAX_BUNDLES = 1000;
/** Verifies the bundles of a file for one digest, without asking anyone. */
async function verifyFile(subject, file, options) {
    const read = await bundleReader(subject, file.text);
    const found = bundlesIn(file.text).map((bundle) => foundIn(bundle, read));
    const otherDigests = subject.bytes && digestsOf(subject.bytes);
    const result = (0,_verify_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeAll */ .T)(subject.digest, found, { ...options, otherDigests });
    const report = {
        image: subject.name,
        subject: subject.digest,
        ...result.answer,
        lookedFor: [`the file ${file.path}`],
    };
    return { report, result, digest: subject.digest };
}
/** One bundle in JSON, or one on each line (as `gh attestation download` and the sign action write them). */
function bundlesIn(text) {
    const trimmed = text.toString('utf8').trim();
    if (trimmed === '')
        throw nothingIn();
    const lines = trimmed.split('\n');
    const isJsonLines = lines.length > 1 && lines.every((line) => /^\{.*\}\s*$/.test(line) || line.trim() === '');
    if (!isJsonLines)
        return [text];
    const bundles = lines.filter((line) => line.trim() !== '').map((line) => Buffer.from(line));
    if (bundles.length <= MAX_BUNDLES)
        return bundles;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'bundles-too-many',
        what: `the bundle file holds ${bundles.length} bundles; at most ${MAX_BUNDLES} are read`,
        fix: 'split the file',
    });
}
function nothingIn() {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'bundle-empty',
        what: 'the bundle file is empty',
        why: 'what should have written it failed, or wrote elsewhere',
        fix: 'gh attestation download oci://IMAGE --repo OWNER/NAME   # or the output bundle-path of the sign action',
    });
}
/** @param text of all bundles that will be read */
async function bundleReader({ digest, bytes }, text) {
    if (bytes !== undefined || !text.includes('messageSignature'))
        return (bundle) => (0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundle */ .QN)(bundle, bytes);
    // Loaded here: a signature over bytes that are not at hand is rare.
    const { verifyDigest } = await Promise.all(/* import() */[__webpack_require__.e(431), __webpack_require__.e(103)]).then(__webpack_require__.bind(__webpack_require__, 4103));
    return (bundle) => (0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundleFor */ .FN)(Buffer.from((0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .hexOf */ .ZD)(digest), 'hex'), bundle, verifyDigest);
}
/** By other algorithms than SHA-256, each computed once: statements about packages name them. */
function digestsOf(bytes) {
    const known = new Map();
    return (algorithm) => {
        const digest = known.get(algorithm) ?? (0,_sigstore_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hash */ .tW)(algorithm, bytes).toString('hex');
        known.set(algorithm, digest);
        return digest;
    };
}
function foundIn(bundle, read) {
    const known = {
        layout: 'bundle',
        foundThrough: ['file'],
        digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Digest */ .sI)(bundle),
        claimedType: undefined,
    };
    try {
        return { ...known, artifact: read(bundle), stored: { kind: 'bundle', bundle } };
    }
    catch (error) {
        return { ...known, problem: (0,_shared_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(error) };
    }
}


/***/ })

};
