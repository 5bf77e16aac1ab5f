export const id = 2447;
export const ids = [2447];
export const modules = {

/***/ 82447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   copyCommand: () => (/* binding */ copyCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _request_copy_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67839);
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76167);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91667);




const DESCRIPTION = `Copies images with everything that belongs to them: platforms, signatures, attestations, SBOMs.

Into a registry of one's own, only if that repository built it:
  ${_shared_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .toolName */ .Uf} copy ghcr.io/acme/app:v1 registry.example.com/acme/app --repo acme/app

Many, as a file lists them:
  ${_shared_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .toolName */ .Uf} copy --file mirror.txt`;
/** The `copy` command. @param onEnd takes the exit code */
function copyCommand(surroundings, onEnd) {
    const command = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('copy')
        .summary('copy images with everything that belongs to them')
        .description(DESCRIPTION)
        .argument('[source]', 'registry/repository, with a tag or a digest')
        .argument('[destination...]', 'registry/repository, perhaps with a tag')
        .helpOption('-h, --help', 'print this help');
    (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .addOptions */ .s)(command, _request_copy_options_js__WEBPACK_IMPORTED_MODULE_1__/* .COPY_OPTIONS */ .T);
    return command.action(async (source, destinations, options) => {
        // Loaded here: help and mistakes are told without it.
        const { copy } = await Promise.all(/* import() */[__webpack_require__.e(145), __webpack_require__.e(2663), __webpack_require__.e(1181), __webpack_require__.e(6170), __webpack_require__.e(4667), __webpack_require__.e(5334), __webpack_require__.e(7913), __webpack_require__.e(6300)]).then(__webpack_require__.bind(__webpack_require__, 63389));
        onEnd(await copy(source === undefined ? [] : [source, ...destinations], options, surroundings));
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

/***/ 67839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ COPY_OPTIONS),
/* harmony export */   u: () => (/* binding */ parseCopyRun)
/* harmony export */ });
/* harmony import */ var _text_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86852);
/* harmony import */ var _azure_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20313);
/* harmony import */ var _option_spec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(418);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86755);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78875);





const WHICH = {
    title: 'What is copied',
    options: [
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .option */ .uK)('file', 'file', 'read copies from a file, a source and its destinations on each line; - reads stdin'),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .option */ .uK)('signature-repository', 'name', 'where signatures are kept, if not beside the image'),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .option */ .uK)('tags', 'names', 'tags that the copy gets, separated by commas (default: that of the source)'),
    ],
};
const REQUIRED = {
    title: 'What else must be attached',
    options: [
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .option */ .uK)('require-predicate', 'type', 'attestation that must be there too; may be repeated', {
            isList: true,
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .option */ .uK)('max-age', 'age', 'how old it may be: 12h, 7d', { needs: 'require-predicate' }),
    ],
};
const TRUST = {
    title: 'What is trusted',
    options: [
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .option */ .uK)('key', 'key', 'public key (PEM file, or azurekms://VAULT.vault.azure.net/KEY) of what is signed with a key'),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .toggle */ .L$)('allow-no-tlog', 'accept what the key signed in no transparency log', { needs: 'key' }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .option */ .uK)('trusted-root', 'file', 'trusted root of a private Sigstore instance'),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .toggle */ .L$)('offline', 'ask nobody for the trusted root: what came with this version counts'),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .option */ .uK)('config', 'file', 'settings file whose rules say who may have built the images', {
            noEffect: { key: 'its rules say what a certificate must name, and a key has none' },
        }),
    ],
};
const RUN = {
    title: 'How it runs',
    options: [
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .option */ .uK)('timeout', 'time', 'longest time without an answer of a service (default: 1m)', { default: '1m' }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .option */ .uK)('concurrency', 'n', 'images at a time (default: 4)', { default: '4' }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .option */ .uK)('format', 'form', 'form of the report (default: text)', {
            choices: ['text', 'json'],
            default: 'text',
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .toggle */ .L$)('quiet', 'print only what could not be copied', {
            notBeside: { verbose: 'one asks for less, the other for more' },
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .toggle */ .L$)('verbose', 'print each request'),
    ],
};
const COPY_OPTIONS = [
    WHICH,
    { ..._options_js__WEBPACK_IMPORTED_MODULE_2__/* .EXPECTATION_OPTIONS */ .sT, title: 'Who may have built it (with one of these, nothing else is copied)' },
    REQUIRED,
    TRUST,
    _azure_options_js__WEBPACK_IMPORTED_MODULE_1__/* .AZURE_GROUP */ ._u,
    RUN,
];
/** @throws Failure `input-duration-malformed`, `concurrency-malformed` */
function parseCopyRun({ timeout = '1m', concurrency = '4' }) {
    return { timeoutMs: (0,_text_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)('timeout', timeout), concurrency: (0,_request_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConcurrency */ .nY)(concurrency) };
}


/***/ })

};
