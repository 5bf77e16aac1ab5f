import type { PolicyReading } from '../../engine/policy-reading.ts';
import { each, problemAt } from '../../finding/problem.ts';
import type { Rule } from '../../finding/rule.ts';
import { textsOf } from './texts.ts';

/** Words that stand in samples where one's own belong. */
const PLACEHOLDER =
  /\byour?[-_ ]?(?:org|organi[sz]ation|user|username|repo|repository|company|name|account|github)|<[^<>]+>|change[-_]?me|replace[-_]?(?:me|with|this)|(?:^|\/)(?:my-?(?:org|organi[sz]ation|user|username|repo|company)|OWNER|ORG|REPO)(?=\/|$)|^my-?(?:subject|identity|issuer)$|(?:^|\/)\.\.\.(?:\/|$)/i;
const IN_IMAGE =
  /<[^<>]+>|\byour[-_]?(?:org|organi[sz]ation|username|repo|company|registry)\b|change[-_]?me/i;

export const placeholder: Rule<PolicyReading> = {
  id: 'identity/placeholder',
  severity: 'error-never',
  title: "A sample's placeholder is left",
  check: (reading, { isMarkdown }) => [
    ...each(
      textsOf(reading).filter(({ text }) => PLACEHOLDER.test(text)),
      ({ node, text }) =>
        problemAt(
          node,
          `"${text}" is a placeholder: no certificate has such a name, so every image is refused.`,
          {
            fix: 'put in the name of your own',
            ...(isMarkdown && { severity: 'info' }),
          },
        ),
    ),
    ...each(
      reading.images.filter((one) => !isMarkdown && !one.isUnknown && IN_IMAGE.test(one.text ?? '')),
      (node) =>
        problemAt(node, `"${node.text ?? ''}" is a placeholder: the policy is about no image that exists.`, {
          fix: 'put in the name of your own images',
        }),
    ),
  ],
};
