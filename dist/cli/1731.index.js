export const id = 1731;
export const ids = [1731];
export const modules = {

/***/ 95356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ servicesFor),
/* harmony export */   y: () => (/* binding */ askingServices)
/* harmony export */ });
/* harmony import */ var _request_azure_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20313);
/* harmony import */ var _request_ask_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40399);
/* harmony import */ var _request_refuse_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27366);
/* harmony import */ var _text_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86852);
/* harmony import */ var _verification_services_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83019);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89735);
/* harmony import */ var _terminal_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97517);







/** What a command that asks registries without an expectation asks with. @throws Failure for wrong usage */
function servicesFor(options, surroundings) {
    (0,_request_refuse_options_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseWithoutEffect */ .a7)(_request_ask_options_js__WEBPACK_IMPORTED_MODULE_1__/* .ASK_OPTIONS */ .P.options, options, () => []);
    return askingServices(options, surroundings);
}
/** The same, for a command that has looked at its options. @throws Failure for a time or an id that is none */
function askingServices(options, { environment, terminal }) {
    return (0,_verification_services_js__WEBPACK_IMPORTED_MODULE_4__/* .openServices */ .N)({
        environment,
        log: (0,_terminal_log_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalLog */ .d)(terminal, options),
        timeoutMs: (0,_text_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDuration */ .E9)('timeout', options.timeout ?? '1m'),
        trustedRoot: options.trustedRoot,
        offline: options.offline ?? false,
        azure: (0,_request_azure_options_js__WEBPACK_IMPORTED_MODULE_0__/* .azureIdsIn */ .jr)(options),
        cacheDir: (0,_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .cacheDirectory */ .o)(environment.variables),
    });
}


/***/ }),

/***/ 1731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policy: () => (/* binding */ policy)
});

// EXTERNAL MODULE: ./lib/engine/signed-later.js
var signed_later = __webpack_require__(4755);
// EXTERNAL MODULE: ./lib/request/asked-image.js
var asked_image = __webpack_require__(96137);
// EXTERNAL MODULE: ./lib/request/azure-options.js + 1 modules
var azure_options = __webpack_require__(20313);
// EXTERNAL MODULE: ./lib/request/policy-options.js
var policy_options = __webpack_require__(4732);
// EXTERNAL MODULE: ./lib/request/request.js + 1 modules
var request_request = __webpack_require__(78875);
// EXTERNAL MODULE: ./lib/request/refuse-options.js
var refuse_options = __webpack_require__(27366);
// EXTERNAL MODULE: ./lib/request/settings.js
var request_settings = __webpack_require__(10644);
// EXTERNAL MODULE: ./lib/expectation/signer.js + 1 modules
var expectation_signer = __webpack_require__(97560);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/sigstore/instance.js
var instance = __webpack_require__(40999);
// EXTERNAL MODULE: ./lib/text/time-ahead.js
var time_ahead = __webpack_require__(59622);
;// CONCATENATED MODULE: ./lib/request/signed-later.js




const LONGEST_MS = 366 * 86_400_000;
/**
 * The second signer of a policy; undefined: there is none.
 * @param issuer who vouches for the first; undefined: nobody is known
 * @throws Failure `policy-later-malformed`, `expectation-signer-workflow`
 */
function parseSignedLater({ signedLaterBy: by, signedLaterUntil: until }, issuer, now) {
    if (by === undefined || until === undefined)
        return undefined;
    const signer = (0,expectation_signer/* parseSigner */.cm)({ signerWorkflow: by });
    if (signer.kind !== 'exact')
        throw refMissing(by);
    const left = (0,time_ahead/* timeAhead */.LV)(until, now);
    if (!(left > 0 && left <= LONGEST_MS))
        throw noEnd(until, left);
    return {
        signer: {
            kind: 'keyless',
            issuer: issuer ?? instance/* GITHUB_ISSUER */.oX,
            subject: { kind: 'exact', text: signer.san },
        },
        until: (0,time_ahead/* ahead */.Uc)(now, left),
    };
}
function refMissing(by) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'policy-later-malformed',
        what: `signed-later-by: ${by.slice(0, 200)} names no ref`,
        why: 'its certificates end with one, and whoever may push a branch could sign anything by that',
        fix: '--signed-later-by OWNER/NAME/.github/workflows/sign-existing.yml@refs/heads/main',
    });
}
function noEnd(until, left) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'policy-later-malformed',
        what: `signed-later-until: "${until.slice(0, 60)}" is ${(0,time_ahead/* notAhead */.j_)(left, 'a year')}`,
        why: 'a signature that says nothing of how an image was built is for the time until that is built again',
        fix: '--signed-later-until 90d   # or a day: 2027-03-31',
    });
}

