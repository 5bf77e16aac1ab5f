export const id = 1406;
export const ids = [1406];
export const modules = {

/***/ 35819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ makesRekor2Body),
/* harmony export */   wr: () => (/* binding */ readsFurtherPages)
/* harmony export */ });
/* unused harmony export versionsOf */
/**
 * go-containerregistry reads further pages of the referrers API since its pull request 2446; 0.22.1 is the last
 * release without it (pkg/v1/remote/referrers.go).
 */
function readsFurtherPages({ goContainerRegistry }) {
    return compareVersions(goContainerRegistry, '0.22.1') > 0;
}
/** sigstore-go makes the body of an entry in Rekor v2 itself since 1.2 (pkg/verify/tlog.go). */
function makesRekor2Body({ sigstoreGo }) {
    return compareVersions(sigstoreGo, '1.2.0') >= 0;
}
/** `3.1 and later`, `2.6.3 to 2.6.5`, or the one there is. */
function versionsOf({ from, to, remark }) {
    const range = to === undefined ? `${from} and later` : from === to ? from : `${from} to ${to}`;
    return remark === undefined ? range : `${range}; ${remark}`;
}
/** Negative: `a` is older. Both as in `1.2.3`. */
function compareVersions(a, b) {
    const [left, right] = [a, b].map((version) => version.split('.').map(Number));
    const differences = (left ?? []).map((part, nth) => part - (right?.[nth] ?? 0));
    return differences.find((difference) => difference !== 0) ?? 0;
}


/***/ }),

/***/ 10328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ hasForm)
/* harmony export */ });
function hasForm(value, shape) {
    if (value === null || shape === 'any')
        return true;
    if (shape === 'text')
        return typeof value === 'string';
    if (shape === 'bytes')
        return typeof value === 'string' && isBase64(value);
    if (shape === 'number')
        return Number.isInteger(Number(value)) && ['string', 'number'].includes(typeof value);
    if (typeof value !== 'object')
        return false;
    if (shape !== 'object' && 'list' in shape) {
        return Array.isArray(value) && value.every((element) => element !== null && hasForm(element, shape.list));
    }
    if (Array.isArray(value))
        return false;
    if (shape === 'object')
        return true;
    if ('map' in shape)
        return Object.values(value).every((member) => typeof member === 'string');
    return Object.entries(value).every(([name, member]) => {
        const field = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
        return field !== undefined && hasForm(member, field);
    });
}
function isBase64(text) {
    const digits = text.length % 4 === 0 ? text.replace(/={1,2}$/, '') : text;
    return digits.length % 4 !== 1 && !/[^A-Za-z0-9+/_-]/.test(digits);
}


/***/ }),

/***/ 78516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ organizationsIn),
/* harmony export */   h: () => (/* binding */ gatherEvidence)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10083);
/* harmony import */ var _sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86812);
/* harmony import */ var _sigstore_log_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76637);
/* harmony import */ var _sigstore_verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42663);
/* harmony import */ var _rekor_2_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66455);






/**
 * Verifies a signature in every way in which programs do. Entries of logs that are not trusted are passed over.
 * @param terms the key that they are told; without it, certificates count
 */
