export const id = 1181;
export const ids = [1181];
export const modules = {

/***/ 6372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ IMAGE_VALIDATING_POLICY_1_16),
/* harmony export */   OB: () => (/* binding */ MAX_REFERRERS),
/* harmony export */   Sp: () => (/* binding */ CLUSTER_POLICY_COSIGN),
/* harmony export */   X9: () => (/* binding */ CLUSTER_POLICY_BUNDLE),
/* harmony export */   c8: () => (/* binding */ KYVERNO_ROOT_FLAGS),
/* harmony export */   c9: () => (/* binding */ IMAGE_VALIDATING_POLICY_1_19),
/* harmony export */   t1: () => (/* binding */ MAX_LAYER_BYTES)
/* harmony export */ });
const KYVERNO_1_19 = { goContainerRegistry: '0.21.8', sigstoreGo: '1.3.0' };
const CLUSTER_POLICY_COSIGN = {
    id: 'kyverno-cosign',
    program: 'Kyverno ClusterPolicy, type: Cosign',
    from: '1.19',
    remark: 'earlier ones read statements less strictly',
    libraries: KYVERNO_1_19,
};
const CLUSTER_POLICY_BUNDLE = {
    id: 'kyverno-bundle',
    program: 'Kyverno ClusterPolicy, type: SigstoreBundle',
    from: '1.17',
    remark: '1.13 to 1.16 read no Rekor v2',
    libraries: KYVERNO_1_19,
};
const IMAGE_VALIDATING_POLICY_1_19 = {
    id: 'kyverno-ivp@1.19',
    program: 'Kyverno ImageValidatingPolicy',
    from: '1.19',
    remark: '1.17 and 1.18 need a timestamp flag for Rekor v2',
    libraries: KYVERNO_1_19,
};
const IMAGE_VALIDATING_POLICY_1_16 = {
    id: 'kyverno-ivp@1.16',
    program: 'Kyverno ImageValidatingPolicy',
    from: '1.14',
    to: '1.16',
    libraries: { goContainerRegistry: '0.20.3', sigstoreGo: '0.6.2' },
};
/**
 * More entries than these in the list of referrers, whatever they are, and `type: SigstoreBundle` refuses the
 * image (pkg/image/verifiers/cpol/cosign/sigstore.go, attestationlimit). No other engine stops as early.
 */
const MAX_REFERRERS = 50;
/** In a layer of a bundle: 10 MB, not MiB (the same file, maxLayerSize). */
const MAX_LAYER_BYTES = 10_000_000;
/** Flags of the admission controller (cmd/internal/tuf.go; Helm: features.tuf), without which the public root counts. */
const KYVERNO_ROOT_FLAGS = '--enableTuf --tufMirror --tufRoot';


/***/ }),

/***/ 77906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ storeBundle),
/* harmony export */   Jv: () => (/* binding */ bundleBlobOf),
/* harmony export */   Nv: () => (/* binding */ claimedTime),
/* harmony export */   X4: () => (/* binding */ claimedPredicateType),
/* harmony export */   u: () => (/* binding */ EMPTY_BLOB),
/* harmony export */   wN: () => (/* binding */ describeBundle)
/* harmony export */ });
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22406);
/* harmony import */ var _run_annotation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99696);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50261);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52892);




const EMPTY_BLOB = Buffer.from('{}');
const CREATED = 'org.opencontainers.image.created';
const PREDICATE_TYPE = 'dev.sigstore.bundle.predicateType';
/**
 * The manifest that makes a bundle a referrer of `subject` (image-spec, manifest.md, "subject";
 * cosign BUNDLE_SPEC.md). A pure function of its arguments: the same bundle always gets the same digest.
 * @param signedAt the bundle's trusted time, to the second; undefined: it has none
 * @param run that signs with a key, which nothing else names
 */
function storeBundle(subject, bundle, predicateType, signedAt, run) {
    const annotations = {
        ...(signedAt && { [CREATED]: signedAt.toISOString().replace(/\.\d{3}Z$/, 'Z') }),
        'dev.sigstore.bundle.content': 'dsse-envelope',
        [PREDICATE_TYPE]: predicateType,
        ...(run !== undefined && { [_run_annotation_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_ANNOTATION */ .c]: run }),
    };
    const manifest = Buffer.from(JSON.stringify({
        schemaVersion: 2,
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_MANIFEST */ .MS,
        artifactType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGSTORE_BUNDLE */ .uS,
        config: { mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_JSON */ .JO, digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(EMPTY_BLOB), size: EMPTY_BLOB.length },
        layers: [{ mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGSTORE_BUNDLE */ .uS, digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(bundle), size: bundle.length }],
        subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size },
        annotations,
    }));
    const descriptor = {
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_MANIFEST */ .MS,
        digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(manifest),
        size: manifest.length,
        artifactType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGSTORE_BUNDLE */ .uS,
        annotations,
    };
    return { bundle, manifest, descriptor };
}
/** The descriptor of a bundle manifest in today's form: with the type and annotations of the manifest. */
function describeBundle(manifest) {
    const { annotations } = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(manifest, 'a bundle manifest');
    return {
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_MANIFEST */ .MS,
        digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(manifest),
        size: manifest.length,
        artifactType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGSTORE_BUNDLE */ .uS,
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isStringMap */ .UA)(annotations) ? { annotations } : {}),
    };
}
/** When a descriptor claims to have been made, in milliseconds since 1970; undefined: it does not say. */
function claimedTime(descriptor) {
    const time = Date.parse(descriptor.annotations?.[CREATED] ?? '');
    return Number.isNaN(time) ? undefined : time;
}
/** The predicate type a descriptor claims, where its writer copied the annotations. */
function claimedPredicateType(descriptor) {
    return descriptor.annotations?.[PREDICATE_TYPE];
}
/**
 * The digest of the bundle in a bundle manifest: its first layer, as Kyverno and gh take it.
 * @returns undefined when the manifest stores no bundle for `subject`
 * @throws Failure `registry-document-malformed`
 */
