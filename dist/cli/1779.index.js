export const id = 1779;
export const ids = [1779];
export const modules = {

/***/ 78531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ adoptWorkflow)
});

// UNUSED EXPORTS: unique

// EXTERNAL MODULE: ./lib/shared/group-by.js
var group_by = __webpack_require__(62106);
// EXTERNAL MODULE: ./lib/shared/tool.js
var tool = __webpack_require__(76167);
// EXTERNAL MODULE: ./lib/text/yaml-edit.js
var yaml_edit = __webpack_require__(8013);
// EXTERNAL MODULE: ./lib/workflow/cosign.js
var cosign = __webpack_require__(698);
// EXTERNAL MODULE: ./lib/workflow/guards.js
var guards = __webpack_require__(21227);
// EXTERNAL MODULE: ./lib/workflow/image-steps.js
var image_steps = __webpack_require__(51042);
// EXTERNAL MODULE: ./lib/workflow/workflow.js
var workflow = __webpack_require__(75628);
;// CONCATENATED MODULE: ./lib/adoption/act.js
function isRefusal(one) {
    return 'isTodo' in one;
}

// EXTERNAL MODULE: ./lib/workflow/expression.js
var workflow_expression = __webpack_require__(42611);
// EXTERNAL MODULE: ./lib/workflow/image-reference.js
var image_reference = __webpack_require__(12004);
// EXTERNAL MODULE: ./lib/workflow/script.js + 2 modules
var script = __webpack_require__(91941);
// EXTERNAL MODULE: ./lib/workflow/program.js
var program = __webpack_require__(87337);
// EXTERNAL MODULE: ./lib/workflow/resolve.js
var resolve = __webpack_require__(73353);
// EXTERNAL MODULE: ./lib/workflow/shell-command.js
var shell_command = __webpack_require__(80779);
;// CONCATENATED MODULE: ./lib/adoption/context-text.js

/** Variables of every job, and what a workflow calls them (docs.github.com, "Variables reference"). */
const GIVEN = {
    GITHUB_ACTOR: 'github.actor',
    GITHUB_REF_NAME: 'github.ref_name',
    GITHUB_REPOSITORY: 'github.repository',
    GITHUB_REPOSITORY_OWNER: 'github.repository_owner',
    GITHUB_RUN_ID: 'github.run_id',
    GITHUB_RUN_NUMBER: 'github.run_number',
    GITHUB_SHA: 'github.sha',
};
const MAX_DEPTH = 8;
/**
 * A word of a step's script as an input of a step can say it, in expressions alone; undefined: only the script knows.
 * Changes of letters to lower case are left out: names of images are written so anyway.
 */
function contextText(step, word) {
    return ofParts(step, word.parts, word.start, 0);
}
function ofParts(step, parts, at, depth) {
    if (depth > MAX_DEPTH)
        return undefined;
    const texts = parts.map((part) => ofPart(step, part, at, depth));
    return texts.every((text) => text !== undefined) ? texts.join('') : undefined;
}
function ofPart(step, part, at, depth) {
    switch (part.kind) {
        case 'text':
            return part.text;
        case 'expression':
            return `\${{ ${part.text} }}`;
        case 'variable':
            return part.operation === '' || part.operation === ',,'
                ? ofVariable(step, part.name, at, depth)
                : undefined;
        case 'commands':
            return inLowerCase(step, part.commands, at, depth);
    }
}
function ofVariable(step, name, at, depth) {
    const assigned = step.script?.assignedBefore(name, at);
    if (assigned === 'unknown')
        return undefined;
    if (assigned)
        return ofParts(step, assigned.value.parts, assigned.start, depth + 1);
    const own = step.env.get(name)?.text;
    if (own !== undefined)
        return own;
    const isSet = step.job.env.has(name) || step.job.workflow.env.has(name) || isWrittenBefore(step, name);
    if (isSet)
        return `\${{ env.${name} }}`;
    return Object.hasOwn(GIVEN, name) ? `\${{ ${GIVEN[name] ?? ''} }}` : undefined;
}
/** `echo "NAME=value" >> $GITHUB_ENV` in a step before. */
function isWrittenBefore(step, name) {
    return step.job.steps.slice(0, step.index).some(({ script }) => script && writesVariable(script, name));
}
function writesVariable({ commands }, name) {
    return commands.some(({ words, redirects }) => redirects.some(({ target }) => target && (0,shell_command/* wordText */.en)(target).includes('GITHUB_ENV')) &&
        words.some((word) => (0,shell_command/* wordText */.en)(word).startsWith(`${name}=`)));
}
/** `$(echo "$NAME" | tr A-Z a-z)` */
function inLowerCase(step, commands, at, depth) {
    const [print, change, ...more] = commands;
    if (!print || !change || more.length > 0 || print.after !== '|')
        return undefined;
    const [program, ...words] = print.words;
    const [text] = words.filter((word) => !(0,shell_command/* literalText */.bK)(word)?.startsWith('-'));
    const isPrint = program && ['echo', 'printf'].includes((0,shell_command/* literalText */.bK)(program) ?? '');
    const changed = change.words.map(shell_command/* wordText */.en).join(' ');
    const isLower = /^tr ('?\[:upper:\]'?|A-Z) ('?\[:lower:\]'?|a-z)$/.test(changed);
    if (!isPrint || !isLower || !text)
        return undefined;
    // Of `printf '%s' "$NAME"` the second is what is printed.
    const printed = (0,shell_command/* literalText */.bK)(text) === '%s' ? words[1] : text;
    return printed && ofParts(step, printed.parts, at, depth + 1);
}

;// CONCATENATED MODULE: ./lib/adoption/digest-source.js



const PUSHES = /\b(?:(?:docker|podman|buildah|nerdctl) (?:image |manifest )?push|docker (?:buildx )?build\b|buildx (?:bake|build|imagetools create)|imagetools create|skopeo copy|crane (?:push|append|mutate|copy|cp)|oras push|ko (?:build|publish)|helm push|pack build|goreleaser|apko publish|kaniko|jib)\b/;
/** Undefined: a step or job of this run pushed what the digest is of, as far as the file says. */
function objectionTo(job, digest) {
    const [expression, ...more] = (0,workflow_expression/* expressionsIn */.l$)(digest);
    const around = expression && digest.slice(0, expression.start) + digest.slice(expression.end);
    if (!expression || more.length > 0 || !['', 'sha256:'].includes(around ?? ''))
        return { shape: 'signed-later', why: 'the digest stands in the file, and is of no build of this run' };
    if (/\bgithub\.sha\b|\bimageid\b|ImageID/.test(expression.text))
        return { why: `${expression.text} is no digest of an image in a registry` };
    const values = (0,workflow_expression/* valuesIn */.aC)(expression.text).map(({ path }) => path);
    const objections = values.map((path) => ofValue(job, path));
    return objections.includes(undefined)
        ? undefined
        : (objections[0] ?? { why: `nothing says what ${expression.text} is` });
}
function ofValue(job, [context, first = '', kind, name = '']) {
    switch (context) {
        case 'steps':
            return kind === 'outputs' ? ofStep(job, first, name) : { why: `steps.${first} has no outputs there` };
        case 'needs':
            return kind === 'outputs' ? ofJob(job, first, name) : { why: `needs.${first} has no outputs there` };
        case 'inputs':
            return job.workflow.triggers.has('workflow_call') && !job.workflow.triggers.has('workflow_dispatch')
                ? undefined
                : later(`inputs.${first}`);
        case 'matrix':
            return undefined;
        default:
            return later([context, first, kind, name].filter(Boolean).join('.'));
    }
}
function later(value) {
    return { shape: 'signed-later', why: `${value} may be of an image that another run built` };
}
function ofStep(job, id, name) {
    const step = job.steps.find((one) => one.id === id);
    if (!step)
        return { why: `there is no step "${id}" in this job` };
    if ((0,image_steps/* buildsImage */.Rk)(step))
        return (0,image_steps/* pushesImage */.a7)(step) ? undefined : { why: `the build "${id}" does not push its image` };
    if (step.uses)
        return bakes(step) || builds(job) ? undefined : later(`steps.${id}.outputs.${name}`);
    return builds(job) ? undefined : later(`steps.${id}.outputs.${name}`);
}
function ofJob(job, id, name) {
    const other = job.workflow.jobs.find((one) => one.id === id);
    if (!other || !job.needs.includes(id))
        return { why: `this job needs no job "${id}"` };
    if (other.uses)
        return undefined;
    if (!other.outputs.has(name))
        return { why: `the job "${id}" has no output "${name}"` };
    if (other.matrix)
        return { why: `of the outputs of a matrix only the last leg\u2019s is left, so the others would be lost` };
    const digest = other.outputs.get(name)?.text ?? '';
    return objectionTo(other, digest);
}
/** Whether something in a job pushes an image. */
function builds(job) {
    return job.steps.some((step) => (0,image_steps/* pushesImage */.a7)(step) || bakes(step) || PUSHES.test(step.script?.text ?? '') || publishes(step));
}
function bakes(step) {
    const isBake = step.uses?.repository === 'docker/bake-action';
    return isBake && ((0,workflow/* inputOf */.wg)(step, 'push') === 'true' || /push=true|type=registry/.test((0,workflow/* inputOf */.wg)(step, 'set')));
}
function publishes({ uses }) {
    return (uses !== undefined && /kaniko|goreleaser|ko-build|buildah|push-to-registry|jib|publish/i.test(uses.text));
}

;// CONCATENATED MODULE: ./lib/adoption/cosign-subject.js










/** The image that a word of a step's script names. */
function subjectOf(step, word) {
    const text = contextText(step, word);
    if (text === undefined || text.includes('{}'))
        return subjectOfLoop(step);
    const at = behindExpressions(text).indexOf('@');
    return at < 0 ? byTag(step, word, text) : byDigest(step, text.slice(0, at), text.slice(at + 1));
}
function byDigest(step, name, digest) {
    const objection = objectionTo(step.job, digest);
    if (objection)
        return objection;
    const build = step.job.steps.find((one) => (0,image_steps/* pushesImage */.a7)(one) && one.id !== undefined && digest.includes(`steps.${one.id}.outputs.digest`));
    if (build && isListOfTags(build, name))
        return { subject: { names: 'all', digest }, byTag: false };
    const plain = (0,image_reference/* nameOfReference */.iE)(name).trim();
    if (plain === '' || /\s/.test(behindExpressions(plain)) || /\.outputs\.tags\b/.test(plain))
        return { why: 'nothing says which of several tags is meant' };
    return { subject: { names: [plain], digest }, byTag: false };
}
/** Expressions as blanks of their length, so that what stands around them can be looked for. */
function behindExpressions(text) {
    return (0,workflow_expression/* expressionsIn */.l$)(text).reduce((all, { start, end }) => all.slice(0, start) + '_'.repeat(end - start) + all.slice(end), text);
}
/** The push that gave the tag, in a step before or in the same script. */
function byTag(step, word, text) {
    const forms = formsOf(step, word);
    const before = step.job.steps.slice(0, step.index);
    const builds = before.filter(image_steps/* pushesImage */.a7);
    const all = builds.find((one) => isListOfTags(one, text));
    if (all)
        return { subject: { names: 'all', digest: { step: all } }, byTag: true };
    const names = [(0,image_reference/* nameOfReference */.iE)(text)];
    const build = builds.findLast((one) => tagsOf(one).some((tag) => forms.includes(tag)));
    if (build)
        return { subject: { names, digest: { step: build } }, byTag: true };
    const pushed = [...before, step].flatMap((one) => pushOf(one, forms)).at(-1);
    if (pushed)
        return { subject: { names, digest: pushed }, byTag: true };
    return {
        why: 'the image is named by a tag, and no step before is seen to push that tag: nothing says which digest it is',
    };
}
/** A reference as the script has it, and as expressions say it: `$GITHUB_SHA` is `${{ github.sha }}`. */
function formsOf(step, word) {
    const text = contextText(step, word);
    return [
        (0,resolve/* resolveWord */.Ty)(step, word),
        ...(text === undefined ? [] : [(0,resolve/* resolveText */.WY)({ job: step.job, step }, text)]),
    ];
}
function tagsOf(build) {
    return (0,resolve/* resolveText */.WY)({ job: build.job, step: build }, (0,workflow/* inputOf */.wg)(build, 'tags'))
        .split(/[\n,]/)
        .map((tag) => tag.trim());
}
/** Whether a text is an expression from which the build has all its tags. */
function isListOfTags(build, text) {
    const [only, ...more] = (0,workflow_expression/* expressionsIn */.l$)(text);
    const tags = (0,workflow/* inputOf */.wg)(build, 'tags');
    return (only !== undefined &&
        more.length === 0 &&
        /^steps\.[\w-]+\.outputs\.tags$/.test(only.text) &&
        [...(0,workflow_expression/* expressionsIn */.l$)(tags)].map((one) => one.text).join() === only.text &&
        tags.trim().length === tags.trim().match(/^\$\{\{[^}]*\}\}$/)?.[0].length);
}
/** A `docker push` of exactly that reference, as a command of its own. */
function pushOf(step, forms) {
    const { script } = step;
    if (!script)
        return [];
    return script.invocations.flatMap((invocation) => {
        const word = pushedBy(invocation);
        if (!word || !formsOf(step, word).some((form) => forms.includes(form)) || !isAlone(invocation))
            return [];
        const place = script.source.place(word);
        const written = script.source.file.text.slice(place.start, place.end);
        return [{ step, pushed: { written, behind: invocation.end } }];
    });
}
function pushedBy(invocation) {
    if (invocation.program !== 'docker')
        return undefined;
    const operands = (0,script/* argumentsTo */.U)(invocation).operands;
    const words = (0,shell_command/* literalText */.bK)(operands[0] ?? { parts: [] }) === 'image' ? operands.slice(1) : operands;
    return words.length === 2 && words[0] && (0,shell_command/* literalText */.bK)(words[0]) === 'push' ? words[1] : undefined;
}
/** Whether it runs once, whatever the commands around it do. */
function isAlone({ command }) {
    const ends = [undefined, ';'];
    return command.keywords.length === 0 && ends.includes(command.before) && ends.includes(command.after);
}
/** Scripts that sign each of the tags of one build: `echo "$TAGS" | xargs -I {} cosign sign {}@$DIGEST`. */
function subjectOfLoop(step) {
    const mentioned = expressionsOf(step);
    const builds = step.job.steps.slice(0, step.index).filter(image_steps/* pushesImage */.a7);
    const byTags = builds.filter((build) => mentioned.some((text) => isListOfTags(build, `\${{ ${text} }}`)));
    const [build, ...more] = byTags;
    const digests = mentioned.filter((text) => /\.outputs\.(?:digest|imageid)$/.test(text));
    const own = build?.id === undefined ? [] : [`steps.${build.id}.outputs.digest`];
    if (!build || more.length > 0 || digests.some((text) => !own.includes(text)))
        return {
            why: 'the script puts the name of the image together, which nothing but the script itself can do',
        };
    return { subject: { names: 'all', digest: { step: build } }, byTag: digests.length === 0 };
}
/** What a script is given: expressions in it, and in the variables that it uses. */
function expressionsOf({ script, env, job }) {
    const text = script?.text ?? '';
    const names = [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = '']) => name);
    const values = names.flatMap((name) => (env.get(name) ?? job.env.get(name))?.text ?? []);
    return [text, ...values].flatMap((one) => (0,workflow_expression/* expressionsIn */.l$)(one).map((expression) => expression.text));
}