function gatherEvidence(artifact, root, terms) {
    const { material } = root;
    const logEntries = artifact.logEntries.filter(({ logId }) => material.tlogs.some(({ logID }) => logID.equals(logId.keyId)));
    const known = { ...artifact, logEntries };
    if (terms)
        return byKey(known, root, terms);
    const stored = byAnyTimestamp(known, 'stored', root);
    const made = logEntries.some(_sigstore_log_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfRekor2 */ .hd) ? byAnyTimestamp(known, 'made', root) : stored;
    return {
        byLogTime: verdictOn({ ...known, timestamps: [] }, root),
        byTimestamp: { stored, made },
        isOnlyInRekorV2: artifact.logEntries.length > 0 &&
            artifact.logEntries.every(({ integratedTime }) => integratedTime === '0'),
    };
}
/** A key does not expire: where the log is not asked for, nothing but the signature counts, and never a time. */
function byKey(artifact, root, { key, isLogged }) {
    const counted = isLogged ? artifact : { ...artifact, logEntries: [], timestamps: [] };
    const [proof, time] = keyProof(counted, root, key);
    const logged = proof.holds && isLogged && artifact.logEntries.length === 0
        ? { holds: false, why: 'it carries no entry of a log that is trusted' }
        : proof;
    const timed = logged.holds && isLogged && time === undefined ? NO_TIME : logged;
    return { byLogTime: logged, byTimestamp: { stored: timed, made: timed }, isOnlyInRekorV2: false };
}
/** @returns also the trusted time */
function keyProof(artifact, root, key) {
    try {
        const { signedAt } = (0,_sigstore_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyUnlogged */ .vn)(artifact, root, key);
        const result = isBySha256(artifact, key) ? BY_KEY : { holds: false, why: OTHER_HASH };
        return [result, signedAt];
    }
    catch (error) {
        if (error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
            return [{ holds: false, why: error.message }, undefined];
        throw error;
    }
}
const BY_KEY = { holds: true, signer: undefined };
const NO_TIME = { holds: false, why: 'nothing that is trusted says when it was signed' };
const OTHER_HASH = 'it was signed with another hash than SHA-256, which is the one that is asked for';
/** Programs that are told a key take SHA-256 with every curve; Ed25519 has a hash of its own. */
function isBySha256({ content }, key) {
    if (key.asymmetricKeyType === 'ed25519')
        return true;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('sha256', (0,_sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .signedBytes */ .Sq)(content), key, (0,_sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureOf */ .yK)(content));
}
/** One timestamp that verifies is enough. */
function byAnyTimestamp(artifact, body, root) {
    const logEntries = artifact.logEntries.map((entry) => (0,_rekor_2_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .asProgramsRead */ .w)(entry, artifact, body));
    const verdicts = artifact.timestamps.map((timestamp) => verdictOn({ ...artifact, logEntries, timestamps: [timestamp] }, root));
    return verdicts.find(({ holds }) => holds) ?? verdicts[0] ?? NO_TIMESTAMP;
}
const NO_TIMESTAMP = { holds: false, why: 'it has no timestamp of a timestamp authority' };
function verdictOn(artifact, root) {
    try {
        const { identity } = (0,_sigstore_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyArtifact */ .oc)(artifact, root);
        return { holds: true, signer: { ...identity, issuerOrganizations: issuerOrganizations(artifact) } };
    }
    catch (error) {
        if (error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
            return { holds: false, why: error.message };
        throw error;
    }
}
function issuerOrganizations({ material }) {
    return material.kind === 'certificate' ? organizationsIn(new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(material.leaf).issuer) : [];
}
/** @param name distinguished name, one attribute a line, as Node writes it */
function organizationsIn(name) {
    return name.split('\n').flatMap((line) => (line.startsWith('O=') ? [line.slice(2)] : []));
}


/***/ }),

/***/ 68005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ isBundleType),
  B: () => (/* binding */ viewReferrer)
});

// EXTERNAL MODULE: ./lib/oci/layout/json.js
var json = __webpack_require__(52892);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(50261);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/sigstore/bundle.js + 1 modules
var bundle = __webpack_require__(69403);
// EXTERNAL MODULE: ./lib/text/json.js
var text_json = __webpack_require__(52845);
// EXTERNAL MODULE: ./lib/sigstore/log-entry.js
var log_entry = __webpack_require__(76637);
// EXTERNAL MODULE: ./lib/engine/view/message-form.js
var message_form = __webpack_require__(10328);
;// CONCATENATED MODULE: ./lib/engine/view/bundle-form.js



