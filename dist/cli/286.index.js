export const id = 286;
export const ids = [286];
export const modules = {

/***/ 81533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ar: () => (/* binding */ AzureIdentity),
  QU: () => (/* binding */ formOf),
  eA: () => (/* binding */ malformedAnswer)
});

// UNUSED EXPORTS: ENTRA_SERVICE

// EXTERNAL MODULE: ./lib/github/claims.js
var claims = __webpack_require__(79742);
// EXTERNAL MODULE: ./lib/github/id-token.js
var id_token = __webpack_require__(4966);
// EXTERNAL MODULE: ./lib/shared/expiring.js
var expiring = __webpack_require__(99901);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(52845);
;// CONCATENATED MODULE: ./lib/azure/entra-refusal.js


const EXPLANATIONS = [
    {
        codes: [70021, 700211, 700212, 700213, 7002138, 70025],
        why: 'no federated credential of the app or managed identity has exactly this subject, issuer and audience; capitals count, and repositories made or renamed since July 2026 have their numbers in the subject',
        fix: federatedCredential,
    },
    {
        codes: [700016],
        why: 'the tenant has no app or managed identity with this client id',
        fix: () => 'compare azure-client-id with the application (client) id, which is not the object id:  az ad app list --display-name NAME --query [].appId',
    },
    {
        codes: [7000112],
        why: 'the app is disabled',
        fix: ({ ids }) => `az ad sp update --id ${ids.clientId} --set accountEnabled=true`,
    },
    {
        codes: [90002, 900023, 900021],
        why: 'there is no such tenant in this cloud',
        fix: () => 'compare azure-tenant-id with:  az account show --query tenantId',
    },
    {
        codes: [700024],
        why: 'the token is not valid yet, or not any more: the clock of the runner is wrong, or the job stood still in between',
        fix: () => 'set the clock of the runner (timedatectl set-ntp true) where it is your own, then run the job again',
    },
    {
        codes: [50027, 700027, 5002729],
        why: 'the token is none that Entra can read and verify: its issuer cannot be reached from there, or a proxy answered in place of the token service',
        fix: () => 'with GitHub Enterprise Server, let Entra reach the issuer over the Internet; otherwise run the job again',
    },
    {
        codes: [500011],
        why: 'the tenant does not know the service that the token is for: it has no subscription with such registries or vaults',
        fix: () => 'compare azure-tenant-id with the tenant of the registry or vault:  az account show',
    },
    {
        codes: [53003, 53000, 530034],
        why: 'a policy of conditional access for workload identities keeps the runner out',
        fix: () => 'exempt this app from the policy, or run the job on a runner whose addresses the policy admits',
    },
];
/** The refusal of an identity by Microsoft Entra. Of the answer, nothing but its number is told. */
function entraRefusal(answer, asked) {
    const number = numberIn(answer);
    const known = EXPLANATIONS.find(({ codes }) => number !== undefined && codes.includes(number));
    const { subject, issuer, audience } = asked.token;
    const { clientId, tenantId } = asked.ids;
    const code = number === undefined ? `status ${answer.status}` : `AADSTS${number}`;
    return new failure/* Failure */.HR({
        class: 'denied',
        code: 'azure-login-refused',
        what: `Microsoft Entra (${asked.authority}) refused the workflow's token for the client ${clientId} in the tenant ${tenantId}: ${code}\nsub: ${subject}\niss: ${issuer}\naud: ${audience}`,
        why: known?.why ?? 'the identity may not log in in this way',
        fix: known?.fix(asked) ?? lookUp(asked, number),
    });
}
function lookUp({ authority }, number) {
    return number === undefined
        ? `check that ${authority} is reached without a proxy that answers in its place, then run the job again`
        : `see https://${authority}/error?code=${number}`;
}
/** The credential to paste, for an app and for a managed identity. */
function federatedCredential({ ids, token }) {
    const { subject, issuer, audience } = token;
    const credential = { name: 'slsa-provenance', issuer, subject, audiences: [audience] };
    return [
        `az ad app federated-credential create --id ${ids.clientId} --parameters ${quoted(JSON.stringify(credential))}`,
        'or, for a managed identity:',
        `az identity federated-credential create --name slsa-provenance --identity-name NAME --resource-group GROUP --issuer ${quoted(issuer)} --subject ${quoted(subject)} --audiences ${quoted(audience)}`,
    ].join('\n');
}
/** For a POSIX shell: names of environments may hold anything. */
function quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}
/** As `error_codes` has it, or the beginning of `error_description`. */
function numberIn({ body }) {
    const { error_codes: codes, error_description: description } = (0,json/* objectIn */.D7)(body) ?? {};
    const first = Array.isArray(codes) ? codes[0] : undefined;
    if (typeof first === 'number' && Number.isSafeInteger(first) && first > 0 && first < 1e9)
        return first;
    const [, digits] = /^AADSTS([1-9]\d{3,8})\b/.exec((0,json/* textOf */.b6)(description)) ?? [];
    return digits === undefined ? undefined : Number(digits);
}

