export const id = 6713;
export const ids = [6713];
export const modules = {

/***/ 76713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exceptionCommand: () => (/* binding */ exceptionCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./lib/request/option-spec.js
var option_spec = __webpack_require__(418);
;// CONCATENATED MODULE: ./lib/request/exception-options.js

const EXCEPTION_GROUPS = [
    {
        title: 'From what, for what, for how long',
        options: [
            (0,option_spec/* option */.uK)('for', 'form', 'policy that the exception is from: kyverno-ivp, kyverno-cosign, kyverno-bundle (default: kyverno-ivp)'),
            (0,option_spec/* option */.uK)('policy', 'name', 'name that policy wrote it with (default: as it makes it from the image)'),
            (0,option_spec/* option */.uK)('namespace', 'name', 'namespace in which it counts; may be repeated', { isList: true }),
            (0,option_spec/* option */.uK)('until', 'time', '4h, 2d or a time such as 2026-01-31T18:00:00Z; at most 7d (default: 4h)'),
            (0,option_spec/* option */.uK)('reason', 'text', 'why, with the number of the incident'),
            (0,option_spec/* option */.uK)('approved-by', 'name', 'who approved it'),
            (0,option_spec/* option */.uK)('repo', 'owner/name', 'source repository by which the image is verified afterwards'),
            (0,option_spec/* option */.uK)('exception-namespace', 'name', 'namespace of which Kyverno takes exceptions (default: kyverno)'),
        ],
    },
    {
        title: 'What comes out',
        options: [
            (0,option_spec/* option */.uK)('out', 'dir', 'write exception.yaml and check.yml there; otherwise the exception is printed'),
            (0,option_spec/* option */.uK)('format', 'form', 'text or json (default: text)', {
                choices: ['text', 'json'],
                default: 'text',
            }),
            (0,option_spec/* toggle */.L$)('quiet', 'no advice on standard error'),
        ],
    },
];

// EXTERNAL MODULE: ./lib/shared/tool.js
var tool = __webpack_require__(76167);
// EXTERNAL MODULE: ./lib/command/options.js
var options = __webpack_require__(91667);
;// CONCATENATED MODULE: ./lib/command/exception-options.js




const DESCRIPTION = `Writes an exception from a policy, for an emergency: for named digests and namespaces,
until a time, for a reason that somebody approved. Nothing is applied.

  ${tool/* toolName */.Uf} exception ghcr.io/acme/app@sha256:\u2026 --namespace production --until 4h \\
    --reason "INC-1234: rollback" --approved-by jane@example.com --repo acme/app`;
/** The `exception` command. @param onEnd takes the exit code */
function exceptionCommand(surroundings, onEnd) {
    const command = new esm/* Command */.uB('exception')
        .summary('let an image run for some hours that the policies refuse')
        .description(DESCRIPTION)
        .argument('[image...]', 'registry/repository@sha256:\u2026')
        .helpOption('-h, --help', 'print this help');
    (0,options/* addOptions */.s)(command, EXCEPTION_GROUPS);
    return command.action(async (images, options) => {
        // Loaded here: help and mistakes are told without it.
        const { exception } = await Promise.all(/* import() */[__webpack_require__.e(4396), __webpack_require__.e(7986)]).then(__webpack_require__.bind(__webpack_require__, 39504));
        onEnd(await exception(images, options, surroundings));
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


/***/ })

};
