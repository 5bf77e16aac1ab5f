import type { TextEdit } from '../text/yaml-edit.ts';
import type { Step } from '../workflow/workflow.ts';
import type { NewOutput } from './names.ts';
import { indentOf, newlineOf } from './step-edits.ts';

/** Takes commands out of a script that is written as a block, with their lines. */
export function cutLines(
  { script }: Step,
  spans: readonly { readonly start: number; readonly end: number }[],
): TextEdit[] {
  if (!script) return [];
  const { source } = script;
  return spans.map((span) => {
    const { file } = source;
    const place = source.place(span);
    const last = file.place(place.end - 1, place.end).line;
    return { file: file.file, start: file.startOf(place.line), end: file.startOf(last + 1), text: '' };
  });
}

/** Behind a `docker push`: what was pushed, as an output of the step. */
export function outputLine({ step, name, pushed }: NewOutput): TextEdit[] {
  const run = step.node?.at('run');
  if (!step.script || !run) return [];
  const { file } = run;
  const look = `docker buildx imagetools inspect ${pushed.written} --format '{{.Manifest.Digest}}'`;
  const command = `echo "${name}=$(${look})" >> "$GITHUB_OUTPUT"`;
  const newline = newlineOf(file);
  if (run.style === 'block') {
    const { end } = step.script.source.place({ start: pushed.behind - 1, end: pushed.behind });
    const { line } = file.place(end - 1, end);
    const at = file.startOf(line) + file.line(line).length;
    const first = step.script.source.place({ start: pushed.behind - 1, end: pushed.behind }).line;
    const indent = ' '.repeat(indentOf(file.line(firstLineOf(file.line(first - 1), first))));
    return [{ file: file.file, start: at, end: at, text: `${newline}${indent}${command}` }];
  }
  const indent = `${newline}${' '.repeat(run.keyPlace.column + 1)}`;
  const { start, end } = run.place;
  return [{ file: file.file, start, end, text: ['|', step.script.text.trim(), command].join(indent) }];
}

/** A command that goes on from the line before is indented as that. */
function firstLineOf(before: string, line: number): number {
  return before.trimEnd().endsWith('\\') ? line - 1 : line;
}