function bundleBlobOf(manifest, subject) {
    const document = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(manifest, 'a bundle manifest');
    const [layer] = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Qv)(document, 'layers', 'a bundle manifest', 16);
    const named = document.subject?.digest;
    return named === subject && layer !== undefined && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isDescriptor */ .ol)(layer) ? layer.digest : undefined;
}


/***/ }),

/***/ 52892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ tooMany),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   UA: () => (/* binding */ isStringMap),
/* harmony export */   Uj: () => (/* binding */ requireOneReading),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   ol: () => (/* binding */ isDescriptor)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52845);


/** Parses a JSON object that a registry sent. @throws Failure `registry-document-malformed` */
function parseObject(bytes, what) {
    const value = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(bytes);
    if (!value)
        throw malformed(what, 'is not a JSON object');
    return value;
}
/** True for what can be asked for: a foreign entry that is no descriptor is kept, but never followed. */
function isDescriptor(value) {
    const { mediaType, digest, size, artifactType, annotations } = value;
    return (typeof mediaType === 'string' &&
        typeof digest === 'string' &&
        /^sha256:[0-9a-f]{64}$/.test(digest) &&
        Number.isSafeInteger(size) &&
        (artifactType === undefined || typeof artifactType === 'string') &&
        (annotations === undefined || isStringMap(annotations)));
}
function isStringMap(value) {
    return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) && Object.values(value).every((text) => typeof text === 'string');
}
/** A member that must be an array of objects, of bounded length. @throws Failure `registry-document-malformed` */
function objectsIn(document, member, what, limit) {
    const value = document[member] ?? [];
    if (!Array.isArray(value) || !value.every(_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv))
        throw malformed(what, `has a "${member}" that is not a list of objects`);
    if (value.length > limit)
        throw malformed(what, `has ${value.length} ${member}; at most ${limit} are read`);
    return value;
}
/**
 * Programs in Go read members in any case of letters: those that decide must stand there in one.
 * @throws Failure `registry-document-malformed` for a member in other letters, which only some programs read
 */
function requireOneReading(value, members, what) {
    const other = Object.keys(value).find((name) => !members.includes(name) && members.some((member) => member.toLowerCase() === name.toLowerCase()));
    if (other !== undefined)
        throw malformed(what, `has a member ${JSON.stringify(other)} in letters of another case`);
}
/** More than is read: what is left out might be what is looked for. */
function tooMany(what, limit) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'limit',
        code: 'referrers-too-many',
        what: `${what}; at most ${limit} are read`,
        why: 'something attaches to this digest again and again; admission controllers give up long before that',
        fix: 'find out what attaches them, and delete those that nobody needs',
    });
}
function malformed(what, how) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'malformed',
        code: 'registry-document-malformed',
        what: `${what} ${how}`,
        why: 'another program wrote it, or the registry altered it',
        fix: 'look at it with: crane manifest IMAGE; if nothing needs it, delete the tag and run again',
    });
}


/***/ }),

/***/ 33584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ claimedCertificate),
/* harmony export */   ag: () => (/* binding */ readLegacyArtifact),
/* harmony export */   b5: () => (/* binding */ storeLegacy),
/* harmony export */   eh: () => (/* binding */ claimedLayerTime),
/* harmony export */   x3: () => (/* binding */ claimedLayerType)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86812);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55236);
/* harmony import */ var _sigstore_pem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70736);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52845);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52892);
/* harmony import */ var _run_annotation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99696);
/* harmony import */ var _legacy_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39187);








/** Annotations of cosign SIGNATURE_SPEC.md. */
const SIGNATURE = 'dev.cosignproject.cosign/signature';
const CERTIFICATE = 'dev.sigstore.cosign/certificate';
const CHAIN = 'dev.sigstore.cosign/chain';
const BUNDLE = 'dev.sigstore.cosign/bundle';
/**
 * The layer of a `.sig` or `.att` manifest for `artifact`. Timestamps stay out: cosign 2 and Kyverno
 * reject them without a TSA root. The chain is always full: Kyverno `type: Cosign` and Ratify need it. What is
 * signed with a key has no certificate, and need not be in a log.
 * @param predicateType of an attestation
 * @param run that signs with a key, which nothing else names
 */
