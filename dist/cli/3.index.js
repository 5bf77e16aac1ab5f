export const id = 3;
export const ids = [3,1630];
export const modules = {

/***/ 83637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ attestationsBeside),
/* harmony export */   f: () => (/* binding */ judgeListed)
/* harmony export */ });
/* harmony import */ var _oci_layout_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77906);
/* harmony import */ var _oci_layout_legacy_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33584);
/* harmony import */ var _oci_layout_legacy_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39187);
/* harmony import */ var _oci_lookup_bundles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57041);
/* harmony import */ var _oci_lookup_legacy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90325);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10083);
/* harmony import */ var _statement_read_statement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11637);
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22406);
/* harmony import */ var _unless_foreign_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59918);









/**
 * Attestations that say that they are of a type that is wanted, or do not say what they are. What in a list is of no
 * form that this project writes is left out.
 */
async function attestationsBeside(reader, { repository: { path }, digest }, { bundles, att }, isWanted) {
    const layers = att && (await (0,_unless_foreign_js__WEBPACK_IMPORTED_MODULE_8__/* .unlessForeign */ .L)((async () => (0,_oci_layout_legacy_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readLegacy */ .Od)(att.bytes, 'att'))()));
    const mayBeWanted = (claimed) => claimed === undefined || isWanted(claimed);
    return [
        ...(bundles ? (0,_oci_lookup_bundles_js__WEBPACK_IMPORTED_MODULE_3__/* .everyBundle */ .Ci)(bundles) : [])
            .filter((entry) => mayBeWanted((0,_oci_layout_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .claimedPredicateType */ .X4)(entry)))
            .map((entry) => () => (0,_oci_lookup_bundles_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchBundle */ .L2)(reader, path, digest, entry.digest)),
        ...(layers ?? [])
            .filter((layer) => mayBeWanted((0,_oci_layout_legacy_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .claimedLayerType */ .x3)(layer)))
            .map((layer) => () => (0,_oci_lookup_legacy_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchLayer */ .Ky)(reader, path, 'att', layer)),
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
        const { predicateType, subjects, predicate } = (0,_statement_read_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .parseStatement */ .B)(verified.payload);
        const isAbout = subjects.some(({ digests }) => digests.sha256 === (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .hexOf */ .ZD)(digest));
        return isAbout ? { kind, verified, predicateType, predicate: predicate.raw() } : undefined;
    }
    catch (error) {
        if (error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR && (error.class === 'malformed' || error.class === 'limit'))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 83679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ storeFile)
/* harmony export */ });
/* harmony import */ var _oci_layout_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77906);
/* harmony import */ var _shared_eventually_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66652);
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22406);
/* harmony import */ var _not_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91075);




/**
 * Stores a file beside an image, where it is not there yet, and sees to it that it can be read.
 * @throws Failure `not-yet-visible`, and those of the registry
 */
async function storeFile(place, { file, manifest, descriptor }) {
    const { registry, subject } = place;
    const { path } = subject.repository;
    const { digest, mediaType } = descriptor;
    if ((await registry.headManifest(path, digest)) === undefined) {
        await Promise.all([file, _oci_layout_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_BLOB */ .u].map((blob) => registry.putBlob(path, blob, place.takeUpload())));
        await registry.putManifest(path, digest, mediaType, manifest);
    }
    const read = async () => {
        const [there, isWhole] = await Promise.all([
            registry.headManifest(path, digest),
            registry.hasBlob(path, (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Digest */ .sI)(file)),
        ]);
        return there && isWhole ? true : undefined;
    };
    if (!(await (0,_shared_eventually_js__WEBPACK_IMPORTED_MODULE_1__/* .eventually */ .u)(read, (0,_not_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C)(place))))
        throw (0,_not_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .notVisible */ .i)(place, digest);
}


/***/ }),

/***/ 50115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ fileArtifact)
/* harmony export */ });
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22406);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50261);
/* harmony import */ var _run_annotation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99696);
/* harmony import */ var _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77906);




/**
 * The manifest that makes a file a referrer of `subject` (image-spec, manifest.md, "Guidelines for Artifact Usage"). A
 * pure function of its arguments: the same file always gets the same digest.
 * @param run that stored it, where that is to be told
 */
