export const id = 1286;
export const ids = [1286];
export const modules = {

/***/ 75931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ comparePolicies)
});

// EXTERNAL MODULE: ./lib/engine/fields.js + 3 modules
var fields = __webpack_require__(13280);
// EXTERNAL MODULE: ./lib/engine/kyverno/read-exception.js
var read_exception = __webpack_require__(4163);
// EXTERNAL MODULE: ./lib/text/glob.js
var glob = __webpack_require__(95613);
// EXTERNAL MODULE: ./lib/admission/check/difference.js
var difference = __webpack_require__(49279);
// EXTERNAL MODULE: ./lib/statement/cosign-sign.js
var cosign_sign = __webpack_require__(76454);
// EXTERNAL MODULE: ./lib/admission/demands.js + 3 modules
var demands = __webpack_require__(95588);
// EXTERNAL MODULE: ./lib/admission/check/texts.js + 1 modules
var texts = __webpack_require__(55012);
;// CONCATENATED MODULE: ./lib/admission/check/signers.js


/** Who may have signed, compared with who is expected to. @param want of one identity, both halves named, or a key */
function compareSigners(have, want, place) {
    switch (have.kind) {
        case 'anyone':
            return [{ effects: ['admits-more'], cause: 'any-signer', place, message: 'nothing asks who signed' }];
        case 'other':
            return [
                notRead(have.what.place ?? place, `it asks for ${have.what.value}, which is not looked at here`),
            ];
        case 'key':
            return want.kind === 'key' ? compareKeys(have, want, place) : [anotherSigner(place, 'a key', want)];
        case 'keyless':
            return want.kind === 'keyless'
                ? compareKeyless(have, want, place)
                : [anotherSigner(place, 'a certificate', want)];
    }
}
function anotherSigner(place, have, want) {
    const wanted = want.kind === 'key' ? 'a key' : 'a certificate';
    return {
        effects: ['admits-more', 'rejects-signed'],
        cause: 'another-signer',
        place,
        message: `it asks for ${have}, and what is expected is signed with ${wanted}`,
    };
}
function notRead(place, message) {
    return { effects: ['not-understood'], cause: 'not-understood', place, message };
}
function compareKeys(have, want, place) {
    if (!have.pem)
        return [
            notRead(have.reference?.place ?? place, `its key lies elsewhere: ${have.reference?.value ?? 'it names none'}`),
        ];
    const at = have.pem.place ?? place;
    const isSame = derOf(have.pem.value) === derOf(want.pem?.value ?? '');
    return [
        ...(isSame
            ? []
            : [
                {
                    effects: ['admits-more', 'rejects-signed'],
                    cause: 'another-key',
                    place: at,
                    message: 'it is another key than the one that signed',
                    have: have.pem.value,
                    ...(want.pem && { want: want.pem.value }),
                },
            ]),
        ...(have.logged === want.logged ? [] : [logDiffers(have.logged, place)]),
    ];
}
function logDiffers(isAsked, place) {
    return isAsked
        ? {
            effects: ['rejects-signed'],
            cause: 'log-asked',
            place,
            message: 'it asks for an entry in a log, and what is expected has none',
        }
        : {
            effects: ['admits-more'],
            cause: 'log-not-asked',
            place,
            message: 'it asks for no entry in a log: nobody sees what a stolen key signs',
        };
}
function derOf(pem) {
    const key = (0,demands/* publicKeyIn */.QB)(pem);
    return key ? key.export({ type: 'spki', format: 'der' }).toString('base64') : pem.trim();
}
/** One of the identities has to hold: each may admit more, together they may refuse. */
function compareKeyless({ identities }, want, place) {
    const [wanted] = want.identities;
    if (!wanted?.subject || !wanted.issuer)
        throw new Error('who is expected to sign is not known');
    const expected = { subject: wanted.subject, issuer: wanted.issuer };
    if (identities.length === 0)
        return [{ effects: ['admits-more'], cause: 'any-signer', place, message: 'nothing asks who signed' }];
    const isRefused = refuses(identities, expected);
    const only = identities.length === 1;
    const found = identities.flatMap((one) => compareIdentity(one, expected).map((each) => ({
        ...each,
        // Of several, one that accepts less does no harm while another accepts the rest.
        effects: each.effects.filter((effect) => effect !== 'rejects-signed' || (isRefused && only)),
    })));
    const known = found.filter(({ effects }) => effects.length > 0);
    if (!isRefused || only)
        return known;
    const message = `none of its ${identities.length} identities is the expected one`;
    return [
        ...known,
        {
            effects: ['rejects-signed'],
            cause: 'another-signer',
            place,
            message,
            want: expected.subject.value.text,
        },
    ];
}
function refuses(identities, { subject, issuer }) {
    const same = identities.filter((one) => !one.issuer || (0,texts/* compareTexts */.qy)(one.issuer.value, issuer.value).less === 'none');
    if (same.some((one) => !one.subject))
        return false;
    return ((0,texts/* beyondAll */.$V)(subject.value, same.flatMap((one) => (one.subject ? [one.subject.value] : []))) !== 'none');
}
function compareIdentity(have, want) {
    return [
        ...half(have.subject, want.subject, have.place, {
            any: 'any-signer',
            absent: 'it names no subject: whoever the issuer vouches for may sign',
            cause: causeOfSubject,
            what: 'signer',
        }),
        ...half(have.issuer, want.issuer, have.place, {
            any: 'any-issuer',
            absent: 'it names no issuer: anybody who vouches for that name counts',
            cause: () => 'another-issuer',
            what: 'issuer',
        }),
    ];
}
function half(have, want, place, { any, absent, cause, what }) {
    if (!have)
        return [{ effects: ['admits-more'], cause: any, place, message: absent, want: want.value.text }];
    const difference = (0,texts/* compareTexts */.qy)(have.value, want.value);
    const effects = effectsOf(difference);
    if (effects.length === 0)
        return [];
    const named = causeOf(difference, have.value, want.value, cause);
    return [
        {
            effects,
            cause: named,
            place: have.place ?? place,
            message: `${what}: ${MESSAGES[named] ?? 'it is another one'}`,
            have: have.value.text,
            want: want.value.text,
            ...exampleOf(difference),
        },
    ];
}
/** What comes of a text that accepts more, or less. */
function effectsOf({ more, less }) {
    if (more === 'unknown' || less === 'unknown')
        return ['not-understood'];
    return [
        ...(more === 'none' ? [] : ['admits-more']),
        ...(less === 'none' ? [] : ['rejects-signed']),
    ];
}
function exampleOf({ more }) {
    return typeof more === 'string' ? {} : { example: more.text };
}
/** @param named where one is not part of the other */
function causeOf({ more, less }, have, want, named) {
    if (more === 'unknown' || less === 'unknown')
        return 'not-understood';
    if (less === 'none')
        return 'looser-pattern';
    return more === 'none' ? 'narrower-pattern' : named(have, want);
}
const MESSAGES = {
    'another-repository': 'it names a workflow of another repository',
    'renamed-workflow': 'it names another workflow of the same repository (renamed)',
    'another-version': 'it names the same workflow at another ref or commit (bumped)',
    'another-issuer': 'it is another one',
    'another-signer': 'it is another one',
    'looser-pattern': 'the pattern is looser than what is expected',
    'narrower-pattern': 'the pattern accepts only a part of what is expected',
    'not-understood': 'the pattern is in a language that is not compared here',
};
/** Of two that overlap or have nothing in common: the part of a workflow's name that differs first. */
function causeOfSubject(have, want) {
    const [one, other] = [partsOf(have), partsOf(want)];
    if (!one || !other)
        return 'another-signer';
    if (one.repository !== other.repository)
        return 'another-repository';
    return one.path === other.path ? 'another-version' : 'renamed-workflow';
}
function partsOf({ text }) {
    const plain = text
        .replace(/^\^/, '')
        .replace(/\$$/, '')
        .replaceAll(/\[([^\]\\^])\]/g, '$1')
        .replaceAll('\\', '');
    const [, repository, path] = /^(https:\/\/[^/]+\/[^/]+\/[^/]+)\/([^@]+)(?:@.*)?$/s.exec(plain) ?? [];
    return repository === undefined || path === undefined
        ? undefined
        : { repository: repository.toLowerCase(), path };
}

// EXTERNAL MODULE: ./lib/text/utc.js
var utc = __webpack_require__(61201);
;// CONCATENATED MODULE: ./lib/admission/check/demands.js





/**
 * Why a demand does not ask for all that one of some alternatives does; none: whoever satisfies it satisfies one.
 * @param wants the usual one first
 */
function openIn(demand, wants, { known, now }) {
    const [want] = wants;
    const each = demand.alternatives.map((one) => one.until && one.until <= now ? [] : nearestOpen(one, wants, known));
    const open = each.filter((found) => found.length > 0);
    if (demand.atLeast > open.length)
        return [];
    if (open.length === 0)
        return [
            {
                effects: ['admits-more'],
                cause: missingCause(want.want.value),
                place: demand.place,
                message: 'none of it has to hold',
            },
        ];
    // Where another alternative accepts what is expected, one that does not refuses nothing.
    const isAccepted = demand.atLeast <= each.length - open.length;
    return open.flat().map((one) => (isAccepted ? { ...one, effects: one.effects.filter(onlyOpening) } : one));
}
function onlyOpening(effect) {
    return effect !== 'rejects-signed';
}
function nearestOpen(have, wants, known) {
    const each = wants.map((want) => [
        ...compareAlternative(have, want, known).filter(difference/* isOpen */.nT),
        ...openEnd(have, want),
    ]);
    return each.toSorted((a, b) => a.length - b.length)[0] ?? [];
}
/** That it counts for longer. */
function openEnd({ until: have, name, want: { place } }, { until: want }) {
    if (!want || (have && have <= want))
        return [];
    return [
        {
            effects: ['admits-more'],
            cause: 'setting-differs',
            place: name?.place ?? place,
            message: 'what is signed later counts for longer than is expected',
            have: have ? (0,utc/* utcSeconds */.k)(have) : 'for ever',
            want: (0,utc/* utcSeconds */.k)(want),
        },
    ];
}
/** Why a demand refuses what is expected; none: it accepts it. @param wants everything that is attached */
function refusedBy(demand, wants, known) {
    const each = demand.alternatives.map((one) => refusalsOf(one, wants, known));
    const accepted = each.filter((found) => found.length === 0);
    if (accepted.length >= demand.atLeast)
        return [];
    const [best] = each.filter((found) => found.length > 0).toSorted((a, b) => a.length - b.length);
    return (best ?? [
        {
            effects: ['rejects-signed'],
            cause: 'setting-differs',
            place: demand.place,
            message: 'it asks for more than it names',
        },
    ]);
}
function refusalsOf(have, wants, known) {
    const same = wants.find((one) => isSameWant(one.want.value, have.want.value));
    if (!same)
        return [unexpected(have)];
    const unread = have.notUnderstood.map(({ language, text }) => ({
        effects: ['not-understood'],
        cause: 'not-understood',
        place: text.place,
        message: `it has ${language.toUpperCase()} that is not understood here`,
        have: text.value,
    }));
    const found = compareAlternative(have, same, known);
    return [...found.filter((one) => (0,difference/* has */.zy)('rejects-signed')(one) || (0,difference/* has */.zy)('not-understood')(one)), ...unread];
}
function unexpected({ want }) {
    const isSignature = want.value === 'signature';
    return {
        effects: ['rejects-signed'],
        cause: 'attestation-unexpected',
        place: want.place,
        message: isSignature
            ? 'it asks for a signature, and none is known'
            : `it asks for an attestation of type ${typeOf(want.value)}, and none is known: if it is attached, --require-predicate ${typeOf(want.value)}`,
        have: typeOf(want.value),
    };
}
function isSameWant(one, other) {
    return typeOf(one) === typeOf(other);
}
/** A signature may be a statement, too. */
function typeOf(want) {
    return want === 'signature' ? cosign_sign/* COSIGN_SIGN_V1 */.Y : want.predicateType;
}
function missingCause(want) {
    return typeOf(want) === cosign_sign/* COSIGN_SIGN_V1 */.Y ? 'signature-missing' : 'attestation-missing';
}
/** One way to satisfy a demand, compared with the one that is expected. Call with two of the same want. */
function compareAlternative(have, want, known) {
    if (!isSameWant(have.want.value, want.want.value))
        return [
            {
                effects: ['admits-more'],
                cause: missingCause(want.want.value),
                place: have.want.place,
                message: `it asks for ${nameOfWant(have.want.value)} in place of ${nameOfWant(want.want.value)}`,
                have: typeOf(have.want.value),
                want: typeOf(want.want.value),
            },
        ];
    const place = have.name?.place ?? have.want.place;
    return [...compareSigners(have.signer, want.signer, place), ...compareConditions(have, want, known)];
}
function nameOfWant(want) {
    return typeOf(want) === cosign_sign/* COSIGN_SIGN_V1 */.Y ? 'a signature' : `an attestation of type ${typeOf(want)}`;
}
function compareConditions(have, want, known) {
    const missing = want.conditions.filter((one) => !have.conditions.some(({ about }) => about === one.about));
    return [
        ...missing.map((one) => missingCondition(one, have)),
        ...have.conditions.flatMap((one) => compareCondition(one, want, known)),
    ];
}
function missingCondition({ about, match }, { want, notUnderstood }) {
    const [unread] = notUnderstood;
    return {
        effects: [unread ? 'not-understood' : 'admits-more'],
        cause: unread ? 'not-understood' : 'condition-missing',
        place: unread?.text.place ?? want.place,
        message: unread
            ? `whether it asks for the ${wordsOf(about)} is not understood here`
            : `it does not ask the provenance for the ${wordsOf(about)}`,
        want: match.value.text,
    };
}
function compareCondition({ about, match }, want, known) {
    const asked = want.conditions.find((one) => one.about === about)?.match.value;
    const value = asked ?? known.get(about);
    if (!value)
        return [
            {
                effects: ['not-understood'],
                cause: 'condition-unexpected',
                place: match.place,
                message: `it asks the provenance for the ${wordsOf(about)}, of which nothing is known here`,
                have: match.value.text,
            },
        ];
    const difference = (0,texts/* compareTexts */.qy)(match.value, value);
    // What is asked besides can only refuse.
    const effects = effectsOf(difference).filter((effect) => asked || effect !== 'admits-more');
    if (effects.length === 0)
        return [];
    const cause = causeOf(difference, match.value, value, () => 'condition-differs');
    return [
        {
            effects,
            cause,
            place: match.place,
            message: `the ${wordsOf(about)} that it asks the provenance for: ${MESSAGES[cause] ?? 'it is another one'}`,
            have: match.value.text,
            want: value.text,
            ...(asked && exampleOf(difference)),
        },
    ];
}
function wordsOf(about) {
    return about.replaceAll('-', ' ');
}

