export const id = 7196;
export const ids = [7196];
export const modules = {

/***/ 65136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ admissionOf),
/* harmony export */   p: () => (/* binding */ loadLenses)
/* harmony export */ });
/* harmony import */ var _oci_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17080);

/**
 * Looks the image up as each program does and says what it would say of this run's identity. What was read back is
 * not fetched again; what others attached is.
 */
async function admissionOf({ place, wants: all, written }, { claims, root }) {
    const [{ viewImage }, { askLenses, LENSES }] = await loadLenses();
    const { registry, subject } = place;
    const known = written.map((layout) => layout.known());
    const reader = knownFirst(known, (0,_oci_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberReads */ .rq)(registry));
    const view = await viewImage(reader, subject.repository.path, subject.digest, root);
    const { san, issuer, sourceRepositoryUri: repository } = claims;
    const answers = all.flatMap((wants) => {
        const question = { want: wants, identity: { san, issuer, repository } };
        return askLenses(view, question, [...LENSES.values()]).map((report) => ({ ...report, wants }));
    });
    return { subject: place.image, answers };
}
/** Not needed before there is something to ask about. */
function loadLenses() {
    return Promise.all([__webpack_require__.e(/* import() */ 1406).then(__webpack_require__.bind(__webpack_require__, 41406)), Promise.all(/* import() */[__webpack_require__.e(1406), __webpack_require__.e(8483), __webpack_require__.e(7631)]).then(__webpack_require__.bind(__webpack_require__, 30012))]);
}
function knownFirst(known, registry) {
    const manifests = new Map(known.flatMap((reads) => [...reads.manifests]));
    const blobs = new Map(known.flatMap((reads) => [...reads.blobs]));
    const [referrers] = known.flatMap((reads) => reads.referrers ?? []);
    return {
        getManifest: async (path, reference, options) => manifests.has(reference) ? manifests.get(reference) : registry.getManifest(path, reference, options),
        getBlob: async (path, digest, most) => blobs.get(digest) ?? registry.getBlob(path, digest, most),
        referrers: async (path, digest, type) => referrers ?? registry.referrers(path, digest, type),
    };
}


/***/ }),

/***/ 36821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ anyManifest),
/* harmony export */   eJ: () => (/* binding */ anyBlob),
/* harmony export */   er: () => (/* binding */ lagOf)
/* harmony export */ });
/* harmony import */ var _shared_eventually_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66652);

/** How long a registry may take to show what was just pushed to it, at most. */
const PUSH_LAG_MS = 30_000;
function lagOf({ timeoutMs }) {
    return Math.min(PUSH_LAG_MS, timeoutMs);
}
/** From the repository that answers first: why others do not is told when their turn comes. */
async function anyManifest(target, options) {
    const asked = target.repositories.map(async ({ registry, path }) => {
        const client = options.registries.for(registry);
        const manifest = await (0,_shared_eventually_js__WEBPACK_IMPORTED_MODULE_0__/* .eventually */ .u)(() => client.getManifest(path, target.digest), lagOf(options));
        return manifest ?? Promise.reject(new Error('not there'));
    });
    return Promise.any(asked).catch(() => undefined);
}
/** A blob of at most so many bytes, as `anyManifest`. */
async function anyBlob({ repositories, digest }, maxBytes, registries) {
    const asked = repositories.map(async ({ registry, path }) => {
        const blob = await registries.for(registry).getBlob(path, digest, maxBytes);
        return blob ?? Promise.reject(new Error('not there'));
    });
    return Promise.any(asked).catch(() => undefined);
}


/***/ }),

/***/ 5731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isWritten),
/* harmony export */   u: () => (/* binding */ FORMAT_OF)
/* harmony export */ });
/** What users call it: a value of `signature-format`. */
const FORMAT_OF = {
    bundle: 'bundle',
    sig: 'legacy',
    att: 'legacy',
};
function isWritten(layout, formats) {
    return formats === 'both' || formats === FORMAT_OF[layout];
}


/***/ }),

/***/ 91075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ visibleWithin),
/* harmony export */   i: () => (/* binding */ notVisible)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47918);


/** How long a registry may take to show what was written, at most. */
const VISIBLE_WITHIN_MS = 30_000;
/** Milliseconds. */
function visibleWithin({ timeoutMs }) {
    return Math.min(VISIBLE_WITHIN_MS, timeoutMs);
}
function notVisible(place, what) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'unavailable',
        code: 'not-yet-visible',
        what: `written, not yet visible: ${what} of ${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceOf */ .Bz)(place.subject)} after ${visibleWithin(place) / 1000} s`,
        why: 'the registry shows writes late, or something removed it',
        fix: 'run the step again: what is there by then is reused',
    });
}


/***/ }),

/***/ 87947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ prepareTargets)
});

// EXTERNAL MODULE: ./lib/http/http.js + 10 modules
var http = __webpack_require__(67023);
// EXTERNAL MODULE: ./lib/oci/layout/image-index.js
var image_index = __webpack_require__(15444);
// EXTERNAL MODULE: ./lib/oci/lookup/children.js
var lookup_children = __webpack_require__(21441);
// EXTERNAL MODULE: ./lib/oci/reader.js + 1 modules
var reader = __webpack_require__(17080);
// EXTERNAL MODULE: ./lib/shared/eventually.js
var eventually = __webpack_require__(66652);
// EXTERNAL MODULE: ./lib/shared/failure.js
var shared_failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/shared/wait.js
var wait = __webpack_require__(66248);
// EXTERNAL MODULE: ./lib/subject/repository.js
var subject_repository = __webpack_require__(47918);
// EXTERNAL MODULE: ./lib/subject/target.js + 1 modules
var target = __webpack_require__(85869);
// EXTERNAL MODULE: ./lib/attach/any-manifest.js
var any_manifest = __webpack_require__(36821);
// EXTERNAL MODULE: ./lib/oci/layout/bundle-manifest.js
var bundle_manifest = __webpack_require__(77906);
// EXTERNAL MODULE: ./lib/oci/lookup/bundles.js
var lookup_bundles = __webpack_require__(57041);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(50261);
// EXTERNAL MODULE: ./lib/subject/digest.js
var digest = __webpack_require__(22406);
;// CONCATENATED MODULE: ./lib/attach/bundle-probe.js






const EMPTY = { mediaType: media_types/* EMPTY_JSON */.JO, digest: (0,digest/* sha256Digest */.sI)(bundle_manifest/* EMPTY_BLOB */.u), size: bundle_manifest/* EMPTY_BLOB */.u.length };
/**
 * A manifest of the type of a bundle's, without a subject and without a bundle: nothing names it, so that no verifier
 * comes upon it. The bytes are always the same, so that a repository has it once at most.
 */
const PROBE = Buffer.from(JSON.stringify({
    schemaVersion: 2,
    mediaType: media_types/* IMAGE_MANIFEST */.MS,
    artifactType: media_types/* SIGSTORE_BUNDLE */.uS,
    config: EMPTY,
    layers: [EMPTY],
}));
/**
 * Finds out before the log is written, which cannot be undone, whether a repository takes the manifests of bundles.
 * Asked only where something points at trouble, once for each repository: those that behave are asked nothing more.
 *
 * Whether tags may be overwritten is not probed: only a write under the shared tag would show it. Between the read
 * and that write another run's signature may arrive, and be lost; and that run would take the old version, come back,
 * for a stale read (see `updateTag`).
 */
class BundleProbes {
    #asked = new Map();
    /** @throws Failure of class `denied`, such as `registry-refuses-bundles` */
    async require(registry, repository, listing) {
        if (!pointsAtTrouble(listing))
            return;
        const name = (0,subject_repository/* nameOf */.Vb)(repository);
        const asked = this.#asked.get(name) ?? probe(registry, repository.path);
        this.#asked.set(name, asked);
        await asked;
    }
}
/**
 * Registries without a referrers API answer 404, and GHCR at times leads to a web page: these take bundles. Another
 * error may come from a registry, or a proxy before it, that knows nothing of OCI 1.1, unless bundles are there.
 */
function pointsAtTrouble(listing) {
    const { supported, first } = listing.api;
    return !supported && first.status >= 400 && first.status !== 404 && (0,lookup_bundles/* everyBundle */.Ci)(listing).length === 0;
}
/** What is no clear refusal is left to the writes that count: they wait and ask again. */
async function probe(registry, path) {
    try {
        await registry.putBlob(path, bundle_manifest/* EMPTY_BLOB */.u);
        await registry.putManifest(path, (0,digest/* sha256Digest */.sI)(PROBE), media_types/* IMAGE_MANIFEST */.MS, PROBE);
    }
    catch (error) {
        if (!(error instanceof shared_failure/* Failure */.HR) || error.class === 'denied')
            throw error;
    }
}

// EXTERNAL MODULE: ./lib/oci/layout/tags.js
var tags = __webpack_require__(15395);
// EXTERNAL MODULE: ./lib/attach/unless-foreign.js
var unless_foreign = __webpack_require__(59918);
;// CONCATENATED MODULE: ./lib/attach/place.js



/** Lists what is attached, in all formats: provenance of one is reused for another. */
async function listExisting(registry, { repository: { path }, digest }, formats) {
    const tag = (suffix) => registry.getManifest(path, (0,tags/* legacyTag */.w_)(digest, suffix));
    const [bundles, sig, att] = await Promise.all([
        formats === 'legacy'
            ? (0,unless_foreign/* unlessForeign */.L)((0,lookup_bundles/* listBundles */.Od)(registry, path, digest))
            : (0,lookup_bundles/* listBundles */.Od)(registry, path, digest),
        // Simple-signing signatures fit no other format.
        formats === 'bundle' ? undefined : tag('sig'),
        tag('att'),
    ]);
    return { bundles, sig, att };
}

;// CONCATENATED MODULE: ./lib/attach/prepare.js












/** So many requests about one digest are on their way at the same time: its blobs, and the tags that they go to. */
const REQUESTS_AT_ONCE = 9;
/**
 * Finds each digest in each repository, proves that pushing works, and lists what is attached.
 * @throws Failure when no repository of any target can be used
 */
async function prepareTargets(targets, options) {
    warmRegistries(targets, options);
    const expanded = options.recursive ? await withPlatforms(targets, options) : targets;
    const once = { uploads: new Uploads(), probes: new BundleProbes() };
    const failures = [];
    const prepared = await Promise.all(expanded.map(async (target) => {
        const { platform } = target;
        const subjects = target.repositories.map((repository) => ({ repository, digest: target.digest }));
        const settled = await Promise.allSettled(subjects.map((subject) => {
            const registry = options.registries.for(subject.repository.registry);
            return registry.turn(() => preparePlace(registry, { subject, platform }, options, once));
        }));
        const places = settled.filter((result) => result.status === 'fulfilled').map((result) => result.value);
        settled.forEach((result, position) => {
            const subject = subjects[position];
            if (result.status === 'fulfilled' || !subject)
                return;
            if (!(result.reason instanceof shared_failure/* Failure */.HR))
                throw result.reason;
            failures.push({ subject, platform, failure: explainMissing(result.reason, subject, places) });
        });
        return { target, places };
    }));
    const usable = prepared.filter((target) => target.places.length > 0);
    const [first] = failures;
    if (usable.length === 0 && first)
        throw first.failure;
    return { targets: usable, failures };
}
/** Before the first answers with 401 and the next must wait for a token, all connections are on their way. */
function warmRegistries(targets, { registries }) {
    const hosts = targets.flatMap(({ repositories }) => repositories.map(({ registry }) => registry));
    for (const host of new Set(hosts)) {
        const places = hosts.filter((other) => other === host).length;
        registries.for(host).warm((0,http/* connectionsFor */.l)(REQUESTS_AT_ONCE * places));
    }
}
async function preparePlace(registry, { subject: image, platform }, options, { uploads, probes }) {
    const { repository, digest } = image;
    const subject = { repository: options.signatureRepository ?? repository, digest };
    const store = options.registries.for(subject.repository.registry);
    const [descriptor, existing] = await Promise.all([
        (0,eventually/* eventually */.u)(() => registry.headManifest(repository.path, digest), (0,any_manifest/* lagOf */.er)(options), sayPause(image, options.log)),
        listExisting(store, subject, options.format),
        uploads.open(store, subject.repository),
    ]);
    if (!descriptor)
        throw await notThere(registry, image, (0,any_manifest/* lagOf */.er)(options));
    const { bundles } = existing;
    if (bundles && options.format !== 'legacy' && !options.dryRun)
        await probes.require(store, subject.repository, bundles);
    const takeUpload = () => uploads.take(subject.repository);
    const { timeoutMs } = options;
    const bounded = (0,reader/* boundReads */.OE)(store);
    return {
        image,
        platform,
        registry: store,
        bounded,
        subject,
        descriptor: { ...descriptor, digest },
        existing,
        besides: [],
        timeoutMs,
        takeUpload,
    };
}
/** Uploads opened to prove that pushing works: one for each repository, used by the first blob. */
class Uploads {
    #opened = new Map();
    #ready = new Map();
    async open(registry, repository) {
        const name = (0,subject_repository/* nameOf */.Vb)(repository);
        const known = this.#opened.get(name);
        if (known)
            return void (await known);
        const opening = registry.openUpload(repository.path);
        this.#opened.set(name, opening);
        this.#ready.set(name, await opening);
    }
    take(repository) {
        const name = (0,subject_repository/* nameOf */.Vb)(repository);
        const upload = this.#ready.get(name);
        this.#ready.delete(name);
        return upload;
    }
}
/** Each index is followed by all that it names, also in nested indexes, which count as digests of their own. */
async function withPlatforms(targets, options) {
    const groups = await Promise.all(targets.map(async (target) => {
        const manifest = await (0,any_manifest/* anyManifest */.M9)(target, options);
        if (!manifest)
            return [target];
        const read = async (digest) => (await (0,any_manifest/* anyManifest */.M9)({ ...target, digest }, options))?.bytes;
        const children = everyOne(await (0,lookup_children/* listChildren */.AW)(manifest.bytes, read));
        return [
            target,
            ...children.map((child) => ({ ...target, digest: child.digest, platform: (0,image_index/* childName */.QW)(child) })),
        ];
    }));
    return (0,target/* mergeTargets */.z)(groups.flat());
}
function everyOne(children) {
    return children.flatMap((child) => [child, ...everyOne(child.children)]);
}
/** A blob of the digest tells that something else than the digest of the image was given. */
async function notThere(registry, image, lagMs) {
    const isBlob = await registry.hasBlob(image.repository.path, image.digest).catch(() => false);
    return isBlob ? noManifest(image) : notFound(image, lagMs);
}
function noManifest(subject) {
    return new shared_failure/* Failure */.HR({
        class: 'usage',
        code: 'digest-of-blob',
        what: `${(0,subject_repository/* referenceOf */.Bz)(subject)} is a part of an image, not an image`,
        why: 'it is the digest of a configuration or a layer: imageid of docker/build-push-action is one, and so is what docker images shows',
        fix: 'digest: ${{ steps.build.outputs.digest }}   # not imageid',
    });
}
function sayPause(image, log) {
    return (ms) => (0,wait/* sayWait */.L)(log, ms, `${(0,subject_repository/* referenceOf */.Bz)(image)} is not there yet`);
}
function notFound(subject, lagMs) {
    return new shared_failure/* Failure */.HR({
        class: 'unavailable',
        code: 'digest-not-found',
        what: `${(0,subject_repository/* referenceOf */.Bz)(subject)} is not there after ${lagMs / 1000} s`,
        why: 'the image was not pushed there, or it was pushed under another digest',
        fix: 'set push: true in the build step and take the digest from its outputs',
    });
}
/** "Not found in X, found in Y" tells a wrong digest from a push that is missing in one registry. */
function explainMissing(failure, subject, found) {
    if (failure.code !== 'digest-not-found' || found.length === 0)
        return failure;
    const others = found.map((place) => (0,subject_repository/* nameOf */.Vb)(place.image.repository)).join(', ');
    return new shared_failure/* Failure */.HR({
        class: 'unavailable',
        code: 'digest-not-found',
        what: `${subject.digest} is not in ${(0,subject_repository/* nameOf */.Vb)(subject.repository)}; it is in ${others}`,
        why: 'it was pushed to some of the repositories only',
        fix: `push it to ${(0,subject_repository/* nameOf */.Vb)(subject.repository)} as well, or take that name out of image`,
    });
}


/***/ }),

/***/ 58087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ publishTag)
/* harmony export */ });
/* harmony import */ var _oci_tag_update_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37208);
/* harmony import */ var _not_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91075);


/**
 * Brings a tag of the image's repository to hold what a layout wants there.
 * @param ahead a version of it that was read while something else was done
 * @throws Failure `not-yet-visible`, and those of `updateTag`
 */
async function publishTag(place, content, log, ahead) {
    const { registry, subject, timeoutMs } = place;
    const tag = { ...content, registry, path: subject.repository.path, timeoutMs };
    if (!(await (0,_oci_tag_update_js__WEBPACK_IMPORTED_MODULE_0__/* .updateTag */ .G)(tag, log, ahead)))
        throw (0,_not_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .notVisible */ .i)(place, content.tag);
}


/***/ }),

/***/ 67420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J2: () => (/* binding */ SIGNATURE),
  uN: () => (/* binding */ SIMPLE_SIGNATURE),
  kV: () => (/* binding */ attestationOf),
  F7: () => (/* binding */ provenanceBy),
  Yq: () => (/* binding */ saysTheSame),
  hO: () => (/* binding */ signableOf)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/statement/cosign-sign.js
var cosign_sign = __webpack_require__(76454);
// EXTERNAL MODULE: ./lib/statement/image-build.js
var image_build = __webpack_require__(21269);
// EXTERNAL MODULE: ./lib/statement/lasting.js
var lasting = __webpack_require__(89921);
// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __webpack_require__(16832);
;// CONCATENATED MODULE: ./lib/statement/simple-signing.js
/**
 * The payload of a legacy signature, byte for byte what cosign writes (containers/image,
 * docs/atomic-signature.md). podman and skopeo compare docker-reference with the repository pulled from.
 * @param name `registry/repository`
 */
function simpleSigningPayload(name, digest) {
    return Buffer.from(JSON.stringify({
        critical: {
            identity: { 'docker-reference': name },
            image: { 'docker-manifest-digest': digest },
            type: 'cosign container image signature',
        },
        optional: null,
    }));
}

// EXTERNAL MODULE: ./lib/statement/slsa-v02.js
var slsa_v02 = __webpack_require__(88003);
// EXTERNAL MODULE: ./lib/statement/slsa-v1.js
var slsa_v1 = __webpack_require__(25482);
// EXTERNAL MODULE: ./lib/statement/statement.js
var statement = __webpack_require__(96756);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(52845);
// EXTERNAL MODULE: ./lib/text/member.js
var member = __webpack_require__(15533);
;// CONCATENATED MODULE: ./lib/attach/signable.js











/** cosign's image signature in the bundle layout. */
const SIGNATURE = {
    kind: 'signature',
    predicateType: cosign_sign/* COSIGN_SIGN_V1 */.Y,
    per: 'digest',
    layouts: ['bundle'],
    payload: (name, digest) => (0,statement/* statementBytes */.Tp)((0,cosign_sign/* cosignSign */.B)(name, digest)),
};
/** cosign's image signature in the legacy layout: podman and skopeo compare the repository in it. */
const SIMPLE_SIGNATURE = {
    kind: 'signature',
    predicateType: null,
    per: 'repository',
    layouts: ['sig'],
    payload: simpleSigningPayload,
};
/**
 * SLSA provenance: a later run of the same workflow on the same commit need not sign it again.
 * @param build where the run says what it was asked to build
 * @throws Failure `build-inputs-refused`, when it is written
 */
function provenanceBy(claims, versions = 'v1', build) {
    const writeV1 = build
        ? (name, digest, by) => (0,image_build/* imageBuildProvenance */.sx)(name, digest, by, build)
        : slsa_v1/* slsaProvenance */.$f;
    const kinds = [
        { version: 'v1', predicateType: slsa_v1/* SLSA_PROVENANCE_V1 */.us, write: writeV1 },
        { version: 'v0.2', predicateType: predicate_types/* SLSA_PROVENANCE_V02 */.ZX, write: slsa_v02/* slsaProvenanceV02 */.Z },
    ];
    return kinds
        .filter(({ version }) => versions === 'both' || versions === version)
        .map(({ predicateType, write }) => ({
        kind: 'provenance',
        predicateType,
        per: 'digest',
        layouts: ['bundle', 'att'],
        payload: (name, digest) => (0,statement/* statementBytes */.Tp)(write(name, digest, claims)),
    }));
}
/** What a user gives to be attested. */
function attestationOf(predicateType, predicate) {
    return {
        kind: (0,predicate_types/* kindOf */.I)(predicateType),
        predicateType,
        per: 'digest',
        layouts: ['bundle', 'att'],
        payload: (name, digest) => (0,statement/* statementBytes */.Tp)((0,statement/* statement */.qZ)(name, digest, predicateType, predicate)),
    };
}
/** What is signed of a kind about one digest. */
function signableOf(kind, name, digest) {
    return { ...kind, payload: kind.payload(name, digest) };
}
/** True when `payload` says what `signable` says, apart from what varies whenever the same is said. */
function saysTheSame(signable, payload) {
    if (payload.equals(signable.payload))
        return true;
    if (signable.predicateType === null)
        return false;
    try {
        const theirs = (0,json/* parseBounded */.nh)((0,json/* utf8 */.As)(payload));
        if ((0,member/* textAt */.$6)(theirs, 'predicateType') !== signable.predicateType)
            return false;
        return (0,external_node_util_.isDeepStrictEqual)(lastingStatement(theirs, signable.predicateType), lastingOf(signable));
    }
    catch {
        return false;
    }
}
/** Of what a run signs: an SBOM is compared with many that stand beside an image. */
const known = new WeakMap();
function lastingOf(signable) {
    const lasting = known.get(signable) ??
        lastingStatement((0,json/* parseBounded */.nh)((0,json/* utf8 */.As)(signable.payload)), String(signable.predicateType));
    known.set(signable, lasting);
    return lasting;
}
function lastingStatement(statement, predicateType) {
    if (!(0,json/* isObject */.Gv)(statement))
        return statement;
    return { ...statement, predicate: (0,lasting/* lastingPart */.Y)(predicateType, statement.predicate) };
}


/***/ }),

/***/ 59918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unlessForeign)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);

/**
 * What a layout that is only read for reuse gives; undefined when something in it is of no form that this
 * project writes. Where a layout is written, the same is a failure.
 */
async function unlessForeign(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && error.class === 'malformed')
            return undefined;
        throw error;
    }
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

/***/ 9066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tu: () => (/* binding */ fileCommands),
  gi: () => (/* binding */ keyCommands),
  lH: () => (/* binding */ keyFileCommand),
  I6: () => (/* binding */ verifyCommands)
});

// UNUSED EXPORTS: signatureRepositoryHints

