export const id = 4986;
export const ids = [4986];
export const modules = {

/***/ 43602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   I0: () => (/* binding */ valuesAt),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Rr: () => (/* binding */ parsePath)
/* harmony export */ });
const EVERY = Symbol('every');
/**
 * Parses a path as rules and settings write it: `spec.containers[*].image`, `data["queue-sidecar-image"]`. `[*]` and
 * `*` stand for every entry of a list or mapping.
 * @returns undefined: it is none
 */
function parsePath(text) {
    const steps = [];
    const token = /^(?:\.?([A-Za-z_$][\w$/-]*)|\.?\*|\[\*\]|\["([^"\]]+)"\])/;
    for (let rest = text; rest !== '';) {
        const [whole, key, quoted] = token.exec(rest) ?? [];
        if (whole === undefined || (whole.startsWith('.') && steps.length === 0))
            return undefined;
        steps.push(key ?? quoted ?? EVERY);
        rest = rest.slice(whole.length);
    }
    return steps;
}
/** Everything that stands at a path; what is not there is left out. */
function valuesAt(root, path) {
    return path.reduce((places, step) => places.flatMap((place) => next(place, step)), [root]);
}
function next(place, step) {
    if (step === EVERY)
        return entriesOf(place);
    const value = memberOf(place.value, step);
    return value === undefined ? [] : [{ value, keys: [...place.keys, step] }];
}
/** What a mapping has under a key of its own; undefined for anything else. */
function memberOf(value, key) {
    const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isMapping && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** The entries of a list or mapping, each with its place; none of anything else. */
function entriesOf({ value, keys }) {
    if (Array.isArray(value))
        return value.map((entry, nth) => ({ value: entry, keys: [...keys, nth] }));
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).map(([key, entry]) => ({ value: entry, keys: [...keys, key] }));
}
/** `spec.containers[0].image`; a key that is no word is quoted: `data["a.yaml"]`. */
function pathText(keys) {
    return keys.reduce((text, key) => {
        if (typeof key === 'number')
            return `${text}[${key}]`;
        if (!/^[A-Za-z_$][\w$/-]*$/.test(key))
            return `${text}[${JSON.stringify(key)}]`;
        return text === '' ? key : `${text}.${key}`;
    }, '');
}


/***/ }),

/***/ 24986:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseSettings: () => (/* binding */ parseSettings)
/* harmony export */ });
/* harmony import */ var _admission_manifest_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43602);
/* harmony import */ var _expectation_expectation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86101);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10083);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47918);
/* harmony import */ var _text_yaml_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15312);
/* harmony import */ var _verification_requirement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7660);
/* harmony import */ var _option_spec_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(418);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86755);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10644);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_text_yaml_document_js__WEBPACK_IMPORTED_MODULE_4__]);
_text_yaml_document_js__WEBPACK_IMPORTED_MODULE_4__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];









