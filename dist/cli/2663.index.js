export const id = 2663;
export const ids = [2663];
export const modules = {

/***/ 9774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ NAME_THE_FILE)
/* harmony export */ });
/** What helps where the bytes themselves are wanted. */
const NAME_THE_FILE = 'name the file in place of its digest';


/***/ }),

/***/ 98790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isWithoutCtLog),
/* harmony export */   s: () => (/* binding */ verifyTrust)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_verify_dist_key_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53771);
/* harmony import */ var _rejection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59409);
/* harmony import */ var _x509_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49860);




/** So many answers are kept for one trusted root: a run has few certificates, and few seconds in which it logs. */
const MOST_KEPT = 64;
const kept = new WeakMap();
/**
 * Verifies that a certificate (DER) leads to the trusted root at each of the times, and that a certificate
 * transparency log vouches for it, where the instance has one. Once for the same question: everything that a run signs has the same certificate.
 * @throws Rejection, and errors of @sigstore/verify
 */
function verifyTrust(leaf, times, root) {
    const { material } = root;
    const known = kept.get(material) ?? new Set();
    const question = `${leaf.toString('base64')} ${times.map((time) => time.getTime()).join()}`;
    if (known.has(question))
        return;
    const { scts } = verifyChain(leaf, times, root);
    if (scts.length === 0 && !isWithoutCtLog(root))
        throw new _rejection_js__WEBPACK_IMPORTED_MODULE_2__/* .Rejection */ .m('certificate', 'no certificate transparency log vouches for it (no SCT)');
    const logs = new Set(scts.map((logId) => logId.toString('base64')));
    if (logs.size < scts.length)
        throw new _rejection_js__WEBPACK_IMPORTED_MODULE_2__/* .Rejection */ .m('certificate', 'one log vouches for it twice (duplicate SCT)');
    if (known.size === MOST_KEPT)
        known.clear();
    kept.set(material, known.add(question));
}
/**
 * Whether the user's own trusted root says that the instance has no certificate transparency log, by naming none. A
 * certificate with an SCT is then refused nevertheless, since nobody can say whether it holds.
 */
function isWithoutCtLog({ source, material }) {
    return source === 'file' && material.ctlogs.length === 0;
}
function verifyChain(leaf, times, { material, authorities }) {
    try {
        return (0,_sigstore_verify_dist_key_index_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyCertificate */ .Xq)((0,_x509_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCertificate */ .h)(leaf), [...times], material);
    }
    catch (error) {
        const { issuer } = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(leaf);
        const isKnown = authorities.flat().some((der) => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(der).subject === issuer);
        if (isKnown)
            throw error;
        throw new _rejection_js__WEBPACK_IMPORTED_MODULE_2__/* .Rejection */ .m('certificate', `the trusted root lacks the certificate of its issuer (${issuer.replaceAll('\n', ', ')}), which belongs ` +
            `into certChain of the certificate authority, before its root certificate`, { cause: error });
    }
}


/***/ }),

/***/ 33314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ parseIdentity),
  k: () => (/* binding */ parseValidity)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var dist = __webpack_require__(83917);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/text/unknown-kind.js
var unknown_kind = __webpack_require__(7160);
;// CONCATENATED MODULE: ./lib/sigstore/fulcio-extensions.js
/** The arc below 1.3.6.1.4.1.57264.1 and the name of each extension (Fulcio, docs/oid-info.md). */
const EXTENSIONS = {
    9: 'buildSignerUri',
    10: 'buildSignerDigest',
    11: 'runnerEnvironment',
    12: 'sourceRepositoryUri',
    13: 'sourceRepositoryDigest',
    14: 'sourceRepositoryRef',
    15: 'sourceRepositoryIdentifier',
    16: 'sourceRepositoryOwnerUri',
    17: 'sourceRepositoryOwnerIdentifier',
    18: 'buildConfigUri',
    19: 'buildConfigDigest',
    20: 'buildTrigger',
    21: 'runInvocationUri',
    22: 'sourceRepositoryVisibility',
    23: 'deploymentEnvironment',
    24: 'tokenSubject',
};

// EXTERNAL MODULE: ./lib/sigstore/instance.js
var instance = __webpack_require__(40999);
;// CONCATENATED MODULE: ./lib/sigstore/older-extensions.js

/** `owner/name`, as GitHub writes it. */
const REPOSITORY = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
/**
 * What Fulcio's certificates for GitHub workflows said before they had the extensions .8 to .22: plain text in .2 to
 * .6 (Fulcio, docs/oid-info.md), here by the names of those that took their place. A later certificate has both, and
 * there the later ones count alone.
 * @param text of the extension with an arc below 1.3.6.1.4.1.57264.1
 */
