export const id = 9605;
export const ids = [9605];
export const modules = {

/***/ 86499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ notLookedAt),
/* harmony export */   JM: () => (/* binding */ cannotTell),
/* harmony export */   WE: () => (/* binding */ passes),
/* harmony export */   ZF: () => (/* binding */ answer),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   zo: () => (/* binding */ rejects)
/* harmony export */ });
function answer(verdict, why, fix) {
    return { verdict, why, ...(fix !== undefined && { fix }) };
}
const passes = (why) => answer('pass', why);
const rejects = (why, fix) => answer('reject', why, fix);
const cannotTell = (why, fix) => answer('could-not-tell', why, fix);
const notLookedAt = (why, fix) => answer('not-looked-at', why, fix);
const WORST_FIRST = ['reject', 'could-not-tell', 'pass', 'not-looked-at'];
/** Of several that all have to hold, the one that counts: a refusal refuses, whatever the others could not tell. */
function worstOf(answers) {
    const verdict = WORST_FIRST.find((one) => answers.some((given) => given.verdict === one));
    return answers.find((given) => given.verdict === verdict);
}


/***/ }),

/***/ 95588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ut: () => (/* binding */ answerOf),
  Qk: () => (/* binding */ notRead),
  QB: () => (/* binding */ publicKeyIn)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/engine/judging/bundles-or-tags.js
var bundles_or_tags = __webpack_require__(30752);
// EXTERNAL MODULE: ./lib/engine/view/view.js + 2 modules
var view = __webpack_require__(41406);
// EXTERNAL MODULE: ./lib/statement/slsa-v1.js
var slsa_v1 = __webpack_require__(25482);
// EXTERNAL MODULE: ./lib/admission/answer.js
var answer = __webpack_require__(86499);
// EXTERNAL MODULE: ./lib/text/utc.js
var utc = __webpack_require__(61201);
// EXTERNAL MODULE: ./lib/engine/predicate-paths.js
var predicate_paths = __webpack_require__(84014);
// EXTERNAL MODULE: ./lib/text/printable.js
var printable = __webpack_require__(37944);
// EXTERNAL MODULE: ./lib/admission/manifest-path.js
var manifest_path = __webpack_require__(43602);
// EXTERNAL MODULE: ./lib/text/glob.js
var glob = __webpack_require__(95613);
// EXTERNAL MODULE: ./lib/text/regular-expression.js
var regular_expression = __webpack_require__(59414);
;// CONCATENATED MODULE: ./lib/admission/text-match.js


/**
 * Whether a text is one that a policy accepts. Engines look for a regular expression anywhere in it, as Go's
 * `MatchString` does; one that does not compile matches nothing. Call `loadRegularExpressions` first.
 */
function isAccepted({ kind, text: wanted }, text) {
    switch (kind) {
        case 'exact':
            return text === wanted;
        case 'glob':
            return (0,glob/* matchesWildcards */.H)(wanted, text);
        case 'regexp':
            return (0,regular_expression/* parseRegularExpression */.E)(wanted)?.isIn(text) ?? false;
    }
}
/** Whether an identity is one that a policy accepts; a half that is not named is not compared. */
function acceptsIdentity({ subject, issuer }, signer) {
    return ((subject === undefined || isAccepted(subject.value, signer.san)) &&
        (issuer === undefined || isAccepted(issuer.value, signer.issuer)));
}
/** The identity, for people. */
function identityWords({ subject, issuer }) {
    const who = subject === undefined ? 'anyone' : wordsOf(subject.value);
    return issuer === undefined ? who : `${who} (${wordsOf(issuer.value)})`;
}
function wordsOf({ kind, text }) {
    return kind === 'exact' ? text : `a name that matches ${text}`;
}

;// CONCATENATED MODULE: ./lib/admission/conditions.js





/**
 * Whether the predicates that count meet the conditions. Kyverno wants all of them to, policy-controller one; an
 * ImageValidatingPolicy reads the last, and which that is nobody can tell.
 * @returns undefined: they do
 */
