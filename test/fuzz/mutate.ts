import type { Random } from './random.ts';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** What attackers and broken programs put in the place of something else. */
const ODD: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  1,
  2 ** 53,
  1e308,
  '',
  ' ',
  '0',
  '-1',
  'null',
  '=',
  'AA==',
  '\u0000',
  '\ud800',
  '__proto__',
  'sha256:',
  `sha256:${'0'.repeat(64)}`,
  'a'.repeat(5000),
  [],
  [[]],
  {},
  { toString: 1 },
  [null],
];

/** Bytes with a few of them changed, cut out, put in twice or taken from elsewhere. */
export function mutateBytes(bytes: Buffer, other: Buffer, random: Random): Buffer {
  const at = random.below(bytes.length + 1);
  const length = 1 + random.below(16);
  switch (random.below(6)) {
    case 0: {
      const flipped = Buffer.from(bytes);
      const place = Math.min(at, Math.max(0, bytes.length - 1));
      if (bytes.length > 0) flipped[place] = (flipped[place] ?? 0) ^ (1 << random.below(8));
      return flipped;
    }
    case 1:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    case 2:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at)]);
    case 3: {
      const from = random.below(other.length + 1);
      return Buffer.concat([
        bytes.subarray(0, at),
        other.subarray(from, from + length),
        bytes.subarray(at + length),
      ]);
    }
    case 4:
      return bytes.subarray(0, at);
    default:
      return Buffer.concat([bytes.subarray(0, at), Buffer.from([random.below(256)]), bytes.subarray(at)]);
  }
}

/** A JSON document with one place changed; `other` is one of the same kind, to take parts from. */
export function mutateJson(document: string, other: string, random: Random): string {
  const root = JSON.parse(document) as Json;
  const places = placesIn(root, []);
  const path = random.pick(places);
  const changed = change(at(root, path), at(JSON.parse(other) as Json, path), random);
  return JSON.stringify(put(root, path, changed));
}

const REMOVED = Symbol('removed');
type Path = readonly string[];

function placesIn(value: Json, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, member]) => placesIn(member, [...path, name]))];
}

function at(value: Json | undefined, path: Path): Json | undefined {
  return path.reduce<Json | undefined>(
    (found, name) =>
      typeof found === 'object' && found !== null ? (found as Record<string, Json>)[name] : undefined,
    value,
  );
}

function change(value: Json | undefined, other: Json | undefined, random: Random): Json | typeof REMOVED {
  const choice = random.below(8);
  if (choice === 0) return REMOVED;
  if (choice === 1) return random.pick(ODD);
  if (choice <= 3 && other !== undefined) return other;
  if (Array.isArray(value)) return changeList(value, random);
  if (typeof value === 'string') return changeText(value, typeof other === 'string' ? other : value, random);
  if (typeof value === 'number') return value + random.pick([-1, 1, 2 ** 31, 0.5]);
  return random.pick(ODD);
}

function changeList(list: Json[], random: Random): Json {
  const item = list[random.below(Math.max(1, list.length))] ?? null;
  return random.pick<Json>([
    [...list, item],
    list.slice(1),
    [...list].reverse(),
    Array.from({ length: 40 }, () => item),
  ]);
}

/** Base64, also of JSON or PEM, is changed within: most of what is signed travels so. */
function changeText(text: string, other: string, random: Random): string {
  if (random.below(4) > 0 && /^[A-Za-z0-9+/]{8,}={0,2}$/.test(text)) {
    const [bytes, others] = [Buffer.from(text, 'base64'), Buffer.from(other, 'base64')];
    return mutateNested(bytes, others, random).toString('base64');
  }
  return mutateBytes(Buffer.from(text), Buffer.from(other), random).toString('utf8');
}

function mutateNested(bytes: Buffer, other: Buffer, random: Random): Buffer {
  if (random.below(2) === 0 && bytes[0] === 0x7b && other[0] === 0x7b) {
    try {
      return Buffer.from(mutateJson(bytes.toString('utf8'), other.toString('utf8'), random));
    } catch {
      // Not JSON after all.
    }
  }
  return mutateBytes(bytes, other, random);
}

function put(root: Json, path: Path, value: Json | typeof REMOVED): Json {
  const name = path.at(-1);
  if (name === undefined) return value === REMOVED ? null : value;
  const parent = at(root, path.slice(0, -1)) as Record<string, Json>;
  if (value !== REMOVED) parent[name] = value;
  else if (Array.isArray(parent)) (parent as Json[]).splice(Number(name), 1);
  else Reflect.deleteProperty(parent, name);
  return root;
}
