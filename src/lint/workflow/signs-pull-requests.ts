import type { Problem } from '../../finding/finding.ts';
import { isGuarded } from '../../workflow/guards.ts';
import { signsAsWorkflow, signsInStep } from '../../workflow/image-steps.ts';
import type { Job } from '../../workflow/workflow.ts';
import { addedEntry } from './edits.ts';
import { oncePerJob, type WorkflowRule } from './rule.ts';

const GUARD = "if: github.event_name != 'pull_request'";

export const signsPullRequests: WorkflowRule = {
  id: 'workflow/signs-pull-requests',
  severity: 'warning',
  title: 'Pull requests are signed',
  isFixable: true,
  check: (workflow, context) =>
    workflow.triggers.has('pull_request') ? oncePerJob(workflow, context, inJob) : [],
};

const OF_WORKFLOW = 'gets a valid certificate of this workflow (refs/pull/N/merge)';
const OF_KEY = 'gets a valid signature of this key';

function inJob({ steps }: Job): Problem[] {
  const signing = steps.filter((step) => signsInStep(step) && !isGuarded(step));
  const asWorkflow = signing.find(signsAsWorkflow);
  const step = asWorkflow ?? signing[0];
  if (!step?.node) return [];
  return [
    {
      at: step.node.place,
      message: `Code that nobody reviewed ${asWorkflow ? OF_WORKFLOW : OF_KEY}, and runs from forks fail here.`,
      fix: GUARD,
      edits: signing
        .filter(({ condition }) => condition === undefined)
        .flatMap(({ node }) => addedEntry(node, [GUARD])),
    },
  ];
}
