export const id = 2244;
export const ids = [2244];
export const modules = {

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

/***/ 96040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aT: () => (/* binding */ readConstraint),
/* harmony export */   bU: () => (/* binding */ templatesIn),
/* harmony export */   rt: () => (/* binding */ regoIn)
/* harmony export */ });
/* harmony import */ var _label_selector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(224);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45900);
/* harmony import */ var _rego_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58067);



/** The templates among some objects, by the kind of their constraints. */
function templatesIn(roots) {
    const templates = roots.filter((root) => root.at('kind')?.text === 'ConstraintTemplate');
    return new Map(templates.map((root) => {
        const codes = regoIn(root).map(({ text = '' }) => text.trim());
        const isOwn = codes.length === 1 && codes[0] === _rego_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGESTS_REGO */ .E.trim();
        return [root.at('spec', 'crd', 'spec', 'names', 'kind')?.text ?? '', isOwn ? 'digests' : 'other'];
    }));
}
/** A constraint: where it counts. What it demands is Rego, in its template, of which one is understood. */
function readConstraint(root, templates) {
    const match = root.at('spec', 'match');
    const isOfDigests = templates.get(root.at('kind')?.text ?? '') === 'digests';
    const images = root.at('spec', 'parameters', 'images');
    const names = (name) => (match?.at(name)?.items() ?? []).map(_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6);
    const selectors = (0,_label_selector_js__WEBPACK_IMPORTED_MODULE_2__/* .readLabelSelector */ .Qt)(match?.at('namespaceSelector'));
    return [
        {
            form: 'gatekeeper',
            name: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(root),
            mode: modeOf(root),
            images: { include: isOfDigests && images ? [(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(images)] : [], exclude: [] },
            namespaces: {
                include: names('namespaces'),
                exclude: names('excludedNamespaces'),
                ...(selectors && { selectors }),
            },
            requests: {
                operations: [{ value: 'CREATE' }, { value: 'UPDATE' }],
                resources: resourcesOf(match),
                controllers: false,
                containers: ['containers', 'init', 'ephemeral', 'image-volumes'],
            },
            // As shipped: failures admit.
            onFailure: { value: 'admit' },
            digest: { value: isOfDigests ? 'required' : 'free' },
            demands: [],
            notUnderstood: [
                ...(isOfDigests ? [] : [unread(root, templates)]),
                ...['labelSelector', 'name'].flatMap((name) => match?.at(name) ?? []).map(asYaml),
                ...(selectors ? [] : [match?.at('namespaceSelector') ?? root].map(asYaml)),
            ],
            place: root.place,
        },
    ];
}
const asYaml = (node) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('yaml', node);
function unread(root, templates) {
    const kind = root.at('kind')?.text ?? '';
    const what = templates.has(kind)
        ? `the template ${kind}`
        : `the template ${kind}, which is not among the policies`;
    return { language: 'rego', text: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(what, root.at('kind')) };
}
/** `scoped`: each point of enforcement has its own (constraint framework, ScopedEnforcementActions). */
function modeOf(root) {
    const action = root.at('spec', 'enforcementAction');
    const scoped = root.at('spec', 'scopedEnforcementActions')?.items() ?? [];
    const denies = action?.text === 'scoped'
        ? scoped.some(deniesAtAdmission)
        : !/^(?:dryrun|warn)$/.test(action?.text ?? '');
    return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(denies ? 'enforce' : 'audit', action);
}
function deniesAtAdmission(scoped) {
    const points = (scoped.at('enforcementPoints')?.items() ?? []).map((one) => one.at('name')?.text);
    const isHere = points.some((name) => name === '*' || name === 'validation.gatekeeper.sh');
    return scoped.at('action')?.text === 'deny' && isHere;
}
/** Kinds as the API names them in paths; all where none is named. */
function resourcesOf(match) {
    const kinds = (match?.at('kinds')?.items() ?? []).flatMap((one) => one.at('kinds')?.items() ?? []);
    if (kinds.length === 0)
        return [{ value: '*' }];
    return kinds.map((kind) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__.at)(kind.text === '*' ? '*' : `${kind.text?.toLowerCase()}s`, kind));
}
/** Rego of a template, in either of the places where it may be. */
function regoIn(root) {
    return (root.at('spec', 'targets')?.items() ?? []).flatMap((target) => {
        const engines = (target.at('code')?.items() ?? []).filter((one) => one.at('engine')?.text === 'Rego');
        return [target.at('rego'), ...engines.map((one) => one.at('source', 'rego'))].flatMap((one) => one ?? []);
    });
}


/***/ }),

/***/ 68404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Zo: () => (/* binding */ allSets),
/* harmony export */   qj: () => (/* binding */ actionOf),
/* harmony export */   w9: () => (/* binding */ clusterPolicyIn),
/* harmony export */   ys: () => (/* binding */ verificationsIn)
/* harmony export */ });
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45900);

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
    return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanAt */ .CR)(value) ?? otherwise;
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

/***/ 60336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ identityIn),
/* harmony export */   M_: () => (/* binding */ keylessIn),
/* harmony export */   kc: () => (/* binding */ flatEntries),
/* harmony export */   s5: () => (/* binding */ keylessOf),
/* harmony export */   zA: () => (/* binding */ readClusterPolicy)
/* harmony export */ });
/* harmony import */ var _cluster_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68404);

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
    return (0,_cluster_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .verificationsIn */ .ys)(policy).flatMap(keylessOf);
}
/** The same of one entry of `verifyImages`. */
function keylessOf(verification) {
    return (0,_cluster_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .allSets */ .Zo)(verification)
        .flatMap(flatEntries)
        .flatMap((entry) => entry.at('keyless') ?? []);
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

/***/ 21443:
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

/***/ 78414:
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

/***/ 39999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readMatchConstraints)
/* harmony export */ });
/* harmony import */ var _label_selector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(224);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45900);
/* harmony import */ var _request_conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64705);



