import { type Command, Option } from 'commander';
import type { OptionGroup, OptionSpec } from '../request/option-spec.ts';
import { Failure } from '../shared/failure.ts';

/** Adds the options of a table, in its groups. */
export function addOptions(command: Command, groups: readonly OptionGroup[]): void {
  for (const { title, options } of groups) {
    for (const spec of options) command.addOption(optionFor(spec).helpGroup(`${title}:`));
  }
}

function optionFor({ name, value, isList, isVariadic, description, choices }: OptionSpec): Option {
  const placeholder = value === undefined ? '' : ` <${value}${isVariadic ? '...' : ''}>`;
  const option = new Option(`--${name}${placeholder}`, description);
  if (choices) option.choices(choices);
  const filled = (given: string) => notEmpty(name, given, description);
  if (isList)
    option.argParser((next: string, before: string[] | undefined) => [...(before ?? []), filled(next)]);
  else if (value !== undefined) takenOnce(option, name, filled);
  return option;
}

/** Of two values one would be dropped, and with it the images or the expectation that it names. */
function takenOnce(option: Option, name: string, filled: (given: string) => string): void {
  const check = option.parseArg;
  option.argParser((next: string, before: string | undefined) => {
    if (before !== undefined) throw givenTwice(name, next);
    return check ? check(filled(next), before) : filled(next);
  });
}

/** An empty value would expect nothing, or something that nothing can be. */
function notEmpty(name: string, value: string, description: string): string {
  if (value.trim() !== '') return value;
  throw new Failure({
    class: 'usage',
    code: 'option-empty',
    what: `${name} is given without a value: ${description}`,
    why: 'a variable in the shell that is not set gives an empty one',
    fix: `remove --${name}, or give it a value`,
  });
}

function givenTwice(name: string, value: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'option-twice',
    what: `${name} is given more than once`,
    why: 'one value counts, and the others would be dropped',
    fix: `--${name} ${value}   # once; for the others, run it again`,
  });
}
