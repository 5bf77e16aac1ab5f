import type { Problem } from '../../finding/finding.ts';
import { pushesImage } from '../../workflow/image-steps.ts';
import { resolveText } from '../../workflow/resolve.ts';
import { inputOf, type Job, type Step } from '../../workflow/workflow.ts';
import { isTransparent } from './known-actions.ts';
import { notInPages, oncePerJob } from './rule.ts';

const LOGS_IN = /\blogin\b|docker\/config\.json|DOCKER_CONFIG|docker-credential/i;

export const pushWithoutLogin = notInPages({
  id: 'workflow/push-without-login',
  severity: 'warning',
  title: "An image is pushed to GitHub's registry without a login",
  check: (workflow, context) => (workflow.kind === 'workflow' ? oncePerJob(workflow, context, inJob) : []),
});

function inJob(job: Job): Problem[] {
  const isHosted = job.runsOn?.every((label) => /^(?:ubuntu|macos)-/.test(label)) ?? false;
  const push = job.steps.find(pushesToGitHub);
  if (!push?.uses || !isHosted || job.container) return [];
  const before = job.steps.slice(0, push.index);
  if (before.some((step) => mayLogIn(step))) return [];
  return [
    {
      at: push.uses.node.place,
      message: 'No step before this one logs in to ghcr.io: the push is refused (401).',
      fix: '- uses: docker/login-action@v3\n  with:\n    registry: ghcr.io\n    username: ${{ github.actor }}\n    password: ${{ secrets.GITHUB_TOKEN }}',
    },
  ];
}

function pushesToGitHub(step: Step): boolean {
  const tags = resolveText(step, inputOf(step, 'tags'));
  return pushesImage(step) && inputOf(step, 'push') === 'true' && /^\s*ghcr\.io\//.test(tags);
}

function mayLogIn(step: Step): boolean {
  return LOGS_IN.test(step.node?.source ?? '') || !isTransparent(step);
}