;// CONCATENATED MODULE: ./lib/adoption/generator.js






const REPOSITORY = 'slsa-framework/slsa-github-generator';
/** Inputs that both workflows have, and what the generator alone needs for itself. */
const KEPT = ['image', 'digest', 'registry-username', 'private-repository'];
const NEEDLESS = ['compile-generator'];
const SECRETS = ['registry-username', 'registry-password'];
const STEP_INPUTS = [
    'image',
    'digest',
    'registry-username',
    'registry-password',
    'private-repository',
    ...NEEDLESS,
];
/** Whether it is the generator of provenance for images. */
function isGenerator(use) {
    return use?.repository === REPOSITORY && (0,image_steps/* isContainerGenerator */.FG)(use.path);
}
/** Undefined: it calls none. */
function readGeneratorJob(job) {
    if (!isGenerator(job.uses))
        return undefined;
    const objection = ofInputs(job) ?? ofSecrets(job) ?? ofDigest(job);
    if (objection)
        return {
            job,
            shape: objection.shape ?? 'generator-job',
            why: objection.why,
            isTodo: objection.shape === undefined,
        };
    return {
        job,
        image: (0,image_reference/* nameOfReference */.iE)((0,workflow/* inputOf */.wg)(job, 'image')),
        dropped: [...job.with.keys()].filter((name) => NEEDLESS.includes(name)),
    };
}
function ofInputs(job) {
    const other = [...job.with.keys()].find((name) => ![...KEPT, ...NEEDLESS].includes(name));
    if (other !== undefined)
        return { why: `its input ${other} has no counterpart` };
    if (!job.with.has('image'))
        return { why: 'the image is no input, but a secret' };
    return undefined;
}
function ofSecrets({ secrets }) {
    if (!secrets?.isMap)
        return undefined;
    const other = secrets.entries().find(([name]) => !SECRETS.includes(name));
    return other && { why: `its secret ${other[0]} has no counterpart` };
}
function ofDigest(job) {
    const digest = (0,workflow/* inputOf */.wg)(job, 'digest');
    if ((0,workflow_expression/* expressionsIn */.l$)(digest).length === 0)
        return { why: 'the digest is no output of a job' };
    return objectionTo(job, digest);
}
/** A step that names the generator, which no step can run: a step of ours in its place. */
function readGeneratorStep(step) {
    if (!isGenerator(step.uses))
        return undefined;
    const refuse = (why) => ({
        job: step.job,
        step,
        shape: 'generator-step',
        why,
        isTodo: true,
    });
    const other = [...step.with.keys()].find((name) => !STEP_INPUTS.includes(name));
    if (other !== undefined)
        return refuse(`its input ${other} has no counterpart`);
    const named = byDigest(step, (0,workflow/* inputOf */.wg)(step, 'image'), (0,workflow/* inputOf */.wg)(step, 'digest'));
    if ('why' in named)
        return refuse(named.why);
    return {
        step,
        shape: 'generator-step',
        subject: named.subject,
        what: 'provenance',
        provenance: 'v0.2',
        recursive: false,
        storage: 'unknown',
        isInStore: false,
        registry: new Map(['registry-username', 'registry-password', 'private-repository'].flatMap((name) => {
            const text = (0,workflow/* inputOf */.wg)(step, name);
            return text === '' ? [] : [[name, text]];
        })),
        remarks: [
            'GitHub runs reusable workflows as jobs only, so that until now this step failed before anything ran',
        ],
    };
}

// EXTERNAL MODULE: ./lib/adoption/identities.js
var identities = __webpack_require__(92948);
// EXTERNAL MODULE: ./lib/statement/build-level.js
var build_level = __webpack_require__(90418);
;// CONCATENATED MODULE: ./lib/adoption/levels.js

/** Stands for the workflow that is read: whatever its name is, it is the one that was started. */
const STARTED = 'https://github.com/owner/repository/.github/workflows/release.yml@refs/heads/main';
const CALLED = `${(0,build_level/* ownWorkflowUri */.mY)('provenance')}@refs/tags/v1`;
/** SLSA build levels (slsa.dev/spec/v1.2/build-track-basics) that provenance of these can have; of several the highest. */
function levelsOf(acts, generators) {
    const before = acts.flatMap(({ what, isByHand, step, shape }) => {
        if (what !== 'provenance' || shape === 'generator-step')
            return [];
        return isByHand ? build_level/* WRITTEN_BY_HAND */.gH : levels_ofJob(step.job);
    });
    const after = acts.map(({ step }) => levels_ofJob(step.job));
    return {
        before: highest([...before, ...generators.map(() => build_level/* SAID_BY_GENERATOR */.Ig)]),
        after: highest([...after, ...generators.map(() => signedIn(CALLED, 'github-hosted'))]),
    };
}
function highest(levels) {
    return Math.max(0, ...levels.map(({ level }) => level));
}
function levels_ofJob({ runsOn }) {
    const isSelfHosted = runsOn?.some((label) => /self-hosted/i.test(label));
    return signedIn(STARTED, isSelfHosted ? 'self-hosted' : 'github-hosted');
}
function signedIn(san, runnerEnvironment) {
    return (0,build_level/* buildLevel */.xZ)({ runnerEnvironment, san, buildConfigUri: STARTED });
}

;// CONCATENATED MODULE: ./lib/adoption/names.js

