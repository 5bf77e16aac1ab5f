import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 157:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(413);
/* harmony import */ var _github_actions_log_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(668);
/* harmony import */ var _github_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(528);
/* harmony import */ var _github_run_action_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(149);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(638);





const log = (0,_github_actions_log_js__WEBPACK_IMPORTED_MODULE_1__/* .actionsLog */ ._)();
await (0,_github_run_action_js__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)(log, () => (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .build */ .j)((0,_github_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvironment */ .Q)(), _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH, log));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ build)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __nccwpck_require__(413);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __nccwpck_require__(83);
// EXTERNAL MODULE: ./lib/text/json.js
var text_json = __nccwpck_require__(845);
;// CONCATENATED MODULE: ./lib/oci/layout/platform.js


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
function platform_parsePlatform(text) {
    const [os, architecture, variant = '', ...more] = text.split('/');
    const platform = more.length === 0 ? readPlatform({ os, architecture, variant }) : undefined;
    if (platform)
        return platform;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'platform-malformed',
        what: `platform: "${text}" is not a platform`,
        why: 'a platform is os/architecture, or os/architecture/variant',
        fix: '--platform linux/arm64   # or all',
    });
}
/** @throws Failure `platform-malformed` */
function parseWantedPlatform(text) {
    return text === 'all' ? text : platform_parsePlatform(text);
}
/** The `platform` of a descriptor (image-spec, image-index.md); undefined: it says none that can be understood. */
function readPlatform(value) {
    if (!(0,text_json/* isObject */.Gv)(value))
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
function platform_platformName({ os, architecture, variant }) {
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

// EXTERNAL MODULE: ./lib/shared/tool.js
var tool = __nccwpck_require__(167);
;// CONCATENATED MODULE: ./lib/sigstore/escaped-uri.js
const PATH = {
    valid: /^[A-Za-z0-9\-_.~$&+,/:;=@!'()*[\]%]*$/,
    kept: /[A-Za-z0-9\-_.~$&+,/:;=@]/,
};
const FRAGMENT = {
    valid: /^[A-Za-z0-9\-_.~$&+,/:;=@!'()*[\]%?]*$/,
    kept: /[A-Za-z0-9\-_.~$&+,/:;=@?!()*]/,
};
/**
 * A URI as Fulcio writes it into the subject alternative name, where only ASCII may stand: parsed and printed by
 * Go's net/url (`Parse`, `String`), which writes a path or fragment anew as soon as something in it has to be
 * escaped. `refs/heads/gr\u00f6\u00dfe` becomes `refs/heads/gr%C3%B6%C3%9Fe`; a name that stands in ASCII stays as it is.
 */
function escapedUri(uri) {
    const [, origin, path = '', query = '', fragment = ''] = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)([^?#]*)(\?[^#]*)?(?:#(.*))?$/is.exec(uri) ?? [];
    if (origin === undefined)
        return uri;
    return `${origin}${escaped(path, PATH)}${query}${fragment === '' ? '' : `#${escaped(fragment, FRAGMENT)}`}`;
}
function escaped(text, { valid, kept }) {
    if (valid.test(text))
        return text;
    const bytes = Buffer.from(text).toString('latin1');
    const plain = bytes.replaceAll(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
    return plain.replaceAll(/[^]/g, (byte) => (kept.test(byte) ? byte : escapeOf(byte)));
}
function escapeOf(byte) {
    return `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
/** Whether a certificate's URI is the one that people write: escaped as it is, or in plain letters. */
function isSameUri(certified, written) {
    return certified === written || certified === escapedUri(written);
}
/**
 * A certificate's URI with the letters outside of ASCII as people write them. Other escapes stay: decoded, one
 * name could pass for another.
 */
function readableUri(uri) {
    return uri.replaceAll(/(?:%[89A-F][0-9A-F])+/gi, (escapes) => {
        const text = Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8');
        return escapedBytes(text) === escapes.toUpperCase() ? text : escapes;
    });
}
function escapedBytes(text) {
    return [...Buffer.from(text).toString('latin1')].map(escapeOf).join('');
}

;// CONCATENATED MODULE: ./lib/sigstore/workflow-uri.js
/** What follows the path in a workflow's name: a ref, or the commit by which its caller pinned it. */
const NAMED = /^(.+?)@(refs\/\S+|[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * Takes `https://github.com/owner/name/.github/workflows/release.yml@refs/heads/main` apart. A file may be called
 * `release.yml@evil.yml` and a ref may hold an `@`, so only an `@` with a ref or a commit behind it ends the path.
 * @returns undefined for what is no such name
 */
function splitWorkflowUri(uri) {
    const [, workflow, version] = NAMED.exec(uri) ?? [];
    return workflow === undefined || version === undefined ? undefined : { workflow, version };
}

;// CONCATENATED MODULE: ./lib/statement/build-level.js



/** What certificates call the runners that the platform itself owns. */
const HOSTED = ['github-hosted', 'gitlab-hosted'];
/** Whether the platform owns the runner, so that no user can alter what runs there. */
function isHosted(runnerEnvironment) {
    return runnerEnvironment !== undefined && HOSTED.includes(runnerEnvironment);
}
/** Of what is signed with a key. */
const WITHOUT_PROVENANCE = {
    level: 0,
    reason: 'a key says nothing of how the image was built, so that there is no provenance',
    raise: 'sign in a workflow without key',
};
/** Of images that are signed without provenance. */
const SIGNED_ALONE = {
    level: 0,
    reason: 'a signature alone says nothing of how the image was built',
    raise: 'sign with provenance: v1 in the workflow that builds',
};
/** Of provenance that a step of the job wrote, as `cosign attest --predicate` signs it. */
const WRITTEN_BY_HAND = {
    level: 1,
    reason: 'a step of the job wrote the provenance, which can say anything',
    raise: 'let this action write it from the claims of the certificate for level 2',
};
/** What slsa-github-generator says of itself; here it counts as any other reusable workflow that signs. */
const SAID_BY_GENERATOR = {
    level: 3,
    reason: 'its signing job is out of reach for callers; whether the job that builds is isolated, it did not ask',
    raise: 'build in the workflow that signs, with build.yml, to keep level 3',
};
/** By tag alone: of a commit, only the list of releases can tell, since a fork's resolve under this name as well. */
const isReleaseTag = (version) => /^refs\/tags\/v\d+(\.\d+){0,2}$/.test(version);
/** The level that a certificate shows, whatever it signed; undefined: a key, which says nothing. */
function certifiedLevel(identity, known = {}) {
    const { runnerEnvironment, buildConfigUri, buildTrigger } = identity?.extensions ?? {};
    if (identity && runnerEnvironment !== undefined && buildConfigUri !== undefined)
        return buildLevel({ runnerEnvironment, san: identity.san, buildConfigUri, buildTrigger, ...known });
    return {
        level: 1,
        reason: identity
            ? 'the certificate does not say where it ran'
            : 'a key says nothing of the build platform',
        raise: 'sign in a hosted workflow with its own identity for level 2',
    };
}
/** A workflow of this project as certificates name it, at whatever version. */
function build_level_ownWorkflowUri(workflow) {
    return `https://github.com/${tool/* projectName */.j1}/${tool/* calledWorkflows */.UG[workflow]}`;
}
function isOwn(workflow, san) {
    return splitWorkflowUri(san)?.workflow === build_level_ownWorkflowUri(workflow);
}
/** Whether a certificate's SAN is this project's workflow that builds and signs, at whatever ref. */
function build_level_isBuildWorkflow(san) {
    return isOwn('build', san);
}
function isReleased({ san, isReleased: known = isReleaseTag }) {
    return known(splitWorkflowUri(san)?.version ?? '');
}
/**
 * The levels that are said (slsa.dev/spec/v1.2/build-requirements); the first that applies holds. A reusable
 * workflow other than one that this project ships can be anything, so it does not count as isolated.
 */
const RUN_LEVELS = [
    {
        where: 'a runner that the platform does not own',
        applies: ({ runnerEnvironment }) => !isHosted(runnerEnvironment),
        level: 1,
        reason: 'the runner is self-hosted: whoever runs it can alter builds and tokens',
        raise: 'run the job on a GitHub-hosted runner for level 2',
    },
    {
        where: 'a hosted runner, in `provenance.yml` of this project',
        applies: ({ san }) => isOwn('provenance', san),
        level: 2,
        reason: 'hosted runner; provenance.yml signs a digest that its caller hands over',
        raise: 'build in the workflow that signs for level 3: here the job that builds is not isolated from its caller',
    },
    {
        where: 'a hosted runner, in `build.yml` of this project at something else than a release',
        applies: (run) => build_level_isBuildWorkflow(run.san) && !isReleased(run),
        level: 2,
        reason: 'hosted runner; build.yml builds and signs, at a version that is not known as a release',
        raise: 'call it by the tag of a release, or by a commit in the list of releases, for level 3',
    },
    {
        where: 'the same at a release, started by `pull_request_target`',
        applies: ({ san, buildTrigger }) => build_level_isBuildWorkflow(san) && buildTrigger === 'pull_request_target',
        level: 2,
        reason: 'hosted runner; in pull_request_target, who proposes a change steers a run with the rights of the branch',
        raise: 'build on push or on a tag for level 3',
    },
    {
        where: 'the same, started with inputs that the provenance does not hold',
        applies: ({ san, buildTrigger, isComplete = buildTrigger !== 'repository_dispatch' }) => build_level_isBuildWorkflow(san) && !isComplete,
        level: 2,
        reason: 'hosted runner; the provenance does not hold all inputs that the run was started with',
        raise: 'start it by push, by a tag, or by workflow_dispatch, whose inputs are recorded, for level 3',
    },
    {
        where: 'a hosted runner, in `build.yml` of this project at a release',
        applies: ({ san }) => build_level_isBuildWorkflow(san),
        level: 3,
        reason: 'hosted runner; build.yml builds without a cache in jobs that cannot sign, and signs in one that callers cannot reach',
        raise: 'there is no higher level',
    },
    {
        where: 'a hosted runner, in another reusable workflow',
        applies: ({ san, buildConfigUri }) => !isSameUri(san, buildConfigUri),
        level: 2,
        reason: 'hosted runner; a reusable workflow signs',
        raise: 'level 3 if that workflow also builds, runs no step that callers control, and restores no cache',
    },
    {
        where: 'a hosted runner, in the workflow that was started',
        applies: () => true,
        level: 2,
        reason: 'hosted runner; the workflow that builds also signs',
        raise: 'build and sign in a reusable workflow that callers cannot change for level 3',
    },
];
/** Everything that is said of levels, in the order of the documentation: runs last, of which the first holds. */
const LEVELS = [
    { where: 'signed with a key', ...WITHOUT_PROVENANCE },
    { where: 'signed with `provenance: none`', ...SIGNED_ALONE },
    { where: 'before `adopt`: provenance that a step of the job wrote', ...WRITTEN_BY_HAND },
    { where: 'before `adopt`: slsa-github-generator, as it says itself', ...SAID_BY_GENERATOR },
    ...RUN_LEVELS,
];
/** The level said in outputs and summary. */
function buildLevel(run) {
    const found = RUN_LEVELS.find(({ applies }) => applies(run));
    if (found === undefined)
        throw new Error('no level applies');
    const { level, reason, raise } = found;
    return { level, reason, raise };
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./lib/subject/digest.js


const EMPTY_INPUT = 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/**
 * Parses a digest (OCI image-spec, descriptor.md#digests; only sha256 is signed).
 * @throws Failure `digest-malformed`, `digest-length`, `digest-algorithm`, `digest-of-empty-input`
 */
function parseDigest(text) {
    const [, algorithm, hex] = /^([a-z0-9+._-]+):(.*)$/.exec(text) ?? [];
    if (algorithm === undefined || hex === undefined) {
        throw malformed(text, { code: 'digest-malformed', what: `"${text}" is not a digest` });
    }
    if (algorithm !== 'sha256') {
        throw malformed(text, {
            code: 'digest-algorithm',
            what: `"${text}" uses ${algorithm}; only sha256 digests are signed`,
        });
    }
    if (hex.length !== 64) {
        throw malformed(text, {
            code: 'digest-length',
            what: `"${text}" has ${hex.length} characters after "sha256:"; a digest has 64`,
        });
    }
    if (!/^[0-9a-f]{64}$/.test(hex)) {
        throw malformed(text, {
            code: 'digest-malformed',
            what: `"${text}" has characters other than 0-9 and a-f after "sha256:"`,
        });
    }
    if (text === EMPTY_INPUT) {
        throw new failure/* Failure */.HR({
            class: 'usage',
            code: 'digest-of-empty-input',
            what: `${text} is the digest of empty input, not of an image`,
            why: 'the command that should have printed the digest printed nothing, and that nothing was hashed',
            fix: 'use the digest output of the step that pushed the image: ${{ steps.build.outputs.digest }}',
        });
    }
    return text;
}
function malformed(text, problem) {
    return new failure/* Failure */.HR({
        class: 'usage',
        ...problem,
        why: text === ''
            ? 'the step that should set it has another id, or did not push'
            : 'it was shortened or altered on the way',
        fix: 'digest: ${{ steps.build.outputs.digest }}   # sha256: and 64 hexadecimal digits',
    });
}
/** The digest of `bytes`. */
function digest_sha256Digest(bytes) {
    return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
/** The 64 hexadecimal digits, as in-toto subjects and tags name a digest. */
function digest_hexOf(digest) {
    return digest.slice('sha256:'.length);
}

;// CONCATENATED MODULE: ./lib/statement/statement.js

const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const STATEMENT_MEDIA_TYPE = 'application/vnd.in-toto+json';
/** Only the four fields of the specification: cosign 3 parses strictly and refuses any other. */
function statement_statement(name, digest, predicateType, predicate) {
    return {
        _type: STATEMENT_TYPE,
        subject: [{ name, digest: { sha256: hexOf(digest) } }],
        predicateType,
        predicate,
    };
}
/** The bytes that are signed: members in the order in which they are declared, no white space. */
function statementBytes(value) {
    return Buffer.from(JSON.stringify(value));
}

;// CONCATENATED MODULE: ./lib/statement/slsa-v1.js

const slsa_v1_SLSA_PROVENANCE_V1 = 'https://slsa.dev/provenance/v1';
const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/**
 * SLSA provenance v1 of a GitHub Actions run (slsa.dev/spec/v1.2/build-provenance; fields of
 * actions.github.io/buildtypes/workflow/v1, and no other: GitHub's attestation store refuses more).
 */
function slsaProvenance(name, digest, claims) {
    return statement(name, digest, slsa_v1_SLSA_PROVENANCE_V1, slsa_v1_runPredicate(claims));
}
/**
 * What is said of a run. Everything comes from claims that the certificate confirmed (SLSA Build L2, authentic).
 * The source repository stays `resolvedDependencies[0]`: admission policies index it.
 */
function slsa_v1_runPredicate(claims) {
    const repository = `${claims.serverUrl}/${claims.repository}`;
    return {
        buildDefinition: {
            buildType: BUILD_TYPE,
            externalParameters: { workflow: { ref: claims.ref, repository, path: claims.workflowPath } },
            internalParameters: {
                github: {
                    event_name: claims.eventName,
                    repository_id: claims.repositoryId,
                    repository_owner_id: claims.ownerId,
                    runner_environment: claims.runnerEnvironment,
                },
            },
            resolvedDependencies: [{ uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.sha } }],
        },
        runDetails: { builder: { id: claims.san }, metadata: { invocationId: claims.runInvocationUri } },
    };
}

;// CONCATENATED MODULE: ./lib/statement/image-build.js




/** What this project's build.yml writes; ours, described in docs/builders/build.md. */
const IMAGE_BUILD = 'https://github.com/org/slsa-provenance-action/image-build/v1';
/** The inputs of build.yml that decide what is built: each is recorded, and no other. */
const RECORDED_INPUTS = [
    'image',
    'context',
    'file',
    'target',
    'build-args',
    'bake-files',
    'bake-targets',
    'platforms',
    'emulated-platforms',
];
/**
 * SLSA provenance v1 of an image that build.yml has built: that of the run, with all that could steer the build as
 * parameters (SLSA Build L3, "fully enumerated"), and what BuildKit recorded among the dependencies.
 * @throws Failure `build-inputs-refused` unless the certificate is build.yml's: only there nobody else sets these inputs
 */
function imageBuildProvenance(name, digest, claims, { inputs, dispatch, materials }) {
    requireBuildWorkflow(claims.san);
    const { buildDefinition, runDetails } = runPredicate(claims);
    const { externalParameters, resolvedDependencies } = buildDefinition;
    return statement(name, digest, SLSA_PROVENANCE_V1, {
        buildDefinition: {
            ...buildDefinition,
            buildType: IMAGE_BUILD,
            externalParameters: { ...externalParameters, inputs, ...(dispatch && { dispatch }) },
            resolvedDependencies: [
                ...resolvedDependencies,
                ...(materials.get(digest) ?? []).map((material) => ({
                    ...material,
                    annotations: { recordedBy: 'BuildKit' },
                })),
            ],
        },
        runDetails,
    });
}
/** @param san of the certificate or, before there is one, what it will be @throws Failure `build-inputs-refused` */
function requireBuildWorkflow(san) {
    if (isBuildWorkflow(san))
        return;
    throw new Failure({
        class: 'denied',
        code: 'build-inputs-refused',
        what: `${san} hands over inputs of a build, which only ${ownWorkflowUri('build')} may`,
        why: 'in any other workflow, its author decides what is said of the build',
        fix: 'remove build-inputs and builds, and set image and digest; or call build.yml',
    });
}

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: ./lib/http/loopback.js

/**
 * Whether a host name of a URL (`URL.hostname`, IPv6 in brackets) is this machine: `localhost`, its
 * subdomains (RFC 6761, 6.3), 127.0.0.0/8 and `[::1]`. Only these are spoken to without TLS.
 */
function isLoopback(hostname) {
    const name = hostname.toLowerCase();
    if (name === 'localhost' || name.endsWith('.localhost') || name === '[::1]')
        return true;
    return (0,external_node_net_namespaceObject.isIP)(name) === 4 && name.startsWith('127.');
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
    return ((isIP(name) === 4 && name.startsWith('0.')) ||
        /^\[::(ffff:)?(7f[0-9a-f]{2}|0):[0-9a-f]{1,4}\]$/.test(name));
}

;// CONCATENATED MODULE: ./lib/subject/registry-name.js

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
function registry_name_canonicalRegistry(text) {
    const name = text.toLowerCase();
    if (!HOST.test(name))
        return undefined;
    const dotless = name.replace(/\.(?=:|$)/, '');
    const url = URL.parse(`https://${dotless}`);
    if (!url || url.port === '0')
        return undefined;
    if (DOCKER_HUB.has(url.host))
        return 'docker.io';
    if (isLoopback(url.hostname))
        return URL.parse(`http://${dotless}`)?.host;
    // Without a port it would be no registry any more, but the first part of a path.
    return registry_name_looksLikeRegistry(url.host) || url.port !== '' ? url.host : `${url.host}:443`;
}
/** Whether the first part of a name is a registry (distribution/reference, "splitDockerDomain"). */
function registry_name_looksLikeRegistry(text) {
    return text === 'localhost' || /[.:]/.test(text);
}

;// CONCATENATED MODULE: ./lib/subject/repository.js



// OCI distribution-spec, "Pulling manifests": <name>
const repository_PATH = /^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$/;
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
    if (slash < 0 || !registry_name_looksLikeRegistry(host))
        throw withoutRegistry(text, name);
    const { path, tag } = splitTag(name.slice(slash + 1));
    const repository = canonicalRepository(host, path.toLowerCase());
    if (!repository || (tag !== undefined && !TAG.test(tag)))
        throw repository_malformed(text);
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
    const hasRegistry = rest.length > 0 && looksLikeRegistry(first);
    // Docker takes a first part in upper case for a host, and refuses a path in upper case or one that looks like an id.
    const path = splitTag(hasRegistry ? rest.join('/') : name).path;
    if (SCHEME.test(text) || path !== path.toLowerCase() || ID.test(name))
        throw repository_malformed(text);
    return parseImageName(hasRegistry ? text : `docker.io/${text}`);
}
/** undefined: it is none. */
function canonicalRepository(host, path) {
    const registry = registry_name_canonicalRegistry(host);
    if (registry === undefined || !repository_PATH.test(path) || path.length > 255)
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
    const hasRegistry = rest.length > 0 && looksLikeRegistry(first);
    const registry = hasRegistry ? canonicalRegistry(first) : 'docker.io';
    const path = hasRegistry ? rest.join('/') : pattern;
    if (registry === undefined || path.includes(':') || path === '')
        return undefined;
    return `${registry}/${path.includes('**') ? path : completePath(registry, path)}`;
}
function splitDigest(text) {
    const at = text.indexOf('@');
    return at < 0
        ? { name: text, digest: undefined }
        : { name: text.slice(0, at), digest: parseDigest(text.slice(at + 1)) };
}
function splitTag(text) {
    const colon = text.indexOf(':');
    return colon < 0
        ? { path: text, tag: undefined }
        : { path: text.slice(0, colon), tag: text.slice(colon + 1) };
}
/** `registry/repository`, as users write it and as simple-signing's docker-reference has it. */
function repository_nameOf(repository) {
    return `${repository.registry}/${repository.path}`;
}
/** `registry/repository@sha256:\u2026` */
function referenceOf(subject) {
    return `${repository_nameOf(subject.repository)}@${subject.digest}`;
}
/** An image as it was asked for, in one spelling: `registry/repository:tag@sha256:\u2026`, each as far as it was named. */
function canonicalName({ repository, tag = 'latest', digest }) {
    return digest ? `${repository_nameOf(repository)}:${tag}@${digest}` : `${repository_nameOf(repository)}:${tag}`;
}
/** Whatever is wrong with the name is told of the option that holds it, with its fix. */
function inWordsOf(option, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        const words = { what: `${option}: ${error.message}`, fix: `${option}: ghcr.io/owner/name` };
        throw (0,failure/* reworded */.Fg)(error, words);
    }
}
function repository_malformed(text) {
    return new failure/* Failure */.HR({
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
    return new failure/* Failure */.HR({
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
    return new failure/* Failure */.HR({
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
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'repository-with-tag',
        what: `${option}: "${text}" names one image, not a repository`,
        why: 'what is signed is kept there for every image, under tags made of their digests',
        fix: `${option}: ${repository_nameOf(repository)}`,
    });
}

;// CONCATENATED MODULE: ./lib/text/parse.js

/** @throws Failure `input-value-unknown` */
function parseBoolean(name, text) {
    return parseChoice(name, text.toLowerCase(), ['true', 'false']) === 'true';
}
/** One of the words in `choices`, exactly. @throws Failure `input-value-unknown` */
function parseChoice(name, text, choices) {
    const choice = choices.find((candidate) => candidate === text);
    if (choice !== undefined)
        return choice;
    throw new failure/* Failure */.HR({
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
    throw new Failure({
        class: 'usage',
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

;// CONCATENATED MODULE: ./lib/request/build-inputs.js






/** The machines of GitHub that build: one for each architecture it has, and one that emulates the others. */
const MACHINES = ['amd64', 'arm64', 'emulated'];
/** Inputs of build.yml that change nothing of what is built: who logs in, and what is done with it later. */
const NOT_RECORDED = ['tags', 'registry', 'registry-username', 'private-repository', 'min-slsa-build-level'];
const MAX_BYTES = 256 * 1024;
const MAX_IMAGES = 20;
const MAX_PLATFORMS = 20;
const TARGET = /^[A-Za-z0-9_][A-Za-z0-9_-]{0,127}$/;
/**
 * Reads GitHub's `inputs` context of build.yml, as `toJSON(inputs)` writes it.
 * @throws Failure `build-inputs-malformed`, and those of image names and platforms
 */
function parseBuildInputs(json) {
    const given = json.length > MAX_BYTES ? undefined : (0,text_json/* objectIn */.D7)(json);
    if (given === undefined)
        throw build_inputs_malformed('they are no JSON object, or larger than 256 KiB');
    const unknown = Object.keys(given).filter((name) => !isKnown(name));
    if (unknown.length > 0)
        throw build_inputs_malformed(`${unknown.slice(0, 5).join(', ')} is no input of build.yml`);
    const recorded = Object.fromEntries(RECORDED_INPUTS.flatMap((name) => {
        const value = textIn(given, name);
        return value === '' ? [] : [[name, value]];
    }));
    const lines = (name) => parse_parseLines(textIn(given, name));
    const one = (name) => textIn(given, name) || undefined;
    const bakeFiles = lines('bake-files').map((file) => insideOf('bake-files', file));
    const file = one('file');
    const target = one('target');
    if (target !== undefined && !TARGET.test(target))
        throw build_inputs_malformed(`target "${target}" is not a name`);
    const parsed = {
        images: bakeFiles.length > 0 ? baked(lines('bake-targets')) : single(lines('image')),
        context: insideOf('context', textIn(given, 'context') || '.'),
        file: file === undefined ? undefined : insideOf('file', file),
        target,
        buildArgs: lines('build-args').map(argument),
        bakeFiles,
        platforms: platformsIn(given),
        recorded,
    };
    requireOneWay(recorded);
    return parsed;
}
/** All platforms in the order in which an index has them. */
function build_inputs_allPlatforms({ platforms }) {
    return MACHINES.flatMap((machine) => platforms[machine]);
}
function isKnown(name) {
    return [...RECORDED_INPUTS, ...NOT_RECORDED].includes(name);
}
function textIn(given, name) {
    const value = given[name] ?? '';
    if (typeof value !== 'string')
        throw build_inputs_malformed(`${name} is no text`);
    if (/[^\P{Cc}\n\r\t]/u.test(value))
        throw build_inputs_malformed(`${name} holds control characters`);
    return value.trim();
}
/** A path below the root of the repository: what it names is part of the commit. */
function insideOf(name, path) {
    const parts = path.replace(/\/+$/, '').split('/');
    const inside = parts.filter((part) => part !== '.' && part !== '');
    const leaves = path.startsWith('/') || inside.includes('..');
    if (leaves || /[:\\\n]/.test(path) || inside.some((part) => part.startsWith('-') || part.startsWith('~')))
        throw build_inputs_malformed(`${name} "${path}" is not a path below the root of the repository`);
    return inside.length === 0 ? '.' : inside.join('/');
}
function argument(line) {
    if (/^[A-Za-z_][A-Za-z0-9_.-]*=/.test(line))
        return line;
    throw build_inputs_malformed(`build-args: "${line.slice(0, 60)}" is not NAME=value: a value is never taken from the runner`);
}
function single(names) {
    const [name, ...others] = names;
    if (name === undefined || others.length > 0)
        throw build_inputs_malformed('image is to be one name');
    return [{ target: undefined, repository: parseRepository('image', name) }];
}
/** Lines of `TARGET=registry/repository`. */
function baked(lines) {
    const images = lines.map((line) => {
        const [, target, name] = /^([^=\s]+)\s*=\s*(\S+)$/.exec(line) ?? [];
        if (target === undefined || name === undefined || !TARGET.test(target))
            throw build_inputs_malformed(`bake-targets: "${line}" is not TARGET=registry/repository`);
        return { target, repository: parseRepository('bake-targets', name) };
    });
    const count = images.length;
    const targets = new Set(images.map(({ target }) => target));
    const names = new Set(images.map(({ repository }) => repository_nameOf(repository)));
    if (count === 0 || count > MAX_IMAGES || targets.size < count || names.size < count)
        throw build_inputs_malformed(`bake-targets is to name 1 to ${MAX_IMAGES} targets and images, each once`);
    return images;
}
/** The file of a bake says what is built of what: the inputs of a single build have no place beside it. */
const NO_EFFECT = {
    'bake-files': ['image', 'context', 'file', 'target'],
    image: ['bake-targets'],
};
function requireOneWay(recorded) {
    const way = 'bake-files' in recorded ? 'bake-files' : 'image';
    const beside = NO_EFFECT[way].filter((name) => name in recorded);
    if (beside.length > 0)
        throw build_inputs_malformed(`${beside.join(', ')} has no effect beside ${way}`);
}
function platformsIn(given) {
    const read = (name) => parse_parseLines(textIn(given, name).replaceAll(',', '\n')).map((text) => platformIn(name, text));
    const own = read('platforms');
    const emulated = read('emulated-platforms');
    const of = (machine) => own.filter(({ os, architecture }) => os === 'linux' && architecture === machine);
    const platforms = { amd64: of('amd64'), arm64: of('arm64'), emulated };
    const without = own.find((one) => ![...platforms.amd64, ...platforms.arm64].includes(one));
    if (without !== undefined)
        throw build_inputs_malformed(`GitHub has no runner for ${platform_platformName(without)}`, `emulated-platforms: ${platform_platformName(without)}   # by QEMU, which is slow`);
    const names = [...own, ...emulated].map(platform_platformName);
    if (names.length === 0 || names.length > MAX_PLATFORMS || new Set(names).size < names.length)
        throw build_inputs_malformed(`platforms and emulated-platforms are to name 1 to ${MAX_PLATFORMS}, each once`);
    return platforms;
}
function platformIn(name, text) {
    try {
        return platform_parsePlatform(text);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        throw (0,failure/* reworded */.Fg)(error, { what: `${name}: "${text}" is not a platform`, fix: `${name}: linux/arm64` });
    }
}
function build_inputs_malformed(what, fix) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'build-inputs-malformed',
        what: `inputs of build.yml: ${what}`,
        why: 'what is built is recorded from them, so that nothing in them may be understood in two ways',
        fix: fix === undefined
            ? 'with:\n  image: ghcr.io/owner/name\n  context: app\n  platforms: linux/amd64,linux/arm64'
            : fix,
    });
}

;// CONCATENATED MODULE: ./lib/oci/layout/write-index.js


/** An index of these (image-spec, image-index.md): the same images in the same order give the same digest. */
function write_index_writeIndex(images) {
    const manifests = images.map(({ mediaType, digest, size, platform: { os, architecture, variant } }) => ({
        mediaType,
        digest,
        size,
        platform: { architecture, os, ...(variant !== '' && { variant }) },
    }));
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_INDEX, manifests }));
    return {
        bytes,
        descriptor: { mediaType: IMAGE_INDEX, digest: sha256Digest(bytes), size: bytes.length },
    };
}

;// CONCATENATED MODULE: ./lib/oci/errors.js

/** The failure, and what the registry itself says of it. */
function withWords(failure, says) {
    if (says === undefined)
        return failure;
    const { class: kind, code, message: what, fix } = failure;
    const why = `${failure.why === undefined ? '' : `${failure.why}; `}the registry says: "${says}"`;
    const details = { class: kind, code, what, why, ...(fix !== undefined && { fix }) };
    return new Failure(details);
}
function errors_htmlAnswer(host, when, status) {
    return new Failure({
        class: 'unavailable',
        code: 'registry-html-answer',
        what: `${host} answered with a web page (status ${status}) when ${when}`,
        why: 'a sign-in page or proxy is in the way, or another kind of server is at that address',
        fix: `check that ${host} is the registry's own host name and can be reached from this machine without signing in`,
    });
}
function errors_alteredBytes(where, wanted, actual) {
    return new Failure({
        class: 'malformed',
        code: 'registry-altered-bytes',
        what: `${where} gave other bytes than asked for: ${actual} in place of ${wanted}`,
        why: 'the registry, a cache or a proxy altered them; nothing of them was used',
        fix: 'run again; if it stays, push the image anew and look into what lies between this machine and the registry',
    });
}

;// CONCATENATED MODULE: ./lib/oci/media-types.js
/** Media types of what is stored beside an image, with the program that fixed each. */
const media_types_IMAGE_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const media_types_IMAGE_INDEX = 'application/vnd.oci.image.index.v1+json';
const media_types_DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
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

;// CONCATENATED MODULE: ./lib/oci/manifest.js






/** Size that registries must take (distribution-spec, "Pushing Manifests"). */
const MAX_MANIFEST_BYTES = (/* unused pure expression or super */ null && (4 * 1024 * 1024));
/** Every type of manifest: a registry hides what was not asked for. */
const MANIFEST_TYPES = [
    media_types_IMAGE_INDEX,
    media_types_IMAGE_MANIFEST,
    DOCKER_MANIFEST_LIST,
    media_types_DOCKER_MANIFEST,
];
/**
 * Reads the answer to GET of a manifest.
 * @param reference tag or digest that was asked for
 * @param where registry and repository, for messages
 * @throws Failure `registry-html-answer`, `registry-altered-bytes`, `manifest-ambiguous`
 */
function readManifest(answer, reference, where) {
    requireNoHtml(answer, reference);
    const digest = sha256Digest(answer.body);
    for (const wanted of [manifest_digestOf(reference), claimedDigest(answer)]) {
        if (wanted !== undefined && wanted !== digest)
            throw alteredBytes(where, wanted, digest);
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
    const wanted = manifest_digestOf(reference);
    const claimed = claimedDigest(answer);
    if (wanted && claimed && wanted !== claimed)
        throw alteredBytes(where, wanted, claimed);
    const digest = claimed ?? wanted;
    const mediaType = contentType(answer);
    const length = answer.headers.get('content-length');
    if (!digest || !MANIFEST_TYPES.includes(mediaType) || !/^\d{1,12}$/.test(length ?? ''))
        return undefined;
    return { mediaType, digest, size: Number(length) };
}
/** The digest that the registry says the content has; `undefined` also for algorithms not used here. */
function claimedDigest(answer) {
    return manifest_digestOf(answer.headers.get('docker-content-digest') ?? '');
}
function manifest_digestOf(text) {
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
    throw new Failure({
        class: 'malformed',
        code: 'manifest-ambiguous',
        what: `${where} gave a manifest as ${header} that calls itself another type`,
        why: 'programs that trust the one or the other would read different things in it',
        fix: 'push it again with a current tool',
    });
}
function ownMediaType(bytes) {
    const mediaType = objectIn(bytes)?.mediaType;
    return typeof mediaType === 'string' ? mediaType : undefined;
}
function contentType(answer) {
    return (answer.headers.get('content-type') ?? '').replace(/;.*$/s, '').trim().toLowerCase();
}
function requireNoHtml(answer, reference) {
    if (isHtml(answer))
        throw htmlAnswer(answer.url.host, `asked for the manifest ${reference}`, answer.status);
}

;// CONCATENATED MODULE: ./lib/text/member.js

/** The member at a path of a document that may have any shape; undefined where there is none. */
function member_memberAt(value, ...path) {
    return path.reduce((inner, name) => ((0,text_json/* isObject */.Gv)(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined), value);
}
/** The list at a path; empty where there is none. */
function member_listAt(value, ...path) {
    const list = member_memberAt(value, ...path);
    return Array.isArray(list) ? list : [];
}
/** The text at a path; undefined where there is none, or an empty one. */
function member_textAt(value, ...path) {
    const text = member_memberAt(value, ...path);
    return typeof text === 'string' && text !== '' ? text : undefined;
}

;// CONCATENATED MODULE: ./lib/request/build-records.js










const build_records_MAX_BYTES = (/* unused pure expression or super */ null && (4 * 1024 * 1024));
const MAX_RECORDS = 400;
/** Of one image; a build of more is none that anybody could look at. */
const MAX_MATERIALS = 500;
/** As a job puts it out: one line, which `parseBuildRecords` reads. */
function writeBuildRecords(records) {
    return JSON.stringify(records.map(({ platform, ...record }) => ({ ...record, platform: platform_platformName(platform) })));
}
/**
 * Reads what the jobs that build put out, a list of records on each line.
 * @throws Failure `build-record-malformed`
 */
function parseBuildRecords(text) {
    if (text.length > build_records_MAX_BYTES)
        throw build_records_malformed('they are larger than 4 MiB');
    const records = parseLines(text).flatMap((line) => {
        const list = listIn(line);
        if (list === undefined)
            throw build_records_malformed('a line is no JSON list');
        return list.map(recordOf);
    });
    if (records.length > MAX_RECORDS)
        throw build_records_malformed(`there are more than ${MAX_RECORDS}`);
    return records;
}
/**
 * The images that were asked for, each with every platform that was asked for.
 * @throws Failure `build-record-differs` where one is missing, twice there, or was not asked for
 */
function builtImages(inputs, records) {
    const platforms = allPlatforms(inputs);
    const left = new Set(records);
    const images = inputs.images.map(({ repository }) => {
        const [first, ...others] = platforms.map((platform) => {
            const found = records.filter((record) => isOf(record, repository, platform));
            const [record, twice] = found;
            if (record === undefined || twice !== undefined)
                throw differs(`${found.length === 0 ? 'no job has' : 'several jobs have'} built ${nameOf(repository)} for ${platformName(platform)}`);
            left.delete(record);
            return record;
        });
        if (first === undefined)
            throw differs('no platform is asked for');
        return { repository, platforms: [first, ...others] };
    });
    const [other] = left;
    if (other !== undefined)
        throw differs(`nobody asked for ${other.image} for ${platformName(other.platform)}`);
    return images;
}
/** What is signed of an image: its index, or the image where there is one platform alone. */
function digestOfBuilt({ platforms }) {
    return platforms.length === 1 ? platforms[0].digest : writeIndex(platforms).descriptor.digest;
}
/** Each once, in the order of the records. @throws Failure `build-record-malformed` where there are too many */
function materialsOf(records) {
    const all = records.flatMap(({ materials }) => materials);
    const materials = [...new Map(all.map((material) => [JSON.stringify(material), material])).values()];
    if (materials.length > MAX_MATERIALS)
        throw build_records_malformed(`BuildKit recorded more than ${MAX_MATERIALS} materials`);
    return materials;
}
/**
 * Base images and other sources in BuildKit's provenance, v1 or v0.2; those without a digest are left out.
 * @param provenance of one platform
 */
function readMaterials(provenance) {
    const listed = [
        ...member_listAt(provenance, 'buildDefinition', 'resolvedDependencies'),
        ...member_listAt(provenance, 'materials'),
    ];
    return listed.flatMap((one) => materialIn(one) ?? []);
}
function isOf(record, repository, platform) {
    return record.image === nameOf(repository) && platformName(record.platform) === platformName(platform);
}
function listIn(line) {
    try {
        const value = parseBounded(line);
        return Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
const SIZE = /^[1-9][0-9]{0,11}$/;
function recordOf(value) {
    const [image, mediaType, platform] = ['image', 'mediaType', 'platform'].map((name) => textAt(value, name));
    const digest = digestOf(textAt(value, 'digest') ?? '');
    const size = memberAt(value, 'size');
    const listed = listAt(value, 'materials');
    const materials = listed.flatMap((one) => materialIn(one) ?? []);
    if (image === undefined || platform === undefined || digest === undefined)
        throw build_records_malformed('one has no image, platform or digest');
    if (mediaType !== IMAGE_MANIFEST && mediaType !== DOCKER_MANIFEST)
        throw build_records_malformed(`${image} is no image of one platform`);
    if (typeof size !== 'number' || !SIZE.test(`${size}`) || materials.length < listed.length)
        throw build_records_malformed(`${image} has no size, or a material without a digest`);
    return { image, mediaType, platform: parsePlatform(platform), digest, size, materials };
}
const ALGORITHM = /^[A-Za-z0-9]{1,20}$/;
const HEX = /^[0-9a-f]{40,128}$/;
function materialIn(value) {
    const uri = member_textAt(value, 'uri');
    const digest = member_memberAt(value, 'digest');
    if (uri === undefined || uri.length > 2000 || !(0,text_json/* isObject */.Gv)(digest))
        return undefined;
    const entries = Object.entries(digest).filter((entry) => ALGORITHM.test(entry[0]) && HEX.test(String(entry[1])));
    return entries.length === 0 ? undefined : { uri, digest: Object.fromEntries(entries) };
}
function build_records_malformed(what) {
    return new Failure({
        class: 'malformed',
        code: 'build-record-malformed',
        what: `what the jobs that build put out cannot be read: ${what}`,
        why: 'it comes from another version of build.yml, or was altered on the way',
        fix: 'call build.yml as it is released',
    });
}
function differs(what) {
    return new Failure({
        class: 'conflict',
        code: 'build-record-differs',
        what: `what was built is not what was asked for: ${what}`,
        why: 'a job that builds did not run, or said something else than it did',
        fix: 'look into the log of the jobs that build, and run all jobs again',
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./lib/task/build/buildx.js


/** The BuildKit that builds, by digest: what builds is as fixed as this action. */
const BUILDKIT = 'moby/buildkit:v0.29.0@sha256:0039c1d47e8748b5afea56f4e85f14febaf34452bd99d9552d2daa82262b5cc5';
/** Name of the builder of one job. */
const BUILDER = 'slsa-provenance';
/** Arguments of `docker` that make a builder: a new one, which holds nothing of another build. */
const CREATE_BUILDER = [
    ...['buildx', 'create', '--name', BUILDER, '--driver', 'docker-container'],
    ...['--driver-opt', `image=${BUILDKIT}`, '--bootstrap'],
];
/**
 * Arguments of `docker` that build and push by digest, for one platform. Each input is one argument, or the end of one:
 * none can become an option of its own. No cache is read, and BuildKit adds no attestations of its own: the signed
 * provenance has what they say.
 * @param metadataFile where buildx writes what it has built
 */
function buildCommand(inputs, platform, metadataFile) {
    const common = [
        ...['--builder', BUILDER, '--progress', 'plain', '--no-cache', '--provenance=false', '--sbom=false'],
        `--metadata-file=${metadataFile}`,
    ];
    return inputs.bakeFiles.length > 0
        ? ['buildx', 'bake', ...common, ...bakeArguments(inputs, platform)]
        : ['buildx', 'build', ...common, ...buildArguments(inputs, platform)];
}
function buildArguments(inputs, platform) {
    const { images, context, file, target, buildArgs } = inputs;
    return [
        `--platform=${platform_platformName(platform)}`,
        ...images.map((image) => `--output=${outputOf(image)}`),
        ...(file === undefined ? [] : [`--file=./${file}`]),
        ...(target === undefined ? [] : [`--target=${target}`]),
        ...buildArgs.map((argument) => `--build-arg=${argument}`),
        '--',
        `./${context}`,
    ];
}
/** What a file says of platforms, outputs and caches is replaced: these are not the caller's to choose. */
function bakeArguments({ images, buildArgs, bakeFiles }, platform) {
    const settings = images.flatMap((image) => [
        `${image.target ?? ''}.platform=${platform_platformName(platform)}`,
        `${image.target ?? ''}.output=${outputOf(image)}`,
        `${image.target ?? ''}.tags=`,
    ]);
    const all = ['*.cache-from=', '*.cache-to=', ...buildArgs.map((argument) => `*.args.${argument}`)];
    return [
        ...bakeFiles.map((file) => `--file=./${file}`),
        ...[...all, ...settings].map((setting) => `--set=${setting}`),
        '--',
        ...images.flatMap(({ target }) => target ?? []),
    ];
}
function outputOf({ repository }) {
    return `type=image,name=${repository_nameOf(repository)},push-by-digest=true,name-canonical=true,push=true,oci-mediatypes=true`;
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./lib/task/build/docker.js


/** What `docker` needs of the runner. A bake file reads any variable: of the others none reaches it. */
const PASSED = ['PATH', 'HOME', 'DOCKER_CONFIG', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'];
/** BuildKit's whole record, and no attestation that is not signed. */
const SET = { BUILDX_METADATA_PROVENANCE: 'max', BUILDX_NO_DEFAULT_ATTESTATIONS: '1' };
/** Runs `docker` without a shell, its output in the log. @throws Failure `build-failed` */
async function runDocker(args, { variables }) {
    const passed = PASSED.flatMap((name) => (variables[name] === undefined ? [] : [[name, variables[name]]]));
    const env = { ...Object.fromEntries(passed), ...SET };
    const ended = await new Promise((resolve) => {
        const child = (0,external_node_child_process_namespaceObject.spawn)('docker', args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
        child.on('error', ({ message }) => resolve(message));
        child.on('exit', (status, signal) => resolve(`${status ?? signal}`));
    });
    if (ended !== '0')
        throw failed(args, ended);
}
function failed(args, ended) {
    return new failure/* Failure */.HR({
        class: 'unavailable',
        code: 'build-failed',
        what: `docker ${args.slice(0, 2).join(' ')} ended with ${ended}`,
        why: 'the lines above say what went wrong in the build, or in the push',
        fix: 'build it as above on your own machine',
    });
}

;// CONCATENATED MODULE: ./lib/task/build/metadata.js





/**
 * What buildx writes of images that it has built for one platform (buildx, "metadata-file"): of a bake, by target.
 * @throws Failure `build-failed` where an image has no digest, or BuildKit's record is missing
 */
function readBuilt(metadata, images, platform) {
    return images.map(({ target, repository }) => {
        const built = target === undefined ? metadata : member_memberAt(metadata, target);
        const image = repository_nameOf(repository);
        const descriptor = member_memberAt(built, 'containerimage.descriptor');
        const digest = manifest_digestOf(member_textAt(built, 'containerimage.digest') ?? '');
        const mediaType = member_textAt(descriptor, 'mediaType');
        const size = member_memberAt(descriptor, 'size');
        const provenance = member_memberAt(built, 'buildx.build.provenance');
        if (digest === undefined || digest !== member_textAt(descriptor, 'digest'))
            throw withoutResult(`${image} has no digest`);
        if (mediaType === undefined || typeof size !== 'number')
            throw withoutResult(`${image} has no type or size`);
        if (provenance === undefined)
            throw withoutResult(`BuildKit recorded nothing of ${image}`);
        return { image, platform, digest, mediaType, size, materials: readMaterials(provenance) };
    });
}
function withoutResult(what) {
    return new failure/* Failure */.HR({
        class: 'unavailable',
        code: 'build-failed',
        what: `the build ended without a result: ${what}`,
        why: 'buildx of the runner is older than 0.13, which does not say all that it has built',
        fix: 'run the job again on a current runner',
    });
}

;// CONCATENATED MODULE: ./lib/task/build/main.js








/**
 * Builds and pushes all images for the platforms of one machine, one platform after the other.
 * @throws Failure `build-failed`, `build-inputs-missing`
 */
async function buildImages(inputs, machine, { environment, log }) {
    const platforms = inputs.platforms[machine];
    if (platforms.length === 0)
        throw nothingToDo(machine);
    const folder = await (0,promises_.mkdtemp)(external_node_path_namespaceObject.join(environment.temporaryDirectory, 'build-'));
    try {
        await log.group('Start BuildKit', () => runDocker(CREATE_BUILDER, environment));
        const records = [];
        for (const platform of platforms)
            records.push(...(await buildFor(platform, inputs, external_node_path_namespaceObject.join(folder, 'metadata.json'), environment, log)));
        return records;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function buildFor(platform, inputs, metadata, environment, log) {
    await log.group(`Build for ${platform_platformName(platform)}`, () => runDocker(buildCommand(inputs, platform, metadata), environment));
    const records = readBuilt((0,text_json/* objectIn */.D7)(await (0,promises_.readFile)(metadata)), inputs.images, platform);
    for (const { image, digest } of records)
        log.info(`${image}@${digest} is pushed for ${platform_platformName(platform)}`);
    return records;
}
function nothingToDo(machine) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'build-inputs-missing',
        what: `no platform is to be built on ${machine}`,
        why: 'platforms names one that is only spelled alike',
        fix: 'platforms: linux/amd64,linux/arm64',
    });
}

;// CONCATENATED MODULE: ./lib/action/build/main.js





/** A job of build.yml that builds: what it pushed is its output. */
async function build(environment, setOutput, log) {
    const inputs = parseBuildInputs((0,core/* getInput */.V4)('build-inputs', { trimWhitespace: false }));
    const machine = parseChoice('machine', (0,core/* getInput */.V4)('machine'), MACHINES);
    setOutput('builds', writeBuildRecords(await buildImages(inputs, machine, { environment, log })));
}


/***/ }),

/***/ 668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ actionsLog)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __nccwpck_require__(413);
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

;// CONCATENATED MODULE: ./lib/text/terminal-safe.js
/** Control characters, and marks that end a line or turn the direction of text (Unicode TR 36, 3.5). */
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Text of others on one line: it can neither move the cursor nor turn its direction. */
function terminalSafe(text) {
    return text.replaceAll(UNSAFE, '\ufffd');
}
/** The same for text whose lines stay lines, and whose tabs stay tabs. */
function terminalSafeLines(text) {
    return text.replaceAll(UNSAFE, (unsafe) => (/[\n\t]/.test(unsafe) ? unsafe : '\ufffd'));
}
/** JSON that says the same to whoever parses it: within its strings such characters are escaped (RFC 8259, 7). */
function terminalSafeJson(json) {
    return json.replaceAll(UNSAFE, (unsafe) => {
        if (unsafe === '\n')
            return unsafe;
        // Outside of strings, where alone it may stand as it is.
        if (/[\r\t]/.test(unsafe))
            return ' ';
        return `\\u${unsafe.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}

;// CONCATENATED MODULE: ./lib/github/actions-log.js



/** The log of a step: workflow commands on stdout. Secrets are kept out even where the runner would mask. */
function actionsLog() {
    const secrets = new Secrets();
    const clean = (message) => terminalSafeLines(secrets.redact(message));
    return {
        debug: (message) => core/* debug */.Yz(clean(message)),
        info: (message) => core/* info */.pq(withoutCommands(clean(message))),
        notice: (message) => core/* notice */.lm(clean(message)),
        warning: (message) => core/* warning */.$e(clean(message)),
        error: (message, title, place) => core/* error */.z3(clean(message), {
            title: clean(title),
            ...(place && { file: place.file, startLine: place.line }),
        }),
        mask: (secret) => {
            // What would have to be altered for the log is no secret that the runner could find there again.
            if (secrets.add(secret) && terminalSafe(secret) === secret)
                core/* setSecret */.Pq(secret);
        },
        group: (title, task) => core/* group */.Os(clean(title), task),
    };
}
/** The runner takes a line that starts with `::`, or holds `##[`, for a command; text of others is none. */
function withoutCommands(text) {
    return text.replaceAll(/^(?:[^\S\r\n]|\u0085)*(?=::)/gm, '$&> ').replaceAll('##[', '## [');
}


/***/ }),

/***/ 528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ readEnvironment)
});

// UNUSED EXPORTS: runUriOf

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __nccwpck_require__(845);
;// CONCATENATED MODULE: ./lib/github/event-payload.js


/**
 * The webhook payload that started the run (docs.github.com, "Webhook events and payloads"), from the file that
 * GITHUB_EVENT_PATH names. undefined: there is none that can be read.
 */
async function readEventPayload(path) {
    if (path === undefined)
        return undefined;
    try {
        return (0,json/* objectIn */.D7)(await (0,promises_.readFile)(path));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/github/environment.js


/** The one place that reads `process.env`. An empty variable counts as absent, as the runner sets them. */
function readEnvironment(variables = process.env) {
    const value = (name) => variables[name] || undefined;
    const url = value('ACTIONS_ID_TOKEN_REQUEST_URL');
    const token = value('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
    return {
        serverUrl: (value('GITHUB_SERVER_URL') ?? 'https://github.com').replace(/\/+$/, ''),
        apiUrl: urlOr('https://api.github.com', value('GITHUB_API_URL')),
        eventName: value('GITHUB_EVENT_NAME'),
        eventPayload: () => readEventPayload(value('GITHUB_EVENT_PATH')),
        actor: value('GITHUB_ACTOR'),
        temporaryDirectory: value('RUNNER_TEMP') ?? (0,external_node_os_namespaceObject.tmpdir)(),
        idTokenRequest: url && token ? { url, token } : undefined,
        variables,
    };
}
/** URL of the attempt of the run, as certificates name it; undefined: this is no workflow. */
function runUriOf({ serverUrl, variables }) {
    const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = variables;
    if (!repository || !run || !attempt)
        return undefined;
    return `${serverUrl}/${repository}/actions/runs/${run}/attempts/${attempt}`;
}
function urlOr(usual, text) {
    return new URL(text !== undefined && URL.canParse(text) ? text : usual);
}


/***/ }),

/***/ 149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83);

/** The one place where an action's failure is told: once, in full, without a stack for a user's mistake. */
async function runAction(log, task) {
    try {
        await task();
    }
    catch (error) {
        fail(log, error);
    }
    // Requests that no longer matter may hang: the step is over once its outcome is said.
    process.stdout.write('', () => process.exit());
}
function fail(log, error) {
    process.exitCode = 1;
    if (!(error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)) {
        const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
        log.error(`please report this with the log of the step: ${trace}`, 'defect in the action');
        return;
    }
    log.error((0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(error), error.code);
    for (const cause of causesOf(error))
        log.debug(`caused by ${cause}`);
}
function causesOf(error) {
    const causes = [];
    for (let cause = error.cause; cause instanceof Error && causes.length < 5; cause = cause.cause) {
        causes.push(`${cause.name}: ${cause.message}`);
    }
    return causes;
}


/***/ }),

/***/ 83:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ reworded),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   WE: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(167);

/**
 * A failure that a user can act on. Anything else that is thrown is a defect of the action and is
 * reported with its stack.
 */
class Failure extends Error {
    class;
    code;
    why;
    fix;
    constructor(details) {
        super(details.what, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'Failure';
        this.class = details.class;
        this.code = details.code;
        this.why = details.why;
        this.fix = details.fix;
    }
}
/** The same failure in other words: with the place where it happened, or a fix for where it is read. */
function reworded(failure, words) {
    const { message, why, cause } = failure;
    const { what = message, fix = failure.fix } = words;
    return new Failure({
        class: failure.class,
        code: failure.code,
        what,
        ...(why !== undefined && { why }),
        ...(fix !== undefined && { fix }),
        ...(cause !== undefined && { cause }),
    });
}
/** What failed, why it probably did, and the fix, one below the other. */
function explain(failure) {
    const lines = [`${failure.message} [${failure.code}]`];
    if (failure.why !== undefined)
        lines.push(`Likely cause: ${failure.why}`);
    if (failure.fix !== undefined)
        lines.push(failure.fix.includes('\n') ? `Fix:\n${failure.fix}` : `Fix: ${failure.fix}`);
    lines.push(`More: ${(0,_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .errorPage */ .Wr)(failure.code)}`);
    return lines.join('\n');
}


/***/ }),

/***/ 167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UG: () => (/* binding */ calledWorkflows),
/* harmony export */   Wr: () => (/* binding */ errorPage),
/* harmony export */   j1: () => (/* binding */ projectName)
/* harmony export */ });
/* unused harmony exports toolName, toolVersion, project, docsPage, rulePage */
/** The name of the command line, and the version of what runs: that of package.json. */
const toolName = 'slsa-provenance';
const toolVersion = '1.0.0';
/**
 * Where the project is published, and its newest release. As long as there is no release, `owner` holds a place:
 * anybody could register that name, so nothing may be printed or written that would run it.
 */
const project = {
    owner: 'org',
    name: 'slsa-provenance-action',
    packageScope: undefined,
    release: undefined,
};
/** Where the project lives, and the name that workflows call the action by. */
const projectName = `${project.owner}/${project.name}`;
/** The workflows of this project that others call, by their paths in it. */
const calledWorkflows = {
    /** Digests in, signs. */
    provenance: '.github/workflows/provenance.yml',
    /** Builds and signs. */
    build: '.github/workflows/build.yml',
};
/** The page that says what `code` means: cause and fix. */
function errorPage(code) {
    return docsPage(`errors.md#${code}`);
}
/** A page of docs/, in the version that runs. @param name `preflight.md` */
function docsPage(name) {
    return `https://github.com/${projectName}/blob/v${toolVersion}/docs/${name}`;
}
/** The page of a rule of `lint`. @param id `identity/any` */
function rulePage(id) {
    return docsPage(`rules/${id}.md`);
}


/***/ }),

/***/ 845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ objectIn),
/* harmony export */   Gv: () => (/* binding */ isObject)
/* harmony export */ });
/* unused harmony exports TooMuchJson, parseBounded, utf8, textOf */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The JSON object in `json` (UTF-8); undefined for anything else. A parser's own message would quote it. */
function objectIn(json) {
    try {
        const value = parseBounded(typeof json === 'string' ? json : utf8(json));
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** No document goes nearly as deep; much deeper ones exhaust the stack of whoever walks or writes them. */
const MAX_DEPTH = 500;
/** Of a document: an SBOM of ten megabytes has a third of it. As many empty lists take a hundred times their text. */
const MAX_VALUES = 1_000_000;
/** JSON that takes more work or memory than any honest document. */
class TooMuchJson extends SyntaxError {
}
/** @throws SyntaxError; TooMuchJson before anything is parsed */
function parseBounded(json, maxValues = MAX_VALUES) {
    checkSize(json, maxValues);
    return JSON.parse(json);
}
/** Counts brackets and commas outside of strings, which is all that depth and number of values depend on. */
function checkSize(json, maxValues) {
    let depth = 0;
    let values = 1;
    for (let at = 0; at < json.length; at += 1) {
        const character = json.charCodeAt(at);
        if (character === QUOTE)
            at = endOfString(json, at);
        else if (character === COMMA)
            values += 1;
        else if (character === LIST || character === OBJECT) {
            depth += 1;
            values += 1;
        }
        else if (character === LIST_END || character === OBJECT_END)
            depth -= 1;
        if (depth > MAX_DEPTH)
            throw new TooMuchJson('it is nested too deep');
        if (values > maxValues)
            throw new TooMuchJson(`it has more than ${maxValues} values`);
    }
}
const [QUOTE, COMMA, LIST, LIST_END, OBJECT, OBJECT_END, BACKSLASH] = [
    0x22, 0x2c, 0x5b, 0x5d, 0x7b, 0x7d, 0x5c,
];
/** Where the string that begins at `start` ends; behind the last character where it does not. */
function endOfString(json, start) {
    for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
        let escapes = 0;
        while (json.charCodeAt(end - 1 - escapes) === BACKSLASH)
            escapes += 1;
        if (escapes % 2 === 0)
            return end;
    }
    return json.length;
}
/** Text in UTF-8, with nothing replaced or left out: what is signed is read as others read it. @throws TypeError */
function utf8(bytes) {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
/** Empty for what is no text: JSON may also hold objects that cannot be turned into any. */
function textOf(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ core_debug),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  Os: () => (/* binding */ group),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ core_setSecret),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, isDebug, markdownSummary, platform, saveState, setCommandEcho, setFailed, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = (/* unused pure expression or super */ null && (_summary));
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(157);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