function olderExtensions(issuer, text) {
    if (!(0,instance/* isGitHubIssuer */.xU)(issuer))
        return {};
    const repository = text(5);
    const [owner] = repository?.split('/') ?? [];
    const isNamed = repository !== undefined && REPOSITORY.test(repository);
    return present({
        buildTrigger: text(2),
        sourceRepositoryDigest: text(3),
        sourceRepositoryUri: isNamed ? `https://github.com/${repository}` : undefined,
        sourceRepositoryOwnerUri: isNamed ? `https://github.com/${owner}` : undefined,
        sourceRepositoryRef: text(6),
    });
}
function present(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./lib/sigstore/x509.js
var x509 = __webpack_require__(49860);
;// CONCATENATED MODULE: ./lib/sigstore/certificate.js






const FULCIO = '1.3.6.1.4.1.57264.1';
const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
/** GeneralName tags (RFC 5280, 4.2.1.6) that Fulcio uses: rfc822Name and uniformResourceIdentifier. */
const SAN_KINDS = new Map([
    [1, 'email'],
    [6, 'uri'],
]);
const UTF8_STRING = 0x0c;
/**
 * Reads the identity out of a Fulcio certificate (DER). Nothing is verified here.
 * @throws Failure `certificate-malformed`: not a certificate, or not one that names exactly one identity
 */
function parseIdentity(der) {
    return orMalformed(() => {
        const extensions = extensionsOf((0,x509/* parseCertificate */.h)(der));
        const named = {};
        for (const [arc, name] of Object.entries(EXTENSIONS)) {
            const value = extensions.get(`${FULCIO}.${arc}`);
            if (value !== undefined)
                named[name] = utf8String(value, name);
        }
        const issuer = issuerOf(extensions);
        const plain = (arc) => plainText(extensions.get(`${FULCIO}.${arc}`));
        const isOlder = Object.keys(named).length === 0;
        return {
            ...sanOf(extensions),
            issuer,
            extensions: isOlder ? olderExtensions(issuer, plain) : named,
        };
    });
}
/**
 * When a certificate (DER) is valid, both ends included.
 * @throws Failure `certificate-malformed`
 */
function parseValidity(der) {
    return orMalformed(() => {
        const { notBefore, notAfter } = (0,x509/* parseCertificate */.h)(der);
        return { notBefore, notAfter };
    });
}
/** extnValue by object identifier; a certificate has each at most once (RFC 5280, 4.2). */
function extensionsOf(certificate) {
    const extensions = new Map();
    for (const { subs } of certificate.extensions) {
        const [oid, value] = [subs[0]?.toOID(), subs.at(-1)?.value];
        if (oid === undefined || value === undefined)
            throw malformed('an extension has no value');
        if (extensions.has(oid))
            throw malformed(`extension ${oid} is there twice`);
        extensions.set(oid, value);
    }
    return extensions;
}
function sanOf(extensions) {
    const san = extensions.get(SUBJECT_ALTERNATIVE_NAME);
    const [name, ...others] = san === undefined ? [] : dist.ASN1Obj.parseBuffer(Buffer.from(san)).subs;
    const sanKind = name?.tag.isContextSpecific() ? SAN_KINDS.get(name.tag.number) : undefined;
    if (name !== undefined && others.length === 0 && sanKind === undefined)
        throw (0,unknown_kind/* unknownKind */.P)('a certificate that names neither a URI nor an e-mail address');
    if (name === undefined || sanKind === undefined)
        throw malformed('it does not name exactly one URI or e-mail address');
    const text = name.value.toString('latin1');
    if (!/^[\x21-\x7e]+$/.test(text))
        throw malformed('it names something that is not plain ASCII');
    return { san: text, sanKind };
}
/** Extension .8; .1, which older certificates have alone, is the same text without a DER type. */
function issuerOf(extensions) {
    const raw = plainText(extensions.get(`${FULCIO}.1`));
    const typed = extensions.get(`${FULCIO}.8`);
    const issuer = typed === undefined ? raw : utf8String(typed, 'issuer');
    if (issuer === undefined)
        throw malformed('it names no OIDC issuer');
    if (raw !== undefined && raw !== issuer)
        throw malformed('it names two OIDC issuers');
    return issuer;
}
/** The first extensions of Fulcio hold text without a DER type. */
function plainText(value) {
    return value && new TextDecoder('utf-8', { fatal: true }).decode(value);
}
function utf8String(der, name) {
    const { tag, value } = dist.ASN1Obj.parseBuffer(Buffer.from(der));
    if (!tag.isUniversal() || tag.number !== UTF8_STRING)
        throw malformed(`extension ${name} is not a UTF8String`);
    return new TextDecoder('utf-8', { fatal: true }).decode(value);
}
function orMalformed(read) {
    try {
        return read();
    }
    catch (error) {
        throw error instanceof failure/* Failure */.HR ? error : malformed('it is not an X.509 certificate', error);
    }
}
function malformed(problem, cause) {
    return new failure/* Failure */.HR({
        class: 'malformed',
        code: 'certificate-malformed',
        what: `the certificate cannot be read: ${problem}`,
        why: 'a proxy answered in place of the certificate authority, or altered its answer',
        fix: 'check caUrls in the signing config, then run it again',
        cause,
    });
}


/***/ }),

/***/ 86812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ envelopeDigests),
/* harmony export */   Eb: () => (/* binding */ ENVELOPE_MAX_BYTES),
/* harmony export */   HT: () => (/* binding */ readEnvelope),
/* harmony export */   JC: () => (/* binding */ preAuthEncoding),
/* harmony export */   JU: () => (/* binding */ payloadDigest),
/* harmony export */   Md: () => (/* binding */ payloadOf),
/* harmony export */   Sq: () => (/* binding */ signedBytes),
/* harmony export */   X8: () => (/* binding */ envelopeJson),
/* harmony export */   mE: () => (/* binding */ parseEnvelope),
/* harmony export */   yK: () => (/* binding */ signatureOf)
/* harmony export */ });
/* harmony import */ var _text_json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61875);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61696);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55236);



/** Of an envelope that is read, in bytes: no engine takes more (Kyverno 10,000,000). */
const ENVELOPE_MAX_BYTES = 10 * 1024 * 1024;
/** Pre-authentication encoding: what a DSSE signature is over (secure-systems-lab/dsse, protocol.md). */
function preAuthEncoding(payloadType, payload) {
    const type = Buffer.from(payloadType);
    return Buffer.concat([
        Buffer.from(`DSSEv1 ${type.length} `),
        type,
        Buffer.from(` ${payload.length} `),
        payload,
    ]);
}
/** The bytes that the signature in `content` is over. */
function signedBytes(content) {
    if (content.kind === 'simple-signing')
        return content.payload;
    return preAuthEncoding(content.envelope.payloadType, content.envelope.payload);
}
function payloadOf(content) {
    return content.kind === 'simple-signing' ? content.payload : content.envelope.payload;
}
function signatureOf(content) {
    return content.kind === 'envelope' ? content.envelope.signature : content.signature;
}
/** SHA-256 of what is signed: of an envelope, its payload. */
function payloadDigest(content) {
    return content.kind === 'digest' ? content.digest : (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hash */ .tW)('sha256', payloadOf(content));
}
/**
 * SHA-256 of each JSON that the envelope may have been logged as: the bytes in which it was stored, where they are
 * known, and what this project, cosign and slsa-github-generator write.
 */
