export const id = 674;
export const ids = [674];
export const modules = {

/***/ 9674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  copyImages: () => (/* binding */ copyImages),
  leaveCopies: () => (/* binding */ leaveCopies),
  requirePushRights: () => (/* binding */ requirePushRights)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/shared/failure.js
var shared_failure = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/subject/digest.js
var digest = __webpack_require__(2406);
// EXTERNAL MODULE: ./lib/oci/layout/referrers-index.js
var referrers_index = __webpack_require__(6961);
// EXTERNAL MODULE: ./lib/oci/layout/tags.js
var tags = __webpack_require__(5395);
// EXTERNAL MODULE: ./lib/oci/reader.js + 1 modules
var reader = __webpack_require__(7080);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(2845);
// EXTERNAL MODULE: ./lib/oci/layout/json.js
var layout_json = __webpack_require__(2892);
;// CONCATENATED MODULE: ./lib/oci/copy/manifest-parts.js


const MAX_PARTS = 1000;
/**
 * @throws Failure `registry-document-malformed`: also for a part that is named in a way that nobody could ask for
 */
function partsOf({ bytes, descriptor }) {
    const what = `the manifest ${descriptor.digest}`;
    const document = (0,layout_json/* parseObject */.lj)(bytes, what);
    const { config, subject, annotations } = document;
    const listed = [
        ...(0,layout_json/* objectsIn */.Qv)(document, 'layers', what, MAX_PARTS),
        ...(0,layout_json/* objectsIn */.Qv)(document, 'blobs', what, MAX_PARTS),
    ];
    const parts = config === undefined ? listed : [config, ...listed];
    const children = (0,layout_json/* objectsIn */.Qv)(document, 'manifests', what, MAX_PARTS);
    const type = (0,json/* textOf */.b6)(document.artifactType) || (0,json/* textOf */.b6)(config?.mediaType);
    return {
        children: descriptorsIn(children, what).map(({ digest }) => digest),
        blobs: descriptorsIn(parts, what).map((part) => ({
            digest: part.digest,
            size: part.size,
            isForeign: Array.isArray(part.urls) && part.urls.length > 0,
        })),
        subject: subject === undefined ? undefined : descriptorsIn([subject], what)[0]?.digest,
        descriptor: {
            ...descriptor,
            ...(type !== '' && { artifactType: type }),
            ...((0,layout_json/* isStringMap */.UA)(annotations) && { annotations }),
        },
    };
}
function descriptorsIn(values, what) {
    return values.map((value) => {
        if (typeof value === 'object' &&
            value !== null &&
            (0,layout_json/* isDescriptor */.ol)(value)) {
            const descriptor = value;
            if (descriptor.size >= 0)
                return descriptor;
        }
        throw (0,layout_json/* malformed */.Qm)(what, 'names a part without a media type, a SHA-256 digest or a size');
    });
}

;// CONCATENATED MODULE: ./lib/oci/copy/collect.js






/** The tags under which cosign keeps what belongs to a digest. */
const DIGEST_TAGS = ['sig', 'att', 'sbom'];
/** Indexes in indexes, and referrers of referrers: no program goes deeper. */
const MAX_DEPTH = 4;
const MAX_MANIFESTS = 1000;
/** Of all configs and layers of an image and of what is attached to it. */
const MAX_BLOB_BYTES = 1024 ** 4;
/** As `.sig` tags with 1000 signatures have. */
const MAX_TAGGED_BYTES = 16 * 1024 * 1024;
/**
 * Finds all that belongs to an image: nested platforms, what refers to any of them, and what is under tags made of
 * their digests. How deep, how many and how many bytes is bounded; more is refused, never left out.
 * @param signatures another repository in which attachments are kept (cosign's `COSIGN_REPOSITORY`)
 * @throws Failure `digest-not-found`, `referrers-too-many`, `artifacts-too-large`, `registry-document-malformed`
 */
async function collect(source, digest, signatures) {
    return new Collector(source, signatures ? [source, signatures] : [source]).collect(digest);
}
class Collector {
    #source;
    /** Where attachments are looked for. */
    #beside;
    #readers;
    #walks = new Map();
    #found = [];
    #referrers = new Map();
    #tagged = [];
    #warnings = [];
    constructor(source, beside) {
        this.#source = source;
        this.#beside = beside;
        this.#readers = new Map(beside.map((one) => [one, (0,reader/* boundReads */.OE)(one.registry)]));
    }
    async collect(digest) {
        await this.#walk(this.#source, digest, 1);
        const image = [...this.#found];
        let level = image;
        for (let depth = 1; level.length > 0; depth += 1) {
            const before = this.#found.length;
            await Promise.all(level.flatMap(({ manifest }) => this.#beside.map((from) => this.#lookBeside(from, manifest.descriptor.digest, depth))));
            level = this.#found.slice(before);
        }
        this.#requireBounded([...this.#found, ...this.#tagged]);
        return {
            digest,
            image,
            attached: this.#found.slice(image.length),
            referrers: this.#referrers,
            tagged: this.#tagged,
            warnings: this.#warnings,
        };
    }
    #requireBounded(manifests) {
        const sizes = new Map(manifests.flatMap(({ parts }) => parts.blobs.map(({ digest, size }) => [digest, size])));
        const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
        if (total <= MAX_BLOB_BYTES)
            return;
        throw new shared_failure/* Failure */.HR({
            class: 'limit',
            code: 'artifacts-too-large',
            what: `${nameOf(this.#source)}: the image and what is attached come to ${total} bytes; at most ${MAX_BLOB_BYTES} are copied`,
            why: 'a manifest says so of its layers, rightly or not',
            fix: 'look at the sizes in the manifests; what is attached and not needed can be deleted',
        });
    }
    /** Reads a manifest and all that it names, once. */
    #walk(from, digest, depth) {
        const known = this.#walks.get(digest);
        if (known)
            return known;
        if (this.#walks.size >= MAX_MANIFESTS)
            throw this.#tooMany(`more than ${MAX_MANIFESTS} manifests`);
        if (depth > MAX_DEPTH + 1)
            throw this.#tooMany(`indexes in indexes, more than ${MAX_DEPTH} deep`);
        const walking = this.#read(from, digest, depth);
        this.#walks.set(digest, walking);
        return walking;
    }
    async #read(from, digest, depth) {
        const manifest = await this.#readerOf(from).getManifest(from.path, digest);
        if (!manifest)
            throw this.#missing(from, digest);
        const parts = partsOf(manifest);
        await Promise.all(parts.children.map(async (child) => this.#walk(from, child, depth + 1)));
        this.#found.push({ from, manifest, parts });
    }
    async #lookBeside(from, subject, depth) {
        const reader = this.#readerOf(from);
        const [listed, index] = await Promise.all([
            from.throughApi(reader, subject),
            from.index(reader, subject),
            ...DIGEST_TAGS.map((suffix) => this.#readTag(from, subject, suffix)),
        ]);
        const inIndex = index ? this.#entriesOf(index, subject) : [];
        const candidates = [...new Set([...listed, ...inIndex])];
        const found = await Promise.all(candidates.map((digest) => this.#referrer(from, digest, subject, depth)));
        const known = this.#referrers.get(subject) ?? [];
        const referrers = new Map([...known, ...found.filter((one) => one !== undefined)].map((one) => [one.digest, one]));
        if (referrers.size > 0)
            this.#referrers.set(subject, [...referrers.values()]);
    }
    #entriesOf(index, subject) {
        try {
            return (0,referrers_index/* readIndex */.vY)(index.bytes).map(({ digest }) => digest);
        }
        catch (error) {
            if (!(error instanceof shared_failure/* Failure */.HR) || error.code !== 'referrers-tag-taken')
                throw error;
            this.#warnings.push(`${(0,tags/* indexTag */.HF)(subject)} is no index of what refers to the image; it is not copied`);
            return [];
        }
    }
    /** What says itself that it refers to `subject`; lists may name anything, and outlive what they name. */
    async #referrer(from, digest, subject, depth) {
        const manifest = await this.#readerOf(from).getManifest(from.path, digest);
        if (!manifest) {
            this.#warnings.push(`${digest} is listed beside ${subject}, and gone`);
            return undefined;
        }
        const parts = partsOf(manifest);
        if (parts.subject !== subject)
            return undefined;
        if (depth > MAX_DEPTH)
            throw this.#tooMany(`artifacts about artifacts, more than ${MAX_DEPTH} deep`);
        await this.#adopt({ from, manifest, parts });
        return parts.descriptor;
    }
    /** As `#walk`, of a manifest that was read. */
    async #adopt(copied) {
        const { digest } = copied.manifest.descriptor;
        const known = this.#walks.get(digest);
        if (known)
            return known;
        if (this.#walks.size >= MAX_MANIFESTS)
            throw this.#tooMany(`more than ${MAX_MANIFESTS} manifests`);
        const walking = (async () => {
            await Promise.all(copied.parts.children.map(async (child) => this.#walk(copied.from, child, 2)));
            this.#found.push(copied);
        })();
        this.#walks.set(digest, walking);
        await walking;
    }
    async #readTag(from, subject, suffix) {
        const tag = `${(0,tags/* indexTag */.HF)(subject)}.${suffix}`;
        const manifest = await from.besideTag(this.#readerOf(from), tag, MAX_TAGGED_BYTES);
        if (!manifest)
            return;
        const parts = partsOf(manifest);
        if (parts.children.length > 0)
            this.#warnings.push(`${tag} is an index, which no program reads; it is not copied`);
        else
            this.#tagged.push({ from, manifest, parts, suffix, tag });
    }
    #readerOf(from) {
        const reader = this.#readers.get(from);
        if (!reader)
            throw new Error('a repository that nobody named');
        return reader;
    }
    #missing(from, digest) {
        return new shared_failure/* Failure */.HR({
            class: 'unavailable',
            code: 'digest-not-found',
            what: `${nameOf(from)} has no ${digest}`,
            why: 'it was deleted, or an index was pushed without all that it names',
            fix: 'push the image again with all its platforms',
        });
    }
    #tooMany(what) {
        return new shared_failure/* Failure */.HR({
            class: 'limit',
            code: 'referrers-too-many',
            what: `${nameOf(this.#source)}: the image has ${what}; it is not copied in part`,
            why: 'something attaches to it again and again, or the registry makes up what it lists',
            fix: 'delete what nobody needs, and copy again',
        });
    }
}
function nameOf({ registry, path }) {
    return `${registry.host}/${path}`;
}

// EXTERNAL MODULE: ./lib/shared/limit.js
var shared_limit = __webpack_require__(6222);
;// CONCATENATED MODULE: ./lib/oci/copy/blobs.js


/** Smaller ones are sent whole, in one request where the registry can. */
const WHOLE_BYTES = 1024 * 1024;
/**
 * So small ones are sent without asking whether they are there: what a manifest that is not there names of its own,
 * a config or a signature, hardly is, and asking costs as much as sending.
 */
const UNASKED_BYTES = 16 * 1024;
/** So many are on their way for one image; those that are larger take a connection at either end for long. */
const BLOBS_AT_ONCE = 6;
/** Brings blobs into a repository: what is there stays, what can be mounted is, the rest is sent. */
class BlobCopier {
    counts = { sent: 0, sentBytes: 0, mounted: 0, present: 0, foreign: 0 };
    #to;
    #onBytes;
    #turn = (0,shared_limit/* createLimiter */.z)(BLOBS_AT_ONCE);
    #copies = new Map();
    /** @param onBytes told of each piece that goes out */
    constructor(to, onBytes) {
        this.#to = to;
        this.#onBytes = onBytes;
    }
    /** @throws Failure `blob-missing`, and those of the registries */
    async copy(blobs, from) {
        await Promise.all(blobs.map((blob) => this.#once(blob, from)));
    }
    #once(blob, from) {
        const known = this.#copies.get(blob.digest);
        if (known)
            return known;
        const copying = this.#turn(() => this.#copy(blob, from));
        this.#copies.set(blob.digest, copying);
        return copying;
    }
    async #copy(blob, from) {
        const { registry, path } = this.#to;
        const { counts } = this;
        const isPresent = registry.knowsBlob(path, blob.digest) ||
            (blob.size > UNASKED_BYTES && (await registry.hasBlob(path, blob.digest)));
        if (isPresent)
            return void (counts.present += 1);
        const upload = await this.#mount(blob.digest, from);
        if (upload === 'done')
            return void (counts.mounted += 1);
        const isThere = await (blob.size <= WHOLE_BYTES
            ? this.#sendWhole(blob, from, upload)
            : this.#stream(blob, from, upload));
        if (!isThere) {
            if (!blob.isForeign)
                throw missing(blob, from);
            counts.foreign += 1;
            return;
        }
        counts.sent += 1;
        counts.sentBytes += blob.size;
    }
    /** Only one registry has both repositories. */
    async #mount(digest, from) {
        const { registry, path } = this.#to;
        const isSame = registry.host === from.registry.host;
        return isSame ? registry.mountBlob(path, digest, from.path) : undefined;
    }
    async #sendWhole({ digest, size }, from, upload) {
        const bytes = await from.registry.getBlob(from.path, digest, size);
        if (!bytes)
            return false;
        await this.#to.registry.putBlob(this.#to.path, bytes, upload);
        this.#onBytes(bytes.length);
        return true;
    }
    async #stream(blob, from, upload) {
        const { digest, size } = blob;
        const read = () => from.registry.openBlob(from.path, blob);
        let ahead = await read();
        if (!ahead)
            return false;
        const onBytes = this.#onBytes;
        async function* open() {
            const content = ahead ?? (await read());
            ahead = undefined;
            if (!content)
                throw missing(blob, from);
            for await (const piece of content) {
                onBytes(piece.byteLength);
                yield piece;
            }
        }
        await this.#to.registry.streamBlob(this.#to.path, { digest, length: size, open }, upload);
        return true;
    }
}
function missing({ digest }, { registry, path }) {
    return new shared_failure/* Failure */.HR({
        class: 'unavailable',
        code: 'blob-missing',
        what: `${registry.host}/${path} has no blob ${digest}, which the image names`,
        why: 'a clean-up of the registry removed it, or the image was never whole',
        fix: 'push the image again; what names a missing blob cannot be pulled',
    });
}

// EXTERNAL MODULE: ./lib/shared/eventually.js
var eventually = __webpack_require__(6652);
// EXTERNAL MODULE: ./lib/oci/lookup/bundles.js
var bundles = __webpack_require__(7041);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(261);
// EXTERNAL MODULE: ./lib/oci/tag-update.js + 4 modules
var tag_update = __webpack_require__(2839);
;// CONCATENATED MODULE: ./lib/oci/copy/publish-referrers.js







/** How long a list of referrers may miss what was just put, in milliseconds. */
const LISTED_WITHIN_MS = 3000;
/**
 * Sees to it that readers at the destination are led to what refers to the image: by its referrers API or, where that
 * does not list all, by the `sha256-<hex>` index, into which the entries are merged. The source's index is not copied:
 * it may name what is not there, and the destination's may name more.
 */
async function publishReferrers(collected, options) {
    const publish = async ([subject, entries]) => {
        if (!(await areListed(collected, subject, entries, options.to)))
            await mergeIndex(subject, entries, options);
    };
    await Promise.all([...collected.referrers].map(publish));
}
/** What a registry lost of several that came at once is put again, one by one. */
async function areListed(collected, subject, entries, { registry, path }) {
    const unlisted = async () => {
        const { supported, descriptors } = await registry.referrers(path, subject);
        const listed = new Set(descriptors.map(({ digest }) => digest));
        return supported ? entries.filter(({ digest }) => !listed.has(digest)) : undefined;
    };
    const missing = await unlisted();
    if (missing === undefined || missing.length === 0)
        return missing !== undefined;
    for (const { digest, mediaType } of missing) {
        const one = collected.attached.find(({ manifest }) => manifest.descriptor.digest === digest);
        if (one)
            await registry.putManifest(path, digest, mediaType, one.manifest.bytes);
    }
    const listed = await (0,eventually/* eventually */.u)(async () => ((await unlisted())?.length === 0 ? true : undefined), LISTED_WITHIN_MS);
    return listed ?? false;
}
async function mergeIndex(subject, entries, { to: { registry, path }, timeoutMs, log }) {
    const tag = (0,tags/* indexTag */.HF)(subject);
    const dead = new Set();
    const isWritten = await (0,tag_update/* updateTag */.G)({
        registry,
        path,
        tag,
        mediaType: media_types/* IMAGE_INDEX */.L$,
        timeoutMs,
        read: () => (0,bundles/* getIndex */.Dx)(registry, path, subject),
        prepare: async () => false,
        change: (current) => (0,referrers_index/* changeIndex */.VN)(current, { entries, drop: dead }),
        dropDead: async () => {
            throw new shared_failure/* Failure */.HR({
                class: 'conflict',
                code: 'index-refused',
                what: `${registry.host}/${path} refuses the index ${tag}: it says that a manifest in it is missing`,
                why: 'a clean-up removed what another entry of it names, or the registry has not yet settled',
                fix: `copy again; if it stays, look at the entries of ${tag}`,
            });
        },
    }, log);
    if (!isWritten)
        throw notVisible(`${registry.host}/${path}:${tag}`);
}
function notVisible(tag) {
    return new shared_failure/* Failure */.HR({
        class: 'unavailable',
        code: 'not-yet-visible',
        what: `written, not yet visible: ${tag}`,
        why: 'the registry shows writes late, or something removed it',
        fix: 'copy again: what is there by then is not sent again',
    });
}

// EXTERNAL MODULE: ./lib/oci/layout/legacy-manifest.js
var legacy_manifest = __webpack_require__(9187);
;// CONCATENATED MODULE: ./lib/oci/copy/publish-tagged.js






/** As `.sig` tags with 1000 signatures have. */
const MAX_BYTES = 16 * 1024 * 1024;
/**
 * Brings a `.sig`, `.att` or `.sbom` manifest under its tag at the destination. Signatures and attestations that are
 * there stay, and those of the source are added; an SBOM is one thing, and is not replaced.
 * @throws Failure those of `updateTag`, `layer-blob-missing`
 */
async function publishTagged({ tag, suffix, manifest }, { to: { registry, path }, timeoutMs, log }) {
    const configs = new Set();
    const layers = suffix === 'sbom' ? [] : (0,legacy_manifest/* readLayers */.n4)(manifest.bytes);
    let outcome = 'unchanged';
    const merged = (current) => (0,legacy_manifest/* changeLegacy */.aR)(current, { layers, drop: new Set() });
    const read = () => registry.getManifest(path, tag, { maxBytes: MAX_BYTES });
    const isWritten = await (0,tag_update/* updateTag */.G)({
        registry,
        path,
        tag,
        get mediaType() {
            return outcome === 'merged' ? media_types/* IMAGE_MANIFEST */.MS : manifest.descriptor.mediaType;
        },
        timeoutMs,
        read,
        prepare: async (current) => {
            const config = current && suffix !== 'sbom' ? merged(current)?.config : undefined;
            if (!config || configs.has((0,digest/* sha256Digest */.sI)(config)))
                return false;
            configs.add(await registry.putBlob(path, config));
            return true;
        },
        change: (current) => {
            const isOther = current && !current.equals(manifest.bytes);
            if (isOther && suffix === 'sbom')
                outcome = 'left';
            if (current && (!isOther || suffix === 'sbom'))
                return undefined;
            const next = current ? merged(current)?.manifest : manifest.bytes;
            if (next)
                outcome = current ? 'merged' : 'copied';
            return next;
        },
        dropDead: async () => {
            throw new shared_failure/* Failure */.HR({
                class: 'conflict',
                code: 'layer-blob-missing',
                what: `${registry.host}/${path} refuses to add to ${tag}: a blob of somebody else's signature in it is gone`,
                why: 'a clean-up removed the blob but left the tag that names it',
                fix: `delete the tag ${tag}, and copy again`,
            });
        },
    }, log);
    if (!isWritten)
        throw notVisible(`${registry.host}/${path}:${tag}`);
    return outcome;
}

;// CONCATENATED MODULE: ./lib/oci/copy/send.js



/**
 * Brings an image and all that belongs to it into a repository. Nothing ever names what is not there: blobs first,
 * then manifests, each after all that it names, then what leads readers to attachments. No tag of the image is set.
 * What is there is not sent, so that a copy that was interrupted goes on where it was.
 * @throws Failure those of the registries, `blob-missing`, `read-back-differs`
 */
async function send(collected, options) {
    const { to } = options;
    allowMounts(collected, to);
    const copier = new BlobCopier(to, options.onBytes);
    const all = [...collected.image, ...collected.attached];
    const missing = await missingOf(all, to);
    // Beside an image that is not there, tags made of its digest hardly are: they are looked at when they are written.
    const isNew = [...missing].some(({ manifest }) => manifest.descriptor.digest === collected.digest);
    const tagged = isNew ? new Set(collected.tagged) : await missingTags(collected.tagged, to);
    const needed = [...missing, ...tagged];
    await Promise.all(needed.map(({ parts, from }) => copier.copy(parts.blobs, from)));
    for (const group of [collected.image, collected.attached])
        await putInOrder(group.filter((one) => missing.has(one)), to);
    const [, outcomes] = await Promise.all([
        publishReferrers(collected, options),
        Promise.all(collected.tagged.map(async (one) => ({
            tag: one.tag,
            outcome: tagged.has(one) ? await publishTagged(one, options) : 'unchanged',
        }))),
    ]);
    const left = outcomes.filter(({ outcome }) => outcome === 'left');
    return {
        manifests: { sent: missing.size, present: all.length - missing.size },
        blobs: copier.counts,
        attached: collected.attached.length,
        tagged: outcomes,
        warnings: [
            ...collected.warnings,
            ...left.map(({ tag }) => `${tag} holds something else at the destination, and is left as it is`),
        ],
    };
}
/** Within one registry, tokens are for taking blobs over from the start. */
function allowMounts({ image, attached, tagged }, { registry, path }) {
    const sources = new Set([...image, ...attached, ...tagged].map(({ from }) => from));
    for (const from of sources)
        if (from.registry.host === registry.host)
            registry.allowMount(path, from.path);
}
async function missingOf(all, { registry, path }) {
    const missing = new Set();
    const look = async (one) => {
        if (!(await registry.headManifest(path, one.manifest.descriptor.digest)))
            missing.add(one);
    };
    await Promise.all(all.map(look));
    return missing;
}
async function missingTags(all, { registry, path }) {
    const missing = new Set();
    const look = async (one) => {
        const there = await registry.headManifest(path, one.tag);
        if (there?.digest !== one.manifest.descriptor.digest)
            missing.add(one);
    };
    await Promise.all(all.map(look));
    return missing;
}
/** What names no other manifest at once, then the others one by one. */
async function putInOrder(manifests, to) {
    const isIndex = ({ parts }) => parts.children.length > 0;
    const leaves = manifests.filter((one) => !isIndex(one));
    await Promise.all(leaves.map(({ manifest }) => putManifest(manifest, to)));
    for (const { manifest } of manifests.filter(isIndex))
        await putManifest(manifest, to);
}
/** The registry says which digest it stored, or is asked. */
async function putManifest({ descriptor, bytes }, { registry, path }) {
    const { digest, mediaType } = descriptor;
    await registry.putManifest(path, digest, mediaType, bytes);
}

;// CONCATENATED MODULE: ./lib/oci/copy/source.js


/** What a copy reads from, and what is known of how it is to be asked, for all images of the repository. */
class SourceRepository {
    registry;
    path;
    #isFresh;
    #tags;
    #hasNoApi = false;
    /** @param isFresh whether what is copied was written a moment ago: a list of tags may not show it yet */
    constructor(registry, path, isFresh = false) {
        this.registry = registry;
        this.path = path;
        this.#isFresh = isFresh;
    }
    /** What is under a tag beside an image. The list of tags spares asking for each that is not there. */
    async besideTag(reader, tag, maxBytes) {
        if (!this.#isFresh)
            this.#tags ??= this.registry.tags(this.path);
        const tags = await this.#tags;
        if (tags && !tags.has(tag))
            return undefined;
        return reader.getManifest(this.path, tag, maxBytes === undefined ? {} : { maxBytes });
    }
    /** What the referrers API lists; nothing where there is none, which is found out once. */
    async throughApi(reader, subject) {
        if (this.#hasNoApi)
            return [];
        const { supported, descriptors } = await reader.referrers(this.path, subject);
        if (!supported)
            this.#hasNoApi = true;
        return descriptors.map(({ digest }) => digest);
    }
    /** The index of what refers to `subject`; undefined: there is none. GitLab may answer with the subject itself. */
    async index(reader, subject) {
        const index = await this.besideTag(reader, (0,tags/* indexTag */.HF)(subject));
        return index?.descriptor.digest === subject ? undefined : index;
    }
}

// EXTERNAL MODULE: ./lib/request/copy-to-lines.js
var copy_to_lines = __webpack_require__(4962);
// EXTERNAL MODULE: ./lib/subject/repository.js
var repository = __webpack_require__(7918);
;// CONCATENATED MODULE: ./lib/task/sign/copies.js








const COPIES_AT_ONCE = 4;
/** A registry that answers says in this time who may push, in milliseconds. */
const PROVED_WITHIN_MS = 10_000;
/**
 * Proves that each destination takes what is pushed, as it is proved of the images' own repositories: who may not push
 * there is told before anything is public. One that is down now may be up when it is copied to, and is not waited for.
 * @throws Failure those of the registries, apart from outages
 */
async function requirePushRights({ copies }, { registries }) {
    const destinations = new Map(copies.map(({ destination }) => [(0,repository/* nameOf */.Vb)(destination), destination]));
    const proving = Promise.all([...destinations].map(([name, to]) => requirePushRight(name, to, registries)));
    // Told later, should it come too late.
    proving.catch(() => undefined);
    await Promise.race([proving, (0,promises_.setTimeout)(PROVED_WITHIN_MS, undefined, { ref: false })]);
}
async function requirePushRight(name, { registry, path }, registries) {
    try {
        await registries.for(registry).openUpload(path);
    }
    catch (error) {
        if (!(error instanceof shared_failure/* Failure */.HR))
            throw error;
        if (error.class !== 'unavailable')
            throw (0,shared_failure/* reworded */.Fg)(error, { what: `copy-to: ${name}: ${error.message}` });
    }
}
/**
 * Copies images with all that is attached to them, whoever attached it. One that fails does not stop the others, and a
 * later run sends what is missing.
 */
async function copyImages(inputs, services, log) {
    const limit = (0,shared_limit/* createLimiter */.z)(COPIES_AT_ONCE);
    const done = await Promise.all(inputs.copies.map((copy) => limit(() => copyOne(copy, inputs, services, log))));
    return {
        copies: done.map(({ report }) => report),
        failures: done.flatMap(({ failure }) => failure ?? []),
    };
}
/** As if all had been left out, since something before them failed. */
function leaveCopies({ copies }) {
    return { copies: copies.map((copy) => ({ ...namesOf(copy), outcome: 'not-copied' })), failures: [] };
}
async function copyOne(copy, inputs, services, log) {
    const { signatureRepository: kept, timeoutMs } = inputs;
    const { registries } = services;
    // What is copied was written a moment ago.
    const from = ({ registry, path }) => new SourceRepository(registries.for(registry), path, true);
    const { registry, path } = copy.destination;
    const names = namesOf(copy);
    try {
        const { repository, digest } = copy.source;
        const collected = await collect(from(repository), digest, kept && from(kept));
        const to = { registry: registries.for(registry), path };
        const sent = await send(collected, { to, log, timeoutMs, onBytes: () => undefined });
        for (const warning of sent.warnings)
            log.warning(`${names.destination}: ${warning}`);
        const report = { ...names, ...countsOf(sent) };
        log.info(`${report.outcome}: ${names.source} to ${names.destination}, ${report.attached ?? 0} attachments with it`);
        return { report };
    }
    catch (failure) {
        if (!(failure instanceof shared_failure/* Failure */.HR))
            throw failure;
        const failed = { subject: (0,copy_to_lines/* subjectOfCopy */.J)(copy), platform: undefined, failure };
        return { report: { ...names, outcome: 'not-copied' }, failure: failed };
    }
}
function namesOf({ source, destination }) {
    return { source: (0,repository/* referenceOf */.Bz)(source), destination: (0,repository/* nameOf */.Vb)(destination) };
}
function countsOf({ manifests, attached, tagged }) {
    const isUnchanged = manifests.sent === 0 && tagged.every(({ outcome }) => outcome === 'unchanged' || outcome === 'left');
    return {
        outcome: isUnchanged ? 'unchanged' : 'copied',
        manifests: manifests.sent + manifests.present,
        attached: attached + tagged.length,
    };
}


/***/ })

};
