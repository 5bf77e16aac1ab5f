export const id = 357;
export const ids = [357];
export const modules = {

/***/ 3357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EVIDENCE_MAX_BYTES: () => (/* binding */ EVIDENCE_MAX_BYTES),
/* harmony export */   evidenceJson: () => (/* binding */ evidenceJson),
/* harmony export */   parseEvidence: () => (/* binding */ parseEvidence)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _oci_layout_legacy_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3568);
/* harmony import */ var _shared_reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4757);
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6167);
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2406);
/* harmony import */ var _text_json_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1875);
/* harmony import */ var _verification_verify_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9005);







/** Changes when an older reader could not read it. */
const EVIDENCE_VERSION = 1;
/** The evidence about one image, in JSON; undefined where nothing could be looked up. */
function evidenceJson({ report, result, digest, question }, root) {
    if (!result || !digest || !question)
        return undefined;
    const { said, expectation, requirements } = question;
    const evidence = {
        schemaVersion: EVIDENCE_VERSION,
        tool: { name: _shared_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .toolName */ .Uf, version: _shared_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .toolVersion */ .fX },
        verifiedAt: new Date().toISOString(),
        image: report.image,
        digest,
        expectation: said,
        ...(expectation.key && keyJson(expectation.key)),
        requirements,
        verdict: report.verdict,
        report,
        trustedRoot: { source: root.source, json: root.json },
        artifacts: result.found.flatMap((found) => (found.stored ? [artifactJson(found, found.stored)] : [])),
    };
    return `${JSON.stringify(evidence, undefined, 2)}\n`;
}
function keyJson({ publicKey, allowNoTlog }) {
    const key = publicKey.export({ type: 'spki', format: 'pem' });
    return { key, ...(allowNoTlog && { allowNoTlog }) };
}
function artifactJson({ foundThrough, digest }, stored) {
    const known = { foundThrough, digest };
    if (stored.kind === 'bundle')
        return { ...known, bundle: stored.bundle.toString('utf8') };
    const { suffix, layer, content } = stored.stored;
    const { mediaType, annotations } = layer;
    return { ...known, layer: { suffix, mediaType, annotations, content: content.toString('base64') } };
}
const DOCUMENT = {
    name: 'the evidence file',
    class: 'malformed',
    code: 'evidence-malformed',
    maxBytes: 256 * 1024 * 1024,
};
const EVIDENCE_MAX_BYTES = DOCUMENT.maxBytes;
const MAX_ARTIFACTS = 1000;
const MAX_REQUIREMENTS = 100;
const WAYS = ['referrers-api', 'index-tag', 'sig-tag', 'att-tag', 'file'];
/** Reads evidence back; nothing in it is believed but what verifies. @throws Failure `evidence-malformed` */
async function parseEvidence(bytes) {
    const json = (0,_text_json_document_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .q)(bytes, DOCUMENT);
    if (json.get('schemaVersion').decimal() !== String(EVIDENCE_VERSION)) {
        throw json.misfit(`is not of version ${EVIDENCE_VERSION}, which this program reads`);
    }
    const digest = (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDigest */ .m)(json.get('digest').text());
    const readBundle = await (0,_verification_verify_file_js__WEBPACK_IMPORTED_MODULE_6__/* .bundleReader */ .M)({ digest, bytes: undefined }, bytes);
    return {
        image: json.get('image').text(),
        digest,
        verifiedAt: json.get('verifiedAt').date(),
        expectation: readExpectation(json.get('expectation')),
        key: readExpectedKey(json),
        requirements: json.find('requirements')?.items(MAX_REQUIREMENTS).map(readRequirement) ?? [],
        trustedRoot: json.get('trustedRoot').get('json').text(),
        found: json
            .get('artifacts')
            .items(MAX_ARTIFACTS)
            .map((item) => readArtifact(item, readBundle)),
    };
}
/** Options are text, or `true`; which of them are known is for their parser to say. */
function readExpectation(json) {
    const entries = json.names().map((name) => {
        const value = json.get(name);
        return [name, value.isTrue() ? true : value.text()];
    });
    return Object.fromEntries(entries);
}
function readExpectedKey(json) {
    const key = json.find('key');
    return key && { publicKey: readKey(key), allowNoTlog: json.find('allowNoTlog')?.isTrue() ?? false };
}
function readKey(json) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(json.text());
    }
    catch {
        throw json.misfit('is no public key in PEM');
    }
}
function readRequirement(json) {
    const age = json.find('maxAgeMs')?.decimal();
    return {
        predicateType: json.get('predicateType').text(),
        maxAgeMs: age === undefined ? undefined : Number(age),
    };
}
function readArtifact(json, readBundle) {
    const foundThrough = json.get('foundThrough').items(WAYS.length).map(readWay);
    const digest = json.get('digest').text();
    const bundle = json.find('bundle');
    const known = { foundThrough, digest, claimedType: undefined };
    try {
        if (bundle) {
            const bytes = Buffer.from(bundle.text());
            return {
                ...known,
                layout: 'bundle',
                artifact: readBundle(bytes),
                stored: { kind: 'bundle', bundle: bytes },
            };
        }
        const stored = readLayer(json.get('layer'));
        return {
            ...known,
            layout: 'legacy',
            artifact: (0,_oci_layout_legacy_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .readLegacyArtifact */ .ag)(stored),
            stored: { kind: 'layer', stored },
        };
    }
    catch (error) {
        return { ...known, layout: bundle ? 'bundle' : 'legacy', problem: (0,_shared_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(error) };
    }
}
function readWay(json) {
    const way = WAYS.find((candidate) => candidate === json.text());
    if (way === undefined)
        throw json.misfit('is no way by which something is found');
    return way;
}
function readLayer(json) {
    const suffix = json.get('suffix').text();
    if (suffix !== 'sig' && suffix !== 'att')
        throw json.misfit('has a suffix other than sig and att');
    const content = json.get('content').base64();
    const annotations = json.get('annotations');
    return {
        suffix,
        content,
        layer: {
            mediaType: json.get('mediaType').text(),
            digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Digest */ .sI)(content),
            size: content.length,
            annotations: Object.fromEntries(annotations.names().map((name) => [name, annotations.get(name).text()])),
        },
    };
}