/** Ids that steps are given so that others can ask for their outputs, and outputs that they get; each once. */
class StepIds {
    #given = new Map();
    #outputs = [];
    #taken;
    constructor({ steps }) {
        this.#taken = new Set(steps.flatMap(({ id }) => id ?? []));
    }
    /** Those that steps have not got yet, in the order asked for. */
    get given() {
        return this.#given;
    }
    /** The step's own, otherwise a new one. @param wish `build` */
    of(step, wish) {
        const known = step.id ?? this.#given.get(step);
        if (known !== undefined)
            return known;
        let [id, count] = [wish, 1];
        while (this.#taken.has(id))
            id = `${wish}-${(count += 1)}`;
        this.#taken.add(id);
        this.#given.set(step, id);
        return id;
    }
    get outputs() {
        return this.#outputs;
    }
    /** The name of the output with the digest of what a script pushes. */
    outputOf(step, pushed) {
        const known = this.#outputs.find((one) => one.step === step && one.pushed.written === pushed.written);
        if (known)
            return known.name;
        const taken = this.#outputs.filter((one) => one.step === step).map(({ name }) => name);
        const isFree = (name) => !taken.includes(name) && step.script !== undefined && (0,resolve/* writtenOutputs */.E)(step.script, name).length === 0;
        let [name, count] = ['digest', 1];
        while (!isFree(name))
            name = `digest-${(count += 1)}`;
        this.#outputs.push({ step, name, pushed });
        return name;
    }
}

;// CONCATENATED MODULE: ./lib/adoption/new-step.js
/** The inputs of a step of ours that does what a list of acts does; `ids` gets what it asks other steps for. */
function inputsOf({ acts, host }, ids, hasGenerator) {
    const [first] = acts;
    if (!first)
        return [];
    const { signatureRepository } = first;
    const files = (what) => [
        ...new Set(acts.flatMap((act) => (act.what === what ? (act.file ?? []) : []))),
    ];
    const stored = acts.filter((act) => act.isInStore);
    return [
        ...subject(acts, ids),
        ...(acts.some(({ recursive }) => recursive) ? ["recursive: 'true'"] : []),
        ...provenance(acts, hasGenerator),
        ...list('sbom', files('sbom')),
        ...list('predicates', files('predicate')),
        ...(stored.length === 0 ? [] : [`github-attestations: ${storeOf(stored, host)}`]),
        ...(signatureRepository === undefined ? [] : [`signature-repository: ${scalar(signatureRepository)}`]),
        ...[...(first.registry ?? [])].map(([name, text]) => `${name}: ${scalar(text)}`),
    ];
}
/** Where the store was asked under a condition of its own, such as a public repository, it may refuse. */
function storeOf(stored, host) {
    return stored.some(({ step }) => step.condition === host.condition) ? "'true'" : 'auto';
}
function subject(acts, ids) {
    const all = acts.find(({ subject: { names } }) => names === 'all');
    const digest = acts[0]?.subject.digest ?? '';
    if (all)
        return [`metadata: ${metadataOf(all.subject.digest, ids)}`];
    const names = [...new Set(acts.flatMap(({ subject: one }) => (one.names === 'all' ? [] : one.names)))];
    return [...list('image', names), `digest: ${digestText(digest, ids)}`];
}
/** Of a digest that is a build's, the rest of what that build says. */
function metadataOf(digest, ids) {
    return typeof digest === 'string'
        ? digest.replace(/\.outputs\.digest\b/, '.outputs.metadata')
        : `\${{ steps.${ids.of(digest.step, 'build')}.outputs.metadata }}`;
}
function digestText(digest, ids) {
    if (typeof digest === 'string')
        return scalar(digest);
    const { step, pushed } = digest;
    const output = pushed ? ids.outputOf(step, pushed) : 'digest';
    return `\${{ steps.${ids.of(step, pushed ? 'push' : 'build')}.outputs.${output} }}`;
}
/** Where the generator writes provenance of the same workflow, two of one kind would have to satisfy every policy. */
function provenance(acts, hasGenerator) {
    if (hasGenerator && acts.every(({ what }) => what === 'signature'))
        return ['provenance: none'];
    const versions = new Set(acts.flatMap(({ shape, provenance: version }) => (shape.startsWith('cosign') ? (version ?? []) : [])));
    if (!versions.has('v0.2'))
        return [];
    return [`provenance: ${versions.has('v1') ? 'both' : 'v0.2'}`];
}
function list(name, values) {
    if (values.length === 0)
        return [];
    const [only, ...more] = values;
    return more.length === 0
        ? [`${name}: ${scalar(only ?? '')}`]
        : [`${name}: |`, ...values.map((value) => `  ${value}`)];
}
/** As it is, or quoted where YAML would read something else (YAML 1.2.2, 7.3.3). */
function scalar(text) {
    const isPlain = /^(?:[\w./-]|\$\{\{)/.test(text) &&
        !/: |\s#|[\n\t]|:$|\s$/.test(text) &&
        !/^(?:true|false|null|yes|no|[\d.]+)$/i.test(text);
    return isPlain ? text : `'${text.replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./lib/adoption/step-edits.js
/** Variables that are for cosign alone. */
const OF_COSIGN = /^COSIGN_(?:EXPERIMENTAL|YES|REPOSITORY)$/;
/** Another thing to do in a step's place: its name, id, condition and limits stay, and so do their comments. */
function replacedStep(step, uses, withLines) {
    const { node } = step;
    if (!node)
        return [];
    const entries = node.entries();
    const does = entries.find(([name]) => name === 'run' || name === 'uses');
    if (!does || node.source.startsWith('{'))
        return [];
    const gone = entries.filter(([name, value]) => name !== does[0] && isGone(step, name, value));
    const lines = [`uses: ${uses}`, 'with:', ...withLines.map((line) => `  ${line}`)];
    return [
        replacedEntry(does[1], lines, entries),
        ...gone.map(([, value]) => removedLines(value, entries)),
        ...keptVariables(step),
    ];
}
function isGone(step, name, value) {
    if (['with', 'shell', 'working-directory'].includes(name))
        return true;
    return (name === 'env' && step.script !== undefined && value.entries().every(([key]) => isForScript(step, key)));
}
/** Of a script that goes, what only it used goes as well. */
function isForScript({ script }, name) {
    return (OF_COSIGN.test(name) || new RegExp(`\\$\\{?${name.replaceAll(/\W/g, '')}\\b`).test(script?.text ?? ''));
}
/** The variables of a step that are not for what it runs itself, as lines. */
function otherVariables(step) {
    const entries = step.node?.at('env')?.entries() ?? [];
    return entries
        .filter(([name]) => step.script === undefined || !isForScript(step, name))
        .map(([name, value]) => `${name}: ${value.source}`)
        .sort()
        .join('\n');
}
function keptVariables(step) {
    const env = step.node?.at('env');
    if (!env || step.script === undefined)
        return [];
    const entries = env.entries();
    const used = entries.filter(([name]) => isForScript(step, name));
    return used.length === entries.length ? [] : used.map(([, value]) => removedLines(value, entries));
}
/** An entry with its key, up to the end of its last line that says something. */
function replacedEntry(value, lines, entries) {
    const { file } = value;
    const { start, column } = value.keyPlace;
    const indent = `${newlineOf(file)}${' '.repeat(column - 1)}`;
    return { file: file.file, start, end: endOf(value, entries), text: lines.join(indent) };
}
function removedLines(value, entries) {
    const { file } = value;
    const { line, start } = value.keyPlace;
    const lineStart = file.startOf(line);
    const next = nextOf(value, entries);
    // Behind a dash its place is taken by what comes next.
    if (file.text.slice(lineStart, start).trim() !== '' && next !== undefined)
        return { file: file.file, start, end: next, text: '' };
    const end = endOf(value, entries);
    return { file: file.file, start: lineStart, end: file.startOf(file.place(end, end).line + 1), text: '' };
}
function nextOf(value, entries) {
    const { start } = value.keyPlace;
    return entries.map(([, other]) => other.keyPlace.start).find((other) => other > start);
}
/** Behind the last line of an entry that is not blank; a comment on that line is its own. */
function endOf(value, entries) {
    const { file } = value;
    const limit = nextOf(value, entries) ?? Number.POSITIVE_INFINITY;
    const last = lastLineOf(value);
    return Math.min(limit, file.startOf(last) + file.line(last).length);
}
/** The last line of a node that is not blank. */
function lastLineOf({ place, keyPlace, file }) {
    let { line } = file.place(Math.max(place.end - 1, place.start), place.end);
    while (line > keyPlace.line && file.line(line).trim() === '')
        line -= 1;
    return line;
}
/** Takes a step out, with the comment above it and one of the blank lines around it. */
function removedStep({ node }) {
    if (!node || !isBlockItem(node))
        return [];
    const { file } = node;
    const last = lastLineOf(node);
    let first = firstCommentAbove(file, node.place.line);
    const isBlank = (line) => file.line(line).trim() === '';
    const atEnd = last >= file.lineCount || isBlank(last + 1) || !isDeeper(file, last + 1, node.place.line);
    while (atEnd && first > 1 && isBlank(first - 1))
        first -= 1;
    return [{ file: file.file, start: file.startOf(first), end: file.startOf(last + 1), text: '' }];
}
function isDeeper(file, line, than) {
    return indentOf(file.line(line)) >= indentOf(file.line(than));
}
function indentOf(line) {
    return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}
/** The first line of the comment that stands directly above a line and as deep; the line itself: there is none. */
function firstCommentAbove(file, line) {
    const indent = indentOf(file.line(line));
    let first = line;
    while (first > 1 && isComment(file.line(first - 1), indent))
        first -= 1;
    return first;
}
function isComment(line, indent) {
    return line.trimStart().startsWith('#') && indentOf(line) === indent;
}
function isBlockItem(node) {
    const { file, place } = node;
    return /^[ \t]*- +$/.test(file.text.slice(file.startOf(place.line), place.start));
}
/** A step beside another. */
function addedStep({ node }, side, lines) {
    if (!node || !isBlockItem(node))
        return [];
    const { file, place } = node;
    const newline = newlineOf(file);
    const dash = ' '.repeat(indentOf(file.line(place.line)));
    const inner = ' '.repeat(place.column - 1);
    const [first = '', ...rest] = lines;
    const text = [
        `${dash}-${' '.repeat(inner.length - dash.length - 1)}${first}`,
        ...rest.map((line) => inner + line),
    ];
    const isSpaced = file.line(firstCommentAbove(file, place.line) - 1).trim() === '';
    if (side === 'before') {
        const at = file.startOf(firstCommentAbove(file, place.line));
        return [
            { file: file.file, start: at, end: at, text: [...text, ...(isSpaced ? [''] : []), ''].join(newline) },
        ];
    }
    const at = file.startOf(lastLineOf(node) + 1);
    const isLast = !file.text.slice(0, at).endsWith('\n');
    const all = [...(isLast ? [''] : []), ...(isSpaced ? [''] : []), ...text, ...(isLast ? [] : [''])];
    return [{ file: file.file, start: at, end: at, text: all.join(newline) }];
}
/** A comment above a step or a job. */
function addedComment(file, line, text) {
    const comment = `${' '.repeat(indentOf(file.line(line)))}# ${text}${newlineOf(file)}`;
    const at = file.startOf(line);
    const isThere = file.line(line - 1).trim() === `# ${text}`;
    return isThere ? [] : [{ file: file.file, start: at, end: at, text: comment }];
}
/** An id for a step that has none. */
function addedId(step, id) {
    return addedLine(step, `id: ${id}`);
}
/** An entry of one line, behind the step's name or above its other entries. */
function addedLine({ node }, line) {
    const [first] = node?.entries() ?? [];
    if (!node || !first)
        return [];
    const { file } = node;
    const at = first[1].keyPlace.start;
    if (node.source.startsWith('{'))
        return [{ file: file.file, start: at, end: at, text: `${line}, ` }];
    const indent = ' '.repeat(first[1].keyPlace.column - 1);
    if (first[0] !== 'name' || first[1].style === 'block')
        return [{ file: file.file, start: at, end: at, text: `${line}${newlineOf(file)}${indent}` }];
    const last = lastLineOf(first[1]);
    const end = file.startOf(last) + file.line(last).length;
    return [{ file: file.file, start: end, end, text: `${newlineOf(file)}${indent}${line}` }];
}
function newlineOf({ text }) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}
/** Takes an entry out with its lines; undefined: there is none. */
function removedEntryLines(value) {
    if (!value)
        return [];
    const { file } = value;
    return [
        {
            file: file.file,
            start: file.startOf(value.keyPlace.line),
            end: file.startOf(lastLineOf(value) + 1),
            text: '',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/adoption/permissions.js


/** Gives jobs what they need, and takes the right to sign away from those that only had it from the workflow. */
function permissionEdits(workflow, needs) {
    const changes = needs.map((need) => permissions_ofJob(workflow, need));
    const rest = fromWorkflow(workflow, needs);
    return {
        edits: [...changes, rest].flatMap(({ edits }) => edits),
        remarks: [...changes, rest].flatMap(({ remarks }) => remarks),
    };
}
const NOTHING = { edits: [], remarks: [] };
function permissions_ofJob(workflow, need) {
    const { job } = need;
    const own = job.permissions;
    if (own)
        return own.node.isMap ? { edits: inMap(own.node, need), remarks: [] } : ofWord(job, own.all);
    const inherited = workflow.permissions;
    if (inherited?.node.isMap)
        return { edits: ownBlock(job, copied(inherited.node, need)), remarks: [] };
    if (inherited)
        return ofWord(job, inherited.all);
    if (workflow.triggers.has('workflow_call'))
        return {
            edits: [],
            remarks: [`callers of this workflow must grant ${words(need)} to the job "${job.id}"`],
        };
    return {
        edits: ownBlock(job, [
            ...need.read.map((name) => `${name}: read`),
            ...need.write.map((name) => `${name}: write`),
        ]),
        remarks: [
            `the job "${job.id}" had the rights that the repository's settings give, and has only those now that it names: check what else it does`,
        ],
    };
}
function ofWord(job, all) {
    return all === 'write-all'
        ? NOTHING
        : {
            edits: [],
            remarks: [
                `the job "${job.id}" needs id-token: write, and its permissions are no list: write them out`,
            ],
        };
}
function words({ write, read }) {
    return [...read.map((name) => `${name}: read`), ...write.map((name) => `${name}: write`)].join(', ');
}
function inMap(map, { write, read, gone }) {
    const isMissing = (name) => map.at(name) === undefined;
    const missing = [
        ...read.filter(isMissing).map((name) => `${name}: read`),
        ...write.filter(isMissing).map((name) => `${name}: write`),
    ];
    if (map.source.startsWith('{'))
        return inFlow(map, write, gone, missing);
    const raised = write.flatMap((name) => {
        const node = map.at(name);
        return node && node.text !== 'write' && !node.isUnknown ? (0,yaml_edit/* setTo */.oc)(node, 'write') : [];
    });
    const entries = map.entries();
    const last = entries.filter(([name]) => !gone.includes(name)).at(-1)?.[1];
    const removed = entries.filter(([name]) => gone.includes(name)).flatMap(([, node]) => removedScope(node));
    return [...raised, ...removed, ...(last ? behindLine(last, missing) : [])];
}
/** In its order, with what is missing behind it. */
function inFlow(map, write, gone, missing) {
    const kept = map.entries().filter(([name]) => !gone.includes(name));
    const scopes = kept.map(([name, node]) => `${name}: ${write.includes(name) ? 'write' : (node.text ?? 'read')}`);
    return (0,yaml_edit/* setTo */.oc)(map, `{ ${[...scopes, ...missing].join(', ')} }`);
}
function behindLine(node, lines) {
    if (lines.length === 0)
        return [];
    const { file, keyPlace } = node;
    const at = file.startOf(keyPlace.line) + file.line(keyPlace.line).length;
    const indent = `${newlineOf(file)}${' '.repeat(keyPlace.column - 1)}`;
    return [{ file: file.file, start: at, end: at, text: lines.map((line) => indent + line).join('') }];
}
function removedScope({ file, keyPlace }) {
    const first = firstCommentAbove(file, keyPlace.line);
    return [{ file: file.file, start: file.startOf(first), end: file.startOf(keyPlace.line + 1), text: '' }];
}
/** What the workflow gave, as lines with their comments, with what is needed besides. */
function copied(map, { write, gone }) {
    const kept = map.entries().filter(([name]) => !gone.includes(name));
    const lines = kept.flatMap(([name, node]) => {
        const isRaised = write.includes(name) && node.text !== 'write';
        return isRaised || map.source.startsWith('{')
            ? [`${name}: ${isRaised ? 'write' : (node.text ?? 'read')}`]
            : linesOf(map.file, node);
    });
    const missing = write.filter((name) => map.at(name) === undefined);
    return [...lines, ...missing.map((name) => `${name}: write`)];
}
function linesOf(file, { keyPlace: { line } }) {
    const first = firstCommentAbove(file, line);
    return Array.from({ length: line - first + 1 }, (_, place) => file.line(first + place).trim());
}
/** Behind what says where the job runs. */
function ownBlock(job, lines) {
    const entries = job.node?.entries() ?? [];
    const [, anchor] = entries.find(([name]) => name === 'runs-on' || name === 'uses') ?? [];
    if (!job.node || !anchor || job.node.source.startsWith('{'))
        return [];
    const { file, keyPlace } = anchor;
    const indent = newlineOf(file) + ' '.repeat(keyPlace.column - 1);
    const step = ' '.repeat(Math.max(2, keyPlace.column - 1 - indentOf(file.line(job.node.keyPlace.line))));
    const last = lastLineOf(anchor);
    const at = file.startOf(last) + file.line(last).length;
    const text = [`${indent}permissions:`, ...lines.map((line) => indent + step + line)].join('');
    return [{ file: file.file, start: at, end: at, text }];
}
/** What only signing needs; other jobs that had it from the workflow have no use for it as far as the file says. */
const OF_SIGNING = ['id-token', 'attestations', 'artifact-metadata'];
function fromWorkflow(workflow, needs) {
    const map = workflow.permissions?.node;
    if (!map?.isMap)
        return NOTHING;
    const entries = map.entries();
    const scopes = entries.filter(([name]) => OF_SIGNING.includes(name));
    const own = new Set(needs.map(({ job }) => job));
    if (!needs.some(({ job }) => !job.permissions) || scopes.length === 0)
        return NOTHING;
    const others = workflow.jobs.filter((job) => !job.permissions && !own.has(job) && mayNeed(job));
    if (others.length > 0)
        return {
            edits: [],
            remarks: [
                `the right to sign stays at the top of the file, since nobody sees from here whether the job "${others[0]?.id ?? ''}" needs it: move it to the jobs that do`,
            ],
        };
    if (scopes.length === entries.length)
        return { edits: allGone(map), remarks: [] };
    return {
        edits: map.source.startsWith('{')
            ? inFlow(map, [], OF_SIGNING, [])
            : scopes.flatMap(([, node]) => removedScope(node)),
        remarks: [],
    };
}
/** An empty list gives nothing; none at all would give what the repository's settings say. */
function allGone(map) {
    const { file, keyPlace, place } = map;
    const last = file.place(Math.max(place.start, place.end - 1), place.end).line;
    const end = file.startOf(last) + file.line(last).length;
    return [{ file: file.file, start: keyPlace.end, end, text: ': {}' }];
}
/** Actions that take no identity token. */
const WITHOUT_TOKEN = /^(?:actions\/(?:checkout|setup-[\w-]+|cache|upload-artifact|download-artifact|labeler|stale|github-script)|docker\/[\w-]+|github\/codeql-action|aquasecurity\/trivy-action|anchore\/[\w-]+|hadolint\/hadolint-action|softprops\/action-gh-release|golangci\/golangci-lint-action)$/;
const ASKS_FOR_TOKEN = /ACTIONS_ID_TOKEN|cosign|sigstore|--provenance|trusted|twine|npm publish/i;
function mayNeed(job) {
    if (job.uses)
        return true;
    return job.steps.some(({ uses, node }) => uses
        ? uses.kind !== 'repository' || !WITHOUT_TOKEN.test(uses.repository)
        : ASKS_FOR_TOKEN.test(node?.at('run')?.text ?? ''));
}

// EXTERNAL MODULE: ./lib/lint/workflow/predicate-file-never-written.js
var predicate_file_never_written = __webpack_require__(91576);
;// CONCATENATED MODULE: ./lib/adoption/attest-step.js



/** Inputs that are understood; of others nobody knows what they would lose. */
const KNOWN = [
    'subject-name',
    'subject-digest',
    'push-to-registry',
    'predicate-type',
    'predicate-path',
    'predicate',
    'sbom-path',
    'show-summary',
    'github-token',
    'create-storage-record',
];
const PROVENANCE = /^https:\/\/slsa\.dev\/provenance\//;
/** What a step of GitHub's attest actions says of an image; undefined: nothing, or it is about files. */
function readAttestStep(step) {
    if (!(0,image_steps/* attestsImage */.kQ)(step))
        return undefined;
    const act = readAct(step);
    if (!('why' in act))
        return { acts: [act] };
    const { shape = 'github-attest', why } = act;
    return { job: step.job, step, shape, why, isTodo: shape === 'github-attest' };
}
function readAct(step) {
    const other = [...step.with.keys()].find((name) => !KNOWN.includes(name));
    if (other !== undefined)
        return { why: `its input ${other} has no counterpart` };
    const output = outputInUse(step);
    if (output !== undefined)
        return { why: `its output ${output} is used, which has no counterpart` };
    const named = byDigest(step, (0,workflow/* inputOf */.wg)(step, 'subject-name'), (0,workflow/* inputOf */.wg)(step, 'subject-digest'));
    if ('why' in named)
        return named;
    const what = statementOf(step);
    if ('why' in what)
        return what;
    const isPushed = (0,workflow/* inputOf */.wg)(step, 'push-to-registry') !== '' && (0,workflow/* inputOf */.wg)(step, 'push-to-registry') !== 'false';
    const remarks = isPushed
        ? []
        : [
            'until now only GitHub\u2019s store had the attestation: nothing that looks in the registry, such as a cluster, could see it',
        ];
    return {
        step,
        shape: 'github-attest',
        subject: named.subject,
        recursive: false,
        storage: isPushed ? 'bundle' : 'store',
        isInStore: true,
        ...what,
        remarks: [...remarks, ...what.remarks],
    };
}
function statementOf(step) {
    const [type, file, sbom] = ['predicate-type', 'predicate-path', 'sbom-path'].map((name) => (0,workflow/* inputOf */.wg)(step, name));
    if ((0,workflow/* inputOf */.wg)(step, 'predicate') !== '')
        return { why: 'the predicate stands in the workflow, and not in a file' };
    if (sbom !== '')
        return { what: 'sbom', file: sbom, remarks: [] };
    if (type === '')
        return { what: 'provenance', provenance: 'v1', remarks: [] };
    if (PROVENANCE.test(type))
        return {
            what: 'provenance',
            provenance: type.endsWith('/v0.2') ? 'v0.2' : 'v1',
            isByHand: true,
            remarks: [`${file} is no longer signed: provenance is written from the run's own identity`],
        };
    return { what: 'predicate', file: `${type}=${file}`, remarks: [] };
}
/** Of these outputs a step of ours has one alone. */
function outputInUse({ id, job }) {
    if (id === undefined)
        return undefined;
    const text = job.node?.source ?? '';
    const used = [
        ...text.matchAll(new RegExp(`\\bsteps\\.${id.replaceAll(/[^\w-]/g, '')}\\.outputs\\.([\\w-]+)`, 'g')),
    ];
    return used.map(([, name = '']) => name).find((name) => name !== 'bundle-path');
}

;// CONCATENATED MODULE: ./lib/adoption/cosign-step.js





/** Options without an effect on what is signed, or whose effect every run of ours has. */
const PASSED_OVER = [
    '--yes',
    '-y',
    '--verbose',
    '-d',
    '--timeout',
    '-t',
    '--new-bundle-format',
    '--use-signing-config',
    '--force',
    '-f',
    '--registry-referrers-mode',
    '--replace',
    '--record-creation-timestamp',
    '--recursive',
    '-r',
    '--predicate',
    '--type',
    '--sbom',
];
/** Options for services that are not the public ones. */
const OWN_SERVICES = [
    '--fulcio-url',
    '--rekor-url',
    '--oidc-issuer',
    '--oidc-client-id',
    '--timestamp-server-url',
    '--trusted-root',
    '--signing-config',
    '--identity-token',
    '--oidc-provider',
];
/** Variables that cosign reads, and with them another way of signing. */
const OWN_VARIABLES = /^(?:COSIGN_(?:FULCIO_URL|REKOR_URL|KEY|MIRROR|ROOT)|SIGSTORE_\w+|TUF_\w+)$/;
/** Commands that only say or repeat something. */
const AROUND = [
    'echo',
    'printf',
    'set',
    'for',
    'done',
    'true',
    ':',
    'sleep',
    'shopt',
    'export',
    'local',
    'declare',
    'readonly',
    'tr',
    'read',
];
const SBOM_TYPES = ['spdx', 'spdxjson', 'cyclonedx'];
const PROVENANCE_TYPES = {
    slsaprovenance: 'v0.2',
    slsaprovenance02: 'v0.2',
    slsaprovenance1: 'v1',
    'https://slsa.dev/provenance/v0.2': 'v0.2',
    'https://slsa.dev/provenance/v1': 'v1',
};
/** Types that a sign step of ours knows by the same name. */
const OTHER_TYPES = ['custom', 'openvex', 'link', 'vuln'];
/** What a script signs with cosign; undefined: no image. */
function readCosignStep(step) {
    const calls = (0,cosign/* cosignCallsIn */.YN)(step).filter((call) => ((0,cosign/* signsImage */.sQ)(call) || call.command === 'attach sbom') && !(0,cosign/* isTrial */.rK)(call));
    if (calls.length === 0)
        return undefined;
    const refuse = ({ shape = shapeOfBuild(step), why }) => ({
        job: step.job,
        step,
        shape,
        why,
        isTodo: isTaken(shape),
    });
    const acts = calls.map(readCall);
    const objection = acts.find((one) => 'why' in one);
    if (objection)
        return refuse(objection);
    const all = acts.flat();
    const surroundings = around(step, calls);
    return 'why' in surroundings ? refuse(surroundings) : { acts: all, ...surroundings };
}
/** Builders that say the digest in ways of their own, for which there is a page. */
const BUILDERS = { ko: 'ko', podman: 'buildah', buildah: 'buildah' };
function shapeOfBuild({ job, index }) {
    const programs = job.steps.slice(0, index + 1).flatMap(({ script }) => script?.invocations ?? []);
    const shapes = programs.map(({ program }) => Object.hasOwn(BUILDERS, program) ? BUILDERS[program] : undefined);
    return shapes.findLast((shape) => shape !== undefined) ?? 'cosign-digest';
}
function isTaken(shape) {
    return shape === 'cosign-digest' || shape === 'cosign-tag';
}
function readCall(call) {
    const own = ofKeysAndServices(call);
    if (own)
        return own;
    const [word, ...more] = call.operands;
    // What xargs puts behind the command is not seen in it.
    const isFed = call.invocation.wrappers.includes('xargs') && !word;
    const operands = word ? [word, ...more] : isFed ? [fed(call)] : [];
    const acts = [];
    for (const operand of operands) {
        const named = subjectOf(call.step, operand);
        if ('why' in named)
            return named;
        const what = ofOptions(call) ?? cosign_step_statementOf(call);
        if ('why' in what)
            return what;
        acts.push({
            step: call.step,
            shape: named.byTag ? 'cosign-tag' : 'cosign-digest',
            subject: named.subject,
            recursive: (0,program/* isOn */.Mp)(call.args, '--recursive', '-r') ?? false,
            storage: (0,cosign/* layoutOf */.aH)(call) ?? 'unknown',
            isInStore: false,
            ...repositoryOf(call.step),
            ...what,
        });
    }
    return acts.length > 0 ? acts : { why: 'the command names no image' };
}
/** A word for what xargs puts there. */
function fed({ invocation: { start, end } }) {
    return { parts: [{ kind: 'text', text: '{}' }], isQuoted: false, start, end };
}
/** Who signs, and with whose services, is another matter than how. */
function ofKeysAndServices(call) {
    if ((0,cosign/* hasKey */.CJ)(call))
        return { shape: 'key', why: 'a key signs, which verifiers ask for' };
    if ((0,program/* isOn */.Mp)(call.args, '--tlog-upload') === false)
        return { shape: 'private-instance', why: 'the signature is kept out of the transparency log' };
    const other = call.args.flags.find(({ name }) => OWN_SERVICES.includes(name));
    return other
        ? { shape: 'private-instance', why: `${other.name} names services or an identity of its own` }
        : ofVariables(call.step);
}
function ofOptions({ args }) {
    const known = [...PASSED_OVER, '--tlog-upload'];
    const other = args.flags.find(({ name }) => !known.includes(name));
    return other && { why: `${other.name} has no counterpart` };
}
function ofVariables({ env, job }) {
    const name = [...env.keys(), ...job.env.keys(), ...job.workflow.env.keys()].find((one) => OWN_VARIABLES.test(one));
    return name === undefined
        ? undefined
        : { shape: 'private-instance', why: `${name} names services, a key or an identity of its own` };
}
function repositoryOf({ env, job }) {
    const text = (env.get('COSIGN_REPOSITORY') ?? job.env.get('COSIGN_REPOSITORY'))?.text;
    return text === undefined ? {} : { signatureRepository: text };
}
function cosign_step_statementOf(call) {
    if (call.command === 'sign')
        return { what: 'signature', remarks: [] };
    const flag = (0,program/* flagOf */.iP)(call.args, '--predicate', '--sbom');
    const file = fileOf(call.step, flag);
    const type = (0,cosign/* flagText */.us)((0,program/* flagOf */.iP)(call.args, '--type')) ?? 'custom';
    const provenance = Object.hasOwn(PROVENANCE_TYPES, type) ? PROVENANCE_TYPES[type] : undefined;
    if (provenance)
        return {
            what: 'provenance',
            provenance,
            isByHand: true,
            remarks: [
                `${(0,cosign/* flagText */.us)(flag) ?? 'the predicate'} is no longer signed: provenance is written from the run's own identity`,
            ],
        };
    if (file === undefined)
        return { why: 'the file of the statement is known to the script alone' };
    if (call.command === 'attach sbom')
        return { what: 'sbom', file, remarks: [`${file} was attached without a signature, and is attested now`] };
    if (SBOM_TYPES.includes(type))
        return type === 'spdx' && !/\.json$/.test(file)
            ? { why: `--type spdx takes any text, and nothing says that ${file} is JSON` }
            : {
                what: 'sbom',
                file,
                remarks: type === 'spdx'
                    ? [`${file} was attested as one long string (--type spdx), and is an SPDX document now`]
                    : [],
            };
    if (OTHER_TYPES.includes(type) || /^https?:\/\/\S+$/.test(type))
        return { what: 'predicate', file: `${type}=${file}`, remarks: [] };
    return { why: `--type ${type} has no counterpart` };
}
function fileOf(step, flag) {
    const text = flag?.value && contextText(step, flag.value);
    const folder = step.node?.at('working-directory')?.text;
    if (text === undefined || text === '-' || /^\/dev\/|\s/.test(text.replaceAll(/\$\{\{[^}]*\}\}/g, '')))
        return undefined;
    return folder === undefined || /^(?:\/|\$\{\{)/.test(text)
        ? text
        : `${folder.replace(/\/+$/, '')}/${text.replace(/^\.\//, '')}`;
}
/** What else the script does, and whether that can be told from signing. */
function around({ script }, calls) {
    const own = new Set(calls.map(({ invocation }) => invocation.command));
    const commands = script?.commands ?? [];
    const others = commands.filter((command) => !own.has(command) && !isAround(command));
    const decides = commands.some(({ keywords, words: [first] }) => [...keywords, first && (0,shell_command/* literalText */.bK)(first)].some((word) => /^(?:if|elif|case|while|until|!)$/.test(word ?? '')));
    const isIgnored = calls.some(({ invocation: { command } }) => [command.before, command.after].some((one) => one === '||' || one === '&&' || one === '&'));
    if (isIgnored)
        return { why: 'the script decides what follows when it fails' };
    if (others.length === 0 && !decides)
        return {};
    if (decides || !calls.every(({ invocation }) => isAlone(invocation)) || hasLoop(commands))
        return { why: 'the script signs among other things that it does' };
    if (!calls.every((call) => isOnOwnLines(call)))
        return { why: 'the script signs among other things that it does' };
    const ends = others.map(({ start }) => start);
    const [first, last] = [
        Math.min(...calls.map(({ invocation }) => invocation.start)),
        Math.max(...calls.map(({ invocation }) => invocation.start)),
    ];
    const cut = calls.map(({ invocation: { start, end } }) => ({ start, end }));
    // What only sets a variable may do so before.
    if (ends.every((start) => start > last))
        return { cut, rest: 'behind' };
    if (ends.every((start) => start < first))
        return { cut, rest: 'before' };
    return { why: 'the script does other things before and after it signs' };
}
/** Whether its lines can be taken out of a block of text. */
function isOnOwnLines({ script, invocation: { start, end }, step }) {
    const { text } = script;
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const behind = /^[^\n]*/.exec(text.slice(end))?.[0] ?? '';
    return step.node?.at('run')?.style === 'block' && `${before}${behind}`.trim() === '';
}
function hasLoop(commands) {
    return commands.some(({ words: [first] }) => first && (0,shell_command/* literalText */.bK)(first) === 'for');
}
/** A command that writes nothing that stays. */
function isAround({ words: [program], redirects, assignments, words }) {
    if (redirects.some(({ operator, target }) => operator.startsWith('>') &&
        target &&
        !/^(?:[12]|\/dev\/(?:null|stdout|stderr))$/.test((0,shell_command/* literalText */.bK)(target) ?? 'file')))
        return false;
    if (!program)
        return assignments.length > 0;
    const name = (0,shell_command/* literalText */.bK)(program) ?? '';
    return (AROUND.includes(name) ||
        (name === 'cosign' &&
            words[1] !== undefined &&
            ['version', 'initialize'].includes((0,shell_command/* literalText */.bK)(words[1]) ?? '')));
}

;// CONCATENATED MODULE: ./lib/adoption/other-shapes.js



const CLUES = [
    {
        shape: 'notation',
        why: 'Ratify and notation read what it writes, which is another format',
        isIn: (step) => runs(step, 'notation', 'sign') ||
            (step.uses?.repository === 'notaryproject/notation-action' && step.uses.path === 'sign'),
    },
    {
        shape: 'script',
        why: 'what it signs, and how, stands in another file',
        isIn: (step) => (0,image_steps/* signingScript */.j2)(step) !== undefined,
    },
    {
        shape: 'action',
        why: 'what it signs, and how, stands in that action',
        isIn: ({ uses }) => uses?.kind === 'local' && /(?:^|[/_-])(?:co)?sign(?:ing)?(?:[/_-]|$)/.test(uses.path),
    },
];
/** Steps that sign in ways that no patch is made for. */
function otherShapesIn(job) {
    if (job.workflow.kind === 'goreleaser')
        return job.steps.slice(0, 1).map((step) => ({
            job,
            step,
            shape: 'goreleaser',
            why: 'GoReleaser signs while it releases, and a step behind it takes its list of digests',
            isTodo: false,
        }));
    return job.steps.flatMap((step) => CLUES.filter(({ isIn }) => isIn(step) && !isGenerator(step.uses)).map(({ shape, why }) => ({
        job,
        step,
        shape,
        why,
        isTodo: false,
    })));
}
function runs({ script }, name, command) {
    return (script?.invocations ?? []).some(({ program, words: [first] }) => program === name && first && (0,shell_command/* literalText */.bK)(first) === command);
}

;// CONCATENATED MODULE: ./lib/adoption/plan.js








function planJob(job) {
    const answers = job.steps.map((step) => ({ step, answer: readStep(step) }));
    const refusals = answers.flatMap(({ answer }) => (answer && isRefusal(answer) ? [answer] : []));
    const read = answers.flatMap(({ step, answer }) => answer && !isRefusal(answer) ? [{ step, reading: answer }] : []);
    const newSteps = groupsOf(read).map(newStep);
    const hosts = new Set(newSteps.filter(({ side }) => side === 'instead').map(({ host }) => host));
    const whole = read.filter(({ reading }) => !reading.cut).map(({ step }) => step);
    const removed = whole.filter((step) => !hosts.has(step));
    const cut = new Map(read.flatMap(({ step, reading }) => (reading.cut ? [[step, reading.cut]] : [])));
    const installers = read.length === 0
        ? []
        : job.steps.filter((step) => (0,cosign/* isInstaller */.js)(step) && !isNeeded(step, new Set(whole), cut));
    return {
        job,
        newSteps,
        removed: [...removed, ...installers],
        cut,
        refusals: [...refusals, ...otherShapesIn(job)],
    };
}
function readStep(step) {
    if (step.job.workflow.kind === 'goreleaser')
        return undefined;
    const answer = read(step);
    return answer && !isRefusal(answer)
        ? (unwritable(answer, step) ?? unwritten(answer, step) ?? answer)
        : answer;
}
function read(step) {
    const generator = readGeneratorStep(step);
    if (generator)
        return isRefusal(generator) ? generator : { acts: [generator] };
    return readCosignStep(step) ?? readAttestStep(step);
}
/** Braces, aliases and merge keys leave no lines of the step's own. */
function unwritable({ acts: [act] }, step) {
    const isOwn = step.node &&
        isBlockItem(step.node) &&
        /^["'\w]/.test(step.node.source) &&
        !/^\s*<<\s*:/m.test(step.node.source);
    if (!act || isOwn)
        return undefined;
    return {
        job: step.job,
        step,
        shape: act.shape,
        why: 'the step is not written line by line',
        isTodo: false,
    };
}
/** A file that is not there would keep the image from being signed at all. */
function unwritten({ acts }, step) {
    const act = acts.find((one) => one.file !== undefined && (0,predicate_file_never_written/* keeperOf */.y)(step, pathIn(one.file)) !== undefined);
    if (act?.file === undefined)
        return undefined;
    const why = `no step before writes ${pathIn(act.file)} (anchore/sbom-action does with output-file alone)`;
    return { job: step.job, step, shape: act.shape, why, isTodo: true };
}
/** What is about one digest under one condition, as long as nothing comes between that it would overtake. */
function groupsOf(read) {
    const groups = [];
    for (const one of read) {
        for (const act of one.reading.acts) {
            const key = keyOf(act);
            const group = groups.findLast((other) => other.key === key && mayJoin(other, act));
            const member = group?.members.find(({ read: other }) => other === one);
            if (member)
                member.acts.push(act);
            else if (group)
                group.members.push({ read: one, acts: [act] });
            else
                groups.push({ key, members: [{ read: one, acts: [act] }] });
        }
    }
    return groups;
}
function keyOf({ subject: { digest }, signatureRepository = '' }) {
    const text = typeof digest === 'string'
        ? digest.replaceAll(/\s+/g, '')
        : `${digest.step.id === undefined ? `#${digest.step.index}` : `\${{steps.${digest.step.id}.outputs.digest}}`}${digest.pushed?.written ?? ''}`;
    return `${text} ${signatureRepository}`;
}
/** Whether an act may be done where the group's first is, or the first where the act is. */
function mayJoin(group, act) {
    const first = group.members[0]?.read.step;
    if (!first)
        return false;
    const { condition } = act.step;
    if (otherVariables(first) !== otherVariables(act.step))
        return false;
    if (condition !== undefined && first.condition !== undefined && condition !== first.condition)
        return false;
    if (first.condition !== undefined && condition === undefined)
        return false;
    const file = fileIn(act);
    const between = act.step.job.steps.slice(first.index + 1, act.step.index);
    const writers = between.filter((step) => file !== undefined && mentions(step, file) && !signs(step));
    return writers.length === 0 || between.every((step) => writers.includes(step) || isQuiet(step));
}
function signs(step) {
    return (0,cosign/* cosignCallsIn */.YN)(step).some(cosign/* signsImage */.sQ) || readAttestStep(step) !== undefined;
}
/** Whether it may as well come before a signature: it installs something, or signs itself. */
function isQuiet(step) {
    return ((0,cosign/* isInstaller */.js)(step) || signs(step) || /\b(?:install|setup)\b/i.test(step.name ?? step.uses?.text ?? ''));
}
function fileIn({ file }) {
    return file === undefined ? undefined : pathIn(file).replace(/^.*\//, '');
}
/** Without the type before it. */
function pathIn(file) {
    return file.replace(/^.*=(?=[^=]*$)/, '');
}
function mentions({ node }, file) {
    return node?.source.includes(file) ?? false;
}
function newStep({ members }) {
    const acts = members.flatMap((member) => member.acts);
    const [first] = members;
    const late = members.findLast(({ acts: own, read }) => own.some((act) => writtenBehind(first.read.step, read.step, act)));
    const { step, reading } = (late ?? first).read;
    const side = reading.cut ? (reading.rest === 'before' ? 'behind' : 'before') : 'instead';
    return { acts, host: step, side };
}
/** Whether a file is written only behind the step that would sign it. */
function writtenBehind(first, own, act) {
    const file = fileIn(act);
    const between = own.job.steps.slice(first.index + 1, own.index);
    return file !== undefined && between.some((step) => mentions(step, file) && !signs(step));
}
/** Whether cosign is still run behind its installation. */
function isNeeded(installer, whole, cut) {
    const { id, job, index } = installer;
    if (id !== undefined &&
        new RegExp(`\\bsteps\\.${id.replaceAll(/[^\w-]/g, '')}\\b`).test(job.node?.source ?? ''))
        return true;
    return job.steps.slice(index + 1).some((step) => !whole.has(step) && mayUse(step, cut.get(step) ?? []));
}
function mayUse(step, cut) {
    const { script, uses, node } = step;
    if (uses)
        return uses.kind === 'local' || /cosign|sign|goreleaser|nix|devbox/i.test(uses.text);
    const left = cut
        .toSorted((a, b) => b.start - a.start)
        .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), script?.text ?? node?.at('run')?.text ?? '');
    return (/cosign/i.test(left) ||
        /(?:^|[\s;&|])(?:make|just|task|mage|npm|bash|sh|python3?|node)\s|(?:^|[\s;&|])\.{0,2}\/\S|\.(?:sh|py|js)\b/.test(left));
}

;// CONCATENATED MODULE: ./lib/adoption/script-edits.js

/** Takes commands out of a script that is written as a block, with their lines. */
function cutLines({ script }, spans) {
    if (!script)
        return [];
    const { source } = script;
    return spans.map((span) => {
        const { file } = source;
        const place = source.place(span);
        const last = file.place(place.end - 1, place.end).line;
        return { file: file.file, start: file.startOf(place.line), end: file.startOf(last + 1), text: '' };
    });
}
/** Behind a `docker push`: what was pushed, as an output of the step. */
function outputLine({ step, name, pushed }) {
    const run = step.node?.at('run');
    if (!step.script || !run)
        return [];
    const { file } = run;
    const look = `docker buildx imagetools inspect ${pushed.written} --format '{{.Manifest.Digest}}'`;
    const command = `echo "${name}=$(${look})" >> "$GITHUB_OUTPUT"`;
    const newline = newlineOf(file);
    if (run.style === 'block') {
        const { end } = step.script.source.place({ start: pushed.behind - 1, end: pushed.behind });
        const { line } = file.place(end - 1, end);
        const at = file.startOf(line) + file.line(line).length;
        const first = step.script.source.place({ start: pushed.behind - 1, end: pushed.behind }).line;
        const indent = ' '.repeat(indentOf(file.line(firstLineOf(file.line(first - 1), first))));
        return [{ file: file.file, start: at, end: at, text: `${newline}${indent}${command}` }];
    }
    const indent = `${newline}${' '.repeat(run.keyPlace.column + 1)}`;
    const { start, end } = run.place;
    return [{ file: file.file, start, end, text: ['|', step.script.text.trim(), command].join(indent) }];
}
/** A command that goes on from the line before is indented as that. */
function firstLineOf(before, line) {
    return before.trimEnd().endsWith('\\') ? line - 1 : line;
}

// EXTERNAL MODULE: ./lib/adoption/shapes.js
var shapes = __webpack_require__(91840);
;// CONCATENATED MODULE: ./lib/adoption/adopt-workflow.js


















const GUARD = "if: github.event_name != 'pull_request'";
/** Undefined: it signs no image. @param repository `owner/name` of the file, if it is known */
function adoptWorkflow(workflow, action, repository) {
    const plans = workflow.jobs.map(planJob);
    const calls = workflow.jobs.flatMap((job) => readGeneratorJob(job) ?? []);
    const generators = calls.flatMap((one) => (isRefusal(one) ? [] : [one]));
    const refusals = [
        ...plans.flatMap((plan) => plan.refusals),
        ...calls.flatMap((one) => (isRefusal(one) ? [one] : [])),
    ];
    const taken = plans.filter(({ newSteps }) => newSteps.length > 0);
    const acts = taken.flatMap(({ newSteps }) => newSteps.flatMap((one) => one.acts));
    if (acts.length === 0 && generators.length === 0 && refusals.length === 0)
        return undefined;
    const hasGenerator = workflow.jobs.some((job) => isGenerator(job.uses));
    const jobs = taken.map((plan) => jobEdits(plan, action, hasGenerator));
    const permissions = permissionEdits(workflow, [
        ...(workflow.kind === 'workflow' ? taken.map((plan) => needOf(plan)) : []),
        ...generators.map(({ job }) => ({
            job,
            write: ['packages', 'id-token'],
            read: ['contents'],
            gone: ['actions'],
        })),
    ]);
    return {
        edits: [
            ...jobs.flatMap(({ edits }) => edits),
            ...generators.flatMap((call) => generatorEdits(call, action)),
            ...permissions.edits,
            ...refusals.filter(({ isTodo }) => isTodo).flatMap(todo),
        ],
        changes: [...changesOf(acts), ...generators.map(generatorChange)],
        left: refusals.map(leftOf),
        identities: (0,identities/* identitiesOf */.U)(workflow, repository, action, { acts, generators, refusals }),
        formats: formatsOf(acts, generators),
        level: levelsOf(acts, generators),
        remarks: [
            ...jobs.flatMap(({ remarks }) => remarks),
            ...permissions.remarks,
            ...ofCallers(workflow, acts),
        ],
    };
}
function formatsOf(acts, generators) {
    const before = [...acts.map(({ storage }) => storage), ...generators.map(() => 'legacy')];
    const store = acts.some(({ isInStore }) => isInStore) ? ['store'] : [];
    return {
        before: unique([...before, ...store]),
        after: before.length === 0 ? [] : ['legacy', 'bundle', ...store],
    };
}
function jobEdits({ job, newSteps, removed, cut }, action, hasGenerator) {
    const ids = new StepIds(job);
    const uses = usesOf(action, '');
    const steps = newSteps.map((one) => {
        const guard = guardOf(one);
        const inputs = inputsOf(one, ids, hasGenerator);
        return { edits: placed(one, uses, inputs, guard), guard };
    });
    return {
        edits: [
            ...steps.flatMap(({ edits }) => edits),
            ...removed.flatMap(removedStep),
            ...[...cut].flatMap(([step, spans]) => cutLines(step, spans)),
            ...[...ids.given].flatMap(([step, id]) => addedId(step, id)),
            ...ids.outputs.flatMap(outputLine),
        ],
        remarks: steps.some(({ guard }) => guard)
            ? [
                `the job "${job.id}" signed builds of pull requests as well: the new step has a condition that keeps them out`,
            ]
            : [],
    };
}
function placed({ host, side }, uses, inputs, hasGuard) {
    if (side !== 'instead') {
        const condition = host.condition === undefined ? (hasGuard ? [GUARD] : []) : [`if: ${host.node?.at('if')?.source ?? ''}`];
        const lines = [
            'name: Sign and attest',
            ...condition,
            `uses: ${uses}`,
            'with:',
            ...inputs.map((line) => `  ${line}`),
        ];
        return addedStep(host, side, lines);
    }
    return [...(hasGuard ? addedLine(host, GUARD) : []), ...replacedStep(host, uses, inputs)];
}
/** Whether builds of pull requests were signed, which nothing that is deployed asks for. */
function guardOf({ host }) {
    const isForPulls = host.job.workflow.triggers.has('pull_request');
    // What verifies in the same job would not find a signature.
    const verifies = host.job.steps.some((step) => (0,cosign/* cosignCallsIn */.YN)(step).some(cosign/* verifiesImage */.bz));
    return isForPulls && host.condition === undefined && !(0,guards/* isGuarded */.J)(host) && !verifies;
}
/** What stands behind `uses:`. @param path in the repository of ours, with a slash before it */
function usesOf({ repository, ref, version }, path) {
    return `${repository}${path}@${ref}${version === undefined ? '' : ` # ${version}`}`;
}
function needOf({ job, newSteps, removed }) {
    const replaced = new Set([...removed, ...newSteps.map(({ host }) => host)]);
    const attests = job.steps.some((step) => (0,image_steps/* usesAttest */._G)(step) && !replaced.has(step));
    const isInStore = newSteps.some(({ acts }) => acts.some((act) => act.isInStore));
    const keepsStore = attests || isInStore;
    return {
        job,
        write: [...(needsPackages(job) ? ['packages'] : []), 'id-token'],
        read: job.permissions ? [] : ['contents'],
        gone: [...(keepsStore ? [] : ['attestations']), ...(attests ? [] : ['artifact-metadata'])],
    };
}
/** Whether the job writes to GitHub's registry as itself. */
function needsPackages({ steps, workflow }) {
    const text = steps.map(({ node }) => node?.source ?? '').join('\n');
    return (/ghcr\.io/.test(`${text}\n${workflow.root?.at('env')?.source ?? ''}`) &&
        /secrets\.GITHUB_TOKEN|github\.token/.test(text));
}
function generatorEdits({ job, image, dropped }, action) {
    const { uses, node } = job;
    const named = job.with.get('image');
    if (!uses || !node)
        return [];
    const { file, start, end } = uses.node.place;
    const line = uses.node.file.startOf(uses.node.place.line) + uses.node.file.line(uses.node.place.line).length;
    const hasComment = /^\s*#/.test(uses.node.file.text.slice(end, line));
    return [
        { file, start, end: hasComment ? line : end, text: usesOf(action, `/${tool/* calledWorkflows */.UG.provenance}`) },
        ...(named && image !== named.text?.trim() ? (0,yaml_edit/* replaceScalar */.BB)(named, image) : []),
        ...dropped.flatMap((name) => removedEntryLines(job.with.get(name))),
    ];
}
function todo({ job, step, why, shape }) {
    const node = step?.node ?? job.node;
    if (!node)
        return [];
    const line = step ? node.place.line : node.keyPlace.line;
    return addedComment(node.file, line, `TODO: sign with slsa-provenance-action (docs/${shapes/* SHAPES */.H[shape].page}): ${why}`);
}
function changesOf(acts) {
    return [...(0,group_by/* groupBy */.$)(acts, ({ step }) => step)].map(([step, own]) => ({
        shape: own[0]?.shape ?? 'cosign-digest',
        job: step.job.id,
        step: (0,workflow/* stepName */.u)(step),
        line: step.node?.place.line ?? 1,
        remarks: unique(own.flatMap(({ remarks }) => remarks)),
    }));
}
function generatorChange({ job, dropped }) {
    return {
        shape: 'generator-job',
        job: job.id,
        line: job.uses?.node.place.line ?? 1,
        remarks: [
            'its provenance was SLSA v0.2, and is v1: fields have other names',
            'the image gets a signature as well, which the generator did not write',
            ...dropped.map((name) => `${name} is left out: nothing is compiled`),
        ],
    };
}
function leftOf({ job, step, shape, why }) {
    return {
        shape,
        job: job.id,
        ...(step && { step: (0,workflow/* stepName */.u)(step) }),
        line: step?.node?.place.line ?? job.node?.keyPlace.line ?? 1,
        why,
    };
}
function ofCallers({ kind }, acts) {
    return kind === 'action' && acts.length > 0
        ? ['workflows that use this action must grant id-token: write to the job that does']
        : [];
}
function unique(values) {
    return [...new Set(values)];
}


/***/ }),

/***/ 68462:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ adopt)
/* harmony export */ });
/* harmony import */ var _lint_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);
/* harmony import */ var _lint_workflow_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4612);
/* harmony import */ var _text_source_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84052);
/* harmony import */ var _adopt_workflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78531);
/* harmony import */ var _afterwards_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78615);
/* harmony import */ var _apply_all_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73238);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54960);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_lint_sources_js__WEBPACK_IMPORTED_MODULE_0__]);
_lint_sources_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];







