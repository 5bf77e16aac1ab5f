export const id = 6170;
export const ids = [6170];
export const modules = {

/***/ 97517:
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
var terminal_safe = __webpack_require__(15789);
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

/***/ 32986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ releasedIdentity)
/* harmony export */ });
/* harmony import */ var _sigstore_workflow_uri_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65750);

const COMMIT = /^[0-9a-f]+$/;
/** `v1` moves from release to release. */
const RELEASE_TAG = /^refs\/tags\/v[0-9]+(?:\.[0-9]+\.[0-9]+)?$/;
const MAINTAINED = /^refs\/(?:heads|tags)\//;
/** Of clocks that differ. */
const DAY_MS = 86_400_000;
/**
 * What a certificate's name stands for. A commit counts only when the list has it: GitHub finds the commit of a fork under
 * the name of the repository that it was forked from, so anybody can have one. A tag is the project's own, and a list
 * is needed only to know what was revoked.
 */
function releasedIdentity({ san, extensions }, list, now = new Date()) {
    const path = pathWithin(list.repository, san);
    if (path === undefined)
        return { kind: 'elsewhere' };
    const version = (0,_sigstore_workflow_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .splitWorkflowUri */ .S)(san)?.version ?? '';
    const isCommit = COMMIT.test(version);
    // What a tag or branch stood for when it signed.
    const commit = isCommit ? version : extensions.buildSignerDigest;
    const byCommit = list.releases.find((release) => release.commit === commit);
    const byTag = list.releases.find(({ tag }) => version === `refs/tags/${tag}`);
    for (const { tag, revoked } of [byCommit, byTag].filter((one) => one !== undefined))
        if (revoked)
            return { kind: 'revoked', tag, revoked };
    return isCommit
        ? ofCommit({ path, version, release: byCommit }, list, now)
        : ofRef({ version, commit, byTag, byCommit });
}
function ofRef({ version, commit, byTag, byCommit, }) {
    if (byTag && commit !== undefined && commit !== byTag.commit)
        return { kind: 'moved', tag: byTag.tag, released: byTag.commit, signed: commit };
    if (RELEASE_TAG.test(version))
        return { kind: 'released', tag: (byTag ?? byCommit)?.tag };
    return MAINTAINED.test(version) ? { kind: 'unreleased', ref: version } : { kind: 'unlisted', version };
}
function ofCommit({ path, version, release, }, { repository, issued, expires }, now) {
    // A clock before the list was issued tells nothing about when it expires.
    if (now >= expires || now.getTime() < issued.getTime() - DAY_MS)
        return { kind: 'expired', version };
    const isListed = release?.identities.some((identity) => pathWithin(repository, identity) === path);
    return isListed ? { kind: 'released', tag: release?.tag } : { kind: 'unlisted', version };
}
/** What follows a repository's name, which has no case of its own; undefined: it is another's. */
function pathWithin(repository, uri) {
    const isWithin = uri.toLowerCase().startsWith(`${repository.toLowerCase()}/`);
    return isWithin ? uri.slice(repository.length) : undefined;
}


/***/ }),

/***/ 23720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ free)
/* harmony export */ });
/**
 * Gives the memory of a piece back at once, unless another piece lies in it. Nobody may use the piece any more. The
 * garbage collector would leave what was read from a connection until there are tens of megabytes of it.
 */
function free({ buffer, byteLength }) {
    if (byteLength === buffer.byteLength)
        buffer.transfer?.(0);
}


/***/ }),

/***/ 67023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ connectionsFor),
  V: () => (/* binding */ createHttp)
});

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/shared/limit.js
var limit = __webpack_require__(6222);
// EXTERNAL MODULE: ./lib/shared/wait.js
var shared_wait = __webpack_require__(66248);
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
// EXTERNAL MODULE: ./lib/http/network-error.js
var network_error = __webpack_require__(91281);
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
var retry = __webpack_require__(28394);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./lib/http/connection.js
/**
 * How connections are opened, with a proxy or without one. `rejectUnauthorized` is written out because Node's
 * default gives way to NODE_TLS_REJECT_UNAUTHORIZED. An address has seconds before the next one is tried: Node's
 * 250 ms are too short for a host on the other side of the earth.
 */
const CONNECTION = { rejectUnauthorized: true, autoSelectFamilyAttemptTimeout: 2500 };

