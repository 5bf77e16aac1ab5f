import { Command } from 'commander';
import { ASK_OPTIONS, type AskOptions } from '../request/ask-options.ts';
import { addOptions } from './options.ts';
import type { Surroundings } from './surroundings.ts';

const DESCRIPTION = `Says who signed an image, in one line.

That is no verdict: anyone can sign anything. verify says whether it is whom you
expect.`;

/** The `who` command. @param onEnd takes the exit code */
export function whoCommand(surroundings: Surroundings, onEnd: (exitCode: number) => void): Command {
  const command = new Command('who')
    .summary('say who signed an image; no verdict')
    .description(DESCRIPTION)
    .argument('<image>', 'registry/repository, with a tag or a digest')
    .helpOption('-h, --help', 'print this help');
  addOptions(command, [ASK_OPTIONS]);
  return command.action(async (image: string, options: AskOptions) => {
    const { who } = await import('./who.ts');
    onEnd(await who(image, options, surroundings));
  });
}