const MAX_RULES = 1000;
/** @throws Failure `settings-malformed` that names file and line */
function parseSettings(text, file) {
    const document = new _text_yaml_document_js__WEBPACK_IMPORTED_MODULE_4__/* .YamlReader */ .n(file, 'settings-malformed').parse(text);
    document.onlyMembers(['version', 'verify', 'preflight', 'lint']);
    const version = document.get('version');
    if (version.scalar() !== '1')
        throw version.misfit('is not 1, the version that this program reads');
    const entries = document.find('verify')?.items(MAX_RULES) ?? [];
    const preflight = document.find('preflight');
    const lint = document.find('lint');
    return {
        file,
        rules: entries.map((rule) => readRule(rule, file)),
        preflight: preflight ? readPreflight(preflight) : _settings_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_PREFLIGHT */ .c0,
        lint: lint ? readLint(lint) : _settings_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_LINT */ .MK,
    };
}
function readPreflight(preflight) {
    preflight.onlyMembers(['first-party', 'engines', 'engine-roots', 'image-paths']);
    const items = (name) => preflight.find(name)?.items(MAX_RULES) ?? [];
    return {
        firstParty: items('first-party').map(readGlob),
        engines: items('engines').map((value) => value.scalar()),
        engineRoots: items('engine-roots').map((value) => value.scalar()),
        imagePaths: items('image-paths').map(readImagePaths),
    };
}
function readLint(lint) {
    lint.onlyMembers(['engines', 'baseline']);
    const baseline = lint.find('baseline')?.scalar();
    return {
        engines: lint
            .find('engines')
            ?.items(MAX_RULES)
            .map((value) => value.scalar()) ?? [],
        ...(baseline !== undefined && { baseline }),
    };
}
/** `{kind: Database.db.example.com, images: [spec.image], pods: [spec.template.spec]}` */
function readImagePaths(value) {
    value.onlyMembers(['kind', 'images', 'pods']);
    const places = ['image', 'pod'].flatMap((holds) => (value.find(`${holds}s`)?.items(MAX_RULES) ?? []).map((one) => {
        const path = (0,_admission_manifest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePath */ .Rr)(one.scalar());
        if (!path)
            throw one.misfit('is not a path such as spec.containers[*].image');
        return { holds, path };
    }));
    if (places.length === 0)
        throw value.misfit('names neither images nor pods');
    return { kind: value.get('kind').scalar(), places };
}
const NAMES = _options_js__WEBPACK_IMPORTED_MODULE_6__/* .EXPECTATION_OPTIONS */ .sT.options.map(({ name }) => name);
function readRule(rule, file) {
    rule.onlyMembers(['images', ...NAMES, 'require-predicates']);
    const entries = _options_js__WEBPACK_IMPORTED_MODULE_6__/* .EXPECTATION_OPTIONS */ .sT.options.flatMap(({ name, value }) => {
        const found = rule.find(name);
        return found ? [[(0,_option_spec_js__WEBPACK_IMPORTED_MODULE_8__/* .camelCase */ .xQ)(name), readOption((0,_option_spec_js__WEBPACK_IMPORTED_MODULE_8__/* .camelCase */ .xQ)(name), found, value === undefined)]] : [];
    });
    const options = Object.fromEntries(entries);
    // Who is expected may also be said by the options that the file is read beside.
    if ((0,_expectation_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .namesIdentity */ .fT)(options))
        atLine(rule, () => (0,_expectation_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExpectation */ .WR)(options));
    return {
        images: readImages(rule.get('images')),
        options,
        requirements: rule.find('require-predicates')?.items(MAX_RULES).map(readRequirement) ?? [],
        place: { file, line: rule.line },
    };
}
/** A rule for no image would be overlooked. */
function readImages(images) {
    const globs = images.items(MAX_RULES).map(readGlob);
    if (globs.length === 0)
        throw images.misfit('is empty');
    return globs;
}
/** The value, once it is known to be one that the option can have. */
function readOption(name, found, isSwitch) {
    const value = isSwitch ? found.boolean() : found.scalar();
    atLine(found, () => (0,_expectation_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExpectation */ .WR)({ allowAnyIdentityUnsafe: true, [name]: value }));
    return value;
}
function readRequirement(value) {
    value.onlyMembers(['type', 'max-age']);
    const [type, age] = [value.get('type'), value.find('max-age')];
    const { predicateType } = atLine(type, () => (0,_verification_requirement_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRequirement */ .pP)(type.scalar(), undefined));
    const maxAgeMs = age && atLine(age, () => (0,_verification_requirement_js__WEBPACK_IMPORTED_MODULE_5__/* .parseMaxAge */ .pq)(age.scalar()));
    return { predicateType, maxAgeMs };
}
/** A mistake in what is read there is one of the file. */
function atLine(value, read) {
    try {
        return read();
    }
    catch (error) {
        throw error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR ? value.because(error) : error;
    }
}
function readGlob(value) {
    const glob = value.scalar();
    const isGlob = /^[A-Za-z0-9.:_*/-]+$/.test(glob) && !glob.includes('***');
    const pattern = isGlob ? (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalPattern */ .PR)(glob) : undefined;
    if (pattern !== undefined)
        return pattern;
    throw value.misfit('is not an image name, in which * stands for a part and ** for several');
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 87796:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ tooDeepOnLine)
/* harmony export */ });
const { CST, Lexer } = (await import(/* webpackIgnore: true */ '../shared/yaml.js')).default;
/** So deep no file goes that a person wrote. */
const MAX_DEPTH = 20;
const MAX_INDENT = 200;
const STEPS = {
    'flow-seq-start': 1,
    'flow-map-start': 1,
    'flow-seq-end': -1,
    'flow-map-end': -1,
};
/** Each begins a block in a block where several stand on one line. */
const BLOCKS = ['seq-item-ind', 'explicit-key-ind'];
/**
 * The line on which YAML is nested too deep, counted from 1; undefined: nowhere. The parser calls itself for each
 * level, and its errors quote the indentation: 40 kB of `- ` end the process.
 */
