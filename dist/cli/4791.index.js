export const id = 4791;
export const ids = [4791];
export const modules = {

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

/***/ 24791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signCommand: () => (/* binding */ signCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _request_sign_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96487);
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76167);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91667);




const DESCRIPTION = `Signs images by their digests, as the action does: in a workflow with its identity
(permission id-token: write), anywhere with a key.

With a key, signatures and the files that are given, no provenance:
  ${_shared_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .toolName */ .Uf} sign ghcr.io/acme/app@sha256:\u2026 --key cosign.key

What preflight found to be unsigned:
  ${_shared_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .toolName */ .Uf} sign --file unsigned.txt --key cosign.key

The key's password is asked for, or taken from the variable COSIGN_PASSWORD;
GITHUB_TOKEN is used for ghcr.io where nothing else is configured.`;
/** The `sign` command. @param onEnd takes the exit code */
function signCommand(surroundings, onEnd) {
    const command = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('sign')
        .summary('sign images, as the action does')
        .description(DESCRIPTION)
        .argument('[image...]', 'registry/repository@sha256:\u2026')
        .helpOption('-h, --help', 'print this help');
    (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .addOptions */ .s)(command, _request_sign_options_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGN_OPTIONS */ .B);
    return command.action(async (images, options) => {
        // Loaded here: help and mistakes are told without it.
        const { sign } = await Promise.all(/* import() */[__webpack_require__.e(145), __webpack_require__.e(2663), __webpack_require__.e(1181), __webpack_require__.e(6170), __webpack_require__.e(7196), __webpack_require__.e(5982)]).then(__webpack_require__.bind(__webpack_require__, 55982));
        onEnd(await sign(images, options, surroundings));
    });
}


/***/ }),

/***/ 96487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SIGN_OPTIONS),
/* harmony export */   C: () => (/* binding */ asInputs)
/* harmony export */ });
/* harmony import */ var _option_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(418);
/* harmony import */ var _sign_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47088);


/**
 * Inputs of the action that are no options: images are arguments, no secret is an option, and `policy` writes policies.
 * The rest is about runs and summaries.
 */
const NO_OPTIONS = new Set([
    'image',
    'registry-password',
    'key-password',
    'github-token',
    'on-untrusted-event',
    'policy-dir',
    'policy-for',
    'policy-mode',
    'show-summary',
]);
const OF_THE_ACTION = _sign_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGN_INPUTS */ .g.options
    .filter(({ name }) => !NO_OPTIONS.has(name))
    .map((spec) => (spec.name === 'registry' ? { ...spec, needs: 'registry-password-stdin' } : spec));
const SIGN_OPTIONS = [
    {
        title: 'What is signed, and how (as the inputs of the action)',
        options: OF_THE_ACTION,
    },
    {
        title: 'On a command line',
        options: [
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('file', 'file', 'read images from a file, one per line, as preflight --unsigned-out; - reads stdin', {
                notBeside: { metadata: 'one of them says which images are signed' },
            }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('registry-password-stdin', 'read the password for the registry from stdin', {
                needs: 'registry-username',
            }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('format', 'form', 'form of the report (default: text); json: as result.json', {
                choices: ['text', 'json'],
                default: 'text',
                noEffect: { 'dry-run': 'a plan is for people' },
            }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('quiet', 'print only what is signed and what went wrong', {
                notBeside: { verbose: 'one asks for less, the other for more' },
            }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('verbose', 'print each request'),
        ],
    },
];
/** Options as the action would read them from its inputs. */
function asInputs(options, beside) {
    const others = {
        image: beside.images.join('\n'),
        'registry-password': beside.registryPassword,
        'github-token': beside.githubToken,
    };
    const given = options;
    return (name) => {
        if (NO_OPTIONS.has(name))
            return others[name] ?? '';
        const value = given[(0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(name)];
        return Array.isArray(value) ? value.join('\n') : String(value ?? '');
    };
}


/***/ })

};