function readMatchConstraints(spec) {
    const constraints = spec?.at('matchConstraints');
    const conditions = (spec?.at('matchConditions')?.items() ?? []).map((node) => {
        const expression = node.at('expression');
        const condition = (0,_request_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .readRequestCondition */ .PQ)(expression?.text ?? '');
        // CEL knows no wildcards, by which names are compared here.
        const isPlain = condition?.kind !== 'namespace' || !condition.names.some((name) => /[*?]/.test(name));
        return { node, expression, condition: isPlain ? condition : undefined };
    });
    const unread = conditions.filter(({ condition }) => condition?.kind !== 'namespace');
    const unreadParts = [
        constraints?.at('objectSelector'),
        constraints?.at('excludeResourceRules'),
        (0,_label_selector_js__WEBPACK_IMPORTED_MODULE_2__/* .readLabelSelector */ .Qt)(constraints?.at('namespaceSelector'))
            ? undefined
            : constraints?.at('namespaceSelector'),
    ].flatMap((one) => one ?? []);
    const named = conditions.flatMap(({ condition, expression }) => condition?.kind === 'namespace'
        ? [{ isIn: condition.isIn, names: condition.names.map((name) => fieldOf(name, expression)) }]
        : []);
    return {
        namespaces: namespacesIn([...namedBySelector(constraints), ...named], constraints),
        resources: (constraints?.at('resourceRules')?.items() ?? [])
            .flatMap((rule) => rule.at('resources')?.items() ?? [])
            .map(_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6),
        notUnderstood: [
            ...unreadParts.map((one) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('yaml', one)),
            ...unread.map(({ node, expression }) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('cel', expression ?? node)),
        ],
    };
}
function namespacesIn(lists, constraints) {
    const included = lists.filter(({ isIn }) => isIn).map(({ names }) => names);
    const common = inAll(included);
    // Lists that have nothing in common name no namespace at all: each is left out again.
    const none = common.length === 0 ? included.flat() : [];
    return {
        include: none.length > 0 ? none : common,
        exclude: [...lists.filter(({ isIn }) => !isIn).flatMap(({ names }) => names), ...none],
        selectors: ((0,_label_selector_js__WEBPACK_IMPORTED_MODULE_2__/* .readLabelSelector */ .Qt)(constraints?.at('namespaceSelector')) ?? []).filter(({ key, operator }) => key !== _label_selector_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME_LABEL */ .nY || !/^(?:Not)?In$/.test(operator)),
    };
}
function fieldOf(value, node) {
    return { value, ...(node && { place: node.place }) };
}
/** Names that a selector lists by the label which every namespace has. */
function namedBySelector(constraints) {
    const expressions = constraints?.at('namespaceSelector', 'matchExpressions')?.items() ?? [];
    const label = constraints?.at('namespaceSelector', 'matchLabels', _label_selector_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME_LABEL */ .nY);
    const listed = expressions
        .filter((one) => one.at('key')?.text === _label_selector_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME_LABEL */ .nY && /^(?:Not)?In$/.test(one.at('operator')?.text ?? ''))
        .map((one) => ({
        isIn: one.at('operator')?.text === 'In',
        names: (one.at('values')?.items() ?? []).map(_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6),
    }));
    return [...(label ? [{ isIn: true, names: [(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(label)] }] : []), ...listed];
}
/** Those of the first list that every other has. */
function inAll([first = [], ...more]) {
    return first.filter(({ value }) => more.every((names) => names.some((one) => one.value === value)));
}


/***/ }),

/***/ 68291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ namespacesOf),
/* harmony export */   uD: () => (/* binding */ requestsOf),
/* harmony export */   vC: () => (/* binding */ readClusterPolicies)
/* harmony export */ });
/* harmony import */ var _label_selector_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(224);
/* harmony import */ var _read_conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53363);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45900);
/* harmony import */ var _cluster_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68404);
/* harmony import */ var _cluster_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60336);
/* harmony import */ var _time_conditions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24809);






