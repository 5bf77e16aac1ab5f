export const id = 6300;
export const ids = [6300];
export const modules = {

/***/ 63389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  copy: () => (/* binding */ copy_copy)
});

// EXTERNAL MODULE: ./lib/shared/tool.js
var tool = __webpack_require__(76167);
// EXTERNAL MODULE: ./lib/text/terminal-safe.js
var terminal_safe = __webpack_require__(15789);
;// CONCATENATED MODULE: ./lib/report/copy-report.js


/** docs/copy.schema.json; a field may be added, anything else makes a new version. */
const VERSION = 1;
function copyJson(copies, exitCode) {
    return { schemaVersion: VERSION, tool: { name: tool/* toolName */.Uf, version: tool/* toolVersion */.fX }, exitCode, copies };
}
/** One line for each destination; of what failed, why and what to do. */
function copyText(copies, isQuiet) {
    const lines = copies.flatMap(({ source, reference, destinations, failures }) => [
        ...failures.flatMap((reason) => reasonLines(`not copied: ${source}`, reason)),
        ...destinations.flatMap((one) => destinationLines(reference ?? source, one, isQuiet)),
    ]);
    return lines.length === 0 ? '' : `${lines.map((line) => (0,terminal_safe/* terminalSafe */.kJ)(line)).join('\n')}\n`;
}
function destinationLines(source, report, isQuiet) {
    const { destination, outcome, tags, failure, warnings = [] } = report;
    const said = warnings.map((warning) => `  warning: ${warning}`);
    if (failure)
        return [...reasonLines(`failed: ${source} to ${destination}`, failure), ...said];
    if (isQuiet)
        return [];
    const set = tags.map(({ tag, before, outcome: done }) => {
        if (done === 'unchanged')
            return `  ${tag} points to it`;
        return `  ${tag} set${before === null ? '' : `, which pointed to ${before}`}`;
    });
    return [
        `${outcome}: ${source} to ${destination}${countsOf(report)}`,
        ...set,
        ...said,
        ...podmanLines(source, report),
    ];
}
function countsOf({ manifests, blobs, attached = 0, tagged = [] }) {
    if (!manifests || !blobs)
        return '';
    const sent = `${manifests.sent} of ${manifests.sent + manifests.present} manifests sent`;
    const parts = [`${blobs.sent} blobs (${sizeOf(blobs.sentBytes)}) sent`];
    if (blobs.mounted > 0)
        parts.push(`${blobs.mounted} mounted`);
    if (blobs.foreign > 0)
        parts.push(`${blobs.foreign} left elsewhere, where they say that they are`);
    return `: ${[sent, ...parts, `${attached + tagged.length} attached`].join(', ')}`;
}
/** Signatures of the older format name the repository that they were made for. */
function podmanLines(source, { destination, tagged = [] }) {
    const hasSignature = tagged.some(({ tag, outcome }) => tag.endsWith('.sig') && outcome !== 'unchanged');
    if (!hasSignature)
        return [];
    const name = source.replace(/@.*$/, '');
    return [
        `  podman compares the name in a signature: in policy.json add "signedIdentity": {"type": "remapIdentity", "prefix": "${destination}", "signedPrefix": "${name}"}`,
    ];
}
function sizeOf(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    const power = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), units.length - 1);
    const value = bytes / 1024 ** power;
    return `${value < 10 && power > 0 ? value.toFixed(1) : Math.round(value)} ${units[power]}`;
}
function reasonLines(what, { code, message, fix }) {
    return [
        `${what}: ${message} [${code}]`,
        ...(fix === undefined ? [] : fix.split('\n').map((line) => `  ${line}`)),
    ];
}

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/shared/read-file.js
var read_file = __webpack_require__(48124);
// EXTERNAL MODULE: ./lib/subject/repository.js
var subject_repository = __webpack_require__(47918);
// EXTERNAL MODULE: ./lib/request/tag.js
var request_tag = __webpack_require__(22573);
;// CONCATENATED MODULE: ./lib/request/copy-list.js




const MAX_LIST_BYTES = 4 * 1024 * 1024;
const MAX_COPIES = 10_000;
/**
 * A source and its destinations, as words.
 * @param tags that every destination gets, separated by commas
 * @throws Failure `destination-missing`, `destination-malformed`, `tag-malformed`, and those of `parseImageName`
 */
