import type { Finding } from '../finding/finding.ts';
import type { SourceText } from '../text/source-text.ts';

/** A comment that switches rules off: `# slsa-provenance-ignore RULE, RULE: reason`. */
const COMMENT =
  /(?:#|\/\/|<!--)\s*slsa-provenance-ignore\s+([\w/-]+(?:\s*,\s*[\w/-]+)*)\s*(?::\s*(.*?))?\s*(?:-->)?\s*$/;
const MARK = 'slsa-provenance-ignore';

interface Ignore {
  readonly rules: readonly string[];
  readonly reason: string;
  /** The lines that it is about: one, or those of a block of code that it stands before. */
  readonly first: number;
  readonly last: number;
  /** Offsets of the comment. */
  readonly start: number;
  readonly end: number;
}

export interface Sifted {
  readonly findings: readonly Finding[];
  /** What comments with a reason hide. */
  readonly ignored: readonly Finding[];
}

/**
 * Takes out what a comment on the line, or on the lines before it, switches off with a reason; a comment without a
 * reason, or for a rule that there is none of, is a finding itself.
 */
export function withoutIgnored(
  file: SourceText,
  findings: readonly Finding[],
  isRule: (id: string) => boolean,
): Sifted {
  const ignores = file.text.includes(MARK) ? ignoresIn(file) : [];
  const isIgnored = ({ rule, at }: Finding) =>
    ignores.some(
      ({ rules, reason, first, last }) =>
        reason !== '' && first <= at.line && at.line <= last && rules.includes(rule),
    );
  return {
    findings: [
      ...findings.filter((one) => !isIgnored(one)),
      ...ignores.flatMap((one) => faultsOf(one, file, isRule)),
    ].toSorted((a, b) => a.at.start - b.at.start),
    ignored: findings.filter(isIgnored),
  };
}

function ignoresIn(file: SourceText): Ignore[] {
  const lines = Array.from({ length: file.lineCount }, (_, nth) => file.line(nth + 1));
  return lines.flatMap((text, nth) => {
    const found = COMMENT.exec(text);
    if (!found) return [];
    const [, rules = '', reason = ''] = found;
    const start = file.startOf(nth + 1) + found.index;
    const isAlone = text.slice(0, found.index).trim() === '';
    return [
      {
        rules: rules.split(',').map((rule) => rule.trim()),
        reason: reason.trim(),
        ...linesOf(lines, isAlone ? nextLine(lines, nth) : nth),
        start,
        end: start + found[0].length,
      },
    ];
  });
}

/** The first below that is neither empty nor a comment. */
function nextLine(lines: readonly string[], from: number): number {
  const next = lines.findIndex((text, nth) => nth > from && !/^\s*(?:#|\/\/|<!--|$)/.test(text));
  return next < 0 ? from : next;
}

/** @param at from 0 */
function linesOf(lines: readonly string[], at: number): { first: number; last: number } {
  const fence = /^\s*(`{3,}|~{3,})/.exec(lines[at] ?? '')?.[1];
  const end = fence === undefined ? -1 : lines.findIndex((text, nth) => nth > at && text.trim() === fence);
  return { first: at + 1, last: (end < 0 ? at : end) + 1 };
}

function faultsOf(
  { rules, reason, start, end }: Ignore,
  file: SourceText,
  isRule: (id: string) => boolean,
): Finding[] {
  const at = file.place(start, end);
  const severity = 'warning';
  const unknown = rules.filter((rule) => !isRule(rule));
  return [
    ...(reason === ''
      ? [
          {
            rule: 'ignore/without-reason',
            severity,
            at,
            message:
              'Nobody can tell later why this was let pass: without a reason, the comment has no effect.',
            fix: `# ${MARK} ${rules.join(', ')}: why it does not matter here`,
          } as const,
        ]
      : []),
    ...unknown.map(
      (rule) =>
        ({
          rule: 'ignore/unknown-rule',
          severity,
          at,
          message: `There is no rule ${rule}: the comment has no effect.`,
          fix: 'the id as the finding has it, with its family',
        }) as const,
    ),
  ];
}
