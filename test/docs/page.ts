import { globSync, readFileSync } from 'node:fs';
import { codeBlocksIn } from '../../src/lint/code-blocks.ts';
import { SourceText } from '../../src/text/source-text.ts';

/** A page that people read: Markdown, split into what is text and what is code. */
export interface Page {
  readonly file: string;
  readonly lines: readonly string[];
  readonly blocks: readonly Block[];
  /** Without code, in blocks or lines. */
  readonly prose: string;
  /** What stands between backticks in a line. */
  readonly inlineCode: readonly string[];
  /** What a link may name behind `#`. */
  readonly anchors: ReadonlySet<string>;
}

/** A fenced block of code. */
export interface Block {
  readonly language: string;
  /** Of its first line, from 1. */
  readonly line: number;
  readonly text: string;
}

const INLINE_CODE = /(?<ticks>`+)(?<code>.+?)\k<ticks>/gs;
const HEADING = /^#{1,6}\s+(?<title>.+?)\s*#*$/gm;

export function pages(): string[] {
  return ['*.md', 'docs/**/*.md', 'verify/README.md', 'setup/README.md', 'conformance/README.md']
    .flatMap((pattern) => globSync(pattern))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
}

export function readPage(file: string): Page {
  const source = new SourceText(file, readFileSync(file, 'utf8'));
  const found = codeBlocksIn(source);
  const withoutBlocks = found.reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    source.text,
  );
  return {
    file,
    lines: source.text.split('\n'),
    blocks: found.map(({ language, start, end }) => ({
      language,
      line: source.text.slice(0, start).split('\n').length,
      text: source.text.slice(start, end),
    })),
    prose: withoutBlocks.replaceAll(/^\s*(?:```|~~~).*$/gm, '').replaceAll(INLINE_CODE, ''),
    inlineCode: [...withoutBlocks.matchAll(INLINE_CODE)].flatMap(({ groups }) => groups?.['code'] ?? []),
    anchors: anchorsIn(withoutBlocks),
  };
}

/** As GitHub makes them: lower case, no punctuation, `-` for a space, a number behind the second of a name. */
function anchorsIn(text: string): Set<string> {
  const anchors = new Set<string>();
  for (const { groups } of text.matchAll(HEADING)) {
    const slug = (groups?.['title'] ?? '')
      .replaceAll(/\[(?<text>[^\]]*)\]\([^)]*\)/g, '$<text>')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-');
    let [name, count] = [slug, 0];
    while (anchors.has(name)) name = `${slug}-${(count += 1)}`;
    anchors.add(name);
  }
  for (const { groups } of text.matchAll(/<a (?:id|name)="(?<id>[^"]+)"/g)) anchors.add(groups?.['id'] ?? '');
  return anchors;
}

/** What links and pictures of a page lead to. */
export function targetsOf({ prose }: Page): string[] {
  return [...prose.matchAll(/\]\((?<target>[^)\s]+)(?:\s+"[^"]*")?\)/g)].flatMap(
    ({ groups }) => groups?.['target'] ?? [],
  );
}