function storeLegacy(artifact, predicateType, run) {
    const { content, material } = artifact;
    const [entry] = artifact.logEntries;
    const promise = entry?.inclusionPromise;
    if (!promise && (entry || material.kind === 'certificate')) {
        throw new Error('the legacy layout takes entries of a Rekor v1 log, and certificates not without one');
    }
    const proof = {
        ...(material.kind === 'certificate' && {
            [CERTIFICATE]: (0,_sigstore_pem_js__WEBPACK_IMPORTED_MODULE_5__/* .pemOf */ ._y)(material.leaf),
            [CHAIN]: material.chain.map((certificate) => (0,_sigstore_pem_js__WEBPACK_IMPORTED_MODULE_5__/* .pemOf */ ._y)(certificate)).join(''),
        }),
        ...(promise && { [BUNDLE]: rekorBundle(entry, promise.signedEntryTimestamp) }),
        ...(run !== undefined && { [_run_annotation_js__WEBPACK_IMPORTED_MODULE_6__/* .RUN_ANNOTATION */ .c]: run }),
    };
    if (content.kind === 'simple-signing') {
        const annotations = { [SIGNATURE]: content.signature.toString('base64'), ...proof };
        return {
            suffix: 'sig',
            layer: (0,_legacy_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .legacyLayer */ .FN)('sig', content.payload, annotations),
            content: content.payload,
        };
    }
    const envelope = Buffer.from((0,_sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .envelopeJson */ .X8)(content.envelope));
    const annotations = { [SIGNATURE]: '', ...proof, ...(predicateType ? { predicateType } : {}) };
    return { suffix: 'att', layer: (0,_legacy_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .legacyLayer */ .FN)('att', envelope, annotations), content: envelope };
}
/**
 * The artifact that a layer and its bytes stand for. It has no inclusion proof: the layout stores none.
 * @throws Failure `legacy-layer-malformed`, `kind-unknown`
 */
function readLegacyArtifact({ suffix, layer, content }) {
    const { annotations } = layer;
    try {
        return {
            content: contentOf(suffix, annotations[SIGNATURE] ?? '', content),
            material: materialOf(annotations),
            logEntries: annotations[BUNDLE]
                ? [logEntry((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseObject */ .lj)(Buffer.from(annotations[BUNDLE]), 'a Rekor bundle'))]
                : [],
            timestamps: [],
        };
    }
    catch (cause) {
        if (cause instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && cause.class === 'limit')
            throw cause;
        throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
            class: 'malformed',
            code: 'legacy-layer-malformed',
            what: `the layer ${layer.digest} does not hold a signature in cosign's form`,
            why: 'it was made by a program with a form of its own, or altered',
            cause,
        });
    }
}
/** The predicate type an attestation layer claims. */
function claimedLayerType(layer) {
    return layer.annotations.predicateType;
}
/** When a layer claims to have been logged, in milliseconds since 1970; undefined: it does not say. */
function claimedLayerTime(layer) {
    const seconds = /"integratedTime":([0-9]{1,12})\b/.exec(layer.annotations[BUNDLE] ?? '')?.[1];
    return seconds === undefined ? undefined : Number(seconds) * 1000;
}
/** The signer's certificate as the layer claims it, to leave foreign layers unread; undefined when malformed. */
function claimedCertificate(layer) {
    return (0,_sigstore_pem_js__WEBPACK_IMPORTED_MODULE_5__/* .derOf */ .Tz)(layer.annotations[CERTIFICATE] ?? '')[0];
}
/** What is signed with a key has no certificate. */
function materialOf(annotations) {
    const certificate = annotations[CERTIFICATE] ?? '';
    if (certificate === '')
        return { kind: 'public-key', hint: '' };
    return { kind: 'certificate', leaf: onlyOne((0,_sigstore_pem_js__WEBPACK_IMPORTED_MODULE_5__/* .derOf */ .Tz)(certificate)), chain: (0,_sigstore_pem_js__WEBPACK_IMPORTED_MODULE_5__/* .derOf */ .Tz)(annotations[CHAIN] ?? '') };
}
function contentOf(suffix, signature, content) {
    return suffix === 'sig'
        ? { kind: 'simple-signing', payload: content, signature: Buffer.from(signature, 'base64') }
        : { kind: 'envelope', envelope: (0,_sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEnvelope */ .mE)(content) };
}
function rekorBundle(entry, signedEntryTimestamp) {
    return JSON.stringify({
        SignedEntryTimestamp: signedEntryTimestamp.toString('base64'),
        Payload: {
            body: entry.canonicalizedBody.toString('base64'),
            integratedTime: Number(entry.integratedTime),
            logIndex: Number(entry.logIndex),
            logID: entry.logId.keyId.toString('hex'),
        },
    });
}
function logEntry(bundle) {
    const { SignedEntryTimestamp: timestamp, Payload: payload } = bundle;
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(payload))
        throw new Error('no Payload');
    const { body, integratedTime, logIndex, logID } = payload;
    if (typeof timestamp !== 'string' || typeof body !== 'string' || typeof logID !== 'string')
        throw new Error('no body');
    if (body.length > 2 * _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.logBody)
        throw new Error('the log entry is too long');
    if (!Number.isSafeInteger(integratedTime) || !Number.isSafeInteger(logIndex))
        throw new Error('no time or index');
    const canonicalizedBody = Buffer.from(body, 'base64');
    const { kind, apiVersion } = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseObject */ .lj)(canonicalizedBody, 'a log entry');
    return {
        logIndex: String(logIndex),
        logId: { keyId: Buffer.from(logID, 'hex') },
        kindVersion: { kind: String(kind), version: String(apiVersion) },
        integratedTime: String(integratedTime),
        inclusionPromise: { signedEntryTimestamp: Buffer.from(timestamp, 'base64') },
        inclusionProof: undefined,
        canonicalizedBody,
    };
}
function onlyOne(certificates) {
    const [first] = certificates;
    if (!first || certificates.length > 1)
        throw new Error('not exactly one certificate');
    return first;
}


