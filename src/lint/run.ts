import type { Finding } from '../finding/finding.ts';
import type { RuleContext } from '../finding/rule.ts';
import { groupBy } from '../shared/group-by.ts';
import type { SourceText } from '../text/source-text.ts';
import { RULE_GROUPS } from './rules.ts';
import type { SourceKind } from './source.ts';
import { sourcesIn } from './sources.ts';

/** What rules say of files, in the order of files and lines. */
export interface LintResult {
  readonly findings: readonly Finding[];
  /** What was recognised: how many documents of each kind. */
  readonly recognised: ReadonlyMap<SourceKind, number>;
}

/** Looks at files together: some rules compare one with the other. */
export function lintFiles(files: readonly SourceText[], context: RuleContext): LintResult {
  const recognised = files.map(sourcesIn);
  const sources = recognised.flatMap((one) => one.sources);
  const findings = [
    ...recognised.flatMap((one) => one.findings),
    ...RULE_GROUPS.flatMap((group) => [
      ...sources.flatMap((source) => group.check(source, context)),
      ...group.checkAll(sources, context),
    ]),
  ];
  const counts = groupBy(sources, ({ kind }) => kind);
  return {
    findings: inOrder(files, findings),
    recognised: new Map([...counts].map(([kind, all]) => [kind, all.length])),
  };
}

function inOrder(files: readonly SourceText[], findings: readonly Finding[]): Finding[] {
  const order = new Map(files.map(({ file }, place) => [file, place]));
  const placeOf = ({ at }: Finding) => order.get(at.file) ?? files.length;
  return findings.toSorted(
    (a, b) => placeOf(a) - placeOf(b) || a.at.start - b.at.start || (a.rule < b.rule ? -1 : 1),
  );
}