// EXTERNAL MODULE: ./lib/subject/repository.js
var repository = __webpack_require__(47918);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/shared/replace-file.js
var replace_file = __webpack_require__(75440);
// EXTERNAL MODULE: ./lib/text/markdown.js
var markdown = __webpack_require__(26362);
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
var cosign_sign = __webpack_require__(76454);
// EXTERNAL MODULE: ./lib/verification/artifact-report.js
var artifact_report = __webpack_require__(67028);
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
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/shared/read-file.js
var read_file = __webpack_require__(48124);
// EXTERNAL MODULE: ./lib/sigstore/root-within.js
var root_within = __webpack_require__(32742);
// EXTERNAL MODULE: ./lib/sigstore/trusted-root.js
var trusted_root = __webpack_require__(29234);
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

// EXTERNAL MODULE: ./lib/engine/policies.js + 15 modules
var policies = __webpack_require__(85332);
// EXTERNAL MODULE: ./lib/report/cluster-check.js
var cluster_check = __webpack_require__(69625);
// EXTERNAL MODULE: ./lib/text/utc.js
var utc = __webpack_require__(61201);
// EXTERNAL MODULE: ./lib/text/yaml-text.js
var yaml_text = __webpack_require__(14358);
;// CONCATENATED MODULE: ./lib/task/policy/later-check.js





/**
 * A workflow that ends what is signed later where the engine does not: after the end it applies the policies without
 * it, and fails and opens an issue where a policy of that end is still there.
 * @param after the same policies without a second signer
 */