// EXTERNAL MODULE: ./lib/admission/check/parts.js
var parts = __webpack_require__(84208);
// EXTERNAL MODULE: ./lib/text/language-example.js
var language_example = __webpack_require__(47418);
// EXTERNAL MODULE: ./lib/text/language.js
var language = __webpack_require__(86757);
;// CONCATENATED MODULE: ./lib/admission/check/scope.js




/** What one policy leaves open whoever it demands: that nothing is refused, that it does not count everywhere, \u2026 */
function openSettings(have, want) {
    return [
        ...modeOf(have, want),
        ...failureOf(have, want),
        ...digestOf(have, want),
        ...namespacesOf(have, want),
        ...containersOf(have, want),
    ];
}
/** That policies together do not count all the time in which one is to: until a time, and from one on. */
function openWindow(have, want) {
    const windows = have.map(({ when }) => when?.value ?? {});
    const { from: first = new Date(0), until: last } = want.when?.value ?? {};
    const isCovered = windows.some(({ from, until }) => {
        if (from && from > first)
            return false;
        // Where one ends, another has begun.
        const after = (end) => windows.some((other) => other.from && other.from <= end && !other.until);
        return until === undefined || (last && last <= until) || after(until);
    });
    const [narrow] = have.flatMap(({ when }) => when ?? []);
    if (isCovered || !narrow)
        return [];
    const { from, until } = narrow.value;
    const words = [
        ...(from ? [`from ${(0,utc/* utcSeconds */.k)(from)} on`] : []),
        ...(until ? [`until ${(0,utc/* utcSeconds */.k)(until)}`] : []),
    ];
    return [
        {
            effects: ['admits-more'],
            cause: 'setting-differs',
            place: narrow.place,
            message: `it counts ${words.join(' and ')} alone`,
        },
    ];
}
function modeOf({ mode }, want) {
    if (mode.value === want.mode.value || mode.value === 'enforce')
        return [];
    return [
        {
            effects: ['admits-more'],
            cause: 'mode-audit',
            place: mode.place,
            message: 'it only reports: nothing is refused',
            have: mode.value,
            want: want.mode.value,
        },
    ];
}
function failureOf({ onFailure }, want) {
    if (onFailure.value === want.onFailure.value || onFailure.value === 'refuse')
        return [];
    return [
        {
            effects: ['admits-more'],
            cause: 'failure-admits',
            place: onFailure.place,
            message: 'while the engine does not answer, everything is admitted',
            have: 'Ignore',
            want: 'Fail',
        },
    ];
}
const STRICTNESS = ['free', 'resolved', 'required'];
function digestOf({ digest }, want) {
    if (STRICTNESS.indexOf(digest.value) >= STRICTNESS.indexOf(want.digest.value))
        return [];
    return [
        {
            effects: ['admits-more'],
            cause: 'digest-free',
            place: digest.place,
            message: digest.value === 'free'
                ? 'tags stay tags: one can be moved after its image was verified'
                : 'it takes images that are named by a tag',
            have: digest.value,
            want: want.digest.value,
        },
    ];
}
function namespacesOf({ namespaces, namespace }, want) {
    const wanted = want.namespaces;
    const looksAt = (name) => isIn(namespaces, name);
    const objects = [
        ...(namespace ? [leftOut(namespace, `it counts in the namespace ${namespace.value} alone`)] : []),
        ...byLabels(namespaces, wanted),
    ];
    if (wanted.include.length > 0) {
        const missing = wanted.include.filter(({ value }) => !looksAt(value) || (namespace && namespace.value !== value));
        return [
            ...byLabels(namespaces, wanted),
            ...missing.map(({ value }) => leftOut(namespaces.include[0] ?? namespace, `the namespace ${value} is not looked at`, value)),
        ];
    }
    const known = new Set(wanted.exclude.map(({ value }) => value));
    return [
        ...objects,
        ...(namespaces.include.length > 0
            ? [
                leftOut(namespaces.include[0], `it counts in the namespaces ${namespaces.include.map(({ value }) => value).join(', ')} alone`),
            ]
            : []),
        ...namespaces.exclude
            .filter(({ value }) => !known.has(value))
            .map((one) => leftOut(one, `the namespace ${one.value} is left out`, undefined, one.value)),
    ];
}
/** Which labels a namespace has is nothing that a policy can know: whoever may set them decides. */
function byLabels(have, want) {
    const known = new Set((want.selectors ?? []).map(keyOf));
    const more = (have.selectors ?? []).filter((one) => !known.has(keyOf(one)));
    const isLabelled = have.label !== undefined && have.label !== want.label;
    return [...more.map(scope_wordsOf), ...(isLabelled ? [have.label] : [])].map((words) => leftOut(undefined, `it counts in namespaces by their labels alone: ${words}`));
}
function keyOf({ key, operator, values }) {
    return JSON.stringify([key, operator, values.toSorted()]);
}
function scope_wordsOf({ key, operator, values }) {
    return `${key} ${operator}${values.length > 0 ? ` ${values.join(', ')}` : ''}`;
}
function isIn({ include, exclude }, name) {
    const isListed = include.length === 0 || include.some(({ value }) => (0,glob/* matchesWildcards */.H)(value, name));
    return isListed && !exclude.some(({ value }) => (0,glob/* matchesWildcards */.H)(value, name));
}
function leftOut(at, message, want, have) {
    return {
        effects: ['admits-more'],
        cause: 'namespaces-left-out',
        place: at?.place,
        message,
        ...(want !== undefined && { want }),
        ...(have !== undefined && { have }),
    };
}
function containersOf({ requests }, want) {
    const missing = want.requests.containers.filter((kind) => !requests.containers.includes(kind));
    if (missing.length === 0)
        return [];
    const names = missing.map((kind) => kind === 'image-volumes' ? 'image volumes' : kind === 'containers' ? kind : `${kind} containers`);
    return [
        {
            effects: ['admits-more'],
            cause: 'containers-left-out',
            message: `${names.join(', ')} are not looked at`,
        },
    ];
}
/** What several policies together do not look at, of what one should. @param all at least one */
function openScope(all, want) {
    return [...requestsOf(all, want), ...imagesOf(all, want)];
}
function requestsOf(all, want) {
    const missing = want.requests.resources.flatMap((resource) => want.requests.operations
        .filter((operation) => !all.some(({ requests }) => requests.operations.some(({ value }) => value === operation.value) &&
        requests.resources.some(({ value }) => isNamed(value, resource.value))))
        .map((operation) => `${operation.value} of ${resource.value}`));
    if (missing.length === 0)
        return [];
    const isNear = ({ requests }) => requests.resources.some(({ value }) => want.requests.resources.some((one) => isNamed(value, one.value)));
    const place = (all.find(isNear) ?? all[0])?.requests.operations[0]?.place;
    return [
        {
            effects: ['admits-more'],
            cause: 'requests-left-out',
            place,
            message: `it does not look at ${[...new Set(missing)].join(', ')}`,
        },
    ];
}
function isNamed(value, resource) {
    return (value === resource ||
        value === '*/*' ||
        (value === '*' && !resource.includes('/')) ||
        value === `${resource.split('/')[0]}/*`);
}
function imagesOf(all, want) {
    const languages = all.map(scopeOf);
    const first = all[0]?.images.include[0];
    const isPlain = all.every(({ images }) => images.exclude.length === 0);
    const named = new Set(all.flatMap(({ images }) => images.include.map(({ value }) => value)));
    return want.images.include.flatMap((pattern) => {
        if (isPlain && named.has(pattern.value))
            return [];
        const wanted = languageOfPattern(want.form, pattern.value);
        if (!wanted || languages.some((one) => !one))
            return [unread(first)];
        const scopes = languages.flatMap((one) => one ?? []);
        const excluded = scopes.flatMap(({ exclude }) => exclude);
        const beyond = (0,language_example/* exampleIn */.k)([wanted], scopes.flatMap(({ include }) => include));
        const hit = excluded.map((one) => (0,language_example/* exampleIn */.k)([wanted, one])).find((one) => one !== 'none') ?? 'none';
        const gap = beyond === 'none' ? hit : beyond;
        if (gap === 'none')
            return [];
        if (gap === 'unknown')
            return [unread(first)];
        const at = beyond === 'none' ? all.flatMap(({ images }) => images.exclude)[0] : first;
        return [
            {
                effects: ['admits-more'],
                cause: 'images-left-out',
                place: at?.place,
                message: `images by the name ${pattern.value} are not looked at`,
                want: pattern.value,
                example: gap.text,
            },
        ];
    });
}
function unread(at) {
    return {
        effects: ['not-understood'],
        cause: 'not-understood',
        place: at?.place,
        message: 'which images it is about is written in a way that is not compared here',
    };
}
/** Whether two policies are about the same images; what cannot be told counts as the same. */
function meet(one, other) {
    const named = new Set(one.images.include.map(({ value }) => value));
    if (one.images.exclude.length === 0 && other.images.include.some(({ value }) => named.has(value)))
        return true;
    const [first, second] = [scopeOf(one), scopeOf(other)];
    if (!first || !second)
        return true;
    return first.include.some((a) => second.include.some((b) => (0,language_example/* exampleIn */.k)([a, b], first.exclude) !== 'none'));
}
const scopes = new WeakMap();
/** undefined: a pattern is not read. */
function scopeOf(policy) {
    const known = scopes.get(policy) ?? readScope(policy);
    scopes.set(policy, known);
    return 'unread' in known ? undefined : known;
}
function readScope({ form, images }) {
    const read = (fields) => fields.map(({ value }) => languageOfPattern(form, value));
    const [include, exclude] = [read(images.include), read(images.exclude)];
    const isRead = (one) => one !== undefined;
    return include.every(isRead) && exclude.every(isRead) ? { include, exclude } : { unread: true };
}
/** As engine/image-matches.ts compares: policy-controller knows parts, Kyverno none. */
function languageOfPattern(form, text) {
    if (form === 'gatekeeper')
        return undefined;
    if (form.startsWith('policy-controller'))
        return (0,language/* languageOf */.eX)(partedGlob(text));
    // Classes and alternatives of globs are not read.
    return /[[\]{}\\]/.test(text) ? undefined : (0,language/* languageOf */.eX)((0,language/* wildcards */.S)(text));
}
const NO_SLASH = (0,language/* complementOf */.G)([[0x2f, 0x2f]]);
const SHORT = {
    '*': 'index.docker.io/library/*',
    '*/*': 'index.docker.io/*/*',
};
/** `*` for one part, `**` for several. */
function partedGlob(text) {
    const parts = (SHORT[text] ?? text).split(/(\*\*|\*)/);
    return {
        kind: 'sequence',
        parts: parts.map((part) => part === '**' ? (0,language/* anyText */.Ae)() : part === '*' ? (0,language/* anyText */.Ae)(NO_SLASH) : (0,language/* literal */.eu)(part)),
    };
}

;// CONCATENATED MODULE: ./lib/admission/check/compare.js







