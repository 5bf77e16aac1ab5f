import type { LocatedNode } from '../../text/located-yaml.ts';
import { notInPages, oncePerJob } from './rule.ts';

const KEY = /(?:^|_)COSIGN_(?:PRIVATE_)?KEY$|^COSIGN_PRIVATE_KEY/;

export const longLivedKey = notInPages({
  id: 'workflow/long-lived-key',
  severity: 'info',
  title: 'A key in the secrets signs',
  check: (workflow, context) =>
    oncePerJob(workflow, context, ({ env, steps }) =>
      [workflow.env, env, ...steps.map((step) => step.env)]
        .flatMap((one) => [...one])
        .filter(isKey)
        .map(([, node]) => ({
          at: node.keyPlace,
          message:
            'Whoever gets hold of this key can sign for as long as a policy trusts it, and nothing shows when.',
          fix: 'sign keyless, and let policies trust both for a while: slsa-provenance adopt',
        })),
    ),
});

function isKey([name, { text }]: readonly [string, LocatedNode]): boolean {
  return KEY.test(name) && (text?.includes('secrets.') ?? false);
}
