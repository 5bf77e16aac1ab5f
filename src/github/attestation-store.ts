import type { Http } from '../http/http.ts';
import type { HttpAnswer } from '../http/message.ts';
import { isLoopback } from '../http/loopback.ts';
import { Failure } from '../shared/failure.ts';
import { objectIn } from '../text/json.ts';
import { listAt, memberAt, textAt } from '../text/member.ts';

export interface AttestationStore {
  /** Origin and path of GitHub's REST API. */
  readonly api: URL;
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
  readonly http: Http;
}

const SERVICE = 'GitHub attestations';
/** What a list of a hundred bundles may have. */
const MAX_LIST_BYTES = 32 * 1024 * 1024;

/**
 * Uploads a bundle to GitHub's store (docs.github.com, REST, "Create an attestation"), where `gh attestation verify`
 * looks for it without flags.
 * @throws Failure `github-attestations-refused` (`denied`; of what is wrong with this bundle alone: `malformed`), and
 *   those of `Http.send`
 */
export async function uploadAttestation(store: AttestationStore, bundle: object): Promise<void> {
  const answer = await send(store, { method: 'POST', target: 'attestations', body: { bundle } });
  if (answer.status !== 201) throw refused(answer);
}

/** Signatures, in base64, of the envelopes that are in the store for a digest. @throws as `uploadAttestation` */
export async function storedSignatures(store: AttestationStore, digest: string): Promise<Set<string>> {
  const answer = await send(store, { method: 'GET', target: `attestations/${digest}?per_page=100` });
  if (answer.status === 404) return new Set();
  if (answer.status !== 200) throw refused(answer);
  const signatures = listAt(objectIn(answer.body), 'attestations').map((entry) =>
    textAt(listAt(memberAt(entry, 'bundle'), 'dsseEnvelope', 'signatures')[0], 'sig'),
  );
  return new Set(signatures.filter((signature) => signature !== undefined));
}

interface StoreRequest {
  readonly method: 'GET' | 'POST';
  readonly target: string;
  readonly body?: object;
}

function send(
  { api, repository, token, http }: AttestationStore,
  request: StoreRequest,
): Promise<HttpAnswer> {
  if (api.protocol !== 'https:' && !isLoopback(api.hostname)) throw notSecret(api);
  return http.send({
    service: SERVICE,
    url: new URL(`repos/${repository}/${request.target}`, `${api.href.replace(/\/+$/, '')}/`),
    method: request.method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'x-github-api-version': '2022-11-28',
    },
    maxBytes: MAX_LIST_BYTES,
    ...(request.body && { body: Buffer.from(JSON.stringify(request.body)) }),
  });
}

const PERMISSION = 'permissions:\n  attestations: write';

/** Why, and what to do, by the status of the answer; its body may repeat what was sent. */
const REASONS: ReadonlyMap<number, readonly [why: string, fix: string]> = new Map([
  [401, ['the token is not valid there', 'github-token: ${{ github.token }}']],
  [403, ['the token may not write attestations, or the plan has none for private repositories', PERMISSION]],
  [
    404,
    [
      'this repository has no store: private repositories have one with GitHub Enterprise Cloud only, and GitHub Enterprise Server has none; or the token may not see it',
      `${PERMISSION}\n# or github-attestations: false`,
    ],
  ],
  [413, ['it is too large: the store takes about 16 MB', 'github-attestations: auto']],
  [
    422,
    [
      'the store does not take its content: of provenance, the build type https://actions.github.io/buildtypes/workflow/v1 alone',
      'provenance: v1   # or github-attestations: auto',
    ],
  ],
]);

/** What is refused for its content is refused alone. */
const OF_THE_BUNDLE: readonly number[] = [413, 422];

function refused({ status, url }: HttpAnswer): Failure {
  const [why, fix] = REASONS.get(status) ?? [
    undefined,
    'run the step again, or set github-attestations: auto',
  ];
  return new Failure({
    class: OF_THE_BUNDLE.includes(status) ? 'malformed' : 'denied',
    code: 'github-attestations-refused',
    what: `${url.host} did not take an attestation: it answered ${status}`,
    ...(why !== undefined && { why }),
    fix,
  });
}

function notSecret(api: URL): Failure {
  return new Failure({
    class: 'usage',
    code: 'github-attestations-refused',
    what: `the token is not sent to ${api.host} without TLS`,
    why: 'GITHUB_API_URL is not an HTTPS address',
    fix: 'github-attestations: false',
  });
}