/** Compares policies with those that would be written: what they admit beyond them, and what they refuse. */
function comparePolicies(have, want, how) {
    const all = [
        ...demanded(have, want, how),
        ...have.policies.flatMap((policy) => refusals(policy, want, how)),
        ...ofParts(have, want, how),
    ];
    const seen = new Set();
    const unique = all.filter((one) => {
        const key = JSON.stringify([one.place.file, one.place.start, one.cause, one.message]);
        return seen.has(key) ? false : seen.add(key);
    });
    return merged(unique);
}
/** The same field may admit more and refuse: one difference. */
function merged(all) {
    const byPlace = new Map();
    for (const one of all) {
        const key = JSON.stringify([one.place.file, one.place.start, one.cause, one.want]);
        const other = byPlace.get(key);
        byPlace.set(key, other ? { ...other, effects: [...new Set([...other.effects, ...one.effects])] } : one);
    }
    return [...byPlace.values()].toSorted((a, b) => a.place.file.localeCompare(b.place.file) || a.place.start - b.place.start);
}
function demanding({ policies }) {
    return policies.filter(({ demands }) => demands.length > 0);
}
/** Every demand that would be written has to be made, wherever it would be made. */
function demanded(have, want, how) {
    return demanding(want).flatMap((expected) => {
        const own = have.policies.filter(({ form }) => form === expected.form);
        // Of a policy that is not there, nothing more can be said than that.
        const near = own.filter((one) => meet(one, expected));
        const [first] = near.length > 0 ? near : own;
        if (!first)
            return [];
        return expected.demands.flatMap(({ alternatives: [wanted, ...others] }) => wanted ? ofDemand([wanted, ...others], expected, near.length > 0 ? near : own, how) : []);
    });
}
function ofDemand(wanted, expected, candidates, { known, isWhole, now }) {
    const judged = candidates.map((policy) => ({
        policy,
        open: openDemand(policy, wanted, { known, now }),
        settings: openSettings(policy, expected),
    }));
    const asking = judged.filter(({ open }) => open.length === 0);
    const strict = asking.filter(({ settings }) => !settings.some(difference/* isOpen */.nT));
    const gaps = strict.length > 0
        ? openScope(strict.map(({ policy }) => policy), expected)
        : [];
    const counting = (strict.length > 0 ? strict : asking).map(({ policy }) => policy);
    const times = openWindow(counting, expected);
    if (strict.length > 0 && gaps.length === 0 && times.length === 0)
        return [];
    if (asking.length === 0)
        return best(judged, expected);
    const loose = asking.filter(({ settings }) => settings.some(difference/* isOpen */.nT));
    const together = openScope(asking.map(({ policy }) => policy), expected);
    const [nearest] = nearestFirst(asking, expected);
    const scope = together.map((found) => nearest ? [(0,difference/* inPolicy */.Ar)(nearest.policy, softened(found, nearest.policy, expected, isWhole))] : []);
    const settings = (strict.length > 0 ? loose : asking).flatMap(({ policy, settings: open }) => open.map((found) => (0,difference/* inPolicy */.Ar)(policy, found)));
    const open = gaps.length > together.length || strict.length === 0 ? settings : [];
    const [first] = counting;
    return [...open, ...scope.flat(), ...times.flatMap((found) => (first ? [(0,difference/* inPolicy */.Ar)(first, found)] : []))];
}
/** What another document of the same kind would look at is only told where not all of them are given. */
function softened(found, { requests }, expected, isWhole) {
    const isOther = !requests.resources.some(({ value }) => expected.requests.resources.some((one) => one.value === value));
    if (isWhole || found.cause !== 'requests-left-out' || !isOther)
        return found;
    return {
        ...found,
        effects: [],
        message: `${found.message}: the policy ${expected.name.value} does, which is not among the files given`,
    };
}
function nearestFirst(judged, expected) {
    const shared = ({ policy }) => policy.requests.resources.filter(({ value }) => expected.requests.resources.some((one) => one.value === value)).length;
    const isNamed = ({ policy }) => Number(policy.name.value === expected.name.value);
    return judged.toSorted((a, b) => shared(b) - shared(a) || isNamed(b) - isNamed(a) || a.open.length - b.open.length);
}
function best(judged, expected) {
    const [one] = nearestFirst(judged, expected);
    return one ? one.open.map((found) => (0,difference/* inPolicy */.Ar)(one.policy, found)) : [];
}
/** Why none of a policy's demands is this one; none: one of them is. */
function openDemand(policy, all, given) {
    const [wanted] = all;
    const same = policy.demands.filter(({ alternatives }) => alternatives.some(({ want }) => isSameWant(want.value, wanted.want.value)));
    const each = same.map((demand) => openIn(demand, all, given)).toSorted((a, b) => a.length - b.length);
    const [nearest] = each;
    if (nearest)
        return nearest;
    const replaced = policy.demands
        .flatMap((demand) => demand.alternatives)
        .find(({ want }) => want.value !== 'signature');
    const unread = policy.notUnderstood.find((one) => policy.demands.length === 0 || mayDemand(one));
    const isUnread = unread !== undefined;
    return [
        {
            effects: [isUnread ? 'not-understood' : 'admits-more'],
            cause: isUnread ? 'not-understood' : missingCause(wanted.want.value),
            place: isUnread
                ? unread.text.place
                : replaced && wanted.want.value !== 'signature'
                    ? replaced.want.place
                    : undefined,
            message: isUnread
                ? `whether it asks for ${nameOfWant(wanted.want.value)} is not understood here`
                : `it does not ask for ${nameOfWant(wanted.want.value)}`,
            want: nameOfWant(wanted.want.value),
        },
    ];
}
/** Whether it may ask for a signature; other text says when a policy counts. */
function mayDemand({ language, text }) {
    return language === 'rego' || language === 'cue' || (language === 'cel' && text.value.includes('verify'));
}
function refusals(policy, want, { known, now }) {
    const wanted = demanding(want).filter(({ form }) => form === policy.form);
    if (wanted.length === 0 || !wanted.some((one) => meet(policy, one)))
        return [];
    const demands = wanted.flatMap((one) => one.demands);
    const all = demands.flatMap(({ alternatives: [first] }) => first ?? []);
    const unread = policy.notUnderstood.map(({ language, text }) => ({
        effects: ['not-understood'],
        cause: 'not-understood',
        place: text.place,
        message: `it has ${language.toUpperCase()} that is not understood here`,
        have: text.value,
    }));
    const refused = policy.demands.flatMap((demand) => refusedBy(demand, all, known));
    const others = demands.flatMap(({ alternatives }) => alternatives.slice(1));
    const later = refusesOthers(policy, others, all, { known, now });
    return [...unread, ...refused.map(onlyRefusing), ...later].map((found) => (0,difference/* inPolicy */.Ar)(policy, found));
}
/** What is signed later has nothing else beside it: each demand has to be satisfied by that alone. */
function refusesOthers({ demands, when }, others, all, { known, now }) {
    const [first] = others;
    const { from } = when?.value ?? {};
    if (!first || (from && now < from))
        return [];
    const refused = demands.find((demand) => refusedBy(demand, others, known).length > 0 && refusedBy(demand, all, known).length === 0);
    if (!refused)
        return [];
    const { signer } = first;
    const who = signer.kind === 'keyless' ? signer.identities[0]?.subject?.value.text : undefined;
    return [
        {
            effects: ['rejects-signed'],
            cause: 'another-signer',
            place: refused.place,
            message: 'what is signed later is enough for none of its attestors',
            want: who ?? 'a key',
        },
    ];
}
function onlyRefusing(found) {
    return (0,difference/* has */.zy)('not-understood')(found) ? found : { ...found, effects: ['rejects-signed'] };
}
function ofParts(have, want, how) {
    const [here, there] = [have.roots.flatMap(fields/* partsOf */.CI), want.roots.flatMap(fields/* partsOf */.CI)];
    const met = new Set();
    const paired = here.map((part) => {
        const other = (0,parts/* counterpartOf */.rY)(part, there, met);
        if (other)
            met.add(other);
        return { part, other };
    });
    const found = paired.flatMap(({ part, other }) => other ? (0,parts/* compareParts */.ql)(part, other).map((one) => inPart(part, one)) : unpaired(part, have));
    const missing = there.filter((part) => (0,parts/* isCompanion */.bv)(part) && !met.has(part));
    return [...found, ...missing.flatMap((part) => absent(part, here, how))];
}
function unpaired(part, { policies }) {
    if (part.kind === 'kyverno-exception')
        return excepting(part, policies);
    if (!(0,parts/* isCompanion */.bv)(part))
        return [];
    return [
        inPart(part, {
            effects: [],
            cause: 'no-signers',
            message: 'it looks at no signature, and nothing of it is written here: it is compared with nothing',
        }),
    ];
}
/** What lets objects past policies that are compared, whichever these are. */
function excepting(part, policies) {
    const covered = (0,read_exception/* readException */.c)(part.root).covers.filter(({ name }) => policies.some((one) => (0,glob/* matchesWildcards */.H)(name, one.name.value)));
    return covered.map(({ name }) => inPart(part, {
        effects: ['admits-more'],
        cause: 'setting-differs',
        message: `it is an exception from ${name}: what it is about is let in whoever signed it`,
    }));
}
/** A companion that is not there: what spells a registry otherwise has to be refused beside the rule itself. */
function absent(part, here, { isWhole, needsDigests }) {
    const beside = here.find(({ kind }) => part.kind === 'kyverno-rule' ? kind === 'kyverno-policy' : !(0,parts/* isCompanion */.bv)({ kind }));
    if (!beside)
        return [];
    if (part.kind === 'kyverno-rule' && part.name === 'spelling')
        return [
            inPart(beside, {
                effects: ['admits-more'],
                cause: 'spelling-open',
                message: 'nothing refuses other spellings of the registry (capitals, the port of HTTPS), which its patterns do not see',
                want: 'the rule spelling',
            }),
        ];
    const isTrust = part.kind === 'trust-root';
    const effects = isTrust || !isWhole || !needsDigests ? [] : ['admits-more'];
    const what = isTrust
        ? `the TrustRoot ${part.name}`
        : `what refuses images that are named by a tag (${part.name})`;
    return [
        inPart(beside, {
            effects,
            cause: isTrust ? 'trust-differs' : 'digest-free',
            message: `${what} is not among the files given`,
        }),
    ];
}
function inPart({ name, node, root }, found) {
    const policy = root.at('metadata', 'name')?.text ?? name;
    return { ...found, form: undefined, policy, place: found.place ?? node.place };
}


/***/ }),

/***/ 49279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ inPolicy),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
function inPolicy({ form, name, place }, found) {
    const at = found.place ?? place ?? name.place;
    if (!at)
        throw new Error('a policy that was read from no file is compared');
    return { ...found, form, policy: name.value, place: at };
}
function has(effect) {
    return ({ effects }) => effects.includes(effect);
}
/** What makes a policy let in what is not expected, as far as it can be told. */
function isOpen({ effects }) {
    return effects.includes('admits-more') || effects.includes('not-understood');
}


/***/ }),

/***/ 84208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bv: () => (/* binding */ isCompanion),
/* harmony export */   ql: () => (/* binding */ compareParts),
/* harmony export */   rY: () => (/* binding */ counterpartOf)
/* harmony export */ });
/* harmony import */ var _engine_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13280);

/** Kinds that nobody else writes so: what has no counterpart is compared with nothing. */
const COMPANIONS = [
    'kyverno-rule',
    'kyverno-validating',
    'trust-root',
    'gatekeeper-template',
    'gatekeeper-constraint',
];
/**
 * The part that would be written in place of this one; undefined: there is none.
 * @param met those that are written in place of others; of two that are the same, the other one is meant
 */
function counterpartOf(part, written, met = new Set()) {
    const own = new Set((0,_engine_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .leavesOf */ .wf)(part).map(keyOf));
    const scored = written
        .filter(({ kind }) => kind === part.kind)
        .map((one) => ({
        one,
        score: (0,_engine_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .leavesOf */ .wf)(one).filter((leaf) => own.has(keyOf(leaf))).length,
        isNamed: one.name === part.name,
        isMet: met.has(one),
    }));
    const [best] = scored.toSorted((a, b) => Number(b.isNamed) - Number(a.isNamed) || b.score - a.score || Number(a.isMet) - Number(b.isMet));
    if (!best)
        return undefined;
    const isOwn = best.isNamed || best.score * 2 > own.size;
    return COMPANIONS.includes(part.kind) && !isOwn ? undefined : best.one;
}
function isCompanion({ kind }) {
    return COMPANIONS.includes(kind);
}
function keyOf({ path, value }) {
    return `${path}=${value}`;
}
/** What a part says otherwise than its counterpart, of what no neutral policy has. */
function compareParts(have, want) {
    const rules = (0,_engine_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldRulesFor */ .XL)(have) ?? [];
    const [here, there] = [(0,_engine_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .leavesOf */ .wf)(have), (0,_engine_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .leavesOf */ .wf)(want)];
    const [known, wanted] = [new Set(here.map(keyOf)), new Set(there.map(keyOf))];
    const added = here.filter((leaf) => !wanted.has(keyOf(leaf)));
    const removed = there.filter((leaf) => !known.has(keyOf(leaf)));
    const changed = new Set(added.map(({ path }) => path));
    return [
        ...added.flatMap((leaf) => ofAdded(leaf, rules, removed)),
        ...removed.filter(({ path }) => !changed.has(path)).flatMap((leaf) => ofRemoved(leaf, rules, have)),
    ];
}
function ofAdded({ path, value, node }, rules, removed) {
    const rule = rules.find((one) => one.path.test(path));
    const want = removed.find((one) => one.path === path)?.value;
    // What is safe by itself is no more than it was meant to be, unless keys of another instance are expected.
    const isSafe = rule?.safe?.test(value) === true && (rule.is !== 'trust' || want === undefined);
    const effects = rule ? EFFECTS[rule.is] : ['not-understood'];
    if (effects.length === 0 || isSafe)
        return [];
    const kind = rule?.is ?? 'text';
    return [
        {
            effects,
            cause: CAUSES[kind] ?? 'not-understood',
            place: node.place,
            message: `${path}: ${rule?.about ?? 'what it does is not known here'}`,
            have: value,
            ...(want !== undefined && { want }),
        },
    ];
}
function ofRemoved({ path, value }, rules, have) {
    const rule = rules.find((one) => one.path.test(path));
    const effects = rule ? EFFECTS[rule.is] : ['not-understood'];
    if (effects.length === 0 || rule?.absent?.test(value) === true)
        return [];
    const [parent] = nearest(have, path);
    return [
        {
            effects,
            cause: path.endsWith('matchImageReferences[].expression')
                ? 'spelling-open'
                : (CAUSES[rule?.is ?? 'text'] ?? 'not-understood'),
            place: parent?.node.place ?? have.node.place,
            message: `${path} is missing: ${rule?.about ?? 'what it does is not known here'}`,
            want: value,
        },
    ];
}
/** What stands in the same list or mapping. */
function nearest(have, path) {
    const parent = path.replace(/\.?[^.]*$/, '');
    return parent === '' ? [] : (0,_engine_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .leavesOf */ .wf)(have).filter((leaf) => leaf.path.startsWith(parent));
}
const EFFECTS = {
    read: [],
    harmless: [],
    trust: ['admits-more', 'rejects-signed'],
    opens: ['admits-more'],
    closes: ['rejects-signed'],
    text: ['not-understood'],
};
const CAUSES = {
    trust: 'trust-differs',
    opens: 'setting-differs',
    closes: 'place-differs',
    text: 'not-understood',
};


/***/ }),

/***/ 88614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ revokedSigners)
/* harmony export */ });
/* harmony import */ var _expectation_released_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32986);
/* harmony import */ var _sigstore_workflow_uri_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65750);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37944);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49279);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55012);





/**
 * Signers that are named as a release of this project that was revoked: no engine has the list of releases, so what that
 * release signed is let in. A pattern that accepts other signers too names none.
 */
function revokedSigners(policies, list) {
    if (!list)
        return [];
    return policies.flatMap((policy) => subjectsOf(policy).flatMap((subject) => {
        const revoked = revocationOf(subject.value, list);
        if (!revoked)
            return [];
        const { tag, date, reason } = revoked;
        const found = {
            effects: ['admits-more'],
            cause: 'revoked-release',
            place: subject.place,
            message: `signer: it names ${tag} of this project, which was revoked on ${date}: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(reason, 300)}`,
            have: subject.value.text,
        };
        return [(0,_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .inPolicy */ .Ar)(policy, found)];
    }));
}
/** Each once, however many demands refer to it. */
function subjectsOf({ demands }) {
    const subjects = demands
        .flatMap(({ alternatives }) => alternatives)
        .flatMap(({ signer }) => (signer.kind === 'keyless' ? signer.identities : []))
        .flatMap(({ subject }) => subject ?? []);
    return [...new Map(subjects.map((one) => [JSON.stringify([one.place, one.value]), one])).values()];
}
function revocationOf(subject, list) {
    const name = subject.kind === 'exact' ? subject.text : revokedNames(list).find((one) => isOnly(subject, one));
    const found = name === undefined ? undefined : (0,_expectation_released_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .releasedIdentity */ .i)({ san: name, extensions: {} }, list);
    return found?.kind === 'revoked' ? { tag: found.tag, ...found.revoked } : undefined;
}
/** Names of the workflows in revoked releases, by commit and by tag. */
function revokedNames({ releases }) {
    return releases
        .filter(({ revoked }) => revoked)
        .flatMap(({ tag, identities }) => identities.flatMap((name) => [name, `${(0,_sigstore_workflow_uri_js__WEBPACK_IMPORTED_MODULE_4__/* .splitWorkflowUri */ .S)(name)?.workflow ?? ''}@refs/tags/${tag}`]));
}
function isOnly(subject, name) {
    const { more, less } = (0,_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .qy)(subject, { kind: 'exact', text: name });
    return more === 'none' && less === 'none';
}


/***/ }),

/***/ 55012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $V: () => (/* binding */ beyondAll),
  qy: () => (/* binding */ compareTexts)
});

// UNUSED EXPORTS: languageOfMatch

// EXTERNAL MODULE: ./lib/text/language.js
var language = __webpack_require__(86757);
;// CONCATENATED MODULE: ./lib/text/expression-pattern.js

/**
 * A regular expression of Go's (RE2, github.com/google/re2/wiki/Syntax) as a pattern whose texts are those in which
 * `MatchString` finds it anywhere. Undefined: something in it is not read here (word boundaries, lines, Unicode classes).
 */
