export const id = 6660;
export const ids = [6660];
export const modules = {

/***/ 9178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ orUnwritable),
/* harmony export */   o: () => (/* binding */ extract)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _expectation_expectation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86101);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10083);
/* harmony import */ var _shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75440);
/* harmony import */ var _sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86812);
/* harmony import */ var _text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15789);
/* harmony import */ var _verification_artifact_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67028);







/**
 * What was asked to be extracted: the newest accepted statement of a type, or its predicate, from each image;
 * written to the file that was named. @returns the text, one JSON document a line; undefined: nothing is there
 */
async function extract(outcome, options) {
    const type = (0,_expectation_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePredicateType */ .$d)('extract', options.extract ?? '');
    const isWhole = options.extractStatement === true;
    const texts = outcome.answers.flatMap((answer) => {
        const statement = newestOf(answer, type)?.toString('utf8');
        if (statement === undefined)
            return isWhole ? [] : storedIn(answer, type);
        return isWhole
            ? statement
            : JSON.stringify(JSON.parse(statement).predicate ?? {});
    });
    if (texts.length === 0)
        return undefined;
    const text = `${texts.join('\n')}\n`;
    if (options.extractTo !== undefined)
        await orUnwritable('extract-to', options.extractTo, (path) => writeTo(path, text));
    return (0,_text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalSafeJson */ .q7)(text);
}
/** A file is replaced; what is none, such as a pipe or `/dev/stdout`, is written to. */
async function writeTo(path, text) {
    const isOther = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => !found.isFile() && !found.isDirectory(), () => false);
    await (isOther ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text) : (0,_shared_replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .f)(path, text));
}
function newestOf({ report, result }, type) {
    if (report.verdict !== 'verified')
        return undefined;
    const found = (result?.judged ?? [])
        .filter((artifact) => (0,_verification_artifact_report_js__WEBPACK_IMPORTED_MODULE_6__/* .isByExpected */ .M)(artifact.report) && artifact.report.predicateType === type)
        .sort((a, b) => timeOf(b) - timeOf(a))[0];
    return found?.content && (0,_sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .payloadOf */ .Md)(found.content);
}
/** The newest file of a type that is stored beside the image; on one line, as all that is extracted. */
function storedIn({ report, result }, type) {
    if (report.verdict !== 'verified')
        return [];
    const [newest] = (result?.stored ?? [])
        .filter(({ predicateType }) => predicateType === type)
        .sort((a, b) => timeOf({ report: b.reference }) - timeOf({ report: a.reference }));
    return newest ? [JSON.stringify(JSON.parse(newest.bytes.toString('utf8')))] : [];
}
function timeOf({ report }) {
    return report.signedAt === undefined ? 0 : Date.parse(report.signedAt);
}
/** @throws Failure `file-unwritable` */
async function orUnwritable(option, path, write) {
    try {
        await write(path);
    }
    catch (cause) {
        throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
            class: 'usage',
            code: 'file-unwritable',
            what: `${option}: ${path} cannot be written`,
            why: 'its directory does not exist, or is not yours to write',
            fix: `${option}: a path that can be written`,
            cause,
        });
    }
}


/***/ }),

/***/ 35537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ requireOneReader)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);

/** @throws Failure `stdin-twice`: `-` stands for more than one of them */
function requireOneReader(areStdin) {
    if (areStdin.filter(Boolean).length < 2)
        return;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'stdin-twice',
        what: '- is given more than once',
        why: 'stdin can be read once, and is one of them',
        fix: 'name a file in place of one of them',
    });
}


/***/ }),

/***/ 41598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ showProgress),
/* harmony export */   k: () => (/* binding */ showCopyProgress)
/* harmony export */ });
const CLEAR_LINE = '\r\u001b[K';
/** One line on a terminal that says how far many images are; nothing for one, and nothing in a log. */
function showProgress(terminal, total, concurrency) {
    const isShown = terminal.errIsTerminal && total > 1;
    const write = (text) => {
        if (isShown)
            terminal.err(text);
    };
    write(`verifying ${total} images, ${Math.min(concurrency, total)} at a time`);
    return {
        done: (count) => write(`${CLEAR_LINE}verifying: ${count} of ${total} images, ${concurrency} at a time`),
        end: () => write(CLEAR_LINE),
    };
}
/** How often the line of a copy changes, in milliseconds. */
const EVERY_MS = 200;
/** One line on a terminal that says how far a copy is; nothing in a log. */
function showCopyProgress(terminal, total) {
    const isShown = terminal.errIsTerminal && total > 0;
    let [done, sent, shownAt] = [0, 0, -Infinity];
    const show = () => {
        if (!isShown || performance.now() - shownAt < EVERY_MS)
            return;
        shownAt = performance.now();
        terminal.err(`${CLEAR_LINE}copying: ${done} of ${total} images, ${Math.round(sent / 1e6)} MB sent`);
    };
    return {
        images: (count) => {
            done = count;
            show();
        },
        bytes: (count) => {
            sent += count;
            show();
        },
        end: () => {
            if (isShown)
                terminal.err(CLEAR_LINE);
        },
    };
}


/***/ }),

/***/ 78111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toJson)
/* harmony export */ });
/* harmony import */ var _text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15789);

/** A report in JSON, as it is printed. */
function toJson(value) {
    return `${(0,_text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalSafeJson */ .q7)(JSON.stringify(value, undefined, 2))}\n`;
}


/***/ }),