/** One change may make room for another. */
const MAX_ROUNDS = 3;
/** What becomes of a repository's files that sign images with something else. @param repository `owner/name` */
function adopt(files, action, repository) {
    const context = { engines: new Map(), repository, isMarkdown: false };
    const sources = files.map((file) => ({ file, all: (0,_lint_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sourcesIn */ .s)(file).sources }));
    const adopted = sources.flatMap(({ file, all }) => adoptFile(file, all, action, context) ?? []);
    return {
        files: adopted,
        readers: (0,_readers_js__WEBPACK_IMPORTED_MODULE_4__/* .readersIn */ .s)(sources.flatMap(({ all }) => all), adopted),
    };
}
function adoptFile(file, sources, action, context) {
    const [source, ...more] = sources.filter(isRun);
    const workflow = source && more.length === 0 ? (0,_lint_workflow_read_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowIn */ .l)(source) : undefined;
    const adoption = workflow && (0,_adopt_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .adoptWorkflow */ .S)(workflow, action, context.repository);
    if (!adoption)
        return undefined;
    const { edits, changes, left, identities, formats, level, remarks } = adoption;
    const after = (0,_apply_all_js__WEBPACK_IMPORTED_MODULE_5__/* .applyAll */ .y)(file.text, edits);
    if (after === undefined)
        return unchanged(file, adoption);
    return {
        file: file.file,
        text: { before: file.text, after: changes.length === 0 ? after : mended(file, after, context) },
        changes,
        left,
        identities,
        formats,
        level,
        remarks,
    };
}
/** What two jobs share, by an alias or a merge key, cannot become two things. */
function unchanged({ file, text }, { changes, left, identities, formats, level }) {
    const why = 'its lines are shared with another job, which needs them otherwise';
    return {
        file,
        text: { before: text, after: text },
        changes: [],
        left: [...changes.map(({ shape, job, line }) => ({ shape, job, line, why })), ...left],
        identities: { before: identities.before, after: identities.before },
        formats: { before: formats.before, after: formats.before },
        level: { before: level.before, after: level.before },
        remarks: [],
    };
}
function mended(file, adopted, context) {
    let text = adopted;
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const workflow = workflowOf(new _text_source_text_js__WEBPACK_IMPORTED_MODULE_6__/* .SourceText */ .D(file.file, text));
        const more = workflow ? (0,_afterwards_js__WEBPACK_IMPORTED_MODULE_3__/* .afterwards */ .Q)(workflow, context) : [];
        const next = more.length === 0 ? undefined : (0,_apply_all_js__WEBPACK_IMPORTED_MODULE_5__/* .applyAll */ .y)(text, more);
        if (next === undefined)
            break;
        text = next;
    }
    return text;
}
function workflowOf(file) {
    const source = (0,_lint_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sourcesIn */ .s)(file).sources.find(isRun);
    return source && (0,_lint_workflow_read_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowIn */ .l)(source);
}
/** What GitHub or GoReleaser runs; pages show examples. */
function isRun({ kind, isMarkdown, isTemplate }) {
    return !isMarkdown && !isTemplate && (kind === 'workflow' || kind === 'action' || kind === 'goreleaser');
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 78615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ afterwards)
/* harmony export */ });
/* harmony import */ var _lint_workflow_cosign_experimental_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84187);
/* harmony import */ var _lint_workflow_verify_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86525);
/* harmony import */ var _workflow_cosign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(698);
/* harmony import */ var _workflow_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87337);
/* harmony import */ var _workflow_image_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12004);
/* harmony import */ var _workflow_resolve_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73353);
/* harmony import */ var _workflow_workflow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75628);