function expressionPattern(text) {
    const reader = new Reader(text);
    try {
        const node = reader.alternatives({ ignoresCase: false, dotIsAll: false });
        if (!reader.isAtEnd)
            return undefined;
        return { kind: 'sequence', parts: [(0,language/* anyText */.Ae)(), node, (0,language/* anyText */.Ae)()] };
    }
    catch (error) {
        if (error instanceof NotRead)
            return undefined;
        throw error;
    }
}
class NotRead extends Error {
}
const DIGITS = [[0x30, 0x39]];
const WORDS = [...DIGITS, [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]];
const SPACES = [
    [0x09, 0x0a],
    [0x0c, 0x0d],
    [0x20, 0x20],
];
const CLASSES = {
    d: DIGITS,
    w: WORDS,
    s: SPACES,
    D: (0,language/* complementOf */.G)(DIGITS),
    W: (0,language/* complementOf */.G)(WORDS),
    S: (0,language/* complementOf */.G)(SPACES),
};
const CONTROLS = { n: 0x0a, t: 0x09, r: 0x0d, f: 0x0c, v: 0x0b, a: 0x07 };
const LINE_END = [[0x0a, 0x0a]];
/** What Go refuses as well. */
const MAX_REPEAT = 1000;
const MAX_DEPTH = 100;
class Reader {
    #characters;
    #at = 0;
    #depth = 0;
    constructor(text) {
        this.#characters = [...text];
    }
    get isAtEnd() {
        return this.#at >= this.#characters.length;
    }
    alternatives(given) {
        if ((this.#depth += 1) > MAX_DEPTH)
            throw new NotRead();
        let flags = given;
        const parts = [];
        let sequence = [];
        while (!this.isAtEnd && this.#next !== ')') {
            if (this.#take('|')) {
                parts.push({ kind: 'sequence', parts: sequence });
                sequence = [];
                continue;
            }
            const changed = this.#flagsAlone(flags);
            if (changed)
                flags = changed;
            else
                sequence.push(this.#repeated(flags));
        }
        this.#depth -= 1;
        return { kind: 'any-of', parts: [...parts, { kind: 'sequence', parts: sequence }] };
    }
    get #next() {
        return this.#characters[this.#at];
    }
    #take(text) {
        const isNext = [...text].every((one, nth) => this.#characters[this.#at + nth] === one);
        if (isNext)
            this.#at += text.length;
        return isNext;
    }
    /** `(?i)`, which holds up to the end of the group. */
    #flagsAlone(flags) {
        const found = /^\(\?([a-zA-Z-]+)\)/.exec(this.#ahead());
        if (!found?.[1])
            return undefined;
        this.#at += found[0].length;
        return changedBy(found[1], flags);
    }
    #ahead() {
        return this.#characters.slice(this.#at, this.#at + 80).join('');
    }
    #repeated(flags) {
        let node = this.#atom(flags);
        for (let bounds = this.#bounds(); bounds; bounds = this.#bounds()) {
            this.#take('?');
            node = { kind: 'repeat', part: node, min: bounds[0], max: bounds[1] };
        }
        return node;
    }
    #bounds() {
        if (this.#take('*'))
            return [0, Infinity];
        if (this.#take('+'))
            return [1, Infinity];
        if (this.#take('?'))
            return [0, 1];
        const counted = /^\{(\d{1,5})(,(\d{0,5}))?\}/.exec(this.#ahead());
        if (!counted)
            return undefined;
        this.#at += counted[0].length;
        const min = Number(counted[1]);
        const max = counted[2] === undefined ? min : counted[3] ? Number(counted[3]) : Infinity;
        if (min > MAX_REPEAT || (max !== Infinity && (max > MAX_REPEAT || max < min)))
            throw new NotRead();
        return [min, max];
    }
    #atom(flags) {
        const character = this.#next ?? '';
        this.#at += 1;
        switch (character) {
            case '(':
                return this.#group(flags);
            case '[':
                return set(this.#class(flags));
            case '.':
                return set(flags.dotIsAll ? [[0, language/* LAST_CODE_POINT */.CH]] : (0,language/* complementOf */.G)(LINE_END));
            case '^':
                return { kind: 'at-start' };
            case '$':
                return { kind: 'at-end' };
            case '\\':
                return this.#escape(flags);
            case '*':
            case '+':
            case '?':
                throw new NotRead();
            default:
                return set(cased(pointOf(character), flags));
        }
    }
    #group(flags) {
        const found = /^\?(?:P?<\w+>|([a-zA-Z-]*):)/.exec(this.#ahead());
        if (this.#next === '?' && !found)
            throw new NotRead();
        this.#at += found?.[0].length ?? 0;
        const node = this.alternatives(found?.[1] ? changedBy(found[1], flags) : flags);
        if (!this.#take(')'))
            throw new NotRead();
        return node;
    }
    #escape(flags) {
        const character = this.#next ?? '';
        if (character === 'A' || character === 'z') {
            this.#at += 1;
            return { kind: character === 'A' ? 'at-start' : 'at-end' };
        }
        const ranges = this.#escapedRanges();
        return set(ranges.length === 1 && ranges[0]?.[0] === ranges[0]?.[1] ? cased(ranges[0]?.[0] ?? 0, flags) : ranges);
    }
    #escapedRanges() {
        const character = this.#next ?? '';
        this.#at += 1;
        const known = Object.hasOwn(CLASSES, character) ? CLASSES[character] : undefined;
        if (known)
            return known;
        const control = Object.hasOwn(CONTROLS, character) ? CONTROLS[character] : undefined;
        if (control !== undefined)
            return [[control, control]];
        // Letters and digits mean something else, or nothing (word boundaries, Unicode classes, \Q).
        if (character === '' || /\w/.test(character))
            throw new NotRead();
        const point = pointOf(character);
        return [[point, point]];
    }
    #class(flags) {
        const isNegated = this.#take('^');
        const ranges = [];
        for (let isFirst = true; isFirst || this.#next !== ']'; isFirst = false) {
            if (this.isAtEnd || this.#ahead().startsWith('[:'))
                throw new NotRead();
            const from = this.#member();
            const isRange = this.#next === '-' && this.#characters[this.#at + 1] !== ']';
            if (!isRange) {
                ranges.push(...from);
                continue;
            }
            this.#at += 1;
            const [[low, one] = [1, 0]] = from;
            const [[high, other] = [0, 1]] = this.#member();
            if (low !== one || high !== other || low > high)
                throw new NotRead();
            ranges.push([low, high]);
        }
        this.#at += 1;
        const all = flags.ignoresCase ? ranges.flatMap(casedRange) : ranges;
        return isNegated ? (0,language/* complementOf */.G)(all) : all;
    }
    #member() {
        if (this.#take('\\'))
            return this.#escapedRanges();
        const character = this.#next;
        if (character === undefined)
            throw new NotRead();
        this.#at += 1;
        const point = pointOf(character);
        return [[point, point]];
    }
}
function changedBy(letters, flags) {
    const [on = '', off = ''] = letters.split('-');
    // Whether stars are greedy (U) says nothing of what matches; lines (m) do.
    if (/[^isU]/.test(on) || /[^imsU]/.test(off))
        throw new NotRead();
    return {
        ignoresCase: (flags.ignoresCase || on.includes('i')) && !off.includes('i'),
        dotIsAll: (flags.dotIsAll || on.includes('s')) && !off.includes('s'),
    };
}
function set(ranges) {
    return { kind: 'set', ranges };
}
function pointOf(character) {
    return character.codePointAt(0) ?? 0;
}
/** Beyond ASCII, other letters fold to these two (Unicode, CaseFolding.txt). */
const FOLDED = { 0x6b: 0x212a, 0x73: 0x17f };
function cased(point, { ignoresCase }) {
    return ignoresCase ? casedRange([point, point]) : [[point, point]];
}
function casedRange([from, to]) {
    if (to > 0x7f && from !== to)
        throw new NotRead();
    const result = [[from, to]];
    for (let point = from; point <= Math.min(to, 0x7f); point += 1) {
        const lower = point >= 0x41 && point <= 0x5a ? point + 0x20 : point;
        if (lower < 0x61 || lower > 0x7a)
            continue;
        const folded = FOLDED[lower];
        result.push([lower, lower], [lower - 0x20, lower - 0x20], ...(folded === undefined ? [] : [[folded, folded]]));
    }
    return result;
}

// EXTERNAL MODULE: ./lib/text/language-example.js
var language_example = __webpack_require__(47418);
;// CONCATENATED MODULE: ./lib/admission/check/texts.js



const SAME = { more: 'none', less: 'none' };
const UNKNOWN = { more: 'unknown', less: 'unknown' };
/** Compares what two patterns accept, however they are written. */
function compareTexts(have, want) {
    if (have.kind === want.kind && have.text === want.text)
        return SAME;
    const [first, second] = [languageOfMatch(have), languageOfMatch(want)];
    if (!first || !second)
        return UNKNOWN;
    return { more: (0,language_example/* exampleIn */.k)([first], [second]), less: (0,language_example/* exampleIn */.k)([second], [first]) };
}
/** What one pattern accepts that none of several does. */
function beyondAll(one, others) {
    const [first, ...rest] = [one, ...others].map(languageOfMatch);
    const known = rest.filter((language) => language !== undefined);
    if (!first)
        return 'unknown';
    const found = (0,language_example/* exampleIn */.k)([first], known);
    // One that is not understood may accept what the others do not.
    return found !== 'none' && known.length < rest.length ? 'unknown' : found;
}
const languages = new WeakMap();
/** undefined: it is in a language that is not read here. */
function languageOfMatch(match) {
    const known = languages.get(match) ?? { language: read(match) };
    languages.set(match, known);
    return known.language;
}
function read({ kind, text }) {
    const pattern = kind === 'exact' ? (0,language/* literal */.eu)(text) : kind === 'glob' ? (0,language/* wildcards */.S)(text) : expressionPattern(text);
    return pattern && (0,language/* languageOf */.eX)(pattern);
}


/***/ }),

/***/ 61286:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkOrUpdate: () => (/* binding */ checkOrUpdate)
/* harmony export */ });
/* harmony import */ var _report_policy_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96867);
/* harmony import */ var _request_manifest_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30062);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10083);
/* harmony import */ var _shared_rewrite_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34699);
/* harmony import */ var _task_policy_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76668);
/* harmony import */ var _task_policy_ask_engines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45615);
/* harmony import */ var _task_policy_update_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39491);
/* harmony import */ var _to_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78111);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_task_policy_check_js__WEBPACK_IMPORTED_MODULE_4__, _task_policy_update_js__WEBPACK_IMPORTED_MODULE_6__]);
([_task_policy_check_js__WEBPACK_IMPORTED_MODULE_4__, _task_policy_update_js__WEBPACK_IMPORTED_MODULE_6__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);








/** As lint has it: policies are small, and each is read with all its places. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;
/**
 * `slsa-provenance policy --check` and `--update`.
 * @param asked images that are named, beside which the engines would look
 * @returns the exit code
 * @throws Failure
 */
async function checkOrUpdate(paths, grounds, options, terminal, asked) {
    const isUpdate = options.update !== undefined;
    if (isUpdate && paths.includes('-'))
        throw stdinUpdated();
    const files = await (0,_request_manifest_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readFiles */ .U)(isUpdate ? 'update' : 'check', paths, terminal.stdin, MAX_FILE_BYTES);
    const check = isUpdate ? await update(files, grounds) : await compare(files, grounds, asked);
    terminal.out(render(check, options, terminal.outStyle));
    return check.exitCode;
}
/** What stands beside images is asked for where some are named. */
async function compare(files, grounds, asked) {
    const { report } = (0,_task_policy_check_js__WEBPACK_IMPORTED_MODULE_4__/* .checkPolicies */ .J)(files, grounds);
    const refused = asked ? await (0,_task_policy_ask_engines_js__WEBPACK_IMPORTED_MODULE_5__/* .engineRefusals */ .W)(report, asked) : [];
    return checked({ ...report, differences: [...report.differences, ...refused] });
}
function checked(report) {
    return { ...report, exitCode: (0,_task_policy_check_js__WEBPACK_IMPORTED_MODULE_4__/* .checkExitCode */ .q)(report) };
}
/** Either all files are what they should be afterwards, or none is touched. */
async function update(files, grounds) {
    const { report, changed } = (0,_task_policy_update_js__WEBPACK_IMPORTED_MODULE_6__/* .updatePolicies */ .I)(files, grounds);
    const check = checked(report);
    if (check.exitCode !== 0)
        return { ...check, updated: [] };
    await (0,_shared_rewrite_files_js__WEBPACK_IMPORTED_MODULE_3__/* .rewriteFiles */ .O)(changed);
    return { ...check, updated: changed.map(({ file }) => file) };
}
function stdinUpdated() {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR({
        class: 'usage',
        code: 'option-without-effect',
        what: 'update: - is stdin, which nothing can be written to',
        fix: '--update FILE',
    });
}
function render(check, { format = 'text', quiet = false }, style) {
    if (format === 'json')
        return (0,_to_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .a)((0,_report_policy_check_js__WEBPACK_IMPORTED_MODULE_0__/* .policyCheckJson */ .rQ)(check));
    if (format === 'sarif')
        return (0,_to_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .a)((0,_report_policy_check_js__WEBPACK_IMPORTED_MODULE_0__/* .policyCheckSarif */ .MY)(check));
    return (0,_report_policy_check_js__WEBPACK_IMPORTED_MODULE_0__/* .policyCheckText */ .Yw)(check, style, { quiet });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 13280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XL: () => (/* binding */ fieldRulesFor),
  wf: () => (/* binding */ leavesOf),
  CI: () => (/* binding */ partsOf)
});

;// CONCATENATED MODULE: ./lib/engine/gatekeeper/fields.js
const METADATA = [
    { path: /^(?:apiVersion|kind)$/, is: 'harmless' },
    { path: /^metadata\./, is: 'harmless' },
];
const TEMPLATE_FIELDS = [
    ...METADATA,
    { path: /description$/, is: 'harmless' },
    { path: /^spec\.targets\[\]\./, is: 'text', about: 'Rego that is not understood here' },
    { path: /^spec\.crd\./, is: 'text', about: 'a schema that is not understood here' },
];
const CONSTRAINT_FIELDS = [
    ...METADATA,
    {
        path: /^spec\.enforcementAction$/,
        is: 'opens',
        safe: /^deny$/,
        absent: /^deny$/,
        about: 'it only reports: nothing is refused',
    },
    { path: /^spec\.match\.kinds\[\]\./, is: 'opens', safe: /^\*$/, about: 'kinds are left out' },
    {
        path: /^spec\.match\.(?:namespaces|excludedNamespaces)\[\]$/,
        is: 'opens',
        about: 'namespaces are left out',
    },
    { path: /^spec\.match\.scope$/, is: 'opens', safe: /^(?:\*|Namespaced)$/, about: 'Pods are left out' },
    { path: /^spec\.parameters\.images$/, is: 'opens', about: 'images are left out' },
    { path: /^spec\.match\./, is: 'opens', about: 'objects are left out' },
];

// EXTERNAL MODULE: ./lib/engine/kyverno/documents.js
var documents = __webpack_require__(92161);
;// CONCATENATED MODULE: ./lib/engine/kyverno/fields.js

