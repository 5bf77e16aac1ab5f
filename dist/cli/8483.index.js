export const id = 8483;
export const ids = [8483];
export const modules = {

/***/ 30752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ admitByBundles),
/* harmony export */   FE: () => (/* binding */ loadedBundles),
/* harmony export */   GF: () => (/* binding */ admitByTags),
/* harmony export */   ie: () => (/* binding */ admitByBundlesOrTags)
/* harmony export */ });
/* harmony import */ var _lens_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
/* harmony import */ var _view_referrer_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68005);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28165);
/* harmony import */ var _no_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46607);




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
        const isLoaded = layers?.length === 1 && layer && (0,_view_referrer_view_js__WEBPACK_IMPORTED_MODULE_0__/* .isBundleType */ .J)(layer.mediaType) && bundle?.form.version === 3;
        return isLoaded ? [bundle] : [];
    });
}
/** `verify` and `verify-attestation` where bundles are looked for first: one that loads hides the tags. */
function admitByBundlesOrTags(view, question, rules) {
    if (loadedBundles(view).length > 0)
        return admitByBundles(view, question, rules);
    const answer = admitByTags(view, question, rules);
    const why = (0,_no_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNoBundle */ .m)(view);
    return answer.admits || why === '' ? answer : { ...answer, why: `${answer.why}; it finds no bundle${why}` };
}
/**
 * Any bundle of the identity is a signature to cosign, whatever its predicate type; an attestation has to be of
 * the type asked for.
 */
function admitByBundles(view, question, { name, bundles: rules }) {
    const loaded = loadedBundles(view);
    if (loaded.length === 0)
        return (0,_no_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .noBundle */ .a)(`${name} finds no bundle`, view, BOTH);
    const { counts, problems } = (0,_judging_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S4)(loaded, (0,_judging_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleCheck */ .n8)(view.subject, question, rules));
    if (counts.length === 0)
        return (0,_lens_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(`${(0,_judging_js__WEBPACK_IMPORTED_MODULE_1__/* .noneOf */ .kO)(loaded, 'bundle')}: ${(0,_judging_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryOf */ .YG)(problems)}`);
    const type = (0,_judging_js__WEBPACK_IMPORTED_MODULE_1__/* .wantedType */ .EQ)(question);
    if (type === undefined)
        return (0,_lens_js__WEBPACK_IMPORTED_MODULE_3__/* .admitted */ .Nd)('a bundle of this identity verifies');
    const ofType = counts.filter(({ statement }) => statement?.predicateType === type);
    if (ofType.length > 0)
        return (0,_lens_js__WEBPACK_IMPORTED_MODULE_3__/* .admitted */ .Nd)(`a bundle of this identity verifies and is of type ${type}`);
    return (0,_lens_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(`no bundle of this identity is of type ${type}`, view.att.layers.length > 0 ? `${BOTH}: bundles hide the .att tag` : BOTH);
}
/** The `.sig` and `.att` tags (cosign, SIGNATURE_SPEC.md). One signature or attestation that counts is enough. */
function admitByTags(view, question, { name, layers: rules }) {
    const type = (0,_judging_js__WEBPACK_IMPORTED_MODULE_1__/* .wantedType */ .EQ)(question);
    const [suffix, what] = type === undefined ? ['sig', 'signature'] : ['att', 'attestation'];
    const { layers, problem, left } = view[suffix];
    if (problem !== undefined)
        return (0,_lens_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(`the .${suffix} tag cannot be read: ${problem}`);
    if (layers.length === 0)
        return (0,_lens_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(`${name} finds no ${what}: there is no .${suffix} tag`, BOTH);
    const check = suffix === 'sig' ? _judging_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureCheck */ .DW : _judging_js__WEBPACK_IMPORTED_MODULE_1__/* .attestationCheck */ .D2;
    const { counts, problems } = (0,_judging_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S4)(layers, byIdentity(question, check(view.subject, rules)));
    if (counts.length === 0) {
        const unread = left > 0 ? `; ${left} were not looked at` : '';
        return (0,_lens_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(`${(0,_judging_js__WEBPACK_IMPORTED_MODULE_1__/* .noneOf */ .kO)(layers, what)}: ${(0,_judging_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryOf */ .YG)(problems)}${unread}`);
    }
    if (type === undefined || counts.some(({ statement }) => statement?.predicateType === type)) {
        return (0,_lens_js__WEBPACK_IMPORTED_MODULE_3__/* .admitted */ .Nd)(`the .${suffix} tag holds one of this identity that verifies`);
    }
    return (0,_lens_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(`no attestation of this identity under the .att tag is of type ${type}`, BOTH);
}
function byIdentity(question, check) {
    return (layer) => check(layer) ?? (0,_judging_js__WEBPACK_IMPORTED_MODULE_1__/* .signerProblem */ .yf)(layer, question);
}


/***/ }),

/***/ 28165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ attestationCheck),
/* harmony export */   DW: () => (/* binding */ signatureCheck),
/* harmony export */   EQ: () => (/* binding */ wantedType),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   Z: () => (/* binding */ MISSING_CHAIN),
/* harmony export */   kO: () => (/* binding */ noneOf),
/* harmony export */   n8: () => (/* binding */ bundleCheck),
/* harmony export */   vO: () => (/* binding */ wantedStatement),
/* harmony export */   yf: () => (/* binding */ signerProblem)
/* harmony export */ });
/* harmony import */ var _statement_cosign_sign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76454);
/* harmony import */ var _statement_slsa_v1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25482);
/* harmony import */ var _statement_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96756);
/* harmony import */ var _subject_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22406);
/* harmony import */ var _lens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88532);





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
        const verdict = verdictBy(bundle, rules, (0,_lens_js__WEBPACK_IMPORTED_MODULE_4__/* .isKey */ .m0)(identity));
        if (!verdict.holds)
            return `it does not verify: ${verdict.why}`;
        if (!form.envelope)
            return 'it holds no DSSE envelope';
        if (form.envelope.payloadType !== _statement_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_MEDIA_TYPE */ .KD || !statement?.isStrict) {
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
        if (payloadType !== _statement_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_MEDIA_TYPE */ .KD || !statement)
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
    if ((0,_lens_js__WEBPACK_IMPORTED_MODULE_4__/* .isKey */ .m0)(wanted))
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
    return want === 'provenance' ? _statement_slsa_v1_js__WEBPACK_IMPORTED_MODULE_1__/* .SLSA_PROVENANCE_V1 */ .us : want.predicateType;
}
/** As `wantedType`, for programs to which a signature is a statement like any other. */
function wantedStatement(question) {
    return wantedType(question) ?? _statement_cosign_sign_js__WEBPACK_IMPORTED_MODULE_0__/* .COSIGN_SIGN_V1 */ .Y;
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
    return about.includes((0,_subject_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .hexOf */ .ZD)(subject)) ? undefined : 'its statement is about another image';
}


