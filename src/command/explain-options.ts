import { Command } from 'commander';
import { ASK_OPTIONS, type AskOptions } from '../request/ask-options.ts';
import { toolName } from '../shared/tool.ts';
import { addOptions } from './options.ts';
import type { Surroundings } from './surroundings.ts';

const DESCRIPTION = `Explains a refusal: which image, what was looked for, what is there, and the one fix.

  kubectl apply -f pod.yaml 2>&1 | ${toolName} explain -
  kubectl get events -n shop -o json | ${toolName} explain -`;

/** The `explain` command. @param onEnd takes the exit code */
export function explainCommand(surroundings: Surroundings, onEnd: (exitCode: number) => void): Command {
  const command = new Command('explain')
    .summary('explain what an admission engine said')
    .description(DESCRIPTION)
    .argument('<file>', 'an error of kubectl, an Event or a PolicyReport; - reads stdin')
    .helpOption('-h, --help', 'print this help');
  addOptions(command, [ASK_OPTIONS]);
  return command.action(async (file: string, options: AskOptions) => {
    const { explain } = await import('./explain.ts');
    onEnd(await explain(file, options, surroundings));
  });
}
