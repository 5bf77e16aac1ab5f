export const id = 993;
export const ids = [993];
export const modules = {

/***/ 5222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ writeIndex)
/* harmony export */ });
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2406);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(261);


/** An index of these (image-spec, image-index.md): the same images in the same order give the same digest. */
function writeIndex(images) {
    const manifests = images.map(({ mediaType, digest, size, platform: { os, architecture, variant } }) => ({
        mediaType,
        digest,
        size,
        platform: { architecture, os, ...(variant !== '' && { variant }) },
    }));
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .IMAGE_INDEX */ .L$, manifests }));
    return {
        bytes,
        descriptor: { mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .IMAGE_INDEX */ .L$, digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Digest */ .sI)(bytes), size: bytes.length },
    };
}


/***/ }),

/***/ 1993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBuildRequest: () => (/* binding */ readBuildRequest)
});

// EXTERNAL MODULE: ./lib/subject/repository.js
var subject_repository = __webpack_require__(7918);
// EXTERNAL MODULE: ./lib/oci/layout/platform.js
var layout_platform = __webpack_require__(8473);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/statement/image-build.js
var image_build = __webpack_require__(1269);
// EXTERNAL MODULE: ./lib/text/json.js
var text_json = __webpack_require__(2845);
// EXTERNAL MODULE: ./lib/text/parse.js
var parse = __webpack_require__(6852);
;// CONCATENATED MODULE: ./lib/request/build-inputs.js






/** The machines of GitHub that build: one for each architecture it has, and one that emulates the others. */
const MACHINES = ['amd64', 'arm64', 'emulated'];
/** Inputs of build.yml that change nothing of what is built: who logs in, and what is done with it later. */
const NOT_RECORDED = ['tags', 'registry', 'registry-username', 'private-repository', 'min-slsa-build-level'];
const MAX_BYTES = 256 * 1024;
const MAX_IMAGES = 20;
const MAX_PLATFORMS = 20;
const TARGET = /^[A-Za-z0-9_][A-Za-z0-9_-]{0,127}$/;
/**
 * Reads GitHub's `inputs` context of build.yml, as `toJSON(inputs)` writes it.
 * @throws Failure `build-inputs-malformed`, and those of image names and platforms
 */
