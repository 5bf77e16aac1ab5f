import type { Storage } from './act.ts';
import type { ShapeId } from './shapes.ts';

/** What was taken over in a file. */
export interface Change {
  readonly shape: ShapeId;
  readonly job: string;
  readonly step?: string;
  /** Of the file as it was, from 1. */
  readonly line: number;
  /** What becomes another than before. */
  readonly remarks: readonly string[];
}

/** What signs and was left as it is. */
export interface Left {
  readonly shape: ShapeId;
  readonly job: string;
  readonly step?: string;
  readonly line: number;
  /** A clause. */
  readonly why: string;
}

/** What is so before, and what after. */
export interface BeforeAfter<T> {
  readonly before: T;
  readonly after: T;
}

/** What becomes of what signs. */
export interface Adopted {
  readonly changes: readonly Change[];
  readonly left: readonly Left[];
  /** Certificate identities: who signs. */
  readonly identities: BeforeAfter<readonly string[]>;
  readonly formats: BeforeAfter<readonly Storage[]>;
  /** SLSA build levels that its provenance can have; 0: there is none. */
  readonly level: BeforeAfter<number>;
  readonly remarks: readonly string[];
}

/** One file that signs. */
export interface FileAdoption extends Adopted {
  readonly file: string;
  readonly text: BeforeAfter<string>;
}

export type ReaderKind = 'policy' | 'cosign' | 'gh' | 'slsa-verifier';

/** Something in the repository that verifies what is signed here. */
export interface Reader {
  readonly kind: ReaderKind;
  readonly file: string;
  readonly line: number;
  /** `change`: it rejects what is signed from now on; `check`: that depends on what nobody sees from here. */
  readonly verdict: 'change' | 'check' | 'fits';
  readonly why: string;
  readonly fix?: string;
}

export interface Adoption {
  readonly files: readonly FileAdoption[];
  readonly readers: readonly Reader[];
}

/** What new steps call. */
export interface ActionName {
  /** `owner/name`. */
  readonly repository: string;
  /** A commit. */
  readonly ref: string;
  /** `v1.0.0`, for the comment behind it. */
  readonly version?: string;
}