const fields_METADATA = [
    { path: /^(?:apiVersion|kind)$/, is: 'harmless' },
    { path: /^metadata\./, is: 'harmless' },
];
const PUBLIC = new RegExp(`^${documents/* PUBLIC_LOG */.tS.replaceAll('.', '\\.')}/?$`);
const NO = /^false$/;
/** Of an ImageValidatingPolicy (api/policies.kyverno.io). */
const IVP_FIELDS = [
    ...fields_METADATA,
    { path: /^spec\.validationActions\[\]$/, is: 'read' },
    { path: /^spec\.failurePolicy$/, is: 'read' },
    { path: /^spec\.webhookConfiguration\.timeoutSeconds$/, is: 'harmless' },
    { path: /^spec\.evaluation\.background\.enabled$/, is: 'harmless' },
    {
        path: /^spec\.evaluation\.admission\.enabled$/,
        is: 'opens',
        safe: /^true$/,
        about: 'it does not look at requests',
    },
    {
        path: /^spec\.evaluation\.mode$/,
        is: 'opens',
        safe: /^Kubernetes$/,
        about: 'it does not look at requests',
    },
    { path: /^spec\.matchConstraints\.resourceRules\[\]\.(?:operations|resources)\[\]$/, is: 'read' },
    {
        path: /^spec\.matchConstraints\.resourceRules\[\]\.(?:apiGroups|apiVersions)\[\]$/,
        is: 'opens',
        safe: /^\*$/,
        about: 'Pods are of the group "" and the version v1',
    },
    { path: /^spec\.matchConstraints\.matchPolicy$/, is: 'harmless' },
    { path: /^spec\.matchConstraints\.namespaceSelector\./, is: 'read' },
    { path: /^spec\.matchConstraints\.(?:objectSelector|excludeResourceRules)/, is: 'read' },
    { path: /^spec\.matchConditions\[\]/, is: 'read' },
    { path: /^spec\.matchImageReferences\[\]\.glob$/, is: 'read' },
    {
        path: /^spec\.matchImageReferences\[\]\.expression$/,
        is: 'opens',
        about: 'the same images in another spelling (capitals, the port of HTTPS) are not looked at',
    },
    { path: /^spec\.images\[\]\.name$/, is: 'harmless' },
    { path: /^spec\.images\[\]\.expression$/, is: 'opens', about: 'image volumes are not looked at' },
    { path: /^spec\.autogen\./, is: 'harmless' },
    { path: /^spec\.validationConfigurations\.(?:mutateDigest|verifyDigest)$/, is: 'read' },
    {
        path: /^spec\.validationConfigurations\.required$/,
        is: 'opens',
        safe: /^true$/,
        absent: /^true$/,
        about: 'images that were not verified are let in',
    },
    { path: /^spec\.credentials\./, is: 'harmless' },
    {
        path: /^spec\.attestors\[\]\.(?:name|cosign\.keyless\.identities\[\]\.\w+|cosign\.key\.\w+.*)$/,
        is: 'read',
    },
    {
        path: /^spec\.attestors\[\]\.cosign\.ctlog\.url$/,
        is: 'trust',
        absent: PUBLIC,
        safe: PUBLIC,
        about: 'another log counts',
    },
    {
        path: /^spec\.attestors\[\]\.cosign\.ctlog\.insecureIgnoreTlog$/,
        is: 'opens',
        safe: NO,
        absent: NO,
        about: 'no entry in a log is asked for: nobody sees what is signed',
    },
    {
        path: /^spec\.attestors\[\]\.cosign\.ctlog\.insecureIgnoreSCT$/,
        is: 'opens',
        safe: NO,
        absent: /^true$/,
        about: 'certificates count that no log has',
    },
    {
        path: /^spec\.attestors\[\]\.cosign\.(?:ctlog|tuf|trustedRoot|keyless)\b/,
        is: 'trust',
        about: 'other keys are trusted',
    },
    {
        path: /^spec\.attestors\[\]\.cosign\.source\.repository$/,
        is: 'closes',
        about: 'signatures are looked for elsewhere',
    },
    { path: /^spec\.attestors\[\]\.notary\./, is: 'read' },
    { path: /^spec\.attestations\[\]\.(?:name|intoto\.type|referrer\.type)$/, is: 'read' },
    { path: /^spec\.validations\[\]\.expression$/, is: 'read' },
    { path: /^spec\.validations\[\]\.(?:message|messageExpression|reason)$/, is: 'harmless' },
];
/** Of a ClusterPolicy, its rules that verify no image apart (api/kyverno/v1). */
const CLUSTER_POLICY_FIELDS = [
    ...fields_METADATA,
    {
        path: /^spec\.(?:background|webhookTimeoutSeconds|webhookConfiguration\.timeoutSeconds|schemaValidation|generateExisting)$/,
        is: 'harmless',
    },
    {
        path: /^spec\.(?:failurePolicy|webhookConfiguration\.failurePolicy|validationFailureAction)$/,
        is: 'read',
    },
    { path: /^spec\.validationFailureActionOverrides\[\]/, is: 'read' },
    { path: /^spec\.admission$/, is: 'opens', safe: /^true$/, about: 'it does not look at requests' },
    { path: /^spec\.applyRules$/, is: 'opens', safe: /^All$/, about: 'only its first rule counts' },
    { path: /^spec\.rules\[\]\.name$/, is: 'harmless' },
    {
        path: /^spec\.rules\[\]\.(?:match|exclude)(?:\.(?:any|all)\[\])?\.resources\.(?:kinds|namespaces|operations)\[\]$/,
        is: 'read',
    },
    {
        path: /^spec\.rules\[\]\.(?:match|exclude)(?:\.(?:any|all)\[\])?\.(?:resources\.(?:namespaceSelector|selector|names)|subjects|roles|clusterRoles)\b/,
        is: 'read',
    },
    { path: /^spec\.rules\[\]\.(?:preconditions|celPreconditions)\b/, is: 'read' },
    { path: /^spec\.rules\[\]\.skipBackgroundRequests$/, is: 'harmless' },
    { path: /^spec\.rules\[\]\.verifyImages\[\]\.(?:imageReferences|skipImageReferences)\[\]$/, is: 'read' },
    {
        path: /^spec\.rules\[\]\.verifyImages\[\]\.(?:image|type|failureAction|mutateDigest|verifyDigest)$/,
        is: 'read',
    },
    { path: /^spec\.rules\[\]\.verifyImages\[\]\.useCache$/, is: 'harmless' },
    {
        path: /^spec\.rules\[\]\.verifyImages\[\]\.required$/,
        is: 'opens',
        safe: /^true$/,
        absent: /^true$/,
        about: 'images that were not verified are let in',
    },
    {
        path: /^spec\.rules\[\]\.verifyImages\[\]\.repository$/,
        is: 'closes',
        about: 'signatures are looked for elsewhere',
    },
    { path: /^spec\.rules\[\]\.verifyImages\[\]\.imageRegistryCredentials\./, is: 'harmless' },
    { path: /^spec\.rules\[\]\.verifyImages\[\]\.validate\.deny\b/, is: 'read' },
    { path: /\.attestors\[\]\.count$/, is: 'read' },
    {
        path: /\.attestors\[\]\.entries\[\]\.keyless\.(?:subject|subjectRegExp|issuer|issuerRegExp)$/,
        is: 'read',
    },
    { path: /\.attestors\[\]\.entries\[\]\.keys\.(?:publicKeys|kms|secret\..*)$/, is: 'read' },
    {
        path: /\.attestors\[\]\.entries\[\]\.(?:keyless|keys)\.rekor\.url$/,
        is: 'trust',
        safe: PUBLIC,
        absent: PUBLIC,
        about: 'another log counts',
    },
    {
        path: /\.attestors\[\]\.entries\[\]\.(?:keyless|keys)\.rekor\.ignoreTlog$/,
        is: 'opens',
        safe: NO,
        absent: NO,
        about: 'no entry in a log is asked for: nobody sees what is signed',
    },
    {
        path: /\.attestors\[\]\.entries\[\]\.(?:keyless|keys)\.ctlog\.ignoreSCT$/,
        is: 'opens',
        safe: NO,
        absent: /^true$/,
        about: 'certificates count that no log has',
    },
    {
        path: /\.attestors\[\]\.entries\[\]\.(?:keyless|keys)\.(?:rekor|ctlog|roots)\b/,
        is: 'trust',
        about: 'other keys are trusted',
    },
    {
        path: /\.attestors\[\]\.entries\[\]\.repository$/,
        is: 'closes',
        about: 'signatures are looked for elsewhere',
    },
    { path: /\.attestors\[\]\.entries\[\]\.(?:attestor|certificates)\b/, is: 'read' },
    { path: /\.attestations\[\]\.(?:type|predicateType)$/, is: 'read' },
    { path: /\.attestations\[\]\.conditions\[\](?:\.(?:all|any)\[\])?\.(?:key|operator|value)\b/, is: 'read' },
    { path: /\.attestations\[\]\.conditions\[\](?:\.(?:all|any)\[\])?\.message$/, is: 'harmless' },
];
/** Of what looks at names only: a rule of a ClusterPolicy, a ValidatingPolicy. */
const NAME_RULE_FIELDS = [
    ...fields_METADATA,
    { path: /^name$|message$|timeoutSeconds$|background$|\.reason$|\.name$/, is: 'harmless' },
    {
        path: /failureAction$|validationActions\[\]$/,
        is: 'opens',
        safe: /^(?:Enforce|enforce|Deny)$/,
        about: 'it only reports: nothing is refused',
    },
    {
        path: /failurePolicy$/,
        is: 'opens',
        safe: /^Fail$/,
        about: 'while the engine does not answer, everything is admitted',
    },
    { path: /operations\[\]$/, is: 'opens', about: 'requests are left out' },
    { path: /(?:resources|kinds|apiGroups|apiVersions)\[\]$/, is: 'opens', about: 'resources are left out' },
    { path: /namespaces\[\]$|namespaceSelector/, is: 'opens', about: 'namespaces are left out' },
    { path: /expression$/, is: 'text', about: 'CEL that is not understood here' },
];

;// CONCATENATED MODULE: ./lib/engine/policy-controller/fields.js
const policy_controller_fields_METADATA = [
    { path: /^(?:apiVersion|kind)$/, is: 'harmless' },
    { path: /^metadata\./, is: 'harmless' },
];
const PUBLIC_LOG = /^https:\/\/rekor\.sigstore\.dev\/?$/;
const PUBLIC_CA = /^https:\/\/fulcio\.sigstore\.dev\/?$/;
/** Of a ClusterImagePolicy (pkg/apis/policy/v1beta1). */
const CIP_FIELDS = [
    ...policy_controller_fields_METADATA,
    { path: /^spec\.mode$/, is: 'read' },
    { path: /^spec\.images\[\]\.glob$/, is: 'read' },
    { path: /^spec\.(?:policy|match)\b/, is: 'read' },
    {
        path: /^spec\.authorities\[\]\.(?:name|signatureFormat|static\.action|key\.\w+.*|keyless\.identities\[\]\.\w+)$/,
        is: 'read',
    },
    { path: /^spec\.authorities\[\]\.attestations\[\]\.(?:name|predicateType|policy\..*)$/, is: 'read' },
    {
        path: /^spec\.authorities\[\]\.keyless\.url$/,
        is: 'trust',
        safe: PUBLIC_CA,
        absent: PUBLIC_CA,
        about: 'another certificate authority counts',
    },
    {
        path: /^spec\.authorities\[\]\.ctlog\.url$/,
        is: 'trust',
        safe: PUBLIC_LOG,
        about: 'another log counts, or none',
    },
    {
        path: /^spec\.authorities\[\]\.(?:keyless|ctlog)\.trustRootRef$/,
        is: 'trust',
        about: 'other keys are trusted',
    },
    {
        path: /^spec\.authorities\[\]\.keyless\.insecureIgnoreSCT$/,
        is: 'opens',
        safe: /^false$/,
        absent: /^false$/,
        about: 'certificates count that no log has',
    },
    { path: /^spec\.authorities\[\]\.keyless\.ca-cert\b/, is: 'trust', about: 'other keys are trusted' },
    {
        path: /^spec\.authorities\[\]\.(?:rfc3161timestamp)\b/,
        is: 'trust',
        about: 'another timestamp authority counts',
    },
    {
        path: /^spec\.authorities\[\]\.source\[\]\.oci$/,
        is: 'closes',
        about: 'signatures are looked for elsewhere',
    },
    { path: /^spec\.authorities\[\]\.source\[\]\.signaturePullSecrets\b/, is: 'harmless' },
];
/** Of a TrustRoot. */
const TRUST_ROOT_FIELDS = [
    ...policy_controller_fields_METADATA,
    { path: /^spec\./, is: 'trust', about: 'other keys are trusted' },
];

// EXTERNAL MODULE: ./lib/engine/policy-kind.js
var policy_kind = __webpack_require__(95801);
;// CONCATENATED MODULE: ./lib/engine/fields.js




const FIELDS = {
    'kyverno-ivp': IVP_FIELDS,
    'kyverno-policy': CLUSTER_POLICY_FIELDS,
    'kyverno-rule': NAME_RULE_FIELDS,
    'kyverno-validating': NAME_RULE_FIELDS,
    cip: CIP_FIELDS,
    'trust-root': TRUST_ROOT_FIELDS,
    'gatekeeper-template': TEMPLATE_FIELDS,
    'gatekeeper-constraint': CONSTRAINT_FIELDS,
};
/** What its fields mean; undefined: nothing of the kind is written here. */
function fieldRulesFor({ kind }) {
    return FIELDS[kind];
}
/** The object, and the rules of a ClusterPolicy that verify no image, each by itself. */
function partsOf(root) {
    const kind = (0,policy_kind/* policyKindOf */._)(root);
    if (kind === undefined)
        return [];
    const name = root.at('metadata', 'name')?.text ?? '';
    const rules = kind === 'kyverno-policy' ? nameRules(root) : [];
    const own = kind === 'kyverno-policy' && !verifies(root) ? [] : [{ kind, name, node: root, root }];
    return [
        ...own,
        ...rules.map((node) => ({
            kind: 'kyverno-rule',
            name: node.at('name')?.text ?? '',
            node,
            root,
        })),
    ];
}
function nameRules(root) {
    return (root.at('spec', 'rules')?.items() ?? []).filter((rule) => !rule.at('verifyImages'));
}
function verifies(root) {
    return (root.at('spec', 'rules')?.items() ?? []).some((rule) => rule.at('verifyImages'));
}
/** What stands in a part; what is compared by itself is left out. */
function leavesOf({ kind, node }) {
    const leaves = leavesBelow(node, '');
    if (kind !== 'kyverno-policy')
        return leaves;
    const others = nameRules(node).map(({ place }) => place);
    return leaves.filter(({ node: { place } }) => !others.some(({ start, end }) => start <= place.start && place.end <= end));
}
function leavesBelow(node, path) {
    if (node.isMap)
        return node
            .entries()
            .flatMap(([name, value]) => leavesBelow(value, path === '' ? name : `${path}.${name}`));
    if (node.isList)
        return node.items().flatMap((item) => leavesBelow(item, `${path}[]`));
    return [{ path, value: node.text ?? '', node }];
}


