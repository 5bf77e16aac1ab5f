import { isDeepStrictEqual } from 'node:util';
import type { Claims } from '../sigstore/claims.ts';
import { COSIGN_SIGN_V1, cosignSign } from '../statement/cosign-sign.ts';
import { simpleSigningPayload } from '../statement/simple-signing.ts';
import { SLSA_PROVENANCE_V1, slsaProvenance } from '../statement/slsa-v1.ts';
import { statementBytes } from '../statement/statement.ts';
import type { Digest } from '../subject/digest.ts';
import { isObject, parseBounded, utf8 } from '../text/json.ts';
import type { LayoutName } from './layout-name.ts';

/** One thing that a run signs for each image; a run has a list of them. */
export interface SignableKind {
  readonly kind: 'signature' | 'provenance';
  /** null for simple-signing, which is no statement. */
  readonly predicateType: string | null;
  /** Signed once for a digest, wherever it is attached, or once for each repository. */
  readonly per: 'digest' | 'repository';
  /** The layouts that can hold it. */
  readonly layouts: readonly LayoutName[];
  /**
   * Members of the statement that differ whenever it is made, as paths: `predicate.metadata.invocationId`. What
   * differs in nothing else was signed before.
   */
  readonly varying: readonly string[];
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
  varying: [],
  payload: (name, digest) => statementBytes(cosignSign(name, digest)),
};

/** cosign's image signature in the legacy layout: podman and skopeo compare the repository in it. */
export const SIMPLE_SIGNATURE: SignableKind = {
  kind: 'signature',
  predicateType: null,
  per: 'repository',
  layouts: ['sig'],
  varying: [],
  payload: simpleSigningPayload,
};

/** SLSA provenance: a later run of the same workflow on the same commit need not sign it again. */
export function provenanceBy(claims: Claims): SignableKind {
  return {
    kind: 'provenance',
    predicateType: SLSA_PROVENANCE_V1,
    per: 'digest',
    layouts: ['bundle', 'att'],
    varying: ['predicate.runDetails.metadata.invocationId'],
    payload: (name, digest) => statementBytes(slsaProvenance(name, digest, claims)),
  };
}

/** What is signed of a kind about one digest. */
export function signableOf(kind: SignableKind, name: string, digest: Digest): Signable {
  return { ...kind, payload: kind.payload(name, digest) };
}

/** True when `payload` says what `signable` says, apart from what varies. */
export function saysTheSame(signable: Signable, payload: Buffer): boolean {
  if (payload.equals(signable.payload)) return true;
  if (signable.predicateType === null) return false;
  try {
    const [theirs, ours] = [payload, signable.payload].map((bytes) => lasting(bytes, signable.varying));
    return isDeepStrictEqual(theirs, ours);
  } catch {
    return false;
  }
}

/** A statement without the members at `varying`. @throws SyntaxError, TypeError */
function lasting(payload: Buffer, varying: readonly string[]): unknown {
  return varying.reduce(
    (statement, path) => without(statement, path.split('.')),
    parseBounded(utf8(payload)),
  );
}

function without(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined || !isObject(value) || !Object.hasOwn(value, name)) return value;
  const { [name]: member, ...others } = value;
  return rest.length === 0 ? others : { ...others, [name]: without(member, rest) };
}
