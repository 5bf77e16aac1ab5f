import type { PolicyReading } from '../../engine/policy-reading.ts';
import { each, problemAt } from '../../finding/problem.ts';
import type { Rule } from '../../finding/rule.ts';
import type { LocatedNode } from '../../text/located-yaml.ts';
import { replaceScalar, type TextEdit } from '../../text/yaml-edit.ts';
import { subjectsOf } from './texts.ts';

export const wildcardInExactSubject: Rule<PolicyReading> = {
  id: 'identity/wildcard-in-exact-subject',
  severity: 'error-never',
  title: 'A wildcard in a subject that is compared as it is',
  isFixable: true,
  check: (reading) =>
    each(
      subjectsOf(reading).filter(({ kind, text }) => kind === 'exact' && /[*?]/.test(text)),
      ({ node, text, identity }) =>
        problemAt(
          node,
          'The subject is compared character by character: no certificate has a star in its name, so every image is refused.',
          {
            fix: `subjectRegExp: '${expressionOf(text)}'`,
            edits: identity.subjectRegExp ? [] : asExpression(node, text),
          },
        ),
    ),
};

function asExpression(node: LocatedNode, text: string): TextEdit[] {
  const { file, start, end } = node.keyPlace;
  const name = node.file.text.slice(start, end);
  const value = replaceScalar(node, expressionOf(text));
  return value.length === 0 ? [] : [{ file, start, end, text: `${name}RegExp` }, ...value];
}

function expressionOf(text: string): string {
  const literal = text.replaceAll(/[.+(){}[\]|^$\\]/g, (one) => `\\${one}`);
  return `^${literal.replaceAll('*', '.*').replaceAll('?', '.')}$`;
}
