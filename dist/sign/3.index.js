export const id = 3;
export const ids = [3,728];
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

/***/ 3679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ storeFile)
/* harmony export */ });
/* harmony import */ var _oci_layout_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7906);
/* harmony import */ var _shared_eventually_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6652);
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2406);
/* harmony import */ var _not_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1075);




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

/***/ 115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ fileArtifact)
/* harmony export */ });
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2406);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(261);
/* harmony import */ var _run_annotation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9696);
/* harmony import */ var _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7906);




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

/***/ 6999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fQ: () => (/* binding */ predicateWords),
  Ac: () => (/* binding */ storedElsewhere)
});

// UNUSED EXPORTS: factWords, predicateFacts

;// CONCATENATED MODULE: ./lib/text/counted.js
/** `1 image`, `2 images`. @param plural where it is not the noun with an s */
function counted(count, noun, plural = `${noun}s`) {
    return `${count} ${count === 1 ? noun : plural}`;
}

// EXTERNAL MODULE: ./lib/text/member.js
var member = __webpack_require__(5533);
// EXTERNAL MODULE: ./lib/text/printable.js
var printable = __webpack_require__(7944);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(2845);
;// CONCATENATED MODULE: ./lib/statement/build-claims.js


/** Reads BuildKit's provenance, in the form of SLSA v0.2 or v1; of several platforms, the first. */
function readBuildClaims(predicate) {
    const said = (0,member/* memberAt */.mz)(predicate, 'provenance');
    const isBuild = (0,member/* memberAt */.mz)(said, 'builder') ?? (0,member/* memberAt */.mz)(said, 'buildDefinition');
    const build = isBuild === undefined ? firstOf(said) : said;
    const first = (...paths) => paths.map((path) => (0,member/* textAt */.$6)(build, ...path)).find((text) => text !== undefined);
    return {
        builder: first(['builder', 'id'], ['runDetails', 'builder', 'id']),
        started: first(['metadata', 'buildStartedOn'], ['runDetails', 'metadata', 'startedOn']),
        finished: first(['metadata', 'buildFinishedOn'], ['runDetails', 'metadata', 'finishedOn']),
        source: first(['invocation', 'configSource', 'uri'], ['buildDefinition', 'externalParameters', 'configSource', 'uri']),
        recipe: first(['invocation', 'configSource', 'entryPoint'], ['buildDefinition', 'externalParameters', 'configSource', 'path']),
        parameters: parametersOf(build),
    };
}
function firstOf(byPlatform) {
    return (0,json/* isObject */.Gv)(byPlatform) ? Object.values(byPlatform)[0] : undefined;
}
const MAX_PARAMETERS = 50;
function parametersOf(build) {
    const args = (0,member/* memberAt */.mz)(build, 'invocation', 'parameters', 'args') ??
        (0,member/* memberAt */.mz)(build, 'buildDefinition', 'externalParameters', 'request', 'args');
    return (0,json/* isObject */.Gv)(args) ? Object.keys(args).slice(0, MAX_PARAMETERS) : [];
}

// EXTERNAL MODULE: ./lib/statement/deferred.js
var deferred = __webpack_require__(1342);
// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __webpack_require__(6832);
// EXTERNAL MODULE: ./lib/statement/sbom.js
var statement_sbom = __webpack_require__(388);
// EXTERNAL MODULE: ./lib/statement/scan.js
var statement_scan = __webpack_require__(9608);
;// CONCATENATED MODULE: ./lib/statement/predicate-facts.js