function envelopeDigests(envelope) {
    const withKeyId = envelopeJson(envelope).replace('"signatures":[{', '"signatures":[{"keyid":"",');
    const usual = [envelopeJson(envelope), withKeyId].map((json) => (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hash */ .tW)('sha256', Buffer.from(json)));
    return envelope.storedAs ? [envelope.storedAs, ...usual] : usual;
}
/**
 * The one serialisation of an envelope: Rekor v1 logs the hash of exactly this string, and cosign compares it
 * with the hash of the `.att` layer, so both get these bytes.
 */
function envelopeJson(envelope) {
    return JSON.stringify({
        payloadType: envelope.payloadType,
        payload: envelope.payload.toString('base64'),
        signatures: [{ sig: envelope.signature.toString('base64') }],
    });
}
/**
 * Parses a DSSE envelope in JSON (dsse, envelope.md) with exactly one signature; a key id is a hint and is
 * not kept.
 * @throws Failure `envelope-malformed`, `kind-unknown`
 */
function parseEnvelope(bytes) {
    const json = (0,_text_json_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(bytes, {
        name: 'the DSSE envelope',
        class: 'malformed',
        code: 'envelope-malformed',
        maxBytes: ENVELOPE_MAX_BYTES,
    });
    const [envelope, storedAs] = [readEnvelope(json), (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hash */ .tW)('sha256', bytes)];
    return envelopeDigests(envelope).some((own) => own.equals(storedAs)) ? envelope : { ...envelope, storedAs };
}
function readEnvelope(json) {
    const [signature, ...others] = json.get('signatures').items(2);
    if (signature === undefined)
        throw json.misfit('has no signature');
    if (others.length > 0)
        throw json.unknownKind('has more than one signature');
    const envelope = {
        payloadType: json.get('payloadType').text(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.name),
        payload: json.get('payload').base64(),
        signature: signature.get('sig').base64(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.signature),
    };
    if (envelope.payload.length === 0)
        throw json.misfit('has an empty payload');
    if (envelope.signature.length === 0)
        throw json.misfit('has an empty signature');
    return envelope;
}


/***/ }),

/***/ 61696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ HASH_LENGTHS),
/* harmony export */   tW: () => (/* binding */ hash),
/* harmony export */   xx: () => (/* binding */ PROTOBUF_HASHES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Bytes of each. */
const HASH_LENGTHS = { sha256: 32, sha384: 48, sha512: 64 };
/** By the names of protobuf's HashAlgorithm (sigstore_common.proto). */
const PROTOBUF_HASHES = new Map([
    ['SHA2_256', 'sha256'],
    ['SHA2_384', 'sha384'],
    ['SHA2_512', 'sha512'],
]);
function hash(name, bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name).update(bytes).digest();
}


/***/ }),

/***/ 55236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
const KIB = 1024;
/**
 * The most that each part of a signed artifact can honestly be, in bytes where nothing else is said. Whatever is larger
 * is refused before it is decoded or its ASN.1 parsed: that takes thousands of times its size in work and memory.
 */
const LIMITS = {
    /** Fulcio's leaves have 1 to 3 KiB, its authorities less; Kyverno takes a whole chain of 30 KiB. */
    certificate: 16 * KIB,
    /** Leaf, intermediates, root: OpenSSL follows ten by default, Fulcio has three. */
    chain: 10,
    /** A public key in a trusted root: RSA with 16,384 bits, the largest that OpenSSL verifies, has 2 KiB. */
    publicKey: 16 * KIB,
    /** A response with the authority's own chain; Sigstore's have 1 to 5 KiB. */
    timestamp: 64 * KIB,
    /** All timestamps of an artifact together: clients ask one or two authorities. */
    timestamps: 128 * KIB,
    /** Entries of an artifact, and its timestamps: sigstore-go accepts so many. */
    witnesses: 32,
    /** ECDSA has at most 139, RSA with 4,096 bits has 512, ML-DSA under 5 KiB. */
    signature: 16 * KIB,
    /** The body of a log entry: hashes, signature and certificate in base64 twice over, under 10 KiB. */
    logBody: 128 * KIB,
    /** Hashes of an inclusion proof: a tree of 2^63 leaves has no longer path. */
    proof: 64,
    /** A hash, or the name of a log's key, which is one: SHA-512 has 64. */
    hash: 64,
    /** A checkpoint of a log: three lines and a signature, under 1 KiB; each witness adds 150 bytes. */
    checkpoint: 16 * KIB,
    /** Characters of a media type, or of a kind and version. */
    name: 256,
};


/***/ }),

/***/ 43233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ loggedEnvelopeHash),
/* harmony export */   Kv: () => (/* binding */ signerOf),
/* harmony export */   LE: () => (/* binding */ canonicalEntry),
/* harmony export */   LY: () => (/* binding */ signerPem),
/* harmony export */   ZH: () => (/* binding */ REKOR_V1_KIND),
/* harmony export */   n4: () => (/* binding */ checkLogBody)
/* harmony export */ });
/* harmony import */ var _text_json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61875);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52845);
/* harmony import */ var _text_unknown_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7160);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9774);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86812);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61696);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55236);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70736);
/* harmony import */ var _rejection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59409);









/** Kind and version of the Rekor v1 entry for each content; every verifier reads these. */
const REKOR_V1_KIND = {
    envelope: { kind: 'dsse', version: '0.0.1' },
    'simple-signing': { kind: 'hashedrekord', version: '0.0.1' },
};
const DOCUMENT = {
    name: 'the body of the log entry',
    class: 'malformed',
    code: 'artifact-rejected',
    maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.logBody,
};
/** The `spec` of each kind and version of entry that verification accepts. */
const READERS = new Map([
    ['hashedrekord 0.0.1', readHashedRekord],
    ['dsse 0.0.1', readDsse],
    ['intoto 0.0.1', readIntotoV1],
    ['intoto 0.0.2', readIntoto],
    ['hashedrekord 0.0.2', readHashedRekordV2],
    ['dsse 0.0.2', readDsseV2],
]);
/** Who signed `artifact`; the key of a key-signed one has to be given. */
function signerOf(artifact, publicKey) {
    if (artifact.material.kind === 'certificate')
        return { kind: 'CERTIFICATE', der: artifact.material.leaf };
    if (publicKey === undefined)
        throw new _rejection_js__WEBPACK_IMPORTED_MODULE_5__/* .Rejection */ .m('public-key', 'it is signed with a key, and none was given');
    return { kind: 'PUBLIC KEY', der: publicKey.export({ type: 'spki', format: 'der' }) };
}
/**
 * The body that Rekor v1 makes of our entry, byte for byte: its JSON has sorted keys and no spaces
 * (rekor, pkg/types/dsse and pkg/types/hashedrekord, v0.0.1). An entry is ours only if its body is this.
 */
