export const id = 8476;
export const ids = [8476];
export const modules = {

/***/ 18476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseBaseImages: () => (/* binding */ parseBaseImages),
  readBaseImages: () => (/* binding */ readBaseImages)
});

// EXTERNAL MODULE: ./lib/oci/layout/platform.js
var platform = __webpack_require__(68473);
// EXTERNAL MODULE: ./lib/shared/read-file.js
var read_file = __webpack_require__(48124);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/subject/repository.js
var subject_repository = __webpack_require__(47918);
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
var group_by = __webpack_require__(62106);
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
    const { text, file } = await (0,read_file/* readUserText */.nD)('dockerfile', path, { maxBytes: MAX_BYTES, stdin });
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
        return (0,platform/* parsePlatform */.FL)(text);
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
