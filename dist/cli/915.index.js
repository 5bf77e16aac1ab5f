export const id = 915;
export const ids = [915];
export const modules = {

/***/ 9735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ cacheDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Where users' programs keep what can be fetched again (XDG Base Directory Specification). */
function cacheDirectory(variables) {
    const home = variables['HOME'] ?? variables['USERPROFILE'];
    const cache = variables['XDG_CACHE_HOME'] ?? (home && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.cache'));
    return cache ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cache, 'slsa-provenance', 'tuf') : undefined;
}


/***/ }),

/***/ 7517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ terminalLog)
});

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

// EXTERNAL MODULE: ./lib/text/terminal-safe.js
var terminal_safe = __webpack_require__(5789);
;// CONCATENATED MODULE: ./lib/command/terminal-log.js


/** What a command tells besides its result: on stderr, requests only when asked for, warnings always. */
function terminalLog(terminal, { quiet, verbose }) {
    const secrets = new Secrets();
    const say = (prefix) => (message) => terminal.err(`${prefix}${(0,terminal_safe/* terminalSafeLines */.Dy)(secrets.redact(message))}\n`);
    return {
        debug: verbose ? say('debug: ') : () => undefined,
        info: quiet ? () => undefined : say(''),
        notice: quiet ? () => undefined : say('notice: '),
        warning: say('warning: '),
        mask: (secret) => void secrets.add(secret),
        group: (title, task) => {
            if (!quiet)
                say('')(title);
            return task();
        },
    };
}


/***/ }),

/***/ 6871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ mismatches)
/* harmony export */ });
/* harmony import */ var _sigstore_escaped_uri_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2708);
/* harmony import */ var _sigstore_workflow_uri_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5750);
/* harmony import */ var _statement_build_level_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5180);
/* harmony import */ var _signer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7560);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8813);





const CHECKS = [
    source,
    repositoryId,
    ownerId,
    signer,
    callerWorkflow,
    sourceRef,
    sourceDigest,
    builder,
    runner,
    level,
];
/**
 * Everything in which a verified certificate differs from what is expected; empty: nothing. What an issuer that is not
 * expected vouches for is not looked at: its names mean something else, and anyone may choose them.
 */
function mismatches(identity, expected) {
    const otherIssuer = issuer(identity, expected);
    if (otherIssuer)
        return [otherIssuer];
    return CHECKS.flatMap((check) => check(identity, expected) ?? []);
}
function issuer({ issuer: actual }, { issuer: wanted }) {
    if (wanted === undefined || actual === wanted)
        return undefined;
    return who('other-issuer', `the identity was issued by ${actual}, not ${wanted}`, `--certificate-oidc-issuer ${actual}   # if you trust it`);
}
function source(identity, { source: wanted }) {
    if ((0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .isSource */ .__)(identity, wanted))
        return undefined;
    const { sourceRepositoryUri: repository, sourceRepositoryOwnerUri: owner } = identity.extensions;
    if (wanted.kind === 'signer') {
        return who('other-source', `the workflow was called by ${repository ?? 'an unknown repository'}, which is not the one that it lies in`, repository &&
            `--repo ${repository.replace('https://github.com/', '')}   # if that is the source you expect`);
    }
    const actual = (wanted.kind === 'owner' ? owner : repository) ?? 'an unknown repository';
    return who('other-source', `it was built from ${actual}${'uri' in wanted ? `, not from ${wanted.uri}` : ''}`);
}
function repositoryId({ extensions }, { sourceIds: { repository: wanted } }) {
    const { sourceRepositoryUri: name, sourceRepositoryIdentifier: actual } = extensions;
    if (wanted === undefined || actual === wanted)
        return undefined;
    return who('other-source', `it was built from ${numbered(name, actual)}, not from the repository ${wanted}`);
}
function ownerId({ extensions }, { sourceIds: { owner: wanted } }) {
    const { sourceRepositoryOwnerUri: name, sourceRepositoryOwnerIdentifier: actual } = extensions;
    if (wanted === undefined || actual === wanted)
        return undefined;
    return who('other-source', `its source belongs to ${numbered(name, actual)}, not to the owner ${wanted}`);
}
function numbered(name, id) {
    return `${name ?? 'an unknown one'} (${id === undefined ? 'without a number' : `number ${id}`})`;
}
function signer(identity, { signer: wanted, source: wantedSource }) {
    if ((0,_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .isSigner */ .Jz)(identity, wanted))
        return undefined;
    const signed = `it was signed by ${nameOf(identity)}`;
    if (wanted.kind !== 'within')
        return who('other-signer', `${signed}, not by ${(0,_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOfSigner */ .nt)(wanted)}`);
    const { workflow } = (0,_sigstore_workflow_uri_js__WEBPACK_IMPORTED_MODULE_4__/* .splitWorkflowUri */ .S)(identity.san) ?? {};
    return who('other-signer', `${signed}, a workflow outside of ${wanted.uri}`, workflow && (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .isSource */ .__)(identity, wantedSource)
        ? `--signer-workflow ${workflow.replace(/^https:\/\/(github\.com\/)?/, '')}   # if that reusable workflow is expected`
        : undefined);
}
/** What kind of name it is, where it could be taken for another. */
function nameOf({ san, sanKind }) {
    return sanKind === 'email' && san.includes('/') ? `the e-mail address ${san}` : san;
}
function callerWorkflow({ extensions }, { callerWorkflow: wanted }) {
    const { buildConfigUri: actual, sourceRepositoryUri: repository } = extensions;
    const { workflow } = (0,_sigstore_workflow_uri_js__WEBPACK_IMPORTED_MODULE_4__/* .splitWorkflowUri */ .S)(actual ?? '') ?? {};
    if (wanted === undefined || (repository && workflow === `${repository}/${wanted}`))
        return undefined;
    return who('other-workflow', `it was started by ${actual ?? 'an unknown workflow'}, not by ${wanted}`);
}
function sourceRef({ extensions }, { sourceRef: wanted }) {
    const { sourceRepositoryRef: actual } = extensions;
    if (wanted === undefined || (actual !== undefined && wanted.matches(actual)))
        return undefined;
    return what('other-ref', `it was built from ${actual ?? 'an unknown ref'}; expected: ${wanted.text}`);
}
function sourceDigest({ extensions }, { sourceDigest: wanted }) {
    const { sourceRepositoryDigest: actual } = extensions;
    if (wanted === undefined || actual === wanted)
        return undefined;
    return what('other-commit', `it was built from commit ${actual ?? 'unknown'}, not ${wanted}`);
}
function builder({ san, sanKind }, { builderId: wanted }) {
    if (wanted === undefined || ((0,_sigstore_escaped_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameUri */ .xl)(san, wanted) && sanKind === 'uri'))
        return undefined;
    return who('other-builder', `its builder is ${san}, not ${wanted}`);
}
function runner({ extensions }, { denySelfHostedRunners }) {
    const { runnerEnvironment: actual } = extensions;
    if (!denySelfHostedRunners || (0,_statement_build_level_js__WEBPACK_IMPORTED_MODULE_1__/* .isHosted */ .OZ)(actual))
        return undefined;
    return what('self-hosted-runner', `it was built on a ${actual ?? 'runner of unknown kind'} runner, not a hosted one`);
}
function level(identity, { minSlsaBuildLevel: wanted }) {
    const { level: actual, reason, raise } = (0,_statement_build_level_js__WEBPACK_IMPORTED_MODULE_1__/* .certifiedLevel */ .ye)(identity);
    if (actual >= wanted)
        return undefined;
    return what('level-too-low', `SLSA Build L${actual}, below L${wanted}: ${reason}`, raise);
}
function who(code, message, fix) {
    return { about: 'who', code, message, ...(fix && { fix }) };
}
function what(code, message, fix) {
    return { about: 'what', code, message, ...(fix && { fix }) };
}


/***/ }),

/***/ 6567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ createHttp)
});

// UNUSED EXPORTS: connectionsFor

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/shared/limit.js
var limit = __webpack_require__(6222);
// EXTERNAL MODULE: ./lib/shared/wait.js
var shared_wait = __webpack_require__(6248);
;// CONCATENATED MODULE: ./lib/http/streaming.js
/** How long a service may take for its answer when it has all of a body: registries compute digests of gigabytes then. */
const ANSWER_MS = 300_000;
/** Whether a request, or its answer, has a body that comes piece by piece. */
function isStream({ body, isStreamed = false }) {
    return isStreamed || (body !== undefined && 'open' in body);
}
/**
 * The bodies of one attempt. It has no time as a whole, however much there is to send: each piece has. The other side
 * is waited for only, never whoever gives or takes the pieces here, which has a time of its own.
 */
class Streaming {
    /** What broke the body that was to be sent: no fault of the service that it was sent to. */
    ownFailure;
    body;
    #controller = new AbortController();
    #idleMs;
    #timer;
    #isSending = false;
    constructor({ body }, idleMs) {
        this.#idleMs = idleMs;
        this.body =
            body && 'open' in body
                ? { body: this.#sent(() => body.open()), duplex: 'half' }
                : body
                    ? { body: new Uint8Array(body) }
                    : {};
        this.#wait(idleMs);
    }
    get signal() {
        return this.#controller.signal;
    }
    /** The body of the answer, as it comes. */
    async *content(body) {
        try {
            this.#wait(this.#idleMs);
            for await (const piece of body ?? []) {
                this.#rest();
                yield piece;
                this.#wait(this.#idleMs);
            }
        }
        finally {
            this.#rest();
        }
    }
    /** Nothing more is expected. A body that the service did not want to its end is sent no further. */
    end() {
        this.#rest();
        if (this.#isSending)
            this.#controller.abort(new Error('the answer came before the end of the request'));
    }
    async *#sent(open) {
        this.#isSending = true;
        try {
            for await (const piece of open()) {
                this.#wait(this.#idleMs);
                yield piece;
                this.#rest();
            }
            this.#isSending = false;
            this.#wait(ANSWER_MS);
        }
        catch (error) {
            this.ownFailure = error;
            throw error;
        }
    }
    #wait(ms) {
        this.#rest();
        const tell = () => this.#controller.abort(new DOMException('no progress', 'TimeoutError'));
        this.#timer = setTimeout(tell, ms);
    }
    #rest() {
        clearTimeout(this.#timer);
    }
}

;// CONCATENATED MODULE: ./lib/http/attempt.js


const DEFAULT_MAX_BYTES = 4 * 1024 * 1024;
const REFUSAL_MAX_BYTES = 64 * 1024;
const USER_AGENT = 'slsa-provenance-action';
const EMPTY = Buffer.alloc(0);
/**
 * Sends a request once and reads the whole answer within `timeoutMs`; of a streamed one, each piece. A redirect is an
 * answer.
 * @throws Failure `header-malformed`, `answer-too-large`; what `send` throws when there is no answer
 */
async function attempt(send, request, timeoutMs) {
    if (isStream(request))
        return attemptStream(send, request, timeoutMs);
    const { body } = request;
    const response = await send(request.url, {
        method: request.method ?? 'GET',
        headers: checkedHeaders(request),
        ...(body instanceof Uint8Array && { body: new Uint8Array(body) }),
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
    });
    return readAnswer(request, response);
}
async function attemptStream(send, request, idleMs) {
    const streaming = new Streaming(request, idleMs);
    try {
        const response = await send(request.url, {
            method: request.method ?? 'GET',
            headers: checkedHeaders(request),
            ...streaming.body,
            redirect: 'manual',
            signal: streaming.signal,
        });
        const { status, headers } = response;
        if (request.isStreamed && isSuccess(status))
            return { status, headers, body: EMPTY, content: streaming.content(response.body), url: request.url };
        const answer = await readAnswer(request, response);
        streaming.end();
        return answer;
    }
    catch (error) {
        streaming.end();
        throw streaming.ownFailure ?? error;
    }
}
async function readAnswer(request, response) {
    const wanted = request.maxBytes ?? DEFAULT_MAX_BYTES;
    // A bound for what was asked for says nothing about an explanation why it does not come.
    const maxBytes = isSuccess(response.status) ? wanted : Math.max(wanted, REFUSAL_MAX_BYTES);
    const body = await readBody(response, maxBytes);
    if (body === undefined)
        throw tooLarge(request, maxBytes);
    return { status: response.status, headers: response.headers, body, url: request.url };
}
function isSuccess(status) {
    return status >= 200 && status < 300;
}
/** The body, or `undefined` as soon as it is known to be larger than `maxBytes`. */
async function readBody({ body }, maxBytes) {
    const chunks = [];
    let size = 0;
    // Leaving the loop cancels the stream, which closes the connection.
    for await (const chunk of body ?? []) {
        size += chunk.byteLength;
        if (size > maxBytes)
            return undefined;
        chunks.push(chunk);
    }
    // Outside of the pool that Node shares among small buffers: the few bytes of an answer that are kept for long, such
    // as the hashes of a proof, would keep all else that lies there.
    const whole = Buffer.allocUnsafeSlow(size);
    let at = 0;
    for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.byteLength;
    }
    return whole;
}
// Answers are asked for as they are: digests are over these bytes, and a bound on them is a bound on work.
function checkedHeaders(request) {
    const headers = {
        accept: '*/*',
        'accept-encoding': 'identity',
        'user-agent': USER_AGENT,
        ...(request.body && 'open' in request.body && { 'content-length': String(request.body.length) }),
        ...request.headers,
    };
    // Node quotes a value that it refuses; here it may be a token with a line break at its end.
    const malformed = Object.entries(headers).find(([, value]) => /[^\t\x20-\x7e\x80-\xff]/.test(value));
    if (!malformed)
        return headers;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'header-malformed',
        what: `The ${malformed[0]} header for ${request.service} holds characters that no header may have`,
        why: 'a secret was saved with a line break in it',
        fix: 'save the secret again, without a line break at its end',
    });
}
function tooLarge(request, maxBytes) {
    return new failure/* Failure */.HR({
        class: 'limit',
        code: 'answer-too-large',
        what: `${request.service} (${request.url.host}) answered with more than ${maxBytes} bytes`,
        why: 'nothing of that size belongs there: the address is that of another service, or the content is hostile',
        fix: `check the address ${request.url.origin}`,
    });
}

// EXTERNAL MODULE: ./lib/http/loopback.js
var loopback = __webpack_require__(3859);
;// CONCATENATED MODULE: ./lib/http/network-error.js

const WORDS = {
    EAI_AGAIN: 'name look-up failed',
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'connection dropped',
    EHOSTUNREACH: 'host unreachable',
    ENETUNREACH: 'network unreachable',
    ENOTFOUND: 'no such host',
    EPIPE: 'connection dropped',
    ETIMEDOUT: 'no connection in time',
    UND_ERR_ABORTED: 'the proxy refused the connection',
    UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'answer cut short',
    UND_ERR_SOCKET: 'connection dropped',
};
/** A mistyped name stays mistyped, but resolvers on runners do err for a moment. */
const ATTEMPTS_FOR_UNKNOWN_HOST = 4;
// OpenSSL's verification results and protocol errors, as Node names them (nodejs.org/api/tls.html#x509-certificate-error-codes)
const TLS_CODE = /^(CERT_|CRL_|DEPTH_ZERO_|ERR_SSL_|ERR_TLS_|HOSTNAME_|INVALID_CA|SELF_SIGNED_|UNABLE_TO_|EPROTO$)/;
/**
 * Judges what a request to `host` threw.
 * @throws Failure `tls-untrusted`, `port-refused`: another attempt ends the same; the error itself when it
 *   is no network error but a defect
 */
function networkTrouble(error, host, environment) {
    const causes = causesOf(error);
    if (causes.some(({ name }) => name === 'TimeoutError')) {
        return { cause: 'no answer in time', attempts: Infinity, error };
    }
    if (causes.length < 2)
        throw error;
    const code = causes.map(codeOf).findLast((found) => found !== '') ?? '';
    if (TLS_CODE.test(code))
        throw untrusted(host, code, error, environment['NODE_TLS_REJECT_UNAUTHORIZED'] === '0');
    if (causes.some(({ message }) => message === 'bad port'))
        throw portRefused(host, error);
    return {
        cause: WORDS[code] ?? (code === '' ? 'connection failed' : `connection failed (${code})`),
        attempts: code === 'ENOTFOUND' ? ATTEMPTS_FOR_UNKNOWN_HOST : Infinity,
        error,
    };
}
/** The error and its causes, outermost first. What requests throw for a network error always has a cause. */
function causesOf(error) {
    const causes = [];
    for (let next = error; next instanceof Error && causes.length < 10; next = next.cause)
        causes.push(next);
    return causes;
}
function codeOf(error) {
    return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
function untrusted(host, code, cause, isMeantToPass) {
    const noTls = code === 'EPROTO' || code === 'ERR_SSL_WRONG_VERSION_NUMBER';
    const meant = isMeantToPass
        ? ' (NODE_TLS_REJECT_UNAUTHORIZED=0 changes nothing here: whoever is in between could read tokens and alter answers)'
        : '';
    return new failure/* Failure */.HR({
        class: 'unavailable',
        code: 'tls-untrusted',
        what: `No trusted TLS connection to ${host}: ${code}`,
        why: noTls
            ? 'the server does not speak TLS on this port, or a proxy in between does not pass it on'
            : `its certificate is expired, for another name, or from a private CA that Node does not know${meant}`,
        fix: 'for a private CA, set in the environment of the job: NODE_EXTRA_CA_CERTS: /path/to/ca.pem',
        cause,
    });
}
// fetch, which proxies are used with, blocks ports of other protocols (fetch.spec.whatwg.org/#port-blocking), 6000 among them.
function portRefused(host, cause) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'port-refused',
        what: `${host} is on a port that Node's fetch refuses to connect to`,
        why: 'the fetch standard blocks the ports of some other protocols, such as 6000 (X11)',
        fix: 'run the service on another port',
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/http/redact.js
/** Query keys whose values explain a request and are never secret. */
const PLAIN_KEYS = new Set([
    'artifactType',
    'audience',
    'digest',
    'last',
    'logIndex',
    'n',
    'scope',
    'service',
]);
/** The URL for a message: no user name, password or fragment, and only the query values known to be plain. */
function redactUrl(url) {
    const query = [...url.searchParams].map(([key, value]) => PLAIN_KEYS.has(key) ? `${key}=${value}` : `${key}=REDACTED`);
    return `${url.origin}${url.pathname}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

// EXTERNAL MODULE: ./lib/http/retry.js
var retry = __webpack_require__(8394);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./lib/http/connection.js
/**
 * How connections are opened, with a proxy or without one. `rejectUnauthorized` is written out because Node's
 * default gives way to NODE_TLS_REJECT_UNAUTHORIZED. An address has seconds before the next one is tried: Node's
 * 250 ms are too short for a host on the other side of the earth.
 */
const CONNECTION = { rejectUnauthorized: true, autoSelectFamilyAttemptTimeout: 2500 };

;// CONCATENATED MODULE: ./lib/http/message.js
// Google Artifact Registry sends tokens in headers of more than the 16 KiB that Node allows.
const LARGE_HEADERS = 64 * 1024;

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
;// CONCATENATED MODULE: ./lib/http/shared-lookup.js

/** Connections that are opened so soon after each other go to the same addresses. */
const KEPT_MS = 5000;
/**
 * `dns.lookup`, asked once for connections that are opened to the same host at the same time: Node has four
 * threads for it, and each question may take a round trip.
 */
class SharedLookup {
    #kept = new Map();
    #slow;
    /** Addresses of this family (4 or 6) come last from now on: one of them gave no answer. */
    demote(family) {
        this.#slow = family;
    }
    lookup = (hostname, options, callback) => {
        const key = JSON.stringify([hostname, options.family, options.hints, options.all]);
        let answer = this.#kept.get(key);
        if (!answer) {
            answer = new Promise((resolve) => {
                (0,external_node_dns_.lookup)(hostname, options, (...found) => resolve(found));
            });
            this.#kept.set(key, answer);
            const forget = () => this.#kept.delete(key);
            void answer.then(([error]) => (error ? forget() : setTimeout(forget, KEPT_MS).unref()));
        }
        void answer.then(([error, found, family]) => callback(error, this.#ordered(found), family));
    };
    #ordered(found) {
        if (typeof found === 'string' || this.#slow === undefined || !Array.isArray(found))
            return found;
        const [fast, slow] = [true, false].map((isFast) => found.filter(({ family }) => (family !== this.#slow) === isFast));
        return [...(fast ?? []), ...(slow ?? [])];
    }
}

;// CONCATENATED MODULE: ./lib/http/direct.js








/**
 * Requests without a proxy, over connections that stay open. By node:http rather than fetch, which takes three
 * times the processor time and 20 MB more, and gives up the connection after every HEAD.
 */
class DirectRoute {
    #http = new external_node_http_.Agent({ keepAlive: true });
    #https;
    /** @param tls who is trusted, and who one is, where that is not what the system says */
    constructor(tls) {
        // One context for all connections: each would make one of its own, with all root certificates.
        this.#https = new WarmAgent({ keepAlive: true, secureContext: (0,external_node_tls_.createSecureContext)(tls), ...CONNECTION });
    }
    /** @throws Error, also from the body, whose cause is what Node says of the connection or the signal's reason */
    send = (url, { method, headers, body, signal }) => {
        const [request, agent] = url.protocol === 'https:'
            ? [external_node_https_.request, this.#https]
            : [external_node_http_.request, this.#http];
        return new Promise((resolve, reject) => {
            // An address may hold a user and a password: they are not sent.
            const outgoing = request(url, { method, headers, agent, auth: '', maxHeaderSize: LARGE_HEADERS });
            outgoing.on('response', (incoming) => resolve(answerOf(incoming)));
            outgoing.on('error', (cause) => reject(new Error('the request failed', { cause })));
            endWith(signal, outgoing);
            if (body === undefined || ArrayBuffer.isView(body))
                outgoing.end(body);
            // What goes wrong with either is told by the request, or no longer of interest once there is an answer.
            else
                (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(body, { objectMode: false }), outgoing, () => undefined);
        });
    };
    /** Opens connections that the next requests to the host of `url` find ready. Without TLS there is no need. */
    warm(url, connections) {
        if (url.protocol === 'https:')
            this.#https.warm(url.hostname, Number(url.port || 443), connections);
    }
}
function answerOf(incoming) {
    const { headers } = incoming;
    const get = (name) => {
        const value = headers[name.toLowerCase()];
        return value === undefined ? null : String(value);
    };
    return { status: incoming.statusCode ?? 0, headers: { get }, body: bodyOf(incoming) };
}
/** Leaving the loop over it early ends the connection. */
async function* bodyOf(incoming) {
    try {
        yield* incoming;
    }
    catch (cause) {
        throw new Error('the answer broke off', { cause });
    }
}
/** A signal ends a request and its answer for its own reason, which Node's handling of signals loses. */
function endWith(signal, outgoing) {
    let incoming;
    const end = () => {
        incoming?.destroy(signal.reason);
        outgoing.destroy(signal.reason);
    };
    signal.addEventListener('abort', end);
    outgoing.on('response', (answer) => (incoming = answer));
    outgoing.on('close', () => signal.removeEventListener('abort', end));
}
/** Keeps connections open, and opens some before they are asked for. */
class WarmAgent extends external_node_https_.Agent {
    #ready = new Map();
    #lookup = new SharedLookup();
    warm(host, port, connections) {
        const ready = this.#ready.get(`${host}:${port}`) ?? [];
        this.#ready.set(`${host}:${port}`, ready);
        const servername = (0,external_node_net_.isIP)(host) === 0 ? { servername: host } : {};
        for (let count = 0; count < connections; count += 1) {
            const socket = this.#open({ ...this.options, host, port, ...servername });
            if (!socket)
                continue;
            // What goes wrong is told to the request that opens its own then.
            socket.on('error', () => undefined);
            ready.push(socket);
        }
    }
    createConnection(...args) {
        const [{ host, port }] = args;
        const ready = this.#ready.get(`${host}:${port}`) ?? [];
        for (let socket = ready.shift(); socket; socket = ready.shift())
            if (!socket.destroyed)
                return socket;
        return this.#open(...args);
    }
    #open(...[options, callback]) {
        const socket = super.createConnection({ ...options, lookup: this.#lookup.lookup }, callback);
        // The next connections need not find out again that IPv6 leads nowhere.
        const onTimeout = (_ip, _port, family) => this.#lookup.demote(family);
        socket?.on('connectionAttemptTimeout', onTimeout);
        return socket;
    }
}

;// CONCATENATED MODULE: ./lib/http/proxied.js



/** Statuses of a proxy that another attempt does not change: it wants a login, or does not lead there. */
const FINAL = [401, 403, 405, 407];
/**
 * Requests through a proxy, by tunnels (RFC 9110, 9.3.6).
 * @throws Failure `proxy-refused`; otherwise as the direct way does
 */
async function throughProxy(proxy) {
    const undici = (await import(/* webpackIgnore: true */ '../shared/undici.js')).default;
    const dispatcher = new undici.ProxyAgent({
        uri: proxy.href,
        maxHeaderSize: LARGE_HEADERS,
        requestTls: CONNECTION,
        proxyTls: CONNECTION,
    });
    // The declarations of undici and Node differ in details that are not used here.
    const send = undici.fetch;
    return async (url, request) => {
        try {
            return await send(url, { ...request, dispatcher });
        }
        catch (error) {
            const status = refusalIn(error);
            throw status !== undefined && FINAL.includes(status) ? refused(proxy, url, status, error) : error;
        }
    };
}
/** The status with which the proxy answered in place of a tunnel. */
function refusalIn(error) {
    for (let next = error, depth = 0; next instanceof Error && depth < 10; next = next.cause, depth += 1) {
        const status = /^Proxy response \((\d{3})\)/.exec(next.message)?.[1];
        if (status !== undefined)
            return Number(status);
    }
    return undefined;
}
function refused(proxy, { host, hostname }, status, cause) {
    const wantsLogin = status === 407 || status === 401;
    return new failure/* Failure */.HR({
        class: 'denied',
        code: 'proxy-refused',
        what: `The proxy ${proxy.host} refused the way to ${host} with status ${status}`,
        why: wantsLogin
            ? proxy.username === ''
                ? 'it wants a login, and none is in its URL'
                : 'it does not accept the login in its URL'
            : 'its rules do not allow this host',
        fix: wantsLogin
            ? `HTTPS_PROXY: http://USER:PASSWORD@${proxy.host}   # a % or @ in the password as %25 or %40`
            : `let the proxy allow ${host}, or go past it:\nNO_PROXY: ${hostname}`,
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/http/proxy.js



/**
 * The proxy for a request to `url`, by the usual variables; lower case wins, as in curl.
 * This machine is never asked for through a proxy.
 * @throws Failure `proxy-malformed`
 */
function proxyFor(url, environment) {
    const scheme = url.protocol.slice(0, -1);
    const name = [`${scheme}_proxy`, `${scheme.toUpperCase()}_PROXY`].find((key) => environment[key]);
    const value = name && environment[name];
    if (!value || (0,loopback/* isLoopback */.U)(url.hostname))
        return undefined;
    if (isExcluded(url, environment['no_proxy'] || environment['NO_PROXY'] || ''))
        return undefined;
    const proxy = URL.parse(value.includes('://') ? value : `http://${value}`);
    if (proxy && /^https?:$/.test(proxy.protocol) && hasReadableLogin(proxy))
        return proxy;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'proxy-malformed',
        what: `${name} is not the URL of an HTTP proxy`,
        why: 'it is of another kind, or its password has a % that is not written %25',
        fix: `${name}: http://proxy.example:3128`,
    });
}
function hasReadableLogin({ username, password }) {
    try {
        decodeURIComponent(username + password);
        return true;
    }
    catch {
        return false;
    }
}
/**
 * NO_PROXY: names separated by commas or spaces. `example.com` and `.example.com` also stand for the
 * subdomains, `host:port` for that port only, `10.0.0.0/8` for the addresses, `*` for everything.
 */
function isExcluded(url, noProxy) {
    const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => entry === '*' || isInRange(host, entry) || isNamed(host, port, entry));
}
function isNamed(host, port, entry) {
    const [, name = '', onlyPort] = /^\*?\.?(.*?)(?::(\d+))?$/.exec((0,external_node_net_.isIP)(entry) ? `[${entry}]` : entry) ?? [];
    const bare = name.replace(/^\[|\]$/g, '');
    if (bare === '' || (onlyPort !== undefined && onlyPort !== port))
        return false;
    return host === bare || ((0,external_node_net_.isIP)(host) === 0 && host.endsWith(`.${bare}`));
}
function isInRange(host, entry) {
    const [network = '', bits = ''] = entry.split('/');
    const version = (0,external_node_net_.isIP)(network);
    if (version === 0 || (0,external_node_net_.isIP)(host) !== version || !/^\d{1,3}$/.test(bits))
        return false;
    if (Number(bits) > (version === 4 ? 32 : 128))
        return false;
    const family = version === 4 ? 'ipv4' : 'ipv6';
    const range = new external_node_net_.BlockList();
    range.addSubnet(network, Number(bits), family);
    return range.check(host, family);
}

;// CONCATENATED MODULE: ./lib/http/route.js



