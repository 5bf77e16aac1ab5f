import { each, problemAt } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { LocatedNode } from '../../../text/located-yaml.ts';
import { replaceScalar } from '../../../text/yaml-edit.ts';

export const repoPrefixWithoutSlash: Rule<LocatedNode> = {
  id: 'gatekeeper/repo-prefix-without-slash',
  severity: 'error-admits',
  title: 'The name of a registry or an owner is open at its end',
  isFixable: true,
  check: (root) =>
    root.at('kind')?.text === 'K8sAllowedRepos'
      ? each(root.at('spec', 'parameters', 'repos')?.items() ?? [], (repo) => {
          const text = repo.text ?? '';
          if (text === '' || repo.isUnknown || /[/@]$|:[^/]*$/.test(text)) return undefined;
          return problemAt(repo, `The text is compared as a beginning: ${text}-evil/x is admitted.`, {
            fix: `${text}/`,
            edits: replaceScalar(repo, `${text}/`),
          });
        })
      : [],
};
