export const id = 7986;
export const ids = [7986];
export const modules = {

/***/ 39504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exception: () => (/* binding */ exception)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/shared/replace-file.js
var replace_file = __webpack_require__(75440);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/text/utc.js
var utc = __webpack_require__(61201);
// EXTERNAL MODULE: ./lib/text/yaml-text.js
var yaml_text = __webpack_require__(14358);
// EXTERNAL MODULE: ./lib/engine/signed-later.js
var signed_later = __webpack_require__(4755);
// EXTERNAL MODULE: ./lib/engine/spellings.js
var spellings = __webpack_require__(39125);
// EXTERNAL MODULE: ./lib/engine/kyverno/documents.js
var documents = __webpack_require__(92161);
// EXTERNAL MODULE: ./lib/engine/kyverno/excepted-images.js
var excepted_images = __webpack_require__(89678);
// EXTERNAL MODULE: ./lib/engine/kyverno/request-conditions.js
var request_conditions = __webpack_require__(64705);
// EXTERNAL MODULE: ./lib/engine/kyverno/time-conditions.js
var time_conditions = __webpack_require__(24809);
// EXTERNAL MODULE: ./lib/engine/kyverno/versions.js
var versions = __webpack_require__(8838);
;// CONCATENATED MODULE: ./lib/engine/kyverno/write-exception.js









const ENABLED = 'Kyverno heeds exceptions where it was started with --enablePolicyException and --exceptionNamespace (Helm: features.policyExceptions); the namespace of this object has to be that.';
const REQUEST_TIME = 'The API server notes the time of each request that creates or changes something; there is no other clock here.';
const WHOLE = 'Every image of the Pod has to be one of these digests: a Pod with any other image is looked at as always.';
/** The first version of which a cluster has shown that it compares the time of a request. */
const COMPARES_TIME = 19;
/** From an ImageValidatingPolicy, and its sister for debug containers. */
function celException(terms, version = '1.19') {
    const isEnded = Number(version.slice(2)) >= COMPARES_TIME;
    const { policy, until, reason, approvedBy } = terms;
    const spec = {
        policyRefs: [policy, `${policy}-debug`].map((name) => ({ name, kind: 'ImageValidatingPolicy' })),
        ...(isEnded && {
            expiresAt: (0,yaml_text/* noted */.ZT)('Heeded when Kyverno reads the object; what ends it with each request is the condition below.', (0,utc/* utcSeconds */.k)(until)),
            properties: { reason, 'approved-by': approvedBy },
        }),
        matchConditions: [
            ...(isEnded
                ? [{ name: 'until', expression: (0,yaml_text/* noted */.ZT)(REQUEST_TIME, (0,request_conditions/* requestedBefore */.oH)((0,utc/* utcSeconds */.k)(until))) }]
                : []),
            { name: 'namespaces', expression: `request.namespace in ${JSON.stringify(terms.namespaces)}` },
            { name: 'images', expression: (0,yaml_text/* noted */.ZT)(WHOLE, (0,excepted_images/* onlyImages */.PT)(terms.images.map(digestOf))) },
        ],
    };
    const object = objectOf((0,versions/* apiVersionOf */.uO)(version), terms, spec);
    return {
        text: (0,yaml_text/* yamlText */.pS)(object, headingOf(terms, isEnded)),
        endedBy: isEnded ? 'engine' : 'check',
        mechanism: isEnded
            ? 'Kyverno compares the time with each request: after it the exception matches nothing.'
            : `Kyverno ${version} is not known to compare the time: the scheduled check has to delete the exception.`,
        ...commandsOf(terms, 'policyexceptions.policies.kyverno.io'),
    };
}
/** From a ClusterPolicy. @param suffix of its name */
function clusterPolicyException(terms, suffix) {
    const kinds = ['Pod', 'Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob'];
    const spec = {
        background: false,
        exceptions: [
            {
                policyName: `${terms.policy}-${suffix}`,
                ruleNames: documents/* VERIFYING_RULES */.Ur.flatMap((rule) => [rule, `autogen-${rule}`, `autogen-cronjob-${rule}`]),
            },
        ],
        match: { any: [{ resources: { kinds, namespaces: [...terms.namespaces] } }] },
        conditions: {
            all: [
                (0,time_conditions/* timeCondition */.F)(terms.until, true),
                { key: (0,yaml_text/* noted */.ZT)(WHOLE, excepted_images/* IMAGES_JMESPATH */.g0), operator: 'AllIn', value: terms.images.flatMap(namesOf) },
            ],
        },
    };
    return {
        text: (0,yaml_text/* yamlText */.pS)(objectOf('kyverno.io/v2', terms, spec), headingOf(terms, true)),
        endedBy: 'engine',
        mechanism: 'Kyverno compares the time with each request: after it the exception matches nothing.',
        ...commandsOf(terms, 'policyexceptions.kyverno.io'),
    };
}
function objectOf(apiVersion, terms, spec) {
    const { name, namespace, until, reason, approvedBy } = terms;
    return {
        apiVersion,
        kind: 'PolicyException',
        metadata: {
            name,
            namespace,
            labels: { ...documents/* LABELS */.kg, ...(0,signed_later/* untilLabel */.D8)(until) },
            annotations: { 'slsa-provenance/reason': reason, 'slsa-provenance/approved-by': approvedBy },
        },
        spec,
    };
}
function headingOf({ until, reason, approvedBy }, isEnded) {
    const end = isEnded
        ? 'Kyverno ends it itself.'
        : 'It needs the scheduled check beside it: this version of Kyverno does not end it.';
    return `An exception until ${(0,utc/* utcSeconds */.k)(until)}. ${end}\nReason: ${reason}\nApproved by: ${approvedBy}\n${ENABLED}`;
}
function commandsOf({ name, namespace }, resource) {
    return {
        endCommand: `kubectl -n ${namespace} delete ${resource} ${name}`,
        usesCommand: 'kubectl get events --all-namespaces --field-selector reason=PolicySkipped',
    };
}
function digestOf(image) {
    return (0,spellings/* anySpelling */.vS)([image]).replace(/\(@\.\+\)\?\$$/, `@${image.digest}$`);
}
/** Wildcards: with a tag before the digest or without. */
function namesOf(image) {
    return (0,spellings/* hostedSpellingsOf */.eW)(image).flatMap((name) => [`${name}@${image.digest}`, `${name}:*@${image.digest}`]);
}

;// CONCATENATED MODULE: ./lib/engine/exceptions.js


/** The engines that know exceptions, or why one does not. */
const EXCEPTIONS = {
    'kyverno-ivp': celException,
    'kyverno-cosign': (terms) => clusterPolicyException(terms, 'tags'),
    'kyverno-bundle': (terms) => clusterPolicyException(terms, 'bundles'),
    'policy-controller': 'every policy that matches an image has to hold, so that none can let one pass that another refuses',
    'policy-controller-bundle': 'every policy that matches an image has to hold, so that none can let one pass that another refuses',
    gatekeeper: 'its policy asks for digests only, and an image that is named by digest passes it',
};
/** @throws Failure `exception-unknown` where the engine has none */
function exceptionWriter(form) {
    const writer = EXCEPTIONS[form];
    if (typeof writer !== 'string')
        return writer;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'exception-unknown',
        what: `${form} has no exceptions: ${writer}`,
        why: 'what cannot be excepted for some time would have to be taken out of the policy for ever',
        fix: 'run the image in a namespace that the policy does not cover, and label that again after it; or sign the image',
    });
}

