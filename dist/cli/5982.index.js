export const id = 5982;
export const ids = [5982];
export const modules = {

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

/***/ 55982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sign: () => (/* binding */ sign_sign)
});

// EXTERNAL MODULE: ./lib/report/page.js
var report_page = __webpack_require__(99147);
// EXTERNAL MODULE: ./lib/request/image-list.js
var image_list = __webpack_require__(43589);
// EXTERNAL MODULE: ./lib/request/refuse-options.js
var refuse_options = __webpack_require__(27366);
// EXTERNAL MODULE: ./lib/request/sign-options.js
var sign_options = __webpack_require__(96487);
// EXTERNAL MODULE: ./lib/expectation/least-level.js
var least_level = __webpack_require__(98492);
// EXTERNAL MODULE: ./lib/kms/key-services.js
var key_services = __webpack_require__(26215);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/subject/registry-name.js
var registry_name = __webpack_require__(15597);
;// CONCATENATED MODULE: ./lib/oci/credential-inputs.js


/**
 * Credentials from inputs; undefined: none were given.
 * @param registries of all images, and of what keeps their signatures: without `registry`, the password is for the only one
 * @throws Failure `registry-credentials-incomplete`, `registry-credentials-elsewhere`, `registry-ambiguous`
 */
function explicitCredentials({ registry, username, password }, registries) {
    if (username === '' && password === '')
        return undefined;
    if (username === '' || password === '') {
        const [set, empty] = username === ''
            ? ['registry-password', 'registry-username']
            : ['registry-username', 'registry-password'];
        throw new failure/* Failure */.HR({
            class: 'usage',
            code: 'registry-credentials-incomplete',
            what: `${set} is set, but ${empty} is empty`,
            why: 'a secret that does not exist, or that this event may not read, is empty',
            fix: 'set both, or neither and use docker/login-action before this step',
        });
    }
    const named = (0,registry_name/* canonicalRegistry */.i)(registry) ?? registry.toLowerCase();
    if (named !== '' && registries.length > 0 && !registries.includes(named))
        throw elsewhere(named, registries);
    return { registry: named || onlyRegistry(registries), username, password };
}
function elsewhere(registry, registries) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'registry-credentials-elsewhere',
        what: `registry-password is for ${registry}, and the images are in ${[...new Set(registries)].join(' and ')}`,
        why: 'it would not be used, and the images be asked for without it',
        fix: `registry: ${registries[0] ?? ''}`,
    });
}
function onlyRegistry(registries) {
    const [only, ...others] = new Set(registries);
    if (only !== undefined && others.length === 0)
        return only;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'registry-ambiguous',
        what: `registry-password is set without registry, and the images are in ${[...new Set(registries)].join(' and ')}`,
        why: 'a password must not be sent to a registry that it is not for',
        fix: `registry: ${only ?? 'ghcr.io'}`,
    });
}

// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(52845);
// EXTERNAL MODULE: ./lib/subject/digest.js
var subject_digest = __webpack_require__(22406);
;// CONCATENATED MODULE: ./lib/subject/build-provenance.js


const NAME = 'buildx.build.provenance';
/**
 * BuildKit's provenance in the metadata of docker/build-push-action, or of each target of docker/bake-action (buildx,
 * "metadata-file", `BUILDX_METADATA_PROVENANCE`); empty where it is left out.
 * @throws Failure those of `parseDigest`
 */
function buildProvenances(metadata) {
    const document = (0,json/* objectIn */.D7)(metadata) ?? {};
    const builds = [document, ...Object.values(document).filter(json/* isObject */.Gv)];
    return builds.flatMap((build) => {
        const digest = build['containerimage.digest'];
        const provenance = provenanceIn(build);
        if (typeof digest !== 'string' || provenance === undefined)
            return [];
        return [{ digest: (0,subject_digest/* parseDigest */.m)(digest), provenance }];
    });
}
function provenanceIn(build) {
    const whole = build[NAME];
    if ((0,json/* isObject */.Gv)(whole))
        return whole;
    const byPlatform = Object.entries(build).flatMap(([name, value]) => name.startsWith(`${NAME}/`) && (0,json/* isObject */.Gv)(value) ? [[name.slice(NAME.length + 1), value]] : []);
    return byPlatform.length === 0 ? undefined : Object.fromEntries(byPlatform);
}

// EXTERNAL MODULE: ./lib/subject/repository.js
var repository = __webpack_require__(47918);
// EXTERNAL MODULE: ./lib/subject/target.js + 1 modules
var target = __webpack_require__(85869);
// EXTERNAL MODULE: ./lib/text/parse.js
var parse = __webpack_require__(86852);
// EXTERNAL MODULE: ./lib/request/azure-options.js + 1 modules
var azure_options = __webpack_require__(20313);
// EXTERNAL MODULE: ./lib/request/copy-to-lines.js
var copy_to_lines = __webpack_require__(84962);
// EXTERNAL MODULE: ./lib/request/option-spec.js
var option_spec = __webpack_require__(418);
;// CONCATENATED MODULE: ./lib/request/input-values.js


/**
 * The inputs of a step that are set, by their names in code.
 * @throws Failure `input-value-unknown` for a switch that is neither true nor false
 */
