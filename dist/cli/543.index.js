export const id = 543;
export const ids = [543];
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


/***/ })

};
