import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { type Clock, duration } from '../http/clock.ts';
import { Failure } from '../shared/failure.ts';
import type { VerificationMaterial } from './artifact.ts';
import { verifyTrust } from './certificate-trust.ts';
import { type CertificateIdentity, parseIdentity, parseValidity } from './certificate.ts';
import { type Claims, confirmClaims } from './claims.ts';
import { CA_SERVICE, type CertificateRequest, requestCertificate } from './fulcio.ts';
import { algorithmOf } from './key-algorithm.ts';
import type { KeyHolder } from './key-holder.ts';
import { Rejection } from './rejection.ts';
import { chainOf, type TrustedRoot } from './trusted-root.ts';
import { CLOCK_SKEW_MS, verifyArtifact } from './verify.ts';
import { parseCertificate } from './x509.ts';

/** One key, one certificate, one set of claims: everything that a run signs is signed in one of these. */
export interface SigningSession extends KeyHolder {
  readonly claims: Claims;
  readonly identity: CertificateIdentity;
  /** The leaf, and the issuing CA's chain from the trusted root. */
  readonly material: VerificationMaterial & { readonly kind: 'certificate' };
  /** ECDSA P-256 with SHA-256, DER. */
  sign(bytes: Buffer): Buffer;
}

export interface SessionOptions extends CertificateRequest {
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
  if (!certificate.publicKey.equals(ourKey)) throw forAnotherKey(fulcio);
  try {
    verifyTrust(leaf, [at], root);
  } catch (error) {
    if (error instanceof Rejection) throw untrusted(error.message, error);
    throw untrusted('its chain or its SCT does not lead to the trusted root', error);
  }
}

/** As if it were no certificate: asked again, with another key and token, there may be ours. */
function forAnotherKey({ host }: URL): Failure {
  return new Failure({
    class: 'malformed',
    code: 'certificate-malformed',
    what: `the certificate from ${host} is for another key than the one that it was asked for`,
    why: 'something between here and Fulcio answered with what it had answered before, or mixed up two answers',
    fix: 'let no cache or proxy answer for Fulcio: each certificate is for one key',
  });
}