/***/ 76660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
// EXTERNAL MODULE: ./lib/request/asked-image.js
var asked_image = __webpack_require__(96137);
;// CONCATENATED MODULE: ./lib/request/base-images.js
/** The images that the Dockerfile of `options` builds on; none where it names no Dockerfile. @throws those of `readBaseImages` */
async function baseImages(options, stdin) {
    if (options.dockerfile === undefined)
        return [];
    // Loaded here: most runs name their images.
    const [{ parseDockerBuild }, { readBaseImages }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7292).then(__webpack_require__.bind(__webpack_require__, 57292)),
        __webpack_require__.e(/* import() */ 8476).then(__webpack_require__.bind(__webpack_require__, 18476)),
    ]);
    return readBaseImages(options.dockerfile, parseDockerBuild(options), stdin);
}

// EXTERNAL MODULE: ./lib/request/fix-language.js + 1 modules
var fix_language = __webpack_require__(6820);
// EXTERNAL MODULE: ./lib/request/image-list.js
var image_list = __webpack_require__(43589);
// EXTERNAL MODULE: ./lib/request/options.js
var options = __webpack_require__(86755);
// EXTERNAL MODULE: ./lib/request/output-options.js
var output_options = __webpack_require__(66723);
// EXTERNAL MODULE: ./lib/request/refuse-options.js
var refuse_options = __webpack_require__(27366);
// EXTERNAL MODULE: ./lib/request/settings.js
var request_settings = __webpack_require__(10644);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/shared/replace-file.js
var replace_file = __webpack_require__(75440);
;// CONCATENATED MODULE: ./lib/task/verify/evidence-files.js




const MAX_NAME_LENGTH = 180;
/** Writes one file of evidence (docs/evidence.schema.json) for each image that could be looked up. */
async function saveEvidence(directory, { root, answers }) {
    const { evidenceJson } = await __webpack_require__.e(/* import() */ 3357).then(__webpack_require__.bind(__webpack_require__, 83357));
    await (0,promises_.mkdir)(directory, { recursive: true });
    if (!root)
        return;
    for (const answer of answers) {
        const json = evidenceJson(answer, root);
        if (json !== undefined)
            await (0,replace_file/* replaceFile */.f)((0,external_node_path_.join)(directory, fileName(answer)), json);
    }
}
/**
 * The image for people, of which the end stays, since that is its digest; and a hash of what was asked, since
 * `acme/app` and `acme_app`, or two names of one image, would otherwise be one file.
 */
function fileName({ report: { subject, image, platform } }) {
    const name = (subject ?? image).replaceAll(/[^A-Za-z0-9._-]+/g, '_').slice(-MAX_NAME_LENGTH);
    const asked = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([subject, image, platform]));
    return `${name}.${asked.digest('hex').slice(0, 12)}.json`;
}

// EXTERNAL MODULE: ./lib/task/verify/main.js + 1 modules
var main = __webpack_require__(44079);
// EXTERNAL MODULE: ./lib/text/terminal-safe.js
var terminal_safe = __webpack_require__(15789);
// EXTERNAL MODULE: ./lib/command/cache.js
var cache = __webpack_require__(89735);
// EXTERNAL MODULE: ./lib/command/extras.js
var extras = __webpack_require__(9178);
// EXTERNAL MODULE: ./lib/command/progress.js
var command_progress = __webpack_require__(41598);
// EXTERNAL MODULE: ./lib/command/one-reader.js
var one_reader = __webpack_require__(35537);
// EXTERNAL MODULE: ./lib/command/terminal-log.js + 1 modules
var terminal_log = __webpack_require__(97517);
// EXTERNAL MODULE: ./lib/command/to-json.js
var to_json = __webpack_require__(78111);
// EXTERNAL MODULE: ./lib/command/with-identities.js
var with_identities = __webpack_require__(54244);
;// CONCATENATED MODULE: ./lib/command/verify.js



















