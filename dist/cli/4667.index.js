export const id = 4667;
export const ids = [4667];
export const modules = {

/***/ 31342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readDeferred),
/* harmony export */   t: () => (/* binding */ deferredPredicate)
/* harmony export */ });
/* harmony import */ var _text_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15533);

/** The predicate: what is said, what it rests on, and what is not claimed. */
function deferredPredicate(deferred) {
    return {
        ...deferred,
        proof: 'the record of this digest is an artifact of that run, by its digest in GitHub\u2019s API; only jobs of a run can add artifacts to it',
        notClaimed: ['who or what built the image, from what, and how', 'a SLSA build level'],
    };
}
function readDeferred(predicate) {
    const run = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(predicate, 'run', 'uri');
    if (run === undefined)
        return undefined;
    const attempt = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_0__/* .memberAt */ .mz)(predicate, 'run', 'attempt');
    return {
        run,
        attempt: Number.isSafeInteger(attempt) ? Number(attempt) : undefined,
        workflow: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(predicate, 'run', 'workflow') ?? '',
        headSha: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(predicate, 'run', 'headSha') ?? '',
        signedBy: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(predicate, 'signedBy', 'workflow') ?? '',
    };
}


/***/ }),

/***/ 56984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mg: () => (/* binding */ factWords),
  FG: () => (/* binding */ predicateFacts),
  fQ: () => (/* binding */ predicateWords),
  Ac: () => (/* binding */ storedElsewhere)
});

// EXTERNAL MODULE: ./lib/text/counted.js
var counted = __webpack_require__(83497);
// EXTERNAL MODULE: ./lib/text/member.js
var member = __webpack_require__(15533);
// EXTERNAL MODULE: ./lib/text/printable.js
var printable = __webpack_require__(37944);
// EXTERNAL MODULE: ./lib/text/json.js
var json = __webpack_require__(52845);
;// CONCATENATED MODULE: ./lib/statement/build-claims.js


/** Reads BuildKit's provenance, in the form of SLSA v0.2 or v1; of several platforms, the first. */
function readBuildClaims(predicate) {
    const said = (0,member/* memberAt */.mz)(predicate, 'provenance');
    const isBuild = (0,member/* memberAt */.mz)(said, 'builder') ?? (0,member/* memberAt */.mz)(said, 'buildDefinition');
    const build = isBuild === undefined ? firstOf(said) : said;
    const first = (...paths) => paths.map((path) => (0,member/* textAt */.$6)(build, ...path)).find((text) => text !== undefined);
    return {
        builder: first(['builder', 'id'], ['runDetails', 'builder', 'id']),
        started: first(['metadata', 'buildStartedOn'], ['runDetails', 'metadata', 'startedOn']),
        finished: first(['metadata', 'buildFinishedOn'], ['runDetails', 'metadata', 'finishedOn']),
        source: first(['invocation', 'configSource', 'uri'], ['buildDefinition', 'externalParameters', 'configSource', 'uri']),
        recipe: first(['invocation', 'configSource', 'entryPoint'], ['buildDefinition', 'externalParameters', 'configSource', 'path']),
        parameters: parametersOf(build),
    };
}
function firstOf(byPlatform) {
    return (0,json/* isObject */.Gv)(byPlatform) ? Object.values(byPlatform)[0] : undefined;
}
const MAX_PARAMETERS = 50;
function parametersOf(build) {
    const args = (0,member/* memberAt */.mz)(build, 'invocation', 'parameters', 'args') ??
        (0,member/* memberAt */.mz)(build, 'buildDefinition', 'externalParameters', 'request', 'args');
    return (0,json/* isObject */.Gv)(args) ? Object.keys(args).slice(0, MAX_PARAMETERS) : [];
}

// EXTERNAL MODULE: ./lib/statement/deferred.js
var deferred = __webpack_require__(31342);
// EXTERNAL MODULE: ./lib/statement/predicate-types.js
var predicate_types = __webpack_require__(16832);
// EXTERNAL MODULE: ./lib/statement/sbom.js
var statement_sbom = __webpack_require__(10388);
// EXTERNAL MODULE: ./lib/statement/scan.js
var statement_scan = __webpack_require__(19608);
;// CONCATENATED MODULE: ./lib/statement/predicate-facts.js








