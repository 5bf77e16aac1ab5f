export const id = 5129;
export const ids = [5129];
export const modules = {

/***/ 91667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ addOptions)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10083);


/** Adds the options of a table, in its groups. */
function addOptions(command, groups) {
    for (const { title, options } of groups) {
        for (const spec of options)
            command.addOption(optionFor(spec).helpGroup(`${title}:`));
    }
}
function optionFor({ name, value, isList, isVariadic, description, choices }) {
    const placeholder = value === undefined ? '' : ` <${value}${isVariadic ? '...' : ''}>`;
    const option = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(`--${name}${placeholder}`, description);
    if (choices)
        option.choices(choices);
    const filled = (given) => notEmpty(name, given, description);
    if (isList)
        option.argParser((next, before) => [...(before ?? []), filled(next)]);
    else if (value !== undefined)
        takenOnce(option, name, filled);
    return option;
}
/** Of two values one would be dropped, and with it the images or the expectation that it names. */
function takenOnce(option, name, filled) {
    const check = option.parseArg;
    option.argParser((next, before) => {
        if (before !== undefined)
            throw givenTwice(name, next);
        return check ? check(filled(next), before) : filled(next);
    });
}
/** An empty value would expect nothing, or something that nothing can be. */
function notEmpty(name, value, description) {
    if (value.trim() !== '')
        return value;
    throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'usage',
        code: 'option-empty',
        what: `${name} is given without a value: ${description}`,
        why: 'a variable in the shell that is not set gives an empty one',
        fix: `remove --${name}, or give it a value`,
    });
}
function givenTwice(name, value) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR({
        class: 'usage',
        code: 'option-twice',
        what: `${name} is given more than once`,
        why: 'one value counts, and the others would be dropped',
        fix: `--${name} ${value}   # once; for the others, run it again`,
    });
}


/***/ }),

/***/ 25129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resumeCommand: () => (/* binding */ resumeCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _request_resume_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76889);
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76167);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91667);




const DESCRIPTION = `Signs what runs of this repository deferred in an outage (on-outage: defer), in
a workflow of it: as signed later by that workflow about that run, never as
provenance.

Records are taken from runs by GitHub's API alone, and only if the lists admit
the run and its images:
  ${_shared_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .toolName */ .Uf} resume --pending --workflow .github/workflows/release.yml \\
    --ref refs/heads/main --images ghcr.io/acme/app

It needs GITHUB_TOKEN and the permissions actions: read, contents: read,
packages: write and id-token: write.`;
/** The `resume` command. @param onEnd takes the exit code */
function resumeCommand(surroundings, onEnd) {
    const command = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('resume')
        .summary('sign what runs deferred in an outage')
        .description(DESCRIPTION)
        .argument('[run...]', 'id or URL of a run')
        .helpOption('-h, --help', 'print this help');
    (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .addOptions */ .s)(command, _request_resume_options_js__WEBPACK_IMPORTED_MODULE_1__/* .RESUME_OPTIONS */ .xp);
    return command.action(async (runs, options) => {
        // Loaded here: help and mistakes are told without it.
        const { resume } = await Promise.all(/* import() */[__webpack_require__.e(145), __webpack_require__.e(2663), __webpack_require__.e(1181), __webpack_require__.e(6170), __webpack_require__.e(7196), __webpack_require__.e(8143)]).then(__webpack_require__.bind(__webpack_require__, 98143));
        onEnd(await resume(runs, options, surroundings));
    });
}


/***/ }),

/***/ 76889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ parseResumable),
/* harmony export */   oI: () => (/* binding */ parseRuns),
/* harmony export */   xp: () => (/* binding */ RESUME_OPTIONS)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _azure_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20313);
/* harmony import */ var _option_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(418);



