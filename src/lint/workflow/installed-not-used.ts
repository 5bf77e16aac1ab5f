import type { Problem } from '../../finding/finding.ts';
import { isInstaller } from '../../workflow/cosign.ts';
import { isTransparent } from './known-actions.ts';
import type { Job } from '../../workflow/workflow.ts';
import { notInPages, oncePerJob } from './rule.ts';

export const installedNotUsed = notInPages({
  id: 'workflow/installed-not-used',
  severity: 'warning',
  title: 'cosign is installed and not used',
  check: (workflow, context) => (workflow.kind === 'workflow' ? oncePerJob(workflow, context, inJob) : []),
});

function inJob({ steps }: Job): Problem[] {
  const installer = steps.find(isInstaller);
  if (!installer?.uses) return [];
  const others = steps.filter((step) => step !== installer);
  const mayUse = others.some(({ node }) => /cosign/i.test(node?.at('run')?.text ?? ''));
  if (mayUse || !others.every(isTransparent)) return [];
  return [
    {
      at: installer.uses.node.place,
      message: 'cosign is installed, but no step of this job signs or verifies anything with it.',
      fix: 'sign the image that the job pushes, or take the step out',
    },
  ];
}
