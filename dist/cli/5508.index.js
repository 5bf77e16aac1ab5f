export const id = 5508;
export const ids = [5508];
export const modules = {

/***/ 56865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ admit)
});

// EXTERNAL MODULE: ./lib/text/utc.js
var utc = __webpack_require__(61201);
// EXTERNAL MODULE: ./lib/admission/answer.js
var answer = __webpack_require__(86499);
// EXTERNAL MODULE: ./lib/admission/demands.js + 3 modules
var demands = __webpack_require__(95588);
// EXTERNAL MODULE: ./lib/admission/engines.js
var engines = __webpack_require__(5194);
// EXTERNAL MODULE: ./lib/text/glob.js
var glob = __webpack_require__(95613);
// EXTERNAL MODULE: ./lib/text/regular-expression.js
var regular_expression = __webpack_require__(59414);
// EXTERNAL MODULE: ./lib/admission/namespace-scope.js
var namespace_scope = __webpack_require__(26967);
;// CONCATENATED MODULE: ./lib/admission/exceptions.js




/** The exception that counts, a sure one before others; undefined: none does. */
function exceptedBy(policy, question) {
    const found = question.exceptions.flatMap((one) => applied(one, policy, question) ?? []);
    return found.find(({ isSure }) => isSure) ?? found[0];
}
function applied(exception, policy, question) {
    const until = endOf(exception, question.engine);
    if (until && until <= question.now)
        return undefined;
    const chain = madeOf(policy, question.found);
    const answers = [
        ...chain.map((kind) => coversRule(exception, policy, kind)),
        ...chain.map((kind) => anyOf(exception.filters.map((filter) => isFor(filter, kind, question)))),
        ...exception.images.map((images) => question.found.object.images.every((image) => isAmong(images, image))),
        exception.notUnderstood.length > 0 ? undefined : true,
    ];
    if (answers.includes(false))
        return undefined;
    return { by: exception.name, until, isSure: !answers.includes(undefined) };
}
/** Kyverno before 1.19 knows no `expiresAt`. */
function endOf({ until, expiresAt }, engine) {
    const ends = [until, (0,engines/* isAtLeast */.du)(engine, '1.19') ? expiresAt : undefined].filter((end) => end !== undefined);
    return ends.toSorted((a, b) => a.getTime() - b.getTime())[0];
}
/** What each kind makes until there is a Pod: each of them is looked at. */
const CHAINS = {
    Deployment: ['Deployment', 'ReplicaSet', 'Pod'],
    CronJob: ['CronJob', 'Job', 'Pod'],
};
const CONTROLLERS = ['ReplicaSet', 'StatefulSet', 'DaemonSet', 'Job'];
function madeOf({ requests }, { from: { kind, group } }) {
    if (!requests.controllers || !['apps', 'batch'].includes(group))
        return ['Pod'];
    return CHAINS[kind] ?? (CONTROLLERS.includes(kind) ? [kind, 'Pod'] : ['Pod']);
}
function coversRule({ covers }, policy, kind) {
    const name = policy.name.value;
    const names = [name, ...(policy.namespace ? [`${policy.namespace.value}/${name}`] : [])];
    const rule = ruleFor(policy.rule?.value ?? '', kind);
    return covers.some((one) => names.includes(one.name) &&
        one.kinds.includes(policy.kind ?? kindOf(policy)) &&
        (one.rules?.some((pattern) => (0,glob/* matchesWildcards */.H)(pattern, rule)) ?? true));
}
/** As Kyverno names the rules that it adds for what makes Pods (pkg/autogen). */
function ruleFor(rule, kind) {
    if (kind === 'Pod')
        return rule;
    return kind === 'CronJob' ? `autogen-cronjob-${rule}` : `autogen-${rule}`;
}
function kindOf({ form, namespace }) {
    const [own, whole] = form === 'kyverno-ivp'
        ? ['NamespacedImageValidatingPolicy', 'ImageValidatingPolicy']
        : ['Policy', 'ClusterPolicy'];
    return namespace ? own : whole;
}
function isFor(filter, kind, question) {
    const { kinds, namespaces, otherNamespaces = [], isPart = false } = filter;
    if (kinds && !kinds.some((one) => (0,glob/* matchesWildcards */.H)(one, kind)))
        return false;
    const name = (0,namespace_scope/* namespaceOf */.N)(question.found, question.namespaces);
    const isNamed = (patterns) => name === undefined ? undefined : patterns.some((one) => (0,glob/* matchesWildcards */.H)(one, name));
    const answers = [
        namespaces ? isNamed(namespaces) : true,
        otherNamespaces.length > 0 ? not(isNamed(otherNamespaces)) : true,
    ];
    if (answers.includes(false))
        return false;
    return isPart || answers.includes(undefined) ? undefined : true;
}
function not(answer) {
    return answer === undefined ? undefined : !answer;
}
function anyOf(answers) {
    if (answers.includes(true))
        return true;
    return answers.includes(undefined) ? undefined : false;
}
function isAmong({ kind, patterns }, image) {
    return patterns.some((pattern) => kind === 'glob'
        ? (0,glob/* matchesWildcards */.H)(pattern, image)
        : ((0,regular_expression/* parseRegularExpression */.E)(pattern)?.isIn(image) ?? false));
}

// EXTERNAL MODULE: ./lib/admission/found-image.js
var found_image = __webpack_require__(86553);
// EXTERNAL MODULE: ./lib/admission/image-rules.js
var image_rules = __webpack_require__(56602);
// EXTERNAL MODULE: ./lib/admission/scope.js + 4 modules
var scope = __webpack_require__(19228);
;// CONCATENATED MODULE: ./lib/admission/admit.js









/** What an engine makes of an image at one place: all of its policies that are about it have to hold. */
function admit(found, looked, question) {
    const by = (0,engines/* engineId */.U2)(question.engine);
    const answers = question.policies.map((policy) => ofPolicy(policy, found, looked, question));
    const counted = [
        ...answers.filter(({ verdict }) => verdict !== 'not-looked-at'),
        ...brokenRules(found, looked, question),
    ];
    const worst = (0,answer/* worstOf */.hm)(counted);
    if (!worst)
        return { by, ...ofNone(answers, found, question) };
    return { by, ...worst, why: withPlace(worst, found) };
}
/** Names are looked at after the digest was written into the object, where a policy does that. */
function brokenRules(found, { evidence }, question) {
    if (found_image/* IN_PODS */.J[found.role] !== true)
        return [];
    const text = textSeen(found, evidence?.digest, question);
    return question.rules.flatMap((rule) => {
        const broken = (0,image_rules/* brokenRule */.q)(rule, text);
        if (!broken || (0,namespace_scope/* outOfNamespaces */.K)(rule, { ...question, found }))
            return [];
        const known = { policy: rule.name.value, isAtOnce: looksAt(rule, found) };
        return [{ ...known, ...inMode(rule, withException(rule, broken, found, question), question) }];
    });
}
/** What validating webhooks see: mutating ones come first, and some write the digest of a tag into the object. */
function textSeen(found, digest, { everyone, ...question }) {
    const { image } = found;
    if (digest === undefined || image.includes('@'))
        return image;
    const isWritten = everyone.some(({ engine, policies }) => policies.some((policy) => policy.digest.value === 'resolved' &&
        (policy.mode.value === 'enforce' || question.asEnforced) &&
        (0,scope/* outOfScope */.G7)(policy, { ...question, engine, found, digest }) === undefined));
    return isWritten ? `${image}@${digest}` : image;
}
function ofPolicy(policy, found, looked, question) {
    const known = { policy: policy.name.value, isAtOnce: looksAt(policy, found) };
    const digest = looked.evidence?.digest;
    const out = (0,scope/* outOfScope */.G7)(policy, { ...question, found, digest, problem: looked.problem });
    if (out)
        return { ...known, ...inMode(policy, out, question) };
    const text = policy.form === 'gatekeeper' ? textSeen(found, digest, question) : found.image;
    const given = ifApplied(policy, withDigest(policy, text) ?? ofEvidence(policy, looked, question));
    return { ...known, ...inMode(policy, withException(policy, given, found, question), question) };
}
/** Nothing is refused for certain by a policy that may not be applied. */
function ifApplied({ notUnderstood }, given) {
    const condition = notUnderstood.find(({ decidesScope }) => decidesScope);
    if (!condition || given.verdict !== 'reject')
        return given;
    return (0,answer/* cannotTell */.JM)(`whether the policy is applied is said in ${(0,demands/* notRead */.Qk)(condition)}; where it is: ${given.why}`);
}
/** Kyverno does not look at what is excepted: neither a good image nor a bad one. */
function withException(policy, given, found, question) {
    const excepted = exceptedBy(policy, { ...question, found });
    if (!excepted || given.verdict === 'pass')
        return given;
    const { by, until, isSure } = excepted;
    const end = until && (0,utc/* utcSeconds */.k)(until);
    const without = `without it ${given.verdict === 'reject' ? 'it would be rejected' : 'it could not be told'}: ${given.why}`;
    if (!isSure)
        return (0,answer/* cannotTell */.JM)(`the exception ${by} may be for it, under conditions that are not understood here; ${without}`);
    return {
        ...(0,answer/* passes */.WE)(`excepted by ${by} ${end === undefined ? 'without an end' : `until ${end}`}, where Kyverno takes exceptions from ` +
            `that namespace (--exceptionNamespace); ${without}`),
        excepted: { by, ...(end !== undefined && { until: end }) },
    };
}
function ofEvidence(policy, { evidence, problem }, question) {
    if (!evidence)
        return policy.demands.length === 0 && policy.notUnderstood.length === 0
            ? (0,answer/* passes */.WE)('the policy asks for no signature')
            : problem;
    return (0,demands/* answerOf */.ut)(policy, { ...question, evidence });
}
/** A tag is refused before anybody looks at a signature. */
function withDigest({ digest }, image) {
    if (digest.value !== 'required' || image.includes('@sha256:'))
        return undefined;
    return (0,answer/* rejects */.zo)('it is named by a tag, and the policy wants a digest', `${image.split('@')[0]}@sha256:\u2026`);
}
/** What only reports lets everything pass, and says so. */
function inMode({ mode }, answer, { asEnforced }) {
    const isBad = answer.verdict === 'reject' || answer.verdict === 'could-not-tell';
    if (mode.value === 'enforce' || asEnforced || !isBad)
        return answer;
    const what = answer.verdict === 'reject' ? 'enforced, it would be rejected' : 'enforced, it could not be told';
    return {
        ...answer,
        verdict: 'pass',
        why: `audited only; ${what}: ${answer.why}`,
        whenEnforced: answer.verdict,
    };
}
function looksAt({ requests: { resources, controllers } }, { from, role }) {
    if (!['container', 'init', 'sidecar', 'ephemeral', 'volume'].includes(role))
        return false;
    if (from.kind === 'Pod' && from.group === '')
        return true;
    const isNamed = resources.some(({ value }) => value === '*' || value === (0,scope/* resourceOf */.KU)(from.kind));
    return isNamed || (controllers && ['apps', 'batch'].includes(from.group));
}
/** Where the object itself is accepted and its Pods are not, nobody sees it at `kubectl apply`. */
function withPlace({ verdict, why, isAtOnce }, { from }) {
    if (verdict !== 'reject' || isAtOnce)
        return why;
    return `${why} (at Pod creation: ${(0,scope/* article */.jZ)(from.kind)} is accepted, the Pod made for it is not, which an Event tells)`;
}
/** No policy is about it. */
function ofNone(answers, found, { engine, unmatched, policies }) {
    const [first] = answers;
    const isExempt = found.role === 'artifact' || found.role === 'volume';
    const isUnlabelled = answers.some(({ why }) => why.includes('has no label'));
    if (engine.name === 'policy-controller' && !isExempt && !isUnlabelled && policies.length > 0) {
        const why = 'no ClusterImagePolicy is for this image';
        const label = 'where the namespace is looked at at all, policy.sigstore.dev/include=true';
        if (unmatched === 'reject')
            return (0,answer/* rejects */.zo)(`${why}, and policy-controller denies such images (${label})`, 'a ClusterImagePolicy for it, or no-match-policy: warn in the ConfigMap config-policy-controller');
        if (unmatched === 'warn')
            return (0,answer/* notLookedAt */.$h)(`${why}: policy-controller warns of it`);
    }
    if (policies.length === 0)
        return (0,answer/* cannotTell */.JM)('no policy of this engine was given');
    return first ? (0,answer/* notLookedAt */.$h)(first.why, first.fix) : (0,answer/* notLookedAt */.$h)('no policy is for it');
}


/***/ }),

/***/ 31942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Fi: () => (/* binding */ imagesInSettings),
/* harmony export */   cH: () => (/* binding */ holdsManifest),
/* harmony export */   kO: () => (/* binding */ imagesInValues)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52845);
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55702);
/* harmony import */ var _manifest_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43602);
/* harmony import */ var _unmapped_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70636);