// EXTERNAL MODULE: ./lib/engine/policies.js + 15 modules
var policies = __webpack_require__(85332);
// EXTERNAL MODULE: ./lib/expectation/source.js
var source = __webpack_require__(88813);
// EXTERNAL MODULE: ./lib/subject/repository.js
var repository = __webpack_require__(47918);
// EXTERNAL MODULE: ./lib/text/label.js
var label = __webpack_require__(90897);
// EXTERNAL MODULE: ./lib/report/cluster-check.js
var cluster_check = __webpack_require__(69625);
// EXTERNAL MODULE: ./lib/shared/tool.js
var tool = __webpack_require__(76167);
;// CONCATENATED MODULE: ./lib/task/exception/check-workflow.js



const PROMISED_MS = 24 * 3_600_000;
/**
 * A workflow for the afterwards: it ends the exception where the engine does not, and fails and opens an issue where
 * the image still runs unverified a day after the end.
 */
function checkWorkflow(terms, written, repo) {
    const digests = terms.images.map(({ digest }) => digest);
    const image = terms.images.map(({ registry, path, digest }) => `${registry}/${path}@${digest}`).join('\n');
    const workflow = {
        ...(0,cluster_check/* hourly */.iC)(`Exception ${terms.name}`, { contents: 'read', issues: 'write', packages: 'read' }),
        jobs: {
            check: {
                'runs-on': 'ubuntu-latest',
                env: {
                    NAME: terms.name,
                    UNTIL: String(terms.until.getTime() / 1000),
                    PROMISED: String((terms.until.getTime() + PROMISED_MS) / 1000),
                    DIGESTS: digests.join(' '),
                    REASON: terms.reason,
                    APPROVED_BY: terms.approvedBy,
                },
                steps: [
                    cluster_check/* REACH_CLUSTER */.dw,
                    {
                        name: 'End the exception',
                        run: `[ "$(date +%s)" -lt "$UNTIL" ] || ${written.endCommand} --ignore-not-found\n`,
                    },
                    { name: 'What still runs', id: 'runs', run: RUNS },
                    {
                        name: 'Is it in order by now?',
                        id: 'verify',
                        if: "steps.runs.outputs.count != '0'",
                        'continue-on-error': true,
                        uses: `${tool/* projectName */.j1}/verify@v${tool/* toolVersion */.fX}`,
                        with: { image, repo },
                    },
                    {
                        name: 'Tell',
                        if: "steps.runs.outputs.count != '0' && steps.verify.outcome == 'failure' && steps.runs.outputs.late == 'true'",
                        env: { GH_TOKEN: '${{ github.token }}' },
                        run: TELL,
                    },
                ],
            },
        },
    };
    const about = 'Keep it in .github/workflows of the repository that deploys. It needs the secret KUBECONFIG, of an account that may list Pods and delete exceptions. Remove it once the exception is history.';
    return (0,yaml_text/* yamlText */.pS)(workflow, about);
}
const RUNS = `pods=$(kubectl get pods --all-namespaces -o json)
count=0
for digest in $DIGESTS; do
  n=$(jq --arg d "$digest" '[.items[] | select([.spec.containers[]?, .spec.initContainers[]?, .spec.ephemeralContainers[]?] | any(.image | endswith($d)))] | length' <<<"$pods")
  count=$((count + n))
done
late=false
[ "$(date +%s)" -lt "$PROMISED" ] || late=true
echo "count=$count" >> "$GITHUB_OUTPUT"
echo "late=$late" >> "$GITHUB_OUTPUT"
`;
const TELL = `title="Exception $NAME: an unverified image still runs"
body="$(printf 'Digests: %s\\nReason: %s\\nApproved by: %s\\n' "$DIGESTS" "$REASON" "$APPROVED_BY")"
${cluster_check/* OPEN_ISSUE */.NI}`;

