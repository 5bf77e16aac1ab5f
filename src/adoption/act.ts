import type { Job, Step } from '../workflow/workflow.ts';
import type { ShapeId } from './shapes.ts';

/** What is signed, as `with:` of a step says it. */
export interface Subject {
  /** Without tag or digest; `all`: every name that a build pushed, which its metadata has. */
  readonly names: readonly string[] | 'all';
  readonly digest: Digest;
}

/** An expression, or an output of a step that has no id or does not write it yet. */
export type Digest = string | DigestOfStep;

/** What a step pushed. */
export interface DigestOfStep {
  readonly step: Step;
  /** The image of a `docker push`, as its script names it; undefined: a build step's output. */
  readonly pushed?: Pushed;
}

export interface Pushed {
  /** As it is written in the script, quotes included. */
  readonly written: string;
  /** Behind the command, in the script's text. */
  readonly behind: number;
}

/** How what is written today is stored: cosign's tags, bundles beside the image, or GitHub's store alone. */
export type Storage = 'legacy' | 'bundle' | 'store' | 'unknown';

/** One thing that a step does to an image and that a step of ours does as well. */
export interface Act {
  readonly step: Step;
  readonly shape: ShapeId;
  readonly subject: Subject;
  readonly what: 'signature' | 'provenance' | 'sbom' | 'predicate';
  /** The version of provenance that is asked for today. */
  readonly provenance?: 'v1' | 'v0.2';
  /** Whether its provenance is a file that the job writes itself. */
  readonly isByHand?: boolean;
  /** The statement's file: of `predicate`, `TYPE=file`. */
  readonly file?: string;
  readonly recursive: boolean;
  readonly storage: Storage;
  /** Whether GitHub's store has a copy. */
  readonly isInStore: boolean;
  readonly signatureRepository?: string;
  /** What a caller of the registry says: inputs of ours by name. */
  readonly registry?: ReadonlyMap<string, string>;
  /** What becomes another than before. */
  readonly remarks: readonly string[];
}

/** Something that signs and is left as it is. */
export interface Refusal {
  readonly job: Job;
  readonly step?: Step;
  readonly shape: ShapeId;
  /** A clause: what stands in the way. */
  readonly why: string;
  /** Whether the file is to say so as well: it is of a shape that is taken otherwise. */
  readonly isTodo: boolean;
}

export function isRefusal(one: object): one is Refusal {
  return 'isTodo' in one;
}

/** `undefined` for what does not sign. */
export interface StepReading {
  readonly acts: readonly Act[];
  /** Stretches of its script that sign; undefined: all of the step does. */
  readonly cut?: readonly { readonly start: number; readonly end: number }[];
  /** Where what is left of the step stands. */
  readonly rest?: 'before' | 'behind';
}