function tooDeepOnLine(text, maxDepth = MAX_DEPTH) {
    let [line, flow, blocks] = [1, 0, 0];
    let before = null;
    for (const token of new Lexer().lex(text)) {
        // What follows the mark of a scalar is its text, whatever that begins with.
        const type = before === 'scalar' ? null : CST.tokenType(token);
        before = type;
        flow = Math.max(0, flow + ((type && STEPS[type]) ?? 0));
        if (type && BLOCKS.includes(type))
            blocks += 1;
        if (type === 'newline')
            blocks = 0;
        if (flow > maxDepth || blocks > maxDepth || (type === 'space' && token.length > MAX_INDENT))
            return line;
        line += token.split('\n').length - 1;
    }
    return undefined;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 15312:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ YamlReader)
/* harmony export */ });
/* unused harmony export YamlValue */
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _yaml_depth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87796);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_yaml_depth_js__WEBPACK_IMPORTED_MODULE_1__]);
_yaml_depth_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
const { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } = (await import(/* webpackIgnore: true */ '../shared/yaml.js')).default;


/** Reads a YAML file that a person wrote: strictly, and with the line in every message. */
class YamlReader {
    #file;
    #code;
    #lines = new LineCounter();
    constructor(file, code) {
        this.#file = file;
        this.#code = code;
    }
    /** @throws Failure with the code of this reader */
    parse(text) {
        const deep = (0,_yaml_depth_js__WEBPACK_IMPORTED_MODULE_1__/* .tooDeepOnLine */ .e)(text);
        if (deep !== undefined)
            throw this.#failureOn(deep, 'it is nested too deep');
        const document = this.#read(text);
        const [error] = document.errors;
        if (error)
            throw this.failure(error.pos[0], firstLine(error.message));
        if (!document.contents)
            throw this.failure(0, 'the file is empty');
        return new YamlValue(this, document.contents, 'the file');
    }
    /** The parser calls itself for what it has not closed: a few thousand exhaust the stack. */
    #read(text) {
        try {
            return parseDocument(text, { lineCounter: this.#lines, strict: true, uniqueKeys: true });
        }
        catch (error) {
            if (error instanceof RangeError)
                throw this.failure(0, 'the file is nested too deeply');
            throw error;
        }
    }
    lineAt(offset) {
        return this.#lines.linePos(offset).line;
    }
    /** @param more the likely cause and the fix, where there are some to name */
    failure(offset, problem, more = {}) {
        return this.#failureOn(this.lineAt(offset), problem, more);
    }
    #failureOn(line, problem, more = {}) {
        const what = `${this.#file}, line ${line}: ${problem}`;
        return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({ class: 'usage', code: this.#code, what, ...more });
    }
}
/** One value of the file, and what it is called there. */
class YamlValue {
    #reader;
    #node;
    #name;
    constructor(reader, node, name) {
        this.#reader = reader;
        this.#node = node;
        this.#name = name;
    }
    find(name) {
        const pair = this.#pairs().find(({ key }) => key === name);
        return pair && new YamlValue(this.#reader, pair.value, name);
    }
    get(name) {
        const value = this.find(name);
        if (!value)
            throw this.misfit(`has no ${name}`);
        return value;
    }
    /** Refuses members of other names, which are most likely mistyped. */
    onlyMembers(names) {
        const other = this.#pairs().find(({ key }) => !names.includes(key));
        if (other)
            throw this.#reader.failure(other.at, `"${other.key}" is not known here; known: ${names.join(', ')}`);
    }
    items(max) {
        if (!isSeq(this.#node))
            throw this.misfit('is not a list');
        if (this.#node.items.length > max)
            throw this.misfit(`has more than ${max} entries`);
        return this.#node.items.map((item) => new YamlValue(this.#reader, item, `an entry of ${this.#name}`));
    }
    /** Text, or a number as it is written; an empty one says nothing, and is refused. */
    scalar() {
        const value = isScalar(this.#node) ? this.#node.value : undefined;
        if (value === null || (typeof value === 'string' && value.trim() === ''))
            throw this.misfit('is empty');
        if (typeof value === 'string')
            return value;
        if (isScalar(this.#node) && typeof value === 'number')
            return this.#node.source ?? String(value);
        throw this.misfit('is not text');
    }
    boolean() {
        if (isScalar(this.#node) && typeof this.#node.value === 'boolean')
            return this.#node.value;
        throw this.misfit('is not true or false');
    }
    misfit(problem) {
        return this.#reader.failure(this.#offset, `${this.#name} ${problem}`);
    }
    /** The same failure, told of this place. */
    because({ message, why, fix }) {
        const more = { ...(why !== undefined && { why }), ...(fix !== undefined && { fix }) };
        return this.#reader.failure(this.#offset, message, more);
    }
    get line() {
        return this.#reader.lineAt(this.#offset);
    }
    get #offset() {
        return this.#node.range?.[0] ?? 0;
    }
    #pairs() {
        if (isAlias(this.#node))
            throw this.misfit('is an alias, which is not taken here');
        if (!isMap(this.#node))
            throw this.misfit('is not a mapping');
        return this.#node.items.map(({ key, value }) => {
            if (!isScalar(key) || value === null)
                throw this.misfit('has an entry without a name or a value');
            return { key: String(key.value), value: value, at: key.range?.[0] ?? 0 };
        });
    }
}
function firstLine(text) {
    return (text.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 67028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isByExpected)
/* harmony export */ });
/** Whether the expected identity signed it, whatever it is. */
function isByExpected({ status }) {
    return status === 'accepted' || status === 'not-asked-for';
}


/***/ }),

/***/ 7660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pP: () => (/* binding */ parseRequirement),
/* harmony export */   pq: () => (/* binding */ parseMaxAge),
/* harmony export */   yY: () => (/* binding */ unmetRequirements)
/* harmony export */ });
/* harmony import */ var _expectation_expectation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86101);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10083);
/* harmony import */ var _artifact_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67028);



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
            .filter((artifact) => (0,_expectation_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .isAskedFor */ .un)(predicateType, artifact.predicateType))
            .map(({ signedAt }) => (signedAt === undefined ? -Infinity : Date.parse(signedAt)));
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
    const most = `at most ${duration(maxAge)} is allowed`;
    return {
        code: 'required-predicate-too-old',
        message: Number.isFinite(age)
            ? `the newest ${predicateType} is ${duration(age)} old; ${most}`
            : `nothing proves how old the ${predicateType} is; ${most}`,
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


/***/ })

};