// EXTERNAL MODULE: ./lib/text/time-ahead.js
var time_ahead = __webpack_require__(59622);
;// CONCATENATED MODULE: ./lib/task/exception/until.js


const LONGEST_MS = 7 * 86_400_000;
const USUAL = '4h';
/**
 * When an exception ends: `4h`, `2d`, or a time as in RFC 3339; four hours where nothing is said.
 * @throws Failure `exception-until`
 */
function parseUntil(text, now) {
    const asked = text ?? USUAL;
    const left = (0,time_ahead/* timeAhead */.LV)(asked, now);
    if (left > 0 && left <= LONGEST_MS)
        return (0,time_ahead/* ahead */.Uc)(now, left);
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'exception-until',
        what: `until: "${asked.slice(0, 60)}" is ${(0,time_ahead/* notAhead */.j_)(left, 'seven days')}`,
        why: 'an exception that stays is a hole; one that is needed longer is decided again',
        fix: '--until 4h   # up to 7d, or a time: 2026-01-31T18:00:00Z',
    });
}

;// CONCATENATED MODULE: ./lib/task/exception/main.js








/** @throws Failure `exception-\u2026` where something is not said, or the engine knows no exceptions */
function makeException(request, now) {
    const [form, ...others] = (0,policies/* parsePolicyForms */.fP)(request.form);
    if (!form || others.length > 0)
        throw missing('one form of policy', '--for kyverno-ivp');
    const write = exceptionWriter(form.writer.form);
    const terms = termsOf(request, now);
    const written = write(terms, form.version);
    const repo = (0,source/* repositoryUri */.LJ)(request.repo ?? '').replace(/^https:\/\/github\.com\//, '');
    const [image] = terms.images.map(({ registry, path, digest }) => `${registry}/${path}@${digest}`);
    return {
        ...written,
        terms,
        workflow: checkWorkflow(terms, written, repo),
        verifyCommand: `slsa-provenance verify ${image ?? ''} --repo ${repo}`,
    };
}
function termsOf(request, now) {
    const { reason, approvedBy, namespaces, repo } = request;
    if (request.images.length === 0)
        throw missing('an image', 'slsa-provenance exception ghcr.io/OWNER/NAME@sha256:\u2026');
    if (namespaces.length === 0)
        throw missing('the namespace in which it counts', '--namespace production');
    if (repo === undefined)
        throw missing('the repository by which the image is verified afterwards', '--repo OWNER/NAME');
    const images = request.images.map((text) => excepted(text, (0,repository/* parseImageName */["if"])(text)));
    const [first] = images;
    const policy = request.policy === undefined ? (0,label/* labelFrom */.V)(first?.path ?? '') : (0,label/* checkedLabel */.k)('policy', request.policy);
    const digest = first?.digest.slice('sha256:'.length, 'sha256:'.length + 12) ?? '';
    return {
        name: `${policy}-${digest}`,
        policy,
        namespace: (0,label/* checkedLabel */.k)('exception-namespace', request.exceptionNamespace),
        images,
        namespaces: namespaces.map((one) => (0,label/* checkedLabel */.k)('namespace', one)),
        until: parseUntil(request.until, now),
        reason: said('reason', reason, '--reason "INC-1234: rollback of the release"'),
        approvedBy: said('approved-by', approvedBy, '--approved-by jane@example.com'),
    };
}
function excepted(text, { repository, digest }) {
    if (digest === undefined)
        throw missing('the digest', `${text.replace(/:[^/]*$/, '')}@sha256:\u2026   # a tag can be moved to anything`);
    return { ...repository, digest };
}
const MAX_LENGTH = 500;
/** One line that is nobody's expression: it stands in a workflow, too. */
function said(option, text, fix) {
    const line = text?.trim() ?? '';
    if (line === '')
        throw missing(option === 'reason' ? 'the reason' : 'who approved it', fix);
    if (line.length <= MAX_LENGTH && !/\p{Cc}|\$\{\{/u.test(line))
        return line;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'exception-incomplete',
        what: `${option} is no line of text up to ${MAX_LENGTH} characters`,
        why: 'it is kept with the exception, and neither line breaks nor ${{ }} are taken there',
        fix,
    });
}
function missing(what, fix) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'exception-incomplete',
        what: `an exception needs ${what}`,
        why: 'it is for named digests and namespaces, for a reason that somebody approved, and it is checked afterwards',
        fix,
    });
}

