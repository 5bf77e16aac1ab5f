export const id = 8875;
export const ids = [8875];
export const modules = {

/***/ 3859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback),
/* harmony export */   Y: () => (/* binding */ isThisMachine)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/**
 * Whether a host name of a URL (`URL.hostname`, IPv6 in brackets) is this machine: `localhost`, its
 * subdomains (RFC 6761, 6.3), 127.0.0.0/8 and `[::1]`. Only these are spoken to without TLS.
 */
function isLoopback(hostname) {
    const name = hostname.toLowerCase();
    if (name === 'localhost' || name.endsWith('.localhost') || name === '[::1]')
        return true;
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 4 && name.startsWith('127.');
}
/**
 * Whether a host name of a URL leads to this machine in any spelling: also the unspecified address, which systems
 * take for it, and IPv4 in IPv6. For what others name; names that a resolver leads here are not known.
 */
function isThisMachine(hostname) {
    const name = hostname.toLowerCase().replace(/\.$/, '');
    if (isLoopback(name) || name === '[::]')
        return true;
    // URL.hostname writes addresses in one way: 127.0.0.1 in IPv6 is ::ffff:7f00:1.
    return (((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 4 && name.startsWith('0.')) ||
        /^\[::(ffff:)?(7f[0-9a-f]{2}|0):[0-9a-f]{1,4}\]$/.test(name));
}


/***/ }),

/***/ 68473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ platformName),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   Gc: () => (/* binding */ parseWantedPlatform),
/* harmony export */   Kd: () => (/* binding */ readPlatform),
/* harmony export */   MA: () => (/* binding */ suitability)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52845);


const PART = /^[a-z0-9][a-z0-9._-]{0,63}$/;
/** Names that processors have elsewhere, and the variant that such a name means; `*`: what is written beside it. */
const ARCHITECTURES = new Map([
    ['i386', { architecture: '386', variant: '' }],
    ['x86_64', { architecture: 'amd64', variant: '*' }],
    ['x86-64', { architecture: 'amd64', variant: '*' }],
    ['aarch64', { architecture: 'arm64', variant: '*' }],
    ['armhf', { architecture: 'arm', variant: 'v7' }],
    ['armel', { architecture: 'arm', variant: 'v6' }],
]);
/** `architecture/variant` as it is written to the variant that is meant. */
const VARIANTS = new Map([
    ['amd64/v1', ''],
    ...['8', 'v8', 'v8.0'].map((version) => [`arm64/${version}`, '']),
    ...['9', '9.0', 'v9.0'].map((version) => [`arm64/${version}`, 'v9']),
    ...['5', '6', '7', '8'].map((version) => [`arm/${version}`, `v${version}`]),
    ['arm/', 'v7'],
]);
/**
 * Parses `os/architecture[/variant]` as a user writes it.
 * @throws Failure `platform-malformed`
 */
function parsePlatform(text) {
    const [os, architecture, variant = '', ...more] = text.split('/');
    const platform = more.length === 0 ? readPlatform({ os, architecture, variant }) : undefined;
    if (platform)
        return platform;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'platform-malformed',
        what: `platform: "${text}" is not a platform`,
        why: 'a platform is os/architecture, or os/architecture/variant',
        fix: '--platform linux/arm64   # or all',
    });
}
/** @throws Failure `platform-malformed` */
function parseWantedPlatform(text) {
    return text === 'all' ? text : parsePlatform(text);
}
/** The `platform` of a descriptor (image-spec, image-index.md); undefined: it says none that can be understood. */
function readPlatform(value) {
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return undefined;
    const parts = [value.os, value.architecture, value.variant ?? ''].map((part) => typeof part === 'string' ? part.toLowerCase() : undefined);
    const [os, written, version] = parts;
    if (os === undefined || written === undefined || version === undefined)
        return undefined;
    if (![os, written].every((part) => PART.test(part)) || !(version === '' || PART.test(version)))
        return undefined;
    const { architecture, variant: meant } = ARCHITECTURES.get(written) ?? {
        architecture: written,
        variant: '*',
    };
    const variant = meant === '*' ? (VARIANTS.get(`${architecture}/${version}`) ?? version) : meant;
    return { os: os === 'macos' ? 'darwin' : os, architecture, variant };
}
/** `linux/arm64`, `linux/arm/v7` */
function platformName({ os, architecture, variant }) {
    return [os, architecture, ...(variant === '' ? [] : [variant])].join('/');
}
/**
 * How well something made for `offered` suits who asks for `wanted`: 0 is best, undefined is not at all.
 * A processor also runs what older ones run (containerd/platforms, "platformVector").
 */
