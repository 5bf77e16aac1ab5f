export const id = 8143;
export const ids = [8143];
export const modules = {

/***/ 90530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ ofImages),
/* harmony export */   JY: () => (/* binding */ DEFERRAL_FILE),
/* harmony export */   ZY: () => (/* binding */ requireBounded),
/* harmony export */   cO: () => (/* binding */ readDeferral),
/* harmony export */   jC: () => (/* binding */ writeDeferral),
/* harmony export */   lc: () => (/* binding */ MAX_DEFERRAL_BYTES),
/* harmony export */   mX: () => (/* binding */ DEFERRAL_MEDIA_TYPE),
/* harmony export */   nO: () => (/* binding */ DEFERRAL_PREFIX)
/* harmony export */ });
/* harmony import */ var _oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68473);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10083);
/* harmony import */ var _statement_predicate_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16832);
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22406);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47918);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52845);
/* harmony import */ var _text_json_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61875);







/** Names of artifacts of a run that hold a record begin so. */
const DEFERRAL_PREFIX = 'slsa-provenance-deferred-';
/** The file in the artifact. */
const DEFERRAL_FILE = 'deferred.json';
/** Media type of the record beside an image, which nothing is ever signed from. */
const DEFERRAL_MEDIA_TYPE = 'application/vnd.slsa-provenance-action.deferred.v1+json';
/** Bytes of a record, with the files that were to be attested in it. */
const MAX_DEFERRAL_BYTES = 32 * 1024 * 1024;
const VERSION = 1;
const MAX_IMAGES = 10_000;
const MAX_REPOSITORIES = 100;
const MAX_PREDICATES = 1000;
const FORMATS = ['both', 'bundle', 'legacy'];
const DOCUMENT = {
    name: 'the record of what was deferred',
    class: 'malformed',
    code: 'deferral-malformed',
    maxBytes: MAX_DEFERRAL_BYTES,
    why: 'it was written by another program, or altered',
    fix: 'run the workflow again, which signs if Sigstore is up',
};
function writeDeferral({ images, predicates, signatureRepository, ...record }) {
    return Buffer.from(JSON.stringify({
        schemaVersion: VERSION,
        ...record,
        ...(signatureRepository !== undefined && { signatureRepository }),
        images: images.map(({ digest, name, repositories, platform }) => ({
            digest,
            name,
            repositories: repositories.map(_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb),
            ...(platform !== undefined && { platform }),
        })),
        predicates: predicates.map(({ platform, ...predicate }) => ({
            ...predicate,
            ...(platform && { platform: (0,_oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .platformName */ .$r)(platform) }),
        })),
    }));
}
/** A record of some of its images: files about the others stay with what was signed for them. */
function ofImages(record, images) {
    const left = new Set(images.map(({ digest }) => digest));
    const others = new Set(record.images.map(({ digest }) => digest).filter((digest) => !left.has(digest)));
    return { ...record, images, predicates: record.predicates.filter(({ image }) => !others.has(image)) };
}
/** @throws Failure `deferral-malformed`, and those of digests, names and platforms */
function readDeferral(bytes) {
    const record = (0,_text_json_document_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .q)(bytes, DOCUMENT);
    if (record.get('schemaVersion').decimal() !== String(VERSION))
        throw record.get('schemaVersion').misfit('is not known');
    const run = record.get('run');
    const format = FORMATS.find((one) => one === record.get('format').text());
    if (format === undefined)
        throw record.get('format').misfit(`is none of ${FORMATS.join(', ')}`);
    return {
        run: {
            repository: run.get('repository').text(200),
            id: run.get('id').decimal(),
            attempt: Number(run.get('attempt').decimal()),
        },
        deferredAt: record.get('deferredAt').date().toISOString(),
        outage: record.get('outage').text(2000),
        format,
        signatureRepository: record.find('signatureRepository')?.text(500),
        images: record.get('images').items(MAX_IMAGES).map(imageIn),
        predicates: record.get('predicates').items(MAX_PREDICATES).map(predicateIn),
    };
}
function imageIn(image) {
    const repositories = image
        .get('repositories')
        .items(MAX_REPOSITORIES)
        .map((name) => (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRepository */ .SU)('repositories', name.text(500)));
    if (repositories.length === 0)
        throw image.get('repositories').misfit('is empty');
    const platform = image.find('platform')?.text(200);
    return {
        digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)(image.get('digest').text(100)),
        name: (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)((0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRepository */ .SU)('name', image.get('name').text(500))),
        repositories,
        ...(platform !== undefined && { platform }),
    };
}
function predicateIn(value) {
    const predicateType = value.get('predicateType').text(500);
    // What only a certificate may say is never taken from a record.
    if ((0,_statement_predicate_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isReserved */ .Bs)(predicateType))
        throw value.get('predicateType').misfit('is not what a file can be');
    const predicate = value.get('predicate').raw();
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(predicate))
        throw value.get('predicate').misfit('is not an object');
    const platform = value.find('platform')?.text(200);
    return {
        image: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)(value.get('image').text(100)),
        platform: platform === undefined ? undefined : (0,_oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .FL)(platform),
        predicateType,
        predicate,
    };
}
/** @throws Failure `deferral-malformed` of what is too large to be kept */
function requireBounded(record) {
    if (record.length <= MAX_DEFERRAL_BYTES)
        return record;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'limit',
        code: 'deferral-malformed',
        what: `what is to be signed later has ${record.length} bytes, and ${MAX_DEFERRAL_BYTES} are the most that is kept`,
        why: 'files that are attested are kept in the record',
        fix: 'on-outage: key   # or attest large files in a step of their own',
    });
}


