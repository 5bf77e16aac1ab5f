export const id = 148;
export const ids = [148];
export const modules = {

/***/ 2148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyBundle: () => (/* binding */ verifyBundle)
/* harmony export */ });
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3868);
/* harmony import */ var _shared_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4757);
/* harmony import */ var _verification_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5148);
/* harmony import */ var _verification_verify_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9005);
/* harmony import */ var _verification_verify_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(803);
/* harmony import */ var _named_subject_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3471);






const MAX_BUNDLE_FILE_BYTES = 64 * 1024 * 1024;
/** Verifies a bundle file for a digest, an image named by digest, or a file. Asks no registry. @throws Failure */
async function verifyBundle(images, path, request, rootToCome) {
    const [only, ...others] = images;
    if (!only || others.length > 0)
        throw (0,_named_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .notOneImage */ .$)('bundle', images.length);
    const subject = await (0,_named_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .subjectNamed */ .I)(only);
    const text = await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readUserFile */ .E1)('bundle', path, MAX_BUNDLE_FILE_BYTES);
    const question = request.questionFor(only);
    let root;
    try {
        root = await rootToCome;
    }
    catch (error) {
        return (0,_verification_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .answersOf */ .B)([(0,_verification_verify_image_js__WEBPACK_IMPORTED_MODULE_4__/* .couldNotTell */ .eI)(only.image, (0,_shared_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(error))], undefined);
    }
    return (0,_verification_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .answersOf */ .B)([{ ...(await (0,_verification_verify_file_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyFile */ .A)(subject, { path, text }, { question, root })), question }], root);
}


/***/ }),

/***/ 3471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ notOneImage),
/* harmony export */   I: () => (/* binding */ subjectNamed)
/* harmony export */ });
/* harmony import */ var _request_asked_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6137);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3868);
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2406);




const MAX_ARTIFACT_BYTES = 256 * 1024 * 1024;
/** A digest, an image named by digest, or a file. @throws Failure those of digests, names and files */
async function subjectNamed(asked) {
    const { image: name } = asked;
    if (name.startsWith('sha256:'))
        return { name, digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)(name), bytes: undefined };
    const digest = name.includes('@sha256:') ? (0,_request_asked_image_js__WEBPACK_IMPORTED_MODULE_0__/* .nameIn */ .Z)(asked).digest : undefined;
    if (digest)
        return { name, digest, bytes: undefined };
    const bytes = await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readUserFile */ .E1)('image', name, MAX_ARTIFACT_BYTES);
    return { name, digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Digest */ .sI)(bytes), bytes };
}
/** @throws Failure `bundle-subject` */
function notOneImage(option, count) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'usage',
        code: 'bundle-subject',
        what: `${option} is set, and ${count} images are named`,
        why: 'such a file is verified for one image',
        fix: `slsa-provenance verify --${option} FILE sha256:\u2026 --repo OWNER/NAME`,
    });
}


/***/ })

};
