import type { ContainerKind, TextMatch } from '../policy.ts';
import { timeIn } from './request-conditions.ts';

/** What a CEL expression of a policy checks of every image of some lists. */
export interface ImageCheck {
  readonly containers: readonly ContainerKind[];
  /** All have to hold, or one of the others. */
  readonly checks: readonly CelCheck[];
  readonly others: readonly OtherCheck[];
}

/** What is enough in place of all the rest, and until when. */
export interface OtherCheck {
  readonly check: Exclude<CelCheck, { readonly kind: 'payload' }>;
  readonly until: Date | undefined;
}

export type CelCheck =
  | { readonly kind: 'signature'; readonly attestors: readonly string[]; readonly atLeast: number }
  | {
      readonly kind: 'attestation';
      readonly attestation: string;
      readonly attestors: readonly string[];
      readonly atLeast: number;
    }
  | {
      readonly kind: 'payload';
      readonly attestation: string;
      /** From the statement down. */
      readonly path: string;
      readonly match: TextMatch;
    };

const LISTS: Readonly<Record<string, ContainerKind>> = {
  containers: 'containers',
  initContainers: 'init',
  ephemeralContainers: 'ephemeral',
  volumes: 'image-volumes',
};
const LIST = /^\(?\s*(images\.\w+(?:\s*\+\s*images\.\w+)*)\s*\)?\s*/;
const NAMES = String.raw`\[\s*(attestors(?:\.\w+|\["[^"]+"\])(?:\s*,\s*attestors(?:\.\w+|\["[^"]+"\]))*)\s*\]`;
const NAME = String.raw`(?:\.(\w+)|\[["']([^"']+)["']\])`;

/**
 * Undefined: it says something that is not understood here.
 * @param covered regular expression of the images that the policy is about; a filter by the same leaves out no other
 */
export function readCheck(expression: string, covered?: string): ImageCheck | undefined {
  const text = expression.trim();
  const list = LIST.exec(text);
  if (!list?.[1]) return undefined;
  const rest = text.slice(list[0].length).trim();
  const filter = /^\.filter\(\s*(\w+)\s*,\s*\1\.matches\('([^'\\]*)'\)\)\s*/.exec(rest);
  const body = bodyOf(filter && filter[2] === covered ? rest.slice(filter[0].length) : rest);
  if (!body) return undefined;
  const [first = '', ...instead] = split(body.condition, '||');
  const checks = split(first, '&&').map((part) => checkIn(part, body.variable));
  const known = checks.filter((check) => check !== undefined);
  const read = instead.map((part) => otherIn(part, body.variable));
  const others = read.filter((other) => other !== undefined);
  if (known.length < checks.length || others.length < read.length) return undefined;
  // Of three that are asked for two, others are not one more.
  if (others.length > 0 && known.some((one) => one.kind !== 'payload' && one.atLeast !== 1)) return undefined;
  const containers = [...list[1].matchAll(/images\.(\w+)/g)].flatMap(([, name = '']) => LISTS[name] ?? []);
  return { containers, checks: known, others };
}

/** `.all(image, …)`, or `.map(image, …).all(e, e > 0)`. */
function bodyOf(text: string): { variable: string; condition: string } | undefined {
  const all = /^\.all\(\s*(\w+)\s*,([^]*)\)$/.exec(text);
  if (all?.[1] && all[2] && isBalanced(all[2])) return { variable: all[1], condition: all[2].trim() };
  const mapped = /^\.map\(\s*(\w+)\s*,([^]*)\)\s*\.all\(\s*(\w+)\s*,\s*(\w+)\s*(>\s*0|>=\s*\d+|)\s*\)$/.exec(
    text,
  );
  if (!mapped) return undefined;
  const [, variable = '', call = '', element, compared, comparison = ''] = mapped;
  if (element !== compared || !isBalanced(call)) return undefined;
  return { variable, condition: `${call.trim()} ${comparison}`.trim() };
}