// EXTERNAL MODULE: ./lib/azure/secret-in.js
var secret_in = __webpack_require__(14935);
;// CONCATENATED MODULE: ./lib/azure/identity.js







/** As messages call it. */
const ENTRA_SERVICE = 'Microsoft Entra';
const MAX_ANSWER = 64 * 1024;
/** RFC 7523, 2.2. */
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** So long before its end a token is not used any more. */
const RESERVE_S = 300;
/** Where Entra does not say: no token lives shorter. */
const USUAL_LIFE_S = 900;
/** The identity of a workflow in Azure. Nothing is stored for it: its token is exchanged for one of Entra. */
class AzureIdentity {
    ids;
    #context;
    #tokens = new Map();
    constructor(ids, context) {
        this.ids = ids;
        this.#context = context;
    }
    /**
     * An access token for a service, masked; kept until shortly before it ends, one for all who ask.
     * @throws Failure `azure-login-refused`, `azure-answer-malformed`, `azure-token-missing`, and those of
     *   `requestIdToken`; never with a token in it
     */
    token(service) {
        const key = `${service.cloud.authority} ${service.scope}`;
        const token = this.#tokens.get(key) ?? new expiring/* Expiring */.Z(() => this.#ask(service));
        this.#tokens.set(key, token);
        return token.value();
    }
    async #ask({ cloud, scope }) {
        const { environment, http, log } = this.#context;
        if (!environment.idTokenRequest && !environment.variables['GITHUB_ACTIONS'])
            throw noWorkflow();
        const assertion = await (0,id_token/* requestIdToken */.gj)(environment, http, log, { audience: cloud.audience });
        const token = (0,claims/* namesIn */.wX)(assertion);
        const started = performance.now();
        // Entra is at a known address; where it sends to is never asked.
        const answer = await http.send({
            service: ENTRA_SERVICE,
            url: new URL(`https://${cloud.authority}/${this.ids.tenantId}/oauth2/v2.0/token`),
            method: 'POST',
            headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
            body: formOf({
                client_id: this.ids.clientId,
                grant_type: 'client_credentials',
                scope,
                client_assertion_type: ASSERTION_TYPE,
                client_assertion: assertion,
            }),
            maxBytes: MAX_ANSWER,
        });
        const granted = (0,secret_in/* secretIn */.u)(answer, 'access_token', log);
        if (answer.status !== 200)
            throw entraRefusal(answer, { ids: this.ids, authority: cloud.authority, token });
        if (granted === undefined)
            throw malformedAnswer(ENTRA_SERVICE, 'a usable token');
        return { value: granted, until: started + (lifeOf(answer) - RESERVE_S) * 1000 };
    }
}
/** The body of a form. */
function formOf(fields) {
    return Buffer.from(new URLSearchParams(fields).toString());
}
/** Seconds. */
function lifeOf(answer) {
    const { expires_in: life } = (0,json/* objectIn */.D7)(answer.body) ?? {};
    return typeof life === 'number' && life > 0 ? life : USUAL_LIFE_S;
}
/** @param service as messages call it @param wanted what it did not answer with */
function malformedAnswer(service, wanted) {
    return new failure/* Failure */.HR({
        class: 'malformed',
        code: 'azure-answer-malformed',
        what: `${service} answered without ${wanted}`,
        why: 'a proxy or sign-in page answers in its place',
        fix: 'let the runner reach it directly (no_proxy), then run the job again',
    });
}
function noWorkflow() {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'azure-token-missing',
        what: 'azure-client-id is set, and there is no workflow whose token Azure could be shown',
        why: 'the identity is that of a GitHub workflow with the permission "id-token: write", and this is none',
        fix: 'remove azure-client-id and azure-tenant-id, and log in:  az acr login --name REGISTRY   # a key:  az keyvault key download --vault-name VAULT --name KEY --encoding PEM --file key.pub',
    });
}