function canonicalEntry(artifact, publicKey) {
    const { content } = artifact;
    const signature = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureOf */ .yK)(content).toString('base64');
    const verifier = Buffer.from(signerPem(signerOf(artifact, publicKey))).toString('base64');
    const { kind, version } = REKOR_V1_KIND[content.kind];
    const spec = content.kind === 'envelope'
        ? {
            envelopeHash: {
                algorithm: 'sha256',
                value: sha256(Buffer.from((0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .envelopeJson */ .X8)(content.envelope))),
            },
            payloadHash: { algorithm: 'sha256', value: sha256(content.envelope.payload) },
            signatures: [{ signature, verifier }],
        }
        : {
            data: { hash: { algorithm: 'sha256', value: sha256(content.payload) } },
            signature: { content: signature, publicKey: { content: verifier } },
        };
    return Buffer.from(JSON.stringify({ apiVersion: version, kind, spec }));
}
/**
 * SHA-256 of the envelope as Rekor v1 logged it, in hexadecimal digits: cosign compares it with that of the layer.
 * Undefined for entries of other kinds than `dsse` and `intoto`. The entry was verified before.
 */
function loggedEnvelopeHash({ canonicalizedBody }) {
    const spec = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_6__/* .objectIn */ .D7)(canonicalizedBody)?.spec;
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(spec))
        return undefined;
    const hash = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(spec.content) ? spec.content.hash : spec.envelopeHash;
    return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(hash) && hash.algorithm === 'sha256' ? (0,_text_json_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(hash.value) : undefined;
}
/** PEM, as Rekor v1 takes and logs it. */
function signerPem(signer) {
    return (0,_pem_js__WEBPACK_IMPORTED_MODULE_7__/* .pemOf */ ._y)(signer.der, signer.kind);
}
/**
 * Checks that the entry's body is about this content and signature, by this certificate or key.
 * @throws Rejection `log-body`; Failure `kind-unknown`
 */
function checkLogBody(entry, content, signer) {
    const logged = (0,_rejection_js__WEBPACK_IMPORTED_MODULE_5__/* .orReject */ .V)('log-body', 'the log entry is not understood', () => readBody(entry));
    for (const { value, ...digest } of logged.digests) {
        if (!digestsOf(content, digest).some((own) => own.equals(value)))
            throw new _rejection_js__WEBPACK_IMPORTED_MODULE_5__/* .Rejection */ .m('log-body', 'the log entry is about other content');
    }
    if (logged.signature && !logged.signature.equals((0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureOf */ .yK)(content))) {
        throw new _rejection_js__WEBPACK_IMPORTED_MODULE_5__/* .Rejection */ .m('log-body', 'the log entry records another signature');
    }
    if (logged.signer.kind !== signer.kind || !logged.signer.der.equals(signer.der)) {
        throw new _rejection_js__WEBPACK_IMPORTED_MODULE_5__/* .Rejection */ .m('log-body', 'the log entry records another certificate or key');
    }
}
/** Every digest of the content that a log may have for it. */
function digestsOf(content, { over, algorithm }) {
    if (content.kind === 'digest') {
        if (algorithm === 'sha256')
            return [content.digest];
        throw (0,_text_unknown_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownKind */ .P)(`a log entry with the ${algorithm} of bytes that are not at hand`, _artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .NAME_THE_FILE */ .z);
    }
    if (over === 'envelope')
        return content.kind === 'envelope' ? (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .envelopeDigests */ .Ct)(content.envelope) : [];
    return [(0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hash */ .tW)(algorithm, over === 'payload' ? (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadOf */ .Md)(content) : (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .signedBytes */ .Sq)(content))];
}
function readBody(entry) {
    const { kind, version } = entry.kindVersion;
    const read = READERS.get(`${kind} ${version}`);
    if (read === undefined)
        throw (0,_text_unknown_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownKind */ .P)(`log entries of kind ${kind} ${version}`);
    const body = (0,_text_json_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(entry.canonicalizedBody, DOCUMENT);
    if (body.get('kind').text() !== kind || body.get('apiVersion').text() !== version) {
        throw body.misfit(`is not of kind ${kind} ${version}`);
    }
    return read(body.get('spec'));
}
function readHashedRekord(spec) {
    const signature = spec.get('signature');
    return {
        digests: [readHash('signed bytes', spec.get('data').get('hash'))],
        signature: signature.get('content').base64(),
        signer: readPem(signature.get('publicKey').get('content')),
    };
}
function readDsse(spec) {
    const signature = only(spec.get('signatures'));
    return {
        digests: [readHash('payload', spec.get('payloadHash'))],
        signature: signature.get('signature').base64(),
        signer: readPem(signature.get('verifier')),
    };
}
/** What cosign and slsa-github-generator logged until August 2023; the oldest have no `payloadHash`. */
function readIntotoV1(spec) {
    const content = spec.get('content');
    const payloadHash = content.find('payloadHash');
    return {
        digests: [
            readHash('envelope', content.get('hash')),
            ...(payloadHash ? [readHash('payload', payloadHash)] : []),
        ],
        signature: undefined,
        signer: readPem(spec.get('publicKey')),
    };
}
/** Here the log holds the signature in base64 twice. */
function readIntoto(spec) {
    const content = spec.get('content');
    const signature = only(content.get('envelope').get('signatures'));
    return {
        digests: [readHash('payload', content.get('payloadHash'))],
        signature: Buffer.from(signature.get('sig').base64().toString('latin1'), 'base64'),
        signer: readPem(signature.get('publicKey')),
    };
}
function readHashedRekordV2(spec) {
    const record = spec.get('hashedRekordV002');
    return {
        digests: [readHashV2('signed bytes', record.get('data'))],
        ...readSignatureV2(record.get('signature')),
    };
}
function readDsseV2(spec) {
    const record = spec.get('dsseV002');
    return {
        digests: [readHashV2('payload', record.get('payloadHash'))],
        ...readSignatureV2(only(record.get('signatures'))),
    };
}
function readSignatureV2(json) {
    const verifier = json.get('verifier');
    const [certificate, key] = [verifier.find('x509Certificate'), verifier.find('publicKey')];
    if ((certificate === undefined) === (key === undefined))
        throw verifier.misfit('is not one certificate or key');
    return {
        signature: json.get('content').base64(),
        signer: certificate
            ? { kind: 'CERTIFICATE', der: certificate.get('rawBytes').base64() }
            : { kind: 'PUBLIC KEY', der: verifier.get('publicKey').get('rawBytes').base64() },
    };
}
function readHash(over, json) {
    const name = json.get('algorithm').text();
    const algorithm = Object.keys(_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_LENGTHS */ .LO).find((known) => known === name);
    if (algorithm === undefined || (over === 'envelope' && algorithm !== 'sha256'))
        throw json.unknownKind(`is by ${name}`);
    return { over, algorithm, value: json.get('value').hex(_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .HASH_LENGTHS */ .LO[algorithm]) };
}
function readHashV2(over, json) {
    const name = json.get('algorithm').text();
    const algorithm = _hash_js__WEBPACK_IMPORTED_MODULE_3__/* .PROTOBUF_HASHES */ .xx.get(name);
    if (algorithm === undefined)
        throw json.unknownKind(`is by ${name}`);
    return { over, algorithm, value: json.get('digest').base64() };
}
function readPem(json) {
    const text = json.base64().toString('latin1');
    const [, kind, body] = /^-----BEGIN (CERTIFICATE|PUBLIC KEY)-----\n([A-Za-z0-9+/=\n]+)-----END \1-----\n?$/.exec(text) ?? [];
    if (body === undefined)
        throw json.misfit('is not one certificate or public key');
    return { kind: kind, der: Buffer.from(body, 'base64') };
}
function only(json) {
    const [first, ...others] = json.items(2);
    if (first === undefined || others.length > 0)
        throw json.misfit('has not exactly one element');
    return first;
}
/** In hexadecimal digits. */
function sha256(bytes) {
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hash */ .tW)('sha256', bytes).toString('hex');
}


