import { type Finding, isError, SEVERITIES } from '../finding/finding.ts';
import type { SourceText } from '../text/source-text.ts';
import type { SourceKind } from './source.ts';

/** What was found in files, and what was left out of it. */
export interface LintReport {
  readonly findings: readonly Finding[];
  /** By name; for what stands around a finding. */
  readonly files: ReadonlyMap<string, SourceText>;
  readonly recognised: ReadonlyMap<SourceKind, number>;
  /** How many comments with a reason hide, and how many were known before. */
  readonly ignored: number;
  readonly known: number;
  /** Mended by `--fix`. */
  readonly mended: readonly Finding[];
  readonly exitCode: number;
}

export type MinSeverity = 'error' | 'warning' | 'info';

export function isAtLeastSevere({ severity }: Finding, least: MinSeverity): boolean {
  const worst = least === 'error' ? 'error-never' : least;
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(worst);
}

/** 1: something is an error; 4: nothing was there to look at. */
export function exitCodeFor(findings: readonly Finding[], looked: number): number {
  if (findings.some(isError)) return 1;
  return looked === 0 && findings.length === 0 ? 4 : 0;
}
