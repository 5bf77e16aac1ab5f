import { createPublicKey, type JsonWebKey, type KeyObject, verify } from 'node:crypto';
import {
  type HttpServer,
  json,
  type ServerAnswer,
  type ServerRequest,
  startHttpServer,
} from '../http-server.ts';
import type { Traffic } from '../traffic.ts';
import { pemOf } from './certificate.ts';
import type { CertificateAuthority, Identity } from './certificate-authority.ts';
import { MissingClaim, type TokenClaims, workflowIdentity } from './fulcio-identity.ts';

const AUDIENCE = 'sigstore';
const INVALID_ARGUMENT = 3;
const NOT_FOUND = 5;

export interface FulcioOptions {
  readonly authority: CertificateAuthority;
  /** The one issuer whose tokens it takes. */
  readonly issuer: { readonly name: string; readonly publicKeys: readonly JsonWebKey[] };
  readonly serverUrl: string;
  readonly now: () => Date;
  readonly traffic: Traffic;
}

/** Fulcio's API, version 2: a certificate for who has a token and a key. */
export function startFulcio(options: FulcioOptions): Promise<HttpServer> {
  const handler = async (request: ServerRequest): Promise<ServerAnswer> => {
    try {
      return await answer(options, request);
    } catch (error) {
      if (error instanceof Refusal) return status(400, INVALID_ARGUMENT, error.message);
      throw error;
    }
  };
  return startHttpServer({ service: 'fulcio', handler, traffic: options.traffic });
}

/** What Fulcio refuses, in its own words. */
class Refusal extends Error {}

async function answer(options: FulcioOptions, request: ServerRequest): Promise<ServerAnswer> {
  switch (`${request.method} ${request.url.pathname}`) {
    case 'POST /api/v2/signingCert':
      return signingCertificate(options, parsedRequest(request.body.toString()));
    case 'GET /api/v2/trustBundle':
      return json(200, { chains: [{ certificates: options.authority.chainPem }] });
    default:
      return status(404, NOT_FOUND, 'Not Found');
  }
}

async function signingCertificate(
  options: FulcioOptions,
  request: CertificateRequest,
): Promise<ServerAnswer> {
  const now = options.now();
  const claims = verifiedClaims(request.credentials?.oidcIdentityToken ?? '', options, now);
  const { publicKey, proofOfPossession = '' } = request.publicKeyRequest ?? {};
  const key = parsedKey(publicKey?.content ?? '');
  const subject = Buffer.from(String(claims.sub));
  if (!verify('sha256', subject, key, Buffer.from(proofOfPossession, 'base64'))) {
    throw new Refusal('The signature supplied in the request could not be verified');
  }
  const der = key.export({ type: 'spki', format: 'der' });
  const leaf = await options.authority.issue(der, identityOf(claims, options.serverUrl), now);
  // Without the newline at the end, which joined chains then lack.
  const certificates = [pemOf(leaf), ...options.authority.chainPem].map((pem) => pem.trimEnd());
  return json(200, { signedCertificateEmbeddedSct: { chain: { certificates } } });
}

interface CertificateRequest {
  readonly credentials?: { readonly oidcIdentityToken?: string };
  readonly publicKeyRequest?: {
    readonly publicKey?: { readonly content?: string };
    readonly proofOfPossession?: string;
  };
}

function parsedRequest(text: string): CertificateRequest {
  const request = jsonOf(text);
  for (const name of ['credentials', 'publicKeyRequest']) {
    const value = request[name] ?? {};
    if (typeof value !== 'object') {
      const column = text.indexOf(`"${name}":`) + name.length + 4;
      throw new Refusal(`proto: syntax error (line 1:${column}): unexpected token ${JSON.stringify(value)}`);
    }
  }
  return request;
}

/** The claims of a token that is signed by the issuer, for this service, and in force. */
function verifiedClaims(token: string, { issuer }: FulcioOptions, now: Date): TokenClaims {
  const [header = '', payload = '', signature = '', ...rest] = token.split('.');
  const { kid } = jsonOf(decoded(header));
  const jwk = issuer.publicKeys.find((key) => key.kid === kid);
  const signed = Buffer.from(`${header}.${payload}`);
  const claims = jsonOf(decoded(payload));
  const seconds = now.getTime() / 1000;
  const accepted =
    rest.length === 0 &&
    jwk !== undefined &&
    verify(
      'sha256',
      signed,
      createPublicKey({ key: jwk, format: 'jwk' }),
      Buffer.from(signature, 'base64url'),
    ) &&
    claims.iss === issuer.name &&
    claims.aud === AUDIENCE &&
    Number(claims.exp) > seconds &&
    Number(claims.nbf ?? 0) <= seconds;
  if (!accepted) throw new Refusal('There was an error processing the identity token');
  return claims;
}

function decoded(part: string): string {
  return Buffer.from(part, 'base64url').toString();
}

/** Empty when it is not JSON: the fields that are then missing are reason enough to refuse. */
function jsonOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}

function parsedKey(pem: string): KeyObject {
  try {
    return createPublicKey(pem);
  } catch {
    throw new Refusal('The public key supplied in the request could not be parsed');
  }
}

function identityOf(claims: TokenClaims, serverUrl: string): Identity {
  try {
    return workflowIdentity(claims, serverUrl);
  } catch (error) {
    if (error instanceof MissingClaim) throw new Refusal(error.message);
    throw error;
  }
}

function status(httpStatus: number, code: number, message: string): ServerAnswer {
  return json(httpStatus, { code, message, details: [] });
}