// EXTERNAL MODULE: ./lib/sigstore/instance.js
var instance = __webpack_require__(40999);
// EXTERNAL MODULE: ./lib/statement/cosign-sign.js
var cosign_sign = __webpack_require__(76454);
// EXTERNAL MODULE: ./lib/statement/slsa-v1.js
var slsa_v1 = __webpack_require__(25482);
;// CONCATENATED MODULE: ./lib/text/shell.js
/** A command for a POSIX shell, whatever its words hold. */
function shellLine(words) {
    return words.map(shellWord).join(' ');
}
function shellWord(word) {
    return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./lib/engine/cosign/command.js
/** The words behind `cosign` that verify an image by its signer's identity. */
function cosignWords(question) {
    const { image, identity, predicateType, trustedRoot, more = [] } = question;
    return [
        ...(predicateType === undefined ? ['verify'] : ['verify-attestation', '--type', predicateType]),
        ...['--certificate-identity', identity.san, '--certificate-oidc-issuer', identity.issuer],
        ...cosignTrust(trustedRoot),
        ...more,
        image,
    ];
}
/** The words behind `cosign` that verify a file by its signer's identity. */
function cosignFileWords({ file, bundle, predicateType }, { san, issuer }, trustedRoot) {
    return [
        ...['verify-blob-attestation', '--bundle', bundle, '--type', predicateType],
        ...['--certificate-identity', san, '--certificate-oidc-issuer', issuer],
        ...cosignTrust(trustedRoot),
        file,
    ];
}
/** The words behind `cosign` that verify a file by a key. */
function cosignKeyFileWords({ file, bundle, predicateType }, key, { trustedRoot, isLogged }) {
    const trust = isLogged ? cosignTrust(trustedRoot) : ['--insecure-ignore-tlog=true'];
    return [
        'verify-blob-attestation',
        '--bundle',
        bundle,
        '--type',
        predicateType,
        '--key',
        key,
        ...trust,
        file,
    ];
}
/**
 * The words behind `cosign` that verify an image by a key.
 * @param key path of the public key
 * @param isLogged whether the signature is in a transparency log
 */
function cosignKeyWords(image, key, { trustedRoot, isLogged }) {
    // Without a log there is nothing that a root vouches for.
    const trust = isLogged ? cosignTrust(trustedRoot) : ['--insecure-ignore-tlog=true'];
    return ['verify', '--key', key, ...trust, image];
}
function cosignTrust(trustedRoot) {
    return trustedRoot === undefined ? [] : ['--trusted-root', trustedRoot];
}

;// CONCATENATED MODULE: ./lib/engine/gh/command.js
/** The words behind `gh` that verify an image by the bundles beside it in its registry, or a file by its bundle. */
function ghWords({ image, source, signer, issuer, predicateType, trustedRoot }) {
    return [
        ...['attestation', 'verify'],
        ...(typeof image === 'string'
            ? [`oci://${image}`, '--bundle-from-oci']
            : [image.file, '--bundle', image.bundle]),
        ...('repository' in source ? ['--repo', source.repository] : ['--owner', source.owner]),
        ...('workflow' in signer ? ['--signer-workflow', signer.workflow] : ['--cert-identity', signer.san]),
        ...(issuer === undefined ? [] : ['--cert-oidc-issuer', issuer]),
        ...(predicateType === undefined ? [] : ['--predicate-type', predicateType]),
        ...(trustedRoot === undefined ? [] : ['--custom-trusted-root', trustedRoot]),
    ];
}

;// CONCATENATED MODULE: ./lib/engine/commands.js






const SIGNED = [cosign_sign/* COSIGN_SIGN_V1 */.Y, slsa_v1/* SLSA_PROVENANCE_V1 */.us];
/**
 * Commands that verify one image as it was signed (cosign 3.1, gh 2.95). The identity is exact: a
 * pattern such as ^https://github.com/acme/app would also match acme/app-evil.
 * @param image `registry/repository@sha256:\u2026`
 */
function verifyCommands(image, claims, { format, trustedRoot, signatureRepository, signed = SIGNED }) {
    const { san, issuer } = claims;
    const question = { image, identity: { san, issuer }, trustedRoot };
    const commands = [...new Set(signed)].flatMap((type) => {
        if (type === null)
            return [];
        return [
            ['cosign', ...cosignWords(type === cosign_sign/* COSIGN_SIGN_V1 */.Y ? question : { ...question, predicateType: type })],
        ];
    });
    const gh = ghWordsFor(image, claims, trustedRoot);
    // gh looks for bundles beside the image only.
    const isForGh = format !== 'legacy' && signatureRepository === undefined;
    if (isForGh && signed.includes(slsa_v1/* SLSA_PROVENANCE_V1 */.us))
        commands.push(['gh', ...gh]);
    return commands.map((words) => kept(signatureRepository) + shellLine(words));
}
function ghWordsFor(image, { san, issuer, serverUrl, repository }, trustedRoot) {
    // gh compares the signer with the repository by default, so a workflow of another one must be named.
    const workflow = san.slice(`${serverUrl}/`.length).replace(/@.*$/, '');
    const ghIssuer = issuer === instance/* GITHUB_ISSUER */.oX ? undefined : issuer;
    return ghWords({ image, source: { repository }, signer: { workflow }, issuer: ghIssuer, trustedRoot });
}
/** Commands that verify one file by the bundle beside it (cosign 3.1, gh 2.95). */
function fileCommands(question, claims, trustedRoot) {
    const commands = [['cosign', ...cosignFileWords(question, claims, trustedRoot)]];
    // gh asks for provenance unless it is told otherwise.
    if (question.predicateType === slsa_v1/* SLSA_PROVENANCE_V1 */.us)
        commands.push(['gh', ...ghWordsFor(question, claims, trustedRoot)]);
    return commands.map(shellLine);
}
/** The same where a key signs, whose public half the user has as `cosign.pub`. */
function keyFileCommand(question, options) {
    return shellLine(['cosign', ...cosignKeyFileWords(question, 'cosign.pub', options)]);
}
/**
 * The command that verifies what is signed with a key, whose public half the user has as `cosign.pub`; gh verifies
 * certificates only.
 */
function keyCommands(image, options) {
    const line = shellLine(['cosign', ...cosignKeyWords(image, 'cosign.pub', options)]);
    return [kept(options.signatureRepository) + line];
}
/** How cosign is told where signatures are kept. */
function kept(signatureRepository) {
    return signatureRepository === undefined ? '' : `COSIGN_REPOSITORY=${signatureRepository} `;
}
/** What each program must be told to find signatures in a repository of their own, and where it is said. */
function signatureRepositoryHints(repository) {
    return [
        ['cosign', `COSIGN_REPOSITORY=${repository} in its environment`],
        ['slsa-provenance', `--signature-repository ${repository}`],
        ['Kyverno, ClusterPolicy', `verifyImages[].repository: ${repository}`],
        ['Kyverno, ImageValidatingPolicy', `attestors[].cosign.source.repository: ${repository}`],
        ['policy-controller', `authorities[].source[].oci: ${repository}`],
        ['gh', '--bundle with the file of bundle-path: it looks beside the image only'],
    ];
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

/***/ 60486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ duration),
/* harmony export */   z: () => (/* binding */ Clock)
/* harmony export */ });
/** Less than this is the way of an answer, or makes no difference. */
const TOLERATED_MS = 60_000;
/** Compares the clock of this machine with those of services, and says once when it is wrong. */
class Clock {
    #log;
    #isSaid = false;
    constructor(log) {
        this.#log = log;
    }
    /**
     * @param theirs what a service says that time it is, just now: its `Date` header (RFC 9110, 6.6.1) or a date
     *   that it wrote into its answer
     */
    compare(theirs, service) {
        const difference = Date.now() - new Date(theirs ?? NaN).getTime();
        if (!(Math.abs(difference) > TOLERATED_MS) || this.#isSaid)
            return;
        this.#isSaid = true;
        this.#log.warning(`the clock of this machine is ${duration(Math.abs(difference))} ${difference > 0 ? 'ahead of' : 'behind'} ` +
            `that of the ${service}: set it right, for it decides whether signing config and trusted root are in force`);
    }
}
/** A length of time for people: `2 h 1 min`. */
function duration(ms) {
    const minutes = Math.round(ms / 60_000);
    const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
    return [
        [days, 'd'],
        [hours, 'h'],
        [minutes % 60, 'min'],
    ]
        .filter(([count]) => count !== 0)
        .map(([count, unit]) => `${count} ${unit}`)
        .join(' ');
}


/***/ }),

/***/ 3859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback),
/* harmony export */   Y: () => (/* binding */ isThisMachine)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/**
 * Whether a host name of a URL (`URL.hostname`, IPv6 in brackets) is this machine: `localhost`, its
 * subdomains (RFC 6761, 6.3), 127.0.0.0/8 and `[::1]`. Only these are spoken to without TLS.
 */
function isLoopback(hostname) {
    const name = hostname.toLowerCase();
    if (name === 'localhost' || name.endsWith('.localhost') || name === '[::1]')
        return true;
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 4 && name.startsWith('127.');
}
/**
 * Whether a host name of a URL leads to this machine in any spelling: also the unspecified address, which systems
 * take for it, and IPv4 in IPv6. For what others name; names that a resolver leads here are not known.
 */
function isThisMachine(hostname) {
    const name = hostname.toLowerCase().replace(/\.$/, '');
    if (isLoopback(name) || name === '[::]')
        return true;
    // URL.hostname writes addresses in one way: 127.0.0.1 in IPv6 is ::ffff:7f00:1.
    return (((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 4 && name.startsWith('0.')) ||
        /^\[::(ffff:)?(7f[0-9a-f]{2}|0):[0-9a-f]{1,4}\]$/.test(name));
}


/***/ }),

/***/ 68473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ platformName),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   Gc: () => (/* binding */ parseWantedPlatform),
/* harmony export */   Kd: () => (/* binding */ readPlatform),
/* harmony export */   MA: () => (/* binding */ suitability)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52845);


const PART = /^[a-z0-9][a-z0-9._-]{0,63}$/;
/** Names that processors have elsewhere, and the variant that such a name means; `*`: what is written beside it. */
const ARCHITECTURES = new Map([
    ['i386', { architecture: '386', variant: '' }],
    ['x86_64', { architecture: 'amd64', variant: '*' }],
    ['x86-64', { architecture: 'amd64', variant: '*' }],
    ['aarch64', { architecture: 'arm64', variant: '*' }],
    ['armhf', { architecture: 'arm', variant: 'v7' }],
    ['armel', { architecture: 'arm', variant: 'v6' }],
]);
/** `architecture/variant` as it is written to the variant that is meant. */
const VARIANTS = new Map([
    ['amd64/v1', ''],
    ...['8', 'v8', 'v8.0'].map((version) => [`arm64/${version}`, '']),
    ...['9', '9.0', 'v9.0'].map((version) => [`arm64/${version}`, 'v9']),
    ...['5', '6', '7', '8'].map((version) => [`arm/${version}`, `v${version}`]),
    ['arm/', 'v7'],
]);
/**
 * Parses `os/architecture[/variant]` as a user writes it.
 * @throws Failure `platform-malformed`
 */
function parsePlatform(text) {
    const [os, architecture, variant = '', ...more] = text.split('/');
    const platform = more.length === 0 ? readPlatform({ os, architecture, variant }) : undefined;
    if (platform)
        return platform;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'platform-malformed',
        what: `platform: "${text}" is not a platform`,
        why: 'a platform is os/architecture, or os/architecture/variant',
        fix: '--platform linux/arm64   # or all',
    });
}
/** @throws Failure `platform-malformed` */
function parseWantedPlatform(text) {
    return text === 'all' ? text : parsePlatform(text);
}
/** The `platform` of a descriptor (image-spec, image-index.md); undefined: it says none that can be understood. */
function readPlatform(value) {
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return undefined;
    const parts = [value.os, value.architecture, value.variant ?? ''].map((part) => typeof part === 'string' ? part.toLowerCase() : undefined);
    const [os, written, version] = parts;
    if (os === undefined || written === undefined || version === undefined)
        return undefined;
    if (![os, written].every((part) => PART.test(part)) || !(version === '' || PART.test(version)))
        return undefined;
    const { architecture, variant: meant } = ARCHITECTURES.get(written) ?? {
        architecture: written,
        variant: '*',
    };
    const variant = meant === '*' ? (VARIANTS.get(`${architecture}/${version}`) ?? version) : meant;
    return { os: os === 'macos' ? 'darwin' : os, architecture, variant };
}
/** `linux/arm64`, `linux/arm/v7` */
function platformName({ os, architecture, variant }) {
    return [os, architecture, ...(variant === '' ? [] : [variant])].join('/');
}
/**
 * How well something made for `offered` suits who asks for `wanted`: 0 is best, undefined is not at all.
 * A processor also runs what older ones run (containerd/platforms, "platformVector").
 */
function suitability(wanted, offered) {
    if (wanted.os !== offered.os)
        return undefined;
    const place = runnableOn(wanted).indexOf(`${offered.architecture}/${offered.variant}`);
    return place < 0 ? undefined : place;
}
/** `architecture/variant` of all that runs, best first. */
function runnableOn({ architecture, variant }) {
    const own = `${architecture}/${variant}`;
    if (architecture === 'amd64') {
        const version = versionIn(variant, 1);
        return [
            own,
            ...below(version, 2).map((number) => `amd64/v${number}`),
            ...(version > 1 ? ['amd64/'] : []),
            '386/',
        ];
    }
    if (architecture === 'arm')
        return [own, ...below(versionIn(variant, 5), 5).map((number) => `arm/v${number}`)];
    if (architecture === 'arm64')
        return [...arm64Variants(variant), ...runnableOn({ os: '', architecture: 'arm', variant: 'v8' })];
    return [own];
}
/** v9.1 also runs v9, v8.6, v8.5, \u2026, v8; each 9.x is an 8.(x+5). */
function arm64Variants(variant) {
    const [, major = '8', minor = '0'] = /^v(8|9)(?:\.(\d))?$/.exec(variant) ?? [];
    const named = (version, last) => [
        ...below(last + 1, 1).map((number) => `arm64/${version}.${number}`),
        `arm64/${version === 'v8' ? '' : version}`,
    ];
    const nines = major === '9' ? named('v9', Number(minor)) : [];
    return [...nines, ...named('v8', major === '9' ? Math.min(Number(minor) + 5, 9) : Number(minor))];
}
function versionIn(variant, otherwise) {
    const [, version] = /^v(\d)$/.exec(variant) ?? [];
    return version === undefined ? otherwise : Number(version);
}
/** Whole numbers from `from - 1` down to `last`. */
function below(from, last) {
    return Array.from({ length: Math.max(0, from - last) }, (_, place) => from - 1 - place);
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

/***/ 62106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** As `Map.groupBy` (ECMAScript 2024), which Node 20 does not know: the command runs there. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ }),

/***/ 48124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ readUserFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   nD: () => (/* binding */ readUserText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10083);



/**
 * Reads a file that a user named: no more of it than the limit, whatever size it claims to have.
 * @param option what named it, for messages
 * @throws Failure `file-unreadable`, `file-too-large`
 */
async function readUserFile(option, path, maxBytes) {
    const bytes = await firstBytes(option, path, maxBytes + 1);
    if (bytes.length <= maxBytes)
        return bytes;
    throw tooLarge(option, path, maxBytes);
}
/**
 * Reads text from a file that a user named, and its name for messages.
 * @param path `-` is stdin, of which no more is read either
 * @throws Failure `file-unreadable`, `file-too-large`
 */
async function readUserText(option, path, { maxBytes, stdin }) {
    if (path !== '-')
        return { file: path, text: (await readUserFile(option, path, maxBytes)).toString('utf8') };
    const chunks = [];
    let count = 0;
    for await (const chunk of stdin()) {
        count += chunk.length;
        if (count > maxBytes)
            throw tooLarge(option, 'stdin', maxBytes);
        chunks.push(chunk);
    }
    return { file: 'stdin', text: Buffer.concat(chunks).toString('utf8') };
}
function tooLarge(option, path, maxBytes) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        class: 'usage',
        code: 'file-too-large',
        what: `${option}: ${path} has more than ${maxBytes} bytes, which are the most that is read`,
        fix: 'check that it is the file that you mean',
    });
}
async function firstBytes(option, path, count) {
    try {
        return await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { end: count - 1 }));
    }
    catch (cause) {
        throw unreadable(option, path, cause);
    }
}
/** @param option what named it */
function unreadable(option, path, cause) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        class: 'usage',
        code: 'file-unreadable',
        what: `${option}: ${path} cannot be read`,
        why: 'there is no such file (in a workflow, actions/checkout must run before), it is a directory, or it is not yours to read',
        fix: `${option}: path/to/file`,
        cause,
    });
}


/***/ }),

/***/ 75440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ stage),
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);



const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
// Windows has no O_NOFOLLOW; a new file with a name that nobody can guess is enough there.
const NEW = O_WRONLY | O_CREAT | O_EXCL | (O_NOFOLLOW || 0);
/**
 * Writes a file under a name that nobody can guess, and then puts it in place: whoever else may write to the
 * directory can plant no link that is followed, and a run that ends in the middle leaves the file as it was.
 */
async function replaceFile(path, content, mode = 0o644) {
    const { place, discard } = await stage(path, content, mode);
    await place().catch(async (error) => {
        await discard();
        throw error;
    });
}
/** Writes a file beside `path`, to be put in its place. */
async function stage(path, content, mode) {
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const discard = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, NEW, mode);
    try {
        await file.writeFile(content).finally(() => file.close());
    }
    catch (error) {
        await discard();
        throw error;
    }
    return { place: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path), discard };
}


/***/ }),

/***/ 72034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ settleAll)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);

/**
 * Waits for all, also when one fails, and then throws the first failure: what the others made is there
 * to be saved. A service that is down hides nothing that went wrong besides: its failure comes last.
 */
async function settleAll(tasks) {
    const settled = await Promise.allSettled(tasks);
    const reasons = settled.flatMap((one) => one.status === 'rejected' ? [{ error: one.reason }] : []);
    const [first] = reasons;
    if (first)
        throw (reasons.find(({ error }) => !isUnavailable(error)) ?? first).error;
}
function isUnavailable(error) {
    return error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && error.class === 'unavailable';
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

/***/ 11061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ plannedClaims),
/* harmony export */   u: () => (/* binding */ confirmClaims)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _escaped_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52708);


/**
 * Compares what the certificate says with what the token said, field by field
 * (Fulcio extensions .9 to .15 and .17 to .21, and .16 and .22 where they are there).
 * @throws Failure `claims-not-confirmed` naming the field and both values
 */
function confirmClaims(identity, token) {
    const { extensions } = identity;
    const serverUrl = serverUrlOf(extensions.sourceRepositoryUri, token.repository);
    confirm('issuer', identity.issuer, token.iss);
    const said = expectedExtensions(serverUrl, token);
    confirm('subject alternative name', identity.san, (0,_escaped_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .escapedUri */ .gR)(said.buildSignerUri));
    const confirmed = confirmedExtensions(extensions, said);
    confirmIfPresent('sourceRepositoryOwnerUri', extensions, `${serverUrl}/${token.repository_owner}`);
    confirmIfPresent('sourceRepositoryVisibility', extensions, token.repository_visibility);
    const { san, issuer } = identity;
    return claimsOf(confirmed, { san, issuer, serverUrl, visibility: extensions.sourceRepositoryVisibility });
}
/** What a certificate for this token would confirm: to show what a run would sign, never to sign it. */
function plannedClaims(token, serverUrl) {
    const said = expectedExtensions(serverUrl, token);
    const san = (0,_escaped_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .escapedUri */ .gR)(said.buildSignerUri);
    return claimsOf(said, { san, issuer: token.iss, serverUrl, visibility: token.repository_visibility });
}
/**
 * Claims come from the extensions of a certificate: the token is out of reach here, so that what no certificate
 * confirms cannot get among them.
 */
function claimsOf(said, known) {
    const withoutServer = (uri) => uri.slice(known.serverUrl.length + 1);
    const repository = withoutServer(said.sourceRepositoryUri);
    const workflowRef = withoutServer(said.buildConfigUri);
    return {
        ...known,
        repository,
        repositoryId: said.sourceRepositoryIdentifier,
        ownerId: said.sourceRepositoryOwnerIdentifier,
        ref: said.sourceRepositoryRef,
        sha: said.sourceRepositoryDigest,
        workflowRef,
        workflowPath: workflowPathOf(repository, workflowRef, said.sourceRepositoryRef),
        eventName: said.buildTrigger,
        runnerEnvironment: said.runnerEnvironment,
        runInvocationUri: said.runInvocationUri,
        buildSignerDigest: said.buildSignerDigest,
        buildConfigDigest: said.buildConfigDigest,
        sourceRepositoryUri: said.sourceRepositoryUri,
        sourceOwnerUri: said.sourceRepositoryUri.slice(0, said.sourceRepositoryUri.lastIndexOf('/')),
    };
}
/** @throws Failure `claims-not-confirmed` for the first that is missing, or another than expected */
function confirmedExtensions(extensions, expected) {
    const entries = Object.entries(expected).map(([field, value]) => {
        const actual = extensions[field];
        // Fulcio escaped these too before it knew templates; what they say is the same.
        if (field.endsWith('Uri') && actual === (0,_escaped_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .escapedUri */ .gR)(value))
            return [field, value];
        confirm(field, actual, value);
        return [field, actual];
    });
    return Object.fromEntries(entries);
}
/** What the extensions of a certificate for this token must say (Fulcio, docs/oidc.md, GitHub). */
function expectedExtensions(serverUrl, token) {
    return {
        buildSignerUri: `${serverUrl}/${token.job_workflow_ref}`,
        buildSignerDigest: token.job_workflow_sha,
        runnerEnvironment: token.runner_environment,
        sourceRepositoryUri: `${serverUrl}/${token.repository}`,
        sourceRepositoryDigest: token.sha,
        sourceRepositoryRef: token.ref,
        sourceRepositoryIdentifier: token.repository_id,
        sourceRepositoryOwnerIdentifier: token.repository_owner_id,
        buildConfigUri: `${serverUrl}/${token.workflow_ref}`,
        buildConfigDigest: token.workflow_sha,
        buildTrigger: token.event_name,
        runInvocationUri: `${serverUrl}/${token.repository}/actions/runs/${token.run_id}/attempts/${token.run_attempt}`,
    };
}
/** The token does not name the server, so the certificate's repository gives it away. */
function serverUrlOf(repositoryUri, repository) {
    const suffix = `/${repository}`;
    const serverUrl = repositoryUri?.endsWith(suffix) ? repositoryUri.slice(0, -suffix.length) : '';
    if (!/^https?:\/\/[^/?#@\s]+$/.test(serverUrl)) {
        throw notConfirmed('sourceRepositoryUri', repositoryUri, `https://<server>${suffix}`);
    }
    return serverUrl;
}
/** Path and ref may hold an `@`, so both known ends are cut off. */
function workflowPathOf(repository, workflow, ref) {
    const [start, end] = [`${repository}/`, `@${ref}`];
    if (workflow.startsWith(start) && workflow.endsWith(end) && workflow.length > start.length + end.length) {
        return workflow.slice(start.length, -end.length);
    }
    // A required workflow of another repository, or of another ref: only the first @ can be meant.
    const path = /^[^/]+\/[^/]+\/([^@]+)@/.exec(workflow)?.[1];
    if (path === undefined)
        throw notConfirmed('buildConfigUri', workflow, `${start}<path>${end}`);
    return path;
}
function confirmIfPresent(field, extensions, token) {
    if (extensions[field] !== undefined)
        confirm(field, extensions[field], token);
}
function confirm(field, certificate, token) {
    if (certificate === undefined || certificate !== token)
        throw notConfirmed(field, certificate, token);
}
function notConfirmed(field, certificate, token) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'malformed',
        code: 'claims-not-confirmed',
        what: `the certificate does not confirm the OIDC token: ${field} is ${quote(certificate)}, expected ${quote(token)}`,
        why: 'the certificate authority maps the claims of GitHub tokens differently, or the certificate is not ours',
        fix: 'let the Fulcio instance use the ci-provider "github-workflow" for this issuer, with its standard templates',
    });
}
function quote(value) {
    return value === undefined ? 'missing' : JSON.stringify(value.slice(0, 300));
}


/***/ }),

/***/ 75676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ CA_SERVICE),
/* harmony export */   p: () => (/* binding */ requestCertificate)
/* harmony export */ });
/* harmony import */ var _github_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79742);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10083);
/* harmony import */ var _text_json_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61875);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52845);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37944);
/* harmony import */ var _instance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40999);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55236);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70736);








/** As messages call it. */
const CA_SERVICE = 'Fulcio';
/**
 * Asks for a certificate of `publicKey` (ECDSA): fulcio.proto of sigstore/fulcio, `CreateSigningCertificate`.
 * @param sign signs bytes with the key, to prove that the caller has it
 * @returns the leaf, DER; nothing of it is verified here
 * @throws Failure `certificate-refused`, `certificate-malformed`, and those of the HTTP code; never with the token in it
 */