// EXTERNAL MODULE: ./lib/http/free.js
var free = __webpack_require__(23720);
;// CONCATENATED MODULE: ./lib/http/message.js
// Google Artifact Registry sends tokens in headers of more than the 16 KiB that Node allows.
const LARGE_HEADERS = 64 * 1024;

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
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
                (0,external_node_stream_.pipeline)(body, inTurn(outgoing), () => undefined);
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
    const { socket } = incoming;
    // The pieces are copies: what they came in is of no use once the parser has it.
    const freeParsed = (received) => process.nextTick(free/* free */.t, received);
    socket.on('data', freeParsed);
    try {
        yield* incoming;
    }
    catch (cause) {
        throw new Error('the answer broke off', { cause });
    }
    finally {
        socket.off('data', freeParsed);
    }
}
/** Has the next piece come only when the connection has taken the one before, whose memory is free from then on. */
function inTurn(outgoing) {
    const pieces = new external_node_stream_.Writable({
        highWaterMark: 1,
        write: (piece, _encoding, done) => void outgoing.write(piece, done),
        final: (done) => void outgoing.end(done),
        destroy: (error, done) => {
            if (error)
                outgoing.destroy(error);
            done(error);
        },
    });
    outgoing.on('close', () => pieces.destroy());
    return pieces;
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
            return await send(url, { ...withCopies(request), dispatcher });
        }
        catch (error) {
            const status = refusalIn(error);
            throw status !== undefined && FINAL.includes(status) ? refused(proxy, url, status, error) : error;
        }
    };
}
/** undici asks for the next piece before it has sent the last. */
function withCopies(request) {
    const { body } = request;
    return body && Symbol.asyncIterator in body ? { ...request, body: copiesOf(body) } : request;
}
async function* copiesOf(body) {
    for await (const piece of body)
        yield Uint8Array.from(piece);
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
var unavailable = __webpack_require__(51146);
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
            const outcome = await this.#attempt(request, started, count);
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
        let refusal;
        try {
            for (let count = 1;; count += 1) {
                const outcome = await doubtful(question);
                if (!('failure' in outcome))
                    return outcome.answer;
                const { failure } = outcome;
                if (failure.class === 'denied')
                    refusal = failure;
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
        catch (error) {
            throw believed(error, refusal);
        }
        finally {
            if (until !== undefined)
                this.#doubted.delete(service);
        }
    }
    async #attempt(request, started, count) {
        const { url } = request;
        try {
            const send = await this.#routes.to(url);
            // Behind others in the queue time may have run out: then there is just enough to say so.
            const attemptMs = () => Math.max(1, Math.ceil(Math.min(this.#attemptMs, this.#timeFor(request, started, count))));
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
            const trouble = (0,network_error/* networkTrouble */.J)(error, url.host, this.#environment);
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
            const { cause } = (0,network_error/* networkTrouble */.J)(error, request.url.host, this.#environment);
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
    /** What is left for an attempt, in milliseconds: not all of it for the first of several. */
    #timeFor(request, started, count) {
        const left = this.#leftMs(request, started);
        const isFirst = count === 1 && request.attempts !== 'once' && !isStream(request);
        return isFirst ? (0,retry/* firstAttemptMs */.kQ)(left) : left;
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
/** That a service answers no more does not take back that it refused before. */
function believed(error, refusal) {
    return error instanceof failure/* Failure */.HR && error.class === 'unavailable' ? (refusal ?? error) : error;
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

/***/ 91281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ networkTrouble),
/* harmony export */   a: () => (/* binding */ isRefusedByNetwork)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);

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
/** A name that nobody knows, and a proxy that does not let pass. */
const REFUSALS = ['ENOTFOUND', 'UND_ERR_ABORTED'];
/** Whether the network refused, as it will again: what is asked for is mistyped or forbidden, and not down. */
function isRefusedByNetwork(error) {
    return causesOf(error).some((cause) => REFUSALS.includes(codeOf(cause)));
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
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
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
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'port-refused',
        what: `${host} is on a port that Node's fetch refuses to connect to`,
        why: 'the fetch standard blocks the ports of some other protocols, such as 6000 (X11)',
        fix: 'run the service on another port',
        cause,
    });
}


/***/ }),

/***/ 28394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   kQ: () => (/* binding */ firstAttemptMs)
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
const LEAST_FIRST_ATTEMPT_MS = 3000;
const FIRST_ATTEMPT_PART = 1 / 3;
/**
 * Milliseconds that the first attempt may take where there are so many for all: a server that hangs once is asked
 * again, and one that is slow then has the rest.
 */
function firstAttemptMs(leftMs) {
    return Math.min(leftMs, Math.max(LEAST_FIRST_ATTEMPT_MS, leftMs * FIRST_ATTEMPT_PART));
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

/***/ 51146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Unavailable),
/* harmony export */   o: () => (/* binding */ serviceUnavailable)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);

/** Where operators say that a service is down, by the end of its host name. */
const STATUS_PAGES = [
    ['sigstore.dev', 'https://status.sigstore.dev'],
    ['ghcr.io', 'https://www.githubstatus.com'],
    ['github.com', 'https://www.githubstatus.com'],
    ['githubusercontent.com', 'https://www.githubstatus.com'],
    ['azurecr.io', 'https://azure.status.microsoft'],
    ['vault.azure.net', 'https://azure.status.microsoft'],
    ['microsoftonline.com', 'https://azure.status.microsoft'],
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
    /** As in `HttpRequest`. */
    service;
    constructor(service, details, retryAfterMs, answer) {
        super(details);
        this.service = service;
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
    return new Unavailable(request.service, details, retryAfterMs, answer);
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

/***/ 32391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ createCredentialSource)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/azure/service.js
var azure_service = __webpack_require__(38336);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/subject/registry-name.js
var registry_name = __webpack_require__(15597);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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

// EXTERNAL MODULE: ./lib/shared/limit.js
var limit = __webpack_require__(6222);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(52845);
;// CONCATENATED MODULE: ./lib/oci/credential-helper.js



/** One at a time: some open a keychain, and each started process is then the one just asked for. */
const oneAtATime = (0,limit/* createLimiter */.z)(1);
/**
 * Asks `docker-credential-<name> get` for the credentials of `server` (docker/docker-credential-helpers).
 * Its output is never shown. `undefined`: it has none.
 * @throws Failure `credential-helper-failed`
 */
async function askCredentialHelper(question) {
    const { server } = question;
    const { exitCode, stdout } = await oneAtATime(() => run(question));
    if (exitCode !== 0) {
        if (/credentials not found/i.test(stdout))
            return undefined;
        throw failed(question, `it ended with status ${exitCode} when asked for ${server}`);
    }
    const answer = (0,json/* objectIn */.D7)(stdout);
    if (!answer)
        throw failed(question, 'its answer is not JSON');
    const { Username: username, Secret: password } = answer;
    if (typeof username === 'string' && typeof password === 'string' && password !== '') {
        return { username, password, identityToken: undefined };
    }
    throw failed(question, `its answer for ${server} has no user name and secret`);
}
async function run(question) {
    const { server, timeoutMs } = question;
    // Loaded late: most runs need no helper.
    const { execFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
    return new Promise((resolve, reject) => {
        const options = { timeout: timeoutMs, killSignal: 'SIGKILL', maxBuffer: MAX_ANSWER_BYTES };
        const child = execFile(programOf(question), ['get'], options, (error, stdout) => {
            if (typeof error?.code === 'string')
                reject(failed(question, UNUSABLE[error.code] ?? NOT_RUN, error));
            else if (error?.killed)
                reject(failed(question, `it gave no answer in ${timeoutMs / 1000} s`));
            else
                resolve({ exitCode: child.exitCode ?? error?.signal ?? 'unknown', stdout });
        });
        // One that ends without reading its input breaks the pipe.
        child.stdin?.on('error', () => undefined).end(server);
    });
}
const MAX_ANSWER_BYTES = 1024 * 1024;
const NOT_RUN = 'it is not installed, or cannot be run';
/** By the codes of Node. */
const UNUSABLE = {
    ERR_CHILD_PROCESS_STDIO_MAXBUFFER: 'its answer is longer than 1 MiB',
};
function programOf({ name }) {
    return `docker-credential-${name}`;
}
function failed(question, why, cause) {
    const { file } = question;
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'credential-helper-failed',
        what: `The credential helper ${programOf(question)}, which ${file} names, gave no credentials`,
        why,
        fix: 'make it work in this job, or set registry, registry-username and registry-password',
        ...(cause !== undefined && { cause }),
    });
}

// EXTERNAL MODULE: ./lib/oci/credentials.js
var credentials = __webpack_require__(97771);
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
        throw malformed(file, encodingTrouble(text) ?? 'it is not a JSON object');
    const credHelpers = Object.entries(objectOf(document['credHelpers'] ?? {}, file, 'credHelpers'));
    return {
        file,
        auths: new Map(Object.entries(objectOf(document['auths'] ?? {}, file, 'auths'))),
        credHelpers: new Map(credHelpers.map(([host, name]) => [host, helperName(name, file)])),
        credsStore: document['credsStore'] ? helperName(document['credsStore'], file) : undefined,
    };
}
/** Editors and PowerShell on Windows put a mark in front of the text, or write two bytes a character. */
function encodingTrouble(text) {
    if (text.includes('\0'))
        return 'it is UTF-16, which Docker does not read either: it must be UTF-8';
    if (text.startsWith('\ufeff'))
        return 'it begins with a byte order mark, which Docker does not read either';
    return undefined;
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








/** A helper that waits for somebody to type does not get an answer in a job. */
const HELPER_MS = 30_000;
const MAX_CONFIG_BYTES = 1024 * 1024;
/** The server's name of Docker Hub in Docker's credential stores. */
const DOCKER_HUB_SERVER = 'https://index.docker.io/v1/';
/**
 * Credentials as users have them: the inputs, a login and after it Azure's ids, DOCKER_AUTH_CONFIG (GitLab CI), Docker's configuration, podman's and
 * Helm's, the GitHub token for GitHub's own registry; nobody otherwise. Every file is read once, when first needed, and every secret masked when read.
 * `forRegistry` throws Failure `docker-config-malformed`, `docker-config-unreadable`, `credential-helper-failed`.
 */
function createCredentialSource(options) {
    const { explicit, azure, githubToken, environment, log, requests } = options;
    if (explicit)
        log.mask(explicit.password);
    if (githubToken)
        log.mask(githubToken);
    let configs;
    const found = new Map();
    const askHelper = helpersWithin(Math.min(HELPER_MS, options.timeoutMs ?? HELPER_MS));
    const isExplicit = (registry) => explicit !== undefined && (0,registry_name/* canonicalRegistry */.i)(explicit.registry) === registry;
    let login;
    /** Kept by the login itself, which knows when it ends; undefined: the registry is none of Azure's. */
    function azureLogin(registry) {
        const service = (0,azure_service/* azureService */.d)('registry', registry);
        if (!azure || !requests || !service)
            return undefined;
        // Loaded here: most runs have no identity in Azure.
        login ??= __webpack_require__.e(/* import() */ 286).then(__webpack_require__.bind(__webpack_require__, 60286)).then(({ AzureLogin }) => new AzureLogin(azure, { ...requests, log }));
        return login.then((one) => one.to(service));
    }
    async function find(registry, path) {
        if (explicit && isExplicit(registry)) {
            return (0,credentials/* credentialsOf */.YN)(explicit.username, explicit.password, 'registry-username and registry-password', log);
        }
        configs ??= readConfigs(environment);
        const [scoped, all] = await Promise.all([readScoped(environment, registry, path), configs]);
        for (const config of [...scoped, ...all]) {
            const credentials = await findInConfig({ config, registry, path, askHelper, log });
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
            const inAzure = isExplicit(registry) ? undefined : azureLogin(registry);
            if (inAzure)
                return inAzure;
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
/** Images of one registry have one login: a helper that hangs is waited for once. */
function helpersWithin(timeoutMs) {
    const answers = new Map();
    return (name, server, file) => {
        const key = `${name} ${server}`;
        const answer = answers.get(key) ?? askCredentialHelper({ name, server, file, timeoutMs });
        answers.set(key, answer);
        return answer;
    };
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
        const found = await (0,promises_.stat)(file);
        // A pipe would be waited for, and a device has no end.
        if (!found.isFile())
            throw unreadable(file, 'it is a directory, a pipe or a device, and no file');
        if (found.size > MAX_CONFIG_BYTES)
            throw unreadable(file, 'it is larger than 1 MiB');
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            throw error;
        if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
            return undefined;
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        throw unreadable(file, UNREADABLE[code] ?? `the system says ${code || 'no'}`, error);
    }
}
/** By the codes of the system. */
const UNREADABLE = {
    EACCES: 'it exists, but this job may not read it',
    EPERM: 'it exists, but this job may not read it',
    ELOOP: 'it is a symbolic link that leads back to itself',
};
/** Docker's order: the helper of this registry, the helper of all, the file itself. */
async function findInConfig(search) {
    const { config, registry, path, askHelper, log } = search;
    const key = keyFor(config.auths.keys(), registry, path);
    const helper = config.credHelpers.get(keyFor(config.credHelpers.keys(), registry, path) ?? '');
    const server = registry === 'docker.io' ? DOCKER_HUB_SERVER : registry;
    const fromHelper = helper && (await askHelper(helper, server, config.file));
    if (fromHelper)
        return toCredentials(fromHelper, `docker-credential-${helper}`, log);
    const fromStore = config.credsStore && (await askStore(search, config.credsStore, key, key ?? server));
    if (fromStore)
        return toCredentials(fromStore, `docker-credential-${config.credsStore}`, log);
    const fromFile = key === undefined ? undefined : authOf(config, key);
    return fromFile && toCredentials(fromFile, config.file, log);
}
/**
 * `docker login` leaves an entry in the file for what it puts in the store. Without one, a store that does
 * not work, such as a desktop's in a job, is no reason to stop.
 */
async function askStore({ config, askHelper, log }, store, key, server) {
    try {
        return await askHelper(store, server, config.file);
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

/***/ 97771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   YN: () => (/* binding */ credentialsOf),
/* harmony export */   mk: () => (/* binding */ basicHeader),
/* harmony export */   qD: () => (/* binding */ AZURE_LOGIN)
/* harmony export */ });
/** The source of logins with the workflow's identity in Azure. */
const AZURE_LOGIN = 'azure-client-id';
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

/***/ 83959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isDoubtful),
/* harmony export */   Q: () => (/* binding */ Doubtful)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38730);


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

/***/ 99118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cS: () => (/* binding */ withWords),
/* harmony export */   li: () => (/* binding */ alteredBytes),
/* harmony export */   uV: () => (/* binding */ htmlAnswer)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);

/** The failure, and what the registry itself says of it. */
function withWords(failure, says) {
    if (says === undefined)
        return failure;
    const { class: kind, code, message: what, fix } = failure;
    const why = `${failure.why === undefined ? '' : `${failure.why}; `}the registry says: "${says}"`;
    const details = { class: kind, code, what, why, ...(fix !== undefined && { fix }) };
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(details);
}
function htmlAnswer(host, when, status) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'unavailable',
        code: 'registry-html-answer',
        what: `${host} answered with a web page (status ${status}) when ${when}`,
        why: 'a sign-in page or proxy is in the way, or another kind of server is at that address',
        fix: `check that ${host} is the registry's own host name and can be reached from this machine without signing in`,
    });
}
function alteredBytes(where, wanted, actual) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'malformed',
        code: 'registry-altered-bytes',
        what: `${where} gave other bytes than asked for: ${actual} in place of ${wanted}`,
        why: 'the registry, a cache or a proxy altered them; nothing of them was used',
        fix: 'run again; if it stays, push the image anew and look into what lies between this machine and the registry',
    });
}