const VERSIONS = new Map([
    ['application/vnd.dev.sigstore.bundle+json;version=0.1', 1],
    ['application/vnd.dev.sigstore.bundle+json;version=0.2', 2],
    ['application/vnd.dev.sigstore.bundle+json;version=0.3', 3],
    ['application/vnd.dev.sigstore.bundle.v0.3+json', 3],
]);
const DIGEST = { fields: { algorithm: 'any', digest: 'bytes' } };
const CERTIFICATE = { fields: { rawBytes: 'bytes' } };
const ENTRY = {
    fields: {
        logIndex: 'number',
        logId: { fields: { keyId: 'bytes' } },
        kindVersion: { fields: { kind: 'text', version: 'text' } },
        integratedTime: 'number',
        inclusionPromise: { fields: { signedEntryTimestamp: 'bytes' } },
        inclusionProof: {
            fields: {
                logIndex: 'number',
                rootHash: 'bytes',
                treeSize: 'number',
                hashes: { list: 'bytes' },
                checkpoint: { fields: { envelope: 'text' } },
            },
        },
        canonicalizedBody: 'bytes',
    },
};
/** sigstore_bundle.proto and what it includes, in the names of protobuf's JSON. */
const BUNDLE = {
    fields: {
        mediaType: 'text',
        verificationMaterial: {
            fields: {
                publicKey: { fields: { hint: 'text' } },
                x509CertificateChain: { fields: { certificates: { list: CERTIFICATE } } },
                certificate: CERTIFICATE,
                tlogEntries: { list: ENTRY },
                timestampVerificationData: {
                    fields: { rfc3161Timestamps: { list: { fields: { signedTimestamp: 'bytes' } } } },
                },
            },
        },
        messageSignature: {
            fields: { messageDigest: DIGEST, signature: 'bytes' },
        },
        dsseEnvelope: {
            fields: {
                payload: 'bytes',
                payloadType: 'text',
                signatures: { list: { fields: { sig: 'bytes', keyid: 'text' } } },
            },
        },
    },
};
const SIGNATURE = {
    fields: {
        content: 'bytes',
        verifier: {
            fields: {
                x509Certificate: CERTIFICATE,
                publicKey: { fields: { rawBytes: 'bytes' } },
                keyDetails: 'any',
            },
        },
    },
};
/** rekor-tiles, entry.proto: what Rekor v2 logs. */
const REKOR_2_BODY = {
    fields: {
        apiVersion: 'text',
        kind: 'text',
        spec: {
            fields: {
                hashedRekordV002: { fields: { data: DIGEST, signature: SIGNATURE } },
                dsseV002: { fields: { payloadHash: DIGEST, signatures: { list: SIGNATURE } } },
            },
        },
    },
};
const MAX_ENTRIES = 32;
/**
 * Reads a bundle as sigstore-go does when it loads one (pkg/bundle/bundle.go, validate): what fails here is no
 * bundle at all to those programs. Signatures are not looked at.
 * @returns undefined where sigstore-go refuses to load it
 */