async function requestCertificate({ token, tokenClaims, fulcio, http }, publicKey, sign) {
    const request = {
        credentials: { oidcIdentityToken: token },
        publicKeyRequest: {
            publicKey: { algorithm: 'ECDSA', content: publicKey.export({ type: 'spki', format: 'pem' }) },
            proofOfPossession: sign(Buffer.from(tokenClaims.sub)).toString('base64'),
        },
    };
    const answer = await http.send({
        service: CA_SERVICE,
        url: new URL(`${fulcio.href.replace(/\/$/, '')}/api/v2/signingCert`),
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: Buffer.from(JSON.stringify(request)),
    });
    if (answer.status < 200 || answer.status > 299)
        throw refused(fulcio, (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(tokenClaims.iss), answer, token);
    return leafIn(answer.body, fulcio);
}
/** The first certificate of the chain; the instance says which of two fields it is in. */
function leafIn(body, { host }) {
    const answer = (0,_text_json_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(body, answerOf(host));
    const signed = answer.find('signedCertificateEmbeddedSct') ?? answer.get('signedCertificateDetachedSct');
    const certificates = signed.get('chain').get('certificates');
    const [first] = certificates.items(_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.chain);
    const [leaf] = first === undefined ? [] : (0,_pem_js__WEBPACK_IMPORTED_MODULE_6__/* .derOf */ .Tz)(first.text());
    if (leaf === undefined)
        throw certificates.misfit('does not begin with a certificate in PEM');
    return leaf;
}
function answerOf(host) {
    return {
        name: `the answer of Fulcio (${host})`,
        class: 'malformed',
        code: 'certificate-malformed',
        maxBytes: 4 * _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.chain * _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.certificate,
        why: 'the address is not that of a Fulcio instance, or a proxy answered in its place',
        fix: 'check caUrls in the signing config',
    };
}
function refused(fulcio, issuer, answer, token) {
    const said = messageOf(answer, token);
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'denied',
        code: 'certificate-refused',
        what: `Fulcio (${fulcio.host}) refused a certificate with status ${answer.status}${said ? `: ${said}` : ''}`,
        ...(unfitToken(token, answer) ?? notTaken(fulcio, issuer)),
    });
}
/** What is wrong with the token by its own words: who issues it is at fault, and no setting of the instance. */
function unfitToken(token, { headers }) {
    const { audience, expires } = (0,_github_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenTerms */ .vn)(token);
    if (audience !== undefined && audience !== _github_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .AUDIENCE */ .Xu)
        return {
            why: `the OIDC token is for the audience ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(audience)}, and Fulcio takes ${_github_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .AUDIENCE */ .Xu}`,
            fix: `let the token service (ACTIONS_ID_TOKEN_REQUEST_URL) honour the audience that it is asked for: ${_github_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .AUDIENCE */ .Xu}`,
        };
    const now = new Date(headers.get('date') ?? Date.now());
    if (expires === undefined || !(expires <= now))
        return undefined;
    return {
        why: `the OIDC token expired at ${expires.toISOString()}, and by Fulcio it is ${now.toISOString()}`,
        fix: 'set the clocks of the token service and of Fulcio right; what lies between them must not keep tokens',
    };
}
function notTaken(fulcio, issuer) {
    return {
        why: `it does not accept tokens of ${issuer} for this audience, or the token lacks a claim that it needs`,
        fix: (0,_instance_js__WEBPACK_IMPORTED_MODULE_3__/* .isPublicHost */ .sw)(fulcio)
            ? 'the public instance takes tokens of github.com only: elsewhere set signing-config and trusted-root to a private instance'
            : `add ${issuer} to the instance's issuers (type ci-provider, ci-provider github-workflow, client-id sigstore)`,
    };
}
/** Fulcio's own words, if they are short and plain, and hold no piece of the token. */
function messageOf({ body }, token) {
    const message = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_7__/* .objectIn */ .D7)(body)?.message;
    if (typeof message !== 'string')
        return undefined;
    const leaks = message.includes('eyJ') || token.split('.').some((part) => part !== '' && message.includes(part));
    return leaks ? undefined : (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(message);
}


/***/ }),

/***/ 36453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ algorithmOf),
/* harmony export */   I: () => (/* binding */ kindOf)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);

const ECDSA = { hash: 'sha256', isDeterministic: false };
const RSA = { hash: 'sha256', isInHashedRekord: true, isDeterministic: true };
/** By type, and curve or modulus in bits. Measured with cosign 2.6 and 3.1, Rekor 1.5 and rekor-tiles 2.3. */
const ALGORITHMS = {
    'ec prime256v1': {
        ...ECDSA,
        name: 'ECDSA P-256',
        isInHashedRekord: true,
        publicKeyDetails: 'PKIX_ECDSA_P256_SHA_256',
    },
    'ec secp384r1': {
        ...ECDSA,
        name: 'ECDSA P-384',
        isInHashedRekord: false,
        publicKeyDetails: undefined,
    },
    'rsa 2048': { ...RSA, name: 'RSA 2048', publicKeyDetails: 'PKIX_RSA_PKCS1V15_2048_SHA256' },
    'rsa 3072': { ...RSA, name: 'RSA 3072', publicKeyDetails: 'PKIX_RSA_PKCS1V15_3072_SHA256' },
    'rsa 4096': { ...RSA, name: 'RSA 4096', publicKeyDetails: 'PKIX_RSA_PKCS1V15_4096_SHA256' },
    ed25519: {
        name: 'Ed25519',
        hash: null,
        isInHashedRekord: false,
        publicKeyDetails: undefined,
        isDeterministic: true,
    },
};
/** @throws Failure `key-unsupported` for kinds of keys whose signatures not all verifiers accept */
function algorithmOf(key) {
    const kind = kindOf(key);
    const algorithm = Object.hasOwn(ALGORITHMS, kind) ? ALGORITHMS[kind] : undefined;
    if (algorithm)
        return algorithm;
    const names = Object.values(ALGORITHMS).map(({ name }) => name);
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'key-unsupported',
        what: `keys of the kind ${kind} cannot sign images`,
        why: `verifiers and logs take ${names.join(', ')}`,
        fix: 'use an ECDSA P-256 key, which everything accepts:  slsa-provenance generate-key-pair',
    });
}
/** `ec secp256k1`, `rsa 1024`. */
function kindOf({ asymmetricKeyType, asymmetricKeyDetails: details }) {
    const type = asymmetricKeyType ?? 'unknown';
    const size = details?.namedCurve ?? details?.modulusLength;
    return size === undefined ? type : `${type} ${size}`;
}


/***/ }),

/***/ 12052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ hintOf),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   S_: () => (/* binding */ uriOf),
/* harmony export */   vV: () => (/* binding */ bareKeyOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86812);
/* harmony import */ var _key_algorithm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36453);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42663);




/** @throws Failure `key-unsupported` */
function bareKeyOf(privateKey) {
    const publicKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey);
    const algorithm = (0,_key_algorithm_js__WEBPACK_IMPORTED_MODULE_2__/* .algorithmOf */ .H)(publicKey);
    return { publicKey, algorithm, sign: (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(algorithm.hash, bytes, privateKey) };
}
/**
 * Holds a key without a certificate.
 * @param options tlog: whether what it signs has to be in a log
 */
function holderOf(key, { tlog }) {
    const { publicKey } = key;
    return {
        ...key,
        material: { kind: 'public-key', hint: hintOf(publicKey) },
        expiresIn: () => Infinity,
        verify: (artifact, root) => ({
            ...(tlog ? _verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyWithKey */ .Ft : _verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyUnlogged */ .vn)(artifact, root, publicKey),
            payload: (0,_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .payloadOf */ .Md)(artifact.content),
        }),
    };
}
/** What bundles name a key by, as cosign does: SHA-256 of its SubjectPublicKeyInfo, in base64. */
function hintOf(publicKey) {
    const der = publicKey.export({ type: 'spki', format: 'der' });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(der).digest('base64');
}
/** A key as a URI, by its hash (RFC 6920). */
function uriOf(publicKey) {
    return `ni:///sha-256;${Buffer.from(hintOf(publicKey), 'base64').toString('base64url')}`;
}


/***/ }),

/***/ 57488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LM: () => (/* binding */ recordInLog),
/* harmony export */   pw: () => (/* binding */ LOG_SERVICE),
/* harmony export */   zT: () => (/* binding */ fetchLogEntry)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10083);
/* harmony import */ var _text_json_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61875);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52845);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37944);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86812);
/* harmony import */ var _key_algorithm_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36453);
/* harmony import */ var _log_body_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43233);
/* harmony import */ var _log_entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76637);
/* harmony import */ var _rejection_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59409);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42663);











/** As messages call it. */
const LOG_SERVICE = 'Rekor';
const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/json' };
/** How long an entry that the log says it has may be missing from its own look-up. */
const LOOKUP_MS = 30_000;
/** With the tree's id in front, or without (rekor, pkg/sharding). */
const UUID = /\b(?:[0-9a-f]{16})?[0-9a-f]{64}\b/;
/**
 * Records an artifact: as `dsse` or `hashedrekord` 0.0.1 in Rekor v1, as `hashedrekord` 0.0.2 over the signed
 * bytes in Rekor v2, which takes nothing else. What the log answers is verified before it is returned.
 * @throws Failure `log-conflict`: the v2 log has an equal entry and does not give it out, so sign again;
 *   `log-refused`, `log-answer-malformed`, `log-entry-untrusted`; those of the HTTP code and `beforeAttempt`
 */
async function recordInLog(write) {
    const { http, log, pace } = write;
    const ask = async () => {
        await pace.admit();
        const entry = log.version === 1 ? await recordInV1(write) : await recordInV2(write);
        return verified(entry, write);
    };
    return http.insist({ service: LOG_SERVICE, ask, mayPass: ({ code }) => MAY_PASS[log.version].has(code) });
}
/**
 * Asked for again, Rekor v1 gives out the entry that it has; v2 gives out each entry once, so that a proof that
 * does not hold is answered by signing again.
 */
const MAY_PASS = {
    1: new Set(['log-refused', 'log-answer-malformed', 'log-entry-untrusted']),
    2: new Set(['log-refused', 'log-answer-malformed']),
};
/**
 * The entry of an artifact at an index of a Rekor v1 log, or undefined where the log has none: legacy annotations
 * keep the index, and a bundle needs the inclusion proof too.
 * @param logIndex global over all shards, decimal
 * @throws Failure `log-refused`, `log-answer-malformed`, `log-entry-untrusted` (for one, it is another
 *   artifact's), and those of the HTTP code
 */
async function fetchLogEntry(request) {
    const { http, log, logIndex } = request;
    const url = endpoint(log, `/api/v1/log/entries?logIndex=${logIndex}`);
    const ask = async () => {
        const answer = await get(http, url);
        return answer.status === 404 ? undefined : verified(readV1(answer, 200), request);
    };
    return http.insist({ service: LOG_SERVICE, ask, mayPass: ({ code }) => MAY_PASS[1].has(code) });
}
async function recordInV1(write) {
    const answer = await post(write, '/api/v1/log/entries', proposedEntry(write));
    if (answer.status !== 409)
        return readV1(answer, 201);
    return existingEntry(write, answer);
}
/** What Rekor v1 is asked to log: the envelope as one string, or the entry as it will stand in the log. */
function proposedEntry({ artifact, publicKey }) {
    const { content } = artifact;
    if (content.kind === 'simple-signing')
        return (0,_log_body_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalEntry */ .LE)(artifact, publicKey);
    const { kind, version } = _log_body_js__WEBPACK_IMPORTED_MODULE_5__/* .REKOR_V1_KIND */ .ZH.envelope;
    const verifiers = [Buffer.from((0,_log_body_js__WEBPACK_IMPORTED_MODULE_5__/* .signerPem */ .LY)((0,_log_body_js__WEBPACK_IMPORTED_MODULE_5__/* .signerOf */ .Kv)(artifact, publicKey))).toString('base64')];
    const proposedContent = { envelope: (0,_envelope_js__WEBPACK_IMPORTED_MODULE_3__/* .envelopeJson */ .X8)(content.envelope), verifiers };
    return Buffer.from(JSON.stringify({ apiVersion: version, kind, spec: { proposedContent } }));
}
/** After 409: an earlier attempt got through and its answer was lost. */
async function existingEntry(write, conflict) {
    const uuid = UUID.exec(conflict.headers.get('location') ?? conflict.body.toString('latin1'))?.[0];
    if (uuid === undefined)
        throw refused(conflict);
    const url = endpoint(write.log, `/api/v1/log/entries/${uuid}`);
    const ask = async () => {
        const answer = await get(write.http, url);
        if (answer.status === 404)
            throw notShown(answer);
        return readV1(answer, 200);
    };
    const mayPass = ({ code }) => code === 'not-yet-visible';
    return write.http.insist({ service: LOG_SERVICE, ask, mayPass, withinMs: LOOKUP_MS });
}
async function recordInV2(write) {
    const { content } = write.artifact;
    const signer = (0,_log_body_js__WEBPACK_IMPORTED_MODULE_5__/* .signerOf */ .Kv)(write.artifact, write.publicKey);
    const request = {
        hashedRekordRequestV002: {
            digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_envelope_js__WEBPACK_IMPORTED_MODULE_3__/* .signedBytes */ .Sq)(content)).digest('base64'),
            signature: {
                content: (0,_envelope_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureOf */ .yK)(content).toString('base64'),
                verifier: {
                    [signer.kind === 'CERTIFICATE' ? 'x509Certificate' : 'publicKey']: {
                        rawBytes: signer.der.toString('base64'),
                    },
                    keyDetails: keyDetailsOf(write),
                },
            },
        },
    };
    const answer = await post(write, '/api/v2/log/entries', Buffer.from(JSON.stringify(request)));
    if (answer.status === 409)
        throw conflict(answer);
    if (answer.status !== 201 && answer.status !== 200)
        throw refused(answer);
    return (0,_log_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .readLogEntry */ .J3)((0,_text_json_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(answer.body, documentOf(answer)));
}
/** Our certificates are for keys of P-256. */
function keyDetailsOf({ artifact, publicKey }) {
    return publicKey === undefined || artifact.material.kind === 'certificate'
        ? 'PKIX_ECDSA_P256_SHA_256'
        : (0,_key_algorithm_js__WEBPACK_IMPORTED_MODULE_4__/* .algorithmOf */ .H)(publicKey).publicKeyDetails;
}
/** The HTTP code repeats the request; each repetition is a write too. */
function post({ log, http, pace, beforeAttempt }, path, body) {
    let attempts = 0;
    return http.send({
        service: LOG_SERVICE,
        url: endpoint(log, path),
        method: 'POST',
        headers: JSON_HEADERS,
        body,
        beforeAttempt: () => {
            attempts += 1;
            if (attempts > 1)
                pace.repeated();
            beforeAttempt();
        },
    });
}
function get(http, url) {
    return http.send({ service: LOG_SERVICE, url, headers: { accept: 'application/json' } });
}
function readV1(answer, expected) {
    // A web page has status 200: it is no refusal, and no entry either.
    if (answer.status !== expected && answer.status !== 200)
        throw refused(answer);
    return (0,_log_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .readRekorV1Entry */ .vm)((0,_text_json_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(answer.body, documentOf(answer)));
}
/** Inclusion proof, checkpoint, signed entry timestamp, and that the entry is this artifact's. */
function verified(entry, { artifact, publicKey, log, root }) {
    try {
        (0,_verify_js__WEBPACK_IMPORTED_MODULE_8__/* .verifyLogEntry */ .ce)(entry, artifact.content, (0,_log_body_js__WEBPACK_IMPORTED_MODULE_5__/* .signerOf */ .Kv)(artifact, publicKey), root);
        const ours = log.version === 2 || entry.canonicalizedBody.equals((0,_log_body_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalEntry */ .LE)(artifact, publicKey));
        if (!ours)
            throw new _rejection_js__WEBPACK_IMPORTED_MODULE_7__/* .Rejection */ .m('log-body', 'the log entry is not the one that this artifact gives');
        return entry;
    }
    catch (error) {
        throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
            // Another signature makes another entry, which v2 then gives out: not where its key would not be known either.
            class: log.version === 2 && isKnown(entry, root) ? 'conflict' : 'malformed',
            code: 'log-entry-untrusted',
            what: `the entry that ${log.url.host} answered with is not to be trusted: ${error.message}`,
            why: 'signing config and trusted root belong to different Sigstore instances, or the answer was altered',
            fix: 'set signing-config and trusted-root to the files of one instance; there, baseUrl of a log must hold the ' +
                'name that it signs checkpoints with (rekor_server.hostname)',
            cause: error,
        });
    }
}
/** Whether the trusted root has the key of the log that an entry is of. */
function isKnown({ logId }, root) {
    return root.material.tlogs.some(({ logID }) => logID.equals(logId.keyId));
}
function endpoint(log, path) {
    return new URL(`${log.url.href.replace(/\/$/, '')}${path}`);
}
function documentOf({ url }) {
    return {
        name: `the answer of the log ${url.host}`,
        class: 'malformed',
        code: 'log-answer-malformed',
        maxBytes: 4 * 1024 * 1024,
        why: 'it is no Rekor log of this version, or something in between altered the answer',
        fix: 'check rekorTlogUrls in the signing config (url and majorApiVersion), then run it again',
    };
}
function conflict({ url }) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'conflict',
        code: 'log-conflict',
        what: `${url.host} already has an equal entry`,
        why: 'an earlier attempt got through and its answer was lost',
        fix: 'sign again: a new signature makes a new entry',
    });
}
function notShown({ url }) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'unavailable',
        code: 'not-yet-visible',
        what: `Rekor (${url.host}) does not yet show the entry that it has`,
        why: 'a replica of the log lags behind',
        fix: 'run the step again',
    });
}
function refused({ url, status, body }) {
    const said = messageIn(body);
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'denied',
        code: 'log-refused',
        what: `Rekor (${url.host}) refused the entry with status ${status}${said ? `: ${said}` : ''}`,
        why: 'the address is not that of a Rekor log of this version, or the log is frozen',
        fix: 'check rekorTlogUrls in the signing config: url and majorApiVersion',
    });
}
/** Nothing secret was sent there; still only a short, plain text is repeated. */
function messageIn(body) {
    const message = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_9__/* .objectIn */ .D7)(body)?.message;
    return typeof message === 'string' ? (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_10__/* .printable */ .g)(message) : undefined;
}


/***/ }),

/***/ 70736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PQ: () => (/* binding */ pemBlocks),
/* harmony export */   Tz: () => (/* binding */ derOf),
/* harmony export */   _y: () => (/* binding */ pemOf),
/* harmony export */   tf: () => (/* binding */ whyNoBlock)
/* harmony export */ });
/** One certificate or key as PEM. The newline at the end counts: without it readers of several blocks fail. */
function pemOf(der, label = 'CERTIFICATE') {
    const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
const BLOCK = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g;
/** The certificates in a PEM text, DER, in its order. */
function derOf(pem) {
    return [...pem.matchAll(BLOCK)].map(([, body]) => Buffer.from(body ?? '', 'base64'));
}
const ANY_BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----\r?\n([\s\S]+?)-----END \1-----/g;
/** The parts of a PEM text, whatever stands around them. */
function pemBlocks(pem) {
    return [...pem.matchAll(ANY_BLOCK)].map(([text, label = '', body = '']) => ({ label, text, body }));
}
/** Why a text has no part that is looked for. */
function whyNoBlock(pem) {
    if (pem.trim() === '')
        return 'it is empty: a secret that is empty, as in runs that do not get it';
    if (pemBlocks(pem).length > 0)
        return 'it is another file';
    if (pem.includes('-----BEGIN '))
        return 'its line ends are lost, or its end is';
    return 'it is no PEM text';
}


/***/ }),

/***/ 52130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ TIMESTAMP_SERVICE),
/* harmony export */   u: () => (/* binding */ requestTimestamp)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10083);
/* harmony import */ var _timestamp_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43882);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42663);




/** As messages call it. */
const TIMESTAMP_SERVICE = 'timestamp authority';
/**
 * An RFC 3161 timestamp (DER of the whole response) over a signature. It is verified by
 * the trusted root, so that what is not to be trusted is asked for again.
 * @throws Failure `timestamp-refused`, `timestamp-malformed`, `timestamp-untrusted`, and those of the HTTP code
 */
function requestTimestamp(request) {
    return request.http.insist({
        service: TIMESTAMP_SERVICE,
        ask: () => ask(request),
        mayPass: ({ code }) => MAY_PASS.has(code),
    });
}
/** An authority that was disturbed, or that a proxy answered for, may do better when it is asked again. */
const MAY_PASS = new Set([
    'timestamp-refused',
    'timestamp-malformed',
    'timestamp-untrusted',
]);
async function ask({ url, signature, http, root }) {
    const { status, body } = await http.send({
        service: TIMESTAMP_SERVICE,
        url: url.pathname === '/' ? new URL('/api/v1/timestamp', url) : url,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: Buffer.from(JSON.stringify(queryFor(signature))),
    });
    if (status < 200 || status > 299)
        throw refused(url, `status ${status}`);
    const outcome = outcomeIn(body, signature);
    if (outcome === undefined)
        throw malformed(url);
    if (!isGranted(outcome))
        throw refused(url, `it rejected the request (PKI status ${outcome})`);
    try {
        (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyTimestamp */ .Wc)(body, signature, root);
    }
    catch (error) {
        throw untrusted(url, error);
    }
    return body;
}
/** The PKI status of a response; undefined where it is none, or what it grants is not about this signature. */
function outcomeIn(der, signature) {
    try {
        const response = (0,_timestamp_token_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTimestamp */ .E)(der);
        const { status } = response;
        if (isGranted(status))
            response.tstInfo.verify(signature);
        return status;
    }
    catch {
        return undefined;
    }
}
/** Granted, or granted with modifications (RFC 3161, 2.4.2). */
function isGranted(status) {
    return status === 0n || status === 1n;
}
function refused(url, problem) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'denied',
        code: 'timestamp-refused',
        what: `the ${TIMESTAMP_SERVICE} (${url.host}) gave no timestamp: ${problem}`,
        why: 'the address is not that of a Sigstore timestamp authority, or it takes no request of this kind',
        fix: 'check tsaUrls in the signing config: the whole URL, as in https://tsa.example.com/api/v1/timestamp',
    });
}
function malformed(url) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'malformed',
        code: 'timestamp-malformed',
        what: `the ${TIMESTAMP_SERVICE} (${url.host}) gave no timestamp: its answer is not one over this signature`,
        why: 'the address is not that of a Sigstore timestamp authority, or a proxy answered in its place',
        fix: 'check tsaUrls in the signing config, and what the proxy on the way answers for them',
    });
}
function untrusted(url, cause) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'malformed',
        code: 'timestamp-untrusted',
        what: `the timestamp of ${url.host} is not to be trusted: ${cause.message}`,
        why: 'signing config and trusted root belong to different Sigstore instances, or the answer was altered',
        fix: 'set signing-config and trusted-root to the files of one instance',
        cause,
    });
}
/** The query in the JSON that Sigstore's authorities take beside RFC 3161's DER (sigstore/timestamp-authority, openapi.yaml). */
function queryFor(signature) {
    return { artifactHash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(signature).digest('base64'), hashAlgorithm: 'sha256' };
}


/***/ }),

/***/ 89921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ lastingPart)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52845);
/* harmony import */ var _predicate_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16832);
/* harmony import */ var _slsa_v1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25482);



