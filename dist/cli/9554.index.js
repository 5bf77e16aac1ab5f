export const id = 9554;
export const ids = [9554];
export const modules = {

/***/ 89554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lintAnnotations: () => (/* binding */ lintAnnotations)
/* harmony export */ });
const COMMANDS = {
    'error-admits': 'error',
    'error-never': 'error',
    warning: 'warning',
    info: 'notice',
};
/** Workflow commands that show findings beside the lines of a pull request. */
function lintAnnotations({ findings }) {
    return findings
        .map(({ rule, severity, at, message, fix }) => {
        const text = fix === undefined ? message : `${message}\nFix: ${fix}`;
        const place = `file=${property(at.file)},line=${at.line},col=${at.column},title=${property(rule)}`;
        return `::${COMMANDS[severity]} ${place}::${data(text)}\n`;
    })
        .join('');
}
/** As @actions/core escapes what stands in a command. */
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

};
