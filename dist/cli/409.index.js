export const id = 409;
export const ids = [409];
export const modules = {

/***/ 2409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
;// CONCATENATED MODULE: ./lib/shared/read-file.js



/**
 * Reads a file that a user named: no more of it than the limit, whatever size it claims to have.
 * @param option what named it, for messages
 * @throws Failure `file-unreadable`, `file-too-large`
 */
async function readUserFile(option, path, maxBytes) {
    const bytes = await firstBytes(option, path, maxBytes + 1);
    if (bytes.length <= maxBytes)
        return bytes;
    throw new failure/* Failure */.H({
        code: 'file-too-large',
        what: `${option}: ${path} has more than ${maxBytes} bytes, which are the most that is read`,
        fix: 'check that it is the file that you mean',
    });
}
async function firstBytes(option, path, count) {
    try {
        return await (0,consumers_.buffer)((0,external_node_fs_.createReadStream)(path, { end: count - 1 }));
    }
    catch (cause) {
        throw new failure/* Failure */.H({
            code: 'file-unreadable',
            what: `${option}: ${path} cannot be read`,
            why: 'there is no such file (in a workflow, actions/checkout must run before), it is a directory, or it is not yours to read',
            fix: `${option}: path/to/file`,
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./lib/request/dockerfile.js

const MAX_BYTES = 1024 * 1024;
/** The base images of a Dockerfile. @throws Failure `file-unreadable`, `file-too-large` */
async function readBaseImages(path) {
    return parseBaseImages((await readUserFile('dockerfile', path, MAX_BYTES)).toString('utf8'), path);
}
/**
 * Images that a Dockerfile builds on or copies from (docs.docker.com/reference/dockerfile, FROM, COPY --from),
 * stages and `scratch` left out. Arguments before the first FROM are filled in with their defaults.
 */
function parseBaseImages(text, file) {
    const stages = new Set();
    const defaults = new Map();
    const images = [];
    for (const { instruction, rest, line } of instructionsIn(text)) {
        if (instruction === 'ARG' && stages.size === 0 && images.length === 0)
            setDefault(defaults, rest);
        const named = imageIn(instruction, rest);
        if (!named)
            continue;
        const image = fillIn(named.image, defaults);
        const isStage = stages.has(image.toLowerCase()) || /^\d+$/.test(image);
        if (image !== 'scratch' && !isStage)
            images.push({ image: withRegistry(image), origin: { file, line } });
        if (named.stage !== undefined)
            stages.add(named.stage.toLowerCase());
    }
    return images;
}
function setDefault(defaults, argument) {
    const [, name, value = ''] = /^(\w+)=["']?([^"']*)["']?$/.exec(argument) ?? [];
    if (name !== undefined)
        defaults.set(name, fillIn(value, defaults));
}
/** `FROM image AS stage`, `COPY --from=image \u2026` */
function imageIn(instruction, rest) {
    const words = rest.split(/\s+/);
    if (instruction === 'COPY') {
        const from = words.find((word) => word.startsWith('--from='));
        return from === undefined ? undefined : { image: from.slice('--from='.length) };
    }
    if (instruction !== 'FROM')
        return undefined;
    const [image = '', as, stage] = words.filter((word) => !word.startsWith('--'));
    return as?.toLowerCase() === 'as' && stage !== undefined ? { image, stage } : { image };
}
/** Lines that end in a backslash go on; lines of comment in between are skipped. */
function instructionsIn(text) {
    const found = [];
    let open;
    for (const [number, raw] of text.split(/\r?\n/).entries()) {
        if (/^\s*#/.test(raw))
            continue;
        const continued = raw.endsWith('\\');
        const part = continued ? raw.slice(0, -1) : raw;
        open = { text: `${open?.text ?? ''}${part}`, line: open?.line ?? number + 1 };
        if (continued)
            continue;
        const [, instruction, rest = ''] = /^([A-Za-z]+)\s+(.*)$/s.exec(open.text.trim()) ?? [];
        if (instruction !== undefined)
            found.push({ instruction: instruction.toUpperCase(), rest, line: open.line });
        open = undefined;
    }
    return found;
}
/** `$NAME`, `${NAME}` and `${NAME:-default}`. */
function fillIn(text, values) {
    return text
        .replaceAll(/\$\{(\w+)(?::-([^}]*))?\}|\$(\w+)/g, (_, name, fallback = '', bare) => {
        return values.get(name || bare) ?? String(fallback);
    })
        .replaceAll(/^["']|["']$/g, '');
}
/** As Docker completes names: `node:24` is `docker.io/library/node:24`. */
function withRegistry(image) {
    const [first = '', ...rest] = image.split('/');
    if (rest.length > 0 && (/[.:]/.test(first) || first === 'localhost'))
        return image;
    return rest.length === 0 ? `docker.io/library/${image}` : `docker.io/${image}`;
}

;// CONCATENATED MODULE: ./lib/text/parse.js

/** @throws Failure `input-value-unknown` */
function parseBoolean(name, text) {
    return parseChoice(name, text.toLowerCase(), ['true', 'false']) === 'true';
}
/** One of the words in `choices`, exactly. @throws Failure `input-value-unknown` */
function parseChoice(name, text, choices) {
    const choice = choices.find((one) => one === text);
    if (choice !== undefined)
        return choice;
    throw new Failure({
        code: 'input-value-unknown',
        what: `${name}: "${text}" is not one of ${choices.join(', ')}`,
        fix: `${name}: ${choices[0]}`,
    });
}
const UNITS = { s: 1000, m: 60_000, h: 3_600_000 };
/** `90s`, `10m`, `1h` in milliseconds. @throws Failure `input-duration-malformed` */
function parseDuration(name, text) {
    const [, count, unit] = /^([1-9][0-9]{0,5})([smh])$/.exec(text) ?? [];
    if (count !== undefined && unit !== undefined)
        return Number(count) * (UNITS[unit] ?? 0);
    throw new failure/* Failure */.H({
        code: 'input-duration-malformed',
        what: `${name}: "${text}" is not a duration`,
        why: 'a duration is a whole number and s, m or h',
        fix: `${name}: 10m`,
    });
}
/** The lines of a multi-line input without white space around them, empty ones left out. */
function parse_parseLines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./lib/request/image-list.js



const MAX_LIST_BYTES = 1024 * 1024;
const MAX_IMAGES = 10_000;
/** Image names in a list, one per line; `#` begins a comment. */
function parseImageList(text, file) {
    return text.split(/\r?\n/).flatMap((line, number) => {
        const image = line.replace(/(^|\s)#.*$/, '').trim();
        return image === '' ? [] : [{ image, origin: { file, line: number + 1 } }];
    });
}
/** @param path `-` reads what `stdin` gives */
async function readImageList(path, stdin) {
    if (path === '-')
        return parseImageList(await stdin(), 'stdin');
    return parseImageList((await readUserFile('file', path, MAX_LIST_BYTES)).toString('utf8'), path);
}
/** Each image once. @throws Failure `image-missing`, `images-too-many` */
function eachOnce(images) {
    const unique = [...new Map(images.map((one) => [one.image, one]).reverse()).values()].reverse();
    if (unique.length === 0)
        throw none();
    if (unique.length > MAX_IMAGES)
        throw tooMany(unique.length);
    return unique;
}
/** Names of a multi-line input, and one digest for those that have none. */
function namesWithDigest(names, digest) {
    return parseLines(names).map((image) => ({
        image: digest === '' || image.includes('@') ? image : `${image}@${digest}`,
    }));
}
function none() {
    return new failure/* Failure */.H({
        code: 'image-missing',
        what: 'no image is named',
        why: 'none was given, or the list is empty',
        fix: 'slsa-provenance verify ghcr.io/OWNER/NAME@sha256:\u2026 --repo OWNER/NAME',
    });
}
function tooMany(count) {
    return new failure/* Failure */.H({
        code: 'images-too-many',
        what: `${count} images are named; at most ${MAX_IMAGES} are verified at once`,
        fix: 'split the list',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/expectation/expectation.js + 2 modules
var expectation = __webpack_require__(2048);
// EXTERNAL MODULE: ./lib/subject/digest.js
var subject_digest = __webpack_require__(2406);
;// CONCATENATED MODULE: ./lib/subject/repository.js


const HOST = /^(localhost|\[[0-9a-f:]+\]|[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*)(:[0-9]{1,5})?$/;
// OCI distribution-spec, "Pulling manifests": <name>
const PATH = /^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const DOCKER_HUB = ['index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com'];
/**
 * Parses `registry/repository[:tag][@sha256:\u2026]`. Names are lower-cased; the registry must be written.
 * @throws Failure `image-without-registry`, `image-name-malformed`, and those of `parseDigest`
 */
function parseImageName(text) {
    const at = text.indexOf('@');
    const digest = at < 0 ? undefined : (0,subject_digest/* parseDigest */.m)(text.slice(at + 1));
    const beforeDigest = at < 0 ? text : text.slice(0, at);
    const slash = beforeDigest.indexOf('/');
    const host = beforeDigest.slice(0, Math.max(slash, 0)).toLowerCase();
    if (slash < 0 || !looksLikeHost(host))
        throw withoutRegistry(text, beforeDigest);
    const rest = beforeDigest.slice(slash + 1);
    const colon = rest.indexOf(':');
    const path = (colon < 0 ? rest : rest.slice(0, colon)).toLowerCase();
    const tag = colon < 0 ? undefined : rest.slice(colon + 1);
    if (!HOST.test(host) || !PATH.test(path) || path.length > 255 || (tag !== undefined && !TAG.test(tag))) {
        throw new failure/* Failure */.H({
            code: 'image-name-malformed',
            what: `"${text}" is not an image name`,
            why: 'a name is registry/repository: lower-case letters, digits, and single . _ - between them',
            fix: 'image: ghcr.io/owner/name',
        });
    }
    return { repository: { registry: DOCKER_HUB.includes(host) ? 'docker.io' : host, path }, tag, digest };
}
/** `registry/repository`, as users write it and as simple-signing's docker-reference has it. */
function nameOf(repository) {
    return `${repository.registry}/${repository.path}`;
}
/** `registry/repository@sha256:\u2026` */
function referenceOf(subject) {
    return `${nameOf(subject.repository)}@${subject.digest}`;
}
function looksLikeHost(text) {
    return text === 'localhost' || text.includes('.') || text.includes(':');
}
function withoutRegistry(text, name) {
    return new failure/* Failure */.H({
        code: 'image-without-registry',
        what: `"${text}" names no registry`,
        why: 'a name without a registry means Docker Hub to some tools and an error to others, so it is not guessed',
        fix: `image: ghcr.io/${name || 'owner/name'}   # or docker.io/${name || 'owner/name'}`,
    });
}

// EXTERNAL MODULE: ./lib/verification/requirement.js
var requirement = __webpack_require__(7660);
// EXTERNAL MODULE: ./lib/request/option-spec.js
var option_spec = __webpack_require__(418);
// EXTERNAL MODULE: ./lib/request/options.js
var request_options = __webpack_require__(6755);
;// CONCATENATED MODULE: ./lib/request/settings.js

const SETTINGS_FILE = '.slsa-provenance.yaml';
/** The first rule that is for an image; the image is named without tag or digest. */
function ruleFor({ rules }, name) {
    return rules.find(({ images }) => images.some((glob) => matches(glob, name)));
}
/** `*` stays within one part of a name, `**` goes over any number of them; of the rest only dots are special. */
function matches(glob, name) {
    const pattern = glob
        .split(/(\*\*|\*)/)
        .map((part) => (part === '**' ? '.*' : part === '*' ? '[^/]*' : part.replaceAll('.', '\\.')))
        .join('');
    return new RegExp(`^${pattern}$`).test(name);
}
function noRule(file, image) {
    return new failure/* Failure */.H({
        code: 'settings-without-rule',
        what: `${file} says nothing of ${image}`,
        why: 'no entry under verify has it among its images',
        fix: `verify:\n  - images: [${image}]\n    repo: OWNER/NAME`,
    });
}

;// CONCATENATED MODULE: ./lib/request/request.js










const MAX_SETTINGS_BYTES = 1024 * 1024;
const MAX_KEY_BYTES = 64 * 1024;
/**
 * Parses the options; the settings file counts where they do not say who may have built an image.
 * @param otherwise the file that is used where there is one, and the key, if the options name none
 * @throws Failure: one code for each mistake
 */
async function parseRequest(options, otherwise = {}) {
    const key = options.key === undefined ? otherwise.key : await readKey(options.key);
    // Loaded here: only who asks for other programs needs their rules.
    const lenses = options.as === undefined ? [] : (await __webpack_require__.e(/* import() */ 813).then(__webpack_require__.bind(__webpack_require__, 5813))).parseLensIds(options.as);
    const settings = key || (0,expectation/* namesIdentity */.fT)(options) ? undefined : await readSettings(options.config, otherwise.settings);
    const own = expectationIn(options);
    const required = parseRequirements(options);
    const common = { requireDigest: options.requireDigest ?? false, platform: options.platform, lenses };
    // Known to be right, or wrong, before anyone is asked.
    const fixed = settings ? undefined : (0,expectation/* parseExpectation */.WR)(own, key);
    const expectationFor = (image) => (settings ? { ...ruleOf(settings, image).options, ...own } : own);
    return {
        questionFor: (image) => {
            const requirements = settings ? [...ruleRequirements(ruleOf(settings, image)), ...required] : required;
            return { ...common, requirements, expectation: fixed ?? (0,expectation/* parseExpectation */.WR)(expectationFor(image), key) };
        },
        expectationFor,
        settingsFile: settings?.file,
        key,
        trustedRoot: options.trustedRoot,
        offline: options.offline ?? false,
        timeoutMs: parseDuration('timeout', options.timeout ?? '1m'),
        concurrency: parseConcurrency(options.concurrency ?? '8'),
    };
}
/** The part of the options that says what is expected; a switch that is off says nothing. */
function expectationIn(options) {
    const names = request_options/* EXPECTATION_OPTIONS */.s.options.map(({ name }) => (0,option_spec/* camelCase */.xQ)(name));
    return Object.fromEntries(Object.entries(options).filter(([name, value]) => names.includes(name) && value !== undefined && value !== false));
}
async function readSettings(path, otherwise) {
    const file = path ?? otherwise;
    if (file === undefined)
        return undefined;
    let text;
    try {
        text = await readUserFile('config', file, MAX_SETTINGS_BYTES);
    }
    catch (error) {
        // Nobody has to have one; who names one means it.
        if (path === undefined && error instanceof failure/* Failure */.H && error.code === 'file-unreadable')
            return undefined;
        throw error;
    }
    // Loaded here: most runs do without YAML.
    const { parseSettings } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(313)]).then(__webpack_require__.bind(__webpack_require__, 3313));
    return parseSettings(text.toString('utf8'), file);
}
function ruleOf(settings, image) {
    const name = nameOf(parseImageName(image).repository);
    const rule = ruleFor(settings, name);
    if (!rule)
        throw noRule(settings.file, name);
    return rule;
}
function ruleRequirements({ requirePredicates }) {
    return requirePredicates.map(({ type, maxAge }) => request_requirement(type, maxAge));
}
function parseRequirements({ requirePredicate = [], maxAge }) {
    if (maxAge !== undefined && requirePredicate.length === 0)
        throw maxAgeAlone();
    return requirePredicate.map((type) => request_requirement(type, maxAge));
}
function request_requirement(type, maxAge) {
    return {
        predicateType: (0,expectation/* parsePredicateType */.$d)('require-predicate', type),
        maxAgeMs: maxAge === undefined ? undefined : (0,requirement/* parseMaxAge */.p)(maxAge),
    };
}
async function readKey(path) {
    const pem = await readUserFile('key', path, MAX_KEY_BYTES);
    try {
        return (0,external_node_crypto_.createPublicKey)(pem);
    }
    catch {
        // The library's message could quote the file, which may be a private key.
        throw new failure/* Failure */.H({
            code: 'key-malformed',
            what: `key: ${path} holds no public key in PEM`,
            fix: 'key: cosign.pub   # begins with -----BEGIN PUBLIC KEY-----',
        });
    }
}
function parseConcurrency(text) {
    if (/^[1-9][0-9]?$/.test(text))
        return Number(text);
    throw new failure/* Failure */.H({
        code: 'concurrency-malformed',
        what: `concurrency: "${text}" is not a number from 1 to 99`,
        fix: 'concurrency: 8',
    });
}
function maxAgeAlone() {
    return new failure/* Failure */.H({
        code: 'max-age-alone',
        what: 'max-age is set without require-predicate',
        why: 'it says how old a required attestation may be',
        fix: '--require-predicate vuln --max-age 7d',
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/task/verify/evidence-files.js


const MAX_NAME_LENGTH = 200;
/** Writes one file of evidence (docs/evidence.schema.json) for each image that could be looked up. */
async function saveEvidence(directory, outcome, request) {
    const { evidenceJson } = await __webpack_require__.e(/* import() */ 357).then(__webpack_require__.bind(__webpack_require__, 3357));
    const { root, answers } = outcome;
    await (0,promises_.mkdir)(directory, { recursive: true });
    if (!root)
        return;
    for (const answer of answers) {
        const json = evidenceJson(answer, root, askedOf(answer.report.image, request));
        if (json !== undefined)
            await (0,promises_.writeFile)((0,external_node_path_.join)(directory, fileName(answer)), json);
    }
}
function askedOf(image, request) {
    const { requirements } = request.questionFor(image);
    return { expectation: request.expectationFor(image), key: request.key, requirements };
}
/** The end of a name stays, which is its digest. */
function fileName({ report }) {
    const name = report.subject ?? report.image;
    return `${name.replaceAll(/[^A-Za-z0-9._-]+/g, '_').slice(-MAX_NAME_LENGTH)}.json`;
}

// EXTERNAL MODULE: ./lib/shared/reason.js
var reason = __webpack_require__(4757);
// EXTERNAL MODULE: ./lib/text/json-document.js
var json_document = __webpack_require__(1875);
// EXTERNAL MODULE: ./lib/sigstore/rejection.js
var rejection = __webpack_require__(9409);
// EXTERNAL MODULE: ./lib/sigstore/x509.js
var x509 = __webpack_require__(9860);
;// CONCATENATED MODULE: ./lib/sigstore/trusted-root.js




const MEDIA_TYPES = [
    'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    'application/vnd.dev.sigstore.trustedroot.v0.1+json',
    'application/vnd.dev.sigstore.trustedroot+json;version=0.2',
    'application/vnd.dev.sigstore.trustedroot.v0.2+json',
];
const DOCUMENT = {
    name: 'the trusted root',
    code: 'trusted-root-malformed',
    maxBytes: 1024 * 1024,
    why: 'it is another file, or was altered',
    fix: 'take the TrustedRoot (v0.1 or v0.2) that the operator of the instance publishes',
};
const MAX_INSTANCES = 64;
const MAX_CERTIFICATES = 10;
const END_OF_TIME = new Date(8.64e15);
/**
 * Parses a trusted root (sigstore_trustroot.proto, in protobuf's JSON).
 * @throws Failure `trusted-root-malformed`
 */
function parseTrustedRoot(json, source = 'file') {
    const root = (0,json_document/* parseJson */.q)(json, DOCUMENT);
    if (!MEDIA_TYPES.includes(root.get('mediaType').text()))
        throw root.misfit('has an unknown mediaType');
    const list = (name) => root.find(name)?.items(MAX_INSTANCES) ?? [];
    const fulcio = list('certificateAuthorities');
    return {
        material: {
            certificateAuthorities: fulcio.map(readAuthority),
            timestampAuthorities: list('timestampAuthorities').map(readAuthority),
            tlogs: list('tlogs').map(readLog),
            ctlogs: list('ctlogs').map(readLog),
            publicKey: () => {
                throw new rejection/* Rejection */.m('public-key', 'it is signed with a key, and none was given');
            },
        },
        authorities: fulcio.map((authority) => readChain(authority)),
        source,
        json: typeof json === 'string' ? json : Buffer.from(json).toString('utf8'),
    };
}
/**
 * The trusted root of the public instance: by TUF, or the copy that came with this version where the TUF
 * repository cannot be reached.
 * @throws Failure `trusted-root-untrusted` where TUF refuses what the repository sent
 */
async function fetchTrustedRoot(options) {
    // Loaded here: a run with a trusted root of its own does without.
    const { fetchPublicTrustedRoot } = await Promise.all(/* import() */[__webpack_require__.e(637), __webpack_require__.e(693)]).then(__webpack_require__.bind(__webpack_require__, 3693));
    const { json, source } = await fetchPublicTrustedRoot(options);
    return parseTrustedRoot(json, source);
}
/** The public instance's trusted root that came with this version: asks nobody. */
async function embeddedTrustedRoot() {
    const { embeddedPublicTrustedRoot } = await Promise.all(/* import() */[__webpack_require__.e(637), __webpack_require__.e(693)]).then(__webpack_require__.bind(__webpack_require__, 3693));
    return parseTrustedRoot(embeddedPublicTrustedRoot(), 'embedded');
}
/**
 * The chain (DER) from the CA that issued `leaf` to its root: Fulcio's client keeps the leaf alone, and
 * legacy annotations carry the whole chain.
 */
function chainOf(leaf, root) {
    const certificate = new Certificate(leaf);
    const issued = ([issuer]) => {
        const authority = issuer && new Certificate(issuer);
        return authority && certificate.checkIssued(authority) && certificate.verify(authority.publicKey);
    };
    return root.authorities.find(issued) ?? [];
}
function readAuthority(json) {
    const chain = readChain(json).map((der) => orMisfit(json, 'certificate', () => (0,x509/* parseCertificate */.h)(der)));
    if (chain.length === 0)
        throw json.misfit('has no certificate');
    return { certChain: chain, validFor: readPeriod(json.get('validFor')) };
}
function readChain(json) {
    const certificates = json.get('certChain').get('certificates').items(MAX_CERTIFICATES);
    return certificates.map((certificate) => certificate.get('rawBytes').base64());
}
function readLog(json) {
    const publicKey = json.get('publicKey');
    const id = json.find('checkpointKeyId') ?? json.get('logId');
    return {
        baseURL: json.find('baseUrl')?.text() ?? '',
        logID: id.get('keyId').base64(),
        publicKey: trusted_root_readKey(publicKey),
        validFor: readPeriod(publicKey.get('validFor')),
    };
}
/** Keys are SubjectPublicKeyInfo, but for the oldest CT logs' RSA keys in PKCS #1. */
function trusted_root_readKey(json) {
    const type = json.get('keyDetails').text().startsWith('PKCS1_') ? 'pkcs1' : 'spki';
    const key = json.get('rawBytes').base64();
    return orMisfit(json, 'public key', () => (0,external_node_crypto_.createPublicKey)({ key, type, format: 'der' }));
}
/** A closed interval; its start is mandatory (sigstore_common.proto, TimeRange). */
function readPeriod(json) {
    return { start: json.get('start').date(), end: json.find('end')?.date() ?? END_OF_TIME };
}
function orMisfit(json, noun, read) {
    try {
        return read();
    }
    catch {
        throw json.misfit(`holds no ${noun}`);
    }
}

// EXTERNAL MODULE: ./lib/verification/verdict.js
var verification_verdict = __webpack_require__(5566);
;// CONCATENATED MODULE: ./lib/verification/outcome.js

function outcomeOf(answers, root) {
    const verdict = (0,verification_verdict/* worstVerdict */.zP)(answers.map(({ report }) => report.verdict));
    return { answers, verdict, exitCode: verification_verdict/* EXIT_CODES */.ai[verdict], root };
}

// EXTERNAL MODULE: ./lib/verification/verify-file.js
var verify_file = __webpack_require__(9005);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(2845);
// EXTERNAL MODULE: ./lib/oci/layout/json.js
var layout_json = __webpack_require__(2892);
;// CONCATENATED MODULE: ./lib/oci/layout/image-index.js


const MAX_PLATFORMS = 200;
/**
 * The platform manifests of an image index (image-spec, image-index.md), without the attestation
 * manifests of BuildKit (`unknown/unknown`). Empty for a single manifest, which lists none.
 * @throws Failure `registry-document-malformed`
 */
function readPlatforms(manifest) {
    const document = (0,layout_json/* parseObject */.lj)(manifest, 'the image manifest');
    return (0,layout_json/* objectsIn */.Qv)(document, 'manifests', 'the image index', MAX_PLATFORMS)
        .filter(layout_json/* isDescriptor */.ol)
        .flatMap((child) => {
        const platform = platformOf(child);
        return platform === undefined ? [] : [{ platform, digest: child.digest }];
    });
}
/** The digests of `readPlatforms`. */
function platformManifests(manifest) {
    return readPlatforms(manifest).map(({ digest }) => digest);
}
function platformOf({ platform }) {
    if (!(0,json/* isObject */.Gv)(platform) || platform.os === 'unknown' || platform.architecture === 'unknown')
        return undefined;
    const { os, architecture, variant } = platform;
    return [os, architecture, variant].filter((part) => typeof part === 'string').join('/');
}

// EXTERNAL MODULE: ./lib/verification/lookups.js
var lookups = __webpack_require__(7656);
// EXTERNAL MODULE: ./lib/verification/verify-subject.js + 12 modules
var verify_subject = __webpack_require__(7835);
;// CONCATENATED MODULE: ./lib/verification/verify-image.js






/**
 * Verifies an image by tag or digest: one answer, or one for each platform. A Failure becomes an answer:
 * one bad image never stops the rest.
 * @param image `registry/repository`, with a tag, a digest or both
 */
async function verifyImage(image, options) {
    try {
        const name = parseImageName(image);
        if (name.digest === undefined && options.question.requireDigest)
            return [refused(image, tagRefused(image))];
        return await verifyNamed(image, name, options);
    }
    catch (error) {
        return [couldNotTell(image, (0,reason/* reasonOf */.A)(error))];
    }
}
async function verifyNamed(image, name, options) {
    const registry = options.registries.for(name.repository.registry);
    const { path } = name.repository;
    const byDigest = (digest) => (0,verify_subject/* verifySubject */.i)(registry, path, digest, options);
    // A digest can be looked up at once; whether it exists is found out beside.
    const early = name.digest && byDigest(name.digest);
    early?.catch(() => undefined);
    const resolved = await resolve(image, name, registry, options.question);
    const whole = early ?? byDigest(resolved.digest);
    const { platform } = options.question;
    if (platform === undefined || resolved.platforms.length === 0)
        return [answer(image, resolved, await whole)];
    const wanted = resolved.platforms.filter((one) => platform === 'all' || one.platform === platform);
    if (wanted.length === 0)
        throw platformMissing(image, platform, resolved.platforms);
    const answers = wanted.map(async (one) => platformAnswer(image, resolved, one, await Promise.all([byDigest(one.digest), whole])));
    return Promise.all(answers);
}
/** @throws Failure `image-not-found`, and those of the registry */
async function resolve(image, name, registry, question) {
    const { repository, tag } = name;
    const reference = name.digest ?? tag ?? 'latest';
    const [described, tagged] = await Promise.all([
        question.platform === undefined
            ? registry.headManifest(repository.path, reference)
            : registry.getManifest(repository.path, reference),
        name.digest && tag !== undefined ? registry.headManifest(repository.path, tag) : undefined,
    ]);
    if (!described)
        throw notFound(image);
    const [descriptor, bytes] = 'bytes' in described ? [described.descriptor, described.bytes] : [described, undefined];
    const digest = name.digest ?? descriptor.digest;
    const moved = name.digest && tag !== undefined && tagged?.digest !== name.digest;
    return {
        name,
        digest,
        platforms: bytes ? readPlatforms(bytes) : [],
        warnings: moved ? [tagMoved(tag, tagged?.digest)] : [],
    };
}
function answer(image, { name, digest, warnings }, result) {
    const { repository } = name;
    const tag = name.digest ? name.tag : (name.tag ?? 'latest');
    const report = {
        image,
        subject: referenceOf({ repository, digest }),
        ...(tag !== undefined && { tag }),
        ...result.answer,
        warnings: [...warnings, ...result.answer.warnings],
        lookedFor: (0,lookups/* placesOf */.e)(digest).map((place) => `${place} of ${nameOf(repository)}`),
    };
    return { report, result, digest };
}
/** A platform is verified by itself, or by the index, which names it by digest. */
function platformAnswer(image, resolved, { platform, digest }, [own, whole]) {
    const isCovered = own.answer.verdict !== 'verified' && whole.answer.verdict === 'verified';
    const { report } = answer(image, { ...resolved, digest }, isCovered ? whole : own);
    const note = {
        code: 'verified-by-index',
        message: `nothing beside ${platform} itself is accepted; the image index ${resolved.digest}, which names it, is verified`,
    };
    return {
        report: { ...report, platform, warnings: isCovered ? [note, ...report.warnings] : report.warnings },
        result: isCovered ? whole : own,
        digest: isCovered ? resolved.digest : digest,
    };
}
/** An answer without any look-up. */
function couldNotTell(image, reason) {
    return withoutLookup(image, 'could-not-tell', reason);
}
function refused(image, reason) {
    return withoutLookup(image, 'rejected', reason);
}
function withoutLookup(image, verdict, reason) {
    const report = {
        image,
        verdict,
        reasons: [reason],
        artifacts: [],
        lookedFor: [],
        warnings: [],
        lenses: [],
    };
    return { report, result: undefined, digest: undefined };
}
function tagRefused(image) {
    return {
        code: 'digest-required',
        message: `${image} is named by a tag, which can be moved at any time`,
        fix: 'name it by digest: registry/repository@sha256:\u2026',
    };
}
function tagMoved(tag, digest) {
    return {
        code: 'tag-moved',
        message: `the tag ${tag} ${digest ? `is at ${digest} now` : 'is gone'}; the digest was verified`,
    };
}
function notFound(image) {
    return new failure/* Failure */.H({
        code: 'image-not-found',
        what: `the registry has no ${image}`,
        why: 'the name or tag is mistyped, or the image was deleted',
        fix: 'compare the name with that of the step that pushed the image',
    });
}
function platformMissing(image, platform, platforms) {
    return new failure/* Failure */.H({
        code: 'platform-not-found',
        what: `${image} has no platform ${platform}`,
        why: `it has ${platforms.map((one) => one.platform).join(', ')}`,
        fix: '--platform all   # or one of these',
    });
}

// EXTERNAL MODULE: ./lib/shared/limit.js
var shared_limit = __webpack_require__(6222);
;// CONCATENATED MODULE: ./lib/http/attempt.js

const DEFAULT_MAX_BYTES = 4 * 1024 * 1024;
const REFUSAL_MAX_BYTES = 64 * 1024;
const USER_AGENT = 'slsa-provenance-action';
/**
 * Sends a request once and reads the whole answer within `timeoutMs`. A redirect is an answer.
 * @throws Failure `header-malformed`, `answer-too-large`; what `send` throws when there is no answer
 */
async function attempt(send, request, timeoutMs) {
    const response = await send(request.url, {
        method: request.method ?? 'GET',
        headers: checkedHeaders(request),
        ...(request.body && { body: new Uint8Array(request.body) }),
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
    });
    const wanted = request.maxBytes ?? DEFAULT_MAX_BYTES;
    // A bound for what was asked for says nothing about an explanation why it does not come.
    const isOk = response.status >= 200 && response.status < 300;
    const maxBytes = isOk ? wanted : Math.max(wanted, REFUSAL_MAX_BYTES);
    const body = await readBody(response, maxBytes);
    if (body === undefined)
        throw tooLarge(request, maxBytes);
    return { status: response.status, headers: response.headers, body, url: request.url };
}
/** The body, or `undefined` as soon as it is known to be larger than `maxBytes`. */
async function readBody({ body }, maxBytes) {
    const chunks = [];
    let size = 0;
    // Leaving the loop cancels the stream, which closes the connection.
    for await (const chunk of body ?? []) {
        size += chunk.byteLength;
        if (size > maxBytes)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
}
// Answers are asked for as they are: digests are over these bytes, and a bound on them is a bound on work.
function checkedHeaders(request) {
    const headers = {
        accept: '*/*',
        'accept-encoding': 'identity',
        'user-agent': USER_AGENT,
        ...request.headers,
    };
    // Node quotes a value that it refuses; here it may be a token with a line break at its end.
    const malformed = Object.entries(headers).find(([, value]) => /[^\t\x20-\x7e\x80-\xff]/.test(value));
    if (!malformed)
        return headers;
    throw new failure/* Failure */.H({
        code: 'header-malformed',
        what: `The ${malformed[0]} header for ${request.service} holds characters that no header may have`,
        why: 'a secret was saved with a line break in it',
        fix: 'save the secret again, without a line break at its end',
    });
}
function tooLarge(request, maxBytes) {
    return new failure/* Failure */.H({
        code: 'answer-too-large',
        what: `${request.service} (${request.url.host}) answered with more than ${maxBytes} bytes`,
        why: 'nothing of that size belongs there: the address is that of another service, or the content is hostile',
        fix: `check the address ${request.url.origin}`,
    });
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(4649);
;// CONCATENATED MODULE: ./lib/http/loopback.js

/**
 * Whether a host name of a URL (`URL.hostname`, IPv6 in brackets) is this machine: `localhost`, its
 * subdomains (RFC 6761, 6.3), 127.0.0.0/8 and `[::1]`. Only these are spoken to without TLS.
 */
function isLoopback(hostname) {
    const name = hostname.toLowerCase();
    if (name === 'localhost' || name.endsWith('.localhost') || name === '[::1]')
        return true;
    return (0,external_node_net_.isIP)(name) === 4 && name.startsWith('127.');
}

;// CONCATENATED MODULE: ./lib/http/network-error.js

const WORDS = {
    EAI_AGAIN: 'name look-up failed',
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'connection dropped',
    EHOSTUNREACH: 'host unreachable',
    ENETUNREACH: 'network unreachable',
    ENOTFOUND: 'no such host',
    EPIPE: 'connection dropped',
    ETIMEDOUT: 'no connection in time',
    UND_ERR_ABORTED: 'the proxy refused the connection',
    UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'answer cut short',
    UND_ERR_SOCKET: 'connection dropped',
};
/** A mistyped name stays mistyped, but resolvers on runners do err for a moment. */
const ATTEMPTS_FOR_UNKNOWN_HOST = 4;
// OpenSSL's verification results and protocol errors, as Node names them (nodejs.org/api/tls.html#x509-certificate-error-codes)
const TLS_CODE = /^(CERT_|CRL_|DEPTH_ZERO_|ERR_SSL_|ERR_TLS_|HOSTNAME_|INVALID_CA|SELF_SIGNED_|UNABLE_TO_|EPROTO$)/;
/**
 * Judges what a request to `host` threw.
 * @throws Failure `tls-untrusted`, `port-refused`: another attempt ends the same; the error itself when it
 *   is no network error but a defect
 */
function networkTrouble(error, host) {
    const causes = causesOf(error);
    if (causes.some(({ name }) => name === 'TimeoutError')) {
        return { cause: 'no answer in time', attempts: Infinity, error };
    }
    if (causes.length < 2)
        throw error;
    const code = causes.map(codeOf).findLast((found) => found !== '') ?? '';
    if (TLS_CODE.test(code))
        throw untrusted(host, code, error);
    if (causes.some(({ message }) => message === 'bad port'))
        throw portRefused(host, error);
    return {
        cause: WORDS[code] ?? (code === '' ? 'connection failed' : `connection failed (${code})`),
        attempts: code === 'ENOTFOUND' ? ATTEMPTS_FOR_UNKNOWN_HOST : Infinity,
        error,
    };
}
/** The error and its causes, outermost first. What requests throw for a network error always has a cause. */
function causesOf(error) {
    const causes = [];
    for (let next = error; next instanceof Error && causes.length < 10; next = next.cause)
        causes.push(next);
    return causes;
}
function codeOf(error) {
    return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
function untrusted(host, code, cause) {
    const noTls = code === 'EPROTO' || code === 'ERR_SSL_WRONG_VERSION_NUMBER';
    return new failure/* Failure */.H({
        code: 'tls-untrusted',
        what: `No trusted TLS connection to ${host}: ${code}`,
        why: noTls
            ? 'the server does not speak TLS on this port, or a proxy in between does not pass it on'
            : 'its certificate is expired, for another name, or from a private CA that Node does not know',
        fix: 'for a private CA, set in the environment of the job: NODE_EXTRA_CA_CERTS: /path/to/ca.pem',
        cause,
    });
}
// fetch, which proxies are used with, blocks ports of other protocols (fetch.spec.whatwg.org/#port-blocking), 6000 among them.
function portRefused(host, cause) {
    return new failure/* Failure */.H({
        code: 'port-refused',
        what: `${host} is on a port that Node's fetch refuses to connect to`,
        why: 'the fetch standard blocks the ports of some other protocols, such as 6000 (X11)',
        fix: 'run the service on another port',
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/http/redact.js
/** Query keys whose values explain a request and are never secret. */
const PLAIN_KEYS = new Set([
    'artifactType',
    'audience',
    'digest',
    'last',
    'logIndex',
    'n',
    'scope',
    'service',
]);
/** The URL for a message: no user name, password or fragment, and only the query values known to be plain. */
function redactUrl(url) {
    const query = [...url.searchParams].map(([key, value]) => PLAIN_KEYS.has(key) ? `${key}=${value}` : `${key}=REDACTED`);
    return `${url.origin}${url.pathname}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

;// CONCATENATED MODULE: ./lib/http/retry.js
const FIRST_BACKOFF_MS = 500;
const LONGEST_BACKOFF_MS = 30_000;
/** Statuses that say "later": RFC 9110 (408, 5xx), RFC 8470 (425), RFC 6585 (429). */
const TRANSIENT = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Whether the same request may get another answer later. */
function isTransient(status) {
    return TRANSIENT.has(status);
}
/**
 * Milliseconds to wait after the `attempt`-th attempt (from 1): exponential from 0.5 s to 30 s with full
 * jitter, so that jobs which failed together do not come back together.
 * @param random a number from 0 (included) to 1
 */
function backoffMs(attempt, random = Math.random) {
    return random() * Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (attempt - 1));
}
/**
 * Milliseconds that a `Retry-After` header asks for (RFC 9110, 10.2.3: seconds or an HTTP date), or
 * `undefined` when there is none or it is neither.
 * @param now the wall clock in milliseconds
 */
function retryAfterMs(headers, now) {
    const value = headers.get('retry-after')?.trim();
    if (!value)
        return undefined;
    if (/^\d{1,9}$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
;// CONCATENATED MODULE: ./lib/http/shared-lookup.js

/** Connections that are opened so soon after each other go to the same addresses. */
const KEPT_MS = 5000;
/**
 * `dns.lookup`, asked once for connections that are opened to the same host at the same time: Node has four
 * threads for it, and each question may take a round trip.
 */
function sharedLookup() {
    const kept = new Map();
    return (hostname, options, callback) => {
        const key = JSON.stringify([hostname, options.family, options.hints, options.all]);
        let answer = kept.get(key);
        if (!answer) {
            answer = new Promise((resolve) => {
                (0,external_node_dns_.lookup)(hostname, options, (...found) => resolve(found));
            });
            kept.set(key, answer);
            const forget = () => kept.delete(key);
            void answer.then(([error]) => (error ? forget() : setTimeout(forget, KEPT_MS).unref()));
        }
        void answer.then((found) => callback(...found));
    };
}

;// CONCATENATED MODULE: ./lib/http/direct.js





// Google Artifact Registry sends tokens in headers of more than the 16 KiB that Node allows.
const LARGE_HEADERS = 64 * 1024;
/**
 * Requests without a proxy, over connections that stay open. By node:http rather than fetch, which takes three
 * times the processor time and 20 MB more, and gives up the connection after every HEAD.
 */
class DirectRoute {
    #http = new external_node_http_.Agent({ keepAlive: true });
    // One context for all connections: each would make one of its own, with all root certificates.
    #https = new WarmAgent({
        keepAlive: true,
        secureContext: (0,external_node_tls_.createSecureContext)(),
        lookup: sharedLookup(),
    });
    /** @throws Error, also from the body, whose cause is what Node says of the connection or the signal's reason */
    send = (url, { method, headers, body, signal }) => {
        const [request, agent] = url.protocol === 'https:'
            ? [external_node_https_.request, this.#https]
            : [external_node_http_.request, this.#http];
        return new Promise((resolve, reject) => {
            // An address may hold a user and a password: they are not sent.
            const outgoing = request(url, { method, headers, agent, auth: '', maxHeaderSize: LARGE_HEADERS });
            outgoing.on('response', (incoming) => resolve(answerOf(incoming)));
            outgoing.on('error', (cause) => reject(new Error('the request failed', { cause })));
            endWith(signal, outgoing);
            outgoing.end(body);
        });
    };
    /** Opens connections that the next requests to the host of `url` find ready. Without TLS there is no need. */
    warm(url, connections) {
        if (url.protocol === 'https:')
            this.#https.warm(url.hostname, Number(url.port || 443), connections);
    }
}
function answerOf(incoming) {
    const { headers } = incoming;
    const get = (name) => {
        const value = headers[name.toLowerCase()];
        return value === undefined ? null : String(value);
    };
    return { status: incoming.statusCode ?? 0, headers: { get }, body: bodyOf(incoming) };
}
/** Leaving the loop over it early ends the connection. */
async function* bodyOf(incoming) {
    try {
        yield* incoming;
    }
    catch (cause) {
        throw new Error('the answer broke off', { cause });
    }
}
/** A signal ends a request and its answer for its own reason, which Node's handling of signals loses. */
function endWith(signal, outgoing) {
    let incoming;
    const end = () => {
        incoming?.destroy(signal.reason);
        outgoing.destroy(signal.reason);
    };
    signal.addEventListener('abort', end);
    outgoing.on('response', (answer) => (incoming = answer));
    outgoing.on('close', () => signal.removeEventListener('abort', end));
}
/** Keeps connections open, and opens some before they are asked for. */
class WarmAgent extends external_node_https_.Agent {
    #ready = new Map();
    warm(host, port, connections) {
        const ready = this.#ready.get(`${host}:${port}`) ?? [];
        this.#ready.set(`${host}:${port}`, ready);
        const servername = (0,external_node_net_.isIP)(host) === 0 ? { servername: host } : {};
        for (let count = 0; count < connections; count += 1) {
            const socket = super.createConnection({ ...this.options, host, port, ...servername });
            if (!socket)
                continue;
            // What goes wrong is told to the request that opens its own then.
            socket.on('error', () => undefined);
            ready.push(socket);
        }
    }
    createConnection(...args) {
        const [{ host, port }] = args;
        const ready = this.#ready.get(`${host}:${port}`) ?? [];
        for (let socket = ready.shift(); socket; socket = ready.shift())
            if (!socket.destroyed)
                return socket;
        return super.createConnection(...args);
    }
}

;// CONCATENATED MODULE: ./lib/http/proxy.js



/**
 * The proxy for a request to `url`, by the usual variables; lower case wins, as in curl.
 * This machine is never asked for through a proxy.
 * @throws Failure `proxy-malformed`
 */
function proxyFor(url, environment) {
    const scheme = url.protocol.slice(0, -1);
    const name = [`${scheme}_proxy`, `${scheme.toUpperCase()}_PROXY`].find((key) => environment[key]);
    const value = name && environment[name];
    if (!value || isLoopback(url.hostname))
        return undefined;
    if (isExcluded(url, environment['no_proxy'] || environment['NO_PROXY'] || ''))
        return undefined;
    const proxy = URL.parse(value.includes('://') ? value : `http://${value}`);
    if (proxy && /^https?:$/.test(proxy.protocol) && hasReadableLogin(proxy))
        return proxy;
    throw new failure/* Failure */.H({
        code: 'proxy-malformed',
        what: `${name} is not the URL of an HTTP proxy`,
        why: 'it is of another kind, or its password has a % that is not written %25',
        fix: `${name}: http://proxy.example:3128`,
    });
}
function hasReadableLogin({ username, password }) {
    try {
        decodeURIComponent(username + password);
        return true;
    }
    catch {
        return false;
    }
}
/**
 * NO_PROXY: names separated by commas or spaces. `example.com` and `.example.com` also stand for the
 * subdomains, `host:port` for that port only, `10.0.0.0/8` for the addresses, `*` for everything.
 */
function isExcluded(url, noProxy) {
    const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => entry === '*' || isInRange(host, entry) || isNamed(host, port, entry));
}
function isNamed(host, port, entry) {
    const [, name = '', onlyPort] = /^\*?\.?(.*?)(?::(\d+))?$/.exec((0,external_node_net_.isIP)(entry) ? `[${entry}]` : entry) ?? [];
    const bare = name.replace(/^\[|\]$/g, '');
    if (bare === '' || (onlyPort !== undefined && onlyPort !== port))
        return false;
    return host === bare || ((0,external_node_net_.isIP)(host) === 0 && host.endsWith(`.${bare}`));
}
function isInRange(host, entry) {
    const [network = '', bits = ''] = entry.split('/');
    const version = (0,external_node_net_.isIP)(network);
    if (version === 0 || (0,external_node_net_.isIP)(host) !== version || !/^\d{1,3}$/.test(bits))
        return false;
    if (Number(bits) > (version === 4 ? 32 : 128))
        return false;
    const family = version === 4 ? 'ipv4' : 'ipv6';
    const range = new external_node_net_.BlockList();
    range.addSubnet(network, Number(bits), family);
    return range.check(host, family);
}

;// CONCATENATED MODULE: ./lib/http/route.js


/** Chooses the way to a host: directly, unless a proxy is set for it; undici, for proxies, is loaded then. */
class Routes {
    #environment;
    #mask;
    #direct = new DirectRoute();
    #proxied = new Map();
    constructor(environment, mask) {
        this.#environment = environment;
        this.#mask = mask;
    }
    /** @throws Failure `proxy-malformed` */
    async to(url) {
        const proxy = proxyFor(url, this.#environment);
        if (!proxy)
            return this.#direct.send;
        const known = this.#proxied.get(proxy.href) ?? throughProxy(proxy);
        this.#proxied.set(proxy.href, known);
        if (proxy.password)
            this.#mask(decodeURIComponent(proxy.password));
        return known;
    }
    /** Opens connections ahead where no proxy is in the way. @throws Failure `proxy-malformed` */
    warm(url, connections) {
        if (!proxyFor(url, this.#environment))
            this.#direct.warm(url, connections);
    }
}
// As the direct way takes them.
const route_LARGE_HEADERS = 64 * 1024;
async function throughProxy(proxy) {
    const undici = await __webpack_require__.e(/* import() */ 681).then(__webpack_require__.t.bind(__webpack_require__, 7681, 19));
    const dispatcher = new undici.ProxyAgent({ uri: proxy.href, maxHeaderSize: route_LARGE_HEADERS });
    // The declarations of undici and Node differ in details that are not used here.
    const send = undici.fetch;
    return (url, request) => send(url, { ...request, dispatcher });
}

;// CONCATENATED MODULE: ./lib/http/unavailable.js

/** Where operators say that a service is down, by the end of its host name. */
const STATUS_PAGES = [
    ['sigstore.dev', 'https://status.sigstore.dev'],
    ['ghcr.io', 'https://www.githubstatus.com'],
    ['github.com', 'https://www.githubstatus.com'],
    ['githubusercontent.com', 'https://www.githubstatus.com'],
    ['azurecr.io', 'https://azure.status.microsoft'],
    ['docker.io', 'https://www.dockerstatus.com'],
    ['docker.com', 'https://www.dockerstatus.com'],
    ['pkg.dev', 'https://status.cloud.google.com'],
    ['amazonaws.com', 'https://health.aws.amazon.com'],
    ['quay.io', 'https://status.redhat.com'],
];
/** The failure of a service that may well answer later. */
class Unavailable extends failure/* Failure */.H {
    retryAfterMs;
    constructor(details, retryAfterMs) {
        super(details);
        this.retryAfterMs = retryAfterMs;
    }
}
/** The failure of a service that gave no usable answer. */
function serviceUnavailable(request, last) {
    const { cause, tried, error, retryAfterMs } = last;
    const { host, hostname } = request.url;
    const name = request.service === host ? host : `${request.service} (${host})`;
    const page = STATUS_PAGES.find(([suffix]) => hostname === suffix || hostname.endsWith(`.${suffix}`))?.[1];
    const details = {
        code: 'service-unavailable',
        what: `${name} gave no usable answer${tried ? ` in ${tried}` : ''}: ${cause}`,
        why: likelyCause(cause),
        fix: `${page ? `see ${page}` : `check that ${request.url.origin} can be reached from this machine`}; then run it again`,
        ...(error !== undefined && { cause: error }),
    };
    return new Unavailable(details, retryAfterMs);
}
function likelyCause(cause) {
    if (cause.startsWith('429'))
        return 'the service limits how many requests one client may send';
    if (cause.startsWith('no such host'))
        return 'the name is mistyped, or this machine cannot look it up';
    if (cause.startsWith('5'))
        return 'the service is disturbed';
    return 'the service is down, or a firewall or proxy is in the way';
}

;// CONCATENATED MODULE: ./lib/http/http.js









/** Time-outs, retries, waits, redaction and proxies for every service. */
function createHttp(options) {
    return new Client(options);
}
const IN_FLIGHT_PER_ORIGIN = 24;
/** How many connections carry so many requests at once: no more than are sent at a time. */
function connectionsFor(requests) {
    return Math.min(requests, IN_FLIGHT_PER_ORIGIN);
}
const SAID_WAIT_MS = 1000;
class Client {
    #timeoutMs;
    #attemptMs;
    #log;
    #random;
    #sleep;
    #now;
    #routes;
    #limiters = new Map();
    /** When each service last gave a useful answer. */
    #progress = new Map();
    constructor(options) {
        this.#timeoutMs = options.timeoutMs ?? 600_000;
        this.#attemptMs = options.attemptMs ?? 30_000;
        this.#log = options.log;
        this.#random = options.random ?? Math.random;
        this.#sleep = options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)));
        this.#now = options.now ?? (() => performance.now());
        this.#routes = new Routes(options.environment, (secret) => options.log.mask(secret));
    }
    async send(request) {
        refusePlainHttp(request.url);
        const started = this.#now();
        for (let count = 1;; count += 1) {
            request.beforeAttempt?.();
            const outcome = await this.#attempt(request);
            if ('status' in outcome) {
                this.#progress.set(request.service, this.#now());
                return outcome;
            }
            if (request.attempts === 'once') {
                if (outcome.answer)
                    return outcome.answer;
                throw serviceUnavailable(request, outcome);
            }
            await this.#waitAfter(outcome, request, started, count);
        }
    }
    warm(url, connections) {
        refusePlainHttp(url);
        this.#routes.warm(url, connections);
    }
    async #attempt(request) {
        const { url } = request;
        try {
            const send = await this.#routes.to(url);
            const answer = await this.#limiter(url.origin)(() => attempt(send, request, this.#attemptMs));
            this.#log.debug(`${request.method ?? 'GET'} ${redactUrl(url)}: ${answer.status}`);
            if (!isTransient(answer.status))
                return answer;
            const wait = retryAfterMs(answer.headers, Date.now());
            return { cause: String(answer.status), attempts: Infinity, retryAfterMs: wait, answer };
        }
        catch (error) {
            if (error instanceof failure/* Failure */.H)
                throw error;
            const trouble = networkTrouble(error, url.host);
            this.#log.debug(`${request.method ?? 'GET'} ${redactUrl(url)}: ${trouble.cause}`);
            return trouble;
        }
    }
    /** Waits before the next attempt, or throws when the service has had its time. */
    async #waitAfter(trouble, request, started, count) {
        const since = Math.max(started, this.#progress.get(request.service) ?? 0);
        const left = this.#timeoutMs - (this.#now() - since);
        const asked = trouble.retryAfterMs ?? 0;
        if (left <= 0 || asked > left || count >= trouble.attempts) {
            const cause = asked > Math.max(left, 0)
                ? `${trouble.cause}, to be tried again in ${seconds(asked)}`
                : trouble.cause;
            const tried = seconds(this.#now() - started);
            throw serviceUnavailable(request, { cause, tried, error: trouble.error });
        }
        const wait = Math.max(asked, Math.min(left, backoffMs(count, this.#random)));
        await this.#sleep(wait);
        if (wait >= SAID_WAIT_MS)
            this.#log.info(`waited ${seconds(wait)}: ${request.service} ${trouble.cause}`);
    }
    #limiter(origin) {
        const limiter = this.#limiters.get(origin) ?? (0,shared_limit/* createLimiter */.z)(IN_FLIGHT_PER_ORIGIN);
        this.#limiters.set(origin, limiter);
        return limiter;
    }
}
function refusePlainHttp(url) {
    if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
        return;
    throw new failure/* Failure */.H({
        code: 'plain-http',
        what: `${url.origin} is not asked without TLS`,
        why: 'over plain HTTP anyone on the way can read tokens and change answers; only this machine is exempt',
        fix: `use https://${url.host}`,
    });
}
function seconds(ms) {
    return ms < 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`;
}

// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
;// CONCATENATED MODULE: ./lib/oci/credential-helper.js




/** One at a time: some open a keychain, and each started process is then the one just asked for. */
const oneAtATime = (0,shared_limit/* createLimiter */.z)(1);
/**
 * Asks `docker-credential-<name> get` for the credentials of `server` (docker/docker-credential-helpers).
 * Its output is never shown. `undefined`: it has none.
 * @param timeoutMs how long it may take; then it is killed
 * @throws Failure `credential-helper-failed`
 */
async function askCredentialHelper(name, server, timeoutMs = 30_000) {
    const program = `docker-credential-${name}`;
    const { exitCode, stdout } = await oneAtATime(() => run(program, server, timeoutMs));
    if (exitCode !== 0) {
        if (/credentials not found/i.test(stdout))
            return undefined;
        throw failed(program, `it ended with status ${exitCode} when asked for ${server}`);
    }
    const answer = (0,json/* objectIn */.D7)(stdout);
    if (!answer)
        throw failed(program, 'its answer is not JSON');
    const { Username: username, Secret: password } = answer;
    if (typeof username === 'string' && typeof password === 'string' && password !== '') {
        return { username, password, identityToken: undefined };
    }
    throw failed(program, `its answer for ${server} has no user name and secret`);
}
async function run(program, server, timeoutMs) {
    // Loaded late: most runs need no helper.
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
    const late = AbortSignal.timeout(timeoutMs);
    // @actions/exec hides its process. Left alone, one that ends without reading its input ends this one as
    // well (EPIPE), and one that never ends is waited for.
    const onStart = (message) => {
        const { process: child } = message;
        child.once('spawn', () => child.stdin?.on('error', () => undefined));
        late.addEventListener('abort', () => child.kill('SIGKILL'));
    };
    (0,external_node_diagnostics_channel_.subscribe)('child_process', onStart);
    try {
        const options = { input: Buffer.from(server), silent: true, ignoreReturnCode: true };
        const output = await getExecOutput(program, ['get'], options);
        if (!late.aborted)
            return output;
    }
    catch (cause) {
        throw failed(program, 'it is not installed, or cannot be run', cause);
    }
    finally {
        (0,external_node_diagnostics_channel_.unsubscribe)('child_process', onStart);
    }
    throw failed(program, `it gave no answer in ${timeoutMs / 1000} s`);
}
function failed(program, why, cause) {
    return new failure/* Failure */.H({
        code: 'credential-helper-failed',
        what: `The credential helper ${program} gave no credentials`,
        why,
        fix: 'make it work in this job, or set registry, registry-username and registry-password',
        ...(cause !== undefined && { cause }),
    });
}

;// CONCATENATED MODULE: ./lib/oci/credentials.js
/** User names that say: the password is a refresh token (ACR; Docker's credential helpers). */
const REFRESH_TOKEN_USERS = new Set(['00000000-0000-0000-0000-000000000000', '<token>']);
/** Credentials from a user name and a secret, which is masked. */
function credentialsOf(username, secret, source, log) {
    log.mask(secret);
    return REFRESH_TOKEN_USERS.has(username)
        ? { kind: 'identity-token', username, token: secret, source }
        : { kind: 'basic', username, password: secret, source };
}
/** The value of a Basic `Authorization` header (RFC 7617), masked; `undefined` for nobody. */
function basicHeader(credentials, log) {
    if (credentials.kind === 'anonymous')
        return undefined;
    const secret = credentials.kind === 'basic' ? credentials.password : credentials.token;
    const encoded = Buffer.from(`${credentials.username}:${secret}`).toString('base64');
    log.mask(encoded);
    return `Basic ${encoded}`;
}

;// CONCATENATED MODULE: ./lib/oci/host.js

/** Names by which configuration files and people call Docker Hub. */
const host_DOCKER_HUB = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);
/** The name that stands for a registry: its host, and one name for Docker Hub. */
function canonicalHost(host) {
    const name = host.toLowerCase();
    return host_DOCKER_HUB.has(name) ? 'docker.io' : name;
}
/** Where a registry's API is. A registry on this machine is spoken to without TLS. */
function originOf(registry) {
    const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
    const url = new URL(`https://${host}`);
    return isLoopback(url.hostname) ? new URL(`http://${host}`) : url;
}
/** The path of a repository in the API: Docker Hub's own images have one that nobody writes. */
function apiPath(registry, path) {
    return registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
}

;// CONCATENATED MODULE: ./lib/oci/docker-config.js



/**
 * Parses a configuration file (docs.docker.com/reference/cli/docker, "Docker CLI configuration file";
 * containers-auth.json(5)).
 * @throws Failure `docker-config-malformed`, which never repeats the content
 */
function parseDockerConfig(file, text) {
    const document = (0,json/* objectIn */.D7)(text);
    // The message of the parser would quote the text.
    if (!document)
        throw malformed(file, 'it is not a JSON object');
    const credHelpers = Object.entries(objectOf(document['credHelpers'] ?? {}, file, 'credHelpers'));
    return {
        file,
        auths: new Map(Object.entries(objectOf(document['auths'] ?? {}, file, 'auths'))),
        credHelpers: new Map(credHelpers.map(([host, name]) => [host, helperName(name, file)])),
        credsStore: document['credsStore'] ? helperName(document['credsStore'], file) : undefined,
    };
}
/**
 * The key in `keys` that is for this registry; the longest when several are for a part of it.
 * A key is a host, a URL (only its host counts), or a host and the beginning of a path.
 */
function keyFor(keys, registry, path) {
    const wanted = `${canonicalHost(registry)}/${path}/`;
    return [...keys]
        .filter((key) => wanted.startsWith(`${normalKey(key)}/`))
        .sort((a, b) => normalKey(b).length - normalKey(a).length)[0];
}
function normalKey(key) {
    const [, url, rest = ''] = /^(https?:\/\/)?(.*?)\/*$/i.exec(key) ?? [];
    const slash = rest.indexOf('/');
    const host = canonicalHost(slash < 0 ? rest : rest.slice(0, slash));
    const path = slash < 0 ? '' : rest.slice(slash);
    // Docker's keys are addresses of an API, podman's are parts of a registry.
    return url || /^\/v[12]$/.test(path) ? host : host + path;
}
/**
 * Decodes the entry of `key`; `undefined` when it is empty, as Docker leaves it when a helper has the secret.
 * @throws Failure `docker-config-malformed`
 */
function authOf(config, key) {
    const place = `the entry for ${key}`;
    const entry = objectOf(config.auths.get(key) ?? {}, config.file, place);
    const text = (name) => {
        const value = entry[name] ?? '';
        if (typeof value !== 'string')
            throw malformed(config.file, `${place} has a "${name}" that is not text`);
        return value;
    };
    const decoded = decodeAuth(text('auth'), config.file, place);
    const username = decoded?.username ?? text('username');
    const password = decoded?.password ?? text('password');
    const identityToken = text('identitytoken') || undefined;
    return identityToken || (username && password) ? { username, password, identityToken } : undefined;
}
/** `auth` is base64 of `user:password`; Docker pads the password with zero bytes. */
function decodeAuth(auth, file, place) {
    if (auth === '')
        return undefined;
    const text = Buffer.from(auth, 'base64').toString('utf8');
    const colon = text.indexOf(':');
    if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(auth) || colon < 0) {
        throw malformed(file, `${place} has an "auth" that is not base64 of user:password`);
    }
    return { username: text.slice(0, colon), password: text.slice(colon + 1).replace(/^\0+|\0+$/g, '') };
}
// The name becomes part of the name of a program.
function helperName(value, file) {
    if (typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]{0,100}$/.test(value))
        return value;
    throw malformed(file, 'a credential helper has a name that no program can have');
}
function objectOf(value, file, place) {
    if ((0,json/* isObject */.Gv)(value))
        return value;
    throw malformed(file, `${place} is not a JSON object`);
}
function malformed(file, why) {
    return new failure/* Failure */.H({
        code: 'docker-config-malformed',
        what: `${file} cannot be read as a configuration of registry credentials`,
        why,
        fix: `write it anew with docker login (docker/login-action), or delete ${file}`,
    });
}

;// CONCATENATED MODULE: ./lib/oci/credential-sources.js







const MAX_CONFIG_BYTES = 1024 * 1024;
/** The server's name of Docker Hub in Docker's credential stores. */
const DOCKER_HUB_SERVER = 'https://index.docker.io/v1/';
/**
 * Credentials as users have them: the inputs, Docker's configuration, podman's, the GitHub token for ghcr.io;
 * nobody otherwise. Every file is read once, when first needed, and every secret masked when read.
 * `forRegistry` throws Failure `docker-config-malformed`, `docker-config-unreadable`, `credential-helper-failed`.
 */
function createCredentialSource(options) {
    const { explicit, githubToken, environment, log } = options;
    if (explicit)
        log.mask(explicit.password);
    if (githubToken)
        log.mask(githubToken);
    let configs;
    const found = new Map();
    async function find(registry, path) {
        if (explicit && canonicalHost(explicit.registry) === registry) {
            return credentialsOf(explicit.username, explicit.password, 'registry-username and registry-password', log);
        }
        configs ??= readConfigs(environment);
        for (const config of await configs) {
            const credentials = await findInConfig(config, registry, path, log);
            if (credentials)
                return credentials;
        }
        // GitHub takes any user name with a token.
        if (registry === 'ghcr.io' && githubToken)
            return credentialsOf('github', githubToken, 'github-token', log);
        return { kind: 'anonymous' };
    }
    return {
        forRegistry(host, path = '') {
            const registry = canonicalHost(host);
            const key = `${registry}/${path}`;
            const credentials = found.get(key) ?? find(registry, path);
            found.set(key, credentials);
            return credentials;
        },
    };
}
async function readConfigs(environment) {
    const home = environment['USERPROFILE'] || environment['HOME'];
    const runtime = environment['XDG_RUNTIME_DIR'];
    const docker = environment['DOCKER_CONFIG'] || (home && (0,external_node_path_.join)(home, '.docker'));
    const files = [
        docker && (0,external_node_path_.join)(docker, 'config.json'),
        environment['REGISTRY_AUTH_FILE'],
        runtime && (0,external_node_path_.join)(runtime, 'containers', 'auth.json'),
        home && (0,external_node_path_.join)(home, '.config', 'containers', 'auth.json'),
    ];
    const texts = files.map(async (file) => file && { file, text: await readIfPresent(file) });
    return (await Promise.all(texts)).flatMap((read) => read && read.text !== undefined ? [parseDockerConfig(read.file, read.text)] : []);
}
async function readIfPresent(file) {
    try {
        const { size } = await (0,promises_.stat)(file);
        if (size <= MAX_CONFIG_BYTES)
            return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
            return undefined;
        throw unreadable(file, 'it exists, but this job may not read it', error);
    }
    throw unreadable(file, 'it is larger than 1 MiB');
}
/** Docker's order: the helper of this registry, the helper of all, the file itself. */
async function findInConfig(config, registry, path, log) {
    const key = keyFor(config.auths.keys(), registry, path);
    const helper = config.credHelpers.get(keyFor(config.credHelpers.keys(), registry, path) ?? '');
    const server = registry === 'docker.io' ? DOCKER_HUB_SERVER : registry;
    const fromHelper = helper && (await askCredentialHelper(helper, server));
    if (fromHelper)
        return toCredentials(fromHelper, `docker-credential-${helper}`, log);
    const fromStore = config.credsStore && (await askStore(config, config.credsStore, key, key ?? server, log));
    if (fromStore)
        return toCredentials(fromStore, `docker-credential-${config.credsStore}`, log);
    const fromFile = key === undefined ? undefined : authOf(config, key);
    return fromFile && toCredentials(fromFile, config.file, log);
}
/**
 * `docker login` leaves an entry in the file for what it puts in the store. Without one, a store that does
 * not work, such as a desktop's in a job, is no reason to stop.
 */
async function askStore(config, store, key, server, log) {
    try {
        return await askCredentialHelper(store, server);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H) || (key !== undefined && !authOf(config, key)))
            throw error;
        log.debug(`${error.message} for ${server}: ${error.why}`);
        return undefined;
    }
}
function toCredentials({ username, password, identityToken }, source, log) {
    if (identityToken === undefined)
        return credentialsOf(username, password, source, log);
    log.mask(identityToken);
    return { kind: 'identity-token', username, token: identityToken, source };
}
function unreadable(file, why, cause) {
    return new failure/* Failure */.H({
        code: 'docker-config-unreadable',
        what: `${file} cannot be read`,
        why,
        fix: `correct its permissions, delete it, or set DOCKER_CONFIG to another directory`,
        ...(cause !== undefined && { cause }),
    });
}

;// CONCATENATED MODULE: ./lib/oci/challenge.js
// Sticky: each is tried where the one before it ended. A registry's unquoted URL is taken, though it is no token.
const SEPARATOR = /[\s,]*/y;
const PARAMETER = /([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"=][^\s,"]*))/y;
const SCHEME = /[\w!#$%&'*+.^`|~-]+(?=[\s,]|$)/y;
const TOKEN68 = /[\w.~+/-]+=*(?=[\s,]|$)/y;
/**
 * Parses the challenges of a `WWW-Authenticate` header (RFC 7235, 2.1 and 4.1), in their order: several in
 * one header, quoted strings with commas and escapes. What comes after something else is left out.
 */
function parseChallenges(header) {
    const challenges = [];
    let position = 0;
    const next = (pattern) => {
        pattern.lastIndex = position;
        const match = pattern.exec(header);
        if (match)
            position = pattern.lastIndex;
        return match;
    };
    for (;;) {
        next(SEPARATOR);
        const parameter = next(PARAMETER);
        const scheme = parameter ? null : next(SCHEME);
        if (parameter) {
            const [, name = '', quoted, plain] = parameter;
            challenges.at(-1)?.parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '');
        }
        else if (scheme)
            challenges.push({ scheme: scheme[0].toLowerCase(), parameters: new Map() });
        else if (!next(TOKEN68))
            return challenges;
    }
}

// EXTERNAL MODULE: ./lib/oci/errors.js + 1 modules
var errors = __webpack_require__(9685);
;// CONCATENATED MODULE: ./lib/oci/known-challenge.js
/** Where public registries send for tokens, whatever is asked of them (measured). */
const TOKEN_SERVICES = [
    { registry: /^ghcr\.io$/, realm: () => 'https://ghcr.io/token', service: () => 'ghcr.io' },
    {
        registry: /^[a-z0-9-]+\.azurecr\.io$/,
        realm: (registry) => `https://${registry}/oauth2/token`,
        service: (registry) => registry,
    },
    {
        registry: /^docker\.io$/,
        realm: () => 'https://auth.docker.io/token',
        service: () => 'registry.docker.io',
    },
];
/** The challenge that a registry is known to answer with where a token is missing; undefined: it must be asked. */
function knownChallenge(registry) {
    const known = TOKEN_SERVICES.find((one) => one.registry.test(registry));
    if (!known)
        return undefined;
    const parameters = { realm: known.realm(registry), service: known.service(registry) };
    return { scheme: 'bearer', parameters: new Map(Object.entries(parameters)) };
}

// EXTERNAL MODULE: ./lib/oci/problem.js
var problem = __webpack_require__(8730);
;// CONCATENATED MODULE: ./lib/oci/token.js






const CLIENT_ID = 'slsa-provenance-action';
const MAX_TOKEN_ANSWER = 256 * 1024;
const MAX_TOKEN = 64 * 1024;
/** Statuses with which a token service says that it does not know this way of asking. */
const UNKNOWN_FLOW = new Set([400, 404, 405, 415, 501]);
/**
 * The realm of a Bearer challenge, when credentials may go there: HTTPS, or this machine if the registry is
 * on it too.
 * @throws Failure `registry-realm-unsafe`
 */
function realmOf(challenge, registry) {
    const realm = URL.parse(challenge.parameters.get('realm') ?? '');
    const isLocal = realm?.protocol === 'http:' && isLoopback(realm.hostname) && isLoopback(registry.hostname);
    if (realm && (realm.protocol === 'https:' || isLocal))
        return realm;
    throw new failure/* Failure */.H({
        code: 'registry-realm-unsafe',
        what: `${registry.host} names a token service to which credentials cannot be sent safely`,
        why: 'its challenge has a realm that is not an https:// address',
        fix: `correct the token configuration of ${registry.host}`,
    });
}
/**
 * Asks for a token: GET with Basic (distribution, "Token Authentication Specification") or POST (its OAuth2
 * variant); a refresh token is for the latter first. Where the service does not know one, the other.
 * @throws Failure `registry-token-malformed`, `registry-html-answer`, and those of `Http.send`
 */
async function requestToken(http, log, request) {
    const { credentials } = request;
    if (credentials.kind === 'anonymous')
        return tokenIn(await get(http, log, request), log);
    const [first, second] = credentials.kind === 'basic' ? [get, post] : [post, get];
    const answer = await first(http, log, request);
    return tokenIn(UNKNOWN_FLOW.has(answer.status) ? await second(http, log, request) : answer, log);
}
const get = (http, log, { realm, service, scope, credentials }) => {
    const url = new URL(realm);
    if (service !== undefined)
        url.searchParams.set('service', service);
    url.searchParams.set('scope', scope);
    const authorization = basicHeader(credentials, log);
    return http.send({
        service: url.host,
        url,
        headers: { accept: 'application/json', ...(authorization && { authorization }) },
        maxBytes: MAX_TOKEN_ANSWER,
    });
};
const post = (http, _log, { realm, service, scope, credentials }) => {
    const form = new URLSearchParams({
        client_id: CLIENT_ID,
        scope,
        ...(service !== undefined && { service }),
    });
    for (const [name, value] of Object.entries(grantOf(credentials)))
        form.set(name, value);
    return http.send({
        service: realm.host,
        url: realm,
        method: 'POST',
        headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
        body: Buffer.from(form.toString()),
        maxBytes: MAX_TOKEN_ANSWER,
    });
};
function grantOf(credentials) {
    switch (credentials.kind) {
        case 'anonymous':
            return {};
        case 'basic':
            return { grant_type: 'password', username: credentials.username, password: credentials.password };
        case 'identity-token':
            return { grant_type: 'refresh_token', refresh_token: credentials.token };
    }
}
function tokenIn(answer, log) {
    const { status, url } = answer;
    if (status !== 200)
        return { refused: status };
    if ((0,problem/* isHtml */._)(answer))
        throw (0,errors/* htmlAnswer */.uV)(url.host, 'asked for a token', status);
    // Docker Hub names it both ways, GHCR "token", ACR "access_token".
    const { token, access_token: accessToken } = (0,json/* objectIn */.D7)(answer.body) ?? {};
    const found = token || accessToken;
    if (typeof found === 'string' && found !== '')
        log.mask(found);
    if (typeof found === 'string' && found.length <= MAX_TOKEN && /^[\x21-\x7e]+$/.test(found))
        return { token: found };
    throw new failure/* Failure */.H({
        code: 'registry-token-malformed',
        what: `The token service ${url.host} answered without a usable token`,
        why: 'it is no token service, or a proxy answers in its place',
        fix: `check the token configuration of the registry; its challenge names ${url.origin}${url.pathname}`,
    });
}

;// CONCATENATED MODULE: ./lib/oci/authorization.js






const ACTIONS = { pull: ['pull'], push: ['pull', 'push'] };
/**
 * The `Authorization` headers of one registry: one per repository and set of actions, shared by all requests.
 * Where it is not known how a registry wants to be asked, the first request meets the 401 that tells, for itself
 * and for those that wait for its answer, and for the other repositories.
 */
class Authorization {
    #options;
    #grants = new Map();
    /** The challenge that was last met. */
    #challenge;
    /** The one that is expected before any was met; undefined once it has led nowhere. */
    #expected;
    #hasToken = false;
    /** Resolves when the first request is answered. */
    #firstAnswer;
    #tellFirstAnswer = () => undefined;
    constructor(options) {
        this.#options = options;
        this.#expected = knownChallenge(options.registry);
    }
    /**
     * The header for a request; `undefined` while the registry has not asked for one, and is not known to. All but
     * the first wait until `answered` is called then.
     */
    async headerFor(path, access) {
        if (this.#expected)
            return this.#ahead(path, access, this.#expected);
        if (this.#firstAnswer)
            await this.#firstAnswer;
        else
            this.#firstAnswer = new Promise((resolve) => (this.#tellFirstAnswer = resolve));
        const grant = this.#find(path, access);
        if (grant)
            return grant.header;
        return this.#challenge && this.#grant(path, this.#widen(access), this.#challenge, []);
    }
    /** The request was answered, or failed, and `renew` was called if need be. */
    answered() {
        this.#tellFirstAnswer();
    }
    /**
     * The header to try after a 401; `undefined` when there is nothing else to try.
     * @param refused the header that the refused request had
     * @param challenges the `WWW-Authenticate` header of the answer
     * @throws Failure `registry-unauthorized`, `registry-realm-unsafe`, and those of `requestToken`
     */
    async renew(path, access, refused, challenges) {
        const current = this.#find(path, access);
        // Another request that was refused as this one has renewed it, or is about to.
        if (current && (current.value === undefined || current.value !== refused))
            return current.header;
        const challenge = chooseChallenge(parseChallenges(challenges));
        if (!challenge)
            return undefined;
        const isForPush = current !== undefined && current === this.#grants.get(key(path, 'push'));
        const wanted = isForPush ? 'push' : this.#widen(access);
        const header = await this.#grant(path, wanted, challenge, current?.actions ?? []);
        return header === refused ? undefined : header;
    }
    /** Whether the registry gave a token for somebody's credentials. */
    get hasToken() {
        return this.#hasToken;
    }
    #find(path, access) {
        const push = this.#grants.get(key(path, 'push'));
        return push ?? (access === 'pull' ? this.#grants.get(key(path, 'pull')) : undefined);
    }
    #widen(access) {
        return this.#options.access === 'push' ? 'push' : access;
    }
    /** What goes wrong before the registry has asked is found out, and told, once it does. */
    async #ahead(path, access, challenge) {
        try {
            return await (this.#find(path, access)?.header ??
                this.#grant(path, this.#widen(access), challenge, []));
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.H) || error.code === 'service-unavailable')
                throw error;
            this.#expected = undefined;
            if (this.#challenge === challenge)
                this.#challenge = undefined;
            return undefined;
        }
    }
    async #grant(path, access, challenge, more) {
        const actions = new Set([...ACTIONS[access], ...more, ...actionsIn(challenge, path)]);
        const header = this.#fetchHeader(path, challenge, actions);
        const grant = { header, actions };
        this.#grants.set(key(path, access), grant);
        this.#challenge = challenge;
        try {
            grant.value = await header;
        }
        catch (error) {
            this.#grants.delete(key(path, access));
            throw error;
        }
        this.#hasToken = challenge.scheme === 'bearer';
        return grant.value;
    }
    async #fetchHeader(path, challenge, actions) {
        const { http, log, registry, origin, credentials: source } = this.#options;
        const credentials = await source.forRegistry(registry, path);
        const scope = `repository:${path}:${[...actions].join(',')}`;
        const missing = {
            registry,
            repository: `${registry}/${path}`,
            doing: `access (${[...actions].join(', ')})`,
        };
        if (challenge.scheme === 'basic') {
            const header = basicHeader(credentials, log);
            if (header === undefined)
                throw (0,errors/* loginMissing */.Ew)({ ...missing, status: 401 });
            return header;
        }
        const realm = realmOf(challenge, origin);
        const answer = await requestToken(http, log, {
            realm,
            service: challenge.parameters.get('service'),
            scope,
            credentials,
        });
        if ('token' in answer)
            return `Bearer ${answer.token}`;
        if (credentials.kind === 'anonymous')
            throw (0,errors/* loginMissing */.Ew)({ ...missing, status: answer.refused });
        throw (0,errors/* wrongCredentials */.aq)({ registry, path, credentials, status: answer.refused });
    }
}
function key(path, access) {
    return `${path} ${access}`;
}
function chooseChallenge(challenges) {
    return (challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm')) ??
        challenges.find(({ scheme }) => scheme === 'basic'));
}
/** What the challenge asks for this repository beyond the usual, such as ACR's `metadata_read`. */
function actionsIn(challenge, path) {
    const scopes = (challenge.parameters.get('scope') ?? '').split(' ');
    const own = scopes.find((scope) => scope.startsWith(`repository:${path}:`)) ?? '';
    return own
        .slice(own.lastIndexOf(':') + 1)
        .split(',')
        .filter((action) => /^[a-z_]{1,30}$/.test(action));
}

;// CONCATENATED MODULE: ./lib/oci/api.js




const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** One registry's API: authorization and redirects. Credentials go to the registry's own origin only. */
class RegistryApi {
    registry;
    origin;
    #options;
    #authorization;
    constructor(options) {
        this.registry = options.registry;
        this.origin = options.origin;
        this.#options = options;
        this.#authorization = new Authorization(options);
    }
    /** The answer, whatever its status; a 401 is answered with other credentials, once. */
    async send(request) {
        const path = apiPath(this.registry, request.path);
        const header = await this.#authorization.headerFor(path, request.access);
        const { answer, renewing } = await this.#ask(request, path, header);
        const renewed = await renewing;
        return renewed === undefined ? answer : this.#follow(request, renewed);
    }
    /** The answer and, after a 401, what to try instead; requests that waited for the first answer may go on. */
    async #ask(request, path, header) {
        try {
            const answer = await this.#follow(request, header);
            if (answer.status !== 401 || answer.url.origin !== this.origin.origin)
                return { answer };
            const challenges = answer.headers.get('www-authenticate') ?? '';
            return { answer, renewing: this.#authorization.renew(path, request.access, header, challenges) };
        }
        finally {
            this.#authorization.answered();
        }
    }
    /** The failure that a refusal is. `doing`: `to write the manifest sha256:\u2026` */
    async refusal(answer, path, doing) {
        const { registry } = this;
        const credentials = await this.#options.credentials.forRegistry(registry, path);
        return (0,errors/* registryFailure */.MX)({
            registry,
            path,
            doing,
            answer,
            credentials,
            isKnown: this.#authorization.hasToken,
        });
    }
    async #follow(request, authorization) {
        let url = this.#urlOf(request);
        for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
            const answer = await this.#sendTo(url, request, authorization);
            const location = answer.headers.get('location');
            if (!request.redirects || !REDIRECTS.has(answer.status) || location === null)
                return answer;
            url = this.#redirected(location, url);
        }
        throw this.#badRedirect(`more than ${MAX_REDIRECTS} times`);
    }
    #sendTo(url, request, authorization) {
        const isOwn = url.origin === this.origin.origin;
        const { method = 'GET', body, maxBytes, attempts } = request;
        return this.#options.http.send({
            service: isOwn ? this.registry : url.host,
            url,
            method,
            headers: { ...request.headers, ...(isOwn && authorization && { authorization }) },
            ...(body && { body }),
            ...(maxBytes !== undefined && { maxBytes }),
            ...(attempts && { attempts }),
        });
    }
    #urlOf({ target, path }) {
        return typeof target === 'string'
            ? new URL(`/v2/${apiPath(this.registry, path)}/${target}`, this.origin)
            : target;
    }
    #redirected(location, from) {
        const url = URL.parse(location, from.href);
        if (!url)
            throw this.#badRedirect('to no address');
        if (this.origin.protocol === 'https:' && url.protocol !== 'https:')
            throw this.#badRedirect('to an address without TLS');
        return url;
    }
    #badRedirect(how) {
        return new failure/* Failure */.H({
            code: 'registry-redirect',
            what: `${this.registry} redirected a request ${how}`,
            why: 'the registry or a proxy in front of it is misconfigured',
            fix: `check the storage and proxy configuration of ${this.registry}`,
        });
    }
}

// EXTERNAL MODULE: ./lib/oci/manifest.js
var manifest = __webpack_require__(4360);
// EXTERNAL MODULE: ./lib/oci/referrers.js + 1 modules
var referrers = __webpack_require__(864);
;// CONCATENATED MODULE: ./lib/oci/uploads.js





const START = 'blobs/uploads/';
const BYTES = { 'content-type': 'application/octet-stream' };
/** Statuses with which registries refuse a POST that brings the blob along. */
const NO_SINGLE_POST = new Set([400, 404, 405, 411, 415, 416, 501]);
/** Uploads of blobs (distribution-spec, "Pushing blobs"): one request where the registry can, else two. */
class Uploads {
    #api;
    #singlePost = true;
    constructor(api) {
        this.#api = api;
    }
    async open(path) {
        const answer = await this.#api.send({ path, method: 'POST', target: START, access: 'push' });
        return this.#opened(answer, path, 'to open an upload');
    }
    async put(path, bytes, upload) {
        const digest = (0,subject_digest/* sha256Digest */.sI)(bytes);
        const opened = upload ?? (await this.#post(path, digest, bytes));
        if (opened === 'done' || (await this.#finish(path, digest, bytes, opened)))
            return digest;
        if (await this.#exists(path, digest))
            return digest;
        if (await this.#finish(path, digest, bytes, await this.open(path)))
            return digest;
        throw lostUpload(this.#api.registry, path);
    }
    async #exists(path, digest) {
        const request = {
            path,
            method: 'HEAD',
            target: `blobs/${digest}`,
            access: 'pull',
            redirects: true,
        };
        const answer = await this.#api.send(request);
        if (answer.status === 404)
            return false;
        if (answer.status === 200 && !(0,problem/* isHtml */._)(answer))
            return true;
        throw await this.#api.refusal(answer, path, `to look for the blob ${digest}`);
    }
    /** Sends all in one POST; a registry that cannot answers as if the upload had been opened. */
    async #post(path, digest, bytes) {
        if (!this.#singlePost)
            return this.open(path);
        const target = `${START}?digest=${encodeURIComponent(digest)}`;
        const answer = await this.#api.send({
            path,
            method: 'POST',
            target,
            access: 'push',
            headers: BYTES,
            body: bytes,
        });
        if (answer.status === 201) {
            this.#requireDigest(answer, path, digest);
            return 'done';
        }
        this.#singlePost = false;
        if (NO_SINGLE_POST.has(answer.status))
            return this.open(path);
        return this.#opened(answer, path, `to write the blob ${digest}`);
    }
    /** Resolves to false when the registry no longer knows the upload: it expired, or was carried out already. */
    async #finish(path, digest, bytes, upload) {
        const target = withDigest(upload.url, digest);
        const answer = await this.#api.send({
            path,
            method: 'PUT',
            target,
            access: 'push',
            headers: BYTES,
            body: bytes,
        });
        if (answer.status === 404)
            return false;
        if (answer.status !== 201)
            throw await this.#api.refusal(answer, path, `to write the blob ${digest}`);
        this.#requireDigest(answer, path, digest);
        return true;
    }
    #requireDigest(answer, path, digest) {
        const claimed = (0,manifest/* claimedDigest */.Aq)(answer);
        if (claimed && claimed !== digest)
            throw (0,errors/* alteredBytes */.li)(`${this.#api.registry}/${path}`, digest, claimed);
    }
    async #opened(answer, path, doing) {
        const location = answer.headers.get('location');
        const url = location === null ? null : URL.parse(location, answer.url.href);
        if (answer.status !== 202 || !url)
            throw await this.#api.refusal(answer, path, doing);
        return { url: keepTls(url, this.#api.origin) };
    }
}
/** Registries behind a proxy that ends TLS may not know that they are asked with TLS. */
function keepTls(url, origin) {
    if (url.hostname !== origin.hostname || origin.protocol === url.protocol)
        return url;
    return new URL(url.pathname + url.search, origin);
}
/** Added as text: the state in the query must go back exactly as it came. */
function withDigest(upload, digest) {
    const url = new URL(upload);
    url.search += `${url.search === '' ? '?' : '&'}digest=${encodeURIComponent(digest)}`;
    return url;
}
function lostUpload(registry, path) {
    return new failure/* Failure */.H({
        code: 'registry-upload-lost',
        what: `${registry}/${path} opened an upload twice and knew nothing of it a moment later`,
        why: 'the registry runs on several machines that do not share their state',
        fix: `run the step again; if it stays, look into the storage configuration of ${registry}`,
    });
}

;// CONCATENATED MODULE: ./lib/oci/registry.js











/** So many digests, each with several requests, keep a registry busy. */
const DIGESTS_AT_ONCE = 12;
/**
 * One registry (OCI distribution-spec 1.1). `path` is the repository without the registry. Every method
 * throws the Failures of `Http.send` and of `registryFailure`.
 */
class Registry {
    host;
    /** Runs what is to be done about one digest when it is its turn: the others wait without using memory. */
    turn = (0,shared_limit/* createLimiter */.z)(DIGESTS_AT_ONCE);
    #api;
    #uploads;
    #http;
    constructor(options) {
        const { registry, access = 'pull' } = options;
        this.host = registry;
        this.#api = new RegistryApi({ ...options, origin: originOf(registry), access });
        this.#uploads = new Uploads(this.#api);
        this.#http = options.http;
    }
    /** Opens so many connections ahead. */
    warm(connections) {
        this.#http.warm(this.#api.origin, connections);
    }
    /** The descriptor of a manifest, by tag or digest; `undefined`: there is none. */
    async headManifest(path, reference) {
        const answer = await this.#readManifest('HEAD', path, reference, manifest/* MAX_MANIFEST_BYTES */.ZJ);
        if (answer.status === 404)
            return undefined;
        const descriptor = answer.status === 200 ? (0,manifest/* readManifestHead */.mz)(answer, reference, this.#name(path)) : undefined;
        return descriptor ?? (await this.getManifest(path, reference))?.descriptor;
    }
    /**
     * A manifest, by tag or digest; `undefined`: there is none.
     * @param options.maxBytes `MAX_MANIFEST_BYTES` when absent
     */
    async getManifest(path, reference, options = {}) {
        const { maxBytes = manifest/* MAX_MANIFEST_BYTES */.ZJ } = options;
        const answer = await this.#readManifest('GET', path, reference, maxBytes);
        if (answer.status === 404)
            return undefined;
        if (answer.status === 200)
            return (0,manifest/* readManifest */.WI)(answer, reference, this.#name(path));
        throw await this.#api.refusal(answer, path, `to read the manifest ${reference}`);
    }
    /**
     * Writes a manifest. Under a tag it is sent once only, since what is there may change between attempts.
     * @returns the subject that the registry says it noted (`OCI-Subject`)
     * @throws Failure `manifest-changed`, `tag-locked`, `manifest-child-missing`, `service-unavailable`
     */
    async putManifest(path, reference, mediaType, bytes, condition = {}) {
        const answer = await this.#api.send({
            path,
            method: 'PUT',
            target: `manifests/${reference}`,
            access: 'push',
            headers: { 'content-type': mediaType, ...conditionHeaders(condition) },
            body: bytes,
            attempts: (0,manifest/* digestOf */.ol)(reference) ? 'until-timeout' : 'once',
        });
        if (isTransient(answer.status)) {
            const last = { cause: String(answer.status), retryAfterMs: retryAfterMs(answer.headers, Date.now()) };
            throw serviceUnavailable({ service: this.host, url: answer.url }, last);
        }
        const isStored = answer.status >= 200 && answer.status < 300 && !(0,problem/* isHtml */._)(answer);
        if (!isStored)
            throw await this.#api.refusal(answer, path, `to write the manifest ${reference}`);
        const digest = (0,subject_digest/* sha256Digest */.sI)(bytes);
        const claimed = (0,manifest/* claimedDigest */.Aq)(answer) ?? digest;
        if (claimed !== digest)
            throw (0,errors/* alteredBytes */.li)(this.#name(path), digest, claimed);
        return { ociSubject: (0,manifest/* digestOf */.ol)(answer.headers.get('oci-subject') ?? '') };
    }
    /** A blob of at most `maxBytes` bytes, its digest verified; `undefined`: there is none. */
    async getBlob(path, digest, maxBytes) {
        const request = { path, target: `blobs/${digest}`, access: 'pull', redirects: true, maxBytes };
        const answer = await this.#api.send(request);
        if (answer.status === 404)
            return undefined;
        if (answer.status !== 200)
            throw await this.#api.refusal(answer, path, `to read the blob ${digest}`);
        const actual = (0,subject_digest/* sha256Digest */.sI)(answer.body);
        if (actual === digest)
            return answer.body;
        if ((0,problem/* isHtml */._)(answer))
            throw (0,errors/* htmlAnswer */.uV)(answer.url.host, `asked for the blob ${digest}`, answer.status);
        throw (0,errors/* alteredBytes */.li)(this.#name(path), digest, actual);
    }
    /** Opens an upload, which proves that the repository can be written to. */
    async openUpload(path) {
        return this.#uploads.open(path);
    }
    /** Stores a blob, in `upload` if one is open. */
    async putBlob(path, bytes, upload) {
        return this.#uploads.put(path, bytes, upload);
    }
    /** What refers to `digest`, by the referrers API alone, of one artifact type if that is given. */
    async referrers(path, digest, artifactType) {
        return (0,referrers/* listReferrers */.x)(this.#api, path, digest, artifactType);
    }
    #readManifest(method, path, reference, maxBytes) {
        return this.#api.send({
            path,
            method,
            target: `manifests/${reference}`,
            access: 'pull',
            headers: { accept: manifest/* MANIFEST_TYPES */._P.join(', ') },
            redirects: true,
            maxBytes,
        });
    }
    #name(path) {
        return `${this.host}/${path}`;
    }
}
function conditionHeaders({ ifMatch, ifNoneMatch }) {
    return { ...(ifMatch && { 'if-match': ifMatch }), ...(ifNoneMatch && { 'if-none-match': ifNoneMatch }) };
}

;// CONCATENATED MODULE: ./lib/oci/registries.js

/** The registries of a run: one client for each host, so that tokens and connections are shared. */
class Registries {
    #options;
    #clients = new Map();
    constructor(options) {
        this.#options = options;
    }
    /** @param host with the port, as in an image name */
    for(host) {
        const known = this.#clients.get(host);
        if (known)
            return known;
        const registry = new Registry({ ...this.#options, registry: host });
        this.#clients.set(host, registry);
        return registry;
    }
}

;// CONCATENATED MODULE: ./lib/task/verify/services.js





const MAX_ROOT_BYTES = 1024 * 1024;
function openServices(options) {
    const { environment, log, timeoutMs, trustedRoot } = options;
    const http = createHttp({ timeoutMs, log, environment: environment.variables });
    const credentials = createCredentialSource({
        ...options.credentials,
        environment: environment.variables,
        log,
    });
    const namedRoot = trustedRoot === undefined ? undefined : readTrustedRoot(trustedRoot);
    const root = namedRoot ?? publicRoot(options, http);
    // Awaited where it is needed; until then a failure must not end the process.
    root.catch(() => undefined);
    return { registries: new Registries({ http, credentials, log }), root, namedRoot };
}
/** @throws Failure `file-unreadable`, `file-too-large`, `trusted-root-malformed` */
async function readTrustedRoot(path) {
    return parseTrustedRoot(await readUserFile('trusted-root', path, MAX_ROOT_BYTES));
}
function publicRoot({ offline, cacheDir, log }, http) {
    return offline ? embeddedTrustedRoot() : fetchTrustedRoot({ http, log, cacheDir });
}

;// CONCATENATED MODULE: ./lib/task/verify/offline.js












const MAX_BUNDLE_FILE_BYTES = 64 * 1024 * 1024;
const MAX_ARTIFACT_BYTES = 256 * 1024 * 1024;
/** Verifies a bundle file for a digest, an image named by digest, or a file. Asks no registry. */
async function answerFromBundle(images, path, request, rootToCome) {
    const [only, ...others] = images;
    if (!only || others.length > 0)
        throw notOne(images.length);
    const subject = await subjectOf(only.image);
    const text = await readUserFile('bundle', path, MAX_BUNDLE_FILE_BYTES);
    const question = request.questionFor(only.image);
    let root;
    try {
        root = await rootToCome;
    }
    catch (error) {
        return outcomeOf([couldNotTell(only.image, (0,reason/* reasonOf */.A)(error))], undefined);
    }
    return outcomeOf([await (0,verify_file/* verifyFile */.A)(subject, { path, text }, { question, root })], root);
}
async function subjectOf(name) {
    if (name.startsWith('sha256:'))
        return { name, digest: (0,subject_digest/* parseDigest */.m)(name), bytes: undefined };
    if (name.includes('@sha256:')) {
        const { digest } = parseImageName(name);
        if (digest)
            return { name, digest, bytes: undefined };
    }
    const bytes = await readUserFile('image', name, MAX_ARTIFACT_BYTES);
    return { name, digest: (0,subject_digest/* sha256Digest */.sI)(bytes), bytes };
}
/**
 * Verifies again what `--evidence-out` kept, asking nobody: against the expectation and trusted root in the
 * options, and those in the file where the options give none.
 */
async function answerFromEvidence(path, options) {
    const { EVIDENCE_MAX_BYTES, parseEvidence } = await __webpack_require__.e(/* import() */ 357).then(__webpack_require__.bind(__webpack_require__, 3357));
    const evidence = await parseEvidence(await readUserFile('from-evidence', path, EVIDENCE_MAX_BYTES));
    const own = expectationIn(options);
    const hasOwn = options.key !== undefined || Object.keys(own).length > 0;
    const request = await parseRequest(hasOwn ? options : { ...options, ...expectationIn(evidence.expectation) }, hasOwn ? {} : { key: evidence.key });
    const root = options.trustedRoot === undefined
        ? parseTrustedRoot(evidence.trustedRoot)
        : await readTrustedRoot(options.trustedRoot);
    const { image, digest, found, verifiedAt } = evidence;
    const asked = request.questionFor(image);
    const takesRequirements = asked.requirements.length === 0 && evidence.requirements.length > 0;
    const question = takesRequirements ? { ...asked, requirements: evidence.requirements } : asked;
    const result = (0,verify_subject/* judgeAll */.T)(digest, found, { question, root, at: verifiedAt });
    const taken = [
        hasOwn ? [] : ['expectation'],
        takesRequirements ? ['required predicates'] : [],
        options.trustedRoot === undefined ? ['trusted root'] : [],
    ].flat();
    const dated = question.requirements.some(({ maxAgeMs }) => maxAgeMs !== undefined);
    const warnings = [
        ...(taken.length === 0 ? [] : [selfMade(taken)]),
        ...(dated ? [agesThen(verifiedAt)] : []),
    ];
    const report = {
        image,
        subject: digest,
        ...result.answer,
        lookedFor: [`the evidence of ${verifiedAt.toISOString()} in ${path}`],
        warnings: [...warnings, ...result.answer.warnings],
    };
    return outcomeOf([{ report, result, digest }], root);
}
function selfMade(taken) {
    return {
        code: 'evidence-own-terms',
        message: `${taken.join(', ')} are those in the file: who could write the file could choose them`,
    };
}
function agesThen(at) {
    return {
        code: 'evidence-ages',
        message: `the age of what is required is that at ${at.toISOString()}, when the file says it was kept`,
    };
}
function notOne(count) {
    return new failure/* Failure */.H({
        code: 'bundle-subject',
        what: `bundle is set, and ${count} images are named`,
        why: 'a bundle file is verified for one digest or file',
        fix: 'slsa-provenance verify --bundle bundle.json sha256:\u2026 --repo OWNER/NAME',
    });
}

;// CONCATENATED MODULE: ./lib/shared/heap.js
/** With so many images memory does not matter yet. */
const FEW_IMAGES = 8;
/** V8 reads these whenever its heap could grow, or code be compiled. Node.js versions on which they were tried. */
const KNOWN_ON = { from: 20, to: 24 };
const FLAGS = ['--semi-space-growth-factor=1', '--heap-growing-percent=20', '--no-maglev'];
const POOL_BYTES = 1024;
/**
 * Keeps the memory of a run for many images near that of one: otherwise V8 lets garbage take as much as was
 * alive at once, its middle compiler leaves what it worked with to its threads, and a small buffer that is kept
 * keeps 64 KiB of others with it. Costs a tenth of the processor time.
 */
async function keepMemorySmall() {
    // Takes two milliseconds to load, which most runs do without.
    const { setFlagsFromString } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8877, 19));
    const version = Number(process.versions.node.split('.')[0]);
    // Others may say on the standard error that they do not know them.
    if (version >= KNOWN_ON.from && version <= KNOWN_ON.to)
        for (const flag of FLAGS)
            setFlagsFromString(flag);
    Buffer.poolSize = POOL_BYTES;
}

;// CONCATENATED MODULE: ./lib/task/verify/run.js






/**
 * Verifies images, a bounded number at a time; one that fails never stops the others.
 * @throws Failure when there is one image and its name or expectation is a mistake, and when the trusted root that
 *   the user named cannot be read
 */
async function verifyImages(images, request, services, progress) {
    if (images.length === 1 && images[0])
        checkMistakes(images[0], request);
    const limit = (0,shared_limit/* createLimiter */.z)(request.concurrency);
    let count = 0;
    if (images.length > FEW_IMAGES)
        await keepMemorySmall();
    const verifying = Promise.all(images.map((listed) => limit(async () => {
        const answers = (await verifyOne(listed.image, request, services)).map((one) => withOrigin(one, listed));
        count += 1;
        progress?.done(count);
        return answers;
    })));
    const [groups] = await Promise.all([verifying, services.namedRoot]);
    return outcomeOf(groups.flat(), await settledRoot(services.root));
}
/** @throws Failure for what no request could answer */
function checkMistakes({ image }, request) {
    parseImageName(image);
    request.questionFor(image);
}
async function verifyOne(image, request, services) {
    try {
        return await verifyImage(image, { ...services, question: request.questionFor(image) });
    }
    catch (error) {
        return [couldNotTell(image, (0,reason/* reasonOf */.A)(error))];
    }
}
function withOrigin(answer, { origin }) {
    return { ...answer, ...(origin && { origin }) };
}
async function settledRoot(root) {
    const [settled] = await Promise.allSettled([root]);
    return settled.status === 'fulfilled' ? settled.value : undefined;
}

;// CONCATENATED MODULE: ./lib/command/cache.js

/** Where users' programs keep what can be fetched again (XDG Base Directory Specification). */
function cacheDirectory(variables) {
    const home = variables['HOME'] ?? variables['USERPROFILE'];
    const cache = variables['XDG_CACHE_HOME'] ?? (home && (0,external_node_path_.join)(home, '.cache'));
    return cache ? (0,external_node_path_.join)(cache, 'slsa-provenance', 'tuf') : undefined;
}

// EXTERNAL MODULE: ./lib/sigstore/envelope.js
var envelope = __webpack_require__(6812);
// EXTERNAL MODULE: ./lib/verification/artifact-report.js
var artifact_report = __webpack_require__(7028);
;// CONCATENATED MODULE: ./lib/command/extras.js





/**
 * What was asked to be extracted: the newest accepted statement of a type, or its predicate, from each image;
 * written to the file that was named. @returns the text, one JSON document a line; undefined: nothing is there
 */
async function extract(outcome, options) {
    const type = (0,expectation/* parsePredicateType */.$d)('extract', options.extract ?? '');
    const statements = outcome.answers.flatMap((answer) => newestOf(answer, type) ?? []);
    if (statements.length === 0)
        return undefined;
    const texts = statements.map((bytes) => {
        const statement = JSON.parse(bytes.toString('utf8'));
        return options.extractStatement ? bytes.toString('utf8') : JSON.stringify(statement.predicate ?? {});
    });
    const text = `${texts.join('\n')}\n`;
    if (options.extractTo !== undefined)
        await orUnwritable('extract-to', options.extractTo, (path) => (0,promises_.writeFile)(path, text));
    return text;
}
function newestOf({ report, result }, type) {
    if (report.verdict !== 'verified')
        return undefined;
    const found = (result?.judged ?? [])
        .filter(({ report: one }) => (0,artifact_report/* isByExpected */.M)(one))
        .filter(({ report: one }) => one.predicateType === type)
        .sort((a, b) => timeOf(b) - timeOf(a))[0];
    return found?.content && (0,envelope/* payloadOf */.Md)(found.content);
}
function timeOf({ report }) {
    return Date.parse(report.signedAt ?? '');
}
/** @throws Failure `file-unwritable` */
async function orUnwritable(option, path, write) {
    try {
        await write(path);
    }
    catch (cause) {
        throw new failure/* Failure */.H({
            code: 'file-unwritable',
            what: `${option}: ${path} cannot be written`,
            why: 'its directory does not exist, or is not yours to write',
            fix: `${option}: a path that can be written`,
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./lib/command/progress.js
const CLEAR_LINE = '\r\u001b[K';
/** One line on a terminal that says how far many images are; nothing for one, and nothing in a log. */
function showProgress(terminal, total, concurrency) {
    const isShown = terminal.errIsTerminal && total > 1;
    const write = (text) => {
        if (isShown)
            terminal.err(text);
    };
    write(`verifying ${total} images, ${Math.min(concurrency, total)} at a time`);
    return {
        done: (count) => write(`${CLEAR_LINE}verifying: ${count} of ${total} images, ${concurrency} at a time`),
        end: () => write(CLEAR_LINE),
    };
}

;// CONCATENATED MODULE: ./lib/shared/secrets.js
/** Shorter ones are common words: replacing them would garble messages and tell the secret by its gaps. */
const MIN_LENGTH = 6;
/** Secrets met so far, and their encoded forms. */
class Secrets {
    #forms = new Set();
    /** Returns false for what is known already, and for what is too short to be a secret. */
    add(secret) {
        if (secret.length < MIN_LENGTH || this.#forms.has(secret))
            return false;
        for (const form of [secret, Buffer.from(secret).toString('base64'), encodeURIComponent(secret)]) {
            this.#forms.add(form);
        }
        return true;
    }
    /** The text with `***` in place of each secret, in plain, base64 or URL form. */
    redact(text) {
        let clean = text;
        for (const form of this.#forms)
            clean = clean.replaceAll(form, '***');
        return clean;
    }
}

;// CONCATENATED MODULE: ./lib/command/terminal-log.js

/** What a command tells besides its result: on stderr, requests only when asked for. */
function terminalLog(terminal, isVerbose) {
    const secrets = new Secrets();
    const say = (prefix) => (message) => terminal.err(`${prefix}${secrets.redact(message)}\n`);
    return {
        debug: isVerbose ? say('debug: ') : () => undefined,
        info: say(''),
        notice: say('notice: '),
        warning: say('warning: '),
        mask: (secret) => void secrets.add(secret),
        group: (title, task) => {
            say('')(title);
            return task();
        },
    };
}

;// CONCATENATED MODULE: ./lib/command/verify.js












/** `slsa-provenance verify`. @returns the exit code @throws Failure for wrong usage */
async function verify(names, options, surroundings) {
    const { terminal } = surroundings;
    if (options.fromEvidence !== undefined) {
        const outcome = await answerFromEvidence(options.fromEvidence, options);
        await report(outcome, options, terminal);
        return outcome.exitCode;
    }
    const images = await imagesOf(names, options, terminal);
    const request = await parseRequest(withExtracted(options), { settings: SETTINGS_FILE });
    const log = terminalLog(terminal, options.verbose ?? false);
    if (request.settingsFile !== undefined)
        log.info(`expectations are those in ${request.settingsFile}`);
    const { environment } = surroundings;
    const cacheDir = cacheDirectory(environment.variables);
    const services = openServices({ ...request, environment, log, cacheDir });
    const outcome = options.bundle === undefined
        ? await verifyMany(images, request, { services, terminal })
        : await answerFromBundle(images, options.bundle, request, services.root);
    if (options.evidenceOut !== undefined) {
        await orUnwritable('evidence-out', options.evidenceOut, (path) => saveEvidence(path, outcome, request));
    }
    await report(outcome, options, terminal);
    return outcome.exitCode;
}
/** What is to be extracted must be there. */
function withExtracted(options) {
    const { extract: type, requirePredicate = [] } = options;
    return type === undefined ? options : { ...options, requirePredicate: [...requirePredicate, type] };
}
async function imagesOf(names, options, terminal) {
    const [listed, base] = await Promise.all([
        options.file === undefined ? [] : readImageList(options.file, () => terminal.stdin()),
        options.dockerfile === undefined ? [] : readBaseImages(options.dockerfile),
    ]);
    const dash = names.includes('-') ? await readImageList('-', () => terminal.stdin()) : [];
    const given = names.filter((name) => name !== '-').map((image) => ({ image }));
    return eachOnce([...given, ...dash, ...listed, ...base]);
}
async function verifyMany(images, request, { services, terminal }) {
    const progress = showProgress(terminal, images.length, request.concurrency);
    try {
        return await verifyImages(images, request, services, progress);
    }
    finally {
        progress.end();
    }
}
/** The report goes to stdout, unless something extracted goes there. */
async function report(outcome, options, terminal) {
    const extracted = options.extract === undefined ? undefined : await extract(outcome, options);
    const isTaken = extracted !== undefined && options.extractTo === undefined;
    const text = await render(outcome, options, isTaken ? terminal.errIsTerminal : terminal.outIsTerminal);
    if (isTaken)
        terminal.err(text);
    else
        terminal.out(text);
    if (isTaken)
        terminal.out(extracted);
}
async function render(outcome, { format = 'text', explain }, colour) {
    // Each loaded only when it is asked for.
    if (format === 'json')
        return toJson((await __webpack_require__.e(/* import() */ 25).then(__webpack_require__.bind(__webpack_require__, 7406))).jsonReport(outcome));
    if (format === 'sarif')
        return toJson((await __webpack_require__.e(/* import() */ 123).then(__webpack_require__.bind(__webpack_require__, 123))).sarifReport(outcome));
    const { textReport } = await __webpack_require__.e(/* import() */ 639).then(__webpack_require__.bind(__webpack_require__, 4639));
    const text = textReport(outcome.answers.map((answer) => answer.report), colour);
    if (!explain)
        return text;
    const { explainReport } = await __webpack_require__.e(/* import() */ 9).then(__webpack_require__.bind(__webpack_require__, 5009));
    return [text, ...outcome.answers.map((answer) => explainReport(answer, colour))].join('\n');
}
function toJson(value) {
    return `${JSON.stringify(value, undefined, 2)}\n`;
}


/***/ }),

/***/ 9685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  li: () => (/* binding */ alteredBytes),
  uV: () => (/* binding */ htmlAnswer),
  Ew: () => (/* binding */ loginMissing),
  MX: () => (/* binding */ registryFailure),
  aq: () => (/* binding */ wrongCredentials)
});

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
;// CONCATENATED MODULE: ./lib/oci/advice.js
const ADVICE = [
    {
        hosts: /^ghcr\.io$/,
        denied: (_, path) => {
            const [owner = '', ...name] = path.split('/');
            const page = `packages/container/${encodeURIComponent(name.join('/'))}/settings`;
            return [
                'give the job the permission:',
                '  permissions:',
                '    packages: write',
                `and, if the package was not made by this repository, open https://github.com/orgs/${owner}/${page}`,
                `(https://github.com/users/${owner}/${page} for a personal account) and under "Manage Actions access"`,
                'add this repository with the role Write',
            ].join('\n');
        },
    },
    {
        hosts: /\.azurecr\.(io|us|cn)$/,
        denied: (registry, path) => [
            `give the identity that logs in the role AcrPush on ${registry}; in a registry with ABAC repository`,
            `permissions, where AcrPush has no effect, the role "Container Registry Repository Writer" for ${path}`,
        ].join('\n'),
    },
    {
        hosts: /\.amazonaws\.com(\.cn)?$|^public\.ecr\.aws$/,
        denied: (_, path) => `allow ecr:BatchGetImage, ecr:GetDownloadUrlForLayer, ecr:BatchCheckLayerAvailability, ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload and ecr:PutImage on the repository ${path}`,
    },
    {
        hosts: /\.pkg\.dev$|(^|\.)gcr\.io$/,
        denied: () => 'give the service account the role roles/artifactregistry.writer on the repository',
    },
    {
        hosts: /^docker\.io$/,
        denied: (_, path) => `log in with an access token with the scope Read & Write, of a member who may push to ${path}`,
    },
];
/** What to do when the credentials were taken and the right is missing. */
function adviceOnDenial(registry, path) {
    const advice = ADVICE.find(({ hosts }) => hosts.test(registry));
    return (advice?.denied(registry, path) ??
        `give the account that logs in the right to push to ${path} in ${registry}`);
}
/** How to log in. */
function adviceOnLogin(registry) {
    const isGithub = registry === 'ghcr.io';
    return [
        isGithub
            ? 'give the job the permission "packages: write", or log in before this step:'
            : 'log in before this step:',
        '  - uses: docker/login-action',
        '    with:',
        `      registry: ${registry}`,
        `      username: \${{ ${isGithub ? 'github.actor' : 'vars.REGISTRY_USERNAME'} }}`,
        `      password: \${{ ${isGithub ? 'github.token' : 'secrets.REGISTRY_PASSWORD'} }}`,
        'or set registry, registry-username and registry-password',
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/oci/problem.js
var problem = __webpack_require__(8730);
;// CONCATENATED MODULE: ./lib/oci/errors.js



const LOCKED = /immutab|cannot be overwritten|tag is (locked|protected)|disallowed on this registry, repository or image/i;
const MISSING_CHILD = ['MANIFEST_BLOB_UNKNOWN', 'BLOB_UNKNOWN', 'MANIFEST_UNKNOWN'];
const EXPIRED = /authorization token has expired|reauthenticate/i;
/** The first whose `when` holds explains the refusal. */
const EXPLANATIONS = [
    {
        when: ({ isHtml, status }) => isHtml && status < 300,
        explain: ({ registry, doing, status }) => htmlAnswer(registry, `asked ${doing}`, status),
    },
    { when: isLocked, explain: locked },
    {
        when: ({ status, codes }) => status < 500 && MISSING_CHILD.some((code) => codes.includes(code)),
        explain: (refusal) => new failure/* Failure */.H({
            code: 'manifest-child-missing',
            what: `${refusal.repository} refused ${refusal.doing}: ${statusAndCodes(refusal)}`,
            why: 'something that it names is not, or no longer, in the repository',
            fix: 'push the image again if a part of it was deleted',
        }),
    },
    {
        when: ({ status }) => status === 409 || status === 412,
        explain: (refusal) => new failure/* Failure */.H({
            code: 'manifest-changed',
            what: `${refusal.repository} refused ${refusal.doing}: ${statusAndCodes(refusal)}`,
            why: 'another writer changed it in between',
            fix: 'run the step again',
        }),
    },
    {
        when: ({ status, credentials }) => isAuth(status) && credentials.kind === 'anonymous',
        explain: loginMissing,
    },
    {
        // ECR says 403 for its tokens of twelve hours.
        when: ({ status, isKnown, text }) => (status === 401 && !isKnown) || (status === 403 && EXPIRED.test(text)),
        explain: wrongCredentials,
    },
    { when: ({ status }) => isAuth(status), explain: denied },
    {
        when: ({ status }) => status === 404,
        explain: ({ repository, doing }) => new failure/* Failure */.H({
            code: 'registry-not-found',
            what: `${repository} does not exist: the registry refused ${doing}`,
            why: 'the name is mistyped, or this registry wants repositories to be made before the first push',
            fix: 'compare the name with that of the step that pushed the image',
        }),
    },
    {
        when: ({ status }) => status === 413,
        explain: ({ repository, doing }) => new failure/* Failure */.H({
            code: 'registry-too-large',
            what: `${repository} refused ${doing}: too large (413)`,
            why: 'the registry, or a proxy in front of it, limits the size of requests',
            fix: 'raise the limit of the registry or proxy (nginx: client_max_body_size)',
        }),
    },
];
/** The failure that a refusal is: cause and fix, by status, code and service. */
function registryFailure(refused) {
    const refusal = {
        ...refused,
        ...(0,problem/* problemOf */.Z)(refused.answer),
        repository: `${refused.registry}/${refused.path}`,
    };
    const explanation = EXPLANATIONS.find(({ when }) => when(refusal));
    return (explanation?.explain(refusal) ??
        new failure/* Failure */.H({
            code: 'registry-refused',
            what: `${refusal.repository} refused ${refusal.doing}: ${statusAndCodes(refusal)}`,
            why: 'the registry does not support the request, or something in front of it answers',
            fix: `run again with debug logging to see the requests, and look into the log of ${refusal.registry}`,
        }));
}
/** Whether the registry says that what is there must not be replaced. */
function isLocked({ status, codes, text }) {
    return (status >= 400 && (codes.includes('TAG_INVALID') || codes.includes('TAG_IMMUTABLE') || LOCKED.test(text)));
}
function htmlAnswer(host, when, status) {
    return new failure/* Failure */.H({
        code: 'registry-html-answer',
        what: `${host} answered with a web page (status ${status}) when ${when}`,
        why: 'a sign-in page or proxy is in the way, or another kind of server is at that address',
        fix: `check that ${host} is the registry's own host name and can be reached from this machine without signing in`,
    });
}
function alteredBytes(where, wanted, actual) {
    return new failure/* Failure */.H({
        code: 'registry-altered-bytes',
        what: `${where} gave other bytes than asked for: ${actual} in place of ${wanted}`,
        why: 'the registry, a cache or a proxy altered them; nothing of them was used',
        fix: 'run again; if it stays, push the image anew and look into what lies between this machine and the registry',
    });
}
/** The registry, or its token service, does not take these credentials. */
function wrongCredentials(refusal) {
    const { registry, path, credentials, status } = refusal;
    const source = credentials.kind === 'anonymous' ? 'nobody' : credentials.source;
    return new failure/* Failure */.H({
        code: 'registry-unauthorized',
        what: `${registry} refused the credentials from ${source} for ${path} (${status})`,
        why: 'they are wrong, expired, for another registry, or have no access to this repository',
        // The GitHub token is new in every job: what it may do is all that can be wrong with it.
        fix: source === 'github-token'
            ? adviceOnDenial(registry, path)
            : `renew them; they come from ${source}. If they are right, ${adviceOnDenial(registry, path)}`,
    });
}
function loginMissing(refusal) {
    return new failure/* Failure */.H({
        code: 'registry-unauthorized',
        what: `${refusal.repository} refused ${refusal.doing} without a login (${refusal.status})`,
        why: `no credentials for ${refusal.registry} in the inputs, Docker's or podman's configuration, nor a github-token that is for it`,
        fix: adviceOnLogin(refusal.registry),
    });
}
function denied(refusal) {
    const { registry, path, repository, doing, credentials } = refusal;
    return new failure/* Failure */.H({
        code: 'registry-denied',
        what: `${repository} refused ${doing}: ${statusAndCodes(refusal)}`,
        why: `the credentials${credentials.kind === 'anonymous' ? '' : ` from ${credentials.source}`} are known, but lack the right`,
        fix: adviceOnDenial(registry, path),
    });
}
function locked({ repository, doing, registry }) {
    return new failure/* Failure */.H({
        code: 'tag-locked',
        what: `${repository} refused ${doing}: it is locked or immutable`,
        why: 'signatures and the referrers index are added to under tags that must be writable',
        fix: registry.includes('.azurecr.')
            ? `unlock it: az acr repository update --name ${registry.split('.')[0]} --image ${repository.slice(registry.length + 1)}:TAG --write-enabled true; for a whole repository use --repository in place of --image`
            : 'exempt the tags that begin with "sha256-" from the immutability rule of the repository',
    });
}
function isAuth(status) {
    return status === 401 || status === 403;
}
function statusAndCodes({ status, codes }) {
    return [String(status), ...codes].join(' ');
}


/***/ }),

/***/ 7906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ bundleBlobOf),
/* harmony export */   X4: () => (/* binding */ claimedPredicateType),
/* harmony export */   wN: () => (/* binding */ describeBundle)
/* harmony export */ });
/* unused harmony exports EMPTY_BLOB, storeBundle */
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2406);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(261);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2892);



const EMPTY_BLOB = Buffer.from('{}');
const PREDICATE_TYPE = 'dev.sigstore.bundle.predicateType';
/**
 * The manifest that makes a bundle a referrer of `subject` (image-spec, manifest.md, "subject";
 * cosign BUNDLE_SPEC.md). A pure function of its arguments: the same bundle always gets the same digest.
 * @param signedAt the bundle's trusted time, to the second
 */
function storeBundle(subject, bundle, predicateType, signedAt) {
    const annotations = {
        'org.opencontainers.image.created': signedAt.toISOString().replace(/\.\d{3}Z$/, 'Z'),
        'dev.sigstore.bundle.content': 'dsse-envelope',
        [PREDICATE_TYPE]: predicateType,
    };
    const manifest = Buffer.from(JSON.stringify({
        schemaVersion: 2,
        mediaType: IMAGE_MANIFEST,
        artifactType: SIGSTORE_BUNDLE,
        config: { mediaType: EMPTY_JSON, digest: sha256Digest(EMPTY_BLOB), size: EMPTY_BLOB.length },
        layers: [{ mediaType: SIGSTORE_BUNDLE, digest: sha256Digest(bundle), size: bundle.length }],
        subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size },
        annotations,
    }));
    const descriptor = {
        mediaType: IMAGE_MANIFEST,
        digest: sha256Digest(manifest),
        size: manifest.length,
        artifactType: SIGSTORE_BUNDLE,
        annotations,
    };
    return { bundle, manifest, descriptor };
}
/** The descriptor of a bundle manifest in today's form: with the type and annotations of the manifest. */
function describeBundle(manifest) {
    const { annotations } = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(manifest, 'a bundle manifest');
    return {
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_MANIFEST */ .MS,
        digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(manifest),
        size: manifest.length,
        artifactType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGSTORE_BUNDLE */ .uS,
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isStringMap */ .UA)(annotations) ? { annotations } : {}),
    };
}
/** The predicate type a descriptor claims, where its writer copied the annotations. */
function claimedPredicateType(descriptor) {
    return descriptor.annotations?.[PREDICATE_TYPE];
}
/**
 * The digest of the bundle in a bundle manifest: its first layer, as Kyverno and gh take it.
 * @returns undefined when the manifest stores no bundle for `subject`
 * @throws Failure `registry-document-malformed`
 */
function bundleBlobOf(manifest, subject) {
    const document = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(manifest, 'a bundle manifest');
    const [layer] = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Qv)(document, 'layers', 'a bundle manifest', 16);
    const named = document.subject?.digest;
    return named === subject && layer !== undefined && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isDescriptor */ .ol)(layer) ? layer.digest : undefined;
}


