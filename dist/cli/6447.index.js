export const id = 6447;
export const ids = [6447];
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

/***/ 16447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findVaultKey: () => (/* binding */ findVaultKey)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/azure/identity.js + 1 modules
var identity = __webpack_require__(81533);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/text/printable.js
var printable = __webpack_require__(37944);
// EXTERNAL MODULE: ./lib/text/json-document.js
var json_document = __webpack_require__(61875);
;// CONCATENATED MODULE: ./lib/kms/ecdsa-der.js
/**
 * An ECDSA signature in DER (RFC 3279, 2.2.3) from its two numbers of equal length, one behind the other (RFC 7518,
 * 3.4). For curves up to 256 bits, whose lengths are a byte each.
 */
function derSignature(raw) {
    const half = raw.length / 2;
    const numbers = Buffer.concat([integer(raw.subarray(0, half)), integer(raw.subarray(half))]);
    return Buffer.concat([Buffer.from([SEQUENCE, numbers.length]), numbers]);
}
const SEQUENCE = 0x30;
const INTEGER = 0x02;
/** Without zeros in front, but for the one that keeps it from being negative. */
function integer(bytes) {
    const first = bytes.findIndex((byte) => byte !== 0);
    const digits = first < 0 ? Buffer.alloc(1) : bytes.subarray(first);
    const sign = (digits[0] ?? 0) >= 0x80 ? [0] : [];
    return Buffer.from([INTEGER, sign.length + digits.length, ...sign, ...digits]);
}

// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(52845);
// EXTERNAL MODULE: ./lib/azure/service.js
var service = __webpack_require__(38336);
;// CONCATENATED MODULE: ./lib/kms/key-vault-uri.js


/** As cosign has it: a host and no port, a name, perhaps a version. */
const URI = /^azurekms:\/\/([A-Za-z0-9.-]{1,255})\/([A-Za-z0-9-]{1,127})(?:\/([A-Za-z0-9]{1,64}))?$/;
/** @throws Failure `key-uri-malformed`, also for hosts that are no vault: what is sent there is a token */
function parseVaultKey(uri) {
    const [, host = '', name = '', version] = URI.exec(uri) ?? [];
    const vault = (0,service/* azureService */.d)('vault', host.toLowerCase());
    if (vault)
        return { vault, name, version };
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'key-uri-malformed',
        what: 'key is not the URI of a key in Azure Key Vault',
        why: `its host has one name in front of ${(0,service/* suffixesOf */.X)('vault').join(', ')}, without a port, and behind it are the key and perhaps its version`,
        fix: 'key: azurekms://VAULT.vault.azure.net/KEY   # or \u2026/KEY/VERSION',
    });
}
function vaultKeyUri({ vault, name, version }) {
    return `azurekms://${vault.host}/${name}${version === undefined ? '' : `/${version}`}`;
}

;// CONCATENATED MODULE: ./lib/kms/key-vault-refusal.js



/** What a vault says in `error.innererror.code` that is no matter of roles. */
const INNER = {
    ForbiddenByFirewall: key_vault_refusal_closed,
    ForbiddenByConnection: key_vault_refusal_closed,
    KeyDisabled: () => ({
        why: 'this version of the key is disabled',
        fix: 'enable it, or name another version',
    }),
};
/**
 * The failure that a vault's refusal is. Of its answer only the codes are told, as far as they are known: its words may
 * repeat what was sent.
 */