/***/ }),

/***/ 46607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ noBundle),
/* harmony export */   m: () => (/* binding */ whyNoBundle)
/* harmony export */ });
/* harmony import */ var _lens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);

/** Says that a program finds no bundle, and what is to be done about it. @param what as in `gh finds no bundle` */
function noBundle(what, view, fix) {
    const { why, isRegistry } = explain(view);
    return (0,_lens_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(what + why, isRegistry
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


/***/ }),

/***/ 66876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ strictBundles),
/* harmony export */   gh: () => (/* binding */ isOfType),
/* harmony export */   nS: () => (/* binding */ REPAIR_INDEX),
/* harmony export */   nc: () => (/* binding */ untypedBundles)
/* harmony export */ });
/* harmony import */ var _statement_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96756);
/* harmony import */ var _view_referrer_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68005);


/**
 * The bundles that Kyverno and gh load: of every entry whose artifactType says so, from the first layer.
 * @param maxLayerBytes larger layers fail; undefined: any size
 */
function strictBundles({ referrers }, maxLayerBytes) {
    const typed = referrers.filter(({ referrer }) => (0,_view_referrer_view_js__WEBPACK_IMPORTED_MODULE_1__/* .isBundleType */ .J)(referrer.artifactType));
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
    return referrers.filter(({ referrer, content }) => content?.bundle && !(0,_view_referrer_view_js__WEBPACK_IMPORTED_MODULE_1__/* .isBundleType */ .J)(referrer.artifactType))
        .length;
}
const REPAIR_INDEX = 'sign again with this action: it writes entries with their type and repairs its own';
function isOfType({ form, statement }, type) {
    return form.envelope?.payloadType === _statement_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_MEDIA_TYPE */ .KD && statement?.predicateType === type;
}


