export const id = 926;
export const ids = [926];
export const modules = {

/***/ 84962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ subjectOfCopy),
/* harmony export */   n: () => (/* binding */ parseCopyToLines)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47918);


/** The image as it is at the destination. */
function subjectOfCopy({ source: { digest }, destination }) {
    return { repository: destination, digest };
}
/**
 * The lines of `copy-to`: `registry/repository` or, where several images are signed, `SOURCE=registry/repository`.
 * @throws Failure `destination-malformed`, `copy-source-unknown`, and those of `parseImageName`
 */
function parseCopyToLines(lines, targets) {
    const copies = lines.map((line) => copyOf(line, targets));
    const byName = copies.map((copy) => [`${copy.source.digest} ${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(copy.destination)}`, copy]);
    return [...new Map(byName).values()];
}
function copyOf(line, targets) {
    const [first = '', ...rest] = line.split('=').map((word) => word.trim());
    const to = rest.length === 0 ? first : rest.join('=');
    const target = rest.length === 0 ? onlyOne(line, targets) : named(first, targets);
    const { repository: destination, tag, digest } = parseName(to);
    if (tag !== undefined || digest !== undefined)
        throw notARepository(to, destination);
    const [repository] = target.repositories;
    if (!repository)
        throw new Error('an image without a repository');
    if (target.repositories.some((one) => (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(one) === (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(destination)))
        throw toItself(destination);
    return { source: { repository, digest: target.digest }, destination };
}
function onlyOne(line, targets) {
    const [only, ...others] = targets;
    if (only && others.length === 0)
        return only;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'copy-source-unknown',
        what: `copy-to: which of ${targets.length} images ${line} gets is not said`,
        why: 'several images are signed, and a repository is usually for one of them',
        fix: `copy-to: ${targets[0]?.name ?? ''}=${line}`,
    });
}
function named(source, targets) {
    const { repository } = parseName(source);
    const found = targets.filter(({ repositories }) => repositories.some((one) => (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(one) === (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(repository)));
    const [only, ...others] = found;
    if (only && others.length === 0)
        return only;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'copy-source-unknown',
        what: `copy-to: ${others.length > 0 ? `${found.length} images of ${source} are signed` : `no image of ${source} is signed`} here`,
        why: 'what stands before = is the name of one image that this step signs',
        fix: others.length > 0
            ? 'sign them in steps of their own'
            : `copy-to: ${targets[0]?.name ?? ''}=registry.example.com/owner/name`,
    });
}
function parseName(text) {
    try {
        return (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageName */ ["if"])(text);
    }
    catch (error) {
        throw error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR
            ? (0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .reworded */ .Fg)(error, {
                what: `copy-to: ${error.message}`,
                fix: 'copy-to: registry.example.com/owner/name',
            })
            : error;
    }
}
function notARepository(text, repository) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'destination-malformed',
        what: `copy-to: "${text}" names one image, not a repository`,
        why: 'the digest of a copy is that of its source, and its tags are in tags',
        fix: `copy-to: ${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(repository)}\ntags: v1   # every image and copy gets it, or ${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(repository)}:v1`,
    });
}
function toItself(repository) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'destination-malformed',
        what: `copy-to: ${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(repository)} is where the image is`,
        why: 'it is signed there, so that there is nothing to copy',
        fix: `remove ${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(repository)} from copy-to`,
    });
}


/***/ }),

/***/ 30926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   copyImages: () => (/* binding */ copyImages),
/* harmony export */   leaveCopies: () => (/* binding */ leaveCopies),
/* harmony export */   requirePushRights: () => (/* binding */ requirePushRights)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _oci_copy_collect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32411);
/* harmony import */ var _oci_copy_send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32178);
/* harmony import */ var _oci_copy_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98142);
/* harmony import */ var _request_copy_to_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84962);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10083);
/* harmony import */ var _shared_limit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6222);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47918);








