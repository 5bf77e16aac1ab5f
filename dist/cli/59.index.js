export const id = 59;
export const ids = [59];
export const modules = {

/***/ 9504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exception: () => (/* binding */ exception)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/shared/replace-file.js
var replace_file = __webpack_require__(5440);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/text/yaml-text.js
var yaml_text = __webpack_require__(4358);
// EXTERNAL MODULE: ./lib/engine/spellings.js
var spellings = __webpack_require__(9125);
// EXTERNAL MODULE: ./lib/engine/kyverno/documents.js
var documents = __webpack_require__(2161);
// EXTERNAL MODULE: ./lib/engine/kyverno/versions.js
var versions = __webpack_require__(8838);
;// CONCATENATED MODULE: ./lib/engine/kyverno/write-exception.js




const ENABLED = 'Kyverno heeds exceptions where it was started with --enablePolicyException and --exceptionNamespace (Helm: features.policyExceptions); the namespace of this object has to be that.';
const WHOLE = 'Every image of the Pod has to be one of these digests: a Pod with any other image is looked at as always.';
/** The first version whose CEL knows the time (checked in 1.19; 1.15 has none). */
const KNOWS_TIME = 19;
/** From an ImageValidatingPolicy, and its sister for debug containers. */
function celException(terms, version = '1.19') {
    const isEnded = Number(version.slice(2)) >= KNOWS_TIME;
    const { policy, until, reason, approvedBy } = terms;
    const spec = {
        policyRefs: [policy, `${policy}-debug`].map((name) => ({ name, kind: 'ImageValidatingPolicy' })),
        ...(isEnded && {
            expiresAt: (0,yaml_text/* noted */.ZT)('Heeded when Kyverno reads the object; what ends it with each request is the condition below.', secondsOf(until)),
            properties: { reason, 'approved-by': approvedBy },
        }),
        matchConditions: [
            ...(isEnded ? [{ name: 'until', expression: `time.now() < timestamp("${secondsOf(until)}")` }] : []),
            { name: 'namespaces', expression: `request.namespace in ${JSON.stringify(terms.namespaces)}` },
            { name: 'images', expression: (0,yaml_text/* noted */.ZT)(WHOLE, onlyThese(terms.images)) },
        ],
    };
    const object = objectOf((0,versions/* apiVersionOf */.u)(version), terms, spec);
    return {
        text: (0,yaml_text/* yamlText */.pS)(object, headingOf(terms, isEnded)),
        endedBy: isEnded ? 'engine' : 'check',
        mechanism: isEnded
            ? 'Kyverno compares the time with each request: after it the exception matches nothing.'
            : `Kyverno ${version} cannot compare the time: the scheduled check has to delete the exception.`,
        ...commandsOf(terms, 'policyexceptions.policies.kyverno.io'),
    };
}
/** From a ClusterPolicy. @param suffix of its name */
function clusterPolicyException(terms, suffix) {
    const images = '{{ request.object.[spec, spec.template.spec, spec.jobTemplate.spec.template.spec][].[ephemeralContainers, initContainers, containers][][].image }}';
    const ends = `{{ time_before(time_now_utc(), '${secondsOf(terms.until)}') }}`;
    const kinds = ['Pod', 'Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob'];
    const spec = {
        background: false,
        exceptions: [
            {
                policyName: `${terms.policy}-${suffix}`,
                ruleNames: ['signed', 'autogen-signed', 'autogen-cronjob-signed'],
            },
        ],
        match: { any: [{ resources: { kinds, namespaces: [...terms.namespaces] } }] },
        conditions: {
            all: [
                { key: ends, operator: 'Equals', value: true },
                { key: (0,yaml_text/* noted */.ZT)(WHOLE, images), operator: 'AllIn', value: terms.images.flatMap(namesOf) },
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
            labels: { ...documents/* LABELS */.kg, 'slsa-provenance/until': secondsOf(until).replaceAll(':', '-') },
            annotations: { 'slsa-provenance/reason': reason, 'slsa-provenance/approved-by': approvedBy },
        },
        spec,
    };
}
function headingOf({ until, reason, approvedBy }, isEnded) {
    const end = isEnded
        ? 'Kyverno ends it itself.'
        : 'It needs the scheduled check beside it: this version of Kyverno does not end it.';
    return `An exception until ${secondsOf(until)}. ${end}\nReason: ${reason}\nApproved by: ${approvedBy}\n${ENABLED}`;
}
function commandsOf({ name, namespace }, resource) {
    return {
        endCommand: `kubectl -n ${namespace} delete ${resource} ${name}`,
        usesCommand: 'kubectl get events --all-namespaces --field-selector reason=PolicySkipped',
    };
}
/** RFC 3339, whole seconds, UTC. */
function secondsOf(time) {
    return time.toISOString().replace(/\.\d+Z$/, 'Z');
}
/** True for a Pod, and for what makes Pods, that would run nothing but these digests. */
function onlyThese(images) {
    const groups = ['containers', 'initContainers', 'ephemeralContainers'].map((group) => `pod.?${group}.orValue([])`);
    const known = images.map((image) => `one.image.matches('${digestOf(image)}')`);
    return [
        '[object.spec]',
        '  .map(spec, has(spec.jobTemplate) ? spec.jobTemplate.spec.template.spec : has(spec.template) ? spec.template.spec : spec)',
        `  .all(pod, (${groups.join(' + ')})`,
        `    .all(one, ${known.join(' ||\n      ')}))`,
        '',
    ].join('\n');
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

// EXTERNAL MODULE: ./lib/engine/policies.js + 16 modules
var policies = __webpack_require__(215);
// EXTERNAL MODULE: ./lib/expectation/source.js
var source = __webpack_require__(8813);
// EXTERNAL MODULE: ./lib/subject/repository.js
var repository = __webpack_require__(7918);
// EXTERNAL MODULE: ./lib/text/label.js
var label = __webpack_require__(897);
// EXTERNAL MODULE: ./lib/shared/tool.js
var tool = __webpack_require__(6167);
;// CONCATENATED MODULE: ./lib/task/exception/check-workflow.js


const PROMISED_MS = 24 * 3_600_000;
/**
 * A workflow for the afterwards: it ends the exception where the engine does not, and fails and opens an issue where
 * the image still runs unverified a day after the end.
 */
function checkWorkflow(terms, written, repo) {
    const [first] = terms.images;
    const digests = terms.images.map(({ digest }) => digest);
    const image = first ? `${first.registry}/${first.path}@${first.digest}` : '';
    const workflow = {
        name: `Exception ${terms.name}`,
        on: { schedule: [{ cron: '17 * * * *' }], workflow_dispatch: {} },
        permissions: { contents: 'read', issues: 'write', packages: 'read' },
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
                    { name: 'Reach the cluster', env: { CONFIG: '${{ secrets.KUBECONFIG }}' }, run: REACH },
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
const REACH = `umask 077
mkdir -p ~/.kube
printf '%s' "$CONFIG" > ~/.kube/config
`;
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
[ -n "$(gh issue list --repo "$GITHUB_REPOSITORY" --search "in:title \\"$title\\"" --json number --jq '.[]')" ] ||
  gh issue create --repo "$GITHUB_REPOSITORY" --title "$title" --body "$body"
echo "::error::$title"
exit 1
`;

;// CONCATENATED MODULE: ./lib/task/exception/until.js

const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000 };
const LONGEST_MS = 7 * 86_400_000;
const USUAL = '4h';
/**
 * When an exception ends: `4h`, `2d`, or a time as in RFC 3339; four hours where nothing is said.
 * @throws Failure `exception-until`
 */
function parseUntil(text, now) {
    const asked = text ?? USUAL;
    const [, count, unit = ''] = /^([1-9][0-9]{0,4})([mhd])$/.exec(asked) ?? [];
    const isTime = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/.test(asked);
    const time = count === undefined
        ? isTime
            ? Date.parse(asked)
            : NaN
        : now.getTime() + Number(count) * (UNITS[unit] ?? NaN);
    const left = time - now.getTime();
    if (left > 0 && left <= LONGEST_MS)
        return new Date(Math.floor(time / 1000) * 1000);
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'exception-until',
        what: `until: "${asked.slice(0, 60)}" is ${Number.isNaN(time) ? 'no time and no duration' : left <= 0 ? 'over already' : 'more than seven days ahead'}`,
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
var terminal_safe = __webpack_require__(5789);
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

/***/ 6812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ envelopeDigests),
/* harmony export */   Eb: () => (/* binding */ ENVELOPE_MAX_BYTES),
/* harmony export */   HT: () => (/* binding */ readEnvelope),
/* harmony export */   JU: () => (/* binding */ payloadDigest),
/* harmony export */   Md: () => (/* binding */ payloadOf),
/* harmony export */   Sq: () => (/* binding */ signedBytes),
/* harmony export */   mE: () => (/* binding */ parseEnvelope),
/* harmony export */   yK: () => (/* binding */ signatureOf)
/* harmony export */ });
/* unused harmony exports preAuthEncoding, envelopeJson */
/* harmony import */ var _text_json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1875);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1696);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5236);



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

/***/ 1696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ HASH_LENGTHS),
/* harmony export */   tW: () => (/* binding */ hash),
/* harmony export */   xx: () => (/* binding */ PROTOBUF_HASHES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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

/***/ 5236:
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


/***/ })

};