const OPTIONS = [...options/* optionGroups */.gn, output_options/* OUTPUT_OPTIONS */.z].flatMap(({ options }) => options);
/** `slsa-provenance verify`. @returns the exit code @throws Failure for wrong usage */
async function verify(names, given, surroundings) {
    (0,refuse_options/* refuseWithoutEffect */.a7)(OPTIONS, given, refuse_options/* verifyModes */.Ap);
    const { terminal, environment } = surroundings;
    const options = (0,with_identities/* withIdentities */.v)(given, surroundings);
    const images = await imagesOf(names, options, terminal);
    const { variables } = environment;
    // In a job, the author of a pull request could bring a file that chooses the rules.
    const settings = variables['GITHUB_ACTIONS'] ? undefined : request_settings/* SETTINGS_FILE */.tP;
    const task = { options: withExtracted(options), images, settings };
    const progress = (0,command_progress/* showProgress */.R)(terminal, options.quiet ? 0 : images.length, Number(options.concurrency ?? '8'));
    const context = {
        environment,
        log: (0,terminal_log/* terminalLog */.d)(terminal, options),
        cacheDir: (0,cache/* cacheDirectory */.o)(variables),
        onProgress: (count) => progress.done(count),
    };
    const answers = (0,fix_language/* answersIn */.VZ)('command', await (0,main/* verify */.M)(task, context).finally(() => progress.end()));
    if (options.evidenceOut !== undefined)
        await (0,extras/* orUnwritable */.d)('evidence-out', options.evidenceOut, (path) => saveEvidence(path, answers));
    await report(answers, options, terminal);
    return answers.exitCode;
}
/** What is to be extracted must be there. */
function withExtracted(options) {
    const { extract: type, requirePredicate = [] } = options;
    return type === undefined ? options : { ...options, requirePredicate: [...requirePredicate, type] };
}
/** The images that are named, each parsed once; a file of evidence needs none. */
async function imagesOf(names, options, terminal) {
    const { file, dockerfile } = options;
    (0,one_reader/* requireOneReader */.b)([names.includes('-'), file === '-', dockerfile === '-']);
    const { stdin } = terminal;
    const [listed, base] = await Promise.all([
        file === undefined ? [] : (0,image_list/* readImageList */.mP)(file, stdin),
        baseImages(options, stdin),
    ]);
    const dash = names.includes('-') ? await (0,image_list/* readImageList */.mP)('-', stdin) : [];
    const given = names.filter((name) => name !== '-').map((image) => ({ image }));
    const all = [...given, ...dash, ...listed, ...base];
    return (all.length === 0 && options.fromEvidence !== undefined ? [] : (0,image_list/* eachOnce */.B)(all)).map(asked_image/* askedImage */.o);
}
/** The report goes to stdout, unless something extracted goes there. */
async function report(outcome, options, terminal) {
    if (options.quiet && (options.format ?? 'text') === 'text')
        return reportReferences(outcome, terminal);
    const extracted = options.extract === undefined ? undefined : await (0,extras/* extract */.o)(outcome, options);
    const isTaken = extracted !== undefined && options.extractTo === undefined;
    const text = await render(outcome, options, isTaken ? terminal.errStyle : terminal.outStyle);
    if (isTaken)
        terminal.err(text);
    else
        terminal.out(text);
    if (isTaken)
        terminal.out(extracted);
}
/** What scripts go on with: the references of what is verified; of the rest, a line each for people. */
function reportReferences({ answers }, terminal) {
    for (const { report } of answers) {
        const { verdict, subject, reasons } = report;
        if (verdict === 'verified' && subject !== undefined)
            terminal.out(`${subject}\n`);
        else
            terminal.err(`${verdict}: ${(0,terminal_safe/* terminalSafe */.kJ)(`${(0,words/* nameWords */.Lo)(report)}: ${reasons[0]?.message ?? ''}`)}\n`);
    }
}
async function render(outcome, { format = 'text', explain }, style) {
    // Each loaded only when it is asked for.
    if (format === 'json')
        return (0,to_json/* toJson */.a)((await __webpack_require__.e(/* import() */ 7406).then(__webpack_require__.bind(__webpack_require__, 97406))).jsonReport(outcome));
    if (format === 'sarif')
        return (0,to_json/* toJson */.a)((await __webpack_require__.e(/* import() */ 123).then(__webpack_require__.bind(__webpack_require__, 20123))).sarifReport(outcome));
    const { textReport } = await __webpack_require__.e(/* import() */ 3917).then(__webpack_require__.bind(__webpack_require__, 63917));
    const text = textReport(outcome.answers.map((answer) => answer.report), style);
    if (!explain)
        return text;
    const { explainReport } = await __webpack_require__.e(/* import() */ 5009).then(__webpack_require__.bind(__webpack_require__, 55009));
    return [text, ...outcome.answers.map((answer) => explainReport(answer, style))].join('\n');
}


/***/ }),

/***/ 54244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ withIdentities)
/* harmony export */ });
/** Where `setup/` leaves the path of the list of releases for the steps that follow. */
const VARIABLE = 'SLSA_PROVENANCE_IDENTITIES';
/**
 * The options with the list of releases that the environment names, where they name none and it could have an effect.
 * Whoever sets it chooses among lists that the project signed, and none that is older than the command's own.
 */
function withIdentities(options, { environment }) {
    const identities = environment.variables[VARIABLE];
    if (!identities || options.identities !== undefined || options.key !== undefined)
        return options;
    return { ...options, identities };
}


/***/ }),

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ nameWords),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   Vl: () => (/* binding */ releaseWords),
/* harmony export */   ZF: () => (/* binding */ contentWords),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   eQ: () => (/* binding */ shortTags),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   pX: () => (/* binding */ storageOf),
/* harmony export */   rr: () => (/* binding */ timeWords),
/* harmony export */   s2: () => (/* binding */ levelWords),
/* harmony export */   tU: () => (/* binding */ shortUri),
/* harmony export */   wV: () => (/* binding */ claimWords),
/* harmony export */   yL: () => (/* binding */ typeWords),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _statement_predicate_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56984);

