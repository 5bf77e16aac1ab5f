export const id = 2537;
export const ids = [2537];
export const modules = {

/***/ 58067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ DIGESTS_REGO)
/* harmony export */ });
/**
 * Refuses images without digest. The digest ends the reference (distribution, reference grammar), so neither the port in
 * `host:5000/name` nor a tag is taken for one. In Rego v0, for which Gatekeeper takes a
 * template that says nothing else.
 */
const DIGESTS_REGO = `package slsaimagedigests

violation[{"msg": msg}] {
  image := images[_]
  covered(image)
  not regex.match("@sha256:[0-9a-f]{64}$", image)
  msg := sprintf("image %v has to be named by its digest: a tag can be moved to something that nobody signed", [image])
}

covered(image) {
  regex.match(object.get(input.parameters, "images", ""), image)
}

images[image] {
  groups := {"containers", "initContainers", "ephemeralContainers"}
  image := pods[_][groups[_]][_].image
}

images[image] {
  image := pods[_].volumes[_].image.reference
}

pods[pod] {
  pod := input.review.object.spec
}

pods[pod] {
  pod := input.review.object.spec.template.spec
}

pods[pod] {
  pod := input.review.object.spec.jobTemplate.spec.template.spec
}
`;


/***/ }),

/***/ 89678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ onlyImages),
/* harmony export */   eD: () => (/* binding */ onlyImagesIn),
/* harmony export */   g0: () => (/* binding */ IMAGES_JMESPATH),
/* harmony export */   lW: () => (/* binding */ squeezed)
/* harmony export */ });
/**
 * CEL that is true for a Pod, and for what makes Pods, whose images all match one of the expressions.
 * @param expressions RE2 without quotes and backslashes
 */
function onlyImages(expressions) {
    const groups = ['containers', 'initContainers', 'ephemeralContainers'].map((group) => `pod.?${group}.orValue([])`);
    const known = expressions.map((expression) => `one.image.matches('${expression}')`);
    return [
        '[object.spec]',
        '  .map(spec, has(spec.jobTemplate) ? spec.jobTemplate.spec.template.spec : has(spec.template) ? spec.template.spec : spec)',
        `  .all(pod, (${groups.join(' + ')})`,
        `    .all(one, ${known.join(' ||\n      ')}))`,
        '',
    ].join('\n');
}
/** The expressions in what `onlyImages` wrote; undefined: it is other CEL. */
function onlyImagesIn(cel) {
    const expressions = [...cel.matchAll(/one\.image\.matches\('([^'\\]*)'\)/g)].map(([, one = '']) => one);
    const isSame = expressions.length > 0 && squeezed(onlyImages(expressions)) === squeezed(cel);
    return isSame ? expressions : undefined;
}
/** JMESPath for the images of the same objects, as a ClusterPolicy's conditions read it. */
const IMAGES_JMESPATH = '{{ request.object.[spec, spec.template.spec, spec.jobTemplate.spec.template.spec][].[ephemeralContainers, initContainers, containers][][].image }}';
function squeezed(text) {
    return text.replaceAll(/\s+/g, '');
}


/***/ }),

/***/ 64705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ timeIn),
/* harmony export */   PQ: () => (/* binding */ readRequestCondition),
/* harmony export */   oH: () => (/* binding */ requestedBefore)
/* harmony export */ });
/* harmony import */ var _excepted_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89678);

const NAMESPACE = String.raw `(?:request\.namespace|object\.metadata\.namespace|namespaceObject\.metadata\.name)`;
const TEXT = String.raw `(?:"[^"\\]*"|'[^'\\]*')`;
const LIST = String.raw `\[\s*${TEXT}(?:\s*,\s*${TEXT})*\s*\]`;
const EQUAL = new RegExp(`^${NAMESPACE}\\s*(==|!=)\\s*(${TEXT})$`);
const IN = new RegExp(`^${NAMESPACE}\\s+in\\s+(${LIST})$`);
const NOT_IN = new RegExp(`^!\\s*\\(\\s*${NAMESPACE}\\s+in\\s+(${LIST})\\s*\\)$`);
/** Undefined: it says something that is not understood here. */
function readRequestCondition(cel) {
    const text = cel.trim();
    const [, comparison, name] = EQUAL.exec(text) ?? [];
    if (name !== undefined)
        return { kind: 'namespace', isIn: comparison === '==', names: textsIn(name) };
    const [among, besides] = [IN.exec(text)?.[1], NOT_IN.exec(text)?.[1]];
    const list = among ?? besides;
    if (list !== undefined)
        return { kind: 'namespace', isIn: among !== undefined, names: textsIn(list) };
    const end = timeIn(requestedBeforeIn(text));
    if (end)
        return { kind: 'before', end };
    const expressions = (0,_excepted_images_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyImagesIn */ .eD)(text);
    return expressions && { kind: 'images', expressions };
}
/**
 * CEL that is true for a request before a time. Kyverno 1.19.1 declares no clock where the conditions of exceptions
 * are read, and its webhook refuses `time.now()`; the API server notes the time of each request that creates or
 * changes something.
 * @param end RFC 3339
 */
function requestedBefore(end) {
    return [
        'has(object.metadata.managedFields) &&',
        '  object.metadata.managedFields.size() > 0 &&',
        `  object.metadata.managedFields.all(one, has(one.time) && timestamp(one.time) < timestamp("${end}"))`,
        '',
    ].join('\n');
}
/** The time in what `requestedBefore` wrote; undefined: it is other CEL. */
function requestedBeforeIn(cel) {
    const [, end] = /timestamp\("([^"]+)"\)/.exec(cel) ?? [];
    return end !== undefined && (0,_excepted_images_js__WEBPACK_IMPORTED_MODULE_0__/* .squeezed */ .lW)(requestedBefore(end)) === (0,_excepted_images_js__WEBPACK_IMPORTED_MODULE_0__/* .squeezed */ .lW)(cel) ? end : undefined;
}
function textsIn(list) {
    return [...list.matchAll(new RegExp(TEXT, 'g'))].map(([text]) => text.slice(1, -1));
}
/** RFC 3339; undefined: it is no time. */
function timeIn(text) {
    const time = text === undefined ? Number.NaN : Date.parse(text);
    return Number.isNaN(time) ? undefined : new Date(time);
}


/***/ }),

/***/ 24809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ timeCondition),
/* harmony export */   _: () => (/* binding */ timeConditionIn)
/* harmony export */ });
/* harmony import */ var _text_utc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61201);
/* harmony import */ var _request_conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64705);


/** A condition in JMESPath on the time of a request: that an end is not reached, or that it is. */
function timeCondition(end, isBefore) {
    const key = `{{ time_before(time_now_utc(), '${(0,_text_utc_js__WEBPACK_IMPORTED_MODULE_1__/* .utcSeconds */ .k)(end)}') }}`;
    return { key, operator: 'Equals', value: isBefore };
}
const BEFORE = /^\{\{\s*time_before\(\s*time_now_utc\(\)\s*,\s*'([^']+)'\s*\)\s*\}\}$/;
/** Undefined: it says something else, or nothing that is understood here. */
function timeConditionIn(node) {
    const [key = '', operator = '', value] = [
        node.at('key')?.text,
        node.at('operator')?.text,
        node.at('value'),
    ];
    const end = (0,_request_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .timeIn */ .Hi)(BEFORE.exec(key)?.[1]);
    const isBefore = value?.scalar;
    if (!end || typeof isBefore !== 'boolean' || !/^Equals?$/.test(operator))
        return undefined;
    return { end, isBefore };
}


/***/ }),

/***/ 58619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ codeBlocksIn)
/* harmony export */ });
const FENCE = /^\s*(?:[-*+]\s+|\d+[.)]\s+)?(`{3,}|~{3,})\s*([^\s`{]*)/;
function codeBlocksIn(file) {
    const blocks = [];
    let open;
    for (let line = 1; line <= file.lineCount; line += 1) {
        const [, fence, language = ''] = FENCE.exec(file.line(line)) ?? [];
        if (fence === undefined)
            continue;
        if (!open)
            open = { fence, language: language.toLowerCase(), start: file.startOf(line + 1) };
        else if (fence.startsWith(open.fence) && language === '') {
            blocks.push({ language: open.language, start: open.start, end: file.startOf(line) });
            open = undefined;
        }
    }
    return blocks;
}


/***/ }),

/***/ 81703:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sourcesIn)
/* harmony export */ });
/* harmony import */ var _engine_policy_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95801);
/* harmony import */ var _engine_read_policies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71202);
/* harmony import */ var _text_located_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34569);
/* harmony import */ var _code_blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58619);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_text_located_yaml_js__WEBPACK_IMPORTED_MODULE_2__]);
_text_located_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];




/** Say that text may be a document of some kind, so that the rest of a repository need not be parsed. */
const HINTS = [
    _engine_policy_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_HINT */ .$,
    /^[ \t]*["']?jobs["']?\s*:[^]*^\s*(?:- )?["']?(?:runs-on|uses)["']?\s*:/m,
    /^[ \t]*["']?runs["']?\s*:[^]*^\s*["']?using["']?\s*:/m,
    /^(?:docker_signs|dockers|dockers_v2|docker_manifests|signs|builds|kos)\s*:/m,
];
const GORELEASER = ['docker_signs', 'dockers', 'dockers_v2', 'docker_manifests', 'kos'];
const MARKDOWN = /\.(?:md|mdx|markdown)$/i;
const YAML_LANGUAGES = ['yaml', 'yml', 'json', ''];
const SHELL_LANGUAGES = ['sh', 'shell', 'bash', 'console', 'zsh', 'shell-session', 'shellsession'];
/** Says that a block leaves something out. */
const ELLIPSIS = /^[ \t]*(?:#[ \t]*)?(?:-[ \t]*)?(?:\.\.\.|\u2026)[ \t]*\r?$/m;
/** Recognises documents by what they say, wherever they lie. */
function sourcesIn(file) {
    if (MARKDOWN.test(file.file))
        return merge((0,_code_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .codeBlocksIn */ .t)(file).map((block) => fromBlock(file, block)));
    const all = { start: 0, end: file.text.length };
    return merge(rangesIn(file, all, /^---/gm).map((range) => fromStream(file, range, false)));
}
function fromBlock(file, block) {
    if (SHELL_LANGUAGES.includes(block.language)) {
        const place = file.place(block.start, block.end);
        return { sources: [{ kind: 'shell', file, place, isMarkdown: true, isTemplate: false }], findings: [] };
    }
    if (!YAML_LANGUAGES.includes(block.language))
        return { sources: [], findings: [] };
    const ranges = rangesIn(file, block, /^[ \t]*---(?=[ \t]*\r?$)/gm);
    const whole = ranges.filter(({ start, end }) => !ELLIPSIS.test(withoutKeys(file.text.slice(start, end))));
    const { sources, findings } = merge(whole.map((range) => fromStream(file, range, true)));
    // What a block without a language holds may be no YAML at all, such as what a program printed.
    return { sources, findings: block.language === '' ? [] : findings };
}
/** Keys and certificates are shortened in samples that are whole otherwise. */
function withoutKeys(text) {
    return text.replaceAll(/-----BEGIN[^]*?-----END/g, '');
}
/** What stands between separators, where it may be something to look at. */
function rangesIn(file, { start, end }, separator) {
    const text = file.text.slice(start, end);
    const cuts = [...text.matchAll(separator)];
    const starts = [0, ...cuts.map(({ index, 0: dashes }) => index + dashes.length)];
    const ends = [...cuts.map(({ index }) => index), text.length];
    return starts
        .map((from, number) => ({ start: start + from, end: start + (ends[number] ?? from) }))
        .filter((range) => HINTS.some((hint) => hint.test(file.text.slice(range.start, range.end))));
}
function fromStream(file, range, isMarkdown) {
    // What looks like a template in a workflow or for GoReleaser is for the program that reads it.
    const mayBeTemplate = _engine_policy_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_HINT */ .$.test(file.text.slice(range.start, range.end));
    return merge((0,_text_located_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocuments */ .r)(file, range, mayBeTemplate).map((document) => fromDocument(file, document, isMarkdown)));
}
function fromDocument(file, document, isMarkdown) {
    const { root, problem, isTemplate } = document;
    if (problem)
        return { sources: [], findings: [parseError(problem, isTemplate)] };
    const sources = (0,_engine_read_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Q)(root).flatMap((one) => {
        const kind = (0,_engine_policy_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .policyKindOf */ ._)(one) ?? otherKindOf(one);
        return kind === undefined ? [] : [{ kind, file, root: one, isMarkdown, isTemplate }];
    });
    return { sources, findings: [] };
}
function otherKindOf(root) {
    if (root.at('jobs')?.isMap)
        return 'workflow';
    if (root.at('runs', 'using')?.text !== undefined)
        return 'action';
    return GORELEASER.some((name) => root.at(name)?.isList) ? 'goreleaser' : undefined;
}
function parseError({ message, at }, isTemplate) {
    const rule = 'yaml/parse-error';
    if (isTemplate)
        return {
            rule,
            severity: 'info',
            at,
            message: `This is a template that cannot be read before it is rendered (${message}): nothing in it was looked at.`,
            fix: 'helm template . | slsa-provenance lint -',
        };
    return {
        rule,
        severity: 'error-never',
        at,
        message: `This is no YAML (${message}): kubectl and GitHub refuse the file.`,
    };
}
function merge(parts) {
    return {
        sources: parts.flatMap(({ sources }) => sources),
        findings: parts.flatMap(({ findings }) => findings),
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 84187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ cosignExperimental)
/* harmony export */ });
/* harmony import */ var _workflow_cosign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(698);
/* harmony import */ var _workflow_shell_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80779);
/* harmony import */ var _workflow_workflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75628);
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8830);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12377);