/** Who a workflow is in its own certificates, as its scripts are told (docs.github.com, "Variables reference"). */
const OWN_IDENTITY = '--certificate-identity "$GITHUB_SERVER_URL/$GITHUB_WORKFLOW_REF"';
/**
 * What is mended in a file once its steps sign anew: the switch that no cosign needs any more, and verifications of
 * its own signatures that accepted others, or nobody.
 */
function afterwards(workflow, context) {
    const needless = _lint_workflow_cosign_experimental_js__WEBPACK_IMPORTED_MODULE_0__/* .cosignExperimental */ .U.check(workflow, context).flatMap(({ edits = [] }) => edits);
    return [...needless, ...(workflow.kind === 'workflow' ? exactIdentities(workflow, context) : [])];
}
function exactIdentities(workflow, context) {
    // A workflow that others call has its own name in certificates, and theirs in the variable.
    if (workflow.triggers.has('workflow_call'))
        return [];
    const found = new Set(_lint_workflow_verify_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyIdentity */ .E.check(workflow, context).map(({ at }) => at.start));
    const own = signedNames(workflow);
    return (0,_workflow_cosign_js__WEBPACK_IMPORTED_MODULE_2__/* .cosignCalls */ .hP)(workflow)
        .filter((call) => (0,_workflow_cosign_js__WEBPACK_IMPORTED_MODULE_2__/* .verifiesImage */ .bz)(call) && call.operands.some((word) => own.has(nameOf(call.step, word))))
        .flatMap(({ script, args, step }) => {
        const flag = (0,_workflow_program_js__WEBPACK_IMPORTED_MODULE_3__/* .flagOf */ .iP)(args, '--certificate-identity-regexp', '--certificate-identity');
        const place = flag && script.source.place(flag);
        const style = step.node?.at('run')?.style;
        if (!place || !found.has(place.start) || (style !== 'block' && style !== 'plain'))
            return [];
        return [{ file: place.file, start: place.start, end: place.end, text: OWN_IDENTITY }];
    });
}
/** The images that steps of ours sign, as far as the file says. */
function signedNames(workflow) {
    const names = (0,_workflow_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .stepsOf */ .B_)(workflow).flatMap((step) => {
        const isOurs = step.uses?.repository.endsWith('/slsa-provenance-action') ?? false;
        if (!isOurs)
            return [];
        const text = (0,_workflow_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .inputOf */ .wg)(step, 'metadata') === '' ? (0,_workflow_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .inputOf */ .wg)(step, 'image') : pushedNames(step);
        return (0,_workflow_resolve_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveText */ .WY)({ job: step.job, step }, text).split(/[\n,]/);
    });
    return new Set(names.map((name) => (0,_workflow_image_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOfReference */ .iE)(name.trim()).toLowerCase()).filter((name) => name !== ''));
}
function pushedNames({ job }) {
    return job.steps
        .flatMap((one) => [
        (0,_workflow_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .inputOf */ .wg)(one, 'tags'),
        one.uses?.repository === 'docker/metadata-action' ? (0,_workflow_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .inputOf */ .wg)(one, 'images') : '',
    ])
        .join('\n');
}
function nameOf(step, word) {
    return (0,_workflow_image_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOfReference */ .iE)((0,_workflow_resolve_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveWord */ .Ty)(step, word)).toLowerCase();
}