/***/ }),

/***/ 2944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ kyvernoBundle)
/* harmony export */ });
/* harmony import */ var _judging_judging_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28165);
/* harmony import */ var _judging_no_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46607);
/* harmony import */ var _judging_strict_bundles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66876);
/* harmony import */ var _lens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88532);
/* harmony import */ var _view_rekor_2_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66455);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6372);






/** Kyverno, ClusterPolicy with `type: SigstoreBundle`. */
const kyvernoBundle = {
    release: _facts_js__WEBPACK_IMPORTED_MODULE_3__/* .CLUSTER_POLICY_BUNDLE */ .X9,
    admit(view, question) {
        const { listing } = view;
        if (listing.kind === 'listed' && listing.referrers.length > _facts_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_REFERRERS */ .OB) {
            return (0,_lens_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)(`${listing.referrers.length} referrers are listed, and Kyverno stops at ${_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_REFERRERS */ .OB}`, 'delete those that nobody needs: oras discover IMAGE lists them');
        }
        const found = (0,_judging_strict_bundles_js__WEBPACK_IMPORTED_MODULE_1__/* .strictBundles */ .HD)(view, _facts_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_LAYER_BYTES */ .t1);
        if (found.kind === 'failed') {
            return (0,_lens_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)(`Kyverno fails on what is attached: ${found.why}`, 'delete or replace it');
        }
        return judgeBundles(view, question, found.bundles);
    },
};
function judgeBundles(view, question, loaded) {
    const type = (0,_judging_judging_js__WEBPACK_IMPORTED_MODULE_0__/* .wantedType */ .EQ)(question);
    const bundles = type === undefined ? loaded : loaded.filter((bundle) => (0,_judging_strict_bundles_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfType */ .gh)(bundle, type));
    if (bundles.length === 0) {
        const untyped = (0,_judging_strict_bundles_js__WEBPACK_IMPORTED_MODULE_1__/* .untypedBundles */ .nc)(view);
        const what = type === undefined ? 'bundle' : `bundle of type ${type}`;
        if (untyped === 0)
            return (0,_judging_no_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .noBundle */ .a)(`Kyverno finds no ${what}`, view, 'signature-format: both, or bundle');
        return (0,_lens_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)(`Kyverno finds no ${what}: ${untyped} entries do not name the type of a bundle`, _judging_strict_bundles_js__WEBPACK_IMPORTED_MODULE_1__/* .REPAIR_INDEX */ .nS);
    }
    const rekor2Body = (0,_view_rekor_2_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .rekor2BodyOf */ .X)(_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .CLUSTER_POLICY_BUNDLE */ .X9.libraries);
    const rules = { time: 'any', rekor2Body, comparesText: false };
    const { counts, problems } = (0,_judging_judging_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S4)(bundles, (0,_judging_judging_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleCheck */ .n8)(view.subject, question, rules));
    return counts.length > 0
        ? (0,_lens_js__WEBPACK_IMPORTED_MODULE_4__/* .admitted */ .Nd)(`a bundle of this identity verifies${type === undefined ? '' : ` and is of type ${type}`}`)
        : (0,_lens_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)(`${(0,_judging_judging_js__WEBPACK_IMPORTED_MODULE_0__/* .noneOf */ .kO)(bundles, 'bundle')}: ${(0,_judging_judging_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryOf */ .YG)(problems)}`);
}


/***/ }),

/***/ 66747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ kyvernoCosign)
/* harmony export */ });
/* harmony import */ var _judging_judging_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28165);
/* harmony import */ var _lens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6372);



const RULES = { statements: 'specified', needsChain: true };
const LEGACY = 'signature-format: both, or legacy';
/**
 * Kyverno, ClusterPolicy with `type: Cosign`, which is its default (pkg/image/verifiers/cpol/cosign). Keys come from
 * TUF, as in most policies; where a policy gives `roots`, the layer need not hold the chain.
 */