function vaultRefusal(refusal) {
    const { key, answer } = refusal;
    const { why, fix } = explained(refusal);
    return new failure/* Failure */.HR({
        class: 'denied',
        code: 'key-service-refused',
        what: `${key.vault.host} refused ${refusal.use === 'sign' ? 'to sign with' : 'to show'} ${vaultKeyUri(key)}: ${answer.status}`,
        why,
        fix,
    });
}
function explained(refusal) {
    const { answer, key } = refusal;
    switch (answer.status) {
        case 401:
            return {
                why: 'the vault belongs to another tenant than azure-tenant-id',
                fix: `az keyvault show --name ${nameOf(key)} --query properties.tenantId`,
            };
        case 403:
            return INNER[innerCode(answer)]?.(refusal) ?? withoutRole(refusal);
        case 404:
            return {
                why: 'the vault has no such key or version, or it was deleted',
                fix: `az keyvault key list-versions --vault-name ${nameOf(key)} --name ${key.name}`,
            };
        default:
            return {
                why: 'the key is not for signing in this way, or something in front of the vault answers',
                fix: `az keyvault key show --vault-name ${nameOf(key)} --name ${key.name}`,
            };
    }
}
function withoutRole({ key, ids }) {
    const why = 'the identity lacks the right to get the key and to sign with it; a role that was just given takes minutes';
    const vault = nameOf(key);
    if (key.vault.host.includes('.managedhsm.')) {
        const role = `az keyvault role assignment create --hsm-name ${vault} --role "Managed HSM Crypto User" --assignee ${ids.clientId} --scope /keys/${key.name}`;
        return { why, fix: role };
    }
    return {
        why,
        fix: [
            `az role assignment create --role "Key Vault Crypto User" --assignee ${ids.clientId} --scope "$(az keyvault show --name ${vault} --query id --output tsv)/keys/${key.name}"`,
            'or, where the vault has access policies in place of roles:',
            `az keyvault set-policy --name ${vault} --spn ${ids.clientId} --key-permissions get sign`,
        ].join('\n'),
    };
}
function key_vault_refusal_closed({ key }) {
    return {
        why: 'the network rules of the vault keep this runner out',
        fix: `run the job on a runner in a network that the vault admits, or admit its addresses:  az keyvault network-rule add --name ${nameOf(key)} --ip-address ADDRESS`,
    };
}
function nameOf({ vault }) {
    return vault.host.split('.')[0] ?? '';
}
/** Vaults write the name of this field in two ways. */
function innerCode({ body }) {
    const error = (0,json/* objectIn */.D7)(body)?.error;
    const { innererror, innerError } = (0,json/* isObject */.Gv)(error) ? error : {};
    const inner = innererror ?? innerError;
    const code = (0,json/* isObject */.Gv)(inner) ? inner.code : undefined;
    return typeof code === 'string' && Object.hasOwn(INNER, code) ? code : '';
}

;// CONCATENATED MODULE: ./lib/kms/key-vault.js








const MAX_ANSWER = 64 * 1024;
/** Of Key Vault and Managed HSM, in every cloud. */
const API_VERSION = '7.4';
const ANSWER = {
    name: 'what Azure Key Vault answered',
    class: 'malformed',
    code: 'key-service-malformed',
    maxBytes: MAX_ANSWER,
    why: 'a proxy or another service answers in its place',
    fix: 'let the runner reach the vault directly (no_proxy), then run the job again',
};
/**
 * Finds a key in Azure Key Vault or a Managed HSM (learn.microsoft.com, "Key Vault REST API": Get Key, Sign), with the
 * identity of the workflow. What it signs is checked by nobody here: whoever has the bytes can.
 * @throws Failure `key-uri-malformed`, `azure-id-missing`, `key-disabled`, `key-unsupported`, `key-service-refused`,
 *   `key-service-malformed`, and those of `AzureIdentity.token`
 */