/** Members that differ whenever the same is said again, by type of predicate, as paths. */
const VARYING = new Map([
    [_slsa_v1_js__WEBPACK_IMPORTED_MODULE_1__/* .SLSA_PROVENANCE_V1 */ .us, ['runDetails.metadata.invocationId']],
    [
        _predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SLSA_PROVENANCE_V02 */ .ZX,
        [
            'metadata.buildInvocationID',
            'invocation.environment.github_run_id',
            'invocation.environment.github_run_attempt',
        ],
    ],
    // Who attests the scan, not what was found, when, and with what.
    [_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .VULN */ .o0, ['invocation']],
    [_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILD_CLAIMS */ .$n, ['claimedBy']],
    // Which of the runs that could sign it did; how the other run ended may have changed by another attempt.
    [_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFERRED */ .Cl, ['signedBy', 'run.conclusion']],
]);
/** The same of SBOMs, and members that vary wherever they stand: times of notes (SPDX 2) and of the creation. */
const SBOMS = {
    SPDX: { paths: ['documentNamespace'], anywhere: ['annotationDate', 'created'] },
    'SPDX 3': { paths: [], anywhere: ['created'] },
    CycloneDX: { paths: ['serialNumber', 'metadata.timestamp'], anywhere: [] },
};
const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
/**
 * What of a predicate stays when the same is said again: two that agree in it need not be signed both. Of an SBOM,
 * tools make new ids at each run and sort by them, so that neither these nor the order of lists counts.
 */
function lastingPart(predicateType, predicate) {
    const format = (0,_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomFormatOf */ .cO)(predicateType);
    if (format === undefined)
        return withoutAll(predicate, VARYING.get(predicateType) ?? []);
    const { paths, anywhere } = SBOMS[format];
    return canonical(withoutAll(predicate, paths), anywhere);
}
function withoutAll(value, paths) {
    return paths.reduce((rest, path) => without(rest, path.split('.')), value);
}
function without(value, [name, ...rest]) {
    if (name === undefined || !(0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) || !Object.hasOwn(value, name))
        return value;
    const { [name]: member, ...others } = value;
    return rest.length === 0 ? others : { ...others, [name]: without(member, rest) };
}
/** With ids that are made anew taken out, members and lists in one order, and without the members of some names. */
function canonical(value, left) {
    if (typeof value === 'string')
        return value.replaceAll(UUID, 'uuid');
    if (Array.isArray(value))
        return sorted(value.map((one) => canonical(one, left)));
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return value;
    const names = Object.keys(value)
        .filter((name) => !left.includes(name))
        .sort();
    return Object.fromEntries(names.map((name) => [name, canonical(value[name], left)]));
}
function sorted(values) {
    const keyed = values.map((value) => ({ value, key: JSON.stringify(value) }));
    return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ value }) => value);
}


/***/ }),

/***/ 15597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ looksLikeRegistry),
/* harmony export */   i: () => (/* binding */ canonicalRegistry)
/* harmony export */ });
/* harmony import */ var _http_loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3859);

/** Names by which programs, configuration files and people call Docker Hub. */
const DOCKER_HUB = new Set([
    'docker.io',
    'index.docker.io',
    'registry-1.docker.io',
    'registry.hub.docker.com',
]);
const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\.?)(:[0-9]{1,5})?$/;
/**
 * The one spelling of a registry's `host[:port]`: lower case, no trailing dot, no port where it is that of the
 * scheme, addresses as URLs have them (WHATWG URL, host parsing), one name for Docker Hub; undefined: it is no
 * host. Everything that compares registries compares these.
 */
function canonicalRegistry(text) {
    const name = text.toLowerCase();
    if (!HOST.test(name))
        return undefined;
    const dotless = name.replace(/\.(?=:|$)/, '');
    const url = URL.parse(`https://${dotless}`);
    if (!url || url.port === '0')
        return undefined;
    if (DOCKER_HUB.has(url.host))
        return 'docker.io';
    if ((0,_http_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url.hostname))
        return URL.parse(`http://${dotless}`)?.host;
    // Without a port it would be no registry any more, but the first part of a path.
    return looksLikeRegistry(url.host) || url.port !== '' ? url.host : `${url.host}:443`;
}
/** Whether the first part of a name is a registry (distribution/reference, "splitDockerDomain"). */
function looksLikeRegistry(text) {
    return text === 'localhost' || /[.:]/.test(text);
}


/***/ }),

/***/ 47918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   FJ: () => (/* binding */ parseDockerName),
/* harmony export */   PR: () => (/* binding */ canonicalPattern),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   "if": () => (/* binding */ parseImageName)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22406);
/* harmony import */ var _registry_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15597);



// OCI distribution-spec, "Pulling manifests": <name>
const PATH = /^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
/** Docker takes it for the id of an image. */
const ID = /^[0-9a-f]{64}$/;
/** As programs that also read other kinds of places hand names around. */
const SCHEME = /^(oci|docker):\/\//i;
/**
 * Parses `registry/repository[:tag][@sha256:\u2026]`, also behind `oci://` or `docker://`. However it is spelled, one
 * repository has one `Repository`; the registry must be written.
 * @throws Failure `image-without-registry`, `image-name-malformed`, and those of `parseDigest`
 */
function parseImageName(text) {
    if (/^(https?:\/\/|#)/i.test(text))
        throw notAName(text);
    const { name, digest } = splitDigest(text.replace(SCHEME, ''));
    const slash = name.indexOf('/');
    const host = name.slice(0, Math.max(slash, 0)).toLowerCase();
    if (slash < 0 || !(0,_registry_name_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeRegistry */ .V)(host))
        throw withoutRegistry(text, name);
    const { path, tag } = splitTag(name.slice(slash + 1));
    const repository = canonicalRepository(host, path.toLowerCase());
    if (!repository || (tag !== undefined && !TAG.test(tag)))
        throw malformed(text);
    return { repository, tag, digest };
}
/**
 * Parses a name as Docker's own tools write it (distribution/reference, "ParseNormalizedNamed"): one without a
 * registry is Docker Hub's, one without a slash is in its `library`.
 * @throws Failure `image-name-malformed`, and those of `parseDigest`
 */
function parseDockerName(text) {
    const { name } = splitDigest(text);
    const [first = '', ...rest] = name.split('/');
    const hasRegistry = rest.length > 0 && (0,_registry_name_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeRegistry */ .V)(first);
    // Docker takes a first part in upper case for a host, and refuses a path in upper case or one that looks like an id.
    const path = splitTag(hasRegistry ? rest.join('/') : name).path;
    if (SCHEME.test(text) || path !== path.toLowerCase() || ID.test(name))
        throw malformed(text);
    return parseImageName(hasRegistry ? text : `docker.io/${text}`);
}
/** undefined: it is none. */
function canonicalRepository(host, path) {
    const registry = (0,_registry_name_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalRegistry */ .i)(host);
    if (registry === undefined || !PATH.test(path) || path.length > 255)
        return undefined;
    return { registry, path: completePath(registry, path) };
}
/** Docker Hub's own images have a path that nobody writes. */
function completePath(registry, path) {
    return registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
}
/**
 * A pattern of names (`*` for a part, `**` for several) as names are spelled: `docker.io/*` is
 * `docker.io/library/*`, and one whose first part is no registry is for Docker Hub. undefined: no name is like it.
 */
function canonicalPattern(text) {
    const pattern = text.replace(SCHEME, '').toLowerCase();
    const [first = '', ...rest] = pattern.split('/');
    if (first === '' || rest.some((part) => part.includes(':') || part === ''))
        return undefined;
    if (first.includes('*'))
        return [first.replace(/\.?(:0*443)?$/, ''), ...rest].join('/');
    const hasRegistry = rest.length > 0 && (0,_registry_name_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeRegistry */ .V)(first);
    const registry = hasRegistry ? (0,_registry_name_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalRegistry */ .i)(first) : 'docker.io';
    const path = hasRegistry ? rest.join('/') : pattern;
    if (registry === undefined || path.includes(':') || path === '')
        return undefined;
    return `${registry}/${path.includes('**') ? path : completePath(registry, path)}`;
}
function splitDigest(text) {
    const at = text.indexOf('@');
    return at < 0
        ? { name: text, digest: undefined }
        : { name: text.slice(0, at), digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(text.slice(at + 1)) };
}
function splitTag(text) {
    const colon = text.indexOf(':');
    return colon < 0
        ? { path: text, tag: undefined }
        : { path: text.slice(0, colon), tag: text.slice(colon + 1) };
}
/** `registry/repository`, as users write it and as simple-signing's docker-reference has it. */
function nameOf(repository) {
    return `${repository.registry}/${repository.path}`;
}
/** `registry/repository@sha256:\u2026` */
function referenceOf(subject) {
    return `${nameOf(subject.repository)}@${subject.digest}`;
}
/** An image as it was asked for, in one spelling: `registry/repository:tag@sha256:\u2026`, each as far as it was named. */
function canonicalName({ repository, tag = 'latest', digest }) {
    return digest ? `${nameOf(repository)}:${tag}@${digest}` : `${nameOf(repository)}:${tag}`;
}
/** Whatever is wrong with the name is told of the option that holds it, with its fix. */
function inWordsOf(option, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
            throw error;
        const words = { what: `${option}: ${error.message}`, fix: `${option}: ghcr.io/owner/name` };
        throw (0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .reworded */ .Fg)(error, words);
    }
}
function malformed(text) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'image-name-malformed',
        what: `"${text}" is not an image name`,
        why: 'a name is registry/repository: lower-case letters, digits, and single . _ - between them',
        fix: 'image: ghcr.io/owner/name',
    });
}
function notAName(text) {
    const isComment = text.startsWith('#');
    const name = text.replace(/^https?:\/\//i, '').replace(/\/+$/, '');
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'image-name-malformed',
        what: `"${text}" is not the name of an image`,
        why: isComment
            ? 'comments stand in files of names, not in a list that is an input'
            : 'it is the address of a web page: names of images have no protocol',
        fix: isComment ? 'remove the line that begins with #' : `image: ${name || 'ghcr.io/owner/name'}`,
    });
}
function withoutRegistry(text, name) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'image-without-registry',
        what: `"${text}" names no registry`,
        why: 'a name without a registry means Docker Hub to some tools and an error to others, so it is not guessed',
        fix: `image: ghcr.io/${name || 'owner/name'}   # or docker.io/${name || 'owner/name'}`,
    });
}
/**
 * A repository as an option names it.
 * @param option for the message: `signature-repository`
 * @throws Failure `repository-with-tag`, and those of `parseImageName`
 */
function parseRepository(option, text) {
    const { repository, tag, digest } = inWordsOf(option, () => parseImageName(text));
    if (tag === undefined && digest === undefined)
        return repository;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'repository-with-tag',
        what: `${option}: "${text}" names one image, not a repository`,
        why: 'what is signed is kept there for every image, under tags made of their digests',
        fix: `${option}: ${nameOf(repository)}`,
    });
}


/***/ }),

/***/ 85869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ mergeTargets),
  S: () => (/* binding */ parseTargets)
});

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/subject/digest.js
var subject_digest = __webpack_require__(22406);
// EXTERNAL MODULE: ./lib/text/json.js
var text_json = __webpack_require__(52845);
// EXTERNAL MODULE: ./lib/subject/repository.js
var subject_repository = __webpack_require__(47918);
;// CONCATENATED MODULE: ./lib/subject/metadata.js




const DIGEST = 'containerimage.digest';
const DESCRIPTOR = 'containerimage.descriptor';
const NAME = 'image.name';
/** One of these makes an object the metadata of a build. */
const MEMBERS = [DIGEST, DESCRIPTOR, NAME, 'containerimage.config.digest', 'buildx.build.ref'];
/**
 * Reads the metadata of docker/build-push-action or `buildx imagetools create` (one image), or of docker/bake-action
 * (one image for each target): `containerimage.digest` or the digest in `containerimage.descriptor`, and
 * `image.name`, a comma-separated list of names as Docker writes them (buildx, "metadata-file").
 * @param skipped is told of targets that were not pushed, when others were
 * @throws Failure `metadata-malformed`, `metadata-without-image`, `metadata-contradictory`, and those of the name and
 *   digest parsers
 */
function parseMetadata(json, skipped = () => { }) {
    const document = (0,text_json/* objectIn */.D7)(json);
    if (!document)
        throw malformed();
    if (isBuild(document))
        return namesOf(document);
    const builds = Object.entries(document).filter((entry) => isBuild(entry[1]));
    const pushed = builds.filter(([, build]) => isPushed(build));
    if (pushed.length === 0)
        throw withoutImage();
    if (pushed.length < builds.length)
        skipped(builds.filter(([, build]) => !isPushed(build)).map(([target]) => target));
    return pushed.flatMap(([, build]) => namesOf(build));
}
function namesOf(build) {
    const written = digestIn(build);
    const names = namesIn(build);
    if (written === undefined || names.length === 0)
        throw withoutImage();
    const digest = (0,subject_digest/* parseDigest */.m)(written);
    const described = describedDigest(build);
    if (typeof described === 'string')
        requireSame(digest, (0,subject_digest/* parseDigest */.m)(described), DESCRIPTOR);
    return names.map((name) => {
        const { repository, digest: own } = (0,subject_repository/* parseDockerName */.FJ)(name);
        if (own !== undefined)
            requireSame(digest, own, NAME);
        return { repository, digest };
    });
}
function namesIn(build) {
    const names = build[NAME];
    const list = typeof names === 'string' ? names.split(',') : [];
    return list.map((name) => name.trim()).filter((name) => name !== '');
}
/** @param where the other digest stands */
function requireSame(digest, other, where) {
    if (digest === other)
        return;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'metadata-contradictory',
        what: `metadata says that the image is ${digest}, and in ${where} that it is ${other}`,
        why: 'it was put together from two builds, or altered on the way',
        fix: 'metadata: ${{ steps.build.outputs.metadata }}   # of one build, as it is',
    });
}
/** What is not pushed has no digest in a registry, or no name there. */
function isPushed(build) {
    return digestIn(build) !== undefined && namesIn(build).length > 0;
}
function digestIn(build) {
    const digest = build[DIGEST] ?? describedDigest(build);
    return typeof digest === 'string' ? digest : undefined;
}
function describedDigest(build) {
    const descriptor = build[DESCRIPTOR];
    return (0,text_json/* isObject */.Gv)(descriptor) ? descriptor.digest : undefined;
}
function isBuild(value) {
    return (0,text_json/* isObject */.Gv)(value) && MEMBERS.some((member) => member in value);
}
function malformed() {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'metadata-malformed',
        what: 'metadata is not a JSON object',
        why: 'it is the output of another step, or was altered on the way',
        fix: 'metadata: ${{ steps.build.outputs.metadata }}',
    });
}
function withoutImage() {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'metadata-without-image',
        what: 'metadata has a build without image.name or containerimage.digest',
        why: 'the build had no tags, or its result was not pushed',
        fix: 'set tags: and push: true in the build step, or use image and digest',
    });
}

;// CONCATENATED MODULE: ./lib/subject/target.js




/**
 * What to sign, each digest once, in input order.
 * @param skipped is told of targets of a bake that were not pushed
 * @throws Failure `image-missing`, `digest-missing`, `metadata-with-image`, `digest-twice`,
 *   `digest-name-differs`, and those of the parsers
 */
function parseTargets(inputs, skipped) {
    if (inputs.metadata === '')
        return groupByDigest(fromNames(inputs));
    if (inputs.image.length > 0 || inputs.digest !== '') {
        throw new failure/* Failure */.HR({
            class: 'usage',
            code: 'metadata-with-image',
            what: 'metadata is set together with image or digest',
            why: 'the metadata of the build already names images and digests; two sources could disagree',
            fix: 'keep metadata, or keep image and digest',
        });
    }
    return groupByDigest(parseMetadata(inputs.metadata, skipped));
}
function fromNames({ image, digest }) {
    const names = image.map(subject_repository/* parseImageName */["if"]);
    const common = parseCommonDigest(digest, names);
    if (names.length === 0)
        throw imageMissing(common !== undefined);
    return names.map((name) => {
        const own = name.digest ?? common;
        if (!own)
            throw digestMissing(name);
        return { repository: name.repository, digest: own };
    });
}
/** `sha256:\u2026`, or `name@sha256:\u2026` whose name must be among the images. */
function parseCommonDigest(text, names) {
    if (text === '')
        return undefined;
    if (!text.includes('@'))
        return allUsed((0,subject_digest/* parseDigest */.m)(text), names);
    const { repository, digest } = (0,subject_repository/* parseImageName */["if"])(text);
    const known = names.map((name) => (0,subject_repository/* nameOf */.Vb)(name.repository));
    if (known.length > 0 && !known.includes((0,subject_repository/* nameOf */.Vb)(repository))) {
        throw new failure/* Failure */.HR({
            class: 'usage',
            code: 'digest-name-differs',
            what: `digest names ${(0,subject_repository/* nameOf */.Vb)(repository)}, image names ${known.join(', ')}`,
            why: 'the digest belongs to another image than the one to sign',
            fix: 'take both from the step that pushed the image',
        });
    }
    return digest && allUsed(digest, names);
}
/** A common digest that no name takes is a mistake, not a spare. */
function allUsed(digest, names) {
    if (names.length === 0 || names.some((name) => name.digest === undefined || name.digest === digest))
        return digest;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'digest-twice',
        what: `digest is ${digest}, but every line of image has a digest of its own`,
        why: 'it would be ignored',
        fix: 'remove digest, or the digests in image',
    });
}
function groupByDigest(named) {
    return mergeTargets(named.map(({ repository, digest }) => ({ digest, name: (0,subject_repository/* nameOf */.Vb)(repository), repositories: [repository] })));
}
/** Each digest once, with all its repositories; the first name stays. */
function mergeTargets(targets) {
    const merged = new Map();
    for (const target of targets) {
        const first = merged.get(target.digest) ?? target;
        const repositories = new Map([...first.repositories, ...target.repositories].map((repository) => [(0,subject_repository/* nameOf */.Vb)(repository), repository]));
        merged.set(target.digest, { ...target, ...first, repositories: [...repositories.values()] });
    }
    return [...merged.values()];
}
const EXAMPLE = `with:
  image: ghcr.io/\${{ github.repository }}
  digest: \${{ steps.build.outputs.digest }}`;
function imageMissing(hasDigest) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'image-missing',
        what: hasDigest ? 'digest is set, but image is not' : 'nothing to sign: image is not set',
        why: 'the input is missing, or the expression in it is empty',
        fix: EXAMPLE,
    });
}
function digestMissing({ repository, tag }) {
    const name = (0,subject_repository/* nameOf */.Vb)(repository);
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'digest-missing',
        what: `${name}${tag === undefined ? '' : `:${tag}`} has no digest`,
        why: tag === undefined
            ? 'digest is not set, or the expression in it is empty: the id of the build step may differ, or it did not push'
            : 'a tag can be moved between the push and the signature, so that something else than was built gets signed',
        fix: EXAMPLE,
    });
}


/***/ }),

/***/ 41380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ny: () => (/* binding */ attachAll),
  nz: () => (/* binding */ incompleteFailure)
});

// UNUSED EXPORTS: Incomplete

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/attach/admission.js
var attach_admission = __webpack_require__(65136);
// EXTERNAL MODULE: ./lib/attach/layout-name.js
var layout_name = __webpack_require__(5731);
// EXTERNAL MODULE: ./lib/shared/eventually.js
var eventually = __webpack_require__(66652);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/subject/repository.js
var repository = __webpack_require__(47918);
// EXTERNAL MODULE: ./lib/attach/not-visible.js
var not_visible = __webpack_require__(91075);
// EXTERNAL MODULE: ./lib/attach/signable.js + 1 modules
var signable = __webpack_require__(67420);
;// CONCATENATED MODULE: ./lib/attach/read-back.js





/**
 * Fetches artifacts that were stored again, as the readers of their layout do, and verifies them from signature
 * to statement. Whether readers are led to them is for `publish` to see to.
 * @throws Failure `not-yet-visible`, `read-back-differs`
 */
async function readBack(layout, artifacts, owner) {
    await Promise.all(artifacts.map((own) => readBackOne(layout, own, owner)));
}
async function readBackOne(layout, own, owner) {
    const { place } = layout;
    const found = await (0,eventually/* eventually */.u)(() => layout.readAgain(own), (0,not_visible/* visibleWithin */.C)(place));
    if (!found)
        throw (0,not_visible/* notVisible */.i)(place, own.key);
    if (!found.isAsWritten)
        throw differs(place, own.key);
    const verdict = owner.judge(found.artifact);
    if (verdict.kind === 'ours' && (0,signable/* saysTheSame */.Yq)(own.signable, verdict.verified.payload))
        return;
    throw differs(place, own.key, verdict.kind === 'rejected' ? verdict.reason : undefined);
}
function differs({ subject }, what, reason) {
    return new failure/* Failure */.HR({
        class: 'malformed',
        code: 'read-back-differs',
        what: `the registry gives back something else than was written: ${what} of ${(0,repository/* referenceOf */.Bz)(subject)}`,
        why: reason ?? 'the registry or something between altered it',
        fix: 'do not deploy this image before it verifies; run the step again and, if it goes on, ask the registry\u2019s operator',
    });
}

// EXTERNAL MODULE: ./lib/shared/group-by.js
var group_by = __webpack_require__(62106);
// EXTERNAL MODULE: ./lib/shared/settle.js
var settle = __webpack_require__(72034);
;// CONCATENATED MODULE: ./lib/task/sign/attach-all.js








/**
 * Attaches and reads back in each layout of each place on its own: one that fails does not stop the
 * others, and a later run repairs it.
 */
async function attachAll(places, owner, log) {
    const complete = new Set();
    const admissions = [];
    const failures = [];
    let done = 0;
    const attachTo = async (placed) => {
        const { image: subject, platform } = placed.place;
        const name = placeName({ subject, platform });
        const attaching = placed.written.map(async (layout) => {
            await attach(layout, owner);
            complete.add(layout);
        });
        try {
            await (0,settle/* settleAll */.j)(attaching);
            for (const layout of placed.written)
                await layout.review?.();
            const { claims, root } = owner;
            // Programs are asked about an identity, and a key has none.
            const admission = claims && placed.wants.length > 0 && (await (0,attach_admission/* admissionOf */.f)(placed, { claims, root }));
            if (admission)
                admissions.push(admission);
            for (const layout of placed.written)
                layout.release();
            if (admission && isInAllFormats(placed))
                warnOfRefusals(name, admission, log);
            log.info(`${++done} of ${places.length}: ${name} is complete`);
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR))
                throw error;
            failures.push({ subject, platform, failure: error });
        }
    };
    await Promise.all(places.map((placed) => placed.place.registry.turn(() => attachTo(placed))));
    return { attached: complete, admissions, failures };
}
/** With one format alone it is expected that some programs find nothing, and not worth a warning. */
function isInAllFormats({ written }) {
    return new Set(written.map(({ name }) => layout_name/* FORMAT_OF */.u[name])).size === 2;
}
function warnOfRefusals(name, { answers }, log) {
    const refusals = (0,group_by/* groupBy */.$)(answers.filter(({ admits }) => !admits), ({ wants, why }) => `${wants}: ${why}`);
    for (const [why, alike] of refusals) {
        const programs = alike.map(({ lens }) => lens).join(', ');
        log.warning(`${name} is not admitted by ${programs}; ${why}`);
    }
}
/** Attaches, and reads back what stands: also what another run had attached before this one. */
async function attach(layout, owner) {
    await layout.store();
    const stored = layout.own.all();
    const readBackStored = async () => {
        // Publishing is a chain of requests and reading back is none, so that the chain's first request goes out first.
        await (0,promises_.setImmediate)();
        await readBack(layout, stored, owner);
    };
    await Promise.all([layout.publish(), readBackStored()]);
    const others = layout.own.all().filter((own) => !stored.includes(own));
    await readBack(layout, others, owner);
}
/** A step that could not complete every place; the job summary lists them with their fixes. */
class Incomplete extends failure/* Failure */.HR {
}
/** One failure for the whole run, which names every place that is not complete; undefined: all are. */
function incompleteFailure(failures) {
    const [first] = failures;
    if (!first)
        return undefined;
    const { why, fix } = first.failure;
    const isAlone = failures.length === 1;
    return new Incomplete({
        class: isAlone ? first.failure.class : 'unavailable',
        code: isAlone ? first.failure.code : 'places-failed',
        what: isAlone
            ? messageAt(first)
            : `${failures.length} places are not complete:\n- ${failures.map(lineOf).join('\n- ')}`,
        ...(why !== undefined && { why }),
        fix: thenAgain(fix),
        cause: first.failure,
    });
}
function thenAgain(fix) {
    const again = 'run the step again: what is attached is reused';
    if (fix === undefined)
        return again;
    return /\bagain\b/.test(fix) ? fix : `${fix}\nthen ${again}`;
}
function lineOf(failed) {
    return `${messageAt(failed)} [${failed.failure.code}]`;
}
/** What failed, with the name of the place where the message does not have it. */
function messageAt({ subject, platform, failure: { message } }) {
    if (!message.includes((0,repository/* nameOf */.Vb)(subject.repository)))
        return `${placeName({ subject, platform })}: ${message}`;
    return platform === undefined ? message : `${platform}: ${message}`;
}
/** `registry/repository`, and the platform of an image that is part of an index. */
function placeName({ subject, platform }) {
    return `${(0,repository/* nameOf */.Vb)(subject.repository)}${platform === undefined ? '' : ` (${platform})`}`;
}


