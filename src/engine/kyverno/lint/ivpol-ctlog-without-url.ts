import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import { addMember } from '../../../text/yaml-edit.ts';
import type { ImageValidatingPolicy } from '../ivp.ts';

export const ctlogWithoutUrl: Rule<ImageValidatingPolicy> = {
  id: 'ivpol/ctlog-without-url',
  severity: 'error-never',
  title: 'A log without its URL',
  isFixable: true,
  check: ({ attestors }) =>
    each(
      attestors.flatMap((one) => one.at('cosign', 'ctlog') ?? []),
      (ctlog) => {
        if (
          !ctlog.isMap ||
          ctlog.at('url') ||
          ctlog.at('insecureIgnoreTlog')?.scalar === true ||
          ctlog.mayHoldMore
        )
          return undefined;
        return problemAtKey(ctlog, 'Every image is refused with "rekor URL must be provided".', {
          fix: 'url: https://rekor.sigstore.dev',
          edits: addMember(ctlog, 'url: https://rekor.sigstore.dev'),
        });
      },
    ),
};
