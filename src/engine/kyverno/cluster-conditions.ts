import { Failure } from '../../shared/failure.ts';
import type { YamlMap } from '../../text/yaml-text.ts';
import type { ConditionTerms, PredicateTerms } from '../policy-terms.ts';
import { pathIn } from '../predicate-paths.ts';

/** Conditions on a predicate, whose fields a ClusterPolicy has at the root of its variables. */
export function conditionsOf({ type, conditions }: PredicateTerms): YamlMap[] {
  return [{ all: conditions.map((condition) => conditionOf(condition, type)) }];
}

function conditionOf({ about, match }: ConditionTerms, type: string): YamlMap {
  const path = pathIn(type, about).join('.');
  const message = `the ${about.replaceAll('-', ' ')} in the provenance is not ${match.text}`;
  if (match.kind === 'exact' && !/[*?]|\{\{|\$\(/.test(match.text))
    return { key: `{{ ${path} }}`, operator: 'Equals', value: match.text, message };
  const expression = match.kind === 'regexp' ? match.text : `^${match.text.replaceAll(/[^\w/:-]/g, '[$&]')}$`;
  if (/['\\{}]|\[\^\]/.test(expression.replaceAll(/\{\d+(,\d*)?\}/g, ''))) throw notExpressible(match.text);
  return { key: `{{ regex_match('${expression}', ${path}) }}`, operator: 'Equals', value: true, message };
}

/** In a variable of Kyverno, a quote or a brace would end the text. */
function notExpressible(text: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'policy-condition-unknown',
    what: `a ClusterPolicy of Kyverno cannot compare with ${JSON.stringify(text)}`,
    why: 'quotes, backslashes and braces mean something in its variables',
    fix: '--for kyverno-ivp',
  });
}
