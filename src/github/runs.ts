import type { Http } from '../http/http.ts';
import { isLoopback } from '../http/loopback.ts';
import { Failure } from '../shared/failure.ts';
import { type JsonDocument, type JsonValue, parseJson } from '../text/json-document.ts';

/** GitHub's REST API, asked about one repository. */
export interface RunsApi {
  /** Origin and path of the API. */
  readonly api: URL;
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
  readonly http: Http;
}

/** A run as GitHub tells of it (REST, "Get a workflow run"). */
export interface WorkflowRun {
  readonly id: string;
  /** The last one. */
  readonly attempt: number;
  /** `completed`, or something on the way there. */
  readonly status: string;
  /** `success`, `failure`, …; of a run that goes on, empty. */
  readonly conclusion: string;
  readonly event: string;
  /** `.github/workflows/release.yml` */
  readonly workflowPath: string;
  /** Branch or tag, without saying which. */
  readonly headBranch: string;
  readonly headSha: string;
  readonly repository: RepositoryIdentity;
  /** Undefined: it was deleted. */
  readonly headRepository: RepositoryIdentity | undefined;
}

export interface RepositoryIdentity {
  readonly id: string;
  readonly fullName: string;
}

/** An artifact of a run (REST, "List workflow run artifacts"). */
export interface ListedArtifact {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly isExpired: boolean;
  /** `sha256:…` of the archive; undefined: this server does not say. */
  readonly digest: string | undefined;
  readonly runId: string;
}

/** What a list of artifacts told, up to the most that is looked at. */
export interface ListedArtifacts {
  /** The newest first. */
  readonly artifacts: readonly ListedArtifact[];
  /** Undefined: all were looked at. */
  readonly unseen: UnseenArtifacts | undefined;
}

/** Artifacts, whatever their names, that are older than those that were looked at. */
export interface UnseenArtifacts {
  readonly count: number;
  /** RFC 3339: when the oldest that was looked at was made; undefined: this server does not say. */
  readonly before: string | undefined;
}

const SERVICE = 'GitHub API';
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;
const PER_PAGE = 100;
const MAX_PAGES = 50;
const DOCUMENT: JsonDocument = {
  name: 'the answer of GitHub’s API',
  class: 'malformed',
  code: 'github-api-refused',
  maxBytes: MAX_ANSWER_BYTES,
  why: 'GITHUB_API_URL is not the address of GitHub’s API, or something answered in its place',
  fix: 'run it again',
};

/** @throws Failure `github-api-refused`, and those of `Http.send` */
export async function getRun(api: RunsApi, id: string): Promise<WorkflowRun> {
  const run = await getJson(api, `actions/runs/${id}`);
  const head = run.find('head_repository');
  return {
    id: run.get('id').decimal(),
    attempt: Number(run.get('run_attempt').decimal()),
    status: run.get('status').text(),
    conclusion: run.find('conclusion')?.text() ?? '',
    event: run.get('event').text(),
    // A suffix `@ref` stands behind the path in some answers.
    workflowPath: run.get('path').text().replace(/@.*$/, ''),
    headBranch: run.find('head_branch')?.text() ?? '',
    headSha: run.get('head_sha').text(),
    repository: identityOf(run.get('repository')),
    headRepository: head && identityOf(head),
  };
}

/** Whether a branch (`heads/…`) or tag (`tags/…`) exists. @throws Failure as `getRun` */
export async function hasRef(api: RunsApi, ref: string): Promise<boolean> {
  const { status } = await send(api, `git/ref/${escaped(ref)}`);
  if (status === 200) return true;
  if (status === 404) return false;
  throw refused(status, `git/ref/${ref}`);
}

/**
 * Whether a commit is the one that a tag (`tags/…`) names, or in the history of a branch (`heads/…`).
 * @throws Failure as `getRun`
 */
export async function isCommitOf(api: RunsApi, ref: string, sha: string): Promise<boolean> {
  const tip = (await getJson(api, `commits/${escaped(ref)}?per_page=1`)).get('sha').text();
  if (tip === sha) return true;
  if (!ref.startsWith('heads/')) return false;
  const target = `compare/${encodeURIComponent(sha)}...${encodeURIComponent(tip)}`;
  const answer = await send(api, `${target}?per_page=1`);
  // A commit that is in no branch any more is forgotten some day.
  if (answer.status === 404) return false;
  if (answer.status !== 200) throw refused(answer.status, target);
  return parseJson(answer.body, DOCUMENT).get('status').text() === 'ahead';
}

