export const id = 693;
export const ids = [693];
export const modules = {

/***/ 3693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   embeddedPublicTrustedRoot: () => (/* binding */ embeddedPublicTrustedRoot),
/* harmony export */   fetchPublicTrustedRoot: () => (/* binding */ fetchPublicTrustedRoot)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _sigstore_tuf_seeds_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8032);
/* harmony import */ var tuf_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4706);
/* harmony import */ var tuf_js_dist_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6376);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83);







const TARGET = 'trusted_root.json';
const ATTEMPTS = 3;
/**
 * The public instance's trusted root in JSON, through TUF (theupdateframework.github.io/specification, 5).
 * @throws Failure `trusted-root-untrusted`
 */
async function fetchPublicTrustedRoot(options) {
    const { http, log, cacheDir, repository = publicRepository() } = options;
    const fetcher = new HttpFetcher(http);
    try {
        return { json: await withDirectory(cacheDir, (dir) => update(dir, repository, fetcher)), source: 'tuf' };
    }
    catch (error) {
        if (fetcher.unreachable === undefined)
            throw untrusted(repository, error);
        log.notice(`using the trusted root that came with this version: ${new URL(repository.url).host} gave no answer ` +
            `(${fetcher.unreachable})`);
        return { json: repository.trustedRoot, source: 'embedded' };
    }
}
/** The copy of the public instance's trusted root that came with this version, in JSON. */
function embeddedPublicTrustedRoot() {
    return publicRepository().trustedRoot;
}
async function update(dir, repository, fetcher) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'root.json'), repository.root, { flag: 'wx' }).catch(ignoreExisting);
    const updater = new tuf_js__WEBPACK_IMPORTED_MODULE_4__/* .Updater */ .Sx({
        metadataBaseUrl: repository.url,
        metadataDir: dir,
        targetBaseUrl: `${repository.url}/targets`,
        targetDir: dir,
        fetcher,
    });
    const target = await updater.getTargetInfo(TARGET);
    if (target === undefined)
        throw new Error(`the repository has no target ${TARGET}`);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((await updater.findCachedTarget(target)) ?? (await updater.downloadTarget(target)));
}
/** Downloads through our HTTP code, and remembers that the network failed: tuf-js flattens errors to text. */
class HttpFetcher extends tuf_js__WEBPACK_IMPORTED_MODULE_4__/* .BaseFetcher */ .xv {
    #http;
    unreachable;
    constructor(http) {
        super();
        this.#http = http;
    }
    async fetch(url) {
        const answer = await this.#send(new URL(url));
        if (answer.status !== 200) {
            // How a repository says that there is no newer root.
            const noNewer = url.endsWith('.root.json') && [403, 404].includes(answer.status);
            if (!noNewer)
                this.unreachable = `status ${answer.status}`;
            throw new tuf_js_dist_error_js__WEBPACK_IMPORTED_MODULE_5__.DownloadHTTPError(`status ${answer.status}`, answer.status);
        }
        return new Blob([new Uint8Array(answer.body)]).stream();
    }
    /** A few quick attempts: the copy at hand is better than a long wait. */
    async #send(url) {
        for (let attempt = 1;; attempt += 1) {
            try {
                const answer = await this.#http.send({
                    service: 'TUF',
                    url,
                    attempts: 'once',
                    maxBytes: 8 * 1024 * 1024,
                });
                if (answer.status < 500 || attempt === ATTEMPTS)
                    return answer;
            }
            catch (error) {
                if (!(error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .H) || error.code !== 'service-unavailable' || attempt === ATTEMPTS) {
                    this.unreachable = error instanceof Error ? error.message : 'unknown error';
                    throw error;
                }
            }
        }
    }
}
async function withDirectory(dir, use) {
    if (dir !== undefined) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(dir, { recursive: true });
        return use(dir);
    }
    const temporary = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'slsa-provenance-tuf-'));
    try {
        return await use(temporary);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { recursive: true, force: true });
    }
}
function publicRepository() {
    const [[url, seed] = []] = Object.entries(_sigstore_tuf_seeds_json__WEBPACK_IMPORTED_MODULE_3__);
    if (url === undefined || seed === undefined)
        throw new Error('@sigstore/tuf has no seed');
    return {
        url,
        root: Buffer.from(seed['root.json'], 'base64'),
        trustedRoot: Buffer.from(seed.targets[TARGET], 'base64'),
    };
}
function ignoreExisting(error) {
    if (error.code !== 'EEXIST')
        throw error;
}
function untrusted({ url }, cause) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .H({
        code: 'trusted-root-untrusted',
        what: `what ${new URL(url).host} sent does not pass TUF's verification: ${cause.message}`,
        why: 'the repository is being tampered with, its metadata has expired, or the clock of this machine is wrong',
        fix: 'check the clock and https://status.sigstore.dev; a trusted root of your own goes into trusted-root',
        cause,
    });
}


/***/ })

};
