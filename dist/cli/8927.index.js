export const id = 8927;
export const ids = [8927];
export const modules = {

/***/ 8927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policy: () => (/* binding */ policy)
});

// EXTERNAL MODULE: ./lib/request/asked-image.js
var asked_image = __webpack_require__(6137);
// EXTERNAL MODULE: ./lib/request/policy-options.js
var policy_options = __webpack_require__(4732);
// EXTERNAL MODULE: ./lib/request/request.js
var request_request = __webpack_require__(2060);
// EXTERNAL MODULE: ./lib/request/refuse-options.js
var refuse_options = __webpack_require__(7366);
// EXTERNAL MODULE: ./lib/request/settings.js
var request_settings = __webpack_require__(644);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
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

// EXTERNAL MODULE: ./lib/statement/cosign-sign.js
var cosign_sign = __webpack_require__(6454);
// EXTERNAL MODULE: ./lib/verification/artifact-report.js
var artifact_report = __webpack_require__(7028);
;// CONCATENATED MODULE: ./lib/task/policy/from-answers.js




/**
 * The facts of verified images: who signed them, from what, and which of what is attached was asked for.
 * @throws Failure `policy-signers-differ`, `policy-image-unverified`
 */
function factsOfAnswers({ answers }) {
    const facts = answers.map(factsOf);
    const [first, ...others] = facts;
    if (!first)
        throw unverified('no image', 'nothing was named');
    const other = others.find((one) => !isSame(one, first));
    if (other)
        throw signersDiffer(first, other);
    return { ...first, repositories: facts.flatMap(({ repositories }) => repositories) };
}
function isSame(one, other) {
    const terms = ({ signer, sourceRepository, signature, predicateTypes }) => JSON.stringify([signer, sourceRepository, signature, predicateTypes]);
    return terms(one) === terms(other);
}
function factsOf({ report, question }) {
    const { verdict, image, reasons, subject, artifacts } = report;
    const accepted = artifacts.find(({ status }) => status === 'accepted');
    if (verdict !== 'verified' || !accepted || !question)
        throw unverified(image, reasons[0]?.message ?? 'nothing that was asked for is attached');
    const own = artifacts.filter(artifact_report/* isByExpected */.M).filter((one) => isSameSigner(one, accepted));
    const { extensions = {} } = accepted.identity ?? {};
    return {
        repositories: [(0,repository/* parseImageName */["if"])(image).repository],
        // Evidence names a digest, and no repository.
        example: subject?.includes('/') ? subject : undefined,
        signer: signerOf(accepted, question.expectation),
        sourceRepository: extensions['sourceRepositoryUri'],
        sourceRef: extensions['sourceRepositoryRef'],
        signature: own.some(({ kind }) => kind === 'signature'),
        predicateTypes: typesOf(accepted, question.expectation, question.requirements),
    };
}
function isSameSigner(one, other) {
    return one.identity?.san === other.identity?.san && one.identity?.issuer === other.identity?.issuer;
}
/** What was asked for; a signature is told apart. */
function typesOf(accepted, { predicateType }, requirements) {
    const asked = predicateType === 'any' ? (accepted.predicateType ?? cosign_sign/* COSIGN_SIGN_V1 */.Y) : predicateType;
    const types = [asked, ...requirements.map((one) => one.predicateType)];
    return [...new Set(types)].filter((type) => type !== cosign_sign/* COSIGN_SIGN_V1 */.Y);
}
function signerOf({ identity }, { key, signer, issuer }) {
    if (key) {
        const pem = key.publicKey.export({ type: 'spki', format: 'pem' }).toString();
        return { kind: 'key', pem, logged: !key.allowNoTlog };
    }
    const { san = '', issuer: actual = issuer ?? '' } = identity ?? {};
    if (signer.kind === 'pattern')
        return { kind: 'pattern', text: signer.pattern.text, issuer: actual };
    return { kind: 'exact', san, issuer: actual };
}
function unverified(image, why) {
    return new failure/* Failure */.HR({
        class: 'denied',
        code: 'policy-image-unverified',
        what: `${image} does not verify: ${why}`,
        why: 'a policy is made from what verifies: from anything else it would admit what nobody expects',
        fix: `slsa-provenance verify ${image}   # with the same options says more`,
    });
}
function signersDiffer(one, other) {
    const name = ({ signer }) => (signer.kind === 'exact' ? signer.san : signer.kind);
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'policy-signers-differ',
        what: 'the images are not signed alike, and one policy is for one signer',
        why: `${name(one)} signed one, ${name(other)} another, or other things are attached`,
        fix: 'run it once for the images of each signer, with --name',
    });
}