/***/ }),

/***/ 2892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   UA: () => (/* binding */ isStringMap),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   ol: () => (/* binding */ isDescriptor)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2845);


/** Parses a JSON object that a registry sent. @throws Failure `registry-document-malformed` */
function parseObject(bytes, what) {
    const value = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(bytes);
    if (!value)
        throw malformed(what, 'is not a JSON object');
    return value;
}
/** True for what can be asked for: a foreign entry that is no descriptor is kept, but never followed. */
function isDescriptor(value) {
    const { mediaType, digest, size, artifactType, annotations } = value;
    return (typeof mediaType === 'string' &&
        typeof digest === 'string' &&
        /^sha256:[0-9a-f]{64}$/.test(digest) &&
        Number.isSafeInteger(size) &&
        (artifactType === undefined || typeof artifactType === 'string') &&
        (annotations === undefined || isStringMap(annotations)));
}
function isStringMap(value) {
    return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) && Object.values(value).every((text) => typeof text === 'string');
}
/** A member that must be an array of objects, of bounded length. @throws Failure `registry-document-malformed` */
function objectsIn(document, member, what, limit) {
    const value = document[member] ?? [];
    if (!Array.isArray(value) || !value.every(_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv))
        throw malformed(what, `has a "${member}" that is not a list of objects`);
    if (value.length > limit)
        throw malformed(what, `has ${value.length} ${member}; at most ${limit} are read`);
    return value;
}
function malformed(what, how) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({
        code: 'registry-document-malformed',
        what: `${what} ${how}`,
        why: 'another program wrote it, or the registry altered it',
        fix: 'look at it with: crane manifest IMAGE; if nothing needs it, delete the tag and run again',
    });
}


