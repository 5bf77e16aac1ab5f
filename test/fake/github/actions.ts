import { createHash } from 'node:crypto';
import type { Traffic } from '../../support/traffic.ts';
import {
  type HttpServer,
  json,
  type ServerAnswer,
  type ServerRequest,
  startHttpServer,
} from '../http-server.ts';

export interface FakeRun {
  readonly id: string;
  readonly attempt: number;
  readonly status: string;
  readonly conclusion: string | null;
  readonly event: string;
  readonly path: string;
  readonly headBranch: string;
  readonly headSha: string;
  /** `owner/name` of where the commit lies: a fork's name for a fork; null: deleted. */
  readonly headRepository: string | null;
}

interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly runId: string;
  archive: Buffer;
  digest: string | null;
  isFinished: boolean;
  isExpired: boolean;
}

export interface FakeActions {
  readonly url: string;
  readonly server: HttpServer;
  /** Variables that the runner gives an action of a run, so that it can upload artifacts. */
  variablesOf(runId: string): Record<string, string>;
  /** Adds a run, or changes one. */
  run(id: string, changes?: Partial<FakeRun>): void;
  /** Artifacts that are complete, and may be altered. */
  readonly artifacts: readonly Artifact[];
  /** Puts an artifact there as a run would that uploads what it likes. */
  put(runId: string, name: string, archive: Buffer): Artifact;
  /** Branches and tags that exist: `heads/main`. */
  readonly refs: Set<string>;
  /** Commits to which they point, where that is not the runs' own. */
  readonly tips: Map<string, string>;
  /** Commits in the history of every branch. */
  readonly history: Set<string>;
  close(): Promise<void>;
}

export interface FakeActionsOptions {
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
  readonly traffic?: Traffic;
}

const idOf = (name: string) => 1000 + createHash('sha256').update(name).digest().readUInt16BE(0);
const digestOf = (bytes: Buffer) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const TWIRP = '/twirp/github.actions.results.api.v1.ArtifactService/';

/**
 * GitHub Actions as a run and its API see it: the artifact service (twirp, as @actions/artifact speaks it) with its
 * blob storage, and REST for runs, refs, artifacts and their archives.
 */
