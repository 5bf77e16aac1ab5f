import type { Clock } from '../http/clock.ts';
import type { Http } from '../http/http.ts';
import { Failure } from '../shared/failure.ts';
import type { Log } from '../shared/log.ts';
import { AUDIENCE, notAToken } from './claims.ts';
import type { Environment } from './environment.ts';

/** As messages call it. */
export const TOKEN_SERVICE = 'GitHub token service';

const PERMISSIONS = 'permissions:\n  contents: read\n  id-token: write\n  packages: write   # for ghcr.io';

/**
 * The runner's token service for this job.
 * @param audience who a token is wanted for
 * @throws Failure `id-token-permission-missing`
 */
export function idTokenRequest(
  environment: Environment,
  audience = AUDIENCE,
): { url: string; token: string } {
  if (environment.idTokenRequest) return environment.idTokenRequest;
  const without =
    audience === AUDIENCE ? 'no certificate can be issued' : `nobody with the audience ${audience} gets one`;
  throw new Failure({
    class: 'usage',
    code: 'id-token-permission-missing',
    what: `the job may not request an OIDC token, so ${without}`,
    why: 'its permissions lack "id-token: write"; a called reusable workflow gets at most what its caller grants',
    fix: `add to the job (and to the job that calls it, if this is a reusable workflow):\n${PERMISSIONS}`,
  });
}

export interface IdTokenOptions {
  /** Who the token is for; default `sigstore`, which is Fulcio's. */
  readonly audience?: string;
  readonly clock?: Clock;
}

/**
 * Requests an OIDC token. The answer is masked before it is parsed.
 * @throws Failure `id-token-permission-missing`, `id-token-refused`, `id-token-malformed`, and those of `Http.send`
 */
export async function requestIdToken(
  environment: Environment,
  http: Http,
  log: Log,
  { audience = AUDIENCE, clock }: IdTokenOptions = {},
): Promise<string> {
  const request = idTokenRequest(environment, audience);
  log.mask(request.token);
  const url = new URL(request.url);
  url.searchParams.set('audience', audience);
  const answer = await http.send({
    service: TOKEN_SERVICE,
    url,
    headers: { accept: 'application/json', authorization: `Bearer ${request.token}` },
    maxBytes: 256 * 1024,
  });
  clock?.compare(answer.headers.get('date'), TOKEN_SERVICE);
  const text = answer.body.toString('utf8');
  const token = /"value"\s*:\s*"([^"]+)"/.exec(text)?.[1];
  if (token) log.mask(token);
  if (answer.status === 200 && token) return token;
  if (answer.status === 200) throw notAToken('the token service of GitHub Actions answered without a token');
  throw new Failure({
    class: 'denied',
    code: 'id-token-refused',
    what: `the token service of GitHub Actions answered ${answer.status}`,
    why: 'the permission to request tokens ended with the job, or the address is not that of the token service',
    fix: 'run the job again; see https://www.githubstatus.com when it goes on',
  });
}