/***/ }),

/***/ 64690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ completeAll),
  k: () => (/* binding */ signerFor)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/sigstore/envelope.js
var sigstore_envelope = __webpack_require__(86812);
// EXTERNAL MODULE: ./lib/sigstore/log-body.js
var log_body = __webpack_require__(43233);
// EXTERNAL MODULE: ./lib/sigstore/trusted-root.js
var trusted_root = __webpack_require__(29234);
;// CONCATENATED MODULE: ./lib/attach/rebuild.js





/**
 * The artifact with an inclusion proof, which the legacy layout does not store but a bundle must have.
 * @returns undefined when this log does not have the entry, or has another there: then it is signed anew
 */
async function rebuildForBundle(artifact, holder, root, fetchEntry) {
    const [stored] = artifact.logEntries;
    if (!stored)
        return undefined;
    try {
        const entry = await fetchEntry(stored.logIndex);
        if (!entry)
            return undefined;
        // Legacy annotations do not name the key.
        const material = artifact.material.kind === 'public-key' ? holder.material : artifact.material;
        const rebuilt = { ...artifact, material, logEntries: [entry] };
        return { artifact: rebuilt, verified: holder.verify(rebuilt, root) };
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR && (error.class === 'malformed' || error.class === 'denied'))
            return undefined;
        throw error;
    }
}
/**
 * The artifact as `.att` can hold it, with its full chain. cosign compares the hash of the layer with the
 * one that Rekor v1 logged, so that an envelope which was logged in another serialisation does not fit.
 * @returns undefined when it cannot be held: then it is signed anew
 */
function rebuildForLegacy(artifact, root) {
    const { content, material, logEntries } = artifact;
    if (content.kind !== 'envelope')
        return undefined;
    const [entry] = logEntries;
    if (entry ? !isAsLogged(content.envelope, entry) : material.kind === 'certificate')
        return undefined;
    if (material.kind === 'public-key')
        return artifact;
    return { ...artifact, material: { ...material, chain: (0,trusted_root/* chainOf */.dR)(material.leaf, root) } };
}
/** Rekor v1 logged just this serialisation, and signed the time of it. */
function isAsLogged(envelope, entry) {
    const layerHash = (0,external_node_crypto_.createHash)('sha256').update((0,sigstore_envelope/* envelopeJson */.X8)(envelope)).digest('hex');
    return entry.inclusionPromise !== undefined && (0,log_body/* loggedEnvelopeHash */.JF)(entry) === layerHash;
}

// EXTERNAL MODULE: ./lib/shared/limit.js
var shared_limit = __webpack_require__(6222);
// EXTERNAL MODULE: ./lib/shared/settle.js
var settle = __webpack_require__(72034);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/shared/wait.js
var wait = __webpack_require__(66248);
;// CONCATENATED MODULE: ./lib/sigstore/log-pace.js


const WINDOW_MS = 60_000;
/** Under the public log's limit of 450, with room for requests that arrive closer together than they left. */
const MOST_WRITES = 440;
/** So few that only the waits between attempts slow a run down. */
const LEAST_WRITES = 30;
/** One disturbance hits many requests at once; it counts once. */
const SLOWING_PAUSE_MS = 10_000;
/** By how much each undisturbed write raises the limit again: about a quarter more in every minute. */
const RECOVERY = 0.25;
/**
 * Keeps the writes to a log under its limit in any rolling minute. Bursts are let through;
 * a write that had to be repeated makes the pace slower, those that had not make it faster again.
 */
class LogPace {
    #log;
    #now;
    #sleep;
    #limit = MOST_WRITES;
    #slowedAt = -Infinity;
    /** When the writes of the last minute were sent, oldest first. */
    #writes = [];
    #queue = Promise.resolve();
    constructor({ log, now = () => performance.now(), sleep = promises_.setTimeout }) {
        this.#log = log;
        this.#now = now;
        this.#sleep = sleep;
    }
    /** Resolves when the next write may be sent, first come first served. */
    admit() {
        this.#queue = this.#queue.then(() => this.#admitNext());
        return this.#queue;
    }
    /** A write is being sent again: the log was disturbed, or refused it with 429. */
    repeated() {
        const now = this.#now();
        this.#count(now);
        if (now - this.#slowedAt < SLOWING_PAUSE_MS)
            return;
        this.#slowedAt = now;
        this.#limit = Math.max(LEAST_WRITES, Math.min(this.#limit, this.#writes.length) / 2);
    }
    /** Waits, and says so where it takes long. */
    async pause(ms, reason) {
        await this.#sleep(ms);
        (0,wait/* sayWait */.L)(this.#log, ms, reason);
    }
    async #admitNext() {
        for (let wait = this.#waitMs(); wait > 0; wait = this.#waitMs()) {
            await this.pause(wait, `at most ${Math.floor(this.#limit)} Rekor entries a minute`);
        }
        this.#count(this.#now());
        this.#limit = Math.min(MOST_WRITES, this.#limit + RECOVERY);
    }
    /** Until the write that stands `limit` before the next one is a minute old. */
    #waitMs() {
        const blocking = this.#writes.at(-Math.floor(this.#limit));
        return blocking === undefined ? 0 : Math.ceil(blocking + WINDOW_MS - this.#now());
    }
    #count(now) {
        this.#writes = [...this.#writes.filter((at) => at > now - WINDOW_MS), now];
    }
}

// EXTERNAL MODULE: ./lib/sigstore/log.js
var sigstore_log = __webpack_require__(57488);
;// CONCATENATED MODULE: ./lib/sigstore/signer.js



/** A certificate that ends sooner is not used for another log entry. */
const LEAST_VALIDITY_S = 60;
/** A log that contradicts itself as often as this is not believed to come round; each time makes an entry. */
const MOST_CONFLICTS = 4;
/** Signs, has it witnessed, and verifies: everything that one run signs goes through one of these. */
class Signer {
    #options;
    #holder;
    constructor(options) {
        this.#options = options;
        this.#holder = Promise.resolve(options.first);
    }
    /**
     * Signs and has the witnesses vouch for it. A certificate about to expire, or an entry that a v2 log already has,
     * is answered by signing anew.
     * @throws Failure `log-withholds-entries`; of a witness or of who renews the certificate; `artifact-rejected` when what the services
     *   answered does not verify
     */
    async sign(unsigned) {
        const { root } = this.#options;
        for (let conflicts = 0;;) {
            const holder = await this.#current();
            const content = await contentOf(unsigned, holder);
            try {
                const artifact = await this.#witnessed(content, holder);
                return { artifact, verified: holder.verify(artifact, root) };
            }
            catch (error) {
                if (error === EXPIRING)
                    continue;
                if (!isSolvedByAnother(error, holder))
                    throw error;
                if (++conflicts === MOST_CONFLICTS)
                    throw withholding(error);
            }
        }
    }
    async #witnessed(content, holder) {
        const artifact = { content, material: holder.material, logEntries: [], timestamps: [] };
        const beforeAttempt = () => {
            if (holder.expiresIn() < LEAST_VALIDITY_S)
                throw EXPIRING;
        };
        const asked = this.#options.witnesses.map((witness) => witness(artifact, { holder, beforeAttempt }));
        await (0,settle/* settleAll */.j)(asked);
        const testimonies = await Promise.all(asked);
        return {
            ...artifact,
            logEntries: testimonies.flatMap(({ logEntries = [] }) => logEntries),
            timestamps: testimonies.flatMap(({ timestamps = [] }) => timestamps),
        };
    }
    /** The first to find the certificate too old renews it for everybody. */
    async #current() {
        const held = this.#holder;
        const holder = await held;
        if (holder.expiresIn() >= LEAST_VALIDITY_S)
            return holder;
        if (this.#holder === held)
            this.#holder = this.#options.renew();
        return this.#holder;
    }
}
const EXPIRING = new Error('the certificate is about to expire');
/** Whether another signature makes another entry. */
function isSolvedByAnother(error, { algorithm }) {
    return error instanceof failure/* Failure */.HR && error.class === 'conflict' && !algorithm.isDeterministic;
}
/** New entries cannot be old ones: the log takes each, loses its answer and does not give it out again. */
function withholding(cause) {
    return new failure/* Failure */.HR({
        class: 'unavailable',
        code: 'log-withholds-entries',
        what: `the log gave out none of ${MOST_CONFLICTS} entries that it has: ${cause.message}`,
        why: 'each new signature made an entry whose answer was lost or wrong, so that the log is disturbed',
        fix: 'run the step again later',
        cause,
    });
}
async function contentOf({ payload, payloadType }, holder) {
    if (payloadType === null) {
        return { kind: 'simple-signing', payload, signature: await holder.sign(payload) };
    }
    const signature = await holder.sign((0,sigstore_envelope/* preAuthEncoding */.JC)(payloadType, payload));
    return { kind: 'envelope', envelope: { payloadType, payload, signature } };
}

// EXTERNAL MODULE: ./lib/sigstore/timestamp.js
var timestamp = __webpack_require__(52130);
;// CONCATENATED MODULE: ./lib/sigstore/witness.js



/** Records in a log. */
function logWitness(options) {
    return async (artifact, { holder: { publicKey }, beforeAttempt }) => ({
        logEntries: [await (0,sigstore_log/* recordInLog */.LM)({ ...options, artifact, publicKey, beforeAttempt })],
    });
}
/** Has the signature timestamped. */
function timestampWitness(options) {
    return async ({ content }) => ({
        timestamps: [await (0,timestamp/* requestTimestamp */.u)({ ...options, signature: (0,sigstore_envelope/* signatureOf */.yK)(content) })],
    });
}

// EXTERNAL MODULE: ./lib/statement/statement.js
var statement = __webpack_require__(96756);
;// CONCATENATED MODULE: ./lib/task/sign/complete.js








/** So many digests, with three log entries each, keep the log busy; more would only take memory. */
const DIGESTS_AT_ONCE = 12;
/**
 * Reuses what is ours and signs the rest, all at once. When something fails, the others are completed
 * first: their log entries are public and must not be lost.
 */
async function completeAll(attestations, identified, services, log) {
    const { chosen, http } = services;
    const root = await services.root;
    const signer = await signerFor(identified, services, log);
    let signed = 0;
    const sign = async ({ payload, predicateType }) => {
        const payloadType = predicateType === null ? null : statement/* STATEMENT_MEDIA_TYPE */.KD;
        const artifact = await signer.sign({ payload, payloadType });
        if (++signed % 50 === 0)
            log.info(`${signed} signed so far`);
        return artifact;
    };
    const rebuild = rebuilder(identified.holder, chosen.log, { http, root });
    await Promise.all(attestations.map((attestation) => attestation.findOwn()));
    const limit = (0,shared_limit/* createLimiter */.z)(DIGESTS_AT_ONCE);
    await (0,settle/* settleAll */.j)(attestations.map((attestation) => limit(() => attestation.complete(sign, rebuild))));
    const where = chosen.log ? `new log entries in ${chosen.log.url.host}` : 'new signatures, in no log';
    log.info(signed === 0 ? 'everything was signed before' : `${signed} ${where}`);
}
/** Signs with the run's identity, witnessed as the instance has it. */
async function signerFor({ holder, renew }, { chosen, instance, http, root: pending }, log) {
    const root = await pending;
    const { timestampAuthority } = instance;
    const witnesses = [
        ...(chosen.log ? [logWitness({ log: chosen.log, pace: new LogPace({ log }), http, root })] : []),
        ...(chosen.timestamp && timestampAuthority
            ? [timestampWitness({ url: timestampAuthority, http, root })]
            : []),
    ];
    return new Signer({ first: holder, renew, witnesses, root });
}
function rebuilder(holder, log, { http, root }) {
    const { publicKey } = holder;
    return {
        bundle: async ({ artifact }) => log &&
            rebuildForBundle(artifact, holder, root, (logIndex) => (0,sigstore_log/* fetchLogEntry */.zT)({ artifact, publicKey, logIndex, log, http, root })),
        legacy: async ({ artifact, verified }) => {
            const rebuilt = rebuildForLegacy(artifact, root);
            return rebuilt && { artifact: rebuilt, verified };
        },
    };
}


/***/ }),

/***/ 752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bB: () => (/* binding */ saveResult),
/* harmony export */   dH: () => (/* binding */ resultFiles),
/* harmony export */   r8: () => (/* binding */ saveLines),
/* harmony export */   wz: () => (/* binding */ artifactSaver)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10083);
/* harmony import */ var _shared_group_by_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62106);
/* harmony import */ var _shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75440);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69403);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47918);







/**
 * Creates the directory for result files.
 * @param directory as the user set it; otherwise a new one under `temporaryDirectory`
 * @throws Failure `output-dir-unusable`
 */
async function resultFiles(directory, temporaryDirectory) {
    try {
        if (directory !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
        const base = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory ?? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(temporaryDirectory, 'slsa-provenance-'))));
        const file = (name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(base, name);
        return {
            bundles: file('bundles.jsonl'),
            statements: file('statements.jsonl'),
            signatures: file('signatures.jsonl'),
            result: file('result.json'),
        };
    }
    catch (cause) {
        throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
            class: 'usage',
            code: 'output-dir-unusable',
            what: `the directory for result files cannot be created: ${directory ?? temporaryDirectory}`,
            why: 'it is a file, or the runner\u2019s user may not write there',
            fix: 'set output-dir to a directory that the job can write',
            cause,
        });
    }
}
function artifactSaver(files) {
    let saved;
    return async (attestations) => {
        const owned = unique(attestations);
        const before = saved?.owned ?? [];
        const isSaved = owned.length === before.length && owned.every(({ own }, nth) => own === before[nth]?.own);
        if (!saved || !isSaved)
            saved = { owned, withoutBundle: await save(files, owned) };
        return saved.withoutBundle;
    };
}
async function save(files, owned) {
    const statements = owned.filter(({ own }) => own.artifact.content.kind === 'envelope');
    const bundles = statements.filter(({ own }) => own.artifact.logEntries.every((entry) => entry.inclusionProof));
    const signatures = owned.filter(({ own }) => own.artifact.content.kind === 'simple-signing');
    await Promise.all([
        saveLines(files.bundles, bundles, ({ own }) => (0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleJson */ .VN)(own.artifact)),
        saveLines(files.statements, statements, ({ own }) => own.verified.payload.toString('utf8')),
        saveLines(files.signatures, signatures, signatureLine),
    ]);
    return statements.length - bundles.length;
}
async function saveResult(files, result) {
    await (0,_shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .f)(files.result, `${JSON.stringify(result, null, 2)}\n`);
}
/** Each artifact once: every registry stores the same bundle, and `.att` the same envelope without its proof. */
function unique(attestations) {
    const owned = attestations
        .flatMap((attestation) => attestation.places)
        .flatMap((placed) => placed.written.flatMap((layout) => ownedBy(placed, layout.own.all())));
    return [...(0,_shared_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(owned, ({ own }) => signatureKey(own)).values()].flatMap(([first]) => first ?? []);
}
function ownedBy({ place }, all) {
    return all.map((own) => ({ reference: (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .referenceOf */ .Bz)(place.subject), own }));
}
function signatureKey({ artifact: { content } }) {
    return (content.kind === 'envelope' ? content.envelope.signature : content.signature).toString('base64');
}
function signatureLine({ reference, own }) {
    return JSON.stringify({
        subject: reference,
        payload: own.verified.payload.toString('base64'),
        bundle: JSON.parse((0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleJson */ .VN)(own.artifact)),
    });
}
/** One line after the other: together they are large. */
function saveLines(file, all, lineOf) {
    function* lines() {
        for (const one of all)
            yield `${lineOf(one)}\n`;
    }
    return (0,_shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .f)(file, lines());
}


/***/ }),

/***/ 17235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ identify),
  A: () => (/* binding */ readToken)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/sigstore/verify.js + 1 modules
var verify = __webpack_require__(42663);
;// CONCATENATED MODULE: ./lib/attach/owner.js


/** A workflow with a certificate. */
class WorkflowOwner {
    claims;
    root;
    hasKey = false;
    #atAnySource;
    /** @param options atAnySource: whether what the workflow signed at another commit is its own as well */
    constructor(claims, root, { atAnySource = false } = {}) {
        this.claims = claims;
        this.root = root;
        this.#atAnySource = atAnySource;
    }
    /**
     * An artifact is ours when it verifies and its identity, issuer and source (repository, commit, ref:
     * Fulcio extensions .12 to .14) are this run's; foreign when identity or issuer is another.
     */
    judge(artifact) {
        return orRejected(() => {
            const verified = (0,verify/* verifyArtifact */.oc)(artifact, this.root);
            return { kind: this.#kindOf(verified), verified };
        });
    }
    #kindOf({ identity }) {
        const { san, issuer, sourceRepositoryUri, sha, ref } = this.claims;
        if (identity.san !== san || identity.issuer !== issuer)
            return 'foreign';
        const source = identity.extensions;
        if (this.#atAnySource && source.sourceRepositoryUri === sourceRepositoryUri)
            return 'ours';
        const isSameSource = source.sourceRepositoryUri === sourceRepositoryUri &&
            source.sourceRepositoryDigest === sha &&
            source.sourceRepositoryRef === ref;
        return isSameSource ? 'ours' : 'other-source';
    }
}
/** Somebody with a key: ours is what verifies with it. */
class KeyOwner {
    root;
    hasKey = true;
    claimedRun;
    #holder;
    constructor(holder, root, claimedRun) {
        this.#holder = holder;
        this.root = root;
        this.claimedRun = claimedRun;
    }
    judge(artifact) {
        return orRejected(() => artifact.material.kind === 'certificate'
            ? { kind: 'foreign', verified: (0,verify/* verifyArtifact */.oc)(artifact, this.root) }
            : { kind: 'ours', verified: this.#holder.verify(artifact, this.root) });
    }
}
function orRejected(judge) {
    try {
        return judge();
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR)
            return { kind: 'rejected', reason: error.message };
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/attach/signable.js + 1 modules
var signable = __webpack_require__(67420);
// EXTERNAL MODULE: ./lib/github/claims.js
var claims = __webpack_require__(79742);
// EXTERNAL MODULE: ./lib/github/environment.js + 1 modules
var environment = __webpack_require__(98923);
// EXTERNAL MODULE: ./lib/github/id-token.js
var id_token = __webpack_require__(4966);
// EXTERNAL MODULE: ./lib/sigstore/fulcio.js
var fulcio = __webpack_require__(75676);
// EXTERNAL MODULE: ./lib/sigstore/claims.js
var sigstore_claims = __webpack_require__(11061);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/http/clock.js
var clock = __webpack_require__(60486);
// EXTERNAL MODULE: ./lib/sigstore/certificate-trust.js
var certificate_trust = __webpack_require__(98790);
// EXTERNAL MODULE: ./lib/sigstore/certificate.js + 2 modules
var certificate = __webpack_require__(33314);
// EXTERNAL MODULE: ./lib/sigstore/key-algorithm.js
var key_algorithm = __webpack_require__(36453);
// EXTERNAL MODULE: ./lib/sigstore/rejection.js
var rejection = __webpack_require__(59409);
// EXTERNAL MODULE: ./lib/sigstore/trusted-root.js
var trusted_root = __webpack_require__(29234);
// EXTERNAL MODULE: ./lib/sigstore/x509.js
var x509 = __webpack_require__(49860);
;// CONCATENATED MODULE: ./lib/sigstore/session.js












/**
 * Gets a certificate from Fulcio for a new key, and verifies it before anything is signed: chain, SCT, our own
 * key, and every claim.
 * @throws Failure `certificate-refused`, `certificate-untrusted`, `certificate-malformed`,
 *   `claims-not-confirmed`, `clock-wrong`, and those of the HTTP code; never with the token in it
 */
async function openSession(options) {
    const { publicKey, privateKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const signature = (bytes) => (0,external_node_crypto_.sign)('sha256', bytes, privateKey);
    const asked = performance.now();
    const leaf = await (0,fulcio/* requestCertificate */.p)(options, publicKey, signature);
    const { notBefore, notAfter } = (0,certificate/* parseValidity */.k)(leaf);
    options.clock?.compare(notBefore, fulcio/* CA_SERVICE */.V);
    refuseSlowClock(notBefore);
    const root = await options.root;
    verifyIssued(leaf, notBefore, publicKey, options.fulcio, root);
    const identity = (0,certificate/* parseIdentity */.a)(leaf);
    const expires = asked + (notAfter.getTime() - notBefore.getTime());
    return {
        claims: (0,sigstore_claims/* confirmClaims */.u)(identity, options.tokenClaims),
        identity,
        material: { kind: 'certificate', leaf, chain: (0,trusted_root/* chainOf */.dR)(leaf, root) },
        publicKey,
        algorithm: (0,key_algorithm/* algorithmOf */.H)(publicKey),
        expiresIn: () => (expires - performance.now()) / 1000,
        sign: signature,
        verify: verify/* verifyArtifact */.oc,
    };
}
/** What is signed would be from the future, and refused by this machine once it stands in the log. */
function refuseSlowClock(notBefore) {
    const behindMs = notBefore.getTime() - Date.now();
    if (behindMs <= verify/* CLOCK_SKEW_MS */.rn)
        return;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'clock-wrong',
        what: `the clock of this machine is ${(0,clock/* duration */.p)(behindMs)} behind that of ${fulcio/* CA_SERVICE */.V}: nothing was signed`,
        why: 'the runner was resumed from a snapshot, or has no time service',
        fix: 'set the clock of the runner (timedatectl set-ntp true), then run the step again',
    });
}
/** At the time of issue, by the certificate's own clock: nothing else is known yet. */
function verifyIssued(leaf, at, publicKey, fulcio, root) {
    const untrusted = (problem, cause) => new failure/* Failure */.HR({
        class: 'malformed',
        code: 'certificate-untrusted',
        what: `the certificate from ${fulcio.host} is not to be trusted: ${problem}`,
        why: 'signing config and trusted root belong to different Sigstore instances, or the answer was altered',
        fix: 'set signing-config and trusted-root to the files of one instance',
        cause,
    });
    const certificate = (0,x509/* parseCertificate */.h)(leaf);
    const ourKey = publicKey.export({ type: 'spki', format: 'der' });
    if (!certificate.publicKey.equals(ourKey))
        throw forAnotherKey(fulcio);
    try {
        (0,certificate_trust/* verifyTrust */.s)(leaf, [at], root);
    }
    catch (error) {
        if (error instanceof rejection/* Rejection */.m)
            throw untrusted(error.message, error);
        throw untrusted('its chain or its SCT does not lead to the trusted root', error);
    }
}
/** As if it were no certificate: asked again, with another key and token, there may be ours. */
function forAnotherKey({ host }) {
    return new failure/* Failure */.HR({
        class: 'malformed',
        code: 'certificate-malformed',
        what: `the certificate from ${host} is for another key than the one that it was asked for`,
        why: 'something between here and Fulcio answered with what it had answered before, or mixed up two answers',
        fix: 'let no cache or proxy answer for Fulcio: each certificate is for one key',
    });
}

// EXTERNAL MODULE: ./lib/statement/build-level.js
var build_level = __webpack_require__(90418);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(52845);
// EXTERNAL MODULE: ./lib/text/member.js
var member = __webpack_require__(15533);
// EXTERNAL MODULE: ./lib/task/sign/level.js
var level = __webpack_require__(9733);
// EXTERNAL MODULE: ./lib/task/sign/privacy.js
var privacy = __webpack_require__(94963);
;// CONCATENATED MODULE: ./lib/task/sign/identify.js















/** A token and what it says. Nothing is public yet. @throws those of the token service and its claims */
async function readToken(services, environment, log) {
    const { http, instance, clock } = services;
    const ask = async () => {
        const token = await (0,id_token/* requestIdToken */.gj)(environment, http, log, { clock });
        return { token, claims: (0,claims/* parseTokenClaims */.gR)(token) };
    };
    const read = await http.insist({ service: id_token/* TOKEN_SERVICE */.w8, ask, mayPass: isIn(TOKEN_MAY_PASS) });
    (0,privacy/* checkIssuer */.oP)(read.claims, instance);
    return read;
}
const TOKEN_MAY_PASS = new Set(['id-token-refused', 'id-token-malformed']);
const CERTIFICATE_MAY_PASS = new Set(['certificate-refused', 'certificate-malformed']);
function isIn(codes) {
    return ({ code }) => codes.has(code);
}
/**
 * The run's identity: one token, one certificate, one key in memory; or the key that it was given, which confirms
 * nothing of the run, so that there is no provenance.
 * @throws Failure `private-repository` before anything is published, and those of `openSession`
 */
async function identify(inputs, services, context) {
    const { key } = services;
    const { log } = context;
    if (key === undefined)
        return withCertificate(inputs, services, context);
    (0,level/* requireLevel */.q1)(build_level/* WITHOUT_PROVENANCE */.f4, inputs.minSlsaBuildLevel);
    log.info(`signing with a key (${key.algorithm.name}): no certificate, no provenance`);
    return {
        holder: key,
        renew: async () => key,
        owner: new KeyOwner(key, await services.root, (0,environment/* runUriOf */.B)(context.environment)),
        signables: [signable/* SIGNATURE */.J2, signable/* SIMPLE_SIGNATURE */.uN],
    };
}
async function withCertificate(inputs, services, { environment, log, inPlaceOfProvenance }) {
    const ask = async () => {
        const { token, claims } = await readToken(services, environment, log);
        (0,level/* requireSayable */.Z1)((0,sigstore_claims/* plannedClaims */._)(claims, environment.serverUrl), inputs);
        (0,privacy/* checkPrivacy */.z$)(claims, services.instance, inputs.privateRepository);
        const { http, instance, root, clock } = services;
        return openSession({ token, tokenClaims: claims, fulcio: instance.fulcio, http, root, clock });
    };
    // Each time with a token of its own: a token that was refused once is refused again.
    const open = () => services.http.insist({ service: fulcio/* CA_SERVICE */.V, ask, mayPass: isIn(CERTIFICATE_MAY_PASS) });
    const session = await open();
    const { claims } = session;
    (0,level/* requireSayable */.Z1)(claims, inputs);
    log.info(`certificate for ${claims.san}, valid for ${Math.floor(session.expiresIn() / 60)} min`);
    const renew = async () => {
        log.info('the certificate is about to expire: requesting another one');
        const renewed = await open();
        if (!(0,external_node_util_.isDeepStrictEqual)(renewed.claims, claims))
            throw identityChanged();
        return renewed;
    };
    const build = inputs.build && (await imageBuild(inputs.build, claims, environment));
    return {
        holder: session,
        renew,
        // What is signed for another run does not depend on the commit at which that is done.
        owner: new WorkflowOwner(claims, await services.root, { atAnySource: inPlaceOfProvenance !== undefined }),
        signables: [
            signable/* SIGNATURE */.J2,
            ...(inPlaceOfProvenance?.(claims) ?? (0,signable/* provenanceBy */.F7)(claims, inputs.provenance, build)),
            signable/* SIMPLE_SIGNATURE */.uN,
        ],
    };
}
/** @throws Failure `event-unreadable` where a run by hand does not say what it was asked for */
async function imageBuild({ inputs, materials }, { eventName }, { eventPayload }) {
    const asked = { inputs: inputs.recorded, materials };
    if (eventName !== 'workflow_dispatch')
        return { ...asked, dispatch: undefined };
    const event = await eventPayload();
    if (event === undefined)
        throw eventUnreadable();
    const given = (0,member/* memberAt */.mz)(event, 'inputs');
    return { ...asked, dispatch: (0,json/* isObject */.Gv)(given) ? given : {} };
}
function eventUnreadable() {
    return new failure/* Failure */.HR({
        class: 'unavailable',
        code: 'event-unreadable',
        what: 'the event that started the run cannot be read, so that its inputs cannot be recorded',
        why: 'GITHUB_EVENT_PATH does not name the file that the runner has written',
        fix: 'run the job again',
    });
}
function identityChanged() {
    return new failure/* Failure */.HR({
        class: 'conflict',
        code: 'identity-changed',
        what: 'a second OIDC token of the same job says something else than the first',
        why: 'the repository was renamed, moved or made public or private while the job ran',
        fix: 'run the job again',
    });
}


/***/ }),

/***/ 9733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   Z1: () => (/* binding */ requireSayable),
/* harmony export */   q1: () => (/* binding */ requireLevel)
/* harmony export */ });
/* harmony import */ var _expectation_earlier_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19747);
/* harmony import */ var _expectation_released_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32986);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10083);
/* harmony import */ var _statement_build_level_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90418);
/* harmony import */ var _statement_image_build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21269);





