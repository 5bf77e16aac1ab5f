import type { Finding } from '../finding/finding.ts';
import { editText, overlap, type TextEdit } from '../text/yaml-edit.ts';

/** Text with what findings would change in it, and which of them could be mended. */
export interface Mended {
  readonly text: string;
  readonly mended: readonly Finding[];
}

/** Changes text in place; of two findings that would change the same, the first is mended. */
export function applyEdits(text: string, findings: readonly Finding[]): Mended {
  const taken: TextEdit[] = [];
  const mended: Finding[] = [];
  for (const finding of findings) {
    const { edits = [] } = finding;
    if (edits.length === 0 || edits.some((edit) => taken.some((other) => overlap(edit, other)))) continue;
    taken.push(...edits);
    mended.push(finding);
  }
  return { text: editText(text, taken), mended };
}