const NAME = 'COSIGN_EXPERIMENTAL';
const cosignExperimental = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .notInPages */ .h)({
    id: 'workflow/cosign-experimental',
    severity: 'info',
    title: 'COSIGN_EXPERIMENTAL has no effect since cosign 2',
    isFixable: true,
    check: (workflow) => {
        // Of cosign 1 it switches keyless signing on.
        const isFirst = workflow.jobs.some((job) => ((0,_workflow_cosign_js__WEBPACK_IMPORTED_MODULE_0__/* .cosignVersionIn */ .BK)(job)?.[0] ?? 2) < 2);
        return isFirst ? [] : [...inEnvironment(workflow), ...(0,_workflow_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsOf */ .B_)(workflow).flatMap(inScript)];
    },
});
function inEnvironment({ root, jobs }) {
    const owners = [root, ...jobs.flatMap(({ node, steps }) => [node, ...steps.map((step) => step.node)])];
    return owners.flatMap((owner) => {
        const env = owner?.at('env');
        const node = env?.at(NAME);
        return env && node && isTrue(node.text) ? [noEffect(node.keyPlace, removed(env, node))] : [];
    });
}
function removed(env, node) {
    return env.source.startsWith('{') ? [] : (0,_edits_js__WEBPACK_IMPORTED_MODULE_3__/* .removedEntry */ .nt)(env, node);
}
function inScript({ script }) {
    const assigned = (script?.commands ?? []).flatMap(({ assignments }) => assignments);
    return assigned
        .filter(({ name, value }) => name === NAME && isTrue((0,_workflow_shell_command_js__WEBPACK_IMPORTED_MODULE_4__/* .wordText */ .en)(value)))
        .flatMap((one) => (script ? [noEffect(script.source.place(one), [])] : []));
}
function isTrue(text) {
    return text === '1' || text === 'true';
}
function noEffect(at, edits) {
    return {
        at,
        message: 'Since version 2, cosign signs keyless without it, and with it reads and writes in ways that are experiments.',
        fix: 'remove it',
        edits,
    };
}


/***/ }),

/***/ 8830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ replaced),
/* harmony export */   FF: () => (/* binding */ addedPermissions),
/* harmony export */   PO: () => (/* binding */ addedEntry),
/* harmony export */   T1: () => (/* binding */ inserted),
/* harmony export */   nt: () => (/* binding */ removedEntry),
/* harmony export */   xf: () => (/* binding */ addedFlag)
/* harmony export */ });
/* harmony import */ var _workflow_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47007);

function replaced({ file, start, end }, text) {
    return { file, start, end, text };
}
function inserted({ file }, at, text) {
    return { file, start: at, end: at, text };
}
/** Puts lines into a mapping that is written as a block, behind its first entry; nothing into others. */
function addedEntry(map, lines) {
    const first = map?.entries()[0]?.[1];
    if (!map || !first || !isBlock(map, first))
        return [];
    const { file } = map;
    const { line, column, start } = first.keyPlace;
    const [newline, indent] = [newlineOf(file), ' '.repeat(column - 1)];
    const isOnOneLine = first.style !== 'block' && !first.isMap && !first.isList && isWithinLine(first);
    if (!isOnOneLine)
        return [inserted(file, start, lines.map((one) => one + newline + indent).join(''))];
    const end = file.startOf(line) + file.line(line).length;
    return [inserted(file, end, lines.map((one) => newline + indent + one).join(''))];
}
/** Takes an entry out, with its key and its lines; the mapping with it where it is the only one. */
function removedEntry(owner, node) {
    const entries = owner.entries().map(([, value]) => value);
    const entry = entries.length === 1 ? owner : node;
    const { file } = owner;
    const { line, start } = entry.keyPlace;
    const before = file.text.slice(file.startOf(line), start);
    const next = entries.find(({ keyPlace }) => keyPlace.start > start);
    if (entry.style === 'block' || owner.source.startsWith('{'))
        return [];
    if (before.trim() === '')
        return [{ file: file.file, start: file.startOf(line), end: lineBehind(entry), text: '' }];
    // Behind a dash its place is taken by what comes next.
    const isFirst = /^[ \t]*(?:- +)+$/.test(before) && next !== undefined;
    const hasComment = isFirst && file.text.slice(entry.place.end, next.keyPlace.start).includes('#');
    return isFirst && !hasComment ? [{ file: file.file, start, end: next.keyPlace.start, text: '' }] : [];
}
/** Where the first line begins that is not the entry's. */
function lineBehind({ file, place: { end } }) {
    const { line } = file.place(end, end);
    return end === file.startOf(line) ? end : file.startOf(line + 1);
}
function isBlock(map, first) {
    const { file } = map;
    const { line, start } = first.keyPlace;
    return !map.source.startsWith('{') && /^[ \t]*(?:- +)*$/.test(file.text.slice(file.startOf(line), start));
}
function isWithinLine(node) {
    return node.file.place(node.place.end, node.place.end).line === node.keyPlace.line;
}
function newlineOf({ text }) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}
/** Permissions for a job: in its own list, or in a list of its own that keeps what it had from the workflow. */
function addedPermissions(job, scopes) {
    const own = job.permissions;
    if (!own)
        return withOwnPermissions(job, scopes);
    if (!own.node.isMap)
        return [];
    const [present, absent] = [
        scopes.filter((one) => own.scopes.has(one)),
        scopes.filter((one) => !own.scopes.has(one)),
    ];
    const changes = present.flatMap((scope) => {
        const node = own.scopes.get(scope);
        return node ? [replaced(node.place, 'write')] : [];
    });
    const added = absent.length === 0
        ? []
        : addedEntry(own.node, absent.map((scope) => `${scope}: write`));
    return absent.length > 0 && added.length === 0 ? [] : [...changes, ...added];
}
function withOwnPermissions(job, scopes) {
    const inherited = (0,_workflow_access_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionsOf */ .k0)(job);
    if (inherited && !inherited.node.isMap)
        return [];
    const kept = [...(inherited?.scopes ?? [['contents', undefined]])].filter(([name]) => !scopes.includes(name));
    const lines = [
        ...kept.map(([name, node]) => `${name}: ${node?.text ?? 'read'}`),
        ...scopes.map((one) => `${one}: write`),
    ];
    return addedEntry(job.node, ['permissions:', ...lines.map((line) => `  ${line}`)]);
}
/** An option behind the command's name: `cosign sign --yes`. Not where words are entries of a list. */
function addedFlag(call, flag) {
    const [name] = call.args.operands;
    if (!name || call.step.job.workflow.kind === 'goreleaser')
        return [];
    const at = call.script.source.place(name);
    return [inserted(call.script.source.file, at.end, ` ${flag}`)];
}


/***/ }),

/***/ 91576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ predicateFileNeverWritten),
/* harmony export */   y: () => (/* binding */ keeperOf)
/* harmony export */ });
/* harmony import */ var _workflow_cosign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(698);
/* harmony import */ var _workflow_image_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51042);
/* harmony import */ var _workflow_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87337);
/* harmony import */ var _workflow_resolve_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73353);
/* harmony import */ var _workflow_workflow_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75628);
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8830);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12377);







const predicateFileNeverWritten = {
    id: 'workflow/predicate-file-never-written',
    severity: 'error-never',
    title: 'The file to attest is never written',
    isFixable: true,
    check: (workflow, context) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePerJob */ .m)(workflow, context, inJob),
};
/** Only where the step that was meant to write it is seen: the file may come from the repository otherwise. */
function inJob(job) {
    return job.steps.flatMap((step) => attestedFiles(step).flatMap((file) => {
        const maker = keeperOf(step, file);
        if (!maker?.uses)
            return [];
        return [
            {
                at: maker.uses.node.place,
                message: `This action uploads the SBOM and writes no ${file}: the step that attests it fails, and the image stays pushed and unsigned.`,
                fix: `with:\n  output-file: ${file}`,
                edits: (0,_edits_js__WEBPACK_IMPORTED_MODULE_4__/* .addedEntry */ .PO)(maker.node?.at('with'), [`output-file: ${file}`]),
            },
        ];
    }));
}
/** The step that was meant to write a file for one that attests it, and does not; undefined: nobody knows. */
function keeperOf(step, file) {
    const before = step.job.steps.slice(0, step.index);
    const maker = before.find(keepsFileToItself);
    const isWritten = before.some((one) => one !== maker && mentions(one, file));
    return isWritten || before.some(bringsFiles) || mentionsBefore(step, file) ? undefined : maker;
}
function attestedFiles(step) {
    const commands = (0,_workflow_cosign_js__WEBPACK_IMPORTED_MODULE_0__/* .cosignCallsIn */ .YN)(step)
        .filter(_workflow_cosign_js__WEBPACK_IMPORTED_MODULE_0__/* .signsImage */ .sQ)
        .flatMap(({ args }) => (0,_workflow_program_js__WEBPACK_IMPORTED_MODULE_2__/* .flagOf */ .iP)(args, '--predicate')?.value ?? [])
        .map((word) => (0,_workflow_resolve_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveWord */ .Ty)(step, word));
    const inputs = (0,_workflow_image_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .usesAttest */ ._G)(step)
        ? ['sbom-path', 'predicate-path'].map((name) => (0,_workflow_resolve_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveText */ .WY)({ job: step.job, step }, (0,_workflow_workflow_js__WEBPACK_IMPORTED_MODULE_6__/* .inputOf */ .wg)(step, name)))
        : [];
    return [...commands, ...inputs].filter((file) => /^[\w./-]+$/.test(file));
}
function keepsFileToItself(step) {
    const isSbom = step.uses?.repository === 'anchore/sbom-action' && step.uses.path === '';
    return isSbom && (0,_workflow_workflow_js__WEBPACK_IMPORTED_MODULE_6__/* .inputOf */ .wg)(step, 'output-file') === '';
}
function bringsFiles({ uses }) {
    return uses?.repository === 'actions/download-artifact';
}
function mentions({ node, uses }, file) {
    const name = file.replace(/^.*\//, '');
    return uses?.repository !== 'actions/upload-artifact' && (node?.source.includes(name) ?? false);
}
/** In the same script, before it is attested. */
function mentionsBefore({ script }, file) {
    const name = file.replace(/^.*\//, '');
    const { text = '' } = script ?? {};
    return text.indexOf(name) < text.search(/\bcosign\s+attest\b/) && text.includes(name);
}


/***/ }),

/***/ 4612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ WORKFLOW_KINDS),
  l: () => (/* binding */ workflowIn)
});

// EXTERNAL MODULE: ./lib/workflow/embedded-text.js
var embedded_text = __webpack_require__(22123);
// EXTERNAL MODULE: ./lib/workflow/action-use.js
var action_use = __webpack_require__(85101);
;// CONCATENATED MODULE: ./lib/workflow/permissions.js
function readPermissions(node) {
    if (!node)
        return undefined;
    const { text } = node;
    const all = text === 'read-all' || text === 'write-all' ? text : undefined;
    return { node, all, scopes: new Map(node.entries()) };
}

// EXTERNAL MODULE: ./lib/workflow/script.js + 2 modules
var script = __webpack_require__(91941);
;// CONCATENATED MODULE: ./lib/workflow/read-workflow.js




