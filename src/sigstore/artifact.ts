import type { KeyObject } from 'node:crypto';
import type { TransparencyLogEntry } from '@sigstore/bundle';

/** DSSE envelope with its one signature (github.com/secure-systems-lab/dsse, envelope.md). */
export interface Envelope {
  readonly payloadType: string;
  readonly payload: Buffer;
  readonly signature: Buffer;
  /** SHA-256 of the JSON in which it was stored, where that is none of the usual ones. */
  readonly storedAs?: Buffer;
}

/** What was signed: an in-toto statement in an envelope, or a simple-signing payload. */
export type Content =
  | { readonly kind: 'envelope'; readonly envelope: Envelope }
  | { readonly kind: 'simple-signing'; readonly payload: Buffer; readonly signature: Buffer };

/** A signature over bytes that are not at hand. */
export interface DigestContent {
  readonly kind: 'digest';
  /** SHA-256 of the bytes. */
  readonly digest: Buffer;
  readonly signature: Buffer;
  /** Whether the signature is by this key, over bytes with this digest. */
  readonly isSignedBy: (key: KeyObject) => boolean;
}

/** What helps where the bytes themselves are wanted. */
export const NAME_THE_FILE = 'name the file in place of its digest';

/** Who signed: a certificate (DER; chain from the issuing CA to the root, maybe empty) or a known key. */
export type VerificationMaterial =
  | { readonly kind: 'certificate'; readonly leaf: Buffer; readonly chain: readonly Buffer[] }
  | { readonly kind: 'public-key'; readonly hint: string };

/**
 * Every signed thing, whichever layout stores it: layouts read and write it, verification judges it.
 */
export interface SignedArtifact {
  readonly content: Content;
  readonly material: VerificationMaterial;
  readonly logEntries: readonly TransparencyLogEntry[];
  /** RFC 3161 responses, DER. */
  readonly timestamps: readonly Buffer[];
}

/** What can be verified, without the signed bytes if need be. */
export type VerifiableArtifact = Omit<SignedArtifact, 'content'> & {
  readonly content: Content | DigestContent;
};
