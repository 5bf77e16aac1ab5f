import { isDeepStrictEqual } from 'node:util';
import type { Claims } from '../sigstore/claims.ts';
import { COSIGN_SIGN_V1, cosignSign } from '../statement/cosign-sign.ts';
import { type ImageBuild, imageBuildProvenance } from '../statement/image-build.ts';
import { lastingPart } from '../statement/lasting.ts';
import { type AttestationKind, kindOf, SLSA_PROVENANCE_V02 } from '../statement/predicate-types.ts';
import { simpleSigningPayload } from '../statement/simple-signing.ts';
import { slsaProvenanceV02 } from '../statement/slsa-v02.ts';
import { SLSA_PROVENANCE_V1, slsaProvenance } from '../statement/slsa-v1.ts';
import { statement, statementBytes } from '../statement/statement.ts';
import type { Digest } from '../subject/digest.ts';
import { isObject, type JsonObject, parseBounded, utf8 } from '../text/json.ts';
import { textAt } from '../text/member.ts';
import type { LayoutName } from './layout-name.ts';

/** One thing that a run signs for each image; a run has a list of them. */
export interface SignableKind {
  readonly kind: AttestationKind;
  /** null for simple-signing, which is no statement. */
  readonly predicateType: string | null;
  /** Signed once for a digest, wherever it is attached, or once for each repository. */
  readonly per: 'digest' | 'repository';
  /** The layouts that can hold it. */
  readonly layouts: readonly LayoutName[];
  /**
   * The bytes that are signed.
   * @param name of the image: the first one given or, of what is signed for each repository, that repository's
   */
  readonly payload: (name: string, digest: Digest) => Buffer;
}

/** The statement or payload that a run signs about one digest, before it is signed. */
export interface Signable extends Omit<SignableKind, 'payload'> {
  readonly payload: Buffer;
}

/** cosign's image signature in the bundle layout. */
export const SIGNATURE: SignableKind = {
  kind: 'signature',
  predicateType: COSIGN_SIGN_V1,
  per: 'digest',
  layouts: ['bundle'],
  payload: (name, digest) => statementBytes(cosignSign(name, digest)),
};

/** cosign's image signature in the legacy layout: podman and skopeo compare the repository in it. */
export const SIMPLE_SIGNATURE: SignableKind = {
  kind: 'signature',
  predicateType: null,
  per: 'repository',
  layouts: ['sig'],
  payload: simpleSigningPayload,
};

/** Which versions of SLSA provenance a run writes. */
export type ProvenanceVersions = 'v1' | 'v0.2' | 'both' | 'none';

/**
 * SLSA provenance: a later run of the same workflow on the same commit need not sign it again.
 * @param build where the run says what it was asked to build
 * @throws Failure `build-inputs-refused`, when it is written
 */
export function provenanceBy(
  claims: Claims,
  versions: ProvenanceVersions = 'v1',
  build?: ImageBuild,
): SignableKind[] {
  const writeV1: typeof slsaProvenance = build
    ? (name, digest, by) => imageBuildProvenance(name, digest, by, build)
    : slsaProvenance;
  const kinds = [
    { version: 'v1', predicateType: SLSA_PROVENANCE_V1, write: writeV1 },
    { version: 'v0.2', predicateType: SLSA_PROVENANCE_V02, write: slsaProvenanceV02 },
  ];
  return kinds
    .filter(({ version }) => versions === 'both' || versions === version)
    .map(({ predicateType, write }) => ({
      kind: 'provenance',
      predicateType,
      per: 'digest',
      layouts: ['bundle', 'att'],
      payload: (name, digest) => statementBytes(write(name, digest, claims)),
    }));
}

/** What a user gives to be attested. */
export function attestationOf(predicateType: string, predicate: JsonObject): SignableKind {
  return {
    kind: kindOf(predicateType),
    predicateType,
    per: 'digest',
    layouts: ['bundle', 'att'],
    payload: (name, digest) => statementBytes(statement(name, digest, predicateType, predicate)),
  };
}

/** What is signed of a kind about one digest. */
export function signableOf(kind: SignableKind, name: string, digest: Digest): Signable {
  return { ...kind, payload: kind.payload(name, digest) };
}

/** True when `payload` says what `signable` says, apart from what varies whenever the same is said. */
export function saysTheSame(signable: Signable, payload: Buffer): boolean {
  if (payload.equals(signable.payload)) return true;
  if (signable.predicateType === null) return false;
  try {
    const theirs = parseBounded(utf8(payload));
    if (textAt(theirs, 'predicateType') !== signable.predicateType) return false;
    return isDeepStrictEqual(lastingStatement(theirs, signable.predicateType), lastingOf(signable));
  } catch {
    return false;
  }
}

/** Of what a run signs: an SBOM is compared with many that stand beside an image. */
const known = new WeakMap<Signable, unknown>();

function lastingOf(signable: Signable): unknown {
  const lasting =
    known.get(signable) ??
    lastingStatement(parseBounded(utf8(signable.payload)), String(signable.predicateType));
  known.set(signable, lasting);
  return lasting;
}

function lastingStatement(statement: unknown, predicateType: string): unknown {
  if (!isObject(statement)) return statement;
  return { ...statement, predicate: lastingPart(predicateType, statement.predicate) };
}