/***/ }),

/***/ 39187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ legacyLayer),
/* harmony export */   Od: () => (/* binding */ readLegacy),
/* harmony export */   aR: () => (/* binding */ changeLegacy),
/* harmony export */   n3: () => (/* binding */ layerKey),
/* harmony export */   n4: () => (/* binding */ readLayers)
/* harmony export */ });
/* unused harmony export MAX_LAYERS */
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22406);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52845);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50261);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52892);




/** cosign reads and appends at most this many layers. */
const MAX_LAYERS = 1000;
const LAYER_TYPES = { sig: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SIMPLE_SIGNING */ .Nj, att: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .DSSE_ENVELOPE */ .P7 };
function legacyLayer(suffix, content, annotations) {
    return { mediaType: LAYER_TYPES[suffix], digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(content), size: content.length, annotations };
}
/** Layers of one manifest may share their content (every run signs the same payload) but not their proof. */
function layerKey(layer) {
    return (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(Buffer.from(JSON.stringify([layer.digest, Object.entries(layer.annotations).sort()])));
}
/** The layers of a `.sig` or `.att` manifest that hold what its suffix says. @throws Failure `registry-document-malformed` */
function readLegacy(manifest, suffix) {
    return readLayers(manifest).filter((layer) => layer.mediaType === LAYER_TYPES[suffix]);
}
/** All layers, as cosign takes them whatever their type. @throws Failure `registry-document-malformed` */
function readLayers(manifest) {
    return layersOf(manifest)
        .filter(_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isDescriptor */ .ol)
        .map((layer) => ({ ...layer, annotations: layer.annotations ?? {} }));
}
/**
 * The manifest with `change` applied and the config it needs, or undefined when it has nothing to
 * change (cosign SIGNATURE_SPEC.md). Foreign layers keep every field and their order.
 * @throws Failure `registry-document-malformed`
 */
function changeLegacy(manifest, change) {
    const document = manifest ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(manifest, 'a signature manifest') : {};
    const before = manifest ? layersOf(manifest) : [];
    const kept = before.filter((layer) => !change.drop.has(keyOf(layer)));
    const present = new Set(kept.map(keyOf));
    const added = change.layers.filter((layer) => !present.has(layerKey(layer)));
    if (manifest && added.length === 0 && kept.length === before.length)
        return undefined;
    const layers = [...kept, ...added];
    const config = configFor(layers.map((layer) => (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(layer.digest)));
    const next = {
        schemaVersion: 2,
        ...document,
        // Also in place of Docker's type, which would contradict the one that it is sent with.
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_MANIFEST */ .MS,
        config: { mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_CONFIG */ .Ve, size: config.length, digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(config) },
        layers,
    };
    return { manifest: Buffer.from(JSON.stringify(next)), config };
}
/** go-containerregistry's empty image, which pairs layers with diff_ids by position. */
function configFor(diffIds) {
    return Buffer.from(JSON.stringify({
        architecture: '',
        created: '0001-01-01T00:00:00Z',
        history: diffIds.map(() => ({ created: '0001-01-01T00:00:00Z' })),
        os: '',
        rootfs: { type: 'layers', diff_ids: diffIds },
        config: {},
    }));
}
function layersOf(manifest) {
    const document = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(manifest, 'a signature manifest');
    if (document.layers === undefined)
        throw (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)('a signature manifest', 'has no layers');
    const length = Array.isArray(document.layers) ? document.layers.length : 0;
    if (length > MAX_LAYERS)
        throw (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .tooMany */ .Ot)(`a signature manifest has ${length} layers`, MAX_LAYERS);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Qv)(document, 'layers', 'a signature manifest', MAX_LAYERS);
}
function keyOf(layer) {
    return layerKey({
        ...layer,
        annotations: (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(layer.annotations) ? layer.annotations : {},
    });
}


/***/ }),

/***/ 56961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HW: () => (/* binding */ mayBeBundle),
/* harmony export */   OB: () => (/* binding */ MAX_REFERRERS),
/* harmony export */   VN: () => (/* binding */ changeIndex),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52845);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50261);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52892);




/** Descriptors read from one index; a longer one is refused rather than read in part. */
const MAX_REFERRERS = 1000;
/**
 * Entries of a `sha256-<hex>` index, in its order; what is no descriptor is left out.
 * @throws Failure `referrers-tag-taken` when the tag holds no index, `registry-document-malformed`
 */
