import type { EngineAnswer } from './admit.ts';
import type { ImageSource, ManifestProblem } from './found-image.ts';
import type { Trap } from './traps.ts';

/** Whose image it is. */
export type Party = 'first' | 'third' | 'unknown';

/** Who signed an image, and what. Nobody says that they may. */
export interface Signer {
  /** The certificate's name, or `a key`. */
  readonly identity: string;
  readonly issuer?: string;
  /** Predicate types; `signature` for simple signing. */
  readonly signed: readonly string[];
}

/** One image, wherever it is named, as far as the answers are the same. */
export interface PreflightImage {
  /** As it is written. */
  readonly image: string;
  /** Undefined: it is not known. */
  readonly digest?: string;
  readonly from: readonly ImageSource[];
  readonly party: Party;
  readonly answers: readonly EngineAnswer[];
  readonly signers: readonly Signer[];
  /** Whether what stands beside it was read: otherwise nobody knows who signed it. */
  readonly isRead: boolean;
  readonly traps: readonly Trap[];
  /** Whether the baseline has it with the same verdicts. */
  readonly isKnown: boolean;
}

export interface PreflightReport {
  /** Whose answers they are; none: what was expected is asked alone. */
  readonly engines: readonly {
    readonly id: string;
    readonly isAssumed: boolean;
    /** Whether somebody says that it was started with the trusted root that is named. */
    readonly hasNamedRoot: boolean;
    /** The label without which it looks at no namespace, taken for given where labels are not known. */
    readonly assumedLabel: string | undefined;
    readonly policies: readonly string[];
  }[];
  readonly images: readonly PreflightImage[];
  /** What could not be looked at. */
  readonly problems: readonly ManifestProblem[];
  /** Objects that were looked at. */
  readonly objects: number;
}

export const VERDICTS = ['reject', 'could-not-tell', 'not-looked-at', 'pass'] as const;

/** Of all that is said of an image, what counts most. */
export function verdictOf({ answers }: Pick<PreflightImage, 'answers'>): (typeof VERDICTS)[number] {
  const given = answers.map(({ verdict }) => verdict);
  return (
    (['reject', 'could-not-tell', 'pass', 'not-looked-at'] as const).find((one) => given.includes(one)) ??
    'could-not-tell'
  );
}

/** 0: good; 1: something is rejected; 4: something could not be told. What the baseline has does not count. */
export function exitCodeOf({ images, problems }: PreflightReport, failsOnUnseen: boolean): number {
  const verdicts = images.filter(({ isKnown }) => !isKnown).map(verdictOf);
  if (verdicts.includes('reject') || (failsOnUnseen && verdicts.includes('not-looked-at'))) return 1;
  return verdicts.includes('could-not-tell') || problems.length > 0 ? 4 : 0;
}