function laterCheck({ name }, { until }, after) {
    const texts = after.files.filter(({ applies }) => applies).map(({ text }) => text);
    const policies = (0,yaml_text/* yamlStream */.Ay)(texts);
    if (policies.includes('${{'))
        throw expressionInside();
    const workflow = {
        ...(0,cluster_check/* hourly */.iC)(`End ${name}`, { contents: 'read', issues: 'write' }),
        jobs: {
            check: {
                'runs-on': 'ubuntu-latest',
                env: {
                    NAME: name,
                    UNTIL: String(until.getTime() / 1000),
                    LABEL: `${signed_later/* UNTIL_LABEL */.Qi}=${(0,utc/* utcLabel */.D)(until)}`,
                    AFTER: policies,
                },
                steps: [
                    cluster_check/* REACH_CLUSTER */.dw,
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
    const about = `Keep it in .github/workflows of the repository that deploys until ${(0,utc/* utcSeconds */.k)(until)} is past. It needs the secret KUBECONFIG, ` +
        'of an account that may read and change these policies. Where a tool applies policies from a repository, change them there ' +
        'in time: what this workflow applies would be undone, which it tells.';
    return (0,yaml_text/* yamlText */.pS)(workflow, about);
}
const END = `[ "$(date +%s)" -ge "$UNTIL" ] || exit 0
printf '%s' "$AFTER" | kubectl apply -f -
left=$(printf '%s' "$AFTER" | kubectl get -f - -l "$LABEL" -o name)
[ -z "$left" ] || { echo "still there: $left"; exit 1; }
`;
const TELL = `title="Policies $NAME: what is signed later still counts"
body="Its end is over, and the policies in the cluster are not those of afterwards: see the run of this workflow."
${cluster_check/* OPEN_ISSUE */.NI}`;
function expressionInside() {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'policy-later-malformed',
        what: 'a policy that holds ${{ cannot stand in a workflow, which would take it for an expression of its own',
        fix: 'name the signer by a pattern without ${{',
    });
}

// EXTERNAL MODULE: ./lib/task/policy/terms.js + 1 modules
var policy_terms = __webpack_require__(33926);
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
    const check = { name: signed_later/* LATER_CHECK */.e7, applies: false, text: laterCheck(terms, later, after) };
    return { ...policy, files: [...policy.files, check] };
}

// EXTERNAL MODULE: ./lib/report/policy-terms.js
var report_policy_terms = __webpack_require__(3044);
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

// EXTERNAL MODULE: ./lib/task/verify/evidence-root.js
var evidence_root = __webpack_require__(13583);
// EXTERNAL MODULE: ./lib/task/verify/main.js + 1 modules
var main = __webpack_require__(44079);
// EXTERNAL MODULE: ./lib/text/terminal-safe.js
var terminal_safe = __webpack_require__(15789);
// EXTERNAL MODULE: ./lib/verification/ask-key.js
var ask_key = __webpack_require__(57476);
// EXTERNAL MODULE: ./lib/verification/read-releases.js + 1 modules
var read_releases = __webpack_require__(97329);
// EXTERNAL MODULE: ./lib/command/ask.js
var ask = __webpack_require__(95356);
// EXTERNAL MODULE: ./lib/command/cache.js
var cache = __webpack_require__(89735);
// EXTERNAL MODULE: ./lib/command/extras.js
var extras = __webpack_require__(9178);
// EXTERNAL MODULE: ./lib/command/terminal-log.js + 1 modules
var terminal_log = __webpack_require__(97517);
// EXTERNAL MODULE: ./lib/command/with-identities.js
var with_identities = __webpack_require__(54244);
;// CONCATENATED MODULE: ./lib/command/policy.js


























const OPTIONS = policy_options/* POLICY_GROUPS */.e.flatMap(({ options }) => options);
/** `slsa-provenance policy`. @returns the exit code @throws Failure */
async function policy(names, given, surroundings) {
    // A key says nothing of how an image was built, so there is no provenance to ask for.
    const said = given.key === undefined ? given : { predicateType: 'signature', ...given };
    (0,refuse_options/* refuseWithoutEffect */.a7)(OPTIONS, said, (0,refuse_options/* policyModes */.tG)(names.length > 0));
    const options = (0,with_identities/* withIdentities */.v)(said, surroundings);
    const isExpected = names.length === 0 && options.fromEvidence === undefined;
    const compared = options.check ?? options.update;
    if (options.format === 'sarif' && compared === undefined)
        throw sarifAlone();
    const chosen = chosenForms(options.for ?? (options.out === undefined ? 'kyverno-ivp' : 'all'));
    const trust = await trustTerms(options);
    const { facts, question } = isExpected
        ? await fromExpectation(options, surroundings)
        : await fromImages(names, options, surroundings);
    const now = new Date();
    const wishes = wishesOf(options, question, now);
    if (compared !== undefined) {
        const { checkOrUpdate } = await Promise.all(/* import() */[__webpack_require__.e(1406), __webpack_require__.e(2244), __webpack_require__.e(8483), __webpack_require__.e(9605), __webpack_require__.e(1286)]).then(__webpack_require__.bind(__webpack_require__, 61286));
        const { terminal } = surroundings;
        const asked = names.length === 0
            ? undefined
            : { images: names, services: (0,ask/* askingServices */.y)(options, surroundings), now };
        return checkOrUpdate(compared, { facts, wishes, trust, now }, options, terminal, asked);
    }
    const written = writePolicies(facts, wishes, trust, chosen);
    await report(written, options, surroundings.terminal);
    return 0;
}
async function fromExpectation(options, { terminal, environment }) {
    const [image] = options.images ?? [];
    if (image === undefined)
        throw nothingNamed();
    const askKey = (0,ask_key/* keyAsker */.G)(environment, (0,terminal_log/* terminalLog */.d)(terminal, options));
    const request = await (0,request_request/* parseRequest */.TR)(options, { askKey });
    (0,azure_options/* requireAzureUse */._Z)(request.azure, { registries: [], key: options.key });
    const releases = await (0,read_releases/* readReleases */.tl)(options.identities, () => (0,evidence_root/* knownRoot */.G)(options));
    const question = (0,read_releases/* withReleases */.dv)(request.questionFor({ image }), releases);
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
function wishesOf(options, { expectation }, now) {
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
        releases: expectation.releases,
        later: parseSignedLater(options, expectation.issuer, now),
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
    for (const { id, laterEndedBy } of written.forms)
        if (laterEndedBy === 'check')
            terminal.err(`warning: ${id}: ${endedByCheck(out)}\n`);
    for (const { id, why } of written.left)
        terminal.err(`not written: ${id}: ${(0,terminal_safe/* terminalSafeLines */.Dy)(why)}\n`);
}
function endedByCheck(out) {
    const check = out === undefined ? `--out writes the check that does (${signed_later/* LATER_CHECK */.e7})` : `${signed_later/* LATER_CHECK */.e7} does`;
    return `the engine does not end what is signed later: ${check}`;
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

/***/ 3044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ termsJson)
/* harmony export */ });
/* harmony import */ var _text_utc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61201);