/** Chooses the way to a host: directly, unless a proxy is set for it; undici, for proxies, is loaded then. */
class Routes {
    #environment;
    #mask;
    #direct;
    #proxied = new Map();
    constructor(environment, mask, tls) {
        this.#direct = new DirectRoute(tls);
        this.#environment = environment;
        this.#mask = mask;
    }
    /** @throws Failure `proxy-malformed` */
    async to(url) {
        const proxy = proxyFor(url, this.#environment);
        if (!proxy)
            return this.#direct.send;
        const known = this.#proxied.get(proxy.href) ?? throughProxy(proxy);
        this.#proxied.set(proxy.href, known);
        if (proxy.password)
            this.#mask(decodeURIComponent(proxy.password));
        return known;
    }
    /** Opens connections ahead where no proxy is in the way. @throws Failure `proxy-malformed` */
    warm(url, connections) {
        if (!proxyFor(url, this.#environment))
            this.#direct.warm(url, connections);
    }
}

// EXTERNAL MODULE: ./lib/http/unavailable.js
var unavailable = __webpack_require__(1146);
;// CONCATENATED MODULE: ./lib/http/http.js











/** Time-outs, retries, waits, redaction and proxies for every service. */
function createHttp(options) {
    return new Client(options);
}
const IN_FLIGHT_PER_ORIGIN = 24;
/** How many connections carry so many requests at once: no more than are sent at a time. */
function connectionsFor(requests) {
    return Math.min(requests, IN_FLIGHT_PER_ORIGIN);
}
/** So long a refusal is doubted. */
const DOUBT_MS = 10_000;
const LEAST_DOUBT_WAIT_MS = 250;
/** What is left of a service's time for the last attempt, and that part of the whole time at most. */
const LAST_ATTEMPT_MS = 1000;
const LAST_ATTEMPT_PART = 1 / 8;
class Client {
    #timeoutMs;
    #attemptMs;
    #log;
    #random;
    #sleep;
    #now;
    #routes;
    #environment;
    #limiters = new Map();
    /** When each service last gave a useful answer. */
    #progress = new Map();
    /** When each service was first asked what it has refused since: refusals are no progress. */
    #doubted = new Map();
    constructor(options) {
        this.#timeoutMs = options.timeoutMs ?? 600_000;
        this.#attemptMs = options.attemptMs ?? 30_000;
        this.#log = options.log;
        this.#random = options.random ?? Math.random;
        const sleep = options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)));
        // A wait that no clock can show would be waited again without end: the rest of a time can be 1e-13 ms.
        this.#sleep = (ms) => sleep(Math.max(1, Math.ceil(ms)));
        this.#now = options.now ?? (() => performance.now());
        this.#environment = options.environment;
        this.#routes = new Routes(options.tls ? {} : options.environment, (secret) => options.log.mask(secret), options.tls);
    }
    async send(request) {
        refusePlainHttp(request.url);
        const started = this.#now();
        for (let count = 1;; count += 1) {
            request.beforeAttempt?.();
            const outcome = await this.#attempt(request, started);
            if ('status' in outcome) {
                this.#progress.set(request.service, this.#now());
                return outcome;
            }
            if (request.attempts === 'once') {
                if (outcome.answer)
                    return outcome.answer;
                throw (0,unavailable/* serviceUnavailable */.o)(request, outcome);
            }
            await this.#waitAfter(outcome, request, started, count);
        }
    }
    warm(url, connections) {
        refusePlainHttp(url);
        this.#routes.warm(url, connections);
    }
    async insist(question) {
        const { service, withinMs = DOUBT_MS } = question;
        const started = this.#now();
        let until;
        try {
            for (let count = 1;; count += 1) {
                const outcome = await doubtful(question);
                if (!('failure' in outcome))
                    return outcome.answer;
                const { failure } = outcome;
                if (until === undefined)
                    this.#doubted.set(service, started);
                until ??= Math.min(this.#now() + withinMs, started + this.#waitingMs);
                const left = until - this.#now();
                if (left <= 0)
                    throw failure;
                const wait = Math.min(left, Math.max(LEAST_DOUBT_WAIT_MS, (0,retry/* backoffMs */.jo)(count, this.#random)));
                await this.#sleep(wait);
                (0,shared_wait/* sayWait */.L)(this.#log, wait, failure.message, 0);
            }
        }
        finally {
            if (until !== undefined)
                this.#doubted.delete(service);
        }
    }
    async #attempt(request, started) {
        const { url } = request;
        try {
            const send = await this.#routes.to(url);
            // Behind others in the queue time may have run out: then there is just enough to say so.
            const attemptMs = () => Math.max(1, Math.ceil(Math.min(this.#attemptMs, this.#leftMs(request, started))));
            const once = () => attempt(send, request, attemptMs());
            // A stream that waits for a place could wait for one that waits for it: the two ends of a copy.
            const answer = await (isStream(request) ? once() : this.#limiter(url.origin)(once));
            this.#log.debug(`${request.method ?? 'GET'} ${redactUrl(url)}: ${answer.status}`);
            if (answer.content)
                return { ...answer, content: this.#told(answer.content, request) };
            if (!(0,retry/* isTransient */.dg)(answer.status))
                return answer;
            const wait = (0,retry/* retryAfterMs */.Vs)(answer.headers, Date.now());
            return { cause: String(answer.status), attempts: Infinity, retryAfterMs: wait, answer };
        }
        catch (error) {
            if (error instanceof failure/* Failure */.HR)
                throw error;
            const trouble = networkTrouble(error, url.host, this.#environment);
            this.#log.debug(`${request.method ?? 'GET'} ${redactUrl(url)}: ${trouble.cause}`);
            return trouble;
        }
    }
    /** What breaks off is the failure of the service. */
    async *#told(content, request) {
        try {
            yield* content;
        }
        catch (error) {
            const { cause } = networkTrouble(error, request.url.host, this.#environment);
            throw (0,unavailable/* serviceUnavailable */.o)(request, { cause, error });
        }
    }
    /** Waits before the next attempt, or throws when the service has had its time. */
    async #waitAfter(trouble, request, started, count) {
        const left = this.#leftMs(request, started) - (this.#timeoutMs - this.#waitingMs);
        const asked = trouble.retryAfterMs ?? 0;
        if (left <= 0 || asked > left || count >= trouble.attempts) {
            const cause = asked > Math.max(left, 0)
                ? `${trouble.cause}, to be tried again in ${(0,shared_wait/* seconds */.Y)(asked)}`
                : trouble.cause;
            const tried = (0,shared_wait/* seconds */.Y)(this.#now() - started);
            const { error, answer } = trouble;
            throw (0,unavailable/* serviceUnavailable */.o)(request, { cause, tried, error, answer });
        }
        const wait = Math.max(asked, Math.min(left, (0,retry/* backoffMs */.jo)(count, this.#random)));
        await this.#sleep(wait);
        (0,shared_wait/* sayWait */.L)(this.#log, wait, `${request.service} ${trouble.cause}`);
    }
    /** Of the time that the service has for a request, in milliseconds. */
    #leftMs({ service, withinMs }, started) {
        const since = this.#doubted.get(service) ?? Math.max(started, this.#progress.get(service) ?? 0);
        const left = this.#timeoutMs - (this.#now() - since);
        return withinMs === undefined ? left : Math.min(left, withinMs - (this.#now() - started));
    }
    /** The part of a service's time that may be waited away, in milliseconds. */
    get #waitingMs() {
        return this.#timeoutMs - Math.min(LAST_ATTEMPT_MS, this.#timeoutMs * LAST_ATTEMPT_PART);
    }
    #limiter(origin) {
        const limiter = this.#limiters.get(origin) ?? (0,limit/* createLimiter */.z)(IN_FLIGHT_PER_ORIGIN);
        this.#limiters.set(origin, limiter);
        return limiter;
    }
}
async function doubtful({ ask, mayPass, }) {
    try {
        return { answer: await ask() };
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR && mayPass(error))
            return { failure: error };
        throw error;
    }
}
function refusePlainHttp(url) {
    if (url.protocol === 'https:' || (url.protocol === 'http:' && (0,loopback/* isLoopback */.U)(url.hostname)))
        return;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'plain-http',
        what: `${url.origin} is not asked without TLS`,
        why: 'over plain HTTP anyone on the way can read tokens and change answers; only this machine is exempt',
        fix: `use https://${url.host}`,
    });
}


/***/ }),

/***/ 8394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   jo: () => (/* binding */ backoffMs)
/* harmony export */ });
const FIRST_BACKOFF_MS = 500;
const LONGEST_BACKOFF_MS = 30_000;
/** Statuses that say "later": RFC 9110 (408, 5xx), RFC 8470 (425), RFC 6585 (429). */
const TRANSIENT = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Whether the same request may get another answer later. */
function isTransient(status) {
    return TRANSIENT.has(status);
}
/**
 * Milliseconds to wait after the `attempt`-th attempt (from 1): exponential from 0.5 s to 30 s with full
 * jitter, so that jobs which failed together do not come back together.
 * @param random a number from 0 (included) to 1
 */
function backoffMs(attempt, random = Math.random) {
    return random() * Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (attempt - 1));
}
/**
 * Milliseconds that a `Retry-After` header asks for (RFC 9110, 10.2.3: seconds or an HTTP date), or
 * `undefined` when there is none or it is neither.
 * @param now the wall clock in milliseconds
 */
function retryAfterMs(headers, now) {
    const value = headers.get('retry-after')?.trim();
    if (!value)
        return undefined;
    if (/^\d{1,9}$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ }),

/***/ 1146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Unavailable),
/* harmony export */   o: () => (/* binding */ serviceUnavailable)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83);

/** Where operators say that a service is down, by the end of its host name. */
const STATUS_PAGES = [
    ['sigstore.dev', 'https://status.sigstore.dev'],
    ['ghcr.io', 'https://www.githubstatus.com'],
    ['github.com', 'https://www.githubstatus.com'],
    ['githubusercontent.com', 'https://www.githubstatus.com'],
    ['azurecr.io', 'https://azure.status.microsoft'],
    ['docker.io', 'https://www.dockerstatus.com'],
    ['docker.com', 'https://www.dockerstatus.com'],
    ['pkg.dev', 'https://status.cloud.google.com'],
    ['amazonaws.com', 'https://health.aws.amazon.com'],
    ['quay.io', 'https://status.redhat.com'],
];
/** The failure of a service that may well answer later. */
class Unavailable extends _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
    retryAfterMs;
    /** The last answer; undefined: there was none. */
    answer;
    constructor(details, retryAfterMs, answer) {
        super(details);
        this.retryAfterMs = retryAfterMs;
        this.answer = answer;
    }
}
/** The failure of a service that gave no usable answer. */
function serviceUnavailable(request, last) {
    const { cause, tried, error, retryAfterMs, answer } = last;
    const { host, hostname } = request.url;
    const name = request.service === host ? host : `${request.service} (${host})`;
    const page = STATUS_PAGES.find(([suffix]) => hostname === suffix || hostname.endsWith(`.${suffix}`))?.[1];
    const details = {
        class: 'unavailable',
        code: 'service-unavailable',
        what: `${name} gave no usable answer${tried ? ` in ${tried}` : ''}: ${cause}`,
        why: likelyCause(cause),
        fix: `${page ? `see ${page}` : `check that ${request.url.origin} can be reached from this machine`}; then run it again`,
        ...(error !== undefined && { cause: error }),
    };
    return new Unavailable(details, retryAfterMs, answer);
}
function likelyCause(cause) {
    if (cause.startsWith('429'))
        return 'the service limits how many requests one client may send';
    if (cause.startsWith('no such host'))
        return 'the name is mistyped, or this machine cannot look it up';
    if (cause.startsWith('5'))
        return 'the service is disturbed';
    return 'the service is down, or a firewall or proxy is in the way';
}


/***/ }),

/***/ 2391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ createCredentialSource)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/subject/registry-name.js
var registry_name = __webpack_require__(5597);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/oci/config-files.js

/**
 * Where programs keep the logins of registries, those that count first: Docker, podman (containers-auth.json(5)),
 * Helm (`helm env`).
 * @param uid of this process; root's logins are in a directory of its own where no session has one
 */
function configFiles(variables, uid = process.getuid?.()) {
    const home = homeOf(variables);
    const config = variables['XDG_CONFIG_HOME'] || within(home, '.config');
    const session = within(variables['XDG_RUNTIME_DIR'], 'containers', 'auth.json');
    const helm = variables['HELM_CONFIG_HOME'] || within(config, 'helm');
    const files = [
        within(dockerDirectory(variables), 'config.json'),
        variables['REGISTRY_AUTH_FILE'],
        session ?? (uid === undefined ? undefined : `/run/containers/${uid}/auth.json`),
        within(config, 'containers', 'auth.json'),
        within(home, '.config', 'containers', 'auth.json'),
        variables['HELM_REGISTRY_CONFIG'] || within(helm, 'registry', 'config.json'),
        within(home, '.config', 'helm', 'registry', 'config.json'),
        within(home, 'Library', 'Preferences', 'helm', 'registry', 'config.json'),
    ];
    return [...new Set(files.filter((file) => Boolean(file)))];
}
function within(directory, ...names) {
    return directory ? (0,external_node_path_.join)(directory, ...names) : undefined;
}
/**
 * Where docker/login-action keeps a login with a `scope`, for buildx: a directory for each registry or part of it,
 * with what it is for at its end: `registry/acme/app@push`. The narrowest first, and those for pushing.
 */
function scopedConfigFiles(variables, registry, path) {
    const buildx = variables['BUILDX_CONFIG'] || within(dockerDirectory(variables), 'buildx');
    if (!buildx)
        return [];
    const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
    const parts = path.split('/').filter((part) => part !== '');
    return parts
        .map((_, position) => [host, ...parts.slice(0, parts.length - position)].join('/'))
        .concat(host)
        .flatMap((scope) => ['@push', '@pull,push', '', '@pull'].map((action) => `${scope}${action}`))
        .map((directory) => (0,external_node_path_.join)(buildx, 'config', directory, 'config.json'));
}
function dockerDirectory(variables) {
    return variables['DOCKER_CONFIG'] || within(homeOf(variables), '.docker');
}
function homeOf(variables) {
    return variables['USERPROFILE'] || variables['HOME'];
}

// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
// EXTERNAL MODULE: ./lib/shared/limit.js
var limit = __webpack_require__(6222);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(2845);
;// CONCATENATED MODULE: ./lib/oci/credential-helper.js




/** One at a time: some open a keychain, and each started process is then the one just asked for. */
const oneAtATime = (0,limit/* createLimiter */.z)(1);
/**
 * Asks `docker-credential-<name> get` for the credentials of `server` (docker/docker-credential-helpers).
 * Its output is never shown. `undefined`: it has none.
 * @param timeoutMs how long it may take; then it is killed
 * @throws Failure `credential-helper-failed`
 */
async function askCredentialHelper(name, server, timeoutMs = 30_000) {
    const program = `docker-credential-${name}`;
    const { exitCode, stdout } = await oneAtATime(() => run(program, server, timeoutMs));
    if (exitCode !== 0) {
        if (/credentials not found/i.test(stdout))
            return undefined;
        throw failed(program, `it ended with status ${exitCode} when asked for ${server}`);
    }
    const answer = (0,json/* objectIn */.D7)(stdout);
    if (!answer)
        throw failed(program, 'its answer is not JSON');
    const { Username: username, Secret: password } = answer;
    if (typeof username === 'string' && typeof password === 'string' && password !== '') {
        return { username, password, identityToken: undefined };
    }
    throw failed(program, `its answer for ${server} has no user name and secret`);
}
async function run(program, server, timeoutMs) {
    // Loaded late: most runs need no helper.
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
    const late = AbortSignal.timeout(timeoutMs);
    // @actions/exec hides its process. Left alone, one that ends without reading its input ends this one as
    // well (EPIPE), and one that never ends is waited for.
    const onStart = (message) => {
        const { process: child } = message;
        child.once('spawn', () => child.stdin?.on('error', () => undefined));
        late.addEventListener('abort', () => child.kill('SIGKILL'));
    };
    (0,external_node_diagnostics_channel_.subscribe)('child_process', onStart);
    try {
        const options = { input: Buffer.from(server), silent: true, ignoreReturnCode: true };
        const output = await getExecOutput(program, ['get'], options);
        if (!late.aborted)
            return output;
    }
    catch (cause) {
        throw failed(program, 'it is not installed, or cannot be run', cause);
    }
    finally {
        (0,external_node_diagnostics_channel_.unsubscribe)('child_process', onStart);
    }
    throw failed(program, `it gave no answer in ${timeoutMs / 1000} s`);
}
function failed(program, why, cause) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'credential-helper-failed',
        what: `The credential helper ${program} gave no credentials`,
        why,
        fix: 'make it work in this job, or set registry, registry-username and registry-password',
        ...(cause !== undefined && { cause }),
    });
}

// EXTERNAL MODULE: ./lib/oci/credentials.js
var credentials = __webpack_require__(7771);
;// CONCATENATED MODULE: ./lib/oci/docker-config.js



/**
 * Parses a configuration file (docs.docker.com/reference/cli/docker, "Docker CLI configuration file";
 * containers-auth.json(5)).
 * @throws Failure `docker-config-malformed`, which never repeats the content
 */
function parseDockerConfig(file, text) {
    const document = (0,json/* objectIn */.D7)(text);
    // The message of the parser would quote the text.
    if (!document)
        throw malformed(file, 'it is not a JSON object');
    const credHelpers = Object.entries(objectOf(document['credHelpers'] ?? {}, file, 'credHelpers'));
    return {
        file,
        auths: new Map(Object.entries(objectOf(document['auths'] ?? {}, file, 'auths'))),
        credHelpers: new Map(credHelpers.map(([host, name]) => [host, helperName(name, file)])),
        credsStore: document['credsStore'] ? helperName(document['credsStore'], file) : undefined,
    };
}
/**
 * The key in `keys` that is for this registry; the longest when several are for a part of it.
 * A key is a host, a URL (only its host counts), or a host and the beginning of a path, with `@push` behind it or not.
 */
function keyFor(keys, registry, path) {
    const wanted = `${canonicalOr(registry)}/${path}/`;
    return [...keys]
        .filter((key) => wanted.startsWith(`${normalKey(key)}/`))
        .sort((a, b) => normalKey(b).length - normalKey(a).length)[0];
}
function canonicalOr(host) {
    return (0,registry_name/* canonicalRegistry */.i)(host) ?? host.toLowerCase();
}
function normalKey(key) {
    const [, url, rest = ''] = /^(https?:\/\/)?(.*?)\/*$/i.exec(key) ?? [];
    const slash = rest.indexOf('/');
    const host = canonicalOr(slash < 0 ? rest : rest.slice(0, slash));
    const path = slash < 0 ? '' : rest.slice(slash);
    // Docker's keys are addresses of an API, podman's are parts of a registry, buildx's say what for as well.
    return url || /^\/v[12]$/.test(path) ? host : host + path.replace(/@[a-z,]+$/, '');
}
/**
 * Decodes the entry of `key`; `undefined` when it is empty, as Docker leaves it when a helper has the secret.
 * @throws Failure `docker-config-malformed`
 */
function authOf(config, key) {
    const place = `the entry for ${key}`;
    const entry = objectOf(config.auths.get(key) ?? {}, config.file, place);
    const text = (name) => {
        const value = entry[name] ?? '';
        if (typeof value !== 'string')
            throw malformed(config.file, `${place} has a "${name}" that is not text`);
        return value;
    };
    const decoded = decodeAuth(text('auth'), config.file, place);
    const username = decoded?.username ?? text('username');
    const password = decoded?.password ?? text('password');
    const identityToken = text('identitytoken') || undefined;
    return identityToken || (username && password) ? { username, password, identityToken } : undefined;
}
/** `auth` is base64 of `user:password`; Docker pads the password with zero bytes. */
function decodeAuth(auth, file, place) {
    if (auth === '')
        return undefined;
    const text = Buffer.from(auth, 'base64').toString('utf8');
    const colon = text.indexOf(':');
    if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(auth) || colon < 0) {
        throw malformed(file, `${place} has an "auth" that is not base64 of user:password`);
    }
    return { username: text.slice(0, colon), password: text.slice(colon + 1).replace(/^\0+|\0+$/g, '') };
}
// The name becomes part of the name of a program.
function helperName(value, file) {
    if (typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]{0,100}$/.test(value))
        return value;
    throw malformed(file, 'a credential helper has a name that no program can have');
}
function objectOf(value, file, place) {
    if ((0,json/* isObject */.Gv)(value))
        return value;
    throw malformed(file, `${place} is not a JSON object`);
}
function malformed(file, why) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'docker-config-malformed',
        what: `${file} cannot be read as a configuration of registry credentials`,
        why,
        fix: `write it anew with docker login (docker/login-action), or delete ${file}`,
    });
}

;// CONCATENATED MODULE: ./lib/oci/credential-sources.js







const MAX_CONFIG_BYTES = 1024 * 1024;
/** The server's name of Docker Hub in Docker's credential stores. */
const DOCKER_HUB_SERVER = 'https://index.docker.io/v1/';
/**
 * Credentials as users have them: the inputs, DOCKER_AUTH_CONFIG (GitLab CI), Docker's configuration, podman's and
 * Helm's, the GitHub token for GitHub's own registry; nobody otherwise. Every file is read once, when first needed, and every secret masked when read.
 * `forRegistry` throws Failure `docker-config-malformed`, `docker-config-unreadable`, `credential-helper-failed`.
 */
function createCredentialSource(options) {
    const { explicit, githubToken, environment, log } = options;
    if (explicit)
        log.mask(explicit.password);
    if (githubToken)
        log.mask(githubToken);
    let configs;
    const found = new Map();
    async function find(registry, path) {
        if (explicit && (0,registry_name/* canonicalRegistry */.i)(explicit.registry) === registry) {
            return (0,credentials/* credentialsOf */.YN)(explicit.username, explicit.password, 'registry-username and registry-password', log);
        }
        configs ??= readConfigs(environment);
        const [scoped, all] = await Promise.all([readScoped(environment, registry, path), configs]);
        for (const config of [...scoped, ...all]) {
            const credentials = await findInConfig(config, registry, path, log);
            if (credentials)
                return credentials;
        }
        // GitHub takes any user name with a token.
        if (githubToken && registry === ownRegistry(environment))
            return (0,credentials/* credentialsOf */.YN)('github', githubToken, 'github-token', log);
        return { kind: 'anonymous' };
    }
    return {
        forRegistry(host, path = '') {
            const registry = (0,registry_name/* canonicalRegistry */.i)(host) ?? host;
            const key = `${registry}/${path}`;
            const credentials = found.get(key) ?? find(registry, path);
            found.set(key, credentials);
            return credentials;
        },
    };
}
/**
 * The registry that a job's token is for: ghcr.io or, where GitHub has another address (data residency, server),
 * `containers.` in front of that. A token never goes to the registry of another GitHub.
 */
function ownRegistry(environment) {
    const server = URL.parse(environment['GITHUB_SERVER_URL'] || 'https://github.com')?.host;
    return server === 'github.com' ? 'ghcr.io' : server && (0,registry_name/* canonicalRegistry */.i)(`containers.${server}`);
}
async function readConfigs(environment) {
    const inEnvironment = environment['DOCKER_AUTH_CONFIG'];
    return [
        ...(inEnvironment ? [parseDockerConfig('DOCKER_AUTH_CONFIG', inEnvironment)] : []),
        ...(await readAll(configFiles(environment))),
    ];
}
/** Logins for a part of the registry, which count before those for all of it. */
async function readScoped(environment, registry, path) {
    return readAll(scopedConfigFiles(environment, registry, path));
}
async function readAll(files) {
    const texts = await Promise.all(files.map(async (file) => ({ file, text: await readIfPresent(file) })));
    return texts.flatMap(({ file, text }) => (text === undefined ? [] : [parseDockerConfig(file, text)]));
}
async function readIfPresent(file) {
    try {
        const { size } = await (0,promises_.stat)(file);
        if (size <= MAX_CONFIG_BYTES)
            return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
            return undefined;
        throw unreadable(file, 'it exists, but this job may not read it', error);
    }
    throw unreadable(file, 'it is larger than 1 MiB');
}
/** Docker's order: the helper of this registry, the helper of all, the file itself. */
async function findInConfig(config, registry, path, log) {
    const key = keyFor(config.auths.keys(), registry, path);
    const helper = config.credHelpers.get(keyFor(config.credHelpers.keys(), registry, path) ?? '');
    const server = registry === 'docker.io' ? DOCKER_HUB_SERVER : registry;
    const fromHelper = helper && (await askCredentialHelper(helper, server));
    if (fromHelper)
        return toCredentials(fromHelper, `docker-credential-${helper}`, log);
    const fromStore = config.credsStore && (await askStore(config, config.credsStore, key, key ?? server, log));
    if (fromStore)
        return toCredentials(fromStore, `docker-credential-${config.credsStore}`, log);
    const fromFile = key === undefined ? undefined : authOf(config, key);
    return fromFile && toCredentials(fromFile, config.file, log);
}
/**
 * `docker login` leaves an entry in the file for what it puts in the store. Without one, a store that does
 * not work, such as a desktop's in a job, is no reason to stop.
 */
async function askStore(config, store, key, server, log) {
    try {
        return await askCredentialHelper(store, server);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR) || (key !== undefined && !authOf(config, key)))
            throw error;
        log.debug(`${error.message} for ${server}: ${error.why}`);
        return undefined;
    }
}
function toCredentials({ username, password, identityToken }, source, log) {
    if (identityToken === undefined)
        return (0,credentials/* credentialsOf */.YN)(username, password, source, log);
    log.mask(identityToken);
    return { kind: 'identity-token', username, token: identityToken, source };
}
function unreadable(file, why, cause) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'docker-config-unreadable',
        what: `${file} cannot be read`,
        why,
        fix: `correct its permissions, delete it, or set DOCKER_CONFIG to another directory`,
        ...(cause !== undefined && { cause }),
    });
}


/***/ }),

/***/ 7771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   YN: () => (/* binding */ credentialsOf),
/* harmony export */   mk: () => (/* binding */ basicHeader)
/* harmony export */ });
/** User names that say: the password is a refresh token (ACR; Docker's credential helpers). */
const REFRESH_TOKEN_USERS = new Set(['00000000-0000-0000-0000-000000000000', '<token>']);
/** Credentials from a user name and a secret, which is masked. */
function credentialsOf(username, secret, source, log) {
    log.mask(secret);
    return REFRESH_TOKEN_USERS.has(username)
        ? { kind: 'identity-token', username, token: secret, source }
        : { kind: 'basic', username, password: secret, source };
}
/** The value of a Basic `Authorization` header (RFC 7617), masked; `undefined` for nobody. */
function basicHeader(credentials, log) {
    if (credentials.kind === 'anonymous')
        return undefined;
    const encoded = encodedLogin(credentials);
    log.mask(encoded);
    return `Basic ${encoded}`;
}
/** What no message may repeat, plain and in the forms in which it is sent. */
function secretsOf(credentials) {
    if (credentials.kind === 'anonymous')
        return [];
    const secret = secretOf(credentials);
    return [secret, encodeURIComponent(secret), encodedLogin(credentials)];
}
function secretOf(login) {
    return login.kind === 'basic' ? login.password : login.token;
}
function encodedLogin(login) {
    return Buffer.from(`${login.username}:${secretOf(login)}`).toString('base64');
}


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isDoubtful),
/* harmony export */   Q: () => (/* binding */ Doubtful)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8730);


/** What a registry says that it misses: a part of what is written, which is told apart by who wrote it. */
const MISSES_A_PART = new Set([
    'BLOB_UNKNOWN',
    'BLOB_UPLOAD_UNKNOWN',
    'MANIFEST_BLOB_UNKNOWN',
    'MANIFEST_UNKNOWN',
]);
/**
 * Whether the same request may well end otherwise a moment later: registries run on many machines, which learn of
 * logins and writes at different times, and a page that says "maintenance" stands in place of any answer.
 */
function isDoubtful(answer, { isAccepted, isThere, isWrite }) {
    const { status } = answer;
    if (status < 300)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .isHtml */ ._6)(answer);
    const { codes, limitsRate } = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)(answer);
    if (status === 401 || status === 403)
        return isAccepted || limitsRate;
    if (status !== 404)
        return false;
    return isThere || (isWrite && isAccepted && !codes.some((code) => MISSES_A_PART.has(code)));
}
/**
 * The failure that an answer is unless it passes; it counts once the time for that is over. Its message is what waits
 * are said with: that something does not exist would be wrong of what was there a moment ago.
 */
class Doubtful extends _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
    answer;
    failure;
    constructor(failure, answer) {
        const { class: kind, code, message } = failure;
        const notYet = `${answer.url.host} does not find what was there before (404), and is asked again`;
        super({ class: kind, code, what: answer.status === 404 ? notYet : message, cause: failure });
        this.answer = answer;
        this.failure = failure;
    }
}


/***/ }),

/***/ 9685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  li: () => (/* binding */ alteredBytes),
  uV: () => (/* binding */ htmlAnswer),
  Ew: () => (/* binding */ loginMissing),
  MX: () => (/* binding */ registryFailure),
  cS: () => (/* binding */ withWords),
  aq: () => (/* binding */ wrongCredentials)
});

// EXTERNAL MODULE: ./lib/shared/failure.js
var shared_failure = __webpack_require__(83);
;// CONCATENATED MODULE: ./lib/oci/advice.js
/** GitHub's registries: for all, and of those with data residency. */
const GITHUB = /^(ghcr\.io|containers\.[a-z0-9-]+\.ghe\.com)$/;
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
        hosts: /\.azurecr\.(io|us|cn)$/,
        denied: (registry, path) => [
            `give the identity that logs in the role AcrPush on ${registry}; in a registry with ABAC repository`,
            `permissions, where AcrPush has no effect, the role "Container Registry Repository Writer" for ${path}`,
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
    ].join('\n');
}
/** What to do at a service that limits how often it is asked. */
function adviceOnRate(registry, isAnonymous) {
    if (isAnonymous)
        return `${adviceOnLogin(registry)}\nwith a login the limit is higher, and no longer shared with others behind the same address`;
    const plan = registry === 'docker.io' ? '; paid plans have none for pulls' : '';
    return `run it again later, with fewer jobs at the same time${plan}`;
}

// EXTERNAL MODULE: ./lib/oci/credentials.js
var credentials = __webpack_require__(7771);
// EXTERNAL MODULE: ./lib/oci/problem.js
var problem = __webpack_require__(8730);
;// CONCATENATED MODULE: ./lib/oci/errors.js




