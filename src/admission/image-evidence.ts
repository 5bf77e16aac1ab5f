import type { KeyObject } from 'node:crypto';
import type { ImageLookup } from '../engine/view/view.ts';
import type { Digest } from '../subject/digest.ts';
import type { JsonObject } from '../text/json.ts';

/** A signature or attestation that verifies, whoever made it. */
export interface SignedFact {
  /** Undefined: a key. */
  readonly signer: { readonly san: string; readonly issuer: string } | undefined;
  /** null: simple signing. */
  readonly predicateType: string | null;
  readonly layout: 'bundle' | 'legacy';
  readonly predicate?: JsonObject;
}

/** What stands beside an image: looked up and verified before, so that whatever asks is a pure function. */
export interface ImageEvidence {
  readonly digest: Digest;
  /** As programs find it that count certificates. */
  readonly lookup: ImageLookup;
  /** The same for programs that are told a key, by its PEM and whether it must be logged. */
  readonly byKey: ReadonlyMap<string, ImageLookup>;
  readonly facts: readonly SignedFact[];
}

export interface PolicyKey {
  readonly pem: string;
  readonly key: KeyObject;
  readonly isLogged: boolean;
}

export function keyId({ pem, isLogged }: Pick<PolicyKey, 'pem' | 'isLogged'>): string {
  return `${isLogged ? 'logged' : 'unlogged'} ${pem}`;
}
