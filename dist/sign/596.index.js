export const id = 596;
export const ids = [596];
export const modules = {

/***/ 9596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makePlan: () => (/* binding */ makePlan),
/* harmony export */   showPlan: () => (/* binding */ showPlan)
/* harmony export */ });
/* harmony import */ var _attach_layout_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5731);
/* harmony import */ var _attach_signable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9200);
/* harmony import */ var _oci_layout_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5395);
/* harmony import */ var _sigstore_claims_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1061);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7918);
/* harmony import */ var _identify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7235);
/* harmony import */ var _privacy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4963);







/**
 * The dry run: everything up to the first public write. No certificate is requested, since a
 * certificate of the public instance is published; identity and statement are those of the token.
 */
async function makePlan({ inputs, services, tags, environment, preparing, log, }) {
    const { instance, chosen, key } = services;
    const planning = key
        ? withKey(key)
        : (0,_identify_js__WEBPACK_IMPORTED_MODULE_5__/* .readToken */ .A)(services, environment, log).then(({ claims }) => withToken(claims, environment.serverUrl, inputs.provenance));
    const [planned, prepared, tagged] = await Promise.all([planning, preparing, tags?.look()]);
    const wouldStop = instance.isPublic && planned.needsConsent && !inputs.privateRepository;
    return {
        identity: planned.identity,
        digests: prepared.targets.map(({ target, places }) => ({
            digest: target.digest,
            platform: target.platform,
            statement: prepared.notSigned.has(target.digest) ? undefined : statementOf(planned, target),
            given: prepared.routes
                .filter(({ digest }) => digest === target.digest)
                .map(({ given: { path, document } }) => `${path}: ${document.words}`),
            tags: places.flatMap(({ subject }) => tagsOf(planned.layouts, chosen.formats, subject.digest).map((tag) => `${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(subject.repository)}:${tag}`)),
        })),
        copies: inputs.copies.map(({ source, destination }) => `${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .referenceOf */ .Bz)(source)} to ${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(destination)}, with all that is attached`),
        imageTags: (tagged?.tags ?? []).map(plannedTag),
        facts: instance.isPublic && chosen.log ? planned.facts : [],
        log: chosen.log?.url.host,
        warnings: [
            ...(wouldStop ? [NEEDS_CONSENT] : []),
            ...[...prepared.failures, ...(tagged?.failures ?? [])].map(({ subject, failure }) => `${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .referenceOf */ .Bz)(subject)}: ${failure.message}`),
        ],
    };
}
function plannedTag({ tag, digest, before }) {
    if (before === digest)
        return `${tag} points to ${digest} already, before it is signed`;
    return `${tag} to ${digest}${before ? `; it points to ${before}` : ''}`;
}
function statementOf({ statement }, { name, digest }) {
    return JSON.parse(statement.payload(name, digest).toString('utf8'));
}
const NEEDS_CONSENT = 'the repository is not known to be public: without private-repository: true the run would stop here';
/** The plan in the log of a step. */
async function showPlan(plan, log) {
    await log.group('Identity', async () => log.info(plan.identity));
    for (const { digest, platform, statement, given, tags } of plan.digests) {
        await log.group(`Would write for ${digest}${platform === undefined ? '' : ` (${platform})`}`, async () => {
            if (statement)
                log.info(JSON.stringify(statement, null, 2));
            for (const line of [...given, ...tags])
                log.info(line);
        });
    }
    for (const [title, lines] of [
        ['Would copy', plan.copies],
        ['Would set, when all else is done', plan.imageTags],
    ])
        if (lines.length > 0)
            await log.group(title, async () => log.info(lines.join('\n')));
    const nothing = plan.log === undefined ? 'nothing: there is no log' : `nothing: the log is ${plan.log}`;
    await log.group('Would become public', async () => log.info(plan.facts.join('\n') || nothing));
    for (const warning of plan.warnings)
        log.warning(warning);
}
function withToken(claims, serverUrl, versions) {
    const planned = (0,_sigstore_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .plannedClaims */ ._)(claims, serverUrl);
    return {
        identity: `${planned.san}\nissuer ${planned.issuer}`,
        statement: (0,_attach_signable_js__WEBPACK_IMPORTED_MODULE_1__/* .provenanceBy */ .F7)(planned, versions)[0] ?? _attach_signable_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURE */ .J2,
        layouts: versions === 'none' ? ['bundle', 'sig'] : ['bundle', 'sig', 'att'],
        facts: (0,_privacy_js__WEBPACK_IMPORTED_MODULE_6__/* .publishedFacts */ .qq)(claims),
        needsConsent: claims.repository_visibility !== 'public',
    };
}
function withKey({ algorithm, publicKey, uri }) {
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    return {
        identity: `a key (${algorithm.name}${uri === undefined ? '' : `, ${uri}`}), without provenance\n${pem.trim()}`,
        statement: _attach_signable_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURE */ .J2,
        layouts: ['bundle', 'sig'],
        facts: _privacy_js__WEBPACK_IMPORTED_MODULE_6__/* .FACTS_OF_A_KEY */ .Q7,
        needsConsent: false,
    };
}
/** Names that would be written; bundles are stored by digest, and readers find them through the index. */
function tagsOf(layouts, formats, digest) {
    return layouts
        .filter((layout) => (0,_attach_layout_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isWritten */ .Q)(layout, formats))
        .map((layout) => (layout === 'bundle' ? (0,_oci_layout_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .indexTag */ .HF)(digest) : (0,_oci_layout_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .legacyTag */ .w_)(digest, layout)));
}


/***/ })

};
