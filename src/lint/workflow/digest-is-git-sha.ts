import type { Problem } from '../../finding/finding.ts';
import type { LocatedNode } from '../../text/located-yaml.ts';
import { cosignCalls } from '../../workflow/cosign.ts';
import { callsGenerator, signsWithAction } from '../../workflow/image-steps.ts';
import { resolveText, resolveWord, type Scope } from '../../workflow/resolve.ts';
import { stepsOf, type Workflow } from '../../workflow/workflow.ts';
import type { WorkflowRule } from './rule.ts';

const COMMIT = String.raw`(?:\$\{\{ *github\.(?:sha|workflow_sha|event\.[\w.]*\b(?:head_)?sha|event\.(?:after|head_commit\.id)) *\}\}|\$\{(?:GITHUB|COMMIT|GIT|HEAD)_SHA\})`;
const IS_COMMIT = new RegExp(`^(?:sha256:)?${COMMIT}$`);
const BEHIND_AT = new RegExp(`@(?:sha256:)?${COMMIT}$`);
const FIX = '${{ steps.build.outputs.digest }}, with the id of the step that pushes';

export const digestIsGitSha: WorkflowRule = {
  id: 'workflow/digest-is-git-sha',
  severity: 'error-never',
  title: 'A commit is given as the digest of an image',
  check: (workflow) => [...inInputs(workflow), ...inCommands(workflow)],
};

function inInputs(workflow: Workflow): Problem[] {
  const steps = stepsOf(workflow).filter(signsWithAction);
  return [
    ...steps.flatMap((step) =>
      ['subject-digest', 'digest'].flatMap((name) => commit({ job: step.job, step }, step.with.get(name))),
    ),
    ...workflow.jobs.filter(callsGenerator).flatMap((job) => commit({ job }, job.with.get('digest'))),
  ];
}

function commit(scope: Scope, node: LocatedNode | undefined): Problem[] {
  if (!node || !IS_COMMIT.test(resolveText(scope, node.text ?? ''))) return [];
  return [
    {
      at: node.place,
      message: 'This is the id of a commit, not the digest of an image: signing fails.',
      fix: FIX,
    },
  ];
}

function inCommands(workflow: Workflow): Problem[] {
  return cosignCalls(workflow).flatMap(({ step, script, operands }) =>
    operands
      .filter((word) => BEHIND_AT.test(resolveWord(step, word)))
      .map((word) => ({
        at: script.source.place(word),
        message: 'Behind the @ stands the id of a commit, not the digest of an image: no registry has it.',
        fix: FIX,
      })),
  );
}
