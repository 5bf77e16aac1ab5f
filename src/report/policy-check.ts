import type { Effect, PolicyDifference } from '../admission/check/difference.ts';
import type { Policy } from '../engine/policy.ts';
import type { PolicyTerms } from '../engine/policy-terms.ts';
import { docsPage, toolName, toolVersion } from '../shared/tool.ts';
import { counted } from '../text/counted.ts';
import { terminalSafe } from '../text/terminal-safe.ts';
import { Page, type PageStyle, type Tone } from './page.ts';
import { pathUri, type SarifLevel, sarifLog } from './sarif-log.ts';
import { termsJson } from './policy-terms.ts';

/** What `policy --check` found, and `policy --update` did. */
export interface PolicyCheck {
  readonly terms: PolicyTerms;
  readonly files: readonly string[];
  readonly policies: readonly Policy[];
  readonly differences: readonly PolicyDifference[];
  readonly exitCode: number;
  /** Files that were written; undefined: none was to be. */
  readonly updated?: readonly string[];
}

const WORDS: Readonly<Record<Effect, string>> = {
  'admits-more': 'admits more than expected',
  'rejects-signed': 'rejects what was signed',
  'not-understood': 'not understood',
};
const TITLES: Readonly<Record<string, string>> = {
  'policy-admits-more': 'An admission policy admits more than is expected',
  'policy-rejects-signed': 'An admission policy rejects what was signed',
  'policy-not-understood': 'What an admission policy does could not be told',
};
/** Keys and texts of several lines are told by their beginning. */
const MAX_VALUE = 200;

/** Differences as linters print findings, and what comes of them in the last line. */
export function policyCheckText(
  check: PolicyCheck,
  style: PageStyle,
  { quiet }: { readonly quiet: boolean },
): string {
  const page = new Page(style);
  for (const one of check.differences) {
    if (one.effects.length === 0 && quiet) continue;
    page.blank();
    add(page, one);
  }
  if (quiet) return check.differences.some(({ effects }) => effects.length > 0) ? page.text() : '';
  page.blank();
  page.labelled('', summaryOf(check));
  for (const file of check.updated ?? []) page.whole('updated: ', file);
  return page.text();
}

function add(page: Page, { effects, place, policy, message, have, want, example }: PolicyDifference): void {
  const tone: Tone = effects.length === 0 ? 'dim' : effects.includes('not-understood') ? 'warn' : 'bad';
  const word = effects.length === 0 ? 'note' : effects.map((effect) => WORDS[effect]).join(', and ');
  page.whole(
    `${terminalSafe(`${place.file}:${place.line}:${place.column}`)}  ${page.paint(tone, word)}  `,
    policy,
  );
  page.labelled('  ', message);
  if (have !== undefined) page.whole('  is:       ', short(have));
  if (want !== undefined) page.whole('  expected: ', short(want));
  if (example !== undefined) page.whole('  such as:  ', short(example));
}

function short(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length > MAX_VALUE ? `${line.slice(0, MAX_VALUE - 1)}…` : line;
}

function summaryOf({ differences, policies, terms, exitCode, updated }: PolicyCheck): string {
  const count = (effect: Effect) => differences.filter(({ effects }) => effects.includes(effect)).length;
  const number = counted(policies.length, 'policy', 'policies');
  const audits = terms.mode === 'audit' ? ' They may only report: --mode enforce asks for more.' : '';
  if (exitCode === 0) return `${number}: ${updated ? 'now ' : ''}what the facts ask for.${audits}`;
  const parts = (['admits-more', 'rejects-signed', 'not-understood'] as const).filter(
    (effect) => count(effect) > 0,
  );
  return `${number}: ${parts.map((effect) => `${count(effect)} × ${WORDS[effect]}`).join(', ')}${updated ? '; no file was changed' : ''}`;
}

/** docs/policy-check.schema.json; a field may be added, anything else makes a new version. */
const VERSION = 1;

export function policyCheckJson({
  terms,
  files,
  policies,
  differences,
  exitCode,
  updated,
}: PolicyCheck): object {
  return {
    schemaVersion: VERSION,
    tool: { name: toolName, version: toolVersion },
    exitCode,
    expected: termsJson(terms),
    files,
    policies: policies.map(({ form, name, mode: own, place }) => ({
      form,
      name: name.value,
      mode: own.value,
      file: place?.file ?? '',
      line: place?.line ?? 1,
    })),
    differences: differences.map(({ effects, cause, form, policy, place, message, have, want, example }) => ({
      effects,
      cause,
      ...(form !== undefined && { form }),
      policy,
      file: place.file,
      line: place.line,
      column: place.column,
      message,
      ...(have !== undefined && { have }),
      ...(want !== undefined && { want }),
      ...(example !== undefined && { example }),
    })),
    ...(updated && { updated }),
  };
}

const LEVELS: Readonly<Record<Effect, SarifLevel>> = {
  'admits-more': 'error',
  'rejects-signed': 'error',
  'not-understood': 'warning',
};

/** SARIF 2.1.0: a result for each effect of a difference; notes are left out. */
export function policyCheckSarif({ differences }: PolicyCheck): object {
  const results = differences.flatMap((one) =>
    one.effects.map((effect) => ({
      ruleId: `policy-${effect}`,
      level: LEVELS[effect],
      message: { text: sentenceOf(one) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: pathUri(one.place.file) },
            region: { startLine: one.place.line, startColumn: one.place.column },
          },
        },
      ],
      partialFingerprints: {
        'place/v1': `${effect}:${one.place.file}:${one.policy}:${one.cause}:${short(one.want ?? one.message)}`,
      },
    })),
  );
  return sarifLog(results, (id) => ({ text: TITLES[id] ?? id, page: docsPage('policies.md') }));
}

function sentenceOf({ policy, message, have, want, example }: PolicyDifference): string {
  const lines = [
    `${policy}: ${message}`,
    ...(have === undefined ? [] : [`is: ${short(have)}`]),
    ...(want === undefined ? [] : [`expected: ${short(want)}`]),
    ...(example === undefined ? [] : [`such as: ${short(example)}`]),
  ];
  return lines.join('\n');
}