/***/ }),

/***/ 73238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ applyAll)
/* harmony export */ });
/**
 * A text with all of some changes; of those that put text in at one place, in their order. A change that is there
 * twice is made once: an alias stands for the same lines. @returns undefined when two change the same in two ways
 */
function applyAll(text, edits) {
    const distinct = new Map(edits.map((edit) => [`${edit.start} ${edit.end} ${edit.text}`, edit]));
    const sorted = [...distinct.values()].sort((a, b) => a.start - b.start || a.end - b.end);
    let [result, at] = ['', 0];
    for (const { start, end, text: by } of sorted) {
        if (start < at)
            return undefined;
        result += text.slice(at, start) + by;
        at = end;
    }
    return result + text.slice(at);
}


/***/ }),

/***/ 92948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ identitiesOf),
/* harmony export */   e: () => (/* binding */ calledIdentity)
/* harmony export */ });
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76167);

/** Where a repository's workflows lie, wherever the folder that was named begins. */
const IN_REPOSITORY = /(?:^|\/)(\.github\/workflows\/[^/]+\.ya?ml)$/;
/** The names in the certificates (Fulcio, "OIDC Usage in Fulcio"): the workflow's that signs, at what it runs of. */
function identitiesOf({ file, kind }, repository = 'OWNER/REPOSITORY', action, { acts, generators, refusals }) {
    const path = IN_REPOSITORY.exec(file.file.replaceAll('\\', '/'))?.[1];
    const own = kind === 'workflow'
        ? `https://github.com/${repository}/${path ?? `.github/workflows/${file.file.replace(/^.*[\\/]/, '')}`}@REF`
        : 'that of the workflow that runs it';
    const isOwn = acts.length > 0 || refusals.some(({ shape, step }) => step && shape !== 'key' && shape !== 'notation');
    const mine = isOwn ? [own] : [];
    const old = generators.map(({ job: { uses } }) => `https://github.com/slsa-framework/slsa-github-generator/.github/workflows/generator_container_slsa3.yml@refs/tags/${uses?.ref ?? ''}`);
    const ours = generators.length > 0
        ? [`https://github.com/${action.repository}/${_shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .calledWorkflows */ .UG.provenance}@${action.ref}`]
        : [];
    return { before: [...new Set([...mine, ...old])], after: [...mine, ...ours] };
}
/** The one of them that is the workflow's that takes the generator's place; undefined: no generator is replaced. */
function calledIdentity(identities) {
    return identities.find((one) => one.includes(`/${_shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .calledWorkflows */ .UG.provenance}@`));
}


/***/ }),

/***/ 54960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readersIn)
/* harmony export */ });
/* harmony import */ var _lint_workflow_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4612);
/* harmony import */ var _workflow_cosign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(698);
/* harmony import */ var _workflow_script_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91941);
/* harmony import */ var _workflow_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87337);
/* harmony import */ var _workflow_shell_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80779);
/* harmony import */ var _workflow_workflow_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75628);
/* harmony import */ var _identities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92948);







