export const id = 963;
export const ids = [963];
export const modules = {

/***/ 3963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify_verify)
});

// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/subject/repository.js
var subject_repository = __webpack_require__(7918);
;// CONCATENATED MODULE: ./lib/request/asked-image.js


function askedImage(listed) {
    try {
        return { ...listed, name: (0,subject_repository/* parseImageName */["if"])(listed.image) };
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            return { ...listed, mistake: error };
        throw error;
    }
}
/** @throws Failure the mistake in the name */
function nameIn({ name, mistake }) {
    if (name)
        return name;
    throw mistake ?? new Error('an image was asked for without a name');
}

// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(2845);
;// CONCATENATED MODULE: ./lib/oci/layout/platform.js


const PART = /^[a-z0-9][a-z0-9._-]{0,63}$/;
/** Names that processors have elsewhere, and the variant that such a name means; `*`: what is written beside it. */
const ARCHITECTURES = new Map([
    ['i386', { architecture: '386', variant: '' }],
    ['x86_64', { architecture: 'amd64', variant: '*' }],
    ['x86-64', { architecture: 'amd64', variant: '*' }],
    ['aarch64', { architecture: 'arm64', variant: '*' }],
    ['armhf', { architecture: 'arm', variant: 'v7' }],
    ['armel', { architecture: 'arm', variant: 'v6' }],
]);
/** `architecture/variant` as it is written to the variant that is meant. */
const VARIANTS = new Map([
    ['amd64/v1', ''],
    ...['8', 'v8', 'v8.0'].map((version) => [`arm64/${version}`, '']),
    ...['9', '9.0', 'v9.0'].map((version) => [`arm64/${version}`, 'v9']),
    ...['5', '6', '7', '8'].map((version) => [`arm/${version}`, `v${version}`]),
    ['arm/', 'v7'],
]);
/**
 * Parses `os/architecture[/variant]` as a user writes it.
 * @throws Failure `platform-malformed`
 */
function parsePlatform(text) {
    const [os, architecture, variant = '', ...more] = text.split('/');
    const platform = more.length === 0 ? readPlatform({ os, architecture, variant }) : undefined;
    if (platform)
        return platform;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'platform-malformed',
        what: `platform: "${text}" is not a platform`,
        why: 'a platform is os/architecture, or os/architecture/variant',
        fix: '--platform linux/arm64   # or all',
    });
}
/** The `platform` of a descriptor (image-spec, image-index.md); undefined: it says none that can be understood. */
function readPlatform(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return undefined;
    const parts = [value.os, value.architecture, value.variant ?? ''].map((part) => typeof part === 'string' ? part.toLowerCase() : undefined);
    const [os, written, version] = parts;
    if (os === undefined || written === undefined || version === undefined)
        return undefined;
    if (![os, written].every((part) => PART.test(part)) || !(version === '' || PART.test(version)))
        return undefined;
    const { architecture, variant: meant } = ARCHITECTURES.get(written) ?? {
        architecture: written,
        variant: '*',
    };
    const variant = meant === '*' ? (VARIANTS.get(`${architecture}/${version}`) ?? version) : meant;
    return { os: os === 'macos' ? 'darwin' : os, architecture, variant };
}
/** `linux/arm64`, `linux/arm/v7` */
function platformName({ os, architecture, variant }) {
    return [os, architecture, ...(variant === '' ? [] : [variant])].join('/');
}
/**
 * How well something made for `offered` suits who asks for `wanted`: 0 is best, undefined is not at all.
 * A processor also runs what older ones run (containerd/platforms, "platformVector").
 */
function suitability(wanted, offered) {
    if (wanted.os !== offered.os)
        return undefined;
    const place = runnableOn(wanted).indexOf(`${offered.architecture}/${offered.variant}`);
    return place < 0 ? undefined : place;
}
/** `architecture/variant` of all that runs, best first. */
function runnableOn({ architecture, variant }) {
    const own = `${architecture}/${variant}`;
    if (architecture === 'amd64') {
        const version = versionIn(variant, 1);
        return [
            own,
            ...below(version, 2).map((one) => `amd64/v${one}`),
            ...(version > 1 ? ['amd64/'] : []),
            '386/',
        ];
    }
    if (architecture === 'arm')
        return [own, ...below(versionIn(variant, 5), 5).map((one) => `arm/v${one}`)];
    if (architecture === 'arm64')
        return [...arm64Variants(variant), ...runnableOn({ os: '', architecture: 'arm', variant: 'v8' })];
    return [own];
}
/** v9.1 also runs v9, v8.6, v8.5, \u2026, v8; each 9.x is an 8.(x+5). */
function arm64Variants(variant) {
    const [, major = '8', minor = '0'] = /^v(8|9)(?:\.(\d))?$/.exec(variant) ?? [];
    const named = (version, last) => [
        ...below(last + 1, 1).map((one) => `arm64/${version}.${one}`),
        `arm64/${version === 'v8' ? '' : version}`,
    ];
    const nines = major === '9' ? named('v9', Number(minor)) : [];
    return [...nines, ...named('v8', major === '9' ? Math.min(Number(minor) + 5, 9) : Number(minor))];
}
function versionIn(variant, otherwise) {
    const [, version] = /^v(\d)$/.exec(variant) ?? [];
    return version === undefined ? otherwise : Number(version);
}
/** Whole numbers from `from - 1` down to `last`. */
function below(from, last) {
    return Array.from({ length: Math.max(0, from - last) }, (_, place) => from - 1 - place);
}

;// CONCATENATED MODULE: ./lib/request/docker-build.js


/** @throws Failure `build-arg-malformed`, `platform-malformed` */
function parseDockerBuild({ buildArg = [], target, platform }) {
    return {
        args: new Map(buildArg.map(parseBuildArg)),
        predefined: new Map([
            ...(platform === undefined || platform === 'all' ? [] : targetArguments(platform)),
            ...(target === undefined ? [] : [['TARGETSTAGE', target]]),
        ]),
        target,
    };
}
/** docs.docker.com/reference/dockerfile, "Automatic platform ARGs in the global scope" */
function targetArguments(text) {
    const platform = parsePlatform(text);
    return [
        ['TARGETPLATFORM', platformName(platform)],
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
;// CONCATENATED MODULE: ./lib/shared/read-file.js



/**
 * Reads a file that a user named: no more of it than the limit, whatever size it claims to have.
 * @param option what named it, for messages
 * @throws Failure `file-unreadable`, `file-too-large`
 */
async function readUserFile(option, path, maxBytes) {
    const bytes = await firstBytes(option, path, maxBytes + 1);
    if (bytes.length <= maxBytes)
        return bytes;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'file-too-large',
        what: `${option}: ${path} has more than ${maxBytes} bytes, which are the most that is read`,
        fix: 'check that it is the file that you mean',
    });
}
async function firstBytes(option, path, count) {
    try {
        return await (0,consumers_.buffer)((0,external_node_fs_.createReadStream)(path, { end: count - 1 }));
    }
    catch (cause) {
        throw new failure/* Failure */.HR({
            class: 'usage',
            code: 'file-unreadable',
            what: `${option}: ${path} cannot be read`,
            why: 'there is no such file (in a workflow, actions/checkout must run before), it is a directory, or it is not yours to read',
            fix: `${option}: path/to/file`,
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./lib/request/dockerfile-lines.js

const DIRECTIVE = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/;
const MAY_HOLD_HEREDOC = /^(ONBUILD\s+)?(RUN|COPY|ADD)\s/i;
const HEREDOC = /^\d*<<(-?)(?:"([\w.-]+)"|'([\w.-]+)'|([\w.-]+))$/;
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
        for (const heredoc of heredocsIn(whole, { file, line }))
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
/** A word that begins with `<<` and cannot be read for certain is refused: what follows could be text or instructions. */
function heredocsIn(whole, at) {
    if (!MAY_HOLD_HEREDOC.test(whole) || !whole.includes('<<'))
        return [];
    const words = whole.match(/(?:"(?:\\.|[^"\\])*"|'[^']*'|[^\s"'])+/g) ?? [];
    return words.flatMap((word) => {
        if (!/^\d*<</.test(word) || /^\d*<<-?</.test(word) || /^\d*<<-?$/.test(word))
            return [];
        const [, chomp = '', double, single, bare] = HEREDOC.exec(word) ?? [];
        const name = double ?? single ?? bare;
        if (name === undefined)
            throw notUnderstood(at, `${JSON.stringify(word)} may be the beginning of a text`);
        return [{ name, chomp: chomp === '-' }];
    });
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

;// CONCATENATED MODULE: ./lib/request/dockerfile-stages.js

/** The stages that BuildKit builds for one of them: itself, and all that it names, directly or not. */
function stagesFor(target, all) {
    const byStage = Map.groupBy(all, ({ stage }) => stage);
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

;// CONCATENATED MODULE: ./lib/request/dockerfile-word.js
/** What is not written in a form that is understood. */
class NotUnderstood extends Error {
}
const FORM = /^([A-Za-z_]\w*)(?:(:?[-+?])(.*))?$/s;
/**
 * Fills variables into a word and takes quotes away, as BuildKit does (moby/buildkit, frontend/dockerfile/shell):
 * `$NAME`, `${NAME}`, and `-`, `+`, `?` with or without a colon.
 * @param valueOf undefined for a variable that is not set
 * @throws NotUnderstood
 */
function expandWord(word, escape, valueOf) {
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
            result += valueIn(form, escape, valueOf);
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
function valueIn(form, escape, valueOf) {
    const [, name, operator = '', other = ''] = FORM.exec(form) ?? [];
    if (name === undefined)
        throw new NotUnderstood(`\${${form}} is a form that is not read`);
    const value = valueOf(name) ?? '';
    const isThere = operator.startsWith(':') ? value !== '' : valueOf(name) !== undefined;
    if (operator.endsWith('-') && !isThere)
        return expandWord(other, escape, valueOf);
    if (operator.endsWith('?') && !isThere)
        throw new NotUnderstood(`${name} has no value`);
    if (operator.endsWith('+'))
        return isThere ? expandWord(other, escape, valueOf) : '';
    return value;
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
    if (path === '-')
        return parseBaseImages(await stdin(), 'stdin', build);
    return parseBaseImages((await readUserFile('dockerfile', path, MAX_BYTES)).toString('utf8'), path, build);
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
    const own = build.args.get('BUILDKIT_SYNTAX');
    const frontends = [
        ...(syntax ? [namedAt(syntax.image, { file, line: syntax.line })] : []),
        ...(own ? [namedAt(own, { file, line: 1 })] : []),
    ];
    return [...frontends, ...found];
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
        const { words } = this.#flags(rest, at);
        const [written = '', as, stage, ...more] = words;
        if (words.length !== 1 && (words.length !== 3 || as?.toLowerCase() !== 'as' || more.length > 0))
            throw notUnderstood(at, 'FROM is followed by something else than an image and AS with a name');
        const name = this.#expand(written, at);
        const own = this.#count++;
        const needs = this.#stages.get(name.toLowerCase());
        if (needs !== undefined)
            this.#bases.push({ stage: own, needs });
        else if (name !== 'scratch')
            this.#bases.push({ stage: own, image: namedAt(name, at) });
        if (stage === undefined)
            return;
        const lower = stage.toLowerCase();
        if (!STAGE_NAME.test(lower) || lower === 'scratch')
            throw notUnderstood(at, `no stage can be called ${JSON.stringify(stage)}`);
        this.#stages.set(lower, own);
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
        try {
            return expandWord(word, this.#escape, (name) => this.#valueOf(name, at));
        }
        catch (error) {
            throw error instanceof NotUnderstood ? notUnderstood(at, error.message) : error;
        }
    }
    #valueOf(name, at) {
        const own = this.#arguments.get(name);
        if (own !== undefined || !PLATFORM_ARGUMENT.test(name))
            return own;
        const { args, predefined } = this.#build;
        const known = args.get(name) ?? predefined.get(name);
        if (known !== undefined)
            return known;
        throw notUnderstood(at, `${name} depends on the build`, howToSet(name));
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
;// CONCATENATED MODULE: ./lib/text/parse.js

/** @throws Failure `input-value-unknown` */
function parseBoolean(name, text) {
    return parseChoice(name, text.toLowerCase(), ['true', 'false']) === 'true';
}
/** One of the words in `choices`, exactly. @throws Failure `input-value-unknown` */
function parseChoice(name, text, choices) {
    const choice = choices.find((one) => one === text);
    if (choice !== undefined)
        return choice;
    throw new Failure({
        class: 'usage',
        code: 'input-value-unknown',
        what: `${name}: "${text}" is not one of ${choices.join(', ')}`,
        fix: `${name}: ${choices[0]}`,
    });
}
const UNITS = { s: 1000, m: 60_000, h: 3_600_000 };
/** `90s`, `10m`, `1h` in milliseconds. @throws Failure `input-duration-malformed` */
function parseDuration(name, text) {
    const [, count, unit] = /^([1-9][0-9]{0,5})([smh])$/.exec(text) ?? [];
    if (count !== undefined && unit !== undefined)
        return Number(count) * (UNITS[unit] ?? 0);
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'input-duration-malformed',
        what: `${name}: "${text}" is not a duration`,
        why: 'a duration is a whole number and s, m or h',
        fix: `${name}: 10m`,
    });
}
/** The lines of a multi-line input without white space around them, empty ones left out. */
function parse_parseLines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}

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
    if (path === '-')
        return parseImageList(await stdin(), 'stdin');
    return parseImageList((await readUserFile('file', path, MAX_LIST_BYTES)).toString('utf8'), path);
}
/** Each image once, however its name is spelled. @throws Failure `image-missing`, `images-too-many` */
function eachOnce(images) {
    const unique = [
        ...new Map(images.map((one) => [spellingOf(one), one]).reverse()).values(),
    ].reverse();
    if (unique.length === 0)
        throw none();
    if (unique.length > MAX_IMAGES)
        throw tooMany(unique.length);
    return unique;
}
/** What is no name is a file, or told of in the report. */
function spellingOf({ image }) {
    try {
        return (0,subject_repository/* canonicalName */.Ew)((0,subject_repository/* parseImageName */["if"])(image));
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
var request_options = __webpack_require__(6755);
// EXTERNAL MODULE: ./lib/request/output-options.js
var output_options = __webpack_require__(6723);
// EXTERNAL MODULE: ./lib/request/option-spec.js
var option_spec = __webpack_require__(418);
;// CONCATENATED MODULE: ./lib/request/refuse-options.js


/**
 * @param modesOf the modes that are chosen by the names of the options that are given
 * @throws Failure `option-without-effect` for the first option that could change nothing beside the others
 */
function refuseWithoutEffect(specs, options, modesOf) {
    const given = specs.filter((spec) => isGiven(spec, options));
    const names = new Set(given.map(({ name }) => name));
    const modes = modesOf(names);
    for (const { name, noEffect = {}, needs, notBeside = {} } of given) {
        const mode = modes.find((one) => noEffect[one] !== undefined);
        if (mode === 'keyless')
            throw alone(name, 'key', noEffect[mode]);
        if (mode)
            throw withoutEffect(name, CHOSEN_BY[mode], noEffect[mode]);
        const other = Object.keys(notBeside).find((one) => names.has(one));
        if (other !== undefined)
            throw withoutEffect(name, other, notBeside[other]);
        if (needs !== undefined && !names.has(needs))
            throw alone(name, needs);
    }
}
function verifyModes(given) {
    return given.has('key') ? [sourceOf(given), 'key'] : [sourceOf(given)];
}
function sourceOf(given) {
    if (given.has('from-evidence'))
        return 'evidence';
    return given.has('bundle') ? 'bundle' : 'registry';
}
function signModes(given) {
    const signer = given.has('key') ? 'key' : 'keyless';
    return given.has('dry-run') ? [signer, 'dry-run'] : [signer];
}
/** The option that chooses each mode; undefined: none does. */
const CHOSEN_BY = {
    registry: undefined,
    bundle: 'bundle',
    evidence: 'from-evidence',
    keyless: undefined,
    key: 'key',
    'dry-run': 'dry-run',
};
function isGiven({ name, default: usual }, options) {
    const value = options[(0,option_spec/* camelCase */.xQ)(name)];
    return value !== undefined && value !== false && value !== usual;
}
function withoutEffect(name, other, why) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'option-without-effect',
        what: other === undefined ? `${name} has no effect here` : `${name} has no effect beside ${other}`,
        ...(why !== undefined && { why }),
        fix: other === undefined ? `remove ${name}` : `remove ${name}, or ${other}`,
    });
}
function alone(name, needed, why) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'option-without-effect',
        what: `${name} has no effect without ${needed}`,
        ...(why !== undefined && { why }),
        fix: `add ${needed}, or remove ${name}`,
    });
}

;// CONCATENATED MODULE: ./lib/text/glob.js
/**
 * Whether a name matches a pattern: `*` stands for any characters within one part (up to the next `/`), `**` for any
 * characters at all, everything else for itself. Takes time in proportion to the product of both lengths: every place
 * in the pattern at which the name may be so far is kept, so nothing is tried twice.
 */
function matchesGlob(glob, name) {
    const tokens = glob.match(/\*\*|[^]/g) ?? [];
    let places = overStars(new Set([0]), tokens);
    for (const character of name) {
        const next = new Set();
        for (const place of places) {
            const token = tokens[place];
            if (token === '**' || (token === '*' && character !== '/'))
                next.add(place);
            else if (token === character && token !== '*')
                next.add(place + 1);
        }
        places = overStars(next, tokens);
    }
    return places.has(tokens.length);
}
/** A star may stand for nothing. */
function overStars(places, tokens) {
    // What is added to a set while it is walked is walked, too.
    for (const place of places)
        if (tokens[place] === '*' || tokens[place] === '**')
            places.add(place + 1);
    return places;
}

;// CONCATENATED MODULE: ./lib/request/settings.js


const SETTINGS_FILE = '.slsa-provenance.yaml';
/** The first rule that is for an image; the image is named without tag or digest. */
function ruleFor({ rules }, name) {
    return rules.find(({ images }) => images.some((glob) => matchesGlob(glob, name)));
}
function noRule(file, image) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'settings-without-rule',
        what: `${file} says nothing of ${image}`,
        why: 'no entry under verify has it among its images',
        fix: `verify:\n  - images: [${image}]\n    repo: OWNER/NAME`,
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/shared/replace-file.js



const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = external_node_fs_.constants;
// Windows has no O_NOFOLLOW; a new file with a name that nobody can guess is enough there.
const NEW = O_WRONLY | O_CREAT | O_EXCL | (O_NOFOLLOW || 0);
/**
 * Writes a file under a name that nobody can guess, and then puts it in place: whoever else may write to the
 * directory can plant no link that is followed, and a run that ends in the middle leaves the file as it was.
 */
async function replaceFile(path, content) {
    const temporary = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    const file = await (0,promises_.open)(temporary, NEW, 0o644);
    try {
        await file.writeFile(content).finally(() => file.close());
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}

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
            await replaceFile((0,external_node_path_.join)(directory, fileName(answer)), json);
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

// EXTERNAL MODULE: ./lib/expectation/expectation.js + 1 modules
var expectation_expectation = __webpack_require__(6101);
// EXTERNAL MODULE: ./lib/verification/requirement.js
var requirement = __webpack_require__(7660);
// EXTERNAL MODULE: ./lib/text/regular-expression.js
var regular_expression = __webpack_require__(9414);
;// CONCATENATED MODULE: ./lib/request/settings-file.js






const MAX_SETTINGS_BYTES = 1024 * 1024;
/**
 * @param named as the user named it
 * @param otherwise the file that counts where there is one, should the user name none
 * @throws Failure `settings-malformed`, and those of reading a file
 */
async function readSettings(named, otherwise) {
    const file = named ?? otherwise;
    if (file === undefined)
        return undefined;
    let text;
    try {
        text = await readUserFile('config', file, MAX_SETTINGS_BYTES);
    }
    catch (error) {
        // Nobody has to have one; who names one means it.
        if (named === undefined && isAbsent(error))
            return undefined;
        throw error;
    }
    // Loaded here: most runs do without YAML, and without the expressions that it may hold.
    const [{ parseSettings }] = await Promise.all([__webpack_require__.e(/* import() */ 986).then(__webpack_require__.bind(__webpack_require__, 4986)), (0,regular_expression/* loadRegularExpressions */.o)()]);
    return parseSettings(text.toString('utf8'), file);
}
/** @throws Failure `settings-without-rule`, and the mistake in a name that is none */
function ruleOf(settings, image) {
    const name = (0,subject_repository/* nameOf */.Vb)(nameIn(image).repository);
    const rule = ruleFor(settings, name);
    if (!rule)
        throw noRule(settings.file, name);
    return rule;
}
/** A mistake in what a rule and the options say together is told with the rule's place. */
function inRule({ place: { file, line } }, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        throw (0,failure/* reworded */.Fg)(error, { what: `${file}, line ${line}: ${error.message}` });
    }
}
function isAbsent(error) {
    const cause = error instanceof failure/* Failure */.HR ? error.cause : undefined;
    return cause?.code === 'ENOENT';
}

;// CONCATENATED MODULE: ./lib/request/request.js











const MAX_KEY_BYTES = 64 * 1024;
/**
 * Parses the options. A settings file that they name counts beside them, each of them in place of the rule's own;
 * one that is there by itself counts where they do not say who may have built an image.
 * @throws Failure: one code for each mistake
 */
async function parseRequest(options, otherwise = {}) {
    const given = expectationIn(options);
    const kept = saysWhatIsExpected(options) ? undefined : otherwise.kept;
    const key = options.key === undefined ? kept?.key : await readKey(options.key);
    const own = kept ? expectationIn(kept.expectation) : given;
    const isEnough = key !== undefined || (0,expectation_expectation/* namesIdentity */.fT)(own);
    const settings = await readSettings(options.config, isEnough ? undefined : otherwise.settings);
    const required = parseRequirements(options);
    const common = await parseCommon(options);
    await (0,expectation_expectation/* prepareExpectation */.Au)(own);
    // Known to be right, or wrong, before anyone is asked.
    if (!settings)
        (0,expectation_expectation/* parseExpectation */.WR)(own, key);
    return {
        questionFor: (image) => {
            if (!settings)
                return { ...common, said: own, requirements: required, expectation: (0,expectation_expectation/* parseExpectation */.WR)(own, key) };
            const rule = ruleOf(settings, image);
            const said = { ...rule.options, ...own };
            const expectation = inRule(rule, () => (0,expectation_expectation/* parseExpectation */.WR)(said));
            return { ...common, said, requirements: [...rule.requirements, ...required], expectation };
        },
        settingsFile: settings?.file,
        trustedRoot: options.trustedRoot,
        offline: options.offline ?? false,
        timeoutMs: parseDuration('timeout', options.timeout ?? '1m'),
        concurrency: parseConcurrency(options.concurrency ?? '8'),
    };
}
/** What is asked of every image alike. */
async function parseCommon({ requireDigest = false, requireAs = false, platform, as: programs, signatureRepository: named, }) {
    // Loaded here: only who asks for other programs needs their rules.
    const lenses = programs === undefined ? [] : (await Promise.all(/* import() */[__webpack_require__.e(406), __webpack_require__.e(629)]).then(__webpack_require__.bind(__webpack_require__, 7629))).parseLensIds(programs);
    const signatureRepository = named === undefined ? undefined : (0,subject_repository/* parseRepository */.SU)('signature-repository', named);
    return { requireDigest, requireAs, platform: parseWantedPlatform(platform), lenses, signatureRepository };
}
function parseWantedPlatform(text) {
    return text === undefined || text === 'all' ? text : parsePlatform(text);
}
/** Whether the options themselves say anything of what is expected. */
function saysWhatIsExpected(options) {
    const { key, config } = options;
    return key !== undefined || config !== undefined || Object.keys(expectationIn(options)).length > 0;
}
/** The part of the options that says what is expected; a switch that is off says nothing. */
function expectationIn(options) {
    const names = request_options/* EXPECTATION_OPTIONS */.s.options.map(({ name }) => (0,option_spec/* camelCase */.xQ)(name));
    return Object.fromEntries(Object.entries(options).filter(([name, value]) => names.includes(name) && value !== undefined && value !== false));
}
function parseRequirements({ requirePredicate = [], maxAge }) {
    return requirePredicate.map((type) => (0,requirement/* parseRequirement */.pP)(type, maxAge));
}
async function readKey(path) {
    const pem = await readUserFile('key', path, MAX_KEY_BYTES);
    try {
        return (0,external_node_crypto_.createPublicKey)(pem);
    }
    catch {
        // The library's message could quote the file, which may be a private key.
        throw new failure/* Failure */.HR({
            class: 'usage',
            code: 'key-malformed',
            what: `key: ${path} holds no public key in PEM`,
            fix: 'key: cosign.pub   # begins with -----BEGIN PUBLIC KEY-----',
        });
    }
}
function parseConcurrency(text) {
    if (/^[1-9][0-9]?$/.test(text))
        return Number(text);
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'concurrency-malformed',
        what: `concurrency: "${text}" is not a number from 1 to 99`,
        fix: 'concurrency: 8',
    });
}

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
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(261);
// EXTERNAL MODULE: ./lib/oci/layout/json.js
var layout_json = __webpack_require__(2892);
;// CONCATENATED MODULE: ./lib/oci/layout/image-index.js




/** An index of more is no image that anybody pulls. */
const MAX_CHILDREN = 1000;
const INDEX_TYPES = [media_types/* IMAGE_INDEX */.L$, media_types/* DOCKER_MANIFEST_LIST */.m6];
const IN_TOTO = 'application/vnd.in-toto+json';
const WHAT = 'the image index';
/** Members that decide which child is taken. Programs in Go read them in any case of letters. */
const MEMBERS = [
    ...['manifests', 'digest', 'mediaType', 'platform', 'os', 'architecture', 'variant', 'annotations'],
    'size',
];
/**
 * The manifests that an image index names (image-spec, image-index.md). Empty for a single manifest, which
 * names none.
 * @throws Failure `registry-document-malformed`: also when a child could be read in two ways, or not at all
 */
function readChildren(manifest) {
    const document = (0,layout_json/* parseObject */.lj)(manifest, 'the image manifest');
    requireOneReading(document);
    if ('manifests' in document && ('config' in document || 'layers' in document || 'fsLayers' in document))
        throw (0,layout_json/* malformed */.Qm)(WHAT, 'is an image, too');
    const children = (0,layout_json/* objectsIn */.Qv)(document, 'manifests', WHAT, MAX_CHILDREN);
    for (const child of children) {
        requireOneReading(child);
        if ((0,json/* isObject */.Gv)(child.platform))
            requireOneReading(child.platform);
    }
    const descriptors = children.filter(layout_json/* isDescriptor */.ol);
    if (descriptors.length < children.length)
        throw (0,layout_json/* malformed */.Qm)(WHAT, 'has a child without a media type, a SHA-256 digest or a size');
    return descriptors.map((child) => ({
        digest: child.digest,
        platform: readPlatform(child.platform),
        isIndex: INDEX_TYPES.includes(child.mediaType),
        claimsAttestation: claimsAttestation(child, descriptors),
    }));
}
/** `linux/arm64`, or that nothing is said. */
function childName({ platform }) {
    return platform ? platformName(platform) : 'no platform';
}
/**
 * BuildKit's attestations (docs.docker.com/build/metadata/attestations/attestation-storage): no program takes them
 * for an image, because their platform is unknown, and they name the child that they are about.
 */
function claimsAttestation(child, all) {
    const { os, architecture } = (0,json/* isObject */.Gv)(child.platform) ? child.platform : {};
    const { 'vnd.docker.reference.type': type, 'vnd.docker.reference.digest': about } = child.annotations ?? {};
    const isAbout = all.some(({ digest }) => digest === about && digest !== child.digest);
    return os === 'unknown' && architecture === 'unknown' && type === 'attestation-manifest' && isAbout;
}
/** Whether a manifest holds in-toto statements alone, so that nothing in it can run. */
function holdsStatementsOnly(manifest) {
    const layers = (0,layout_json/* objectsIn */.Qv)((0,layout_json/* parseObject */.lj)(manifest, 'the attestation manifest'), 'layers', 'it', MAX_CHILDREN);
    return layers.length > 0 && layers.every(({ mediaType }) => mediaType === IN_TOTO);
}
/** @throws Failure `registry-document-malformed` for a member in other letters, which only some programs read */
function requireOneReading(value) {
    const other = Object.keys(value).find((name) => !MEMBERS.includes(name) && MEMBERS.some((member) => member.toLowerCase() === name.toLowerCase()));
    if (other !== undefined)
        throw (0,layout_json/* malformed */.Qm)(WHAT, `has a member ${JSON.stringify(other)} in letters of another case`);
}

;// CONCATENATED MODULE: ./lib/oci/lookup/children.js



/** So many manifests of one image are looked at; images for all platforms of the world have about 20. */
const MAX_MANIFESTS = 200;
const MAX_DEPTH = 4;
/**
 * The children of an index, those of nested indexes below them, without BuildKit's attestations.
 * @throws Failure `registry-document-malformed`, `image-not-found`, `platforms-too-many`
 */
async function listChildren(index, read) {
    let count = 0;
    async function below(bytes, depth) {
        const children = readChildren(bytes);
        count += children.length;
        if (count > MAX_MANIFESTS)
            throw children_tooMany(`more than ${MAX_MANIFESTS} manifests`);
        if (depth > MAX_DEPTH && children.length > 0)
            throw children_tooMany(`indexes in indexes, more than ${MAX_DEPTH} deep`);
        const walked = children.map(async (child) => {
            if (child.claimsAttestation && holdsStatementsOnly(await required(child.digest, read)))
                return [];
            const inner = child.isIndex ? await below(await required(child.digest, read), depth + 1) : [];
            return [{ ...child, children: inner }];
        });
        return (await Promise.all(walked)).flat();
    }
    return below(index, 1);
}
/** Every child that is no index, with those that it stands in. An index without children counts as one itself. */
function leavesOf(children, within = []) {
    return children.flatMap((child) => child.children.length === 0
        ? [{ ...child, within }]
        : leavesOf(child.children, [...within, child.digest]));
}
/**
 * Every child that may be taken for a platform: in each index those that suit best, and those that say no
 * platform, into which programs look (containerd, "images.Manifest").
 */
function chosenFor(wanted, children, within = []) {
    const suits = ({ platform }) => platform && suitability(wanted, platform);
    const best = Math.min(...children.map((child) => suits(child) ?? Infinity));
    return children
        .filter((child) => child.platform === undefined || suits(child) === best)
        .flatMap((child) => child.children.length === 0
        ? [{ ...child, within }]
        : chosenFor(wanted, child.children, [...within, child.digest]));
}
async function required(digest, read) {
    const bytes = await read(digest);
    if (bytes)
        return bytes;
    throw new failure/* Failure */.HR({
        class: 'unavailable',
        code: 'image-not-found',
        what: `the registry has no ${digest}, which the image index names`,
        why: 'it was deleted, or the index was copied without it',
        fix: 'push the image again with all its platforms',
    });
}
function children_tooMany(what) {
    return new failure/* Failure */.HR({
        class: 'limit',
        code: 'platforms-too-many',
        what: `the image index has ${what}`,
        why: 'no image has so many platforms: indexes of other things are kept apart',
        fix: 'name the manifests themselves, by digest',
    });
}

// EXTERNAL MODULE: ./lib/verification/lookups.js
var lookups = __webpack_require__(7656);
// EXTERNAL MODULE: ./lib/verification/verify-subject.js + 13 modules
var verify_subject = __webpack_require__(5158);
;// CONCATENATED MODULE: ./lib/verification/verify-image.js








/**
 * Verifies an image by tag or digest: one answer, or one for each platform. A Failure becomes an answer:
 * one bad image never stops the rest.
 * @param image as it was asked for
 */
