import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { LocatedNode } from '../../../text/located-yaml.ts';
import { regoIn } from '../read.ts';

const WHOLE =
  /endswith\(\s*[\w.[\]]*image\s*,[^)]*":|endswith\(\s*[\w.[\]]*image\s*,\s*concat\([^)]*":"|contains\(\s*[\w.[\]]*image\s*,\s*":"\)/;

export const tagByText: Rule<LocatedNode> = {
  id: 'gatekeeper/tag-by-text',
  severity: 'warning',
  title: 'The tag is looked for in the whole reference',
  check: (root) =>
    each(regoIn(root), (rego) =>
      WHOLE.test(rego.text ?? '')
        ? problemAtKey(
            rego,
            'host:5000/x counts as having a tag, and x:latest@sha256:… as having another: both pass.',
            {
              fix: 'split at "/", look at the last part, and at the digest by a regular expression',
            },
          )
        : undefined,
    ),
};
