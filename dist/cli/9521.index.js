export const id = 9521;
export const ids = [9521];
export const modules = {

/***/ 39521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   generateKeyPairCommand: () => (/* binding */ generateKeyPairCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10083);
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76167);



const DESCRIPTION = `Makes a key that signs images, ECDSA P-256, in two files that cosign reads too.

PREFIX.key is encrypted and only yours to read; PREFIX.pub is for those who
verify. Files that exist are not overwritten.

The password is asked for, or taken from the variable COSIGN_PASSWORD.`;
/** The `generate-key-pair` command. @param onEnd takes the exit code */
function generateKeyPairCommand(surroundings, onEnd) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('generate-key-pair')
        .summary('make a key pair as cosign reads it')
        .description(DESCRIPTION)
        .helpOption('-h, --help', 'print this help')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--output-key-prefix <prefix>', 'path of the files, without ending').default('cosign'))
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <form>', 'form of what is printed').choices(['text', 'json']).default('text'))
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--quiet', 'print nothing when all is well'))
        .action(async (options) => {
        const password = await askPassword(surroundings);
        const { generateKeyPair } = await Promise.all(/* import() */[__webpack_require__.e(145), __webpack_require__.e(6382), __webpack_require__.e(2663), __webpack_require__.e(7161)]).then(__webpack_require__.bind(__webpack_require__, 17161));
        const pair = await generateKeyPair(options.outputKeyPrefix, password);
        tell(pair, options, surroundings);
        onEnd(0);
    });
}
/** Twice: a mistyped password makes the key useless. */
async function askPassword({ environment, terminal }) {
    const given = environment.variables['COSIGN_PASSWORD'];
    if (given !== undefined)
        return given;
    const password = await terminal.askSecret?.('Password for the private key: ');
    if (password === undefined)
        throw noPassword();
    if ((await terminal.askSecret?.('The same again: ')) === password)
        return password;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'usage',
        code: 'key-passwords-differ',
        what: 'the two passwords differ: no key was made',
        fix: 'start again',
    });
}
function tell(pair, { format, quiet }, { environment, terminal }) {
    if (format === 'json')
        terminal.out(`${JSON.stringify({ schemaVersion: 1, ...pair }, undefined, 2)}\n`);
    else if (!quiet) {
        terminal.out(`private key: ${pair.privateKey}\npublic key:  ${pair.publicKey}\n\nSign with it:    key: ${pair.privateKey}   # in the sign action, with key-password\nVerify with it:  ${_shared_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .toolName */ .Uf} verify IMAGE --key ${pair.publicKey} --predicate-type signature\n`);
    }
    if (environment.variables['COSIGN_PASSWORD'] === '')
        terminal.err('warning: the password is empty, so that whoever reads the file has the key\n');
}
function noPassword() {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'usage',
        code: 'key-password-missing',
        what: 'there is no password for the private key',
        why: 'COSIGN_PASSWORD is not set, and there is no terminal to ask on',
        fix: 'set COSIGN_PASSWORD, from a file or a secret; a password is never an option, where others could read it',
    });
}


/***/ })

};