function suitability(wanted, offered) {
    if (wanted.os !== offered.os)
        return undefined;
    const place = runnableOn(wanted).indexOf(`${offered.architecture}/${offered.variant}`);
    return place < 0 ? undefined : place;
}
/** `architecture/variant` of all that runs, best first. */
function runnableOn({ architecture, variant }) {
    const own = `${architecture}/${variant}`;
    if (architecture === 'amd64') {
        const version = versionIn(variant, 1);
        return [
            own,
            ...below(version, 2).map((number) => `amd64/v${number}`),
            ...(version > 1 ? ['amd64/'] : []),
            '386/',
        ];
    }
    if (architecture === 'arm')
        return [own, ...below(versionIn(variant, 5), 5).map((number) => `arm/v${number}`)];
    if (architecture === 'arm64')
        return [...arm64Variants(variant), ...runnableOn({ os: '', architecture: 'arm', variant: 'v8' })];
    return [own];
}
/** v9.1 also runs v9, v8.6, v8.5, \u2026, v8; each 9.x is an 8.(x+5). */
function arm64Variants(variant) {
    const [, major = '8', minor = '0'] = /^v(8|9)(?:\.(\d))?$/.exec(variant) ?? [];
    const named = (version, last) => [
        ...below(last + 1, 1).map((number) => `arm64/${version}.${number}`),
        `arm64/${version === 'v8' ? '' : version}`,
    ];
    const nines = major === '9' ? named('v9', Number(minor)) : [];
    return [...nines, ...named('v8', major === '9' ? Math.min(Number(minor) + 5, 9) : Number(minor))];
}
function versionIn(variant, otherwise) {
    const [, version] = /^v(\d)$/.exec(variant) ?? [];
    return version === undefined ? otherwise : Number(version);
}
/** Whole numbers from `from - 1` down to `last`. */
function below(from, last) {
    return Array.from({ length: Math.max(0, from - last) }, (_, place) => from - 1 - place);
}


/***/ }),

/***/ 96137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nameIn),
/* harmony export */   o: () => (/* binding */ askedImage)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47918);


function askedImage(listed) {
    try {
        return { ...listed, name: (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageName */ ["if"])(listed.image) };
    }
    catch (error) {
        if (error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            return { ...listed, mistake: error };
        throw error;
    }
}
/** @throws Failure the mistake in the name */
function nameIn({ name, mistake }) {
    if (name)
        return name;
    throw mistake ?? new Error('an image was asked for without a name');
}


/***/ }),

/***/ 78875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nY: () => (/* binding */ parseConcurrency),
  TR: () => (/* binding */ parseRequest),
  zs: () => (/* binding */ saysWhatIsExpected)
});

// EXTERNAL MODULE: ./lib/expectation/expectation.js + 1 modules
var expectation_expectation = __webpack_require__(86101);
// EXTERNAL MODULE: ./lib/oci/layout/platform.js
var layout_platform = __webpack_require__(68473);
// EXTERNAL MODULE: ./lib/kms/key-services.js
var key_services = __webpack_require__(26215);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/shared/read-file.js
var read_file = __webpack_require__(48124);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/sigstore/key-algorithm.js
var key_algorithm = __webpack_require__(36453);
// EXTERNAL MODULE: ./lib/sigstore/pem.js
var sigstore_pem = __webpack_require__(70736);
;// CONCATENATED MODULE: ./lib/sigstore/public-key.js




/** SubjectPublicKeyInfo, as cosign and openssl write it, and PKCS#1. */
const LABELS = ['PUBLIC KEY', 'RSA PUBLIC KEY'];
const CURVES = ['prime256v1', 'secp384r1', 'secp521r1'];
const LEAST_RSA_BITS = 2048;
/**
 * Reads the public key that something must be signed with.
 * @param name of the file, for messages
 * @throws Failure `key-malformed`, `key-unsupported`; never with anything of the file in it
 */
