export const id = 984;
export const ids = [984];
export const modules = {

/***/ 5537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ requireOneReader)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83);

/** @throws Failure `stdin-twice`: `-` stands for more than one of them */
function requireOneReader(areStdin) {
    if (areStdin.filter(Boolean).length < 2)
        return;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'stdin-twice',
        what: '- is given more than once',
        why: 'stdin can be read once, and is one of them',
        fix: 'name a file in place of one of them',
    });
}


/***/ }),

/***/ 8111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toJson)
/* harmony export */ });
/* harmony import */ var _text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5789);

/** A report in JSON, as it is printed. */
function toJson(value) {
    return `${(0,_text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafeJson */ .q7)(JSON.stringify(value, undefined, 2))}\n`;
}


/***/ }),

/***/ 6040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aT: () => (/* binding */ readConstraint),
/* harmony export */   rt: () => (/* binding */ regoIn),
/* harmony export */   xV: () => (/* binding */ readTemplate)
/* harmony export */ });
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5900);

/** A constraint: where it counts. What it demands is Rego, in its template. */
function readConstraint(root) {
    const spec = root.at('spec');
    const match = spec?.at('match');
    const action = spec?.at('enforcementAction');
    const parameters = spec?.at('parameters');
    const isAudit = /^(?:dryrun|warn)$/.test(action?.text ?? '');
    const names = (name) => (match?.at(name)?.items() ?? []).map(_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6);
    const rest = ['labelSelector', 'namespaceSelector', 'name'].flatMap((name) => match?.at(name) ?? []);
    return [
        {
            ...COMMON,
            name: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(root),
            mode: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(isAudit ? 'audit' : 'enforce', action),
            namespaces: {
                include: names('namespaces'),
                exclude: names('excludedNamespaces'),
            },
            notUnderstood: [
                (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)('rego', parameters ?? root),
                ...rest.map((one) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)('yaml', one)),
            ],
            place: root.place,
        },
    ];
}
/** A template alone demands nothing: its constraints say where. */
function readTemplate(root) {
    const codes = regoIn(root);
    return [
        {
            ...COMMON,
            name: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(root),
            mode: { value: 'enforce' },
            namespaces: { include: [], exclude: [] },
            notUnderstood: codes.map((code) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)('rego', code)),
            place: root.place,
        },
    ];
}
/** Rego of a template, in either of the places where it may be. */
function regoIn(root) {
    return (root.at('spec', 'targets')?.items() ?? []).flatMap((target) => {
        const engines = (target.at('code')?.items() ?? []).filter((one) => one.at('engine')?.text === 'Rego');
        return [target.at('rego'), ...engines.map((one) => one.at('source', 'rego'))].flatMap((one) => one ?? []);
    });
}
/** As shipped: failures admit, and no signature is looked at. */
const COMMON = {
    form: 'gatekeeper',
    images: { include: [], exclude: [] },
    requests: {
        operations: [{ value: 'CREATE' }, { value: 'UPDATE' }],
        resources: [],
        controllers: false,
        containers: [],
    },
    onFailure: { value: 'admit' },
    digest: { value: 'free' },
    demands: [],
};


/***/ }),

/***/ 8404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Zo: () => (/* binding */ allSets),
/* harmony export */   qj: () => (/* binding */ actionOf),
/* harmony export */   w9: () => (/* binding */ clusterPolicyIn),
/* harmony export */   ys: () => (/* binding */ verificationsIn)
/* harmony export */ });
/** Undefined: it has no rules. */
function clusterPolicyIn(root) {
    const spec = root.at('spec');
    if (!spec?.isMap)
        return undefined;
    return { root, spec, rules: (spec.at('rules')?.items() ?? []).map((node) => ruleIn(node, spec)) };
}
function verificationsIn({ rules }) {
    return rules.flatMap(({ verifications }) => verifications);
}
/** Sets of an image's own attestors and those of its attestations. */
function allSets({ sets, attestations }) {
    return [...sets, ...attestations.flatMap((attestation) => attestation.sets)];
}
/** What Kyverno does with an image that fails, in lower case: `audit` where nobody says. */
function actionOf({ node, policy }) {
    return node.at('failureAction') ?? policy.at('validationFailureAction');
}
/** A member that is true or false, or `otherwise`. Undefined: a template says. */
function flag(node, name, otherwise) {
    const value = node.at(name);
    if (!value)
        return node.mayHoldMore ? undefined : otherwise;
    if (value.isUnknown)
        return undefined;
    return typeof value.scalar === 'boolean' ? value.scalar : otherwise;
}
function ruleIn(node, policy) {
    const match = filtersIn(node.at('match'));
    return {
        node,
        match,
        exclude: filtersIn(node.at('exclude')),
        kinds: match.flatMap((filter) => filter.at('resources', 'kinds')?.items() ?? []),
        verifications: (node.at('verifyImages')?.items() ?? []).map((entry) => verificationIn(entry, policy)),
    };
}
function filtersIn(block) {
    const listed = [...(block?.at('any')?.items() ?? []), ...(block?.at('all')?.items() ?? [])];
    return block && listed.length === 0 && block.isMap ? [block] : listed;
}
function verificationIn(node, policy) {
    const image = node.at('image');
    const type = node.at('type')?.text;
    return {
        node,
        policy,
        type: type === 'SigstoreBundle' || type === 'Notary' ? type : 'Cosign',
        references: [...(node.at('imageReferences')?.items() ?? []), ...(image ? [image] : [])],
        sets: setsIn(node),
        attestations: (node.at('attestations')?.items() ?? []).map(attestationIn),
    };
}
function setsIn(node) {
    return (node.at('attestors')?.items() ?? []).map((set) => {
        const count = set.at('count')?.scalar;
        return {
            node: set,
            count: typeof count === 'number' ? count : undefined,
            entries: set.at('entries')?.items() ?? [],
        };
    });
}
function attestationIn(node) {
    return {
        node,
        type: node.at('type') ?? node.at('predicateType'),
        sets: setsIn(node),
        conditions: (node.at('conditions')?.items() ?? []).flatMap(leaves),
    };
}
function leaves(condition) {
    const grouped = ['all', 'any'].flatMap((name) => condition.at(name)?.items() ?? []);
    return condition.at('key') ? [condition] : grouped;
}


/***/ }),

/***/ 336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ identityIn),
/* harmony export */   M_: () => (/* binding */ keylessIn),
/* harmony export */   kc: () => (/* binding */ flatEntries),
/* harmony export */   zA: () => (/* binding */ readClusterPolicy)
/* harmony export */ });
/* harmony import */ var _cluster_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8404);