function parseCopyOrder([asked, ...targets], tags) {
    if (asked === undefined || targets.length === 0)
        throw incomplete(asked);
    const source = (0,subject_repository/* parseImageName */["if"])(asked);
    const more = tags === undefined ? [] : tags.split(',').map((tag) => (0,request_tag/* parseTag */.E)(tag.trim()));
    const destinations = targets.map((target) => parseDestination(target, source, more));
    return { asked, source, destinations };
}
function parseDestination(target, source, more) {
    const name = (0,subject_repository/* parseImageName */["if"])(target);
    if (name.digest)
        throw withDigest(name);
    const own = name.tag === undefined ? [] : [name.tag];
    const named = [...own, ...more];
    const tags = named.length === 0 && source.tag !== undefined ? [source.tag] : named;
    return { name, tags: latestLast(tags) };
}
/** Each tag once; `latest`, which people pull without thinking, comes when all others are right. */
function latestLast(tags) {
    const others = tags.filter((tag) => tag !== 'latest');
    return [...new Set(tags.includes('latest') ? [...others, 'latest'] : others)];
}
/**
 * Copies in a file, one a line; `#` begins a comment.
 * @param path `-` is stdin
 * @throws Failure as `parseCopyOrder`, with the line
 */
async function readCopyList(path, tags, stdin) {
    const { text, file } = await (0,read_file/* readUserText */.nD)('file', path, { maxBytes: MAX_LIST_BYTES, stdin });
    const orders = text.split(/\r?\n/).flatMap((line, number) => {
        const words = line.replace(/(^|\s)#.*$/, '').trim();
        return words === ''
            ? []
            : [atLine(`${file}:${number + 1}`, () => parseCopyOrder(words.split(/\s+/), tags))];
    });
    if (orders.length <= MAX_COPIES)
        return orders;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'images-too-many',
        what: `${orders.length} copies are asked for; at most ${MAX_COPIES} are made at once`,
        fix: 'split the list',
    });
}
function atLine(place, parse) {
    try {
        return parse();
    }
    catch (error) {
        throw error instanceof failure/* Failure */.HR ? (0,failure/* reworded */.Fg)(error, { what: `${place}: ${error.message}` }) : error;
    }
}
function incomplete(source) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'destination-missing',
        what: source === undefined ? 'nothing says what to copy' : `nothing says where to copy ${source}`,
        why: 'a source and at least one destination are needed, or a file that lists them',
        fix: 'slsa-provenance copy ghcr.io/OWNER/NAME:v1 registry.example.com/OWNER/NAME',
    });
}
function withDigest({ repository }) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'destination-malformed',
        what: `the destination ${(0,subject_repository/* nameOf */.Vb)(repository)} is named with a digest`,
        why: 'the digest of a copy is that of its source',
        fix: `copy SOURCE ${(0,subject_repository/* nameOf */.Vb)(repository)}`,
    });
}

// EXTERNAL MODULE: ./lib/request/copy-options.js
var copy_options = __webpack_require__(67839);
// EXTERNAL MODULE: ./lib/request/refuse-options.js
var refuse_options = __webpack_require__(27366);
// EXTERNAL MODULE: ./lib/http/http.js + 10 modules
var http_http = __webpack_require__(67023);
// EXTERNAL MODULE: ./lib/oci/copy/collect.js + 1 modules
var collect = __webpack_require__(32411);
// EXTERNAL MODULE: ./lib/oci/copy/send.js + 3 modules
var send = __webpack_require__(32178);
// EXTERNAL MODULE: ./lib/oci/copy/source.js
var source = __webpack_require__(98142);
// EXTERNAL MODULE: ./lib/oci/credential-sources.js + 3 modules
var credential_sources = __webpack_require__(32391);
// EXTERNAL MODULE: ./lib/oci/registries.js + 12 modules
var registries = __webpack_require__(53304);
// EXTERNAL MODULE: ./lib/oci/set-tag.js
var set_tag = __webpack_require__(37960);
// EXTERNAL MODULE: ./lib/request/azure-options.js + 1 modules
var azure_options = __webpack_require__(20313);
// EXTERNAL MODULE: ./lib/request/request.js + 1 modules
var request_request = __webpack_require__(78875);
// EXTERNAL MODULE: ./lib/shared/limit.js
var shared_limit = __webpack_require__(6222);
// EXTERNAL MODULE: ./lib/shared/reason.js
var reason = __webpack_require__(34757);
// EXTERNAL MODULE: ./lib/verification/ask-key.js
var ask_key = __webpack_require__(57476);
// EXTERNAL MODULE: ./lib/verification/services.js
var services = __webpack_require__(83019);
// EXTERNAL MODULE: ./lib/verification/verdict.js
var verdict = __webpack_require__(65566);
// EXTERNAL MODULE: ./lib/verification/verify-image.js
var verify_image = __webpack_require__(97130);
;// CONCATENATED MODULE: ./lib/task/copy/main.js


















