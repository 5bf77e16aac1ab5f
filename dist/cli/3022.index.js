export const id = 3022;
export const ids = [3022];
export const modules = {

/***/ 33022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signFiles: () => (/* binding */ signFiles)
});

// EXTERNAL MODULE: ./lib/attach/signable.js + 1 modules
var signable = __webpack_require__(67420);
// EXTERNAL MODULE: ./lib/engine/commands.js + 3 modules
var commands = __webpack_require__(9066);
// EXTERNAL MODULE: ./lib/github/id-token.js
var id_token = __webpack_require__(4966);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/shared/read-file.js
var read_file = __webpack_require__(48124);
// EXTERNAL MODULE: ./lib/subject/digest.js
var digest = __webpack_require__(22406);
// EXTERNAL MODULE: ./lib/text/glob.js
var glob = __webpack_require__(95613);
;// CONCATENATED MODULE: ./lib/request/subject-paths.js









/** What a bundle is called beside its file, as cosign and others look for it. */
const BUNDLE = '.sigstore.json';
/** As many as GitHub takes in one attestation. */
const MAX_FILES = 1024;
/**
 * The files that are named, each once; `*` and `?` stand for others in the last part of a path, and leave out bundles.
 * @throws Failure `subject-path-empty`, `files-too-many`, `file-unreadable`
 */
async function readSubjectFiles(paths) {
    const files = [...new Set((await Promise.all(paths.map(filesNamed))).flat())];
    if (files.length > MAX_FILES)
        throw tooMany(files.length);
    const read = [];
    // One after the other: they may be large.
    for (const file of files)
        read.push({
            path: file,
            name: external_node_path_.basename(file),
            digest: await digestOf(file),
            bundle: `${file}${BUNDLE}`,
        });
    return read;
}
async function filesNamed(named) {
    const pattern = external_node_path_.basename(named);
    if (!/[*?]/.test(pattern))
        return [named];
    const folder = external_node_path_.dirname(named);
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch((cause) => {
        throw (0,read_file/* unreadable */.O$)('subject-path', folder, cause);
    });
    const found = entries
        .filter((entry) => entry.isFile() && !entry.name.endsWith(BUNDLE) && (0,glob/* matchesWildcards */.H)(pattern, entry.name))
        .map(({ name }) => external_node_path_.join(folder, name))
        .sort();
    if (found.length === 0)
        throw noneFound(named);
    return found;
}
async function digestOf(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), hash);
    }
    catch (cause) {
        throw (0,read_file/* unreadable */.O$)('subject-path', file, cause);
    }
    return (0,digest/* parseDigest */.m)(`sha256:${hash.digest('hex')}`);
}
function noneFound(named) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'subject-path-empty',
        what: `subject-path: no file is named as ${named}`,
        why: 'what should have made it did not run, or put it elsewhere; * and ? stand for others in the last part of a path alone',
        fix: 'subject-path: dist/*.tgz',
    });
}
function tooMany(count) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'files-too-many',
        what: `subject-path names ${count} files; at most ${MAX_FILES} are signed`,
        why: 'each becomes an entry of the transparency log for ever',
        fix: 'sign one file with the checksums of all',
    });
}

// EXTERNAL MODULE: ./lib/shared/limit.js
var shared_limit = __webpack_require__(6222);
// EXTERNAL MODULE: ./lib/shared/replace-file.js
var replace_file = __webpack_require__(75440);
// EXTERNAL MODULE: ./lib/shared/settle.js
var settle = __webpack_require__(72034);
// EXTERNAL MODULE: ./lib/sigstore/bundle.js + 1 modules
var bundle = __webpack_require__(69403);
// EXTERNAL MODULE: ./lib/statement/statement.js
var statement = __webpack_require__(96756);
// EXTERNAL MODULE: ./lib/task/sign/complete.js + 4 modules
var complete = __webpack_require__(64690);
// EXTERNAL MODULE: ./lib/task/sign/files.js
var sign_files = __webpack_require__(752);
// EXTERNAL MODULE: ./lib/task/sign/identify.js + 2 modules
var identify = __webpack_require__(17235);
// EXTERNAL MODULE: ./lib/task/sign/result.js
var result = __webpack_require__(90374);
// EXTERNAL MODULE: ./lib/task/sign/services.js + 1 modules
var sign_services = __webpack_require__(90011);
;// CONCATENATED MODULE: ./lib/task/sign/subject-files.js














const FILES_AT_ONCE = 12;
/**
 * Signs files: a statement about each, whose bundle is put beside it. All are read before anything is public.
 * @throws Failure of the files, and of whatever ended the run; what was signed until then has its bundle
 */