/** Of one file; what comes behind is not looked at. */
const MAX_JOBS = 1000;
const MAX_STEPS = 2000;
/** Shells whose scripts are read; `bash -e {0}` is one as well. */
const POSIX_SHELL = /^(?:ba|da|z|k)?sh\b/;
const NOTHING = new Map();
/** Reads a workflow (docs.github.com, "Workflow syntax for GitHub Actions"); what is not as it says is left out. */
function readWorkflow(root, isMarkdown) {
    const triggers = readTriggers(root.at('on'));
    const jobs = [];
    const workflow = {
        kind: 'workflow',
        file: root.file,
        root,
        isMarkdown,
        triggers,
        inputs: new Map(['workflow_call', 'workflow_dispatch'].flatMap((name) => triggers.get(name)?.at('inputs')?.entries() ?? [])),
        permissions: readPermissions(root.at('permissions')),
        env: members(root.at('env')),
        jobs,
    };
    const shell = root.at('defaults', 'run', 'shell')?.text;
    for (const [id, node] of (root.at('jobs')?.entries() ?? []).slice(0, MAX_JOBS))
        jobs.push(readJob(workflow, id, node, shell));
    return workflow;
}
/** Reads an action that is made of steps (docs.github.com, "Metadata syntax"); of others there are no steps. */
function readAction(root, isMarkdown) {
    const jobs = [];
    const workflow = {
        ...nothingOf('action', root),
        isMarkdown,
        inputs: members(root.at('inputs')),
        jobs,
    };
    const runs = root.at('runs');
    if (runs)
        jobs.push({ ...readJob(workflow, 'runs', runs, undefined), outputs: members(root.at('outputs')) });
    return workflow;
}
/** A workflow with nothing in it. */
function nothingOf(kind, root) {
    return {
        kind,
        file: root.file,
        root,
        isMarkdown: false,
        triggers: NOTHING,
        inputs: NOTHING,
        permissions: undefined,
        env: NOTHING,
        jobs: [],
    };
}
/** A job with nothing in it. */
function emptyJob(workflow, id, node) {
    return {
        workflow,
        id,
        node,
        needs: [],
        condition: undefined,
        permissions: undefined,
        env: NOTHING,
        runsOn: undefined,
        uses: undefined,
        with: NOTHING,
        secrets: undefined,
        outputs: NOTHING,
        matrix: undefined,
        container: undefined,
        steps: [],
    };
}
/** A step that runs a script and has nothing else. */
function bareStep(job, index, node, script) {
    return {
        job,
        index,
        node,
        id: undefined,
        name: undefined,
        condition: undefined,
        uses: undefined,
        with: NOTHING,
        env: NOTHING,
        script,
        mayFail: false,
    };
}
function readJob(workflow, id, node, defaultShell) {
    const steps = [];
    const job = {
        ...emptyJob(workflow, id, node),
        needs: list(node.at('needs')),
        condition: node.at('if')?.text,
        permissions: readPermissions(node.at('permissions')),
        env: members(node.at('env')),
        runsOn: readLabels(node.at('runs-on')),
        uses: (0,action_use/* parseUse */.fy)(node.at('uses')),
        with: members(node.at('with')),
        secrets: node.at('secrets'),
        outputs: members(node.at('outputs')),
        matrix: node.at('strategy', 'matrix'),
        container: node.at('container'),
        steps,
    };
    const shell = node.at('defaults', 'run', 'shell')?.text ?? defaultShell ?? shellOn(job.runsOn);
    for (const [index, step] of (node.at('steps')?.items() ?? []).slice(0, MAX_STEPS).entries())
        steps.push(readStep(job, index, step, shell));
    return job;
}
function readStep(job, index, node, defaultShell) {
    const run = node.at('run');
    const source = run && (0,embedded_text/* scalarText */.w)(run);
    const isPosix = POSIX_SHELL.test(node.at('shell')?.text ?? defaultShell);
    const mayFail = node.at('continue-on-error');
    return {
        job,
        index,
        node,
        id: node.at('id')?.text,
        name: node.at('name')?.text,
        condition: node.at('if')?.text,
        uses: (0,action_use/* parseUse */.fy)(node.at('uses')),
        with: members(node.at('with')),
        env: members(node.at('env')),
        script: source && isPosix ? new script/* Script */.e(source) : undefined,
        mayFail: mayFail?.text === 'true',
    };
}
/** `on: push`, `on: [push]` or a mapping. */
function readTriggers(node) {
    if (!node)
        return new Map();
    if (node.isMap)
        return members(node);
    const items = node.isList ? node.items() : [node];
    return new Map(items.flatMap((item) => (item.text === undefined ? [] : [[item.text, item]])));
}
function readLabels(node) {
    const labels = node?.isMap ? node.at('labels') : node;
    const names = list(labels);
    // An expression may name any machine, and a group is not a label.
    return names.length === 0 || node?.at('group') || names.some((name) => name.includes('${{'))
        ? undefined
        : names;
}
function shellOn(labels) {
    return labels?.some((label) => /windows/i.test(label)) ? 'pwsh' : 'bash';
}
function list(node) {
    const items = node?.isList ? node.items() : node ? [node] : [];
    return items.flatMap(({ text }) => text ?? []);
}
function members(node) {
    return new Map(node?.entries() ?? []);
}

;// CONCATENATED MODULE: ./lib/workflow/read-commands.js