/***/ }),

/***/ 31387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _http_loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3859);

/** Where a registry's API is. A registry on this machine is spoken to without TLS. */
function originOf(registry) {
    const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
    const url = new URL(`https://${host}`);
    return (0,_http_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url.hostname) ? new URL(`http://${host}`) : url;
}


/***/ }),

/***/ 15444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ readChildren),
/* harmony export */   Pn: () => (/* binding */ holdsStatementsOnly),
/* harmony export */   QW: () => (/* binding */ childName)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52845);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50261);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52892);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68473);




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

/***/ 47749:
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

/***/ 21441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ listChildren),
/* harmony export */   g6: () => (/* binding */ chosenFor),
/* harmony export */   wf: () => (/* binding */ leavesOf)
/* harmony export */ });
/* unused harmony export MAX_MANIFESTS */
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _layout_image_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15444);
/* harmony import */ var _layout_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68473);



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

/***/ 44360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ claimedDigest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   _P: () => (/* binding */ MANIFEST_TYPES),
/* harmony export */   mz: () => (/* binding */ readManifestHead),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22406);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52845);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99118);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50261);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38730);






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

/***/ 38730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TT: () => (/* binding */ saidBy),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   _6: () => (/* binding */ isHtml)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52845);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37944);


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

/***/ 17080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gx: () => (/* binding */ MAX_TOTAL_BYTES),
  xB: () => (/* binding */ askRemembering),
  OE: () => (/* binding */ boundReads),
  rq: () => (/* binding */ rememberReads),
  g$: () => (/* binding */ tooLarge)
});

// UNUSED EXPORTS: FREE_BYTES

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
;// CONCATENATED MODULE: ./lib/shared/room.js
/**
 * @param bytes in all; once they are used up `lent` is less than was asked for, down to 0
 * @param extend resolves to further bytes, when they may be used; called once, when what is kept leaves too little
 */
function createRoom(bytes, extend) {
    const waiting = [];
    let free = bytes;
    /** Free, or free again when nobody reads. */
    let left = bytes;
    let running = 0;
    let extension;
    const wakeAll = () => {
        for (const wake of waiting.splice(0))
            wake();
    };
    const haveLeft = async (most) => {
        if (left >= most || !extend)
            return;
        extension ??= extend().then((more) => {
            free += more;
            left += more;
            wakeAll();
        });
        await extension;
    };
    return async (most, read) => {
        await haveLeft(most);
        while (running > 0 && free < most) {
            await new Promise((resolve) => waiting.push(resolve));
            await haveLeft(most);
        }
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
            left -= kept;
            running -= 1;
            wakeAll();
        }
    };
}

// EXTERNAL MODULE: ./lib/oci/manifest.js
var manifest = __webpack_require__(44360);
// EXTERNAL MODULE: ./lib/oci/referrers.js
var referrers = __webpack_require__(85417);
;// CONCATENATED MODULE: ./lib/oci/reader.js




/** Bytes read for one question, and held until it is answered; also while they are being read. */
const MAX_TOTAL_BYTES = 64 * 1024 * 1024;
/** Of these, what each question of a run may hold at any time; more than that, one question after the other. */
const FREE_BYTES = 4 * 1024 * 1024;
/** Lent at first: nearly everything honest is smaller, and several are read at a time within `FREE_BYTES`. */
const FIRST_BYTES = 512 * 1024;
/** Requests for one question: a thousand artifacts take two each, and their lists a few. */
const MAX_REQUESTS = 3000;
/**
 * Reads each thing once for several look-ups at the same digest, which may ask at the same time; a failure is
 * shared too. For one question only: what changes in the registry afterwards is not seen. Bounded as `boundReads`.
 */