// EXTERNAL MODULE: ./lib/text/terminal-safe.js
var terminal_safe = __webpack_require__(15789);
// EXTERNAL MODULE: ./lib/command/extras.js
var extras = __webpack_require__(9178);
;// CONCATENATED MODULE: ./lib/command/exception.js






/** `slsa-provenance exception`. @returns the exit code @throws Failure */
async function exception(images, options, { terminal }) {
    const made = makeException({
        images,
        form: options.for ?? 'kyverno-ivp',
        namespaces: options.namespace ?? [],
        until: options.until,
        reason: options.reason,
        approvedBy: options.approvedBy,
        repo: options.repo,
        policy: options.policy,
        exceptionNamespace: options.exceptionNamespace ?? 'kyverno',
    }, new Date());
    if (options.out !== undefined)
        await (0,extras/* orUnwritable */.d)('out', options.out, (folder) => save(folder, made));
    if (options.format === 'json')
        terminal.out(exceptionJson(made));
    else if (options.out === undefined)
        terminal.out(made.text);
    if (!options.quiet)
        terminal.err((0,terminal_safe/* terminalSafeLines */.Dy)(adviceOn(made, options.out)));
    return 0;
}
async function save(folder, { text, workflow }) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    await Promise.all([
        (0,replace_file/* replaceFile */.f)((0,external_node_path_.join)(folder, 'exception.yaml'), text),
        (0,replace_file/* replaceFile */.f)((0,external_node_path_.join)(folder, 'check.yml'), workflow),
    ]);
}
function adviceOn({ terms, mechanism, endedBy, endCommand, usesCommand, verifyCommand }, out) {
    const check = out === undefined ? '--out DIR writes it' : (0,external_node_path_.join)(out, 'check.yml');
    return [
        `ends: ${terms.until.toISOString()}. ${mechanism}`,
        `end it now:   ${endCommand}`,
        `each use:     ${usesCommand}`,
        `afterwards:   ${verifyCommand}   # within 24 h of the end`,
        `the check:    ${check}${endedBy === 'check' ? ', and without it the exception never ends' : ''}`,
        '',
    ].join('\n');
}
/** docs/exception.schema.json */
function exceptionJson({ terms, text, workflow, mechanism, endedBy, ...commands }) {
    const { endCommand, usesCommand, verifyCommand } = commands;
    const report = {
        schemaVersion: 1,
        name: terms.name,
        until: terms.until.toISOString(),
        endedBy,
        mechanism,
        exception: text,
        workflow,
        endCommand,
        usesCommand,
        verifyCommand,
    };
    return `${JSON.stringify(report, undefined, 2)}\n`;
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

/***/ 86812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ envelopeDigests),
/* harmony export */   Eb: () => (/* binding */ ENVELOPE_MAX_BYTES),
/* harmony export */   HT: () => (/* binding */ readEnvelope),
/* harmony export */   JC: () => (/* binding */ preAuthEncoding),
/* harmony export */   JU: () => (/* binding */ payloadDigest),
/* harmony export */   Md: () => (/* binding */ payloadOf),
/* harmony export */   Sq: () => (/* binding */ signedBytes),
/* harmony export */   X8: () => (/* binding */ envelopeJson),
/* harmony export */   mE: () => (/* binding */ parseEnvelope),
/* harmony export */   yK: () => (/* binding */ signatureOf)
/* harmony export */ });
/* harmony import */ var _text_json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61875);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61696);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55236);



