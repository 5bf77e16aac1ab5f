import type { Problem } from '../../finding/finding.ts';
import { cosignCallsIn } from '../../workflow/cosign.ts';
import { isOn } from '../../workflow/program.ts';
import { pushesImage } from '../../workflow/image-steps.ts';
import { inputOf, type Job } from '../../workflow/workflow.ts';
import { addedFlag } from './edits.ts';
import { notInPages, oncePerJob } from './rule.ts';

export const platformsUnsigned = notInPages({
  id: 'workflow/platforms-unsigned',
  severity: 'info',
  title: 'The index is signed, its platforms are not',
  isFixable: true,
  check: (workflow, context) => oncePerJob(workflow, context, inJob),
});

function inJob({ steps }: Job): Problem[] {
  const build = steps.find((step) => pushesImage(step) && /[,\n]\s*\S/.test(inputOf(step, 'platforms')));
  if (!build) return [];
  const calls = steps
    .slice(build.index + 1)
    .flatMap(cosignCallsIn)
    .filter(({ command, args }) => command === 'sign' && !isOn(args, '--recursive', '-r'));
  const at = calls[0]?.step.node?.place;
  if (!at) return [];
  return [
    {
      at,
      message: 'Only the index is signed: pods that name the digest of one platform are rejected.',
      fix: 'cosign sign --recursive',
      edits: calls.flatMap((call) => addedFlag(call, '--recursive')),
    },
  ];
}
