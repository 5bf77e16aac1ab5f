import { majorOf } from '../../workflow/action-use.ts';
import { stepsOf } from '../../workflow/workflow.ts';
import { notInPages } from './rule.ts';

const NAMES: readonly string[] = ['actions/attest-build-provenance', 'actions/attest-sbom'];

export const attestOldMajor = notInPages({
  id: 'workflow/attest-old-major',
  severity: 'info',
  title: 'An old version of an attest action',
  check: (workflow) =>
    stepsOf(workflow).flatMap(({ uses }) =>
      uses && NAMES.includes(uses.repository) && (majorOf(uses) ?? 3) < 3
        ? [
            {
              at: uses.node.place,
              message: `${uses.repository} before version 3 runs on an old Node.js and writes bundles and their index as the first readers took them.`,
              fix: 'actions/attest@v4, pinned to its commit',
            },
          ]
        : [],
    ),
});