/** The SLSA build level of what a run signs: of this project's workflows, as `verify` says it by the same list. */
function levelOf(claims, provenance, releases = _expectation_earlier_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .EARLIER_RELEASES */ .K) {
    if (provenance === 'none')
        return _statement_build_level_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGNED_ALONE */ .rd;
    const { runnerEnvironment, san, serverUrl, workflowRef, eventName: buildTrigger } = claims;
    const extensions = { buildSignerDigest: claims.buildSignerDigest };
    const isReleased = () => (0,_expectation_released_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .releasedIdentity */ .i)({ san, extensions }, releases).kind === 'released';
    const buildConfigUri = `${serverUrl}/${workflowRef}`;
    return (0,_statement_build_level_js__WEBPACK_IMPORTED_MODULE_2__/* .buildLevel */ .xZ)({ runnerEnvironment, san, buildConfigUri, buildTrigger, isReleased });
}
/**
 * Whether the run may say what it is to say, while nothing is public.
 * @param claims as the token has them, and again as the certificate does
 * @throws Failure `build-inputs-refused`, `build-inputs-missing`, `level-too-low`
 */
function requireSayable(claims, { build, provenance, minSlsaBuildLevel }) {
    if (build)
        (0,_statement_image_build_js__WEBPACK_IMPORTED_MODULE_3__/* .requireBuildWorkflow */ .Px)(claims.san);
    else if ((0,_statement_build_level_js__WEBPACK_IMPORTED_MODULE_2__/* .isBuildWorkflow */ .Kh)(claims.san))
        throw withoutInputs(claims);
    requireLevel(levelOf(claims, provenance), minSlsaBuildLevel);
}
/** @throws Failure `level-too-low` */
function requireLevel({ level, reason, raise }, wanted) {
    if (level >= wanted)
        return;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'usage',
        code: 'level-too-low',
        what: `SLSA Build L${level}, and min-slsa-build-level is ${wanted}: nothing was signed`,
        why: reason,
        fix: raise,
    });
}
function withoutInputs({ san }) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'denied',
        code: 'build-inputs-missing',
        what: `${san} is to sign something that it does not say to have built`,
        why: 'what this workflow signs says how it was built: build-inputs and builds are missing',
        fix: 'call build.yml as it is released',
    });
}


/***/ }),

/***/ 94963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q7: () => (/* binding */ FACTS_OF_A_KEY),
/* harmony export */   oP: () => (/* binding */ checkIssuer),
/* harmony export */   qq: () => (/* binding */ publishedFacts),
/* harmony export */   z$: () => (/* binding */ checkPrivacy)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);

/** What the certificate and the log entries of the public instance show to everyone, for ever. */
function publishedFacts(claims) {
    return [
        `repository: ${claims.repository} (id ${claims.repository_id}, owner id ${claims.repository_owner_id})`,
        `workflow: ${claims.job_workflow_ref}`,
        `ref and commit: ${claims.ref}, ${claims.sha}`,
        `event, run and runner: ${claims.event_name}, ${claims.run_id}, ${claims.runner_environment}`,
        DIGESTS,
    ];
}
const DIGESTS = 'digests of the signed statements (not the image names in them)';
/** The same where a key signs. */
const FACTS_OF_A_KEY = ['the public key', DIGESTS];
/**
 * A missing visibility claim counts as private: publishing cannot be taken back.
 * @throws Failure `private-repository`
 */
function checkPrivacy(claims, instance, consent) {
    const visibility = claims.repository_visibility;
    if (!instance.isPublic || consent || visibility === 'public')
        return;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'private-repository',
        what: `${claims.repository} is ${visibility ?? 'not known to be public'}, and signing with the public Sigstore instance would publish, for ever:\n- ${publishedFacts(claims).join('\n- ')}`,
        why: 'certificates and log entries of the public instance can be read and searched by everyone',
        fix: 'one of:\n' +
            '  private-repository: true            # if these facts may be public\n' +
            '  signing-config: and trusted-root:   # a private Sigstore instance\n' +
            '  key:                                # a key of your own: the log shows the public key, and no repository\n' +
            '  tlog: false                         # with key: nothing is published',
    });
}
/**
 * The public instance's Fulcio knows github.com only; a token of another server is said here, before
 * a request that could but fail.
 * @throws Failure `issuer-not-accepted`
 */
function checkIssuer(claims, instance) {
    const accepted = instance.oidcIssuers;
    if (!accepted || accepted.some((issuer) => claims.iss === issuer || claims.iss.startsWith(`${issuer}/`)))
        return;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'issuer-not-accepted',
        what: `the public Sigstore instance issues no certificates for tokens of ${claims.iss}`,
        why: 'GitHub Enterprise Server and ghe.com have token issuers of their own',
        fix: 'run a private Sigstore instance that trusts this issuer and set both:\n  signing-config: path/to/signing_config.json\n  trusted-root: path/to/trusted_root.json',
    });
}


/***/ }),

/***/ 90374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resultOf),
/* harmony export */   b: () => (/* binding */ deferredResult)
/* harmony export */ });
/* harmony import */ var _attach_layout_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5731);
/* harmony import */ var _engine_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9066);
/* harmony import */ var _sigstore_key_holder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12052);
/* harmony import */ var _statement_build_level_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90418);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47918);
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9733);






/** `result.json` and the `attachments` output: version of the schema in docs/result.schema.json. */
const RESULT_VERSION = 1;
function deferredResult(subjects, outage, record) {
    return { version: RESULT_VERSION, outcome: 'deferred', subjects, outage, record, ...NOTHING };
}
const NOTHING = { attachments: [], foreign: [], logIndexes: [], verifyCommands: [], failures: [] };
function attachmentsOf({ name, own, place }) {
    return own.all().map((artifact) => attachmentOf(place, _attach_layout_name_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMAT_OF */ .u[name], artifact));
}
function attachmentOf({ image, subject }, format, own) {
    return {
        subject: (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .referenceOf */ .Bz)(image),
        registry: subject.repository.registry,
        format,
        kind: own.signable.kind,
        predicateType: own.signable.predicateType,
        digest: own.digest,
        logIndex: own.verified.logIndex ?? null,
        reused: own.reused,
    };
}
function admissionReportOf({ subject, answers }) {
    const refusals = answers.filter(({ admits }) => !admits);
    const refusing = new Set(refusals.map(({ lens }) => lens));
    const programs = [...new Set(answers.map(({ lens }) => lens))];
    return {
        subject: (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .referenceOf */ .Bz)(subject),
        admittedBy: programs.filter((program) => !refusing.has(program)),
        refusedBy: refusals.map(({ lens, wants, why, fix }) => ({
            program: lens,
            wants,
            why,
            ...(fix !== undefined && { fix }),
        })),
    };
}
function failedPlaceOf({ subject, failure }) {
    const { code, message, fix } = failure;
    return { subject: (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .referenceOf */ .Bz)(subject), code, message, ...(fix !== undefined && { fix }) };
}
/** @param run that signed, maybe an earlier one */
function byCertificate(claims, run, provenance) {
    return {
        signedWith: 'certificate',
        certificateIdentity: claims.san,
        certificateOidcIssuer: claims.issuer,
        slsaBuildLevel: (0,_level_js__WEBPACK_IMPORTED_MODULE_5__/* .levelOf */ .In)(claims, provenance),
        source: {
            repository: claims.sourceRepositoryUri,
            ref: claims.ref,
            commit: claims.sha,
            workflow: claims.workflowPath,
            run,
        },
    };
}
function byKey({ algorithm, publicKey, uri }, outage) {
    return {
        signedWith: 'key',
        ...(outage && { outage }),
        key: {
            algorithm: algorithm.name,
            hint: (0,_sigstore_key_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .hintOf */ .$z)(publicKey),
            publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
            ...(uri !== undefined && { uri }),
        },
        slsaBuildLevel: _statement_build_level_js__WEBPACK_IMPORTED_MODULE_3__/* .WITHOUT_PROVENANCE */ .f4,
    };
}
function resultOf(parts) {
    const { attestations, failures, claims, holder, chosen, instance } = parts;
    const layouts = attestations.flatMap(({ places }) => places.flatMap(({ written }) => written));
    const owned = layouts.flatMap((layout) => layout.own.all());
    const attachments = layouts.filter((layout) => parts.attached.has(layout)).flatMap(attachmentsOf);
    const isReused = owned.length > 0 && owned.every((own) => own.reused);
    const [first] = owned;
    const earlierRun = isReused ? first?.verified.identity?.extensions.runInvocationUri : undefined;
    const images = attestations
        .filter(({ isOfImage }) => isOfImage)
        .flatMap(({ places, types }) => places.map(({ place }) => ({ subject: (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .referenceOf */ .Bz)(place.image), signed: types })));
    const subjects = images.map(({ subject }) => subject);
    const platforms = platformsOf(parts);
    const kept = parts.signatureRepository && (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(parts.signatureRepository);
    const options = {
        format: chosen.formats,
        trustedRoot: parts.trustedRoot,
        ...(kept !== undefined && { signatureRepository: kept }),
        isLogged: chosen.log !== undefined,
    };
    return {
        version: RESULT_VERSION,
        outcome: outcomeOf(parts, isReused),
        ...(claims
            ? byCertificate(claims, earlierRun ?? claims.runInvocationUri, parts.provenance)
            : byKey(holder, parts.outage)),
        subjects,
        ...(platforms.length > 0 && { platforms }),
        ...(kept !== undefined && { signatureRepository: kept }),
        attachments,
        ...whatElse(parts),
        foreign: foreignOf(attestations),
        admission: parts.admissions.map(admissionReportOf),
        logIndexes: [...new Set(owned.flatMap((own) => own.verified.logIndex ?? []))],
        logUrl: instance.isPublic ? SEARCH_URL : undefined,
        verifyCommands: images.flatMap(({ subject, signed }) => claims ? (0,_engine_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyCommands */ .I6)(subject, claims, { ...options, signed }) : (0,_engine_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .keyCommands */ .gi)(subject, options)),
        failures: failures.map(failedPlaceOf),
    };
}
/** What only some runs have. */
function whatElse({ copied = [], tagged = [], stored, githubStore, remarks }) {
    return {
        ...(copied.length > 0 && { copies: copied }),
        ...(tagged.length > 0 && { tags: tagged }),
        ...(stored.length > 0 && { stored }),
        ...(githubStore && { githubStore }),
        ...(remarks.length > 0 && { remarks }),
    };
}
function platformsOf({ attestations, failures }) {
    const prepared = attestations.flatMap(({ places }) => places.map(({ place }) => place));
    const all = [...prepared.map(({ image: subject, platform }) => ({ subject, platform })), ...failures];
    const named = all.flatMap(({ subject, platform }) => platform === undefined ? [] : [[(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .referenceOf */ .Bz)(subject), platform]]);
    return [...new Map(named)].map(([subject, platform]) => ({ subject, platform }));
}
/** Shows an entry of the public log by its index. */
const SEARCH_URL = 'https://search.sigstore.dev/?logIndex=';
/** Until something is attached the run has failed, should it end there. */
function outcomeOf({ attached, failures }, isReused) {
    if (failures.length > 0 || attached.size === 0)
        return 'failed';
    return isReused ? 'unchanged' : 'signed';
}
/** Others' artifacts of our types, once for each identity and type at a place. */
function foreignOf(attestations) {
    const found = attestations.flatMap((attestation) => attestation.places.flatMap((placed) => placed.written.flatMap((layout) => layout.own.foreign.map((foreign) => ({ subject: (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .referenceOf */ .Bz)(placed.place.image), ...foreign })))));
    return [...new Map(found.map((artifact) => [JSON.stringify(artifact), artifact])).values()];
}


/***/ }),

/***/ 53379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ openRun),
  U: () => (/* binding */ signImages)
});

// EXTERNAL MODULE: ./lib/attach/admission.js
var admission = __webpack_require__(65136);
// EXTERNAL MODULE: ./lib/github/environment.js + 1 modules
var github_environment = __webpack_require__(98923);
// EXTERNAL MODULE: ./lib/github/id-token.js
var id_token = __webpack_require__(4966);
// EXTERNAL MODULE: ./lib/sigstore/claims.js
var sigstore_claims = __webpack_require__(11061);
// EXTERNAL MODULE: ./lib/task/sign/attach-all.js + 1 modules
var attach_all = __webpack_require__(41380);
// EXTERNAL MODULE: ./lib/shared/group-by.js
var group_by = __webpack_require__(62106);
// EXTERNAL MODULE: ./lib/shared/settle.js
var settle = __webpack_require__(72034);
// EXTERNAL MODULE: ./lib/statement/slsa-v1.js
var slsa_v1 = __webpack_require__(25482);
// EXTERNAL MODULE: ./lib/subject/repository.js
var subject_repository = __webpack_require__(47918);
// EXTERNAL MODULE: ./lib/engine/kyverno/facts.js
var facts = __webpack_require__(6372);
// EXTERNAL MODULE: ./lib/oci/layout/bundle-manifest.js
var bundle_manifest = __webpack_require__(77906);
// EXTERNAL MODULE: ./lib/oci/layout/referrers-index.js
var referrers_index = __webpack_require__(56961);
// EXTERNAL MODULE: ./lib/oci/layout/tags.js
var tags = __webpack_require__(15395);
// EXTERNAL MODULE: ./lib/oci/lookup/bundles.js
var lookup_bundles = __webpack_require__(57041);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(50261);
// EXTERNAL MODULE: ./lib/oci/tag-update.js + 2 modules
var tag_update = __webpack_require__(37208);
// EXTERNAL MODULE: ./lib/shared/eventually.js
var eventually = __webpack_require__(66652);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/sigstore/bundle.js + 1 modules
var bundle = __webpack_require__(69403);
// EXTERNAL MODULE: ./lib/subject/digest.js
var digest = __webpack_require__(22406);
// EXTERNAL MODULE: ./lib/shared/limit.js
var shared_limit = __webpack_require__(6222);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(52845);
// EXTERNAL MODULE: ./lib/attach/signable.js + 1 modules
var attach_signable = __webpack_require__(67420);
;// CONCATENATED MODULE: ./lib/attach/own-artifacts.js




/** A digest with more than these beside it is hostile or broken: no cluster would look at them all. */
const MAX_CANDIDATES = 200;
const AT_ONCE = 8;
/**
 * Which artifact stands for each signable at one digest in one repository and one layout. What is there
 * already stays: another run of ours may have named it in its outputs. Two that are there and say the same
 * merge: the earliest signed time stays, ties by key, so that all writers agree.
 */
