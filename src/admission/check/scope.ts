import type { LabelRequirement } from '../../engine/label-selector.ts';
import type { Policy } from '../../engine/policy.ts';
import { matchesWildcards } from '../../text/glob.ts';
import { exampleIn } from '../../text/language-example.ts';
import {
  anyText,
  complementOf,
  type Language,
  languageOf,
  literal,
  type PatternNode,
  wildcards,
} from '../../text/language.ts';
import type { Field } from '../../text/place.ts';
import { utcSeconds } from '../../text/utc.ts';
import type { Found } from './difference.ts';

/** What one policy leaves open whoever it demands: that nothing is refused, that it does not count everywhere, … */
export function openSettings(have: Policy, want: Policy): Found[] {
  return [
    ...modeOf(have, want),
    ...failureOf(have, want),
    ...digestOf(have, want),
    ...namespacesOf(have, want),
    ...containersOf(have, want),
  ];
}

/** That policies together do not count all the time in which one is to: until a time, and from one on. */
export function openWindow(have: readonly Policy[], want: Policy): Found[] {
  const windows = have.map(({ when }) => when?.value ?? {});
  const { from: first = new Date(0), until: last } = want.when?.value ?? {};
  const isCovered = windows.some(({ from, until }) => {
    if (from && from > first) return false;
    // Where one ends, another has begun.
    const after = (end: Date) => windows.some((other) => other.from && other.from <= end && !other.until);
    return until === undefined || (last && last <= until) || after(until);
  });
  const [narrow] = have.flatMap(({ when }) => when ?? []);
  if (isCovered || !narrow) return [];
  const { from, until } = narrow.value;
  const words = [
    ...(from ? [`from ${utcSeconds(from)} on`] : []),
    ...(until ? [`until ${utcSeconds(until)}`] : []),
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

function modeOf({ mode }: Policy, want: Policy): Found[] {
  if (mode.value === want.mode.value || mode.value === 'enforce') return [];
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

function failureOf({ onFailure }: Policy, want: Policy): Found[] {
  if (onFailure.value === want.onFailure.value || onFailure.value === 'refuse') return [];
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

const STRICTNESS = ['free', 'resolved', 'required'] as const;

function digestOf({ digest }: Policy, want: Policy): Found[] {
  if (STRICTNESS.indexOf(digest.value) >= STRICTNESS.indexOf(want.digest.value)) return [];
  return [
    {
      effects: ['admits-more'],
      cause: 'digest-free',
      place: digest.place,
      message:
        digest.value === 'free'
          ? 'tags stay tags: one can be moved after its image was verified'
          : 'it takes images that are named by a tag',
      have: digest.value,
      want: want.digest.value,
    },
  ];
}

function namespacesOf({ namespaces, namespace }: Policy, want: Policy): Found[] {
  const wanted = want.namespaces;
  const looksAt = (name: string) => isIn(namespaces, name);
  const objects = [
    ...(namespace ? [leftOut(namespace, `it counts in the namespace ${namespace.value} alone`)] : []),
    ...byLabels(namespaces, wanted),
  ];
  if (wanted.include.length > 0) {
    const missing = wanted.include.filter(
      ({ value }) => !looksAt(value) || (namespace && namespace.value !== value),
    );
    return [
      ...byLabels(namespaces, wanted),
      ...missing.map(({ value }) =>
        leftOut(namespaces.include[0] ?? namespace, `the namespace ${value} is not looked at`, value),
      ),
    ];
  }
  const known = new Set(wanted.exclude.map(({ value }) => value));
  return [
    ...objects,
    ...(namespaces.include.length > 0
      ? [
          leftOut(
            namespaces.include[0],
            `it counts in the namespaces ${namespaces.include.map(({ value }) => value).join(', ')} alone`,
          ),
        ]
      : []),
    ...namespaces.exclude
      .filter(({ value }) => !known.has(value))
      .map((one) => leftOut(one, `the namespace ${one.value} is left out`, undefined, one.value)),
  ];
}

/** Which labels a namespace has is nothing that a policy can know: whoever may set them decides. */
function byLabels(have: Policy['namespaces'], want: Policy['namespaces']): Found[] {
  const known = new Set((want.selectors ?? []).map(keyOf));
  const more = (have.selectors ?? []).filter((one) => !known.has(keyOf(one)));
  const isLabelled = have.label !== undefined && have.label !== want.label;
  return [...more.map(wordsOf), ...(isLabelled ? [have.label] : [])].map((words) =>
    leftOut(undefined, `it counts in namespaces by their labels alone: ${words}`),
  );
}

function keyOf({ key, operator, values }: LabelRequirement): string {
  return JSON.stringify([key, operator, values.toSorted()]);
}

function wordsOf({ key, operator, values }: LabelRequirement): string {
  return `${key} ${operator}${values.length > 0 ? ` ${values.join(', ')}` : ''}`;
}

function isIn({ include, exclude }: Policy['namespaces'], name: string): boolean {
  const isListed = include.length === 0 || include.some(({ value }) => matchesWildcards(value, name));
  return isListed && !exclude.some(({ value }) => matchesWildcards(value, name));
}

function leftOut(at: Field<unknown> | undefined, message: string, want?: string, have?: string): Found {
  return {
    effects: ['admits-more'],
    cause: 'namespaces-left-out',
    place: at?.place,
    message,
    ...(want !== undefined && { want }),
    ...(have !== undefined && { have }),
  };
}

function containersOf({ requests }: Policy, want: Policy): Found[] {
  const missing = want.requests.containers.filter((kind) => !requests.containers.includes(kind));
  if (missing.length === 0) return [];
  const names = missing.map((kind) =>
    kind === 'image-volumes' ? 'image volumes' : kind === 'containers' ? kind : `${kind} containers`,
  );
  return [
    {
      effects: ['admits-more'],
      cause: 'containers-left-out',
      message: `${names.join(', ')} are not looked at`,
    },
  ];
}

/** What several policies together do not look at, of what one should. @param all at least one */
export function openScope(all: readonly Policy[], want: Policy): Found[] {
  return [...requestsOf(all, want), ...imagesOf(all, want)];
}

function requestsOf(all: readonly Policy[], want: Policy): Found[] {
  const missing = want.requests.resources.flatMap((resource) =>
    want.requests.operations
      .filter(
        (operation) =>
          !all.some(
            ({ requests }) =>
              requests.operations.some(({ value }) => value === operation.value) &&
              requests.resources.some(({ value }) => isNamed(value, resource.value)),
          ),
      )
      .map((operation) => `${operation.value} of ${resource.value}`),
  );
  if (missing.length === 0) return [];
  const isNear = ({ requests }: Policy) =>
    requests.resources.some(({ value }) => want.requests.resources.some((one) => isNamed(value, one.value)));
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

function isNamed(value: string, resource: string): boolean {
  return (
    value === resource ||
    value === '*/*' ||
    (value === '*' && !resource.includes('/')) ||
    value === `${resource.split('/')[0]}/*`
  );
}

function imagesOf(all: readonly Policy[], want: Policy): Found[] {
  const languages = all.map(scopeOf);
  const first = all[0]?.images.include[0];
  const isPlain = all.every(({ images }) => images.exclude.length === 0);
  const named = new Set(all.flatMap(({ images }) => images.include.map(({ value }) => value)));
  return want.images.include.flatMap((pattern): Found[] => {
    if (isPlain && named.has(pattern.value)) return [];
    const wanted = languageOfPattern(want.form, pattern.value);
    if (!wanted || languages.some((one) => !one)) return [unread(first)];
    const scopes = languages.flatMap((one) => one ?? []);
    const excluded = scopes.flatMap(({ exclude }) => exclude);
    const beyond = exampleIn(
      [wanted],
      scopes.flatMap(({ include }) => include),
    );
    const hit = excluded.map((one) => exampleIn([wanted, one])).find((one) => one !== 'none') ?? 'none';
    const gap = beyond === 'none' ? hit : beyond;
    if (gap === 'none') return [];
    if (gap === 'unknown') return [unread(first)];
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

function unread(at: Field<string> | undefined): Found {
  return {
    effects: ['not-understood'],
    cause: 'not-understood',
    place: at?.place,
    message: 'which images it is about is written in a way that is not compared here',
  };
}

/** Whether two policies are about the same images; what cannot be told counts as the same. */
export function meet(one: Policy, other: Policy): boolean {
  const named = new Set(one.images.include.map(({ value }) => value));
  if (one.images.exclude.length === 0 && other.images.include.some(({ value }) => named.has(value)))
    return true;
  const [first, second] = [scopeOf(one), scopeOf(other)];
  if (!first || !second) return true;
  return first.include.some((a) => second.include.some((b) => exampleIn([a, b], first.exclude) !== 'none'));
}

interface Scope {
  readonly include: readonly Language[];
  readonly exclude: readonly Language[];
}

const scopes = new WeakMap<Policy, Scope | { readonly unread: true }>();

/** undefined: a pattern is not read. */
function scopeOf(policy: Policy): Scope | undefined {
  const known = scopes.get(policy) ?? readScope(policy);
  scopes.set(policy, known);
  return 'unread' in known ? undefined : known;
}

function readScope({ form, images }: Policy): Scope | { readonly unread: true } {
  const read = (fields: readonly Field<string>[]) =>
    fields.map(({ value }) => languageOfPattern(form, value));
  const [include, exclude] = [read(images.include), read(images.exclude)];
  const isRead = (one: Language | undefined) => one !== undefined;
  return include.every(isRead) && exclude.every(isRead) ? { include, exclude } : { unread: true };
}

/** As engine/image-matches.ts compares: policy-controller knows parts, Kyverno none. */
function languageOfPattern(form: Policy['form'], text: string): Language | undefined {
  if (form === 'gatekeeper') return undefined;
  if (form.startsWith('policy-controller')) return languageOf(partedGlob(text));
  // Classes and alternatives of globs are not read.
  return /[[\]{}\\]/.test(text) ? undefined : languageOf(wildcards(text));
}

const NO_SLASH = complementOf([[0x2f, 0x2f]]);
const SHORT: Readonly<Record<string, string>> = {
  '*': 'index.docker.io/library/*',
  '*/*': 'index.docker.io/*/*',
};

/** `*` for one part, `**` for several. */
function partedGlob(text: string): PatternNode {
  const parts = (SHORT[text] ?? text).split(/(\*\*|\*)/);
  return {
    kind: 'sequence',
    parts: parts.map((part) =>
      part === '**' ? anyText() : part === '*' ? anyText(NO_SLASH) : literal(part),
    ),
  };
}
