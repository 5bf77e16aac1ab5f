import { isDeepStrictEqual } from 'node:util';
import type { Claims } from '../sigstore/claims.ts';
import { COSIGN_SIGN_V1, cosignSign } from '../statement/cosign-sign.ts';
import { simpleSigningPayload } from '../statement/simple-signing.ts';
import { SLSA_PROVENANCE_V1, slsaProvenance } from '../statement/slsa-v1.ts';
import { statementBytes } from '../statement/statement.ts';
import type { Digest } from '../subject/digest.ts';
import type { Subject } from '../subject/repository.ts';

/** One thing that a run signs: the statement or payload, before it is signed. */
export interface Signable {
  readonly kind: 'signature' | 'provenance';
  /** null for simple-signing, which is no statement. */
  readonly predicateType: string | null;
  readonly payload: Buffer;
}

/** cosign's image signature in the bundle layout, once per digest. @param name the first image name given */
export function signatureStatement(name: string, digest: Digest): Signable {
  return {
    kind: 'signature',
    predicateType: COSIGN_SIGN_V1,
    payload: statementBytes(cosignSign(name, digest)),
  };
}

/** SLSA provenance, once per digest, for both layouts. */
export function provenanceStatement(name: string, digest: Digest, claims: Claims): Signable {
  return {
    kind: 'provenance',
    predicateType: SLSA_PROVENANCE_V1,
    payload: statementBytes(slsaProvenance(name, digest, claims)),
  };
}

/** cosign's image signature in the legacy layout, once per repository. */
export function simpleSignature(subject: Subject): Signable {
  return { kind: 'signature', predicateType: null, payload: simpleSigningPayload(subject) };
}

/**
 * True when `payload` says what `signable` says, `invocationId` apart: a later run of the same workflow
 * on the same commit need not sign again.
 */
export function saysTheSame(signable: Signable, payload: Buffer): boolean {
  if (payload.equals(signable.payload)) return true;
  if (signable.predicateType === null) return false;
  try {
    return isDeepStrictEqual(withoutInvocation(payload), withoutInvocation(signable.payload));
  } catch {
    return false;
  }
}

/** @throws SyntaxError */
function withoutInvocation(payload: Buffer): unknown {
  return JSON.parse(payload.toString('utf8'), (key, value: unknown) =>
    key === 'invocationId' ? undefined : value,
  );
}
