import type { ImagePattern } from './policy-terms.ts';

/** An exception from a policy that `policy` wrote: some digests, in some namespaces, until some time. */
export interface ExceptionTerms {
  /** Of the object. */
  readonly name: string;
  /** Name that the policies were written with. */
  readonly policy: string;
  /** Namespace of the object: engines take exceptions from one that they were told. */
  readonly namespace: string;
  readonly images: readonly ExceptedImage[];
  /** Namespaces in which it counts. */
  readonly namespaces: readonly string[];
  readonly until: Date;
  readonly reason: string;
  readonly approvedBy: string;
}

export interface ExceptedImage extends ImagePattern {
  readonly digest: string;
}

/** What one engine makes of an exception. */
export interface WrittenException {
  readonly text: string;
  /** Who ends it: the engine with each request, or a check that runs on a schedule. */
  readonly endedBy: 'engine' | 'check';
  /** How that comes about, one sentence. */
  readonly mechanism: string;
  /** Ends it at once. */
  readonly endCommand: string;
  /** Shows each use. */
  readonly usesCommand: string;
}

export type ExceptionWriter = (terms: ExceptionTerms, version: string | undefined) => WrittenException;