/** A policy for each entry of `verifyImages`. */
function readClusterPolicies(root) {
    const policy = (0,_cluster_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .clusterPolicyIn */ .w9)(root);
    if (!policy)
        return [];
    return policy.rules.flatMap((rule) => rule.verifications.map((one) => policyOf(policy, rule, one)));
}
function policyOf({ root, spec }, rule, verification) {
    const { node, type } = verification;
    const namespace = root.at('kind')?.text === 'Policy' ? root.at('metadata', 'namespace') : undefined;
    const action = (0,_cluster_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .actionOf */ .qj)(verification);
    const failure = spec.at('webhookConfiguration', 'failurePolicy') ?? spec.at('failurePolicy');
    const timeout = spec.at('webhookConfiguration', 'timeoutSeconds') ?? spec.at('webhookTimeoutSeconds');
    return {
        form: type === 'SigstoreBundle' ? 'kyverno-bundle' : 'kyverno-cosign',
        name: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(root),
        ...ruleOf(rule),
        ...(namespace && { namespace: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(namespace) }),
        mode: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(/^enforce$/i.test(action?.text ?? '') ? 'enforce' : 'audit', action),
        images: {
            include: verification.references.map(_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6),
            exclude: (node.at('skipImageReferences')?.items() ?? []).map(_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6),
        },
        namespaces: namespacesOf(rule),
        ...windowOf(rule),
        requests: requestsOf(rule, root),
        onFailure: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .failureAt */ .iY)(failure),
        ...(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .secondsAt */ .hH)(timeout),
        digest: digestOf(node),
        demands: [
            ...verification.sets.map((set) => demandOf(set, 'signature', verification)),
            ...verification.attestations.flatMap((one) => attested(one, verification)),
        ],
        notUnderstood: restOf(rule, spec, node),
        place: root.place,
    };
}
/** Where nothing is asked of a request but that it comes before a time, or after it. */
function windowOf({ node }) {
    const preconditions = node.at('preconditions');
    const all = preconditions?.at('all')?.items() ?? (preconditions?.isList ? preconditions.items() : []);
    const [only, ...more] = all;
    const time = only && more.length === 0 && !preconditions?.at('any') ? (0,_time_conditions_js__WEBPACK_IMPORTED_MODULE_4__/* .timeConditionIn */ ._)(only) : undefined;
    if (!time)
        return {};
    return { when: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(time.isBefore ? { until: time.end } : { from: time.end }, preconditions) };
}
function ruleOf({ node }) {
    const name = node.at('name');
    return name ? { rule: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(name) } : {};
}
function namespacesOf({ match, exclude }) {
    const names = (filters) => filters.flatMap((one) => one.at('resources', 'namespaces')?.items() ?? []).map(_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6);
    // A filter without names is for all of them.
    const isListed = match.every((one) => one.at('resources', 'namespaces'));
    const selectors = selectorsOf(match);
    return {
        include: isListed ? names(match) : [],
        exclude: names(exclude.filter(isByNamespace)),
        ...(selectors && { selectors }),
    };
}
/** Whether it leaves out whole namespaces: one that asks for subjects or names besides leaves out a part of them. */
function isByNamespace(filter) {
    const isPlain = filter.entries().every(([name]) => name === 'resources');
    const asked = filter.at('resources')?.entries() ?? [];
    const names = filter.at('resources', 'namespaces')?.items() ?? [];
    return (isPlain && names.length > 0 && asked.every(([name]) => /^(?:namespaces|kinds|operations)$/.test(name)));
}
/** Of the only filter: of several, each has its own. Undefined: they are not understood. */
function selectorsOf(match) {
    const [only, ...more] = match;
    return more.length > 0 ? undefined : (0,_label_selector_js__WEBPACK_IMPORTED_MODULE_5__/* .readLabelSelector */ .Qt)(only?.at('resources', 'namespaceSelector'));
}
const OPERATIONS = ['CREATE', 'UPDATE', 'DELETE', 'CONNECT'];
const CONTAINERS = ['containers', 'init', 'ephemeral'];
function requestsOf({ match, kinds }, root) {
    const listed = match.flatMap((one) => one.at('resources', 'operations')?.items() ?? []);
    const operations = listed.flatMap((one) => {
        const operation = OPERATIONS.find((name) => name === one.text);
        return operation ? [(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(operation, one)] : [];
    });
    const pod = kinds.find(({ text = '' }) => /(?:^|\/)(?:Pod|\*)$/.test(text));
    const autogen = root
        .at('metadata', 'annotations', 'pod-policies.kyverno.io/autogen-controllers')
        ?.text?.trim();
    return {
        operations: operations.length > 0 ? operations : [{ value: 'CREATE' }, { value: 'UPDATE' }],
        // For Pods, Kyverno asks for debug containers by itself.
        resources: kinds.flatMap((kind) => resourcesOf(kind).map((resource) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(resource, kind))),
        controllers: pod !== undefined && autogen !== 'none',
        containers: CONTAINERS,
    };
}
function resourcesOf({ text = '' }) {
    const kind = text.split('/').at(-1) ?? text;
    return kind === 'Pod' ? ['pods', 'pods/ephemeralcontainers'] : [`${kind.toLowerCase()}s`];
}
function digestOf(node) {
    const [mutate, verify] = [(0,_cluster_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)(node, 'mutateDigest', true), (0,_cluster_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)(node, 'verifyDigest', true)];
    const rule = mutate === true ? 'resolved' : verify === false ? 'free' : 'required';
    return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(rule, node.at('mutateDigest') ?? node.at('verifyDigest'));
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
    const anyone = { want: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(want, type), signer: { kind: 'anyone' }, trust: PROCESS, ...more };
    return [{ alternatives: [anyone], atLeast: 1, place: node.place }];
}
const PROCESS = { value: { kind: 'process' } };
function alternativeOf(entry, want, { type }, more) {
    const nested = entry.at('attestor');
    return {
        want: { value: want, place: entry.place },
        signer: signerOf(entry, type === 'Cosign'),
        trust: trustOf(entry, type),
        conditions: more.conditions,
        notUnderstood: [...more.notUnderstood, ...(nested ? [(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .notUnderstood */ .hf)('yaml', nested)] : [])],
    };
}
function signerOf(entry, hasWildcards) {
    const keyless = entry.at('keyless');
    if (keyless)
        return { kind: 'keyless', identities: [(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .keylessIdentity */ .JT)((0,_cluster_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .identityIn */ .K2)(keyless, hasWildcards))] };
    const keys = entry.at('keys');
    if (!keys)
        return { kind: 'other', what: { value: entry.entries()[0]?.[0] ?? '', place: entry.place } };
    const pem = keys.at('publicKeys');
    const reference = keys.at('kms') ?? keys.at('secret');
    return {
        kind: 'key',
        ...(pem && { pem: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(pem) }),
        ...(reference && { reference: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__.at)(reference.text ?? reference.source, reference) }),
        logged: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .booleanAt */ .CR)(keys.at('rekor', 'ignoreTlog')) !== true,
    };
}
function trustOf(entry, type) {
    // Bundles of workflows are verified by the keys of the process alone (pkg/image/verifiers/cpol/cosign/sigstore.go).
    if (type === 'SigstoreBundle' && entry.at('keyless'))
        return PROCESS;
    const by = entry.at('keyless') ?? entry.at('keys') ?? entry;
    const own = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .trustOfKeys */ .gn)({
        authorities: by.at('roots'),
        timestampAuthorities: by.at('ctlog', 'tsaCertChain'),
        logs: by.at('rekor', 'pubkey'),
        ctlogs: by.at('ctlog', 'pubkey'),
    });
    return own ?? (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .trustOfLog */ .md)(by.at('rekor', 'url'));
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
                rest.push((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .notUnderstood */ .hf)('jmespath', condition));
        }
        const any = group.at('any');
        if (any)
            rest.push((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .notUnderstood */ .hf)('jmespath', any));
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
        return (0,_read_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionsAbout */ .o)(path, (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .matchAt */ .pF)(/[*?]/.test(value.text) ? 'glob' : 'exact', value));
    return value.text === 'true' ? expressionOf(key) : undefined;
}
function expressionOf(key) {
    const [, expression, quoted, bare] = EXPRESSION.exec(key.text ?? '') ?? [];
    const compared = quoted ?? bare;
    if (expression === undefined || compared === undefined)
        return undefined;
    return (0,_read_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionsAbout */ .o)(compared, (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .matchAt */ .pF)('regexp', key, expression));
}
/** Whether what its filters list, taken together, is what the rule is about: not of several with lists of their own. */
function isUnion({ node, match }) {
    if (match.length < 2)
        return true;
    const isOfKinds = (filter) => [...filter.entries(), ...(filter.at('resources')?.entries() ?? [])].every(([name]) => /^(?:resources|kinds)$/.test(name));
    return !node.at('match', 'all') && match.every(isOfKinds);
}
/** What decides besides whether the rule is applied. */
function restOf(rule, spec, node) {
    const unread = selectorsOf(rule.match) ? rule.exclude : [...rule.match, ...rule.exclude];
    const selectors = [...rule.match, ...rule.exclude].flatMap((filter) => [
        filter.at('resources', 'selector'),
        filter.at('resources', 'names'),
        filter.at('subjects'),
        filter.at('roles'),
        filter.at('clusterRoles'),
    ].flatMap((one) => one ?? []));
    const others = [
        windowOf(rule).when ? undefined : rule.node.at('preconditions'),
        rule.node.at('celPreconditions'),
        spec.at('validationFailureActionOverrides'),
    ].flatMap((one) => one ?? []);
    const deny = node.at('validate', 'deny');
    const spaces = unread.flatMap((filter) => filter.at('resources', 'namespaceSelector') ?? []);
    const known = [...selectors, ...spaces].map(({ place }) => place);
    // What leaves out more than whole namespaces: kinds, operations, or what is not known here.
    const excluding = rule.exclude.filter((filter) => !isByNamespace(filter) &&
        !known.some(({ start, end }) => filter.place.start <= start && end <= filter.place.end));
    const apart = isUnion(rule) ? [] : rule.match;
    return [
        ...[...selectors, ...spaces, ...others, ...excluding, ...apart].map((one) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .undecided */ .oo)('yaml', one)),
        ...(deny ? [(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .notUnderstood */ .hf)('yaml', deny)] : []),
    ];
}


