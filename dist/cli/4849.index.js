export const id = 4849;
export const ids = [4849];
export const modules = {

/***/ 54849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   archiveOf: () => (/* binding */ archiveOf),
/* harmony export */   onlyFileIn: () => (/* binding */ onlyFileIn)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51306);

/** A fixed time, so that the same file makes the same archive: the first that ZIP knows. */
const EPOCH = new Date(1980, 0, 1);
/** An archive (ZIP) with one file in it, as artifacts of runs are kept. */
function archiveOf(name, bytes) {
    return Buffer.from((0,fflate__WEBPACK_IMPORTED_MODULE_0__/* .zipSync */ .L)({ [name]: [bytes, { mtime: EPOCH }] }));
}
/**
 * The file in an archive that has to have one alone, of this name.
 * @param maxBytes of the file, whatever the archive says
 * @returns undefined: the archive is damaged, holds something else, or more
 */
function onlyFileIn(archive, name, maxBytes) {
    const names = [];
    const filter = (entry) => {
        names.push(entry.name);
        return entry.name === name && entry.originalSize <= maxBytes && names.length === 1;
    };
    try {
        const bytes = (0,fflate__WEBPACK_IMPORTED_MODULE_0__/* .unzipSync */ .AO)(archive, { filter })[name];
        return bytes && names.length === 1 && bytes.length <= maxBytes ? Buffer.from(bytes) : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
