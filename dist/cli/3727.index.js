export const id = 3727;
export const ids = [3727];
export const modules = {

/***/ 86499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ notLookedAt),
/* harmony export */   JM: () => (/* binding */ cannotTell),
/* harmony export */   WE: () => (/* binding */ passes),
/* harmony export */   ZF: () => (/* binding */ answer),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   zo: () => (/* binding */ rejects)
/* harmony export */ });
function answer(verdict, why, fix) {
    return { verdict, why, ...(fix !== undefined && { fix }) };
}
const passes = (why) => answer('pass', why);
const rejects = (why, fix) => answer('reject', why, fix);
const cannotTell = (why, fix) => answer('could-not-tell', why, fix);
const notLookedAt = (why, fix) => answer('not-looked-at', why, fix);
const WORST_FIRST = ['reject', 'could-not-tell', 'pass', 'not-looked-at'];
/** Of several that all have to hold, the one that counts: a refusal refuses, whatever the others could not tell. */
function worstOf(answers) {
    const verdict = WORST_FIRST.find((one) => answers.some((given) => given.verdict === one));
    return answers.find((given) => given.verdict === verdict);
}


/***/ }),

/***/ 38460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ keyId)
/* harmony export */ });
function keyId({ pem, isLogged }) {
    return `${isLogged ? 'logged' : 'unlogged'} ${pem}`;
}


/***/ }),

/***/ 55702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   Ng: () => (/* binding */ looksLikeImage),
/* harmony export */   Yw: () => (/* binding */ imageNameIn)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47918);