function fileArtifact(subject, file, mediaType, run) {
    const annotations = run === undefined ? {} : { annotations: { [_run_annotation_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_ANNOTATION */ .c]: run } };
    const manifest = Buffer.from(JSON.stringify({
        schemaVersion: 2,
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_MANIFEST */ .MS,
        artifactType: mediaType,
        config: { mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_JSON */ .JO, digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_BLOB */ .u), size: _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_BLOB */ .u.length },
        layers: [{ mediaType, digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(file), size: file.length }],
        subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size },
        ...annotations,
    }));
    const descriptor = {
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_MANIFEST */ .MS,
        digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(manifest),
        size: manifest.length,
        artifactType: mediaType,
        ...annotations,
    };
    return { file, manifest, descriptor };
}


/***/ }),

/***/ 11637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseStatement)
/* harmony export */ });
/* harmony import */ var _text_json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61875);

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
    const json = (0,_text_json_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(payload, DOCUMENT);
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
        predicate: predicate ?? (0,_text_json_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)('{}', DOCUMENT),
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


/***/ }),

/***/ 20003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  storeBeside: () => (/* binding */ storeBeside)
});

// EXTERNAL MODULE: ./lib/attach/prepare.js + 2 modules
var prepare = __webpack_require__(87947);
// EXTERNAL MODULE: ./lib/attach/signable.js + 1 modules
var signable = __webpack_require__(67420);
// EXTERNAL MODULE: ./lib/attach/store-file.js
var store_file = __webpack_require__(83679);
// EXTERNAL MODULE: ./lib/oci/host.js
var host = __webpack_require__(31387);
// EXTERNAL MODULE: ./lib/oci/layout/file-artifact.js
var file_artifact = __webpack_require__(50115);
// EXTERNAL MODULE: ./lib/shared/failure.js
var shared_failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __webpack_require__(16832);
;// CONCATENATED MODULE: ./lib/statement/reference.js
/**
 * What stands beside an image in place of a predicate that is too large (in-toto/attestation,
 * spec/predicates/reference.md).
 * @param attester URI of who says so
 */
function referencePredicate(attester, { location, ...stored }) {
    return {
        attester: { id: attester },
        references: [
            {
                downloadLocation: location,
                digest: { sha256: stored.digest.replace('sha256:', '') },
                mediaType: stored.mediaType,
                annotations: { predicateType: stored.predicateType },
            },
        ],
    };
}

// EXTERNAL MODULE: ./lib/subject/digest.js
var subject_digest = __webpack_require__(22406);
// EXTERNAL MODULE: ./lib/subject/repository.js
var repository = __webpack_require__(47918);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/attach/attestations-beside.js
var attestations_beside = __webpack_require__(83637);
// EXTERNAL MODULE: ./lib/statement/lasting.js
var statement_lasting = __webpack_require__(89921);
// EXTERNAL MODULE: ./lib/statement/predicate-facts.js + 1 modules
var predicate_facts = __webpack_require__(56984);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(52845);
// EXTERNAL MODULE: ./lib/task/sign/given-predicate.js + 1 modules
var given_predicate = __webpack_require__(11630);
;// CONCATENATED MODULE: ./lib/task/sign/stored-before.js









/** Each may be as large as a file can be. */
const MAX_FILES = 4;
/** Those listed last are read. */
const MAX_REFERENCES = 50;
/**
 * The file that stands beside the image already and says what is given, apart from what changes whenever the same is
 * said: it need not be signed again. Whose reference leads to it decides, and then its own bytes; the reference is
 * believed in nothing else.
 * @returns undefined: this identity has stored none at any of the places that says the same
 */