/** Settings of injectors and controllers that lie in ConfigMaps, by the key that holds them. */
const SETTINGS = [
    // Knative's config-deployment.
    [/^queue-sidecar-image$/, (text) => [text.trim()]],
    // Istio's istio-sidecar-injector.
    [/^values$/, istioImages],
    // GitLab Runner.
    [
        /\.toml$/,
        (text) => [...text.matchAll(/^\s*(?:helper_)?image\s*=\s*"([^"\n]+)"/gm)].map(([, image = '']) => image),
    ],
    // Jenkins, configuration as code: templates of Pods.
    [
        /\.ya?ml$/,
        (text) => [...text.matchAll(/^\s*(?:- )?image:\s*["']?([^\s"'#]+)/gm)].map(([, image = '']) => image),
    ],
];
/** Images that stand in the text of a ConfigMap's key, where it is no manifest. */
function imagesInSettings({ value, keys }) {
    const key = String(keys.at(-1));
    const read = SETTINGS.find(([pattern]) => pattern.test(key))?.[1];
    if (!read || typeof value !== 'string')
        return [];
    return read(value)
        .filter(_image_text_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeImage */ .Ng)
        .map((image) => ({ image, role: 'settings', keys }));
}
function istioImages(text) {
    const global = (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)((0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectIn */ .D7)(text), 'global');
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(global))
        return [];
    const [hub, tag] = [(0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(global['hub']), (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(global['tag'])];
    return ['proxy', 'proxy_init'].flatMap((part) => {
        const image = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(global[part], 'image'));
        if (image === '')
            return [];
        return [image.includes('/') || hub === '' ? image : `${hub}/${image}${tag === '' ? '' : `:${tag}`}`];
    });
}
/** Whether a text holds manifests: it names a kind at the beginning of a line, or is JSON that does. */
function holdsManifest(text) {
    return /^\s*(?:- )?"?kind"?:\s*\S/m.test(text) && /^\s*(?:- )?"?apiVersion"?:\s*\S/m.test(text);
}
/** The texts of a ConfigMap or Secret, each with its place. */
function textsOf({ value, keys }) {
    const isSecret = (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, 'kind') === 'Secret';
    const under = (name) => (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)({ value: (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, name), keys: [...keys, name] });
    const data = under('data').map((one) => (isSecret ? decoded(one) : one));
    return [...data, ...under('stringData')].filter((one) => typeof one.value === 'string');
}
function decoded({ value, keys }) {
    return {
        value: typeof value === 'string' ? Buffer.from(value, 'base64').toString('utf8') : undefined,
        keys,
    };
}
/** What a chart or overlay is rendered with elsewhere: `images`, values, parameters (Flux, Argo CD, kustomize). */
function imagesInValues(place, depth = 0) {
    if (depth > 40)
        return [];
    const { value, keys } = place;
    const found = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) ? imageOf(value, keys.at(-1)) : undefined;
    if (found !== undefined)
        return [{ image: found, role: 'settings', keys }];
    if (typeof value === 'string' && isImageKey(keys) && (0,_image_text_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeImage */ .Ng)(value.replace(/^[^=]+=/, '')))
        return [{ image: value.replace(/^[^=]+=/, ''), role: 'settings', keys }];
    return (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(place).flatMap((entry) => imagesInValues(entry, depth + 1));
}
function imageOf(value, key) {
    const [newName, newTag, digest, old] = ['newName', 'newTag', 'digest', 'name'].map((name) => (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(value[name]));
    if (newName || newTag) {
        const name = newName || old || '';
        return digest ? `${name}@${digest}` : newTag ? `${name}:${newTag}` : name;
    }
    if (/image/i.test((0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(value['name'])) && (0,_image_text_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeImage */ .Ng)((0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(value['value'])))
        return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(value['value']);
    return typeof key === 'string' && /image$/i.test(key) ? (0,_unmapped_images_js__WEBPACK_IMPORTED_MODULE_2__/* .inParts */ .o)(value) : undefined;
}
/** `image: \u2026`, `proxyImage: \u2026`, or an entry of `images`. */
function isImageKey(keys) {
    const [last, before] = [keys.at(-1), keys.at(-2)];
    return typeof last === 'number' ? before === 'images' : /image$/i.test(String(last));
}


/***/ }),

/***/ 56657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ IMAGE_PLACES),
/* harmony export */   Zi: () => (/* binding */ isWithoutImages),
/* harmony export */   qi: () => (/* binding */ isBuiltIn)
/* harmony export */ });
const template = 'pod spec.template.spec';
const ARGO_TEMPLATE = (at) => [
    `containers ${at}.container`,
    `containers ${at}.script`,
    `containers ${at}.containerSet.containers[*]`,
    `containers ${at}.initContainers[*]`,
    `containers ${at}.sidecars[*]`,
    `patch ${at}.podSpecPatch`,
    `manifest ${at}.resource.manifest`,
];
const ARGO_WORKFLOW = (at) => [
    ...ARGO_TEMPLATE(`${at}.templates[*]`),
    ...ARGO_TEMPLATE(`${at}.templateDefaults`),
    `patch ${at}.podSpecPatch`,
];
const TEKTON_TASK = (at) => [
    `containers ${at}.steps[*]`,
    `containers ${at}.sidecars[*]`,
    `containers ${at}.stepTemplate`,
];
const TEKTON_PIPELINE = (at) => [
    ...TEKTON_TASK(`${at}.tasks[*].taskSpec`),
    ...TEKTON_TASK(`${at}.finally[*].taskSpec`),
    `unrun ${at}.tasks[*].taskRef.bundle`,
    `unrun ${at}.finally[*].taskRef.bundle`,
];
const SPARK = (at) => [
    `image ${at}.image`,
    ...['driver', 'executor'].flatMap((part) => [
        `image ${at}.${part}.image`,
        `containers ${at}.${part}.initContainers[*]`,
        `containers ${at}.${part}.sidecars[*]`,
        `pod ${at}.${part}.template.spec`,
    ]),
    ...['', 'driver.', 'executor.'].map((part) => `image ${at}.sparkConf["spark.kubernetes.${part}container.image"]`),
];
const RAY_CLUSTER = (at) => [
    `pod ${at}.headGroupSpec.template.spec`,
    `pod ${at}.workerGroupSpecs[*].template.spec`,
];
const KSERVE = ['predictor', 'transformer', 'explainer'].flatMap((part) => [
    `pod spec.${part}`,
    `image spec.${part}.*.image`,
    `image spec.${part}.storageUri`,
    `image spec.${part}.*.storageUri`,
]);
const PROMETHEUS = [
    'image spec.image',
    'image spec.thanos.image',
    'containers spec.containers[*]',
    'containers spec.initContainers[*]',
    'unrun spec.volumes[*].image.reference',
];
const KUBEVIRT = [
    'image spec.template.spec.volumes[*].containerDisk.image',
    'image spec.template.spec.domain.firmware.kernelBoot.container.image',
    'image spec.volumes[*].containerDisk.image',
    'image spec.domain.firmware.kernelBoot.container.image',
];
const BUILD = ['unrun spec.strategy.*.from.name', 'unrun spec.source.images[*].from.name'];
/**
 * Where the images of each kind stand, by `Kind.group`; a group that ends in `*` stands for all that begin so. Of a
 * kind that is here nothing else is searched but what the last column of the generic search finds.
 */
const IMAGE_PLACES = {
    'Pod.': ['pod spec'],
    'PodTemplate.': ['pod template.spec'],
    'ReplicationController.': [template],
    'Deployment.apps': [template],
    'StatefulSet.apps': [template],
    'DaemonSet.apps': [template],
    'ReplicaSet.apps': [template],
    'Deployment.extensions': [template],
    'DaemonSet.extensions': [template],
    'ReplicaSet.extensions': [template],
    'ControllerRevision.apps': ['pod data.spec.template.spec'],
    'Job.batch': [template],
    'CronJob.batch': ['pod spec.jobTemplate.spec.template.spec'],
    'Rollout.argoproj.io': [template],
    'AnalysisTemplate.argoproj.io': ['pod spec.metrics[*].provider.job.spec.template.spec'],
    'ClusterAnalysisTemplate.argoproj.io': ['pod spec.metrics[*].provider.job.spec.template.spec'],
    'AnalysisRun.argoproj.io': ['pod spec.metrics[*].provider.job.spec.template.spec'],
    'Experiment.argoproj.io': ['pod spec.templates[*].template.spec'],
    'Workflow.argoproj.io': ARGO_WORKFLOW('spec'),
    'WorkflowTemplate.argoproj.io': ARGO_WORKFLOW('spec'),
    'ClusterWorkflowTemplate.argoproj.io': ARGO_WORKFLOW('spec'),
    'CronWorkflow.argoproj.io': ARGO_WORKFLOW('spec.workflowSpec'),
    'EventSource.argoproj.io': ['containers spec.template.container'],
    'Sensor.argoproj.io': [
        'containers spec.template.container',
        'object spec.triggers[*].template.k8s.source.resource',
        'object spec.triggers[*].template.argoWorkflow.source.resource',
    ],
    'Application.argoproj.io': ['values spec.source', 'values spec.sources'],
    'ApplicationSet.argoproj.io': ['values spec.template.spec.source', 'values spec.template.spec.sources'],
    'Service.serving.knative.dev': [template],
    'Configuration.serving.knative.dev': [template],
    'Revision.serving.knative.dev': ['pod spec'],
    'ContainerSource.sources.knative.dev': [template],
    'JobSink.sinks.knative.dev': ['pod spec.job.spec.template.spec'],
    'Task.tekton.dev': TEKTON_TASK('spec'),
    'ClusterTask.tekton.dev': TEKTON_TASK('spec'),
    'StepAction.tekton.dev': ['containers spec'],
    'TaskRun.tekton.dev': [...TEKTON_TASK('spec.taskSpec'), 'unrun spec.taskRef.bundle'],
    'Pipeline.tekton.dev': TEKTON_PIPELINE('spec'),
    'PipelineRun.tekton.dev': [...TEKTON_PIPELINE('spec.pipelineSpec'), 'unrun spec.pipelineRef.bundle'],
    'TriggerTemplate.triggers.tekton.dev': ['object spec.resourcetemplates[*]'],
    'ScaledJob.keda.sh': ['pod spec.jobTargetRef.template.spec'],
    'SparkApplication.sparkoperator.k8s.io': SPARK('spec'),
    'ScheduledSparkApplication.sparkoperator.k8s.io': SPARK('spec.template'),
    'FlinkDeployment.flink.apache.org': [
        'image spec.image',
        'pod spec.podTemplate.spec',
        'pod spec.jobManager.podTemplate.spec',
        'pod spec.taskManager.podTemplate.spec',
    ],
    'RayCluster.ray.io': RAY_CLUSTER('spec'),
    'RayJob.ray.io': [...RAY_CLUSTER('spec.rayClusterSpec'), 'pod spec.submitterPodTemplate.spec'],
    'RayService.ray.io': RAY_CLUSTER('spec.rayClusterConfig'),
    'PyTorchJob.kubeflow.org': ['pod spec.pytorchReplicaSpecs.*.template.spec'],
    'TFJob.kubeflow.org': ['pod spec.tfReplicaSpecs.*.template.spec'],
    'MPIJob.kubeflow.org': ['pod spec.mpiReplicaSpecs.*.template.spec'],
    'XGBoostJob.kubeflow.org': ['pod spec.xgbReplicaSpecs.*.template.spec'],
    'InferenceService.serving.kserve.io': KSERVE,
    'ServingRuntime.serving.kserve.io': ['pod spec'],
    'ClusterServingRuntime.serving.kserve.io': ['pod spec'],
    'JobSet.jobset.x-k8s.io': ['pod spec.replicatedJobs[*].template.spec.template.spec'],
    'LeaderWorkerSet.leaderworkerset.x-k8s.io': [
        'pod spec.leaderWorkerTemplate.leaderTemplate.spec',
        'pod spec.leaderWorkerTemplate.workerTemplate.spec',
    ],
    'Job.batch.volcano.sh': ['pod spec.tasks[*].template.spec'],
    'CloneSet.apps.kruise.io': [template],
    'StatefulSet.apps.kruise.io': [template],
    'DaemonSet.apps.kruise.io': [template],
    'BroadcastJob.apps.kruise.io': [template],
    'SidecarSet.apps.kruise.io': ['containers spec.containers[*]', 'containers spec.initContainers[*]'],
    'ImagePullJob.apps.kruise.io': ['unrun spec.image', 'unrun spec.images[*]'],
    'ImageListPullJob.apps.kruise.io': ['unrun spec.images[*]'],
    'AutoscalingRunnerSet.actions.github.com': [template],
    'EphemeralRunner.actions.github.com': ['pod spec'],
    'RunnerDeployment.actions.summerwind.dev': [template, 'image spec.template.spec.image'],
    'RunnerSet.actions.summerwind.dev': [template, 'image spec.image'],
    'DeploymentConfig.apps.openshift.io': [template],
    'BuildConfig.build.openshift.io': BUILD,
    'Build.build.openshift.io': BUILD,
    'ImageStream.image.openshift.io': ['unrun spec.tags[*].from.name'],
    'VirtualMachine.kubevirt.io': KUBEVIRT,
    'VirtualMachineInstance.kubevirt.io': KUBEVIRT,
    'DataVolume.cdi.kubevirt.io': ['image spec.source.registry.url'],
    'Prometheus.monitoring.coreos.com': PROMETHEUS,
    'PrometheusAgent.monitoring.coreos.com': PROMETHEUS,
    'Alertmanager.monitoring.coreos.com': PROMETHEUS,
    'ThanosRuler.monitoring.coreos.com': PROMETHEUS,
    'Cluster.postgresql.cnpg.io': [
        'image spec.imageName',
        'unrun spec.postgresql.extensions[*].image.reference',
    ],
    'ImageCatalog.postgresql.cnpg.io': ['image spec.images[*].image'],
    'ClusterImageCatalog.postgresql.cnpg.io': ['image spec.images[*].image'],
    'postgresql.acid.zalan.do': ['image spec.dockerImage', 'image spec.sidecars[*].image'],
    'Kafka.kafka.strimzi.io': ['image spec.*.image', 'image spec.*.*.image'],
    'KafkaConnect.kafka.strimzi.io': ['image spec.image', 'unrun spec.build.output.image'],
    'KafkaMirrorMaker2.kafka.strimzi.io': ['image spec.image'],
    'KafkaBridge.kafka.strimzi.io': ['image spec.image'],
    ...Object.fromEntries([
        'Elasticsearch.elasticsearch',
        'Kibana.kibana',
        'ApmServer.apm',
        'Beat.beat',
        'Agent.agent',
        'EnterpriseSearch.enterprisesearch',
        'Logstash.logstash',
        'ElasticMapsServer.maps',
    ].map((kind) => [
        `${kind}.k8s.elastic.co`,
        [
            'image spec.image',
            'pod spec.podTemplate.spec',
            'pod spec.nodeSets[*].podTemplate.spec',
            'pod spec.deployment.podTemplate.spec',
            'pod spec.daemonSet.podTemplate.spec',
        ],
    ])),
    'RabbitmqCluster.rabbitmq.com': ['image spec.image', 'pod spec.override.statefulSet.spec.template.spec'],
    'OpenTelemetryCollector.opentelemetry.io': [
        'image spec.image',
        'containers spec.initContainers[*]',
        'containers spec.additionalContainers[*]',
    ],
    'Instrumentation.opentelemetry.io': ['image spec.*.image'],
    'Provider.pkg.crossplane.io': ['image spec.package'],
    'Function.pkg.crossplane.io': ['image spec.package'],
    'Configuration.pkg.crossplane.io': ['unrun spec.package'],
    'DeploymentRuntimeConfig.pkg.crossplane.io': ['pod spec.deploymentTemplate.spec.template.spec'],
    'ClusterServiceVersion.operators.coreos.com': [
        'pod spec.install.spec.deployments[*].spec.template.spec',
        'image spec.relatedImages[*].image',
        'image metadata.annotations.containerImage',
    ],
    'CatalogSource.operators.coreos.com': ['image spec.image'],
    'HelmRelease.helm.toolkit.fluxcd.io': ['values spec.values', 'values spec.postRenderers'],
    'Kustomization.kustomize.toolkit.fluxcd.io': ['values spec.images', 'values spec.patches'],
    'OCIRepository.source.toolkit.fluxcd.io': ['unrun spec.url'],
    'HelmRepository.source.toolkit.fluxcd.io': ['unrun spec.url'],
};
/**
 * Kinds without any image that runs: descriptions of kinds, policies with patterns of names, machines, and what follows
 * other people's registries.
 */
const WITHOUT_IMAGES = [
    /^CustomResourceDefinition\./,
    /\.(infrastructure|bootstrap|controlplane|cluster)\.x-k8s\.io$/,
    /\.(policies\.)?kyverno\.io$/,
    /\.(policy\.sigstore\.dev|templates\.gatekeeper\.sh|constraints\.gatekeeper\.sh|mutations\.gatekeeper\.sh)$/,
    /\.config\.ratify\.deislabs\.io$/,
    /^Warehouse\.kargo\.akuity\.io$/,
    /\.backstage\.io$/,
    /\.image\.toolkit\.fluxcd\.io$/,
];
function isWithoutImages(kind) {
    return WITHOUT_IMAGES.some((pattern) => pattern.test(kind));
}
/** Kinds of Kubernetes itself, whose images are all in the table above. */
function isBuiltIn(kind) {
    const group = kind.slice(kind.indexOf('.') + 1);
    return !group.includes('.') || group.endsWith('.k8s.io');
}


/***/ }),

/***/ 56602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ imageRuleIn),
/* harmony export */   q: () => (/* binding */ brokenRule)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86499);
/* harmony import */ var _text_regular_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59414);


const SHAPE = /^variables\.images\.all\(image,\s*!image\.matches\('([^']+)'\)\s*\|\|\s*(?:image\.matches\('([^']+)'\)|\[([^[\]]*(?:\[[^[\]]*\][^[\]]*)*)\]\.exists\(known,\s*image\.matches\(known\)\))\s*\)\s*$/;
/**
 * Reads `variables.images.all(image, !image.matches('\u2026') || image.matches('\u2026'))`, which this project's companions
 * are made of, and the same with a list of forms. undefined: it is of another shape.
 */
function imageRuleIn(expression) {
    const [, about, one, list] = SHAPE.exec(expression.trim()) ?? [];
    if (about === undefined)
        return undefined;
    if (one !== undefined)
        return { about, allowed: [one] };
    const forms = [...(list ?? '').matchAll(/"([^"\\]*)"/g)].map(([, form = '']) => form);
    return forms.length > 0 ? { about, allowed: forms } : undefined;
}
/** @returns undefined: it is not about the image, or the image has one of the forms */
function brokenRule({ about, allowed, message }, image) {
    const isIn = (expression) => (0,_text_regular_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRegularExpression */ .E)(expression)?.isIn(image) ?? false;
    return !isIn(about) || allowed.some(isIn) ? undefined : (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .rejects */ .zo)(message);
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

/***/ 6523:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readManifestDocuments)
/* harmony export */ });
/* unused harmony export MAX_DOCUMENT_BYTES */
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52845);
/* harmony import */ var _text_yaml_depth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87796);
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55702);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_text_yaml_depth_js__WEBPACK_IMPORTED_MODULE_0__]);
_text_yaml_depth_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];
const { isNode, parseDocument } = (await import(/* webpackIgnore: true */ '../shared/yaml.js')).default;