function rememberReads(registry) {
    return remembering(boundReads(registry));
}
/**
 * Asks one of many questions of a run through reads that are remembered. What it needs beyond `FREE_BYTES` it is lent
 * when it is its turn, which it has until it is answered: hostile images cost the run together what one may. Nothing
 * that is done in a turn may wait for another question.
 * @param turn one at a time, the same for the whole run
 */
async function askRemembering(registry, turn, ask) {
    let end = () => { };
    const answered = new Promise((resolve) => {
        end = resolve;
    });
    const extend = () => new Promise((resolve) => {
        void turn(async () => {
            resolve(MAX_TOTAL_BYTES - FREE_BYTES);
            await answered;
        });
    });
    try {
        return await ask(remembering(boundedBy(createRoom(FREE_BYTES, extend), registry)));
    }
    finally {
        end();
    }
}
function remembering(bounded) {
    const known = new Map();
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
    return boundedBy(createRoom(MAX_TOTAL_BYTES), registry);
}
function boundedBy(room, registry) {
    let requests = 0;
    const bounded = async (most, read, sizeOf) => {
        const within = (bytes) => room(bytes, async (lent) => {
            requests += 1;
            if (requests > MAX_REQUESTS)
                throw tooManyRequests();
            const value = await readWithin(lent, bytes, read);
            return { value, bytes: value ? sizeOf(value) : 0 };
        });
        if (most <= FIRST_BYTES)
            return within(most);
        try {
            return await within(FIRST_BYTES);
        }
        catch (error) {
            if (!isCut(error))
                throw error;
            return within(most);
        }
    };
    return {
        getManifest: (path, reference, { maxBytes: most = manifest/* MAX_MANIFEST_BYTES */.ZJ } = {}) => bounded(most, (maxBytes) => registry.getManifest(path, reference, { maxBytes }), ({ bytes }) => bytes.length),
        getBlob: (path, digest, most) => bounded(most, (maxBytes) => registry.getBlob(path, digest, maxBytes), ({ length }) => length),
        referrers: (path, digest, artifactType) => bounded(referrers/* MAX_LIST_BYTES */.Cb, (maxBytes) => registry.referrers(path, digest, artifactType, { maxBytes }), ({ bytes }) => bytes),
    };
}
async function readWithin(lent, most, read) {
    if (lent === 0)
        throw tooLarge();
    try {
        return await read(lent);
    }
    catch (error) {
        throw lent < most && isCut(error) ? tooLarge() : error;
    }
}
function isCut(error) {
    return error instanceof failure/* Failure */.HR && error.code === 'answer-too-large';
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

/***/ 85417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ MAX_LIST_BYTES),
/* harmony export */   SO: () => (/* binding */ ownPage),
/* harmony export */   xt: () => (/* binding */ listReferrers)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52845);
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83959);
/* harmony import */ var _layout_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52892);
/* harmony import */ var _layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56961);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47749);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50261);







const MAX_PAGES = 20;
/** All pages together: 16 KiB for each referrer. */
const MAX_LIST_BYTES = 16 * 1024 * 1024;
const MAX_PAGE_BYTES = 4 * 1024 * 1024;
/** How long an answer that may pass is doubted: what follows from it, a look at the tag, is right as well. */
const DOUBT_MS = 2000;
/**
 * Lists what refers to `digest` (distribution-spec, "Listing Referrers"), all pages of it. Registries may
 * ignore the filter, so it is applied here as well. Entries that are no descriptors are left out. Any other answer
 * than a list says that there is no such API, and that the tag counts: registries answer with every status from 400
 * to 501, and GHCR leads to a web page (303), which is never followed.
 * What says "later" (429, 500, 503, \u2026) is no answer: it is waited for, and thrown as `Unavailable` in the end. Taken for "there
 * is no API", it would have sign write an index that hides what the API lists, and verify miss what is attached.
 * @param maxBytes of all pages together
 * @throws Failure `answer-too-large` when they are larger; `referrers-too-many` for `MAX_LIST_BYTES`
 */
async function listReferrers(api, path, digest, artifactType, maxBytes) {
    const filter = artifactType === undefined ? '' : `?artifactType=${encodeURIComponent(artifactType)}`;
    const pageBytes = (left) => maxBytes < MAX_LIST_BYTES ? Math.min(MAX_PAGE_BYTES, left) : MAX_PAGE_BYTES;
    let bytes = 0;
    const request = (target) => pageRequest(path, target, pageBytes(maxBytes - bytes));
    const answer = await firstAnswer(api, request(`referrers/${digest}${filter}`));
    const { entries, next } = readPage(answer, api);
    const { status, headers } = answer;
    const contentType = headers.get('content-type') ?? '';
    const first = { status, contentType, entries: entries ?? [], hasNextPage: next !== undefined };
    if (!entries)
        return { supported: false, descriptors: [], first, entries: [], bytes: 0 };
    const all = [...entries];
    let target = next;
    bytes = answer.body.length;
    for (let pages = 1; target !== undefined; pages += 1) {
        if (pages === MAX_PAGES || all.length > _layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_REFERRERS */ .OB)
            throw tooMany(api.registry, path, digest);
        const further = await api.send(request(target));
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
function pageRequest(path, target, maxBytes) {
    return { path, target, access: 'pull', headers: { accept: _media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .IMAGE_INDEX */ .L$ }, maxBytes };
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

/***/ 53304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ Registries)
});

// EXTERNAL MODULE: ./lib/shared/limit.js
var limit = __webpack_require__(6222);
// EXTERNAL MODULE: ./lib/subject/digest.js
var subject_digest = __webpack_require__(22406);
// EXTERNAL MODULE: ./lib/http/loopback.js
var loopback = __webpack_require__(3859);
// EXTERNAL MODULE: ./lib/http/unavailable.js
var unavailable = __webpack_require__(51146);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
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
var oci_credentials = __webpack_require__(97771);
// EXTERNAL MODULE: ./lib/oci/errors.js
var errors = __webpack_require__(99118);
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
var json = __webpack_require__(52845);
// EXTERNAL MODULE: ./lib/oci/problem.js
var problem = __webpack_require__(38730);
;// CONCATENATED MODULE: ./lib/oci/token.js






const CLIENT_ID = 'slsa-provenance-action';
const MAX_TOKEN_ANSWER = 256 * 1024;
const MAX_TOKEN = 64 * 1024;
/** Statuses with which a token service says that it does not know this way of asking. */
const UNKNOWN_FLOW = new Set([400, 404, 405, 415, 501]);
/**
 * The realm of a Bearer challenge, when credentials may go there: HTTPS, or this machine if the registry is
 * on it too; and the one host that they are for, where there is one.
 * @throws Failure `registry-realm-unsafe`
 */