const kyvernoCosign = {
    release: _facts_js__WEBPACK_IMPORTED_MODULE_1__/* .CLUSTER_POLICY_COSIGN */ .Sp,
    admit(view, question) {
        const type = (0,_judging_judging_js__WEBPACK_IMPORTED_MODULE_0__/* .wantedType */ .EQ)(question);
        const tag = view[type === undefined ? 'sig' : 'att'];
        const [suffix, what] = type === undefined ? ['.sig', 'signature'] : ['.att', 'attestation'];
        if (tag.problem !== undefined)
            return (0,_lens_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(`the ${suffix} tag cannot be read: ${tag.problem}`);
        if (tag.layers.length === 0)
            return (0,_lens_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(`Kyverno finds no ${what}: there is no ${suffix} tag`, LEGACY);
        return type === undefined
            ? judgeSignatures(view, tag, question)
            : judgeAttestations(view, tag, question, type);
    },
};
/** One signature of the identity is enough. */
function judgeSignatures({ subject }, { layers }, question) {
    const check = (0,_judging_judging_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureCheck */ .DW)(subject, RULES);
    const { counts, problems } = (0,_judging_judging_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S4)(layers, (layer) => check(layer) ?? (0,_judging_judging_js__WEBPACK_IMPORTED_MODULE_0__/* .signerProblem */ .yf)(layer, question));
    return counts.length > 0
        ? (0,_lens_js__WEBPACK_IMPORTED_MODULE_2__/* .admitted */ .Nd)('the .sig tag holds one of this identity that verifies')
        : (0,_lens_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(`${(0,_judging_judging_js__WEBPACK_IMPORTED_MODULE_0__/* .noneOf */ .kO)(layers, 'signature')}: ${(0,_judging_judging_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryOf */ .YG)(problems)}`, fixOf(problems));
}
/** Whatever verifies and is of the type has to be of the identity: one by somebody else fails the image. */
function judgeAttestations({ subject }, { layers }, question, type) {
    const { counts, problems } = (0,_judging_judging_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S4)(layers, (0,_judging_judging_js__WEBPACK_IMPORTED_MODULE_0__/* .attestationCheck */ .D2)(subject, RULES));
    const ofType = counts.filter(({ statement }) => statement?.predicateType === type);
    if (ofType.length === 0) {
        const reasons = problems.length > 0 ? `: ${(0,_judging_judging_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryOf */ .YG)(problems)}` : '';
        return (0,_lens_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(`no attestation that counts is of type ${type}${reasons}`, fixOf(problems));
    }
    const foreign = ofType
        .map((layer) => (0,_judging_judging_js__WEBPACK_IMPORTED_MODULE_0__/* .signerProblem */ .yf)(layer, question))
        .find((problem) => problem !== undefined);
    if (foreign === undefined)
        return (0,_lens_js__WEBPACK_IMPORTED_MODULE_2__/* .admitted */ .Nd)(`every attestation of type ${type} is of this identity`);
    return (0,_lens_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(`Kyverno wants every attestation of type ${type} to be of the identity, and one is not: ${foreign}`, 'let the policy read bundles (type: SigstoreBundle), or delete the other attestation');
}
function fixOf(problems) {
    return problems.includes(_judging_judging_js__WEBPACK_IMPORTED_MODULE_0__/* .MISSING_CHAIN */ .Z)
        ? 'sign again with this action, which stores the whole chain'
        : undefined;
}


/***/ }),

/***/ 17063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ kyvernoIvp116),
/* harmony export */   p: () => (/* binding */ kyvernoIvp119)
/* harmony export */ });
/* harmony import */ var _judging_bundles_or_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30752);
/* harmony import */ var _judging_judging_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28165);
/* harmony import */ var _lens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88532);
/* harmony import */ var _view_rekor_2_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66455);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6372);





const NAME = 'Kyverno';
/**
 * Kyverno, ImageValidatingPolicy: `verifyImageSignatures` and `verifyAttestationSignatures`
 * (pkg/image/verifiers/ivpol/cosign). Since 1.17 it looks for bundles first, and one hides the tags.
 */