/***/ }),

/***/ 98143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resume: () => (/* binding */ resume)
});

// EXTERNAL MODULE: ./lib/github/id-token.js
var id_token = __webpack_require__(4966);
// EXTERNAL MODULE: ./lib/http/http.js + 10 modules
var http_http = __webpack_require__(67023);
// EXTERNAL MODULE: ./lib/attach/deferral-record.js
var deferral_record = __webpack_require__(90530);
// EXTERNAL MODULE: ./lib/request/azure-options.js + 1 modules
var azure_options = __webpack_require__(20313);
// EXTERNAL MODULE: ./lib/request/refuse-options.js
var refuse_options = __webpack_require__(27366);
// EXTERNAL MODULE: ./lib/request/resume-options.js
var resume_options = __webpack_require__(76889);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/shared/reason.js
var reason = __webpack_require__(34757);
// EXTERNAL MODULE: ./lib/subject/repository.js
var subject_repository = __webpack_require__(47918);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/http/loopback.js
var loopback = __webpack_require__(3859);
// EXTERNAL MODULE: ./lib/text/json-document.js
var json_document = __webpack_require__(61875);
;// CONCATENATED MODULE: ./lib/github/runs.js



const SERVICE = 'GitHub API';
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;
const PER_PAGE = 100;
const MAX_PAGES = 50;
const DOCUMENT = {
    name: 'the answer of GitHub\u2019s API',
    class: 'malformed',
    code: 'github-api-refused',
    maxBytes: MAX_ANSWER_BYTES,
    why: 'GITHUB_API_URL is not the address of GitHub\u2019s API, or something answered in its place',
    fix: 'run it again',
};
/** @throws Failure `github-api-refused`, and those of `Http.send` */
async function getRun(api, id) {
    const run = await getJson(api, `actions/runs/${id}`);
    const head = run.find('head_repository');
    return {
        id: run.get('id').decimal(),
        attempt: Number(run.get('run_attempt').decimal()),
        status: run.get('status').text(),
        conclusion: run.find('conclusion')?.text() ?? '',
        event: run.get('event').text(),
        // A suffix `@ref` stands behind the path in some answers.
        workflowPath: run.get('path').text().replace(/@.*$/, ''),
        headBranch: run.find('head_branch')?.text() ?? '',
        headSha: run.get('head_sha').text(),
        repository: identityOf(run.get('repository')),
        headRepository: head && identityOf(head),
    };
}
/** Whether a branch (`heads/\u2026`) or tag (`tags/\u2026`) exists. @throws Failure as `getRun` */
async function hasRef(api, ref) {
    const { status } = await send(api, `git/ref/${escaped(ref)}`);
    if (status === 200)
        return true;
    if (status === 404)
        return false;
    throw refused(status, `git/ref/${ref}`);
}
/**
 * Whether a commit is the one that a tag (`tags/\u2026`) names, or in the history of a branch (`heads/\u2026`).
 * @throws Failure as `getRun`
 */
async function isCommitOf(api, ref, sha) {
    const tip = (await getJson(api, `commits/${escaped(ref)}?per_page=1`)).get('sha').text();
    if (tip === sha)
        return true;
    if (!ref.startsWith('heads/'))
        return false;
    const target = `compare/${encodeURIComponent(sha)}...${encodeURIComponent(tip)}`;
    const answer = await send(api, `${target}?per_page=1`);
    // A commit that is in no branch any more is forgotten some day.
    if (answer.status === 404)
        return false;
    if (answer.status !== 200)
        throw refused(answer.status, target);
    return (0,json_document/* parseJson */.q)(answer.body, DOCUMENT).get('status').text() === 'ahead';
}
function escaped(ref) {
    return ref.split('/').map(encodeURIComponent).join('/');
}
/**
 * Artifacts whose names begin with `prefix`, of one run or of the whole repository: the newest first, and of the newest
 * `MAX_PAGES * PER_PAGE` of any name alone, since a repository may have any number of them.
 * @throws Failure as `getRun`
 */