const MAX_REFERENCES = 20;
/** undefined: of this type nothing is known, or it does not say what its type asks for. */
function predicateFacts(predicateType, predicate) {
    if ((0,predicate_types/* sbomFormatOf */.cO)(predicateType) !== undefined)
        return sbomFacts(predicate);
    if (predicateType === predicate_types/* VULN */.o0)
        return scanFacts(predicate);
    if (predicateType === predicate_types/* TEST_RESULT */.bo)
        return testFacts(predicate);
    if (predicateType === predicate_types/* VSA */.P1)
        return summaryFacts(predicate);
    if (predicateType === predicate_types/* REFERENCE */.gu)
        return { about: 'reference', references: storedElsewhere(predicate) };
    if (predicateType === predicate_types/* BUILD_CLAIMS */.$n)
        return buildFacts(predicate);
    if (predicateType === predicate_types/* DEFERRED */.Cl)
        return deferredFacts(predicate);
    const isVex = predicateType === predicate_types/* OPENVEX */.ot || predicateType.startsWith(`${predicate_types/* OPENVEX */.ot}/`);
    return isVex ? vexFacts(predicate) : undefined;
}
/** The facts as one line; undefined: there are none. */
function predicateWords(predicateType, predicate) {
    const facts = predicateFacts(predicateType, predicate);
    return facts && factWords(facts);
}
function factWords(facts) {
    switch (facts.about) {
        case 'sbom':
            return `SBOM (${facts.format}) of ${(0,counted/* counted */.h)(facts.components, 'component')}${by(facts.tool)}`;
        case 'scan':
            return scanWords(facts);
        case 'test-result':
            return `tests ${facts.result}: ${facts.passed} passed, ${facts.warned} warned, ${facts.failed} failed`;
        case 'vex':
            return `VEX (OpenVEX) of ${(0,counted/* counted */.h)(facts.statements, 'statement')}${by(facts.author)}`;
        case 'deferred':
            return `signed later, for run ${facts.run} of ${facts.workflow} at ${facts.headSha.slice(0, 12)}; who built it, and how, is not claimed`;
        case 'summary':
            return `SLSA verification summary: ${facts.result} (${facts.levels.join(', ') || 'no levels'})`;
        case 'build':
            return `what the build says of itself${by(facts.builder)}, claimed by the build job`;
        case 'reference':
            return `reference to ${facts.references.map(({ mediaType }) => mediaType).join(', ') || 'nothing'}`;
    }
}
function scanWords({ scanner, finished, database, findings }) {
    const counts = Object.entries(findings ?? {}).map(([severity, count]) => `${count} ${severity}`);
    const none = findings ? 'nothing found' : 'its findings are not counted here';
    const at = finished === undefined ? '' : ` at ${finished}`;
    const using = database === undefined ? '' : ` with database ${database}`;
    return `vulnerability scan by ${scanner}${at}${using}: ${counts.join(', ') || none}`;
}
function sbomFacts(predicate) {
    // cosign's older `--type custom` and `spdx` wrap the document.
    const sbom = (0,statement_sbom/* readSbom */.k)(predicate) ?? (0,statement_sbom/* readSbom */.k)((0,member/* memberAt */.mz)(predicate, 'Data'));
    if (!sbom)
        return undefined;
    return {
        about: 'sbom',
        format: (0,printable/* printable */.g)(sbom.format, 40),
        components: sbom.components,
        ...predicate_facts_text('tool', sbom.tool),
        ...predicate_facts_text('created', sbom.created),
    };
}
function scanFacts(predicate) {
    const scan = (0,statement_scan/* readScan */.C)(predicate);
    if (!scan)
        return undefined;
    return {
        about: 'scan',
        scanner: (0,printable/* printable */.g)(scan.scanner),
        ...predicate_facts_text('finished', scan.finished),
        ...predicate_facts_text('database', scan.database.version === '' ? undefined : scan.database.version),
        ...(scan.findings && { findings: scan.findings }),
    };
}
function testFacts(predicate) {
    const count = (name) => (0,member/* listAt */.gT)(predicate, name).length;
    return {
        about: 'test-result',
        result: (0,printable/* printable */.g)((0,member/* textAt */.$6)(predicate, 'result') ?? 'unknown', 40),
        passed: count('passedTests'),
        warned: count('warnedTests'),
        failed: count('failedTests'),
    };
}
function vexFacts(predicate) {
    const statements = (0,member/* listAt */.gT)(predicate, 'statements').length;
    return { about: 'vex', statements, ...predicate_facts_text('author', (0,member/* textAt */.$6)(predicate, 'author')) };
}
function buildFacts(predicate) {
    const { builder, started, finished, source, recipe, parameters } = readBuildClaims(predicate);
    return {
        about: 'build',
        ...predicate_facts_text('builder', builder),
        ...predicate_facts_text('started', started),
        ...predicate_facts_text('finished', finished),
        ...predicate_facts_text('source', source),
        ...predicate_facts_text('recipe', recipe),
        parameters: parameters.map((name) => (0,printable/* printable */.g)(name, 60)),
    };
}
function summaryFacts(predicate) {
    const levels = (0,member/* listAt */.gT)(predicate, 'verifiedLevels').slice(0, MAX_REFERENCES);
    return {
        about: 'summary',
        result: (0,printable/* printable */.g)((0,member/* textAt */.$6)(predicate, 'verificationResult') ?? 'unknown', 40),
        levels: levels.filter((one) => typeof one === 'string').map((one) => (0,printable/* printable */.g)(one, 60)),
    };
}
/** What a reference names by its SHA-256 (in-toto/attestation, spec/predicates/reference.md). */
function storedElsewhere(predicate) {
    return (0,member/* listAt */.gT)(predicate, 'references')
        .slice(0, MAX_REFERENCES)
        .flatMap((one) => {
        const sha256 = (0,member/* textAt */.$6)(one, 'digest', 'sha256') ?? '';
        const mediaType = (0,member/* textAt */.$6)(one, 'mediaType');
        if (!/^[0-9a-f]{64}$/.test(sha256) || mediaType === undefined)
            return [];
        const type = predicate_facts_text('predicateType', (0,member/* textAt */.$6)(one, 'annotations', 'predicateType'));
        return { mediaType: (0,printable/* printable */.g)(mediaType, 100), sha256, ...type };
    });
}
function predicate_facts_text(name, value) {
    return (value === undefined ? {} : { [name]: (0,printable/* printable */.g)(value, 100) });
}
function by(who) {
    return who === undefined ? '' : ` by ${who}`;
}
function deferredFacts(predicate) {
    const said = (0,deferred/* readDeferred */._)(predicate);
    if (said === undefined)
        return undefined;
    const { run, workflow, headSha, signedBy } = said;
    return {
        about: 'deferred',
        run: (0,printable/* printable */.g)(run),
        workflow: (0,printable/* printable */.g)(workflow),
        headSha: (0,printable/* printable */.g)(headSha),
        signedBy: (0,printable/* printable */.g)(signedBy),
    };
}