/***/ }),

/***/ 14935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ secretIn)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52845);

const MAX_TOKEN = 32 * 1024;
/**
 * The token in a field of an answer in JSON, masked before anything is parsed; undefined: there is none that could be
 * sent in a header.
 */
function secretIn(answer, field, log) {
    const written = new RegExp(`"${field}"\\s*:\\s*"([^"]+)"`, 'g');
    for (const [, text = ''] of answer.body.toString('utf8').matchAll(written))
        log.mask(text);
    const found = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectIn */ .D7)(answer.body)?.[field];
    if (typeof found !== 'string' || found === '')
        return undefined;
    // As it is once its escapes are gone.
    log.mask(found);
    return found.length <= MAX_TOKEN && /^[\x21-\x7e]+$/.test(found) ? found : undefined;
}


/***/ }),

/***/ 79742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xu: () => (/* binding */ AUDIENCE),
/* harmony export */   _L: () => (/* binding */ notAToken),
/* harmony export */   gR: () => (/* binding */ parseTokenClaims),
/* harmony export */   vn: () => (/* binding */ tokenTerms),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* unused harmony export REQUIRED_CLAIMS */
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52845);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37944);



/** What tokens are asked for, and what Fulcio takes (its issuers' client-id). */
const AUDIENCE = 'sigstore';
/** Claims that provenance and the certificate need; GitHub sends each as a string. */
const REQUIRED_CLAIMS = [
    'iss',
    'sub',
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
    'ref',
    'sha',
    'workflow_ref',
    'workflow_sha',
    'job_workflow_ref',
    'job_workflow_sha',
    'event_name',
    'run_id',
    'run_attempt',
    'runner_environment',
];
/**
 * Reads the claims of a JSON Web Token. The signature is Fulcio's to check: what is signed later are
 * the claims that its certificate confirms.
 * @throws Failure `id-token-malformed` (never with the token in it), `id-token-claims-missing`
 */
