export const id = 6923;
export const ids = [6923];
export const modules = {

/***/ 95356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ servicesFor),
/* harmony export */   y: () => (/* binding */ askingServices)
/* harmony export */ });
/* harmony import */ var _request_azure_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20313);
/* harmony import */ var _request_ask_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40399);
/* harmony import */ var _request_refuse_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27366);
/* harmony import */ var _text_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86852);
/* harmony import */ var _verification_services_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83019);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89735);
/* harmony import */ var _terminal_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97517);







/** What a command that asks registries without an expectation asks with. @throws Failure for wrong usage */
function servicesFor(options, surroundings) {
    (0,_request_refuse_options_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseWithoutEffect */ .a7)(_request_ask_options_js__WEBPACK_IMPORTED_MODULE_1__/* .ASK_OPTIONS */ .P.options, options, () => []);
    return askingServices(options, surroundings);
}
/** The same, for a command that has looked at its options. @throws Failure for a time or an id that is none */
function askingServices(options, { environment, terminal }) {
    return (0,_verification_services_js__WEBPACK_IMPORTED_MODULE_4__/* .openServices */ .N)({
        environment,
        log: (0,_terminal_log_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalLog */ .d)(terminal, options),
        timeoutMs: (0,_text_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDuration */ .E9)('timeout', options.timeout ?? '1m'),
        trustedRoot: options.trustedRoot,
        offline: options.offline ?? false,
        azure: (0,_request_azure_options_js__WEBPACK_IMPORTED_MODULE_0__/* .azureIdsIn */ .jr)(options),
        cacheDir: (0,_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .cacheDirectory */ .o)(environment.variables),
    });
}


/***/ }),

/***/ 62707:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probe: () => (/* binding */ probe)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _report_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99147);
/* harmony import */ var _task_probe_kubeconfig_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95617);
/* harmony import */ var _task_probe_main_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23256);
/* harmony import */ var _text_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86852);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95356);
/* harmony import */ var _terminal_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97517);
/* harmony import */ var _to_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78111);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_task_probe_kubeconfig_js__WEBPACK_IMPORTED_MODULE_2__]);
_task_probe_kubeconfig_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];








/** `slsa-provenance probe`. @returns the exit code @throws Failure for what cannot be done as asked */
async function probe(image, options, surroundings) {
    const { terminal, environment } = surroundings;
    const { HOME = '', KUBECONFIG } = environment.variables;
    const file = options.kubeconfig ?? KUBECONFIG?.split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter)[0] ?? node_path__WEBPACK_IMPORTED_MODULE_0__.join(HOME, '.kube', 'config');
    const cluster = await (0,_task_probe_kubeconfig_js__WEBPACK_IMPORTED_MODULE_2__/* .readKubeconfig */ .U)(file, options.context);
    const { registries } = (0,_ask_js__WEBPACK_IMPORTED_MODULE_5__/* .servicesFor */ .k)({ ...options, offline: true }, surroundings);
    const found = await (0,_task_probe_main_js__WEBPACK_IMPORTED_MODULE_3__/* .probe */ .d)(image, {
        cluster: { ...cluster, namespace: options.namespace ?? cluster.namespace },
        registries,
        log: (0,_terminal_log_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalLog */ .d)(terminal, options),
        timeoutMs: (0,_text_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDuration */ .E9)('timeout', options.timeout ?? '1m'),
    });
    if (options.format === 'json')
        terminal.out((0,_to_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .a)({ schemaVersion: 1, ...found }));
    else
        terminal.out(page(found, terminal.outStyle));
    return EXIT_CODES[found.verdict];
}
const EXIT_CODES = {
    checked: 0,
    unchecked: 1,
    'refuses-all': 1,
    'refuses-signed': 1,
    'could-not-tell': 4,
};
const SENTENCES = {
    checked: 'the cluster admits the signed image and denies its unsigned twin',
    unchecked: 'the cluster admits both: nothing checks signatures there',
    'refuses-all': 'the cluster denies both: the policy does not admit what is signed',
    'refuses-signed': 'the cluster denies the signed image and admits its unsigned twin',
    'could-not-tell': 'it could not be told: an engine did not answer, or something else refused the Pod',
};
/** Where to look next. */
const NEXT = {
    unchecked: 'no policy is there, or it only reports, or does not cover the namespace: policy-controller looks at those with the label policy.sigstore.dev/include=true',
    'refuses-all': 'slsa-provenance explain - says what a refusal means',
};
function page({ verdict, signed, unsigned, namespace, left }, style) {
    const page = new _report_page_js__WEBPACK_IMPORTED_MODULE_1__/* .Page */ .YW(style);
    page.labelled('', `${SENTENCES[verdict]} (namespace ${namespace})`, verdict === 'checked' ? 'good' : 'bad');
    page.labelled('  signed    ', `${signed.verdict}: ${signed.said}`);
    page.labelled('  unsigned  ', `${unsigned.verdict}: ${unsigned.said}`);
    const next = NEXT[verdict];
    if (next !== undefined)
        page.labelled('  next      ', next);
    if (left !== undefined)
        page.labelled('  ! ', `the registry did not let the twin go: delete ${left}`, 'warn');
    return page.text();
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 78111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toJson)
/* harmony export */ });
/* harmony import */ var _text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15789);

