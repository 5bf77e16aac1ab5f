import type { Log } from '../shared/log.ts';

/** Sets one output of the step. */
export type SetOutput = (name: string, value: string) => void;

/** GitHub takes 1 MiB for all outputs of a job. */
const MAX_OUTPUT_BYTES = 200_000;

/** Sets an output that may be too long for GitHub: then a notice says which output names the file that has it. */
export function setLongOutput(
  setOutput: SetOutput,
  [name, value]: readonly [name: string, value: string],
  { file, log }: { readonly file: string; readonly log: Log },
): void {
  if (Buffer.byteLength(value) <= MAX_OUTPUT_BYTES) setOutput(name, value);
  else log.notice(`the output ${name} would exceed GitHub's limit; it is in the file of ${file}`);
}