/** What rules for all engines look at in a ClusterPolicy. */
function readClusterPolicy(policy) {
    const verifications = (0,_cluster_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .verificationsIn */ .ys)(policy);
    const entries = entriesIn(policy);
    return {
        engine: 'kyverno',
        identities: verifications.flatMap((one) => [...ownIdentity(one), ...identitiesOf((0,_cluster_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .allSets */ .Zo)(one), one)]),
        bundleIdentities: [],
        keys: [...verifications.map(({ node }) => node.at('key')), ...entries.map(keyIn)].filter(isThere),
        logIgnored: entries
            .flatMap((entry) => ['keys', 'certificates'].map((kind) => entry.at(kind, 'rekor', 'ignoreTlog')).filter(isThere))
            .filter(({ scalar }) => scalar === true),
        images: verifications.flatMap(({ references }) => references),
        attestations: verifications.flatMap((one) => one.attestations.map((each) => attestationOf(each, one))),
        unpinned: verifications.flatMap(unpinned),
    };
}
/** What is said of keyless signers, wherever the policy names one. */
function keylessIn(policy) {
    return entriesIn(policy).flatMap((entry) => entry.at('keyless') ?? []);
}
/** The entries of all attestors of a policy. */
function entriesIn(policy) {
    return (0,_cluster_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .verificationsIn */ .ys)(policy).flatMap(_cluster_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .allSets */ .Zo).flatMap(flatEntries);
}
/** Entries of a set, those of nested sets included. */
function flatEntries({ entries }) {
    return entries.flatMap((entry) => {
        const nested = entry.at('attestor', 'entries')?.items();
        return nested ? nested : [entry];
    });
}
function identitiesOf(sets, { type }) {
    return sets.flatMap(flatEntries).flatMap((entry) => {
        const node = entry.at('keyless');
        return node?.isMap ? [identityIn(node, type === 'Cosign')] : [];
    });
}
function identityIn(node, hasWildcards) {
    const extensions = node.at('additionalExtensions')?.entries() ?? [];
    return {
        node,
        subject: node.at('subject'),
        subjectRegExp: node.at('subjectRegExp'),
        issuer: node.at('issuer'),
        issuerRegExp: node.at('issuerRegExp'),
        hasWildcards,
        whenIncomplete: hasWildcards ? 'admits' : 'refuses',
        bindsSource: hasWildcards && extensions.some(([name]) => /repository/i.test(name)),
    };
}
/** Before attestors, an entry named who signs itself. */
function ownIdentity({ node }) {
    return (node.at('subject') ?? node.at('issuer')) ? [identityIn(node, true)] : [];
}
function keyIn(entry) {
    return entry.at('keys', 'publicKeys');
}
function attestationOf(attestation, verification) {
    const { node, type, sets, conditions } = attestation;
    return {
        node,
        type,
        identities: identitiesOf(sets, verification),
        conditions: conditions.flatMap((condition) => {
            const key = condition.at('key');
            return key ? [{ node: key, text: `${key.text ?? ''} ${valueOf(condition.at('value'))}` }] : [];
        }),
    };
}
function valueOf(value) {
    if (!value)
        return '';
    const items = value.items();
    return value.isList ? items.map(({ text }) => text ?? '').join(' ') : (value.text ?? '');
}
/** An audit may change nothing, and whatever it finds runs all the same. */
function unpinned({ node }) {
    if (/^audit$/i.test(node.at('failureAction')?.text ?? ''))
        return [];
    const isFree = (0,_cluster_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(node, 'mutateDigest', true) === false && (0,_cluster_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(node, 'verifyDigest', true) === false;
    return isFree ? [node.at('verifyDigest')].filter(isThere) : [];
}
function isThere(value) {
    return value !== undefined;
}


/***/ }),

/***/ 1443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ identitiesIn),
/* harmony export */   L: () => (/* binding */ readImageValidatingPolicy)
/* harmony export */ });
/** What rules for all engines look at in an ImageValidatingPolicy. */
function readImageValidatingPolicy(policy) {
    const { spec, attestors } = policy;
    return {
        engine: 'kyverno',
        identities: attestors.flatMap(identitiesIn),
        bundleIdentities: attestors.flatMap((one) => one.at('cosign', 'keyless', 'identities') ?? []),
        keys: attestors.flatMap((one) => one.at('cosign', 'key', 'data') ?? []),
        logIgnored: attestors
            .filter((one) => !one.at('cosign', 'keyless'))
            .flatMap((one) => one.at('cosign', 'ctlog', 'insecureIgnoreTlog') ?? [])
            .filter(({ scalar }) => scalar === true),
        images: (spec.at('matchImageReferences')?.items() ?? []).flatMap((one) => one.at('glob') ?? []),
        attestations: policy.attestations.map((one) => attestationOf(one, policy)),
        unpinned: unpinned(spec),
    };
}
function identitiesIn(attestor) {
    const keyless = attestor.at('cosign', 'keyless');
    if (!keyless)
        return [];
    const listed = keyless.at('identities')?.items() ?? [];
    // A list that is empty asks for nobody, as an empty entry does.
    return (listed.length === 0 ? [keyless] : listed).map((node) => ({
        node,
        subject: node.at('subject'),
        subjectRegExp: node.at('subjectRegExp'),
        issuer: node.at('issuer'),
        issuerRegExp: node.at('issuerRegExp'),
        hasWildcards: false,
        whenIncomplete: 'admits',
        bindsSource: false,
    }));
}
function attestationOf(node, policy) {
    const name = node.at('name')?.text ?? '';
    const about = policy.validations.filter(({ text }) => text?.includes(`attestations.${name}`));
    const signers = about.flatMap(({ text = '' }) => [...text.matchAll(/attestors\.(\w+)/g)].map(([, attestor]) => attestor));
    const used = policy.attestors.filter((one) => signers.includes(one.at('name')?.text));
    return {
        node,
        type: node.at('intoto', 'type'),
        identities: used.flatMap(identitiesIn),
        conditions: about
            .filter(({ text }) => text?.includes('extractPayload'))
            .map((one) => ({ node: one, text: one.text ?? '' })),
    };
}
/** Whatever an audit finds runs all the same. */
function unpinned(spec) {
    const actions = spec.at('validationActions')?.items() ?? [];
    if (actions.length > 0 && actions.every(({ text }) => text !== 'Deny'))
        return [];
    const settings = spec.at('validationConfigurations');
    const verify = settings?.at('verifyDigest');
    return verify?.scalar === false && settings?.at('mutateDigest')?.scalar === false ? [verify] : [];
}


/***/ }),

/***/ 8414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ coversResource),
/* harmony export */   l$: () => (/* binding */ expressionsIn),
/* harmony export */   uF: () => (/* binding */ imageValidatingPolicyIn)
/* harmony export */ });
/** Undefined: it has no spec. */
function imageValidatingPolicyIn(root) {
    const spec = root.at('spec');
    if (!spec?.isMap)
        return undefined;
    const list = (...names) => spec.at(...names)?.items() ?? [];
    return {
        root,
        spec,
        resourceRules: list('matchConstraints', 'resourceRules'),
        attestors: list('attestors'),
        attestations: list('attestations'),
        validations: list('validations').flatMap((one) => one.at('expression') ?? []),
        isJson: spec.at('evaluation', 'mode')?.text === 'JSON',
    };
}
/** Whether a rule of the policy is about the resource, such as `pods`. */
function coversResource({ resourceRules }, resource) {
    const [parent = '', sub] = resource.split('/');
    const names = sub === undefined ? [resource, '*', '*/*'] : [resource, `${parent}/*`, `*/${sub}`, '*/*'];
    return resourceRules.some((rule) => rule
        .at('resources')
        ?.items()
        .some(({ text }) => names.includes(text ?? '')));
}
/** All CEL of the policy's validations and variables. */
function expressionsIn({ spec, validations }) {
    const variables = spec.at('variables')?.items() ?? [];
    return [...variables.flatMap((one) => one.at('expression') ?? []), ...validations];
}