const LOCKED = /immutab|cannot be overwritten|tag is (locked|protected)|disallowed on this registry, repository or image/i;
const MISSING_CHILD = ['MANIFEST_BLOB_UNKNOWN', 'BLOB_UNKNOWN', 'MANIFEST_UNKNOWN'];
const EXPIRED = /authorization token has expired|reauthenticate/i;
/** Harbor, ACR, GitLab, Quay, Artifactory: how each says that there is no room. */
const QUOTA = /quota|storage limit|storage resource|exceed[a-z]* the (configured )?(upper )?limit|insufficient storage/i;
const POLICY = /polic(y|ies)|vulnerab|not signed|unsigned/i;
/** What registries answer a manifest whose type they do not know. */
const REFUSES_TYPE = new Set([400, 405, 406, 415, 422, 501]);
/** The first whose `when` holds explains the refusal. */
const EXPLANATIONS = [
    {
        when: ({ isHtml, status }) => isHtml && status < 300,
        explain: ({ registry, doing, status }) => htmlAnswer(registry, `asked ${doing}`, status),
    },
    { when: isLocked, explain: locked },
    { when: ({ limitsRate }) => limitsRate, explain: rateLimited },
    {
        when: ({ status, text }) => status === 507 || ((isAuth(status) || [409, 412, 413].includes(status)) && QUOTA.test(text)),
        explain: ({ repository, doing, registry, ...problem }) => new shared_failure/* Failure */.HR({
            class: 'limit',
            code: 'registry-quota',
            what: `${repository} refused ${doing}: ${statusAndCodes(problem)}`,
            why: 'the quota of the project, organisation or registry is used up',
            fix: `delete images that nobody needs, or have the quota raised by who operates ${registry}; then run it again`,
        }),
    },
    {
        when: ({ status, text, codes, isWrite }) => !isWrite &&
            (status === 412 ||
                ((isAuth(status) || status === 451) &&
                    (POLICY.test(text) || codes.includes('PROJECTPOLICYVIOLATION')))),
        explain: ({ repository, doing, registry, ...problem }) => new shared_failure/* Failure */.HR({
            class: 'denied',
            code: 'registry-policy',
            what: `${repository} refused ${doing}: ${statusAndCodes(problem)}`,
            why: 'a policy of the project keeps images from being read that are not signed, or have vulnerabilities',
            fix: `log in with an account that may push to ${repository}: Harbor lets such accounts read what they are to sign; or exempt this image from the policy in ${registry}`,
        }),
    },
    {
        when: ({ status, codes }) => status < 500 && MISSING_CHILD.some((code) => codes.includes(code)),
        explain: (refusal) => new shared_failure/* Failure */.HR({
            class: 'conflict',
            code: 'manifest-child-missing',
            what: `${refusal.repository} refused ${refusal.doing}: ${statusAndCodes(refusal)}`,
            why: 'something that it names is not, or no longer, in the repository',
            fix: 'push the image again if a part of it was deleted',
        }),
    },
    {
        when: ({ status }) => status === 409 || status === 412,
        explain: (refusal) => new shared_failure/* Failure */.HR({
            class: 'conflict',
            code: 'manifest-changed',
            what: `${refusal.repository} refused ${refusal.doing}: ${statusAndCodes(refusal)}`,
            why: 'another writer changed it in between',
            fix: 'run the step again',
        }),
    },
    {
        when: ({ status, credentials }) => isAuth(status) && credentials.kind === 'anonymous',
        explain: loginMissing,
    },
    {
        // ECR says 403 for its tokens of twelve hours.
        when: ({ status, isKnown, text }) => (status === 401 && !isKnown) || (status === 403 && EXPIRED.test(text)),
        explain: wrongCredentials,
    },
    { when: ({ status }) => isAuth(status), explain: denied },
    {
        when: ({ status }) => status === 404,
        explain: ({ repository, doing }) => new shared_failure/* Failure */.HR({
            class: 'unavailable',
            code: 'registry-not-found',
            what: `${repository} does not exist: the registry refused ${doing}`,
            why: 'the name is mistyped, or this registry wants repositories to be made before the first push',
            fix: 'compare the name with that of the step that pushed the image',
        }),
    },
    {
        when: ({ isBundle, status }) => isBundle && REFUSES_TYPE.has(status),
        explain: ({ repository, doing, registry, ...problem }) => new shared_failure/* Failure */.HR({
            class: 'denied',
            code: 'registry-refuses-bundles',
            what: `${repository} refused ${doing}: ${statusAndCodes(problem)}`,
            why: 'the registry does not take manifests with an artifactType, as OCI 1.1 has them and Sigstore bundles need them',
            fix: `signature-format: legacy   # or update ${registry} to a version that takes OCI 1.1 manifests`,
        }),
    },
    {
        when: ({ status }) => status === 413,
        explain: ({ repository, doing }) => new shared_failure/* Failure */.HR({
            class: 'limit',
            code: 'registry-too-large',
            what: `${repository} refused ${doing}: too large (413)`,
            why: 'the registry, or a proxy in front of it, limits the size of requests',
            fix: 'raise the limit of the registry or proxy (nginx: client_max_body_size)',
        }),
    },
];
/** The failure that a refusal is: cause and fix, by status, code and service. */
function registryFailure(refused) {
    const refusal = {
        ...refused,
        ...(0,problem/* problemOf */.Zw)(refused.answer),
        repository: `${refused.registry}/${refused.path}`,
        says: (0,problem/* saidBy */.TT)(refused.answer, (0,credentials/* secretsOf */.Fj)(refused.credentials)),
    };
    const explain = EXPLANATIONS.find(({ when }) => when(refusal))?.explain ?? unexplained;
    return withWords(explain(refusal), refusal.says);
}
function unexplained(refusal) {
    return new shared_failure/* Failure */.HR({
        class: 'denied',
        code: 'registry-refused',
        what: `${refusal.repository} refused ${refusal.doing}: ${statusAndCodes(refusal)}`,
        why: 'the registry does not support the request, or something in front of it answers',
        fix: `run again with debug logging to see the requests, and look into the log of ${refusal.registry}`,
    });
}
/** The failure, and what the registry itself says of it. */
function withWords(failure, says) {
    if (says === undefined)
        return failure;
    const { class: kind, code, message: what, fix } = failure;
    const why = `${failure.why === undefined ? '' : `${failure.why}; `}the registry says: "${says}"`;
    const details = { class: kind, code, what, why, ...(fix !== undefined && { fix }) };
    return new shared_failure/* Failure */.HR(details);
}
function rateLimited({ repository, registry, doing, credentials, ...problem }) {
    return new shared_failure/* Failure */.HR({
        class: 'unavailable',
        code: 'registry-rate-limited',
        what: `${repository} refused ${doing}: ${statusAndCodes(problem)}`,
        why: 'the registry limits how many requests one client may send',
        fix: adviceOnRate(registry, credentials.kind === 'anonymous'),
    });
}
/** Whether the registry says that what is there must not be replaced. */
function isLocked({ status, codes, text }) {
    return (status >= 400 && (codes.includes('TAG_INVALID') || codes.includes('TAG_IMMUTABLE') || LOCKED.test(text)));
}
function htmlAnswer(host, when, status) {
    return new shared_failure/* Failure */.HR({
        class: 'unavailable',
        code: 'registry-html-answer',
        what: `${host} answered with a web page (status ${status}) when ${when}`,
        why: 'a sign-in page or proxy is in the way, or another kind of server is at that address',
        fix: `check that ${host} is the registry's own host name and can be reached from this machine without signing in`,
    });
}
function alteredBytes(where, wanted, actual) {
    return new shared_failure/* Failure */.HR({
        class: 'malformed',
        code: 'registry-altered-bytes',
        what: `${where} gave other bytes than asked for: ${actual} in place of ${wanted}`,
        why: 'the registry, a cache or a proxy altered them; nothing of them was used',
        fix: 'run again; if it stays, push the image anew and look into what lies between this machine and the registry',
    });
}
/** The registry, or its token service, does not take these credentials. */
function wrongCredentials(refusal) {
    const { registry, path, credentials, status } = refusal;
    const source = credentials.kind === 'anonymous' ? 'nobody' : credentials.source;
    return new shared_failure/* Failure */.HR({
        class: 'denied',
        code: 'registry-unauthorized',
        what: `${registry} refused the credentials from ${source} for ${path} (${status})`,
        why: 'they are wrong, expired, for another registry, or have no access to this repository',
        // The GitHub token is new in every job: what it may do is all that can be wrong with it.
        fix: source === 'github-token'
            ? adviceOnDenial(registry, path)
            : `renew them; they come from ${source}. If they are right, ${adviceOnDenial(registry, path)}`,
    });
}
function loginMissing(refusal) {
    return new shared_failure/* Failure */.HR({
        class: 'denied',
        code: 'registry-unauthorized',
        what: `${refusal.repository} refused ${refusal.doing} without a login (${refusal.status})`,
        why: `no credentials for ${refusal.registry} in the inputs, Docker's or podman's configuration, nor a github-token that is for it`,
        fix: adviceOnLogin(refusal.registry),
    });
}
function denied(refusal) {
    const { registry, path, repository, doing, credentials } = refusal;
    return new shared_failure/* Failure */.HR({
        class: 'denied',
        code: 'registry-denied',
        what: `${repository} refused ${doing}: ${statusAndCodes(refusal)}`,
        why: `the credentials${credentials.kind === 'anonymous' ? '' : ` from ${credentials.source}`} are known, but lack the right`,
        fix: adviceOnDenial(registry, path),
    });
}
function locked({ repository, doing, registry }) {
    return new shared_failure/* Failure */.HR({
        class: 'denied',
        code: 'tag-locked',
        what: `${repository} refused ${doing}: it is locked or immutable`,
        why: 'signatures and the referrers index are added to under tags that must be writable',
        fix: registry.includes('.azurecr.')
            ? `unlock it: az acr repository update --name ${registry.split('.')[0]} --image ${repository.slice(registry.length + 1)}:TAG --write-enabled true; for a whole repository use --repository in place of --image`
            : 'exempt the tags that begin with "sha256-" from the immutability rule of the repository',
    });
}
function isAuth(status) {
    return status === 401 || status === 403;
}
function statusAndCodes({ status, codes }) {
    return [String(status), ...codes].join(' ');
}


/***/ }),

/***/ 5444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ readChildren),
/* harmony export */   Pn: () => (/* binding */ holdsStatementsOnly),
/* harmony export */   QW: () => (/* binding */ childName)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2845);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(261);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2892);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8473);




/** An index of more is no image that anybody pulls. */
const MAX_CHILDREN = 1000;
const INDEX_TYPES = [_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_INDEX */ .L$, _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCKER_MANIFEST_LIST */ .m6];
const IN_TOTO = 'application/vnd.in-toto+json';
const WHAT = 'the image index';
/** Members that decide which child is taken. Programs in Go read them in any case of letters. */
const MEMBERS = [
    ...['manifests', 'digest', 'mediaType', 'platform', 'os', 'architecture', 'variant', 'annotations'],
    'size',
];
/**
 * The manifests that an image index names (image-spec, image-index.md). Empty for a single manifest, which
 * names none.
 * @throws Failure `registry-document-malformed`: also when a child could be read in two ways, or not at all
 */
function readChildren(manifest) {
    const document = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseObject */ .lj)(manifest, 'the image manifest');
    (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .requireOneReading */ .Uj)(document, MEMBERS, WHAT);
    if ('manifests' in document && ('config' in document || 'layers' in document || 'fsLayers' in document))
        throw (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(WHAT, 'is an image, too');
    const children = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsIn */ .Qv)(document, 'manifests', WHAT, MAX_CHILDREN);
    for (const child of children) {
        (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .requireOneReading */ .Uj)(child, MEMBERS, WHAT);
        if ((0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(child.platform))
            (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .requireOneReading */ .Uj)(child.platform, MEMBERS, WHAT);
    }
    const descriptors = children.filter(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isDescriptor */ .ol);
    if (descriptors.length < children.length)
        throw (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(WHAT, 'has a child without a media type, a SHA-256 digest or a size');
    return descriptors.map((child) => ({
        digest: child.digest,
        platform: (0,_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlatform */ .Kd)(child.platform),
        isIndex: INDEX_TYPES.includes(child.mediaType),
        claimsAttestation: claimsAttestation(child, descriptors),
    }));
}
/** `linux/arm64`, or that nothing is said. */
function childName({ platform }) {
    return platform ? (0,_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformName */ .$r)(platform) : 'no platform';
}
/**
 * BuildKit's attestations (docs.docker.com/build/metadata/attestations/attestation-storage): no program takes them
 * for an image, because their platform is unknown, and they name the child that they are about.
 */
function claimsAttestation(child, all) {
    const { os, architecture } = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(child.platform) ? child.platform : {};
    const { 'vnd.docker.reference.type': type, 'vnd.docker.reference.digest': about } = child.annotations ?? {};
    const isAbout = all.some(({ digest }) => digest === about && digest !== child.digest);
    return os === 'unknown' && architecture === 'unknown' && type === 'attestation-manifest' && isAbout;
}
/** Whether a manifest holds in-toto statements alone, so that nothing in it can run. */
function holdsStatementsOnly(manifest) {
    const layers = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsIn */ .Qv)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseObject */ .lj)(manifest, 'the attestation manifest'), 'layers', 'it', MAX_CHILDREN);
    return layers.length > 0 && layers.every(({ mediaType }) => mediaType === IN_TOTO);
}


/***/ }),

/***/ 7749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextPage)
/* harmony export */ });
/**
 * The next page that a `Link` header names (RFC 8288; distribution-spec, "Listing Referrers"), resolved
 * against the address of this page; `undefined` when this is the last one.
 */
function nextPage(header, page) {
    for (const [, target = '', parameters = ''] of (header ?? '').matchAll(/<([^<>]*)>([^<]*)/g)) {
        if (/;\s*rel\s*=\s*"?next"?\s*(?:[;,]|$)/i.test(parameters))
            return URL.parse(target, page.href) ?? undefined;
    }
    return undefined;
}


/***/ }),

/***/ 1441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ listChildren),
/* harmony export */   g6: () => (/* binding */ chosenFor),
/* harmony export */   wf: () => (/* binding */ leavesOf)
/* harmony export */ });
/* unused harmony export MAX_MANIFESTS */
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83);
/* harmony import */ var _layout_image_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5444);
/* harmony import */ var _layout_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8473);



/** So many manifests of one image are looked at; images for all platforms of the world have about 20. */
const MAX_MANIFESTS = 200;
const MAX_DEPTH = 4;
/**
 * The children of an index, those of nested indexes below them, without BuildKit's attestations.
 * @throws Failure `registry-document-malformed`, `image-not-found`, `platforms-too-many`
 */
async function listChildren(index, read) {
    let count = 0;
    async function below(bytes, depth) {
        const children = (0,_layout_image_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(bytes);
        count += children.length;
        if (count > MAX_MANIFESTS)
            throw tooMany(`more than ${MAX_MANIFESTS} manifests`);
        if (depth > MAX_DEPTH && children.length > 0)
            throw tooMany(`indexes in indexes, more than ${MAX_DEPTH} deep`);
        const walked = children.map(async (child) => {
            if (child.claimsAttestation && (0,_layout_image_index_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsStatementsOnly */ .Pn)(await required(child.digest, read)))
                return [];
            const inner = child.isIndex ? await below(await required(child.digest, read), depth + 1) : [];
            return [{ ...child, children: inner }];
        });
        return (await Promise.all(walked)).flat();
    }
    return below(index, 1);
}
/** Every child that is no index, with those that it stands in. An index without children counts as one itself. */
function leavesOf(children, within = []) {
    return children.flatMap((child) => child.children.length === 0
        ? [{ ...child, within }]
        : leavesOf(child.children, [...within, child.digest]));
}
/**
 * Every child that may be taken for a platform: in each index those that suit best, and those that say no
 * platform, into which programs look (containerd, "images.Manifest").
 */
function chosenFor(wanted, children, within = []) {
    const suits = ({ platform }) => platform && (0,_layout_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .suitability */ .MA)(wanted, platform);
    const best = Math.min(...children.map((child) => suits(child) ?? Infinity));
    return children
        .filter((child) => child.platform === undefined || suits(child) === best)
        .flatMap((child) => child.children.length === 0
        ? [{ ...child, within }]
        : chosenFor(wanted, child.children, [...within, child.digest]));
}
async function required(digest, read) {
    const bytes = await read(digest);
    if (bytes)
        return bytes;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'unavailable',
        code: 'image-not-found',
        what: `the registry has no ${digest}, which the image index names`,
        why: 'it was deleted, or the index was copied without it',
        fix: 'push the image again with all its platforms',
    });
}
function tooMany(what) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'limit',
        code: 'platforms-too-many',
        what: `the image index has ${what}`,
        why: 'no image has so many platforms: indexes of other things are kept apart',
        fix: 'name the manifests themselves, by digest',
    });
}


/***/ }),

/***/ 4360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ claimedDigest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   _P: () => (/* binding */ MANIFEST_TYPES),
/* harmony export */   mz: () => (/* binding */ readManifestHead),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83);
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2406);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2845);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9685);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(261);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8730);






/** Size that registries must take (distribution-spec, "Pushing Manifests"). */
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
/** Every type of manifest: a registry hides what was not asked for. */
const MANIFEST_TYPES = [
    _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_INDEX */ .L$,
    _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_MANIFEST */ .MS,
    _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCKER_MANIFEST_LIST */ .m6,
    _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCKER_MANIFEST */ .Vv,
];
/**
 * Reads the answer to GET of a manifest.
 * @param reference tag or digest that was asked for
 * @param where registry and repository, for messages
 * @throws Failure `registry-html-answer`, `registry-altered-bytes`, `manifest-ambiguous`
 */
function readManifest(answer, reference, where) {
    requireNoHtml(answer, reference);
    const digest = (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Digest */ .sI)(answer.body);
    for (const wanted of [digestOf(reference), claimedDigest(answer)]) {
        if (wanted !== undefined && wanted !== digest)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .alteredBytes */ .li)(where, wanted, digest);
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
    const wanted = digestOf(reference);
    const claimed = claimedDigest(answer);
    if (wanted && claimed && wanted !== claimed)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .alteredBytes */ .li)(where, wanted, claimed);
    const digest = claimed ?? wanted;
    const mediaType = contentType(answer);
    const length = answer.headers.get('content-length');
    if (!digest || !MANIFEST_TYPES.includes(mediaType) || !/^\d{1,12}$/.test(length ?? ''))
        return undefined;
    return { mediaType, digest, size: Number(length) };
}
/** The digest that the registry says the content has; `undefined` also for algorithms not used here. */
function claimedDigest(answer) {
    return digestOf(answer.headers.get('docker-content-digest') ?? '');
}
function digestOf(text) {
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
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'malformed',
        code: 'manifest-ambiguous',
        what: `${where} gave a manifest as ${header} that calls itself another type`,
        why: 'programs that trust the one or the other would read different things in it',
        fix: 'push it again with a current tool',
    });
}
function ownMediaType(bytes) {
    const mediaType = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectIn */ .D7)(bytes)?.mediaType;
    return typeof mediaType === 'string' ? mediaType : undefined;
}
function contentType(answer) {
    return (answer.headers.get('content-type') ?? '').replace(/;.*$/s, '').trim().toLowerCase();
}
function requireNoHtml(answer, reference) {
    if ((0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .isHtml */ ._6)(answer))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlAnswer */ .uV)(answer.url.host, `asked for the manifest ${reference}`, answer.status);
}


/***/ }),

/***/ 8730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TT: () => (/* binding */ saidBy),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   _6: () => (/* binding */ isHtml)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2845);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7944);


const MAX_ERRORS = 20;
const MAX_WORDS = 200;
const RATE = /rate.?limit|too ?many ?requests|request limit/i;
function problemOf(answer) {
    const errors = errorsIn(answer.body);
    const codes = errors.map(({ code }) => (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(code)).filter((code) => /^[A-Z][A-Z0-9_]{1,60}$/.test(code));
    const text = errors.map(({ message }) => (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(message)).join('\n');
    const limitsRate = answer.status === 429 || codes.includes('TOOMANYREQUESTS') || RATE.test(text);
    return { status: answer.status, codes: [...new Set(codes)], text, limitsRate, isHtml: isHtml(answer) };
}
/**
 * The registry's own words, on one line that holds nothing but plain text; undefined: it said none. What may be a
 * secret that it repeats is left out: what was sent, whatever looks like a token, and the queries of addresses.
 * @param secrets that were sent, in every form
 */
function saidBy(answer, secrets) {
    const [first] = errorsIn(answer.body)
        .map(({ message, code }) => (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(message) || (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(code))
        .filter((text) => text !== '');
    const text = first ?? plainText(answer);
    if (text === undefined || secrets.some((secret) => text.includes(secret)))
        return undefined;
    const words = text
        .replace(/\?\S*/g, '?')
        .replace(/[^\s"'(),;]+/g, (word) => (mayBeSecret(word) ? '\u2026' : word));
    return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(words.replaceAll('\u2026', '...').replace(/\s+/g, ' '), MAX_WORDS) || undefined;
}
/** Names, paths and digests are not: a token is long, and mixes letters of both cases and digits. */
function mayBeSecret(word) {
    return word
        .replace(/sha256:[0-9a-f]{64}/g, '')
        .split(/[/:=@]/)
        .some((part) => part.length >= 20 && /[a-z]/.test(part) && /[A-Z]/.test(part) && /\d/.test(part));
}
function plainText(answer) {
    if (!/^text\/plain\b/i.test(answer.headers.get('content-type') ?? ''))
        return undefined;
    const text = answer.body.subarray(0, 1000).toString('utf8').trim();
    return /^[[{]/.test(text) ? undefined : text.split('\n')[0];
}
/** Whether a web page came in place of an answer. */
function isHtml(answer) {
    return /^text\/html\b/i.test(answer.headers.get('content-type') ?? '');
}
function errorsIn(body) {
    const errors = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectIn */ .D7)(body)?.errors;
    return Array.isArray(errors) ? errors.slice(0, MAX_ERRORS).filter(_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv) : [];
}


/***/ }),

/***/ 7080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gx: () => (/* binding */ MAX_TOTAL_BYTES),
  OE: () => (/* binding */ boundReads),
  rq: () => (/* binding */ rememberReads),
  g$: () => (/* binding */ tooLarge)
});

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
;// CONCATENATED MODULE: ./lib/shared/room.js
/** @param bytes in all; once they are used up `lent` is less than was asked for, down to 0 */
function createRoom(bytes) {
    const waiting = [];
    let free = bytes;
    let running = 0;
    return async (most, read) => {
        while (running > 0 && free < most)
            await new Promise((resolve) => waiting.push(resolve));
        const lent = Math.min(most, free);
        free -= lent;
        running += 1;
        let kept = 0;
        try {
            const answer = await read(lent);
            kept = answer.bytes;
            return answer.value;
        }
        finally {
            free += lent - kept;
            running -= 1;
            for (const wake of waiting.splice(0))
                wake();
        }
    };
}

// EXTERNAL MODULE: ./lib/oci/manifest.js
var manifest = __webpack_require__(4360);
// EXTERNAL MODULE: ./lib/oci/referrers.js
var referrers = __webpack_require__(5417);
;// CONCATENATED MODULE: ./lib/oci/reader.js




/** Bytes read for one question, and held until it is answered; also while they are being read. */
const MAX_TOTAL_BYTES = 64 * 1024 * 1024;
/** Requests for one question: a thousand artifacts take two each, and their lists a few. */
const MAX_REQUESTS = 3000;
/**
 * Reads each thing once for several look-ups at the same digest, which may ask at the same time; a failure is
 * shared too. For one question only: what changes in the registry afterwards is not seen. Bounded as `boundReads`.
 */
function rememberReads(registry) {
    const known = new Map();
    const bounded = boundReads(registry);
    const once = (key, read) => {
        const name = JSON.stringify(key);
        const answer = known.get(name) ?? read();
        known.set(name, answer);
        return answer;
    };
    return {
        getManifest: (path, reference, options) => once(['manifest', path, reference, options?.maxBytes], () => bounded.getManifest(path, reference, options)),
        getBlob: (path, digest, most) => once(['blob', path, digest, most], () => bounded.getBlob(path, digest, most)),
        referrers: (path, digest, artifactType) => once(['referrers', path, digest, artifactType], () => bounded.referrers(path, digest, artifactType)),
    };
}
/**
 * Bounds what a registry can make one question cost, in verification as while signing. Once the bytes or requests are
 * used up, reads throw Failure `artifacts-too-large`.
 */
function boundReads(registry) {
    const room = createRoom(MAX_TOTAL_BYTES);
    let requests = 0;
    const bounded = (most, read, sizeOf) => room(most, async (lent) => {
        requests += 1;
        if (requests > MAX_REQUESTS)
            throw tooManyRequests();
        const value = await readWithin(lent, most, read);
        return { value, bytes: value ? sizeOf(value) : 0 };
    });
    return {
        getManifest: (path, reference, { maxBytes: most = manifest/* MAX_MANIFEST_BYTES */.ZJ } = {}) => bounded(most, (maxBytes) => registry.getManifest(path, reference, { maxBytes }), ({ bytes }) => bytes.length),
        getBlob: (path, digest, most) => bounded(most, (maxBytes) => registry.getBlob(path, digest, maxBytes), ({ length }) => length),
        referrers: (path, digest, artifactType) => bounded(referrers/* MAX_LIST_BYTES */.Cb, (lent) => {
            if (lent < referrers/* MAX_LIST_BYTES */.Cb)
                throw tooLarge();
            return registry.referrers(path, digest, artifactType);
        }, ({ bytes }) => bytes),
    };
}
async function readWithin(lent, most, read) {
    if (lent === 0)
        throw tooLarge();
    try {
        return await read(lent);
    }
    catch (error) {
        const isCut = lent < most && error instanceof failure/* Failure */.HR && error.code === 'answer-too-large';
        throw isCut ? tooLarge() : error;
    }
}
/** Of something that is listed, but not read any more. */
function tooLarge() {
    return new failure/* Failure */.HR({
        class: 'limit',
        code: 'artifacts-too-large',
        what: `not read: what is attached comes to more than ${MAX_TOTAL_BYTES / 1024 / 1024} MiB`,
    });
}
function tooManyRequests() {
    return new failure/* Failure */.HR({
        class: 'limit',
        code: 'artifacts-too-large',
        what: `not read: what is attached takes more than ${MAX_REQUESTS} requests`,
    });
}


/***/ }),

/***/ 5417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ MAX_LIST_BYTES),
/* harmony export */   SO: () => (/* binding */ ownPage),
/* harmony export */   xt: () => (/* binding */ listReferrers)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2845);
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3959);
/* harmony import */ var _layout_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2892);
/* harmony import */ var _layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6961);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7749);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(261);







const MAX_PAGES = 20;
/** All pages together: 16 KiB for each referrer. */
const MAX_LIST_BYTES = 16 * 1024 * 1024;
/** How long an answer that may pass is doubted: what follows from it, a look at the tag, is right as well. */
const DOUBT_MS = 2000;
/**
 * Lists what refers to `digest` (distribution-spec, "Listing Referrers"), all pages of it. Registries may
 * ignore the filter, so it is applied here as well. Entries that are no descriptors are left out. Any other answer
 * than a list says that there is no such API, and that the tag counts: registries answer with every status from 400
 * to 501, and GHCR leads to a web page (303), which is never followed.
 * What says "later" (429, 500, 503, \u2026) is no answer: it is waited for, and thrown as `Unavailable` in the end. Taken for "there
 * is no API", it would have sign write an index that hides what the API lists, and verify miss what is attached.
 */
async function listReferrers(api, path, digest, artifactType) {
    const filter = artifactType === undefined ? '' : `?artifactType=${encodeURIComponent(artifactType)}`;
    const page = (target) => api.send(pageRequest(path, target));
    const answer = await firstAnswer(api, pageRequest(path, `referrers/${digest}${filter}`));
    const { entries, next } = readPage(answer, api);
    const { status, headers } = answer;
    const contentType = headers.get('content-type') ?? '';
    const first = { status, contentType, entries: entries ?? [], hasNextPage: next !== undefined };
    if (!entries)
        return { supported: false, descriptors: [], first, entries: [], bytes: 0 };
    const all = [...entries];
    let target = next;
    let bytes = answer.body.length;
    for (let pages = 1; target !== undefined; pages += 1) {
        if (pages === MAX_PAGES || all.length > _layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_REFERRERS */ .OB)
            throw tooMany(api.registry, path, digest);
        const further = await page(target);
        bytes += further.body.length;
        if (bytes > MAX_LIST_BYTES)
            throw tooMany(api.registry, path, digest);
        const read = readPage(further, api);
        if (!read.entries)
            throw await refusal(api, further, path, digest);
        all.push(...read.entries);
        target = read.next;
    }
    if (all.length > _layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_REFERRERS */ .OB)
        throw tooMany(api.registry, path, digest);
    const isWanted = (entry) => artifactType === undefined || entry.artifactType === artifactType;
    const descriptors = all.filter(_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv).filter(_layout_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isDescriptor */ .ol).filter(isWanted);
    return { supported: true, descriptors, first, entries: all, bytes };
}
function pageRequest(path, target) {
    return { path, target, access: 'pull', headers: { accept: _media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .IMAGE_INDEX */ .L$ } };
}
/** A denial and a web page are doubted for a moment. */
async function firstAnswer(api, request) {
    const ask = async () => {
        const answer = await api.send({ ...request, doubt: 'never' });
        if (!api.mayPass(answer, request))
            return answer;
        throw new _doubt_js__WEBPACK_IMPORTED_MODULE_1__/* .Doubtful */ .Q(await api.refusal(answer, request, 'to list referrers'), answer);
    };
    try {
        return await api.insist(ask, (failure) => failure instanceof _doubt_js__WEBPACK_IMPORTED_MODULE_1__/* .Doubtful */ .Q, DOUBT_MS);
    }
    catch (error) {
        if (error instanceof _doubt_js__WEBPACK_IMPORTED_MODULE_1__/* .Doubtful */ .Q)
            return error.answer;
        throw error;
    }
}
/** The entries on a page, if it is one, and where the next is. */
function readPage(answer, api) {
    const entries = answer.status === 200 ? entriesIn(answer.body) : undefined;
    return { entries, next: entries && ownPage((0,_link_js__WEBPACK_IMPORTED_MODULE_6__/* .nextPage */ .Z)(answer.headers.get('link'), answer.url), api) };
}
function refusal(api, answer, path, digest) {
    return api.refusal(answer, { path }, `to list what refers to ${digest}`);
}
/** The entries of an index; `undefined` for anything else, a web page for one. */
function entriesIn(body) {
    const manifests = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectIn */ .D7)(body)?.manifests;
    return Array.isArray(manifests) ? manifests : undefined;
}
/**
 * A page of a list, when it is this registry's; one that leads to itself ends at the bound.
 * @throws Failure `registry-redirect`
 */