/** As some fields write an image: `oci://`, `docker://`. */
const SCHEME = /^(oci|docker):\/\//;
/** A name of an image as the kubelet reads it; undefined: it is none. */
function imageNameIn(text) {
    try {
        return (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDockerName */ .FJ)(text.replace(SCHEME, ''));
    }
    catch (error) {
        if (error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            return undefined;
        throw error;
    }
}
/** Whether a text is the name of an image beyond doubt: one word alone could be anything. */
function looksLikeImage(text) {
    const bare = text.replace(SCHEME, '');
    return (bare.length <= 1000 && /[/:@]/.test(bare) && !/^\w+:\/\//.test(bare) && imageNameIn(bare) !== undefined);
}
/** What is left of a template that nothing rendered: Helm, shell, Argo, kustomize. */
function isTemplate(text) {
    return /\{\{|\$\{|\$\(|<[A-Za-z_ -]+>|%%|\$[A-Z_]{2,}/.test(text);
}


/***/ }),

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

/***/ 50543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain_explain)
});

// EXTERNAL MODULE: ./lib/report/page.js
var report_page = __webpack_require__(99147);
// EXTERNAL MODULE: ./lib/shared/read-file.js
var read_file = __webpack_require__(48124);
// EXTERNAL MODULE: ./lib/admission/image-text.js
var image_text = __webpack_require__(55702);
// EXTERNAL MODULE: ./lib/engine/image-match.js
var image_match = __webpack_require__(16211);
;// CONCATENATED MODULE: ./lib/admission/images-in-text.js


const MAX_IMAGES = 20;
const WORD = /[A-Za-z0-9][\w.-]*(?::\d+)?(?:\/[\w.-]+)+(?::[\w][\w.-]*)?(?:@sha256:[0-9a-f]{64})?/g;
/** Names of kinds, checks and predicates have slashes as well. */
const NO_IMAGE = /^(?:[\w.-]+\.)?(?:kyverno\.io|sigstore\.dev|k8s\.io|kubernetes\.io|gatekeeper\.sh|slsa\.dev|cosign|application|in-toto\.io)(?:\/|$)/;
/** The images that a message names, those by digest first: an engine's own words for what it refused. */
function imagesInText(text) {
    // Addresses end where white space or a quote begins; the identity of a workflow is one.
    const bare = text.replaceAll(/\b[a-z][a-z0-9+.-]*:\/\/[^\s"'<>\\]+/g, ' ');
    const named = [...bare.matchAll(WORD)].map(([word]) => word.replace(/[.:]+$/, ''));
    const images = [...new Set(named)].filter((word) => {
        const { host, digest } = (0,image_match/* writtenParts */.K)(word);
        return (0,image_text/* looksLikeImage */.Ng)(word) && !NO_IMAGE.test(word) && (host !== undefined || digest !== undefined);
    });
    const whole = images.filter((image) => !images.some((other) => other !== image && other.startsWith(`${image}@`)));
    return whole.toSorted((a, b) => Number(b.includes('@')) - Number(a.includes('@'))).slice(0, MAX_IMAGES);
}

;// CONCATENATED MODULE: ./lib/engine/gatekeeper/errors.js
/** What Gatekeeper says, and Ratify through it (Gatekeeper 3.23.1; Ratify 1.4.6, its template in library/default). */
const GATEKEEPER_DENIALS = {
    engine: 'Gatekeeper',
    isOwn: /validation\.gatekeeper\.sh|gatekeeper/i,
    policy: [/denied the request:\s*\[([a-z0-9][a-z0-9.-]*)\]/],
    facts: [
        {
            pattern: /Subject failed verification|verification failed for|no verification results/,
            means: 'a signature in the .sig tag by whom Ratify trusts; it reads no bundles',
            fix: 'signature-format: both, or legacy; better: Kyverno or policy-controller, as Ratify does not compare the digest that was signed',
        },
        {
            pattern: /System error calling external data|provider.*(?:timeout|refused|failed)/i,
            means: 'an answer of the provider of external data (Ratify)',
            fix: 'look at the log of the provider, and whether its certificate and timeout are right',
        },
        {
            pattern: /digest/i,
            means: 'a digest in the name of the image',
            fix: 'name it by digest: registry/repository@sha256:\u2026',
        },
    ],
};

;// CONCATENATED MODULE: ./lib/engine/kyverno/errors.js
/**
 * What Kyverno says (1.19.1: pkg/image/verifiers/cpol/cosign, pkg/engine/internal/imageverifier.go,
 * pkg/image/verification/evaluator/policy.go; cosign's and sigstore-go's own errors stand in it).
 */
const KYVERNO_DENIALS = {
    engine: 'Kyverno',
    isOwn: /kyverno|ivpol|\.attestors\[\d+\]\.entries|no policy performed a signature/i,
    policy: [
        /following policies\s+([a-z0-9][a-z0-9.-]*):/,
        /\bPolicy ([a-z0-9][a-z0-9.-]*)/,
        /"?policy"?:\s*"?([a-z0-9][a-z0-9.-]*)/,
    ],
    facts: [
        {
            pattern: /no policy performed a signature or attestation check/,
            means: 'a policy matches the image, and its expressions verify it nowhere: since 1.19 that is denied',
            fix: 'let the expressions go over images.containers + images.initContainers + images.ephemeralContainers',
        },
        {
            pattern: /subject mismatch|issuer mismatch|none of the expected identities matched|no matching CertificateIdentity/,
            means: 'a signature by the identity that the policy names; what is there was signed by another',
            fix: 'name the identity of the workflow that signs: slsa-provenance policy IMAGE writes it, or sign with that workflow',
        },
        {
            pattern: /\btuf\b/i,
            means: 'the keys of the Sigstore instance, which it could not load',
            fix: 'let the controller reach tuf-repo-cdn.sigstore.dev, or name a mirror and its root in the policy (tuf)',
        },
        {
            pattern: /spelled in a way that the rule above would not see/,
            means: 'the plain spelling of the registry: in another the rule for the image would not see it',
            fix: 'write the registry in small letters, without port and final dot',
        },
        {
            pattern: /missing digest|verifyDigest|has to be named by its digest|digest is required/,
            means: 'a digest in the name of the image',
            fix: 'name it by digest: registry/repository@sha256:\u2026, or let the policy write it (mutateDigest: true)',
        },
        {
            pattern: /attestions not found for predicate type (\S+)|no matching attestations|predicate type/i,
            means: 'an attestation of the type that the policy names',
        },
        {
            pattern: /attestation checks failed|validation in verifyImages failed|is not https?:\/\//,
            means: 'a value in the provenance that the policy compares, and that is another',
            fix: 'compare the conditions with the provenance: slsa-provenance verify IMAGE --repo OWNER/NAME --explain',
        },
        {
            // Messages of policies that this project writes.
            pattern: /no signature of the expected signer verifies/,
            means: 'a signature by whom the policy names, in bundles where there are any, otherwise in the .sig tag',
        },
        {
            pattern: /no attestation of type \S+ by the expected signer|no provenance of the expected signer/,
            means: 'an attestation of the type that the policy names, by whom it names',
        },
        {
            pattern: /no signatures found|no matching signatures|no valid bundles/i,
            means: 'a signature in the form that it reads',
        },
        {
            pattern: /context deadline exceeded|timed? ?out/i,
            means: 'an answer of the registry in time',
            fix: 'webhookConfiguration: {timeoutSeconds: 30}, and fewer artifacts beside the image',
        },
        {
            pattern: /MANIFEST_UNKNOWN|manifest unknown|NAME_UNKNOWN/i,
            means: 'the image, which the registry does not have',
            fix: 'compare the name and digest with those that were pushed',
        },
        {
            pattern: /UNAUTHORIZED|unauthorized|DENIED|403 Forbidden/,
            means: 'a way into the registry',
            fix: 'give Kyverno a pull secret for the registry: imagePullSecrets of its controller, or of the policy',
        },
    ],
};

;// CONCATENATED MODULE: ./lib/engine/policy-controller/errors.js
/** What policy-controller says (0.15.1: pkg/webhook/validator.go). */
const POLICY_CONTROLLER_DENIALS = {
    engine: 'policy-controller',
    isOwn: /policy\.sigstore\.dev|no matching policies|failed policy:/,
    policy: [/failed policy:\s*([a-z0-9][a-z0-9.-]*)/],
    facts: [
        {
            pattern: /no matching policies/,
            means: 'a ClusterImagePolicy for the image, and there is none: what no policy is for is denied',
            fix: 'a ClusterImagePolicy whose glob is for it (it compares registry/repository@sha256:\u2026), or no-match-policy: warn in the ConfigMap config-policy-controller',
        },
        {
            pattern: /bundle support for image signatures is not yet implemented/,
            means: 'a signature that is a bundle, which it does not read',
            fix: 'ask for the attestation https://sigstore.dev/cosign/sign/v1, or leave signatureFormat out',
        },
        {
            pattern: /not enough verified log entries|only able to verify 0 SCT entries/,
            means: 'log entries of a bundle by a TrustRoot, of which 0.15 accepts none',
            fix: 'no trustRootRef, and -tuf-mirror and -tuf-root for the controller; or the .sig and .att tags (signature-format: both)',
        },
        {
            pattern: /none of the expected identities matched|subject mismatch|no matching CertificateIdentity/,
            means: 'a signature by the identity that the policy names; what is there was signed by another',
            fix: 'name the identity of the workflow that signs: slsa-provenance policy IMAGE writes it, or sign with that workflow',
        },
        {
            pattern: /must be an image digest|invalid value.*digest/i,
            means: 'a digest in the name of the image',
            fix: 'name it by digest: registry/repository@sha256:\u2026',
        },
        {
            pattern: /failed evaluating (?:cue|rego) policy|policy is not compliant/i,
            means: 'a value in the attestation that the policy compares, and that is another',
            fix: 'compare the policy with the provenance: slsa-provenance verify IMAGE --repo OWNER/NAME --explain',
        },
        {
            pattern: /no matching attestations/,
            means: 'an attestation of the type that the policy names, in the form that it reads',
        },
        { pattern: /no valid bundles exist/, means: 'an attestation in a bundle' },
        { pattern: /no signatures found|no matching signatures/, means: 'a signature in the form that it reads' },
        {
            pattern: /MANIFEST_UNKNOWN|manifest unknown/i,
            means: 'the image, which the registry does not have',
            fix: 'compare the name and digest with those that were pushed',
        },
        {
            pattern: /UNAUTHORIZED|unauthorized|DENIED/,
            means: 'a way into the registry',
            fix: 'imagePullSecrets of the Pod or of its service account: policy-controller uses them',
        },
    ],
};

;// CONCATENATED MODULE: ./lib/engine/denials.js



const ALL = [POLICY_CONTROLLER_DENIALS, GATEKEEPER_DENIALS, KYVERNO_DENIALS];
/** The API server's own words where no engine answered (k8s.io/apiserver, plugin/webhook/errors). */
const OUTAGE = /failed calling webhook/;
/** What a text says that an engine wrote: an error of kubectl, an Event, a report. undefined: no engine wrote it. */
function readDenial(text) {
    const words = ALL.find(({ isOwn }) => isOwn.test(text));
    if (!words)
        return undefined;
    return {
        engine: words.engine,
        policy: words.policy.map((one) => one.exec(text)?.[1]).find((name) => name !== undefined),
        fact: words.facts.find(({ pattern }) => pattern.test(text)),
        isOutage: OUTAGE.test(text),
    };
}
/** Whether a text is a refusal at all. */
function mayBeDenial(text) {
    return /denied the request|failed calling webhook|result:\s*"?(fail|error)|PolicyViolation|failed policy/.test(text);
}

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/verification/look.js
var look = __webpack_require__(37716);
;// CONCATENATED MODULE: ./lib/task/explain/main.js





/**
 * Explains a pasted error of kubectl, an Event or a PolicyReport, and asks the registry what is there.
 * @throws Failure `denial-unknown`
 */
async function explain(text, options) {
    const denial = readDenial(text);
    if (!denial || (!mayBeDenial(text) && !denial.fact))
        throw unknown();
    const [image] = imagesInText(text);
    const name = image === undefined ? undefined : (0,image_text/* imageNameIn */.Yw)(image);
    const looked = name && !denial.isOutage ? await (0,look/* look */.O)(name, options) : undefined;
    const { policy, fact } = denial;
    return {
        engine: denial.engine,
        ...(policy !== undefined && { policy }),
        ...(image !== undefined && { image }),
        ...(looked?.digest !== undefined && { digest: looked.digest }),
        ...(fact && { lookedFor: fact.means }),
        signers: looked?.signers ?? [],
        there: thereIs(denial, looked),
        fix: fixFor(denial, looked),
    };
}
function thereIs({ isOutage }, looked) {
    if (isOutage)
        return 'the engine did not answer: nothing was judged';
    if (!looked)
        return 'the text names no image';
    if (looked.looked.problem)
        return looked.looked.problem.why;
    if (looked.found.length === 0)
        return 'nothing that is signed stands beside the image';
    if (looked.signers.length === 0)
        return `${looked.found.length} artifacts, of which none verifies by the trusted root`;
    const forms = new Set(looked.found.map(({ layout }) => (layout === 'bundle' ? 'bundles' : '.sig and .att tags')));
    const by = looked.signers.map(({ identity }) => identity).join(', ');
    return `signed by ${by}, as ${[...forms].join(' and ')}`;
}
function fixFor({ isOutage, fact, engine }, looked) {
    if (isOutage)
        return `kubectl get pods -A | grep -i ${engine === 'Kyverno' ? 'kyverno' : engine.toLowerCase()}   # why does it not answer?`;
    if (looked?.found.length === 0 && !looked.looked.problem && !fact?.fix?.startsWith('name it by digest'))
        return 'sign the image in the workflow that builds it; if it was signed: compare the digest';
    if (fact?.fix !== undefined)
        return fact.fix;
    if (looked?.looked.problem?.fix !== undefined)
        return looked.looked.problem.fix;
    return otherForm(looked) ?? 'slsa-provenance preflight --policy FILE MANIFEST says which demand is not met';
}
/** What is signed in one form alone, and looked for in the other. */
function otherForm(looked) {
    const layouts = new Set(looked?.found.map(({ layout }) => layout));
    if (layouts.size !== 1)
        return undefined;
    return layouts.has('bundle')
        ? 'it is signed in bundles alone: let the policy read them (type: SigstoreBundle, signatureFormat: bundle), or sign with signature-format: both'
        : 'it is signed in tags alone: let the policy read those (type: Cosign), or sign with signature-format: both';
}
function unknown() {
    return new failure/* Failure */.HR({
        class: 'limit',
        code: 'denial-unknown',
        what: 'the text is no refusal of an admission engine that is known here',
        why: 'known are Kyverno, policy-controller, Gatekeeper and Ratify: the error of kubectl, an Event, or a PolicyReport',
        fix: 'kubectl apply -f pod.yaml 2>&1 | slsa-provenance explain -',
    });
}

// EXTERNAL MODULE: ./lib/command/ask.js
var ask = __webpack_require__(95356);
// EXTERNAL MODULE: ./lib/command/to-json.js
var to_json = __webpack_require__(78111);
;// CONCATENATED MODULE: ./lib/command/explain.js





const MAX_BYTES = 4 * 1024 * 1024;
/** `slsa-provenance explain`. @returns the exit code @throws Failure for wrong usage and `denial-unknown` */
async function explain_explain(file, options, surroundings) {
    const services = (0,ask/* servicesFor */.k)(options, surroundings);
    const { terminal } = surroundings;
    const { text } = await (0,read_file/* readUserText */.nD)('file', file, { maxBytes: MAX_BYTES, stdin: terminal.stdin });
    const explanation = await explain(text, { ...services, keys: [] });
    await services.namedRoot;
    if (options.format === 'json')
        terminal.out((0,to_json/* toJson */.a)({ schemaVersion: 1, ...explanation }));
    else
        terminal.out(page(explanation, terminal.outStyle));
    return 0;
}
function page({ image, digest, engine, policy, lookedFor, there, fix }, style) {
    const page = new report_page/* Page */.YW(style);
    if (image !== undefined)
        page.whole('Image       ', image);
    if (image !== undefined && digest !== undefined && !image.includes('@'))
        page.whole('Now         ', digest);
    page.labelled('Refused by  ', policy === undefined ? engine : `${engine}, policy ${policy}`);
    page.labelled('Looked for  ', lookedFor ?? 'something that is not known here: its words are new');
    page.labelled('There is    ', there);
    page.labelled('Fix         ', fix, 'good');
    return page.text();
}


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

/***/ 16211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writtenParts)
/* harmony export */ });
/** Takes a reference apart (distribution/reference, `splitDockerDomain`). */
function writtenParts(text) {
    const [named = '', digest] = text.split(/@(.*)/s);
    const slash = named.indexOf('/');
    const first = named.slice(0, Math.max(slash, 0));
    const isHost = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
    const rest = isHost ? named.slice(slash + 1) : named;
    const colon = rest.indexOf(':', rest.lastIndexOf('/') + 1);
    return {
        host: isHost ? first : undefined,
        path: colon < 0 ? rest : rest.slice(0, colon),
        tag: colon < 0 ? undefined : rest.slice(colon + 1),
        digest,
    };
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

/***/ 62106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** As `Map.groupBy` (ECMAScript 2024), which Node 20 does not know: the command runs there. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
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

/***/ 37716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ look)
/* harmony export */ });
/* harmony import */ var _admission_image_evidence_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38460);
/* harmony import */ var _admission_answer_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86499);
/* harmony import */ var _engine_view_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41406);
/* harmony import */ var _expectation_expectation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86101);
/* harmony import */ var _oci_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17080);
/* harmony import */ var _shared_group_by_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(62106);
/* harmony import */ var _shared_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34757);
/* harmony import */ var _sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86812);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47918);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(52845);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30657);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52883);
/* harmony import */ var _verify_image_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97130);













