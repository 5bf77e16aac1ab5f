import type { Problem } from '../../finding/finding.ts';
import { pushesImage, signsInStep } from '../../workflow/image-steps.ts';
import { inputOf, type Job } from '../../workflow/workflow.ts';
import { notInPages, oncePerJob } from './rule.ts';

export const tagPublicBeforeSignature = notInPages({
  id: 'workflow/tag-public-before-signature',
  severity: 'info',
  title: 'The tag is public before the signature',
  check: (workflow, context) => oncePerJob(workflow, context, inJob),
});

function inJob({ steps }: Job): Problem[] {
  const build = steps.find(
    (step) =>
      pushesImage(step) &&
      inputOf(step, 'tags') !== '' &&
      !/push-by-digest=true/.test(inputOf(step, 'outputs')),
  );
  const isSigned = build && steps.slice(build.index + 1).some(signsInStep);
  if (!build?.node || !isSigned) return [];
  return [
    {
      at: build.node.place,
      message:
        'The tag is pushed before the image is signed: until then, and for ever if signing fails, whoever pulls it gets an unsigned image.',
      fix: 'push by digest, sign, then set the tag: the input tags of slsa-provenance-action',
    },
  ];
}
