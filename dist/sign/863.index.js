export const id = 863;
export const ids = [863];
export const modules = {

/***/ 863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tags: () => (/* binding */ Tags)
});

// EXTERNAL MODULE: ./lib/attach/any-manifest.js
var any_manifest = __webpack_require__(6821);
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
// EXTERNAL MODULE: ./lib/oci/reader.js + 1 modules
var oci_reader = __webpack_require__(7080);
// EXTERNAL MODULE: ./lib/shared/failure.js
var shared_failure = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/shared/limit.js
var shared_limit = __webpack_require__(6222);
// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __webpack_require__(6832);
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

// EXTERNAL MODULE: ./lib/statement/run-number.js
var run_number = __webpack_require__(9448);
// EXTERNAL MODULE: ./lib/subject/digest.js
var subject_digest = __webpack_require__(2406);
// EXTERNAL MODULE: ./lib/attach/unless-foreign.js
var unless_foreign = __webpack_require__(9918);
;// CONCATENATED MODULE: ./lib/attach/latest-run.js













/** Provenance beside one image is signed once by each run that built it; those listed last are read. */
const MAX_CANDIDATES = 100;
const AT_ONCE = 8;
/**
 * The latest run of this repository's workflows whose provenance of an image stands beside it and verifies; undefined:
 * there is none. What others signed says nothing of this repository's runs.
 */
async function latestRunOf(registry, subject, owner) {
    const limit = (0,shared_limit/* createLimiter */.z)(AT_ONCE);
    const fetches = (await provenanceBeside(registry, subject)).slice(-MAX_CANDIDATES);
    const runs = await Promise.all(fetches.map((fetch) => limit(() => runOf(fetch, subject.digest, owner))));
    return runs.reduce((latest, run) => (latest && (!run || (0,run_number/* compareRuns */.q)(run, latest) < 0) ? latest : run), undefined);
}
/** What says that it is provenance, or does not say what it is. */
async function provenanceBeside(registry, subject) {
    const reader = (0,oci_reader/* boundReads */.OE)(registry);
    const { path } = subject.repository;
    const { digest } = subject;
    const [bundles, att] = await Promise.all([
        (0,unless_foreign/* unlessForeign */.L)((0,lookup_bundles/* listBundles */.Od)(reader, path, digest).then(lookup_bundles/* everyBundle */.Ci)),
        (0,unless_foreign/* unlessForeign */.L)((0,legacy/* getLegacy */.Mh)(reader, path, digest, 'att').then((found) => (found ? (0,legacy_manifest/* readLegacy */.Od)(found.bytes, 'att') : []))),
    ]);
    return [
        ...(bundles ?? [])
            .filter((entry) => mayBeProvenance((0,bundle_manifest/* claimedPredicateType */.X4)(entry)))
            .map((entry) => () => (0,lookup_bundles/* fetchBundle */.L2)(reader, path, digest, entry.digest)),
        ...(att ?? [])
            .filter((layer) => mayBeProvenance((0,legacy_artifact/* claimedLayerType */.x3)(layer)))
            .map((layer) => () => (0,legacy/* fetchLayer */.Ky)(reader, path, 'att', layer)),
    ];
}
function mayBeProvenance(claimed) {
    return claimed === undefined || (0,predicate_types/* kindOf */.I)(claimed) === 'provenance';
}
/** undefined: it is gone, or no provenance of `digest` that a run of this repository signed. */
async function runOf(fetch, digest, owner) {
    try {
        const fetched = await fetch();
        const verdict = fetched && owner.judge(fetched.artifact);
        if (!verdict || verdict.kind === 'rejected')
            return undefined;
        const { identity, payload } = verdict.verified;
        const { issuer, sourceRepositoryUri } = owner.claims;
        const isOfRepository = identity?.issuer === issuer && identity.extensions.sourceRepositoryUri === sourceRepositoryUri;
        if (!isOfRepository || !isProvenanceOf(payload, digest))
            return undefined;
        return (0,run_number/* runNumberOf */.G)(identity.extensions.runInvocationUri ?? '');
    }
    catch (error) {
        // What strangers left may be anything, and more than can be read.
        if (error instanceof shared_failure/* Failure */.HR && (error.class === 'malformed' || error.class === 'limit'))
            return undefined;
        throw error;
    }
}
function isProvenanceOf(payload, digest) {
    const { predicateType, subjects } = parseStatement(payload);
    return ((0,predicate_types/* kindOf */.I)(predicateType) === 'provenance' && subjects.some(({ digests }) => digests.sha256 === (0,subject_digest/* hexOf */.ZD)(digest)));
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/http/retry.js
var retry = __webpack_require__(8394);
// EXTERNAL MODULE: ./lib/http/unavailable.js
var unavailable = __webpack_require__(1146);
// EXTERNAL MODULE: ./lib/shared/eventually.js
var eventually = __webpack_require__(6652);
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
    #owner;
    constructor(inputs, services) {
        this.#services = services;
        this.#inputs = inputs;
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
        const own = this.#ownRun();
        const age = run && own && (0,run_number/* compareRuns */.q)(run, own);
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
        if (!owner || !hasClaims(owner))
            return undefined;
        const repository = this.#keptAt(subject.repository);
        const registry = this.#services.registries.for(repository.registry);
        return latestRunOf(registry, { repository, digest }, owner);
    }
    /** Where what is signed stands: copies have it beside them. */
    #keptAt(repository) {
        const { copies, signatureRepository = repository } = this.#inputs;
        const isCopy = copies.some(({ destination }) => (0,subject_repository/* nameOf */.Vb)(destination) === (0,subject_repository/* nameOf */.Vb)(repository));
        return isCopy ? repository : signatureRepository;
    }
    #ownRun() {
        return this.#owner?.claims && (0,run_number/* runNumberOf */.G)(this.#owner.claims.runInvocationUri);
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
function hasClaims(owner) {
    return owner.claims !== undefined;
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
