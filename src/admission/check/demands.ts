import type { Alternative, Condition, Demand, TextMatch, Want } from '../../engine/policy.ts';
import { COSIGN_SIGN_V1 } from '../../statement/cosign-sign.ts';
import { type Found, has, isOpen } from './difference.ts';
import { causeOf, compareSigners, effectsOf, exampleOf, MESSAGES } from './signers.ts';
import { utcSeconds } from '../../text/utc.ts';
import { compareTexts } from './texts.ts';

/** What is known of the source beyond what is demanded of it: the values that provenance will have. */
export type KnownValues = ReadonlyMap<Condition['about'], TextMatch>;

export interface Given {
  readonly known: KnownValues;
  readonly now: Date;
}

/**
 * Why a demand does not ask for all that one of some alternatives does; none: whoever satisfies it satisfies one.
 * @param wants the usual one first
 */
export function openIn(
  demand: Demand,
  wants: readonly [Alternative, ...Alternative[]],
  { known, now }: Given,
): Found[] {
  const [want] = wants;
  const each = demand.alternatives.map((one) =>
    one.until && one.until <= now ? [] : nearestOpen(one, wants, known),
  );
  const open = each.filter((found) => found.length > 0);
  if (demand.atLeast > open.length) return [];
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

function onlyOpening(effect: Found['effects'][number]): boolean {
  return effect !== 'rejects-signed';
}

function nearestOpen(have: Alternative, wants: readonly Alternative[], known: KnownValues): readonly Found[] {
  const each = wants.map((want) => [
    ...compareAlternative(have, want, known).filter(isOpen),
    ...openEnd(have, want),
  ]);
  return each.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

/** That it counts for longer. */
function openEnd({ until: have, name, want: { place } }: Alternative, { until: want }: Alternative): Found[] {
  if (!want || (have && have <= want)) return [];
  return [
    {
      effects: ['admits-more'],
      cause: 'setting-differs',
      place: name?.place ?? place,
      message: 'what is signed later counts for longer than is expected',
      have: have ? utcSeconds(have) : 'for ever',
      want: utcSeconds(want),
    },
  ];
}

/** Why a demand refuses what is expected; none: it accepts it. @param wants everything that is attached */
export function refusedBy(demand: Demand, wants: readonly Alternative[], known: KnownValues): Found[] {
  const each = demand.alternatives.map((one) => refusalsOf(one, wants, known));
  const accepted = each.filter((found) => found.length === 0);
  if (accepted.length >= demand.atLeast) return [];
  const [best] = each.filter((found) => found.length > 0).toSorted((a, b) => a.length - b.length);
  return (
    best ?? [
      {
        effects: ['rejects-signed'],
        cause: 'setting-differs',
        place: demand.place,
        message: 'it asks for more than it names',
      },
    ]
  );
}

function refusalsOf(have: Alternative, wants: readonly Alternative[], known: KnownValues): Found[] {
  const same = wants.find((one) => isSameWant(one.want.value, have.want.value));
  if (!same) return [unexpected(have)];
  const unread = have.notUnderstood.map(({ language, text }): Found => ({
    effects: ['not-understood'],
    cause: 'not-understood',
    place: text.place,
    message: `it has ${language.toUpperCase()} that is not understood here`,
    have: text.value,
  }));
  const found = compareAlternative(have, same, known);
  return [...found.filter((one) => has('rejects-signed')(one) || has('not-understood')(one)), ...unread];
}

function unexpected({ want }: Alternative): Found {
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

export function isSameWant(one: Want, other: Want): boolean {
  return typeOf(one) === typeOf(other);
}

/** A signature may be a statement, too. */
export function typeOf(want: Want): string {
  return want === 'signature' ? COSIGN_SIGN_V1 : want.predicateType;
}

export function missingCause(want: Want): 'signature-missing' | 'attestation-missing' {
  return typeOf(want) === COSIGN_SIGN_V1 ? 'signature-missing' : 'attestation-missing';
}

/** One way to satisfy a demand, compared with the one that is expected. Call with two of the same want. */
function compareAlternative(have: Alternative, want: Alternative, known: KnownValues): Found[] {
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

export function nameOfWant(want: Want): string {
  return typeOf(want) === COSIGN_SIGN_V1 ? 'a signature' : `an attestation of type ${typeOf(want)}`;
}

function compareConditions(have: Alternative, want: Alternative, known: KnownValues): Found[] {
  const missing = want.conditions.filter((one) => !have.conditions.some(({ about }) => about === one.about));
  return [
    ...missing.map((one) => missingCondition(one, have)),
    ...have.conditions.flatMap((one) => compareCondition(one, want, known)),
  ];
}

function missingCondition({ about, match }: Condition, { want, notUnderstood }: Alternative): Found {
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

function compareCondition({ about, match }: Condition, want: Alternative, known: KnownValues): Found[] {
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
  const difference = compareTexts(match.value, value);
  // What is asked besides can only refuse.
  const effects = effectsOf(difference).filter((effect) => asked || effect !== 'admits-more');
  if (effects.length === 0) return [];
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

function wordsOf(about: Condition['about']): string {
  return about.replaceAll('-', ' ');
}
