import type { LocatedNode } from '../../text/located-yaml.ts';
import { utcSeconds } from '../../text/utc.ts';
import type { YamlMap } from '../../text/yaml-text.ts';
import { timeIn } from './request-conditions.ts';

/** A condition in JMESPath on the time of a request: that an end is not reached, or that it is. */
export function timeCondition(end: Date, isBefore: boolean): YamlMap {
  const key = `{{ time_before(time_now_utc(), '${utcSeconds(end)}') }}`;
  return { key, operator: 'Equals', value: isBefore };
}

const BEFORE = /^\{\{\s*time_before\(\s*time_now_utc\(\)\s*,\s*'([^']+)'\s*\)\s*\}\}$/;

/** Undefined: it says something else, or nothing that is understood here. */
export function timeConditionIn(
  node: LocatedNode,
): { readonly end: Date; readonly isBefore: boolean } | undefined {
  const [key = '', operator = '', value] = [
    node.at('key')?.text,
    node.at('operator')?.text,
    node.at('value'),
  ];
  const end = timeIn(BEFORE.exec(key)?.[1]);
  const isBefore = value?.scalar;
  if (!end || typeof isBefore !== 'boolean' || !/^Equals?$/.test(operator)) return undefined;
  return { end, isBefore };
}