/***/ }),

/***/ 36587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ writtenForms)
/* harmony export */ });
/* harmony import */ var _kyverno_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8838);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85332);
/* harmony import */ var _policy_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95801);



/** Forms to which a document may belong that demands nothing of signers itself. */
const COMPANIONS = {
    'kyverno-validating': ['kyverno-ivp'],
    'kyverno-policy': ['kyverno-cosign', 'kyverno-bundle'],
    'trust-root': ['policy-controller'],
    'gatekeeper-template': ['gatekeeper'],
    'gatekeeper-constraint': ['gatekeeper'],
};
/** The forms that documents are of, as they would be chosen to be written; an older version where they are of one. */
function writtenForms(policies, roots) {
    const own = new Set(policies.filter(({ demands }) => demands.length > 0).map(({ form }) => form));
    for (const { form } of policies)
        if (form !== 'gatekeeper')
            own.add(form);
    const companions = roots.flatMap((root) => COMPANIONS[(0,_policy_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .policyKindOf */ ._)(root) ?? 'ratify'] ?? []);
    const isMet = (forms) => forms.some((form) => own.has(form));
    for (const root of roots) {
        const forms = COMPANIONS[(0,_policy_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .policyKindOf */ ._)(root) ?? 'ratify'] ?? [];
        if (!isMet(forms))
            for (const form of forms)
                own.add(form);
    }
    return [..._policies_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_WRITERS */ .uO]
        .filter(([form]) => own.has(form) && (form !== 'gatekeeper' || companions.includes('gatekeeper')))
        .map(([form, writer]) => {
        const version = form === 'kyverno-ivp' ? versionOf(roots) : writer.versions[0];
        return { id: version === undefined ? form : `${form}@${version}`, writer, version };
    });
}
/** The newest that has the API version of the documents; several may. */
function versionOf(roots) {
    const apis = roots
        .filter((root) => (0,_policy_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .policyKindOf */ ._)(root) === 'kyverno-ivp')
        .map((root) => root.at('apiVersion')?.text);
    return _kyverno_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .IVP_VERSIONS */ .gg.find((version) => apis.includes((0,_kyverno_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .apiVersionOf */ .uO)(version))) ?? _kyverno_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .IVP_VERSIONS */ .gg[0];
}


/***/ }),

/***/ 96867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: () => (/* binding */ policyCheckSarif),
/* harmony export */   Yw: () => (/* binding */ policyCheckText),
/* harmony export */   rQ: () => (/* binding */ policyCheckJson)
/* harmony export */ });
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76167);
/* harmony import */ var _text_counted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83497);
/* harmony import */ var _text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15789);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99147);
/* harmony import */ var _sarif_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28864);
/* harmony import */ var _policy_terms_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3044);






const WORDS = {
    'admits-more': 'admits more than expected',
    'rejects-signed': 'rejects what was signed',
    'not-understood': 'not understood',
};
const TITLES = {
    'policy-admits-more': 'An admission policy admits more than is expected',
    'policy-rejects-signed': 'An admission policy rejects what was signed',
    'policy-not-understood': 'What an admission policy does could not be told',
};
/** Keys and texts of several lines are told by their beginning. */
const MAX_VALUE = 200;
/** Differences as linters print findings, and what comes of them in the last line. */
function policyCheckText(check, style, { quiet }) {
    const page = new _page_js__WEBPACK_IMPORTED_MODULE_1__/* .Page */ .YW(style);
    for (const one of check.differences) {
        if (one.effects.length === 0 && quiet)
            continue;
        page.blank();
        add(page, one);
    }
    if (quiet)
        return check.differences.some(({ effects }) => effects.length > 0) ? page.text() : '';
    page.blank();
    page.labelled('', summaryOf(check));
    for (const file of check.updated ?? [])
        page.whole('updated: ', file);
    return page.text();
}
function add(page, { effects, place, policy, message, have, want, example }) {
    const tone = effects.length === 0 ? 'dim' : effects.includes('not-understood') ? 'warn' : 'bad';
    const word = effects.length === 0 ? 'note' : effects.map((effect) => WORDS[effect]).join(', and ');
    page.whole(`${(0,_text_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalSafe */ .kJ)(`${place.file}:${place.line}:${place.column}`)}  ${page.paint(tone, word)}  `, policy);
    page.labelled('  ', message);
    if (have !== undefined)
        page.whole('  is:       ', short(have));
    if (want !== undefined)
        page.whole('  expected: ', short(want));
    if (example !== undefined)
        page.whole('  such as:  ', short(example));
}
function short(text) {
    const line = text.trim().replaceAll(/\s+/g, ' ');
    return line.length > MAX_VALUE ? `${line.slice(0, MAX_VALUE - 1)}\u2026` : line;
}
function summaryOf({ differences, policies, terms, exitCode, updated }) {
    const count = (effect) => differences.filter(({ effects }) => effects.includes(effect)).length;
    const number = (0,_text_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(policies.length, 'policy', 'policies');
    const audits = terms.mode === 'audit' ? ' They may only report: --mode enforce asks for more.' : '';
    if (exitCode === 0)
        return `${number}: ${updated ? 'now ' : ''}what the facts ask for.${audits}`;
    const parts = ['admits-more', 'rejects-signed', 'not-understood'].filter((effect) => count(effect) > 0);
    return `${number}: ${parts.map((effect) => `${count(effect)} \u00d7 ${WORDS[effect]}`).join(', ')}${updated ? '; no file was changed' : ''}`;
}
/** docs/policy-check.schema.json; a field may be added, anything else makes a new version. */
const VERSION = 1;
function policyCheckJson({ terms, files, policies, differences, exitCode, updated, }) {
    return {
        schemaVersion: VERSION,
        tool: { name: _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .toolName */ .Uf, version: _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .toolVersion */ .fX },
        exitCode,
        expected: (0,_policy_terms_js__WEBPACK_IMPORTED_MODULE_5__/* .termsJson */ .U)(terms),
        files,
        policies: policies.map(({ form, name, mode: own, place }) => ({
            form,
            name: name.value,
            mode: own.value,
            file: place?.file ?? '',
            line: place?.line ?? 1,
        })),
        differences: differences.map(({ effects, cause, form, policy, place, message, have, want, example }) => ({
            effects,
            cause,
            ...(form !== undefined && { form }),
            policy,
            file: place.file,
            line: place.line,
            column: place.column,
            message,
            ...(have !== undefined && { have }),
            ...(want !== undefined && { want }),
            ...(example !== undefined && { example }),
        })),
        ...(updated && { updated }),
    };
}
const LEVELS = {
    'admits-more': 'error',
    'rejects-signed': 'error',
    'not-understood': 'warning',
};
/** SARIF 2.1.0: a result for each effect of a difference; notes are left out. */
function policyCheckSarif({ differences }) {
    const results = differences.flatMap((one) => one.effects.map((effect) => ({
        ruleId: `policy-${effect}`,
        level: LEVELS[effect],
        message: { text: sentenceOf(one) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: (0,_sarif_log_js__WEBPACK_IMPORTED_MODULE_2__/* .pathUri */ .G)(one.place.file) },
                    region: { startLine: one.place.line, startColumn: one.place.column },
                },
            },
        ],
        partialFingerprints: {
            'place/v1': `${effect}:${one.place.file}:${one.policy}:${one.cause}:${short(one.want ?? one.message)}`,
        },
    })));
    return (0,_sarif_log_js__WEBPACK_IMPORTED_MODULE_2__/* .sarifLog */ .e)(results, (id) => ({ text: TITLES[id] ?? id, page: (0,_shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .docsPage */ .tu)('policies.md') }));
}
function sentenceOf({ policy, message, have, want, example }) {
    const lines = [
        `${policy}: ${message}`,
        ...(have === undefined ? [] : [`is: ${short(have)}`]),
        ...(want === undefined ? [] : [`expected: ${short(want)}`]),
        ...(example === undefined ? [] : [`such as: ${short(example)}`]),
    ];
    return lines.join('\n');
}


/***/ }),

/***/ 28864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pathUri),
/* harmony export */   e: () => (/* binding */ sarifLog)
/* harmony export */ });
/* harmony import */ var _shared_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62106);
/* harmony import */ var _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76167);
/* harmony import */ var _text_excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9730);



/** Code scanning shows it as high, medium and low (GitHub's "SARIF support for code scanning"). */
const SEVERITIES = { error: '8.0', warning: '5.0', note: '1.0' };
/** GitHub shows so many results of one run, and takes none of a file with 25,000 (the same page, "limits"). */
const MAX_RESULTS = 5000;
/**
 * SARIF 2.1.0 with the rules that its results name, each at the worst level of them. Of more results than code
 * scanning shows, the worst.
 */
function sarifLog(all, ruleFor) {
    const results = shown(all).map((result) => ({
        ...result,
        message: { text: (0,_text_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(result.message.text) },
    }));
    const groups = (0,_shared_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(results, ({ ruleId }) => ruleId);
    const rules = [...groups]
        .map(([id, same]) => ruleOf(id, worst(same.map(({ level }) => level)), ruleFor(id)))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const informationUri = `https://github.com/${_shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j1}`;
    const driver = { name: _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .toolName */ .Uf, semanticVersion: _shared_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .toolVersion */ .fX, informationUri, rules };
    return {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [{ tool: { driver }, results }],
    };
}
function shown(results) {
    if (results.length <= MAX_RESULTS)
        return results;
    return results
        .toSorted((a, b) => Number(SEVERITIES[b.level]) - Number(SEVERITIES[a.level]))
        .slice(0, MAX_RESULTS);
}
function worst(levels) {
    return ['error', 'warning'].find((level) => levels.includes(level)) ?? 'note';
}
function ruleOf(id, level, { text, page }) {
    return {
        id,
        name: pascalCase(id),
        shortDescription: { text },
        helpUri: page,
        help: {
            text: `What it means, and what to do: ${page}`,
            markdown: `[What it means, and what to do](${page})`,
        },
        defaultConfiguration: { level },
        properties: { tags: ['security', 'supply-chain'], 'security-severity': SEVERITIES[level] },
    };
}
/** A relative reference: a colon in its first part would make that a scheme (RFC 3986, 4.2). */
function pathUri(path) {
    return path.split(/[\\/]/).map(encodeURIComponent).join('/');
}
function pascalCase(id) {
    return id.replaceAll(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
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

/***/ 45615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ engineRefusals)
/* harmony export */ });
/* harmony import */ var _admission_demands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95588);
/* harmony import */ var _admission_check_difference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49279);
/* harmony import */ var _admission_engines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5194);
/* harmony import */ var _admission_policy_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19536);
/* harmony import */ var _admission_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19228);
/* harmony import */ var _subject_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47918);
/* harmony import */ var _text_regular_expression_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59414);
/* harmony import */ var _verification_look_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37716);








/**
 * What the engine of each policy would refuse of what stands beside the images, though the policy asks for what is
 * expected: another layout, more than one artifact of a type, \u2026 The newest version that is known is asked, as if it had
 * the root by which signatures are verified here: whose keys a policy takes is compared otherwise.
 */
async function engineRefusals({ policies, differences }, { images, services, now }) {
    const told = new Set(differences.filter((0,_admission_check_difference_js__WEBPACK_IMPORTED_MODULE_6__/* .has */ .zy)('rejects-signed')).map(({ policy }) => policy));
    const asked = policies.filter(({ name, demands }) => demands.length > 0 && !told.has(name.value));
    if (asked.length === 0)
        return [];
    await (0,_text_regular_expression_js__WEBPACK_IMPORTED_MODULE_7__/* .loadRegularExpressions */ .o)();
    const root = await services.root;
    const keys = (0,_admission_policy_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .policyKeys */ .f)(asked);
    const looked = await Promise.all(images.map(async (image) => {
        const name = (0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .parseImageName */ ["if"])(image);
        return { name, ...(await (0,_verification_look_js__WEBPACK_IMPORTED_MODULE_5__/* .look */ .O)(name, { ...services, keys })) };
    }));
    return looked.flatMap(({ name, looked: { evidence } }) => evidence ? asked.flatMap((policy) => refusalOf(policy, name, evidence)) : []);
    function refusalOf(policy, name, evidence) {
        const { digest } = evidence;
        const text = `${(0,_subject_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(name.repository)}@${digest}`;
        if ((0,_admission_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .isForImage */ .Bk)(policy, { text, digest }) === false)
            return [];
        const engine = (0,_admission_engines_js__WEBPACK_IMPORTED_MODULE_1__/* .engineFor */ .Ec)((0,_admission_engines_js__WEBPACK_IMPORTED_MODULE_1__/* .engineOf */ .ky)(policy.form), []);
        const answer = (0,_admission_demands_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)(policy, {
            ...{ engine, evidence, root, now },
            ...{ isProcessRoot: true, hasNamedRoot: true, trustRoots: new Map() },
        });
        if (answer.verdict !== 'reject')
            return [];
        return [
            (0,_admission_check_difference_js__WEBPACK_IMPORTED_MODULE_6__/* .inPolicy */ .Ar)(policy, {
                effects: ['rejects-signed'],
                cause: 'engine-rejects',
                message: `${(0,_admission_engines_js__WEBPACK_IMPORTED_MODULE_1__/* .engineId */ .U2)(engine)} would reject ${text}: ${answer.why}`,
            }),
        ];
    }
}


/***/ }),

/***/ 76668:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ checkPolicies),
/* harmony export */   q: () => (/* binding */ checkExitCode)
/* harmony export */ });
/* harmony import */ var _admission_check_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75931);
/* harmony import */ var _admission_check_difference_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49279);
/* harmony import */ var _admission_check_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84208);
/* harmony import */ var _admission_check_revoked_signers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88614);
/* harmony import */ var _engine_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13280);
/* harmony import */ var _engine_policy_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95801);
/* harmony import */ var _engine_written_forms_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36587);
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10083);
/* harmony import */ var _sigstore_workflow_uri_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(65750);
/* harmony import */ var _text_source_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84052);
/* harmony import */ var _expected_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38754);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33926);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_expected_js__WEBPACK_IMPORTED_MODULE_7__]);
_expected_js__WEBPACK_IMPORTED_MODULE_7__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];












/** 1: it admits more, or rejects what was signed; 4: that cannot be told. */
function checkExitCode({ differences }) {
    if (differences.some((one) => (0,_admission_check_difference_js__WEBPACK_IMPORTED_MODULE_9__/* .has */ .zy)('admits-more')(one) || (0,_admission_check_difference_js__WEBPACK_IMPORTED_MODULE_9__/* .has */ .zy)('rejects-signed')(one)))
        return 1;
    return differences.some((0,_admission_check_difference_js__WEBPACK_IMPORTED_MODULE_9__/* .has */ .zy)('not-understood')) ? 4 : 0;
}
/**
 * Compares the policies in files with what would be written of the facts.
 * @throws Failure `policies-missing`: there is none; `policy-\u2026` where something is not known
 */
