export const id = 456;
export const ids = [456];
export const modules = {

/***/ 4456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planPolicies: () => (/* binding */ planPolicies)
});

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/statement/slsa-v1.js
var slsa_v1 = __webpack_require__(5482);
// EXTERNAL MODULE: ./lib/subject/repository.js
var repository = __webpack_require__(7918);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/shared/replace-file.js
var replace_file = __webpack_require__(5440);
// EXTERNAL MODULE: ./lib/text/markdown.js
var markdown = __webpack_require__(6362);
;// CONCATENATED MODULE: ./lib/task/policy/folder.js




/** Writes `FOLDER/<id>/\u2026` for each form and `FOLDER/README.md`. @returns the paths of what is for a cluster */
async function saveFolder(folder, written) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const paths = [];
    for (const { id, files } of written.forms) {
        for (const { name, text, applies } of files) {
            const path = (0,external_node_path_.join)(folder, id, name);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await (0,replace_file/* replaceFile */.f)(path, text);
            if (applies)
                paths.push(path);
        }
    }
    await (0,replace_file/* replaceFile */.f)((0,external_node_path_.join)(folder, 'README.md'), readme(written));
    return paths;
}
/** What lies in the folder, and how each of it gets into a cluster. */
function readme({ terms, forms, left }) {
    const { signer, mode, remarks, images } = terms;
    const by = signer.kind === 'key' ? 'the key in the files' : `${(0,markdown/* code */.aY)(signer.subject.text)} (${(0,markdown/* code */.aY)(signer.issuer)})`;
    const names = images.map(({ registry, path }) => (0,markdown/* code */.aY)(`${registry}/${path}`)).join(', ');
    const parts = [
        '# Admission policies',
        `For ${names}, signed by ${by}.`,
        mode === 'audit'
            ? 'They audit: nothing is refused yet. Apply those of one engine, read its reports, and write them again with `--mode enforce`.'
            : 'They enforce. Apply those of one engine; what runs already is not stopped, but may be refused when it is started again.',
        ...remarks.map(markdown/* plain */.pj),
        ...forms.map(section),
        ...(left.length > 0
            ? ['## Not written', left.map(({ id, why }) => `- ${(0,markdown/* code */.aY)(id)}: ${(0,markdown/* plain */.pj)(why)}.`).join('\n')]
            : []),
        '## Not written for Ratify',
        'Ratify 1.4.6 with trust policies does not compare the signed digest with the image: it admits a signature that was copied from another image. Signatures need Kyverno or policy-controller.',
    ];
    return `${parts.join('\n\n')}\n`;
}
function section({ id, program, files, steps }) {
    const list = files.map(({ name, applies }) => `- ${(0,markdown/* code */.aY)(`${id}/${name}`)}${applies ? '' : ' (not for the cluster)'}`);
    return `## ${(0,markdown/* plain */.pj)(program)} (${(0,markdown/* code */.aY)(id)})\n\n${list.join('\n')}\n\n\`\`\`sh\n${steps.join('\n')}\n\`\`\``;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/shared/read-file.js + 1 modules
var read_file = __webpack_require__(3868);
// EXTERNAL MODULE: ./lib/sigstore/instance.js
var instance = __webpack_require__(999);
;// CONCATENATED MODULE: ./lib/sigstore/root-within.js
/** Whether each authority, log and key of `inner` stands in `outer` too, valid there at least as long. */
function isWithin({ material: inner }, { material: outer }) {
    return (areWithin(inner.certificateAuthorities, outer.certificateAuthorities, isSameAuthority) &&
        areWithin(inner.timestampAuthorities, outer.timestampAuthorities, isSameAuthority) &&
        areWithin(inner.tlogs, outer.tlogs, isSameLog) &&
        areWithin(inner.ctlogs, outer.ctlogs, isSameLog));
}
function areWithin(inner, outer, isSame) {
    return inner.every((item) => outer.some((other) => isSame(item, other) && isDuring(item.validFor, other.validFor)));
}
function isDuring(inner, outer) {
    return outer.start <= inner.start && inner.end <= outer.end;
}
function isSameAuthority({ certChain }, { certChain: other }) {
    return (certChain.length === other.length &&
        certChain.every((certificate, nth) => other[nth]?.equals(certificate)));
}
function isSameLog(log, other) {
    return (log.baseURL === other.baseURL && log.logID.equals(other.logID) && log.publicKey.equals(other.publicKey));
}

// EXTERNAL MODULE: ./lib/sigstore/trusted-root.js
var trusted_root = __webpack_require__(9234);
;// CONCATENATED MODULE: ./lib/task/policy/instance.js






const MAX_BYTES = 1024 * 1024;
/**
 * What engines have to be told of the instance: nothing of the public one.
 * @throws Failure `policy-instance-unknown`, and those of reading the files
 */
async function trustTerms(options) {
    if (options.trustedRoot === undefined)
        return { kind: 'public' };
    const root = (0,trusted_root/* parseTrustedRoot */.t1)(await (0,read_file/* readUserFile */.E1)('trusted-root', options.trustedRoot, MAX_BYTES));
    if (isWithin(root, await (0,trusted_root/* embeddedTrustedRoot */._v)()))
        return { kind: 'public' };
    return { kind: 'private', instance: await instanceOf(root, options) };
}
async function instanceOf(root, options) {
    const named = await servicesIn(options.signingConfig);
    const logs = keysOf(root.material.tlogs);
    const fulcio = named?.fulcio ?? authorityUri(root);
    if (fulcio === undefined)
        throw unknown('the URL of its Fulcio');
    return {
        fulcio,
        log: named?.log ?? logs.find(({ url }) => url !== '')?.url,
        authorities: root.authorities.map((chain) => chain.map(pemOf)),
        logs,
        ctlogs: keysOf(root.material.ctlogs),
        trustedRoot: root.json,
        tuf: await tufOf(options),
    };
}
async function servicesIn(path) {
    if (path === undefined)
        return undefined;
    const { fulcio, logs } = (0,instance/* parseSigningConfig */.V2)(await (0,read_file/* readUserFile */.E1)('signing-config', path, MAX_BYTES), new Date());
    const log = logs.find(({ version }) => version === 1) ?? logs[0];
    return { fulcio: plain(fulcio.href), log: log && plain(log.url.href) };
}
function plain(url) {
    return url.replace(/\/$/, '');
}
/** Those that are valid now, the newest first. */
function keysOf(logs) {
    const now = new Date();
    return logs
        .filter(({ validFor }) => validFor.start <= now && now <= validFor.end)
        .sort((a, b) => b.validFor.start.getTime() - a.validFor.start.getTime())
        .map(({ baseURL, publicKey }) => ({
        url: plain(baseURL),
        publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    }));
}
function pemOf(der) {
    return new external_node_crypto_.X509Certificate(der).toString().replace(/\n?$/, '\n');
}
/** The URI of the newest certificate authority, which a trusted root may hold. */
function authorityUri({ json }) {
    try {
        const { certificateAuthorities = [] } = JSON.parse(json);
        const uri = certificateAuthorities.at(-1)?.uri;
        return uri !== undefined && URL.canParse(uri) ? plain(uri) : undefined;
    }
    catch {
        throw unknown('which of several trusted roots counts');
    }
}
async function tufOf({ tufMirror, tufRoot }) {
    if (tufMirror === undefined || tufRoot === undefined)
        return undefined;
    if (!/^https?:\/\/\S+$/.test(tufMirror) || !URL.canParse(tufMirror))
        throw mirrorMalformed(tufMirror);
    return { mirror: tufMirror, root: (await (0,read_file/* readUserFile */.E1)('tuf-root', tufRoot, MAX_BYTES)).toString('utf8') };
}
function unknown(what) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'policy-instance-unknown',
        what: `policies for a private Sigstore instance name ${what}, and it is not known`,
        why: 'the trusted root does not say it',
        fix: '--signing-config signing_config.json   # of the same instance',
    });
}
function mirrorMalformed(text) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'policy-instance-unknown',
        what: `tuf-mirror: "${text}" is no URL`,
        fix: '--tuf-mirror https://tuf.example.com',
    });
}

;// CONCATENATED MODULE: ./lib/text/yaml-text.js
/** A value with a comment above it, for whoever reads the file. */
class Noted {
    note;
    value;
    constructor(note, value) {
        this.note = note;
        this.value = value;
    }
}
function noted(note, value) {
    return new Noted(note, value);
}
const STEP = '  ';
/** Longest line of a comment. */
const WIDTH = 110;
/** What no parser of YAML 1.1 or 1.2 takes for anything but text. */
const PLAIN = /^[A-Za-z][A-Za-z0-9]*(?:[-./][A-Za-z0-9]+)*$/;
const NOT_TEXT = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;
/** Printable (YAML 1.2.2, 5.1), in lines that need no indentation indicator and have nothing behind them. */
const BLOCK = /^(?! )(?:[\u0020-\u007e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]*\n)+$/;
const UNSAFE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
/**
 * One YAML document, the same text for the same value. Whatever a string holds, it stays that string: it is plain only
 * where it could be nothing else, otherwise in double quotes, or a block where it has lines.
 */