/** One document in YAML: the parser holds a hundred times its text. JSON is read at once. */
const MAX_DOCUMENT_BYTES = 4 * 1024 * 1024;
/** Of JSON, which a list of all Pods may be: as many as 60,000 Pods have. */
const MAX_VALUES = 20_000_000;
/** As deep no manifest goes, nor what is embedded in it. */
const MAX_DEPTH = 100;
const MAX_ALIASES = 100;
/** Reads a stream of YAML documents, or JSON. One that cannot be read keeps none of the others from being read. */
function* readManifestDocuments({ file, text }) {
    const json = jsonIn(text);
    if (json !== undefined) {
        yield { document: { value: json, lineOf: () => 1 } };
        return;
    }
    for (const part of splitStream(text)) {
        if (isBlank(part.text) || DESCRIBES_KINDS.test(part.text))
            continue;
        yield readYaml(file, part);
    }
}
/** The bulk of many charts, and no image is in it. */
const DESCRIBES_KINDS = /^kind:\s*["']?CustomResourceDefinition["']?\s*$/m;
function isBlank(text) {
    return /^(?:\s*(?:#.*)?(?:\n|$))*$/.test(text.slice(0, 10_000)) && text.length <= 10_000;
}
function jsonIn(text) {
    if (!/^\s*[[{]/.test(text))
        return undefined;
    try {
        return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBounded */ .nh)(text, MAX_VALUES);
    }
    catch {
        // YAML may begin so as well.
        return undefined;
    }
}
/** `---` at the beginning of a line ends a document, whatever stands before (YAML 1.2.2, 9.1.2). */
function* splitStream(text) {
    const separator = /^---(?=\s|$).*$/gm;
    let [start, line] = [0, 1];
    for (let end = 0; end < text.length; start = end) {
        const next = separator.exec(text);
        end = next ? separator.lastIndex : text.length;
        const part = text.slice(start, next ? next.index : end);
        yield { text: part, line };
        line += linesIn(text.slice(start, end));
        // What follows on the line of the separator belongs to the next document.
        const inline = next?.[0].slice(3).trim() ?? '';
        if (inline !== '' && !inline.startsWith('#'))
            end -= next?.[0].slice(3).length ?? 0;
    }
}
function linesIn(text) {
    let count = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}
function readYaml(file, { text, line }) {
    const refuse = (message, at = line, fix) => ({
        problem: { file, line: at, message, ...(fix !== undefined && { fix }) },
    });
    if (text.length > MAX_DOCUMENT_BYTES)
        return refuse(`one document has more than ${MAX_DOCUMENT_BYTES / 1024 / 1024} MiB of YAML, which are the most that is read`, line, 'kubectl get \u2026 -o json   # JSON may be larger');
    const deep = (0,_text_yaml_depth_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeepOnLine */ .e)(text, MAX_DEPTH);
    if (deep !== undefined)
        return refuse('it is nested too deep to be a manifest', line + deep - 1);
    const document = parseDocument(text, { strict: true, uniqueKeys: false, logLevel: 'silent' });
    const [error] = document.errors;
    if (error)
        return refuse(...problemIn(text, line, error));
    try {
        return {
            document: {
                value: document.toJS({ maxAliasCount: MAX_ALIASES }),
                lineOf: linesOf(document, text, line),
            },
        };
    }
    catch {
        // The library stops before it has expanded too many.
        return refuse(`it names its own parts again and again, more than ${MAX_ALIASES} times`);
    }
}
function problemIn(text, line, error) {
    const at = line + linesIn(text.slice(0, error.pos[0]));
    if ((0,_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isTemplate */ .Fl)(text))
        return [
            'it is a template that was not rendered',
            at,
            'helm template \u2026 | slsa-provenance preflight -   # or kustomize build',
        ];
    const [first = ''] = error.message.split('\n');
    return [`it is no YAML: ${first.replace(/ at line \d+, column \d+:?$/, '')}`, at];
}
/** Looked up when it is asked for: most values are never reported. */
function linesOf(document, text, line) {
    return (keys) => {
        for (let length = keys.length; length > 0; length -= 1) {
            const node = document.getIn(keys.slice(0, length), true);
            const start = isNode(node) ? node.range?.[0] : undefined;
            if (start !== undefined)
                return line + linesIn(text.slice(0, start));
        }
        return line;
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 17515:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ findImages)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52845);
/* harmony import */ var _found_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86553);
/* harmony import */ var _embedded_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31942);
/* harmony import */ var _image_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56657);
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55702);
/* harmony import */ var _manifest_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6523);
/* harmony import */ var _manifest_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43602);
/* harmony import */ var _pod_images_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22845);
/* harmony import */ var _pod_status_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20453);
/* harmony import */ var _unmapped_images_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70636);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_manifest_documents_js__WEBPACK_IMPORTED_MODULE_4__]);
_manifest_documents_js__WEBPACK_IMPORTED_MODULE_4__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];










/** Kubernetes is made for 150,000 Pods; what has more is no manifest of one cluster. */
const MAX_IMAGES = 200_000;
/** Of manifests within lists and ConfigMaps. */
const MAX_NESTING = 6;
/** Every image in rendered manifests, in the order in which they stand there. */
function findImages(files, own = []) {
    const search = new Search(own);
    for (const file of files)
        search.file(file);
    return search;
}
class Search {
    images = [];
    problems = [];
    namespaces = new Map();
    objects = 0;
    #isFull = false;
    #own;
    constructor(own) {
        this.#own = new Map(own.map(({ kind, places }) => [
            kind.includes('.') ? kind : `${kind}.`,
            places.map(({ holds, path }) => ({ kind: holds, path })),
        ]));
    }
    file(file) {
        for (const read of (0,_manifest_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifestDocuments */ .i)(file)) {
            if ('problem' in read)
                this.problems.push(read.problem);
            else {
                const { value, lineOf } = read.document;
                this.#document({ value, keys: [] }, { file: file.file, lineOf, within: '', depth: 0 });
            }
        }
    }
    /** An object, a list of them in whatever form, or something else. */
    #document(place, around) {
        if (around.depth > MAX_NESTING)
            return this.#problem(place, around, 'manifests are nested too deep in others');
        const { value } = place;
        const items = Array.isArray(value) ? place : listOf(place);
        if (items) {
            for (const item of (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesOf */ .Mc)(items))
                this.#document(item, { ...around, depth: around.depth + 1 });
            return;
        }
        if (value === null || value === undefined)
            return;
        const kind = (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_5__/* .memberOf */ .C5)(value, 'kind');
        if (typeof kind === 'string' && (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_5__/* .memberOf */ .C5)(value, 'apiVersion') !== undefined)
            return this.#object(place, kind, around);
        if (around.depth > 0)
            return;
        const isInput = (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_5__/* .memberOf */ .C5)(value, 'kind') === undefined;
        this.#problem(place, around, isInput ? 'it names no kind: not a manifest' : 'it has no apiVersion: not a manifest', NOT_RENDERED);
    }
    #object(place, kind, around) {
        this.objects += 1;
        const group = groupOf((0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_5__/* .memberOf */ .C5)(place.value, 'apiVersion'));
        const id = `${kind}.${group}`;
        if (/^(Kustomization|Component)\.kustomize\.config\.k8s\.io$/.test(id))
            return this.#problem(place, around, 'it is an input of kustomize', NOT_RENDERED);
        if ((0,_image_places_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithoutImages */ .Zi)(id))
            return;
        const source = { ...nameOf(place.value), kind, group };
        const facts = factsOf(place.value, id);
        if (id === 'Namespace.')
            this.namespaces.set(source.name, facts.labels);
        const found = this.#imagesOf(place, id, around);
        const contained = found.filter(({ role }) => _found_image_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTAINER_ROLES */ .u.includes(role));
        const object = {
            source,
            facts: { ...facts, images: contained.map(({ image }) => image) },
            running: (0,_pod_status_js__WEBPACK_IMPORTED_MODULE_7__/* .statusDigests */ ._)(place, id),
        };
        for (const one of found)
            this.#add(one, object, around);
    }
    #imagesOf(place, id, around) {
        if (id === 'ConfigMap.' || id === 'Secret.')
            return (0,_embedded_images_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(place).flatMap((one) => this.#text(one, around));
        const places = [...(PLACES.get(id) ?? []), ...(this.#own.get(id) ?? [])];
        const found = places.flatMap(({ kind, path }) => (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_5__/* .valuesAt */ .I0)(place, path).flatMap((one) => this.#imagesAt(one, kind, place, around)));
        if ((0,_image_places_js__WEBPACK_IMPORTED_MODULE_2__/* .isBuiltIn */ .qi)(id))
            return found;
        const known = new Set(found.map(({ keys }) => (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_5__/* .pathText */ .LF)(keys)));
        const rest = (0,_unmapped_images_js__WEBPACK_IMPORTED_MODULE_8__/* .unmappedImages */ .T)(place).filter(({ keys }) => !known.has((0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_5__/* .pathText */ .LF)(keys)));
        return [...found, ...rest.filter(({ keys }) => !isEmbedded(places, keys))];
    }
    #imagesAt(one, kind, root, around) {
        switch (kind) {
            case 'pod':
                return [...(0,_pod_images_js__WEBPACK_IMPORTED_MODULE_6__/* .imagesOfPod */ .xI)(one), ...(0,_pod_images_js__WEBPACK_IMPORTED_MODULE_6__/* .imagesInAnnotations */ .OX)(besides(one, root))];
            case 'containers':
                return (0,_pod_images_js__WEBPACK_IMPORTED_MODULE_6__/* .imagesOfContainer */ .TN)(one);
            case 'image':
                return (0,_pod_images_js__WEBPACK_IMPORTED_MODULE_6__/* .imageAt */ .t3)(one, 'operator-field').filter(isNoPlainAddress);
            case 'unrun':
                return (0,_pod_images_js__WEBPACK_IMPORTED_MODULE_6__/* .imageAt */ .t3)(one, 'artifact').filter(isNoPlainAddress);
            case 'values':
                return (0,_embedded_images_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesInValues */ .kO)(one);
            case 'object':
                this.#document(one, { ...around, depth: around.depth + 1 });
                return [];
            case 'manifest':
            case 'patch':
                return this.#embedded(one, kind, around);
        }
    }
    /** A key of a ConfigMap: manifests, or settings that name images. */
    #text(one, around) {
        if (typeof one.value !== 'string')
            return [];
        return (0,_embedded_images_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsManifest */ .cH)(one.value) ? this.#embedded(one, 'manifest', around) : (0,_embedded_images_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesInSettings */ .Fi)(one);
    }
    #embedded(one, kind, around) {
        if (typeof one.value !== 'string')
            return [];
        const line = around.lineOf(one.keys);
        const within = `${around.within}${(0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_5__/* .pathText */ .LF)(one.keys)}: `;
        const inner = { ...around, within, depth: around.depth + 1, lineOf: () => line };
        const patched = [];
        for (const read of (0,_manifest_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifestDocuments */ .i)({ file: around.file, text: one.value })) {
            if ('problem' in read)
                this.problems.push({ ...read.problem, line });
            else if (kind === 'manifest')
                this.#document({ value: read.document.value, keys: [] }, inner);
            else
                patched.push(...(0,_pod_images_js__WEBPACK_IMPORTED_MODULE_6__/* .imagesOfPod */ .xI)({ value: read.document.value, keys: [] }).map((image) => ({
                    ...image,
                    keys: one.keys,
                })));
        }
        return patched;
    }
    #add({ image, role, keys }, { source, facts, running }, around) {
        if (this.images.length >= MAX_IMAGES) {
            if (!this.#isFull)
                this.#problem({ value: undefined, keys }, around, TOO_MANY);
            this.#isFull = true;
            return;
        }
        const path = (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_5__/* .pathText */ .LF)(keys);
        const from = { file: around.file, line: around.lineOf(keys), ...source, path: `${around.within}${path}` };
        if ((0,_image_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemplate */ .Fl)(image)) {
            const message = `${source.kind} ${source.name}, ${path}: "${image.slice(0, 100)}" was not rendered`;
            this.problems.push({ file: around.file, line: from.line, message, fix: NOT_RENDERED });
            return;
        }
        const digest = running.get(path);
        this.images.push({ image, role, from, object: facts, ...(digest !== undefined && { running: digest }) });
    }
    #problem({ keys }, around, message, fix) {
        const line = around.lineOf(keys);
        this.problems.push({ file: around.file, line, message, ...(fix !== undefined && { fix }) });
    }
}
const NOT_RENDERED = 'give what is applied: helm template \u2026, kustomize build \u2026, or kubectl get \u2026 -o json';
const TOO_MANY = `there are more than ${MAX_IMAGES} places with images: the rest was not looked at`;
const PLACES = new Map(Object.entries(_image_places_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_PLACES */ .FX).map(([id, lines]) => [id, lines.map(placeOf)]));
function placeOf(line) {
    const [kind, text] = line.split(/ (.*)/s);
    const path = (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePath */ .Rr)(text);
    if (!path)
        throw new Error(`not a path: ${text}`);
    return { kind, path };
}
function listOf({ value, keys }) {
    const [kind, items] = [(0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_5__/* .memberOf */ .C5)(value, 'kind'), (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_5__/* .memberOf */ .C5)(value, 'items')];
    const isList = typeof kind === 'string' && kind.endsWith('List') && Array.isArray(items);
    return isList ? { value: items, keys: [...keys, 'items'] } : undefined;
}
function groupOf(apiVersion) {
    const text = typeof apiVersion === 'string' ? apiVersion : '';
    return text.includes('/') ? text.slice(0, text.lastIndexOf('/')) : '';
}
function nameOf(object) {
    const metadata = (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_5__/* .memberOf */ .C5)(object, 'metadata');
    const [name, prefix, namespace] = ['name', 'generateName', 'namespace'].map((key) => (0,_text_json_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b6)((0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_5__/* .memberOf */ .C5)(metadata, key)));
    return { name: name || prefix || 'without a name', ...(namespace && { namespace }) };
}
function factsOf(object, id) {
    const labels = (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesOf */ .Mc)({ value: (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_5__/* .memberOf */ .C5)((0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_5__/* .memberOf */ .C5)(object, 'metadata'), 'labels'), keys: [] });
    const phase = (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_5__/* .memberOf */ .C5)((0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_5__/* .memberOf */ .C5)(object, 'status'), 'phase');
    return {
        labels: Object.fromEntries(labels.map(({ value, keys }) => [String(keys[0]), String(value)])),
        isRunning: id === 'Pod.' && phase === 'Running',
    };
}
/** The metadata that stands beside a pod's spec. */
function besides({ keys }, root) {
    const above = keys.slice(root.keys.length, -1);
    const metadata = [...above, 'metadata'].reduce((value, key) => typeof key === 'number' && Array.isArray(value) ? value[key] : (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_5__/* .memberOf */ .C5)(value, String(key)), root.value);
    return { value: metadata, keys: [...keys.slice(0, -1), 'metadata'] };
}
/** What is searched by itself is not searched again by the shape of its keys. */
function isEmbedded(places, keys) {
    const inner = places.filter(({ kind }) => kind === 'object' || kind === 'values' || kind === 'pod');
    return inner.some(({ path }) => path.every((step, nth) => typeof step === 'symbol' || step === keys[nth]));
}
/** Addresses of web pages and buckets stand at the same places as `oci://\u2026`. */
function isNoPlainAddress({ image }) {
    return !/^(?!oci:|docker:)[a-z][a-z0-9+.-]*:\/\//i.test(image);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 22845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ imagesInAnnotations),
/* harmony export */   TN: () => (/* binding */ imagesOfContainer),
/* harmony export */   t3: () => (/* binding */ imageAt),
/* harmony export */   xI: () => (/* binding */ imagesOfPod)
/* harmony export */ });
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55702);
/* harmony import */ var _manifest_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43602);


