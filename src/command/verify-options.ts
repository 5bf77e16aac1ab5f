import { Command, Option } from 'commander';
import { optionGroups, type VerifyOptions } from '../request/options.ts';
import { OUTPUT_OPTIONS, type OutputOptions } from '../request/output-options.ts';
import { Failure } from '../shared/failure.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * The `verify` command.
 * @param examples shown first in its help
 * @param onEnd takes the exit code
 */
export function verifyCommand(
  surroundings: Surroundings,
  examples: string,
  onEnd: (exitCode: number) => void,
): Command {
  const command = new Command('verify')
    .summary('verify images against who may have built them')
    .description(`Verifies signatures and attestations of images, and says who built them.\n\n${examples}`)
    .argument('[image...]', 'registry/repository, with a tag or a digest; with --bundle a digest or file')
    .helpOption('-h, --help', 'print this help');
  for (const { title, options } of [...optionGroups, OUTPUT_OPTIONS]) {
    for (const { name, value, isList, description, choices } of options) {
      const flags = value === undefined ? `--${name}` : `--${name} <${value}>`;
      const option = new Option(flags, description).helpGroup(`${title}:`);
      if (choices) option.choices(choices);
      if (isList) option.argParser((next: string, before: string[] | undefined) => [...(before ?? []), next]);
      else if (value !== undefined) takenOnce(option, name);
      command.addOption(option);
    }
  }
  return command.action(async (images: string[], options: VerifyOptions & OutputOptions) => {
    // Loaded here: help and mistakes are told without it.
    const { verify } = await import('./verify.ts');
    onEnd(await verify(images, options, surroundings));
  });
}

/** Of two values one would be dropped, and with it the images or the expectation that it names. */
function takenOnce(option: Option, name: string): void {
  const check = option.parseArg;
  option.argParser((next: string, before: string | undefined) => {
    if (before !== undefined) throw givenTwice(name, next);
    return check ? check(next, before) : next;
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