/** A report in JSON, as it is printed. */
function toJson(value) {
    return `${(0,_text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafeJson */ .q7)(JSON.stringify(value, undefined, 2))}\n`;
}


/***/ }),

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

/***/ 95617:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readKubeconfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10083);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48124);
/* harmony import */ var _text_located_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34569);
/* harmony import */ var _text_source_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84052);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_text_located_yaml_js__WEBPACK_IMPORTED_MODULE_3__]);
_text_located_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];





const MAX_BYTES = 4 * 1024 * 1024;
/**
 * Reads the cluster, user and namespace of a context in a kubeconfig (client.authentication.k8s.io is not run: a file
 * must not choose programs).
 * @param context as it is named there; the current one if absent
 * @throws Failure `kubeconfig-malformed`, `kubeconfig-unsupported`, and those of reading a file
 */
async function readKubeconfig(file, context) {
    const text = (await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readUserFile */ .E1)('kubeconfig', file, MAX_BYTES)).toString('utf8');
    const root = (0,_text_located_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .readDocuments */ .r)(new _text_source_text_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceText */ .D(file, text))[0]?.root;
    const { cluster, user, namespace = 'default' } = contextIn(root, context);
    const server = URL.parse(cluster?.at('server')?.text ?? '');
    if (!cluster || !server)
        throw malformed(file, context);
    refuse(file, cluster, user);
    return { server, tls: await identityOf(file, cluster, user), token: await tokenOf(user), namespace };
}
function contextIn(root, context) {
    const chosen = named(root, 'contexts', context ?? root?.at('current-context')?.text)?.at('context');
    return {
        cluster: named(root, 'clusters', chosen?.at('cluster')?.text)?.at('cluster'),
        user: named(root, 'users', chosen?.at('user')?.text)?.at('user'),
        namespace: chosen?.at('namespace')?.text,
    };
}
async function identityOf(file, cluster, user) {
    const [ca, cert, key] = await Promise.all([
        pemOf(file, cluster, 'certificate-authority'),
        pemOf(file, user, 'client-certificate'),
        pemOf(file, user, 'client-key'),
    ]);
    return {
        ...(ca !== undefined && { ca }),
        ...(cert !== undefined && { cert }),
        ...(key !== undefined && { key }),
    };
}
/** In the file itself, or in one that it names. */
async function pemOf(file, node, key) {
    const data = node?.at(`${key}-data`)?.text;
    if (data !== undefined)
        return Buffer.from(data, 'base64').toString('utf8');
    const name = node?.at(key)?.text;
    if (name === undefined)
        return undefined;
    return (await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readUserFile */ .E1)(key, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(file), name), MAX_BYTES)).toString('utf8');
}
async function tokenOf(user) {
    const [token, file] = [user?.at('token')?.text, user?.at('tokenFile')?.text];
    if (token !== undefined || file === undefined)
        return token;
    return (await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readUserFile */ .E1)('tokenFile', file, MAX_BYTES)).toString('utf8').trim();
}
function named(root, list, name) {
    return root
        ?.at(list)
        ?.items()
        .find((one) => name !== undefined && one.at('name')?.text === name);
}
/** What would run a program, trust anyone, or ask otherwise than said, by its key. */
const UNSUPPORTED = {
    user: {
        exec: 'runs a program for its token',
        'auth-provider': 'has an auth-provider, which Kubernetes gave up',
        password: 'has a password, which Kubernetes gave up',
        as: 'asks in the name of another account (as)',
    },
    cluster: {
        'insecure-skip-tls-verify': 'trusts any server (insecure-skip-tls-verify)',
        'proxy-url': 'goes through a proxy (proxy-url)',
        'tls-server-name': 'has another name for the server in its certificate (tls-server-name)',
    },
};
function refuse(file, cluster, user) {
    const [what] = [...usedOf(UNSUPPORTED.user, user), ...usedOf(UNSUPPORTED.cluster, cluster)];
    if (what === undefined)
        return;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'usage',
        code: 'kubeconfig-unsupported',
        what: `kubeconfig: ${file} ${what}`,
        why: 'a file must not choose programs that are run here, nor who is trusted; and what is not done is not passed over',
        fix: 'a kubeconfig with a token: kubectl create token NAME, as users[].user.token',
    });
}
function usedOf(keys, node) {
    return Object.entries(keys)
        .filter(([key]) => node?.at(key) && node.at(key)?.scalar !== false)
        .map(([, what]) => what);
}
function malformed(file, context) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'usage',
        code: 'kubeconfig-malformed',
        what: `kubeconfig: ${file} has no cluster for ${context === undefined ? 'its current context' : `the context ${context}`}`,
        why: 'it is no kubeconfig, or the context is named otherwise',
        fix: 'kubectl config view --minify --raw > cluster.yaml   # and --kubeconfig cluster.yaml',
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 23256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ probe)
});

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/subject/repository.js
var subject_repository = __webpack_require__(47918);
// EXTERNAL MODULE: ./lib/verification/verify-image.js
var verify_image = __webpack_require__(97130);
// EXTERNAL MODULE: ./lib/http/http.js + 10 modules
var http_http = __webpack_require__(67023);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(52845);
// EXTERNAL MODULE: ./lib/text/printable.js
var printable = __webpack_require__(37944);
;// CONCATENATED MODULE: ./lib/task/probe/dry-run.js