/** What GoReleaser runs where nothing else is said (goreleaser.com, "Signing Docker images"). */
const COMMAND = 'cosign';
/** Reads what GoReleaser signs images with; its `signs` are about files. */
function readGoreleaser(root) {
    const [jobs, steps] = [[], []];
    const workflow = { ...nothingOf('goreleaser', root), jobs };
    const job = { ...emptyJob(workflow, 'docker_signs', root.at('docker_signs')), steps };
    jobs.push(job);
    for (const [index, node] of (root.at('docker_signs')?.items() ?? []).entries())
        steps.push(bareStep(job, index, node, new script/* Script */.e(argumentList(node))));
    return workflow;
}
/** The words of `cmd` and `args` as one line. */
function argumentList(node) {
    const args = node.at('args')?.items() ?? [];
    const pieces = args.map((arg) => ({ node: arg, text: quoted(arg.text ?? '') }));
    const text = [node.at('cmd')?.text ?? COMMAND, ...pieces.map((piece) => piece.text)].join(' ');
    const first = node.at('cmd') ?? node;
    return {
        text,
        file: node.file,
        place: (span) => {
            let end = text.length;
            for (const piece of pieces.toReversed()) {
                if (span.start >= end - piece.text.length)
                    return piece.node.place;
                end -= piece.text.length + 1;
            }
            return first.place;
        },
    };
}
/** One word, in which `${artifact}` is filled in. */
function quoted(text) {
    return /[\s"'\\`;&|()<>]/.test(text) ? `"${text.replaceAll(/["\\`]/g, '\\$&')}"` : text;
}
/** What stands before a command where a terminal is shown. */
const PROMPT = /^([ \t]*)[$%] (?=\S)/gm;
/** In such a block only lines behind a prompt are commands. */
const HAS_PROMPT = /^[ \t]*[$%] \S/m;
/** Reads the commands in a stretch of a page. */
function readPage(file, start, end) {
    const [jobs, steps] = [[], []];
    const workflow = {
        kind: 'page',
        file,
        root: undefined,
        isMarkdown: true,
        triggers: new Map(),
        inputs: new Map(),
        permissions: undefined,
        env: new Map(),
        jobs,
    };
    const job = { ...emptyJob(workflow, 'commands', undefined), steps };
    jobs.push(job);
    const text = file.text.slice(start, end);
    // As long as before, so that places stay.
    const commands = HAS_PROMPT.test(text) ? behindPrompts(text) : text;
    steps.push(bareStep(job, 0, undefined, new script/* Script */.e((0,embedded_text/* stretch */._)(file, start, commands))));
    return workflow;
}
/** The commands of a terminal's text, all else blank: prompts, and what programs printed. */
function behindPrompts(text) {
    let goesOn = false;
    return text
        .split('\n')
        .map((line) => {
        const isCommand = goesOn || line.match(PROMPT) !== null;
        goesOn = isCommand && /\\\r?$/.test(line);
        return isCommand ? line.replace(PROMPT, '$1  ') : ' '.repeat(line.length);
    })
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/lint/workflow/read.js


const WORKFLOW_KINDS = ['workflow', 'action', 'goreleaser', 'shell'];
/** Undefined: it is a document of another kind. */
function workflowIn(source) {
    switch (source.kind) {
        case 'workflow':
            return readWorkflow(source.root, source.isMarkdown);
        case 'action':
            return readAction(source.root, source.isMarkdown);
        case 'goreleaser':
            return readGoreleaser(source.root);
        case 'shell':
            return readPage(source.file, source.place.start, source.place.end);
        default:
            return undefined;
    }
}


/***/ }),

/***/ 12377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ notInPages),
/* harmony export */   m: () => (/* binding */ oncePerJob)
/* harmony export */ });
/** What it asks is about a run: a page's commands are typed by people, and its workflows are examples. */
function notInPages(rule) {
    return {
        ...rule,
        check: (workflow, context) => (workflow.isMarkdown ? [] : rule.check(workflow, context)),
    };
}
/** The first problem of each job: more of the kind would say the same. */
function oncePerJob({ jobs }, context, check) {
    return jobs.flatMap((job) => check(job, context).slice(0, 1));
}


/***/ }),

/***/ 86525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ verifyIdentity)
/* harmony export */ });
/* harmony import */ var _workflow_cosign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(698);
/* harmony import */ var _workflow_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91941);
/* harmony import */ var _workflow_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87337);
/* harmony import */ var _workflow_resolve_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73353);
/* harmony import */ var _workflow_workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75628);





const verifyIdentity = {
    id: 'workflow/verify-identity',
    severity: 'warning',
    title: 'A verification accepts others, or nobody',
    check: (workflow) => [
        ...(0,_workflow_cosign_js__WEBPACK_IMPORTED_MODULE_0__/* .cosignCalls */ .hP)(workflow)
            .filter(_workflow_cosign_js__WEBPACK_IMPORTED_MODULE_0__/* .verifiesImage */ .bz)
            .flatMap((call) => asked(call, '--certificate-identity', '--certificate-identity-regexp')),
        ...(0,_workflow_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .stepsOf */ .B_)(workflow)
            .flatMap(ghCalls)
            .flatMap((call) => asked(call, '--cert-identity', '--cert-identity-regex')),
    ],
};
function ghCalls(step) {
    const { script } = step;
    if (!script)
        return [];
    return script.invocations
        .filter(({ program, words }) => program === 'gh' &&
        /^attestation$/.test(words[0]?.parts[0]?.kind === 'text' ? words[0].parts[0].text : ''))
        .map((invocation) => ({ step, script, args: (0,_workflow_script_js__WEBPACK_IMPORTED_MODULE_1__/* .argumentsTo */ .U)(invocation) }));
}
function asked({ step, script, args }, exact, pattern) {
    const [name, expression] = [(0,_workflow_program_js__WEBPACK_IMPORTED_MODULE_2__/* .flagOf */ .iP)(args, exact), (0,_workflow_program_js__WEBPACK_IMPORTED_MODULE_2__/* .flagOf */ .iP)(args, pattern)];
    const flag = expression ?? name;
    const text = flag?.value && (0,_workflow_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveWord */ .Ty)(step, flag.value);
    if (!flag || text === undefined)
        return [];
    const verdict = expression ? ofPattern(text) : ofName(text, step.job.workflow.isMarkdown);
    return verdict ? [problem(flag, script, verdict)] : [];
}
function problem(flag, script, verdict) {
    return {
        at: script.source.place(flag),
        fix: "--certificate-identity 'https://github.com/OWNER/REPO/.github/workflows/FILE@refs/heads/main'",
        ...verdict,
    };
}
/** Stands for what is filled in: a name of unknown letters without a slash. */
const FILLED = 'FILLED';
/** @param text with `${\u2026}` for what nobody knows */
function ofPattern(text) {
    if (/^\^?\(?\.[*+]\)?\$?$/.test(text) || text === '')
        return { message: 'Every identity matches: whoever signed the image, it passes.' };
    // What is filled in altogether says nothing, and an example's name is nobody's.
    const isFilledIn = /^\^?\$\{[^}]*\}\$?$/.test(text) || /^\$\(\u2026\)$/.test(text);
    if (isFilledIn || /<[^>]+>|\bYOUR\b|\bOWNER\b|\bORG\b/.test(text) || !/github/.test(text))
        return undefined;
    const plain = plainly(text);
    if (!plain.startsWith('^'))
        return { message: 'The pattern is not anchored: every name that contains such a text somewhere passes.' };
    const [, owner, repository] = /github\.com\/([^/]*)\/?(.*)$/.exec(plain) ?? [];
    return owner === undefined ? undefined : ofRepository(plain.includes(`${owner}/`), owner, repository ?? '');
}
/** @param isClosed whether a slash follows the owner */
function ofRepository(isClosed, owner, repository) {
    if (isOpen(owner) || !isClosed)
        return { message: 'The owner is open at its end: anybody can register a name that passes.' };
    const [name = '', ...rest] = repository.split('/');
    if (isOpen(name) || name === '')
        return { message: 'Any repository of the owner passes, whatever it builds.' };
    if (rest.length === 0 && !name.includes('@'))
        return { message: "The repository's name is open at its end: REPO-evil passes as well." };
    return undefined;
}
/** The pattern without backslashes; what is filled in is a name, or an owner and a name. */
function plainly(text) {
    return text
        .replaceAll(/\$\{\{ *github\.repository *\}\}|\$\{(?:GITHUB_REPOSITORY|\w*REPO(?:SITORY)?)\}/g, `${FILLED}/${FILLED}`)
        .replaceAll(/\$\{\{[^{}]*\}\}|\$\{[^{}]*\}|\$\(\u2026\)/g, FILLED)
        .replaceAll(/\\(.)/g, '$1')
        .replace(/\$$/, '');
}
function isOpen(part) {
    return /^(?:\.[*+]|\*|\[\^\/\][*+])|\.[*+]$/.test(part);
}
/** @param text of an option that is compared character by character */
function ofName(text, isMarkdown) {
    const known = text.replaceAll(/\$\{\{ *github\.(?:repository_owner|repository|actor) *\}\}|\$\{GITHUB_(?:REPOSITORY_OWNER|REPOSITORY|ACTOR)\}/g, FILLED);
    if (/\$\{|\$\(|[<>]|^$/.test(known) || (isMarkdown && !known.includes('*')))
        return undefined;
    const never = { severity: 'error-never' };
    if (/^https:.*\*/.test(known))
        return {
            ...never,
            message: 'The name is compared as it stands: with a * in it, it matches nothing, and the verification always fails.',
        };
    if (/^[a-z][a-z0-9+.-]*:|^[^\s/]+@[^\s/]+$/i.test(known))
        return undefined;
    return {
        ...never,
        message: 'No certificate has such a name: a workflow is a URL, a person an e-mail address. The verification always fails.',
    };
}


/***/ }),

/***/ 2014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const MAX_LEVELS = 50;
const REMOTE = /\[remote "origin"\][^[]*?\burl\s*=\s*(\S+)/;
const GITHUB = /^(?:https:\/\/(?:[^@/\s]+@)?|ssh:\/\/git@|git@)github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;
/** `owner/name` of the repository on GitHub that a folder is of; undefined: it is of none, or of another host. */
async function repositoryOf(folder) {
    let at = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder);
    for (let level = 0; level < MAX_LEVELS; level += 1) {
        const config = await configIn(node_path__WEBPACK_IMPORTED_MODULE_1__.join(at, '.git'));
        if (config !== undefined)
            return GITHUB.exec(REMOTE.exec(config)?.[1] ?? '')?.[1];
        if (node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at) === at)
            return undefined;
        at = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at);
    }
    return undefined;
}
/** In a worktree, `.git` is a file that says where the rest is (gitrepository-layout). */
async function configIn(git) {
    const text = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => undefined);
    const pointer = /^gitdir: (.+)$/m.exec((await text(git)) ?? '')?.[1];
    if (pointer === undefined)
        return text(node_path__WEBPACK_IMPORTED_MODULE_1__.join(git, 'config'));
    const own = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(git), pointer);
    const common = (await text(node_path__WEBPACK_IMPORTED_MODULE_1__.join(own, 'commondir')))?.trim() ?? '.';
    return text(node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(own, common), 'config'));
}


/***/ }),

/***/ 27366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ verifyModes),
/* harmony export */   MD: () => (/* binding */ signModes),
/* harmony export */   a7: () => (/* binding */ refuseWithoutEffect),
/* harmony export */   tG: () => (/* binding */ policyModes)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _option_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(418);


/**
 * @param modesOf the modes that are chosen by the names of the options that are given
 * @throws Failure `option-without-effect` for the first option that could change nothing beside the others
 */
function refuseWithoutEffect(specs, options, modesOf) {
    const given = specs.filter((spec) => isGiven(spec, options));
    const names = new Set(given.map(({ name }) => name));
    const modes = modesOf(names);
    for (const { name, noEffect = {}, needs, notBeside = {} } of given) {
        const mode = modes.find((candidate) => noEffect[candidate] !== undefined);
        if (mode === 'keyless')
            throw alone(name, 'key', noEffect[mode]);
        if (mode)
            throw withoutEffect(name, CHOSEN_BY[mode], noEffect[mode]);
        const other = Object.keys(notBeside).find((candidate) => names.has(candidate));
        if (other !== undefined)
            throw withoutEffect(name, other, notBeside[other]);
        if (needs !== undefined && !names.has(needs))
            throw alone(name, needs);
    }
}
function verifyModes(given) {
    return given.has('key') ? [sourceOf(given), 'key'] : [sourceOf(given)];
}
function sourceOf(given) {
    if (given.has('from-evidence'))
        return 'evidence';
    return given.has('bundle') ? 'bundle' : 'registry';
}
/** @param hasImages whether images are named, which is no option */
function policyModes(hasImages) {
    return (given) => {
        const source = given.has('from-evidence') ? 'evidence' : hasImages ? 'registry' : 'expectation';
        return given.has('key') ? [source, 'key'] : [source];
    };
}
function signModes(given) {
    const withKey = given.has('on-outage') ? 'backup' : 'key';
    const signer = given.has('key') ? withKey : 'keyless';
    return [
        signer,
        ...(given.has('dry-run') ? ['dry-run'] : []),
        ...(given.has('subject-path') ? ['files'] : []),
    ];
}
/** The option that chooses each mode; undefined: none does. */
const CHOSEN_BY = {
    registry: undefined,
    bundle: 'bundle',
    evidence: 'from-evidence',
    expectation: undefined,
    keyless: undefined,
    key: 'key',
    backup: 'on-outage',
    'dry-run': 'dry-run',
    files: 'subject-path',
};
function isGiven({ name, default: usual }, options) {
    const value = options[(0,_option_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(name)];
    return value !== undefined && value !== false && value !== usual;
}
function withoutEffect(name, other, why) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'option-without-effect',
        what: other === undefined ? `${name} has no effect here` : `${name} has no effect beside ${other}`,
        ...(why !== undefined && { why }),
        fix: other === undefined ? `remove ${name}` : `remove ${name}, or ${other}`,
    });
}
function alone(name, needed, why) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'option-without-effect',
        what: `${name} has no effect without ${needed}`,
        ...(why !== undefined && { why }),
        fix: `add ${needed}, or remove ${name}`,
    });
}


/***/ }),

/***/ 52402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readSources)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10083);
/* harmony import */ var _shared_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6222);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48124);
/* harmony import */ var _text_source_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84052);






/** Of a file; what people write is far smaller, and so are policies that a cluster prints. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;
const MAX_FILES = 50_000;
const AT_A_TIME = 32;
/** Policies, workflows and pages. */
const READ = /\.(?:ya?ml|json|md|mdx|markdown)$/i;
const PASSED_OVER = new Set(['.git', 'node_modules']);
/**
 * Reads files, and of folders those that may hold policies, workflows or pages; `-` is what stands on stdin.
 * @throws Failure `file-unreadable`, `file-too-large`, `files-too-many`
 */
async function readSources(paths, stdin) {
    const names = (await Promise.all(paths.map(filesIn))).flat();
    const files = [...new Set(names)];
    if (files.length > MAX_FILES)
        throw tooMany(files.length);
    const limit = (0,_shared_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .createLimiter */ .z)(AT_A_TIME);
    return Promise.all(files.map((file) => limit(async () => {
        const read = await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readUserText */ .nD)('PATH', file, { maxBytes: MAX_FILE_BYTES, stdin });
        return new _text_source_text_js__WEBPACK_IMPORTED_MODULE_5__/* .SourceText */ .D(read.file, read.text);
    })));
}
async function filesIn(named) {
    const found = named === '-' ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(named).catch(() => undefined);
    if (!found?.isDirectory())
        return [named];
    return (await below(named)).map((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.normalize(file)).sort();
}
/** Links are not followed: they may lead out of the folder, or in a circle. */
async function below(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    const found = entries.map(async (entry) => {
        const name = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, entry.name);
        if (entry.isDirectory())
            return PASSED_OVER.has(entry.name) ? [] : below(name);
        return entry.isFile() && READ.test(entry.name) ? [name] : [];
    });
    return (await Promise.all(found)).flat();
}
function tooMany(count) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        class: 'usage',
        code: 'files-too-many',
        what: `there are ${count} files; at most ${MAX_FILES} are read`,
        why: 'it is more than the policies and workflows of one repository',
        fix: 'name a folder further down',
    });
}


/***/ }),

/***/ 6222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createLimiter)
/* harmony export */ });
/** At most `most` tasks at a time; the others wait in order. */
function createLimiter(most) {
    const waiting = [];
    let running = 0;
    return async (task) => {
        // A task that ends hands its place to the first that waits, so `running` stays as it is then.
        if (running < most)
            running += 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                running -= 1;
        }
    };
}


/***/ }),

/***/ 48124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ readUserFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   nD: () => (/* binding */ readUserText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10083);



/**
 * Reads a file that a user named: no more of it than the limit, whatever size it claims to have.
 * @param option what named it, for messages
 * @throws Failure `file-unreadable`, `file-too-large`
 */
async function readUserFile(option, path, maxBytes) {
    const bytes = await firstBytes(option, path, maxBytes + 1);
    if (bytes.length <= maxBytes)
        return bytes;
    throw tooLarge(option, path, maxBytes);
}
/**
 * Reads text from a file that a user named, and its name for messages.
 * @param path `-` is stdin, of which no more is read either
 * @throws Failure `file-unreadable`, `file-too-large`
 */
async function readUserText(option, path, { maxBytes, stdin }) {
    if (path !== '-')
        return { file: path, text: (await readUserFile(option, path, maxBytes)).toString('utf8') };
    const chunks = [];
    let count = 0;
    for await (const chunk of stdin()) {
        count += chunk.length;
        if (count > maxBytes)
            throw tooLarge(option, 'stdin', maxBytes);
        chunks.push(chunk);
    }
    return { file: 'stdin', text: Buffer.concat(chunks).toString('utf8') };
}
function tooLarge(option, path, maxBytes) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        class: 'usage',
        code: 'file-too-large',
        what: `${option}: ${path} has more than ${maxBytes} bytes, which are the most that is read`,
        fix: 'check that it is the file that you mean',
    });
}
async function firstBytes(option, path, count) {
    try {
        return await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { end: count - 1 }));
    }
    catch (cause) {
        throw unreadable(option, path, cause);
    }
}
/** @param option what named it */
function unreadable(option, path, cause) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        class: 'usage',
        code: 'file-unreadable',
        what: `${option}: ${path} cannot be read`,
        why: 'there is no such file (in a workflow, actions/checkout must run before), it is a directory, or it is not yours to read',
        fix: `${option}: path/to/file`,
        cause,
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

/***/ 34699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ rewriteFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10083);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75440);




/**
 * Writes files that a user named and keeps, all or none: of a link the file that it leads to, with the permissions that
 * it has. One that nobody may write to stays so, although its directory would allow to replace it.
 * @throws Failure `file-unwritable`
 */
async function rewriteFiles(files) {
    const staged = [];
    try {
        for (const { file, text } of files)
            staged.push(await orUnwritable(file, () => stageAnew(file, text)));
        for (const [nth, { file }] of files.entries())
            await orUnwritable(file, async () => staged[nth]?.place(), nth);
    }
    finally {
        await Promise.all(staged.map(({ discard }) => discard()));
    }
}
async function stageAnew(path, text) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    const [{ mode }] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK)]);
    return (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .stage */ .d)(file, text, mode & 0o777);
}
/** @param changed how many files are changed by then */
async function orUnwritable(file, write, changed = 0) {
    try {
        return await write();
    }
    catch (cause) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
            class: 'usage',
            code: 'file-unwritable',
            what: `${file} cannot be written, and ${changed === 0 ? 'none' : changed} of the files ${changed > 1 ? 'are' : 'is'} changed`,
            why: 'the file or its directory is not yours to write, the disk is full, or the name is too long',
            fix: 'make it writable and run it again; what would change is printed where nothing is written',
            cause,
        });
    }
}


/***/ }),

/***/ 61201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ utcLabel),
/* harmony export */   k: () => (/* binding */ utcSeconds)
/* harmony export */ });
/** RFC 3339, whole seconds, UTC: `2026-01-31T18:00:00Z`. */
function utcSeconds(time) {
    return time.toISOString().replace(/\.\d+Z$/, 'Z');
}
/** The same as the value of a label of Kubernetes, which takes no colon. */
function utcLabel(time) {
    return utcSeconds(time).replaceAll(':', '-');
}


/***/ }),

/***/ 8013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ addItem),
/* harmony export */   BB: () => (/* binding */ replaceScalar),
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   JL: () => (/* binding */ replaceInside),
/* harmony export */   i1: () => (/* binding */ editText),
/* harmony export */   oc: () => (/* binding */ setTo),
/* harmony export */   s4: () => (/* binding */ addMember)
/* harmony export */ });
/** Another text in a scalar's place, quoted as it is there; none for a block, whose lines may be folded. */
function replaceScalar(node, text) {
    const { file, start, end } = node.place;
    const written = {
        double: JSON.stringify(text),
        single: `'${text.replaceAll("'", "''")}'`,
        plain: plain(text),
    };
    return node.style === undefined || node.style === 'block' || node.isUnknown
        ? []
        : [{ file, start, end, text: written[node.style] }];
}
/** A text in a value's place as it is, for what is neither quoted nor a text: `true`, `[a, b]`. */
function setTo(node, text) {
    const { file, start, end } = node.place;
    return [{ file, start, end, text }];
}
/** A part of a value as it is written, wherever it stands in it. @param text in which `$1` is the first group */
function replaceInside(node, part, text) {
    const { file, start } = node.place;
    return [...node.source.matchAll(part)].map((found) => ({
        file,
        start: start + found.index,
        end: start + found.index + found[0].length,
        text: text.replaceAll('$1', () => found[1] ?? ''),
    }));
}
/** A member before the first of a mapping, in its indentation. */
function addMember(map, member) {
    const first = map.entries()[0]?.[1].keyPlace;
    if (!first || map.source.startsWith('{'))
        return flowMember(map, member);
    const indent = ' '.repeat(first.column - 1);
    const text = `${member.replaceAll('\n', `\n${indent}`)}\n${indent}`;
    return [{ file: first.file, start: first.start, end: first.start, text }];
}
function flowMember(map, member) {
    const first = map.entries()[0]?.[1].keyPlace;
    if (!first || member.includes('\n'))
        return [];
    return [{ file: first.file, start: first.start, end: first.start, text: `${member}, ` }];
}
/** An entry behind another of the same list. */
function addItem(item, text) {
    const { file, start, end } = item.place;
    const lineStart = item.file.startOf(item.place.line);
    const before = item.file.text.slice(lineStart, start);
    const isBlock = /^\s*(?:- )+$/.test(before);
    const indent = before.slice(0, before.lastIndexOf('-'));
    return [{ file, start: end, end, text: isBlock ? `\n${indent}- ${text}` : `, ${text}` }];
}
/** Quoted where it would mean something else plain (YAML 1.2.2, 7.3.3). */
function plain(text) {
    const isSafe = /^[\w./^(@][^#:{}[\],&*!|>'"%]*(?::[^\s#{}[\],&*!|>'"%]+)*$/.test(text);
    return isSafe && !/^(?:true|false|null|~|[\d.+-]+)$/i.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
/** The text with edits in it; of two that would change the same, the first counts. */
function editText(text, edits) {
    const taken = [];
    for (const edit of edits)
        if (!taken.some((other) => overlap(edit, other)))
            taken.push(edit);
    return taken
        .toSorted((a, b) => b.start - a.start)
        .reduce((all, { start, end, text: by }) => all.slice(0, start) + by + all.slice(end), text);
}
/** Two that put text in at one place would have an order that nobody chose. */
function overlap(a, b) {
    return a.start === b.start || (a.start < b.end && b.start < a.end);
}


/***/ }),

/***/ 47007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ mayIdentify),
/* harmony export */   YK: () => (/* binding */ accessOf),
/* harmony export */   k0: () => (/* binding */ permissionsOf)
/* harmony export */ });
/** Those that hold for a job: its own, otherwise the workflow's; undefined: the repository or a caller decides. */
function permissionsOf({ permissions, workflow }) {
    return permissions ?? workflow.permissions;
}
/** What a job may do; undefined: the file does not say. */
function accessOf(job, scope) {
    const permissions = permissionsOf(job);
    if (!permissions)
        return undefined;
    if (permissions.all === 'write-all')
        return 'write';
    // GitHub gives a token for identities to those only that ask for it to be written.
    if (permissions.all === 'read-all')
        return scope === 'id-token' ? 'none' : 'read';
    if (!permissions.node.isMap && permissions.node.text)
        return undefined;
    const text = permissions.scopes.get(scope)?.text;
    if (text === undefined || text === 'none')
        return 'none';
    return text === 'write' || text === 'read' ? text : undefined;
}
/** Whether a job can get a token that says who it is. */
function mayIdentify(job) {
    return accessOf(job, 'id-token') === 'write';
}


/***/ }),

