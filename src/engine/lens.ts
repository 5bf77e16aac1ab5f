import type { ImageView } from './view/view.ts';

/** What somebody wants to know of an image, in the words of every program alike. */
export interface LensQuestion {
  readonly want: 'signature' | 'provenance' | { readonly predicateType: string };
  readonly identity: {
    /** Subject alternative name in the certificate, exactly. */
    readonly san: string;
    readonly issuer: string;
    /** URI of the source repository, for programs that ask for it; without it, the one that the certificate names. */
    readonly repository?: string;
    /** URI of the workflow that signs, without its ref, for programs that are told it in place of `san`. */
    readonly signerWorkflow?: string;
  };
  /** cosign 2.6 is run with `--use-signed-timestamps`: a log's time is not taken then. Default: false. */
  readonly useSignedTimestamps?: boolean;
}

export interface LensAnswer {
  readonly admits: boolean;
  readonly why: string;
  /** What to do where it does not admit the image. */
  readonly fix?: string;
}

/**
 * One program in one version: how it finds what stands beside an image, and what it makes of that. Says what
 * the program would say, also where the program is wrong.
 */
export interface Lens {
  /** As users name it: `cosign@3.1`. */
  readonly id: string;
  readonly program: string;
  /** The versions that this is true for. */
  readonly versions: string;
  /** A pure function: everything was fetched and verified before. */
  admit(view: ImageView, question: LensQuestion): LensAnswer;
}

export function admitted(why: string): LensAnswer {
  return { admits: true, why };
}

export function refused(why: string, fix?: string): LensAnswer {
  return { admits: false, why, ...(fix !== undefined && { fix }) };
}
