export const id = 9602;
export const ids = [9602];
export const modules = {

/***/ 99602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   routesOf: () => (/* binding */ routesOf)
/* harmony export */ });
/* harmony import */ var _oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68473);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10083);


/**
 * Says for each file which image it is about: the one that is signed, the one that the line names or, of several, the
 * one that the file names.
 * @throws Failure `predicate-place-missing`, `predicate-place-needed`
 */
function routesOf(given, images) {
    return given.map((one) => routeOf(one, images));
}
function routeOf(given, images) {
    const image = imageOf(given, images);
    if (given.platform === undefined)
        return withWarning({ given, digest: image.digest }, wholeWarning(given, image));
    const part = partFor(given, image);
    // A single manifest is the platform itself.
    if (part === undefined)
        return withWarning({ given, digest: image.digest }, wholeWarning(given, image));
    const partOf = { index: image.digest, platform: part.name };
    return withWarning({ given, digest: part.digest, partOf }, partWarning(given, part, image));
}
function withWarning(route, warning) {
    return warning === undefined ? route : { ...route, warning: `${route.given.path} ${warning}` };
}
function imageOf(given, images) {
    const named = images.find(({ digest, platforms }) => [digest, ...platforms.map((part) => part.digest)].some((one) => one === given.digest));
    if (given.digest !== undefined) {
        if (named)
            return named.digest === given.digest ? named : asImage(given.digest, named);
        throw placeMissing(given, `${given.digest} is not signed here`, images.map(({ digest }) => digest));
    }
    const [only, ...others] = images;
    if (only && others.length === 0)
        return only;
    const about = images.filter((image) => namesAny(given, digestsOf(image)));
    const [first, ...more] = about;
    if (first && more.length === 0)
        return first;
    throw placeNeeded(given, images);
}
/** A platform that is named by its digest. */
function asImage(digest, { platforms }) {
    return { digest, config: platforms.find((part) => part.digest === digest)?.config, platforms: [] };
}
/** undefined: the image has no platforms. */
function partFor({ platform, ...given }, { platforms, own }) {
    if (platform === undefined)
        return undefined;
    if (platforms.length === 0) {
        if (own && (0,_oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .suitability */ .MA)(platform, own) === 0)
            return undefined;
        const wanted = (0,_oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .platformName */ .$r)(platform);
        const problem = `the image is a single one, and ${own ? `not for ${wanted}` : 'does not say for which platform'}`;
        throw placeMissing({ ...given, platform }, problem, own ? [(0,_oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .platformName */ .$r)(own)] : []);
    }
    const isSame = (part) => part.platform && (0,_oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .suitability */ .MA)(platform, part.platform) === 0;
    const part = platforms.find(isSame);
    if (part)
        return part;
    const problem = `the image has no platform ${(0,_oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .platformName */ .$r)(platform)}`;
    throw placeMissing({ ...given, platform }, problem, platforms.map(({ name }) => name));
}
/** An index stands for all its platforms, and scanners look at one of them. */
function wholeWarning(given, image) {
    const { names, isOfOnePlatform } = given.document;
    if (!isOfOnePlatform)
        return undefined;
    const about = image.platforms.filter((part) => namesAny(given, [part.digest, part.config]));
    const isNamed = namesAny(given, [image.digest, image.config]);
    if (names.length > 0 && !isNamed && about.length === 0)
        return otherImage(names, image);
    const [only, ...others] = about;
    if (image.platforms.length > 1 && others.length === 0)
        return only
            ? `is of ${only.name} alone, and is attested to the image for all its platforms; to attest it to that platform: ${only.name}=${given.path}`
            : `does not say which platform it is of, and is attested to the image for all its platforms; to attest it to one: ${image.platforms[0]?.name ?? ''}=${given.path}`;
    return undefined;
}
function partWarning(given, part, image) {
    const { names } = given.document;
    if (names.length === 0 || namesAny(given, [part.digest, part.config]))
        return undefined;
    const other = image.platforms.find((one) => namesAny(given, [one.digest, one.config]));
    if (other)
        return `is attested to ${part.name}, but it names ${other.name}`;
    return namesAny(given, [image.digest]) ? undefined : otherImage(names, part);
}
function otherImage(names, { digest }) {
    const [first = '', ...more] = names;
    const others = more.length === 0 ? '' : ` and ${more.length} more`;
    return `names another image (${first}${others}) than ${digest}, which it is attested to; make it from the digest that was pushed`;
}
function digestsOf({ digest, config, platforms }) {
    return [digest, config, ...platforms.flatMap((part) => [part.digest, part.config])];
}
function namesAny({ document }, digests) {
    return digests.some((digest) => digest !== undefined && document.names.includes(digest));
}
function placeMissing({ input, path }, problem, there) {
    const [first] = there;
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'usage',
        code: 'predicate-place-missing',
        what: `${input}: ${path} cannot be attested: ${problem}`,
        why: first === undefined ? 'there is nothing to choose from' : `there is ${there.slice(0, 20).join(', ')}`,
        fix: `${input}: ${first === undefined ? '' : `${first}=`}${path}`,
    });
}
function placeNeeded({ input, path, document }, images) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'usage',
        code: 'predicate-place-needed',
        what: `${input}: it cannot be told which of ${images.length} images ${path} is about`,
        why: document.names.length === 0
            ? 'it names none by its digest'
            : `it names ${document.names.slice(0, 3).join(', ')}, and not one of them alone`,
        fix: `${input}: ${images[0]?.digest ?? ''}=${path}`,
    });
}


/***/ })

};
