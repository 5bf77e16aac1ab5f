import type { SourceText } from '../text/source-text.ts';

/** A fenced code block of Markdown (CommonMark 0.31, 4.5). */
export interface CodeBlock {
  /** The first word behind the fence, in lower case; empty: none. */
  readonly language: string;
  /** Offsets of what stands between the fences. */
  readonly start: number;
  readonly end: number;
}

const FENCE = /^\s*(?:[-*+]\s+|\d+[.)]\s+)?(`{3,}|~{3,})\s*([^\s`{]*)/;

export function codeBlocksIn(file: SourceText): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { fence: string; language: string; start: number } | undefined;
  for (let line = 1; line <= file.lineCount; line += 1) {
    const [, fence, language = ''] = FENCE.exec(file.line(line)) ?? [];
    if (fence === undefined) continue;
    if (!open) open = { fence, language: language.toLowerCase(), start: file.startOf(line + 1) };
    else if (fence.startsWith(open.fence) && language === '') {
      blocks.push({ language: open.language, start: open.start, end: file.startOf(line) });
      open = undefined;
    }
  }
  return blocks;
}
