import { Command } from 'commander';
import { PREFLIGHT_OPTIONS, type PreflightOptions } from '../request/preflight-options.ts';
import { toolName } from '../shared/tool.ts';
import { addOptions } from './options.ts';
import type { Surroundings } from './surroundings.ts';

const DESCRIPTION = `Says which images of rendered manifests an admission engine would reject.

What will the policies in this folder do to what this chart runs?
  helm template shop . | ${toolName} preflight --policy policies/ -

What of all that runs now would not be let in again?
  kubectl get pods -A -o json | ${toolName} preflight --policy policies/ --enforce -

Before there is any policy: what is not built by us?
  kustomize build . | ${toolName} preflight --owner acme -`;

/** The `preflight` command. @param onEnd takes the exit code */
export function preflightCommand(surroundings: Surroundings, onEnd: (exitCode: number) => void): Command {
  const command = new Command('preflight')
    .summary('say which images a cluster would reject')
    .description(DESCRIPTION)
    .argument('[path...]', 'rendered manifests: files, folders, or - for stdin')
    .helpOption('-h, --help', 'print this help');
  addOptions(command, PREFLIGHT_OPTIONS);
  return command.action(async (paths: string[], options: PreflightOptions) => {
    // Loaded here: help and mistakes are told without it.
    const { preflight } = await import('./preflight.ts');
    onEnd(await preflight(paths, options, surroundings));
  });
}
