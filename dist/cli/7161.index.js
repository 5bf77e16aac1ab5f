export const id = 7161;
export const ids = [7161];
export const modules = {

/***/ 36453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ algorithmOf),
/* harmony export */   I: () => (/* binding */ kindOf)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);

const ECDSA = { hash: 'sha256', isDeterministic: false };
const RSA = { hash: 'sha256', isInHashedRekord: true, isDeterministic: true };
/** By type, and curve or modulus in bits. Measured with cosign 2.6 and 3.1, Rekor 1.5 and rekor-tiles 2.3. */
const ALGORITHMS = {
    'ec prime256v1': {
        ...ECDSA,
        name: 'ECDSA P-256',
        isInHashedRekord: true,
        publicKeyDetails: 'PKIX_ECDSA_P256_SHA_256',
    },
    'ec secp384r1': {
        ...ECDSA,
        name: 'ECDSA P-384',
        isInHashedRekord: false,
        publicKeyDetails: undefined,
    },
    'rsa 2048': { ...RSA, name: 'RSA 2048', publicKeyDetails: 'PKIX_RSA_PKCS1V15_2048_SHA256' },
    'rsa 3072': { ...RSA, name: 'RSA 3072', publicKeyDetails: 'PKIX_RSA_PKCS1V15_3072_SHA256' },
    'rsa 4096': { ...RSA, name: 'RSA 4096', publicKeyDetails: 'PKIX_RSA_PKCS1V15_4096_SHA256' },
    ed25519: {
        name: 'Ed25519',
        hash: null,
        isInHashedRekord: false,
        publicKeyDetails: undefined,
        isDeterministic: true,
    },
};
/** @throws Failure `key-unsupported` for kinds of keys whose signatures not all verifiers accept */
function algorithmOf(key) {
    const kind = kindOf(key);
    const algorithm = Object.hasOwn(ALGORITHMS, kind) ? ALGORITHMS[kind] : undefined;
    if (algorithm)
        return algorithm;
    const names = Object.values(ALGORITHMS).map(({ name }) => name);
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'key-unsupported',
        what: `keys of the kind ${kind} cannot sign images`,
        why: `verifiers and logs take ${names.join(', ')}`,
        fix: 'use an ECDSA P-256 key, which everything accepts:  slsa-provenance generate-key-pair',
    });
}
/** `ec secp256k1`, `rsa 1024`. */
function kindOf({ asymmetricKeyType, asymmetricKeyDetails: details }) {
    const type = asymmetricKeyType ?? 'unknown';
    const size = details?.namedCurve ?? details?.modulusLength;
    return size === undefined ? type : `${type} ${size}`;
}


/***/ }),

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

/***/ 12052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ hintOf),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   S_: () => (/* binding */ uriOf),
/* harmony export */   vV: () => (/* binding */ bareKeyOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86812);
/* harmony import */ var _key_algorithm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36453);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42663);




/** @throws Failure `key-unsupported` */
function bareKeyOf(privateKey) {
    const publicKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey);
    const algorithm = (0,_key_algorithm_js__WEBPACK_IMPORTED_MODULE_2__/* .algorithmOf */ .H)(publicKey);
    return { publicKey, algorithm, sign: (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(algorithm.hash, bytes, privateKey) };
}
/**
 * Holds a key without a certificate.
 * @param options tlog: whether what it signs has to be in a log
 */
function holderOf(key, { tlog }) {
    const { publicKey } = key;
    return {
        ...key,
        material: { kind: 'public-key', hint: hintOf(publicKey) },
        expiresIn: () => Infinity,
        verify: (artifact, root) => ({
            ...(tlog ? _verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyWithKey */ .Ft : _verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyUnlogged */ .vn)(artifact, root, publicKey),
            payload: (0,_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .payloadOf */ .Md)(artifact.content),
        }),
    };
}
/** What bundles name a key by, as cosign does: SHA-256 of its SubjectPublicKeyInfo, in base64. */
function hintOf(publicKey) {
    const der = publicKey.export({ type: 'spki', format: 'der' });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(der).digest('base64');
}
/** A key as a URI, by its hash (RFC 6920). */
function uriOf(publicKey) {
    return `ni:///sha-256;${Buffer.from(hintOf(publicKey), 'base64').toString('base64url')}`;
}