function conditionsOn(facts, { form, alternative, want }) {
    const counted = facts.filter((fact) => fact.predicateType === want.predicateType && isBySigner(fact, alternative));
    if (counted.length === 0)
        return (0,answer/* cannotTell */.JM)(`its ${want.predicateType} could not be read here`);
    const unknown = alternative.conditions.find(({ about }) => !(0,predicate_paths/* hasPath */.a)(want.predicateType, about));
    if (unknown)
        return (0,answer/* cannotTell */.JM)(`${unknown.about} is asked of ${want.predicateType}, which is not understood here`);
    const problems = counted.map((fact) => firstUnmet(fact, alternative.conditions));
    const unmet = problems.filter((problem) => problem !== undefined);
    if (unmet.length === 0)
        return undefined;
    if (form.startsWith('policy-controller') && unmet.length < counted.length)
        return undefined;
    if (form === 'kyverno-ivp' && unmet.length < counted.length)
        return (0,answer/* cannotTell */.JM)(`${unmet.length} of ${counted.length} attestations do not meet it, and Kyverno reads one of them: ${unmet[0]}`);
    return (0,answer/* rejects */.zo)(unmet[0] ?? 'a condition is not met');
}
function isBySigner({ signer }, { signer: wanted }) {
    if (wanted.kind === 'key')
        return signer === undefined;
    if (wanted.kind !== 'keyless')
        return true;
    return signer !== undefined && wanted.identities.some((one) => acceptsIdentity(one, signer));
}
function firstUnmet({ predicate, predicateType }, conditions) {
    for (const { about, match } of conditions) {
        const value = (0,predicate_paths/* pathIn */.l)(predicateType ?? '', about).reduce(manifest_path/* memberOf */.C5, predicate);
        const isMet = typeof value === 'string' && isAccepted(match.value, value);
        if (!isMet)
            return `its ${about} is ${typeof value === 'string' ? (0,printable/* printable */.g)(value) : 'not said'}, and the policy wants ${match.value.text}`;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/admission/engines.js
var engines = __webpack_require__(5194);
// EXTERNAL MODULE: ./lib/admission/image-evidence.js
var image_evidence = __webpack_require__(38460);
// EXTERNAL MODULE: ./lib/sigstore/root-within.js
var root_within = __webpack_require__(32742);
// EXTERNAL MODULE: ./lib/sigstore/x509.js
var x509 = __webpack_require__(49860);
// EXTERNAL MODULE: ./lib/sigstore/trusted-root.js
var trusted_root = __webpack_require__(29234);
;// CONCATENATED MODULE: ./lib/admission/carried-keys.js




/**
 * Whether a root holds all keys and certificates that a policy carries; false too where one cannot be read. Keys in
 * PEM have no time in which they are valid: an engine accepts by them whatever is accepted here.
 */
function areWithin(keys, root) {
    const { certificateAuthorities, timestampAuthorities, tlogs, ctlogs } = root.material;
    try {
        return (!keys.isPart &&
            keys.roots.every((json) => isWholeWithin((0,trusted_root/* parseTrustedRoot */.t1)(json), root)) &&
            areCertificatesOf(keys.authorities, certificateAuthorities) &&
            areCertificatesOf(keys.timestampAuthorities, timestampAuthorities) &&
            areKeysOf(keys.logs, tlogs) &&
            areKeysOf(keys.ctlogs, ctlogs));
    }
    catch {
        // It is no certificate, key or root: the engine's affair, and nothing that is the same here.
        return false;
    }
}
/**
 * Whether keys that a policy carries are enough by themselves for such a signer: some of each kind that the root has.
 * Of timestamps, none need be: entries of the log say when they were made.
 */
function areEnough(keys, { material }, signer) {
    // A whole root is compared as such.
    if (keys.roots.length > 0)
        return true;
    const { certificateAuthorities, tlogs, ctlogs } = material;
    const hasLogs = hasSomeOf(keys.logs, tlogs);
    if (signer === 'key')
        return hasLogs;
    return hasLogs && hasSomeOf(keys.authorities, certificateAuthorities) && hasSomeOf(keys.ctlogs, ctlogs);
}
function isWholeWithin(own, root) {
    const kinds = ['certificateAuthorities', 'tlogs', 'ctlogs'];
    return (0,root_within/* isWithin */.U)(own, root) && kinds.every((kind) => hasSomeOf(own.material[kind], root.material[kind]));
}
/** Where there are none, nothing was compared. */
function hasSomeOf(own, known) {
    return own.length > 0 || known.length === 0;
}
function areCertificatesOf(texts, authorities) {
    const known = authorities.flatMap(({ certChain }) => certChain);
    return texts.every((text) => {
        const own = blocksIn(text).map((pem) => (0,x509/* parseCertificate */.h)(new external_node_crypto_.X509Certificate(pem).raw));
        return own.length > 0 && own.every((certificate) => known.some((one) => one.equals(certificate)));
    });
}
function areKeysOf(texts, logs) {
    return texts.every((text) => {
        const own = blocksIn(text).map((pem) => (0,external_node_crypto_.createPublicKey)(pem));
        return own.length > 0 && own.every((key) => logs.some(({ publicKey }) => publicKey.equals(key)));
    });
}
function blocksIn(text) {
    return text.match(/-----BEGIN ([A-Z ]+)-----[^-]+-----END \1-----/g) ?? [];
}

;// CONCATENATED MODULE: ./lib/admission/demands.js











/** What a policy makes of an image that it is about. */
function answerOf(policy, question) {
    if (policy.demands.length === 0 && policy.notUnderstood.length === 0)
        return (0,answer/* passes */.WE)('the policy asks for no signature');
    const answers = policy.demands.map((demand) => ofDemand(policy, demand, question));
    const worst = (0,answer/* worstOf */.hm)(answers) ?? (0,answer/* passes */.WE)('what is understood of the policy asks for no signature');
    const unread = policy.notUnderstood.find(({ decidesScope }) => !decidesScope) ?? policy.notUnderstood[0];
    if (!unread)
        return worst;
    const what = notRead(unread);
    if (worst.verdict === 'reject')
        return unread.decidesScope ? worst : { ...worst, why: `${worst.why}; it also has ${what}` };
    return (0,answer/* cannotTell */.JM)(`the policy has ${what}`);
}
/** `CEL that is not understood here: \u2026` */
function notRead({ language, text }) {
    return `${language.toUpperCase()} that is not understood here: ${demands_short(text.value)}`;
}
function demands_short(text) {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    return line.length > 80 ? `${line.slice(0, 79)}\u2026` : line;
}
function ofDemand(policy, { alternatives, atLeast }, question) {
    const answers = alternatives.map((one) => ofAlternative(policy, one, question));
    const passed = answers.filter(({ verdict }) => verdict === 'pass');
    if (passed.length >= atLeast)
        return passed[0] ?? (0,answer/* passes */.WE)('nothing is asked for');
    const open = answers.filter(({ verdict }) => verdict === 'could-not-tell');
    if (passed.length + open.length >= atLeast)
        return open[0] ?? (0,answer/* rejects */.zo)('it has no alternatives');
    const refusals = answers.filter(({ verdict }) => verdict === 'reject');
    const [first] = refusals;
    if (!first)
        return (0,answer/* rejects */.zo)('it asks for more than it names');
    return { ...first, why: [...new Set(refusals.map(({ why }) => why))].slice(0, 3).join('; or: ') };
}
function ofAlternative(policy, alternative, question) {
    const lens = (0,engines/* lensFor */.wJ)(policy.form, question.engine);
    if (!lens)
        return (0,answer/* cannotTell */.JM)(`${(0,engines/* engineId */.U2)(question.engine)} is not known to read such a policy`);
    const before = beforeLooking(policy, alternative, question) ?? ofIdentities(policy.form, alternative, lens, question);
    if (before)
        return before;
    const asked = askLens(lens, alternative, question);
    if (asked.verdict !== 'pass')
        return asked;
    const { value: want } = alternative.want;
    if (alternative.conditions.length > 0 && want !== 'signature') {
        const wrong = conditionsOn(question.evidence.facts, { form: policy.form, alternative, want });
        if (wrong)
            return wrong;
    }
    const [unread] = alternative.notUnderstood;
    if (unread)
        return (0,answer/* cannotTell */.JM)(`the policy has ${notRead(unread)}`);
    const { until } = alternative;
    return until ? (0,answer/* passes */.WE)(`${asked.why}, by a signer who counts until ${(0,utc/* utcSeconds */.k)(until)}`) : asked;
}
/** What the engine refuses, and what cannot be known, whatever stands beside the image. */
function beforeLooking({ form }, { signer, want, trust, until }, question) {
    const { engine, now } = question;
    if (until && until <= now)
        return (0,answer/* rejects */.zo)(`what is signed later counted until ${(0,utc/* utcSeconds */.k)(until)}`);
    const isBundles = form === 'policy-controller-bundle';
    // Nothing of policy-controller's accepts anyone but an authority that is static.
    if (signer.kind === 'anyone' && form.startsWith('policy-controller'))
        return (0,answer/* passes */.WE)('the policy lets every image pass that it is for (static: pass)');
    if (signer.kind === 'other')
        return (0,answer/* cannotTell */.JM)(`it asks for ${signer.what.value}, which is not looked at here`);
    if (signer.kind === 'key' && !signer.pem)
        return (0,answer/* cannotTell */.JM)(`its key is not in the policy: ${signer.reference?.value ?? 'it names none'}`);
    if (isBundles && want.value === 'signature')
        return (0,answer/* rejects */.zo)('policy-controller reads no signatures that are bundles, attestations only', 'ask for the attestation https://sigstore.dev/cosign/sign/v1');
    if (isBundles && trust.value.kind === 'named')
        return (0,answer/* rejects */.zo)(`policy-controller ${engine.version} accepts no bundle by a TrustRoot (${trust.value.name})`, 'no trustRootRef, and -tuf-mirror and -tuf-root for the controller; or an entry in the ConfigMap config-sigstore-keys');
    return ofOtherRoot(signer, trust, question);
}
function ofOtherRoot(signer, trust, question) {
    const { engine, isProcessRoot, root } = question;
    // Such signatures need no root.
    if (signer.kind === 'key' && !signer.logged)
        return undefined;
    if (!isProcessRoot && restsOnProcess(signer, trust.value, root))
        return otherRoot(engine, trust.value);
    return carriesOther(signer, trust.value, question);
}
/** Where a policy carries keys, they have to be those that signatures were verified by. */
function carriesOther(signer, trust, { engine: { name }, root, trustRoots, hasNamedRoot }) {
    const held = trust.kind === 'named' ? trustRoots.get(trust.name) : trust;
    if (held?.kind === 'inline') {
        if (!root || !areWithin(held.keys, root))
            return (0,answer/* cannotTell */.JM)(OTHER_KEYS, NAME_ROOT);
        // What a policy itself does not carry is the process's, which is looked at before; a TrustRoot stands alone.
        const isEnough = trust.kind !== 'named' || areEnough(held.keys, root, signer.kind);
        return isEnough ? undefined : (0,answer/* cannotTell */.JM)(FEWER_KEYS, NAME_ROOT);
    }
    const isElsewhere = held?.kind === 'tuf' || trust.kind === 'named';
    if (!isElsewhere || hasNamedRoot)
        return undefined;
    const where = held?.kind === 'tuf'
        ? `the TUF repository ${held.mirror}`
        : `the TrustRoot ${trust.kind === 'named' ? trust.name : ''}, which is not among the policies`;
    return (0,answer/* cannotTell */.JM)(`the policy takes its keys from ${where}, and whether they are those of the root here is not known`, `--engine-root ${name}   # with --trusted-root, where that is the root that it holds`);
}
const OTHER_KEYS = 'the policy carries keys or certificates that the root does not hold by which signatures are verified here';
const FEWER_KEYS = 'the TrustRoot holds no keys of a kind that the root has by which signatures are verified here';
const NAME_ROOT = '--trusted-root trusted_root.json   # of the instance whose keys the policy carries';
/** Where a policy names no root, that of the process counts, and so it does for the keys that it does not carry. */
function restsOnProcess(signer, trust, root) {
    if (trust.kind !== 'inline')
        return trust.kind !== 'tuf' && trust.kind !== 'named';
    return !trust.keys.isPart && root !== undefined && !areEnough(trust.keys, root, signer.kind);
}
function otherRoot({ name }, trust) {
    const flags = engines/* ROOT_FLAGS */.Pl[name];
    const named = trust.kind === 'inline' ? 'carries only some of the keys' : 'names no root';
    return (0,answer/* cannotTell */.JM)(`the policy ${named}, so that the root of ${name}'s process counts: the public instance's where it was ` +
        `started without ${flags}; --trusted-root names another`, `--engine-root ${name}   # where it was started with that root, by ${flags}`);
}
function ofIdentities(form, { signer }, lens, { engine, evidence: { lookup } }) {
    if (signer.kind !== 'keyless')
        return undefined;
    const readsBundles = form === 'policy-controller-bundle' ||
        form === 'kyverno-bundle' ||
        (form === 'kyverno-ivp' &&
            (0,engines/* isAtLeast */.du)(engine, '1.17') &&
            (0,bundles_or_tags/* loadedBundles */.FE)((0,view.asListedBy)(lookup, lens.release.libraries)).length > 0);
    if (!readsBundles)
        return undefined;
    if (form !== 'kyverno-bundle' && signer.identities.length > 1)
        return (0,answer/* rejects */.zo)('several identities stand beside each other, which engines do not take for bundles', 'one attestor or authority for each identity');
    const isHalf = signer.identities.some(({ subject, issuer }) => !subject || !issuer);
    return isHalf || signer.identities.length === 0
        ? (0,answer/* rejects */.zo)('bundles are accepted only where both subject and issuer are named', 'name both')
        : undefined;
}
function askLens(lens, { signer, want }, { evidence }) {
    const found = signer.kind === 'key' ? evidence.byKey.get(idOf(signer)) : evidence.lookup;
    const identity = identityOf(signer);
    if (!found || !identity)
        return (0,answer/* cannotTell */.JM)('its key is none that is read here');
    const { admits, why, fix } = lens.admit((0,view.asListedBy)(found, lens.release.libraries), {
        want: wanted(want.value),
        identity,
    });
    if (admits)
        return (0,answer/* passes */.WE)(why);
    const who = signer.kind === 'keyless' ? `; accepted: ${signer.identities.map(identityWords).join(' or ')}` : '';
    return (0,answer/* rejects */.zo)(`${why}${who}`, evidence.facts.length === 0 ? SIGN_IT : fix);
}
const SIGN_IT = 'sign it where it is built; an image of others: mirror and countersign it, or leave it out of the policy';
function idOf(signer) {
    return (0,image_evidence/* keyId */.x)({ pem: signer.pem?.value ?? '', isLogged: signer.logged });
}
function identityOf(signer) {
    if (signer.kind === 'key') {
        const key = publicKeyIn(signer.pem?.value ?? '');
        return key && { key, isLogged: signer.logged };
    }
    const identities = signer.kind === 'keyless' ? signer.identities : [{}];
    const words = identities.map(identityWords).join(' or ');
    return {
        san: words,
        issuer: '',
        accepts: (one) => identities.some((wantedOne) => acceptsIdentity(wantedOne, one)),
    };
}
/** undefined: it is no public key. */
function publicKeyIn(pem) {
    try {
        return (0,external_node_crypto_.createPublicKey)(pem);
    }
    catch {
        // The caller says what follows.
        return undefined;
    }
}
function wanted(want) {
    if (want === 'signature')
        return want;
    return want.predicateType === slsa_v1/* SLSA_PROVENANCE_V1 */.us ? 'provenance' : want;
}


/***/ }),