class OwnArtifacts {
    foreign = [];
    #owner;
    #signables;
    #ours = new Map();
    #standing = new Map();
    /** By key: the bytes that a layout stores. */
    #stored = new Map();
    #seen = new Set();
    #lost = new Set();
    /** When this identity signed something else of a type. */
    #others = new Map();
    constructor(owner, signables) {
        this.#owner = owner;
        this.#signables = signables;
    }
    /**
     * Fetches and judges candidates not seen before, up to a limit, those first that were listed last: the newest.
     * Resolves to true when there were any.
     */
    async consider(candidates) {
        const fresh = candidates
            .filter(({ key }) => !this.#seen.has(key))
            .reverse()
            .slice(0, Math.max(0, MAX_CANDIDATES - this.#seen.size));
        for (const { key } of fresh)
            this.#seen.add(key);
        const limit = (0,shared_limit/* createLimiter */.z)(AT_ONCE);
        await Promise.all(fresh.map((candidate) => limit(() => this.#judge(candidate))));
        return fresh.length > 0;
    }
    /** Enters an artifact of ours that is not there yet: it stands until one is found that is. */
    offer(own, stored) {
        this.#seen.add(own.key);
        this.#enter(own, stored);
        if (!this.#standing.has(own.signable))
            this.#standing.set(own.signable, own);
    }
    /** Chooses what stands, now that `present` are the keys of what is there, all of it considered. */
    settle(present) {
        const lost = new Set();
        const here = present.flatMap((key) => this.#ours.get(key) ?? []);
        for (const signable of this.#signables) {
            const [earliest, ...others] = here.filter((own) => own.signable === signable).sort(bySignedTime);
            if (earliest)
                this.#standing.set(signable, earliest);
            for (const own of others)
                lost.add(own.key);
        }
        this.#lost = lost;
    }
    standing(signable) {
        return this.#standing.get(signable);
    }
    /** When this identity last signed something else of the same type; undefined: nothing is there, or no time. */
    otherOf({ predicateType }) {
        return this.#others.get(predicateType);
    }
    /** One of ours, as it is stored. */
    stored({ key }) {
        const stored = this.#stored.get(key);
        if (stored === undefined)
            throw new Error(`no longer held: ${key}`);
        return stored;
    }
    /** Lets go of what is stored; which artifacts stand is known still. */
    release() {
        this.#ours.clear();
        this.#stored.clear();
    }
    /** In the order of the signables, whichever log entry came first. */
    all() {
        return this.#signables.flatMap((signable) => this.#standing.get(signable) ?? []);
    }
    /** Keys of those of ours that are there and must not stay beside the one that stands. */
    get lost() {
        return this.#lost;
    }
    #enter(own, stored) {
        this.#ours.set(own.key, own);
        this.#stored.set(own.key, stored);
    }
    #noteOther(artifact, { signedAt }) {
        const type = predicateTypeOf(artifact);
        const known = this.#others.get(type);
        if (signedAt && (known === undefined || known < signedAt))
            this.#others.set(type, signedAt);
    }
    async #judge(candidate) {
        const fetched = await fetchOrSkip(candidate);
        if (!fetched)
            return;
        const { artifact, stored } = fetched;
        const { key, digest } = candidate;
        const verdict = this.#owner.judge(artifact);
        if (verdict.kind === 'rejected')
            return;
        if (verdict.kind === 'ours') {
            const { verified } = verdict;
            const signable = this.#signables.find((candidate) => (0,attach_signable/* saysTheSame */.Yq)(candidate, verified.payload));
            if (signable)
                this.#enter({ signable, artifact, verified, key, digest, reused: true }, stored);
            else
                this.#noteOther(artifact, verified);
        }
        else if (verdict.kind === 'other-source') {
            this.#noteOther(artifact, verdict.verified);
        }
        else {
            const { san } = verdict.verified.identity;
            const sameType = this.#signables.find((candidate) => candidate.predicateType === predicateTypeOf(artifact));
            if (sameType)
                this.foreign.push({ predicateType: sameType.predicateType, san });
        }
    }
}
/** What has no trusted time comes last. */
function bySignedTime(a, b) {
    const [first, second] = [a, b].map(({ verified }) => verified.signedAt?.getTime() ?? Number.MAX_SAFE_INTEGER);
    const difference = (first ?? 0) - (second ?? 0);
    return difference === 0 && a.key !== b.key ? (a.key < b.key ? -1 : 1) : difference;
}
/** Malformed content of others is nothing to this run, and what is more than can be read; a registry that fails is. */
async function fetchOrSkip(candidate) {
    try {
        return await candidate.fetch();
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR && (error.class === 'malformed' || error.class === 'limit'))
            return undefined;
        throw error;
    }
}
function predicateTypeOf({ content }) {
    if (content.kind === 'simple-signing')
        return null;
    return (0,json/* textOf */.b6)((0,json/* objectIn */.D7)(content.envelope.payload)?.predicateType);
}

// EXTERNAL MODULE: ./lib/attach/publish-tag.js
var publish_tag = __webpack_require__(58087);
;// CONCATENATED MODULE: ./lib/attach/bundle-layout.js














/** From so many bundles beside one digest on, the run warns: halfway to where Kyverno stops. */
const CROWDED = facts/* MAX_REFERRERS */.OB / 2;
/**
 * How long a manifest that is listed may be missing, in milliseconds: some registries list what another run has just
 * pushed before they serve it. Taken for gone, its bundle would be signed and attached a second time.
 */
const LISTED_LAG_MS = 500;
/** The bundle layout at one place: bundle manifests as referrers, and the `sha256-<hex>` index. */
class BundleLayout {
    name = 'bundle';
    place;
    own;
    #types;
    #run;
    #log;
    /** Digests of all manifests that were ever listed beside the image: these are not put again. */
    #listed = new Set();
    /** Digests of manifests that the index names and the registry no longer has: they are dropped from the index. */
    #dead = new Set();
    /** The last answer of the referrers API; undefined where what is listed is nothing that this project can read. */
    #api;
    /** The `sha256-<hex>` index as it was read last. */
    #index;
    /** The index as read while the manifests were put: only where no referrers API can make the index superfluous. */
    #ahead;
    /** Whether every PUT of a manifest was answered with `OCI-Subject`: the registry takes them for referrers. */
    #areReferrers = false;
    constructor(place, owner, signables, log) {
        this.place = place;
        this.own = new OwnArtifacts(owner, signables);
        this.#types = new Set(signables.map((signable) => signable.predicateType));
        this.#run = owner.claimedRun;
        this.#log = log;
        this.#api = place.existing.bundles?.api;
        this.#index = place.existing.bundles?.index;
    }
    async findOwn() {
        const { bundles } = this.place.existing;
        if (bundles)
            await this.#consider((0,lookup_bundles/* everyBundle */.Ci)(bundles));
    }
    offer(own) {
        const { signable, artifact, verified } = own;
        const bytes = Buffer.from((0,bundle/* bundleJson */.VN)(artifact));
        const stored = (0,bundle_manifest/* storeBundle */.AG)(this.place.descriptor, bytes, String(signable.predicateType), verified.signedAt, this.#run);
        const { digest } = stored.descriptor;
        this.own.offer({ ...own, key: digest, digest }, stored);
    }
    async store() {
        await this.#putBlobs();
        if (this.#api?.supported)
            await this.#listAgain();
        const [ahead, answers] = await Promise.all([
            this.#api?.supported ? undefined : (0,tag_update/* readTag */.z)(() => this.#readIndex()),
            Promise.all(this.#unstored().map((own) => this.#putManifest(own))),
        ]);
        this.#ahead = ahead;
        this.#areReferrers = answers.every((known) => known);
    }
    /** Readers find bundles by the referrers API or, where that does not list ours, by the index. */
    async publish() {
        const isListed = this.#areReferrers && this.#api?.supported && (await this.#areListed());
        if (!isListed)
            await this.#updateIndex();
    }
    async readAgain(own) {
        const { registry, subject } = this.place;
        const { bundle } = this.own.stored(own);
        const { path } = subject.repository;
        const found = await (0,lookup_bundles/* fetchBundle */.L2)(registry, path, subject.digest, own.digest, (0,digest/* sha256Digest */.sI)(bundle));
        return found && { artifact: found.artifact, isAsWritten: found.stored.bundle.equals(bundle) };
    }
    known() {
        const index = [(0,tags/* indexTag */.HF)(this.place.subject.digest), this.#index];
        const bundles = this.own.all().map((own) => this.own.stored(own));
        return {
            manifests: new Map([
                index,
                ...bundles.map(({ descriptor, manifest: bytes }) => [descriptor.digest, { descriptor, bytes, etag: undefined }]),
            ]),
            blobs: new Map(bundles.map(({ bundle }) => [(0,digest/* sha256Digest */.sI)(bundle), bundle])),
            ...(this.#api && { referrers: this.#api }),
        };
    }
    release() {
        this.own.release();
        this.#api = undefined;
        this.#index = undefined;
        this.#ahead = undefined;
    }
    /** Says what verifiers may stumble over later: many bundles, and duplicates of ours. */
    async review() {
        if (!this.#api)
            return;
        const listing = (0,lookup_bundles/* bundleListing */.Xc)(this.#api, this.#index);
        const name = (0,subject_repository/* nameOf */.Vb)(this.place.subject.repository);
        const count = (0,lookup_bundles/* everyBundle */.Ci)(listing).length;
        if (count >= CROWDED) {
            this.#log.warning(`${name}: ${count} bundles beside one digest; Kyverno stops at ${facts/* MAX_REFERRERS */.OB}`);
        }
        // An index is merged; what a referrers API lists twice, simultaneous runs put there, and nothing removes it.
        await this.#consider(listing.throughApi);
        const twice = listing.throughApi
            .filter(({ digest }) => this.own.lost.has(digest))
            .map(({ digest }) => digest);
        if (twice.length === 0)
            return;
        this.#log.warning(`${name}: runs at the same moment attached the same twice; delete ${twice.join(', ')} if it matters`);
    }
    /** Another run may have attached the same since it was listed: what a referrers API lists cannot be taken back. */
    async #listAgain() {
        await this.#consider((await this.#askApi()).descriptors);
    }
    async #askApi() {
        const { registry, subject } = this.place;
        this.#api = await registry.referrers(subject.repository.path, subject.digest);
        return this.#api;
    }
    #unstored() {
        return this.own.all().filter((own) => !this.#listed.has(own.key));
    }
    async #putBlobs() {
        const unstored = this.#unstored();
        if (unstored.length === 0)
            return;
        const { registry, subject } = this.place;
        const blobs = [...unstored.map((own) => this.own.stored(own).bundle), bundle_manifest/* EMPTY_BLOB */.u];
        await Promise.all(blobs.map((blob) => registry.putBlob(subject.repository.path, blob, this.place.takeUpload())));
    }
    /** Resolves to true when the registry says that it knows the manifest as a referrer. */
    async #putManifest(own) {
        const { registry, subject } = this.place;
        const { manifest, descriptor } = this.own.stored(own);
        const { path } = subject.repository;
        const answer = await registry.putManifest(path, descriptor.digest, descriptor.mediaType, manifest);
        return answer.ociSubject === subject.digest;
    }
    /**
     * Whether the referrers API lists all that this run stored. olareg has been seen to list only one of two manifests that were
     * put at the same moment: what is missing is put again, one after the other.
     */
    async #areListed() {
        const missing = await this.#unlisted();
        for (const own of missing)
            await this.#putManifest(own);
        const areListed = missing.length === 0 || (await this.#unlisted()).length === 0;
        return areListed && this.place.besides.every(({ digest }) => this.#isListed(digest));
    }
    async #unlisted() {
        await this.#askApi();
        return this.own.all().filter((own) => !this.#isListed(own.key));
    }
    #isListed(wanted) {
        return this.#api?.descriptors.some(({ digest }) => digest === wanted) ?? false;
    }
    async #readIndex() {
        const { registry, subject } = this.place;
        const index = await (0,lookup_bundles/* getIndex */.Dx)(registry, subject.repository.path, subject.digest);
        this.#index = index;
        return index;
    }
    async #updateIndex() {
        const content = {
            tag: (0,tags/* indexTag */.HF)(this.place.subject.digest),
            mediaType: media_types/* IMAGE_INDEX */.L$,
            read: () => this.#readIndex(),
            prepare: (current) => this.#consider(current ? (0,referrers_index/* readIndex */.vY)(current) : []),
            change: (current) => (0,referrers_index/* changeIndex */.VN)(current, {
                entries: [...this.place.besides, ...this.own.all().map((own) => this.own.stored(own).descriptor)],
                drop: new Set([...this.own.lost, ...this.#dead]),
            }),
            dropDead: (current) => this.#findDead(current ? (0,referrers_index/* readIndex */.vY)(current) : []),
        };
        await (0,publish_tag/* publishTag */.q)(this.place, content, this.#log, this.#ahead);
    }
    /**
     * The registry refused the index because something in it is missing: finds out what, for the next attempt.
     * @throws Failure `index-refused` when nothing is
     */
    async #findDead(entries) {
        const { registry, subject } = this.place;
        const heads = await Promise.all(entries.map(({ digest }) => registry.headManifest(subject.repository.path, digest)));
        const dead = entries.filter((_, position) => !heads[position]).map(({ digest }) => digest);
        if (dead.length === 0) {
            throw new failure/* Failure */.HR({
                class: 'conflict',
                code: 'index-refused',
                what: `${subject.repository.registry} refuses the index ${(0,tags/* indexTag */.HF)(subject.digest)}: it says that a manifest in it is missing, but each one is there`,
                why: 'the registry has not yet settled, or checks something that it does not say',
                fix: 'run the step again',
            });
        }
        this.#dead = new Set([...this.#dead, ...dead]);
        this.#log.warning(`dropped from ${(0,tags/* indexTag */.HF)(subject.digest)}, their manifests are gone: ${dead.join(', ')}`);
    }
    async #consider(descriptors) {
        const { bounded, subject } = this.place;
        const listed = descriptors.map(({ digest }) => digest);
        for (const digest of listed)
            this.#listed.add(digest);
        const candidates = descriptors
            .filter((entry) => (0,referrers_index/* mayBeBundle */.HW)(entry) && this.#mayBeOurs(entry))
            .map((entry) => ({
            key: entry.digest,
            digest: entry.digest,
            fetch: () => (0,eventually/* eventually */.u)(() => (0,lookup_bundles/* fetchBundle */.L2)(bounded, subject.repository.path, subject.digest, entry.digest), (0,bundle_manifest/* claimedPredicateType */.X4)(entry) === undefined ? 0 : LISTED_LAG_MS),
        }));
        const tookRequests = await this.own.consider(candidates);
        this.own.settle(listed);
        return tookRequests;
    }
    #mayBeOurs(entry) {
        const type = (0,bundle_manifest/* claimedPredicateType */.X4)(entry);
        return type === undefined || this.#types.has(type);
    }
}

// EXTERNAL MODULE: ./lib/attach/layout-name.js
var layout_name = __webpack_require__(5731);
// EXTERNAL MODULE: ./lib/oci/layout/legacy-artifact.js
var legacy_artifact = __webpack_require__(33584);
// EXTERNAL MODULE: ./lib/oci/layout/legacy-manifest.js
var legacy_manifest = __webpack_require__(39187);
// EXTERNAL MODULE: ./lib/oci/lookup/legacy.js
var legacy = __webpack_require__(90325);
;// CONCATENATED MODULE: ./lib/attach/legacy-layout.js










/** cosign's legacy layout at one place: the layers under the `.sig` or the `.att` tag of the digest. */
class LegacyLayout {
    place;
    name;
    own;
    /** Predicate types of what this run attests. */
    #types;
    /** Whether what has no certificate can be ours. */
    #run;
    #hasKey;
    #log;
    /** Digests of configs that are stored: each version of the manifest has its own. */
    #configs = new Set();
    /** Whether blobs were written again because the registry missed one of the manifest's. */
    #restored = false;
    /** What is under the tag, as it was read last. */
    #manifest;
    /** The tag as it was read while the blobs were written. */
    #ahead;
    constructor(place, name, owner, signables, log) {
        this.place = place;
        this.name = name;
        this.own = new OwnArtifacts(owner, signables);
        this.#types = new Set(signables.map((signable) => signable.predicateType));
        this.#hasKey = owner.hasKey;
        this.#run = owner.claimedRun;
        this.#log = log;
    }
    async findOwn() {
        await this.#consider(this.#listed());
    }
    offer(own) {
        const stored = (0,legacy_artifact/* storeLegacy */.b5)(own.artifact, own.signable.predicateType ?? undefined, this.#run);
        this.own.offer({ ...own, key: (0,legacy_manifest/* layerKey */.n3)(stored.layer), digest: stored.layer.digest }, stored);
    }
    /** Writes our layers, and the config of the manifest as it will be if nobody changes the tag before. */
    async store() {
        const { registry, subject, existing } = this.place;
        const here = new Set(this.#listed().map(legacy_manifest/* layerKey */.n3));
        const missing = this.own.all().filter((own) => !here.has(own.key));
        const [ahead] = await Promise.all([
            (0,tag_update/* readTag */.z)(() => this.#readTag()),
            ...missing.map((own) => registry.putBlob(subject.repository.path, this.own.stored(own).content, this.place.takeUpload())),
            this.#putConfig(existing[this.name]?.bytes),
        ]);
        this.#ahead = ahead;
    }
    /** Adds our layers to the manifest under the tag. */
    async publish() {
        const content = {
            tag: (0,tags/* legacyTag */.w_)(this.place.subject.digest, this.name),
            mediaType: media_types/* IMAGE_MANIFEST */.MS,
            read: () => this.#readTag(),
            prepare: async (current) => (await this.#consider(current ? (0,legacy_manifest/* readLegacy */.Od)(current, this.name) : [])) ||
                (await this.#putConfig(current)),
            change: (current) => this.#change(current)?.manifest,
            dropDead: () => this.#restoreBlobs(),
        };
        await (0,publish_tag/* publishTag */.q)(this.place, content, this.#log, this.#ahead);
    }
    async readAgain(own) {
        const { registry, subject } = this.place;
        const { layer, content } = this.own.stored(own);
        const found = await (0,legacy/* fetchLayer */.Ky)(registry, subject.repository.path, this.name, layer);
        return found && { artifact: found.artifact, isAsWritten: found.content.equals(content) };
    }
    known() {
        const tag = (0,tags/* legacyTag */.w_)(this.place.subject.digest, this.name);
        const layers = this.own.all().map((own) => this.own.stored(own));
        return {
            manifests: new Map([[tag, this.#manifest]]),
            blobs: new Map(layers.map(({ layer, content }) => [layer.digest, content])),
        };
    }
    release() {
        this.own.release();
        this.#manifest = undefined;
        this.#ahead = undefined;
    }
    async #readTag() {
        const { registry, subject } = this.place;
        this.#manifest = await registry.getManifest(subject.repository.path, (0,tags/* legacyTag */.w_)(subject.digest, this.name));
        return this.#manifest;
    }
    #listed() {
        const manifest = this.place.existing[this.name];
        return manifest ? (0,legacy_manifest/* readLegacy */.Od)(manifest.bytes, this.name) : [];
    }
    #change(current) {
        const layers = this.own.all().map((own) => this.own.stored(own).layer);
        return (0,legacy_manifest/* changeLegacy */.aR)(current, { layers, drop: this.own.lost });
    }
    /**
     * The config lists every layer, so that each version of the manifest needs its own. Resolves to true when it had
     * to be uploaded.
     */
    async #putConfig(current) {
        const config = this.#change(current)?.config;
        if (!config || this.#configs.has((0,digest/* sha256Digest */.sI)(config)))
            return false;
        const { registry, subject } = this.place;
        this.#configs.add(await registry.putBlob(subject.repository.path, config));
        return true;
    }
    /**
     * The registry misses a blob of the manifest: ours are written again, those of others cannot be.
     * @throws Failure `layer-blob-missing`
     */
    async #restoreBlobs() {
        const { registry, subject } = this.place;
        if (this.#restored)
            throw layerMissing(this.place, this.name);
        this.#restored = true;
        this.#configs.clear();
        await Promise.all(this.own.all().map((own) => registry.putBlob(subject.repository.path, this.own.stored(own).content)));
    }
    async #consider(layers) {
        const { bounded, subject } = this.place;
        const candidates = layers
            .filter((layer) => this.#mayMatter(layer))
            .map((layer) => {
            const fetch = async () => {
                const found = await (0,legacy/* fetchLayer */.Ky)(bounded, subject.repository.path, this.name, layer);
                return found && { artifact: found.artifact, stored: found };
            };
            return { key: (0,legacy_manifest/* layerKey */.n3)(layer), digest: layer.digest, fetch };
        });
        const tookRequests = await this.own.consider(candidates);
        this.own.settle(layers.map(legacy_manifest/* layerKey */.n3));
        return tookRequests;
    }
    /** Layers of other types are left unread, and those signed with a key where this run has none. */
    #mayMatter(layer) {
        const isOurType = this.name === 'sig' || this.#types.has((0,legacy_artifact/* claimedLayerType */.x3)(layer));
        return isOurType && (this.#hasKey || (0,legacy_artifact/* claimedCertificate */.J0)(layer) !== undefined);
    }
}
function layerMissing({ subject }, suffix) {
    return new failure/* Failure */.HR({
        class: 'conflict',
        code: 'layer-blob-missing',
        what: `${subject.repository.registry} refuses to add to ${(0,tags/* legacyTag */.w_)(subject.digest, suffix)}: a blob of somebody else's signature in it is gone`,
        why: 'a clean-up removed the blob but left the tag that names it',
        fix: `delete the tag ${(0,tags/* legacyTag */.w_)(subject.digest, suffix)}, or set signature-format: bundle`,
    });
}

// EXTERNAL MODULE: ./lib/attach/unless-foreign.js
var unless_foreign = __webpack_require__(59918);
;// CONCATENATED MODULE: ./lib/attach/attestation.js










/** The layouts, in the order in which they are told of. */
const LAYOUTS = ['bundle', 'sig', 'att'];
/**
 * What a run signs about one digest, wherever it is attached. Reuses what is ours anywhere, in any layout, before it
 * signs: what is signed once for a digest serves all layouts that can hold it, and every registry.
 */
class Attestation {
    places;
    /** Whether it is about an image that people run, and not about a file that belongs to one. */
    isOfImage;
    /** Predicate types of what is signed. */
    types;
    #wants;
    /** Everything that can hold a signable, at all places where it belongs. */
    #holders = new Map();
    #formats;
    #log;
    constructor({ target, places }, options) {
        const { digest, name, isFile = false } = target;
        this.#formats = options.formats;
        this.#log = options.log;
        this.isOfImage = !isFile;
        this.#wants = isFile ? [] : wantsOf(options.signables);
        const wanted = options.signables.filter(({ layouts }) => layouts.some((layout) => (0,layout_name/* isWritten */.Q)(layout, options.formats)));
        this.types = wanted.map(({ predicateType }) => predicateType);
        const shared = new Map(wanted.filter(({ per }) => per === 'digest').map((kind) => [kind, (0,attach_signable/* signableOf */.hO)(kind, name, digest)]));
        this.places = places.map((place) => {
            const repository = (0,subject_repository/* nameOf */.Vb)(place.image.repository);
            const signables = wanted.map((kind) => shared.get(kind) ?? (0,attach_signable/* signableOf */.hO)(kind, repository, digest));
            return this.#layoutsOf(place, signables, options);
        });
    }
    #layoutsOf(place, signables, options) {
        const layouts = LAYOUTS.flatMap((name) => {
            const held = signables.filter((signable) => signable.layouts.includes(name));
            if (held.length === 0)
                return [];
            const layout = createLayout(name, place, held, options);
            for (const signable of held) {
                const holders = this.#holders.get(signable);
                if (holders)
                    holders.push(layout);
                else
                    this.#holders.set(signable, [layout]);
            }
            return [layout];
        });
        const groups = (0,group_by/* groupBy */.$)(layouts, ({ name }) => (0,layout_name/* isWritten */.Q)(name, options.formats));
        const [written, readOnly] = [groups.get(true) ?? [], groups.get(false) ?? []];
        return { place, wants: this.#wants, written, readOnly };
    }
    /** Looks for artifacts of ours among what was listed before signing, in all layouts. */
    async findOwn() {
        const finding = this.places.flatMap(({ written, readOnly }) => [
            ...written.map((layout) => layout.findOwn()),
            ...readOnly.map((layout) => (0,unless_foreign/* unlessForeign */.L)(layout.findOwn())),
        ]);
        await Promise.all(finding);
    }
    /** Makes every layout of every place complete, signing what is missing. */
    async complete(sign, rebuild) {
        const completing = [...this.#holders].map(([signable, holders]) => this.#complete(signable, holders, sign, rebuild));
        await (0,settle/* settleAll */.j)(completing);
    }
    /** Of one signable: what stands in a format, or is rebuilt from another, or signed once for all formats. */
    async #complete(signable, holders, sign, rebuild) {
        let fresh;
        const signed = () => {
            if (fresh === undefined)
                this.#sayWhyAnother(signable, holders);
            return (fresh ??= newOffer(signable, sign));
        };
        const formats = [...(0,group_by/* groupBy */.$)(holders, ({ name }) => layout_name/* FORMAT_OF */.u[name])];
        const standing = new Map(formats.map(([format, layouts]) => [format, earliest(layouts, signable)]));
        const completing = formats.map(async ([format, layouts]) => {
            const missing = layouts.filter(({ name, own }) => (0,layout_name/* isWritten */.Q)(name, this.#formats) && !own.standing(signable));
            if (missing.length === 0)
                return;
            const reused = standing.get(format) ?? (await rebuiltFrom([...standing.values()], rebuild[format]));
            const offer = reused ?? (await signed());
            for (const layout of missing)
                layout.offer(offer);
        });
        await (0,settle/* settleAll */.j)(completing);
    }
    /** What is signed again and again costs verifiers of the image, and a newer one does not take the older one away. */
    #sayWhyAnother(signable, holders) {
        const words = OTHERS.get(signable.kind);
        const times = holders.flatMap(({ own }) => own.otherOf(signable)?.getTime() ?? []);
        if (words === undefined || times.length === 0)
            return;
        const { image } = holders[0]?.place ?? {};
        const last = new Date(Math.max(...times)).toISOString();
        this.#log.info(`${image ? (0,subject_repository/* nameOf */.Vb)(image.repository) : ''}: a new attestation of ${signable.predicateType}: ${words}, signed at ${last}`);
    }
}
/** Why what stands there is not enough. */
const OTHERS = new Map([
    ['sbom', 'another SBOM stands beside it'],
    ['scan', 'another scan stands beside it, of another time or database'],
]);
function wantsOf(signables) {
    return [
        ...(signables.includes(attach_signable/* SIGNATURE */.J2) ? ['signature'] : []),
        ...(signables.some((one) => one.predicateType === slsa_v1/* SLSA_PROVENANCE_V1 */.us) ? ['provenance'] : []),
    ];
}
function createLayout(name, place, signables, { owner, log }) {
    return name === 'bundle'
        ? new BundleLayout(place, owner, signables, log)
        : new LegacyLayout(place, name, owner, signables, log);
}
/** What stands for a signable in some layout, the earliest signed. */
function earliest(layouts, signable) {
    return layouts.flatMap(({ own }) => own.standing(signable) ?? []).sort(bySignedTime)[0];
}
async function rebuiltFrom(standing, rebuild) {
    for (const own of standing) {
        const rebuilt = own && (await rebuild(own));
        if (rebuilt)
            return { ...rebuilt, signable: own.signable, reused: true };
    }
    return undefined;
}
async function newOffer(signable, sign) {
    return { ...(await sign(signable)), signable, reused: false };
}

// EXTERNAL MODULE: ./lib/sigstore/key-holder.js
var key_holder = __webpack_require__(12052);
;// CONCATENATED MODULE: ./lib/task/sign/attestations.js



/**
 * Bytes of a statement: each program that verifies the image fetches all bundles beside it, which takes it twenty
 * times as long with one of 5 MB, and Kyverno rejects the image from 10,000,000 on.
 */
const MAX_INLINE = 1_000_000;
/**
 * What is attested to each image: what the run itself signs, and the files that were given. What is too large is
 * stored beside the image, and a reference to it is attested.
 */
async function attestationsOf(images, identified, inputs, services, log) {
    const { owner } = identified;
    const attester = owner.claims?.san ?? (0,key_holder/* uriOf */.S_)(identified.holder.publicKey);
    const options = { formats: services.chosen.formats, owner, log };
    const planned = images.targets.map((prepared) => ({
        prepared,
        own: images.notSigned.has(prepared.target.digest) ? [] : identified.signables,
        given: images.routes
            .filter(({ digest }) => digest === prepared.target.digest)
            .map((route) => ({ route, kind: kindOf(route, owner.claims && runOf(owner.claims)) })),
    }));
    const finished = planned.map(async ({ prepared, own, given }) => {
        const large = given.filter(({ kind }) => isLarge(kind, prepared));
        const small = given.filter((one) => !large.includes(one)).map(({ kind }) => kind);
        if (large.length === 0)
            return { attestations: [new Attestation(prepared, { ...options, signables: [...own, ...small] })] };
        // Loaded here: few files are as large as that.
        const { storeBeside } = await Promise.all(/* import() */[__webpack_require__.e(4667), __webpack_require__.e(3)]).then(__webpack_require__.bind(__webpack_require__, 20003));
        const routes = large.map(({ route }) => route);
        const beside = await storeBeside(prepared, routes, { owner, attester, inputs, services, log });
        const signables = [...own, ...small, ...beside.references];
        return {
            ...beside,
            attestations: [
                new Attestation(beside.prepared, { ...options, signables }),
                ...beside.files.map((file) => new Attestation(file, { ...options, signables: OF_A_FILE })),
            ],
        };
    });
    const settled = await Promise.all(finished);
    return {
        all: settled.flatMap(({ attestations }) => attestations),
        stored: settled.flatMap((one) => ('stored' in one ? one.stored : [])),
        failures: settled.flatMap((one) => ('failures' in one ? one.failures : [])),
    };
}
const OF_A_FILE = [attach_signable/* SIGNATURE */.J2, attach_signable/* SIMPLE_SIGNATURE */.uN];
function kindOf({ given: { document } }, run) {
    return (0,attach_signable/* attestationOf */.kV)(document.predicateType, document.predicate(run));
}
function runOf({ runInvocationUri, san, }) {
    return { uri: runInvocationUri, builderId: san };
}
function isLarge({ payload }, { target }) {
    return payload(target.name, target.digest).length > MAX_INLINE;
}

// EXTERNAL MODULE: ./lib/task/sign/complete.js + 4 modules
var complete = __webpack_require__(64690);
// EXTERNAL MODULE: ./lib/task/sign/files.js
var sign_files = __webpack_require__(752);
;// CONCATENATED MODULE: ./lib/task/sign/finish.js
/** What is done once all is attached and read back: first the copies, and then the tags of images and copies. */
async function finish(inputs, ending) {
    const { tags, isGood, isReused, log } = ending;
    const { copies: copied, failures } = await copyAll(inputs, ending);
    const isCopied = isGood && failures.length === 0;
    if (!tags)
        return { copied, tagged: [], failures, remarks: [] };
    if (!isCopied) {
        log.notice('tags are not set: nobody is to pull by them what is not complete');
        return { copied, tagged: (await tags.look()).tags, failures, remarks: [] };
    }
    const { tags: tagged, ...set } = await log.group('Set tags', () => tags.set(isReused, log));
    return { copied, tagged, ...set };
}
async function copyAll(inputs, { services, isGood, log }) {
    if (inputs.copies.length === 0)
        return { copies: [], failures: [] };
    // Loaded here: most runs copy nothing.
    const { copyImages, leaveCopies } = await Promise.all(/* import() */[__webpack_require__.e(7913), __webpack_require__.e(926)]).then(__webpack_require__.bind(__webpack_require__, 30926));
    return isGood ? log.group('Copy', () => copyImages(inputs, services, log)) : leaveCopies(inputs);
}

// EXTERNAL MODULE: ./lib/task/sign/identify.js + 2 modules
var identify = __webpack_require__(17235);
// EXTERNAL MODULE: ./lib/attach/any-manifest.js
var any_manifest = __webpack_require__(36821);
// EXTERNAL MODULE: ./lib/attach/prepare.js + 2 modules
var prepare = __webpack_require__(87947);
;// CONCATENATED MODULE: ./lib/task/sign/images.js



/**
 * Looks at all images before anything is signed.
 * @throws Failure those of `prepareTargets` and of `routesOf`
 */
async function prepareImages(inputs, given, services, log) {
    const { recursive, signatureRepository, dryRun, timeoutMs } = inputs;
    const where = { registries: services.registries, format: services.chosen.formats, signatureRepository };
    const options = { ...where, recursive, dryRun, timeoutMs, log };
    const [prepared, routes] = await Promise.all([
        (0,prepare/* prepareTargets */.g)(inputs.targets, options),
        findRoutes(inputs, given, services),
    ]);
    for (const { warning } of routes)
        if (warning !== undefined)
            log.warning(warning);
    const more = platformsOf(routes, inputs.targets, prepared);
    if (more.length === 0)
        return { ...prepared, routes, notSigned: new Set() };
    const { targets, failures } = await (0,prepare/* prepareTargets */.g)(more, { ...options, recursive: false });
    return {
        targets: [...prepared.targets, ...targets],
        failures: [...prepared.failures, ...failures],
        routes,
        notSigned: new Set(more.map(({ digest }) => digest)),
    };
}
async function findRoutes({ targets, timeoutMs }, given, { registries }) {
    if (given.length === 0)
        return [];
    // Loaded here: most runs are given no files.
    const [{ readParts }, { routesOf }, { platformOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4357).then(__webpack_require__.bind(__webpack_require__, 86738)),
        __webpack_require__.e(/* import() */ 9602).then(__webpack_require__.bind(__webpack_require__, 99602)),
        __webpack_require__.e(/* import() */ 4091).then(__webpack_require__.bind(__webpack_require__, 34091)),
    ]);
    const asksPlatform = given.some(({ platform }) => platform !== undefined);
    const read = async (target) => {
        const readOne = async (digest) => (await (0,any_manifest/* anyManifest */.M9)({ ...target, digest }, { registries, timeoutMs }))?.bytes;
        const bytes = await readOne(target.digest);
        // That it is not there is told with its name.
        if (!bytes)
            return { digest: target.digest, config: undefined, platforms: [] };
        const parts = await readParts(target.digest, bytes, readOne);
        if (!asksPlatform || parts.platforms.length > 0)
            return parts;
        const readBlob = (digest, most) => (0,any_manifest/* anyBlob */.eJ)({ ...target, digest }, most, registries);
        return { ...parts, own: await platformOf(bytes, readBlob).catch(unlessUnknown) };
    };
    return routesOf(given, await Promise.all(targets.map(read)));
}
/** An image that does not say what it is for is no mistake of its own. */
function unlessUnknown(error) {
    if (error instanceof failure/* Failure */.HR && error.class === 'malformed')
        return undefined;
    throw error;
}
/** Platforms that a file is attested to and that nobody asked to sign. */
function platformsOf(routes, targets, prepared) {
    const known = new Set(prepared.targets.map(({ target }) => target.digest));
    const platforms = routes.flatMap(({ digest, partOf }) => {
        const index = targets.find((one) => one.digest === partOf?.index);
        if (!index || !partOf || known.has(digest))
            return [];
        return [[digest, { ...index, digest, platform: partOf.platform }]];
    });
    return [...new Map(platforms).values()];
}

// EXTERNAL MODULE: ./lib/task/sign/result.js
var sign_result = __webpack_require__(90374);
// EXTERNAL MODULE: ./lib/task/sign/level.js
var level = __webpack_require__(9733);
// EXTERNAL MODULE: ./lib/task/sign/services.js + 1 modules
var sign_services = __webpack_require__(90011);
;// CONCATENATED MODULE: ./lib/task/sign/run.js














/**
 * Opens what a run talks to, and looks at its images meanwhile.
 * @throws Failure of what is asked, and of the files
 */
async function openRun(inputs, context) {
    const { environment, log } = context;
    if (inputs.key === undefined)
        (0,id_token/* idTokenRequest */.Eu)(environment);
    // A mistake in a file is found before anything is public.
    const given = [...(context.given ?? []), ...(await givenPredicates(inputs))];
    const services = await (0,sign_services/* openServices */.N)(inputs, environment, log, context.key);
    const tags = context.tags ?? (await noteTags(inputs, services, environment));
    await joinPlatforms(inputs, services, context);
    const preparing = Promise.all([
        prepareImages(inputs, given, services, log),
        requireCopies(inputs, services),
    ]).then(([images]) => images);
    // Awaited together with the identity; should that fail first, this must not end the process.
    preparing.catch(() => undefined);
    return { ...context, services, tags, preparing };
}
/** Of what build.yml has built, once it is known that build.yml asks. */
async function joinPlatforms(inputs, services, { environment, log }) {
    if (inputs.build === undefined)
        return;
    const { claims } = await (0,identify/* readToken */.A)(services, environment, log);
    (0,level/* requireSayable */.Z1)((0,sigstore_claims/* plannedClaims */._)(claims, environment.serverUrl), inputs);
    // Loaded here: few runs have built anything.
    const { handOver } = await __webpack_require__.e(/* import() */ 718).then(__webpack_require__.bind(__webpack_require__, 20718));
    const { registries } = services;
    await log.group('Take over what was built', () => handOver(inputs.build?.images ?? [], { registries, timeoutMs: inputs.timeoutMs, log }));
}
async function noteTags(inputs, services, environment) {
    if (inputs.tags.length === 0)
        return undefined;
    // Loaded here: most runs set none.
    const { Tags } = await __webpack_require__.e(/* import() */ 3260).then(__webpack_require__.bind(__webpack_require__, 63260));
    return new Tags(inputs, services, (0,github_environment/* runUriOf */.B)(environment));
}
async function requireCopies(inputs, services) {
    if (inputs.copies.length === 0 || inputs.dryRun)
        return;
    // Loaded here: most runs copy nothing.
    const { requirePushRights } = await Promise.all(/* import() */[__webpack_require__.e(7913), __webpack_require__.e(926)]).then(__webpack_require__.bind(__webpack_require__, 30926));
    await requirePushRights(inputs, services);
}
/** The files that are attested too, and what builds say of themselves. */
async function givenPredicates({ predicates, buildClaims }) {
    if (predicates.length === 0 && buildClaims.length === 0)
        return [];
    // Loaded here: most runs are given none.
    const { givenByBuilds, readGivenPredicates } = await Promise.all(/* import() */[__webpack_require__.e(4667), __webpack_require__.e(1630)]).then(__webpack_require__.bind(__webpack_require__, 11630));
    return [...(await readGivenPredicates(predicates)), ...givenByBuilds(buildClaims)];
}
/** Signs, attaches and reads back. @throws Failure of whatever ended the run before anything was attached */
async function signImages(inputs, { services, tags, preparing, environment, log, onSigned, outage, inPlaceOfProvenance }) {
    const { chosen, instance } = services;
    const files = await (0,sign_files/* resultFiles */.dH)(inputs.outputDirectory, environment.temporaryDirectory);
    const heading = services.key ? 'Check images' : 'Check images, request the certificate';
    const [identified, images] = await log.group(heading, () => Promise.all([(0,identify/* identify */.l)(inputs, services, { environment, log, inPlaceOfProvenance }), preparing]));
    const { owner, holder } = identified;
    tags?.readAhead(owner);
    const made = await attestationsOf(images, identified, inputs, services, log);
    const { all: attestations, stored } = made;
    const early = [...images.failures, ...made.failures];
    const remarks = images.routes.flatMap(({ warning }) => warning ?? []);
    const who = { claims: owner.claims, holder, outage };
    const parts = { ...inputs, attestations, stored, remarks, ...who, chosen, instance };
    const saveArtifacts = (0,sign_files/* artifactSaver */.wz)(files);
    try {
        await log.group('Sign and record', () => 
        // While the log answers, there is time to load what is needed then.
        Promise.all([(0,complete/* completeAll */.r)(attestations, identified, services, log), (0,admission/* loadLenses */.p)()]));
    }
    finally {
        const signed = (0,sign_result/* resultOf */.B)({ ...parts, ...NOTHING_YET, failures: early });
        await Promise.all([saveArtifacts(attestations), (0,sign_files/* saveResult */.bB)(files, signed)]);
        onSigned?.(signed, files);
    }
    const places = attestations.flatMap((attestation) => attestation.places);
    const done = await log.group('Attach and read back', () => (0,attach_all/* attachAll */.ny)(places, owner, log));
    const store = { inputs, environment, services, log };
    const atGitHub = await storeAtGitHub(attestations, owner.claims, store);
    const signed = { ...parts, ...done, githubStore: atGitHub?.report, failures: [...early, ...done.failures] };
    const finished = await finish(inputs, {
        services,
        tags,
        isGood: signed.failures.length === 0 && atGitHub?.failure === undefined,
        isReused: (0,sign_result/* resultOf */.B)(signed).outcome === 'unchanged',
        log,
    });
    const failures = [...signed.failures, ...finished.failures];
    const result = (0,sign_result/* resultOf */.B)({ ...signed, ...finished, remarks: [...remarks, ...finished.remarks], failures });
    const [withoutBundle] = await Promise.all([saveArtifacts(attestations), (0,sign_files/* saveResult */.bB)(files, result)]);
    if (withoutBundle > 0)
        log.notice(WITHOUT_BUNDLE);
    return { result, failure: (0,attach_all/* incompleteFailure */.nz)(failures) ?? atGitHub?.failure };
}
/** undefined: it is not wanted. */
async function storeAtGitHub(attestations, claims, options) {
    if (options.inputs.githubAttestations === 'false' || !claims)
        return undefined;
    // Loaded here: most runs do not ask for it.
    const { uploadBundles } = await __webpack_require__.e(/* import() */ 4700).then(__webpack_require__.bind(__webpack_require__, 4700));
    return uploadBundles(attestations, claims, options);
}
const NOTHING_YET = { attached: new Set(), admissions: [] };
const WITHOUT_BUNDLE = 'bundle-path: provenance reused from legacy tags is left out, since they hold no inclusion proof';


/***/ }),

/***/ 90011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ openKey),
  N: () => (/* binding */ openServices)
});

// EXTERNAL MODULE: ./lib/http/clock.js
var clock = __webpack_require__(60486);
// EXTERNAL MODULE: ./lib/http/http.js + 10 modules
var http_http = __webpack_require__(67023);
// EXTERNAL MODULE: ./lib/oci/credential-sources.js + 3 modules
var credential_sources = __webpack_require__(32391);
// EXTERNAL MODULE: ./lib/oci/registries.js + 12 modules
var registries = __webpack_require__(53304);
// EXTERNAL MODULE: ./lib/shared/read-file.js
var read_file = __webpack_require__(48124);
// EXTERNAL MODULE: ./lib/sigstore/certificate-trust.js
var certificate_trust = __webpack_require__(98790);
// EXTERNAL MODULE: ./lib/sigstore/key-holder.js
var key_holder = __webpack_require__(12052);
// EXTERNAL MODULE: ./lib/sigstore/instance.js
var sigstore_instance = __webpack_require__(40999);
// EXTERNAL MODULE: ./lib/sigstore/trusted-root.js
var trusted_root = __webpack_require__(29234);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
;// CONCATENATED MODULE: ./lib/task/sign/choose-log.js


/**
 * Chooses the log, and with it whether a timestamp is needed.
 * @param key of the kind that is signed with; undefined: a certificate's, which every log takes
 * @throws Failure `legacy-needs-rekor-v1`, `timestamp-authority-missing`, `key-unsupported`
 */
function chooseLog(instance, formats, formatIsExplicit, key) {
    const [v1, v2] = [1, 2].map((version) => instance.logs.find((log) => log.version === version));
    const wantsV1 = formats !== 'bundle';
    if (wantsV1 && v1 !== undefined) {
        if (key?.isInHashedRekord === false)
            throw notInLog(key, v1, `signature-format: ${formats}`);
        return { log: v1, timestamp: timestampWithV1(instance), formats };
    }
    if (wantsV1 && formatIsExplicit)
        throw legacyNeedsV1(formats);
    const log = logOfBundles(v1, v2, key);
    if (log.version === 2 && instance.timestampAuthority === undefined)
        throw noTimestampAuthority(log);
    return {
        log,
        timestamp: log.version === 2 || timestampWithV1(instance),
        formats: 'bundle',
        ...(wantsV1 && {
            warning: 'only bundles are written: the instance has no Rekor v1 log, which cosign\u2019s legacy tags need',
        }),
    };
}
/** The highest version that takes signatures of the key. */
function logOfBundles(v1, v2, key) {
    const isInV2 = key === undefined || key.publicKeyDetails !== undefined;
    const log = (isInV2 ? v2 : undefined) ?? v1;
    if (log !== undefined)
        return log;
    if (key !== undefined && v2 !== undefined)
        throw notInLog(key, v2, 'a bundle');
    throw (0,sigstore_instance/* noService */.Tr)('transparency log');
}
/** No log, where the user wants none: every format can do without one, and every kind of key. */
function noLog(instance, formats) {
    return { log: undefined, timestamp: timestampWithV1(instance), formats };
}
/** The log's own time is enough; a private instance's authority is there to be used. */
function timestampWithV1({ timestampAuthority, isPublic }) {
    return timestampAuthority !== undefined && !isPublic;
}
function legacyNeedsV1(formats) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'legacy-needs-rekor-v1',
        what: `signature-format: ${formats} cannot be written: the instance has no Rekor v1 log`,
        why: 'legacy tags carry a signed entry timestamp, which Rekor v2 does not make',
        fix: 'signature-format: bundle',
    });
}
function notInLog({ name }, log, asked) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'key-unsupported',
        what: `${asked} cannot be written with a key of ${name}: the log ${log.url.host} would refuse its signatures`,
        why: 'Rekor takes such keys for envelopes in a Rekor v1 log only, not for simple-signing, nor in Rekor v2',
        fix: 'one of:\n  signature-format: bundle   # where the instance has a Rekor v1 log\n  tlog: false                # nothing is recorded\n  key:                       # of ECDSA P-256 or RSA',
    });
}
function noTimestampAuthority(log) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'timestamp-authority-missing',
        what: `nothing can be signed with the Rekor v2 log ${log.url.host}: the signing config has no timestamp authority`,
        why: 'a Rekor v2 entry has no trusted time of its own, so verifiers refuse it without a timestamp',
        fix: 'add the instance\u2019s timestamp authority to tsaUrls in the signing config',
    });
}