const MAX_REFERENCES = 20;
/** undefined: of this type nothing is known, or it does not say what its type asks for. */
function predicateFacts(predicateType, predicate) {
    if ((0,predicate_types/* sbomFormatOf */.cO)(predicateType) !== undefined)
        return sbomFacts(predicate);
    if (predicateType === predicate_types/* VULN */.o0)
        return scanFacts(predicate);
    if (predicateType === predicate_types/* TEST_RESULT */.bo)
        return testFacts(predicate);
    if (predicateType === predicate_types/* VSA */.P1)
        return summaryFacts(predicate);
    if (predicateType === predicate_types/* REFERENCE */.gu)
        return { about: 'reference', references: storedElsewhere(predicate) };
    if (predicateType === predicate_types/* BUILD_CLAIMS */.$n)
        return buildFacts(predicate);
    if (predicateType === predicate_types/* DEFERRED */.Cl)
        return deferredFacts(predicate);
    const isVex = predicateType === predicate_types/* OPENVEX */.ot || predicateType.startsWith(`${predicate_types/* OPENVEX */.ot}/`);
    return isVex ? vexFacts(predicate) : undefined;
}
/** The facts as one line; undefined: there are none. */
function predicateWords(predicateType, predicate) {
    const facts = predicateFacts(predicateType, predicate);
    return facts && factWords(facts);
}
function factWords(facts) {
    switch (facts.about) {
        case 'sbom':
            return `SBOM (${facts.format}) of ${counted(facts.components, 'component')}${by(facts.tool)}`;
        case 'scan':
            return scanWords(facts);
        case 'test-result':
            return `tests ${facts.result}: ${facts.passed} passed, ${facts.warned} warned, ${facts.failed} failed`;
        case 'vex':
            return `VEX (OpenVEX) of ${counted(facts.statements, 'statement')}${by(facts.author)}`;
        case 'deferred':
            return `signed later, for run ${facts.run} of ${facts.workflow} at ${facts.headSha.slice(0, 12)}; who built it, and how, is not claimed`;
        case 'summary':
            return `SLSA verification summary: ${facts.result} (${facts.levels.join(', ') || 'no levels'})`;
        case 'build':
            return `what the build says of itself${by(facts.builder)}, claimed by the build job`;
        case 'reference':
            return `reference to ${facts.references.map(({ mediaType }) => mediaType).join(', ') || 'nothing'}`;
    }
}
function scanWords({ scanner, finished, database, findings }) {
    const counts = Object.entries(findings ?? {}).map(([severity, count]) => `${count} ${severity}`);
    const none = findings ? 'nothing found' : 'its findings are not counted here';
    const at = finished === undefined ? '' : ` at ${finished}`;
    const using = database === undefined ? '' : ` with database ${database}`;
    return `vulnerability scan by ${scanner}${at}${using}: ${counts.join(', ') || none}`;
}
function sbomFacts(predicate) {
    // cosign's older `--type custom` and `spdx` wrap the document.
    const sbom = (0,statement_sbom/* readSbom */.k)(predicate) ?? (0,statement_sbom/* readSbom */.k)((0,member/* memberAt */.mz)(predicate, 'Data'));
    if (!sbom)
        return undefined;
    return {
        about: 'sbom',
        format: (0,printable/* printable */.g)(sbom.format, 40),
        components: sbom.components,
        ...predicate_facts_text('tool', sbom.tool),
        ...predicate_facts_text('created', sbom.created),
    };
}
function scanFacts(predicate) {
    const scan = (0,statement_scan/* readScan */.C)(predicate);
    if (!scan)
        return undefined;
    return {
        about: 'scan',
        scanner: (0,printable/* printable */.g)(scan.scanner),
        ...predicate_facts_text('finished', scan.finished),
        ...predicate_facts_text('database', scan.database.version === '' ? undefined : scan.database.version),
        ...(scan.findings && { findings: scan.findings }),
    };
}
function testFacts(predicate) {
    const count = (name) => (0,member/* listAt */.gT)(predicate, name).length;
    return {
        about: 'test-result',
        result: (0,printable/* printable */.g)((0,member/* textAt */.$6)(predicate, 'result') ?? 'unknown', 40),
        passed: count('passedTests'),
        warned: count('warnedTests'),
        failed: count('failedTests'),
    };
}
function vexFacts(predicate) {
    const statements = (0,member/* listAt */.gT)(predicate, 'statements').length;
    return { about: 'vex', statements, ...predicate_facts_text('author', (0,member/* textAt */.$6)(predicate, 'author')) };
}
function buildFacts(predicate) {
    const { builder, started, finished, source, recipe, parameters } = readBuildClaims(predicate);
    return {
        about: 'build',
        ...predicate_facts_text('builder', builder),
        ...predicate_facts_text('started', started),
        ...predicate_facts_text('finished', finished),
        ...predicate_facts_text('source', source),
        ...predicate_facts_text('recipe', recipe),
        parameters: parameters.map((name) => (0,printable/* printable */.g)(name, 60)),
    };
}
function summaryFacts(predicate) {
    const levels = (0,member/* listAt */.gT)(predicate, 'verifiedLevels').slice(0, MAX_REFERENCES);
    return {
        about: 'summary',
        result: (0,printable/* printable */.g)((0,member/* textAt */.$6)(predicate, 'verificationResult') ?? 'unknown', 40),
        levels: levels.filter((one) => typeof one === 'string').map((one) => (0,printable/* printable */.g)(one, 60)),
    };
}
/** What a reference names by its SHA-256 (in-toto/attestation, spec/predicates/reference.md). */
function storedElsewhere(predicate) {
    return (0,member/* listAt */.gT)(predicate, 'references')
        .slice(0, MAX_REFERENCES)
        .flatMap((one) => {
        const sha256 = (0,member/* textAt */.$6)(one, 'digest', 'sha256') ?? '';
        const mediaType = (0,member/* textAt */.$6)(one, 'mediaType');
        if (!/^[0-9a-f]{64}$/.test(sha256) || mediaType === undefined)
            return [];
        const type = predicate_facts_text('predicateType', (0,member/* textAt */.$6)(one, 'annotations', 'predicateType'));
        return { mediaType: (0,printable/* printable */.g)(mediaType, 100), sha256, ...type };
    });
}
function predicate_facts_text(name, value) {
    return (value === undefined ? {} : { [name]: (0,printable/* printable */.g)(value, 100) });
}
function by(who) {
    return who === undefined ? '' : ` by ${who}`;
}
function deferredFacts(predicate) {
    const said = (0,deferred/* readDeferred */._)(predicate);
    if (said === undefined)
        return undefined;
    const { run, workflow, headSha, signedBy } = said;
    return {
        about: 'deferred',
        run: (0,printable/* printable */.g)(run),
        workflow: (0,printable/* printable */.g)(workflow),
        headSha: (0,printable/* printable */.g)(headSha),
        signedBy: (0,printable/* printable */.g)(signedBy),
    };
}


