import { createPublicKey, type JsonWebKey, type KeyObject, sign, verify } from 'node:crypto';

/** An issuer by name (`iss`), and the keys that it publishes. */
export interface TrustedIssuer {
  readonly name: string;
  readonly publicKeys: readonly JsonWebKey[];
}

/** What a token says; GitHub's say it in texts and numbers. */
export type TokenClaims = Readonly<Record<string, string | number | undefined>>;

/** An identity token: JSON Web Signature, RS256, compact (RFC 7515, 3.1). */
export function signToken(key: KeyObject, keyId: string, claims: TokenClaims): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ typ: 'JWT', alg: 'RS256', kid: keyId })}.${part(claims)}`;
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`;
}

/** The claims of a token that is signed by the issuer, for this audience, and in force; undefined otherwise. */
export function verifyToken(
  token: string,
  issuer: TrustedIssuer,
  audience: string,
  now: Date,
): TokenClaims | undefined {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const { kid } = decoded(header);
  const jwk = issuer.publicKeys.find((key) => key.kid === kid);
  if (jwk === undefined) return undefined;
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  const signed = Buffer.from(`${header}.${payload}`);
  if (!verify('sha256', signed, key, Buffer.from(signature, 'base64url'))) return undefined;
  const claims = decoded(payload);
  const seconds = now.getTime() / 1000;
  const inForce = Number(claims.exp) > seconds && Number(claims.nbf ?? 0) <= seconds;
  return inForce && claims.iss === issuer.name && claims.aud === audience ? claims : undefined;
}

/** Empty when it is not JSON: what is then missing is reason enough to refuse. */
function decoded(part: string): TokenClaims {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString()) as TokenClaims;
  } catch {
    return {};
  }
}