/***/ }),

/***/ 3568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x3: () => (/* binding */ claimedLayerType),
  ag: () => (/* binding */ readLegacyArtifact)
});

// UNUSED EXPORTS: claimedCertificate, storeLegacy

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/sigstore/envelope.js
var envelope = __webpack_require__(6812);
;// CONCATENATED MODULE: ./lib/sigstore/pem.js
/** One certificate or key as PEM. The newline at the end counts: without it readers of several blocks fail. */
function pem_pemOf(der, label = 'CERTIFICATE') {
    const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
const BLOCK = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g;
/** The certificates in a PEM text, DER, in its order. */
function pem_derOf(pem) {
    return [...pem.matchAll(BLOCK)].map(([, body]) => Buffer.from(body ?? '', 'base64'));
}

// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(2845);
// EXTERNAL MODULE: ./lib/oci/layout/json.js
var layout_json = __webpack_require__(2892);
// EXTERNAL MODULE: ./lib/oci/layout/legacy-manifest.js
var legacy_manifest = __webpack_require__(9187);
;// CONCATENATED MODULE: ./lib/oci/layout/legacy-artifact.js






/** Annotations of cosign SIGNATURE_SPEC.md. */
const SIGNATURE = 'dev.cosignproject.cosign/signature';
const CERTIFICATE = 'dev.sigstore.cosign/certificate';
const CHAIN = 'dev.sigstore.cosign/chain';
const BUNDLE = 'dev.sigstore.cosign/bundle';
/**
 * The layer of a `.sig` or `.att` manifest for `artifact`. Timestamps stay out: cosign 2 and Kyverno
 * reject them without a TSA root. The chain is always full: Kyverno `type: Cosign` and Ratify need it.
 * @param predicateType of an attestation
 */
function storeLegacy(artifact, predicateType) {
    const { content, material } = artifact;
    const [entry] = artifact.logEntries;
    if (material.kind !== 'certificate' || !entry?.inclusionPromise) {
        throw new Error('the legacy layout takes a certificate and an entry of a Rekor v1 log');
    }
    const proof = {
        [CERTIFICATE]: pemOf(material.leaf),
        [CHAIN]: material.chain.map((certificate) => pemOf(certificate)).join(''),
        [BUNDLE]: rekorBundle(entry, entry.inclusionPromise.signedEntryTimestamp),
    };
    if (content.kind === 'simple-signing') {
        const annotations = { [SIGNATURE]: content.signature.toString('base64'), ...proof };
        return {
            suffix: 'sig',
            layer: legacyLayer('sig', content.payload, annotations),
            content: content.payload,
        };
    }
    const envelope = Buffer.from(envelopeJson(content.envelope));
    const annotations = { [SIGNATURE]: '', ...proof, ...(predicateType ? { predicateType } : {}) };
    return { suffix: 'att', layer: legacyLayer('att', envelope, annotations), content: envelope };
}
/**
 * The artifact that a layer and its bytes stand for. It has no inclusion proof: the layout stores none.
 * @throws Failure `legacy-layer-malformed`
 */
function readLegacyArtifact({ suffix, layer, content }) {
    const { annotations } = layer;
    try {
        return {
            content: contentOf(suffix, annotations[SIGNATURE] ?? '', content),
            material: materialOf(annotations),
            logEntries: annotations[BUNDLE]
                ? [logEntry((0,layout_json/* parseObject */.lj)(Buffer.from(annotations[BUNDLE]), 'a Rekor bundle'))]
                : [],
            timestamps: [],
        };
    }
    catch (cause) {
        throw new failure/* Failure */.H({
            code: 'legacy-layer-malformed',
            what: `the layer ${layer.digest} does not hold a signature in cosign's form`,
            why: 'it was made by a program with a form of its own, or altered',
            cause,
        });
    }
}
/** The predicate type an attestation layer claims. */
function claimedLayerType(layer) {
    return layer.annotations.predicateType;
}
/** The signer's certificate as the layer claims it, to leave foreign layers unread; undefined when malformed. */
function claimedCertificate(layer) {
    return derOf(layer.annotations[CERTIFICATE] ?? '')[0];
}
/** What is signed with a key has no certificate. */
function materialOf(annotations) {
    const certificate = annotations[CERTIFICATE] ?? '';
    if (certificate === '')
        return { kind: 'public-key', hint: '' };
    return { kind: 'certificate', leaf: onlyOne(pem_derOf(certificate)), chain: pem_derOf(annotations[CHAIN] ?? '') };
}
function contentOf(suffix, signature, content) {
    return suffix === 'sig'
        ? { kind: 'simple-signing', payload: content, signature: Buffer.from(signature, 'base64') }
        : { kind: 'envelope', envelope: (0,envelope/* parseEnvelope */.mE)(content) };
}
function rekorBundle(entry, signedEntryTimestamp) {
    return JSON.stringify({
        SignedEntryTimestamp: signedEntryTimestamp.toString('base64'),
        Payload: {
            body: entry.canonicalizedBody.toString('base64'),
            integratedTime: Number(entry.integratedTime),
            logIndex: Number(entry.logIndex),
            logID: entry.logId.keyId.toString('hex'),
        },
    });
}
function logEntry(bundle) {
    const { SignedEntryTimestamp: timestamp, Payload: payload } = bundle;
    if (!(0,json/* isObject */.Gv)(payload))
        throw new Error('no Payload');
    const { body, integratedTime, logIndex, logID } = payload;
    if (typeof timestamp !== 'string' || typeof body !== 'string' || typeof logID !== 'string')
        throw new Error('no body');
    if (!Number.isSafeInteger(integratedTime) || !Number.isSafeInteger(logIndex))
        throw new Error('no time or index');
    const canonicalizedBody = Buffer.from(body, 'base64');
    const { kind, apiVersion } = (0,layout_json/* parseObject */.lj)(canonicalizedBody, 'a log entry');
    return {
        logIndex: String(logIndex),
        logId: { keyId: Buffer.from(logID, 'hex') },
        kindVersion: { kind: String(kind), version: String(apiVersion) },
        integratedTime: String(integratedTime),
        inclusionPromise: { signedEntryTimestamp: Buffer.from(timestamp, 'base64') },
        inclusionProof: undefined,
        canonicalizedBody,
    };
}
function onlyOne(certificates) {
    const [first] = certificates;
    if (!first || certificates.length > 1)
        throw new Error('not exactly one certificate');
    return first;
}


/***/ }),