async function verifyImage(image, name, options) {
    try {
        if (name.digest === undefined && options.question.requireDigest)
            return [refused(image, tagRefused(image))];
        return await verifyNamed(image, name, options);
    }
    catch (error) {
        return [couldNotTell(image, (0,reason/* reasonOf */.A)(error))];
    }
}
async function verifyNamed(image, name, options) {
    const registry = options.registries.for(name.repository.registry);
    const kept = options.question.signatureRepository ?? name.repository;
    const store = options.registries.for(kept.registry);
    const byDigest = (digest) => (0,verify_subject/* verifySubject */.i)(store, kept.path, digest, options);
    // A digest can be looked up at once; whether it exists is found out beside.
    const early = name.digest && byDigest(name.digest);
    early?.catch(() => undefined);
    const resolved = { ...(await resolve(image, name, registry, options.question)), kept };
    const whole = early ?? byDigest(resolved.digest);
    const { platform } = options.question;
    if (platform === undefined || resolved.children.length === 0)
        return [answer(image, resolved, await whole)];
    const answerOf = onceEach(byDigest);
    const answers = wantedOf(image, platform, resolved.children).map(async (child) => {
        const own = answerOf(child.digest);
        const around = child.within.map(async (index) => ({ digest: index, result: await answerOf(index) }));
        const indexes = [{ digest: resolved.digest, result: await whole }, ...(await Promise.all(around))];
        return platformAnswer(image, resolved, child, { own: await own, indexes });
    });
    return Promise.all(answers);
}
function wantedOf(image, platform, children) {
    const wanted = platform === 'all' ? leavesOf(children) : chosenFor(platform, children);
    if (platform !== 'all' && wanted.length === 0)
        throw platformMissing(image, platform, children);
    return wanted;
}
/** What several platforms share is asked once. */
function onceEach(ask) {
    const asked = new Map();
    return (digest) => {
        const answer = asked.get(digest) ?? ask(digest);
        asked.set(digest, answer);
        return answer;
    };
}
/** @throws Failure `image-not-found`, and those of the registry */
async function resolve(image, name, registry, question) {
    const { repository, tag } = name;
    const reference = name.digest ?? tag ?? 'latest';
    const [described, tagged] = await Promise.all([
        question.platform === undefined
            ? registry.headManifest(repository.path, reference)
            : registry.getManifest(repository.path, reference),
        name.digest && tag !== undefined ? registry.headManifest(repository.path, tag) : undefined,
    ]);
    if (!described)
        throw notFound(image);
    const [descriptor, bytes] = 'bytes' in described ? [described.descriptor, described.bytes] : [described, undefined];
    const digest = name.digest ?? descriptor.digest;
    const read = async (child) => (await registry.getManifest(repository.path, child))?.bytes;
    const moved = name.digest && tag !== undefined && tagged?.digest !== name.digest;
    return {
        name,
        digest,
        children: bytes ? await listChildren(bytes, read) : [],
        warnings: moved ? [tagMoved(tag, tagged?.digest)] : [],
    };
}
function answer(image, { name, kept, digest, warnings }, result) {
    const { repository } = name;
    const tag = name.digest ? name.tag : (name.tag ?? 'latest');
    const report = {
        image,
        subject: (0,subject_repository/* referenceOf */.Bz)({ repository, digest }),
        ...(tag !== undefined && { tag }),
        ...result.answer,
        warnings: [...warnings, ...result.answer.warnings],
        lookedFor: (0,lookups/* placesOf */.e)(digest).map((place) => `${place} of ${(0,subject_repository/* nameOf */.Vb)(kept)}`),
    };
    return { report, result, digest };
}
/** A platform is verified by itself, or by an index that names it by digest. */
function platformAnswer(image, resolved, child, { own, indexes }) {
    const platform = childName(child);
    const covering = own.answer.verdict === 'verified'
        ? undefined
        : indexes.find(({ result }) => result.answer.verdict === 'verified');
    const { report } = answer(image, { ...resolved, digest: child.digest }, covering?.result ?? own);
    if (!covering)
        return { report: { ...report, platform }, result: own, digest: child.digest };
    const note = {
        code: 'verified-by-index',
        message: `nothing beside ${platform} itself is accepted; the image index ${covering.digest}, which names it, is verified`,
    };
    const warnings = [note, ...report.warnings];
    return { report: { ...report, platform, warnings }, result: covering.result, digest: covering.digest };
}
/** An answer without any look-up. */
function couldNotTell(image, reason) {
    return withoutLookup(image, 'could-not-tell', reason);
}
function refused(image, reason) {
    return withoutLookup(image, 'rejected', reason);
}
function withoutLookup(image, verdict, reason) {
    const report = {
        image,
        verdict,
        reasons: [reason],
        artifacts: [],
        lookedFor: [],
        warnings: [],
        lenses: [],
    };
    return { report, result: undefined, digest: undefined };
}
function tagRefused(image) {
    return {
        code: 'digest-required',
        message: `${image} is named by a tag, which can be moved at any time`,
        fix: 'name it by digest: registry/repository@sha256:\u2026',
    };
}
function tagMoved(tag, digest) {
    return {
        code: 'tag-moved',
        message: `the tag ${tag} ${digest ? `is at ${digest} now` : 'is gone'}; the digest was verified`,
    };
}
function notFound(image) {
    return new failure/* Failure */.HR({
        class: 'unavailable',
        code: 'image-not-found',
        what: `the registry has no ${image}`,
        why: 'the name or tag is mistyped, or the image was deleted',
        fix: 'compare the name with that of the step that pushed the image',
    });
}
function platformMissing(image, platform, children) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'platform-not-found',
        what: `${image} has no platform ${platformName(platform)}`,
        why: `it has ${leavesOf(children).map(childName).join(', ')}`,
        fix: '--platform all   # or one of these',
    });
}

// EXTERNAL MODULE: ./lib/subject/digest.js
var subject_digest = __webpack_require__(2406);
;// CONCATENATED MODULE: ./lib/task/verify/one-subject.js




const MAX_ARTIFACT_BYTES = 256 * 1024 * 1024;
/** A digest, an image named by digest, or a file. @throws Failure those of digests, names and files */
async function subjectNamed(asked) {
    const { image: name } = asked;
    if (name.startsWith('sha256:'))
        return { name, digest: (0,subject_digest/* parseDigest */.m)(name), bytes: undefined };
    const digest = name.includes('@sha256:') ? nameIn(asked).digest : undefined;
    if (digest)
        return { name, digest, bytes: undefined };
    const bytes = await readUserFile('image', name, MAX_ARTIFACT_BYTES);
    return { name, digest: (0,subject_digest/* sha256Digest */.sI)(bytes), bytes };
}
/** @throws Failure `bundle-subject` */
function notOne(option, count) {
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
        throw notOne('bundle', images.length);
    const subject = await subjectNamed(only);
    const text = await readUserFile('bundle', path, MAX_BUNDLE_FILE_BYTES);
    const question = request.questionFor(only);
    let root;
    try {
        root = await rootToCome;
    }
    catch (error) {
        return answersOf([couldNotTell(only.image, (0,reason/* reasonOf */.A)(error))], undefined);
    }
    return answersOf([{ ...(await (0,verify_file/* verifyFile */.A)(subject, { path, text }, { question, root })), question }], root);
}

;// CONCATENATED MODULE: ./lib/sigstore/root-within.js
/** Whether each authority, log and key of `inner` stands in `outer` too, valid there at least as long. */
function isWithin({ material: inner }, { material: outer }) {
    return (areWithin(inner.certificateAuthorities, outer.certificateAuthorities, isSameAuthority) &&
        areWithin(inner.timestampAuthorities, outer.timestampAuthorities, isSameAuthority) &&
        areWithin(inner.tlogs, outer.tlogs, isSameLog) &&
        areWithin(inner.ctlogs, outer.ctlogs, isSameLog));
}
function areWithin(inner, outer, isSame) {
    return inner.every((one) => outer.some((other) => isSame(one, other) && isDuring(one.validFor, other.validFor)));
}
function isDuring(inner, outer) {
    return outer.start <= inner.start && inner.end <= outer.end;
}
function isSameAuthority({ certChain }, { certChain: other }) {
    return (certChain.length === other.length &&
        certChain.every((certificate, nth) => other[nth]?.equals(certificate)));
}
function isSameLog(one, other) {
    return (one.baseURL === other.baseURL && one.logID.equals(other.logID) && one.publicKey.equals(other.publicKey));
}

// EXTERNAL MODULE: ./lib/text/json-document.js
var json_document = __webpack_require__(1875);
// EXTERNAL MODULE: ./lib/sigstore/limits.js
var limits = __webpack_require__(5236);
// EXTERNAL MODULE: ./lib/sigstore/rejection.js
var rejection = __webpack_require__(9409);
// EXTERNAL MODULE: ./lib/sigstore/x509.js
var x509 = __webpack_require__(9860);
;// CONCATENATED MODULE: ./lib/sigstore/trusted-root.js





const MEDIA_TYPES = [
    'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    'application/vnd.dev.sigstore.trustedroot.v0.1+json',
    'application/vnd.dev.sigstore.trustedroot+json;version=0.2',
    'application/vnd.dev.sigstore.trustedroot.v0.2+json',
];
const DOCUMENT = {
    name: 'the trusted root',
    class: 'usage',
    code: 'trusted-root-malformed',
    maxBytes: 1024 * 1024,
    why: 'it is another file, or was altered',
    fix: 'take the TrustedRoot (v0.1 or v0.2) that the operator of the instance publishes',
};
const MAX_INSTANCES = 64;
const END_OF_TIME = new Date(8.64e15);
/**
 * Parses a trusted root (sigstore_trustroot.proto, in protobuf's JSON); or several, one a line, as
 * `gh attestation trusted-root` writes those of the instances that it knows: what any of them holds is trusted.
 * @throws Failure `trusted-root-malformed`
 */
function parseTrustedRoot(json, source = 'file') {
    const roots = documentsIn(json).map(readRoot);
    const materials = roots.map(({ material }) => material);
    return {
        material: {
            certificateAuthorities: materials.flatMap((one) => one.certificateAuthorities),
            timestampAuthorities: materials.flatMap((one) => one.timestampAuthorities),
            tlogs: materials.flatMap((one) => one.tlogs),
            ctlogs: materials.flatMap((one) => one.ctlogs),
            publicKey: () => {
                throw new rejection/* Rejection */.m('public-key', 'it is signed with a key, and none was given');
            },
        },
        authorities: roots.flatMap(({ authorities }) => authorities),
        source,
        json: typeof json === 'string' ? json : Buffer.from(json).toString('utf8'),
    };
}
/** The JSON as it is, unless each of its lines is an object. */
function documentsIn(json) {
    const text = typeof json === 'string' ? json : Buffer.from(json).toString('utf8');
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const isLines = lines.length > 1 && lines.every((line) => /^\{.*\}\s*$/.test(line));
    return isLines && lines.length <= MAX_INSTANCES ? lines : [json];
}
function readRoot(json) {
    const root = (0,json_document/* parseJson */.q)(json, DOCUMENT);
    if (!MEDIA_TYPES.includes(root.get('mediaType').text()))
        throw root.misfit('has an unknown mediaType');
    const list = (name) => root.find(name)?.items(MAX_INSTANCES) ?? [];
    const fulcio = list('certificateAuthorities');
    const material = {
        certificateAuthorities: fulcio.map(readAuthority),
        timestampAuthorities: list('timestampAuthorities').map(readAuthority),
        tlogs: list('tlogs').map(readLog),
        ctlogs: list('ctlogs').map(readLog),
    };
    return { material, authorities: fulcio.map((authority) => readChain(authority)) };
}
/**
 * The trusted root of the public instance: by TUF, or the copy that came with this version where the TUF
 * repository cannot be reached.
 * @throws Failure `trusted-root-untrusted` where TUF refuses what the repository sent
 */
async function fetchTrustedRoot(options) {
    // Loaded here: a run with a trusted root of its own does without.
    const { fetchPublicTrustedRoot } = await __webpack_require__.e(/* import() */ 693).then(__webpack_require__.bind(__webpack_require__, 3693));
    const { json, source } = await fetchPublicTrustedRoot(options);
    return parseTrustedRoot(json, source);
}
/** The public instance's trusted root that came with this version: asks nobody. */
async function embeddedTrustedRoot() {
    const { embeddedPublicTrustedRoot } = await __webpack_require__.e(/* import() */ 693).then(__webpack_require__.bind(__webpack_require__, 3693));
    return parseTrustedRoot(embeddedPublicTrustedRoot(), 'embedded');
}
/**
 * The chain (DER) from the CA that issued `leaf` to its root: Fulcio's client keeps the leaf alone, and
 * legacy annotations carry the whole chain.
 */
function chainOf(leaf, root) {
    const certificate = new Certificate(leaf);
    const issued = ([issuer]) => {
        const authority = issuer && new Certificate(issuer);
        return authority && certificate.checkIssued(authority) && certificate.verify(authority.publicKey);
    };
    return root.authorities.find(issued) ?? [];
}
function readAuthority(json) {
    const chain = readChain(json).map((der) => orMisfit(json, 'certificate', () => (0,x509/* parseCertificate */.h)(der)));
    if (chain.length === 0)
        throw json.misfit('has no certificate');
    return { certChain: chain, validFor: readPeriod(json.get('validFor')) };
}
function readChain(json) {
    const certificates = json.get('certChain').get('certificates').items(limits/* LIMITS */.b.chain);
    return certificates.map((certificate) => certificate.get('rawBytes').base64(limits/* LIMITS */.b.certificate));
}
function readLog(json) {
    const publicKey = json.get('publicKey');
    const id = json.find('checkpointKeyId') ?? json.get('logId');
    return {
        baseURL: json.find('baseUrl')?.text() ?? '',
        logID: id.get('keyId').base64(limits/* LIMITS */.b.hash),
        publicKey: trusted_root_readKey(publicKey),
        validFor: readPeriod(publicKey.get('validFor')),
    };
}
/** Keys are SubjectPublicKeyInfo, but for the oldest CT logs' RSA keys in PKCS #1. */
function trusted_root_readKey(json) {
    const type = json.get('keyDetails').text().startsWith('PKCS1_') ? 'pkcs1' : 'spki';
    const key = json.get('rawBytes').base64(limits/* LIMITS */.b.publicKey);
    return orMisfit(json, 'public key', () => (0,external_node_crypto_.createPublicKey)({ key, type, format: 'der' }));
}
/** A closed interval; its start is mandatory (sigstore_common.proto, TimeRange). */
function readPeriod(json) {
    return { start: json.get('start').date(), end: json.find('end')?.date() ?? END_OF_TIME };
}
function orMisfit(json, noun, read) {
    try {
        return read();
    }
    catch {
        throw json.misfit(`holds no ${noun}`);
    }
}

// EXTERNAL MODULE: ./lib/shared/limit.js
var shared_limit = __webpack_require__(6222);
;// CONCATENATED MODULE: ./lib/http/attempt.js

const DEFAULT_MAX_BYTES = 4 * 1024 * 1024;
const REFUSAL_MAX_BYTES = 64 * 1024;
const USER_AGENT = 'slsa-provenance-action';
/**
 * Sends a request once and reads the whole answer within `timeoutMs`. A redirect is an answer.
 * @throws Failure `header-malformed`, `answer-too-large`; what `send` throws when there is no answer
 */
async function attempt(send, request, timeoutMs) {
    const response = await send(request.url, {
        method: request.method ?? 'GET',
        headers: checkedHeaders(request),
        ...(request.body && { body: new Uint8Array(request.body) }),
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
    });
    const wanted = request.maxBytes ?? DEFAULT_MAX_BYTES;
    // A bound for what was asked for says nothing about an explanation why it does not come.
    const isOk = response.status >= 200 && response.status < 300;
    const maxBytes = isOk ? wanted : Math.max(wanted, REFUSAL_MAX_BYTES);
    const body = await readBody(response, maxBytes);
    if (body === undefined)
        throw tooLarge(request, maxBytes);
    return { status: response.status, headers: response.headers, body, url: request.url };
}
/** The body, or `undefined` as soon as it is known to be larger than `maxBytes`. */
async function readBody({ body }, maxBytes) {
    const chunks = [];
    let size = 0;
    // Leaving the loop cancels the stream, which closes the connection.
    for await (const chunk of body ?? []) {
        size += chunk.byteLength;
        if (size > maxBytes)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
}
// Answers are asked for as they are: digests are over these bytes, and a bound on them is a bound on work.
function checkedHeaders(request) {
    const headers = {
        accept: '*/*',
        'accept-encoding': 'identity',
        'user-agent': USER_AGENT,
        ...request.headers,
    };
    // Node quotes a value that it refuses; here it may be a token with a line break at its end.
    const malformed = Object.entries(headers).find(([, value]) => /[^\t\x20-\x7e\x80-\xff]/.test(value));
    if (!malformed)
        return headers;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'header-malformed',
        what: `The ${malformed[0]} header for ${request.service} holds characters that no header may have`,
        why: 'a secret was saved with a line break in it',
        fix: 'save the secret again, without a line break at its end',
    });
}
function tooLarge(request, maxBytes) {
    return new failure/* Failure */.HR({
        class: 'limit',
        code: 'answer-too-large',
        what: `${request.service} (${request.url.host}) answered with more than ${maxBytes} bytes`,
        why: 'nothing of that size belongs there: the address is that of another service, or the content is hostile',
        fix: `check the address ${request.url.origin}`,
    });
}

// EXTERNAL MODULE: ./lib/http/loopback.js
var loopback = __webpack_require__(3859);
;// CONCATENATED MODULE: ./lib/http/network-error.js

const WORDS = {
    EAI_AGAIN: 'name look-up failed',
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'connection dropped',
    EHOSTUNREACH: 'host unreachable',
    ENETUNREACH: 'network unreachable',
    ENOTFOUND: 'no such host',
    EPIPE: 'connection dropped',
    ETIMEDOUT: 'no connection in time',
    UND_ERR_ABORTED: 'the proxy refused the connection',
    UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'answer cut short',
    UND_ERR_SOCKET: 'connection dropped',
};
/** A mistyped name stays mistyped, but resolvers on runners do err for a moment. */
const ATTEMPTS_FOR_UNKNOWN_HOST = 4;
// OpenSSL's verification results and protocol errors, as Node names them (nodejs.org/api/tls.html#x509-certificate-error-codes)
const TLS_CODE = /^(CERT_|CRL_|DEPTH_ZERO_|ERR_SSL_|ERR_TLS_|HOSTNAME_|INVALID_CA|SELF_SIGNED_|UNABLE_TO_|EPROTO$)/;
/**
 * Judges what a request to `host` threw.
 * @throws Failure `tls-untrusted`, `port-refused`: another attempt ends the same; the error itself when it
 *   is no network error but a defect
 */
function networkTrouble(error, host, environment) {
    const causes = causesOf(error);
    if (causes.some(({ name }) => name === 'TimeoutError')) {
        return { cause: 'no answer in time', attempts: Infinity, error };
    }
    if (causes.length < 2)
        throw error;
    const code = causes.map(codeOf).findLast((found) => found !== '') ?? '';
    if (TLS_CODE.test(code))
        throw untrusted(host, code, error, environment['NODE_TLS_REJECT_UNAUTHORIZED'] === '0');
    if (causes.some(({ message }) => message === 'bad port'))
        throw portRefused(host, error);
    return {
        cause: WORDS[code] ?? (code === '' ? 'connection failed' : `connection failed (${code})`),
        attempts: code === 'ENOTFOUND' ? ATTEMPTS_FOR_UNKNOWN_HOST : Infinity,
        error,
    };
}
/** The error and its causes, outermost first. What requests throw for a network error always has a cause. */
function causesOf(error) {
    const causes = [];
    for (let next = error; next instanceof Error && causes.length < 10; next = next.cause)
        causes.push(next);
    return causes;
}
function codeOf(error) {
    return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
function untrusted(host, code, cause, isMeantToPass) {
    const noTls = code === 'EPROTO' || code === 'ERR_SSL_WRONG_VERSION_NUMBER';
    const meant = isMeantToPass
        ? ' (NODE_TLS_REJECT_UNAUTHORIZED=0 changes nothing here: whoever is in between could read tokens and alter answers)'
        : '';
    return new failure/* Failure */.HR({
        class: 'unavailable',
        code: 'tls-untrusted',
        what: `No trusted TLS connection to ${host}: ${code}`,
        why: noTls
            ? 'the server does not speak TLS on this port, or a proxy in between does not pass it on'
            : `its certificate is expired, for another name, or from a private CA that Node does not know${meant}`,
        fix: 'for a private CA, set in the environment of the job: NODE_EXTRA_CA_CERTS: /path/to/ca.pem',
        cause,
    });
}
// fetch, which proxies are used with, blocks ports of other protocols (fetch.spec.whatwg.org/#port-blocking), 6000 among them.
function portRefused(host, cause) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'port-refused',
        what: `${host} is on a port that Node's fetch refuses to connect to`,
        why: 'the fetch standard blocks the ports of some other protocols, such as 6000 (X11)',
        fix: 'run the service on another port',
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/http/redact.js
/** Query keys whose values explain a request and are never secret. */
const PLAIN_KEYS = new Set([
    'artifactType',
    'audience',
    'digest',
    'last',
    'logIndex',
    'n',
    'scope',
    'service',
]);
/** The URL for a message: no user name, password or fragment, and only the query values known to be plain. */
function redactUrl(url) {
    const query = [...url.searchParams].map(([key, value]) => PLAIN_KEYS.has(key) ? `${key}=${value}` : `${key}=REDACTED`);
    return `${url.origin}${url.pathname}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

;// CONCATENATED MODULE: ./lib/http/retry.js
const FIRST_BACKOFF_MS = 500;
const LONGEST_BACKOFF_MS = 30_000;
/** Statuses that say "later": RFC 9110 (408, 5xx), RFC 8470 (425), RFC 6585 (429). */
const TRANSIENT = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Whether the same request may get another answer later. */
function isTransient(status) {
    return TRANSIENT.has(status);
}
/**
 * Milliseconds to wait after the `attempt`-th attempt (from 1): exponential from 0.5 s to 30 s with full
 * jitter, so that jobs which failed together do not come back together.
 * @param random a number from 0 (included) to 1
 */
function backoffMs(attempt, random = Math.random) {
    return random() * Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (attempt - 1));
}
/**
 * Milliseconds that a `Retry-After` header asks for (RFC 9110, 10.2.3: seconds or an HTTP date), or
 * `undefined` when there is none or it is neither.
 * @param now the wall clock in milliseconds
 */
function retryAfterMs(headers, now) {
    const value = headers.get('retry-after')?.trim();
    if (!value)
        return undefined;
    if (/^\d{1,9}$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(4649);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./lib/http/connection.js
/**
 * How connections are opened, with a proxy or without one. `rejectUnauthorized` is written out because Node's
 * default gives way to NODE_TLS_REJECT_UNAUTHORIZED. An address has seconds before the next one is tried: Node's
 * 250 ms are too short for a host on the other side of the earth.
 */
const CONNECTION = { rejectUnauthorized: true, autoSelectFamilyAttemptTimeout: 2500 };

;// CONCATENATED MODULE: ./lib/http/message.js
// Google Artifact Registry sends tokens in headers of more than the 16 KiB that Node allows.
const LARGE_HEADERS = 64 * 1024;

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
;// CONCATENATED MODULE: ./lib/http/shared-lookup.js

/** Connections that are opened so soon after each other go to the same addresses. */
const KEPT_MS = 5000;
/**
 * `dns.lookup`, asked once for connections that are opened to the same host at the same time: Node has four
 * threads for it, and each question may take a round trip.
 */
class SharedLookup {
    #kept = new Map();
    #slow;
    /** Addresses of this family (4 or 6) come last from now on: one of them gave no answer. */
    demote(family) {
        this.#slow = family;
    }
    lookup = (hostname, options, callback) => {
        const key = JSON.stringify([hostname, options.family, options.hints, options.all]);
        let answer = this.#kept.get(key);
        if (!answer) {
            answer = new Promise((resolve) => {
                (0,external_node_dns_.lookup)(hostname, options, (...found) => resolve(found));
            });
            this.#kept.set(key, answer);
            const forget = () => this.#kept.delete(key);
            void answer.then(([error]) => (error ? forget() : setTimeout(forget, KEPT_MS).unref()));
        }
        void answer.then(([error, found, family]) => callback(error, this.#ordered(found), family));
    };
    #ordered(found) {
        if (typeof found === 'string' || this.#slow === undefined || !Array.isArray(found))
            return found;
        const [fast, slow] = [true, false].map((isFast) => found.filter(({ family }) => (family !== this.#slow) === isFast));
        return [...(fast ?? []), ...(slow ?? [])];
    }
}

;// CONCATENATED MODULE: ./lib/http/direct.js







/**
 * Requests without a proxy, over connections that stay open. By node:http rather than fetch, which takes three
 * times the processor time and 20 MB more, and gives up the connection after every HEAD.
 */
class DirectRoute {
    #http = new external_node_http_.Agent({ keepAlive: true });
    // One context for all connections: each would make one of its own, with all root certificates.
    #https = new WarmAgent({
        keepAlive: true,
        secureContext: (0,external_node_tls_.createSecureContext)(),
        ...CONNECTION,
    });
    /** @throws Error, also from the body, whose cause is what Node says of the connection or the signal's reason */
    send = (url, { method, headers, body, signal }) => {
        const [request, agent] = url.protocol === 'https:'
            ? [external_node_https_.request, this.#https]
            : [external_node_http_.request, this.#http];
        return new Promise((resolve, reject) => {
            // An address may hold a user and a password: they are not sent.
            const outgoing = request(url, { method, headers, agent, auth: '', maxHeaderSize: LARGE_HEADERS });
            outgoing.on('response', (incoming) => resolve(answerOf(incoming)));
            outgoing.on('error', (cause) => reject(new Error('the request failed', { cause })));
            endWith(signal, outgoing);
            outgoing.end(body);
        });
    };
    /** Opens connections that the next requests to the host of `url` find ready. Without TLS there is no need. */
    warm(url, connections) {
        if (url.protocol === 'https:')
            this.#https.warm(url.hostname, Number(url.port || 443), connections);
    }
}
function answerOf(incoming) {
    const { headers } = incoming;
    const get = (name) => {
        const value = headers[name.toLowerCase()];
        return value === undefined ? null : String(value);
    };
    return { status: incoming.statusCode ?? 0, headers: { get }, body: bodyOf(incoming) };
}
/** Leaving the loop over it early ends the connection. */
async function* bodyOf(incoming) {
    try {
        yield* incoming;
    }
    catch (cause) {
        throw new Error('the answer broke off', { cause });
    }
}
/** A signal ends a request and its answer for its own reason, which Node's handling of signals loses. */
function endWith(signal, outgoing) {
    let incoming;
    const end = () => {
        incoming?.destroy(signal.reason);
        outgoing.destroy(signal.reason);
    };
    signal.addEventListener('abort', end);
    outgoing.on('response', (answer) => (incoming = answer));
    outgoing.on('close', () => signal.removeEventListener('abort', end));
}
/** Keeps connections open, and opens some before they are asked for. */
class WarmAgent extends external_node_https_.Agent {
    #ready = new Map();
    #lookup = new SharedLookup();
    warm(host, port, connections) {
        const ready = this.#ready.get(`${host}:${port}`) ?? [];
        this.#ready.set(`${host}:${port}`, ready);
        const servername = (0,external_node_net_.isIP)(host) === 0 ? { servername: host } : {};
        for (let count = 0; count < connections; count += 1) {
            const socket = this.#open({ ...this.options, host, port, ...servername });
            if (!socket)
                continue;
            // What goes wrong is told to the request that opens its own then.
            socket.on('error', () => undefined);
            ready.push(socket);
        }
    }
    createConnection(...args) {
        const [{ host, port }] = args;
        const ready = this.#ready.get(`${host}:${port}`) ?? [];
        for (let socket = ready.shift(); socket; socket = ready.shift())
            if (!socket.destroyed)
                return socket;
        return this.#open(...args);
    }
    #open(...[options, callback]) {
        const socket = super.createConnection({ ...options, lookup: this.#lookup.lookup }, callback);
        // The next connections need not find out again that IPv6 leads nowhere.
        const onTimeout = (_ip, _port, family) => this.#lookup.demote(family);
        socket?.on('connectionAttemptTimeout', onTimeout);
        return socket;
    }
}

;// CONCATENATED MODULE: ./lib/http/proxied.js



/** Statuses of a proxy that another attempt does not change: it wants a login, or does not lead there. */
const FINAL = [401, 403, 405, 407];
/**
 * Requests through a proxy, by tunnels (RFC 9110, 9.3.6).
 * @throws Failure `proxy-refused`; otherwise as the direct way does
 */
async function throughProxy(proxy) {
    const undici = (await import(/* webpackIgnore: true */ '../shared/undici.js')).default;
    const dispatcher = new undici.ProxyAgent({
        uri: proxy.href,
        maxHeaderSize: LARGE_HEADERS,
        requestTls: CONNECTION,
        proxyTls: CONNECTION,
    });
    // The declarations of undici and Node differ in details that are not used here.
    const send = undici.fetch;
    return async (url, request) => {
        try {
            return await send(url, { ...request, dispatcher });
        }
        catch (error) {
            const status = refusalIn(error);
            throw status !== undefined && FINAL.includes(status) ? proxied_refused(proxy, url, status, error) : error;
        }
    };
}
/** The status with which the proxy answered in place of a tunnel. */
function refusalIn(error) {
    for (let next = error, depth = 0; next instanceof Error && depth < 10; next = next.cause, depth += 1) {
        const status = /^Proxy response \((\d{3})\)/.exec(next.message)?.[1];
        if (status !== undefined)
            return Number(status);
    }
    return undefined;
}
function proxied_refused(proxy, { host, hostname }, status, cause) {
    const wantsLogin = status === 407 || status === 401;
    return new failure/* Failure */.HR({
        class: 'denied',
        code: 'proxy-refused',
        what: `The proxy ${proxy.host} refused the way to ${host} with status ${status}`,
        why: wantsLogin
            ? proxy.username === ''
                ? 'it wants a login, and none is in its URL'
                : 'it does not accept the login in its URL'
            : 'its rules do not allow this host',
        fix: wantsLogin
            ? `HTTPS_PROXY: http://USER:PASSWORD@${proxy.host}   # a % or @ in the password as %25 or %40`
            : `let the proxy allow ${host}, or go past it:\nNO_PROXY: ${hostname}`,
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/http/proxy.js



/**
 * The proxy for a request to `url`, by the usual variables; lower case wins, as in curl.
 * This machine is never asked for through a proxy.
 * @throws Failure `proxy-malformed`
 */
function proxyFor(url, environment) {
    const scheme = url.protocol.slice(0, -1);
    const name = [`${scheme}_proxy`, `${scheme.toUpperCase()}_PROXY`].find((key) => environment[key]);
    const value = name && environment[name];
    if (!value || (0,loopback/* isLoopback */.U)(url.hostname))
        return undefined;
    if (isExcluded(url, environment['no_proxy'] || environment['NO_PROXY'] || ''))
        return undefined;
    const proxy = URL.parse(value.includes('://') ? value : `http://${value}`);
    if (proxy && /^https?:$/.test(proxy.protocol) && hasReadableLogin(proxy))
        return proxy;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'proxy-malformed',
        what: `${name} is not the URL of an HTTP proxy`,
        why: 'it is of another kind, or its password has a % that is not written %25',
        fix: `${name}: http://proxy.example:3128`,
    });
}
function hasReadableLogin({ username, password }) {
    try {
        decodeURIComponent(username + password);
        return true;
    }
    catch {
        return false;
    }
}
/**
 * NO_PROXY: names separated by commas or spaces. `example.com` and `.example.com` also stand for the
 * subdomains, `host:port` for that port only, `10.0.0.0/8` for the addresses, `*` for everything.
 */
function isExcluded(url, noProxy) {
    const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => entry === '*' || isInRange(host, entry) || isNamed(host, port, entry));
}
function isNamed(host, port, entry) {
    const [, name = '', onlyPort] = /^\*?\.?(.*?)(?::(\d+))?$/.exec((0,external_node_net_.isIP)(entry) ? `[${entry}]` : entry) ?? [];
    const bare = name.replace(/^\[|\]$/g, '');
    if (bare === '' || (onlyPort !== undefined && onlyPort !== port))
        return false;
    return host === bare || ((0,external_node_net_.isIP)(host) === 0 && host.endsWith(`.${bare}`));
}
function isInRange(host, entry) {
    const [network = '', bits = ''] = entry.split('/');
    const version = (0,external_node_net_.isIP)(network);
    if (version === 0 || (0,external_node_net_.isIP)(host) !== version || !/^\d{1,3}$/.test(bits))
        return false;
    if (Number(bits) > (version === 4 ? 32 : 128))
        return false;
    const family = version === 4 ? 'ipv4' : 'ipv6';
    const range = new external_node_net_.BlockList();
    range.addSubnet(network, Number(bits), family);
    return range.check(host, family);
}

;// CONCATENATED MODULE: ./lib/http/route.js



