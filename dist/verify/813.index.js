export const id = 813;
export const ids = [813];
export const modules = {

/***/ 5813:
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
var failure = __webpack_require__(83);
;// CONCATENATED MODULE: ./lib/engine/lens.js
function admitted(why) {
    return { admits: true, why };
}
function refused(why, fix) {
    return { admits: false, why, ...(fix !== undefined && { fix }) };
}

// EXTERNAL MODULE: ./lib/engine/view/referrer-view.js + 1 modules
var referrer_view = __webpack_require__(8005);
// EXTERNAL MODULE: ./lib/statement/cosign-sign.js
var cosign_sign = __webpack_require__(6454);
// EXTERNAL MODULE: ./lib/statement/slsa-v1.js
var slsa_v1 = __webpack_require__(5482);
// EXTERNAL MODULE: ./lib/statement/statement.js
var statement_statement = __webpack_require__(6756);
// EXTERNAL MODULE: ./lib/subject/digest.js
var digest = __webpack_require__(2406);
;// CONCATENATED MODULE: ./lib/engine/judging/judging.js




function judge(candidates, check) {
    const problems = candidates.map(check);
    return {
        counts: candidates.filter((_, position) => problems[position] === undefined),
        problems: [...new Set(problems.filter((problem) => problem !== undefined))],
    };
}
/** A few of the reasons, in one line. */
function summaryOf(problems) {
    const [shown, left] = [problems.slice(0, 3), problems.length - 3];
    return shown.join('; ') + (left > 0 ? `; and ${left} more reasons` : '');
}
function noneOf(candidates, noun) {
    const count = candidates.length;
    return count === 1 ? `the one ${noun} does not count` : `none of the ${count} ${noun}s counts`;
}
/** A bundle that verifies for the identity, whatever its statement says. */
function bundleCheck(subject, { identity }, rules) {
    return (bundle) => {
        const { form, statement } = bundle;
        // Rekor v2 wrote it before version 2.3.
        if (rules.rekor2Body === 'made' && form.entryKinds.includes('dsse 0.0.2')) {
            return 'its log entry is of a kind that Rekor v2 gave up (dsse 0.0.2)';
        }
        const verdict = verdictBy(bundle, rules);
        if (!verdict.holds)
            return `it does not verify: ${verdict.why}`;
        if (!form.envelope)
            return 'it holds no DSSE envelope';
        if (form.envelope.payloadType !== statement_statement/* STATEMENT_MEDIA_TYPE */.KD || !statement?.isStrict) {
            return 'its statement has fields or a form that the in-toto specification does not know';
        }
        return (subjectProblem(statement, subject, rules.comparesText) ?? identityProblem(verdict.signer, identity));
    };
}
/** An attestation in a layer that verifies for any identity. */
function attestationCheck(subject, rules) {
    return (layer) => {
        const { verdict, statement, payloadType } = layer;
        if (!verdict.holds)
            return `it does not verify: ${verdict.why}`;
        if (rules.needsChain && !layer.hasFullChain)
            return MISSING_CHAIN;
        if (payloadType !== statement_statement/* STATEMENT_MEDIA_TYPE */.KD || !statement)
            return 'it holds no in-toto statement';
        if (!isRead(statement, rules))
            return 'its statement has a form that the in-toto specification does not know';
        return subjectProblem(statement, subject, true);
    };
}
function isRead({ isStrict, hasObject }, { statements }) {
    return statements === 'any' || (statements === 'specified' ? isStrict : hasObject);
}
/** A signature in a layer that verifies for any identity. */
function signatureCheck(subject, rules) {
    return ({ verdict, signs, hasFullChain }) => {
        if (!verdict.holds)
            return `it does not verify: ${verdict.why}`;
        if (rules.needsChain && !hasFullChain)
            return MISSING_CHAIN;
        return signs === subject ? undefined : 'it signs another image';
    };
}
const MISSING_CHAIN = 'it does not carry the certificates between its own and the root';
/** The signature of a layer by somebody else than asked for. */
function signerProblem({ verdict }, { identity }) {
    return verdict.holds ? identityProblem(verdict.signer, identity) : undefined;
}
function identityProblem(signer, wanted) {
    if (signer.san !== wanted.san)
        return `it is signed by ${signer.san}`;
    return signer.issuer === wanted.issuer ? undefined : `its identity was issued by ${signer.issuer}`;
}
/** The predicate type to ask for; undefined where a signature alone is wanted. */
function wantedType({ want }) {
    if (want === 'signature')
        return undefined;
    return want === 'provenance' ? slsa_v1/* SLSA_PROVENANCE_V1 */.us : want.predicateType;
}
/** As `wantedType`, for programs to which a signature is a statement like any other. */
function wantedStatement(question) {
    return wantedType(question) ?? cosign_sign/* COSIGN_SIGN_V1 */.Y;
}
function verdictBy({ byLogTime, byTimestamp, isOnlyInRekorV2 }, { time, rekor2Body }) {
    const stamped = byTimestamp[rekor2Body];
    if (time === 'log')
        return byLogTime;
    if (time === 'timestamp')
        return stamped;
    const isStamped = time === 'any' ? stamped.holds && !byLogTime.holds : false;
    return isOnlyInRekorV2 || isStamped ? stamped : byLogTime;
}
function subjectProblem(statement, subject, comparesText) {
    const about = statement.subjects.map((digest) => (comparesText ? digest : digest.toLowerCase()));
    return about.includes((0,digest/* hexOf */.ZD)(subject)) ? undefined : 'its statement is about another image';
}

;// CONCATENATED MODULE: ./lib/engine/judging/no-bundle.js

/** Says that a program finds no bundle, and what is to be done about it. @param what as in `gh finds no bundle` */
function noBundle(what, view, fix) {
    const { why, isRegistry } = explain(view);
    return refused(what + why, isRegistry
        ? 'these programs find no bundle in this registry: let the policy read tags (signature-format: both)'
        : fix);
}
/** Why programs find no bundle, to end a sentence with; empty where there simply is none. */
function whyNoBundle(view) {
    return explain(view).why;
}
function explain({ listing, referrers }) {
    if (listing.kind === 'failed')
        return { why: `: ${listing.why}`, isRegistry: true };
    const unread = referrers.find((one) => one.unread !== undefined)?.unread;
    const isEmpty = listing.through === 'referrers-api' && listing.referrers.length === 0;
    if (isEmpty) {
        return {
            why: ': the referrers API lists nothing, and then the sha256-\u2026 tag is not asked for',
            isRegistry: true,
        };
    }
    if (unread !== undefined)
        return { why: `; one could not be read here: ${unread}`, isRegistry: false };
    if (listing.referrers.length > referrers.length) {
        return { why: `; the first ${referrers.length} were looked at here`, isRegistry: false };
    }
    const why = listing.isCut ? ' on the first page of the referrers API, and they ask for no other' : '';
    return { why, isRegistry: false };
}

;// CONCATENATED MODULE: ./lib/engine/judging/bundles-or-tags.js




/** What to add where the other layout has what was missed. */
const BOTH = 'signature-format: both';
/**
 * The bundles that cosign loads (pkg/cosign/verify.go, GetBundles): of every referrer, whatever type its entry
 * claims, with exactly one layer and in version 0.3. Others are passed over in silence.
 */
function loadedBundles({ referrers }) {
    return referrers.flatMap(({ layers, content }) => {
        const [layer] = layers ?? [];
        const bundle = content?.bundle;
        const isLoaded = layers?.length === 1 && layer && (0,referrer_view/* isBundleType */.J)(layer.mediaType) && bundle?.form.version === 3;
        return isLoaded ? [bundle] : [];
    });
}
/** `verify` and `verify-attestation` where bundles are looked for first: one that loads hides the tags. */
function admitByBundlesOrTags(view, question, rules) {
    if (loadedBundles(view).length > 0)
        return admitByBundles(view, question, rules);
    const answer = admitByTags(view, question, rules);
    const why = whyNoBundle(view);
    return answer.admits || why === '' ? answer : { ...answer, why: `${answer.why}; it finds no bundle${why}` };
}
/**
 * Any bundle of the identity is a signature to cosign, whatever its predicate type; an attestation has to be of
 * the type asked for.
 */
function admitByBundles(view, question, { name, bundles: rules }) {
    const loaded = loadedBundles(view);
    if (loaded.length === 0)
        return noBundle(`${name} finds no bundle`, view, BOTH);
    const { counts, problems } = judge(loaded, bundleCheck(view.subject, question, rules));
    if (counts.length === 0) {
        const fix = rules.time === 'log' && loaded.every(needsTimestamp) ? WITH_TIMESTAMPS : undefined;
        return refused(`${noneOf(loaded, 'bundle')}: ${summaryOf(problems)}`, fix);
    }
    const type = wantedType(question);
    if (type === undefined)
        return admitted('a bundle of this identity verifies');
    const ofType = counts.filter(({ statement }) => statement?.predicateType === type);
    if (ofType.length > 0)
        return admitted(`a bundle of this identity verifies and is of type ${type}`);
    return refused(`no bundle of this identity is of type ${type}`, view.att.layers.length > 0 ? `${BOTH}: bundles hide the .att tag` : BOTH);
}
const WITH_TIMESTAMPS = 'run it with --use-signed-timestamps: Rekor v2 signs no time';
function needsTimestamp({ isOnlyInRekorV2, byTimestamp }) {
    return isOnlyInRekorV2 && byTimestamp.stored.holds;
}
/** The `.sig` and `.att` tags (cosign, SIGNATURE_SPEC.md). One signature or attestation that counts is enough. */
function admitByTags(view, question, { name, layers: rules }) {
    const type = wantedType(question);
    const [suffix, what] = type === undefined ? ['sig', 'signature'] : ['att', 'attestation'];
    const { layers, problem, left } = view[suffix];
    if (problem !== undefined)
        return refused(`the .${suffix} tag cannot be read: ${problem}`);
    if (layers.length === 0)
        return refused(`${name} finds no ${what}: there is no .${suffix} tag`, BOTH);
    const check = suffix === 'sig' ? signatureCheck : attestationCheck;
    const { counts, problems } = judge(layers, byIdentity(question, check(view.subject, rules)));
    if (counts.length === 0) {
        const unread = left > 0 ? `; ${left} were not looked at` : '';
        return refused(`${noneOf(layers, what)}: ${summaryOf(problems)}${unread}`);
    }
    if (type === undefined || counts.some(({ statement }) => statement?.predicateType === type)) {
        return admitted(`the .${suffix} tag holds one of this identity that verifies`);
    }
    return refused(`no attestation of this identity under the .att tag is of type ${type}`, BOTH);
}
function byIdentity(question, check) {
    return (layer) => check(layer) ?? signerProblem(layer, question);
}

;// CONCATENATED MODULE: ./lib/engine/cosign/lens-2-4.js


/** Reads tags alone. */
const cosign24 = {
    id: 'cosign@2.4',
    program: 'cosign',
    versions: '2.2 to 2.4, and 2.5 to 2.6.2 without --new-bundle-format',
    admit(view, question) {
        const answer = admitByTags(view, question, {
            name: 'cosign 2.4',
            bundles: { time: 'log', rekor2Body: 'stored', comparesText: false },
            layers: { statements: 'any', needsChain: false },
        });
        const isThere = view[question.want === 'signature' ? 'sig' : 'att'].layers.length > 0;
        if (answer.admits || isThere || loadedBundles(view).length === 0)
            return answer;
        return refused(`${answer.why}; it does not read bundles`, 'signature-format: both, or verify with cosign 2.6.3 or later');
    },
};

;// CONCATENATED MODULE: ./lib/engine/cosign/lens-2-6.js

/** `cosign verify` and `verify-attestation` without flags: since 2.6.3 they look for bundles first. */
const cosign26 = {
    id: 'cosign@2.6',
    program: 'cosign',
    versions: '2.6.3 to 2.6.5',
    admit: (view, question) => admitByBundlesOrTags(view, question, {
        name: 'cosign 2.6',
        bundles: {
            time: question.useSignedTimestamps ? 'timestamp' : 'log',
            rekor2Body: 'stored',
            comparesText: false,
        },
        layers: { statements: 'any', needsChain: false },
    }),
};

;// CONCATENATED MODULE: ./lib/engine/cosign/lens-3.js

const RULES = {
    name: 'cosign 3',
    bundles: { time: 'log-or-timestamp-for-rekor-2', rekor2Body: 'made', comparesText: true },
    layers: { statements: 'specified', needsChain: false },
};
/** `cosign verify` and `verify-attestation` with the defaults of 3.1. */
const cosign31 = {
    id: 'cosign@3.1',
    program: 'cosign',
    versions: '3.1.0 and later',
    admit: (view, question) => admitByBundlesOrTags(view, question, RULES),
};
/**
 * Built on sigstore-go 1.1. Before 3.0.6 it read statements in tags less strictly, and before 3.0.5 bundles of
 * Rekor v2 needed `--use-signed-timestamps`.
 */
const cosign30 = {
    id: 'cosign@3.0',
    program: 'cosign',
    versions: '3.0.6',
    admit: (view, question) => admitByBundlesOrTags(view, question, {
        ...RULES,
        bundles: { ...RULES.bundles, rekor2Body: 'stored' },
    }),
};

;// CONCATENATED MODULE: ./lib/engine/judging/strict-bundles.js


/**
 * The bundles that Kyverno and gh load: of every entry whose artifactType says so, from the first layer.
 * @param maxLayerBytes larger layers fail; undefined: any size
 */
function strictBundles({ referrers }, maxLayerBytes) {
    const typed = referrers.filter(({ referrer }) => (0,referrer_view/* isBundleType */.J)(referrer.artifactType));
    const bundles = [];
    for (const one of typed) {
        const bundle = one.content?.bundle;
        const problem = problemOf(one, maxLayerBytes);
        if (problem !== undefined || !bundle) {
            return {
                kind: 'failed',
                why: `${one.referrer.digest} ${problem ?? 'holds something that is no bundle'}`,
            };
        }
        bundles.push(bundle);
    }
    return { kind: 'loaded', bundles };
}
function problemOf({ layers, content, unread }, maxLayerBytes = Infinity) {
    const [layer] = layers ?? [];
    if (layer && layer.size > maxLayerBytes)
        return `has a layer of more than ${maxLayerBytes} bytes`;
    if (unread !== undefined)
        return `could not be read: ${unread}`;
    if (!layers)
        return 'is listed, but there is no such image manifest';
    if (!layer)
        return 'has no layer';
    return content ? undefined : 'names a blob that is gone';
}
/** Entries that may hide bundles from these programs: writers before 2026 named the config's type there. */
function untypedBundles({ referrers }) {
    return referrers.filter(({ referrer, content }) => content?.bundle && !(0,referrer_view/* isBundleType */.J)(referrer.artifactType))
        .length;
}
const REPAIR_INDEX = 'sign again with this action: it writes entries with their type and repairs its own';
function isOfType({ form, statement }, type) {
    return form.envelope?.payloadType === statement_statement/* STATEMENT_MEDIA_TYPE */.KD && statement?.predicateType === type;
}

;// CONCATENATED MODULE: ./lib/engine/gh/lens.js




/** `gh attestation verify oci://IMAGE --bundle-from-oci --cert-identity SAN --cert-oidc-issuer ISSUER --repo \u2026` */
const gh = {
    id: 'gh',
    program: 'gh attestation verify --bundle-from-oci',
    versions: '2.95 and later',
    admit(view, question) {
        const found = strictBundles(view);
        if (found.kind === 'failed')
            return refused(`gh fails on what is attached: ${found.why}`, 'delete or replace it');
        const type = wantedStatement(question);
        const bundles = found.bundles.filter((bundle) => isOfType(bundle, type));
        if (bundles.length === 0) {
            const untyped = untypedBundles(view);
            if (untyped === 0)
                return noBundle(`gh finds no bundle of type ${type}`, view, 'signature-format: both, or bundle');
            return refused(`gh finds no bundle: ${untyped} entries do not name the type of a bundle`, REPAIR_INDEX);
        }
        const { counts, problems } = judge(bundles, checkOf(view, question));
        return counts.length > 0
            ? admitted(`a bundle of this identity verifies and is of type ${type}`)
            : refused(`${noneOf(bundles, 'bundle')}: ${summaryOf(problems)}`);
    },
};
function checkOf(view, question) {
    const rules = { time: 'any', rekor2Body: 'made', comparesText: false };
    return (bundle) => {
        const signer = signerOf(bundle);
        if (!signer)
            return bundleCheck(view.subject, question, rules)(bundle);
        const problem = certificateProblem(signer, question, view.authorities);
        // The letters of an issuer may be of either case here, and a workflow may be at any ref.
        const san = question.identity.signerWorkflow === undefined ? question.identity.san : signer.san;
        const identity = { san, issuer: signer.issuer };
        return problem ?? bundleCheck(view.subject, { ...question, identity }, rules)(bundle);
    };
}
function signerOf({ byLogTime, byTimestamp }) {
    if (byLogTime.holds)
        return byLogTime.signer;
    return byTimestamp.made.holds ? byTimestamp.made.signer : undefined;
}
/** verification/sigstore.go and extensions.go, where cases do not count. */
function certificateProblem({ san, issuer, issuerOrganizations: organizations, extensions }, { identity }, authorities) {
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
/** pkg/cmd/attestation/verify/policy.go, validateSignerWorkflow: the beginning of a regular expression. */
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

;// CONCATENATED MODULE: ./lib/engine/kyverno/lens-bundle.js




/** pkg/image/verifiers/cpol/cosign/sigstore.go: attestationlimit counts every referrer, maxLayerSize is in bytes. */
const MAX_REFERRERS = 50;
const MAX_LAYER_BYTES = 10_000_000;
/** Kyverno, ClusterPolicy with `type: SigstoreBundle`. */
const kyvernoBundle = {
    id: 'kyverno-bundle',
    program: 'Kyverno ClusterPolicy, type: SigstoreBundle',
    versions: '1.17 to 1.19; 1.13 to 1.16 read no Rekor v2',
    admit(view, question) {
        const { listing } = view;
        if (listing.kind === 'listed' && listing.referrers.length > MAX_REFERRERS) {
            return refused(`${listing.referrers.length} referrers are listed, and Kyverno stops at ${MAX_REFERRERS}`, 'delete those that nobody needs: oras discover IMAGE lists them');
        }
        const found = strictBundles(view, MAX_LAYER_BYTES);
        if (found.kind === 'failed') {
            return refused(`Kyverno fails on what is attached: ${found.why}`, 'delete or replace it');
        }
        return judgeBundles(view, question, found.bundles);
    },
};
function judgeBundles(view, question, loaded) {
    const type = wantedType(question);
    const bundles = type === undefined ? loaded : loaded.filter((bundle) => isOfType(bundle, type));
    if (bundles.length === 0) {
        const untyped = untypedBundles(view);
        const what = type === undefined ? 'bundle' : `bundle of type ${type}`;
        if (untyped === 0)
            return noBundle(`Kyverno finds no ${what}`, view, 'signature-format: both, or bundle');
        return refused(`Kyverno finds no ${what}: ${untyped} entries do not name the type of a bundle`, REPAIR_INDEX);
    }
    const rules = { time: 'any', rekor2Body: 'made', comparesText: false };
    const { counts, problems } = judge(bundles, bundleCheck(view.subject, question, rules));
    return counts.length > 0
        ? admitted(`a bundle of this identity verifies${type === undefined ? '' : ` and is of type ${type}`}`)
        : refused(`${noneOf(bundles, 'bundle')}: ${summaryOf(problems)}`);
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/lens-cosign.js


const lens_cosign_RULES = { statements: 'specified', needsChain: true };
const LEGACY = 'signature-format: both, or legacy';
/**
 * Kyverno, ClusterPolicy with `type: Cosign`, which is its default (pkg/image/verifiers/cpol/cosign), and keys from
 * TUF: a policy that gives `roots` itself may do without the chain in the layer.
 */
const kyvernoCosign = {
    id: 'kyverno-cosign',
    program: 'Kyverno ClusterPolicy, type: Cosign',
    versions: '1.19; earlier ones read statements less strictly',
    admit(view, question) {
        const type = wantedType(question);
        const tag = view[type === undefined ? 'sig' : 'att'];
        const [suffix, what] = type === undefined ? ['.sig', 'signature'] : ['.att', 'attestation'];
        if (tag.problem !== undefined)
            return refused(`the ${suffix} tag cannot be read: ${tag.problem}`);
        if (tag.layers.length === 0)
            return refused(`Kyverno finds no ${what}: there is no ${suffix} tag`, LEGACY);
        return type === undefined
            ? judgeSignatures(view, tag, question)
            : judgeAttestations(view, tag, question, type);
    },
};
/** One signature of the identity is enough. */
function judgeSignatures({ subject }, { layers }, question) {
    const check = signatureCheck(subject, lens_cosign_RULES);
    const { counts, problems } = judge(layers, (layer) => check(layer) ?? signerProblem(layer, question));
    return counts.length > 0
        ? admitted('the .sig tag holds one of this identity that verifies')
        : refused(`${noneOf(layers, 'signature')}: ${summaryOf(problems)}`, fixOf(problems));
}
/** Whatever verifies and is of the type has to be of the identity: one by somebody else fails the image. */
function judgeAttestations({ subject }, { layers }, question, type) {
    const { counts, problems } = judge(layers, attestationCheck(subject, lens_cosign_RULES));
    const ofType = counts.filter(({ statement }) => statement?.predicateType === type);
    if (ofType.length === 0) {
        const reasons = problems.length > 0 ? `: ${summaryOf(problems)}` : '';
        return refused(`no attestation that counts is of type ${type}${reasons}`, fixOf(problems));
    }
    const foreign = ofType
        .map((layer) => signerProblem(layer, question))
        .find((problem) => problem !== undefined);
    if (foreign === undefined)
        return admitted(`every attestation of type ${type} is of this identity`);
    return refused(`Kyverno wants every attestation of type ${type} to be of the identity, and one is not: ${foreign}`, 'let the policy read bundles (type: SigstoreBundle), or delete the other attestation');
}
function fixOf(problems) {
    return problems.includes(MISSING_CHAIN)
        ? 'sign again with this action, which stores the whole chain'
        : undefined;
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/lens-ivp.js

const lens_ivp_RULES = {
    name: 'Kyverno',
    bundles: { time: 'log-or-timestamp-for-rekor-2', rekor2Body: 'made', comparesText: true },
    layers: { statements: 'specified', needsChain: false },
};
/**
 * Kyverno, ImageValidatingPolicy: `verifyImageSignatures` and `verifyAttestationSignatures`
 * (pkg/image/verifiers/ivpol/cosign). Since 1.17 it looks for bundles first, and one hides the tags.
 */
const kyvernoIvp119 = {
    id: 'kyverno-ivp@1.19',
    program: 'Kyverno ImageValidatingPolicy',
    versions: '1.19; 1.17 and 1.18 need a timestamp flag for Rekor v2',
    admit: (view, question) => admitByBundlesOrTags(view, question, lens_ivp_RULES),
};
/** The same up to 1.16, which reads tags alone. */
const kyvernoIvp116 = {
    id: 'kyverno-ivp@1.16',
    program: 'Kyverno ImageValidatingPolicy',
    versions: '1.14 to 1.16',
    admit: (view, question) => admitByTags(view, question, { ...lens_ivp_RULES, layers: { statements: 'any', needsChain: false } }),
};

;// CONCATENATED MODULE: ./lib/engine/policy-controller/lens-bundle.js


/**
 * policy-controller, ClusterImagePolicy with `signatureFormat: bundle`: bundles alone, and only those that the
 * policy lists under `attestations`. A signature is one of them, with its predicate type.
 */
const policyControllerBundle = {
    id: 'policy-controller-bundle',
    program: 'policy-controller ClusterImagePolicy, signatureFormat: bundle',
    versions: '0.15; 0.13 and 0.14 read no Rekor v2',
    admit: (view, question) => admitByBundles(view, { ...question, want: { predicateType: wantedStatement(question) } }, {
        name: 'policy-controller',
        bundles: { time: 'log-or-timestamp-for-rekor-2', rekor2Body: 'stored', comparesText: true },
        layers: { statements: 'with an object', needsChain: false },
    }),
};

;// CONCATENATED MODULE: ./lib/engine/policy-controller/lens-tags.js

/** policy-controller, ClusterImagePolicy without `signatureFormat`: tags alone; one that counts is enough. */
const policyController = {
    id: 'policy-controller',
    program: 'policy-controller ClusterImagePolicy',
    versions: '0.13 to 0.15',
    admit: (view, question) => admitByTags(view, question, {
        name: 'policy-controller',
        bundles: { time: 'log', rekor2Body: 'stored', comparesText: true },
        layers: { statements: 'with an object', needsChain: false },
    }),
};

;// CONCATENATED MODULE: ./lib/engine/lenses.js










/** Every lens by its id; of one program, the newest version comes first. */
const LENSES = new Map([
    ...[cosign31, cosign30, cosign26, cosign24],
    ...[kyvernoCosign, kyvernoBundle, kyvernoIvp119, kyvernoIvp116],
    ...[policyController, policyControllerBundle],
    gh,
].map((lens) => [lens.id, lens]));
/**
 * Ids as users write them, separated by commas: `cosign@3.1,gh`, or `all`. A program without a version is the
 * newest of it.
 * @throws Failure `lens-unknown`
 */
function parseLensIds(text) {
    const ids = text.split(',').map((id) => id.trim());
    if (ids.includes('all'))
        return [...LENSES.values()];
    return [...new Set(ids.filter((id) => id !== '').map(lensFor))];
}
function lensFor(id) {
    const lens = LENSES.get(id) ?? [...LENSES.values()].find((one) => one.id.startsWith(`${id}@`));
    if (lens)
        return lens;
    throw new failure/* Failure */.H({
        code: 'lens-unknown',
        what: `"${id.slice(0, 50)}" is no program and version that is known here`,
        why: `known are ${[...LENSES.keys()].join(', ')}`,
        fix: '--as cosign,kyverno-ivp,gh   # or all',
    });
}
/** Asks each lens the same question. */
function askLenses(view, question, lenses) {
    return lenses.map((lens) => ({ lens: lens.id, ...lens.admit(view, question) }));
}


/***/ }),

/***/ 6772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ gatherEvidence),
  A: () => (/* binding */ organizationsIn)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/sigstore/log-entry.js
var log_entry = __webpack_require__(6637);
// EXTERNAL MODULE: ./lib/sigstore/verify.js + 3 modules
var verify = __webpack_require__(7827);
// EXTERNAL MODULE: ./lib/sigstore/envelope.js
var envelope = __webpack_require__(6812);
// EXTERNAL MODULE: ./lib/subject/digest.js
var subject_digest = __webpack_require__(2406);
;// CONCATENATED MODULE: ./lib/engine/view/rekor-2-entry.js




/**
 * A log entry as sigstore-go reads it (pkg/verify/tlog.go). Of Rekor v2, the tree is the checkpoint's, the index
 * the entry's own, and since 1.2 the body is made from what was signed: other copies in a bundle are not looked at.
 */
function asProgramsRead(entry, artifact, body) {
    const { inclusionProof: proof, logIndex } = entry;
    if (!(0,log_entry/* isOfRekor2 */.hd)(entry))
        return entry;
    const [, treeSize = '', rootHash = ''] = (proof?.checkpoint?.envelope ?? '').split('\n');
    return {
        ...entry,
        inclusionProof: proof && { ...proof, logIndex, treeSize, rootHash: Buffer.from(rootHash, 'base64') },
        canonicalizedBody: (body === 'made' ? bodyOf(artifact) : undefined) ?? entry.canonicalizedBody,
    };
}
/** The body in sorted JSON; undefined for other keys than those of P-256, which take another digest. */
function bodyOf({ content, material }) {
    if (material.kind !== 'certificate' || !isOnP256(material.leaf))
        return undefined;
    const digest = Buffer.from((0,subject_digest/* hexOf */.ZD)((0,subject_digest/* sha256Digest */.sI)((0,envelope/* signedBytes */.Sq)(content))), 'hex');
    const verifier = {
        keyDetails: 'PKIX_ECDSA_P256_SHA_256',
        x509Certificate: { rawBytes: material.leaf.toString('base64') },
    };
    const hashedRekordV002 = {
        data: { algorithm: 'SHA2_256', digest: digest.toString('base64') },
        signature: { content: (0,envelope/* signatureOf */.yK)(content).toString('base64'), verifier },
    };
    return Buffer.from(JSON.stringify({ apiVersion: '0.0.2', kind: 'hashedrekord', spec: { hashedRekordV002 } }));
}
function isOnP256(certificate) {
    try {
        return new external_node_crypto_.X509Certificate(certificate).publicKey.asymmetricKeyDetails?.namedCurve === 'prime256v1';
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/engine/view/evidence.js





/** Verifies a signature in every way in which programs do. Entries of logs that are not trusted are passed over. */
function gatherEvidence(artifact, root) {
    const { material } = root;
    const logEntries = artifact.logEntries.filter(({ logId }) => material.tlogs.some(({ logID }) => logID.equals(logId.keyId)));
    const known = { ...artifact, logEntries };
    const stored = byAnyTimestamp(known, 'stored', root);
    const made = logEntries.some(log_entry/* isOfRekor2 */.hd) ? byAnyTimestamp(known, 'made', root) : stored;
    return {
        byLogTime: verdictOn({ ...known, timestamps: [] }, root),
        byTimestamp: { stored, made },
        isOnlyInRekorV2: artifact.logEntries.length > 0 &&
            artifact.logEntries.every(({ integratedTime }) => integratedTime === '0'),
    };
}
/** One timestamp that verifies is enough. */
function byAnyTimestamp(artifact, body, root) {
    const logEntries = artifact.logEntries.map((entry) => asProgramsRead(entry, artifact, body));
    const verdicts = artifact.timestamps.map((timestamp) => verdictOn({ ...artifact, logEntries, timestamps: [timestamp] }, root));
    return verdicts.find(({ holds }) => holds) ?? verdicts[0] ?? NO_TIMESTAMP;
}
const NO_TIMESTAMP = { holds: false, why: 'it has no timestamp of a timestamp authority' };
function verdictOn(artifact, root) {
    try {
        const { identity } = (0,verify/* verifyArtifact */.oc)(artifact, root);
        return { holds: true, signer: { ...identity, issuerOrganizations: issuerOrganizations(artifact) } };
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            return { holds: false, why: error.message };
        throw error;
    }
}
function issuerOrganizations({ material }) {
    return material.kind === 'certificate' ? organizationsIn(new external_node_crypto_.X509Certificate(material.leaf).issuer) : [];
}
/** @param name distinguished name, one attribute a line, as Node writes it */
function organizationsIn(name) {
    return name.split('\n').flatMap((line) => (line.startsWith('O=') ? [line.slice(2)] : []));
}


/***/ }),

/***/ 328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ hasForm)
/* harmony export */ });
function hasForm(value, shape) {
    if (value === null || shape === 'any')
        return true;
    if (shape === 'text')
        return typeof value === 'string';
    if (shape === 'bytes')
        return typeof value === 'string' && isBase64(value);
    if (shape === 'number')
        return Number.isInteger(Number(value)) && ['string', 'number'].includes(typeof value);
    if (typeof value !== 'object')
        return false;
    if (shape !== 'object' && 'list' in shape) {
        return Array.isArray(value) && value.every((one) => one !== null && hasForm(one, shape.list));
    }
    if (Array.isArray(value))
        return false;
    if (shape === 'object')
        return true;
    if ('map' in shape)
        return Object.values(value).every((one) => typeof one === 'string');
    return Object.entries(value).every(([name, one]) => {
        const field = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
        return field !== undefined && hasForm(one, field);
    });
}
function isBase64(text) {
    const digits = text.length % 4 === 0 ? text.replace(/={1,2}$/, '') : text;
    return digits.length % 4 !== 1 && !/[^A-Za-z0-9+/_-]/.test(digits);
}