async function storedBefore({ file, document: { predicateType, predicate } }, places, owner) {
    const named = (await Promise.all(places.map((place) => filesAt(place, predicateType, owner)))).flat();
    const first = [...new Map(named.sort(bySignedTime).map((file) => [file.sha256, file])).values()];
    if (first.length === 0)
        return undefined;
    if (first.some(({ sha256 }) => sha256 === (0,subject_digest/* hexOf */.ZD)((0,subject_digest/* sha256Digest */.sI)(file))))
        return file;
    const lasting = (0,statement_lasting/* lastingPart */.Y)(predicateType, predicate(undefined));
    for (const { place, sha256 } of first.slice(-MAX_FILES)) {
        const bytes = await read(place, sha256);
        if (bytes && (0,external_node_util_.isDeepStrictEqual)((0,statement_lasting/* lastingPart */.Y)(predicateType, parsed(bytes)), lasting))
            return bytes;
    }
    return undefined;
}
/** Files of a type to which a reference leads that this run's identity signed for this source. */
async function filesAt(place, predicateType, owner) {
    const { bounded, subject, existing } = place;
    const listed = await (0,attestations_beside/* attestationsBeside */.a)(bounded, subject, existing, (type) => type === predicate_types/* REFERENCE */.gu);
    const newest = listed.slice(-MAX_REFERENCES);
    const judged = await Promise.all(newest.map((fetch) => (0,attestations_beside/* judgeListed */.f)(fetch, subject, owner)));
    return judged.flatMap((one) => {
        if (one?.kind !== 'ours' || one.predicateType !== predicate_types/* REFERENCE */.gu)
            return [];
        const signedAt = one.verified.signedAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
        return (0,predicate_facts/* storedElsewhere */.Ac)(one.predicate)
            .filter((file) => file.predicateType === predicateType)
            .map(({ sha256 }) => ({ place, sha256, signedAt }));
    });
}
/** So that all writers agree. */
function bySignedTime(a, b) {
    return a.signedAt - b.signedAt || (a.sha256 < b.sha256 ? -1 : 1);
}
/** Of a file that cannot be read, nothing can be reused. */
async function read({ registry, subject }, sha256) {
    try {
        const { path } = subject.repository;
        return await registry.getBlob(path, (0,subject_digest/* parseDigest */.m)(`sha256:${sha256}`), given_predicate/* MAX_GIVEN_BYTES */.V);
    }
    catch (error) {
        if (error instanceof shared_failure/* Failure */.HR)
            return undefined;
        throw error;
    }
}
function parsed(bytes) {
    try {
        return (0,json/* parseBounded */.nh)((0,json/* utf8 */.As)(bytes));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/task/sign/beside.js











/** Stores files beside an image at each of its places; one that cannot take them fails alone. */
async function storeBeside({ target, places }, routes, { owner, attester, inputs, services, log }) {
    const [first] = places;
    if (!first)
        throw new Error('an image without a place');
    const files = await Promise.all(routes.map(async (route) => {
        const { document } = route.given;
        const file = fileOf(route);
        const before = await storedBefore({ file, document }, places, owner);
        const artifact = (0,file_artifact/* fileArtifact */.B)(first.descriptor, before ?? file, document.mediaType);
        return { route, artifact, isReused: before !== undefined };
    }));
    const settled = await Promise.allSettled(places.map((place) => Promise.all(files.map(({ artifact }) => (0,store_file/* storeFile */.u)(place, artifact)))));
    const failures = settled.flatMap((one, at) => failureOf(one, places[at]));
    const complete = places.filter((_, at) => settled[at]?.status === 'fulfilled');
    for (const file of files)
        log.notice(wordsOf(file));
    const besides = files.map(({ artifact }) => artifact.descriptor);
    const targets = files.map(({ artifact }) => ({
        digest: artifact.descriptor.digest,
        name: target.name,
        repositories: complete.map(({ subject }) => subject.repository),
        isFile: true,
    }));
    const { registries, chosen } = services;
    const options = {
        registries,
        format: chosen.formats,
        recursive: false,
        dryRun: false,
        log,
        timeoutMs: inputs.timeoutMs,
    };
    const prepared = complete.length === 0 ? undefined : await (0,prepare/* prepareTargets */.g)(targets, options);
    return {
        prepared: { target, places: complete.map((place) => ({ ...place, besides })) },
        files: prepared?.targets ?? [],
        references: files.map((file) => referenceTo(file, first, attester)),
        stored: complete.flatMap((place) => files.map((file) => storedAt(file, place))),
        failures: [...failures, ...(prepared?.failures ?? [])],
    };
}
/** A scan without who attests it, so that it is the same file in each run; all else as it was given. */
function fileOf({ given: { document, bytes } }) {
    const isWritten = document.predicateType === predicate_types/* VULN */.o0;
    return isWritten ? Buffer.from(JSON.stringify(document.predicate(undefined))) : bytes;
}
function failureOf(settled, place) {
    if (settled.status === 'fulfilled' || !place)
        return [];
    const failure = settled.reason;
    if (!(failure instanceof shared_failure/* Failure */.HR))
        throw failure;
    return [{ subject: place.image, platform: place.platform, failure }];
}
function referenceTo({ route, artifact }, { subject }, attester) {
    const { registry, path } = subject.repository;
    const digest = (0,subject_digest/* sha256Digest */.sI)(artifact.file);
    const { predicateType, mediaType } = route.given.document;
    const location = new URL(`/v2/${path}/blobs/${digest}`, (0,host/* originOf */.y)(registry)).href;
    return (0,signable/* attestationOf */.kV)(predicate_types/* REFERENCE */.gu, referencePredicate(attester, { location, digest, mediaType, predicateType }));
}
function storedAt({ route, artifact }, { image, subject }) {
    const { predicateType, mediaType } = route.given.document;
    return {
        subject: (0,repository/* referenceOf */.Bz)(image),
        artifact: `${(0,repository/* nameOf */.Vb)(subject.repository)}@${artifact.descriptor.digest}`,
        predicateType,
        mediaType,
        digest: (0,subject_digest/* sha256Digest */.sI)(artifact.file),
        size: artifact.file.length,
    };
}
function wordsOf({ route: { given }, artifact: { file, descriptor }, isReused }) {
    const size = (file.length / 1_000_000).toFixed(1);
    if (isReused)
        return `${given.path} says what is stored beside the image already as ${descriptor.digest} (${size} MB), apart from when and by which ids, and that stays`;
    return `${given.path} has ${size} MB: it is stored beside the image as ${descriptor.digest}, and a reference to it is attested. Attested whole, each program that verifies the image would have to fetch it; verify --extract finds it by its digest`;
}


/***/ }),

