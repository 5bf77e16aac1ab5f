import { type HttpServer, startHttpServer } from '../http-server.ts';
import type { Traffic } from '../../support/traffic.ts';

export interface FakeGitHub extends HttpServer {
  /** Uploaded bundles, in order. */
  readonly bundles: readonly GitHubBundle[];
}

export interface GitHubBundle {
  readonly dsseEnvelope: {
    readonly payload: string;
    readonly signatures: readonly { readonly sig: string }[];
  };
}

export interface FakeGitHubOptions {
  readonly traffic?: Traffic;
  /** `owner/name` that has a store. */
  readonly repository: string;
  readonly token: string;
  /** What every upload is answered with in place of 201, as by a plan or a permission that is missing. */
  readonly refuses?: number;
}

const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';

/** GitHub's attestation store (REST, `/repos/{owner}/{repo}/attestations`), with what it checks of provenance. */
export async function startGitHub(options: FakeGitHubOptions): Promise<FakeGitHub> {
  const { repository, token, refuses, traffic } = options;
  const bundles: GitHubBundle[] = [];
  const base = `/repos/${repository}/attestations`;
  const json = (status: number, body: object) => ({ status, body: JSON.stringify(body) });
  const server = await startHttpServer({
    service: 'github',
    traffic,
    handler: ({ method, url, headers, body }) => {
      if (headers.authorization !== `Bearer ${token}`) return json(401, { message: 'Bad credentials' });
      if (!url.pathname.startsWith(base)) return json(404, { message: 'Not Found' });
      if (method === 'GET') {
        const digest = url.pathname.slice(base.length + '/sha256:'.length);
        const found = bundles.filter((bundle) => subjectOf(bundle) === digest);
        if (found.length === 0) return json(404, { message: 'Not Found' });
        return json(200, { attestations: found.map((bundle) => ({ bundle, repository_id: 1 })) });
      }
      if (refuses !== undefined) return json(refuses, { message: 'no' });
      const { bundle } = JSON.parse(body.toString()) as { bundle: GitHubBundle };
      if (!isTaken(bundle)) return json(422, { message: 'Invalid bundle' });
      bundles.push(bundle);
      return json(201, { id: bundles.length });
    },
  });
  return { ...server, bundles };
}

interface Statement {
  readonly predicateType: string;
  readonly subject: readonly { readonly digest: { readonly sha256: string } }[];
  readonly predicate: { readonly buildDefinition?: { readonly buildType: string } };
}

function statementOf({ dsseEnvelope }: GitHubBundle): Statement {
  return JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()) as Statement;
}

function subjectOf(bundle: GitHubBundle): string | undefined {
  return statementOf(bundle).subject[0]?.digest.sha256;
}

/** Provenance of its own build type alone; of other predicates, anything. */
function isTaken(bundle: GitHubBundle): boolean {
  const { predicateType, predicate } = statementOf(bundle);
  if (!predicateType.startsWith('https://slsa.dev/provenance/')) return true;
  return predicate.buildDefinition?.buildType === BUILD_TYPE;
}