function yamlText(document, heading = '') {
    const comment = heading === '' ? [] : commentLines(heading, '');
    return `${[...comment, ...mapLines(document, '')].join('\n')}\n`;
}
/** Several documents in one stream. */
function yamlStream(documents) {
    return documents.map((document) => `---\n${document}`).join('');
}
/** A text as a double-quoted scalar: what JSON escapes, and what it does not and YAML cannot hold. */
function quoted(text) {
    return JSON.stringify(text.toWellFormed()).replaceAll(UNSAFE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** The lines of a comment, none longer than what is read at a glance. */
function commentLines(text, indent) {
    return text
        .split('\n')
        .flatMap((line) => wrap(line.replaceAll(/[^\P{C}\t]|[\u2028\u2029]/gu, '\u{fffd}'), WIDTH - indent.length))
        .map((line) => `${indent}#${line === '' ? '' : ` ${line}`}`);
}
/** Lines that begin with spaces are commands or samples: they stay whole. */
function wrap(line, width) {
    if (line.length <= width || line.startsWith(' '))
        return [line];
    const lines = [];
    for (const word of line.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + word.length < width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
function mapLines(map, indent) {
    return Object.entries(map).flatMap(([key, value]) => value === undefined ? [] : memberLines(scalar(key), value, indent));
}
function memberLines(key, value, indent) {
    if (value instanceof Noted)
        return [...commentLines(value.note, indent), ...memberLines(key, value.value, indent)];
    if (typeof value === 'object') {
        const inner = Array.isArray(value)
            ? itemLines(value, indent + STEP)
            : mapLines(value, indent + STEP);
        return inner.length > 0 ? [`${indent}${key}:`, ...inner] : [`${indent}${key}: ${empty(value)}`];
    }
    if (isBlock(value))
        return [`${indent}${key}: |`, ...blockLines(value, indent + STEP)];
    return [`${indent}${key}: ${scalar(value)}`];
}
function itemLines(items, indent) {
    return items.flatMap((item) => {
        if (item instanceof Noted)
            return [...commentLines(item.note, indent), ...itemLines([item.value], indent)];
        if (typeof item !== 'object')
            return isBlock(item)
                ? [`${indent}- |`, ...blockLines(item, indent + STEP)]
                : [`${indent}- ${scalar(item)}`];
        const inner = Array.isArray(item)
            ? itemLines(item, indent + STEP)
            : mapLines(item, indent + STEP);
        return inner.length === 0 ? [`${indent}- ${empty(item)}`] : dashed(inner, indent);
    });
}
/** The dash stands before the first line that is no comment. */
function dashed(lines, indent) {
    const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
    return lines.map((line, nth) => {
        if (nth < first)
            return line.slice(STEP.length);
        return nth === first ? `${indent}- ${line.slice(indent.length + STEP.length)}` : line;
    });
}
function empty(value) {
    return Array.isArray(value) ? '[]' : '{}';
}
function isBlock(value) {
    return typeof value === 'string' && /\n./.test(value) && BLOCK.test(value) && !/[ \t]\n/.test(value);
}
function blockLines(text, indent) {
    return text
        .replace(/\n+$/, '')
        .split('\n')
        .map((line) => (line === '' ? '' : indent + line));
}
function scalar(value) {
    if (typeof value !== 'string')
        return String(value);
    return PLAIN.test(value) && !NOT_TEXT.test(value) ? value : quoted(value);
}

;// CONCATENATED MODULE: ./lib/engine/spellings.js
/**
 * Hosts that are Docker Hub to whoever pulls an image (subject/registry-name.ts has the same list): an engine that
 * compares text takes each for another registry.
 */
const DOCKER_HUB_HOSTS = ['docker.io', 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com'];
/**
 * The names by which a pattern's images are usually written, `host/path` or, of Docker Hub, the path alone: each is
 * what an engine that compares text has to be told. Hosts in capitals and the port of HTTPS are left to `anySpelling`.
 */
function spellingsOf({ registry, path }) {
    if (registry !== 'docker.io')
        return [`${registry}/${path}`];
    const paths = [path, ...(path.startsWith('library/') ? [path.slice('library/'.length)] : [])];
    return [...DOCKER_HUB_HOSTS.map((host) => `${host}/`), ''].flatMap((host) => paths.map((one) => `${host}${one}`));
}
/** The spellings that begin with a host. */
function hostedSpellingsOf(pattern) {
    return spellingsOf(pattern).filter((name) => pattern.registry !== 'docker.io' || hasHubHost(name));
}
function hasHubHost(name) {
    return DOCKER_HUB_HOSTS.some((host) => name.startsWith(`${host}/`));
}
/**
 * A regular expression (RE2, as in Go, CEL and Rego) for every way in which the images of these patterns can be
 * written: the host in capitals, with the port of HTTPS or a final dot, any alias of Docker Hub, with or without tag
 * and digest. It has no backslash and no quote, so that it stands unescaped in any of these languages.
 */
function anySpelling(patterns) {
    return `(?i)^(${patterns.map(spelling).join('|')})(:[^/@]+)?(@.+)?$`;
}
function spelling({ registry, path }) {
    if (registry !== 'docker.io')
        return `${host(registry)}/${pathExpression(path)}`;
    const official = path.startsWith('library/');
    const name = `${official ? '(library/)?' : ''}${pathExpression(official ? path.slice('library/'.length) : path)}`;
    return `(${ANY_HUB_HOST}/)?${name}`;
}
/** Each of `DOCKER_HUB_HOSTS`. */
const ANY_HUB_HOST = '((index[.]|registry-1[.])?docker[.]io|registry[.]hub[.]docker[.]com)[.]?(:0*443)?';
function host(registry) {
    const port = /:\d+$/.exec(registry)?.[0] ?? '';
    const name = literal(registry.slice(0, registry.length - port.length));
    return `${name}[.]?${port === '' ? '(:0*443)?' : port}`;
}
/** `*` stands for one part, `**` for any number. */
function pathExpression(path) {
    return path
        .split(/(\*\*|\*)/)
        .map((part) => (part === '**' ? '[^:@]*' : part === '*' ? '[^/:@]*' : literal(part)))
        .join('');
}
function literal(text) {
    return text.replaceAll(/[.[\]]/g, (one) => `[${one}]`);
}
/** Whether a pattern stands for one repository. */
function isOne({ path }) {
    return !path.includes('*');
}

;// CONCATENATED MODULE: ./lib/engine/gatekeeper/rego.js
/**
 * Refuses images without digest. The digest ends the reference (distribution, reference grammar), so neither the port in
 * `host:5000/name` nor a tag is taken for one. In Rego v0, for which Gatekeeper takes a
 * template that says nothing else.
 */
const DIGESTS_REGO = `package slsaimagedigests

violation[{"msg": msg}] {
  image := images[_]
  covered(image)
  not regex.match("@sha256:[0-9a-f]{64}$", image)
  msg := sprintf("image %v has to be named by its digest: a tag can be moved to something that nobody signed", [image])
}

covered(image) {
  regex.match(object.get(input.parameters, "images", ""), image)
}

images[image] {
  groups := {"containers", "initContainers", "ephemeralContainers"}
  image := pods[_][groups[_]][_].image
}

images[image] {
  image := pods[_].volumes[_].image.reference
}

pods[pod] {
  pod := input.review.object.spec
}

pods[pod] {
  pod := input.review.object.spec.template.spec
}

pods[pod] {
  pod := input.review.object.spec.jobTemplate.spec.template.spec
}
`;

;// CONCATENATED MODULE: ./lib/engine/gatekeeper/write.js



const gatekeeperWriter = {
    form: 'gatekeeper',
    program: 'Gatekeeper',
    versions: [],
    write,
};
const KIND = 'SlsaImageDigests';
const ABOUT = 'Gatekeeper: images have to be named by digest, in containers, init containers, debug containers and image volumes of Pods ' +
    'and of what makes Pods. ' +
    'It looks at no signature: its rules cannot ask a registry, and Ratify, which it could ask, admits a signature that ' +
    'was copied from another image. Signatures need Kyverno or policy-controller (--for kyverno-ivp, policy-controller).';
const WEBHOOK = 'As it is shipped, Gatekeeper lets requests pass that it does not answer within 3 s: set failurePolicy: Fail in ' +
    'gatekeeper-validating-webhook-configuration (Helm: validatingWebhookFailurePolicy).';
const CONSTRAINT = 'Where the template counts. Apply it some seconds after the template, whose kind it is of.';
function write(terms) {
    const heading = [ABOUT, WEBHOOK, ...terms.remarks].join('\n');
    return {
        files: [
            { name: 'template.yaml', applies: true, text: yamlText(TEMPLATE, heading) },
            { name: 'constraint.yaml', applies: true, text: yamlText(constraint(terms), CONSTRAINT) },
        ],
        steps: [
            'kubectl apply -f template.yaml',
            `kubectl wait --for=condition=Established --timeout=60s crd/${KIND.toLowerCase()}.constraints.gatekeeper.sh`,
            'kubectl apply -f constraint.yaml',
            terms.mode === 'enforce'
                ? `kubectl -n ${terms.namespaces.include[0] ?? 'default'} run by-tag --dry-run=server --image=IMAGE:TAG   # has to be denied, some seconds later`
                : `kubectl get ${KIND.toLowerCase()} ${terms.name} -o yaml   # its status lists what would be refused`,
        ],
    };
}
const TEMPLATE = {
    apiVersion: 'templates.gatekeeper.sh/v1',
    kind: 'ConstraintTemplate',
    metadata: { name: KIND.toLowerCase(), labels: { 'app.kubernetes.io/managed-by': 'slsa-provenance' } },
    spec: {
        crd: {
            spec: {
                names: { kind: KIND },
                validation: {
                    openAPIV3Schema: {
                        type: 'object',
                        properties: {
                            images: {
                                type: 'string',
                                description: 'Images that have to be named by digest, as a regular expression; all where it is absent.',
                            },
                        },
                    },
                },
            },
        },
        targets: [{ target: 'admission.k8s.gatekeeper.sh', rego: DIGESTS_REGO }],
    },
};
/** What the template looks into. */
const KINDS = [
    { apiGroups: [''], kinds: ['Pod', 'ReplicationController'] },
    { apiGroups: ['apps'], kinds: ['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet'] },
    { apiGroups: ['batch'], kinds: ['Job', 'CronJob'] },
];
function constraint(terms) {
    const { include, exclude } = terms.namespaces;
    return {
        apiVersion: 'constraints.gatekeeper.sh/v1beta1',
        kind: KIND,
        metadata: { name: terms.name, labels: { 'app.kubernetes.io/managed-by': 'slsa-provenance' } },
        spec: {
            enforcementAction: terms.mode === 'enforce'
                ? 'deny'
                : noted('Nothing is refused; the audit lists what would be.', 'dryrun'),
            match: {
                kinds: noted('Pods, and what makes Pods: there people read the refusal.', [...KINDS]),
                ...(include.length > 0 && {
                    namespaces: noted('Every other namespace is not looked at.', [...include]),
                }),
                ...(exclude.length > 0 && { excludedNamespaces: [...exclude] }),
            },
            parameters: { images: noted('However the registry is spelled.', anySpelling(terms.images)) },
        },
    };
}

;// CONCATENATED MODULE: ./lib/engine/predicate-paths.js


/** Where provenance of a version says what, from the predicate down (slsa.dev/spec/v1.2/build-provenance). */
const PATHS = {
    [slsa_v1/* SLSA_PROVENANCE_V1 */.us]: {
        'source-repository': ['buildDefinition', 'externalParameters', 'workflow', 'repository'],
        'source-ref': ['buildDefinition', 'externalParameters', 'workflow', 'ref'],
        'workflow-path': ['buildDefinition', 'externalParameters', 'workflow', 'path'],
        'builder-id': ['runDetails', 'builder', 'id'],
        'build-type': ['buildDefinition', 'buildType'],
    },
};
/** Whether a predicate says such a thing at a place that a policy can name. */
function hasPath(predicateType, about) {
    return PATHS[predicateType]?.[about] !== undefined;
}
/** @throws Failure `policy-condition-unknown` */
function pathIn(predicateType, about) {
    const path = PATHS[predicateType]?.[about];
    if (path)
        return path;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'policy-condition-unknown',
        what: `no policy can ask a predicate of type ${predicateType} for its ${about}`,
        why: 'it has no field for that which engines can name',
        fix: `--require-predicate ${slsa_v1/* SLSA_PROVENANCE_V1 */.us}`,
    });
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/cluster-conditions.js


/** Conditions on a predicate, whose fields a ClusterPolicy has at the root of its variables. */
function conditionsOf({ type, conditions }) {
    return [{ all: conditions.map((condition) => conditionOf(condition, type)) }];
}
function conditionOf({ about, match }, type) {
    const path = pathIn(type, about).join('.');
    const message = `the ${about.replaceAll('-', ' ')} in the provenance is not ${match.text}`;
    if (match.kind === 'exact' && !/[*?]|\{\{|\$\(/.test(match.text))
        return { key: `{{ ${path} }}`, operator: 'Equals', value: match.text, message };
    const expression = match.kind === 'regexp' ? match.text : `^${match.text.replaceAll(/[^\w/:-]/g, '[$&]')}$`;
    if (/['\\{}]|\[\^\]/.test(expression.replaceAll(/\{\d+(,\d*)?\}/g, '')))
        throw notExpressible(match.text);
    return { key: `{{ regex_match('${expression}', ${path}) }}`, operator: 'Equals', value: true, message };
}
/** In a variable of Kyverno, a quote or a brace would end the text. */
function notExpressible(text) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'policy-condition-unknown',
        what: `a ClusterPolicy of Kyverno cannot compare with ${JSON.stringify(text)}`,
        why: 'quotes, backslashes and braces mean something in its variables',
        fix: '--for kyverno-ivp',
    });
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/documents.js

/** The longest that the API server waits for a webhook, and what several images with registry round trips may need. */
const TIMEOUT_SECONDS = 30;
/** Namespaces that the engine keeps out of its own way unless its configuration says otherwise. */
const OWN_FILTER = "Kyverno's own resourceFilters (ConfigMap kyverno) leave out kube-system, kube-public, kube-node-lease and kyverno.";
const WHY_FAIL = 'While Kyverno does not answer, requests that it would look at are refused. With Ignore, whoever can make it slow ' +
    'gets unsigned images in. Run several replicas; never put the namespace of Kyverno under the policy.';
/** Timeout and what an absent answer means, as both kinds of policy have it. */
function timeoutNote() {
    return noted('The default of 10 s is short for Pods with several images: each takes some round trips to its registry.', TIMEOUT_SECONDS);
}
/** Labels by which what was written is found again. */
const LABELS = { 'app.kubernetes.io/managed-by': 'slsa-provenance' };
/** Names of the rules of a ClusterPolicy that verify: the one that stays, and the one that ends where there is one. */
const VERIFYING_RULES = ['signed', 'signed-until'];
/** The first comment of a file. */
function heading(what, { mode, remarks }) {
    const does = mode === 'enforce'
        ? 'It enforces: what does not satisfy it is refused.'
        : 'It audits: nothing is refused, and policy reports say what would be. Once they are clean: --mode enforce.';
    return [what, does, ...remarks].join('\n');
}
/** The log of the public instance. */
const PUBLIC_LOG = 'https://rekor.sigstore.dev';
function backgroundOf({ mode }) {
    return mode === 'audit'
        ? noted('What runs already is looked at as well, and reported.', true)
        : noted('Nothing is enforced in the background; it would ask the registries again and again.', false);
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/cluster-attestors.js


/** One set: who has to have signed, or one of two. */
function attestorsOf(terms, type) {
    const { signer, later } = terms;
    const entryOf = (one) => one.kind === 'key' ? keyed(one, terms, type) : keyless(one, terms, type);
    return later
        ? [{ count: 1, entries: [entryOf(signer), entryOf(later.signer)] }]
        : [{ entries: [entryOf(signer)] }];
}
function keyed({ pem, logged }, { trust }, type) {
    const own = trust.kind === 'private' ? trust.instance : undefined;
    // With ignoreSCT, a bundle's time in the log would not count, and there is no other (sigstore.go, buildVerifyOptions).
    const isTimedByLog = type === 'SigstoreBundle' && logged;
    const rekor = logged
        ? { url: own?.log ?? PUBLIC_LOG, ...(own?.logs[0] && { pubkey: own.logs[0].publicKey }) }
        : noted('Signed without a log entry: nobody sees what a stolen key signs.', {
            url: PUBLIC_LOG,
            ignoreTlog: true,
        });
    return {
        keys: {
            publicKeys: pem,
            rekor,
            ...(!isTimedByLog && {
                ctlog: noted('A key has no certificate, and so no timestamp of one.', { ignoreSCT: true }),
            }),
        },
    };
}
function keyless({ issuer, subject }, { trust }, type) {
    const who = subject.kind === 'exact' ? { subject: subject.text } : { subjectRegExp: subject.text };
    // Bundles are verified by the keys of the process alone (pkg/image/verifiers/cpol/cosign/sigstore.go).
    const own = trust.kind === 'private' && type === 'Cosign' ? trust.instance : undefined;
    const url = (trust.kind === 'private' ? trust.instance.log : undefined) ?? PUBLIC_LOG;
    return {
        keyless: {
            issuer,
            ...who,
            rekor: noted('Has to be there; nobody asks it while a Pod is admitted.', {
                url,
                ...(own && logKeyOf(own)),
            }),
            ...(own && cluster_attestors_keysOf(own)),
        },
    };
}
function logKeyOf({ logs, log }) {
    const key = logs.find(({ url }) => url === log) ?? logs[0];
    return key ? { pubkey: key.publicKey } : {};
}
function cluster_attestors_keysOf({ authorities, ctlogs }) {
    const [ctlog] = ctlogs;
    return {
        roots: noted('The certificate authority of the instance, from the one that issues to the root.', authorities.flat().join('')),
        ...(ctlog && { ctlog: { pubkey: ctlog.publicKey } }),
    };
}

;// CONCATENATED MODULE: ./lib/text/utc.js
/** RFC 3339, whole seconds, UTC: `2026-01-31T18:00:00Z`. */
function utcSeconds(time) {
    return time.toISOString().replace(/\.\d+Z$/, 'Z');
}
/** The same as the value of a label of Kubernetes, which takes no colon. */
function utcLabel(time) {
    return utcSeconds(time).replaceAll(':', '-');
}

;// CONCATENATED MODULE: ./lib/engine/signed-later.js

/** Where the workflow lies that ends it, in the folder of a form. */
const LATER_CHECK = 'later/check.yml';
/** The label by which people and checks find what ends, as exceptions have it. */
const UNTIL_LABEL = 'slsa-provenance/until';
function untilLabel(until) {
    return { [UNTIL_LABEL]: utcLabel(until) };
}
/** The same of a policy that has such a signer. */
function laterLabels({ later }) {
    return later ? untilLabel(later.until) : {};
}
/** What the first comment of a file says of a second signer; nothing where there is none. */
function laterNotes({ later }, endedBy) {
    if (!later)
        return [];
    const end = utcSeconds(later.until);
    return [
        `Until ${end} the signature of ${signerWords(later)} is enough as well, for what ran before it was signed: ` +
            'it says that somebody vouches for an image, and nothing of how that was built.',
        endedBy === 'engine'
            ? 'The engine ends it itself: it compares the time with each request.'
            : `The engine compares no time: the scheduled check in ${LATER_CHECK} has to end it, and without that it never ends.`,
    ];
}
/** What has to be done so that it ends; nothing where the engine sees to it. */
function laterSteps({ later, name }, endedBy) {
    if (!later || endedBy === 'engine')
        return [];
    return [
        `cp ${LATER_CHECK} .github/workflows/end-${name}.yml   # in the repository that deploys; without it, what is signed later counts for ever`,
    ];
}
function signerWords({ signer }) {
    return signer.kind === 'key' ? 'the key that is named beside' : signer.subject.text;
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/images.js

/**
 * `imageReferences` of a ClusterPolicy: wildcards that are compared with `registry/path:tag` or
 * `registry/path@digest`, the registry added where the Pod has none (pkg/utils/image/infos.go, ext/wildcard).
 * A star goes beyond a slash, so that `*` covers what lies below as well.
 */
function imageReferences({ images }) {
    return images.flatMap((pattern) => hostedSpellingsOf(pattern).flatMap((name) => ended(widened(name), isOne(pattern), [':*', '@*'])));
}
/** Globs of an ImageValidatingPolicy, compared with the image as the Pod has it (gobwas/glob without separators). */
function imageGlobs({ images }) {
    return images.flatMap((pattern) => spellingsOf(pattern).flatMap((name) => ended(widened(name), isOne(pattern), ['', ':*', '@*'])));
}
function widened(name) {
    return name.replaceAll('**', '*');
}
/** What ends with a star covers tags and digests already. */
function ended(name, isOneRepository, ends) {
    if (!isOneRepository && name.endsWith('*'))
        return [name];
    return ends.map((end) => name + end);
}
/** A CEL expression that is true for each spelling. @param variable that holds the image as text */
function isCovered(variable, { images }) {
    return `${variable}.matches('${anySpelling(images)}')`;
}
/** A CEL list of every image that an object (a Pod; Kyverno rewrites the path for what makes Pods) would run. */
const ALL_IMAGES = [
    "object.spec.?containers.orValue([]).map(one, one.?image.orValue(''))",
    "object.spec.?initContainers.orValue([]).map(one, one.?image.orValue(''))",
    "object.spec.?ephemeralContainers.orValue([]).map(one, one.?image.orValue(''))",
    "object.spec.?volumes.orValue([]).filter(one, has(one.image)).map(one, one.image.?reference.orValue(''))",
].join(' +\n');
/** The same for image volumes alone, which Kyverno does not extract itself. */
const VOLUME_IMAGES = 'object.spec.?volumes.orValue([]).filter(one, has(one.image) && has(one.image.reference)).map(one, one.image.reference)';

;// CONCATENATED MODULE: ./lib/engine/kyverno/steps.js
/** From the files to a policy that is known to work. */
function kyvernoSteps({ mode, namespaces }, kind, names) {
    const namespace = namespaces.include[0] ?? 'default';
    const ready = kind === 'clusterpolicy'
        ? `kubectl wait --for=condition=Ready --timeout=60s ${names.map((name) => `${kind}/${name}`).join(' ')}`
        : `kubectl wait --for=jsonpath='{.status.conditionStatus.ready}'=true --timeout=60s ${names.map((name) => `${kind}/${name}`).join(' ')}`;
    return [
        'kubectl apply -f .   # what lies in test is not for the cluster',
        `${ready}   # accepted is not yet in force`,
        ...(mode === 'enforce'
            ? [
                `kubectl -n ${namespace} run unsigned --dry-run=server --image=IMAGE-THAT-NOBODY-SIGNED   # has to be denied, some seconds later`,
            ]
            : ['kubectl get policyreports -A   # what would be refused']),
        'kyverno test test   # the same in your own CI, with the command line of Kyverno',
    ];
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/request-conditions.js

const NAMESPACE = String.raw `(?:request\.namespace|object\.metadata\.namespace|namespaceObject\.metadata\.name)`;
const TEXT = String.raw `(?:"[^"\\]*"|'[^'\\]*')`;
const LIST = String.raw `\[\s*${TEXT}(?:\s*,\s*${TEXT})*\s*\]`;
const EQUAL = new RegExp(`^${NAMESPACE}\\s*(==|!=)\\s*(${TEXT})$`);
const IN = new RegExp(`^${NAMESPACE}\\s+in\\s+(${LIST})$`);
const NOT_IN = new RegExp(`^!\\s*\\(\\s*${NAMESPACE}\\s+in\\s+(${LIST})\\s*\\)$`);
/** Undefined: it says something that is not understood here. */
function readRequestCondition(cel) {
    const text = cel.trim();
    const [, comparison, name] = EQUAL.exec(text) ?? [];
    if (name !== undefined)
        return { kind: 'namespace', isIn: comparison === '==', names: textsIn(name) };
    const [among, besides] = [IN.exec(text)?.[1], NOT_IN.exec(text)?.[1]];
    const list = among ?? besides;
    if (list !== undefined)
        return { kind: 'namespace', isIn: among !== undefined, names: textsIn(list) };
    const end = request_conditions_timeIn(requestedBeforeIn(text));
    if (end)
        return { kind: 'before', end };
    const expressions = onlyImagesIn(text);
    return expressions && { kind: 'images', expressions };
}
/**
 * CEL that is true for a request before a time. Kyverno 1.19.1 declares no clock where the conditions of exceptions
 * are read, and its webhook refuses `time.now()`; the API server notes the time of each request that creates or
 * changes something.
 * @param end RFC 3339
 */
function requestedBefore(end) {
    return [
        'has(object.metadata.managedFields) &&',
        '  object.metadata.managedFields.size() > 0 &&',
        `  object.metadata.managedFields.all(one, has(one.time) && timestamp(one.time) < timestamp("${end}"))`,
        '',
    ].join('\n');
}
/** The time in what `requestedBefore` wrote; undefined: it is other CEL. */
function requestedBeforeIn(cel) {
    const [, end] = /timestamp\("([^"]+)"\)/.exec(cel) ?? [];
    return end !== undefined && squeezed(requestedBefore(end)) === squeezed(cel) ? end : undefined;
}
function textsIn(list) {
    return [...list.matchAll(new RegExp(TEXT, 'g'))].map(([text]) => text.slice(1, -1));
}
/** RFC 3339; undefined: it is no time. */
function request_conditions_timeIn(text) {
    const time = text === undefined ? Number.NaN : Date.parse(text);
    return Number.isNaN(time) ? undefined : new Date(time);
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/time-conditions.js


/** A condition in JMESPath on the time of a request: that an end is not reached, or that it is. */
function timeCondition(end, isBefore) {
    const key = `{{ time_before(time_now_utc(), '${utcSeconds(end)}') }}`;
    return { key, operator: 'Equals', value: isBefore };
}
const BEFORE = /^\{\{\s*time_before\(\s*time_now_utc\(\)\s*,\s*'([^']+)'\s*\)\s*\}\}$/;
/** Undefined: it says something else, or nothing that is understood here. */
function timeConditionIn(node) {
    const [key = '', operator = '', value] = [
        node.at('key')?.text,
        node.at('operator')?.text,
        node.at('value'),
    ];
    const end = timeIn(BEFORE.exec(key)?.[1]);
    const isBefore = value?.scalar;
    if (!end || typeof isBefore !== 'boolean' || !/^Equals?$/.test(operator))
        return undefined;
    return { end, isBefore };
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/write-digests.js



const HAS_DIGEST = "image.matches('@sha256:[0-9a-f]{64}$')";
const MESSAGE = 'an image has to be named by its digest: a tag can be moved to something that nobody signed';
const WHAT = 'The companion: images have to be named by digest, in containers, init containers, debug containers and image ' +
    'volumes.';
const BESIDE = 'It is looked at after digests were written into the object, so where the other policy does that, it refuses ' +
    'what that could not resolve.';
/** The companion as ValidatingPolicies: one for Pods and what makes them, one for debug containers. */
function celDigestPolicies(terms, apiVersion) {
    const text = ['pods', 'pods/ephemeralcontainers'].map((resource, nth) => yamlText(validatingPolicy(resource, terms, apiVersion), nth === 0 ? headingOf(terms) : ''));
    return [{ name: 'digests.yaml', applies: true, text: text.join('---\n') }];
}
/** The companion as a ClusterPolicy, which covers debug containers with the Pod. */
function digestClusterPolicy(terms, match) {
    const document = {
        apiVersion: 'kyverno.io/v1',
        kind: 'ClusterPolicy',
        metadata: { name: digestsName(terms), labels: LABELS },
        spec: {
            background: terms.mode === 'audit',
            webhookConfiguration: { timeoutSeconds: 10, failurePolicy: noted(WHY_FAIL, 'Fail') },
            rules: [{ name: 'digests', ...match, validate: celRule(terms, [digestValidation(terms)]) }],
        },
    };
    return { name: 'digests.yaml', applies: true, text: yamlText(document, headingOf(terms)) };
}
function digestsName({ name }) {
    return `${name}-digests`;
}
/** A `validate` of a ClusterPolicy over `variables.images`. */
function celRule({ mode }, expressions) {
    return {
        failureAction: mode === 'enforce' ? 'Enforce' : 'Audit',
        cel: { variables: [IMAGES], expressions: [...expressions] },
    };
}
const IMAGES = { name: 'images', expression: `${ALL_IMAGES}\n` };
function digestValidation(terms) {
    return {
        expression: `variables.images.all(image,\n  !${isCovered('image', terms)} ||\n  ${HAS_DIGEST})\n`,
        message: MESSAGE,
    };
}
function headingOf(terms) {
    return heading(`${WHAT}\n${BESIDE}`, { ...terms, remarks: [] });
}
function validatingPolicy(resource, terms, apiVersion) {
    const { include, exclude } = terms.namespaces;
    const [operator, values] = include.length > 0 ? ['In', include] : ['NotIn', exclude];
    const expression = { key: 'kubernetes.io/metadata.name', operator, values: [...values] };
    const rule = {
        apiGroups: [''],
        apiVersions: ['v1'],
        operations: ['CREATE', 'UPDATE'],
        resources: [resource],
    };
    return {
        apiVersion,
        kind: 'ValidatingPolicy',
        metadata: {
            name: `${digestsName(terms)}${resource === 'pods' ? '' : '-debug'}`,
            labels: LABELS,
        },
        spec: {
            validationActions: [terms.mode === 'enforce' ? 'Deny' : 'Audit'],
            failurePolicy: noted(WHY_FAIL, 'Fail'),
            webhookConfiguration: { timeoutSeconds: timeoutNote().value },
            matchConstraints: {
                resourceRules: [rule],
                ...(values.length > 0 && { namespaceSelector: { matchExpressions: [expression] } }),
            },
            variables: [IMAGES],
            validations: [digestValidation(terms)],
        },
    };
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/write-tests.js



const SOME_DIGEST = `sha256:${'0'.repeat(64)}`;
/** `kyverno test` of the policies, for a team's own CI. */
function testFiles(terms, policies, kind) {
    const pods = podsFor(terms);
    const test = {
        apiVersion: 'cli.kyverno.io/v1alpha1',
        kind: 'Test',
        metadata: { name: terms.name },
        policies: policies.map(({ name }) => `../${name}`),
        resources: ['pods.yaml'],
        results: resultsFor(terms, kind),
    };
    const about = 'Runs with: kyverno test test   (the command line of Kyverno judges; a cluster has the last word)\n' +
        'It needs the registry where an image that was signed is named, and nothing otherwise.';
    return [
        { name: 'test/kyverno-test.yaml', applies: false, text: yamlText(test, about) },
        {
            name: 'test/pods.yaml',
            applies: false,
            text: pods.map((one) => yamlText(one)).join('---\n'),
        },
    ];
}
function podsFor(terms) {
    const name = imageOf(terms);
    const { example } = terms;
    return [
        pod('by-tag', terms, { containers: [container(`${name}:v1`)] }),
        pod('by-digest', terms, { containers: [container(`${name}@${SOME_DIGEST}`)] }),
        pod('init-by-tag', terms, {
            initContainers: [container(`${name}:v1`)],
            containers: [container(`${name}@${SOME_DIGEST}`)],
        }),
        ...(example === undefined ? [] : [pod('signed', terms, { containers: [container(example)] })]),
    ];
}
function resultsFor(terms, kind) {
    const companion = {
        policy: digestsName(terms),
        ...(kind === 'ClusterPolicy' ? { rule: 'digests' } : { isValidatingPolicy: true }),
        kind: 'Pod',
    };
    // Which of two rules verifies depends on the day.
    const isChanging = kind === 'ClusterPolicy' && terms.later !== undefined;
    const main = {
        policy: terms.name,
        ...(kind === 'ClusterPolicy' ? { rule: 'signed' } : { isImageValidatingPolicy: true }),
        kind: 'Pod',
    };
    return [
        { ...companion, resources: ['by-digest'], result: 'pass' },
        { ...companion, resources: ['by-tag', 'init-by-tag'], result: 'fail' },
        ...(terms.example === undefined || isChanging
            ? []
            : [{ ...main, resources: ['signed'], result: 'pass' }]),
    ];
}
function pod(name, { namespaces }, spec) {
    const namespace = namespaces.include[0] ?? 'default';
    return { apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace }, spec };
}
function container(image) {
    return { name: 'app', image };
}
/** An image of the first pattern; where it stands for several, one that it covers. */
function imageOf({ images }) {
    const [first] = images.flatMap(hostedSpellingsOf);
    return (first ?? '').replaceAll('**', 'some/app').replaceAll('*', 'app');
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/write-cluster-policy.js











const kyvernoCosignWriter = {
    form: 'kyverno-cosign',
    program: 'Kyverno ClusterPolicy, type: Cosign',
    versions: [],
    write: (terms) => write_cluster_policy_write({ ...terms, name: `${terms.name}-tags` }, 'Cosign'),
};
const kyvernoBundleWriter = {
    form: 'kyverno-bundle',
    program: 'Kyverno ClusterPolicy, type: SigstoreBundle',
    versions: [],
    write: (terms) => write_cluster_policy_write({ ...terms, name: `${terms.name}-bundles` }, 'SigstoreBundle'),
};
const write_cluster_policy_ABOUT = {
    Cosign: 'A ClusterPolicy of Kyverno 1.13 to 1.19 that reads signatures in the tags sha256-\u2026.sig and .att (signature-format: ' +
        'both, or legacy).',
    SigstoreBundle: 'A ClusterPolicy of Kyverno 1.13 to 1.19 that reads Sigstore bundles (signature-format: both, or bundle).',
};
const REMOVAL = 'ClusterPolicy is deprecated since Kyverno 1.17, and its removal is planned for 1.20: move to the ' +
    'ImageValidatingPolicy (--for kyverno-ivp), which reads both formats, before you upgrade to that.';
function write_cluster_policy_write(terms, type) {
    if (terms.later && terms.predicates.length > 0)
        throw laterUnknown();
    const about = [write_cluster_policy_ABOUT[type], ...notesFor(terms, type), ...laterNotes(terms, 'engine'), REMOVAL].join('\n');
    const policies = [
        { name: 'images.yaml', applies: true, text: yamlText(clusterPolicy(terms, type), heading(about, terms)) },
        digestClusterPolicy(terms, matchOf(terms)),
    ];
    return {
        files: [...policies, ...testFiles(terms, policies, 'ClusterPolicy')],
        steps: kyvernoSteps(terms, 'clusterpolicy', [terms.name]),
        ...(terms.later && { laterEndedBy: 'engine' }),
    };
}
/** What the reader has to see to besides. */
function notesFor({ signer, trust }, type) {
    if (type === 'Cosign')
        return [];
    return [
        ...(signer.kind === 'key' ? ['Bundles that a key signed are read from Kyverno 1.19 on.'] : []),
        ...(trust.kind === 'private' && signer.kind === 'keyless' ? [OWN_TUF] : []),
    ];
}
const OWN_TUF = 'Kyverno takes the keys of a private instance from its process alone: start the admission controller with\n' +
    '  --enableTuf --tufMirror=MIRROR --tufRoot=URL-OF-ROOT.JSON\n' +
    '(Helm: features.tuf). The TUF repository has to serve trusted_root.json.';
function clusterPolicy(terms, type) {
    return {
        apiVersion: 'kyverno.io/v1',
        kind: 'ClusterPolicy',
        metadata: { name: terms.name, labels: { ...LABELS, ...laterLabels(terms) } },
        spec: {
            background: backgroundOf(terms),
            webhookConfiguration: { timeoutSeconds: timeoutNote(), failurePolicy: noted(WHY_FAIL, 'Fail') },
            rules: [
                ...verifyingRules(terms, type),
                { name: 'spelling', ...matchOf(terms), validate: spellingRule(terms) },
            ],
        },
    };
}
const [ALWAYS, UNTIL] = VERIFYING_RULES;
/** One rule; where a second signer counts for some time, one until then and one from then on. */
function verifyingRules({ later, ...terms }, type) {
    if (!later)
        return [{ name: ALWAYS, ...matchOf(terms), verifyImages: [verification(terms, type)] }];
    const when = (isBefore) => ({ preconditions: { all: [timeCondition(later.until, isBefore)] } });
    const both = verification({ ...terms, later }, type);
    return [
        { name: UNTIL, ...matchOf(terms), ...when(true), verifyImages: [both] },
        { name: ALWAYS, ...matchOf(terms), ...when(false), verifyImages: [verification(terms, type)] },
    ];
}
/** Whatever a rule asks for has to hold together, and so do all rules. */
function laterUnknown() {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'policy-later-unknown',
        what: 'a ClusterPolicy of Kyverno cannot ask for an attestation by one signer or, in its place, a signature by another',
        why: 'what it asks for of signatures and of attestations has to hold together, and so do all of its rules',
        fix: '--for kyverno-ivp   # or --predicate-type signature, where no attestation is asked for',
    });
}
function matchOf({ namespaces }) {
    const { include, exclude } = namespaces;
    const pods = {
        kinds: noted('What makes Pods is covered with them; so are debug containers.', ['Pod']),
        ...(include.length > 0 && {
            namespaces: noted('Every other namespace is not looked at.', [...include]),
        }),
    };
    return {
        match: { any: [{ resources: pods }] },
        ...(exclude.length > 0 && { exclude: { any: [{ resources: { namespaces: [...exclude] } }] } }),
    };
}
function verification(terms, type) {
    const { mode, digest, signatureRepository, predicates, signature } = terms;
    const attestors = attestorsOf(terms, type);
    const attestations = predicates.map((predicate) => ({
        type: predicate.type,
        attestors: noted('Here as well: without, whoever signed it would do.', attestors),
        ...(predicate.conditions.length > 0 && { conditions: conditionsOf(predicate) }),
    }));
    return {
        imageReferences: noted(`Compared with registry/path:tag or registry/path@digest. ${OWN_FILTER}`, [
            ...imageReferences(terms),
        ]),
        type,
        failureAction: mode === 'enforce' ? 'Enforce' : 'Audit',
        mutateDigest: mutation(mode === 'enforce' && digest === 'resolved', terms),
        verifyDigest: mode === 'enforce' || digest === 'required',
        required: true,
        ...(signatureRepository !== undefined && { repository: signatureRepository }),
        ...(signature && { attestors }),
        ...(attestations.length > 0 && { attestations }),
    };
}
function mutation(mutates, { mode }) {
    if (mutates)
        return noted('The digest that was verified is written into the Pod, so that it is what runs even if the tag moves.', true);
    return mode === 'audit'
        ? noted('Kyverno takes no audit that changes what it looks at.', false)
        : noted('An image that is named by a tag is refused.', false);
}
/** A wildcard knows one spelling of a registry, and the runtime pulls from any. */
function spellingRule(terms) {
    const references = imageReferences(terms).map((name) => JSON.stringify(asExpression(name)));
    const plain = `[${references.join(', ')}].exists(known, image.matches(known))`;
    return celRule(terms, [
        {
            expression: `variables.images.all(image,\n  !${isCovered('image', terms)} ||\n  ${plain})\n`,
            message: 'the registry is spelled in a way that the rule above would not see: write it in small letters, without port',
        },
    ]);
}
/** A wildcard of `imageReferences` as a regular expression for the text in a Pod, where the tag may be absent. */
function asExpression(reference) {
    const name = reference.replace(/[:@]\*$/, '');
    const text = name.replaceAll(/[.[\]]/g, (one) => `[${one}]`).replaceAll('*', '.*');
    const short = text.replace(/^docker\[\.\]io\//, '(docker[.]io/)?');
    return `^${short}([:@].*)?$`;
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/ivp-attestor.js



/** From this minor version on, an attestor takes a trusted root. */
const TAKES_TRUSTED_ROOT = 19;
/** Name of the attestor of whoever signs what is built. */
function attestorName({ kind }) {
    return kind === 'key' ? 'key' : 'workflow';
}
/** Name of the attestor of whoever signs afterwards. */
const LATER = 'later';
/**
 * Who may have signed: one identity in each attestor, since bundles are refused where there are more.
 * @throws Failure
 */
function ivp_attestor_attestorsOf(terms, version) {
    const { signer, later } = terms;
    const own = attestorOf(attestorName(signer), signer, terms, version);
    return later ? [own, attestorOf(LATER, later.signer, terms, version)] : [own];
}
function attestorOf(name, signer, terms, version) {
    const { signatureRepository } = terms;
    const source = signatureRepository === undefined ? {} : { source: { repository: signatureRepository } };
    const by = signer.kind === 'key' ? ivp_attestor_keyed(signer, terms, version) : ivp_attestor_keyless(signer, terms, version);
    return { name, cosign: { ...by, ...source } };
}
function ivp_attestor_keyed({ pem, logged }, { trust }, version) {
    const log = trust.kind === 'private' ? trust.instance : undefined;
    const ctlog = logged
        ? {
            url: log?.log ?? PUBLIC_LOG,
            ...(log?.logs[0] && { rekorPubKey: log.logs[0].publicKey }),
            insecureIgnoreSCT: true,
        }
        : noted('Signed without a log entry: nobody sees what a stolen key signs.', {
            insecureIgnoreTlog: true,
            insecureIgnoreSCT: true,
        });
    // Where a log counts, Kyverno asks TUF for the keys of one even if the policy has them.
    return { key: { data: pem }, ctlog, ...(logged && log && trustOf(log, version)) };
}
function ivp_attestor_keyless({ issuer, subject }, { trust }, version) {
    const who = subject.kind === 'exact' ? { subject: subject.text } : { subjectRegExp: subject.text };
    const own = trust.kind === 'private' ? trust.instance : undefined;
    return {
        keyless: { identities: [{ issuer, ...who }] },
        ctlog: {
            url: noted('Has to be there; nobody asks it while a Pod is admitted.', own?.log ?? PUBLIC_LOG),
        },
        ...(own && trustOf(own, version)),
    };
}
function trustOf({ tuf, trustedRoot }, version) {
    if (tuf) {
        const data = Buffer.from(tuf.root).toString('base64');
        return {
            tuf: noted('Where Kyverno gets the keys of the instance. Its TUF client is one for the whole process: a policy for the ' +
                'public instance beside this one may keep it from being asked, until Kyverno is started again.', { mirror: tuf.mirror, root: { data } }),
        };
    }
    if (Number(version.slice(2)) < TAKES_TRUSTED_ROOT)
        throw tufMissing(version);
    return {
        trustedRoot: noted('The keys of the instance. Kyverno asks tuf-repo-cdn.sigstore.dev all the same before it uses them, and refuses ' +
            'every image where it cannot be reached: with --tuf-mirror and --tuf-root the policy does without.', { value: trustedRoot }),
    };
}
function tufMissing(version) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'policy-tuf-missing',
        what: `Kyverno ${version} takes the keys of a private instance from a TUF repository only, and none is named`,
        why: 'a trusted root in the policy is read from 1.19 on',
        fix: '--tuf-mirror https://tuf.example.com --tuf-root root.json   # or --for kyverno-ivp@1.19',
    });
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/versions.js
/** API version of the policies of a release; each is served for some releases more. */
const API_VERSIONS = {
    '1.19': 'v1',
    '1.18': 'v1',
    '1.17': 'v1',
    '1.16': 'v1beta1',
    '1.15': 'v1alpha1',
    '1.14': 'v1alpha1',
};
/** Releases whose ImageValidatingPolicy is written, the newest first. */
const IVP_VERSIONS = Object.keys(API_VERSIONS);
/** The first minor version whose expressions know the time: `time.now()` (pkg/cel/libs/time; 1.16 has none). */
const HAS_CLOCK = 17;
function hasClock(version) {
    return Number(version.slice(2)) >= HAS_CLOCK;
}
/** `policies.kyverno.io/v1` */
function apiVersionOf(version) {
    return `policies.kyverno.io/${API_VERSIONS[version] ?? 'v1'}`;
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/ivp-validations.js





/** Every group has to be named: one that no expression mentions is not verified. */
const EVERY_IMAGE = '(images.containers + images.initContainers + images.ephemeralContainers + images.volumes)';
/** The first version known to leave out what no pattern matches; 1.15 hands it to the expressions all the same. */
const FILTERS = 19;
/** What has to be true, in the order in which it has to be asked: a payload can be read once it was verified. */
function validationsOf(terms, version) {
    const attestor = `[attestors.${attestorName(terms.signer)}]`;
    const own = Number(version.slice(2)) < FILTERS ? `\n  .filter(image, ${isCovered('image', terms)})` : '';
    const orLater = terms.later ? ` ||\n    ${signedLater(terms.later, version)}` : '';
    const validation = (condition, message) => ({
        expression: `${EVERY_IMAGE}${own}\n  .all(image, ${condition}${orLater})\n`,
        message,
    });
    const signature = validation(`verifyImageSignatures(image, ${attestor}) > 0`, 'no signature of the expected signer verifies');
    const predicates = terms.predicates.flatMap((predicate, nth) => {
        const name = `attestations.statement${nth + 1}`;
        const verified = `verifyAttestationSignatures(image, ${name}, ${attestor}) > 0`;
        return [
            validation(verified, `no attestation of type ${predicate.type} by the expected signer verifies`),
            ...predicate.conditions.map((condition) => validation(ivp_validations_conditionOf(condition, predicate, name), messageFor(condition))),
        ];
    });
    return [...(terms.signature ? [signature] : []), ...predicates];
}
/** True for what was signed afterwards, until it ends; an expression that knows no time is ended by the check. */
function signedLater({ until }, version) {
    const signed = `verifyImageSignatures(image, [attestors.${LATER}]) > 0`;
    return hasClock(version) ? `(time.now() < timestamp("${utcSeconds(until)}") && ${signed})` : signed;
}
/** @param name of the attestation, as expressions have it */
function ivp_validations_conditionOf({ about, match }, { type }, name) {
    const actual = `extractPayload(image, ${name}).predicate.${pathIn(type, about).join('.')}`;
    return match.kind === 'regexp'
        ? `${actual}.matches(${celText(match.text)})`
        : `${actual} == ${celText(match.text)}`;
}
function messageFor({ about, match }) {
    return `the ${about.replaceAll('-', ' ')} in the provenance is not ${match.text}`;
}
/** A string literal (CEL, Lexical Elements: the escapes of JSON are among its own). */
function celText(text) {
    return JSON.stringify(text);
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/write-ivp.js










const kyvernoIvpWriter = {
    form: 'kyverno-ivp',
    program: 'Kyverno ImageValidatingPolicy',
    versions: IVP_VERSIONS,
    write: (terms, version = '1.19') => write_ivp_write(terms, version),
};
function write_ivp_write(terms, version) {
    const pods = policyFor('pods', terms, version);
    const debug = policyFor('pods/ephemeralcontainers', terms, version);
    const endedBy = hasClock(version) ? 'engine' : 'check';
    const policies = [
        {
            name: 'images.yaml',
            applies: true,
            text: yamlText(pods, heading([
                `Kyverno ${version}: who may have built the images of a Pod, and of what makes Pods.`,
                ...(isHeeded(version) ? [] : [UNHEEDED]),
                ...laterNotes(terms, endedBy),
            ].join('\n'), terms)),
        },
        {
            name: 'debug-containers.yaml',
            applies: true,
            text: yamlText(debug, heading(`Kyverno ${version}: the same for containers that kubectl debug adds to a Pod.\n${WHY_TWO}`, terms)),
        },
        ...celDigestPolicies(terms, apiVersionOf(version)),
    ];
    return {
        files: [...policies, ...testFiles(terms, policies, 'ImageValidatingPolicy')],
        steps: [
            ...kyvernoSteps(terms, 'imagevalidatingpolicy', [write_ivp_name(terms), `${write_ivp_name(terms)}-debug`]),
            ...laterSteps(terms, endedBy),
        ],
        ...(terms.later && { laterEndedBy: endedBy }),
    };
}
const WHY_TWO = 'A policy of its own: one that names pods/ephemeralcontainers beside pods would no longer be applied to ' +
    'Deployments, Jobs and the like.';
/** Of the main policy; that for debug containers adds `-debug`. */
function write_ivp_name(terms) {
    return terms.name;
}
function policyFor(resource, terms, version) {
    const suffix = resource === 'pods' ? '' : '-debug';
    return {
        apiVersion: apiVersionOf(version),
        kind: 'ImageValidatingPolicy',
        metadata: { name: `${write_ivp_name(terms)}${suffix}`, labels: { ...LABELS, ...laterLabels(terms) } },
        spec: {
            validationActions: [terms.mode === 'enforce' ? 'Deny' : 'Audit'],
            failurePolicy: noted(WHY_FAIL, 'Fail'),
            webhookConfiguration: { timeoutSeconds: timeoutNote() },
            evaluation: { background: { enabled: backgroundOf(terms) } },
            matchConstraints: matchConstraints(resource, terms),
            matchImageReferences: references(terms),
            images: [{ name: 'volumes', expression: VOLUME_IMAGES }],
            ...(isHeeded(version) && { validationConfigurations: digestsOf(terms) }),
            ...credentials(version),
            attestors: ivp_attestor_attestorsOf(terms, version),
            attestations: terms.predicates.map(({ type }, nth) => ({
                name: `statement${nth + 1}`,
                intoto: { type },
            })),
            validations: validationsOf(terms, version),
        },
    };
}
function matchConstraints(resource, { namespaces }) {
    const rule = {
        apiGroups: [''],
        apiVersions: ['v1'],
        operations: noted('UPDATE: kubectl set image changes what a Pod runs.', ['CREATE', 'UPDATE']),
        resources: [resource],
    };
    const label = 'kubernetes.io/metadata.name';
    const listed = namespaces.include.length > 0;
    const values = listed ? namespaces.include : namespaces.exclude;
    const selector = {
        matchExpressions: [{ key: label, operator: listed ? 'In' : 'NotIn', values: [...values] }],
    };
    return {
        resourceRules: [rule],
        ...(values.length > 0 && {
            namespaceSelector: listed ? noted('Every other namespace is not looked at.', selector) : selector,
        }),
    };
}
function references(terms) {
    const globs = imageGlobs(terms).map((glob) => ({ glob }));
    const others = noted('The same images in capitals, with the port of HTTPS, and the like.', {
        expression: isCovered('ref', terms),
    });
    return noted(`Compared with the text that stands in the Pod. ${OWN_FILTER}`, [...globs, others]);
}
/** The first version that heeds what a policy says of digests. */
const HEEDS_DIGESTS = 19;
const UNHEEDED = 'Up to 1.18 Kyverno neither writes digests into Pods nor refuses tags for this kind of policy: digests.yaml beside it refuses tags, which may be moved after they were verified.';
function isHeeded(version) {
    return Number(version.slice(2)) >= HEEDS_DIGESTS;
}
function digestsOf({ mode, digest }) {
    const settings = {
        mutateDigest: mode === 'enforce' && digest === 'resolved',
        verifyDigest: mode === 'enforce' || digest === 'required',
        required: true,
    };
    if (mode === 'audit')
        return noted('An audit changes nothing: tags stay tags.', settings);
    const what = digest === 'resolved'
        ? 'The digest that was verified is written into the Pod, so that it is what runs even if the tag moves.'
        : 'An image that is named by a tag is refused.';
    return noted(what, settings);
}
/** Up to 1.16 the credentials of the process are not read otherwise. */
function credentials(version) {
    return Number(version.slice(2)) <= 16 ? { credentials: { providers: ['default'] } } : {};
}

// EXTERNAL MODULE: ./lib/statement/cosign-sign.js
var cosign_sign = __webpack_require__(6454);
;// CONCATENATED MODULE: ./lib/engine/policy-controller/authority.js
const PUBLIC = { fulcio: 'https://fulcio.sigstore.dev', log: 'https://rekor.sigstore.dev' };
/**
 * Who has to have signed, and where that is looked for: one identity, since bundles take no more.
 * @param name of the authority; undefined: what signs
 */
function authorityOf({ signer, ...terms }, format, name = signer.kind === 'key' ? 'key' : 'workflow') {
    const { signatureRepository } = terms;
    return {
        name,
        ...(signer.kind === 'key' ? authority_keyed(signer, terms) : authority_keyless(signer, terms, format)),
        ...(signatureRepository !== undefined && { source: [{ oci: signatureRepository }] }),
        ...(format === 'bundle' && { signatureFormat: 'bundle' }),
    };
}
function authority_keyed({ pem, logged }, { name, trust }) {
    const ctlog = trust.kind === 'private' ? { url: trust.instance.log, trustRootRef: name } : { url: PUBLIC.log };
    return { key: { data: pem }, ...(logged && { ctlog }) };
}
function authority_keyless({ issuer, subject }, { name, trust }, format) {
    const who = subject.kind === 'exact' ? { subject: subject.text } : { subjectRegExp: subject.text };
    const { fulcio, log } = trust.kind === 'private' ? trust.instance : PUBLIC;
    const trustRoot = trust.kind === 'private' && format === 'legacy' ? { trustRootRef: name } : {};
    return {
        keyless: { url: fulcio, ...trustRoot, identities: [{ issuer, ...who }] },
        ...(log !== undefined && { ctlog: { url: log, ...trustRoot } }),
    };
}

;// CONCATENATED MODULE: ./lib/engine/policy-controller/rego.js

/**
 * Conditions on a statement in Rego, in which a field that is absent makes the rule undefined and so the image refused;
 * in CUE it would be filled in from the policy.
 */
function regoOf({ type, conditions }) {
    const lines = conditions.map((condition) => `  ${rego_conditionOf(condition, type)}`);
    return ['package sigstore', 'default isCompliant = false', 'isCompliant {', ...lines, '}', ''].join('\n');
}
function rego_conditionOf({ about, match }, type) {
    const actual = `input.predicate.${pathIn(type, about).join('.')}`;
    return match.kind === 'regexp'
        ? `regex.match(${JSON.stringify(match.text)}, ${actual})`
        : `${actual} == ${JSON.stringify(match.text)}`;
}

;// CONCATENATED MODULE: ./lib/engine/policy-controller/trust-root.js

/** A TrustRoot: the TUF repository of the instance where it is known, otherwise its keys. */
function trustRootOf(name, instance) {
    const { tuf } = instance;
    const spec = tuf
        ? { remote: { mirror: tuf.mirror, root: base64(tuf.root), targets: 'targets' } }
        : { sigstoreKeys: trust_root_keysOf(instance) };
    return { apiVersion: 'policy.sigstore.dev/v1alpha1', kind: 'TrustRoot', metadata: { name }, spec };
}
function trust_root_keysOf({ fulcio, log, authorities, logs, ctlogs }) {
    return {
        certificateAuthorities: authorities.map((chain) => authority(chain, fulcio)),
        tLogs: logs.map((one) => logOf(one, log ?? fulcio)),
        ctLogs: ctlogs.map((one) => logOf(one, fulcio)),
    };
}
/** Its names are asked for, and compared with nothing (pkg/apis/policy/v1alpha1/trustroot_validation.go). */
function authority(chain, uri) {
    const root = new external_node_crypto_.X509Certificate(chain.at(-1) ?? '').subject;
    const part = (name) => new RegExp(`^${name}=(.+)$`, 'm').exec(root)?.[1] ?? new URL(uri).hostname;
    return {
        subject: { organization: part('O'), commonName: part('CN') },
        uri,
        certChain: base64(chain.join('')),
    };
}
function logOf({ url, publicKey }, otherwise) {
    return { baseURL: url === '' ? otherwise : url, hashAlgorithm: 'sha-256', publicKey: base64(publicKey) };
}
function base64(text) {
    return Buffer.from(text).toString('base64');
}

;// CONCATENATED MODULE: ./lib/engine/policy-controller/write.js








const policyControllerWriter = {
    form: 'policy-controller',
    program: 'policy-controller ClusterImagePolicy',
    versions: [],
    write: (terms) => write_write(terms, 'legacy'),
};
const policyControllerBundleWriter = {
    form: 'policy-controller-bundle',
    program: 'policy-controller ClusterImagePolicy, signatureFormat: bundle',
    versions: [],
    write: (terms) => write_write(terms, 'bundle'),
};
const LABEL = 'policy.sigstore.dev/include=true';
const write_ABOUT = {
    legacy: 'A ClusterImagePolicy of Sigstore policy-controller that reads signatures in the tags sha256-\u2026.sig and .att ' +
        '(signature-format: both, or legacy).',
    bundle: 'A ClusterImagePolicy of Sigstore policy-controller 0.15 that reads Sigstore bundles (signature-format: both, or bundle).',
};
function write_write(terms, format) {
    const { signer, later, trust } = terms;
    const signers = [signer, ...(later ? [later.signer] : [])];
    if (format === 'bundle' && signers.some(({ kind }) => kind === 'key'))
        throw keysUnread();
    const asksInstance = signers.some((one) => one.kind === 'keyless' || one.logged);
    const own = trust.kind === 'private' && asksInstance ? trust.instance : undefined;
    const policies = policiesFor(terms, format);
    const tags = terms.digest === 'required' ? [TAGS] : [];
    const about = [
        write_ABOUT[format],
        ...laterNotes(terms, 'check'),
        LABELLED,
        ...tags,
        ...(own && format === 'bundle' ? [write_OWN_TUF] : []),
    ];
    const text = [
        yamlHeading(about.join('\n'), terms),
        policies.map((policy) => yamlText(policy)).join('---\n'),
    ];
    const files = [
        { name: 'images.yaml', applies: true, text: text.join('') },
        ...(own && format === 'legacy'
            ? [{ name: 'trust-root.yaml', applies: true, text: yamlText(trustRootOf(terms.name, own), ROOT) }]
            : []),
    ];
    return {
        files,
        steps: [...stepsFor(terms, files), ...laterSteps(terms, 'check')],
        ...(later && { laterEndedBy: 'check' }),
    };
}
const LABELLED = `It counts in namespaces with the label ${LABEL}, and in no other: policy-controller looks at none without.\n` +
    'Images there that no policy matches are refused, unless the ConfigMap config-policy-controller says otherwise ' +
    '(no-match-policy; the released configuration says warn): other spellings of a registry are such images. ' +
    'It looks at containers, init containers and debug containers, and at what makes Pods; image volumes it does not see. ' +
    'Tags are resolved, and the digest that was verified is written into the Pod. Its webhook fails closed.';
const TAGS = 'It cannot refuse tags: it resolves them. Refusing takes Kyverno or Gatekeeper (--for gatekeeper).';
const write_OWN_TUF = 'The keys of the private instance are those of the process: start its webhook with\n' +
    '  -tuf-mirror=MIRROR -tuf-root=/path/to/root.json\n' +
    'There is no trustRootRef here on purpose: with one, 0.15.1 refuses every bundle, since it stores the ids of logs in ' +
    'hexadecimal and then does not find them.';
const ROOT = 'The keys of the private instance, for what is kept in tags. Apply it before the policy, which names it.';
/** All policies that match an image have to hold; the authorities in one are alternatives. */
function policiesFor(terms, format) {
    const { name, signature, predicates } = terms;
    if (format === 'bundle') {
        return [write_policyFor(`${name}-bundles`, [...(signature ? SIGNED : []), ...predicates], terms, format)];
    }
    return [
        ...(signature ? [write_policyFor(`${name}-signature`, [], terms, format)] : []),
        ...(predicates.length > 0 ? [write_policyFor(`${name}-attestations`, predicates, terms, format)] : []),
    ];
}
function write_policyFor(name, predicates, terms, format) {
    return {
        apiVersion: 'policy.sigstore.dev/v1beta1',
        kind: 'ClusterImagePolicy',
        metadata: { name, labels: { 'app.kubernetes.io/managed-by': 'slsa-provenance', ...laterLabels(terms) } },
        spec: {
            mode: terms.mode === 'enforce' ? 'enforce' : noted('Nothing is refused; kubectl prints a warning.', 'warn'),
            images: noted('Compared with registry/path@digest; Docker Hub is index.docker.io there.', terms.images.map(globOf).map((glob) => ({ glob }))),
            authorities: [
                { ...authorityOf(terms, format), ...attestationsOf(predicates) },
                ...laterAuthorities(terms, format),
            ],
        },
    };
}
/** An alternative to the first in every policy: its signature alone is enough. */
function laterAuthorities({ later, ...terms }, format) {
    if (!later)
        return [];
    const authority = authorityOf({ ...terms, signer: later.signer }, format, 'later');
    return [{ ...authority, ...attestationsOf(format === 'bundle' ? SIGNED : []) }];
}
/** A bundle that is a signature. */
const SIGNED = [{ type: cosign_sign/* COSIGN_SIGN_V1 */.Y, conditions: [] }];
function attestationsOf(predicates) {
    if (predicates.length === 0)
        return {};
    return {
        attestations: predicates.map((predicate, nth) => {
            const { type, conditions } = predicate;
            const policy = { policy: { type: 'rego', data: regoOf(predicate) } };
            return { name: `statement-${nth + 1}`, predicateType: type, ...(conditions.length > 0 && policy) };
        }),
    };
}
/** Tags are resolved before the comparison, and `*` stops at a slash (pkg/apis/glob). */
function globOf(pattern) {
    const registry = pattern.registry === 'docker.io' ? 'index.docker.io' : pattern.registry;
    return `${registry}/${pattern.path}${isOne(pattern) || !pattern.path.endsWith('*') ? '@*' : ''}`;
}
function yamlHeading(what, terms) {
    const does = terms.mode === 'enforce'
        ? 'It enforces: what does not satisfy it is refused.'
        : 'It only warns: nothing is refused. Once the warnings are understood: --mode enforce.';
    return yamlText({}, [what, does, ...terms.remarks].join('\n')).replace(/\{\}\n$/, '');
}
function stepsFor({ namespaces }, files) {
    const included = namespaces.include.length > 0 ? namespaces.include : ['NAMESPACE'];
    const left = namespaces.exclude.map((name) => `Do not label ${name}: it is to be left out.`);
    return [
        `kubectl apply ${[...files]
            .reverse()
            .map(({ name }) => `-f ${name}`)
            .join(' ')}`,
        ...included.map((name) => `kubectl label namespace ${name} ${LABEL}   # without, nothing there is looked at`),
        ...left,
        `kubectl -n ${included[0] ?? 'NAMESPACE'} run unsigned --dry-run=server --image=IMAGE-THAT-NOBODY-SIGNED   # some seconds later; has to be denied, or warned of`,
    ];
}
function keysUnread() {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'policy-signer-unread',
        what: 'policy-controller reads no bundle that a key signed',
        why: 'its bundles have to be keyless ("the authority must be keyless", pkg/webhook/validator.go)',
        fix: '--for policy-controller   # which reads tags: signature-format: both, or legacy',
    });
}

;// CONCATENATED MODULE: ./lib/engine/policies.js





/** Every form of policy that is written; the ids are those of the lenses, where signatures are looked at. */
const POLICY_WRITERS = new Map([
    kyvernoIvpWriter,
    kyvernoCosignWriter,
    kyvernoBundleWriter,
    policyControllerWriter,
    policyControllerBundleWriter,
    gatekeeperWriter,
].map((writer) => [writer.form, writer]));
/** Every form in each of its versions. */
function allForms() {
    return [...POLICY_WRITERS.values()].flatMap((writer) => writer.versions.length === 0
        ? [{ id: writer.form, writer, version: undefined }]
        : writer.versions.map((version) => ({ id: `${writer.form}@${version}`, writer, version })));
}
/**
 * Ids as users write them, separated by commas: `kyverno-ivp@1.16,gatekeeper`, or `all`: each form once. One without a
 * version is written for the newest.
 * @throws Failure `policy-form-unknown`
 */
function parsePolicyForms(text) {
    const ids = text
        .split(',')
        .map((id) => id.trim())
        .filter((id) => id !== '');
    const wanted = ids.includes('all') ? [...POLICY_WRITERS.keys()] : ids.length > 0 ? ids : [text];
    const forms = wanted.map(formFor);
    return forms.filter(({ id }, nth) => forms.findIndex((one) => one.id === id) === nth);
}
function formFor(id) {
    const [form = '', version] = id.split('@');
    const writer = POLICY_WRITERS.get(form);
    const isKnown = writer && (version === undefined || writer.versions.includes(version));
    if (isKnown)
        return { id, writer, version: version ?? writer.versions[0] };
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'policy-form-unknown',
        what: `"${id.slice(0, 50)}" is no form of policy that is written here`,
        why: `known are ${allForms()
            .map((one) => one.id)
            .join(', ')}`,
        fix: '--for kyverno-ivp,policy-controller   # or all',
    });
}

;// CONCATENATED MODULE: ./lib/report/cluster-check.js
/** What a workflow that looks at a cluster each hour begins with. */
function hourly(name, permissions) {
    return { name, on: { schedule: [{ cron: '17 * * * *' }], workflow_dispatch: {} }, permissions };
}
/** From the secret KUBECONFIG to a kubectl that works. */
const REACH_CLUSTER = {
    name: 'Reach the cluster',
    env: { CONFIG: '${{ secrets.KUBECONFIG }}' },
    run: `umask 077
mkdir -p ~/.kube
printf '%s' "$CONFIG" > ~/.kube/config
`,
};
/** The end of a script that has set `title` and `body`: one issue, however often it runs, and a failure. */
const OPEN_ISSUE = `[ -n "$(gh issue list --repo "$GITHUB_REPOSITORY" --search "in:title \\"$title\\"" --json number --jq '.[]')" ] ||
  gh issue create --repo "$GITHUB_REPOSITORY" --title "$title" --body "$body"
echo "::error::$title"
exit 1
`;

;// CONCATENATED MODULE: ./lib/task/policy/later-check.js





/**
 * A workflow that ends what is signed later where the engine does not: after the end it applies the policies without
 * it, and fails and opens an issue where a policy of that end is still there.
 * @param after the same policies without a second signer
 */
function laterCheck({ name }, { until }, after) {
    const texts = after.files.filter(({ applies }) => applies).map(({ text }) => text);
    const policies = yamlStream(texts);
    if (policies.includes('${{'))
        throw expressionInside();
    const workflow = {
        ...hourly(`End ${name}`, { contents: 'read', issues: 'write' }),
        jobs: {
            check: {
                'runs-on': 'ubuntu-latest',
                env: {
                    NAME: name,
                    UNTIL: String(until.getTime() / 1000),
                    LABEL: `${UNTIL_LABEL}=${utcLabel(until)}`,
                    AFTER: policies,
                },
                steps: [
                    REACH_CLUSTER,
                    { name: 'End what is signed later', id: 'end', run: END },
                    {
                        name: 'Tell',
                        if: "failure() && steps.end.outcome == 'failure'",
                        env: { GH_TOKEN: '${{ github.token }}' },
                        run: TELL,
                    },
                ],
            },
        },
    };
    const about = `Keep it in .github/workflows of the repository that deploys until ${utcSeconds(until)} is past. It needs the secret KUBECONFIG, ` +
        'of an account that may read and change these policies. Where a tool applies policies from a repository, change them there ' +
        'in time: what this workflow applies would be undone, which it tells.';
    return yamlText(workflow, about);
}
const END = `[ "$(date +%s)" -ge "$UNTIL" ] || exit 0
printf '%s' "$AFTER" | kubectl apply -f -
left=$(printf '%s' "$AFTER" | kubectl get -f - -l "$LABEL" -o name)
[ -z "$left" ] || { echo "still there: $left"; exit 1; }
`;
const TELL = `title="Policies $NAME: what is signed later still counts"
body="Its end is over, and the policies in the cluster are not those of afterwards: see the run of this workflow."
${OPEN_ISSUE}`;
function expressionInside() {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'policy-later-malformed',
        what: 'a policy that holds ${{ cannot stand in a workflow, which would take it for an expression of its own',
        fix: 'name the signer by a pattern without ${{',
    });
}

// EXTERNAL MODULE: ./lib/expectation/released-identity.js
var released_identity = __webpack_require__(2986);
// EXTERNAL MODULE: ./lib/text/printable.js
var printable = __webpack_require__(7944);
;// CONCATENATED MODULE: ./lib/expectation/release-mismatch.js


/**
 * Why a workflow of this project does not count as a signer, or that it cannot be told; undefined where it does, where
 * it is another's, and where anyone would do.
 */
function releaseMismatch(identity, { signer, releases }) {
    if (signer.kind === 'anyone')
        return undefined;
    return mismatchOf(releasedIdentity(identity, releases), releases);
}
/** The same of a name, whoever is expected. */
function mismatchOf(found, list) {
    switch (found.kind) {
        case 'elsewhere':
        case 'released':
        case 'unreleased':
            return undefined;
        case 'revoked':
            return {
                about: 'what',
                code: 'release-revoked',
                message: `${found.tag} of this project, which signed, was revoked on ${found.revoked.date}: ${(0,printable/* printable */.g)(found.revoked.reason, 300)}`,
                fix: 'build and sign again with a later release',
            };
        case 'moved':
            return {
                about: 'who',
                code: 'release-moved',
                message: `${found.tag} of this project was released at commit ${found.released}, and what signed by that tag was at ${found.signed}`,
            };
        case 'unlisted':
            return {
                about: 'who',
                code: 'release-unlisted',
                message: `it was signed by a workflow of this project at ${(0,printable/* printable */.g)(found.version) || 'no ref'}, which is no release in ${listWords(list)}: anybody's fork or pull request has such a name`,
                fix: NEWER,
            };
        case 'expired':
            return {
                about: 'what',
                class: 'unavailable',
                code: 'release-list-expired',
                message: `it was signed by a workflow of this project at ${found.version}, and whether that is a release that counts cannot be told today: ${listWords(list)}`,
                fix: NEWER,
            };
    }
}
const NEWER = '--identities identities.json   # of the newest release; or pin its tag, in place of a commit';
/** `list 3 of releases (2026-12-01 to 2028-01-05)` */
function listWords({ number, issued, expires }) {
    return `list ${number} of releases (${day(issued)} to ${day(expires)})`;
}
function day(date) {
    return date.toISOString().slice(0, 'yyyy-mm-dd'.length);
}

// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __webpack_require__(6832);
;// CONCATENATED MODULE: ./lib/text/label.js

/** Room for what is added to it. */
const MAX_LENGTH = 40;
const label_LABEL = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;
/** A label (RFC 1123) out of the path of an image, such as Kubernetes takes for a name. */
function labelFrom(path) {
    const parts = path.split('/').filter((part) => !part.includes('*'));
    const name = parts
        .join('-')
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-');
    const label = name.slice(-MAX_LENGTH).replaceAll(/^[^a-z0-9]+|-+$/g, '');
    return label === '' ? 'signed-images' : label;
}
/** @param option that holds it @throws Failure `policy-name-malformed` */
function checkedLabel(option, text) {
    const longest = option.endsWith('namespace') ? 63 : MAX_LENGTH;
    if (text.length <= longest && label_LABEL.test(text))
        return text;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'policy-name-malformed',
        what: `${option}: "${text.slice(0, 100)}" is no name of Kubernetes`,
        why: `names are up to ${longest} small letters, digits and - between them, and no patterns`,
        fix: `--${option} ${option.endsWith('namespace') ? 'production' : 'acme-app'}`,
    });
}

// EXTERNAL MODULE: ./lib/sigstore/workflow-uri.js
var workflow_uri = __webpack_require__(5750);
;// CONCATENATED MODULE: ./lib/task/policy/signer-terms.js


/**
 * Binds a policy to a signer and a source. The ref is the expectation's; without one that of the signature, where that
 * is a tag or what nearly every repository calls its default branch.
 * @throws Failure `policy-ref-missing`, `policy-ref-branch`
 */
function bind(facts, { sourceRef: wanted, callerWorkflow, defaultBranch }) {
    const { signer, sourceRepository } = facts;
    if (signer.kind === 'key')
        return { signer, conditions: [], remarks: [] };
    const isOwn = liesIn(signer, sourceRepository);
    // A workflow that the source's own run started bears the ref of the source in its name.
    const isNamed = isOwn && hasRef(signer);
    const ref = isNamed ? refInName(signer) : isOwn ? undefined : facts.sourceRef;
    const chosen = wanted ? policyOf(wanted) : exactly(ref, defaultBranch);
    const subject = subjectOf(signer, isNamed ? chosen : undefined);
    const { issuer } = signer;
    return {
        signer: { kind: 'keyless', issuer, subject },
        conditions: [
            ...conditionsFor(sourceRepository, isNamed ? undefined : chosen),
            ...(callerWorkflow === undefined ? [] : [startedBy(callerWorkflow)]),
        ],
        remarks: wanted ? [] : remarksOn(ref, isOwn),
    };
}
/** Whether the signer is a workflow of the source, or of another repository, which several may call. */
function liesIn(signer, source) {
    if (source === undefined)
        return true;
    const name = signer.kind === 'exact' ? signer.san : signer.kind === 'workflow' ? signer.uri : signer_terms_plain(signer.text);
    return name.toLowerCase().startsWith(`${source.toLowerCase()}/`);
}
/** Whether its name ends with a ref, which is one; a pattern may say anything. */
function hasRef(signer) {
    return signer.kind === 'workflow' || refInName(signer) !== undefined;
}
function signer_terms_plain(pattern) {
    return pattern.replace(/^\^/, '').replaceAll('\\', '');
}
function refInName(signer) {
    return signer.kind === 'exact' ? (0,workflow_uri/* splitWorkflowUri */.S)(signer.san)?.version : undefined;
}
function policyOf(wanted) {
    if (wanted.policy)
        return wanted.policy;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'policy-ref-missing',
        what: `source-ref: ${wanted.text} names no ref that a policy could ask for`,
        why: 'no certificate names the default branch, and any branch would do for whoever may push one',
        fix: '--source-ref release-tags   # or --source-ref default-branch --default-branch main',
    });
}
const USUAL_BRANCHES = ['refs/heads/main', 'refs/heads/master'];
/** @throws Failure for what should not be deployed for ever because it was signed once */
function exactly(ref, defaultBranch) {
    if (ref === undefined)
        return undefined;
    if (!ref.startsWith('refs/'))
        return { kind: 'exact', text: ref };
    const branches = defaultBranch === undefined ? USUAL_BRANCHES : [`refs/heads/${defaultBranch}`];
    if (ref.startsWith('refs/tags/') || branches.includes(ref))
        return { kind: 'exact', text: ref };
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'policy-ref-branch',
        what: `it was built from ${ref}, and a policy for that would admit whatever is pushed there`,
        why: 'a policy is for what is released: a tag, or the default branch',
        fix: `--source-ref release-tags   # or, if that is meant: --source-ref ${ref}`,
    });
}
function subjectOf(signer, ref) {
    if (signer.kind === 'pattern') {
        const bare = signer.text.replace(/^\^/, '').replace(/(?<!\\)\$$/, '');
        return { kind: 'regexp', text: bare.includes('|') ? `^(${bare})$` : `^${bare}$` };
    }
    const name = signer.kind === 'exact' ? (0,workflow_uri/* splitWorkflowUri */.S)(signer.san)?.workflow : signer.uri;
    if (name === undefined && signer.kind === 'exact')
        return { kind: 'exact', text: signer.san };
    if (ref === undefined && signer.kind === 'exact')
        return { kind: 'exact', text: signer.san };
    if (ref === undefined || name === undefined)
        throw refMissing(name ?? '');
    return ref.kind === 'exact'
        ? { kind: 'exact', text: `${name}@${ref.text}` }
        : { kind: 'regexp', text: `^${escaped(name)}@${ref.text}$` };
}
/** Literal in a regular expression of Go's. */
function escaped(text) {
    return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
function conditionsFor(repository, ref) {
    const source = repository === undefined
        ? []
        : [{ about: 'source-repository', match: { kind: 'exact', text: repository } }];
    if (ref === undefined)
        return source;
    const match = ref.kind === 'exact' ? ref : { kind: ref.kind, text: `^${ref.text}$` };
    return [...source, { about: 'source-ref', match }];
}
function startedBy(path) {
    return { about: 'workflow-path', match: { kind: 'exact', text: path } };
}
function remarksOn(ref, isOwn) {
    if (ref === undefined)
        return isOwn ? [] : [ANY_REF];
    if (ref.startsWith('refs/tags/'))
        return [
            `It admits what was built from ${ref} alone: the next release needs another. --source-ref release-tags covers all.`,
        ];
    return [];
}
const ANY_REF = 'The signer is a workflow of another repository, and no ref of the source is asked for: --source-ref release-tags would.';
function refMissing(workflow) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'policy-ref-missing',
        what: `the certificates of ${workflow} end with a ref, and which of them counts is not said`,
        why: 'any branch would do for whoever may push one',
        fix: '--source-ref release-tags   # default-branch, a ref in full; or of another repository: --signer-workflow OWNER/NAME/PATH@refs/tags/v1',
    });
}