function checkPolicies(files, grounds) {
    const sources = files.map(({ file, text }) => new _text_source_text_js__WEBPACK_IMPORTED_MODULE_10__/* .SourceText */ .D(file, text));
    const have = (0,_expected_js__WEBPACK_IMPORTED_MODULE_7__/* .setOf */ .s)(sources);
    const unread = have.problems.map(unreadOf);
    if (!have.roots.some((root) => (0,_engine_policy_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .policyKindOf */ ._)(root)) && unread.length === 0)
        throw noPolicies(files);
    const terms = (0,_terms_js__WEBPACK_IMPORTED_MODULE_8__/* .termsOf */ .f)(grounds.facts, grounds.wishes, grounds.trust);
    const want = (0,_expected_js__WEBPACK_IMPORTED_MODULE_7__/* .expectedSet */ .h)(terms, (0,_engine_written_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .writtenForms */ .x)(have.policies, have.roots));
    if (unread.length === 0 && !isComparable(have, want))
        throw noPolicies(files);
    const differences = (0,_admission_check_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePolicies */ .O)(have, want, {
        known: knownValues(terms, grounds),
        isWhole: files.length > 1,
        needsDigests: terms.digest === 'required',
        now: grounds.now,
    });
    const report = {
        terms,
        files: files.map(({ file }) => file),
        policies: have.policies,
        differences: [
            ...unread,
            ...differences,
            ...(0,_admission_check_revoked_signers_js__WEBPACK_IMPORTED_MODULE_2__/* .revokedSigners */ .U)(have.policies, grounds.wishes.releases),
            ...noSigners(have),
        ],
    };
    return { report, have, want };
}
/** Whether anything was compared: a ClusterPolicy without rules demands nothing, and is none that would be written. */
function isComparable(have, want) {
    const written = want.roots.flatMap(_engine_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI);
    return have.policies.length > 0 || have.roots.flatMap(_engine_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI).some((part) => (0,_admission_check_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .counterpartOf */ .rY)(part, written));
}
function unreadOf({ message, at }) {
    return {
        effects: ['not-understood'],
        cause: 'unread',
        form: undefined,
        policy: '',
        place: at,
        message: `it cannot be read: ${message}`,
    };
}
/** Gatekeeper looks at no signature: whoever thinks that it does should know. */
function noSigners({ roots }) {
    return roots
        .filter((root) => (0,_engine_policy_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .policyKindOf */ ._)(root) === 'gatekeeper-constraint')
        .map((root) => ({
        effects: [],
        cause: 'no-signers',
        form: 'gatekeeper',
        policy: root.at('metadata', 'name')?.text ?? '',
        place: root.place,
        message: 'Gatekeeper looks at no signature: this constraint has images named by digest, and says nothing of who signed',
    }));
}
/** What the provenance of the images will say, as far as it follows from the facts. */
function knownValues(terms, { facts, wishes }) {
    const known = new Map();
    const say = (about, match) => {
        if (match)
            known.set(about, match);
    };
    const exact = (text) => text === undefined ? undefined : { kind: 'exact', text };
    const ref = wishes.sourceRef?.policy;
    say('source-repository', exact(facts.sourceRepository));
    say('source-ref', ref?.kind === 'regexp' ? { kind: 'regexp', text: `^${ref.text}$` } : (ref ?? exact(facts.sourceRef)));
    if (terms.signer.kind === 'keyless') {
        // A builder that signs by itself goes by the name in its certificate.
        say('builder-id', terms.signer.subject);
        say('workflow-path', exact(wishes.callerWorkflow ?? pathOf(facts)));
    }
    return known;
}
/** Of the workflow that was started, where it is the one that signs. */
function pathOf({ signer, sourceRepository }) {
    if (signer.kind !== 'exact' && signer.kind !== 'workflow')
        return undefined;
    const name = signer.kind === 'exact' ? (0,_sigstore_workflow_uri_js__WEBPACK_IMPORTED_MODULE_11__/* .splitWorkflowUri */ .S)(signer.san)?.workflow : signer.uri;
    const isOwn = sourceRepository !== undefined && name?.startsWith(`${sourceRepository}/`);
    return isOwn ? name?.slice(sourceRepository.length + 1) : undefined;
}
function noPolicies(files) {
    const named = files.map(({ file }) => file).slice(0, 3);
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR({
        class: 'usage',
        code: 'policies-missing',
        what: `check: there is no policy in ${named.join(', ') || 'these files'}`,
        why: 'they hold no ClusterPolicy with verifyImages, no ImageValidatingPolicy, no ClusterImagePolicy and no constraint',
        fix: '--check FILE   # with the policies as they are applied',
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 38754:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ expectedSet),
/* harmony export */   s: () => (/* binding */ setOf)
/* harmony export */ });
/* harmony import */ var _engine_policy_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95801);
/* harmony import */ var _engine_read_policies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71202);
/* harmony import */ var _text_located_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34569);
/* harmony import */ var _text_source_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84052);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_text_located_yaml_js__WEBPACK_IMPORTED_MODULE_2__]);
_text_located_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];




/** What would be written, read as it would be read back. @throws Failure where a form cannot demand it */
function expectedSet(terms, forms) {
    const sources = forms.flatMap(({ id, writer, version }) => writer
        .write(terms, version)
        .files.filter(({ applies }) => applies)
        .map(({ name, text }) => new _text_source_text_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceText */ .D(`${id}/${name}`, text)));
    return setOf(sources);
}
function setOf(sources) {
    const documents = sources.flatMap((source) => (0,_text_located_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocuments */ .r)(source));
    const { policies, problems } = (0,_engine_read_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicies */ .h)(documents);
    const roots = documents.flatMap(({ root }) => (0,_engine_read_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Q)(root));
    const templates = documents.filter(({ isTemplate, root }) => isTemplate && (0,_engine_read_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Q)(root).some(_engine_policy_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .policyKindOf */ ._));
    return {
        policies,
        roots,
        problems: [
            ...problems,
            ...templates.map(({ place }) => ({ message: 'it is a template: check what it renders to', at: place })),
            ...documents.flatMap(({ root }) => ((0,_engine_read_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Q)(root).some(_engine_policy_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .policyKindOf */ ._) ? twiceIn(root) : [])),
        ],
    };
}
/** Keys that stand twice: of readers, some take the first, some the last, and some refuse the whole. */
function twiceIn(root) {
    return [...(root?.walk() ?? [])].flatMap((node) => {
        const seen = new Set();
        return node
            .entries()
            .filter(([name]) => seen.size === seen.add(name).size)
            .map(([name, value]) => ({ message: `the key ${name} stands twice`, at: value.keyPlace }));
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 39491:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ updatePolicies)
/* harmony export */ });
/* harmony import */ var _admission_check_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84208);
/* harmony import */ var _engine_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13280);
/* harmony import */ var _text_yaml_edit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8013);
/* harmony import */ var _text_yaml_sync_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55734);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76668);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_check_js__WEBPACK_IMPORTED_MODULE_2__]);
_check_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];





/** Ways to change a field, the one that changes least first. */
const WAYS = [editValue, editField, editPart];
/**
 * Changes in files what differs from what the facts ask for, and nothing else. What the report says is read from the
 * changed text: where something is left, the files are not to be written.
 * @throws Failure those of `checkPolicies`
 */
function updatePolicies(files, grounds) {
    let current = files;
    let checked = (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkPolicies */ .J)(current, grounds);
    for (const way of WAYS) {
        if ((0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkExitCode */ .q)(checked.report) === 0)
            break;
        const next = changedBy(way, current, checked);
        const after = (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkPolicies */ .J)(next, grounds);
        // A change that does not help is not made.
        if (countOf(after.report) >= countOf(checked.report))
            continue;
        [current, checked] = [next, after];
    }
    const changed = current.filter(({ text }, nth) => text !== files[nth]?.text);
    return { report: checked.report, changed };
}
/** What is not understood was put there by somebody who meant something by it. */
function isMendable({ effects }) {
    return effects.length > 0 && !effects.includes('not-understood');
}
function countOf({ differences }) {
    return differences.reduce((sum, { effects }) => sum + effects.length, 0);
}
function changedBy(way, files, checked) {
    const parts = checked.have.roots.flatMap(_engine_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI);
    const edits = checked.report.differences.filter(isMendable).flatMap((one) => {
        const part = partAt(parts, one);
        return part ? way(one, part, checked) : [];
    });
    return files.map((file) => ({
        ...file,
        text: (0,_text_yaml_edit_js__WEBPACK_IMPORTED_MODULE_3__/* .editText */ .i1)(file.text, edits.filter((edit) => edit.file === file.file)),
    }));
}
/** The innermost: a rule lies in its object. */
function partAt(parts, { place }) {
    return parts
        .filter(({ node }) => node.place.file === place.file && node.place.start <= place.start && place.end <= node.place.end)
        .toSorted((a, b) => a.node.place.end - a.node.place.start - (b.node.place.end - b.node.place.start))[0];
}
/** A text for another: the name of a signer, a type, a value in an expression. */
function editValue({ have, want, place }, part, checked) {
    const node = nodeAt(part.node, place);
    if (!node || have === undefined || want === undefined)
        return [];
    const name = nameOf(node);
    if (/^(?:subject|issuer)(?:RegExp)?$/.test(name))
        return editIdentity(node, name, want, checked);
    if (node.text === have)
        return (0,_text_yaml_edit_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceScalar */ .BB)(node, want);
    return editLiteral(node, have, want, checked);
}
/** In which of two fields a name stands says how it is compared. */
function editIdentity(node, name, want, { report: { terms } }) {
    const base = name.replace(/RegExp$/, '');
    const isExpression = base === 'subject' && terms.signer.kind === 'keyless' && terms.signer.subject.kind === 'regexp';
    const { file, start, end } = node.keyPlace;
    const key = isExpression ? `${base}RegExp` : base;
    return [...(key === name ? [] : [{ file, start, end, text: key }]), ...(0,_text_yaml_edit_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceScalar */ .BB)(node, want)];
}
/** In CEL and Rego texts stand as in JSON; only in a block are they what they are. */
function editLiteral(node, have, want, { want: { policies } }) {
    const { file, start } = node.place;
    const [from, to] = [JSON.stringify(have), JSON.stringify(want)];
    const at = node.source.indexOf(from);
    const isSameKind = policies.some(({ demands }) => demands.some(({ alternatives }) => alternatives.some(({ conditions }) => conditions.some(({ match }) => match.value.text === want && match.value.kind === kindOf(node, from)))));
    if (node.style !== 'block' || at < 0 || !isSameKind)
        return [];
    return [{ file, start: start + at, end: start + at + from.length, text: to }];
}
function kindOf(node, literal) {
    const at = node.source.indexOf(literal);
    return /match(?:es)?\(\s*$/.test(node.source.slice(0, at)) ? 'regexp' : 'exact';
}
/** A whole field, as it would be written: `spec.images` for one of its patterns. */
function editField({ place }, part, checked) {
    const want = (0,_admission_check_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .counterpartOf */ .rY)(part, checked.want.roots.flatMap(_engine_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI));
    const path = want && pathTo(part.node, place);
    if (!want || !path || path.length === 0)
        return [];
    const depth = depthOf(part, path);
    const [have, other] = [
        memberAt(part.node, path.slice(0, depth)),
        memberAt(want.node, path.slice(0, depth)),
    ];
    return have && other ? (0,_text_yaml_sync_js__WEBPACK_IMPORTED_MODULE_4__/* .syncEdits */ .V)(have, other, pathText(path.slice(0, depth)), changes(part)) : [];
}
/** How far down a field lies: those of an entry of `verifyImages` are the entry's own. */
function depthOf({ kind }, path) {
    if (kind === 'kyverno-policy' && path[1] === 'rules')
        return Math.min(path.length, path[3] === 'verifyImages' ? 6 : 4);
    return Math.min(path.length, 2);
}
/** Everything in which a part is not what would be written; nothing where something in it is not understood. */
function editPart(_, part, checked) {
    const { start, end, file } = part.node.place;
    const isUnread = checked.report.differences.some(({ effects, place }) => effects.includes('not-understood') && place.file === file && place.start >= start && place.end <= end);
    if (isUnread)
        return [];
    const want = (0,_admission_check_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .counterpartOf */ .rY)(part, checked.want.roots.flatMap(_engine_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI));
    return want ? (0,_text_yaml_sync_js__WEBPACK_IMPORTED_MODULE_4__/* .syncEdits */ .V)(part.node, want.node, '', changes(part)) : [];
}
/** What decides something; names, labels and messages stay. */
function changes(part) {
    const rules = (0,_engine_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldRulesFor */ .XL)(part) ?? [];
    return (path) => rules.find((rule) => rule.path.test(path))?.is !== 'harmless';
}
function nodeAt(node, place) {
    const path = pathTo(node, place);
    const found = path && memberAt(node, path);
    return found?.place.start === place.start ? found : undefined;
}
function nameOf(node) {
    const { keyPlace } = node;
    return node.file.text.slice(keyPlace.start, keyPlace.end);
}
/** From a node down to what stands at a place, as far as it goes. */
function pathTo(node, place) {
    if (node.place.start > place.start || node.place.end < place.end)
        return undefined;
    const below = [
        ...node.entries(),
        ...node.items().map((item, nth) => [nth, item]),
    ];
    for (const [step, value] of below) {
        const rest = pathTo(value, place);
        if (rest)
            return [step, ...rest];
    }
    return [];
}
function memberAt(node, path) {
    return path.reduce((at, step) => (typeof step === 'number' ? at?.items()[step] : at?.at(step)), node);
}
function pathText(path) {
    return path
        .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
        .join('')
        .slice(1);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 47418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ exampleIn)
/* harmony export */ });
/** Steps after which a comparison is given up. */
const MAX_STEPS = 20_000;
/** States looked at for it: what stands for thousands of them at once is slow in few steps, too. */
const MAX_WORK = 3_000_000;
/**
 * The shortest text that all of some languages have and none of others: of two patterns, what the first accepts beyond
 * the second. Walks all at once.
 */