function readIndex(index) {
    return entriesOf((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(index, 'the referrers index')).filter(_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isDescriptor */ .ol);
}
/**
 * The index with `change` applied, or undefined when it has nothing to change. Foreign entries keep
 * every field and their order (distribution-spec, "Referrers Tag Schema").
 * @throws as `readIndex`
 */
function changeIndex(index, change) {
    const document = index ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(index, 'the referrers index') : {};
    const before = index ? entriesOf(document) : [];
    const ours = new Map(change.entries.map((entry) => [entry.digest, entry]));
    const kept = before
        .filter((entry) => !change.drop.has(entry.digest))
        .map((entry) => mergeEntry(entry, ours.get(entry.digest)));
    const present = new Set(kept.map((entry) => entry.digest));
    const after = [...kept, ...change.entries.filter((entry) => !present.has(entry.digest))];
    if (index && JSON.stringify(after) === JSON.stringify(before))
        return undefined;
    return Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_INDEX */ .L$, ...document, manifests: after }));
}
/**
 * True for entries that may be bundles. Writers built on go-containerregistry before 0.21.6 put the
 * config's type where the artifact's belongs, so those are looked at as well.
 */
function mayBeBundle(entry) {
    const type = entry.artifactType;
    return type === undefined || type === _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_JSON */ .JO || type.startsWith(_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGSTORE_BUNDLE_PREFIX */ .bD);
}
function mergeEntry(entry, ours) {
    return ours ? { ...entry, ...ours } : entry;
}
function entriesOf(document) {
    if (document.mediaType !== undefined && document.mediaType !== _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_INDEX */ .L$)
        throw taken(document.mediaType);
    if (!Array.isArray(document.manifests))
        throw taken(document.mediaType);
    const { length } = document.manifests;
    if (length > MAX_REFERRERS)
        throw (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .tooMany */ .Ot)(`the referrers index has ${length} entries`, MAX_REFERRERS);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Qv)(document, 'manifests', 'the referrers index', MAX_REFERRERS);
}
function taken(mediaType) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'malformed',
        code: 'referrers-tag-taken',
        what: `the tag of the referrers index holds something else (${(0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(mediaType).slice(0, 100) || 'of no type'})`,
        why: 'another program uses the tag sha256-<digest> for its own purpose; it is not overwritten',
        fix: 'delete that tag or store the image in another repository',
    });
}


/***/ }),

/***/ 15395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ indexTag),
/* harmony export */   sA: () => (/* binding */ subjectOfTag),
/* harmony export */   w_: () => (/* binding */ legacyTag)
/* harmony export */ });
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22406);

/** The tag of the referrers index (distribution-spec, "Referrers Tag Schema"). */
const indexTag = (digest) => `sha256-${(0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest)}`;
/** The tags under which cosign keeps signatures and attestations of a digest. */
const legacyTag = (digest, suffix) => `${indexTag(digest)}.${suffix}`;
/** The digest beside which a tag of either form stands; undefined for any other tag. */
function subjectOfTag(tag) {
    const [, hex] = /^sha256-([0-9a-f]{64})(?:\.(?:sig|att))?$/.exec(tag) ?? [];
    return hex === undefined ? undefined : `sha256:${hex}`;
}


/***/ }),

/***/ 57041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ everyBundle),
/* harmony export */   Dx: () => (/* binding */ getIndex),
/* harmony export */   L2: () => (/* binding */ fetchBundle),
/* harmony export */   Od: () => (/* binding */ listBundles),
/* harmony export */   Xc: () => (/* binding */ bundleListing)
/* harmony export */ });
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69403);
/* harmony import */ var _layout_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77906);
/* harmony import */ var _layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56961);
/* harmony import */ var _layout_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15395);




/**
 * The `sha256-<hex>` index of a digest; undefined: there is none.
 * GitLab answers a tag of this form that does not exist with the digest itself, which is no index of it.
 */
async function getIndex(registry, path, subject) {
    const manifest = await registry.getManifest(path, (0,_layout_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .indexTag */ .HF)(subject));
    return manifest?.descriptor.digest === subject ? undefined : manifest;
}
/** Lists what may be bundles of `subject`, through the referrers API and the index tag. */
async function listBundles(registry, path, subject) {
    const [api, index] = await Promise.all([
        registry.referrers(path, subject),
        getIndex(registry, path, subject),
    ]);
    return bundleListing(api, index);
}
/** @throws Failure `registry-document-malformed`, `referrers-tag-taken` */
function bundleListing(api, index) {
    return {
        api,
        index,
        throughApi: api.descriptors.filter(_layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBeBundle */ .HW),
        throughIndex: index ? (0,_layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readIndex */ .vY)(index.bytes).filter(_layout_referrers_index_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBeBundle */ .HW) : [],
    };
}
/** Each descriptor once, whichever way it was found. */
function everyBundle(listing) {
    const byDigest = new Map();
    for (const entry of [...listing.throughIndex, ...listing.throughApi])
        byDigest.set(entry.digest, entry);
    return [...byDigest.values()];
}
/**
 * Fetches and parses one bundle. Unsigned so far: verification judges it.
 * @param manifestDigest of the bundle's manifest
 * @param expected the blob that the manifest should name: it is asked for together with the manifest
 * @returns undefined when the manifest or its blob is gone, or is no bundle of `subject`
 * @throws Failure `registry-document-malformed`, `bundle-malformed`
 */