/***/ 9187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ readLegacy),
/* harmony export */   n4: () => (/* binding */ readLayers)
/* harmony export */ });
/* unused harmony exports MAX_LAYERS, legacyLayer, layerKey, changeLegacy */
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2406);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(261);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2892);




/** cosign reads and appends at most this many layers. */
const MAX_LAYERS = 1000;
const LAYER_TYPES = { sig: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SIMPLE_SIGNING */ .Nj, att: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .DSSE_ENVELOPE */ .P7 };
function legacyLayer(suffix, content, annotations) {
    return { mediaType: LAYER_TYPES[suffix], digest: sha256Digest(content), size: content.length, annotations };
}
/** Layers of one manifest may share their content (every run signs the same payload) but not their proof. */
function layerKey(layer) {
    return sha256Digest(Buffer.from(JSON.stringify([layer.digest, Object.entries(layer.annotations).sort()])));
}
/** The layers of a `.sig` or `.att` manifest that hold what its suffix says. @throws Failure `registry-document-malformed` */
function readLegacy(manifest, suffix) {
    return readLayers(manifest).filter((layer) => layer.mediaType === LAYER_TYPES[suffix]);
}
/** All layers, as cosign takes them whatever their type. @throws Failure `registry-document-malformed` */
function readLayers(manifest) {
    return layersOf(manifest)
        .filter(_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isDescriptor */ .ol)
        .map((layer) => ({ ...layer, annotations: layer.annotations ?? {} }));
}
/**
 * The manifest with `change` applied and the config it needs, or undefined when it has nothing to
 * change (cosign SIGNATURE_SPEC.md). Foreign layers keep every field and their order.
 * @throws Failure `registry-document-malformed`
 */