/**
 * Copies images with all that belongs to them, a bounded number at a time; one that fails never stops the others.
 * @throws Failure for what cannot be done as asked
 */
async function copy(orders, options, context) {
    const { timeoutMs, concurrency } = (0,copy_options/* parseCopyRun */.u)(options);
    const run = await openRun(options, timeoutMs, context);
    const limit = (0,shared_limit/* createLimiter */.z)(concurrency);
    let count = 0;
    const copies = await Promise.all(orders.map((order) => limit(async () => {
        const report = await copyOne(order, run);
        context.onImage?.(++count);
        return report;
    })));
    await run.expected?.services.namedRoot;
    return { copies, exitCode: exitCodeOf(copies) };
}
async function openRun(options, timeoutMs, context) {
    const { environment, log, cacheDir } = context;
    const request = (0,request_request/* saysWhatIsExpected */.zs)(options)
        ? await (0,request_request/* parseRequest */.TR)(options, { askKey: (0,ask_key/* keyAsker */.G)(environment, log) })
        : undefined;
    const http = (0,http_http/* createHttp */.V)({ timeoutMs, log, environment: environment.variables });
    const credentials = (0,credential_sources/* createCredentialSource */.n)({
        azure: (0,azure_options/* azureIdsIn */.jr)(options),
        environment: environment.variables,
        log,
        requests: { environment, http },
        timeoutMs,
    });
    const shared = { http, credentials, log };
    return {
        sources: new registries/* Registries */.I(shared),
        targets: new registries/* Registries */.I({ ...shared, access: 'push' }),
        repositories: new Map(),
        expected: request && { request, services: (0,services/* openServices */.N)({ ...request, environment, log, cacheDir }) },
        signatures: options.signatureRepository === undefined
            ? undefined
            : (0,subject_repository/* parseRepository */.SU)('signature-repository', options.signatureRepository),
        timeoutMs,
        context,
    };
}
async function copyOne(order, run) {
    const { asked, source: name } = order;
    try {
        const digest = await resolve(order, run);
        const subject = { repository: name.repository, digest };
        const found = { source: asked, reference: (0,subject_repository/* referenceOf */.Bz)(subject) };
        const verified = await judge(order, digest, run);
        if (verified && verified.verdict !== 'verified')
            return { ...found, verdict: verified.verdict, destinations: [], failures: verified.reasons };
        const source = sourceOf(name.repository, run);
        // Noted before anything is read, so that what is set later is known to be what it was.
        const noted = order.destinations.map((one) => noteTags(one, run));
        await Promise.allSettled(noted);
        const collected = await (0,collect/* collect */.F)(source, digest, run.signatures && sourceOf(run.signatures, run));
        const destinations = [];
        for (const [position, one] of order.destinations.entries()) {
            const parts = { collected, noted: noted[position] ?? [] };
            destinations.push(await copyTo(one, parts, run));
        }
        return { ...found, ...(verified && { verdict: verified.verdict }), destinations, failures: [] };
    }
    catch (error) {
        return { source: asked, destinations: [], failures: [(0,reason/* reasonOf */.A)(error)] };
    }
}
/** A tag is looked up once: what it points to then is what is judged, and copied. */
async function resolve({ asked, source }, run) {
    if (source.digest)
        return source.digest;
    const registry = run.sources.for(source.repository.registry);
    const digest = (await registry.headManifest(source.repository.path, source.tag ?? 'latest'))?.digest;
    if (!digest)
        throw notFound(asked);
    run.context.log.info(`${(0,subject_repository/* canonicalName */.Ew)(source)} is ${digest}`);
    return digest;
}
async function judge({ asked, source }, digest, { expected }) {
    if (!expected)
        return undefined;
    const name = { repository: source.repository, tag: undefined, digest };
    const question = expected.request.questionFor({ image: asked, name });
    const [answer] = await (0,verify_image/* verifyImage */.ZG)(asked, name, { ...expected.services, question });
    if (!answer)
        throw new Error('an image was verified without an answer');
    return answer.report;
}
function sourceOf(repository, { sources, repositories }) {
    const name = (0,subject_repository/* nameOf */.Vb)(repository);
    const known = repositories.get(name) ?? new source/* SourceRepository */.E(sources.for(repository.registry), repository.path);
    repositories.set(name, known);
    return known;
}
async function noteTags({ name, tags }, { targets }) {
    const { registry, path } = name.repository;
    return Promise.all(tags.map((tag) => (0,set_tag/* noteTag */.fY)(targets.for(registry), path, tag)));
}
async function copyTo({ name }, parts, run) {
    const { collected } = parts;
    const { log, onBytes = () => undefined } = run.context;
    const to = { registry: run.targets.for(name.repository.registry), path: name.repository.path };
    const destination = (0,subject_repository/* nameOf */.Vb)(name.repository);
    const tags = [];
    try {
        await parts.noted;
        const sent = await (0,send/* send */.t)(collected, { to, log, timeoutMs: run.timeoutMs, onBytes });
        const root = collected.image.find(({ manifest }) => manifest.descriptor.digest === collected.digest);
        if (!root)
            throw new Error('an image was collected without itself');
        for (const noted of await parts.noted) {
            const { tag, before = null } = noted;
            tags.push({ tag, before, outcome: await (0,set_tag/* setTag */.NA)(noted, root.manifest) });
        }
        const isChanged = sent.manifests.sent > 0 ||
            tags.some(({ outcome }) => outcome === 'set') ||
            sent.tagged.some(({ outcome }) => outcome !== 'unchanged' && outcome !== 'left');
        return { destination, outcome: isChanged ? 'copied' : 'unchanged', ...sent, tags };
    }
    catch (error) {
        return { destination, outcome: 'failed', tags, failure: (0,reason/* reasonOf */.A)(error) };
    }
}
/** What was judged and is not what it must be counts for most; then what could not be done. */
function exitCodeOf(copies) {
    if (copies.some(({ verdict }) => verdict === 'rejected' || verdict === 'unsigned'))
        return verdict/* EXIT_CODES */.ai.rejected;
    const failures = copies.flatMap(({ failures: own, destinations }) => [
        ...own,
        ...destinations.flatMap(({ failure }) => failure ?? []),
    ]);
    if (failures.length === 0)
        return 0;
    return failures.some((reason) => reason.class === 'usage') ? verdict/* USAGE_EXIT_CODE */.J5 : verdict/* EXIT_CODES */.ai['could-not-tell'];
}
function notFound(image) {
    return new failure/* Failure */.HR({
        class: 'unavailable',
        code: 'image-not-found',
        what: `there is no ${image}`,
        why: 'the name or tag is mistyped, or the image was deleted',
        fix: 'compare the name with what the registry shows',
    });
}

