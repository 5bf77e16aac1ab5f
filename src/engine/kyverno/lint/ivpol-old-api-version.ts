import { problemAt } from '../../../finding/problem.ts';
import { isAtLeast, type Rule } from '../../../finding/rule.ts';
import { replaceScalar } from '../../../text/yaml-edit.ts';
import type { ImageValidatingPolicy } from '../ivp.ts';

export const oldApiVersion: Rule<ImageValidatingPolicy> = {
  id: 'ivpol/old-api-version',
  severity: 'info',
  title: 'A version of the API that will be removed',
  isFixable: true,
  check: ({ root }, context) => {
    const version = root.at('apiVersion');
    if (
      !version ||
      !/\/v1(?:alpha|beta)1$/.test(version.text ?? '') ||
      !isAtLeast(context, 'kyverno', '1.17')
    )
      return [];
    return [
      problemAt(
        version,
        `Kyverno serves policies.kyverno.io/v1 since 1.17, and warns of ${version.text ?? ''}.`,
        {
          fix: 'policies.kyverno.io/v1',
          edits: replaceScalar(version, 'policies.kyverno.io/v1'),
        },
      ),
    ];
  },
};
