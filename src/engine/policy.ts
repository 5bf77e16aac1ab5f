import type { Field, Place } from '../text/place.ts';
import type { LabelRequirement } from './label-selector.ts';

/** Ids of the forms of policy, as users write them; those with signatures are lenses too, without a version. */
export type PolicyForm =
  | 'kyverno-ivp'
  | 'kyverno-cosign'
  | 'kyverno-bundle'
  | 'policy-controller'
  | 'policy-controller-bundle'
  | 'gatekeeper';

export type PolicyMode = 'audit' | 'enforce';

/**
 * What one engine's document demands of images, in words of none of them. Writers make it from facts, readers from a
 * document; then every field has its place.
 */
export interface Policy {
  readonly form: PolicyForm;
  readonly name: Field<string>;
  /** Of a document with several: the one that it was read from. */
  readonly rule?: Field<string>;
  /** Of the object itself, for kinds that lie in one. */
  readonly namespace?: Field<string>;
  readonly mode: Field<PolicyMode>;
  readonly images: ImageScope;
  readonly namespaces: NamespaceScope;
  /** When it counts, where the engine compares the time; undefined: always. */
  readonly when?: Field<TimeWindow>;
  readonly requests: RequestScope;
  /** What the API server does with a request that the engine does not answer. */
  readonly onFailure: Field<'refuse' | 'admit'>;
  /** Seconds in which the engine has to answer. */
  readonly timeout?: Field<number>;
  /** How the policy sees to it that what was judged is what runs. */
  readonly digest: Field<DigestRule>;
  /** All of them have to hold; none: whatever the images are, they are admitted as far as it says. */
  readonly demands: readonly Demand[];
  /** What the document says besides, in a language that is not parsed. */
  readonly notUnderstood: readonly NotUnderstood[];
  /** The whole document. */
  readonly place?: Place;
}

/** `required`: refuses tags; `resolved`: writes the digest that was judged into the object. */
export type DigestRule = 'required' | 'resolved' | 'free';

/** Which images; patterns in the engine's own language of globs, compared with what it compares. */
export interface ImageScope {
  readonly include: readonly Field<string>[];
  readonly exclude: readonly Field<string>[];
  /** Regular expressions beside the patterns: what one is found in is included as well. */
  readonly expressions?: readonly Field<string>[];
  /** Whether it includes more, in a language that is not read here. */
  readonly isPart?: boolean;
}

/** From a time on, or until one. */
export interface TimeWindow {
  readonly from?: Date;
  readonly until?: Date;
}

export interface NamespaceScope {
  /** Names or wildcards; none: all. */
  readonly include: readonly Field<string>[];
  readonly exclude: readonly Field<string>[];
  /** What is asked of the labels of a namespace; all have to hold. */
  readonly selectors?: readonly LabelRequirement[];
  /** The label that a namespace needs to be looked at at all: `policy.sigstore.dev/include=true`. */
  readonly label?: string;
}

export type Operation = 'CREATE' | 'UPDATE' | 'DELETE' | 'CONNECT';
export type ContainerKind = 'containers' | 'init' | 'ephemeral' | 'image-volumes';

/** Which requests reach the policy, and what it looks at in them. */
export interface RequestScope {
  readonly operations: readonly Field<Operation>[];
  /** `pods`, `pods/ephemeralcontainers`, `deployments`, … */
  readonly resources: readonly Field<string>[];
  /** The objects that make Pods (Deployments, Jobs, …) are looked at like the Pods. */
  readonly controllers: boolean;
  readonly containers: readonly ContainerKind[];
}

/** Enough of the alternatives have to hold. */
export interface Demand {
  readonly alternatives: readonly Alternative[];
  /** How many of them; usually one. */
  readonly atLeast: number;
  readonly place?: Place;
}

/** One way in which an image may satisfy a demand. */
export interface Alternative {
  /** As the engine has it: of an attestor or authority. */
  readonly name?: Field<string>;
  readonly want: Field<Want>;
  readonly signer: Signer;
  readonly trust: Field<Trust>;
  /** When the engine ends it; undefined: it does not. */
  readonly until?: Date;
  /** All have to hold for the predicate. */
  readonly conditions: readonly Condition[];
  readonly notUnderstood: readonly NotUnderstood[];
}

export type Want = 'signature' | { readonly predicateType: string };

export type Signer =
  /** One of the identities. */
  | { readonly kind: 'keyless'; readonly identities: readonly KeylessIdentity[] }
  | KeySigner
  /** Nothing asks who: whatever verifies counts, or everything passes. */
  | { readonly kind: 'anyone' }
  /** Something that is asked of no lens: a certificate, Notary, … */
  | { readonly kind: 'other'; readonly what: Field<string> };

export interface KeySigner {
  readonly kind: 'key';
  /** A public key, PEM; undefined: it lies elsewhere. */
  readonly pem?: Field<string>;
  /** Where it lies: a Secret, a KMS. */
  readonly reference?: Field<string>;
  /** The signature has to be in the log. */
  readonly logged: boolean;
}

/** A half that is absent is not compared. */
export interface KeylessIdentity {
  readonly subject?: Field<TextMatch>;
  readonly issuer?: Field<TextMatch>;
  readonly place?: Place;
}

/** A text to compare with, as the engine reads it: a glob of its own, or a regular expression of Go's. */
export interface TextMatch {
  readonly kind: 'exact' | 'glob' | 'regexp';
  readonly text: string;
}

/** Whose keys count. */
export type Trust =
  | { readonly kind: 'public' }
  /** Keys and certificates in the document. */
  | { readonly kind: 'inline'; readonly keys: TrustKeys }
  | { readonly kind: 'tuf'; readonly mirror: string }
  /** An object of this name: a TrustRoot, or an entry of the engine's configuration. */
  | { readonly kind: 'named'; readonly name: string }
  /** Whatever the process of the engine was started with. */
  | { readonly kind: 'process' }
  | { readonly kind: 'unknown' };

/** Keys and certificates as a document has them: PEM, but for a whole root. */
export interface TrustKeys {
  readonly authorities: readonly string[];
  readonly timestampAuthorities: readonly string[];
  readonly logs: readonly string[];
  readonly ctlogs: readonly string[];
  /** A trusted root, JSON. */
  readonly roots: readonly string[];
  /** Whether more of them lie where they are not read: in a Secret. */
  readonly isPart: boolean;
}

/** What provenance says, whatever the version of its predicate calls it. */
export type ConditionSubject =
  'source-repository' | 'source-ref' | 'source-digest' | 'workflow-path' | 'builder-id' | 'build-type';

export interface Condition {
  readonly about: ConditionSubject;
  readonly match: Field<TextMatch>;
}

/** Text in a language that nobody parses here; what it demands cannot be told. */
export interface NotUnderstood {
  readonly language: 'cel' | 'rego' | 'cue' | 'jmespath' | 'yaml';
  readonly text: Field<string>;
  /** Whether it says where the policy is applied at all, and not what it demands there. */
  readonly decidesScope?: true;
}
