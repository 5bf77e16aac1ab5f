export const id = 1630;
export const ids = [1630];
export const modules = {

/***/ 11630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ MAX_GIVEN_BYTES),
  givenByBuilds: () => (/* binding */ givenByBuilds),
  readGivenPredicates: () => (/* binding */ readGivenPredicates)
});

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/shared/read-file.js
var read_file = __webpack_require__(48124);
// EXTERNAL MODULE: ./lib/text/member.js
var member = __webpack_require__(15533);
// EXTERNAL MODULE: ./lib/text/printable.js
var printable = __webpack_require__(37944);
// EXTERNAL MODULE: ./lib/statement/predicate-facts.js + 1 modules
var predicate_facts = __webpack_require__(56984);
// EXTERNAL MODULE: ./lib/statement/predicate-shape.js
var predicate_shape = __webpack_require__(36444);
// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __webpack_require__(16832);
// EXTERNAL MODULE: ./lib/statement/sbom.js
var statement_sbom = __webpack_require__(10388);
// EXTERNAL MODULE: ./lib/statement/scan.js
var statement_scan = __webpack_require__(19608);
;// CONCATENATED MODULE: ./lib/statement/given-document.js








/**
 * Finds out from its content what a document is, unless the type is given; a known type must be what it should be.
 * @param file its name, for messages
 * @throws Failure `predicate-unknown`, `predicate-malformed`, `predicate-reserved`
 */
function readGiven(document, file, type) {
    const sbom = (0,statement_sbom/* readSbom */.k)(document);
    const scan = sbom ? undefined : (0,statement_scan/* readScan */.C)(document);
    const predicateType = type ?? sbom?.predicateType ?? typeOf(document, scan);
    if (predicateType === undefined)
        throw unknown(document, file);
    if ((0,predicate_types/* isReserved */.Bs)(predicateType))
        throw reserved(predicateType, file);
    const predicate = predicateType === predicate_types/* VULN */.o0 && scan ? wrapped(document, scan) : () => document;
    const problems = (0,predicate_shape/* shapeProblems */.q)(predicateType, predicate(undefined));
    if (problems.length > 0)
        throw malformed(predicateType, file, problems);
    const listed = sbom ?? scan;
    return {
        predicateType,
        mediaType: sbom ? sbom.mediaType : 'application/json',
        words: wordsOf(predicateType, predicate(undefined)),
        names: listed?.names ?? [],
        isOfOnePlatform: listed !== undefined,
        predicate,
    };
}
/**
 * BuildKit's provenance as a predicate of a type of its own: as SLSA provenance it would pass for what the certificate
 * confirms, and any step of the job could have written it.
 */
function buildClaims(provenance) {
    return {
        predicateType: predicate_types/* BUILD_CLAIMS */.$n,
        mediaType: 'application/json',
        words: 'what the build says of itself, claimed by the build job',
        names: [],
        isOfOnePlatform: false,
        predicate: (run) => ({
            claimedBy: { job: 'the build job', run: run?.uri ?? '', workflow: run?.builderId ?? '' },
            provenance,
        }),
    };
}
function wrapped(document, scan) {
    return (run) => (0,statement_scan/* vulnPredicate */.R)(document, scan, run);
}
function wordsOf(predicateType, predicate) {
    const isKnown = (0,predicate_shape/* isKnownType */.s)(predicateType);
    return ((0,predicate_facts/* predicateWords */.fQ)(predicateType, predicate) ??
        `${predicateType}${isKnown ? '' : ', whose content is not judged'}`);
}
function typeOf(document, scan) {
    if (scan)
        return predicate_types/* VULN */.o0;
    return (0,member/* textAt */.$6)(document, '@context')?.startsWith(predicate_types/* OPENVEX */.ot) ? predicate_types/* OPENVEX */.ot : undefined;
}
function unknown(document, file) {
    const isStatement = (0,member/* textAt */.$6)(document, 'predicateType') !== undefined && (0,member/* memberAt */.mz)(document, 'subject');
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'predicate-unknown',
        what: `it cannot be told what ${file} is`,
        why: isStatement
            ? 'it is a whole statement, about subjects of its own; only its predicate can be attested'
            : 'SBOMs (SPDX, CycloneDX), reports of Grype and Trivy, and OpenVEX are recognised; of anything else, the type must be given',
        fix: isStatement
            ? `jq .predicate ${file} > predicate.json   # and give that file`
            : `predicates: https://example.com/my-type/v1=${file}`,
    });
}
function malformed(predicateType, file, problems) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'predicate-malformed',
        what: `${file} is no ${(0,printable/* printable */.g)(predicateType)}: ${problems.slice(0, 3).join('; ')}`,
        why: 'readers of this type would refuse it, or read something else than was meant',
        fix: 'let the tool write it again, or give the type that it has',
    });
}
function reserved(predicateType, file) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'predicate-reserved',
        what: `${file} cannot be attested as ${predicateType}`,
        why: 'signatures and provenance are made from what the certificate confirms, not from files that a step could write',
        fix: 'provenance: v0.2   # or both; what a build says of itself can be attested as a type of your own',
    });
}

// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(52845);
;// CONCATENATED MODULE: ./lib/task/sign/given-predicate.js





/** What BuildKit takes for an SBOM at most. */
const MAX_GIVEN_BYTES = 40 * 1024 * 1024;
/**
 * Reads the files of `sbom` and `predicates`.
 * @throws Failure `file-unreadable`, `file-too-large`, `predicate-malformed`, `predicate-unknown`, `predicate-reserved`
 */
async function readGivenPredicates(lines) {
    return Promise.all(lines.map(readOne));
}
/** What builds say of themselves in their metadata. */
function givenByBuilds(builds) {
    return builds.map(({ digest, provenance }) => ({
        input: 'build-claims',
        path: 'metadata',
        digest,
        document: buildClaims(provenance),
        bytes: Buffer.from(JSON.stringify(buildClaims(provenance).predicate(undefined))),
    }));
}
async function readOne(line) {
    const { input, path, type } = line;
    const bytes = await (0,read_file/* readUserFile */.E1)(input, path, MAX_GIVEN_BYTES);
    const document = readGiven(objectOf(line, bytes), path, type);
    if (input === 'sbom' && (0,predicate_types/* kindOf */.I)(document.predicateType) !== 'sbom' && type === undefined)
        throw noSbom(path, document);
    return { ...line, document, bytes };
}
/** Only an object can be a predicate: cosign refuses lists, and signs no text in a bundle. */
function objectOf({ input, path }, bytes) {
    try {
        const value = (0,json/* parseBounded */.nh)((0,json/* utf8 */.As)(bytes));
        if ((0,json/* isObject */.Gv)(value))
            return value;
    }
    catch (error) {
        if (error instanceof json/* TooMuchJson */.Mm)
            throw noObject(input, path, error.message);
    }
    throw noObject(input, path, 'it is not a JSON object');
}
function noObject(input, path, problem) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'predicate-malformed',
        what: `${input}: ${path} cannot be attested: ${problem}`,
        why: 'only a JSON object can be a predicate; tag-value and XML cannot',
        fix: input === 'sbom' ? 'syft IMAGE -o spdx-json=sbom.spdx.json' : `${input}: TYPE=path/to/file.json`,
    });
}
function noSbom(path, { words, predicateType }) {
    return new failure/* Failure */.HR({
        class: 'usage',
        code: 'predicate-malformed',
        what: `sbom: ${path} is no SBOM, but this: ${words}`,
        fix: `predicates: ${predicateType}=${path}`,
    });
}


/***/ })

};
