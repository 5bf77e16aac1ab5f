import { setTimeout as sleep } from 'node:timers/promises';
import { type CommandOutcome, run } from '../stack/command.ts';
import { goTool } from '../stack/go-tools.ts';

/** The API server, asked as people ask it. */
export interface Kubectl {
  readonly kubeconfig: string;
  /** Whatever comes of it. @param input what `-f -` reads */
  ask(args: readonly string[], input?: string): Promise<CommandOutcome>;
  /** @throws Error with the output when it fails */
  do(args: readonly string[], input?: string): Promise<string>;
}

export async function kubectlFor(kubeconfig: string, cache: string): Promise<Kubectl> {
  const program = await goTool('kubectl');
  const common = ['--kubeconfig', kubeconfig, '--cache-dir', cache];
  const ask = (args: readonly string[], input = '') => run(program, [...common, ...args], { input });
  return {
    kubeconfig,
    ask,
    do: async (args, input) => {
      const { exitCode, output } = await ask(args, input);
      if (exitCode !== 0) throw new Error(`kubectl ${args.join(' ')} ended with ${exitCode}:\n${output}`);
      return output;
    },
  };
}

/**
 * Waits until `holds`, asked twice a second.
 * @throws Error with `what`, and what `holds` has said last, when it does not in time
 */
export async function until(what: string, seconds: number, holds: () => Promise<true | string>) {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const said = await holds();
    if (said === true) return;
    if (Date.now() > deadline) throw new Error(`${what}: not within ${seconds} s: ${said}`);
    await sleep(500);
  }
}
