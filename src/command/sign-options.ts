import { Command } from 'commander';
import { SIGN_OPTIONS, type SignOptions } from '../request/sign-options.ts';
import { toolName } from '../shared/tool.ts';
import { addOptions } from './options.ts';
import type { Surroundings } from './surroundings.ts';

const DESCRIPTION = `Signs images by their digests, as the action does: in a workflow with its identity
(permission id-token: write), anywhere with a key.

With a key, signatures and the files that are given, no provenance:
  ${toolName} sign ghcr.io/acme/app@sha256:… --key cosign.key

What preflight found to be unsigned:
  ${toolName} sign --file unsigned.txt --key cosign.key

The key's password is asked for, or taken from the variable COSIGN_PASSWORD;
GITHUB_TOKEN is used for ghcr.io where nothing else is configured.`;

/** The `sign` command. @param onEnd takes the exit code */
export function signCommand(surroundings: Surroundings, onEnd: (exitCode: number) => void): Command {
  const command = new Command('sign')
    .summary('sign images, as the action does')
    .description(DESCRIPTION)
    .argument('[image...]', 'registry/repository@sha256:…')
    .helpOption('-h, --help', 'print this help');
  addOptions(command, SIGN_OPTIONS);
  return command.action(async (images: string[], options: SignOptions) => {
    // Loaded here: help and mistakes are told without it.
    const { sign } = await import('./sign.ts');
    onEnd(await sign(images, options, surroundings));
  });
}