/** Chooses the way to a host: directly, unless a proxy is set for it; undici, for proxies, is loaded then. */
class Routes {
    #environment;
    #mask;
    #direct = new DirectRoute();
    #proxied = new Map();
    constructor(environment, mask) {
        this.#environment = environment;
        this.#mask = mask;
    }
    /** @throws Failure `proxy-malformed` */
    async to(url) {
        const proxy = proxyFor(url, this.#environment);
        if (!proxy)
            return this.#direct.send;
        const known = this.#proxied.get(proxy.href) ?? throughProxy(proxy);
        this.#proxied.set(proxy.href, known);
        if (proxy.password)
            this.#mask(decodeURIComponent(proxy.password));
        return known;
    }
    /** Opens connections ahead where no proxy is in the way. @throws Failure `proxy-malformed` */
    warm(url, connections) {
        if (!proxyFor(url, this.#environment))
            this.#direct.warm(url, connections);
    }
}

;// CONCATENATED MODULE: ./lib/http/unavailable.js

/** Where operators say that a service is down, by the end of its host name. */
const STATUS_PAGES = [
    ['sigstore.dev', 'https://status.sigstore.dev'],
    ['ghcr.io', 'https://www.githubstatus.com'],
    ['github.com', 'https://www.githubstatus.com'],
    ['githubusercontent.com', 'https://www.githubstatus.com'],
    ['azurecr.io', 'https://azure.status.microsoft'],
    ['docker.io', 'https://www.dockerstatus.com'],
    ['docker.com', 'https://www.dockerstatus.com'],
    ['pkg.dev', 'https://status.cloud.google.com'],
    ['amazonaws.com', 'https://health.aws.amazon.com'],
    ['quay.io', 'https://status.redhat.com'],
];
/** The failure of a service that may well answer later. */
class Unavailable extends failure/* Failure */.HR {
    retryAfterMs;
    /** The last answer; undefined: there was none. */
    answer;
    constructor(details, retryAfterMs, answer) {
        super(details);
        this.retryAfterMs = retryAfterMs;
        this.answer = answer;
    }
}
/** The failure of a service that gave no usable answer. */
function serviceUnavailable(request, last) {
    const { cause, tried, error, retryAfterMs, answer } = last;
    const { host, hostname } = request.url;
    const name = request.service === host ? host : `${request.service} (${host})`;
    const page = STATUS_PAGES.find(([suffix]) => hostname === suffix || hostname.endsWith(`.${suffix}`))?.[1];
    const details = {
        class: 'unavailable',
        code: 'service-unavailable',
        what: `${name} gave no usable answer${tried ? ` in ${tried}` : ''}: ${cause}`,
        why: likelyCause(cause),
        fix: `${page ? `see ${page}` : `check that ${request.url.origin} can be reached from this machine`}; then run it again`,
        ...(error !== undefined && { cause: error }),
    };
    return new Unavailable(details, retryAfterMs, answer);
}
function likelyCause(cause) {
    if (cause.startsWith('429'))
        return 'the service limits how many requests one client may send';
    if (cause.startsWith('no such host'))
        return 'the name is mistyped, or this machine cannot look it up';
    if (cause.startsWith('5'))
        return 'the service is disturbed';
    return 'the service is down, or a firewall or proxy is in the way';
}

;// CONCATENATED MODULE: ./lib/http/http.js









/** Time-outs, retries, waits, redaction and proxies for every service. */
function createHttp(options) {
    return new Client(options);
}
const IN_FLIGHT_PER_ORIGIN = 24;
/** How many connections carry so many requests at once: no more than are sent at a time. */
function connectionsFor(requests) {
    return Math.min(requests, IN_FLIGHT_PER_ORIGIN);
}
const SAID_WAIT_MS = 1000;
/** So long a refusal is doubted. */
const DOUBT_MS = 10_000;
const LEAST_DOUBT_WAIT_MS = 250;
/** What is left of a service's time for the last attempt, and that part of the whole time at most. */
const LAST_ATTEMPT_MS = 1000;
const LAST_ATTEMPT_PART = 1 / 8;
class Client {
    #timeoutMs;
    #attemptMs;
    #log;
    #random;
    #sleep;
    #now;
    #routes;
    #environment;
    #limiters = new Map();
    /** When each service last gave a useful answer. */
    #progress = new Map();
    /** When each service was first asked what it has refused since: refusals are no progress. */
    #doubted = new Map();
    constructor(options) {
        this.#timeoutMs = options.timeoutMs ?? 600_000;
        this.#attemptMs = options.attemptMs ?? 30_000;
        this.#log = options.log;
        this.#random = options.random ?? Math.random;
        const sleep = options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)));
        // A wait that no clock can show would be waited again without end: the rest of a time can be 1e-13 ms.
        this.#sleep = (ms) => sleep(Math.max(1, Math.ceil(ms)));
        this.#now = options.now ?? (() => performance.now());
        this.#environment = options.environment;
        this.#routes = new Routes(options.environment, (secret) => options.log.mask(secret));
    }
    async send(request) {
        refusePlainHttp(request.url);
        const started = this.#now();
        for (let count = 1;; count += 1) {
            request.beforeAttempt?.();
            const outcome = await this.#attempt(request, started);
            if ('status' in outcome) {
                this.#progress.set(request.service, this.#now());
                return outcome;
            }
            if (request.attempts === 'once') {
                if (outcome.answer)
                    return outcome.answer;
                throw serviceUnavailable(request, outcome);
            }
            await this.#waitAfter(outcome, request, started, count);
        }
    }
    warm(url, connections) {
        refusePlainHttp(url);
        this.#routes.warm(url, connections);
    }
    async insist(question) {
        const { service, withinMs = DOUBT_MS } = question;
        const started = this.#now();
        let until;
        try {
            for (let count = 1;; count += 1) {
                const outcome = await doubtful(question);
                if (!('failure' in outcome))
                    return outcome.answer;
                const { failure } = outcome;
                if (until === undefined)
                    this.#doubted.set(service, started);
                until ??= Math.min(this.#now() + withinMs, started + this.#waitingMs);
                const left = until - this.#now();
                if (left <= 0)
                    throw failure;
                const wait = Math.min(left, Math.max(LEAST_DOUBT_WAIT_MS, backoffMs(count, this.#random)));
                await this.#sleep(wait);
                this.#log.info(`waited ${seconds(wait)}: ${failure.message.split('\n')[0]}`);
            }
        }
        finally {
            if (until !== undefined)
                this.#doubted.delete(service);
        }
    }
    async #attempt(request, started) {
        const { url } = request;
        try {
            const send = await this.#routes.to(url);
            // Behind others in the queue time may have run out: then there is just enough to say so.
            const attemptMs = () => Math.max(1, Math.ceil(Math.min(this.#attemptMs, this.#leftMs(request, started))));
            const answer = await this.#limiter(url.origin)(() => attempt(send, request, attemptMs()));
            this.#log.debug(`${request.method ?? 'GET'} ${redactUrl(url)}: ${answer.status}`);
            if (!isTransient(answer.status))
                return answer;
            const wait = retryAfterMs(answer.headers, Date.now());
            return { cause: String(answer.status), attempts: Infinity, retryAfterMs: wait, answer };
        }
        catch (error) {
            if (error instanceof failure/* Failure */.HR)
                throw error;
            const trouble = networkTrouble(error, url.host, this.#environment);
            this.#log.debug(`${request.method ?? 'GET'} ${redactUrl(url)}: ${trouble.cause}`);
            return trouble;
        }
    }
    /** Waits before the next attempt, or throws when the service has had its time. */
    async #waitAfter(trouble, request, started, count) {
        const left = this.#leftMs(request, started) - (this.#timeoutMs - this.#waitingMs);
        const asked = trouble.retryAfterMs ?? 0;
        if (left <= 0 || asked > left || count >= trouble.attempts) {
            const cause = asked > Math.max(left, 0)
                ? `${trouble.cause}, to be tried again in ${seconds(asked)}`
                : trouble.cause;
            const tried = seconds(this.#now() - started);
            const { error, answer } = trouble;
            throw serviceUnavailable(request, { cause, tried, error, answer });
        }
        const wait = Math.max(asked, Math.min(left, backoffMs(count, this.#random)));
        await this.#sleep(wait);
        if (wait >= SAID_WAIT_MS)
            this.#log.info(`waited ${seconds(wait)}: ${request.service} ${trouble.cause}`);
    }
    /** Of the time that the service has for a request, in milliseconds. */
    #leftMs({ service, withinMs }, started) {
        const since = this.#doubted.get(service) ?? Math.max(started, this.#progress.get(service) ?? 0);
        const left = this.#timeoutMs - (this.#now() - since);
        return withinMs === undefined ? left : Math.min(left, withinMs - (this.#now() - started));
    }
    /** The part of a service's time that may be waited away, in milliseconds. */
    get #waitingMs() {
        return this.#timeoutMs - Math.min(LAST_ATTEMPT_MS, this.#timeoutMs * LAST_ATTEMPT_PART);
    }
    #limiter(origin) {
        const limiter = this.#limiters.get(origin) ?? (0,shared_limit/* createLimiter */.z)(IN_FLIGHT_PER_ORIGIN);
        this.#limiters.set(origin, limiter);
        return limiter;
    }
}
async function doubtful({ ask, mayPass, }) {
    try {
        return { answer: await ask() };
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR && mayPass(error))
            return { failure: error };
        throw error;
    }
}
function refusePlainHttp(url) {
    if (url.protocol === 'https:' || (url.protocol === 'http:' && (0,loopback/* isLoopback */.U)(url.hostname)))
        return;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'plain-http',
        what: `${url.origin} is not asked without TLS`,
        why: 'over plain HTTP anyone on the way can read tokens and change answers; only this machine is exempt',
        fix: `use https://${url.host}`,
    });
}
function seconds(ms) {
    return ms < 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`;
}

// EXTERNAL MODULE: ./lib/subject/registry-name.js
var registry_name = __webpack_require__(5597);
;// CONCATENATED MODULE: ./lib/oci/config-files.js

/**
 * Where programs keep the logins of registries, those that count first: Docker, podman (containers-auth.json(5)),
 * Helm (`helm env`).
 * @param uid of this process; root's logins are in a directory of its own where no session has one
 */
function configFiles(variables, uid = process.getuid?.()) {
    const home = homeOf(variables);
    const config = variables['XDG_CONFIG_HOME'] || within(home, '.config');
    const session = within(variables['XDG_RUNTIME_DIR'], 'containers', 'auth.json');
    const helm = variables['HELM_CONFIG_HOME'] || within(config, 'helm');
    const files = [
        within(dockerDirectory(variables), 'config.json'),
        variables['REGISTRY_AUTH_FILE'],
        session ?? (uid === undefined ? undefined : `/run/containers/${uid}/auth.json`),
        within(config, 'containers', 'auth.json'),
        within(home, '.config', 'containers', 'auth.json'),
        variables['HELM_REGISTRY_CONFIG'] || within(helm, 'registry', 'config.json'),
        within(home, '.config', 'helm', 'registry', 'config.json'),
        within(home, 'Library', 'Preferences', 'helm', 'registry', 'config.json'),
    ];
    return [...new Set(files.filter((file) => Boolean(file)))];
}
function within(directory, ...names) {
    return directory ? (0,external_node_path_.join)(directory, ...names) : undefined;
}
/**
 * Where docker/login-action keeps a login with a `scope`, for buildx: a directory for each registry or part of it,
 * with what it is for at its end: `registry/acme/app@push`. The narrowest first, and those for pushing.
 */
function scopedConfigFiles(variables, registry, path) {
    const buildx = variables['BUILDX_CONFIG'] || within(dockerDirectory(variables), 'buildx');
    if (!buildx)
        return [];
    const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
    const parts = path.split('/').filter((part) => part !== '');
    return parts
        .map((_, position) => [host, ...parts.slice(0, parts.length - position)].join('/'))
        .concat(host)
        .flatMap((scope) => ['@push', '@pull,push', '', '@pull'].map((action) => `${scope}${action}`))
        .map((directory) => (0,external_node_path_.join)(buildx, 'config', directory, 'config.json'));
}
function dockerDirectory(variables) {
    return variables['DOCKER_CONFIG'] || within(homeOf(variables), '.docker');
}
function homeOf(variables) {
    return variables['USERPROFILE'] || variables['HOME'];
}

// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
;// CONCATENATED MODULE: ./lib/oci/credential-helper.js




/** One at a time: some open a keychain, and each started process is then the one just asked for. */
const oneAtATime = (0,shared_limit/* createLimiter */.z)(1);
/**
 * Asks `docker-credential-<name> get` for the credentials of `server` (docker/docker-credential-helpers).
 * Its output is never shown. `undefined`: it has none.
 * @param timeoutMs how long it may take; then it is killed
 * @throws Failure `credential-helper-failed`
 */
async function askCredentialHelper(name, server, timeoutMs = 30_000) {
    const program = `docker-credential-${name}`;
    const { exitCode, stdout } = await oneAtATime(() => run(program, server, timeoutMs));
    if (exitCode !== 0) {
        if (/credentials not found/i.test(stdout))
            return undefined;
        throw failed(program, `it ended with status ${exitCode} when asked for ${server}`);
    }
    const answer = (0,json/* objectIn */.D7)(stdout);
    if (!answer)
        throw failed(program, 'its answer is not JSON');
    const { Username: username, Secret: password } = answer;
    if (typeof username === 'string' && typeof password === 'string' && password !== '') {
        return { username, password, identityToken: undefined };
    }
    throw failed(program, `its answer for ${server} has no user name and secret`);
}
async function run(program, server, timeoutMs) {
    // Loaded late: most runs need no helper.
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
    const late = AbortSignal.timeout(timeoutMs);
    // @actions/exec hides its process. Left alone, one that ends without reading its input ends this one as
    // well (EPIPE), and one that never ends is waited for.
    const onStart = (message) => {
        const { process: child } = message;
        child.once('spawn', () => child.stdin?.on('error', () => undefined));
        late.addEventListener('abort', () => child.kill('SIGKILL'));
    };
    (0,external_node_diagnostics_channel_.subscribe)('child_process', onStart);
    try {
        const options = { input: Buffer.from(server), silent: true, ignoreReturnCode: true };
        const output = await getExecOutput(program, ['get'], options);
        if (!late.aborted)
            return output;
    }
    catch (cause) {
        throw failed(program, 'it is not installed, or cannot be run', cause);
    }
    finally {
        (0,external_node_diagnostics_channel_.unsubscribe)('child_process', onStart);
    }
    throw failed(program, `it gave no answer in ${timeoutMs / 1000} s`);
}
function failed(program, why, cause) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'credential-helper-failed',
        what: `The credential helper ${program} gave no credentials`,
        why,
        fix: 'make it work in this job, or set registry, registry-username and registry-password',
        ...(cause !== undefined && { cause }),
    });
}

// EXTERNAL MODULE: ./lib/oci/credentials.js
var oci_credentials = __webpack_require__(7771);
;// CONCATENATED MODULE: ./lib/oci/docker-config.js



/**
 * Parses a configuration file (docs.docker.com/reference/cli/docker, "Docker CLI configuration file";
 * containers-auth.json(5)).
 * @throws Failure `docker-config-malformed`, which never repeats the content
 */
function parseDockerConfig(file, text) {
    const document = (0,json/* objectIn */.D7)(text);
    // The message of the parser would quote the text.
    if (!document)
        throw malformed(file, 'it is not a JSON object');
    const credHelpers = Object.entries(objectOf(document['credHelpers'] ?? {}, file, 'credHelpers'));
    return {
        file,
        auths: new Map(Object.entries(objectOf(document['auths'] ?? {}, file, 'auths'))),
        credHelpers: new Map(credHelpers.map(([host, name]) => [host, helperName(name, file)])),
        credsStore: document['credsStore'] ? helperName(document['credsStore'], file) : undefined,
    };
}
/**
 * The key in `keys` that is for this registry; the longest when several are for a part of it.
 * A key is a host, a URL (only its host counts), or a host and the beginning of a path, with `@push` behind it or not.
 */
function keyFor(keys, registry, path) {
    const wanted = `${canonicalOr(registry)}/${path}/`;
    return [...keys]
        .filter((key) => wanted.startsWith(`${normalKey(key)}/`))
        .sort((a, b) => normalKey(b).length - normalKey(a).length)[0];
}
function canonicalOr(host) {
    return (0,registry_name/* canonicalRegistry */.i)(host) ?? host.toLowerCase();
}
function normalKey(key) {
    const [, url, rest = ''] = /^(https?:\/\/)?(.*?)\/*$/i.exec(key) ?? [];
    const slash = rest.indexOf('/');
    const host = canonicalOr(slash < 0 ? rest : rest.slice(0, slash));
    const path = slash < 0 ? '' : rest.slice(slash);
    // Docker's keys are addresses of an API, podman's are parts of a registry, buildx's say what for as well.
    return url || /^\/v[12]$/.test(path) ? host : host + path.replace(/@[a-z,]+$/, '');
}
/**
 * Decodes the entry of `key`; `undefined` when it is empty, as Docker leaves it when a helper has the secret.
 * @throws Failure `docker-config-malformed`
 */
function authOf(config, key) {
    const place = `the entry for ${key}`;
    const entry = objectOf(config.auths.get(key) ?? {}, config.file, place);
    const text = (name) => {
        const value = entry[name] ?? '';
        if (typeof value !== 'string')
            throw malformed(config.file, `${place} has a "${name}" that is not text`);
        return value;
    };
    const decoded = decodeAuth(text('auth'), config.file, place);
    const username = decoded?.username ?? text('username');
    const password = decoded?.password ?? text('password');
    const identityToken = text('identitytoken') || undefined;
    return identityToken || (username && password) ? { username, password, identityToken } : undefined;
}
/** `auth` is base64 of `user:password`; Docker pads the password with zero bytes. */
function decodeAuth(auth, file, place) {
    if (auth === '')
        return undefined;
    const text = Buffer.from(auth, 'base64').toString('utf8');
    const colon = text.indexOf(':');
    if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(auth) || colon < 0) {
        throw malformed(file, `${place} has an "auth" that is not base64 of user:password`);
    }
    return { username: text.slice(0, colon), password: text.slice(colon + 1).replace(/^\0+|\0+$/g, '') };
}
// The name becomes part of the name of a program.
function helperName(value, file) {
    if (typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]{0,100}$/.test(value))
        return value;
    throw malformed(file, 'a credential helper has a name that no program can have');
}
function objectOf(value, file, place) {
    if ((0,json/* isObject */.Gv)(value))
        return value;
    throw malformed(file, `${place} is not a JSON object`);
}
function malformed(file, why) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'docker-config-malformed',
        what: `${file} cannot be read as a configuration of registry credentials`,
        why,
        fix: `write it anew with docker login (docker/login-action), or delete ${file}`,
    });
}

;// CONCATENATED MODULE: ./lib/oci/credential-sources.js







const MAX_CONFIG_BYTES = 1024 * 1024;
/** The server's name of Docker Hub in Docker's credential stores. */
const DOCKER_HUB_SERVER = 'https://index.docker.io/v1/';
/**
 * Credentials as users have them: the inputs, DOCKER_AUTH_CONFIG (GitLab CI), Docker's configuration, podman's and
 * Helm's, the GitHub token for GitHub's own registry; nobody otherwise. Every file is read once, when first needed, and every secret masked when read.
 * `forRegistry` throws Failure `docker-config-malformed`, `docker-config-unreadable`, `credential-helper-failed`.
 */
function createCredentialSource(options) {
    const { explicit, githubToken, environment, log } = options;
    if (explicit)
        log.mask(explicit.password);
    if (githubToken)
        log.mask(githubToken);
    let configs;
    const found = new Map();
    async function find(registry, path) {
        if (explicit && (0,registry_name/* canonicalRegistry */.i)(explicit.registry) === registry) {
            return (0,oci_credentials/* credentialsOf */.YN)(explicit.username, explicit.password, 'registry-username and registry-password', log);
        }
        configs ??= readConfigs(environment);
        const [scoped, all] = await Promise.all([readScoped(environment, registry, path), configs]);
        for (const config of [...scoped, ...all]) {
            const credentials = await findInConfig(config, registry, path, log);
            if (credentials)
                return credentials;
        }
        // GitHub takes any user name with a token.
        if (githubToken && registry === ownRegistry(environment))
            return (0,oci_credentials/* credentialsOf */.YN)('github', githubToken, 'github-token', log);
        return { kind: 'anonymous' };
    }
    return {
        forRegistry(host, path = '') {
            const registry = (0,registry_name/* canonicalRegistry */.i)(host) ?? host;
            const key = `${registry}/${path}`;
            const credentials = found.get(key) ?? find(registry, path);
            found.set(key, credentials);
            return credentials;
        },
    };
}
/**
 * The registry that a job's token is for: ghcr.io or, where GitHub has another address (data residency, server),
 * `containers.` in front of that. A token never goes to the registry of another GitHub.
 */
function ownRegistry(environment) {
    const server = URL.parse(environment['GITHUB_SERVER_URL'] || 'https://github.com')?.host;
    return server === 'github.com' ? 'ghcr.io' : server && (0,registry_name/* canonicalRegistry */.i)(`containers.${server}`);
}
async function readConfigs(environment) {
    const inEnvironment = environment['DOCKER_AUTH_CONFIG'];
    return [
        ...(inEnvironment ? [parseDockerConfig('DOCKER_AUTH_CONFIG', inEnvironment)] : []),
        ...(await readAll(configFiles(environment))),
    ];
}
/** Logins for a part of the registry, which count before those for all of it. */
async function readScoped(environment, registry, path) {
    return readAll(scopedConfigFiles(environment, registry, path));
}
async function readAll(files) {
    const texts = await Promise.all(files.map(async (file) => ({ file, text: await readIfPresent(file) })));
    return texts.flatMap(({ file, text }) => (text === undefined ? [] : [parseDockerConfig(file, text)]));
}
async function readIfPresent(file) {
    try {
        const { size } = await (0,promises_.stat)(file);
        if (size <= MAX_CONFIG_BYTES)
            return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
            return undefined;
        throw unreadable(file, 'it exists, but this job may not read it', error);
    }
    throw unreadable(file, 'it is larger than 1 MiB');
}
/** Docker's order: the helper of this registry, the helper of all, the file itself. */
async function findInConfig(config, registry, path, log) {
    const key = keyFor(config.auths.keys(), registry, path);
    const helper = config.credHelpers.get(keyFor(config.credHelpers.keys(), registry, path) ?? '');
    const server = registry === 'docker.io' ? DOCKER_HUB_SERVER : registry;
    const fromHelper = helper && (await askCredentialHelper(helper, server));
    if (fromHelper)
        return toCredentials(fromHelper, `docker-credential-${helper}`, log);
    const fromStore = config.credsStore && (await askStore(config, config.credsStore, key, key ?? server, log));
    if (fromStore)
        return toCredentials(fromStore, `docker-credential-${config.credsStore}`, log);
    const fromFile = key === undefined ? undefined : authOf(config, key);
    return fromFile && toCredentials(fromFile, config.file, log);
}
/**
 * `docker login` leaves an entry in the file for what it puts in the store. Without one, a store that does
 * not work, such as a desktop's in a job, is no reason to stop.
 */
async function askStore(config, store, key, server, log) {
    try {
        return await askCredentialHelper(store, server);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR) || (key !== undefined && !authOf(config, key)))
            throw error;
        log.debug(`${error.message} for ${server}: ${error.why}`);
        return undefined;
    }
}
function toCredentials({ username, password, identityToken }, source, log) {
    if (identityToken === undefined)
        return (0,oci_credentials/* credentialsOf */.YN)(username, password, source, log);
    log.mask(identityToken);
    return { kind: 'identity-token', username, token: identityToken, source };
}
function unreadable(file, why, cause) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'docker-config-unreadable',
        what: `${file} cannot be read`,
        why,
        fix: `correct its permissions, delete it, or set DOCKER_CONFIG to another directory`,
        ...(cause !== undefined && { cause }),
    });
}

;// CONCATENATED MODULE: ./lib/oci/challenge.js
// Sticky: each is tried where the one before it ended. A registry's unquoted URL is taken, though it is no token.
const SEPARATOR = /[\s,]*/y;
const PARAMETER = /([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"=][^\s,"]*))/y;
const SCHEME = /[\w!#$%&'*+.^`|~-]+(?=[\s,]|$)/y;
const TOKEN68 = /[\w.~+/-]+=*(?=[\s,]|$)/y;
/**
 * Parses the challenges of a `WWW-Authenticate` header (RFC 7235, 2.1 and 4.1), in their order: several in
 * one header, quoted strings with commas and escapes. What comes after something else is left out.
 */
function parseChallenges(header) {
    const challenges = [];
    let position = 0;
    const next = (pattern) => {
        pattern.lastIndex = position;
        const match = pattern.exec(header);
        if (match)
            position = pattern.lastIndex;
        return match;
    };
    for (;;) {
        next(SEPARATOR);
        const parameter = next(PARAMETER);
        const scheme = parameter ? null : next(SCHEME);
        if (parameter) {
            const [, name = '', quoted, plain] = parameter;
            challenges.at(-1)?.parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '');
        }
        else if (scheme)
            challenges.push({ scheme: scheme[0].toLowerCase(), parameters: new Map() });
        else if (!next(TOKEN68))
            return challenges;
    }
}

// EXTERNAL MODULE: ./lib/oci/errors.js + 1 modules
var errors = __webpack_require__(9685);
;// CONCATENATED MODULE: ./lib/oci/known-challenge.js
/** Where public registries send for tokens, whatever is asked of them (measured). */
const TOKEN_SERVICES = [
    { registry: /^ghcr\.io$/, realm: () => 'https://ghcr.io/token', service: () => 'ghcr.io' },
    {
        registry: /^[a-z0-9-]+\.azurecr\.io$/,
        realm: (registry) => `https://${registry}/oauth2/token`,
        service: (registry) => registry,
    },
    {
        registry: /^docker\.io$/,
        realm: () => 'https://auth.docker.io/token',
        service: () => 'registry.docker.io',
    },
];
/** The challenge that a registry is known to answer with where a token is missing; undefined: it must be asked. */
function knownChallenge(registry) {
    const known = TOKEN_SERVICES.find((one) => one.registry.test(registry));
    if (!known)
        return undefined;
    const parameters = { realm: known.realm(registry), service: known.service(registry) };
    return { scheme: 'bearer', parameters: new Map(Object.entries(parameters)) };
}

// EXTERNAL MODULE: ./lib/oci/problem.js
var problem = __webpack_require__(8730);
;// CONCATENATED MODULE: ./lib/oci/token.js






const CLIENT_ID = 'slsa-provenance-action';
const MAX_TOKEN_ANSWER = 256 * 1024;
const MAX_TOKEN = 64 * 1024;
/** Statuses with which a token service says that it does not know this way of asking. */
const UNKNOWN_FLOW = new Set([400, 404, 405, 415, 501]);
/**
 * The realm of a Bearer challenge, when credentials may go there: HTTPS, or this machine if the registry is
 * on it too.
 * @throws Failure `registry-realm-unsafe`
 */
function realmOf(challenge, registry) {
    const realm = URL.parse(challenge.parameters.get('realm') ?? '');
    const isLocal = realm?.protocol === 'http:' && (0,loopback/* isLoopback */.U)(realm.hostname) && (0,loopback/* isLoopback */.U)(registry.hostname);
    if (realm && (realm.protocol === 'https:' || isLocal))
        return realm;
    throw new failure/* Failure */.HR({
        class: 'unavailable',
        code: 'registry-realm-unsafe',
        what: `${registry.host} names a token service to which credentials cannot be sent safely`,
        why: 'its challenge has a realm that is not an https:// address',
        fix: `correct the token configuration of ${registry.host}`,
    });
}
/**
 * Asks for a token: GET with Basic (distribution, "Token Authentication Specification") or POST (its OAuth2
 * variant); a refresh token is for the latter first. Where the service does not know one, the other.
 * @throws Failure `registry-token-malformed`, `registry-html-answer`, and those of `Http.send`
 */
async function requestToken(http, log, request) {
    const { credentials } = request;
    if (credentials.kind === 'anonymous')
        return tokenIn(await get(http, log, request), credentials, log);
    const [first, second] = credentials.kind === 'basic' ? [get, post] : [post, get];
    const answer = await first(http, log, request);
    const known = UNKNOWN_FLOW.has(answer.status) ? await second(http, log, request) : answer;
    return tokenIn(known, credentials, log);
}
const get = (http, log, { realm, service, scope, credentials }) => {
    const url = new URL(realm);
    if (service !== undefined)
        url.searchParams.set('service', service);
    url.searchParams.set('scope', scope);
    const authorization = (0,oci_credentials/* basicHeader */.mk)(credentials, log);
    return http.send({
        service: url.host,
        url,
        headers: { accept: 'application/json', ...(authorization && { authorization }) },
        maxBytes: MAX_TOKEN_ANSWER,
    });
};
const post = (http, _log, { realm, service, scope, credentials }) => {
    const form = new URLSearchParams({
        client_id: CLIENT_ID,
        scope,
        ...(service !== undefined && { service }),
    });
    for (const [name, value] of Object.entries(grantOf(credentials)))
        form.set(name, value);
    return http.send({
        service: realm.host,
        url: realm,
        method: 'POST',
        headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
        body: Buffer.from(form.toString()),
        maxBytes: MAX_TOKEN_ANSWER,
    });
};
function grantOf(credentials) {
    switch (credentials.kind) {
        case 'anonymous':
            return {};
        case 'basic':
            return { grant_type: 'password', username: credentials.username, password: credentials.password };
        case 'identity-token':
            return { grant_type: 'refresh_token', refresh_token: credentials.token };
    }
}
function tokenIn(answer, credentials, log) {
    const { status, url } = answer;
    if (status !== 200)
        return { refused: status, says: (0,problem/* saidBy */.TT)(answer, (0,oci_credentials/* secretsOf */.Fj)(credentials)) };
    if ((0,problem/* isHtml */._6)(answer))
        throw (0,errors/* htmlAnswer */.uV)(url.host, 'asked for a token', status);
    // Docker Hub names it both ways, GHCR "token", ACR "access_token".
    const { token, access_token: accessToken } = (0,json/* objectIn */.D7)(answer.body) ?? {};
    const found = token || accessToken;
    if (typeof found === 'string' && found !== '')
        log.mask(found);
    if (typeof found === 'string' && found.length <= MAX_TOKEN && /^[\x21-\x7e]+$/.test(found))
        return { token: found };
    throw new failure/* Failure */.HR({
        class: 'unavailable',
        code: 'registry-token-malformed',
        what: `The token service ${url.host} answered without a usable token`,
        why: 'it is no token service, or a proxy answers in its place',
        fix: `check the token configuration of the registry; its challenge names ${url.origin}${url.pathname}`,
    });
}

;// CONCATENATED MODULE: ./lib/oci/authorization.js






const ACTIONS = { pull: ['pull'], push: ['pull', 'push'] };
/**
 * The `Authorization` headers of one registry: one per repository and set of actions, shared by all requests.
 * Where it is not known how a registry wants to be asked, the first request meets the 401 that tells, for itself
 * and for those that wait for its answer, and for the other repositories.
 */
class Authorization {
    #options;
    #grants = new Map();
    /** The challenge that was last met. */
    #challenge;
    /** The one that is expected before any was met; undefined once it has led nowhere. */
    #expected;
    #hasLogin = false;
    /** The kinds of request, `path access`, that the registry has carried out. */
    #accepted = new Set();
    /** Resolves when the first request is answered. */
    #firstAnswer;
    #tellFirstAnswer = () => undefined;
    constructor(options) {
        this.#options = options;
        this.#expected = knownChallenge(options.registry);
    }
    /**
     * The header for a request; `undefined` while the registry has not asked for one, and is not known to. All but
     * the first wait until `answered` is called then.
     */
    async headerFor(path, access) {
        if (this.#expected)
            return this.#ahead(path, access, this.#expected);
        if (this.#firstAnswer)
            await this.#firstAnswer;
        else
            this.#firstAnswer = new Promise((resolve) => (this.#tellFirstAnswer = resolve));
        const grant = this.#find(path, access);
        if (grant)
            return grant.header;
        return this.#challenge && this.#grant(path, this.#widen(access), this.#challenge, []);
    }
    /** The request was answered, or failed, and `renew` was called if need be. */
    answered() {
        this.#tellFirstAnswer();
    }
    /**
     * The header to try after a 401; `undefined` when there is nothing else to try.
     * @throws Failure `registry-unauthorized`, `registry-realm-unsafe`, and those of `requestToken`
     */
    async renew(refusal) {
        const { path, access, refused, how } = refusal;
        const current = this.#find(path, access);
        // Another request that was refused as this one has renewed it, or is about to.
        if (current && (current.value === undefined || current.value !== refused))
            return current.header;
        const refusedScheme = refused?.split(' ')[0]?.toLowerCase();
        const ways = usable(parseChallenges(refusal.challenges)).filter(({ scheme }) => how === 'again' || scheme !== refusedScheme);
        const isForPush = current !== undefined && current === this.#grants.get(key(path, 'push'));
        const wanted = isForPush ? 'push' : this.#widen(access);
        const grant = (challenge) => this.#grant(path, wanted, challenge, current?.actions ?? []);
        const header = await this.#firstThatWorks(ways, grant).catch((error) => {
            // The registry's own refusal says more than that there is no other way.
            if (how === 'otherwise' && error instanceof failure/* Failure */.HR && error.class !== 'defect')
                return undefined;
            throw error;
        });
        return header === refused ? undefined : header;
    }
    /** What the first way gives that gives anything. @throws what the first one threw when none does */
    async #firstThatWorks([way, ...others], grant) {
        if (!way)
            return undefined;
        try {
            return await grant(way);
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR) || error.code === 'service-unavailable' || others.length === 0)
                throw error;
            return this.#firstThatWorks(others, grant).catch(() => Promise.reject(error));
        }
    }
    /** The registry carried out a request with this header. */
    accepted(path, access, header) {
        this.#accepted.add(key(path, access));
        if (header?.startsWith('Basic '))
            this.#hasLogin = true;
    }
    /** Whether what is refused now was taken before in this run: the login, or the same request of nobody. */
    isAccepted(path, access) {
        return this.#hasLogin || this.#accepted.has(key(path, access));
    }
    /** Has the next request for a repository ask for a new token. */
    forget(path) {
        for (const access of ['pull', 'push']) {
            const name = key(path, access);
            if (this.#grants.get(name)?.value !== undefined)
                this.#grants.delete(name);
        }
    }
    /** Whether the registry took somebody's credentials. */
    get hasLogin() {
        return this.#hasLogin;
    }
    #find(path, access) {
        const push = this.#grants.get(key(path, 'push'));
        return push ?? (access === 'pull' ? this.#grants.get(key(path, 'pull')) : undefined);
    }
    #widen(access) {
        return this.#options.access === 'push' ? 'push' : access;
    }
    /** What goes wrong before the registry has asked is found out, and told, once it does. */
    async #ahead(path, access, challenge) {
        try {
            return await (this.#find(path, access)?.header ??
                this.#grant(path, this.#widen(access), challenge, []));
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR) || error.code === 'service-unavailable')
                throw error;
            this.#expected = undefined;
            if (this.#challenge === challenge)
                this.#challenge = undefined;
            return undefined;
        }
    }
    async #grant(path, access, challenge, more) {
        const actions = new Set([...ACTIONS[access], ...more, ...actionsIn(challenge, path)]);
        const header = this.#fetchHeader(path, challenge, actions);
        const grant = { header, actions };
        this.#grants.set(key(path, access), grant);
        this.#challenge = challenge;
        try {
            grant.value = await header;
        }
        catch (error) {
            this.#grants.delete(key(path, access));
            throw error;
        }
        return grant.value;
    }
    async #fetchHeader(path, challenge, actions) {
        const { http, log, registry, origin, credentials: source } = this.#options;
        const credentials = await source.forRegistry(registry, path);
        const scope = `repository:${path}:${[...actions].join(',')}`;
        const missing = {
            registry,
            repository: `${registry}/${path}`,
            doing: `access (${[...actions].join(', ')})`,
        };
        if (challenge.scheme === 'basic') {
            const header = (0,oci_credentials/* basicHeader */.mk)(credentials, log);
            if (header === undefined)
                throw (0,errors/* loginMissing */.Ew)({ ...missing, status: 401 });
            return header;
        }
        const realm = realmOf(challenge, origin);
        const service = challenge.parameters.get('service');
        const ask = async () => {
            const answer = await requestToken(http, log, { realm, service, scope, credentials });
            if ('token' in answer)
                return answer.token;
            const { refused: status, says } = answer;
            if (credentials.kind === 'anonymous')
                throw (0,errors/* withWords */.cS)((0,errors/* loginMissing */.Ew)({ ...missing, status }), says);
            throw (0,errors/* withWords */.cS)((0,errors/* wrongCredentials */.aq)({ registry, path, credentials, status }), says);
        };
        const mayPass = ({ class: kind, code }) => code === 'registry-html-answer' || (kind === 'denied' && this.isAccepted(path, 'pull'));
        const token = await http.insist({ service: realm.host, ask, mayPass });
        if (credentials.kind !== 'anonymous')
            this.#hasLogin = true;
        return `Bearer ${token}`;
    }
}
function key(path, access) {
    return `${path} ${access}`;
}
/** The challenges that can be answered, tokens first: a password is sent to the token service alone then. */
function usable(challenges) {
    const tokens = challenges.filter(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm'));
    return [...tokens.slice(0, 1), ...challenges.filter(({ scheme }) => scheme === 'basic').slice(0, 1)];
}
/** What the challenge asks for this repository beyond the usual, such as ACR's `metadata_read`. */
function actionsIn(challenge, path) {
    const scopes = (challenge.parameters.get('scope') ?? '').split(' ');
    const own = scopes.find((scope) => scope.startsWith(`repository:${path}:`)) ?? '';
    return own
        .slice(own.lastIndexOf(':') + 1)
        .split(',')
        .filter((action) => /^[a-z_]{1,30}$/.test(action));
}

// EXTERNAL MODULE: ./lib/oci/doubt.js
var doubt = __webpack_require__(3959);
;// CONCATENATED MODULE: ./lib/oci/api.js






const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** One registry's API: authorization and redirects. Credentials go to the registry's own origin only. */
class RegistryApi {
    registry;
    origin;
    #options;
    #authorization;
    constructor(options) {
        this.registry = options.registry;
        this.origin = options.origin;
        this.#options = options;
        this.#authorization = new Authorization(options);
    }
    /**
     * The answer, whatever its status. A 401 is answered with other credentials; what may pass is asked again, with a
     * new token, for about ten seconds.
     */
    async send(request) {
        if (request.doubt === 'never')
            return this.#sendOnce(request);
        const ask = async () => {
            const answer = await this.#sendOnce(request);
            if (!this.mayPass(answer, request))
                return answer;
            throw new doubt/* Doubtful */.Q(await this.refusal(answer, request, 'a request'), answer);
        };
        try {
            return await this.insist(ask, (failure) => failure instanceof doubt/* Doubtful */.Q);
        }
        catch (error) {
            if (error instanceof doubt/* Doubtful */.Q)
                return error.answer;
            if (!(error instanceof Unavailable) || error.answer?.status !== 429)
                throw error;
            const { why, fix } = await this.refusal(error.answer, request, 'the request');
            const details = { what: error.message, ...(why && { why }), ...(fix && { fix }) };
            throw new Unavailable({ class: 'unavailable', code: 'registry-rate-limited', ...details });
        }
    }
    /** Asks again while what is thrown may pass. */
    insist(ask, mayPass, withinMs) {
        const time = withinMs === undefined ? {} : { withinMs };
        return this.#options.http.insist({ service: this.registry, ask, mayPass, ...time });
    }
    /** Whether the same request may end otherwise a moment later: it gets a new token then. */
    mayPass(answer, { path, access, method = 'GET', isThere = false }) {
        const isAccepted = this.#authorization.isAccepted(path, access);
        const isPassing = (0,doubt/* isDoubtful */.G)(answer, { isAccepted, isThere, isWrite: isWrite(method) });
        if (isPassing && (answer.status === 401 || answer.status === 403))
            this.#authorization.forget(path);
        return isPassing;
    }
    /** One answer; after a 401, that to other credentials, in each way that the registry offers. */
    async #sendOnce(request) {
        const { path, access } = request;
        let header = await this.#authorization.headerFor(path, access);
        let { answer, renewing } = await this.#ask(request, header, 'again');
        for (const next of ['otherwise', undefined]) {
            const renewed = await renewing;
            if (renewed === undefined)
                break;
            header = renewed;
            ({ answer, renewing } = await this.#ask(request, header, next));
        }
        if (answer.status < 300)
            this.#authorization.accepted(path, access, header);
        return answer;
    }
    /** The answer and, after a 401, what to try instead; requests that waited for the first answer may go on. */
    async #ask(request, header, next) {
        try {
            const answer = await this.#follow(request, header);
            const isRefused = answer.status === 401 && answer.url.origin === this.origin.origin;
            if (!isRefused || next === undefined)
                return { answer };
            const challenges = answer.headers.get('www-authenticate') ?? '';
            const { path, access } = request;
            return {
                answer,
                renewing: this.#authorization.renew({ path, access, refused: header, challenges, how: next }),
            };
        }
        finally {
            this.#authorization.answered();
        }
    }
    /** The failure that a refusal is. `doing`: `to write the manifest sha256:\u2026` */
    async refusal(answer, { path, method = 'GET', isBundle = false }, doing) {
        const { registry } = this;
        const credentials = await this.#options.credentials.forRegistry(registry, path);
        return (0,errors/* registryFailure */.MX)({
            registry,
            path,
            doing,
            answer,
            credentials,
            isKnown: this.#authorization.hasLogin,
            isWrite: isWrite(method),
            isBundle,
        });
    }
    async #follow(request, authorization) {
        let url = this.#urlOf(request);
        for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
            const answer = await this.#sendTo(url, request, authorization);
            const location = answer.headers.get('location');
            if (!request.redirects || !REDIRECTS.has(answer.status) || location === null)
                return answer;
            url = this.#redirected(location, url);
        }
        throw badAddress(this.registry, `redirected a request more than ${MAX_REDIRECTS} times`);
    }
    #sendTo(url, request, authorization) {
        const isOwn = url.origin === this.origin.origin;
        const { method = 'GET', body, maxBytes, attempts } = request;
        return this.#options.http.send({
            service: isOwn ? this.registry : url.host,
            url,
            method,
            headers: { ...request.headers, ...(isOwn && authorization && { authorization }) },
            ...(body && { body }),
            ...(maxBytes !== undefined && { maxBytes }),
            ...(attempts && { attempts }),
        });
    }
    #urlOf({ target, path }) {
        return typeof target === 'string' ? new URL(`/v2/${path}/${target}`, this.origin) : target;
    }
    #redirected(location, from) {
        const url = URL.parse(location, from.href);
        if (!url)
            throw badAddress(this.registry, 'redirected a request to no address');
        return this.safe(url, 'redirected a request');
    }
    /**
     * An address that the registry names, when it may be asked: registries lead to their storage, never from TLS to
     * none, and never from the network to this machine.
     * @param how what the registry did: `redirected a request`
     * @throws Failure `registry-redirect`
     */
    safe(url, how) {
        if (this.origin.protocol === 'https:' && url.protocol !== 'https:')
            throw badAddress(this.registry, `${how} to an address without TLS`);
        if ((0,loopback/* isThisMachine */.Y)(url.hostname) && !(0,loopback/* isLoopback */.U)(this.origin.hostname))
            throw badAddress(this.registry, `${how} to this machine (${url.host})`);
        return url;
    }
}
function isWrite(method) {
    return method !== 'GET' && method !== 'HEAD';
}
function badAddress(registry, how) {
    return new failure/* Failure */.HR({
        class: 'unavailable',
        code: 'registry-redirect',
        what: `${registry} ${how}`,
        why: 'the registry or a proxy in front of it is misconfigured',
        fix: `check the storage and proxy configuration of ${registry}: its external address`,
    });
}

