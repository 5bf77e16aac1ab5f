import type { Finding } from '../finding/finding.ts';
import type { Rule, RuleContext } from '../finding/rule.ts';
import type { Source, SourceKind, SourceOf } from './source.ts';

/** What is known of a rule without anything to look at. */
export type RuleAbout = Omit<Rule<unknown>, 'check'>;

/** Rules that look at the same: one document, or all that are linted together. */
export interface RuleGroup {
  readonly rules: readonly RuleAbout[];
  /** What they have to say of one source; nothing where it is of another kind. */
  check(source: Source, context: RuleContext): Finding[];
  /** What they have to say of all sources at once. */
  checkAll(sources: readonly Source[], context: RuleContext): Finding[];
}

/**
 * Rules about documents of some kinds.
 * @param read what they look at, read once for all of them; undefined: they have nothing to say of it
 */
export function rulesAbout<K extends SourceKind, S>(
  kinds: readonly K[],
  read: (source: SourceOf<K>) => S | undefined,
  rules: readonly Rule<S>[],
): RuleGroup {
  const isAbout = (source: Source): source is Source & SourceOf<K> =>
    (kinds as readonly SourceKind[]).includes(source.kind);
  return {
    rules,
    check: (source, context) => {
      const subject = isAbout(source) ? read(source) : undefined;
      const { isMarkdown } = source;
      return subject === undefined ? [] : findingsOf(rules, subject, { ...context, isMarkdown });
    },
    checkAll: () => [],
  };
}

/** Rules that compare documents with each other. */
export function rulesAcross(rules: readonly Rule<readonly Source[]>[]): RuleGroup {
  return {
    rules,
    check: () => [],
    checkAll: (sources, context) => findingsOf(rules, sources, context),
  };
}

function findingsOf<S>(rules: readonly Rule<S>[], subject: S, context: RuleContext): Finding[] {
  return rules.flatMap((rule) =>
    rule.check(subject, context).map((problem) => ({ severity: rule.severity, ...problem, rule: rule.id })),
  );
}
