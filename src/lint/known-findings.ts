import type { Finding } from '../finding/finding.ts';
import { groupBy } from '../shared/group-by.ts';

/** What tells a finding again when lines have moved: its rule, file and sentence. */
export type FindingKey = string;

export function keyOf(rule: string, file: string, message: string): FindingKey {
  return JSON.stringify([rule, file, message]);
}

/** Takes out as many of each kind as were known before. */
export function withoutKnown(
  findings: readonly Finding[],
  known: readonly FindingKey[],
): { readonly findings: readonly Finding[]; readonly known: readonly Finding[] } {
  const left = new Map<FindingKey, number>();
  for (const key of known) left.set(key, (left.get(key) ?? 0) + 1);
  const isKnown = ({ rule, at, message }: Finding) => {
    const key = keyOf(rule, at.file, message);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0;
  };
  const groups = groupBy(findings, isKnown);
  return { findings: groups.get(false) ?? [], known: groups.get(true) ?? [] };
}