const VERDICT_WORDS = {
    verified: { word: 'VERIFIED', tone: 'good' },
    rejected: { word: 'REJECTED', tone: 'bad' },
    unsigned: { word: 'UNSIGNED', tone: 'bad' },
    'could-not-tell': { word: 'COULD NOT TELL', tone: 'warn' },
};
const STATUS_WORDS = {
    accepted: 'accepted',
    'other-identity': 'by another identity',
    rejected: 'rejected',
    'not-asked-for': 'valid',
};
const WAY_WORDS = {
    'referrers-api': 'referrers API',
    'index-tag': 'index tag',
    'sig-tag': '.sig tag',
    'att-tag': '.att tag',
    file: 'file',
};
/** `bundle (referrers API, index tag)` */
function storageOf({ layout, foundThrough }) {
    return `${layout} (${foundThrough.map((way) => WAY_WORDS[way]).join(', ')})`;
}
const TYPE_WORDS = {
    'https://slsa.dev/provenance/v1': 'SLSA provenance v1',
    'https://slsa.dev/provenance/v0.2': 'SLSA provenance v0.2',
    'https://slsa.dev/provenance/v0.1': 'SLSA provenance v0.1',
    'https://sigstore.dev/cosign/sign/v1': 'signature',
    'https://spdx.dev/Document': 'SBOM (SPDX)',
    'https://spdx.dev/Document/v2.3': 'SBOM (SPDX)',
    'https://spdx.dev/Document/v3': 'SBOM (SPDX 3)',
    'https://cyclonedx.org/bom': 'SBOM (CycloneDX)',
    'https://cosign.sigstore.dev/attestation/vuln/v1': 'vulnerability scan',
    'https://openvex.dev/ns': 'VEX (OpenVEX)',
    'https://in-toto.io/attestation/test-result/v0.1': 'test result',
    'https://in-toto.io/attestation/reference/v0.1': 'reference to what is stored apart',
    'https://slsa.dev/verification_summary/v1': 'SLSA verification summary',
};
/** What an attestation is, in words; its type where there are none. */
function typeWords({ kind, predicateType }) {
    if (predicateType === null)
        return kind === 'unknown' ? 'not readable' : 'signature';
    return Object.hasOwn(TYPE_WORDS, predicateType)
        ? (TYPE_WORDS[predicateType] ?? predicateType)
        : predicateType;
}
/** What an attestation is and says, in words. */
function contentWords(report) {
    return report.says ? (0,_statement_predicate_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factWords */ .mg)(report.says) : typeWords(report);
}
/** `2026-11-20 22:59:06 UTC` */
function timeWords(rfc3339) {
    return rfc3339.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC');
}
/** With the digests of tags shortened: the tag of an index is a whole digest. */
function shortTags(text) {
    return text.replaceAll(/(sha256-[0-9a-f]{12})[0-9a-f]{52}/g, '$1\u2026');
}
/** `owner/name/path@ref` of a workflow on GitHub, without the server. */
function shortUri(uri) {
    return uri.replace(/^https:\/\/github\.com\//, '');
}
/** The image without its digest, and its platform: `ghcr.io/acme/app:v1 (linux/arm64)`. */
function nameWords({ image, platform }) {
    return `${image.split('@')[0] ?? image}${platform ? ` (${platform})` : ''}`;
}
/** `sha256:` and twelve digits, once the digest is known. */
function shortDigest({ image, subject }) {
    return /sha256:[0-9a-f]{12}/.exec(subject ?? image)?.[0];
}
/** The artifact that tells most of who built an image: accepted provenance, or else what is accepted. */
function originOf({ artifacts }) {
    const accepted = artifacts.filter(({ status }) => status === 'accepted');
    return accepted.find(({ facts }) => facts) ?? accepted[0];
}
const VERDICTS = ['verified', 'rejected', 'unsigned', 'could-not-tell'];
/** `v1.2.3 (list 3 of releases, valid to 2028-01-05)` */
function releaseWords({ kind, tag, list }) {
    const what = kind === 'released' ? (tag ?? 'by its tag') : kind;
    return `${what} (list ${list.number} of releases, valid to ${list.expires.slice(0, 'yyyy-mm-dd'.length)})`;
}
/** `57 verified, 3 rejected` */
function countsOf(reports) {
    const counts = VERDICTS.flatMap((verdict) => {
        const { length } = reports.filter((report) => report.verdict === verdict);
        return length === 0 ? [] : [`${length} ${VERDICT_WORDS[verdict].word.toLowerCase()}`];
    });
    return counts.join(', ');
}
/** `Build L2: hosted runner`, or why no level is told. */
function levelWords({ level, withoutLevel }) {
    return level ? `Build L${level.level}: ${level.reason}` : `none told: ${withoutLevel ?? 'unknown'}`;
}
/** What a provenance says and nothing confirms. */
function claimWords(claimed) {
    const said = Object.entries(claimed).map(([name, value]) => `${name} ${value}`);
    return `${said.join(', ')} (its signer says so, the certificate does not)`;
}


/***/ }),

/***/ 43589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachOnce),
/* harmony export */   mP: () => (/* binding */ readImageList)
/* harmony export */ });
/* unused harmony export namesWithDigest */
/* harmony import */ var _oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68473);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10083);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48124);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47918);
/* harmony import */ var _text_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86852);





const MAX_LIST_BYTES = 1024 * 1024;
const MAX_IMAGES = 10_000;
/** Image names in a list, one per line; `#` begins a comment. */
function parseImageList(text, file) {
    return text.split(/\r?\n/).flatMap((line, number) => {
        const image = line.replace(/(^|\s)#.*$/, '').trim();
        return image === '' ? [] : [{ image, origin: { file, line: number + 1 } }];
    });
}
/** @param path `-` reads what `stdin` gives */
async function readImageList(path, stdin) {
    const { text, file } = await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readUserText */ .nD)('file', path, { maxBytes: MAX_LIST_BYTES, stdin });
    return parseImageList(text, file);
}
/** Each image once for one platform, however its name is spelled. @throws Failure `image-missing`, `images-too-many` */
function eachOnce(images) {
    const unique = [
        ...new Map(images.map((image) => [spellingOf(image), image]).reverse()).values(),
    ].reverse();
    if (unique.length === 0)
        throw none();
    if (unique.length > MAX_IMAGES)
        throw tooMany(unique.length);
    return unique;
}
/** What is no name is a file, or told of in the report. */
function spellingOf({ image, platform }) {
    const own = platform === undefined || platform === 'all' ? platform : (0,_oci_layout_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .platformName */ .$r)(platform);
    try {
        return [(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalName */ .Ew)((0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageName */ ["if"])(image)), own].join(' ');
    }
    catch {
        return image;
    }
}
/** Names of a multi-line input, and one digest for those that have none. */
function namesWithDigest(names, digest) {
    return parseLines(names).map((image) => ({
        image: digest === '' || image.includes('@') ? image : `${image}@${digest}`,
    }));
}
function none() {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'usage',
        code: 'image-missing',
        what: 'no image is named',
        why: 'none was given, or the list is empty',
        fix: 'slsa-provenance verify ghcr.io/OWNER/NAME@sha256:\u2026 --repo OWNER/NAME',
    });
}
function tooMany(count) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'usage',
        code: 'images-too-many',
        what: `${count} images are named; at most ${MAX_IMAGES} are verified at once`,
        fix: 'split the list',
    });
}