/** Asks for a Pod with this image, for all to judge and nobody to keep (dryRun=All: nothing is stored). */
async function dryRunPod(cluster, image, options) {
    const { server, tls, token, namespace } = cluster;
    if (token !== undefined)
        options.log.mask(token);
    const http = (0,http_http/* createHttp */.V)({ ...options, environment: {}, tls });
    const url = new URL(`${server.pathname.replace(/\/$/, '')}/api/v1/namespaces/${namespace}/pods?dryRun=All`, server);
    const pod = {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { generateName: 'slsa-provenance-probe-', namespace },
        spec: { restartPolicy: 'Never', containers: [{ name: 'probe', image, securityContext: RESTRICTED }] },
    };
    const answer = await http.send({
        service: 'the API server',
        url,
        method: 'POST',
        attempts: 'once',
        headers: {
            'content-type': 'application/json',
            accept: 'application/json',
            ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        body: Buffer.from(JSON.stringify(pod)),
    });
    if (answer.status === 201)
        return { verdict: 'admitted', said: 'admitted' };
    const said = (0,printable/* printable */.g)((0,json/* textOf */.b6)((0,json/* objectIn */.D7)(answer.body)?.['message']) || `HTTP ${answer.status}`, 600);
    if (said.includes('denied the request'))
        return { verdict: 'denied', said };
    return { verdict: said.includes('failed calling webhook') ? 'unanswered' : 'refused', said };
}
/** As the strictest Pod Security Standard wants it, so that nothing else refuses the Pod. */
const RESTRICTED = {
    allowPrivilegeEscalation: false,
    runAsNonRoot: true,
    capabilities: { drop: ['ALL'] },
    seccompProfile: { type: 'RuntimeDefault' },
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/subject/digest.js
var subject_digest = __webpack_require__(22406);
;// CONCATENATED MODULE: ./lib/task/probe/twin.js




/** Pushes a twin of an image under a tag of its own: layers and all are there already. @throws Failure */
async function pushTwin(registry, path, digest) {
    const manifest = await registry.getManifest(path, digest);
    const document = manifest && (0,json/* objectIn */.D7)(manifest.bytes);
    if (!document)
        throw (0,verify_image/* notFound */.mX)(`${registry.host}/${path}@${digest}`);
    const nonce = (0,external_node_crypto_.randomBytes)(8).toString('hex');
    const annotations = {
        ...((0,json/* isObject */.Gv)(document['annotations']) && document['annotations']),
        'slsa-provenance.probe': nonce,
    };
    const bytes = Buffer.from(JSON.stringify({ ...document, annotations }));
    const tag = `probe-${nonce}`;
    await registry.putManifest(path, tag, manifest.descriptor.mediaType, bytes);
    return { digest: (0,subject_digest/* sha256Digest */.sI)(bytes), tag };
}

;// CONCATENATED MODULE: ./lib/task/probe/main.js





/** Asks a cluster by dry run whether it admits a signed image and denies its twin. @throws Failure */
async function probe(text, { cluster, registries, ...options }) {
    const { repository, tag = 'latest', digest: named } = (0,subject_repository/* parseImageName */["if"])(text);
    const registry = registries.for(repository.registry);
    const digest = named ?? (await registry.headManifest(repository.path, tag))?.digest;
    if (digest === undefined)
        throw (0,verify_image/* notFound */.mX)(text);
    const twin = await pushTwin(registry, repository.path, digest);
    const [image, other] = [digest, twin.digest].map((one) => `${(0,subject_repository/* nameOf */.Vb)(repository)}@${one}`);
    const ask = async () => [await dryRunPod(cluster, image, options), await dryRunPod(cluster, other, options)];
    const [asked] = await Promise.allSettled([ask()]);
    const isGone = await orFalse(registry.deleteManifest(repository.path, twin.digest));
    if (asked.status === 'rejected')
        throw asked.reason;
    const [signed, unsigned] = asked.value;
    return {
        verdict: verdictOn(signed, unsigned),
        signed: { image, ...signed },
        unsigned: { image: other, ...unsigned },
        namespace: cluster.namespace,
        ...(!isGone && { left: `${(0,subject_repository/* nameOf */.Vb)(repository)}:${twin.tag}` }),
    };
}
function verdictOn({ verdict: signed }, { verdict: unsigned }) {
    if (signed === 'admitted')
        return unsigned === 'denied' ? 'checked' : unsigned === 'admitted' ? 'unchecked' : 'could-not-tell';
    if (signed !== 'denied')
        return 'could-not-tell';
    return unsigned === 'denied'
        ? 'refuses-all'
        : unsigned === 'admitted'
            ? 'refuses-signed'
            : 'could-not-tell';
}
async function orFalse(deleted) {
    try {
        return await deleted;
    }
    catch (error) {
        // That the twin stays is told; the answer of the cluster is not lost for it.
        if (error instanceof failure/* Failure */.HR)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 34569:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readDocuments)
/* harmony export */ });
/* unused harmony export LocatedNode */
/* harmony import */ var _template_skeleton_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22289);
/* harmony import */ var _yaml_depth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87796);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_yaml_depth_js__WEBPACK_IMPORTED_MODULE_0__]);
_yaml_depth_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
var _a;
const { Composer, isAlias, isMap, isPair, isScalar, isSeq, Parser, } = (await import(/* webpackIgnore: true */ '../shared/yaml.js')).default;


