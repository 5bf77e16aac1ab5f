import { type PolicyPart, partsOf } from '../../engine/fields.ts';
import { readException } from '../../engine/kyverno/read-exception.ts';
import type { Alternative, Policy } from '../../engine/policy.ts';
import { matchesWildcards } from '../../text/glob.ts';
import type { LocatedNode } from '../../text/located-yaml.ts';
import { type Found, has, inPolicy, isOpen, type PolicyDifference } from './difference.ts';
import {
  type Given,
  isSameWant,
  type KnownValues,
  missingCause,
  nameOfWant,
  openIn,
  refusedBy,
} from './demands.ts';
import { compareParts, counterpartOf, isCompanion } from './parts.ts';
import { meet, openScope, openSettings, openWindow } from './scope.ts';

/** Policies, and the documents that they stand in. */
export interface PolicySet {
  readonly policies: readonly Policy[];
  readonly roots: readonly LocatedNode[];
}

export interface Comparison {
  readonly known: KnownValues;
  /** Whether these are all the policies that there are: what is missing among them counts. */
  readonly isWhole: boolean;
  /** Whether refusing tags is asked for, which a companion may have to do. */
  readonly needsDigests: boolean;
  readonly now: Date;
}

/** Compares policies with those that would be written: what they admit beyond them, and what they refuse. */
export function comparePolicies(have: PolicySet, want: PolicySet, how: Comparison): PolicyDifference[] {
  const all = [
    ...demanded(have, want, how),
    ...have.policies.flatMap((policy) => refusals(policy, want, how)),
    ...ofParts(have, want, how),
  ];
  const seen = new Set<string>();
  const unique = all.filter((one) => {
    const key = JSON.stringify([one.place.file, one.place.start, one.cause, one.message]);
    return seen.has(key) ? false : seen.add(key);
  });
  return merged(unique);
}

/** The same field may admit more and refuse: one difference. */
function merged(all: readonly PolicyDifference[]): PolicyDifference[] {
  const byPlace = new Map<string, PolicyDifference>();
  for (const one of all) {
    const key = JSON.stringify([one.place.file, one.place.start, one.cause, one.want]);
    const other = byPlace.get(key);
    byPlace.set(key, other ? { ...other, effects: [...new Set([...other.effects, ...one.effects])] } : one);
  }
  return [...byPlace.values()].toSorted(
    (a, b) => a.place.file.localeCompare(b.place.file) || a.place.start - b.place.start,
  );
}

function demanding({ policies }: PolicySet): Policy[] {
  return policies.filter(({ demands }) => demands.length > 0);
}

/** Every demand that would be written has to be made, wherever it would be made. */
function demanded(have: PolicySet, want: PolicySet, how: Comparison): PolicyDifference[] {
  return demanding(want).flatMap((expected) => {
    const own = have.policies.filter(({ form }) => form === expected.form);
    // Of a policy that is not there, nothing more can be said than that.
    const near = own.filter((one) => meet(one, expected));
    const [first] = near.length > 0 ? near : own;
    if (!first) return [];
    return expected.demands.flatMap(({ alternatives: [wanted, ...others] }) =>
      wanted ? ofDemand([wanted, ...others], expected, near.length > 0 ? near : own, how) : [],
    );
  });
}

/** What is expected of who signs what is built, and of who else may have signed. */
type Wanted = readonly [Alternative, ...Alternative[]];

function ofDemand(
  wanted: Wanted,
  expected: Policy,
  candidates: readonly Policy[],
  { known, isWhole, now }: Comparison,
): PolicyDifference[] {
  const judged = candidates.map((policy) => ({
    policy,
    open: openDemand(policy, wanted, { known, now }),
    settings: openSettings(policy, expected),
  }));
  const asking = judged.filter(({ open }) => open.length === 0);
  const strict = asking.filter(({ settings }) => !settings.some(isOpen));
  const gaps =
    strict.length > 0
      ? openScope(
          strict.map(({ policy }) => policy),
          expected,
        )
      : [];
  const counting = (strict.length > 0 ? strict : asking).map(({ policy }) => policy);
  const times = openWindow(counting, expected);
  if (strict.length > 0 && gaps.length === 0 && times.length === 0) return [];
  if (asking.length === 0) return best(judged, expected);
  const loose = asking.filter(({ settings }) => settings.some(isOpen));
  const together = openScope(
    asking.map(({ policy }) => policy),
    expected,
  );
  const [nearest] = nearestFirst(asking, expected);
  const scope = together.map((found) =>
    nearest ? [inPolicy(nearest.policy, softened(found, nearest.policy, expected, isWhole))] : [],
  );
  const settings = (strict.length > 0 ? loose : asking).flatMap(({ policy, settings: open }) =>
    open.map((found) => inPolicy(policy, found)),
  );
  const open = gaps.length > together.length || strict.length === 0 ? settings : [];
  const [first] = counting;
  return [...open, ...scope.flat(), ...times.flatMap((found) => (first ? [inPolicy(first, found)] : []))];
}

/** What another document of the same kind would look at is only told where not all of them are given. */
function softened(found: Found, { requests }: Policy, expected: Policy, isWhole: boolean): Found {
  const isOther = !requests.resources.some(({ value }) =>
    expected.requests.resources.some((one) => one.value === value),
  );
  if (isWhole || found.cause !== 'requests-left-out' || !isOther) return found;
  return {
    ...found,
    effects: [],
    message: `${found.message}: the policy ${expected.name.value} does, which is not among the files given`,
  };
}

interface Judged {
  readonly policy: Policy;
  readonly open: readonly Found[];
}

