import type { ContainerKind, TextMatch } from '../policy.ts';

/** What a CEL expression of a policy checks of every image of some lists. */
export interface ImageCheck {
  readonly containers: readonly ContainerKind[];
  readonly checks: readonly CelCheck[];
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
  const checks = body.condition.split('&&').map((part) => checkIn(part.trim(), body.variable));
  const known = checks.filter((check) => check !== undefined);
  if (known.length < checks.length) return undefined;
  const containers = [...list[1].matchAll(/images\.(\w+)/g)].flatMap(([, name = '']) => LISTS[name] ?? []);
  return { containers, checks: known };
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

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '')) {
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