/***/ }),

/***/ 70736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PQ: () => (/* binding */ pemBlocks),
/* harmony export */   Tz: () => (/* binding */ derOf),
/* harmony export */   _y: () => (/* binding */ pemOf),
/* harmony export */   tf: () => (/* binding */ whyNoBlock)
/* harmony export */ });
/** One certificate or key as PEM. The newline at the end counts: without it readers of several blocks fail. */
function pemOf(der, label = 'CERTIFICATE') {
    const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
const BLOCK = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g;
/** The certificates in a PEM text, DER, in its order. */
function derOf(pem) {
    return [...pem.matchAll(BLOCK)].map(([, body]) => Buffer.from(body ?? '', 'base64'));
}
const ANY_BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----\r?\n([\s\S]+?)-----END \1-----/g;
/** The parts of a PEM text, whatever stands around them. */
function pemBlocks(pem) {
    return [...pem.matchAll(ANY_BLOCK)].map(([text, label = '', body = '']) => ({ label, text, body }));
}
/** Why a text has no part that is looked for. */
function whyNoBlock(pem) {
    if (pem.trim() === '')
        return 'it is empty: a secret that is empty, as in runs that do not get it';
    if (pemBlocks(pem).length > 0)
        return 'it is another file';
    if (pem.includes('-----BEGIN '))
        return 'its line ends are lost, or its end is';
    return 'it is no PEM text';
}


/***/ }),

/***/ 17161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   generateKeyPair: () => (/* binding */ generateKeyPair)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10083);
/* harmony import */ var _sigstore_key_holder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12052);
/* harmony import */ var _sigstore_key_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94712);





/**
 * Makes an ECDSA P-256 key, which all verifiers and logs take, and writes `<prefix>.key` (encrypted, readable by its
 * owner alone) and `<prefix>.pub`. Never overwrites: who loses a key can sign nothing with it any more.
 * @throws Failure `key-exists`, `file-unwritable`
 */
async function generateKeyPair(prefix, password) {
    const files = { privateKey: `${prefix}.key`, publicKey: `${prefix}.pub` };
    const { privateKey, publicKey } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const sealed = await (0,_sigstore_key_file_js__WEBPACK_IMPORTED_MODULE_4__/* .sealPrivateKey */ .OD)(privateKey, password);
    await writeNew(files.publicKey, publicKey.export({ type: 'spki', format: 'pem' }).toString(), 0o644);
    try {
        await writeNew(files.privateKey, sealed, 0o600);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(files.publicKey);
        throw error;
    }
    return { ...files, algorithm: 'ECDSA P-256', hint: (0,_sigstore_key_holder_js__WEBPACK_IMPORTED_MODULE_3__/* .hintOf */ .$z)(publicKey) };
}
/** Neither a file nor a link may be there. */
async function writeNew(path, text, mode) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, text, { flag: 'wx', mode });
    }
    catch (cause) {
        if (cause.code === 'EEXIST') {
            throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
                class: 'usage',
                code: 'key-exists',
                what: `${path} exists, and is not overwritten`,
                why: 'a key pair was generated here before',
                fix: 'use that one, or choose other names:  --output-key-prefix release',
                cause,
            });
        }
        throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
            class: 'usage',
            code: 'file-unwritable',
            what: `output-key-prefix: ${path} cannot be written`,
            why: 'its directory does not exist, or is not yours to write',
            fix: '--output-key-prefix path/to/cosign',
            cause,
        });
    }
}


/***/ })

};
