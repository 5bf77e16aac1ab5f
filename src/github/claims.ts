import { Failure } from '../shared/failure.ts';
import { type JsonObject, objectIn, textOf } from '../text/json.ts';
import { printable } from '../text/printable.ts';

/** What tokens are asked for, and what Fulcio takes (its issuers' client-id). */
export const AUDIENCE = 'sigstore';

/** Claims that provenance and the certificate need; GitHub sends each as a string. */
export const REQUIRED_CLAIMS = [
  'iss',
  'sub',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'ref',
  'sha',
  'workflow_ref',
  'workflow_sha',
  'job_workflow_ref',
  'job_workflow_sha',
  'event_name',
  'run_id',
  'run_attempt',
  'runner_environment',
] as const;

/** What the OIDC token says (docs.github.com, "OpenID Connect reference"), not yet confirmed by a certificate. */
export type TokenClaims = Readonly<Record<(typeof REQUIRED_CLAIMS)[number], string>> & {
  /** `public`, `private` or `internal`; older Enterprise Servers leave it out. */
  readonly repository_visibility: string | undefined;
};

/**
 * Reads the claims of a JSON Web Token. The signature is Fulcio's to check: what is signed later are
 * the claims that its certificate confirms.
 * @throws Failure `id-token-malformed` (never with the token in it), `id-token-claims-missing`
 */
export function parseTokenClaims(token: string): TokenClaims {
  const claims = decodePayload(token);
  const missing = REQUIRED_CLAIMS.filter((name) => typeof claims[name] !== 'string' || claims[name] === '');
  if (missing.length > 0) {
    throw new Failure({
      class: 'malformed',
      code: 'id-token-claims-missing',
      what: `the OIDC token lacks ${missing.join(', ')}`,
      why: 'it was not issued by GitHub Actions, or by an Enterprise Server that is too old',
      fix: 'on GitHub Enterprise Server, update to a release whose tokens have these claims',
    });
  }
  const { repository_visibility: visibility } = claims;
  return {
    ...(claims as TokenClaims),
    repository_visibility: typeof visibility === 'string' ? visibility : undefined,
  };
}

/** For whom a token is, and until when: why somebody may refuse it. */
export interface TokenTerms {
  readonly audience: string | undefined;
  readonly expires: Date | undefined;
}

/** As the token says; of what is none, nothing. */
export function tokenTerms(token: string): TokenTerms {
  const { aud, exp } = payloadOf(token) ?? {};
  const audiences = Array.isArray(aud) ? aud : [aud];
  return {
    audience: audiences.every((one) => typeof one === 'string') ? audiences.join(', ') : undefined,
    expires: typeof exp === 'number' && Math.abs(exp) < 1e11 ? new Date(exp * 1000) : undefined,
  };
}

/** By what others recognise who asks: `sub`, `iss` and `aud`, each on one line; empty where they are no text. */
export interface TokenNames {
  readonly subject: string;
  readonly issuer: string;
  readonly audience: string;
}

/** What messages may say of a token. @throws Failure `id-token-malformed`, never with the token in it */
export function namesIn(token: string): TokenNames {
  const { sub, iss, aud } = decodePayload(token);
  const shown = (claim: unknown) => printable(textOf(claim), 1000);
  return { subject: shown(sub), issuer: shown(iss), audience: shown(aud) };
}

function payloadOf(token: string): JsonObject | undefined {
  const [, payload = '', ...others] = token.split('.');
  return others.length === 1 ? objectIn(Buffer.from(payload, 'base64url')) : undefined;
}

function decodePayload(token: string): JsonObject {
  const claims = payloadOf(token);
  if (claims) return claims;
  throw notAToken('the answer of the token service is not a JSON Web Token');
}

/** @param what what the token service answered with: never the answer itself */
export function notAToken(what: string): Failure {
  return new Failure({
    class: 'malformed',
    code: 'id-token-malformed',
    what,
    why: 'ACTIONS_ID_TOKEN_REQUEST_URL does not lead to the token service of GitHub Actions, or a proxy answered in its place',
    fix: 'run the job again; on a self-hosted runner, let it reach the token service without the proxy (no_proxy)',
  });
}