// EXTERNAL MODULE: ./lib/command/cache.js
var cache = __webpack_require__(89735);
// EXTERNAL MODULE: ./lib/command/progress.js
var command_progress = __webpack_require__(41598);
// EXTERNAL MODULE: ./lib/command/terminal-log.js + 1 modules
var terminal_log = __webpack_require__(97517);
// EXTERNAL MODULE: ./lib/command/to-json.js
var to_json = __webpack_require__(78111);
;// CONCATENATED MODULE: ./lib/command/copy.js









const OPTIONS = copy_options/* COPY_OPTIONS */.T.flatMap(({ options }) => options);
/** `slsa-provenance copy`. @returns the exit code @throws Failure for wrong usage */
async function copy_copy(names, options, { terminal, environment }) {
    (0,refuse_options/* refuseWithoutEffect */.a7)(OPTIONS, options, refuse_options/* verifyModes */.Ap);
    const { file, tags, format = 'text', quiet = false } = options;
    const named = names.length === 0 && file !== undefined ? [] : [parseCopyOrder(names, tags)];
    const listed = file === undefined ? [] : await readCopyList(file, tags, terminal.stdin);
    const orders = [...named, ...listed];
    const progress = (0,command_progress/* showCopyProgress */.k)(terminal, quiet ? 0 : orders.length);
    const context = {
        environment,
        log: (0,terminal_log/* terminalLog */.d)(terminal, options),
        cacheDir: (0,cache/* cacheDirectory */.o)(environment.variables),
        onImage: (count) => progress.images(count),
        onBytes: (count) => progress.bytes(count),
    };
    const { copies, exitCode } = await copy(orders, options, context).finally(() => progress.end());
    terminal.out(format === 'json' ? (0,to_json/* toJson */.a)(copyJson(copies, exitCode)) : copyText(copies, quiet));
    return exitCode;
}


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