/***/ 5194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ engineFor),
/* harmony export */   Pl: () => (/* binding */ ROOT_FLAGS),
/* harmony export */   U2: () => (/* binding */ engineId),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   f8: () => (/* binding */ parseEngines),
/* harmony export */   ky: () => (/* binding */ engineOf),
/* harmony export */   wJ: () => (/* binding */ lensFor),
/* harmony export */   xJ: () => (/* binding */ parseEngineRoots)
/* harmony export */ });
/* harmony import */ var _engine_kyverno_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6372);
/* harmony import */ var _engine_kyverno_lens_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2944);
/* harmony import */ var _engine_kyverno_lens_cosign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66747);
/* harmony import */ var _engine_kyverno_lens_ivp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17063);
/* harmony import */ var _engine_policy_controller_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49295);
/* harmony import */ var _engine_policy_controller_lens_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44827);
/* harmony import */ var _engine_policy_controller_lens_tags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65174);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10083);








/** Versions that are known, the newest first. */
const VERSIONS = {
    kyverno: ['1.19', '1.18', '1.17', '1.16', '1.15', '1.14', '1.13'],
    'policy-controller': ['0.15', '0.14', '0.13'],
    gatekeeper: ['3.23'],
};
/** How each is given a root other than that of the public instance; `gatekeeper` verifies nothing. */
const ROOT_FLAGS = {
    kyverno: _engine_kyverno_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .KYVERNO_ROOT_FLAGS */ .c8,
    'policy-controller': _engine_policy_controller_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .POLICY_CONTROLLER_ROOT_FLAGS */ .B4,
    gatekeeper: 'a provider of its own',
};
/**
 * Engines that somebody says were started with the trusted root that is named.
 * @throws Failure `engine-unknown`
 */