async function fetchBundle(registry, path, subject, manifestDigest, expected) {
    const getBlob = (digest) => registry.getBlob(path, digest, _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_MAX_BYTES */ .SK);
    const [manifest, ahead] = await Promise.all([
        registry.getManifest(path, manifestDigest),
        expected && getBlob(expected),
    ]);
    const blob = manifest && (0,_layout_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleBlobOf */ .Jv)(manifest.bytes, subject);
    const bundle = blob && (blob === expected ? ahead : await getBlob(blob));
    if (!bundle)
        return undefined;
    const stored = { bundle, manifest: manifest.bytes, descriptor: (0,_layout_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBundle */ .wN)(manifest.bytes) };
    return { stored, artifact: (0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBundle */ .QN)(bundle) };
}


/***/ }),

/***/ 90325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ listLegacy),
/* harmony export */   Ky: () => (/* binding */ fetchLayer),
/* harmony export */   Mh: () => (/* binding */ getLegacy),
/* harmony export */   t1: () => (/* binding */ MAX_LAYER_BYTES)
/* harmony export */ });
/* harmony import */ var _sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86812);
/* harmony import */ var _layout_legacy_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33584);
/* harmony import */ var _layout_legacy_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39187);
/* harmony import */ var _layout_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15395);




/** A layer is an envelope, or a smaller payload. */
const MAX_LAYER_BYTES = _sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .ENVELOPE_MAX_BYTES */ .Eb;
/** More than the 4 MiB that registries must take: 1000 signatures with their chains are 6 MiB, and some take it. */
const MAX_MANIFEST_BYTES = 16 * 1024 * 1024;
/** The manifest under the `.sig` or `.att` tag of a digest; undefined: there is none. */
function getLegacy(registry, path, subject, suffix) {
    return registry.getManifest(path, (0,_layout_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .legacyTag */ .w_)(subject, suffix), { maxBytes: MAX_MANIFEST_BYTES });
}
/** The layers of the `.sig` or `.att` tag of a digest, as cosign up to 2.4 and Kyverno `type: Cosign` list them. */
async function listLegacy(registry, path, subject, suffix) {
    const manifest = await getLegacy(registry, path, subject, suffix);
    return manifest ? (0,_layout_legacy_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readLegacy */ .Od)(manifest.bytes, suffix) : [];
}
/**
 * Fetches the bytes of one layer and reads the artifact it stands for.
 * @returns undefined when the blob is gone
 * @throws Failure `legacy-layer-malformed`
 */
async function fetchLayer(registry, path, suffix, layer) {
    const content = await registry.getBlob(path, layer.digest, MAX_LAYER_BYTES);
    if (!content)
        return undefined;
    const stored = { suffix, layer, content };
    return { ...stored, artifact: (0,_layout_legacy_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .readLegacyArtifact */ .ag)(stored) };
}


/***/ }),

/***/ 50261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ EMPTY_JSON),
/* harmony export */   L$: () => (/* binding */ IMAGE_INDEX),
/* harmony export */   MS: () => (/* binding */ IMAGE_MANIFEST),
/* harmony export */   Nj: () => (/* binding */ SIMPLE_SIGNING),
/* harmony export */   P7: () => (/* binding */ DSSE_ENVELOPE),
/* harmony export */   Ve: () => (/* binding */ IMAGE_CONFIG),
/* harmony export */   Vv: () => (/* binding */ DOCKER_MANIFEST),
/* harmony export */   bD: () => (/* binding */ SIGSTORE_BUNDLE_PREFIX),
/* harmony export */   m6: () => (/* binding */ DOCKER_MANIFEST_LIST),
/* harmony export */   uS: () => (/* binding */ SIGSTORE_BUNDLE)
/* harmony export */ });
/** Media types of what is stored beside an image, with the program that fixed each. */
const IMAGE_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const IMAGE_INDEX = 'application/vnd.oci.image.index.v1+json';
const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
const DOCKER_MANIFEST_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
const IMAGE_CONFIG = 'application/vnd.oci.image.config.v1+json';
const EMPTY_JSON = 'application/vnd.oci.empty.v1+json';
/** Sigstore bundle v0.3 (cosign BUNDLE_SPEC.md). */
const SIGSTORE_BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Bundles of every version: readers match on this prefix. */
const SIGSTORE_BUNDLE_PREFIX = 'application/vnd.dev.sigstore.bundle';
/** cosign SIGNATURE_SPEC.md */
const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
const DSSE_ENVELOPE = 'application/vnd.dsse.envelope.v1+json';


/***/ }),

/***/ 99696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ claimedRun),
/* harmony export */   c: () => (/* binding */ RUN_ANNOTATION)
/* harmony export */ });
/**
 * URL of the attempt of the run that stored what a key signed, or a record of what is not signed yet. Nobody signs it: it keeps this
 * project's own runs from moving a tag back, and proves nothing.
 */
const RUN_ANNOTATION = 'org.slsa-provenance-action.run';
/** What a manifest or layer claims. */
function claimedRun({ annotations, }) {
    return annotations?.[RUN_ANNOTATION];
}