function realmOf(challenge, registry, credentials) {
    const realm = URL.parse(challenge.parameters.get('realm') ?? '');
    const isLocal = realm?.protocol === 'http:' && (0,loopback/* isLoopback */.U)(realm.hostname) && (0,loopback/* isLoopback */.U)(registry.hostname);
    const only = credentials?.kind === 'identity-token' ? credentials.onlyAt : undefined;
    if (realm && only !== undefined && realm.host !== only)
        throw elsewhere(realm, only);
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
function elsewhere(realm, only) {
    return new failure/* Failure */.HR({
        class: 'denied',
        code: 'registry-realm-unsafe',
        what: `${only} names a token service on another host, ${realm.host}, which the login from Azure is not for`,
        why: 'registries of Azure give out their tokens themselves: something in front of it altered the answer',
        fix: `let the runner reach ${only} directly (no_proxy)`,
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
    const says = (0,problem/* saidBy */.TT)(answer, (0,oci_credentials/* secretsOf */.Fj)(credentials));
    // Neither way of asking is known there: that says nothing of the credentials.
    if (UNKNOWN_FLOW.has(status) && status !== 400)
        throw (0,errors/* withWords */.cS)(noTokenService(url, `(${status})`), says);
    if (status !== 200)
        return { refused: status, says };
    if ((0,problem/* isHtml */._6)(answer))
        throw (0,errors/* htmlAnswer */.uV)(url.host, 'asked for a token', status);
    // Docker Hub names it both ways, GHCR "token", ACR "access_token".
    const { token, access_token: accessToken } = (0,json/* objectIn */.D7)(answer.body) ?? {};
    const found = token || accessToken;
    if (typeof found === 'string' && found !== '')
        log.mask(found);
    if (typeof found === 'string' && found.length <= MAX_TOKEN && /^[\x21-\x7e]+$/.test(found))
        return { token: found };
    throw noTokenService(url, 'without a usable token');
}
/** @param how it answered: `without a usable token` */
function noTokenService(url, how) {
    const address = `${url.origin}${url.pathname}`;
    return new failure/* Failure */.HR({
        class: 'unavailable',
        code: 'registry-token-malformed',
        what: `${url.host} answered ${how} when asked for a token`,
        why: 'it is disturbed, is no token service, or a proxy answers in its place',
        fix: `run it again; if it stays, check the token configuration of the registry: it sends for tokens to ${address}`,
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
    /** Whether the registry has carried out anything for this repository, so that it is there. */
    hasReached(path) {
        return this.#accepted.has(key(path, 'pull')) || this.#accepted.has(key(path, 'push'));
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
                throw (await loginRefusals()).loginMissing({ ...missing, status: 401 });
            return header;
        }
        const realm = realmOf(challenge, origin, credentials);
        const service = challenge.parameters.get('service');
        const ask = async () => {
            const answer = await requestToken(http, log, { realm, service, scope, credentials });
            if ('token' in answer)
                return answer.token;
            const { refused: status, says } = answer;
            const { loginMissing, wrongCredentials } = await loginRefusals();
            if (credentials.kind === 'anonymous')
                throw (0,errors/* withWords */.cS)(loginMissing({ ...missing, status }), says);
            throw (0,errors/* withWords */.cS)(wrongCredentials({ registry, path, credentials, status }), says);
        };
        const mayPass = ({ class: kind, code }) => code === 'registry-html-answer' ||
            ((kind === 'denied' || code === 'registry-token-malformed') && this.isAccepted(path, 'pull'));
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
/** Loaded when a login is refused. */
function loginRefusals() {
    return __webpack_require__.e(/* import() */ 3349).then(__webpack_require__.bind(__webpack_require__, 33349));
}

// EXTERNAL MODULE: ./lib/oci/doubt.js
var oci_doubt = __webpack_require__(83959);
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
     * @throws Failure `registry-rate-limited`, and those of `Http.send`
     */
    async send(request) {
        try {
            return await (request.doubt === 'never' ? this.#sendOnce(request) : this.#sendInDoubt(request));
        }
        catch (error) {
            throw error instanceof unavailable/* Unavailable */.$ ? await this.unavailable(error, request) : error;
        }
    }
    async #sendInDoubt(request) {
        const ask = async () => {
            const answer = await this.#sendOnce(request);
            if (!this.mayPass(answer, request))
                return answer;
            throw new oci_doubt/* Doubtful */.Q(await this.refusal(answer, request, 'a request'), answer);
        };
        try {
            return await this.insist(ask, (failure) => failure instanceof oci_doubt/* Doubtful */.Q);
        }
        catch (error) {
            if (error instanceof oci_doubt/* Doubtful */.Q)
                return error.answer;
            throw error;
        }
    }
    /** That a registry limits how often it is asked (429) has its own cause, and its own way out. */
    async unavailable(error, request) {
        const { answer, service, retryAfterMs, message } = error;
        if (answer?.status !== 429)
            return error;
        const { why, fix } = await this.refusal(answer, request, 'the request');
        const details = { what: message, ...(why && { why }), ...(fix && { fix }) };
        const limited = { class: 'unavailable', code: 'registry-rate-limited', ...details };
        return new unavailable/* Unavailable */.$(service, limited, retryAfterMs, answer);
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
    mayPass(answer, request) {
        const { path, access, method = 'GET', isThere = false, doubt } = request;
        if (answer.status === 404 && doubt === 'of denials')
            return false;
        const isAccepted = this.#authorization.isAccepted(path, access);
        const isPassing = (0,oci_doubt/* isDoubtful */.G)(answer, { isAccepted, isThere, isWrite: isWrite(method) });
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
    async refusal(answer, { path, method = 'GET', isBundle = false, isImageTag = false }, doing) {
        const { registry } = this;
        const credentials = await this.#options.credentials.forRegistry(registry, path);
        // Loaded here: most runs are refused nothing.
        const { registryFailure } = await __webpack_require__.e(/* import() */ 3441).then(__webpack_require__.bind(__webpack_require__, 13441));
        return registryFailure({
            registry,
            path,
            doing,
            answer,
            credentials,
            isKnown: this.#authorization.hasLogin,
            isFound: this.#authorization.hasReached(path),
            isWrite: isWrite(method),
            isBundle,
            isImageTag,
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

// EXTERNAL MODULE: ./lib/oci/host.js
var host = __webpack_require__(31387);
// EXTERNAL MODULE: ./lib/oci/manifest.js
var oci_manifest = __webpack_require__(44360);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/http/free.js
var free = __webpack_require__(23720);
;// CONCATENATED MODULE: ./lib/oci/checked-content.js



/**
 * The pieces of a blob, each passed on when the next has come: the last one only when size and digest of all are known
 * to be right, so that nothing wrong is ever whole anywhere.
 * A piece is good until the next is asked for: then its memory is given back.
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
        if (held) {
            yield held;
            (0,free/* free */.t)(held);
        }
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
var retry = __webpack_require__(28394);
// EXTERNAL MODULE: ./lib/oci/layout/tags.js
var tags = __webpack_require__(15395);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(50261);
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
            const failure = (0,unavailable/* serviceUnavailable */.o)({ service: this.#api.registry, url: answer.url }, last);
            throw await this.#api.unavailable(failure, { path, method: 'PUT' });
        }
        const digest = (0,subject_digest/* sha256Digest */.sI)(bytes);
        if (answer.status < 200 || answer.status >= 300 || (0,problem/* isHtml */._6)(answer)) {
            const isBundle = isBundleManifest(bytes);
            const isImageTag = isTag && (0,tags/* subjectOfTag */.sA)(reference) === undefined;
            const failure = await this.#api.refusal(answer, { path, method: 'PUT', isBundle, isImageTag }, `to write the manifest ${reference}`);
            if (answer.status === 409 && (await this.#holds(path, reference, digest)))
                return { ociSubject: undefined };
            if (isTag && this.#api.mayPass(answer, request))
                throw new oci_doubt/* Doubtful */.Q(failure, answer);
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
var referrers = __webpack_require__(85417);
// EXTERNAL MODULE: ./lib/oci/link.js
var oci_link = __webpack_require__(47749);
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
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/oci/uploads.js








/** How often a large blob is sent anew after its connection broke. */
const STREAM_ATTEMPTS = 4;
/**
 * Bytes of a chunk where a proxy limits requests (413): the larger spares requests, and the smaller is what nginx takes
 * unless it is told otherwise (`client_max_body_size 1m`). The first is no chunk: all in one request.
 */
const CHUNKS = [Infinity, 8 * 1024 * 1024, 1024 * 1024];
/** A chunk lies in memory: more is not taken from a registry's word. */
const MOST_CHUNK = 64 * 1024 * 1024;
const START = 'blobs/uploads/';
const BYTES = { 'content-type': 'application/octet-stream' };
/** Statuses with which registries refuse a POST that brings the blob along. */
const NO_SINGLE_POST = new Set([400, 404, 405, 411, 415, 416, 501]);
/** Uploads of blobs (distribution-spec, "Pushing blobs"): one request where the registry can, else two. */
class Uploads {
    #api;
    #singlePost = true;
    /** The place in `CHUNKS` of what this registry takes, as far as is known. */
    #chunk = 0;
    constructor(api) {
        this.#api = api;
    }
    async open(path) {
        const answer = await this.#api.send({ path, method: 'POST', target: START, access: 'push' });
        return this.#opened(answer, path, 'to open an upload');
    }
    async put(path, bytes, upload) {
        const digest = (0,subject_digest/* sha256Digest */.sI)(bytes);
        let opened = upload ?? (await this.#post(path, digest, bytes));
        const ask = async () => {
            const current = opened ?? (await this.open(path));
            opened = undefined;
            if (current === 'done' || (await this.#finish(path, digest, bytes, current)))
                return digest;
            if (await this.exists(path, digest))
                return digest;
            throw lostUpload(this.#api.registry, path);
        };
        return this.#api.insist(ask, ({ code }) => code === 'registry-upload-lost');
    }
    /**
     * Sends a blob piece by piece. One that broke off is sent again from its start, in another upload: registries
     * differ in what they keep of it.
     * @throws what `blob.open` throws, unless that may pass
     */
    async stream(path, blob, upload) {
        let opened = upload;
        let failures = 0;
        for (;;) {
            const chunk = this.#chunk;
            try {
                return await this.#streamOnce(path, blob, opened ?? (await this.open(path)));
            }
            catch (error) {
                if (!(error instanceof failure/* Failure */.HR))
                    throw error;
                if (error.code === 'registry-too-large')
                    this.#takeSmaller(blob, chunk, error);
                else
                    await this.#waitAfter(error, blob, chunk, ++failures);
            }
            opened = undefined;
            // The registry may have had all of it.
            if (await this.exists(path, blob.digest))
                return;
        }
    }
    /** @throws the failure where no smaller chunk is left */
    #takeSmaller(blob, chunk, failure) {
        const smaller = CHUNKS.findIndex((size, at) => at > chunk && size < blob.length);
        if (smaller < 0)
            throw failure;
        this.#chunk = Math.max(this.#chunk, smaller);
    }
    /** Waits before the next attempt. @throws the failure where there is none */
    async #waitAfter(failure, blob, chunk, count) {
        if (failure.class !== 'unavailable' || count === STREAM_ATTEMPTS)
            throw failure;
        const { answer, retryAfterMs: asked = 0 } = failure instanceof unavailable/* Unavailable */.$ ? failure : { answer: undefined };
        // A proxy that limits requests may also hang up before it has answered.
        const isSmallest = chunk === CHUNKS.length - 1;
        if (failure instanceof unavailable/* Unavailable */.$ && !answer && count > 1 && !isSmallest)
            this.#takeSmaller(blob, chunk, failure);
        await (0,promises_.setTimeout)(Math.max(asked, (0,retry/* backoffMs */.jo)(count)));
    }
    async #streamOnce(path, blob, upload) {
        const size = Math.max(CHUNKS[this.#chunk] ?? 0, upload.leastChunk ?? 0);
        if (blob.length <= size)
            return this.#putStream(path, blob, upload.url);
        const { digest } = blob;
        let [url, sent] = [upload.url, 0];
        for await (const body of chunksOf(blob.open(), size)) {
            const headers = { ...BYTES, 'content-range': `${sent}-${sent + body.length - 1}` };
            const request = { path, method: 'PATCH', target: url, access: 'push', headers, body };
            const answer = await this.#api.send({ ...request, attempts: 'once', doubt: 'never' });
            if (answer.status !== 202)
                throw await this.#unfinished(answer, path, digest);
            ({ url } = await this.#opened(answer, path, `to write the blob ${digest}`));
            sent += body.length;
        }
        const request = { path, method: 'PUT', target: withDigest(url, digest), access: 'push' };
        const answer = await this.#api.send({ ...request, attempts: 'once', doubt: 'never' });
        if (answer.status !== 201)
            throw await this.#unfinished(answer, path, digest);
        this.#requireDigest(answer, path, digest);
    }
    async #putStream(path, blob, url) {
        const target = withDigest(url, blob.digest);
        const request = { path, method: 'PUT', target, access: 'push', headers: BYTES, body: blob };
        const answer = await this.#api.send({ ...request, attempts: 'once', doubt: 'never' });
        if (answer.status !== 201)
            throw await this.#unfinished(answer, path, blob.digest);
        this.#requireDigest(answer, path, blob.digest);
    }
    async #unfinished(answer, path, digest) {
        const { registry } = this.#api;
        const { status, url } = answer;
        if (status === 404)
            return lostUpload(registry, path);
        if (!(0,retry/* isTransient */.dg)(status))
            return this.#api.refusal(answer, { path, method: 'PUT' }, `to write the blob ${digest}`);
        const wait = (0,retry/* retryAfterMs */.Vs)(answer.headers, Date.now());
        const last = { cause: String(status), retryAfterMs: wait, answer };
        return this.#api.unavailable((0,unavailable/* serviceUnavailable */.o)({ service: registry, url }, last), {
            path,
            method: 'PUT',
        });
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
            doubt: 'of denials',
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
        const least = Number(answer.headers.get('oci-chunk-min-length') ?? 0);
        return {
            url: this.#api.safe(keepTls(url, this.#api.origin), 'opened an upload that leads'),
            ...(least > 0 && least <= MOST_CHUNK && { leastChunk: least }),
        };
    }
}
/** The content in chunks of `size` bytes; the last may be smaller. A chunk is good until the next is asked for. */
async function* chunksOf(content, size) {
    const chunk = Buffer.allocUnsafe(size);
    let held = 0;
    for await (const piece of content) {
        for (let from = 0; from < piece.length;) {
            const taken = piece.subarray(from, from + size - held);
            chunk.set(taken, held);
            held += taken.length;
            from += taken.length;
            if (held < size)
                continue;
            yield chunk;
            held = 0;
        }
    }
    if (held > 0)
        yield chunk.subarray(0, held);
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
        what: `${registry}/${path} opened uploads and knew nothing of them a moment later`,
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
    #blobs = new There();
    #http;
    constructor(options) {
        const { registry, access = 'pull' } = options;
        this.host = registry;
        this.#api = new RegistryApi({ ...options, origin: (0,host/* originOf */.y)(registry), access });
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
        const isThere = await this.#uploads.exists(path, digest);
        if (isThere)
            this.#blobs.add(path, digest);
        return isThere;
    }
    /** Whether a blob was written, or found there, in this run. */
    knowsBlob(path, digest) {
        return this.#blobs.has(path, digest);
    }
    /** Opens an upload, which proves that the repository can be written to. */
    async openUpload(path) {
        return this.#uploads.open(path);
    }
    /** Stores a blob, in `upload` if one is open. */
    async putBlob(path, bytes, upload) {
        const digest = await this.#uploads.put(path, bytes, upload);
        this.#there.add(path, digest);
        this.#blobs.add(path, digest);
        return digest;
    }
    /** Stores a blob of any size as it comes, in `upload` if one is open. */
    async streamBlob(path, blob, upload) {
        await this.#uploads.stream(path, blob, upload);
        this.#there.add(path, blob.digest);
        this.#blobs.add(path, blob.digest);
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
    async referrers(path, digest, artifactType, { maxBytes = referrers/* MAX_LIST_BYTES */.Cb } = {}) {
        return (0,referrers/* listReferrers */.xt)(this.#api, path, digest, artifactType, maxBytes);
    }
    #name(path) {
        return `${this.host}/${path}`;
    }
}

;// CONCATENATED MODULE: ./lib/oci/registries.js


/** The registries of a run: one client for each host, so that tokens and connections are shared. */
class Registries {
    /** Runs one at a time of what may hold much of what registries send: see `askRemembering`. */
    largeTurn = (0,limit/* createLimiter */.z)(1);
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

/***/ 27366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ verifyModes),
/* harmony export */   MD: () => (/* binding */ signModes),
/* harmony export */   a7: () => (/* binding */ refuseWithoutEffect),
/* harmony export */   tG: () => (/* binding */ policyModes)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
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
    const withKey = given.has('on-outage') ? 'backup' : 'key';
    const signer = given.has('key') ? withKey : 'keyless';
    return [
        signer,
        ...(given.has('dry-run') ? ['dry-run'] : []),
        ...(given.has('subject-path') ? ['files'] : []),
    ];
}
/** The option that chooses each mode; undefined: none does. */
const CHOSEN_BY = {
    registry: undefined,
    bundle: 'bundle',
    evidence: 'from-evidence',
    expectation: undefined,
    keyless: undefined,
    key: 'key',
    backup: 'on-outage',
    'dry-run': 'dry-run',
    files: 'subject-path',
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

/***/ 66248:
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

/***/ 29234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wj: () => (/* binding */ fetchTrustedRoot),
/* harmony export */   _v: () => (/* binding */ embeddedTrustedRoot),
/* harmony export */   dR: () => (/* binding */ chainOf),
/* harmony export */   t1: () => (/* binding */ parseTrustedRoot)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _text_json_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61875);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55236);
/* harmony import */ var _rejection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59409);
/* harmony import */ var _x509_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49860);





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
    const { fetchPublicTrustedRoot } = await __webpack_require__.e(/* import() */ 3693).then(__webpack_require__.bind(__webpack_require__, 63693));
    const { json, source } = await fetchPublicTrustedRoot(options);
    return parseTrustedRoot(json, source);
}
/** The public instance's trusted root that came with this version: asks nobody. */
async function embeddedTrustedRoot() {
    const { embeddedPublicTrustedRoot } = await __webpack_require__.e(/* import() */ 3693).then(__webpack_require__.bind(__webpack_require__, 63693));
    return parseTrustedRoot(embeddedPublicTrustedRoot(), 'embedded');
}
/**
 * The chain (DER) from the CA that issued `leaf` to its root: Fulcio's client keeps the leaf alone, and
 * legacy annotations carry the whole chain.
 */
function chainOf(leaf, root) {
    const certificate = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(leaf);
    const issued = ([issuer]) => {
        const authority = issuer && new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(issuer);
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

/***/ 90418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ig: () => (/* binding */ SAID_BY_GENERATOR),
/* harmony export */   Kh: () => (/* binding */ isBuildWorkflow),
/* harmony export */   OZ: () => (/* binding */ isHosted),
/* harmony export */   f4: () => (/* binding */ WITHOUT_PROVENANCE),
/* harmony export */   gH: () => (/* binding */ WRITTEN_BY_HAND),
/* harmony export */   mY: () => (/* binding */ ownWorkflowUri),
/* harmony export */   rd: () => (/* binding */ SIGNED_ALONE),
/* harmony export */   xZ: () => (/* binding */ buildLevel),
/* harmony export */   ye: () => (/* binding */ certifiedLevel)
/* harmony export */ });
/* unused harmony exports isReleaseTag, RUN_LEVELS, LEVELS */
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76167);
/* harmony import */ var _sigstore_escaped_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52708);
/* harmony import */ var _sigstore_workflow_uri_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65750);



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
/** Of provenance that a step of the job wrote, as `cosign attest --predicate` signs it. */
const WRITTEN_BY_HAND = {
    level: 1,
    reason: 'a step of the job wrote the provenance, which can say anything',
    raise: 'let this action write it from the claims of the certificate for level 2',
};
/** What slsa-github-generator says of itself; here it counts as any other reusable workflow that signs. */
const SAID_BY_GENERATOR = {
    level: 3,
    reason: 'its signing job is out of reach for callers; whether the job that builds is isolated, it did not ask',
    raise: 'build in the workflow that signs, with build.yml, to keep level 3',
};
/** By tag alone: of a commit, only the list of releases can tell, since a fork's resolve under this name as well. */
const isReleaseTag = (version) => /^refs\/tags\/v\d+(\.\d+){0,2}$/.test(version);
/** The level that a certificate shows, whatever it signed; undefined: a key, which says nothing. */
function certifiedLevel(identity, known = {}) {
    const { runnerEnvironment, buildConfigUri, buildTrigger } = identity?.extensions ?? {};
    if (identity && runnerEnvironment !== undefined && buildConfigUri !== undefined)
        return buildLevel({ runnerEnvironment, san: identity.san, buildConfigUri, buildTrigger, ...known });
    return {
        level: 1,
        reason: identity
            ? 'the certificate does not say where it ran'
            : 'a key says nothing of the build platform',
        raise: 'sign in a hosted workflow with its own identity for level 2',
    };
}
/** A workflow of this project as certificates name it, at whatever version. */
function ownWorkflowUri(workflow) {
    return `https://github.com/${_shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j1}/${_shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .calledWorkflows */ .UG[workflow]}`;
}
function isOwn(workflow, san) {
    return (0,_sigstore_workflow_uri_js__WEBPACK_IMPORTED_MODULE_2__/* .splitWorkflowUri */ .S)(san)?.workflow === ownWorkflowUri(workflow);
}
/** Whether a certificate's SAN is this project's workflow that builds and signs, at whatever ref. */
function isBuildWorkflow(san) {
    return isOwn('build', san);
}
function isReleased({ san, isReleased: known = isReleaseTag }) {
    return known((0,_sigstore_workflow_uri_js__WEBPACK_IMPORTED_MODULE_2__/* .splitWorkflowUri */ .S)(san)?.version ?? '');
}
/**
 * The levels that are said (slsa.dev/spec/v1.2/build-requirements); the first that applies holds. A reusable
 * workflow other than one that this project ships can be anything, so it does not count as isolated.
 */
const RUN_LEVELS = [
    {
        where: 'a runner that the platform does not own',
        applies: ({ runnerEnvironment }) => !isHosted(runnerEnvironment),
        level: 1,
        reason: 'the runner is self-hosted: whoever runs it can alter builds and tokens',
        raise: 'run the job on a GitHub-hosted runner for level 2',
    },
    {
        where: 'a hosted runner, in `provenance.yml` of this project',
        applies: ({ san }) => isOwn('provenance', san),
        level: 2,
        reason: 'hosted runner; provenance.yml signs a digest that its caller hands over',
        raise: 'build in the workflow that signs for level 3: here the job that builds is not isolated from its caller',
    },
    {
        where: 'a hosted runner, in `build.yml` of this project at something else than a release',
        applies: (run) => isBuildWorkflow(run.san) && !isReleased(run),
        level: 2,
        reason: 'hosted runner; build.yml builds and signs, at a version that is not known as a release',
        raise: 'call it by the tag of a release, or by a commit in the list of releases, for level 3',
    },
    {
        where: 'the same at a release, started by `pull_request_target`',
        applies: ({ san, buildTrigger }) => isBuildWorkflow(san) && buildTrigger === 'pull_request_target',
        level: 2,
        reason: 'hosted runner; in pull_request_target, who proposes a change steers a run with the rights of the branch',
        raise: 'build on push or on a tag for level 3',
    },
    {
        where: 'the same, started with inputs that the provenance does not hold',
        applies: ({ san, buildTrigger, isComplete = buildTrigger !== 'repository_dispatch' }) => isBuildWorkflow(san) && !isComplete,
        level: 2,
        reason: 'hosted runner; the provenance does not hold all inputs that the run was started with',
        raise: 'start it by push, by a tag, or by workflow_dispatch, whose inputs are recorded, for level 3',
    },
    {
        where: 'a hosted runner, in `build.yml` of this project at a release',
        applies: ({ san }) => isBuildWorkflow(san),
        level: 3,
        reason: 'hosted runner; build.yml builds without a cache in jobs that cannot sign, and signs in one that callers cannot reach',
        raise: 'there is no higher level',
    },
    {
        where: 'a hosted runner, in another reusable workflow',
        applies: ({ san, buildConfigUri }) => !(0,_sigstore_escaped_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameUri */ .xl)(san, buildConfigUri),
        level: 2,
        reason: 'hosted runner; a reusable workflow signs',
        raise: 'level 3 if that workflow also builds, runs no step that callers control, and restores no cache',
    },
    {
        where: 'a hosted runner, in the workflow that was started',
        applies: () => true,
        level: 2,
        reason: 'hosted runner; the workflow that builds also signs',
        raise: 'build and sign in a reusable workflow that callers cannot change for level 3',
    },
];
/** Everything that is said of levels, in the order of the documentation: runs last, of which the first holds. */
const LEVELS = [
    { where: 'signed with a key', ...WITHOUT_PROVENANCE },
    { where: 'signed with `provenance: none`', ...SIGNED_ALONE },
    { where: 'before `adopt`: provenance that a step of the job wrote', ...WRITTEN_BY_HAND },
    { where: 'before `adopt`: slsa-github-generator, as it says itself', ...SAID_BY_GENERATOR },
    ...RUN_LEVELS,
];
/** The level said in outputs and summary. */
function buildLevel(run) {
    const found = RUN_LEVELS.find(({ applies }) => applies(run));
    if (found === undefined)
        throw new Error('no level applies');
    const { level, reason, raise } = found;
    return { level, reason, raise };
}


/***/ }),

/***/ 21269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ IMAGE_BUILD),
/* harmony export */   Px: () => (/* binding */ requireBuildWorkflow),
/* harmony export */   hh: () => (/* binding */ RECORDED_INPUTS),
/* harmony export */   sx: () => (/* binding */ imageBuildProvenance)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _build_level_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90418);
/* harmony import */ var _slsa_v1_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25482);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96756);




/** What this project's build.yml writes; ours, described in docs/builders/build.md. */
const IMAGE_BUILD = 'https://github.com/org/slsa-provenance-action/image-build/v1';
/** The inputs of build.yml that decide what is built: each is recorded, and no other. */
const RECORDED_INPUTS = [
    'image',
    'context',
    'file',
    'target',
    'build-args',
    'bake-files',
    'bake-targets',
    'platforms',
    'emulated-platforms',
];
/**
 * SLSA provenance v1 of an image that build.yml has built: that of the run, with all that could steer the build as
 * parameters (SLSA Build L3, "fully enumerated"), and what BuildKit recorded among the dependencies.
 * @throws Failure `build-inputs-refused` unless the certificate is build.yml's: only there nobody else sets these inputs
 */
function imageBuildProvenance(name, digest, claims, { inputs, dispatch, materials }) {
    requireBuildWorkflow(claims.san);
    const { buildDefinition, runDetails } = (0,_slsa_v1_js__WEBPACK_IMPORTED_MODULE_2__/* .runPredicate */ .rU)(claims);
    const { externalParameters, resolvedDependencies } = buildDefinition;
    return (0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .statement */ .qZ)(name, digest, _slsa_v1_js__WEBPACK_IMPORTED_MODULE_2__/* .SLSA_PROVENANCE_V1 */ .us, {
        buildDefinition: {
            ...buildDefinition,
            buildType: IMAGE_BUILD,
            externalParameters: { ...externalParameters, inputs, ...(dispatch && { dispatch }) },
            resolvedDependencies: [
                ...resolvedDependencies,
                ...(materials.get(digest) ?? []).map((material) => ({
                    ...material,
                    annotations: { recordedBy: 'BuildKit' },
                })),
            ],
        },
        runDetails,
    });
}
/** @param san of the certificate or, before there is one, what it will be @throws Failure `build-inputs-refused` */
function requireBuildWorkflow(san) {
    if ((0,_build_level_js__WEBPACK_IMPORTED_MODULE_1__/* .isBuildWorkflow */ .Kh)(san))
        return;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'denied',
        code: 'build-inputs-refused',
        what: `${san} hands over inputs of a build, which only ${(0,_build_level_js__WEBPACK_IMPORTED_MODULE_1__/* .ownWorkflowUri */ .mY)('build')} may`,
        why: 'in any other workflow, its author decides what is said of the build',
        fix: 'remove build-inputs and builds, and set image and digest; or call build.yml',
    });
}