const POLICIES = [
    'kyverno-policy',
    'kyverno-ivp',
    'cip',
    'gatekeeper-constraint',
    'gatekeeper-template',
    'ratify',
];
const OLD_IDENTITY = /generator_container_slsa3|slsa-framework\/slsa-github-generator/;
const OLD_PREDICATE = /slsa\.dev\/provenance\/v0\.2|(?:type\s+|["'\s:])slsaprovenance(?:02)?(?=["'\s]|$)/m;
/** Everything in a repository that verifies images: what of it has to change with the workflows. */
function readersIn(sources, files) {
    const changed = files.filter(({ changes }) => changes.length > 0);
    const shapes = changed.flatMap(({ changes }) => changes);
    const turn = {
        hasGenerator: shapes.some(({ shape }) => shape === 'generator-job'),
        hasOwnProvenance: shapes.some(({ remarks }) => remarks.some((text) => text.includes('no longer signed'))),
        identities: changed.flatMap(({ identities }) => identities.after),
        hasStore: changed.some(({ formats }) => formats.after.includes('store')),
    };
    if (changed.length === 0)
        return [];
    return sources.flatMap((source) => {
        if (source.kind !== 'shell' && POLICIES.includes(source.kind))
            return ofPolicy(source.file, source.root.source, source.root.place.start, turn);
        const workflow = (0,_lint_workflow_read_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowIn */ .l)(source);
        return workflow && workflow.kind !== 'goreleaser' ? ofCommands(workflow, turn) : [];
    });
}
function ofPolicy(file, text, start, turn) {
    if (!/github\.com|cosign|sigstore|keyless|attestor|slsa/i.test(text))
        return [];
    const line = (pattern) => file.place(start + Math.max(0, text.search(pattern)), start).line;
    const at = (pattern, more) => ({
        kind: 'policy',
        file: file.file,
        line: line(pattern),
        ...more,
    });
    if (turn.hasGenerator && OLD_IDENTITY.test(text))
        return [
            at(OLD_IDENTITY, {
                verdict: 'change',
                why: 'it expects the generator\u2019s identity, and new images have another',
                fix: (0,_identities_js__WEBPACK_IMPORTED_MODULE_4__/* .calledIdentity */ .e)(turn.identities) ?? 'the new identity',
            }),
        ];
    if (turn.hasGenerator && OLD_PREDICATE.test(text))
        return [
            at(OLD_PREDICATE, {
                verdict: 'change',
                why: 'it asks for SLSA v0.2, and new images have v1',
                fix: 'https://slsa.dev/provenance/v1',
            }),
        ];
    if (turn.hasOwnProvenance && /buildType|builder|buildDefinition/.test(text))
        return [
            at(/buildType|builder|buildDefinition/, {
                verdict: 'check',
                why: 'it looks into provenance that the workflow wrote itself, whose fields may have had other values',
            }),
        ];
    return [
        at(/^/, { verdict: 'fits', why: 'the identity is the same as before, and both formats are written' }),
    ];
}
function ofCommands(workflow, turn) {
    return [...cosignReaders(workflow, turn), ...otherReaders(workflow, turn)].toSorted((a, b) => a.line - b.line);
}
function cosignReaders(workflow, turn) {
    return (0,_workflow_cosign_js__WEBPACK_IMPORTED_MODULE_1__/* .cosignCalls */ .hP)(workflow)
        .filter(_workflow_cosign_js__WEBPACK_IMPORTED_MODULE_1__/* .verifiesImage */ .bz)
        .map((call) => {
        const { place, invocation } = call;
        const at = { kind: 'cosign', file: place.file, line: place.line };
        const text = invocation.words.map(_workflow_shell_command_js__WEBPACK_IMPORTED_MODULE_5__/* .wordText */ .en).join(' ');
        if ((0,_workflow_cosign_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKey */ .CJ)(call))
            return {
                ...at,
                verdict: 'fits',
                why: 'it verifies with a key, and what a key signs is left as it is',
            };
        if (turn.hasGenerator && OLD_IDENTITY.test(text))
            return {
                ...at,
                verdict: 'change',
                why: 'it expects the generator\u2019s identity, and new images have another',
                fix: `--certificate-identity ${(0,_identities_js__WEBPACK_IMPORTED_MODULE_4__/* .calledIdentity */ .e)(turn.identities) ?? ''}`,
            };
        if (turn.hasGenerator && OLD_PREDICATE.test(`${text} `))
            return {
                ...at,
                verdict: 'change',
                why: 'it asks for SLSA v0.2, and new images have v1',
                fix: '--type slsaprovenance1',
            };
        return {
            ...at,
            verdict: 'fits',
            why: 'the identity is the same as before, and both formats are written',
        };
    });
}
function otherReaders(workflow, turn) {
    return (0,_workflow_workflow_js__WEBPACK_IMPORTED_MODULE_6__/* .stepsOf */ .B_)(workflow).flatMap(({ script }) => (script?.invocations ?? []).flatMap((invocation) => {
        const place = script?.source.place(invocation);
        const about = place && aboutCommand(invocation, turn);
        return about ? [{ file: place.file, line: place.line, ...about }] : [];
    }));
}
function aboutCommand(invocation, turn) {
    const [first, second] = invocation.words.map(_workflow_shell_command_js__WEBPACK_IMPORTED_MODULE_5__/* .literalText */ .bK);
    if (invocation.program === 'slsa-verifier' && first === 'verify-image')
        return turn.hasGenerator
            ? {
                kind: 'slsa-verifier',
                verdict: 'change',
                why: 'it knows the generator\u2019s builders alone, and is no longer maintained',
                fix: `slsa-provenance verify IMAGE --repo OWNER/REPOSITORY --certificate-identity ${(0,_identities_js__WEBPACK_IMPORTED_MODULE_4__/* .calledIdentity */ .e)(turn.identities) ?? ''}`,
            }
            : { kind: 'slsa-verifier', verdict: 'fits', why: 'it reads what is left as it is' };
    if (invocation.program !== 'gh' || first !== 'attestation' || second !== 'verify')
        return undefined;
    const { flags } = (0,_workflow_script_js__WEBPACK_IMPORTED_MODULE_2__/* .argumentsTo */ .U)(invocation);
    const isFromRegistry = flags.some(({ name }) => name === '--bundle-from-oci');
    const inStore = turn.hasStore
        ? 'GitHub\u2019s store gets a copy as before (github-attestations)'
        : 'what GitHub\u2019s store has is left as it is';
    return {
        kind: 'gh',
        verdict: 'fits',
        why: isFromRegistry ? 'the bundles lie beside the image, as before' : inStore,
    };
}


/***/ }),

/***/ 91840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ SHAPES)
/* harmony export */ });
const COSIGN = 'migrate/from-cosign.md';
const ATTEST = 'migrate/from-github-attest.md';
const GENERATOR = 'migrate/from-slsa-github-generator.md';
/** All that are recognised. */
const SHAPES = {
    'cosign-digest': { title: 'cosign signs by digest', page: COSIGN },
    'cosign-tag': { title: 'cosign signs by tag', page: `${COSIGN}#by-tag` },
    'github-attest': { title: "GitHub's attest action", page: ATTEST },
    'generator-job': { title: 'slsa-github-generator, called by a job', page: GENERATOR },
    'generator-step': { title: 'slsa-github-generator, named by a step', page: `${GENERATOR}#as-a-step` },
    key: { title: 'a key of cosign', page: `${COSIGN}#keys` },
    'private-instance': { title: 'a Sigstore of its own', page: `${COSIGN}#a-sigstore-of-your-own` },
    'signed-later': { title: 'what another run built is signed', page: `${COSIGN}#signed-later` },
    buildah: { title: 'podman or buildah pushes', page: `${COSIGN}#podman-and-buildah` },
    ko: { title: 'ko builds', page: `${COSIGN}#ko` },
    goreleaser: { title: 'GoReleaser signs images', page: `${COSIGN}#goreleaser` },
    script: { title: 'a script signs', page: `${COSIGN}#scripts` },
    action: { title: 'an action of the repository signs', page: `${COSIGN}#actions-of-your-own` },
    notation: { title: 'notation signs', page: `${COSIGN}#notation` },
};


/***/ }),

/***/ 41779:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   adopt: () => (/* binding */ adopt)
/* harmony export */ });
/* harmony import */ var _report_adopt_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82083);
/* harmony import */ var _report_adopt_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87114);
/* harmony import */ var _request_adopt_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31900);
/* harmony import */ var _request_refuse_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27366);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10083);
/* harmony import */ var _task_adopt_main_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43023);
/* harmony import */ var _text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15789);
/* harmony import */ var _to_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78111);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_task_adopt_main_js__WEBPACK_IMPORTED_MODULE_5__]);
_task_adopt_main_js__WEBPACK_IMPORTED_MODULE_5__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];








const OPTIONS = _request_adopt_options_js__WEBPACK_IMPORTED_MODULE_2__/* .ADOPT_OPTIONS */ .I3.flatMap(({ options }) => options);
/** `slsa-provenance adopt`. @returns the exit code @throws Failure for wrong usage */
async function adopt(paths, options, { terminal }) {
    (0,_request_refuse_options_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseWithoutEffect */ .a7)(OPTIONS, options, () => ['registry']);
    if (paths.includes('-'))
        throw stdinNamed();
    const action = (0,_request_adopt_options_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAction */ .wE)(options);
    const { repo, write = false, format = 'text', quiet = false } = options;
    const outcome = await (0,_task_adopt_main_js__WEBPACK_IMPORTED_MODULE_5__/* .adopt */ .d)({ paths: paths.length === 0 ? ['.'] : paths, action, repository: repo, write }, terminal.stdin);
    if (format === 'json') {
        terminal.out((0,_to_json_js__WEBPACK_IMPORTED_MODULE_6__/* .toJson */ .a)((0,_report_adopt_json_js__WEBPACK_IMPORTED_MODULE_0__/* .adoptJson */ .b)(outcome, action)));
        return outcome.exitCode;
    }
    if (!write) {
        const patch = [...outcome.diffs.values()].join('');
        // On a screen nothing may move the cursor; a patch for a program has every byte.
        terminal.out(terminal.outStyle.colour ? (0,_text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalSafeLines */ .Dy)(patch) : patch);
    }
    if (quiet)
        return outcome.exitCode;
    const style = write ? terminal.outStyle : terminal.errStyle;
    const report = (0,_report_adopt_text_js__WEBPACK_IMPORTED_MODULE_1__/* .adoptText */ .i)(outcome, style, (0,_request_adopt_options_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlaceholder */ .wK)(action));
    if (write)
        terminal.out(report);
    else
        terminal.err(report);
    return outcome.exitCode;
}
function stdinNamed() {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR({
        class: 'usage',
        code: 'option-without-effect',
        what: '- has no effect: a patch needs the name of its file',
        fix: 'name the folder',
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 82083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ adoptJson)
/* harmony export */ });
/* harmony import */ var _adoption_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91840);
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76167);


/** docs/adopt.schema.json; a field may be added, anything else makes a new version. */
const VERSION = 1;
function adoptJson({ files, readers, diffs, isWritten, exitCode }, action) {
    return {
        schemaVersion: VERSION,
        tool: { name: _shared_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .toolName */ .Uf, version: _shared_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .toolVersion */ .fX },
        exitCode,
        action: `${action.repository}@${action.ref}`,
        written: isWritten,
        files: files.map((file) => ofFile(file, diffs.get(file.file) ?? '')),
        readers,
    };
}
function ofFile({ file, changes, left, identities, formats, level, remarks }, diff) {
    return {
        file,
        changes,
        left: left.map((one) => ({ ...one, url: (0,_shared_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .docsPage */ .tu)(_adoption_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .SHAPES */ .H[one.shape].page) })),
        identities,
        formats,
        level,
        remarks,
        diff,
    };
}


/***/ }),

/***/ 87114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ adoptText)
/* harmony export */ });
/* harmony import */ var _adoption_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91840);
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76167);
/* harmony import */ var _statement_build_level_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90418);
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83497);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99147);





const FORMATS = {
    legacy: 'cosign\u2019s tags',
    bundle: 'bundles beside the image',
    store: 'GitHub\u2019s store',
    unknown: 'unknown',
};
const VERDICTS = {
    change: { word: 'must change', tone: 'bad' },
    check: { word: 'look at it', tone: 'warn' },
    fits: { word: 'fits', tone: 'good' },
};
/** What changes in each file, what is left, and who verifies it. @param isPreview whether the action is not named yet */
function adoptText(report, style, isPreview) {
    const page = new _page_js__WEBPACK_IMPORTED_MODULE_3__/* .Page */ .YW(style);
    for (const file of report.files)
        ofFile(page, file);
    if (report.readers.length > 0) {
        page.blank();
        page.whole('', 'Who verifies what is signed here');
        for (const reader of report.readers)
            ofReader(page, reader);
    }
    page.blank();
    for (const line of summary(report, isPreview))
        page.labelled('', line);
    return page.text();
}
function ofFile(page, { file, changes, left, identities, formats, level, remarks }) {
    page.blank();
    page.whole('', file);
    for (const { line, shape, step, job, remarks: own } of changes) {
        page.labelled(`  ${page.paint('good', 'taken')}  `, `line ${line}, ${step ?? job}: ${_adoption_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .SHAPES */ .H[shape].title}`);
        for (const remark of own)
            page.labelled('           ', remark);
    }
    for (const { line, shape, step, job, why } of left) {
        page.labelled(`  ${page.paint('warn', 'left')}   `, `line ${line}, ${step ?? job}: ${_adoption_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .SHAPES */ .H[shape].title}; ${why}`);
        page.whole('           ', (0,_shared_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .docsPage */ .tu)(_adoption_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .SHAPES */ .H[shape].page));
    }
    for (const remark of remarks)
        page.labelled(`  ${page.paint('warn', 'mind')}   `, remark);
    if (changes.length === 0)
        return;
    const before = identities.before.filter((one) => !identities.after.includes(one));
    for (const one of identities.after)
        page.whole(`  identity   ${identities.before.includes(one) ? 'as before  ' : 'new        '}`, one);
    for (const one of before)
        page.whole('  identity   no longer  ', one);
    page.labelled('  formats    ', `${formats.before.map((one) => FORMATS[one]).join(', ')} \u2192 ${formats.after.map((one) => FORMATS[one]).join(', ')}`);
    page.labelled('  level      ', `${levelWords(level.before)} \u2192 ${levelWords(level.after)}${fallOf(level)}`);
    if (level.after < level.before)
        page.whole('             ', (0,_shared_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .docsPage */ .tu)('builders/build.md'));
}
function levelWords(level) {
    return level === 0 ? 'no provenance' : `SLSA build level ${level}`;
}
/** Where the generator said more than is said now: why, and what would keep it. */
function fallOf({ before, after }) {
    return after < before ? `: ${_statement_build_level_js__WEBPACK_IMPORTED_MODULE_2__/* .SAID_BY_GENERATOR */ .Ig.reason}; ${_statement_build_level_js__WEBPACK_IMPORTED_MODULE_2__/* .SAID_BY_GENERATOR */ .Ig.raise}` : '';
}
function ofReader(page, { file, line, verdict, why, fix }) {
    const { word, tone } = VERDICTS[verdict];
    page.labelled(`  ${page.paint(tone, word)}  `, `${file}:${line}: ${why}`);
    if (fix !== undefined)
        page.whole('    ', fix);
}
function summary({ files, diffs, isWritten, readers }, isPreview) {
    if (files.length === 0)
        return ['Nothing here signs images with something else.'];
    const left = files.reduce((sum, one) => sum + one.left.length, 0);
    const change = readers.filter(({ verdict }) => verdict === 'change').length;
    const done = isWritten ? 'changed' : 'would change';
    return [
        `${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(diffs.size, 'file')} ${done}; ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(left, 'step')} left as they are${change > 0 ? `; ${(0,_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(change, 'verification')} must change as well` : ''}`,
        ...(diffs.size > 0
            ? [
                'A private repository\u2019s name, workflow and ref become public when it is signed: the first run stops there, until private-repository says that this is meant.',
            ]
            : []),
        ...(isPreview && diffs.size > 0
            ? [`The patch names no action yet: --action OWNER/${_shared_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .project */ .Cv.name}@<commit> fills it in.`]
            : []),
    ];
}


/***/ }),

