import { cosignCalls } from '../../workflow/cosign.ts';
import type { WorkflowRule } from './rule.ts';

export const attachSbom: WorkflowRule = {
  id: 'workflow/attach-sbom',
  severity: 'warning',
  title: 'An SBOM is attached without a signature',
  check: (workflow) =>
    cosignCalls(workflow)
      .filter(({ command }) => command === 'attach sbom')
      .map(({ place }) => ({
        at: place,
        message:
          'Nobody signs the SBOM: whoever can push can replace it, and cosign 4 has no such command any more.',
        fix: 'cosign attest --yes --type spdxjson --predicate sbom.json IMAGE@DIGEST',
      })),
};