/** Documents of Kubernetes are deeper than a settings file, and JSON indents without end. */
const MAX_DEPTH = 100;
/** Of one document: an alias of aliases is many nodes in a few bytes. */
const MAX_ALIASES = 1000;
/**
 * Reads the documents of a stream of YAML or JSON, each with the places of all its nodes. One that does not parse
 * keeps none of the others from being read.
 * @param range of the source's text that is the stream, as in a code block; all of it if absent
 * @param mayBeTemplate whether `{{ \u2026 }}` may be Helm's
 */
function readDocuments(source, range = { start: 0, end: source.text.length }, mayBeTemplate = true) {
    const text = source.text.slice(range.start, range.end);
    const isTemplate = mayBeTemplate && (0,_template_skeleton_js__WEBPACK_IMPORTED_MODULE_1__/* .isTemplated */ .dw)(text);
    const skeleton = isTemplate ? (0,_template_skeleton_js__WEBPACK_IMPORTED_MODULE_1__/* .skeletonOf */ .ld)(text) : { text, insertions: [] };
    const deep = (0,_yaml_depth_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeepOnLine */ .e)(skeleton.text, MAX_DEPTH);
    if (deep !== undefined)
        return [unread(source, range.start, text, deep)];
    return composeLeniently(skeleton.text).map((document) => {
        const context = new DocumentContext(source, range.start, document, skeleton.insertions);
        const [error] = document.errors;
        const contents = error ? undefined : document.contents;
        return {
            root: contents ? new LocatedNode(context, contents, undefined) : undefined,
            problem: error && {
                message: firstLine(error.message),
                at: context.place(...faultIn(skeleton.text, error.pos)),
            },
            place: context.place(document.range[0], document.range[2]),
            isTemplate,
        };
    });
}
/** What is at fault is the text behind a gap, not the gap. */
function faultIn(text, [start, end]) {
    const gap = /^\s*/.exec(text.slice(start))?.[0].length ?? 0;
    const at = start + gap < text.length ? start + gap : start;
    return [at, Math.max(at, end)];
}
/**
 * YAML wants further lines of a quoted text to be indented deeper than its key (1.2.2, 7.3.1); libyaml and go-yaml, with
 * which kubectl reads, do not. Line ends are as long as blanks, so that every place stays what it is.
 */