function parseEngineRoots(names) {
    return names.map((name) => {
        const known = VERIFYING.find((one) => one === name.trim());
        if (known)
            return known;
        throw new _shared_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .HR({
            class: 'usage',
            code: 'engine-unknown',
            what: `engine-root: "${name.slice(0, 50)}" is no engine that verifies by a root`,
            why: `known are ${VERIFYING.join(', ')}`,
            fix: '--engine-root kyverno',
        });
    });
}
const VERIFYING = ['kyverno', 'policy-controller'];
const ENGINE_OF = {
    'kyverno-ivp': 'kyverno',
    'kyverno-cosign': 'kyverno',
    'kyverno-bundle': 'kyverno',
    'policy-controller': 'policy-controller',
    'policy-controller-bundle': 'policy-controller',
    gatekeeper: 'gatekeeper',
};
function engineOf(form) {
    return ENGINE_OF[form];
}
/** `kyverno@1.19` */
function engineId({ name, version }) {
    return `${name}@${version}`;
}
/**
 * The engines that run, as users name them: `kyverno@1.16`, also with the last part of a version.
 * @throws Failure `engine-unknown`
 */
function parseEngines(ids) {
    return ids.map((id) => {
        const [name = '', version] = id.trim().split(/@v?(.*)/s);
        const versions = Object.hasOwn(VERSIONS, name) ? VERSIONS[name] : undefined;
        if (!versions)
            throw unknown(id);
        const known = version === undefined ? versions[0] : versions.find((one) => `${version}.`.startsWith(`${one}.`));
        if (known === undefined)
            throw unknown(id);
        return { name: name, version: known, isAssumed: version === undefined };
    });
}
/** The engine whose documents there are, in the version that was named or else the newest. */
function engineFor(name, named) {
    const own = named.find((one) => one.name === name);
    return own ?? { name, version: VERSIONS[name][0] ?? '', isAssumed: true };
}
/** Whether a version is this one or a later one; both as in `1.17`. */
function isAtLeast({ version }, other) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
    return major > otherMajor || (major === otherMajor && minor >= otherMinor);
}
/** What judges for a form of policy in a version; undefined: it looks at no signature, or knows no such document. */
function lensFor(form, engine) {
    switch (form) {
        case 'kyverno-ivp':
            return isAtLeast(engine, '1.17')
                ? _engine_kyverno_lens_ivp_js__WEBPACK_IMPORTED_MODULE_3__/* .kyvernoIvp119 */ .p
                : isAtLeast(engine, '1.14')
                    ? _engine_kyverno_lens_ivp_js__WEBPACK_IMPORTED_MODULE_3__/* .kyvernoIvp116 */ .K
                    : undefined;
        case 'kyverno-cosign':
            return _engine_kyverno_lens_cosign_js__WEBPACK_IMPORTED_MODULE_2__/* .kyvernoCosign */ .c;
        case 'kyverno-bundle':
            return _engine_kyverno_lens_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .kyvernoBundle */ .$;
        case 'policy-controller':
            return _engine_policy_controller_lens_tags_js__WEBPACK_IMPORTED_MODULE_6__/* .policyController */ .p;
        case 'policy-controller-bundle':
            return _engine_policy_controller_lens_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .policyControllerBundle */ .p;
        case 'gatekeeper':
            return undefined;
    }
}
function unknown(id) {
    const known = Object.entries(VERSIONS).flatMap(([name, versions]) => versions.map((one) => `${name}@${one}`));
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .HR({
        class: 'usage',
        code: 'engine-unknown',
        what: `engine: "${id.slice(0, 50)}" is no engine and version that is known here`,
        why: `known are ${known.join(', ')}`,
        fix: '--engine kyverno@1.19   # as kubectl get deployments -A -o wide shows the image of its controller',
    });
}


