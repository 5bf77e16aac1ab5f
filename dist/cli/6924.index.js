export const id = 6924;
export const ids = [6924];
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

/***/ 86924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyCommand: () => (/* binding */ policyCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _request_policy_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4732);
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76167);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91667);




const DESCRIPTION = `Writes admission policies: ready to apply, for exactly what was signed.

From images, which are verified first:
  ${_shared_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .toolName */ .Uf} policy ghcr.io/acme/app:v1 --repo acme/app --source-ref release-tags --out policies

From what is expected, before anything was signed:
  ${_shared_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .toolName */ .Uf} policy --images ghcr.io/acme/app --repo acme/app --source-ref release-tags \\
    --signer-workflow acme/app/.github/workflows/release.yml

Whether policies that there are still match, and their update:
  ${_shared_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .toolName */ .Uf} policy ghcr.io/acme/app:v1 --repo acme/app --source-ref release-tags --check policies/*/*.yaml
  ${_shared_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .toolName */ .Uf} policy ghcr.io/acme/app:v1 --repo acme/app --source-ref release-tags --update policies/*/*.yaml`;
/** The `policy` command. @param onEnd takes the exit code */
function policyCommand(surroundings, onEnd) {
    const command = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('policy')
        .summary('write, check and update the admission policies that match what was signed')
        .description(DESCRIPTION)
        .argument('[image...]', 'images that were signed: registry/repository, with a tag or a digest')
        .helpOption('-h, --help', 'print this help');
    (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .addOptions */ .s)(command, _request_policy_options_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_GROUPS */ .e);
    return command.action(async (images, options) => {
        // Loaded here: help and mistakes are told without it.
        const { policy } = await Promise.all(/* import() */[__webpack_require__.e(145), __webpack_require__.e(2663), __webpack_require__.e(1181), __webpack_require__.e(6170), __webpack_require__.e(4667), __webpack_require__.e(5334), __webpack_require__.e(8875), __webpack_require__.e(4396), __webpack_require__.e(1731)]).then(__webpack_require__.bind(__webpack_require__, 1731));
        onEnd(await policy(images, options, surroundings));
    });
}


/***/ }),

/***/ 4732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ POLICY_GROUPS)
/* harmony export */ });
/* harmony import */ var _azure_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20313);
/* harmony import */ var _option_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(418);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86755);



