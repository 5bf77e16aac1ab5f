export const id = 906;
export const ids = [906];
export const modules = {

/***/ 9906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deferredMarkdown: () => (/* binding */ deferredMarkdown),
/* harmony export */   plannedMarkdown: () => (/* binding */ plannedMarkdown),
/* harmony export */   skippedMarkdown: () => (/* binding */ skippedMarkdown),
/* harmony export */   summaryMarkdown: () => (/* binding */ summaryMarkdown)
/* harmony export */ });
/* harmony import */ var _engine_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9066);
/* harmony import */ var _github_job_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6721);
/* harmony import */ var _shared_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2106);
/* harmony import */ var _statement_cosign_sign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6454);
/* harmony import */ var _statement_slsa_v1_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5482);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6362);






/** GitHub shows 1 MiB; more images than these are in `result.json`. */
const MAX_ROWS = 100;
/** The job summary: short when all is well, detailed where not. @param policies what is said of those that were written */
function summaryMarkdown(result, policies = '') {
    return [
        heading(result),
        failures(result),
        result.files ? filesSigned(result.files, result) : images(result),
        origin(result),
        copies(result),
        tags(result),
        filesBeside(result),
        keptElsewhere(result),
        refusals(result),
        warnings(result),
        policies,
        verification(result),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** Of a dry run: what a run would do, and what of it everybody could read. */
function plannedMarkdown({ digests, identity, copies, imageTags, facts, warnings }) {
    const what = digests.length === 1 ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(digests[0]?.digest ?? '') : `${digests.length} digests`;
    const rows = digests
        .slice(0, MAX_ROWS)
        .map(({ digest, platform, tags }) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(digest.slice(0, 19)) + behind(platform),
        tags.map((tag) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(tag)).join('<br>'),
    ]);
    const more = digests.length - rows.length;
    return [
        `### ${TITLES.planned}: ${what}`,
        ...warnings.slice(0, MAX_ROWS).map((warning) => `> [!WARNING]\n> ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(warning)}`),
        `**As** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(identity.split('\n')[0] ?? '')}`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['Digest', 'Tags'], rows) + (more > 0 ? `\n\n\u2026 and ${more} more.` : ''),
        ...list('Would be copied', copies),
        ...list('Would be set, when all else is done', imageTags),
        facts.length === 0
            ? 'Nothing would become public.'
            : `**Would become public, for ever:**\n\n${facts.map((fact) => `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(fact)}`).join('\n')}`,
    ].join('\n\n');
}
function list(title, lines) {
    const shown = lines.slice(0, MAX_ROWS).map((line) => `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(line)}`);
    return lines.length === 0 ? [] : [`**${title}:**\n\n${shown.join('\n')}`];
}
/** Of a run that signs nothing, and is right to. */
function skippedMarkdown(reason) {
    return `### ${TITLES.skipped}\n\n${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(reason)}.`;
}
/** Of a run that left a record of what is to be signed later. */
function deferredMarkdown({ subjects, outage, record }) {
    const shown = subjects.slice(0, MAX_ROWS).map((subject) => `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(subject)}`);
    return [
        `### ${TITLES.deferred}`,
        `> [!WARNING]\n> ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(`${outage.service} was down: ${outage.message}. Until these images are signed, clusters that ask for a signature refuse them.`).replaceAll('\n', '')}`,
        shown.join('\n'),
        `The artifact ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(record.name)} of this run says what is to be signed; ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)('slsa-provenance resume --pending')} does so. Running this workflow again signs with provenance, which resuming cannot.`,
    ].join('\n\n');
}
const COPY_WORDS = {
    copied: 'copied',
    unchanged: 'was there',
    'not-copied': '\u274c not copied',
};
function copies({ copies: all = [] }) {
    if (all.length === 0)
        return '';
    const rows = all
        .slice(0, MAX_ROWS)
        .map(({ source, destination, outcome, attached }) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(source),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(destination),
        `${COPY_WORDS[outcome]}${attached === undefined ? '' : `, with ${attached} attachments`}`,
    ]);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['Image', 'Copy', 'What became of it'], rows);
}
const TAG_WORDS = {
    set: 'set',
    unchanged: 'pointed to it',
    'not-set': '\u274c not set',
};
function tags({ tags: all = [] }) {
    if (all.length === 0)
        return '';
    const rows = all
        .slice(0, MAX_ROWS)
        .map(({ tag, digest, before, outcome }) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(tag),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(digest.slice(0, 19)),
        TAG_WORDS[outcome],
        before ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(before.slice(0, 19)) : before === null ? 'nothing' : '',
    ]);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['Tag', 'Digest', 'What became of it', 'Pointed to before'], rows);
}
/** Files that are too large to be attested whole, and where they are. */
function filesBeside({ stored = [] }) {
    if (stored.length === 0)
        return '';
    const rows = stored
        .slice(0, MAX_ROWS)
        .map(({ predicateType, size, artifact }) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(predicateType),
        `${(size / 1_000_000).toFixed(1)} MB`,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(artifact),
    ]);
    return `Too large to be attested whole, since each program that verifies the image would have to fetch them: stored as artifacts of their own, signed, and referred to.\n\n${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['Type', 'Size', 'Artifact'], rows)}`;
}
/** Verifiers look beside the image unless they are told where signatures are. */
function keptElsewhere({ signatureRepository }) {
    if (signatureRepository === undefined)
        return '';
    const rows = (0,_engine_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureRepositoryHints */ .BW)(signatureRepository).map(([program, says]) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(program),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(says),
    ]);
    return `Signatures are kept in ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(signatureRepository)}; verifiers must be told:\n\n${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['Verifier', 'What it needs'], rows)}`;
}
const TITLES = {
    signed: '\u2705 Signed and attested',
    unchanged: '\u2705 Already signed and attested',
    skipped: 'Not signed',
    planned: 'Would be signed',
    deferred: '\u23f3 Not signed yet: deferred',
    failed: '\u274c Not complete',
};
function heading({ outcome, subjects, files }) {
    const names = files?.map(({ path }) => path) ?? subjects;
    const [only = ''] = names;
    const what = names.length === 1 ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(only.replace(/@.*$/, '')) : `${names.length} ${files ? 'files' : 'images'}`;
    return `### ${TITLES[outcome]}: ${what}`;
}
function failures(result) {
    if (result.failures.length === 0)
        return '';
    const rows = result.failures
        .slice(0, MAX_ROWS)
        .map((failed) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(failed.subject) + platformBehind(failed.subject, result),
        (0,_github_job_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLink */ .U1)(failed.code),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(failed.message),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(failed.fix ?? ''),
    ]);
    return `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['Where', 'Code', 'What failed', 'Fix'], rows)}\n\nRun the step again after the fix: what is attached is reused.`;
}
function images(result) {
    const rows = result.subjects.slice(0, MAX_ROWS).map((subject) => {
        const [name, digest] = subject.split('@');
        const attached = result.attachments.filter((attachment) => attachment.subject === subject);
        const image = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(name ?? '') + platformBehind(subject, result);
        return [image, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((digest ?? '').slice(0, 19)), stored(attached), entries(attached, result)];
    });
    const more = result.subjects.length - rows.length;
    return ((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['Image', 'Digest', 'Stored', 'Log entries'], rows) +
        (more > 0 ? `\n\n\u2026 and ${more} more: see the file of ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)('result-path')}.` : ''));
}
function filesSigned(files, { logUrl }) {
    const rows = files
        .slice(0, MAX_ROWS)
        .map(({ path, digest, bundle, logIndex }) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(path),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(digest.slice(0, 19)),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(bundle),
        entriesOf(logIndex === null ? [] : [logIndex], logUrl),
    ]);
    const more = files.length - rows.length;
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['File', 'Digest', 'Bundle', 'Log entry'], rows) + (more > 0 ? `\n\n\u2026 and ${more} more.` : '');
}
function platformBehind(subject, { platforms = [] }) {
    return behind(platforms.find((child) => child.subject === subject)?.platform);
}
/** ` linux/arm64`, for an image that is part of an index. */
function behind(platform) {
    return platform === undefined ? '' : ` ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(platform)}`;
}
const KIND_WORDS = {
    signature: 'signature',
    provenance: 'provenance',
    sbom: 'SBOM',
    scan: 'scan',
    other: 'other attestations',
};
function stored(attached) {
    const kindsIn = (format) => [...new Set(attached.flatMap(({ format: its, kind }) => (its === format ? KIND_WORDS[kind] : [])))].join(' and ');
    const formats = ['bundle', 'legacy'].filter((format) => kindsIn(format) !== '');
    const parts = [...(0,_shared_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(formats, kindsIn)].map(([kinds, same]) => `${kinds} as ${same.join(' and ')}`);
    const reused = attached.length > 0 && attached.every((attachment) => attachment.reused) ? ' (from an earlier run)' : '';
    return parts.length === 0 ? 'nothing' : `${parts.join(', ')}${reused}`;
}
function entries(attached, { logUrl }) {
    return entriesOf([...new Set(attached.flatMap((attachment) => attachment.logIndex ?? []))], logUrl);
}
function entriesOf(indexes, logUrl) {
    return indexes
        .map((index) => (logUrl === undefined ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(index) : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(index, logUrl + index)))
        .join(', ');
}
function origin(result) {
    const { source, certificateIdentity = '', slsaBuildLevel, outcome, key } = result;
    if (!source)
        return [...(key ? signedWithKey(key) : []), ...admitted(result)].join('\n');
    const { repository, commit, ref, workflow, run } = source;
    return [
        `- **Signed by** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(certificateIdentity)}`,
        `- **${slsaBuildLevel.level === 0 ? 'Signed at' : 'Built from'}** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(`${repositoryName(repository)}@${commit.slice(0, 12)}`, `${repository}/commit/${commit}`)} (${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(ref)}) by ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(workflow)} in ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(outcome === 'unchanged' ? 'an earlier run' : 'this run', run)}`,
        `- **SLSA Build L${slsaBuildLevel.level}**: ${slsaBuildLevel.reason}. To raise it: ${slsaBuildLevel.raise}.`,
        ...admitted(result),
    ].join('\n');
}
function signedWithKey({ algorithm, hint }) {
    return [
        `- **Signed with a key** (${algorithm}, SHA-256 ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(hint)}), not with an identity`,
        '- **No provenance**: a key says nothing of how the image was built',
    ];
}
/** Programs that admit all images. */
function admitted({ admission }) {
    const [first] = admission;
    const programs = first?.admittedBy.filter((program) => admission.every((answer) => answer.admittedBy.includes(program))) ??
        [];
    return programs.length === 0 ? [] : [`- **Admitted by** ${programs.map(_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY).join(', ')}`];
}
function refusals({ admission }) {
    const told = admission.flatMap(({ refusedBy }) => refusedBy);
    const alike = (0,_shared_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(told, ({ wants, why, fix }) => JSON.stringify([wants, why, fix]));
    const rows = [...alike.values()].slice(0, MAX_ROWS).map((same) => {
        const programs = [...new Set(same.map(({ program }) => program))].map(_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY).join(', ');
        const [{ wants, why, fix } = { wants: '', why: '' }] = same;
        return [programs, wants, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(why), (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(fix ?? '')];
    });
    return rows.length === 0 ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['Not admitted by', 'Asked for', 'Why', 'What to do'], rows);
}
/** `owner/name` of a repository's URL. */
function repositoryName(url) {
    return url.split('/').slice(-2).join('/');
}
function outageWords({ service, message }) {
    return `${service} was down, so that the key for outages signed, and there is no provenance: policies that ask for the identity of the workflow refuse the image. Run the workflow again when it is up. ${message}`;
}
/** What another identity's artifact of the same type does to engines that want all of them to pass. */
function warnings({ foreign, remarks = [], githubStore, outage }) {
    const same = foreign.filter((artifact) => artifact.predicateType === _statement_slsa_v1_js__WEBPACK_IMPORTED_MODULE_3__/* .SLSA_PROVENANCE_V1 */ .us);
    const signatures = foreign.filter((artifact) => artifact.predicateType === null || artifact.predicateType === _statement_cosign_sign_js__WEBPACK_IMPORTED_MODULE_2__/* .COSIGN_SIGN_V1 */ .Y);
    const lines = [
        ...(outage ? [`> [!WARNING]\n> ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(outageWords(outage)).replaceAll('\n', '')}`] : []),
        ...[...new Set(githubStore?.skipped.map(({ why }) => why))].map((why) => `> [!NOTE]\n> Not in GitHub\u2019s store: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(why).replaceAll('\n', '')}`),
        ...remarks.map((remark) => `> [!WARNING]\n> ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(remark).replaceAll('\n', '')}`),
        ...same.map((artifact) => `> [!WARNING]\n> ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(artifact.subject)} also has provenance by ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(artifact.san)}. Kyverno\u2019s ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)('type: Cosign')} rejects an image when one attestation of a type is by somebody else.`),
        ...signatures.map((artifact) => `> [!NOTE]\n> ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(artifact.subject)} is also signed by ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(artifact.san)}.`),
    ];
    return lines.slice(0, 10).join('\n\n');
}
function verification({ verifyCommands, outcome }) {
    if (verifyCommands.length === 0 || outcome === 'failed')
        return '';
    const shown = verifyCommands
        .slice(0, 12)
        .map((command) => command.replaceAll(' --', ' \\\n  --'))
        .join('\n');
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .folded */ .TM)('Verify it yourself', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .block */ .om)(shown, 'sh'));
}


/***/ })

};