/***/ 85101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ majorOf),
/* harmony export */   fy: () => (/* binding */ parseUse)
/* harmony export */ });
/* unused harmony export versionOf */
const COMMIT = /^[0-9a-f]{40}$|^[0-9a-f]{64}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Undefined: there is nothing, or no text. */
function parseUse(node) {
    const text = node?.text?.trim();
    if (!node || !text)
        return undefined;
    const at = text.lastIndexOf('@');
    const [name, ref] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
    const isWorkflow = /\/\.github\/workflows\/[^/]+\.ya?ml$/.test(name);
    const more = { node, text, ref, isWorkflow };
    if (text.startsWith('docker://'))
        return { ...more, kind: 'image', repository: '', path: name, isPinned: DIGEST.test(ref) };
    if (/^(?:\.{1,2}|\$)\//.test(text))
        return { ...more, kind: 'local', repository: '', path: name, isPinned: true };
    const [owner = '', repository = '', ...path] = name.split('/');
    return {
        ...more,
        kind: 'repository',
        repository: `${owner}/${repository}`.toLowerCase(),
        path: path.join('/'),
        isPinned: COMMIT.test(ref),
    };
}
/** The first number of a version that a ref or the comment behind a commit names; undefined: neither does. */
function majorOf(use) {
    const text = versionOf(use);
    const major = /^v?([0-9]+)/.exec(text ?? '')?.[1];
    return major === undefined ? undefined : Number(major);
}
/** `v4.1.2`: the ref, or for a commit what the comment behind it says. */
function versionOf({ ref, isPinned, node }) {
    if (!isPinned)
        return /^v?[0-9]+(\.[0-9]+)*$/.test(ref) ? ref : undefined;
    const line = node.file.line(node.place.line);
    return /#\s*(?:\S*@)?(v?[0-9]+(?:\.[0-9]+)*)\b/.exec(line.slice(node.place.column))?.[1];
}


/***/ }),

/***/ 698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ cosignVersionIn),
/* harmony export */   CJ: () => (/* binding */ hasKey),
/* harmony export */   YN: () => (/* binding */ cosignCallsIn),
/* harmony export */   aH: () => (/* binding */ layoutOf),
/* harmony export */   bz: () => (/* binding */ verifiesImage),
/* harmony export */   hP: () => (/* binding */ cosignCalls),
/* harmony export */   js: () => (/* binding */ isInstaller),
/* harmony export */   rK: () => (/* binding */ isTrial),
/* harmony export */   sQ: () => (/* binding */ signsImage),
/* harmony export */   us: () => (/* binding */ flagText)
/* harmony export */ });
/* harmony import */ var _action_use_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85101);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87337);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91941);
/* harmony import */ var _shell_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80779);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75628);





const WITH_SUBCOMMAND = ['attach', 'download', 'tree', 'policy'];
/** Of one script; no script that a person wrote has more. */
const MAX_CALLS = 200;
const calls = new WeakMap();
function cosignCallsIn(step) {
    const known = calls.get(step);
    if (known)
        return known;
    const { script } = step;
    const found = (script?.invocations ?? [])
        .filter(({ program }) => program === 'cosign')
        .slice(0, MAX_CALLS)
        .flatMap((invocation) => (script && readCall(step, script, invocation)) ?? []);
    calls.set(step, found);
    return found;
}
function cosignCalls({ jobs }) {
    return jobs.flatMap(({ steps }) => steps).flatMap(cosignCallsIn);
}
function readCall(step, script, invocation) {
    const args = (0,_script_js__WEBPACK_IMPORTED_MODULE_1__/* .argumentsTo */ .U)(invocation);
    const [first, second] = args.operands.map(_shell_command_js__WEBPACK_IMPORTED_MODULE_2__/* .literalText */ .bK);
    if (first === undefined)
        return undefined;
    const isPair = WITH_SUBCOMMAND.includes(first) && second !== undefined;
    return {
        step,
        script,
        invocation,
        command: isPair ? `${first} ${second}` : first,
        args,
        operands: args.operands.slice(isPair ? 2 : 1),
        place: script.source.place(invocation),
    };
}
/** Whether it signs an image, or a statement about one. */
function signsImage({ command, args }) {
    return (command === 'sign' || command === 'attest') && !asksForHelp(args);
}
const TRIALS = ['--allow-insecure-registry', '--allow-http-registry', '--identity-token'];
/** Whether it is meant for a registry or a Sigstore that only a test has. */
function isTrial({ args, operands }) {
    const isLocal = operands.some((word) => /^(?:localhost|127\.0\.0\.1|[\w.-]+\.local)[:/]/.test((0,_shell_command_js__WEBPACK_IMPORTED_MODULE_2__/* .wordText */ .en)(word)));
    return isLocal || (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(args, ...TRIALS) !== undefined;
}
function verifiesImage({ command, args }) {
    return (command === 'verify' || command === 'verify-attestation') && !asksForHelp(args);
}
function asksForHelp(args) {
    return (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(args, '--help', '-h') !== undefined;
}
/** Whether a key signs, and no workflow's identity. */
function hasKey({ args }) {
    return (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(args, '--key', '--sk') !== undefined;
}
/** The value of an option as text. */
function flagText(flag) {
    return flag?.value && (0,_shell_command_js__WEBPACK_IMPORTED_MODULE_2__/* .wordText */ .en)(flag.value);
}
const versions = new WeakMap();
/** The version of cosign that a job has; undefined: nobody knows. */
function cosignVersionIn(job) {
    const version = versions.get(job) ?? lastInstalled(job) ?? 'unknown';
    versions.set(job, version);
    return version === 'unknown' ? undefined : version;
}
function lastInstalled({ steps }) {
    for (const step of steps.toReversed()) {
        const version = installedBy(step);
        if (version)
            return version;
    }
    return undefined;
}
function installedBy(step) {
    if (isInstaller(step))
        return byInstaller(step);
    const text = step.script?.text ?? '';
    const [, major, minor] = /\bcosign\/releases\/download\/v([0-9]+)\.([0-9]+)/.exec(text) ??
        /\bsigstore\/cosign\/v([0-9]+)\/cmd\/cosign@(?:v[0-9]+\.([0-9]+))?/.exec(text) ??
        [];
    return major === undefined ? undefined : [Number(major), Number(minor ?? 0)];
}
function isInstaller({ uses }) {
    return uses?.repository === 'sigstore/cosign-installer';
}
function byInstaller(step) {
    const release = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .inputOf */ .wg)(step, 'cosign-release');
    const [, major, minor] = /^v([0-9]+)\.([0-9]+)/.exec(release) ?? [];
    if (major !== undefined)
        return [Number(major), Number(minor)];
    if (release !== '')
        return undefined;
    const installer = step.uses && (0,_action_use_js__WEBPACK_IMPORTED_MODULE_4__/* .majorOf */ .Ds)(step.uses);
    // What each major version of the installer installs where nothing is said (its action.yml).
    return installer === undefined ? undefined : { 2: [1, 13], 3: [2, 0], 4: [3, 0] }[installer];
}
/** The layout that a command writes; undefined: nobody knows the version. */
function layoutOf(call) {
    const asked = (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .isOn */ .Mp)(call.args, '--new-bundle-format');
    if (asked !== undefined)
        return asked ? 'bundle' : 'legacy';
    const version = cosignVersionIn(call.step.job);
    return version && (version[0] >= 3 ? 'bundle' : 'legacy');
}


/***/ }),