function parseTokenClaims(token) {
    const claims = decodePayload(token);
    const missing = REQUIRED_CLAIMS.filter((name) => typeof claims[name] !== 'string' || claims[name] === '');
    if (missing.length > 0) {
        throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
            class: 'malformed',
            code: 'id-token-claims-missing',
            what: `the OIDC token lacks ${missing.join(', ')}`,
            why: 'it was not issued by GitHub Actions, or by an Enterprise Server that is too old',
            fix: 'on GitHub Enterprise Server, update to a release whose tokens have these claims',
        });
    }
    const { repository_visibility: visibility } = claims;
    return {
        ...claims,
        repository_visibility: typeof visibility === 'string' ? visibility : undefined,
    };
}
/** As the token says; of what is none, nothing. */
function tokenTerms(token) {
    const { aud, exp } = payloadOf(token) ?? {};
    const audiences = Array.isArray(aud) ? aud : [aud];
    return {
        audience: audiences.every((one) => typeof one === 'string') ? audiences.join(', ') : undefined,
        expires: typeof exp === 'number' && Math.abs(exp) < 1e11 ? new Date(exp * 1000) : undefined,
    };
}
/** What messages may say of a token. @throws Failure `id-token-malformed`, never with the token in it */
function namesIn(token) {
    const { sub, iss, aud } = decodePayload(token);
    const shown = (claim) => (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)((0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(claim), 1000);
    return { subject: shown(sub), issuer: shown(iss), audience: shown(aud) };
}
function payloadOf(token) {
    const [, payload = '', ...others] = token.split('.');
    return others.length === 1 ? (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectIn */ .D7)(Buffer.from(payload, 'base64url')) : undefined;
}
function decodePayload(token) {
    const claims = payloadOf(token);
    if (claims)
        return claims;
    throw notAToken('the answer of the token service is not a JSON Web Token');
}
/** @param what what the token service answered with: never the answer itself */
function notAToken(what) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'malformed',
        code: 'id-token-malformed',
        what,
        why: 'ACTIONS_ID_TOKEN_REQUEST_URL does not lead to the token service of GitHub Actions, or a proxy answered in its place',
        fix: 'run the job again; on a self-hosted runner, let it reach the token service without the proxy (no_proxy)',
    });
}


/***/ }),

/***/ 4966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ idTokenRequest),
/* harmony export */   gj: () => (/* binding */ requestIdToken),
/* harmony export */   w8: () => (/* binding */ TOKEN_SERVICE)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79742);


/** As messages call it. */
const TOKEN_SERVICE = 'GitHub token service';
const PERMISSIONS = 'permissions:\n  contents: read\n  id-token: write\n  packages: write   # for ghcr.io';
/**
 * The runner's token service for this job.
 * @param audience who a token is wanted for
 * @throws Failure `id-token-permission-missing`
 */
function idTokenRequest(environment, audience = _claims_js__WEBPACK_IMPORTED_MODULE_1__/* .AUDIENCE */ .Xu) {
    if (environment.idTokenRequest)
        return environment.idTokenRequest;
    const without = audience === _claims_js__WEBPACK_IMPORTED_MODULE_1__/* .AUDIENCE */ .Xu ? 'no certificate can be issued' : `nobody with the audience ${audience} gets one`;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'id-token-permission-missing',
        what: `the job may not request an OIDC token, so ${without}`,
        why: 'its permissions lack "id-token: write"; a called reusable workflow gets at most what its caller grants',
        fix: `add to the job (and to the job that calls it, if this is a reusable workflow):\n${PERMISSIONS}`,
    });
}
/**
 * Requests an OIDC token. The answer is masked before it is parsed.
 * @throws Failure `id-token-permission-missing`, `id-token-refused`, `id-token-malformed`, and those of `Http.send`
 */
async function requestIdToken(environment, http, log, { audience = _claims_js__WEBPACK_IMPORTED_MODULE_1__/* .AUDIENCE */ .Xu, clock } = {}) {
    const request = idTokenRequest(environment, audience);
    log.mask(request.token);
    const url = new URL(request.url);
    url.searchParams.set('audience', audience);
    const answer = await http.send({
        service: TOKEN_SERVICE,
        url,
        headers: { accept: 'application/json', authorization: `Bearer ${request.token}` },
        maxBytes: 256 * 1024,
    });
    clock?.compare(answer.headers.get('date'), TOKEN_SERVICE);
    const text = answer.body.toString('utf8');
    const token = /"value"\s*:\s*"([^"]+)"/.exec(text)?.[1];
    if (token)
        log.mask(token);
    if (answer.status === 200 && token)
        return token;
    if (answer.status === 200)
        throw (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .notAToken */ ._L)('the token service of GitHub Actions answered without a token');
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'denied',
        code: 'id-token-refused',
        what: `the token service of GitHub Actions answered ${answer.status}`,
        why: 'the permission to request tokens ended with the job, or the address is not that of the token service',
        fix: 'run the job again; see https://www.githubstatus.com when it goes on',
    });
}


/***/ }),

