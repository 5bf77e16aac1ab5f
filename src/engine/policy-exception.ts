import type { NotUnderstood } from './policy.ts';

/** What lets objects pass that a policy would refuse: a PolicyException of Kyverno, in either of its kinds. */
export interface PolicyException {
  /** `namespace/name` */
  readonly name: string;
  readonly covers: readonly CoveredPolicy[];
  /** It counts where one of these is about the object. */
  readonly filters: readonly ExceptionFilter[];
  /** All images of an object have to be among each of these. */
  readonly images: readonly ExceptedImages[];
  /** The engine compares the time with each request; undefined: it has no such end. */
  readonly until: Date | undefined;
  /** `spec.expiresAt`, which not every version reads. */
  readonly expiresAt: Date | undefined;
  /** Further conditions: whether it counts cannot be told. */
  readonly notUnderstood: readonly NotUnderstood[];
}

export interface CoveredPolicy {
  /** Kinds of policies, as the API has them. */
  readonly kinds: readonly string[];
  readonly name: string;
  /** Names or wildcards of its rules, those that Kyverno adds for what makes Pods included; undefined: all. */
  readonly rules: readonly string[] | undefined;
}

/** What is absent is not asked for. */
export interface ExceptionFilter {
  /** Kinds of objects. */
  readonly kinds?: readonly string[];
  /** Names or wildcards of namespaces. */
  readonly namespaces?: readonly string[];
  readonly otherNamespaces?: readonly string[];
  /** Whether it asks for more than that. */
  readonly isPart?: boolean;
}

/** Texts of images as objects name them: regular expressions that are looked for anywhere, or wildcards. */
export interface ExceptedImages {
  readonly kind: 'regexp' | 'glob';
  readonly patterns: readonly string[];
}
