import { createHash } from 'node:crypto';
import {
  downloadArtifact,
  getRun,
  type ListedArtifact,
  listArtifacts,
  type RunsApi,
  type UnseenArtifacts,
  type WorkflowRun,
} from '../../github/runs.ts';
import {
  DEFERRAL_FILE,
  DEFERRAL_PREFIX,
  type DeferralRecord,
  MAX_DEFERRAL_BYTES,
  readDeferral,
} from '../../attach/deferral-record.ts';
import type { Resumable } from '../../request/resume-options.ts';
import { Failure } from '../../shared/failure.ts';
import { createLimiter } from '../../shared/limit.ts';
import { type Refusal, refOf, refusalOfArtifact, refusalOfRecord, refusalOfRun } from './admit-run.ts';

/** What a run deferred, and everything that vouches for it. */
export interface Pending {
  readonly run: WorkflowRun;
  readonly ref: string;
  readonly artifact: ListedArtifact & { readonly digest: string };
  readonly record: DeferralRecord;
}

/** A record for which nothing is signed, or a run without one. */
export interface Refused extends Refusal {
  readonly run: string;
  readonly artifact?: string;
}

/** A run, or a record of one, that GitHub did not tell of. */
export interface Unread {
  readonly run: string;
  readonly artifact?: string;
  readonly failure: Failure;
}

/** What was found of one run. */
interface RecordsOfRun {
  readonly pending: readonly Pending[];
  readonly refused: readonly Refused[];
  readonly unread: readonly Unread[];
}

export interface PendingRecords extends RecordsOfRun {
  /** Of the repository, where all that is pending is looked for. */
  readonly unseen: UnseenArtifacts | undefined;
}

const NOTHING: RecordsOfRun = { pending: [], refused: [], unread: [] };
const RUNS_AT_ONCE = 8;

/**
 * Finds records of what was deferred, by what GitHub's API says of runs and their artifacts and by nothing else: only
 * jobs of a run can add artifacts to it, while anybody who can push can put a record beside an image. Each run, and each
 * record of it, stands for itself: what cannot be read of one keeps nothing from the others.
 * @param ids of runs; undefined: all whose records are there
 * @returns what is pending in the order in which it was deferred
 * @throws Failure of GitHub's API where the artifacts of the repository cannot be listed
 */
export async function findPending(
  ids: readonly string[] | undefined,
  allowed: Resumable,
  api: RunsApi,
): Promise<PendingRecords> {
  const all = ids ? undefined : await listArtifacts(api, DEFERRAL_PREFIX);
  const live = all?.artifacts.filter(({ isExpired }) => !isExpired) ?? [];
  const ofId = async (id: string) =>
    all
      ? live.filter(({ runId }) => runId === id)
      : (await listArtifacts(api, DEFERRAL_PREFIX, id)).artifacts;
  const runs = [...new Set(ids ?? live.map(({ runId }) => runId))];
  const limit = createLimiter(RUNS_AT_ONCE);
  const found = await Promise.all(
    runs.map((run) =>
      limit(() =>
        orElse(
          async () => ofRun(run, await ofId(run), allowed, api),
          (failure) => ({ ...NOTHING, unread: [{ run, failure }] }),
        ),
      ),
    ),
  );
  const pending = found.flatMap((one) => one.pending);
  pending.sort((a, b) => (a.record.deferredAt < b.record.deferredAt ? -1 : 1));
  const others = { refused: found.flatMap((one) => one.refused), unread: found.flatMap((one) => one.unread) };
  return { pending, ...others, unseen: all?.unseen };
}

/** What is made of a failure; a defect is none. */
async function orElse<T, U>(act: () => Promise<T>, otherwise: (failure: Failure) => U): Promise<T | U> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return otherwise(error);
  }
}

async function ofRun(
  id: string,
  artifacts: readonly ListedArtifact[],
  allowed: Resumable,
  api: RunsApi,
): Promise<RecordsOfRun> {
  const run = await getRun(api, id);
  const refusal = await refusalOfRun(run, allowed, api);
  if (refusal) return { ...NOTHING, refused: [{ run: id, ...refusal }] };
  const ref = (await refOf(run.headBranch, allowed.refs, api)) ?? '';
  const none: Refused = {
    run: id,
    kind: 'refused',
    why: 'it has deferred nothing, or its record was deleted',
  };
  if (artifacts.length === 0) return { ...NOTHING, refused: [none] };
  const read = await Promise.all(
    artifacts.map((artifact) =>
      orElse(
        () => recordIn(artifact, run, allowed, api),
        (failure): Unread => ({ run: id, artifact: artifact.id, failure }),
      ),
    ),
  );
  return {
    pending: read.flatMap((one) => ('record' in one ? { run, ref, ...one } : [])),
    refused: read.flatMap((one) => ('why' in one ? one : [])),
    unread: read.flatMap((one) => ('failure' in one ? one : [])),
  };
}

async function recordIn(
  artifact: ListedArtifact,
  run: WorkflowRun,
  allowed: Resumable,
  api: RunsApi,
): Promise<Pick<Pending, 'artifact' | 'record'> | Refused> {
  const where = { run: run.id, artifact: artifact.id };
  const { digest } = artifact;
  const early = refusalOfArtifact(artifact, run);
  if (early || digest === undefined) return { ...where, kind: 'refused', why: early?.why ?? '' };
  const archive = await downloadArtifact(api, artifact.id, MAX_DEFERRAL_BYTES);
  const actual = `sha256:${createHash('sha256').update(archive).digest('hex')}`;
  if (actual !== digest)
    return { ...where, kind: 'refused', why: `what was downloaded is ${actual}, and GitHub says ${digest}` };
  // Loaded here: of most runs nothing is pending.
  const { onlyFileIn } = await import('../../github/archive.ts');
  const file = onlyFileIn(archive, DEFERRAL_FILE, MAX_DEFERRAL_BYTES);
  if (!file) return { ...where, kind: 'refused', why: `it does not hold ${DEFERRAL_FILE} alone` };
  return orElse(
    async () => {
      const record = readDeferral(file);
      const refusal = refusalOfRecord(record, run, allowed);
      return refusal ? { ...where, ...refusal } : { artifact: { ...artifact, digest }, record };
    },
    ({ message }): Refused => ({ ...where, kind: 'refused', why: message }),
  );
}