/***/ }),

/***/ 4163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readException)
/* harmony export */ });
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45900);
/* harmony import */ var _excepted_images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89678);
/* harmony import */ var _request_conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64705);
/* harmony import */ var _time_conditions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24809);




/** A PolicyException of either group, as far as its conditions are of a usual form. */
function readException(root) {
    const isCel = root.at('apiVersion')?.text?.startsWith('policies.') ?? false;
    const [namespace, name] = ['namespace', 'name'].map((one) => root.at('metadata', one)?.text ?? '');
    const spec = root.at('spec');
    return {
        name: `${namespace || 'default'}/${name}`,
        expiresAt: (0,_request_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .timeIn */ .Hi)(spec?.at('expiresAt')?.text),
        ...(isCel ? celException(spec) : classicException(spec)),
    };
}
/** `policies.kyverno.io`: all of its `matchConditions` have to hold. */
function celException(spec) {
    const read = (spec?.at('matchConditions')?.items() ?? []).map((node) => ({
        node: node.at('expression') ?? node,
        condition: (0,_request_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .readRequestCondition */ .PQ)(node.at('expression')?.text ?? ''),
    }));
    const conditions = read.flatMap(({ condition }) => condition ?? []);
    // With these it changes what the policy's own expressions see, and skips nothing.
    const finer = ['images', 'allowedValues'].flatMap((name) => spec?.at(name) ?? []);
    return {
        covers: (spec?.at('policyRefs')?.items() ?? []).map((one) => ({
            kinds: [one.at('kind')?.text ?? ''],
            name: one.at('name')?.text ?? '',
            rules: undefined,
        })),
        filters: [filterOf(conditions)],
        images: conditions.flatMap((one) => (one.kind === 'images' ? [regexps(one.expressions)] : [])),
        until: earliest(conditions),
        notUnderstood: [
            ...read.flatMap(({ node, condition }) => (condition ? [] : [(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)('cel', node)])),
            ...finer.map((one) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)('yaml', one)),
        ],
    };
}
function regexps(patterns) {
    return { kind: 'regexp', patterns };
}
function filterOf(conditions) {
    const named = conditions.filter((one) => one.kind === 'namespace');
    const [first, ...more] = named.filter(({ isIn }) => isIn);
    const others = named.filter(({ isIn }) => !isIn).flatMap(({ names }) => names);
    return {
        ...(first && {
            namespaces: first.names.filter((name) => more.every(({ names }) => names.includes(name))),
        }),
        ...(others.length > 0 && { otherNamespaces: others }),
    };
}
/** The first end of several. */
function earliest(conditions) {
    const ends = conditions.flatMap(({ end }) => end ?? []);
    return ends.toSorted((a, b) => a.getTime() - b.getTime())[0];
}
/** `kyverno.io`: it matches objects as a rule does, under conditions in JMESPath. */
function classicException(spec) {
    const all = spec?.at('conditions', 'all')?.items() ?? [];
    const any = spec?.at('conditions', 'any');
    const read = all.map((node) => ({ node, condition: classicConditionIn(node) }));
    const conditions = read.flatMap(({ condition }) => condition ?? []);
    const unread = [...read.flatMap(({ node, condition }) => (condition ? [] : [node])), ...(any ? [any] : [])];
    return {
        covers: (spec?.at('exceptions')?.items() ?? []).map((one) => ({
            kinds: ['ClusterPolicy', 'Policy'],
            name: one.at('policyName')?.text ?? '',
            rules: textsOf(one.at('ruleNames')),
        })),
        filters: filtersIn(spec?.at('match')),
        images: conditions.flatMap((one) => (one.kind === 'images' ? [one.images] : [])),
        until: earliest(conditions),
        notUnderstood: unread.map((one) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)('jmespath', one)),
    };
}
/** Undefined: it says something that is not understood here. */
function classicConditionIn(node) {
    const [key = '', operator, value] = [node.at('key')?.text, node.at('operator')?.text, node.at('value')];
    const time = (0,_time_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .timeConditionIn */ ._)(node);
    if (time?.isBefore)
        return { kind: 'before', end: time.end };
    const isOfImages = (0,_excepted_images_js__WEBPACK_IMPORTED_MODULE_3__/* .squeezed */ .lW)(key) === (0,_excepted_images_js__WEBPACK_IMPORTED_MODULE_3__/* .squeezed */ .lW)(_excepted_images_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGES_JMESPATH */ .g0) && operator === 'AllIn';
    return isOfImages ? { kind: 'images', images: { kind: 'glob', patterns: textsOf(value) } } : undefined;
}
function filtersIn(match) {
    const [any, all] = [match?.at('any')?.items() ?? [], match?.at('all')?.items() ?? []];
    if (any.length > 0)
        return any.map(classicFilter);
    return all.length > 1 ? [{ isPart: true }] : all.map(classicFilter);
}
const KNOWN = new Set(['kinds', 'namespaces', 'operations']);
function classicFilter(filter) {
    const resources = filter.at('resources');
    const [kinds, namespaces] = [resources?.at('kinds'), resources?.at('namespaces')];
    const isPart = filter.entries().some(([name]) => name !== 'resources') ||
        (resources?.entries() ?? []).some(([name]) => !KNOWN.has(name));
    return {
        ...(kinds && { kinds: textsOf(kinds).map((kind) => kind.split('/').at(-1) ?? kind) }),
        ...(namespaces && { namespaces: textsOf(namespaces) }),
        isPart,
    };
}
function textsOf(list) {
    return (list?.items() ?? []).map(({ text = '' }) => text);
}


