export const id = 4103;
export const ids = [4103];
export const modules = {

/***/ 74103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyDigest: () => (/* binding */ verifyDigest)
/* harmony export */ });
/* harmony import */ var _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93431);
/* harmony import */ var _text_unknown_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7160);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9774);
// Node's own crypto hashes what it verifies. Loaded with this file only: whoever has the bytes needs it not.



/** An uncompressed point ends the SPKI of a P-256 key (RFC 5480, 2.2). */
const POINT_BYTES = 65;
/**
 * Verifies an ECDSA P-256 signature (DER) by the digest alone.
 * @throws Failure `kind-unknown` for keys of other kinds
 */
const verifyDigest = (key, digest, signature) => {
    const isP256 = key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
    if (!isP256)
        throw (0,_text_unknown_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownKind */ .P)(whyNot(key), _artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME_THE_FILE */ .z);
    const point = key.export({ type: 'spki', format: 'der' }).subarray(-POINT_BYTES);
    try {
        return _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_2__/* .p256 */ .s9.verify(signature, digest, point, { prehash: false, format: 'der', lowS: false });
    }
    catch {
        return false;
    }
};
function whyNot({ asymmetricKeyType: type, asymmetricKeyDetails: { namedCurve: curve } = {}, }) {
    return type === 'ed25519'
        ? 'a signature over bytes that are not at hand: Ed25519 signs the bytes, not their digest'
        : `a signature over bytes that are not at hand: of keys, only ECDSA P-256 is verified by digest (this is ${curve ?? type ?? 'unknown'})`;
}


/***/ })

};