function openPublicKey(name, pem) {
    const blocks = (0,sigstore_pem/* pemBlocks */.PQ)(pem);
    const keys = blocks.filter(({ label }) => LABELS.includes(label));
    const [block] = keys;
    if (!block)
        throw notAPublicKey(name, blocks[0]?.label, (0,sigstore_pem/* whyNoBlock */.tf)(pem));
    if (keys.length > 1)
        throw malformed(`${name} holds ${keys.length} public keys`, 'nothing says which of them is expected', 'key: cosign.pub   # a file with one key in it');
    const key = read(name, block.text);
    const kind = (0,key_algorithm/* kindOf */.I)(key);
    if (isVerified(key))
        return key;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'key-unsupported',
        what: `key: ${name} is a key of the kind ${kind}, which nothing is verified with`,
        why: `signatures of ECDSA (P-256, P-384, P-521), RSA (PKCS #1 v1.5, ${LEAST_RSA_BITS} bits or more) and Ed25519 are`,
        fix: 'sign with an ECDSA P-256 key, which everything accepts:  slsa-provenance generate-key-pair',
    });
}
function read(name, pem) {
    try {
        return (0,external_node_crypto_.createPublicKey)(pem);
    }
    catch {
        // The library's message may quote the file.
        throw notAPublicKey(name, undefined, 'it was altered');
    }
}
function isVerified({ asymmetricKeyType: type, asymmetricKeyDetails: details }) {
    if (type === 'ec')
        return CURVES.includes(details?.namedCurve ?? '');
    if (type === 'rsa')
        return (details?.modulusLength ?? 0) >= LEAST_RSA_BITS;
    return type === 'ed25519';
}
function notAPublicKey(name, label, why) {
    const what = `${name} holds no public key in PEM${label === undefined ? '' : `, but one ${label}`}`;
    const isPrivate = label?.endsWith('PRIVATE KEY') ?? false;
    return malformed(what, isPrivate ? 'it is the private half, which verifying must not need' : why, isPrivate
        ? `key: cosign.pub   # cosign public-key --key ${name}, or openssl pkey -pubout -in ${name}`
        : 'key: cosign.pub   # begins with -----BEGIN PUBLIC KEY-----');
}
function malformed(what, why, fix) {
    return new failure/* Failure */.HR({ class: 'usage', code: 'key-malformed', what: `key: ${what}`, why, fix });
}

// EXTERNAL MODULE: ./lib/subject/repository.js
var subject_repository = __webpack_require__(47918);
// EXTERNAL MODULE: ./lib/text/parse.js
var parse = __webpack_require__(86852);
// EXTERNAL MODULE: ./lib/verification/requirement.js
var requirement = __webpack_require__(7660);
// EXTERNAL MODULE: ./lib/request/azure-options.js + 1 modules
var azure_options = __webpack_require__(20313);
// EXTERNAL MODULE: ./lib/request/option-spec.js
var option_spec = __webpack_require__(418);
// EXTERNAL MODULE: ./lib/request/options.js
var request_options = __webpack_require__(86755);
// EXTERNAL MODULE: ./lib/request/settings-file.js
var settings_file = __webpack_require__(36847);
;// CONCATENATED MODULE: ./lib/request/request.js













const MAX_KEY_BYTES = 64 * 1024;
/**
 * Parses the options. A settings file that they name counts beside them, each of them in place of the rule's own;
 * one that is there by itself counts where they do not say who may have built an image.
 * @throws Failure: one code for each mistake
 */