/** What no engine can ask for: it counts where an image is verified before. */
const NOT_IN_POLICIES = {
    owner: 'no engine asks a signature for the owner of the source, and a policy for all of it is too wide',
    'repository-id': 'no engine asks for the number of a repository',
    'owner-id': 'no engine asks for the number of an owner',
    'source-digest': 'a policy for one commit admits no other release',
    'deny-self-hosted-runners': 'no engine asks for the kind of runner',
    'min-slsa-build-level': 'no engine asks for a level',
    'allow-any-identity-unsafe': 'such a policy would admit everything',
};
const EXPECTATION = {
    title: _options_js__WEBPACK_IMPORTED_MODULE_1__/* .EXPECTATION_OPTIONS */ .sT.title,
    options: _options_js__WEBPACK_IMPORTED_MODULE_1__/* .EXPECTATION_OPTIONS */ .sT.options.map(onlyVerified),
};
function onlyVerified(spec) {
    const why = NOT_IN_POLICIES[spec.name];
    return why === undefined ? spec : { ...spec, noEffect: { ...spec.noEffect, expectation: why } };
}
const OF_THE_FILES = 'the files say of which form they are';
const UNNAMED = 'objects may have any name';
const NOTHING_WRITTEN = 'nothing new is written';
const notCompared = (why) => ({ check: why, update: why });
const NOTHING_ASKED = 'nobody is asked: what is expected is enough';
const POLICY_GROUPS = [
    {
        title: 'What is written',
        options: [
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('for', 'forms', 'kyverno-ivp[@1.19 to @1.14], kyverno-cosign, kyverno-bundle, policy-controller, policy-controller-bundle, gatekeeper; all (default with --out, otherwise kyverno-ivp)', { notBeside: notCompared(OF_THE_FILES) }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('mode', 'mode', 'audit: only report; enforce: refuse (default: audit)', {
                choices: ['audit', 'enforce'],
                default: 'audit',
            }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('images', 'pattern', 'images that it is for: ghcr.io/acme/app, ghcr.io/acme/**; may be repeated', {
                isList: true,
            }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('namespace', 'name', 'only in this namespace; may be repeated', { isList: true }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('exclude-namespace', 'name', 'in all namespaces but this; may be repeated', {
                isList: true,
                notBeside: { namespace: 'only the namespaces that are named are looked at' },
            }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .toggle */ .L$)('require-digest', 'refuse images that are named by a tag, in place of writing the digest into the Pod'),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('require-predicate', 'type', 'attestation that must be there too; may be repeated', {
                isList: true,
            }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('name', 'name', 'of the objects (default: made from the image)', {
                notBeside: notCompared(UNNAMED),
            }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('signature-repository', 'name', 'where signatures are kept, if not beside the image', {
                noEffect: { evidence: 'evidence holds what was found, and no registry is asked' },
            }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('signed-later-by', 'workflow', 'for some time the signature of this workflow is enough too, for what ran before it was signed: OWNER/NAME/PATH@refs/heads/main', { needs: 'signed-later-until' }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('signed-later-until', 'time', '90d or a day such as 2027-03-31; at most a year', {
                needs: 'signed-later-by',
            }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('out', 'dir', 'write files and a README there, a folder for each form; otherwise one YAML stream is printed', { notBeside: notCompared(NOTHING_WRITTEN) }),
        ],
    },
    {
        title: 'Policies that there are',
        options: [
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('check', 'file', 'compare these with what was signed or is expected, and write nothing: 1 when they admit more or reject it, 4 when that cannot be told; files or folders', { isList: true, isVariadic: true }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('update', 'file', 'change in these what differs, in place, and nothing else; refused where the check would not pass afterwards', { isList: true, isVariadic: true, notBeside: { check: 'what is updated is checked as well' } }),
        ],
    },
    EXPECTATION,
    {
        title: 'What it is made from, besides images',
        options: [(0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('from-evidence', 'file', 'what verify --evidence-out kept')],
    },
    {
        title: 'What is trusted',
        options: [
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('key', 'key', 'public key (PEM file, or azurekms://VAULT.vault.azure.net/KEY) of what is signed with a key'),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .toggle */ .L$)('allow-no-tlog', 'ask for no entry in a transparency log', { needs: 'key' }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('trusted-root', 'file', 'trusted root of a private Sigstore instance'),
            _options_js__WEBPACK_IMPORTED_MODULE_1__/* .IDENTITIES_OPTION */ .Zc,
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('signing-config', 'file', 'services of that instance', { needs: 'trusted-root' }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('tuf-mirror', 'url', 'TUF repository of that instance, from which engines take its keys', {
                needs: 'tuf-root',
            }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('tuf-root', 'file', 'root.json of that TUF repository', { needs: 'tuf-mirror' }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .toggle */ .L$)('offline', 'ask nobody for the trusted root: what came with this version counts', {
                noEffect: { expectation: NOTHING_ASKED },
                notBeside: { 'trusted-root': 'the root that is named counts' },
            }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .toggle */ .L$)('trust-evidence-root-unsafe', 'believe the trusted root in a file of evidence, whoever wrote it', {
                noEffect: {
                    registry: 'the root that it is about is the one in a file of evidence',
                    expectation: NOTHING_ASKED,
                },
                notBeside: { 'trusted-root': 'the root that is named counts' },
            }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('config', 'file', 'settings file', {
                noEffect: {
                    key: 'its rules say what a certificate must name, and a key has none',
                    expectation: 'its rules are chosen by the name of an image, and none is named',
                },
            }),
        ],
    },
    {
        title: 'In Azure, with the identity of the workflow',
        options: (0,_azure_options_js__WEBPACK_IMPORTED_MODULE_0__/* .azureOptions */ .UA)({ evidence: 'evidence is verified without asking anyone' }),
    },
    {
        title: 'How it runs',
        options: [
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('timeout', 'time', 'longest time without an answer of a service (default: 1m)', {
                default: '1m',
                noEffect: { evidence: 'evidence is verified without asking anyone', expectation: NOTHING_ASKED },
            }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('concurrency', 'n', 'images at a time (default: 8)', {
                default: '8',
                noEffect: { evidence: 'a file of evidence is about one image', expectation: NOTHING_ASKED },
            }),
        ],
    },
    {
        title: 'What comes out',
        options: [
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)('format', 'form', 'text or json; with --check, sarif too (default: text)', {
                choices: ['text', 'json', 'sarif'],
                default: 'text',
            }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .toggle */ .L$)('quiet', 'no remarks on standard error', {
                notBeside: { verbose: 'one asks for less, the other for more' },
            }),
            (0,_option_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .toggle */ .L$)('verbose', 'print each request'),
        ],
    },
];


/***/ })

};