function parseBuildInputs(json) {
    const given = json.length > MAX_BYTES ? undefined : (0,text_json/* objectIn */.D7)(json);
    if (given === undefined)
        throw malformed('they are no JSON object, or larger than 256 KiB');
    const unknown = Object.keys(given).filter((name) => !isKnown(name));
    if (unknown.length > 0)
        throw malformed(`${unknown.slice(0, 5).join(', ')} is no input of build.yml`);
    const recorded = Object.fromEntries(image_build/* RECORDED_INPUTS */.hh.flatMap((name) => {
        const value = textIn(given, name);
        return value === '' ? [] : [[name, value]];
    }));
    const lines = (name) => (0,parse/* parseLines */.Li)(textIn(given, name));
    const one = (name) => textIn(given, name) || undefined;
    const bakeFiles = lines('bake-files').map((file) => insideOf('bake-files', file));
    const file = one('file');
    const target = one('target');
    if (target !== undefined && !TARGET.test(target))
        throw malformed(`target "${target}" is not a name`);
    const parsed = {
        images: bakeFiles.length > 0 ? baked(lines('bake-targets')) : single(lines('image')),
        context: insideOf('context', textIn(given, 'context') || '.'),
        file: file === undefined ? undefined : insideOf('file', file),
        target,
        buildArgs: lines('build-args').map(argument),
        bakeFiles,
        platforms: platformsIn(given),
        recorded,
    };
    requireOneWay(recorded);
    return parsed;
}
/** All platforms in the order in which an index has them. */
function allPlatforms({ platforms }) {
    return MACHINES.flatMap((machine) => platforms[machine]);
}
function isKnown(name) {
    return [...image_build/* RECORDED_INPUTS */.hh, ...NOT_RECORDED].includes(name);
}
function textIn(given, name) {
    const value = given[name] ?? '';
    if (typeof value !== 'string')
        throw malformed(`${name} is no text`);
    if (/[^\P{Cc}\n\r\t]/u.test(value))
        throw malformed(`${name} holds control characters`);
    return value.trim();
}
/** A path below the root of the repository: what it names is part of the commit. */
function insideOf(name, path) {
    const parts = path.replace(/\/+$/, '').split('/');
    const inside = parts.filter((part) => part !== '.' && part !== '');
    const leaves = path.startsWith('/') || inside.includes('..');
    if (leaves || /[:\\\n]/.test(path) || inside.some((part) => part.startsWith('-') || part.startsWith('~')))
        throw malformed(`${name} "${path}" is not a path below the root of the repository`);
    return inside.length === 0 ? '.' : inside.join('/');
}
function argument(line) {
    if (/^[A-Za-z_][A-Za-z0-9_.-]*=/.test(line))
        return line;
    throw malformed(`build-args: "${line.slice(0, 60)}" is not NAME=value: a value is never taken from the runner`);
}
function single(names) {
    const [name, ...others] = names;
    if (name === undefined || others.length > 0)
        throw malformed('image is to be one name');
    return [{ target: undefined, repository: (0,subject_repository/* parseRepository */.SU)('image', name) }];
}
/** Lines of `TARGET=registry/repository`. */
function baked(lines) {
    const images = lines.map((line) => {
        const [, target, name] = /^([^=\s]+)\s*=\s*(\S+)$/.exec(line) ?? [];
        if (target === undefined || name === undefined || !TARGET.test(target))
            throw malformed(`bake-targets: "${line}" is not TARGET=registry/repository`);
        return { target, repository: (0,subject_repository/* parseRepository */.SU)('bake-targets', name) };
    });
    const count = images.length;
    const targets = new Set(images.map(({ target }) => target));
    const names = new Set(images.map(({ repository }) => (0,subject_repository/* nameOf */.Vb)(repository)));
    if (count === 0 || count > MAX_IMAGES || targets.size < count || names.size < count)
        throw malformed(`bake-targets is to name 1 to ${MAX_IMAGES} targets and images, each once`);
    return images;
}
/** The file of a bake says what is built of what: the inputs of a single build have no place beside it. */
const NO_EFFECT = {
    'bake-files': ['image', 'context', 'file', 'target'],
    image: ['bake-targets'],
};
function requireOneWay(recorded) {
    const way = 'bake-files' in recorded ? 'bake-files' : 'image';
    const beside = NO_EFFECT[way].filter((name) => name in recorded);
    if (beside.length > 0)
        throw malformed(`${beside.join(', ')} has no effect beside ${way}`);
}
function platformsIn(given) {
    const read = (name) => (0,parse/* parseLines */.Li)(textIn(given, name).replaceAll(',', '\n')).map((text) => platformIn(name, text));
    const own = read('platforms');
    const emulated = read('emulated-platforms');
    const of = (machine) => own.filter(({ os, architecture }) => os === 'linux' && architecture === machine);
    const platforms = { amd64: of('amd64'), arm64: of('arm64'), emulated };
    const without = own.find((one) => ![...platforms.amd64, ...platforms.arm64].includes(one));
    if (without !== undefined)
        throw malformed(`GitHub has no runner for ${(0,layout_platform/* platformName */.$r)(without)}`, `emulated-platforms: ${(0,layout_platform/* platformName */.$r)(without)}   # by QEMU, which is slow`);
    const names = [...own, ...emulated].map(layout_platform/* platformName */.$r);
    if (names.length === 0 || names.length > MAX_PLATFORMS || new Set(names).size < names.length)
        throw malformed(`platforms and emulated-platforms are to name 1 to ${MAX_PLATFORMS}, each once`);
    return platforms;
}
function platformIn(name, text) {
    try {
        return (0,layout_platform/* parsePlatform */.FL)(text);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        throw (0,failure/* reworded */.Fg)(error, { what: `${name}: "${text}" is not a platform`, fix: `${name}: linux/arm64` });
    }
}
function malformed(what, fix) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'build-inputs-malformed',
        what: `inputs of build.yml: ${what}`,
        why: 'what is built is recorded from them, so that nothing in them may be understood in two ways',
        fix: fix === undefined
            ? 'with:\n  image: ghcr.io/owner/name\n  context: app\n  platforms: linux/amd64,linux/arm64'
            : fix,
    });
}