/***/ 11630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ MAX_GIVEN_BYTES),
  givenByBuilds: () => (/* binding */ givenByBuilds),
  readGivenPredicates: () => (/* binding */ readGivenPredicates)
});

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/shared/read-file.js
var read_file = __webpack_require__(48124);
// EXTERNAL MODULE: ./lib/text/member.js
var member = __webpack_require__(15533);
// EXTERNAL MODULE: ./lib/text/printable.js
var printable = __webpack_require__(37944);
// EXTERNAL MODULE: ./lib/statement/predicate-facts.js + 1 modules
var predicate_facts = __webpack_require__(56984);
// EXTERNAL MODULE: ./lib/statement/predicate-shape.js
var predicate_shape = __webpack_require__(36444);
// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __webpack_require__(16832);
// EXTERNAL MODULE: ./lib/statement/sbom.js
var statement_sbom = __webpack_require__(10388);
// EXTERNAL MODULE: ./lib/statement/scan.js
var statement_scan = __webpack_require__(19608);
;// CONCATENATED MODULE: ./lib/statement/given-document.js








/**
 * Finds out from its content what a document is, unless the type is given; a known type must be what it should be.
 * @param file its name, for messages
 * @throws Failure `predicate-unknown`, `predicate-malformed`, `predicate-reserved`
 */
function readGiven(document, file, type) {
    const sbom = (0,statement_sbom/* readSbom */.k)(document);
    const scan = sbom ? undefined : (0,statement_scan/* readScan */.C)(document);
    const predicateType = type ?? sbom?.predicateType ?? typeOf(document, scan);
    if (predicateType === undefined)
        throw unknown(document, file);
    if ((0,predicate_types/* isReserved */.Bs)(predicateType))
        throw reserved(predicateType, file);
    const predicate = predicateType === predicate_types/* VULN */.o0 && scan ? wrapped(document, scan) : () => document;
    const problems = (0,predicate_shape/* shapeProblems */.q)(predicateType, predicate(undefined));
    if (problems.length > 0)
        throw malformed(predicateType, file, problems);
    const listed = sbom ?? scan;
    return {
        predicateType,
        mediaType: sbom ? sbom.mediaType : 'application/json',
        words: wordsOf(predicateType, predicate(undefined)),
        names: listed?.names ?? [],
        isOfOnePlatform: listed !== undefined,
        predicate,
    };
}
/**
 * BuildKit's provenance as a predicate of a type of its own: as SLSA provenance it would pass for what the certificate
 * confirms, and any step of the job could have written it.
 */
