import type { Problem } from '../../../finding/finding.ts';
import { each, problemAtKey } from '../../../finding/problem.ts';
import type { Rule } from '../../../finding/rule.ts';
import type { LocatedNode } from '../../../text/located-yaml.ts';
import { replaceInside } from '../../../text/yaml-edit.ts';
import { expressionsIn, type ImageValidatingPolicy } from '../ivp.ts';

const NAMES = /\b(attestors|attestations)\.(\w+)(-\w[\w-]*)?/g;

export const unknownName: Rule<ImageValidatingPolicy> = {
  id: 'ivpol/unknown-name',
  severity: 'error-never',
  title: 'A name that the policy does not declare',
  isFixable: true,
  check: (policy) => [
    ...each(policy.spec.mayHoldMore ? [] : expressionsIn(policy), (expression) => [
      ...undeclared(expression, policy),
      ...(/\bimageverify\.\w+/.test(expression.text ?? '')
        ? [
            problemAtKey(expression, 'There is no function imageverify.verify: Kyverno refuses the policy.', {
              fix: 'verifyImageSignatures(image, [attestors.NAME]) > 0',
            }),
          ]
        : []),
    ]),
    ...each(policy.spec.at('matchImageReferences')?.items() ?? [], (one) => {
      const expression = one.at('expression');
      if (!expression || !/(?<![\w."'])image\.\w+/.test(expression.text ?? '')) return undefined;
      return problemAtKey(expression, 'The variable is ref here, and a text: Kyverno refuses the policy.', {
        fix: "ref.startsWith('ghcr.io/OWNER/')",
      });
    }),
  ],
};

function undeclared(expression: LocatedNode, { attestors, attestations }: ImageValidatingPolicy): Problem[] {
  const declared = {
    attestors: attestors.flatMap((one) => one.at('name')?.text ?? []),
    attestations: attestations.flatMap((one) => one.at('name')?.text ?? []),
  };
  const seen = new Set<string>();
  return [...(expression.text ?? '').matchAll(NAMES)].flatMap(([whole, list = '', name = '', tail = '']) => {
    const names = list === 'attestors' ? declared.attestors : declared.attestations;
    if (seen.has(whole) || names.includes(name)) return [];
    seen.add(whole);
    const dashed = `${name}${tail}`;
    const bracketed = `${list}["${dashed}"]`;
    const isDashed = tail !== '' && names.includes(dashed);
    return [
      problemAtKey(
        expression,
        isDashed
          ? `${list}.${dashed} is a subtraction in CEL: Kyverno refuses the policy.`
          : `No ${list.slice(0, -1)} is called ${name}: Kyverno refuses the policy.`,
        {
          fix: isDashed
            ? bracketed
            : names.length > 0
              ? `one of ${names.join(', ')}`
              : `declare it under spec.${list}`,
          edits:
            isDashed && expression.style !== 'double'
              ? replaceInside(expression, new RegExp(`\\b${list}\\.${dashed}(?![\\w-])`, 'g'), bracketed)
              : [],
        },
      ),
    ];
  });
}