function ownPage(page, api) {
    if (!page || page.origin === api.origin.origin)
        return page;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'unavailable',
        code: 'registry-redirect',
        what: `${api.registry} names a page of a list on ${page.host}`,
        why: 'the registry or a proxy in front of it is misconfigured',
        fix: `check the configuration of the external address of ${api.registry}`,
    });
}
function tooMany(registry, path, digest) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'limit',
        code: 'referrers-too-many',
        what: `more than ${_layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_REFERRERS */ .OB} artifacts refer to ${registry}/${path}@${digest}, or their list is larger than ${MAX_LIST_BYTES / 1024 / 1024} MiB`,
        why: 'something attaches to this digest again and again; admission controllers give up long before that',
        fix: `find and delete them: oras discover ${registry}/${path}@${digest}`,
    });
}


/***/ }),

/***/ 2836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ Registries)
});

// EXTERNAL MODULE: ./lib/shared/limit.js
var limit = __webpack_require__(6222);
// EXTERNAL MODULE: ./lib/subject/digest.js
var subject_digest = __webpack_require__(2406);
// EXTERNAL MODULE: ./lib/http/loopback.js
var loopback = __webpack_require__(3859);
// EXTERNAL MODULE: ./lib/http/unavailable.js
var unavailable = __webpack_require__(1146);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
;// CONCATENATED MODULE: ./lib/oci/challenge.js
// Sticky: each is tried where the one before it ended. A registry's unquoted URL is taken, though it is no token.
const SEPARATOR = /[\s,]*/y;
const PARAMETER = /([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"=][^\s,"]*))/y;
const SCHEME = /[\w!#$%&'*+.^`|~-]+(?=[\s,]|$)/y;
const TOKEN68 = /[\w.~+/-]+=*(?=[\s,]|$)/y;
/**
 * Parses the challenges of a `WWW-Authenticate` header (RFC 7235, 2.1 and 4.1), in their order: several in
 * one header, quoted strings with commas and escapes. What comes after something else is left out.
 */
function parseChallenges(header) {
    const challenges = [];
    let position = 0;
    const next = (pattern) => {
        pattern.lastIndex = position;
        const match = pattern.exec(header);
        if (match)
            position = pattern.lastIndex;
        return match;
    };
    for (;;) {
        next(SEPARATOR);
        const parameter = next(PARAMETER);
        const scheme = parameter ? null : next(SCHEME);
        if (parameter) {
            const [, name = '', quoted, plain] = parameter;
            challenges.at(-1)?.parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '');
        }
        else if (scheme)
            challenges.push({ scheme: scheme[0].toLowerCase(), parameters: new Map() });
        else if (!next(TOKEN68))
            return challenges;
    }
}

// EXTERNAL MODULE: ./lib/oci/credentials.js
var oci_credentials = __webpack_require__(7771);
// EXTERNAL MODULE: ./lib/oci/errors.js + 1 modules
var errors = __webpack_require__(9685);
;// CONCATENATED MODULE: ./lib/oci/known-challenge.js
/** Where public registries send for tokens, whatever is asked of them (measured). */
const TOKEN_SERVICES = [
    { registry: /^ghcr\.io$/, realm: () => 'https://ghcr.io/token', service: () => 'ghcr.io' },
    {
        registry: /^[a-z0-9-]+\.azurecr\.io$/,
        realm: (registry) => `https://${registry}/oauth2/token`,
        service: (registry) => registry,
    },
    {
        registry: /^docker\.io$/,
        realm: () => 'https://auth.docker.io/token',
        service: () => 'registry.docker.io',
    },
];
/** The challenge that a registry is known to answer with where a token is missing; undefined: it must be asked. */
function knownChallenge(registry) {
    const known = TOKEN_SERVICES.find((service) => service.registry.test(registry));
    if (!known)
        return undefined;
    const parameters = { realm: known.realm(registry), service: known.service(registry) };
    return { scheme: 'bearer', parameters: new Map(Object.entries(parameters)) };
}

// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(2845);
// EXTERNAL MODULE: ./lib/oci/problem.js
var problem = __webpack_require__(8730);
;// CONCATENATED MODULE: ./lib/oci/token.js






const CLIENT_ID = 'slsa-provenance-action';
const MAX_TOKEN_ANSWER = 256 * 1024;
const MAX_TOKEN = 64 * 1024;
/** Statuses with which a token service says that it does not know this way of asking. */
const UNKNOWN_FLOW = new Set([400, 404, 405, 415, 501]);
/**
 * The realm of a Bearer challenge, when credentials may go there: HTTPS, or this machine if the registry is
 * on it too.
 * @throws Failure `registry-realm-unsafe`
 */
function realmOf(challenge, registry) {
    const realm = URL.parse(challenge.parameters.get('realm') ?? '');
    const isLocal = realm?.protocol === 'http:' && (0,loopback/* isLoopback */.U)(realm.hostname) && (0,loopback/* isLoopback */.U)(registry.hostname);
    if (realm && (realm.protocol === 'https:' || isLocal))
        return realm;
    throw new failure/* Failure */.HR({
        class: 'unavailable',
        code: 'registry-realm-unsafe',
        what: `${registry.host} names a token service to which credentials cannot be sent safely`,
        why: 'its challenge has a realm that is not an https:// address',
        fix: `correct the token configuration of ${registry.host}`,
    });
}
/**
 * Asks for a token: GET with Basic (distribution, "Token Authentication Specification") or POST (its OAuth2
 * variant); a refresh token is for the latter first. Where the service does not know one, the other.
 * @throws Failure `registry-token-malformed`, `registry-html-answer`, and those of `Http.send`
 */
async function requestToken(http, log, request) {
    const { credentials } = request;
    if (credentials.kind === 'anonymous')
        return tokenIn(await get(http, log, request), credentials, log);
    const [first, second] = credentials.kind === 'basic' ? [get, post] : [post, get];
    const answer = await first(http, log, request);
    const known = UNKNOWN_FLOW.has(answer.status) ? await second(http, log, request) : answer;
    return tokenIn(known, credentials, log);
}
const get = (http, log, { realm, service, scope, credentials }) => {
    const url = new URL(realm);
    if (service !== undefined)
        url.searchParams.set('service', service);
    for (const one of scope.split(' '))
        url.searchParams.append('scope', one);
    const authorization = (0,oci_credentials/* basicHeader */.mk)(credentials, log);
    return http.send({
        service: url.host,
        url,
        headers: { accept: 'application/json', ...(authorization && { authorization }) },
        maxBytes: MAX_TOKEN_ANSWER,
    });
};
const post = (http, _log, { realm, service, scope, credentials }) => {
    const form = new URLSearchParams({
        client_id: CLIENT_ID,
        scope,
        ...(service !== undefined && { service }),
    });
    for (const [name, value] of Object.entries(grantOf(credentials)))
        form.set(name, value);
    return http.send({
        service: realm.host,
        url: realm,
        method: 'POST',
        headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
        body: Buffer.from(form.toString()),
        maxBytes: MAX_TOKEN_ANSWER,
    });
};
function grantOf(credentials) {
    switch (credentials.kind) {
        case 'anonymous':
            return {};
        case 'basic':
            return { grant_type: 'password', username: credentials.username, password: credentials.password };
        case 'identity-token':
            return { grant_type: 'refresh_token', refresh_token: credentials.token };
    }
}
function tokenIn(answer, credentials, log) {
    const { status, url } = answer;
    if (status !== 200)
        return { refused: status, says: (0,problem/* saidBy */.TT)(answer, (0,oci_credentials/* secretsOf */.Fj)(credentials)) };
    if ((0,problem/* isHtml */._6)(answer))
        throw (0,errors/* htmlAnswer */.uV)(url.host, 'asked for a token', status);
    // Docker Hub names it both ways, GHCR "token", ACR "access_token".
    const { token, access_token: accessToken } = (0,json/* objectIn */.D7)(answer.body) ?? {};
    const found = token || accessToken;
    if (typeof found === 'string' && found !== '')
        log.mask(found);
    if (typeof found === 'string' && found.length <= MAX_TOKEN && /^[\x21-\x7e]+$/.test(found))
        return { token: found };
    throw new failure/* Failure */.HR({
        class: 'unavailable',
        code: 'registry-token-malformed',
        what: `The token service ${url.host} answered without a usable token`,
        why: 'it is no token service, or a proxy answers in its place',
        fix: `check the token configuration of the registry; its challenge names ${url.origin}${url.pathname}`,
    });
}

;// CONCATENATED MODULE: ./lib/oci/authorization.js






const ACTIONS = { pull: ['pull'], push: ['pull', 'push'] };
/**
 * The `Authorization` headers of one registry: one per repository and set of actions, shared by all requests.
 * Where it is not known how a registry wants to be asked, the first request meets the 401 that tells, for itself
 * and for those that wait for its answer, and for the other repositories.
 */
class Authorization {
    #options;
    #grants = new Map();
    /** The challenge that was last met. */
    #challenge;
    /** The one that is expected before any was met; undefined once it has led nowhere. */
    #expected;
    #hasLogin = false;
    /** Repositories that blobs are mounted from, by the path of the one that gets them. */
    #mounts = new Map();
    /** The kinds of request, `path access`, that the registry has carried out. */
    #accepted = new Set();
    /** Resolves when the first request is answered. */
    #firstAnswer;
    #tellFirstAnswer = () => undefined;
    constructor(options) {
        this.#options = options;
        this.#expected = knownChallenge(options.registry);
    }
    /**
     * The header for a request; `undefined` while the registry has not asked for one, and is not known to. All but
     * the first wait until `answered` is called then.
     */
    async headerFor(path, access) {
        if (this.#expected)
            return this.#ahead(path, access, this.#expected);
        if (this.#firstAnswer)
            await this.#firstAnswer;
        else
            this.#firstAnswer = new Promise((resolve) => (this.#tellFirstAnswer = resolve));
        const grant = this.#find(path, access);
        if (grant)
            return grant.header;
        return this.#challenge && this.#grant(path, this.#widen(access), this.#challenge, []);
    }
    /** Has tokens for `path` ask for reading `from` as well: blobs are mounted from there. */
    allowMount(path, from) {
        const known = this.#mounts.get(path) ?? new Set();
        if (known.has(from))
            return;
        this.#mounts.set(path, known.add(from));
        this.forget(path);
    }
    /** The request was answered, or failed, and `renew` was called if need be. */
    answered() {
        this.#tellFirstAnswer();
    }
    /**
     * The header to try after a 401; `undefined` when there is nothing else to try.
     * @throws Failure `registry-unauthorized`, `registry-realm-unsafe`, and those of `requestToken`
     */
    async renew(refusal) {
        const { path, access, refused, how } = refusal;
        const current = this.#find(path, access);
        // Another request that was refused as this one has renewed it, or is about to.
        if (current && (current.value === undefined || current.value !== refused))
            return current.header;
        const refusedScheme = refused?.split(' ')[0]?.toLowerCase();
        const ways = usable(parseChallenges(refusal.challenges)).filter(({ scheme }) => how === 'again' || scheme !== refusedScheme);
        const isForPush = current !== undefined && current === this.#grants.get(key(path, 'push'));
        const wanted = isForPush ? 'push' : this.#widen(access);
        const grant = (challenge) => this.#grant(path, wanted, challenge, current?.actions ?? []);
        const header = await this.#firstThatWorks(ways, grant).catch((error) => {
            // The registry's own refusal says more than that there is no other way.
            if (how === 'otherwise' && error instanceof failure/* Failure */.HR && error.class !== 'defect')
                return undefined;
            throw error;
        });
        return header === refused ? undefined : header;
    }
    /** What the first way gives that gives anything. @throws what the first one threw when none does */
    async #firstThatWorks([way, ...others], grant) {
        if (!way)
            return undefined;
        try {
            return await grant(way);
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR) || error.code === 'service-unavailable' || others.length === 0)
                throw error;
            return this.#firstThatWorks(others, grant).catch(() => Promise.reject(error));
        }
    }
    /** The registry carried out a request with this header. */
    accepted(path, access, header) {
        this.#accepted.add(key(path, access));
        if (header?.startsWith('Basic '))
            this.#hasLogin = true;
    }
    /** Whether what is refused now was taken before in this run: the login, or the same request of nobody. */
    isAccepted(path, access) {
        return this.#hasLogin || this.#accepted.has(key(path, access));
    }
    /** Has the next request for a repository ask for a new token. */
    forget(path) {
        for (const access of ['pull', 'push']) {
            const name = key(path, access);
            if (this.#grants.get(name)?.value !== undefined)
                this.#grants.delete(name);
        }
    }
    /** Whether the registry took somebody's credentials. */
    get hasLogin() {
        return this.#hasLogin;
    }
    #find(path, access) {
        const push = this.#grants.get(key(path, 'push'));
        return push ?? (access === 'pull' ? this.#grants.get(key(path, 'pull')) : undefined);
    }
    #widen(access) {
        return this.#options.access === 'push' ? 'push' : access;
    }
    /** What goes wrong before the registry has asked is found out, and told, once it does. */
    async #ahead(path, access, challenge) {
        try {
            return await (this.#find(path, access)?.header ??
                this.#grant(path, this.#widen(access), challenge, []));
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR) || error.code === 'service-unavailable')
                throw error;
            this.#expected = undefined;
            if (this.#challenge === challenge)
                this.#challenge = undefined;
            return undefined;
        }
    }
    async #grant(path, access, challenge, more) {
        const actions = new Set([...ACTIONS[access], ...more, ...actionsIn(challenge, path)]);
        const header = this.#fetchHeader(path, challenge, actions);
        const grant = { header, actions };
        this.#grants.set(key(path, access), grant);
        this.#challenge = challenge;
        try {
            grant.value = await header;
        }
        catch (error) {
            this.#grants.delete(key(path, access));
            throw error;
        }
        return grant.value;
    }
    async #fetchHeader(path, challenge, actions) {
        const { http, log, registry, origin, credentials: source } = this.#options;
        const credentials = await source.forRegistry(registry, path);
        const own = `repository:${path}:${[...actions].join(',')}`;
        const others = actions.has('push') ? [...(this.#mounts.get(path) ?? [])] : [];
        const scope = [own, ...others.map((from) => `repository:${from}:pull`)].join(' ');
        const missing = {
            registry,
            repository: `${registry}/${path}`,
            doing: `access (${[...actions].join(', ')})`,
        };
        if (challenge.scheme === 'basic') {
            const header = (0,oci_credentials/* basicHeader */.mk)(credentials, log);
            if (header === undefined)
                throw (0,errors/* loginMissing */.Ew)({ ...missing, status: 401 });
            return header;
        }
        const realm = realmOf(challenge, origin);
        const service = challenge.parameters.get('service');
        const ask = async () => {
            const answer = await requestToken(http, log, { realm, service, scope, credentials });
            if ('token' in answer)
                return answer.token;
            const { refused: status, says } = answer;
            if (credentials.kind === 'anonymous')
                throw (0,errors/* withWords */.cS)((0,errors/* loginMissing */.Ew)({ ...missing, status }), says);
            throw (0,errors/* withWords */.cS)((0,errors/* wrongCredentials */.aq)({ registry, path, credentials, status }), says);
        };
        const mayPass = ({ class: kind, code }) => code === 'registry-html-answer' || (kind === 'denied' && this.isAccepted(path, 'pull'));
        const token = await http.insist({ service: realm.host, ask, mayPass });
        if (credentials.kind !== 'anonymous')
            this.#hasLogin = true;
        return `Bearer ${token}`;
    }
}
function key(path, access) {
    return `${path} ${access}`;
}
/** The challenges that can be answered, tokens first: a password is sent to the token service alone then. */
function usable(challenges) {
    const tokens = challenges.filter(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm'));
    return [...tokens.slice(0, 1), ...challenges.filter(({ scheme }) => scheme === 'basic').slice(0, 1)];
}
/** What the challenge asks for this repository beyond the usual, such as ACR's `metadata_read`. */
function actionsIn(challenge, path) {
    const scopes = (challenge.parameters.get('scope') ?? '').split(' ');
    const own = scopes.find((scope) => scope.startsWith(`repository:${path}:`)) ?? '';
    return own
        .slice(own.lastIndexOf(':') + 1)
        .split(',')
        .filter((action) => /^[a-z_]{1,30}$/.test(action));
}

// EXTERNAL MODULE: ./lib/oci/doubt.js
var doubt = __webpack_require__(3959);
;// CONCATENATED MODULE: ./lib/oci/api.js






const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** One registry's API: authorization and redirects. Credentials go to the registry's own origin only. */
class RegistryApi {
    registry;
    origin;
    #options;
    #authorization;
    constructor(options) {
        this.registry = options.registry;
        this.origin = options.origin;
        this.#options = options;
        this.#authorization = new Authorization(options);
    }
    /**
     * The answer, whatever its status. A 401 is answered with other credentials; what may pass is asked again, with a
     * new token, for about ten seconds.
     */
    async send(request) {
        if (request.doubt === 'never')
            return this.#sendOnce(request);
        const ask = async () => {
            const answer = await this.#sendOnce(request);
            if (!this.mayPass(answer, request))
                return answer;
            throw new doubt/* Doubtful */.Q(await this.refusal(answer, request, 'a request'), answer);
        };
        try {
            return await this.insist(ask, (failure) => failure instanceof doubt/* Doubtful */.Q);
        }
        catch (error) {
            if (error instanceof doubt/* Doubtful */.Q)
                return error.answer;
            if (!(error instanceof unavailable/* Unavailable */.$) || error.answer?.status !== 429)
                throw error;
            const { why, fix } = await this.refusal(error.answer, request, 'the request');
            const details = { what: error.message, ...(why && { why }), ...(fix && { fix }) };
            throw new unavailable/* Unavailable */.$({ class: 'unavailable', code: 'registry-rate-limited', ...details });
        }
    }
    /** Has tokens for `path` be good for mounting blobs of another repository, too. */
    allowMount(path, from) {
        this.#authorization.allowMount(path, from);
    }
    /** Asks again while what is thrown may pass. */
    insist(ask, mayPass, withinMs) {
        const time = withinMs === undefined ? {} : { withinMs };
        return this.#options.http.insist({ service: this.registry, ask, mayPass, ...time });
    }
    /** Whether the same request may end otherwise a moment later: it gets a new token then. */
    mayPass(answer, { path, access, method = 'GET', isThere = false }) {
        const isAccepted = this.#authorization.isAccepted(path, access);
        const isPassing = (0,doubt/* isDoubtful */.G)(answer, { isAccepted, isThere, isWrite: isWrite(method) });
        if (isPassing && (answer.status === 401 || answer.status === 403))
            this.#authorization.forget(path);
        return isPassing;
    }
    /** One answer; after a 401, that to other credentials, in each way that the registry offers. */
    async #sendOnce(request) {
        const { path, access } = request;
        let header = await this.#authorization.headerFor(path, access);
        let { answer, renewing } = await this.#ask(request, header, 'again');
        for (const next of ['otherwise', undefined]) {
            const renewed = await renewing;
            if (renewed === undefined)
                break;
            header = renewed;
            ({ answer, renewing } = await this.#ask(request, header, next));
        }
        if (answer.status < 300)
            this.#authorization.accepted(path, access, header);
        return answer;
    }
    /** The answer and, after a 401, what to try instead; requests that waited for the first answer may go on. */
    async #ask(request, header, next) {
        try {
            const answer = await this.#follow(request, header);
            const isRefused = answer.status === 401 && answer.url.origin === this.origin.origin;
            if (!isRefused || next === undefined)
                return { answer };
            const challenges = answer.headers.get('www-authenticate') ?? '';
            const { path, access } = request;
            return {
                answer,
                renewing: this.#authorization.renew({ path, access, refused: header, challenges, how: next }),
            };
        }
        finally {
            this.#authorization.answered();
        }
    }
    /** The failure that a refusal is. `doing`: `to write the manifest sha256:\u2026` */
    async refusal(answer, { path, method = 'GET', isBundle = false }, doing) {
        const { registry } = this;
        const credentials = await this.#options.credentials.forRegistry(registry, path);
        return (0,errors/* registryFailure */.MX)({
            registry,
            path,
            doing,
            answer,
            credentials,
            isKnown: this.#authorization.hasLogin,
            isWrite: isWrite(method),
            isBundle,
        });
    }
    async #follow(request, authorization) {
        let url = this.#urlOf(request);
        for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
            const answer = await this.#sendTo(url, request, authorization);
            const location = answer.headers.get('location');
            if (!request.redirects || !REDIRECTS.has(answer.status) || location === null)
                return answer;
            url = this.#redirected(location, url);
        }
        throw badAddress(this.registry, `redirected a request more than ${MAX_REDIRECTS} times`);
    }
    #sendTo(url, request, authorization) {
        const isOwn = url.origin === this.origin.origin;
        const { method = 'GET', body, maxBytes, attempts, isStreamed } = request;
        return this.#options.http.send({
            service: isOwn ? this.registry : url.host,
            url,
            method,
            headers: { ...request.headers, ...(isOwn && authorization && { authorization }) },
            ...(body && { body }),
            ...(maxBytes !== undefined && { maxBytes }),
            ...(attempts && { attempts }),
            ...(isStreamed && { isStreamed }),
        });
    }
    #urlOf({ target, path }) {
        return typeof target === 'string' ? new URL(`/v2/${path}/${target}`, this.origin) : target;
    }
    #redirected(location, from) {
        const url = URL.parse(location, from.href);
        if (!url)
            throw badAddress(this.registry, 'redirected a request to no address');
        return this.safe(url, 'redirected a request');
    }
    /**
     * An address that the registry names, when it may be asked: registries lead to their storage, never from TLS to
     * none, and never from the network to this machine.
     * @param how what the registry did: `redirected a request`
     * @throws Failure `registry-redirect`
     */
    safe(url, how) {
        if (this.origin.protocol === 'https:' && url.protocol !== 'https:')
            throw badAddress(this.registry, `${how} to an address without TLS`);
        if ((0,loopback/* isThisMachine */.Y)(url.hostname) && !(0,loopback/* isLoopback */.U)(this.origin.hostname))
            throw badAddress(this.registry, `${how} to this machine (${url.host})`);
        return url;
    }
}
function isWrite(method) {
    return method !== 'GET' && method !== 'HEAD';
}
function badAddress(registry, how) {
    return new failure/* Failure */.HR({
        class: 'unavailable',
        code: 'registry-redirect',
        what: `${registry} ${how}`,
        why: 'the registry or a proxy in front of it is misconfigured',
        fix: `check the storage and proxy configuration of ${registry}: its external address`,
    });
}

;// CONCATENATED MODULE: ./lib/oci/host.js

/** Where a registry's API is. A registry on this machine is spoken to without TLS. */
function originOf(registry) {
    const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
    const url = new URL(`https://${host}`);
    return (0,loopback/* isLoopback */.U)(url.hostname) ? new URL(`http://${host}`) : url;
}

// EXTERNAL MODULE: ./lib/oci/manifest.js
var oci_manifest = __webpack_require__(4360);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/oci/checked-content.js


/**
 * The pieces of a blob, each passed on when the next has come: the last one only when size and digest of all are known
 * to be right, so that nothing wrong is ever whole anywhere.
 * @param where registry and repository, for messages
 * @throws Failure `registry-altered-bytes`
 */
async function* checkedContent(content, { digest, size }, where) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let count = 0;
    let held;
    for await (const piece of content) {
        count += piece.byteLength;
        if (count > size)
            break;
        if (held)
            yield held;
        hash.update(piece);
        held = piece;
    }
    const actual = `sha256:${hash.digest('hex')}`;
    if (count !== size || actual !== digest)
        throw (0,errors/* alteredBytes */.li)(where, digest, actual);
    if (held)
        yield held;
}

// EXTERNAL MODULE: ./lib/http/retry.js
var retry = __webpack_require__(8394);
// EXTERNAL MODULE: ./lib/oci/layout/tags.js
var tags = __webpack_require__(5395);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(261);
;// CONCATENATED MODULE: ./lib/oci/tag-denials.js

/** A tag that nobody writes: no content has this digest. */
const ABSENT = `sha256-${'0'.repeat(64)}`;
/**
 * Registries that deny what is absent (Artifactory): a client that may not write a tag is told 401 or 403 where others
 * say 404. A denial is taken for that only where the image itself can be read, a tag that nobody has is denied as
 * well, and the tag is denied a second time after both.
 */
class TagDenials {
    #api;
    /** Whether a repository denies absent tags, by path; only what was found to do so stays. */
    #denying = new Map();
    constructor(api) {
        this.#api = api;
    }
    /**
     * The answer to a request for a tag beside an image.
     * @param subject digest of the image
     * @returns undefined when the tag is absent where that is denied
     */
    async read(request, subject) {
        const once = { ...request, doubt: 'never' };
        const first = await this.#ask(once);
        if (first && !isDenied(first))
            return this.#api.mayPass(first, request) ? this.#api.send(request) : first;
        if (await this.#deniesAbsent(request.path, subject)) {
            const again = await this.#ask(once);
            return again && !isDenied(again) ? again : undefined;
        }
        return this.#api.send(request);
    }
    /** Undefined: a login is wanted, and there is none. */
    async #ask(request) {
        try {
            return await this.#api.send(request);
        }
        catch (error) {
            if (error instanceof failure/* Failure */.HR && error.code === 'registry-unauthorized')
                return undefined;
            throw error;
        }
    }
    async #deniesAbsent(path, subject) {
        const denying = this.#denying.get(path) ?? this.#findOut(path, subject);
        this.#denying.set(path, denying);
        const denies = await denying.catch(() => false);
        if (!denies)
            this.#denying.delete(path);
        return denies;
    }
    async #findOut(path, subject) {
        const ask = (target) => this.#ask({ path, method: 'HEAD', target, access: 'pull', redirects: true, doubt: 'never' });
        const image = await ask(`manifests/${subject}`);
        // Where signatures have a repository of their own, the image is not there.
        const isReadable = image?.status === 200 || (await ask('tags/list?n=1'))?.status === 200;
        if (!isReadable)
            return false;
        const absent = await ask(`manifests/${ABSENT}`);
        return absent === undefined || isDenied(absent);
    }
}
function isDenied({ status }) {
    return status === 401 || status === 403;
}

;// CONCATENATED MODULE: ./lib/oci/manifests.js












/**
 * Harbor keeps what is not signed from being read, but for clients that are to sign it: they may push, and have this
 * word in their name.
 */
