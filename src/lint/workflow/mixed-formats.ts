import { cosignCalls, layoutOf, signsImage } from '../../workflow/cosign.ts';
import { attestsImage } from '../../workflow/image-steps.ts';
import { inputOf, stepsOf } from '../../workflow/workflow.ts';
import type { WorkflowRule } from './rule.ts';

export const mixedFormats: WorkflowRule = {
  id: 'workflow/mixed-formats',
  severity: 'warning',
  title: 'Signature and attestation are in two layouts, each half',
  check: (workflow) => {
    const legacy = cosignCalls(workflow).find((call) => signsImage(call) && layoutOf(call) === 'legacy');
    const bundle = stepsOf(workflow).find(
      (step) => attestsImage(step) && inputOf(step, 'push-to-registry') === 'true',
    );
    if (!legacy || !bundle?.uses) return [];
    return [
      {
        at: bundle.uses.node.place,
        message:
          'cosign writes the signature as a tag here and this action writes a bundle: readers that see the bundle ignore the signature, others see no provenance.',
        fix: 'write one layout completely, or both: signature-format: both of slsa-provenance-action',
      },
    ];
  },
};