async function signFiles(inputs, context) {
    const { environment, log, onSigned } = context;
    if (inputs.key === undefined)
        (0,id_token/* idTokenRequest */.Eu)(environment);
    const subjects = await readSubjectFiles(inputs.subjectPaths);
    const services = await (0,sign_services/* openServices */.N)({ ...inputs, format: 'bundle', formatIsExplicit: true }, environment, log);
    const files = await (0,sign_files/* resultFiles */.dH)(inputs.outputDirectory, environment.temporaryDirectory);
    const heading = services.key ? 'Read the key' : 'Request the certificate';
    const identified = await log.group(heading, () => (0,identify/* identify */.l)(inputs, services, { environment, log }));
    const kind = kindIn(identified.signables);
    const signer = await (0,complete/* signerFor */.k)(identified, services, log);
    const limit = (0,shared_limit/* createLimiter */.z)(FILES_AT_ONCE);
    const done = await log.group('Sign and record', async () => {
        const signing = subjects.map((file) => limit(() => signFile(file, kind, signer)));
        await (0,settle/* settleAll */.j)(signing);
        return Promise.all(signing);
    });
    for (const { file } of done)
        log.info(`${file.path}: ${file.bundle}`);
    const result = resultOfFiles(done, inputs, identified, services);
    await Promise.all([
        (0,sign_files/* saveLines */.r8)(files.bundles, done, ({ artifact }) => (0,bundle/* bundleJson */.VN)(artifact)),
        (0,sign_files/* saveLines */.r8)(files.statements, done, ({ verified }) => verified.payload.toString('utf8')),
        (0,sign_files/* saveResult */.bB)(files, result),
    ]);
    onSigned?.(result, files);
    return { result, failure: undefined };
}
/** Provenance where there is some; what signs images otherwise, since programs that verify files read statements. */
function kindIn(signables) {
    return (signables.find(({ kind, predicateType }) => kind !== 'signature' && predicateType !== null) ?? signable/* SIGNATURE */.J2);
}
async function signFile(file, kind, signer) {
    const { payload, predicateType } = (0,signable/* signableOf */.hO)(kind, file.name, file.digest);
    const signed = await signer.sign({ payload, payloadType: statement/* STATEMENT_MEDIA_TYPE */.KD });
    await (0,replace_file/* replaceFile */.f)(file.bundle, `${(0,bundle/* bundleJson */.VN)(signed.artifact)}\n`);
    return { ...signed, file, predicateType: String(predicateType) };
}
function resultOfFiles(done, inputs, { owner, holder }, { chosen, instance }) {
    const nothing = {
        attestations: [],
        stored: [],
        remarks: [],
        attached: new Set(),
        admissions: [],
        failures: [],
    };
    const { claims } = owner;
    const { trustedRoot } = inputs;
    const commandsFor = ({ file: { path: file, bundle }, predicateType }) => claims
        ? (0,commands/* fileCommands */.tu)({ file, bundle, predicateType }, claims, trustedRoot)
        : [
            (0,commands/* keyFileCommand */.lH)({ file, bundle, predicateType }, { trustedRoot, isLogged: chosen.log !== undefined }),
        ];
    return {
        ...(0,result/* resultOf */.B)({ ...inputs, ...nothing, claims, holder, chosen, instance }),
        outcome: 'signed',
        files: done.map(signedFile),
        logIndexes: done.flatMap(({ verified }) => verified.logIndex ?? []),
        verifyCommands: done.flatMap(commandsFor),
    };
}
function signedFile({ file: { path, digest, bundle }, predicateType, verified }) {
    return { path, digest, predicateType, bundle, logIndex: verified.logIndex ?? null };
}


/***/ }),

/***/ 95613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ matchesWildcards),
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/**
 * Whether a name matches a pattern: `*` stands for any characters within one part (up to the next `/`), `**` for any
 * characters at all, everything else for itself. Takes time in proportion to the product of both lengths: every place
 * in the pattern at which the name may be so far is kept, so nothing is tried twice.
 */
function matchesGlob(glob, name) {
    const tokens = glob.match(/\*\*|[^]/g) ?? [];
    let places = overStars(new Set([0]), tokens);
    for (const character of name) {
        const next = new Set();
        for (const place of places) {
            const token = tokens[place];
            if (token === '**' || (token === '*' && character !== '/'))
                next.add(place);
            else if (token === character && token !== '*')
                next.add(place + 1);
        }
        places = overStars(next, tokens);
    }
    return places.has(tokens.length);
}
/** A star may stand for nothing. */
function overStars(places, tokens) {
    // What is added to a set while it is walked is walked, too.
    for (const place of places)
        if (tokens[place] === '*' || tokens[place] === '**')
            places.add(place + 1);
    return places;
}
/** Whether a text matches wildcards that know no parts: `*` stands for any characters, `?` for one. */
function matchesWildcards(pattern, text) {
    let places = overRuns(new Set([0]), pattern);
    for (const character of text) {
        const next = new Set();
        for (const place of places) {
            const token = pattern[place];
            if (token === '*')
                next.add(place);
            else if (token === '?' || token === character)
                next.add(place + 1);
        }
        places = overRuns(next, pattern);
    }
    return places.has(pattern.length);
}
function overRuns(places, pattern) {
    for (const place of places)
        if (pattern[place] === '*')
            places.add(place + 1);
    return places;
}


/***/ })

};