;// CONCATENATED MODULE: ./lib/task/sign/services.js










/** Of the signing config and the trusted root. */
const MAX_FILE_BYTES = 1024 * 1024;
/**
 * @param opened the key of `inputs`, where it is open already
 * @throws Failure `file-unreadable`, `file-too-large`, and those of the signing config, the key and of `chooseLog`
 */
async function openServices(inputs, environment, log, opened) {
    const { timeoutMs } = inputs;
    const http = (0,http_http/* createHttp */.V)({ timeoutMs, log, environment: environment.variables });
    const instance = inputs.signingConfig
        ? (0,sigstore_instance/* parseSigningConfig */.V2)(await (0,read_file/* readUserFile */.E1)('signing-config', inputs.signingConfig, MAX_FILE_BYTES), new Date())
        : sigstore_instance/* publicInstance */.DE;
    const bare = opened ?? (await openKey(inputs, environment, log));
    const key = bare && (0,key_holder/* holderOf */.Kd)(bare, inputs);
    const chosen = inputs.tlog
        ? chooseLog(instance, inputs.format, inputs.formatIsExplicit, key?.algorithm)
        : noLog(instance, inputs.format);
    if (chosen.warning !== undefined)
        log.warning(chosen.warning);
    if (!inputs.dryRun) {
        if (key === undefined)
            http.warm(instance.fulcio, 1);
        if (chosen.log)
            http.warm(chosen.log.url, (0,http_http/* connectionsFor */.l)(3 * inputs.targets.length));
    }
    const root = loadRoot(inputs, http, log);
    // Awaited where it is needed; until then a failure must not end the process.
    root.catch(() => undefined);
    const credentials = (0,credential_sources/* createCredentialSource */.n)({
        explicit: inputs.credentials,
        azure: inputs.azure,
        githubToken: inputs.githubToken,
        environment: environment.variables,
        log,
        requests: { environment, http },
        timeoutMs,
    });
    return {
        http,
        clock: new clock/* Clock */.z(log),
        instance,
        chosen,
        key,
        registries: new registries/* Registries */.I({ http, credentials, log, access: 'push' }),
        root,
    };
}
/** The key that a run signs with; undefined: it asks for a certificate. @throws those of `openSigningKey` */
async function openKey(inputs, environment, log) {
    const { key } = inputs;
    if (key === undefined)
        return undefined;
    // Loaded here: most runs have no key.
    const { openSigningKey } = await Promise.all(/* import() */[__webpack_require__.e(6382), __webpack_require__.e(4514)]).then(__webpack_require__.bind(__webpack_require__, 44514));
    return openSigningKey({ ...inputs, key }, environment, log);
}
/** Without a log, only the registry is talked to. */
async function loadRoot({ trustedRoot, tlog }, http, log) {
    if (trustedRoot !== undefined) {
        const root = (0,trusted_root/* parseTrustedRoot */.t1)(await (0,read_file/* readUserFile */.E1)('trusted-root', trustedRoot, MAX_FILE_BYTES));
        if ((0,certificate_trust/* isWithoutCtLog */.k)(root))
            log.info('the trusted root names no CT log: certificates go without an SCT');
        return root;
    }
    return tlog ? (0,trusted_root/* fetchTrustedRoot */.Wj)({ http, log }) : (0,trusted_root/* embeddedTrustedRoot */._v)();
}


/***/ }),

/***/ 86852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   Li: () => (/* binding */ parseLines),
/* harmony export */   yG: () => (/* binding */ parseBoolean)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);

/** @throws Failure `input-value-unknown` */
function parseBoolean(name, text) {
    return parseChoice(name, text.toLowerCase(), ['true', 'false']) === 'true';
}
/** One of the words in `choices`, exactly. @throws Failure `input-value-unknown` */
function parseChoice(name, text, choices) {
    const choice = choices.find((candidate) => candidate === text);
    if (choice !== undefined)
        return choice;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'input-value-unknown',
        what: `${name}: "${text}" is not one of ${choices.join(', ')}`,
        why: 'it is mistyped, or an expression in it gives something else',
        fix: `${name}: ${choices[0]}`,
    });
}
const UNITS = { s: 1000, m: 60_000, h: 3_600_000 };
/** `90s`, `10m`, `1h` in milliseconds. @throws Failure `input-duration-malformed` */
function parseDuration(name, text) {
    const [, count, unit] = /^([1-9][0-9]{0,5})([smh])$/.exec(text) ?? [];
    if (count !== undefined && unit !== undefined)
        return Number(count) * (UNITS[unit] ?? 0);
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'input-duration-malformed',
        what: `${name}: "${text}" is not a duration`,
        why: 'a duration is a whole number and s, m or h',
        fix: `${name}: 10m`,
    });
}
/** The lines of a multi-line input without white space around them, empty ones left out. */
function parseLines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}


/***/ })

};
