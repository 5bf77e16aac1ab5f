import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { LocatedNode } from '../../../text/located-yaml.ts';
import { trustPoliciesIn } from '../verifier.ts';

export const incompleteIdentity: Rule<LocatedNode> = {
  id: 'ratify/incomplete-identity',
  severity: 'error-admits',
  title: 'Half of an identity is compared',
  check: (root) =>
    each(
      (trustPoliciesIn(root) ?? []).flatMap((one) => one.at('keyless') ?? []),
      (keyless) => {
        const halves = ['certificateIdentity', 'certificateOIDCIssuer'].map(
          (name) => [keyless.at(name), keyless.at(`${name}RegExp`)].filter((one) => one !== undefined).length,
        );
        if (!keyless.isMap || keyless.mayHoldMore || halves.every((count) => count === 1)) return undefined;
        return problemAtKey(
          keyless,
          halves.includes(0)
            ? 'One half of the identity is missing, and is not compared: others can sign an image that is admitted.'
            : 'A text and a regular expression for the same: one of them does not count.',
          {
            fix: 'certificateIdentity and certificateOIDCIssuer, each once',
          },
        );
      },
    ),
};