/***/ }),

/***/ 39448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ runNumberOf),
/* harmony export */   al: () => (/* binding */ laterRun),
/* harmony export */   qB: () => (/* binding */ compareRuns),
/* harmony export */   zL: () => (/* binding */ repositoryOfRun)
/* harmony export */ });
/** Of `https://github.com/owner/name/actions/runs/1/attempts/2`; undefined: it is no such address. */
function runNumberOf(runInvocationUri) {
    const [, run, attempt] = /\/runs\/(\d{1,20})\/attempts\/(\d{1,20})$/.exec(runInvocationUri) ?? [];
    return run === undefined || attempt === undefined
        ? undefined
        : { run: BigInt(run), attempt: BigInt(attempt) };
}
/** URL of the repository whose run it is; undefined: it is no such address. */
function repositoryOfRun(runInvocationUri) {
    return /^(.+)\/actions\/runs\/\d{1,20}\/attempts\/\d{1,20}$/.exec(runInvocationUri)?.[1];
}
/** The later of two, of which there may be one or none. */
function laterRun(a, b) {
    return a && (!b || compareRuns(b, a) < 0) ? a : b;
}
/** -1 when `a` is the earlier of the two, 0 when it is the same. */
function compareRuns(a, b) {
    const difference = a.run === b.run ? a.attempt - b.attempt : a.run - b.run;
    return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}