const findVaultKey = async (uri, use, { azure, ...context }) => {
    const asked = parseVaultKey(uri);
    if (!azure)
        throw identityMissing(uri);
    const vault = new Vault(asked, use, new identity/* AzureIdentity */.ar(azure, context), context);
    return vault.find();
};
class Vault {
    #asked;
    #use;
    #identity;
    #context;
    constructor(asked, use, identity, context) {
        this.#asked = asked;
        this.#use = use;
        this.#identity = identity;
        this.#context = context;
    }
    async find() {
        const bundle = await this.#send(this.#asked, {});
        const jwk = bundle.get('key');
        const found = { ...this.#asked, version: this.#versionIn(jwk.get('kid')) };
        const uri = vaultKeyUri(found);
        this.#checkState(uri, jwk, bundle.find('attributes'));
        const publicKey = publicKeyIn(jwk, uri);
        const algorithm = algorithmOf(publicKey, uri);
        return { uri, publicKey, sign: (digest) => this.#sign(found, algorithm, digest) };
    }
    async #sign(key, { name, bytes, toSignature }, digest) {
        const body = Buffer.from(JSON.stringify({ alg: name, value: digest.toString('base64url') }));
        const answer = await this.#send(key, { method: 'POST', body }, '/sign');
        const version = this.#versionIn(answer.get('kid'));
        if (version !== key.version)
            throw answer.get('kid').misfit('names another version of the key');
        return toSignature(base64url(answer.get('value'), bytes));
    }
    /** The version that an identifier of a key names. It has to be the key that was asked for. */
    #versionIn(kid) {
        const { vault, name, version: wanted } = this.#asked;
        const [, host, named, version] = /^https:\/\/([^/]{1,255})\/keys\/([^/]{1,127})\/([A-Za-z0-9]{1,64})$/.exec(kid.text(512)) ?? [];
        const isAsked = host?.toLowerCase() === vault.host && named?.toLowerCase() === name.toLowerCase();
        const isVersion = wanted === undefined || wanted.toLowerCase() === version?.toLowerCase();
        if (version === undefined || !isAsked || !isVersion)
            throw kid.misfit('names another key');
        return version;
    }
    /** What was signed before a key ended still counts; what signs now must be good now. */
    #checkState(uri, jwk, attributes) {
        if (attributes?.find('enabled')?.raw() === false)
            throw disabled(uri, 'is disabled');
        if (this.#use === 'verify')
            return;
        const now = Date.now() / 1000;
        const [from, until] = ['nbf', 'exp'].map((name) => attributes?.find(name)?.decimal());
        if (from !== undefined && Number(from) > now)
            throw disabled(uri, 'is not valid yet');
        if (until !== undefined && Number(until) <= now)
            throw disabled(uri, 'has expired');
        const operations = jwk.find('key_ops')?.items(50);
        const maySign = operations?.some((operation) => operation.text(50) === 'sign') ?? true;
        if (!maySign)
            throw disabled(uri, 'is not for signing');
    }
    async #send(key, request, then = '') {
        const { host } = key.vault;
        const path = ['keys', key.name, ...(key.version === undefined ? [] : [key.version])].join('/');
        const token = await this.#identity.token(key.vault);
        const answer = await this.#context.http.send({
            ...request,
            service: host,
            url: new URL(`https://${host}/${path}${then}?api-version=${API_VERSION}`),
            headers: {
                accept: 'application/json',
                authorization: `Bearer ${token}`,
                ...(request.body && { 'content-type': 'application/json' }),
            },
            maxBytes: MAX_ANSWER,
        });
        if (answer.status === 200)
            return (0,json_document/* parseJson */.q)(answer.body, ANSWER);
        throw vaultRefusal({ key, use: this.#use, ids: this.#identity.ids, answer });
    }
}
/** Of an RSA or elliptic curve key, whether software or hardware holds it. */
function publicKeyIn(jwk, uri) {
    const kty = jwk.get('kty').text(20);
    const text = (name) => jwk.get(name).text(2048);
    const type = kty.replace(/-HSM$/, '');
    if (type !== 'EC' && type !== 'RSA')
        throw unsupported(uri, kty);
    const key = type === 'EC'
        ? { kty: type, crv: text('crv'), x: text('x'), y: text('y') }
        : { kty: type, n: text('n'), e: text('e') };
    if (type === 'EC' && key.crv !== 'P-256')
        throw unsupported(uri, `EC ${text('crv').slice(0, 10)}`);
    try {
        return (0,external_node_crypto_.createPublicKey)({ key, format: 'jwk' });
    }
    catch {
        throw jwk.misfit('is not a public key');
    }
}
/** ES384 wants a longer digest than the one that verifiers take. */
function algorithmOf(key, uri) {
    if (key.asymmetricKeyType === 'ec')
        return { name: 'ES256', bytes: 64, toSignature: derSignature };
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    if (![2048, 3072, 4096].includes(bits))
        throw unsupported(uri, `RSA ${bits}`);
    return { name: 'RS256', bytes: bits / 8, toSignature: (value) => value };
}
function base64url(value, length) {
    const text = value.text(2048);
    const bytes = Buffer.from(text, 'base64url');
    if (bytes.length !== length || bytes.toString('base64url') !== text.replace(/=+$/, ''))
        throw value.misfit(`is not ${length} bytes in base64url`);
    return bytes;
}
function identityMissing(uri) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'azure-id-missing',
        what: `${uri} is in Azure, and nothing says who asks for it`,
        why: 'vaults are asked with the identity of the workflow, which is an app or a managed identity there',
        fix: 'azure-client-id: ${{ vars.AZURE_CLIENT_ID }}\nazure-tenant-id: ${{ vars.AZURE_TENANT_ID }}',
    });
}
function disabled(uri, state) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'key-disabled',
        what: `the key ${uri} ${state}`,
        why: 'it was taken out of use, or this is another version than the one that is in use',
        fix: 'name a version that is in use: azurekms://VAULT.vault.azure.net/KEY/VERSION. If what it signed before is still to count, verify with its public key as a file:  az keyvault key download --vault-name VAULT --name KEY --version VERSION --encoding PEM --file key.pub',
    });
}
function unsupported(uri, kind) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'key-unsupported',
        what: `${uri} is of the kind ${(0,printable/* printable */.g)(kind)}, which cannot sign images`,
        why: 'verifiers take what is signed over SHA-256, which vaults do with P-256 and RSA keys of 2048, 3072 and 4096 bits',
        fix: 'az keyvault key create --vault-name VAULT --name KEY --kty EC --curve P-256 --ops sign verify',
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
