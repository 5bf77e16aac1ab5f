export const id = 7292;
export const ids = [7292];
export const modules = {

/***/ 57292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseDockerBuild: () => (/* binding */ parseDockerBuild)
/* harmony export */ });
/* harmony import */ var _oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68473);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10083);


/** @throws Failure `build-arg-malformed`, `platform-malformed` */
function parseDockerBuild({ buildArg = [], target, platform: named }) {
    const platform = named === undefined ? undefined : (0,_oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWantedPlatform */ .Gc)(named);
    return {
        args: new Map(buildArg.map(parseBuildArg)),
        predefined: new Map([
            ...(platform === undefined || platform === 'all' ? [] : targetArguments(platform)),
            ...(target === undefined ? [] : [['TARGETSTAGE', target]]),
        ]),
        target,
        platform,
    };
}
/** docs.docker.com/reference/dockerfile, "Automatic platform ARGs in the global scope" */
function targetArguments(platform) {
    return [
        ['TARGETPLATFORM', (0,_oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .platformName */ .$r)(platform)],
        ['TARGETOS', platform.os],
        ['TARGETOSVERSION', ''],
        ['TARGETARCH', platform.architecture],
        ['TARGETVARIANT', platform.variant],
    ];
}
/** `NAME=value`; an empty value is one. */
function parseBuildArg(text) {
    const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? [];
    if (name !== undefined && value !== undefined)
        return [name, value];
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'usage',
        code: 'build-arg-malformed',
        // Without what is written: it could be a secret.
        what: 'build-arg: it is not written as NAME=value',
        why: 'values are not taken from the environment, where others could set them',
        fix: 'build-arg: VERSION=1.2.3',
    });
}


/***/ })

};