/***/ }),

/***/ 6222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createLimiter)
/* harmony export */ });
/** At most `most` tasks at a time; the others wait in order. */
function createLimiter(most) {
    const waiting = [];
    let running = 0;
    return async (task) => {
        // A task that ends hands its place to the first that waits, so `running` stays as it is then.
        if (running < most)
            running += 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                running -= 1;
        }
    };
}


/***/ }),

/***/ 69403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SK: () => (/* binding */ BUNDLE_MAX_BYTES),
  VN: () => (/* binding */ bundleJson),
  QN: () => (/* binding */ parseBundle),
  FN: () => (/* binding */ parseBundleFor)
});

// EXTERNAL MODULE: ./lib/text/json-document.js
var json_document = __webpack_require__(61875);
// EXTERNAL MODULE: ./lib/sigstore/artifact.js
var artifact = __webpack_require__(9774);
// EXTERNAL MODULE: ./lib/sigstore/envelope.js
var sigstore_envelope = __webpack_require__(86812);
// EXTERNAL MODULE: ./lib/sigstore/hash.js
var hash = __webpack_require__(61696);
// EXTERNAL MODULE: ./lib/sigstore/limits.js
var limits = __webpack_require__(55236);
// EXTERNAL MODULE: ./lib/sigstore/log-entry.js
var log_entry = __webpack_require__(76637);
;// CONCATENATED MODULE: ./lib/sigstore/not-a-bundle.js
/** What people have in hand and take for a bundle. */
const DOCUMENTS = [
    {
        member: 'payloadType',
        name: 'is a DSSE envelope alone, without certificate and log entry',
        fix: 'give the Sigstore bundle that was written beside it; for an envelope of slsa-github-generator run slsa-verifier, which looks for its log entry',
    },
    {
        member: 'attestations',
        name: 'is a list of attestations, as the npm registry and GitHub\u2019s API answer',
        fix: 'take its bundles: jq -c ".attestations[].bundle" FILE > bundles.jsonl   # and then --bundle bundles.jsonl',
    },
    {
        member: 'provenance_summary',
        name: 'is what gcloud says of an image of Cloud Build, signed with keys of Google',
        fix: 'verify it with slsa-verifier verify-image --provenance-path FILE',
    },
    {
        member: '_type',
        name: 'is an in-toto statement that nobody signed',
        fix: 'give the Sigstore bundle of the envelope that holds it',
    },
];
/** @throws Failure `kind-unknown` for a document that is no bundle, but known by name */
function refuseOtherDocuments(json) {
    if (json.find('mediaType') !== undefined)
        return;
    const document = DOCUMENTS.find(({ member }) => json.find(member) !== undefined);
    if (document)
        throw json.unknownKind(document.name, document.fix);
}

;// CONCATENATED MODULE: ./lib/sigstore/bundle.js







/** What this project writes (sigstore_bundle.proto, v0.3). */
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Of a bundle that is read, in bytes: around an envelope, little more. */
const BUNDLE_MAX_BYTES = sigstore_envelope/* ENVELOPE_MAX_BYTES */.Eb;
/** What each version that others wrote asks for: a proof came with 0.2, the lone leaf with 0.3. */
const VERSIONS = new Map([
    ['application/vnd.dev.sigstore.bundle+json;version=0.1', { proof: false, chain: true }],
    ['application/vnd.dev.sigstore.bundle+json;version=0.2', { proof: true, chain: true }],
    ['application/vnd.dev.sigstore.bundle+json;version=0.3', { proof: true, chain: false }],
    [BUNDLE_MEDIA_TYPE, { proof: true, chain: false }],
]);
const DOCUMENT = {
    name: 'the Sigstore bundle',
    class: 'malformed',
    code: 'bundle-malformed',
    maxBytes: BUNDLE_MAX_BYTES,
};
/**
 * The bundle (v0.3, one line): always the same text for the same artifact. It carries the leaf alone, and the
 * signed entry timestamp, which is the trusted time of Rekor v1.
 */
function bundleJson(artifact) {
    return JSON.stringify({
        mediaType: BUNDLE_MEDIA_TYPE,
        verificationMaterial: {
            ...materialJson(artifact.material),
            tlogEntries: artifact.logEntries.map(log_entry/* logEntryJson */.BA),
            timestampVerificationData: artifact.timestamps.length === 0
                ? {}
                : {
                    rfc3161Timestamps: artifact.timestamps.map((timestamp) => ({
                        signedTimestamp: timestamp.toString('base64'),
                    })),
                },
        },
        ...contentJson(artifact.content),
    });
}
function materialJson(material) {
    return material.kind === 'certificate'
        ? { certificate: { rawBytes: material.leaf.toString('base64') } }
        : { publicKey: { hint: material.hint } };
}
function contentJson(content) {
    if (content.kind === 'envelope') {
        const { payload, payloadType, signature } = content.envelope;
        return {
            dsseEnvelope: {
                payload: payload.toString('base64'),
                payloadType,
                signatures: [{ sig: signature.toString('base64') }],
            },
        };
    }
    const digest = (0,hash/* hash */.tW)('sha256', content.payload).toString('base64');
    return {
        messageSignature: {
            messageDigest: { algorithm: 'SHA2_256', digest },
            signature: content.signature.toString('base64'),
        },
    };
}
/**
 * Parses a bundle of version 0.1 to 0.3. A message signature is over bytes that the bundle does not hold:
 * `message` gives them.
 * @throws Failure `bundle-malformed`, `kind-unknown`
 */