/***/ 22123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ stretch),
/* harmony export */   w: () => (/* binding */ scalarText)
/* harmony export */ });
/** A stretch of a file as it is. */
function stretch(file, start, text) {
    return { text, file, place: (span) => file.place(start + span.start, start + span.end) };
}
/** The text of a scalar; undefined: it is none. */
function scalarText(node) {
    const { text, file } = node;
    if (text === undefined)
        return undefined;
    let offsets;
    return {
        text,
        file,
        place({ start, end }) {
            offsets ??= align(text, node);
            const first = offsets[start] ?? node.place.end;
            return file.place(first, Math.max(first, (offsets[Math.max(start, end - 1)] ?? first) + (end > start ? 1 : 0)));
        },
    };
}
const SPACE = /\s/;
/**
 * Where in the file each character of a scalar stands. What the file has besides (indentation, quotes, the line ends
 * that folding takes) is passed over; of white space only the line is certain.
 */
function align(text, node) {
    const { place, style, file } = node;
    const source = file.text;
    let at = style === 'block' ? source.indexOf('\n', place.start) + 1 : place.start;
    const offsets = [];
    for (const character of text.split('')) {
        const escape = style === 'double' && source[at] === '\\' ? escapeLength(source[at + 1]) : 0;
        if (escape > 0) {
            offsets.push(at);
            at += escape;
        }
        else if (SPACE.test(character)) {
            offsets.push(Math.min(at, place.end));
            if (SPACE.test(source[at] ?? ''))
                at += 1;
        }
        else {
            while (at < place.end && source[at] !== character)
                at += 1;
            offsets.push(at);
            at += 1;
        }
    }
    return offsets;
}
/** YAML 1.2, 5.7 */
function escapeLength(kind) {
    return { x: 4, u: 6, U: 10, '\n': 0 }[kind ?? ''] ?? 2;
}


/***/ }),

/***/ 42611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aC: () => (/* binding */ valuesIn),
/* harmony export */   aU: () => (/* binding */ onlyValue),
/* harmony export */   l$: () => (/* binding */ expressionsIn)
/* harmony export */ });
/* unused harmony export wholeExpression */
const EXPRESSION = /\$\{\{([^]*?)\}\}/g;
const VALUE = /(?<![\w.'-])[A-Za-z_][\w-]*(?:\s*\.\s*[\w*-]+|\['[^'\n]*'\])+/g;
const QUOTED = /'(?:[^']|'')*'/g;
function expressionsIn(text) {
    // Without the last "}}", looking for it from each beginning would take time without end.
    const last = text.lastIndexOf('}}');
    if (last < 0)
        return [];
    return [...text.slice(0, last + 2).matchAll(EXPRESSION)].map((found) => ({
        text: (found[1] ?? '').trim(),
        start: found.index,
        end: found.index + found[0].length,
    }));
}
/** The text of an expression that is the whole of a text. */
function wholeExpression(text) {
    const [only, ...more] = expressionsIn(text);
    return only && more.length === 0 && only.text !== '' && text.trim().length === only.end - only.start
        ? only.text
        : undefined;
}
/** The values that an expression names, spans within its text. */
function valuesIn(expression) {
    const bare = expression.replaceAll(QUOTED, (text, at) => expression[at - 1] === '[' ? text : ' '.repeat(text.length));
    return [...bare.matchAll(VALUE)].map((found) => ({
        path: pathOf(found[0]),
        start: found.index,
        end: found.index + found[0].length,
    }));
}
/** The value that an expression is, and nothing else. */
function onlyValue(expression) {
    const [value, ...more] = valuesIn(expression);
    return value && more.length === 0 && value.start === 0 && value.end === expression.length
        ? value.path
        : undefined;
}
function pathOf(text) {
    return (text.match(/[\w*-]+|'[^']*'/g) ?? []).map((part) => part.replaceAll("'", ''));
}


/***/ }),

/***/ 21227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isGuarded),
/* harmony export */   g: () => (/* binding */ jobIsGuarded)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42611);

/** What says under which event or ref a run is. */
const ABOUT_RUN = /^(?:event_name|event|ref|ref_name|ref_type|ref_protected|base_ref|head_ref|actor|triggering_actor|repository|repository_owner)$/;
/**
 * Whether a condition on a step, its job or a job that it needs may keep it from running under some event or ref.
 * What another step or job decides may be such a guard as well.
 */
function isGuarded({ condition, job }) {
    return guards(condition) || jobIsGuarded(job);
}
const known = new WeakMap();
function jobIsGuarded(job) {
    const answer = known.get(job);
    if (answer !== undefined)
        return answer;
    // Jobs that need each other in a circle guard nothing.
    known.set(job, false);
    const needed = job.workflow.jobs.filter(({ id }) => job.needs.includes(id));
    const isGuardedJob = guards(job.condition) || needed.some(jobIsGuarded);
    known.set(job, isGuardedJob);
    return isGuardedJob;
}
function guards(condition) {
    return (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesIn */ .aC)(condition?.replaceAll(/\$\{\{|\}\}/g, '   ') ?? '').some(({ path: [context, name = ''] }) => context === 'steps' ||
        context === 'needs' ||
        context === 'inputs' ||
        (context === 'github' && ABOUT_RUN.test(name)));
}


/***/ }),

/***/ 12004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ hasMoreThanName),
/* harmony export */   NO: () => (/* binding */ referenceKindOf),
/* harmony export */   iE: () => (/* binding */ nameOfReference)
/* harmony export */ });
/** What is filled in later. */
const OPAQUE = /\$\{\{[^]*?\}\}|\$\{[^}]*\}|\$\(\u2026\)|\{\}/g;
/** Known not to hold a tag or digest. */
const NAME_ONLY = /^\$\{\{ (?:github\.(?:repository|repository_owner|actor|event\.repository\.name)) \}\}$/;
/** Tags that docker/metadata-action writes. */
const TAGS = /^\$\{\{ steps\.[\w-]+\.outputs\.tags \}\}$/;
/** @param text with everything filled in that is known */
function referenceKindOf(text) {
    if (text.includes('@') || /digest|sha256|imageid/i.test(text))
        return 'digest';
    if (TAGS.test(text))
        return 'tag';
    const opaque = text.match(OPAQUE) ?? [];
    const literal = text.replaceAll(OPAQUE, '\0');
    const slash = literal.lastIndexOf('/');
    if (literal.indexOf(':', slash + 1) >= 0)
        return 'tag';
    if (slash < 0 || /\s/.test(literal))
        return 'unknown';
    return opaque.every((part) => NAME_ONLY.test(part)) ? 'tag' : 'unknown';
}
/** A reference without what stands behind its name; what is filled in stays. */
function nameOfReference(text) {
    const masked = text.replaceAll(OPAQUE, (part) => '\0'.repeat(part.length));
    const at = masked.indexOf('@');
    const end = at < 0 ? text.length : at;
    const colon = masked.lastIndexOf(':', end - 1);
    return colon > masked.lastIndexOf('/', end - 1) && colon >= 0 ? text.slice(0, colon) : text.slice(0, end);
}
/** Whether a tag or digest stands behind the name. */
function hasMoreThanName(text) {
    return nameOfReference(text) !== text;
}


/***/ }),

/***/ 51042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ isContainerGenerator),
/* harmony export */   JL: () => (/* binding */ signsWithAction),
/* harmony export */   Rk: () => (/* binding */ buildsImage),
/* harmony export */   Z5: () => (/* binding */ callsGenerator),
/* harmony export */   ZO: () => (/* binding */ signsInJob),
/* harmony export */   _G: () => (/* binding */ usesAttest),
/* harmony export */   a7: () => (/* binding */ pushesImage),
/* harmony export */   j2: () => (/* binding */ signingScript),
/* harmony export */   kN: () => (/* binding */ signsInStep),
/* harmony export */   kQ: () => (/* binding */ attestsImage),
/* harmony export */   ot: () => (/* binding */ signsAsWorkflow)
/* harmony export */ });
/* harmony import */ var _cosign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(698);
/* harmony import */ var _shell_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80779);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75628);



const ATTEST = [
    'actions/attest',
    'actions/attest-build-provenance',
    'actions/attest-sbom',
];
const BUILD = /\/build-push-action$/;
const GENERATOR = 'slsa-framework/slsa-github-generator';
/** Whether it makes a statement of GitHub's about an image; `subject-path` is about files. */
function attestsImage(step) {
    return usesAttest(step) && (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOf */ .wg)(step, 'subject-path') === '' && (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOf */ .wg)(step, 'subject-name') !== '';
}
function usesAttest({ uses }) {
    return uses?.kind === 'repository' && ATTEST.includes(uses.repository);
}
/** docker/build-push-action, and those that take its inputs. */
function buildsImage({ uses }) {
    return uses?.kind === 'repository' && BUILD.test(uses.repository);
}
/** Whether a build pushes; an expression may say so. */
function pushesImage(step) {
    if (!buildsImage(step))
        return false;
    const push = (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOf */ .wg)(step, 'push');
    return (push !== '' && push !== 'false') || /\bpush=true\b|type=registry/.test((0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOf */ .wg)(step, 'outputs'));
}
/** This project's action, and what GitHub and cosign sign with. */
function signsWithAction(step) {
    const isOurs = step.uses?.repository.endsWith('/slsa-provenance-action') ?? false;
    return attestsImage(step) || (isOurs && step.uses?.path === '');
}
/** A script that is named for signing: `./sign-image.sh`, `make sign`. */
function signingScript({ script }) {
    return script?.invocations.find(({ program, words }) => {
        const names = [program, ...words.slice(0, 2).map((word) => (0,_shell_command_js__WEBPACK_IMPORTED_MODULE_2__/* .literalText */ .bK)(word) ?? '')];
        const first = RUNNERS.includes(program) ? names[1] : program;
        return (/(?:^|[/_-])sign(?:[_-]?images?|[_-]?containers?)?(?:\.(?:sh|bash|py))?$/.test(first ?? '') &&
            first !== 'sign');
    });
}
const RUNNERS = ['bash', 'sh', 'make', 'just', 'task', 'mage'];
/** Whether a step signs an image. */
function signsInStep(step) {
    return signsWithAction(step) || (0,_cosign_js__WEBPACK_IMPORTED_MODULE_0__/* .cosignCallsIn */ .YN)(step).some((call) => (0,_cosign_js__WEBPACK_IMPORTED_MODULE_0__/* .signsImage */ .sQ)(call) && !(0,_cosign_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrial */ .rK)(call));
}
/** Whether a step signs an image as the workflow that it is in, not by a key. */
function signsAsWorkflow(step) {
    return ((signsWithAction(step) && (0,_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOf */ .wg)(step, 'key') === '') ||
        (0,_cosign_js__WEBPACK_IMPORTED_MODULE_0__/* .cosignCallsIn */ .YN)(step).some((call) => (0,_cosign_js__WEBPACK_IMPORTED_MODULE_0__/* .signsImage */ .sQ)(call) && !(0,_cosign_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrial */ .rK)(call) && !(0,_cosign_js__WEBPACK_IMPORTED_MODULE_0__/* .hasKey */ .CJ)(call)));
}
/** Whether a job signs an image in any way that can be seen. */
function signsInJob(job) {
    return job.steps.some((step) => signsInStep(step) || signingScript(step) !== undefined);
}
/** Whether a job calls a generator of provenance for images. */
function callsGenerator({ uses }) {
    return uses?.repository === GENERATOR && uses.isWorkflow;
}
function isContainerGenerator(path) {
    return /^\.github\/workflows\/generator_container_slsa3\.yml$/.test(path);
}


/***/ }),

/***/ 87337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ isOn),
/* harmony export */   QC: () => (/* binding */ invocationOf),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   iP: () => (/* binding */ flagOf)
/* harmony export */ });
/* harmony import */ var _shell_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80779);