/***/ }),

/***/ 8005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ isBundleType),
  B: () => (/* binding */ viewReferrer)
});

// EXTERNAL MODULE: ./lib/oci/layout/json.js
var json = __webpack_require__(2892);
// EXTERNAL MODULE: ./lib/oci/lookup/bundles.js
var bundles = __webpack_require__(7041);
// EXTERNAL MODULE: ./lib/oci/media-types.js
var media_types = __webpack_require__(261);
// EXTERNAL MODULE: ./lib/shared/failure.js
var failure = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/sigstore/bundle.js
var bundle = __webpack_require__(5688);
// EXTERNAL MODULE: ./lib/text/json.js
var text_json = __webpack_require__(2845);
// EXTERNAL MODULE: ./lib/sigstore/log-entry.js
var log_entry = __webpack_require__(6637);
// EXTERNAL MODULE: ./lib/engine/view/message-form.js
var message_form = __webpack_require__(328);
;// CONCATENATED MODULE: ./lib/engine/view/bundle-form.js



const VERSIONS = new Map([
    ['application/vnd.dev.sigstore.bundle+json;version=0.1', 1],
    ['application/vnd.dev.sigstore.bundle+json;version=0.2', 2],
    ['application/vnd.dev.sigstore.bundle+json;version=0.3', 3],
    ['application/vnd.dev.sigstore.bundle.v0.3+json', 3],
]);
const DIGEST = { fields: { algorithm: 'any', digest: 'bytes' } };
const CERTIFICATE = { fields: { rawBytes: 'bytes' } };
const ENTRY = {
    fields: {
        logIndex: 'number',
        logId: { fields: { keyId: 'bytes' } },
        kindVersion: { fields: { kind: 'text', version: 'text' } },
        integratedTime: 'number',
        inclusionPromise: { fields: { signedEntryTimestamp: 'bytes' } },
        inclusionProof: {
            fields: {
                logIndex: 'number',
                rootHash: 'bytes',
                treeSize: 'number',
                hashes: { list: 'bytes' },
                checkpoint: { fields: { envelope: 'text' } },
            },
        },
        canonicalizedBody: 'bytes',
    },
};
/** sigstore_bundle.proto and what it includes, in the names of protobuf's JSON. */
const BUNDLE = {
    fields: {
        mediaType: 'text',
        verificationMaterial: {
            fields: {
                publicKey: { fields: { hint: 'text' } },
                x509CertificateChain: { fields: { certificates: { list: CERTIFICATE } } },
                certificate: CERTIFICATE,
                tlogEntries: { list: ENTRY },
                timestampVerificationData: {
                    fields: { rfc3161Timestamps: { list: { fields: { signedTimestamp: 'bytes' } } } },
                },
            },
        },
        messageSignature: {
            fields: { messageDigest: DIGEST, signature: 'bytes' },
        },
        dsseEnvelope: {
            fields: {
                payload: 'bytes',
                payloadType: 'text',
                signatures: { list: { fields: { sig: 'bytes', keyid: 'text' } } },
            },
        },
    },
};
const SIGNATURE = {
    fields: {
        content: 'bytes',
        verifier: {
            fields: {
                x509Certificate: CERTIFICATE,
                publicKey: { fields: { rawBytes: 'bytes' } },
                keyDetails: 'any',
            },
        },
    },
};
/** rekor-tiles, entry.proto: what Rekor v2 logs. */
const REKOR_2_BODY = {
    fields: {
        apiVersion: 'text',
        kind: 'text',
        spec: {
            fields: {
                hashedRekordV002: { fields: { data: DIGEST, signature: SIGNATURE } },
                dsseV002: { fields: { payloadHash: DIGEST, signatures: { list: SIGNATURE } } },
            },
        },
    },
};
const MAX_ENTRIES = 32;
/**
 * Reads a bundle as sigstore-go does when it loads one (pkg/bundle/bundle.go, validate): what fails here is no
 * bundle at all to those programs. Signatures are not looked at.
 * @returns undefined where sigstore-go refuses to load it
 */
