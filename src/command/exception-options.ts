import { Command } from 'commander';
import { EXCEPTION_GROUPS, type ExceptionOptions } from '../request/exception-options.ts';
import { toolName } from '../shared/tool.ts';
import { addOptions } from './options.ts';
import type { Surroundings } from './surroundings.ts';

const DESCRIPTION = `Writes an exception from a policy, for an emergency: for named digests and namespaces,
until a time, for a reason that somebody approved. Nothing is applied.

  ${toolName} exception ghcr.io/acme/app@sha256:… --namespace production --until 4h \\
    --reason "INC-1234: rollback" --approved-by jane@example.com --repo acme/app`;

/** The `exception` command. @param onEnd takes the exit code */
export function exceptionCommand(surroundings: Surroundings, onEnd: (exitCode: number) => void): Command {
  const command = new Command('exception')
    .summary('let an image run for some hours that the policies refuse')
    .description(DESCRIPTION)
    .argument('[image...]', 'registry/repository@sha256:…')
    .helpOption('-h, --help', 'print this help');
  addOptions(command, EXCEPTION_GROUPS);
  return command.action(async (images: string[], options: ExceptionOptions) => {
    // Loaded here: help and mistakes are told without it.
    const { exception } = await import('./exception.ts');
    onEnd(await exception(images, options, surroundings));
  });
}
