import type { KeyObject } from 'node:crypto';
import { AUDIENCE, type TokenClaims, tokenTerms } from '../github/claims.ts';
import type { Http } from '../http/http.ts';
import type { HttpAnswer } from '../http/message.ts';
import { Failure, type FailureDetails } from '../shared/failure.ts';
import { type JsonDocument, parseJson } from '../text/json-document.ts';
import { objectIn } from '../text/json.ts';
import { printable } from '../text/printable.ts';
import { isPublicHost } from './instance.ts';
import { LIMITS } from './limits.ts';
import { derOf } from './pem.ts';

/** As messages call it. */
export const CA_SERVICE = 'Fulcio';

export interface CertificateRequest {
  /** A token for the audience `sigstore`, already masked. */
  readonly token: string;
  readonly tokenClaims: TokenClaims;
  readonly fulcio: URL;
  readonly http: Http;
}

/**
 * Asks for a certificate of `publicKey` (ECDSA): fulcio.proto of sigstore/fulcio, `CreateSigningCertificate`.
 * @param sign signs bytes with the key, to prove that the caller has it
 * @returns the leaf, DER; nothing of it is verified here
 * @throws Failure `certificate-refused`, `certificate-malformed`, and those of the HTTP code; never with the token in it
 */
export async function requestCertificate(
  { token, tokenClaims, fulcio, http }: CertificateRequest,
  publicKey: KeyObject,
  sign: (bytes: Buffer) => Buffer,
): Promise<Buffer> {
  const request = {
    credentials: { oidcIdentityToken: token },
    publicKeyRequest: {
      publicKey: { algorithm: 'ECDSA', content: publicKey.export({ type: 'spki', format: 'pem' }) },
      proofOfPossession: sign(Buffer.from(tokenClaims.sub)).toString('base64'),
    },
  };
  const answer = await http.send({
    service: CA_SERVICE,
    url: new URL(`${fulcio.href.replace(/\/$/, '')}/api/v2/signingCert`),
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: Buffer.from(JSON.stringify(request)),
  });
  if (answer.status < 200 || answer.status > 299)
    throw refused(fulcio, printable(tokenClaims.iss), answer, token);
  return leafIn(answer.body, fulcio);
}

/** The first certificate of the chain; the instance says which of two fields it is in. */
function leafIn(body: Buffer, { host }: URL): Buffer {
  const answer = parseJson(body, answerOf(host));
  const signed = answer.find('signedCertificateEmbeddedSct') ?? answer.get('signedCertificateDetachedSct');
  const certificates = signed.get('chain').get('certificates');
  const [first] = certificates.items(LIMITS.chain);
  const [leaf] = first === undefined ? [] : derOf(first.text());
  if (leaf === undefined) throw certificates.misfit('does not begin with a certificate in PEM');
  return leaf;
}

function answerOf(host: string): JsonDocument {
  return {
    name: `the answer of Fulcio (${host})`,
    class: 'malformed',
    code: 'certificate-malformed',
    maxBytes: 4 * LIMITS.chain * LIMITS.certificate,
    why: 'the address is not that of a Fulcio instance, or a proxy answered in its place',
    fix: 'check caUrls in the signing config',
  };
}

function refused(fulcio: URL, issuer: string, answer: HttpAnswer, token: string): Failure {
  const said = messageOf(answer, token);
  return new Failure({
    class: 'denied',
    code: 'certificate-refused',
    what: `Fulcio (${fulcio.host}) refused a certificate with status ${answer.status}${said ? `: ${said}` : ''}`,
    ...(unfitToken(token, answer) ?? notTaken(fulcio, issuer)),
  });
}

/** What is wrong with the token by its own words: who issues it is at fault, and no setting of the instance. */
function unfitToken(token: string, { headers }: HttpAnswer): Pick<FailureDetails, 'why' | 'fix'> | undefined {
  const { audience, expires } = tokenTerms(token);
  if (audience !== undefined && audience !== AUDIENCE)
    return {
      why: `the OIDC token is for the audience ${printable(audience)}, and Fulcio takes ${AUDIENCE}`,
      fix: `let the token service (ACTIONS_ID_TOKEN_REQUEST_URL) honour the audience that it is asked for: ${AUDIENCE}`,
    };
  const now = new Date(headers.get('date') ?? Date.now());
  if (expires === undefined || !(expires <= now)) return undefined;
  return {
    why: `the OIDC token expired at ${expires.toISOString()}, and by Fulcio it is ${now.toISOString()}`,
    fix: 'set the clocks of the token service and of Fulcio right; what lies between them must not keep tokens',
  };
}

function notTaken(fulcio: URL, issuer: string): Pick<FailureDetails, 'why' | 'fix'> {
  return {
    why: `it does not accept tokens of ${issuer} for this audience, or the token lacks a claim that it needs`,
    fix: isPublicHost(fulcio)
      ? 'the public instance takes tokens of github.com only: elsewhere set signing-config and trusted-root to a private instance'
      : `add ${issuer} to the instance's issuers (type ci-provider, ci-provider github-workflow, client-id sigstore)`,
  };
}

/** Fulcio's own words, if they are short and plain, and hold no piece of the token. */
function messageOf({ body }: HttpAnswer, token: string): string | undefined {
  const message = objectIn(body)?.message;
  if (typeof message !== 'string') return undefined;
  const leaks =
    message.includes('eyJ') || token.split('.').some((part) => part !== '' && message.includes(part));
  return leaks ? undefined : printable(message);
}
