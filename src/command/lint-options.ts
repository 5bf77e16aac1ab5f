import { Command } from 'commander';
import { LINT_OPTIONS, type LintOptions } from '../request/lint-options.ts';
import { toolName } from '../shared/tool.ts';
import { addOptions } from './options.ts';
import type { Surroundings } from './surroundings.ts';

const DESCRIPTION = `Finds what is wrong in admission policies, workflows and samples that sign and verify images.

Everything in this folder, workflows included:
  ${toolName} lint

What a chart becomes:
  helm template . | ${toolName} lint -

What can be mended, mended:
  ${toolName} lint --fix policies/

A finding that does not matter is ignored by a comment above it, with the reason:
  # slsa-provenance-ignore cip/single-star: nothing lies deeper`;

/** The `lint` command. @param onEnd takes the exit code */
export function lintCommand(surroundings: Surroundings, onEnd: (exitCode: number) => void): Command {
  const command = new Command('lint')
    .summary('find what is wrong in policies and workflows')
    .description(DESCRIPTION)
    .argument('[path...]', 'files, folders, or - for stdin (default: this folder)')
    .helpOption('-h, --help', 'print this help');
  addOptions(command, LINT_OPTIONS);
  return command.action(async (paths: string[], options: LintOptions) => {
    // Loaded here: help and mistakes are told without it.
    const { lint } = await import('./lint.ts');
    onEnd(await lint(paths, options, surroundings));
  });
}