const ANYONE = (0,_expectation_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExpectation */ .WR)({ allowAnyIdentityUnsafe: true, predicateType: _expectation_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_PREDICATE */ .Bb });
/** Resolves an image and reads what stands beside it, once for all who ask. A Failure becomes part of the answer. */
async function look(name, options) {
    try {
        return await lookAt(name, options);
    }
    catch (error) {
        const { message, fix } = (0,_shared_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A)(error);
        return { ...NOTHING, looked: { problem: (0,_admission_answer_js__WEBPACK_IMPORTED_MODULE_9__/* .cannotTell */ .JM)(message, fix) }, digest: name.digest };
    }
}
const NOTHING = { mediaType: undefined, found: [], signers: [], certificates: [] };
async function lookAt(name, { registries, root, keys }) {
    const { repository, tag = 'latest', digest: named } = name;
    const registry = registries.for(repository.registry);
    const descriptor = await registry.headManifest(repository.path, named ?? tag);
    if (!descriptor)
        throw (0,_verify_image_js__WEBPACK_IMPORTED_MODULE_8__/* .notFound */ .mX)((0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalName */ .Ew)(name));
    const digest = named ?? descriptor.digest;
    const reader = (0,_oci_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberReads */ .rq)(registry);
    const view = async (key) => (0,_engine_view_view_js__WEBPACK_IMPORTED_MODULE_0__.viewImage)(reader, repository.path, digest, await root, key);
    const [{ found }, lookup, ...keyed] = await Promise.all([
        collectAll(reader, repository.path, digest),
        view(),
        ...keys.map(async (key) => [(0,_admission_image_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .keyId */ .x)(key), await view(key)]),
    ]);
    const trusted = await root;
    const judged = found.map((one) => (0,_judge_js__WEBPACK_IMPORTED_MODULE_7__/* .judge */ .S)(one, { subject: digest, expectation: ANYONE, root: trusted }));
    const facts = judged.flatMap((one, nth) => factOf(one, found[nth]));
    const evidence = { digest, lookup, byKey: new Map(keyed), facts };
    const certificates = judged.flatMap(({ signer }) => signer ?? []);
    return {
        looked: { evidence },
        digest,
        mediaType: descriptor.mediaType,
        found,
        signers: signersOf(facts),
        certificates,
    };
}
function collectAll(reader, path, digest) {
    return (0,_collect_js__WEBPACK_IMPORTED_MODULE_6__/* .collect */ .F)(reader, path, digest, { predicateType: _expectation_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_PREDICATE */ .Bb, isAnswered: async () => false });
}
/** What verifies, and what a key signed: whether that holds, whoever has the key finds out. */
function factOf({ report, signer }, found) {
    const { status, layout, predicateType } = report;
    if (status === 'rejected')
        return [];
    const content = found?.artifact?.content;
    const predicate = content?.kind === 'envelope' ? (0,_text_json_js__WEBPACK_IMPORTED_MODULE_11__/* .objectIn */ .D7)((0,_sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .payloadOf */ .Md)(content))?.['predicate'] : undefined;
    return [
        {
            signer: signer && { san: signer.san, issuer: signer.issuer },
            predicateType,
            layout,
            ...((0,_text_json_js__WEBPACK_IMPORTED_MODULE_11__/* .isObject */ .Gv)(predicate) && { predicate }),
        },
    ];
}
/** Each signer once, with what it signed. */
function signersOf(facts) {
    const groups = (0,_shared_group_by_js__WEBPACK_IMPORTED_MODULE_12__/* .groupBy */ .$)(facts, ({ signer }) => JSON.stringify(signer ?? null));
    return [...groups.values()].map((group) => {
        const signer = group[0]?.signer;
        return {
            identity: signer?.san ?? 'a key',
            ...(signer && { issuer: signer.issuer }),
            signed: [...new Set(group.map(({ predicateType }) => predicateType ?? 'signature'))].sort(),
        };
    });
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