/***/ }),

/***/ 36444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ shapeProblems),
/* harmony export */   s: () => (/* binding */ isKnownType)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52845);
/* harmony import */ var _text_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15533);
/* harmony import */ var _predicate_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16832);



const VEX_STATES = ['not_affected', 'affected', 'fixed', 'under_investigation'];
/**
 * The members that readers of a type fall over when they are missing or of another kind, by their specifications. Not
 * whole schemas: those of SBOMs are larger than all the rest of the action.
 */
const SHAPES = new Map([
    [_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SPDX */ .av, { spdxVersion: /^SPDX-2\.\d+$/, SPDXID: 'text', creationInfo: 'object' }],
    [_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SPDX_3 */ .aI, { '@context': 'text', '@graph': 'list' }],
    [_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .CYCLONEDX */ .OH, { bomFormat: { oneOf: ['CycloneDX'] }, specVersion: /^\d+\.\d+$/ }],
    [
        _predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .VULN */ .o0,
        {
            invocation: 'object',
            'scanner.uri': 'text',
            'scanner.result': 'object',
            // cosign refuses to attest an empty one.
            'metadata.scanStartedOn': 'time',
            'metadata.scanFinishedOn': 'time',
        },
    ],
    [
        _predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .IN_TOTO_VULNS */ .gN,
        {
            'scanner.uri': 'text',
            'scanner.result': { each: { id: 'text', severity: 'list' } },
            'metadata.scanStartedOn': 'time',
            'metadata.scanFinishedOn': 'time',
        },
    ],
    [
        _predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .TEST_RESULT */ .bo,
        {
            result: { oneOf: ['PASSED', 'WARNED', 'FAILED'] },
            configuration: 'list',
            passedTests: { optional: 'list' },
            warnedTests: { optional: 'list' },
            failedTests: { optional: 'list' },
        },
    ],
    [
        _predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .OPENVEX */ .ot,
        {
            '@context': /^https:\/\/openvex\.dev\/ns/,
            '@id': 'text',
            author: 'text',
            timestamp: 'time',
            statements: { each: { status: { oneOf: VEX_STATES } } },
        },
    ],
    [
        _predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .VSA */ .P1,
        {
            'verifier.id': 'text',
            resourceUri: 'text',
            'policy.uri': 'text',
            timeVerified: { optional: 'time' },
            verificationResult: { oneOf: ['PASSED', 'FAILED'] },
            verifiedLevels: 'list',
        },
    ],
    [
        _predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .REFERENCE */ .gu,
        {
            'attester.id': 'text',
            references: { each: { downloadLocation: 'text', mediaType: 'text', digest: 'object' } },
        },
    ],
]);
/** One rule for all versions that a type may name: `https://spdx.dev/Document/v2.3`. */
const SBOM_SHAPES = { SPDX: _predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SPDX */ .av, 'SPDX 3': _predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SPDX_3 */ .aI, CycloneDX: _predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .CYCLONEDX */ .OH };
/** What is wrong with a predicate of a known type, in words; empty for what fits, and for types that are not known. */
function shapeProblems(predicateType, predicate) {
    const format = (0,_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomFormatOf */ .cO)(predicateType);
    const shape = SHAPES.get(format === undefined ? withoutVersion(predicateType) : SBOM_SHAPES[format]);
    return shape ? problemsOf(predicate, shape, '') : [];
}
function isKnownType(predicateType) {
    return (0,_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomFormatOf */ .cO)(predicateType) !== undefined || SHAPES.has(withoutVersion(predicateType));
}
/** OpenVEX alone names its version behind the type. */
function withoutVersion(predicateType) {
    return predicateType.startsWith(`${_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .OPENVEX */ .ot}/`) ? _predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .OPENVEX */ .ot : predicateType;
}
function problemsOf(value, shape, place) {
    return Object.entries(shape).flatMap(([path, rule]) => {
        const member = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(value, ...path.split('.'));
        return problemOf(member, rule, place + path);
    });
}
function problemOf(value, rule, place) {
    if (typeof rule === 'string')
        return KINDS[rule](value) ? [] : [`${place} is not ${WORDS[rule]}`];
    if (rule instanceof RegExp)
        return typeof value === 'string' && rule.test(value)
            ? []
            : [`${place} is not of the form ${rule.source}`];
    if ('optional' in rule)
        return value === undefined ? [] : problemOf(value, rule.optional, place);
    if ('oneOf' in rule)
        return rule.oneOf.some((one) => one === value) ? [] : [`${place} is not one of ${rule.oneOf.join(', ')}`];
    if (!Array.isArray(value))
        return [`${place} is not a list`];
    return value.flatMap((one, at) => problemsOf(one, rule.each, `${place}[${at}].`)).slice(0, MAX_PROBLEMS);
}
const MAX_PROBLEMS = 5;
const WORDS = { text: 'a text', object: 'an object', list: 'a list', time: 'an RFC 3339 time' };
const TIME = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;
const KINDS = {
    text: (value) => typeof value === 'string' && value !== '',
    object: _text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv,
    list: Array.isArray,
    time: (value) => typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value)),
};