/***/ }),

/***/ 86553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ IN_PODS),
/* harmony export */   u: () => (/* binding */ CONTAINER_ROLES)
/* harmony export */ });
/** Roles of what stands in the lists of containers. */
const CONTAINER_ROLES = ['container', 'init', 'sidecar', 'ephemeral'];
/** Whether an engine may ever see an image of this role in a Pod that is to be created. */
const IN_PODS = {
    container: true,
    init: true,
    sidecar: true,
    ephemeral: true,
    volume: false,
    'operator-field': true,
    environment: true,
    argument: true,
    annotation: true,
    settings: undefined,
    artifact: false,
    unmapped: undefined,
};


/***/ }),

/***/ 38460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ keyId)
/* harmony export */ });
function keyId({ pem, isLogged }) {
    return `${isLogged ? 'logged' : 'unlogged'} ${pem}`;
}


/***/ }),

/***/ 43602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   I0: () => (/* binding */ valuesAt),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Rr: () => (/* binding */ parsePath)
/* harmony export */ });
const EVERY = Symbol('every');
/**
 * Parses a path as rules and settings write it: `spec.containers[*].image`, `data["queue-sidecar-image"]`. `[*]` and
 * `*` stand for every entry of a list or mapping.
 * @returns undefined: it is none
 */
function parsePath(text) {
    const steps = [];
    const token = /^(?:\.?([A-Za-z_$][\w$/-]*)|\.?\*|\[\*\]|\["([^"\]]+)"\])/;
    for (let rest = text; rest !== '';) {
        const [whole, key, quoted] = token.exec(rest) ?? [];
        if (whole === undefined || (whole.startsWith('.') && steps.length === 0))
            return undefined;
        steps.push(key ?? quoted ?? EVERY);
        rest = rest.slice(whole.length);
    }
    return steps;
}
/** Everything that stands at a path; what is not there is left out. */
function valuesAt(root, path) {
    return path.reduce((places, step) => places.flatMap((place) => next(place, step)), [root]);
}
function next(place, step) {
    if (step === EVERY)
        return entriesOf(place);
    const value = memberOf(place.value, step);
    return value === undefined ? [] : [{ value, keys: [...place.keys, step] }];
}
/** What a mapping has under a key of its own; undefined for anything else. */
function memberOf(value, key) {
    const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isMapping && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** The entries of a list or mapping, each with its place; none of anything else. */
function entriesOf({ value, keys }) {
    if (Array.isArray(value))
        return value.map((entry, nth) => ({ value: entry, keys: [...keys, nth] }));
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).map(([key, entry]) => ({ value: entry, keys: [...keys, key] }));
}
/** `spec.containers[0].image`; a key that is no word is quoted: `data["a.yaml"]`. */
function pathText(keys) {
    return keys.reduce((text, key) => {
        if (typeof key === 'number')
            return `${text}[${key}]`;
        if (!/^[A-Za-z_$][\w$/-]*$/.test(key))
            return `${text}[${JSON.stringify(key)}]`;
        return text === '' ? key : `${text}.${key}`;
    }, '');
}


/***/ }),

/***/ 26967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ outOfNamespaces),
/* harmony export */   N: () => (/* binding */ namespaceOf)
/* harmony export */ });
/* harmony import */ var _engine_label_selector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(224);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95613);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86499);



/**
 * Whether a policy counts in the namespace of an image.
 * @returns undefined: it does; otherwise what follows from that it does not, or may not
 */
function outOfNamespaces({ namespace, namespaces: scope, form }, { found, namespaces, leftOut }) {
    const name = namespaceOf(found, namespaces);
    const include = namespace ? [namespace, ...scope.include] : scope.include;
    if (name === undefined)
        return include.length + scope.exclude.length > 0
            ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .cannotTell */ .JM)('its namespace is not known, and the policy is for some only', '--namespace NAME')
            : ofLabels(undefined, scope, namespaces);
    const isNamed = ({ value }) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesWildcards */ .H)(value, name);
    if (leftOut.some((value) => isNamed({ value })))
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .notLookedAt */ .$h)(`${form.startsWith('kyverno') ? "Kyverno's resourceFilters leave" : 'the engine leaves'} out the namespace ${name}`);
    if (namespace && namespace.value !== name)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .notLookedAt */ .$h)(`the policy is one of the namespace ${namespace.value}, not of ${name}`);
    if (scope.exclude.some(isNamed))
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .notLookedAt */ .$h)(`the policy leaves out the namespace ${name}`);
    if (scope.include.length > 0 && !scope.include.some(isNamed))
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .notLookedAt */ .$h)(`the policy is not for the namespace ${name}`);
    return ofLabels(name, scope, namespaces);
}
/** undefined: it is not known. */
function namespaceOf({ from }, { assumed }) {
    return from.namespace ?? assumed;
}
function ofLabels(name, { label, selectors = [] }, { labels: known }) {
    const labels = name === undefined ? undefined : known.get(name);
    const unmet = ofSelectors(name, selectors, labels);
    if (unmet || label === undefined || labels === undefined)
        return unmet;
    const [key = '', value = ''] = label.split('=');
    return labels[key] === value
        ? undefined
        : (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .notLookedAt */ .$h)(`the namespace ${name} has no label ${label}`, `kubectl label namespace ${name} ${label}`);
}
function ofSelectors(name, selectors, labels) {
    if (selectors.length === 0)
        return undefined;
    // Every namespace has its name as a label.
    const isKnown = labels !== undefined || selectors.every(({ key }) => key === _engine_label_selector_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME_LABEL */ .nY);
    if (name === undefined || !isKnown)
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .cannotTell */ .JM)(`the policy is for namespaces by their labels (${selectors.map(({ key }) => key).join(', ')}), and those of ` +
            `${name ?? 'its namespace'} are not known`, 'add the namespaces to the manifests: kubectl get namespaces -o json');
    const all = { ...labels, [_engine_label_selector_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME_LABEL */ .nY]: name };
    const unmet = selectors.find((one) => !(0,_engine_label_selector_js__WEBPACK_IMPORTED_MODULE_2__/* .meetsRequirement */ .an)(one, all));
    return unmet
        ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .notLookedAt */ .$h)(`the policy is not for the namespace ${name}: its label ${unmet.key} is ${all[unmet.key] ?? 'absent'}`)
        : undefined;
}


/***/ }),

