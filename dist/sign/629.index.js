export const id = 629;
export const ids = [629];
export const modules = {

/***/ 7629:
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
function isKey(identity) {
    return 'key' in identity;
}
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
/** Checks that a bundle verifies, is about the image and is signed by the identity, whatever its predicate type. */
function bundleCheck(subject, { identity }, rules) {
    return (bundle) => {
        const { form, statement } = bundle;
        // rekor-tiles wrote entries of this kind before 2.3; sigstore-go refuses them since it makes the body itself.
        if (rules.rekor2Body === 'made' && form.entryKinds.includes('dsse 0.0.2')) {
            return 'its log entry is of a kind that Rekor v2 gave up (dsse 0.0.2)';
        }
        const verdict = verdictBy(bundle, rules, isKey(identity));
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
/** Checks that an attestation in a layer verifies and is about the image, whoever signed it. */
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
/** Checks that a signature in a layer verifies and is about the image, whoever made it. */
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
/** Says that a layer is signed by somebody else than asked for; undefined: it is not, or does not verify at all. */
function signerProblem({ verdict }, { identity }) {
    return verdict.holds ? identityProblem(verdict.signer, identity) : undefined;
}
/** @param signer undefined where a key was asked for, with which the signature was verified */
function identityProblem(signer, wanted) {
    if (isKey(wanted))
        return undefined;
    if (!signer)
        return 'it is signed with a key';
    if (wanted.accepts)
        return wanted.accepts(signer)
            ? undefined
            : `it is signed by ${signer.san}, whose identity was issued by ${signer.issuer}`;
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
function verdictBy({ byLogTime, byTimestamp, isOnlyInRekorV2 }, { time, rekor2Body }, isByKey) {
    const stamped = byTimestamp[rekor2Body];
    // What is made of cosign asks for no time where there is a key; what takes a time from either side does.
    if (isByKey)
        return time === 'any' ? stamped : byLogTime;
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
    const unread = referrers.find((entry) => entry.unread !== undefined)?.unread;
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




/** The fix where the image is signed in the layout alone that the program does not look at. */
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
    if (counts.length === 0)
        return refused(`${noneOf(loaded, 'bundle')}: ${summaryOf(problems)}`);
    const type = wantedType(question);
    if (type === undefined)
        return admitted('a bundle of this identity verifies');
    const ofType = counts.filter(({ statement }) => statement?.predicateType === type);
    if (ofType.length > 0)
        return admitted(`a bundle of this identity verifies and is of type ${type}`);
    return refused(`no bundle of this identity is of type ${type}`, view.att.layers.length > 0 ? `${BOTH}: bundles hide the .att tag` : BOTH);
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
        const answer = admitByTags(view, question, {
            name: 'cosign 2.4',
            layers: { statements: 'any', needsChain: false },
        });
        const isThere = view[question.want === 'signature' ? 'sig' : 'att'].layers.length > 0;
        if (answer.admits || isThere || loadedBundles(view).length === 0)
            return answer;
        return refused(`${answer.why}; it does not read bundles`, 'signature-format: both, or verify with cosign 2.6.3 or later');
    },
};

// EXTERNAL MODULE: ./lib/engine/view/rekor-2-entry.js
var rekor_2_entry = __webpack_require__(6455);
;// CONCATENATED MODULE: ./lib/engine/cosign/lens-2-6.js



/** `cosign verify` and `verify-attestation` without flags: since 2.6.3 they look for bundles first. */
const cosign26 = {
    release: COSIGN_2_6,
    admit(view, question) {
        const answer = admitByTime('log').admit(view, question);
        const loaded = loadedBundles(view);
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
        admit: (view, question) => admitByBundlesOrTags(view, question, {
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
        admit: (view, question) => admitByBundlesOrTags(view, question, {
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

;// CONCATENATED MODULE: ./lib/engine/judging/strict-bundles.js


/**
 * The bundles that Kyverno and gh load: of every entry whose artifactType says so, from the first layer.
 * @param maxLayerBytes larger layers fail; undefined: any size
 */
function strictBundles({ referrers }, maxLayerBytes) {
    const typed = referrers.filter(({ referrer }) => (0,referrer_view/* isBundleType */.J)(referrer.artifactType));
    const bundles = [];
    for (const entry of typed) {
        const bundle = entry.content?.bundle;
        const problem = problemOf(entry, maxLayerBytes);
        if (problem !== undefined || !bundle) {
            return {
                kind: 'failed',
                why: `${entry.referrer.digest} ${problem ?? 'holds something that is no bundle'}`,
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
        if (isKey(identity))
            return refused('gh asks for a certificate and whom it names: it can be told no key');
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
        const { counts, problems } = judge(bundles, checkOf(view, question, identity));
        return counts.length > 0
            ? admitted(`a bundle of this identity verifies and is of type ${type}`)
            : refused(`${noneOf(bundles, 'bundle')}: ${summaryOf(problems)}`);
    },
};
function checkOf(view, question, asked) {
    const rules = { time: 'any', rekor2Body: (0,rekor_2_entry/* rekor2BodyOf */.X)(GH.libraries), comparesText: false };
    return (bundle) => {
        const signer = signerOf(bundle);
        if (!signer)
            return bundleCheck(view.subject, question, rules)(bundle);
        const problem = certificateProblem(signer, asked, view.authorities);
        // The certificate's own issuer and SAN are asked for from here on: gh compares the issuer without regard to
        // upper and lower case, which is done above, and takes a workflow at any ref.
        const san = asked.signerWorkflow === undefined ? asked.san : signer.san;
        const identity = { san, issuer: signer.issuer };
        return problem ?? bundleCheck(view.subject, { ...question, identity }, rules)(bundle);
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

// EXTERNAL MODULE: ./lib/engine/kyverno/facts.js
var facts = __webpack_require__(6372);
;// CONCATENATED MODULE: ./lib/engine/kyverno/lens-bundle.js






/** Kyverno, ClusterPolicy with `type: SigstoreBundle`. */
const kyvernoBundle = {
    release: facts/* CLUSTER_POLICY_BUNDLE */.X9,
    admit(view, question) {
        const { listing } = view;
        if (listing.kind === 'listed' && listing.referrers.length > facts/* MAX_REFERRERS */.OB) {
            return refused(`${listing.referrers.length} referrers are listed, and Kyverno stops at ${facts/* MAX_REFERRERS */.OB}`, 'delete those that nobody needs: oras discover IMAGE lists them');
        }
        const found = strictBundles(view, facts/* MAX_LAYER_BYTES */.t1);
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
    const rekor2Body = (0,rekor_2_entry/* rekor2BodyOf */.X)(facts/* CLUSTER_POLICY_BUNDLE */.X9.libraries);
    const rules = { time: 'any', rekor2Body, comparesText: false };
    const { counts, problems } = judge(bundles, bundleCheck(view.subject, question, rules));
    return counts.length > 0
        ? admitted(`a bundle of this identity verifies${type === undefined ? '' : ` and is of type ${type}`}`)
        : refused(`${noneOf(bundles, 'bundle')}: ${summaryOf(problems)}`);
}

;// CONCATENATED MODULE: ./lib/engine/kyverno/lens-cosign.js



const RULES = { statements: 'specified', needsChain: true };
const LEGACY = 'signature-format: both, or legacy';
/**
 * Kyverno, ClusterPolicy with `type: Cosign`, which is its default (pkg/image/verifiers/cpol/cosign). Keys come from
 * TUF, as in most policies; where a policy gives `roots`, the layer need not hold the chain.
 */
const kyvernoCosign = {
    release: facts/* CLUSTER_POLICY_COSIGN */.Sp,
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
    const check = signatureCheck(subject, RULES);
    const { counts, problems } = judge(layers, (layer) => check(layer) ?? signerProblem(layer, question));
    return counts.length > 0
        ? admitted('the .sig tag holds one of this identity that verifies')
        : refused(`${noneOf(layers, 'signature')}: ${summaryOf(problems)}`, fixOf(problems));
}
/** Whatever verifies and is of the type has to be of the identity: one by somebody else fails the image. */
function judgeAttestations({ subject }, { layers }, question, type) {
    const { counts, problems } = judge(layers, attestationCheck(subject, RULES));
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





const NAME = 'Kyverno';
/**
 * Kyverno, ImageValidatingPolicy: `verifyImageSignatures` and `verifyAttestationSignatures`
 * (pkg/image/verifiers/ivpol/cosign). Since 1.17 it looks for bundles first, and one hides the tags.
 */
const kyvernoIvp119 = {
    release: facts/* IMAGE_VALIDATING_POLICY_1_19 */.c9,
    admit: (view, question) => (loadedBundles(view).length === 0 ? unloggedTag(question) : undefined) ??
        admitByBundlesOrTags(view, question, {
            name: NAME,
            bundles: {
                time: 'log-or-timestamp-for-rekor-2',
                rekor2Body: (0,rekor_2_entry/* rekor2BodyOf */.X)(facts/* IMAGE_VALIDATING_POLICY_1_19 */.c9.libraries),
                comparesText: true,
            },
            layers: { statements: 'specified', needsChain: false },
        }),
};
/** The same up to 1.16, which reads tags alone. */
const kyvernoIvp116 = {
    release: facts/* IMAGE_VALIDATING_POLICY_1_16 */.JM,
    admit: (view, question) => unloggedTag(question) ??
        admitByTags(view, question, { name: NAME, layers: { statements: 'any', needsChain: false } }),
};
/** Where the log is ignored, cosign's package leaves open whether a log vouched, and Kyverno takes that for a no. */
function unloggedTag(question) {
    const { identity } = question;
    if (wantedType(question) === undefined || !isKey(identity) || identity.isLogged)
        return undefined;
    return refused('Kyverno takes no attestation under the .att tag where its policy ignores the log', 'signature-format: both, or bundle; or sign with tlog: true');
}

;// CONCATENATED MODULE: ./lib/engine/policy-controller/facts.js
const POLICY_CONTROLLER_0_15 = { goContainerRegistry: '0.21.3', sigstoreGo: '1.1.4' };
const CLUSTER_IMAGE_POLICY = {
    id: 'policy-controller',
    program: 'policy-controller ClusterImagePolicy',
    from: '0.13',
    libraries: POLICY_CONTROLLER_0_15,
};
const CLUSTER_IMAGE_POLICY_BUNDLE = {
    id: 'policy-controller-bundle',
    program: 'policy-controller ClusterImagePolicy, signatureFormat: bundle',
    from: '0.15',
    remark: '0.13 and 0.14 read no Rekor v2',
    libraries: POLICY_CONTROLLER_0_15,
};
/** Flags of the webhook (cmd/webhook/main.go), without which the public root counts. */
const POLICY_CONTROLLER_ROOT_FLAGS = '-tuf-mirror -tuf-root';

;// CONCATENATED MODULE: ./lib/engine/policy-controller/lens-bundle.js





/**
 * policy-controller, ClusterImagePolicy with `signatureFormat: bundle`: bundles alone, and only those that the
 * policy lists under `attestations`. A signature is one of them, with its predicate type.
 */
const policyControllerBundle = {
    release: CLUSTER_IMAGE_POLICY_BUNDLE,
    admit(view, question) {
        // validator.go: with bundles, "the authority must be keyless".
        if (isKey(question.identity))
            return refused('policy-controller takes no key where it reads bundles', 'a policy without signatureFormat: bundle reads tags, which signature-format: both writes');
        return admitByBundles(view, { ...question, want: { predicateType: wantedStatement(question) } }, {
            name: 'policy-controller',
            bundles: {
                time: 'log-or-timestamp-for-rekor-2',
                rekor2Body: (0,rekor_2_entry/* rekor2BodyOf */.X)(CLUSTER_IMAGE_POLICY_BUNDLE.libraries),
                comparesText: true,
            },
        });
    },
};

;// CONCATENATED MODULE: ./lib/engine/policy-controller/lens-tags.js


/** policy-controller, ClusterImagePolicy without `signatureFormat`: tags alone; one that counts is enough. */
const policyController = {
    release: CLUSTER_IMAGE_POLICY,
    admit: (view, question) => admitByTags(view, question, {
        name: 'policy-controller',
        layers: { statements: 'with an object', needsChain: false },
    }),
};

// EXTERNAL MODULE: ./lib/engine/view/view.js + 2 modules
var view = __webpack_require__(1406);
;// CONCATENATED MODULE: ./lib/engine/lenses.js











/** Every lens by its id; of one program, the newest version comes first. */
const LENSES = new Map([
    ...[cosign31, cosign30, cosign26, cosign24],
    ...[kyvernoCosign, kyvernoBundle, kyvernoIvp119, kyvernoIvp116],
    ...[policyController, policyControllerBundle],
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
