import { Command } from 'commander';
import { RESUME_OPTIONS, type ResumeOptions } from '../request/resume-options.ts';
import { toolName } from '../shared/tool.ts';
import { addOptions } from './options.ts';
import type { Surroundings } from './surroundings.ts';

const DESCRIPTION = `Signs what runs of this repository deferred in an outage (on-outage: defer), in
a workflow of it: as signed later by that workflow about that run, never as
provenance.

Records are taken from runs by GitHub's API alone, and only if the lists admit
the run and its images:
  ${toolName} resume --pending --workflow .github/workflows/release.yml \\
    --ref refs/heads/main --images ghcr.io/acme/app

It needs GITHUB_TOKEN and the permissions actions: read, contents: read,
packages: write and id-token: write.`;

/** The `resume` command. @param onEnd takes the exit code */
export function resumeCommand(surroundings: Surroundings, onEnd: (exitCode: number) => void): Command {
  const command = new Command('resume')
    .summary('sign what runs deferred in an outage')
    .description(DESCRIPTION)
    .argument('[run...]', 'id or URL of a run')
    .helpOption('-h, --help', 'print this help');
  addOptions(command, RESUME_OPTIONS);
  return command.action(async (runs: string[], options: ResumeOptions) => {
    // Loaded here: help and mistakes are told without it.
    const { resume } = await import('./resume.ts');
    onEnd(await resume(runs, options, surroundings));
  });
}