/***/ 90418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ig: () => (/* binding */ SAID_BY_GENERATOR),
/* harmony export */   Kh: () => (/* binding */ isBuildWorkflow),
/* harmony export */   OZ: () => (/* binding */ isHosted),
/* harmony export */   f4: () => (/* binding */ WITHOUT_PROVENANCE),
/* harmony export */   gH: () => (/* binding */ WRITTEN_BY_HAND),
/* harmony export */   mY: () => (/* binding */ ownWorkflowUri),
/* harmony export */   rd: () => (/* binding */ SIGNED_ALONE),
/* harmony export */   xZ: () => (/* binding */ buildLevel),
/* harmony export */   ye: () => (/* binding */ certifiedLevel)
/* harmony export */ });
/* unused harmony exports isReleaseTag, RUN_LEVELS, LEVELS */
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76167);
/* harmony import */ var _sigstore_escaped_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52708);
/* harmony import */ var _sigstore_workflow_uri_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65750);



/** What certificates call the runners that the platform itself owns. */
const HOSTED = ['github-hosted', 'gitlab-hosted'];
/** Whether the platform owns the runner, so that no user can alter what runs there. */
function isHosted(runnerEnvironment) {
    return runnerEnvironment !== undefined && HOSTED.includes(runnerEnvironment);
}
/** Of what is signed with a key. */
const WITHOUT_PROVENANCE = {
    level: 0,
    reason: 'a key says nothing of how the image was built, so that there is no provenance',
    raise: 'sign in a workflow without key',
};
/** Of images that are signed without provenance. */
const SIGNED_ALONE = {
    level: 0,
    reason: 'a signature alone says nothing of how the image was built',
    raise: 'sign with provenance: v1 in the workflow that builds',
};
/** Of provenance that a step of the job wrote, as `cosign attest --predicate` signs it. */
const WRITTEN_BY_HAND = {
    level: 1,
    reason: 'a step of the job wrote the provenance, which can say anything',
    raise: 'let this action write it from the claims of the certificate for level 2',
};
/** What slsa-github-generator says of itself; here it counts as any other reusable workflow that signs. */
const SAID_BY_GENERATOR = {
    level: 3,
    reason: 'its signing job is out of reach for callers; whether the job that builds is isolated, it did not ask',
    raise: 'build in the workflow that signs, with build.yml, to keep level 3',
};
/** By tag alone: of a commit, only the list of releases can tell, since a fork's resolve under this name as well. */
const isReleaseTag = (version) => /^refs\/tags\/v\d+(\.\d+){0,2}$/.test(version);
/** The level that a certificate shows, whatever it signed; undefined: a key, which says nothing. */
function certifiedLevel(identity, known = {}) {
    const { runnerEnvironment, buildConfigUri, buildTrigger } = identity?.extensions ?? {};
    if (identity && runnerEnvironment !== undefined && buildConfigUri !== undefined)
        return buildLevel({ runnerEnvironment, san: identity.san, buildConfigUri, buildTrigger, ...known });
    return {
        level: 1,
        reason: identity
            ? 'the certificate does not say where it ran'
            : 'a key says nothing of the build platform',
        raise: 'sign in a hosted workflow with its own identity for level 2',
    };
}
/** A workflow of this project as certificates name it, at whatever version. */
function ownWorkflowUri(workflow) {
    return `https://github.com/${_shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j1}/${_shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .calledWorkflows */ .UG[workflow]}`;
}
function isOwn(workflow, san) {
    return (0,_sigstore_workflow_uri_js__WEBPACK_IMPORTED_MODULE_2__/* .splitWorkflowUri */ .S)(san)?.workflow === ownWorkflowUri(workflow);
}
/** Whether a certificate's SAN is this project's workflow that builds and signs, at whatever ref. */
function isBuildWorkflow(san) {
    return isOwn('build', san);
}
function isReleased({ san, isReleased: known = isReleaseTag }) {
    return known((0,_sigstore_workflow_uri_js__WEBPACK_IMPORTED_MODULE_2__/* .splitWorkflowUri */ .S)(san)?.version ?? '');
}
/**
 * The levels that are said (slsa.dev/spec/v1.2/build-requirements); the first that applies holds. A reusable
 * workflow other than one that this project ships can be anything, so it does not count as isolated.
 */
const RUN_LEVELS = [
    {
        where: 'a runner that the platform does not own',
        applies: ({ runnerEnvironment }) => !isHosted(runnerEnvironment),
        level: 1,
        reason: 'the runner is self-hosted: whoever runs it can alter builds and tokens',
        raise: 'run the job on a GitHub-hosted runner for level 2',
    },
    {
        where: 'a hosted runner, in `provenance.yml` of this project',
        applies: ({ san }) => isOwn('provenance', san),
        level: 2,
        reason: 'hosted runner; provenance.yml signs a digest that its caller hands over',
        raise: 'build in the workflow that signs for level 3: here the job that builds is not isolated from its caller',
    },
    {
        where: 'a hosted runner, in `build.yml` of this project at something else than a release',
        applies: (run) => isBuildWorkflow(run.san) && !isReleased(run),
        level: 2,
        reason: 'hosted runner; build.yml builds and signs, at a version that is not known as a release',
        raise: 'call it by the tag of a release, or by a commit in the list of releases, for level 3',
    },
    {
        where: 'the same at a release, started by `pull_request_target`',
        applies: ({ san, buildTrigger }) => isBuildWorkflow(san) && buildTrigger === 'pull_request_target',
        level: 2,
        reason: 'hosted runner; in pull_request_target, who proposes a change steers a run with the rights of the branch',
        raise: 'build on push or on a tag for level 3',
    },
    {
        where: 'the same, started with inputs that the provenance does not hold',
        applies: ({ san, buildTrigger, isComplete = buildTrigger !== 'repository_dispatch' }) => isBuildWorkflow(san) && !isComplete,
        level: 2,
        reason: 'hosted runner; the provenance does not hold all inputs that the run was started with',
        raise: 'start it by push, by a tag, or by workflow_dispatch, whose inputs are recorded, for level 3',
    },
    {
        where: 'a hosted runner, in `build.yml` of this project at a release',
        applies: ({ san }) => isBuildWorkflow(san),
        level: 3,
        reason: 'hosted runner; build.yml builds without a cache in jobs that cannot sign, and signs in one that callers cannot reach',
        raise: 'there is no higher level',
    },
    {
        where: 'a hosted runner, in another reusable workflow',
        applies: ({ san, buildConfigUri }) => !(0,_sigstore_escaped_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameUri */ .xl)(san, buildConfigUri),
        level: 2,
        reason: 'hosted runner; a reusable workflow signs',
        raise: 'level 3 if that workflow also builds, runs no step that callers control, and restores no cache',
    },
    {
        where: 'a hosted runner, in the workflow that was started',
        applies: () => true,
        level: 2,
        reason: 'hosted runner; the workflow that builds also signs',
        raise: 'build and sign in a reusable workflow that callers cannot change for level 3',
    },
];
/** Everything that is said of levels, in the order of the documentation: runs last, of which the first holds. */
const LEVELS = [
    { where: 'signed with a key', ...WITHOUT_PROVENANCE },
    { where: 'signed with `provenance: none`', ...SIGNED_ALONE },
    { where: 'before `adopt`: provenance that a step of the job wrote', ...WRITTEN_BY_HAND },
    { where: 'before `adopt`: slsa-github-generator, as it says itself', ...SAID_BY_GENERATOR },
    ...RUN_LEVELS,
];
/** The level said in outputs and summary. */
function buildLevel(run) {
    const found = RUN_LEVELS.find(({ applies }) => applies(run));
    if (found === undefined)
        throw new Error('no level applies');
    const { level, reason, raise } = found;
    return { level, reason, raise };
}


/***/ }),

/***/ 43023:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ adopt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adoption_adopt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68462);
/* harmony import */ var _request_git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2014);
/* harmony import */ var _request_source_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52402);
/* harmony import */ var _shared_rewrite_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34699);
/* harmony import */ var _text_regular_expression_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59414);
/* harmony import */ var _text_unified_diff_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81093);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_adoption_adopt_js__WEBPACK_IMPORTED_MODULE_1__]);
_adoption_adopt_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];







/** Finds what signs with something else, and what it becomes; writes that where it is asked for. @throws Failure */
async function adopt({ paths, action, repository, write }, stdin) {
    await (0,_text_regular_expression_js__WEBPACK_IMPORTED_MODULE_5__/* .loadRegularExpressions */ .o)();
    const sources = await (0,_request_source_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readSources */ .t)(paths, stdin);
    const adoption = (0,_adoption_adopt_js__WEBPACK_IMPORTED_MODULE_1__/* .adopt */ .d)(sources, action, repository ?? (await (0,_request_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)(paths[0] ?? '.')));
    const changed = adoption.files.filter(({ text }) => text.before !== text.after);
    if (write)
        await (0,_shared_rewrite_files_js__WEBPACK_IMPORTED_MODULE_4__/* .rewriteFiles */ .O)(changed.map(({ file, text }) => ({ file, text: text.after })));
    const byHand = adoption.files.some(({ left }) => left.length > 0) ||
        adoption.readers.some(({ verdict }) => verdict === 'change');
    return {
        ...adoption,
        diffs: new Map(changed.map(({ file, text }) => [file, (0,_text_unified_diff_js__WEBPACK_IMPORTED_MODULE_6__/* .unifiedDiff */ .W)(nameIn(file, paths), text.before, text.after)])),
        isWritten: write,
        exitCode: byHand ? 1 : 0,
    };
}
/** From the current folder, otherwise from the folder that was named, where the patch is applied then. */
function nameIn(file, paths) {
    const here = node_path__WEBPACK_IMPORTED_MODULE_0__.relative('.', file);
    const isBelow = !here.startsWith('..') && !node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(here);
    const folder = paths.find((one) => !node_path__WEBPACK_IMPORTED_MODULE_0__.relative(one, file).startsWith('..')) ?? '.';
    const name = isBelow ? here : node_path__WEBPACK_IMPORTED_MODULE_0__.relative(folder, file) || node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file);
    return name.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

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


/***/ }),

/***/ 81093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/** Lines around a change. */
const CONTEXT = 3;
/** Changed lines of one file, up to which the fewest are looked for; beyond, one hunk has them all. */
const MAX_CHANGES = 500;
/**
 * The difference between two texts as `git apply` and `patch -p1` take it (GNU diffutils, "Detailed Description of
 * Unified Format"); empty: they are equal. @param name of the file, from where the patch is applied, with slashes
 */
function unifiedDiff(name, before, after) {
    if (before === after)
        return '';
    const lines = changes(linesOf(before), linesOf(after));
    const hunks = hunksOf(lines);
    return `--- a/${name}\n+++ b/${name}\n${hunks.join('')}`;
}
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function changes(a, b) {
    let start = 0;
    while (start < a.length && start < b.length && a[start] === b[start])
        start += 1;
    let end = 0;
    while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
        end += 1;
    const same = (text) => ({ kind: ' ', text });
    return [
        ...a.slice(0, start).map(same),
        ...shortest(a.slice(start, a.length - end), b.slice(start, b.length - end)),
        ...a.slice(a.length - end).map(same),
    ];
}
/** The fewest lines taken out and put in (Myers, "An O(ND) Difference Algorithm and Its Variations", 1986). */
function shortest(a, b) {
    const furthest = new Map([[1, 0]]);
    const rounds = [];
    for (let count = 0; count <= Math.min(a.length + b.length, MAX_CHANGES); count += 1) {
        rounds.push(new Map(furthest));
        for (let diagonal = -count; diagonal <= count; diagonal += 2) {
            let x = isDown(furthest, diagonal, count) ? at(furthest, diagonal + 1) : at(furthest, diagonal - 1) + 1;
            while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal])
                x += 1;
            furthest.set(diagonal, x);
            if (x >= a.length && x - diagonal >= b.length)
                return backwards(a, b, rounds);
        }
    }
    return [...a.map((text) => ({ kind: '-', text })), ...b.map((text) => ({ kind: '+', text }))];
}
function at(furthest, diagonal) {
    return furthest.get(diagonal) ?? -1;
}
function isDown(furthest, diagonal, count) {
    return (diagonal === -count || (diagonal !== count && at(furthest, diagonal - 1) < at(furthest, diagonal + 1)));
}
/** The way that was found, from its end. */
function backwards(a, b, rounds) {
    const lines = [];
    let [x, y] = [a.length, b.length];
    for (let count = rounds.length - 1; count >= 0; count -= 1) {
        const furthest = rounds[count];
        const down = isDown(furthest, x - y, count);
        const diagonal = x - y + (down ? 1 : -1);
        const [fromX, fromY] = [at(furthest, diagonal), at(furthest, diagonal) - diagonal];
        while (x > Math.max(fromX, 0) && y > Math.max(fromY, 0)) {
            lines.push({ kind: ' ', text: a[x - 1] ?? '' });
            [x, y] = [x - 1, y - 1];
        }
        if (count > 0)
            lines.push(down ? { kind: '+', text: b[y - 1] ?? '' } : { kind: '-', text: a[x - 1] ?? '' });
        [x, y] = [fromX, fromY];
    }
    return lines.reverse();
}
function hunksOf(lines) {
    const changed = lines.flatMap(({ kind }, place) => (kind === ' ' ? [] : [place]));
    const ranges = [];
    for (const place of changed) {
        const last = ranges.at(-1);
        if (last && place - last[1] <= 2 * CONTEXT + 1)
            last[1] = place;
        else
            ranges.push([place, place]);
    }
    return ranges.map(([first, last]) => hunk(lines, Math.max(0, first - CONTEXT), Math.min(lines.length, last + CONTEXT + 1)));
}
function hunk(lines, from, to) {
    const [before, inside] = [lines.slice(0, from), lines.slice(from, to)];
    const range = (without) => {
        const count = inside.filter(({ kind }) => kind !== without).length;
        const first = before.filter(({ kind }) => kind !== without).length;
        return `${count === 0 ? first : first + 1},${count}`;
    };
    const body = inside.map(({ kind, text }) => text.endsWith('\n') ? `${kind}${text}` : `${kind}${text}\n\\ No newline at end of file\n`);
    return `@@ -${range('+')} +${range('-')} @@\n${body.join('')}`;
}


/***/ })

};
