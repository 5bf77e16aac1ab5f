import type { Environment } from '../github/environment.ts';
import { idTokenRequest } from '../github/id-token.ts';
import type { RunsApi, UnseenArtifacts } from '../github/runs.ts';
import { createHttp } from '../http/http.ts';
import { ofImages } from '../attach/deferral-record.ts';
import { azureIdsIn } from '../request/azure-options.ts';
import { refuseWithoutEffect } from '../request/refuse-options.ts';
import { parseResumable, parseRuns, RESUME_OPTIONS, type ResumeOptions } from '../request/resume-options.ts';
import { Failure } from '../shared/failure.ts';
import type { Log } from '../shared/log.ts';
import { type Reason, reasonOf } from '../shared/reason.ts';
import { referenceOf } from '../subject/repository.ts';
import { findPending, type Pending, type Refused } from '../task/resume/main.ts';
import { notSignedByRun } from '../task/resume/signed-by-run.ts';
import type { DeferredResult, Result } from '../task/sign/result.ts';
import { type ResumeInputs, signDeferred } from '../task/sign/resume.ts';
import { parseDuration } from '../text/parse.ts';
import { terminalSafeLines } from '../text/terminal-safe.ts';
import { openServices, type Services } from '../verification/services.ts';
import type { Surroundings } from './surroundings.ts';
import { terminalLog } from './terminal-log.ts';
import { toJson } from './to-json.ts';

const OPTIONS = RESUME_OPTIONS.flatMap(({ options }) => options);

/** docs/resume.schema.json; a field may be added, anything else makes a new version. */
const VERSION = 1;

/** What became of one record. */
interface Resumed {
  readonly run: string;
  /** Of the record; absent: none was looked at. */
  readonly artifact?: string;
  /** `signed-by-run`: another attempt of the run has signed. */
  readonly outcome: 'signed' | 'unchanged' | 'signed-by-run' | 'failed' | Refused['kind'];
  readonly images: readonly string[];
  /** Why nothing was signed, or what is not complete. */
  readonly why?: string;
  readonly failure?: Reason;
  /** As in result.json. */
  readonly result?: Result | DeferredResult;
}

/** `slsa-provenance resume`. @returns the exit code @throws Failure for wrong usage, and of GitHub's API */
export async function resume(
  names: readonly string[],
  options: ResumeOptions,
  { terminal, environment }: Surroundings,
): Promise<number> {
  refuseWithoutEffect(OPTIONS, options, () => []);
  const repositoryUri = `${environment.serverUrl}/${environment.variables['GITHUB_REPOSITORY'] ?? ''}`;
  const ids = parseRuns(names, options, repositoryUri);
  const allowed = parseResumable(options);
  idTokenRequest(environment);
  const log = terminalLog(terminal, options);
  const timeoutMs = parseDuration('timeout', options.timeout ?? '10m');
  const api = apiOf(environment, log, timeoutMs);
  const { pending, refused, unread, unseen } = await findPending(
    ids.length === 0 ? undefined : ids,
    allowed,
    api,
  );
  if (unseen) log.warning(notLookedAt(unseen));
  const inputs = inputsOf(options, timeoutMs, api.token);
  const { trustedRoot, azure } = inputs;
  const credentials = { githubToken: api.token };
  const services = openServices({
    environment,
    log,
    timeoutMs,
    trustedRoot,
    offline: false,
    credentials,
    azure,
  });
  const resumed: Resumed[] = [
    ...refused.map(({ kind, ...about }) => ({ ...about, outcome: kind, images: [] })),
    ...unread.map(({ failure, ...about }) => ({
      ...about,
      outcome: 'failed' as const,
      images: [],
      failure: reasonOf(failure),
    })),
  ];
  // One after the other: a service that has just come up again is not met by all of them at once.
  for (const one of pending) resumed.push(await resumeOne(one, inputs, { environment, log, services }));
  const exitCode = exitCodeOf(resumed, ids.length > 0);
  const report = { schemaVersion: VERSION, exitCode, runs: resumed, ...(unseen && { notLookedAt: unseen }) };
  terminal.out(options.format === 'json' ? toJson(report) : textOf(resumed, options));
  return exitCode;
}

/** Not a failure: where artifacts are many, each scheduled run would end with it. */
function notLookedAt({ count, before }: UnseenArtifacts): string {
  const older = before === undefined ? 'the oldest' : `all from before ${before}`;
  return `artifacts of this repository that were not looked at: ${count}, ${older}; what runs deferred then is signed only where they are named: slsa-provenance resume RUN`;
}

