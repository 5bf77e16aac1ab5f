import type { TextEdit } from '../text/yaml-edit.ts';

/**
 * A text with all of some changes; of those that put text in at one place, in their order. A change that is there
 * twice is made once: an alias stands for the same lines. @returns undefined when two change the same in two ways
 */
export function applyAll(text: string, edits: readonly TextEdit[]): string | undefined {
  const distinct = new Map(edits.map((edit) => [`${edit.start} ${edit.end} ${edit.text}`, edit]));
  const sorted = [...distinct.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  let [result, at] = ['', 0];
  for (const { start, end, text: by } of sorted) {
    if (start < at) return undefined;
    result += text.slice(at, start) + by;
    at = end;
  }
  return result + text.slice(at);
}
