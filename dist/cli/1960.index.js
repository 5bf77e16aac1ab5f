export const id = 1960;
export const ids = [1960];
export const modules = {

/***/ 21960:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lint: () => (/* binding */ lint)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lint_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81509);
/* harmony import */ var _request_lint_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72707);
/* harmony import */ var _request_refuse_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27366);
/* harmony import */ var _request_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10644);
/* harmony import */ var _request_settings_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36847);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10083);
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76167);
/* harmony import */ var _task_lint_main_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19726);
/* harmony import */ var _text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(15789);
/* harmony import */ var _one_reader_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35537);
/* harmony import */ var _to_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(78111);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_task_lint_main_js__WEBPACK_IMPORTED_MODULE_9__]);
_task_lint_main_js__WEBPACK_IMPORTED_MODULE_9__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];













const OPTIONS = _request_lint_options_js__WEBPACK_IMPORTED_MODULE_3__/* .LINT_OPTIONS */ .Z.flatMap(({ options }) => options);
/** `slsa-provenance lint`. @returns the exit code @throws Failure for wrong usage */
async function lint(paths, options, { terminal, environment }) {
    (0,_request_refuse_options_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseWithoutEffect */ .a7)(OPTIONS, options, () => ['registry']);
    (0,_one_reader_js__WEBPACK_IMPORTED_MODULE_10__/* .requireOneReader */ .b)(paths.map((path) => path === '-'));
    if (options.explain !== undefined)
        return explain(options.explain, paths, terminal.out.bind(terminal));
    for (const rule of options.rule ?? [])
        requireRule(rule);
    if (options.fix && paths.includes('-'))
        throw stdinFixed();
    const report = await (0,_task_lint_main_js__WEBPACK_IMPORTED_MODULE_9__/* .lint */ .u)(await taskOf(paths, options, environment), terminal.stdin);
    terminal.out(await render(report, options, { terminal, environment }));
    return report.exitCode;
}
async function taskOf(paths, options, { variables }) {
    const { GITHUB_ACTIONS: inWorkflow, GITHUB_REPOSITORY: current } = variables;
    // In a job, the author of a pull request could bring a file that chooses the rules.
    const settings = await (0,_request_settings_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readSettings */ .sb)(options.config, inWorkflow ? undefined : _request_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .SETTINGS_FILE */ .tP);
    const { engine, repo, baseline, rule = [], minSeverity = 'info', overlap = true, fix = false } = options;
    return {
        paths: paths.length === 0 ? ['.'] : paths,
        repository: repo ?? (inWorkflow ? current : undefined),
        engines: (0,_request_lint_options_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersions */ .J)(engine ?? settings?.lint.engines ?? []),
        rules: rule,
        minSeverity,
        overlap,
        baseline: baseline ?? settings?.lint.baseline,
        fix,
    };
}
async function render(report, { format = 'text', quiet = false, verbose = false }, { terminal, environment }) {
    // Each loaded only when it is asked for.
    if (format === 'json')
        return (0,_to_json_js__WEBPACK_IMPORTED_MODULE_11__/* .toJson */ .a)((await __webpack_require__.e(/* import() */ 8944).then(__webpack_require__.bind(__webpack_require__, 88944))).lintJson(report));
    if (format === 'sarif')
        return (0,_to_json_js__WEBPACK_IMPORTED_MODULE_11__/* .toJson */ .a)((await __webpack_require__.e(/* import() */ 5461).then(__webpack_require__.bind(__webpack_require__, 45461))).lintSarif(report));
    const { lintText } = await __webpack_require__.e(/* import() */ 2681).then(__webpack_require__.bind(__webpack_require__, 92681));
    const text = lintText(report, terminal.outStyle, { quiet, verbose });
    if (!environment.variables['GITHUB_ACTIONS'])
        return text;
    const { lintAnnotations } = await __webpack_require__.e(/* import() */ 9554).then(__webpack_require__.bind(__webpack_require__, 89554));
    return `${text}${(0,_text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_12__/* .terminalSafeLines */ .Dy)(lintAnnotations(report))}`;
}
/** The page of a rule, as it came with this program. */
async function explain(rule, paths, out) {
    const about = requireRule(rule);
    if (paths.length > 0)
        throw explainedAlone();
    const page = await pageOf(rule);
    out((0,_text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_12__/* .terminalSafeLines */ .Dy)(page ?? `${about.id} (${about.severity})\n${about.title}.\n${(0,_shared_tool_js__WEBPACK_IMPORTED_MODULE_8__/* .rulePage */ .gd)(rule)}\n`));
    return 0;
}
/** docs/ lies beside the folder of what runs. */
async function pageOf(rule) {
    try {
        const program = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(process.argv[1] ?? '');
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(program), '..', '..', 'docs', 'rules', `${rule}.md`), 'utf8');
    }
    catch {
        return undefined;
    }
}
function requireRule(id) {
    const rule = _lint_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y.get(id);
    if (rule)
        return rule;
    const [, name = id] = id.split('/');
    const similar = [..._lint_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y.keys()].filter((known) => known.includes(name) || known.startsWith(`${id}/`));
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .HR({
        class: 'usage',
        code: 'rule-unknown',
        what: `there is no rule "${id.slice(0, 80)}"`,
        why: similar.length > 0 ? `similar are ${similar.slice(0, 10).join(', ')}` : 'ids have a family and a name',
        fix: `--rule ${similar[0] ?? 'identity/any'}`,
    });
}
function stdinFixed() {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .HR({
        class: 'usage',
        code: 'option-without-effect',
        what: 'fix has no effect on stdin',
        why: 'what is read there is in no file that could be changed',
        fix: 'name the file',
    });
}
function explainedAlone() {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .HR({
        class: 'usage',
        code: 'option-without-effect',
        what: 'explain has no effect beside paths',
        why: 'it prints what a rule means, and looks at nothing',
        fix: 'remove the paths, or explain',
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

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

/***/ 4755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ untilLabel),
/* harmony export */   Gl: () => (/* binding */ laterNotes),
/* harmony export */   Qi: () => (/* binding */ UNTIL_LABEL),
/* harmony export */   Ut: () => (/* binding */ laterSteps),
/* harmony export */   e7: () => (/* binding */ LATER_CHECK),
/* harmony export */   qZ: () => (/* binding */ laterLabels)
/* harmony export */ });
/* harmony import */ var _text_utc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61201);

/** Where the workflow lies that ends it, in the folder of a form. */
const LATER_CHECK = 'later/check.yml';
/** The label by which people and checks find what ends, as exceptions have it. */
const UNTIL_LABEL = 'slsa-provenance/until';
function untilLabel(until) {
    return { [UNTIL_LABEL]: (0,_text_utc_js__WEBPACK_IMPORTED_MODULE_0__/* .utcLabel */ .D)(until) };
}
/** The same of a policy that has such a signer. */
function laterLabels({ later }) {
    return later ? untilLabel(later.until) : {};
}
/** What the first comment of a file says of a second signer; nothing where there is none. */
function laterNotes({ later }, endedBy) {
    if (!later)
        return [];
    const end = (0,_text_utc_js__WEBPACK_IMPORTED_MODULE_0__/* .utcSeconds */ .k)(later.until);
    return [
        `Until ${end} the signature of ${signerWords(later)} is enough as well, for what ran before it was signed: ` +
            'it says that somebody vouches for an image, and nothing of how that was built.',
        endedBy === 'engine'
            ? 'The engine ends it itself: it compares the time with each request.'
            : `The engine compares no time: the scheduled check in ${LATER_CHECK} has to end it, and without that it never ends.`,
    ];
}
/** What has to be done so that it ends; nothing where the engine sees to it. */
function laterSteps({ later, name }, endedBy) {
    if (!later || endedBy === 'engine')
        return [];
    return [
        `cp ${LATER_CHECK} .github/workflows/end-${name}.yml   # in the repository that deploys; without it, what is signed later counts for ever`,
    ];
}
function signerWords({ signer }) {
    return signer.kind === 'key' ? 'the key that is named beside' : signer.subject.text;
}


/***/ }),

/***/ 15652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isError),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** From the worst. */
const SEVERITIES = ['error-admits', 'error-never', 'warning', 'info'];
function isError({ severity }) {
    return severity === 'error-admits' || severity === 'error-never';
}


/***/ }),

/***/ 3859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback),
/* harmony export */   Y: () => (/* binding */ isThisMachine)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/**
 * Whether a host name of a URL (`URL.hostname`, IPv6 in brackets) is this machine: `localhost`, its
 * subdomains (RFC 6761, 6.3), 127.0.0.0/8 and `[::1]`. Only these are spoken to without TLS.
 */
function isLoopback(hostname) {
    const name = hostname.toLowerCase();
    if (name === 'localhost' || name.endsWith('.localhost') || name === '[::1]')
        return true;
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 4 && name.startsWith('127.');
}
/**
 * Whether a host name of a URL leads to this machine in any spelling: also the unspecified address, which systems
 * take for it, and IPv4 in IPv6. For what others name; names that a resolver leads here are not known.
 */
function isThisMachine(hostname) {
    const name = hostname.toLowerCase().replace(/\.$/, '');
    if (isLoopback(name) || name === '[::]')
        return true;
    // URL.hostname writes addresses in one way: 127.0.0.1 in IPv6 is ::ffff:7f00:1.
    return (((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 4 && name.startsWith('0.')) ||
        /^\[::(ffff:)?(7f[0-9a-f]{2}|0):[0-9a-f]{1,4}\]$/.test(name));
}


/***/ }),

/***/ 64877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/* harmony import */ var _text_yaml_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8013);

/** Changes text in place; of two findings that would change the same, the first is mended. */
function applyEdits(text, findings) {
    const taken = [];
    const mended = [];
    for (const finding of findings) {
        const { edits = [] } = finding;
        if (edits.length === 0 || edits.some((edit) => taken.some((other) => (0,_text_yaml_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .overlap */ .EF)(edit, other))))
            continue;
        taken.push(...edits);
        mended.push(finding);
    }
    return { text: (0,_text_yaml_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .editText */ .i1)(text, taken), mended };
}


/***/ }),

/***/ 62626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withoutIgnored)
/* harmony export */ });
/** A comment that switches rules off: `# slsa-provenance-ignore RULE, RULE: reason`. */
const COMMENT = /(?:#|\/\/|<!--)\s*slsa-provenance-ignore\s+([\w/-]+(?:\s*,\s*[\w/-]+)*)\s*(?::\s*(.*?))?\s*(?:-->)?\s*$/;
const MARK = 'slsa-provenance-ignore';
/**
 * Takes out what a comment on the line, or on the lines before it, switches off with a reason; a comment without a
 * reason, or for a rule that there is none of, is a finding itself.
 */
function withoutIgnored(file, findings, isRule) {
    const ignores = file.text.includes(MARK) ? ignoresIn(file) : [];
    const isIgnored = ({ rule, at }) => ignores.some(({ rules, reason, first, last }) => reason !== '' && first <= at.line && at.line <= last && rules.includes(rule));
    return {
        findings: [
            ...findings.filter((one) => !isIgnored(one)),
            ...ignores.flatMap((one) => faultsOf(one, file, isRule)),
        ].toSorted((a, b) => a.at.start - b.at.start),
        ignored: findings.filter(isIgnored),
    };
}
function ignoresIn(file) {
    const lines = Array.from({ length: file.lineCount }, (_, nth) => file.line(nth + 1));
    return lines.flatMap((text, nth) => {
        const found = COMMENT.exec(text);
        if (!found)
            return [];
        const [, rules = '', reason = ''] = found;
        const start = file.startOf(nth + 1) + found.index;
        const isAlone = text.slice(0, found.index).trim() === '';
        return [
            {
                rules: rules.split(',').map((rule) => rule.trim()),
                reason: reason.trim(),
                ...linesOf(lines, isAlone ? nextLine(lines, nth) : nth),
                start,
                end: start + found[0].length,
            },
        ];
    });
}
/** The first below that is neither empty nor a comment. */
function nextLine(lines, from) {
    const next = lines.findIndex((text, nth) => nth > from && !/^\s*(?:#|\/\/|<!--|$)/.test(text));
    return next < 0 ? from : next;
}
/** @param at from 0 */
function linesOf(lines, at) {
    const fence = /^\s*(`{3,}|~{3,})/.exec(lines[at] ?? '')?.[1];
    const end = fence === undefined ? -1 : lines.findIndex((text, nth) => nth > at && text.trim() === fence);
    return { first: at + 1, last: (end < 0 ? at : end) + 1 };
}
function faultsOf({ rules, reason, start, end }, file, isRule) {
    const at = file.place(start, end);
    const severity = 'warning';
    const unknown = rules.filter((rule) => !isRule(rule));
    return [
        ...(reason === ''
            ? [
                {
                    rule: 'ignore/without-reason',
                    severity,
                    at,
                    message: 'Nobody can tell later why this was let pass: without a reason, the comment has no effect.',
                    fix: `# ${MARK} ${rules.join(', ')}: why it does not matter here`,
                },
            ]
            : []),
        ...unknown.map((rule) => ({
            rule: 'ignore/unknown-rule',
            severity,
            at,
            message: `There is no rule ${rule}: the comment has no effect.`,
            fix: 'the id as the finding has it, with its family',
        })),
    ];
}


/***/ }),

/***/ 24365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withoutKnown),
/* harmony export */   T: () => (/* binding */ keyOf)
/* harmony export */ });
/* harmony import */ var _shared_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62106);

function keyOf(rule, file, message) {
    return JSON.stringify([rule, file, message]);
}
/** Takes out as many of each kind as were known before. */
function withoutKnown(findings, known) {
    const left = new Map();
    for (const key of known)
        left.set(key, (left.get(key) ?? 0) + 1);
    const isKnown = ({ rule, at, message }) => {
        const key = keyOf(rule, at.file, message);
        const count = left.get(key) ?? 0;
        left.set(key, count - 1);
        return count > 0;
    };
    const groups = (0,_shared_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(findings, isKnown);
    return { findings: groups.get(false) ?? [], known: groups.get(true) ?? [] };
}


/***/ }),

/***/ 69219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ exitCodeFor),
/* harmony export */   j: () => (/* binding */ isAtLeastSevere)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15652);

function isAtLeastSevere({ severity }, least) {
    const worst = least === 'error' ? 'error-never' : least;
    return _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(severity) <= _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(worst);
}
/** 1: something is an error; 4: nothing was there to look at. */
function exitCodeFor(findings, looked) {
    if (findings.some(_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isError */ .b))
        return 1;
    return looked === 0 && findings.length === 0 ? 4 : 0;
}


/***/ }),

/***/ 81509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  K: () => (/* binding */ RULE_GROUPS)
});

