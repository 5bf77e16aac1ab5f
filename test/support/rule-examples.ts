import { readFileSync } from 'node:fs';
import type { Finding } from '../../src/finding/finding.ts';
import { lintFiles } from '../../src/lint/run.ts';
import { SourceText } from '../../src/text/source-text.ts';
import type { TextEdit } from '../../src/text/yaml-edit.ts';

/** A code block of a rule's page. */
export interface Example {
  readonly language: string;
  readonly repository: string;
  /** Its name in the repository. */
  readonly name: string;
  readonly text: string;
}

/** The page of a rule. */
export function pageOf(rule: string): string {
  return readFileSync(new URL(`../../docs/rules/${rule}.md`, import.meta.url), 'utf8');
}

/** The code blocks under a heading of a page; the words behind the language say what surrounds the example. */
export function examplesIn(page: string, heading: 'Wrong' | 'Right'): Example[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^```(\w+)(.*)\n([^]*?)^```$/gm)].map(
    ([, language = '', more = '', text = '']) => ({
      language,
      repository: /repository=(\S+)/.exec(more)?.[1] ?? 'acme/app',
      name: /file=(\S+)/.exec(more)?.[1] ?? 'x.yaml',
      text,
    }),
  );
}

/** What lint says of an example; regular expressions have to be loaded. */
export function findingsIn({ language, repository, name, text }: Example): Finding[] {
  const isShell = language === 'sh';
  const file = isShell ? new SourceText('x.md', `\`\`\`sh\n${text}\`\`\`\n`) : new SourceText(name, text);
  const context = { engines: new Map<string, string>(), repository, isMarkdown: false };
  return [...lintFiles([file], context).findings];
}

/** What `--fix` makes of an example where it mends one rule alone; undefined: nothing. */
export function mendedBy(rule: string, example: Example): Example | undefined {
  if (example.language === 'sh') return undefined;
  const own = findingsIn(example).filter((finding) => finding.rule === rule);
  const edits = own.flatMap((finding) => finding.edits ?? []);
  return edits.length === 0 ? undefined : { ...example, text: withEdits(example.text, edits) };
}

/** From the end, so that places stay. */
function withEdits(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((all, { start, end, text: by }) => all.slice(0, start) + by + all.slice(end), text);
}