;// CONCATENATED MODULE: ./lib/task/policy/terms.js









/** @throws Failure `policy-\u2026` where something is not known, or would admit what is not meant */
function termsOf(facts, wishes, trust) {
    const images = imagesOf(facts, wishes.images);
    const bound = bind(facts, wishes);
    const predicates = predicatesOf(facts, bound);
    if (!facts.signature && predicates.length === 0)
        throw nothingAsked();
    const { signatureRepository } = wishes;
    return {
        name: wishes.name === undefined ? labelFrom(images[0]?.path ?? '') : checkedLabel('name', wishes.name),
        mode: wishes.mode,
        images,
        namespaces: {
            include: wishes.namespaces.map((one) => checkedLabel('namespace', one)),
            exclude: wishes.excludedNamespaces.map((one) => checkedLabel('exclude-namespace', one)),
        },
        digest: wishes.requireDigest ? 'required' : 'resolved',
        signer: bound.signer,
        signature: facts.signature,
        predicates,
        later: wishes.later,
        trust,
        signatureRepository: signatureRepository && (0,repository/* nameOf */.Vb)(signatureRepository),
        example: facts.example,
        remarks: [originOf(facts), ...bound.remarks, ...releaseRemarks(facts, wishes)],
    };
}
/** The source is asked of provenance: a certificate's extensions are read by one engine only. */
function predicatesOf({ predicateTypes, signer }, { conditions }) {
    const bound = predicateTypes.map((type) => ({ type, conditions: conditionsIn(type, conditions) }));
    const isBound = bound.some((one) => one.conditions.length > 0);
    const isAsked = conditions.some(({ about }) => about !== 'source-repository');
    const needsSource = isAsked || isElsewhere(signer, conditions);
    if (needsSource && !isBound)
        throw sourceUnbound();
    return bound;
}
/** Whether the signer lies in another repository than the source. */
function isElsewhere(signer, conditions) {
    const source = conditions.find(({ about }) => about === 'source-repository')?.match.text;
    if (source === undefined || signer.kind === 'key')
        return false;
    const name = signer.kind === 'exact' ? signer.san : signer.kind === 'workflow' ? signer.uri : undefined;
    return name !== undefined && !name.toLowerCase().startsWith(`${source.toLowerCase()}/`);
}
function conditionsIn(type, conditions) {
    return (0,predicate_types/* kindOf */.I)(type) === 'provenance' ? conditions.filter(({ about }) => hasPath(type, about)) : [];
}
/** @throws Failure `policy-images-missing`, `policy-images-malformed` */
function imagesOf({ repositories }, patterns) {
    const own = repositories.map(({ registry, path }) => ({ registry, path }));
    const images = patterns.length > 0 ? patterns.map(parsePattern) : own;
    if (images.length === 0)
        throw imagesMissing();
    const names = images.map(({ registry, path }) => `${registry}/${path}`);
    return images.filter((_, nth) => names.indexOf(names[nth] ?? '') === nth);
}
function parsePattern(text) {
    const pattern = /^[A-Za-z0-9.:_*/[\]-]+$/.test(text) ? (0,repository/* canonicalPattern */.PR)(text) : undefined;
    const slash = pattern?.indexOf('/') ?? -1;
    const registry = pattern?.slice(0, slash) ?? '';
    if (pattern !== undefined && slash > 0 && !registry.includes('*') && !pattern.includes('***'))
        return { registry, path: pattern.slice(slash + 1) };
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'policy-images-malformed',
        what: `images: "${text.slice(0, 200)}" is no registry and pattern of repositories`,
        why: 'the registry is written in full, * stands for one part of a name, ** for several; a tag is not part of it',
        fix: '--images ghcr.io/OWNER/NAME   # or ghcr.io/OWNER/**',
    });
}
/** No engine has the list of releases: what is wrong with the signer today has to be known before. */
function releaseRemarks({ signer }, { releases }) {
    if (signer.kind !== 'exact' || !releases)
        return [];
    const wrong = mismatchOf((0,released_identity/* releasedIdentity */.i)({ san: signer.san, extensions: {} }, releases), releases);
    return wrong ? [`What it admits does not verify: ${wrong.message}.`] : [];
}
function originOf({ example, sourceRepository }) {
    const source = sourceRepository === undefined ? '' : `, built from ${sourceRepository}`;
    return example === undefined
        ? `Written by slsa-provenance from what is expected${source}.`
        : `Written by slsa-provenance from ${example}${source}.`;
}
function imagesMissing() {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'policy-images-missing',
        what: 'nothing says for which images the policy is',
        fix: '--images ghcr.io/OWNER/NAME   # or ghcr.io/OWNER/**; or name an image that was signed',
    });
}
function nothingAsked() {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'policy-images-missing',
        what: 'neither a signature nor an attestation is to be asked for',
        why: 'such a policy would admit everything',
        fix: `--require-predicate ${slsa_v1/* SLSA_PROVENANCE_V1 */.us}`,
    });
}
function sourceUnbound() {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'policy-source-unbound',
        what: 'the signer is a workflow of another repository, and nothing would ask for which source it signed',
        why: 'whoever may call that workflow could have it sign an image of his own; only provenance tells the source',
        fix: `--require-predicate ${slsa_v1/* SLSA_PROVENANCE_V1 */.us}   # and sign with provenance`,
    });
}