/***/ }),

/***/ 224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qt: () => (/* binding */ readLabelSelector),
/* harmony export */   an: () => (/* binding */ meetsRequirement),
/* harmony export */   nY: () => (/* binding */ NAME_LABEL)
/* harmony export */ });
const OPERATORS = ['In', 'NotIn', 'Exists', 'DoesNotExist'];
/** The label that every namespace has: its name. */
const NAME_LABEL = 'kubernetes.io/metadata.name';
/** `matchLabels` and `matchExpressions`, which all have to hold; undefined: an operator is unknown. */
function readLabelSelector(selector) {
    const labels = (selector?.at('matchLabels')?.entries() ?? []).map(([key, value]) => ({
        key,
        operator: 'In',
        values: [value.text ?? ''],
    }));
    const expressions = (selector?.at('matchExpressions')?.items() ?? []).map(requirementOf);
    const known = expressions.filter((one) => one !== undefined);
    return known.length < expressions.length ? undefined : [...labels, ...known];
}
function requirementOf(expression) {
    const operator = OPERATORS.find((one) => one === expression.at('operator')?.text);
    const values = (expression.at('values')?.items() ?? []).map(({ text = '' }) => text);
    return operator && { key: expression.at('key')?.text ?? '', operator, values };
}
/** Whether labels are what is asked for. */
function meetsRequirement({ key, operator, values }, labels) {
    const value = Object.hasOwn(labels, key) ? labels[key] : undefined;
    switch (operator) {
        case 'In':
            return value !== undefined && values.includes(value);
        case 'NotIn':
            return value === undefined || !values.includes(value);
        case 'Exists':
            return value !== undefined;
        case 'DoesNotExist':
            return value === undefined;
    }
}


/***/ }),

/***/ 73153:
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

/***/ 95801:
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

/***/ 53363:
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

