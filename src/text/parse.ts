import { Failure } from '../shared/failure.ts';

/** @throws Failure `input-value-unknown` */
export function parseBoolean(name: string, text: string): boolean {
  return parseChoice(name, text.toLowerCase(), ['true', 'false']) === 'true';
}

/** One of the words in `choices`, exactly. @throws Failure `input-value-unknown` */
export function parseChoice<T extends string>(name: string, text: string, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === text);
  if (choice !== undefined) return choice;
  throw new Failure({
    class: 'usage',
    code: 'input-value-unknown',
    what: `${name}: "${text}" is not one of ${choices.join(', ')}`,
    why: 'it is mistyped, or an expression in it gives something else',
    fix: `${name}: ${choices[0]}`,
  });
}

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 };

/** `90s`, `10m`, `1h` in milliseconds. @throws Failure `input-duration-malformed` */
export function parseDuration(name: string, text: string): number {
  const [, count, unit] = /^([1-9][0-9]{0,5})([smh])$/.exec(text) ?? [];
  if (count !== undefined && unit !== undefined) return Number(count) * (UNITS[unit] ?? 0);
  throw new Failure({
    class: 'usage',
    code: 'input-duration-malformed',
    what: `${name}: "${text}" is not a duration`,
    why: 'a duration is a whole number and s, m or h',
    fix: `${name}: 10m`,
  });
}

/** The lines of a multi-line input without white space around them, empty ones left out. */
export function parseLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