function valuesOf(specs, read) {
    const given = specs.filter(({ name }) => read(name) !== '');
    return Object.fromEntries(given.map((spec) => [(0,option_spec/* camelCase */.xQ)(spec.name), input_values_valueOf(spec, read(spec.name))]));
}
function input_values_valueOf({ name, value, isList }, text) {
    if (value === undefined)
        return (0,parse/* parseBoolean */.yG)(name, text);
    return isList ? (0,parse/* parseLines */.Li)(text) : text;
}

// EXTERNAL MODULE: ./lib/oci/layout/platform.js
var layout_platform = __webpack_require__(68473);
// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __webpack_require__(16832);
;// CONCATENATED MODULE: ./lib/request/predicate-lines.js




/** Operating systems of images (Go's GOOS): `out/sbom=1.json` is a path. */
const SYSTEMS = ['linux', 'windows', 'darwin', 'freebsd', 'netbsd', 'openbsd', 'wasip1'];
/** A URI with a scheme that names an authority or is registered for names. */
const URI = /^([a-z][a-z0-9+.-]*:\/\/|urn:)\S+$/i;
/**
 * The lines of `sbom` or `predicates`: `path`, or with `TYPE=`, `os/architecture=` or `sha256:\u2026=` before it, in any
 * order. A path may hold `=` itself.
 * @throws Failure those of `parseDigest`
 */
function parsePredicateLines(input, text) {
    return (0,parse/* parseLines */.Li)(text).map((line) => ({ input, ...parseLine(line) }));
}
function parseLine(line) {
    const at = line.indexOf('=');
    const said = at < 0 ? undefined : saidBy(line.slice(0, at).trim());
    if (said === undefined)
        return { path: line };
    return { ...said, ...parseLine(line.slice(at + 1).trim()) };
}
/** What stands before `=`; undefined: it belongs to the path. */
function saidBy(word) {
    if (word.startsWith('sha256:'))
        return { digest: (0,subject_digest/* parseDigest */.m)(word) };
    if (predicate_types/* PREDICATE_ALIASES */.tq.includes(word) || URI.test(word)) {
        const type = (0,predicate_types/* predicateTypeOf */.T4)(word);
        return type === undefined ? undefined : { type };
    }
    const [os = '', architecture, variant = '', ...more] = word.split('/');
    const isSystem = SYSTEMS.includes(os.toLowerCase()) && more.length === 0;
    const platform = isSystem ? (0,layout_platform/* readPlatform */.Kd)({ os, architecture, variant }) : undefined;
    return platform && { platform };
}

// EXTERNAL MODULE: ./lib/request/sign-inputs.js
var sign_inputs = __webpack_require__(47088);
// EXTERNAL MODULE: ./lib/request/tag-lines.js
var tag_lines = __webpack_require__(84947);
;// CONCATENATED MODULE: ./lib/request/sign-request.js















/**
 * @param build what `build-inputs` and `builds` ask for, where they are set
 * @throws Failure: one code for each mistake
 */