;// CONCATENATED MODULE: ./lib/oci/host.js

/** Where a registry's API is. A registry on this machine is spoken to without TLS. */
function originOf(registry) {
    const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
    const url = new URL(`https://${host}`);
    return (0,loopback/* isLoopback */.U)(url.hostname) ? new URL(`http://${host}`) : url;
}

// EXTERNAL MODULE: ./lib/oci/manifest.js
var oci_manifest = __webpack_require__(4360);
// EXTERNAL MODULE: ./lib/oci/layout/tags.js
var tags = __webpack_require__(5395);
;// CONCATENATED MODULE: ./lib/oci/tag-denials.js

/** A tag that nobody writes: no content has this digest. */
const ABSENT = `sha256-${'0'.repeat(64)}`;
/**
 * Registries that deny what is absent (Artifactory): a client that may not write a tag is told 401 or 403 where others
 * say 404. A denial is taken for that only where the image itself can be read, a tag that nobody has is denied as
 * well, and the tag is denied a second time after both.
 */
class TagDenials {
    #api;
    /** Whether a repository denies absent tags, by path; only what was found to do so stays. */
    #denying = new Map();
    constructor(api) {
        this.#api = api;
    }
    /**
     * The answer to a request for a tag beside an image.
     * @param subject digest of the image
     * @returns undefined when the tag is absent where that is denied
     */
    async read(request, subject) {
        const once = { ...request, doubt: 'never' };
        const first = await this.#ask(once);
        if (first && !isDenied(first))
            return this.#api.mayPass(first, request) ? this.#api.send(request) : first;
        if (await this.#deniesAbsent(request.path, subject)) {
            const again = await this.#ask(once);
            return again && !isDenied(again) ? again : undefined;
        }
        return this.#api.send(request);
    }
    /** Undefined: a login is wanted, and there is none. */
    async #ask(request) {
        try {
            return await this.#api.send(request);
        }
        catch (error) {
            if (error instanceof failure/* Failure */.HR && error.code === 'registry-unauthorized')
                return undefined;
            throw error;
        }
    }
    async #deniesAbsent(path, subject) {
        const denying = this.#denying.get(path) ?? this.#findOut(path, subject);
        this.#denying.set(path, denying);
        const denies = await denying.catch(() => false);
        if (!denies)
            this.#denying.delete(path);
        return denies;
    }
    async #findOut(path, subject) {
        const ask = (target) => this.#ask({ path, method: 'HEAD', target, access: 'pull', redirects: true, doubt: 'never' });
        const image = await ask(`manifests/${subject}`);
        // Where signatures have a repository of their own, the image is not there.
        const isReadable = image?.status === 200 || (await ask('tags/list?n=1'))?.status === 200;
        if (!isReadable)
            return false;
        const absent = await ask(`manifests/${ABSENT}`);
        return absent === undefined || isDenied(absent);
    }
}
function isDenied({ status }) {
    return status === 401 || status === 403;
}

;// CONCATENATED MODULE: ./lib/oci/manifests.js












/**
 * Harbor keeps what is not signed from being read, but for clients that are to sign it: they may push, and have this
 * word in their name.
 */
const SIGNING_CLIENT = { 'user-agent': 'slsa-provenance-action (as cosign)' };
/** The manifests of one registry. */
class Manifests {
    #api;
    #there;
    #denials;
    /** Paths whose manifests are read as one who signs. */
    #asSigner = new Set();
    constructor(api, there) {
        this.#api = api;
        this.#there = there;
        this.#denials = new TagDenials(api);
    }
    async head(path, reference) {
        const answer = await this.#read('HEAD', path, reference, oci_manifest/* MAX_MANIFEST_BYTES */.ZJ);
        if (answer === undefined || answer.status === 404)
            return undefined;
        const descriptor = answer.status === 200 ? (0,oci_manifest/* readManifestHead */.mz)(answer, reference, this.#name(path)) : undefined;
        return descriptor ?? (await this.get(path, reference, oci_manifest/* MAX_MANIFEST_BYTES */.ZJ))?.descriptor;
    }
    async get(path, reference, maxBytes) {
        const answer = await this.#read('GET', path, reference, maxBytes);
        if (answer === undefined || answer.status === 404)
            return undefined;
        if (answer.status !== 200)
            throw await this.#api.refusal(answer, { path }, `to read the manifest ${reference}`);
        const manifest = (0,oci_manifest/* readManifest */.WI)(answer, reference, this.#name(path));
        this.#there.add(path, reference);
        return manifest;
    }
    /**
     * Under a tag it is sent once only, since what is there may change between attempts: what may pass is thrown as
     * `Doubtful` or `Unavailable` then.
     */
    async put(write) {
        const { path, reference, bytes } = write;
        const isMissing = ({ code }) => code === 'manifest-child-missing' && this.#areThere(path, bytes);
        const stored = (0,oci_manifest/* digestOf */.ol)(reference)
            ? await this.#api.insist(() => this.#put(write), isMissing)
            : await this.#put(write);
        this.#there.add(path, reference);
        this.#there.add(path, (0,subject_digest/* sha256Digest */.sI)(bytes));
        return stored;
    }
    async #put(write) {
        const { path, reference, mediaType, bytes, condition = {} } = write;
        const isTag = (0,oci_manifest/* digestOf */.ol)(reference) === undefined;
        const request = {
            path,
            method: 'PUT',
            target: `manifests/${reference}`,
            access: 'push',
            headers: { 'content-type': mediaType, ...conditionHeaders(condition) },
            body: bytes,
            ...(isTag && { attempts: 'once', doubt: 'never' }),
        };
        const answer = await this.#api.send(request);
        if (isTransient(answer.status)) {
            const last = {
                cause: String(answer.status),
                retryAfterMs: retryAfterMs(answer.headers, Date.now()),
                answer,
            };
            throw serviceUnavailable({ service: this.#api.registry, url: answer.url }, last);
        }
        const digest = (0,subject_digest/* sha256Digest */.sI)(bytes);
        if (answer.status < 200 || answer.status >= 300 || (0,problem/* isHtml */._6)(answer)) {
            const isBundle = isBundleManifest(bytes);
            const failure = await this.#api.refusal(answer, { path, method: 'PUT', isBundle }, `to write the manifest ${reference}`);
            if (answer.status === 409 && (await this.#holds(path, reference, digest)))
                return { ociSubject: undefined };
            if (isTag && this.#api.mayPass(answer, request))
                throw new doubt/* Doubtful */.Q(failure, answer);
            throw failure;
        }
        const claimed = (0,oci_manifest/* claimedDigest */.Aq)(answer) ?? digest;
        if (claimed !== digest)
            throw (0,errors/* alteredBytes */.li)(this.#name(path), digest, claimed);
        return { ociSubject: (0,oci_manifest/* digestOf */.ol)(answer.headers.get('oci-subject') ?? '') };
    }
    /** Whether what was refused stands there all the same: another request brought it, or this one at an earlier attempt. */
    async #holds(path, reference, digest) {
        const there = await this.head(path, reference).catch(() => undefined);
        return there?.digest === digest;
    }
    /** Whether every part of a manifest was there in this run, so that the registry must come to know it. */
    #areThere(path, manifest) {
        const { config, layers, manifests } = (0,json/* objectIn */.D7)(manifest) ?? {};
        const parts = [config, layers, manifests].flat().filter(json/* isObject */.Gv);
        return parts.every(({ digest }) => typeof digest === 'string' && this.#there.has(path, digest));
    }
    /** @returns undefined when a registry that does not say so lets it be known that there is none */
    async #read(method, path, reference, maxBytes) {
        const isThere = this.#there.has(path, reference);
        const request = {
            path,
            method,
            target: `manifests/${reference}`,
            access: 'pull',
            headers: { accept: oci_manifest/* MANIFEST_TYPES */._P.join(', '), ...(this.#asSigner.has(path) && SIGNING_CLIENT) },
            redirects: true,
            maxBytes,
            isThere,
        };
        const subject = isThere ? undefined : (0,tags/* subjectOfTag */.sA)(reference);
        const answer = subject === undefined ? await this.#api.send(request) : await this.#denials.read(request, subject);
        return answer?.status === 412 ? this.#readAsSigner(request, answer) : answer;
    }
    async #readAsSigner(request, refused) {
        const headers = { ...request.headers, ...SIGNING_CLIENT };
        const answer = await this.#api.send({ ...request, access: 'push', headers }).catch((error) => {
            if (error instanceof failure/* Failure */.HR && error.class === 'denied')
                return refused;
            throw error;
        });
        if (answer.status !== 200 && answer.status !== 404)
            return refused;
        this.#asSigner.add(request.path);
        return answer;
    }
    #name(path) {
        return `${this.#api.registry}/${path}`;
    }
}
function isBundleManifest(bytes) {
    const type = (0,json/* objectIn */.D7)(bytes)?.artifactType;
    return typeof type === 'string' && type.startsWith(media_types/* SIGSTORE_BUNDLE_PREFIX */.bD);
}
function conditionHeaders({ ifMatch, ifNoneMatch }) {
    return { ...(ifMatch && { 'if-match': ifMatch }), ...(ifNoneMatch && { 'if-none-match': ifNoneMatch }) };
}

// EXTERNAL MODULE: ./lib/oci/referrers.js + 1 modules
var referrers = __webpack_require__(864);
;// CONCATENATED MODULE: ./lib/oci/there.js
/** What stood in a registry at some time in this run, read or written: that it does not is doubted then. */
class There {
    #names = new Set();
    /** @param reference tag or digest */
    add(path, reference) {
        this.#names.add(`${path} ${reference}`);
    }
    has(path, reference) {
        return this.#names.has(`${path} ${reference}`);
    }
}

;// CONCATENATED MODULE: ./lib/oci/uploads.js





const START = 'blobs/uploads/';
const BYTES = { 'content-type': 'application/octet-stream' };
/** Statuses with which registries refuse a POST that brings the blob along. */
const NO_SINGLE_POST = new Set([400, 404, 405, 411, 415, 416, 501]);
/** Uploads of blobs (distribution-spec, "Pushing blobs"): one request where the registry can, else two. */
class Uploads {
    #api;
    #singlePost = true;
    constructor(api) {
        this.#api = api;
    }
    async open(path) {
        const answer = await this.#api.send({ path, method: 'POST', target: START, access: 'push' });
        return this.#opened(answer, path, 'to open an upload');
    }
    async put(path, bytes, upload) {
        const digest = (0,subject_digest/* sha256Digest */.sI)(bytes);
        const opened = upload ?? (await this.#post(path, digest, bytes));
        if (opened === 'done' || (await this.#finish(path, digest, bytes, opened)))
            return digest;
        if (await this.exists(path, digest))
            return digest;
        if (await this.#finish(path, digest, bytes, await this.open(path)))
            return digest;
        throw lostUpload(this.#api.registry, path);
    }
    /** Whether a blob is there, without reading it. */
    async exists(path, digest) {
        const request = {
            path,
            method: 'HEAD',
            target: `blobs/${digest}`,
            access: 'pull',
            redirects: true,
        };
        const answer = await this.#api.send(request);
        if (answer.status === 404)
            return false;
        if (answer.status === 200 && !(0,problem/* isHtml */._6)(answer))
            return true;
        throw await this.#api.refusal(answer, { path }, `to look for the blob ${digest}`);
    }
    /** Sends all in one POST; a registry that cannot answers as if the upload had been opened. */
    async #post(path, digest, bytes) {
        if (!this.#singlePost)
            return this.open(path);
        const target = `${START}?digest=${encodeURIComponent(digest)}`;
        const answer = await this.#api.send({
            path,
            method: 'POST',
            target,
            access: 'push',
            headers: BYTES,
            body: bytes,
        });
        if (answer.status === 201) {
            this.#requireDigest(answer, path, digest);
            return 'done';
        }
        this.#singlePost = false;
        if (NO_SINGLE_POST.has(answer.status))
            return this.open(path);
        return this.#opened(answer, path, `to write the blob ${digest}`);
    }
    /** Resolves to false when the registry no longer knows the upload: it expired, or was carried out already. */
    async #finish(path, digest, bytes, upload) {
        const target = withDigest(upload.url, digest);
        const answer = await this.#api.send({
            path,
            method: 'PUT',
            target,
            access: 'push',
            headers: BYTES,
            body: bytes,
        });
        if (answer.status === 404)
            return false;
        if (answer.status !== 201)
            throw await this.#api.refusal(answer, { path, method: 'PUT' }, `to write the blob ${digest}`);
        this.#requireDigest(answer, path, digest);
        return true;
    }
    #requireDigest(answer, path, digest) {
        const claimed = (0,oci_manifest/* claimedDigest */.Aq)(answer);
        if (claimed && claimed !== digest)
            throw (0,errors/* alteredBytes */.li)(`${this.#api.registry}/${path}`, digest, claimed);
    }
    async #opened(answer, path, doing) {
        const location = answer.headers.get('location');
        const url = location === null ? null : URL.parse(location, answer.url.href);
        if (answer.status !== 202 || !url)
            throw await this.#api.refusal(answer, { path, method: 'POST' }, doing);
        return { url: this.#api.safe(keepTls(url, this.#api.origin), 'opened an upload that leads') };
    }
}
/** Registries behind a proxy that ends TLS may not know that they are asked with TLS. */
function keepTls(url, origin) {
    if (url.hostname !== origin.hostname || origin.protocol === url.protocol)
        return url;
    return new URL(url.pathname + url.search, origin);
}
/** Added as text: the state in the query must go back exactly as it came. */
function withDigest(upload, digest) {
    const url = new URL(upload);
    url.search += `${url.search === '' ? '?' : '&'}digest=${encodeURIComponent(digest)}`;
    return url;
}
function lostUpload(registry, path) {
    return new failure/* Failure */.HR({
        class: 'unavailable',
        code: 'registry-upload-lost',
        what: `${registry}/${path} opened an upload twice and knew nothing of it a moment later`,
        why: 'the registry runs on several machines that do not share their state',
        fix: `run the step again; if it stays, look into the storage configuration of ${registry}`,
    });
}

;// CONCATENATED MODULE: ./lib/oci/registry.js











/** So many digests, each with several requests, keep a registry busy. */
const DIGESTS_AT_ONCE = 12;
/**
 * One registry (OCI distribution-spec 1.1). `path` is the repository without the registry. Every method
 * throws the Failures of `Http.send` and of `registryFailure`.
 */
class Registry {
    host;
    /** Runs what is to be done about one digest when it is its turn: the others wait without using memory. */
    turn = (0,shared_limit/* createLimiter */.z)(DIGESTS_AT_ONCE);
    #api;
    #manifests;
    #uploads;
    #there = new There();
    #http;
    constructor(options) {
        const { registry, access = 'pull' } = options;
        this.host = registry;
        this.#api = new RegistryApi({ ...options, origin: originOf(registry), access });
        this.#manifests = new Manifests(this.#api, this.#there);
        this.#uploads = new Uploads(this.#api);
        this.#http = options.http;
    }
    /** Opens so many connections ahead. */
    warm(connections) {
        this.#http.warm(this.#api.origin, connections);
    }
    /** The descriptor of a manifest, by tag or digest; `undefined`: there is none. */
    async headManifest(path, reference) {
        return this.#manifests.head(path, reference);
    }
    /**
     * A manifest, by tag or digest; `undefined`: there is none.
     * @param options.maxBytes `MAX_MANIFEST_BYTES` when absent
     */
    async getManifest(path, reference, { maxBytes = oci_manifest/* MAX_MANIFEST_BYTES */.ZJ } = {}) {
        return this.#manifests.get(path, reference, maxBytes);
    }
    /**
     * Writes a manifest. Under a tag it is sent once only, since what is there may change between attempts; what may
     * pass is a `Doubtful` then.
     * @throws Failure `manifest-changed`, `tag-locked`, `manifest-child-missing`, `service-unavailable`,
     *   `registry-refuses-bundles`
     */
    async putManifest(path, reference, mediaType, bytes, condition = {}) {
        return this.#manifests.put({ path, reference, mediaType, bytes, condition });
    }
    /** A blob of at most `maxBytes` bytes, its digest verified; `undefined`: there is none. */
    async getBlob(path, digest, maxBytes) {
        const isThere = this.#there.has(path, digest);
        const target = `blobs/${digest}`;
        const request = { path, target, access: 'pull', redirects: true, maxBytes, isThere };
        const answer = await this.#api.send(request);
        if (answer.status === 404)
            return undefined;
        if (answer.status !== 200)
            throw await this.#api.refusal(answer, { path }, `to read the blob ${digest}`);
        const actual = (0,subject_digest/* sha256Digest */.sI)(answer.body);
        if (actual === digest)
            return answer.body;
        if ((0,problem/* isHtml */._6)(answer))
            throw (0,errors/* htmlAnswer */.uV)(answer.url.host, `asked for the blob ${digest}`, answer.status);
        throw (0,errors/* alteredBytes */.li)(this.#name(path), digest, actual);
    }
    /** Whether a blob is there, without reading it. */
    async hasBlob(path, digest) {
        return this.#uploads.exists(path, digest);
    }
    /** Opens an upload, which proves that the repository can be written to. */
    async openUpload(path) {
        return this.#uploads.open(path);
    }
    /** Stores a blob, in `upload` if one is open. */
    async putBlob(path, bytes, upload) {
        const digest = await this.#uploads.put(path, bytes, upload);
        this.#there.add(path, digest);
        return digest;
    }
    /** What refers to `digest`, by the referrers API alone, of one artifact type if that is given. */
    async referrers(path, digest, artifactType) {
        return (0,referrers/* listReferrers */.x)(this.#api, path, digest, artifactType);
    }
    #name(path) {
        return `${this.host}/${path}`;
    }
}

;// CONCATENATED MODULE: ./lib/oci/registries.js

/** The registries of a run: one client for each host, so that tokens and connections are shared. */
class Registries {
    #options;
    #clients = new Map();
    constructor(options) {
        this.#options = options;
    }
    /** @param host with the port, as in an image name */
    for(host) {
        const known = this.#clients.get(host);
        if (known)
            return known;
        const registry = new Registry({ ...this.#options, registry: host });
        this.#clients.set(host, registry);
        return registry;
    }
}

;// CONCATENATED MODULE: ./lib/task/verify/services.js





const MAX_ROOT_BYTES = 1024 * 1024;
function openServices(options) {
    const { environment, log, timeoutMs, trustedRoot } = options;
    const http = createHttp({ timeoutMs, log, environment: environment.variables });
    const credentials = createCredentialSource({
        ...options.credentials,
        environment: environment.variables,
        log,
    });
    const namedRoot = trustedRoot === undefined ? undefined : readTrustedRoot(trustedRoot);
    const root = namedRoot ?? publicRoot(options, http);
    // Awaited where it is needed; until then a failure must not end the process.
    root.catch(() => undefined);
    return { registries: new Registries({ http, credentials, log }), root, namedRoot };
}
/** @throws Failure `file-unreadable`, `file-too-large`, `trusted-root-malformed` */
async function readTrustedRoot(path) {
    return parseTrustedRoot(await readUserFile('trusted-root', path, MAX_ROOT_BYTES));
}
function publicRoot({ offline, cacheDir, log }, http) {
    return offline ? embeddedTrustedRoot() : fetchTrustedRoot({ http, log, cacheDir });
}

;// CONCATENATED MODULE: ./lib/task/verify/evidence-root.js




/**
 * The root that the options name; or that in the file, where it holds nothing but what the root that came with this
 * version holds too: who could write the file could also write the authority that vouches for it.
 * @throws Failure `evidence-malformed`, and those of reading the root that the options name
 */
async function rootFor({ trustedRoot: json }, { trustedRoot, offline, trustEvidenceRootUnsafe }) {
    if (trustedRoot !== undefined)
        return { root: await readTrustedRoot(trustedRoot), isOwn: false };
    const shipped = await embeddedTrustedRoot();
    if (offline)
        return { root: shipped, isOwn: false };
    const kept = rootIn(json);
    if (isWithin(kept, shipped))
        return { root: kept, isOwn: false };
    return trustEvidenceRootUnsafe ? { root: kept, isOwn: true } : { reason: unknownRoot() };
}
function rootIn(json) {
    try {
        return parseTrustedRoot(json);
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
 * Verifies again what was kept, asking nobody: against the expectation in the options, or that in the file where
 * they give none, and never by a trusted root that only the file vouches for.
 * @param images that the file must be about; none is needed
 */
async function verifyEvidence(path, options, images) {
    const [named, ...others] = images;
    if (others.length > 0)
        throw notOne('from-evidence', images.length);
    if (!named && options.config !== undefined)
        throw nameMissing();
    const { EVIDENCE_MAX_BYTES, parseEvidence } = await __webpack_require__.e(/* import() */ 357).then(__webpack_require__.bind(__webpack_require__, 3357));
    const evidence = await parseEvidence(await readUserFile('from-evidence', path, EVIDENCE_MAX_BYTES));
    const request = await parseRequest(options, { kept: evidence });
    const asked = named ?? askedImage({ image: evidence.image });
    const question = request.questionFor(asked);
    const wrong = named && (await differsFrom(named, evidence));
    if (wrong)
        return answersOf([refused(asked.image, wrong)], undefined);
    if (question.requireDigest && asked.name && asked.name.digest === undefined)
        return answersOf([refused(asked.image, tagRefused(asked.image))], undefined);
    const root = await rootFor(evidence, options);
    if ('reason' in root)
        return answersOf([couldNotTell(asked.image, root.reason)], undefined);
    const own = question.requirements.map(({ predicateType }) => predicateType);
    const { digest, found, verifiedAt } = evidence;
    // An age that the options or their rules ask for counts now: who could write the file could choose its date.
    const kept = evidence.requirements
        .filter(({ predicateType }) => !own.includes(predicateType))
        .map((one) => ({ ...one, at: verifiedAt }));
    const whole = { ...question, requirements: [...question.requirements, ...kept] };
    const result = (0,verify_subject/* judgeAll */.T)(digest, found, { question: whole, root: root.root });
    const taken = [
        saysWhatIsExpected(options) ? [] : ['expectation'],
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
    const kept = askedImage({ image }).name;
    const { name } = named;
    if (!name)
        return (await subjectNamed(named)).digest === digest ? undefined : otherImage(image, digest);
    const isSame = kept !== undefined &&
        (0,subject_repository/* nameOf */.Vb)(kept.repository) === (0,subject_repository/* nameOf */.Vb)(name.repository) &&
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
        const answers = await verifyOne(asked, request, services);
        count += 1;
        onProgress?.(count);
        return answers;
    })));
    const [groups] = await Promise.all([verifying, services.namedRoot]);
    return answersOf(groups.flat(), await settledRoot(services.root));
}
/** @throws Failure the mistake in its name: no request could answer it */
function withName(asked) {
    nameIn(asked);
    return asked;
}
async function verifyOne(asked, request, services) {
    const known = asked.origin && { origin: asked.origin };
    try {
        const name = nameIn(asked);
        const question = request.questionFor(asked);
        const verified = await verifyImage(asked.image, name, { ...services, question });
        return verified.map((one) => ({ ...one, ...known, question }));
    }
    catch (error) {
        return [{ ...couldNotTell(asked.image, (0,reason/* reasonOf */.A)(error)), ...known }];
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
    const request = await parseRequest(options, { settings });
    if (request.settingsFile !== undefined)
        context.log.info(`expectations are those in ${request.settingsFile}`);
    const services = openServices({ ...request, ...context });
    return options.bundle === undefined
        ? verifyImages(images, request, services, context.onProgress)
        : verifyBundle(images, options.bundle, request, services.root);
}

// EXTERNAL MODULE: ./lib/text/terminal-safe.js
var terminal_safe = __webpack_require__(5789);
;// CONCATENATED MODULE: ./lib/command/cache.js

/** Where users' programs keep what can be fetched again (XDG Base Directory Specification). */
function cacheDirectory(variables) {
    const home = variables['HOME'] ?? variables['USERPROFILE'];
    const cache = variables['XDG_CACHE_HOME'] ?? (home && (0,external_node_path_.join)(home, '.cache'));
    return cache ? (0,external_node_path_.join)(cache, 'slsa-provenance', 'tuf') : undefined;
}

// EXTERNAL MODULE: ./lib/sigstore/envelope.js
var envelope = __webpack_require__(6812);
// EXTERNAL MODULE: ./lib/verification/artifact-report.js
var artifact_report = __webpack_require__(7028);
;// CONCATENATED MODULE: ./lib/command/extras.js







/**
 * What was asked to be extracted: the newest accepted statement of a type, or its predicate, from each image;
 * written to the file that was named. @returns the text, one JSON document a line; undefined: nothing is there
 */
async function extract(outcome, options) {
    const type = (0,expectation_expectation/* parsePredicateType */.$d)('extract', options.extract ?? '');
    const statements = outcome.answers.flatMap((answer) => newestOf(answer, type) ?? []);
    if (statements.length === 0)
        return undefined;
    const texts = statements.map((bytes) => {
        const statement = JSON.parse(bytes.toString('utf8'));
        return options.extractStatement ? bytes.toString('utf8') : JSON.stringify(statement.predicate ?? {});
    });
    const text = `${texts.join('\n')}\n`;
    if (options.extractTo !== undefined)
        await orUnwritable('extract-to', options.extractTo, (path) => writeTo(path, text));
    return (0,terminal_safe/* terminalSafeJson */.q7)(text);
}
/** A file is replaced; what is none, such as a pipe or `/dev/stdout`, is written to. */
async function writeTo(path, text) {
    const isOther = await (0,promises_.stat)(path).then((found) => !found.isFile() && !found.isDirectory(), () => false);
    await (isOther ? (0,promises_.writeFile)(path, text) : replaceFile(path, text));
}
function newestOf({ report, result }, type) {
    if (report.verdict !== 'verified')
        return undefined;
    const found = (result?.judged ?? [])
        .filter(({ report: one }) => (0,artifact_report/* isByExpected */.M)(one))
        .filter(({ report: one }) => one.predicateType === type)
        .sort((a, b) => timeOf(b) - timeOf(a))[0];
    return found?.content && (0,envelope/* payloadOf */.Md)(found.content);
}
function timeOf({ report }) {
    return Date.parse(report.signedAt ?? '');
}
/** @throws Failure `file-unwritable` */
async function orUnwritable(option, path, write) {
    try {
        await write(path);
    }
    catch (cause) {
        throw new failure/* Failure */.HR({
            class: 'usage',
            code: 'file-unwritable',
            what: `${option}: ${path} cannot be written`,
            why: 'its directory does not exist, or is not yours to write',
            fix: `${option}: a path that can be written`,
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./lib/command/progress.js
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

;// CONCATENATED MODULE: ./lib/shared/secrets.js
/** Shorter ones are common words: replacing them would garble messages and tell the secret by its gaps. */
const MIN_LENGTH = 6;
/** Secrets met so far, and their encoded forms. */
class Secrets {
    #forms = new Set();
    /** Returns false for what is known already, and for what is too short to be a secret. */
    add(secret) {
        if (secret.length < MIN_LENGTH || this.#forms.has(secret))
            return false;
        for (const form of [secret, Buffer.from(secret).toString('base64'), encodeURIComponent(secret)]) {
            this.#forms.add(form);
        }
        return true;
    }
    /** The text with `***` in place of each secret, in plain, base64 or URL form. */
    redact(text) {
        let clean = text;
        for (const form of this.#forms)
            clean = clean.replaceAll(form, '***');
        return clean;
    }
}

;// CONCATENATED MODULE: ./lib/command/terminal-log.js


/** What a command tells besides its result: on stderr, requests only when asked for, warnings always. */
function terminalLog(terminal, { quiet, verbose }) {
    const secrets = new Secrets();
    const say = (prefix) => (message) => terminal.err(`${prefix}${(0,terminal_safe/* terminalSafeLines */.Dy)(secrets.redact(message))}\n`);
    return {
        debug: verbose ? say('debug: ') : () => undefined,
        info: quiet ? () => undefined : say(''),
        notice: quiet ? () => undefined : say('notice: '),
        warning: say('warning: '),
        mask: (secret) => void secrets.add(secret),
        group: (title, task) => {
            if (!quiet)
                say('')(title);
            return task();
        },
    };
}

;// CONCATENATED MODULE: ./lib/command/verify.js


















const OPTIONS = [...request_options/* optionGroups */.g, output_options/* OUTPUT_OPTIONS */.z].flatMap(({ options }) => options);
/** `slsa-provenance verify`. @returns the exit code @throws Failure for wrong usage */
async function verify_verify(names, options, { terminal, environment }) {
    refuseWithoutEffect(OPTIONS, options, verifyModes);
    const images = await imagesOf(names, options, terminal);
    const { variables } = environment;
    // In a job, the author of a pull request could bring a file that chooses the rules.
    const settings = variables['GITHUB_ACTIONS'] ? undefined : SETTINGS_FILE;
    const task = { options: withExtracted(options), images, settings };
    const progress = showProgress(terminal, options.quiet ? 0 : images.length, Number(options.concurrency ?? '8'));
    const context = {
        environment,
        log: terminalLog(terminal, options),
        cacheDir: cacheDirectory(variables),
        onProgress: (count) => progress.done(count),
    };
    const answers = (0,fix_language/* answersIn */.VZ)('command', await verify(task, context).finally(() => progress.end()));
    if (options.evidenceOut !== undefined)
        await orUnwritable('evidence-out', options.evidenceOut, (path) => saveEvidence(path, answers));
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
    requireOneReader([names.includes('-'), file === '-', dockerfile === '-']);
    const stdin = () => terminal.stdin();
    const [listed, base] = await Promise.all([
        file === undefined ? [] : readImageList(file, stdin),
        dockerfile === undefined ? [] : readBaseImages(dockerfile, parseDockerBuild(options), stdin),
    ]);
    const dash = names.includes('-') ? await readImageList('-', stdin) : [];
    const given = names.filter((name) => name !== '-').map((image) => ({ image }));
    const all = [...given, ...dash, ...listed, ...base];
    return (all.length === 0 && options.fromEvidence !== undefined ? [] : eachOnce(all)).map(askedImage);
}
function requireOneReader(areStdin) {
    if (areStdin.filter(Boolean).length < 2)
        return;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'stdin-twice',
        what: '- is given more than once',
        why: 'stdin can be read once, and is either a list of images or a Dockerfile',
        fix: 'name a file in place of one of them',
    });
}
/** The report goes to stdout, unless something extracted goes there. */
async function report(outcome, options, terminal) {
    if (options.quiet && (options.format ?? 'text') === 'text')
        return reportReferences(outcome, terminal);
    const extracted = options.extract === undefined ? undefined : await extract(outcome, options);
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
        return toJson((await __webpack_require__.e(/* import() */ 25).then(__webpack_require__.bind(__webpack_require__, 7406))).jsonReport(outcome));
    if (format === 'sarif')
        return toJson((await __webpack_require__.e(/* import() */ 123).then(__webpack_require__.bind(__webpack_require__, 123))).sarifReport(outcome));
    const { textReport } = await __webpack_require__.e(/* import() */ 917).then(__webpack_require__.bind(__webpack_require__, 6298));
    const text = textReport(outcome.answers.map((answer) => answer.report), style);
    if (!explain)
        return text;
    const { explainReport } = await __webpack_require__.e(/* import() */ 9).then(__webpack_require__.bind(__webpack_require__, 5009));
    return [text, ...outcome.answers.map((answer) => explainReport(answer, style))].join('\n');
}
function toJson(value) {
    return `${(0,terminal_safe/* terminalSafeJson */.q7)(JSON.stringify(value, undefined, 2))}\n`;
}


/***/ }),

/***/ 6372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ IMAGE_VALIDATING_POLICY_1_16),
/* harmony export */   OB: () => (/* binding */ MAX_REFERRERS),
/* harmony export */   Sp: () => (/* binding */ CLUSTER_POLICY_COSIGN),
/* harmony export */   X9: () => (/* binding */ CLUSTER_POLICY_BUNDLE),
/* harmony export */   c9: () => (/* binding */ IMAGE_VALIDATING_POLICY_1_19),
/* harmony export */   t1: () => (/* binding */ MAX_LAYER_BYTES)
/* harmony export */ });
const KYVERNO_1_19 = { goContainerRegistry: '0.21.8', sigstoreGo: '1.3.0' };
const CLUSTER_POLICY_COSIGN = {
    id: 'kyverno-cosign',
    program: 'Kyverno ClusterPolicy, type: Cosign',
    from: '1.19',
    remark: 'earlier ones read statements less strictly',
    libraries: KYVERNO_1_19,
};
const CLUSTER_POLICY_BUNDLE = {
    id: 'kyverno-bundle',
    program: 'Kyverno ClusterPolicy, type: SigstoreBundle',
    from: '1.17',
    remark: '1.13 to 1.16 read no Rekor v2',
    libraries: KYVERNO_1_19,
};
const IMAGE_VALIDATING_POLICY_1_19 = {
    id: 'kyverno-ivp@1.19',
    program: 'Kyverno ImageValidatingPolicy',
    from: '1.19',
    remark: '1.17 and 1.18 need a timestamp flag for Rekor v2',
    libraries: KYVERNO_1_19,
};
const IMAGE_VALIDATING_POLICY_1_16 = {
    id: 'kyverno-ivp@1.16',
    program: 'Kyverno ImageValidatingPolicy',
    from: '1.14',
    to: '1.16',
    libraries: { goContainerRegistry: '0.20.3', sigstoreGo: '0.6.2' },
};
/**
 * More entries than these in the list of referrers, whatever they are, and `type: SigstoreBundle` refuses the
 * image (pkg/image/verifiers/cpol/cosign/sigstore.go, attestationlimit). No other engine stops as early.
 */
const MAX_REFERRERS = 50;
/** In a layer of a bundle: 10 MB, not MiB (the same file, maxLayerSize). */
const MAX_LAYER_BYTES = 10_000_000;


/***/ }),

/***/ 3859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback),
/* harmony export */   Y: () => (/* binding */ isThisMachine)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4649);