/***/ 19536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ policyKeys)
/* harmony export */ });
/* harmony import */ var _demands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95588);
/* harmony import */ var _image_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38460);


/** The keys that policies name, each once: what stands beside an image is looked at by each of them. */
function policyKeys(policies) {
    const signers = policies.flatMap(({ demands }) => demands.flatMap(({ alternatives }) => alternatives.map(({ signer }) => signer)));
    const keys = signers.flatMap((signer) => {
        if (signer.kind !== 'key' || !signer.pem)
            return [];
        const key = (0,_demands_js__WEBPACK_IMPORTED_MODULE_0__/* .publicKeyIn */ .QB)(signer.pem.value);
        return key ? [{ pem: signer.pem.value, key, isLogged: signer.logged }] : [];
    });
    return [...new Map(keys.map((key) => [(0,_image_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .keyId */ .x)(key), key])).values()];
}


/***/ }),

/***/ 19228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jZ: () => (/* binding */ article),
  Bk: () => (/* binding */ isForImage),
  G7: () => (/* binding */ outOfScope),
  KU: () => (/* binding */ resourceOf)
});

// EXTERNAL MODULE: ./lib/text/regular-expression.js
var regular_expression = __webpack_require__(59414);
;// CONCATENATED MODULE: ./lib/engine/gatekeeper/image-match.js

/**
 * The parameter `images` of the template for digests: a regular expression that is looked for in the text that
 * stands in the object. Rego takes one that does not compile for one that matches nothing.
 */
const constraintImages = {
    comparedAs: ({ text }) => text,
    matches: (pattern, compared) => (0,regular_expression/* parseRegularExpression */.E)(pattern)?.isIn(compared) ?? false,
};

// EXTERNAL MODULE: ./lib/text/glob.js
var glob = __webpack_require__(95613);
// EXTERNAL MODULE: ./lib/engine/image-match.js
var image_match = __webpack_require__(16211);
;// CONCATENATED MODULE: ./lib/engine/kyverno/image-match.js


/**
 * `imageReferences` of a ClusterPolicy: go-wildcard, compared with `registry/path@digest` or `registry/path:tag`, the
 * registry of Docker Hub added where none is written, `library/` never (pkg/utils/image/infos.go).
 */
const clusterPolicyImages = {
    comparedAs({ text }) {
        const { host = 'docker.io', path, tag = 'latest', digest } = (0,image_match/* writtenParts */.K)(text);
        return digest === undefined ? `${host}/${path}:${tag}` : `${host}/${path}@${digest}`;
    },
    matches: glob/* matchesWildcards */.H,
};
/**
 * `matchImageReferences[].glob` of an ImageValidatingPolicy: gobwas/glob without separators, compared with the image
 * as the Pod has it (pkg/cel/compiler/compiler.go).
 */
const validatingPolicyImages = {
    comparedAs: ({ text }) => text,
    matches(pattern, compared) {
        const alternatives = withoutBraces(pattern);
        return alternatives?.some((one) => (0,glob/* matchesWildcards */.H)(one, compared));
    },
};
const MAX_ALTERNATIVES = 100;
/** `{a,b}` written out; undefined: there are classes, escapes, or braces in braces. */
function withoutBraces(pattern) {
    if (/[[\]\\]/.test(pattern))
        return undefined;
    let whole = [''];
    for (const part of pattern.split(/(\{[^{}]*\})/)) {
        const choices = part.startsWith('{') && part.endsWith('}') ? part.slice(1, -1).split(',') : [part];
        if (choices.some((one) => /[{}]/.test(one)))
            return undefined;
        whole = whole.flatMap((before) => choices.map((choice) => before + choice));
        if (whole.length > MAX_ALTERNATIVES)
            return undefined;
    }
    return whole;
}

;// CONCATENATED MODULE: ./lib/engine/policy-controller/image-match.js


