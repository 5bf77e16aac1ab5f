export const id = 4995;
export const ids = [4995];
export const modules = {

/***/ 14995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lintCommand: () => (/* binding */ lintCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _request_lint_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72707);
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76167);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91667);




const DESCRIPTION = `Finds what is wrong in admission policies, workflows and samples that sign and verify images.

Everything in this folder, workflows included:
  ${_shared_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .toolName */ .Uf} lint

What a chart becomes:
  helm template . | ${_shared_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .toolName */ .Uf} lint -

What can be mended, mended:
  ${_shared_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .toolName */ .Uf} lint --fix policies/

A finding that does not matter is ignored by a comment above it, with the reason:
  # slsa-provenance-ignore cip/single-star: nothing lies deeper`;
/** The `lint` command. @param onEnd takes the exit code */
function lintCommand(surroundings, onEnd) {
    const command = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('lint')
        .summary('find what is wrong in policies and workflows')
        .description(DESCRIPTION)
        .argument('[path...]', 'files, folders, or - for stdin (default: this folder)')
        .helpOption('-h, --help', 'print this help');
    (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .addOptions */ .s)(command, _request_lint_options_js__WEBPACK_IMPORTED_MODULE_1__/* .LINT_OPTIONS */ .Z);
    return command.action(async (paths, options) => {
        // Loaded here: help and mistakes are told without it.
        const { lint } = await Promise.all(/* import() */[__webpack_require__.e(2244), __webpack_require__.e(2537), __webpack_require__.e(1960)]).then(__webpack_require__.bind(__webpack_require__, 21960));
        onEnd(await lint(paths, options, surroundings));
    });
}


/***/ }),

/***/ 91667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ addOptions)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10083);


/** Adds the options of a table, in its groups. */
function addOptions(command, groups) {
    for (const { title, options } of groups) {
        for (const spec of options)
            command.addOption(optionFor(spec).helpGroup(`${title}:`));
    }
}
function optionFor({ name, value, isList, isVariadic, description, choices }) {
    const placeholder = value === undefined ? '' : ` <${value}${isVariadic ? '...' : ''}>`;
    const option = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(`--${name}${placeholder}`, description);
    if (choices)
        option.choices(choices);
    const filled = (given) => notEmpty(name, given, description);
    if (isList)
        option.argParser((next, before) => [...(before ?? []), filled(next)]);
    else if (value !== undefined)
        takenOnce(option, name, filled);
    return option;
}
/** Of two values one would be dropped, and with it the images or the expectation that it names. */
function takenOnce(option, name, filled) {
    const check = option.parseArg;
    option.argParser((next, before) => {
        if (before !== undefined)
            throw givenTwice(name, next);
        return check ? check(filled(next), before) : filled(next);
    });
}
/** An empty value would expect nothing, or something that nothing can be. */
function notEmpty(name, value, description) {
    if (value.trim() !== '')
        return value;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'usage',
        code: 'option-empty',
        what: `${name} is given without a value: ${description}`,
        why: 'a variable in the shell that is not set gives an empty one',
        fix: `remove --${name}, or give it a value`,
    });
}
function givenTwice(name, value) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'usage',
        code: 'option-twice',
        what: `${name} is given more than once`,
        why: 'one value counts, and the others would be dropped',
        fix: `--${name} ${value}   # once; for the others, run it again`,
    });
}


/***/ }),

/***/ 72707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseVersions),
/* harmony export */   Z: () => (/* binding */ LINT_OPTIONS)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _option_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(418);


const ASKED = {
    title: 'What is looked at',
    options: [
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('rule', 'id', 'this rule alone; may be repeated', { isList: true }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('min-severity', 'level', 'leave out what is less severe (default: info)', {
            choices: ['error', 'warning', 'info'],
            default: 'info',
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('no-overlap', 'leave out what zizmor reports as well'),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('engine', 'id', 'version that runs: kyverno@1.16; may be repeated (default: any)', {
            isList: true,
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('repo', 'owner/name', 'repository that the files are of (default: as git says)'),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('config', 'file', 'settings file (default: .slsa-provenance.yaml, where there is one)'),
    ],
};
const OUTPUT = {
    title: 'What comes out',
    options: [
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('fix', 'change the files where that is safe; comments and layout stay'),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('baseline', 'file', 'an earlier report in JSON: what was found then does not count'),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('explain', 'rule', 'print what a rule says, with examples', {
            notBeside: {
                fix: 'nothing is looked at',
                rule: 'it names a rule itself',
                baseline: 'nothing is looked at',
            },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('format', 'form', 'form of the report (default: text)', {
            choices: ['text', 'json', 'sarif'],
            default: 'text',
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('quiet', 'print nothing when nothing is found, and no summary', {
            notBeside: { verbose: 'one asks for less, the other for more' },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('verbose', 'print which documents were recognised'),
    ],
};
const LINT_OPTIONS = [ASKED, OUTPUT];
const ENGINES = ['kyverno', 'policy-controller', 'gatekeeper', 'ratify', 'cosign'];
/** `kyverno@1.16` by the engine's name. @throws Failure `lens-unknown` */
function parseVersions(ids) {
    return new Map(ids.map((id) => {
        const [, engine = '', version = ''] = /^([a-z-]+)@v?(\d+(?:\.\d+){1,2})$/.exec(id) ?? [];
        if (ENGINES.includes(engine))
            return [engine, version];
        throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
            class: 'usage',
            code: 'lens-unknown',
            what: `"${id.slice(0, 50)}" is no program and version that is known here`,
            why: `known are ${ENGINES.join(', ')}`,
            fix: '--engine kyverno@1.16',
        });
    }));
}


/***/ })

};