;// CONCATENATED MODULE: ./lib/task/policy/from-expectation.js


/** What an expectation says of images that nobody looks at. @throws Failure `policy-signer-missing` */
function factsOfExpectation({ expectation, requirements }) {
    const types = [expectation.predicateType, ...requirements.map(({ predicateType }) => predicateType)];
    const signer = from_expectation_signerOf(expectation);
    return {
        repositories: [],
        example: undefined,
        signer,
        sourceRepository: sourceOf(expectation, signer),
        sourceRef: undefined,
        signature: true,
        predicateTypes: [...new Set(types)].filter((type) => type !== cosign_sign/* COSIGN_SIGN_V1 */.Y && type !== 'any'),
    };
}
function from_expectation_signerOf({ key, signer, issuer }) {
    if (key) {
        const pem = key.publicKey.export({ type: 'spki', format: 'pem' }).toString();
        return { kind: 'key', pem, logged: !key.allowNoTlog };
    }
    if (issuer === undefined)
        throw missing('nothing says who vouches for the signer', ISSUER);
    if (signer.kind === 'exact')
        return { kind: 'exact', san: signer.san, issuer };
    if (signer.kind === 'workflow')
        return { kind: 'workflow', uri: signer.uri, issuer };
    if (signer.kind === 'pattern')
        return { kind: 'pattern', text: signer.pattern.text, issuer };
    throw missing('a repository has many workflows, and nothing says which of them signs', WORKFLOW);
}
/** The repository that is named; otherwise that in which the workflow lies. */
function sourceOf({ source, signer }, known) {
    if (source.kind === 'repository')
        return source.uri;
    if (source.kind !== 'signer')
        return undefined;
    if (signer.kind === 'pattern')
        return signer.pattern.repositoryUri;
    const name = known.kind === 'exact' ? known.san : '';
    return /^https:\/\/[^/]+\/[^/]+\/[^/]+(?=\/\.github\/workflows\/)/.exec(name)?.[0];
}
const ISSUER = '--certificate-oidc-issuer https://token.actions.githubusercontent.com';
const WORKFLOW = '--signer-workflow OWNER/NAME/.github/workflows/release.yml --source-ref release-tags   # or name an image that was signed';
function missing(why, fix) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'policy-signer-missing',
        what: 'a policy names who signs, and that is not known',
        why,
        fix,
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/shared/read-file.js
var read_file = __webpack_require__(8124);
// EXTERNAL MODULE: ./lib/sigstore/instance.js
var instance = __webpack_require__(999);
// EXTERNAL MODULE: ./lib/sigstore/root-within.js
var root_within = __webpack_require__(2742);
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
    const root = (0,trusted_root/* parseTrustedRoot */.t1)(await (0,read_file/* readUserFile */.E)('trusted-root', options.trustedRoot, MAX_BYTES));
    if ((0,root_within/* isWithin */.U)(root, await (0,trusted_root/* embeddedTrustedRoot */._v)()))
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
    const { fulcio, logs } = (0,instance/* parseSigningConfig */.V2)(await (0,read_file/* readUserFile */.E)('signing-config', path, MAX_BYTES), new Date());
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
    return { mirror: tufMirror, root: (await (0,read_file/* readUserFile */.E)('tuf-root', tufRoot, MAX_BYTES)).toString('utf8') };
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

// EXTERNAL MODULE: ./lib/engine/policies.js + 15 modules
var policies = __webpack_require__(5332);
// EXTERNAL MODULE: ./lib/task/policy/terms.js + 1 modules
var policy_terms = __webpack_require__(3926);
;// CONCATENATED MODULE: ./lib/task/policy/main.js



/** The forms that were asked for. @param text ids, or `all` @throws Failure `policy-form-unknown` */
function chosenForms(text) {
    return { forms: (0,policies/* parsePolicyForms */.fP)(text), isAll: text.split(',').some((id) => id.trim() === 'all') };
}
/**
 * Writes policies from facts: nothing is asked, nothing is read.
 * @throws Failure `policy-\u2026` where something is not known, or an engine that was named cannot demand it
 */