/***/ 45900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   CR: () => (/* binding */ booleanAt),
/* harmony export */   JT: () => (/* binding */ keylessIdentity),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gn: () => (/* binding */ trustOfKeys),
/* harmony export */   hH: () => (/* binding */ secondsAt),
/* harmony export */   hf: () => (/* binding */ notUnderstood),
/* harmony export */   iY: () => (/* binding */ failureAt),
/* harmony export */   md: () => (/* binding */ trustOfLog),
/* harmony export */   oo: () => (/* binding */ undecided),
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
const BOOLEANS = { yes: true, on: true, no: false, off: false };
/** As kubectl reads it (YAML 1.1): `no` and `off` are false, unless in quotes. Undefined: it is neither. */
function booleanAt(node) {
    const { scalar, style } = node ?? {};
    if (typeof scalar === 'boolean')
        return scalar;
    const word = style === 'plain' && typeof scalar === 'string' ? scalar.toLowerCase() : '';
    return Object.hasOwn(BOOLEANS, word) ? BOOLEANS[word] : undefined;
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
/** The keys that a document carries; undefined: none. What is no text lies elsewhere. */
function trustOfKeys(nodes) {
    const given = Object.values(nodes).filter((node) => node !== undefined);
    const textsAt = (node) => (node?.text === undefined ? [] : [node.text]);
    const keys = {
        authorities: textsAt(nodes.authorities),
        timestampAuthorities: textsAt(nodes.timestampAuthorities),
        logs: textsAt(nodes.logs),
        ctlogs: textsAt(nodes.ctlogs),
        roots: textsAt(nodes.roots),
        isPart: given.some(({ text }) => text === undefined),
    };
    return given[0] && at({ kind: 'inline', keys }, given[0]);
}
function textAt(node) {
    return { value: node.text ?? '', place: node.place };
}
function notUnderstood(language, node) {
    return { language, text: { value: node.text ?? node.source, place: node.place } };
}
/** The same of what decides whether a policy is applied at all. */
function undecided(language, node) {
    return { ...notUnderstood(language, node), decidesScope: true };
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

/***/ 71202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ objectsIn),
  h: () => (/* binding */ readPolicies)
});