/***/ }),

/***/ 75440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ stage),
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);



const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
// Windows has no O_NOFOLLOW; a new file with a name that nobody can guess is enough there.
const NEW = O_WRONLY | O_CREAT | O_EXCL | (O_NOFOLLOW || 0);
/**
 * Writes a file under a name that nobody can guess, and then puts it in place: whoever else may write to the
 * directory can plant no link that is followed, and a run that ends in the middle leaves the file as it was.
 */
async function replaceFile(path, content, mode = 0o644) {
    const { place, discard } = await stage(path, content, mode);
    await place().catch(async (error) => {
        await discard();
        throw error;
    });
}
/** Writes a file beside `path`, to be put in its place. */
async function stage(path, content, mode) {
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const discard = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, NEW, mode);
    try {
        await file.writeFile(content).finally(() => file.close());
    }
    catch (error) {
        await discard();
        throw error;
    }
    return { place: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path), discard };
}


/***/ }),

/***/ 44079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./lib/request/request.js + 1 modules
var request_request = __webpack_require__(78875);
// EXTERNAL MODULE: ./lib/subject/repository.js
var repository = __webpack_require__(47918);
// EXTERNAL MODULE: ./lib/verification/read-releases.js + 1 modules
var read_releases = __webpack_require__(97329);
// EXTERNAL MODULE: ./lib/request/azure-options.js + 1 modules
var azure_options = __webpack_require__(20313);
// EXTERNAL MODULE: ./lib/verification/ask-key.js
var ask_key = __webpack_require__(57476);
// EXTERNAL MODULE: ./lib/request/asked-image.js
var asked_image = __webpack_require__(96137);
// EXTERNAL MODULE: ./lib/shared/limit.js
var shared_limit = __webpack_require__(6222);
// EXTERNAL MODULE: ./lib/shared/reason.js
var reason = __webpack_require__(34757);
// EXTERNAL MODULE: ./lib/verification/answers.js
var answers = __webpack_require__(75148);
// EXTERNAL MODULE: ./lib/verification/verify-image.js
var verify_image = __webpack_require__(97130);
;// CONCATENATED MODULE: ./lib/task/verify/from-registry.js





/**
 * Verifies what stands beside images in their registries, a bounded number at a time; one that fails never stops
 * the others.
 * @throws Failure when there is one image and its name or expectation is a mistake, and when the trusted root that
 *   the user named cannot be read
 */
async function verifyImages(images, request, services, onProgress) {
    if (images.length === 1 && images[0])
        request.questionFor(withName(images[0]));
    const limit = (0,shared_limit/* createLimiter */.z)(request.concurrency);
    let count = 0;
    const verifying = Promise.all(images.map((asked) => limit(async () => {
        const answers = await verifyAsked(asked, request, services);
        count += 1;
        onProgress?.(count);
        return answers;
    })));
    const [groups] = await Promise.all([verifying, services.namedRoot]);
    return (0,answers/* answersOf */.B)(groups.flat(), await settledRoot(services.root));
}
/** @throws Failure the mistake in its name: no request could answer it */
function withName(asked) {
    (0,asked_image/* nameIn */.Z)(asked);
    return asked;
}
async function verifyAsked(asked, request, services) {
    const known = asked.origin && { origin: asked.origin };
    try {
        const name = (0,asked_image/* nameIn */.Z)(asked);
        const question = request.questionFor(asked);
        const verified = await (0,verify_image/* verifyImage */.ZG)(asked.image, name, { ...services, question });
        return verified.map((answer) => ({ ...answer, ...known, question }));
    }
    catch (error) {
        return [{ ...(0,verify_image/* couldNotTell */.eI)(asked.image, (0,reason/* reasonOf */.A)(error)), ...known }];
    }
}
async function settledRoot(root) {
    const [settled] = await Promise.allSettled([root]);
    return settled.status === 'fulfilled' ? settled.value : undefined;
}

// EXTERNAL MODULE: ./lib/verification/services.js
var verification_services = __webpack_require__(83019);
;// CONCATENATED MODULE: ./lib/task/verify/main.js







/**
 * Verifies what stands beside images, in a bundle file, or in a file of evidence.
 * @throws Failure for what cannot be done as asked; what one image's services say is an answer
 */