// EXTERNAL MODULE: ./lib/engine/policy-controller/cluster-image-policy.js
var cluster_image_policy = __webpack_require__(73153);
// EXTERNAL MODULE: ./lib/engine/kyverno/cluster-policy.js
var cluster_policy = __webpack_require__(68404);
;// CONCATENATED MODULE: ./lib/finding/problem.js
/** Of a value. */
function problemAt(node, message, more = {}) {
    return { at: node.place, message, ...more };
}
/** Of a member, at its name. */
function problemAtKey(node, message, more = {}) {
    return { at: node.keyPlace, message, ...more };
}
/** Of something that is not there: at the first member of what should have it. */
function problemInside(map, message, more = {}) {
    const [, first] = map.entries()[0] ?? [];
    return { at: (first ?? map).keyPlace, message, ...more };
}
/** The same for each that it is said of. */
function each(nodes, say) {
    return nodes.flatMap((node) => say(node) ?? []);
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/all-entries-required.js


const allEntriesRequired = {
    id: 'kyverno/all-entries-required',
    severity: 'warning',
    title: 'Every entry of a set has to have signed',
    check: (policy) => each((0,cluster_policy/* verificationsIn */.ys)(policy)
        .flatMap(cluster_policy/* allSets */.Zo)
        .filter(({ node, entries }) => entries.length > 1 && !node.at('count') && !node.mayHoldMore), ({ node, entries }) => problemInside(node, `Without count, all ${entries.length} have to have signed: an image that one of them signed is refused.`, {
        fix: `count: 1, where one suffices; count: ${entries.length}, where all are meant`,
    })),
};

// EXTERNAL MODULE: ./lib/engine/kyverno/cluster-reading.js
var cluster_reading = __webpack_require__(60336);
;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/attestation-multi-key.js



const attestationMultiKey = {
    id: 'kyverno/attestation-multi-key',
    severity: 'error-never',
    title: 'Several keys in one text of an attestation',
    check: (policy) => each((0,cluster_policy/* verificationsIn */.ys)(policy).flatMap(({ attestations }) => attestations.flatMap(({ sets }) => sets.flatMap(cluster_reading/* flatEntries */.kc))), (entry) => {
        const keys = entry.at('keys', 'publicKeys');
        if (!keys || (keys.text?.split('-----BEGIN').length ?? 0) < 3)
            return undefined;
        return problemAtKey(keys, 'Only the first key counts in an attestation: what the others sign is refused.', {
            fix: 'an entry for each key, and count: 1',
        });
    }),
};

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/attestation-nested-attestor.js


const attestationNestedAttestor = {
    id: 'kyverno/attestation-nested-attestor',
    severity: 'error-admits',
    title: 'A nested set of attestors in an attestation',
    check: (policy) => each((0,cluster_policy/* verificationsIn */.ys)(policy).flatMap(({ attestations }) => attestations.flatMap(({ sets }) => sets.flatMap(({ entries }) => entries))), (entry) => {
        const nested = entry.at('attestor');
        return (nested &&
            problemAtKey(nested, 'Kyverno ignores a nested set in an attestation: an attestation that anyone signed is accepted.', {
                fix: 'list its entries directly',
            }));
    }),
};

// EXTERNAL MODULE: ./lib/text/yaml-edit.js
var yaml_edit = __webpack_require__(8013);
;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/attestation-without-attestors.js



const attestationWithoutAttestors = {
    id: 'kyverno/attestation-without-attestors',
    severity: 'error-admits',
    title: 'An attestation that anybody may have signed',
    isFixable: true,
    check: (policy) => each((0,cluster_policy/* verificationsIn */.ys)(policy).filter(({ type }) => type === 'Cosign'), ({ node, attestations }) => attestations
        .filter((one) => one.sets.length === 0 && !one.node.mayHoldMore)
        .map((one) => problemInside(one.node, 'The attestors of the image do not count here: an attestation that anyone with an account at Fulcio signed is accepted.', {
        fix: 'repeat the attestors in the attestation',
        edits: copied(node.at('attestors'), one.node),
    }))),
};
/** The attestors above, in the indentation of the attestation. */
function copied(attestors, attestation) {
    if (!attestors?.isList || attestors.source.startsWith('['))
        return [];
    const own = ' '.repeat(attestors.place.column - 1);
    const lines = attestors.source.trimEnd().split('\n');
    const moved = lines.map((line, nth) => nth === 0 ? `  ${line}` : line.startsWith(own) ? `  ${line.slice(own.length)}` : line);
    return (0,yaml_edit/* addMember */.s4)(attestation, `attestors:\n${moved.join('\n')}`);
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/attestor-set-invalid.js


const KINDS = ['keys', 'certificates', 'keyless', 'attestor'];
const KEYS = ['publicKeys', 'kms', 'secret'];
const attestorSetInvalid = {
    id: 'kyverno/attestor-set-invalid',
    severity: 'error-never',
    title: 'A set of attestors that Kyverno does not take',
    check: (policy) => each((0,cluster_policy/* verificationsIn */.ys)(policy), (verification) => (0,cluster_policy/* allSets */.Zo)(verification).flatMap((set) => [
        ...ofSet(set),
        ...set.entries.flatMap((entry) => ofEntry(entry, verification)),
    ])),
};
function ofSet({ node, count, entries }) {
    if (node.mayHoldMore)
        return [];
    if (entries.length === 0)
        return [
            problemInside(node, 'The set has no entries: Kyverno refuses the policy.', {
                fix: 'an entry: who may have signed',
            }),
        ];
    const number = node.at('count');
    if (!number || count === undefined || (count >= 1 && count <= entries.length))
        return [];
    return [
        problemAtKey(number, `The set has ${entries.length} entries, and count ${count} cannot be reached: Kyverno refuses the policy.`, { fix: `count: 1 to ${entries.length}` }),
    ];
}
function ofEntry(entry, { type }) {
    if (!entry.isMap || entry.mayHoldMore)
        return [];
    const kinds = KINDS.filter((name) => entry.at(name));
    const [kind] = kinds;
    if (kinds.length !== 1 || kind === undefined)
        return [
            problemInside(entry, `An entry has exactly one of ${KINDS.join(', ')}, this one has ${kinds.length}: Kyverno refuses the policy.`, { fix: 'an entry for each' }),
        ];
    if (type === 'Notary' && kind !== 'certificates')
        return [
            problemInside(entry, 'Notary is verified with certificates only: Kyverno refuses the policy.', {
                fix: 'certificates: {cert: \u2026}',
            }),
        ];
    const by = entry.at(kind);
    return by?.isMap && !by.mayHoldMore ? [...ofLog(by, kind), ...ofKeys(by, kind)] : [];
}
function ofLog(by, kind) {
    const rekor = by.at('rekor');
    if (kind !== 'keyless' || !rekor?.isMap || rekor.at('url') || rekor.mayHoldMore || by.at('roots'))
        return [];
    return [
        problemAtKey(rekor, 'There is no URL of the log: Kyverno refuses the policy.', {
            fix: 'url: https://rekor.sigstore.dev',
        }),
    ];
}
function ofKeys(by, kind) {
    if (kind !== 'keys' || KEYS.some((name) => by.at(name)))
        return [];
    return [
        problemAtKey(by, 'There is no key: Kyverno refuses the policy.', { fix: 'publicKeys, kms or secret' }),
    ];
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/audit-with-mutate-digest.js



const auditWithMutateDigest = {
    id: 'kyverno/audit-with-mutate-digest',
    severity: 'error-never',
    title: 'An audit that would change digests',
    isFixable: true,
    check: (policy) => each((0,cluster_policy/* verificationsIn */.ys)(policy).filter(isAudit), ({ node }) => {
        if ((0,cluster_policy/* flag */.Jt)(node, 'mutateDigest', true) !== true)
            return undefined;
        const present = node.at('mutateDigest');
        return problemInside(node, `Kyverno refuses the policy: "mutateDigest must be set to false for 'Audit' failure action".`, {
            fix: 'mutateDigest: false   # and verifyDigest: false, where tags are in use',
            edits: present ? (0,yaml_edit/* setTo */.oc)(present, 'false') : (0,yaml_edit/* addMember */.s4)(node, 'mutateDigest: false'),
        });
    }),
};
function isAudit(verification) {
    const action = (0,cluster_policy/* actionOf */.qj)(verification);
    if (!action)
        return !verification.policy.mayHoldMore && !verification.node.mayHoldMore;
    return !action.isUnknown && !/^enforce$/i.test(action.text ?? '');
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/background-scan.js



const backgroundScan = {
    id: 'kyverno/background-scan',
    severity: 'info',
    title: 'Every Pod is verified again and again',
    isFixable: true,
    check: (policy) => {
        const { spec } = policy;
        const background = spec.at('background');
        if ((0,cluster_policy/* verificationsIn */.ys)(policy).length === 0 || background?.scalar === false || background?.isUnknown)
            return [];
        const message = 'Every scan asks the registry about every Pod, up to its rate limit, and refuses nothing.';
        const fix = 'background: false, unless the reports are wanted';
        if (background)
            return [
                problemAtKey(background, message, {
                    fix,
                    edits: (0,yaml_edit/* setTo */.oc)(background, 'false'),
                }),
            ];
        return spec.mayHoldMore
            ? []
            : [problemInside(spec, message, { fix, edits: (0,yaml_edit/* addMember */.s4)(spec, 'background: false') })];
    },
};

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/bundle-identity-incomplete.js



const bundleIdentityIncomplete = {
    id: 'kyverno/bundle-identity-incomplete',
    severity: 'error-never',
    title: 'Bundles are verified without a whole identity',
    check: (policy) => (0,cluster_policy/* verificationsIn */.ys)(policy)
        .filter(({ type }) => type === 'SigstoreBundle')
        .flatMap((verification) => [
        ...each(verification.attestations, ({ node, sets }) => sets.length > 0 || node.mayHoldMore
            ? undefined
            : problemInside(node, 'An attestation without attestors has no identity to verify with: every bundle is refused.', {
                fix: 'repeat the attestors in the attestation',
            })),
        ...each((0,cluster_policy/* allSets */.Zo)(verification).flatMap(cluster_reading/* flatEntries */.kc), (entry) => {
            const keyless = entry.at('keyless');
            if (!keyless?.isMap || keyless.mayHoldMore || isWhole(keyless))
                return undefined;
            return problemAtKey(keyless, 'Bundles are verified with a whole identity only: every bundle is refused.', {
                fix: 'give both, issuer and subject',
            });
        }),
    ]),
};
function isWhole(keyless) {
    const has = (name) => keyless.at(name) ?? keyless.at(`${name}RegExp`);
    return has('issuer') !== undefined && has('subject') !== undefined;
}

;// CONCATENATED MODULE: ./lib/finding/rule.js
/** Whether the engine may be older than a version: it is, or nobody said which it is. */
function mayBeBefore(context, engine, version) {
    return !context.engines.has(engine) || !isAtLeast(context, engine, version);
}
/** Whether the engine is of this version or newer; the newest, where nobody said which. */
function isAtLeast({ engines }, engine, version) {
    const asked = engines.get(engine);
    if (asked === undefined)
        return true;
    const [a, b] = [asked, version].map((text) => text.replace(/^v/, '').split('.').map(Number));
    for (const [place, number] of (b ?? []).entries()) {
        const own = a?.[place] ?? Number.POSITIVE_INFINITY;
        if (own !== number)
            return own > number;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/bundle-with-keys.js




const bundleWithKeys = {
    id: 'kyverno/bundle-with-keys',
    severity: 'error-never',
    title: 'Bundles that a key signed, before Kyverno 1.19',
    check: (policy, context) => each((0,cluster_policy/* verificationsIn */.ys)(policy).filter(({ type }) => type === 'SigstoreBundle'), (verification) => (0,cluster_policy/* allSets */.Zo)(verification)
        .flatMap(cluster_reading/* flatEntries */.kc)
        .flatMap((entry) => entry.at('keys') ?? [])
        .filter(() => mayBeBefore(context, 'kyverno', '1.19'))
        .map((keys) => problemAtKey(keys, 'Kyverno 1.13 to 1.18 ignores keys for bundles, and refuses every one.', {
        fix: 'Kyverno 1.19 or newer, or keyless',
        // With a newer one it works.
        ...(!context.engines.has('kyverno') && { severity: 'info' }),
    }))),
};

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/containers-only.js


const CONTAINERS = /spec\.containers\b/;
const OTHERS = /initContainers|ephemeralContainers|\[\]\s*containers|@\.\*/;
const containersOnly = {
    id: 'kyverno/containers-only',
    severity: 'error-admits',
    title: 'Init and debug containers are passed over',
    isFixable: true,
    check: ({ rules }) => each(rules, ({ node }) => {
        const lists = (node.at('validate', 'foreach')?.items() ?? []).flatMap((one) => isAboutImages(one) ? (one.at('list') ?? []) : []);
        const whole = node.at('validate')?.source ?? '';
        const open = lists.filter(({ text = '' }) => CONTAINERS.test(text) && !OTHERS.test(text));
        const pattern = node.at('validate', 'pattern', 'spec', 'containers');
        const patterns = pattern && isAboutImages(pattern) && !/initContainers/.test(whole) ? [pattern] : [];
        const covered = /initContainers/.test(whole) && /ephemeralContainers/.test(whole);
        return [
            ...(covered ? [] : open).map((list) => problemAtKey(list, 'Init containers and debug containers are not looked at: their images may be anything.', {
                fix: 'request.object.spec.[ephemeralContainers, initContainers, containers][]',
                edits: list.text === 'request.object.spec.containers'
                    ? (0,yaml_edit/* replaceScalar */.BB)(list, 'request.object.spec.[ephemeralContainers, initContainers, containers][]')
                    : [],
            })),
            ...patterns.map((one) => problemAtKey(one, 'Init containers and debug containers are not looked at: their images may be anything.', {
                fix: 'the same for =(initContainers) and =(ephemeralContainers)',
            })),
        ];
    }),
};
function isAboutImages(node) {
    return /\bimage\b/.test(node.source);
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/dead-exclude.js

const deadExclude = {
    id: 'kyverno/dead-exclude',
    severity: 'info',
    title: 'Namespaces are excluded that are not matched',
    check: ({ rules }) => each(rules.filter(({ verifications }) => verifications.length > 0), ({ match, exclude }) => {
        const lists = match.map((filter) => filter.at('resources', 'namespaces')?.items() ?? []);
        const names = lists.flat().map(({ text = '' }) => text);
        if (lists.length === 0 ||
            lists.some((list) => list.length === 0) ||
            names.some((name) => /[*?]/.test(name)))
            return [];
        const excluded = exclude.flatMap((filter) => filter.at('resources', 'namespaces')?.items() ?? []);
        return excluded
            .filter(({ text = '' }) => !/[*?]/.test(text) && !names.includes(text))
            .map((one) => problemAt(one, 'The namespace is not matched in the first place: this exclusion has no effect.', {
            fix: 'leave it out',
        }));
    }),
};

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/deprecated-field.js



const OLD_MEMBERS = ['key', 'issuer', 'subject', 'roots', 'image'];
const deprecatedField = {
    id: 'kyverno/deprecated-field',
    severity: 'info',
    title: 'A field that Kyverno warns of',
    isFixable: true,
    check: (policy) => {
        const verifications = (0,cluster_policy/* verificationsIn */.ys)(policy);
        if (verifications.length === 0)
            return [];
        const { root, spec, rules } = policy;
        const version = root.at('apiVersion');
        return [
            ...(version?.text === 'kyverno.io/v2beta1'
                ? [said(version, 'kyverno.io/v2beta1 is deprecated', 'kyverno.io/v1')]
                : []),
            ...actions(spec.at('validationFailureAction')),
            ...each(rules, ({ node }) => {
                const resources = node.at('match', 'resources');
                return (resources && said(resources, 'match.resources is deprecated', 'match: {any: [{resources: \u2026}]}'));
            }),
            ...each(verifications, ({ node, attestations }) => [
                ...OLD_MEMBERS.flatMap((name) => node.at(name) ?? []).map((one) => said(one, 'this is deprecated beside attestors', 'imageReferences, attestors')),
                ...attestations
                    .flatMap((one) => one.node.at('predicateType') ?? [])
                    .map((type) => said(type, 'predicateType is deprecated', 'type', renamed(type, 'type'))),
                ...attestations
                    .flatMap(({ conditions }) => conditions)
                    .flatMap((one) => one.at('operator') ?? [])
                    .filter(({ text }) => text === 'In' || text === 'NotIn')
                    .map((operator) => said(operator, `the operator ${operator.text ?? ''} is deprecated`, operator.text === 'In' ? 'AnyIn' : 'AnyNotIn', (0,yaml_edit/* replaceScalar */.BB)(operator, operator.text === 'In' ? 'AnyIn' : 'AnyNotIn'))),
            ]),
        ];
    },
};
function actions(action) {
    const text = action?.text ?? '';
    if (!action || !/^[ea]/.test(text) || action.isUnknown)
        return [];
    const today = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
    return [said(action, `${text} is written ${today}`, today, (0,yaml_edit/* replaceScalar */.BB)(action, today))];
}
function said(node, what, fix, edits = []) {
    return problemAtKey(node, `Kyverno still reads it, and warns: ${what}.`, { fix, edits });
}
function renamed(node, name) {
    const { file, start, end } = node.keyPlace;
    return [{ file, start, end, text: name }];
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/deprecated-kind.js

const deprecatedKind = {
    id: 'kyverno/deprecated-kind',
    severity: 'info',
    title: 'A ClusterPolicy that verifies images will be removed',
    check: ({ root, rules }, context) => {
        const kind = root.at('kind');
        const verifies = rules.some(({ verifications }) => verifications.length > 0);
        if (!kind || !verifies || !isAtLeast(context, 'kyverno', '1.17'))
            return [];
        return [
            {
                at: kind.keyPlace,
                message: `Kyverno has deprecated ${kind.text ?? ''} since 1.17 and plans to remove it: images would no longer be verified.`,
                fix: 'write an ImageValidatingPolicy beside it: slsa-provenance policy IMAGE --for kyverno-ivp',
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/exception-never-expires.js

const ABOUT_IMAGES = /verif|image|sign|cosign|provenance|attest/i;
const exceptionNeverExpires = {
    id: 'kyverno/exception-never-expires',
    severity: 'warning',
    title: 'An exception for ever',
    check: (root) => {
        const spec = root.at('spec');
        if (!spec?.isMap || spec.mayHoldMore || !exception_never_expires_isAboutImages(spec) || expires(root))
            return [];
        return [
            problemInside(spec, 'Nothing ends the exception: what it lets in is let in for ever.', {
                fix: 'the label cleanup.kyverno.io/ttl: 4h (kyverno.io/v2), or write it by slsa-provenance exception',
            }),
        ];
    },
};
function exception_never_expires_isAboutImages(spec) {
    const references = spec.at('policyRefs')?.items() ?? [];
    const kinds = references.some((one) => one.at('kind')?.text?.endsWith('ImageValidatingPolicy'));
    return kinds || spec.at('images') !== undefined || ABOUT_IMAGES.test(spec.at('exceptions')?.source ?? '');
}
function expires(root) {
    const names = ['labels', 'annotations'].flatMap((name) => root.at('metadata', name)?.entries() ?? []);
    return names.some(([name]) => /ttl|expir/i.test(name)) || root.at('spec', 'expiresAt') !== undefined;
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/exclude-tenant-controlled.js

const OWN_METADATA = /request\.object\.metadata\.(?:labels|annotations)/;
const excludeTenantControlled = {
    id: 'kyverno/exclude-tenant-controlled',
    severity: 'error-admits',
    title: 'Whoever writes a Pod can exclude it',
    check: ({ rules }) => each(rules.filter(({ verifications }) => verifications.length > 0), ({ node, exclude }) => [...selectorsOf(exclude), ...preconditionsOf(node)].map((one) => problemAtKey(one, 'Labels and annotations are set by whoever writes the Pod: with one of them, an image is not verified.', {
        fix: 'exclude by namespace, or by subject',
    }))),
};
function selectorsOf(filters) {
    return filters.flatMap((filter) => ['selector', 'annotations'].flatMap((name) => filter.at('resources', name) ?? []));
}
function preconditionsOf(rule) {
    const block = rule.at('preconditions');
    const all = [
        ...(block?.items() ?? []),
        ...['all', 'any'].flatMap((name) => block?.at(name)?.items() ?? []),
    ];
    return all.flatMap((one) => one.at('key') ?? []).filter(({ text = '' }) => OWN_METADATA.test(text));
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/fail-open.js


const failOpen = {
    id: 'kyverno/fail-open',
    severity: 'warning',
    title: 'Kyverno fails open',
    check: (policy) => (0,cluster_policy/* verificationsIn */.ys)(policy).length === 0
        ? []
        : each([policy.spec.at('failurePolicy'), policy.spec.at('webhookConfiguration', 'failurePolicy')].filter((one) => one?.text === 'Ignore'), (node) => node &&
            problemAtKey(node, 'While Kyverno is down, slow or throttled, everything is admitted.', {
                fix: 'failurePolicy: Fail, with the namespaces excluded that have to start without Kyverno',
            })),
};

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/image-reference-never-matches.js



const imageReferenceNeverMatches = {
    id: 'kyverno/image-reference-never-matches',
    severity: 'error-admits',
    title: 'A pattern that no image matches',
    isFixable: true,
    check: (policy) => each((0,cluster_policy/* verificationsIn */.ys)(policy), ({ references }) => references.flatMap((node) => {
        const { text } = node;
        const found = text === undefined || node.isUnknown
            ? undefined
            : fault(text, references.map((one) => one.text ?? ''));
        if (!found)
            return [];
        return [
            problemAt(node, `Kyverno compares with registry/path:tag or registry/path@digest, and ${found.why}: the rule is never applied, and everything is admitted.`, {
                fix: found.fix,
                edits: (0,yaml_edit/* replaceScalar */.BB)(node, found.fix),
            }),
        ];
    })),
};
function fault(text, all) {
    const [host = '', ...path] = text.split('/');
    if (/\{\{/.test(text) || text === '' || /^[*?]/.test(text))
        return undefined;
    if (path.length === 0 || (!/[.:*?]/.test(host) && host !== 'localhost'))
        return { why: `"${text}" names no registry`, fix: `docker.io/${text}${/[*:@]/.test(text) ? '' : '*'}` };
    const short = text.replace(/^docker\.io\/library\//, 'docker.io/');
    if (short !== text && !all.includes(short))
        return { why: 'it writes docker.io/nginx for docker.io/library/nginx', fix: short };
    if (/[A-Z]/.test(text.replace(/:[^/]*$/, '')))
        return { why: 'names of images have no capitals', fix: text.toLowerCase() };
    return /[*?]|[:@][^/]*$/.test(path.at(-1) ?? '') || /\*$/.test(text)
        ? undefined
        : { why: `"${text}" has neither tag nor digest`, fix: `${text}*` };
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/ivpol-ctlog-without-url.js


const ctlogWithoutUrl = {
    id: 'ivpol/ctlog-without-url',
    severity: 'error-never',
    title: 'A log without its URL',
    isFixable: true,
    check: ({ attestors }) => each(attestors.flatMap((one) => one.at('cosign', 'ctlog') ?? []), (ctlog) => {
        if (!ctlog.isMap ||
            ctlog.at('url') ||
            ctlog.at('insecureIgnoreTlog')?.scalar === true ||
            ctlog.mayHoldMore)
            return undefined;
        return problemAtKey(ctlog, 'Every image is refused with "rekor URL must be provided".', {
            fix: 'url: https://rekor.sigstore.dev',
            edits: (0,yaml_edit/* addMember */.s4)(ctlog, 'url: https://rekor.sigstore.dev'),
        });
    }),
};

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/ivpol-digest-settings-ignored.js


/** Says for which release the document was written. */
const FLOOR = /Kyverno[^\n]{0,30}\b1\.(?:19|[2-9]\d)\b/i;
const digestSettingsIgnored = {
    id: 'ivpol/digest-settings-ignored',
    severity: 'warning',
    title: 'Settings that Kyverno heeds from 1.19 on',
    check: ({ root, spec }, context) => {
        const settings = spec.at('validationConfigurations');
        if (!settings ||
            !mayBeBefore(context, 'kyverno', '1.19') ||
            (!context.engines.has('kyverno') && saysFloor(root)))
            return [];
        return [
            problemAtKey(settings, 'Up to Kyverno 1.18 these have no effect: tags are neither replaced nor refused; from 1.19 on what is absent counts as true.', {
                fix: 'say in the file that it needs Kyverno 1.19, and require digests by a policy of their own before',
            }),
        ];
    },
};
function saysFloor(root) {
    const { text } = root.file;
    const begin = text.lastIndexOf('\n---', root.place.start) + 1;
    const version = root.at('metadata', 'annotations', 'policies.kyverno.io/minversion')?.text ?? '';
    return FLOOR.test(text.slice(begin, root.place.end)) || /^v?1\.(?:19|[2-9]\d)/.test(version);
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/ivpol-fail-open.js

const ivpolFailOpen = {
    id: 'ivpol/fail-open',
    severity: 'warning',
    title: 'Kyverno fails open',
    check: ({ spec }) => each([spec.at('failurePolicy')], (node) => node?.text === 'Ignore'
        ? problemAtKey(node, 'While Kyverno is down, slow or throttled, everything is admitted.', {
            fix: 'failurePolicy: Fail',
        })
        : undefined),
};

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/ivpol-match-condition-misses-containers.js

const matchConditionMissesContainers = {
    id: 'ivpol/match-condition-misses-containers',
    severity: 'error-admits',
    title: 'A condition that passes over init and debug containers',
    check: ({ spec }) => each((spec.at('matchConditions')?.items() ?? []).flatMap((one) => one.at('expression') ?? []), (expression) => {
        const text = expression.text ?? '';
        const isOpen = /spec\.\??containers\b/.test(text) &&
            !(/initContainers/.test(text) && /ephemeralContainers/.test(text));
        if (!isOpen || !/\bimage\b/.test(text))
            return undefined;
        return problemAtKey(expression, 'A Pod that has the image as an init or a debug container does not satisfy the condition, and is not verified at all.', {
            fix: 'leave the condition out: matchImageReferences says already which images count',
        });
    }),
};

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/ivpol-misplaced-field.js

const misplacedField = {
    id: 'ivpol/misplaced-field',
    severity: 'error-never',
    title: 'A field that is not looked for where it stands',
    check: ({ root, spec, attestors }) => [
        ...each(spec.at('matchImageReferences')?.items() ?? [], nestedIn),
        ...each(attestors, secondKindIn),
        ...each(attestors, secretsIn),
        ...draftsIn(root, spec),
    ],
};
function nestedIn(reference) {
    const [field] = ['attestors', 'attestations'].flatMap((name) => reference.at(name) ?? []);
    return (field &&
        problemAtKey(field, 'attestors and attestations stand under spec: here the API server drops them, and the expressions do not find them.', { fix: 'move it up, beside matchImageReferences' }));
}
function secondKindIn(attestor) {
    const kinds = ['keyless', 'key', 'certificate'].flatMap((name) => attestor.at('cosign', name) ?? []);
    return (kinds[1] &&
        problemAtKey(kinds[1], 'An attestor is one of keyless, key and certificate: what comes behind the first of these does not count.', { fix: 'an attestor for each' }));
}
function secretsIn(attestor) {
    const secrets = attestor.at('cosign', 'source', 'pullSecrets');
    return (secrets &&
        problemAtKey(secrets, 'The field is PullSecrets: the API server drops this, and private signatures are not found.', { fix: 'PullSecrets' }));
}
/** Names of drafts, which samples still have. */
function draftsIn(root, spec) {
    const kind = root.at('kind');
    const rules = spec.at('imageRules');
    const isDraft = kind?.text === 'ImageVerificationPolicy';
    return [
        ...(kind && isDraft
            ? [
                problemAt(kind, 'Kyverno has no ImageVerificationPolicy: the API server refuses it.', {
                    fix: 'ImageValidatingPolicy',
                }),
            ]
            : []),
        ...(rules
            ? [
                problemAtKey(rules, 'The field was called so in drafts: the API server drops it.', {
                    fix: 'matchImageReferences',
                }),
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/ivpol-no-match-constraints.js


const noMatchConstraints = {
    id: 'ivpol/no-match-constraints',
    severity: 'error-admits',
    title: 'A policy that no request reaches',
    isFixable: true,
    check: ({ spec, resourceRules, isJson }) => resourceRules.length > 0 || isJson || spec.mayHoldMore
        ? []
        : [
            problemInside(spec, 'No request is matched: the policy is shown as ready, its webhook has no rule, and nothing is verified.', {
                fix: 'matchConstraints: {resourceRules: [{apiGroups: [""], apiVersions: [v1], operations: [CREATE, UPDATE], resources: [pods]}]}',
                edits: spec.at('matchConstraints')
                    ? []
                    : (0,yaml_edit/* addMember */.s4)(spec, 'matchConstraints:\n  resourceRules:\n    - apiGroups: [""]\n      apiVersions: [v1]\n      operations: [CREATE, UPDATE]\n      resources: [pods]'),
            }),
        ],
};

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/ivpol-no-validations.js

const noValidations = {
    id: 'ivpol/no-validations',
    severity: 'error-never',
    title: 'A policy without validations',
    check: ({ spec, validations }) => validations.length > 0 || spec.mayHoldMore
        ? []
        : [
            problemInside(spec, 'Nothing is asked of an image: Kyverno 1.19 refuses every one that matches as not verified, and earlier ones check nothing.', {
                fix: 'validations: [{expression: "images.containers.all(image, verifyImageSignatures(image, [attestors.NAME]) > 0)"}]',
            }),
        ],
};

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/ivpol-old-api-version.js



const oldApiVersion = {
    id: 'ivpol/old-api-version',
    severity: 'info',
    title: 'A version of the API that will be removed',
    isFixable: true,
    check: ({ root }, context) => {
        const version = root.at('apiVersion');
        if (!version ||
            !/\/v1(?:alpha|beta)1$/.test(version.text ?? '') ||
            !isAtLeast(context, 'kyverno', '1.17'))
            return [];
        return [
            problemAt(version, `Kyverno serves policies.kyverno.io/v1 since 1.17, and warns of ${version.text ?? ''}.`, {
                fix: 'policies.kyverno.io/v1',
                edits: (0,yaml_edit/* replaceScalar */.BB)(version, 'policies.kyverno.io/v1'),
            }),
        ];
    },
};

// EXTERNAL MODULE: ./lib/engine/kyverno/ivp.js
var ivp = __webpack_require__(78414);
;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/ivpol-only-containers.js



const ALL = '(images.containers + images.initContainers + images.ephemeralContainers)';
const onlyContainers = {
    id: 'ivpol/only-containers',
    severity: 'error-admits',
    title: 'Init and debug containers are not verified',
    isFixable: true,
    check: (policy) => {
        const list = policy.spec.at('validations');
        const text = (0,ivp/* expressionsIn */.l$)(policy)
            .map((one) => one.text ?? '')
            .join('\n');
        const isOpen = /images\.containers\b/.test(text) &&
            !(/images\.initContainers\b/.test(text) && /images\.ephemeralContainers\b/.test(text));
        if (!list || !isOpen)
            return [];
        return [
            problemAtKey(list, 'Only images.containers is verified: an init or a debug container runs whatever it names (up to Kyverno 1.18), or the Pod is refused although its images are signed (from 1.19 on).', {
                fix: `${ALL}.all(image, \u2026)`,
                edits: /images\.(?:init|ephemeral)Containers/.test(text)
                    ? []
                    : policy.validations.flatMap((one) => (0,yaml_edit/* replaceInside */.JL)(one, /(?<![\w.])images\.containers\b/g, ALL)),
            }),
        ];
    },
};

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/ivpol-payload-before-verify.js

const payloadBeforeVerify = {
    id: 'ivpol/payload-before-verify',
    severity: 'error-never',
    title: 'A payload is read before it is verified',
    check: ({ attestations, validations }) => {
        const names = attestations.filter((one) => one.at('intoto')).flatMap((one) => one.at('name')?.text ?? []);
        return validations.flatMap((expression, place) => names.flatMap((name) => {
            const mentions = (call, text) => text !== undefined &&
                new RegExp(`${call}\\([^()]*attestations(?:\\.${name}\\b|\\["${name}"\\])`).test(text);
            const verified = validations
                .slice(0, place + 1)
                .some(({ text }) => mentions('verifyAttestationSignatures', text));
            if (!/^[\w-]+$/.test(name) || verified || !mentions('extractPayload', expression.text))
                return [];
            return [
                problemAtKey(expression, `Kyverno gives a payload only once its signature was verified: ${name} was not, so every image is refused.`, {
                    fix: `verifyAttestationSignatures(image, attestations.${name}, [\u2026]) > 0 in a validation before it`,
                }),
            ];
        }));
    },
};

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/ivpol-payload-path.js


const OF_STATEMENT = ['predicate', 'predicateType', 'subject', '_type'];
const payloadPath = {
    id: 'ivpol/payload-path',
    severity: 'error-never',
    title: 'A field of the predicate, looked for in the statement',
    isFixable: true,
    check: ({ attestations, validations }) => each(validations, (expression) => attestations
        .filter((one) => one.at('intoto'))
        .flatMap((one) => {
        const name = one.at('name')?.text ?? '';
        const call = new RegExp(`extractPayload\\(\\s*\\w+\\s*,\\s*attestations(?:\\.${name}|\\["${name}"\\])\\s*\\)\\.(\\w+)`, 'g');
        const wrong = [...(expression.text ?? '').matchAll(call)].filter(([, field = '']) => !OF_STATEMENT.includes(field));
        const [first] = wrong;
        if (!/^\w[\w-]*$/.test(name) || !first)
            return [];
        return [
            problemAtKey(expression, `extractPayload gives the whole statement, which has no ${first[1] ?? ''}: every image is refused with "no such key".`, {
                fix: `\u2026).predicate.${first[1] ?? ''}`,
                edits: (0,yaml_edit/* replaceInside */.JL)(expression, new RegExp(`(?<=extractPayload\\(\\s*\\w+\\s*,\\s*attestations(?:\\.${name}|\\["${name}"\\])\\s*\\))\\.(?!(?:${OF_STATEMENT.join('|')})\\b)`, 'g'), '.predicate.'),
            }),
        ];
    })),
};

// EXTERNAL MODULE: ./lib/text/glob.js
var text_glob = __webpack_require__(95613);
;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/tag-pattern-misses-digests.js




const DIGEST = `@sha256:${'0123456789abcdef'.repeat(4)}`;
const tagPatternMissesDigests = {
    id: 'kyverno/tag-pattern-misses-digests',
    severity: 'error-admits',
    title: 'A pattern for tags that passes over digests',
    isFixable: true,
    check: (policy) => each((0,cluster_policy/* verificationsIn */.ys)(policy), ({ references }) => {
        const texts = references.map(({ text }) => text ?? '');
        return references
            .filter((one) => !one.isUnknown && missesDigests(one.text ?? '', texts))
            .map((one) => {
            const name = nameIn(one.text ?? '');
            return problemAt(one, `${name}@sha256:\u2026 does not match, so that an image named by digest is not verified at all, whoever made it.`, {
                fix: `add "${name}@*", or write "${name}*"`,
                edits: texts.includes(`${name}@*`) ? [] : (0,yaml_edit/* addItem */.B5)(one, `"${name}@*"`),
            });
        });
    }),
};
/** Whether it matches tags of a repository, and no pattern its digests. */
function missesDigests(pattern, all) {
    if (!/^[^@]*:[^/@]*$/.test(pattern) || /\{\{/.test(pattern))
        return false;
    const sample = `${nameIn(pattern).replaceAll('*', 'x').replaceAll('?', 'x')}${DIGEST}`;
    return !all.some((one) => (0,text_glob/* matchesGlob */.k)(one.replaceAll(/\*+/g, '**'), sample));
}
/** A reference without its tag. */
function nameIn(reference) {
    return reference.replace(/:[^/:]*$/, '');
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/ivpol-tag-glob-misses-digests.js



const tagGlobMissesDigests = {
    id: 'ivpol/tag-glob-misses-digests',
    severity: 'error-admits',
    title: 'A glob for tags that passes over digests',
    isFixable: true,
    check: ({ spec }) => {
        const references = spec.at('matchImageReferences')?.items() ?? [];
        const globs = references.flatMap((one) => one.at('glob') ?? []);
        if (references.some((one) => one.at('expression')))
            return [];
        const texts = globs.map(({ text }) => text ?? '');
        return each(globs.filter((one) => !one.isUnknown && missesDigests(one.text ?? '', texts)), (glob) => {
            const name = nameIn(glob.text ?? '');
            return problemAt(glob, `${name}@sha256:\u2026 does not match, so that an image named by digest is not verified at all, whoever made it.`, {
                fix: name.endsWith('*') ? name : `${name}*`,
                edits: (0,yaml_edit/* replaceScalar */.BB)(glob, name.endsWith('*') ? name : `${name}*`),
            });
        });
    },
};

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/ivpol-unknown-name.js



const NAMES = /\b(attestors|attestations)\.(\w+)(-\w[\w-]*)?/g;
const unknownName = {
    id: 'ivpol/unknown-name',
    severity: 'error-never',
    title: 'A name that the policy does not declare',
    isFixable: true,
    check: (policy) => [
        ...each(policy.spec.mayHoldMore ? [] : (0,ivp/* expressionsIn */.l$)(policy), (expression) => [
            ...undeclared(expression, policy),
            ...(/\bimageverify\.\w+/.test(expression.text ?? '')
                ? [
                    problemAtKey(expression, 'There is no function imageverify.verify: Kyverno refuses the policy.', {
                        fix: 'verifyImageSignatures(image, [attestors.NAME]) > 0',
                    }),
                ]
                : []),
        ]),
        ...each(policy.spec.at('matchImageReferences')?.items() ?? [], (one) => {
            const expression = one.at('expression');
            if (!expression || !/(?<![\w."'])image\.\w+/.test(expression.text ?? ''))
                return undefined;
            return problemAtKey(expression, 'The variable is ref here, and a text: Kyverno refuses the policy.', {
                fix: "ref.startsWith('ghcr.io/OWNER/')",
            });
        }),
    ],
};
function undeclared(expression, { attestors, attestations }) {
    const declared = {
        attestors: attestors.flatMap((one) => one.at('name')?.text ?? []),
        attestations: attestations.flatMap((one) => one.at('name')?.text ?? []),
    };
    const seen = new Set();
    return [...(expression.text ?? '').matchAll(NAMES)].flatMap(([whole, list = '', name = '', tail = '']) => {
        const names = list === 'attestors' ? declared.attestors : declared.attestations;
        if (seen.has(whole) || names.includes(name))
            return [];
        seen.add(whole);
        const dashed = `${name}${tail}`;
        const bracketed = `${list}["${dashed}"]`;
        const isDashed = tail !== '' && names.includes(dashed);
        return [
            problemAtKey(expression, isDashed
                ? `${list}.${dashed} is a subtraction in CEL: Kyverno refuses the policy.`
                : `No ${list.slice(0, -1)} is called ${name}: Kyverno refuses the policy.`, {
                fix: isDashed
                    ? bracketed
                    : names.length > 0
                        ? `one of ${names.join(', ')}`
                        : `declare it under spec.${list}`,
                edits: isDashed && expression.style !== 'double'
                    ? (0,yaml_edit/* replaceInside */.JL)(expression, new RegExp(`\\b${list}\\.${dashed}(?![\\w-])`, 'g'), bracketed)
                    : [],
            }),
        ];
    });
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/ivpol-update-not-matched.js


const updateNotMatched = {
    id: 'ivpol/update-not-matched',
    severity: 'warning',
    title: 'A changed image is not verified',
    isFixable: true,
    check: ({ resourceRules }) => each(resourceRules, (rule) => {
        const operations = rule.at('operations');
        const names = operations?.items() ?? [];
        const isPods = rule
            .at('resources')
            ?.items()
            .some(({ text }) => text === 'pods');
        const last = names.at(-1);
        if (!isPods ||
            !operations ||
            !last ||
            names.some(({ text, isUnknown }) => isUnknown || text === 'UPDATE' || text === '*'))
            return undefined;
        return problemAtKey(operations, 'kubectl set image changes what a Pod runs, and is not verified.', {
            fix: 'operations: [CREATE, UPDATE]',
            edits: (0,yaml_edit/* addItem */.B5)(last, last.style === 'double' ? '"UPDATE"' : last.style === 'single' ? "'UPDATE'" : 'UPDATE'),
        });
    }),
};

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/keyless-tlog-ignored.js




const keylessTlogIgnored = {
    id: 'kyverno/keyless-tlog-ignored',
    severity: 'error-never',
    title: 'Keyless without log and without timestamp',
    isFixable: true,
    check: (policy) => (0,cluster_policy/* verificationsIn */.ys)(policy).flatMap((verification) => each((0,cluster_reading/* keylessOf */.s5)(verification), (keyless) => {
        const ignored = keyless.at('rekor', 'ignoreTlog');
        if (ignored?.scalar !== true || hasTime(keyless, verification))
            return undefined;
        return problemAtKey(ignored, 'Nothing says when it was signed, so the ten minutes of the certificate are compared with the time of the request: every image is refused once they are over.', {
            fix: 'ignoreTlog: false, or the chain of a timestamp authority in ctlog.tsaCertChain',
            edits: (0,yaml_edit/* setTo */.oc)(ignored, 'false'),
        });
    })),
};
/** Of a bundle, whatever says the time counts unless ignoreSCT stands there too (sigstore.go, buildVerifyOptions). */
function hasTime(keyless, { type }) {
    if (type === 'SigstoreBundle')
        return keyless.at('ctlog', 'ignoreSCT')?.scalar !== true;
    return keyless.at('ctlog', 'tsaCertChain') !== undefined;
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/keyless-without-rekor-or-roots.js



const keylessWithoutRekorOrRoots = {
    id: 'kyverno/keyless-without-rekor-or-roots',
    severity: 'error-never',
    title: 'Keyless without rekor and without roots',
    isFixable: true,
    check: (policy) => each((0,cluster_reading/* keylessIn */.M_)(policy), (keyless) => {
        if (keyless.at('rekor') ?? keyless.at('roots') ?? (keyless.mayHoldMore || !keyless.isMap))
            return undefined;
        return problemAtKey(keyless, 'Kyverno refuses the policy: "Either Rekor URL or roots are required".', {
            fix: 'rekor: {url: https://rekor.sigstore.dev}',
            edits: (0,yaml_edit/* addMember */.s4)(keyless, keyless.source.startsWith('{')
                ? 'rekor: {url: https://rekor.sigstore.dev}'
                : 'rekor:\n  url: https://rekor.sigstore.dev'),
        });
    }),
};

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/listed-namespaces-only.js

const listedNamespacesOnly = {
    id: 'kyverno/listed-namespaces-only',
    severity: 'info',
    title: 'Images of other namespaces are not verified',
    check: ({ rules }) => each(rules.filter(({ verifications, match }) => verifications.length > 0 && match.length > 0), ({ node, match }) => {
        const lists = match.map((filter) => filter.at('resources', 'namespaces')?.items() ?? []);
        const names = lists.flat().map(({ text = '' }) => text);
        const block = node.at('match');
        if (!block || lists.some((list) => list.length === 0) || names.some((name) => /[*?]/.test(name)))
            return undefined;
        return problemAtKey(block, `Only ${names.slice(0, 5).join(', ')} ${names.length === 1 ? 'is' : 'are'} looked at: in every other namespace anything runs.`, {
            fix: 'exclude the namespaces that are to be left out, in place of listing those that count',
        });
    }),
};

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/nothing-verified.js


const nothingVerified = {
    id: 'kyverno/nothing-verified',
    severity: 'warning',
    title: 'Images are matched, and nothing is verified',
    check: (policy) => each((0,cluster_policy/* verificationsIn */.ys)(policy).filter(({ node, sets, attestations }) => sets.length === 0 &&
        attestations.length === 0 &&
        !node.at('key') &&
        !node.at('attestors') &&
        !node.at('attestations') &&
        !node.at('issuer') &&
        !node.at('subject') &&
        !node.mayHoldMore), ({ node }) => problemInside(node, 'There are no attestors and no attestations: no signature is looked at.', {
        fix: 'attestors: who may have signed',
    })),
};

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/pods-not-matched.js


const CONTROLLERS = /(?:^|\/)(?:Deployment|StatefulSet|DaemonSet|ReplicaSet|ReplicationController|Job|CronJob)$/;
const podsNotMatched = {
    id: 'kyverno/pods-not-matched',
    severity: 'error-admits',
    title: 'Controllers are matched, Pods are not',
    isFixable: true,
    check: ({ rules }) => each(rules.filter(({ kinds, verifications }) => verifications.length > 0 && kinds.some(({ text = '' }) => CONTROLLERS.test(text))), ({ kinds }) => {
        const [first] = kinds;
        if (!first || kinds.some(({ text = '', isUnknown }) => isUnknown || /(?:^|\/)(?:Pod|\*)$/.test(text)))
            return undefined;
        return problemAt(first, 'A Pod that is made directly, or by anything else, is not verified.', {
            fix: 'kinds: [Pod]   # Kyverno adds the controllers',
            edits: (0,yaml_edit/* addItem */.B5)(first, 'Pod'),
        });
    }),
};

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/rule-without-operation.js

const OPERATIONS = ['validate', 'mutate', 'generate', 'verifyImages'];
const ruleWithoutOperation = {
    id: 'kyverno/rule-without-operation',
    severity: 'error-never',
    title: 'A rule that does nothing',
    check: ({ rules }) => each(rules, ({ node }) => node.isMap && !node.mayHoldMore && !OPERATIONS.some((name) => node.at(name))
        ? problemInside(node, `Kyverno refuses the policy: "No operation defined in the rule".`, {
            fix: `one of ${OPERATIONS.join(', ')}`,
        })
        : undefined),
};

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/tags-always-rejected.js


const tagsAlwaysRejected = {
    id: 'kyverno/tags-always-rejected',
    severity: 'info',
    title: 'Every image that is named by a tag is refused',
    check: (policy) => each((0,cluster_policy/* verificationsIn */.ys)(policy), ({ node }) => (0,cluster_policy/* flag */.Jt)(node, 'mutateDigest', true) === false && (0,cluster_policy/* flag */.Jt)(node, 'verifyDigest', true) === true
        ? problemInside(node, 'An image that is named by a tag is refused with "missing digest", whoever signed it.', {
            fix: 'where that is not meant: verifyDigest: false, and a policy that requires digests',
        })
        : undefined),
};

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/timeout.js



const timeout = {
    id: 'kyverno/timeout',
    severity: 'info',
    title: 'Ten seconds for all images of a Pod',
    isFixable: true,
    check: (policy) => {
        const { spec } = policy;
        if (!(0,cluster_policy/* verificationsIn */.ys)(policy).some((one) => (0,cluster_policy/* allSets */.Zo)(one).length > 0 || one.attestations.length > 0))
            return [];
        const set = [spec.at('webhookTimeoutSeconds'), spec.at('webhookConfiguration', 'timeoutSeconds')].flatMap((one) => one ?? []);
        const [first, second] = set;
        if (first && second)
            return [
                problemAtKey(second, 'The timeout is set in two ways: Kyverno refuses the policy.', {
                    fix: 'keep webhookConfiguration.timeoutSeconds',
                    severity: 'error-never',
                }),
            ];
        if (first)
            return outside(first.scalar)
                ? [
                    problemAtKey(first, 'A timeout is 1 to 30 seconds: the policy is refused.', {
                        fix: '30',
                        severity: 'error-never',
                    }),
                ]
                : [];
        if (spec.mayHoldMore)
            return [];
        return [
            problemInside(spec, 'Without a timeout it is ten seconds for all images of a Pod: registries are slower now and then, and the Pod is refused.', {
                fix: 'webhookConfiguration: {timeoutSeconds: 30}',
                edits: spec.at('webhookConfiguration')
                    ? []
                    : (0,yaml_edit/* addMember */.s4)(spec, 'webhookConfiguration: {timeoutSeconds: 30}'),
            }),
        ];
    },
};
function outside(value) {
    return typeof value === 'number' && (value < 1 || value > 30);
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/type-defaults-to-legacy.js



const typeDefaultsToLegacy = {
    id: 'kyverno/type-defaults-to-legacy',
    severity: 'info',
    title: 'Without type, bundles are not read',
    check: (policy) => each((0,cluster_policy/* verificationsIn */.ys)(policy).filter((one) => one.type === 'Cosign' && isKeyless(one)), ({ node }) => problemInside(node, 'Signatures are looked for in the tags sha256-\u2026.sig and .att alone: images that cosign 3 or actions/attest signed are refused.', {
        fix: 'type: SigstoreBundle, or a signer that writes both (signature-format: both)',
    })),
};
function isKeyless(verification) {
    return (0,cluster_policy/* allSets */.Zo)(verification)
        .flatMap(cluster_reading/* flatEntries */.kc)
        .some((entry) => entry.at('keyless'));
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/unknown-operator.js


const OPERATORS = [
    ...['Equal', 'Equals', 'NotEqual', 'NotEquals', 'In', 'AnyIn', 'AllIn', 'NotIn', 'AnyNotIn', 'AllNotIn'],
    ...['GreaterThanOrEquals', 'GreaterThan', 'LessThanOrEquals', 'LessThan'],
    ...['DurationGreaterThanOrEquals', 'DurationGreaterThan', 'DurationLessThanOrEquals', 'DurationLessThan'],
];
const WILDCARDS = { Contains: 'Equals', NotContains: 'NotEquals' };
const unknownOperator = {
    id: 'kyverno/unknown-operator',
    severity: 'error-never',
    title: 'An operator that Kyverno does not have',
    isFixable: true,
    check: ({ rules }) => each(rules, ({ node }) => [...node.walk()]
        .filter((one) => one.at('key') && one.at('operator') && one.at('value'))
        .flatMap((condition) => {
        const operator = condition.at('operator');
        if (!operator?.text || operator.isUnknown || OPERATORS.includes(operator.text))
            return [];
        return [
            problemAt(operator, `Kyverno has no operator ${operator.text}: the API server refuses the policy.`, {
                fix: 'Equals and NotEquals take wildcards: value: "*text*"',
                edits: translated(operator, condition.at('value')),
            }),
        ];
    })),
};
function translated(operator, value) {
    const other = WILDCARDS[operator.text ?? ''];
    if (other === undefined || value?.text === undefined || value.style === 'block')
        return [];
    const { file, start, end } = value.place;
    return [...(0,yaml_edit/* replaceScalar */.BB)(operator, other), { file, start, end, text: JSON.stringify(`*${value.text}*`) }];
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/lint/rules.js










































const CLUSTER_POLICY_RULES = [
    allEntriesRequired,
    attestationMultiKey,
    attestationNestedAttestor,
    attestationWithoutAttestors,
    attestorSetInvalid,
    auditWithMutateDigest,
    backgroundScan,
    bundleIdentityIncomplete,
    bundleWithKeys,
    containersOnly,
    deadExclude,
    deprecatedField,
    deprecatedKind,
    excludeTenantControlled,
    failOpen,
    imageReferenceNeverMatches,
    keylessTlogIgnored,
    keylessWithoutRekorOrRoots,
    listedNamespacesOnly,
    nothingVerified,
    podsNotMatched,
    ruleWithoutOperation,
    tagPatternMissesDigests,
    tagsAlwaysRejected,
    timeout,
    typeDefaultsToLegacy,
    unknownOperator,
];
const IVP_RULES = [
    ctlogWithoutUrl,
    digestSettingsIgnored,
    ivpolFailOpen,
    matchConditionMissesContainers,
    misplacedField,
    noMatchConstraints,
    noValidations,
    oldApiVersion,
    onlyContainers,
    payloadBeforeVerify,
    payloadPath,
    tagGlobMissesDigests,
    unknownName,
    updateNotMatched,
];
const EXCEPTION_RULES = [exceptionNeverExpires];

;// CONCATENATED MODULE: ./lib/engine/policy-controller/lint/attestation-without-policy.js

const attestationWithoutPolicy = {
    id: 'cip/attestation-without-policy',
    severity: 'info',
    title: 'That there is an attestation suffices',
    check: ({ authorities }) => each(authorities.flatMap((one) => one.at('attestations')?.items() ?? []), (attestation) => {
        const type = attestation.at('predicateType')?.text ?? '';
        if (attestation.at('policy') || attestation.mayHoldMore || type.includes('cosign/sign'))
            return undefined;
        return problemInside(attestation, 'Whatever the attestation says: that there is one suffices.', {
            fix: 'policy: {type: rego, data: \u2026}',
        });
    }),
};

// EXTERNAL MODULE: ./lib/engine/signed-later.js
var signed_later = __webpack_require__(4755);
;// CONCATENATED MODULE: ./lib/engine/policy-controller/lint/authorities-are-alternatives.js


const authoritiesAreAlternatives = {
    id: 'cip/authorities-are-alternatives',
    severity: 'warning',
    title: 'Several authorities, of which one suffices',
    check: ({ authorities, spec, root }) => {
        const list = spec.at('authorities');
        const isStatic = authorities.some((one) => one.at('static'));
        // Whoever signs later is meant to be an alternative, and ends.
        const isMeant = root.at('metadata', 'labels', signed_later/* UNTIL_LABEL */.Qi) !== undefined;
        if (!list || authorities.length < 2 || isStatic || isMeant || spec.at('policy'))
            return [];
        const asked = authorities.filter((one) => (one.at('attestations')?.items().length ?? 0) > 0).length;
        // Two that ask for the same are keys or roots that take turns.
        if (asked === 0 || asked === authorities.length)
            return [];
        return [
            problemAtKey(list, 'One authority suffices: an image with the signature alone is admitted, and one with the attestation alone.', {
                fix: 'two ClusterImagePolicies, which both have to hold; or spec.policy over authorityMatches',
            }),
        ];
    },
};

;// CONCATENATED MODULE: ./lib/engine/policy-controller/lint/bundle-unsupported.js

const bundleUnsupported = {
    id: 'cip/bundle-unsupported',
    severity: 'error-never',
    title: 'Bundles in a way that policy-controller cannot read',
    check: ({ authorities }) => each(authorities.filter((one) => one.at('signatureFormat')?.text === 'bundle' && !one.mayHoldMore), (authority) => {
        const format = authority.at('signatureFormat');
        const [by] = ['key', 'static'].flatMap((name) => authority.at(name) ?? []);
        const [root] = ['keyless', 'ctlog', 'rfc3161timestamp'].flatMap((name) => authority.at(name, 'trustRootRef') ?? []);
        const hasAttestations = (authority.at('attestations')?.items().length ?? 0) > 0;
        return [
            ...(by
                ? [
                    problemAtKey(by, 'Bundles are verified keyless only: every image is refused.', {
                        fix: 'leave signatureFormat out, and sign in both formats',
                    }),
                ]
                : []),
            ...(root
                ? [
                    problemAtKey(root, 'With trustRootRef, 0.15.1 looks for logs by an id in another spelling and finds none: every bundle is refused.', { fix: 'leave trustRootRef out, and give the process -tuf-mirror and -tuf-root' }),
                ]
                : []),
            ...(format && !hasAttestations
                ? [
                    problemAtKey(format, 'With signatureFormat: bundle a signature is an attestation, and none is asked for: every image is refused.', {
                        fix: 'attestations: [{name: signature, predicateType: https://sigstore.dev/cosign/sign/v1}]',
                    }),
                ]
                : []),
        ];
    }),
};

;// CONCATENATED MODULE: ./lib/engine/policy-controller/lint/catch-all.js

const catchAll = {
    id: 'cip/catch-all',
    severity: 'info',
    title: 'A policy for every image',
    check: ({ globs, authorities }) => {
        const passes = authorities.some((one) => one.at('static', 'action')?.text === 'pass');
        return each(globs.filter(({ text }) => text === '**'), (glob) => problemAt(glob, passes
            ? 'Every image matches, so that none is refused for matching no policy.'
            : "Every image has to be signed so: others' images are refused where the namespace is looked at.", {
            fix: 'name the registry and the owner: ghcr.io/OWNER/**',
        }));
    },
};

;// CONCATENATED MODULE: ./lib/engine/policy-controller/lint/format-defaults-to-legacy.js


const formatDefaultsToLegacy = {
    id: 'cip/format-defaults-to-legacy',
    severity: 'error-never',
    title: 'Without signatureFormat, bundles are not read',
    check: ({ authorities }, context) => isAtLeast(context, 'policy-controller', '0.13')
        ? each(authorities.filter((one) => one.at('keyless') && !one.at('signatureFormat') && !one.mayHoldMore), (authority) => (authority.at('attestations')?.items() ?? [])
            .flatMap((one) => one.at('predicateType') ?? [])
            .filter(({ text }) => text === 'https://slsa.dev/provenance/v1')
            .slice(0, 1)
            .map((type) => problemAtKey(type, 'Attestations are looked for in the tag sha256-\u2026.att alone: what actions/attest or cosign 3 wrote is not found.', {
            fix: 'signatureFormat: bundle, or a signer that writes both (signature-format: both)',
            // Who signs is not known from the policy.
            severity: 'info',
        })))
        : [],
};

;// CONCATENATED MODULE: ./lib/engine/policy-controller/lint/glob-docker-hub-name.js


const globDockerHubName = {
    id: 'cip/glob-docker-hub-name',
    severity: 'error-admits',
    title: 'Docker Hub by another name than it is compared with',
    isFixable: true,
    check: ({ globs }) => each(globs.filter((glob) => !glob.isUnknown && today(glob.text ?? '') !== undefined), (glob) => problemAt(glob, 'Images of Docker Hub are compared as index.docker.io/\u2026: the policy is about none of them.', {
        fix: today(glob.text ?? '') ?? '',
        edits: (0,yaml_edit/* replaceScalar */.BB)(glob, today(glob.text ?? '') ?? ''),
    })),
};
function today(glob) {
    const hub = /^(?:registry-1\.)?docker\.io\/(.*)$/.exec(glob)?.[1];
    if (hub !== undefined)
        return `index.docker.io/${hub.includes('/') ? hub : `library/${hub}`}`;
    const [host = '', ...path] = glob.split('/');
    if (/^[*]/.test(glob) ||
        /[.:*]/.test(host.replace(/[:@].*$/, path.length > 0 ? '$&' : '')) ||
        host === 'localhost' ||
        glob === '')
        return undefined;
    return path.length === 0 ? `index.docker.io/library/${glob}` : `index.docker.io/${glob}`;
}

;// CONCATENATED MODULE: ./lib/engine/policy-controller/lint/glob-never-matches-digests.js



const glob_never_matches_digests_DIGEST = `@sha256:${'0123456789abcdef'.repeat(4)}`;
const globNeverMatchesDigests = {
    id: 'cip/glob-never-matches-digests',
    severity: 'error-admits',
    title: 'A glob that no digest matches',
    isFixable: true,
    check: ({ globs }) => each(globs.filter((glob) => !glob.isUnknown && isNever(glob.text ?? '')), (glob) => {
        const name = (glob.text ?? '').replace(/:[^/:]*$/, '');
        return problemAt(glob, 'Tags are resolved first, and the glob is compared with repository@sha256:\u2026: the policy is about no image, and with the released configuration everything is admitted.', {
            fix: `${name}@*`,
            edits: (0,yaml_edit/* replaceScalar */.BB)(glob, `${name}@*`),
        });
    }),
};
function isNever(glob) {
    if (glob === '' || glob.includes('@') || /^\*+$/.test(glob))
        return false;
    const name = glob
        .replace(/:[^/:]*$/, '')
        .replaceAll('**', 'x')
        .replaceAll('*', 'x');
    return !(0,text_glob/* matchesGlob */.k)(glob, `${name}${glob_never_matches_digests_DIGEST}`);
}

;// CONCATENATED MODULE: ./lib/engine/policy-controller/lint/key-without-ctlog.js

const keyWithoutCtlog = {
    id: 'cip/key-without-ctlog',
    severity: 'info',
    title: 'A key, and no log',
    check: ({ authorities }) => each(authorities
        .filter((one) => one.at('key') && !one.at('ctlog') && !one.mayHoldMore)
        .flatMap((one) => one.at('key') ?? []), (key) => problemAtKey(key, 'No log entry is asked for: what a stolen key signs is admitted, and nobody sees it.', { fix: 'ctlog: {url: https://rekor.sigstore.dev}' })),
};

;// CONCATENATED MODULE: ./lib/engine/policy-controller/lint/keyless-without-identities.js

const keylessWithoutIdentities = {
    id: 'cip/keyless-without-identities',
    severity: 'error-never',
    title: 'Keyless without identities',
    check: ({ authorities }) => each(authorities.flatMap((one) => one.at('keyless') ?? []), (keyless) => keyless.mayHoldMore || (keyless.at('identities')?.items().length ?? 0) > 0
        ? undefined
        : problemAtKey(keyless, 'policy-controller refuses the policy: it does not take any signer.', {
            fix: 'identities: [{issuer: \u2026, subject: \u2026}]',
        })),
};

;// CONCATENATED MODULE: ./lib/engine/policy-controller/lint/mode-warn.js

const modeWarn = {
    id: 'cip/mode-warn',
    severity: 'info',
    title: 'Nothing is refused',
    check: ({ spec }) => each([spec.at('mode')], (mode) => mode?.text === 'warn'
        ? problemAtKey(mode, 'kubectl prints a warning, and the image runs.', {
            fix: 'mode: enforce, once the warnings are understood',
        })
        : undefined),
};

;// CONCATENATED MODULE: ./lib/engine/policy-controller/lint/policy-at-wrong-level.js

const policyAtWrongLevel = {
    id: 'cip/policy-at-wrong-level',
    severity: 'error-never',
    title: 'A condition on a predicate where there is none',
    check: ({ spec }) => each([spec.at('policy')], (policy) => policy &&
        /\bpredicate(?:Type)?\b/.test(policy.at('data')?.text ?? '') &&
        !/authorityMatches/.test(policy.at('data')?.text ?? '')
        ? problemAtKey(policy, 'Here only the results of the authorities are seen, and no predicate: it is never satisfied.', { fix: 'authorities[].attestations[].policy' })
        : undefined),
};

;// CONCATENATED MODULE: ./lib/engine/policy-controller/lint/predicate-alias.js


const URIS = {
    slsaprovenance: 'https://slsa.dev/provenance/v0.2',
    spdx: 'https://spdx.dev/Document',
    spdxjson: 'https://spdx.dev/Document',
    cyclonedx: 'https://cyclonedx.org/bom',
    vuln: 'https://cosign.sigstore.dev/attestation/vuln/v1',
    custom: 'https://cosign.sigstore.dev/attestation/v1',
};
const predicateAlias = {
    id: 'cip/predicate-alias',
    severity: 'warning',
    title: 'A short name for a predicate type',
    isFixable: true,
    check: ({ authorities }) => each(authorities
        .flatMap((one) => one.at('attestations')?.items() ?? [])
        .flatMap((one) => one.at('predicateType') ?? []), (type) => {
        const uri = URIS[type.text ?? ''];
        if (uri === undefined)
            return undefined;
        return problemAt(type, `Short names are deprecated, and ${type.text ?? ''} means ${uri} alone: other versions of it are refused, and fields may be lost.`, {
            fix: uri,
            edits: (0,yaml_edit/* replaceScalar */.BB)(type, uri),
        });
    }),
};

;// CONCATENATED MODULE: ./lib/engine/policy-controller/lint/single-star.js

const singleStar = {
    id: 'cip/single-star',
    severity: 'info',
    title: 'A star that stops at a slash',
    check: ({ globs }) => each(globs.filter(({ text = '' }) => /(?<![*@])\*(?!\*)/.test(text)), (glob) => problemAt(glob, 'One star stops at a slash: what lies deeper is not covered.', {
        fix: `${(glob.text ?? '').replace(/(?<!\*)\*$/, '**')}, where it is to be`,
    })),
};

;// CONCATENATED MODULE: ./lib/engine/policy-controller/lint/static-pass-beside-authorities.js

const staticPassBesideAuthorities = {
    id: 'cip/static-pass-beside-authorities',
    severity: 'error-admits',
    title: 'One authority that lets everything pass',
    check: ({ authorities, spec }) => authorities.length < 2 || spec.at('policy')
        ? []
        : each(authorities
            .flatMap((one) => one.at('static', 'action') ?? [])
            .filter(({ text }) => text === 'pass'), (action) => problemAtKey(action, 'One authority that passes suffices: whatever the others say, every image is admitted.', { fix: 'a ClusterImagePolicy of its own for the images that are exempt' })),
};

;// CONCATENATED MODULE: ./lib/engine/policy-controller/lint/rules.js














const CIP_RULES = [
    attestationWithoutPolicy,
    authoritiesAreAlternatives,
    bundleUnsupported,
    catchAll,
    formatDefaultsToLegacy,
    globDockerHubName,
    globNeverMatchesDigests,
    keyWithoutCtlog,
    keylessWithoutIdentities,
    modeWarn,
    policyAtWrongLevel,
    predicateAlias,
    singleStar,
    staticPassBesideAuthorities,
];

// EXTERNAL MODULE: ./lib/engine/gatekeeper/read.js
var read = __webpack_require__(96040);
;// CONCATENATED MODULE: ./lib/engine/gatekeeper/lint/containers-only.js


const containers_only_containersOnly = {
    id: 'gatekeeper/containers-only',
    severity: 'error-admits',
    title: 'Init and debug containers are passed over',
    check: (root) => each((0,read/* regoIn */.rt)(root), (rego) => {
        const text = rego.text ?? '';
        const isOpen = /\.containers\[|\["containers"\]/.test(text) &&
            !(/initContainers/.test(text) && /ephemeralContainers/.test(text));
        if (!isOpen || !/\bimage\b/.test(text))
            return undefined;
        return problemAtKey(rego, 'Only spec.containers is looked at: the image of an init or a debug container may be anything.', {
            fix: 'input_containers[c] { c := input.review.object.spec.initContainers[_] }, and the same for containers and ephemeralContainers',
        });
    }),
};

;// CONCATENATED MODULE: ./lib/engine/gatekeeper/lint/external-data-errors-ignored.js


const externalDataErrorsIgnored = {
    id: 'gatekeeper/external-data-errors-ignored',
    severity: 'error-admits',
    title: 'Errors of the provider admit',
    check: (root) => each((0,read/* regoIn */.rt)(root), (rego) => {
        const text = rego.text ?? '';
        if (!/external_data\(/.test(text))
            return undefined;
        const filters = /contains\([^)]*(?:errs?|errors)[^)]*"_?invalid"/i.test(text) ||
            /count\([^)]*system_error/.test(text);
        const reads = /system_error\s*(?:!=|==)|\.system_error\b/.test(text) && /\.errors\b/.test(text);
        if (reads && !filters)
            return undefined;
        return problemAtKey(rego, 'An error that the rule does not expect is no violation: while the provider is down, everything is admitted.', {
            fix: 'a violation wherever count(response.errors) > 0, and wherever response.system_error != ""',
        });
    }),
};

;// CONCATENATED MODULE: ./lib/engine/gatekeeper/lint/image-volumes-unseen.js


const imageVolumesUnseen = {
    id: 'gatekeeper/image-volumes-unseen',
    severity: 'info',
    title: 'Image volumes are not looked at',
    check: (root) => each((0,read/* regoIn */.rt)(root), (rego) => {
        const text = rego.text ?? '';
        if (!/[cC]ontainers\b/.test(text) || !/\bimage\b/.test(text) || /\bvolumes\b/.test(text))
            return undefined;
        return problemAtKey(rego, 'Since Kubernetes 1.31 a volume may be an image, too: those are not looked at.', {
            fix: 'input.review.object.spec.volumes[_].image.reference',
        });
    }),
};

;// CONCATENATED MODULE: ./lib/engine/gatekeeper/lint/repo-prefix-without-slash.js


const repoPrefixWithoutSlash = {
    id: 'gatekeeper/repo-prefix-without-slash',
    severity: 'error-admits',
    title: 'The name of a registry or an owner is open at its end',
    isFixable: true,
    check: (root) => root.at('kind')?.text === 'K8sAllowedRepos'
        ? each(root.at('spec', 'parameters', 'repos')?.items() ?? [], (repo) => {
            const text = repo.text ?? '';
            if (text === '' || repo.isUnknown || /[/@]$|:[^/]*$/.test(text))
                return undefined;
            return problemAt(repo, `The text is compared as a beginning: ${text}-evil/x is admitted.`, {
                fix: `${text}/`,
                edits: (0,yaml_edit/* replaceScalar */.BB)(repo, `${text}/`),
            });
        })
        : [],
};

;// CONCATENATED MODULE: ./lib/engine/gatekeeper/lint/scope.js

const scope = {
    id: 'gatekeeper/scope',
    severity: 'info',
    title: 'A constraint that does not count everywhere',
    check: (root) => {
        const spec = root.at('spec');
        const action = spec?.at('enforcementAction');
        const listed = ['namespaces', 'excludedNamespaces'].flatMap((name) => spec?.at('match', name) ?? []);
        return [
            ...each([action], (one) => /^(?:dryrun|warn)$/.test(one?.text ?? '') && one
                ? problemAtKey(one, 'Nothing is refused.', { fix: 'enforcementAction: deny' })
                : undefined),
            ...each(listed, (one) => problemAtKey(one, 'The constraint does not count in every namespace.', {
                fix: 'leave it out, unless it is meant',
            })),
        ];
    },
};

;// CONCATENATED MODULE: ./lib/engine/gatekeeper/lint/tag-by-text.js


const WHOLE = /endswith\(\s*[\w.[\]]*image\s*,[^)]*":|endswith\(\s*[\w.[\]]*image\s*,\s*concat\([^)]*":"|contains\(\s*[\w.[\]]*image\s*,\s*":"\)/;
const tagByText = {
    id: 'gatekeeper/tag-by-text',
    severity: 'warning',
    title: 'The tag is looked for in the whole reference',
    check: (root) => each((0,read/* regoIn */.rt)(root), (rego) => WHOLE.test(rego.text ?? '')
        ? problemAtKey(rego, 'host:5000/x counts as having a tag, and x:latest@sha256:\u2026 as having another: both pass.', {
            fix: 'split at "/", look at the last part, and at the digest by a regular expression',
        })
        : undefined),
};

;// CONCATENATED MODULE: ./lib/engine/gatekeeper/lint/template-path-misses-pods.js


const templatePathMissesPods = {
    id: 'gatekeeper/template-path-misses-pods',
    severity: 'error-admits',
    title: 'Pods themselves are passed over',
    check: (root) => each((0,read/* regoIn */.rt)(root), (rego) => {
        const text = rego.text ?? '';
        if (!/object\.spec\.template\.spec\b/.test(text) ||
            /object\.spec(?:\.(?:containers|initContainers)|\[|\s*$)/m.test(text))
            return undefined;
        return problemAtKey(rego, 'Only spec.template is looked at: a Pod that is made directly, or by a CronJob, may be anything.', {
            fix: 'match Pod, and read input.review.object.spec.containers',
        });
    }),
};

;// CONCATENATED MODULE: ./lib/engine/gatekeeper/lint/unmaintained-provider.js


const unmaintainedProvider = {
    id: 'gatekeeper/unmaintained-provider',
    severity: 'warning',
    title: 'A provider that nobody maintains',
    check: (root) => each((0,read/* regoIn */.rt)(root), (rego) => /cosign-gatekeeper-provider/.test(rego.text ?? '')
        ? problemAtKey(rego, 'cosign-gatekeeper-provider reads what cosign 1 wrote: no bundle, and no signature of cosign 3.', { fix: 'Kyverno, or policy-controller' })
        : undefined),
};

;// CONCATENATED MODULE: ./lib/engine/gatekeeper/lint/rules.js








const TEMPLATE_RULES = [
    containers_only_containersOnly,
    externalDataErrorsIgnored,
    imageVolumesUnseen,
    tagByText,
    templatePathMissesPods,
    unmaintainedProvider,
];
const CONSTRAINT_RULES = [repoPrefixWithoutSlash, scope];

;// CONCATENATED MODULE: ./lib/engine/ratify/lint/cosign-store-off.js


const cosignStoreOff = {
    id: 'ratify/cosign-store-off',
    severity: 'error-never',
    title: 'A store that does not look for signatures of cosign',
    isFixable: true,
    check: (root) => {
        const spec = root.at('spec');
        const isStore = /^(?:Namespaced)?Store$/.test(root.at('kind')?.text ?? '');
        if (!spec || !isStore || spec.at('name')?.text !== 'oras' || spec.mayHoldMore)
            return [];
        const enabled = spec.at('parameters', 'cosignEnabled');
        if (enabled?.scalar === true || enabled?.isUnknown)
            return [];
        return [
            problemAtKey(enabled ?? spec.at('parameters') ?? spec, 'The tags sha256-\u2026.sig are not looked for: every image is refused as unsigned.', { fix: 'parameters: {cosignEnabled: true}', edits: enabled ? (0,yaml_edit/* setTo */.oc)(enabled, 'true') : [] }),
        ];
    },
};

;// CONCATENATED MODULE: ./lib/engine/ratify/verifier.js
/** Trust policies of a cosign Verifier; undefined: it is none. */
function trustPoliciesIn(root) {
    const name = root.at('spec', 'name')?.text ?? root.at('metadata', 'name')?.text ?? '';
    const isVerifier = /^(?:Namespaced)?Verifier$/.test(root.at('kind')?.text ?? '');
    if (!isVerifier || !/cosign/i.test(name))
        return undefined;
    return root.at('spec', 'parameters', 'trustPolicies')?.items() ?? [];
}
/** What rules for all engines look at. */
function readVerifier(root) {
    const policies = trustPoliciesIn(root);
    if (!policies)
        return undefined;
    return {
        engine: 'ratify',
        identities: policies.flatMap((one) => {
            const node = one.at('keyless');
            if (!node?.isMap)
                return [];
            return [
                {
                    node,
                    subject: node.at('certificateIdentity'),
                    subjectRegExp: node.at('certificateIdentityRegExp'),
                    issuer: node.at('certificateOIDCIssuer'),
                    issuerRegExp: node.at('certificateOIDCIssuerRegExp'),
                    hasWildcards: false,
                    whenIncomplete: 'refuses',
                    bindsSource: false,
                },
            ];
        }),
        bundleIdentities: [],
        keys: [],
        logIgnored: policies
            .flatMap((one) => one.at('tLogVerify') ?? [])
            .filter(({ scalar }) => scalar === false),
        images: [],
        attestations: [],
        unpinned: [],
    };
}

;// CONCATENATED MODULE: ./lib/engine/ratify/lint/digest-not-compared.js


const digestNotCompared = {
    id: 'ratify/digest-not-compared',
    severity: 'error-admits',
    title: "Another image's signature is taken for this one's",
    check: (root) => {
        const policies = trustPoliciesIn(root);
        const list = root.at('spec', 'parameters', 'trustPolicies');
        if (!list || !policies || policies.length === 0)
            return [];
        return [
            problemAtKey(list, 'Ratify 1.4 does not compare the digest that was signed with the image: the .sig of another image, copied to the tag of this one, admits it.', {
                fix: 'Kyverno or policy-controller; with a key alone, parameters.key in place of trustPolicies, which does compare',
            }),
        ];
    },
};

;// CONCATENATED MODULE: ./lib/engine/ratify/lint/incomplete-identity.js


const incompleteIdentity = {
    id: 'ratify/incomplete-identity',
    severity: 'error-admits',
    title: 'Half of an identity is compared',
    check: (root) => each((trustPoliciesIn(root) ?? []).flatMap((one) => one.at('keyless') ?? []), (keyless) => {
        const halves = ['certificateIdentity', 'certificateOIDCIssuer'].map((name) => [keyless.at(name), keyless.at(`${name}RegExp`)].filter((one) => one !== undefined).length);
        if (!keyless.isMap || keyless.mayHoldMore || halves.every((count) => count === 1))
            return undefined;
        return problemAtKey(keyless, halves.includes(0)
            ? 'One half of the identity is missing, and is not compared: others can sign an image that is admitted.'
            : 'A text and a regular expression for the same: one of them does not count.', {
            fix: 'certificateIdentity and certificateOIDCIssuer, each once',
        });
    }),
};

;// CONCATENATED MODULE: ./lib/engine/ratify/lint/no-trust-policy.js


const noTrustPolicy = {
    id: 'ratify/no-trust-policy',
    severity: 'error-admits',
    title: 'Keyless without trust policies',
    check: (root) => {
        const parameters = root.at('spec', 'parameters');
        const policies = trustPoliciesIn(root);
        if (!policies || policies.length > 0 || root.at('spec')?.mayHoldMore || parameters?.at('key'))
            return [];
        return [
            problemAtKey(parameters ?? root, 'Without trustPolicies and without a key, whoever has a certificate of Fulcio can sign an image that is admitted.', {
                fix: 'Kyverno or policy-controller: Ratify 1.4 does not compare the digest that trust policies verify (ratify/digest-not-compared)',
            }),
        ];
    },
};

;// CONCATENATED MODULE: ./lib/engine/ratify/lint/rules.js




const RATIFY_RULES = [
    cosignStoreOff,
    digestNotCompared,
    incompleteIdentity,
    noTrustPolicy,
];

// EXTERNAL MODULE: ./lib/engine/kyverno/ivp-reading.js
var ivp_reading = __webpack_require__(21443);
;// CONCATENATED MODULE: ./lib/lint/policy-reading-of.js






const readings = new WeakMap();
/** What rules for all engines look at; undefined: it is no policy that verifies images. */
function policyReadingOf(source) {
    const known = readings.get(source);
    if (known)
        return known;
    const reading = source.kind === 'shell' ? undefined : policy_reading_of_read(source);
    if (reading)
        readings.set(source, reading);
    return reading;
}
function policy_reading_of_read(source) {
    switch (source.kind) {
        case 'kyverno-policy': {
            const policy = (0,cluster_policy/* clusterPolicyIn */.w9)(source.root);
            return policy && (0,cluster_reading/* readClusterPolicy */.zA)(policy);
        }
        case 'kyverno-ivp': {
            const policy = wholeIvp(source);
            return policy && (0,ivp_reading/* readImageValidatingPolicy */.L)(policy);
        }
        case 'cip': {
            const policy = (0,cluster_image_policy/* clusterImagePolicyIn */.H)(source.root);
            return policy && (0,cluster_image_policy/* readClusterImagePolicy */.qk)(policy);
        }
        case 'ratify':
            return readVerifier(source.root);
        default:
            return undefined;
    }
}
/** On a page, a policy without validations shows a part of one. */
function wholeIvp({ root, isMarkdown }) {
    const policy = (0,ivp/* imageValidatingPolicyIn */.uF)(root);
    return isMarkdown && policy?.validations.length === 0 ? undefined : policy;
}

;// CONCATENATED MODULE: ./lib/lint/bundle/multiple-identities.js


const multipleIdentities = {
    id: 'bundle/multiple-identities',
    severity: 'error-never',
    title: 'Several identities for one verification of bundles',
    check: ({ bundleIdentities, engine }, context) => engine === 'kyverno' && !isAtLeast(context, 'kyverno', '1.17')
        ? []
        : each(bundleIdentities, (list) => list.items().length < 2
            ? undefined
            : problemAtKey(list, 'Bundles are verified with one identity: "multiple identities are not supported at this time", and every image with a bundle is refused.', {
                fix: engine === 'kyverno' ? 'an attestor for each identity' : 'an authority for each identity',
            })),
};

// EXTERNAL MODULE: ./lib/text/regular-expression.js
var regular_expression = __webpack_require__(59414);
;// CONCATENATED MODULE: ./lib/lint/identity/texts.js

const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** Those that are there and known. */
function textsOf({ identities }) {
    return identities.flatMap((identity) => [
        ...textOf(identity, identity.subject, 'subject', false),
        ...textOf(identity, identity.subjectRegExp, 'subject', true),
        ...textOf(identity, identity.issuer, 'issuer', false),
        ...textOf(identity, identity.issuerRegExp, 'issuer', true),
    ]);
}
function subjectsOf(reading) {
    return textsOf(reading).filter(({ half }) => half === 'subject');
}
function issuersOf(reading) {
    return textsOf(reading).filter(({ half }) => half === 'issuer');
}
function textOf(identity, node, half, isExpression) {
    if (!node?.text || node.isUnknown)
        return [];
    const { text } = node;
    const isGlob = identity.hasWildcards && /[*?]/.test(text);
    return [{ node, text, kind: isExpression ? 'regexp' : isGlob ? 'glob' : 'exact', half, identity }];
}
/** As Go's MatchString does: anywhere in the text, unless the expression has anchors. */
function goMatches(expression, text) {
    return (0,regular_expression/* parseRegularExpression */.E)(`(?s:.*)(?:${expression})(?s:.*)`)?.matches(text) ?? false;
}
/** Whether the text is compared with `value` successfully. */
function accepts({ kind, text }, value) {
    if (kind === 'exact')
        return text === value;
    if (kind === 'regexp')
        return goMatches(text, value);
    const expression = text.replaceAll(/[^*?]/g, (one) => `\\x{${(one.codePointAt(0) ?? 0).toString(16)}}`);
    return goMatches(`^${expression.replaceAll('*', '(?s:.*)').replaceAll('?', '(?s:.)')}$`, value);
}
const STRANGERS = ['refs/heads/x', 'refs/heads/main', 'refs/tags/v1.2.3'].map((ref) => `https://github.com/attacker-org-x/evil-repo/.github/workflows/x.yml@${ref}`);
/** Whether somebody who has nothing to do with it could have the identity. */
function isAnyone(text) {
    if (text.kind === 'exact')
        return false;
    if (text.half === 'issuer')
        return accepts(text, 'https://evil.example/x');
    const owner = /^\^?https:\/\/github\\?\.com\/(.*)$/s.exec(text.text)?.[1];
    const hasOpenOwner = owner !== undefined && /^(?:[.[(*?]|\\[wWdDsS])/.test(owner);
    return hasOpenOwner || STRANGERS.some((stranger) => accepts(text, stranger));
}
/** The text up to the first character that stands for others, without what makes it literal. */
function literalPrefix({ kind, text }) {
    if (kind === 'exact')
        return text;
    if (kind === 'glob')
        return text.split(/[*?]/, 1)[0] ?? '';
    const literal = /^\^?((?:\\[^\w]|\.(?![*+?{])|[^\\.[\](){}|*+?^$])*)/.exec(text)?.[1] ?? '';
    const rest = text.replace(/^\^/, '').slice(literal.length);
    const certain = /^[*+?{]/.test(rest) ? literal.replace(/\\?.$/, '') : literal;
    return certain.replaceAll(/\\(.)/g, '$1');
}
/** Owner, repository and file of a workflow's identity, as far as its text is literal. */
function namedWorkflow(text) {
    const plain = text.replace(/^\^/, '').replaceAll('\\', '');
    const [, owner, name, file] = /^https:\/\/github\.com\/([\w.-]+)\/([\w.-]+)\/\.github\/workflows\/([\w.-]+)(?:@|$)/.exec(plain) ?? [];
    return owner === undefined || name === undefined || file === undefined ? undefined : { owner, name, file };
}
/** Whether the workflow is bound, and its ref is not: pull requests' and forks' commits count as well. */
function hasOpenRef(text) {
    if (text.kind === 'exact')
        return false;
    if (/@\(?\[(?:0-9a-f|a-f0-9|0-9a-fA-F|a-fA-F0-9)\]\{40\}/.test(text.text))
        return true;
    const [path] = /^https:\/\/[^@]+\/\.github\/workflows\/[^@]+@/.exec(literalPrefix(text)) ?? [];
    if (path !== undefined)
        return accepts(text, `${path}refs/pull/1/merge`);
    return /@(?:\.[*+]|\*)\$?$/.test(text.text);
}

;// CONCATENATED MODULE: ./lib/lint/identity/any-ref-or-sha.js


const anyRefOrSha = {
    id: 'identity/any-ref-or-sha',
    severity: 'error-admits',
    title: 'Any ref of the workflow can have signed',
    check: (reading) => each(subjectsOf(reading).filter((text) => !isAnyone(text) && hasOpenRef(text)), ({ node }) => problemAt(node, 'The ref is open: a branch that nobody reviewed, or a commit that exists in a fork alone, signs an image that is admitted.', { fix: 'end it with @refs/heads/main, or with @refs/tags/v\u2026' })),
};

;// CONCATENATED MODULE: ./lib/lint/identity/any.js


const any = {
    id: 'identity/any',
    severity: 'error-admits',
    title: 'Anyone can have signed',
    check: (reading) => each(textsOf(reading).filter((text) => isAnyone(text) && !text.identity.bindsSource), ({ node, half }) => problemAt(node, half === 'issuer'
        ? 'Any issuer is accepted: whoever runs an account at one that Fulcio knows can sign an image that is admitted.'
        : 'Any workflow on GitHub, of any owner, can sign an image that is admitted.', {
        fix: half === 'issuer'
            ? `name the issuer: ${GITHUB_ISSUER}`
            : 'name the workflow: https://github.com/OWNER/REPO/.github/workflows/FILE@refs/heads/main',
    })),
};

;// CONCATENATED MODULE: ./lib/lint/identity/dot-unescaped.js



/** A dot between letters of a name, which is neither escaped nor repeated. */
const DOT = /(?<=[a-z0-9/])\.(?=(?:com|dev|io|yml|yaml|github|githubusercontent|actions|sigstore)\b)/g;
const dotUnescaped = {
    id: 'identity/dot-unescaped',
    severity: 'info',
    title: 'A dot in a regular expression stands for any character',
    isFixable: true,
    check: (reading) => each(textsOf(reading).filter((text) => text.kind === 'regexp' && !isAnyone(text) && text.text.search(DOT) >= 0), ({ node, text }) => problemAt(node, 'A dot that is not escaped stands for any character, so that other names match too.', {
        fix: 'write \\. for a dot',
        edits: (0,yaml_edit/* replaceScalar */.BB)(node, text.replaceAll(DOT, '\\.')),
    })),
};

;// CONCATENATED MODULE: ./lib/lint/identity/incomplete.js

const incomplete = {
    id: 'identity/incomplete',
    severity: 'error-admits',
    title: 'Half of an identity is compared',
    check: ({ identities }) => each(identities.filter(({ node, whenIncomplete }) => whenIncomplete === 'admits' && !node.mayHoldMore), ({ node, subject, subjectRegExp, issuer, issuerRegExp, bindsSource }) => {
        const [hasSubject, hasIssuer] = [subject ?? subjectRegExp, issuer ?? issuerRegExp];
        if (hasIssuer && (hasSubject || bindsSource))
            return undefined;
        const missing = hasIssuer ? 'subject' : hasSubject ? 'issuer' : 'subject and no issuer';
        const who = hasIssuer
            ? 'every workflow and every person that it knows'
            : 'whoever gets that name anywhere';
        return problemAtKey(node, `There is no ${missing}, and what is missing is not compared: ${hasSubject || hasIssuer ? who : 'anyone'} can sign an image that is admitted.`, { fix: 'give both: the issuer, and the subject that is in the certificate' });
    }),
};

;// CONCATENATED MODULE: ./lib/lint/identity/issuer-never-matches.js



const OAUTH = 'https://github.com/login/oauth';
const issuerNeverMatches = {
    id: 'identity/issuer-never-matches',
    severity: 'error-never',
    title: 'An issuer that no certificate has',
    isFixable: true,
    check: (reading) => [
        ...each(issuersOf(reading), ({ node, text, kind }) => {
            if (!(kind === 'regexp' ? neverGithub(text) : isNearly(text)))
                return undefined;
            return problemAt(node, `The issuer of GitHub's certificates is ${GITHUB_ISSUER}: this is another, so every image is refused.`, {
                fix: GITHUB_ISSUER,
                edits: kind === 'exact' && text === `${GITHUB_ISSUER}/` ? (0,yaml_edit/* replaceScalar */.BB)(node, GITHUB_ISSUER) : [],
            });
        }),
        ...each(reading.identities, ({ issuer, subject, subjectRegExp }) => {
            const workflow = (subject ?? subjectRegExp)?.text?.includes('/.github/workflows/');
            if (!workflow || issuer?.text !== OAUTH)
                return undefined;
            return problemAt(issuer, `${OAUTH} signs for people: certificates of workflows have the issuer ${GITHUB_ISSUER}, so every image is refused.`, {
                fix: GITHUB_ISSUER,
            });
        }),
    ],
};
/** A trailing slash, another scheme, a path that is no enterprise. */
function isNearly(text) {
    if (text === GITHUB_ISSUER || /[*?]/.test(text))
        return false;
    const isHost = /^(?:https?:\/\/)?token\.actions\.githubusercontent\.com/.test(text);
    return isHost && !/^https:\/\/token\.actions\.githubusercontent\.com\/[\w-]+$/.test(text);
}
function neverGithub(text) {
    const enterprise = `${GITHUB_ISSUER}/acme`;
    return (/githubusercontent/.test(text) &&
        !goMatches(text, GITHUB_ISSUER) &&
        !goMatches(text, enterprise) &&
        !/githubusercontent\\?\.com\/[\w-]+\$?$/.test(text));
}

;// CONCATENATED MODULE: ./lib/lint/identity/not-a-workflow.js


const notAWorkflow = {
    id: 'identity/not-a-workflow',
    severity: 'error-never',
    title: "No certificate of GitHub's issuer has such a subject",
    check: ({ identities }) => each(identities.filter(({ issuer }) => issuer?.text === GITHUB_ISSUER), ({ subject }) => {
        if (!subject?.text || subject.isUnknown || couldBeWorkflow(subject.text))
            return undefined;
        return problemAt(subject, `GitHub's certificates are of workflows, such as https://github.com/OWNER/REPO/.github/workflows/FILE@refs/heads/main: none has this name, so every image is refused.`, { fix: 'take the name from a run that signed: its output certificate-identity' });
    }),
};
/** Whether a name with `*` for anything may be that of a workflow. */
function couldBeWorkflow(text) {
    if (/^https:\/\/[^/]+\/[^/]+\/[^/]+\/\.github\/workflows\/[^@]+@(?:refs\/|[0-9a-f]{40}$|.*\*)/.test(text))
        return true;
    const [before = ''] = text.split('*', 1);
    if (before === text)
        return false;
    const afterAt = /@([^@]*)$/.exec(text)?.[1];
    if (afterAt !== undefined && !/^(?:refs\/|[0-9a-f*]|\*)/.test(afterAt))
        return false;
    return isStartOfWorkflow(before);
}
function isStartOfWorkflow(start) {
    const shape = /^https:\/\/[^/]*(?:\/[^/]*(?:\/[^/]*(?:\/(?:\.github\/workflows\/.*)?)?)?)?$/;
    return ('https://'.startsWith(start) ||
        shape.test(start) ||
        '/.github/workflows/'.startsWith(start.slice(start.indexOf('/.'))));
}

;// CONCATENATED MODULE: ./lib/lint/identity/placeholder.js


/** Words that stand in samples where one's own belong. */
const PLACEHOLDER = /\byour?[-_ ]?(?:org|organi[sz]ation|user|username|repo|repository|company|name|account|github)|<[^<>]+>|change[-_]?me|replace[-_]?(?:me|with|this)|(?:^|\/)(?:my-?(?:org|organi[sz]ation|user|username|repo|company)|OWNER|ORG|REPO)(?=\/|$)|^my-?(?:subject|identity|issuer)$|(?:^|\/)\.\.\.(?:\/|$)/i;
const IN_IMAGE = /<[^<>]+>|\byour[-_]?(?:org|organi[sz]ation|username|repo|company|registry)\b|change[-_]?me/i;
const placeholder = {
    id: 'identity/placeholder',
    severity: 'error-never',
    title: "A sample's placeholder is left",
    check: (reading, { isMarkdown }) => [
        ...each(textsOf(reading).filter(({ text }) => PLACEHOLDER.test(text)), ({ node, text }) => problemAt(node, `"${text}" is a placeholder: no certificate has such a name, so every image is refused.`, {
            fix: 'put in the name of your own',
            ...(isMarkdown && { severity: 'info' }),
        })),
        ...each(reading.images.filter((one) => !isMarkdown && !one.isUnknown && IN_IMAGE.test(one.text ?? '')), (node) => problemAt(node, `"${node.text ?? ''}" is a placeholder: the policy is about no image that exists.`, {
            fix: 'put in the name of your own images',
        })),
    ],
};

;// CONCATENATED MODULE: ./lib/lint/identity/prefix-without-boundary.js



const OWNER_OR_REPOSITORY = /^https:\/\/github\.com\/([\w.-]+)(?:\/([\w.-]+))?$/;
const prefixWithoutBoundary = {
    id: 'identity/prefix-without-boundary',
    severity: 'error-admits',
    title: 'The name of an owner or a repository is open at its end',
    isFixable: true,
    check: (reading, { repository }) => each(subjectsOf(reading).filter((text) => text.kind !== 'exact' && isOpen(text)), (text) => {
        const prefix = literalPrefix(text);
        return problemAt(text.node, `The name goes on behind "${prefix}": ${prefix.replace(/^https:\/\/github\.com\//, '')}-evil signs an image that is admitted, and anyone can register such a name.`, {
            fix: 'put a slash behind the name, and go on to .github/workflows/',
            edits: repository !== undefined && prefix === `https://github.com/${repository}`
                ? (0,yaml_edit/* replaceInside */.JL)(text.node, endOf(repository), '$1/')
                : [],
        });
    }),
};
function isOpen(text) {
    const found = OWNER_OR_REPOSITORY.exec(literalPrefix(text));
    if (!found || isAnyone(text))
        return false;
    const rest = restOf(text);
    if (/^(?:\/|@|\$$)/.test(rest))
        return false;
    // A class that ends at a slash keeps to the repositories of one owner.
    const isClosed = /^(?:\[[^\]]*\]|\\w)[*+]\/|^\[\^\/\][*+]\//.test(rest);
    return found[2] === undefined || !isClosed;
}
/** What comes behind the literal beginning. */
function restOf({ kind, text, ...more }) {
    const prefix = literalPrefix({ kind, text, ...more });
    const bare = text.replace(/^\^/, '');
    let [at, taken] = [0, 0];
    while (taken < prefix.length && at < bare.length) {
        if (kind === 'regexp' && bare[at] === '\\')
            at += 1;
        at += 1;
        taken += 1;
    }
    return bare.slice(at);
}
function endOf(repository) {
    const name = repository.replaceAll(/[^\w/]/g, (one) => `\\\\*[${one}]`);
    return new RegExp(`(${name})`, 'g');
}

;// CONCATENATED MODULE: ./lib/lint/identity/regexp-not-anchored.js



const regexpNotAnchored = {
    id: 'identity/regexp-not-anchored',
    severity: 'warning',
    title: 'A regular expression without anchors',
    isFixable: true,
    check: (reading) => each(textsOf(reading).filter((text) => text.kind === 'regexp' && !isAnyone(text)), ({ node, text }) => {
        const lacksStart = !/^(?:\^|\.[*+]|\\A|\(\?\w+\)\^)/.test(text);
        const lacksEnd = !/(?:(?<!\\)\$|\.[*+]|\\z)$/.test(text);
        if (!lacksStart && !lacksEnd)
            return undefined;
        const fixed = `${lacksStart ? '^' : ''}${text}${lacksEnd && /@refs\/[\w./\\-]+$/.test(text) ? '$' : ''}`;
        return problemAt(node, 'Engines look for it anywhere in the name: a name that merely contains it passes.', {
            fix: `write it with anchors: ^${text.replace(/^\^/, '').replace(/\$$/, '')}$`,
            edits: fixed === text || text.includes('|') ? [] : (0,yaml_edit/* replaceScalar */.BB)(node, fixed),
        });
    }),
};

;// CONCATENATED MODULE: ./lib/lint/identity/subject-and-regexp.js

const subjectAndRegexp = {
    id: 'identity/subject-and-regexp',
    severity: 'warning',
    title: 'Both a text and a regular expression for the same',
    check: ({ identities }) => each(identities, ({ subject, subjectRegExp, issuer, issuerRegExp, hasWildcards }) => [
        [subject, subjectRegExp],
        [issuer, issuerRegExp],
    ].flatMap(([text, expression]) => text && expression
        ? [
            problemAtKey(expression, hasWildcards
                ? 'Either of the two suffices: the wider one decides who can sign.'
                : 'Both have to hold, or the document is refused: what one accepts, the other may not.', { fix: 'keep one of them' }),
        ]
        : [])),
};

;// CONCATENATED MODULE: ./lib/lint/identity/too-wide.js


const tooWide = {
    id: 'identity/too-wide',
    severity: 'warning',
    title: 'Any workflow of an owner or a repository can have signed',
    check: (reading) => each(subjectsOf(reading).filter(isWide), ({ node }) => problemAt(node, 'Neither the file nor the ref of the workflow is named: a branch that adds a workflow of its own signs an image that is admitted.', { fix: 'name both: \u2026/.github/workflows/FILE@refs/heads/main' })),
};
function isWide(text) {
    if (text.kind === 'exact' || isAnyone(text) || hasOpenRef(text))
        return false;
    if (!/^https:\/\/[^/]+\//.test(literalPrefix(text)))
        return false;
    return !/\/workflows\/.*@/.test(text.text);
}

;// CONCATENATED MODULE: ./lib/lint/identity/wildcard-in-exact-subject.js



const wildcardInExactSubject = {
    id: 'identity/wildcard-in-exact-subject',
    severity: 'error-never',
    title: 'A wildcard in a subject that is compared as it is',
    isFixable: true,
    check: (reading) => each(subjectsOf(reading).filter(({ kind, text }) => kind === 'exact' && /[*?]/.test(text)), ({ node, text, identity }) => problemAt(node, 'The subject is compared character by character: no certificate has a star in its name, so every image is refused.', {
        fix: `subjectRegExp: '${expressionOf(text)}'`,
        edits: identity.subjectRegExp ? [] : asExpression(node, text),
    })),
};
function asExpression(node, text) {
    const { file, start, end } = node.keyPlace;
    const name = node.file.text.slice(start, end);
    const value = (0,yaml_edit/* replaceScalar */.BB)(node, expressionOf(text));
    return value.length === 0 ? [] : [{ file, start, end, text: `${name}RegExp` }, ...value];
}
function expressionOf(text) {
    const literal = text.replaceAll(/[.+(){}[\]|^$\\]/g, (one) => `\\${one}`);
    return `^${literal.replaceAll('*', '.*').replaceAll('?', '.')}$`;
}

;// CONCATENATED MODULE: ./lib/lint/image/docker-hub-alias.js

const SPELLINGS = ['docker.io/', 'index.docker.io/'];
const dockerHubAlias = {
    id: 'image/docker-hub-alias',
    severity: 'error-admits',
    title: 'One of several spellings of Docker Hub',
    check: ({ engine, images }) => {
        if (engine !== 'kyverno')
            return [];
        const texts = images.map(({ text }) => text ?? '');
        return each(images.filter(({ text, isUnknown }) => !isUnknown && hubPath(text ?? '') !== undefined), (node) => {
            const path = hubPath(node.text ?? '') ?? '';
            const missing = SPELLINGS.filter((host) => !texts.includes(`${host}${path}`));
            if (missing.length === 0)
                return undefined;
            return problemAt(node, `Docker Hub has several spellings, and the image is compared as text: ${missing[0] ?? ''}${path.replace(/[*:@].*$/, '')}\u2026 is the same image, and is not verified.`, {
                fix: `add ${missing.map((host) => `${host}${path}`).join(' and ')}, or a rule that refuses other spellings`,
            });
        });
    },
};
function hubPath(pattern) {
    return /^(?:(?:index\.|registry-1\.)?docker\.io)\/(.*)$/.exec(pattern)?.[1];
}

;// CONCATENATED MODULE: ./lib/lint/key/placeholder.js

const PEM = /^\s*-----BEGIN [A-Z ]+-----\s+[A-Za-z0-9+/=\s]{60,}-----END [A-Z ]+-----\s*$/;
const FILLED_LATER = /^\s*__\w+__\s*$|\$\{[^}]+\}|\{\{/;
/** Where keys may lie instead. */
const REFERENCE = /^\s*(?:[a-z][a-z0-9+-]*:\/\/|https?:)/;
const keyPlaceholder = {
    id: 'key/placeholder',
    severity: 'error-never',
    title: 'No public key where one has to be',
    check: ({ keys, engine }, { isMarkdown }) => each(keys.filter((one) => one.text !== undefined && !one.isUnknown && !isKey(one.text)), (node) => {
        const isLater = isMarkdown || FILLED_LATER.test(node.text ?? '');
        // A variable of Kyverno is resolved in the cluster.
        if (engine === 'kyverno' && node.text?.includes('{{'))
            return undefined;
        return problemAtKey(node, 'This is no public key in PEM: every image is refused, or the policy is.', {
            fix: 'put in the key: cosign public-key --key KEY',
            ...(isLater && { severity: 'info' }),
        });
    }),
};
function isKey(text) {
    const blocks = text.match(/-----BEGIN[^]*?-----END [A-Z ]+-----/g) ?? [];
    return REFERENCE.test(text) || (blocks.length > 0 && blocks.every((block) => PEM.test(block)));
}

;// CONCATENATED MODULE: ./lib/lint/key/tlog-ignored.js

const tlogIgnored = {
    id: 'key/tlog-ignored',
    severity: 'info',
    title: 'Signatures of a key without a log entry',
    check: ({ logIgnored }) => each(logIgnored, (node) => problemAtKey(node, 'No log entry is asked for: what a stolen key signs is admitted, and nobody sees it.', {
        fix: 'leave it out, or say beside it why the log cannot be used',
    })),
};

;// CONCATENATED MODULE: ./lib/lint/predicate/builder-of-other-repository.js

const builderOfOtherRepository = {
    id: 'predicate/builder-of-other-repository',
    severity: 'warning',
    title: 'A signer of one repository beside a builder of another',
    check: ({ attestations }) => each(attestations, ({ identities, conditions }) => {
        const signers = identities.map(repositoryOf).filter((one) => one !== undefined);
        // Of one that names no repository in full nothing can be said.
        if (signers.length === 0 || signers.length < identities.length)
            return [];
        return conditions.flatMap(({ node, text }) => {
            const builder = builderIn(text);
            if (builder === undefined || signers.includes(builder))
                return [];
            return [
                problemAtKey(node, `The builder is a workflow of ${builder}, which signs by its own name, and the signer one of ${signers.join(', ')}: ` +
                    'what satisfies both is provenance that somebody wrote about a build of others, or nothing.', { fix: `the identity https://github.com/${builder}/\u2026, or the builder that the signer is` }),
            ];
        });
    }),
};
const WORKFLOW = /https:\/\/github\.com\/([A-Za-z0-9-]+\/[A-Za-z0-9._-]+)\/\.github\/workflows\//;
/** `owner/name`, in small letters; undefined: it is a pattern, or no workflow. */
function repositoryOf({ subject, subjectRegExp }) {
    return workflowIn((subjectRegExp ?? subject)?.text ?? '');
}
/** What stands in a line that asks for the id of the builder. */
function builderIn(text) {
    const line = text.split('\n').find((one) => /builder\W{1,4}id\b/.test(one));
    return line === undefined ? undefined : workflowIn(line);
}
/** As regular expressions have it, too. */
function workflowIn(text) {
    const plain = text.replaceAll('\\', '').replaceAll(/\[([^\]\\^])\]/g, '$1');
    return WORKFLOW.exec(plain)?.[1]?.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/lint/predicate/builders.js

const PROVENANCE_1 = 'https://slsa.dev/provenance/v1';
const PROVENANCE_02 = 'https://slsa.dev/provenance/v0.2';
/** Workflows that anybody may call: what they sign, strangers can have built. */
const SHARED = ['slsa-framework/slsa-github-generator'];
/** The names, without escapes of a regular expression, of who may have signed. */
function signersOf({ identities }) {
    return textsOf({ identities })
        .filter(({ half }) => half === 'subject')
        .map(({ text }) => text.replaceAll('\\', ''));
}
/** Whether one of the signers is a workflow that strangers may call. */
function isSharedBuilder(attestation) {
    return signersOf(attestation).some((name) => SHARED.some((shared) => name.includes(`github.com/${shared}/`)));
}
/** Whether the container generator signs, or is named as the builder. */
function isContainerGenerator(attestation) {
    const texts = [
        ...signersOf(attestation),
        ...attestation.conditions.map(({ text }) => text.replaceAll('\\', '')),
    ];
    return texts.some((text) => text.includes('slsa-github-generator/.github/workflows/generator_container_slsa3.yml'));
}

;// CONCATENATED MODULE: ./lib/lint/predicate/build-type-of-other-signer.js


const OWN = 'https://github.com/slsa-framework/slsa-github-generator/container@v1';
const build_type_of_other_signer_OTHERS = [
    'https://github.com/slsa-framework/slsa-github-generator/generic@v1',
    'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
    'https://actions.github.io/buildtypes/workflow/v1',
];
const buildTypeOfOtherSigner = {
    id: 'predicate/build-type-of-other-signer',
    severity: 'error-never',
    title: 'A build type that the builder never writes',
    check: ({ attestations }) => each(attestations.filter(isContainerGenerator), ({ conditions }) => conditions.flatMap(({ node, text }) => {
        const other = build_type_of_other_signer_OTHERS.find((type) => text.includes(type));
        if (other === undefined)
            return [];
        return [
            problemAtKey(node, `The container generator writes the build type ${OWN}, never ${other}: every image is refused.`, {
                fix: OWN,
            }),
        ];
    })),
};

;// CONCATENATED MODULE: ./lib/lint/predicate/data-prefix.js


const dataPrefix = {
    id: 'predicate/data-prefix',
    severity: 'warning',
    title: 'Data, which SBOMs do not have',
    isFixable: true,
    check: ({ attestations }) => each(attestations.filter(({ type }) => /cyclonedx|spdx/i.test(type?.text ?? '')), ({ conditions }) => conditions
        .filter(({ text }) => /\{\{\s*Data\.|predicate\s*:?\s*(?:\{\s*|\.\s*)?Data\b/.test(text))
        .map(({ node }) => problemAtKey(node, 'Only predicates of the type custom lie in Data: in an SBOM there is nothing to compare with.', {
        fix: 'leave Data out: {{ bomFormat }}, predicate.components',
        edits: node.isMap ? [] : (0,yaml_edit/* replaceInside */.JL)(node, /(?<=\{\{\s*)Data\./g, ''),
    }))),
};

;// CONCATENATED MODULE: ./lib/lint/predicate/generator-emits-v02.js




const generatorEmitsV02 = {
    id: 'predicate/generator-emits-v02',
    severity: 'error-never',
    title: 'The container generator writes provenance 0.2 only',
    isFixable: true,
    check: ({ attestations }) => each(attestations.filter((one) => one.type?.text === PROVENANCE_1 && isContainerGenerator(one)), ({ type, conditions }) => type &&
        problemAt(type, `generator_container_slsa3.yml writes ${PROVENANCE_02}: an attestation of this type does not exist, so every image is refused.`, {
            fix: PROVENANCE_02,
            edits: conditions.length === 0 ? (0,yaml_edit/* replaceScalar */.BB)(type, PROVENANCE_02) : [],
        })),
};

;// CONCATENATED MODULE: ./lib/lint/predicate/obsolete-type.js


const TODAY = {
    'https://cyclonedx.org/schema': 'https://cyclonedx.org/bom',
    'cosign.sigstore.dev/attestation/vuln/v1': 'https://cosign.sigstore.dev/attestation/vuln/v1',
    'cosign.sigstore.dev/attestation/v1': 'https://cosign.sigstore.dev/attestation/v1',
};
const obsoleteType = {
    id: 'predicate/obsolete-type',
    severity: 'error-never',
    title: 'A predicate type that nothing writes any more',
    isFixable: true,
    check: ({ attestations }) => each(attestations, ({ type }) => {
        const today = type?.text === undefined ? undefined : TODAY[type.text];
        if (!type || today === undefined)
            return undefined;
        return problemAt(type, `cosign writes ${today}: there is no attestation of this type, so every image is refused.`, {
            fix: today,
            edits: (0,yaml_edit/* replaceScalar */.BB)(type, today),
        });
    }),
};

;// CONCATENATED MODULE: ./lib/lint/predicate/path-of-other-version.js



const OLD = /(?<![\w.])(?:predicate\.)?(?:builder\.id|invocation\.\w[\w.]*|buildType)\b/;
const NEW = /(?<![\w.])(?:predicate\.)?(?:runDetails|buildDefinition)\.\w[\w.]*/;
const pathOfOtherVersion = {
    id: 'predicate/path-of-other-version',
    severity: 'error-never',
    title: "A field of the provenance's other version",
    isFixable: true,
    check: ({ attestations }) => each(attestations, ({ type, conditions }) => {
        const other = type?.text === PROVENANCE_1 ? OLD : type?.text === PROVENANCE_02 ? NEW : undefined;
        if (!other)
            return [];
        return conditions.flatMap(({ node, text }) => {
            const [field] = other.exec(variables(text)) ?? [];
            if (field === undefined)
                return [];
            return [
                problemAtKey(node, `${type?.text ?? ''} has no ${field.replace(/^predicate\./, '')}: the variable cannot be resolved, so every image is refused.`, {
                    fix: other === OLD
                        ? 'builder.id is runDetails.builder.id there, buildType is buildDefinition.buildType, invocation.configSource.uri is buildDefinition.externalParameters.workflow.repository'
                        : 'runDetails.builder.id is builder.id there, buildDefinition.buildType is buildType',
                    edits: other === OLD ? path_of_other_version_translated(node) : [],
                }),
            ];
        });
    }),
};
/** What names fields: variables of Kyverno, CEL behind a payload, Rego behind its input. */
function variables(text) {
    const found = [
        ...text.matchAll(/\{\{([^{}]*)\}\}/g),
        ...text.matchAll(/extractPayload\([^)]*\)\.([\w.]+)/g),
        ...text.matchAll(/input\.([\w.]+)/g),
    ];
    return found.map(([, inner = '']) => inner.replaceAll(/'[^']*'/g, '')).join('\n');
}
function path_of_other_version_translated(node) {
    return [
        ...(0,yaml_edit/* replaceInside */.JL)(node, /(?<=[{\s,.]|^)(?<!runDetails\.)builder\.id\b/g, 'runDetails.builder.id'),
        ...(0,yaml_edit/* replaceInside */.JL)(node, /(?<=[{\s,.]|^)(?<!buildDefinition\.)buildType\b/g, 'buildDefinition.buildType'),
    ];
}

;// CONCATENATED MODULE: ./lib/lint/predicate/shared-builder-without-source.js


const SOURCE = /configSource\b[^]*\buri\b|\bmaterials\b|externalParameters[^]*\brepository\b|resolvedDependencies|sourceRepository/i;
const sharedBuilderWithoutSource = {
    id: 'predicate/shared-builder-without-source',
    severity: 'error-admits',
    title: 'A builder that anybody may call, and no condition on the source',
    check: ({ attestations }) => each(attestations.filter(isSharedBuilder), ({ node, identities, conditions }) => {
        const isBound = conditions.some(({ text }) => SOURCE.test(text)) ||
            identities.every(({ bindsSource }) => bindsSource);
        if (isBound)
            return undefined;
        return problemInside(node, 'The builder signs for whoever calls it: provenance of any repository on GitHub that calls it is accepted.', {
            fix: 'demand the source repository in the conditions: invocation.configSource.uri, or externalParameters.workflow.repository',
        });
    }),
};

;// CONCATENATED MODULE: ./lib/lint/predicate/version-regexp-single-digit.js



const SINGLE = /v\[0-9\]\\*\.\[0-9\]\\*\.\[0-9\](?![+*{])/g;
const versionRegexpSingleDigit = {
    id: 'predicate/version-regexp-single-digit',
    severity: 'warning',
    title: 'Versions of one digit a part',
    isFixable: true,
    check: (reading) => {
        const conditions = reading.attestations.flatMap(({ conditions }) => conditions.map(({ node }) => node));
        const nodes = [...textsOf(reading).map(({ node }) => node), ...conditions.filter(({ isMap }) => !isMap)];
        return each(nodes.filter((node) => (node.text ?? '').search(SINGLE) >= 0), (node) => problemAt(node, 'One digit a part: from v1.10.0 on, every image is refused.', {
            fix: String.raw `v[0-9]+\.[0-9]+\.[0-9]+$`,
            edits: node.style === 'double'
                ? (0,yaml_edit/* replaceInside */.JL)(node, SINGLE, 'v[0-9]+[.][0-9]+[.][0-9]+')
                : (0,yaml_edit/* replaceInside */.JL)(node, SINGLE, String.raw `v[0-9]+\.[0-9]+\.[0-9]+`),
        }));
    },
};

// EXTERNAL MODULE: ./lib/shared/group-by.js
var group_by = __webpack_require__(62106);
;// CONCATENATED MODULE: ./lib/lint/repository/duplicate-name.js


/** What tests expect of a policy has its name, and states of one policy lie beside each other. */
const OF_TESTS = /(?:^|[/\\])(?:\.?chainsaw-tests?|\.?kyverno-tests?|e2e|tests?|testdata|fixtures)[/\\]|[-_.]assert\.ya?ml$|[/\\]assert[^/\\]*\.ya?ml$/;
const duplicateName = {
    id: 'kyverno/duplicate-name',
    severity: 'warning',
    title: 'Two policies of one name',
    check: (sources) => {
        const policies = sources.filter((one) => (one.kind === 'kyverno-policy' || one.kind === 'kyverno-ivp') &&
            !one.isMarkdown &&
            !one.isTemplate &&
            !OF_TESTS.test(one.file.file));
        const named = (0,group_by/* groupBy */.$)(policies, ({ file, root }) => [
            // Folders are clusters, overlays or tests: what is applied together lies together.
            file.file.replace(/[^/\\]*$/, ''),
            root.at('apiVersion')?.text?.split('/')[0],
            ...['kind', 'metadata.namespace', 'metadata.name'].map((path) => root.at(...path.split('.'))?.text ?? ''),
        ].join(' '));
        return [...named.values()].flatMap(([first, ...others]) => others.flatMap(({ root }) => {
            const name = root.at('metadata', 'name');
            const place = first?.root.place;
            if (!name || !place)
                return [];
            return [
                problemAt(name, `${place.file}, line ${place.line}, has a policy of this name: the one that is applied later overwrites the other.`, { fix: 'another name' }),
            ];
        }));
    },
};

;// CONCATENATED MODULE: ./lib/lint/repository/ephemeral-not-matched.js



/** Kyverno stops making policies for controllers where the subresource is named beside pods: so it takes two. */
const ephemeralNotMatched = {
    id: 'ivpol/ephemeral-not-matched',
    severity: 'warning',
    title: 'Images of kubectl debug are not verified',
    check: (sources) => {
        const policies = sources.flatMap((one) => {
            // A page shows one policy at a time.
            const policy = one.kind === 'kyverno-ivp' && !one.isMarkdown ? (0,ivp/* imageValidatingPolicyIn */.uF)(one.root) : undefined;
            return policy ? [policy] : [];
        });
        const debug = policies.filter((one) => (0,ivp/* coversResource */.H$)(one, 'pods/ephemeralcontainers'));
        return each(policies.filter((one) => (0,ivp/* coversResource */.H$)(one, 'pods') && !(0,ivp/* coversResource */.H$)(one, 'pods/ephemeralcontainers')), (policy) => {
            const resources = policy.resourceRules
                .flatMap((rule) => rule.at('resources') ?? [])
                .find((list) => list.items().some(({ text }) => text === 'pods'));
            if (!resources || debug.some((other) => sharesImages(other, policy)))
                return undefined;
            return problemAtKey(resources, 'kubectl debug adds a container to a running Pod by pods/ephemeralcontainers: its image is not verified.', {
                fix: 'a second policy with resources: [pods/ephemeralcontainers]; beside pods in one policy, it would keep Kyverno from looking at Deployments',
            });
        });
    },
};
function sharesImages(a, b) {
    const globs = globsOf(a);
    return globsOf(b).every((glob) => globs.includes(glob));
}
function globsOf({ spec }) {
    return (spec.at('matchImageReferences')?.items() ?? []).flatMap((one) => one.at('glob')?.text ?? []);
}

;// CONCATENATED MODULE: ./lib/lint/repository/not-pinned.js



const notPinned = {
    id: 'digest/not-pinned',
    severity: 'warning',
    title: 'The tag is verified, and the node pulls what it points to later',
    check: (sources, context) => sources.some(requiresDigests)
        ? []
        : each(sources
            .filter(({ kind }) => kind !== 'kyverno-ivp' || isAtLeast(context, 'kyverno', '1.19'))
            .flatMap((source) => policyReadingOf(source)?.unpinned ?? []), (node) => problemAtKey(node, 'A tag is neither refused nor replaced by the digest that was verified: the node pulls what the tag points to by then.', {
            fix: 'verifyDigest: true, and images by digest; mutateDigest: true; or a policy beside it that requires digests',
        })),
};
/** A policy beside it that looks at the text of images, and wants a digest there. */
function requiresDigests(source) {
    if (source.kind === 'kyverno-validating')
        return not_pinned_DIGEST.test(source.root.source);
    if (source.kind !== 'kyverno-policy')
        return false;
    const rules = source.root.at('spec', 'rules')?.items() ?? [];
    return rules.some((rule) => not_pinned_DIGEST.test(rule.at('validate')?.source ?? ''));
}
const not_pinned_DIGEST = /@sha256:|\*@\*/;

;// CONCATENATED MODULE: ./lib/lint/repository/signing-files.js
const SIGNS = /\bcosign\s+(?:sign|attest)\b|uses\s*:\s*["']?[\w.-]+\/slsa-provenance-action@|uses\s*:\s*["']?actions\/attest|\bslsa-provenance\s+sign\b/;
const WITH_KEY = /\bcosign\s+(?:sign|attest)\b[^\n]*(?:\\\n[^\n]*)*--key\b|COSIGN_PRIVATE_KEY/;
/** Workflow files of the repository that is linted, by their name. */
function signingFilesIn(sources) {
    const files = sources.flatMap((source) => {
        const name = /(?:^|\/)\.github\/workflows\/([^/]+)$/.exec(source.file.file.replaceAll('\\', '/'))?.[1];
        if (source.kind !== 'workflow' || name === undefined)
            return [];
        const jobs = source.root.at('jobs')?.entries() ?? [];
        const { text } = source.file;
        return [
            [
                name,
                {
                    signs: SIGNS.test(text),
                    withKey: WITH_KEY.test(text),
                    calls: jobs.flatMap(([, job]) => job.at('uses')?.text ?? []),
                    isUnclear: /uses\s*:\s*["']?\.\/|\.sh\b|\bmake\s/.test(text),
                },
            ],
        ];
    });
    return new Map(files);
}

;// CONCATENATED MODULE: ./lib/lint/repository/not-the-signing-workflow.js





const notTheSigningWorkflow = {
    id: 'identity/not-the-signing-workflow',
    severity: 'error-never',
    title: 'Another workflow than the one that signs',
    isFixable: true,
    check: (sources, { repository }) => {
        if (repository === undefined)
            return [];
        const files = signingFilesIn(sources);
        const subjects = sources
            .filter(({ isMarkdown }) => !isMarkdown)
            .flatMap((source) => {
            const reading = policyReadingOf(source);
            return reading ? subjectsOf(reading) : [];
        });
        return each(subjects, (subject) => problemOf(subject, repository, files));
    },
};
function problemOf(subject, repository, files) {
    const found = namedWorkflow(subject.text);
    const named = found && `${found.owner}/${found.name}`;
    if (!found || named?.toLowerCase() !== repository.toLowerCase())
        return undefined;
    if (named !== repository)
        return problemAt(subject.node, `The repository is called ${repository}, and the subject is compared with its capitals: every image is refused.`, {
            fix: repository,
            edits: (0,yaml_edit/* replaceInside */.JL)(subject.node, new RegExp(named.replaceAll(/[.]/g, '[.\\\\]+'), 'g'), repository),
        });
    return files.size === 0 ? undefined : notSigning(subject, found.file, files);
}
function notSigning({ node }, name, files) {
    const file = files.get(name);
    if (file?.signs || (file?.isUnclear && file.calls.length === 0))
        return undefined;
    const [signer] = [...files].find(([, one]) => one.signs) ?? [];
    return problemAt(node, `In this repository ${reasonOf(name, file)}: no image has this subject, and every one is refused.`, {
        fix: signer === undefined
            ? 'the subject of a run that signed: its output certificate-identity'
            : `\u2026/.github/workflows/${signer}@\u2026`,
    });
}
function reasonOf(name, file) {
    if (!file)
        return `there is no .github/workflows/${name}`;
    return file.calls.length > 0
        ? `.github/workflows/${name} does not sign itself: what it calls does, ${file.calls.join(', ')}`
        : `.github/workflows/${name} does not sign`;
}

;// CONCATENATED MODULE: ./lib/lint/repository/signer-is-keyless.js



const signerIsKeyless = {
    id: 'key/signer-is-keyless',
    severity: 'error-never',
    title: 'A policy for keys, and workflows that sign without',
    check: (sources, { repository }) => {
        const signing = [...signingFilesIn(sources).values()].filter(({ signs }) => signs);
        const [owner = ''] = repository?.toLowerCase().split('/') ?? [];
        if (signing.length === 0 || owner === '')
            return [];
        const keys = signing.filter(({ withKey }) => withKey).length;
        if (keys > 0 && keys < signing.length)
            return [];
        return sources
            .filter(({ isMarkdown }) => !isMarkdown)
            .flatMap((source) => policyReadingOf(source) ?? [])
            .filter((one) => one.images.some(({ text }) => text?.toLowerCase().includes(`/${owner}/`)))
            .flatMap((one) => (keys === 0 ? signer_is_keyless_ofKeys(one) : ofIdentities(one)));
    },
};
function signer_is_keyless_ofKeys({ keys, identities }) {
    if (identities.length > 0)
        return [];
    return each(keys, (key) => problemAtKey(key, 'The workflows of this repository sign keyless: what this key signed does not exist, and every image is refused.', { fix: 'the identity of the workflow: slsa-provenance policy IMAGE' }));
}
function ofIdentities({ keys, identities }) {
    if (keys.length > 0)
        return [];
    return each(identities, ({ node }) => problemAtKey(node, 'The workflows of this repository sign with a key: there is no certificate of this identity, and every image is refused.', { fix: 'the public key: cosign public-key --key KEY' }));
}

;// CONCATENATED MODULE: ./lib/lint/policy-rules.js





























const POLICY_RULES = [
    anyRefOrSha,
    any,
    dotUnescaped,
    incomplete,
    issuerNeverMatches,
    notAWorkflow,
    placeholder,
    prefixWithoutBoundary,
    regexpNotAnchored,
    subjectAndRegexp,
    tooWide,
    wildcardInExactSubject,
    buildTypeOfOtherSigner,
    builderOfOtherRepository,
    dataPrefix,
    generatorEmitsV02,
    obsoleteType,
    pathOfOtherVersion,
    sharedBuilderWithoutSource,
    versionRegexpSingleDigit,
    keyPlaceholder,
    tlogIgnored,
    dockerHubAlias,
    multipleIdentities,
];
const REPOSITORY_RULES = [
    notPinned,
    duplicateName,
    ephemeralNotMatched,
    notTheSigningWorkflow,
    signerIsKeyless,
];

;// CONCATENATED MODULE: ./lib/lint/rule-group.js
/**
 * Rules about documents of some kinds.
 * @param read what they look at, read once for all of them; undefined: they have nothing to say of it
 */
function rulesAbout(kinds, read, rules) {
    const isAbout = (source) => kinds.includes(source.kind);
    return {
        rules,
        check: (source, context) => {
            const subject = isAbout(source) ? read(source) : undefined;
            const { isMarkdown } = source;
            return subject === undefined ? [] : findingsOf(rules, subject, { ...context, isMarkdown });
        },
        checkAll: () => [],
    };
}
/** Rules that compare documents with each other. */
function rulesAcross(rules) {
    return {
        rules,
        check: () => [],
        checkAll: (sources, context) => findingsOf(rules, sources, context),
    };
}
function findingsOf(rules, subject, context) {
    return rules.flatMap((rule) => rule.check(subject, context).map((problem) => ({ severity: rule.severity, ...problem, rule: rule.id })));
}

// EXTERNAL MODULE: ./lib/lint/workflow/read.js + 3 modules
var workflow_read = __webpack_require__(4612);
// EXTERNAL MODULE: ./lib/workflow/cosign.js
var cosign = __webpack_require__(698);
;// CONCATENATED MODULE: ./lib/lint/workflow/attach-sbom.js

const attachSbom = {
    id: 'workflow/attach-sbom',
    severity: 'warning',
    title: 'An SBOM is attached without a signature',
    check: (workflow) => (0,cosign/* cosignCalls */.hP)(workflow)
        .filter(({ command }) => command === 'attach sbom')
        .map(({ place }) => ({
        at: place,
        message: 'Nobody signs the SBOM: whoever can push can replace it, and cosign 4 has no such command any more.',
        fix: 'cosign attest --yes --type spdxjson --predicate sbom.json IMAGE@DIGEST',
    })),
};

// EXTERNAL MODULE: ./lib/workflow/action-use.js
var action_use = __webpack_require__(85101);
// EXTERNAL MODULE: ./lib/workflow/workflow.js
var workflow_workflow = __webpack_require__(75628);
// EXTERNAL MODULE: ./lib/lint/workflow/rule.js
var rule = __webpack_require__(12377);
;// CONCATENATED MODULE: ./lib/lint/workflow/attest-old-major.js



const attest_old_major_NAMES = ['actions/attest-build-provenance', 'actions/attest-sbom'];
const attestOldMajor = (0,rule/* notInPages */.h)({
    id: 'workflow/attest-old-major',
    severity: 'info',
    title: 'An old version of an attest action',
    check: (workflow) => (0,workflow_workflow/* stepsOf */.B_)(workflow).flatMap(({ uses }) => uses && attest_old_major_NAMES.includes(uses.repository) && ((0,action_use/* majorOf */.Ds)(uses) ?? 3) < 3
        ? [
            {
                at: uses.node.place,
                message: `${uses.repository} before version 3 runs on an old Node.js and writes bundles and their index as the first readers took them.`,
                fix: 'actions/attest@v4, pinned to its commit',
            },
        ]
        : []),
});

// EXTERNAL MODULE: ./lib/workflow/program.js
var program = __webpack_require__(87337);
// EXTERNAL MODULE: ./lib/workflow/resolve.js
var resolve = __webpack_require__(73353);
// EXTERNAL MODULE: ./lib/lint/workflow/edits.js
var workflow_edits = __webpack_require__(8830);
;// CONCATENATED MODULE: ./lib/lint/workflow/attest-spdx-opaque.js




const attestSpdxOpaque = {
    id: 'workflow/attest-spdx-opaque',
    severity: 'warning',
    title: 'SPDX in JSON is attested as one long string',
    isFixable: true,
    check: (workflow) => (0,cosign/* cosignCalls */.hP)(workflow).flatMap(({ step, command, args, place, script }) => {
        const type = (0,program/* flagOf */.iP)(args, '--type');
        const predicate = (0,program/* flagOf */.iP)(args, '--predicate')?.value;
        const isJson = predicate && /\.json$/.test((0,resolve/* resolveWord */.Ty)(step, predicate));
        if (command !== 'attest' || (0,cosign/* flagText */.us)(type) !== 'spdx' || !isJson)
            return [];
        return [
            {
                at: place,
                message: 'The type spdx is for SPDX as text: the JSON becomes one string, and no policy can look into it.',
                fix: '--type spdxjson',
                edits: type?.value ? [(0,workflow_edits/* replaced */.$3)(script.source.place(type.value), 'spdxjson')] : [],
            },
        ];
    }),
};

// EXTERNAL MODULE: ./lib/workflow/access.js
var workflow_access = __webpack_require__(47007);
// EXTERNAL MODULE: ./lib/workflow/image-steps.js
var image_steps = __webpack_require__(51042);
;// CONCATENATED MODULE: ./lib/lint/workflow/attestation-not-in-registry.js





const attestationNotInRegistry = {
    id: 'workflow/attestation-not-in-registry',
    severity: 'warning',
    title: 'The attestation does not go to the registry',
    isFixable: true,
    check: (workflow) => (0,workflow_workflow/* stepsOf */.B_)(workflow).flatMap((step) => {
        const pushes = (0,workflow_workflow/* inputOf */.wg)(step, 'push-to-registry');
        const name = (0,resolve/* resolveText */.WY)(step, (0,workflow_workflow/* inputOf */.wg)(step, 'subject-name'));
        const isImage = /^[\w.-]+\.[a-z]{2,}(?::\d+)?\//.test(name) || /^\$\{\{/.test(name) || name.startsWith('localhost');
        if (!step.uses || !(0,image_steps/* attestsImage */.kQ)(step) || !isImage || (pushes !== '' && pushes !== 'false'))
            return [];
        const mayPush = pushes === '' &&
            (0,workflow_access/* accessOf */.YK)(step.job, 'packages') !== 'none' &&
            (0,workflow_access/* accessOf */.YK)(step.job, 'packages') !== 'read';
        return [
            {
                at: step.uses.node.place,
                message: "Only GitHub's API has the attestation: no admission engine sees it, nor does anybody with the image alone.",
                fix: 'with:\n  push-to-registry: true   # and permissions: packages: write',
                edits: mayPush ? (0,workflow_edits/* addedEntry */.PO)(step.node?.at('with'), ['push-to-registry: true']) : [],
            },
        ];
    }),
};

;// CONCATENATED MODULE: ./lib/lint/workflow/built-twice.js



/** Inputs that make another image of the same files. */
const VARIANTS = ['context', 'file', 'target', 'build-args', 'build-contexts', 'labels', 'dockerfile'];
const SCANS = /\b(?:trivy|grype|snyk|scan|scout|clair)\b/i;
const builtTwice = {
    id: 'workflow/built-twice',
    severity: 'warning',
    title: 'Another build is signed than the one that was scanned',
    check: (workflow, context) => (0,rule/* oncePerJob */.m)(workflow, context, inJob),
};
function inJob({ steps }) {
    const first = steps.find((step) => (0,image_steps/* buildsImage */.Rk)(step) && !(0,image_steps/* pushesImage */.a7)(step) && (0,workflow_workflow/* inputOf */.wg)(step, 'load') === 'true');
    if (!first)
        return [];
    const second = steps.slice(first.index + 1).find((step) => (0,image_steps/* pushesImage */.a7)(step) && isSame(first, step));
    if (!second?.node)
        return [];
    const isScanned = steps.slice(first.index + 1, second.index).some(scans);
    const isSigned = steps.slice(second.index + 1).some(image_steps/* signsInStep */.kN);
    if (!isScanned || !isSigned)
        return [];
    return [
        {
            at: second.node.place,
            message: 'The image is built a second time: what was scanned says nothing about the digest that is signed.',
            fix: 'build once: push by digest, scan that digest, sign it, then set the tag',
        },
    ];
}
function isSame(a, b) {
    return VARIANTS.every((name) => (0,workflow_workflow/* inputOf */.wg)(a, name) === (0,workflow_workflow/* inputOf */.wg)(b, name));
}
function scans({ uses, script, name }) {
    return [uses?.text, script?.text, name].some((text) => text !== undefined && SCANS.test(text));
}

// EXTERNAL MODULE: ./lib/lint/workflow/cosign-experimental.js
var cosign_experimental = __webpack_require__(84187);
;// CONCATENATED MODULE: ./lib/lint/workflow/known-actions.js
/** Owners whose actions do one thing each; those of others may do anything, such as installing cosign. */
const PLAIN = [
    'actions',
    'anchore',
    'aquasecurity',
    'aws-actions',
    'azure',
    'docker',
    'github',
    'google-github-actions',
    'hadolint',
    'softprops',
];
/** Programs that run what is written elsewhere, and files of scripts. */
const OPAQUE = /(?:^|[\s;&|(])(?:\.{0,2}\/\S|(?:make|just|task|mage|nix|devbox|mise|asdf|npm|npx|pnpm|yarn|goreleaser|ko|melange|apko|earthly|dagger|bazel|python3?|node|go run|cargo|source|eval)\b)|\.(?:sh|bash|py|js|mjs|ts|rb)\b/;
/** Whether nothing in a step can do what is not seen here: no action of others, no script in another file. */
function isTransparent({ uses, script, node }) {
    if (uses)
        return uses.kind === 'repository' && PLAIN.includes(uses.repository.split('/')[0] ?? '');
    if (!script)
        return node?.at('run') === undefined;
    return !OPAQUE.test(script.text);
}

;// CONCATENATED MODULE: ./lib/lint/workflow/cosign-not-installed.js



const HOSTED = /^(?:ubuntu|macos|windows)-/;
const cosignNotInstalled = {
    id: 'workflow/cosign-not-installed',
    severity: 'error-never',
    title: 'cosign is called where nobody installed it',
    check: (workflow, context) => workflow.kind === 'workflow' && !workflow.isMarkdown ? (0,rule/* oncePerJob */.m)(workflow, context, cosign_not_installed_inJob) : [],
};
function cosign_not_installed_inJob({ steps, runsOn, container }) {
    const isHosted = runsOn !== undefined && runsOn.every((label) => HOSTED.test(label));
    if (!isHosted || container)
        return [];
    const first = steps.flatMap(cosign/* cosignCallsIn */.YN)[0];
    if (!first)
        return [];
    const before = steps.slice(0, first.step.index);
    const mayInstall = before.some((step) => (0,cosign/* isInstaller */.js)(step) || /cosign/i.test(step.script?.text ?? '') || !isTransparent(step));
    const own = first.script.text.slice(0, first.invocation.start);
    if (mayInstall || /cosign|\bsource\b|\.\/|\bmake\b/i.test(own))
        return [];
    return [
        {
            at: first.place,
            message: 'Runners have no cosign, and no step before this one installs it: "cosign: command not found".',
            fix: '- uses: sigstore/cosign-installer@6f9f17788090df1f26f669e9d70d6ae9567deba6 # v4.1.2',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/lint/workflow/cosign-without-yes.js




/** Asks nothing of people: cosign 3 with a signing configuration (its default), and without a log. */
function asksNothing({ args, step, command }) {
    if ((0,program/* isOn */.Mp)(args, '--tlog-upload') === false)
        return true;
    const version = (0,cosign/* cosignVersionIn */.BK)(step.job);
    const isThird = version !== undefined && version[0] >= 3;
    return isThird && (command === 'attest' || (0,program/* isOn */.Mp)(args, '--use-signing-config') !== false);
}
function saysYes({ args, step, script, invocation }) {
    const env = [step.env, step.job.env, step.job.workflow.env].map((one) => one.get('COSIGN_YES')?.text);
    return ((0,program/* isOn */.Mp)(args, '--yes', '-y') === true ||
        env.some((text) => text !== undefined && text !== 'false') ||
        invocation.command.before === '|' ||
        invocation.command.redirects.some(({ operator }) => operator.startsWith('<')) ||
        /\bCOSIGN_YES=/.test(script.text));
}
const cosignWithoutYes = (0,rule/* notInPages */.h)({
    id: 'workflow/cosign-without-yes',
    severity: 'error-never',
    title: 'cosign waits for an answer that nobody gives',
    isFixable: true,
    check: (workflow) => (0,cosign/* cosignCalls */.hP)(workflow)
        .filter((call) => (0,cosign/* signsImage */.sQ)(call) && !asksNothing(call) && !saysYes(call))
        .map((call) => ({
        at: call.place,
        severity: (0,cosign/* cosignVersionIn */.BK)(call.step.job) ? 'error-never' : 'warning',
        message: 'cosign 2 asks before it writes to the transparency log; nobody answers in a workflow, and it ends with "user declined the prompt".',
        fix: `cosign ${call.command} --yes`,
        edits: (0,workflow_edits/* addedFlag */.xf)(call, '--yes'),
    })),
});

;// CONCATENATED MODULE: ./lib/lint/workflow/cosign3-service-flags.js



const cosign3_service_flags_SIGNS = ['sign', 'attest', 'sign-blob', 'attest-blob'];
/** Services and the addresses that cosign takes for its own (pkg/cosign options, 3.1). */
const SERVICES = {
    '--rekor-url': 'https://rekor.sigstore.dev',
    '--fulcio-url': 'https://fulcio.sigstore.dev',
    '--oidc-issuer': 'https://oauth2.sigstore.dev/auth',
    '--timestamp-server-url': '',
};
const cosign3ServiceFlags = {
    id: 'workflow/cosign3-service-flags',
    severity: 'error-never',
    title: 'Options that cosign 3 refuses beside its signing configuration',
    isFixable: true,
    check: (workflow) => (0,cosign/* cosignCalls */.hP)(workflow).flatMap(refused),
};
function refused(call) {
    const { args, command, step, script } = call;
    const isPage = step.job.workflow.kind === 'page';
    const version = (0,cosign/* cosignVersionIn */.BK)(step.job);
    const isThird = version ? version[0] >= 3 : isPage;
    const hasWayOut = (0,program/* isOn */.Mp)(args, '--use-signing-config') === false || (0,program/* flagOf */.iP)(args, '--signing-config');
    if (!isThird || hasWayOut || !cosign3_service_flags_SIGNS.includes(command))
        return [];
    const [flag, answer] = firstRefused(call) ?? [];
    if (!flag)
        return [];
    return [
        {
            at: script.source.place(flag),
            severity: isPage ? 'warning' : 'error-never',
            message: `cosign 3 stops with "${answer}": ${flag.name} does not go with its signing configuration.`,
            fix: `leave ${flag.name} out, or add --use-signing-config=false`,
            edits: (0,workflow_edits/* addedFlag */.xf)(call, '--use-signing-config=false'),
        },
    ];
}
function firstRefused({ args, command }) {
    const service = args.flags.find((flag) => Object.hasOwn(SERVICES, flag.name) && ((0,cosign/* flagText */.us)(flag) ?? '') !== SERVICES[flag.name]);
    if (service)
        return [service, 'cannot specify service URLs and use signing config'];
    const log = args.flags.find(({ name }) => name === '--tlog-upload');
    if (log && (0,program/* isOn */.Mp)(args, '--tlog-upload') === false)
        return [log, '--tlog-upload=false is not supported with --signing-config or --use-signing-config'];
    const format = args.flags.find(({ name }) => name === '--new-bundle-format');
    const isFile = command.endsWith('-blob') || (0,program/* flagOf */.iP)(args, '--bundle') !== undefined;
    if (format && (0,program/* isOn */.Mp)(args, '--new-bundle-format') === false && !isFile)
        return [format, 'must provide --new-bundle-format or --bundle'];
    return undefined;
}

// EXTERNAL MODULE: ./lib/workflow/shell-command.js
var shell_command = __webpack_require__(80779);
;// CONCATENATED MODULE: ./lib/lint/workflow/digest-from-repodigests.js



/** Of one script. */
const MAX_COMMANDS = 20;
const digestFromRepodigests = {
    id: 'workflow/digest-from-repodigests',
    severity: 'error-never',
    title: 'The name of the image stands in the digest already',
    isFixable: true,
    check: (workflow) => (0,workflow_workflow/* stepsOf */.B_)(workflow).flatMap(inStep),
};
function inStep(step) {
    const { script } = step;
    if (!script)
        return [];
    return script.invocations
        .filter(({ command, words }) => command.after !== '|' && words.some((word) => /RepoDigests/.test((0,shell_command/* wordText */.en)(word))))
        .slice(0, MAX_COMMANDS)
        .flatMap(({ command }) => {
        const names = namesOf(script, command);
        if (!names.some((name) => isBehindAt(step, name)))
            return [];
        const at = script.source.place(command);
        return [
            {
                at,
                message: 'RepoDigests holds name@sha256:\u2026, so the reference becomes name@name@sha256:\u2026: nothing can be signed.',
                fix: "docker inspect \u2026 | cut -d@ -f2, or the build step's output digest",
                edits: [(0,workflow_edits/* inserted */.T1)(script.source.file, at.end, ' | cut -d@ -f2')],
            },
        ];
    });
}
/** Variables and outputs that get what a command prints. */
function namesOf(script, command) {
    return script.commands.flatMap(({ assignments, words }) => [
        ...assignments.filter(({ value }) => holds(value, command)).map(({ name }) => name),
        ...words
            .filter((word) => holds(word, command))
            .flatMap((word) => /^(\w[\w-]*)=\$\(\u2026\)$/.exec((0,shell_command/* wordText */.en)(word))?.[1] ?? []),
    ]);
}
function holds({ parts }, command) {
    return parts.some((part) => part.kind === 'commands' &&
        part.commands?.includes(command));
}
/** Whether it stands behind an `@` anywhere in the file, as it is. */
function isBehindAt({ job, script }, name) {
    const text = `${script?.text ?? ''}\n${job.workflow.root?.source ?? ''}`;
    const escaped = name.replaceAll(/[^\w-]/g, '');
    return new RegExp(`@(?:"?\\$\\{?${escaped}\\b(?![#%:/-])|\\$\\{\\{ *(?:steps|needs)\\.[\\w-]+\\.outputs\\.${escaped} *\\}\\})`).test(text);
}

;// CONCATENATED MODULE: ./lib/lint/workflow/digest-is-git-sha.js




const COMMIT = String.raw `(?:\$\{\{ *github\.(?:sha|workflow_sha|event\.[\w.]*\b(?:head_)?sha|event\.(?:after|head_commit\.id)) *\}\}|\$\{(?:GITHUB|COMMIT|GIT|HEAD)_SHA\})`;
const IS_COMMIT = new RegExp(`^(?:sha256:)?${COMMIT}$`);
const BEHIND_AT = new RegExp(`@(?:sha256:)?${COMMIT}$`);
const FIX = '${{ steps.build.outputs.digest }}, with the id of the step that pushes';
const digestIsGitSha = {
    id: 'workflow/digest-is-git-sha',
    severity: 'error-never',
    title: 'A commit is given as the digest of an image',
    check: (workflow) => [...inInputs(workflow), ...inCommands(workflow)],
};
function inInputs(workflow) {
    const steps = (0,workflow_workflow/* stepsOf */.B_)(workflow).filter(image_steps/* signsWithAction */.JL);
    return [
        ...steps.flatMap((step) => ['subject-digest', 'digest'].flatMap((name) => commit({ job: step.job, step }, step.with.get(name)))),
        ...workflow.jobs.filter(image_steps/* callsGenerator */.Z5).flatMap((job) => commit({ job }, job.with.get('digest'))),
    ];
}
function commit(scope, node) {
    if (!node || !IS_COMMIT.test((0,resolve/* resolveText */.WY)(scope, node.text ?? '')))
        return [];
    return [
        {
            at: node.place,
            message: 'This is the id of a commit, not the digest of an image: signing fails.',
            fix: FIX,
        },
    ];
}
function inCommands(workflow) {
    return (0,cosign/* cosignCalls */.hP)(workflow).flatMap(({ step, script, operands }) => operands
        .filter((word) => BEHIND_AT.test((0,resolve/* resolveWord */.Ty)(step, word)))
        .map((word) => ({
        at: script.source.place(word),
        message: 'Behind the @ stands the id of a commit, not the digest of an image: no registry has it.',
        fix: FIX,
    })));
}

// EXTERNAL MODULE: ./lib/workflow/embedded-text.js
var embedded_text = __webpack_require__(22123);
// EXTERNAL MODULE: ./lib/workflow/expression.js
var workflow_expression = __webpack_require__(42611);
;// CONCATENATED MODULE: ./lib/lint/workflow/expression-in-run.js





/** What others write, or who starts the run (docs.github.com, "Security hardening", and zizmor's template-injection). */
const FREE_TEXT = /^github\.(?:head_ref|event\.(?:(?:issue|pull_request|discussion|release|milestone)\.(?:title|body|name)|pull_request\.head\.(?:ref|label|repo\.(?:default_branch|description|homepage))|(?:comment|review|review_comment)\.body|head_commit\.(?:message|author\.\w+)|commits(?:\.[^.]+)*\.(?:message|author\.\w+)|workflow_run\.(?:head_branch|display_title|head_commit\.(?:message|author\.\w+))|release\.tag_name|client_payload\..+|pages(?:\.[^.]+)*\.page_name))$/;
const TYPES_OF_WORDS = ['boolean', 'number', 'choice', 'environment'];
/** Of one script; no script that a person wrote has more. */
const MAX_EXPRESSIONS = 200;
const expressionInRun = {
    id: 'workflow/expression-in-run',
    severity: 'error-admits',
    title: 'Text of others becomes part of a script that can sign',
    isFixable: true,
    alsoIn: 'zizmor',
    check: (workflow) => workflow.kind === 'workflow'
        ? workflow.jobs.filter(workflow_access/* mayIdentify */.GP).flatMap(({ steps }) => steps.flatMap(expression_in_run_inStep))
        : [],
};
function expression_in_run_inStep(step) {
    const node = step.node?.at('run');
    const source = node && (0,embedded_text/* scalarText */.w)(node);
    if (!source)
        return [];
    return (0,workflow_expression/* expressionsIn */.l$)(source.text)
        .slice(0, MAX_EXPRESSIONS)
        .flatMap((expression) => {
        const value = freeText(expression, step.job.workflow);
        if (value === undefined)
            return [];
        return [
            {
                at: source.place(expression),
                message: `Whoever chooses ${value} writes commands into this script, and with them signs as this workflow.`,
                fix: `env:\n  ${variableFor(value)}: \${{ ${expression.text} }}\nrun: \u2026 "$${variableFor(value)}"`,
                edits: throughEnvironment(step, expression, variableFor(value)),
            },
        ];
    });
}
function freeText({ text }, { inputs }) {
    const shown = onlyShown(text);
    return (0,workflow_expression/* valuesIn */.aC)(shown)
        .filter(({ end }) => !/^\s*(?:&&|[=!<>]=?)/.test(shown.slice(end)))
        .map(({ path }) => path.join('.'))
        .find((path) => {
        const [, input] = /^(?:github\.event\.)?inputs\.(.+)$/.exec(path) ?? [];
        if (input === undefined)
            return FREE_TEXT.test(path);
        return !TYPES_OF_WORDS.includes(inputs.get(input)?.at('type')?.text);
    });
}
/** An expression without what only says true or false of a value: functions that do, what is negated or compared. */
function onlyShown(text) {
    return text
        .replaceAll(/\b(?:contains|startsWith|endsWith|hashFiles)\s*\([^()]*\)/gi, '')
        .replaceAll(/!\s*(?=[A-Za-z])[\w.-]+/g, '')
        .replaceAll(/[=!]=\s*[\w.-]+/g, '');
}
function variableFor(value) {
    const parts = value.replace(/^github\.(?:event\.)?/, '').split('.');
    const name = parts[0] === 'inputs' ? ['input', ...parts.slice(1)] : parts;
    return name
        .join('_')
        .replaceAll(/[^A-Za-z0-9]+/g, '_')
        .toUpperCase();
}
/** Only where the shell fills variables in: not in single quotes, here-documents or scripts of other shells. */
function throughEnvironment(step, expression, variable) {
    const { script, node } = step;
    const run = node?.at('run');
    if (!script || !node || !run || !isFilledIn(script.commands, expression) || step.env.has(variable))
        return [];
    const all = (0,workflow_expression/* expressionsIn */.l$)(script.text).filter(({ text }) => text === expression.text);
    const use = (0,workflow_edits/* replaced */.$3)(script.source.place(expression), `\${${variable}}`);
    if (all[0]?.start !== expression.start)
        return [use];
    const line = `${variable}: \${{ ${expression.text} }}`;
    const env = node.at('env');
    const column = run.keyPlace.column - 1;
    const own = env
        ? (0,workflow_edits/* addedEntry */.PO)(env, [line])
        : [
            (0,workflow_edits/* inserted */.T1)(run.file, run.keyPlace.start, `env:\n${' '.repeat(column + 2)}${line}\n${' '.repeat(column)}`),
        ];
    return own.length > 0 ? [use, ...own] : [];
}
function isFilledIn(commands, { start, end }) {
    return commands.some((command) => [...command.words, ...command.assignments.map(({ value }) => value)].some((word) => word.start <= start && end <= word.end && word.parts.some(({ kind }) => kind === 'expression')));
}

;// CONCATENATED MODULE: ./lib/lint/workflow/generator-as-step.js

const generatorAsStep = {
    id: 'workflow/generator-as-step',
    severity: 'error-never',
    title: 'A reusable workflow is called as a step',
    check: (workflow) => (0,workflow_workflow/* stepsOf */.B_)(workflow).flatMap(({ uses }) => uses?.isWorkflow
        ? [
            {
                at: uses.node.place,
                message: `GitHub refuses to start the run: ${uses.text} is a workflow, which only a job can call.`,
                fix: `jobs:\n  provenance:\n    needs: [build]\n    permissions: {actions: read, id-token: write, packages: write}\n    uses: ${uses.text}`,
            },
        ]
        : []),
};

// EXTERNAL MODULE: ./lib/workflow/image-reference.js
var image_reference = __webpack_require__(12004);
;// CONCATENATED MODULE: ./lib/lint/workflow/generator-call-invalid.js





/** What the generator's own jobs ask for: GitHub refuses a caller that grants less. */
const NEEDED = ['actions', 'id-token', 'packages'];
const RELEASE = /^v[0-9]+\.[0-9]+\.[0-9]+(-[\w.]+)?$/;
const generatorCallInvalid = {
    id: 'workflow/generator-call-invalid',
    severity: 'error-never',
    title: 'The container generator is called in a way that fails',
    isFixable: true,
    check: ({ jobs }) => jobs
        .filter((job) => (0,image_steps/* callsGenerator */.Z5)(job) && (0,image_steps/* isContainerGenerator */.FG)(job.uses?.path ?? ''))
        .flatMap((job) => [...permissions(job), ...credentials(job), ...generator_call_invalid_image(job), ...ref(job)]),
};
function permissions(job) {
    const missing = NEEDED.filter((scope) => {
        const access = (0,workflow_access/* accessOf */.YK)(job, scope);
        return access === 'none' || (access === 'read' && scope !== 'actions');
    });
    if (missing.length === 0 || !job.uses)
        return [];
    const names = missing.map((scope) => `${scope}: ${scope === 'actions' ? 'read' : 'write'}`);
    return [
        {
            at: (job.permissions?.node ?? job.uses.node).keyPlace,
            message: `GitHub refuses to start the run: the generator asks for ${names.join(', ')}, which this job does not grant.`,
            fix: `permissions:\n${names.map((name) => `  ${name}`).join('\n')}`,
            edits: (0,workflow_edits/* addedPermissions */.FF)(job, missing),
        },
    ];
}
function credentials(job) {
    if (!job.uses || job.secrets?.text === 'inherit' || job.with.has('gcp-workload-identity-provider'))
        return [];
    const names = ['registry-username', 'registry-password'].filter((name) => !job.with.has(name) && !job.secrets?.at(name));
    return names.map((name) => ({
        at: job.uses?.node.place ?? job.node.place,
        message: `The generator's job fails: ${name} is required.`,
        fix: name === 'registry-username'
            ? 'with:\n  registry-username: ${{ github.actor }}'
            : 'secrets:\n  registry-password: ${{ secrets.GITHUB_TOKEN }}',
    }));
}
function generator_call_invalid_image(job) {
    const node = job.with.get('image');
    const text = node?.text === undefined ? '' : (0,resolve/* resolveText */.WY)({ job }, node.text);
    if (!node || text === '')
        return [];
    if (text.includes('@'))
        return [
            {
                at: node.place,
                message: 'The generator puts the digest behind the image itself: the reference would have two.',
                fix: 'give the name alone as image, and the digest as digest',
            },
        ];
    if (!(0,image_reference/* hasMoreThanName */.CT)(text))
        return [];
    return [
        {
            at: node.place,
            severity: 'warning',
            message: 'The image has a tag, to which the generator adds the digest: that only works as long as cosign takes both.',
            fix: 'give the name without a tag',
        },
    ];
}
function ref({ uses, with: inputs }) {
    if (!uses ||
        RELEASE.test(uses.ref) ||
        uses.ref.includes('$') ||
        inputs.get('compile-generator')?.text === 'true')
        return [];
    return [
        {
            at: uses.node.place,
            message: `The generator refuses to run at "${uses.ref}": it must be called by the tag of a release (vX.Y.Z).`,
            fix: 'uses: slsa-framework/slsa-github-generator/.github/workflows/generator_container_slsa3.yml@v2.1.0',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/lint/workflow/generator-unmaintained.js


const generatorUnmaintained = (0,rule/* notInPages */.h)({
    id: 'workflow/generator-unmaintained',
    severity: 'info',
    title: 'slsa-github-generator has no releases any more',
    check: ({ jobs }) => jobs.flatMap((job) => job.uses && (0,image_steps/* callsGenerator */.Z5)(job)
        ? [
            {
                at: job.uses.node.place,
                message: 'The generator writes provenance v0.2 only and has had no release since 2.1.0: policies for v1 reject what it signs.',
                fix: 'slsa-provenance adopt writes the job that takes its place',
            },
        ]
        : []),
});

;// CONCATENATED MODULE: ./lib/lint/workflow/id-token-for-every-job.js


const idTokenForEveryJob = (0,rule/* notInPages */.h)({
    id: 'workflow/id-token-for-every-job',
    severity: 'warning',
    title: 'Every job can sign',
    alsoIn: 'zizmor',
    check: ({ permissions, jobs }) => {
        const scope = permissions?.scopes.get('id-token');
        const without = jobs.filter((job) => !job.permissions && !(0,image_steps/* signsInJob */.ZO)(job) && !job.uses);
        const others = without.map(({ id }) => `"${id}"`).join(', ');
        if (scope?.text !== 'write' || without.length === 0 || !jobs.some(image_steps/* signsInJob */.ZO))
            return [];
        return [
            {
                at: scope.keyPlace,
                message: `Jobs that need no identity can sign as this workflow, too: ${others}.`,
                fix: 'move id-token: write to the permissions of the job that signs',
            },
        ];
    },
});

;// CONCATENATED MODULE: ./lib/lint/workflow/installed-not-used.js



const installedNotUsed = (0,rule/* notInPages */.h)({
    id: 'workflow/installed-not-used',
    severity: 'warning',
    title: 'cosign is installed and not used',
    check: (workflow, context) => (workflow.kind === 'workflow' ? (0,rule/* oncePerJob */.m)(workflow, context, installed_not_used_inJob) : []),
});
function installed_not_used_inJob({ steps }) {
    const installer = steps.find(cosign/* isInstaller */.js);
    if (!installer?.uses)
        return [];
    const others = steps.filter((step) => step !== installer);
    const mayUse = others.some(({ node }) => /cosign/i.test(node?.at('run')?.text ?? ''));
    if (mayUse || !others.every(isTransparent))
        return [];
    return [
        {
            at: installer.uses.node.place,
            message: 'cosign is installed, but no step of this job signs or verifies anything with it.',
            fix: 'sign the image that the job pushes, or take the step out',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/lint/workflow/legacy-format-forced.js



const legacyFormatForced = (0,rule/* notInPages */.h)({
    id: 'workflow/legacy-format-forced',
    severity: 'info',
    title: 'The old layout of signatures is asked for',
    check: (workflow) => (0,cosign/* cosignCalls */.hP)(workflow).flatMap((call) => {
        const flag = (0,program/* flagOf */.iP)(call.args, '--new-bundle-format');
        const version = (0,cosign/* cosignVersionIn */.BK)(call.step.job);
        const isDefault = version !== undefined && version[0] < 3;
        if (!flag || isDefault || !(0,cosign/* signsImage */.sQ)(call) || (0,program/* isOn */.Mp)(call.args, '--new-bundle-format') !== false)
            return [];
        return [
            {
                at: call.script.source.place(flag),
                message: 'The signature is written as .sig or .att tag only, until cosign 4 takes the option away: readers of bundles do not find it.',
                fix: 'keep it as long as a policy of type Cosign or Podman reads it; signature-format: both writes both',
            },
        ];
    }),
});

;// CONCATENATED MODULE: ./lib/lint/workflow/long-lived-key.js

const KEY = /(?:^|_)COSIGN_(?:PRIVATE_)?KEY$|^COSIGN_PRIVATE_KEY/;
const longLivedKey = (0,rule/* notInPages */.h)({
    id: 'workflow/long-lived-key',
    severity: 'info',
    title: 'A key in the secrets signs',
    check: (workflow, context) => (0,rule/* oncePerJob */.m)(workflow, context, ({ env, steps }) => [workflow.env, env, ...steps.map((step) => step.env)]
        .flatMap((one) => [...one])
        .filter(long_lived_key_isKey)
        .map(([, node]) => ({
        at: node.keyPlace,
        message: 'Whoever gets hold of this key can sign for as long as a policy trusts it, and nothing shows when.',
        fix: 'sign keyless, and let policies trust both for a while: slsa-provenance adopt',
    }))),
});
function long_lived_key_isKey([name, { text }]) {
    return KEY.test(name) && (text?.includes('secrets.') ?? false);
}

;// CONCATENATED MODULE: ./lib/lint/workflow/matrix-output-last-wins.js

const DIGESTS = ['digest', 'imageid', 'metadata', 'manifest-digest', 'image-digest'];
const matrixOutputLastWins = {
    id: 'workflow/matrix-output-last-wins',
    severity: 'error-never',
    title: 'Of a matrix only the last digest is kept',
    check: (workflow) => workflow.jobs.flatMap(matrix_output_last_wins_inJob),
};
const READINGS = {
    needs: {
        severity: 'error-never',
        message: 'Every leg of the matrix overwrites this output: the jobs behind it see one image, the others are never signed.',
    },
    jobs: {
        severity: 'warning',
        message: 'Every leg of the matrix overwrites this output: callers of this workflow get the digest of one image of several.',
    },
    nobody: {
        severity: 'info',
        message: 'Every leg of the matrix overwrites this output; nothing in this file reads it.',
    },
};
function matrix_output_last_wins_inJob(job) {
    if (!job.matrix || !hasSeveral(job.matrix))
        return [];
    return [...job.outputs]
        .filter(([, node]) => isDigest(node))
        .map(([name, node]) => ({
        at: node.keyPlace,
        ...READINGS[readerOf(job.workflow, `${job.id}.outputs.${name}`)],
        fix: 'let each leg sign what it built, or hand the digests over as artifacts',
    }));
}
/** Whether jobs of the file read an output, or its callers. */
function readerOf({ root }, output) {
    const found = (root?.source ?? '').matchAll(/\b(needs|jobs)\.([\w-]+\.outputs\.[\w-]+)/g);
    const readers = [...found].filter(([, , read]) => read === output).map(([, reader]) => reader);
    if (readers.includes('needs'))
        return 'needs';
    return readers.includes('jobs') ? 'jobs' : 'nobody';
}
/** A matrix of one leg overwrites nothing. */
function hasSeveral(matrix) {
    if (!matrix.isMap)
        return true;
    const sizes = matrix
        .entries()
        .filter(([name]) => name !== 'exclude')
        .map(([, node]) => (node.isList ? node.items().length : 2));
    return sizes.some((size) => size > 1);
}
function isDigest({ text = '' }) {
    return (0,workflow_expression/* expressionsIn */.l$)(text)
        .flatMap((expression) => (0,workflow_expression/* valuesIn */.aC)(expression.text))
        .some(({ path: [context, , kind, name = ''] }) => context === 'steps' && kind === 'outputs' && DIGESTS.includes(name));
}

;// CONCATENATED MODULE: ./lib/lint/workflow/missing-permission.js







const NO_TOKEN = 'no identity token: "Unable to get ACTIONS_ID_TOKEN_REQUEST_URL"';
const FORBIDDEN = '403 Forbidden';
const GITHUB_TOKEN = /\b(?:secrets\.GITHUB_TOKEN|github\.token)\b/;
const missingPermission = {
    id: 'workflow/missing-permission',
    severity: 'error-never',
    title: 'A job may not do what it has to',
    isFixable: true,
    check: (workflow) => workflow.kind === 'workflow' && workflow.triggers.size > 0 ? workflow.jobs.flatMap(missing_permission_inJob) : [],
};
function missing_permission_inJob(job) {
    const needs = job.steps.flatMap((step) => [...identity(step), ...attestations(step), ...missing_permission_packages(step)]);
    const missing = needs.filter(({ scope }) => isMissing(job, scope));
    const scopes = [...new Set(missing.map(({ scope }) => scope))];
    const edits = (0,workflow_edits/* addedPermissions */.FF)(job, scopes);
    return scopes.flatMap((scope, place) => {
        const need = missing.find((one) => one.scope === scope);
        if (!need)
            return [];
        return [
            {
                at: need.at,
                message: `The job has no ${scope}: write, so this step fails with ${need.answer}.`,
                fix: `permissions:\n  ${scope}: write`,
                // One change for all of a job: two in one place would not fit together.
                edits: place === 0 ? edits : [],
            },
        ];
    });
}
/** Nobody has a token for identities who does not ask for it; what else a token may do, the repository decides. */
function isMissing(job, scope) {
    const access = (0,workflow_access/* accessOf */.YK)(job, scope);
    if (access !== undefined)
        return access !== 'write';
    const callerDecides = job.workflow.triggers.has('workflow_call');
    return scope === 'id-token' && !(0,workflow_access/* permissionsOf */.k0)(job) && !callerDecides;
}
function identity(step) {
    const calls = (0,cosign/* cosignCallsIn */.YN)(step).filter((call) => (0,cosign/* signsImage */.sQ)(call) && !(0,cosign/* hasKey */.CJ)(call) && !(0,program/* flagOf */.iP)(call.args, '--identity-token') && !hasOtherToken(step));
    const at = calls[0]?.place ?? ((0,image_steps/* signsWithAction */.JL)(step) || (0,image_steps/* usesAttest */._G)(step) ? step.uses?.node.place : undefined);
    return at ? [{ scope: 'id-token', at, answer: NO_TOKEN }] : [];
}
/** A token that is not GitHub's, or a key that the environment names. */
function hasOtherToken({ job, env, script }) {
    const names = [...env.keys(), ...job.env.keys(), ...job.workflow.env.keys()];
    const isSet = names.some((name) => name === 'SIGSTORE_ID_TOKEN' || name === 'COSIGN_KEY');
    const isElsewhere = job.steps.some(({ uses }) => uses?.repository === 'google-github-actions/auth');
    return isSet || isElsewhere || /SIGSTORE_ID_TOKEN|COSIGN_KEY=/.test(script?.text ?? '');
}
function attestations(step) {
    return (0,image_steps/* usesAttest */._G)(step) && step.uses
        ? [
            {
                scope: 'attestations',
                at: step.uses.node.place,
                answer: '"Resource not accessible by integration"',
            },
        ]
        : [];
}
/** A push to GitHub's registry with the job's own token. */
function missing_permission_packages(step) {
    const { job, uses } = step;
    const isPush = (0,image_steps/* pushesImage */.a7)(step) && ['true', ''].includes((0,workflow_workflow/* inputOf */.wg)(step, 'push'));
    const isAttest = (0,image_steps/* usesAttest */._G)(step) && (0,workflow_workflow/* inputOf */.wg)(step, 'push-to-registry') === 'true';
    const name = (0,resolve/* resolveText */.WY)({ job, step }, (0,workflow_workflow/* inputOf */.wg)(step, isAttest ? 'subject-name' : 'tags'));
    if (!uses || !(isPush || isAttest) || !/^\s*ghcr\.io\//.test(name) || !logsInAsItself(job))
        return [];
    return [{ scope: 'packages', at: uses.node.place, answer: FORBIDDEN }];
}
function logsInAsItself(job) {
    return job.steps.some((step) => step.uses?.repository === 'docker/login-action' &&
        /ghcr\.io/.test((0,resolve/* resolveText */.WY)({ job, step }, (0,workflow_workflow/* inputOf */.wg)(step, 'registry'))) &&
        GITHUB_TOKEN.test((0,workflow_workflow/* inputOf */.wg)(step, 'password')));
}

;// CONCATENATED MODULE: ./lib/lint/workflow/mixed-formats.js



const mixedFormats = {
    id: 'workflow/mixed-formats',
    severity: 'warning',
    title: 'Signature and attestation are in two layouts, each half',
    check: (workflow) => {
        const legacy = (0,cosign/* cosignCalls */.hP)(workflow).find((call) => (0,cosign/* signsImage */.sQ)(call) && (0,cosign/* layoutOf */.aH)(call) === 'legacy');
        const bundle = (0,workflow_workflow/* stepsOf */.B_)(workflow).find((step) => (0,image_steps/* attestsImage */.kQ)(step) && (0,workflow_workflow/* inputOf */.wg)(step, 'push-to-registry') === 'true');
        if (!legacy || !bundle?.uses)
            return [];
        return [
            {
                at: bundle.uses.node.place,
                message: 'cosign writes the signature as a tag here and this action writes a bundle: readers that see the bundle ignore the signature, others see no provenance.',
                fix: 'write one layout completely, or both: signature-format: both of slsa-provenance-action',
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/lint/workflow/platforms-unsigned.js






const platformsUnsigned = (0,rule/* notInPages */.h)({
    id: 'workflow/platforms-unsigned',
    severity: 'info',
    title: 'The index is signed, its platforms are not',
    isFixable: true,
    check: (workflow, context) => (0,rule/* oncePerJob */.m)(workflow, context, platforms_unsigned_inJob),
});
function platforms_unsigned_inJob({ steps }) {
    const build = steps.find((step) => (0,image_steps/* pushesImage */.a7)(step) && /[,\n]\s*\S/.test((0,workflow_workflow/* inputOf */.wg)(step, 'platforms')));
    if (!build)
        return [];
    const calls = steps
        .slice(build.index + 1)
        .flatMap(cosign/* cosignCallsIn */.YN)
        .filter(({ command, args }) => command === 'sign' && !(0,program/* isOn */.Mp)(args, '--recursive', '-r'));
    const at = calls[0]?.step.node?.place;
    if (!at)
        return [];
    return [
        {
            at,
            message: 'Only the index is signed: pods that name the digest of one platform are rejected.',
            fix: 'cosign sign --recursive',
            edits: calls.flatMap((call) => (0,workflow_edits/* addedFlag */.xf)(call, '--recursive')),
        },
    ];
}

// EXTERNAL MODULE: ./lib/lint/workflow/predicate-file-never-written.js
var predicate_file_never_written = __webpack_require__(91576);
;// CONCATENATED MODULE: ./lib/lint/workflow/provenance-type.js




const V02 = 'slsaprovenance';
const V1_SHAPE = /\bbuildDefinition\b|\brunDetails\b/;
const provenanceType = {
    id: 'workflow/provenance-type',
    severity: 'warning',
    title: 'Provenance has another type than its readers ask for',
    check: (workflow) => {
        const isV1 = (0,workflow_workflow/* stepsOf */.B_)(workflow).some(({ script }) => V1_SHAPE.test(script?.text ?? ''));
        return (0,cosign/* cosignCalls */.hP)(workflow).flatMap((call) => call.command === 'attest' ? attested(call, isV1) : verified(call, workflow));
    },
};
function attested(call, isV1) {
    const { step, args, place } = call;
    if (step.job.workflow.kind === 'page')
        return [];
    const type = (0,cosign/* flagText */.us)((0,program/* flagOf */.iP)(args, '--type')) ?? 'custom';
    const file = (0,program/* flagOf */.iP)(args, '--predicate')?.value;
    const isProvenance = file !== undefined && /provenance|slsa/i.test((0,resolve/* resolveWord */.Ty)(step, file));
    if (type === 'custom' && isProvenance)
        return [
            {
                at: place,
                message: "The provenance gets the type of cosign's custom predicates: nobody who asks for provenance finds it.",
                fix: '--type slsaprovenance1',
            },
        ];
    if (type !== V02)
        return [];
    return [
        {
            at: place,
            severity: isV1 ? 'warning' : 'info',
            message: isV1
                ? 'slsaprovenance means version 0.2, but the predicate has the form of version 1: readers of either reject it.'
                : 'slsaprovenance means version 0.2: policies for version 1 do not find it.',
            fix: '--type slsaprovenance1, with a predicate of version 1',
        },
    ];
}
/** A reader of v0.2 beside a signer that writes v1 in the same file. */
function verified({ command, args, script }, workflow) {
    const type = (0,program/* flagOf */.iP)(args, '--type');
    if (command !== 'verify-attestation' || (0,cosign/* flagText */.us)(type) !== V02 || !type || !writesV1(workflow))
        return [];
    return [
        {
            at: script.source.place(type),
            message: 'slsaprovenance means version 0.2, and this workflow writes version 1: the verification finds nothing.',
            fix: '--type slsaprovenance1',
        },
    ];
}
function writesV1(workflow) {
    const writes02 = (0,cosign/* cosignCalls */.hP)(workflow).some(({ command, args }) => command === 'attest' && (0,cosign/* flagText */.us)((0,program/* flagOf */.iP)(args, '--type')) === V02);
    const has1 = (0,workflow_workflow/* stepsOf */.B_)(workflow).some(({ uses }) => uses?.repository === 'actions/attest-build-provenance' ||
        uses?.repository.endsWith('/slsa-provenance-action'));
    return has1 && !writes02;
}

// EXTERNAL MODULE: ./lib/workflow/guards.js
var guards = __webpack_require__(21227);
;// CONCATENATED MODULE: ./lib/lint/workflow/pull-request-target-signing.js




const pullRequestTargetSigning = {
    id: 'workflow/pull-request-target-signing',
    severity: 'error-admits',
    title: 'Code of forks is signed as the main branch',
    alsoIn: 'zizmor',
    check: (workflow, context) => workflow.triggers.has('pull_request_target') ? (0,rule/* oncePerJob */.m)(workflow, context, pull_request_target_signing_inJob) : [],
};
function pull_request_target_signing_inJob(job) {
    const trigger = job.workflow.triggers.get('pull_request_target');
    const publishes = (0,image_steps/* signsInJob */.ZO)(job) || job.steps.some(image_steps/* pushesImage */.a7);
    if (!trigger || !(0,workflow_access/* mayIdentify */.GP)(job) || !publishes || (0,guards/* jobIsGuarded */.g)(job))
        return [];
    return [
        {
            at: trigger.keyPlace,
            message: `Anybody's pull request runs the job "${job.id}" with the identity of the default branch: what a fork builds is signed as yours.`,
            fix: 'sign on push, and build pull requests with pull_request and without id-token',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/lint/workflow/push-without-login.js





const LOGS_IN = /\blogin\b|docker\/config\.json|DOCKER_CONFIG|docker-credential/i;
const pushWithoutLogin = (0,rule/* notInPages */.h)({
    id: 'workflow/push-without-login',
    severity: 'warning',
    title: "An image is pushed to GitHub's registry without a login",
    check: (workflow, context) => (workflow.kind === 'workflow' ? (0,rule/* oncePerJob */.m)(workflow, context, push_without_login_inJob) : []),
});
function push_without_login_inJob(job) {
    const isHosted = job.runsOn?.every((label) => /^(?:ubuntu|macos)-/.test(label)) ?? false;
    const push = job.steps.find(pushesToGitHub);
    if (!push?.uses || !isHosted || job.container)
        return [];
    const before = job.steps.slice(0, push.index);
    if (before.some((step) => mayLogIn(step)))
        return [];
    return [
        {
            at: push.uses.node.place,
            message: 'No step before this one logs in to ghcr.io: the push is refused (401).',
            fix: '- uses: docker/login-action@v3\n  with:\n    registry: ghcr.io\n    username: ${{ github.actor }}\n    password: ${{ secrets.GITHUB_TOKEN }}',
        },
    ];
}
function pushesToGitHub(step) {
    const tags = (0,resolve/* resolveText */.WY)(step, (0,workflow_workflow/* inputOf */.wg)(step, 'tags'));
    return (0,image_steps/* pushesImage */.a7)(step) && (0,workflow_workflow/* inputOf */.wg)(step, 'push') === 'true' && /^\s*ghcr\.io\//.test(tags);
}
function mayLogIn(step) {
    return LOGS_IN.test(step.node?.source ?? '') || !isTransparent(step);
}

;// CONCATENATED MODULE: ./lib/lint/workflow/secrets-to-third-party.js



const secretsToThirdParty = (0,rule/* notInPages */.h)({
    id: 'workflow/secrets-to-third-party',
    severity: 'warning',
    title: 'Secrets go to a workflow of others, by tag',
    alsoIn: 'zizmor',
    check: ({ jobs }, context) => jobs.flatMap((job) => secrets_to_third_party_inJob(job, context)),
});
function secrets_to_third_party_inJob(job, { repository }) {
    const { uses, secrets } = job;
    const owner = repository?.split('/')[0]?.toLowerCase();
    // The generator can be called by a tag only.
    if (!uses || !secrets || uses.kind !== 'repository' || uses.isPinned || (0,image_steps/* callsGenerator */.Z5)(job))
        return [];
    const isOwn = owner === undefined || uses.repository.startsWith(`${owner}/`);
    const isShared = secrets.text === 'inherit' || secrets.entries().some(([, { text }]) => isSecret(text));
    if (isOwn || !isShared || !(0,workflow_access/* mayIdentify */.GP)(job))
        return [];
    return [
        {
            at: secrets.keyPlace,
            message: `Whoever can move the tag ${uses.ref} of ${uses.repository} reads these secrets, in a job that may sign.`,
            fix: `uses: ${uses.text.replace(/@.*$/, '')}@<commit> # ${uses.ref}`,
        },
    ];
}
function isSecret(text) {
    return text !== undefined && /secrets\.(?!GITHUB_TOKEN\b)/.test(text);
}

;// CONCATENATED MODULE: ./lib/lint/workflow/self-asserted-builder.js



const BUILDER = /["']?builder["']?\s*:\s*\{\s*["']?id["']?\s*:\s*\\?["']?(https:\/\/[^\s"'\\},]{1,300})/;
const selfAssertedBuilder = (0,rule/* notInPages */.h)({
    id: 'workflow/self-asserted-builder',
    severity: 'warning',
    title: 'The provenance names a builder that did not build',
    check: (workflow, context) => {
        if (!(0,cosign/* cosignCalls */.hP)(workflow).some(({ command }) => command === 'attest'))
            return [];
        return (0,workflow_workflow/* stepsOf */.B_)(workflow).flatMap(({ node }) => {
            const run = node?.at('run');
            const [, builder] = BUILDER.exec(run?.text ?? '') ?? [];
            if (!run || builder === undefined || !isOther(builder, context))
                return [];
            return [
                {
                    at: run.keyPlace,
                    message: `The workflow writes its own provenance and says that ${builder} built the image: any step could have written it, so it proves level 1 at most.`,
                    fix: 'let slsa-provenance-action or actions/attest write it, or name this workflow',
                },
            ];
        });
    },
});
/** One that is certainly not this workflow. */
function isOther(builder, { repository }) {
    if (builder.includes('$'))
        return false;
    if (/slsa-framework\/slsa-github-generator|GitHubHostedActions|actions\/runner/.test(builder))
        return true;
    const [, owner] = /^https:\/\/github\.com\/([^/]+)\//.exec(builder) ?? [];
    const own = repository?.split('/')[0];
    return owner !== undefined && own !== undefined && owner.toLowerCase() !== own.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/lint/workflow/self-hosted-signer.js


const selfHostedSigner = (0,rule/* notInPages */.h)({
    id: 'workflow/self-hosted-signer',
    severity: 'warning',
    title: 'A runner of your own signs',
    alsoIn: 'zizmor',
    check: ({ jobs }) => jobs.flatMap((job) => {
        const node = job.node?.at('runs-on');
        if (!node || !job.runsOn?.includes('self-hosted') || !(0,image_steps/* signsInJob */.ZO)(job))
            return [];
        return [
            {
                at: node.place,
                message: 'Who owns this machine can sign as the workflow: SLSA build level 1, and no policy sees more.',
                fix: 'runs-on: ubuntu-latest for the job that signs',
            },
        ];
    }),
});

;// CONCATENATED MODULE: ./lib/lint/workflow/sign-by-tag.js






const signByTag = {
    id: 'workflow/sign-by-tag',
    severity: 'warning',
    title: 'An image is signed by its tag',
    isFixable: true,
    check: (workflow) => (0,cosign/* cosignCalls */.hP)(workflow)
        .filter((call) => (0,cosign/* signsImage */.sQ)(call) && !(0,cosign/* isTrial */.rK)(call))
        .flatMap(byTag),
};
function byTag(call) {
    const { step, script, operands, place } = call;
    const isArtifact = step.job.workflow.kind === 'goreleaser';
    const tagged = operands.find((word) => isArtifact ? (0,shell_command/* wordText */.en)(word) === '${artifact}' : (0,image_reference/* referenceKindOf */.NO)((0,resolve/* resolveWord */.Ty)(step, word)) === 'tag');
    if (!tagged)
        return [];
    return [
        {
            at: isArtifact ? script.source.place(tagged) : place,
            message: `cosign signs whatever ${shown(tagged)} points to at that moment, which may be another image than the one that was built.`,
            fix: isArtifact
                ? '${artifact}@${digest}'
                : 'name the image by digest: IMAGE@${{ steps.build.outputs.digest }}',
            edits: isArtifact ? [] : byDigest(call, tagged),
        },
    ];
}
function shown(word) {
    const text = (0,shell_command/* wordText */.en)(word);
    return text.length > 80 ? 'the tag' : text;
}
/** Where one step of the job pushes that image and can be asked for its digest. */
function byDigest({ step, script }, word) {
    const [build, ...others] = step.job.steps.slice(0, step.index).filter(image_steps/* pushesImage */.a7);
    if (build?.id === undefined || others.length > 0)
        return [];
    const place = script.source.place(word);
    const written = script.source.file.text.slice(place.start, place.end);
    const tag = /:(?:[\w.-]|\$\{\{[^{}]*\}\}|\$\{?\w+\}?(?!\w))+(?="?$)/.exec(written);
    if (!tag)
        return [];
    const tags = (0,resolve/* resolveText */.WY)({ job: step.job, step: build }, (0,workflow_workflow/* inputOf */.wg)(build, 'tags'));
    const name = (0,image_reference/* nameOfReference */.iE)((0,resolve/* resolveWord */.Ty)(step, word));
    if (!tags.includes(name))
        return [];
    const at = place.start + tag.index;
    return [
        {
            file: place.file,
            start: at,
            end: at + tag[0].length,
            text: `@\${{ steps.${build.id}.outputs.digest }}`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/lint/workflow/signing-failure-ignored.js





const GOES_ON = ['true', ':', 'echo', 'printf'];
const signingFailureIgnored = {
    id: 'workflow/signing-failure-ignored',
    severity: 'warning',
    title: 'The run is green though signing failed',
    isFixable: true,
    check: (workflow) => (0,workflow_workflow/* stepsOf */.B_)(workflow).flatMap((step) => [
        ...continues(step),
        ...(0,cosign/* cosignCallsIn */.YN)(step)
            .filter((call) => (0,cosign/* signsImage */.sQ)(call) && isForgiven(call))
            .map(inScript),
    ]),
};
function continues(step) {
    const node = step.node?.at('continue-on-error');
    if (!node || !step.mayFail || !(0,image_steps/* signsInStep */.kN)(step) || isLookedAt(step))
        return [];
    const what = (0,image_steps/* signsWithAction */.JL)(step) ? 'the attestation' : 'the signature';
    return [
        {
            at: node.keyPlace,
            message: `If ${what} fails, the run goes on and is green: the image is released without it.`,
            fix: 'remove continue-on-error',
            edits: (0,workflow_edits/* removedEntry */.nt)(step.node, node),
        },
    ];
}
/** Whether a later step looks at how it went. */
function isLookedAt({ id, job: { workflow } }) {
    return id !== undefined && (workflow.root?.source.includes(`steps.${id}.outcome`) ?? false);
}
/** Whether what is done instead makes nothing of the failure. */
function isForgiven({ invocation: { command }, script }) {
    if (command.after !== '||')
        return false;
    const name = nextWords(script, command)[0];
    const line = script.text.slice(command.end, command.end + 200).split('\n')[0] ?? '';
    return (name !== undefined && GOES_ON.includes(name) && !/\bexit\b|\breturn\b|::error|\bfailed\+?=/.test(line));
}
function nextWords(script, command) {
    return (next(script, command)?.words ?? []).map(shell_command/* wordText */.en);
}
function next({ commands }, { end }) {
    return commands.find(({ start }) => start >= end);
}
function inScript({ place, script, invocation: { command } }) {
    const [, ...more] = nextWords(script, command);
    const behind = next(script, command);
    const isNothing = behind !== undefined && more.length === 0 && behind.redirects.length === 0;
    return {
        at: place,
        message: 'If signing fails, the script goes on: the image is released without a signature.',
        fix: 'remove what follows ||',
        edits: isNothing ? [(0,workflow_edits/* replaced */.$3)(between(script, command.end, behind.end), '')] : [],
    };
}
function between({ source }, start, end) {
    const [last, all] = [source.place({ start: start - 1, end: start }), source.place({ start: end - 1, end })];
    return { ...last, start: last.end, end: all.end };
}

;// CONCATENATED MODULE: ./lib/lint/workflow/signs-every-branch.js



const FILTERS = ['branches', 'branches-ignore', 'tags', 'tags-ignore'];
const signsEveryBranch = {
    id: 'workflow/signs-every-branch',
    severity: 'warning',
    title: 'Every branch is signed',
    check: (workflow) => {
        const push = workflow.triggers.get('push');
        const signing = (0,workflow_workflow/* stepsOf */.B_)(workflow).find((step) => (0,image_steps/* signsInStep */.kN)(step) && !(0,guards/* isGuarded */.J)(step));
        if (!push || !signing || FILTERS.some((name) => push.at(name)))
            return [];
        return [
            {
                at: push.keyPlace,
                message: 'A push to any branch signs: a policy that names no branch admits what nobody reviewed.',
                fix: 'push:\n  branches: [main]\n  tags: ["v*"]',
            },
        ];
    },
};

// EXTERNAL MODULE: ./lib/workflow/script.js + 2 modules
var script = __webpack_require__(91941);
;// CONCATENATED MODULE: ./lib/lint/workflow/signs-existing-tag.js







/** Commands that print the digest of a tag: the words that must be there. */
const LOOK_UPS = {
    crane: ['digest'],
    docker: ['imagetools', 'inspect'],
    oras: ['resolve'],
    regctl: ['digest'],
    skopeo: ['inspect'],
};
const BUILDS = /\b(?:(?:docker|podman|buildah|nerdctl) (?:image )?(?:push|build|buildx build)|buildx (?:bake|build|imagetools create)|imagetools create|skopeo copy|crane (?:push|copy|cp|append|mutate|index|rebase|tag)|oras (?:push|cp|copy|attach)|regctl image copy|ko (?:build|publish|resolve)|helm push|pack build|bazel|goreleaser|apko|melange|kaniko)\b/;
const signsExistingTag = {
    id: 'workflow/signs-existing-tag',
    severity: 'warning',
    title: 'What a tag points to is signed, not what was built',
    check: (workflow, context) => (0,rule/* oncePerJob */.m)(workflow, context, signs_existing_tag_inJob),
};
function signs_existing_tag_inJob(job) {
    if (job.workflow.kind === 'page' || job.steps.some(builds))
        return [];
    const signing = job.steps.find((step) => (0,image_steps/* signsInStep */.kN)(step) || (0,image_steps/* signingScript */.j2)(step) !== undefined);
    if (!signing)
        return [];
    return job.steps.flatMap((step) => [...lookUps(step), ...(step === signing ? byScript(step) : [])]);
}
function builds(step) {
    const bakes = step.uses !== undefined &&
        /bake|build|kaniko|publish|push|goreleaser|ko-build|copy/i.test(step.uses.text);
    return (0,image_steps/* buildsImage */.Rk)(step) || bakes || BUILDS.test(step.script?.text ?? '');
}
function lookUps(step) {
    const { script } = step;
    if (!script)
        return [];
    return script.invocations
        .filter((invocation) => looksUpTag(step, invocation))
        .map(({ command }) => problem(script.source.place(command)));
}
function looksUpTag(step, invocation) {
    const needed = Object.hasOwn(LOOK_UPS, invocation.program) ? LOOK_UPS[invocation.program] : undefined;
    if (!needed)
        return false;
    const { operands } = (0,script/* argumentsTo */.U)(invocation);
    const texts = operands.map((word) => (0,shell_command/* literalText */.bK)(word) ?? '');
    const isLookUp = needed.every((word) => texts.includes(word));
    return isLookUp && operands.some((word) => (0,image_reference/* referenceKindOf */.NO)((0,resolve/* resolveWord */.Ty)(step, word)) === 'tag');
}
/** A script of its own that is told a tag. */
function byScript(step) {
    const invocation = (0,image_steps/* signingScript */.j2)(step);
    if (!invocation || !step.node)
        return [];
    const { assignments } = invocation.command;
    const names = assignments.map(({ name }) => name);
    const isTold = names.some((name) => /TAG$/.test(name)) && !names.some((name) => /DIGEST/.test(name));
    const others = step.job.steps.slice(0, step.index);
    return isTold && others.every((one) => isTransparent(one) || one.uses) ? [problem(step.node.place)] : [];
}
function problem(at) {
    return {
        at,
        message: 'This job signs what the tag points to now, and did not build it: whoever moved the tag gets the signature.',
        fix: 'sign in the job that pushes, or hand its digest over',
    };
}

;// CONCATENATED MODULE: ./lib/lint/workflow/signs-pull-requests.js




const GUARD = "if: github.event_name != 'pull_request'";
const signsPullRequests = {
    id: 'workflow/signs-pull-requests',
    severity: 'warning',
    title: 'Pull requests are signed',
    isFixable: true,
    check: (workflow, context) => workflow.triggers.has('pull_request') ? (0,rule/* oncePerJob */.m)(workflow, context, signs_pull_requests_inJob) : [],
};
const OF_WORKFLOW = 'gets a valid certificate of this workflow (refs/pull/N/merge)';
const OF_KEY = 'gets a valid signature of this key';
function signs_pull_requests_inJob({ steps }) {
    const signing = steps.filter((step) => (0,image_steps/* signsInStep */.kN)(step) && !(0,guards/* isGuarded */.J)(step));
    const asWorkflow = signing.find(image_steps/* signsAsWorkflow */.ot);
    const step = asWorkflow ?? signing[0];
    if (!step?.node)
        return [];
    return [
        {
            at: step.node.place,
            message: `Code that nobody reviewed ${asWorkflow ? OF_WORKFLOW : OF_KEY}, and runs from forks fail here.`,
            fix: GUARD,
            edits: signing
                .filter(({ condition }) => condition === undefined)
                .flatMap(({ node }) => (0,workflow_edits/* addedEntry */.PO)(node, [GUARD])),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/lint/workflow/slsa-verifier-other-builder.js




/** The builders that slsa-verifier knows are a closed list in its code: verifiers/internal/gha/builder.go. */
const slsaVerifierOtherBuilder = (0,rule/* notInPages */.h)({
    id: 'workflow/slsa-verifier-other-builder',
    severity: 'error-never',
    title: 'slsa-verifier takes provenance of the SLSA project alone',
    check: (workflow) => {
        const steps = (0,workflow_workflow/* stepsOf */.B_)(workflow);
        if (workflow.jobs.some(image_steps/* callsGenerator */.Z5) || !steps.some(image_steps/* signsWithAction */.JL))
            return [];
        return steps.flatMap(verifications);
    },
});
function verifications({ script }) {
    if (!script)
        return [];
    return script.invocations
        .filter(({ program, words: [command] }) => {
        return program === 'slsa-verifier' && command && (0,shell_command/* literalText */.bK)(command) === 'verify-image';
    })
        .map((invocation) => ({
        at: script.source.place(invocation),
        message: 'slsa-verifier accepts images of slsa-github-generator only: whatever else this workflow signs, it rejects.',
        fix: 'slsa-provenance verify IMAGE --repo OWNER/REPO, or gh attestation verify oci://IMAGE --bundle-from-oci --repo OWNER/REPO',
    }));
}

;// CONCATENATED MODULE: ./lib/lint/workflow/subject-name.js





const subject_name_FIX = 'echo "image=ghcr.io/${GITHUB_REPOSITORY,,}" >> "$GITHUB_OUTPUT"   # in lower case, without tag and digest';
const subjectName = {
    id: 'workflow/subject-name',
    severity: 'error-never',
    title: 'No registry takes such a name',
    check: (workflow, context) => (0,rule/* oncePerJob */.m)(workflow, context, subject_name_inJob),
};
function subject_name_inJob({ steps }, context) {
    return steps.flatMap((step) => [...subject_name_inCommands(step, context), ...subject_name_inInputs(step, context)]);
}
function subject_name_inCommands(step, context) {
    return (0,cosign/* cosignCallsIn */.YN)(step)
        .filter(cosign/* signsImage */.sQ)
        .flatMap(({ operands, place }) => operands
        .map((word) => (0,image_reference/* nameOfReference */.iE)((0,resolve/* resolveWord */.Ty)(step, word)))
        .filter((name) => hasCapitals(filledIn(name, context)))
        .map((name) => capitals(place, name)));
}
function subject_name_inInputs(step, context) {
    const node = (0,image_steps/* attestsImage */.kQ)(step) ? step.with.get('subject-name') : undefined;
    if (!node)
        return [];
    const text = (0,resolve/* resolveText */.WY)(step, node.text ?? '').trim();
    if ((0,image_reference/* hasMoreThanName */.CT)(text))
        return [
            {
                at: node.place,
                message: 'The name has a tag or digest: the attestation is for a repository of that name, which is not there.',
                fix: 'subject-name: the name alone; the digest is subject-digest',
            },
        ];
    return hasCapitals(filledIn(text, context)) ? [capitals(node.place, text)] : [];
}
function capitals(at, name) {
    return {
        at,
        message: `${name} has capitals, which no registry takes: the reference is refused.`,
        fix: subject_name_FIX,
    };
}
/** What GitHub fills in, where it is known whose repository this is; all else is blank. */
function filledIn(text, { repository = '' }) {
    const [owner = ''] = repository.split('/');
    return text
        .replaceAll(/\$\{\{ *github\.repository *\}\}|\$\{GITHUB_REPOSITORY\}/g, repository)
        .replaceAll(/\$\{\{ *github\.repository_owner *\}\}|\$\{GITHUB_REPOSITORY_OWNER\}/g, owner)
        .replaceAll(/\$\{\{[^]*?\}\}|\$\{[^}]*\}|\$\(\u2026\)/g, '');
}
/** In the path; a host may be written in any case. */
function hasCapitals(name) {
    return /^[\w.-]+\.[a-z]{2,}(?::\d+)?\/[\w./-]*[A-Z]/.test(name);
}

;// CONCATENATED MODULE: ./lib/lint/workflow/tag-public-before-signature.js



const tagPublicBeforeSignature = (0,rule/* notInPages */.h)({
    id: 'workflow/tag-public-before-signature',
    severity: 'info',
    title: 'The tag is public before the signature',
    check: (workflow, context) => (0,rule/* oncePerJob */.m)(workflow, context, tag_public_before_signature_inJob),
});
function tag_public_before_signature_inJob({ steps }) {
    const build = steps.find((step) => (0,image_steps/* pushesImage */.a7)(step) &&
        (0,workflow_workflow/* inputOf */.wg)(step, 'tags') !== '' &&
        !/push-by-digest=true/.test((0,workflow_workflow/* inputOf */.wg)(step, 'outputs')));
    const isSigned = build && steps.slice(build.index + 1).some(image_steps/* signsInStep */.kN);
    if (!build?.node || !isSigned)
        return [];
    return [
        {
            at: build.node.place,
            message: 'The tag is pushed before the image is signed: until then, and for ever if signing fails, whoever pulls it gets an unsigned image.',
            fix: 'push by digest, sign, then set the tag: the input tags of slsa-provenance-action',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/lint/workflow/unpinned-action-in-signing-job.js




const unpinnedActionInSigningJob = (0,rule/* notInPages */.h)({
    id: 'workflow/unpinned-action-in-signing-job',
    severity: 'warning',
    title: 'Actions of a job that signs are not pinned',
    alsoIn: 'zizmor',
    check: (workflow, context) => (0,rule/* oncePerJob */.m)(workflow, context, unpinned_action_in_signing_job_inJob),
});
function unpinned_action_in_signing_job_inJob(job) {
    const uses = job.steps.flatMap((step) => step.uses ?? []);
    const open = uses.filter(({ isPinned, kind }) => !isPinned && kind !== 'local');
    const [first] = open;
    if (!first || !signs(job))
        return [];
    return [
        {
            at: first.node.place,
            message: `${open.length} of ${uses.length} actions in the job "${job.id}" are named by a tag or branch: whoever can move one signs as you.`,
            fix: `uses: ${first.text.replace(/@.*$/, '')}@<commit> # ${first.ref}`,
        },
    ];
}
function signs(job) {
    return ((0,image_steps/* signsInJob */.ZO)(job) || ((0,workflow_access/* mayIdentify */.GP)(job) && job.steps.some((step) => (0,cosign/* isInstaller */.js)(step) || (0,image_steps/* pushesImage */.a7)(step))));
}

// EXTERNAL MODULE: ./lib/lint/workflow/verify-identity.js
var verify_identity = __webpack_require__(86525);
;// CONCATENATED MODULE: ./lib/lint/workflow/workflow-run-signing.js


const OF_OTHER_RUN = /github\.event\.workflow_run\.head_(?:sha|branch|commit)/;
const COMPARED = /workflow_run\.(?:head_branch|head_repository[\w.]*|event)\s*==/;
const workflowRunSigning = {
    id: 'workflow/workflow-run-signing',
    severity: 'warning',
    title: 'What another run built is signed under the default branch',
    alsoIn: 'zizmor',
    check: (workflow, context) => workflow.triggers.has('workflow_run') ? (0,rule/* oncePerJob */.m)(workflow, context, workflow_run_signing_inJob) : [],
};
function workflow_run_signing_inJob(job) {
    const text = job.node?.source ?? '';
    const trigger = job.workflow.triggers.get('workflow_run');
    if (!trigger || !(0,image_steps/* signsInJob */.ZO)(job) || !OF_OTHER_RUN.test(text) || COMPARED.test(text))
        return [];
    return [
        {
            at: trigger.keyPlace,
            message: 'The certificate names the default branch, whatever branch or fork the run before was for: its content is signed as reviewed.',
            fix: 'sign in the run that builds, or go on only if github.event.workflow_run.head_branch == the default branch and event == push',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/lint/workflow/rules.js









































/** Every rule about workflows and what runs in them. */
const WORKFLOW_RULES = [
    attachSbom,
    attestOldMajor,
    attestSpdxOpaque,
    attestationNotInRegistry,
    builtTwice,
    cosign_experimental/* cosignExperimental */.U,
    cosignNotInstalled,
    cosignWithoutYes,
    cosign3ServiceFlags,
    digestFromRepodigests,
    digestIsGitSha,
    expressionInRun,
    generatorAsStep,
    generatorCallInvalid,
    generatorUnmaintained,
    idTokenForEveryJob,
    installedNotUsed,
    legacyFormatForced,
    longLivedKey,
    matrixOutputLastWins,
    missingPermission,
    mixedFormats,
    platformsUnsigned,
    predicate_file_never_written/* predicateFileNeverWritten */.j,
    provenanceType,
    pullRequestTargetSigning,
    pushWithoutLogin,
    secretsToThirdParty,
    selfAssertedBuilder,
    selfHostedSigner,
    signByTag,
    signingFailureIgnored,
    signsEveryBranch,
    signsExistingTag,
    signsPullRequests,
    slsaVerifierOtherBuilder,
    subjectName,
    tagPublicBeforeSignature,
    unpinnedActionInSigningJob,
    verify_identity/* verifyIdentity */.E,
    workflowRunSigning,
];

;// CONCATENATED MODULE: ./lib/lint/rules.js











/** Every rule, by what it looks at. */
const RULE_GROUPS = [
    rulesAbout(['kyverno-policy'], ({ root }) => (0,cluster_policy/* clusterPolicyIn */.w9)(root), CLUSTER_POLICY_RULES),
    rulesAbout(['kyverno-ivp'], wholeIvp, IVP_RULES),
    rulesAbout(['kyverno-exception'], ({ root }) => root, EXCEPTION_RULES),
    rulesAbout(['cip'], ({ root }) => (0,cluster_image_policy/* clusterImagePolicyIn */.H)(root), CIP_RULES),
    rulesAbout(['gatekeeper-template'], ({ root }) => root, TEMPLATE_RULES),
    rulesAbout(['gatekeeper-constraint'], ({ root }) => root, CONSTRAINT_RULES),
    rulesAbout(['ratify'], ({ root }) => root, RATIFY_RULES),
    rulesAbout(['kyverno-policy', 'kyverno-ivp', 'cip', 'ratify'], policyReadingOf, POLICY_RULES),
    rulesAbout(workflow_read/* WORKFLOW_KINDS */.g, workflow_read/* workflowIn */.l, WORKFLOW_RULES),
    rulesAcross(REPOSITORY_RULES),
];
/** What files are told that no rule is asked about, and comments that switch rules off. */
const OWN_RULES = [
    { id: 'yaml/parse-error', severity: 'error-never', title: 'A document that cannot be read' },
    { id: 'ignore/without-reason', severity: 'warning', title: 'A finding is ignored without a reason' },
    { id: 'ignore/unknown-rule', severity: 'warning', title: 'A rule is ignored that does not exist' },
];
const RULES = new Map([...OWN_RULES, ...RULE_GROUPS.flatMap(({ rules }) => rules)]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((rule) => [rule.id, rule]));


/***/ }),

/***/ 68788:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ lintFiles)
/* harmony export */ });
/* harmony import */ var _shared_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62106);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81509);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81703);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_sources_js__WEBPACK_IMPORTED_MODULE_1__]);
_sources_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



/** Looks at files together: some rules compare one with the other. */
function lintFiles(files, context) {
    const recognised = files.map(_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sourcesIn */ .s);
    const sources = recognised.flatMap((one) => one.sources);
    const findings = [
        ...recognised.flatMap((one) => one.findings),
        ..._rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_GROUPS */ .K.flatMap((group) => [
            ...sources.flatMap((source) => group.check(source, context)),
            ...group.checkAll(sources, context),
        ]),
    ];
    const counts = (0,_shared_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(sources, ({ kind }) => kind);
    return {
        findings: inOrder(files, findings),
        recognised: new Map([...counts].map(([kind, all]) => [kind, all.length])),
    };
}
function inOrder(files, findings) {
    const order = new Map(files.map(({ file }, place) => [file, place]));
    const placeOf = ({ at }) => order.get(at.file) ?? files.length;
    return findings.toSorted((a, b) => placeOf(a) - placeOf(b) || a.at.start - b.at.start || (a.rule < b.rule ? -1 : 1));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 96137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nameIn),
/* harmony export */   o: () => (/* binding */ askedImage)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47918);


function askedImage(listed) {
    try {
        return { ...listed, name: (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .parseImageName */ ["if"])(listed.image) };
    }
    catch (error) {
        if (error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            return { ...listed, mistake: error };
        throw error;
    }
}
/** @throws Failure the mistake in the name */
function nameIn({ name, mistake }) {
    if (name)
        return name;
    throw mistake ?? new Error('an image was asked for without a name');
}


/***/ }),

/***/ 26497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readBaselineFile)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48124);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52845);



const MAX_BYTES = 64 * 1024 * 1024;
/**
 * What an earlier report in JSON lists, for a command to compare with.
 * @param list the member that holds it: `findings`, `images`
 * @throws Failure `baseline-malformed`, and those of reading a file
 */
async function readBaselineFile(file, { command, list }) {
    const report = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectIn */ .D7)(await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readUserFile */ .E1)('baseline', file, MAX_BYTES));
    const entries = report?.[list];
    if (report?.['schemaVersion'] === 1 && Array.isArray(entries))
        return entries.filter(_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv);
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'baseline-malformed',
        what: `baseline: ${file} is no report of ${command} in JSON`,
        why: 'the baseline is an earlier report, as --format json prints it',
        fix: `slsa-provenance ${command} \u2026 --format json > baseline.json`,
    });
}


/***/ }),

/***/ 36847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ruleOf),
/* harmony export */   mk: () => (/* binding */ inRule),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48124);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47918);
/* harmony import */ var _text_regular_expression_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59414);
/* harmony import */ var _asked_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96137);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10644);






const MAX_SETTINGS_BYTES = 1024 * 1024;
/**
 * @param named as the user named it
 * @param otherwise the file that counts where there is one, should the user name none
 * @throws Failure `settings-malformed`, and those of reading a file
 */
async function readSettings(named, otherwise) {
    const file = named ?? otherwise;
    if (file === undefined)
        return undefined;
    let text;
    try {
        text = await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readUserFile */ .E1)('config', file, MAX_SETTINGS_BYTES);
    }
    catch (error) {
        // Nobody has to have one; who names one means it.
        if (named === undefined && isAbsent(error))
            return undefined;
        throw error;
    }
    // Loaded here: most runs do without YAML, and without the expressions that it may hold.
    const [{ parseSettings }] = await Promise.all([__webpack_require__.e(/* import() */ 4986).then(__webpack_require__.bind(__webpack_require__, 24986)), (0,_text_regular_expression_js__WEBPACK_IMPORTED_MODULE_5__/* .loadRegularExpressions */ .o)()]);
    return parseSettings(text.toString('utf8'), file);
}
/** @throws Failure `settings-without-rule`, and the mistake in a name that is none */
function ruleOf(settings, image) {
    const name = (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)((0,_asked_image_js__WEBPACK_IMPORTED_MODULE_3__/* .nameIn */ .Z)(image).repository);
    const rule = (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleFor */ .sG)(settings, name);
    if (!rule)
        throw (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .noRule */ .cl)(settings.file, name);
    return rule;
}
/** A mistake in what a rule and the options say together is told with the rule's place. */
function inRule({ place: { file, line } }, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
            throw error;
        throw (0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .reworded */ .Fg)(error, { what: `${file}, line ${line}: ${error.message}` });
    }
}
function isAbsent(error) {
    const cause = error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR ? error.cause : undefined;
    return cause?.code === 'ENOENT';
}


/***/ }),

/***/ 10644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ NO_LINT),
/* harmony export */   c0: () => (/* binding */ NO_PREFLIGHT),
/* harmony export */   cl: () => (/* binding */ noRule),
/* harmony export */   sG: () => (/* binding */ ruleFor),
/* harmony export */   tP: () => (/* binding */ SETTINGS_FILE)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95613);


const NO_LINT = { engines: [] };
const NO_PREFLIGHT = {
    firstParty: [],
    engines: [],
    engineRoots: [],
    imagePaths: [],
};
const SETTINGS_FILE = '.slsa-provenance.yaml';
/** The first rule that is for an image; the image is named without tag or digest. */
function ruleFor({ rules }, name) {
    return rules.find(({ images }) => images.some((glob) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .k)(glob, name)));
}
function noRule(file, image) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'settings-without-rule',
        what: `${file} says nothing of ${image}`,
        why: 'no entry under verify has it among its images',
        fix: `verify:\n  - images: [${image}]\n    repo: OWNER/NAME`,
    });
}


/***/ }),

/***/ 15597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ looksLikeRegistry),
/* harmony export */   i: () => (/* binding */ canonicalRegistry)
/* harmony export */ });
/* harmony import */ var _http_loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3859);

/** Names by which programs, configuration files and people call Docker Hub. */
const DOCKER_HUB = new Set([
    'docker.io',
    'index.docker.io',
    'registry-1.docker.io',
    'registry.hub.docker.com',
]);
const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\.?)(:[0-9]{1,5})?$/;
/**
 * The one spelling of a registry's `host[:port]`: lower case, no trailing dot, no port where it is that of the
 * scheme, addresses as URLs have them (WHATWG URL, host parsing), one name for Docker Hub; undefined: it is no
 * host. Everything that compares registries compares these.
 */
function canonicalRegistry(text) {
    const name = text.toLowerCase();
    if (!HOST.test(name))
        return undefined;
    const dotless = name.replace(/\.(?=:|$)/, '');
    const url = URL.parse(`https://${dotless}`);
    if (!url || url.port === '0')
        return undefined;
    if (DOCKER_HUB.has(url.host))
        return 'docker.io';
    if ((0,_http_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url.hostname))
        return URL.parse(`http://${dotless}`)?.host;
    // Without a port it would be no registry any more, but the first part of a path.
    return looksLikeRegistry(url.host) || url.port !== '' ? url.host : `${url.host}:443`;
}
/** Whether the first part of a name is a registry (distribution/reference, "splitDockerDomain"). */
function looksLikeRegistry(text) {
    return text === 'localhost' || /[.:]/.test(text);
}


/***/ }),

/***/ 47918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   FJ: () => (/* binding */ parseDockerName),
/* harmony export */   PR: () => (/* binding */ canonicalPattern),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   "if": () => (/* binding */ parseImageName)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22406);
/* harmony import */ var _registry_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15597);



// OCI distribution-spec, "Pulling manifests": <name>
const PATH = /^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
/** Docker takes it for the id of an image. */
const ID = /^[0-9a-f]{64}$/;
/** As programs that also read other kinds of places hand names around. */
const SCHEME = /^(oci|docker):\/\//i;
/**
 * Parses `registry/repository[:tag][@sha256:\u2026]`, also behind `oci://` or `docker://`. However it is spelled, one
 * repository has one `Repository`; the registry must be written.
 * @throws Failure `image-without-registry`, `image-name-malformed`, and those of `parseDigest`
 */
function parseImageName(text) {
    if (/^(https?:\/\/|#)/i.test(text))
        throw notAName(text);
    const { name, digest } = splitDigest(text.replace(SCHEME, ''));
    const slash = name.indexOf('/');
    const host = name.slice(0, Math.max(slash, 0)).toLowerCase();
    if (slash < 0 || !(0,_registry_name_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeRegistry */ .V)(host))
        throw withoutRegistry(text, name);
    const { path, tag } = splitTag(name.slice(slash + 1));
    const repository = canonicalRepository(host, path.toLowerCase());
    if (!repository || (tag !== undefined && !TAG.test(tag)))
        throw malformed(text);
    return { repository, tag, digest };
}
/**
 * Parses a name as Docker's own tools write it (distribution/reference, "ParseNormalizedNamed"): one without a
 * registry is Docker Hub's, one without a slash is in its `library`.
 * @throws Failure `image-name-malformed`, and those of `parseDigest`
 */
function parseDockerName(text) {
    const { name } = splitDigest(text);
    const [first = '', ...rest] = name.split('/');
    const hasRegistry = rest.length > 0 && (0,_registry_name_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeRegistry */ .V)(first);
    // Docker takes a first part in upper case for a host, and refuses a path in upper case or one that looks like an id.
    const path = splitTag(hasRegistry ? rest.join('/') : name).path;
    if (SCHEME.test(text) || path !== path.toLowerCase() || ID.test(name))
        throw malformed(text);
    return parseImageName(hasRegistry ? text : `docker.io/${text}`);
}
/** undefined: it is none. */
function canonicalRepository(host, path) {
    const registry = (0,_registry_name_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalRegistry */ .i)(host);
    if (registry === undefined || !PATH.test(path) || path.length > 255)
        return undefined;
    return { registry, path: completePath(registry, path) };
}
/** Docker Hub's own images have a path that nobody writes. */
function completePath(registry, path) {
    return registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
}
/**
 * A pattern of names (`*` for a part, `**` for several) as names are spelled: `docker.io/*` is
 * `docker.io/library/*`, and one whose first part is no registry is for Docker Hub. undefined: no name is like it.
 */
function canonicalPattern(text) {
    const pattern = text.replace(SCHEME, '').toLowerCase();
    const [first = '', ...rest] = pattern.split('/');
    if (first === '' || rest.some((part) => part.includes(':') || part === ''))
        return undefined;
    if (first.includes('*'))
        return [first.replace(/\.?(:0*443)?$/, ''), ...rest].join('/');
    const hasRegistry = rest.length > 0 && (0,_registry_name_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeRegistry */ .V)(first);
    const registry = hasRegistry ? (0,_registry_name_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalRegistry */ .i)(first) : 'docker.io';
    const path = hasRegistry ? rest.join('/') : pattern;
    if (registry === undefined || path.includes(':') || path === '')
        return undefined;
    return `${registry}/${path.includes('**') ? path : completePath(registry, path)}`;
}
function splitDigest(text) {
    const at = text.indexOf('@');
    return at < 0
        ? { name: text, digest: undefined }
        : { name: text.slice(0, at), digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(text.slice(at + 1)) };
}
function splitTag(text) {
    const colon = text.indexOf(':');
    return colon < 0
        ? { path: text, tag: undefined }
        : { path: text.slice(0, colon), tag: text.slice(colon + 1) };
}
/** `registry/repository`, as users write it and as simple-signing's docker-reference has it. */
function nameOf(repository) {
    return `${repository.registry}/${repository.path}`;
}
/** `registry/repository@sha256:\u2026` */
function referenceOf(subject) {
    return `${nameOf(subject.repository)}@${subject.digest}`;
}
/** An image as it was asked for, in one spelling: `registry/repository:tag@sha256:\u2026`, each as far as it was named. */
function canonicalName({ repository, tag = 'latest', digest }) {
    return digest ? `${nameOf(repository)}:${tag}@${digest}` : `${nameOf(repository)}:${tag}`;
}
/** Whatever is wrong with the name is told of the option that holds it, with its fix. */
function inWordsOf(option, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
            throw error;
        const words = { what: `${option}: ${error.message}`, fix: `${option}: ghcr.io/owner/name` };
        throw (0,_shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .reworded */ .Fg)(error, words);
    }
}
function malformed(text) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'image-name-malformed',
        what: `"${text}" is not an image name`,
        why: 'a name is registry/repository: lower-case letters, digits, and single . _ - between them',
        fix: 'image: ghcr.io/owner/name',
    });
}
function notAName(text) {
    const isComment = text.startsWith('#');
    const name = text.replace(/^https?:\/\//i, '').replace(/\/+$/, '');
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'image-name-malformed',
        what: `"${text}" is not the name of an image`,
        why: isComment
            ? 'comments stand in files of names, not in a list that is an input'
            : 'it is the address of a web page: names of images have no protocol',
        fix: isComment ? 'remove the line that begins with #' : `image: ${name || 'ghcr.io/owner/name'}`,
    });
}
function withoutRegistry(text, name) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'image-without-registry',
        what: `"${text}" names no registry`,
        why: 'a name without a registry means Docker Hub to some tools and an error to others, so it is not guessed',
        fix: `image: ghcr.io/${name || 'owner/name'}   # or docker.io/${name || 'owner/name'}`,
    });
}
/**
 * A repository as an option names it.
 * @param option for the message: `signature-repository`
 * @throws Failure `repository-with-tag`, and those of `parseImageName`
 */
function parseRepository(option, text) {
    const { repository, tag, digest } = inWordsOf(option, () => parseImageName(text));
    if (tag === undefined && digest === undefined)
        return repository;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'repository-with-tag',
        what: `${option}: "${text}" names one image, not a repository`,
        why: 'what is signed is kept there for every image, under tags made of their digests',
        fix: `${option}: ${nameOf(repository)}`,
    });
}


/***/ }),

/***/ 58036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _lint_known_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24365);
/* harmony import */ var _request_baseline_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26497);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52845);



/**
 * The findings of an earlier report in JSON.
 * @throws Failure those of `readBaselineFile`
 */
async function readBaseline(file) {
    const findings = await (0,_request_baseline_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readBaselineFile */ .s)(file, { command: 'lint', list: 'findings' });
    return findings.map(({ rule, file: where, message }) => (0,_lint_known_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)((0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(rule), (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(where), (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(message)));
}


/***/ }),

/***/ 19726:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ lint)
/* harmony export */ });
/* harmony import */ var _lint_apply_edits_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(64877);
/* harmony import */ var _lint_ignores_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62626);
/* harmony import */ var _lint_known_findings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24365);
/* harmony import */ var _lint_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69219);
/* harmony import */ var _lint_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81509);
/* harmony import */ var _lint_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68788);
/* harmony import */ var _shared_group_by_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62106);
/* harmony import */ var _shared_rewrite_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34699);
/* harmony import */ var _text_regular_expression_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59414);
/* harmony import */ var _text_source_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(84052);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58036);
/* harmony import */ var _request_source_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52402);
/* harmony import */ var _request_git_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2014);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_lint_run_js__WEBPACK_IMPORTED_MODULE_1__]);
_lint_run_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];













/** Mending one thing may bring out another. */
const MAX_ROUNDS = 5;
/** Looks at files, mends what can be mended where that is asked for, and says what is left. @throws Failure */
async function lint(task, stdin) {
    await (0,_text_regular_expression_js__WEBPACK_IMPORTED_MODULE_6__/* .loadRegularExpressions */ .o)();
    const baseline = task.baseline === undefined ? [] : await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .readBaseline */ .m)(task.baseline);
    const files = await (0,_request_source_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readSources */ .t)(task.paths, stdin);
    const context = {
        engines: task.engines,
        repository: task.repository ?? (await (0,_request_git_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryOf */ ._)(task.paths.find((one) => one !== '-') ?? '.')),
        isMarkdown: false,
    };
    const { result, current, mended } = task.fix
        ? await mend(files, task, context)
        : { result: look(files, task, context), current: files, mended: [] };
    const { findings, known } = (0,_lint_known_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutKnown */ .O)(result.findings, baseline);
    const looked = [...result.recognised.values()].reduce((sum, count) => sum + count, 0);
    return {
        findings,
        files: new Map(current.map((file) => [file.file, file])),
        recognised: result.recognised,
        ignored: result.ignored,
        known: known.length,
        mended,
        exitCode: (0,_lint_report_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCodeFor */ .R)(findings, looked + known.length + result.ignored + mended.length),
    };
}
function look(files, task, context) {
    const { findings, recognised } = (0,_lint_run_js__WEBPACK_IMPORTED_MODULE_1__/* .lintFiles */ .j)(files, context);
    const byFile = (0,_shared_group_by_js__WEBPACK_IMPORTED_MODULE_9__/* .groupBy */ .$)(findings, ({ at }) => at.file);
    const sifted = files.map((file) => (0,_lint_ignores_js__WEBPACK_IMPORTED_MODULE_10__/* .withoutIgnored */ .f)(file, byFile.get(file.file) ?? [], (id) => _lint_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.has(id)));
    const isAsked = (finding) => (0,_lint_report_js__WEBPACK_IMPORTED_MODULE_8__/* .isAtLeastSevere */ .j)(finding, task.minSeverity) &&
        (task.overlap || _lint_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.get(finding.rule)?.alsoIn === undefined) &&
        (task.rules.length === 0 || task.rules.includes(finding.rule));
    return {
        findings: sifted.flatMap((one) => one.findings).filter(isAsked),
        recognised,
        ignored: sifted.flatMap((one) => one.ignored).filter(isAsked).length,
    };
}
/** Changes files until nothing more can be mended, and writes those that changed. */
async function mend(files, task, context) {
    let current = files;
    let result = look(current, task, context);
    const mended = [];
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const byFile = (0,_shared_group_by_js__WEBPACK_IMPORTED_MODULE_9__/* .groupBy */ .$)(result.findings, ({ at }) => at.file);
        const changed = current.map((file) => {
            const done = (0,_lint_apply_edits_js__WEBPACK_IMPORTED_MODULE_11__/* .applyEdits */ .c)(file.text, byFile.get(file.file) ?? []);
            mended.push(...done.mended);
            return done.mended.length === 0 ? file : new _text_source_text_js__WEBPACK_IMPORTED_MODULE_12__/* .SourceText */ .D(file.file, done.text);
        });
        if (changed.every((file, place) => file === current[place]))
            break;
        current = changed;
        result = look(current, task, context);
    }
    await (0,_shared_rewrite_files_js__WEBPACK_IMPORTED_MODULE_2__/* .rewriteFiles */ .O)(current.filter((file, place) => file !== files[place]));
    return { result, current, mended };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

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