const LISTS = [
    ['containers', 'container'],
    ['initContainers', 'init'],
    ['ephemeralContainers', 'ephemeral'],
];
const VOLUMES = path('volumes[*].image.reference');
/** The images of a pod's spec: those that it runs, mounts, and hands to programs that create other Pods. */
function imagesOfPod(spec) {
    const containers = LISTS.flatMap(([list, role]) => (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)({ value: (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(spec.value, list), keys: [...spec.keys, list] }).flatMap((one) => imagesOfContainer(one, role)));
    const volumes = (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesAt */ .I0)(spec, VOLUMES).flatMap((one) => imageAt(one, 'volume'));
    return [...containers, ...volumes];
}
/** A container's own image, and those in its environment and arguments. */
function imagesOfContainer(container, role = 'container') {
    // A sidecar starts with the init containers and runs as long as the Pod (KEP-753).
    const isSidecar = role === 'init' && (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(container.value, 'restartPolicy') === 'Always';
    const own = { value: (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(container.value, 'image'), keys: [...container.keys, 'image'] };
    return [
        ...imageAt(own, isSidecar ? 'sidecar' : role),
        ...imagesInEnvironment(container),
        ...imagesInArguments(container),
    ];
}
function imageAt({ value, keys }, role) {
    return typeof value === 'string' && value.trim() !== '' ? [{ image: value.trim(), role, keys }] : [];
}
const ENVIRONMENT = path('env[*]');
const IMAGE_VARIABLE = /^RELATED_IMAGE_|_IMAGE$|_IMAGE_REF$|_IMAGES$/;
/** Operators are told by variables which images to run; several stand in lines of `version=image`. */
function imagesInEnvironment(container) {
    return (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesAt */ .I0)(container, ENVIRONMENT).flatMap(({ value, keys }) => {
        const [name, text] = [(0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, 'name'), (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, 'value')];
        if (typeof name !== 'string' || typeof text !== 'string' || !IMAGE_VARIABLE.test(name))
            return [];
        const words = text.split(/[\s,]+/).map((word) => word.replace(/^[\w.-]+=/, ''));
        return words
            .filter(_image_text_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeImage */ .Ng)
            .map((image) => ({ image, role: 'environment', keys: [...keys, 'value'] }));
    });
}
/** Flags whose value is an image although their name does not say so. */
const OTHER_FLAGS = 'prometheus-config-reloader';
const IMAGE_FLAG = new RegExp(`^--?(?:[\\w.-]*image|${OTHER_FLAGS})(?:=(.*))?$`, 'i');
function imagesInArguments(container) {
    return ['command', 'args'].flatMap((list) => {
        const words = (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)({ value: (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(container.value, list), keys: [...container.keys, list] });
        return words.flatMap(({ value, keys }, nth) => {
            const flag = typeof value === 'string' ? IMAGE_FLAG.exec(value) : null;
            if (!flag)
                return [];
            const given = flag[1] === undefined ? words[nth + 1] : { value: flag[1], keys };
            return given && typeof given.value === 'string' && (0,_image_text_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeImage */ .Ng)(given.value)
                ? [{ image: given.value, role: 'argument', keys: given.keys }]
                : [];
        });
    });
}
/** Annotations by which a container is put into a Pod, and the annotation with its tag where that is another. */
const INJECTED = [
    ['sidecar.istio.io/proxyImage'],
    ['config.linkerd.io/proxy-image', 'config.linkerd.io/proxy-version'],
    ['config.linkerd.io/init-image', 'config.linkerd.io/init-image-version'],
    ['vault.hashicorp.com/agent-image'],
    ['dapr.io/sidecar-image'],
];
/** @param metadata of a Pod or of a template of Pods */
function imagesInAnnotations(metadata) {
    const annotations = (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(metadata.value, 'annotations');
    return INJECTED.flatMap(([name, tagName]) => {
        const [image, tag] = [(0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(annotations, name), tagName && (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(annotations, tagName)];
        if (typeof image !== 'string')
            return [];
        const whole = typeof tag === 'string' && !image.slice(image.lastIndexOf('/')).includes(':')
            ? `${image}:${tag}`
            : image;
        return [{ image: whole, role: 'annotation', keys: [...metadata.keys, 'annotations', name] }];
    });
}
function path(text) {
    const steps = (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePath */ .Rr)(text);
    if (!steps)
        throw new Error(`not a path: ${text}`);
    return steps;
}


/***/ }),

/***/ 20453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ statusDigests)
/* harmony export */ });
/* harmony import */ var _manifest_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43602);

const LISTS = [
    ['containers', 'containerStatuses'],
    ['initContainers', 'initContainerStatuses'],
    ['ephemeralContainers', 'ephemeralContainerStatuses'],
];
/** The digest that a Pod really runs, by the path of the image in its spec; nothing of other objects. */
function statusDigests({ value: object, keys }, id) {
    if (id !== 'Pod.')
        return new Map();
    const [spec, status] = [(0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(object, 'spec'), (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(object, 'status')];
    return new Map(LISTS.flatMap(([list, statuses]) => {
        const digests = new Map((0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)({ value: (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(status, statuses), keys: [] }).flatMap(({ value }) => {
            const digest = digestIn((0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(value, 'imageID'));
            return digest === undefined ? [] : [[(0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(value, 'name'), digest]];
        }));
        return (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)({ value: (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(spec, list), keys: [] }).flatMap(({ value }, nth) => {
            const digest = digests.get((0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(value, 'name'));
            return digest === undefined
                ? []
                : [[(0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .LF)([...keys, 'spec', list, nth, 'image']), digest]];
        });
    }));
}
/** `docker-pullable://name@sha256:\u2026`, `name@sha256:\u2026`; a bare `sha256:\u2026` is the id of the image's configuration. */
function digestIn(imageId) {
    return typeof imageId === 'string' ? /@(sha256:[0-9a-f]{64})$/.exec(imageId)?.[1] : undefined;
}


/***/ }),

/***/ 78825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   bk: () => (/* binding */ VERDICTS)
/* harmony export */ });
const VERDICTS = ['reject', 'could-not-tell', 'not-looked-at', 'pass'];
/** Of all that is said of an image, what counts most. */
function verdictOf({ answers }) {
    const given = answers.map(({ verdict }) => verdict);
    return (['reject', 'could-not-tell', 'pass', 'not-looked-at'].find((one) => given.includes(one)) ??
        'could-not-tell');
}
/** 0: good; 1: something is rejected; 4: something could not be told. What the baseline has does not count. */
function exitCodeOf({ images, problems }, failsOnUnseen) {
    const verdicts = images.filter(({ isKnown }) => !isKnown).map(verdictOf);
    if (verdicts.includes('reject') || (failsOnUnseen && verdicts.includes('not-looked-at')))
        return 1;
    return verdicts.includes('could-not-tell') || problems.length > 0 ? 4 : 0;
}


/***/ }),

/***/ 6190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ofRatify)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86499);
/* harmony import */ var _found_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86553);


const FIX = 'let Kyverno or policy-controller look at signatures: slsa-provenance policy --for kyverno-ivp';
/**
 * What can be said of Ratify, whose answer a constraint's Rego turns into one: it is never foretold, since it takes
 * a signature that was copied from another image (docs/rules/ratify/digest-not-compared.md).
 */
function ofRatify(found, { evidence, problem }) {
    if (!_found_image_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTAINER_ROLES */ .u.includes(found.role))
        return [];
    if (!evidence)
        return [{ by: 'ratify', ...problem }];
    const isTagged = evidence.facts.some(({ layout }) => layout === 'legacy');
    const what = isTagged
        ? 'there are signatures in the tags that Ratify reads; with trustPolicies it does not compare their digest with ' +
            "the image's, so that one copied from another image is taken too"
        : 'there is no signature in the tags that Ratify reads, so that it finds none';
    return [
        { by: 'ratify', ...(0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .cannotTell */ .JM)(`${what}. What follows from its answer, a constraint says in Rego`, FIX) },
    ];
}


/***/ }),

/***/ 65945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ trapsOf)
/* harmony export */ });
/* harmony import */ var _engine_image_match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16211);
/* harmony import */ var _engine_kyverno_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6372);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19228);



/** From so many on, one more build may be too many. */
const MANY = _engine_kyverno_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_REFERRERS */ .OB / 2;
/** The traps that an image is in. */
function trapsOf(question) {
    const found = [
        byTag(question),
        ...running(question),
        signedIndex(question),
        many(question),
        spelling(question),
        nobody(question),
        excepted(question),
    ];
    return found.filter((trap) => trap !== undefined);
}
function byTag({ found: [first] }) {
    if (!first || first.image.includes('@sha256:'))
        return undefined;
    return {
        kind: 'by-tag',
        message: 'named by a tag: what it stands for when a Pod starts may be another image',
    };
}
function running({ found, digest, answers }) {
    const pods = found.filter(({ object }) => object.isRunning);
    const [pod] = pods;
    if (!pod)
        return [];
    const traps = [];
    const count = pods.length === 1 ? `Pod ${pod.from.name} runs` : `${pods.length} Pods run`;
    if (answers.some(({ verdict }) => verdict === 'reject'))
        traps.push({
            kind: 'running-but-rejected',
            message: `${count} it now, and would be rejected when rescheduled`,
        });
    const other = pods.find((one) => one.running !== undefined && digest !== undefined && one.running !== digest);
    if (other && !other.image.includes('@'))
        traps.push({
            kind: 'tag-moved',
            message: `Pod ${other.from.name} runs ${other.running}, and the tag stands for ${digest} now`,
        });
    return traps;
}
function signedIndex({ signedIndex: index }) {
    if (index === undefined)
        return undefined;
    const message = `it is one platform of ${index}, which is signed, and is not signed itself: name the index, or sign with recursive`;
    return { kind: 'index-signed-only', message };
}
function many({ referrers }) {
    if (referrers < MANY)
        return undefined;
    return {
        kind: 'many-artifacts',
        message: `${referrers} artifacts are attached, and a ClusterPolicy of Kyverno's for bundles stops at ${_engine_kyverno_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_REFERRERS */ .OB}`,
    };
}
/** A policy is for the same image in another spelling, and compares text. */
function spelling({ found: [first], digest, policies }) {
    if (!first)
        return undefined;
    const others = spellingsOf(first.image, digest);
    for (const policy of policies) {
        if ((0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .isForImage */ .Bk)(policy, { text: first.image, digest }) !== false)
            continue;
        const missed = others.find((text) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .isForImage */ .Bk)(policy, { text, digest }) === true);
        if (missed !== undefined)
            return {
                kind: 'other-spelling',
                message: `${policy.name.value} is for ${missed}, which is the same image, and misses it as it is written`,
            };
    }
    return undefined;
}
const DOCKER_HUB = ['docker.io', 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com'];
/** The same image as others write it: hosts and paths of Docker Hub, by tag or by digest. */
function spellingsOf(image, digest) {
    const { host, path, tag, digest: written } = (0,_engine_image_match_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenParts */ .K)(image);
    const isHub = host === undefined || DOCKER_HUB.includes(host);
    const hosts = isHub ? [...DOCKER_HUB.map((one) => `${one}/`), ''] : [`${host}/`];
    const bare = path.replace(/^library\//, '');
    const paths = isHub && !bare.includes('/') ? [bare, `library/${bare}`] : [path];
    const known = written ?? digest;
    const ends = [`:${tag ?? 'latest'}`, ...(known === undefined ? [] : [`@${known}`])];
    return hosts.flatMap((one) => paths.flatMap((name) => ends.map((end) => `${one}${name}${end}`)));
}
function nobody({ answers }) {
    if (answers.length === 0 || answers.some(({ verdict }) => verdict !== 'not-looked-at'))
        return undefined;
    return { kind: 'nobody-looks', message: 'no engine looks at it: whatever it is, it runs' };
}
function excepted({ answers }) {
    const exception = answers.find((one) => one.excepted)?.excepted;
    if (!exception)
        return undefined;
    const { by, until } = exception;
    const end = until === undefined ? 'which nothing ends by itself' : `which ends at ${until}`;
    return { kind: 'excepted-for-now', message: `it passes by the exception ${by} alone, ${end}` };
}


/***/ }),

/***/ 70636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ unmappedImages),
/* harmony export */   o: () => (/* binding */ inParts)
/* harmony export */ });
/* harmony import */ var _image_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55702);
/* harmony import */ var _manifest_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43602);


const IMAGE_KEY = /^image$|^imageName$|^dockerImage$|[a-z]Image$|_image$/;
const MAX_DEPTH = 40;
/** Keys under which nothing is an image that is going to run. */
const NOT_SEARCHED = new Set(['status', 'managedFields', 'ownerReferences']);
/**
 * What reads like an image at a key that reads like one, in an object of a kind that is not known. Whether it is run,
 * and by which Pod, is not known either.
 */
function unmappedImages(place, depth = 0) {
    if (depth > MAX_DEPTH)
        return [];
    return (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(place).flatMap((entry) => {
        const key = entry.keys.at(-1) ?? '';
        if (NOT_SEARCHED.has(key))
            return [];
        const isNamed = typeof key === 'string' && IMAGE_KEY.test(key);
        const own = isNamed ? imageIn(entry) : [];
        return own.length > 0 ? own : unmappedImages(entry, depth + 1);
    });
}
/** A name, or its parts as charts write them. */
function imageIn({ value, keys }) {
    if (typeof value === 'string')
        return (0,_image_text_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeImage */ .Ng)(value) ? [{ image: value, role: 'unmapped', keys }] : [];
    const reference = (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, 'reference');
    if (typeof reference === 'string' && (0,_image_text_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeImage */ .Ng)(reference))
        return [{ image: reference, role: 'unmapped', keys: [...keys, 'reference'] }];
    const image = inParts(value);
    return image !== undefined && (0,_image_text_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeImage */ .Ng)(image) ? [{ image, role: 'unmapped', keys }] : [];
}
/** `{registry, repository, tag, digest}`; undefined where there is neither tag nor digest. */
function inParts(value) {
    const part = (name) => {
        const text = (0,_manifest_path_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, name);
        return typeof text === 'string' && text !== ''
            ? text
            : typeof text === 'number'
                ? String(text)
                : undefined;
    };
    const [registry, name, tag, digest] = [
        part('registry'),
        part('repository') ?? part('name'),
        part('tag'),
        part('digest'),
    ];
    if (name === undefined || (tag ?? digest) === undefined)
        return undefined;
    const whole = registry === undefined ? name : `${registry}/${name}`;
    return digest === undefined ? `${whole}:${tag}` : `${whole}${tag === undefined ? '' : `:${tag}`}@${digest}`;
}


/***/ }),

/***/ 9178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ orUnwritable),
/* harmony export */   o: () => (/* binding */ extract)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _expectation_expectation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86101);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10083);
/* harmony import */ var _shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75440);
/* harmony import */ var _sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86812);
/* harmony import */ var _text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15789);
/* harmony import */ var _verification_artifact_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67028);







/**
 * What was asked to be extracted: the newest accepted statement of a type, or its predicate, from each image;
 * written to the file that was named. @returns the text, one JSON document a line; undefined: nothing is there
 */