/***/ }),

/***/ 8291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readClusterPolicies)
/* harmony export */ });
/* harmony import */ var _read_conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3363);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5900);
/* harmony import */ var _cluster_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8404);
/* harmony import */ var _cluster_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(336);




/** A policy for each entry of `verifyImages`. */
function readClusterPolicies(root) {
    const policy = (0,_cluster_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterPolicyIn */ .w9)(root);
    if (!policy)
        return [];
    return policy.rules.flatMap((rule) => rule.verifications.map((one) => policyOf(policy, rule, one)));
}
function policyOf({ root, spec }, rule, verification) {
    const { node, type } = verification;
    const namespace = root.at('kind')?.text === 'Policy' ? root.at('metadata', 'namespace') : undefined;
    const action = (0,_cluster_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .actionOf */ .qj)(verification);
    const failure = spec.at('webhookConfiguration', 'failurePolicy') ?? spec.at('failurePolicy');
    const timeout = spec.at('webhookConfiguration', 'timeoutSeconds') ?? spec.at('webhookTimeoutSeconds');
    return {
        form: type === 'SigstoreBundle' ? 'kyverno-bundle' : 'kyverno-cosign',
        name: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(root),
        ...(namespace && { namespace: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(namespace) }),
        mode: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__.at)(/^enforce$/i.test(action?.text ?? '') ? 'enforce' : 'audit', action),
        images: {
            include: verification.references.map(_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6),
            exclude: (node.at('skipImageReferences')?.items() ?? []).map(_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6),
        },
        namespaces: namespacesOf(rule),
        requests: requestsOf(rule, root),
        onFailure: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .failureAt */ .iY)(failure),
        ...(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsAt */ .hH)(timeout),
        digest: digestOf(node),
        demands: [
            ...verification.sets.map((set) => demandOf(set, 'signature', verification)),
            ...verification.attestations.flatMap((one) => attested(one, verification)),
        ],
        notUnderstood: restOf(rule, spec, node),
        place: root.place,
    };
}
function namespacesOf({ match, exclude }) {
    const names = (filters) => filters.flatMap((one) => one.at('resources', 'namespaces')?.items() ?? []).map(_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6);
    // A filter without names is for all of them.
    const isListed = match.every((one) => one.at('resources', 'namespaces'));
    return { include: isListed ? names(match) : [], exclude: names(exclude) };
}
const OPERATIONS = ['CREATE', 'UPDATE', 'DELETE', 'CONNECT'];
const CONTAINERS = ['containers', 'init', 'ephemeral'];
function requestsOf({ match, kinds }, root) {
    const listed = match.flatMap((one) => one.at('resources', 'operations')?.items() ?? []);
    const operations = listed.flatMap((one) => {
        const operation = OPERATIONS.find((name) => name === one.text);
        return operation ? [(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__.at)(operation, one)] : [];
    });
    const pod = kinds.find(({ text = '' }) => /(?:^|\/)(?:Pod|\*)$/.test(text));
    const autogen = root
        .at('metadata', 'annotations', 'pod-policies.kyverno.io/autogen-controllers')
        ?.text?.trim();
    return {
        operations: operations.length > 0 ? operations : [{ value: 'CREATE' }, { value: 'UPDATE' }],
        // For Pods, Kyverno asks for debug containers by itself.
        resources: kinds.flatMap((kind) => resourcesOf(kind).map((resource) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__.at)(resource, kind))),
        controllers: pod !== undefined && autogen !== 'none',
        containers: CONTAINERS,
    };
}
function resourcesOf({ text = '' }) {
    const kind = text.split('/').at(-1) ?? text;
    return kind === 'Pod' ? ['pods', 'pods/ephemeralcontainers'] : [`${kind.toLowerCase()}s`];
}
function digestOf(node) {
    const [mutate, verify] = [(0,_cluster_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(node, 'mutateDigest', true), (0,_cluster_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(node, 'verifyDigest', true)];
    const rule = mutate === true ? 'resolved' : verify === false ? 'free' : 'required';
    return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__.at)(rule, node.at('mutateDigest') ?? node.at('verifyDigest'));
}
function demandOf({ node, count, entries }, want, verification, more = { conditions: [], notUnderstood: [] }) {
    return {
        alternatives: entries.map((entry) => alternativeOf(entry, want, verification, more)),
        atLeast: count ?? entries.length,
        place: node.place,
    };
}
/** Without attestors of its own, an attestation may be anybody's. */
function attested(attestation, verification) {
    const { node, type, sets } = attestation;
    const want = { predicateType: type?.text ?? '' };
    const more = conditionsOf(attestation);
    if (sets.length > 0)
        return sets.map((set) => demandOf(set, want, verification, more));
    const anyone = { want: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__.at)(want, type), signer: { kind: 'anyone' }, trust: PROCESS, ...more };
    return [{ alternatives: [anyone], atLeast: 1, place: node.place }];
}
const PROCESS = { value: { kind: 'process' } };
function alternativeOf(entry, want, { type }, more) {
    const nested = entry.at('attestor');
    return {
        want: { value: want, place: entry.place },
        signer: signerOf(entry, type === 'Cosign'),
        trust: trustOf(entry),
        conditions: more.conditions,
        notUnderstood: [...more.notUnderstood, ...(nested ? [(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)('yaml', nested)] : [])],
    };
}
function signerOf(entry, hasWildcards) {
    const keyless = entry.at('keyless');
    if (keyless)
        return { kind: 'keyless', identities: [(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .keylessIdentity */ .JT)((0,_cluster_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .identityIn */ .K2)(keyless, hasWildcards))] };
    const keys = entry.at('keys');
    if (!keys)
        return { kind: 'other', what: { value: entry.entries()[0]?.[0] ?? '', place: entry.place } };
    const pem = keys.at('publicKeys');
    const reference = keys.at('kms') ?? keys.at('secret');
    return {
        kind: 'key',
        ...(pem && { pem: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(pem) }),
        ...(reference && { reference: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__.at)(reference.text ?? reference.source, reference) }),
        logged: keys.at('rekor', 'ignoreTlog')?.scalar !== true,
    };
}
function trustOf(entry) {
    const by = entry.at('keyless') ?? entry.at('keys') ?? entry;
    const own = by.at('roots') ?? by.at('rekor', 'pubkey') ?? by.at('ctlog', 'pubkey');
    if (own)
        return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__.at)({ kind: 'inline' }, own);
    return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .trustOfLog */ .md)(by.at('rekor', 'url'));
}
function conditionsOf({ node }) {
    const conditions = [];
    const rest = [];
    for (const group of node.at('conditions')?.items() ?? []) {
        const single = group.at('key') ? [group] : (group.at('all')?.items() ?? []);
        for (const condition of single) {
            const found = conditionOf(condition);
            if (found)
                conditions.push(...found);
            else
                rest.push((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)('jmespath', condition));
        }
        const any = group.at('any');
        if (any)
            rest.push((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)('jmespath', any));
    }
    return { conditions, notUnderstood: rest };
}
const VARIABLE = /^\{\{\s*([\w.]+)\s*\}\}$/;
const EXPRESSION = /^\{\{\s*regex_match\(\s*'([^']*)'\s*,\s*(?:'\{\{\s*([\w.]+)\s*\}\}'|([\w.]+))\s*\)\s*\}\}$/;
function conditionOf(condition) {
    const [key, value] = [condition.at('key'), condition.at('value')];
    if (!key?.text || !value?.text || !/^Equals?$/.test(condition.at('operator')?.text ?? ''))
        return undefined;
    const path = VARIABLE.exec(key.text)?.[1];
    if (path !== undefined)
        return (0,_read_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionsAbout */ .o)(path, (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .matchAt */ .pF)(/[*?]/.test(value.text) ? 'glob' : 'exact', value));
    return value.text === 'true' ? expressionOf(key) : undefined;
}
function expressionOf(key) {
    const [, expression, quoted, bare] = EXPRESSION.exec(key.text ?? '') ?? [];
    const compared = quoted ?? bare;
    if (expression === undefined || compared === undefined)
        return undefined;
    return (0,_read_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionsAbout */ .o)(compared, (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .matchAt */ .pF)('regexp', key, expression));
}
/** What decides besides whether the rule is applied. */
function restOf(rule, spec, node) {
    const selectors = [...rule.match, ...rule.exclude].flatMap((filter) => [
        filter.at('resources', 'namespaceSelector'),
        filter.at('resources', 'selector'),
        filter.at('resources', 'names'),
        filter.at('subjects'),
        filter.at('roles'),
        filter.at('clusterRoles'),
    ].flatMap((one) => one ?? []));
    const others = [
        rule.node.at('preconditions'),
        rule.node.at('celPreconditions'),
        spec.at('validationFailureActionOverrides'),
        node.at('validate', 'deny'),
    ].flatMap((one) => one ?? []);
    return [...selectors, ...others].map((one) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)('yaml', one));
}