function writePolicies(facts, wishes, trust, { forms, isAll }) {
    const terms = (0,policy_terms/* termsOf */.f)(facts, wishes, trust);
    const left = [];
    const written = forms.flatMap(({ id, writer, version }) => {
        try {
            return [{ id, program: writer.program, ...writer.write(terms, version) }];
        }
        catch (error) {
            if (!isAll || !(error instanceof failure/* Failure */.HR))
                throw error;
            left.push({ id, why: error.message });
            return [];
        }
    });
    return { terms, forms: written, left };
}

// EXTERNAL MODULE: ./lib/report/policy-terms.js
var report_policy_terms = __webpack_require__(3044);
// EXTERNAL MODULE: ./lib/text/yaml-text.js
var yaml_text = __webpack_require__(4358);
;// CONCATENATED MODULE: ./lib/task/policy/print.js


/** Everything for the cluster in one stream, each file with its name, and what to do with it at the end. */
function policiesStream({ forms }) {
    const documents = forms.flatMap(({ id, files }) => files.filter(({ applies }) => applies).map(({ name, text }) => `# ${id}/${name}\n${text}`));
    const steps = forms.flatMap(({ id, steps: own }) => [
        '',
        `${id}, once it is applied:`,
        ...own.map((one) => `  ${one}`),
    ]);
    return `${(0,yaml_text/* yamlStream */.Ay)(documents)}${(0,yaml_text/* commentLines */.rT)(steps.slice(1).join('\n'), '').join('\n')}\n`;
}
/** docs/policy.schema.json */
function policiesJson({ terms, forms, left }) {
    const report = {
        schemaVersion: 1,
        ...(0,report_policy_terms/* termsJson */.U)(terms),
        policies: forms,
        notWritten: left,
    };
    return `${JSON.stringify(report, undefined, 2)}\n`;
}

// EXTERNAL MODULE: ./lib/task/verify/main.js + 1 modules
var main = __webpack_require__(4079);
// EXTERNAL MODULE: ./lib/text/terminal-safe.js
var terminal_safe = __webpack_require__(5789);
// EXTERNAL MODULE: ./lib/command/cache.js
var cache = __webpack_require__(9735);
// EXTERNAL MODULE: ./lib/command/extras.js
var extras = __webpack_require__(9178);
// EXTERNAL MODULE: ./lib/command/terminal-log.js + 1 modules
var terminal_log = __webpack_require__(7517);
;// CONCATENATED MODULE: ./lib/command/policy.js


