function readSignInputs(read, notice = () => { }, build) {
    const optional = (name) => read(name) || undefined;
    (0,refuse_options/* refuseWithoutEffect */.a7)(sign_inputs/* SIGN_INPUTS */.g.options, valuesOf(sign_inputs/* SIGN_INPUTS */.g.options, read), refuse_options/* signModes */.MD);
    const subjectPaths = (0,parse/* parseLines */.Li)(read('subject-path'));
    const ofImages = () => (subjectPaths.length > 0 ? [] : namedTargets(read, notice));
    const targets = build?.targets ?? ofImages();
    const format = optional('signature-format');
    const named = optional('signature-repository');
    const signatureRepository = named === undefined ? undefined : (0,repository/* parseRepository */.SU)('signature-repository', named);
    const copies = (0,copy_to_lines/* parseCopyToLines */.n)((0,parse/* parseLines */.Li)(read('copy-to')), targets);
    const repositories = [
        ...targets.flatMap((target) => target.repositories),
        ...(signatureRepository ? [signatureRepository] : []),
        ...copies.map(({ destination }) => destination),
    ];
    const registries = repositories.map(({ registry }) => registry);
    const credentials = explicitCredentials(credentialInputs(read), registries);
    const others = registries.filter((registry) => registry !== credentials?.registry);
    return {
        targets,
        build,
        minSlsaBuildLevel: (0,least_level/* parseLevel */.Q)(read('min-slsa-build-level') || '0'),
        subjectPaths,
        ...whatIsAttested(read, subjectPaths.length > 0),
        recursive: (0,parse/* parseBoolean */.yG)('recursive', read('recursive') || 'false'),
        format: (0,parse/* parseChoice */.HU)('signature-format', format ?? 'both', ['both', 'bundle', 'legacy']),
        formatIsExplicit: format !== undefined,
        signatureRepository,
        copies,
        tags: (0,tag_lines/* parseTagLines */.h)((0,parse/* parseLines */.Li)(read('tags')), [...subjectsOf(targets), ...copies.map(copy_to_lines/* subjectOfCopy */.J)]),
        credentials,
        azure: azureIds(read, others),
        githubToken: optional('github-token'),
        ...instanceFiles(optional('signing-config'), optional('trusted-root')),
        ...signer(read),
        keyPassword: optional('key-password'),
        privateRepository: (0,parse/* parseBoolean */.yG)('private-repository', read('private-repository') || 'false'),
        timeoutMs: (0,parse/* parseDuration */.E9)('timeout', read('timeout') || '10m'),
        dryRun: (0,parse/* parseBoolean */.yG)('dry-run', read('dry-run') || 'false'),
        outputDirectory: optional('output-dir'),
        policies: policyRequest(read),
    };
}
function namedTargets(read, notice) {
    const asked = {
        image: (0,parse/* parseLines */.Li)(read('image')),
        digest: read('digest'),
        metadata: read('metadata'),
    };
    return (0,target/* parseTargets */.S)(asked, (skipped) => notice(`metadata: not pushed, so not signed: ${skipped.join(', ')}`));
}
/** What signs, and what does when that cannot. @throws Failure `option-without-effect`, `input-value-unknown` */
function signer(read) {
    const key = read('key') || undefined;
    if (key !== undefined && (0,key_services/* isServiceKey */.ns)(key) && read('key-password') !== '')
        throw passwordOfService(key);
    const tlog = (0,parse/* parseBoolean */.yG)('tlog', read('tlog') || 'true');
    const wanted = (0,parse/* parseChoice */.HU)('on-outage', read('on-outage') || 'fail', ['fail', 'key', 'defer']);
    if (wanted === 'fail')
        return { key, tlog, onOutage: { do: wanted } };
    if (wanted === 'defer' && key === undefined)
        return { key, tlog, onOutage: { do: wanted } };
    if (wanted === 'key' && key !== undefined)
        return { key: undefined, tlog: true, onOutage: { do: wanted, key, tlog } };
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'option-without-effect',
        what: `on-outage: ${wanted} has no effect ${key === undefined ? 'without' : 'beside'} key`,
        why: key === undefined
            ? 'no key is named that could sign in an outage'
            : 'what is deferred is signed later with an identity, not with the key',
        fix: key === undefined ? 'key: cosign.key' : 'remove key, or set on-outage: key',
    });
}
/** @param registries those that no password is given for */
function azureIds(read, registries) {
    const ids = (0,azure_options/* azureIdsIn */.jr)({
        azureClientId: read('azure-client-id'),
        azureTenantId: read('azure-tenant-id'),
    });
    (0,azure_options/* requireAzureUse */._Z)(ids, { registries, key: read('key') || undefined });
    return ids;
}
function policyRequest(read) {
    const folder = read('policy-dir');
    const mode = (0,parse/* parseChoice */.HU)('policy-mode', read('policy-mode') || 'audit', ['audit', 'enforce']);
    return folder === '' ? undefined : { folder, forms: read('policy-for') || undefined, mode };
}
/** @param isOfFiles beside a file there is one bundle, as those who verify files take it */
function whatIsAttested(read, isOfFiles) {
    return {
        githubAttestations: (0,parse/* parseChoice */.HU)('github-attestations', read('github-attestations') || 'false', [
            'false',
            'true',
            'auto',
        ]),
        provenance: (0,parse/* parseChoice */.HU)('provenance', read('provenance') || 'v1', isOfFiles ? ['v1', 'v0.2', 'none'] : ['v1', 'v0.2', 'both', 'none']),
        buildClaims: buildClaimsIn(read),
        predicates: [
            ...parsePredicateLines('sbom', read('sbom')),
            ...parsePredicateLines('predicates', read('predicates')),
        ],
    };
}
/** @throws Failure `build-claims-missing` where they are wanted and the metadata has none */
function buildClaimsIn(read) {
    if (!(0,parse/* parseBoolean */.yG)('build-claims', read('build-claims') || 'false'))
        return [];
    const claims = buildProvenances(read('metadata'));
    if (claims.length > 0)
        return claims;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'build-claims-missing',
        what: 'build-claims is true, but metadata holds no provenance of a build',
        why: 'the build was told to write none, or its metadata is without it',
        fix: 'in the build step:\n  provenance: true\nand in its environment:\n  BUILDX_METADATA_PROVENANCE: max',
    });
}
function passwordOfService(key) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'option-without-effect',
        what: `key-password has no effect beside key: ${key}`,
        why: 'a service keeps the key, and is shown the identity of the workflow',
        fix: 'remove key-password',
    });
}
function instanceFiles(signingConfig, trustedRoot) {
    if (signingConfig !== undefined && trustedRoot === undefined) {
        throw new failure/* Failure */.HR({
            class: 'usage',
            code: 'trusted-root-missing',
            what: 'signing-config is set, but trusted-root is not',
            why: 'what a private Sigstore instance issues cannot be verified without its keys',
            fix: 'trusted-root: path/to/trusted_root.json',
        });
    }
    return { signingConfig, trustedRoot };
}
function credentialInputs(read) {
    return {
        registry: read('registry'),
        username: read('registry-username'),
        password: read('registry-password'),
    };
}
function subjectsOf(targets) {
    return targets.flatMap(({ repositories, digest }) => repositories.map((repository) => ({ repository, digest })));
}