/***/ }),

/***/ 309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readImageValidatingPolicies)
});

// EXTERNAL MODULE: ./lib/engine/read-conditions.js
var read_conditions = __webpack_require__(3363);
// EXTERNAL MODULE: ./lib/engine/read-fields.js
var read_fields = __webpack_require__(5900);
;// CONCATENATED MODULE: ./lib/engine/kyverno/cel-checks.js
const LISTS = {
    containers: 'containers',
    initContainers: 'init',
    ephemeralContainers: 'ephemeral',
    volumes: 'image-volumes',
};
const LIST = /^\(?\s*(images\.\w+(?:\s*\+\s*images\.\w+)*)\s*\)?\s*/;
const NAMES = String.raw `\[\s*(attestors(?:\.\w+|\["[^"]+"\])(?:\s*,\s*attestors(?:\.\w+|\["[^"]+"\]))*)\s*\]`;
const NAME = String.raw `(?:\.(\w+)|\[["']([^"']+)["']\])`;
/**
 * Undefined: it says something that is not understood here.
 * @param covered regular expression of the images that the policy is about; a filter by the same leaves out no other
 */
function readCheck(expression, covered) {
    const text = expression.trim();
    const list = LIST.exec(text);
    if (!list?.[1])
        return undefined;
    const rest = text.slice(list[0].length).trim();
    const filter = /^\.filter\(\s*(\w+)\s*,\s*\1\.matches\('([^'\\]*)'\)\)\s*/.exec(rest);
    const body = bodyOf(filter && filter[2] === covered ? rest.slice(filter[0].length) : rest);
    if (!body)
        return undefined;
    const checks = body.condition.split('&&').map((part) => checkIn(part.trim(), body.variable));
    const known = checks.filter((check) => check !== undefined);
    if (known.length < checks.length)
        return undefined;
    const containers = [...list[1].matchAll(/images\.(\w+)/g)].flatMap(([, name = '']) => LISTS[name] ?? []);
    return { containers, checks: known };
}
/** `.all(image, \u2026)`, or `.map(image, \u2026).all(e, e > 0)`. */
function bodyOf(text) {
    const all = /^\.all\(\s*(\w+)\s*,([^]*)\)$/.exec(text);
    if (all?.[1] && all[2] && isBalanced(all[2]))
        return { variable: all[1], condition: all[2].trim() };
    const mapped = /^\.map\(\s*(\w+)\s*,([^]*)\)\s*\.all\(\s*(\w+)\s*,\s*(\w+)\s*(>\s*0|>=\s*\d+|)\s*\)$/.exec(text);
    if (!mapped)
        return undefined;
    const [, variable = '', call = '', element, compared, comparison = ''] = mapped;
    if (element !== compared || !isBalanced(call))
        return undefined;
    return { variable, condition: `${call.trim()} ${comparison}`.trim() };
}
function isBalanced(text) {
    let depth = 0;
    for (const character of text.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '')) {
        if (character === '(')
            depth += 1;
        if (character === ')')
            depth -= 1;
        if (depth < 0)
            return false;
    }
    return depth === 0;
}
function checkIn(text, variable) {
    return signatureIn(text, variable) ?? attestationIn(text, variable) ?? payloadIn(text, variable);
}
function signatureIn(text, variable) {
    const call = new RegExp(`^verifyImageSignatures\\(\\s*${variable}\\s*,\\s*${NAMES}\\s*\\)\\s*(>=?)\\s*(\\d+)$`);
    const [, attestors, operator, number] = call.exec(text) ?? [];
    if (attestors === undefined)
        return undefined;
    return { kind: 'signature', attestors: namesIn(attestors), atLeast: atLeast(operator, number) };
}
function attestationIn(text, variable) {
    const call = new RegExp(`^verifyAttestationSignatures\\(\\s*${variable}\\s*,\\s*attestations${NAME}\\s*,\\s*${NAMES}\\s*\\)\\s*(>=?)\\s*(\\d+)$`);
    const [, dotted, bracketed, attestors, operator, number] = call.exec(text) ?? [];
    if (attestors === undefined)
        return undefined;
    return {
        kind: 'attestation',
        attestation: dotted ?? bracketed ?? '',
        attestors: namesIn(attestors),
        atLeast: atLeast(operator, number),
    };
}
function payloadIn(text, variable) {
    const call = new RegExp(`^extractPayload\\(\\s*${variable}\\s*,\\s*attestations${NAME}\\s*\\)\\.([\\w.]+?)(?:\\s*==\\s*("(?:[^"\\\\]|\\\\.)*"|'[^'\\\\]*')|\\.matches\\(\\s*("(?:[^"\\\\]|\\\\.)*"|'[^'\\\\]*')\\s*\\))$`);
    const [, dotted, bracketed, path, equal, expression] = call.exec(text) ?? [];
    const literal = literalOf(equal ?? expression ?? '');
    if (path === undefined || literal === undefined)
        return undefined;
    return {
        kind: 'payload',
        attestation: dotted ?? bracketed ?? '',
        path,
        match: { kind: equal === undefined ? 'regexp' : 'exact', text: literal },
    };
}
/** Escapes of JSON are among those of CEL; others are not read. */
function literalOf(text) {
    if (text.startsWith("'"))
        return text.slice(1, -1);
    try {
        const value = JSON.parse(text);
        return typeof value === 'string' ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function namesIn(list) {
    return [...list.matchAll(/attestors(?:\.(\w+)|\["([^"]+)"\])/g)].map(([, dotted, bracketed]) => dotted ?? bracketed ?? '');
}
function atLeast(operator, number) {
    return Number(number) + (operator === '>' ? 1 : 0);
}

// EXTERNAL MODULE: ./lib/engine/kyverno/ivp.js
var ivp = __webpack_require__(8414);
// EXTERNAL MODULE: ./lib/engine/kyverno/ivp-reading.js
var ivp_reading = __webpack_require__(1443);
;// CONCATENATED MODULE: ./lib/engine/kyverno/read-ivp.js





/** The policy, as far as its CEL is of the usual forms. */
function readImageValidatingPolicies(root) {
    const policy = (0,ivp/* imageValidatingPolicyIn */.uF)(root);
    return policy ? [policyOf(policy)] : [];
}
function policyOf(policy) {
    const { root, spec } = policy;
    const covered = coveredBy(spec);
    const reads = policy.validations.map((node) => ({ node, check: readCheck(node.text ?? '', covered) }));
    const isNamespaced = root.at('kind')?.text === 'NamespacedImageValidatingPolicy';
    const namespace = isNamespaced ? root.at('metadata', 'namespace') : undefined;
    const actions = spec.at('validationActions');
    const denies = actions?.items().some(({ text }) => text === 'Deny') ?? true;
    const references = spec.at('matchImageReferences')?.items() ?? [];
    const globs = references.flatMap((one) => one.at('glob') ?? []);
    return {
        form: 'kyverno-ivp',
        name: (0,read_fields/* nameOf */.Vb)(root),
        ...(namespace && { namespace: (0,read_fields/* textAt */.$6)(namespace) }),
        mode: (0,read_fields.at)(denies ? 'enforce' : 'audit', actions),
        images: { include: globs.map(read_fields/* textAt */.$6), exclude: [] },
        namespaces: namespacesOf(spec),
        requests: {
            operations: policy.resourceRules.flatMap(operationsOf),
            resources: policy.resourceRules.flatMap((rule) => rule.at('resources')?.items() ?? []).map(read_fields/* textAt */.$6),
            controllers: hasAutogen(policy),
            containers: containersIn(reads),
        },
        onFailure: (0,read_fields/* failureAt */.iY)(spec.at('failurePolicy')),
        ...(0,read_fields/* secondsAt */.hH)(spec.at('webhookConfiguration', 'timeoutSeconds')),
        digest: digestOf(spec),
        demands: demandsOf(reads, policy),
        notUnderstood: [
            ...reads.filter(({ check }) => !check).map(({ node }) => (0,read_fields/* notUnderstood */.hf)('cel', node)),
            ...(globs.length === 0 ? references.flatMap((one) => one.at('expression') ?? []) : []).map((one) => (0,read_fields/* notUnderstood */.hf)('cel', one)),
            ...restOf(spec),
        ],
        place: root.place,
    };
}
/** What `ref.matches('\u2026')` among the references compares with. */
function coveredBy(spec) {
    const texts = (spec.at('matchImageReferences')?.items() ?? []).map((one) => one.at('expression')?.text ?? '');
    return texts
        .map((text) => /^ref\.matches\('([^'\\]*)'\)$/.exec(text)?.[1])
        .find((one) => one !== undefined);
}
const OPERATIONS = ['CREATE', 'UPDATE', 'DELETE', 'CONNECT'];
function operationsOf(rule) {
    return (rule.at('operations')?.items() ?? []).flatMap((one) => OPERATIONS.filter((name) => name === one.text || one.text === '*').map((name) => (0,read_fields.at)(name, one)));
}
/** Kyverno writes the policies for what makes Pods where `pods` alone is named (pkg/cel/autogen). */
function hasAutogen({ spec, resourceRules }) {
    const resources = resourceRules.flatMap((rule) => rule.at('resources')?.items() ?? []);
    const controllers = spec.at('autogen', 'podControllers', 'controllers');
    const isOff = controllers?.isList === true && controllers.items().length === 0;
    return !isOff && resources.length === 1 && resources[0]?.text === 'pods';
}
/** Lists that every expression that verifies goes through. */
function containersIn(reads) {
    const verifying = reads.flatMap(({ check }) => check?.checks.some(({ kind }) => kind !== 'payload') ? [check.containers] : []);
    return ['containers', 'init', 'ephemeral', 'image-volumes'].filter((kind) => verifying.length > 0 && verifying.every((containers) => containers.includes(kind)));
}
function namespacesOf(spec) {
    const expressions = spec.at('matchConstraints', 'namespaceSelector', 'matchExpressions')?.items() ?? [];
    const values = (operator) => expressions
        .filter((one) => isByName(one) && one.at('operator')?.text === operator)
        .flatMap((one) => one.at('values')?.items() ?? [])
        .map(read_fields/* textAt */.$6);
    return { include: values('In'), exclude: values('NotIn') };
}
function isByName(expression) {
    return expression.at('key')?.text === 'kubernetes.io/metadata.name';
}
/** From 1.19 on both are true where nobody says; before, neither has an effect. */
function digestOf(spec) {
    const settings = spec.at('validationConfigurations');
    const [mutate, verify] = [settings?.at('mutateDigest'), settings?.at('verifyDigest')];
    const rule = mutate?.scalar !== false ? 'resolved' : verify?.scalar !== false ? 'required' : 'free';
    return (0,read_fields.at)(rule, mutate ?? verify);
}
function demandsOf(reads, policy) {
    const all = reads.flatMap(({ node, check }) => (check?.checks ?? []).map((one) => ({ node, one })));
    return all.flatMap(({ node, one }) => {
        if (one.kind === 'payload')
            return [];
        const conditions = one.kind === 'attestation' ? conditionsFor(one.attestation, all) : NONE;
        const want = one.kind === 'signature' ? 'signature' : wanted(one.attestation, policy);
        const alternatives = one.attestors.map((name) => alternativeOf(name, want, policy, conditions));
        return [{ alternatives, atLeast: one.atLeast, place: node.place }];
    });
}
const NONE = { conditions: [], notUnderstood: [] };
function conditionsFor(attestation, all) {
    const conditions = [];
    const rest = [];
    for (const { node, one } of all) {
        if (one.kind !== 'payload' || one.attestation !== attestation)
            continue;
        const path = one.path.startsWith('predicate.') ? one.path.slice('predicate.'.length) : '';
        const found = (0,read_conditions/* conditionsAbout */.o)(path, (0,read_fields/* matchAt */.pF)(one.match.kind, node, one.match.text));
        if (found)
            conditions.push(...found);
        else
            rest.push((0,read_fields/* notUnderstood */.hf)('cel', node));
    }
    return { conditions, notUnderstood: rest };
}
function wanted(name, { attestations }) {
    const found = attestations.find((one) => one.at('name')?.text === name);
    return { predicateType: found?.at('intoto', 'type')?.text ?? '' };
}
function alternativeOf(name, want, { attestors }, conditions) {
    const attestor = attestors.find((one) => one.at('name')?.text === name);
    const label = attestor?.at('name');
    return {
        name: (0,read_fields.at)(name, label),
        want: (0,read_fields.at)(want, attestor),
        signer: attestor ? signerOf(attestor) : { kind: 'other', what: { value: name } },
        trust: trustOf(attestor),
        ...conditions,
    };
}
function signerOf(attestor) {
    const cosign = attestor.at('cosign');
    if (cosign?.at('keyless'))
        return { kind: 'keyless', identities: (0,ivp_reading/* identitiesIn */.A)(attestor).map(read_fields/* keylessIdentity */.JT) };
    const key = cosign?.at('key');
    if (!key)
        return { kind: 'other', what: { value: attestor.entries().at(-1)?.[0] ?? '', place: attestor.place } };
    const pem = key.at('data');
    const reference = key.at('kms') ?? key.at('secretRef') ?? key.at('expression');
    return {
        kind: 'key',
        ...(pem && { pem: (0,read_fields/* textAt */.$6)(pem) }),
        ...(reference && { reference: (0,read_fields.at)(reference.text ?? reference.source, reference) }),
        logged: cosign?.at('ctlog', 'insecureIgnoreTlog')?.scalar !== true,
    };
}
function trustOf(attestor) {
    const tuf = attestor?.at('cosign', 'tuf');
    if (tuf)
        return (0,read_fields.at)({ kind: 'tuf', mirror: tuf.at('mirror')?.text ?? '' }, tuf);
    const inline = [['trustedRoot'], ['keyless', 'roots'], ['ctlog', 'rekorPubKey']];
    const [own] = inline.flatMap((path) => attestor?.at('cosign', ...path) ?? []);
    if (own)
        return (0,read_fields.at)({ kind: 'inline' }, own);
    return (0,read_fields/* trustOfLog */.md)(attestor?.at('cosign', 'ctlog', 'url'));
}
/** What decides besides whether the policy is applied. */
function restOf(spec) {
    const constraints = spec.at('matchConstraints');
    const expressions = constraints?.at('namespaceSelector', 'matchExpressions')?.items() ?? [];
    const others = [
        constraints?.at('objectSelector'),
        constraints?.at('namespaceSelector', 'matchLabels'),
        constraints?.at('excludeResourceRules'),
        ...expressions.filter((one) => !isByName(one) || !/^(?:Not)?In$/.test(one.at('operator')?.text ?? '')),
    ].flatMap((one) => one ?? []);
    const conditions = spec.at('matchConditions')?.items() ?? [];
    return [
        ...others.map((one) => (0,read_fields/* notUnderstood */.hf)('yaml', one)),
        ...conditions.map((one) => (0,read_fields/* notUnderstood */.hf)('cel', one)),
    ];
}


/***/ }),

/***/ 3153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ clusterImagePolicyIn),
/* harmony export */   UI: () => (/* binding */ identitiesOf),
/* harmony export */   qk: () => (/* binding */ readClusterImagePolicy)
/* harmony export */ });
/** Undefined: it has no spec. */
function clusterImagePolicyIn(root) {
    const spec = root.at('spec');
    if (!spec?.isMap)
        return undefined;
    return {
        root,
        spec,
        globs: (spec.at('images')?.items() ?? []).flatMap((one) => one.at('glob') ?? []),
        authorities: spec.at('authorities')?.items() ?? [],
    };
}
function identitiesOf(authority) {
    return (authority.at('keyless', 'identities')?.items() ?? []).map((node) => ({
        node,
        subject: node.at('subject'),
        subjectRegExp: node.at('subjectRegExp'),
        issuer: node.at('issuer'),
        issuerRegExp: node.at('issuerRegExp'),
        hasWildcards: false,
        whenIncomplete: 'refuses',
        bindsSource: false,
    }));
}
/** What rules for all engines look at. */
function readClusterImagePolicy({ globs, authorities }) {
    return {
        engine: 'policy-controller',
        identities: authorities.flatMap(identitiesOf),
        bundleIdentities: authorities
            .filter((one) => one.at('signatureFormat')?.text === 'bundle')
            .flatMap((one) => one.at('keyless', 'identities') ?? []),
        keys: authorities.flatMap((one) => one.at('key', 'data') ?? []),
        logIgnored: [],
        images: globs,
        attestations: authorities.flatMap((authority) => (authority.at('attestations')?.items() ?? []).map((node) => ({
            node,
            type: node.at('predicateType'),
            identities: identitiesOf(authority),
            conditions: policyOf(node),
        }))),
        unpinned: [],
    };
}
function policyOf(attestation) {
    const policy = attestation.at('policy');
    return policy ? [{ node: policy, text: policy.at('data')?.text ?? '' }] : [];
}


