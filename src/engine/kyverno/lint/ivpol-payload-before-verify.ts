import { problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { ImageValidatingPolicy } from '../ivp.ts';

export const payloadBeforeVerify: Rule<ImageValidatingPolicy> = {
  id: 'ivpol/payload-before-verify',
  severity: 'error-never',
  title: 'A payload is read before it is verified',
  check: ({ attestations, validations }) => {
    const names = attestations.filter((one) => one.at('intoto')).flatMap((one) => one.at('name')?.text ?? []);
    return validations.flatMap((expression, place) =>
      names.flatMap((name) => {
        const mentions = (call: string, text: string | undefined) =>
          text !== undefined &&
          new RegExp(`${call}\\([^()]*attestations(?:\\.${name}\\b|\\["${name}"\\])`).test(text);
        const verified = validations
          .slice(0, place + 1)
          .some(({ text }) => mentions('verifyAttestationSignatures', text));
        if (!/^[\w-]+$/.test(name) || verified || !mentions('extractPayload', expression.text)) return [];
        return [
          problemAtKey(
            expression,
            `Kyverno gives a payload only once its signature was verified: ${name} was not, so every image is refused.`,
            {
              fix: `verifyAttestationSignatures(image, attestations.${name}, […]) > 0 in a validation before it`,
            },
          ),
        ];
      }),
    );
  },
};
