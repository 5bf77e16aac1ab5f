export const id = 7631;
export const ids = [7631,12];
export const modules = {

/***/ 30012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LENSES: () => (/* binding */ LENSES),
  askLenses: () => (/* binding */ askLenses),
  parseLensIds: () => (/* binding */ parseLensIds)
});

// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(10083);
// EXTERNAL MODULE: ./lib/engine/judging/bundles-or-tags.js
var bundles_or_tags = __webpack_require__(30752);
// EXTERNAL MODULE: ./lib/engine/lens.js
var lens = __webpack_require__(88532);
;// CONCATENATED MODULE: ./lib/engine/cosign/facts.js
const COSIGN_3_1 = {
    id: 'cosign@3.1',
    program: 'cosign',
    from: '3.1',
    libraries: { goContainerRegistry: '0.21.7', sigstoreGo: '1.2.2' },
};
const COSIGN_3_0 = {
    id: 'cosign@3.0',
    program: 'cosign',
    from: '3.0.6',
    to: '3.0.6',
    remark: 'before, it read statements in tags less strictly, and before 3.0.5 bundles of Rekor v2 needed a flag',
    libraries: { goContainerRegistry: '0.21.3', sigstoreGo: '1.1.4' },
};
/** The first of version 2 that looks for bundles without a flag. */
const COSIGN_2_6 = {
    id: 'cosign@2.6',
    program: 'cosign',
    from: '2.6.3',
    to: '2.6.5',
    libraries: { goContainerRegistry: '0.20.7', sigstoreGo: '1.1.4' },
};
const COSIGN_2_4 = {
    id: 'cosign@2.4',
    program: 'cosign',
    from: '2.2',
    to: '2.4',
    remark: '2.5 to 2.6.2 without --new-bundle-format too',
    libraries: { goContainerRegistry: '0.20.3', sigstoreGo: '0.7.0' },
};
/** Takes the time of a timestamp in place of a log's, which Rekor v2 does not sign: a flag up to cosign 2. */
const USE_SIGNED_TIMESTAMPS = '--use-signed-timestamps';

;// CONCATENATED MODULE: ./lib/engine/cosign/lens-2-4.js



/** Reads tags alone. */
const cosign24 = {
    release: COSIGN_2_4,
    admit(view, question) {
        const answer = (0,bundles_or_tags/* admitByTags */.GF)(view, question, {
            name: 'cosign 2.4',
            layers: { statements: 'any', needsChain: false },
        });
        const isThere = view[question.want === 'signature' ? 'sig' : 'att'].layers.length > 0;
        if (answer.admits || isThere || (0,bundles_or_tags/* loadedBundles */.FE)(view).length === 0)
            return answer;
        return (0,lens/* refused */.J5)(`${answer.why}; it does not read bundles`, 'signature-format: both, or verify with cosign 2.6.3 or later');
    },
};

// EXTERNAL MODULE: ./lib/engine/view/rekor-2-entry.js
var rekor_2_entry = __webpack_require__(66455);
;// CONCATENATED MODULE: ./lib/engine/cosign/lens-2-6.js



/** `cosign verify` and `verify-attestation` without flags: since 2.6.3 they look for bundles first. */
const cosign26 = {
    release: COSIGN_2_6,
    admit(view, question) {
        const answer = admitByTime('log').admit(view, question);
        const loaded = (0,bundles_or_tags/* loadedBundles */.FE)(view);
        const isTold = !answer.admits && loaded.length > 0 && loaded.every(needsTimestamp);
        return isTold
            ? { ...answer, fix: `run it with ${USE_SIGNED_TIMESTAMPS}: Rekor v2 signs no time` }
            : answer;
    },
};
/** The same with `--use-signed-timestamps`, which then takes no log's time. */
const cosign26WithTimestamps = admitByTime('timestamp');
function admitByTime(time) {
    const bundles = { time, rekor2Body: (0,rekor_2_entry/* rekor2BodyOf */.X)(COSIGN_2_6.libraries), comparesText: false };
    return {
        release: COSIGN_2_6,
        admit: (view, question) => (0,bundles_or_tags/* admitByBundlesOrTags */.ie)(view, question, {
            name: 'cosign 2.6',
            bundles,
            layers: { statements: 'any', needsChain: false },
        }),
    };
}
function needsTimestamp({ isOnlyInRekorV2, byTimestamp }) {
    return isOnlyInRekorV2 && byTimestamp.stored.holds;
}