const OPTIONS = policy_options/* POLICY_GROUPS */.e.flatMap(({ options }) => options);
/** `slsa-provenance policy`. @returns the exit code @throws Failure */
async function policy(names, given, surroundings) {
    // A key says nothing of how an image was built, so there is no provenance to ask for.
    const options = given.key === undefined ? given : { predicateType: 'signature', ...given };
    const isExpected = names.length === 0 && options.fromEvidence === undefined;
    (0,refuse_options/* refuseWithoutEffect */.a7)(OPTIONS, options, (0,refuse_options/* policyModes */.tG)(names.length > 0));
    const compared = options.check ?? options.update;
    if (options.format === 'sarif' && compared === undefined)
        throw sarifAlone();
    const chosen = chosenForms(options.for ?? (options.out === undefined ? 'kyverno-ivp' : 'all'));
    const trust = await trustTerms(options);
    const { facts, question } = isExpected
        ? await fromExpectation(options)
        : await fromImages(names, options, surroundings);
    const wishes = wishesOf(options, question);
    if (compared !== undefined) {
        const { checkOrUpdate } = await Promise.all(/* import() */[__webpack_require__.e(1406), __webpack_require__.e(2244), __webpack_require__.e(8483), __webpack_require__.e(3359), __webpack_require__.e(1286)]).then(__webpack_require__.bind(__webpack_require__, 1286));
        return checkOrUpdate(compared, { facts, wishes, trust }, options, surroundings.terminal);
    }
    const written = writePolicies(facts, wishes, trust, chosen);
    await report(written, options, surroundings.terminal);
    return 0;
}
async function fromExpectation(options) {
    const [image] = options.images ?? [];
    if (image === undefined)
        throw nothingNamed();
    const request = await (0,request_request/* parseRequest */.TR)(options);
    const question = request.questionFor({ image });
    return { facts: factsOfExpectation(question), question };
}
async function fromImages(names, options, { terminal, environment }) {
    const { variables } = environment;
    // In a job, the author of a pull request could bring a file that chooses the rules.
    const settings = variables['GITHUB_ACTIONS'] ? undefined : request_settings/* SETTINGS_FILE */.tP;
    // Tags in policies are another matter than the names of these images.
    const asked = { ...options, requireDigest: false };
    const task = { options: asked, images: names.map((image) => (0,asked_image/* askedImage */.o)({ image })), settings };
    const context = {
        environment,
        log: (0,terminal_log/* terminalLog */.d)(terminal, options),
        cacheDir: (0,cache/* cacheDirectory */.o)(variables),
    };
    const answers = await (0,main/* verify */.M)(task, context);
    const facts = factsOfAnswers(answers);
    const question = answers.answers.find((one) => one.question)?.question;
    if (!question)
        throw nothingNamed();
    return { facts, question };
}
function wishesOf(options, { expectation }) {
    const { signatureRepository: named } = options;
    return {
        mode: options.mode ?? 'audit',
        images: options.images ?? [],
        namespaces: options.namespace ?? [],
        excludedNamespaces: options.excludeNamespace ?? [],
        requireDigest: options.requireDigest ?? false,
        name: options.name,
        signatureRepository: named === undefined ? undefined : (0,repository/* parseRepository */.SU)('signature-repository', named),
        sourceRef: expectation.sourceRef,
        callerWorkflow: expectation.callerWorkflow,
    };
}
async function report(written, { out, format, quiet }, terminal) {
    let saved = [];
    if (out !== undefined)
        await (0,extras/* orUnwritable */.d)('out', out, async (folder) => void (saved = await saveFolder(folder, written)));
    if (format === 'json')
        terminal.out(policiesJson(written));
    else if (out === undefined)
        terminal.out(policiesStream(written));
    else if (!quiet)
        terminal.out(`${saved.map(terminal_safe/* terminalSafeLines */.Dy).join('\n')}\n`);
    if (quiet)
        return;
    for (const remark of written.terms.remarks.slice(1))
        terminal.err(`warning: ${(0,terminal_safe/* terminalSafeLines */.Dy)(remark)}\n`);
    for (const { id, why } of written.left)
        terminal.err(`not written: ${id}: ${(0,terminal_safe/* terminalSafeLines */.Dy)(why)}\n`);
}
function sarifAlone() {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'option-without-effect',
        what: 'format: sarif has no effect without check',
        why: 'it says what is wrong with files, and none is compared',
        fix: '--check FILE   # or --format json',
    });
}
function nothingNamed() {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'policy-images-missing',
        what: 'nothing says for which images the policy is',
        fix: 'slsa-provenance policy ghcr.io/OWNER/NAME:v1 --repo OWNER/NAME   # or --images ghcr.io/OWNER/NAME',
    });
}


/***/ }),

/***/ 3044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ termsJson)
/* harmony export */ });
/** What policies are written to demand, as reports in JSON have it. */
function termsJson({ mode, images, signer, signature, predicates, remarks }) {
    return {
        mode,
        images: images.map(({ registry, path }) => `${registry}/${path}`),
        signer: signer.kind === 'key'
            ? { kind: signer.kind, publicKey: signer.pem, logged: signer.logged }
            : { kind: signer.kind, issuer: signer.issuer, subject: signer.subject },
        signature,
        predicates,
        remarks,
    };
}


/***/ }),

/***/ 2742:
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

/***/ 3926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ termsOf)
});

