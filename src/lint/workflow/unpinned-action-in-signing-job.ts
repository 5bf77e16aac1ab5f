import type { Problem } from '../../finding/finding.ts';
import { mayIdentify } from '../../workflow/access.ts';
import { isInstaller } from '../../workflow/cosign.ts';
import { pushesImage, signsInJob } from '../../workflow/image-steps.ts';
import type { Job } from '../../workflow/workflow.ts';
import { notInPages, oncePerJob } from './rule.ts';

export const unpinnedActionInSigningJob = notInPages({
  id: 'workflow/unpinned-action-in-signing-job',
  severity: 'warning',
  title: 'Actions of a job that signs are not pinned',
  alsoIn: 'zizmor',
  check: (workflow, context) => oncePerJob(workflow, context, inJob),
});

function inJob(job: Job): Problem[] {
  const uses = job.steps.flatMap((step) => step.uses ?? []);
  const open = uses.filter(({ isPinned, kind }) => !isPinned && kind !== 'local');
  const [first] = open;
  if (!first || !signs(job)) return [];
  return [
    {
      at: first.node.place,
      message: `${open.length} of ${uses.length} actions in the job "${job.id}" are named by a tag or branch: whoever can move one signs as you.`,
      fix: `uses: ${first.text.replace(/@.*$/, '')}@<commit> # ${first.ref}`,
    },
  ];
}

function signs(job: Job): boolean {
  return (
    signsInJob(job) || (mayIdentify(job) && job.steps.some((step) => isInstaller(step) || pushesImage(step)))
  );
}
