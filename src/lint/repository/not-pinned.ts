import { each, problemAtKey } from '../../finding/problem.ts';
import { isAtLeast, type Rule } from '../../finding/rule.ts';
import { policyReadingOf } from '../policy-reading-of.ts';
import type { Source } from '../source.ts';

export const notPinned: Rule<readonly Source[]> = {
  id: 'digest/not-pinned',
  severity: 'warning',
  title: 'The tag is verified, and the node pulls what it points to later',
  check: (sources, context) =>
    sources.some(requiresDigests)
      ? []
      : each(
          sources
            .filter(({ kind }) => kind !== 'kyverno-ivp' || isAtLeast(context, 'kyverno', '1.19'))
            .flatMap((source) => policyReadingOf(source)?.unpinned ?? []),
          (node) =>
            problemAtKey(
              node,
              'A tag is neither refused nor replaced by the digest that was verified: the node pulls what the tag points to by then.',
              {
                fix: 'verifyDigest: true, and images by digest; mutateDigest: true; or a policy beside it that requires digests',
              },
            ),
        ),
};

/** A policy beside it that looks at the text of images, and wants a digest there. */
function requiresDigests(source: Source): boolean {
  if (source.kind === 'kyverno-validating') return DIGEST.test(source.root.source);
  if (source.kind !== 'kyverno-policy') return false;
  const rules = source.root.at('spec', 'rules')?.items() ?? [];
  return rules.some((rule) => DIGEST.test(rule.at('validate')?.source ?? ''));
}

const DIGEST = /@sha256:|\*@\*/;