async function parseRequest(options, otherwise = {}) {
    const { askKey = keyNotAsked } = otherwise;
    const given = expectationIn(options);
    const kept = saysWhatIsExpected(options) ? undefined : otherwise.kept;
    const azure = (0,azure_options/* azureIdsIn */.jr)(options);
    const timeoutMs = (0,parse/* parseDuration */.E9)('timeout', options.timeout ?? '1m');
    const readKey = (name) => (0,key_services/* isServiceKey */.ns)(name) ? askKey(name, { azure, timeoutMs }) : readKeyFile(name);
    const key = options.key === undefined ? kept?.key : expectedKey(await readKey(options.key), options);
    const own = kept ? expectationIn(kept.expectation) : given;
    const isEnough = key !== undefined || (0,expectation_expectation/* namesIdentity */.fT)(own);
    const settings = await (0,settings_file/* readSettings */.sb)(options.config, isEnough ? undefined : otherwise.settings);
    const required = parseRequirements(options);
    const common = await parseCommon(options);
    await (0,expectation_expectation/* prepareExpectation */.Au)(own);
    // Known to be right, or wrong, before anyone is asked.
    if (!settings)
        (0,expectation_expectation/* parseExpectation */.WR)(own, key);
    return {
        questionFor: (image) => {
            const asked = { ...common, platform: image.platform ?? common.platform };
            if (!settings)
                return { ...asked, said: own, requirements: required, expectation: (0,expectation_expectation/* parseExpectation */.WR)(own, key) };
            const rule = (0,settings_file/* ruleOf */.Y)(settings, image);
            const said = { ...rule.options, ...own };
            const expectation = (0,settings_file/* inRule */.mk)(rule, () => (0,expectation_expectation/* parseExpectation */.WR)(said));
            return { ...asked, said, requirements: [...rule.requirements, ...required], expectation };
        },
        settingsFile: settings?.file,
        trustedRoot: options.trustedRoot,
        offline: options.offline ?? false,
        timeoutMs,
        azure,
        concurrency: parseConcurrency(options.concurrency ?? '8'),
    };
}
/** What is asked of every image alike. */
async function parseCommon({ requireDigest = false, requireAs = false, platform: named, as: programs, signatureRepository: repository, }) {
    // Loaded here: only who asks for other programs needs their rules.
    const lenses = programs === undefined ? [] : (await Promise.all(/* import() */[__webpack_require__.e(145), __webpack_require__.e(2663), __webpack_require__.e(1181), __webpack_require__.e(1406), __webpack_require__.e(8483), __webpack_require__.e(12)]).then(__webpack_require__.bind(__webpack_require__, 30012))).parseLensIds(programs);
    const signatureRepository = repository === undefined ? undefined : (0,subject_repository/* parseRepository */.SU)('signature-repository', repository);
    const platform = named === undefined ? undefined : (0,layout_platform/* parseWantedPlatform */.Gc)(named);
    return { requireDigest, requireAs, platform, lenses, signatureRepository };
}
/** Whether the options themselves say anything of what is expected. */
function saysWhatIsExpected(options) {
    const { key, config } = options;
    return key !== undefined || config !== undefined || Object.keys(expectationIn(options)).length > 0;
}
/** The part of the options that says what is expected; a switch that is off says nothing. */
function expectationIn(options) {
    const names = request_options/* EXPECTATION_OPTIONS */.sT.options.map(({ name }) => (0,option_spec/* camelCase */.xQ)(name));
    return Object.fromEntries(Object.entries(options).filter(([name, value]) => names.includes(name) && value !== undefined && value !== false));
}
function parseRequirements({ requirePredicate = [], maxAge }) {
    return requirePredicate.map((type) => (0,requirement/* parseRequirement */.pP)(type, maxAge));
}
function expectedKey(publicKey, { allowNoTlog = false }) {
    return { publicKey, allowNoTlog };
}
const keyNotAsked = async (uri) => {
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'option-without-effect',
        what: `key: ${uri} is kept by a service, which is not asked here`,
        why: 'evidence is verified without asking anyone',
        fix: 'key: key.pub   # az keyvault key download --vault-name VAULT --name KEY --encoding PEM --file key.pub',
    });
};
async function readKeyFile(path) {
    return openPublicKey(path, (await (0,read_file/* readUserFile */.E1)('key', path, MAX_KEY_BYTES)).toString('utf8'));
}
/** @throws Failure `concurrency-malformed` */
function parseConcurrency(text) {
    if (/^[1-9][0-9]?$/.test(text))
        return Number(text);
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'concurrency-malformed',
        what: `concurrency: "${text}" is not a number from 1 to 99`,
        fix: 'concurrency: 8',
    });
}


/***/ }),

/***/ 36847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ruleOf),
/* harmony export */   mk: () => (/* binding */ inRule),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48124);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47918);
/* harmony import */ var _text_regular_expression_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59414);
/* harmony import */ var _asked_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96137);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10644);






const MAX_SETTINGS_BYTES = 1024 * 1024;
/**
 * @param named as the user named it
 * @param otherwise the file that counts where there is one, should the user name none
 * @throws Failure `settings-malformed`, and those of reading a file
 */
async function readSettings(named, otherwise) {
    const file = named ?? otherwise;
    if (file === undefined)
        return undefined;
    let text;
    try {
        text = await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readUserFile */ .E1)('config', file, MAX_SETTINGS_BYTES);
    }
    catch (error) {
        // Nobody has to have one; who names one means it.
        if (named === undefined && isAbsent(error))
            return undefined;
        throw error;
    }
    // Loaded here: most runs do without YAML, and without the expressions that it may hold.
    const [{ parseSettings }] = await Promise.all([__webpack_require__.e(/* import() */ 4986).then(__webpack_require__.bind(__webpack_require__, 24986)), (0,_text_regular_expression_js__WEBPACK_IMPORTED_MODULE_5__/* .loadRegularExpressions */ .o)()]);
    return parseSettings(text.toString('utf8'), file);
}
/** @throws Failure `settings-without-rule`, and the mistake in a name that is none */
function ruleOf(settings, image) {
    const name = (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)((0,_asked_image_js__WEBPACK_IMPORTED_MODULE_3__/* .nameIn */ .Z)(image).repository);
    const rule = (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleFor */ .sG)(settings, name);
    if (!rule)
        throw (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .noRule */ .cl)(settings.file, name);
    return rule;
}
/** A mistake in what a rule and the options say together is told with the rule's place. */
function inRule({ place: { file, line } }, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
            throw error;
        throw (0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .reworded */ .Fg)(error, { what: `${file}, line ${line}: ${error.message}` });
    }
}
function isAbsent(error) {
    const cause = error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR ? error.cause : undefined;
    return cause?.code === 'ENOENT';
}


