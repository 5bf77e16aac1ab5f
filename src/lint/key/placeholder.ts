import type { PolicyReading } from '../../engine/policy-reading.ts';
import { each, problemAtKey } from '../../finding/problem.ts';
import type { Rule } from '../../finding/rule.ts';

const PEM = /^\s*-----BEGIN [A-Z ]+-----\s+[A-Za-z0-9+/=\s]{60,}-----END [A-Z ]+-----\s*$/;
const FILLED_LATER = /^\s*__\w+__\s*$|\$\{[^}]+\}|\{\{/;
/** Where keys may lie instead. */
const REFERENCE = /^\s*(?:[a-z][a-z0-9+-]*:\/\/|https?:)/;

export const keyPlaceholder: Rule<PolicyReading> = {
  id: 'key/placeholder',
  severity: 'error-never',
  title: 'No public key where one has to be',
  check: ({ keys, engine }, { isMarkdown }) =>
    each(
      keys.filter((one) => one.text !== undefined && !one.isUnknown && !isKey(one.text)),
      (node) => {
        const isLater = isMarkdown || FILLED_LATER.test(node.text ?? '');
        // A variable of Kyverno is resolved in the cluster.
        if (engine === 'kyverno' && node.text?.includes('{{')) return undefined;
        return problemAtKey(node, 'This is no public key in PEM: every image is refused, or the policy is.', {
          fix: 'put in the key: cosign public-key --key KEY',
          ...(isLater && { severity: 'info' }),
        });
      },
    ),
};

function isKey(text: string): boolean {
  const blocks = text.match(/-----BEGIN[^]*?-----END [A-Z ]+-----/g) ?? [];
  return REFERENCE.test(text) || (blocks.length > 0 && blocks.every((block) => PEM.test(block)));
}