// EXTERNAL MODULE: ./lib/engine/gatekeeper/read.js
var read = __webpack_require__(96040);
// EXTERNAL MODULE: ./lib/engine/kyverno/read-cluster-policy.js
var read_cluster_policy = __webpack_require__(68291);
// EXTERNAL MODULE: ./lib/engine/kyverno/read-exception.js
var read_exception = __webpack_require__(4163);
// EXTERNAL MODULE: ./lib/engine/read-conditions.js
var read_conditions = __webpack_require__(53363);
// EXTERNAL MODULE: ./lib/engine/read-fields.js
var read_fields = __webpack_require__(45900);
// EXTERNAL MODULE: ./lib/engine/kyverno/request-conditions.js
var request_conditions = __webpack_require__(64705);
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
    const [first = '', ...instead] = split(body.condition, '||');
    const checks = split(first, '&&').map((part) => checkIn(part, body.variable));
    const known = checks.filter((check) => check !== undefined);
    const read = instead.map((part) => otherIn(part, body.variable));
    const others = read.filter((other) => other !== undefined);
    if (known.length < checks.length || others.length < read.length)
        return undefined;
    // Of three that are asked for two, others are not one more.
    if (others.length > 0 && known.some((one) => one.kind !== 'payload' && one.atLeast !== 1))
        return undefined;
    const containers = [...list[1].matchAll(/images\.(\w+)/g)].flatMap(([, name = '']) => LISTS[name] ?? []);
    return { containers, checks: known, others };
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
/** The parts of a condition between operators that stand in no parentheses and no text. */
function split(text, operator) {
    const hidden = text.replaceAll(TEXTS, (literal) => '_'.repeat(literal.length));
    const parts = [];
    let [depth, start] = [0, 0];
    for (let at = 0; at < hidden.length; at += 1) {
        if ('([{'.includes(hidden[at] ?? ''))
            depth += 1;
        if (')]}'.includes(hidden[at] ?? ''))
            depth -= 1;
        if (depth > 0 || !hidden.startsWith(operator, at))
            continue;
        parts.push(text.slice(start, at).trim());
        start = at + operator.length;
        at += 1;
    }
    return [...parts, text.slice(start).trim()];
}
const TEXTS = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g;
const BEFORE = /^time\.now\(\)\s*<\s*timestamp\(\s*(?:"([^"\\]+)"|'([^'\\]+)')\s*\)$/;
/** A check, or `(time.now() < timestamp("\u2026") && check)`. */
function otherIn(text, variable) {
    const bare = /^\(([^]*)\)$/.exec(text)?.[1];
    const parts = split(bare !== undefined && isBalanced(bare) ? bare : text, '&&');
    const [last = '', time, ...more] = parts.toReversed();
    const [, double, single] = BEFORE.exec(time ?? '') ?? [];
    const until = (0,request_conditions/* timeIn */.Hi)(double ?? single);
    const check = checkIn(last, variable);
    const isRead = more.length === 0 && (time === undefined || until !== undefined);
    if (!isRead || !check || check.kind === 'payload' || check.atLeast !== 1)
        return undefined;
    return { check, until };
}
function isBalanced(text) {
    let depth = 0;
    for (const character of text.replaceAll(TEXTS, '')) {
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
var ivp = __webpack_require__(78414);
// EXTERNAL MODULE: ./lib/engine/kyverno/ivp-reading.js
var ivp_reading = __webpack_require__(21443);
// EXTERNAL MODULE: ./lib/engine/kyverno/match-constraints.js
var match_constraints = __webpack_require__(39999);
;// CONCATENATED MODULE: ./lib/engine/kyverno/read-ivp.js






/** The policy, as far as its CEL is of the usual forms. */
function readImageValidatingPolicies(root) {
    const policy = (0,ivp/* imageValidatingPolicyIn */.uF)(root);
    return policy ? [policyOf(policy)] : [];
}
function policyOf(policy) {
    const { root, spec } = policy;
    const constraints = (0,match_constraints/* readMatchConstraints */._)(spec);
    const isNamespaced = root.at('kind')?.text === 'NamespacedImageValidatingPolicy';
    const namespace = isNamespaced ? root.at('metadata', 'namespace') : undefined;
    const actions = spec.at('validationActions');
    const denies = actions?.items().some(({ text }) => text === 'Deny') ?? true;
    const references = spec.at('matchImageReferences')?.items() ?? [];
    const globs = references.flatMap((one) => one.at('glob') ?? []);
    const cels = references.flatMap((one) => one.at('expression') ?? []);
    const expressions = cels.flatMap((one) => {
        const expression = matchedBy(one);
        return expression === undefined ? [] : [(0,read_fields.at)(expression, one)];
    });
    const reads = sameOthers(policy.validations.map((node) => ({
        node,
        check: readCheck(node.text ?? '', expressions[0]?.value),
    })));
    return {
        form: 'kyverno-ivp',
        name: (0,read_fields/* nameOf */.Vb)(root),
        ...(namespace && { namespace: (0,read_fields/* textAt */.$6)(namespace) }),
        mode: (0,read_fields.at)(denies ? 'enforce' : 'audit', actions),
        images: {
            include: globs.map(read_fields/* textAt */.$6),
            exclude: [],
            expressions,
            isPart: expressions.length < cels.length,
        },
        namespaces: constraints.namespaces,
        requests: {
            operations: policy.resourceRules.flatMap(operationsOf),
            resources: constraints.resources,
            controllers: hasAutogen(policy),
            containers: containersIn(reads),
        },
        onFailure: (0,read_fields/* failureAt */.iY)(spec.at('failurePolicy')),
        ...(0,read_fields/* secondsAt */.hH)(spec.at('webhookConfiguration', 'timeoutSeconds')),
        digest: digestOf(spec),
        demands: demandsOf(reads, policy),
        notUnderstood: [
            ...reads.filter(({ check }) => !check).map(({ node }) => (0,read_fields/* notUnderstood */.hf)('cel', node)),
            ...constraints.notUnderstood,
        ],
        place: root.place,
    };
}
/** What `ref.matches('\u2026')` compares an image with; undefined: it is other CEL. */
function matchedBy(expression) {
    return /^ref\.matches\('([^'\\]*)'\)$/.exec(expression.text ?? '')?.[1];
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
/** From 1.19 on both are true where nobody says; before, neither has an effect. */
function digestOf(spec) {
    const settings = spec.at('validationConfigurations');
    const [mutate, verify] = [settings?.at('mutateDigest'), settings?.at('verifyDigest')];
    const rule = (0,read_fields/* booleanAt */.CR)(mutate) !== false ? 'resolved' : (0,read_fields/* booleanAt */.CR)(verify) !== false ? 'required' : 'free';
    return (0,read_fields.at)(rule, mutate ?? verify);
}
/**
 * What is asked of a predicate is a condition of its attestation where the same is enough in place of both; otherwise
 * it is not understood.
 */
function sameOthers(reads) {
    const others = new Map();
    for (const { check } of reads)
        for (const one of check?.checks ?? [])
            if (one.kind === 'attestation')
                others.set(one.attestation, (others.get(one.attestation) ?? new Set()).add(JSON.stringify(check?.others)));
    return reads.map(({ node, check }) => {
        const isSame = check?.checks.every((one) => {
            const known = one.kind === 'payload' ? [...(others.get(one.attestation) ?? ['[]'])] : [];
            return known.every((each) => each === JSON.stringify(check.others));
        });
        return { node, check: isSame === true ? check : undefined };
    });
}
function demandsOf(reads, policy) {
    const all = reads.flatMap(({ node, check }) => (check?.checks ?? []).map((one) => ({ node, one, others: check?.others ?? [] })));
    return all.flatMap(({ node, one, others }) => {
        if (one.kind === 'payload')
            return [];
        const conditions = one.kind === 'attestation' ? conditionsFor(one.attestation, all) : NONE;
        const alternatives = [
            ...alternativesOf(one, policy, conditions),
            ...others.flatMap(({ check, until }) => alternativesOf(check, policy, NONE).map((other) => ({ ...other, ...(until && { until }) }))),
        ];
        return [{ alternatives, atLeast: one.atLeast, place: node.place }];
    });
}
function alternativesOf(check, policy, conditions) {
    const want = check.kind === 'signature' ? 'signature' : wanted(check.attestation, policy);
    return check.attestors.map((name) => alternativeOf(name, want, policy, conditions));
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
        logged: (0,read_fields/* booleanAt */.CR)(cosign?.at('ctlog', 'insecureIgnoreTlog')) !== true,
    };
}
function trustOf(attestor) {
    const tuf = attestor?.at('cosign', 'tuf');
    if (tuf)
        return (0,read_fields.at)({ kind: 'tuf', mirror: tuf.at('mirror')?.text ?? '' }, tuf);
    const cosign = attestor?.at('cosign');
    const root = cosign?.at('trustedRoot');
    const own = (0,read_fields/* trustOfKeys */.gn)({
        // An expression is worth what only the engine knows.
        roots: root?.at('value') ?? root,
        authorities: cosign?.at('keyless', 'roots'),
        timestampAuthorities: cosign?.at('ctlog', 'tsaCertChain'),
        logs: cosign?.at('ctlog', 'rekorPubKey'),
        ctlogs: cosign?.at('ctlog', 'ctLogPubKey'),
    });
    return own ?? (0,read_fields/* trustOfLog */.md)(cosign?.at('ctlog', 'url'));
}

// EXTERNAL MODULE: ./lib/engine/policy-kind.js
var policy_kind = __webpack_require__(95801);
// EXTERNAL MODULE: ./lib/engine/policy-controller/cluster-image-policy.js
var cluster_image_policy = __webpack_require__(73153);
;// CONCATENATED MODULE: ./lib/engine/policy-controller/read.js



/** The policy; conditions only as far as their Rego is of the form that is written here. */
function readClusterImagePolicies(root) {
    const policy = (0,cluster_image_policy/* clusterImagePolicyIn */.H)(root);
    return policy ? [read_policyOf(policy)] : [];
}
function read_policyOf({ root, spec, globs, authorities }) {
    const mode = spec.at('mode');
    const bundle = authorities.find((one) => one.at('signatureFormat')?.text === 'bundle');
    const whole = spec.at('policy');
    const [demands, unread] = read_demandsOf(authorities);
    const match = spec.at('match');
    return {
        form: bundle ? 'policy-controller-bundle' : 'policy-controller',
        name: (0,read_fields/* nameOf */.Vb)(root),
        mode: (0,read_fields.at)(mode?.text === 'warn' ? 'audit' : 'enforce', mode),
        images: { include: globs.map(read_fields/* textAt */.$6), exclude: [] },
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
            ...(whole ? [(0,read_fields/* notUnderstood */.hf)(languageOf(whole), whole)] : []),
            ...(match ? [(0,read_fields/* undecided */.oo)('yaml', match)] : []),
        ],
        place: root.place,
    };
}
/** More combinations are not written out. */
const MAX_DEMANDS = 100;
/**
 * One authority has to hold with all its attestations; of several, any of them: of (a and b) or c, both (a or c) and
 * (b or c) have to hold.
 */