const SIGNING_CLIENT = { 'user-agent': 'slsa-provenance-action (as cosign)' };
/** The manifests of one registry. */
class Manifests {
    #api;
    #there;
    #denials;
    /** Paths whose manifests are read as one who signs. */
    #asSigner = new Set();
    constructor(api, there) {
        this.#api = api;
        this.#there = there;
        this.#denials = new TagDenials(api);
    }
    async head(path, reference) {
        const answer = await this.#read('HEAD', path, reference, oci_manifest/* MAX_MANIFEST_BYTES */.ZJ);
        if (answer === undefined || answer.status === 404)
            return undefined;
        const descriptor = answer.status === 200 ? (0,oci_manifest/* readManifestHead */.mz)(answer, reference, this.#name(path)) : undefined;
        return descriptor ?? (await this.get(path, reference, oci_manifest/* MAX_MANIFEST_BYTES */.ZJ))?.descriptor;
    }
    async get(path, reference, maxBytes) {
        const answer = await this.#read('GET', path, reference, maxBytes);
        if (answer === undefined || answer.status === 404)
            return undefined;
        if (answer.status !== 200)
            throw await this.#api.refusal(answer, { path }, `to read the manifest ${reference}`);
        const manifest = (0,oci_manifest/* readManifest */.WI)(answer, reference, this.#name(path));
        this.#there.add(path, reference);
        return manifest;
    }
    /**
     * Under a tag it is sent once only, since what is there may change between attempts: what may pass is thrown as
     * `Doubtful` or `Unavailable` then.
     */
    async put(write) {
        const { path, reference, bytes } = write;
        const isMissing = ({ code }) => code === 'manifest-child-missing' && this.#areThere(path, bytes);
        const stored = (0,oci_manifest/* digestOf */.ol)(reference)
            ? await this.#api.insist(() => this.#put(write), isMissing)
            : await this.#put(write);
        this.#there.add(path, reference);
        this.#there.add(path, (0,subject_digest/* sha256Digest */.sI)(bytes));
        return stored;
    }
    async #put(write) {
        const { path, reference, mediaType, bytes, condition = {} } = write;
        const isTag = (0,oci_manifest/* digestOf */.ol)(reference) === undefined;
        const request = {
            path,
            method: 'PUT',
            target: `manifests/${reference}`,
            access: 'push',
            headers: { 'content-type': mediaType, ...conditionHeaders(condition) },
            body: bytes,
            ...(isTag && { attempts: 'once', doubt: 'never' }),
        };
        const answer = await this.#api.send(request);
        if ((0,retry/* isTransient */.dg)(answer.status)) {
            const last = {
                cause: String(answer.status),
                retryAfterMs: (0,retry/* retryAfterMs */.Vs)(answer.headers, Date.now()),
                answer,
            };
            throw (0,unavailable/* serviceUnavailable */.o)({ service: this.#api.registry, url: answer.url }, last);
        }
        const digest = (0,subject_digest/* sha256Digest */.sI)(bytes);
        if (answer.status < 200 || answer.status >= 300 || (0,problem/* isHtml */._6)(answer)) {
            const isBundle = isBundleManifest(bytes);
            const failure = await this.#api.refusal(answer, { path, method: 'PUT', isBundle }, `to write the manifest ${reference}`);
            if (answer.status === 409 && (await this.#holds(path, reference, digest)))
                return { ociSubject: undefined };
            if (isTag && this.#api.mayPass(answer, request))
                throw new doubt/* Doubtful */.Q(failure, answer);
            throw failure;
        }
        const claimed = (0,oci_manifest/* claimedDigest */.Aq)(answer) ?? digest;
        if (claimed !== digest)
            throw (0,errors/* alteredBytes */.li)(this.#name(path), digest, claimed);
        return { ociSubject: (0,oci_manifest/* digestOf */.ol)(answer.headers.get('oci-subject') ?? '') };
    }
    /** Whether what was refused stands there all the same: another request brought it, or this one at an earlier attempt. */
    async #holds(path, reference, digest) {
        const there = await this.head(path, reference).catch(() => undefined);
        return there?.digest === digest;
    }
    /** Whether every part of a manifest was there in this run, so that the registry must come to know it. */
    #areThere(path, manifest) {
        const { config, layers, manifests } = (0,json/* objectIn */.D7)(manifest) ?? {};
        const parts = [config, layers, manifests].flat().filter(json/* isObject */.Gv);
        return parts.every(({ digest }) => typeof digest === 'string' && this.#there.has(path, digest));
    }
    /** @returns undefined when a registry that does not say so lets it be known that there is none */
    async #read(method, path, reference, maxBytes) {
        const isThere = this.#there.has(path, reference);
        const request = {
            path,
            method,
            target: `manifests/${reference}`,
            access: 'pull',
            headers: { accept: oci_manifest/* MANIFEST_TYPES */._P.join(', '), ...(this.#asSigner.has(path) && SIGNING_CLIENT) },
            redirects: true,
            maxBytes,
            isThere,
        };
        const subject = isThere ? undefined : (0,tags/* subjectOfTag */.sA)(reference);
        const answer = subject === undefined ? await this.#api.send(request) : await this.#denials.read(request, subject);
        return answer?.status === 412 ? this.#readAsSigner(request, answer) : answer;
    }
    async #readAsSigner(request, refused) {
        const headers = { ...request.headers, ...SIGNING_CLIENT };
        const answer = await this.#api.send({ ...request, access: 'push', headers }).catch((error) => {
            if (error instanceof failure/* Failure */.HR && error.class === 'denied')
                return refused;
            throw error;
        });
        if (answer.status !== 200 && answer.status !== 404)
            return refused;
        this.#asSigner.add(request.path);
        return answer;
    }
    #name(path) {
        return `${this.#api.registry}/${path}`;
    }
}
function isBundleManifest(bytes) {
    const type = (0,json/* objectIn */.D7)(bytes)?.artifactType;
    return typeof type === 'string' && type.startsWith(media_types/* SIGSTORE_BUNDLE_PREFIX */.bD);
}
function conditionHeaders({ ifMatch, ifNoneMatch }) {
    return { ...(ifMatch && { 'if-match': ifMatch }), ...(ifNoneMatch && { 'if-none-match': ifNoneMatch }) };
}

// EXTERNAL MODULE: ./lib/oci/referrers.js
var referrers = __webpack_require__(5417);
// EXTERNAL MODULE: ./lib/oci/link.js
var oci_link = __webpack_require__(7749);
;// CONCATENATED MODULE: ./lib/oci/tag-list.js



const PAGE = 1000;
const MAX_PAGES = 50;
/**
 * All tags of a repository (distribution-spec, "Listing Tags"). undefined: the registry does not list them, or they
 * are too many; what stands under a tag can still be asked for.
 */
async function listTags(api, path) {
    const all = new Set();
    let target = `tags/list?n=${PAGE}`;
    for (let pages = 0; target !== undefined; pages += 1) {
        if (pages === MAX_PAGES)
            return undefined;
        const answer = await api.send({ path, target, access: 'pull', doubt: 'never' });
        const tags = answer.status === 200 ? ((0,json/* objectIn */.D7)(answer.body)?.tags ?? []) : undefined;
        if (!Array.isArray(tags))
            return undefined;
        for (const tag of tags)
            if (typeof tag === 'string')
                all.add(tag);
        target = (0,referrers/* ownPage */.SO)((0,oci_link/* nextPage */.Z)(answer.headers.get('link'), answer.url), api);
    }
    return all;
}

;// CONCATENATED MODULE: ./lib/oci/there.js
/** What stood in a registry at some time in this run, read or written: that it does not is doubted then. */
class There {
    #names = new Set();
    /** @param reference tag or digest */
    add(path, reference) {
        this.#names.add(`${path} ${reference}`);
    }
    has(path, reference) {
        return this.#names.has(`${path} ${reference}`);
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/oci/uploads.js








/** How often a large blob is sent anew after its connection broke. */
const STREAM_ATTEMPTS = 4;
const START = 'blobs/uploads/';
const BYTES = { 'content-type': 'application/octet-stream' };
/** Statuses with which registries refuse a POST that brings the blob along. */
const NO_SINGLE_POST = new Set([400, 404, 405, 411, 415, 416, 501]);
/** Uploads of blobs (distribution-spec, "Pushing blobs"): one request where the registry can, else two. */
class Uploads {
    #api;
    #singlePost = true;
    constructor(api) {
        this.#api = api;
    }
    async open(path) {
        const answer = await this.#api.send({ path, method: 'POST', target: START, access: 'push' });
        return this.#opened(answer, path, 'to open an upload');
    }
    async put(path, bytes, upload) {
        const digest = (0,subject_digest/* sha256Digest */.sI)(bytes);
        const opened = upload ?? (await this.#post(path, digest, bytes));
        if (opened === 'done' || (await this.#finish(path, digest, bytes, opened)))
            return digest;
        if (await this.exists(path, digest))
            return digest;
        if (await this.#finish(path, digest, bytes, await this.open(path)))
            return digest;
        throw lostUpload(this.#api.registry, path);
    }
    /**
     * Sends a blob piece by piece. One that broke off is sent again from its start, in another upload: registries
     * differ in what they keep of it.
     * @throws what `blob.open` throws, unless that may pass
     */
    async stream(path, blob, upload) {
        let opened = upload;
        for (let attempt = 1;; attempt += 1) {
            try {
                return await this.#streamOnce(path, blob, opened ?? (await this.open(path)));
            }
            catch (error) {
                const mayPass = error instanceof failure/* Failure */.HR && error.class === 'unavailable';
                if (!mayPass || attempt === STREAM_ATTEMPTS)
                    throw error;
            }
            await (0,promises_.setTimeout)((0,retry/* backoffMs */.jo)(attempt));
            opened = undefined;
            // The registry may have had all of it.
            if (await this.exists(path, blob.digest))
                return;
        }
    }
    async #streamOnce(path, blob, { url }) {
        const target = withDigest(url, blob.digest);
        const request = { path, method: 'PUT', target, access: 'push', headers: BYTES, body: blob };
        const answer = await this.#api.send({ ...request, attempts: 'once', doubt: 'never' });
        if (answer.status === 201)
            return this.#requireDigest(answer, path, blob.digest);
        if (answer.status === 404)
            throw lostUpload(this.#api.registry, path);
        if ((0,retry/* isTransient */.dg)(answer.status))
            throw (0,unavailable/* serviceUnavailable */.o)({ service: this.#api.registry, url }, { cause: String(answer.status), answer });
        throw await this.#api.refusal(answer, { path, method: 'PUT' }, `to write the blob ${blob.digest}`);
    }
    /**
     * Has the registry take a blob from another repository of its own (distribution-spec, "Mounting a blob from another
     * repository"). @returns an upload to send it with, where it did not
     */
    async mount(path, digest, from) {
        const target = `${START}?mount=${encodeURIComponent(digest)}&from=${encodeURIComponent(from)}`;
        const answer = await this.#api.send({ path, method: 'POST', target, access: 'push' });
        if (answer.status !== 201)
            return answer.status === 202 ? this.#opened(answer, path, 'to mount a blob') : this.open(path);
        this.#requireDigest(answer, path, digest);
        return 'done';
    }
    /** Whether a blob is there, without reading it. */
    async exists(path, digest) {
        const request = {
            path,
            method: 'HEAD',
            target: `blobs/${digest}`,
            access: 'pull',
            redirects: true,
        };
        const answer = await this.#api.send(request);
        if (answer.status === 404)
            return false;
        if (answer.status === 200 && !(0,problem/* isHtml */._6)(answer))
            return true;
        throw await this.#api.refusal(answer, { path }, `to look for the blob ${digest}`);
    }
    /** Sends all in one POST; a registry that cannot answers as if the upload had been opened. */
    async #post(path, digest, bytes) {
        if (!this.#singlePost)
            return this.open(path);
        const target = `${START}?digest=${encodeURIComponent(digest)}`;
        const answer = await this.#api.send({
            path,
            method: 'POST',
            target,
            access: 'push',
            headers: BYTES,
            body: bytes,
        });
        if (answer.status === 201) {
            this.#requireDigest(answer, path, digest);
            return 'done';
        }
        this.#singlePost = false;
        if (NO_SINGLE_POST.has(answer.status))
            return this.open(path);
        return this.#opened(answer, path, `to write the blob ${digest}`);
    }
    /** Resolves to false when the registry no longer knows the upload: it expired, or was carried out already. */
    async #finish(path, digest, bytes, upload) {
        const target = withDigest(upload.url, digest);
        const answer = await this.#api.send({
            path,
            method: 'PUT',
            target,
            access: 'push',
            headers: BYTES,
            body: bytes,
        });
        if (answer.status === 404)
            return false;
        if (answer.status !== 201)
            throw await this.#api.refusal(answer, { path, method: 'PUT' }, `to write the blob ${digest}`);
        this.#requireDigest(answer, path, digest);
        return true;
    }
    #requireDigest(answer, path, digest) {
        const claimed = (0,oci_manifest/* claimedDigest */.Aq)(answer);
        if (claimed && claimed !== digest)
            throw (0,errors/* alteredBytes */.li)(`${this.#api.registry}/${path}`, digest, claimed);
    }
    async #opened(answer, path, doing) {
        const location = answer.headers.get('location');
        const url = location === null ? null : URL.parse(location, answer.url.href);
        if (answer.status !== 202 || !url)
            throw await this.#api.refusal(answer, { path, method: 'POST' }, doing);
        return { url: this.#api.safe(keepTls(url, this.#api.origin), 'opened an upload that leads') };
    }
}
/** Registries behind a proxy that ends TLS may not know that they are asked with TLS. */
function keepTls(url, origin) {
    if (url.hostname !== origin.hostname || origin.protocol === url.protocol)
        return url;
    return new URL(url.pathname + url.search, origin);
}
/** Added as text: the state in the query must go back exactly as it came. */
function withDigest(upload, digest) {
    const url = new URL(upload);
    url.search += `${url.search === '' ? '?' : '&'}digest=${encodeURIComponent(digest)}`;
    return url;
}
function lostUpload(registry, path) {
    return new failure/* Failure */.HR({
        class: 'unavailable',
        code: 'registry-upload-lost',
        what: `${registry}/${path} opened an upload twice and knew nothing of it a moment later`,
        why: 'the registry runs on several machines that do not share their state',
        fix: `run the step again; if it stays, look into the storage configuration of ${registry}`,
    });
}

;// CONCATENATED MODULE: ./lib/oci/registry.js













/** So many digests, each with several requests, keep a registry busy. */
const DIGESTS_AT_ONCE = 12;
/**
 * One registry (OCI distribution-spec 1.1). `path` is the repository without the registry. Every method
 * throws the Failures of `Http.send` and of `registryFailure`.
 */
class Registry {
    host;
    /** Runs what is to be done about one digest when it is its turn: the others wait without using memory. */
    turn = (0,limit/* createLimiter */.z)(DIGESTS_AT_ONCE);
    #api;
    #manifests;
    #uploads;
    #there = new There();
    #http;
    constructor(options) {
        const { registry, access = 'pull' } = options;
        this.host = registry;
        this.#api = new RegistryApi({ ...options, origin: originOf(registry), access });
        this.#manifests = new Manifests(this.#api, this.#there);
        this.#uploads = new Uploads(this.#api);
        this.#http = options.http;
    }
    /** Opens so many connections ahead. */
    warm(connections) {
        this.#http.warm(this.#api.origin, connections);
    }
    /** The descriptor of a manifest, by tag or digest; `undefined`: there is none. */
    async headManifest(path, reference) {
        return this.#manifests.head(path, reference);
    }
    /**
     * A manifest, by tag or digest; `undefined`: there is none.
     * @param options.maxBytes `MAX_MANIFEST_BYTES` when absent
     */
    async getManifest(path, reference, { maxBytes = oci_manifest/* MAX_MANIFEST_BYTES */.ZJ } = {}) {
        return this.#manifests.get(path, reference, maxBytes);
    }
    /**
     * Writes a manifest. Under a tag it is sent once only, since what is there may change between attempts; what may
     * pass is a `Doubtful` then.
     * @throws Failure `manifest-changed`, `tag-locked`, `manifest-child-missing`, `service-unavailable`,
     *   `registry-refuses-bundles`
     */
    async putManifest(path, reference, mediaType, bytes, condition = {}) {
        return this.#manifests.put({ path, reference, mediaType, bytes, condition });
    }
    /** Takes a manifest away. @returns whether the registry did: many let nobody */
    async deleteManifest(path, digest) {
        const target = `manifests/${digest}`;
        const answer = await this.#api.send({ path, method: 'DELETE', target, access: 'push', doubt: 'never' });
        return answer.status >= 200 && answer.status < 300;
    }
    /** A blob of at most `maxBytes` bytes, its digest verified; `undefined`: there is none. */
    async getBlob(path, digest, maxBytes) {
        const isThere = this.#there.has(path, digest);
        const target = `blobs/${digest}`;
        const request = { path, target, access: 'pull', redirects: true, maxBytes, isThere };
        const answer = await this.#api.send(request);
        if (answer.status === 404)
            return undefined;
        if (answer.status !== 200)
            throw await this.#api.refusal(answer, { path }, `to read the blob ${digest}`);
        const actual = (0,subject_digest/* sha256Digest */.sI)(answer.body);
        if (actual === digest)
            return answer.body;
        if ((0,problem/* isHtml */._6)(answer))
            throw (0,errors/* htmlAnswer */.uV)(answer.url.host, `asked for the blob ${digest}`, answer.status);
        throw (0,errors/* alteredBytes */.li)(this.#name(path), digest, actual);
    }
    /**
     * A blob as it comes, unread and of any size; undefined: there is none. Its end is an error unless it has `size`
     * bytes and its digest is right: whoever passes the pieces on must not have passed on the last by then.
     * @throws Failure `registry-altered-bytes` while it is read
     */
    async openBlob(path, { digest, size }) {
        const isThere = this.#there.has(path, digest);
        const request = { path, target: `blobs/${digest}`, access: 'pull', redirects: true, isThere };
        const answer = await this.#api.send({ ...request, isStreamed: true });
        if (answer.status === 404)
            return undefined;
        if (answer.status !== 200 || !answer.content)
            throw await this.#api.refusal(answer, { path }, `to read the blob ${digest}`);
        return checkedContent(answer.content, { digest, size }, this.#name(path));
    }
    /** Whether a blob is there, without reading it. */
    async hasBlob(path, digest) {
        return this.#uploads.exists(path, digest);
    }
    /** Opens an upload, which proves that the repository can be written to. */
    async openUpload(path) {
        return this.#uploads.open(path);
    }
    /** Stores a blob, in `upload` if one is open. */
    async putBlob(path, bytes, upload) {
        const digest = await this.#uploads.put(path, bytes, upload);
        this.#there.add(path, digest);
        return digest;
    }
    /** Stores a blob of any size as it comes, in `upload` if one is open. */
    async streamBlob(path, blob, upload) {
        await this.#uploads.stream(path, blob, upload);
        this.#there.add(path, blob.digest);
    }
    /**
     * Has the registry take a blob from another of its repositories.
     * @returns an upload to send it with, where it did not
     */
    async mountBlob(path, digest, from) {
        this.#api.allowMount(path, from);
        return this.#uploads.mount(path, digest, from);
    }
    /** Has tokens for `path` be good for mounting from another repository from the start. */
    allowMount(path, from) {
        this.#api.allowMount(path, from);
    }
    /** All tags of a repository; undefined: the registry does not list them. */
    async tags(path) {
        return listTags(this.#api, path);
    }
    /** What refers to `digest`, by the referrers API alone, of one artifact type if that is given. */
    async referrers(path, digest, artifactType) {
        return (0,referrers/* listReferrers */.xt)(this.#api, path, digest, artifactType);
    }
    #name(path) {
        return `${this.host}/${path}`;
    }
}

;// CONCATENATED MODULE: ./lib/oci/registries.js

/** The registries of a run: one client for each host, so that tokens and connections are shared. */
class Registries {
    #options;
    #clients = new Map();
    constructor(options) {
        this.#options = options;
    }
    /** @param host with the port, as in an image name */
    for(host) {
        const known = this.#clients.get(host);
        if (known)
            return known;
        const registry = new Registry({ ...this.#options, registry: host });
        this.#clients.set(host, registry);
        return registry;
    }
}


/***/ }),

/***/ 7366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ verifyModes),
/* harmony export */   a7: () => (/* binding */ refuseWithoutEffect),
/* harmony export */   tG: () => (/* binding */ policyModes)
/* harmony export */ });
/* unused harmony export signModes */
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83);
/* harmony import */ var _option_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(418);


/**
 * @param modesOf the modes that are chosen by the names of the options that are given
 * @throws Failure `option-without-effect` for the first option that could change nothing beside the others
 */
function refuseWithoutEffect(specs, options, modesOf) {
    const given = specs.filter((spec) => isGiven(spec, options));
    const names = new Set(given.map(({ name }) => name));
    const modes = modesOf(names);
    for (const { name, noEffect = {}, needs, notBeside = {} } of given) {
        const mode = modes.find((candidate) => noEffect[candidate] !== undefined);
        if (mode === 'keyless')
            throw alone(name, 'key', noEffect[mode]);
        if (mode)
            throw withoutEffect(name, CHOSEN_BY[mode], noEffect[mode]);
        const other = Object.keys(notBeside).find((candidate) => names.has(candidate));
        if (other !== undefined)
            throw withoutEffect(name, other, notBeside[other]);
        if (needs !== undefined && !names.has(needs))
            throw alone(name, needs);
    }
}
function verifyModes(given) {
    return given.has('key') ? [sourceOf(given), 'key'] : [sourceOf(given)];
}
function sourceOf(given) {
    if (given.has('from-evidence'))
        return 'evidence';
    return given.has('bundle') ? 'bundle' : 'registry';
}
/** @param hasImages whether images are named, which is no option */
function policyModes(hasImages) {
    return (given) => {
        const source = given.has('from-evidence') ? 'evidence' : hasImages ? 'registry' : 'expectation';
        return given.has('key') ? [source, 'key'] : [source];
    };
}
function signModes(given) {
    const signer = given.has('key') ? 'key' : 'keyless';
    return given.has('dry-run') ? [signer, 'dry-run'] : [signer];
}
/** The option that chooses each mode; undefined: none does. */
const CHOSEN_BY = {
    registry: undefined,
    bundle: 'bundle',
    evidence: 'from-evidence',
    expectation: undefined,
    keyless: undefined,
    key: 'key',
    'dry-run': 'dry-run',
};
function isGiven({ name, default: usual }, options) {
    const value = options[(0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(name)];
    return value !== undefined && value !== false && value !== usual;
}
function withoutEffect(name, other, why) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'option-without-effect',
        what: other === undefined ? `${name} has no effect here` : `${name} has no effect beside ${other}`,
        ...(why !== undefined && { why }),
        fix: other === undefined ? `remove ${name}` : `remove ${name}, or ${other}`,
    });
}
function alone(name, needed, why) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'option-without-effect',
        what: `${name} has no effect without ${needed}`,
        ...(why !== undefined && { why }),
        fix: `add ${needed}, or remove ${name}`,
    });
}


/***/ }),

/***/ 6248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ sayWait),
/* harmony export */   Y: () => (/* binding */ seconds)
/* harmony export */ });
/** Shorter waits are nobody's concern. */
const SAID_WAIT_MS = 1000;
/**
 * Says a wait that is over or begins, so that a run that takes long explains itself.
 * @param reason its first line is said
 * @param leastMs shorter waits are not said
 */
