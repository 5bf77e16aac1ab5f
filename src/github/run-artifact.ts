import { createHash } from 'node:crypto';
import type { Http } from '../http/http.ts';
import { Failure } from '../shared/failure.ts';
import type { Log } from '../shared/log.ts';
import { objectIn } from '../text/json.ts';
import type { Environment } from './environment.ts';

/** Where artifacts of the run that goes on are uploaded, and who uploads. */
export interface ArtifactStore {
  readonly url: URL;
  readonly token: string;
  /** Ids by which the service knows the run and the job, from the token. */
  readonly run: string;
  readonly job: string;
}

/** An artifact of a run, as GitHub's API knows it. */
export interface RunArtifact {
  readonly id: string;
  readonly name: string;
  /** Of the archive. */
  readonly digest: string;
}

const SERVICE = 'GitHub artifacts';
/** What @actions/artifact writes as well: artifacts that cannot be changed any more. */
const VERSION = 4;

/**
 * The runner hands the address and a token to actions, never to `run:` steps.
 * @throws Failure `run-artifact-impossible`
 */
export function artifactStore({ variables }: Environment, log: Log): ArtifactStore {
  const token = variables['ACTIONS_RUNTIME_TOKEN'] ?? '';
  const address = variables['ACTIONS_RESULTS_URL'] ?? '';
  if (token !== '') log.mask(token);
  const [run, job] = idsIn(token);
  if (run !== undefined && job !== undefined && URL.canParse(address))
    return { url: new URL(address), token, run, job };
  throw new Failure({
    class: 'usage',
    code: 'run-artifact-impossible',
    what: 'on-outage: defer cannot be kept here: no artifact can be uploaded to this run',
    why: 'GitHub’s runner lets actions do that, not commands in run: steps, and GitHub Enterprise Server not at all',
    fix: 'use the action, or on-outage: key',
  });
}

/** `Actions.Results:<run>:<job>` among the scopes of the runner's token. */
function idsIn(token: string): readonly string[] {
  const scopes = objectIn(Buffer.from(token.split('.')[1] ?? '', 'base64url'))?.scp;
  if (typeof scopes !== 'string') return [];
  const ids = scopes.split(' ').map((scope) => /^Actions\.Results:([\w-]+):([\w-]+)$/.exec(scope));
  return ids.find((one) => one !== null)?.slice(1) ?? [];
}

/**
 * Uploads a file as an artifact of the run, as actions/upload-artifact does (github.com/actions/toolkit,
 * packages/artifact): it is announced, sent to the address that this gives, and finished with its digest.
 * @throws Failure `run-artifact-refused`, and those of `Http.send`
 */
export async function uploadToRun(
  { name, file, bytes }: { readonly name: string; readonly file: string; readonly bytes: Uint8Array },
  store: ArtifactStore,
  { http, log }: { readonly http: Http; readonly log: Log },
): Promise<RunArtifact> {
  // Loaded here: outages are rare.
  const { archiveOf } = await import('./archive.ts');
  const archive = archiveOf(file, bytes);
  const ids = { workflow_run_backend_id: store.run, workflow_job_run_backend_id: store.job, name };
  const created = await call(store, http, 'CreateArtifact', { ...ids, version: VERSION });
  const target = created.signed_upload_url;
  if (typeof target !== 'string' || !URL.canParse(target)) throw refused('it gave no address to upload to');
  // Whoever has the address can write there.
  log.mask(target);
  const headers = { 'content-type': 'application/zip', 'x-ms-blob-type': 'BlockBlob' };
  const url = new URL(target);
  const sent = await http.send({ service: SERVICE, url, method: 'PUT', headers, body: archive });
  if (sent.status !== 201) throw refused(`it answered ${sent.status} to the upload`);
  const digest = `sha256:${createHash('sha256').update(archive).digest('hex')}`;
  const about = { ...ids, size: String(archive.length), hash: digest };
  const { artifact_id: id } = await call(store, http, 'FinalizeArtifact', about);
  if (typeof id !== 'string' && typeof id !== 'number') throw refused('it gave no id');
  return { id: String(id), name, digest };
}

async function call({ url, token }: ArtifactStore, http: Http, method: string, body: object) {
  const answer = await http.send({
    service: SERVICE,
    url: new URL(`/twirp/github.actions.results.api.v1.ArtifactService/${method}`, url),
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: Buffer.from(JSON.stringify(body)),
  });
  const said = objectIn(answer.body);
  if (answer.status !== 200 || said?.ok !== true) throw refused(`it answered ${answer.status} to ${method}`);
  return said;
}

function refused(problem: string): Failure {
  return new Failure({
    class: 'denied',
    code: 'run-artifact-refused',
    what: `GitHub did not take an artifact of the run: ${problem}`,
    why: 'the artifact storage of the account is full, or the run has ended',
    fix: 'free artifact storage (Settings, Actions), then run the step again',
  });
}
