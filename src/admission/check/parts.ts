import type { FieldRule } from '../../engine/field-rule.ts';
import { fieldRulesFor, type Leaf, leavesOf, type PolicyPart } from '../../engine/fields.ts';
import type { Effect, Found } from './difference.ts';

/** Kinds that nobody else writes so: what has no counterpart is compared with nothing. */
const COMPANIONS: readonly PolicyPart['kind'][] = [
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
export function counterpartOf(
  part: PolicyPart,
  written: readonly PolicyPart[],
  met: ReadonlySet<PolicyPart> = new Set(),
): PolicyPart | undefined {
  const own = new Set(leavesOf(part).map(keyOf));
  const scored = written
    .filter(({ kind }) => kind === part.kind)
    .map((one) => ({
      one,
      score: leavesOf(one).filter((leaf) => own.has(keyOf(leaf))).length,
      isNamed: one.name === part.name,
      isMet: met.has(one),
    }));
  const [best] = scored.toSorted(
    (a, b) => Number(b.isNamed) - Number(a.isNamed) || b.score - a.score || Number(a.isMet) - Number(b.isMet),
  );
  if (!best) return undefined;
  const isOwn = best.isNamed || best.score * 2 > own.size;
  return COMPANIONS.includes(part.kind) && !isOwn ? undefined : best.one;
}

export function isCompanion({ kind }: Pick<PolicyPart, 'kind'>): boolean {
  return COMPANIONS.includes(kind);
}

function keyOf({ path, value }: Leaf): string {
  return `${path}=${value}`;
}

/** What a part says otherwise than its counterpart, of what no neutral policy has. */
export function compareParts(have: PolicyPart, want: PolicyPart): Found[] {
  const rules = fieldRulesFor(have) ?? [];
  const [here, there] = [leavesOf(have), leavesOf(want)];
  const [known, wanted] = [new Set(here.map(keyOf)), new Set(there.map(keyOf))];
  const added = here.filter((leaf) => !wanted.has(keyOf(leaf)));
  const removed = there.filter((leaf) => !known.has(keyOf(leaf)));
  const changed = new Set(added.map(({ path }) => path));
  return [
    ...added.flatMap((leaf) => ofAdded(leaf, rules, removed)),
    ...removed.filter(({ path }) => !changed.has(path)).flatMap((leaf) => ofRemoved(leaf, rules, have)),
  ];
}

function ofAdded(
  { path, value, node }: Leaf,
  rules: readonly FieldRule[],
  removed: readonly Leaf[],
): Found[] {
  const rule = rules.find((one) => one.path.test(path));
  const want = removed.find((one) => one.path === path)?.value;
  // What is safe by itself is no more than it was meant to be, unless keys of another instance are expected.
  const isSafe = rule?.safe?.test(value) === true && (rule.is !== 'trust' || want === undefined);
  const effects = rule ? EFFECTS[rule.is] : (['not-understood'] as const);
  if (effects.length === 0 || isSafe) return [];
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

function ofRemoved({ path, value }: Leaf, rules: readonly FieldRule[], have: PolicyPart): Found[] {
  const rule = rules.find((one) => one.path.test(path));
  const effects = rule ? EFFECTS[rule.is] : (['not-understood'] as const);
  if (effects.length === 0 || rule?.absent?.test(value) === true) return [];
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
function nearest(have: PolicyPart, path: string): Leaf[] {
  const parent = path.replace(/\.?[^.]*$/, '');
  return parent === '' ? [] : leavesOf(have).filter((leaf) => leaf.path.startsWith(parent));
}

const EFFECTS: Readonly<Record<FieldRule['is'], readonly Effect[]>> = {
  read: [],
  harmless: [],
  trust: ['admits-more', 'rejects-signed'],
  opens: ['admits-more'],
  closes: ['rejects-signed'],
  text: ['not-understood'],
};

const CAUSES: Readonly<Partial<Record<FieldRule['is'], Found['cause']>>> = {
  trust: 'trust-differs',
  opens: 'setting-differs',
  closes: 'place-differs',
  text: 'not-understood',
};
