import { Command } from 'commander';
import { optionGroups, type VerifyOptions } from '../request/options.ts';
import { OUTPUT_OPTIONS, type OutputOptions } from '../request/output-options.ts';
import { addOptions } from './options.ts';
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
  addOptions(command, [...optionGroups, OUTPUT_OPTIONS]);
  return command.action(async (images: string[], options: VerifyOptions & OutputOptions) => {
    // Loaded here: help and mistakes are told without it.
    const { verify } = await import('./verify.ts');
    onEnd(await verify(images, options, surroundings));
  });
}