/***/ }),

/***/ 76637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ logEntryJson),
/* harmony export */   J3: () => (/* binding */ readLogEntry),
/* harmony export */   hd: () => (/* binding */ isOfRekor2),
/* harmony export */   vm: () => (/* binding */ readRekorV1Entry)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55236);

/**
 * Reads a TransparencyLogEntry in protobuf's JSON (sigstore_rekor.proto), as bundles hold it and Rekor v2
 * answers it.
 * @throws Failure with the document's code
 */
function readLogEntry(json) {
    const kindVersion = json.get('kindVersion');
    const promise = json.find('inclusionPromise')?.find('signedEntryTimestamp');
    const proof = json.find('inclusionProof');
    return {
        logIndex: json.find('logIndex')?.decimal() ?? '0',
        logId: { keyId: json.get('logId').get('keyId').base64(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.hash) },
        kindVersion: {
            kind: kindVersion.get('kind').text(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.name),
            version: kindVersion.get('version').text(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.name),
        },
        integratedTime: json.find('integratedTime')?.decimal() ?? '0',
        inclusionPromise: promise && { signedEntryTimestamp: promise.base64(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.signature) },
        inclusionProof: proof && {
            logIndex: proof.find('logIndex')?.decimal() ?? '0',
            rootHash: proof.get('rootHash').base64(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.hash),
            treeSize: proof.get('treeSize').decimal(),
            hashes: proof
                .find('hashes')
                ?.items(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.proof)
                .map((hash) => hash.base64(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.hash)) ?? [],
            checkpoint: { envelope: proof.get('checkpoint').get('envelope').text(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.checkpoint) },
        },
        canonicalizedBody: json.get('canonicalizedBody').base64(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.logBody),
    };
}
/**
 * Reads an answer of Rekor v1 (`{"<uuid>": {\u2026}}`). Its top-level index counts over all shards of a log, the
 * one in the proof within one tree: they differ on the public log.
 * @throws Failure with the document's code
 */
function readRekorV1Entry(json) {
    const [uuid, ...others] = json.names();
    if (uuid === undefined || others.length > 0)
        throw json.misfit('does not hold exactly one entry');
    const entry = json.get(uuid);
    const canonicalizedBody = entry.get('body').base64(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.logBody);
    const body = entry.get('body').nested(canonicalizedBody);
    const verification = entry.get('verification');
    const proof = verification.get('inclusionProof');
    return {
        logIndex: entry.get('logIndex').decimal(),
        logId: { keyId: entry.get('logID').hex(32) },
        kindVersion: { kind: body.get('kind').text(), version: body.get('apiVersion').text() },
        integratedTime: entry.get('integratedTime').decimal(),
        inclusionPromise: {
            signedEntryTimestamp: verification.get('signedEntryTimestamp').base64(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.signature),
        },
        inclusionProof: {
            logIndex: proof.get('logIndex').decimal(),
            rootHash: proof.get('rootHash').hex(32),
            treeSize: proof.get('treeSize').decimal(),
            hashes: proof
                .get('hashes')
                .items(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.proof)
                .map((hash) => hash.hex(32)),
            checkpoint: { envelope: proof.get('checkpoint').text(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.checkpoint) },
        },
        canonicalizedBody,
    };
}
/** Whether the entry is of a kind that only Rekor v2 writes. */
function isOfRekor2({ kindVersion: { kind, version } }) {
    return version === '0.0.2' && (kind === 'hashedrekord' || kind === 'dsse');
}
/** The entry for a bundle: fixed order, and no field that protobuf's JSON would leave out as empty. */
function logEntryJson(entry) {
    const { inclusionPromise: promise, inclusionProof: proof } = entry;
    return {
        logIndex: entry.logIndex,
        logId: { keyId: entry.logId.keyId.toString('base64') },
        kindVersion: { kind: entry.kindVersion.kind, version: entry.kindVersion.version },
        ...(entry.integratedTime !== '0' && { integratedTime: entry.integratedTime }),
        ...(promise && {
            inclusionPromise: { signedEntryTimestamp: promise.signedEntryTimestamp.toString('base64') },
        }),
        ...(proof && {
            inclusionProof: {
                logIndex: proof.logIndex,
                rootHash: proof.rootHash.toString('base64'),
                treeSize: proof.treeSize,
                hashes: proof.hashes.map((hash) => hash.toString('base64')),
                checkpoint: { envelope: proof.checkpoint?.envelope ?? '' },
            },
        }),
        canonicalizedBody: entry.canonicalizedBody.toString('base64'),
    };
}