function readBundleForm(bytes) {
    const bundle = (0,text_json/* objectIn */.D7)(bytes);
    if (!bundle || !(0,message_form/* hasForm */.Z)(bundle, BUNDLE))
        return undefined;
    const { mediaType, verificationMaterial: material, dsseEnvelope, messageSignature } = bundle;
    const version = VERSIONS.get(mediaType);
    if (version === undefined || !(0,text_json/* isObject */.Gv)(material))
        return undefined;
    if (!isOneOf(dsseEnvelope, messageSignature) || !hasSigner(material, version))
        return undefined;
    const entryKinds = readEntryKinds(material, version);
    return entryKinds && { version, envelope: readEnvelope(dsseEnvelope), entryKinds };
}
function isOneOf(...values) {
    return values.filter(text_json/* isObject */.Gv).length === 1;
}
/** Version 0.3 gave up chains. */
function hasSigner(material, version) {
    const { certificate, publicKey, x509CertificateChain: chain } = material;
    return isOneOf(certificate, publicKey, chain) && !(version === 3 && (0,text_json/* isObject */.Gv)(chain));
}
/** Version 0.1 wants the log's promise, later ones its proof. */
function readEntryKinds({ tlogEntries }, version) {
    const entries = Array.isArray(tlogEntries) ? tlogEntries.filter(text_json/* isObject */.Gv) : [];
    const evidence = version === 1 ? 'inclusionPromise' : 'inclusionProof';
    if (entries.length > 0 && !entries.some((entry) => (0,text_json/* isObject */.Gv)(entry[evidence])))
        return undefined;
    const kinds = entries.map(kindOf).filter((kind) => kind !== undefined);
    return kinds.length === entries.length && entries.length <= MAX_ENTRIES ? kinds : undefined;
}
function readEnvelope(envelope) {
    if (!(0,text_json/* isObject */.Gv)(envelope))
        return undefined;
    const { payload, payloadType } = envelope;
    return { payloadType: (0,text_json/* textOf */.b6)(payloadType), payload: Buffer.from((0,text_json/* textOf */.b6)(payload), 'base64') };
}
/** undefined: an entry that spoils the bundle, since its body is not what it says. */
function kindOf({ canonicalizedBody, kindVersion, inclusionProof }) {
    if (!(0,text_json/* isObject */.Gv)(kindVersion) || typeof canonicalizedBody !== 'string')
        return undefined;
    const checkpoint = (0,text_json/* isObject */.Gv)(inclusionProof) ? inclusionProof.checkpoint : undefined;
    if ((0,text_json/* isObject */.Gv)(inclusionProof) && !((0,text_json/* isObject */.Gv)(checkpoint) && checkpoint.envelope))
        return undefined;
    const named = { kind: (0,text_json/* textOf */.b6)(kindVersion.kind), version: (0,text_json/* textOf */.b6)(kindVersion.version) };
    const body = (0,text_json/* objectIn */.D7)(Buffer.from(canonicalizedBody, 'base64'));
    return body && isBodyOf(named, body) ? `${named.kind} ${named.version}` : undefined;
}
function isBodyOf(kindVersion, body) {
    const { kind, version } = kindVersion;
    if (body.kind !== kind || body.apiVersion !== version || !(0,text_json/* isObject */.Gv)(body.spec))
        return false;
    return !(0,log_entry/* isOfRekor2 */.hd)({ kindVersion }) || (0,message_form/* hasForm */.Z)(body, REKOR_2_BODY);
}

// EXTERNAL MODULE: ./lib/engine/view/proof.js
var proof = __webpack_require__(78516);
// EXTERNAL MODULE: ./lib/engine/view/statement-form.js
var statement_form = __webpack_require__(82458);
;// CONCATENATED MODULE: ./lib/engine/view/referrer-view.js








/** Looks behind one entry of a list of referrers. */
async function viewReferrer(spot, referrer) {
    try {
        return { referrer, unread: undefined, ...(await look(spot, referrer)) };
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        return { referrer, layers: undefined, content: undefined, unread: error.message };
    }
}
async function look({ registry, path, root, key }, referrer) {
    const manifest = await registry.getManifest(path, referrer.digest);
    const layers = manifest && layersIn((0,json/* parseObject */.lj)(manifest.bytes, 'a manifest that refers to the image'));
    const claims = layers?.map(claimOf);
    const [first] = layers ?? [];
    const mayBeBundle = [referrer.artifactType, (0,text_json/* textOf */.b6)(first?.mediaType)].some(isBundleType);
    if (!first || !mayBeBundle || !(0,json/* isDescriptor */.ol)(first))
        return { layers: claims, content: undefined };
    if (first.size > bundle/* BUNDLE_MAX_BYTES */.SK) {
        return { layers: claims, content: undefined, unread: 'it is too large to be read here' };
    }
    const bytes = await registry.getBlob(path, first.digest, bundle/* BUNDLE_MAX_BYTES */.SK);
    return { layers: claims, content: bytes && { bundle: viewBundle(bytes, root, key) } };
}
function isBundleType(mediaType) {
    return mediaType.startsWith(media_types/* SIGSTORE_BUNDLE_PREFIX */.bD);
}
/** undefined: no image manifest. */
function layersIn({ mediaType, layers = [] }) {
    if (mediaType === media_types/* IMAGE_INDEX */.L$ || !Array.isArray(layers))
        return undefined;
    return layers.filter(text_json/* isObject */.Gv);
}
function claimOf({ mediaType, size }) {
    return { mediaType: (0,text_json/* textOf */.b6)(mediaType), size: typeof size === 'number' ? size : 0 };
}
function viewBundle(bytes, root, key) {
    const form = readBundleForm(bytes);
    return (form && {
        form,
        statement: form.envelope && (0,statement_form/* readStatementForm */.K)(form.envelope.payload),
        ...evidenceIn(bytes, root, key),
    });
}
function evidenceIn(bytes, root, key) {
    try {
        return (0,proof/* gatherEvidence */.h)((0,bundle/* parseBundle */.QN)(bytes), root, key);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        const verdict = { holds: false, why: error.message };
        const byTimestamp = { stored: verdict, made: verdict };
        return { byLogTime: verdict, byTimestamp, isOnlyInRekorV2: false };
    }
}


