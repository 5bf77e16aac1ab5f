import { each, problemAt } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import { replaceScalar } from '../../../text/yaml-edit.ts';
import type { ImageValidatingPolicy } from '../ivp.ts';
import { missesDigests, nameIn } from './tag-pattern-misses-digests.ts';

export const tagGlobMissesDigests: Rule<ImageValidatingPolicy> = {
  id: 'ivpol/tag-glob-misses-digests',
  severity: 'error-admits',
  title: 'A glob for tags that passes over digests',
  isFixable: true,
  check: ({ spec }) => {
    const references = spec.at('matchImageReferences')?.items() ?? [];
    const globs = references.flatMap((one) => one.at('glob') ?? []);
    if (references.some((one) => one.at('expression'))) return [];
    const texts = globs.map(({ text }) => text ?? '');
    return each(
      globs.filter((one) => !one.isUnknown && missesDigests(one.text ?? '', texts)),
      (glob) => {
        const name = nameIn(glob.text ?? '');
        return problemAt(
          glob,
          `${name}@sha256:… does not match, so that an image named by digest is not verified at all, whoever made it.`,
          {
            fix: name.endsWith('*') ? name : `${name}*`,
            edits: replaceScalar(glob, name.endsWith('*') ? name : `${name}*`),
          },
        );
      },
    );
  },
};
