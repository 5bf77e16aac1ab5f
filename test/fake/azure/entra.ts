import { type JsonWebKey, randomBytes } from 'node:crypto';
import { type Handler, json, type ServerAnswer, type ServerRequest } from '../http-server.ts';
import { verifyToken } from '../sigstore/identity-token.ts';

/** A federated credential of an app: whose tokens it takes, each compared exactly. */
export interface FederatedCredential {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
}

export interface EntraOptions {
  readonly tenantId: string;
  readonly clientId: string;
  readonly credential: FederatedCredential;
  /** What tokens may be asked for. */
  readonly scopes: readonly string[];
  /** The token for a scope where it is not a new one. */
  readonly tokenFor?: (scope: string) => string | undefined;
}

/** Microsoft Entra, as far as workflows exchange their tokens there. */
export interface Entra {
  readonly handler: Handler;
  /** Everything that was handed out, by the scope that it is for. */
  readonly issued: readonly { readonly scope: string; readonly token: string }[];
}

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** Client credentials with a client assertion (RFC 7521, 4.2; learn.microsoft.com, "client credentials flow"). */
export function entra(options: EntraOptions): Entra {
  const issued: { scope: string; token: string }[] = [];

  async function answer(request: ServerRequest): Promise<ServerAnswer> {
    const [, tenant] = /^\/([^/]+)\/oauth2\/v2\.0\/token$/.exec(request.url.pathname) ?? [];
    if (tenant === undefined || request.method !== 'POST') return json(404, { error: 'not_found' });
    const form = new URLSearchParams(request.body.toString());
    const wrong = tenant === options.tenantId ? await mistakeIn(form, options) : 90002;
    if (wrong !== undefined) return refusal(wrong);
    const scope = form.get('scope') ?? '';
    const token = options.tokenFor?.(scope) ?? `entra_${randomBytes(24).toString('base64url')}`;
    issued.push({ scope, token });
    return json(200, { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token: token });
  }

  return { handler: answer, issued };
}

/** The number of what is wrong with a request. */
async function mistakeIn(form: URLSearchParams, options: EntraOptions): Promise<number | undefined> {
  const { credential, clientId, scopes } = options;
  if (form.get('client_id') !== clientId) return 700016;
  if (form.get('grant_type') !== 'client_credentials') return 70003;
  if (form.get('client_assertion_type') !== ASSERTION_TYPE) return 7000216;
  if (!scopes.includes(form.get('scope') ?? '')) return 500011;
  const token = form.get('client_assertion') ?? '';
  const claims = claimsIn(token);
  if (claims === undefined) return 50027;
  if (claims.iss !== credential.issuer) return 700211;
  if (claims.aud !== credential.audience) return 700212;
  if (claims.sub !== credential.subject) return 700213;
  const issuer = { name: credential.issuer, publicKeys: await keysOf(credential.issuer) };
  if (Number(claims.exp) <= Date.now() / 1000) return 700024;
  return verifyToken(token, issuer, credential.audience, new Date()) ? undefined : 700027;
}

/** As Entra does: by discovery at the issuer. */
async function keysOf(issuer: string): Promise<JsonWebKey[]> {
  const found = await fetch(`${issuer}/.well-known/openid-configuration`);
  const { jwks_uri: uri } = (await found.json()) as { jwks_uri: string };
  return ((await (await fetch(uri)).json()) as { keys: JsonWebKey[] }).keys;
}

type Claims = Readonly<Record<'iss' | 'aud' | 'sub' | 'exp', unknown>>;

function claimsIn(token: string): Claims | undefined {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Claims;
  } catch {
    return undefined;
  }
}

function refusal(code: number): ServerAnswer {
  return json(code === 90002 || code === 700016 ? 400 : 401, {
    error: 'invalid_client',
    error_description: `AADSTS${code}: refused. Trace ID: 0 Correlation ID: 0 Timestamp: now`,
    error_codes: [code],
    error_uri: `https://login.microsoftonline.com/error?code=${code}`,
  });
}
