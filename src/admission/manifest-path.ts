/** A place in a manifest, as its keys: `spec`, `containers`, 0, `image`. */
export type Keys = readonly (string | number)[];

export interface Placed {
  readonly value: unknown;
  readonly keys: Keys;
}

/** One step of a path: a key, or all entries of a list or mapping. */
export type Step = string | typeof EVERY;
const EVERY = Symbol('every');

/**
 * Parses a path as rules and settings write it: `spec.containers[*].image`, `data["queue-sidecar-image"]`. `[*]` and
 * `*` stand for every entry of a list or mapping.
 * @returns undefined: it is none
 */
export function parsePath(text: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  const token = /^(?:\.?([A-Za-z_$][\w$/-]*)|\.?\*|\[\*\]|\["([^"\]]+)"\])/;
  for (let rest = text; rest !== '';) {
    const [whole, key, quoted] = token.exec(rest) ?? [];
    if (whole === undefined || (whole.startsWith('.') && steps.length === 0)) return undefined;
    steps.push(key ?? quoted ?? EVERY);
    rest = rest.slice(whole.length);
  }
  return steps;
}

/** Everything that stands at a path; what is not there is left out. */
export function valuesAt(root: Placed, path: readonly Step[]): Placed[] {
  return path.reduce<Placed[]>((places, step) => places.flatMap((place) => next(place, step)), [root]);
}

function next(place: Placed, step: Step): Placed[] {
  if (step === EVERY) return entriesOf(place);
  const value = memberOf(place.value, step);
  return value === undefined ? [] : [{ value, keys: [...place.keys, step] }];
}

/** What a mapping has under a key of its own; undefined for anything else. */
export function memberOf(value: unknown, key: string): unknown {
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isMapping && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

/** The entries of a list or mapping, each with its place; none of anything else. */
export function entriesOf({ value, keys }: Placed): Placed[] {
  if (Array.isArray(value))
    return value.map((entry, nth) => ({ value: entry as unknown, keys: [...keys, nth] }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, entry]) => ({ value: entry as unknown, keys: [...keys, key] }));
}

/** `spec.containers[0].image`; a key that is no word is quoted: `data["a.yaml"]`. */
export function pathText(keys: Keys): string {
  return keys.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    if (!/^[A-Za-z_$][\w$/-]*$/.test(key)) return `${text}[${JSON.stringify(key)}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}
