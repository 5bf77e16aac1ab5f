import type { Problem } from '../../finding/finding.ts';
import { mayIdentify } from '../../workflow/access.ts';
import { jobIsGuarded } from '../../workflow/guards.ts';
import { pushesImage, signsInJob } from '../../workflow/image-steps.ts';
import type { Job } from '../../workflow/workflow.ts';
import { oncePerJob, type WorkflowRule } from './rule.ts';

export const pullRequestTargetSigning: WorkflowRule = {
  id: 'workflow/pull-request-target-signing',
  severity: 'error-admits',
  title: 'Code of forks is signed as the main branch',
  alsoIn: 'zizmor',
  check: (workflow, context) =>
    workflow.triggers.has('pull_request_target') ? oncePerJob(workflow, context, inJob) : [],
};

function inJob(job: Job): Problem[] {
  const trigger = job.workflow.triggers.get('pull_request_target');
  const publishes = signsInJob(job) || job.steps.some(pushesImage);
  if (!trigger || !mayIdentify(job) || !publishes || jobIsGuarded(job)) return [];
  return [
    {
      at: trigger.keyPlace,
      message: `Anybody's pull request runs the job "${job.id}" with the identity of the default branch: what a fork builds is signed as yours.`,
      fix: 'sign on push, and build pull requests with pull_request and without id-token',
    },
  ];
}