async function extract(outcome, options) {
    const type = (0,_expectation_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePredicateType */ .$d)('extract', options.extract ?? '');
    const isWhole = options.extractStatement === true;
    const texts = outcome.answers.flatMap((answer) => {
        const statement = newestOf(answer, type)?.toString('utf8');
        if (statement === undefined)
            return isWhole ? [] : storedIn(answer, type);
        return isWhole
            ? statement
            : JSON.stringify(JSON.parse(statement).predicate ?? {});
    });
    if (texts.length === 0)
        return undefined;
    const text = `${texts.join('\n')}\n`;
    if (options.extractTo !== undefined)
        await orUnwritable('extract-to', options.extractTo, (path) => writeTo(path, text));
    return (0,_text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalSafeJson */ .q7)(text);
}
/** A file is replaced; what is none, such as a pipe or `/dev/stdout`, is written to. */
async function writeTo(path, text) {
    const isOther = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => !found.isFile() && !found.isDirectory(), () => false);
    await (isOther ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text) : (0,_shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .f)(path, text));
}
function newestOf({ report, result }, type) {
    if (report.verdict !== 'verified')
        return undefined;
    const found = (result?.judged ?? [])
        .filter((artifact) => (0,_verification_artifact_report_js__WEBPACK_IMPORTED_MODULE_6__/* .isByExpected */ .M)(artifact.report) && artifact.report.predicateType === type)
        .sort((a, b) => timeOf(b) - timeOf(a))[0];
    return found?.content && (0,_sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .payloadOf */ .Md)(found.content);
}
/** The newest file of a type that is stored beside the image; on one line, as all that is extracted. */
function storedIn({ report, result }, type) {
    if (report.verdict !== 'verified')
        return [];
    const [newest] = (result?.stored ?? [])
        .filter(({ predicateType }) => predicateType === type)
        .sort((a, b) => timeOf({ report: b.reference }) - timeOf({ report: a.reference }));
    return newest ? [JSON.stringify(JSON.parse(newest.bytes.toString('utf8')))] : [];
}
function timeOf({ report }) {
    return report.signedAt === undefined ? 0 : Date.parse(report.signedAt);
}
/** @throws Failure `file-unwritable` */
async function orUnwritable(option, path, write) {
    try {
        await write(path);
    }
    catch (cause) {
        throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
            class: 'usage',
            code: 'file-unwritable',
            what: `${option}: ${path} cannot be written`,
            why: 'its directory does not exist, or is not yours to write',
            fix: `${option}: a path that can be written`,
            cause,
        });
    }
}


/***/ }),

/***/ 35537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ requireOneReader)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);

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

/***/ 85138:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   preflight: () => (/* binding */ preflight)
/* harmony export */ });
/* harmony import */ var _admission_preflight_report_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(78825);
/* harmony import */ var _report_unsigned_list_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(55140);
/* harmony import */ var _request_preflight_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16269);
/* harmony import */ var _request_refuse_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27366);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10083);
/* harmony import */ var _shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75440);
/* harmony import */ var _task_preflight_baseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8538);
/* harmony import */ var _task_preflight_main_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19964);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89735);
/* harmony import */ var _extras_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9178);
/* harmony import */ var _one_reader_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35537);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41598);
/* harmony import */ var _terminal_log_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97517);
/* harmony import */ var _to_json_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(78111);
/* harmony import */ var _with_identities_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(54244);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_task_preflight_main_js__WEBPACK_IMPORTED_MODULE_5__]);
_task_preflight_main_js__WEBPACK_IMPORTED_MODULE_5__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];















const OPTIONS = _request_preflight_options_js__WEBPACK_IMPORTED_MODULE_0__/* .PREFLIGHT_OPTIONS */ .V.flatMap(({ options }) => options);
/** `slsa-provenance preflight`. @returns the exit code @throws Failure for wrong usage */
async function preflight(paths, options, surroundings) {
    (0,_request_refuse_options_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseWithoutEffect */ .a7)(OPTIONS, options, (names) => (names.has('key') ? ['registry', 'key'] : ['registry']));
    const { terminal, environment } = surroundings;
    if (paths.length === 0)
        throw nothingNamed();
    (0,_one_reader_js__WEBPACK_IMPORTED_MODULE_8__/* .requireOneReader */ .b)([...paths, ...(options.policy ?? [])].map((path) => path === '-'));
    let end = () => { };
    const onImages = (total, concurrency) => {
        const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_9__/* .showProgress */ .R)(terminal, options.quiet ? 0 : total, concurrency);
        end = () => progress.end();
        return (count) => progress.done(count);
    };
    const context = {
        environment,
        log: (0,_terminal_log_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalLog */ .d)(terminal, options),
        cacheDir: (0,_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .cacheDirectory */ .o)(environment.variables),
        stdin: terminal.stdin,
        onImages,
    };
    const usualIdentities = (0,_with_identities_js__WEBPACK_IMPORTED_MODULE_11__/* .withIdentities */ .v)(options, surroundings).identities;
    const found = await (0,_task_preflight_main_js__WEBPACK_IMPORTED_MODULE_5__/* .preflight */ .M)({ options, paths, usualIdentities }, context).finally(() => end());
    const report = await (0,_task_preflight_baseline_js__WEBPACK_IMPORTED_MODULE_4__/* .withBaseline */ .U)(found, options.baseline);
    const exitCode = (0,_admission_preflight_report_js__WEBPACK_IMPORTED_MODULE_12__/* .exitCodeOf */ .FO)(report, options.failOn === 'not-looked-at');
    const { unsignedOut } = options;
    if (unsignedOut !== undefined)
        await (0,_extras_js__WEBPACK_IMPORTED_MODULE_7__/* .orUnwritable */ .d)('unsigned-out', unsignedOut, (path) => (0,_shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .f)(path, (0,_report_unsigned_list_js__WEBPACK_IMPORTED_MODULE_13__/* .unsignedList */ .C)(report)));
    terminal.out(await render(report, exitCode, options, terminal.outStyle));
    return exitCode;
}
async function render(report, exitCode, { format = 'text', quiet = false }, style) {
    // Each loaded only when it is asked for.
    switch (format) {
        case 'json':
            return (0,_to_json_js__WEBPACK_IMPORTED_MODULE_14__/* .toJson */ .a)((await __webpack_require__.e(/* import() */ 452).then(__webpack_require__.bind(__webpack_require__, 10452))).preflightJson(report, exitCode));
        case 'sarif':
            return (0,_to_json_js__WEBPACK_IMPORTED_MODULE_14__/* .toJson */ .a)((await __webpack_require__.e(/* import() */ 3161).then(__webpack_require__.bind(__webpack_require__, 73161))).preflightSarif(report));
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 8735).then(__webpack_require__.bind(__webpack_require__, 78735))).preflightMarkdown(report);
        case 'text':
            return (await __webpack_require__.e(/* import() */ 3109).then(__webpack_require__.bind(__webpack_require__, 23109))).preflightText(report, style, { quiet });
    }
}
function nothingNamed() {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        class: 'usage',
        code: 'manifests-missing',
        what: 'no manifests are named',
        why: 'preflight looks at what is applied, rendered',
        fix: 'helm template . | slsa-provenance preflight --policy policies/ -',
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 41598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ showProgress),
/* harmony export */   k: () => (/* binding */ showCopyProgress)
/* harmony export */ });
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
/** How often the line of a copy changes, in milliseconds. */
const EVERY_MS = 200;
/** One line on a terminal that says how far a copy is; nothing in a log. */
function showCopyProgress(terminal, total) {
    const isShown = terminal.errIsTerminal && total > 0;
    let [done, sent, shownAt] = [0, 0, -Infinity];
    const show = () => {
        if (!isShown || performance.now() - shownAt < EVERY_MS)
            return;
        shownAt = performance.now();
        terminal.err(`${CLEAR_LINE}copying: ${done} of ${total} images, ${Math.round(sent / 1e6)} MB sent`);
    };
    return {
        images: (count) => {
            done = count;
            show();
        },
        bytes: (count) => {
            sent += count;
            show();
        },
        end: () => {
            if (isShown)
                terminal.err(CLEAR_LINE);
        },
    };
}


/***/ }),

/***/ 54244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ withIdentities)
/* harmony export */ });
/** Where `setup/` leaves the path of the list of releases for the steps that follow. */
const VARIABLE = 'SLSA_PROVENANCE_IDENTITIES';
/**
 * The options with the list of releases that the environment names, where they name none and it could have an effect.
 * Whoever sets it chooses among lists that the project signed, and none that is older than the command's own.
 */
function withIdentities(options, { environment }) {
    const identities = environment.variables[VARIABLE];
    if (!identities || options.identities !== undefined || options.key !== undefined)
        return options;
    return { ...options, identities };
}


/***/ }),

/***/ 58067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ DIGESTS_REGO)
/* harmony export */ });
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


/***/ }),

/***/ 89678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ onlyImages),
/* harmony export */   eD: () => (/* binding */ onlyImagesIn),
/* harmony export */   g0: () => (/* binding */ IMAGES_JMESPATH),
/* harmony export */   lW: () => (/* binding */ squeezed)
/* harmony export */ });
/**
 * CEL that is true for a Pod, and for what makes Pods, whose images all match one of the expressions.
 * @param expressions RE2 without quotes and backslashes
 */
function onlyImages(expressions) {
    const groups = ['containers', 'initContainers', 'ephemeralContainers'].map((group) => `pod.?${group}.orValue([])`);
    const known = expressions.map((expression) => `one.image.matches('${expression}')`);
    return [
        '[object.spec]',
        '  .map(spec, has(spec.jobTemplate) ? spec.jobTemplate.spec.template.spec : has(spec.template) ? spec.template.spec : spec)',
        `  .all(pod, (${groups.join(' + ')})`,
        `    .all(one, ${known.join(' ||\n      ')}))`,
        '',
    ].join('\n');
}
/** The expressions in what `onlyImages` wrote; undefined: it is other CEL. */
function onlyImagesIn(cel) {
    const expressions = [...cel.matchAll(/one\.image\.matches\('([^'\\]*)'\)/g)].map(([, one = '']) => one);
    const isSame = expressions.length > 0 && squeezed(onlyImages(expressions)) === squeezed(cel);
    return isSame ? expressions : undefined;
}
/** JMESPath for the images of the same objects, as a ClusterPolicy's conditions read it. */
const IMAGES_JMESPATH = '{{ request.object.[spec, spec.template.spec, spec.jobTemplate.spec.template.spec][].[ephemeralContainers, initContainers, containers][][].image }}';
function squeezed(text) {
    return text.replaceAll(/\s+/g, '');
}


/***/ }),

/***/ 64705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ timeIn),
/* harmony export */   PQ: () => (/* binding */ readRequestCondition),
/* harmony export */   oH: () => (/* binding */ requestedBefore)
/* harmony export */ });
/* harmony import */ var _excepted_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89678);

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
    const end = timeIn(requestedBeforeIn(text));
    if (end)
        return { kind: 'before', end };
    const expressions = (0,_excepted_images_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyImagesIn */ .eD)(text);
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
    return end !== undefined && (0,_excepted_images_js__WEBPACK_IMPORTED_MODULE_0__/* .squeezed */ .lW)(requestedBefore(end)) === (0,_excepted_images_js__WEBPACK_IMPORTED_MODULE_0__/* .squeezed */ .lW)(cel) ? end : undefined;
}
function textsIn(list) {
    return [...list.matchAll(new RegExp(TEXT, 'g'))].map(([text]) => text.slice(1, -1));
}
/** RFC 3339; undefined: it is no time. */
function timeIn(text) {
    const time = text === undefined ? Number.NaN : Date.parse(text);
    return Number.isNaN(time) ? undefined : new Date(time);
}


/***/ }),

/***/ 91701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ namespacesLeftOut)
/* harmony export */ });
/**
 * Namespaces that Kyverno looks at in no policy, unless its ConfigMap says otherwise (`resourceFilters`, the chart's
 * values; kube-system is left out by the webhook's own selector as well).
 */
const USUALLY_LEFT_OUT = ['kube-system', 'kube-public', 'kube-node-lease', 'kyverno'];
/**
 * The namespaces, or wildcards, all of whose Pods are left out.
 * @param filters `[kind,namespace,name]` one after the other, as the ConfigMap has them; undefined: nobody says
 */
function namespacesLeftOut(filters) {
    if (filters === undefined)
        return USUALLY_LEFT_OUT;
    const entries = [...filters.matchAll(/\[\s*([^,\]]+)\s*,\s*([^,\]]+)\s*,\s*([^,\]]+)\s*\]/g)];
    return entries
        .filter(([, kind = '', , name]) => /^(\*|\*\/\*|Pod|Pod\/\*)$/.test(kind.trim()) && name?.trim() === '*')
        .map(([, , namespace = '']) => namespace.trim())
        .filter((namespace) => namespace !== '*');
}


/***/ }),

/***/ 24809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ timeCondition),
/* harmony export */   _: () => (/* binding */ timeConditionIn)
/* harmony export */ });
/* harmony import */ var _text_utc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61201);
/* harmony import */ var _request_conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64705);


/** A condition in JMESPath on the time of a request: that an end is not reached, or that it is. */
function timeCondition(end, isBefore) {
    const key = `{{ time_before(time_now_utc(), '${(0,_text_utc_js__WEBPACK_IMPORTED_MODULE_1__/* .utcSeconds */ .k)(end)}') }}`;
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
    const end = (0,_request_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .timeIn */ .Hi)(BEFORE.exec(key)?.[1]);
    const isBefore = value?.scalar;
    if (!end || typeof isBefore !== 'boolean' || !/^Equals?$/.test(operator))
        return undefined;
    return { end, isBefore };
}


/***/ }),

/***/ 35602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ trustRootsIn)
/* harmony export */ });
/* harmony import */ var _policy_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95801);

/** What TrustRoots among objects hold, by their names. */
function trustRootsIn(roots) {
    const own = roots.filter((root) => (0,_policy_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .policyKindOf */ ._)(root) === 'trust-root');
    return new Map(own.map((root) => [root.at('metadata', 'name')?.text ?? '', trustIn(root)]));
}
function trustIn(root) {
    const mirror = root.at('spec', 'remote', 'mirror')?.text;
    if (mirror !== undefined)
        return { kind: 'tuf', mirror };
    const keys = root.at('spec', 'sigstoreKeys');
    if (!keys)
        return { kind: 'unknown' };
    const pem = (list, field) => (keys.at(list)?.items() ?? []).map((one) => Buffer.from(one.at(field)?.text ?? '', 'base64').toString('utf8'));
    return {
        kind: 'inline',
        keys: {
            authorities: pem('certificateAuthorities', 'certChain'),
            timestampAuthorities: pem('timestampAuthorities', 'certChain'),
            logs: pem('tLogs', 'publicKey'),
            ctlogs: pem('ctLogs', 'publicKey'),
            roots: [],
            isPart: false,
        },
    };
}


/***/ }),

/***/ 84014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ hasPath),
/* harmony export */   l: () => (/* binding */ pathIn)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _statement_slsa_v1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25482);


/** Where provenance of a version says what, from the predicate down (slsa.dev/spec/v1.2/build-provenance). */
const PATHS = {
    [_statement_slsa_v1_js__WEBPACK_IMPORTED_MODULE_1__/* .SLSA_PROVENANCE_V1 */ .us]: {
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
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'policy-condition-unknown',
        what: `no policy can ask a predicate of type ${predicateType} for its ${about}`,
        why: 'it has no field for that which engines can name',
        fix: `--require-predicate ${_statement_slsa_v1_js__WEBPACK_IMPORTED_MODULE_1__/* .SLSA_PROVENANCE_V1 */ .us}`,
    });
}


/***/ }),

/***/ 55140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ unsignedList)
/* harmony export */ });
/* harmony import */ var _shared_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62106);

/**
 * One's own images that nobody signed, by digest, as a list that `sign --file` takes: `registry/repository@sha256:\u2026`,
 * a comment in front of each repository.
 */
function unsignedList({ images }) {
    const unsigned = images.filter(({ party, digest, signers, isRead }) => party === 'first' && digest !== undefined && isRead && signers.length === 0);
    const names = unsigned.map(({ image, digest = '' }) => [nameIn(image), digest]);
    const groups = (0,_shared_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(names, ([name]) => name);
    const lines = [...groups]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([name, entries]) => [
        `# ${name}`,
        ...new Set(entries.map(([, digest]) => `${name}@${digest}`)),
    ]);
    return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
/** Without tag and digest; what names no registry is Docker Hub's. */
function nameIn(image) {
    const [name = ''] = image.replace(/^(oci|docker):\/\//, '').split('@');
    const bare = name.slice(name.lastIndexOf('/')).includes(':') ? name.slice(0, name.lastIndexOf(':')) : name;
    const [first = '', ...rest] = bare.split('/');
    if (rest.length > 0 && (/[.:]/.test(first) || first === 'localhost'))
        return bare;
    return `docker.io/${rest.length === 0 ? 'library/' : ''}${bare}`;
}


/***/ }),

