import { Command } from 'commander';
import { ADOPT_OPTIONS, type AdoptOptions } from '../request/adopt-options.ts';
import { toolName } from '../shared/tool.ts';
import { addOptions } from './options.ts';
import type { Surroundings } from './surroundings.ts';

const DESCRIPTION = `Replaces what workflows sign images with today: cosign, slsa-github-generator, GitHub's attest actions.

What would change, as a patch, and what it means:
  ${toolName} adopt

The patch alone, applied:
  ${toolName} adopt --quiet | git apply

In the files:
  ${toolName} adopt --write --action OWNER/NAME@<commit>

Nothing is asked of anybody: no token, no network. It ends with 1 where something is left to do by hand.`;

/** The `adopt` command. @param onEnd takes the exit code */
export function adoptCommand(surroundings: Surroundings, onEnd: (exitCode: number) => void): Command {
  const command = new Command('adopt')
    .summary('patches for workflows that sign with something else')
    .description(DESCRIPTION)
    .argument('[dir...]', 'folders or files of a repository (default: this folder)')
    .helpOption('-h, --help', 'print this help');
  addOptions(command, ADOPT_OPTIONS);
  return command.action(async (paths: string[], options: AdoptOptions) => {
    const { adopt } = await import('./adopt.ts');
    onEnd(await adopt(paths, options, surroundings));
  });
}