/***/ }),

/***/ 4362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readClusterImagePolicies)
/* harmony export */ });
/* harmony import */ var _read_conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3363);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5900);
/* harmony import */ var _cluster_image_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3153);



/** The policy; conditions only as far as their Rego is of the form that is written here. */
function readClusterImagePolicies(root) {
    const policy = (0,_cluster_image_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterImagePolicyIn */ .H)(root);
    return policy ? [policyOf(policy)] : [];
}
function policyOf({ root, spec, globs, authorities }) {
    const mode = spec.at('mode');
    const bundle = authorities.find((one) => one.at('signatureFormat')?.text === 'bundle');
    const whole = spec.at('policy');
    const [demands, unread] = demandsOf(authorities);
    const match = spec.at('match');
    return {
        form: bundle ? 'policy-controller-bundle' : 'policy-controller',
        name: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(root),
        mode: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__.at)(mode?.text === 'warn' ? 'audit' : 'enforce', mode),
        images: { include: globs.map(_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6), exclude: [] },
        namespaces: { include: [], exclude: [], label: 'policy.sigstore.dev/include=true' },
        requests: {
            operations: [{ value: 'CREATE' }, { value: 'UPDATE' }],
            resources: [{ value: 'pods' }, { value: 'pods/ephemeralcontainers' }],
            controllers: true,
            containers: ['containers', 'init', 'ephemeral'],
        },
        onFailure: { value: 'refuse' },
        digest: { value: 'resolved' },
        demands,
        notUnderstood: [
            ...unread,
            ...(whole ? [(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)(languageOf(whole), whole)] : []),
            ...(match ? [(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)('yaml', match)] : []),
        ],
        place: root.place,
    };
}
/** One authority has to hold with all its attestations; of several, any of them. */
function demandsOf(authorities) {
    const each = authorities.map(alternativesOf);
    const [only] = each;
    if (only && each.length === 1)
        return [only.map((one) => ({ alternatives: [one], atLeast: 1, ...placeOf(authorities[0]) })), []];
    const compound = authorities.filter((_, place) => (each[place]?.length ?? 0) > 1);
    if (compound.length > 0)
        return [[], compound.map((one) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)('yaml', one))];
    const alternatives = each.flat();
    return [alternatives.length > 0 ? [{ alternatives, atLeast: 1, ...placeOf(authorities[0]) }] : [], []];
}
function placeOf(node) {
    return node ? { place: node.place } : {};
}
/** What an authority asks for: its attestations, or a signature where it has none. */
function alternativesOf(authority) {
    const name = authority.at('name');
    const common = {
        ...(name && { name: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(name) }),
        signer: signerOf(authority),
        trust: trustOf(authority),
    };
    const attestations = authority.at('attestations')?.items() ?? [];
    if (attestations.length === 0)
        return [{ ...common, want: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__.at)('signature', authority), conditions: [], notUnderstood: [] }];
    return attestations.map((attestation) => {
        const type = attestation.at('predicateType');
        return {
            ...common,
            want: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__.at)({ predicateType: PREDICATES[type?.text ?? ''] ?? type?.text ?? '' }, type),
            ...conditionsOf(attestation),
        };
    });
}
/** Names of predicates that policy-controller still takes (pkg/apis/policy/common). */
const PREDICATES = {
    slsaprovenance: 'https://slsa.dev/provenance/v0.2',
    spdx: 'https://spdx.dev/Document',
    spdxjson: 'https://spdx.dev/Document',
    cyclonedx: 'https://cyclonedx.org/bom',
    link: 'https://in-toto.io/Link/v1',
    vuln: 'https://cosign.sigstore.dev/attestation/vuln/v1',
    custom: 'https://cosign.sigstore.dev/attestation/v1',
};
function signerOf(authority) {
    if (authority.at('keyless'))
        return { kind: 'keyless', identities: (0,_cluster_image_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .identitiesOf */ .UI)(authority).map(_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .keylessIdentity */ .JT) };
    const action = authority.at('static', 'action');
    if (action?.text === 'pass')
        return { kind: 'anyone' };
    const key = authority.at('key');
    if (!key)
        return { kind: 'other', what: { value: action?.text ?? '', place: authority.place } };
    const pem = key.at('data');
    const reference = key.at('kms') ?? key.at('secretRef');
    return {
        kind: 'key',
        ...(pem && { pem: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(pem) }),
        ...(reference && { reference: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__.at)(reference.text ?? reference.source, reference) }),
        logged: authority.at('ctlog') !== undefined,
    };
}
function trustOf(authority) {
    const root = authority.at('keyless', 'trustRootRef') ?? authority.at('ctlog', 'trustRootRef');
    if (root)
        return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__.at)({ kind: 'named', name: root.text ?? '' }, root);
    const own = authority.at('keyless', 'ca-cert');
    if (own)
        return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__.at)({ kind: 'inline' }, own);
    const url = authority.at('keyless', 'url');
    const isPublic = url === undefined || /^https:\/\/fulcio\.sigstore\.dev\/?$/.test(url.text ?? '');
    return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__.at)(isPublic ? { kind: 'public' } : { kind: 'process' }, url);
}
function conditionsOf(attestation) {
    const policy = attestation.at('policy');
    if (!policy)
        return { conditions: [], notUnderstood: [] };
    const data = policy.at('data');
    const conditions = data && languageOf(policy) === 'rego' ? readRego(data) : undefined;
    return conditions
        ? { conditions, notUnderstood: [] }
        : { conditions: [], notUnderstood: [(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)(languageOf(policy), data ?? policy)] };
}
function languageOf(policy) {
    return policy.at('type')?.text === 'rego' ? 'rego' : 'cue';
}
const FRAME = /^\s*package sigstore\s+default isCompliant\s*:?=\s*false\s+isCompliant(?:\s+if)?\s*\{([^{}]*)\}\s*$/;
const EQUAL = /^input\.predicate\.([\w.]+)\s*==\s*("(?:[^"\\]|\\.)*")$/;
const EXPRESSION = /^regex\.match\(\s*("(?:[^"\\]|\\.)*")\s*,\s*input\.predicate\.([\w.]+)\s*\)$/;
/** Undefined: a line of it is not understood, so that nothing can be said of the whole. */
function readRego(data) {
    // Braces in texts would end the rule early.
    const texts = [];
    const hidden = (data.text ?? '').replaceAll(/"(?:[^"\\]|\\.)*"/g, (text) => `"${texts.push(text) - 1}"`);
    const body = FRAME.exec(hidden)?.[1];
    if (body === undefined)
        return undefined;
    const lines = body
        .split('\n')
        .map((line) => line.trim().replaceAll(/"(\d+)"/g, (_, place) => texts[Number(place)] ?? ''))
        .filter((line) => line !== '');
    const read = lines.map((line) => lineOf(line, data));
    const known = read.filter((one) => one !== undefined);
    return known.length === read.length ? known.flat() : undefined;
}
function lineOf(line, data) {
    const equal = EQUAL.exec(line);
    const expression = EXPRESSION.exec(line);
    const path = equal?.[1] ?? expression?.[2];
    const literal = equal?.[2] ?? expression?.[1];
    if (path === undefined || literal === undefined)
        return undefined;
    try {
        const text = JSON.parse(literal);
        return (0,_read_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionsAbout */ .o)(path, (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .matchAt */ .pF)(equal ? 'exact' : 'regexp', data, text));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ POLICY_HINT),
/* harmony export */   _: () => (/* binding */ policyKindOf)
/* harmony export */ });
/** By group of the API and kind; the kinds of constraints are what their templates say. */
const KINDS = {
    'kyverno.io': {
        ClusterPolicy: 'kyverno-policy',
        Policy: 'kyverno-policy',
        PolicyException: 'kyverno-exception',
    },
    'policies.kyverno.io': {
        ImageValidatingPolicy: 'kyverno-ivp',
        NamespacedImageValidatingPolicy: 'kyverno-ivp',
        ImageVerificationPolicy: 'kyverno-ivp',
        ValidatingPolicy: 'kyverno-validating',
        NamespacedValidatingPolicy: 'kyverno-validating',
        PolicyException: 'kyverno-exception',
    },
    'policy.sigstore.dev': { ClusterImagePolicy: 'cip', TrustRoot: 'trust-root' },
    'templates.gatekeeper.sh': { ConstraintTemplate: 'gatekeeper-template' },
    'constraints.gatekeeper.sh': { '*': 'gatekeeper-constraint' },
    'config.ratify.deislabs.io': { '*': 'ratify' },
};
/** What stands in text that may be such a document, so that the rest need not be parsed. */
const POLICY_HINT = /apiVersion["']?\s*:\s*["']?(?:policies\.)?(?:kyverno\.io|policy\.sigstore\.dev|(?:templates|constraints)\.gatekeeper\.sh|config\.ratify\.deislabs\.io)\//;
/** Undefined: it is none that is read. */
function policyKindOf(root) {
    const [group = ''] = root.at('apiVersion')?.text?.split('/') ?? [];
    const kind = root.at('kind')?.text ?? '';
    const kinds = Object.hasOwn(KINDS, group) ? KINDS[group] : undefined;
    return kinds && (Object.hasOwn(kinds, kind) ? kinds[kind] : kinds['*']);
}


/***/ }),