function read_demandsOf(authorities) {
    const each = authorities.map(read_alternativesOf).filter((own) => own.length > 0);
    if (each.length === 0)
        return [[], []];
    const count = each.reduce((product, own) => product * own.length, 1);
    if (count > MAX_DEMANDS)
        return [[], authorities.map((one) => (0,read_fields/* notUnderstood */.hf)('yaml', one))];
    const combined = each.reduce((whole, own) => whole.flatMap((before) => own.map((one) => [...before, one])), [[]]);
    return [combined.map((alternatives) => ({ alternatives, atLeast: 1, ...placeOf(authorities[0]) })), []];
}
function placeOf(node) {
    return node ? { place: node.place } : {};
}
/** What an authority asks for: its attestations, or a signature where it has none. */
function read_alternativesOf(authority) {
    const name = authority.at('name');
    const common = {
        ...(name && { name: (0,read_fields/* textAt */.$6)(name) }),
        signer: read_signerOf(authority),
        trust: read_trustOf(authority),
    };
    const attestations = authority.at('attestations')?.items() ?? [];
    if (attestations.length === 0)
        return [{ ...common, want: (0,read_fields.at)('signature', authority), conditions: [], notUnderstood: [] }];
    return attestations.map((attestation) => {
        const type = attestation.at('predicateType');
        return {
            ...common,
            want: (0,read_fields.at)({ predicateType: PREDICATES[type?.text ?? ''] ?? type?.text ?? '' }, type),
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
function read_signerOf(authority) {
    if (authority.at('keyless'))
        return { kind: 'keyless', identities: (0,cluster_image_policy/* identitiesOf */.UI)(authority).map(read_fields/* keylessIdentity */.JT) };
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
        ...(pem && { pem: (0,read_fields/* textAt */.$6)(pem) }),
        ...(reference && { reference: (0,read_fields.at)(reference.text ?? reference.source, reference) }),
        logged: authority.at('ctlog') !== undefined,
    };
}
function read_trustOf(authority) {
    const root = authority.at('keyless', 'trustRootRef') ?? authority.at('ctlog', 'trustRootRef');
    if (root)
        return (0,read_fields.at)({ kind: 'named', name: root.text ?? '' }, root);
    const own = authority.at('keyless', 'ca-cert');
    const inline = own && (0,read_fields/* trustOfKeys */.gn)({ authorities: own.at('data') ?? own });
    if (inline)
        return inline;
    const url = authority.at('keyless', 'url');
    const isPublic = url === undefined || /^https:\/\/fulcio\.sigstore\.dev\/?$/.test(url.text ?? '');
    return (0,read_fields.at)(isPublic ? { kind: 'public' } : { kind: 'process' }, url);
}
function conditionsOf(attestation) {
    const policy = attestation.at('policy');
    if (!policy)
        return { conditions: [], notUnderstood: [] };
    const data = policy.at('data');
    const conditions = data && languageOf(policy) === 'rego' ? readRego(data) : undefined;
    return conditions
        ? { conditions, notUnderstood: [] }
        : { conditions: [], notUnderstood: [(0,read_fields/* notUnderstood */.hf)(languageOf(policy), data ?? policy)] };
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
        return (0,read_conditions/* conditionsAbout */.o)(path, (0,read_fields/* matchAt */.pF)(equal ? 'exact' : 'regexp', data, text));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/engine/read-policies.js






const READERS = {
    'kyverno-policy': read_cluster_policy/* readClusterPolicies */.vC,
    'kyverno-ivp': readImageValidatingPolicies,
    cip: readClusterImagePolicies,
    'gatekeeper-constraint': read/* readConstraint */.aT,
};
/**
 * Reads every policy among documents, lists of objects included; others are passed over. They are read together: a
 * constraint is understood by its template, wherever that stands.
 */
function readPolicies(documents) {
    const roots = documents.flatMap(({ root }) => objectsIn(root));
    const templates = (0,read/* templatesIn */.bU)(roots);
    const known = roots.flatMap((root) => {
        const kind = (0,policy_kind/* policyKindOf */._)(root);
        return kind === undefined ? [] : [{ root, kind }];
    });
    return {
        policies: known.flatMap(({ root, kind }) => READERS[kind]?.(root, templates) ?? []),
        exceptions: known
            .filter(({ kind }) => kind === 'kyverno-exception')
            .map(({ root }) => (0,read_exception/* readException */.c)(root)),
        others: known
            .filter(({ kind }) => !READERS[kind] && kind !== 'kyverno-exception')
            .map(({ root, kind }) => ({ kind, name: root.at('metadata', 'name')?.text ?? '', place: root.place })),
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

/***/ })

};
