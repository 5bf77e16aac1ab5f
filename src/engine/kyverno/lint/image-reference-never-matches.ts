import { each, problemAt } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import { replaceScalar } from '../../../text/yaml-edit.ts';
import { type ClusterPolicy, verificationsIn } from '../cluster-policy.ts';

export const imageReferenceNeverMatches: Rule<ClusterPolicy> = {
  id: 'kyverno/image-reference-never-matches',
  severity: 'error-admits',
  title: 'A pattern that no image matches',
  isFixable: true,
  check: (policy) =>
    each(verificationsIn(policy), ({ references }) =>
      references.flatMap((node) => {
        const { text } = node;
        const found =
          text === undefined || node.isUnknown
            ? undefined
            : fault(
                text,
                references.map((one) => one.text ?? ''),
              );
        if (!found) return [];
        return [
          problemAt(
            node,
            `Kyverno compares with registry/path:tag or registry/path@digest, and ${found.why}: the rule is never applied, and everything is admitted.`,
            {
              fix: found.fix,
              edits: replaceScalar(node, found.fix),
            },
          ),
        ];
      }),
    ),
};

function fault(text: string, all: readonly string[]): { why: string; fix: string } | undefined {
  const [host = '', ...path] = text.split('/');
  if (/\{\{/.test(text) || text === '' || /^[*?]/.test(text)) return undefined;
  if (path.length === 0 || (!/[.:*?]/.test(host) && host !== 'localhost'))
    return { why: `"${text}" names no registry`, fix: `docker.io/${text}${/[*:@]/.test(text) ? '' : '*'}` };
  const short = text.replace(/^docker\.io\/library\//, 'docker.io/');
  if (short !== text && !all.includes(short))
    return { why: 'it writes docker.io/nginx for docker.io/library/nginx', fix: short };
  if (/[A-Z]/.test(text.replace(/:[^/]*$/, '')))
    return { why: 'names of images have no capitals', fix: text.toLowerCase() };
  return /[*?]|[:@][^/]*$/.test(path.at(-1) ?? '') || /\*$/.test(text)
    ? undefined
    : { why: `"${text}" has neither tag nor digest`, fix: `${text}*` };
}
