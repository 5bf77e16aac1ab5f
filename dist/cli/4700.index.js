export const id = 4700;
export const ids = [4700];
export const modules = {

/***/ 4700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uploadBundles: () => (/* binding */ uploadBundles)
});

// EXTERNAL MODULE: ./lib/http/loopback.js
var loopback = __webpack_require__(3859);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(52845);
// EXTERNAL MODULE: ./lib/text/member.js
var member = __webpack_require__(15533);
;// CONCATENATED MODULE: ./lib/github/attestation-store.js




const SERVICE = 'GitHub attestations';
/** What a list of a hundred bundles may have. */
const MAX_LIST_BYTES = 32 * 1024 * 1024;
/**
 * Uploads a bundle to GitHub's store (docs.github.com, REST, "Create an attestation"), where `gh attestation verify`
 * looks for it without flags.
 * @throws Failure `github-attestations-refused` (`denied`; of what is wrong with this bundle alone: `malformed`), and
 *   those of `Http.send`
 */
async function uploadAttestation(store, bundle) {
    const answer = await send(store, { method: 'POST', target: 'attestations', body: { bundle } });
    if (answer.status !== 201)
        throw refused(answer);
}
/** Signatures, in base64, of the envelopes that are in the store for a digest. @throws as `uploadAttestation` */
async function storedSignatures(store, digest) {
    const answer = await send(store, { method: 'GET', target: `attestations/${digest}?per_page=100` });
    if (answer.status === 404)
        return new Set();
    if (answer.status !== 200)
        throw refused(answer);
    const signatures = (0,member/* listAt */.gT)((0,json/* objectIn */.D7)(answer.body), 'attestations').map((entry) => (0,member/* textAt */.$6)((0,member/* listAt */.gT)((0,member/* memberAt */.mz)(entry, 'bundle'), 'dsseEnvelope', 'signatures')[0], 'sig'));
    return new Set(signatures.filter((signature) => signature !== undefined));
}
function send({ api, repository, token, http }, request) {
    if (api.protocol !== 'https:' && !(0,loopback/* isLoopback */.U)(api.hostname))
        throw notSecret(api);
    return http.send({
        service: SERVICE,
        url: new URL(`repos/${repository}/${request.target}`, `${api.href.replace(/\/+$/, '')}/`),
        method: request.method,
        headers: {
            accept: 'application/vnd.github+json',
            authorization: `Bearer ${token}`,
            'content-type': 'application/json',
            'x-github-api-version': '2022-11-28',
        },
        maxBytes: MAX_LIST_BYTES,
        ...(request.body && { body: Buffer.from(JSON.stringify(request.body)) }),
    });
}
const PERMISSION = 'permissions:\n  attestations: write';
/** Why, and what to do, by the status of the answer; its body may repeat what was sent. */
const REASONS = new Map([
    [401, ['the token is not valid there', 'github-token: ${{ github.token }}']],
    [403, ['the token may not write attestations, or the plan has none for private repositories', PERMISSION]],
    [
        404,
        [
            'this repository has no store: private repositories have one with GitHub Enterprise Cloud only, and GitHub Enterprise Server has none; or the token may not see it',
            `${PERMISSION}\n# or github-attestations: false`,
        ],
    ],
    [413, ['it is too large: the store takes about 16 MB', 'github-attestations: auto']],
    [
        422,
        [
            'the store does not take its content: of provenance, the build type https://actions.github.io/buildtypes/workflow/v1 alone',
            'provenance: v1   # or github-attestations: auto',
        ],
    ],
]);
/** What is refused for its content is refused alone. */
const OF_THE_BUNDLE = [413, 422];
function refused({ status, url }) {
    const [why, fix] = REASONS.get(status) ?? [
        undefined,
        'run the step again, or set github-attestations: auto',
    ];
    return new failure/* Failure */.HR({
        class: OF_THE_BUNDLE.includes(status) ? 'malformed' : 'denied',
        code: 'github-attestations-refused',
        what: `${url.host} did not take an attestation: it answered ${status}`,
        ...(why !== undefined && { why }),
        fix,
    });
}
function notSecret(api) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'github-attestations-refused',
        what: `the token is not sent to ${api.host} without TLS`,
        why: 'GITHUB_API_URL is not an HTTPS address',
        fix: 'github-attestations: false',
    });
}

// EXTERNAL MODULE: ./lib/shared/limit.js
var shared_limit = __webpack_require__(6222);
// EXTERNAL MODULE: ./lib/sigstore/bundle.js + 1 modules
var bundle = __webpack_require__(69403);
;// CONCATENATED MODULE: ./lib/task/sign/github-store.js




const AT_ONCE = 4;
/**
 * Uploads the bundles of statements that are attached, so that gh finds them without flags; signatures it never asks
 * for.
 */
async function uploadBundles(attestations, { repository }, { inputs, environment, services, log }) {
    const { githubAttestations: wanted, githubToken: token } = inputs;
    const store = token && { api: environment.apiUrl, repository, token, http: services.http };
    const outcomes = store
        ? await uploadAll(bundlesOf(attestations), store)
        : [{ predicateType: null, failure: withoutToken() }];
    const failures = outcomes.filter(({ failure }) => failure !== undefined);
    const skipped = failures.map(({ predicateType, failure }) => ({ predicateType, why: wordsOf(failure) }));
    const [first] = failures;
    for (const why of new Set(skipped.map((bundle) => bundle.why)))
        log.notice(`not in GitHub\u2019s store: ${why}`);
    const stored = outcomes.length - failures.length;
    if (stored > 0)
        log.info(`${stored} attestations are in GitHub\u2019s store`);
    const failure = wanted === 'true' ? first?.failure : undefined;
    return { report: { stored, skipped }, failure };
}
/** Each statement once, wherever it is attached. */
function bundlesOf(attestations) {
    const found = attestations
        .filter(({ isOfImage }) => isOfImage)
        .flatMap(({ places }) => places)
        .flatMap(({ place, written }) => written
        .filter(({ name }) => name === 'bundle')
        .flatMap((layout) => layout.own.all().map((own) => ({ digest: place.subject.digest, own }))))
        .filter(({ own }) => own.signable.kind !== 'signature');
    return [...new Map(found.map((bundle) => [signatureOf(bundle.own), bundle])).values()];
}
function signatureOf({ artifact: { content } }) {
    return content.kind === 'envelope' ? content.envelope.signature.toString('base64') : '';
}
/** After a refusal that would meet all the others too, none of them is sent. */
async function uploadAll(bundles, store) {
    let refusal;
    const limit = (0,shared_limit/* createLimiter */.z)(AT_ONCE);
    const upload = async ({ digest, own }) => {
        const { predicateType } = own.signable;
        if (refusal)
            return { predicateType, failure: refusal };
        try {
            const isThere = own.reused && (await storedSignatures(store, digest)).has(signatureOf(own));
            if (!isThere)
                await uploadAttestation(store, JSON.parse((0,bundle/* bundleJson */.VN)(own.artifact)));
            return { predicateType };
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR))
                throw error;
            if (error.class !== 'malformed')
                refusal = error;
            return { predicateType, failure: error };
        }
    };
    return Promise.all(bundles.map((bundle) => limit(() => upload(bundle))));
}
function wordsOf(failure) {
    return [failure?.message, failure?.why].filter((part) => part !== undefined).join(': ');
}
function withoutToken() {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'github-attestations-refused',
        what: 'nothing can be stored at GitHub without a token',
        why: 'github-token is empty',
        fix: 'github-token: ${{ github.token }}',
    });
}


/***/ })

};
