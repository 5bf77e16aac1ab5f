export const id = 393;
export const ids = [393];
export const modules = {

/***/ 2516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ attestationsBeside),
  f: () => (/* binding */ judgeListed)
});

// EXTERNAL MODULE: ./lib/oci/layout/bundle-manifest.js
var bundle_manifest = __webpack_require__(7906);
// EXTERNAL MODULE: ./lib/oci/layout/legacy-artifact.js
var legacy_artifact = __webpack_require__(3584);
// EXTERNAL MODULE: ./lib/oci/layout/legacy-manifest.js
var legacy_manifest = __webpack_require__(9187);
// EXTERNAL MODULE: ./lib/oci/lookup/bundles.js
var lookup_bundles = __webpack_require__(7041);
// EXTERNAL MODULE: ./lib/oci/lookup/legacy.js
var legacy = __webpack_require__(325);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/text/json-document.js
var json_document = __webpack_require__(1875);
;// CONCATENATED MODULE: ./lib/statement/read-statement.js

const DOCUMENT = {
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
    const json = (0,json_document/* parseJson */.q)(payload, DOCUMENT);
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
        predicate: predicate ?? (0,json_document/* parseJson */.q)('{}', DOCUMENT),
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

// EXTERNAL MODULE: ./lib/subject/digest.js
var subject_digest = __webpack_require__(2406);
// EXTERNAL MODULE: ./lib/attach/unless-foreign.js
var unless_foreign = __webpack_require__(9918);
;// CONCATENATED MODULE: ./lib/attach/attestations-beside.js









/**
 * Attestations that say that they are of a type that is wanted, or do not say what they are. What in a list is of no
 * form that this project writes is left out.
 */
async function attestationsBeside(reader, { repository: { path }, digest }, { bundles, att }, isWanted) {
    const layers = att && (await (0,unless_foreign/* unlessForeign */.L)((async () => (0,legacy_manifest/* readLegacy */.Od)(att.bytes, 'att'))()));
    const mayBeWanted = (claimed) => claimed === undefined || isWanted(claimed);
    return [
        ...(bundles ? (0,lookup_bundles/* everyBundle */.Ci)(bundles) : [])
            .filter((entry) => mayBeWanted((0,bundle_manifest/* claimedPredicateType */.X4)(entry)))
            .map((entry) => () => (0,lookup_bundles/* fetchBundle */.L2)(reader, path, digest, entry.digest)),
        ...(layers ?? [])
            .filter((layer) => mayBeWanted((0,legacy_artifact/* claimedLayerType */.x3)(layer)))
            .map((layer) => () => (0,legacy/* fetchLayer */.Ky)(reader, path, 'att', layer)),
    ];
}
/**
 * Fetches and judges one. What strangers left may be anything, and more than can be read.
 * @returns undefined: it is gone, does not verify, or is not about the image
 */
async function judgeListed(fetch, { digest }, owner) {
    try {
        const fetched = await fetch();
        const verdict = fetched && owner.judge(fetched.artifact);
        if (!verdict || verdict.kind === 'rejected')
            return undefined;
        const { kind, verified } = verdict;
        const { predicateType, subjects, predicate } = parseStatement(verified.payload);
        const isAbout = subjects.some(({ digests }) => digests.sha256 === (0,subject_digest/* hexOf */.ZD)(digest));
        return isAbout ? { kind, verified, predicateType, predicate: predicate.raw() } : undefined;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR && (error.class === 'malformed' || error.class === 'limit'))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readDeferred)
/* harmony export */ });
/* unused harmony export deferredPredicate */
/* harmony import */ var _text_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5533);

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

/***/ 3393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tags: () => (/* binding */ Tags)
});

// EXTERNAL MODULE: ./lib/attach/any-manifest.js
var any_manifest = __webpack_require__(6821);
// EXTERNAL MODULE: ./lib/oci/layout/legacy-manifest.js
var legacy_manifest = __webpack_require__(9187);
// EXTERNAL MODULE: ./lib/oci/layout/referrers-index.js
var referrers_index = __webpack_require__(6961);
// EXTERNAL MODULE: ./lib/oci/lookup/bundles.js
var lookup_bundles = __webpack_require__(7041);
// EXTERNAL MODULE: ./lib/oci/lookup/legacy.js
var legacy = __webpack_require__(325);
// EXTERNAL MODULE: ./lib/oci/reader.js + 1 modules
var oci_reader = __webpack_require__(7080);
// EXTERNAL MODULE: ./lib/oci/run-annotation.js
var run_annotation = __webpack_require__(9696);
// EXTERNAL MODULE: ./lib/shared/limit.js
var shared_limit = __webpack_require__(6222);
// EXTERNAL MODULE: ./lib/statement/deferred.js
var deferred = __webpack_require__(1342);
// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __webpack_require__(6832);
// EXTERNAL MODULE: ./lib/statement/run-number.js
var run_number = __webpack_require__(9448);
// EXTERNAL MODULE: ./lib/attach/attestations-beside.js + 1 modules
var attestations_beside = __webpack_require__(2516);
// EXTERNAL MODULE: ./lib/attach/unless-foreign.js
var unless_foreign = __webpack_require__(9918);
;// CONCATENATED MODULE: ./lib/attach/latest-run.js












