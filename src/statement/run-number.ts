/** Which run of a workflow, and which attempt at it: GitHub counts both up, over all runs of a server. */
export interface RunNumber {
  readonly run: bigint;
  readonly attempt: bigint;
}

/** Of `https://github.com/owner/name/actions/runs/1/attempts/2`; undefined: it is no such address. */
export function runNumberOf(runInvocationUri: string): RunNumber | undefined {
  const [, run, attempt] = /\/runs\/(\d{1,20})\/attempts\/(\d{1,20})$/.exec(runInvocationUri) ?? [];
  return run === undefined || attempt === undefined
    ? undefined
    : { run: BigInt(run), attempt: BigInt(attempt) };
}

/** URL of the repository whose run it is; undefined: it is no such address. */
export function repositoryOfRun(runInvocationUri: string): string | undefined {
  return /^(.+)\/actions\/runs\/\d{1,20}\/attempts\/\d{1,20}$/.exec(runInvocationUri)?.[1];
}

/** The later of two, of which there may be one or none. */
export function laterRun(a: RunNumber | undefined, b: RunNumber | undefined): RunNumber | undefined {
  return a && (!b || compareRuns(b, a) < 0) ? a : b;
}

/** -1 when `a` is the earlier of the two, 0 when it is the same. */
export function compareRuns(a: RunNumber, b: RunNumber): -1 | 0 | 1 {
  const difference = a.run === b.run ? a.attempt - b.attempt : a.run - b.run;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}