function exampleIn(all, none = []) {
    const machines = [...all, ...none].map(machineOf);
    const workOf = () => machines.reduce((sum, { work }) => sum + work, 0);
    const most = workOf() + MAX_WORK;
    const first = machines.map(({ start }) => start);
    const queue = [{ states: first, text: '' }];
    const seen = new Set([first.join()]);
    for (const { states, text } of queue) {
        const isFound = machines.every((one, nth) => one.accepts(states[nth] ?? DEAD) === nth < all.length);
        if (isFound)
            return { text };
        for (const letter of lettersAt(machines, states)) {
            const next = statesAfter(machines, states, letter, all.length);
            if (!next)
                continue;
            const key = next.join();
            if (seen.has(key))
                continue;
            if (seen.size >= MAX_STEPS || workOf() > most)
                return 'unknown';
            seen.add(key);
            queue.push({ states: next, text: text + String.fromCodePoint(letter) });
        }
    }
    return 'none';
}
/** undefined: one of the first `needed` can no longer become anything, so that the others need not be asked. */
function statesAfter(machines, states, letter, needed) {
    const next = [];
    for (const [nth, one] of machines.entries()) {
        const state = one.after(states[nth] ?? DEAD, letter);
        if (state === DEAD && nth < needed)
            return undefined;
        next.push(state);
    }
    return next;
}
const DEAD = 0;
const machines = new WeakMap();
function machineOf(language) {
    const machine = machines.get(language) ?? new Machine(language);
    machines.set(language, machine);
    return machine;
}
/** An automaton with one way from each state, made as far as it is walked: its states are sets of the language's. */
class Machine {
    start;
    /** States looked at so far. */
    work = 0;
    #language;
    #sets = [[]];
    #ids = new Map([['', DEAD]]);
    #moves = [new Map()];
    /** By where edges lead, before what is reached from there without a letter: many letters lead to the same. */
    #reached = new Map([['', DEAD]]);
    #accepts = new Map();
    #bounds = new Map();
    constructor(language) {
        this.#language = language;
        this.start = this.#idOf(this.#closure([language.start], 'at-start'));
    }
    after(state, letter) {
        if (state === DEAD)
            return DEAD;
        const known = this.#moves[state]?.get(letter);
        if (known !== undefined)
            return known;
        const id = this.#reach(this.#over(state, letter));
        this.#moves[state]?.set(letter, id);
        return id;
    }
    #over(state, letter) {
        const next = [];
        for (const one of this.#sets[state] ?? [])
            for (const { to, on } of this.#language.edges[one] ?? [])
                if (hasLetter(on, letter))
                    next.push(to);
        return next;
    }
    #reach(next) {
        const key = next.join();
        const id = this.#reached.get(key) ?? this.#idOf(this.#closure(next));
        this.#reached.set(key, id);
        return id;
    }
    /** Code points at which what a letter does in this state may change. */
    bounds(state) {
        const known = this.#bounds.get(state);
        if (known)
            return known;
        const edges = (this.#sets[state] ?? []).flatMap((one) => this.#language.edges[one] ?? []);
        const bounds = [...new Set(edges.flatMap(boundsOf))];
        this.#bounds.set(state, bounds);
        return bounds;
    }
    /** Whether the text may end here. */
    accepts(state) {
        const known = this.#accepts.get(state);
        if (known !== undefined)
            return known;
        const ends = this.#closure(this.#sets[state] ?? [], 'at-end').has(this.#language.end);
        // An empty text begins and ends at once.
        const isEmpty = state === this.start &&
            this.#closure([this.#language.start], 'at-start', 'at-end').has(this.#language.end);
        this.#accepts.set(state, ends || isEmpty);
        return ends || isEmpty;
    }
    #idOf(set) {
        const sorted = [...set].toSorted((a, b) => a - b);
        const key = sorted.join();
        const known = this.#ids.get(key);
        if (known !== undefined)
            return known;
        const id = this.#sets.push(sorted) - 1;
        this.#ids.set(key, id);
        this.#moves.push(new Map());
        return id;
    }
    /** States that are reached without reading anything. */
    #closure(from, ...at) {
        const states = new Set(from);
        // What is added to a set while it is walked is walked, too.
        for (const state of states)
            for (const { to, on } of this.#language.edges[state] ?? [])
                if (on === 'nothing' || at.includes(on))
                    states.add(to);
        this.work += states.size;
        return states;
    }
}
function hasLetter(on, letter) {
    return typeof on !== 'string' && on.some(([from, end]) => from <= letter && letter <= end);
}
function boundsOf({ on }) {
    return typeof on === 'string' ? [] : on.flatMap(([from, to]) => (to < 0x10ffff ? [from, to + 1] : [from]));
}
/** One character for each class that no edge tells apart there, a readable one where there is any. */
function lettersAt(all, states) {
    const bounds = new Set([0, ...all.flatMap((machine, nth) => machine.bounds(states[nth] ?? DEAD))]);
    const sorted = [...bounds].toSorted((a, b) => a - b);
    return sorted
        .map((from, nth) => readableIn(from, (sorted[nth + 1] ?? 0x110000) - 1))
        .toSorted((a, b) => rank(a) - rank(b) || a - b);
}
const READABLE = [...'x0-X.'].map((one) => one.codePointAt(0) ?? 0);
function readableIn(from, to) {
    const readable = READABLE.find((one) => from <= one && one <= to);
    if (readable !== undefined)
        return readable;
    return from <= 0x21 && 0x21 <= to ? 0x21 : from;
}
function rank(letter) {
    const text = String.fromCodePoint(letter);
    if (text === 'x')
        return 0;
    if (/[a-z]/.test(text))
        return 1;
    return /[0-9A-Z./@:_-]/.test(text) ? 2 : 3;
}


/***/ }),

/***/ 86757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ anyText),
/* harmony export */   CH: () => (/* binding */ LAST_CODE_POINT),
/* harmony export */   G: () => (/* binding */ complementOf),
/* harmony export */   S: () => (/* binding */ wildcards),
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   eu: () => (/* binding */ literal)
/* harmony export */ });
/* unused harmony export ANYTHING */
const LAST_CODE_POINT = 0x10ffff;
const ANYTHING = [[0, LAST_CODE_POINT]];
/** A pattern with more is compared with nothing. */
const MAX_STATES = 5000;
/** Texts that one of several patterns accepts as a whole; undefined: it is too large. */
function languageOf(pattern) {
    const builder = new Builder();
    const [start, end] = [builder.state(), builder.state()];
    builder.add(pattern, start, end);
    return builder.isTooLarge ? undefined : { edges: builder.edges, start, end };
}
function literal(text) {
    const parts = [...text].map((character) => {
        const point = character.codePointAt(0) ?? 0;
        return { kind: 'set', ranges: [[point, point]] };
    });
    return { kind: 'sequence', parts };
}
/** Any number of characters. */
function anyText(ranges = ANYTHING) {
    return { kind: 'repeat', part: { kind: 'set', ranges }, min: 0, max: Infinity };
}
/** Wildcards that know no parts: `*` for any characters, `?` for one (text/glob.ts, `matchesWildcards`). */
function wildcards(text) {
    const parts = text.split(/([*?])/).map((part) => {
        if (part === '*')
            return anyText();
        return part === '?' ? { kind: 'set', ranges: ANYTHING } : literal(part);
    });
    return { kind: 'sequence', parts };
}
/** Everything but these. */
function complementOf(ranges) {
    const result = [];
    let next = 0;
    for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
        if (from > next)
            result.push([next, from - 1]);
        next = Math.max(next, to + 1);
    }
    if (next <= LAST_CODE_POINT)
        result.push([next, LAST_CODE_POINT]);
    return result;
}
class Builder {
    edges = [];
    get isTooLarge() {
        return this.edges.length > MAX_STATES;
    }
    state() {
        return this.edges.push([]) - 1;
    }
    /** What the node accepts leads from one state to the other. */
    add(node, from, to) {
        if (this.isTooLarge)
            return;
        switch (node.kind) {
            case 'set':
                this.#edge(from, to, node.ranges);
                return;
            case 'at-start':
            case 'at-end':
                this.#edge(from, to, node.kind);
                return;
            case 'any-of':
                for (const part of node.parts)
                    this.add(part, from, to);
                return;
            case 'sequence':
                this.#sequence(node.parts, from, to);
                return;
            case 'repeat':
                this.#repeat(node, from, to);
        }
    }
    #sequence(parts, from, to) {
        let at = from;
        for (const part of parts) {
            const next = this.state();
            this.add(part, at, next);
            at = next;
        }
        this.#edge(at, to, 'nothing');
    }
    #repeat({ part, min, max }, from, to) {
        let at = from;
        for (let count = 0; count < min && !this.isTooLarge; count += 1)
            at = this.#after(part, at);
        if (max === Infinity) {
            const loop = this.state();
            this.#edge(at, loop, 'nothing');
            this.#edge(this.#after(part, loop), loop, 'nothing');
            this.#edge(loop, to, 'nothing');
            return;
        }
        this.#edge(at, to, 'nothing');
        for (let count = min; count < max && !this.isTooLarge; count += 1) {
            at = this.#after(part, at);
            this.#edge(at, to, 'nothing');
        }
    }
    #after(part, from) {
        const next = this.state();
        this.add(part, from, next);
        return next;
    }
    #edge(from, to, on) {
        this.edges[from]?.push({ to, on });
    }
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

/***/ 55734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ syncEdits)
/* harmony export */ });
/* unused harmony export replaceNode */
/* harmony import */ var _yaml_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8013);

/**
 * Edits that make one value say what another does, as small as they can be: what is the same keeps its text, its
 * comments and its layout.
 * @param path of both, from the object down
 */
function syncEdits(have, want, path, isChanged) {
    if (have.isMap && want.isMap)
        return syncMaps(have, want, path, isChanged);
    if (have.isList && want.isList)
        return syncLists(have, want, path, isChanged);
    if (!isChanged(path) || isSame(have, want))
        return [];
    return replaceNode(have, want);
}
function syncMaps(have, want, path, isChanged) {
    const below = (name) => (path === '' ? name : `${path}.${name}`);
    const own = new Set(have.entries().map(([name]) => name));
    const wanted = new Set(want.entries().map(([name]) => name));
    return [
        ...have.entries().flatMap(([name, value]) => {
            const other = want.at(name);
            if (other)
                return syncEdits(value, other, below(name), isChanged);
            return isAnyChanged(value, below(name), isChanged) ? removeMember(value, have) : [];
        }),
        ...[...wanted]
            .filter((name) => !own.has(name))
            .flatMap((name) => {
            const value = want.at(name);
            return value && isAnyChanged(value, below(name), isChanged) ? addMemberAfter(have, name, value) : [];
        }),
    ];
}
function syncLists(have, want, path, isChanged) {
    const [items, others] = [have.items(), want.items()];
    const below = `${path}[]`;
    if (items.length === others.length)
        return items.flatMap((item, nth) => {
            const other = others[nth];
            return other ? syncEdits(item, other, below, isChanged) : [];
        });
    if (!isAnyChanged(want, path, isChanged) && !isAnyChanged(have, path, isChanged))
        return [];
    return replaceNode(have, want);
}
function isAnyChanged(node, path, isChanged) {
    if (node.isMap)
        return node.entries().some(([name, value]) => isAnyChanged(value, `${path}.${name}`, isChanged));
    if (node.isList)
        return node.items().some((item) => isAnyChanged(item, `${path}[]`, isChanged));
    return isChanged(path);
}
function isSame(have, want) {
    return have.isMap === want.isMap && have.isList === want.isList && have.scalar === want.scalar;
}
/** The value as it is written elsewhere, in the indentation that it has here. */
function replaceNode(have, want) {
    const isLine = (node) => node.style !== undefined && node.style !== 'block';
    if (isLine(have) && isLine(want))
        return typeof want.scalar === 'string' ? (0,_yaml_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceScalar */ .BB)(have, want.text ?? '') : (0,_yaml_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .setTo */ .oc)(have, want.source);
    if (have.source.startsWith('[') || have.source.startsWith('{'))
        return (0,_yaml_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .setTo */ .oc)(have, flowOf(want));
    const isBlock = have.isMap || have.isList;
    if (!isBlock && (want.isMap || want.isList))
        return (0,_yaml_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .setTo */ .oc)(have, blockBelow(want, have.keyPlace.column));
    // A mapping or list stands below its key; a text behind it.
    const [here, there] = isBlock && want.style === undefined ? [have.place, want.place] : [have.keyPlace, want.keyPlace];
    const text = reindented(want.source, here.column - there.column);
    const end = /\s*$/.exec(have.source)?.[0] ?? '';
    return (0,_yaml_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .setTo */ .oc)(have, `${text.trimEnd()}${end}`);
}
function reindented(text, by) {
    const [first = '', ...rest] = text.split('\n');
    const shift = (line) => {
        if (line === '')
            return line;
        return by >= 0 ? ' '.repeat(by) + line : line.replace(new RegExp(`^ {0,${-by}}`), '');
    };
    return [first, ...rest.map(shift)].join('\n');
}
function flowOf(node) {
    if (node.isList)
        return `[${node.items().map(flowOf).join(', ')}]`;
    if (node.isMap)
        return `{${node
            .entries()
            .map(([name, value]) => `${name}: ${flowOf(value)}`)
            .join(', ')}}`;
    return node.style === 'block' ? JSON.stringify(node.text ?? '') : node.source;
}
/** A member of a mapping in blocks, its lines from the key on. */
function removeMember(value, map) {
    const { file, line, start } = value.keyPlace;
    const lineStart = value.file.startOf(line);
    const isOwnLine = value.file.text.slice(lineStart, start).trim() === '';
    const after = value.file.text.indexOf('\n', Math.max(start, value.place.end - 1));
    if (isOwnLine && after >= 0)
        return [{ file, start: lineStart, end: after + 1, text: '' }];
    // The first member of an entry of a list stands behind its dash.
    const next = map
        .entries()
        .map(([, one]) => one.keyPlace.start)
        .find((one) => one > start);
    return next === undefined ? [] : [{ file, start, end: next, text: '' }];
}
/** A member behind the last of a mapping. */
function addMemberAfter(map, name, value) {
    const first = map.entries()[0]?.[1].keyPlace;
    const last = map.entries().at(-1)?.[1];
    if (!first || !last)
        return [];
    if (map.source.startsWith('{'))
        return [{ file: first.file, start: first.start, end: first.start, text: `${name}: ${flowOf(value)}, ` }];
    const indent = ' '.repeat(first.column - 1);
    const body = value.isMap || value.isList
        ? blockBelow(value, first.column)
        : ` ${reindented(value.source, first.column - value.keyPlace.column).trimEnd()}`;
    const { end } = last.place;
    const text = last.file.text;
    const at = text[end - 1] === '\n' ? end : lineEnd(text, end);
    const [before, after] = text[at - 1] === '\n' ? ['', '\n'] : ['\n', ''];
    return [{ file: first.file, start: at, end: at, text: `${before}${indent}${name}:${body}${after}` }];
}
function lineEnd(text, from) {
    const at = text.indexOf('\n', from);
    return at < 0 ? text.length : at;
}
function blockBelow(value, column) {
    if (value.source.startsWith('[') || value.source.startsWith('{'))
        return ` ${value.source}`;
    const text = reindented(value.source, column + 2 - value.place.column).trimEnd();
    return `\n${' '.repeat(column + 1)}${text}`;
}


/***/ })

};