/**
 * Whether a host name of a URL (`URL.hostname`, IPv6 in brackets) is this machine: `localhost`, its
 * subdomains (RFC 6761, 6.3), 127.0.0.0/8 and `[::1]`. Only these are spoken to without TLS.
 */
function isLoopback(hostname) {
    const name = hostname.toLowerCase();
    if (name === 'localhost' || name.endsWith('.localhost') || name === '[::1]')
        return true;
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 4 && name.startsWith('127.');
}
/**
 * Whether a host name of a URL leads to this machine in any spelling: also the unspecified address, which systems
 * take for it, and IPv4 in IPv6. For what others name; names that a resolver leads here are not known.
 */
function isThisMachine(hostname) {
    const name = hostname.toLowerCase().replace(/\.$/, '');
    if (isLoopback(name) || name === '[::]')
        return true;
    // URL.hostname writes addresses in one way: 127.0.0.1 in IPv6 is ::ffff:7f00:1.
    return (((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 4 && name.startsWith('0.')) ||
        /^\[::(ffff:)?(7f[0-9a-f]{2}|0):[0-9a-f]{1,4}\]$/.test(name));
}


/***/ }),

/***/ 7771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   YN: () => (/* binding */ credentialsOf),
/* harmony export */   mk: () => (/* binding */ basicHeader)
/* harmony export */ });
/** User names that say: the password is a refresh token (ACR; Docker's credential helpers). */
const REFRESH_TOKEN_USERS = new Set(['00000000-0000-0000-0000-000000000000', '<token>']);
/** Credentials from a user name and a secret, which is masked. */
function credentialsOf(username, secret, source, log) {
    log.mask(secret);
    return REFRESH_TOKEN_USERS.has(username)
        ? { kind: 'identity-token', username, token: secret, source }
        : { kind: 'basic', username, password: secret, source };
}
/** The value of a Basic `Authorization` header (RFC 7617), masked; `undefined` for nobody. */
function basicHeader(credentials, log) {
    if (credentials.kind === 'anonymous')
        return undefined;
    const encoded = encodedLogin(credentials);
    log.mask(encoded);
    return `Basic ${encoded}`;
}
/** What no message may repeat, plain and in the forms in which it is sent. */
function secretsOf(credentials) {
    if (credentials.kind === 'anonymous')
        return [];
    const secret = secretOf(credentials);
    return [secret, encodeURIComponent(secret), encodedLogin(credentials)];
}
function secretOf(login) {
    return login.kind === 'basic' ? login.password : login.token;
}
function encodedLogin(login) {
    return Buffer.from(`${login.username}:${secretOf(login)}`).toString('base64');
}


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isDoubtful),
/* harmony export */   Q: () => (/* binding */ Doubtful)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8730);


/** What a registry says that it misses: a part of what is written, which is told apart by who wrote it. */
const MISSES_A_PART = new Set([
    'BLOB_UNKNOWN',
    'BLOB_UPLOAD_UNKNOWN',
    'MANIFEST_BLOB_UNKNOWN',
    'MANIFEST_UNKNOWN',
]);
/**
 * Whether the same request may well end otherwise a moment later: registries run on many machines, which learn of
 * logins and writes at different times, and a page that says "maintenance" stands in place of any answer.
 */
function isDoubtful(answer, { isAccepted, isThere, isWrite }) {
    const { status } = answer;
    if (status < 300)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .isHtml */ ._6)(answer);
    const { codes, limitsRate } = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)(answer);
    if (status === 401 || status === 403)
        return isAccepted || limitsRate;
    if (status !== 404)
        return false;
    return isThere || (isWrite && isAccepted && !codes.some((code) => MISSES_A_PART.has(code)));
}
/** The failure that an answer is unless it passes; it counts once the time for that is over. */
class Doubtful extends _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
    answer;
    failure;
    constructor(failure, answer) {
        const { class: kind, code, message: what } = failure;
        super({ class: kind, code, what, cause: failure });
        this.answer = answer;
        this.failure = failure;
    }
}


/***/ }),

/***/ 9685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  li: () => (/* binding */ alteredBytes),
  uV: () => (/* binding */ htmlAnswer),
  Ew: () => (/* binding */ loginMissing),
  MX: () => (/* binding */ registryFailure),
  cS: () => (/* binding */ withWords),
  aq: () => (/* binding */ wrongCredentials)
});

// EXTERNAL MODULE: ./lib/shared/failure.js
var shared_failure = __webpack_require__(83);
;// CONCATENATED MODULE: ./lib/oci/advice.js
/** GitHub's registries: for all, and of those with data residency. */
const GITHUB = /^(ghcr\.io|containers\.[a-z0-9-]+\.ghe\.com)$/;
const ADVICE = [
    {
        hosts: GITHUB,
        denied: (registry, path) => {
            const server = registry === 'ghcr.io' ? 'github.com' : registry.slice('containers.'.length);
            const [owner = '', ...name] = path.split('/');
            const page = `packages/container/${encodeURIComponent(name.join('/'))}/settings`;
            return [
                'give the job the permission:',
                '  permissions:',
                '    packages: write',
                `and, if the package was not made by this repository, open https://${server}/orgs/${owner}/${page}`,
                `(https://${server}/users/${owner}/${page} for a personal account) and under "Manage Actions access"`,
                'add this repository with the role Write',
            ].join('\n');
        },
    },
    {
        hosts: /\.azurecr\.(io|us|cn)$/,
        denied: (registry, path) => [
            `give the identity that logs in the role AcrPush on ${registry}; in a registry with ABAC repository`,
            `permissions, where AcrPush has no effect, the role "Container Registry Repository Writer" for ${path}`,
        ].join('\n'),
    },
    {
        hosts: /\.amazonaws\.com(\.cn)?$|^public\.ecr\.aws$/,
        denied: (_, path) => `allow ecr:BatchGetImage, ecr:GetDownloadUrlForLayer, ecr:BatchCheckLayerAvailability, ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload and ecr:PutImage on the repository ${path}`,
    },
    {
        hosts: /\.pkg\.dev$|(^|\.)gcr\.io$/,
        denied: () => 'give the service account the role roles/artifactregistry.writer on the repository',
    },
    {
        hosts: /^docker\.io$/,
        denied: (_, path) => `log in with an access token with the scope Read & Write, of a member who may push to ${path}`,
    },
];
/** What to do when the credentials were taken and the right is missing. */
function adviceOnDenial(registry, path) {
    const advice = ADVICE.find(({ hosts }) => hosts.test(registry));
    return (advice?.denied(registry, path) ??
        `give the account that logs in the right to push to ${path} in ${registry}`);
}
/** How to log in. */
function adviceOnLogin(registry) {
    const isGithub = GITHUB.test(registry);
    return [
        isGithub
            ? 'give the job the permission "packages: write", or log in before this step:'
            : 'log in before this step:',
        '  - uses: docker/login-action',
        '    with:',
        `      registry: ${registry}`,
        `      username: \${{ ${isGithub ? 'github.actor' : 'vars.REGISTRY_USERNAME'} }}`,
        `      password: \${{ ${isGithub ? 'github.token' : 'secrets.REGISTRY_PASSWORD'} }}`,
        'or set registry, registry-username and registry-password',
    ].join('\n');
}
/** What to do at a service that limits how often it is asked. */
function adviceOnRate(registry, isAnonymous) {
    if (isAnonymous)
        return `${adviceOnLogin(registry)}\nwith a login the limit is higher, and no longer shared with others behind the same address`;
    const plan = registry === 'docker.io' ? '; paid plans have none for pulls' : '';
    return `run it again later, with fewer jobs at the same time${plan}`;
}

// EXTERNAL MODULE: ./lib/oci/credentials.js
var credentials = __webpack_require__(7771);
// EXTERNAL MODULE: ./lib/oci/problem.js
var problem = __webpack_require__(8730);
;// CONCATENATED MODULE: ./lib/oci/errors.js




const LOCKED = /immutab|cannot be overwritten|tag is (locked|protected)|disallowed on this registry, repository or image/i;
const MISSING_CHILD = ['MANIFEST_BLOB_UNKNOWN', 'BLOB_UNKNOWN', 'MANIFEST_UNKNOWN'];
const EXPIRED = /authorization token has expired|reauthenticate/i;
/** Harbor, ACR, GitLab, Quay, Artifactory: how each says that there is no room. */
const QUOTA = /quota|storage limit|storage resource|exceed[a-z]* the (configured )?(upper )?limit|insufficient storage/i;
const POLICY = /polic(y|ies)|vulnerab|not signed|unsigned/i;
/** What registries answer a manifest whose type they do not know. */
const REFUSES_TYPE = new Set([400, 405, 406, 415, 422, 501]);
/** The first whose `when` holds explains the refusal. */
const EXPLANATIONS = [
    {
        when: ({ isHtml, status }) => isHtml && status < 300,
        explain: ({ registry, doing, status }) => htmlAnswer(registry, `asked ${doing}`, status),
    },
    { when: isLocked, explain: locked },
    { when: ({ limitsRate }) => limitsRate, explain: rateLimited },
    {
        when: ({ status, text }) => status === 507 || ((isAuth(status) || [409, 412, 413].includes(status)) && QUOTA.test(text)),
        explain: ({ repository, doing, registry, ...problem }) => new shared_failure/* Failure */.HR({
            class: 'limit',
            code: 'registry-quota',
            what: `${repository} refused ${doing}: ${statusAndCodes(problem)}`,
            why: 'the quota of the project, organisation or registry is used up',
            fix: `delete images that nobody needs, or have the quota raised by who operates ${registry}; then run it again`,
        }),
    },
    {
        when: ({ status, text, codes, isWrite }) => !isWrite &&
            (status === 412 ||
                ((isAuth(status) || status === 451) &&
                    (POLICY.test(text) || codes.includes('PROJECTPOLICYVIOLATION')))),
        explain: ({ repository, doing, registry, ...problem }) => new shared_failure/* Failure */.HR({
            class: 'denied',
            code: 'registry-policy',
            what: `${repository} refused ${doing}: ${statusAndCodes(problem)}`,
            why: 'a policy of the project keeps images from being read that are not signed, or have vulnerabilities',
            fix: `log in with an account that may push to ${repository}: Harbor lets such accounts read what they are to sign; or exempt this image from the policy in ${registry}`,
        }),
    },
    {
        when: ({ status, codes }) => status < 500 && MISSING_CHILD.some((code) => codes.includes(code)),
        explain: (refusal) => new shared_failure/* Failure */.HR({
            class: 'conflict',
            code: 'manifest-child-missing',
            what: `${refusal.repository} refused ${refusal.doing}: ${statusAndCodes(refusal)}`,
            why: 'something that it names is not, or no longer, in the repository',
            fix: 'push the image again if a part of it was deleted',
        }),
    },
    {
        when: ({ status }) => status === 409 || status === 412,
        explain: (refusal) => new shared_failure/* Failure */.HR({
            class: 'conflict',
            code: 'manifest-changed',
            what: `${refusal.repository} refused ${refusal.doing}: ${statusAndCodes(refusal)}`,
            why: 'another writer changed it in between',
            fix: 'run the step again',
        }),
    },
    {
        when: ({ status, credentials }) => isAuth(status) && credentials.kind === 'anonymous',
        explain: loginMissing,
    },
    {
        // ECR says 403 for its tokens of twelve hours.
        when: ({ status, isKnown, text }) => (status === 401 && !isKnown) || (status === 403 && EXPIRED.test(text)),
        explain: wrongCredentials,
    },
    { when: ({ status }) => isAuth(status), explain: denied },
    {
        when: ({ status }) => status === 404,
        explain: ({ repository, doing }) => new shared_failure/* Failure */.HR({
            class: 'unavailable',
            code: 'registry-not-found',
            what: `${repository} does not exist: the registry refused ${doing}`,
            why: 'the name is mistyped, or this registry wants repositories to be made before the first push',
            fix: 'compare the name with that of the step that pushed the image',
        }),
    },
    {
        when: ({ isBundle, status }) => isBundle && REFUSES_TYPE.has(status),
        explain: ({ repository, doing, registry, ...problem }) => new shared_failure/* Failure */.HR({
            class: 'denied',
            code: 'registry-refuses-bundles',
            what: `${repository} refused ${doing}: ${statusAndCodes(problem)}`,
            why: 'the registry does not take manifests with an artifactType, as OCI 1.1 has them and Sigstore bundles need them',
            fix: `signature-format: legacy   # or update ${registry} to a version that takes OCI 1.1 manifests`,
        }),
    },
    {
        when: ({ status }) => status === 413,
        explain: ({ repository, doing }) => new shared_failure/* Failure */.HR({
            class: 'limit',
            code: 'registry-too-large',
            what: `${repository} refused ${doing}: too large (413)`,
            why: 'the registry, or a proxy in front of it, limits the size of requests',
            fix: 'raise the limit of the registry or proxy (nginx: client_max_body_size)',
        }),
    },
];
/** The failure that a refusal is: cause and fix, by status, code and service. */
function registryFailure(refused) {
    const refusal = {
        ...refused,
        ...(0,problem/* problemOf */.Zw)(refused.answer),
        repository: `${refused.registry}/${refused.path}`,
        says: (0,problem/* saidBy */.TT)(refused.answer, (0,credentials/* secretsOf */.Fj)(refused.credentials)),
    };
    const explain = EXPLANATIONS.find(({ when }) => when(refusal))?.explain ?? unexplained;
    return withWords(explain(refusal), refusal.says);
}
function unexplained(refusal) {
    return new shared_failure/* Failure */.HR({
        class: 'denied',
        code: 'registry-refused',
        what: `${refusal.repository} refused ${refusal.doing}: ${statusAndCodes(refusal)}`,
        why: 'the registry does not support the request, or something in front of it answers',
        fix: `run again with debug logging to see the requests, and look into the log of ${refusal.registry}`,
    });
}
/** The failure, and what the registry itself says of it. */
function withWords(failure, says) {
    if (says === undefined)
        return failure;
    const { class: kind, code, message: what, fix } = failure;
    const why = `${failure.why === undefined ? '' : `${failure.why}; `}the registry says: "${says}"`;
    const details = { class: kind, code, what, why, ...(fix !== undefined && { fix }) };
    return new shared_failure/* Failure */.HR(details);
}
function rateLimited({ repository, registry, doing, credentials, ...problem }) {
    return new shared_failure/* Failure */.HR({
        class: 'unavailable',
        code: 'registry-rate-limited',
        what: `${repository} refused ${doing}: ${statusAndCodes(problem)}`,
        why: 'the registry limits how many requests one client may send',
        fix: adviceOnRate(registry, credentials.kind === 'anonymous'),
    });
}
/** Whether the registry says that what is there must not be replaced. */
function isLocked({ status, codes, text }) {
    return (status >= 400 && (codes.includes('TAG_INVALID') || codes.includes('TAG_IMMUTABLE') || LOCKED.test(text)));
}
function htmlAnswer(host, when, status) {
    return new shared_failure/* Failure */.HR({
        class: 'unavailable',
        code: 'registry-html-answer',
        what: `${host} answered with a web page (status ${status}) when ${when}`,
        why: 'a sign-in page or proxy is in the way, or another kind of server is at that address',
        fix: `check that ${host} is the registry's own host name and can be reached from this machine without signing in`,
    });
}
function alteredBytes(where, wanted, actual) {
    return new shared_failure/* Failure */.HR({
        class: 'malformed',
        code: 'registry-altered-bytes',
        what: `${where} gave other bytes than asked for: ${actual} in place of ${wanted}`,
        why: 'the registry, a cache or a proxy altered them; nothing of them was used',
        fix: 'run again; if it stays, push the image anew and look into what lies between this machine and the registry',
    });
}
/** The registry, or its token service, does not take these credentials. */
function wrongCredentials(refusal) {
    const { registry, path, credentials, status } = refusal;
    const source = credentials.kind === 'anonymous' ? 'nobody' : credentials.source;
    return new shared_failure/* Failure */.HR({
        class: 'denied',
        code: 'registry-unauthorized',
        what: `${registry} refused the credentials from ${source} for ${path} (${status})`,
        why: 'they are wrong, expired, for another registry, or have no access to this repository',
        // The GitHub token is new in every job: what it may do is all that can be wrong with it.
        fix: source === 'github-token'
            ? adviceOnDenial(registry, path)
            : `renew them; they come from ${source}. If they are right, ${adviceOnDenial(registry, path)}`,
    });
}
function loginMissing(refusal) {
    return new shared_failure/* Failure */.HR({
        class: 'denied',
        code: 'registry-unauthorized',
        what: `${refusal.repository} refused ${refusal.doing} without a login (${refusal.status})`,
        why: `no credentials for ${refusal.registry} in the inputs, Docker's or podman's configuration, nor a github-token that is for it`,
        fix: adviceOnLogin(refusal.registry),
    });
}
function denied(refusal) {
    const { registry, path, repository, doing, credentials } = refusal;
    return new shared_failure/* Failure */.HR({
        class: 'denied',
        code: 'registry-denied',
        what: `${repository} refused ${doing}: ${statusAndCodes(refusal)}`,
        why: `the credentials${credentials.kind === 'anonymous' ? '' : ` from ${credentials.source}`} are known, but lack the right`,
        fix: adviceOnDenial(registry, path),
    });
}
function locked({ repository, doing, registry }) {
    return new shared_failure/* Failure */.HR({
        class: 'denied',
        code: 'tag-locked',
        what: `${repository} refused ${doing}: it is locked or immutable`,
        why: 'signatures and the referrers index are added to under tags that must be writable',
        fix: registry.includes('.azurecr.')
            ? `unlock it: az acr repository update --name ${registry.split('.')[0]} --image ${repository.slice(registry.length + 1)}:TAG --write-enabled true; for a whole repository use --repository in place of --image`
            : 'exempt the tags that begin with "sha256-" from the immutability rule of the repository',
    });
}
function isAuth(status) {
    return status === 401 || status === 403;
}
function statusAndCodes({ status, codes }) {
    return [String(status), ...codes].join(' ');
}


/***/ }),

/***/ 7906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ bundleBlobOf),
/* harmony export */   Nv: () => (/* binding */ claimedTime),
/* harmony export */   X4: () => (/* binding */ claimedPredicateType),
/* harmony export */   wN: () => (/* binding */ describeBundle)
/* harmony export */ });
/* unused harmony exports EMPTY_BLOB, storeBundle */
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2406);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(261);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2892);



const EMPTY_BLOB = Buffer.from('{}');
const CREATED = 'org.opencontainers.image.created';
const PREDICATE_TYPE = 'dev.sigstore.bundle.predicateType';
/**
 * The manifest that makes a bundle a referrer of `subject` (image-spec, manifest.md, "subject";
 * cosign BUNDLE_SPEC.md). A pure function of its arguments: the same bundle always gets the same digest.
 * @param signedAt the bundle's trusted time, to the second; undefined: it has none
 */
function storeBundle(subject, bundle, predicateType, signedAt) {
    const annotations = {
        ...(signedAt && { [CREATED]: signedAt.toISOString().replace(/\.\d{3}Z$/, 'Z') }),
        'dev.sigstore.bundle.content': 'dsse-envelope',
        [PREDICATE_TYPE]: predicateType,
    };
    const manifest = Buffer.from(JSON.stringify({
        schemaVersion: 2,
        mediaType: IMAGE_MANIFEST,
        artifactType: SIGSTORE_BUNDLE,
        config: { mediaType: EMPTY_JSON, digest: sha256Digest(EMPTY_BLOB), size: EMPTY_BLOB.length },
        layers: [{ mediaType: SIGSTORE_BUNDLE, digest: sha256Digest(bundle), size: bundle.length }],
        subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size },
        annotations,
    }));
    const descriptor = {
        mediaType: IMAGE_MANIFEST,
        digest: sha256Digest(manifest),
        size: manifest.length,
        artifactType: SIGSTORE_BUNDLE,
        annotations,
    };
    return { bundle, manifest, descriptor };
}
/** The descriptor of a bundle manifest in today's form: with the type and annotations of the manifest. */
function describeBundle(manifest) {
    const { annotations } = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(manifest, 'a bundle manifest');
    return {
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_MANIFEST */ .MS,
        digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(manifest),
        size: manifest.length,
        artifactType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGSTORE_BUNDLE */ .uS,
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isStringMap */ .UA)(annotations) ? { annotations } : {}),
    };
}
/** When a descriptor claims to have been made, in milliseconds since 1970; undefined: it does not say. */
function claimedTime(descriptor) {
    const time = Date.parse(descriptor.annotations?.[CREATED] ?? '');
    return Number.isNaN(time) ? undefined : time;
}
/** The predicate type a descriptor claims, where its writer copied the annotations. */
function claimedPredicateType(descriptor) {
    return descriptor.annotations?.[PREDICATE_TYPE];
}
/**
 * The digest of the bundle in a bundle manifest: its first layer, as Kyverno and gh take it.
 * @returns undefined when the manifest stores no bundle for `subject`
 * @throws Failure `registry-document-malformed`
 */
function bundleBlobOf(manifest, subject) {
    const document = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(manifest, 'a bundle manifest');
    const [layer] = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Qv)(document, 'layers', 'a bundle manifest', 16);
    const named = document.subject?.digest;
    return named === subject && layer !== undefined && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isDescriptor */ .ol)(layer) ? layer.digest : undefined;
}


/***/ }),

/***/ 2892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ tooMany),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   UA: () => (/* binding */ isStringMap),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   ol: () => (/* binding */ isDescriptor)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2845);


/** Parses a JSON object that a registry sent. @throws Failure `registry-document-malformed` */
function parseObject(bytes, what) {
    const value = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(bytes);
    if (!value)
        throw malformed(what, 'is not a JSON object');
    return value;
}
/** True for what can be asked for: a foreign entry that is no descriptor is kept, but never followed. */
function isDescriptor(value) {
    const { mediaType, digest, size, artifactType, annotations } = value;
    return (typeof mediaType === 'string' &&
        typeof digest === 'string' &&
        /^sha256:[0-9a-f]{64}$/.test(digest) &&
        Number.isSafeInteger(size) &&
        (artifactType === undefined || typeof artifactType === 'string') &&
        (annotations === undefined || isStringMap(annotations)));
}
function isStringMap(value) {
    return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) && Object.values(value).every((text) => typeof text === 'string');
}
/** A member that must be an array of objects, of bounded length. @throws Failure `registry-document-malformed` */
function objectsIn(document, member, what, limit) {
    const value = document[member] ?? [];
    if (!Array.isArray(value) || !value.every(_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv))
        throw malformed(what, `has a "${member}" that is not a list of objects`);
    if (value.length > limit)
        throw malformed(what, `has ${value.length} ${member}; at most ${limit} are read`);
    return value;
}
/** More than is read: what is left out might be what is looked for. */
function tooMany(what, limit) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'limit',
        code: 'referrers-too-many',
        what: `${what}; at most ${limit} are read`,
        why: 'something attaches to this digest again and again; admission controllers give up long before that',
        fix: 'find out what attaches them, and delete those that nobody needs',
    });
}
function malformed(what, how) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'malformed',
        code: 'registry-document-malformed',
        what: `${what} ${how}`,
        why: 'another program wrote it, or the registry altered it',
        fix: 'look at it with: crane manifest IMAGE; if nothing needs it, delete the tag and run again',
    });
}


/***/ }),

/***/ 3568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eh: () => (/* binding */ claimedLayerTime),
  x3: () => (/* binding */ claimedLayerType),
  ag: () => (/* binding */ readLegacyArtifact)
});

// UNUSED EXPORTS: claimedCertificate, storeLegacy

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/sigstore/envelope.js
var envelope = __webpack_require__(6812);
// EXTERNAL MODULE: ./lib/sigstore/limits.js
var limits = __webpack_require__(5236);
;// CONCATENATED MODULE: ./lib/sigstore/pem.js
/** One certificate or key as PEM. The newline at the end counts: without it readers of several blocks fail. */
function pem_pemOf(der, label = 'CERTIFICATE') {
    const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
const BLOCK = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g;
/** The certificates in a PEM text, DER, in its order. */
function pem_derOf(pem) {
    return [...pem.matchAll(BLOCK)].map(([, body]) => Buffer.from(body ?? '', 'base64'));
}

// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(2845);
// EXTERNAL MODULE: ./lib/oci/layout/json.js
var layout_json = __webpack_require__(2892);
// EXTERNAL MODULE: ./lib/oci/layout/legacy-manifest.js
var legacy_manifest = __webpack_require__(9187);
;// CONCATENATED MODULE: ./lib/oci/layout/legacy-artifact.js







/** Annotations of cosign SIGNATURE_SPEC.md. */
const SIGNATURE = 'dev.cosignproject.cosign/signature';
const CERTIFICATE = 'dev.sigstore.cosign/certificate';
const CHAIN = 'dev.sigstore.cosign/chain';
const BUNDLE = 'dev.sigstore.cosign/bundle';
/**
 * The layer of a `.sig` or `.att` manifest for `artifact`. Timestamps stay out: cosign 2 and Kyverno
 * reject them without a TSA root. The chain is always full: Kyverno `type: Cosign` and Ratify need it. What is
 * signed with a key has no certificate, and need not be in a log.
 * @param predicateType of an attestation
 */
function storeLegacy(artifact, predicateType) {
    const { content, material } = artifact;
    const [entry] = artifact.logEntries;
    const promise = entry?.inclusionPromise;
    if (!promise && (entry || material.kind === 'certificate')) {
        throw new Error('the legacy layout takes entries of a Rekor v1 log, and certificates not without one');
    }
    const proof = {
        ...(material.kind === 'certificate' && {
            [CERTIFICATE]: pemOf(material.leaf),
            [CHAIN]: material.chain.map((certificate) => pemOf(certificate)).join(''),
        }),
        ...(promise && { [BUNDLE]: rekorBundle(entry, promise.signedEntryTimestamp) }),
    };
    if (content.kind === 'simple-signing') {
        const annotations = { [SIGNATURE]: content.signature.toString('base64'), ...proof };
        return {
            suffix: 'sig',
            layer: legacyLayer('sig', content.payload, annotations),
            content: content.payload,
        };
    }
    const envelope = Buffer.from(envelopeJson(content.envelope));
    const annotations = { [SIGNATURE]: '', ...proof, ...(predicateType ? { predicateType } : {}) };
    return { suffix: 'att', layer: legacyLayer('att', envelope, annotations), content: envelope };
}
/**
 * The artifact that a layer and its bytes stand for. It has no inclusion proof: the layout stores none.
 * @throws Failure `legacy-layer-malformed`, `kind-unknown`
 */
function readLegacyArtifact({ suffix, layer, content }) {
    const { annotations } = layer;
    try {
        return {
            content: contentOf(suffix, annotations[SIGNATURE] ?? '', content),
            material: materialOf(annotations),
            logEntries: annotations[BUNDLE]
                ? [logEntry((0,layout_json/* parseObject */.lj)(Buffer.from(annotations[BUNDLE]), 'a Rekor bundle'))]
                : [],
            timestamps: [],
        };
    }
    catch (cause) {
        if (cause instanceof failure/* Failure */.HR && cause.class === 'limit')
            throw cause;
        throw new failure/* Failure */.HR({
            class: 'malformed',
            code: 'legacy-layer-malformed',
            what: `the layer ${layer.digest} does not hold a signature in cosign's form`,
            why: 'it was made by a program with a form of its own, or altered',
            cause,
        });
    }
}
/** The predicate type an attestation layer claims. */
function claimedLayerType(layer) {
    return layer.annotations.predicateType;
}
/** When a layer claims to have been logged, in milliseconds since 1970; undefined: it does not say. */
function claimedLayerTime(layer) {
    const seconds = /"integratedTime":([0-9]{1,12})\b/.exec(layer.annotations[BUNDLE] ?? '')?.[1];
    return seconds === undefined ? undefined : Number(seconds) * 1000;
}
/** The signer's certificate as the layer claims it, to leave foreign layers unread; undefined when malformed. */
function claimedCertificate(layer) {
    return derOf(layer.annotations[CERTIFICATE] ?? '')[0];
}
/** What is signed with a key has no certificate. */
function materialOf(annotations) {
    const certificate = annotations[CERTIFICATE] ?? '';
    if (certificate === '')
        return { kind: 'public-key', hint: '' };
    return { kind: 'certificate', leaf: onlyOne(pem_derOf(certificate)), chain: pem_derOf(annotations[CHAIN] ?? '') };
}
function contentOf(suffix, signature, content) {
    return suffix === 'sig'
        ? { kind: 'simple-signing', payload: content, signature: Buffer.from(signature, 'base64') }
        : { kind: 'envelope', envelope: (0,envelope/* parseEnvelope */.mE)(content) };
}
function rekorBundle(entry, signedEntryTimestamp) {
    return JSON.stringify({
        SignedEntryTimestamp: signedEntryTimestamp.toString('base64'),
        Payload: {
            body: entry.canonicalizedBody.toString('base64'),
            integratedTime: Number(entry.integratedTime),
            logIndex: Number(entry.logIndex),
            logID: entry.logId.keyId.toString('hex'),
        },
    });
}
function logEntry(bundle) {
    const { SignedEntryTimestamp: timestamp, Payload: payload } = bundle;
    if (!(0,json/* isObject */.Gv)(payload))
        throw new Error('no Payload');
    const { body, integratedTime, logIndex, logID } = payload;
    if (typeof timestamp !== 'string' || typeof body !== 'string' || typeof logID !== 'string')
        throw new Error('no body');
    if (body.length > 2 * limits/* LIMITS */.b.logBody)
        throw new Error('the log entry is too long');
    if (!Number.isSafeInteger(integratedTime) || !Number.isSafeInteger(logIndex))
        throw new Error('no time or index');
    const canonicalizedBody = Buffer.from(body, 'base64');
    const { kind, apiVersion } = (0,layout_json/* parseObject */.lj)(canonicalizedBody, 'a log entry');
    return {
        logIndex: String(logIndex),
        logId: { keyId: Buffer.from(logID, 'hex') },
        kindVersion: { kind: String(kind), version: String(apiVersion) },
        integratedTime: String(integratedTime),
        inclusionPromise: { signedEntryTimestamp: Buffer.from(timestamp, 'base64') },
        inclusionProof: undefined,
        canonicalizedBody,
    };
}
function onlyOne(certificates) {
    const [first] = certificates;
    if (!first || certificates.length > 1)
        throw new Error('not exactly one certificate');
    return first;
}


/***/ }),