/***/ }),

/***/ 66455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ rekor2BodyOf),
/* harmony export */   w: () => (/* binding */ asProgramsRead)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86812);
/* harmony import */ var _sigstore_log_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76637);
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22406);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35819);





function rekor2BodyOf(libraries) {
    return (0,_release_js__WEBPACK_IMPORTED_MODULE_4__/* .makesRekor2Body */ .JR)(libraries) ? 'made' : 'stored';
}
/**
 * A log entry as sigstore-go reads it (pkg/verify/tlog.go). Of Rekor v2, the tree is the checkpoint's, the index
 * the entry's own, and since 1.2 the body is made from what was signed: other copies in a bundle are not looked at.
 */
function asProgramsRead(entry, artifact, body) {
    const { inclusionProof: proof, logIndex } = entry;
    if (!(0,_sigstore_log_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfRekor2 */ .hd)(entry))
        return entry;
    const [, treeSize = '', rootHash = ''] = (proof?.checkpoint?.envelope ?? '').split('\n');
    return {
        ...entry,
        inclusionProof: proof && { ...proof, logIndex, treeSize, rootHash: Buffer.from(rootHash, 'base64') },
        canonicalizedBody: (body === 'made' ? bodyOf(artifact) : undefined) ?? entry.canonicalizedBody,
    };
}
/** The body in sorted JSON; undefined for other keys than those of P-256, which take another digest. */
function bodyOf({ content, material }) {
    if (material.kind !== 'certificate' || !isOnP256(material.leaf))
        return undefined;
    const digest = Buffer.from((0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .hexOf */ .ZD)((0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Digest */ .sI)((0,_sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .signedBytes */ .Sq)(content))), 'hex');
    const verifier = {
        keyDetails: 'PKIX_ECDSA_P256_SHA_256',
        x509Certificate: { rawBytes: material.leaf.toString('base64') },
    };
    const hashedRekordV002 = {
        data: { algorithm: 'SHA2_256', digest: digest.toString('base64') },
        signature: { content: (0,_sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureOf */ .yK)(content).toString('base64'), verifier },
    };
    return Buffer.from(JSON.stringify({ apiVersion: '0.0.2', kind: 'hashedrekord', spec: { hashedRekordV002 } }));
}
function isOnP256(certificate) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate).publicKey.asymmetricKeyDetails?.namedCurve === 'prime256v1';
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 82458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readStatementForm)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52845);
/* harmony import */ var _message_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10328);


/** in-toto/attestation, statement.proto and resource_descriptor.proto, in the names of protobuf's JSON. */
const STATEMENT = {
    fields: {
        _type: 'text',
        subject: {
            list: {
                fields: {
                    name: 'text',
                    uri: 'text',
                    digest: { map: 'text' },
                    content: 'text',
                    downloadLocation: 'text',
                    mediaType: 'text',
                    annotations: 'object',
                },
            },
        },
        predicateType: 'text',
        predicate: 'object',
    },
};
/** @returns undefined where no program can read it */
function readStatementForm(payload) {
    let json;
    try {
        json = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBounded */ .nh)(payload.toString('utf8'));
    }
    catch {
        return undefined;
    }
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(json))
        return undefined;
    const { predicateType = '', subject = [], predicate } = json;
    if (typeof predicateType !== 'string' || !Array.isArray(subject) || !subject.every(_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv))
        return undefined;
    return {
        predicateType,
        subjects: subject.flatMap(sha256Of),
        isStrict: (0,_message_form_js__WEBPACK_IMPORTED_MODULE_1__/* .hasForm */ .Z)(json, STATEMENT) && subject.every(hasHexDigests),
        hasObject: (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(predicate ?? {}),
    };
}
function sha256Of({ digest }) {
    const sha256 = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(digest) ? digest.sha256 : undefined;
    return typeof sha256 === 'string' ? [sha256] : [];
}
/** sigstore-go decodes every digest of every subject, and stops at one that is not hexadecimal. */
function hasHexDigests({ digest = {} }) {
    const values = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(digest) ? Object.values(digest) : [];
    return values.every((value) => typeof value === 'string' && value.length % 2 === 0 && /^[0-9a-f]*$/i.test(value));
}