function parseBundle(bytes, message) {
    return parse(bytes, (signature) => readMessage(signature, message));
}
/**
 * Parses a bundle for bytes of which only the SHA-256 is known: `check` verifies a message signature by it.
 * @throws Failure `bundle-malformed`, `kind-unknown`
 */
function parseBundleFor(digest, bytes, check) {
    return parse(bytes, (json) => {
        const signature = readMessageSignature(json, (algorithm) => algorithm === 'sha256' ? digest : undefined);
        return { kind: 'digest', digest, signature, isSignedBy: (key) => check(key, digest, signature) };
    });
}
function parse(bytes, readSignature) {
    const json = (0,json_document/* parseJson */.q)(bytes, DOCUMENT);
    refuseOtherDocuments(json);
    const version = VERSIONS.get(json.get('mediaType').text());
    if (version === undefined)
        throw json.unknownKind(`has the mediaType ${json.get('mediaType').text()}`);
    const material = json.get('verificationMaterial');
    const entries = material.find('tlogEntries')?.items(limits/* LIMITS */.b.witnesses) ?? [];
    if (version.proof && entries.some((entry) => entry.find('inclusionProof') === undefined)) {
        throw json.misfit('has a log entry without an inclusion proof');
    }
    return {
        content: readContent(json, readSignature),
        material: readMaterial(material, version.chain),
        logEntries: entries.map(log_entry/* readLogEntry */.J3),
        timestamps: readTimestamps(material),
    };
}
function readTimestamps(material) {
    const list = material.find('timestampVerificationData')?.find('rfc3161Timestamps');
    const timestamps = (list?.items(limits/* LIMITS */.b.witnesses) ?? []).map((each) => each.get('signedTimestamp').base64(limits/* LIMITS */.b.timestamp));
    if (timestamps.reduce((total, { length }) => total + length, 0) > limits/* LIMITS */.b.timestamps)
        throw material.misfit(`has more than ${limits/* LIMITS */.b.timestamps} bytes of timestamps`);
    return timestamps;
}
function readContent(json, readSignature) {
    const [envelope, signature] = [json.find('dsseEnvelope'), json.find('messageSignature')];
    if (envelope !== undefined && signature === undefined)
        return { kind: 'envelope', envelope: (0,sigstore_envelope/* readEnvelope */.HT)(envelope) };
    if (signature === undefined || envelope !== undefined)
        throw json.misfit('has not exactly one signed content');
    return readSignature(signature);
}
function readMessage(signature, message) {
    if (message === undefined)
        throw signature.misfit('is over bytes that were not given');
    const digestOf = (algorithm) => (0,hash/* hash */.tW)(algorithm, message);
    return { kind: 'simple-signing', payload: message, signature: readMessageSignature(signature, digestOf) };
}
/**
 * The digest only helps to find the message (sigstore_common.proto, MessageSignature): it may be left out.
 * @param digestOf digest of the message; undefined where it is not known
 */
function readMessageSignature(json, digestOf) {
    const digest = json.find('messageDigest');
    if (digest !== undefined) {
        const name = digest.get('algorithm').text();
        const algorithm = hash/* PROTOBUF_HASHES */.xx.get(name);
        const expected = algorithm && digestOf(algorithm);
        if (expected === undefined)
            throw digest.unknownKind(`is by ${name}`, algorithm && artifact/* NAME_THE_FILE */.z);
        if (!expected.equals(digest.get('digest').base64(limits/* LIMITS */.b.hash)))
            throw digest.misfit('is not that of the bytes given');
    }
    return json.get('signature').base64(limits/* LIMITS */.b.signature);
}
function readMaterial(json, chainAllowed) {
    const [certificate, chain, key] = ['certificate', 'x509CertificateChain', 'publicKey'].map((name) => json.find(name));
    if ([certificate, chain, key].filter((each) => each !== undefined).length !== 1) {
        throw json.misfit('has not exactly one of certificate, x509CertificateChain, publicKey');
    }
    if (key !== undefined)
        return { kind: 'public-key', hint: key.find('hint')?.text(limits/* LIMITS */.b.name) ?? '' };
    if (certificate !== undefined)
        return { kind: 'certificate', leaf: certificate.get('rawBytes').base64(limits/* LIMITS */.b.certificate), chain: [] };
    if (!chainAllowed)
        throw json.misfit('has an x509CertificateChain, which version 0.3 does not allow');
    const ders = chain?.get('certificates').items(limits/* LIMITS */.b.chain) ?? [];
    const [leaf, ...issuers] = ders.map((each) => each.get('rawBytes').base64(limits/* LIMITS */.b.certificate));
    if (leaf === undefined)
        throw json.misfit('has an empty x509CertificateChain');
    return { kind: 'certificate', leaf, chain: issuers };
}


/***/ })

};
