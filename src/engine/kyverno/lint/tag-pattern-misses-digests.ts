import { each, problemAt } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import { addItem } from '../../../text/yaml-edit.ts';
import { type ClusterPolicy, verificationsIn } from '../cluster-policy.ts';
import { matchesGlob } from '../../../text/glob.ts';

const DIGEST = `@sha256:${'0123456789abcdef'.repeat(4)}`;

export const tagPatternMissesDigests: Rule<ClusterPolicy> = {
  id: 'kyverno/tag-pattern-misses-digests',
  severity: 'error-admits',
  title: 'A pattern for tags that passes over digests',
  isFixable: true,
  check: (policy) =>
    each(verificationsIn(policy), ({ references }) => {
      const texts = references.map(({ text }) => text ?? '');
      return references
        .filter((one) => !one.isUnknown && missesDigests(one.text ?? '', texts))
        .map((one) => {
          const name = nameIn(one.text ?? '');
          return problemAt(
            one,
            `${name}@sha256:… does not match, so that an image named by digest is not verified at all, whoever made it.`,
            {
              fix: `add "${name}@*", or write "${name}*"`,
              edits: texts.includes(`${name}@*`) ? [] : addItem(one, `"${name}@*"`),
            },
          );
        });
    }),
};

/** Whether it matches tags of a repository, and no pattern its digests. */
export function missesDigests(pattern: string, all: readonly string[]): boolean {
  if (!/^[^@]*:[^/@]*$/.test(pattern) || /\{\{/.test(pattern)) return false;
  const sample = `${nameIn(pattern).replaceAll('*', 'x').replaceAll('?', 'x')}${DIGEST}`;
  return !all.some((one) => matchesGlob(one.replaceAll(/\*+/g, '**'), sample));
}

/** A reference without its tag. */
export function nameIn(reference: string): string {
  return reference.replace(/:[^/:]*$/, '');
}