/** What policies are written to demand, as reports in JSON have it. */
function termsJson(terms) {
    const { mode, images, signer, signature, predicates, later, remarks } = terms;
    return {
        mode,
        images: images.map(({ registry, path }) => `${registry}/${path}`),
        signer: signerJson(signer),
        signature,
        predicates,
        ...(later && { later: { signer: signerJson(later.signer), until: (0,_text_utc_js__WEBPACK_IMPORTED_MODULE_0__/* .utcSeconds */ .k)(later.until) } }),
        remarks,
    };
}
function signerJson(signer) {
    return signer.kind === 'key'
        ? { kind: signer.kind, publicKey: signer.pem, logged: signer.logged }
        : { kind: signer.kind, issuer: signer.issuer, subject: signer.subject };
}


/***/ }),

/***/ 40399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ASK_OPTIONS)
/* harmony export */ });
/* harmony import */ var _azure_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20313);
/* harmony import */ var _option_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(418);


const ASK_OPTIONS = {
    title: 'How it asks, and what comes out',
    options: [
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('trusted-root', 'file', 'trusted root of a private Sigstore instance'),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('offline', 'ask nobody for the trusted root: what came with this version counts'),
        ...(0,_azure_options_js__WEBPACK_IMPORTED_MODULE_0__/* .azureOptions */ .UA)(),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('timeout', 'time', 'longest time without an answer of a service (default: 1m)', { default: '1m' }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('format', 'form', 'form of the answer (default: text)', {
            choices: ['text', 'json'],
            default: 'text',
        }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('quiet', 'no notices', { notBeside: { verbose: 'one asks for less, the other for more' } }),
        (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .toggle */ .L$)('verbose', 'print each request'),
    ],
};


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

/***/ 33926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ termsOf)
});

// EXTERNAL MODULE: ./lib/engine/predicate-paths.js
var predicate_paths = __webpack_require__(84014);
// EXTERNAL MODULE: ./lib/expectation/released-identity.js
var released_identity = __webpack_require__(32986);
// EXTERNAL MODULE: ./lib/expectation/release-mismatch.js
var release_mismatch = __webpack_require__(10868);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __webpack_require__(16832);
// EXTERNAL MODULE: ./lib/statement/slsa-v1.js
var slsa_v1 = __webpack_require__(25482);
// EXTERNAL MODULE: ./lib/subject/repository.js
var repository = __webpack_require__(47918);
// EXTERNAL MODULE: ./lib/text/label.js
var label = __webpack_require__(90897);
// EXTERNAL MODULE: ./lib/sigstore/workflow-uri.js
var workflow_uri = __webpack_require__(65750);
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
/** No engine has the list of releases: what is wrong with the signer today has to be known before. */
function releaseRemarks({ signer }, { releases }) {
    if (signer.kind !== 'exact' || !releases)
        return [];
    const wrong = (0,release_mismatch/* mismatchOf */.mW)((0,released_identity/* releasedIdentity */.i)({ san: signer.san, extensions: {} }, releases), releases);
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


/***/ }),

/***/ 13583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ rootFor),
/* harmony export */   G: () => (/* binding */ knownRoot)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _sigstore_root_within_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32742);
/* harmony import */ var _sigstore_trusted_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29234);
/* harmony import */ var _verification_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83019);




/**
 * The root that the options name; or that in the file, where it holds nothing but what the root that came with this
 * version holds too: who could write the file could also write the authority that vouches for it.
 * @throws Failure `evidence-malformed`, and those of reading the root that the options name
 */
async function rootFor({ trustedRoot: json }, { trustedRoot, offline, trustEvidenceRootUnsafe }) {
    if (trustedRoot !== undefined)
        return { root: await (0,_verification_services_js__WEBPACK_IMPORTED_MODULE_2__/* .readTrustedRoot */ .g)(trustedRoot), isOwn: false };
    const shipped = await (0,_sigstore_trusted_root_js__WEBPACK_IMPORTED_MODULE_1__/* .embeddedTrustedRoot */ ._v)();
    if (offline)
        return { root: shipped, isOwn: false };
    const kept = rootIn(json);
    if ((0,_sigstore_root_within_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)(kept, shipped))
        return { root: kept, isOwn: false };
    return trustEvidenceRootUnsafe ? { root: kept, isOwn: true } : { reason: unknownRoot() };
}
/** The root that nobody who wrote the file has chosen. @throws Failure those of reading the one that the options name */
function knownRoot({ trustedRoot }) {
    return trustedRoot === undefined ? (0,_sigstore_trusted_root_js__WEBPACK_IMPORTED_MODULE_1__/* .embeddedTrustedRoot */ ._v)() : (0,_verification_services_js__WEBPACK_IMPORTED_MODULE_2__/* .readTrustedRoot */ .g)(trustedRoot);
}
function rootIn(json) {
    try {
        return (0,_sigstore_trusted_root_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTrustedRoot */ .t1)(json);
    }
    catch (error) {
        if (!(error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
            throw error;
        throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
            class: 'malformed',
            code: 'evidence-malformed',
            what: `the evidence file cannot be read: ${error.message}`,
        });
    }
}
function unknownRoot() {
    return {
        class: 'denied',
        code: 'evidence-root-unknown',
        message: 'the trusted root in the file holds an authority, log or key, or a longer time for one, that the root that came ' +
            'with this version does not: whoever wrote the file could have made it',
        fix: '--trusted-root trusted_root.json   # of the instance that signed; or --offline: the public one as it came with this version',
    };
}


