import type { PolicyReading } from '../../engine/policy-reading.ts';
import { each, problemInside } from '../../finding/problem.ts';
import type { Rule } from '../../finding/rule.ts';
import { isSharedBuilder } from './builders.ts';

const SOURCE =
  /configSource\b[^]*\buri\b|\bmaterials\b|externalParameters[^]*\brepository\b|resolvedDependencies|sourceRepository/i;

export const sharedBuilderWithoutSource: Rule<PolicyReading> = {
  id: 'predicate/shared-builder-without-source',
  severity: 'error-admits',
  title: 'A builder that anybody may call, and no condition on the source',
  check: ({ attestations }) =>
    each(attestations.filter(isSharedBuilder), ({ node, identities, conditions }) => {
      const isBound =
        conditions.some(({ text }) => SOURCE.test(text)) ||
        identities.every(({ bindsSource }) => bindsSource);
      if (isBound) return undefined;
      return problemInside(
        node,
        'The builder signs for whoever calls it: provenance of any repository on GitHub that calls it is accepted.',
        {
          fix: 'demand the source repository in the conditions: invocation.configSource.uri, or externalParameters.workflow.repository',
        },
      );
    }),
};