const COPIES_AT_ONCE = 4;
/** A registry that answers says in this time who may push, in milliseconds. */
const PROVED_WITHIN_MS = 10_000;
/**
 * Proves that each destination takes what is pushed, as it is proved of the images' own repositories: who may not push
 * there is told before anything is public. One that is down now may be up when it is copied to, and is not waited for.
 * @throws Failure those of the registries, apart from outages
 */
async function requirePushRights({ copies }, { registries }) {
    const destinations = new Map(copies.map(({ destination }) => [(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(destination), destination]));
    const proving = Promise.all([...destinations].map(([name, to]) => requirePushRight(name, to, registries)));
    // Told later, should it come too late.
    proving.catch(() => undefined);
    await Promise.race([proving, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(PROVED_WITHIN_MS, undefined, { ref: false })]);
}
async function requirePushRight(name, { registry, path }, registries) {
    try {
        await registries.for(registry).openUpload(path);
    }
    catch (error) {
        if (!(error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR))
            throw error;
        if (error.class !== 'unavailable')
            throw (0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .reworded */ .Fg)(error, { what: `copy-to: ${name}: ${error.message}` });
    }
}
/**
 * Copies images with all that is attached to them, whoever attached it. One that fails does not stop the others, and a
 * later run sends what is missing.
 */
async function copyImages(inputs, services, log) {
    const limit = (0,_shared_limit_js__WEBPACK_IMPORTED_MODULE_7__/* .createLimiter */ .z)(COPIES_AT_ONCE);
    const done = await Promise.all(inputs.copies.map((copy) => limit(() => copyOne(copy, inputs, services, log))));
    return {
        copies: done.map(({ report }) => report),
        failures: done.flatMap(({ failure }) => failure ?? []),
    };
}
/** As if all had been left out, since something before them failed. */
function leaveCopies({ copies }) {
    return { copies: copies.map((copy) => ({ ...namesOf(copy), outcome: 'not-copied' })), failures: [] };
}
async function copyOne(copy, inputs, services, log) {
    const { signatureRepository: kept, timeoutMs } = inputs;
    const { registries } = services;
    // What is copied was written a moment ago.
    const from = ({ registry, path }) => new _oci_copy_source_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceRepository */ .E(registries.for(registry), path, true);
    const { registry, path } = copy.destination;
    const names = namesOf(copy);
    try {
        const { repository, digest } = copy.source;
        const collected = await (0,_oci_copy_collect_js__WEBPACK_IMPORTED_MODULE_1__/* .collect */ .F)(from(repository), digest, kept && from(kept));
        const to = { registry: registries.for(registry), path };
        const sent = await (0,_oci_copy_send_js__WEBPACK_IMPORTED_MODULE_2__/* .send */ .t)(collected, { to, log, timeoutMs, onBytes: () => undefined });
        for (const warning of sent.warnings)
            log.warning(`${names.destination}: ${warning}`);
        const report = { ...names, ...countsOf(sent) };
        log.info(`${report.outcome}: ${names.source} to ${names.destination}, ${report.attached ?? 0} attachments with it`);
        return { report };
    }
    catch (failure) {
        if (!(failure instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR))
            throw failure;
        const failed = { subject: (0,_request_copy_to_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectOfCopy */ .J)(copy), platform: undefined, failure };
        return { report: { ...names, outcome: 'not-copied' }, failure: failed };
    }
}
function namesOf({ source, destination }) {
    return { source: (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .referenceOf */ .Bz)(source), destination: (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(destination) };
}
function countsOf({ manifests, attached, tagged }) {
    const isUnchanged = manifests.sent === 0 && tagged.every(({ outcome }) => outcome === 'unchanged' || outcome === 'left');
    return {
        outcome: isUnchanged ? 'unchanged' : 'copied',
        manifests: manifests.sent + manifests.present,
        attached: attached + tagged.length,
    };
}


/***/ })

};
