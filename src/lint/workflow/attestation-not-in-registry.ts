import { accessOf } from '../../workflow/access.ts';
import { attestsImage } from '../../workflow/image-steps.ts';
import { resolveText } from '../../workflow/resolve.ts';
import { inputOf, stepsOf } from '../../workflow/workflow.ts';
import { addedEntry } from './edits.ts';
import type { WorkflowRule } from './rule.ts';

export const attestationNotInRegistry: WorkflowRule = {
  id: 'workflow/attestation-not-in-registry',
  severity: 'warning',
  title: 'The attestation does not go to the registry',
  isFixable: true,
  check: (workflow) =>
    stepsOf(workflow).flatMap((step) => {
      const pushes = inputOf(step, 'push-to-registry');
      const name = resolveText(step, inputOf(step, 'subject-name'));
      const isImage =
        /^[\w.-]+\.[a-z]{2,}(?::\d+)?\//.test(name) || /^\$\{\{/.test(name) || name.startsWith('localhost');
      if (!step.uses || !attestsImage(step) || !isImage || (pushes !== '' && pushes !== 'false')) return [];
      const mayPush =
        pushes === '' &&
        accessOf(step.job, 'packages') !== 'none' &&
        accessOf(step.job, 'packages') !== 'read';
      return [
        {
          at: step.uses.node.place,
          message:
            "Only GitHub's API has the attestation: no admission engine sees it, nor does anybody with the image alone.",
          fix: 'with:\n  push-to-registry: true   # and permissions: packages: write',
          edits: mayPush ? addedEntry(step.node?.at('with'), ['push-to-registry: true']) : [],
        },
      ];
    }),
};