/** The parts of a condition between operators that stand in no parentheses and no text. */
function split(text: string, operator: '&&' | '||'): string[] {
  const hidden = text.replaceAll(TEXTS, (literal) => '_'.repeat(literal.length));
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < hidden.length; at += 1) {
    if ('([{'.includes(hidden[at] ?? '')) depth += 1;
    if (')]}'.includes(hidden[at] ?? '')) depth -= 1;
    if (depth > 0 || !hidden.startsWith(operator, at)) continue;
    parts.push(text.slice(start, at).trim());
    start = at + operator.length;
    at += 1;
  }
  return [...parts, text.slice(start).trim()];
}

const TEXTS = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g;
const BEFORE = /^time\.now\(\)\s*<\s*timestamp\(\s*(?:"([^"\\]+)"|'([^'\\]+)')\s*\)$/;

/** A check, or `(time.now() < timestamp("…") && check)`. */
function otherIn(text: string, variable: string): OtherCheck | undefined {
  const bare = /^\(([^]*)\)$/.exec(text)?.[1];
  const parts = split(bare !== undefined && isBalanced(bare) ? bare : text, '&&');
  const [last = '', time, ...more] = parts.toReversed();
  const [, double, single] = BEFORE.exec(time ?? '') ?? [];
  const until = timeIn(double ?? single);
  const check = checkIn(last, variable);
  const isRead = more.length === 0 && (time === undefined || until !== undefined);
  if (!isRead || !check || check.kind === 'payload' || check.atLeast !== 1) return undefined;
  return { check, until };
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text.replaceAll(TEXTS, '')) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function checkIn(text: string, variable: string): CelCheck | undefined {
  return signatureIn(text, variable) ?? attestationIn(text, variable) ?? payloadIn(text, variable);
}

function signatureIn(text: string, variable: string): CelCheck | undefined {
  const call = new RegExp(
    `^verifyImageSignatures\\(\\s*${variable}\\s*,\\s*${NAMES}\\s*\\)\\s*(>=?)\\s*(\\d+)$`,
  );
  const [, attestors, operator, number] = call.exec(text) ?? [];
  if (attestors === undefined) return undefined;
  return { kind: 'signature', attestors: namesIn(attestors), atLeast: atLeast(operator, number) };
}

function attestationIn(text: string, variable: string): CelCheck | undefined {
  const call = new RegExp(
    `^verifyAttestationSignatures\\(\\s*${variable}\\s*,\\s*attestations${NAME}\\s*,\\s*${NAMES}\\s*\\)\\s*(>=?)\\s*(\\d+)$`,
  );
  const [, dotted, bracketed, attestors, operator, number] = call.exec(text) ?? [];
  if (attestors === undefined) return undefined;
  return {
    kind: 'attestation',
    attestation: dotted ?? bracketed ?? '',
    attestors: namesIn(attestors),
    atLeast: atLeast(operator, number),
  };
}

function payloadIn(text: string, variable: string): CelCheck | undefined {
  const call = new RegExp(
    `^extractPayload\\(\\s*${variable}\\s*,\\s*attestations${NAME}\\s*\\)\\.([\\w.]+?)(?:\\s*==\\s*("(?:[^"\\\\]|\\\\.)*"|'[^'\\\\]*')|\\.matches\\(\\s*("(?:[^"\\\\]|\\\\.)*"|'[^'\\\\]*')\\s*\\))$`,
  );
  const [, dotted, bracketed, path, equal, expression] = call.exec(text) ?? [];
  const literal = literalOf(equal ?? expression ?? '');
  if (path === undefined || literal === undefined) return undefined;
  return {
    kind: 'payload',
    attestation: dotted ?? bracketed ?? '',
    path,
    match: { kind: equal === undefined ? 'regexp' : 'exact', text: literal },
  };
}

/** Escapes of JSON are among those of CEL; others are not read. */
function literalOf(text: string): string | undefined {
  if (text.startsWith("'")) return text.slice(1, -1);
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

function namesIn(list: string): string[] {
  return [...list.matchAll(/attestors(?:\.(\w+)|\["([^"]+)"\])/g)].map(
    ([, dotted, bracketed]) => dotted ?? bracketed ?? '',
  );
}

function atLeast(operator: string | undefined, number: string | undefined): number {
  return Number(number) + (operator === '>' ? 1 : 0);
}
