export const id = 4514;
export const ids = [4514];
export const modules = {

/***/ 94712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OD: () => (/* binding */ sealPrivateKey),
/* harmony export */   V9: () => (/* binding */ openPrivateKey),
/* harmony export */   gA: () => (/* binding */ KEY_FILE_MAX_BYTES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _noble_ciphers_salsa_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46382);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10083);
/* harmony import */ var _text_json_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61875);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70736);






/** Bytes; an encrypted RSA key of 4096 bits takes a tenth. */
const KEY_FILE_MAX_BYTES = 64 * 1024;
/** What cosign writes today, and what it wrote until version 2.0; it reads both. */
const SEALED_LABELS = ['ENCRYPTED SIGSTORE PRIVATE KEY', 'ENCRYPTED COSIGN PRIVATE KEY'];
/** What openssl writes; cosign wants it imported first. */
const PLAIN_LABELS = ['PRIVATE KEY', 'EC PRIVATE KEY', 'RSA PRIVATE KEY', 'ENCRYPTED PRIVATE KEY'];
/** The costs that are accepted, no other, as in go-securesystemslib (encrypted.go): a file must not choose more. */
const SCRYPT_COSTS = ['32768', '65536', '131072'];
const SCRYPT = { N: 65536, r: 8, p: 1 };
/** Bytes that scrypt may take: 128 MiB for the highest cost, and some more. */
const SCRYPT_MEMORY = 256 * 1024 * 1024;
const [SALT_BYTES, NONCE_BYTES, SECRETBOX_KEY_BYTES] = [32, 24, 32];
const DOCUMENT = {
    name: 'the encrypted key',
    class: 'usage',
    code: 'key-malformed',
    maxBytes: KEY_FILE_MAX_BYTES,
    why: 'it was altered, or made by another program than cosign',
    fix: 'import it again:  cosign import-key-pair --key private.pem',
};
/**
 * Reads a private key: cosign's encrypted key file, or PKCS#8, SEC 1 or PKCS#1 in PEM.
 * @param name of the file or variable, for messages
 * @param password undefined: none is known; cosign also encrypts with an empty one
 * @throws Failure `key-malformed`, `key-password-missing`, `key-password-wrong`; never with anything of the key or the password in it
 */
async function openPrivateKey(name, pem, password) {
    const blocks = (0,_pem_js__WEBPACK_IMPORTED_MODULE_4__/* .pemBlocks */ .PQ)(pem);
    const keys = blocks.filter(({ label }) => SEALED_LABELS.includes(label) || PLAIN_LABELS.includes(label));
    const [key] = keys;
    if (!key)
        throw notAPrivateKey(name, blocks[0]?.label, (0,_pem_js__WEBPACK_IMPORTED_MODULE_4__/* .whyNoBlock */ .tf)(pem));
    if (keys.length > 1)
        throw severalKeys(name, keys.length);
    if (SEALED_LABELS.includes(key.label))
        return keyFrom(name, await unseal(name, Buffer.from(key.body, 'base64'), password));
    const isEncrypted = key.label.startsWith('ENCRYPTED') || key.body.includes('ENCRYPTED');
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: key.text, passphrase: password ?? '' });
    }
    catch {
        // The library's message may quote the file.
        throw isEncrypted ? wrongPassword(name, password) : notAPrivateKey(name, key.label, 'it was altered');
    }
}
/** The key in cosign's encrypted form, PEM with a newline at the end. */
async function sealPrivateKey(key, password) {
    const [salt, nonce] = [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(SALT_BYTES), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(NONCE_BYTES)];
    const secret = key.export({ type: 'pkcs8', format: 'der' });
    const boxed = (0,_noble_ciphers_salsa_js__WEBPACK_IMPORTED_MODULE_5__/* .xsalsa20poly1305 */ .uT)(await derive(password, salt, SCRYPT.N), nonce).encrypt(secret);
    const json = JSON.stringify({
        kdf: { name: 'scrypt', params: SCRYPT, salt: salt.toString('base64') },
        cipher: { name: 'nacl/secretbox', nonce: nonce.toString('base64') },
        ciphertext: Buffer.from(boxed).toString('base64'),
    });
    const lines = Buffer.from(json)
        .toString('base64')
        .match(/.{1,64}/g) ?? [];
    const [label] = SEALED_LABELS;
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
/** @returns PKCS#8, DER */
async function unseal(name, json, password) {
    const file = (0,_text_json_document_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(json, DOCUMENT);
    const [kdf, cipher] = [file.get('kdf'), file.get('cipher')];
    requireText(kdf.get('name'), 'scrypt');
    requireText(cipher.get('name'), 'nacl/secretbox');
    const params = kdf.get('params');
    const cost = params.get('N').decimal();
    const isKnown = SCRYPT_COSTS.includes(cost) && params.get('r').decimal() === '8' && params.get('p').decimal() === '1';
    if (!isKnown)
        throw params.misfit('are none of those that cosign uses');
    const salt = bytesOf(kdf.get('salt'), SALT_BYTES);
    const nonce = bytesOf(cipher.get('nonce'), NONCE_BYTES);
    const boxed = file.get('ciphertext').base64();
    const secret = await derive(password ?? '', salt, Number(cost));
    try {
        return Buffer.from((0,_noble_ciphers_salsa_js__WEBPACK_IMPORTED_MODULE_5__/* .xsalsa20poly1305 */ .uT)(secret, nonce).decrypt(boxed));
    }
    catch {
        throw wrongPassword(name, password);
    }
}
function keyFrom(name, der) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: der, format: 'der', type: 'pkcs8' });
    }
    catch {
        throw notAPrivateKey(name, undefined, 'what is encrypted in it is no key');
    }
}
const scryptAsync = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_0__.scrypt);
function derive(password, salt, cost) {
    const { r, p } = SCRYPT;
    return scryptAsync(password, salt, SECRETBOX_KEY_BYTES, { N: cost, r, p, maxmem: SCRYPT_MEMORY });
}
function requireText(value, expected) {
    if (value.text() !== expected)
        throw value.misfit(`is not ${expected}`);
}
function bytesOf(value, length) {
    const bytes = value.base64();
    if (bytes.length !== length)
        throw value.misfit(`is not ${length} bytes long`);
    return bytes;
}
function wrongPassword(name, password) {
    if (password === undefined)
        return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
            class: 'usage',
            code: 'key-password-missing',
            what: `the key ${name} is encrypted, and no password was given`,
            why: 'neither key-password nor COSIGN_PASSWORD is set (secrets are empty in runs of forks)',
            fix: 'key-password: ${{ secrets.COSIGN_PASSWORD }}',
        });
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        class: 'usage',
        code: 'key-password-wrong',
        what: `the key ${name} cannot be decrypted`,
        why: 'the password is that of another key, or the file was altered',
        fix: 'key-password: ${{ secrets.COSIGN_PASSWORD }}',
    });
}
function severalKeys(name, count) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        class: 'usage',
        code: 'key-malformed',
        what: `the key ${name} holds ${count} private keys`,
        why: 'nothing says which of them signs',
        fix: 'key: cosign.key   # a file with one key in it',
    });
}
function notAPrivateKey(name, label, why) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        class: 'usage',
        code: 'key-malformed',
        what: `the key ${name} holds no private key in PEM${label === undefined ? '' : `, but one ${label}`}`,
        why,
        fix: 'key: cosign.key   # or env://COSIGN_PRIVATE_KEY, with the content of that file in the variable',
    });
}