function sayWait(log, ms, reason, leastMs = SAID_WAIT_MS) {
    if (ms >= leastMs)
        log.info(`waited ${seconds(ms)}: ${reason.split('\n')[0] ?? ''}`);
}
/** `1.5 s`, `42 s` */
function seconds(ms) {
    return ms < 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`;
}


/***/ }),

/***/ 9234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wj: () => (/* binding */ fetchTrustedRoot),
/* harmony export */   _v: () => (/* binding */ embeddedTrustedRoot),
/* harmony export */   t1: () => (/* binding */ parseTrustedRoot)
/* harmony export */ });
/* unused harmony export chainOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _text_json_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1875);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5236);
/* harmony import */ var _rejection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9409);
/* harmony import */ var _x509_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9860);





const MEDIA_TYPES = [
    'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    'application/vnd.dev.sigstore.trustedroot.v0.1+json',
    'application/vnd.dev.sigstore.trustedroot+json;version=0.2',
    'application/vnd.dev.sigstore.trustedroot.v0.2+json',
];
const DOCUMENT = {
    name: 'the trusted root',
    class: 'usage',
    code: 'trusted-root-malformed',
    maxBytes: 1024 * 1024,
    why: 'it is another file, or was altered',
    fix: 'take the TrustedRoot (v0.1 or v0.2) that the operator of the instance publishes',
};
const MAX_INSTANCES = 64;
const END_OF_TIME = new Date(8.64e15);
/**
 * Parses a trusted root (sigstore_trustroot.proto, in protobuf's JSON); or several, one a line, as
 * `gh attestation trusted-root` writes those of the instances that it knows: what any of them holds is trusted.
 * @throws Failure `trusted-root-malformed`
 */
function parseTrustedRoot(json, source = 'file') {
    const roots = documentsIn(json).map(readRoot);
    const materials = roots.map(({ material }) => material);
    return {
        material: {
            certificateAuthorities: materials.flatMap((material) => material.certificateAuthorities),
            timestampAuthorities: materials.flatMap((material) => material.timestampAuthorities),
            tlogs: materials.flatMap((material) => material.tlogs),
            ctlogs: materials.flatMap((material) => material.ctlogs),
            publicKey: () => {
                throw new _rejection_js__WEBPACK_IMPORTED_MODULE_3__/* .Rejection */ .m('public-key', 'it is signed with a key, and none was given');
            },
        },
        authorities: roots.flatMap(({ authorities }) => authorities),
        source,
        json: typeof json === 'string' ? json : Buffer.from(json).toString('utf8'),
    };
}
/** The JSON as it is, unless each of its lines is an object. */
function documentsIn(json) {
    const text = typeof json === 'string' ? json : Buffer.from(json).toString('utf8');
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const isLines = lines.length > 1 && lines.every((line) => /^\{.*\}\s*$/.test(line));
    return isLines && lines.length <= MAX_INSTANCES ? lines : [json];
}
function readRoot(json) {
    const root = (0,_text_json_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(json, DOCUMENT);
    if (!MEDIA_TYPES.includes(root.get('mediaType').text()))
        throw root.misfit('has an unknown mediaType');
    const list = (name) => root.find(name)?.items(MAX_INSTANCES) ?? [];
    const fulcio = list('certificateAuthorities');
    const material = {
        certificateAuthorities: fulcio.map(readAuthority),
        timestampAuthorities: list('timestampAuthorities').map(readAuthority),
        tlogs: list('tlogs').map(readLog),
        ctlogs: list('ctlogs').map(readLog),
    };
    return { material, authorities: fulcio.map((authority) => readChain(authority)) };
}
/**
 * The trusted root of the public instance: by TUF, or the copy that came with this version where the TUF
 * repository cannot be reached.
 * @throws Failure `trusted-root-untrusted` where TUF refuses what the repository sent
 */
async function fetchTrustedRoot(options) {
    // Loaded here: a run with a trusted root of its own does without.
    const { fetchPublicTrustedRoot } = await __webpack_require__.e(/* import() */ 693).then(__webpack_require__.bind(__webpack_require__, 3693));
    const { json, source } = await fetchPublicTrustedRoot(options);
    return parseTrustedRoot(json, source);
}
/** The public instance's trusted root that came with this version: asks nobody. */
async function embeddedTrustedRoot() {
    const { embeddedPublicTrustedRoot } = await __webpack_require__.e(/* import() */ 693).then(__webpack_require__.bind(__webpack_require__, 3693));
    return parseTrustedRoot(embeddedPublicTrustedRoot(), 'embedded');
}
/**
 * The chain (DER) from the CA that issued `leaf` to its root: Fulcio's client keeps the leaf alone, and
 * legacy annotations carry the whole chain.
 */
function chainOf(leaf, root) {
    const certificate = new Certificate(leaf);
    const issued = ([issuer]) => {
        const authority = issuer && new Certificate(issuer);
        return authority && certificate.checkIssued(authority) && certificate.verify(authority.publicKey);
    };
    return root.authorities.find(issued) ?? [];
}
function readAuthority(json) {
    const chain = readChain(json).map((der) => orMisfit(json, 'certificate', () => (0,_x509_js__WEBPACK_IMPORTED_MODULE_4__/* .parseCertificate */ .h)(der)));
    if (chain.length === 0)
        throw json.misfit('has no certificate');
    return { certChain: chain, validFor: readPeriod(json.get('validFor')) };
}
function readChain(json) {
    const certificates = json.get('certChain').get('certificates').items(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.chain);
    return certificates.map((certificate) => certificate.get('rawBytes').base64(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.certificate));
}
function readLog(json) {
    const publicKey = json.get('publicKey');
    const id = json.find('checkpointKeyId') ?? json.get('logId');
    return {
        baseURL: json.find('baseUrl')?.text() ?? '',
        logID: id.get('keyId').base64(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.hash),
        publicKey: readKey(publicKey),
        validFor: readPeriod(publicKey.get('validFor')),
    };
}
/** Keys are SubjectPublicKeyInfo, but for the oldest CT logs' RSA keys in PKCS #1. */
function readKey(json) {
    const type = json.get('keyDetails').text().startsWith('PKCS1_') ? 'pkcs1' : 'spki';
    const key = json.get('rawBytes').base64(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.publicKey);
    return orMisfit(json, 'public key', () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key, type, format: 'der' }));
}
/** A closed interval; its start is mandatory (sigstore_common.proto, TimeRange). */
function readPeriod(json) {
    return { start: json.get('start').date(), end: json.find('end')?.date() ?? END_OF_TIME };
}
function orMisfit(json, noun, read) {
    try {
        return read();
    }
    catch {
        throw json.misfit(`holds no ${noun}`);
    }
}


/***/ }),

/***/ 5180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ isHosted),
/* harmony export */   ye: () => (/* binding */ certifiedLevel)
/* harmony export */ });
/* unused harmony exports WITHOUT_PROVENANCE, SIGNED_ALONE, buildLevel */
/* harmony import */ var _sigstore_escaped_uri_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2708);

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
/** The level that a certificate shows, whatever it signed; undefined: a key, which says nothing. */
function certifiedLevel(identity) {
    const { runnerEnvironment, buildConfigUri } = identity?.extensions ?? {};
    if (identity && runnerEnvironment !== undefined && buildConfigUri !== undefined)
        return buildLevel({ runnerEnvironment, san: identity.san, buildConfigUri });
    return {
        level: 1,
        reason: identity
            ? 'the certificate does not say where it ran'
            : 'a key says nothing of the build platform',
        raise: 'sign in a hosted workflow with its own identity for level 2',
    };
}
/**
 * The level said in outputs and summary (slsa.dev/spec/v1.2/build-requirements). A reusable workflow
 * other than one that this project ships can be anything, so it does not count as isolated.
 */
function buildLevel(run) {
    if (!isHosted(run.runnerEnvironment)) {
        return {
            level: 1,
            reason: 'the runner is self-hosted: whoever runs it can alter builds and tokens',
            raise: 'run the job on a GitHub-hosted runner for level 2',
        };
    }
    if (!(0,_sigstore_escaped_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameUri */ .xl)(run.san, run.buildConfigUri)) {
        return {
            level: 2,
            reason: 'hosted runner; a reusable workflow signs',
            raise: 'level 3 if that workflow also builds, runs no step that callers control, and restores no cache',
        };
    }
    return {
        level: 2,
        reason: 'hosted runner; the workflow that builds also signs',
        raise: 'build and sign in a reusable workflow that callers cannot change for level 3',
    };
}


/***/ }),

/***/ 7051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mg: () => (/* binding */ factWords),
  FG: () => (/* binding */ predicateFacts)
});

// UNUSED EXPORTS: predicateWords, storedElsewhere

// EXTERNAL MODULE: ./lib/text/counted.js
var counted = __webpack_require__(3497);
// EXTERNAL MODULE: ./lib/text/member.js
var member = __webpack_require__(5533);
// EXTERNAL MODULE: ./lib/text/printable.js
var printable = __webpack_require__(7944);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(2845);
;// CONCATENATED MODULE: ./lib/statement/build-claims.js


/** Reads BuildKit's provenance, in the form of SLSA v0.2 or v1; of several platforms, the first. */
function readBuildClaims(predicate) {
    const said = (0,member/* memberAt */.mz)(predicate, 'provenance');
    const isBuild = (0,member/* memberAt */.mz)(said, 'builder') ?? (0,member/* memberAt */.mz)(said, 'buildDefinition');
    const build = isBuild === undefined ? firstOf(said) : said;
    const first = (...paths) => paths.map((path) => (0,member/* textAt */.$6)(build, ...path)).find((text) => text !== undefined);
    return {
        builder: first(['builder', 'id'], ['runDetails', 'builder', 'id']),
        started: first(['metadata', 'buildStartedOn'], ['runDetails', 'metadata', 'startedOn']),
        finished: first(['metadata', 'buildFinishedOn'], ['runDetails', 'metadata', 'finishedOn']),
        source: first(['invocation', 'configSource', 'uri'], ['buildDefinition', 'externalParameters', 'configSource', 'uri']),
        recipe: first(['invocation', 'configSource', 'entryPoint'], ['buildDefinition', 'externalParameters', 'configSource', 'path']),
        parameters: parametersOf(build),
    };
}
function firstOf(byPlatform) {
    return (0,json/* isObject */.Gv)(byPlatform) ? Object.values(byPlatform)[0] : undefined;
}
const MAX_PARAMETERS = 50;
function parametersOf(build) {
    const args = (0,member/* memberAt */.mz)(build, 'invocation', 'parameters', 'args') ??
        (0,member/* memberAt */.mz)(build, 'buildDefinition', 'externalParameters', 'request', 'args');
    return (0,json/* isObject */.Gv)(args) ? Object.keys(args).slice(0, MAX_PARAMETERS) : [];
}

// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __webpack_require__(6832);
;// CONCATENATED MODULE: ./lib/statement/sbom.js


const SPDX_JSON = 'application/spdx+json';
const CYCLONEDX_JSON = 'application/vnd.cyclonedx+json';
/** Of SPDX 3 (spdx.github.io/spdx-spec/v3.0.1, "JSON-LD"). */
const SPDX_CONTEXT = /^https:\/\/spdx\.org\/rdf\/(3\.\d+(?:\.\d+)?)\/spdx-context\.jsonld$/;
/** Reads an SBOM in JSON: SPDX 2.x, SPDX 3 or CycloneDX; undefined: it is none of them. */
function readSbom(document) {
    return readSpdx2(document) ?? readSpdx3(document) ?? readCycloneDx(document);
}
function readSpdx2(document) {
    const [, version] = /^SPDX-(2\.\d+)$/.exec((0,member/* textAt */.$6)(document, 'spdxVersion') ?? '') ?? [];
    if (version === undefined)
        return undefined;
    const roots = spdx2Roots(document);
    const creators = (0,member/* listAt */.gT)(document, 'creationInfo', 'creators');
    return {
        format: `SPDX ${version}`,
        predicateType: predicate_types/* SPDX */.av,
        mediaType: SPDX_JSON,
        components: (0,member/* listAt */.gT)(document, 'packages').length - roots.length,
        tool: creators.map((one) => /^Tool: (.+)$/.exec(String(one))?.[1]).find((one) => one !== undefined),
        created: (0,member/* textAt */.$6)(document, 'creationInfo', 'created'),
        names: digestsIn(roots.flatMap(spdx2Names)),
    };
}
/** What the document describes (SPDX 2.3, 11.1 "DESCRIBES"). */
function spdx2Roots(document) {
    const described = new Set([
        ...(0,member/* listAt */.gT)(document, 'documentDescribes'),
        ...(0,member/* listAt */.gT)(document, 'relationships')
            .filter((one) => (0,member/* textAt */.$6)(one, 'relationshipType') === 'DESCRIBES')
            .map((one) => (0,member/* textAt */.$6)(one, 'relatedSpdxElement')),
    ]);
    return (0,member/* listAt */.gT)(document, 'packages').filter((one) => described.has((0,member/* textAt */.$6)(one, 'SPDXID')));
}
/** Syft writes versions, checksums and package URLs; Trivy writes notes. */
function spdx2Names(root) {
    const sha256 = (0,member/* listAt */.gT)(root, 'checksums').find((one) => (0,member/* textAt */.$6)(one, 'algorithm') === 'SHA256');
    return [
        (0,member/* textAt */.$6)(root, 'versionInfo'),
        hexDigest((0,member/* textAt */.$6)(sha256, 'checksumValue')),
        ...(0,member/* listAt */.gT)(root, 'externalRefs').map((one) => (0,member/* textAt */.$6)(one, 'referenceLocator')),
        ...(0,member/* listAt */.gT)(root, 'annotations').map((one) => namedIn((0,member/* textAt */.$6)(one, 'comment'), ': ')),
    ];
}
function readSpdx3(document) {
    const [, version] = SPDX_CONTEXT.exec((0,member/* textAt */.$6)(document, '@context') ?? '') ?? [];
    const graph = (0,member/* listAt */.gT)(document, '@graph');
    if (version === undefined || graph.length === 0)
        return undefined;
    const ofType = (type) => graph.filter((one) => (0,member/* textAt */.$6)(one, 'type') === type);
    const packages = ofType('software_Package');
    const roots = spdx3Roots(graph, packages);
    return {
        format: `SPDX ${version}`,
        predicateType: predicate_types/* SPDX_3 */.aI,
        mediaType: SPDX_JSON,
        components: packages.length - roots.length,
        tool: (0,member/* textAt */.$6)(ofType('Tool')[0], 'name'),
        created: (0,member/* textAt */.$6)(ofType('CreationInfo')[0], 'created'),
        names: digestsIn(roots.flatMap(spdx3Names)),
    };
}
/** From the document to its SBOM to the package that it is of. */
function spdx3Roots(graph, packages) {
    const roots = new Set(graph.flatMap((one) => (0,member/* listAt */.gT)(one, 'rootElement')));
    return packages.filter((one) => roots.has((0,member/* textAt */.$6)(one, 'spdxId')));
}
function spdx3Names(root) {
    const sha256 = (0,member/* listAt */.gT)(root, 'verifiedUsing').find((one) => (0,member/* textAt */.$6)(one, 'algorithm') === 'sha256');
    return [
        (0,member/* textAt */.$6)(root, 'software_packageVersion'),
        (0,member/* textAt */.$6)(root, 'software_packageUrl'),
        hexDigest((0,member/* textAt */.$6)(sha256, 'hashValue')),
    ];
}
function readCycloneDx(document) {
    const version = (0,member/* textAt */.$6)(document, 'specVersion');
    if ((0,member/* textAt */.$6)(document, 'bomFormat') !== 'CycloneDX' || !/^\d+\.\d+$/.test(version ?? ''))
        return undefined;
    return {
        format: `CycloneDX ${version}`,
        predicateType: predicate_types/* CYCLONEDX */.OH,
        mediaType: CYCLONEDX_JSON,
        components: (0,member/* listAt */.gT)(document, 'components').length,
        tool: cycloneDxTool((0,member/* memberAt */.mz)(document, 'metadata', 'tools')),
        created: (0,member/* textAt */.$6)(document, 'metadata', 'timestamp'),
        names: digestsIn(cycloneDxNames((0,member/* memberAt */.mz)(document, 'metadata', 'component'))),
    };
}
/** A list until CycloneDX 1.4, later an object with a list of components. */
function cycloneDxTool(tools) {
    const [tool] = Array.isArray(tools) ? tools : (0,member/* listAt */.gT)(tools, 'components');
    const name = (0,member/* textAt */.$6)(tool, 'name');
    const version = (0,member/* textAt */.$6)(tool, 'version');
    return name !== undefined && version !== undefined ? `${name}-${version}` : name;
}
function cycloneDxNames(root) {
    const sha256 = (0,member/* listAt */.gT)(root, 'hashes').find((one) => (0,member/* textAt */.$6)(one, 'alg') === 'SHA-256');
    const properties = (0,member/* listAt */.gT)(root, 'properties');
    return [
        (0,member/* textAt */.$6)(root, 'version'),
        (0,member/* textAt */.$6)(root, 'purl'),
        hexDigest((0,member/* textAt */.$6)(sha256, 'content')),
        ...properties.map((one) => namedIn(`${(0,member/* textAt */.$6)(one, 'name') ?? ''} ${(0,member/* textAt */.$6)(one, 'value') ?? ''}`.replace('aquasecurity:trivy:', ''), ' ')),
    ];
}
/** Trivy's notes of the image: the digest in a registry, and that of the config. Those of layers name no image. */
function namedIn(note, separator) {
    const at = note?.indexOf(separator) ?? -1;
    const isName = at > 0 && ['ImageID', 'RepoDigest'].includes(note?.slice(0, at) ?? '');
    return isName ? note?.slice(at + separator.length) : undefined;
}
function hexDigest(hex) {
    return hex === undefined ? undefined : `sha256:${hex}`;
}
/** Each digest in texts such as `sha256:\u2026`, `name@sha256:\u2026` and `pkg:oci/name@sha256%3A\u2026`, once. */
function digestsIn(texts) {
    const digests = texts.map((text) => /(?:^|@)sha256(?::|%3a)([0-9a-f]{64})(?![0-9a-f])/i.exec(text ?? '')?.[1]);
    return [...new Set(digests.flatMap((hex) => (hex === undefined ? [] : `sha256:${hex.toLowerCase()}`)))];
}

;// CONCATENATED MODULE: ./lib/statement/scan.js



/** Reads a report of Grype or Trivy, or cosign's `vuln` predicate around one; undefined: it is none of them. */
function readScan(document) {
    return readGrype(document) ?? readTrivy(document) ?? readVuln(document);
}
/**
 * cosign's `vuln` predicate (cosign, specs/COSIGN_VULN_ATTESTATION_SPEC.md) around a report, which stays whole. Times
 * and database are as the scanner says; Grype and Trivy tell one time only.
 * @param run undefined: nothing confirms who ran it
 */
function vulnPredicate(document, scan, run) {
    const invocation = {
        parameters: memberAt(document, 'invocation', 'parameters') ?? null,
        uri: run?.uri ?? textAt(document, 'invocation', 'uri') ?? '',
        event_id: eventOf(run) ?? textAt(document, 'invocation', 'event_id') ?? '',
        'builder.id': run?.builderId ?? textAt(document, 'invocation', 'builder.id') ?? '',
    };
    if (isVuln(document))
        return { ...document, invocation };
    const { uri, version, database: db, finished } = scan;
    return {
        invocation,
        scanner: { uri, version, db, result: document },
        metadata: { scanStartedOn: finished, scanFinishedOn: finished },
    };
}
/** `https://github.com/o/r/actions/runs/99/attempts/1` is the run 99. */
function eventOf(run) {
    return run && /\/runs\/(\d+)/.exec(run.uri)?.[1];
}
function readGrype(report) {
    if ((0,member/* textAt */.$6)(report, 'descriptor', 'name') !== 'grype' || !isList(report, 'matches'))
        return undefined;
    const version = versionOf((0,member/* textAt */.$6)(report, 'descriptor', 'version'));
    const database = (0,member/* memberAt */.mz)(report, 'descriptor', 'db');
    const status = (0,member/* memberAt */.mz)(database, 'status') ?? database;
    const target = (0,member/* memberAt */.mz)(report, 'source', 'target');
    return {
        scanner: `grype ${version}`,
        uri: `pkg:github/anchore/grype@${version}`,
        version,
        database: {
            uri: (0,member/* textAt */.$6)(status, 'from') ?? '',
            version: [(0,member/* textAt */.$6)(status, 'schemaVersion'), (0,member/* textAt */.$6)(status, 'built')].filter(isText).join('@'),
        },
        finished: (0,member/* textAt */.$6)(report, 'descriptor', 'timestamp'),
        findings: count((0,member/* listAt */.gT)(report, 'matches').map((one) => (0,member/* textAt */.$6)(one, 'vulnerability', 'severity'))),
        names: digestsIn([
            (0,member/* textAt */.$6)(target, 'manifestDigest'),
            (0,member/* textAt */.$6)(target, 'imageID'),
            ...textsIn(target, 'repoDigests'),
        ]),
    };
}
function readTrivy(report) {
    if ((0,member/* memberAt */.mz)(report, 'SchemaVersion') !== 2 || (0,member/* textAt */.$6)(report, 'ArtifactName') === undefined)
        return undefined;
    const version = versionOf((0,member/* textAt */.$6)(report, 'Trivy', 'Version'));
    const found = (0,member/* listAt */.gT)(report, 'Results').flatMap((one) => (0,member/* listAt */.gT)(one, 'Vulnerabilities'));
    return {
        scanner: `trivy ${version}`,
        uri: `pkg:github/aquasecurity/trivy@${version}`,
        version,
        // Trivy's reports do not name it.
        database: { uri: '', version: '' },
        finished: (0,member/* textAt */.$6)(report, 'CreatedAt'),
        findings: count(found.map((one) => (0,member/* textAt */.$6)(one, 'Severity'))),
        names: digestsIn([(0,member/* textAt */.$6)(report, 'Metadata', 'ImageID'), ...textsIn(report, 'Metadata', 'RepoDigests')]),
    };
}
/** What is already cosign's predicate: `trivy image --format cosign-vuln` writes it, and so does this program. */
function readVuln(document) {
    if (!isVuln(document))
        return undefined;
    const scanner = (0,member/* memberAt */.mz)(document, 'scanner');
    const report = (0,member/* memberAt */.mz)(scanner, 'result');
    const inner = readGrype(report) ?? readTrivy(report) ?? unknownReport(scanner);
    const said = (name) => (0,member/* textAt */.$6)(scanner, 'db', name) ?? '';
    return {
        ...inner,
        uri: (0,member/* textAt */.$6)(scanner, 'uri') ?? inner.uri,
        version: (0,member/* textAt */.$6)(scanner, 'version') ?? inner.version,
        database: { uri: said('uri'), version: said('version') },
        finished: (0,member/* textAt */.$6)(document, 'metadata', 'scanFinishedOn') ?? inner.finished,
    };
}
/** Of a scanner that is not known here: what it found cannot be counted. */
function unknownReport(scanner) {
    const uri = (0,member/* textAt */.$6)(scanner, 'uri') ?? '';
    const database = { uri: '', version: '' };
    return { scanner: uri, uri, version: '', database, finished: undefined, findings: undefined, names: [] };
}
function isVuln(document) {
    return (0,json/* isObject */.Gv)((0,member/* memberAt */.mz)(document, 'scanner')) && (0,json/* isObject */.Gv)((0,member/* memberAt */.mz)(document, 'metadata'));
}
/** A build without a version says so in brackets. */
function versionOf(text) {
    return text === undefined || text.startsWith('[') ? 'unknown' : text;
}
function isList(value, name) {
    return Array.isArray((0,member/* memberAt */.mz)(value, name));
}
function isText(value) {
    return typeof value === 'string';
}
function textsIn(value, ...path) {
    return (0,member/* listAt */.gT)(value, ...path).filter(isText);
}
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'negligible', 'unknown'];
/** What says no severity that is known counts as `unknown`. */
function count(severities) {
    const named = severities
        .map((one) => one?.toLowerCase() ?? '')
        .map((one) => (SEVERITIES.includes(one) ? one : 'unknown'));
    return Object.fromEntries(SEVERITIES.map((severity) => [severity, named.filter((one) => one === severity).length]).filter(([, found]) => found > 0));
}

;// CONCATENATED MODULE: ./lib/statement/predicate-facts.js







const MAX_REFERENCES = 20;
/** undefined: of this type nothing is known, or it does not say what its type asks for. */
function predicateFacts(predicateType, predicate) {
    if ((0,predicate_types/* sbomFormatOf */.cO)(predicateType) !== undefined)
        return sbomFacts(predicate);
    if (predicateType === predicate_types/* VULN */.o0)
        return scanFacts(predicate);
    if (predicateType === predicate_types/* TEST_RESULT */.bo)
        return testFacts(predicate);
    if (predicateType === predicate_types/* VSA */.P1)
        return summaryFacts(predicate);
    if (predicateType === predicate_types/* REFERENCE */.gu)
        return { about: 'reference', references: storedElsewhere(predicate) };
    if (predicateType === predicate_types/* BUILD_CLAIMS */.$n)
        return buildFacts(predicate);
    const isVex = predicateType === predicate_types/* OPENVEX */.ot || predicateType.startsWith(`${predicate_types/* OPENVEX */.ot}/`);
    return isVex ? vexFacts(predicate) : undefined;
}
/** The facts as one line; undefined: there are none. */
function predicateWords(predicateType, predicate) {
    const facts = predicateFacts(predicateType, predicate);
    return facts && factWords(facts);
}
function factWords(facts) {
    switch (facts.about) {
        case 'sbom':
            return `SBOM (${facts.format}) of ${(0,counted/* counted */.h)(facts.components, 'component')}${by(facts.tool)}`;
        case 'scan':
            return scanWords(facts);
        case 'test-result':
            return `tests ${facts.result}: ${facts.passed} passed, ${facts.warned} warned, ${facts.failed} failed`;
        case 'vex':
            return `VEX (OpenVEX) of ${(0,counted/* counted */.h)(facts.statements, 'statement')}${by(facts.author)}`;
        case 'summary':
            return `SLSA verification summary: ${facts.result} (${facts.levels.join(', ') || 'no levels'})`;
        case 'build':
            return `what the build says of itself${by(facts.builder)}, claimed by the build job`;
        case 'reference':
            return `reference to ${facts.references.map(({ mediaType }) => mediaType).join(', ') || 'nothing'}`;
    }
}
function scanWords({ scanner, finished, database, findings }) {
    const counts = Object.entries(findings ?? {}).map(([severity, count]) => `${count} ${severity}`);
    const none = findings ? 'nothing found' : 'its findings are not counted here';
    const at = finished === undefined ? '' : ` at ${finished}`;
    const using = database === undefined ? '' : ` with database ${database}`;
    return `vulnerability scan by ${scanner}${at}${using}: ${counts.join(', ') || none}`;
}
function sbomFacts(predicate) {
    // cosign's older `--type custom` and `spdx` wrap the document.
    const sbom = readSbom(predicate) ?? readSbom((0,member/* memberAt */.mz)(predicate, 'Data'));
    if (!sbom)
        return undefined;
    return {
        about: 'sbom',
        format: (0,printable/* printable */.g)(sbom.format, 40),
        components: sbom.components,
        ...predicate_facts_text('tool', sbom.tool),
        ...predicate_facts_text('created', sbom.created),
    };
}
function scanFacts(predicate) {
    const scan = readScan(predicate);
    if (!scan)
        return undefined;
    return {
        about: 'scan',
        scanner: (0,printable/* printable */.g)(scan.scanner),
        ...predicate_facts_text('finished', scan.finished),
        ...predicate_facts_text('database', scan.database.version === '' ? undefined : scan.database.version),
        ...(scan.findings && { findings: scan.findings }),
    };
}
function testFacts(predicate) {
    const count = (name) => (0,member/* listAt */.gT)(predicate, name).length;
    return {
        about: 'test-result',
        result: (0,printable/* printable */.g)((0,member/* textAt */.$6)(predicate, 'result') ?? 'unknown', 40),
        passed: count('passedTests'),
        warned: count('warnedTests'),
        failed: count('failedTests'),
    };
}
function vexFacts(predicate) {
    const statements = (0,member/* listAt */.gT)(predicate, 'statements').length;
    return { about: 'vex', statements, ...predicate_facts_text('author', (0,member/* textAt */.$6)(predicate, 'author')) };
}
function buildFacts(predicate) {
    const { builder, started, finished, source, recipe, parameters } = readBuildClaims(predicate);
    return {
        about: 'build',
        ...predicate_facts_text('builder', builder),
        ...predicate_facts_text('started', started),
        ...predicate_facts_text('finished', finished),
        ...predicate_facts_text('source', source),
        ...predicate_facts_text('recipe', recipe),
        parameters: parameters.map((name) => (0,printable/* printable */.g)(name, 60)),
    };
}
function summaryFacts(predicate) {
    const levels = (0,member/* listAt */.gT)(predicate, 'verifiedLevels').slice(0, MAX_REFERENCES);
    return {
        about: 'summary',
        result: (0,printable/* printable */.g)((0,member/* textAt */.$6)(predicate, 'verificationResult') ?? 'unknown', 40),
        levels: levels.filter((one) => typeof one === 'string').map((one) => (0,printable/* printable */.g)(one, 60)),
    };
}
/** What a reference names by its SHA-256 (in-toto/attestation, spec/predicates/reference.md). */
function storedElsewhere(predicate) {
    return (0,member/* listAt */.gT)(predicate, 'references')
        .slice(0, MAX_REFERENCES)
        .flatMap((one) => {
        const sha256 = (0,member/* textAt */.$6)(one, 'digest', 'sha256') ?? '';
        const mediaType = (0,member/* textAt */.$6)(one, 'mediaType');
        if (!/^[0-9a-f]{64}$/.test(sha256) || mediaType === undefined)
            return [];
        const type = predicate_facts_text('predicateType', (0,member/* textAt */.$6)(one, 'annotations', 'predicateType'));
        return { mediaType: (0,printable/* printable */.g)(mediaType, 100), sha256, ...type };
    });
}
function predicate_facts_text(name, value) {
    return (value === undefined ? {} : { [name]: (0,printable/* printable */.g)(value, 100) });
}
function by(who) {
    return who === undefined ? '' : ` by ${who}`;
}


/***/ }),

