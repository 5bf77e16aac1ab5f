import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { FulcioSigner } from '@sigstore/sign';
import type { TokenClaims } from '../github/claims.ts';
import { type Clock, duration } from '../http/clock.ts';
import type { Http } from '../http/http.ts';
import type { HttpAnswer } from '../http/message.ts';
import { Failure } from '../shared/failure.ts';
import { objectIn } from '../text/json.ts';
import { printable } from '../text/printable.ts';
import type { VerificationMaterial } from './artifact.ts';
import { verifyTrust } from './certificate-trust.ts';
import { type CertificateIdentity, parseIdentity, parseValidity } from './certificate.ts';
import { type Claims, confirmClaims } from './claims.ts';
import { isPublicHost } from './instance.ts';
import { algorithmOf } from './key-algorithm.ts';
import type { KeyHolder } from './key-holder.ts';
import { derOf } from './pem.ts';
import { Rejection } from './rejection.ts';
import { withTransport } from './transport.ts';
import { chainOf, type TrustedRoot } from './trusted-root.ts';
import { CLOCK_SKEW_MS, verifyArtifact } from './verify.ts';
import { parseCertificate } from './x509.ts';

/** As messages call it. */
export const CA_SERVICE = 'Fulcio';

/** One key, one certificate, one set of claims: everything that a run signs is signed in one of these. */
export interface SigningSession extends KeyHolder {
  readonly claims: Claims;
  readonly identity: CertificateIdentity;
  /** The leaf, and the issuing CA's chain from the trusted root. */
  readonly material: VerificationMaterial & { readonly kind: 'certificate' };
  /** ECDSA P-256 with SHA-256, DER. */
  sign(bytes: Buffer): Buffer;
}

export interface SessionOptions {
  /** A token for the audience `sigstore`, already masked. */
  readonly token: string;
  readonly tokenClaims: TokenClaims;
  readonly fulcio: URL;
  readonly http: Http;
  /** May still be on its way: it is needed only once the certificate is there. */
  readonly root: TrustedRoot | Promise<TrustedRoot>;
  readonly clock?: Clock;
}

/**
 * Gets a certificate from Fulcio for a new key, and verifies it before anything is signed: chain, SCT, our own
 * key, and every claim.
 * @throws Failure `certificate-refused`, `certificate-untrusted`, `certificate-malformed`,
 *   `claims-not-confirmed`, `clock-wrong`, and those of the HTTP code; never with the token in it
 */
export async function openSession(options: SessionOptions): Promise<SigningSession> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signature = (bytes: Buffer) => sign('sha256', bytes, privateKey);
  const asked = performance.now();
  const leaf = await requestCertificate(options, publicKey, signature);
  const { notBefore, notAfter } = parseValidity(leaf);
  options.clock?.compare(notBefore, CA_SERVICE);
  refuseSlowClock(notBefore);
  const root = await options.root;
  verifyIssued(leaf, notBefore, publicKey, options.fulcio, root);
  const identity = parseIdentity(leaf);
  const expires = asked + (notAfter.getTime() - notBefore.getTime());
  return {
    claims: confirmClaims(identity, options.tokenClaims),
    identity,
    material: { kind: 'certificate', leaf, chain: chainOf(leaf, root) },
    publicKey,
    algorithm: algorithmOf(publicKey),
    expiresIn: () => (expires - performance.now()) / 1000,
    sign: signature,
    verify: verifyArtifact,
  };
}

/** What is signed would be from the future, and refused by this machine once it stands in the log. */
function refuseSlowClock(notBefore: Date): void {
  const behindMs = notBefore.getTime() - Date.now();
  if (behindMs <= CLOCK_SKEW_MS) return;
  throw new Failure({
    class: 'usage',
    code: 'clock-wrong',
    what: `the clock of this machine is ${duration(behindMs)} behind that of ${CA_SERVICE}: nothing was signed`,
    why: 'the runner was resumed from a snapshot, or has no time service',
    fix: 'set the clock of the runner (timedatectl set-ntp true), then run the step again',
  });
}

async function requestCertificate(
  { token, tokenClaims, fulcio, http }: SessionOptions,
  publicKey: KeyObject,
  signature: (bytes: Buffer) => Buffer,
): Promise<Buffer> {
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const signer = new FulcioSigner({
    fulcioBaseURL: fulcio.href.replace(/\/$/, ''),
    identityProvider: { getToken: async () => token },
    keyHolder: {
      sign: async (bytes) => ({ signature: signature(bytes), key: { $case: 'publicKey', publicKey: pem } }),
    },
    retry: false,
  });
  const refused = (answer: HttpAnswer) => certificateRefused(fulcio, tokenClaims.iss, answer, token);
  const unusable = (code: string) =>
    new Failure({
      class: 'malformed',
      code: 'certificate-malformed',
      what: `Fulcio (${fulcio.host}) gave no certificate: ${code}`,
      why: 'the address is not that of a Fulcio instance, or a proxy answered in its place',
      fix: 'check caUrls in the signing config',
    });
  // Signs its argument too; only the certificate is of use.
  const { key } = await withTransport({ service: CA_SERVICE, http, refused }, unusable, () =>
    signer.sign(Buffer.alloc(0)),
  );
  const [leaf] = key.$case === 'x509Certificate' ? derOf(key.certificate) : [];
  if (leaf === undefined) throw unusable('no PEM');
  return leaf;
}

/** At the time of issue, by the certificate's own clock: nothing else is known yet. */
function verifyIssued(leaf: Buffer, at: Date, publicKey: KeyObject, fulcio: URL, root: TrustedRoot): void {
  const untrusted = (problem: string, cause?: unknown) =>
    new Failure({
      class: 'malformed',
      code: 'certificate-untrusted',
      what: `the certificate from ${fulcio.host} is not to be trusted: ${problem}`,
      why: 'signing config and trusted root belong to different Sigstore instances, or the answer was altered',
      fix: 'set signing-config and trusted-root to the files of one instance',
      cause,
    });
  const certificate = parseCertificate(leaf);
  const ourKey = publicKey.export({ type: 'spki', format: 'der' });
  if (!certificate.publicKey.equals(ourKey)) throw untrusted('it is for another key');
  try {
    verifyTrust(leaf, [at], root);
  } catch (error) {
    if (error instanceof Rejection) throw untrusted(error.message, error);
    throw untrusted('its chain or its SCT does not lead to the trusted root', error);
  }
}

function certificateRefused(fulcio: URL, issuer: string, answer: HttpAnswer, token: string): Failure {
  const said = messageOf(answer, token);
  return new Failure({
    class: 'denied',
    code: 'certificate-refused',
    what: `Fulcio (${fulcio.host}) refused a certificate with status ${answer.status}${said ? `: ${said}` : ''}`,
    why: `it does not accept tokens of ${issuer} for this audience, or the token lacks a claim that it needs`,
    fix: isPublicHost(fulcio)
      ? 'the public instance takes tokens of github.com only: elsewhere set signing-config and trusted-root to a private instance'
      : `add ${issuer} to the instance's issuers (type ci-provider, ci-provider github-workflow, client-id sigstore)`,
  });
}

/** Fulcio's own words, if they are short and plain, and hold no piece of the token. */
function messageOf({ body }: HttpAnswer, token: string): string | undefined {
  const message = objectIn(body)?.message;
  if (typeof message !== 'string') return undefined;
  const leaks =
    message.includes('eyJ') || token.split('.').some((part) => part !== '' && message.includes(part));
  return leaks ? undefined : printable(message);
}