/** Programs that start another, and those of their options that take a value of its own. */
const WRAPPERS = {
    command: [],
    doas: ['-u'],
    env: ['-u', '-C', '-S'],
    exec: ['-a'],
    nice: ['-n'],
    nohup: [],
    retry: ['-t', '-d', '-n', '--times', '--delay', '--tries'],
    sudo: ['-u', '-g', '-h', '-p', '-C'],
    time: ['-f', '-o'],
    timeout: ['-k', '-s'],
    xargs: ['-I', '-n', '-P', '-L', '-d', '-a', '-s', '-E'],
};
/** The program that a command starts; undefined: it only sets variables, or a variable says which. */
function invocationOf(command) {
    const wrappers = [];
    let [first, ...words] = command.words;
    while (first !== undefined) {
        const program = (0,_shell_command_js__WEBPACK_IMPORTED_MODULE_0__/* .literalText */ .bK)(first)?.replace(/^.*\//, '');
        if (program === undefined)
            return undefined;
        const options = Object.hasOwn(WRAPPERS, program) ? WRAPPERS[program] : undefined;
        if (!options)
            return { command, program, words, wrappers, start: command.start, end: command.end };
        wrappers.push(program);
        [first, ...words] = behindOptions(words, options, program === 'timeout' ? 1 : 0);
    }
    return undefined;
}
/** @param more words that stand before the program, such as a time limit */
function behindOptions(words, options, more) {
    let at = 0;
    for (let text = textAt(words, at); text?.startsWith('-') || /^\w+=/.test(text ?? ''); text = textAt(words, at))
        at += options.includes(text ?? '') ? 2 : 1;
    return words.slice(at + more);
}
function textAt(words, at) {
    const word = words[at];
    return word && (0,_shell_command_js__WEBPACK_IMPORTED_MODULE_0__/* .wordText */ .en)(word);
}
/** @param switches options without a value of their own word: `--yes`, `-r` */
function argumentsOf(words, switches) {
    const flags = [];
    const operands = [];
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at];
        const name = /^(--?[A-Za-z][\w-]*)(=?)/.exec(startOf(word));
        if (name?.[1] === undefined) {
            operands.push(word);
        }
        else if (name[2] === '=') {
            flags.push({ name: name[1], value: behind(word, name[0].length), start: word.start, end: word.end });
        }
        else {
            const value = switches.has(name[1]) ? undefined : words[at + 1];
            if (value)
                at += 1;
            flags.push({ name: name[1], value, start: word.start, end: value?.end ?? word.end });
        }
    }
    return { flags, operands };
}
function startOf({ parts: [first] }) {
    return first?.kind === 'text' ? first.text : '';
}
/** A word without its first characters, which stand for themselves. */
function behind(word, count) {
    const [first, ...rest] = word.parts;
    const text = first?.kind === 'text' ? first.text.slice(count) : '';
    const parts = text === '' ? rest : [{ kind: 'text', text }, ...rest];
    return { ...word, parts, start: Math.min(word.start + count, word.end) };
}
function flagOf({ flags }, ...names) {
    return flags.find(({ name }) => names.includes(name));
}
/** Whether a switch is on: `--yes`, `--yes=true`; undefined: it is not given. */
function isOn(args, ...names) {
    const flag = flagOf(args, ...names);
    return flag && (flag.value === undefined || (0,_shell_command_js__WEBPACK_IMPORTED_MODULE_0__/* .wordText */ .en)(flag.value) !== 'false');
}


/***/ }),

/***/ 73353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ writtenOutputs),
/* harmony export */   Ty: () => (/* binding */ resolveWord),
/* harmony export */   WY: () => (/* binding */ resolveText)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42611);
/* harmony import */ var _shell_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80779);


/** Values within values, how many in all, and how long the result may be; what is longer is cut off. */
const MAX_DEPTH = 8;
const MAX_VALUES = 200;
const MAX_LENGTH = 10_000;
/**
 * A word as the program gets it, as far as the file says: variables that the script, the step, the job or the workflow
 * sets, outputs of steps that a script writes, and outputs of jobs. What is not known stays `${NAME}`, `${{ \u2026 }}`,
 * `$(\u2026)`.
 */
function resolveWord(step, word) {
    return new Resolver().word({ job: step.job, step }, step.script, word, 0);
}
/** The same for a text with expressions. */
function resolveText(scope, text) {
    return new Resolver().text(scope, text, 0);
}
class Resolver {
    #values = 0;
    word(scope, script, word, depth) {
        const text = word.parts
            .map((part) => {
            if (part.kind === 'variable' && part.operation === '')
                return this.#variable(scope, script, part.name, word.start, depth) ?? (0,_shell_command_js__WEBPACK_IMPORTED_MODULE_0__/* .wordText */ .en)({ parts: [part] });
            if (part.kind === 'expression')
                return this.#expression(scope, part.text, depth) ?? (0,_shell_command_js__WEBPACK_IMPORTED_MODULE_0__/* .wordText */ .en)({ parts: [part] });
            return (0,_shell_command_js__WEBPACK_IMPORTED_MODULE_0__/* .wordText */ .en)({ parts: [part] });
        })
            .join('');
        return text.slice(0, MAX_LENGTH);
    }
    text(scope, text, depth) {
        let [result, at] = ['', 0];
        for (const expression of (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionsIn */ .l$)(text)) {
            const value = this.#expression(scope, expression.text, depth) ?? `\${{ ${expression.text} }}`;
            result += text.slice(at, expression.start) + value;
            at = expression.end;
        }
        return (result + text.slice(at)).slice(0, MAX_LENGTH);
    }
    #isEnough(depth) {
        this.#values += 1;
        return depth >= MAX_DEPTH || this.#values > MAX_VALUES;
    }
    #variable(scope, script, name, at, depth) {
        if (this.#isEnough(depth))
            return undefined;
        const assigned = script?.assignedBefore(name, at);
        if (assigned === 'unknown')
            return undefined;
        return assigned ? this.word(scope, script, assigned.value, depth + 1) : this.#env(scope, name, depth);
    }
    #env(scope, name, depth) {
        const { job, step } = scope;
        const text = (step?.env.get(name) ?? job.env.get(name) ?? job.workflow.env.get(name))?.text;
        return text === undefined ? undefined : this.text(scope, text, depth + 1);
    }
    #expression(scope, expression, depth) {
        const [context, first = '', outputs, name = ''] = (0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyValue */ .aU)(expression) ?? [];
        if (context === undefined || this.#isEnough(depth))
            return undefined;
        if (context === 'env')
            return this.#env(scope, first, depth);
        if (outputs !== 'outputs')
            return undefined;
        if (context === 'needs')
            return this.#jobOutput(scope.job, first, name, depth);
        const step = context === 'steps' ? scope.job.steps.find(({ id }) => id === first) : undefined;
        return step && this.#stepOutput(step, name, depth);
    }
    #jobOutput(job, id, name, depth) {
        const other = job.workflow.jobs.find((one) => one.id === id);
        const text = other?.outputs.get(name)?.text;
        return other && text !== undefined ? this.text({ job: other }, text, depth + 1) : undefined;
    }
    #stepOutput(step, name, depth) {
        const [only, ...more] = step.script ? writtenOutputs(step.script, name) : [];
        if (!only || more.length > 0)
            return undefined;
        return this.word({ job: step.job, step }, step.script, only, depth + 1);
    }
}
const WRITERS = ['echo', 'printf'];
/** The values that a script writes for an output: `echo "NAME=value" >> $GITHUB_OUTPUT`. */
function writtenOutputs(script, name) {
    return script.commands.flatMap((command) => {
        const word = command.words.findLast((one) => startsWith(one, `${name}=`));
        return word && writesOutput(command) ? [without(word, name.length + 1)] : [];
    });
}
function writesOutput({ words: [program], redirects }) {
    const isWriter = program !== undefined && WRITERS.includes((0,_shell_command_js__WEBPACK_IMPORTED_MODULE_0__/* .literalText */ .bK)(program) ?? '');
    return isWriter && redirects.some(({ target }) => target && (0,_shell_command_js__WEBPACK_IMPORTED_MODULE_0__/* .wordText */ .en)(target).includes('GITHUB_OUTPUT'));
}
function startsWith({ parts: [first] }, text) {
    return first?.kind === 'text' && first.text.startsWith(text);
}
function without(word, count) {
    const [first, ...rest] = word.parts;
    return first?.kind === 'text'
        ? { ...word, parts: [{ kind: 'text', text: first.text.slice(count) }, ...rest] }
        : word;
}


/***/ }),

/***/ 91941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ Script),
  U: () => (/* binding */ argumentsTo)
});

