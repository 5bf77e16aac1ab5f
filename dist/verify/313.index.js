export const id = 313;
export const ids = [313];
export const modules = {

/***/ 3313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseSettings: () => (/* binding */ parseSettings)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
;// CONCATENATED MODULE: ./lib/text/yaml-document.js


/** Reads a YAML file that a person wrote: strictly, and with the line in every message. */
class YamlReader {
    #file;
    #code;
    #lines = new dist/* LineCounter */.HN();
    constructor(file, code) {
        this.#file = file;
        this.#code = code;
    }
    /** @throws Failure with the code of this reader */
    parse(text) {
        const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: this.#lines, strict: true, uniqueKeys: true });
        const [error] = document.errors;
        if (error)
            throw this.failure(error.pos[0], firstLine(error.message));
        if (!document.contents)
            throw this.failure(0, 'the file is empty');
        return new YamlValue(this, document.contents, 'the file');
    }
    failure(offset, problem) {
        const { line } = this.#lines.linePos(offset);
        return new failure/* Failure */.H({ code: this.#code, what: `${this.#file}, line ${line}: ${problem}` });
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
        if (!(0,dist/* isSeq */.oP)(this.#node))
            throw this.misfit('is not a list');
        if (this.#node.items.length > max)
            throw this.misfit(`has more than ${max} entries`);
        return this.#node.items.map((item) => new YamlValue(this.#reader, item, `an entry of ${this.#name}`));
    }
    /** Text, or a number as it is written. */
    scalar() {
        const value = (0,dist/* isScalar */.jn)(this.#node) ? this.#node.value : undefined;
        if (typeof value === 'string')
            return value;
        if ((0,dist/* isScalar */.jn)(this.#node) && typeof value === 'number')
            return this.#node.source ?? String(value);
        throw this.misfit('is not text');
    }
    boolean() {
        if ((0,dist/* isScalar */.jn)(this.#node) && typeof this.#node.value === 'boolean')
            return this.#node.value;
        throw this.misfit('is not true or false');
    }
    misfit(problem) {
        return this.#reader.failure(this.#node.range?.[0] ?? 0, `${this.#name} ${problem}`);
    }
    #pairs() {
        if ((0,dist/* isAlias */.Vj)(this.#node))
            throw this.misfit('is an alias, which is not taken here');
        if (!(0,dist/* isMap */.jh)(this.#node))
            throw this.misfit('is not a mapping');
        return this.#node.items.map(({ key, value }) => {
            if (!(0,dist/* isScalar */.jn)(key) || value === null)
                throw this.misfit('has an entry without a name or a value');
            return { key: String(key.value), value: value, at: key.range?.[0] ?? 0 };
        });
    }
}
function firstLine(text) {
    return (text.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}

// EXTERNAL MODULE: ./lib/request/option-spec.js
var option_spec = __webpack_require__(418);
// EXTERNAL MODULE: ./lib/request/options.js
var request_options = __webpack_require__(6755);
;// CONCATENATED MODULE: ./lib/request/settings-parser.js



const MAX_RULES = 1000;
/** @throws Failure `settings-malformed` that names file and line */
function parseSettings(text, file) {
    const document = new YamlReader(file, 'settings-malformed').parse(text);
    document.onlyMembers(['version', 'verify']);
    const version = document.get('version');
    if (version.scalar() !== '1')
        throw version.misfit('is not 1, the version that this program reads');
    return { file, rules: document.find('verify')?.items(MAX_RULES).map(readRule) ?? [] };
}
const NAMES = request_options/* EXPECTATION_OPTIONS */.s.options.map(({ name }) => name);
function readRule(rule) {
    rule.onlyMembers(['images', ...NAMES, 'require-predicates']);
    const options = request_options/* EXPECTATION_OPTIONS */.s.options.flatMap(({ name, value }) => {
        const found = rule.find(name);
        return found ? [[(0,option_spec/* camelCase */.xQ)(name), value === undefined ? found.boolean() : found.scalar()]] : [];
    });
    return {
        images: rule.get('images').items(MAX_RULES).map(readGlob),
        options: Object.fromEntries(options),
        requirePredicates: rule.find('require-predicates')?.items(MAX_RULES).map(readRequirement) ?? [],
    };
}
function readRequirement(value) {
    value.onlyMembers(['type', 'max-age']);
    return { type: value.get('type').scalar(), maxAge: value.find('max-age')?.scalar() };
}
function readGlob(value) {
    const glob = value.scalar();
    if (/^[A-Za-z0-9.:_*/-]+$/.test(glob) && !glob.includes('***'))
        return glob;
    throw value.misfit('is not an image name, in which * stands for a part and ** for several');
}


/***/ })

};