const RESUME_OPTIONS = [
    {
        title: 'Which runs',
        options: [(0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .toggle */ .L$)('pending', 'all runs of this repository whose records are still there')],
    },
    {
        title: 'What is signed for them, and nothing else',
        options: [
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('workflow', 'path', 'workflow that may have deferred: .github/workflows/release.yml; may be repeated', {
                isList: true,
            }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('ref', 'ref', 'where it ran: refs/heads/main, refs/tags/v*; may be repeated', { isList: true }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('images', 'pattern', 'names of images: ghcr.io/acme/*; may be repeated', { isList: true }),
        ],
    },
    {
        title: 'How it is signed',
        options: [
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('signing-config', 'file', 'services of a private Sigstore instance', { needs: 'trusted-root' }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('trusted-root', 'file', 'keys of a private Sigstore instance'),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .toggle */ .L$)('private-repository', 'consent to publish a private repository\u2019s name, workflow and ref'),
        ],
    },
    _azure_options_js__WEBPACK_IMPORTED_MODULE_1__/* .AZURE_GROUP */ ._u,
    {
        title: 'How it runs',
        options: [
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('timeout', 'time', 'longest time without progress on one service (default: 10m)', {
                default: '10m',
            }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('format', 'form', 'form of the report (default: text)', {
                choices: ['text', 'json'],
                default: 'text',
            }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .toggle */ .L$)('quiet', 'print only what is signed and what went wrong', {
                notBeside: { verbose: 'one asks for less, the other for more' },
            }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .toggle */ .L$)('verbose', 'print each request'),
        ],
    },
];
/** @throws Failure `option-empty` where a list is missing: without it, anything could be signed */
function parseResumable({ workflow = [], ref = [], images = [] }) {
    const lists = { workflow, ref, images };
    for (const [name, list] of Object.entries(lists))
        if (list.length === 0)
            throw listMissing(name);
    return { workflows: workflow, refs: ref, images };
}
/**
 * Ids of runs, from ids or URLs.
 * @param repositoryUri URL of the repository that resumes
 * @throws Failure `run-malformed`, `run-elsewhere`, `runs-missing`
 */
function parseRuns(runs, { pending = false }, repositoryUri) {
    if (runs.length === 0 && !pending)
        throw runsMissing('no run is named');
    if (runs.length > 0 && pending)
        throw runsMissing('--pending is given beside runs');
    return runs.map((text) => {
        const { repository, id } = RUN.exec(text)?.groups ?? {};
        if (id === undefined)
            throw runMalformed(text);
        // By its id alone, another repository's run could be taken for one of this.
        const isHere = repository === undefined || repository.toLowerCase() === repositoryUri.toLowerCase();
        if (!isHere)
            throw runElsewhere(text, repositoryUri);
        return id;
    });
}
/** An id, or the address of a run or of something of it. */
const RUN = /^(?:(?<repository>https:\/\/[^/]+\/[^/]+\/[^/]+)\/actions\/runs\/)?(?<id>[1-9][0-9]{0,18})(?:[/?#].*)?$/;
function listMissing(name) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'option-empty',
        what: `--${name} is not given: nothing says what may be signed`,
        why: 'anybody who can start a workflow could have anything signed otherwise',
        fix: 'slsa-provenance resume --pending --workflow .github/workflows/release.yml --ref refs/heads/main --images ghcr.io/OWNER/NAME',
    });
}
function runsMissing(what) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'runs-missing',
        what,
        why: 'either runs are named, or all that are pending are meant',
        fix: 'slsa-provenance resume RUN   # or --pending',
    });
}
function runMalformed(text) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'run-malformed',
        what: `"${text}" is not a run`,
        why: 'a run is its id, or its address at GitHub',
        fix: 'slsa-provenance resume https://github.com/OWNER/NAME/actions/runs/ID',
    });
}
function runElsewhere(text, repositoryUri) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'usage',
        code: 'run-elsewhere',
        what: `${text} is no run of ${repositoryUri}`,
        why: 'a workflow signs what runs of its own repository deferred, and nothing else',
        fix: 'resume it in a workflow of the repository whose run it is',
    });
}


/***/ })

};