/***/ }),

/***/ 10644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ NO_LINT),
/* harmony export */   c0: () => (/* binding */ NO_PREFLIGHT),
/* harmony export */   cl: () => (/* binding */ noRule),
/* harmony export */   sG: () => (/* binding */ ruleFor),
/* harmony export */   tP: () => (/* binding */ SETTINGS_FILE)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95613);


const NO_LINT = { engines: [] };
const NO_PREFLIGHT = {
    firstParty: [],
    engines: [],
    engineRoots: [],
    imagePaths: [],
};
const SETTINGS_FILE = '.slsa-provenance.yaml';
/** The first rule that is for an image; the image is named without tag or digest. */
function ruleFor({ rules }, name) {
    return rules.find(({ images }) => images.some((glob) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .k)(glob, name)));
}
function noRule(file, image) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'settings-without-rule',
        what: `${file} says nothing of ${image}`,
        why: 'no entry under verify has it among its images',
        fix: `verify:\n  - images: [${image}]\n    repo: OWNER/NAME`,
    });
}


/***/ }),

/***/ 48124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ readUserFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   nD: () => (/* binding */ readUserText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10083);



/**
 * Reads a file that a user named: no more of it than the limit, whatever size it claims to have.
 * @param option what named it, for messages
 * @throws Failure `file-unreadable`, `file-too-large`
 */
async function readUserFile(option, path, maxBytes) {
    const bytes = await firstBytes(option, path, maxBytes + 1);
    if (bytes.length <= maxBytes)
        return bytes;
    throw tooLarge(option, path, maxBytes);
}
/**
 * Reads text from a file that a user named, and its name for messages.
 * @param path `-` is stdin, of which no more is read either
 * @throws Failure `file-unreadable`, `file-too-large`
 */
async function readUserText(option, path, { maxBytes, stdin }) {
    if (path !== '-')
        return { file: path, text: (await readUserFile(option, path, maxBytes)).toString('utf8') };
    const chunks = [];
    let count = 0;
    for await (const chunk of stdin()) {
        count += chunk.length;
        if (count > maxBytes)
            throw tooLarge(option, 'stdin', maxBytes);
        chunks.push(chunk);
    }
    return { file: 'stdin', text: Buffer.concat(chunks).toString('utf8') };
}
function tooLarge(option, path, maxBytes) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        class: 'usage',
        code: 'file-too-large',
        what: `${option}: ${path} has more than ${maxBytes} bytes, which are the most that is read`,
        fix: 'check that it is the file that you mean',
    });
}
async function firstBytes(option, path, count) {
    try {
        return await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { end: count - 1 }));
    }
    catch (cause) {
        throw unreadable(option, path, cause);
    }
}
/** @param option what named it */
function unreadable(option, path, cause) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        class: 'usage',
        code: 'file-unreadable',
        what: `${option}: ${path} cannot be read`,
        why: 'there is no such file (in a workflow, actions/checkout must run before), it is a directory, or it is not yours to read',
        fix: `${option}: path/to/file`,
        cause,
    });
}


/***/ }),

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

/***/ 15597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ looksLikeRegistry),
/* harmony export */   i: () => (/* binding */ canonicalRegistry)
/* harmony export */ });
/* harmony import */ var _http_loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3859);

/** Names by which programs, configuration files and people call Docker Hub. */
const DOCKER_HUB = new Set([
    'docker.io',
    'index.docker.io',
    'registry-1.docker.io',
    'registry.hub.docker.com',
]);
const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\.?)(:[0-9]{1,5})?$/;
/**
 * The one spelling of a registry's `host[:port]`: lower case, no trailing dot, no port where it is that of the
 * scheme, addresses as URLs have them (WHATWG URL, host parsing), one name for Docker Hub; undefined: it is no
 * host. Everything that compares registries compares these.
 */