/***/ }),

/***/ 41406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  asListedBy: () => (/* binding */ asListedBy),
  viewImage: () => (/* binding */ viewImage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/oci/layout/json.js
var json = __webpack_require__(52892);
// EXTERNAL MODULE: ./lib/oci/layout/tags.js
var tags = __webpack_require__(15395);
// EXTERNAL MODULE: ./lib/oci/lookup/bundles.js
var bundles = __webpack_require__(57041);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/shared/limit.js
var limit = __webpack_require__(6222);
// EXTERNAL MODULE: ./lib/engine/release.js
var release = __webpack_require__(35819);
// EXTERNAL MODULE: ./lib/engine/view/proof.js
var proof = __webpack_require__(78516);
// EXTERNAL MODULE: ./lib/oci/layout/legacy-manifest.js
var legacy_manifest = __webpack_require__(39187);
// EXTERNAL MODULE: ./lib/oci/lookup/legacy.js
var legacy = __webpack_require__(90325);
// EXTERNAL MODULE: ./lib/sigstore/log-body.js
var log_body = __webpack_require__(43233);
// EXTERNAL MODULE: ./lib/subject/digest.js
var digest = __webpack_require__(22406);
// EXTERNAL MODULE: ./lib/text/json.js
var text_json = __webpack_require__(52845);
// EXTERNAL MODULE: ./lib/engine/view/statement-form.js
var statement_form = __webpack_require__(82458);
;// CONCATENATED MODULE: ./lib/engine/view/legacy-view.js









/** Reads what stands under the tag, at most `most` layers. */
async function viewLegacy(spot, suffix, most) {
    const { registry, path, subject } = spot;
    try {
        const manifest = await (0,legacy/* getLegacy */.Mh)(registry, path, subject, suffix);
        const layers = manifest ? (0,legacy_manifest/* readLayers */.n4)(manifest.bytes) : [];
        const looked = layers.slice(0, most).map((layer) => spot.limit(() => viewLayer(spot, suffix, layer)));
        return { layers: await Promise.all(looked), problem: undefined, left: Math.max(0, layers.length - most) };
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        return { layers: [], problem: error.message, left: 0 };
    }
}
async function viewLayer(spot, suffix, layer) {
    if (layer.size > legacy/* MAX_LAYER_BYTES */.t1)
        return unreadable('it is too large to be read here');
    try {
        const fetched = await (0,legacy/* fetchLayer */.Ky)(spot.registry, spot.path, suffix, layer);
        return fetched ? readLayer(fetched, fetched.artifact, spot) : unreadable('its blob is gone');
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        return unreadable(error.message);
    }
}
function readLayer(stored, artifact, { root, key }) {
    const { content } = artifact;
    const envelope = content.kind === 'envelope' ? content.envelope : undefined;
    return {
        verdict: key && !key.isLogged
            ? (0,proof/* gatherEvidence */.h)(artifact, root, key).byLogTime
            : verdictOn(stored, artifact, root, key),
        signs: content.kind === 'simple-signing' ? signedDigest(content.payload) : undefined,
        payloadType: envelope?.payloadType,
        statement: envelope && (0,statement_form/* readStatementForm */.K)(envelope.payload),
        hasFullChain: leadsToRoot(artifact, root),
    };
}
/** cosign's rules on top of the signature's own (pkg/cosign/verify.go, VerifyBundle). */
function verdictOn(stored, artifact, root, key) {
    const [entry] = artifact.logEntries;
    if (!entry)
        return { holds: false, why: 'it carries no log entry' };
    const { annotations } = stored.layer;
    if (![annotations[CERTIFICATE] ?? '', annotations[CHAIN] ?? ''].every(isPem)) {
        return { holds: false, why: 'its certificates are not PEM in whole lines' };
    }
    const evidence = (0,proof/* gatherEvidence */.h)(artifact, root, key).byLogTime;
    if (evidence.holds && stored.suffix === 'att' && (0,log_body/* loggedEnvelopeHash */.JF)(entry) !== hashOf(stored)) {
        return { holds: false, why: 'the log has another serialisation of its envelope' };
    }
    return evidence;
}
const CERTIFICATE = 'dev.sigstore.cosign/certificate';
const CHAIN = 'dev.sigstore.cosign/chain';
const BLOCKS = /^(?:-----BEGIN CERTIFICATE-----\r?\n(?:[A-Za-z0-9+/=]+\r?\n)+-----END CERTIFICATE-----[ \t]*(?:\r?\n\s*|$))*$/;
/** Go's pem.Decode takes blocks only where each begins on a line of its own. */
function isPem(text) {
    return BLOCKS.test(text.trim());
}
function hashOf({ content }) {
    return (0,digest/* hexOf */.ZD)((0,digest/* sha256Digest */.sI)(content));
}
/** As cosign reads it: nothing but the digest matters. */
function signedDigest(payload) {
    const critical = (0,text_json/* objectIn */.D7)(payload)?.critical;
    const image = (0,text_json/* isObject */.Gv)(critical) ? critical.image : undefined;
    return (0,text_json/* isObject */.Gv)(image) ? (0,text_json/* textOf */.b6)(image['docker-manifest-digest']) : undefined;
}
/** Whether the stored chain, its last certificate left out, joins the leaf to a root that is trusted. */
function leadsToRoot({ material }, root) {
    if (material.kind !== 'certificate')
        return true;
    const roots = root.authorities.flatMap((chain) => chain.slice(-1)).map((der) => new external_node_crypto_.X509Certificate(der));
    const between = material.chain.slice(0, -1);
    try {
        let certificate = new external_node_crypto_.X509Certificate(material.leaf);
        for (const der of between) {
            const issuer = new external_node_crypto_.X509Certificate(der);
            if (isIssued(certificate, issuer))
                certificate = issuer;
        }
        return roots.some((authority) => isIssued(certificate, authority));
    }
    catch {
        return false;
    }
}
function isIssued(certificate, issuer) {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}
function unreadable(why) {
    return {
        verdict: { holds: false, why },
        signs: undefined,
        payloadType: undefined,
        statement: undefined,
        hasFullChain: false,
    };
}

// EXTERNAL MODULE: ./lib/engine/view/referrer-view.js + 1 modules
var referrer_view = __webpack_require__(68005);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(50261);
;// CONCATENATED MODULE: ./lib/engine/view/referrers-listing.js


/** Statuses on which the `sha256-<hex>` tag is asked instead. */
const NO_API = new Set([400, 404, 406]);
/**
 * What go-containerregistry lists (pkg/v1/remote/referrers.go): what the referrers API answers, or the index tag
 * where the API is not there. cosign, Kyverno, policy-controller and gh all look in this way. An empty list from the
 * API counts: the tag is not asked then.
 * @param index the document under the `sha256-<hex>` tag; undefined: there is none
 */
function listAsPrograms(api, index) {
    if (api.status === 200 && api.contentType === media_types/* IMAGE_INDEX */.L$) {
        return listed('referrers-api', api.entries, api.hasNextPage);
    }
    // Programs follow redirects, and find no index there (on ghcr.io a web page, 404), so that they ask the tag.
    const isRedirect = api.status >= 300 && api.status < 400;
    if (api.status !== 200 && !isRedirect && !NO_API.has(api.status)) {
        return { kind: 'failed', why: `the referrers API answers ${api.status}` };
    }
    const manifests = index?.manifests ?? [];
    if (Array.isArray(manifests))
        return listed('index-tag', manifests, false);
    return { kind: 'failed', why: 'the sha256-\u2026 tag holds no readable index' };
}
function listed(through, entries, isCut) {
    const referrers = entries.map((entry) => ((0,text_json/* isObject */.Gv)(entry) ? readEntry(entry) : undefined));
    if (referrers.every((referrer) => referrer !== undefined))
        return { kind: 'listed', through, referrers, isCut };
    const place = through === 'index-tag' ? 'the sha256-\u2026 index' : 'the list of the referrers API';
    return { kind: 'failed', why: `an entry of ${place} has no SHA-256 digest, which spoils the whole of it` };
}
function readEntry({ digest, artifactType = '' }) {
    if (typeof digest !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(digest))
        return undefined;
    return typeof artifactType === 'string' ? { digest: digest, artifactType } : undefined;
}

;// CONCATENATED MODULE: ./lib/engine/view/view.js











/** Referrers, and layers of a tag, that are looked at: programs look at all, but a registry may list any number. */
const MAX_LOOKED_AT = 200;
const AT_ONCE = 8;
/** What a program that is built with these libraries finds. */
function asListedBy({ firstPage, allPages, ...beside }, libraries) {
    return { ...beside, ...((0,release/* readsFurtherPages */.wr)(libraries) ? allPages : firstPage) };
}
/**
 * Collects what the lenses look at, all look-ups at once, within bounds. What one of them cannot read is part
 * of the view: programs differ in what they make of it.
 * @param registry should bound what is read in all: `rememberReads`
 * @param path the repository, without the registry
 * @param key what programs are told in place of whom certificates have to name
 */
async function viewImage(registry, path, subject, root, key) {
    const spot = { registry, path, subject, root, key, limit: (0,limit/* createLimiter */.z)(AT_ONCE) };
    const legacy = (suffix) => viewLegacy(spot, suffix, MAX_LOOKED_AT);
    const [pages, sig, att] = await Promise.all([viewReferrers(spot), legacy('sig'), legacy('att')]);
    return { subject, ...pages, sig, att, authorities: organizationsOf(root) };
}
async function viewReferrers(spot) {
    const { firstPage, allPages } = await listReferrers(spot);
    // Unless a later page spoils the list, the first page is where all pages begin.
    const listing = allPages.kind === 'listed' ? allPages : firstPage;
    const looked = referrersIn(listing)
        .slice(0, MAX_LOOKED_AT)
        .map((referrer) => spot.limit(() => (0,referrer_view/* viewReferrer */.B)(spot, referrer)));
    const referrers = await Promise.all(looked);
    return {
        firstPage: { listing: firstPage, referrers: referrers.slice(0, referrersIn(firstPage).length) },
        allPages: { listing: allPages, referrers: referrers.slice(0, referrersIn(allPages).length) },
    };
}
function referrersIn(listing) {
    return listing.kind === 'listed' ? listing.referrers : [];
}
async function listReferrers({ registry, path, subject }) {
    try {
        const [api, index] = await Promise.all([
            registry.referrers(path, subject),
            (0,bundles/* getIndex */.Dx)(registry, path, subject),
        ]);
        const document = index && indexIn(index.bytes, subject);
        const whole = { ...api.first, entries: api.entries, hasNextPage: false };
        return { firstPage: listAsPrograms(api.first, document), allPages: listAsPrograms(whole, document) };
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        const failed = { kind: 'failed', why: error.message };
        return { firstPage: failed, allPages: failed };
    }
}
function indexIn(bytes, subject) {
    return (0,json/* parseObject */.lj)(bytes, `the tag ${(0,tags/* indexTag */.HF)(subject)}`);
}
function organizationsOf({ authorities }) {
    const lowest = authorities.flatMap(([issuer]) => (issuer ? [new external_node_crypto_.X509Certificate(issuer)] : []));
    return lowest.flatMap(({ issuer }) => (0,proof/* organizationsIn */.A)(issuer).slice(0, 1));
}


/***/ })

};