;// CONCATENATED MODULE: ./lib/engine/cosign/lens-3.js



/** `cosign verify` and `verify-attestation` with the defaults of version 3. */
function cosign3(release) {
    return {
        release,
        admit: (view, question) => (0,bundles_or_tags/* admitByBundlesOrTags */.ie)(view, question, {
            name: 'cosign 3',
            bundles: {
                time: 'log-or-timestamp-for-rekor-2',
                rekor2Body: (0,rekor_2_entry/* rekor2BodyOf */.X)(release.libraries),
                comparesText: true,
            },
            layers: { statements: 'specified', needsChain: false },
        }),
    };
}
const cosign31 = cosign3(COSIGN_3_1);
const cosign30 = cosign3(COSIGN_3_0);

// EXTERNAL MODULE: ./lib/engine/judging/judging.js
var judging = __webpack_require__(28165);
// EXTERNAL MODULE: ./lib/engine/judging/no-bundle.js
var no_bundle = __webpack_require__(46607);
// EXTERNAL MODULE: ./lib/engine/judging/strict-bundles.js
var strict_bundles = __webpack_require__(66876);
;// CONCATENATED MODULE: ./lib/engine/gh/facts.js
const GH = {
    id: 'gh',
    program: 'gh attestation verify --bundle-from-oci',
    from: '2.95',
    libraries: { goContainerRegistry: '0.21.6', sigstoreGo: '1.2.1' },
};

;// CONCATENATED MODULE: ./lib/engine/gh/lens.js