/***/ 26497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readBaselineFile)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48124);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52845);



const MAX_BYTES = 64 * 1024 * 1024;
/**
 * What an earlier report in JSON lists, for a command to compare with.
 * @param list the member that holds it: `findings`, `images`
 * @throws Failure `baseline-malformed`, and those of reading a file
 */
async function readBaselineFile(file, { command, list }) {
    const report = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectIn */ .D7)(await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readUserFile */ .E1)('baseline', file, MAX_BYTES));
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

/***/ 75440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ stage),
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);



const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
// Windows has no O_NOFOLLOW; a new file with a name that nobody can guess is enough there.
const NEW = O_WRONLY | O_CREAT | O_EXCL | (O_NOFOLLOW || 0);
/**
 * Writes a file under a name that nobody can guess, and then puts it in place: whoever else may write to the
 * directory can plant no link that is followed, and a run that ends in the middle leaves the file as it was.
 */
async function replaceFile(path, content, mode = 0o644) {
    const { place, discard } = await stage(path, content, mode);
    await place().catch(async (error) => {
        await discard();
        throw error;
    });
}
/** Writes a file beside `path`, to be put in its place. */
async function stage(path, content, mode) {
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const discard = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, NEW, mode);
    try {
        await file.writeFile(content).finally(() => file.close());
    }
    catch (error) {
        await discard();
        throw error;
    }
    return { place: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path), discard };
}


/***/ }),

/***/ 38358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ REAL_TIME)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/shared/slowdown.js
/**
 * How many times longer than by itself this process takes for what it computes, since it began: 1 where nobody else
 * wants its processor, 10 where nine others do.
 */
function slowdown() {
    const { active, cpuMs } = measure();
    const computed = cpuMs - START.cpuMs;
    return computed > 0 ? Math.max(1, (active - START.active) / computed) : 1;
}
/** Milliseconds in which it had something to do, and those in which it had a processor; helping threads count too. */
function measure() {
    const { user, system } = process.cpuUsage();
    return { active: performance.eventLoopUtilization().active, cpuMs: (user + system) / 1000 };
}
const START = measure();

;// CONCATENATED MODULE: ./lib/shared/timer.js


const REAL_TIME = { now: () => performance.now(), sleep: (ms) => (0,promises_.setTimeout)(ms), slowdown: slowdown };


/***/ }),

/***/ 32742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin)
/* harmony export */ });
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


/***/ }),

/***/ 8538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withBaseline)
/* harmony export */ });
/* harmony import */ var _admission_preflight_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78825);
/* harmony import */ var _request_baseline_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26497);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52845);



/**
 * Marks what an earlier report in JSON has as well, with the same verdict: only what is new counts.
 * @throws Failure those of `readBaselineFile`
 */
async function withBaseline(report, path) {
    if (path === undefined)
        return report;
    const known = entriesOf(await (0,_request_baseline_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readBaselineFile */ .s)(path, { command: 'preflight', list: 'images' }));
    const images = report.images.map((image) => ({
        ...image,
        isKnown: known.has(entryOf(image.image, (0,_admission_preflight_report_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(image))),
    }));
    return { ...report, images };
}
/** Digests are left out: a new build of what was rejected before is rejected as before. */
function entryOf(image, verdict) {
    return `${image.split('@')[0]} ${verdict}`;
}
function entriesOf(images) {
    return new Set(images.map((image) => {
        const answers = Array.isArray(image['answers']) ? image['answers'].filter(_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv) : [];
        return entryOf((0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(image['image']), (0,_admission_preflight_report_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)({ answers: answers }));
    }));
}


/***/ }),

/***/ 70580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ expectedAnswer)
/* harmony export */ });
/* unused harmony export EXPECTED */
/* harmony import */ var _admission_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86499);
/* harmony import */ var _admission_found_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86553);
/* harmony import */ var _admission_image_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55702);
/* harmony import */ var _verification_read_releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97329);
/* harmony import */ var _verification_verify_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84217);





/** Who answers for what was expected. */
const EXPECTED = 'expected';
const VERDICTS = {
    verified: 'pass',
    rejected: 'reject',
    unsigned: 'reject',
    'could-not-tell': 'could-not-tell',
};
/** Whether an image is what somebody expects, as `verify` says it; nothing where nothing is expected of it. */
function expectedAnswer({ image, role }, { looked, digest, found }, { expecting, root, releases }) {
    const name = (0,_admission_image_text_js__WEBPACK_IMPORTED_MODULE_1__/* .imageNameIn */ .Yw)(image);
    const question = name && expecting.questionFor(name);
    if (!question)
        return [];
    const said = (given) => [{ by: EXPECTED, ...given }];
    if (_admission_found_image_js__WEBPACK_IMPORTED_MODULE_0__/* .IN_PODS */ .J[role] === undefined)
        return said((0,_admission_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .cannotTell */ .JM)('it was found by its shape: whether it is run is not known'));
    if (looked.problem)
        return said(looked.problem);
    if (!root || digest === undefined)
        return said((0,_admission_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .cannotTell */ .JM)('there is no trusted root'));
    const { answer: given } = (0,_verification_verify_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeAll */ .T)(digest, found, { question: (0,_verification_read_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .withReleases */ .dv)(question, releases), root });
    const [reason] = given.reasons;
    const why = reason?.message ?? 'it is signed by whom you expect, and attested as you expect';
    return said((0,_admission_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .answer */ .ZF)(VERDICTS[given.verdict], why, reason?.fix));
}


/***/ }),

/***/ 44614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ expectingFrom)
/* harmony export */ });
/* harmony import */ var _request_asked_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96137);
/* harmony import */ var _request_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78875);
/* harmony import */ var _request_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10644);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47918);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95613);





/** @throws Failure for what cannot be done as asked */
async function expectingFrom(options, settings, askKey) {
    const own = withoutConfig(options);
    const says = (0,_request_request_js__WEBPACK_IMPORTED_MODULE_1__/* .saysWhatIsExpected */ .zs)(own);
    const rules = says || !settings ? undefined : settings;
    const request = await (0,_request_request_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequest */ .TR)(says ? own : { ...own, ...ANYONE }, { askKey });
    const ruled = rules && { rules, request: await (0,_request_request_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequest */ .TR)({ ...own, config: rules.file }) };
    const patterns = [...(options.firstParty ?? []), ...(settings?.preflight.firstParty ?? [])];
    const owners = ownersOf([own, ...(settings?.rules ?? []).map((rule) => rule.options)]);
    return {
        isAsked: says || (rules !== undefined && rules.rules.length > 0),
        common: request,
        questionFor(name) {
            const asked = (0,_request_asked_image_js__WEBPACK_IMPORTED_MODULE_0__/* .askedImage */ .o)({ image: (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(name.repository) });
            if (says)
                return request.questionFor(asked);
            return ruled && (0,_request_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleFor */ .sG)(ruled.rules, (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(name.repository))
                ? ruled.request.questionFor(asked)
                : undefined;
        },
        partyOf: (name) => partyOf((0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(name.repository), patterns, owners),
    };
}
/** The settings count by themselves here: their rules are for some images only. */
function withoutConfig({ config, ...own }) {
    return config === undefined ? own : { ...own };
}
/** Whoever signed: what is there is told, and nobody is trusted for it. */
const ANYONE = { allowAnyIdentityUnsafe: true, predicateType: 'any' };
/** Owners of repositories, lower-cased: their images usually stand under their names. */
function ownersOf(said) {
    const names = said.flatMap(({ repo, owner }) => [
        owner,
        repo?.replace(/^https:\/\/[^/]+\//, '').split('/')[0],
    ]);
    return new Set(names.flatMap((name) => (name === undefined ? [] : [name.toLowerCase()])));
}
function partyOf(name, patterns, owners) {
    if (patterns.length > 0)
        return patterns.some((pattern) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesGlob */ .k)(pattern, name)) ? 'first' : 'third';
    if (owners.size === 0)
        return 'unknown';
    return owners.has(name.split('/')[1] ?? '') ? 'first' : 'third';
}


/***/ }),

/***/ 10296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ lookAtAll)
});

// EXTERNAL MODULE: ./lib/admission/answer.js
var answer = __webpack_require__(86499);
// EXTERNAL MODULE: ./lib/admission/image-text.js
var image_text = __webpack_require__(55702);
// EXTERNAL MODULE: ./lib/shared/limit.js
var limit = __webpack_require__(6222);
// EXTERNAL MODULE: ./lib/shared/timer.js + 1 modules
var timer = __webpack_require__(38358);
;// CONCATENATED MODULE: ./lib/shared/pace.js

const SECOND_MS = 1000;
/** At most `most` starts in any second, first come first served. */
function createPace(most, { now, sleep } = timer/* REAL_TIME */.D) {
    let starts = [];
    let queue = Promise.resolve();
    const next = async () => {
        const waitMs = () => Math.ceil((starts.at(-most) ?? -Infinity) + SECOND_MS - now());
        for (let wait = waitMs(); wait > 0; wait = waitMs())
            await sleep(wait);
        starts = [...starts.slice(-most), now()];
    };
    return () => {
        queue = queue.then(next);
        return queue;
    };
}

// EXTERNAL MODULE: ./lib/verification/look.js
var look = __webpack_require__(37716);
// EXTERNAL MODULE: ./lib/task/preflight/look-key.js
var look_key = __webpack_require__(58612);
;// CONCATENATED MODULE: ./lib/task/preflight/look-at-all.js






/** Images of one registry at a time. */
const AT_ONCE = 4;
/** Images of one registry that are begun in a second; each takes about ten requests. */
const PER_SECOND = 25;
/** Looks each image up once, however often and in whatever spelling it is named, and asks no registry too fast. */
async function lookAtAll(images, options) {
    const names = new Map(images.map((found) => [(0,look_key/* lookKey */.j)(found), (0,image_text/* imageNameIn */.Yw)(found.image)]));
    const inAll = (0,limit/* createLimiter */.z)(options.concurrency);
    const inRegistry = registryLimits();
    const done = options.onImages?.(names.size, options.concurrency);
    let count = 0;
    const looked = [...names].map(async ([key, name]) => {
        const one = name ? await inRegistry(name, () => inAll(() => (0,look/* look */.O)(name, options))) : notAName(key);
        count += 1;
        done?.(count);
        return [key, one];
    });
    return new Map(await Promise.all(looked));
}
function registryLimits() {
    const limits = new Map();
    return ({ repository: { registry } }, task) => {
        const known = limits.get(registry) ?? { limit: (0,limit/* createLimiter */.z)(AT_ONCE), pace: createPace(PER_SECOND) };
        limits.set(registry, known);
        return known.limit(async () => {
            await known.pace();
            return task();
        });
    };
}
function notAName(text) {
    const problem = (0,answer/* cannotTell */.JM)(`"${text.slice(0, 200)}" is no name of an image: the kubelet refuses it (InvalidImageName)`);
    return {
        looked: { problem },
        digest: undefined,
        mediaType: undefined,
        found: [],
        signers: [],
        certificates: [],
    };
}


/***/ }),

/***/ 58612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ lookKey)
/* harmony export */ });
/* harmony import */ var _admission_image_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55702);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47918);


/** What an image is looked up by: the same for each of its spellings. */
function lookKey({ image }) {
    const name = (0,_admission_image_text_js__WEBPACK_IMPORTED_MODULE_0__/* .imageNameIn */ .Yw)(image);
    return name ? (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalName */ .Ew)(name) : image;
}


/***/ }),

