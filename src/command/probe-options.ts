import { Command } from 'commander';
import { PROBE_OPTIONS, type ProbeOptions } from '../request/probe-options.ts';
import { toolName } from '../shared/tool.ts';
import { addOptions } from './options.ts';
import type { Surroundings } from './surroundings.ts';

const DESCRIPTION = `Asks your cluster whether it checks signatures, by dry run: nothing is created there.

It pushes an unsigned twin of the image under a throw-away tag, asks for a Pod
with each, and deletes the twin where the registry lets it.

  ${toolName} probe ghcr.io/acme/app:v1 --namespace shop`;

/** The `probe` command. @param onEnd takes the exit code */
export function probeCommand(surroundings: Surroundings, onEnd: (exitCode: number) => void): Command {
  const command = new Command('probe')
    .summary('ask your cluster whether it checks signatures')
    .description(DESCRIPTION)
    .argument('<image>', 'a signed image that you may push beside')
    .helpOption('-h, --help', 'print this help');
  addOptions(command, PROBE_OPTIONS);
  return command.action(async (image: string, options: ProbeOptions) => {
    const { probe } = await import('./probe.ts');
    onEnd(await probe(image, options, surroundings));
  });
}