/***/ }),

/***/ 59409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ orReject),
/* harmony export */   m: () => (/* binding */ Rejection)
/* harmony export */ });
/* harmony import */ var _sigstore_verify_dist_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36849);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10083);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37944);



/** A signed artifact that is not to be trusted: code `artifact-rejected`. */
class Rejection extends _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR {
    reason;
    constructor(reason, what, more = {}) {
        // A library's message may quote the artifact.
        super({ class: 'malformed', code: 'artifact-rejected', what: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(what, 300), ...more });
        this.name = 'Rejection';
        this.reason = reason;
    }
}
/** What a code of @sigstore/verify is about, by its beginning. */
const REASONS = [
    ['CERTIFICATE_', 'certificate'],
    ['PUBLIC_KEY_', 'public-key'],
    ['SIGNATURE_', 'signature'],
    ['TIMESTAMP_', 'timestamp'],
    ['TLOG_BODY_', 'log-body'],
    ['TLOG_', 'log-entry'],
];
/**
 * What `check` returns; anything that it throws becomes a Rejection, for the libraries also throw plain errors. Only
 * a kind that is not known stays what it is: it proves nothing, and disproves nothing.
 * `reason` is that of errors which do not give their own.
 */
function orReject(reason, what, check) {
    try {
        return check();
    }
    catch (error) {
        if (error instanceof Rejection || isUnknownKind(error))
            throw error;
        throw new Rejection(reasonOf(error) ?? reason, `${what}: ${messageOf(error)}`, { cause: error });
    }
}
function isUnknownKind(error) {
    return error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR && error.code === 'kind-unknown';
}
function reasonOf(error) {
    if (!(error instanceof _sigstore_verify_dist_error_js__WEBPACK_IMPORTED_MODULE_0__.VerificationError))
        return undefined;
    return REASONS.find(([code]) => String(error.code).startsWith(code))?.[1];
}
/** A library's message, and that of the deeper error which it hides. */
function messageOf(error) {
    if (!(error instanceof Error))
        return 'unknown error';
    return error.cause instanceof Error ? `${error.message}, ${messageOf(error.cause)}` : error.message;
}


/***/ }),

/***/ 43882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseTimestamp)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83917);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55236);


/** Parses an RFC 3161 response, DER. Nothing is verified here. @throws Error of @sigstore/core, or where it is too large */
function parseTimestamp(der) {
    if (der.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.timestamp)
        throw new Error(`it is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.timestamp} bytes`);
    return _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.RFC3161Timestamp.parse(Buffer.from(der));
}


/***/ }),

/***/ 42663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rn: () => (/* binding */ CLOCK_SKEW_MS),
  oc: () => (/* binding */ verifyArtifact),
  ce: () => (/* binding */ verifyLogEntry),
  Wc: () => (/* binding */ verifyTimestamp),
  vn: () => (/* binding */ verifyUnlogged),
  jG: () => (/* binding */ verifyWithCertificate),
  Ft: () => (/* binding */ verifyWithKey)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/timestamp/index.js
var dist_timestamp = __webpack_require__(27968);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/tlog/index.js
var tlog = __webpack_require__(38218);
// EXTERNAL MODULE: ./lib/sigstore/certificate.js + 2 modules
var certificate = __webpack_require__(33314);
// EXTERNAL MODULE: ./lib/sigstore/certificate-trust.js
var certificate_trust = __webpack_require__(98790);
// EXTERNAL MODULE: ./lib/sigstore/log-entry.js
var log_entry = __webpack_require__(76637);
// EXTERNAL MODULE: ./lib/sigstore/rejection.js
var rejection = __webpack_require__(59409);
;// CONCATENATED MODULE: ./lib/sigstore/checkpoint.js


/**
 * Checks what @sigstore/verify leaves open once it has verified the checkpoint's signature and the path to its
 * root: that the proof states the same tree as the checkpoint, and that the log signed under the name of the
 * tree's origin (C2SP, tlog-checkpoint; Rekor v1 appends the tree's id to its name).
 * @throws Rejection `checkpoint`
 */
function checkCheckpoint(entry) {
    const proof = entry.inclusionProof;
    if (proof === undefined)
        return;
    const [note = '', signatures = ''] = split(proof.checkpoint?.envelope ?? '');
    const [origin = '', size, root] = note.split('\n');
    if (size !== proof.treeSize || root !== proof.rootHash.toString('base64')) {
        throw new rejection/* Rejection */.m('checkpoint', 'the inclusion proof states another tree than its checkpoint');
    }
    const names = signersOf(signatures, entry.logId.keyId);
    if (!names.some((name) => origin === name || origin.startsWith(`${name} - `))) {
        throw new rejection/* Rejection */.m('checkpoint', 'the log did not sign the checkpoint under its own name');
    }
    // Rekor v2 counts in one way only, and signs no entry timestamp that would vouch for the entry's own index.
    if ((0,log_entry/* isOfRekor2 */.hd)(entry) && entry.logIndex !== proof.logIndex) {
        throw new rejection/* Rejection */.m('checkpoint', 'the log entry states another index than its inclusion proof');
    }
}
/** Names of the signature lines whose key hint is that of the log. */
function signersOf(signatures, logId) {
    return [...signatures.matchAll(/^\u2014 (\S+) (\S+)$/gm)].flatMap(([, name = '', signature = '']) => Buffer.from(signature, 'base64').subarray(0, 4).equals(logId.subarray(0, 4)) ? [name] : []);
}
function split(envelope) {
    const at = envelope.indexOf('\n\n');
    return at < 0 ? ['', ''] : [envelope.slice(0, at), envelope.slice(at + 2)];
}

