import { createPublicKey, generateKeyPair, type JsonWebKey, type KeyObject, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import {
  type HttpServer,
  json,
  type ServerAnswer,
  type ServerRequest,
  startHttpServer,
} from '../http-server.ts';
import type { Traffic } from '../../support/traffic.ts';
import { signToken } from './identity-token.ts';
import { type ClaimOverrides, workflowClaims } from './workflow-claims.ts';

const KEY_ID = 'key-1';
const TOKEN_LIFETIME_SECONDS = 300;

export interface OidcIssuerOptions {
  /** What the tokens name as issuer; default where it can be reached. */
  readonly name?: string | undefined;
  /** What the runner sends as bearer token to get identity tokens. */
  readonly requestToken: string;
  readonly claims?: ClaimOverrides | undefined;
  readonly now: () => Date;
  readonly traffic: Traffic;
}

/** An issuer of identity tokens like GitHub's, and the endpoint that a runner offers its jobs. */
export interface OidcIssuer {
  readonly server: HttpServer;
  /** What tokens name as `iss`. */
  readonly name: string;
  /** As ACTIONS_ID_TOKEN_REQUEST_URL has it: a query is there already. */
  readonly idTokenRequestUrl: string;
  readonly publicKeys: readonly JsonWebKey[];
  setClaims(claims: ClaimOverrides): void;
}

export async function startOidcIssuer(options: OidcIssuerOptions): Promise<OidcIssuer> {
  const key = await rsaKey();
  const publicKey = {
    ...createPublicKey(key).export({ format: 'jwk' }),
    kid: KEY_ID,
    alg: 'RS256',
    use: 'sig',
  };
  let claims = options.claims;

  function answer(request: ServerRequest): ServerAnswer {
    switch (request.url.pathname) {
      case '/.well-known/openid-configuration':
        return json(200, discovery());
      case '/.well-known/jwks':
        return json(200, { keys: [publicKey] });
      case '/idtoken':
        return identityToken(request);
      default:
        return json(404, { message: 'not found' });
    }
  }

  function discovery() {
    return {
      issuer: name,
      jwks_uri: `${name}/.well-known/jwks`,
      subject_types_supported: ['public', 'pairwise'],
      response_types_supported: ['id_token'],
      claims_supported: ['sub', 'aud', 'exp', 'iat', 'iss', 'jti', 'nbf', ...Object.keys(workflowClaims())],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid'],
    };
  }

  function identityToken({ url, headers }: ServerRequest): ServerAnswer {
    const [, token] = /^bearer (.+)$/i.exec(headers.authorization ?? '') ?? [];
    if (token !== options.requestToken) {
      return json(401, { message: 'the request token is missing or not the one of this job' });
    }
    const asked = Buffer.from(url.searchParams.get('claims') ?? '', 'base64url').toString() || '{}';
    const seconds = Math.floor(options.now().getTime() / 1000);
    const value = signToken(key, KEY_ID, {
      jti: randomUUID(),
      aud: url.searchParams.get('audience') ?? 'https://github.com/octo-org',
      iss: name,
      nbf: seconds - TOKEN_LIFETIME_SECONDS,
      iat: seconds,
      exp: seconds + TOKEN_LIFETIME_SECONDS,
      ...workflowClaims({ ...claims, ...(JSON.parse(asked) as ClaimOverrides) }),
    });
    return json(
      200,
      { count: value.length, value },
      {
        'content-type': 'application/json; charset=utf-8',
        date: options.now().toUTCString(),
      },
    );
  }

  const server: HttpServer = await startHttpServer({
    service: 'issuer',
    handler: answer,
    traffic: options.traffic,
  });
  const name = options.name ?? server.url;
  return {
    server,
    name,
    idTokenRequestUrl: `${server.url}/idtoken?api-version=2.0`,
    publicKeys: [publicKey],
    setClaims: (overrides) => {
      claims = overrides;
    },
  };
}

let generated: Promise<KeyObject> | undefined;

/** One for the whole process: an RSA key takes long to find. */
function rsaKey(): Promise<KeyObject> {
  generated ??= promisify(generateKeyPair)('rsa', { modulusLength: 2048 }).then((pair) => pair.privateKey);
  return generated;
}