/** What tells a run beside one image is signed once by each run that built it; those listed last are read. */
const MAX_CANDIDATES = 100;
const AT_ONCE = 8;
/**
 * The latest run of a repository that has to do with an image, as what stands beside it tells: provenance that verifies,
 * the statement of who signed it for a run that could not, or what a run with a key left. The last is nobody's word; who
 * can leave it can move the tag as well. What others signed says nothing of this repository's runs.
 * @param repositoryUri URL of the repository
 * @returns undefined: nothing tells
 */
async function latestRunOf(registry, subject, owner, repositoryUri) {
    const reader = (0,oci_reader/* boundReads */.OE)(registry);
    const { repository, digest } = subject;
    const [bundles, att, sig] = await Promise.all([
        (0,unless_foreign/* unlessForeign */.L)((0,lookup_bundles/* listBundles */.Od)(reader, repository.path, digest)),
        (0,legacy/* getLegacy */.Mh)(reader, repository.path, digest, 'att'),
        (0,legacy/* getLegacy */.Mh)(reader, repository.path, digest, 'sig'),
    ]);
    const layers = sig && (await (0,unless_foreign/* unlessForeign */.L)((async () => (0,legacy_manifest/* readLegacy */.Od)(sig.bytes, 'sig'))()));
    const claimed = [...(bundles ? everythingIn(bundles) : []), ...(layers ?? [])].map(run_annotation/* claimedRun */.R);
    const fetches = await (0,attestations_beside/* attestationsBeside */.a)(reader, subject, { bundles, att }, tellsRun);
    const limit = (0,shared_limit/* createLimiter */.z)(AT_ONCE);
    const signed = await Promise.all(fetches.slice(-MAX_CANDIDATES).map((fetch) => limit(() => runOf(fetch, subject, owner, repositoryUri))));
    return [...claimed, ...signed]
        .filter((uri) => uri !== undefined && (0,run_number/* repositoryOfRun */.zL)(uri) === repositoryUri)
        .map((uri) => (0,run_number/* runNumberOf */.Gv)(uri ?? ''))
        .reduce(run_number/* laterRun */.al, undefined);
}
/** Records of what is not signed yet, too. */
function everythingIn({ api, index }) {
    return [...api.descriptors, ...(index ? (0,referrers_index/* readIndex */.vY)(index.bytes) : [])];
}
function tellsRun(predicateType) {
    return predicateType === predicate_types/* DEFERRED */.Cl || (0,predicate_types/* kindOf */.I)(predicateType) === 'provenance';
}
/** URL of the run's attempt; undefined: it is gone, or nothing that a run of this repository signed. */
async function runOf(fetch, subject, owner, repositoryUri) {
    const judged = await (0,attestations_beside/* judgeListed */.f)(fetch, subject, owner);
    const { identity } = judged?.verified ?? {};
    if (!judged || !identity || !tellsRun(judged.predicateType))
        return undefined;
    const { issuer = identity.issuer } = owner.claims ?? {};
    const { sourceRepositoryUri, runInvocationUri } = identity.extensions;
    if (identity.issuer !== issuer || sourceRepositoryUri !== repositoryUri)
        return undefined;
    return judged.predicateType === predicate_types/* DEFERRED */.Cl ? deferredRun(judged) : runInvocationUri;
}
/** The run that built the image, not the one that signed it later. */
function deferredRun({ predicate }) {
    const said = (0,deferred/* readDeferred */._)(predicate);
    return said?.attempt === undefined ? undefined : `${said.run}/attempts/${said.attempt}`;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/http/retry.js
var retry = __webpack_require__(8394);
// EXTERNAL MODULE: ./lib/http/unavailable.js
var unavailable = __webpack_require__(1146);
// EXTERNAL MODULE: ./lib/shared/eventually.js
var eventually = __webpack_require__(6652);
// EXTERNAL MODULE: ./lib/shared/failure.js
var shared_failure = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/oci/doubt.js
var doubt = __webpack_require__(3959);
;// CONCATENATED MODULE: ./lib/oci/set-tag.js






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
            await (0,promises_.setTimeout)((0,retry/* backoffMs */.jo)(attempts));
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
        if (error instanceof unavailable/* Unavailable */.$)
            return error;
        if (error instanceof doubt/* Doubtful */.Q)
            return error.failure;
        if (error instanceof shared_failure/* Failure */.HR && error.code === 'manifest-changed')
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
    const seen = await (0,eventually/* eventually */.u)(look, VISIBLE_WITHIN_MS);
    if (seen)
        return seen;
    throw new shared_failure/* Failure */.HR({
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
    return new shared_failure/* Failure */.HR({
        class: 'conflict',
        code: 'tag-moved-since',
        what: `${nameOf(noted)} ${done} while this ran; it pointed to ${before ?? 'nothing'}, and is left as it is`,
        why: 'another run or person set the tag in the meantime, perhaps to a later build',
        fix: 'look at who did; to set it all the same, run it again',
    });
}

// EXTERNAL MODULE: ./lib/request/tag-lines.js + 1 modules
var tag_lines = __webpack_require__(8801);
// EXTERNAL MODULE: ./lib/shared/group-by.js
var group_by = __webpack_require__(2106);
// EXTERNAL MODULE: ./lib/subject/repository.js
var subject_repository = __webpack_require__(7918);
;// CONCATENATED MODULE: ./lib/task/sign/tags.js








/**
 * The tags of a run: noted at its start, set at its end, so that nobody pulls by them what is not yet signed. Who moved
 * one in between knows more, unless it was an earlier run of the same repository: of two runs the later one wins,
 * whichever ends first.
 */
class Tags {
    #notings;
    #services;
    #inputs;
    /** By `registry/repository@sha256:\u2026`: the latest run whose provenance stands beside what a tag points to. */
    #runs = new Map();
    /** Of the images; those of copies are the same. */
    #manifests = new Map();
    #claimedRun;
    #owner;
    /** @param claimedRun URL of the run as the runner says, which a key does not confirm; undefined: this is no workflow */
    constructor(inputs, services, claimedRun) {
        this.#services = services;
        this.#inputs = inputs;
        this.#claimedRun = claimedRun;
        this.#notings = inputs.tags.map((order) => ({ order, noted: this.#note(order) }));
    }
    /** Reads what setting them takes, now that it is known who signs, and the images are known to be there. */
    readAhead(owner) {
        this.#owner = owner;
        if (this.#notings.length === 0)
            return;
        const { targets, timeoutMs } = this.#inputs;
        const { registries } = this.#services;
        for (const target of targets)
            this.#manifests.set(target.digest, (0,any_manifest/* anyManifest */.M9)(target, { registries, timeoutMs }));
        for (const noting of this.#notings)
            void this.#lookAhead(noting).catch(() => undefined);
    }
    /** What the tags point to. @returns failures of those that could not be looked at, too */
    async look() {
        return tags_all(await Promise.all(this.#notings.map((noting) => leave(noting))));
    }
    /**
     * Sets them, in all repositories at once; in each `latest`, which people pull without thinking, after the others and
     * only if these could be set.
     * @param isReused whether an earlier run may have set them: all of it was signed before
     */
    async set(isReused, log) {
        const groups = (0,group_by/* groupBy */.$)(this.#notings, ({ order }) => (0,subject_repository/* nameOf */.Vb)(order.subject.repository));
        const done = await Promise.all([...groups.values()].map((group) => this.#setIn(group)));
        const tagged = tags_all(done.flat());
        for (const { tag, outcome, before } of tagged.tags)
            if (outcome === 'set')
                log.info(`${tag} is set${before ? `, which pointed to ${before}` : ''}`);
        const early = tagged.tags.filter(({ outcome }) => outcome === 'unchanged' && !isReused);
        const remarks = early.map(({ tag }) => `${tag} ${SET_EARLY}`);
        for (const remark of remarks)
            log.warning(remark);
        return { ...tagged, remarks };
    }
    async #setIn(group) {
        const isLatest = ({ order }) => order.tag === 'latest';
        const done = await Promise.all(group.filter((noting) => !isLatest(noting)).map((one) => this.#set(one)));
        const isGood = done.every(({ failure }) => failure === undefined);
        const last = group.filter(isLatest).map((one) => (isGood ? this.#set(one) : leave(one)));
        return [...done, ...(await Promise.all(last))];
    }
    async #set(noting) {
        const { order } = noting;
        return orFailure(noting, async (noted) => {
            const manifest = await this.#manifests.get(order.subject.digest);
            if (!manifest)
                throw gone(order);
            await this.#lookAhead(noting);
            return setTag(noted, manifest, (current) => this.#mayReplace(order, noted, current));
        });
    }
    #note({ subject: { repository }, tag }) {
        const noted = noteTag(this.#services.registries.for(repository.registry), repository.path, tag);
        // Awaited when all else is done; until then a failure must not end the process.
        noted.catch(() => undefined);
        return noted;
    }
    async #lookAhead({ order, noted }) {
        const { before } = await noted;
        if (before !== undefined && before !== order.subject.digest)
            await this.#runAt(order, before);
    }
    async #mayReplace(order, noted, current) {
        const isKnown = current === undefined || this.#runs.has(keyOf(order, current));
        const run = current && (await this.#runAt(order, current));
        const own = (0,run_number/* runNumberOf */.Gv)(this.#ownUri() ?? '');
        const age = run && own && (0,run_number/* compareRuns */.qB)(run, own);
        if (current && run && age === 1)
            throw laterRun((0,tag_lines/* tagName */.w)(order), current, run);
        if (current !== noted.before && age !== -1)
            throw movedSince(noted, current);
        return !isKnown;
    }
    #runAt(order, digest) {
        const key = keyOf(order, digest);
        const known = this.#runs.get(key);
        if (known)
            return known;
        const looking = this.#lookForRun(order, digest);
        this.#runs.set(key, looking);
        return looking;
    }
    async #lookForRun({ subject }, digest) {
        const owner = this.#owner;
        const repositoryUri = (0,run_number/* repositoryOfRun */.zL)(this.#ownUri() ?? '');
        if (!owner || repositoryUri === undefined)
            return undefined;
        const repository = this.#keptAt(subject.repository);
        const registry = this.#services.registries.for(repository.registry);
        return latestRunOf(registry, { repository, digest }, owner, repositoryUri);
    }
    /** Where what is signed stands: copies have it beside them. */
    #keptAt(repository) {
        const { copies, signatureRepository = repository } = this.#inputs;
        const isCopy = copies.some(({ destination }) => (0,subject_repository/* nameOf */.Vb)(destination) === (0,subject_repository/* nameOf */.Vb)(repository));
        return isCopy ? repository : signatureRepository;
    }
    /** As the certificate says or, of a run with a key, the runner. */
    #ownUri() {
        return this.#owner?.claims?.runInvocationUri ?? this.#claimedRun;
    }
}
const SET_EARLY = 'pointed to the image before it was signed: who pulled it in between got it unsigned. Have the build push by digest alone (docker/build-push-action: outputs: type=image,push-by-digest=true,name-canonical=true,push=true)';
function tags_all(done) {
    return {
        tags: done.map(({ report }) => report),
        failures: done.flatMap(({ failure }) => failure ?? []),
        remarks: [],
    };
}
/** A tag that is not to be set, as it was found. */
function leave(noting) {
    return orFailure(noting, async () => 'not-set');
}
async function orFailure({ order, noted: noting }, act) {
    const { subject } = order;
    const known = { tag: (0,tag_lines/* tagName */.w)(order), digest: subject.digest };
    let found = {};
    try {
        const noted = await noting;
        found = { before: noted.before ?? null };
        return { report: { ...known, ...found, outcome: await act(noted) } };
    }
    catch (failure) {
        if (!(failure instanceof shared_failure/* Failure */.HR))
            throw failure;
        return {
            report: { ...known, ...found, outcome: 'not-set' },
            failure: { subject, platform: undefined, failure },
        };
    }
}
function keyOf({ subject: { repository } }, digest) {
    return (0,subject_repository/* referenceOf */.Bz)({ repository, digest });
}
function laterRun(tag, current, { run, attempt }) {
    return new shared_failure/* Failure */.HR({
        class: 'conflict',
        code: 'tag-later-run',
        what: `${tag} points to ${current}, which run ${run}, attempt ${attempt}, of this repository built later, and is left as it is`,
        why: 'a later run ended first, or this one is an earlier run that was started again',
        fix: 'nothing, if the later build is the one that is wanted; to go back to this one, start a new run',
    });
}
function gone({ subject }) {
    return new shared_failure/* Failure */.HR({
        class: 'unavailable',
        code: 'digest-not-found',
        what: `${(0,subject_repository/* referenceOf */.Bz)(subject)} is no longer there`,
        why: 'it was deleted while it was signed',
        fix: 'push the image again',
    });
}


/***/ })

};
