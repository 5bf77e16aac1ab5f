import { parse } from 'yaml';
import { fillSection, table } from './markdown.ts';

interface Parameter {
  readonly description: string;
  readonly default?: string;
  readonly required?: boolean;
}

interface Action {
  readonly inputs?: Readonly<Record<string, Parameter>>;
  readonly outputs?: Readonly<Record<string, Parameter>>;
}

/** `readme` with the tables of inputs and outputs that `actionYml` describes. */
export function documentAction(readme: string, actionYml: string): string {
  const { inputs = {}, outputs = {} } = parse(actionYml) as Action;
  const inputTable = table(
    ['Input', 'Default', 'Description'],
    Object.entries(inputs).map(([name, input]) => [code(name), defaultOf(input), input.description]),
  );
  const outputTable = table(
    ['Output', 'Description'],
    Object.entries(outputs).map(([name, output]) => [code(name), output.description]),
  );
  return fillSection(fillSection(readme, 'inputs', inputTable), 'outputs', outputTable);
}

function defaultOf(input: Parameter): string {
  return input.required ? 'required' : code(input.default ?? '');
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}