/***/ }),

/***/ 88003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ CONTAINER_BUILD),
/* harmony export */   Z: () => (/* binding */ slsaProvenanceV02)
/* harmony export */ });
/* harmony import */ var _predicate_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16832);
/* harmony import */ var _run_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39448);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96756);



/** Of slsa-github-generator's container workflow: policies that compare it go on to work. */
const CONTAINER_BUILD = 'https://github.com/slsa-framework/slsa-github-generator/container@v1';
/**
 * SLSA provenance v0.2 (slsa.dev/spec/v0.2/provenance) in the form in which slsa-github-generator's container workflow
 * wrote it, for policies that were made for that. Left out is what no certificate confirms: the inputs and variables
 * of the run, its actor, and the whole event, which held more than anybody wanted to publish.
 */
function slsaProvenanceV02(name, digest, claims) {
    const source = {
        uri: `git+${claims.serverUrl}/${claims.repository}@${claims.ref}`,
        digest: { sha1: claims.sha },
    };
    const { run = '', attempt = '' } = (0,_run_number_js__WEBPACK_IMPORTED_MODULE_2__/* .runNumberOf */ .Gv)(claims.runInvocationUri) ?? {};
    const predicate = {
        builder: { id: claims.san },
        buildType: CONTAINER_BUILD,
        invocation: {
            configSource: { ...source, entryPoint: claims.workflowPath },
            parameters: {},
            environment: {
                github_run_id: `${run}`,
                github_run_attempt: `${attempt}`,
                github_event_name: claims.eventName,
                github_ref: claims.ref,
                github_sha1: claims.sha,
                github_repository_id: claims.repositoryId,
                github_repository_owner_id: claims.ownerId,
            },
        },
        metadata: {
            // In the spelling of in-toto's Go library, which readers of v0.2 use.
            buildInvocationID: `${run}-${attempt}`,
            completeness: { parameters: false, environment: false, materials: false },
            reproducible: false,
        },
        materials: [source],
    };
    return {
        ...(0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .statement */ .qZ)(name, digest, _predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SLSA_PROVENANCE_V02 */ .ZX, predicate),
        _type: 'https://in-toto.io/Statement/v0.1',
    };
}


/***/ }),

/***/ 15533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   mz: () => (/* binding */ memberAt)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52845);

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


/***/ })

};
