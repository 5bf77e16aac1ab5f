export const id = 9853;
export const ids = [9853];
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

/***/ 29853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   preflightCommand: () => (/* binding */ preflightCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _request_preflight_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16269);
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76167);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91667);




const DESCRIPTION = `Says which images of rendered manifests an admission engine would reject.

What will the policies in this folder do to what this chart runs?
  helm template shop . | ${_shared_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .toolName */ .Uf} preflight --policy policies/ -

What of all that runs now would not be let in again?
  kubectl get pods -A -o json | ${_shared_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .toolName */ .Uf} preflight --policy policies/ --enforce -

Before there is any policy: what is not built by us?
  kustomize build . | ${_shared_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .toolName */ .Uf} preflight --owner acme -`;
/** The `preflight` command. @param onEnd takes the exit code */
function preflightCommand(surroundings, onEnd) {
    const command = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('preflight')
        .summary('say which images a cluster would reject')
        .description(DESCRIPTION)
        .argument('[path...]', 'rendered manifests: files, folders, or - for stdin')
        .helpOption('-h, --help', 'print this help');
    (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .addOptions */ .s)(command, _request_preflight_options_js__WEBPACK_IMPORTED_MODULE_1__/* .PREFLIGHT_OPTIONS */ .V);
    return command.action(async (paths, options) => {
        // Loaded here: help and mistakes are told without it.
        const { preflight } = await Promise.all(/* import() */[__webpack_require__.e(145), __webpack_require__.e(2663), __webpack_require__.e(1181), __webpack_require__.e(6170), __webpack_require__.e(4667), __webpack_require__.e(5334), __webpack_require__.e(1406), __webpack_require__.e(2244), __webpack_require__.e(8875), __webpack_require__.e(8483), __webpack_require__.e(9605), __webpack_require__.e(5508)]).then(__webpack_require__.bind(__webpack_require__, 85138));
        onEnd(await preflight(paths, options, surroundings));
    });
}


/***/ }),

/***/ 16269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ PREFLIGHT_OPTIONS)
/* harmony export */ });
/* harmony import */ var _azure_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20313);
/* harmony import */ var _option_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(418);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86755);



const POLICY_OPTIONS = {
    title: 'Who answers (policies, or who may have built the images)',
    options: [
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('policy', 'file', 'policy of an engine, or a folder of them; may be repeated', { isList: true }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('engine', 'id', 'engine that runs: kyverno@1.16; may be repeated (default: the newest known)', {
            isList: true,
            needs: 'policy',
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .toggle */ .L$)('enforce', 'judge policies that only report as if they enforced', { needs: 'policy' }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('namespace', 'name', 'namespace of objects that name none'),
    ],
};
const PARTY_OPTIONS = {
    title: 'Whose images',
    options: [
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('first-party', 'pattern', 'names of your own images: ghcr.io/acme/**; may be repeated', {
            isList: true,
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('unsigned-out', 'file', 'write your own images that nobody signed, as sign --file takes them'),
    ],
};
const TRUST_OPTIONS = {
    title: 'What is trusted',
    options: [
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('key', 'key', 'public key (PEM file, or azurekms://VAULT.vault.azure.net/KEY) of what is signed with a key'),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('trusted-root', 'file', 'trusted root of a private Sigstore instance'),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('engine-root', 'engine', 'engine whose process was started with that trusted root (kyverno, policy-controller); may be repeated', { isList: true, needs: 'trusted-root' }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .toggle */ .L$)('offline', 'ask nobody for the trusted root: what came with this version counts'),
        _options_js__WEBPACK_IMPORTED_MODULE_1__/* .IDENTITIES_OPTION */ .Zc,
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('config', 'file', 'settings file (default: .slsa-provenance.yaml, where there is one)'),
    ],
};
const RUN_OPTIONS = {
    title: 'What comes out',
    options: [
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('format', 'form', 'form of the report (default: text)', {
            choices: ['text', 'json', 'markdown', 'sarif'],
            default: 'text',
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('baseline', 'file', 'an earlier report in JSON: what was rejected then does not count'),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('fail-on', 'verdict', 'end with 1 for these too', { choices: ['not-looked-at'] }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('timeout', 'time', 'longest time without an answer of a service (default: 1m)', { default: '1m' }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('concurrency', 'n', 'images at a time (default: 8)', { default: '8' }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .toggle */ .L$)('quiet', 'print only what is rejected or could not be told', {
            notBeside: { verbose: 'one asks for less, the other for more' },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .toggle */ .L$)('verbose', 'print each request'),
    ],
};
const PREFLIGHT_OPTIONS = [
    POLICY_OPTIONS,
    { ..._options_js__WEBPACK_IMPORTED_MODULE_1__/* .EXPECTATION_OPTIONS */ .sT, title: 'Who may have built them' },
    PARTY_OPTIONS,
    TRUST_OPTIONS,
    _azure_options_js__WEBPACK_IMPORTED_MODULE_0__/* .AZURE_GROUP */ ._u,
    RUN_OPTIONS,
];


/***/ })

};