async function listArtifacts(api, prefix, runId) {
    const base = runId === undefined ? 'actions/artifacts' : `actions/runs/${runId}/artifacts`;
    // By id: what is added meanwhile pushes others to the next page, where they are listed again.
    const found = new Map();
    const done = () => [...found.values()];
    let [total, oldest] = [0, undefined];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const answer = await getJson(api, `${base}?per_page=${PER_PAGE}&page=${page}`);
        const listed = answer.get('artifacts').items(PER_PAGE);
        for (const one of listed.filter((any) => any.get('name').text().startsWith(prefix)).map(artifactOf))
            found.set(one.id, one);
        if (listed.length < PER_PAGE)
            return { artifacts: done(), unseen: undefined };
        total = Number(answer.get('total_count').decimal());
        oldest = listed.at(-1)?.find('created_at')?.date().toISOString();
    }
    const count = total - MAX_PAGES * PER_PAGE;
    return { artifacts: done(), unseen: count > 0 ? { count, before: oldest } : undefined };
}
/** The archive of an artifact. @throws Failure as `getRun` */
async function downloadArtifact(api, id, maxBytes) {
    const target = `actions/artifacts/${id}/zip`;
    const answer = await send(api, target);
    if (answer.status !== 302)
        throw refused(answer.status, target);
    const location = answer.headers.get('location') ?? '';
    if (!URL.canParse(location))
        throw refused(answer.status, target);
    // Another host, and an address that is a secret itself: the token does not go there.
    const file = await api.http.send({ service: SERVICE, url: new URL(location), maxBytes });
    if (file.status !== 200)
        throw refused(file.status, target);
    return file.body;
}
function identityOf(repository) {
    return { id: repository.get('id').decimal(), fullName: repository.get('full_name').text() };
}
function artifactOf(artifact) {
    return {
        id: artifact.get('id').decimal(),
        name: artifact.get('name').text(),
        bytes: Number(artifact.get('size_in_bytes').decimal()),
        isExpired: artifact.get('expired').isTrue(),
        digest: artifact.find('digest')?.text(),
        runId: artifact.get('workflow_run').get('id').decimal(),
    };
}
async function getJson(api, target) {
    const answer = await send(api, target);
    if (answer.status !== 200)
        throw refused(answer.status, target);
    return (0,json_document/* parseJson */.q)(answer.body, DOCUMENT);
}
function send({ api, repository, token, http }, target) {
    if (api.protocol !== 'https:' && !(0,loopback/* isLoopback */.U)(api.hostname))
        throw refused(0, target);
    return http.send({
        service: SERVICE,
        url: new URL(`repos/${repository}/${target}`, `${api.href.replace(/\/+$/, '')}/`),
        headers: {
            accept: 'application/vnd.github+json',
            'x-github-api-version': '2022-11-28',
            authorization: `Bearer ${token}`,
        },
        maxBytes: MAX_ANSWER_BYTES,
    });
}
function refused(status, target) {
    return new failure/* Failure */.HR({
        class: 'denied',
        code: 'github-api-refused',
        what: `GitHub\u2019s API answered ${status} to ${target.replace(/\?.*$/, '')}`,
        why: 'there is no such thing, it is gone by now, or the token may not read it',
        fix: 'permissions:\n  actions: read\n  contents: read\nenv:\n  GITHUB_TOKEN: ${{ github.token }}',
    });
}

// EXTERNAL MODULE: ./lib/shared/limit.js
var shared_limit = __webpack_require__(6222);
// EXTERNAL MODULE: ./lib/text/glob.js
var glob = __webpack_require__(95613);
;// CONCATENATED MODULE: ./lib/task/resume/admit-run.js