/***/ 9187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ readLegacy),
/* harmony export */   n4: () => (/* binding */ readLayers)
/* harmony export */ });
/* unused harmony exports MAX_LAYERS, legacyLayer, layerKey, changeLegacy */
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2406);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(261);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2892);




/** cosign reads and appends at most this many layers. */
const MAX_LAYERS = 1000;
const LAYER_TYPES = { sig: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SIMPLE_SIGNING */ .Nj, att: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .DSSE_ENVELOPE */ .P7 };
function legacyLayer(suffix, content, annotations) {
    return { mediaType: LAYER_TYPES[suffix], digest: sha256Digest(content), size: content.length, annotations };
}
/** Layers of one manifest may share their content (every run signs the same payload) but not their proof. */
function layerKey(layer) {
    return sha256Digest(Buffer.from(JSON.stringify([layer.digest, Object.entries(layer.annotations).sort()])));
}
/** The layers of a `.sig` or `.att` manifest that hold what its suffix says. @throws Failure `registry-document-malformed` */
function readLegacy(manifest, suffix) {
    return readLayers(manifest).filter((layer) => layer.mediaType === LAYER_TYPES[suffix]);
}
/** All layers, as cosign takes them whatever their type. @throws Failure `registry-document-malformed` */
function readLayers(manifest) {
    return layersOf(manifest)
        .filter(_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isDescriptor */ .ol)
        .map((layer) => ({ ...layer, annotations: layer.annotations ?? {} }));
}
/**
 * The manifest with `change` applied and the config it needs, or undefined when it has nothing to
 * change (cosign SIGNATURE_SPEC.md). Foreign layers keep every field and their order.
 * @throws Failure `registry-document-malformed`
 */
function changeLegacy(manifest, change) {
    const document = manifest ? parseObject(manifest, 'a signature manifest') : {};
    const before = manifest ? layersOf(manifest) : [];
    const kept = before.filter((layer) => !change.drop.has(keyOf(layer)));
    const present = new Set(kept.map(keyOf));
    const added = change.layers.filter((layer) => !present.has(layerKey(layer)));
    if (manifest && added.length === 0 && kept.length === before.length)
        return undefined;
    const layers = [...kept, ...added];
    const config = configFor(layers.map((layer) => textOf(layer.digest)));
    const next = {
        schemaVersion: 2,
        ...document,
        // Also in place of Docker's type, which would contradict the one that it is sent with.
        mediaType: IMAGE_MANIFEST,
        config: { mediaType: IMAGE_CONFIG, size: config.length, digest: sha256Digest(config) },
        layers,
    };
    return { manifest: Buffer.from(JSON.stringify(next)), config };
}
/** go-containerregistry's empty image, which pairs layers with diff_ids by position. */
function configFor(diffIds) {
    return Buffer.from(JSON.stringify({
        architecture: '',
        created: '0001-01-01T00:00:00Z',
        history: diffIds.map(() => ({ created: '0001-01-01T00:00:00Z' })),
        os: '',
        rootfs: { type: 'layers', diff_ids: diffIds },
        config: {},
    }));
}
function layersOf(manifest) {
    const document = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(manifest, 'a signature manifest');
    if (document.layers === undefined)
        throw (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)('a signature manifest', 'has no layers');
    const length = Array.isArray(document.layers) ? document.layers.length : 0;
    if (length > MAX_LAYERS)
        throw (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .tooMany */ .Ot)(`a signature manifest has ${length} layers`, MAX_LAYERS);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Qv)(document, 'layers', 'a signature manifest', MAX_LAYERS);
}
function keyOf(layer) {
    return layerKey({
        ...layer,
        annotations: isObject(layer.annotations) ? layer.annotations : {},
    });
}


/***/ }),

/***/ 6961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HW: () => (/* binding */ mayBeBundle),
/* harmony export */   OB: () => (/* binding */ MAX_REFERRERS),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* unused harmony export changeIndex */
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2845);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(261);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2892);




/** Descriptors read from one index; a longer one is refused rather than read in part. */
const MAX_REFERRERS = 1000;
/**
 * Entries of a `sha256-<hex>` index, in its order; what is no descriptor is left out.
 * @throws Failure `referrers-tag-taken` when the tag holds no index, `registry-document-malformed`
 */
function readIndex(index) {
    return entriesOf((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(index, 'the referrers index')).filter(_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isDescriptor */ .ol);
}
/**
 * The index with `change` applied, or undefined when it has nothing to change. Foreign entries keep
 * every field and their order (distribution-spec, "Referrers Tag Schema").
 * @throws as `readIndex`
 */
function changeIndex(index, change) {
    const document = index ? parseObject(index, 'the referrers index') : {};
    const before = index ? entriesOf(document) : [];
    const ours = new Map(change.entries.map((entry) => [entry.digest, entry]));
    const kept = before
        .filter((entry) => !change.drop.has(entry.digest))
        .map((entry) => mergeEntry(entry, ours.get(entry.digest)));
    const present = new Set(kept.map((entry) => entry.digest));
    const after = [...kept, ...change.entries.filter((entry) => !present.has(entry.digest))];
    if (index && JSON.stringify(after) === JSON.stringify(before))
        return undefined;
    return Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_INDEX, ...document, manifests: after }));
}
/**
 * True for entries that may be bundles. Writers built on go-containerregistry before 0.21.6 put the
 * config's type where the artifact's belongs, so those are looked at as well.
 */
function mayBeBundle(entry) {
    const type = entry.artifactType;
    return type === undefined || type === _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_JSON */ .JO || type.startsWith(_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGSTORE_BUNDLE_PREFIX */ .bD);
}
function mergeEntry(entry, ours) {
    return ours ? { ...entry, ...ours } : entry;
}
function entriesOf(document) {
    if (document.mediaType !== undefined && document.mediaType !== _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_INDEX */ .L$)
        throw taken(document.mediaType);
    if (!Array.isArray(document.manifests))
        throw taken(document.mediaType);
    const { length } = document.manifests;
    if (length > MAX_REFERRERS)
        throw (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .tooMany */ .Ot)(`the referrers index has ${length} entries`, MAX_REFERRERS);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Qv)(document, 'manifests', 'the referrers index', MAX_REFERRERS);
}
function taken(mediaType) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'malformed',
        code: 'referrers-tag-taken',
        what: `the tag of the referrers index holds something else (${(0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(mediaType).slice(0, 100) || 'of no type'})`,
        why: 'another program uses the tag sha256-<digest> for its own purpose; it is not overwritten',
        fix: 'delete that tag or store the image in another repository',
    });
}


/***/ }),

/***/ 5395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ indexTag),
/* harmony export */   sA: () => (/* binding */ subjectOfTag),
/* harmony export */   w_: () => (/* binding */ legacyTag)
/* harmony export */ });
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2406);

/** The tag of the referrers index (distribution-spec, "Referrers Tag Schema"). */
const indexTag = (digest) => `sha256-${(0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest)}`;
/** The tags under which cosign keeps signatures and attestations of a digest. */
const legacyTag = (digest, suffix) => `${indexTag(digest)}.${suffix}`;
/** The digest beside which a tag of either form stands; undefined for any other tag. */
function subjectOfTag(tag) {
    const [, hex] = /^sha256-([0-9a-f]{64})(?:\.(?:sig|att))?$/.exec(tag) ?? [];
    return hex === undefined ? undefined : `sha256:${hex}`;
}


/***/ }),

/***/ 7041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ getIndex),
/* harmony export */   L2: () => (/* binding */ fetchBundle)
/* harmony export */ });
/* unused harmony exports listBundles, bundleListing, everyBundle */
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9403);
/* harmony import */ var _layout_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7906);
/* harmony import */ var _layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6961);
/* harmony import */ var _layout_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5395);




/**
 * The `sha256-<hex>` index of a digest; undefined: there is none.
 * GitLab answers a tag of this form that does not exist with the digest itself, which is no index of it.
 */
async function getIndex(registry, path, subject) {
    const manifest = await registry.getManifest(path, (0,_layout_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .indexTag */ .HF)(subject));
    return manifest?.descriptor.digest === subject ? undefined : manifest;
}
/** Lists what may be bundles of `subject`, through the referrers API and the index tag. */
async function listBundles(registry, path, subject) {
    const [api, index] = await Promise.all([
        registry.referrers(path, subject),
        getIndex(registry, path, subject),
    ]);
    return bundleListing(api, index);
}
/** @throws Failure `registry-document-malformed`, `referrers-tag-taken` */
function bundleListing(api, index) {
    return {
        api,
        index,
        throughApi: api.descriptors.filter(mayBeBundle),
        throughIndex: index ? readIndex(index.bytes).filter(mayBeBundle) : [],
    };
}
/** Each descriptor once, whichever way it was found. */
function everyBundle(listing) {
    const byDigest = new Map();
    for (const entry of [...listing.throughIndex, ...listing.throughApi])
        byDigest.set(entry.digest, entry);
    return [...byDigest.values()];
}
/**
 * Fetches and parses one bundle. Unsigned so far: verification judges it.
 * @param manifestDigest of the bundle's manifest
 * @param expected the blob that the manifest should name: it is asked for together with the manifest
 * @returns undefined when the manifest or its blob is gone, or is no bundle of `subject`
 * @throws Failure `registry-document-malformed`, `bundle-malformed`
 */
async function fetchBundle(registry, path, subject, manifestDigest, expected) {
    const getBlob = (digest) => registry.getBlob(path, digest, _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_MAX_BYTES */ .SK);
    const [manifest, ahead] = await Promise.all([
        registry.getManifest(path, manifestDigest),
        expected && getBlob(expected),
    ]);
    const blob = manifest && (0,_layout_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleBlobOf */ .Jv)(manifest.bytes, subject);
    const bundle = blob && (blob === expected ? ahead : await getBlob(blob));
    if (!bundle)
        return undefined;
    const stored = { bundle, manifest: manifest.bytes, descriptor: (0,_layout_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBundle */ .wN)(manifest.bytes) };
    return { stored, artifact: (0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBundle */ .QN)(bundle) };
}


/***/ }),

/***/ 325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ listLegacy),
/* harmony export */   Ky: () => (/* binding */ fetchLayer),
/* harmony export */   Mh: () => (/* binding */ getLegacy),
/* harmony export */   t1: () => (/* binding */ MAX_LAYER_BYTES)
/* harmony export */ });
/* harmony import */ var _sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6812);
/* harmony import */ var _layout_legacy_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3568);
/* harmony import */ var _layout_legacy_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9187);
/* harmony import */ var _layout_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5395);




/** A layer is an envelope, or a smaller payload. */
const MAX_LAYER_BYTES = _sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .ENVELOPE_MAX_BYTES */ .Eb;
/** More than the 4 MiB that registries must take: 1000 signatures with their chains are 6 MiB, and some take it. */
const MAX_MANIFEST_BYTES = 16 * 1024 * 1024;
/** The manifest under the `.sig` or `.att` tag of a digest; undefined: there is none. */
function getLegacy(registry, path, subject, suffix) {
    return registry.getManifest(path, (0,_layout_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .legacyTag */ .w_)(subject, suffix), { maxBytes: MAX_MANIFEST_BYTES });
}
/** The layers of the `.sig` or `.att` tag of a digest, as cosign up to 2.4 and Kyverno `type: Cosign` list them. */
async function listLegacy(registry, path, subject, suffix) {
    const manifest = await getLegacy(registry, path, subject, suffix);
    return manifest ? (0,_layout_legacy_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readLegacy */ .Od)(manifest.bytes, suffix) : [];
}
/**
 * Fetches the bytes of one layer and reads the artifact it stands for.
 * @returns undefined when the blob is gone
 * @throws Failure `legacy-layer-malformed`
 */
async function fetchLayer(registry, path, suffix, layer) {
    const content = await registry.getBlob(path, layer.digest, MAX_LAYER_BYTES);
    if (!content)
        return undefined;
    const stored = { suffix, layer, content };
    return { ...stored, artifact: (0,_layout_legacy_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .readLegacyArtifact */ .ag)(stored) };
}


/***/ }),

/***/ 4360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ claimedDigest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   _P: () => (/* binding */ MANIFEST_TYPES),
/* harmony export */   mz: () => (/* binding */ readManifestHead),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83);
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2406);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2845);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9685);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(261);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8730);






/** Size that registries must take (distribution-spec, "Pushing Manifests"). */
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
/** Every type of manifest: a registry hides what was not asked for. */
const MANIFEST_TYPES = [
    _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_INDEX */ .L$,
    _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_MANIFEST */ .MS,
    _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCKER_MANIFEST_LIST */ .m6,
    _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCKER_MANIFEST */ .Vv,
];
/**
 * Reads the answer to GET of a manifest.
 * @param reference tag or digest that was asked for
 * @param where registry and repository, for messages
 * @throws Failure `registry-html-answer`, `registry-altered-bytes`, `manifest-ambiguous`
 */
function readManifest(answer, reference, where) {
    requireNoHtml(answer, reference);
    const digest = (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Digest */ .sI)(answer.body);
    for (const wanted of [digestOf(reference), claimedDigest(answer)]) {
        if (wanted !== undefined && wanted !== digest)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .alteredBytes */ .li)(where, wanted, digest);
    }
    return {
        descriptor: { mediaType: mediaTypeOf(answer, where), digest, size: answer.body.length },
        bytes: answer.body,
        etag: answer.headers.get('etag') ?? undefined,
    };
}
/**
 * Reads the answer to HEAD of a manifest; `undefined` when it leaves out what a descriptor needs.
 * @throws Failure as `readManifest`
 */
function readManifestHead(answer, reference, where) {
    requireNoHtml(answer, reference);
    const wanted = digestOf(reference);
    const claimed = claimedDigest(answer);
    if (wanted && claimed && wanted !== claimed)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .alteredBytes */ .li)(where, wanted, claimed);
    const digest = claimed ?? wanted;
    const mediaType = contentType(answer);
    const length = answer.headers.get('content-length');
    if (!digest || !MANIFEST_TYPES.includes(mediaType) || !/^\d{1,12}$/.test(length ?? ''))
        return undefined;
    return { mediaType, digest, size: Number(length) };
}
/** The digest that the registry says the content has; `undefined` also for algorithms not used here. */
function claimedDigest(answer) {
    return digestOf(answer.headers.get('docker-content-digest') ?? '');
}
function digestOf(text) {
    return /^sha256:[0-9a-f]{64}$/.test(text) ? text : undefined;
}
/**
 * What the registry calls it and what it calls itself must agree, or two readers could see two things in
 * the same bytes (CVE-2021-41190). Registries that call everything JSON leave it to the content.
 */
function mediaTypeOf(answer, where) {
    const header = contentType(answer);
    const own = ownMediaType(answer.body);
    if (!MANIFEST_TYPES.includes(header))
        return own ?? header;
    if (own === undefined || own === header)
        return header;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'malformed',
        code: 'manifest-ambiguous',
        what: `${where} gave a manifest as ${header} that calls itself another type`,
        why: 'programs that trust the one or the other would read different things in it',
        fix: 'push it again with a current tool',
    });
}
function ownMediaType(bytes) {
    const mediaType = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectIn */ .D7)(bytes)?.mediaType;
    return typeof mediaType === 'string' ? mediaType : undefined;
}
function contentType(answer) {
    return (answer.headers.get('content-type') ?? '').replace(/;.*$/s, '').trim().toLowerCase();
}
function requireNoHtml(answer, reference) {
    if ((0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .isHtml */ ._6)(answer))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlAnswer */ .uV)(answer.url.host, `asked for the manifest ${reference}`, answer.status);
}


/***/ }),

/***/ 261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ EMPTY_JSON),
/* harmony export */   L$: () => (/* binding */ IMAGE_INDEX),
/* harmony export */   MS: () => (/* binding */ IMAGE_MANIFEST),
/* harmony export */   Nj: () => (/* binding */ SIMPLE_SIGNING),
/* harmony export */   P7: () => (/* binding */ DSSE_ENVELOPE),
/* harmony export */   Vv: () => (/* binding */ DOCKER_MANIFEST),
/* harmony export */   bD: () => (/* binding */ SIGSTORE_BUNDLE_PREFIX),
/* harmony export */   m6: () => (/* binding */ DOCKER_MANIFEST_LIST),
/* harmony export */   uS: () => (/* binding */ SIGSTORE_BUNDLE)
/* harmony export */ });
/* unused harmony export IMAGE_CONFIG */
/** Media types of what is stored beside an image, with the program that fixed each. */
const IMAGE_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const IMAGE_INDEX = 'application/vnd.oci.image.index.v1+json';
const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
const DOCKER_MANIFEST_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
const IMAGE_CONFIG = 'application/vnd.oci.image.config.v1+json';
const EMPTY_JSON = 'application/vnd.oci.empty.v1+json';
/** Sigstore bundle v0.3 (cosign BUNDLE_SPEC.md). */
const SIGSTORE_BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Bundles of every version: readers match on this prefix. */
const SIGSTORE_BUNDLE_PREFIX = 'application/vnd.dev.sigstore.bundle';
/** cosign SIGNATURE_SPEC.md */
const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
const DSSE_ENVELOPE = 'application/vnd.dsse.envelope.v1+json';


/***/ }),

/***/ 8730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TT: () => (/* binding */ saidBy),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   _6: () => (/* binding */ isHtml)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2845);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7944);


const MAX_ERRORS = 20;
const MAX_WORDS = 200;
const RATE = /rate.?limit|too ?many ?requests|request limit/i;
function problemOf(answer) {
    const errors = errorsIn(answer.body);
    const codes = errors.map(({ code }) => (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(code)).filter((code) => /^[A-Z][A-Z0-9_]{1,60}$/.test(code));
    const text = errors.map(({ message }) => (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(message)).join('\n');
    const limitsRate = answer.status === 429 || codes.includes('TOOMANYREQUESTS') || RATE.test(text);
    return { status: answer.status, codes: [...new Set(codes)], text, limitsRate, isHtml: isHtml(answer) };
}
/**
 * The registry's own words, on one line that holds nothing but plain text; undefined: it said none. What may be a
 * secret that it repeats is left out: what was sent, whatever looks like a token, and the queries of addresses.
 * @param secrets that were sent, in every form
 */
function saidBy(answer, secrets) {
    const [first] = errorsIn(answer.body)
        .map(({ message, code }) => (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(message) || (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(code))
        .filter((text) => text !== '');
    const text = first ?? plainText(answer);
    if (text === undefined || secrets.some((secret) => text.includes(secret)))
        return undefined;
    const words = text
        .replace(/\?\S*/g, '?')
        .replace(/[^\s"'(),;]+/g, (word) => (mayBeSecret(word) ? '\u2026' : word));
    return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(words.replaceAll('\u2026', '...').replace(/\s+/g, ' '), MAX_WORDS) || undefined;
}
/** Names, paths and digests are not: a token is long, and mixes letters of both cases and digits. */
function mayBeSecret(word) {
    return word
        .replace(/sha256:[0-9a-f]{64}/g, '')
        .split(/[/:=@]/)
        .some((part) => part.length >= 20 && /[a-z]/.test(part) && /[A-Z]/.test(part) && /\d/.test(part));
}
function plainText(answer) {
    if (!/^text\/plain\b/i.test(answer.headers.get('content-type') ?? ''))
        return undefined;
    const text = answer.body.subarray(0, 1000).toString('utf8').trim();
    return /^[[{]/.test(text) ? undefined : text.split('\n')[0];
}
/** Whether a web page came in place of an answer. */
function isHtml(answer) {
    return /^text\/html\b/i.test(answer.headers.get('content-type') ?? '');
}
function errorsIn(body) {
    const errors = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectIn */ .D7)(body)?.errors;
    return Array.isArray(errors) ? errors.slice(0, MAX_ERRORS).filter(_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv) : [];
}


/***/ }),

/***/ 864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ MAX_LIST_BYTES),
  x: () => (/* binding */ listReferrers)
});

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(2845);
// EXTERNAL MODULE: ./lib/oci/doubt.js
var doubt = __webpack_require__(3959);
// EXTERNAL MODULE: ./lib/oci/layout/json.js
var layout_json = __webpack_require__(2892);
// EXTERNAL MODULE: ./lib/oci/layout/referrers-index.js
var referrers_index = __webpack_require__(6961);
;// CONCATENATED MODULE: ./lib/oci/link.js
/**
 * The next page that a `Link` header names (RFC 8288; distribution-spec, "Listing Referrers"), resolved
 * against the address of this page; `undefined` when this is the last one.
 */
function nextPage(header, page) {
    for (const [, target = '', parameters = ''] of (header ?? '').matchAll(/<([^<>]*)>([^<]*)/g)) {
        if (/;\s*rel\s*=\s*"?next"?\s*(?:[;,]|$)/i.test(parameters))
            return URL.parse(target, page.href) ?? undefined;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(261);
;// CONCATENATED MODULE: ./lib/oci/referrers.js







const MAX_PAGES = 20;
/** All pages together: 16 KiB for each referrer. */
const MAX_LIST_BYTES = 16 * 1024 * 1024;
/** How long an answer that may pass is doubted: what follows from it, a look at the tag, is right as well. */
const DOUBT_MS = 2000;
/**
 * Lists what refers to `digest` (distribution-spec, "Listing Referrers"), all pages of it. Registries may
 * ignore the filter, so it is applied here as well. Entries that are no descriptors are left out. Any other answer
 * than a list says that there is no such API, and that the tag counts: registries answer with every status from 400
 * to 501, and GHCR leads to a web page (303), which is never followed.
 * What says "later" (429, 500, 503, \u2026) is no answer: it is waited for, and thrown as `Unavailable` in the end. Taken for "there
 * is no API", it would have sign write an index that hides what the API lists, and verify miss what is attached.
 */
async function listReferrers(api, path, digest, artifactType) {
    const filter = artifactType === undefined ? '' : `?artifactType=${encodeURIComponent(artifactType)}`;
    const page = (target) => api.send(pageRequest(path, target));
    const answer = await firstAnswer(api, pageRequest(path, `referrers/${digest}${filter}`));
    const { entries, next } = readPage(answer, api);
    const { status, headers } = answer;
    const contentType = headers.get('content-type') ?? '';
    const first = { status, contentType, entries: entries ?? [], hasNextPage: next !== undefined };
    if (!entries)
        return { supported: false, descriptors: [], first, entries: [], bytes: 0 };
    const all = [...entries];
    let target = next;
    let bytes = answer.body.length;
    for (let pages = 1; target !== undefined; pages += 1) {
        if (pages === MAX_PAGES || all.length > referrers_index/* MAX_REFERRERS */.OB)
            throw tooMany(api.registry, path, digest);
        const further = await page(target);
        bytes += further.body.length;
        if (bytes > MAX_LIST_BYTES)
            throw tooMany(api.registry, path, digest);
        const read = readPage(further, api);
        if (!read.entries)
            throw await refusal(api, further, path, digest);
        all.push(...read.entries);
        target = read.next;
    }
    if (all.length > referrers_index/* MAX_REFERRERS */.OB)
        throw tooMany(api.registry, path, digest);
    const isWanted = (entry) => artifactType === undefined || entry.artifactType === artifactType;
    const descriptors = all.filter(json/* isObject */.Gv).filter(layout_json/* isDescriptor */.ol).filter(isWanted);
    return { supported: true, descriptors, first, entries: all, bytes };
}
function pageRequest(path, target) {
    return { path, target, access: 'pull', headers: { accept: media_types/* IMAGE_INDEX */.L$ } };
}
/** A denial and a web page are doubted for a moment. */
async function firstAnswer(api, request) {
    const ask = async () => {
        const answer = await api.send({ ...request, doubt: 'never' });
        if (!api.mayPass(answer, request))
            return answer;
        throw new doubt/* Doubtful */.Q(await api.refusal(answer, request, 'to list referrers'), answer);
    };
    try {
        return await api.insist(ask, (failure) => failure instanceof doubt/* Doubtful */.Q, DOUBT_MS);
    }
    catch (error) {
        if (error instanceof doubt/* Doubtful */.Q)
            return error.answer;
        throw error;
    }
}
/** The entries on a page, if it is one, and where the next is. */
function readPage(answer, api) {
    const entries = answer.status === 200 ? entriesIn(answer.body) : undefined;
    return { entries, next: entries && ownPage(nextPage(answer.headers.get('link'), answer.url), api) };
}
function refusal(api, answer, path, digest) {
    return api.refusal(answer, { path }, `to list what refers to ${digest}`);
}
/** The entries of an index; `undefined` for anything else, a web page for one. */
function entriesIn(body) {
    const manifests = (0,json/* objectIn */.D7)(body)?.manifests;
    return Array.isArray(manifests) ? manifests : undefined;
}
/** A page elsewhere is none of this registry's; a page that leads to itself ends at the bound. */
function ownPage(page, api) {
    if (!page || page.origin === api.origin.origin)
        return page;
    throw new failure/* Failure */.HR({
        class: 'unavailable',
        code: 'registry-redirect',
        what: `${api.registry} names a page of referrers on ${page.host}`,
        why: 'the registry or a proxy in front of it is misconfigured',
        fix: `check the configuration of the external address of ${api.registry}`,
    });
}
function tooMany(registry, path, digest) {
    return new failure/* Failure */.HR({
        class: 'limit',
        code: 'referrers-too-many',
        what: `more than ${referrers_index/* MAX_REFERRERS */.OB} artifacts refer to ${registry}/${path}@${digest}, or their list is larger than ${MAX_LIST_BYTES / 1024 / 1024} MiB`,
        why: 'something attaches to this digest again and again; admission controllers give up long before that',
        fix: `find and delete them: oras discover ${registry}/${path}@${digest}`,
    });
}


/***/ }),

/***/ 8191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ nameWords),
/* harmony export */   VK: () => (/* binding */ shortDigest),
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

/***/ 6222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createLimiter)
/* harmony export */ });
/** At most `most` tasks at a time; the others wait in order. */
function createLimiter(most) {
    const waiting = [];
    let running = 0;
    return async (task) => {
        // A task that ends hands its place to the first that waits, so `running` stays as it is then.
        if (running < most)
            running += 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                running -= 1;
        }
    };
}


/***/ }),

/***/ 9403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SK: () => (/* binding */ BUNDLE_MAX_BYTES),
  QN: () => (/* binding */ parseBundle),
  FN: () => (/* binding */ parseBundleFor)
});

// UNUSED EXPORTS: bundleJson

// EXTERNAL MODULE: ./lib/text/json-document.js
var json_document = __webpack_require__(1875);
// EXTERNAL MODULE: ./lib/sigstore/artifact.js
var artifact = __webpack_require__(9774);
// EXTERNAL MODULE: ./lib/sigstore/envelope.js
var sigstore_envelope = __webpack_require__(6812);
// EXTERNAL MODULE: ./lib/sigstore/hash.js
var sigstore_hash = __webpack_require__(1696);
// EXTERNAL MODULE: ./lib/sigstore/limits.js
var limits = __webpack_require__(5236);
// EXTERNAL MODULE: ./lib/sigstore/log-entry.js
var log_entry = __webpack_require__(6637);
;// CONCATENATED MODULE: ./lib/sigstore/not-a-bundle.js
/** What people have in hand and take for a bundle. */
const DOCUMENTS = [
    {
        member: 'payloadType',
        name: 'is a DSSE envelope alone, without certificate and log entry',
        fix: 'give the Sigstore bundle that was written beside it; for an envelope of slsa-github-generator run slsa-verifier, which looks for its log entry',
    },
    {
        member: 'attestations',
        name: 'is a list of attestations, as the npm registry and GitHub\u2019s API answer',
        fix: 'take its bundles: jq -c ".attestations[].bundle" FILE > bundles.jsonl   # and then --bundle bundles.jsonl',
    },
    {
        member: 'provenance_summary',
        name: 'is what gcloud says of an image of Cloud Build, signed with keys of Google',
        fix: 'verify it with slsa-verifier verify-image --provenance-path FILE',
    },
    {
        member: '_type',
        name: 'is an in-toto statement that nobody signed',
        fix: 'give the Sigstore bundle of the envelope that holds it',
    },
];
/** @throws Failure `kind-unknown` for a document that is no bundle, but known by name */
function refuseOtherDocuments(json) {
    if (json.find('mediaType') !== undefined)
        return;
    const document = DOCUMENTS.find(({ member }) => json.find(member) !== undefined);
    if (document)
        throw json.unknownKind(document.name, document.fix);
}

;// CONCATENATED MODULE: ./lib/sigstore/bundle.js







/** What this project writes (sigstore_bundle.proto, v0.3). */
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Of a bundle that is read, in bytes: around an envelope, little more. */
const BUNDLE_MAX_BYTES = sigstore_envelope/* ENVELOPE_MAX_BYTES */.Eb;
/** What each version that others wrote asks for: a proof came with 0.2, the lone leaf with 0.3. */
const VERSIONS = new Map([
    ['application/vnd.dev.sigstore.bundle+json;version=0.1', { proof: false, chain: true }],
    ['application/vnd.dev.sigstore.bundle+json;version=0.2', { proof: true, chain: true }],
    ['application/vnd.dev.sigstore.bundle+json;version=0.3', { proof: true, chain: false }],
    [BUNDLE_MEDIA_TYPE, { proof: true, chain: false }],
]);
const DOCUMENT = {
    name: 'the Sigstore bundle',
    class: 'malformed',
    code: 'bundle-malformed',
    maxBytes: BUNDLE_MAX_BYTES,
};
/**
 * The bundle (v0.3, one line): always the same text for the same artifact. It carries the leaf alone, and the
 * signed entry timestamp, which is the trusted time of Rekor v1.
 */
function bundleJson(artifact) {
    return JSON.stringify({
        mediaType: BUNDLE_MEDIA_TYPE,
        verificationMaterial: {
            ...materialJson(artifact.material),
            tlogEntries: artifact.logEntries.map(logEntryJson),
            timestampVerificationData: artifact.timestamps.length === 0
                ? {}
                : {
                    rfc3161Timestamps: artifact.timestamps.map((timestamp) => ({
                        signedTimestamp: timestamp.toString('base64'),
                    })),
                },
        },
        ...contentJson(artifact.content),
    });
}
function materialJson(material) {
    return material.kind === 'certificate'
        ? { certificate: { rawBytes: material.leaf.toString('base64') } }
        : { publicKey: { hint: material.hint } };
}
function contentJson(content) {
    if (content.kind === 'envelope') {
        const { payload, payloadType, signature } = content.envelope;
        return {
            dsseEnvelope: {
                payload: payload.toString('base64'),
                payloadType,
                signatures: [{ sig: signature.toString('base64') }],
            },
        };
    }
    const digest = hash('sha256', content.payload).toString('base64');
    return {
        messageSignature: {
            messageDigest: { algorithm: 'SHA2_256', digest },
            signature: content.signature.toString('base64'),
        },
    };
}
/**
 * Parses a bundle of version 0.1 to 0.3. A message signature is over bytes that the bundle does not hold:
 * `message` gives them.
 * @throws Failure `bundle-malformed`, `kind-unknown`
 */
function parseBundle(bytes, message) {
    return parse(bytes, (signature) => readMessage(signature, message));
}
/**
 * Parses a bundle for bytes of which only the SHA-256 is known: `check` verifies a message signature by it.
 * @throws Failure `bundle-malformed`, `kind-unknown`
 */
function parseBundleFor(digest, bytes, check) {
    return parse(bytes, (json) => {
        const signature = readMessageSignature(json, (algorithm) => algorithm === 'sha256' ? digest : undefined);
        return { kind: 'digest', digest, signature, isSignedBy: (key) => check(key, digest, signature) };
    });
}
function parse(bytes, readSignature) {
    const json = (0,json_document/* parseJson */.q)(bytes, DOCUMENT);
    refuseOtherDocuments(json);
    const version = VERSIONS.get(json.get('mediaType').text());
    if (version === undefined)
        throw json.unknownKind(`has the mediaType ${json.get('mediaType').text()}`);
    const material = json.get('verificationMaterial');
    const entries = material.find('tlogEntries')?.items(limits/* LIMITS */.b.witnesses) ?? [];
    if (version.proof && entries.some((entry) => entry.find('inclusionProof') === undefined)) {
        throw json.misfit('has a log entry without an inclusion proof');
    }
    return {
        content: readContent(json, readSignature),
        material: readMaterial(material, version.chain),
        logEntries: entries.map(log_entry/* readLogEntry */.J3),
        timestamps: readTimestamps(material),
    };
}
function readTimestamps(material) {
    const list = material.find('timestampVerificationData')?.find('rfc3161Timestamps');
    const timestamps = (list?.items(limits/* LIMITS */.b.witnesses) ?? []).map((each) => each.get('signedTimestamp').base64(limits/* LIMITS */.b.timestamp));
    if (timestamps.reduce((total, { length }) => total + length, 0) > limits/* LIMITS */.b.timestamps)
        throw material.misfit(`has more than ${limits/* LIMITS */.b.timestamps} bytes of timestamps`);
    return timestamps;
}
function readContent(json, readSignature) {
    const [envelope, signature] = [json.find('dsseEnvelope'), json.find('messageSignature')];
    if (envelope !== undefined && signature === undefined)
        return { kind: 'envelope', envelope: (0,sigstore_envelope/* readEnvelope */.HT)(envelope) };
    if (signature === undefined || envelope !== undefined)
        throw json.misfit('has not exactly one signed content');
    return readSignature(signature);
}
function readMessage(signature, message) {
    if (message === undefined)
        throw signature.misfit('is over bytes that were not given');
    const digestOf = (algorithm) => (0,sigstore_hash/* hash */.tW)(algorithm, message);
    return { kind: 'simple-signing', payload: message, signature: readMessageSignature(signature, digestOf) };
}
/**
 * The digest only helps to find the message (sigstore_common.proto, MessageSignature): it may be left out.
 * @param digestOf digest of the message; undefined where it is not known
 */
