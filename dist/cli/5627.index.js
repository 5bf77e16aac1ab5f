export const id = 5627;
export const ids = [5627];
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

/***/ 45627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyCommand: () => (/* binding */ verifyCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _request_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86755);
/* harmony import */ var _request_output_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66723);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91667);




/**
 * The `verify` command.
 * @param examples shown first in its help
 * @param onEnd takes the exit code
 */
function verifyCommand(surroundings, examples, onEnd) {
    const command = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('verify')
        .summary('verify images against who may have built them')
        .description(`Verifies signatures and attestations of images, and says who built them.\n\n${examples}`)
        .argument('[image...]', 'registry/repository, with a tag or a digest; with --bundle a digest or file')
        .helpOption('-h, --help', 'print this help');
    (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .addOptions */ .s)(command, [..._request_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionGroups */ .gn, _request_output_options_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTPUT_OPTIONS */ .z]);
    return command.action(async (images, options) => {
        // Loaded here: help and mistakes are told without it.
        const { verify } = await Promise.all(/* import() */[__webpack_require__.e(145), __webpack_require__.e(2663), __webpack_require__.e(1181), __webpack_require__.e(6170), __webpack_require__.e(4667), __webpack_require__.e(5334), __webpack_require__.e(8875), __webpack_require__.e(6660)]).then(__webpack_require__.bind(__webpack_require__, 76660));
        onEnd(await verify(images, options, surroundings));
    });
}


/***/ })

};