function readBundleForm(bytes) {
    const bundle = (0,text_json/* objectIn */.D7)(bytes);
    if (!bundle || !(0,message_form/* hasForm */.Z)(bundle, BUNDLE))
        return undefined;
    const { mediaType, verificationMaterial: material, dsseEnvelope, messageSignature } = bundle;
    const version = VERSIONS.get(mediaType);
    if (version === undefined || !(0,text_json/* isObject */.Gv)(material))
        return undefined;
    if (!isOneOf(dsseEnvelope, messageSignature) || !hasSigner(material, version))
        return undefined;
    const entryKinds = readEntryKinds(material, version);
    return entryKinds && { version, envelope: readEnvelope(dsseEnvelope), entryKinds };
}
function isOneOf(...values) {
    return values.filter(text_json/* isObject */.Gv).length === 1;
}
/** Version 0.3 gave up chains. */
function hasSigner(material, version) {
    const { certificate, publicKey, x509CertificateChain: chain } = material;
    return isOneOf(certificate, publicKey, chain) && !(version === 3 && (0,text_json/* isObject */.Gv)(chain));
}
/** Version 0.1 wants the log's promise, later ones its proof. */
function readEntryKinds({ tlogEntries }, version) {
    const entries = Array.isArray(tlogEntries) ? tlogEntries.filter(text_json/* isObject */.Gv) : [];
    const evidence = version === 1 ? 'inclusionPromise' : 'inclusionProof';
    if (entries.length > 0 && !entries.some((entry) => (0,text_json/* isObject */.Gv)(entry[evidence])))
        return undefined;
    const kinds = entries.map(kindOf).filter((kind) => kind !== undefined);
    return kinds.length === entries.length && entries.length <= MAX_ENTRIES ? kinds : undefined;
}
function readEnvelope(envelope) {
    if (!(0,text_json/* isObject */.Gv)(envelope))
        return undefined;
    const { payload, payloadType } = envelope;
    return { payloadType: (0,text_json/* textOf */.b6)(payloadType), payload: Buffer.from((0,text_json/* textOf */.b6)(payload), 'base64') };
}
/** undefined: an entry that spoils the bundle, since its body is not what it says. */
function kindOf({ canonicalizedBody, kindVersion, inclusionProof }) {
    if (!(0,text_json/* isObject */.Gv)(kindVersion) || typeof canonicalizedBody !== 'string')
        return undefined;
    const checkpoint = (0,text_json/* isObject */.Gv)(inclusionProof) ? inclusionProof.checkpoint : undefined;
    if ((0,text_json/* isObject */.Gv)(inclusionProof) && !((0,text_json/* isObject */.Gv)(checkpoint) && checkpoint.envelope))
        return undefined;
    const named = { kind: (0,text_json/* textOf */.b6)(kindVersion.kind), version: (0,text_json/* textOf */.b6)(kindVersion.version) };
    const body = (0,text_json/* objectIn */.D7)(Buffer.from(canonicalizedBody, 'base64'));
    return body && isBodyOf(named, body) ? `${named.kind} ${named.version}` : undefined;
}
function isBodyOf(kindVersion, body) {
    const { kind, version } = kindVersion;
    if (body.kind !== kind || body.apiVersion !== version || !(0,text_json/* isObject */.Gv)(body.spec))
        return false;
    return !(0,log_entry/* isOfRekor2 */.hd)({ kindVersion }) || (0,message_form/* hasForm */.Z)(body, REKOR_2_BODY);
}