function readMessageSignature(json, digestOf) {
    const digest = json.find('messageDigest');
    if (digest !== undefined) {
        const name = digest.get('algorithm').text();
        const algorithm = sigstore_hash/* PROTOBUF_HASHES */.xx.get(name);
        const expected = algorithm && digestOf(algorithm);
        if (expected === undefined)
            throw digest.unknownKind(`is by ${name}`, algorithm && artifact/* NAME_THE_FILE */.z);
        if (!expected.equals(digest.get('digest').base64(limits/* LIMITS */.b.hash)))
            throw digest.misfit('is not that of the bytes given');
    }
    return json.get('signature').base64(limits/* LIMITS */.b.signature);
}
function readMaterial(json, chainAllowed) {
    const [certificate, chain, key] = ['certificate', 'x509CertificateChain', 'publicKey'].map((name) => json.find(name));
    if ([certificate, chain, key].filter((each) => each !== undefined).length !== 1) {
        throw json.misfit('has not exactly one of certificate, x509CertificateChain, publicKey');
    }
    if (key !== undefined)
        return { kind: 'public-key', hint: key.find('hint')?.text(limits/* LIMITS */.b.name) ?? '' };
    if (certificate !== undefined)
        return { kind: 'certificate', leaf: certificate.get('rawBytes').base64(limits/* LIMITS */.b.certificate), chain: [] };
    if (!chainAllowed)
        throw json.misfit('has an x509CertificateChain, which version 0.3 does not allow');
    const ders = chain?.get('certificates').items(limits/* LIMITS */.b.chain) ?? [];
    const [leaf, ...issuers] = ders.map((each) => each.get('rawBytes').base64(limits/* LIMITS */.b.certificate));
    if (leaf === undefined)
        throw json.misfit('has an empty x509CertificateChain');
    return { kind: 'certificate', leaf, chain: issuers };
}


/***/ }),

/***/ 5597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ looksLikeRegistry),
/* harmony export */   i: () => (/* binding */ canonicalRegistry)
/* harmony export */ });
/* harmony import */ var _http_loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3859);

/** Names by which programs, configuration files and people call Docker Hub. */
const DOCKER_HUB = new Set([
    'docker.io',
    'index.docker.io',
    'registry-1.docker.io',
    'registry.hub.docker.com',
]);
const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\.?)(:[0-9]{1,5})?$/;
/**
 * The one spelling of a registry's `host[:port]`: lower case, no trailing dot, no port where it is that of the
 * scheme, addresses as URLs have them (WHATWG URL, host parsing), one name for Docker Hub; undefined: it is no
 * host. Everything that compares registries compares these.
 */
function canonicalRegistry(text) {
    const name = text.toLowerCase();
    if (!HOST.test(name))
        return undefined;
    const dotless = name.replace(/\.(?=:|$)/, '');
    const url = URL.parse(`https://${dotless}`);
    if (!url || url.port === '0')
        return undefined;
    if (DOCKER_HUB.has(url.host))
        return 'docker.io';
    if ((0,_http_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url.hostname))
        return URL.parse(`http://${dotless}`)?.host;
    // Without a port it would be no registry any more, but the first part of a path.
    return looksLikeRegistry(url.host) || url.port !== '' ? url.host : `${url.host}:443`;
}
/** Whether the first part of a name is a registry (distribution/reference, "splitDockerDomain"). */
function looksLikeRegistry(text) {
    return text === 'localhost' || /[.:]/.test(text);
}


/***/ }),

/***/ 7918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   FJ: () => (/* binding */ parseDockerName),
/* harmony export */   PR: () => (/* binding */ canonicalPattern),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   "if": () => (/* binding */ parseImageName)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2406);
/* harmony import */ var _registry_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5597);



// OCI distribution-spec, "Pulling manifests": <name>
const PATH = /^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
/** Docker takes it for the id of an image. */
const ID = /^[0-9a-f]{64}$/;
/** As programs that also read other kinds of places hand names around. */
const SCHEME = /^(oci|docker):\/\//i;
/**
 * Parses `registry/repository[:tag][@sha256:\u2026]`, also behind `oci://` or `docker://`. However it is spelled, one
 * repository has one `Repository`; the registry must be written.
 * @throws Failure `image-without-registry`, `image-name-malformed`, and those of `parseDigest`
 */
function parseImageName(text) {
    const { name, digest } = splitDigest(text.replace(SCHEME, ''));
    const slash = name.indexOf('/');
    const host = name.slice(0, Math.max(slash, 0)).toLowerCase();
    if (slash < 0 || !(0,_registry_name_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeRegistry */ .V)(host))
        throw withoutRegistry(text, name);
    const { path, tag } = splitTag(name.slice(slash + 1));
    const repository = canonicalRepository(host, path.toLowerCase());
    if (!repository || (tag !== undefined && !TAG.test(tag)))
        throw malformed(text);
    return { repository, tag, digest };
}
/**
 * Parses a name as Docker's own tools write it (distribution/reference, "ParseNormalizedNamed"): one without a
 * registry is Docker Hub's, one without a slash is in its `library`.
 * @throws Failure `image-name-malformed`, and those of `parseDigest`
 */
function parseDockerName(text) {
    const { name } = splitDigest(text);
    const [first = '', ...rest] = name.split('/');
    const hasRegistry = rest.length > 0 && (0,_registry_name_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeRegistry */ .V)(first);
    // Docker takes a first part in upper case for a host, and refuses a path in upper case or one that looks like an id.
    const path = splitTag(hasRegistry ? rest.join('/') : name).path;
    if (SCHEME.test(text) || path !== path.toLowerCase() || ID.test(name))
        throw malformed(text);
    return parseImageName(hasRegistry ? text : `docker.io/${text}`);
}
/** undefined: it is none. */
function canonicalRepository(host, path) {
    const registry = (0,_registry_name_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalRegistry */ .i)(host);
    if (registry === undefined || !PATH.test(path) || path.length > 255)
        return undefined;
    return { registry, path: completePath(registry, path) };
}
/** Docker Hub's own images have a path that nobody writes. */
function completePath(registry, path) {
    return registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
}
/**
 * A pattern of names (`*` for a part, `**` for several) as names are spelled: `docker.io/*` is
 * `docker.io/library/*`, and one whose first part is no registry is for Docker Hub. undefined: no name is like it.
 */
function canonicalPattern(text) {
    const pattern = text.replace(SCHEME, '').toLowerCase();
    const [first = '', ...rest] = pattern.split('/');
    if (first === '' || rest.some((part) => part.includes(':') || part === ''))
        return undefined;
    if (first.includes('*'))
        return [first.replace(/\.?(:0*443)?$/, ''), ...rest].join('/');
    const hasRegistry = rest.length > 0 && (0,_registry_name_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeRegistry */ .V)(first);
    const registry = hasRegistry ? (0,_registry_name_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalRegistry */ .i)(first) : 'docker.io';
    const path = hasRegistry ? rest.join('/') : pattern;
    if (registry === undefined || path.includes(':') || path === '')
        return undefined;
    return `${registry}/${path.includes('**') ? path : completePath(registry, path)}`;
}
function splitDigest(text) {
    const at = text.indexOf('@');
    return at < 0
        ? { name: text, digest: undefined }
        : { name: text.slice(0, at), digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(text.slice(at + 1)) };
}
function splitTag(text) {
    const colon = text.indexOf(':');
    return colon < 0
        ? { path: text, tag: undefined }
        : { path: text.slice(0, colon), tag: text.slice(colon + 1) };
}
/** `registry/repository`, as users write it and as simple-signing's docker-reference has it. */
function nameOf(repository) {
    return `${repository.registry}/${repository.path}`;
}
/** `registry/repository@sha256:\u2026` */
function referenceOf(subject) {
    return `${nameOf(subject.repository)}@${subject.digest}`;
}
/** An image as it was asked for, in one spelling: `registry/repository:tag@sha256:\u2026`, each as far as it was named. */
function canonicalName({ repository, tag = 'latest', digest }) {
    return digest ? `${nameOf(repository)}:${tag}@${digest}` : `${nameOf(repository)}:${tag}`;
}
/** Whatever is wrong with the name is told of the option that holds it, with its fix. */
function inWordsOf(option, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
            throw error;
        const words = { what: `${option}: ${error.message}`, fix: `${option}: ghcr.io/owner/name` };
        throw (0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .reworded */ .Fg)(error, words);
    }
}
function malformed(text) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'image-name-malformed',
        what: `"${text}" is not an image name`,
        why: 'a name is registry/repository: lower-case letters, digits, and single . _ - between them',
        fix: 'image: ghcr.io/owner/name',
    });
}
function withoutRegistry(text, name) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'image-without-registry',
        what: `"${text}" names no registry`,
        why: 'a name without a registry means Docker Hub to some tools and an error to others, so it is not guessed',
        fix: `image: ghcr.io/${name || 'owner/name'}   # or docker.io/${name || 'owner/name'}`,
    });
}
/**
 * A repository as an option names it.
 * @param option for the message: `signature-repository`
 * @throws Failure `repository-with-tag`, and those of `parseImageName`
 */
function parseRepository(option, text) {
    const { repository, tag, digest } = inWordsOf(option, () => parseImageName(text));
    if (tag === undefined && digest === undefined)
        return repository;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'repository-with-tag',
        what: `${option}: "${text}" names one image, not a repository`,
        why: 'what is signed is kept there for every image, under tags made of their digests',
        fix: `${option}: ${nameOf(repository)}`,
    });
}


/***/ }),

/***/ 7028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isByExpected)
/* harmony export */ });
/** Whether the expected identity signed it, whatever it is. */
function isByExpected({ status }) {
    return status === 'accepted' || status === 'not-asked-for';
}


/***/ }),

/***/ 7656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _oci_layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6961);
/* harmony import */ var _oci_layout_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5395);
/* harmony import */ var _oci_lookup_bundles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7041);
/* harmony import */ var _oci_lookup_legacy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(325);
/* harmony import */ var _shared_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4757);





/** Looks in every place at once; one that fails does not hide the others. */
async function lookUp(registry, path, subject) {
    const failed = [];
    const attempt = async (way, otherwise, look) => {
        try {
            return await look();
        }
        catch (error) {
            failed.push({ way, reason: (0,_shared_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A)(error) });
            return otherwise;
        }
    };
    const [api, throughIndex, sig, att] = await Promise.all([
        attempt('referrers-api', NO_API, () => registry.referrers(path, subject)),
        attempt('index-tag', undefined, async () => {
            const index = await (0,_oci_lookup_bundles_js__WEBPACK_IMPORTED_MODULE_2__/* .getIndex */ .Dx)(registry, path, subject);
            return index && (0,_oci_layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readIndex */ .vY)(index.bytes);
        }),
        attempt('sig-tag', [], () => (0,_oci_lookup_legacy_js__WEBPACK_IMPORTED_MODULE_3__/* .listLegacy */ .KJ)(registry, path, subject, 'sig')),
        attempt('att-tag', [], () => (0,_oci_lookup_legacy_js__WEBPACK_IMPORTED_MODULE_3__/* .listLegacy */ .KJ)(registry, path, subject, 'att')),
    ]);
    return { throughApi: api.descriptors, throughIndex, sig, att, failed };
}
const NO_API = { descriptors: [] };
/** The places that `lookUp` looks at, for people. */
function placesOf(subject) {
    return [
        'the referrers API',
        `the tag ${(0,_oci_layout_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .indexTag */ .HF)(subject)}`,
        `the tag ${(0,_oci_layout_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .legacyTag */ .w_)(subject, 'sig')}`,
        `the tag ${(0,_oci_layout_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .legacyTag */ .w_)(subject, 'att')}`,
    ];
}


/***/ }),

/***/ 8125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ notAdmitted)
/* harmony export */ });
/** What a program that does not admit an image says of it, as a reason. */
function notAdmitted(told) {
    const { lens, admits, why } = told;
    if (admits === null)
        return { code: 'not-admitted', message: `${lens} was not asked: ${why}` };
    return {
        code: 'not-admitted',
        message: `${lens} would not admit it: ${why}`,
        ...(told.fix !== undefined && { fix: told.fix }),
    };
}


/***/ }),

/***/ 7660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pP: () => (/* binding */ parseRequirement),
/* harmony export */   pq: () => (/* binding */ parseMaxAge),
/* harmony export */   yY: () => (/* binding */ unmetRequirements)
/* harmony export */ });
/* harmony import */ var _expectation_expectation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6101);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83);
/* harmony import */ var _artifact_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7028);



const AGE_UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000 };
/** `30m`, `12h`, `7d` in milliseconds. @throws Failure `max-age-malformed` */
function parseMaxAge(text) {
    const [, count, unit = ''] = /^([1-9][0-9]{0,4})([mhd])$/.exec(text) ?? [];
    if (count !== undefined)
        return Number(count) * (AGE_UNITS[unit] ?? 0);
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'usage',
        code: 'max-age-malformed',
        what: `max-age: "${text}" is not an age`,
        why: 'an age is a whole number and m, h or d',
        fix: 'max-age: 7d',
    });
}
/** @throws Failure `expectation-predicate-type`, `max-age-malformed` */
function parseRequirement(type, maxAge) {
    return {
        predicateType: (0,_expectation_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePredicateType */ .$d)('require-predicate', type),
        maxAgeMs: maxAge === undefined ? undefined : parseMaxAge(maxAge),
    };
}
/** What is unmet, in plain words. Only what the expected identity signed counts. */
function unmetRequirements(requirements, artifacts, now) {
    return requirements.flatMap(({ predicateType, maxAgeMs, at = now }) => {
        const times = artifacts
            .filter(_artifact_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isByExpected */ .M)
            .filter((one) => (0,_expectation_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .isAskedFor */ .un)(predicateType, one.predicateType))
            .map(({ signedAt }) => Date.parse(signedAt ?? ''));
        if (times.length === 0)
            return [missing(predicateType)];
        const age = at.getTime() - Math.max(...times);
        return maxAgeMs === undefined || age <= maxAgeMs ? [] : [tooOld(predicateType, age, maxAgeMs)];
    });
}
function missing(predicateType) {
    return {
        code: 'required-predicate-missing',
        message: `no ${predicateType} by the expected signer is attached`,
    };
}
function tooOld(predicateType, age, maxAge) {
    return {
        code: 'required-predicate-too-old',
        message: `the newest ${predicateType} is ${duration(age)} old; at most ${duration(maxAge)} is allowed`,
        fix: 'run the scan or build again and attach its result',
    };
}
const UNITS = [
    [86_400_000, 'd'],
    [3_600_000, 'h'],
    [60_000, 'min'],
];
function duration(ms) {
    const [size, name] = UNITS.find(([unit]) => ms >= unit) ?? [1000, 's'];
    return `${Math.floor(ms / size)} ${name}`;
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
/* harmony import */ var _verify_subject_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5158);






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


/***/ }),

/***/ 5158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ judgeAll),
  i: () => (/* binding */ verifySubject)
});

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
;// CONCATENATED MODULE: ./lib/shared/room.js
/** @param bytes in all; once they are used up `lent` is less than was asked for, down to 0 */
function createRoom(bytes) {
    const waiting = [];
    let free = bytes;
    let running = 0;
    return async (most, read) => {
        while (running > 0 && free < most)
            await new Promise((resolve) => waiting.push(resolve));
        const lent = Math.min(most, free);
        free -= lent;
        running += 1;
        let kept = 0;
        try {
            const answer = await read(lent);
            kept = answer.bytes;
            return answer.value;
        }
        finally {
            free += lent - kept;
            running -= 1;
            for (const wake of waiting.splice(0))
                wake();
        }
    };
}

// EXTERNAL MODULE: ./lib/oci/manifest.js
var manifest = __webpack_require__(4360);
// EXTERNAL MODULE: ./lib/oci/referrers.js + 1 modules
var referrers = __webpack_require__(864);
;// CONCATENATED MODULE: ./lib/oci/reader.js




/** Bytes read for one question, and held until it is answered; also while they are being read. */
const MAX_TOTAL_BYTES = 64 * 1024 * 1024;
/** Requests for one question: a thousand artifacts take two each, and their lists a few. */
const MAX_REQUESTS = 3000;
/**
 * Reads each thing once for several look-ups at the same digest, which may ask at the same time; a failure is
 * shared too. For one question only: what changes in the registry afterwards is not seen. Bounded as `boundReads`.
 */
function rememberReads(registry) {
    const known = new Map();
    const bounded = boundReads(registry);
    const once = (key, read) => {
        const name = JSON.stringify(key);
        const answer = known.get(name) ?? read();
        known.set(name, answer);
        return answer;
    };
    return {
        getManifest: (path, reference, options) => once(['manifest', path, reference, options?.maxBytes], () => bounded.getManifest(path, reference, options)),
        getBlob: (path, digest, most) => once(['blob', path, digest, most], () => bounded.getBlob(path, digest, most)),
        referrers: (path, digest, artifactType) => once(['referrers', path, digest, artifactType], () => bounded.referrers(path, digest, artifactType)),
    };
}
/**
 * Bounds what a registry can make one question cost, in verification as while signing. Once the bytes or requests are
 * used up, reads throw Failure `artifacts-too-large`.
 */
function boundReads(registry) {
    const room = createRoom(MAX_TOTAL_BYTES);
    let requests = 0;
    const bounded = (most, read, sizeOf) => room(most, async (lent) => {
        requests += 1;
        if (requests > MAX_REQUESTS)
            throw tooManyRequests();
        const value = await readWithin(lent, most, read);
        return { value, bytes: value ? sizeOf(value) : 0 };
    });
    return {
        getManifest: (path, reference, { maxBytes: most = manifest/* MAX_MANIFEST_BYTES */.ZJ } = {}) => bounded(most, (maxBytes) => registry.getManifest(path, reference, { maxBytes }), ({ bytes }) => bytes.length),
        getBlob: (path, digest, most) => bounded(most, (maxBytes) => registry.getBlob(path, digest, maxBytes), ({ length }) => length),
        referrers: (path, digest, artifactType) => bounded(referrers/* MAX_LIST_BYTES */.C, (lent) => {
            if (lent < referrers/* MAX_LIST_BYTES */.C)
                throw tooLarge();
            return registry.referrers(path, digest, artifactType);
        }, ({ bytes }) => bytes),
    };
}
async function readWithin(lent, most, read) {
    if (lent === 0)
        throw tooLarge();
    try {
        return await read(lent);
    }
    catch (error) {
        const isCut = lent < most && error instanceof failure/* Failure */.HR && error.code === 'answer-too-large';
        throw isCut ? tooLarge() : error;
    }
}
/** Of something that is listed, but not read any more. */
function tooLarge() {
    return new failure/* Failure */.HR({
        class: 'limit',
        code: 'artifacts-too-large',
        what: `not read: what is attached comes to more than ${MAX_TOTAL_BYTES / 1024 / 1024} MiB`,
    });
}
function tooManyRequests() {
    return new failure/* Failure */.HR({
        class: 'limit',
        code: 'artifacts-too-large',
        what: `not read: what is attached takes more than ${MAX_REQUESTS} requests`,
    });
}

// EXTERNAL MODULE: ./lib/oci/layout/bundle-manifest.js
var bundle_manifest = __webpack_require__(7906);
// EXTERNAL MODULE: ./lib/oci/layout/legacy-artifact.js + 1 modules
var legacy_artifact = __webpack_require__(3568);
// EXTERNAL MODULE: ./lib/oci/layout/referrers-index.js
var referrers_index = __webpack_require__(6961);
// EXTERNAL MODULE: ./lib/oci/lookup/bundles.js
var bundles = __webpack_require__(7041);
// EXTERNAL MODULE: ./lib/oci/lookup/legacy.js
var legacy = __webpack_require__(325);
// EXTERNAL MODULE: ./lib/shared/limit.js
var shared_limit = __webpack_require__(6222);
// EXTERNAL MODULE: ./lib/shared/reason.js
var reason = __webpack_require__(4757);
// EXTERNAL MODULE: ./lib/verification/lookups.js
var lookups = __webpack_require__(7656);
;// CONCATENATED MODULE: ./lib/verification/collect.js









/** Artifacts read before the first question whether they are enough: all of them, of any image that people use. */
const FIRST_ARTIFACTS = 100;
/** Artifacts read beside one digest at the most. */
const MAX_ARTIFACTS = 1000;
/** Milliseconds after which no more artifacts are asked for. */
const MAX_TIME_MS = 120_000;
const AT_ONCE = 8;
/**
 * Fetches the artifacts beside `subject`, in both layouts and through all look-ups, the newest first: many that
 * strangers left do not hide the one that is wanted. What cannot be read is among them, with the reason.
 * @param registry should bound what is read in all: `rememberReads`
 */
async function collect(registry, path, subject, { predicateType, isAnswered }) {
    const listing = await (0,lookups/* lookUp */.T)(registry, path, subject);
    const listed = inOrder(everythingIn(listing), predicateType);
    const limit = (0,shared_limit/* createLimiter */.z)(AT_ONCE);
    const place = { registry, path, subject };
    const started = performance.now();
    const found = [];
    let count = 0;
    do {
        const batch = listed.slice(count, count + FIRST_ARTIFACTS);
        const some = await Promise.all(batch.map((one) => limit(() => read(one, place))));
        found.push(...some.filter((one) => one !== undefined));
        count += batch.length;
    } while (count < Math.min(listed.length, MAX_ARTIFACTS) &&
        performance.now() - started < MAX_TIME_MS &&
        !(await isAnswered(found)));
    return { listing, found, limits: count < listed.length ? [tooMany(listed.length, count)] : [] };
}
/** Of the wanted type first, then the newest; what does not say when it was made comes last. All of this is a claim. */
function inOrder(listed, wanted) {
    return [...listed.entries()]
        .map(([position, one]) => ({
        one,
        rank: [Number(claimOf(one) === wanted), timeOf(one) ?? 0, position],
    }))
        .sort((a, b) => b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1] || b.rank[2] - a.rank[2])
        .map(({ one }) => one);
}
function timeOf(listed) {
    return listed.layout === 'bundle' ? (0,bundle_manifest/* claimedTime */.Nv)(listed.entry) : (0,legacy_artifact/* claimedLayerTime */.eh)(listed.layer);
}
function everythingIn(listing) {
    const bundles = new Map();
    const add = (way, entries) => {
        for (const entry of entries.filter(referrers_index/* mayBeBundle */.HW)) {
            const known = bundles.get(entry.digest) ?? { ways: [], entry };
            if (!known.ways.includes(way))
                known.ways.push(way);
            bundles.set(entry.digest, known);
        }
    };
    add('referrers-api', listing.throughApi);
    add('index-tag', listing.throughIndex ?? []);
    return [
        ...[...bundles.values()].map((one) => ({ layout: 'bundle', ...one })),
        ...listing.sig.map((layer) => ({ layout: 'legacy', suffix: 'sig', layer })),
        ...listing.att.map((layer) => ({ layout: 'legacy', suffix: 'att', layer })),
    ];
}
function claimOf(listed) {
    return listed.layout === 'bundle' ? (0,bundle_manifest/* claimedPredicateType */.X4)(listed.entry) : (0,legacy_artifact/* claimedLayerType */.x3)(listed.layer);
}
/** undefined: it turned out to be no bundle of this digest, though its entry might have been one. */
async function read(listed, place) {
    const known = {
        layout: listed.layout,
        foundThrough: listed.layout === 'bundle' ? listed.ways : [`${listed.suffix}-tag`],
        digest: listed.layout === 'bundle' ? listed.entry.digest : listed.layer.digest,
        claimedType: claimOf(listed),
    };
    try {
        const fetched = listed.layout === 'bundle' ? await bundleAt(listed.entry, place) : await layerAt(listed, place);
        return fetched === 'no bundle' ? undefined : { ...known, ...fetched };
    }
    catch (error) {
        return { ...known, problem: (0,reason/* reasonOf */.A)(error) };
    }
}
async function bundleAt(entry, { registry, path, subject }) {
    if (entry.size > MAX_TOTAL_BYTES)
        throw tooLarge();
    const fetched = await (0,bundles/* fetchBundle */.L2)(registry, path, subject, entry.digest);
    // An entry that says nothing of its type may be anything; one that says it is a bundle must be there.
    if (!fetched)
        return entry.artifactType?.includes('bundle') ? {} : 'no bundle';
    const { bundle } = fetched.stored;
    return { artifact: fetched.artifact, stored: { kind: 'bundle', bundle } };
}
async function layerAt({ suffix, layer }, { registry, path }) {
    if (layer.size > MAX_TOTAL_BYTES)
        throw tooLarge();
    const fetched = await (0,legacy/* fetchLayer */.Ky)(registry, path, suffix, layer);
    if (!fetched)
        return {};
    const { artifact, ...stored } = fetched;
    return { artifact, stored: { kind: 'layer', stored } };
}
function tooMany(listed, count) {
    return {
        class: 'limit',
        code: 'artifacts-too-many',
        message: `${listed} artifacts are attached; the ${count} newest were read`,
        fix: 'find out what attaches them again and again, and delete those that nobody needs',
    };
}

// EXTERNAL MODULE: ./lib/expectation/expectation.js + 1 modules
var expectation_expectation = __webpack_require__(6101);
// EXTERNAL MODULE: ./lib/sigstore/escaped-uri.js
var escaped_uri = __webpack_require__(2708);
// EXTERNAL MODULE: ./lib/sigstore/workflow-uri.js
var workflow_uri = __webpack_require__(5750);
;// CONCATENATED MODULE: ./lib/statement/build-level.js

/** What certificates call the runners that the platform itself owns. */
const HOSTED = ['github-hosted', 'gitlab-hosted'];
/** Whether the platform owns the runner, so that no user can alter what runs there. */
function isHosted(runnerEnvironment) {
    return runnerEnvironment !== undefined && HOSTED.includes(runnerEnvironment);
}
/** Of what is signed with a key. */
const WITHOUT_PROVENANCE = {
    level: 0,
    reason: 'a key says nothing of how the image was built, so that there is no provenance',
    raise: 'sign in a workflow without key',
};
/** The level that a certificate shows, whatever it signed; undefined: a key, which says nothing. */
function certifiedLevel(identity) {
    const { runnerEnvironment, buildConfigUri } = identity?.extensions ?? {};
    if (identity && runnerEnvironment !== undefined && buildConfigUri !== undefined)
        return buildLevel({ runnerEnvironment, san: identity.san, buildConfigUri });
    return {
        level: 1,
        reason: identity
            ? 'the certificate does not say where it ran'
            : 'a key says nothing of the build platform',
        raise: 'sign in a hosted workflow with its own identity for level 2',
    };
}
/**
 * The level said in outputs and summary (slsa.dev/spec/v1.2/build-requirements). A reusable workflow
 * other than one that this project ships can be anything, so it does not count as isolated.
 */
function buildLevel(run) {
    if (!isHosted(run.runnerEnvironment)) {
        return {
            level: 1,
            reason: 'the runner is self-hosted: whoever runs it can alter builds and tokens',
            raise: 'run the job on a GitHub-hosted runner for level 2',
        };
    }
    if (!(0,escaped_uri/* isSameUri */.xl)(run.san, run.buildConfigUri)) {
        return {
            level: 2,
            reason: 'hosted runner; a reusable workflow signs',
            raise: 'level 3 if that workflow also builds, runs no step that callers control, and restores no cache',
        };
    }
    return {
        level: 2,
        reason: 'hosted runner; the workflow that builds also signs',
        raise: 'build and sign in a reusable workflow that callers cannot change for level 3',
    };
}

// EXTERNAL MODULE: ./lib/expectation/signer.js + 1 modules
var signer = __webpack_require__(7560);
// EXTERNAL MODULE: ./lib/expectation/source.js
var source = __webpack_require__(8813);
;// CONCATENATED MODULE: ./lib/expectation/match.js





const CHECKS = [
    match_source,
    repositoryId,
    ownerId,
    match_signer,
    callerWorkflow,
    sourceRef,
    sourceDigest,
    builder,
    runner,
    level,
];
/**
 * Everything in which a verified certificate differs from what is expected; empty: nothing. What an issuer that is not
 * expected vouches for is not looked at: its names mean something else, and anyone may choose them.
 */
function mismatches(identity, expected) {
    const otherIssuer = issuer(identity, expected);
    if (otherIssuer)
        return [otherIssuer];
    return CHECKS.flatMap((check) => check(identity, expected) ?? []);
}
function issuer({ issuer: actual }, { issuer: wanted }) {
    if (wanted === undefined || actual === wanted)
        return undefined;
    return who('other-issuer', `the identity was issued by ${actual}, not ${wanted}`, `--certificate-oidc-issuer ${actual}   # if you trust it`);
}
function match_source(identity, { source: wanted }) {
    if ((0,source/* isSource */.__)(identity, wanted))
        return undefined;
    const { sourceRepositoryUri: repository, sourceRepositoryOwnerUri: owner } = identity.extensions;
    if (wanted.kind === 'signer') {
        return who('other-source', `the workflow was called by ${repository ?? 'an unknown repository'}, which is not the one that it lies in`, repository &&
            `--repo ${repository.replace('https://github.com/', '')}   # if that is the source you expect`);
    }
    const actual = (wanted.kind === 'owner' ? owner : repository) ?? 'an unknown repository';
    return who('other-source', `it was built from ${actual}${'uri' in wanted ? `, not from ${wanted.uri}` : ''}`);
}
function repositoryId({ extensions }, { sourceIds: { repository: wanted } }) {
    const { sourceRepositoryUri: name, sourceRepositoryIdentifier: actual } = extensions;
    if (wanted === undefined || actual === wanted)
        return undefined;
    return who('other-source', `it was built from ${numbered(name, actual)}, not from the repository ${wanted}`);
}
function ownerId({ extensions }, { sourceIds: { owner: wanted } }) {
    const { sourceRepositoryOwnerUri: name, sourceRepositoryOwnerIdentifier: actual } = extensions;
    if (wanted === undefined || actual === wanted)
        return undefined;
    return who('other-source', `its source belongs to ${numbered(name, actual)}, not to the owner ${wanted}`);
}
function numbered(name, id) {
    return `${name ?? 'an unknown one'} (${id === undefined ? 'without a number' : `number ${id}`})`;
}
function match_signer(identity, { signer: wanted, source: wantedSource }) {
    if ((0,signer/* isSigner */.Jz)(identity, wanted))
        return undefined;
    const signed = `it was signed by ${nameOf(identity)}`;
    if (wanted.kind !== 'within')
        return who('other-signer', `${signed}, not by ${(0,signer/* nameOfSigner */.nt)(wanted)}`);
    const { workflow } = (0,workflow_uri/* splitWorkflowUri */.S)(identity.san) ?? {};
    return who('other-signer', `${signed}, a workflow outside of ${wanted.uri}`, workflow && (0,source/* isSource */.__)(identity, wantedSource)
        ? `--signer-workflow ${workflow.replace(/^https:\/\/(github\.com\/)?/, '')}   # if that reusable workflow is expected`
        : undefined);
}
/** What kind of name it is, where it could be taken for another. */
function nameOf({ san, sanKind }) {
    return sanKind === 'email' && san.includes('/') ? `the e-mail address ${san}` : san;
}
function callerWorkflow({ extensions }, { callerWorkflow: wanted }) {
    const { buildConfigUri: actual, sourceRepositoryUri: repository } = extensions;
    const { workflow } = (0,workflow_uri/* splitWorkflowUri */.S)(actual ?? '') ?? {};
    if (wanted === undefined || (repository && workflow === `${repository}/${wanted}`))
        return undefined;
    return who('other-workflow', `it was started by ${actual ?? 'an unknown workflow'}, not by ${wanted}`);
}
function sourceRef({ extensions }, { sourceRef: wanted }) {
    const { sourceRepositoryRef: actual } = extensions;
    if (wanted === undefined || (actual !== undefined && wanted.matches(actual)))
        return undefined;
    return what('other-ref', `it was built from ${actual ?? 'an unknown ref'}; expected: ${wanted.text}`);
}
function sourceDigest({ extensions }, { sourceDigest: wanted }) {
    const { sourceRepositoryDigest: actual } = extensions;
    if (wanted === undefined || actual === wanted)
        return undefined;
    return what('other-commit', `it was built from commit ${actual ?? 'unknown'}, not ${wanted}`);
}
function builder({ san, sanKind }, { builderId: wanted }) {
    if (wanted === undefined || ((0,escaped_uri/* isSameUri */.xl)(san, wanted) && sanKind === 'uri'))
        return undefined;
    return who('other-builder', `its builder is ${san}, not ${wanted}`);
}
function runner({ extensions }, { denySelfHostedRunners }) {
    const { runnerEnvironment: actual } = extensions;
    if (!denySelfHostedRunners || isHosted(actual))
        return undefined;
    return what('self-hosted-runner', `it was built on a ${actual ?? 'runner of unknown kind'} runner, not a hosted one`);
}
function level(identity, { minSlsaBuildLevel: wanted }) {
    const { level: actual, reason, raise } = certifiedLevel(identity);
    if (actual >= wanted)
        return undefined;
    return what('level-too-low', `SLSA Build L${actual}, below L${wanted}: ${reason}`, raise);
}
function who(code, message, fix) {
    return { about: 'who', code, message, ...(fix && { fix }) };
}
function what(code, message, fix) {
    return { about: 'what', code, message, ...(fix && { fix }) };
}