// EXTERNAL MODULE: ./lib/shared/group-by.js
var group_by = __webpack_require__(62106);
// EXTERNAL MODULE: ./lib/shared/read-file.js
var read_file = __webpack_require__(48124);
// EXTERNAL MODULE: ./lib/github/id-token.js
var id_token = __webpack_require__(4966);
// EXTERNAL MODULE: ./lib/http/network-error.js
var network_error = __webpack_require__(91281);
// EXTERNAL MODULE: ./lib/http/unavailable.js
var unavailable = __webpack_require__(51146);
// EXTERNAL MODULE: ./lib/sigstore/fulcio.js
var fulcio = __webpack_require__(75676);
// EXTERNAL MODULE: ./lib/sigstore/log.js
var log = __webpack_require__(57488);
// EXTERNAL MODULE: ./lib/sigstore/timestamp.js
var timestamp = __webpack_require__(52130);
;// CONCATENATED MODULE: ./lib/task/sign/outage.js







const TOO_MANY = 429;
const SERVICES = [id_token/* TOKEN_SERVICE */.w8, fulcio/* CA_SERVICE */.V, log/* LOG_SERVICE */.pw, timestamp/* TIMESTAMP_SERVICE */.X];
/** What vouches for a signature that a key made as well. */
const WITNESSES = [log/* LOG_SERVICE */.pw, timestamp/* TIMESTAMP_SERVICE */.X];
/**
 * The outage that a failure is: a service of Sigstore, or the issuer of its tokens, gave no usable answer for as long
 * as it was given. A refusal is none, nor is a registry that is down: a limit for this client (429), a name that nobody
 * knows and a proxy that does not let pass are the user's to mend, and would have a key sign each time until they are.
 */
function outageIn(error) {
    if (!(error instanceof failure/* Failure */.HR))
        return undefined;
    const { code, message } = error;
    if (code === 'log-withholds-entries')
        return { service: log/* LOG_SERVICE */.pw, code, message };
    if (!(error instanceof unavailable/* Unavailable */.$) || !SERVICES.includes(error.service))
        return undefined;
    if (error.answer?.status === TOO_MANY || (0,network_error/* isRefusedByNetwork */.a)(error.cause))
        return undefined;
    return { service: error.service, code, message };
}
/** Whether a key can do without the service, once nothing is recorded. */
function isOfWitness({ service }) {
    return WITNESSES.includes(service);
}
function isOfTimestamps({ service }) {
    return service === timestamp/* TIMESTAMP_SERVICE */.X;
}

// EXTERNAL MODULE: ./lib/task/sign/run.js + 7 modules
var sign_run = __webpack_require__(53379);
// EXTERNAL MODULE: ./lib/task/sign/services.js + 1 modules
var services = __webpack_require__(90011);
;// CONCATENATED MODULE: ./lib/task/sign/main.js



/**
 * From pushed digests to images that every verifier accepts; or from files to bundles beside them.
 * @throws Failure of whatever ended the run before anything was attached
 */
async function sign(inputs, context) {
    if (inputs.subjectPaths.length > 0) {
        // Loaded here: most runs sign images.
        const { signFiles } = await __webpack_require__.e(/* import() */ 3022).then(__webpack_require__.bind(__webpack_require__, 33022));
        return signFiles(inputs, context);
    }
    const { onOutage } = inputs;
    // A key that does not open, or a run that cannot be given a record, is found on a good day.
    const key = onOutage.do === 'key'
        ? await (0,services/* openKey */.a)(backup(inputs, onOutage), context.environment, context.log)
        : undefined;
    if (onOutage.do === 'defer')
        await openArtifacts(context);
    const run = await (0,sign_run/* openRun */.I)(inputs, context);
    try {
        return await (0,sign_run/* signImages */.U)(inputs, run);
    }
    catch (error) {
        const outage = outageIn(error);
        if (outage === undefined || onOutage.do === 'fail')
            throw error;
        // Whoever moves a tag while Sigstore is waited for knows more: it is noted once.
        if (onOutage.do === 'key')
            return signWithBackup(backup(inputs, onOutage), outage, { ...context, key, tags: run.tags });
        const left = [...(inputs.copies.length > 0 ? ['copied'] : []), ...(run.tags ? ['tagged'] : [])];
        if (left.length > 0)
            context.log.notice(`nothing is ${left.join(' or ')} before it is signed`);
        // Loaded here: outages are rare.
        const { deferSigning } = await __webpack_require__.e(/* import() */ 9059).then(__webpack_require__.bind(__webpack_require__, 59059));
        return { result: await deferSigning(inputs, run, outage), failure: undefined };
    }
}
async function openArtifacts({ environment, log }) {
    // Loaded here: few runs ask for it.
    const { artifactStore } = await __webpack_require__.e(/* import() */ 4077).then(__webpack_require__.bind(__webpack_require__, 54077));
    artifactStore(environment, log);
}
/** What `sign` would do, up to the first public write. @throws Failure as `sign` */
async function planSigning(inputs, context) {
    const run = await (0,sign_run/* openRun */.I)({ ...inputs, dryRun: true }, context);
    // Loaded here: most runs sign.
    const { makePlan } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 59596));
    return makePlan({ inputs, ...run });
}
/** What is asked of the key for outages. */
function backup(inputs, { key, tlog }) {
    return { ...inputs, key, tlog, onOutage: { do: 'fail' } };
}
/**
 * Recorded and timestamped where that can be had; a key's signature needs no more than the key.
 * @param inputs what was asked of the key's last attempt
 */