async function verify({ options, images, settings }, context) {
    if (options.fromEvidence !== undefined) {
        // Loaded here, as what reads bundle files is below: most runs ask registries.
        const { verifyEvidence } = await __webpack_require__.e(/* import() */ 6101).then(__webpack_require__.bind(__webpack_require__, 96101));
        return verifyEvidence(options.fromEvidence, options, images);
    }
    const { environment, log } = context;
    const parsed = await (0,request_request/* parseRequest */.TR)(options, { settings, askKey: (0,ask_key/* keyAsker */.G)(environment, log) });
    (0,azure_options/* requireAzureUse */._Z)(parsed.azure, { registries: registriesOf(options, images, context), key: options.key });
    if (parsed.settingsFile !== undefined)
        log.info(`expectations are those in ${parsed.settingsFile}`);
    const services = (0,verification_services/* openServices */.N)({ ...parsed, ...context });
    const releases = await (0,read_releases/* readReleases */.tl)(options.identities, () => services.root);
    const questionFor = (image) => (0,read_releases/* withReleases */.dv)(parsed.questionFor(image), releases);
    const request = { ...parsed, questionFor };
    if (options.bundle === undefined)
        return verifyImages(images, request, services, context.onProgress);
    const { verifyBundle } = await __webpack_require__.e(/* import() */ 2148).then(__webpack_require__.bind(__webpack_require__, 62148));
    return verifyBundle(images, options.bundle, request, services.root);
}
/** Those that are asked without a password that was given for them. */
function registriesOf({ bundle, signatureRepository: kept }, images, { credentials }) {
    if (bundle !== undefined)
        return [];
    const repositories = [
        ...images.flatMap(({ name }) => name?.repository ?? []),
        ...(kept === undefined ? [] : [(0,repository/* parseRepository */.SU)('signature-repository', kept)]),
    ];
    const registries = repositories.map(({ registry }) => registry);
    return registries.filter((registry) => registry !== credentials?.explicit?.registry);
}


/***/ }),

/***/ 75148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ answersOf)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65566);

function answersOf(answers, root) {
    const reports = answers.map(({ report }) => report);
    return { answers, verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .zP)(reports), exitCode: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(reports), root };
}


/***/ }),

/***/ 57476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ keyAsker)
/* harmony export */ });
/* harmony import */ var _http_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67023);
/* harmony import */ var _kms_key_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26215);


function keyAsker(environment, log) {
    return async (named, { azure, timeoutMs }) => {
        const http = (0,_http_http_js__WEBPACK_IMPORTED_MODULE_0__/* .createHttp */ .V)({ timeoutMs, log, environment: environment.variables });
        const { uri, publicKey } = await (0,_kms_key_services_js__WEBPACK_IMPORTED_MODULE_1__/* .findServiceKey */ .iG)(named, 'verify', { environment, http, log, azure });
        log.info(`the key is ${uri}`);
        return publicKey;
    };
}


/***/ }),

/***/ 97329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tl: () => (/* binding */ readReleases),
  dv: () => (/* binding */ withReleases)
});

// UNUSED EXPORTS: BUNDLE_SUFFIX, verifyReleases

// EXTERNAL MODULE: ./lib/expectation/earlier-releases.js + 1 modules
var earlier_releases = __webpack_require__(19747);
// EXTERNAL MODULE: ./lib/expectation/expectation.js + 1 modules
var expectation = __webpack_require__(86101);
// EXTERNAL MODULE: ./lib/text/json-document.js
var json_document = __webpack_require__(61875);
;// CONCATENATED MODULE: ./lib/expectation/release-list.js