/***/ 2753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ adviceOnDenial),
/* harmony export */   IK: () => (/* binding */ adviceOnRate),
/* harmony export */   NA: () => (/* binding */ adviceOnLogin),
/* harmony export */   kd: () => (/* binding */ isService)
/* harmony export */ });
/** GitHub's registries: for all, and of those with data residency. */
const GITHUB = /^(ghcr\.io|containers\.[a-z0-9-]+\.ghe\.com)$/;
const AZURE = /\.azurecr\.(io|us|cn)$/;
const ADVICE = [
    {
        hosts: GITHUB,
        denied: (registry, path) => {
            const server = registry === 'ghcr.io' ? 'github.com' : registry.slice('containers.'.length);
            const [owner = '', ...name] = path.split('/');
            const page = `packages/container/${encodeURIComponent(name.join('/'))}/settings`;
            return [
                'give the job the permission:',
                '  permissions:',
                '    packages: write',
                `and, if the package was not made by this repository, open https://${server}/orgs/${owner}/${page}`,
                `(https://${server}/users/${owner}/${page} for a personal account) and under "Manage Actions access"`,
                'add this repository with the role Write',
            ].join('\n');
        },
    },
    {
        hosts: AZURE,
        denied: (registry, path) => [
            `give the identity that logs in the role AcrPush on ${registry} (AcrPull to verify):`,
            `  az role assignment create --role AcrPush --assignee CLIENT_ID --scope "$(az acr show --name ${registry.split('.')[0]} --query id --output tsv)"`,
            'where "az acr show --query roleAssignmentMode" says AbacRepositoryPermissions, AcrPush and AcrPull have no effect:',
            `  the role is "Container Registry Repository Writer" ("Container Registry Repository Reader" to verify), perhaps with a condition that names ${path}`,
        ].join('\n'),
    },
    {
        hosts: /\.amazonaws\.com(\.cn)?$|^public\.ecr\.aws$/,
        denied: (_, path) => `allow ecr:BatchGetImage, ecr:GetDownloadUrlForLayer, ecr:BatchCheckLayerAvailability, ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload and ecr:PutImage on the repository ${path}`,
    },
    {
        hosts: /\.pkg\.dev$|(^|\.)gcr\.io$/,
        denied: () => 'give the service account the role roles/artifactregistry.writer on the repository',
    },
    {
        hosts: /^docker\.io$/,
        denied: (_, path) => `log in with an access token with the scope Read & Write, of a member who may push to ${path}`,
    },
];
/** What to do when the credentials were taken and the right is missing. */
function adviceOnDenial(registry, path) {
    const advice = ADVICE.find(({ hosts }) => hosts.test(registry));
    return (advice?.denied(registry, path) ??
        `give the account that logs in the right to push to ${path} in ${registry}`);
}
/** Whether users have this registry from a service, and no release of it to update. */
function isService(registry) {
    return ADVICE.some(({ hosts }) => hosts.test(registry));
}
/** How to log in. */
function adviceOnLogin(registry) {
    const isGithub = GITHUB.test(registry);
    return [
        isGithub
            ? 'give the job the permission "packages: write", or log in before this step:'
            : 'log in before this step:',
        '  - uses: docker/login-action',
        '    with:',
        `      registry: ${registry}`,
        `      username: \${{ ${isGithub ? 'github.actor' : 'vars.REGISTRY_USERNAME'} }}`,
        `      password: \${{ ${isGithub ? 'github.token' : 'secrets.REGISTRY_PASSWORD'} }}`,
        'or set registry, registry-username and registry-password',
        ...(AZURE.test(registry)
            ? ['or, without a stored secret, azure-client-id and azure-tenant-id: see docs/registries.md']
            : []),
    ].join('\n');
}
/** What to do at a service that limits how often it is asked. */
function adviceOnRate(registry, isAnonymous) {
    if (isAnonymous)
        return `${adviceOnLogin(registry)}\nwith a login the limit is higher, and no longer shared with others behind the same address`;
    const plan = registry === 'docker.io' ? '; paid plans have none for pulls' : '';
    return `run it again later, with fewer jobs at the same time${plan}`;
}