async function signWithBackup(inputs, outage, context) {
    const withKey = { ...inputs, tlog: inputs.tlog && !isOfWitness(outage) };
    context.log.warning(`${outage.message}: the key for outages signs${withKey.tlog ? '' : ', recorded nowhere'}`);
    try {
        const run = await (0,sign_run/* openRun */.I)(withKey, context);
        const services = isOfTimestamps(outage) ? withoutTimestamps(run.services) : run.services;
        return await (0,sign_run/* signImages */.U)(withKey, { ...run, services, outage });
    }
    catch (error) {
        const another = outageIn(error);
        if (another === undefined || !isOfWitness(another) || another.service === outage.service)
            throw error;
        return signWithBackup(withKey, another, context);
    }
}
function withoutTimestamps(services) {
    return { ...services, chosen: { ...services.chosen, timestamp: false } };
}

// EXTERNAL MODULE: ./lib/task/sign/plan.js
var plan = __webpack_require__(59596);
// EXTERNAL MODULE: ./lib/command/one-reader.js
var one_reader = __webpack_require__(35537);
// EXTERNAL MODULE: ./lib/command/terminal-log.js + 1 modules
var terminal_log = __webpack_require__(97517);
// EXTERNAL MODULE: ./lib/command/to-json.js
var to_json = __webpack_require__(78111);
;// CONCATENATED MODULE: ./lib/command/sign.js













const OPTIONS = sign_options/* SIGN_OPTIONS */.B.flatMap(({ options }) => options);
const MAX_PASSWORD_BYTES = 64 * 1024;
/** `slsa-provenance sign`. @returns the exit code @throws Failure, also of images that are not complete, once told */
async function sign_sign(names, options, { terminal, environment }) {
    (0,refuse_options/* refuseWithoutEffect */.a7)(OPTIONS, options, refuse_options/* signModes */.MD);
    (0,one_reader/* requireOneReader */.b)([options.file === '-', options.registryPasswordStdin === true]);
    const log = (0,terminal_log/* terminalLog */.d)(terminal, options);
    const registryPassword = options.registryPasswordStdin ? await readPassword(terminal) : '';
    if (registryPassword !== '')
        log.mask(registryPassword);
    const listed = options.file === undefined ? [] : await (0,image_list/* readImageList */.mP)(options.file, terminal.stdin);
    const beside = {
        images: [...names, ...listed.map(({ image }) => image)],
        registryPassword,
        githubToken: environment.variables['GITHUB_TOKEN'] ?? '',
    };
    const inputs = readSignInputs((0,sign_options/* asInputs */.C)(options, beside), (text) => log.notice(text));
    if (inputs.key === undefined && environment.idTokenRequest === undefined)
        throw nothingToSignWith();
    const context = { environment, log };
    if (inputs.dryRun) {
        await withPassword(inputs, terminal, async (known) => (0,plan/* showPlan */.t)(await planSigning(known, context), log));
        return 0;
    }
    const { result, failure } = await signing(inputs, context, terminal);
    if (options.format === 'json')
        terminal.out((0,to_json/* toJson */.a)(result));
    else if (result.outcome === 'deferred')
        terminal.out(deferredText(result));
    else
        terminal.out(page(result, options, terminal.outStyle));
    if (failure)
        throw failure;
    return 0;
}
function signing(inputs, context, terminal) {
    return withPassword(inputs, terminal, (known) => sign(known, context));
}
/** The key is read before anything else is done, so that a run without its password has done nothing. */
async function withPassword(inputs, { askSecret }, run) {
    try {
        return await run(inputs);
    }
    catch (error) {
        const isLocked = error instanceof failure/* Failure */.HR && error.code === 'key-password-missing';
        if (!isLocked || askSecret === undefined)
            throw error;
        return run({ ...inputs, keyPassword: await askSecret(`Password of ${inputs.key ?? ''}: `) });
    }
}
/** One line, as `docker login --password-stdin` takes it. */
async function readPassword({ stdin }) {
    const options = { maxBytes: MAX_PASSWORD_BYTES, stdin };
    const { text } = await (0,read_file/* readUserText */.nD)('registry-password-stdin', '-', options);
    return text.replace(/\r?\n$/, '');
}
function nothingToSignWith() {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'signer-missing',
        what: 'there is nothing to sign with',
        why: 'the identity that signs is that of a GitHub workflow with the permission "id-token: write", and this is none',
        fix: 'slsa-provenance sign IMAGE@DIGEST --key cosign.key   # slsa-provenance generate-key-pair makes one',
    });
}
const WORDS = {
    signed: 'signed',
    unchanged: 'already signed',
    skipped: 'skipped',
    planned: 'planned',
    failed: 'not complete',
};
function deferredText({ subjects, record }) {
    const lines = subjects.map((subject) => `deferred: ${subject}`);
    return `${[...lines, `record: artifact ${record.name} of this run`].join('\n')}\n`;
}
function page(result, { quiet = false }, style) {
    const page = new report_page/* Page */.YW(style);
    const failed = new Set(result.failures.map(({ subject }) => subject));
    for (const subject of result.subjects.filter((one) => !failed.has(one))) {
        const attached = result.attachments.filter((attachment) => attachment.subject === subject);
        page.whole('', page.paint('good', `${WORDS[result.outcome === 'failed' ? 'signed' : result.outcome]}: `) + subject);
        if (!quiet)
            page.labelled('  ', whatIs(attached));
    }
    for (const { path, bundle } of result.files ?? [])
        page.whole('', page.paint('good', `${WORDS.signed}: `) + (quiet ? path : `${path}, bundle ${bundle}`));
    for (const { subject, message, code } of result.failures)
        page.labelled('', `${WORDS.failed}: ${subject}: ${message} [${code}]`, 'bad');
    if (quiet)
        return page.text();
    const { certificateIdentity, key } = result;
    page.blank();
    page.whole('Signed by  ', certificateIdentity ?? `a key (${key?.algorithm}, SHA-256 ${key?.hint})`);
    for (const command of result.verifyCommands)
        page.whole('Verify     ', command);
    return page.text();
}
/** `signature, provenance as bundle; signature as legacy; log entries 1, 2` */
function whatIs(attached) {
    const formats = (0,group_by/* groupBy */.$)(attached, ({ format }) => format);
    const stored = [...formats].map(([format, same]) => `${[...new Set(same.map(({ kind }) => kind))].join(', ')} as ${format}`);
    const indexes = [...new Set(attached.flatMap(({ logIndex }) => logIndex ?? []))];
    const logged = indexes.length === 0 ? 'in no log' : `log entries ${indexes.join(', ')}`;
    return [...stored, logged].join('; ');
}


