export const id = 5009;
export const ids = [5009];
export const modules = {

/***/ 55009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainReport: () => (/* binding */ explainReport)
/* harmony export */ });
/* harmony import */ var _sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86812);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52845);
/* harmony import */ var _verification_artifact_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67028);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99147);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58191);





/** What the fields of SLSA provenance mean (slsa.dev/spec/v1.2/build-provenance), by their ends. */
const MEANINGS = [
    ['_type', 'the format of the statement'],
    ['subject.name', 'what was built, as the builder calls it'],
    ['subject.digest.sha256', 'the exact bytes that this is about'],
    ['predicateType', 'what is said of them'],
    ['buildDefinition.buildType', 'how to read the rest: what the parameters mean'],
    ['externalParameters.workflow.ref', 'the branch or tag that the workflow was started on'],
    ['externalParameters.workflow.repository', 'the repository with the workflow'],
    ['externalParameters.workflow.path', 'the workflow that was started'],
    ['internalParameters.github.event_name', 'what started it'],
    ['internalParameters.github.repository_id', 'the repository, whatever it is called today'],
    ['internalParameters.github.repository_owner_id', 'its owner, whatever the name is today'],
    ['internalParameters.github.runner_environment', 'whose machine it ran on'],
    ['resolvedDependencies.uri', 'what went into the build'],
    ['resolvedDependencies.digest.gitCommit', 'the commit that was built'],
    ['runDetails.builder.id', 'who vouches for all this: the workflow that signed'],
    ['runDetails.metadata.invocationId', 'the run, with its log'],
    ['runDetails.metadata.startedOn', 'when the build began, as the builder says'],
    ['runDetails.metadata.finishedOn', 'when the build ended, as the builder says'],
];
const MAX_FIELDS = 500;
/** Every field of each accepted statement, with what it means. */
function explainReport({ report, result }, style) {
    const page = new _page_js__WEBPACK_IMPORTED_MODULE_1__/* .Page */ .YW(style);
    const statements = acceptedStatements(result?.judged ?? []);
    if (statements.length === 0)
        page.labelled('', `${report.image}: no accepted statement to explain`);
    if (statements.length > 0)
        whoWhenHow(page, report);
    for (const { report: artifact, content } of statements) {
        page.blank();
        page.labelled('', `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .typeWords */ .yL)(artifact)} of ${report.image}`, 'bold');
        if (content)
            explain(page, JSON.parse((0,_sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .payloadOf */ .Md)(content).toString('utf8')));
    }
    return page.text();
}
/** Who built the image, when and how, and what stands behind each answer. */
function whoWhenHow(page, report) {
    page.blank();
    page.labelled('', `Who, when and how: ${report.image}`, 'bold');
    for (const [what, value = '', standing] of [...confirmed(report), ...claimed(report)]) {
        const isThere = value !== '';
        page.labelled('  ', isThere ? `${what}: ${value}` : what);
        page.labelled('      ', isThere ? STANDINGS[standing] : 'not recorded', 'dim');
    }
}
function confirmed(report) {
    const { identity, facts, signedAt } = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .yv)(report) ?? {};
    return [
        ['who: the workflow that signed', identity?.san, 'certificate'],
        ['who: started by', facts?.trigger, 'certificate'],
        ['when: signed', signedAt, 'certificate'],
        ['how: commit', facts?.sourceCommit, 'certificate'],
        ['how: workflow', facts?.workflow, 'certificate'],
    ];
}
function claimed({ artifacts }) {
    const trusted = artifacts.filter(_verification_artifact_report_js__WEBPACK_IMPORTED_MODULE_3__/* .isByExpected */ .M).map(({ says }) => says);
    const build = trusted.find((says) => says?.about === 'build');
    const standing = 'claimed by the build job';
    return [
        ['who: built by', build?.builder, standing],
        ['when: build began', build?.started, standing],
        ['when: build ended', build?.finished, standing],
        ['how: built from', build?.source, standing],
        ['how: recipe', build?.recipe, standing],
        ['how: arguments', build?.parameters.join(', '), standing],
    ];
}
const STANDINGS = {
    certificate: 'confirmed: by the certificate, and times by the log or a timestamp authority',
    'claimed by the build job': 'claimed by the build job: nothing confirms it',
};
/** Each statement once: both layouts may hold it. */
function acceptedStatements(judged) {
    const accepted = judged.filter((artifact) => artifact.report.status === 'accepted' && artifact.content?.kind === 'envelope');
    return [
        ...new Map(accepted.map((artifact) => [artifact.content && (0,_sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .payloadOf */ .Md)(artifact.content).toString('hex'), artifact])).values(),
    ];
}
function explain(page, statement) {
    const fields = fieldsOf(statement, []);
    for (const { path, value } of fields.slice(0, MAX_FIELDS)) {
        const place = path.join('.');
        const plain = path.filter((member) => !/^\d+$/.test(member)).join('.');
        const meaning = MEANINGS.find(([end]) => plain === end || plain.endsWith(`.${end}`))?.[1];
        page.labelled('  ', place.replace(/^predicate\./, ''));
        page.labelled('      ', value);
        if (meaning !== undefined)
            page.labelled('      ', meaning, 'dim');
    }
    if (fields.length > MAX_FIELDS)
        page.labelled('  ', `and ${fields.length - MAX_FIELDS} more fields`);
}
function fieldsOf(value, path) {
    if (path.length > 20)
        return [{ path, value: '(nested too deep to show)' }];
    const members = Array.isArray(value) || (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) ? Object.entries(value) : [];
    if (members.length > 0)
        return members.flatMap(([name, member]) => fieldsOf(member, [...path, name]));
    return [{ path, value: typeof value === 'string' ? value : JSON.stringify(value) }];
}


/***/ })

};
