import type { ProvenanceVersions } from '../../attach/signable.ts';
import type { CredentialOptions } from '../../oci/credential-sources.ts';
import type { Formats } from '../../oci/layout/formats.ts';
import type { PredicateLine } from '../../request/predicate-lines.ts';
import type { BuildProvenance } from '../../subject/build-provenance.ts';
import type { Repository } from '../../subject/repository.ts';
import type { Target } from '../../subject/target.ts';

/** The inputs of the sign action, parsed once: none can be wrong any more. */
export interface SignInputs {
  readonly targets: readonly Target[];
  readonly recursive: boolean;
  /** Whether bundles also go to GitHub's store; `auto`: where it takes them. */
  readonly githubAttestations: 'false' | 'true' | 'auto';
  readonly provenance: ProvenanceVersions;
  /** What builds say of themselves, to be attested too. */
  readonly buildClaims: readonly BuildProvenance[];
  /** Files that are attested too. */
  readonly predicates: readonly PredicateLine[];
  /** Where what is signed is kept; undefined: beside each image. */
  readonly signatureRepository: Repository | undefined;
  readonly format: Formats;
  readonly formatIsExplicit: boolean;
  readonly credentials: CredentialOptions['explicit'];
  readonly githubToken: string | undefined;
  readonly signingConfig: string | undefined;
  readonly trustedRoot: string | undefined;
  /** Path of a private key, or `env://NAME`; undefined: a certificate is requested. */
  readonly key: string | undefined;
  readonly keyPassword: string | undefined;
  /** Whether signatures are recorded in a log: without, only with a key. */
  readonly tlog: boolean;
  readonly privateRepository: boolean;
  readonly timeoutMs: number;
  readonly dryRun: boolean;
  readonly outputDirectory: string | undefined;
  readonly showSummary: boolean;
  /** undefined: no policies are written. */
  readonly policies: PolicyRequest | undefined;
}

/** Admission policies for what is signed. */
export interface PolicyRequest {
  readonly folder: string;
  /** Ids, separated by commas; undefined: all. */
  readonly forms: string | undefined;
  readonly mode: 'audit' | 'enforce';
}