// EXTERNAL MODULE: ./lib/oci/layout/write-index.js
var write_index = __webpack_require__(5222);
// EXTERNAL MODULE: ./lib/oci/manifest.js
var manifest = __webpack_require__(4360);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(261);
// EXTERNAL MODULE: ./lib/text/member.js
var member = __webpack_require__(5533);
;// CONCATENATED MODULE: ./lib/request/build-records.js










const build_records_MAX_BYTES = 4 * 1024 * 1024;
const MAX_RECORDS = 400;
/** Of one image; a build of more is none that anybody could look at. */
const MAX_MATERIALS = 500;
/** As a job puts it out: one line, which `parseBuildRecords` reads. */
function writeBuildRecords(records) {
    return JSON.stringify(records.map(({ platform, ...record }) => ({ ...record, platform: platformName(platform) })));
}
/**
 * Reads what the jobs that build put out, a list of records on each line.
 * @throws Failure `build-record-malformed`
 */
function parseBuildRecords(text) {
    if (text.length > build_records_MAX_BYTES)
        throw build_records_malformed('they are larger than 4 MiB');
    const records = (0,parse/* parseLines */.Li)(text).flatMap((line) => {
        const list = listIn(line);
        if (list === undefined)
            throw build_records_malformed('a line is no JSON list');
        return list.map(recordOf);
    });
    if (records.length > MAX_RECORDS)
        throw build_records_malformed(`there are more than ${MAX_RECORDS}`);
    return records;
}
/**
 * The images that were asked for, each with every platform that was asked for.
 * @throws Failure `build-record-differs` where one is missing, twice there, or was not asked for
 */
function builtImages(inputs, records) {
    const platforms = allPlatforms(inputs);
    const left = new Set(records);
    const images = inputs.images.map(({ repository }) => {
        const [first, ...others] = platforms.map((platform) => {
            const found = records.filter((record) => isOf(record, repository, platform));
            const [record, twice] = found;
            if (record === undefined || twice !== undefined)
                throw differs(`${found.length === 0 ? 'no job has' : 'several jobs have'} built ${(0,subject_repository/* nameOf */.Vb)(repository)} for ${(0,layout_platform/* platformName */.$r)(platform)}`);
            left.delete(record);
            return record;
        });
        if (first === undefined)
            throw differs('no platform is asked for');
        return { repository, platforms: [first, ...others] };
    });
    const [other] = left;
    if (other !== undefined)
        throw differs(`nobody asked for ${other.image} for ${(0,layout_platform/* platformName */.$r)(other.platform)}`);
    return images;
}
/** What is signed of an image: its index, or the image where there is one platform alone. */
function digestOfBuilt({ platforms }) {
    return platforms.length === 1 ? platforms[0].digest : (0,write_index/* writeIndex */._)(platforms).descriptor.digest;
}
/** Each once, in the order of the records. @throws Failure `build-record-malformed` where there are too many */
function materialsOf(records) {
    const all = records.flatMap(({ materials }) => materials);
    const materials = [...new Map(all.map((material) => [JSON.stringify(material), material])).values()];
    if (materials.length > MAX_MATERIALS)
        throw build_records_malformed(`BuildKit recorded more than ${MAX_MATERIALS} materials`);
    return materials;
}
/**
 * Base images and other sources in BuildKit's provenance, v1 or v0.2; those without a digest are left out.
 * @param provenance of one platform
 */
