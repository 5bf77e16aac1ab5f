import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import { replaceInside } from '../../../text/yaml-edit.ts';
import type { ImageValidatingPolicy } from '../ivp.ts';

const OF_STATEMENT = ['predicate', 'predicateType', 'subject', '_type'];

export const payloadPath: Rule<ImageValidatingPolicy> = {
  id: 'ivpol/payload-path',
  severity: 'error-never',
  title: 'A field of the predicate, looked for in the statement',
  isFixable: true,
  check: ({ attestations, validations }) =>
    each(validations, (expression) =>
      attestations
        .filter((one) => one.at('intoto'))
        .flatMap((one) => {
          const name = one.at('name')?.text ?? '';
          const call = new RegExp(
            `extractPayload\\(\\s*\\w+\\s*,\\s*attestations(?:\\.${name}|\\["${name}"\\])\\s*\\)\\.(\\w+)`,
            'g',
          );
          const wrong = [...(expression.text ?? '').matchAll(call)].filter(
            ([, field = '']) => !OF_STATEMENT.includes(field),
          );
          const [first] = wrong;
          if (!/^\w[\w-]*$/.test(name) || !first) return [];
          return [
            problemAtKey(
              expression,
              `extractPayload gives the whole statement, which has no ${first[1] ?? ''}: every image is refused with "no such key".`,
              {
                fix: `…).predicate.${first[1] ?? ''}`,
                edits: replaceInside(
                  expression,
                  new RegExp(
                    `(?<=extractPayload\\(\\s*\\w+\\s*,\\s*attestations(?:\\.${name}|\\["${name}"\\])\\s*\\))\\.(?!(?:${OF_STATEMENT.join('|')})\\b)`,
                    'g',
                  ),
                  '.predicate.',
                ),
              },
            ),
          ];
        }),
    ),
};
