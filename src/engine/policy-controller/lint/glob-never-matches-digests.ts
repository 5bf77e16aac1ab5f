import { each, problemAt } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import { replaceScalar } from '../../../text/yaml-edit.ts';
import type { ClusterImagePolicy } from '../cluster-image-policy.ts';
import { matchesGlob } from '../../../text/glob.ts';

const DIGEST = `@sha256:${'0123456789abcdef'.repeat(4)}`;

export const globNeverMatchesDigests: Rule<ClusterImagePolicy> = {
  id: 'cip/glob-never-matches-digests',
  severity: 'error-admits',
  title: 'A glob that no digest matches',
  isFixable: true,
  check: ({ globs }) =>
    each(
      globs.filter((glob) => !glob.isUnknown && isNever(glob.text ?? '')),
      (glob) => {
        const name = (glob.text ?? '').replace(/:[^/:]*$/, '');
        return problemAt(
          glob,
          'Tags are resolved first, and the glob is compared with repository@sha256:…: the policy is about no image, and with the released configuration everything is admitted.',
          {
            fix: `${name}@*`,
            edits: replaceScalar(glob, `${name}@*`),
          },
        );
      },
    ),
};

function isNever(glob: string): boolean {
  if (glob === '' || glob.includes('@') || /^\*+$/.test(glob)) return false;
  const name = glob
    .replace(/:[^/:]*$/, '')
    .replaceAll('**', 'x')
    .replaceAll('*', 'x');
  return !matchesGlob(glob, `${name}${DIGEST}`);
}
