import type { Policy, PolicyForm } from '../../engine/policy.ts';
import type { Place } from '../../text/place.ts';

/**
 * What a difference does: lets in what nobody expects; refuses what was signed, or will be; or cannot be told. One
 * without effects is only to be known.
 */
export type Effect = 'admits-more' | 'rejects-signed' | 'not-understood';

/** What differs, as machines are told it. */
export type Cause =
  | 'another-repository'
  | 'renamed-workflow'
  | 'another-version'
  | 'another-signer'
  | 'revoked-release'
  | 'another-issuer'
  | 'any-signer'
  | 'any-issuer'
  | 'looser-pattern'
  | 'narrower-pattern'
  | 'another-key'
  | 'log-not-asked'
  | 'log-asked'
  | 'signature-missing'
  | 'attestation-missing'
  | 'attestation-unexpected'
  | 'condition-missing'
  | 'condition-differs'
  | 'condition-unexpected'
  | 'mode-audit'
  | 'failure-admits'
  | 'images-left-out'
  | 'spelling-open'
  | 'namespaces-left-out'
  | 'requests-left-out'
  | 'containers-left-out'
  | 'digest-free'
  | 'trust-differs'
  | 'place-differs'
  | 'setting-differs'
  | 'not-understood'
  | 'unread'
  | 'engine-rejects'
  | 'no-signers';

/** One thing in which a policy is not what the facts ask for, and where. */
export interface PolicyDifference {
  readonly effects: readonly Effect[];
  readonly cause: Cause;
  readonly form: PolicyForm | undefined;
  /** The object's name. */
  readonly policy: string;
  /** Of the field; of what is missing, the object's. */
  readonly place: Place;
  readonly message: string;
  /** What stands there, and what should. */
  readonly have?: string;
  readonly want?: string;
  /** A text that is accepted and should not be. */
  readonly example?: string;
}

/** What a comparison finds, before it is known in which policy. */
export type Found = Omit<PolicyDifference, 'form' | 'policy' | 'place'> & {
  readonly place?: Place | undefined;
};

export function inPolicy({ form, name, place }: Policy, found: Found): PolicyDifference {
  const at = found.place ?? place ?? name.place;
  if (!at) throw new Error('a policy that was read from no file is compared');
  return { ...found, form, policy: name.value, place: at };
}

export function has(effect: Effect): (one: { readonly effects: readonly Effect[] }) => boolean {
  return ({ effects }) => effects.includes(effect);
}

/** What makes a policy let in what is not expected, as far as it can be told. */
export function isOpen({ effects }: { readonly effects: readonly Effect[] }): boolean {
  return effects.includes('admits-more') || effects.includes('not-understood');
}
