import type { LocatedNode } from '../text/located-yaml.ts';

/** One thing that a selector asks of labels (k8s.io/apimachinery, LabelSelectorRequirement). */
export interface LabelRequirement {
  readonly key: string;
  readonly operator: LabelOperator;
  readonly values: readonly string[];
}

type LabelOperator = 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
const OPERATORS: readonly LabelOperator[] = ['In', 'NotIn', 'Exists', 'DoesNotExist'];

/** The label that every namespace has: its name. */
export const NAME_LABEL = 'kubernetes.io/metadata.name';

/** `matchLabels` and `matchExpressions`, which all have to hold; undefined: an operator is unknown. */
export function readLabelSelector(selector: LocatedNode | undefined): LabelRequirement[] | undefined {
  const labels = (selector?.at('matchLabels')?.entries() ?? []).map(([key, value]): LabelRequirement => ({
    key,
    operator: 'In',
    values: [value.text ?? ''],
  }));
  const expressions = (selector?.at('matchExpressions')?.items() ?? []).map(requirementOf);
  const known = expressions.filter((one) => one !== undefined);
  return known.length < expressions.length ? undefined : [...labels, ...known];
}

function requirementOf(expression: LocatedNode): LabelRequirement | undefined {
  const operator = OPERATORS.find((one) => one === expression.at('operator')?.text);
  const values = (expression.at('values')?.items() ?? []).map(({ text = '' }) => text);
  return operator && { key: expression.at('key')?.text ?? '', operator, values };
}

/** Whether labels are what is asked for. */
export function meetsRequirement(
  { key, operator, values }: LabelRequirement,
  labels: Readonly<Record<string, string>>,
): boolean {
  const value = Object.hasOwn(labels, key) ? labels[key] : undefined;
  switch (operator) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
  }
}