/** Of an envelope that is read, in bytes: no engine takes more (Kyverno 10,000,000). */
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
/** SHA-256 of what is signed: of an envelope, its payload. */
function payloadDigest(content) {
    return content.kind === 'digest' ? content.digest : (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hash */ .tW)('sha256', payloadOf(content));
}
/**
 * SHA-256 of each JSON that the envelope may have been logged as: the bytes in which it was stored, where they are
 * known, and what this project, cosign and slsa-github-generator write.
 */
function envelopeDigests(envelope) {
    const withKeyId = envelopeJson(envelope).replace('"signatures":[{', '"signatures":[{"keyid":"",');
    const usual = [envelopeJson(envelope), withKeyId].map((json) => (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hash */ .tW)('sha256', Buffer.from(json)));
    return envelope.storedAs ? [envelope.storedAs, ...usual] : usual;
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
 * @throws Failure `envelope-malformed`, `kind-unknown`
 */
function parseEnvelope(bytes) {
    const json = (0,_text_json_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(bytes, {
        name: 'the DSSE envelope',
        class: 'malformed',
        code: 'envelope-malformed',
        maxBytes: ENVELOPE_MAX_BYTES,
    });
    const [envelope, storedAs] = [readEnvelope(json), (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hash */ .tW)('sha256', bytes)];
    return envelopeDigests(envelope).some((own) => own.equals(storedAs)) ? envelope : { ...envelope, storedAs };
}
function readEnvelope(json) {
    const [signature, ...others] = json.get('signatures').items(2);
    if (signature === undefined)
        throw json.misfit('has no signature');
    if (others.length > 0)
        throw json.unknownKind('has more than one signature');
    const envelope = {
        payloadType: json.get('payloadType').text(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.name),
        payload: json.get('payload').base64(),
        signature: signature.get('sig').base64(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.signature),
    };
    if (envelope.payload.length === 0)
        throw json.misfit('has an empty payload');
    if (envelope.signature.length === 0)
        throw json.misfit('has an empty signature');
    return envelope;
}


/***/ }),

