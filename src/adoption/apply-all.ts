import type { TextEdit } from '../text/yaml-edit.ts';

/**
 * A text with all of some changes, which do not overlap; of those that put text in at one place, in their order.
 * @throws Error a defect: two change the same
 */
export function applyAll(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let [result, at] = ['', 0];
  for (const { start, end, text: by } of sorted) {
    if (start < at) throw new Error(`changes of a file overlap at offset ${start}`);
    result += text.slice(at, start) + by;
    at = end;
  }
  return result + text.slice(at);
}
