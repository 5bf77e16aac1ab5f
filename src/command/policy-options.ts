import { Command } from 'commander';
import { POLICY_GROUPS, type PolicyOptions } from '../request/policy-options.ts';
import { toolName } from '../shared/tool.ts';
import { addOptions } from './options.ts';
import type { Surroundings } from './surroundings.ts';

const DESCRIPTION = `Writes admission policies: ready to apply, for exactly what was signed.

From images, which are verified first:
  ${toolName} policy ghcr.io/acme/app:v1 --repo acme/app --source-ref release-tags --out policies

From what is expected, before anything was signed:
  ${toolName} policy --images ghcr.io/acme/app --repo acme/app --source-ref release-tags \\
    --signer-workflow acme/app/.github/workflows/release.yml

Whether policies that there are still match, and their update:
  ${toolName} policy ghcr.io/acme/app:v1 --repo acme/app --source-ref release-tags --check policies/*/*.yaml
  ${toolName} policy ghcr.io/acme/app:v1 --repo acme/app --source-ref release-tags --update policies/*/*.yaml`;

/** The `policy` command. @param onEnd takes the exit code */
export function policyCommand(surroundings: Surroundings, onEnd: (exitCode: number) => void): Command {
  const command = new Command('policy')
    .summary('write, check and update the admission policies that match what was signed')
    .description(DESCRIPTION)
    .argument('[image...]', 'images that were signed: registry/repository, with a tag or a digest')
    .helpOption('-h, --help', 'print this help');
  addOptions(command, POLICY_GROUPS);
  return command.action(async (images: string[], options: PolicyOptions) => {
    // Loaded here: help and mistakes are told without it.
    const { policy } = await import('./policy.ts');
    onEnd(await policy(images, options, surroundings));
  });
}