/***/ }),

/***/ 9005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ verifyFile),
/* harmony export */   M: () => (/* binding */ bundleReader)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83);
/* harmony import */ var _shared_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4757);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9403);
/* harmony import */ var _sigstore_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1696);
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2406);
/* harmony import */ var _verify_subject_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4796);






const MAX_BUNDLES = 1000;
/** Verifies the bundles of a file for one digest, without asking anyone. */
async function verifyFile(subject, file, options) {
    const read = await bundleReader(subject, file.text);
    const found = bundlesIn(file.text).map((bundle) => foundIn(bundle, read));
    const otherDigests = subject.bytes && digestsOf(subject.bytes);
    const result = (0,_verify_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeAll */ .T)(subject.digest, found, { ...options, otherDigests });
    const report = {
        image: subject.name,
        subject: subject.digest,
        ...result.answer,
        lookedFor: [`the file ${file.path}`],
    };
    return { report, result, digest: subject.digest };
}
/** One bundle in JSON, or one on each line (as `gh attestation download` and the sign action write them). */
function bundlesIn(text) {
    const trimmed = text.toString('utf8').trim();
    if (trimmed === '')
        throw nothingIn();
    const lines = trimmed.split('\n');
    const isJsonLines = lines.length > 1 && lines.every((line) => /^\{.*\}\s*$/.test(line) || line.trim() === '');
    if (!isJsonLines)
        return [text];
    const bundles = lines.filter((line) => line.trim() !== '').map((line) => Buffer.from(line));
    if (bundles.length <= MAX_BUNDLES)
        return bundles;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'bundles-too-many',
        what: `the bundle file holds ${bundles.length} bundles; at most ${MAX_BUNDLES} are read`,
        fix: 'split the file',
    });
}
function nothingIn() {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'bundle-empty',
        what: 'the bundle file is empty',
        why: 'what should have written it failed, or wrote elsewhere',
        fix: 'gh attestation download oci://IMAGE --repo OWNER/NAME   # or the output bundle-path of the sign action',
    });
}
/** @param text of all bundles that will be read */
async function bundleReader({ digest, bytes }, text) {
    if (bytes !== undefined || !text.includes('messageSignature'))
        return (bundle) => (0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundle */ .QN)(bundle, bytes);
    // Loaded here: a signature over bytes that are not at hand is rare.
    const { verifyDigest } = await Promise.all(/* import() */[__webpack_require__.e(431), __webpack_require__.e(103)]).then(__webpack_require__.bind(__webpack_require__, 4103));
    return (bundle) => (0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundleFor */ .FN)(Buffer.from((0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .hexOf */ .ZD)(digest), 'hex'), bundle, verifyDigest);
}
/** By other algorithms than SHA-256, each computed once: statements about packages name them. */
function digestsOf(bytes) {
    const known = new Map();
    return (algorithm) => {
        const digest = known.get(algorithm) ?? (0,_sigstore_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hash */ .tW)(algorithm, bytes).toString('hex');
        known.set(algorithm, digest);
        return digest;
    };
}
function foundIn(bundle, read) {
    const known = {
        layout: 'bundle',
        foundThrough: ['file'],
        digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Digest */ .sI)(bundle),
        claimedType: undefined,
    };
    try {
        return { ...known, artifact: read(bundle), stored: { kind: 'bundle', bundle } };
    }
    catch (error) {
        return { ...known, problem: (0,_shared_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(error) };
    }
}


/***/ })

};