// EXTERNAL MODULE: ./lib/sigstore/envelope.js
var envelope = __webpack_require__(86812);
// EXTERNAL MODULE: ./lib/sigstore/log-body.js
var log_body = __webpack_require__(43233);
// EXTERNAL MODULE: ./lib/sigstore/timestamp-token.js
var timestamp_token = __webpack_require__(43882);
// EXTERNAL MODULE: ./lib/sigstore/x509.js
var x509 = __webpack_require__(49860);
;// CONCATENATED MODULE: ./lib/sigstore/verify.js











/** Extended key usage that a Fulcio certificate has (RFC 5280, 4.2.1.12). */
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
/** How far the clocks of this machine and of the services may differ. */
const CLOCK_SKEW_MS = 5 * 60 * 1000;
/**
 * Verifies an artifact signed with a certificate: signature, certificate chain, SCT, every log entry
 * (inclusion, and that it is about this very artifact), every timestamp, at least one log entry and one trusted
 * time (Sigstore client specification, "Verification").
 * @throws Rejection, a Failure with code `artifact-rejected`; Failure `kind-unknown` for what cannot be judged
 */
function verifyArtifact(artifact, root) {
    return { ...verifyWithCertificate(artifact, root), payload: (0,envelope/* payloadOf */.Md)(artifact.content) };
}
/** As `verifyArtifact`, also where the signed bytes are not at hand. @throws Rejection; Failure `kind-unknown` */
function verifyWithCertificate(artifact, root) {
    const { material } = artifact;
    if (material.kind !== 'certificate')
        throw new rejection/* Rejection */.m('public-key', 'it is signed with a key, and none was given');
    const identity = (0,rejection/* orReject */.V)('certificate', 'its certificate is not one of Fulcio', () => (0,certificate/* parseIdentity */.a)(material.leaf));
    checkUsage(material.leaf);
    const publicKey = (0,rejection/* orReject */.V)('certificate', 'its key cannot be read', () => (0,external_node_crypto_.createPublicKey)({ key: (0,x509/* parseCertificate */.h)(material.leaf).publicKey, format: 'der', type: 'spki' }));
    const { times, ...verified } = verify(artifact, root, (0,log_body/* signerOf */.Kv)(artifact), publicKey);
    (0,rejection/* orReject */.V)('certificate', 'it does not verify', () => (0,certificate_trust/* verifyTrust */.s)(material.leaf, times, root));
    return { identity, ...verified };
}
/**
 * Verifies an artifact signed with a key that the caller trusts: signature, every log entry, every timestamp, at
 * least one log entry and one trusted time.
 * @throws Rejection, a Failure with code `artifact-rejected`; Failure `kind-unknown` for what cannot be judged
 */
function verifyWithKey(artifact, root, publicKey) {
    const { signedAt, logIndex } = verifyUnlogged(artifact, root, publicKey);
    if (artifact.logEntries.length === 0)
        throw new rejection/* Rejection */.m('log-entry', 'it is signed with this key, but in no transparency log', {
            fix: `--allow-no-tlog   # accepts it; nothing proves then when it was signed, or that anybody could see it`,
        });
    return { signedAt: timed(signedAt), logIndex };
}
/**
 * Verifies an artifact signed with a key that the caller trusts even where no log has it; what log entries and
 * timestamps it has must hold all the same.
 * @throws Rejection, a Failure with code `artifact-rejected`; Failure `kind-unknown` for what cannot be judged
 */
function verifyUnlogged(artifact, root, publicKey) {
    if (artifact.material.kind !== 'public-key') {
        throw new rejection/* Rejection */.m('public-key', 'it is signed with a certificate, not with the key given');
    }
    const { signedAt, logIndex } = verifyParts(artifact, root, (0,log_body/* signerOf */.Kv)(artifact, publicKey), publicKey);
    return { signedAt, logIndex };
}
/**
 * Verifies one log entry of an artifact, whether or not the artifact has a trusted time yet: inclusion proof,
 * checkpoint, signed entry timestamp, and that it records this content, signature and signer.
 * @throws Rejection; Failure `kind-unknown`
 */
