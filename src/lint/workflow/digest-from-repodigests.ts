import type { Problem } from '../../finding/finding.ts';
import type { Script } from '../../workflow/script.ts';
import { type ShellCommand, wordText } from '../../workflow/shell-command.ts';
import { type Step, stepsOf } from '../../workflow/workflow.ts';
import { inserted } from './edits.ts';
import type { WorkflowRule } from './rule.ts';

/** Of one script. */
const MAX_COMMANDS = 20;

export const digestFromRepodigests: WorkflowRule = {
  id: 'workflow/digest-from-repodigests',
  severity: 'error-never',
  title: 'The name of the image stands in the digest already',
  isFixable: true,
  check: (workflow) => stepsOf(workflow).flatMap(inStep),
};

function inStep(step: Step): Problem[] {
  const { script } = step;
  if (!script) return [];
  return script.invocations
    .filter(
      ({ command, words }) =>
        command.after !== '|' && words.some((word) => /RepoDigests/.test(wordText(word))),
    )
    .slice(0, MAX_COMMANDS)
    .flatMap(({ command }) => {
      const names = namesOf(script, command);
      if (!names.some((name) => isBehindAt(step, name))) return [];
      const at = script.source.place(command);
      return [
        {
          at,
          message:
            'RepoDigests holds name@sha256:…, so the reference becomes name@name@sha256:…: nothing can be signed.',
          fix: "docker inspect … | cut -d@ -f2, or the build step's output digest",
          edits: [inserted(script.source.file, at.end, ' | cut -d@ -f2')],
        },
      ];
    });
}

/** Variables and outputs that get what a command prints. */
function namesOf(script: Script, command: ShellCommand): string[] {
  return script.commands.flatMap(({ assignments, words }) => [
    ...assignments.filter(({ value }) => holds(value, command)).map(({ name }) => name),
    ...words
      .filter((word) => holds(word, command))
      .flatMap((word) => /^(\w[\w-]*)=\$\(…\)$/.exec(wordText(word))?.[1] ?? []),
  ]);
}

function holds(
  { parts }: { readonly parts: readonly { readonly kind: string }[] },
  command: ShellCommand,
): boolean {
  return parts.some(
    (part) =>
      part.kind === 'commands' &&
      (part as { readonly commands?: readonly ShellCommand[] }).commands?.includes(command),
  );
}

/** Whether it stands behind an `@` anywhere in the file, as it is. */
function isBehindAt({ job, script }: Step, name: string): boolean {
  const text = `${script?.text ?? ''}\n${job.workflow.root?.source ?? ''}`;
  const escaped = name.replaceAll(/[^\w-]/g, '');
  return new RegExp(
    `@(?:"?\\$\\{?${escaped}\\b(?![#%:/-])|\\$\\{\\{ *(?:steps|needs)\\.[\\w-]+\\.outputs\\.${escaped} *\\}\\})`,
  ).test(text);
}