;// CONCATENATED MODULE: ./lib/task/policy/main.js





/** The forms that were asked for. @param text ids, or `all` @throws Failure `policy-form-unknown` */
function chosenForms(text) {
    return { forms: parsePolicyForms(text), isAll: text.split(',').some((id) => id.trim() === 'all') };
}
/**
 * Writes policies from facts: nothing is asked, nothing is read.
 * @throws Failure `policy-\u2026` where something is not known, or an engine that was named cannot demand it
 */
function writePolicies(facts, wishes, trust, { forms, isAll }) {
    const terms = termsOf(facts, wishes, trust);
    const left = [];
    const all = forms.flatMap(({ id, writer, version }) => {
        try {
            return [{ id, program: writer.program, ...written(terms, writer, version) }];
        }
        catch (error) {
            if (!isAll || !(error instanceof failure/* Failure */.HR))
                throw error;
            left.push({ id, why: error.message });
            return [];
        }
    });
    if (terms.later && !all.some(({ laterEndedBy }) => laterEndedBy))
        throw laterUnasked();
    return { terms, forms: all, left };
}
/** Gatekeeper looks at no signature. */
function laterUnasked() {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'option-without-effect',
        what: 'signed-later-by has no effect here',
        why: 'no policy that is written looks at a signature',
        fix: '--for kyverno-ivp   # or remove signed-later-by and signed-later-until',
    });
}
/** What a form becomes, with what ends a second signer where the engine does not. */
function written(terms, writer, version) {
    const policy = writer.write(terms, version);
    const { later } = terms;
    if (!later || policy.laterEndedBy !== 'check')
        return policy;
    const after = writer.write({ ...terms, later: undefined }, version);
    const check = { name: LATER_CHECK, applies: false, text: laterCheck(terms, later, after) };
    return { ...policy, files: [...policy.files, check] };
}

