import { parseBoolean, parseLines } from '../text/parse.ts';
import { camelCase, type OptionSpec } from './option-spec.ts';

/** Reads one input as the runner sets it; absent inputs are empty. */
export type ReadInput = (name: string) => string;

export type InputValue = boolean | string | string[];

/**
 * The inputs of a step that are set, by their names in code.
 * @throws Failure `input-value-unknown` for a switch that is neither true nor false
 */
export function valuesOf(specs: readonly OptionSpec[], read: ReadInput): Record<string, InputValue> {
  const given = specs.filter(({ name }) => read(name) !== '');
  return Object.fromEntries(given.map((spec) => [camelCase(spec.name), valueOf(spec, read(spec.name))]));
}

function valueOf({ name, value, isList }: OptionSpec, text: string): InputValue {
  if (value === undefined) return parseBoolean(name, text);
  return isList ? parseLines(text) : text;
}