const DOCKER_HUB = 'index.docker.io';
/** Patterns that stand for others (pkg/apis/glob/glob.go, Compile). */
const SHORT = {
    '*': `${DOCKER_HUB}/library/*`,
    '*/*': `${DOCKER_HUB}/*/*`,
};
/** The same file: whatever has other characters is refused. */
const VALID = /^[a-zA-Z0-9\-_:/*.@]+$/;
/**
 * `images[].glob` of a ClusterImagePolicy: `*` for one part, `**` for several, compared with the name by digest, into
 * which tags are resolved first, as go-containerregistry spells it.
 */
const clusterImagePolicyImages = {
    comparedAs({ text, digest }) {
        const written = (0,image_match/* writtenParts */.K)(text);
        const host = written.host === undefined || written.host === 'docker.io' ? DOCKER_HUB : written.host;
        const path = host === DOCKER_HUB && !written.path.includes('/') ? `library/${written.path}` : written.path;
        const known = written.digest ?? digest;
        return known === undefined ? undefined : `${host}/${path}@${known}`;
    },
    matches: (pattern, compared) => VALID.test(pattern) && (0,glob/* matchesGlob */.k)(SHORT[pattern] ?? pattern, compared),
};

;// CONCATENATED MODULE: ./lib/engine/image-matches.js



/** How each form of policy says which images it is about. */
const IMAGE_MATCHES = {
    'kyverno-ivp': validatingPolicyImages,
    'kyverno-cosign': clusterPolicyImages,
    'kyverno-bundle': clusterPolicyImages,
    'policy-controller': clusterImagePolicyImages,
    'policy-controller-bundle': clusterImagePolicyImages,
    gatekeeper: constraintImages,
};

// EXTERNAL MODULE: ./lib/text/utc.js
var utc = __webpack_require__(61201);
// EXTERNAL MODULE: ./lib/admission/answer.js
var answer = __webpack_require__(86499);
// EXTERNAL MODULE: ./lib/admission/engines.js
var engines = __webpack_require__(5194);
// EXTERNAL MODULE: ./lib/admission/found-image.js
var found_image = __webpack_require__(86553);
// EXTERNAL MODULE: ./lib/admission/namespace-scope.js
var namespace_scope = __webpack_require__(26967);
;// CONCATENATED MODULE: ./lib/admission/scope.js







const CONTAINERS = {
    init: 'init',
    sidecar: 'init',
    ephemeral: 'ephemeral',
    volume: 'image-volumes',
};
/**
 * Whether a policy is about an image.
 * @returns undefined: it is; otherwise what follows from that it is not, or may not be
 */
function outOfScope(policy, question) {
    return (ofTime(policy, question) ??
        ofRole(policy, question) ??
        (0,namespace_scope/* outOfNamespaces */.K)(policy, question) ??
        ofKind(policy, question.found) ??
        ofImage(policy, question) ??
        ofContainers(policy, question));
}
function ofTime({ name, when }, { now }) {
    const { from, until } = when?.value ?? {};
    if (from && now < from)
        return (0,answer/* notLookedAt */.$h)(`${name.value} counts from ${(0,utc/* utcSeconds */.k)(from)} on`);
    if (until && until <= now)
        return (0,answer/* notLookedAt */.$h)(`${name.value} counted until ${(0,utc/* utcSeconds */.k)(until)}`);
    return undefined;
}
function ofRole(_, { found: { role } }) {
    if (role === 'artifact')
        return (0,answer/* notLookedAt */.$h)('it is fetched or built from, and never the image of a Pod');
    if (found_image/* IN_PODS */.J[role] === undefined)
        return (0,answer/* cannotTell */.JM)(role === 'settings'
            ? 'it stands in the settings of something that is rendered elsewhere'
            : 'it was found by the shape of its place, in a kind that is not known: whether a Pod runs it is not known', role === 'settings' ? 'give what is rendered: helm template \u2026, kustomize build \u2026' : OWN_PATH);
    return undefined;
}
const OWN_PATH = 'name the place in the settings file:\npreflight:\n  image-paths: [{kind: Kind.group, images: [spec.image]}]';
/** The objects that make Pods without being of Kubernetes are looked at when they do. */
function ofKind({ requests: { resources } }, { from }) {
    const names = resources.map(({ value }) => value);
    if (names.length === 0 || names.some((name) => /^(pods|\*|\*\/\*)$/.test(name)))
        return undefined;
    if (names.includes(resourceOf(from.kind)))
        return undefined;
    return (0,answer/* notLookedAt */.$h)(`the policy is for ${names.join(', ')}, not for Pods: those of ${article(from.kind)} are not looked at`, 'name pods in the policy');
}
/** As the API names the kind in its paths, of those that engines can name. */
function resourceOf(kind) {
    return `${kind.toLowerCase()}s`;
}
function ofImage(policy, question) {
    const image = { text: question.found.image, digest: question.digest };
    const isMatched = isForImage(policy, image);
    if (isMatched === undefined && IMAGE_MATCHES[policy.form].comparedAs(image) === undefined)
        return digestUnknown(policy, question);
    if (isMatched === undefined)
        return (0,answer/* cannotTell */.JM)(`whether ${policy.name.value} is for this image is said in a language that is not read here`);
    return isMatched ? undefined : (0,answer/* notLookedAt */.$h)(`no pattern of ${policy.name.value} matches it`);
}
/** The pattern may be as plain as can be: what it is compared with is not there. */
function digestUnknown({ name }, { engine, problem }) {
    const why = problem ? `: ${problem.why}` : '';
    return (0,answer/* cannotTell */.JM)(`${engine.name} compares the patterns of ${name.value} with the digest behind the tag, which is not known here${why}`, problem?.fix);
}
/** Whether the patterns of a policy match an image, as the engine compares them; undefined: that cannot be told. */
function isForImage({ form, images }, image) {
    const match = IMAGE_MATCHES[form];
    const compared = match.comparedAs(image);
    const matches = ({ value }) => compared === undefined ? undefined : match.matches(value, compared);
    const { expressions = [], isPart = false } = images;
    const isFound = ({ value }) => (0,regular_expression/* parseRegularExpression */.E)(value)?.isIn(image.text) ?? false;
    const isAll = images.include.length + expressions.length === 0 && !isPart;
    const rest = isPart ? [undefined] : [];
    const isIn = isAll || anyOf([...images.include.map(matches), ...expressions.map(isFound), ...rest]);
    const isOut = anyOf(images.exclude.map(matches));
    if (isIn === false || isOut === true)
        return false;
    return isIn === undefined || isOut === undefined ? undefined : true;
}
function anyOf(answers) {
    if (answers.includes(true))
        return true;
    return answers.includes(undefined) ? undefined : false;
}
function ofContainers({ form, name, requests: { containers }, digest, notUnderstood }, { engine, found: { role } }) {
    const kind = CONTAINERS[role] ?? 'containers';
    // What is not understood may look at any of them.
    if (containers.includes(kind) || (notUnderstood.length > 0 && kind !== 'image-volumes'))
        return undefined;
    if (kind === 'image-volumes')
        return (0,answer/* notLookedAt */.$h)(`${engine.name} does not look at image volumes`);
    if (form === 'kyverno-ivp' && (0,engines/* isAtLeast */.du)(engine, '1.19') && digest.value !== 'free')
        return (0,answer/* rejects */.zo)(`${name.value} matches it, but verifies no ${KIND_WORDS[kind]}: since Kyverno 1.19 what nobody verified is denied`, 'images.containers + images.initContainers + images.ephemeralContainers in its expressions');
    return (0,answer/* notLookedAt */.$h)(`${name.value} does not look at ${KIND_WORDS[kind]}`, `let the policy look at ${KIND_WORDS[kind]} too`);
}
const KIND_WORDS = {
    containers: 'containers',
    init: 'init containers',
    ephemeral: 'ephemeral containers',
    'image-volumes': 'image volumes',
};
/** `a Deployment`, `an Experiment` */
function article(kind) {
    return `${/^[AEIO]/.test(kind) ? 'an' : 'a'} ${kind}`;
}


/***/ }),

/***/ 16211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writtenParts)
/* harmony export */ });
/** Takes a reference apart (distribution/reference, `splitDockerDomain`). */
function writtenParts(text) {
    const [named = '', digest] = text.split(/@(.*)/s);
    const slash = named.indexOf('/');
    const first = named.slice(0, Math.max(slash, 0));
    const isHost = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
    const rest = isHost ? named.slice(slash + 1) : named;
    const colon = rest.indexOf(':', rest.lastIndexOf('/') + 1);
    return {
        host: isHost ? first : undefined,
        path: colon < 0 ? rest : rest.slice(0, colon),
        tag: colon < 0 ? undefined : rest.slice(colon + 1),
        digest,
    };
}


/***/ }),

/***/ 30062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10083);
/* harmony import */ var _shared_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48124);