/***/ 3497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 image`, `2 images`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 5533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   mz: () => (/* binding */ memberAt)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2845);

/** The member at a path of a document that may have any shape; undefined where there is none. */
function memberAt(value, ...path) {
    return path.reduce((inner, name) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined), value);
}
/** The list at a path; empty where there is none. */
function listAt(value, ...path) {
    const list = memberAt(value, ...path);
    return Array.isArray(list) ? list : [];
}
/** The text at a path; undefined where there is none, or an empty one. */
function textAt(value, ...path) {
    const text = memberAt(value, ...path);
    return typeof text === 'string' && text !== '' ? text : undefined;
}


/***/ }),

/***/ 657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ collect)
/* harmony export */ });
/* unused harmony export FIRST_ARTIFACTS */
/* harmony import */ var _oci_layout_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7906);
/* harmony import */ var _oci_layout_legacy_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3568);
/* harmony import */ var _oci_layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6961);
/* harmony import */ var _oci_lookup_bundles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7041);
/* harmony import */ var _oci_lookup_legacy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(325);
/* harmony import */ var _oci_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7080);
/* harmony import */ var _shared_limit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6222);
/* harmony import */ var _shared_reason_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4757);
/* harmony import */ var _lookups_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7656);









/** Artifacts read before the first question whether they are enough: all of them, of any image that people use. */
const FIRST_ARTIFACTS = 100;
/** Artifacts read beside one digest at the most. */
const MAX_ARTIFACTS = 1000;
/** Milliseconds after which no more artifacts are asked for. */
const MAX_TIME_MS = 120_000;
const AT_ONCE = 8;
/**
 * Fetches the artifacts beside `subject`, in both layouts and through all look-ups, the newest first: many that
 * strangers left do not hide the one that is wanted. What cannot be read is among them, with the reason.
 * @param registry should bound what is read in all: `rememberReads`
 */
async function collect(registry, path, subject, { predicateType, isAnswered }) {
    const listing = await (0,_lookups_js__WEBPACK_IMPORTED_MODULE_7__/* .lookUp */ .T)(registry, path, subject);
    const listed = inOrder(everythingIn(listing), predicateType);
    const limit = (0,_shared_limit_js__WEBPACK_IMPORTED_MODULE_8__/* .createLimiter */ .z)(AT_ONCE);
    const place = { registry, path, subject };
    const started = performance.now();
    const found = [];
    let count = 0;
    do {
        const batch = listed.slice(count, count + FIRST_ARTIFACTS);
        const some = await Promise.all(batch.map((candidate) => limit(() => read(candidate, place))));
        found.push(...some.filter((candidate) => candidate !== undefined));
        count += batch.length;
    } while (count < Math.min(listed.length, MAX_ARTIFACTS) &&
        performance.now() - started < MAX_TIME_MS &&
        !(await isAnswered(found)));
    return { listing, found, limits: count < listed.length ? [tooMany(listed.length, count)] : [] };
}
/** Of the wanted type first, then the newest; what does not say when it was made comes last. All of this is a claim. */
function inOrder(listed, wanted) {
    return [...listed.entries()]
        .map(([position, candidate]) => ({
        candidate,
        rank: [Number(claimOf(candidate) === wanted), timeOf(candidate) ?? 0, position],
    }))
        .sort((a, b) => b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1] || b.rank[2] - a.rank[2])
        .map(({ candidate }) => candidate);
}
function timeOf(listed) {
    return listed.layout === 'bundle' ? (0,_oci_layout_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .claimedTime */ .Nv)(listed.entry) : (0,_oci_layout_legacy_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .claimedLayerTime */ .eh)(listed.layer);
}
function everythingIn(listing) {
    const bundles = new Map();
    const add = (way, entries) => {
        for (const entry of entries.filter(_oci_layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBeBundle */ .HW)) {
            const known = bundles.get(entry.digest) ?? { ways: [], entry };
            if (!known.ways.includes(way))
                known.ways.push(way);
            bundles.set(entry.digest, known);
        }
    };
    add('referrers-api', listing.throughApi);
    add('index-tag', listing.throughIndex ?? []);
    return [
        ...[...bundles.values()].map((candidate) => ({ layout: 'bundle', ...candidate })),
        ...listing.sig.map((layer) => ({ layout: 'legacy', suffix: 'sig', layer })),
        ...listing.att.map((layer) => ({ layout: 'legacy', suffix: 'att', layer })),
    ];
}
function claimOf(listed) {
    return listed.layout === 'bundle' ? (0,_oci_layout_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .claimedPredicateType */ .X4)(listed.entry) : (0,_oci_layout_legacy_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .claimedLayerType */ .x3)(listed.layer);
}
/** undefined: it turned out to be no bundle of this digest, though its entry might have been one. */
async function read(listed, place) {
    const known = {
        layout: listed.layout,
        foundThrough: listed.layout === 'bundle' ? listed.ways : [`${listed.suffix}-tag`],
        digest: listed.layout === 'bundle' ? listed.entry.digest : listed.layer.digest,
        claimedType: claimOf(listed),
    };
    try {
        const fetched = listed.layout === 'bundle' ? await bundleAt(listed.entry, place) : await layerAt(listed, place);
        return fetched === 'no bundle' ? undefined : { ...known, ...fetched };
    }
    catch (error) {
        return { ...known, problem: (0,_shared_reason_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A)(error) };
    }
}
async function bundleAt(entry, { registry, path, subject }) {
    if (entry.size > _oci_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_TOTAL_BYTES */ .gx)
        throw (0,_oci_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .tooLarge */ .g$)();
    const fetched = await (0,_oci_lookup_bundles_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchBundle */ .L2)(registry, path, subject, entry.digest);
    // An entry that says nothing of its type may be anything; one that says it is a bundle must be there.
    if (!fetched)
        return entry.artifactType?.includes('bundle') ? {} : 'no bundle';
    const { bundle } = fetched.stored;
    return { artifact: fetched.artifact, stored: { kind: 'bundle', bundle } };
}
async function layerAt({ suffix, layer }, { registry, path }) {
    if (layer.size > _oci_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_TOTAL_BYTES */ .gx)
        throw (0,_oci_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .tooLarge */ .g$)();
    const fetched = await (0,_oci_lookup_legacy_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchLayer */ .Ky)(registry, path, suffix, layer);
    if (!fetched)
        return {};
    const { artifact, ...stored } = fetched;
    return { artifact, stored: { kind: 'layer', stored } };
}
function tooMany(listed, count) {
    return {
        class: 'limit',
        code: 'artifacts-too-many',
        message: `${listed} artifacts are attached; the ${count} newest were read`,
        fix: 'find out what attaches them again and again, and delete those that nobody needs',
    };
}


/***/ }),

/***/ 141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./lib/expectation/expectation.js + 1 modules
var expectation_expectation = __webpack_require__(6101);
// EXTERNAL MODULE: ./lib/expectation/match.js
var match = __webpack_require__(6871);
// EXTERNAL MODULE: ./lib/shared/reason.js
var reason = __webpack_require__(4757);
// EXTERNAL MODULE: ./lib/sigstore/artifact.js
var artifact = __webpack_require__(9774);
// EXTERNAL MODULE: ./lib/sigstore/envelope.js
var envelope = __webpack_require__(6812);
// EXTERNAL MODULE: ./lib/sigstore/verify.js + 6 modules
var verify = __webpack_require__(5950);
// EXTERNAL MODULE: ./lib/statement/predicate-facts.js + 3 modules
var predicate_facts = __webpack_require__(7051);
// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __webpack_require__(6832);
// EXTERNAL MODULE: ./lib/text/json-document.js
var json_document = __webpack_require__(1875);
;// CONCATENATED MODULE: ./lib/statement/read-simple-signing.js

const DOCUMENT = {
    name: 'the simple-signing payload',
    class: 'malformed',
    code: 'simple-signing-malformed',
    maxBytes: 1024 * 1024,
};
/**
 * The digest that a simple-signing payload signs (containers/image, docs/atomic-signature.md).
 * @throws Failure `simple-signing-malformed`
 */
function parseSimpleSigning(payload) {
    const critical = (0,json_document/* parseJson */.q)(payload, DOCUMENT).get('critical');
    if (!/ container( image)? signature$/.test(critical.get('type').text())) {
        throw critical.misfit('is not about a container image');
    }
    return critical.get('image').get('docker-manifest-digest').text();
}

;// CONCATENATED MODULE: ./lib/statement/read-statement.js

const read_statement_DOCUMENT = {
    name: 'the statement',
    class: 'malformed',
    code: 'statement-malformed',
    maxBytes: 16 * 1024 * 1024,
};
/** Version 0.1 differs in nothing that is read here; cosign still writes it. */
const TYPES = ['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1'];
const MAX_SUBJECTS = 1024;
/** Characters; it is a URI, and told in every report. */
const MAX_TYPE_LENGTH = 1000;
/** @throws Failure `statement-malformed`, `kind-unknown` */
function parseStatement(payload) {
    const json = (0,json_document/* parseJson */.q)(payload, read_statement_DOCUMENT);
    const type = json.get('_type').text();
    if (!TYPES.includes(type))
        throw json.unknownKind(`has the _type ${type}`);
    const predicateType = json.get('predicateType').text();
    if (predicateType === '')
        throw json.misfit('has an empty predicateType');
    if (predicateType.length > MAX_TYPE_LENGTH)
        throw json.misfit('has a predicateType that is too long');
    const predicate = json.find('predicate');
    predicate?.names();
    return {
        subjects: json.get('subject').items(MAX_SUBJECTS).map(readSubject),
        predicateType,
        predicate: predicate ?? (0,json_document/* parseJson */.q)('{}', read_statement_DOCUMENT),
    };
}
function readSubject(json) {
    return {
        name: json.find('name')?.text(),
        digests: readDigests(json.get('digest')),
    };
}
function readDigests(json) {
    const [sha256, sha384, sha512] = ['sha256', 'sha384', 'sha512'].map((name) => json.find(name)?.text());
    return {
        ...(sha256 !== undefined && { sha256 }),
        ...(sha384 !== undefined && { sha384 }),
        ...(sha512 !== undefined && { sha512 }),
    };
}

// EXTERNAL MODULE: ./lib/statement/statement.js
var statement = __webpack_require__(6756);
// EXTERNAL MODULE: ./lib/subject/digest.js
var digest = __webpack_require__(2406);
// EXTERNAL MODULE: ./lib/text/printable.js
var printable = __webpack_require__(7944);
// EXTERNAL MODULE: ./lib/text/unknown-kind.js
var unknown_kind = __webpack_require__(7160);
// EXTERNAL MODULE: ./lib/sigstore/escaped-uri.js
var escaped_uri = __webpack_require__(2708);
// EXTERNAL MODULE: ./lib/statement/build-level.js
var build_level = __webpack_require__(5180);
// EXTERNAL MODULE: ./lib/sigstore/instance.js
var instance = __webpack_require__(999);
// EXTERNAL MODULE: ./lib/sigstore/workflow-uri.js
var workflow_uri = __webpack_require__(5750);
// EXTERNAL MODULE: ./lib/statement/slsa-v1.js
var slsa_v1 = __webpack_require__(5482);
;// CONCATENATED MODULE: ./lib/statement/build-types.js




const field = (path, expected) => ({ path, expected });
const RUNNER = 'https://github.com/actions/runner';
/**
 * How GitHub's own provenance named its builder until June 2024, and npm's still does: by the kind of runner, which
 * the certificate confirms, and not by the workflow.
 */
function runnerBuilderIds({ issuer, extensions }) {
    const { runnerEnvironment } = extensions;
    if (!(0,instance/* isGitHubIssuer */.xU)(issuer) || runnerEnvironment === undefined)
        return [];
    return [RUNNER, `${RUNNER}/${runnerEnvironment}`];
}
/** Both build types of GitHub Actions say the same of the workflow and the source. */
const WORKFLOW_FIELDS = [
    field('buildDefinition.externalParameters.workflow.repository', ({ extensions }) => extensions.sourceRepositoryUri),
    field('buildDefinition.externalParameters.workflow.ref', ({ extensions }) => extensions.sourceRepositoryRef),
    field('buildDefinition.externalParameters.workflow.path', ({ extensions }) => pathOf(extensions)),
    field('buildDefinition.resolvedDependencies.0.digest.gitCommit', ({ extensions }) => extensions.sourceRepositoryDigest),
];
/** What may be left out, and must be right where it is there. */
const OPTIONAL_FIELDS = [
    field('buildDefinition.internalParameters.github.event_name', ({ extensions }) => extensions.buildTrigger),
    field('buildDefinition.internalParameters.github.repository_id', ({ extensions }) => extensions.sourceRepositoryIdentifier),
    field('buildDefinition.internalParameters.github.repository_owner_id', ({ extensions }) => extensions.sourceRepositoryOwnerIdentifier),
    field('buildDefinition.internalParameters.github.runner_environment', ({ extensions }) => extensions.runnerEnvironment),
    field('runDetails.metadata.invocationId', ({ extensions }) => extensions.runInvocationUri),
];
const WORKFLOW = ['ref', 'repository', 'path'];
/** By `buildType`; one that is not here is named, and its parameters are not judged. */
const BUILD_TYPES = new Map([
    [
        slsa_v1/* BUILD_TYPE */.mK,
        {
            parameters: ['workflow'],
            workflow: WORKFLOW,
            fields: [field('runDetails.builder.id', ({ san }) => san), ...WORKFLOW_FIELDS],
        },
    ],
    [
        'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
        {
            parameters: ['workflow', 'inputs', 'vars', 'release'],
            workflow: WORKFLOW,
            fields: [
                field('runDetails.builder.id', (identity) => [identity.san, ...runnerBuilderIds(identity)]),
                ...WORKFLOW_FIELDS,
            ],
        },
    ],
]);
/** In plain words, each field where the predicate and the certificate disagree. */
function disagreements(predicate, type, identity) {
    const all = [
        ...type.fields.map((each) => ({ ...each, optional: false })),
        ...OPTIONAL_FIELDS.map((each) => ({ ...each, optional: true })),
    ];
    return all.flatMap(({ path, expected, optional }) => {
        const said = textAt(predicate, path);
        const [confirmed, ...others] = [expected(identity)].flat();
        if (said === confirmed || (optional && said === undefined))
            return [];
        if (said !== undefined && others.includes(said))
            return [];
        return [
            `${path} is ${said === undefined ? 'missing' : (0,printable/* printable */.g)(said)}, the certificate says ${confirmed ?? 'nothing of it'}`,
        ];
    });
}
/** The text at a place in a predicate; undefined where there is none. @throws Failure when it is no text */
function textAt(predicate, path) {
    let value = predicate;
    for (const member of path.split('.')) {
        value = /^\d+$/.test(member) ? value?.items(1000)[Number(member)] : value?.find(member);
    }
    return value?.text();
}
/** The workflow that was started, without repository and ref. */
function pathOf(extensions) {
    const { buildConfigUri: uri, sourceRepositoryUri: repository } = extensions;
    if (uri === undefined || repository === undefined || !uri.startsWith(`${repository}/`))
        return undefined;
    return (0,workflow_uri/* splitWorkflowUri */.S)(uri)?.workflow.slice(repository.length + 1);
}

;// CONCATENATED MODULE: ./lib/statement/provenance-claims.js


const V1 = {
    buildType: 'buildDefinition.buildType',
    builderId: 'runDetails.builder.id',
    parameters: 'buildDefinition.externalParameters',
    source: ['buildDefinition.resolvedDependencies.0.uri'],
    commit: ['buildDefinition.resolvedDependencies.0.digest.gitCommit'],
    actor: [
        'buildDefinition.internalParameters.github.actor',
        'buildDefinition.internalParameters.github.actor_id',
    ],
};
const OLDER = new Map([
    [
        predicate_types/* SLSA_PROVENANCE_V02 */.ZX,
        {
            buildType: 'buildType',
            builderId: 'builder.id',
            parameters: 'invocation.parameters',
            source: ['invocation.configSource.uri', 'materials.0.uri'],
            commit: ['invocation.configSource.digest.sha1', 'materials.0.digest.sha1'],
            actor: ['invocation.environment.github_actor'],
        },
    ],
    [
        predicate_types/* SLSA_PROVENANCE_V01 */.Sj,
        {
            buildType: 'recipe.type',
            builderId: 'builder.id',
            parameters: 'recipe.arguments',
            source: ['materials.0.uri'],
            commit: ['materials.0.digest.sha1'],
            actor: [],
        },
    ],
]);
/**
 * Reads a SLSA provenance (slsa.dev, provenance v0.1, v0.2 and v1).
 * @throws Failure `statement-malformed` where it names no builder or build type
 */
function readClaims(predicateType, predicate) {
    const places = OLDER.get(predicateType) ?? V1;
    const first = (paths) => paths.map((path) => textAt(predicate, path)).find((text) => text !== undefined);
    return {
        buildType: required(predicate, places.buildType),
        builderId: required(predicate, places.builderId),
        source: first(places.source),
        commit: first(places.commit),
        actor: first(places.actor),
        parameters: at(predicate, places.parameters),
    };
}
function required(predicate, path) {
    const value = textAt(predicate, path);
    if (value === undefined || value === '')
        throw predicate.misfit(`has no ${path}`);
    return value;
}
function at(predicate, path) {
    return path.split('.').reduce((value, member) => value?.find(member), predicate);
}

;// CONCATENATED MODULE: ./lib/verification/provenance-facts.js







const NOT_ASSESSED = [
    'whether other steps of the job could reach the signing identity (Build L3)',
    'whether a cache or another build could influence this one (Build L3)',
    'who reviewed the source, and how it is protected (Source track)',
    'whether the dependencies listed are all of them',
];
/**
 * Reads and judges a SLSA provenance (slsa.dev/spec/v1.2/verifying-artifacts): unknown parameters of a known
 * build type are refused; of an unknown one, what it says otherwise than the certificate is told as its claim.
 * @param identity undefined for what is signed with a key
 * @throws Failure `statement-malformed`
 */
function reviewProvenance({ predicate, predicateType }, identity, expected) {
    const claims = readClaims(predicateType, predicate);
    const known = predicateType === slsa_v1/* SLSA_PROVENANCE_V1 */.us ? BUILD_TYPES.get(claims.buildType) : undefined;
    const claimed = unconfirmed(claims, identity);
    const facts = {
        buildType: (0,printable/* printable */.g)(claims.buildType),
        builderId: (0,printable/* printable */.g)(claims.builderId),
        ...runFacts(identity),
        ...some({ actor: claims.actor && (0,printable/* printable */.g)(claims.actor) }),
        ...(Object.keys(claimed).length > 0 && { claimed }),
        parameters: claims.parameters?.names().slice(0, MAX_NAMES).map(nameOf) ?? [],
        ...levelFacts(predicateType, known !== undefined, claimed, identity),
        notAssessed: NOT_ASSESSED,
    };
    const unmet = [...builderProblems(claims.builderId, identity, expected), ...levelProblems(facts, expected)];
    if (!known)
        return { facts, problems: unmet, warnings: [unknownBuildType(facts), ...claimWarnings(facts, identity)] };
    const unknown = unknownParameters(claims.parameters, known.parameters, known.workflow);
    const wrong = [
        ...(unknown.length > 0 ? [unknownParameter(unknown, facts)] : []),
        ...(identity ? disagreements(predicate, known, identity).map(disagreement) : []),
    ];
    // Who asks for anything that is signed does not ask what a provenance says.
    return expected.predicateType === expectation_expectation/* ANY_PREDICATE */.Bb
        ? { facts, problems: unmet, warnings: [...steered(facts), ...wrong] }
        : { facts, problems: [...unmet, ...wrong], warnings: steered(facts) };
}
const MAX_NAMES = 50;
const MAX_NAME_LENGTH = 60;
function nameOf(parameter) {
    return (0,printable/* printable */.g)(parameter, MAX_NAME_LENGTH);
}
/** What a provenance says of builder and source that its certificate does not say too. */
function unconfirmed({ builderId, source, commit }, identity) {
    const { sourceRepositoryUri, sourceRepositoryDigest } = identity?.extensions ?? {};
    const builders = identity ? [identity.san, ...runnerBuilderIds(identity)] : [];
    const isOtherSource = source !== undefined && !isSameRepository(source, sourceRepositoryUri);
    const isOtherCommit = commit !== undefined && commit !== sourceRepositoryDigest;
    return some({
        builder: builders.includes(builderId) ? undefined : (0,printable/* printable */.g)(builderId),
        source: isOtherSource ? (0,printable/* printable */.g)(source) : undefined,
        commit: isOtherCommit ? (0,printable/* printable */.g)(commit) : undefined,
    });
}
/** `git+https://server/owner/name.git@ref` names the repository `https://server/owner/name`. */
function isSameRepository(source, repository) {
    const named = source
        .replace(/^git\+/, '')
        .replace(/@refs\/.*$|@[0-9a-f]{40}$/, '')
        .replace(/\.git$/, '');
    return named.toLowerCase() === repository?.toLowerCase();
}
function runFacts(identity) {
    if (!identity)
        return {};
    const { extensions, san } = identity;
    return some({
        sourceRepository: extensions.sourceRepositoryUri,
        sourceCommit: extensions.sourceRepositoryDigest,
        sourceRef: extensions.sourceRepositoryRef,
        workflow: pathOf(extensions),
        isReusable: extensions.buildConfigUri === undefined ? undefined : extensions.buildConfigUri !== san,
        trigger: extensions.buildTrigger,
        run: extensions.runInvocationUri,
        runner: extensions.runnerEnvironment,
    });
}
/** Without the members that are undefined. */
function some(values) {
    const present = Object.entries(values).filter(([, value]) => value !== undefined);
    return Object.fromEntries(present);
}
/** No level is told of a build that is not known, or that is said to be another than the certificate says. */
function levelFacts(predicateType, isKnown, claimed, identity) {
    if (!isKnown && predicateType === slsa_v1/* SLSA_PROVENANCE_V1 */.us)
        return { withoutLevel: 'what this build type stands for is not known here' };
    const others = Object.keys(claimed);
    if (others.length > 0 && identity)
        return { withoutLevel: `it names another ${others.join(' and ')} than its certificate` };
    return { level: (0,build_level/* certifiedLevel */.ye)(identity) };
}
function builderProblems(builderId, identity, expected) {
    const { builderId: wanted } = expected;
    if (wanted === undefined || ((0,escaped_uri/* isSameUri */.xl)(builderId, wanted) && (0,escaped_uri/* isSameUri */.xl)(identity?.san ?? '', wanted)))
        return [];
    return [{ code: 'other-builder', message: `builder.id is ${(0,printable/* printable */.g)(builderId)}, expected: ${wanted}` }];
}
/** A level that is too low is the certificate's to tell, of whatever it signed. */
function levelProblems({ level, withoutLevel }, { minSlsaBuildLevel }) {
    if (minSlsaBuildLevel === 0 || level)
        return [];
    const message = `no SLSA Build level can be told, and L${minSlsaBuildLevel} is wanted: ${withoutLevel ?? ''}`;
    return [{ code: 'level-too-low', message }];
}
function unknownParameters(parameters, known, knownOfWorkflow) {
    const workflow = parameters?.find('workflow');
    return [
        ...(parameters?.names() ?? []).filter((name) => !known.includes(name)),
        ...(workflow?.names() ?? [])
            .filter((name) => !knownOfWorkflow.includes(name))
            .map((name) => `workflow.${name}`),
    ]
        .slice(0, MAX_NAMES)
        .map(nameOf);
}
function unknownParameter(names, { buildType }) {
    return {
        code: 'parameters-unknown',
        message: `externalParameters that ${buildType} does not define: ${names.join(', ')}; what they change is not known`,
    };
}
function disagreement(message) {
    return { code: 'provenance-disagrees', message };
}
function unknownBuildType({ buildType, parameters }) {
    const names = parameters.length === 0 ? 'none' : parameters.join(', ');
    return {
        code: 'build-type-unknown',
        message: `the build type ${buildType} is not known here: its parameters (${names}) were not judged`,
    };
}
/** Of a claim that is not confirmed, what the certificate says in its place. */
function claimWarnings({ claimed, ...facts }, identity) {
    if (!claimed || !identity)
        return [];
    const told = [
        ['builder', identity.san],
        ['source', facts.sourceRepository],
        ['commit', facts.sourceCommit],
    ];
    return told.flatMap(([name, confirmed]) => {
        const said = claimed[name];
        if (said === undefined)
            return [];
        const certificate = confirmed === undefined ? 'says nothing of it' : `says ${confirmed}`;
        return [
            {
                code: 'claim-unconfirmed',
                message: `the provenance claims the ${name} ${said}; the certificate ${certificate}`,
            },
        ];
    });
}
/** Parameters besides the workflow itself are known, but were chosen by whoever started the run. */
function steered({ parameters }) {
    const chosen = parameters.filter((name) => name !== 'workflow');
    if (chosen.length === 0)
        return [];
    return [{ code: 'parameters-chosen', message: `whoever started the build chose its ${chosen.join(', ')}` }];
}

;// CONCATENATED MODULE: ./lib/verification/judge.js















/** Judges one artifact: signature first, then what it is about, then who signed it. Never throws a Failure. */
function judge(found, options) {
    const known = { layout: found.layout, foundThrough: found.foundThrough, digest: found.digest };
    const claimed = found.claimedType ?? null;
    const unread = { ...known, kind: kindIfKnown(claimed, found), predicateType: claimed, warnings: [] };
    if (found.problem)
        return rejected({ ...unread, reasons: [found.problem] });
    const { artifact } = found;
    if (!artifact)
        return rejected({ ...unread, reasons: [gone(found)] });
    let verified;
    try {
        verified = judge_verify(artifact, options);
        return judgeVerified({ ...known, ...signed(verified) }, artifact, verified, options);
    }
    catch (error) {
        const identity = verified && signed(verified);
        const report = { ...unread, ...identity, reasons: [(0,reason/* reasonOf */.A)(error)] };
        // Who signs in another way than is expected is somebody else; whether that holds is not for us to say.
        const isOthers = (artifact.material.kind === 'public-key') !== (options.expectation.key !== undefined);
        const judged = isOthers
            ? { report: { ...report, status: 'other-identity' }, content: undefined }
            : rejected(report);
        return { ...judged, signer: verified?.identity };
    }
}
function judge_verify(artifact, { expectation, root }) {
    const { key } = expectation;
    if (!key)
        return (0,verify/* verifyWithCertificate */.jG)(artifact, root);
    return (key.allowNoTlog ? verify/* verifyUnlogged */.vn : verify/* verifyWithKey */.Ft)(artifact, root, key.publicKey);
}
function judgeVerified(known, { content }, { identity }, { subject, otherDigests, expectation }) {
    const statement = content.kind === 'envelope' ? statementIn(content.envelope) : undefined;
    const predicateType = statement?.predicateType ?? null;
    const about = statement
        ? subjectProblems(statement, subject, otherDigests)
        : signatureProblems(content, subject);
    const differences = identity ? (0,match/* mismatches */.v)(identity, expectation) : [];
    const strange = reasonsAbout('who', differences);
    // What others say in their own provenance is theirs.
    const review = strange.length === 0 ? reviewed(statement, identity, expectation) : undefined;
    const says = strange.length === 0 ? saidIn(statement) : undefined;
    const wrong = [...reasonsAbout('what', differences), ...(review?.problems ?? [])];
    const report = {
        ...known,
        kind: (0,predicate_types/* kindOf */.I)(predicateType),
        predicateType,
        status: statusOf({ about, strange, wrong }, (0,expectation_expectation/* isAskedFor */.un)(expectation.predicateType, predicateType)),
        reasons: [...about, ...strange, ...wrong],
        warnings: review?.warnings ?? [],
        ...(review && { facts: review.facts }),
        ...(says && { says }),
    };
    return { report, content: content.kind === 'digest' ? undefined : content, signer: identity };
}
/** What is about another image is wrong whoever signed it. */
function statusOf({ about, strange, wrong }, isWanted) {
    if (about.length > 0)
        return 'rejected';
    if (strange.length > 0)
        return 'other-identity';
    if (wrong.length > 0)
        return 'rejected';
    return isWanted ? 'accepted' : 'not-asked-for';
}
function reasonsAbout(about, differences) {
    return differences.filter((difference) => difference.about === about).map(withoutAbout);
}
function reviewed(statement, identity, expectation) {
    if (!statement || (0,predicate_types/* kindOf */.I)(statement.predicateType) !== 'provenance')
        return undefined;
    return reviewProvenance(statement, identity, expectation);
}
function saidIn(statement) {
    return statement && (0,predicate_facts/* predicateFacts */.FG)(statement.predicateType, statement.predicate.raw());
}
function statementIn({ payloadType, payload }) {
    if (payloadType === statement/* STATEMENT_MEDIA_TYPE */.KD)
        return parseStatement(payload);
    throw (0,unknown_kind/* unknownKind */.P)(`an envelope with ${JSON.stringify(payloadType.slice(0, 100))}, not with an in-toto statement`);
}
function subjectProblems({ subjects }, subject, otherDigests) {
    const isIt = ([algorithm, value]) => value === (algorithm === 'sha256' ? (0,digest/* hexOf */.ZD)(subject) : otherDigests?.(algorithm));
    if (subjects.some(({ digests }) => Object.entries(digests).some(isIt)))
        return [];
    const about = subjects.slice(0, 3).map(subjectWords).join(', ') || 'nothing';
    const canTell = ({ digests }) => digests.sha256 !== undefined || (otherDigests !== undefined && Object.keys(digests).length > 0);
    if (subjects.length === 0 || subjects.some(canTell))
        return [otherSubject(about)];
    return [(0,reason/* reasonOf */.A)((0,unknown_kind/* unknownKind */.P)(`a statement about ${about}, by another hash than SHA-256`, artifact/* NAME_THE_FILE */.z))];
}
function subjectWords({ name, digests }) {
    const [algorithm, value] = Object.entries(digests)[0] ?? [];
    return (0,printable/* printable */.g)(value === undefined ? (name ?? 'no digest') : `${algorithm}:${value}`, 71);
}
/** A signature may also be over the artifact's own bytes, as for files. */
function signatureProblems(content, subject) {
    if ((0,envelope/* payloadDigest */.JU)(content).toString('hex') === (0,digest/* hexOf */.ZD)(subject))
        return [];
    const about = content.kind === 'digest' ? 'other bytes' : parseSimpleSigning((0,envelope/* payloadOf */.Md)(content));
    return about === subject ? [] : [otherSubject((0,printable/* printable */.g)(about, 100))];
}
function otherSubject(about) {
    return { code: 'other-subject', message: `it is about another image: ${about}` };
}
function signed({ identity, signedAt, logIndex }) {
    return {
        ...(identity && {
            identity: { san: identity.san, issuer: identity.issuer, extensions: identity.extensions },
        }),
        ...(signedAt && { signedAt: signedAt.toISOString() }),
        ...(logIndex !== undefined && { logIndex }),
    };
}
function rejected(report) {
    return { report: { ...report, status: 'rejected' }, content: undefined };
}
function kindIfKnown(claimed, found) {
    if (claimed !== null)
        return (0,predicate_types/* kindOf */.I)(claimed);
    return found.foundThrough.includes('sig-tag') ? 'signature' : 'unknown';
}
function gone({ digest }) {
    return { code: 'artifact-gone', message: `${digest} is listed, but the registry does not have it` };
}
function withoutAbout({ code, message, fix }) {
    return { code, message, ...(fix !== undefined && { fix }) };
}


/***/ }),

/***/ 7656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _oci_layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6961);
/* harmony import */ var _oci_layout_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5395);
/* harmony import */ var _oci_lookup_bundles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7041);
/* harmony import */ var _oci_lookup_legacy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(325);
/* harmony import */ var _shared_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4757);





/** Looks in every place at once; one that fails does not hide the others. */
async function lookUp(registry, path, subject) {
    const failed = [];
    const attempt = async (way, otherwise, look) => {
        try {
            return await look();
        }
        catch (error) {
            failed.push({ way, reason: (0,_shared_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A)(error) });
            return otherwise;
        }
    };
    const [api, throughIndex, sig, att] = await Promise.all([
        attempt('referrers-api', NO_API, () => registry.referrers(path, subject)),
        attempt('index-tag', undefined, async () => {
            const index = await (0,_oci_lookup_bundles_js__WEBPACK_IMPORTED_MODULE_2__/* .getIndex */ .Dx)(registry, path, subject);
            return index && (0,_oci_layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readIndex */ .vY)(index.bytes);
        }),
        attempt('sig-tag', [], () => (0,_oci_lookup_legacy_js__WEBPACK_IMPORTED_MODULE_3__/* .listLegacy */ .KJ)(registry, path, subject, 'sig')),
        attempt('att-tag', [], () => (0,_oci_lookup_legacy_js__WEBPACK_IMPORTED_MODULE_3__/* .listLegacy */ .KJ)(registry, path, subject, 'att')),
    ]);
    return { throughApi: api.descriptors, throughIndex, sig, att, failed };
}
const NO_API = { descriptors: [] };
/** The places that `lookUp` looks at, for people. */
function placesOf(subject) {
    return [
        'the referrers API',
        `the tag ${(0,_oci_layout_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .indexTag */ .HF)(subject)}`,
        `the tag ${(0,_oci_layout_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .legacyTag */ .w_)(subject, 'sig')}`,
        `the tag ${(0,_oci_layout_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .legacyTag */ .w_)(subject, 'att')}`,
    ];
}


/***/ }),

/***/ 8125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ notAdmitted)
/* harmony export */ });
/** What a program that does not admit an image says of it, as a reason. */
function notAdmitted(told) {
    const { lens, admits, why } = told;
    if (admits === null)
        return { code: 'not-admitted', message: `${lens} was not asked: ${why}` };
    return {
        code: 'not-admitted',
        message: `${lens} would not admit it: ${why}`,
        ...(told.fix !== undefined && { fix: told.fix }),
    };
}


/***/ }),

/***/ 3019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openServices),
/* harmony export */   g: () => (/* binding */ readTrustedRoot)
/* harmony export */ });
/* harmony import */ var _http_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6567);
/* harmony import */ var _oci_credential_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2391);
/* harmony import */ var _oci_registries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2836);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3868);
/* harmony import */ var _sigstore_trusted_root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9234);





const MAX_ROOT_BYTES = 1024 * 1024;
function openServices(options) {
    const { environment, log, timeoutMs, trustedRoot } = options;
    const http = (0,_http_http_js__WEBPACK_IMPORTED_MODULE_0__/* .createHttp */ .V)({ timeoutMs, log, environment: environment.variables });
    const credentials = (0,_oci_credential_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .createCredentialSource */ .n)({
        ...options.credentials,
        environment: environment.variables,
        log,
    });
    const namedRoot = trustedRoot === undefined ? undefined : readTrustedRoot(trustedRoot);
    const root = namedRoot ?? publicRoot(options, http);
    // Awaited where it is needed; until then a failure must not end the process.
    root.catch(() => undefined);
    return { registries: new _oci_registries_js__WEBPACK_IMPORTED_MODULE_2__/* .Registries */ .I({ http, credentials, log }), root, namedRoot };
}
/** @throws Failure `file-unreadable`, `file-too-large`, `trusted-root-malformed` */
async function readTrustedRoot(path) {
    return (0,_sigstore_trusted_root_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTrustedRoot */ .t1)(await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readUserFile */ .E)('trusted-root', path, MAX_ROOT_BYTES));
}
function publicRoot({ offline, cacheDir, log }, http) {
    return offline ? (0,_sigstore_trusted_root_js__WEBPACK_IMPORTED_MODULE_4__/* .embeddedTrustedRoot */ ._v)() : (0,_sigstore_trusted_root_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchTrustedRoot */ .Wj)({ http, log, cacheDir });
}


/***/ }),

/***/ 2998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eI: () => (/* binding */ couldNotTell),
  mX: () => (/* binding */ notFound),
  J5: () => (/* binding */ refused),
  jJ: () => (/* binding */ tagRefused),
  ZG: () => (/* binding */ verifyImage)
});

// EXTERNAL MODULE: ./lib/oci/layout/image-index.js
var image_index = __webpack_require__(5444);
// EXTERNAL MODULE: ./lib/oci/layout/platform.js
var layout_platform = __webpack_require__(8473);
// EXTERNAL MODULE: ./lib/oci/lookup/children.js
var lookup_children = __webpack_require__(1441);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(2845);
// EXTERNAL MODULE: ./lib/oci/layout/json.js
var layout_json = __webpack_require__(2892);
;// CONCATENATED MODULE: ./lib/oci/layout/image-config.js



/** Members that say what an image is for. */
const MEMBERS = ['os', 'architecture', 'variant'];
/** The config that a manifest names (image-spec, manifest.md); undefined: none. @throws Failure `registry-document-malformed` */
function readConfigDescriptor(manifest) {
    const { config } = (0,layout_json/* parseObject */.lj)(manifest, 'the image manifest');
    return (0,json/* isObject */.Gv)(config) && (0,layout_json/* isDescriptor */.ol)(config) ? config : undefined;
}
/**
 * What an image is for, as its config says (image-spec, config.md); undefined: nothing that can be understood.
 * @throws Failure `registry-document-malformed`
 */
function readConfigPlatform(config) {
    const what = 'the image config';
    const document = (0,layout_json/* parseObject */.lj)(config, what);
    (0,layout_json/* requireOneReading */.Uj)(document, MEMBERS, what);
    return (0,layout_platform/* readPlatform */.Kd)(document);
}

;// CONCATENATED MODULE: ./lib/oci/lookup/own-platform.js