const kyvernoIvp119 = {
    release: _facts_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_VALIDATING_POLICY_1_19 */ .c9,
    admit: (view, question) => ((0,_judging_bundles_or_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .loadedBundles */ .FE)(view).length === 0 ? unloggedTag(question) : undefined) ??
        (0,_judging_bundles_or_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .admitByBundlesOrTags */ .ie)(view, question, {
            name: NAME,
            bundles: {
                time: 'log-or-timestamp-for-rekor-2',
                rekor2Body: (0,_view_rekor_2_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .rekor2BodyOf */ .X)(_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_VALIDATING_POLICY_1_19 */ .c9.libraries),
                comparesText: true,
            },
            layers: { statements: 'specified', needsChain: false },
        }),
};
/** The same up to 1.16, which reads tags alone. */
const kyvernoIvp116 = {
    release: _facts_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_VALIDATING_POLICY_1_16 */ .JM,
    admit: (view, question) => unloggedTag(question) ??
        (0,_judging_bundles_or_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .admitByTags */ .GF)(view, question, { name: NAME, layers: { statements: 'any', needsChain: false } }),
};
/** Where the log is ignored, cosign's package leaves open whether a log vouched, and Kyverno takes that for a no. */
function unloggedTag(question) {
    const { identity } = question;
    if ((0,_judging_judging_js__WEBPACK_IMPORTED_MODULE_1__/* .wantedType */ .EQ)(question) === undefined || !(0,_lens_js__WEBPACK_IMPORTED_MODULE_4__/* .isKey */ .m0)(identity) || identity.isLogged)
        return undefined;
    return (0,_lens_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('Kyverno takes no attestation under the .att tag where its policy ignores the log', 'signature-format: both, or bundle; or sign with tlog: true');
}


/***/ }),

/***/ 88532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Nd: () => (/* binding */ admitted),
/* harmony export */   m0: () => (/* binding */ isKey)
/* harmony export */ });
function isKey(identity) {
    return 'key' in identity;
}
function admitted(why) {
    return { admits: true, why };
}
function refused(why, fix) {
    return { admits: false, why, ...(fix !== undefined && { fix }) };
}


/***/ }),

/***/ 49295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ POLICY_CONTROLLER_ROOT_FLAGS),
/* harmony export */   X: () => (/* binding */ CLUSTER_IMAGE_POLICY_BUNDLE),
/* harmony export */   ws: () => (/* binding */ CLUSTER_IMAGE_POLICY)
/* harmony export */ });
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


/***/ }),

/***/ 44827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ policyControllerBundle)
/* harmony export */ });
/* harmony import */ var _judging_bundles_or_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30752);
/* harmony import */ var _judging_judging_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28165);
/* harmony import */ var _lens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88532);
/* harmony import */ var _view_rekor_2_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66455);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49295);





/**
 * policy-controller, ClusterImagePolicy with `signatureFormat: bundle`: bundles alone, and only those that the
 * policy lists under `attestations`. A signature is one of them, with its predicate type.
 */
const policyControllerBundle = {
    release: _facts_js__WEBPACK_IMPORTED_MODULE_3__/* .CLUSTER_IMAGE_POLICY_BUNDLE */ .X,
    admit(view, question) {
        // validator.go: with bundles, "the authority must be keyless".
        if ((0,_lens_js__WEBPACK_IMPORTED_MODULE_4__/* .isKey */ .m0)(question.identity))
            return (0,_lens_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('policy-controller takes no key where it reads bundles', 'a policy without signatureFormat: bundle reads tags, which signature-format: both writes');
        return (0,_judging_bundles_or_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .admitByBundles */ .Cs)(view, { ...question, want: { predicateType: (0,_judging_judging_js__WEBPACK_IMPORTED_MODULE_1__/* .wantedStatement */ .vO)(question) } }, {
            name: 'policy-controller',
            bundles: {
                time: 'log-or-timestamp-for-rekor-2',
                rekor2Body: (0,_view_rekor_2_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .rekor2BodyOf */ .X)(_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .CLUSTER_IMAGE_POLICY_BUNDLE */ .X.libraries),
                comparesText: true,
            },
        });
    },
};


/***/ }),

/***/ 65174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ policyController)
/* harmony export */ });
/* harmony import */ var _judging_bundles_or_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30752);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49295);


/** policy-controller, ClusterImagePolicy without `signatureFormat`: tags alone; one that counts is enough. */
const policyController = {
    release: _facts_js__WEBPACK_IMPORTED_MODULE_1__/* .CLUSTER_IMAGE_POLICY */ .ws,
    admit: (view, question) => (0,_judging_bundles_or_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .admitByTags */ .GF)(view, question, {
        name: 'policy-controller',
        layers: { statements: 'with an object', needsChain: false },
    }),
};


/***/ })

};