/***/ }),

/***/ 84962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ subjectOfCopy),
/* harmony export */   n: () => (/* binding */ parseCopyToLines)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47918);


/** The image as it is at the destination. */
function subjectOfCopy({ source: { digest }, destination }) {
    return { repository: destination, digest };
}
/**
 * The lines of `copy-to`: `registry/repository` or, where several images are signed, `SOURCE=registry/repository`.
 * @throws Failure `destination-malformed`, `copy-source-unknown`, and those of `parseImageName`
 */
function parseCopyToLines(lines, targets) {
    const copies = lines.map((line) => copyOf(line, targets));
    const byName = copies.map((copy) => [`${copy.source.digest} ${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(copy.destination)}`, copy]);
    return [...new Map(byName).values()];
}
function copyOf(line, targets) {
    const [first = '', ...rest] = line.split('=').map((word) => word.trim());
    const to = rest.length === 0 ? first : rest.join('=');
    const target = rest.length === 0 ? onlyOne(line, targets) : named(first, targets);
    const { repository: destination, tag, digest } = parseName(to);
    if (tag !== undefined || digest !== undefined)
        throw notARepository(to, destination);
    const [repository] = target.repositories;
    if (!repository)
        throw new Error('an image without a repository');
    if (target.repositories.some((one) => (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(one) === (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(destination)))
        throw toItself(destination);
    return { source: { repository, digest: target.digest }, destination };
}
function onlyOne(line, targets) {
    const [only, ...others] = targets;
    if (only && others.length === 0)
        return only;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'copy-source-unknown',
        what: `copy-to: which of ${targets.length} images ${line} gets is not said`,
        why: 'several images are signed, and a repository is usually for one of them',
        fix: `copy-to: ${targets[0]?.name ?? ''}=${line}`,
    });
}
function named(source, targets) {
    const { repository } = parseName(source);
    const found = targets.filter(({ repositories }) => repositories.some((one) => (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(one) === (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(repository)));
    const [only, ...others] = found;
    if (only && others.length === 0)
        return only;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'copy-source-unknown',
        what: `copy-to: ${others.length > 0 ? `${found.length} images of ${source} are signed` : `no image of ${source} is signed`} here`,
        why: 'what stands before = is the name of one image that this step signs',
        fix: others.length > 0
            ? 'sign them in steps of their own'
            : `copy-to: ${targets[0]?.name ?? ''}=registry.example.com/owner/name`,
    });
}
function parseName(text) {
    try {
        return (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageName */ ["if"])(text);
    }
    catch (error) {
        throw error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR
            ? (0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .reworded */ .Fg)(error, {
                what: `copy-to: ${error.message}`,
                fix: 'copy-to: registry.example.com/owner/name',
            })
            : error;
    }
}
function notARepository(text, repository) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'destination-malformed',
        what: `copy-to: "${text}" names one image, not a repository`,
        why: 'the digest of a copy is that of its source, and its tags are in tags',
        fix: `copy-to: ${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(repository)}\ntags: v1   # every image and copy gets it, or ${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(repository)}:v1`,
    });
}
function toItself(repository) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'destination-malformed',
        what: `copy-to: ${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(repository)} is where the image is`,
        why: 'it is signed there, so that there is nothing to copy',
        fix: `remove ${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(repository)} from copy-to`,
    });
}


/***/ }),

/***/ 43589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachOnce),
/* harmony export */   mP: () => (/* binding */ readImageList)
/* harmony export */ });
/* unused harmony export namesWithDigest */
/* harmony import */ var _oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68473);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10083);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48124);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47918);
/* harmony import */ var _text_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86852);