/***/ 3363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ conditionsAbout)
/* harmony export */ });
const PROVENANCE_1 = {
    'buildDefinition.externalParameters.workflow.repository': 'source-repository',
    'buildDefinition.externalParameters.workflow.ref': 'source-ref',
    'buildDefinition.externalParameters.workflow.path': 'workflow-path',
    'runDetails.builder.id': 'builder-id',
    'buildDefinition.buildType': 'build-type',
};
const PROVENANCE_02 = {
    'builder.id': 'builder-id',
    buildType: 'build-type',
    'invocation.configSource.entryPoint': 'workflow-path',
};
/**
 * Conditions that a comparison with a field of provenance makes; undefined: the field says nothing that has a name
 * here.
 * @param path from the predicate down
 */
function conditionsAbout(path, match) {
    const about = PROVENANCE_1[path] ?? PROVENANCE_02[path];
    if (about !== undefined)
        return [{ about, match }];
    return path === 'invocation.configSource.uri' ? sourceOf(match) : undefined;
}
/** `git+https://github.com/owner/name@refs/tags/v1`: a repository and a ref in one. */
function sourceOf({ value, place }) {
    const [, repository, ref] = /^git\+(https:\/\/[^@*?]+)@([^*?]+)$/.exec(value.text) ?? [];
    if (value.kind === 'regexp' || repository === undefined || ref === undefined)
        return undefined;
    const exact = (text) => ({ value: { kind: 'exact', text }, ...(place && { place }) });
    return [
        { about: 'source-repository', match: exact(repository) },
        { about: 'source-ref', match: exact(ref) },
    ];
}