function nearestFirst<T extends Judged>(judged: readonly T[], expected: Policy): T[] {
  const shared = ({ policy }: T) =>
    policy.requests.resources.filter(({ value }) =>
      expected.requests.resources.some((one) => one.value === value),
    ).length;
  const isNamed = ({ policy }: T) => Number(policy.name.value === expected.name.value);
  return judged.toSorted(
    (a, b) => shared(b) - shared(a) || isNamed(b) - isNamed(a) || a.open.length - b.open.length,
  );
}

function best(judged: readonly Judged[], expected: Policy): PolicyDifference[] {
  const [one] = nearestFirst(judged, expected);
  return one ? one.open.map((found) => inPolicy(one.policy, found)) : [];
}

/** Why none of a policy's demands is this one; none: one of them is. */
function openDemand(policy: Policy, all: Wanted, given: Given): readonly Found[] {
  const [wanted] = all;
  const same = policy.demands.filter(({ alternatives }) =>
    alternatives.some(({ want }) => isSameWant(want.value, wanted.want.value)),
  );
  const each = same.map((demand) => openIn(demand, all, given)).toSorted((a, b) => a.length - b.length);
  const [nearest] = each;
  if (nearest) return nearest;
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
function mayDemand({ language, text }: Policy['notUnderstood'][number]): boolean {
  return language === 'rego' || language === 'cue' || (language === 'cel' && text.value.includes('verify'));
}

function refusals(policy: Policy, want: PolicySet, { known, now }: Comparison): PolicyDifference[] {
  const wanted = demanding(want).filter(({ form }) => form === policy.form);
  if (wanted.length === 0 || !wanted.some((one) => meet(policy, one))) return [];
  const demands = wanted.flatMap((one) => one.demands);
  const all = demands.flatMap(({ alternatives: [first] }) => first ?? []);
  const unread = policy.notUnderstood.map(({ language, text }): Found => ({
    effects: ['not-understood'],
    cause: 'not-understood',
    place: text.place,
    message: `it has ${language.toUpperCase()} that is not understood here`,
    have: text.value,
  }));
  const refused = policy.demands.flatMap((demand) => refusedBy(demand, all, known));
  const others = demands.flatMap(({ alternatives }) => alternatives.slice(1));
  const later = refusesOthers(policy, others, all, { known, now });
  return [...unread, ...refused.map(onlyRefusing), ...later].map((found) => inPolicy(policy, found));
}

/** What is signed later has nothing else beside it: each demand has to be satisfied by that alone. */
function refusesOthers(
  { demands, when }: Policy,
  others: readonly Alternative[],
  all: readonly Alternative[],
  { known, now }: Given,
): Found[] {
  const [first] = others;
  const { from } = when?.value ?? {};
  if (!first || (from && now < from)) return [];
  const refused = demands.find(
    (demand) => refusedBy(demand, others, known).length > 0 && refusedBy(demand, all, known).length === 0,
  );
  if (!refused) return [];
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

function onlyRefusing(found: Found): Found {
  return has('not-understood')(found) ? found : { ...found, effects: ['rejects-signed'] };
}

function ofParts(have: PolicySet, want: PolicySet, how: Comparison): PolicyDifference[] {
  const [here, there] = [have.roots.flatMap(partsOf), want.roots.flatMap(partsOf)];
  const met = new Set<PolicyPart>();
  const paired = here.map((part) => {
    const other = counterpartOf(part, there, met);
    if (other) met.add(other);
    return { part, other };
  });
  const found = paired.flatMap(({ part, other }) =>
    other ? compareParts(part, other).map((one) => inPart(part, one)) : unpaired(part, have),
  );
  const missing = there.filter((part) => isCompanion(part) && !met.has(part));
  return [...found, ...missing.flatMap((part) => absent(part, here, how))];
}

function unpaired(part: PolicyPart, { policies }: PolicySet): PolicyDifference[] {
  if (part.kind === 'kyverno-exception') return excepting(part, policies);
  if (!isCompanion(part)) return [];
  return [
    inPart(part, {
      effects: [],
      cause: 'no-signers',
      message: 'it looks at no signature, and nothing of it is written here: it is compared with nothing',
    }),
  ];
}

/** What lets objects past policies that are compared, whichever these are. */
function excepting(part: PolicyPart, policies: readonly Policy[]): PolicyDifference[] {
  const covered = readException(part.root).covers.filter(({ name }) =>
    policies.some((one) => matchesWildcards(name, one.name.value)),
  );
  return covered.map(({ name }) =>
    inPart(part, {
      effects: ['admits-more'],
      cause: 'setting-differs',
      message: `it is an exception from ${name}: what it is about is let in whoever signed it`,
    }),
  );
}

/** A companion that is not there: what spells a registry otherwise has to be refused beside the rule itself. */
function absent(
  part: PolicyPart,
  here: readonly PolicyPart[],
  { isWhole, needsDigests }: Comparison,
): PolicyDifference[] {
  const beside = here.find(({ kind }) =>
    part.kind === 'kyverno-rule' ? kind === 'kyverno-policy' : !isCompanion({ kind }),
  );
  if (!beside) return [];
  if (part.kind === 'kyverno-rule' && part.name === 'spelling')
    return [
      inPart(beside, {
        effects: ['admits-more'],
        cause: 'spelling-open',
        message:
          'nothing refuses other spellings of the registry (capitals, the port of HTTPS), which its patterns do not see',
        want: 'the rule spelling',
      }),
    ];
  const isTrust = part.kind === 'trust-root';
  const effects = isTrust || !isWhole || !needsDigests ? [] : (['admits-more'] as const);
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

function inPart({ name, node, root }: PolicyPart, found: Found): PolicyDifference {
  const policy = root.at('metadata', 'name')?.text ?? name;
  return { ...found, form: undefined, policy, place: found.place ?? node.place };
}