/** `gh attestation verify oci://IMAGE --bundle-from-oci --cert-identity SAN --cert-oidc-issuer ISSUER --repo \u2026` */
const gh = {
    release: GH,
    admit(view, question) {
        const { identity } = question;
        if ((0,lens/* isKey */.m0)(identity))
            return (0,lens/* refused */.J5)('gh asks for a certificate and whom it names: it can be told no key');
        const found = (0,strict_bundles/* strictBundles */.HD)(view);
        if (found.kind === 'failed')
            return (0,lens/* refused */.J5)(`gh fails on what is attached: ${found.why}`, 'delete or replace it');
        const type = (0,judging/* wantedStatement */.vO)(question);
        const bundles = found.bundles.filter((bundle) => (0,strict_bundles/* isOfType */.gh)(bundle, type));
        if (bundles.length === 0) {
            const untyped = (0,strict_bundles/* untypedBundles */.nc)(view);
            if (untyped === 0)
                return (0,no_bundle/* noBundle */.a)(`gh finds no bundle of type ${type}`, view, 'signature-format: both, or bundle');
            return (0,lens/* refused */.J5)(`gh finds no bundle: ${untyped} entries do not name the type of a bundle`, strict_bundles/* REPAIR_INDEX */.nS);
        }
        const { counts, problems } = (0,judging/* judge */.S4)(bundles, checkOf(view, question, identity));
        return counts.length > 0
            ? (0,lens/* admitted */.Nd)(`a bundle of this identity verifies and is of type ${type}`)
            : (0,lens/* refused */.J5)(`${(0,judging/* noneOf */.kO)(bundles, 'bundle')}: ${(0,judging/* summaryOf */.YG)(problems)}`);
    },
};
function checkOf(view, question, asked) {
    const rules = { time: 'any', rekor2Body: (0,rekor_2_entry/* rekor2BodyOf */.X)(GH.libraries), comparesText: false };
    return (bundle) => {
        const signer = signerOf(bundle);
        if (!signer)
            return (0,judging/* bundleCheck */.n8)(view.subject, question, rules)(bundle);
        const problem = certificateProblem(signer, asked, view.authorities);
        // The certificate's own issuer and SAN are asked for from here on: gh compares the issuer without regard to
        // upper and lower case, which is done above, and takes a workflow at any ref.
        const san = asked.signerWorkflow === undefined ? asked.san : signer.san;
        const identity = { san, issuer: signer.issuer };
        return problem ?? (0,judging/* bundleCheck */.n8)(view.subject, { ...question, identity }, rules)(bundle);
    };
}
function signerOf({ byLogTime, byTimestamp }) {
    if (byLogTime.holds)
        return byLogTime.signer;
    return byTimestamp.made.holds ? byTimestamp.made.signer : undefined;
}
/** What gh compares in the certificate, names without regard to upper and lower case (verification/extensions.go). */
function certificateProblem({ san, issuer, issuerOrganizations: organizations, extensions }, identity, authorities) {
    const [organization, ...others] = organizations;
    if (organization === undefined || others.length > 0 || !authorities.includes(organization)) {
        return 'gh chooses its rules by the one O in the issuer of the certificate, which is not that of the trusted root';
    }
    const { sourceRepositoryUri: repository, sourceRepositoryOwnerUri: owner } = extensions;
    if (repository === undefined || owner === undefined)
        return 'its certificate names no source repository and owner';
    if (!isSame(repository, identity.repository ?? repository))
        return `it was built from ${repository}`;
    if (!isByWorkflow(san, identity.signerWorkflow))
        return `it is signed by ${san}`;
    return isSame(issuer, identity.issuer) ? undefined : `its identity was issued by ${issuer}`;
}
/** gh takes the workflow for the beginning of a regular expression (verify/policy.go, validateSignerWorkflow). */
function isByWorkflow(san, workflow) {
    if (workflow === undefined)
        return true;
    try {
        return new RegExp(`^${workflow}`).test(san);
    }
    catch {
        return false;
    }
}
function isSame(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

// EXTERNAL MODULE: ./lib/engine/kyverno/lens-bundle.js
var lens_bundle = __webpack_require__(2944);
// EXTERNAL MODULE: ./lib/engine/kyverno/lens-cosign.js
var lens_cosign = __webpack_require__(66747);
// EXTERNAL MODULE: ./lib/engine/kyverno/lens-ivp.js
var lens_ivp = __webpack_require__(17063);
// EXTERNAL MODULE: ./lib/engine/policy-controller/lens-bundle.js
var policy_controller_lens_bundle = __webpack_require__(44827);
// EXTERNAL MODULE: ./lib/engine/policy-controller/lens-tags.js
var lens_tags = __webpack_require__(65174);
// EXTERNAL MODULE: ./lib/engine/view/view.js + 2 modules
var view = __webpack_require__(41406);
;// CONCATENATED MODULE: ./lib/engine/lenses.js











/** Every lens by its id; of one program, the newest version comes first. */
const LENSES = new Map([
    ...[cosign31, cosign30, cosign26, cosign24],
    ...[lens_cosign/* kyvernoCosign */.c, lens_bundle/* kyvernoBundle */.$, lens_ivp/* kyvernoIvp119 */.p, lens_ivp/* kyvernoIvp116 */.K],
    ...[lens_tags/* policyController */.p, policy_controller_lens_bundle/* policyControllerBundle */.p],
    gh,
].map((lens) => [lens.release.id, lens]));
/**
 * Ids as users write them, separated by commas: `cosign@3.1,gh`, or `all`. A program without a version is the
 * newest of it.
 * @throws Failure `lens-unknown`
 */
function parseLensIds(text) {
    const ids = text
        .split(',')
        .map((id) => id.trim())
        .filter((id) => id !== '');
    if (ids.includes('all'))
        return [...LENSES.values()];
    // Nobody asks for no program: with require-as, nothing would be required.
    return [...new Set((ids.length > 0 ? ids : [text]).map(lensFor))];
}
function lensFor(id) {
    const lens = LENSES.get(id) ?? [...LENSES.values()].find(({ release }) => release.id.startsWith(`${id}@`));
    if (lens)
        return lens;
    throw new failure/* Failure */.HR({
        class: 'usage',
        code: 'lens-unknown',
        what: `"${id.slice(0, 50)}" is no program and version that is known here`,
        why: `known are ${[...LENSES.keys()].join(', ')}`,
        fix: '--as cosign,kyverno-ivp,gh   # or all',
    });
}
/** Asks each lens the same question, of what its program would list. */
function askLenses(lookup, question, lenses) {
    return lenses.map((lens) => ({
        lens: lens.release.id,
        ...lens.admit((0,view.asListedBy)(lookup, lens.release.libraries), question),
    }));
}


/***/ })

};