// EXTERNAL MODULE: ./lib/sigstore/artifact.js
var artifact = __webpack_require__(9774);
// EXTERNAL MODULE: ./lib/sigstore/envelope.js
var envelope = __webpack_require__(6812);
// EXTERNAL MODULE: ./lib/sigstore/verify.js + 6 modules
var verify = __webpack_require__(5950);
// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __webpack_require__(6832);
// EXTERNAL MODULE: ./lib/text/json-document.js
var json_document = __webpack_require__(1875);
;// CONCATENATED MODULE: ./lib/statement/read-simple-signing.js

const DOCUMENT = {
    name: 'the simple-signing payload',
    class: 'malformed',
    code: 'simple-signing-malformed',
    maxBytes: 1024 * 1024,
};
/**
 * The digest that a simple-signing payload signs (containers/image, docs/atomic-signature.md).
 * @throws Failure `simple-signing-malformed`
 */
function parseSimpleSigning(payload) {
    const critical = (0,json_document/* parseJson */.q)(payload, DOCUMENT).get('critical');
    if (!/ container( image)? signature$/.test(critical.get('type').text())) {
        throw critical.misfit('is not about a container image');
    }
    return critical.get('image').get('docker-manifest-digest').text();
}

;// CONCATENATED MODULE: ./lib/statement/read-statement.js

const read_statement_DOCUMENT = {
    name: 'the statement',
    class: 'malformed',
    code: 'statement-malformed',
    maxBytes: 16 * 1024 * 1024,
};
/** Version 0.1 differs in nothing that is read here; cosign still writes it. */
const TYPES = ['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1'];
const MAX_SUBJECTS = 1024;
/** Characters; it is a URI, and told in every report. */
const MAX_TYPE_LENGTH = 1000;
/** @throws Failure `statement-malformed`, `kind-unknown` */
function parseStatement(payload) {
    const json = (0,json_document/* parseJson */.q)(payload, read_statement_DOCUMENT);
    const type = json.get('_type').text();
    if (!TYPES.includes(type))
        throw json.unknownKind(`has the _type ${type}`);
    const predicateType = json.get('predicateType').text();
    if (predicateType === '')
        throw json.misfit('has an empty predicateType');
    if (predicateType.length > MAX_TYPE_LENGTH)
        throw json.misfit('has a predicateType that is too long');
    const predicate = json.find('predicate');
    predicate?.names();
    return {
        subjects: json.get('subject').items(MAX_SUBJECTS).map(readSubject),
        predicateType,
        predicate: predicate ?? (0,json_document/* parseJson */.q)('{}', read_statement_DOCUMENT),
    };
}
function readSubject(json) {
    return {
        name: json.find('name')?.text(),
        digests: readDigests(json.get('digest')),
    };
}
function readDigests(json) {
    const [sha256, sha384, sha512] = ['sha256', 'sha384', 'sha512'].map((name) => json.find(name)?.text());
    return {
        ...(sha256 !== undefined && { sha256 }),
        ...(sha384 !== undefined && { sha384 }),
        ...(sha512 !== undefined && { sha512 }),
    };
}

// EXTERNAL MODULE: ./lib/statement/statement.js
var statement = __webpack_require__(6756);
// EXTERNAL MODULE: ./lib/subject/digest.js
var digest = __webpack_require__(2406);
// EXTERNAL MODULE: ./lib/text/printable.js
var printable = __webpack_require__(7944);
// EXTERNAL MODULE: ./lib/text/unknown-kind.js
var unknown_kind = __webpack_require__(7160);
// EXTERNAL MODULE: ./lib/sigstore/instance.js
var instance = __webpack_require__(999);
// EXTERNAL MODULE: ./lib/statement/slsa-v1.js
var slsa_v1 = __webpack_require__(5482);
;// CONCATENATED MODULE: ./lib/statement/build-types.js




const field = (path, expected) => ({ path, expected });
const RUNNER = 'https://github.com/actions/runner';
/**
 * How GitHub's own provenance named its builder until June 2024, and npm's still does: by the kind of runner, which
 * the certificate confirms, and not by the workflow.
 */
function runnerBuilderIds({ issuer, extensions }) {
    const { runnerEnvironment } = extensions;
    if (!(0,instance/* isGitHubIssuer */.xU)(issuer) || runnerEnvironment === undefined)
        return [];
    return [RUNNER, `${RUNNER}/${runnerEnvironment}`];
}
/** Both build types of GitHub Actions say the same of the workflow and the source. */
const WORKFLOW_FIELDS = [
    field('buildDefinition.externalParameters.workflow.repository', ({ extensions }) => extensions.sourceRepositoryUri),
    field('buildDefinition.externalParameters.workflow.ref', ({ extensions }) => extensions.sourceRepositoryRef),
    field('buildDefinition.externalParameters.workflow.path', ({ extensions }) => pathOf(extensions)),
    field('buildDefinition.resolvedDependencies.0.digest.gitCommit', ({ extensions }) => extensions.sourceRepositoryDigest),
];
/** What may be left out, and must be right where it is there. */
const OPTIONAL_FIELDS = [
    field('buildDefinition.internalParameters.github.event_name', ({ extensions }) => extensions.buildTrigger),
    field('buildDefinition.internalParameters.github.repository_id', ({ extensions }) => extensions.sourceRepositoryIdentifier),
    field('buildDefinition.internalParameters.github.repository_owner_id', ({ extensions }) => extensions.sourceRepositoryOwnerIdentifier),
    field('buildDefinition.internalParameters.github.runner_environment', ({ extensions }) => extensions.runnerEnvironment),
    field('runDetails.metadata.invocationId', ({ extensions }) => extensions.runInvocationUri),
];
const WORKFLOW = ['ref', 'repository', 'path'];
/** By `buildType`; one that is not here is named, and its parameters are not judged. */
const BUILD_TYPES = new Map([
    [
        slsa_v1/* BUILD_TYPE */.mK,
        {
            parameters: ['workflow'],
            workflow: WORKFLOW,
            fields: [field('runDetails.builder.id', ({ san }) => san), ...WORKFLOW_FIELDS],
        },
    ],
    [
        'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
        {
            parameters: ['workflow', 'inputs', 'vars', 'release'],
            workflow: WORKFLOW,
            fields: [
                field('runDetails.builder.id', (identity) => [identity.san, ...runnerBuilderIds(identity)]),
                ...WORKFLOW_FIELDS,
            ],
        },
    ],
]);
/** In plain words, each field where the predicate and the certificate disagree. */
function disagreements(predicate, type, identity) {
    const all = [
        ...type.fields.map((each) => ({ ...each, optional: false })),
        ...OPTIONAL_FIELDS.map((each) => ({ ...each, optional: true })),
    ];
    return all.flatMap(({ path, expected, optional }) => {
        const said = textAt(predicate, path);
        const [confirmed, ...others] = [expected(identity)].flat();
        if (said === confirmed || (optional && said === undefined))
            return [];
        if (said !== undefined && others.includes(said))
            return [];
        return [
            `${path} is ${said === undefined ? 'missing' : (0,printable/* printable */.g)(said)}, the certificate says ${confirmed ?? 'nothing of it'}`,
        ];
    });
}
/** The text at a place in a predicate; undefined where there is none. @throws Failure when it is no text */
function textAt(predicate, path) {
    let value = predicate;
    for (const member of path.split('.')) {
        value = /^\d+$/.test(member) ? value?.items(1000)[Number(member)] : value?.find(member);
    }
    return value?.text();
}
/** The workflow that was started, without repository and ref. */
function pathOf(extensions) {
    const { buildConfigUri: uri, sourceRepositoryUri: repository } = extensions;
    if (uri === undefined || repository === undefined || !uri.startsWith(`${repository}/`))
        return undefined;
    return (0,workflow_uri/* splitWorkflowUri */.S)(uri)?.workflow.slice(repository.length + 1);
}

;// CONCATENATED MODULE: ./lib/statement/provenance-claims.js


const V1 = {
    buildType: 'buildDefinition.buildType',
    builderId: 'runDetails.builder.id',
    parameters: 'buildDefinition.externalParameters',
    source: ['buildDefinition.resolvedDependencies.0.uri'],
    commit: ['buildDefinition.resolvedDependencies.0.digest.gitCommit'],
    actor: [
        'buildDefinition.internalParameters.github.actor',
        'buildDefinition.internalParameters.github.actor_id',
    ],
};
const OLDER = new Map([
    [
        predicate_types/* SLSA_PROVENANCE_V02 */.ZX,
        {
            buildType: 'buildType',
            builderId: 'builder.id',
            parameters: 'invocation.parameters',
            source: ['invocation.configSource.uri', 'materials.0.uri'],
            commit: ['invocation.configSource.digest.sha1', 'materials.0.digest.sha1'],
            actor: ['invocation.environment.github_actor'],
        },
    ],
    [
        predicate_types/* SLSA_PROVENANCE_V01 */.Sj,
        {
            buildType: 'recipe.type',
            builderId: 'builder.id',
            parameters: 'recipe.arguments',
            source: ['materials.0.uri'],
            commit: ['materials.0.digest.sha1'],
            actor: [],
        },
    ],
]);
/**
 * Reads a SLSA provenance (slsa.dev, provenance v0.1, v0.2 and v1).
 * @throws Failure `statement-malformed` where it names no builder or build type
 */
function readClaims(predicateType, predicate) {
    const places = OLDER.get(predicateType) ?? V1;
    const first = (paths) => paths.map((path) => textAt(predicate, path)).find((text) => text !== undefined);
    return {
        buildType: required(predicate, places.buildType),
        builderId: required(predicate, places.builderId),
        source: first(places.source),
        commit: first(places.commit),
        actor: first(places.actor),
        parameters: at(predicate, places.parameters),
    };
}
function required(predicate, path) {
    const value = textAt(predicate, path);
    if (value === undefined || value === '')
        throw predicate.misfit(`has no ${path}`);
    return value;
}
function at(predicate, path) {
    return path.split('.').reduce((value, member) => value?.find(member), predicate);
}

;// CONCATENATED MODULE: ./lib/verification/provenance-facts.js







const NOT_ASSESSED = [
    'whether other steps of the job could reach the signing identity (Build L3)',
    'whether a cache or another build could influence this one (Build L3)',
    'who reviewed the source, and how it is protected (Source track)',
    'whether the dependencies listed are all of them',
];
/**
 * Reads and judges a SLSA provenance (slsa.dev/spec/v1.2/verifying-artifacts): unknown parameters of a known
 * build type are refused; of an unknown one, what it says otherwise than the certificate is told as its claim.
 * @param identity undefined for what is signed with a key
 * @throws Failure `statement-malformed`
 */
function reviewProvenance({ predicate, predicateType }, identity, expected) {
    const claims = readClaims(predicateType, predicate);
    const known = predicateType === slsa_v1/* SLSA_PROVENANCE_V1 */.us ? BUILD_TYPES.get(claims.buildType) : undefined;
    const claimed = unconfirmed(claims, identity);
    const facts = {
        buildType: (0,printable/* printable */.g)(claims.buildType),
        builderId: (0,printable/* printable */.g)(claims.builderId),
        ...runFacts(identity),
        ...some({ actor: claims.actor && (0,printable/* printable */.g)(claims.actor) }),
        ...(Object.keys(claimed).length > 0 && { claimed }),
        parameters: claims.parameters?.names().slice(0, MAX_NAMES).map(provenance_facts_nameOf) ?? [],
        ...levelFacts(predicateType, known !== undefined, claimed, identity),
        notAssessed: NOT_ASSESSED,
    };
    const unmet = [...builderProblems(claims.builderId, identity, expected), ...levelProblems(facts, expected)];
    if (!known)
        return { facts, problems: unmet, warnings: [unknownBuildType(facts), ...claimWarnings(facts, identity)] };
    const unknown = unknownParameters(claims.parameters, known.parameters, known.workflow);
    const wrong = [
        ...(unknown.length > 0 ? [unknownParameter(unknown, facts)] : []),
        ...(identity ? disagreements(predicate, known, identity).map(disagreement) : []),
    ];
    // Who asks for anything that is signed does not ask what a provenance says.
    return expected.predicateType === expectation_expectation/* ANY_PREDICATE */.Bb
        ? { facts, problems: unmet, warnings: [...steered(facts), ...wrong] }
        : { facts, problems: [...unmet, ...wrong], warnings: steered(facts) };
}
const MAX_NAMES = 50;
const MAX_NAME_LENGTH = 60;
function provenance_facts_nameOf(parameter) {
    return (0,printable/* printable */.g)(parameter, MAX_NAME_LENGTH);
}
/** What a provenance says of builder and source that its certificate does not say too. */
function unconfirmed({ builderId, source, commit }, identity) {
    const { sourceRepositoryUri, sourceRepositoryDigest } = identity?.extensions ?? {};
    const builders = identity ? [identity.san, ...runnerBuilderIds(identity)] : [];
    const isOtherSource = source !== undefined && !isSameRepository(source, sourceRepositoryUri);
    const isOtherCommit = commit !== undefined && commit !== sourceRepositoryDigest;
    return some({
        builder: builders.includes(builderId) ? undefined : (0,printable/* printable */.g)(builderId),
        source: isOtherSource ? (0,printable/* printable */.g)(source) : undefined,
        commit: isOtherCommit ? (0,printable/* printable */.g)(commit) : undefined,
    });
}
/** `git+https://server/owner/name.git@ref` names the repository `https://server/owner/name`. */
function isSameRepository(source, repository) {
    const named = source
        .replace(/^git\+/, '')
        .replace(/@refs\/.*$|@[0-9a-f]{40}$/, '')
        .replace(/\.git$/, '');
    return named.toLowerCase() === repository?.toLowerCase();
}
function runFacts(identity) {
    if (!identity)
        return {};
    const { extensions, san } = identity;
    return some({
        sourceRepository: extensions.sourceRepositoryUri,
        sourceCommit: extensions.sourceRepositoryDigest,
        sourceRef: extensions.sourceRepositoryRef,
        workflow: pathOf(extensions),
        isReusable: extensions.buildConfigUri === undefined ? undefined : extensions.buildConfigUri !== san,
        trigger: extensions.buildTrigger,
        run: extensions.runInvocationUri,
        runner: extensions.runnerEnvironment,
    });
}
/** Without the members that are undefined. */
function some(values) {
    const present = Object.entries(values).filter(([, value]) => value !== undefined);
    return Object.fromEntries(present);
}
/** No level is told of a build that is not known, or that is said to be another than the certificate says. */
function levelFacts(predicateType, isKnown, claimed, identity) {
    if (!isKnown && predicateType === slsa_v1/* SLSA_PROVENANCE_V1 */.us)
        return { withoutLevel: 'what this build type stands for is not known here' };
    const others = Object.keys(claimed);
    if (others.length > 0 && identity)
        return { withoutLevel: `it names another ${others.join(' and ')} than its certificate` };
    return { level: certifiedLevel(identity) };
}
function builderProblems(builderId, identity, expected) {
    const { builderId: wanted } = expected;
    if (wanted === undefined || ((0,escaped_uri/* isSameUri */.xl)(builderId, wanted) && (0,escaped_uri/* isSameUri */.xl)(identity?.san ?? '', wanted)))
        return [];
    return [{ code: 'other-builder', message: `builder.id is ${(0,printable/* printable */.g)(builderId)}, expected: ${wanted}` }];
}
/** A level that is too low is the certificate's to tell, of whatever it signed. */
function levelProblems({ level, withoutLevel }, { minSlsaBuildLevel }) {
    if (minSlsaBuildLevel === 0 || level)
        return [];
    const message = `no SLSA Build level can be told, and L${minSlsaBuildLevel} is wanted: ${withoutLevel ?? ''}`;
    return [{ code: 'level-too-low', message }];
}
function unknownParameters(parameters, known, knownOfWorkflow) {
    const workflow = parameters?.find('workflow');
    return [
        ...(parameters?.names() ?? []).filter((name) => !known.includes(name)),
        ...(workflow?.names() ?? [])
            .filter((name) => !knownOfWorkflow.includes(name))
            .map((name) => `workflow.${name}`),
    ]
        .slice(0, MAX_NAMES)
        .map(provenance_facts_nameOf);
}
function unknownParameter(names, { buildType }) {
    return {
        code: 'parameters-unknown',
        message: `externalParameters that ${buildType} does not define: ${names.join(', ')}; what they change is not known`,
    };
}
function disagreement(message) {
    return { code: 'provenance-disagrees', message };
}
function unknownBuildType({ buildType, parameters }) {
    const names = parameters.length === 0 ? 'none' : parameters.join(', ');
    return {
        code: 'build-type-unknown',
        message: `the build type ${buildType} is not known here: its parameters (${names}) were not judged`,
    };
}
/** Of a claim that is not confirmed, what the certificate says in its place. */
function claimWarnings({ claimed, ...facts }, identity) {
    if (!claimed || !identity)
        return [];
    const told = [
        ['builder', identity.san],
        ['source', facts.sourceRepository],
        ['commit', facts.sourceCommit],
    ];
    return told.flatMap(([name, confirmed]) => {
        const said = claimed[name];
        if (said === undefined)
            return [];
        const certificate = confirmed === undefined ? 'says nothing of it' : `says ${confirmed}`;
        return [
            {
                code: 'claim-unconfirmed',
                message: `the provenance claims the ${name} ${said}; the certificate ${certificate}`,
            },
        ];
    });
}
/** Parameters besides the workflow itself are known, but were chosen by whoever started the run. */
function steered({ parameters }) {
    const chosen = parameters.filter((name) => name !== 'workflow');
    if (chosen.length === 0)
        return [];
    return [{ code: 'parameters-chosen', message: `whoever started the build chose its ${chosen.join(', ')}` }];
}

;// CONCATENATED MODULE: ./lib/verification/judge.js














/** Judges one artifact: signature first, then what it is about, then who signed it. Never throws a Failure. */
function judge(found, options) {
    const known = { layout: found.layout, foundThrough: found.foundThrough, digest: found.digest };
    const claimed = found.claimedType ?? null;
    const unread = { ...known, kind: kindIfKnown(claimed, found), predicateType: claimed, warnings: [] };
    if (found.problem)
        return rejected({ ...unread, reasons: [found.problem] });
    const { artifact } = found;
    if (!artifact)
        return rejected({ ...unread, reasons: [gone(found)] });
    let verified;
    try {
        verified = judge_verify(artifact, options);
        return judgeVerified({ ...known, ...signed(verified) }, artifact, verified, options);
    }
    catch (error) {
        const identity = verified && signed(verified);
        const report = { ...unread, ...identity, reasons: [(0,reason/* reasonOf */.A)(error)] };
        // Who signs in another way than is expected is somebody else; whether that holds is not for us to say.
        const isOthers = (artifact.material.kind === 'public-key') !== (options.expectation.key !== undefined);
        const judged = isOthers
            ? { report: { ...report, status: 'other-identity' }, content: undefined }
            : rejected(report);
        return { ...judged, signer: verified?.identity };
    }
}
function judge_verify(artifact, { expectation, root }) {
    return expectation.key
        ? (0,verify/* verifyWithKey */.Ft)(artifact, root, expectation.key)
        : (0,verify/* verifyWithCertificate */.jG)(artifact, root);
}
function judgeVerified(known, { content }, { identity }, { subject, otherDigests, expectation }) {
    const statement = content.kind === 'envelope' ? statementIn(content.envelope) : undefined;
    const predicateType = statement?.predicateType ?? null;
    const about = statement
        ? subjectProblems(statement, subject, otherDigests)
        : signatureProblems(content, subject);
    const differences = identity ? mismatches(identity, expectation) : [];
    const strange = reasonsAbout('who', differences);
    // What others say in their own provenance is theirs.
    const review = strange.length === 0 ? reviewed(statement, identity, expectation) : undefined;
    const wrong = [...reasonsAbout('what', differences), ...(review?.problems ?? [])];
    const report = {
        ...known,
        kind: (0,predicate_types/* kindOf */.I)(predicateType),
        predicateType,
        status: statusOf({ about, strange, wrong }, (0,expectation_expectation/* isAskedFor */.un)(expectation.predicateType, predicateType)),
        reasons: [...about, ...strange, ...wrong],
        warnings: review?.warnings ?? [],
        ...(review && { facts: review.facts }),
    };
    return { report, content: content.kind === 'digest' ? undefined : content, signer: identity };
}
/** What is about another image is wrong whoever signed it. */
function statusOf({ about, strange, wrong }, isWanted) {
    if (about.length > 0)
        return 'rejected';
    if (strange.length > 0)
        return 'other-identity';
    if (wrong.length > 0)
        return 'rejected';
    return isWanted ? 'accepted' : 'not-asked-for';
}
function reasonsAbout(about, differences) {
    return differences.filter((one) => one.about === about).map(withoutAbout);
}
function reviewed(statement, identity, expectation) {
    if (!statement || (0,predicate_types/* kindOf */.I)(statement.predicateType) !== 'provenance')
        return undefined;
    return reviewProvenance(statement, identity, expectation);
}
function statementIn({ payloadType, payload }) {
    if (payloadType === statement/* STATEMENT_MEDIA_TYPE */.KD)
        return parseStatement(payload);
    throw (0,unknown_kind/* unknownKind */.P)(`an envelope with ${JSON.stringify(payloadType.slice(0, 100))}, not with an in-toto statement`);
}
function subjectProblems({ subjects }, subject, otherDigests) {
    const isIt = ([algorithm, value]) => value === (algorithm === 'sha256' ? (0,digest/* hexOf */.ZD)(subject) : otherDigests?.(algorithm));
    if (subjects.some(({ digests }) => Object.entries(digests).some(isIt)))
        return [];
    const about = subjects.slice(0, 3).map(subjectWords).join(', ') || 'nothing';
    const canTell = ({ digests }) => digests.sha256 !== undefined || (otherDigests !== undefined && Object.keys(digests).length > 0);
    if (subjects.length === 0 || subjects.some(canTell))
        return [otherSubject(about)];
    return [(0,reason/* reasonOf */.A)((0,unknown_kind/* unknownKind */.P)(`a statement about ${about}, by another hash than SHA-256`, artifact/* NAME_THE_FILE */.z))];
}
function subjectWords({ name, digests }) {
    const [algorithm, value] = Object.entries(digests)[0] ?? [];
    return (0,printable/* printable */.g)(value === undefined ? (name ?? 'no digest') : `${algorithm}:${value}`, 71);
}
/** A signature may also be over the artifact's own bytes, as for files. */
function signatureProblems(content, subject) {
    if ((0,envelope/* payloadDigest */.JU)(content).toString('hex') === (0,digest/* hexOf */.ZD)(subject))
        return [];
    const about = content.kind === 'digest' ? 'other bytes' : parseSimpleSigning((0,envelope/* payloadOf */.Md)(content));
    return about === subject ? [] : [otherSubject((0,printable/* printable */.g)(about, 100))];
}
function otherSubject(about) {
    return { code: 'other-subject', message: `it is about another image: ${about}` };
}
function signed({ identity, signedAt, logIndex }) {
    return {
        ...(identity && {
            identity: { san: identity.san, issuer: identity.issuer, extensions: identity.extensions },
        }),
        signedAt: signedAt.toISOString(),
        ...(logIndex !== undefined && { logIndex }),
    };
}
function rejected(report) {
    return { report: { ...report, status: 'rejected' }, content: undefined };
}
function kindIfKnown(claimed, found) {
    if (claimed !== null)
        return (0,predicate_types/* kindOf */.I)(claimed);
    return found.foundThrough.includes('sig-tag') ? 'signature' : 'unknown';
}
function gone({ digest }) {
    return { code: 'artifact-gone', message: `${digest} is listed, but the registry does not have it` };
}
function withoutAbout({ code, message, fix }) {
    return { code, message, ...(fix !== undefined && { fix }) };
}

// EXTERNAL MODULE: ./lib/statement/cosign-sign.js
var cosign_sign = __webpack_require__(6454);
// EXTERNAL MODULE: ./lib/verification/artifact-report.js
var artifact_report = __webpack_require__(7028);
;// CONCATENATED MODULE: ./lib/verification/lens-reports.js





/**
 * Looks an image up as the programs do that the question names.
 * @param registry the reader that verification uses, so that nothing is fetched twice
 * @returns undefined where the question names no program
 */
async function viewFor(registry, path, subject, { lenses, expectation }, root) {
    if (lenses.length === 0)
        return undefined;
    // Loaded here: most runs ask for no other program.
    const [{ viewImage }, { askLenses }] = await Promise.all([
        __webpack_require__.e(/* import() */ 406).then(__webpack_require__.bind(__webpack_require__, 1406)),
        Promise.all(/* import() */[__webpack_require__.e(406), __webpack_require__.e(629)]).then(__webpack_require__.bind(__webpack_require__, 7629)),
    ]);
    const view = await viewImage(registry, path, subject, await root);
    return (judged) => {
        const found = byExpectedSigner(judged, expectation)?.report;
        const identity = found?.identity ?? exactIdentity(expectation);
        if (identity)
            return askLenses(view, { want: wanted(expectation, found), identity }, lenses);
        const why = expectation.key
            ? 'programs are asked for an identity here, and a key has none'
            : 'nothing here is signed by whom you expect, so that there is no identity to ask for';
        return lenses.map(({ release }) => ({ lens: release.id, admits: null, why }));
    };
}
/**
 * The artifact whose signer the programs are asked for: an accepted one first. Any other whose signature holds and
 * whose signer is the expected one will do: programs know nothing of a source ref, a level or a build type that
 * verification refuses it for.
 */
function byExpectedSigner(judged, expectation) {
    return (judged.find(({ report }) => report.status === 'accepted') ??
        judged.find(({ report }) => (0,artifact_report/* isByExpected */.M)(report)) ??
        judged.find(({ signer }) => {
            return signer && mismatches(signer, expectation).every(({ about }) => about === 'what');
        }));
}
/** The expected identity, where it is an exact one: what a program would be told without having seen the image. */
function exactIdentity({ signer, issuer, source }) {
    if (signer.kind !== 'exact' || issuer === undefined)
        return undefined;
    return { san: signer.san, issuer, ...(source.kind === 'repository' && { repository: source.uri }) };
}
/** The type that programs are asked for: the expected one; where any would do, that of the artifact found. */
function wanted({ predicateType: asked }, found) {
    const predicateType = asked === expectation_expectation/* ANY_PREDICATE */.Bb ? (found?.predicateType ?? cosign_sign/* COSIGN_SIGN_V1 */.Y) : asked;
    if (predicateType === slsa_v1/* SLSA_PROVENANCE_V1 */.us)
        return 'provenance';
    return predicateType === cosign_sign/* COSIGN_SIGN_V1 */.Y ? 'signature' : { predicateType };
}

// EXTERNAL MODULE: ./lib/verification/not-admitted.js
var not_admitted = __webpack_require__(8125);
// EXTERNAL MODULE: ./lib/verification/requirement.js
var requirement = __webpack_require__(7660);
// EXTERNAL MODULE: ./lib/verification/verdict.js
var verdict = __webpack_require__(5566);
// EXTERNAL MODULE: ./lib/engine/kyverno/facts.js
var facts = __webpack_require__(6372);
;// CONCATENATED MODULE: ./lib/verification/warnings.js


/** From so many artifacts on a warning is due: halfway to where Kyverno stops. */
const CROWDED = facts/* MAX_REFERRERS */.OB / 2;
/** What a reviewer would raise about an image, whatever the verdict. */
function warningsOf({ artifacts, failed, limits }, expected) {
    const accepted = artifacts.filter(({ status }) => status === 'accepted');
    return [
        ...policyWarnings(expected),
        ...unique(accepted.flatMap((one) => [...one.warnings, ...buildWarnings(one, expected)])),
        ...warnings_disagreement(accepted),
        ...(accepted.length > 0 ? besides(artifacts, expected) : []),
        ...(accepted.length > 0 ? failed.map(({ reason }) => reason) : []),
        ...crowd(artifacts),
        ...limits,
    ];
}
function policyWarnings({ signer, source, sourceIds, sourceRef, key, issuer }) {
    const warnings = [];
    if (signer.kind === 'pattern' && !signer.pattern.wasAnchored) {
        warnings.push({
            code: 'pattern-not-anchored',
            message: 'the identity pattern was anchored here; other verifiers match it anywhere in the name',
        });
    }
    if (sourceRef?.assumed !== undefined) {
        warnings.push({
            code: 'default-branch-assumed',
            message: sourceRef.assumed,
            fix: '--default-branch NAME',
        });
    }
    const isAnySource = source.kind === 'any' && !sourceIds.repository && !sourceIds.owner;
    if (!key && signer.kind === 'anyone' && isAnySource) {
        const by = issuer === undefined ? 'anyone' : `anyone with an identity of ${issuer}`;
        warnings.push({
            code: 'any-identity',
            message: `what ${by} signed is accepted: this says nothing of where the image comes from`,
        });
    }
    return warnings;
}
/** Events whose runs see secrets and tokens of the repository while somebody else chose what starts them. */
const STEERED_EVENTS = {
    pull_request_target: 'anyone can open a pull request, and this event runs beside the secrets of the repository',
    workflow_run: 'it may build what an untrusted run left behind, with the secrets of the repository',
    issue_comment: 'anyone can comment, and this event runs beside the secrets of the repository',
};
function buildWarnings({ identity }, { sourceRef }) {
    const { runnerEnvironment: runner, sourceRepositoryRef: ref, buildTrigger } = identity?.extensions ?? {};
    const warnings = [];
    if (runner !== undefined && !isHosted(runner)) {
        warnings.push({
            code: 'self-hosted-runner',
            message: `built on a ${runner} runner: whoever runs it can alter builds`,
        });
    }
    if (sourceRef === undefined && ref?.startsWith('refs/heads/')) {
        warnings.push({
            code: 'built-from-branch',
            message: `built from the branch ${ref.slice('refs/heads/'.length)}, and no source-ref is expected: any branch would do`,
        });
    }
    if (sourceRef === undefined && ref?.startsWith('refs/pull/')) {
        warnings.push({ code: 'built-from-pull-request', message: `built from a pull request (${ref})` });
    }
    if (buildTrigger !== undefined && Object.hasOwn(STEERED_EVENTS, buildTrigger)) {
        warnings.push({
            code: 'steered-event',
            message: `started by ${buildTrigger}: ${STEERED_EVENTS[buildTrigger]}`,
        });
    }
    return warnings;
}
/** Two builds of one digest from two sources: one of them says what is not so, or the build ignores its source. */
function warnings_disagreement(accepted) {
    const sources = new Set(accepted.flatMap(({ facts }) => facts?.sourceCommit ? [`${facts.sourceCommit.slice(0, 12)} (${facts.sourceRef ?? 'no ref'})`] : []));
    if (sources.size < 2)
        return [];
    return [
        {
            code: 'provenances-disagree',
            message: `accepted provenances name different sources: ${[...sources].slice(0, 5).join(', ')}`,
        },
    ];
}
function besides(artifacts, { key }) {
    const rejected = artifacts.filter(({ status }) => status === 'rejected');
    const warnings = rejected.slice(0, 5).map(({ digest, reasons }) => ({
        code: 'rejected-beside',
        message: `${warnings_short(digest)} beside it is not right: ${reasons[0]?.message ?? 'unknown reason'}`,
    }));
    const foreign = new Set(artifacts
        .filter(({ status }) => status === 'other-identity')
        .map(({ identity }) => identity?.san ?? (key ? 'somebody with a certificate' : 'somebody with a key')));
    for (const san of [...foreign].slice(0, 5)) {
        warnings.push({ code: 'other-identity-beside', message: `also signed by ${san}, which does not count` });
    }
    return warnings;
}
function crowd({ length }) {
    return length < CROWDED
        ? []
        : [
            {
                code: 'artifacts-many',
                message: `${length} artifacts are attached; Kyverno stops at ${facts/* MAX_REFERRERS */.OB}`,
            },
        ];
}
function warnings_short(digest) {
    return digest.slice(0, 'sha256:'.length + 12);
}
function unique(reasons) {
    return [...new Map(reasons.map((reason) => [reason.message, reason])).values()];
}

;// CONCATENATED MODULE: ./lib/verification/verify-subject.js








/** Collects and judges what stands beside a digest in a registry. */
async function verifySubject(registry, path, subject, { question, root }) {
    const reader = rememberReads(registry);
    const { expectation } = question;
    const judged = [];
    const judgeNew = async (found) => {
        const options = { subject, expectation, root: await root };
        for (const one of found.slice(judged.length))
            judged.push(judge(one, options));
    };
    const isAnswered = async (found) => {
        await judgeNew(found);
        return isVerified(judged, question);
    };
    const [{ found, limits, listing }, lenses] = await Promise.all([
        collect(reader, path, subject, { predicateType: expectation.predicateType, isAnswered }),
        viewFor(reader, path, subject, question, root),
    ]);
    await judgeNew(found);
    const result = { answer: answerOf(judged, question, { failed: listing.failed, limits }), found, judged };
    if (!lenses)
        return result;
    const reports = lenses(result.judged);
    const answer = question.requireAs ? admittedByAll(result.answer, reports) : result.answer;
    return { ...result, answer: { ...answer, lenses: reports } };
}
/** What other programs would not admit is no more verified, where their answer counts. */
function admittedByAll(answer, lenses) {
    const refusals = lenses.filter(({ admits }) => !admits).map(not_admitted/* notAdmitted */.q);
    if (answer.verdict !== 'verified' || refusals.length === 0)
        return answer;
    return { ...answer, verdict: 'rejected', reasons: refusals };
}
/** Judges what was found beside a digest, wherever it came from. */
function judgeAll(subject, found, { question, root, otherDigests }) {
    const { expectation } = question;
    const judged = found.map((one) => judge(one, { subject, otherDigests, expectation, root }));
    return { answer: answerOf(judged, question, { failed: [], limits: [] }), found, judged };
}
function answerOf(judged, { expectation, requirements }, { failed, limits }) {
    const artifacts = judged.map(({ report }) => report);
    const unmet = (0,requirement/* unmetRequirements */.yY)(requirements, artifacts, new Date());
    const evidence = { artifacts, failed, limits, unmet };
    return {
        ...(0,verdict/* decide */.LD)(evidence, expectation),
        artifacts,
        warnings: warningsOf(evidence, expectation),
        lenses: [],
    };
}
function isVerified(judged, question) {
    return answerOf(judged, question, { failed: [], limits: [] }).verdict === 'verified';
}


/***/ })

};
