import { Command } from 'commander';
import { ASK_OPTIONS, type AskOptions } from '../request/ask-options.ts';
import { option } from '../request/option-spec.ts';
import { toolName } from '../shared/tool.ts';
import { addOptions } from './options.ts';
import type { Surroundings } from './surroundings.ts';

export interface ProbeCommandOptions extends AskOptions {
  readonly kubeconfig?: string;
  readonly context?: string;
  readonly namespace?: string;
}

const DESCRIPTION = `Asks your cluster whether it checks signatures, by dry run: nothing is created there.

It pushes an unsigned twin of the image under a throw-away tag, asks for a Pod
with each, and deletes the twin where the registry lets it.

  ${toolName} probe ghcr.io/acme/app:v1 --namespace shop`;

const CLUSTER = {
  title: 'Which cluster',
  options: [
    option('kubeconfig', 'file', 'default: $KUBECONFIG, or ~/.kube/config'),
    option('context', 'name', 'context in it (default: the current one)'),
    option('namespace', 'name', 'where to ask (default: that of the context)'),
  ],
};

/** No signature is verified here, so that no root counts. */
const HOW = {
  ...ASK_OPTIONS,
  options: ASK_OPTIONS.options.filter(({ name }) => !['trusted-root', 'offline'].includes(name)),
};

/** The `probe` command. @param onEnd takes the exit code */
export function probeCommand(surroundings: Surroundings, onEnd: (exitCode: number) => void): Command {
  const command = new Command('probe')
    .summary('ask your cluster whether it checks signatures')
    .description(DESCRIPTION)
    .argument('<image>', 'a signed image that you may push beside')
    .helpOption('-h, --help', 'print this help');
  addOptions(command, [CLUSTER, HOW]);
  return command.action(async (image: string, options: ProbeCommandOptions) => {
    const { probe } = await import('./probe.ts');
    onEnd(await probe(image, options, surroundings));
  });
}