interface Context {
  readonly environment: Environment;
  readonly log: Log;
  readonly services: Services;
}

async function resumeOne(
  pending: Pending,
  inputs: ResumeInputs,
  { environment, log, services }: Context,
): Promise<Resumed> {
  const { run, ref, artifact, record } = pending;
  const repositoryUri = `${environment.serverUrl}/${run.repository.fullName}`;
  const uri = `${repositoryUri}/actions/runs/${run.id}`;
  const all = record.images.flatMap(({ digest, repositories }) =>
    repositories.map((repository) => referenceOf({ repository, digest })),
  );
  const about = { run: run.id, artifact: artifact.id, images: all };
  try {
    const images = await notSignedByRun(pending, uri, services);
    if (images.length === 0) return { ...about, outcome: 'signed-by-run' };
    const { result, failure } = await signDeferred(
      { record: ofImages(record, images), repositoryUri, facts: factsOf(pending, uri, ref) },
      inputs,
      { environment, log },
    );
    if (failure) return { ...about, outcome: 'failed', failure: reasonOf(failure), result };
    return { ...about, outcome: result.outcome === 'unchanged' ? 'unchanged' : 'signed', result };
  } catch (error) {
    return { ...about, outcome: 'failed', failure: reasonOf(error) };
  }
}

function factsOf({ run, artifact, record }: Pending, uri: string, ref: string) {
  const { event, workflowPath: workflow, headSha, conclusion } = run;
  return {
    run: { uri, attempt: record.run.attempt, event, workflow, ref, headSha, conclusion },
    record: { artifact: artifact.id, digest: artifact.digest },
    deferredAt: record.deferredAt,
    outage: record.outage,
  };
}

function inputsOf(options: ResumeOptions, timeoutMs: number, githubToken: string): ResumeInputs {
  const { signingConfig, trustedRoot, privateRepository = false } = options;
  const azure = azureIdsIn(options);
  return { signingConfig, trustedRoot, privateRepository, timeoutMs, githubToken, azure };
}

/** @throws Failure `github-api-refused` outside of a workflow */
function apiOf({ variables, apiUrl: api }: Environment, log: Log, timeoutMs: number): RunsApi {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_TOKEN: token = '' } = variables;
  if (token !== '') log.mask(token);
  const http = createHttp({ timeoutMs, log, environment: variables });
  if (/^[\w.-]+\/[\w.-]+$/.test(repository) && token !== '') return { api, repository, token, http };
  throw new Failure({
    class: 'usage',
    code: 'github-api-refused',
    what: 'GitHub cannot be asked which runs deferred what',
    why: `${token === '' ? 'GITHUB_TOKEN' : 'GITHUB_REPOSITORY'} is not set: this is no workflow, or the step does not pass the token on`,
    fix: 'env:\n  GITHUB_TOKEN: ${{ github.token }}',
  });
}

/** 1: something was refused that should not have been there, or that was asked for by name. 4: not all could be signed. */
function exitCodeOf(resumed: readonly Resumed[], isNamed: boolean): number {
  const is = (...outcomes: Resumed['outcome'][]) => resumed.some(({ outcome }) => outcomes.includes(outcome));
  if (is('refused') || (isNamed && is('stranger', 'waiting'))) return 1;
  return is('failed') ? 4 : 0;
}

const WORDS: Readonly<Record<Resumed['outcome'], string>> = {
  signed: 'signed',
  unchanged: 'signed before',
  'signed-by-run': 'signed by the run itself since',
  failed: 'not signed',
  stranger: 'refused',
  waiting: 'not yet',
  refused: 'refused',
};

function textOf(resumed: readonly Resumed[], { quiet = false }: ResumeOptions): string {
  if (resumed.length === 0) return quiet ? '' : 'nothing is pending\n';
  const lines = resumed.flatMap(({ run, artifact, outcome, images, why, failure }) => {
    const where = artifact === undefined ? `run ${run}` : `run ${run}, artifact ${artifact}`;
    const reason = failure ? `: ${failure.message} [${failure.code}]` : why === undefined ? '' : `: ${why}`;
    return [`${WORDS[outcome]}: ${where}${reason}`, ...images.map((image) => `  ${image}`)];
  });
  return `${terminalSafeLines(lines.join('\n'))}\n`;
}