function buildClaims(provenance) {
    return {
        predicateType: predicate_types/* BUILD_CLAIMS */.$n,
        mediaType: 'application/json',
        words: 'what the build says of itself, claimed by the build job',
        names: [],
        isOfOnePlatform: false,
        predicate: (run) => ({
            claimedBy: { job: 'the build job', run: run?.uri ?? '', workflow: run?.builderId ?? '' },
            provenance,
        }),
    };
}
function wrapped(document, scan) {
    return (run) => (0,statement_scan/* vulnPredicate */.R)(document, scan, run);
}
function wordsOf(predicateType, predicate) {
    const isKnown = (0,predicate_shape/* isKnownType */.s)(predicateType);
    return ((0,predicate_facts/* predicateWords */.fQ)(predicateType, predicate) ??
        `${predicateType}${isKnown ? '' : ', whose content is not judged'}`);
}
function typeOf(document, scan) {
    if (scan)
        return predicate_types/* VULN */.o0;
    return (0,member/* textAt */.$6)(document, '@context')?.startsWith(predicate_types/* OPENVEX */.ot) ? predicate_types/* OPENVEX */.ot : undefined;
}
function unknown(document, file) {
    const isStatement = (0,member/* textAt */.$6)(document, 'predicateType') !== undefined && (0,member/* memberAt */.mz)(document, 'subject');
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'predicate-unknown',
        what: `it cannot be told what ${file} is`,
        why: isStatement
            ? 'it is a whole statement, about subjects of its own; only its predicate can be attested'
            : 'SBOMs (SPDX, CycloneDX), reports of Grype and Trivy, and OpenVEX are recognised; of anything else, the type must be given',
        fix: isStatement
            ? `jq .predicate ${file} > predicate.json   # and give that file`
            : `predicates: https://example.com/my-type/v1=${file}`,
    });
}
function malformed(predicateType, file, problems) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'predicate-malformed',
        what: `${file} is no ${(0,printable/* printable */.g)(predicateType)}: ${problems.slice(0, 3).join('; ')}`,
        why: 'readers of this type would refuse it, or read something else than was meant',
        fix: 'let the tool write it again, or give the type that it has',
    });
}
function reserved(predicateType, file) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'predicate-reserved',
        what: `${file} cannot be attested as ${predicateType}`,
        why: 'signatures and provenance are made from what the certificate confirms, not from files that a step could write',
        fix: 'provenance: v0.2   # or both; what a build says of itself can be attested as a type of your own',
    });
}

// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(52845);
;// CONCATENATED MODULE: ./lib/task/sign/given-predicate.js





/** What BuildKit takes for an SBOM at most. */
const MAX_GIVEN_BYTES = 40 * 1024 * 1024;
/**
 * Reads the files of `sbom` and `predicates`.
 * @throws Failure `file-unreadable`, `file-too-large`, `predicate-malformed`, `predicate-unknown`, `predicate-reserved`
 */
async function readGivenPredicates(lines) {
    return Promise.all(lines.map(readOne));
}
/** What builds say of themselves in their metadata. */
function givenByBuilds(builds) {
    return builds.map(({ digest, provenance }) => ({
        input: 'build-claims',
        path: 'metadata',
        digest,
        document: buildClaims(provenance),
        bytes: Buffer.from(JSON.stringify(buildClaims(provenance).predicate(undefined))),
    }));
}
async function readOne(line) {
    const { input, path, type } = line;
    const bytes = await (0,read_file/* readUserFile */.E1)(input, path, MAX_GIVEN_BYTES);
    const document = readGiven(objectOf(line, bytes), path, type);
    if (input === 'sbom' && (0,predicate_types/* kindOf */.I)(document.predicateType) !== 'sbom' && type === undefined)
        throw noSbom(path, document);
    return { ...line, document, bytes };
}
/** Only an object can be a predicate: cosign refuses lists, and signs no text in a bundle. */
function objectOf({ input, path }, bytes) {
    try {
        const value = (0,json/* parseBounded */.nh)((0,json/* utf8 */.As)(bytes));
        if ((0,json/* isObject */.Gv)(value))
            return value;
    }
    catch (error) {
        if (error instanceof json/* TooMuchJson */.Mm)
            throw noObject(input, path, error.message);
    }
    throw noObject(input, path, 'it is not a JSON object');
}
function noObject(input, path, problem) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'predicate-malformed',
        what: `${input}: ${path} cannot be attested: ${problem}`,
        why: 'only a JSON object can be a predicate; tag-value and XML cannot',
        fix: input === 'sbom' ? 'syft IMAGE -o spdx-json=sbom.spdx.json' : `${input}: TYPE=path/to/file.json`,
    });
}
function noSbom(path, { words, predicateType }) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'predicate-malformed',
        what: `sbom: ${path} is no SBOM, but this: ${words}`,
        fix: `predicates: ${predicateType}=${path}`,
    });
}


/***/ })

};
