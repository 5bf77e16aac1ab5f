export const id = 509;
export const ids = [509];
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

/***/ 10509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  probeCommand: () => (/* binding */ probeCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./lib/request/ask-options.js
var ask_options = __webpack_require__(40399);
// EXTERNAL MODULE: ./lib/request/option-spec.js
var option_spec = __webpack_require__(418);
;// CONCATENATED MODULE: ./lib/request/probe-options.js


const CLUSTER = {
    title: 'Which cluster',
    options: [
        (0,option_spec/* option */.uK)('kubeconfig', 'file', 'default: $KUBECONFIG, or ~/.kube/config'),
        (0,option_spec/* option */.uK)('context', 'name', 'context in it (default: the current one)'),
        (0,option_spec/* option */.uK)('namespace', 'name', 'where to ask (default: that of the context)'),
    ],
};
/** No signature is verified here, so that no root counts. */
const HOW = {
    ...ask_options/* ASK_OPTIONS */.P,
    options: ask_options/* ASK_OPTIONS */.P.options.filter(({ name }) => !['trusted-root', 'offline'].includes(name)),
};
const PROBE_OPTIONS = [CLUSTER, HOW];

// EXTERNAL MODULE: ./lib/shared/tool.js
var tool = __webpack_require__(76167);
// EXTERNAL MODULE: ./lib/command/options.js
var options = __webpack_require__(91667);
;// CONCATENATED MODULE: ./lib/command/probe-options.js




const DESCRIPTION = `Asks your cluster whether it checks signatures, by dry run: nothing is created there.

It pushes an unsigned twin of the image under a throw-away tag, asks for a Pod
with each, and deletes the twin where the registry lets it.

  ${tool/* toolName */.Uf} probe ghcr.io/acme/app:v1 --namespace shop`;
/** The `probe` command. @param onEnd takes the exit code */
function probeCommand(surroundings, onEnd) {
    const command = new esm/* Command */.uB('probe')
        .summary('ask your cluster whether it checks signatures')
        .description(DESCRIPTION)
        .argument('<image>', 'a signed image that you may push beside')
        .helpOption('-h, --help', 'print this help');
    (0,options/* addOptions */.s)(command, PROBE_OPTIONS);
    return command.action(async (image, options) => {
        const { probe } = await Promise.all(/* import() */[__webpack_require__.e(145), __webpack_require__.e(2663), __webpack_require__.e(1181), __webpack_require__.e(6170), __webpack_require__.e(4667), __webpack_require__.e(5334), __webpack_require__.e(6923)]).then(__webpack_require__.bind(__webpack_require__, 62707));
        onEnd(await probe(image, options, surroundings));
    });
}


/***/ }),

/***/ 40399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ASK_OPTIONS)
/* harmony export */ });
/* harmony import */ var _azure_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20313);
/* harmony import */ var _option_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(418);


const ASK_OPTIONS = {
    title: 'How it asks, and what comes out',
    options: [
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('trusted-root', 'file', 'trusted root of a private Sigstore instance'),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('offline', 'ask nobody for the trusted root: what came with this version counts'),
        ...(0,_azure_options_js__WEBPACK_IMPORTED_MODULE_0__/* .azureOptions */ .UA)(),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('timeout', 'time', 'longest time without an answer of a service (default: 1m)', { default: '1m' }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('format', 'form', 'form of the answer (default: text)', {
            choices: ['text', 'json'],
            default: 'text',
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('quiet', 'no notices', { notBeside: { verbose: 'one asks for less, the other for more' } }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('verbose', 'print each request'),
    ],
};


/***/ })

};