function canonicalRegistry(text) {
    const name = text.toLowerCase();
    if (!HOST.test(name))
        return undefined;
    const dotless = name.replace(/\.(?=:|$)/, '');
    const url = URL.parse(`https://${dotless}`);
    if (!url || url.port === '0')
        return undefined;
    if (DOCKER_HUB.has(url.host))
        return 'docker.io';
    if ((0,_http_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url.hostname))
        return URL.parse(`http://${dotless}`)?.host;
    // Without a port it would be no registry any more, but the first part of a path.
    return looksLikeRegistry(url.host) || url.port !== '' ? url.host : `${url.host}:443`;
}
/** Whether the first part of a name is a registry (distribution/reference, "splitDockerDomain"). */
function looksLikeRegistry(text) {
    return text === 'localhost' || /[.:]/.test(text);
}


/***/ }),

/***/ 47918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   FJ: () => (/* binding */ parseDockerName),
/* harmony export */   PR: () => (/* binding */ canonicalPattern),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   "if": () => (/* binding */ parseImageName)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22406);
/* harmony import */ var _registry_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15597);



// OCI distribution-spec, "Pulling manifests": <name>
const PATH = /^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
/** Docker takes it for the id of an image. */
const ID = /^[0-9a-f]{64}$/;
/** As programs that also read other kinds of places hand names around. */
const SCHEME = /^(oci|docker):\/\//i;
/**
 * Parses `registry/repository[:tag][@sha256:\u2026]`, also behind `oci://` or `docker://`. However it is spelled, one
 * repository has one `Repository`; the registry must be written.
 * @throws Failure `image-without-registry`, `image-name-malformed`, and those of `parseDigest`
 */
function parseImageName(text) {
    if (/^(https?:\/\/|#)/i.test(text))
        throw notAName(text);
    const { name, digest } = splitDigest(text.replace(SCHEME, ''));
    const slash = name.indexOf('/');
    const host = name.slice(0, Math.max(slash, 0)).toLowerCase();
    if (slash < 0 || !(0,_registry_name_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeRegistry */ .V)(host))
        throw withoutRegistry(text, name);
    const { path, tag } = splitTag(name.slice(slash + 1));
    const repository = canonicalRepository(host, path.toLowerCase());
    if (!repository || (tag !== undefined && !TAG.test(tag)))
        throw malformed(text);
    return { repository, tag, digest };
}
/**
 * Parses a name as Docker's own tools write it (distribution/reference, "ParseNormalizedNamed"): one without a
 * registry is Docker Hub's, one without a slash is in its `library`.
 * @throws Failure `image-name-malformed`, and those of `parseDigest`
 */
function parseDockerName(text) {
    const { name } = splitDigest(text);
    const [first = '', ...rest] = name.split('/');
    const hasRegistry = rest.length > 0 && (0,_registry_name_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeRegistry */ .V)(first);
    // Docker takes a first part in upper case for a host, and refuses a path in upper case or one that looks like an id.
    const path = splitTag(hasRegistry ? rest.join('/') : name).path;
    if (SCHEME.test(text) || path !== path.toLowerCase() || ID.test(name))
        throw malformed(text);
    return parseImageName(hasRegistry ? text : `docker.io/${text}`);
}
/** undefined: it is none. */
function canonicalRepository(host, path) {
    const registry = (0,_registry_name_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalRegistry */ .i)(host);
    if (registry === undefined || !PATH.test(path) || path.length > 255)
        return undefined;
    return { registry, path: completePath(registry, path) };
}
/** Docker Hub's own images have a path that nobody writes. */
function completePath(registry, path) {
    return registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
}
/**
 * A pattern of names (`*` for a part, `**` for several) as names are spelled: `docker.io/*` is
 * `docker.io/library/*`, and one whose first part is no registry is for Docker Hub. undefined: no name is like it.
 */
function canonicalPattern(text) {
    const pattern = text.replace(SCHEME, '').toLowerCase();
    const [first = '', ...rest] = pattern.split('/');
    if (first === '' || rest.some((part) => part.includes(':') || part === ''))
        return undefined;
    if (first.includes('*'))
        return [first.replace(/\.?(:0*443)?$/, ''), ...rest].join('/');
    const hasRegistry = rest.length > 0 && (0,_registry_name_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeRegistry */ .V)(first);
    const registry = hasRegistry ? (0,_registry_name_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalRegistry */ .i)(first) : 'docker.io';
    const path = hasRegistry ? rest.join('/') : pattern;
    if (registry === undefined || path.includes(':') || path === '')
        return undefined;
    return `${registry}/${path.includes('**') ? path : completePath(registry, path)}`;
}
function splitDigest(text) {
    const at = text.indexOf('@');
    return at < 0
        ? { name: text, digest: undefined }
        : { name: text.slice(0, at), digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(text.slice(at + 1)) };
}
function splitTag(text) {
    const colon = text.indexOf(':');
    return colon < 0
        ? { path: text, tag: undefined }
        : { path: text.slice(0, colon), tag: text.slice(colon + 1) };
}
/** `registry/repository`, as users write it and as simple-signing's docker-reference has it. */
function nameOf(repository) {
    return `${repository.registry}/${repository.path}`;
}
/** `registry/repository@sha256:\u2026` */
function referenceOf(subject) {
    return `${nameOf(subject.repository)}@${subject.digest}`;
}
/** An image as it was asked for, in one spelling: `registry/repository:tag@sha256:\u2026`, each as far as it was named. */
function canonicalName({ repository, tag = 'latest', digest }) {
    return digest ? `${nameOf(repository)}:${tag}@${digest}` : `${nameOf(repository)}:${tag}`;
}
/** Whatever is wrong with the name is told of the option that holds it, with its fix. */
function inWordsOf(option, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
            throw error;
        const words = { what: `${option}: ${error.message}`, fix: `${option}: ghcr.io/owner/name` };
        throw (0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .reworded */ .Fg)(error, words);
    }
}
function malformed(text) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'image-name-malformed',
        what: `"${text}" is not an image name`,
        why: 'a name is registry/repository: lower-case letters, digits, and single . _ - between them',
        fix: 'image: ghcr.io/owner/name',
    });
}
function notAName(text) {
    const isComment = text.startsWith('#');
    const name = text.replace(/^https?:\/\//i, '').replace(/\/+$/, '');
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'image-name-malformed',
        what: `"${text}" is not the name of an image`,
        why: isComment
            ? 'comments stand in files of names, not in a list that is an input'
            : 'it is the address of a web page: names of images have no protocol',
        fix: isComment ? 'remove the line that begins with #' : `image: ${name || 'ghcr.io/owner/name'}`,
    });
}
function withoutRegistry(text, name) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'image-without-registry',
        what: `"${text}" names no registry`,
        why: 'a name without a registry means Docker Hub to some tools and an error to others, so it is not guessed',
        fix: `image: ghcr.io/${name || 'owner/name'}   # or docker.io/${name || 'owner/name'}`,
    });
}
/**
 * A repository as an option names it.
 * @param option for the message: `signature-repository`
 * @throws Failure `repository-with-tag`, and those of `parseImageName`
 */