/** Configs of images with hundreds of layers have about 100 KB. */
const MAX_CONFIG_BYTES = 4 * 1024 * 1024;
/**
 * What a single image, without an index, is for.
 * @throws Failure `platform-unknown`, `registry-document-malformed`, and those of reading
 */
async function platformOf(manifest, read) {
    const config = readConfigDescriptor(manifest);
    const bytes = config && (await read(config.digest, MAX_CONFIG_BYTES));
    const platform = bytes && readConfigPlatform(bytes);
    if (platform)
        return platform;
    throw new failure/* Failure */.HR({
        class: 'malformed',
        code: 'platform-unknown',
        what: `the image has one manifest, ${config ? 'and its config says no platform' : 'and no config'}`,
        why: 'it is no container image, or its config is not in the registry',
        fix: 'ask without --platform',
    });
}

// EXTERNAL MODULE: ./lib/shared/reason.js
var reason = __webpack_require__(4757);
// EXTERNAL MODULE: ./lib/subject/repository.js
var subject_repository = __webpack_require__(7918);
// EXTERNAL MODULE: ./lib/verification/lookups.js
var lookups = __webpack_require__(7656);
// EXTERNAL MODULE: ./lib/verification/verify-subject.js + 5 modules
var verify_subject = __webpack_require__(674);
;// CONCATENATED MODULE: ./lib/verification/verify-image.js









/**
 * Verifies an image by tag or digest: one answer, or one for each platform. A Failure becomes an answer:
 * one bad image never stops the rest.
 * @param image as it was asked for
 */
async function verifyImage(image, name, options) {
    try {
        if (name.digest === undefined && options.question.requireDigest)
            return [refused(image, tagRefused(image))];
        return await verifyNamed(image, name, options);
    }
    catch (error) {
        return [couldNotTell(image, (0,reason/* reasonOf */.A)(error))];
    }
}
async function verifyNamed(image, name, options) {
    const registry = options.registries.for(name.repository.registry);
    const kept = options.question.signatureRepository ?? name.repository;
    const store = options.registries.for(kept.registry);
    const byDigest = (digest) => (0,verify_subject/* verifySubject */.i)(store, kept.path, digest, options);
    // A digest can be looked up at once; whether it exists is found out beside.
    const early = name.digest && byDigest(name.digest);
    early?.catch(() => undefined);
    const resolved = { ...(await resolve(image, name, registry, options.question)), kept };
    const whole = early ?? byDigest(resolved.digest);
    const { platform } = options.question;
    if (platform === undefined || resolved.children.length === 0)
        return [singleAnswer(image, resolved, await whole, platform)];
    const answerOf = onceEach(byDigest);
    const answers = wantedOf(image, platform, resolved.children).map(async (child) => {
        const own = answerOf(child.digest);
        const around = child.within.map(async (index) => ({ digest: index, result: await answerOf(index) }));
        const indexes = [{ digest: resolved.digest, result: await whole }, ...(await Promise.all(around))];
        return platformAnswer(image, resolved, child, { own: await own, indexes });
    });
    return Promise.all(answers);
}
function wantedOf(image, platform, children) {
    const wanted = platform === 'all' ? (0,lookup_children/* leavesOf */.wf)(children) : (0,lookup_children/* chosenFor */.g6)(platform, children);
    if (platform !== 'all' && wanted.length === 0)
        throw platformMissing(image, platform, children);
    return wanted;
}
/** What several platforms share is asked once. */
function onceEach(ask) {
    const asked = new Map();
    return (digest) => {
        const answer = asked.get(digest) ?? ask(digest);
        asked.set(digest, answer);
        return answer;
    };
}
/** @throws Failure `image-not-found`, and those of the registry */
async function resolve(image, name, registry, question) {
    const { repository, tag } = name;
    const reference = name.digest ?? tag ?? 'latest';
    const [described, tagged] = await Promise.all([
        question.platform === undefined
            ? registry.headManifest(repository.path, reference)
            : registry.getManifest(repository.path, reference),
        name.digest && tag !== undefined ? registry.headManifest(repository.path, tag) : undefined,
    ]);
    if (!described)
        throw notFound(image);
    const [descriptor, bytes] = 'bytes' in described ? [described.descriptor, described.bytes] : [described, undefined];
    const digest = name.digest ?? descriptor.digest;
    const platforms = await platformsIn(bytes, { registry, path: repository.path, wanted: question.platform });
    const moved = name.digest && tag !== undefined && tagged?.digest !== name.digest;
    return {
        name,
        digest,
        ...platforms,
        warnings: moved ? [tagMoved(tag, tagged?.digest)] : [],
    };
}
/** @param manifest undefined: nothing is asked of platforms */
async function platformsIn(manifest, { registry, path, wanted }) {
    if (!manifest)
        return { children: [], madeFor: undefined };
    const children = await (0,lookup_children/* listChildren */.AW)(manifest, async (child) => (await registry.getManifest(path, child))?.bytes);
    if (children.length > 0 || wanted === 'all')
        return { children, madeFor: undefined };
    return {
        children,
        madeFor: await platformOf(manifest, (blob, most) => registry.getBlob(path, blob, most)),
    };
}
function answer(image, { name, kept, digest, warnings }, result) {
    const { repository } = name;
    const tag = name.digest ? name.tag : (name.tag ?? 'latest');
    const report = {
        image,
        subject: (0,subject_repository/* referenceOf */.Bz)({ repository, digest }),
        ...(tag !== undefined && { tag }),
        ...result.answer,
        warnings: [...warnings, ...result.answer.warnings],
        lookedFor: (0,lookups/* placesOf */.e)(digest).map((place) => `${place} of ${(0,subject_repository/* nameOf */.Vb)(kept)}`),
    };
    return { report, result, digest };
}
/** An image without an index is for one platform, which must be that which was asked for. */
function singleAnswer(image, resolved, result, wanted) {
    const { madeFor } = resolved;
    if (madeFor === undefined || wanted === undefined || wanted === 'all')
        return answer(image, resolved, result);
    if ((0,layout_platform/* suitability */.MA)(wanted, madeFor) === undefined)
        return refused(image, otherPlatform(image, madeFor, wanted));
    const verified = answer(image, resolved, result);
    return { ...verified, report: { ...verified.report, platform: (0,layout_platform/* platformName */.$r)(madeFor) } };
}
/** A platform is verified by itself, or by an index that names it by digest. */
function platformAnswer(image, resolved, child, { own, indexes }) {
    const platform = (0,image_index/* childName */.QW)(child);
    const covering = own.answer.verdict === 'verified'
        ? undefined
        : indexes.find(({ result }) => result.answer.verdict === 'verified');
    const { report } = answer(image, { ...resolved, digest: child.digest }, covering?.result ?? own);
    if (!covering)
        return { report: { ...report, platform }, result: own, digest: child.digest };
    const note = {
        code: 'verified-by-index',
        message: `nothing beside ${platform} itself is accepted; the image index ${covering.digest}, which names it, is verified`,
    };
    const warnings = [note, ...report.warnings];
    return { report: { ...report, platform, warnings }, result: covering.result, digest: covering.digest };
}
/** An answer without any look-up. */
function couldNotTell(image, reason) {
    return withoutLookup(image, 'could-not-tell', reason);
}
function refused(image, reason) {
    return withoutLookup(image, 'rejected', reason);
}
function withoutLookup(image, verdict, reason) {
    const report = {
        image,
        verdict,
        reasons: [reason],
        artifacts: [],
        lookedFor: [],
        warnings: [],
        lenses: [],
    };
    return { report, result: undefined, digest: undefined };
}
function tagRefused(image) {
    return {
        code: 'digest-required',
        message: `${image} is named by a tag, which can be moved at any time`,
        fix: 'name it by digest: registry/repository@sha256:\u2026',
    };
}
function tagMoved(tag, digest) {
    return {
        code: 'tag-moved',
        message: `the tag ${tag} ${digest ? `is at ${digest} now` : 'is gone'}; the digest was verified`,
    };
}
/** @param image as it was asked for */
function notFound(image) {
    return new failure/* Failure */.HR({
        class: 'unavailable',
        code: 'image-not-found',
        what: `the registry has no ${image}`,
        why: 'the name or tag is mistyped, or the image was deleted',
        fix: 'compare the name with that of the step that pushed the image',
    });
}
function otherPlatform(image, madeFor, wanted) {
    return {
        code: 'platform-other',
        message: `${image} is for ${(0,layout_platform/* platformName */.$r)(madeFor)} alone, not for ${(0,layout_platform/* platformName */.$r)(wanted)}`,
        fix: `--platform ${(0,layout_platform/* platformName */.$r)(madeFor)}   # or the image for ${(0,layout_platform/* platformName */.$r)(wanted)}`,
    };
}
function platformMissing(image, platform, children) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'platform-not-found',
        what: `${image} has no platform ${(0,layout_platform/* platformName */.$r)(platform)}`,
        why: `it has ${(0,lookup_children/* leavesOf */.wf)(children).map(image_index/* childName */.QW).join(', ')}`,
        fix: '--platform all   # or one of these',
    });
}


/***/ }),

/***/ 674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ judgeAll),
  i: () => (/* binding */ verifySubject)
});

// EXTERNAL MODULE: ./lib/oci/reader.js + 1 modules
var oci_reader = __webpack_require__(7080);
// EXTERNAL MODULE: ./lib/verification/collect.js
var collect = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/verification/judge.js + 5 modules
var judge = __webpack_require__(141);
// EXTERNAL MODULE: ./lib/verification/artifact-report.js
var artifact_report = __webpack_require__(7028);
;// CONCATENATED MODULE: ./lib/verification/kept.js

/** Of one image, what strangers put beside it: evidence of it, and no more than that. */
const MAX_STRANGE_BYTES = 2 * 1024 * 1024;
/**
 * What is held of an image until all are answered: what is by the expected signer, to be handed out and verified
 * again, and the first of what is not. A registry could make hundreds of images cost what one may.
 */
function keptOf(looked) {
    const { found, judged } = looked;
    let strange = 0;
    const isKept = ({ stored }, position) => {
        const report = judged[position]?.report;
        if (report && (0,artifact_report/* isByExpected */.M)(report))
            return true;
        const hasRoom = strange < MAX_STRANGE_BYTES;
        if (hasRoom)
            strange += sizeOf(stored);
        return hasRoom;
    };
    return {
        ...looked,
        found: found.filter(isKept).map(({ artifact: _, ...stored }) => stored),
        judged: judged.map((artifact) => (0,artifact_report/* isByExpected */.M)(artifact.report) ? artifact : { ...artifact, content: undefined }),
    };
}
function sizeOf(stored) {
    if (!stored)
        return 0;
    return stored.kind === 'bundle' ? stored.bundle.length : stored.stored.content.length;
}

// EXTERNAL MODULE: ./lib/expectation/expectation.js + 1 modules
var expectation = __webpack_require__(6101);
// EXTERNAL MODULE: ./lib/expectation/match.js
var match = __webpack_require__(6871);
// EXTERNAL MODULE: ./lib/statement/cosign-sign.js
var cosign_sign = __webpack_require__(6454);
// EXTERNAL MODULE: ./lib/statement/slsa-v1.js
var slsa_v1 = __webpack_require__(5482);
;// CONCATENATED MODULE: ./lib/verification/lens-reports.js





/**
 * Looks an image up as the programs do that the question names.
 * @param registry the reader that verification uses, so that nothing is fetched twice
 * @returns undefined where the question names no program
 */
async function viewFor(registry, path, subject, { lenses, expectation }, root) {
    if (lenses.length === 0)
        return undefined;
    // Loaded here: most runs ask for no other program.
    const [{ viewImage }, { askLenses }] = await Promise.all([
        __webpack_require__.e(/* import() */ 406).then(__webpack_require__.bind(__webpack_require__, 1406)),
        Promise.all(/* import() */[__webpack_require__.e(406), __webpack_require__.e(483), __webpack_require__.e(631)]).then(__webpack_require__.bind(__webpack_require__, 12)),
    ]);
    const terms = keyTerms(expectation);
    const view = await viewImage(registry, path, subject, await root, terms);
    return (judged) => {
        const found = byExpectedSigner(judged, expectation)?.report;
        const identity = terms ?? found?.identity ?? exactIdentity(expectation);
        if (identity)
            return askLenses(view, { want: wanted(expectation, found), identity }, lenses);
        const why = 'nothing here is signed by whom you expect, so that there is no identity to ask for';
        return lenses.map(({ release }) => ({ lens: release.id, admits: null, why }));
    };
}
/**
 * The artifact whose signer the programs are asked for: an accepted one first. Any other whose signature holds and
 * whose signer is the expected one will do: programs know nothing of a source ref, a level or a build type that
 * verification refuses it for.
 */
function byExpectedSigner(judged, expectation) {
    return (judged.find(({ report }) => report.status === 'accepted') ??
        judged.find(({ report }) => (0,artifact_report/* isByExpected */.M)(report)) ??
        judged.find(({ signer }) => {
            return signer && (0,match/* mismatches */.v)(signer, expectation).every(({ about }) => about === 'what');
        }));
}
/** Programs are told the expected key, and to ask for the log where it is asked for here. */
function keyTerms({ key }) {
    return key && { key: key.publicKey, isLogged: !key.allowNoTlog };
}
/** The expected identity, where it is an exact one: what a program would be told without having seen the image. */
function exactIdentity({ signer, issuer, source }) {
    if (signer.kind !== 'exact' || issuer === undefined)
        return undefined;
    return { san: signer.san, issuer, ...(source.kind === 'repository' && { repository: source.uri }) };
}
/** The type that programs are asked for: the expected one; where any would do, that of the artifact found. */
function wanted({ predicateType: asked }, found) {
    const predicateType = asked === expectation/* ANY_PREDICATE */.Bb ? (found?.predicateType ?? cosign_sign/* COSIGN_SIGN_V1 */.Y) : asked;
    if (predicateType === slsa_v1/* SLSA_PROVENANCE_V1 */.us)
        return 'provenance';
    return predicateType === cosign_sign/* COSIGN_SIGN_V1 */.Y ? 'signature' : { predicateType };
}

// EXTERNAL MODULE: ./lib/verification/not-admitted.js
var not_admitted = __webpack_require__(8125);
// EXTERNAL MODULE: ./lib/verification/requirement.js
var requirement = __webpack_require__(7660);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(2845);
// EXTERNAL MODULE: ./lib/text/member.js
var text_member = __webpack_require__(5533);
// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __webpack_require__(6832);
;// CONCATENATED MODULE: ./lib/statement/predicate-shape.js



const VEX_STATES = ['not_affected', 'affected', 'fixed', 'under_investigation'];
/**
 * The members that readers of a type fall over when they are missing or of another kind, by their specifications. Not
 * whole schemas: those of SBOMs are larger than all the rest of the action.
 */
const SHAPES = new Map([
    [predicate_types/* SPDX */.av, { spdxVersion: /^SPDX-2\.\d+$/, SPDXID: 'text', creationInfo: 'object' }],
    [predicate_types/* SPDX_3 */.aI, { '@context': 'text', '@graph': 'list' }],
    [predicate_types/* CYCLONEDX */.OH, { bomFormat: { oneOf: ['CycloneDX'] }, specVersion: /^\d+\.\d+$/ }],
    [
        predicate_types/* VULN */.o0,
        {
            invocation: 'object',
            'scanner.uri': 'text',
            'scanner.result': 'object',
            // cosign refuses to attest an empty one.
            'metadata.scanStartedOn': 'time',
            'metadata.scanFinishedOn': 'time',
        },
    ],
    [
        predicate_types/* IN_TOTO_VULNS */.gN,
        {
            'scanner.uri': 'text',
            'scanner.result': { each: { id: 'text', severity: 'list' } },
            'metadata.scanStartedOn': 'time',
            'metadata.scanFinishedOn': 'time',
        },
    ],
    [
        predicate_types/* TEST_RESULT */.bo,
        {
            result: { oneOf: ['PASSED', 'WARNED', 'FAILED'] },
            configuration: 'list',
            passedTests: { optional: 'list' },
            warnedTests: { optional: 'list' },
            failedTests: { optional: 'list' },
        },
    ],
    [
        predicate_types/* OPENVEX */.ot,
        {
            '@context': /^https:\/\/openvex\.dev\/ns/,
            '@id': 'text',
            author: 'text',
            timestamp: 'time',
            statements: { each: { status: { oneOf: VEX_STATES } } },
        },
    ],
    [
        predicate_types/* VSA */.P1,
        {
            'verifier.id': 'text',
            resourceUri: 'text',
            'policy.uri': 'text',
            timeVerified: { optional: 'time' },
            verificationResult: { oneOf: ['PASSED', 'FAILED'] },
            verifiedLevels: 'list',
        },
    ],
    [
        predicate_types/* REFERENCE */.gu,
        {
            'attester.id': 'text',
            references: { each: { downloadLocation: 'text', mediaType: 'text', digest: 'object' } },
        },
    ],
]);
/** One rule for all versions that a type may name: `https://spdx.dev/Document/v2.3`. */
const SBOM_SHAPES = { SPDX: predicate_types/* SPDX */.av, 'SPDX 3': predicate_types/* SPDX_3 */.aI, CycloneDX: predicate_types/* CYCLONEDX */.OH };
/** What is wrong with a predicate of a known type, in words; empty for what fits, and for types that are not known. */
function shapeProblems(predicateType, predicate) {
    const format = (0,predicate_types/* sbomFormatOf */.cO)(predicateType);
    const shape = SHAPES.get(format === undefined ? withoutVersion(predicateType) : SBOM_SHAPES[format]);
    return shape ? problemsOf(predicate, shape, '') : [];
}
function isKnownType(predicateType) {
    return sbomFormatOf(predicateType) !== undefined || SHAPES.has(withoutVersion(predicateType));
}
/** OpenVEX alone names its version behind the type. */
function withoutVersion(predicateType) {
    return predicateType.startsWith(`${predicate_types/* OPENVEX */.ot}/`) ? predicate_types/* OPENVEX */.ot : predicateType;
}
function problemsOf(value, shape, place) {
    return Object.entries(shape).flatMap(([path, rule]) => {
        const member = (0,text_member/* memberAt */.mz)(value, ...path.split('.'));
        return problemOf(member, rule, place + path);
    });
}
function problemOf(value, rule, place) {
    if (typeof rule === 'string')
        return KINDS[rule](value) ? [] : [`${place} is not ${WORDS[rule]}`];
    if (rule instanceof RegExp)
        return typeof value === 'string' && rule.test(value)
            ? []
            : [`${place} is not of the form ${rule.source}`];
    if ('optional' in rule)
        return value === undefined ? [] : problemOf(value, rule.optional, place);
    if ('oneOf' in rule)
        return rule.oneOf.some((one) => one === value) ? [] : [`${place} is not one of ${rule.oneOf.join(', ')}`];
    if (!Array.isArray(value))
        return [`${place} is not a list`];
    return value.flatMap((one, at) => problemsOf(one, rule.each, `${place}[${at}].`)).slice(0, MAX_PROBLEMS);
}
const MAX_PROBLEMS = 5;
const WORDS = { text: 'a text', object: 'an object', list: 'a list', time: 'an RFC 3339 time' };
const TIME = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;
const KINDS = {
    text: (value) => typeof value === 'string' && value !== '',
    object: json/* isObject */.Gv,
    list: Array.isArray,
    time: (value) => typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value)),
};

// EXTERNAL MODULE: ./lib/subject/digest.js
var digest = __webpack_require__(2406);
;// CONCATENATED MODULE: ./lib/verification/stored-file.js






const MAX_BYTES = 40 * 1024 * 1024;
const MAX_FILES = 8;
/**
 * Files that are asked for and stand beside the image only by reference. They are looked for by digest, in the
 * repository where the image's attestations are: never at an address that one of them names.
 * @throws Failure those of the registry
 */
async function fetchStoredFiles(registry, path, artifacts, requirements) {
    const trusted = artifacts.filter(artifact_report/* isByExpected */.M);
    const wanted = requirements
        .map(({ predicateType }) => predicateType)
        .filter((type) => type !== expectation/* ANY_PREDICATE */.Bb && trusted.every((one) => one.predicateType !== type));
    const named = [...new Set(wanted)].flatMap((predicateType) => trusted.flatMap((reference) => filesIn(reference, predicateType).map((file) => ({ predicateType, reference, file }))));
    const files = named.slice(0, MAX_FILES).map(async ({ predicateType, reference, file }) => {
        const bytes = await registry.getBlob(path, (0,digest/* parseDigest */.m)(`sha256:${file.sha256}`), MAX_BYTES);
        const document = bytes && (0,json/* objectIn */.D7)(bytes);
        const fits = document !== undefined && shapeProblems(predicateType, document).length === 0;
        return bytes && fits ? [{ predicateType, bytes, reference }] : [];
    });
    return (await Promise.all(files)).flat();
}
function filesIn({ says }, predicateType) {
    if (says?.about !== 'reference')
        return [];
    return says.references.filter((one) => (one.predicateType ?? typeOf(one.mediaType, predicateType)) === predicateType);
}
/** Of what others refer to, the media type tells the format. */
function typeOf(mediaType, wanted) {
    const format = (0,predicate_types/* sbomFormatOf */.cO)(wanted);
    const isIt = format === 'CycloneDX' ? mediaType.includes('cyclonedx') : mediaType.includes('spdx');
    return format !== undefined && isIt ? wanted : undefined;
}

// EXTERNAL MODULE: ./lib/verification/verdict.js
var verdict = __webpack_require__(5566);
// EXTERNAL MODULE: ./lib/engine/kyverno/facts.js
var facts = __webpack_require__(6372);
// EXTERNAL MODULE: ./lib/statement/build-level.js
var build_level = __webpack_require__(5180);
;// CONCATENATED MODULE: ./lib/verification/warnings.js


/** From so many artifacts on a warning is due: halfway to where Kyverno stops. */
const CROWDED = facts/* MAX_REFERRERS */.OB / 2;
/** What a reviewer would raise about an image, whatever the verdict. */
function warningsOf({ artifacts, failed, limits }, expected) {
    const accepted = artifacts.filter(({ status }) => status === 'accepted');
    return [
        ...policyWarnings(expected),
        ...unique(accepted.flatMap((artifact) => [
            ...artifact.warnings,
            ...(expected.key ? witnessWarnings(artifact) : []),
            ...buildWarnings(artifact, expected),
        ])),
        ...disagreement(accepted),
        ...(accepted.length > 0 ? besides(artifacts, expected) : []),
        ...(accepted.length > 0 ? failed.map(({ reason }) => reason) : []),
        ...crowd(artifacts),
        ...limits,
    ];
}
function policyWarnings({ signer, source, sourceIds, sourceRef, key, issuer }) {
    const warnings = [];
    if (signer.kind === 'pattern' && !signer.pattern.wasAnchored) {
        warnings.push({
            code: 'pattern-not-anchored',
            message: 'the identity pattern was anchored here; other verifiers match it anywhere in the name',
        });
    }
    if (sourceRef?.assumed !== undefined) {
        warnings.push({
            code: 'default-branch-assumed',
            message: sourceRef.assumed,
            fix: '--default-branch NAME',
        });
    }
    const isAnySource = source.kind === 'any' && !sourceIds.repository && !sourceIds.owner;
    if (!key && signer.kind === 'anyone' && isAnySource) {
        const by = issuer === undefined ? 'anyone' : `anyone with an identity of ${issuer}`;
        warnings.push({
            code: 'any-identity',
            message: `what ${by} signed is accepted: this says nothing of where the image comes from`,
        });
    }
    return warnings;
}
/** Events whose runs see secrets and tokens of the repository while somebody else chose what starts them. */
const STEERED_EVENTS = {
    pull_request_target: 'anyone can open a pull request, and this event runs beside the secrets of the repository',
    workflow_run: 'it may build what an untrusted run left behind, with the secrets of the repository',
    issue_comment: 'anyone can comment, and this event runs beside the secrets of the repository',
};
function buildWarnings({ identity }, { sourceRef }) {
    const { runnerEnvironment: runner, sourceRepositoryRef: ref, buildTrigger } = identity?.extensions ?? {};
    const warnings = [];
    if (runner !== undefined && !(0,build_level/* isHosted */.OZ)(runner)) {
        warnings.push({
            code: 'self-hosted-runner',
            message: `built on a ${runner} runner: whoever runs it can alter builds`,
        });
    }
    if (sourceRef === undefined && ref?.startsWith('refs/heads/')) {
        warnings.push({
            code: 'built-from-branch',
            message: `built from the branch ${ref.slice('refs/heads/'.length)}, and no source-ref is expected: any branch would do`,
        });
    }
    if (sourceRef === undefined && ref?.startsWith('refs/pull/')) {
        warnings.push({ code: 'built-from-pull-request', message: `built from a pull request (${ref})` });
    }
    if (buildTrigger !== undefined && Object.hasOwn(STEERED_EVENTS, buildTrigger)) {
        warnings.push({
            code: 'steered-event',
            message: `started by ${buildTrigger}: ${STEERED_EVENTS[buildTrigger]}`,
        });
    }
    return warnings;
}
/** Of what is signed with a key, which may be in no log. */
function witnessWarnings({ logIndex, signedAt }) {
    const missing = [
        ...(logIndex === undefined ? ['it is not in a transparency log'] : []),
        ...(signedAt === undefined ? ['the time of signing is not proved'] : []),
    ];
    return missing.length === 0 ? [] : [{ code: 'not-in-log', message: missing.join(', ') }];
}
/** Two builds of one digest from two sources: one of them says what is not so, or the build ignores its source. */
function disagreement(accepted) {
    const sources = new Set(accepted.flatMap(({ facts }) => facts?.sourceCommit ? [`${facts.sourceCommit.slice(0, 12)} (${facts.sourceRef ?? 'no ref'})`] : []));
    if (sources.size < 2)
        return [];
    return [
        {
            code: 'provenances-disagree',
            message: `accepted provenances name different sources: ${[...sources].slice(0, 5).join(', ')}`,
        },
    ];
}
function besides(artifacts, { key }) {
    const rejected = artifacts.filter(({ status }) => status === 'rejected');
    const warnings = rejected.slice(0, 5).map(({ digest, reasons }) => ({
        code: 'rejected-beside',
        message: `${warnings_short(digest)} beside it is not right: ${reasons[0]?.message ?? 'unknown reason'}`,
    }));
    const foreign = new Set(artifacts
        .filter(({ status }) => status === 'other-identity')
        .map(({ identity }) => identity?.san ?? (key ? 'somebody with a certificate' : 'somebody with a key')));
    for (const san of [...foreign].slice(0, 5)) {
        warnings.push({ code: 'other-identity-beside', message: `also signed by ${san}, which does not count` });
    }
    return warnings;
}
function crowd({ length }) {
    return length < CROWDED
        ? []
        : [
            {
                code: 'artifacts-many',
                message: `${length} artifacts are attached; Kyverno stops at ${facts/* MAX_REFERRERS */.OB}`,
            },
        ];
}
function warnings_short(digest) {
    return digest.slice(0, 'sha256:'.length + 12);
}
function unique(reasons) {
    return [...new Map(reasons.map((reason) => [reason.message, reason])).values()];
}

;// CONCATENATED MODULE: ./lib/verification/verify-subject.js










/** Collects and judges what stands beside a digest in a registry. */
async function verifySubject(registry, path, subject, { question, root }) {
    const reader = (0,oci_reader/* rememberReads */.rq)(registry);
    const { expectation } = question;
    const judged = [];
    const judgeNew = async (found) => {
        const options = { subject, expectation, root: await root };
        for (const artifact of found.slice(judged.length))
            judged.push((0,judge/* judge */.S)(artifact, options));
    };
    const isAnswered = async (found) => {
        await judgeNew(found);
        return isVerified(judged, question);
    };
    const [{ found, limits, listing }, lenses] = await Promise.all([
        (0,collect/* collect */.F)(reader, path, subject, { predicateType: expectation.predicateType, isAnswered }),
        viewFor(reader, path, subject, question, root),
    ]);
    await judgeNew(found);
    const reported = judged.map(({ report }) => report);
    const stored = await fetchStoredFiles(reader, path, reported, question.requirements);
    const answered = answerOf(judged, question, { failed: listing.failed, limits }, stored);
    const result = { answer: answered, found, judged, stored };
    if (!lenses)
        return keptOf(result);
    const reports = lenses(result.judged);
    const answer = question.requireAs ? admittedByAll(result.answer, reports) : result.answer;
    return keptOf({ ...result, answer: { ...answer, lenses: reports } });
}
/** What other programs would not admit is no more verified, where their answer counts. */
function admittedByAll(answer, lenses) {
    const refusals = lenses.filter(({ admits }) => !admits).map(not_admitted/* notAdmitted */.q);
    if (answer.verdict !== 'verified' || refusals.length === 0)
        return answer;
    return { ...answer, verdict: 'rejected', reasons: refusals };
}
/** Judges what was found beside a digest, wherever it came from. */
function judgeAll(subject, found, { question, root, otherDigests }) {
    const { expectation } = question;
    const judged = found.map((artifact) => (0,judge/* judge */.S)(artifact, { subject, otherDigests, expectation, root }));
    return { answer: answerOf(judged, question, { failed: [], limits: [] }), found, judged };
}
function answerOf(judged, { expectation, requirements }, { failed, limits }, stored = []) {
    const artifacts = judged.map(({ report }) => report);
    const files = stored.map(({ reference, predicateType }) => ({ ...reference, predicateType }));
    const unmet = (0,requirement/* unmetRequirements */.yY)(requirements, [...artifacts, ...files], new Date());
    const evidence = { artifacts, failed, limits, unmet };
    return {
        ...(0,verdict/* decide */.LD)(evidence, expectation),
        artifacts,
        warnings: warningsOf(evidence, expectation),
        lenses: [],
    };
}
function isVerified(judged, question) {
    return answerOf(judged, question, { failed: [], limits: [] }).verdict === 'verified';
}


/***/ })

};
