import {
  hasRef,
  isCommitOf,
  type ListedArtifact,
  type RunsApi,
  type WorkflowRun,
} from '../../github/runs.ts';
import { type DeferralRecord, MAX_DEFERRAL_BYTES } from '../../attach/deferral-record.ts';
import type { Resumable } from '../../request/resume-options.ts';
import { nameOf } from '../../subject/repository.ts';
import { matchesGlob } from '../../text/glob.ts';

/**
 * Why nothing is signed for a run.
 * - `stranger`: of people who may not write to this repository, which is no fault of it;
 * - `waiting`: it may be later;
 * - `refused`: something is wrong, with the run or with the lists.
 */
export interface Refusal {
  readonly kind: 'stranger' | 'waiting' | 'refused';
  readonly why: string;
}

/** Events whose workflow, ref and inputs only people with write access choose. */
const EVENTS: readonly string[] = [
  'create',
  'merge_group',
  'push',
  'release',
  'repository_dispatch',
  'schedule',
  'workflow_dispatch',
];

type Check = (
  run: WorkflowRun,
  allowed: Resumable,
  api: RunsApi,
) => Promise<Refusal | undefined> | Refusal | undefined;

const stranger = (why: string): Refusal => ({ kind: 'stranger', why });
const waiting = (why: string): Refusal => ({ kind: 'waiting', why });
const refused = (why: string): Refusal => ({ kind: 'refused', why });

/** In this order: what strangers do is told as theirs. */
const CHECKS: readonly Check[] = [
  ({ repository, headRepository }, _, api) =>
    headRepository?.id === repository.id && isSame(repository.fullName, api.repository)
      ? undefined
      : stranger(
          `its commit is of ${headRepository?.fullName ?? 'a repository that was deleted'}, not of ${api.repository}`,
        ),
  ({ event }) =>
    EVENTS.includes(event) ? undefined : stranger(`its event is ${event}, which others can cause`),
  ({ workflowPath }, { workflows }) =>
    workflows.includes(workflowPath)
      ? undefined
      : refused(`its workflow is ${workflowPath}, which is not in --workflow`),
  ({ status, attempt }) =>
    status === 'completed' ? undefined : waiting(`its attempt ${attempt} has not ended (${status})`),
  async ({ headBranch, headSha }, { refs }, api) => {
    const ref = await refOf(headBranch, refs, api);
    const refusal = refusalOf(headBranch, ref, refs);
    if (refusal || ref === undefined) return refusal;
    // What GitHub calls by this name now may have been made later than the branch or tag that it ran at is gone.
    const isOf = await isCommitOf(api, ref.replace(/^refs\//, ''), headSha);
    return isOf ? undefined : refused(`its commit ${headSha} is not of ${ref}`);
  },
];

/** Whether anything may be signed for a run, by what GitHub says of it. @throws Failure of GitHub's API */
export async function refusalOfRun(
  run: WorkflowRun,
  allowed: Resumable,
  api: RunsApi,
): Promise<Refusal | undefined> {
  for (const check of CHECKS) {
    const refusal = await check(run, allowed, api);
    if (refusal) return refusal;
  }
  return undefined;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * The ref that a run was started at. GitHub names a branch and a tag alike, without saying which: where both are there,
 * it cannot be told, and the answer is `?`. undefined: none of those allowed.
 */
export async function refOf(
  name: string,
  refs: readonly string[],
  api: RunsApi,
): Promise<string | undefined> {
  const candidates = ['heads', 'tags'].map((kind) => `${kind}/${name}`);
  if (name === '' || !candidates.some((one) => isAllowed(one, refs))) return undefined;
  const there = await Promise.all(candidates.map((one) => hasRef(api, one)));
  const [only, ...others] = candidates.filter((_, at) => there[at]);
  if (others.length > 0) return AMBIGUOUS;
  return only !== undefined && isAllowed(only, refs) ? `refs/${only}` : undefined;
}

/** No ref is called so. */
const AMBIGUOUS = '?';

function isAllowed(ref: string, refs: readonly string[]): boolean {
  return refs.some((pattern) => matchesGlob(pattern, `refs/${ref}`));
}

function refusalOf(name: string, ref: string | undefined, refs: readonly string[]): Refusal | undefined {
  if (ref === AMBIGUOUS)
    return refused(`${name} is a branch and a tag, and GitHub does not say which of them it ran at`);
  return ref === undefined
    ? refused(`it ran at ${name}, which is no ref in --ref ${refs.join(', ')}, or is gone`)
    : undefined;
}

/** Whether an artifact can be the record of a run, before it is fetched. */
export function refusalOfArtifact(artifact: ListedArtifact, run: WorkflowRun): Refusal | undefined {
  if (artifact.runId !== run.id) return refused('GitHub says that it is of another run');
  if (artifact.isExpired)
    return refused('it has expired: run the workflow again, which signs with provenance');
  if (artifact.digest === undefined) return refused('GitHub does not say its digest');
  return artifact.bytes > MAX_DEFERRAL_BYTES ? refused(`it has ${artifact.bytes} bytes`) : undefined;
}

/** Whether a record is that of the run, and its images are in the list. */
export function refusalOfRecord(
  record: DeferralRecord,
  run: WorkflowRun,
  { images }: Resumable,
): Refusal | undefined {
  const { repository, id, attempt } = record.run;
  if (!isSame(repository, run.repository.fullName) || id !== run.id)
    return refused(`it is the record of run ${id} of ${repository}`);
  if (attempt < 1 || attempt > run.attempt)
    return refused(`it is of attempt ${attempt}, and there are ${run.attempt}`);
  const names = record.images.flatMap(({ repositories }) => repositories.map(nameOf));
  const kept = record.signatureRepository === undefined ? [] : [record.signatureRepository];
  const other = [...names, ...kept].find((name) => !images.some((pattern) => matchesGlob(pattern, name)));
  if (other !== undefined) return refused(`it names ${other}, which is not in --images`);
  return names.length === 0 ? refused('it names no image') : undefined;
}