function parseRepository(option, text) {
    const { repository, tag, digest } = inWordsOf(option, () => parseImageName(text));
    if (tag === undefined && digest === undefined)
        return repository;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'repository-with-tag',
        what: `${option}: "${text}" names one image, not a repository`,
        why: 'what is signed is kept there for every image, under tags made of their digests',
        fix: `${option}: ${nameOf(repository)}`,
    });
}


/***/ }),

/***/ 95613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ matchesWildcards),
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/**
 * Whether a name matches a pattern: `*` stands for any characters within one part (up to the next `/`), `**` for any
 * characters at all, everything else for itself. Takes time in proportion to the product of both lengths: every place
 * in the pattern at which the name may be so far is kept, so nothing is tried twice.
 */
function matchesGlob(glob, name) {
    const tokens = glob.match(/\*\*|[^]/g) ?? [];
    let places = overStars(new Set([0]), tokens);
    for (const character of name) {
        const next = new Set();
        for (const place of places) {
            const token = tokens[place];
            if (token === '**' || (token === '*' && character !== '/'))
                next.add(place);
            else if (token === character && token !== '*')
                next.add(place + 1);
        }
        places = overStars(next, tokens);
    }
    return places.has(tokens.length);
}
/** A star may stand for nothing. */
function overStars(places, tokens) {
    // What is added to a set while it is walked is walked, too.
    for (const place of places)
        if (tokens[place] === '*' || tokens[place] === '**')
            places.add(place + 1);
    return places;
}
/** Whether a text matches wildcards that know no parts: `*` stands for any characters, `?` for one. */
function matchesWildcards(pattern, text) {
    let places = overRuns(new Set([0]), pattern);
    for (const character of text) {
        const next = new Set();
        for (const place of places) {
            const token = pattern[place];
            if (token === '*')
                next.add(place);
            else if (token === '?' || token === character)
                next.add(place + 1);
        }
        places = overRuns(next, pattern);
    }
    return places.has(pattern.length);
}
function overRuns(places, pattern) {
    for (const place of places)
        if (pattern[place] === '*')
            places.add(place + 1);
    return places;
}


/***/ }),

/***/ 86852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   Li: () => (/* binding */ parseLines),
/* harmony export */   yG: () => (/* binding */ parseBoolean)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);