/***/ }),

/***/ 44514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSigningKey: () => (/* binding */ openSigningKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _http_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67023);
/* harmony import */ var _kms_key_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26215);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10083);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48124);
/* harmony import */ var _sigstore_key_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94712);
/* harmony import */ var _sigstore_key_algorithm_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36453);
/* harmony import */ var _sigstore_key_holder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12052);








const VARIABLE = /^env:\/\/([A-Za-z_][A-Za-z0-9_]*)$/;
/**
 * The key that a run signs with. Its password is `key-password` or, as
 * cosign has it, `COSIGN_PASSWORD` of the environment.
 * @throws Failure `key-malformed`, `key-password-missing`, `key-password-wrong`, `key-unsupported`, `file-unreadable`,
 *   `file-too-large`, and those of `findServiceKey`
 */
async function openSigningKey({ key: name, keyPassword, ...rest }, environment, log) {
    if ((0,_kms_key_services_js__WEBPACK_IMPORTED_MODULE_2__/* .isServiceKey */ .ns)(name))
        return serviceKey(name, rest, environment, log);
    const { variables } = environment;
    const password = keyPassword ?? variables['COSIGN_PASSWORD'];
    if (password !== undefined)
        log.mask(password);
    const variable = VARIABLE.exec(name)?.[1];
    if (variable === undefined && name.includes('://'))
        throw unknownStore(name);
    const pem = variable === undefined
        ? (await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readUserFile */ .E1)('key', name, _sigstore_key_file_js__WEBPACK_IMPORTED_MODULE_5__/* .KEY_FILE_MAX_BYTES */ .gA)).toString('utf8')
        : (variables[variable] ?? '');
    for (const line of pem.split(/\r?\n/))
        if (!line.startsWith('-----'))
            log.mask(line.trim());
    return (0,_sigstore_key_holder_js__WEBPACK_IMPORTED_MODULE_7__/* .bareKeyOf */ .vV)(await (0,_sigstore_key_file_js__WEBPACK_IMPORTED_MODULE_5__/* .openPrivateKey */ .V9)(name, pem, password));
}
/** A key that a service keeps; what it signs is verified before it is used. */
async function serviceKey(name, { azure, timeoutMs }, environment, log) {
    const http = (0,_http_http_js__WEBPACK_IMPORTED_MODULE_1__/* .createHttp */ .V)({ timeoutMs, log, environment: environment.variables });
    const key = await (0,_kms_key_services_js__WEBPACK_IMPORTED_MODULE_2__/* .findServiceKey */ .iG)(name, 'sign', { environment, http, log, azure });
    const { uri, publicKey } = key;
    const algorithm = (0,_sigstore_key_algorithm_js__WEBPACK_IMPORTED_MODULE_6__/* .algorithmOf */ .H)(publicKey);
    log.info(`the key is ${uri} (${algorithm.name})`);
    const signBytes = async (bytes) => {
        const signature = await key.sign((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest());
        if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('sha256', bytes, publicKey, signature))
            return signature;
        throw wrongSignature(uri);
    };
    return { uri, publicKey, algorithm, sign: signBytes };
}
function wrongSignature(uri) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR({
        class: 'malformed',
        code: 'key-service-malformed',
        what: `what ${uri} signed does not verify with its public key: nothing of it was used`,
        why: 'a proxy or another service answers in its place',
        fix: 'let the runner reach the service directly (no_proxy), then run the job again',
    });
}
function unknownStore(name) {
    const [scheme = ''] = name.split('://');
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR({
        class: 'usage',
        code: 'key-unsupported',
        what: `keys of ${scheme}:// cannot be used`,
        why: `a key is read from a file or from a variable of the environment, or a service keeps it: ${_kms_key_services_js__WEBPACK_IMPORTED_MODULE_2__/* .SERVICE_SCHEMES */ .JN.join(', ')}`,
        fix: 'key: cosign.key   # or env://COSIGN_PRIVATE_KEY',
    });
}


/***/ })

};