/***/ }),

/***/ 10388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ digestsIn),
/* harmony export */   k: () => (/* binding */ readSbom)
/* harmony export */ });
/* harmony import */ var _text_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15533);
/* harmony import */ var _predicate_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16832);


const SPDX_JSON = 'application/spdx+json';
const CYCLONEDX_JSON = 'application/vnd.cyclonedx+json';
/** Of SPDX 3 (spdx.github.io/spdx-spec/v3.0.1, "JSON-LD"). */
const SPDX_CONTEXT = /^https:\/\/spdx\.org\/rdf\/(3\.\d+(?:\.\d+)?)\/spdx-context\.jsonld$/;
/** Reads an SBOM in JSON: SPDX 2.x, SPDX 3 or CycloneDX; undefined: it is none of them. */
function readSbom(document) {
    return readSpdx2(document) ?? readSpdx3(document) ?? readCycloneDx(document);
}
function readSpdx2(document) {
    const [, version] = /^SPDX-(2\.\d+)$/.exec((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(document, 'spdxVersion') ?? '') ?? [];
    if (version === undefined)
        return undefined;
    const roots = spdx2Roots(document);
    const creators = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(document, 'creationInfo', 'creators');
    return {
        format: `SPDX ${version}`,
        predicateType: _predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SPDX */ .av,
        mediaType: SPDX_JSON,
        components: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(document, 'packages').length - roots.length,
        tool: creators.map((one) => /^Tool: (.+)$/.exec(String(one))?.[1]).find((one) => one !== undefined),
        created: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(document, 'creationInfo', 'created'),
        names: digestsIn(roots.flatMap(spdx2Names)),
    };
}
/** What the document describes (SPDX 2.3, 11.1 "DESCRIBES"). */
function spdx2Roots(document) {
    const described = new Set([
        ...(0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(document, 'documentDescribes'),
        ...(0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(document, 'relationships')
            .filter((one) => (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'relationshipType') === 'DESCRIBES')
            .map((one) => (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'relatedSpdxElement')),
    ]);
    return (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(document, 'packages').filter((one) => described.has((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'SPDXID')));
}
/** Syft writes versions, checksums and package URLs; Trivy writes notes. */
function spdx2Names(root) {
    const sha256 = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(root, 'checksums').find((one) => (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'algorithm') === 'SHA256');
    return [
        (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(root, 'versionInfo'),
        hexDigest((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(sha256, 'checksumValue')),
        ...(0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(root, 'externalRefs').map((one) => (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'referenceLocator')),
        ...(0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(root, 'annotations').map((one) => namedIn((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'comment'), ': ')),
    ];
}
function readSpdx3(document) {
    const [, version] = SPDX_CONTEXT.exec((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(document, '@context') ?? '') ?? [];
    const graph = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(document, '@graph');
    if (version === undefined || graph.length === 0)
        return undefined;
    const ofType = (type) => graph.filter((one) => (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'type') === type);
    const packages = ofType('software_Package');
    const roots = spdx3Roots(graph, packages);
    return {
        format: `SPDX ${version}`,
        predicateType: _predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SPDX_3 */ .aI,
        mediaType: SPDX_JSON,
        components: packages.length - roots.length,
        tool: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(ofType('Tool')[0], 'name'),
        created: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(ofType('CreationInfo')[0], 'created'),
        names: digestsIn(roots.flatMap(spdx3Names)),
    };
}
/** From the document to its SBOM to the package that it is of. */
function spdx3Roots(graph, packages) {
    const roots = new Set(graph.flatMap((one) => (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(one, 'rootElement')));
    return packages.filter((one) => roots.has((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'spdxId')));
}
function spdx3Names(root) {
    const sha256 = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(root, 'verifiedUsing').find((one) => (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'algorithm') === 'sha256');
    return [
        (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(root, 'software_packageVersion'),
        (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(root, 'software_packageUrl'),
        hexDigest((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(sha256, 'hashValue')),
    ];
}
function readCycloneDx(document) {
    const version = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(document, 'specVersion');
    if ((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(document, 'bomFormat') !== 'CycloneDX' || !/^\d+\.\d+$/.test(version ?? ''))
        return undefined;
    return {
        format: `CycloneDX ${version}`,
        predicateType: _predicate_types_js__WEBPACK_IMPORTED_MODULE_0__/* .CYCLONEDX */ .OH,
        mediaType: CYCLONEDX_JSON,
        components: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(document, 'components').length,
        tool: cycloneDxTool((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(document, 'metadata', 'tools')),
        created: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(document, 'metadata', 'timestamp'),
        names: digestsIn(cycloneDxNames((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(document, 'metadata', 'component'))),
    };
}
/** A list until CycloneDX 1.4, later an object with a list of components. */
function cycloneDxTool(tools) {
    const [tool] = Array.isArray(tools) ? tools : (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(tools, 'components');
    const name = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(tool, 'name');
    const version = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(tool, 'version');
    return name !== undefined && version !== undefined ? `${name}-${version}` : name;
}
function cycloneDxNames(root) {
    const sha256 = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(root, 'hashes').find((one) => (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'alg') === 'SHA-256');
    const properties = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(root, 'properties');
    return [
        (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(root, 'version'),
        (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(root, 'purl'),
        hexDigest((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(sha256, 'content')),
        ...properties.map((one) => namedIn(`${(0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'name') ?? ''} ${(0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'value') ?? ''}`.replace('aquasecurity:trivy:', ''), ' ')),
    ];
}
/** Trivy's notes of the image: the digest in a registry, and that of the config. Those of layers name no image. */
function namedIn(note, separator) {
    const at = note?.indexOf(separator) ?? -1;
    const isName = at > 0 && ['ImageID', 'RepoDigest'].includes(note?.slice(0, at) ?? '');
    return isName ? note?.slice(at + separator.length) : undefined;
}
function hexDigest(hex) {
    return hex === undefined ? undefined : `sha256:${hex}`;
}
/** Each digest in texts such as `sha256:\u2026`, `name@sha256:\u2026` and `pkg:oci/name@sha256%3A\u2026`, once. */
function digestsIn(texts) {
    const digests = texts.map((text) => /(?:^|@)sha256(?::|%3a)([0-9a-f]{64})(?![0-9a-f])/i.exec(text ?? '')?.[1]);
    return [...new Set(digests.flatMap((hex) => (hex === undefined ? [] : `sha256:${hex.toLowerCase()}`)))];
}


/***/ }),

/***/ 19608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readScan),
/* harmony export */   R: () => (/* binding */ vulnPredicate)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52845);
/* harmony import */ var _text_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15533);
/* harmony import */ var _sbom_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10388);



/** Reads a report of Grype or Trivy, or cosign's `vuln` predicate around one; undefined: it is none of them. */
function readScan(document) {
    return readGrype(document) ?? readTrivy(document) ?? readVuln(document);
}
/**
 * cosign's `vuln` predicate (cosign, specs/COSIGN_VULN_ATTESTATION_SPEC.md) around a report, which stays whole. Times
 * and database are as the scanner says; Grype and Trivy tell one time only.
 * @param run undefined: nothing confirms who ran it
 */
function vulnPredicate(document, scan, run) {
    const invocation = {
        parameters: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(document, 'invocation', 'parameters') ?? null,
        uri: run?.uri ?? (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(document, 'invocation', 'uri') ?? '',
        event_id: eventOf(run) ?? (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(document, 'invocation', 'event_id') ?? '',
        'builder.id': run?.builderId ?? (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(document, 'invocation', 'builder.id') ?? '',
    };
    if (isVuln(document))
        return { ...document, invocation };
    const { uri, version, database: db, finished } = scan;
    return {
        invocation,
        scanner: { uri, version, db, result: document },
        metadata: { scanStartedOn: finished, scanFinishedOn: finished },
    };
}
/** `https://github.com/o/r/actions/runs/99/attempts/1` is the run 99. */
function eventOf(run) {
    return run && /\/runs\/(\d+)/.exec(run.uri)?.[1];
}
function readGrype(report) {
    if ((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(report, 'descriptor', 'name') !== 'grype' || !isList(report, 'matches'))
        return undefined;
    const version = versionOf((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(report, 'descriptor', 'version'));
    const database = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(report, 'descriptor', 'db');
    const status = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(database, 'status') ?? database;
    const target = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(report, 'source', 'target');
    return {
        scanner: `grype ${version}`,
        uri: `pkg:github/anchore/grype@${version}`,
        version,
        database: {
            uri: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(status, 'from') ?? '',
            version: [(0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(status, 'schemaVersion'), (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(status, 'built')].filter(isText).join('@'),
        },
        finished: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(report, 'descriptor', 'timestamp'),
        findings: count((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(report, 'matches').map((one) => (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'vulnerability', 'severity'))),
        names: (0,_sbom_js__WEBPACK_IMPORTED_MODULE_0__/* .digestsIn */ .V)([
            (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(target, 'manifestDigest'),
            (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(target, 'imageID'),
            ...textsIn(target, 'repoDigests'),
        ]),
    };
}
function readTrivy(report) {
    if ((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(report, 'SchemaVersion') !== 2 || (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(report, 'ArtifactName') === undefined)
        return undefined;
    const version = versionOf((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(report, 'Trivy', 'Version'));
    const found = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(report, 'Results').flatMap((one) => (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(one, 'Vulnerabilities'));
    return {
        scanner: `trivy ${version}`,
        uri: `pkg:github/aquasecurity/trivy@${version}`,
        version,
        // Trivy's reports do not name it.
        database: { uri: '', version: '' },
        finished: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(report, 'CreatedAt'),
        findings: count(found.map((one) => (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'Severity'))),
        names: (0,_sbom_js__WEBPACK_IMPORTED_MODULE_0__/* .digestsIn */ .V)([(0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(report, 'Metadata', 'ImageID'), ...textsIn(report, 'Metadata', 'RepoDigests')]),
    };
}
/** What is already cosign's predicate: `trivy image --format cosign-vuln` writes it, and so does this program. */
function readVuln(document) {
    if (!isVuln(document))
        return undefined;
    const scanner = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(document, 'scanner');
    const report = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(scanner, 'result');
    const inner = readGrype(report) ?? readTrivy(report) ?? unknownReport(scanner);
    const said = (name) => (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(scanner, 'db', name) ?? '';
    return {
        ...inner,
        uri: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(scanner, 'uri') ?? inner.uri,
        version: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(scanner, 'version') ?? inner.version,
        database: { uri: said('uri'), version: said('version') },
        finished: (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(document, 'metadata', 'scanFinishedOn') ?? inner.finished,
    };
}
/** Of a scanner that is not known here: what it found cannot be counted. */
function unknownReport(scanner) {
    const uri = (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(scanner, 'uri') ?? '';
    const database = { uri: '', version: '' };
    return { scanner: uri, uri, version: '', database, finished: undefined, findings: undefined, names: [] };
}
function isVuln(document) {
    return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(document, 'scanner')) && (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(document, 'metadata'));
}
/** A build without a version says so in brackets. */
function versionOf(text) {
    return text === undefined || text.startsWith('[') ? 'unknown' : text;
}
function isList(value, name) {
    return Array.isArray((0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(value, name));
}
function isText(value) {
    return typeof value === 'string';
}
function textsIn(value, ...path) {
    return (0,_text_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(value, ...path).filter(isText);
}
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'negligible', 'unknown'];
/** What says no severity that is known counts as `unknown`. */
function count(severities) {
    const named = severities
        .map((one) => one?.toLowerCase() ?? '')
        .map((one) => (SEVERITIES.includes(one) ? one : 'unknown'));
    return Object.fromEntries(SEVERITIES.map((severity) => [severity, named.filter((one) => one === severity).length]).filter(([, found]) => found > 0));
}


/***/ }),

/***/ 83497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 image`, `2 images`. @param plural where it is not the noun with an s */
function counted(count, noun, plural = `${noun}s`) {
    return `${count} ${count === 1 ? noun : plural}`;
}


/***/ })

};
