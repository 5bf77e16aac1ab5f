export const id = 3357;
export const ids = [3357];
export const modules = {

/***/ 83357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EVIDENCE_MAX_BYTES: () => (/* binding */ EVIDENCE_MAX_BYTES),
/* harmony export */   evidenceJson: () => (/* binding */ evidenceJson),
/* harmony export */   parseEvidence: () => (/* binding */ parseEvidence)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _oci_layout_legacy_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33584);
/* harmony import */ var _shared_reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34757);
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76167);
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22406);
/* harmony import */ var _text_json_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61875);
/* harmony import */ var _verification_verify_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89005);







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


/***/ })

};