// EXTERNAL MODULE: ./lib/engine/predicate-paths.js
var predicate_paths = __webpack_require__(4014);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __webpack_require__(6832);
// EXTERNAL MODULE: ./lib/statement/slsa-v1.js
var slsa_v1 = __webpack_require__(5482);
// EXTERNAL MODULE: ./lib/subject/repository.js
var repository = __webpack_require__(7918);
// EXTERNAL MODULE: ./lib/text/label.js
var label = __webpack_require__(897);
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
    const name = signer.kind === 'exact' ? signer.san : signer.kind === 'workflow' ? signer.uri : plain(signer.text);
    return name.toLowerCase().startsWith(`${source.toLowerCase()}/`);
}
/** Whether its name ends with a ref, which is one; a pattern may say anything. */
function hasRef(signer) {
    return signer.kind === 'workflow' || refInName(signer) !== undefined;
}
function plain(pattern) {
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
        name: wishes.name === undefined ? (0,label/* labelFrom */.V)(images[0]?.path ?? '') : (0,label/* checkedLabel */.k)('name', wishes.name),
        mode: wishes.mode,
        images,
        namespaces: {
            include: wishes.namespaces.map((one) => (0,label/* checkedLabel */.k)('namespace', one)),
            exclude: wishes.excludedNamespaces.map((one) => (0,label/* checkedLabel */.k)('exclude-namespace', one)),
        },
        digest: wishes.requireDigest ? 'required' : 'resolved',
        signer: bound.signer,
        signature: facts.signature,
        predicates,
        trust,
        signatureRepository: signatureRepository && (0,repository/* nameOf */.Vb)(signatureRepository),
        example: facts.example,
        remarks: [originOf(facts), ...bound.remarks],
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
    return (0,predicate_types/* kindOf */.I)(type) === 'provenance' ? conditions.filter(({ about }) => (0,predicate_paths/* hasPath */.a)(type, about)) : [];
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


/***/ }),

/***/ 4079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./lib/request/request.js
var request_request = __webpack_require__(2060);
// EXTERNAL MODULE: ./lib/request/asked-image.js
var asked_image = __webpack_require__(6137);
// EXTERNAL MODULE: ./lib/shared/limit.js
var shared_limit = __webpack_require__(6222);
// EXTERNAL MODULE: ./lib/shared/reason.js
var reason = __webpack_require__(4757);
// EXTERNAL MODULE: ./lib/verification/answers.js
var answers = __webpack_require__(5148);
// EXTERNAL MODULE: ./lib/verification/verify-image.js
var verify_image = __webpack_require__(7130);
;// CONCATENATED MODULE: ./lib/task/verify/from-registry.js





/**
 * Verifies what stands beside images in their registries, a bounded number at a time; one that fails never stops
 * the others.
 * @throws Failure when there is one image and its name or expectation is a mistake, and when the trusted root that
 *   the user named cannot be read
 */
async function verifyImages(images, request, services, onProgress) {
    if (images.length === 1 && images[0])
        request.questionFor(withName(images[0]));
    const limit = (0,shared_limit/* createLimiter */.z)(request.concurrency);
    let count = 0;
    const verifying = Promise.all(images.map((asked) => limit(async () => {
        const answers = await verifyAsked(asked, request, services);
        count += 1;
        onProgress?.(count);
        return answers;
    })));
    const [groups] = await Promise.all([verifying, services.namedRoot]);
    return (0,answers/* answersOf */.B)(groups.flat(), await settledRoot(services.root));
}
/** @throws Failure the mistake in its name: no request could answer it */
function withName(asked) {
    (0,asked_image/* nameIn */.Z)(asked);
    return asked;
}
async function verifyAsked(asked, request, services) {
    const known = asked.origin && { origin: asked.origin };
    try {
        const name = (0,asked_image/* nameIn */.Z)(asked);
        const question = request.questionFor(asked);
        const verified = await (0,verify_image/* verifyImage */.ZG)(asked.image, name, { ...services, question });
        return verified.map((answer) => ({ ...answer, ...known, question }));
    }
    catch (error) {
        return [{ ...(0,verify_image/* couldNotTell */.eI)(asked.image, (0,reason/* reasonOf */.A)(error)), ...known }];
    }
}
async function settledRoot(root) {
    const [settled] = await Promise.allSettled([root]);
    return settled.status === 'fulfilled' ? settled.value : undefined;
}

// EXTERNAL MODULE: ./lib/verification/services.js
var verification_services = __webpack_require__(5400);
;// CONCATENATED MODULE: ./lib/task/verify/main.js



/**
 * Verifies what stands beside images, in a bundle file, or in a file of evidence.
 * @throws Failure for what cannot be done as asked; what one image's services say is an answer
 */