/***/ }),

/***/ 44079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./lib/request/request.js + 1 modules
var request_request = __webpack_require__(78875);
// EXTERNAL MODULE: ./lib/subject/repository.js
var repository = __webpack_require__(47918);
// EXTERNAL MODULE: ./lib/verification/read-releases.js + 1 modules
var read_releases = __webpack_require__(97329);
// EXTERNAL MODULE: ./lib/request/azure-options.js + 1 modules
var azure_options = __webpack_require__(20313);
// EXTERNAL MODULE: ./lib/verification/ask-key.js
var ask_key = __webpack_require__(57476);
// EXTERNAL MODULE: ./lib/request/asked-image.js
var asked_image = __webpack_require__(96137);
// EXTERNAL MODULE: ./lib/shared/limit.js
var shared_limit = __webpack_require__(6222);
// EXTERNAL MODULE: ./lib/shared/reason.js
var reason = __webpack_require__(34757);
// EXTERNAL MODULE: ./lib/verification/answers.js
var answers = __webpack_require__(75148);
// EXTERNAL MODULE: ./lib/verification/verify-image.js
var verify_image = __webpack_require__(97130);
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
var verification_services = __webpack_require__(83019);
;// CONCATENATED MODULE: ./lib/task/verify/main.js







/**
 * Verifies what stands beside images, in a bundle file, or in a file of evidence.
 * @throws Failure for what cannot be done as asked; what one image's services say is an answer
 */
async function verify({ options, images, settings }, context) {
    if (options.fromEvidence !== undefined) {
        // Loaded here, as what reads bundle files is below: most runs ask registries.
        const { verifyEvidence } = await __webpack_require__.e(/* import() */ 6101).then(__webpack_require__.bind(__webpack_require__, 96101));
        return verifyEvidence(options.fromEvidence, options, images);
    }
    const { environment, log } = context;
    const parsed = await (0,request_request/* parseRequest */.TR)(options, { settings, askKey: (0,ask_key/* keyAsker */.G)(environment, log) });
    (0,azure_options/* requireAzureUse */._Z)(parsed.azure, { registries: registriesOf(options, images, context), key: options.key });
    if (parsed.settingsFile !== undefined)
        log.info(`expectations are those in ${parsed.settingsFile}`);
    const services = (0,verification_services/* openServices */.N)({ ...parsed, ...context });
    const releases = await (0,read_releases/* readReleases */.tl)(options.identities, () => services.root);
    const questionFor = (image) => (0,read_releases/* withReleases */.dv)(parsed.questionFor(image), releases);
    const request = { ...parsed, questionFor };
    if (options.bundle === undefined)
        return verifyImages(images, request, services, context.onProgress);
    const { verifyBundle } = await __webpack_require__.e(/* import() */ 2148).then(__webpack_require__.bind(__webpack_require__, 62148));
    return verifyBundle(images, options.bundle, request, services.root);
}
/** Those that are asked without a password that was given for them. */
function registriesOf({ bundle, signatureRepository: kept }, images, { credentials }) {
    if (bundle !== undefined)
        return [];
    const repositories = [
        ...images.flatMap(({ name }) => name?.repository ?? []),
        ...(kept === undefined ? [] : [(0,repository/* parseRepository */.SU)('signature-repository', kept)]),
    ];
    const registries = repositories.map(({ registry }) => registry);
    return registries.filter((registry) => registry !== credentials?.explicit?.registry);
}


/***/ }),

/***/ 26362:
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
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15789);


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

/***/ 75148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ answersOf)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65566);

function answersOf(answers, root) {
    const reports = answers.map(({ report }) => report);
    return { answers, verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .zP)(reports), exitCode: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(reports), root };
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
