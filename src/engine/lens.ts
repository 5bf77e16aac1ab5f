import type { CertificateIdentity } from '../sigstore/certificate.ts';
import type { Release } from './release.ts';
import type { KeyTerms } from './view/proof.ts';
import type { ImageView } from './view/view.ts';

/** What somebody wants to know of an image, in the words of every program alike. */
export interface LensQuestion {
  readonly want: 'signature' | 'provenance' | { readonly predicateType: string };
  readonly identity: CertificateTerms | KeyTerms;
}

/** Whom a certificate has to name. */
export interface CertificateTerms {
  /** Subject alternative name in the certificate, exactly. */
  readonly san: string;
  readonly issuer: string;
  /** URI of the source repository, for programs that ask for it; without it, the one that the certificate names. */
  readonly repository?: string;
  /** URI of the workflow that signs, without its ref, for programs that are told it in place of `san`. */
  readonly signerWorkflow?: string;
  /** Of a policy that names no one identity: whom it accepts, in place of `san` and `issuer`. */
  readonly accepts?: (signer: CertificateIdentity) => boolean;
}

export function isKey(identity: LensQuestion['identity']): identity is KeyTerms {
  return 'key' in identity;
}

export interface LensAnswer {
  readonly admits: boolean;
  readonly why: string;
  /** What to do where it does not admit the image. */
  readonly fix?: string;
}

/**
 * One program in one version: how it finds what stands beside an image, and what it makes of that. Says what
 * the program would say, also where the program is wrong.
 */
export interface Lens {
  readonly release: Release;
  /** A pure function: everything was fetched and verified before. */
  admit(view: ImageView, question: LensQuestion): LensAnswer;
}

/** What one program says. */
export interface ProgramAnswer extends LensAnswer {
  /** Its release, as users name it. */
  readonly lens: string;
}

/** What is said of one program. */
export type LensReport = ProgramAnswer | NotAsked;

/** Nothing is known that it could be asked for: who signs is no exact identity, and nothing found tells. */
export interface NotAsked {
  readonly lens: string;
  readonly admits: null;
  readonly why: string;
}

export function admitted(why: string): LensAnswer {
  return { admits: true, why };
}

export function refused(why: string, fix?: string): LensAnswer {
  return { admits: false, why, ...(fix !== undefined && { fix }) };
}