/***/ }),

/***/ 60286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AzureLogin: () => (/* binding */ AzureLogin)
/* harmony export */ });
/* harmony import */ var _azure_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81533);
/* harmony import */ var _azure_secret_in_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14935);
/* harmony import */ var _shared_expiring_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99901);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10083);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2753);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97771);






const MAX_ANSWER = 64 * 1024;
/** A refresh token of ACR lives three hours. */
const LIFE_MS = 2 * 60 * 60 * 1000;
/** The user that says: the password is a refresh token. */
const REFRESH_TOKEN_USER = '00000000-0000-0000-0000-000000000000';
/** Logs in to registries of Azure with the identity of the workflow. */
class AzureLogin {
    #identity;
    #context;
    #tokens = new Map();
    constructor(ids, context) {
        this.#identity = new _azure_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .AzureIdentity */ .ar(ids, context);
        this.#context = context;
    }
    /**
     * The login to a registry, which goes to that host alone.
     * @param service of the kind `registry`
     * @throws Failure `registry-unauthorized`, `azure-answer-malformed`, and those of `AzureIdentity.token`
     */
    async to(service) {
        const { host } = service;
        const token = this.#tokens.get(host) ?? new _shared_expiring_js__WEBPACK_IMPORTED_MODULE_4__/* .Expiring */ .Z(() => this.#exchange(service));
        this.#tokens.set(host, token);
        return {
            kind: 'identity-token',
            username: REFRESH_TOKEN_USER,
            token: await token.value(),
            source: _credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .AZURE_LOGIN */ .qD,
            onlyAt: host,
        };
    }
    /** A token of Entra for a refresh token of the registry (azure.github.io/acr/AAD-OAuth). */
    async #exchange(service) {
        const { host } = service;
        const { http, log } = this.#context;
        const { tenantId } = this.#identity.ids;
        const entra = await this.#identity.token(service);
        const answer = await http.send({
            service: host,
            url: new URL(`https://${host}/oauth2/exchange`),
            method: 'POST',
            headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
            body: (0,_azure_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .formOf */ .QU)({ grant_type: 'access_token', service: host, tenant: tenantId, access_token: entra }),
            maxBytes: MAX_ANSWER,
        });
        const token = (0,_azure_secret_in_js__WEBPACK_IMPORTED_MODULE_5__/* .secretIn */ .u)(answer, 'refresh_token', log);
        if (answer.status !== 200)
            throw refused(host, answer.status, this.#identity.ids);
        if (token === undefined)
            throw (0,_azure_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .malformedAnswer */ .eA)(host, 'a refresh token');
        return { value: token, until: performance.now() + LIFE_MS };
    }
}
function refused(registry, status, { clientId, tenantId }) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'denied',
        code: 'registry-unauthorized',
        what: `${registry} refused the login of the client ${clientId} of the tenant ${tenantId} (${status})`,
        why: 'the identity has no role on this registry, which may belong to another tenant; or its network rules keep this runner out',
        fix: (0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceOnDenial */ .D_)(registry, 'REPOSITORY'),
    });
}


/***/ }),

/***/ 99901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ Expiring)
/* harmony export */ });
/** A value that ends: got once for all who ask, and again when it is over or could not be had. */
class Expiring {
    #get;
    #held;
    constructor(get) {
        this.#get = get;
    }
    /** @throws what getting it throws */
    async value() {
        const held = this.#held;
        if (!held)
            return (await this.#renew()).value;
        const { value, until } = await held;
        if (until > performance.now())
            return value;
        // The first to find it over gets it anew for all.
        const renewed = this.#held === held || !this.#held ? this.#renew() : this.#held;
        return (await renewed).value;
    }
    #renew() {
        const getting = this.#get();
        this.#held = getting;
        getting.catch(() => {
            if (this.#held === getting)
                this.#held = undefined;
        });
        return getting;
    }
}


/***/ })

};