// EXTERNAL MODULE: ./lib/workflow/program.js
var workflow_program = __webpack_require__(87337);
;// CONCATENATED MODULE: ./lib/workflow/shell-word.js
/** Commands within words within commands; below, a word is taken as it is written. */
const MAX_DEPTH = 20;
const SPACE = /(?:[^\S\n]|\\\r?\n)+/y;
const PLAIN = /[^\s|&;()<>'"`\\$]+/y;
const IN_DOUBLE = /[^"\\$`]+/y;
const NAME = /\$(?:([A-Za-z_][A-Za-z0-9_]*|[0-9@*#?$!-]))/y;
/** A name in braces and what is done with it; what is longer is no name. */
const BRACED = /\$\{([!#]?[A-Za-z_0-9@*#?$!-]{1,200})((?:[^{}\\]|\\[^]|\$\{[^{}]{0,200}\}){0,1000})\}/y;
const LINE = /[^\n]*\n?/y;
/** Reads a script from its beginning, word by word. */
class WordReader {
    #text;
    #list;
    #at = 0;
    #depth = 0;
    /** Behind it no `}}` comes any more. */
    #noExpressionFrom = Number.POSITIVE_INFINITY;
    /** @param list reads the commands in a word, up to what closes them */
    constructor(text, list) {
        this.#text = text;
        this.#list = list;
    }
    get at() {
        return this.#at;
    }
    get atEnd() {
        return this.#at >= this.#text.length;
    }
    looksAt(text) {
        return this.#text.startsWith(text, this.#at);
    }
    skip(text) {
        const found = this.looksAt(text);
        if (found)
            this.#at += text.length;
        return found;
    }
    /** @param pattern sticky */
    take(pattern) {
        return this.#match(pattern)?.[0];
    }
    skipSpace() {
        this.take(SPACE);
    }
    /** All up to the end of the line, which is consumed. */
    line() {
        return (this.take(LINE) ?? '').replace(/\r?\n$/, '');
    }
    /** A word from here; at a separator or a space an empty one. */
    word(closing) {
        const start = this.#at;
        const parts = new Parts();
        while (!this.atEnd && this.#piece(parts, closing))
            ;
        // Whatever cannot begin a word is one, so that reading goes on.
        if (this.#at === start && !this.atEnd && !/[\s|&;()]/.test(this.#text.charAt(start)))
            parts.text(this.#character());
        return { parts: parts.list, isQuoted: parts.isQuoted, start, end: this.#at };
    }
    /** False: the word ends here. */
    #piece(parts, closing) {
        const plain = this.take(PLAIN);
        if (plain !== undefined)
            return parts.text(plain);
        if (this.take(/\\\r?\n/y) !== undefined)
            return true;
        if (this.skip('\\'))
            return parts.text(this.#character());
        if (this.skip("$'") || this.skip("'"))
            return parts.quoted(this.#until("'"));
        if (this.skip('$"') || this.skip('"'))
            return this.#double(parts);
        if (this.looksAt('<(') || this.looksAt('>('))
            return this.#commands(parts, 2, ')');
        if (closing === '`' && this.looksAt('`'))
            return false;
        return this.#filledIn(parts);
    }
    /** What is filled in: a variable, an expression, the output of commands. */
    #filledIn(parts) {
        if (this.looksAt('`'))
            return this.#commands(parts, 1, '`');
        if (!this.looksAt('$'))
            return false;
        if (this.looksAt('${{') && this.#expression(parts))
            return true;
        if (this.looksAt('$(('))
            return this.#arithmetic(parts);
        if (this.looksAt('$('))
            return this.#commands(parts, 2, ')');
        const [, name, operation = ''] = this.#match(BRACED) ?? this.#match(NAME) ?? [];
        if (name !== undefined)
            return parts.add({ kind: 'variable', name, operation });
        return parts.text(this.#character());
    }
    #double(parts) {
        parts.quoted('');
        while (!this.atEnd && !this.skip('"')) {
            const text = this.take(IN_DOUBLE);
            if (text !== undefined)
                parts.text(text);
            else if (this.skip('\\'))
                this.#escaped(parts);
            else
                this.#filledIn(parts);
        }
        return true;
    }
    /** Within double quotes a backslash stands for itself, except before what it keeps from its meaning. */
    #escaped(parts) {
        const next = this.#character();
        if (next !== '\n')
            parts.text('"\\$`'.includes(next) ? next : `\\${next}`);
    }
    #expression(parts) {
        if (this.#at >= this.#noExpressionFrom)
            return false;
        const end = this.#text.indexOf('}}', this.#at);
        if (end < 0) {
            this.#noExpressionFrom = this.#at;
            return false;
        }
        const text = this.#text.slice(this.#at + 3, end).trim();
        this.#at = end + 2;
        return parts.add({ kind: 'expression', text });
    }
    #commands(parts, opening, closing) {
        if (this.#depth >= MAX_DEPTH)
            return parts.text(this.#character());
        this.#depth += 1;
        this.#at += opening;
        const commands = this.#list(closing);
        this.#depth -= 1;
        return parts.add({ kind: 'commands', commands });
    }
    /** `$(( \u2026 ))` has no commands. */
    #arithmetic(parts) {
        const text = this.take(/\$\(\([^\n]{0,1000}?\)\)/y);
        return text === undefined ? this.#commands(parts, 2, ')') : parts.add({ kind: 'commands', commands: [] });
    }
    /** All up to a character, which is consumed. */
    #until(closing) {
        const end = this.#text.indexOf(closing, this.#at);
        const text = this.#text.slice(this.#at, end < 0 ? undefined : end);
        this.#at = end < 0 ? this.#text.length : end + closing.length;
        return text;
    }
    #character() {
        const character = this.#text.charAt(this.#at);
        this.#at += 1;
        return character;
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text);
        if (found === null || found[0] === '')
            return undefined;
        this.#at = pattern.lastIndex;
        return found;
    }
}
/** The parts of a word while it is read; each method says that the word goes on. */
class Parts {
    list = [];
    isQuoted = false;
    text(text) {
        const last = this.list.at(-1);
        if (last?.kind === 'text')
            this.list[this.list.length - 1] = { kind: 'text', text: last.text + text };
        else if (text !== '')
            this.list.push({ kind: 'text', text });
        return true;
    }
    quoted(text) {
        this.isQuoted = true;
        return this.text(text);
    }
    add(part) {
        this.list.push(part);
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/workflow/read-shell.js

/** Of one script. What comes behind is not read. */
const MAX_COMMANDS = 20_000;
/** Before a command, and no part of it. */
const KEYWORDS = 'if then elif else do while until ! { time coproc'.split(' ');
const SEPARATORS = ['||', '&&', ';', '|', '&', '(', ')'];
const CONTINUES = ['|', '||', '&&'];
const REDIRECT = /(?:[0-9]{0,2}|&)(?:<<<|<<-?|<>|[<>]&|>>|>\||[<>])(?!\()/y;
const ASSIGNMENT = /[A-Za-z_][A-Za-z0-9_]*\+?=/y;
const COMMENT = /#[^\n]*/y;
const EXPORTS = ['export', 'readonly', 'declare', 'local', 'typeset'];
/**
 * Finds the commands of a script for a POSIX shell or bash, without running any of it: their words, and where each
 * stands. Whatever the text, it is read once from the beginning to the end; what is no script gives odd commands.
 */
function readShell(text) {
    return new ScriptReader(text).read();
}
class ScriptReader {
    #words;
    #heredocs = [];
    #count = 0;
    constructor(text) {
        this.#words = new WordReader(text, (closing) => this.#list(closing));
    }
    read() {
        return this.#list(undefined);
    }
    /** Commands up to what closes them, which is consumed. */
    #list(closing) {
        const commands = [];
        let [before, open] = [undefined, 0];
        while (!this.#words.atEnd && this.#count < MAX_COMMANDS) {
            const draft = this.#command(closing);
            const after = this.#separator(closing);
            if (draft)
                commands.push({ ...draft, before, after });
            if (after === '(')
                open += 1;
            if (after === '`' || (after === ')' && closing === ')' && open === 0))
                break;
            if (after === ')')
                open -= 1;
            // A line that ends in an operator goes on on the next.
            if (draft || after !== ';' || !CONTINUES.includes(before))
                before = after;
        }
        return commands;
    }
    #command(closing) {
        const draft = new Draft();
        for (;;) {
            this.#words.skipSpace();
            if (this.#words.take(COMMENT) !== undefined)
                continue;
            if (this.#words.atEnd || this.#atSeparator(closing))
                break;
            const start = this.#words.at;
            const operator = this.#words.take(REDIRECT);
            if (operator !== undefined)
                draft.redirects.push(this.#redirect(start, operator, closing));
            else
                draft.add(this.#assignment(draft, closing) ?? this.#words.word(closing));
        }
        this.#count += 1;
        return draft.done();
    }
    #atSeparator(closing) {
        return (this.#words.looksAt('\n') ||
            (closing === '`' && this.#words.looksAt('`')) ||
            (!this.#words.looksAt('&>') && SEPARATORS.some((one) => this.#words.looksAt(one))));
    }
    #separator(closing) {
        if (this.#words.skip('\n')) {
            this.#skipHeredocs();
            return ';';
        }
        if (closing === '`' && this.#words.skip('`'))
            return '`';
        return SEPARATORS.find((one) => this.#words.skip(one));
    }
    #assignment(draft, closing) {
        if (!draft.takesAssignments)
            return undefined;
        const start = this.#words.at;
        const name = this.#words.take(ASSIGNMENT)?.replace(/\+?=$/, '');
        if (name === undefined)
            return undefined;
        const value = this.#words.word(closing);
        return { name, value, stays: false, start, end: value.end };
    }
    #redirect(start, operator, closing) {
        this.#words.skipSpace();
        const target = this.#atSeparator(closing) || this.#words.atEnd ? undefined : this.#words.word(closing);
        const kind = operator.replace(/^[0-9]+/, '');
        if (target && (kind === '<<' || kind === '<<-')) {
            const delimiter = target.parts.map((part) => (part.kind === 'text' ? part.text : '')).join('');
            this.#heredocs.push({ delimiter, mayIndent: kind === '<<-' });
        }
        return { operator: kind, target, start, end: this.#words.at };
    }
    #skipHeredocs() {
        for (const { delimiter, mayIndent } of this.#heredocs.splice(0)) {
            while (!this.#words.atEnd) {
                const line = this.#words.line();
                if ((mayIndent ? line.replace(/^\t+/, '') : line) === delimiter)
                    break;
            }
        }
    }
}
/** A command while it is read. */
class Draft {
    redirects = [];
    #assignments = [];
    #words = [];
    #keywords = [];
    get takesAssignments() {
        const [first] = this.#words;
        return first === undefined || EXPORTS.includes(plain(first) ?? '');
    }
    add(part) {
        if ('name' in part)
            this.#assignments.push(part);
        else if (this.#words.length === 0 && KEYWORDS.includes(plain(part) ?? ''))
            this.#keywords.push(plain(part) ?? '');
        else
            this.#words.push(part);
    }
    /** Undefined: there was nothing. */
    done() {
        const parts = [...this.#assignments, ...this.#words, ...this.redirects];
        if (parts.length === 0)
            return undefined;
        const stays = this.#words.every((word) => EXPORTS.includes(plain(word) ?? ''));
        return {
            words: this.#words,
            assignments: this.#assignments.map((one) => ({ ...one, stays })),
            redirects: this.redirects,
            keywords: this.#keywords,
            start: Math.min(...parts.map(({ start }) => start)),
            end: Math.max(...parts.map(({ end }) => end)),
        };
    }
}
/** A word that is one piece of text without quotes. */
function plain({ parts: [part, ...more], isQuoted }) {
    return part?.kind === 'text' && more.length === 0 && !isQuoted ? part.text : undefined;
}

// EXTERNAL MODULE: ./lib/workflow/shell-command.js
var shell_command = __webpack_require__(80779);
;// CONCATENATED MODULE: ./lib/workflow/script.js



/** A text for a shell, read when it is first asked for. */
class Script {
    source;
    #commands;
    #invocations;
    #variables;
    constructor(source) {
        this.source = source;
    }
    get text() {
        return this.source.text;
    }
    /** In the order written; those in a word before the one whose word it is. */
    get commands() {
        this.#commands ??= [...(0,shell_command/* allCommands */.ib)(readShell(this.text))];
        return this.#commands;
    }
    /** The last value that a variable was given for good before a place in the text; undefined: none is seen. */
    assignedBefore(name, at) {
        this.#variables ??= variablesOf(this.commands);
        const all = this.#variables.get(name) ?? [];
        let [low, high] = [0, all.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((all[middle]?.end ?? at + 1) <= at)
                low = middle + 1;
            else
                high = middle;
        }
        const last = all[low - 1];
        return last && 'value' in last ? last : last && 'unknown';
    }
    get invocations() {
        this.#invocations ??= this.commands.flatMap((command) => (0,workflow_program/* invocationOf */.QC)(command) ?? []);
        return this.#invocations;
    }
}
const READERS = ['read', 'readarray', 'mapfile'];
/** By name, in the order of the text; of what a loop or `read` sets only the place is known. */
function variablesOf(commands) {
    const variables = new Map();
    const add = (name, value) => {
        const all = variables.get(name);
        if (all)
            all.push(value);
        else
            variables.set(name, [value]);
    };
    for (const { assignments, words, start, end } of commands) {
        for (const one of assignments)
            if (one.stays)
                add(one.name, one);
        for (const name of setByProgram(words))
            add(name, { start, end });
    }
    for (const all of variables.values())
        all.sort((a, b) => a.end - b.end);
    return variables;
}
/** `for NAME in`, `read NAME` */
function setByProgram(words) {
    const [first, ...names] = words.map(shell_command/* literalText */.bK);
    if (first === 'for')
        return names.slice(0, 1).flatMap((name) => name ?? []);
    return first !== undefined && READERS.includes(first) ? names.flatMap((name) => name ?? []) : [];
}
/** Options of these programs that have no word of their own as a value. */
const SWITCHES = {
    cosign: `--yes -y --recursive -r --tlog-upload --new-bundle-format --use-signing-config --force -f --upload --replace
    --insecure-ignore-tlog --insecure-ignore-sct --allow-insecure-registry --allow-http-registry --check-claims
    --local-image --offline --private-infrastructure --k8s-keychain --verbose -d --issue-certificate
    --fulcio-auth-flow-prompt --insecure-skip-verify --record-creation-timestamp --certificate-github-workflow-verify
    --experimental-oci11 --use-signed-timestamps --only --help -h`,
    gh: '--bundle-from-oci --deny-self-hosted-runners --no-public-good',
    docker: '-q --quiet -a --all-tags --push --load --no-cache --pull --rm --raw --dry-run -D',
    crane: '--full-ref --insecure --verbose -v --allow-nondistributable-artifacts',
    podman: '-q --quiet --tls-verify --remove-signatures --all',
};
const SETS = new Map(Object.entries(SWITCHES).map(([program, switches]) => [program, new Set(switches.split(/\s+/))]));
const NONE = new Set();
/** Options and other words behind the program's name. */
function argumentsTo({ program, words }) {
    return (0,workflow_program/* argumentsOf */.aX)(words, SETS.get(program) ?? NONE);
}


/***/ }),

/***/ 80779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bK: () => (/* binding */ literalText),
/* harmony export */   en: () => (/* binding */ wordText),
/* harmony export */   ib: () => (/* binding */ allCommands)
/* harmony export */ });
/**
 * A word as text: what stands for itself as it is, variables as `${NAME}`, expressions as `${{ \u2026 }}`, commands in it
 * as `$(\u2026)`.
 */
function wordText({ parts }) {
    return parts.map(partText).join('');
}
function partText(part) {
    switch (part.kind) {
        case 'text':
            return part.text;
        case 'variable':
            return `\${${part.name}${part.operation}}`;
        case 'expression':
            return `\${{ ${part.text} }}`;
        case 'commands':
            return '$(\u2026)';
    }
}
/** The text of a word in which nothing has to be filled in. */
function literalText(word) {
    return word.parts.every(({ kind }) => kind === 'text') ? wordText(word) : undefined;
}
/** Every command, those in words (`$( \u2026 )`) before the one whose word it is. */
function* allCommands(commands) {
    for (const command of commands) {
        for (const part of wordsIn(command).flatMap(({ parts }) => parts))
            if (part.kind === 'commands')
                yield* allCommands(part.commands);
        yield command;
    }
}
function wordsIn({ assignments, words, redirects }) {
    const targets = redirects.flatMap(({ target }) => target ?? []);
    return [...assignments.map(({ value }) => value), ...words, ...targets];
}


/***/ }),

/***/ 75628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   u: () => (/* binding */ stepName),
/* harmony export */   wg: () => (/* binding */ inputOf)
/* harmony export */ });
/** A value of `with:` as text; absent and empty are the same. */
function inputOf({ with: inputs }, name) {
    return inputs.get(name)?.text?.trim() ?? '';
}
function stepsOf({ jobs }) {
    return jobs.flatMap(({ steps }) => steps);
}
/** The step as it is called in a message. */
function stepName({ name, id, uses, index }) {
    return name ?? id ?? uses?.text ?? `step ${index + 1}`;
}


/***/ })

};
