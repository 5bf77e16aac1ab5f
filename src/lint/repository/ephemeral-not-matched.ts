import { coversResource, type ImageValidatingPolicy } from '../../engine/kyverno/ivp.ts';
import { each, problemAtKey } from '../../finding/problem.ts';
import type { Rule } from '../../finding/rule.ts';
import type { Source } from '../source.ts';
import { imageValidatingPolicyIn } from '../../engine/kyverno/ivp.ts';

/** Kyverno stops making policies for controllers where the subresource is named beside pods: so it takes two. */
export const ephemeralNotMatched: Rule<readonly Source[]> = {
  id: 'ivpol/ephemeral-not-matched',
  severity: 'warning',
  title: 'Images of kubectl debug are not verified',
  check: (sources) => {
    const policies = sources.flatMap((one) => {
      // A page shows one policy at a time.
      const policy =
        one.kind === 'kyverno-ivp' && !one.isMarkdown ? imageValidatingPolicyIn(one.root) : undefined;
      return policy ? [policy] : [];
    });
    const debug = policies.filter((one) => coversResource(one, 'pods/ephemeralcontainers'));
    return each(
      policies.filter(
        (one) => coversResource(one, 'pods') && !coversResource(one, 'pods/ephemeralcontainers'),
      ),
      (policy) => {
        const resources = policy.resourceRules
          .flatMap((rule) => rule.at('resources') ?? [])
          .find((list) => list.items().some(({ text }) => text === 'pods'));
        if (!resources || debug.some((other) => sharesImages(other, policy))) return undefined;
        return problemAtKey(
          resources,
          'kubectl debug adds a container to a running Pod by pods/ephemeralcontainers: its image is not verified.',
          {
            fix: 'a second policy with resources: [pods/ephemeralcontainers]; beside pods in one policy, it would keep Kyverno from looking at Deployments',
          },
        );
      },
    );
  },
};

function sharesImages(a: ImageValidatingPolicy, b: ImageValidatingPolicy): boolean {
  const globs = globsOf(a);
  return globsOf(b).every((glob) => globs.includes(glob));
}

function globsOf({ spec }: ImageValidatingPolicy): string[] {
  return (spec.at('matchImageReferences')?.items() ?? []).flatMap((one) => one.at('glob')?.text ?? []);
}