/** Events whose workflow, ref and inputs only people with write access choose. */
const EVENTS = [
    'create',
    'merge_group',
    'push',
    'release',
    'repository_dispatch',
    'schedule',
    'workflow_dispatch',
];
const stranger = (why) => ({ kind: 'stranger', why });
const waiting = (why) => ({ kind: 'waiting', why });
const admit_run_refused = (why) => ({ kind: 'refused', why });
/** In this order: what strangers do is told as theirs. */
const CHECKS = [
    ({ repository, headRepository }, _, api) => headRepository?.id === repository.id && isSame(repository.fullName, api.repository)
        ? undefined
        : stranger(`its commit is of ${headRepository?.fullName ?? 'a repository that was deleted'}, not of ${api.repository}`),
    ({ event }) => EVENTS.includes(event) ? undefined : stranger(`its event is ${event}, which others can cause`),
    ({ workflowPath }, { workflows }) => workflows.includes(workflowPath)
        ? undefined
        : admit_run_refused(`its workflow is ${workflowPath}, which is not in --workflow`),
    ({ status, attempt }) => status === 'completed' ? undefined : waiting(`its attempt ${attempt} has not ended (${status})`),
    async ({ headBranch, headSha }, { refs }, api) => {
        const ref = await refOf(headBranch, refs, api);
        const refusal = refusalOf(headBranch, ref, refs);
        if (refusal || ref === undefined)
            return refusal;
        // What GitHub calls by this name now may have been made later than the branch or tag that it ran at is gone.
        const isOf = await isCommitOf(api, ref.replace(/^refs\//, ''), headSha);
        return isOf ? undefined : admit_run_refused(`its commit ${headSha} is not of ${ref}`);
    },
];
/** Whether anything may be signed for a run, by what GitHub says of it. @throws Failure of GitHub's API */
async function refusalOfRun(run, allowed, api) {
    for (const check of CHECKS) {
        const refusal = await check(run, allowed, api);
        if (refusal)
            return refusal;
    }
    return undefined;
}
function isSame(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
/**
 * The ref that a run was started at. GitHub names a branch and a tag alike, without saying which: where both are there,
 * it cannot be told, and the answer is `?`. undefined: none of those allowed.
 */
async function refOf(name, refs, api) {
    const candidates = ['heads', 'tags'].map((kind) => `${kind}/${name}`);
    if (name === '' || !candidates.some((one) => isAllowed(one, refs)))
        return undefined;
    const there = await Promise.all(candidates.map((one) => hasRef(api, one)));
    const [only, ...others] = candidates.filter((_, at) => there[at]);
    if (others.length > 0)
        return AMBIGUOUS;
    return only !== undefined && isAllowed(only, refs) ? `refs/${only}` : undefined;
}
/** No ref is called so. */
const AMBIGUOUS = '?';
function isAllowed(ref, refs) {
    return refs.some((pattern) => (0,glob/* matchesGlob */.k)(pattern, `refs/${ref}`));
}
function refusalOf(name, ref, refs) {
    if (ref === AMBIGUOUS)
        return admit_run_refused(`${name} is a branch and a tag, and GitHub does not say which of them it ran at`);
    return ref === undefined
        ? admit_run_refused(`it ran at ${name}, which is no ref in --ref ${refs.join(', ')}, or is gone`)
        : undefined;
}
/** Whether an artifact can be the record of a run, before it is fetched. */
function refusalOfArtifact(artifact, run) {
    if (artifact.runId !== run.id)
        return admit_run_refused('GitHub says that it is of another run');
    if (artifact.isExpired)
        return admit_run_refused('it has expired: run the workflow again, which signs with provenance');
    if (artifact.digest === undefined)
        return admit_run_refused('GitHub does not say its digest');
    return artifact.bytes > deferral_record/* MAX_DEFERRAL_BYTES */.lc ? admit_run_refused(`it has ${artifact.bytes} bytes`) : undefined;
}
/** Whether a record is that of the run, and its images are in the list. */
function refusalOfRecord(record, run, { images }) {
    const { repository, id, attempt } = record.run;
    if (!isSame(repository, run.repository.fullName) || id !== run.id)
        return admit_run_refused(`it is the record of run ${id} of ${repository}`);
    if (attempt < 1 || attempt > run.attempt)
        return admit_run_refused(`it is of attempt ${attempt}, and there are ${run.attempt}`);
    const names = record.images.flatMap(({ repositories }) => repositories.map(subject_repository/* nameOf */.Vb));
    const kept = record.signatureRepository === undefined ? [] : [record.signatureRepository];
    const other = [...names, ...kept].find((name) => !images.some((pattern) => (0,glob/* matchesGlob */.k)(pattern, name)));
    if (other !== undefined)
        return admit_run_refused(`it names ${other}, which is not in --images`);
    return names.length === 0 ? admit_run_refused('it names no image') : undefined;
}

;// CONCATENATED MODULE: ./lib/task/resume/main.js






const NOTHING = { pending: [], refused: [], unread: [] };
const RUNS_AT_ONCE = 8;
/**
 * Finds records of what was deferred, by what GitHub's API says of runs and their artifacts and by nothing else: only
 * jobs of a run can add artifacts to it, while anybody who can push can put a record beside an image. Each run, and each
 * record of it, stands for itself: what cannot be read of one keeps nothing from the others.
 * @param ids of runs; undefined: all whose records are there
 * @returns what is pending in the order in which it was deferred
 * @throws Failure of GitHub's API where the artifacts of the repository cannot be listed
 */
async function findPending(ids, allowed, api) {
    const all = ids ? undefined : await listArtifacts(api, deferral_record/* DEFERRAL_PREFIX */.nO);
    const live = all?.artifacts.filter(({ isExpired }) => !isExpired) ?? [];
    const ofId = async (id) => all
        ? live.filter(({ runId }) => runId === id)
        : (await listArtifacts(api, deferral_record/* DEFERRAL_PREFIX */.nO, id)).artifacts;
    const runs = [...new Set(ids ?? live.map(({ runId }) => runId))];
    const limit = (0,shared_limit/* createLimiter */.z)(RUNS_AT_ONCE);
    const found = await Promise.all(runs.map((run) => limit(() => orElse(async () => ofRun(run, await ofId(run), allowed, api), (failure) => ({ ...NOTHING, unread: [{ run, failure }] })))));
    const pending = found.flatMap((one) => one.pending);
    pending.sort((a, b) => (a.record.deferredAt < b.record.deferredAt ? -1 : 1));
    const others = { refused: found.flatMap((one) => one.refused), unread: found.flatMap((one) => one.unread) };
    return { pending, ...others, unseen: all?.unseen };
}
/** What is made of a failure; a defect is none. */
async function orElse(act, otherwise) {
    try {
        return await act();
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        return otherwise(error);
    }
}
async function ofRun(id, artifacts, allowed, api) {
    const run = await getRun(api, id);
    const refusal = await refusalOfRun(run, allowed, api);
    if (refusal)
        return { ...NOTHING, refused: [{ run: id, ...refusal }] };
    const ref = (await refOf(run.headBranch, allowed.refs, api)) ?? '';
    const none = {
        run: id,
        kind: 'refused',
        why: 'it has deferred nothing, or its record was deleted',
    };
    if (artifacts.length === 0)
        return { ...NOTHING, refused: [none] };
    const read = await Promise.all(artifacts.map((artifact) => orElse(() => recordIn(artifact, run, allowed, api), (failure) => ({ run: id, artifact: artifact.id, failure }))));
    return {
        pending: read.flatMap((one) => ('record' in one ? { run, ref, ...one } : [])),
        refused: read.flatMap((one) => ('why' in one ? one : [])),
        unread: read.flatMap((one) => ('failure' in one ? one : [])),
    };
}
async function recordIn(artifact, run, allowed, api) {
    const where = { run: run.id, artifact: artifact.id };
    const { digest } = artifact;
    const early = refusalOfArtifact(artifact, run);
    if (early || digest === undefined)
        return { ...where, kind: 'refused', why: early?.why ?? '' };
    const archive = await downloadArtifact(api, artifact.id, deferral_record/* MAX_DEFERRAL_BYTES */.lc);
    const actual = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(archive).digest('hex')}`;
    if (actual !== digest)
        return { ...where, kind: 'refused', why: `what was downloaded is ${actual}, and GitHub says ${digest}` };
    // Loaded here: of most runs nothing is pending.
    const { onlyFileIn } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(4849)]).then(__webpack_require__.bind(__webpack_require__, 54849));
    const file = onlyFileIn(archive, deferral_record/* DEFERRAL_FILE */.JY, deferral_record/* MAX_DEFERRAL_BYTES */.lc);
    if (!file)
        return { ...where, kind: 'refused', why: `it does not hold ${deferral_record/* DEFERRAL_FILE */.JY} alone` };
    return orElse(async () => {
        const record = (0,deferral_record/* readDeferral */.cO)(file);
        const refusal = refusalOfRecord(record, run, allowed);
        return refusal ? { ...where, ...refusal } : { artifact: { ...artifact, digest }, record };
    }, ({ message }) => ({ ...where, kind: 'refused', why: message }));
}

// EXTERNAL MODULE: ./lib/oci/reader.js + 1 modules
var oci_reader = __webpack_require__(17080);
// EXTERNAL MODULE: ./lib/sigstore/envelope.js
var envelope = __webpack_require__(86812);
// EXTERNAL MODULE: ./lib/sigstore/verify.js + 1 modules
var verify = __webpack_require__(42663);
// EXTERNAL MODULE: ./lib/statement/cosign-sign.js
var cosign_sign = __webpack_require__(76454);
// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __webpack_require__(16832);
// EXTERNAL MODULE: ./lib/subject/digest.js
var subject_digest = __webpack_require__(22406);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(52845);
// EXTERNAL MODULE: ./lib/text/member.js
var member = __webpack_require__(15533);
// EXTERNAL MODULE: ./lib/verification/collect.js
var collect = __webpack_require__(30657);
;// CONCATENATED MODULE: ./lib/task/resume/signed-by-run.js











/**
 * Images of a record that the run itself has not signed: another attempt of it may have, with provenance, and then
 * nothing is to be added.
 * @param runUri URL of the run, without its attempt
 * @throws Failure of the registries
 */
async function notSignedByRun({ record }, runUri, services) {
    const areSigned = await Promise.all(record.images.map(async ({ digest, repositories }) => {
        const kept = record.signatureRepository;
        const places = kept === undefined ? repositories : [(0,subject_repository/* parseRepository */.SU)('signature-repository', kept)];
        const signed = places.map((repository) => isSigned({ repository, digest }, runUri, services));
        return (await Promise.all(signed)).every(Boolean);
    }));
    return record.images.filter((_, at) => !areSigned[at]);
}
async function isSigned({ repository, digest }, runUri, { registries, root }) {
    const reader = (0,oci_reader/* rememberReads */.rq)(registries.for(repository.registry));
    const trusted = await root;
    const isIt = (found) => isByRun(found, (0,subject_digest/* hexOf */.ZD)(digest), runUri, trusted);
    const wish = {
        predicateType: cosign_sign/* COSIGN_SIGN_V1 */.Y,
        isAnswered: async (found) => found.some(isIt),
    };
    const { found } = await (0,collect/* collect */.F)(reader, repository.path, digest, wish);
    return found.some(isIt);
}
/** Whether it is a signature or provenance of this digest, by a job of the run. */
function isByRun({ artifact }, sha256, runUri, root) {
    if (artifact?.content.kind !== 'envelope')
        return false;
    try {
        const { identity } = (0,verify/* verifyWithCertificate */.jG)(artifact, root);
        if (!identity.extensions.runInvocationUri?.startsWith(`${runUri}/attempts/`))
            return false;
        const statement = (0,json/* objectIn */.D7)((0,envelope/* payloadOf */.Md)(artifact.content));
        const isAbout = (0,member/* listAt */.gT)(statement, 'subject').some((one) => (0,member/* textAt */.$6)(one, 'digest', 'sha256') === sha256);
        return isAbout && ['signature', 'provenance'].includes((0,predicate_types/* kindOf */.I)((0,member/* textAt */.$6)(statement, 'predicateType') ?? ''));
    }
    catch (error) {
        // What does not verify was not signed by it.
        if (error instanceof failure/* Failure */.HR)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/attach/signable.js + 1 modules
var signable = __webpack_require__(67420);
// EXTERNAL MODULE: ./lib/statement/deferred.js
var deferred = __webpack_require__(31342);
// EXTERNAL MODULE: ./lib/task/sign/run.js + 7 modules
var run = __webpack_require__(53379);
;// CONCATENATED MODULE: ./lib/task/sign/resume.js






/**
 * Signs what a run deferred: a signature, and a statement of a type of its own that says which run it was and what
 * proves it. Never provenance: who signs here has not seen the build.
 * @throws Failure as `sign`
 */
async function signDeferred(deferred, inputs, context) {
    const { record } = deferred;
    const { signatureRepository: kept } = record;
    const asked = {
        ...USUAL,
        ...inputs,
        targets: record.images,
        format: record.format,
        signatureRepository: kept === undefined ? undefined : (0,subject_repository/* parseRepository */.SU)('signature-repository', kept),
    };
    const given = record.predicates.map(givenOf);
    const inPlaceOfProvenance = (claims) => [statementBy(claims, deferred)];
    const forRun = { ...context, given, inPlaceOfProvenance };
    return (0,run/* signImages */.U)(asked, await (0,run/* openRun */.I)(asked, forRun));
}
const USUAL = {
    build: undefined,
    minSlsaBuildLevel: 0,
    subjectPaths: [],
    recursive: false,
    githubAttestations: 'false',
    provenance: 'none',
    buildClaims: [],
    predicates: [],
    copies: [],
    tags: [],
    formatIsExplicit: false,
    credentials: undefined,
    key: undefined,
    keyPassword: undefined,
    tlog: true,
    onOutage: { do: 'fail' },
    dryRun: false,
    outputDirectory: undefined,
    policies: undefined,
};
function statementBy(claims, { facts, repositoryUri }) {
    if (claims.sourceRepositoryUri !== repositoryUri)
        throw otherRepository(claims, repositoryUri);
    const signedBy = { workflow: claims.san, run: claims.runInvocationUri };
    return (0,signable/* attestationOf */.kV)(predicate_types/* DEFERRED */.Cl, (0,deferred/* deferredPredicate */.t)({ ...facts, signedBy }));
}
function givenOf({ image, platform, predicateType, predicate, }) {
    return {
        input: 'predicates',
        path: 'the record',
        digest: image,
        ...(platform && { platform }),
        document: {
            predicateType,
            predicate: () => predicate,
            mediaType: 'application/json',
            words: predicateType,
            names: [],
            isOfOnePlatform: false,
        },
        bytes: Buffer.from(JSON.stringify(predicate)),
    };
}
function otherRepository({ sourceRepositoryUri }, wanted) {
    return new failure/* Failure */.HR({
        class: 'denied',
        code: 'deferral-refused',
        what: `a run of ${sourceRepositoryUri} does not sign what a run of ${wanted} deferred`,
        why: 'GITHUB_REPOSITORY is not the repository of the workflow that resumes',
        fix: 'resume in a workflow of the repository that deferred',
    });
}

// EXTERNAL MODULE: ./lib/text/parse.js
var parse = __webpack_require__(86852);
// EXTERNAL MODULE: ./lib/text/terminal-safe.js
var terminal_safe = __webpack_require__(15789);
// EXTERNAL MODULE: ./lib/verification/services.js
var verification_services = __webpack_require__(83019);
// EXTERNAL MODULE: ./lib/command/terminal-log.js + 1 modules
var terminal_log = __webpack_require__(97517);
// EXTERNAL MODULE: ./lib/command/to-json.js
var to_json = __webpack_require__(78111);
;// CONCATENATED MODULE: ./lib/command/resume.js

















const OPTIONS = resume_options/* RESUME_OPTIONS */.xp.flatMap(({ options }) => options);
/** docs/resume.schema.json; a field may be added, anything else makes a new version. */
const VERSION = 1;
/** `slsa-provenance resume`. @returns the exit code @throws Failure for wrong usage, and of GitHub's API */
async function resume(names, options, { terminal, environment }) {
    (0,refuse_options/* refuseWithoutEffect */.a7)(OPTIONS, options, () => []);
    const repositoryUri = `${environment.serverUrl}/${environment.variables['GITHUB_REPOSITORY'] ?? ''}`;
    const ids = (0,resume_options/* parseRuns */.oI)(names, options, repositoryUri);
    const allowed = (0,resume_options/* parseResumable */.O4)(options);
    (0,id_token/* idTokenRequest */.Eu)(environment);
    const log = (0,terminal_log/* terminalLog */.d)(terminal, options);
    const timeoutMs = (0,parse/* parseDuration */.E9)('timeout', options.timeout ?? '10m');
    const api = apiOf(environment, log, timeoutMs);
    const { pending, refused, unread, unseen } = await findPending(ids.length === 0 ? undefined : ids, allowed, api);
    if (unseen)
        log.warning(notLookedAt(unseen));
    const inputs = inputsOf(options, timeoutMs, api.token);
    const { trustedRoot, azure } = inputs;
    const credentials = { githubToken: api.token };
    const services = (0,verification_services/* openServices */.N)({
        environment,
        log,
        timeoutMs,
        trustedRoot,
        offline: false,
        credentials,
        azure,
    });
    const resumed = [
        ...refused.map(({ kind, ...about }) => ({ ...about, outcome: kind, images: [] })),
        ...unread.map(({ failure, ...about }) => ({
            ...about,
            outcome: 'failed',
            images: [],
            failure: (0,reason/* reasonOf */.A)(failure),
        })),
    ];
    // One after the other: a service that has just come up again is not met by all of them at once.
    for (const one of pending)
        resumed.push(await resumeOne(one, inputs, { environment, log, services }));
    const exitCode = exitCodeOf(resumed, ids.length > 0);
    const report = { schemaVersion: VERSION, exitCode, runs: resumed, ...(unseen && { notLookedAt: unseen }) };
    terminal.out(options.format === 'json' ? (0,to_json/* toJson */.a)(report) : textOf(resumed, options));
    return exitCode;
}
/** Not a failure: where artifacts are many, each scheduled run would end with it. */
function notLookedAt({ count, before }) {
    const older = before === undefined ? 'the oldest' : `all from before ${before}`;
    return `artifacts of this repository that were not looked at: ${count}, ${older}; what runs deferred then is signed only where they are named: slsa-provenance resume RUN`;
}
async function resumeOne(pending, inputs, { environment, log, services }) {
    const { run, ref, artifact, record } = pending;
    const repositoryUri = `${environment.serverUrl}/${run.repository.fullName}`;
    const uri = `${repositoryUri}/actions/runs/${run.id}`;
    const all = record.images.flatMap(({ digest, repositories }) => repositories.map((repository) => (0,subject_repository/* referenceOf */.Bz)({ repository, digest })));
    const about = { run: run.id, artifact: artifact.id, images: all };
    try {
        const images = await notSignedByRun(pending, uri, services);
        if (images.length === 0)
            return { ...about, outcome: 'signed-by-run' };
        const { result, failure } = await signDeferred({ record: (0,deferral_record/* ofImages */.I2)(record, images), repositoryUri, facts: factsOf(pending, uri, ref) }, inputs, { environment, log });
        if (failure)
            return { ...about, outcome: 'failed', failure: (0,reason/* reasonOf */.A)(failure), result };
        return { ...about, outcome: result.outcome === 'unchanged' ? 'unchanged' : 'signed', result };
    }
    catch (error) {
        return { ...about, outcome: 'failed', failure: (0,reason/* reasonOf */.A)(error) };
    }
}
function factsOf({ run, artifact, record }, uri, ref) {
    const { event, workflowPath: workflow, headSha, conclusion } = run;
    return {
        run: { uri, attempt: record.run.attempt, event, workflow, ref, headSha, conclusion },
        record: { artifact: artifact.id, digest: artifact.digest },
        deferredAt: record.deferredAt,
        outage: record.outage,
    };
}
function inputsOf(options, timeoutMs, githubToken) {
    const { signingConfig, trustedRoot, privateRepository = false } = options;
    const azure = (0,azure_options/* azureIdsIn */.jr)(options);
    return { signingConfig, trustedRoot, privateRepository, timeoutMs, githubToken, azure };
}
/** @throws Failure `github-api-refused` outside of a workflow */
function apiOf({ variables, apiUrl: api }, log, timeoutMs) {
    const { GITHUB_REPOSITORY: repository = '', GITHUB_TOKEN: token = '' } = variables;
    if (token !== '')
        log.mask(token);
    const http = (0,http_http/* createHttp */.V)({ timeoutMs, log, environment: variables });
    if (/^[\w.-]+\/[\w.-]+$/.test(repository) && token !== '')
        return { api, repository, token, http };
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'github-api-refused',
        what: 'GitHub cannot be asked which runs deferred what',
        why: `${token === '' ? 'GITHUB_TOKEN' : 'GITHUB_REPOSITORY'} is not set: this is no workflow, or the step does not pass the token on`,
        fix: 'env:\n  GITHUB_TOKEN: ${{ github.token }}',
    });
}
/** 1: something was refused that should not have been there, or that was asked for by name. 4: not all could be signed. */
function exitCodeOf(resumed, isNamed) {
    const is = (...outcomes) => resumed.some(({ outcome }) => outcomes.includes(outcome));
    if (is('refused') || (isNamed && is('stranger', 'waiting')))
        return 1;
    return is('failed') ? 4 : 0;
}
const WORDS = {
    signed: 'signed',
    unchanged: 'signed before',
    'signed-by-run': 'signed by the run itself since',
    failed: 'not signed',
    stranger: 'refused',
    waiting: 'not yet',
    refused: 'refused',
};
function textOf(resumed, { quiet = false }) {
    if (resumed.length === 0)
        return quiet ? '' : 'nothing is pending\n';
    const lines = resumed.flatMap(({ run, artifact, outcome, images, why, failure }) => {
        const where = artifact === undefined ? `run ${run}` : `run ${run}, artifact ${artifact}`;
        const reason = failure ? `: ${failure.message} [${failure.code}]` : why === undefined ? '' : `: ${why}`;
        return [`${WORDS[outcome]}: ${where}${reason}`, ...images.map((image) => `  ${image}`)];
    });
    return `${(0,terminal_safe/* terminalSafeLines */.Dy)(lines.join('\n'))}\n`;
}


/***/ }),

/***/ 31342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readDeferred),
/* harmony export */   t: () => (/* binding */ deferredPredicate)
/* harmony export */ });
/* harmony import */ var _text_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15533);

/** The predicate: what is said, what it rests on, and what is not claimed. */
function deferredPredicate(deferred) {
    return {
        ...deferred,
        proof: 'the record of this digest is an artifact of that run, by its digest in GitHub\u2019s API; only jobs of a run can add artifacts to it',
        notClaimed: ['who or what built the image, from what, and how', 'a SLSA build level'],
    };
}
function readDeferred(predicate) {
    const run = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(predicate, 'run', 'uri');
    if (run === undefined)
        return undefined;
    const attempt = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_0__/* .memberAt */ .mz)(predicate, 'run', 'attempt');
    return {
        run,
        attempt: Number.isSafeInteger(attempt) ? Number(attempt) : undefined,
        workflow: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(predicate, 'run', 'workflow') ?? '',
        headSha: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(predicate, 'run', 'headSha') ?? '',
        signedBy: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(predicate, 'signedBy', 'workflow') ?? '',
    };
}


/***/ }),

/***/ 95613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ matchesWildcards),
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/**
 * Whether a name matches a pattern: `*` stands for any characters within one part (up to the next `/`), `**` for any
 * characters at all, everything else for itself. Takes time in proportion to the product of both lengths: every place
 * in the pattern at which the name may be so far is kept, so nothing is tried twice.
 */
function matchesGlob(glob, name) {
    const tokens = glob.match(/\*\*|[^]/g) ?? [];
    let places = overStars(new Set([0]), tokens);
    for (const character of name) {
        const next = new Set();
        for (const place of places) {
            const token = tokens[place];
            if (token === '**' || (token === '*' && character !== '/'))
                next.add(place);
            else if (token === character && token !== '*')
                next.add(place + 1);
        }
        places = overStars(next, tokens);
    }
    return places.has(tokens.length);
}
/** A star may stand for nothing. */
function overStars(places, tokens) {
    // What is added to a set while it is walked is walked, too.
    for (const place of places)
        if (tokens[place] === '*' || tokens[place] === '**')
            places.add(place + 1);
    return places;
}
/** Whether a text matches wildcards that know no parts: `*` stands for any characters, `?` for one. */
function matchesWildcards(pattern, text) {
    let places = overRuns(new Set([0]), pattern);
    for (const character of text) {
        const next = new Set();
        for (const place of places) {
            const token = pattern[place];
            if (token === '*')
                next.add(place);
            else if (token === '?' || token === character)
                next.add(place + 1);
        }
        places = overRuns(next, pattern);
    }
    return places.has(pattern.length);
}
function overRuns(places, pattern) {
    for (const place of places)
        if (pattern[place] === '*')
            places.add(place + 1);
    return places;
}


/***/ }),

/***/ 30657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ collect)
/* harmony export */ });
/* unused harmony export FIRST_ARTIFACTS */
/* harmony import */ var _oci_layout_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77906);
/* harmony import */ var _oci_layout_legacy_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33584);
/* harmony import */ var _oci_layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56961);
/* harmony import */ var _oci_lookup_bundles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57041);
/* harmony import */ var _oci_lookup_legacy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90325);
/* harmony import */ var _oci_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17080);
/* harmony import */ var _shared_limit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6222);
/* harmony import */ var _shared_reason_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34757);
/* harmony import */ var _lookups_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37656);









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

/***/ 37656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _oci_layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56961);
/* harmony import */ var _oci_layout_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15395);
/* harmony import */ var _oci_lookup_bundles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57041);
/* harmony import */ var _oci_lookup_legacy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90325);
/* harmony import */ var _shared_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34757);





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

/***/ 83019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openServices),
/* harmony export */   g: () => (/* binding */ readTrustedRoot)
/* harmony export */ });
/* harmony import */ var _http_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67023);
/* harmony import */ var _oci_credential_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32391);
/* harmony import */ var _oci_registries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53304);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48124);
/* harmony import */ var _sigstore_trusted_root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29234);





const MAX_ROOT_BYTES = 1024 * 1024;
function openServices(options) {
    const { environment, log, timeoutMs, trustedRoot } = options;
    const http = (0,_http_http_js__WEBPACK_IMPORTED_MODULE_0__/* .createHttp */ .V)({ timeoutMs, log, environment: environment.variables });
    const credentials = (0,_oci_credential_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .createCredentialSource */ .n)({
        ...options.credentials,
        azure: options.azure,
        environment: environment.variables,
        log,
        requests: { environment, http },
        timeoutMs,
    });
    const namedRoot = trustedRoot === undefined ? undefined : readTrustedRoot(trustedRoot);
    const root = namedRoot ?? publicRoot(options, http);
    // Awaited where it is needed; until then a failure must not end the process.
    root.catch(() => undefined);
    return { registries: new _oci_registries_js__WEBPACK_IMPORTED_MODULE_2__/* .Registries */ .I({ http, credentials, log }), root, namedRoot };
}
/** @throws Failure `file-unreadable`, `file-too-large`, `trusted-root-malformed` */
async function readTrustedRoot(path) {
    return (0,_sigstore_trusted_root_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTrustedRoot */ .t1)(await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readUserFile */ .E1)('trusted-root', path, MAX_ROOT_BYTES));
}
function publicRoot({ offline, cacheDir, log }, http) {
    return offline ? (0,_sigstore_trusted_root_js__WEBPACK_IMPORTED_MODULE_4__/* .embeddedTrustedRoot */ ._v)() : (0,_sigstore_trusted_root_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchTrustedRoot */ .Wj)({ http, log, cacheDir });
}


/***/ })

};