async function verify({ options, images, settings }, context) {
    if (options.fromEvidence !== undefined) {
        // Loaded here, as what reads bundle files is below: most runs ask registries.
        const { verifyEvidence } = await __webpack_require__.e(/* import() */ 7984).then(__webpack_require__.bind(__webpack_require__, 7984));
        return verifyEvidence(options.fromEvidence, options, images);
    }
    const request = await (0,request_request/* parseRequest */.TR)(options, { settings });
    if (request.settingsFile !== undefined)
        context.log.info(`expectations are those in ${request.settingsFile}`);
    const services = (0,verification_services/* openServices */.N)({ ...request, ...context });
    if (options.bundle === undefined)
        return verifyImages(images, request, services, context.onProgress);
    const { verifyBundle } = await __webpack_require__.e(/* import() */ 2148).then(__webpack_require__.bind(__webpack_require__, 2148));
    return verifyBundle(images, options.bundle, request, services.root);
}


/***/ }),

/***/ 6362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export link */
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9730);
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5789);


/** Code span for any text: line breaks cannot break out of it (CommonMark 6.1). No text makes none. */
function code(text) {
    const line = onOneLine(text);
    if (line === '')
        return '';
    const longest = longestRun(line);
    const fence = '`'.repeat(longest + 1);
    const pad = longest > 0 ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
const ADDRESS = /(https?:\/\/[^\s<>"'`()[\]{}|\\^]*[^\s<>"'`()[\]{}|\\^.,;:!?])/;
/** What makes the beginning of a paragraph a list or a heading (CommonMark 4.3, 5.2). */
const MARKER = /^([-+=]|\d+(?=[.)]))/;
/**
 * Any text as a paragraph, or within one: nothing in it is markup (CommonMark 2.4), and its lines stay lines, though
 * on one line of Markdown: each could begin a list there. Addresses are links: GitHub would make them links itself,
 * but with the backslashes of what is escaped in them (GFM 6.9).
 */
function plain(text) {
    return (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(text)
        .trimStart()
        .split(ADDRESS)
        .map((part, position) => (position % 2 === 1 ? link(part, part) : escaped(part)))
        .join('')
        .replace(MARKER, (marker) => (/\d/.test(marker) ? `${marker}\\` : `\\${marker}`));
}
function escaped(text) {
    const lines = (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalSafeLines */ .Dy)(text.replaceAll(/\r\n?/g, '\n'));
    return lines.replaceAll(/[\\`*_{}[\]<>#|~&@]|(?<=\bwww)\./gi, '\\$&').replaceAll('\n', '<br>');
}
/** What is shown when somebody opens it, if there is anything: an empty line in the title would end its tag (4.6). */
function folded(title, body) {
    return body === '' ? '' : `<details><summary>${html(onOneLine(title))}</summary>\n\n${body}\n\n</details>`;
}
function onOneLine(text) {
    return (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalSafe */ .kJ)((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(text).replaceAll(/[\r\n]+/g, ' '));
}
/** Any text between HTML tags. */
function html(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** A fenced block that its text cannot close (CommonMark 4.5). */
function block(text, language = '') {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalSafeLines */ .Dy)(text)}\n${fence}`;
}
function longestRun(text) {
    return [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
}
/** A link on any text; only http(s) addresses become one, of a length that servers take. */
function link(text, url) {
    const parsed = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(url) === url ? URL.parse(url) : null;
    if (!parsed || !/^https?:$/.test(parsed.protocol))
        return escaped((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(text));
    // A colon that is escaped in no way would make an address in the text a link within the link.
    const words = escaped((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(text)).replaceAll('://', ':\\//');
    return `[${words}](${parsed.href.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
/**
 * A table; bars in its cells, which end them also in code spans, are escaped (GFM 4.10): those behind an even number
 * of backslashes, which escape each other.
 */
function table(header, rows) {
    const lines = [header, header.map(() => '---'), ...rows];
    return lines.map((cells) => `| ${cells.map(withoutBars).join(' | ')} |`).join('\n');
}
function withoutBars(cell) {
    return cell.replaceAll(/(?<!\\)((?:\\\\)*)\|/g, '$1\\|');
}


/***/ }),

/***/ 5148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ answersOf)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);

function answersOf(answers, root) {
    const reports = answers.map(({ report }) => report);
    return { answers, verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .zP)(reports), exitCode: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(reports), root };
}


/***/ })

};