function changeLegacy(manifest, change) {
    const document = manifest ? parseObject(manifest, 'a signature manifest') : {};
    const before = manifest ? layersOf(manifest) : [];
    const kept = before.filter((layer) => !change.drop.has(keyOf(layer)));
    const present = new Set(kept.map(keyOf));
    const added = change.layers.filter((layer) => !present.has(layerKey(layer)));
    if (manifest && added.length === 0 && kept.length === before.length)
        return undefined;
    const layers = [...kept, ...added];
    const config = configFor(layers.map((layer) => textOf(layer.digest)));
    const next = {
        schemaVersion: 2,
        ...document,
        // Also in place of Docker's type, which would contradict the one that it is sent with.
        mediaType: IMAGE_MANIFEST,
        config: { mediaType: IMAGE_CONFIG, size: config.length, digest: sha256Digest(config) },
        layers,
    };
    return { manifest: Buffer.from(JSON.stringify(next)), config };
}
/** go-containerregistry's empty image, which pairs layers with diff_ids by position. */
function configFor(diffIds) {
    return Buffer.from(JSON.stringify({
        architecture: '',
        created: '0001-01-01T00:00:00Z',
        history: diffIds.map(() => ({ created: '0001-01-01T00:00:00Z' })),
        os: '',
        rootfs: { type: 'layers', diff_ids: diffIds },
        config: {},
    }));
}
function layersOf(manifest) {
    const document = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(manifest, 'a signature manifest');
    if (document.layers === undefined)
        throw (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)('a signature manifest', 'has no layers');
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Qv)(document, 'layers', 'a signature manifest', MAX_LAYERS);
}
function keyOf(layer) {
    return layerKey({
        ...layer,
        annotations: isObject(layer.annotations) ? layer.annotations : {},
    });
}


/***/ }),

/***/ 6961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HW: () => (/* binding */ mayBeBundle),
/* harmony export */   OB: () => (/* binding */ MAX_REFERRERS),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* unused harmony export changeIndex */
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2845);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(261);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2892);




/** Descriptors read from one index; a longer one is refused rather than read in part. */
const MAX_REFERRERS = 1000;
/**
 * Entries of a `sha256-<hex>` index, in its order; what is no descriptor is left out.
 * @throws Failure `referrers-tag-taken` when the tag holds no index, `registry-document-malformed`
 */
function readIndex(index) {
    return entriesOf((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(index, 'the referrers index')).filter(_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isDescriptor */ .ol);
}
/**
 * The index with `change` applied, or undefined when it has nothing to change. Foreign entries keep
 * every field and their order (distribution-spec, "Referrers Tag Schema").
 * @throws as `readIndex`
 */
function changeIndex(index, change) {
    const document = index ? parseObject(index, 'the referrers index') : {};
    const before = index ? entriesOf(document) : [];
    const ours = new Map(change.entries.map((entry) => [entry.digest, entry]));
    const kept = before
        .filter((entry) => !change.drop.has(entry.digest))
        .map((entry) => mergeEntry(entry, ours.get(entry.digest)));
    const present = new Set(kept.map((entry) => entry.digest));
    const after = [...kept, ...change.entries.filter((entry) => !present.has(entry.digest))];
    if (index && JSON.stringify(after) === JSON.stringify(before))
        return undefined;
    return Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_INDEX, ...document, manifests: after }));
}
/**
 * True for entries that may be bundles. Writers built on go-containerregistry before 0.21.6 put the
 * config's type where the artifact's belongs, so those are looked at as well.
 */
function mayBeBundle(entry) {
    const type = entry.artifactType;
    return type === undefined || type === _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_JSON */ .JO || type.startsWith(_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGSTORE_BUNDLE_PREFIX */ .bD);
}
function mergeEntry(entry, ours) {
    return ours ? { ...entry, ...ours } : entry;
}
function entriesOf(document) {
    if (document.mediaType !== undefined && document.mediaType !== _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_INDEX */ .L$)
        throw taken(document.mediaType);
    if (!Array.isArray(document.manifests))
        throw taken(document.mediaType);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Qv)(document, 'manifests', 'the referrers index', MAX_REFERRERS);
}
function taken(mediaType) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({
        code: 'referrers-tag-taken',
        what: `the tag of the referrers index holds something else (${(0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(mediaType).slice(0, 100) || 'of no type'})`,
        why: 'another program uses the tag sha256-<digest> for its own purpose; it is not overwritten',
        fix: 'delete that tag or store the image in another repository',
    });
}


/***/ }),

/***/ 5395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ indexTag),
/* harmony export */   w: () => (/* binding */ legacyTag)
/* harmony export */ });
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2406);

/** The tag of the referrers index (distribution-spec, "Referrers Tag Schema"). */
const indexTag = (digest) => `sha256-${(0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest)}`;
/** The tags under which cosign keeps signatures and attestations of a digest. */
const legacyTag = (digest, suffix) => `${indexTag(digest)}.${suffix}`;


/***/ }),

/***/ 7041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ getIndex),
/* harmony export */   L2: () => (/* binding */ fetchBundle),
/* harmony export */   Me: () => (/* binding */ MAX_BUNDLE_BYTES)
/* harmony export */ });
/* unused harmony exports listBundles, bundleListing, everyBundle */
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5688);
/* harmony import */ var _layout_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7906);
/* harmony import */ var _layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6961);
/* harmony import */ var _layout_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5395);




/** Kyverno refuses layers above this size. */
const MAX_BUNDLE_BYTES = 10 * 1024 * 1024;
/**
 * The `sha256-<hex>` index of a digest; undefined: there is none.
 * GitLab answers a tag of this form that does not exist with the digest itself, which is no index of it.
 */
async function getIndex(registry, path, subject) {
    const manifest = await registry.getManifest(path, (0,_layout_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .indexTag */ .H)(subject));
    return manifest?.descriptor.digest === subject ? undefined : manifest;
}
/** Lists what may be bundles of `subject`, through the referrers API and the index tag. */
async function listBundles(registry, path, subject) {
    const [api, index] = await Promise.all([
        registry.referrers(path, subject),
        getIndex(registry, path, subject),
    ]);
    return bundleListing(api, index);
}
/** @throws Failure `registry-document-malformed`, `referrers-tag-taken` */
function bundleListing(api, index) {
    return {
        api,
        index,
        throughApi: api.descriptors.filter(mayBeBundle),
        throughIndex: index ? readIndex(index.bytes).filter(mayBeBundle) : [],
    };
}
/** Each descriptor once, whichever way it was found. */
function everyBundle(listing) {
    const byDigest = new Map();
    for (const entry of [...listing.throughIndex, ...listing.throughApi])
        byDigest.set(entry.digest, entry);
    return [...byDigest.values()];
}
/**
 * Fetches and parses one bundle. Unsigned so far: verification judges it.
 * @param manifestDigest of the bundle's manifest
 * @param expected the blob that the manifest should name: it is asked for together with the manifest
 * @returns undefined when the manifest or its blob is gone, or is no bundle of `subject`
 * @throws Failure `registry-document-malformed`, `bundle-malformed`
 */
async function fetchBundle(registry, path, subject, manifestDigest, expected) {
    const getBlob = (digest) => registry.getBlob(path, digest, MAX_BUNDLE_BYTES);
    const [manifest, ahead] = await Promise.all([
        registry.getManifest(path, manifestDigest),
        expected && getBlob(expected),
    ]);
    const blob = manifest && (0,_layout_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleBlobOf */ .Jv)(manifest.bytes, subject);
    const bundle = blob && (blob === expected ? ahead : await getBlob(blob));
    if (!bundle)
        return undefined;
    const stored = { bundle, manifest: manifest.bytes, descriptor: (0,_layout_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBundle */ .wN)(manifest.bytes) };
    return { stored, artifact: (0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBundle */ .QN)(bundle) };
}


/***/ }),

/***/ 325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ listLegacy),
/* harmony export */   Ky: () => (/* binding */ fetchLayer),
/* harmony export */   Mh: () => (/* binding */ getLegacy),
/* harmony export */   t1: () => (/* binding */ MAX_LAYER_BYTES)
/* harmony export */ });
/* harmony import */ var _layout_legacy_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3568);
/* harmony import */ var _layout_legacy_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9187);
/* harmony import */ var _layout_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5395);



const MAX_LAYER_BYTES = 10 * 1024 * 1024;
/** More than the 4 MiB that registries must take: 1000 signatures with their chains are 6 MiB, and some take it. */
const MAX_MANIFEST_BYTES = 16 * 1024 * 1024;
/** The manifest under the `.sig` or `.att` tag of a digest; undefined: there is none. */
function getLegacy(registry, path, subject, suffix) {
    return registry.getManifest(path, (0,_layout_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .legacyTag */ .w)(subject, suffix), { maxBytes: MAX_MANIFEST_BYTES });
}
/** The layers of the `.sig` or `.att` tag of a digest, as cosign up to 2.4 and Kyverno `type: Cosign` list them. */
async function listLegacy(registry, path, subject, suffix) {
    const manifest = await getLegacy(registry, path, subject, suffix);
    return manifest ? (0,_layout_legacy_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readLegacy */ .Od)(manifest.bytes, suffix) : [];
}
/**
 * Fetches the bytes of one layer and reads the artifact it stands for.
 * @returns undefined when the blob is gone
 * @throws Failure `legacy-layer-malformed`
 */
async function fetchLayer(registry, path, suffix, layer) {
    const content = await registry.getBlob(path, layer.digest, MAX_LAYER_BYTES);
    if (!content)
        return undefined;
    const stored = { suffix, layer, content };
    return { ...stored, artifact: (0,_layout_legacy_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .readLegacyArtifact */ .ag)(stored) };
}


/***/ }),

/***/ 4360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ claimedDigest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   _P: () => (/* binding */ MANIFEST_TYPES),
/* harmony export */   mz: () => (/* binding */ readManifestHead),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83);
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2406);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2845);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9685);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(261);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8730);






/** Size that registries must take (distribution-spec, "Pushing Manifests"). */
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
/** Every type of manifest: a registry hides what was not asked for. */
const MANIFEST_TYPES = [
    _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_INDEX */ .L$,
    _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_MANIFEST */ .MS,
    _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCKER_MANIFEST_LIST */ .m6,
    _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCKER_MANIFEST */ .Vv,
];
/**
 * Reads the answer to GET of a manifest.
 * @param reference tag or digest that was asked for
 * @param where registry and repository, for messages
 * @throws Failure `registry-html-answer`, `registry-altered-bytes`, `manifest-ambiguous`
 */
function readManifest(answer, reference, where) {
    requireNoHtml(answer, reference);
    const digest = (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Digest */ .sI)(answer.body);
    for (const wanted of [digestOf(reference), claimedDigest(answer)]) {
        if (wanted !== undefined && wanted !== digest)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .alteredBytes */ .li)(where, wanted, digest);
    }
    return {
        descriptor: { mediaType: mediaTypeOf(answer, where), digest, size: answer.body.length },
        bytes: answer.body,
        etag: answer.headers.get('etag') ?? undefined,
    };
}
/**
 * Reads the answer to HEAD of a manifest; `undefined` when it leaves out what a descriptor needs.
 * @throws Failure as `readManifest`
 */
function readManifestHead(answer, reference, where) {
    requireNoHtml(answer, reference);
    const wanted = digestOf(reference);
    const claimed = claimedDigest(answer);
    if (wanted && claimed && wanted !== claimed)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .alteredBytes */ .li)(where, wanted, claimed);
    const digest = claimed ?? wanted;
    const mediaType = contentType(answer);
    const length = answer.headers.get('content-length');
    if (!digest || !MANIFEST_TYPES.includes(mediaType) || !/^\d{1,12}$/.test(length ?? ''))
        return undefined;
    return { mediaType, digest, size: Number(length) };
}
/** The digest that the registry says the content has; `undefined` also for algorithms not used here. */
function claimedDigest(answer) {
    return digestOf(answer.headers.get('docker-content-digest') ?? '');
}
function digestOf(text) {
    return /^sha256:[0-9a-f]{64}$/.test(text) ? text : undefined;
}
/**
 * What the registry calls it and what it calls itself must agree, or two readers could see two things in
 * the same bytes (CVE-2021-41190). Registries that call everything JSON leave it to the content.
 */
function mediaTypeOf(answer, where) {
    const header = contentType(answer);
    const own = ownMediaType(answer.body);
    if (!MANIFEST_TYPES.includes(header))
        return own ?? header;
    if (own === undefined || own === header)
        return header;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({
        code: 'manifest-ambiguous',
        what: `${where} gave a manifest as ${header} that calls itself another type`,
        why: 'programs that trust the one or the other would read different things in it',
        fix: 'push it again with a current tool',
    });
}
function ownMediaType(bytes) {
    const mediaType = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectIn */ .D7)(bytes)?.mediaType;
    return typeof mediaType === 'string' ? mediaType : undefined;
}
function contentType(answer) {
    return (answer.headers.get('content-type') ?? '').replace(/;.*$/s, '').trim().toLowerCase();
}
function requireNoHtml(answer, reference) {
    if ((0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .isHtml */ ._)(answer))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlAnswer */ .uV)(answer.url.host, `asked for the manifest ${reference}`, answer.status);
}


/***/ }),

/***/ 261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ EMPTY_JSON),
/* harmony export */   L$: () => (/* binding */ IMAGE_INDEX),
/* harmony export */   MS: () => (/* binding */ IMAGE_MANIFEST),
/* harmony export */   Nj: () => (/* binding */ SIMPLE_SIGNING),
/* harmony export */   P7: () => (/* binding */ DSSE_ENVELOPE),
/* harmony export */   Vv: () => (/* binding */ DOCKER_MANIFEST),
/* harmony export */   bD: () => (/* binding */ SIGSTORE_BUNDLE_PREFIX),
/* harmony export */   m6: () => (/* binding */ DOCKER_MANIFEST_LIST),
/* harmony export */   uS: () => (/* binding */ SIGSTORE_BUNDLE)
/* harmony export */ });
/* unused harmony export IMAGE_CONFIG */
/** Media types of what is stored beside an image, with the program that fixed each. */
const IMAGE_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const IMAGE_INDEX = 'application/vnd.oci.image.index.v1+json';
const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
const DOCKER_MANIFEST_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
const IMAGE_CONFIG = 'application/vnd.oci.image.config.v1+json';
const EMPTY_JSON = 'application/vnd.oci.empty.v1+json';
/** Sigstore bundle v0.3 (cosign BUNDLE_SPEC.md). */
const SIGSTORE_BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Bundles of every version: readers match on this prefix. */
const SIGSTORE_BUNDLE_PREFIX = 'application/vnd.dev.sigstore.bundle';
/** cosign SIGNATURE_SPEC.md */
const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
const DSSE_ENVELOPE = 'application/vnd.dsse.envelope.v1+json';


/***/ }),

/***/ 8730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ problemOf),
/* harmony export */   _: () => (/* binding */ isHtml)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2845);

const MAX_ERRORS = 20;
function problemOf(answer) {
    const errors = errorsIn(answer.body);
    const codes = errors.map(({ code }) => (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(code)).filter((code) => /^[A-Z][A-Z0-9_]{1,60}$/.test(code));
    const text = errors.map(({ message }) => (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(message)).join('\n');
    return { status: answer.status, codes: [...new Set(codes)], text, isHtml: isHtml(answer) };
}
/** Whether a web page came in place of an answer. */
function isHtml(answer) {
    return /^text\/html\b/i.test(answer.headers.get('content-type') ?? '');
}
function errorsIn(body) {
    const errors = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectIn */ .D7)(body)?.errors;
    return Array.isArray(errors) ? errors.slice(0, MAX_ERRORS).filter(_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv) : [];
}


/***/ }),

/***/ 864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ MAX_LIST_BYTES),
  x: () => (/* binding */ listReferrers)
});

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(2845);
// EXTERNAL MODULE: ./lib/oci/layout/json.js
var layout_json = __webpack_require__(2892);
// EXTERNAL MODULE: ./lib/oci/layout/referrers-index.js
var referrers_index = __webpack_require__(6961);
;// CONCATENATED MODULE: ./lib/oci/link.js
/**
 * The next page that a `Link` header names (RFC 8288; distribution-spec, "Listing Referrers"), resolved
 * against the address of this page; `undefined` when this is the last one.
 */
function nextPage(header, page) {
    for (const [, target = '', parameters = ''] of (header ?? '').matchAll(/<([^<>]*)>([^<]*)/g)) {
        if (/;\s*rel\s*=\s*"?next"?\s*(?:[;,]|$)/i.test(parameters))
            return URL.parse(target, page.href) ?? undefined;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(261);
;// CONCATENATED MODULE: ./lib/oci/referrers.js






const MAX_PAGES = 20;
/** All pages together: 16 KiB for each referrer. */
const MAX_LIST_BYTES = 16 * 1024 * 1024;
/** Answers of registries without the API. GHCR redirects to a web page (303): that is never followed. */
const NO_API = new Set([301, 302, 303, 307, 308, 400, 404, 405, 406, 410, 501]);
/**
 * Lists what refers to `digest` (distribution-spec, "Listing Referrers"), all pages of it. Registries may
 * ignore the filter, so it is applied here as well. Entries that are no descriptors are left out.
 */
async function listReferrers(api, path, digest, artifactType) {
    const filter = artifactType === undefined ? '' : `?artifactType=${encodeURIComponent(artifactType)}`;
    const page = (target) => askForPage(api, path, target);
    const answer = await page(`referrers/${digest}${filter}`);
    const { entries, next } = readPage(answer, api);
    const { status, headers } = answer;
    const contentType = headers.get('content-type') ?? '';
    const first = { status, contentType, entries: entries ?? [], hasNextPage: next !== undefined };
    if (!entries) {
        if (status === 200 || NO_API.has(status))
            return { supported: false, descriptors: [], first, bytes: 0 };
        throw await refusal(api, answer, path, digest);
    }
    const all = [...entries];
    let target = next;
    let bytes = answer.body.length;
    for (let pages = 1; target !== undefined; pages += 1) {
        if (pages === MAX_PAGES || all.length > referrers_index/* MAX_REFERRERS */.OB)
            throw tooMany(api.registry, path, digest);
        const further = await page(target);
        bytes += further.body.length;
        if (bytes > MAX_LIST_BYTES)
            throw tooMany(api.registry, path, digest);
        const read = readPage(further, api);
        if (!read.entries)
            throw await refusal(api, further, path, digest);
        all.push(...read.entries);
        target = read.next;
    }
    if (all.length > referrers_index/* MAX_REFERRERS */.OB)
        throw tooMany(api.registry, path, digest);
    const isWanted = (entry) => artifactType === undefined || entry.artifactType === artifactType;
    const descriptors = all.filter(json/* isObject */.Gv).filter(layout_json/* isDescriptor */.ol).filter(isWanted);
    return { supported: true, descriptors, first, bytes };
}
function askForPage(api, path, target) {
    return api.send({ path, target, access: 'pull', headers: { accept: media_types/* IMAGE_INDEX */.L$ } });
}
/** The entries on a page, if it is one, and where the next is. */
function readPage(answer, api) {
    const entries = answer.status === 200 ? entriesIn(answer.body) : undefined;
    return { entries, next: entries && ownPage(nextPage(answer.headers.get('link'), answer.url), api) };
}
function refusal(api, answer, path, digest) {
    return api.refusal(answer, path, `to list what refers to ${digest}`);
}
/** The entries of an index; `undefined` for anything else, a web page for one. */
function entriesIn(body) {
    const manifests = (0,json/* objectIn */.D7)(body)?.manifests;
    return Array.isArray(manifests) ? manifests : undefined;
}
/** A page elsewhere is none of this registry's; a page that leads to itself ends at the bound. */
function ownPage(page, api) {
    if (!page || page.origin === api.origin.origin)
        return page;
    throw new failure/* Failure */.H({
        code: 'registry-redirect',
        what: `${api.registry} names a page of referrers on ${page.host}`,
        why: 'the registry or a proxy in front of it is misconfigured',
        fix: `check the configuration of the external address of ${api.registry}`,
    });
}
function tooMany(registry, path, digest) {
    return new failure/* Failure */.H({
        code: 'referrers-too-many',
        what: `more than ${referrers_index/* MAX_REFERRERS */.OB} artifacts refer to ${registry}/${path}@${digest}, or their list is larger than ${MAX_LIST_BYTES / 1024 / 1024} MiB`,
        why: 'something attaches to this digest again and again; admission controllers give up long before that',
        fix: `find and delete them: oras discover ${registry}/${path}@${digest}`,
    });
}


/***/ }),

