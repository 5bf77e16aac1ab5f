export const id = 4077;
export const ids = [4077];
export const modules = {

/***/ 54077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactStore: () => (/* binding */ artifactStore),
/* harmony export */   g: () => (/* binding */ uploadToRun)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10083);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52845);



const SERVICE = 'GitHub artifacts';
/** What @actions/artifact writes as well: artifacts that cannot be changed any more. */
const VERSION = 4;
/**
 * The runner hands the address and a token to actions, never to `run:` steps.
 * @throws Failure `run-artifact-impossible`
 */
function artifactStore({ variables }, log) {
    const token = variables['ACTIONS_RUNTIME_TOKEN'] ?? '';
    const address = variables['ACTIONS_RESULTS_URL'] ?? '';
    if (token !== '')
        log.mask(token);
    const [run, job] = idsIn(token);
    if (run !== undefined && job !== undefined && URL.canParse(address))
        return { url: new URL(address), token, run, job };
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'usage',
        code: 'run-artifact-impossible',
        what: 'on-outage: defer cannot be kept here: no artifact can be uploaded to this run',
        why: 'GitHub\u2019s runner lets actions do that, not commands in run: steps, and GitHub Enterprise Server not at all',
        fix: 'use the action, or on-outage: key',
    });
}
/** `Actions.Results:<run>:<job>` among the scopes of the runner's token. */
function idsIn(token) {
    const scopes = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectIn */ .D7)(Buffer.from(token.split('.')[1] ?? '', 'base64url'))?.scp;
    if (typeof scopes !== 'string')
        return [];
    const ids = scopes.split(' ').map((scope) => /^Actions\.Results:([\w-]+):([\w-]+)$/.exec(scope));
    return ids.find((one) => one !== null)?.slice(1) ?? [];
}
/**
 * Uploads a file as an artifact of the run, as actions/upload-artifact does (github.com/actions/toolkit,
 * packages/artifact): it is announced, sent to the address that this gives, and finished with its digest.
 * @throws Failure `run-artifact-refused`, and those of `Http.send`
 */
async function uploadToRun({ name, file, bytes }, store, { http, log }) {
    // Loaded here: outages are rare.
    const { archiveOf } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(4849)]).then(__webpack_require__.bind(__webpack_require__, 54849));
    const archive = archiveOf(file, bytes);
    const ids = { workflow_run_backend_id: store.run, workflow_job_run_backend_id: store.job, name };
    const created = await call(store, http, 'CreateArtifact', { ...ids, version: VERSION });
    const target = created.signed_upload_url;
    if (typeof target !== 'string' || !URL.canParse(target))
        throw refused('it gave no address to upload to');
    // Whoever has the address can write there.
    log.mask(target);
    const headers = { 'content-type': 'application/zip', 'x-ms-blob-type': 'BlockBlob' };
    const url = new URL(target);
    const sent = await http.send({ service: SERVICE, url, method: 'PUT', headers, body: archive });
    if (sent.status !== 201)
        throw refused(`it answered ${sent.status} to the upload`);
    const digest = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(archive).digest('hex')}`;
    const about = { ...ids, size: String(archive.length), hash: digest };
    const { artifact_id: id } = await call(store, http, 'FinalizeArtifact', about);
    if (typeof id !== 'string' && typeof id !== 'number')
        throw refused('it gave no id');
    return { id: String(id), name, digest };
}
async function call({ url, token }, http, method, body) {
    const answer = await http.send({
        service: SERVICE,
        url: new URL(`/twirp/github.actions.results.api.v1.ArtifactService/${method}`, url),
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: Buffer.from(JSON.stringify(body)),
    });
    const said = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectIn */ .D7)(answer.body);
    if (answer.status !== 200 || said?.ok !== true)
        throw refused(`it answered ${answer.status} to ${method}`);
    return said;
}
function refused(problem) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'denied',
        code: 'run-artifact-refused',
        what: `GitHub did not take an artifact of the run: ${problem}`,
        why: 'the artifact storage of the account is full, or the run has ended',
        fix: 'free artifact storage (Settings, Actions), then run the step again',
    });
}


/***/ })

};
