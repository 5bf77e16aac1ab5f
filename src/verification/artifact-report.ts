import type { ReleasedIdentity } from '../expectation/released-identity.ts';
import type { Reason } from '../shared/reason.ts';
import type { Content } from '../sigstore/artifact.ts';
import type { CertificateIdentity } from '../sigstore/certificate.ts';
import type { PredicateFacts } from '../statement/predicate-facts.ts';
import type { AttestationKind } from '../statement/predicate-types.ts';
import type { ProvenanceFacts } from './provenance-facts.ts';

/** A way by which readers find what stands beside an image. */
export type Way = 'referrers-api' | 'index-tag' | 'sig-tag' | 'att-tag' | 'file';

/**
 * `other-identity` verifies, but was signed by somebody else than expected; `not-asked-for` verifies and is by
 * the expected signer, but of another type.
 */
export type ArtifactStatus = 'accepted' | 'other-identity' | 'rejected' | 'not-asked-for';

export interface ReportedIdentity {
  readonly san: string;
  readonly issuer: string;
  /** What else the certificate says, by the names of Fulcio's extensions. */
  readonly extensions: Readonly<Record<string, string>>;
}

/** What the signer is among the releases of this project. */
export interface ReleaseReport {
  readonly kind: Exclude<ReleasedIdentity['kind'], 'elsewhere'>;
  /** `v1.2.3`, where the list has it. */
  readonly tag?: string;
  /** The list that counted: its number, and until when, RFC 3339. */
  readonly list: { readonly number: number; readonly issued: string; readonly expires: string };
}

/** What is said of one artifact beside an image. */
export interface ArtifactReport {
  readonly layout: 'bundle' | 'legacy';
  readonly foundThrough: readonly Way[];
  /** Of the bundle's manifest, of the layer in the legacy layout, of the file. */
  readonly digest: string;
  readonly kind: AttestationKind | 'unknown';
  /** null for simple-signing, and where it could not be read. */
  readonly predicateType: string | null;
  readonly status: ArtifactStatus;
  /** Why it is not accepted; empty where it is. */
  readonly reasons: readonly Reason[];
  readonly warnings: readonly Reason[];
  readonly identity?: ReportedIdentity;
  /** The trusted time of the signature, RFC 3339. */
  readonly signedAt?: string;
  readonly logIndex?: string;
  /** Of a workflow of this project that signed, and the list by which it was judged. */
  readonly release?: ReleaseReport;
  readonly facts?: ProvenanceFacts;
  /** What else than provenance says, by its signer. */
  readonly says?: PredicateFacts;
}

/** Whether the expected identity signed it, whatever it is. */
export function isByExpected({ status }: ArtifactReport): boolean {
  return status === 'accepted' || status === 'not-asked-for';
}

/** A report, and what is needed to hand out what it is about. */
export interface JudgedArtifact {
  readonly report: ArtifactReport;
  /** What was signed, once the signature is known to be right. */
  readonly content: Content | undefined;
  /** Whom its certificate names, once the signature is known to be right, whoever was expected. */
  readonly signer?: CertificateIdentity | undefined;
}