/***/ 6222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createLimiter)
/* harmony export */ });
/** At most `most` tasks at a time; the others wait in order. */
function createLimiter(most) {
    const waiting = [];
    let running = 0;
    return async (task) => {
        // A task that ends hands its place to the first that waits, so `running` stays as it is then.
        if (running < most)
            running += 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                running -= 1;
        }
    };
}


/***/ }),

/***/ 4757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83);

/** The failure as a report tells it; anything else is a defect and is thrown on. */
function reasonOf(error) {
    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H))
        throw error;
    const { code, message, why, fix } = error;
    return {
        code,
        message: why === undefined ? message : `${message}: ${why}`,
        ...(fix !== undefined && { fix }),
    };
}


/***/ }),

/***/ 5688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ parseBundleFor),
/* harmony export */   QN: () => (/* binding */ parseBundle)
/* harmony export */ });
/* unused harmony exports BUNDLE_MAX_BYTES, bundleJson */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _text_json_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1875);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6812);
/* harmony import */ var _log_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6637);




/** What this project writes (sigstore_bundle.proto, v0.3). */
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Bytes; Kyverno reads no larger layer. */
const BUNDLE_MAX_BYTES = 10 * 1024 * 1024;
/** What each version that others wrote asks for: a proof came with 0.2, the lone leaf with 0.3. */
const VERSIONS = new Map([
    ['application/vnd.dev.sigstore.bundle+json;version=0.1', { proof: false, chain: true }],
    ['application/vnd.dev.sigstore.bundle+json;version=0.2', { proof: true, chain: true }],
    ['application/vnd.dev.sigstore.bundle+json;version=0.3', { proof: true, chain: false }],
    [BUNDLE_MEDIA_TYPE, { proof: true, chain: false }],
]);
const DOCUMENT = {
    name: 'the Sigstore bundle',
    code: 'bundle-malformed',
    maxBytes: BUNDLE_MAX_BYTES,
};
/** What sigstore-go accepts at most. */
const MAX_ENTRIES = 32;
const MAX_CERTIFICATES = 10;
/**
 * The bundle (v0.3, one line): always the same text for the same artifact. It carries the leaf alone, and the
 * signed entry timestamp, which is the trusted time of Rekor v1.
 */
function bundleJson(artifact) {
    return JSON.stringify({
        mediaType: BUNDLE_MEDIA_TYPE,
        verificationMaterial: {
            ...materialJson(artifact.material),
            tlogEntries: artifact.logEntries.map(logEntryJson),
            timestampVerificationData: artifact.timestamps.length === 0
                ? {}
                : {
                    rfc3161Timestamps: artifact.timestamps.map((timestamp) => ({
                        signedTimestamp: timestamp.toString('base64'),
                    })),
                },
        },
        ...contentJson(artifact.content),
    });
}
function materialJson(material) {
    return material.kind === 'certificate'
        ? { certificate: { rawBytes: material.leaf.toString('base64') } }
        : { publicKey: { hint: material.hint } };
}
function contentJson(content) {
    if (content.kind === 'envelope') {
        const { payload, payloadType, signature } = content.envelope;
        return {
            dsseEnvelope: {
                payload: payload.toString('base64'),
                payloadType,
                signatures: [{ sig: signature.toString('base64') }],
            },
        };
    }
    const digest = createHash('sha256').update(content.payload).digest('base64');
    return {
        messageSignature: {
            messageDigest: { algorithm: 'SHA2_256', digest },
            signature: content.signature.toString('base64'),
        },
    };
}
/**
 * Parses a bundle of version 0.1 to 0.3. A message signature is over bytes that the bundle does not hold:
 * `message` gives them.
 * @throws Failure `bundle-malformed`
 */
function parseBundle(bytes, message) {
    return parse(bytes, (signature) => readMessage(signature, message));
}
/**
 * Parses a bundle for bytes of which only the SHA-256 is known: `check` verifies a message signature by it.
 * @throws Failure `bundle-malformed`
 */
function parseBundleFor(digest, bytes, check) {
    return parse(bytes, (json) => {
        const signature = readMessageSignature(json, digest);
        return { kind: 'digest', digest, signature, isSignedBy: (key) => check(key, digest, signature) };
    });
}
function parse(bytes, readSignature) {
    const json = (0,_text_json_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(bytes, DOCUMENT);
    const version = VERSIONS.get(json.get('mediaType').text());
    if (version === undefined)
        throw json.misfit('has an unknown mediaType');
    const material = json.get('verificationMaterial');
    const entries = material.find('tlogEntries')?.items(MAX_ENTRIES) ?? [];
    if (version.proof && entries.some((entry) => entry.find('inclusionProof') === undefined)) {
        throw json.misfit('has a log entry without an inclusion proof');
    }
    const timestamps = material.find('timestampVerificationData')?.find('rfc3161Timestamps');
    return {
        content: readContent(json, readSignature),
        material: readMaterial(material, version.chain),
        logEntries: entries.map(_log_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .readLogEntry */ .J3),
        timestamps: timestamps?.items(MAX_ENTRIES).map((each) => each.get('signedTimestamp').base64()) ?? [],
    };
}
function readContent(json, readSignature) {
    const [envelope, signature] = [json.find('dsseEnvelope'), json.find('messageSignature')];
    if (envelope !== undefined && signature === undefined)
        return { kind: 'envelope', envelope: (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvelope */ .HT)(envelope) };
    if (signature === undefined || envelope !== undefined)
        throw json.misfit('has not exactly one signed content');
    return readSignature(signature);
}
function readMessage(signature, message) {
    if (message === undefined)
        throw signature.misfit('is over bytes that were not given');
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(message).digest();
    return { kind: 'simple-signing', payload: message, signature: readMessageSignature(signature, digest) };
}
/** @param expected SHA-256 of the message */
function readMessageSignature(signature, expected) {
    const digest = signature.get('messageDigest');
    if (digest.get('algorithm').text() !== 'SHA2_256')
        throw digest.misfit('is not SHA2_256');
    if (!expected.equals(digest.get('digest').base64()))
        throw digest.misfit('is not that of the bytes given');
    return signature.get('signature').base64();
}
function readMaterial(json, chainAllowed) {
    const [certificate, chain, key] = ['certificate', 'x509CertificateChain', 'publicKey'].map((name) => json.find(name));
    if ([certificate, chain, key].filter((each) => each !== undefined).length !== 1) {
        throw json.misfit('has not exactly one of certificate, x509CertificateChain, publicKey');
    }
    if (key !== undefined)
        return { kind: 'public-key', hint: key.find('hint')?.text() ?? '' };
    if (certificate !== undefined)
        return { kind: 'certificate', leaf: certificate.get('rawBytes').base64(), chain: [] };
    if (!chainAllowed)
        throw json.misfit('has an x509CertificateChain, which version 0.3 does not allow');
    const ders = chain?.get('certificates').items(MAX_CERTIFICATES) ?? [];
    const [leaf, ...issuers] = ders.map((each) => each.get('rawBytes').base64());
    if (leaf === undefined)
        throw json.misfit('has an empty x509CertificateChain');
    return { kind: 'certificate', leaf, chain: issuers };
}


/***/ }),

/***/ 6812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ readEnvelope),
/* harmony export */   JU: () => (/* binding */ payloadDigest),
/* harmony export */   Md: () => (/* binding */ payloadOf),
/* harmony export */   Sq: () => (/* binding */ signedBytes),
/* harmony export */   XX: () => (/* binding */ signedDigest),
/* harmony export */   mE: () => (/* binding */ parseEnvelope),
/* harmony export */   yK: () => (/* binding */ signatureOf)
/* harmony export */ });
/* unused harmony exports preAuthEncoding, envelopeJson */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _text_json_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1875);


/** Bytes; Kyverno reads no layer above this. */
const ENVELOPE_MAX_BYTES = 10 * 1024 * 1024;
/** Pre-authentication encoding: what a DSSE signature is over (secure-systems-lab/dsse, protocol.md). */
function preAuthEncoding(payloadType, payload) {
    const type = Buffer.from(payloadType);
    return Buffer.concat([
        Buffer.from(`DSSEv1 ${type.length} `),
        type,
        Buffer.from(` ${payload.length} `),
        payload,
    ]);
}
/** The bytes that the signature in `content` is over. */
function signedBytes(content) {
    if (content.kind === 'simple-signing')
        return content.payload;
    return preAuthEncoding(content.envelope.payloadType, content.envelope.payload);
}
function payloadOf(content) {
    return content.kind === 'simple-signing' ? content.payload : content.envelope.payload;
}
function signatureOf(content) {
    return content.kind === 'envelope' ? content.envelope.signature : content.signature;
}
/** SHA-256 of the bytes that the signature is over. */
function signedDigest(content) {
    return content.kind === 'digest' ? content.digest : sha256(signedBytes(content));
}
/** SHA-256 of what is signed: of an envelope, its payload. */
function payloadDigest(content) {
    return content.kind === 'digest' ? content.digest : sha256(payloadOf(content));
}
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest();
}
/**
 * The one serialisation of an envelope: Rekor v1 logs the hash of exactly this string, and cosign compares it
 * with the hash of the `.att` layer, so both get these bytes.
 */
function envelopeJson(envelope) {
    return JSON.stringify({
        payloadType: envelope.payloadType,
        payload: envelope.payload.toString('base64'),
        signatures: [{ sig: envelope.signature.toString('base64') }],
    });
}
/**
 * Parses a DSSE envelope in JSON (dsse, envelope.md) with exactly one signature; a key id is a hint and is
 * not kept.
 * @throws Failure `envelope-malformed`
 */
function parseEnvelope(bytes) {
    return readEnvelope((0,_text_json_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(bytes, { name: 'the DSSE envelope', code: 'envelope-malformed', maxBytes: ENVELOPE_MAX_BYTES }));
}
function readEnvelope(json) {
    const [signature, ...others] = json.get('signatures').items(2);
    if (signature === undefined || others.length > 0)
        throw json.misfit('has not exactly one signature');
    const envelope = {
        payloadType: json.get('payloadType').text(),
        payload: json.get('payload').base64(),
        signature: signature.get('sig').base64(),
    };
    if (envelope.payload.length === 0)
        throw json.misfit('has an empty payload');
    if (envelope.signature.length === 0)
        throw json.misfit('has an empty signature');
    return envelope;
}


/***/ }),

/***/ 3233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ loggedEnvelopeHash),
/* harmony export */   Kv: () => (/* binding */ signerOf),
/* harmony export */   n4: () => (/* binding */ checkLogBody)
/* harmony export */ });
/* unused harmony exports REKOR_V1_KIND, canonicalEntry, signerPem */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _text_json_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1875);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2845);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6812);
/* harmony import */ var _rejection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9409);






/** Kind and version of the Rekor v1 entry for each content; every verifier reads these. */
const REKOR_V1_KIND = {
    envelope: { kind: 'dsse', version: '0.0.1' },
    'simple-signing': { kind: 'hashedrekord', version: '0.0.1' },
};
const DOCUMENT = {
    name: 'the body of the log entry',
    code: 'artifact-rejected',
    maxBytes: 1024 * 1024,
};
/** The `spec` of each kind and version of entry that verification accepts. */
const READERS = new Map([
    ['hashedrekord 0.0.1', readHashedRekord],
    ['dsse 0.0.1', readDsse],
    ['intoto 0.0.2', readIntoto],
    ['hashedrekord 0.0.2', readHashedRekordV2],
    ['dsse 0.0.2', readDsseV2],
]);
/** Who signed `artifact`; the key of a key-signed one has to be given. */
function signerOf(artifact, publicKey) {
    if (artifact.material.kind === 'certificate')
        return { kind: 'CERTIFICATE', der: artifact.material.leaf };
    if (publicKey === undefined)
        throw new _rejection_js__WEBPACK_IMPORTED_MODULE_3__/* .Rejection */ .m('public-key', 'it is signed with a key, and none was given');
    return { kind: 'PUBLIC KEY', der: publicKey.export({ type: 'spki', format: 'der' }) };
}
/**
 * The body that Rekor v1 makes of our entry, byte for byte: its JSON has sorted keys and no spaces
 * (rekor, pkg/types/dsse and pkg/types/hashedrekord, v0.0.1). An entry is ours only if its body is this.
 */
function canonicalEntry(artifact) {
    const { content } = artifact;
    const signature = signatureOf(content).toString('base64');
    const verifier = Buffer.from(signerPem(signerOf(artifact))).toString('base64');
    const { kind, version } = REKOR_V1_KIND[content.kind];
    const spec = content.kind === 'envelope'
        ? {
            envelopeHash: {
                algorithm: 'sha256',
                value: sha256(Buffer.from(envelopeJson(content.envelope))).toString('hex'),
            },
            payloadHash: { algorithm: 'sha256', value: sha256(content.envelope.payload).toString('hex') },
            signatures: [{ signature, verifier }],
        }
        : {
            data: { hash: { algorithm: 'sha256', value: sha256(content.payload).toString('hex') } },
            signature: { content: signature, publicKey: { content: verifier } },
        };
    return Buffer.from(JSON.stringify({ apiVersion: version, kind, spec }));
}
/**
 * SHA-256 of the envelope as Rekor v1 logged it, in hexadecimal digits: cosign compares it with that of the layer.
 * Undefined for entries of other kinds than `dsse` and `intoto`. The entry was verified before.
 */
function loggedEnvelopeHash({ canonicalizedBody }) {
    const spec = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectIn */ .D7)(canonicalizedBody)?.spec;
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(spec))
        return undefined;
    const hash = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(spec.content) ? spec.content.hash : spec.envelopeHash;
    return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(hash) && hash.algorithm === 'sha256' ? (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(hash.value) : undefined;
}
/** PEM, as Rekor v1 takes and logs it. */
function signerPem(signer) {
    return pemOf(signer.der, signer.kind);
}
/**
 * Checks that the entry's body is about this content, signed with SHA-256 by this certificate or key.
 * @throws Rejection `log-body`
 */
function checkLogBody(entry, content, signer) {
    const logged = (0,_rejection_js__WEBPACK_IMPORTED_MODULE_3__/* .orReject */ .V)('log-body', 'the log entry is not understood', () => readBody(entry));
    const digest = logged.over === 'payload' ? (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadDigest */ .JU)(content) : (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .signedDigest */ .XX)(content);
    if (!logged.digest.equals(digest)) {
        throw new _rejection_js__WEBPACK_IMPORTED_MODULE_3__/* .Rejection */ .m('log-body', 'the log entry is about other content');
    }
    if (!logged.signature.equals((0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureOf */ .yK)(content))) {
        throw new _rejection_js__WEBPACK_IMPORTED_MODULE_3__/* .Rejection */ .m('log-body', 'the log entry records another signature');
    }
    if (logged.signer.kind !== signer.kind || !logged.signer.der.equals(signer.der)) {
        throw new _rejection_js__WEBPACK_IMPORTED_MODULE_3__/* .Rejection */ .m('log-body', 'the log entry records another certificate or key');
    }
}
function readBody(entry) {
    const { kind, version } = entry.kindVersion;
    const read = READERS.get(`${kind} ${version}`);
    if (read === undefined)
        throw new _rejection_js__WEBPACK_IMPORTED_MODULE_3__/* .Rejection */ .m('log-body', `log entries of kind ${kind} ${version} are not supported`);
    const body = (0,_text_json_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(entry.canonicalizedBody, DOCUMENT);
    if (body.get('kind').text() !== kind || body.get('apiVersion').text() !== version) {
        throw body.misfit(`is not of kind ${kind} ${version}`);
    }
    return read(body.get('spec'));
}
function readHashedRekord(spec) {
    const signature = spec.get('signature');
    return {
        digest: readHash(spec.get('data').get('hash')),
        over: 'signed bytes',
        signature: signature.get('content').base64(),
        signer: readPem(signature.get('publicKey').get('content')),
    };
}
function readDsse(spec) {
    const signature = only(spec.get('signatures'));
    return {
        digest: readHash(spec.get('payloadHash')),
        over: 'payload',
        signature: signature.get('signature').base64(),
        signer: readPem(signature.get('verifier')),
    };
}
/** Here the log holds the signature in base64 twice. */
function readIntoto(spec) {
    const content = spec.get('content');
    const signature = only(content.get('envelope').get('signatures'));
    return {
        digest: readHash(content.get('payloadHash')),
        over: 'payload',
        signature: Buffer.from(signature.get('sig').base64().toString('latin1'), 'base64'),
        signer: readPem(signature.get('publicKey')),
    };
}
function readHashedRekordV2(spec) {
    const record = spec.get('hashedRekordV002');
    return {
        digest: readHashV2(record.get('data')),
        over: 'signed bytes',
        ...readSignatureV2(record.get('signature')),
    };
}
function readDsseV2(spec) {
    const record = spec.get('dsseV002');
    return {
        digest: readHashV2(record.get('payloadHash')),
        over: 'payload',
        ...readSignatureV2(only(record.get('signatures'))),
    };
}
function readSignatureV2(json) {
    const verifier = json.get('verifier');
    const [certificate, key] = [verifier.find('x509Certificate'), verifier.find('publicKey')];
    if ((certificate === undefined) === (key === undefined))
        throw verifier.misfit('is not one certificate or key');
    return {
        signature: json.get('content').base64(),
        signer: certificate
            ? { kind: 'CERTIFICATE', der: certificate.get('rawBytes').base64() }
            : { kind: 'PUBLIC KEY', der: verifier.get('publicKey').get('rawBytes').base64() },
    };
}
function readHash(json) {
    if (json.get('algorithm').text() !== 'sha256')
        throw json.misfit('is not sha256');
    return json.get('value').hex(32);
}
function readHashV2(json) {
    if (json.get('algorithm').text() !== 'SHA2_256')
        throw json.misfit('is not SHA2_256');
    return json.get('digest').base64();
}
function readPem(json) {
    const text = json.base64().toString('latin1');
    const [, kind, body] = /^-----BEGIN (CERTIFICATE|PUBLIC KEY)-----\n([A-Za-z0-9+/=\n]+)-----END \1-----\n?$/.exec(text) ?? [];
    if (body === undefined)
        throw json.misfit('is not one certificate or public key');
    return { kind: kind, der: Buffer.from(body, 'base64') };
}
function only(json) {
    const [first, ...others] = json.items(2);
    if (first === undefined || others.length > 0)
        throw json.misfit('has not exactly one element');
    return first;
}
function sha256(bytes) {
    return createHash('sha256').update(bytes).digest();
}


/***/ }),

/***/ 6637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J3: () => (/* binding */ readLogEntry),
/* harmony export */   hd: () => (/* binding */ isOfRekor2)
/* harmony export */ });
/* unused harmony exports readRekorV1Entry, logEntryJson */
/** More hashes than any inclusion proof in a tree of 2^63 leaves. */
const MAX_HASHES = 64;
/**
 * Reads a TransparencyLogEntry in protobuf's JSON (sigstore_rekor.proto), as bundles hold it and Rekor v2
 * answers it.
 * @throws Failure with the document's code
 */
function readLogEntry(json) {
    const kindVersion = json.get('kindVersion');
    const promise = json.find('inclusionPromise')?.find('signedEntryTimestamp');
    const proof = json.find('inclusionProof');
    return {
        logIndex: json.find('logIndex')?.decimal() ?? '0',
        logId: { keyId: json.get('logId').get('keyId').base64() },
        kindVersion: { kind: kindVersion.get('kind').text(), version: kindVersion.get('version').text() },
        integratedTime: json.find('integratedTime')?.decimal() ?? '0',
        inclusionPromise: promise && { signedEntryTimestamp: promise.base64() },
        inclusionProof: proof && {
            logIndex: proof.find('logIndex')?.decimal() ?? '0',
            rootHash: proof.get('rootHash').base64(),
            treeSize: proof.get('treeSize').decimal(),
            hashes: proof
                .find('hashes')
                ?.items(MAX_HASHES)
                .map((hash) => hash.base64()) ?? [],
            checkpoint: { envelope: proof.get('checkpoint').get('envelope').text() },
        },
        canonicalizedBody: json.get('canonicalizedBody').base64(),
    };
}
/**
 * Reads an answer of Rekor v1 (`{"<uuid>": {\u2026}}`). Its top-level index counts over all shards of a log, the
 * one in the proof within one tree: they differ on the public log.
 * @throws Failure with the document's code
 */
function readRekorV1Entry(json) {
    const [uuid, ...others] = json.names();
    if (uuid === undefined || others.length > 0)
        throw json.misfit('does not hold exactly one entry');
    const entry = json.get(uuid);
    const canonicalizedBody = entry.get('body').base64();
    const body = entry.get('body').nested(canonicalizedBody);
    const verification = entry.get('verification');
    const proof = verification.get('inclusionProof');
    return {
        logIndex: entry.get('logIndex').decimal(),
        logId: { keyId: entry.get('logID').hex(32) },
        kindVersion: { kind: body.get('kind').text(), version: body.get('apiVersion').text() },
        integratedTime: entry.get('integratedTime').decimal(),
        inclusionPromise: { signedEntryTimestamp: verification.get('signedEntryTimestamp').base64() },
        inclusionProof: {
            logIndex: proof.get('logIndex').decimal(),
            rootHash: proof.get('rootHash').hex(32),
            treeSize: proof.get('treeSize').decimal(),
            hashes: proof
                .get('hashes')
                .items(MAX_HASHES)
                .map((hash) => hash.hex(32)),
            checkpoint: { envelope: proof.get('checkpoint').text() },
        },
        canonicalizedBody,
    };
}
/** Whether the entry is of a kind that only Rekor v2 writes. */
function isOfRekor2({ kindVersion: { kind, version } }) {
    return version === '0.0.2' && (kind === 'hashedrekord' || kind === 'dsse');
}
/** The entry for a bundle: fixed order, and no field that protobuf's JSON would leave out as empty. */
function logEntryJson(entry) {
    const { inclusionPromise: promise, inclusionProof: proof } = entry;
    return {
        logIndex: entry.logIndex,
        logId: { keyId: entry.logId.keyId.toString('base64') },
        kindVersion: { kind: entry.kindVersion.kind, version: entry.kindVersion.version },
        ...(entry.integratedTime !== '0' && { integratedTime: entry.integratedTime }),
        ...(promise && {
            inclusionPromise: { signedEntryTimestamp: promise.signedEntryTimestamp.toString('base64') },
        }),
        ...(proof && {
            inclusionProof: {
                logIndex: proof.logIndex,
                rootHash: proof.rootHash.toString('base64'),
                treeSize: proof.treeSize,
                hashes: proof.hashes.map((hash) => hash.toString('base64')),
                checkpoint: { envelope: proof.checkpoint?.envelope ?? '' },
            },
        }),
        canonicalizedBody: entry.canonicalizedBody.toString('base64'),
    };
}


/***/ }),

/***/ 9409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ orReject),
/* harmony export */   m: () => (/* binding */ Rejection)
/* harmony export */ });
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4187);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7944);



/** A signed artifact that is not to be trusted: code `artifact-rejected`. */
class Rejection extends _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H {
    reason;
    constructor(reason, what, cause) {
        // A library's message may quote the artifact.
        super({ code: 'artifact-rejected', what: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(what, 300), cause });
        this.name = 'Rejection';
        this.reason = reason;
    }
}
/** What a code of @sigstore/verify is about, by its beginning. */
const REASONS = [
    ['CERTIFICATE_', 'certificate'],
    ['PUBLIC_KEY_', 'public-key'],
    ['SIGNATURE_', 'signature'],
    ['TIMESTAMP_', 'timestamp'],
    ['TLOG_BODY_', 'log-body'],
    ['TLOG_', 'log-entry'],
];
/**
 * What `check` returns; anything that it throws becomes a Rejection, for the libraries also throw plain errors.
 * `reason` is that of errors which do not give their own.
 */
function orReject(reason, what, check) {
    try {
        return check();
    }
    catch (error) {
        if (error instanceof Rejection)
            throw error;
        throw new Rejection(reasonOf(error) ?? reason, `${what}: ${messageOf(error)}`, error);
    }
}
function reasonOf(error) {
    if (!(error instanceof _sigstore_verify__WEBPACK_IMPORTED_MODULE_0__/* .VerificationError */ .mk))
        return undefined;
    return REASONS.find(([code]) => String(error.code).startsWith(code))?.[1];
}
/** A library's message, and that of the deeper error which it hides. */
function messageOf(error) {
    if (!(error instanceof Error))
        return 'unknown error';
    return error.cause instanceof Error ? `${error.message}, ${messageOf(error.cause)}` : error.message;
}


/***/ }),

/***/ 7827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oc: () => (/* binding */ verifyArtifact),
  jG: () => (/* binding */ verifyWithCertificate),
  Ft: () => (/* binding */ verifyWithKey)
});

// UNUSED EXPORTS: verifyLogEntry

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var dist = __webpack_require__(3917);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(4187);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/tlog/index.js
var tlog = __webpack_require__(8218);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/sigstore/x509.js
var x509 = __webpack_require__(9860);
;// CONCATENATED MODULE: ./lib/sigstore/certificate.js



const FULCIO = '1.3.6.1.4.1.57264.1';
/** The arc below 1.3.6.1.4.1.57264.1 and the name of each extension (Fulcio, docs/oid-info.md). */
const EXTENSIONS = {
    9: 'buildSignerUri',
    10: 'buildSignerDigest',
    11: 'runnerEnvironment',
    12: 'sourceRepositoryUri',
    13: 'sourceRepositoryDigest',
    14: 'sourceRepositoryRef',
    15: 'sourceRepositoryIdentifier',
    16: 'sourceRepositoryOwnerUri',
    17: 'sourceRepositoryOwnerIdentifier',
    18: 'buildConfigUri',
    19: 'buildConfigDigest',
    20: 'buildTrigger',
    21: 'runInvocationUri',
    22: 'sourceRepositoryVisibility',
    23: 'deploymentEnvironment',
    24: 'tokenSubject',
};
const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
/** GeneralName tags (RFC 5280, 4.2.1.6) that Fulcio uses: rfc822Name and uniformResourceIdentifier. */
const EMAIL = 1;
const URI = 6;
const UTF8_STRING = 0x0c;
/**
 * Reads the identity out of a Fulcio certificate (DER). Nothing is verified here.
 * @throws Failure `certificate-malformed`: not a certificate, or not one that names exactly one identity
 */
function parseIdentity(der) {
    return orMalformed(() => {
        const extensions = extensionsOf((0,x509/* parseCertificate */.h)(der));
        const named = {};
        for (const [arc, name] of Object.entries(EXTENSIONS)) {
            const value = extensions.get(`${FULCIO}.${arc}`);
            if (value !== undefined)
                named[name] = utf8String(value, name);
        }
        return { san: sanOf(extensions), issuer: issuerOf(extensions), extensions: named };
    });
}
/**
 * When a certificate (DER) is valid, both ends included.
 * @throws Failure `certificate-malformed`
 */
function parseValidity(der) {
    return orMalformed(() => {
        const { notBefore, notAfter } = parseCertificate(der);
        return { notBefore, notAfter };
    });
}
/** extnValue by object identifier; a certificate has each at most once (RFC 5280, 4.2). */
function extensionsOf(certificate) {
    const extensions = new Map();
    for (const { subs } of certificate.extensions) {
        const [oid, value] = [subs[0]?.toOID(), subs.at(-1)?.value];
        if (oid === undefined || value === undefined)
            throw malformed('an extension has no value');
        if (extensions.has(oid))
            throw malformed(`extension ${oid} is there twice`);
        extensions.set(oid, value);
    }
    return extensions;
}
function sanOf(extensions) {
    const san = extensions.get(SUBJECT_ALTERNATIVE_NAME);
    const [name, ...others] = san === undefined ? [] : dist.ASN1Obj.parseBuffer(Buffer.from(san)).subs;
    if (name === undefined ||
        others.length > 0 ||
        ![EMAIL, URI].some((kind) => name.tag.isContextSpecific(kind))) {
        throw malformed('it does not name exactly one URI or e-mail address');
    }
    const text = name.value.toString('latin1');
    if (!/^[\x21-\x7e]+$/.test(text))
        throw malformed('it names something that is not plain ASCII');
    return text;
}
/** Extension .8; .1, which older certificates have alone, is the same text without a DER type. */
function issuerOf(extensions) {
    const raw = extensions.get(`${FULCIO}.1`)?.toString('utf8');
    const typed = extensions.get(`${FULCIO}.8`);
    const issuer = typed === undefined ? raw : utf8String(typed, 'issuer');
    if (issuer === undefined)
        throw malformed('it names no OIDC issuer');
    if (raw !== undefined && raw !== issuer)
        throw malformed('it names two OIDC issuers');
    return issuer;
}
function utf8String(der, name) {
    const { tag, value } = dist.ASN1Obj.parseBuffer(Buffer.from(der));
    if (!tag.isUniversal() || tag.number !== UTF8_STRING)
        throw malformed(`extension ${name} is not a UTF8String`);
    return new TextDecoder('utf-8', { fatal: true }).decode(value);
}
function orMalformed(read) {
    try {
        return read();
    }
    catch (error) {
        throw error instanceof failure/* Failure */.H ? error : malformed('it is not an X.509 certificate', error);
    }
}
function malformed(problem, cause) {
    return new failure/* Failure */.H({
        code: 'certificate-malformed',
        what: `the certificate cannot be read: ${problem}`,
        why: 'a proxy answered in place of the certificate authority, or altered its answer',
        fix: 'check caUrls in the signing config, then run it again',
        cause,
    });
}

// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/key/index.js
var key = __webpack_require__(3771);
// EXTERNAL MODULE: ./lib/sigstore/rejection.js
var rejection = __webpack_require__(9409);
;// CONCATENATED MODULE: ./lib/sigstore/certificate-trust.js



/** So many answers are kept for one trusted root: a run has few certificates, and few seconds in which it logs. */
const MOST_KEPT = 64;
const kept = new WeakMap();
/**
 * Verifies that a certificate (DER) leads to the trusted root at each of the times, and that a certificate
 * transparency log vouches for it. Once for the same question: everything that a run signs has the same certificate.
 * @throws Rejection, and errors of @sigstore/verify
 */
function verifyTrust(leaf, times, { material }) {
    const known = kept.get(material) ?? new Set();
    const question = `${leaf.toString('base64')} ${times.map((time) => time.getTime()).join()}`;
    if (known.has(question))
        return;
    const { scts } = (0,key.verifyCertificate)((0,x509/* parseCertificate */.h)(leaf), [...times], material);
    if (scts.length === 0)
        throw new rejection/* Rejection */.m('certificate', 'no certificate transparency log vouches for it (no SCT)');
    const logs = new Set(scts.map((logId) => logId.toString('base64')));
    if (logs.size < scts.length)
        throw new rejection/* Rejection */.m('certificate', 'one log vouches for it twice (duplicate SCT)');
    if (known.size === MOST_KEPT)
        known.clear();
    kept.set(material, known.add(question));
}

// EXTERNAL MODULE: ./lib/sigstore/log-entry.js
var log_entry = __webpack_require__(6637);
;// CONCATENATED MODULE: ./lib/sigstore/checkpoint.js


/**
 * Checks what @sigstore/verify leaves open once it has verified the checkpoint's signature and the path to its
 * root: that the proof states the same tree as the checkpoint, and that the log signed under the name of the
 * tree's origin (C2SP, tlog-checkpoint; Rekor v1 appends the tree's id to its name).
 * @throws Rejection `checkpoint`
 */
function checkCheckpoint(entry) {
    const proof = entry.inclusionProof;
    if (proof === undefined)
        return;
    const [note = '', signatures = ''] = split(proof.checkpoint?.envelope ?? '');
    const [origin = '', size, root] = note.split('\n');
    if (size !== proof.treeSize || root !== proof.rootHash.toString('base64')) {
        throw new rejection/* Rejection */.m('checkpoint', 'the inclusion proof states another tree than its checkpoint');
    }
    const names = signersOf(signatures, entry.logId.keyId);
    if (!names.some((name) => origin === name || origin.startsWith(`${name} - `))) {
        throw new rejection/* Rejection */.m('checkpoint', 'the log did not sign the checkpoint under its own name');
    }
    // Rekor v2 counts in one way only, and signs no entry timestamp that would vouch for the entry's own index.
    if ((0,log_entry/* isOfRekor2 */.hd)(entry) && entry.logIndex !== proof.logIndex) {
        throw new rejection/* Rejection */.m('checkpoint', 'the log entry states another index than its inclusion proof');
    }
}
/** Names of the signature lines whose key hint is that of the log. */
function signersOf(signatures, logId) {
    return [...signatures.matchAll(/^\u2014 (\S+) (\S+)$/gm)].flatMap(([, name = '', signature = '']) => Buffer.from(signature, 'base64').subarray(0, 4).equals(logId.subarray(0, 4)) ? [name] : []);
}
function split(envelope) {
    const at = envelope.indexOf('\n\n');
    return at < 0 ? ['', ''] : [envelope.slice(0, at), envelope.slice(at + 2)];
}

// EXTERNAL MODULE: ./lib/sigstore/envelope.js
var envelope = __webpack_require__(6812);
// EXTERNAL MODULE: ./lib/sigstore/log-body.js
var log_body = __webpack_require__(3233);
;// CONCATENATED MODULE: ./lib/sigstore/verify.js











/** Extended key usage that a Fulcio certificate has (RFC 5280, 4.2.1.12). */
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
/** How far the clocks of this machine and of the services may differ. */
const CLOCK_SKEW_MS = 5 * 60 * 1000;
/**
 * Verifies an artifact signed with a certificate: signature, certificate chain, SCT, every log entry
 * (inclusion, and that it is about this very artifact), every timestamp, at least one log entry and one trusted
 * time (Sigstore client specification, "Verification").
 * @throws Rejection, a Failure with code `artifact-rejected`; nothing else
 */
function verifyArtifact(artifact, root) {
    return { ...verifyWithCertificate(artifact, root), payload: (0,envelope/* payloadOf */.Md)(artifact.content) };
}
/** As `verifyArtifact`, also where the signed bytes are not at hand. @throws Rejection */
function verifyWithCertificate(artifact, root) {
    const { material } = artifact;
    if (material.kind !== 'certificate')
        throw new rejection/* Rejection */.m('public-key', 'it is signed with a key, and none was given');
    const identity = (0,rejection/* orReject */.V)('certificate', 'its certificate is not one of Fulcio', () => parseIdentity(material.leaf));
    checkUsage(material.leaf);
    const publicKey = (0,rejection/* orReject */.V)('certificate', 'its key cannot be read', () => (0,external_node_crypto_.createPublicKey)({ key: (0,x509/* parseCertificate */.h)(material.leaf).publicKey, format: 'der', type: 'spki' }));
    const { times, ...verified } = verify(artifact, root, (0,log_body/* signerOf */.Kv)(artifact), publicKey);
    (0,rejection/* orReject */.V)('certificate', 'it does not verify', () => verifyTrust(material.leaf, times, root));
    return { identity, ...verified };
}
/**
 * Verifies an artifact signed with a key that the caller trusts, otherwise as `verifyArtifact`.
 * @throws Rejection, a Failure with code `artifact-rejected`; nothing else
 */
function verifyWithKey(artifact, root, publicKey) {
    if (artifact.material.kind !== 'public-key') {
        throw new rejection/* Rejection */.m('public-key', 'it is signed with a certificate, not with the key given');
    }
    const { signedAt, logIndex } = verify(artifact, root, (0,log_body/* signerOf */.Kv)(artifact, publicKey), publicKey);
    return { signedAt, logIndex };
}
/**
 * Verifies one log entry of an artifact, whether or not the artifact has a trusted time yet: inclusion proof,
 * checkpoint, signed entry timestamp, and that it records this content, signature and signer.
 * @throws Rejection
 */
function verifyLogEntry(entry, content, signer, root) {
    (0,rejection/* orReject */.V)('log-entry', 'its log entry does not verify', () => (0,tlog.verifyTLogInclusion)(entry, root.material.tlogs));
    checkCheckpoint(entry);
    (0,log_body/* checkLogBody */.n4)(entry, content, signer);
}
/** All but whether the key is to be trusted, which is asked at the trusted times. */
function verify(artifact, root, signer, publicKey) {
    const { content, logEntries } = artifact;
    const trusting = { ...root.material, publicKey: () => ({ publicKey, validFor: () => true }) };
    const timestamps = artifact.timestamps.map(parseTimestamp);
    for (const entry of logEntries)
        verifyLogEntry(entry, content, signer, root);
    (0,rejection/* orReject */.V)('signature', 'it does not verify', () => new verify_dist/* Verifier */.BL(trusting).verify(entityOf(artifact, timestamps)));
    const times = [
        ...logEntries.filter(isTimed).map((entry) => Number(entry.integratedTime) * 1000),
        ...timestamps.map((timestamp) => timestamp.signingTime.getTime()),
    ];
    if (times.some((time) => time > Date.now() + CLOCK_SKEW_MS)) {
        throw new rejection/* Rejection */.m('timestamp', 'it was signed in the future, or the clock of this machine is wrong');
    }
    const signedAt = new Date(Math.min(...times));
    for (const entry of logEntries)
        checkLogValidity(entry, signedAt, root);
    return {
        signedAt,
        logIndex: logEntries[0]?.logIndex,
        times: times.map((time) => new Date(time)),
    };
}
/** @sigstore/verify asks it of signed entry timestamps only, and Rekor v2 has none. */
function checkLogValidity(entry, at, root) {
    const valid = root.material.tlogs.some(({ logID, validFor: { start, end } }) => logID.equals(entry.logId.keyId) && start <= at && at <= end);
    if (!valid)
        throw new rejection/* Rejection */.m('log-entry', 'its log was not trusted at the time of signing');
}
function checkUsage(leaf) {
    const certificate = (0,rejection/* orReject */.V)('certificate', 'its certificate cannot be read', () => new external_node_crypto_.X509Certificate(leaf));
    // Node leaves it undefined where the certificate says nothing.
    const usages = certificate.keyUsage;
    if (certificate.ca || !usages?.includes(CODE_SIGNING)) {
        throw new rejection/* Rejection */.m('certificate', 'its certificate is not for code signing');
    }
}
function parseTimestamp(der) {
    return (0,rejection/* orReject */.V)('timestamp', 'its timestamp cannot be read', () => {
        const timestamp = dist.RFC3161Timestamp.parse(Buffer.from(der));
        // Read now: the library throws a plain error later.
        if (Number.isNaN(timestamp.signingTime.getTime()))
            throw new Error('it states no time');
        return timestamp;
    });
}
/** Only a signed entry timestamp makes an entry's time a trusted one; Rekor v2 has none. */
function isTimed(entry) {
    return entry.inclusionPromise !== undefined;
}
function entityOf({ content, logEntries }, timestamps) {
    return {
        signature: signatureContent(content),
        key: { $case: 'public-key', hint: '' },
        tlogEntries: [...logEntries],
        timestamps: [
            ...logEntries.filter(isTimed).map((tlogEntry) => ({ $case: 'transparency-log', tlogEntry })),
            ...timestamps.map((timestamp) => ({ $case: 'timestamp-authority', timestamp })),
        ],
    };
}
function signatureContent(content) {
    const signature = (0,envelope/* signatureOf */.yK)(content);
    return {
        signature,
        compareSignature: (other) => other.equals(signature),
        compareDigest: (digest) => digest.equals((0,envelope/* payloadDigest */.JU)(content)),
        compareSignedDigest: (digest) => digest.equals((0,envelope/* signedDigest */.XX)(content)),
        verifySignature: (key) => isSignedBy(key, content, signature),
    };
}
function isSignedBy(key, content, signature) {
    if (content.kind === 'digest')
        return content.isSignedBy(key);
    const algorithm = key.asymmetricKeyType === 'ed25519' ? null : 'sha256';
    return (0,external_node_crypto_.verify)(algorithm, (0,envelope/* signedBytes */.Sq)(content), key, signature);
}


/***/ }),

/***/ 9860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseCertificate)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3917);

/** So many certificates are kept: those of a run and its trusted root, with room for what others signed. */
const MOST_KEPT = 32;
const kept = new Map();
/**
 * Parses a certificate (DER), once for the same bytes: everything that a run signs has the same one.
 *
 * @sigstore/core encodes a certificate anew, piece by piece, whenever it compares one or verifies its signature
 * or its SCTs, which takes most of the time of a verification. Here the pieces keep what was parsed.
 * @throws Error of @sigstore/core
 */
function parseCertificate(der) {
    const key = der.toString('base64');
    const known = kept.get(key);
    if (known)
        return known;
    const certificate = _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate.parse(Buffer.from(der));
    const { root, tbsCertificate } = certificate;
    keepEncodings([root, tbsCertificate, ...tbsCertificate.subs]);
    certificate.clone = () => withoutKeptLists(_sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate.parse(Buffer.from(der)));
    kept.set(key, certificate);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined)
        kept.delete(oldest);
    return certificate;
}
/** To verify SCTs, the library takes one extension out of a copy: what encloses it must be encoded anew. */
function withoutKeptLists(copy) {
    keepEncodings([...copy.tbsCertificate.subs.slice(0, -1), ...copy.extensions]);
    return copy;
}
function keepEncodings(pieces) {
    for (const piece of pieces) {
        // What is parsed keeps its content as it was, also where it was parsed further.
        const encoded = new _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.ASN1Obj(piece.tag, piece.value, []).toDER();
        piece.toDER = () => encoded;
    }
}


/***/ }),

/***/ 7028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isByExpected)
/* harmony export */ });
/** Whether the expected identity signed it, whatever it is. */
function isByExpected({ status }) {
    return status === 'accepted' || status === 'not-asked-for';
}


/***/ }),

/***/ 7656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _oci_layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6961);
/* harmony import */ var _oci_layout_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5395);
/* harmony import */ var _oci_lookup_bundles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7041);
/* harmony import */ var _oci_lookup_legacy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(325);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83);
/* harmony import */ var _shared_reason_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4757);






/** Failures of reading what the registry gave, not of reaching it. */
const MALFORMED = new Set([
    'registry-document-malformed',
    'referrers-tag-taken',
    'referrers-too-many',
    'manifest-ambiguous',
    'registry-altered-bytes',
    'answer-too-large',
    'artifacts-too-large',
]);
/** Looks in every place at once; one that fails does not hide the others. */
async function lookUp(registry, path, subject) {
    const failed = [];
    const attempt = async (way, otherwise, look) => {
        try {
            return await look();
        }
        catch (error) {
            const isMalformed = error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H && MALFORMED.has(error.code);
            failed.push({ way, reason: (0,_shared_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonOf */ .A)(error), isMalformed });
            return otherwise;
        }
    };
    const [api, throughIndex, sig, att] = await Promise.all([
        attempt('referrers-api', NO_API, () => registry.referrers(path, subject)),
        attempt('index-tag', undefined, async () => {
            const index = await (0,_oci_lookup_bundles_js__WEBPACK_IMPORTED_MODULE_2__/* .getIndex */ .Dx)(registry, path, subject);
            return index && (0,_oci_layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readIndex */ .vY)(index.bytes);
        }),
        attempt('sig-tag', [], () => (0,_oci_lookup_legacy_js__WEBPACK_IMPORTED_MODULE_3__/* .listLegacy */ .KJ)(registry, path, subject, 'sig')),
        attempt('att-tag', [], () => (0,_oci_lookup_legacy_js__WEBPACK_IMPORTED_MODULE_3__/* .listLegacy */ .KJ)(registry, path, subject, 'att')),
    ]);
    return { throughApi: api.descriptors, throughIndex, sig, att, failed };
}
const NO_API = { descriptors: [] };
/** The places that `lookUp` looks at, for people. */
function placesOf(subject) {
    return [
        'the referrers API',
        `the tag ${(0,_oci_layout_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .indexTag */ .H)(subject)}`,
        `the tag ${(0,_oci_layout_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .legacyTag */ .w)(subject, 'sig')}`,
        `the tag ${(0,_oci_layout_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .legacyTag */ .w)(subject, 'att')}`,
    ];
}


/***/ }),

/***/ 7660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseMaxAge),
/* harmony export */   y: () => (/* binding */ unmetRequirements)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83);
/* harmony import */ var _artifact_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7028);


const AGE_UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000 };
/** `30m`, `12h`, `7d` in milliseconds. @throws Failure `max-age-malformed` */
function parseMaxAge(text) {
    const [, count, unit = ''] = /^([1-9][0-9]{0,4})([mhd])$/.exec(text) ?? [];
    if (count !== undefined)
        return Number(count) * (AGE_UNITS[unit] ?? 0);
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({
        code: 'max-age-malformed',
        what: `max-age: "${text}" is not an age`,
        why: 'an age is a whole number and m, h or d',
        fix: 'max-age: 7d',
    });
}
/** What is unmet, in plain words. Only what the expected identity signed counts. */
function unmetRequirements(requirements, artifacts, now) {
    return requirements.flatMap(({ predicateType, maxAgeMs }) => {
        const times = artifacts
            .filter(_artifact_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isByExpected */ .M)
            .filter((one) => one.predicateType === predicateType)
            .map(({ signedAt }) => Date.parse(signedAt ?? ''));
        if (times.length === 0)
            return [missing(predicateType)];
        const age = now.getTime() - Math.max(...times);
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
    return {
        code: 'required-predicate-too-old',
        message: `the newest ${predicateType} is ${duration(age)} old; at most ${duration(maxAge)} is allowed`,
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


/***/ }),

/***/ 9005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ verifyFile),
/* harmony export */   M: () => (/* binding */ bundleReader)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83);
/* harmony import */ var _shared_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4757);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5688);
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2406);
/* harmony import */ var _verify_subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7835);





const MAX_BUNDLES = 1000;
/** Verifies the bundles of a file for one digest, without asking anyone. */
async function verifyFile(subject, file, options) {
    const read = await bundleReader(subject, file.text);
    const found = bundlesIn(file.text).map((bundle) => foundIn(bundle, read));
    const result = (0,_verify_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeAll */ .T)(subject.digest, found, options);
    const report = {
        image: subject.name,
        subject: subject.digest,
        ...result.answer,
        lookedFor: [`the file ${file.path}`],
    };
    return { report, result, digest: subject.digest };
}
/** One bundle in JSON, or one on each line (as `gh attestation download` and the sign action write them). */
function bundlesIn(text) {
    const trimmed = text.toString('utf8').trim();
    const lines = trimmed.split('\n');
    const isJsonLines = lines.length > 1 && lines.every((line) => /^\{.*\}\s*$/.test(line) || line.trim() === '');
    if (!isJsonLines)
        return [text];
    const bundles = lines.filter((line) => line.trim() !== '').map((line) => Buffer.from(line));
    if (bundles.length <= MAX_BUNDLES)
        return bundles;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({
        code: 'bundles-too-many',
        what: `the bundle file holds ${bundles.length} bundles; at most ${MAX_BUNDLES} are read`,
        fix: 'split the file',
    });
}
/** @param text of all bundles that will be read */
async function bundleReader({ digest, bytes }, text) {
    if (bytes !== undefined || !text.includes('messageSignature'))
        return (bundle) => (0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundle */ .QN)(bundle, bytes);
    // Loaded here: a signature over bytes that are not at hand is rare.
    const { verifyDigest } = await Promise.all(/* import() */[__webpack_require__.e(431), __webpack_require__.e(103)]).then(__webpack_require__.bind(__webpack_require__, 4103));
    return (bundle) => (0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundleFor */ .FN)(Buffer.from((0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .hexOf */ .ZD)(digest), 'hex'), bundle, verifyDigest);
}
function foundIn(bundle, read) {
    const known = {
        layout: 'bundle',
        foundThrough: ['file'],
        digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Digest */ .sI)(bundle),
        claimedType: undefined,
    };
    try {
        return { ...known, artifact: read(bundle), stored: { kind: 'bundle', bundle } };
    }
    catch (error) {
        return { ...known, problem: (0,_shared_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(error) };
    }
}


/***/ }),

/***/ 7835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ judgeAll),
  i: () => (/* binding */ verifySubject)
});

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
;// CONCATENATED MODULE: ./lib/shared/room.js
/** @param bytes in all; once they are used up `lent` is less than was asked for, down to 0 */
function createRoom(bytes) {
    const waiting = [];
    let free = bytes;
    let running = 0;
    return async (most, read) => {
        while (running > 0 && free < most)
            await new Promise((resolve) => waiting.push(resolve));
        const lent = Math.min(most, free);
        free -= lent;
        running += 1;
        let kept = 0;
        try {
            const answer = await read(lent);
            kept = answer.bytes;
            return answer.value;
        }
        finally {
            free += lent - kept;
            running -= 1;
            for (const wake of waiting.splice(0))
                wake();
        }
    };
}

// EXTERNAL MODULE: ./lib/oci/manifest.js
var manifest = __webpack_require__(4360);
// EXTERNAL MODULE: ./lib/oci/referrers.js + 1 modules
var referrers = __webpack_require__(864);
;// CONCATENATED MODULE: ./lib/oci/reader.js




/** Bytes read for one question, and held until it is answered; also while they are being read. */
const MAX_TOTAL_BYTES = 64 * 1024 * 1024;
/**
 * Reads each thing once for several look-ups at the same digest, which may ask at the same time; a failure is
 * shared too. For one question only: what changes in the registry afterwards is not seen. Once the room is used
 * up, reads throw Failure `artifacts-too-large`.
 */
function rememberReads(registry) {
    const known = new Map();
    const room = createRoom(MAX_TOTAL_BYTES);
    const once = (key, most, read, sizeOf) => {
        const name = JSON.stringify([...key, most]);
        const before = known.get(name);
        if (before)
            return before;
        const answer = room(most, async (lent) => {
            const value = await readWithin(lent, most, read);
            return { value, bytes: value ? sizeOf(value) : 0 };
        });
        known.set(name, answer);
        return answer;
    };
    return {
        getManifest: (path, reference, { maxBytes: most = manifest/* MAX_MANIFEST_BYTES */.ZJ } = {}) => once(['manifest', path, reference], most, (maxBytes) => registry.getManifest(path, reference, { maxBytes }), ({ bytes }) => bytes.length),
        getBlob: (path, digest, most) => once(['blob', path, digest], most, (maxBytes) => registry.getBlob(path, digest, maxBytes), ({ length }) => length),
        referrers: (path, digest, artifactType) => once(['referrers', path, digest, artifactType], referrers/* MAX_LIST_BYTES */.C, (lent) => {
            if (lent < referrers/* MAX_LIST_BYTES */.C)
                throw tooLarge();
            return registry.referrers(path, digest, artifactType);
        }, ({ bytes }) => bytes),
    };
}
async function readWithin(lent, most, read) {
    if (lent === 0)
        throw tooLarge();
    try {
        return await read(lent);
    }
    catch (error) {
        const isCut = lent < most && error instanceof failure/* Failure */.H && error.code === 'answer-too-large';
        throw isCut ? tooLarge() : error;
    }
}
/** Of something that is listed, but not read any more. */
function tooLarge() {
    return new failure/* Failure */.H({
        code: 'artifacts-too-large',
        what: `not read: what is attached comes to more than ${MAX_TOTAL_BYTES / 1024 / 1024} MiB`,
    });
}

// EXTERNAL MODULE: ./lib/oci/layout/bundle-manifest.js
var bundle_manifest = __webpack_require__(7906);
// EXTERNAL MODULE: ./lib/oci/layout/legacy-artifact.js + 1 modules
var legacy_artifact = __webpack_require__(3568);
// EXTERNAL MODULE: ./lib/oci/layout/referrers-index.js
var referrers_index = __webpack_require__(6961);
// EXTERNAL MODULE: ./lib/oci/lookup/bundles.js
var bundles = __webpack_require__(7041);
// EXTERNAL MODULE: ./lib/oci/lookup/legacy.js
var legacy = __webpack_require__(325);
// EXTERNAL MODULE: ./lib/shared/limit.js
var shared_limit = __webpack_require__(6222);
// EXTERNAL MODULE: ./lib/shared/reason.js
var reason = __webpack_require__(4757);
// EXTERNAL MODULE: ./lib/verification/lookups.js
var lookups = __webpack_require__(7656);
;// CONCATENATED MODULE: ./lib/verification/collect.js









/** Artifacts read beside one digest; admission engines stop long before that. */
const MAX_ARTIFACTS = 100;
const AT_ONCE = 8;
/**
 * Fetches every artifact beside `subject`, in both layouts and through all look-ups. What cannot be read is
 * among them, with the reason: it does not hide the others.
 * @param registry should bound what is read in all: `rememberReads`
 * @param wanted predicate type that is fetched first, should there be more than can be read
 */
async function collect(registry, path, subject, wanted) {
    const listing = await (0,lookups/* lookUp */.T)(registry, path, subject);
    const listed = everythingIn(listing).sort((a, b) => Number(isOf(b, wanted)) - Number(isOf(a, wanted)));
    const limit = (0,shared_limit/* createLimiter */.z)(AT_ONCE);
    const place = { registry, path, subject };
    const found = await Promise.all(listed.slice(0, MAX_ARTIFACTS).map((one) => limit(() => fetch(one, place))));
    const limits = listed.length > MAX_ARTIFACTS ? [tooMany(listed.length)] : [];
    return { listing, found: found.filter((one) => one !== undefined), limits };
}
function everythingIn(listing) {
    const bundles = new Map();
    const add = (way, entries) => {
        for (const entry of entries.filter(referrers_index/* mayBeBundle */.HW)) {
            const known = bundles.get(entry.digest) ?? { ways: [], entry };
            if (!known.ways.includes(way))
                known.ways.push(way);
            bundles.set(entry.digest, known);
        }
    };
    add('referrers-api', listing.throughApi);
    add('index-tag', listing.throughIndex ?? []);
    return [
        ...[...bundles.values()].map((one) => ({ layout: 'bundle', ...one })),
        ...listing.sig.map((layer) => ({ layout: 'legacy', suffix: 'sig', layer })),
        ...listing.att.map((layer) => ({ layout: 'legacy', suffix: 'att', layer })),
    ];
}
function isOf(listed, wanted) {
    return claimOf(listed) === wanted;
}
function claimOf(listed) {
    return listed.layout === 'bundle' ? (0,bundle_manifest/* claimedPredicateType */.X4)(listed.entry) : (0,legacy_artifact/* claimedLayerType */.x3)(listed.layer);
}
/** undefined: it turned out to be no bundle of this digest, though its entry might have been one. */
async function fetch(listed, place) {
    const known = {
        layout: listed.layout,
        foundThrough: listed.layout === 'bundle' ? listed.ways : [`${listed.suffix}-tag`],
        digest: listed.layout === 'bundle' ? listed.entry.digest : listed.layer.digest,
        claimedType: claimOf(listed),
    };
    try {
        const fetched = listed.layout === 'bundle' ? await bundleAt(listed.entry, place) : await layerAt(listed, place);
        return fetched === 'no bundle' ? undefined : { ...known, ...fetched };
    }
    catch (error) {
        return { ...known, problem: (0,reason/* reasonOf */.A)(error) };
    }
}
async function bundleAt(entry, { registry, path, subject }) {
    if (entry.size > MAX_TOTAL_BYTES)
        throw tooLarge();
    const fetched = await (0,bundles/* fetchBundle */.L2)(registry, path, subject, entry.digest);
    // An entry that says nothing of its type may be anything; one that says it is a bundle must be there.
    if (!fetched)
        return entry.artifactType?.includes('bundle') ? {} : 'no bundle';
    const { bundle } = fetched.stored;
    return { artifact: fetched.artifact, stored: { kind: 'bundle', bundle } };
}
async function layerAt({ suffix, layer }, { registry, path }) {
    if (layer.size > MAX_TOTAL_BYTES)
        throw tooLarge();
    const fetched = await (0,legacy/* fetchLayer */.Ky)(registry, path, suffix, layer);
    if (!fetched)
        return {};
    const { artifact, ...stored } = fetched;
    return { artifact, stored: { kind: 'layer', stored } };
}
function tooMany(count) {
    return {
        code: 'artifacts-too-many',
        message: `${count} artifacts are attached; the first ${MAX_ARTIFACTS} were read`,
        fix: 'find out what attaches them again and again, and delete those that nobody needs',
    };
}

// EXTERNAL MODULE: ./lib/expectation/expectation.js + 2 modules
var expectation_expectation = __webpack_require__(2048);
// EXTERNAL MODULE: ./lib/expectation/identity-pattern.js
var identity_pattern = __webpack_require__(6809);
;// CONCATENATED MODULE: ./lib/expectation/match.js