// EXTERNAL MODULE: ./lib/engine/view/evidence.js + 1 modules
var evidence = __webpack_require__(6772);
// EXTERNAL MODULE: ./lib/engine/view/statement-form.js
var statement_form = __webpack_require__(2458);
;// CONCATENATED MODULE: ./lib/engine/view/referrer-view.js









/** Looks behind one entry of a list of referrers. */
async function viewReferrer(spot, referrer) {
    try {
        return { referrer, unread: undefined, ...(await look(spot, referrer)) };
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        return { referrer, layers: undefined, content: undefined, unread: error.message };
    }
}
async function look({ registry, path, root }, referrer) {
    const manifest = await registry.getManifest(path, referrer.digest);
    const layers = manifest && layersIn((0,json/* parseObject */.lj)(manifest.bytes, 'a manifest that refers to the image'));
    const claims = layers?.map(claimOf);
    const [first] = layers ?? [];
    const mayBeBundle = [referrer.artifactType, (0,text_json/* textOf */.b6)(first?.mediaType)].some(isBundleType);
    if (!first || !mayBeBundle || !(0,json/* isDescriptor */.ol)(first))
        return { layers: claims, content: undefined };
    if (first.size > bundles/* MAX_BUNDLE_BYTES */.Me) {
        return { layers: claims, content: undefined, unread: 'it is too large to be read here' };
    }
    const bytes = await registry.getBlob(path, first.digest, bundles/* MAX_BUNDLE_BYTES */.Me);
    return { layers: claims, content: bytes && { bundle: viewBundle(bytes, root) } };
}
function isBundleType(mediaType) {
    return mediaType.startsWith(media_types/* SIGSTORE_BUNDLE_PREFIX */.bD);
}
/** undefined: no image manifest. */
function layersIn({ mediaType, layers = [] }) {
    if (mediaType === media_types/* IMAGE_INDEX */.L$ || !Array.isArray(layers))
        return undefined;
    return layers.filter(text_json/* isObject */.Gv);
}
function claimOf({ mediaType, size }) {
    return { mediaType: (0,text_json/* textOf */.b6)(mediaType), size: typeof size === 'number' ? size : 0 };
}
function viewBundle(bytes, root) {
    const form = readBundleForm(bytes);
    return (form && {
        form,
        statement: form.envelope && (0,statement_form/* readStatementForm */.K)(form.envelope.payload),
        ...evidenceIn(bytes, root),
    });
}
function evidenceIn(bytes, root) {
    try {
        return (0,evidence/* gatherEvidence */.h)((0,bundle/* parseBundle */.QN)(bytes), root);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        const verdict = { holds: false, why: error.message };
        const byTimestamp = { stored: verdict, made: verdict };
        return { byLogTime: verdict, byTimestamp, isOnlyInRekorV2: false };
    }
}