/***/ }),

/***/ 5900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   JT: () => (/* binding */ keylessIdentity),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   hH: () => (/* binding */ secondsAt),
/* harmony export */   hf: () => (/* binding */ notUnderstood),
/* harmony export */   iY: () => (/* binding */ failureAt),
/* harmony export */   md: () => (/* binding */ trustOfLog),
/* harmony export */   pF: () => (/* binding */ matchAt)
/* harmony export */ });
function at(value, node) {
    return node ? { value, place: node.place } : { value };
}
/** The object's own name. */
function nameOf(root) {
    const name = root.at('metadata', 'name');
    return at(name?.text ?? '', name);
}
/** What its number is; absent where it is none. */
function secondsAt(node) {
    return typeof node?.scalar === 'number' ? { timeout: at(node.scalar, node) } : {};
}
function failureAt(node) {
    return at(node?.text === 'Ignore' ? 'admit' : 'refuse', node);
}
/** Whether its URL is that of the public log, or none is named. */
function trustOfLog(url) {
    const isPublic = url === undefined || /^https:\/\/rekor\.sigstore\.dev\/?$/.test(url.text ?? '');
    return at(isPublic ? { kind: 'public' } : { kind: 'unknown' }, url);
}
function textAt(node) {
    return { value: node.text ?? '', place: node.place };
}
function notUnderstood(language, node) {
    return { language, text: { value: node.text ?? node.source, place: node.place } };
}
function matchAt(kind, node, text = node.text ?? '') {
    return { value: { kind, text }, place: node.place };
}
/** An identity as it is compared; a glob without wildcards is a text. */
function keylessIdentity(reading) {
    const { node, subject, subjectRegExp, issuer, issuerRegExp, hasWildcards } = reading;
    const kindOf = ({ text = '' }) => (hasWildcards && /[*?]/.test(text) ? 'glob' : 'exact');
    const half = (text, expression) => expression ? matchAt('regexp', expression) : text && matchAt(kindOf(text), text);
    const who = half(subject, subjectRegExp);
    const by = half(issuer, issuerRegExp);
    return { ...(who && { subject: who }), ...(by && { issuer: by }), place: node.place };
}


