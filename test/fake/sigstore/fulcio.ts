import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { type HttpServer, json, type ServerAnswer, startHttpServer } from '../http-server.ts';
import type { Traffic } from '../../support/traffic.ts';
import { pemOf } from './certificate.ts';
import type { CertificateAuthority } from './certificate-authority.ts';
import { workflowIdentity } from './fulcio-identity.ts';
import { grpcHandler, InvalidArgument } from './grpc.ts';
import { type TrustedIssuer, verifyToken } from './identity-token.ts';

const AUDIENCE = 'sigstore';

export interface FulcioOptions {
  readonly authority: CertificateAuthority;
  /** The one issuer whose tokens it takes. */
  readonly issuer: TrustedIssuer;
  /** Of the GitHub that runs the workflows. */
  readonly serverUrl: string;
  readonly now: () => Date;
  readonly traffic: Traffic;
}

interface CertificateRequest {
  readonly credentials?: { readonly oidcIdentityToken?: string };
  readonly publicKeyRequest?: {
    readonly publicKey?: { readonly content?: string };
    readonly proofOfPossession?: string;
  };
}

/** Fulcio's API, version 2: a certificate for who has a token and a key. */
export function startFulcio(options: FulcioOptions): Promise<HttpServer> {
  const { authority, traffic } = options;
  const handler = grpcHandler({
    'POST /api/v2/signingCert': ({ body }) => signingCertificate(options, parsedRequest(body.toString())),
    'GET /api/v2/trustBundle': () => json(200, { chains: [{ certificates: authority.chainPem }] }),
  });
  return startHttpServer({ service: 'fulcio', handler, traffic });
}

async function signingCertificate(
  { authority, issuer, serverUrl, ...options }: FulcioOptions,
  { credentials, publicKeyRequest }: CertificateRequest,
): Promise<ServerAnswer> {
  const now = options.now();
  const claims = verifyToken(credentials?.oidcIdentityToken ?? '', issuer, AUDIENCE, now);
  if (claims === undefined) throw new InvalidArgument('There was an error processing the identity token');
  const key = parsedKey(publicKeyRequest?.publicKey?.content ?? '');
  const proof = Buffer.from(publicKeyRequest?.proofOfPossession ?? '', 'base64');
  if (!verify('sha256', Buffer.from(String(claims.sub)), key, proof)) {
    throw new InvalidArgument('The signature supplied in the request could not be verified');
  }
  const publicKey = key.export({ type: 'spki', format: 'der' });
  const leaf = await authority.issue(publicKey, workflowIdentity(claims, serverUrl), now);
  // Without the newline at the end, which chains then lack that are joined as they are.
  const certificates = [pemOf(leaf), ...authority.chainPem].map((pem) => pem.trimEnd());
  const kind = authority.hasCtLog ? 'signedCertificateEmbeddedSct' : 'signedCertificateDetachedSct';
  return json(200, { [kind]: { chain: { certificates } } });
}

function parsedRequest(text: string): CertificateRequest {
  const request = parsed(text);
  for (const name of ['credentials', 'publicKeyRequest']) {
    const value = request[name] ?? {};
    if (typeof value === 'object') continue;
    const column = text.indexOf(`"${name}":`) + `"${name}":`.length + 1;
    throw syntaxError(column, JSON.stringify(value));
  }
  return request;
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    throw syntaxError(1, text.slice(0, 1));
  }
}

function syntaxError(column: number, token: string): InvalidArgument {
  return new InvalidArgument(`proto: syntax error (line 1:${column}): unexpected token ${token}`);
}

function parsedKey(pem: string): KeyObject {
  try {
    return createPublicKey(pem);
  } catch {
    throw new InvalidArgument('The public key supplied in the request could not be parsed');
  }
}