/***/ }),

/***/ 2458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readStatementForm)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2845);
/* harmony import */ var _message_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(328);


/** in-toto/attestation, statement.proto and resource_descriptor.proto, in the names of protobuf's JSON. */
const STATEMENT = {
    fields: {
        _type: 'text',
        subject: {
            list: {
                fields: {
                    name: 'text',
                    uri: 'text',
                    digest: { map: 'text' },
                    content: 'text',
                    downloadLocation: 'text',
                    mediaType: 'text',
                    annotations: 'object',
                },
            },
        },
        predicateType: 'text',
        predicate: 'object',
    },
};
/** @returns undefined where no program can read it */
function readStatementForm(payload) {
    let json;
    try {
        json = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBounded */ .nh)(payload.toString('utf8'));
    }
    catch {
        return undefined;
    }
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(json))
        return undefined;
    const { predicateType = '', subject = [], predicate } = json;
    if (typeof predicateType !== 'string' || !Array.isArray(subject) || !subject.every(_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv))
        return undefined;
    return {
        predicateType,
        subjects: subject.flatMap(sha256Of),
        isStrict: (0,_message_form_js__WEBPACK_IMPORTED_MODULE_1__/* .hasForm */ .Z)(json, STATEMENT) && subject.every(hasHexDigests),
        hasObject: (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(predicate ?? {}),
    };
}
function sha256Of({ digest }) {
    const sha256 = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(digest) ? digest.sha256 : undefined;
    return typeof sha256 === 'string' ? [sha256] : [];
}
/** sigstore-go decodes every digest of every subject, and stops at one that is not hexadecimal. */
function hasHexDigests({ digest = {} }) {
    const values = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(digest) ? Object.values(digest) : [];
    return values.every((value) => typeof value === 'string' && value.length % 2 === 0 && /^[0-9a-f]*$/i.test(value));
}


/***/ })

};