/***/ }),

/***/ 8679:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ objectsIn),
/* harmony export */   h: () => (/* binding */ readPolicies)
/* harmony export */ });
/* harmony import */ var _text_located_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4569);
/* harmony import */ var _gatekeeper_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6040);
/* harmony import */ var _kyverno_read_cluster_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8291);
/* harmony import */ var _kyverno_read_ivp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(309);
/* harmony import */ var _policy_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5801);
/* harmony import */ var _policy_controller_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4362);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_text_located_yaml_js__WEBPACK_IMPORTED_MODULE_0__]);
_text_located_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];






const READERS = {
    'kyverno-policy': _kyverno_read_cluster_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .readClusterPolicies */ .v,
    'kyverno-ivp': _kyverno_read_ivp_js__WEBPACK_IMPORTED_MODULE_3__/* .readImageValidatingPolicies */ .L,
    cip: _policy_controller_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readClusterImagePolicies */ .Y,
    'gatekeeper-constraint': _gatekeeper_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readConstraint */ .aT,
    'gatekeeper-template': _gatekeeper_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readTemplate */ .xV,
};
/** Reads every policy of a stream of YAML or JSON, lists of objects included; other documents are passed over. */
function readPolicies(source) {
    const documents = (0,_text_located_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocuments */ .r)(source);
    const roots = documents.flatMap(({ root }) => objectsIn(root));
    const known = roots.flatMap((root) => {
        const kind = (0,_policy_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .policyKindOf */ ._)(root);
        return kind === undefined ? [] : [{ root, kind, policies: READERS[kind]?.(root) }];
    });
    return {
        policies: known.flatMap(({ policies }) => policies ?? []),
        others: known
            .filter(({ policies }) => policies === undefined)
            .map(({ root, kind }) => ({ kind, place: root.place })),
        problems: documents.flatMap(({ problem }) => problem ?? []),
    };
}
const MAX_LIST_ITEMS = 10_000;
/** What `kubectl get` prints is a list. */
function objectsIn(root) {
    if (!root)
        return [];
    const isList = root.at('kind')?.text === 'List';
    return isList ? (root.at('items')?.items().slice(0, MAX_LIST_ITEMS) ?? []) : [root];
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 6497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readBaselineFile)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3868);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2845);



const MAX_BYTES = 64 * 1024 * 1024;
/**
 * What an earlier report in JSON lists, for a command to compare with.
 * @param list the member that holds it: `findings`, `images`
 * @throws Failure `baseline-malformed`, and those of reading a file
 */
async function readBaselineFile(file, { command, list }) {
    const report = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectIn */ .D7)(await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readUserFile */ .E)('baseline', file, MAX_BYTES));
    const entries = report?.[list];
    if (report?.['schemaVersion'] === 1 && Array.isArray(entries))
        return entries.filter(_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv);
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'baseline-malformed',
        what: `baseline: ${file} is no report of ${command} in JSON`,
        why: 'the baseline is an earlier report, as --format json prints it',
        fix: `slsa-provenance ${command} \u2026 --format json > baseline.json`,
    });
}


/***/ }),

/***/ 2106:
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

/***/ 5440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);



const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
// Windows has no O_NOFOLLOW; a new file with a name that nobody can guess is enough there.
const NEW = O_WRONLY | O_CREAT | O_EXCL | (O_NOFOLLOW || 0);
/**
 * Writes a file under a name that nobody can guess, and then puts it in place: whoever else may write to the
 * directory can plant no link that is followed, and a run that ends in the middle leaves the file as it was.
 */
async function replaceFile(path, content) {
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, NEW, 0o644);
    try {
        await file.writeFile(content).finally(() => file.close());
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 4569:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readDocuments)
/* harmony export */ });
/* unused harmony export LocatedNode */
/* harmony import */ var _template_skeleton_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2289);
/* harmony import */ var _yaml_depth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7796);
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
    return compose(skeleton.text).map((document) => {
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

/***/ 4052:
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

/***/ 2289:
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

/***/ 7796:
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

/***/ })

};