const CHECKS = [
    issuer,
    source,
    signer,
    callerWorkflow,
    sourceRef,
    sourceDigest,
    builder,
    runner,
];
/** Everything in which a verified certificate differs from what is expected; empty: nothing. */
function mismatches(identity, expected) {
    return CHECKS.flatMap((check) => check(identity, expected) ?? []);
}
function issuer({ issuer: actual }, { issuer: wanted }) {
    if (wanted === undefined || actual === wanted)
        return undefined;
    return who('other-issuer', `the identity was issued by ${actual}, not ${wanted}`, `--certificate-oidc-issuer ${actual}   # if you trust it`);
}
function source(identity, expected) {
    const { sourceRepositoryUri: repository, sourceRepositoryOwnerUri: owner } = identity.extensions;
    const wanted = wantedSource(expected.source, identity);
    if (wanted === undefined)
        return undefined;
    const actual = expected.source.kind === 'owner' ? owner : repository;
    // GitHub's names have no case of their own, and Fulcio writes them as the repository does.
    if (actual?.toLowerCase() === wanted.toLowerCase())
        return undefined;
    if (expected.source.kind === 'signer') {
        if (repository === undefined && !identity.san.startsWith('https://'))
            return undefined;
        return who('other-source', `the workflow was called by ${repository ?? 'an unknown repository'}, which is not the one that it lies in`, repository &&
            `--repo ${repository.replace('https://github.com/', '')}   # if that is the source you expect`);
    }
    return who('other-source', `it was built from ${actual ?? 'an unknown repository'}, not from ${wanted}`);
}
function wantedSource(expected, { san }) {
    if (expected.kind === 'any')
        return undefined;
    if (expected.kind !== 'signer')
        return expected.uri;
    return /^https:\/\/[^/]+\/[^/]+\/[^/]+(?=\/)/.exec(san)?.[0] ?? san;
}
function signer(identity, expected) {
    const { san } = identity;
    const { signer: wanted } = expected;
    if (isSigner(san, wanted))
        return undefined;
    if (wanted.kind !== 'within')
        return who('other-signer', `it was signed by ${san}, not by ${nameOf(wanted)}`);
    const isOurSource = source(identity, expected) === undefined;
    return who('other-signer', `it was signed by ${san}, a workflow outside of ${wanted.uri}`, isOurSource
        ? `--signer-workflow ${san.replace(/^https:\/\/(github\.com\/)?/, '').replace(/@.*$/, '')}   # if that reusable workflow is expected`
        : undefined);
}
function isSigner(san, wanted) {
    switch (wanted.kind) {
        case 'anyone':
            return true;
        case 'exact':
            return san === wanted.san;
        case 'pattern':
            return (0,identity_pattern/* matchesPattern */.M)(wanted.pattern, san);
        case 'workflow':
            return san.startsWith(`${wanted.uri}@`);
        case 'within':
            return san.toLowerCase().startsWith(`${wanted.uri.toLowerCase()}/`);
    }
}
function nameOf(wanted) {
    switch (wanted.kind) {
        case 'anyone':
            return 'anyone';
        case 'exact':
            return wanted.san;
        case 'pattern':
            return `a name that matches ${wanted.pattern.pattern.source}`;
        case 'workflow':
        case 'within':
            return wanted.uri;
    }
}
function callerWorkflow({ extensions }, { callerWorkflow: wanted }) {
    const { buildConfigUri: actual, sourceRepositoryUri: repository } = extensions;
    if (wanted === undefined || actual?.startsWith(`${repository ?? ''}/${wanted}@`))
        return undefined;
    return who('other-workflow', `it was started by ${actual ?? 'an unknown workflow'}, not by ${wanted}`);
}
function sourceRef({ extensions }, { sourceRef: wanted }) {
    const { sourceRepositoryRef: actual } = extensions;
    if (wanted === undefined || (actual !== undefined && wanted.matches(actual)))
        return undefined;
    return what('other-ref', `it was built from ${actual ?? 'an unknown ref'}; expected: ${wanted.text}`);
}
function sourceDigest({ extensions }, { sourceDigest: wanted }) {
    const { sourceRepositoryDigest: actual } = extensions;
    if (wanted === undefined || actual === wanted)
        return undefined;
    return what('other-commit', `it was built from commit ${actual ?? 'unknown'}, not ${wanted}`);
}
function builder({ san }, { builderId: wanted }) {
    if (wanted === undefined || san === wanted)
        return undefined;
    return who('other-builder', `its builder is ${san}, not ${wanted}`);
}
function runner({ extensions }, { denySelfHostedRunners }) {
    const { runnerEnvironment: actual } = extensions;
    if (!denySelfHostedRunners || actual === 'github-hosted')
        return undefined;
    return what('self-hosted-runner', `it was built on a ${actual ?? 'runner of unknown kind'} runner, not a hosted one`);
}
function who(code, message, fix) {
    return { about: 'who', code, message, ...(fix && { fix }) };
}
function what(code, message) {
    return { about: 'what', code, message };
}

// EXTERNAL MODULE: ./lib/sigstore/envelope.js
var envelope = __webpack_require__(6812);
// EXTERNAL MODULE: ./lib/sigstore/verify.js + 3 modules
var verify = __webpack_require__(7827);
// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __webpack_require__(6832);
// EXTERNAL MODULE: ./lib/text/json-document.js
var json_document = __webpack_require__(1875);
;// CONCATENATED MODULE: ./lib/statement/read-simple-signing.js

const DOCUMENT = {
    name: 'the simple-signing payload',
    code: 'simple-signing-malformed',
    maxBytes: 1024 * 1024,
};
/**
 * The digest that a simple-signing payload signs (containers/image, docs/atomic-signature.md).
 * @throws Failure `simple-signing-malformed`
 */
function parseSimpleSigning(payload) {
    const critical = (0,json_document/* parseJson */.q)(payload, DOCUMENT).get('critical');
    if (!/ container( image)? signature$/.test(critical.get('type').text())) {
        throw critical.misfit('is not about a container image');
    }
    return critical.get('image').get('docker-manifest-digest').text();
}

;// CONCATENATED MODULE: ./lib/statement/read-statement.js

const read_statement_DOCUMENT = {
    name: 'the statement',
    code: 'statement-malformed',
    maxBytes: 16 * 1024 * 1024,
};
/** Version 0.1 differs in nothing that is read here; cosign still writes it. */
const TYPES = ['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1'];
const MAX_SUBJECTS = 1024;
/** Characters; it is a URI, and told in every report. */
const MAX_TYPE_LENGTH = 1000;
/** @throws Failure `statement-malformed` */
function parseStatement(payload) {
    const json = (0,json_document/* parseJson */.q)(payload, read_statement_DOCUMENT);
    if (!TYPES.includes(json.get('_type').text()))
        throw json.misfit('has an unknown _type');
    const predicateType = json.get('predicateType').text();
    if (predicateType === '')
        throw json.misfit('has an empty predicateType');
    if (predicateType.length > MAX_TYPE_LENGTH)
        throw json.misfit('has a predicateType that is too long');
    const predicate = json.find('predicate');
    predicate?.names();
    return {
        subjects: json.get('subject').items(MAX_SUBJECTS).map(readSubject),
        predicateType,
        predicate: predicate ?? (0,json_document/* parseJson */.q)('{}', read_statement_DOCUMENT),
    };
}
function readSubject(json) {
    return {
        name: json.find('name')?.text(),
        sha256: json.get('digest').find('sha256')?.text(),
    };
}

// EXTERNAL MODULE: ./lib/statement/statement.js
var statement = __webpack_require__(6756);
// EXTERNAL MODULE: ./lib/subject/digest.js
var digest = __webpack_require__(2406);
// EXTERNAL MODULE: ./lib/text/printable.js
var printable = __webpack_require__(7944);
;// CONCATENATED MODULE: ./lib/statement/build-level.js
/**
 * The level said in outputs and summary (slsa.dev/spec/v1.2/build-requirements). A reusable workflow
 * other than one that this project ships can be anything, so it does not count as isolated.
 */
function buildLevel(run) {
    if (run.runnerEnvironment !== 'github-hosted') {
        return {
            level: 1,
            reason: 'the runner is self-hosted: whoever runs it can alter builds and tokens',
            raise: 'run the job on a GitHub-hosted runner for level 2',
        };
    }
    if (run.san !== run.buildConfigUri) {
        return {
            level: 2,
            reason: 'hosted runner; a reusable workflow signs',
            raise: 'level 3 if that workflow also builds, runs no step that callers control, and restores no cache',
        };
    }
    return {
        level: 2,
        reason: 'hosted runner; the workflow that builds also signs',
        raise: 'build and sign in a reusable workflow that callers cannot change for level 3',
    };
}

// EXTERNAL MODULE: ./lib/statement/slsa-v1.js
var slsa_v1 = __webpack_require__(5482);
;// CONCATENATED MODULE: ./lib/statement/build-types.js


const field = (path, expected) => ({ path, expected });
/** Both build types of GitHub Actions say the same of the workflow and the source. */
const WORKFLOW_FIELDS = [
    field('runDetails.builder.id', ({ san }) => san),
    field('buildDefinition.externalParameters.workflow.repository', ({ extensions }) => extensions.sourceRepositoryUri),
    field('buildDefinition.externalParameters.workflow.ref', ({ extensions }) => extensions.sourceRepositoryRef),
    field('buildDefinition.externalParameters.workflow.path', ({ extensions }) => pathOf(extensions)),
    field('buildDefinition.resolvedDependencies.0.digest.gitCommit', ({ extensions }) => extensions.sourceRepositoryDigest),
];
/** What may be left out, and must be right where it is there. */
const OPTIONAL_FIELDS = [
    field('buildDefinition.internalParameters.github.event_name', ({ extensions }) => extensions.buildTrigger),
    field('buildDefinition.internalParameters.github.repository_id', ({ extensions }) => extensions.sourceRepositoryIdentifier),
    field('buildDefinition.internalParameters.github.repository_owner_id', ({ extensions }) => extensions.sourceRepositoryOwnerIdentifier),
    field('buildDefinition.internalParameters.github.runner_environment', ({ extensions }) => extensions.runnerEnvironment),
    field('runDetails.metadata.invocationId', ({ extensions }) => extensions.runInvocationUri),
];
const WORKFLOW = ['ref', 'repository', 'path'];
/** By `buildType`; one that is not here is named, and its parameters are not judged. */
const BUILD_TYPES = new Map([
    [slsa_v1/* BUILD_TYPE */.mK, { parameters: ['workflow'], workflow: WORKFLOW, fields: WORKFLOW_FIELDS }],
    [
        'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
        {
            parameters: ['workflow', 'inputs', 'vars', 'release'],
            workflow: WORKFLOW,
            fields: WORKFLOW_FIELDS,
        },
    ],
]);
/** In plain words, each field where the predicate and the certificate disagree. */
function disagreements(predicate, type, identity) {
    const all = [
        ...type.fields.map((each) => ({ ...each, optional: false })),
        ...OPTIONAL_FIELDS.map((each) => ({ ...each, optional: true })),
    ];
    return all.flatMap(({ path, expected, optional }) => {
        const said = textAt(predicate, path);
        const confirmed = expected(identity);
        if (said === confirmed || (optional && said === undefined))
            return [];
        return [
            `${path} is ${said === undefined ? 'missing' : (0,printable/* printable */.g)(said)}, the certificate says ${confirmed ?? 'nothing of it'}`,
        ];
    });
}
/** The text at a place in a predicate; undefined where there is none. @throws Failure when it is no text */
function textAt(predicate, path) {
    let value = predicate;
    for (const member of path.split('.')) {
        value = /^\d+$/.test(member) ? value?.items(1000)[Number(member)] : value?.find(member);
    }
    return value?.text();
}
/** The workflow that was started, without repository and ref. A ref may hold `@`; a path ends in `.yml` or `.yaml`. */
function pathOf(extensions) {
    const { buildConfigUri: uri, sourceRepositoryUri: repository } = extensions;
    if (uri === undefined || repository === undefined || !uri.startsWith(`${repository}/`))
        return undefined;
    return /^(.+?\.ya?ml)@/.exec(uri.slice(repository.length + 1))?.[1];
}

;// CONCATENATED MODULE: ./lib/verification/provenance-facts.js





const NOT_ASSESSED = [
    'whether other steps of the job could reach the signing identity (Build L3)',
    'whether a cache or another build could influence this one (Build L3)',
    'who reviewed the source, and how it is protected (Source track)',
    'whether the dependencies listed are all of them',
];
/**
 * Reads and judges a SLSA provenance (slsa.dev/spec/v1.2/verifying-artifacts): unknown parameters of a known
 * build type are refused, an unknown build type is named.
 * @param identity undefined for what is signed with a key
 * @throws Failure `statement-malformed`
 */
function reviewProvenance({ predicate, predicateType }, identity, expected) {
    const paths = predicateType === slsa_v1/* SLSA_PROVENANCE_V1 */.us ? V1 : V02;
    const parameters = at(predicate, paths.parameters);
    const buildType = required(predicate, paths.buildType);
    const builderId = required(predicate, paths.builderId);
    const actor = paths.actors.map((path) => provenance_facts_text(predicate, path)).find((one) => one !== undefined);
    const facts = {
        buildType: (0,printable/* printable */.g)(buildType),
        builderId: (0,printable/* printable */.g)(builderId),
        ...runFacts(identity),
        ...some({ actor: actor && (0,printable/* printable */.g)(actor) }),
        parameters: parameters?.names().slice(0, MAX_NAMES).map(provenance_facts_nameOf) ?? [],
        level: levelOf(identity),
        notAssessed: NOT_ASSESSED,
    };
    const known = predicateType === slsa_v1/* SLSA_PROVENANCE_V1 */.us ? BUILD_TYPES.get(buildType) : undefined;
    const unmet = [...builderProblems(builderId, identity, expected), ...levelProblems(facts, expected)];
    if (!known)
        return { facts, problems: unmet, warnings: [unknownBuildType(facts)] };
    const unknown = unknownParameters(parameters, known.parameters, known.workflow);
    const wrong = [
        ...(unknown.length > 0 ? [unknownParameter(unknown, facts)] : []),
        ...(identity ? disagreements(predicate, known, identity).map(disagreement) : []),
    ];
    // Who asks for anything that is signed does not ask what a provenance says.
    return expected.predicateType === expectation_expectation/* ANY_PREDICATE */.Bb
        ? { facts, problems: unmet, warnings: [...steered(facts), ...wrong] }
        : { facts, problems: [...unmet, ...wrong], warnings: steered(facts) };
}
const MAX_NAMES = 50;
const MAX_NAME_LENGTH = 60;
const V1 = {
    buildType: 'buildDefinition.buildType',
    builderId: 'runDetails.builder.id',
    parameters: 'buildDefinition.externalParameters',
    actors: [
        'buildDefinition.internalParameters.github.actor',
        'buildDefinition.internalParameters.github.actor_id',
    ],
};
const V02 = {
    buildType: 'buildType',
    builderId: 'builder.id',
    parameters: 'invocation.parameters',
    actors: ['invocation.environment.github_actor'],
};
function at(predicate, path) {
    return path.split('.').reduce((value, member) => value?.find(member), predicate);
}
function provenance_facts_text(predicate, path) {
    return textAt(predicate, path);
}
function provenance_facts_nameOf(parameter) {
    return (0,printable/* printable */.g)(parameter, MAX_NAME_LENGTH);
}
function required(predicate, path) {
    const value = provenance_facts_text(predicate, path);
    if (value === undefined || value === '')
        throw predicate.misfit(`has no ${path}`);
    return value;
}
function runFacts(identity) {
    if (!identity)
        return {};
    const { extensions, san } = identity;
    return some({
        sourceRepository: extensions.sourceRepositoryUri,
        sourceCommit: extensions.sourceRepositoryDigest,
        sourceRef: extensions.sourceRepositoryRef,
        workflow: pathOf(extensions),
        isReusable: extensions.buildConfigUri === undefined ? undefined : extensions.buildConfigUri !== san,
        trigger: extensions.buildTrigger,
        run: extensions.runInvocationUri,
        runner: extensions.runnerEnvironment,
    });
}
/** Without the members that are undefined. */
function some(values) {
    const present = Object.entries(values).filter(([, value]) => value !== undefined);
    return Object.fromEntries(present);
}
function levelOf(identity) {
    const { runnerEnvironment, buildConfigUri } = identity?.extensions ?? {};
    if (identity && runnerEnvironment !== undefined && buildConfigUri !== undefined) {
        return buildLevel({ runnerEnvironment, san: identity.san, buildConfigUri });
    }
    return {
        level: 1,
        reason: identity
            ? 'the certificate does not say where it ran'
            : 'a key says nothing of the build platform',
        raise: 'sign in a hosted workflow with its own identity for level 2',
    };
}
function builderProblems(builderId, identity, expected) {
    const { builderId: wanted } = expected;
    if (wanted === undefined || (builderId === wanted && identity?.san === wanted))
        return [];
    return [{ code: 'other-builder', message: `builder.id is ${(0,printable/* printable */.g)(builderId)}, expected: ${wanted}` }];
}
function levelProblems({ level }, { minSlsaBuildLevel }) {
    if (level.level >= minSlsaBuildLevel)
        return [];
    const message = `SLSA Build L${level.level}, below L${minSlsaBuildLevel}: ${level.reason}`;
    return [{ code: 'level-too-low', message, fix: level.raise }];
}
function unknownParameters(parameters, known, knownOfWorkflow) {
    const workflow = parameters?.find('workflow');
    return [
        ...(parameters?.names() ?? []).filter((name) => !known.includes(name)),
        ...(workflow?.names() ?? [])
            .filter((name) => !knownOfWorkflow.includes(name))
            .map((name) => `workflow.${name}`),
    ]
        .slice(0, MAX_NAMES)
        .map(provenance_facts_nameOf);
}
function unknownParameter(names, { buildType }) {
    return {
        code: 'parameters-unknown',
        message: `externalParameters that ${buildType} does not define: ${names.join(', ')}; what they change is not known`,
    };
}
function disagreement(message) {
    return { code: 'provenance-disagrees', message };
}
function unknownBuildType({ buildType, parameters }) {
    const names = parameters.length === 0 ? 'none' : parameters.join(', ');
    return {
        code: 'build-type-unknown',
        message: `the build type ${buildType} is not known here: its parameters (${names}) were not judged`,
    };
}
/** Parameters besides the workflow itself are known, but were chosen by whoever started the run. */
function steered({ parameters }) {
    const chosen = parameters.filter((name) => name !== 'workflow');
    if (chosen.length === 0)
        return [];
    return [{ code: 'parameters-chosen', message: `whoever started the build chose its ${chosen.join(', ')}` }];
}

;// CONCATENATED MODULE: ./lib/verification/judge.js













/** Judges one artifact: signature first, then what it is about, then who signed it. Never throws a Failure. */
function judge(found, options) {
    const known = { layout: found.layout, foundThrough: found.foundThrough, digest: found.digest };
    const claimed = found.claimedType ?? null;
    const unread = { ...known, kind: kindIfKnown(claimed, found), predicateType: claimed, warnings: [] };
    if (found.problem)
        return rejected({ ...unread, reasons: [found.problem] });
    const { artifact } = found;
    if (!artifact)
        return rejected({ ...unread, reasons: [gone(found)] });
    let verified;
    try {
        verified = judge_verify(artifact, options);
        return judgeVerified({ ...known, ...signed(verified) }, artifact, verified, options);
    }
    catch (error) {
        const identity = verified && signed(verified);
        return rejected({ ...unread, ...identity, reasons: [(0,reason/* reasonOf */.A)(error)] });
    }
}
function judge_verify(artifact, { expectation, root }) {
    return expectation.key
        ? (0,verify/* verifyWithKey */.Ft)(artifact, root, expectation.key)
        : (0,verify/* verifyWithCertificate */.jG)(artifact, root);
}
function judgeVerified(known, { content }, { identity }, { subject, expectation }) {
    const statement = content.kind === 'envelope' ? statementIn(content.envelope) : undefined;
    const predicateType = statement?.predicateType ?? null;
    const about = statement ? subjectProblems(statement, subject) : signatureProblems(content, subject);
    const differences = identity ? mismatches(identity, expectation) : [];
    const strange = reasonsAbout('who', differences);
    // What others say in their own provenance is theirs.
    const review = strange.length === 0 ? reviewed(statement, identity, expectation) : undefined;
    const wrong = [...reasonsAbout('what', differences), ...(review?.problems ?? [])];
    const report = {
        ...known,
        kind: (0,predicate_types/* kindOf */.I)(predicateType),
        predicateType,
        status: statusOf({ about, strange, wrong }, (0,expectation_expectation/* isAskedFor */.un)(expectation.predicateType, predicateType)),
        reasons: [...about, ...strange, ...wrong],
        warnings: review?.warnings ?? [],
        ...(review && { facts: review.facts }),
    };
    return { report, content: content.kind === 'digest' ? undefined : content };
}
/** What is about another image is wrong whoever signed it. */
function statusOf({ about, strange, wrong }, isWanted) {
    if (about.length > 0)
        return 'rejected';
    if (strange.length > 0)
        return 'other-identity';
    if (wrong.length > 0)
        return 'rejected';
    return isWanted ? 'accepted' : 'not-asked-for';
}
function reasonsAbout(about, differences) {
    return differences.filter((one) => one.about === about).map(withoutAbout);
}
function reviewed(statement, identity, expectation) {
    if (!statement || (0,predicate_types/* kindOf */.I)(statement.predicateType) !== 'provenance')
        return undefined;
    return reviewProvenance(statement, identity, expectation);
}
function statementIn({ payloadType, payload }) {
    if (payloadType === statement/* STATEMENT_MEDIA_TYPE */.KD)
        return parseStatement(payload);
    throw new failure/* Failure */.H({
        code: 'payload-type-unknown',
        what: `the envelope holds ${JSON.stringify(payloadType.slice(0, 100))}, not an in-toto statement`,
    });
}
function subjectProblems({ subjects }, subject) {
    if (subjects.some(({ sha256 }) => sha256 === (0,digest/* hexOf */.ZD)(subject)))
        return [];
    const about = subjects
        .slice(0, 3)
        .map(({ sha256, name }) => (0,printable/* printable */.g)(sha256 === undefined ? (name ?? 'no sha256') : `sha256:${sha256}`, 71));
    return [otherSubject(about.join(', ') || 'nothing')];
}
/** A signature may also be over the artifact's own bytes, as for files. */
function signatureProblems(content, subject) {
    if ((0,envelope/* payloadDigest */.JU)(content).toString('hex') === (0,digest/* hexOf */.ZD)(subject))
        return [];
    const about = content.kind === 'digest' ? 'other bytes' : parseSimpleSigning((0,envelope/* payloadOf */.Md)(content));
    return about === subject ? [] : [otherSubject((0,printable/* printable */.g)(about, 100))];
}
function otherSubject(about) {
    return { code: 'other-subject', message: `it is about another image: ${about}` };
}
function signed({ identity, signedAt, logIndex }) {
    return {
        ...(identity && {
            identity: { san: identity.san, issuer: identity.issuer, extensions: identity.extensions },
        }),
        signedAt: signedAt.toISOString(),
        ...(logIndex !== undefined && { logIndex }),
    };
}
function rejected(report) {
    return { report: { ...report, status: 'rejected' }, content: undefined };
}
function kindIfKnown(claimed, found) {
    if (claimed !== null)
        return (0,predicate_types/* kindOf */.I)(claimed);
    return found.foundThrough.includes('sig-tag') ? 'signature' : 'unknown';
}
function gone({ digest }) {
    return { code: 'artifact-gone', message: `${digest} is listed, but the registry does not have it` };
}
function withoutAbout({ code, message, fix }) {
    return { code, message, ...(fix !== undefined && { fix }) };
}

// EXTERNAL MODULE: ./lib/statement/cosign-sign.js
var cosign_sign = __webpack_require__(6454);
// EXTERNAL MODULE: ./lib/verification/artifact-report.js
var artifact_report = __webpack_require__(7028);
;// CONCATENATED MODULE: ./lib/verification/lens-reports.js




/**
 * Looks an image up as the programs of the lenses do; what they say follows once the artifacts are judged.
 * @returns undefined when no program's answer is wanted
 */
async function viewFor(registry, path, subject, { lenses, expectation }, root) {
    if (lenses.length === 0)
        return undefined;
    // Loaded here: most runs ask for no other program.
    const [{ viewImage }, { askLenses }] = await Promise.all([
        __webpack_require__.e(/* import() */ 406).then(__webpack_require__.bind(__webpack_require__, 1406)),
        __webpack_require__.e(/* import() */ 813).then(__webpack_require__.bind(__webpack_require__, 5813)),
    ]);
    const view = await viewImage(registry, path, subject, await root);
    return (judged) => {
        const found = judged.map(({ report }) => report).find(artifact_report/* isByExpected */.M);
        const identity = found?.identity ?? exactIdentity(expectation);
        if (identity)
            return askLenses(view, { want: wanted(expectation, found), identity }, lenses);
        const why = expectation.key
            ? 'programs are asked for an identity here, and a key has none'
            : 'nothing is signed by whom you expect';
        return lenses.map(({ id }) => ({ lens: id, admits: false, why }));
    };
}
/** Programs ask for an exact identity: where none was found to be expected, the expected one. */
function exactIdentity({ signer, issuer }) {
    return signer.kind === 'exact' && issuer !== undefined ? { san: signer.san, issuer } : undefined;
}
/** Programs ask for one type: where any would do, that of what was found. */
function wanted({ predicateType: asked }, found) {
    const predicateType = asked === expectation_expectation/* ANY_PREDICATE */.Bb ? (found?.predicateType ?? cosign_sign/* COSIGN_SIGN_V1 */.Y) : asked;
    if (predicateType === slsa_v1/* SLSA_PROVENANCE_V1 */.us)
        return 'provenance';
    return predicateType === cosign_sign/* COSIGN_SIGN_V1 */.Y ? 'signature' : { predicateType };
}

// EXTERNAL MODULE: ./lib/verification/requirement.js
var requirement = __webpack_require__(7660);
// EXTERNAL MODULE: ./lib/verification/verdict.js
var verdict = __webpack_require__(5566);
;// CONCATENATED MODULE: ./lib/verification/warnings.js
/** From so many artifacts on a warning is due: engines stop at 50 (Kyverno, `attestationlimit`). */
const CROWDED = 25;
/** What a reviewer would raise about an image, whatever the verdict. */
function warningsOf({ artifacts, failed, limits }, expected) {
    const accepted = artifacts.filter(({ status }) => status === 'accepted');
    return [
        ...policyWarnings(expected),
        ...unique(accepted.flatMap((one) => [...one.warnings, ...buildWarnings(one, expected)])),
        ...warnings_disagreement(accepted),
        ...(accepted.length > 0 ? besides(artifacts) : []),
        ...(accepted.length > 0 ? failed.map(({ reason }) => reason) : []),
        ...crowd(artifacts),
        ...limits,
    ];
}
function policyWarnings({ signer, source, key, issuer }) {
    if (signer.kind === 'pattern' && !signer.pattern.wasAnchored) {
        return [
            {
                code: 'pattern-not-anchored',
                message: 'the identity pattern was anchored here; other verifiers match it anywhere in the name',
            },
        ];
    }
    if (!key && signer.kind === 'anyone' && source.kind === 'any') {
        const by = issuer === undefined ? 'anyone' : `anyone with an identity of ${issuer}`;
        return [
            {
                code: 'any-identity',
                message: `what ${by} signed is accepted: this says nothing of where the image comes from`,
            },
        ];
    }
    return [];
}
function buildWarnings({ facts }, { sourceRef }) {
    const warnings = [];
    if (facts?.runner !== undefined && facts.runner !== 'github-hosted') {
        warnings.push({
            code: 'self-hosted-runner',
            message: `built on a ${facts.runner} runner: whoever runs it can alter builds`,
        });
    }
    if (sourceRef === undefined && facts?.sourceRef?.startsWith('refs/heads/')) {
        warnings.push({
            code: 'built-from-branch',
            message: `built from the branch ${facts.sourceRef.slice('refs/heads/'.length)}, and no source-ref is expected: any branch would do`,
        });
    }
    if (sourceRef === undefined && facts?.sourceRef?.startsWith('refs/pull/')) {
        warnings.push({
            code: 'built-from-pull-request',
            message: `built from a pull request (${facts.sourceRef})`,
        });
    }
    return warnings;
}
/** Two builds of one digest from two sources: one of them says what is not so, or the build ignores its source. */
function warnings_disagreement(accepted) {
    const sources = new Set(accepted.flatMap(({ facts }) => facts?.sourceCommit ? [`${facts.sourceCommit.slice(0, 12)} (${facts.sourceRef ?? 'no ref'})`] : []));
    if (sources.size < 2)
        return [];
    return [
        {
            code: 'provenances-disagree',
            message: `accepted provenances name different sources: ${[...sources].slice(0, 5).join(', ')}`,
        },
    ];
}
function besides(artifacts) {
    const rejected = artifacts.filter(({ status }) => status === 'rejected');
    const warnings = rejected.slice(0, 5).map(({ digest, reasons }) => ({
        code: 'rejected-beside',
        message: `${warnings_short(digest)} beside it is not right: ${reasons[0]?.message ?? 'unknown reason'}`,
    }));
    const foreign = new Set(artifacts
        .filter(({ status }) => status === 'other-identity')
        .map(({ identity }) => identity?.san ?? 'a key'));
    for (const san of [...foreign].slice(0, 5)) {
        warnings.push({ code: 'other-identity-beside', message: `also signed by ${san}, which does not count` });
    }
    return warnings;
}
function crowd({ length }) {
    return length < CROWDED
        ? []
        : [{ code: 'artifacts-many', message: `${length} artifacts are attached; admission engines stop at 50` }];
}
function warnings_short(digest) {
    return digest.slice(0, 'sha256:'.length + 12);
}
function unique(reasons) {
    return [...new Map(reasons.map((reason) => [reason.message, reason])).values()];
}

;// CONCATENATED MODULE: ./lib/verification/verify-subject.js







/** Collects and judges what stands beside a digest in a registry. */
async function verifySubject(registry, path, subject, { question, root }) {
    const reader = rememberReads(registry);
    const [{ found, limits, listing }, lenses] = await Promise.all([
        collect(reader, path, subject, question.expectation.predicateType),
        viewFor(reader, path, subject, question, root),
    ]);
    const result = judgeAll(subject, found, { question, root: await root }, { failed: listing.failed, limits });
    return lenses ? { ...result, answer: { ...result.answer, lenses: lenses(result.judged) } } : result;
}
/** Judges what was found beside a digest, wherever it came from. */
function judgeAll(subject, found, { question, root, at = new Date() }, { failed = [], limits = [], } = {}) {
    const { expectation, requirements } = question;
    const judged = found.map((one) => judge(one, { subject, expectation, root }));
    const artifacts = judged.map(({ report }) => report);
    const unmet = (0,requirement/* unmetRequirements */.y)(requirements, artifacts, at);
    const evidence = { artifacts, failed, limits, unmet };
    const answer = {
        ...(0,verdict/* decide */.LD)(evidence, expectation),
        artifacts,
        warnings: warningsOf(evidence, expectation),
        lenses: [],
    };
    return { answer, found, judged };
}


/***/ })

};
