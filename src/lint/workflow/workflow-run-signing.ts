import type { Problem } from '../../finding/finding.ts';
import { signsInJob } from '../../workflow/image-steps.ts';
import type { Job } from '../../workflow/workflow.ts';
import { oncePerJob, type WorkflowRule } from './rule.ts';

const OF_OTHER_RUN = /github\.event\.workflow_run\.head_(?:sha|branch|commit)/;
const COMPARED = /workflow_run\.(?:head_branch|head_repository[\w.]*|event)\s*==/;

export const workflowRunSigning: WorkflowRule = {
  id: 'workflow/workflow-run-signing',
  severity: 'warning',
  title: 'What another run built is signed under the default branch',
  alsoIn: 'zizmor',
  check: (workflow, context) =>
    workflow.triggers.has('workflow_run') ? oncePerJob(workflow, context, inJob) : [],
};

function inJob(job: Job): Problem[] {
  const text = job.node?.source ?? '';
  const trigger = job.workflow.triggers.get('workflow_run');
  if (!trigger || !signsInJob(job) || !OF_OTHER_RUN.test(text) || COMPARED.test(text)) return [];
  return [
    {
      at: trigger.keyPlace,
      message:
        'The certificate names the default branch, whatever branch or fork the run before was for: its content is signed as reviewed.',
      fix: 'sign in the run that builds, or go on only if github.event.workflow_run.head_branch == the default branch and event == push',
    },
  ];
}