/***/ 61696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ HASH_LENGTHS),
/* harmony export */   tW: () => (/* binding */ hash),
/* harmony export */   xx: () => (/* binding */ PROTOBUF_HASHES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Bytes of each. */
const HASH_LENGTHS = { sha256: 32, sha384: 48, sha512: 64 };
/** By the names of protobuf's HashAlgorithm (sigstore_common.proto). */
const PROTOBUF_HASHES = new Map([
    ['SHA2_256', 'sha256'],
    ['SHA2_384', 'sha384'],
    ['SHA2_512', 'sha512'],
]);
function hash(name, bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name).update(bytes).digest();
}


/***/ }),

/***/ 55236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
const KIB = 1024;
/**
 * The most that each part of a signed artifact can honestly be, in bytes where nothing else is said. Whatever is larger
 * is refused before it is decoded or its ASN.1 parsed: that takes thousands of times its size in work and memory.
 */
const LIMITS = {
    /** Fulcio's leaves have 1 to 3 KiB, its authorities less; Kyverno takes a whole chain of 30 KiB. */
    certificate: 16 * KIB,
    /** Leaf, intermediates, root: OpenSSL follows ten by default, Fulcio has three. */
    chain: 10,
    /** A public key in a trusted root: RSA with 16,384 bits, the largest that OpenSSL verifies, has 2 KiB. */
    publicKey: 16 * KIB,
    /** A response with the authority's own chain; Sigstore's have 1 to 5 KiB. */
    timestamp: 64 * KIB,
    /** All timestamps of an artifact together: clients ask one or two authorities. */
    timestamps: 128 * KIB,
    /** Entries of an artifact, and its timestamps: sigstore-go accepts so many. */
    witnesses: 32,
    /** ECDSA has at most 139, RSA with 4,096 bits has 512, ML-DSA under 5 KiB. */
    signature: 16 * KIB,
    /** The body of a log entry: hashes, signature and certificate in base64 twice over, under 10 KiB. */
    logBody: 128 * KIB,
    /** Hashes of an inclusion proof: a tree of 2^63 leaves has no longer path. */
    proof: 64,
    /** A hash, or the name of a log's key, which is one: SHA-512 has 64. */
    hash: 64,
    /** A checkpoint of a log: three lines and a signature, under 1 KiB; each witness adds 150 bytes. */
    checkpoint: 16 * KIB,
    /** Characters of a media type, or of a kind and version. */
    name: 256,
};


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

/***/ 67028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isByExpected)
/* harmony export */ });
/** Whether the expected identity signed it, whatever it is. */
function isByExpected({ status }) {
    return status === 'accepted' || status === 'not-asked-for';
}


/***/ })

};