/***/ 37960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NA: () => (/* binding */ setTag),
/* harmony export */   fY: () => (/* binding */ noteTag),
/* harmony export */   yz: () => (/* binding */ movedSince)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28394);
/* harmony import */ var _http_unavailable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51146);
/* harmony import */ var _shared_eventually_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66652);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10083);
/* harmony import */ var _doubt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83959);






const ATTEMPTS = 5;
/** Somebody who moves the tag before each of them is not waited for. */
const MAX_ROUNDS = 20;
/** How long a registry may show what was under the tag before, in milliseconds. */
const VISIBLE_WITHIN_MS = 30_000;
async function noteTag(registry, path, tag) {
    return { registry, path, tag, before: (await registry.headManifest(path, tag))?.digest };
}
/**
 * Points a tag to a manifest that is in the repository, and reads it back. One that somebody moved since it was noted
 * stays where it is: who comes later knows more. Between the last look and the write lies one request, and where the
 * registry honours conditions, nothing.
 * @param mayReplace judges what the tag points to; without it only what was noted may be replaced
 * @throws Failure `tag-moved-since`, `tag-locked`, `not-yet-visible`, and those of `mayReplace`
 */
async function setTag(noted, manifest, mayReplace = (current) => requireAsNoted(noted, current)) {
    const { digest } = manifest.descriptor;
    const { registry, path, tag } = noted;
    const replaced = new Set([noted.before]);
    let isOurs = false;
    let attempts = 0;
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const current = await registry.getManifest(path, tag);
        const there = current?.descriptor.digest;
        if (there === digest)
            return noted.before === digest && !isOurs ? 'unchanged' : 'set';
        if (await mayReplace(there))
            continue;
        replaced.add(there);
        const failure = await put(noted, manifest, current);
        if (failure) {
            if (++attempts === ATTEMPTS)
                throw failure;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)((0,_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .backoffMs */ .jo)(attempts));
            continue;
        }
        isOurs = true;
        if ((await shown(noted, replaced)) === digest)
            return 'set';
    }
    throw movedSince(noted, undefined, 'again and again');
}
/** A failure after which the next look tells who changed the tag, and whether the write was carried out. */
async function put({ registry, path, tag }, { descriptor, bytes }, current) {
    const condition = current ? (current.etag ? { ifMatch: current.etag } : {}) : { ifNoneMatch: '*' };
    try {
        await registry.putManifest(path, tag, descriptor.mediaType, bytes, condition);
        return undefined;
    }
    catch (error) {
        if (error instanceof _http_unavailable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unavailable */ .$)
            return error;
        if (error instanceof _doubt_js__WEBPACK_IMPORTED_MODULE_5__/* .Doubtful */ .Q)
            return error.failure;
        if (error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR && error.code === 'manifest-changed')
            return error;
        throw error;
    }
}
/** What the tag points to, once the registry shows none of what was replaced any more. */
async function shown(noted, replaced) {
    const { registry, path, tag } = noted;
    const look = async () => {
        const seen = (await registry.headManifest(path, tag))?.digest;
        return replaced.has(seen) ? undefined : seen;
    };
    const seen = await (0,_shared_eventually_js__WEBPACK_IMPORTED_MODULE_3__/* .eventually */ .u)(look, VISIBLE_WITHIN_MS);
    if (seen)
        return seen;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR({
        class: 'unavailable',
        code: 'not-yet-visible',
        what: `written, not yet visible: the tag ${nameOf(noted)} after ${VISIBLE_WITHIN_MS / 1000} s`,
        why: 'the registry shows writes late, or something removed it',
        fix: 'look at the tag in a moment; run it again if it does not point there',
    });
}
async function requireAsNoted(noted, current) {
    if (current !== noted.before)
        throw movedSince(noted, current);
    return false;
}
/** `registry/repository:tag` */
function nameOf({ registry, path, tag }) {
    return `${registry.host}/${path}:${tag}`;
}
/** That a tag points to something else than it did, and stays so. @param how often, where it was more than once */
function movedSince(noted, now, how = '') {
    const { before } = noted;
    const done = how === '' && now === undefined ? 'was deleted' : `was moved ${now ? `to ${now}` : how}`;
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR({
        class: 'conflict',
        code: 'tag-moved-since',
        what: `${nameOf(noted)} ${done} while this ran; it pointed to ${before ?? 'nothing'}, and is left as it is`,
        why: 'another run or person set the tag in the meantime, perhaps to a later build',
        fix: 'look at who did; to set it all the same, run it again',
    });
}