function readMaterials(provenance) {
    const listed = [
        ...listAt(provenance, 'buildDefinition', 'resolvedDependencies'),
        ...listAt(provenance, 'materials'),
    ];
    return listed.flatMap((one) => materialIn(one) ?? []);
}
function isOf(record, repository, platform) {
    return record.image === (0,subject_repository/* nameOf */.Vb)(repository) && (0,layout_platform/* platformName */.$r)(record.platform) === (0,layout_platform/* platformName */.$r)(platform);
}
function listIn(line) {
    try {
        const value = (0,text_json/* parseBounded */.nh)(line);
        return Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
const SIZE = /^[1-9][0-9]{0,11}$/;
function recordOf(value) {
    const [image, mediaType, platform] = ['image', 'mediaType', 'platform'].map((name) => (0,member/* textAt */.$6)(value, name));
    const digest = (0,manifest/* digestOf */.ol)((0,member/* textAt */.$6)(value, 'digest') ?? '');
    const size = (0,member/* memberAt */.mz)(value, 'size');
    const listed = (0,member/* listAt */.gT)(value, 'materials');
    const materials = listed.flatMap((one) => materialIn(one) ?? []);
    if (image === undefined || platform === undefined || digest === undefined)
        throw build_records_malformed('one has no image, platform or digest');
    if (mediaType !== media_types/* IMAGE_MANIFEST */.MS && mediaType !== media_types/* DOCKER_MANIFEST */.Vv)
        throw build_records_malformed(`${image} is no image of one platform`);
    if (typeof size !== 'number' || !SIZE.test(`${size}`) || materials.length < listed.length)
        throw build_records_malformed(`${image} has no size, or a material without a digest`);
    return { image, mediaType, platform: (0,layout_platform/* parsePlatform */.FL)(platform), digest, size, materials };
}
const ALGORITHM = /^[A-Za-z0-9]{1,20}$/;
const HEX = /^[0-9a-f]{40,128}$/;
function materialIn(value) {
    const uri = (0,member/* textAt */.$6)(value, 'uri');
    const digest = (0,member/* memberAt */.mz)(value, 'digest');
    if (uri === undefined || uri.length > 2000 || !(0,text_json/* isObject */.Gv)(digest))
        return undefined;
    const entries = Object.entries(digest).filter((entry) => ALGORITHM.test(entry[0]) && HEX.test(String(entry[1])));
    return entries.length === 0 ? undefined : { uri, digest: Object.fromEntries(entries) };
}
function build_records_malformed(what) {
    return new failure/* Failure */.HR({
        class: 'malformed',
        code: 'build-record-malformed',
        what: `what the jobs that build put out cannot be read: ${what}`,
        why: 'it comes from another version of build.yml, or was altered on the way',
        fix: 'call build.yml as it is released',
    });
}
function differs(what) {
    return new failure/* Failure */.HR({
        class: 'conflict',
        code: 'build-record-differs',
        what: `what was built is not what was asked for: ${what}`,
        why: 'a job that builds did not run, or said something else than it did',
        fix: 'look into the log of the jobs that build, and run all jobs again',
    });
}

;// CONCATENATED MODULE: ./lib/request/build-request.js



/** @throws Failure those of the inputs of build.yml, and of what its jobs put out */
function readBuildRequest(read) {
    const inputs = parseBuildInputs(read('build-inputs'));
    const records = parseBuildRecords(read('builds'));
    const images = builtImages(inputs, records);
    const materials = new Map(images.map((image) => [
        digestOfBuilt(image),
        materialsOf(records.filter((record) => record.image === (0,subject_repository/* nameOf */.Vb)(image.repository))),
    ]));
    return { inputs, images, materials, targets: images.map(targetOf) };
}
function targetOf(image) {
    const { repository } = image;
    return { digest: digestOfBuilt(image), name: (0,subject_repository/* nameOf */.Vb)(repository), repositories: [repository] };
}


/***/ })

};