const RELEASE_LIST_MAX_BYTES = 1024 * 1024;
const MAX_RELEASES = 2000;
const MAX_IDENTITIES = 50;
const MAX_REASON = 300;
const DOCUMENT = {
    name: 'the list of releases',
    class: 'malformed',
    code: 'identities-malformed',
    maxBytes: RELEASE_LIST_MAX_BYTES,
    why: 'it was changed or cut short, or it is another file',
    fix: 'take identities.json and identities.json.sigstore.json as they are attached to the newest release',
};
const VERSION = 1;
const LIST_FIELDS = ['schemaVersion', 'repository', 'number', 'issued', 'expires', 'releases'];
const RELEASE_FIELDS = ['tag', 'commit', 'identities', 'revoked'];
const REVOCATION_FIELDS = ['date', 'reason'];
const TAG = /^v(?:0|[1-9][0-9]{0,5})(?:\.(?:0|[1-9][0-9]{0,5})){2}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const REPOSITORY = /^https:\/\/[a-z0-9.-]+\/[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/;
const WORKFLOW_FILE = /^[A-Za-z0-9_-][A-Za-z0-9._-]*\.ya?ml$/;
/** Printable ASCII: what people are shown is what stands there. */
const REASON = /^[\x20-\x7e]+$/;
/** How a list is written: in no other way is it read, so that no two programs read different things in it. */
function releaseListJson(list) {
    return `${JSON.stringify(list, undefined, 2)}\n`;
}
/**
 * Reads `identities.json`. Who wrote it is for others to find out.
 * @throws Failure `identities-malformed`
 */
function parseReleaseList(json) {
    const document = (0,json_document/* parseJson */.q)(json, DOCUMENT);
    const text = typeof json === 'string' ? json : Buffer.from(json).toString('utf8');
    onlyFields(document, LIST_FIELDS);
    if (document.get('schemaVersion').raw() !== VERSION)
        throw document.get('schemaVersion').unknownKind(`another version than ${VERSION}`, UPDATE);
    const repository = matching(document.get('repository'), REPOSITORY, 'a repository');
    const list = {
        repository,
        number: wholeNumber(document.get('number')),
        issued: dateIn(document.get('issued'), TIME),
        expires: dateIn(document.get('expires'), TIME),
        releases: document
            .get('releases')
            .items(MAX_RELEASES)
            .map((item) => releaseIn(item, repository)),
    };
    if (list.expires <= list.issued)
        throw document.get('expires').misfit('is not after issued');
    onceEach(document, 'tag', list.releases);
    onceEach(document, 'commit', list.releases);
    // A key that stands twice, or a number or letter in another spelling: readers differ on what they take.
    if (releaseListJson(document.raw()) !== text)
        throw document.misfit('is not written as it was published');
    return list;
}
const UPDATE = 'update slsa-provenance: the list is of a later version';
function releaseIn(json, repository) {
    onlyFields(json, RELEASE_FIELDS);
    const commit = matching(json.get('commit'), COMMIT, 'a commit in full');
    const revoked = json.names().includes('revoked') ? json.get('revoked') : undefined;
    return {
        tag: matching(json.get('tag'), TAG, 'the tag of a release'),
        commit,
        identities: json
            .get('identities')
            .items(MAX_IDENTITIES)
            .map((item) => identityIn(item, repository, commit)),
        ...(revoked && { revoked: revocationIn(revoked) }),
    };
}
/** An identity can be no other's than that of a workflow in the release. */
function identityIn(json, repository, commit) {
    const identity = json.text();
    const [start, end] = [`${repository}/.github/workflows/`, `@${commit}`];
    const file = identity.slice(start.length, -end.length);
    if (identity === `${start}${file}${end}` && WORKFLOW_FILE.test(file))
        return identity;
    throw json.misfit('is no workflow of the repository at the commit');
}
function revocationIn(json) {
    onlyFields(json, REVOCATION_FIELDS);
    const date = dateIn(json.get('date'), DAY).toISOString().slice(0, 'yyyy-mm-dd'.length);
    const reason = json.get('reason').text(MAX_REASON);
    if (!REASON.test(reason) || reason.trim() !== reason)
        throw json.get('reason').misfit('is not a line of ASCII');
    return { date, reason };
}
const TIME = '.000Z';
const DAY = 'T00:00:00.000Z';
/** A time or day of the calendar in its one spelling, to which `rest` adds what ISO 8601 has more. */
function dateIn(json, rest) {
    const text = json.text();
    const whole = rest === TIME ? text.replace(/Z$/, TIME) : `${text}${rest}`;
    const date = new Date(whole);
    if (!/^\d{4}-/.test(text) || Number.isNaN(date.getTime()) || date.toISOString() !== whole)
        throw json.misfit(rest === TIME ? 'is not a time such as 2026-12-01T09:00:00Z' : 'is not a day');
    return date;
}
function wholeNumber(json) {
    const number = json.raw();
    if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 && !Object.is(number, -0))
        return number;
    throw json.misfit('is not a whole number from 0');
}
function matching(json, pattern, what) {
    const text = json.text();
    if (pattern.test(text))
        return text;
    throw json.misfit(`is not ${what}`);
}
function onlyFields(json, known) {
    const other = json.names().find((name) => !known.includes(name));
    if (other !== undefined)
        throw json.misfit(`has a field ${JSON.stringify(other.slice(0, 50))}, which is not known`);
}
function onceEach(document, field, releases) {
    const values = releases.map((release) => release[field]);
    const twice = values.find((value, nth) => values.indexOf(value) !== nth);
    if (twice !== undefined)
        throw document.get('releases').misfit(`has the ${field} ${twice} twice`);
}

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/shared/read-file.js
var read_file = __webpack_require__(48124);
// EXTERNAL MODULE: ./lib/shared/reason.js
var shared_reason = __webpack_require__(34757);
// EXTERNAL MODULE: ./lib/shared/tool.js
var tool = __webpack_require__(76167);
// EXTERNAL MODULE: ./lib/sigstore/trusted-root.js
var trusted_root = __webpack_require__(29234);
// EXTERNAL MODULE: ./lib/subject/digest.js
var digest = __webpack_require__(22406);
// EXTERNAL MODULE: ./lib/verification/verify-file.js
var verify_file = __webpack_require__(89005);
;// CONCATENATED MODULE: ./lib/verification/read-releases.js










/** What follows the name of the list in that of its bundle. */
const BUNDLE_SUFFIX = '.sigstore.json';
const MAX_BUNDLE_BYTES = 4 * 1024 * 1024;
/**
 * Reads a list of releases that a user named, and its bundle beside it. Nobody is asked.
 * @param path undefined: none is named
 * @param root of the instance that is used; the public one that came with this version counts beside a root that the
 *   user named, for that is where the project signs
 * @throws Failure `identities-\u2026`, and those of reading a file and the root
 */
async function readReleases(path, root) {
    if (path === undefined)
        return undefined;
    const [json, bundle] = await Promise.all([
        (0,read_file/* readUserFile */.E1)('identities', path, RELEASE_LIST_MAX_BYTES),
        (0,read_file/* readUserFile */.E1)('identities', `${path}${BUNDLE_SUFFIX}`, MAX_BUNDLE_BYTES),
    ]);
    const named = await root();
    const roots = named.source === 'file' ? [named, await (0,trusted_root/* embeddedTrustedRoot */._v)()] : [named];
    return (0,earlier_releases/* notOlder */.S)(await verifyReleases({ path, json, bundle }, roots));
}
/**
 * The list, once it is known that the release workflow of the project signed it at the tag of a release.
 * @param roots of which one has to verify it
 * @throws Failure `identities-unpublished`, `identities-untrusted`, `identities-malformed`
 */