/** Of a file: a list of all Pods of a large cluster in JSON. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;
/** Of all files together. */
const MAX_TOTAL_BYTES = 512 * 1024 * 1024;
const MAX_FILES = 10_000;
/**
 * Reads files, and those of folders that end as manifests do; `-` is what stands on stdin.
 * @param option what named them, for messages
 * @throws Failure `file-unreadable`, `file-too-large`, `files-too-many`
 */
async function readFiles(option, paths, stdin, maxFileBytes = MAX_FILE_BYTES) {
    const files = [];
    let left = MAX_TOTAL_BYTES;
    for (const named of paths) {
        for (const file of named === '-' ? ['-'] : await filesIn(named)) {
            const read = await (0,_shared_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readUserText */ .nD)(option, file, { maxBytes: Math.min(maxFileBytes, left), stdin });
            left -= Buffer.byteLength(read.text);
            files.push(read);
        }
    }
    return files;
}
/** The file itself, or what a folder holds below, in the order of names. */
async function filesIn(named) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(named).catch(() => undefined);
    if (!found?.isDirectory())
        return [named];
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(named, { recursive: true, withFileTypes: true });
    const files = entries
        .filter((entry) => entry.isFile() && /\.(ya?ml|json)$/.test(entry.name))
        .map((entry) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(entry.parentPath, entry.name))
        .filter((file) => !/(^|\/)(\.[^/.][^/]*|node_modules)\//.test(node_path__WEBPACK_IMPORTED_MODULE_1__.relative(named, file)))
        .sort();
    if (files.length > MAX_FILES)
        throw tooMany(named, files.length);
    return files;
}
function tooMany(folder, count) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        class: 'usage',
        code: 'files-too-many',
        what: `${folder} has ${count} files; at most ${MAX_FILES} are read`,
        why: 'it is more than the manifests or policies of one cluster',
        fix: 'name a folder further down',
    });
}


/***/ }),

/***/ 37716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ look)
/* harmony export */ });
/* harmony import */ var _admission_image_evidence_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38460);
/* harmony import */ var _admission_answer_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86499);
/* harmony import */ var _engine_view_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41406);
/* harmony import */ var _expectation_expectation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86101);
/* harmony import */ var _oci_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17080);
/* harmony import */ var _shared_group_by_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(62106);
/* harmony import */ var _shared_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34757);
/* harmony import */ var _sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86812);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47918);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(52845);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30657);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52883);
/* harmony import */ var _verify_image_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97130);













const ANYONE = (0,_expectation_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExpectation */ .WR)({ allowAnyIdentityUnsafe: true, predicateType: _expectation_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_PREDICATE */ .Bb });
/** Resolves an image and reads what stands beside it, once for all who ask. A Failure becomes part of the answer. */
async function look(name, options) {
    try {
        return await lookAt(name, options);
    }
    catch (error) {
        const { message, fix } = (0,_shared_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A)(error);
        return { ...NOTHING, looked: { problem: (0,_admission_answer_js__WEBPACK_IMPORTED_MODULE_9__/* .cannotTell */ .JM)(message, fix) }, digest: name.digest };
    }
}
const NOTHING = { mediaType: undefined, found: [], signers: [], certificates: [] };
async function lookAt(name, { registries, root, keys }) {
    const { repository, tag = 'latest', digest: named } = name;
    const registry = registries.for(repository.registry);
    const descriptor = await registry.headManifest(repository.path, named ?? tag);
    if (!descriptor)
        throw (0,_verify_image_js__WEBPACK_IMPORTED_MODULE_8__/* .notFound */ .mX)((0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalName */ .Ew)(name));
    const digest = named ?? descriptor.digest;
    const reader = (0,_oci_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberReads */ .rq)(registry);
    const view = async (key) => (0,_engine_view_view_js__WEBPACK_IMPORTED_MODULE_0__.viewImage)(reader, repository.path, digest, await root, key);
    const [{ found }, lookup, ...keyed] = await Promise.all([
        collectAll(reader, repository.path, digest),
        view(),
        ...keys.map(async (key) => [(0,_admission_image_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .keyId */ .x)(key), await view(key)]),
    ]);
    const trusted = await root;
    const judged = found.map((one) => (0,_judge_js__WEBPACK_IMPORTED_MODULE_7__/* .judge */ .S)(one, { subject: digest, expectation: ANYONE, root: trusted }));
    const facts = judged.flatMap((one, nth) => factOf(one, found[nth]));
    const evidence = { digest, lookup, byKey: new Map(keyed), facts };
    const certificates = judged.flatMap(({ signer }) => signer ?? []);
    return {
        looked: { evidence },
        digest,
        mediaType: descriptor.mediaType,
        found,
        signers: signersOf(facts),
        certificates,
    };
}
function collectAll(reader, path, digest) {
    return (0,_collect_js__WEBPACK_IMPORTED_MODULE_6__/* .collect */ .F)(reader, path, digest, { predicateType: _expectation_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_PREDICATE */ .Bb, isAnswered: async () => false });
}
/** What verifies, and what a key signed: whether that holds, whoever has the key finds out. */
function factOf({ report, signer }, found) {
    const { status, layout, predicateType } = report;
    if (status === 'rejected')
        return [];
    const content = found?.artifact?.content;
    const predicate = content?.kind === 'envelope' ? (0,_text_json_js__WEBPACK_IMPORTED_MODULE_11__/* .objectIn */ .D7)((0,_sigstore_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .payloadOf */ .Md)(content))?.['predicate'] : undefined;
    return [
        {
            signer: signer && { san: signer.san, issuer: signer.issuer },
            predicateType,
            layout,
            ...((0,_text_json_js__WEBPACK_IMPORTED_MODULE_11__/* .isObject */ .Gv)(predicate) && { predicate }),
        },
    ];
}
/** Each signer once, with what it signed. */
function signersOf(facts) {
    const groups = (0,_shared_group_by_js__WEBPACK_IMPORTED_MODULE_12__/* .groupBy */ .$)(facts, ({ signer }) => JSON.stringify(signer ?? null));
    return [...groups.values()].map((group) => {
        const signer = group[0]?.signer;
        return {
            identity: signer?.san ?? 'a key',
            ...(signer && { issuer: signer.issuer }),
            signed: [...new Set(group.map(({ predicateType }) => predicateType ?? 'signature'))].sort(),
        };
    });
}


/***/ })

};
