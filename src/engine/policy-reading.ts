import type { LocatedNode } from '../text/located-yaml.ts';

/** What stands in a policy of any engine, as the document has it: for rules that hold for all of them. */
export interface PolicyReading {
  readonly engine: 'kyverno' | 'policy-controller' | 'ratify';
  readonly identities: readonly IdentityReading[];
  /** Lists of identities, of which a bundle is compared with all at once. */
  readonly bundleIdentities: readonly LocatedNode[];
  /** Texts in the place of public keys. */
  readonly keys: readonly LocatedNode[];
  /** Settings that take a signature without a log entry. */
  readonly logIgnored: readonly LocatedNode[];
  /** Patterns of images. */
  readonly images: readonly LocatedNode[];
  readonly attestations: readonly AttestationReading[];
  /** Settings that leave a tag what it is. */
  readonly unpinned: readonly LocatedNode[];
}

/** Who may have signed, by certificate. */
export interface IdentityReading {
  /** The mapping with the four below. */
  readonly node: LocatedNode;
  readonly subject?: LocatedNode | undefined;
  readonly subjectRegExp?: LocatedNode | undefined;
  readonly issuer?: LocatedNode | undefined;
  readonly issuerRegExp?: LocatedNode | undefined;
  /** Whether `*` in `subject` stands for anything. */
  readonly hasWildcards: boolean;
  /** What the engine does where a half is missing: it compares the other alone, or refuses. */
  readonly whenIncomplete: 'admits' | 'refuses';
  /** Extensions of the certificate that are compared as well bind the source. */
  readonly bindsSource: boolean;
}

/** A predicate that is asked for. */
export interface AttestationReading {
  /** Where it begins. */
  readonly node: LocatedNode;
  readonly type: LocatedNode | undefined;
  /** Who may have signed it; none: anyone, or it is not known. */
  readonly identities: readonly IdentityReading[];
  /** Texts in which something is demanded of it: variables, CEL, Rego, CUE. */
  readonly conditions: readonly ConditionReading[];
}

export interface ConditionReading {
  readonly node: LocatedNode;
  /** All of it, what it is compared with included. */
  readonly text: string;
}