/** @throws Failure `input-value-unknown` */
function parseBoolean(name, text) {
    return parseChoice(name, text.toLowerCase(), ['true', 'false']) === 'true';
}
/** One of the words in `choices`, exactly. @throws Failure `input-value-unknown` */
function parseChoice(name, text, choices) {
    const choice = choices.find((candidate) => candidate === text);
    if (choice !== undefined)
        return choice;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'input-value-unknown',
        what: `${name}: "${text}" is not one of ${choices.join(', ')}`,
        why: 'it is mistyped, or an expression in it gives something else',
        fix: `${name}: ${choices[0]}`,
    });
}
const UNITS = { s: 1000, m: 60_000, h: 3_600_000 };
/** `90s`, `10m`, `1h` in milliseconds. @throws Failure `input-duration-malformed` */
function parseDuration(name, text) {
    const [, count, unit] = /^([1-9][0-9]{0,5})([smh])$/.exec(text) ?? [];
    if (count !== undefined && unit !== undefined)
        return Number(count) * (UNITS[unit] ?? 0);
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'input-duration-malformed',
        what: `${name}: "${text}" is not a duration`,
        why: 'a duration is a whole number and s, m or h',
        fix: `${name}: 10m`,
    });
}
/** The lines of a multi-line input without white space around them, empty ones left out. */
function parseLines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}


/***/ }),

/***/ 67028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isByExpected)
/* harmony export */ });
/** Whether the expected identity signed it, whatever it is. */
function isByExpected({ status }) {
    return status === 'accepted' || status === 'not-asked-for';
}


/***/ }),

/***/ 7660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pP: () => (/* binding */ parseRequirement),
/* harmony export */   pq: () => (/* binding */ parseMaxAge),
/* harmony export */   yY: () => (/* binding */ unmetRequirements)
/* harmony export */ });
/* harmony import */ var _expectation_expectation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86101);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10083);
/* harmony import */ var _artifact_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67028);



const AGE_UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000 };
/** `30m`, `12h`, `7d` in milliseconds. @throws Failure `max-age-malformed` */
function parseMaxAge(text) {
    const [, count, unit = ''] = /^([1-9][0-9]{0,4})([mhd])$/.exec(text) ?? [];
    if (count !== undefined)
        return Number(count) * (AGE_UNITS[unit] ?? 0);
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'usage',
        code: 'max-age-malformed',
        what: `max-age: "${text}" is not an age`,
        why: 'an age is a whole number and m, h or d',
        fix: 'max-age: 7d',
    });
}
/** @throws Failure `expectation-predicate-type`, `max-age-malformed` */
function parseRequirement(type, maxAge) {
    return {
        predicateType: (0,_expectation_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePredicateType */ .$d)('require-predicate', type),
        maxAgeMs: maxAge === undefined ? undefined : parseMaxAge(maxAge),
    };
}
/** What is unmet, in plain words. Only what the expected identity signed counts. */
function unmetRequirements(requirements, artifacts, now) {
    return requirements.flatMap(({ predicateType, maxAgeMs, at = now }) => {
        const times = artifacts
            .filter(_artifact_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isByExpected */ .M)
            .filter((artifact) => (0,_expectation_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .isAskedFor */ .un)(predicateType, artifact.predicateType))
            .map(({ signedAt }) => (signedAt === undefined ? -Infinity : Date.parse(signedAt)));
        if (times.length === 0)
            return [missing(predicateType)];
        const age = at.getTime() - Math.max(...times);
        return maxAgeMs === undefined || age <= maxAgeMs ? [] : [tooOld(predicateType, age, maxAgeMs)];
    });
}
function missing(predicateType) {
    return {
        code: 'required-predicate-missing',
        message: `no ${predicateType} by the expected signer is attached`,
    };
}
function tooOld(predicateType, age, maxAge) {
    const most = `at most ${duration(maxAge)} is allowed`;
    return {
        code: 'required-predicate-too-old',
        message: Number.isFinite(age)
            ? `the newest ${predicateType} is ${duration(age)} old; ${most}`
            : `nothing proves how old the ${predicateType} is; ${most}`,
        fix: 'run the scan or build again and attach its result',
    };
}
const UNITS = [
    [86_400_000, 'd'],
    [3_600_000, 'h'],
    [60_000, 'min'],
];
function duration(ms) {
    const [size, name] = UNITS.find(([unit]) => ms >= unit) ?? [1000, 's'];
    return `${Math.floor(ms / size)} ${name}`;
}


/***/ })

};