const MAX_LIST_BYTES = 1024 * 1024;
const MAX_IMAGES = 10_000;
/** Image names in a list, one per line; `#` begins a comment. */
function parseImageList(text, file) {
    return text.split(/\r?\n/).flatMap((line, number) => {
        const image = line.replace(/(^|\s)#.*$/, '').trim();
        return image === '' ? [] : [{ image, origin: { file, line: number + 1 } }];
    });
}
/** @param path `-` reads what `stdin` gives */
async function readImageList(path, stdin) {
    const { text, file } = await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readUserText */ .nD)('file', path, { maxBytes: MAX_LIST_BYTES, stdin });
    return parseImageList(text, file);
}
/** Each image once for one platform, however its name is spelled. @throws Failure `image-missing`, `images-too-many` */
function eachOnce(images) {
    const unique = [
        ...new Map(images.map((image) => [spellingOf(image), image]).reverse()).values(),
    ].reverse();
    if (unique.length === 0)
        throw none();
    if (unique.length > MAX_IMAGES)
        throw tooMany(unique.length);
    return unique;
}
/** What is no name is a file, or told of in the report. */
function spellingOf({ image, platform }) {
    const own = platform === undefined || platform === 'all' ? platform : (0,_oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .platformName */ .$r)(platform);
    try {
        return [(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalName */ .Ew)((0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageName */ ["if"])(image)), own].join(' ');
    }
    catch {
        return image;
    }
}
/** Names of a multi-line input, and one digest for those that have none. */
function namesWithDigest(names, digest) {
    return parseLines(names).map((image) => ({
        image: digest === '' || image.includes('@') ? image : `${image}@${digest}`,
    }));
}
function none() {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'usage',
        code: 'image-missing',
        what: 'no image is named',
        why: 'none was given, or the list is empty',
        fix: 'slsa-provenance verify ghcr.io/OWNER/NAME@sha256:\u2026 --repo OWNER/NAME',
    });
}
function tooMany(count) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'usage',
        code: 'images-too-many',
        what: `${count} images are named; at most ${MAX_IMAGES} are verified at once`,
        fix: 'split the list',
    });
}


/***/ }),

/***/ 84947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseTagLines),
/* harmony export */   w: () => (/* binding */ tagName)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47918);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22573);



/** `registry/repository:tag` */
function tagName({ subject, tag }) {
    return `${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(subject.repository)}:${tag}`;
}
/**
 * The lines of `tags`: `v1`, a name for every image, or `registry/repository:v1`.
 * @param subjects what is signed, and its copies
 * @throws Failure `tag-malformed`, `tag-image-unknown`, `tag-ambiguous`, and those of `parseImageName`
 */
function parseTagLines(lines, subjects) {
    const orders = new Map();
    for (const order of lines.flatMap((line) => ordersOf(line, subjects))) {
        const name = tagName(order);
        const other = orders.get(name);
        if (other && other.subject.digest !== order.subject.digest)
            throw ambiguous(name, [other, order]);
        orders.set(name, order);
    }
    return [...orders.values()];
}
function ordersOf(line, subjects) {
    if (!/[/:@]/.test(line)) {
        const tag = (0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTag */ .E)(line);
        return subjects.map((subject) => ({ subject, tag }));
    }
    const { repository, tag, digest } = parseName(line);
    if (tag === undefined || digest !== undefined)
        throw withoutTag(line);
    const named = subjects.filter((subject) => (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(subject.repository) === (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(repository));
    if (named.length === 0)
        throw unknownImage(line, subjects);
    return named.map((subject) => ({ subject, tag: (0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTag */ .E)(tag) }));
}
function parseName(line) {
    try {
        return (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageName */ ["if"])(line);
    }
    catch (error) {
        throw error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR
            ? (0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .reworded */ .Fg)(error, { what: `tags: ${error.message}`, fix: 'tags: v1   # or ghcr.io/owner/name:v1' })
            : error;
    }
}
function withoutTag(line) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'tag-malformed',
        what: `tags: "${line}" is not a name with a tag`,
        why: 'a line is a tag, for every image, or registry/repository:tag; the digest is the one that is signed',
        fix: `tags: ${line.replace(/@.*$/, '')}:v1   # or v1`,
    });
}
function unknownImage(line, subjects) {
    const names = [...new Set(subjects.map(({ repository }) => (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(repository)))];
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'tag-image-unknown',
        what: `tags: ${line} is of no image that is signed or copied to here`,
        why: `these are ${names.slice(0, 10).join(', ')}`,
        fix: `tags: ${names[0] ?? 'ghcr.io/owner/name'}:v1`,
    });
}
function ambiguous(name, [first, second]) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'tag-ambiguous',
        what: `tags: ${name} is asked for two images: ${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceOf */ .Bz)(first.subject)} and ${second.subject.digest}`,
        why: 'several images are signed in one repository, and a tag points to one of them',
        fix: 'sign them in steps of their own, each with its tags',
    });
}


/***/ }),

/***/ 22573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseTag)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);

const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
/** Where readers look for what is attached to a digest. */
const BESIDE_DIGEST = /^sha(256|512)-[0-9a-f]{64,}(\.|$)/;
/** @throws Failure `tag-malformed` */
function parseTag(text) {
    if (BESIDE_DIGEST.test(text))
        throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
            class: 'usage',
            code: 'tag-malformed',
            what: `tags: ${text} is no tag for an image`,
            why: 'tags that are made of a digest hold what is attached to it',
            fix: 'tags: v1.2.3',
        });
    if (TAG.test(text))
        return text;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'tag-malformed',
        what: `tags: "${text}" is not a tag`,
        why: 'a tag has letters, digits, and . _ - behind the first, 128 in all',
        fix: 'tags: v1.2.3',
    });
}


/***/ }),