/***/ }),

/***/ 388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ digestsIn),
/* harmony export */   k: () => (/* binding */ readSbom)
/* harmony export */ });
/* harmony import */ var _text_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5533);
/* harmony import */ var _predicate_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6832);


const SPDX_JSON = 'application/spdx+json';
const CYCLONEDX_JSON = 'application/vnd.cyclonedx+json';
/** Of SPDX 3 (spdx.github.io/spdx-spec/v3.0.1, "JSON-LD"). */
const SPDX_CONTEXT = /^https:\/\/spdx\.org\/rdf\/(3\.\d+(?:\.\d+)?)\/spdx-context\.jsonld$/;
/** Reads an SBOM in JSON: SPDX 2.x, SPDX 3 or CycloneDX; undefined: it is none of them. */
function readSbom(document) {
    return readSpdx2(document) ?? readSpdx3(document) ?? readCycloneDx(document);
}
function readSpdx2(document) {
    const [, version] = /^SPDX-(2\.\d+)$/.exec((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(document, 'spdxVersion') ?? '') ?? [];
    if (version === undefined)
        return undefined;
    const roots = spdx2Roots(document);
    const creators = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(document, 'creationInfo', 'creators');
    return {
        format: `SPDX ${version}`,
        predicateType: _predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SPDX */ .av,
        mediaType: SPDX_JSON,
        components: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(document, 'packages').length - roots.length,
        tool: creators.map((one) => /^Tool: (.+)$/.exec(String(one))?.[1]).find((one) => one !== undefined),
        created: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(document, 'creationInfo', 'created'),
        names: digestsIn(roots.flatMap(spdx2Names)),
    };
}
/** What the document describes (SPDX 2.3, 11.1 "DESCRIBES"). */
function spdx2Roots(document) {
    const described = new Set([
        ...(0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(document, 'documentDescribes'),
        ...(0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(document, 'relationships')
            .filter((one) => (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'relationshipType') === 'DESCRIBES')
            .map((one) => (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'relatedSpdxElement')),
    ]);
    return (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(document, 'packages').filter((one) => described.has((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'SPDXID')));
}
/** Syft writes versions, checksums and package URLs; Trivy writes notes. */
function spdx2Names(root) {
    const sha256 = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(root, 'checksums').find((one) => (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'algorithm') === 'SHA256');
    return [
        (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(root, 'versionInfo'),
        hexDigest((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(sha256, 'checksumValue')),
        ...(0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(root, 'externalRefs').map((one) => (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'referenceLocator')),
        ...(0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(root, 'annotations').map((one) => namedIn((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'comment'), ': ')),
    ];
}
function readSpdx3(document) {
    const [, version] = SPDX_CONTEXT.exec((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(document, '@context') ?? '') ?? [];
    const graph = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(document, '@graph');
    if (version === undefined || graph.length === 0)
        return undefined;
    const ofType = (type) => graph.filter((one) => (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'type') === type);
    const packages = ofType('software_Package');
    const roots = spdx3Roots(graph, packages);
    return {
        format: `SPDX ${version}`,
        predicateType: _predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SPDX_3 */ .aI,
        mediaType: SPDX_JSON,
        components: packages.length - roots.length,
        tool: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(ofType('Tool')[0], 'name'),
        created: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(ofType('CreationInfo')[0], 'created'),
        names: digestsIn(roots.flatMap(spdx3Names)),
    };
}
/** From the document to its SBOM to the package that it is of. */
function spdx3Roots(graph, packages) {
    const roots = new Set(graph.flatMap((one) => (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(one, 'rootElement')));
    return packages.filter((one) => roots.has((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'spdxId')));
}
function spdx3Names(root) {
    const sha256 = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(root, 'verifiedUsing').find((one) => (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'algorithm') === 'sha256');
    return [
        (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(root, 'software_packageVersion'),
        (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(root, 'software_packageUrl'),
        hexDigest((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(sha256, 'hashValue')),
    ];
}
function readCycloneDx(document) {
    const version = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(document, 'specVersion');
    if ((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(document, 'bomFormat') !== 'CycloneDX' || !/^\d+\.\d+$/.test(version ?? ''))
        return undefined;
    return {
        format: `CycloneDX ${version}`,
        predicateType: _predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .CYCLONEDX */ .OH,
        mediaType: CYCLONEDX_JSON,
        components: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(document, 'components').length,
        tool: cycloneDxTool((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(document, 'metadata', 'tools')),
        created: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(document, 'metadata', 'timestamp'),
        names: digestsIn(cycloneDxNames((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(document, 'metadata', 'component'))),
    };
}
/** A list until CycloneDX 1.4, later an object with a list of components. */
function cycloneDxTool(tools) {
    const [tool] = Array.isArray(tools) ? tools : (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(tools, 'components');
    const name = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(tool, 'name');
    const version = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(tool, 'version');
    return name !== undefined && version !== undefined ? `${name}-${version}` : name;
}
function cycloneDxNames(root) {
    const sha256 = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(root, 'hashes').find((one) => (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'alg') === 'SHA-256');
    const properties = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(root, 'properties');
    return [
        (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(root, 'version'),
        (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(root, 'purl'),
        hexDigest((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(sha256, 'content')),
        ...properties.map((one) => namedIn(`${(0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'name') ?? ''} ${(0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'value') ?? ''}`.replace('aquasecurity:trivy:', ''), ' ')),
    ];
}
/** Trivy's notes of the image: the digest in a registry, and that of the config. Those of layers name no image. */
function namedIn(note, separator) {
    const at = note?.indexOf(separator) ?? -1;
    const isName = at > 0 && ['ImageID', 'RepoDigest'].includes(note?.slice(0, at) ?? '');
    return isName ? note?.slice(at + separator.length) : undefined;
}
function hexDigest(hex) {
    return hex === undefined ? undefined : `sha256:${hex}`;
}
/** Each digest in texts such as `sha256:\u2026`, `name@sha256:\u2026` and `pkg:oci/name@sha256%3A\u2026`, once. */
function digestsIn(texts) {
    const digests = texts.map((text) => /(?:^|@)sha256(?::|%3a)([0-9a-f]{64})(?![0-9a-f])/i.exec(text ?? '')?.[1]);
    return [...new Set(digests.flatMap((hex) => (hex === undefined ? [] : `sha256:${hex.toLowerCase()}`)))];
}


/***/ }),

/***/ 9608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readScan),
/* harmony export */   R: () => (/* binding */ vulnPredicate)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2845);
/* harmony import */ var _text_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5533);
/* harmony import */ var _sbom_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(388);



/** Reads a report of Grype or Trivy, or cosign's `vuln` predicate around one; undefined: it is none of them. */
function readScan(document) {
    return readGrype(document) ?? readTrivy(document) ?? readVuln(document);
}
/**
 * cosign's `vuln` predicate (cosign, specs/COSIGN_VULN_ATTESTATION_SPEC.md) around a report, which stays whole. Times
 * and database are as the scanner says; Grype and Trivy tell one time only.
 * @param run undefined: nothing confirms who ran it
 */
function vulnPredicate(document, scan, run) {
    const invocation = {
        parameters: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(document, 'invocation', 'parameters') ?? null,
        uri: run?.uri ?? (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(document, 'invocation', 'uri') ?? '',
        event_id: eventOf(run) ?? (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(document, 'invocation', 'event_id') ?? '',
        'builder.id': run?.builderId ?? (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(document, 'invocation', 'builder.id') ?? '',
    };
    if (isVuln(document))
        return { ...document, invocation };
    const { uri, version, database: db, finished } = scan;
    return {
        invocation,
        scanner: { uri, version, db, result: document },
        metadata: { scanStartedOn: finished, scanFinishedOn: finished },
    };
}
/** `https://github.com/o/r/actions/runs/99/attempts/1` is the run 99. */
function eventOf(run) {
    return run && /\/runs\/(\d+)/.exec(run.uri)?.[1];
}
function readGrype(report) {
    if ((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(report, 'descriptor', 'name') !== 'grype' || !isList(report, 'matches'))
        return undefined;
    const version = versionOf((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(report, 'descriptor', 'version'));
    const database = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(report, 'descriptor', 'db');
    const status = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(database, 'status') ?? database;
    const target = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(report, 'source', 'target');
    return {
        scanner: `grype ${version}`,
        uri: `pkg:github/anchore/grype@${version}`,
        version,
        database: {
            uri: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(status, 'from') ?? '',
            version: [(0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(status, 'schemaVersion'), (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(status, 'built')].filter(isText).join('@'),
        },
        finished: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(report, 'descriptor', 'timestamp'),
        findings: count((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(report, 'matches').map((one) => (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'vulnerability', 'severity'))),
        names: (0,_sbom_js__WEBPACK_IMPORTED_MODULE_0__/* .digestsIn */ .V)([
            (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(target, 'manifestDigest'),
            (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(target, 'imageID'),
            ...textsIn(target, 'repoDigests'),
        ]),
    };
}
function readTrivy(report) {
    if ((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(report, 'SchemaVersion') !== 2 || (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(report, 'ArtifactName') === undefined)
        return undefined;
    const version = versionOf((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(report, 'Trivy', 'Version'));
    const found = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(report, 'Results').flatMap((one) => (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(one, 'Vulnerabilities'));
    return {
        scanner: `trivy ${version}`,
        uri: `pkg:github/aquasecurity/trivy@${version}`,
        version,
        // Trivy's reports do not name it.
        database: { uri: '', version: '' },
        finished: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(report, 'CreatedAt'),
        findings: count(found.map((one) => (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'Severity'))),
        names: (0,_sbom_js__WEBPACK_IMPORTED_MODULE_0__/* .digestsIn */ .V)([(0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(report, 'Metadata', 'ImageID'), ...textsIn(report, 'Metadata', 'RepoDigests')]),
    };
}
/** What is already cosign's predicate: `trivy image --format cosign-vuln` writes it, and so does this program. */
function readVuln(document) {
    if (!isVuln(document))
        return undefined;
    const scanner = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(document, 'scanner');
    const report = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(scanner, 'result');
    const inner = readGrype(report) ?? readTrivy(report) ?? unknownReport(scanner);
    const said = (name) => (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(scanner, 'db', name) ?? '';
    return {
        ...inner,
        uri: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(scanner, 'uri') ?? inner.uri,
        version: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(scanner, 'version') ?? inner.version,
        database: { uri: said('uri'), version: said('version') },
        finished: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(document, 'metadata', 'scanFinishedOn') ?? inner.finished,
    };
}
/** Of a scanner that is not known here: what it found cannot be counted. */
function unknownReport(scanner) {
    const uri = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(scanner, 'uri') ?? '';
    const database = { uri: '', version: '' };
    return { scanner: uri, uri, version: '', database, finished: undefined, findings: undefined, names: [] };
}
function isVuln(document) {
    return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(document, 'scanner')) && (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(document, 'metadata'));
}
/** A build without a version says so in brackets. */
function versionOf(text) {
    return text === undefined || text.startsWith('[') ? 'unknown' : text;
}
function isList(value, name) {
    return Array.isArray((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(value, name));
}
function isText(value) {
    return typeof value === 'string';
}
function textsIn(value, ...path) {
    return (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(value, ...path).filter(isText);
}
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'negligible', 'unknown'];
/** What says no severity that is known counts as `unknown`. */
function count(severities) {
    const named = severities
        .map((one) => one?.toLowerCase() ?? '')
        .map((one) => (SEVERITIES.includes(one) ? one : 'unknown'));
    return Object.fromEntries(SEVERITIES.map((severity) => [severity, named.filter((one) => one === severity).length]).filter(([, found]) => found > 0));
}


/***/ }),

/***/ 3:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  storeBeside: () => (/* binding */ storeBeside)
});

// EXTERNAL MODULE: ./lib/attach/prepare.js + 2 modules
var prepare = __webpack_require__(7947);
// EXTERNAL MODULE: ./lib/attach/signable.js + 2 modules
var signable = __webpack_require__(9200);
// EXTERNAL MODULE: ./lib/attach/store-file.js
var store_file = __webpack_require__(3679);
// EXTERNAL MODULE: ./lib/oci/host.js
var host = __webpack_require__(1387);
// EXTERNAL MODULE: ./lib/oci/layout/file-artifact.js
var file_artifact = __webpack_require__(115);
// EXTERNAL MODULE: ./lib/shared/failure.js
var shared_failure = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __webpack_require__(6832);
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
var subject_digest = __webpack_require__(2406);
// EXTERNAL MODULE: ./lib/subject/repository.js
var repository = __webpack_require__(7918);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/attach/attestations-beside.js + 1 modules
var attestations_beside = __webpack_require__(2516);
// EXTERNAL MODULE: ./lib/statement/lasting.js
var statement_lasting = __webpack_require__(9921);
// EXTERNAL MODULE: ./lib/statement/predicate-facts.js + 2 modules
var predicate_facts = __webpack_require__(6999);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(2845);
// EXTERNAL MODULE: ./lib/task/sign/given-predicate.js + 2 modules
var given_predicate = __webpack_require__(3728);
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

/***/ 3728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ MAX_GIVEN_BYTES),
  givenByBuilds: () => (/* binding */ givenByBuilds),
  readGivenPredicates: () => (/* binding */ readGivenPredicates)
});

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/shared/read-file.js + 1 modules
var read_file = __webpack_require__(3868);
// EXTERNAL MODULE: ./lib/text/member.js
var text_member = __webpack_require__(5533);
// EXTERNAL MODULE: ./lib/text/printable.js
var printable = __webpack_require__(7944);
// EXTERNAL MODULE: ./lib/statement/predicate-facts.js + 2 modules
var predicate_facts = __webpack_require__(6999);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(2845);
// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __webpack_require__(6832);
;// CONCATENATED MODULE: ./lib/statement/predicate-shape.js



const VEX_STATES = ['not_affected', 'affected', 'fixed', 'under_investigation'];
/**
 * The members that readers of a type fall over when they are missing or of another kind, by their specifications. Not
 * whole schemas: those of SBOMs are larger than all the rest of the action.
 */
const SHAPES = new Map([
    [predicate_types/* SPDX */.av, { spdxVersion: /^SPDX-2\.\d+$/, SPDXID: 'text', creationInfo: 'object' }],
    [predicate_types/* SPDX_3 */.aI, { '@context': 'text', '@graph': 'list' }],
    [predicate_types/* CYCLONEDX */.OH, { bomFormat: { oneOf: ['CycloneDX'] }, specVersion: /^\d+\.\d+$/ }],
    [
        predicate_types/* VULN */.o0,
        {
            invocation: 'object',
            'scanner.uri': 'text',
            'scanner.result': 'object',
            // cosign refuses to attest an empty one.
            'metadata.scanStartedOn': 'time',
            'metadata.scanFinishedOn': 'time',
        },
    ],
    [
        predicate_types/* IN_TOTO_VULNS */.gN,
        {
            'scanner.uri': 'text',
            'scanner.result': { each: { id: 'text', severity: 'list' } },
            'metadata.scanStartedOn': 'time',
            'metadata.scanFinishedOn': 'time',
        },
    ],
    [
        predicate_types/* TEST_RESULT */.bo,
        {
            result: { oneOf: ['PASSED', 'WARNED', 'FAILED'] },
            configuration: 'list',
            passedTests: { optional: 'list' },
            warnedTests: { optional: 'list' },
            failedTests: { optional: 'list' },
        },
    ],
    [
        predicate_types/* OPENVEX */.ot,
        {
            '@context': /^https:\/\/openvex\.dev\/ns/,
            '@id': 'text',
            author: 'text',
            timestamp: 'time',
            statements: { each: { status: { oneOf: VEX_STATES } } },
        },
    ],
    [
        predicate_types/* VSA */.P1,
        {
            'verifier.id': 'text',
            resourceUri: 'text',
            'policy.uri': 'text',
            timeVerified: { optional: 'time' },
            verificationResult: { oneOf: ['PASSED', 'FAILED'] },
            verifiedLevels: 'list',
        },
    ],
    [
        predicate_types/* REFERENCE */.gu,
        {
            'attester.id': 'text',
            references: { each: { downloadLocation: 'text', mediaType: 'text', digest: 'object' } },
        },
    ],
]);
/** One rule for all versions that a type may name: `https://spdx.dev/Document/v2.3`. */
const SBOM_SHAPES = { SPDX: predicate_types/* SPDX */.av, 'SPDX 3': predicate_types/* SPDX_3 */.aI, CycloneDX: predicate_types/* CYCLONEDX */.OH };
/** What is wrong with a predicate of a known type, in words; empty for what fits, and for types that are not known. */
function shapeProblems(predicateType, predicate) {
    const format = (0,predicate_types/* sbomFormatOf */.cO)(predicateType);
    const shape = SHAPES.get(format === undefined ? withoutVersion(predicateType) : SBOM_SHAPES[format]);
    return shape ? problemsOf(predicate, shape, '') : [];
}
function isKnownType(predicateType) {
    return (0,predicate_types/* sbomFormatOf */.cO)(predicateType) !== undefined || SHAPES.has(withoutVersion(predicateType));
}
/** OpenVEX alone names its version behind the type. */
function withoutVersion(predicateType) {
    return predicateType.startsWith(`${predicate_types/* OPENVEX */.ot}/`) ? predicate_types/* OPENVEX */.ot : predicateType;
}
function problemsOf(value, shape, place) {
    return Object.entries(shape).flatMap(([path, rule]) => {
        const member = (0,text_member/* memberAt */.mz)(value, ...path.split('.'));
        return problemOf(member, rule, place + path);
    });
}
function problemOf(value, rule, place) {
    if (typeof rule === 'string')
        return KINDS[rule](value) ? [] : [`${place} is not ${WORDS[rule]}`];
    if (rule instanceof RegExp)
        return typeof value === 'string' && rule.test(value)
            ? []
            : [`${place} is not of the form ${rule.source}`];
    if ('optional' in rule)
        return value === undefined ? [] : problemOf(value, rule.optional, place);
    if ('oneOf' in rule)
        return rule.oneOf.some((one) => one === value) ? [] : [`${place} is not one of ${rule.oneOf.join(', ')}`];
    if (!Array.isArray(value))
        return [`${place} is not a list`];
    return value.flatMap((one, at) => problemsOf(one, rule.each, `${place}[${at}].`)).slice(0, MAX_PROBLEMS);
}
const MAX_PROBLEMS = 5;
const WORDS = { text: 'a text', object: 'an object', list: 'a list', time: 'an RFC 3339 time' };
const TIME = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;
const KINDS = {
    text: (value) => typeof value === 'string' && value !== '',
    object: json/* isObject */.Gv,
    list: Array.isArray,
    time: (value) => typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value)),
};

// EXTERNAL MODULE: ./lib/statement/sbom.js
var statement_sbom = __webpack_require__(388);
// EXTERNAL MODULE: ./lib/statement/scan.js
var statement_scan = __webpack_require__(9608);
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
    const problems = shapeProblems(predicateType, predicate(undefined));
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
    const isKnown = isKnownType(predicateType);
    return ((0,predicate_facts/* predicateWords */.fQ)(predicateType, predicate) ??
        `${predicateType}${isKnown ? '' : ', whose content is not judged'}`);
}
function typeOf(document, scan) {
    if (scan)
        return predicate_types/* VULN */.o0;
    return (0,text_member/* textAt */.$6)(document, '@context')?.startsWith(predicate_types/* OPENVEX */.ot) ? predicate_types/* OPENVEX */.ot : undefined;
}
function unknown(document, file) {
    const isStatement = (0,text_member/* textAt */.$6)(document, 'predicateType') !== undefined && (0,text_member/* memberAt */.mz)(document, 'subject');
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