/***/ 19964:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ preflight)
/* harmony export */ });
/* harmony import */ var _admission_admit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56865);
/* harmony import */ var _admission_engines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5194);
/* harmony import */ var _admission_image_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55702);
/* harmony import */ var _admission_manifest_images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17515);
/* harmony import */ var _admission_ratify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6190);
/* harmony import */ var _admission_traps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65945);
/* harmony import */ var _request_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10644);
/* harmony import */ var _request_settings_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36847);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10083);
/* harmony import */ var _text_regular_expression_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(59414);
/* harmony import */ var _verification_read_releases_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97329);
/* harmony import */ var _verification_ask_key_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(57476);
/* harmony import */ var _verification_services_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83019);
/* harmony import */ var _expected_answer_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(70580);
/* harmony import */ var _expecting_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(44614);
/* harmony import */ var _look_at_all_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(10296);
/* harmony import */ var _look_key_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(58612);
/* harmony import */ var _read_policies_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(88880);
/* harmony import */ var _request_manifest_files_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(30062);
/* harmony import */ var _signed_indexes_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(11632);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_admission_manifest_images_js__WEBPACK_IMPORTED_MODULE_3__, _read_policies_js__WEBPACK_IMPORTED_MODULE_16__]);
([_admission_manifest_images_js__WEBPACK_IMPORTED_MODULE_3__, _read_policies_js__WEBPACK_IMPORTED_MODULE_16__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);




















/**
 * Finds every image in manifests, looks each up once, and says what the engines whose policies are given would make
 * of it, and what was expected.
 * @throws Failure for what cannot be done as asked; what one image's services say is an answer
 */
async function preflight({ options, paths, usualIdentities }, context) {
    const inWorkflow = context.environment.variables['GITHUB_ACTIONS'] !== undefined;
    const settings = await (0,_request_settings_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readSettings */ .sb)(options.config, inWorkflow ? undefined : _request_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .SETTINGS_FILE */ .tP);
    await (0,_text_regular_expression_js__WEBPACK_IMPORTED_MODULE_19__/* .loadRegularExpressions */ .o)();
    const expecting = await (0,_expecting_js__WEBPACK_IMPORTED_MODULE_13__/* .expectingFrom */ .c)(options, settings, (0,_verification_ask_key_js__WEBPACK_IMPORTED_MODULE_10__/* .keyAsker */ .G)(context.environment, context.log));
    if (options.identities !== undefined && !expecting.isAsked)
        throw listWithoutEffect();
    const files = await (0,_request_manifest_files_js__WEBPACK_IMPORTED_MODULE_17__/* .readFiles */ .U)('PATH', paths, context.stdin);
    const policies = await readPoliciesGiven(options, settings, expecting, context.stdin);
    const manifests = (0,_admission_manifest_images_js__WEBPACK_IMPORTED_MODULE_3__/* .findImages */ .M)(files, settings?.preflight.imagePaths);
    const identities = expecting.isAsked ? (options.identities ?? usualIdentities) : undefined;
    const services = (0,_verification_services_js__WEBPACK_IMPORTED_MODULE_11__/* .openServices */ .N)({ ...context, ...expecting.common });
    const releases = await (0,_verification_read_releases_js__WEBPACK_IMPORTED_MODULE_9__/* .readReleases */ .tl)(identities, () => services.root);
    const looked = await (0,_look_at_all_js__WEBPACK_IMPORTED_MODULE_14__/* .lookAtAll */ .w)(manifests.images, {
        ...services,
        keys: policies?.keys ?? [],
        concurrency: expecting.common.concurrency,
        ...(context.onImages && { onImages: context.onImages }),
    });
    await services.namedRoot;
    const indexes = await (0,_signed_indexes_js__WEBPACK_IMPORTED_MODULE_18__/* .signedIndexes */ .b)(looked, services.registries);
    const root = await services.root.catch(() => undefined);
    const grounds = {
        root,
        policies,
        expecting,
        namespaces: { labels: manifests.namespaces, assumed: options.namespace },
        asEnforced: options.enforce ?? false,
        now: new Date(),
    };
    const answered = imagesOf(manifests.images, looked, (found, one) => [
        ...enginesOn(found, one, grounds),
        ...(0,_expected_answer_js__WEBPACK_IMPORTED_MODULE_12__/* .expectedAnswer */ .r)(found, one, { expecting, root, releases }),
    ]);
    return {
        engines: enginesIn(policies, manifests),
        images: answered.map((image) => finished(image, grounds, indexes)),
        problems: [...manifests.problems, ...(policies?.problems ?? [])],
        objects: manifests.objects,
    };
}
/** Undefined: none are given. @throws Failure of the files, and `option-without-effect` */
async function readPoliciesGiven(options, settings, expecting, stdin) {
    const named = (0,_admission_engines_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEngines */ .f8)(lists(options.engine, settings?.preflight.engines));
    const withNamedRoot = (0,_admission_engines_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEngineRoots */ .xJ)(lists(options.engineRoot, settings?.preflight.engineRoots));
    const isRootNamed = expecting.common.trustedRoot !== undefined;
    const policies = options.policy &&
        (0,_read_policies_js__WEBPACK_IMPORTED_MODULE_16__/* .readEnginePolicies */ .L)(await (0,_request_manifest_files_js__WEBPACK_IMPORTED_MODULE_17__/* .readFiles */ .U)('policy', options.policy, stdin), {
            engines: named,
            withNamedRoot,
            isRootNamed,
        });
    for (const name of (0,_admission_engines_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEngineRoots */ .xJ)(lists(options.engineRoot, [])))
        requireOwnPolicy(name, policies);
    return policies;
}
/** What options and settings name, each also several in one, separated by commas. */
function lists(given = [], settings = []) {
    return [...given, ...settings].flatMap((names) => names.split(','));
}
/** @throws Failure `option-without-effect` */
function requireOwnPolicy(name, policies) {
    if (policies?.engines.some(({ engine }) => engine.name === name))
        return;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .Failure */ .HR({
        class: 'usage',
        code: 'option-without-effect',
        what: `engine-root ${name} has no effect here`,
        why: `no policy of ${name} is given, so that nobody asks what it would answer`,
        fix: `remove engine-root ${name}, or add a policy of it: --policy FILE`,
    });
}
/** No engine has the list: only what is expected is judged by it. */
function listWithoutEffect() {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .Failure */ .HR({
        class: 'usage',
        code: 'option-without-effect',
        what: 'identities has no effect here',
        why: 'nothing is expected of any image, and what engines answer does not depend on the list of releases',
        fix: 'remove identities, or say what is expected: --repo OWNER/NAME',
    });
}
function enginesIn(policies, { images, namespaces }) {
    const isUnlabelled = images.some(({ from }) => !namespaces.has(from.namespace ?? ''));
    const asked = (policies?.engines ?? []).map(({ engine, policies: own, hasNamedRoot }) => ({
        id: (0,_admission_engines_js__WEBPACK_IMPORTED_MODULE_1__/* .engineId */ .U2)(engine),
        isAssumed: engine.isAssumed,
        hasNamedRoot,
        assumedLabel: isUnlabelled ? labelOf(own) : undefined,
        policies: [...new Set(own.map(({ name }) => name.value))],
    }));
    const ratify = policies?.ratify ?? [];
    if (ratify.length === 0)
        return asked;
    return [
        ...asked,
        { id: 'ratify', isAssumed: false, hasNamedRoot: false, assumedLabel: undefined, policies: ratify },
    ];
}
/** The one that its policies need of a namespace. */
function labelOf(policies) {
    return policies.map(({ namespaces }) => namespaces.label).find((label) => label !== undefined);
}
function enginesOn(found, { looked }, grounds) {
    const everyone = grounds.policies?.engines ?? [];
    const answers = everyone.map((one) => (0,_admission_admit_js__WEBPACK_IMPORTED_MODULE_0__/* .admit */ .w)(found, looked, { ...grounds, ...one, everyone }));
    return grounds.policies?.ratify.length ? [...answers, ...(0,_admission_ratify_js__WEBPACK_IMPORTED_MODULE_4__/* .ofRatify */ .H)(found, looked)] : answers;
}
function imagesOf(images, looked, answersOf) {
    const groups = new Map();
    for (const found of images) {
        const one = looked.get((0,_look_key_js__WEBPACK_IMPORTED_MODULE_15__/* .lookKey */ .j)(found));
        if (!one)
            continue;
        const answers = answersOf(found, one);
        const key = JSON.stringify([found.image, answers]);
        const known = groups.get(key);
        if (known)
            known.found.push(found);
        else
            groups.set(key, { found: [found], looked: one, answers });
    }
    return [...groups.values()];
}
function finished({ found, looked: { looked, digest, signers }, answers }, { policies, expecting }, indexes) {
    const image = found[0]?.image ?? '';
    const name = (0,_admission_image_text_js__WEBPACK_IMPORTED_MODULE_2__/* .imageNameIn */ .Yw)(image);
    return {
        image,
        ...(digest !== undefined && { digest }),
        from: found.map(({ from }) => from),
        party: name ? expecting.partyOf(name) : 'unknown',
        answers,
        signers,
        isRead: looked.evidence !== undefined,
        traps: (0,_admission_traps_js__WEBPACK_IMPORTED_MODULE_5__/* .trapsOf */ .A)({
            found,
            digest,
            answers,
            policies: policies?.engines.flatMap((one) => one.policies) ?? [],
            referrers: looked.evidence ? referrersOf(looked.evidence) : 0,
            signedIndex: digest === undefined ? undefined : indexes.get(digest),
        }),
        isKnown: false,
    };
}
/** As many as a program sees that reads all pages. */
function referrersOf({ lookup: { allPages } }) {
    return allPages.listing.kind === 'listed' ? allPages.listing.referrers.length : 0;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 71362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ otherPoliciesIn)
/* harmony export */ });
/* harmony import */ var _admission_image_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56602);
/* harmony import */ var _engine_kyverno_cluster_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68404);
/* harmony import */ var _engine_kyverno_match_constraints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39999);
/* harmony import */ var _engine_kyverno_read_cluster_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68291);
/* harmony import */ var _engine_read_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45900);
/* harmony import */ var _engine_read_policies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71202);






const GROUPS = /^(policies\.)?kyverno\.io\//;
function otherPoliciesIn(documents) {
    const read = documents.flatMap(({ root }) => (0,_engine_read_policies_js__WEBPACK_IMPORTED_MODULE_4__/* .objectsIn */ .Q)(root)).flatMap(validatingIn);
    const known = read.map((one) => ({ one, rules: rulesIn(one) }));
    return {
        rules: known.flatMap(({ rules }) => rules ?? []),
        unread: known.filter(({ rules }) => !rules).map(({ one }) => unread(one)),
    };
}
function validatingIn(root) {
    const [group = '', kind = ''] = [root.at('apiVersion')?.text, root.at('kind')?.text];
    if (!GROUPS.test(group))
        return [];
    if (/^(Namespaced)?ValidatingPolicy$/.test(kind))
        return [celPolicy(root, kind)];
    if (!/^(Cluster)?Policy$/.test(kind))
        return [];
    const rules = (0,_engine_kyverno_cluster_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterPolicyIn */ .w9)(root)?.rules ?? [];
    return rules.flatMap((rule) => {
        const validate = rule.node.at('validate');
        return validate ? [classicRule(root, rule, validate)] : [];
    });
}
const CONTAINERS = ['containers', 'init', 'ephemeral', 'image-volumes'];
function celPolicy(root, kind) {
    const spec = root.at('spec');
    const { namespaces, resources, notUnderstood } = (0,_engine_kyverno_match_constraints_js__WEBPACK_IMPORTED_MODULE_1__/* .readMatchConstraints */ ._)(spec);
    const isAlone = resources.length === 1 && resources[0]?.value === 'pods';
    return {
        root,
        name: (0,_engine_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(root),
        ...(kind.startsWith('Namespaced') && ownNamespace(root)),
        mode: { value: modeOf(spec?.at('validationActions')) },
        namespaces,
        requests: { operations: [], resources, controllers: isAlone, containers: CONTAINERS },
        expressions: spec?.at('validations')?.items() ?? [],
        isConditional: notUnderstood.length > 0,
    };
}
function classicRule(root, rule, validate) {
    const action = validate.at('failureAction') ?? root.at('spec', 'validationFailureAction');
    const name = rule.node.at('name');
    return {
        root,
        name: (0,_engine_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(root),
        ...(name && { rule: (0,_engine_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(name) }),
        ...(root.at('kind')?.text === 'Policy' && ownNamespace(root)),
        mode: { value: modeOf(action) },
        namespaces: (0,_engine_kyverno_read_cluster_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .namespacesOf */ .Gw)(rule),
        requests: { ...(0,_engine_kyverno_read_cluster_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .requestsOf */ .uD)(rule, root), containers: CONTAINERS },
        expressions: validate.at('cel', 'expressions')?.items() ?? [],
        isConditional: ['preconditions', 'celPreconditions'].some((one) => rule.node.at(one) !== undefined),
    };
}
function ownNamespace(root) {
    const namespace = root.at('metadata', 'namespace');
    return namespace ? { namespace: (0,_engine_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(namespace) } : {};
}
/** undefined: something in it is not understood. */
function rulesIn({ expressions, isConditional, ...validating }) {
    const texts = expressions.map(textOf);
    const known = texts.filter((text) => text !== undefined);
    if (isConditional || known.length === 0 || known.length < texts.length)
        return undefined;
    return known.map((text) => ({ ...scopeOf(validating), ...text }));
}
function textOf(validation) {
    const rule = (0,_admission_image_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .imageRuleIn */ .f)(validation.at('expression')?.text ?? '');
    return rule && { ...rule, message: validation.at('message')?.text ?? 'the policy refuses its name' };
}
function scopeOf({ root, ...scope }) {
    return { ...scope, form: formOf(root), kind: root.at('kind')?.text ?? '' };
}
function formOf(root) {
    return root.at('kind')?.text?.endsWith('ValidatingPolicy') ? 'kyverno-ivp' : 'kyverno-cosign';
}
function modeOf(node) {
    return /Deny|Enforce/i.test(node?.source ?? '') ? 'enforce' : 'audit';
}
function unread({ expressions: _, isConditional: __, ...validating }) {
    const { root, name } = validating;
    return {
        ...scopeOf(validating),
        images: { include: [], exclude: [] },
        onFailure: { value: 'refuse' },
        digest: { value: 'free' },
        demands: [],
        notUnderstood: [{ language: 'cel', text: { value: `${root.at('kind')?.text} ${name.value}` } }],
        place: root.place,
    };
}


/***/ }),

/***/ 88880:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readEnginePolicies)
/* harmony export */ });
/* harmony import */ var _admission_engines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5194);
/* harmony import */ var _admission_policy_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19536);
/* harmony import */ var _engine_kyverno_resource_filters_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(91701);
/* harmony import */ var _engine_policy_controller_read_trust_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35602);
/* harmony import */ var _engine_read_policies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71202);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10083);
/* harmony import */ var _shared_group_by_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62106);
/* harmony import */ var _text_located_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34569);
/* harmony import */ var _text_source_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84052);
/* harmony import */ var _other_policies_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71362);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_text_located_yaml_js__WEBPACK_IMPORTED_MODULE_5__]);
_text_located_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];










/**
 * Reads the policies in files, and tells them apart by engine.
 * @throws Failure `policies-missing`: there is none
 */
function readEnginePolicies(files, { engines, withNamedRoot, isRootNamed }) {
    const documents = files.flatMap(({ file, text }) => (0,_text_located_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .readDocuments */ .r)(new _text_source_text_js__WEBPACK_IMPORTED_MODULE_7__/* .SourceText */ .D(file, text)));
    const read = (0,_engine_read_policies_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicies */ .h)(documents);
    const others = (0,_other_policies_js__WEBPACK_IMPORTED_MODULE_6__/* .otherPoliciesIn */ .y)(documents);
    const policies = [...read.policies, ...others.unread];
    const ratify = read.others.filter(({ kind }) => kind === 'ratify').map(({ name }) => name);
    const problems = read.problems.map(({ message, at: { file, line } }) => ({
        file,
        line,
        message: `this policy is not read: ${message}`,
    }));
    if (policies.length + ratify.length + problems.length === 0)
        throw none(files);
    const unmatched = unmatchedIn(files);
    const trustRoots = (0,_engine_policy_controller_read_trust_root_js__WEBPACK_IMPORTED_MODULE_2__/* .trustRootsIn */ .l)(documents.flatMap(({ root }) => (0,_engine_read_policies_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsIn */ .Q)(root)));
    const leftOut = leftOutIn(documents);
    const groups = (0,_shared_group_by_js__WEBPACK_IMPORTED_MODULE_8__/* .groupBy */ .$)(policies, ({ form }) => (0,_admission_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engineOf */ .ky)(form));
    return {
        engines: [...groups].map(([name, own]) => ({
            engine: (0,_admission_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engineFor */ .Ec)(name, engines),
            policies: own,
            unmatched: unmatched(name),
            rules: name === 'kyverno' ? others.rules : [],
            exceptions: name === 'kyverno' ? read.exceptions : [],
            leftOut: leftOut[name],
            hasNamedRoot: isRootNamed && withNamedRoot.includes(name),
            isProcessRoot: !isRootNamed || withNamedRoot.includes(name),
            trustRoots,
        })),
        ratify,
        keys: (0,_admission_policy_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .policyKeys */ .f)(policies),
        problems,
    };
}
/** By the ConfigMap of Kyverno, where it is among the files; Gatekeeper's own namespace is exempt as it is shipped. */
function leftOutIn(documents) {
    const filters = documents
        .flatMap(({ root }) => (0,_engine_read_policies_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsIn */ .Q)(root))
        .filter((root) => root.at('kind')?.text === 'ConfigMap' && root.at('metadata', 'name')?.text === 'kyverno')
        .map((root) => root.at('data', 'resourceFilters')?.text)
        .find((text) => text !== undefined);
    return { kyverno: (0,_engine_kyverno_resource_filters_js__WEBPACK_IMPORTED_MODULE_9__/* .namespacesLeftOut */ .y)(filters), gatekeeper: ['gatekeeper-system'], 'policy-controller': [] };
}
/** `no-match-policy` of policy-controller's own configuration; it denies where nothing is said (pkg/config/store.go). */
function unmatchedIn(files) {
    const said = files
        .map(({ text }) => /^\s*"?no-match-policy"?:\s*"?(allow|warn|deny)\b/m.exec(text)?.[1])
        .find(Boolean);
    const own = said === 'allow' ? 'pass' : said === 'warn' ? 'warn' : 'reject';
    return (name) => (name === 'policy-controller' ? own : 'pass');
}
function none(files) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR({
        class: 'usage',
        code: 'policies-missing',
        what: `policy: there is no policy in ${files
            .map(({ file }) => file)
            .slice(0, 3)
            .join(', ') || 'these files'}`,
        why: 'they hold no ClusterPolicy with verifyImages, no ImageValidatingPolicy, no ClusterImagePolicy and no constraint',
        fix: '--policy FILE   # with the policies as they are applied',
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 11632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ signedIndexes)
/* harmony export */ });
/* harmony import */ var _admission_image_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55702);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50261);
/* harmony import */ var _oci_lookup_children_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21441);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10083);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47918);





/** Indexes that are read: a trap is told for their platforms, and nothing else depends on it. */
const MOST = 50;
const INDEXES = [_oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .IMAGE_INDEX */ .L$, _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .DOCKER_MANIFEST_LIST */ .m6];
/**
 * The signed index of each platform that is named by digest and not signed itself, as far as the index is among the
 * images.
 */
