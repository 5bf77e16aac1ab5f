import { Command } from 'commander';
import { COPY_OPTIONS, type CopyOptions } from '../request/copy-options.ts';
import { toolName } from '../shared/tool.ts';
import { addOptions } from './options.ts';
import type { Surroundings } from './surroundings.ts';

const DESCRIPTION = `Copies images with everything that belongs to them: platforms, signatures, attestations, SBOMs.

Into a registry of one's own, only if that repository built it:
  ${toolName} copy ghcr.io/acme/app:v1 registry.example.com/acme/app --repo acme/app

Many, as a file lists them:
  ${toolName} copy --file mirror.txt`;

/** The `copy` command. @param onEnd takes the exit code */
export function copyCommand(surroundings: Surroundings, onEnd: (exitCode: number) => void): Command {
  const command = new Command('copy')
    .summary('copy images with everything that belongs to them')
    .description(DESCRIPTION)
    .argument('[source]', 'registry/repository, with a tag or a digest')
    .argument('[destination...]', 'registry/repository, perhaps with a tag')
    .helpOption('-h, --help', 'print this help');
  addOptions(command, COPY_OPTIONS);
  return command.action(async (source: string | undefined, destinations: string[], options: CopyOptions) => {
    // Loaded here: help and mistakes are told without it.
    const { copy } = await import('./copy.ts');
    onEnd(await copy(source === undefined ? [] : [source, ...destinations], options, surroundings));
  });
}
