import type { PolicyReading } from '../../engine/policy-reading.ts';
import { each, problemAtKey } from '../../finding/problem.ts';
import type { Rule } from '../../finding/rule.ts';
import { isContainerGenerator } from './builders.ts';

const OWN = 'https://github.com/slsa-framework/slsa-github-generator/container@v1';
const OTHERS = [
  'https://github.com/slsa-framework/slsa-github-generator/generic@v1',
  'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
  'https://actions.github.io/buildtypes/workflow/v1',
];

export const buildTypeOfOtherSigner: Rule<PolicyReading> = {
  id: 'predicate/build-type-of-other-signer',
  severity: 'error-never',
  title: 'A build type that the builder never writes',
  check: ({ attestations }) =>
    each(attestations.filter(isContainerGenerator), ({ conditions }) =>
      conditions.flatMap(({ node, text }) => {
        const other = OTHERS.find((type) => text.includes(type));
        if (other === undefined) return [];
        return [
          problemAtKey(
            node,
            `The container generator writes the build type ${OWN}, never ${other}: every image is refused.`,
            {
              fix: OWN,
            },
          ),
        ];
      }),
    ),
};
