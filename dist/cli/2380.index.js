export const id = 2380;
export const ids = [2380];
export const modules = {

/***/ 22380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   adoptCommand: () => (/* binding */ adoptCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _request_adopt_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31900);
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76167);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91667);




const DESCRIPTION = `Replaces what workflows sign images with today: cosign, slsa-github-generator, GitHub's attest actions.

What would change, as a patch, and what it means:
  ${_shared_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .toolName */ .Uf} adopt

The patch alone, applied:
  ${_shared_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .toolName */ .Uf} adopt --quiet | git apply

In the files:
  ${_shared_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .toolName */ .Uf} adopt --write --action OWNER/NAME@<commit>

Nothing is asked of anybody: no token, no network. It ends with 1 where something is left to do by hand.`;
/** The `adopt` command. @param onEnd takes the exit code */
function adoptCommand(surroundings, onEnd) {
    const command = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('adopt')
        .summary('patches for workflows that sign with something else')
        .description(DESCRIPTION)
        .argument('[dir...]', 'folders or files of a repository (default: this folder)')
        .helpOption('-h, --help', 'print this help');
    (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .addOptions */ .s)(command, _request_adopt_options_js__WEBPACK_IMPORTED_MODULE_1__/* .ADOPT_OPTIONS */ .I3);
    return command.action(async (paths, options) => {
        const { adopt } = await Promise.all(/* import() */[__webpack_require__.e(2244), __webpack_require__.e(2537), __webpack_require__.e(1779)]).then(__webpack_require__.bind(__webpack_require__, 41779));
        onEnd(await adopt(paths, options, surroundings));
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

/***/ 31900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ ADOPT_OPTIONS),
/* harmony export */   wE: () => (/* binding */ parseAction),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76167);
/* harmony import */ var _option_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(418);



const ADOPT_OPTIONS = [
    {
        title: 'What becomes of the files',
        options: [
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .toggle */ .L$)('write', 'change the files; without it, the changes are printed as a patch'),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('action', 'name@sha', 'action that new steps call: owner/name@<40 hex>, perhaps with "# v1.0.0"'),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('repo', 'owner/name', 'repository that the files are of (default: as git says)'),
        ],
    },
    {
        title: 'What comes out',
        options: [
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('format', 'form', 'form of the report (default: text)', {
                choices: ['text', 'json'],
                default: 'text',
            }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .toggle */ .L$)('quiet', 'no report beside the patch', {
                notBeside: { write: 'nothing would be printed at all' },
            }),
        ],
    },
];
/** A name that no program takes: nobody can register it. */
const PLACEHOLDER = { repository: `<owner>/${_shared_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .project */ .Cv.name}`, ref: '<commit>' };
const ACTION = /^([\w.-]+\/[\w.-]+)@([0-9a-f]{40})(?:\s*#\s*(v[\w.-]+))?$/;
/**
 * The action that new steps call; of a preview without one a placeholder.
 * @throws Failure `action-malformed`, `action-missing`
 */
function parseAction({ action, write = false }) {
    const { release } = _shared_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .project */ .Cv;
    if (action === undefined) {
        if (release)
            return { repository: _shared_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .projectName */ .j1, ref: release.commit, version: release.version };
        if (write)
            throw missing();
        return PLACEHOLDER;
    }
    const [, repository, ref, version] = ACTION.exec(action.trim()) ?? [];
    if (repository === undefined || ref === undefined)
        throw malformed(action);
    return { repository, ref, ...(version !== undefined && { version }) };
}
/** Whether a name is the placeholder. */
function isPlaceholder({ ref }) {
    return ref === PLACEHOLDER.ref;
}
function missing() {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'action-missing',
        what: 'nothing says which action the new steps are to call',
        why: 'this version knows of no release, and a name without one could be registered by anybody',
        fix: `--action OWNER/${_shared_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .project */ .Cv.name}@<commit>`,
    });
}
function malformed(action) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'action-malformed',
        what: `"${action.slice(0, 100)}" is no action by its commit`,
        why: 'a tag or branch can be moved by whoever may write to that repository',
        fix: `--action OWNER/${_shared_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .project */ .Cv.name}@<40 hex>`,
    });
}


/***/ })

};