/***/ }),

/***/ 37208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readTag),
  G: () => (/* binding */ updateTag)
});

// EXTERNAL MODULE: ./lib/http/unavailable.js
var unavailable = __webpack_require__(51146);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/shared/timer.js + 1 modules
var shared_timer = __webpack_require__(38358);
// EXTERNAL MODULE: ./lib/oci/doubt.js
var doubt = __webpack_require__(83959);
// EXTERNAL MODULE: ./lib/http/retry.js
var retry = __webpack_require__(28394);
// EXTERNAL MODULE: ./lib/shared/wait.js
var wait = __webpack_require__(66248);
;// CONCATENATED MODULE: ./lib/oci/outage.js





/** Writes that a registry does not take now; reads may go on, so that their time-out does not see it. */
class Outage {
    #timeoutMs;
    #log;
    #timer;
    #since;
    #count = 0;
    constructor(timeoutMs, log, timer = shared_timer/* REAL_TIME */.D) {
        this.#timeoutMs = timeoutMs;
        this.#log = log;
        this.#timer = timer;
    }
    /** @throws the failure itself, or that which it doubts, when the registry has had its time */
    async wait(failure) {
        this.#since ??= this.#timer.now();
        const left = this.#timeoutMs - (this.#timer.now() - this.#since);
        const asked = failure instanceof unavailable/* Unavailable */.$ ? (failure.retryAfterMs ?? 0) : 0;
        if (left <= 0 || asked > left)
            throw failure instanceof doubt/* Doubtful */.Q ? failure.failure : failure;
        const pause = Math.max(asked, Math.min(left, (0,retry/* backoffMs */.jo)(++this.#count)));
        await this.#timer.sleep(pause);
        (0,wait/* sayWait */.L)(this.#log, pause, failure.message);
    }
    end() {
        this.#since = undefined;
        this.#count = 0;
    }
}

// EXTERNAL MODULE: ./lib/subject/digest.js
var digest = __webpack_require__(22406);
;// CONCATENATED MODULE: ./lib/oci/tag-settling.js


/** Tells when a write has settled, and a version that a registry serves late from one that another writer made. */
class Confirmation {
    #staleMs;
    #timer;
    #replaced;
    #written;
    #isLate = false;
    #metOthers = false;
    /** The last version seen since others were met. */
    #amongOthers;
    #sentAt = 0;
    #tookMs = 0;
    #settledAt = 0;
    #waits = 0;
    constructor(staleMs, timer = shared_timer/* REAL_TIME */.D) {
        this.#staleMs = staleMs;
        this.#timer = timer;
    }
    /** Our PUT was answered: until the registry shows it, it may go on serving what it replaced. */
    expect(replaced, written) {
        this.#replaced = { digest: replaced?.descriptor.digest, until: this.#timer.now() + this.#staleMs };
        this.#written = (0,digest/* sha256Digest */.sI)(written);
        this.#isLate = false;
        this.#waits = 0;
    }
    /** We may have written, by the timer's clock, and took so long since we had read, in milliseconds. */
    settle(since, tookMs) {
        this.#sentAt = since;
        this.#tookMs = tookMs;
        this.#settledAt = since + this.#settlingMs();
    }
    meetOthers() {
        this.#metOthers = true;
    }
    /** Whether a look that was asked for then, by the timer's clock, saw what stays. */
    hasSettled(asked) {
        return asked >= this.#settledAt;
    }
    async settled() {
        // A timer may fire a fraction of a millisecond early.
        const leftMs = this.#settledAt - this.#timer.now();
        if (leftMs > 0)
            await this.#timer.sleep(Math.ceil(leftMs) + 1);
    }
    /**
     * Who is shown a version late may have read the one before ours until now, and what they write is shown late
     * as well: our write settles later by that much.
     */
    judge(current) {
        const now = this.#timer.now();
        const digest = current?.descriptor.digest;
        if (this.#replaced && digest === this.#replaced.digest) {
            this.#isLate = true;
            return now < this.#replaced.until ? 'stale' : 'given-up';
        }
        this.#replaced = undefined;
        if (this.#written !== undefined && digest !== this.#written)
            this.#metOthers = true;
        if (this.#isLate)
            this.#settledAt = now + (now - this.#sentAt) + this.#settlingMs();
        this.#isLate = false;
        if (this.#metOthers)
            this.#waitUntilQuiet(digest, now);
        return 'current';
    }
    async wait() {
        await this.#timer.sleep(Math.min(2000, 50 * 2 ** this.#waits++));
    }
    #waitUntilQuiet(digest, now) {
        if (this.#written === undefined || digest === this.#amongOthers)
            return;
        this.#amongOthers = digest;
        this.#settledAt = Math.max(this.#settledAt, now + this.#settlingMs());
    }
    #settlingMs() {
        const ms = this.#metOthers
            ? Math.max(QUIET_MS, this.#tookMs * SETTLING.contended)
            : this.#tookMs * SETTLING.alone;
        return Math.min(Math.max(ms, COMPUTING_MS * (this.#timer.slowdown() - 1)), LONGEST_SETTLING_MS);
    }
}
/**
 * A writer who had read before our write may overwrite it for as long as writers take from reading to having
 * written: as long as we took, times this, from when ours was sent. Writers who met others may have to wait for
 * each other; and where a registry also shows old versions, their writes can be seen in any order until the tag
 * has been quiet for a while.
 */
const SETTLING = { alone: 3, contended: 6 };
/**
 * What a writer computes from reading to having written, at most. How long we took says little of that where
 * processors are busy: who got one at once may have a rival who waits for it in the midst of writing.
 */
const COMPUTING_MS = 50;
const LONGEST_SETTLING_MS = 30_000;
const QUIET_MS = 1_000;

;// CONCATENATED MODULE: ./lib/oci/tag-update.js






/** How long a registry may go on to serve the version before ours, at most. */
const STALE_READ_MS = 30_000;
/** How long a refusal is doubted, and a part that was just written may be unknown. */
const DOUBT_MS = 10_000;
const MAX_ROUNDS = 200;
/**
 * Adds to a tag that other runs may be adding to at the same time, and returns when ours is there to stay.
 *
 * Registries have no transaction: a tag is read, changed, and written whole. Who read before we wrote does not know
 * of ours, and writes a version without it:
 *
 *     we      GET v1 \u2500\u2500\u2500\u2500 PUT v1+ours \u2500 201 \u2500 look \u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500 look
 *     rival      GET v1 \u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500 PUT v1+theirs
 *             \u2514\u2500\u2500 took \u2500\u2500\u2500\u2518         \u2514\u2500\u2500\u2500 settling: a multiple of `took` \u2500\u2500\u2500\u2518
 *
 * So we look again when every rival who had read before our write must have written: as long after it as it took us
 * from reading to having written, times a factor (`SETTLING`). If ours is gone then, we merge it into what is there
 * and write again. Three rules keep this short:
 * - Between a GET and its PUT lies nothing: what a version needs (`prepare`) is done first, and the tag read anew.
 * - Conditions (`If-Match`) are sent, but not relied on: many registries ignore them.
 * - We also look at once. A registry that then still shows what we replaced serves old versions; rivals are shown
 *   them as well, so everything settles later by that much.
 * @param ahead a version that was read while something else was done
 * @returns false: the registry goes on to show the version before ours
 * @throws Failure `tag-contended`, `service-unavailable`, and those of `Registry`
 */
async function updateTag(shared, log, ahead) {
    const { path, tag, timeoutMs, timer = shared_timer/* REAL_TIME */.D } = shared;
    const confirmation = new Confirmation(Math.min(STALE_READ_MS, timeoutMs), timer);
    const refused = new RefusedWrites(timeoutMs, log, timer);
    const read = readsOf(shared, timer, ahead);
    let conflicts = 0;
    // Whether the writers have been spread since another one came first.
    let isSpread = true;
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const { current, at, tookMs } = await read();
        if (await shared.prepare(current?.bytes))
            continue;
        const next = shared.change(current?.bytes);
        const state = confirmation.judge(current);
        if (!next) {
            if (confirmation.hasSettled(at - tookMs))
                return true;
            await confirmation.settled();
        }
        else if (state === 'given-up') {
            return false;
        }
        else if (state === 'stale') {
            await confirmation.wait();
        }
        else if (!isSpread) {
            confirmation.meetOthers();
            await timer.sleep(Math.random() * Math.min(2000, 50 * 2 ** conflicts++));
            isSpread = true;
        }
        else {
            const answer = await putAndTime(shared, timer, { current, at, next }, confirmation);
            await refused.wait(answer);
            isSpread = answer !== 'written' && answer !== 'changed';
        }
    }
    throw new failure/* Failure */.HR({
        class: 'conflict',
        code: 'tag-contended',
        what: `the tag ${tag} in ${path} changed before each of ${MAX_ROUNDS} attempts to add to it`,
        why: 'very many jobs sign the same digest at once',
        fix: 'run the step again: what is attached is reused',
    });
}
/** Writes that the registry did not take, and may take later: an outage has long, a refusal a few seconds. */
class RefusedWrites {
    #outage;
    #doubt;
    constructor(timeoutMs, log, timer) {
        this.#outage = new Outage(timeoutMs, log, timer);
        this.#doubt = new Outage(Math.min(DOUBT_MS, timeoutMs), log, timer);
    }
    /** @throws the failure that the answer stands for, once its time is over */
    async wait(answer) {
        if (answer instanceof unavailable/* Unavailable */.$)
            return this.#outage.wait(answer);
        this.#outage.end();
        if (answer instanceof failure/* Failure */.HR)
            return this.#doubt.wait(answer);
        if (answer === 'written')
            this.#doubt.end();
    }
}
async function readTag(read, { now } = shared_timer/* REAL_TIME */.D) {
    const asked = now();
    const current = await read();
    const at = now();
    return { current, at, tookMs: at - asked };
}
/** A version that was read ahead counts as read now if it is not older than a read takes. */
function readsOf(shared, timer, ahead) {
    let left = ahead;
    return async () => {
        const first = left;
        left = undefined;
        const isFresh = first && timer.now() - first.at <= first.tookMs;
        return isFresh ? first : readTag(() => shared.read(), timer);
    };
}
/** Puts `next` in place of the version that was read at `at`, and notes from when on the write may count. */
async function putAndTime(shared, { now }, { current, at, next }, confirmation) {
    const sent = now();
    const answer = await put(shared, current, next);
    const answered = now();
    // Without an answer it may have been written, at any time until now.
    if (answer instanceof unavailable/* Unavailable */.$)
        confirmation.settle(answered, answered - at);
    if (answer === 'written') {
        confirmation.settle(sent, answered - at);
        confirmation.expect(current, next);
    }
    return answer;
}
async function put(shared, current, next) {
    const condition = current ? (current.etag ? { ifMatch: current.etag } : {}) : { ifNoneMatch: '*' };
    try {
        await shared.registry.putManifest(shared.path, shared.tag, shared.mediaType, next, condition);
        return 'written';
    }
    catch (error) {
        if (error instanceof unavailable/* Unavailable */.$ || error instanceof doubt/* Doubtful */.Q)
            return error;
        const code = error instanceof failure/* Failure */.HR ? error.code : undefined;
        if (code === 'manifest-changed')
            return 'changed';
        if (code !== 'manifest-child-missing')
            throw error;
        return repair(shared, current);
    }
}
/** A part that cannot be found to be gone may be one that the registry does not know yet. */
async function repair(shared, current) {
    try {
        await shared.dropDead(current?.bytes);
        return 'repaired';
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR && error.class === 'conflict')
            return error;
        throw error;
    }
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

/***/ 66652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ eventually)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const LONGEST_PAUSE_MS = 3000;
/**
 * Asks again while the answer is undefined: registries may show a write late, or an older version.
 * @param withinMs how long after the first question the last one may be asked
 * @param onPause is told before each pause
 * @returns undefined when there was no other answer in that time
 */
async function eventually(ask, withinMs, onPause = () => { }) {
    const until = performance.now() + withinMs;
    for (let pause = 100;; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
        const answer = await ask();
        if (answer !== undefined || performance.now() + pause > until)
            return answer;
        onPause(pause);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
    }
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


/***/ })

};