async function verifyReleases({ path, json, bundle }, roots, published = tool/* project */.Cv) {
    const repository = publishedAt(published);
    const question = await questionFor(repository);
    const subject = { name: path, digest: (0,digest/* sha256Digest */.sI)(json), bytes: json };
    const file = { path: `${path}${BUNDLE_SUFFIX}`, text: bundle };
    let reason;
    for (const root of roots) {
        const { report } = await (0,verify_file/* verifyFile */.A)(subject, file, { question, root });
        if (report.verdict === 'verified')
            return ofProject(parseReleaseList(json), repository);
        reason ??= report.reasons[0];
    }
    throw untrusted(path, repository, reason);
}
/** @throws Failure `identities-unpublished`: while the name may be registered by anybody, so may what is signed by it */
function publishedAt({ owner, name, release }) {
    if (release)
        return `https://github.com/${owner}/${name}`;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'identities-unpublished',
        what: 'identities names a list of releases, and this version knows of no place where one is published',
        why: 'it was built before the first release: anybody could register the name by which a list would be signed',
        fix: 'remove identities, or use a version that was released',
    });
}
/** The workflow that publishes releases, started by the tag of one, on a runner of the platform's. */
async function questionFor(repository) {
    const workflow = `${repository}/.github/workflows/release.yml`.replaceAll('.', '\\.');
    const said = {
        repo: repository,
        certificateIdentityRegexp: `^${workflow}@refs/tags/v[0-9]+\\.[0-9]+\\.[0-9]+$`,
        callerWorkflow: 'release.yml',
        sourceRef: 'release-tags',
        denySelfHostedRunners: true,
    };
    await (0,expectation/* prepareExpectation */.Au)(said);
    return {
        said,
        expectation: (0,expectation/* parseExpectation */.WR)(said),
        requirements: [],
        requireDigest: false,
        platform: undefined,
        lenses: [],
        requireAs: false,
    };
}
/** @throws Failure `identities-untrusted` */
function ofProject(list, repository) {
    if (list.repository === repository)
        return list;
    throw untrusted('the list', repository, {
        code: 'other-source',
        message: `it is about ${list.repository}`,
    });
}
function untrusted(path, repository, reason) {
    return new failure/* Failure */.HR({
        class: reason && !(0,shared_reason/* isAboutContent */.B)(reason) ? 'unavailable' : 'malformed',
        code: 'identities-untrusted',
        what: `identities: ${path} is not known to be a list of releases of ${repository}: ${reason?.message ?? 'nothing vouches for it'}`,
        why: 'it was altered, another workflow, branch or tag signed it, or the bundle beside it belongs to another file',
        fix: 'take identities.json and identities.json.sigstore.json as they are attached to the newest release',
    });
}
/** The same question, asked with a list that the user named. */
function withReleases(question, releases) {
    if (!releases)
        return question;
    return { ...question, expectation: { ...question.expectation, releases } };
}


/***/ }),

/***/ 89005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ verifyFile),
/* harmony export */   M: () => (/* binding */ bundleReader)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _shared_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34757);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69403);
/* harmony import */ var _sigstore_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61696);
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22406);
/* harmony import */ var _verify_subject_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84217);






const MAX_BUNDLES = 1000;
/** Verifies the bundles of a file for one digest, without asking anyone. */
async function verifyFile(subject, file, options) {
    const read = await bundleReader(subject, file.text);
    const found = bundlesIn(file.text).map((bundle) => foundIn(bundle, read));
    const otherDigests = subject.bytes && digestsOf(subject.bytes);
    const result = (0,_verify_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeAll */ .T)(subject.digest, found, { ...options, otherDigests });
    const report = {
        image: subject.name,
        subject: subject.digest,
        ...result.answer,
        lookedFor: [`the file ${file.path}`],
    };
    return { report, result, digest: subject.digest };
}
/** One bundle in JSON, or one on each line (as `gh attestation download` and the sign action write them). */
function bundlesIn(text) {
    const trimmed = text.toString('utf8').trim();
    if (trimmed === '')
        throw nothingIn();
    const lines = trimmed.split('\n');
    const isJsonLines = lines.length > 1 && lines.every((line) => /^\{.*\}\s*$/.test(line) || line.trim() === '');
    if (!isJsonLines)
        return [text];
    const bundles = lines.filter((line) => line.trim() !== '').map((line) => Buffer.from(line));
    if (bundles.length <= MAX_BUNDLES)
        return bundles;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'bundles-too-many',
        what: `the bundle file holds ${bundles.length} bundles; at most ${MAX_BUNDLES} are read`,
        fix: 'split the file',
    });
}
function nothingIn() {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'bundle-empty',
        what: 'the bundle file is empty',
        why: 'what should have written it failed, or wrote elsewhere',
        fix: 'gh attestation download oci://IMAGE --repo OWNER/NAME   # or the output bundle-path of the sign action',
    });
}
/** @param text of all bundles that will be read */
async function bundleReader({ digest, bytes }, text) {
    if (bytes !== undefined || !text.includes('messageSignature'))
        return (bundle) => (0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundle */ .QN)(bundle, bytes);
    // Loaded here: a signature over bytes that are not at hand is rare.
    const { verifyDigest } = await Promise.all(/* import() */[__webpack_require__.e(3431), __webpack_require__.e(4103)]).then(__webpack_require__.bind(__webpack_require__, 74103));
    return (bundle) => (0,_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundleFor */ .FN)(Buffer.from((0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .hexOf */ .ZD)(digest), 'hex'), bundle, verifyDigest);
}
/** By other algorithms than SHA-256, each computed once: statements about packages name them. */
function digestsOf(bytes) {
    const known = new Map();
    return (algorithm) => {
        const digest = known.get(algorithm) ?? (0,_sigstore_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hash */ .tW)(algorithm, bytes).toString('hex');
        known.set(algorithm, digest);
        return digest;
    };
}
function foundIn(bundle, read) {
    const known = {
        layout: 'bundle',
        foundThrough: ['file'],
        digest: (0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Digest */ .sI)(bundle),
        claimedType: undefined,
    };
    try {
        return { ...known, artifact: read(bundle), stored: { kind: 'bundle', bundle } };
    }
    catch (error) {
        return { ...known, problem: (0,_shared_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(error) };
    }
}


/***/ })

};
