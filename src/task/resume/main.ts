import { createHash } from 'node:crypto';
import {
  downloadArtifact,
  getRun,
  type ListedArtifact,
  listArtifacts,
  type RunsApi,
  type WorkflowRun,
} from '../../github/runs.ts';
import {
  DEFERRAL_FILE,
  DEFERRAL_PREFIX,
  type DeferralRecord,
  MAX_DEFERRAL_BYTES,
  readDeferral,
} from '../../request/deferral-record.ts';
import type { Resumable } from '../../request/resume-options.ts';
import { Failure } from '../../shared/failure.ts';
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

export interface PendingRecords {
  /** In the order in which they were deferred. */
  readonly pending: readonly Pending[];
  readonly refused: readonly Refused[];
}

/**
 * Finds records of what was deferred, by what GitHub's API says of runs and their artifacts and by nothing else: only
 * jobs of a run can add artifacts to it, while anybody who can push can put a record beside an image.
 * @param ids of runs; undefined: all whose records are there
 * @throws Failure of GitHub's API
 */
export async function findPending(
  ids: readonly string[] | undefined,
  allowed: Resumable,
  api: RunsApi,
): Promise<PendingRecords> {
  const artifacts = ids
    ? (await Promise.all(ids.map((id) => listArtifacts(api, DEFERRAL_PREFIX, id)))).flat()
    : (await listArtifacts(api, DEFERRAL_PREFIX)).filter(({ isExpired }) => !isExpired);
  const runs = [...new Set(ids ?? artifacts.map(({ runId }) => runId))];
  const found = await Promise.all(
    runs.map((id) =>
      ofRun(
        id,
        artifacts.filter(({ runId }) => runId === id),
        allowed,
        api,
      ),
    ),
  );
  const pending = found.flatMap((one) => one.pending);
  pending.sort((a, b) => (a.record.deferredAt < b.record.deferredAt ? -1 : 1));
  return { pending, refused: found.flatMap((one) => one.refused) };
}

async function ofRun(
  id: string,
  artifacts: readonly ListedArtifact[],
  allowed: Resumable,
  api: RunsApi,
): Promise<PendingRecords> {
  const run = await getRun(api, id);
  const refusal = await refusalOfRun(run, allowed, api);
  if (refusal) return { pending: [], refused: [{ run: id, ...refusal }] };
  const ref = (await refOf(run.headBranch, allowed.refs, api)) ?? '';
  const none: Refused = {
    run: id,
    kind: 'refused',
    why: 'it has deferred nothing, or its record was deleted',
  };
  if (artifacts.length === 0) return { pending: [], refused: [none] };
  const read = await Promise.all(artifacts.map((artifact) => recordIn(artifact, run, allowed, api)));
  return {
    pending: read.flatMap((one) => ('record' in one ? { run, ref, ...one } : [])),
    refused: read.flatMap((one) => ('why' in one ? one : [])),
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
  try {
    const record = readDeferral(file);
    const refusal = refusalOfRecord(record, run, allowed);
    return refusal ? { ...where, ...refusal } : { artifact: { ...artifact, digest }, record };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { ...where, kind: 'refused', why: error.message };
  }
}