/***/ 59596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makePlan: () => (/* binding */ makePlan),
/* harmony export */   t: () => (/* binding */ showPlan)
/* harmony export */ });
/* harmony import */ var _attach_layout_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5731);
/* harmony import */ var _attach_signable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67420);
/* harmony import */ var _oci_layout_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15395);
/* harmony import */ var _sigstore_claims_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11061);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47918);
/* harmony import */ var _identify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17235);
/* harmony import */ var _privacy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94963);







/**
 * The dry run: everything up to the first public write. No certificate is requested, since a
 * certificate of the public instance is published; identity and statement are those of the token.
 */
async function makePlan({ inputs, services, tags, environment, preparing, log, }) {
    const { instance, chosen, key } = services;
    const planning = key
        ? withKey(key)
        : (0,_identify_js__WEBPACK_IMPORTED_MODULE_5__/* .readToken */ .A)(services, environment, log).then(({ claims }) => withToken(claims, environment.serverUrl, inputs.provenance));
    const [planned, prepared, tagged] = await Promise.all([planning, preparing, tags?.look()]);
    const wouldStop = instance.isPublic && planned.needsConsent && !inputs.privateRepository;
    return {
        identity: planned.identity,
        digests: prepared.targets.map(({ target, places }) => ({
            digest: target.digest,
            platform: target.platform,
            statement: prepared.notSigned.has(target.digest) ? undefined : statementOf(planned, target),
            given: prepared.routes
                .filter(({ digest }) => digest === target.digest)
                .map(({ given: { path, document } }) => `${path}: ${document.words}`),
            tags: places.flatMap(({ subject }) => tagsOf(planned.layouts, chosen.formats, subject.digest).map((tag) => `${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(subject.repository)}:${tag}`)),
        })),
        copies: inputs.copies.map(({ source, destination }) => `${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .referenceOf */ .Bz)(source)} to ${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(destination)}, with all that is attached`),
        imageTags: (tagged?.tags ?? []).map(plannedTag),
        facts: instance.isPublic && chosen.log ? planned.facts : [],
        log: chosen.log?.url.host,
        warnings: [
            ...(wouldStop ? [NEEDS_CONSENT] : []),
            ...[...prepared.failures, ...(tagged?.failures ?? [])].map(({ subject, failure }) => `${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .referenceOf */ .Bz)(subject)}: ${failure.message}`),
        ],
    };
}
function plannedTag({ tag, digest, before }) {
    if (before === digest)
        return `${tag} points to ${digest} already, before it is signed`;
    return `${tag} to ${digest}${before ? `; it points to ${before}` : ''}`;
}
function statementOf({ statement }, { name, digest }) {
    return JSON.parse(statement.payload(name, digest).toString('utf8'));
}
const NEEDS_CONSENT = 'the repository is not known to be public: without private-repository: true the run would stop here';
/** The plan in the log of a step. */
async function showPlan(plan, log) {
    await log.group('Identity', async () => log.info(plan.identity));
    for (const { digest, platform, statement, given, tags } of plan.digests) {
        await log.group(`Would write for ${digest}${platform === undefined ? '' : ` (${platform})`}`, async () => {
            if (statement)
                log.info(JSON.stringify(statement, null, 2));
            for (const line of [...given, ...tags])
                log.info(line);
        });
    }
    for (const [title, lines] of [
        ['Would copy', plan.copies],
        ['Would set, when all else is done', plan.imageTags],
    ])
        if (lines.length > 0)
            await log.group(title, async () => log.info(lines.join('\n')));
    const nothing = plan.log === undefined ? 'nothing: there is no log' : `nothing: the log is ${plan.log}`;
    await log.group('Would become public', async () => log.info(plan.facts.join('\n') || nothing));
    for (const warning of plan.warnings)
        log.warning(warning);
}
function withToken(claims, serverUrl, versions) {
    const planned = (0,_sigstore_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .plannedClaims */ ._)(claims, serverUrl);
    return {
        identity: `${planned.san}\nissuer ${planned.issuer}`,
        statement: (0,_attach_signable_js__WEBPACK_IMPORTED_MODULE_1__/* .provenanceBy */ .F7)(planned, versions)[0] ?? _attach_signable_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURE */ .J2,
        layouts: versions === 'none' ? ['bundle', 'sig'] : ['bundle', 'sig', 'att'],
        facts: (0,_privacy_js__WEBPACK_IMPORTED_MODULE_6__/* .publishedFacts */ .qq)(claims),
        needsConsent: claims.repository_visibility !== 'public',
    };
}
function withKey({ algorithm, publicKey, uri }) {
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    return {
        identity: `a key (${algorithm.name}${uri === undefined ? '' : `, ${uri}`}), without provenance\n${pem.trim()}`,
        statement: _attach_signable_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURE */ .J2,
        layouts: ['bundle', 'sig'],
        facts: _privacy_js__WEBPACK_IMPORTED_MODULE_6__/* .FACTS_OF_A_KEY */ .Q7,
        needsConsent: false,
    };
}
/** Names that would be written; bundles are stored by digest, and readers find them through the index. */
function tagsOf(layouts, formats, digest) {
    return layouts
        .filter((layout) => (0,_attach_layout_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isWritten */ .Q)(layout, formats))
        .map((layout) => (layout === 'bundle' ? (0,_oci_layout_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .indexTag */ .HF)(digest) : (0,_oci_layout_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .legacyTag */ .w_)(digest, layout)));
}


/***/ })

};