;// CONCATENATED MODULE: ./lib/action/sign/policies.js







/**
 * Finds mistakes in what is asked before anything is public.
 * @throws Failure `policy-form-unknown`, `policy-instance-unknown`
 */
async function planPolicies(wanted, inputs, { environment, log }) {
    const forms = chosenForms(wanted.forms ?? 'all');
    const trust = await trustTerms(inputs);
    const defaultBranch = await defaultBranchOf(environment);
    return async (result) => {
        const wishes = { ...NOTHING_ELSE, ...signatures(result), mode: wanted.mode, defaultBranch };
        try {
            const written = writePolicies(factsOf(result, inputs), wishes, trust, forms);
            const files = await saveFolder(wanted.folder, written);
            for (const remark of written.terms.remarks.slice(1))
                log.warning(`policies: ${remark}`);
            log.info(`policies: ${files.length} files in ${wanted.folder}`);
            return policies_markdown(wanted.folder, written);
        }
        catch (error) {
            // The images are signed: what is wrong with a policy for them does not change that.
            if (!(error instanceof failure/* Failure */.HR))
                throw error;
            log.warning(`policies were not written: ${error.message}${error.fix === undefined ? '' : `\n${error.fix}`}`);
            return '';
        }
    };
}
const NOTHING_ELSE = {
    images: [],
    namespaces: [],
    excludedNamespaces: [],
    requireDigest: false,
    name: undefined,
    sourceRef: undefined,
    callerWorkflow: undefined,
};
function signatures({ signatureRepository: named }) {
    return {
        signatureRepository: named === undefined ? undefined : (0,repository/* parseRepository */.SU)('signature-repository', named),
    };
}
function factsOf({ key, source, attachments, subjects, ...result }, { tlog }) {
    const { certificateIdentity: san = '', certificateOidcIssuer: issuer = '' } = result;
    const types = attachments.map(({ predicateType }) => predicateType);
    return {
        repositories: subjects.map((subject) => (0,repository/* parseImageName */["if"])(subject).repository),
        example: subjects[0],
        signer: key ? { kind: 'key', pem: key.publicKey, logged: tlog } : { kind: 'exact', san, issuer },
        sourceRepository: source?.repository,
        sourceRef: source?.ref,
        signature: attachments.some(({ kind }) => kind === 'signature'),
        predicateTypes: types.includes(slsa_v1/* SLSA_PROVENANCE_V1 */.us) ? [slsa_v1/* SLSA_PROVENANCE_V1 */.us] : [],
    };
}
/** As the event says: no certificate names it. */
async function defaultBranchOf({ eventPayload }) {
    const payload = (await eventPayload());
    const name = payload?.repository?.default_branch;
    return typeof name === 'string' ? name : undefined;
}
function policies_markdown(folder, { forms, terms }) {
    const rows = forms.map(({ id, program, files }) => [
        (0,markdown/* code */.aY)(id),
        program,
        files
            .filter(({ applies }) => applies)
            .map(({ name }) => (0,markdown/* code */.aY)(`${folder}/${id}/${name}`))
            .join('<br>'),
    ]);
    const does = terms.mode === 'audit' ? 'They only report' : 'They enforce';
    return `**Admission policies** for what was signed. ${does}; ${(0,markdown/* code */.aY)(`${folder}/README.md`)} says how to apply them.\n\n${(0,markdown/* table */.tp)(['Form', 'Engine', 'Files'], rows)}`;
}


/***/ })

};