function verifyLogEntry(entry, content, signer, root) {
    (0,rejection/* orReject */.V)('log-entry', 'its log entry does not verify', () => (0,tlog/* verifyTLogInclusion */.QV)(entry, root.material.tlogs));
    checkCheckpoint(entry);
    (0,log_body/* checkLogBody */.n4)(entry, content, signer);
}
/** All but whether the key is to be trusted, which is asked at the trusted times. */
function verify(artifact, root, signer, publicKey) {
    const verified = verifyParts(artifact, root, signer, publicKey);
    const signedAt = timed(verified.signedAt);
    if (artifact.logEntries.length === 0)
        throw new rejection/* Rejection */.m('log-entry', 'it is in no log');
    return { ...verified, signedAt };
}
/** The signature, and what log entries and timestamps there are. */
function verifyParts(artifact, root, signer, publicKey) {
    const { content, logEntries } = artifact;
    for (const entry of logEntries)
        verifyLogEntry(entry, content, signer, root);
    const times = trustedTimes(artifact, root);
    checkEachOnce(logEntries);
    checkSignature(publicKey, content);
    const signedAt = times.length === 0 ? undefined : earliest(times);
    if (signedAt)
        for (const entry of logEntries)
            checkLogValidity(entry, signedAt, root);
    return {
        signedAt,
        logIndex: logEntries[0]?.logIndex,
        times: times.map((time) => new Date(time)),
    };
}
function timed(signedAt) {
    if (signedAt)
        return signedAt;
    throw new rejection/* Rejection */.m('timestamp', 'nothing that is trusted says when it was signed');
}
function checkSignature(publicKey, content) {
    if (!(0,rejection/* orReject */.V)('signature', 'it does not verify', () => isSignedBy(publicKey, content)))
        throw new rejection/* Rejection */.m('signature', 'the signature is not by its certificate or key');
}
/** @param times in milliseconds, one at least @throws Rejection for one in the future */
function earliest(times) {
    if (times.some((time) => time > Date.now() + CLOCK_SKEW_MS)) {
        throw new rejection/* Rejection */.m('timestamp', 'it was signed in the future, or the clock of this machine is wrong');
    }
    return new Date(Math.min(...times));
}
/** @sigstore/verify asks it of signed entry timestamps only, and Rekor v2 has none. */
function checkLogValidity(entry, at, root) {
    const valid = root.material.tlogs.some(({ logID, validFor: { start, end } }) => logID.equals(entry.logId.keyId) && start <= at && at <= end);
    if (!valid)
        throw new rejection/* Rejection */.m('log-entry', 'its log was not trusted at the time of signing');
}
function checkUsage(leaf) {
    const certificate = (0,rejection/* orReject */.V)('certificate', 'its certificate cannot be read', () => new external_node_crypto_.X509Certificate(leaf));
    // Node leaves it undefined where the certificate says nothing.
    const usages = certificate.keyUsage;
    if (certificate.ca || !usages?.includes(CODE_SIGNING)) {
        throw new rejection/* Rejection */.m('certificate', 'its certificate is not for code signing');
    }
}
/** In milliseconds: of signed entry timestamps, which were verified, and of timestamp authorities. */
function trustedTimes({ content, logEntries, timestamps }, root) {
    const stamps = timestamps.map((der) => verifyTimestamp(der, (0,envelope/* signatureOf */.yK)(content), root));
    if (new Set(stamps.map(({ key }) => key)).size < stamps.length)
        throw new rejection/* Rejection */.m('timestamp', 'it has the same timestamp twice');
    return [
        ...logEntries.filter(isTimed).map((entry) => Number(entry.integratedTime) * 1000),
        ...stamps.map(({ time }) => time),
    ];
}
/**
 * Verifies an RFC 3161 response over a signature by the authorities of the trusted root.
 * @returns its time in milliseconds, and what tells it from others
 * @throws Rejection
 */
function verifyTimestamp(der, signature, root) {
    return (0,rejection/* orReject */.V)('timestamp', 'its timestamp cannot be verified', () => {
        const parsed = (0,timestamp_token/* parseTimestamp */.E)(der);
        const { timestamp, logID } = (0,dist_timestamp/* getTSATimestamp */.VR)(parsed, signature, root.material.timestampAuthorities);
        const time = timestamp.getTime();
        if (Number.isNaN(time))
            throw new Error('it states no time');
        return { time, key: `${logID.toString('hex')} ${time}` };
    });
}
/** Only a signed entry timestamp makes an entry's time a trusted one; Rekor v2 has none. */
function isTimed(entry) {
    return entry.inclusionPromise !== undefined;
}
/** That no entry is told twice: an entry's own index is not always vouched for. */
function checkEachOnce(entries) {
    const told = entries.map(({ logId, canonicalizedBody }) => `${logId.keyId.toString('hex')} ${canonicalizedBody.toString('base64')}`);
    if (new Set(told).size < told.length)
        throw new rejection/* Rejection */.m('log-entry', 'it has the same log entry twice (duplicate tlog entry)');
}
/** What each curve is used with (Sigstore's algorithm registry); cosign takes SHA-256 with any. */
const HASHES = {
    secp384r1: ['sha384', 'sha256'],
    secp521r1: ['sha512', 'sha256'],
};
function isSignedBy(key, content) {
    if (content.kind === 'digest')
        return content.isSignedBy(key);
    const [bytes, signature] = [(0,envelope/* signedBytes */.Sq)(content), (0,envelope/* signatureOf */.yK)(content)];
    if (key.asymmetricKeyType === 'ed25519')
        return (0,external_node_crypto_.verify)(null, bytes, key, signature);
    const hashes = HASHES[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? ['sha256'];
    return hashes.some((hash) => (0,external_node_crypto_.verify)(hash, bytes, key, signature));
}


/***/ }),

/***/ 49860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseCertificate)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83917);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55236);


/** So many certificates are kept: those of a run and its trusted root, with room for what others signed. */
const MOST_KEPT = 32;
const kept = new Map();
/**
 * Parses a certificate (DER), once for the same bytes: everything that a run signs has the same one.
 *
 * @sigstore/core encodes a certificate anew, piece by piece, whenever it compares one or verifies its signature
 * or its SCTs, which takes most of the time of a verification. Here the pieces keep what was parsed.
 * @throws Error of @sigstore/core, or where it is larger than any certificate
 */
function parseCertificate(der) {
    if (der.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.certificate)
        throw new Error(`it is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.certificate} bytes`);
    const key = der.toString('base64');
    const known = kept.get(key);
    if (known)
        return known;
    const certificate = _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate.parse(Buffer.from(der));
    const { root, tbsCertificate } = certificate;
    keepEncodings([root, tbsCertificate, ...tbsCertificate.subs]);
    certificate.clone = () => withoutKeptLists(_sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate.parse(Buffer.from(der)));
    kept.set(key, certificate);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined)
        kept.delete(oldest);
    return certificate;
}
/** To verify SCTs, the library takes one extension out of a copy: what encloses it must be encoded anew. */
function withoutKeptLists(copy) {
    keepEncodings([...copy.tbsCertificate.subs.slice(0, -1), ...copy.extensions]);
    return copy;
}
function keepEncodings(pieces) {
    for (const piece of pieces) {
        // What is parsed keeps its content as it was, also where it was parsed further.
        const encoded = new _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.ASN1Obj(piece.tag, piece.value, []).toDER();
        piece.toDER = () => encoded;
    }
}


/***/ })

};