async function signedIndexes(looked, registries) {
    const named = [...looked].flatMap(([key, one]) => {
        const name = (0,_admission_image_text_js__WEBPACK_IMPORTED_MODULE_0__/* .imageNameIn */ .Yw)(key);
        return name && one.digest !== undefined ? [{ name, one, digest: one.digest }] : [];
    });
    const unsigned = named.filter(({ name, one }) => name.digest && one.looked.evidence && one.signers.length === 0);
    if (unsigned.length === 0)
        return new Map();
    const repositories = new Set(unsigned.map(({ name }) => (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(name.repository)));
    const signed = named
        .filter(({ name, one }) => one.signers.length > 0 &&
        INDEXES.includes(one.mediaType ?? '') &&
        repositories.has((0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(name.repository)))
        .slice(0, MOST);
    const indexes = new Map();
    for (const { name, digest } of signed)
        for (const child of await childrenOf(name, digest, registries))
            indexes.set(child, digest);
    return indexes;
}
async function childrenOf({ repository }, digest, registries) {
    const registry = registries.for(repository.registry);
    const read = async (one) => (await registry.getManifest(repository.path, one))?.bytes;
    try {
        const bytes = await read(digest);
        return bytes ? (0,_oci_lookup_children_js__WEBPACK_IMPORTED_MODULE_1__/* .leavesOf */ .wf)(await (0,_oci_lookup_children_js__WEBPACK_IMPORTED_MODULE_1__/* .listChildren */ .AW)(bytes, read)).map((child) => child.digest) : [];
    }
    catch (error) {
        // It was there a moment ago; a trap that is not told is no wrong answer.
        if (error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 61201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ utcLabel),
/* harmony export */   k: () => (/* binding */ utcSeconds)
/* harmony export */ });
/** RFC 3339, whole seconds, UTC: `2026-01-31T18:00:00Z`. */
function utcSeconds(time) {
    return time.toISOString().replace(/\.\d+Z$/, 'Z');
}
/** The same as the value of a label of Kubernetes, which takes no colon. */
function utcLabel(time) {
    return utcSeconds(time).replaceAll(':', '-');
}


/***/ }),

/***/ 57476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ keyAsker)
/* harmony export */ });
/* harmony import */ var _http_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67023);
/* harmony import */ var _kms_key_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26215);


function keyAsker(environment, log) {
    return async (named, { azure, timeoutMs }) => {
        const http = (0,_http_http_js__WEBPACK_IMPORTED_MODULE_0__/* .createHttp */ .V)({ timeoutMs, log, environment: environment.variables });
        const { uri, publicKey } = await (0,_kms_key_services_js__WEBPACK_IMPORTED_MODULE_1__/* .findServiceKey */ .iG)(named, 'verify', { environment, http, log, azure });
        log.info(`the key is ${uri}`);
        return publicKey;
    };
}


/***/ }),

/***/ 97329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tl: () => (/* binding */ readReleases),
  dv: () => (/* binding */ withReleases)
});

// UNUSED EXPORTS: BUNDLE_SUFFIX, verifyReleases

// EXTERNAL MODULE: ./lib/expectation/earlier-releases.js + 1 modules
var earlier_releases = __webpack_require__(19747);
// EXTERNAL MODULE: ./lib/expectation/expectation.js + 1 modules
var expectation = __webpack_require__(86101);
// EXTERNAL MODULE: ./lib/text/json-document.js
var json_document = __webpack_require__(61875);
;// CONCATENATED MODULE: ./lib/expectation/release-list.js

const RELEASE_LIST_MAX_BYTES = 1024 * 1024;
const MAX_RELEASES = 2000;
const MAX_IDENTITIES = 50;
const MAX_REASON = 300;
const DOCUMENT = {
    name: 'the list of releases',
    class: 'malformed',
    code: 'identities-malformed',
    maxBytes: RELEASE_LIST_MAX_BYTES,
    why: 'it was changed or cut short, or it is another file',
    fix: 'take identities.json and identities.json.sigstore.json as they are attached to the newest release',
};
const VERSION = 1;
const LIST_FIELDS = ['schemaVersion', 'repository', 'number', 'issued', 'expires', 'releases'];
const RELEASE_FIELDS = ['tag', 'commit', 'identities', 'revoked'];
const REVOCATION_FIELDS = ['date', 'reason'];
const TAG = /^v(?:0|[1-9][0-9]{0,5})(?:\.(?:0|[1-9][0-9]{0,5})){2}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const REPOSITORY = /^https:\/\/[a-z0-9.-]+\/[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/;
const WORKFLOW_FILE = /^[A-Za-z0-9_-][A-Za-z0-9._-]*\.ya?ml$/;
/** Printable ASCII: what people are shown is what stands there. */
const REASON = /^[\x20-\x7e]+$/;
/** How a list is written: in no other way is it read, so that no two programs read different things in it. */
function releaseListJson(list) {
    return `${JSON.stringify(list, undefined, 2)}\n`;
}
/**
 * Reads `identities.json`. Who wrote it is for others to find out.
 * @throws Failure `identities-malformed`
 */
function parseReleaseList(json) {
    const document = (0,json_document/* parseJson */.q)(json, DOCUMENT);
    const text = typeof json === 'string' ? json : Buffer.from(json).toString('utf8');
    onlyFields(document, LIST_FIELDS);
    if (document.get('schemaVersion').raw() !== VERSION)
        throw document.get('schemaVersion').unknownKind(`another version than ${VERSION}`, UPDATE);
    const repository = matching(document.get('repository'), REPOSITORY, 'a repository');
    const list = {
        repository,
        number: wholeNumber(document.get('number')),
        issued: dateIn(document.get('issued'), TIME),
        expires: dateIn(document.get('expires'), TIME),
        releases: document
            .get('releases')
            .items(MAX_RELEASES)
            .map((item) => releaseIn(item, repository)),
    };
    if (list.expires <= list.issued)
        throw document.get('expires').misfit('is not after issued');
    onceEach(document, 'tag', list.releases);
    onceEach(document, 'commit', list.releases);
    // A key that stands twice, or a number or letter in another spelling: readers differ on what they take.
    if (releaseListJson(document.raw()) !== text)
        throw document.misfit('is not written as it was published');
    return list;
}
const UPDATE = 'update slsa-provenance: the list is of a later version';
function releaseIn(json, repository) {
    onlyFields(json, RELEASE_FIELDS);
    const commit = matching(json.get('commit'), COMMIT, 'a commit in full');
    const revoked = json.names().includes('revoked') ? json.get('revoked') : undefined;
    return {
        tag: matching(json.get('tag'), TAG, 'the tag of a release'),
        commit,
        identities: json
            .get('identities')
            .items(MAX_IDENTITIES)
            .map((item) => identityIn(item, repository, commit)),
        ...(revoked && { revoked: revocationIn(revoked) }),
    };
}
/** An identity can be no other's than that of a workflow in the release. */
function identityIn(json, repository, commit) {
    const identity = json.text();
    const [start, end] = [`${repository}/.github/workflows/`, `@${commit}`];
    const file = identity.slice(start.length, -end.length);
    if (identity === `${start}${file}${end}` && WORKFLOW_FILE.test(file))
        return identity;
    throw json.misfit('is no workflow of the repository at the commit');
}
function revocationIn(json) {
    onlyFields(json, REVOCATION_FIELDS);
    const date = dateIn(json.get('date'), DAY).toISOString().slice(0, 'yyyy-mm-dd'.length);
    const reason = json.get('reason').text(MAX_REASON);
    if (!REASON.test(reason) || reason.trim() !== reason)
        throw json.get('reason').misfit('is not a line of ASCII');
    return { date, reason };
}
const TIME = '.000Z';
const DAY = 'T00:00:00.000Z';
/** A time or day of the calendar in its one spelling, to which `rest` adds what ISO 8601 has more. */
function dateIn(json, rest) {
    const text = json.text();
    const whole = rest === TIME ? text.replace(/Z$/, TIME) : `${text}${rest}`;
    const date = new Date(whole);
    if (!/^\d{4}-/.test(text) || Number.isNaN(date.getTime()) || date.toISOString() !== whole)
        throw json.misfit(rest === TIME ? 'is not a time such as 2026-12-01T09:00:00Z' : 'is not a day');
    return date;
}
function wholeNumber(json) {
    const number = json.raw();
    if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 && !Object.is(number, -0))
        return number;
    throw json.misfit('is not a whole number from 0');
}
function matching(json, pattern, what) {
    const text = json.text();
    if (pattern.test(text))
        return text;
    throw json.misfit(`is not ${what}`);
}
function onlyFields(json, known) {
    const other = json.names().find((name) => !known.includes(name));
    if (other !== undefined)
        throw json.misfit(`has a field ${JSON.stringify(other.slice(0, 50))}, which is not known`);
}
function onceEach(document, field, releases) {
    const values = releases.map((release) => release[field]);
    const twice = values.find((value, nth) => values.indexOf(value) !== nth);
    if (twice !== undefined)
        throw document.get('releases').misfit(`has the ${field} ${twice} twice`);
}

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/shared/read-file.js
var read_file = __webpack_require__(48124);
// EXTERNAL MODULE: ./lib/shared/reason.js
var shared_reason = __webpack_require__(34757);
// EXTERNAL MODULE: ./lib/shared/tool.js
var tool = __webpack_require__(76167);
// EXTERNAL MODULE: ./lib/sigstore/trusted-root.js
var trusted_root = __webpack_require__(29234);
// EXTERNAL MODULE: ./lib/subject/digest.js
var digest = __webpack_require__(22406);
// EXTERNAL MODULE: ./lib/verification/verify-file.js
var verify_file = __webpack_require__(89005);
;// CONCATENATED MODULE: ./lib/verification/read-releases.js










/** What follows the name of the list in that of its bundle. */
const BUNDLE_SUFFIX = '.sigstore.json';
const MAX_BUNDLE_BYTES = 4 * 1024 * 1024;
/**
 * Reads a list of releases that a user named, and its bundle beside it. Nobody is asked.
 * @param path undefined: none is named
 * @param root of the instance that is used; the public one that came with this version counts beside a root that the
 *   user named, for that is where the project signs
 * @throws Failure `identities-\u2026`, and those of reading a file and the root
 */
async function readReleases(path, root) {
    if (path === undefined)
        return undefined;
    const [json, bundle] = await Promise.all([
        (0,read_file/* readUserFile */.E1)('identities', path, RELEASE_LIST_MAX_BYTES),
        (0,read_file/* readUserFile */.E1)('identities', `${path}${BUNDLE_SUFFIX}`, MAX_BUNDLE_BYTES),
    ]);
    const named = await root();
    const roots = named.source === 'file' ? [named, await (0,trusted_root/* embeddedTrustedRoot */._v)()] : [named];
    return (0,earlier_releases/* notOlder */.S)(await verifyReleases({ path, json, bundle }, roots));
}
/**
 * The list, once it is known that the release workflow of the project signed it at the tag of a release.
 * @param roots of which one has to verify it
 * @throws Failure `identities-unpublished`, `identities-untrusted`, `identities-malformed`
 */
async function verifyReleases({ path, json, bundle }, roots, published = tool/* project */.Cv) {
    const repository = publishedAt(published);
    const question = await questionFor(repository);
    const subject = { name: path, digest: (0,digest/* sha256Digest */.sI)(json), bytes: json };
    const file = { path: `${path}${BUNDLE_SUFFIX}`, text: bundle };
    let reason;
    for (const root of roots) {
        const { report } = await (0,verify_file/* verifyFile */.A)(subject, file, { question, root });
        if (report.verdict === 'verified')
            return ofProject(parseReleaseList(json), repository);
        reason ??= report.reasons[0];
    }
    throw untrusted(path, repository, reason);
}
/** @throws Failure `identities-unpublished`: while the name may be registered by anybody, so may what is signed by it */
function publishedAt({ owner, name, release }) {
    if (release)
        return `https://github.com/${owner}/${name}`;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'identities-unpublished',
        what: 'identities names a list of releases, and this version knows of no place where one is published',
        why: 'it was built before the first release: anybody could register the name by which a list would be signed',
        fix: 'remove identities, or use a version that was released',
    });
}
/** The workflow that publishes releases, started by the tag of one, on a runner of the platform's. */
async function questionFor(repository) {
    const workflow = `${repository}/.github/workflows/release.yml`.replaceAll('.', '\\.');
    const said = {
        repo: repository,
        certificateIdentityRegexp: `^${workflow}@refs/tags/v[0-9]+\\.[0-9]+\\.[0-9]+$`,
        callerWorkflow: 'release.yml',
        sourceRef: 'release-tags',
        denySelfHostedRunners: true,
    };
    await (0,expectation/* prepareExpectation */.Au)(said);
    return {
        said,
        expectation: (0,expectation/* parseExpectation */.WR)(said),
        requirements: [],
        requireDigest: false,
        platform: undefined,
        lenses: [],
        requireAs: false,
    };
}
/** @throws Failure `identities-untrusted` */
function ofProject(list, repository) {
    if (list.repository === repository)
        return list;
    throw untrusted('the list', repository, {
        code: 'other-source',
        message: `it is about ${list.repository}`,
    });
}
function untrusted(path, repository, reason) {
    return new failure/* Failure */.HR({
        class: reason && !(0,shared_reason/* isAboutContent */.B)(reason) ? 'unavailable' : 'malformed',
        code: 'identities-untrusted',
        what: `identities: ${path} is not known to be a list of releases of ${repository}: ${reason?.message ?? 'nothing vouches for it'}`,
        why: 'it was altered, another workflow, branch or tag signed it, or the bundle beside it belongs to another file',
        fix: 'take identities.json and identities.json.sigstore.json as they are attached to the newest release',
    });
}
/** The same question, asked with a list that the user named. */
function withReleases(question, releases) {
    if (!releases)
        return question;
    return { ...question, expectation: { ...question.expectation, releases } };
}


/***/ }),

/***/ 89005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ verifyFile),
/* harmony export */   M: () => (/* binding */ bundleReader)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _shared_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34757);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69403);
/* harmony import */ var _sigstore_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61696);
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22406);
/* harmony import */ var _verify_subject_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84217);






const MAX_BUNDLES = 1000;
/** Verifies the bundles of a file for one digest, without asking anyone. */
async function verifyFile(subject, file, options) {
    const read = await bundleReader(subject, file.text);
    const found = bundlesIn(file.text).map((bundle) => foundIn(bundle, read));
    const otherDigests = subject.bytes && digestsOf(subject.bytes);
    const result = (0,_verify_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeAll */ .T)(subject.digest, found, { ...options, otherDigests });
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
    if (trimmed === '')
        throw nothingIn();
    const lines = trimmed.split('\n');
    const isJsonLines = lines.length > 1 && lines.every((line) => /^\{.*\}\s*$/.test(line) || line.trim() === '');
    if (!isJsonLines)
        return [text];
    const bundles = lines.filter((line) => line.trim() !== '').map((line) => Buffer.from(line));
    if (bundles.length <= MAX_BUNDLES)
        return bundles;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'bundles-too-many',
        what: `the bundle file holds ${bundles.length} bundles; at most ${MAX_BUNDLES} are read`,
        fix: 'split the file',
    });
}
function nothingIn() {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'bundle-empty',
        what: 'the bundle file is empty',
        why: 'what should have written it failed, or wrote elsewhere',
        fix: 'gh attestation download oci://IMAGE --repo OWNER/NAME   # or the output bundle-path of the sign action',
    });
}
/** @param text of all bundles that will be read */
async function bundleReader({ digest, bytes }, text) {
    if (bytes !== undefined || !text.includes('messageSignature'))
        return (bundle) => (0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundle */ .QN)(bundle, bytes);
    // Loaded here: a signature over bytes that are not at hand is rare.
    const { verifyDigest } = await Promise.all(/* import() */[__webpack_require__.e(3431), __webpack_require__.e(4103)]).then(__webpack_require__.bind(__webpack_require__, 74103));
    return (bundle) => (0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundleFor */ .FN)(Buffer.from((0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .hexOf */ .ZD)(digest), 'hex'), bundle, verifyDigest);
}
/** By other algorithms than SHA-256, each computed once: statements about packages name them. */
function digestsOf(bytes) {
    const known = new Map();
    return (algorithm) => {
        const digest = known.get(algorithm) ?? (0,_sigstore_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hash */ .tW)(algorithm, bytes).toString('hex');
        known.set(algorithm, digest);
        return digest;
    };
}
function foundIn(bundle, read) {
    const known = {
        layout: 'bundle',
        foundThrough: ['file'],
        digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Digest */ .sI)(bundle),
        claimedType: undefined,
    };
    try {
        return { ...known, artifact: read(bundle), stored: { kind: 'bundle', bundle } };
    }
    catch (error) {
        return { ...known, problem: (0,_shared_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(error) };
    }
}


/***/ })

};