export async function startActions({ repository, token, traffic }: FakeActionsOptions): Promise<FakeActions> {
  const runs = new Map<string, FakeRun>();
  const artifacts: Artifact[] = [];
  const refs = new Set(['heads/main']);
  const tips = new Map<string, string>();
  const history = new Set<string>();
  const runtimeToken = (runId: string) => {
    const claims = { scp: `Actions.ExampleScope Actions.Results:run-${runId}:job-1` };
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${part({ alg: 'none' })}.${part(claims)}.c2lnbmF0dXJl`;
  };
  const server = await startHttpServer({ service: 'github', traffic, handler });

  const add = (runId: string, name: string, archive: Buffer, isFinished: boolean): Artifact => {
    const id = 500 + artifacts.length;
    const digest = digestOf(archive);
    const artifact = { id, name, runId, archive, digest, isFinished, isExpired: false };
    artifacts.push(artifact);
    return artifact;
  };

  function handler(request: ServerRequest): ServerAnswer {
    const { pathname } = request.url;
    if (pathname.startsWith(TWIRP)) return twirp(pathname.slice(TWIRP.length), request);
    if (pathname.startsWith('/blob/')) return blob(request);
    const base = `/repos/${repository}/`;
    if (request.headers.authorization !== `Bearer ${token}`) return json(401, { message: 'Bad credentials' });
    if (!pathname.startsWith(base)) return json(404, { message: 'Not Found' });
    return rest(pathname.slice(base.length), request.url.searchParams);
  }

  function twirp(method: string, { headers, body }: ServerRequest): ServerAnswer {
    const asked = JSON.parse(body.toString()) as Record<string, string>;
    const runId = String(asked['workflow_run_backend_id']).replace('run-', '');
    if (headers.authorization !== `Bearer ${runtimeToken(runId)}`) return json(401, { msg: 'unauthorized' });
    const name = asked['name'] ?? '';
    const own = artifacts.find((one) => one.runId === runId && one.name === name);
    if (method === 'CreateArtifact') {
      if (own) return json(409, { msg: 'already exists' });
      const { id } = add(runId, name, Buffer.alloc(0), false);
      return json(200, { ok: true, signed_upload_url: `${server.url}/blob/${id}?sig=write-secret` });
    }
    if (method !== 'FinalizeArtifact' || !own) return json(404, { msg: 'not found' });
    if (asked['size'] !== String(own.archive.length) || asked['hash'] !== digestOf(own.archive))
      return json(400, { msg: 'size or hash differs' });
    own.digest = asked['hash'];
    own.isFinished = true;
    return json(200, { ok: true, artifact_id: String(own.id) });
  }

  /** The address is the permission; who sends a token along leaks it. */
  function blob({ method, url, headers, body }: ServerRequest): ServerAnswer {
    const artifact = artifacts.find(({ id }) => url.pathname === `/blob/${id}`);
    const wanted = method === 'PUT' ? 'write-secret' : 'read-secret';
    if (!artifact || url.searchParams.get('sig') !== wanted) return json(403, {});
    if (headers.authorization !== undefined) return json(400, { message: 'a token was sent along' });
    if (method !== 'PUT') return { status: 200, body: artifact.archive };
    if (headers['x-ms-blob-type'] !== 'BlockBlob') return json(400, {});
    artifact.archive = body;
    return { status: 201 };
  }

  function rest(target: string, query: URLSearchParams): ServerAnswer {
    const [, runId] = /^actions\/runs\/(\d+)$/.exec(target) ?? [];
    const run = runId === undefined ? undefined : runs.get(runId);
    if (run) return json(200, runJson(run));
    const [, listed] = /^actions\/runs\/(\d+)\/artifacts$/.exec(target) ?? [];
    if (listed !== undefined)
      return page(
        artifacts.filter((one) => one.runId === listed),
        query,
      );
    if (target === 'actions/artifacts') return page(artifacts, query);
    const [, zipped] = /^actions\/artifacts\/(\d+)\/zip$/.exec(target) ?? [];
    const artifact = artifacts.find(({ id, isExpired }) => String(id) === zipped && !isExpired);
    if (artifact)
      return { status: 302, headers: { location: `${server.url}/blob/${artifact.id}?sig=read-secret` } };
    return git(target);
  }

  /** Refs and commits. */
  function git(target: string): ServerAnswer {
    const ref = /^git\/ref\/(.+)$/.exec(target)?.[1];
    if (ref !== undefined && refs.has(decodeURIComponent(ref))) return json(200, { ref: `refs/${ref}` });
    const named = decodeURIComponent(/^commits\/(.+)$/.exec(target)?.[1] ?? '');
    if (refs.has(named)) return json(200, { sha: tips.get(named) ?? USUAL.headSha });
    const [, base] = /^compare\/(\w+)\.\.\.\w+$/.exec(target) ?? [];
    if (base !== undefined) return json(200, { status: history.has(base) ? 'ahead' : 'diverged' });
    return json(404, { message: 'Not Found' });
  }

  function runJson(run: FakeRun): object {
    const named = (full_name: string) => ({ id: idOf(full_name), full_name });
    return {
      id: Number(run.id),
      run_attempt: run.attempt,
      status: run.status,
      conclusion: run.conclusion,
      event: run.event,
      path: run.path,
      head_branch: run.headBranch,
      head_sha: run.headSha,
      repository: named(repository),
      head_repository: run.headRepository === null ? null : named(run.headRepository),
    };
  }

  /** The newest first. */
  function page(all: readonly Artifact[], query: URLSearchParams): ServerAnswer {
    const finished = all.filter(({ isFinished }) => isFinished).toReversed();
    const size = Number(query.get('per_page') ?? '30');
    const from = (Number(query.get('page') ?? '1') - 1) * size;
    const listed = finished.slice(from, from + size).map((one) => ({
      id: one.id,
      name: one.name,
      size_in_bytes: one.archive.length,
      expired: one.isExpired,
      digest: one.digest,
      created_at: new Date(Date.UTC(2026, 0, 1) + one.id * 1000).toISOString(),
      workflow_run: { id: Number(one.runId) },
    }));
    return json(200, { total_count: finished.length, artifacts: listed });
  }

  return {
    url: server.url,
    server,
    artifacts,
    refs,
    tips,
    history,
    variablesOf: (runId) => ({
      ACTIONS_RUNTIME_TOKEN: runtimeToken(runId),
      ACTIONS_RESULTS_URL: `${server.url}/`,
      GITHUB_API_URL: server.url,
      GITHUB_RUN_ID: runId,
      GITHUB_RUN_ATTEMPT: String(runs.get(runId)?.attempt ?? 1),
      GITHUB_REPOSITORY: repository,
    }),
    run: (id, changes = {}) =>
      void runs.set(id, { ...USUAL, headRepository: repository, ...runs.get(id), ...changes, id }),
    put: (runId, name, archive) => add(runId, name, archive, true),
    close: () => server.close(),
  };
}

const USUAL = {
  attempt: 1,
  status: 'completed',
  conclusion: 'success',
  event: 'push',
  path: '.github/workflows/release.yml',
  headBranch: 'main',
  headSha: 'c040cae0f0dc81641728557b80f09cfa23b83fe5',
} as const;