function escaped(ref: string): string {
  return ref.split('/').map(encodeURIComponent).join('/');
}

/**
 * Artifacts whose names begin with `prefix`, of one run or of the whole repository: the newest first, and of the newest
 * `MAX_PAGES * PER_PAGE` of any name alone, since a repository may have any number of them.
 * @throws Failure as `getRun`
 */
export async function listArtifacts(api: RunsApi, prefix: string, runId?: string): Promise<ListedArtifacts> {
  const base = runId === undefined ? 'actions/artifacts' : `actions/runs/${runId}/artifacts`;
  // By id: what is added meanwhile pushes others to the next page, where they are listed again.
  const found = new Map<string, ListedArtifact>();
  const done = () => [...found.values()];
  let [total, oldest]: [number, string | undefined] = [0, undefined];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const answer = await getJson(api, `${base}?per_page=${PER_PAGE}&page=${page}`);
    const listed = answer.get('artifacts').items(PER_PAGE);
    for (const one of listed.filter((any) => any.get('name').text().startsWith(prefix)).map(artifactOf))
      found.set(one.id, one);
    if (listed.length < PER_PAGE) return { artifacts: done(), unseen: undefined };
    total = Number(answer.get('total_count').decimal());
    oldest = listed.at(-1)?.find('created_at')?.date().toISOString();
  }
  const count = total - MAX_PAGES * PER_PAGE;
  return { artifacts: done(), unseen: count > 0 ? { count, before: oldest } : undefined };
}

/** The archive of an artifact. @throws Failure as `getRun` */
export async function downloadArtifact(api: RunsApi, id: string, maxBytes: number): Promise<Buffer> {
  const target = `actions/artifacts/${id}/zip`;
  const answer = await send(api, target);
  if (answer.status !== 302) throw refused(answer.status, target);
  const location = answer.headers.get('location') ?? '';
  if (!URL.canParse(location)) throw refused(answer.status, target);
  // Another host, and an address that is a secret itself: the token does not go there.
  const file = await api.http.send({ service: SERVICE, url: new URL(location), maxBytes });
  if (file.status !== 200) throw refused(file.status, target);
  return file.body;
}

function identityOf(repository: JsonValue): RepositoryIdentity {
  return { id: repository.get('id').decimal(), fullName: repository.get('full_name').text() };
}

function artifactOf(artifact: JsonValue): ListedArtifact {
  return {
    id: artifact.get('id').decimal(),
    name: artifact.get('name').text(),
    bytes: Number(artifact.get('size_in_bytes').decimal()),
    isExpired: artifact.get('expired').isTrue(),
    digest: artifact.find('digest')?.text(),
    runId: artifact.get('workflow_run').get('id').decimal(),
  };
}

async function getJson(api: RunsApi, target: string): Promise<JsonValue> {
  const answer = await send(api, target);
  if (answer.status !== 200) throw refused(answer.status, target);
  return parseJson(answer.body, DOCUMENT);
}

function send({ api, repository, token, http }: RunsApi, target: string) {
  if (api.protocol !== 'https:' && !isLoopback(api.hostname)) throw refused(0, target);
  return http.send({
    service: SERVICE,
    url: new URL(`repos/${repository}/${target}`, `${api.href.replace(/\/+$/, '')}/`),
    headers: {
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      authorization: `Bearer ${token}`,
    },
    maxBytes: MAX_ANSWER_BYTES,
  });
}

function refused(status: number, target: string): Failure {
  return new Failure({
    class: 'denied',
    code: 'github-api-refused',
    what: `GitHub’s API answered ${status} to ${target.replace(/\?.*$/, '')}`,
    why: 'there is no such thing, it is gone by now, or the token may not read it',
    fix: 'permissions:\n  actions: read\n  contents: read\nenv:\n  GITHUB_TOKEN: ${{ github.token }}',
  });
}