function composeLeniently(text) {
    const documents = compose(text);
    const isOpen = documents.some(({ errors }) => errors.some(({ code }) => code === 'MISSING_CHAR'));
    if (!isOpen)
        return documents;
    const joined = compose(text.replaceAll(QUOTED_LINES, (lines) => lines.replaceAll(/\r?\n/g, blanks)));
    return countErrors(joined) < countErrors(documents) ? joined : documents;
}
/** A value in quotes that ends on another line. */
const QUOTED_LINES = /(?<=^[ \t]*(?:- +)*(?:[\w$./-]+:[ \t]+)?)(?:"(?:[^"\\\n]|\\[^])*\n(?:[^"\\]|\\[^])*"|'[^'\n]*\n[^']*')/gm;
function blanks(lineEnd) {
    return ' '.repeat(lineEnd.length);
}
function countErrors(documents) {
    return documents.reduce((sum, { errors }) => sum + errors.length, 0);
}
function compose(text) {
    // Keys that stand twice are refused by some readers only; of a template's branches each has its own.
    const composer = new Composer({ strict: true, uniqueKeys: false, logLevel: 'silent' });
    return [...composer.compose(new Parser().parse(text), false, text.length)];
}
function unread(source, base, text, line) {
    const offset = base + text.split('\n', line - 1).join('\n').length;
    const at = source.place(offset, offset);
    return {
        root: undefined,
        problem: { message: 'it is nested too deep', at },
        place: source.place(base, base + text.length),
        isTemplate: false,
    };
}
/** What the nodes of a document share. */
class DocumentContext {
    source;
    #base;
    #document;
    #insertions;
    #aliases = 0;
    constructor(source, base, document, insertions) {
        this.source = source;
        this.#base = base;
        this.#document = document;
        this.#insertions = insertions;
    }
    place(start, end) {
        return this.source.place(this.#base + start, this.#base + end);
    }
    /** The node that is meant: of an alias the one with its anchor. */
    resolve(node) {
        if (!isAlias(node))
            return node ?? undefined;
        this.#aliases += 1;
        return this.#aliases > MAX_ALIASES ? undefined : node.resolve(this.#document);
    }
    hasInsertion(start, end) {
        return this.#insertions.some((at) => at >= start && at <= end);
    }
}
/** A value of a document, and where it stands. Members that are not there are undefined, of whatever it is. */
class LocatedNode {
    #context;
    #node;
    #pair;
    /** Of values that are absent in the text (`key:`), the key's. */
    #range;
    constructor(context, node, pair) {
        this.#context = context;
        this.#node = context.resolve(node);
        this.#pair = pair;
        const own = node?.range ?? keyOf(pair)?.range;
        this.#range = own ?? [0, 0, 0];
    }
    get isMap() {
        return isMap(this.#node);
    }
    get isList() {
        return isSeq(this.#node);
    }
    /** A member's value; of nothing and of what is no mapping, undefined. Several names: one below the other. */
    at(...names) {
        const [name, ...rest] = names;
        if (name === undefined)
            return this;
        return this.#member(name)?.at(...rest);
    }
    /** Members in their order, those that a merge key brings behind them. */
    entries() {
        return this.#pairs().map((pair) => [nameOf(pair), new _a(this.#context, pair.value, pair)]);
    }
    /** Entries of a list; of anything else none. */
    items() {
        if (!isSeq(this.#node))
            return [];
        return this.#node.items.map((item) => new _a(this.#context, item, undefined));
    }
    /** A text, or a number or boolean as it is written. */
    get text() {
        const value = this.scalar;
        if (typeof value === 'string')
            return value;
        if (value === undefined || value === null)
            return undefined;
        return isScalar(this.#node) ? (this.#node.source ?? String(value)) : undefined;
    }
    /** Undefined for lists and mappings. */
    get scalar() {
        if (!isScalar(this.#node))
            return undefined;
        const { value, source } = this.#node;
        if (value === null)
            return null;
        const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
        return isPlain ? value : source;
    }
    /** Whether a block (`|`, `>`), a quoted or a plain scalar; undefined for what is none. */
    get style() {
        if (!isScalar(this.#node))
            return undefined;
        if (this.#node.type === 'QUOTE_DOUBLE')
            return 'double';
        if (this.#node.type === 'QUOTE_SINGLE')
            return 'single';
        return this.#node.type === 'PLAIN' ? 'plain' : 'block';
    }
    /** Whether something in it is only known once a template is rendered. */
    get isUnknown() {
        return (this.text?.includes(_template_skeleton_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV) ?? false) || (this.scalar === null && this.mayHoldMore);
    }
    /** Whether a template puts members in that are not seen here. */
    get mayHoldMore() {
        const [start] = keyOf(this.#pair)?.range ?? this.#range;
        return this.#context.hasInsertion(start, this.#range[2]);
    }
    /** The value's. */
    get place() {
        return this.#context.place(this.#range[0], this.#range[1]);
    }
    /** The key's; of what has none, the value's. */
    get keyPlace() {
        const range = keyOf(this.#pair)?.range;
        return range ? this.#context.place(range[0], range[1]) : this.place;
    }
    /** The value as it is written, quotes included. */
    get source() {
        const { start, end } = this.place;
        return this.#context.source.text.slice(start, end);
    }
    /** The file that it stands in. */
    get file() {
        return this.#context.source;
    }
    /** Everything below, and this, from the top; each node once. */
    *walk() {
        yield this;
        for (const item of this.items())
            yield* item.walk();
        for (const [, value] of this.entries())
            yield* value.walk();
    }
    #member(name) {
        const pair = this.#pairs().find((one) => nameOf(one) === name);
        return pair && new _a(this.#context, pair.value, pair);
    }
    #pairs() {
        if (!isMap(this.#node))
            return [];
        const own = this.#node.items.filter(isPair);
        const merged = own.filter((pair) => nameOf(pair) === '<<');
        if (merged.length === 0)
            return own;
        const names = new Set(own.map(nameOf));
        const brought = merged
            .flatMap(({ value }) => {
            const node = this.#context.resolve(value);
            return isSeq(node) ? node.items : [node];
        })
            .flatMap((one) => {
            const node = this.#context.resolve(one);
            return isMap(node) ? node.items.filter((pair) => !names.has(nameOf(pair))) : [];
        });
        return [...own.filter((pair) => nameOf(pair) !== '<<'), ...brought];
    }
}
_a = LocatedNode;
function keyOf(pair) {
    return isScalar(pair?.key) ? pair.key : undefined;
}
function nameOf({ key }) {
    return isScalar(key) ? String(key.value) : '';
}
function firstLine(text) {
    return (text.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

/***/ 84052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText)
/* harmony export */ });
/** The text of a file, and lines and columns in it. */
class SourceText {
    file;
    text;
    #starts = [0];
    constructor(file, text) {
        this.file = file;
        this.text = text;
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    place(start, end) {
        const line = this.#lineAt(start);
        return { file: this.file, line, column: start - (this.#starts[line - 1] ?? 0) + 1, start, end };
    }
    /** A line without its end. @param line from 1 */
    line(line) {
        const start = this.#starts[line - 1];
        if (start === undefined)
            return '';
        return this.text.slice(start, this.#starts[line] ?? this.text.length).replace(/\r?\n$/, '');
    }
    /** The offset at which a line begins; behind the last: the end. @param line from 1 */
    startOf(line) {
        return this.#starts[line - 1] ?? this.text.length;
    }
    get lineCount() {
        return this.#starts.length;
    }
    #lineAt(offset) {
        let [low, high] = [0, this.#starts.length];
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    }
}


/***/ }),

/***/ 22289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   dw: () => (/* binding */ isTemplated),
/* harmony export */   ld: () => (/* binding */ skeletonOf)
/* harmony export */ });
/** Stands for text that only a template engine knows: a character for private use, which no document has. */
const UNKNOWN = '\uE000';
/** Helm's; the variables of a Kyverno policy begin with neither a dot, a dollar nor a word of Go's templates. */
const TEMPLATED = /\{\{-|-\}\}|\{\{\s*(?:\.|\$|["`/]|(?:if|else|end|range|with|include|define|template|block|toYaml|tpl|default|printf|quote|required)\b)/;
const ACTION = /\{\{[^]*?\}\}/g;
/** Braces that are meant: {{`{{ request.object }}`}} and {{ "{{" }}. */
const LITERAL = /\{\{-?\s*(?:`[^`]*`|"(?:\{\{|\}\})")\s*-?\}\}/g;
const CONTROL = /^\{\{-?\s*(?:\/\*|(?:if|else|end|range|with|define|block)\b|\$\w*\s*:?=)/;
function isTemplated(text) {
    return TEMPLATED.test(text);
}
/** The YAML around the actions of a Go template that was not rendered. */
function skeletonOf(template) {
    const insertions = [];
    const literal = new Map();
    // Braces that are meant are hidden while the actions around them are looked for.
    const hidden = template.replaceAll(LITERAL, (action, at) => {
        const inner = /[`"]([^]*)[`"]/.exec(action)?.[1] ?? '';
        const before = action.indexOf(inner);
        literal.set(at, blank(action.slice(0, before)) + inner + blank(action.slice(before + inner.length)));
        return blank(action);
    });
    let text = hidden.replaceAll(ACTION, (action, at) => {
        if (!standsAlone(hidden, at, at + action.length))
            return fill(action);
        if (!CONTROL.test(action))
            insertions.push(at);
        return blank(action);
    });
    for (const [at, inner] of literal)
        text = text.slice(0, at) + inner + text.slice(at + inner.length);
    return { text, insertions };
}
function standsAlone(text, start, end) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = text.indexOf('\n', end);
    const around = text.slice(lineStart, start) + text.slice(end, lineEnd < 0 ? undefined : lineEnd);
    return around.trim() === '';
}
function blank(text) {
    return text.replaceAll(/[^\r\n]/g, ' ');
}
function fill(text) {
    return text.replaceAll(/[^\r\n]/g, UNKNOWN);
}


/***/ }),

/***/ 87796:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ tooDeepOnLine)
/* harmony export */ });
const { CST, Lexer } = (await import(/* webpackIgnore: true */ '../shared/yaml.js')).default;
/** So deep no file goes that a person wrote. */
const MAX_DEPTH = 20;
const MAX_INDENT = 200;
const STEPS = {
    'flow-seq-start': 1,
    'flow-map-start': 1,
    'flow-seq-end': -1,
    'flow-map-end': -1,
};
/** Each begins a block in a block where several stand on one line. */
const BLOCKS = ['seq-item-ind', 'explicit-key-ind'];
/**
 * The line on which YAML is nested too deep, counted from 1; undefined: nowhere. The parser calls itself for each
 * level, and its errors quote the indentation: 40 kB of `- ` end the process.
 */
function tooDeepOnLine(text, maxDepth = MAX_DEPTH) {
    let [line, flow, blocks] = [1, 0, 0];
    let before = null;
    for (const token of new Lexer().lex(text)) {
        // What follows the mark of a scalar is its text, whatever that begins with.
        const type = before === 'scalar' ? null : CST.tokenType(token);
        before = type;
        flow = Math.max(0, flow + ((type && STEPS[type]) ?? 0));
        if (type && BLOCKS.includes(type))
            blocks += 1;
        if (type === 'newline')
            blocks = 0;
        if (flow > maxDepth || blocks > maxDepth || (type === 'space' && token.length > MAX_INDENT))
            return line;
        line += token.split('\n').length - 1;
    }
    return undefined;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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
