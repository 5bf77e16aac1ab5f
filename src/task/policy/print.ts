import { termsJson } from '../../report/policy-terms.ts';
import { commentLines, yamlStream } from '../../text/yaml-text.ts';
import type { WrittenPolicies } from './main.ts';

/** Everything for the cluster in one stream, each file with its name, and what to do with it at the end. */
export function policiesStream({ forms }: WrittenPolicies): string {
  const documents = forms.flatMap(({ id, files }) =>
    files.filter(({ applies }) => applies).map(({ name, text }) => `# ${id}/${name}\n${text}`),
  );
  const steps = forms.flatMap(({ id, steps: own }) => [
    '',
    `${id}, once it is applied:`,
    ...own.map((one) => `  ${one}`),
  ]);
  return `${yamlStream(documents)}${commentLines(steps.slice(1).join('\n'), '').join('\n')}\n`;
}

/** docs/policy.schema.json */
export function policiesJson({ terms, forms, left }: WrittenPolicies): string {
  const report = {
    schemaVersion: 1,
    ...termsJson(terms),
    policies: forms,
    notWritten: left,
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
