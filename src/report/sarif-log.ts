import { groupBy } from '../shared/group-by.ts';
import { projectName, toolName, toolVersion } from '../shared/tool.ts';
import { excerpt } from '../text/excerpt.ts';

/** Code scanning shows it as high, medium and low (GitHub's "SARIF support for code scanning"). */
const SEVERITIES = { error: '8.0', warning: '5.0', note: '1.0' } as const;

/** GitHub shows so many results of one run, and takes none of a file with 25,000 (the same page, "limits"). */
const MAX_RESULTS = 5000;

export type SarifLevel = keyof typeof SEVERITIES;

export interface SarifResult {
  readonly ruleId: string;
  readonly level: SarifLevel;
  readonly message: { readonly text: string };
  readonly locations: readonly object[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

/** What a rule is, in a sentence, and the page that explains it. */
export interface SarifRule {
  readonly text: string;
  readonly page: string;
}

/**
 * SARIF 2.1.0 with the rules that its results name, each at the worst level of them. Of more results than code
 * scanning shows, the worst.
 */
export function sarifLog(all: readonly SarifResult[], ruleFor: (id: string) => SarifRule): object {
  const results = shown(all).map((result) => ({
    ...result,
    message: { text: excerpt(result.message.text) },
  }));
  const groups = groupBy(results, ({ ruleId }) => ruleId);
  const rules = [...groups]
    .map(([id, same]) => ruleOf(id, worst(same.map(({ level }) => level)), ruleFor(id)))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const informationUri = `https://github.com/${projectName}`;
  const driver = { name: toolName, semanticVersion: toolVersion, informationUri, rules };
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, results }],
  };
}

function shown(results: readonly SarifResult[]): readonly SarifResult[] {
  if (results.length <= MAX_RESULTS) return results;
  return results
    .toSorted((a, b) => Number(SEVERITIES[b.level]) - Number(SEVERITIES[a.level]))
    .slice(0, MAX_RESULTS);
}

function worst(levels: readonly SarifLevel[]): SarifLevel {
  return (['error', 'warning'] as const).find((level) => levels.includes(level)) ?? 'note';
}

function ruleOf(id: string, level: SarifLevel, { text, page }: SarifRule) {
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text },
    helpUri: page,
    help: {
      text: `What it means, and what to do: ${page}`,
      markdown: `[What it means, and what to do](${page})`,
    },
    defaultConfiguration: { level },
    properties: { tags: ['security', 'supply-chain'], 'security-severity': SEVERITIES[level] },
  };
}

/** A relative reference: a colon in its first part would make that a scheme (RFC 3986, 4.2). */
export function pathUri(path: string): string {
  return path.split(/[\\/]/).map(encodeURIComponent).join('/');
}

function pascalCase(id: string): string {
  return id.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
}
