import type { Condition, DigestRule, PolicyForm, PolicyMode, TextMatch } from './policy.ts';

/**
 * What a policy shall demand, in words of no engine: what a run signed, or somebody expects. Everything in it is known;
 * nothing is a placeholder.
 */
export interface PolicyTerms {
  /** Of the objects: a DNS label, to which suffixes are added. */
  readonly name: string;
  readonly mode: PolicyMode;
  readonly images: readonly ImagePattern[];
  readonly namespaces: { readonly include: readonly string[]; readonly exclude: readonly string[] };
  /** What becomes of tags: they are refused, or the digest that was judged is written into the object. */
  readonly digest: Exclude<DigestRule, 'free'>;
  readonly signer: SignerTerms;
  readonly signature: boolean;
  readonly predicates: readonly PredicateTerms[];
  /** Who signs afterwards what ran before anything was signed; undefined: nobody does. */
  readonly later?: LaterTerms | undefined;
  readonly trust: TrustTerms;
  /** `registry/repository` in which signatures are kept; undefined: beside the image. */
  readonly signatureRepository: string | undefined;
  /** An image that was signed so, by digest, for the tests beside a policy. */
  readonly example: string | undefined;
  /** What the reader of the files should know: where they come from, what was taken for granted. */
  readonly remarks: readonly string[];
}

/** A repository, or several: in its path `*` stands for one part, `**` for any number. */
export interface ImagePattern {
  /** In its one spelling: `ghcr.io`, `docker.io`, `127.0.0.1:5000`. */
  readonly registry: string;
  readonly path: string;
}

export type SignerTerms =
  | {
      readonly kind: 'keyless';
      readonly issuer: string;
      /** Of the certificate: exact, or a regular expression that is anchored on both sides. */
      readonly subject: TextMatch;
    }
  | { readonly kind: 'key'; readonly pem: string; readonly logged: boolean };

/** A second signer, whose signature alone is enough, until some time. */
export interface LaterTerms {
  readonly signer: SignerTerms;
  readonly until: Date;
}

export interface PredicateTerms {
  readonly type: string;
  readonly conditions: readonly ConditionTerms[];
}

export interface ConditionTerms {
  readonly about: Condition['about'];
  readonly match: TextMatch;
}

export type TrustTerms =
  { readonly kind: 'public' } | { readonly kind: 'private'; readonly instance: PrivateInstance };

/** What engines need to know of an instance of one's own. */
export interface PrivateInstance {
  readonly fulcio: string;
  /** URL of the log; undefined: nothing is logged. */
  readonly log: string | undefined;
  /** PEM, from the issuing certificate to the root. */
  readonly authorities: readonly (readonly string[])[];
  readonly logs: readonly LogKey[];
  readonly ctlogs: readonly LogKey[];
  /** The trusted root, JSON. */
  readonly trustedRoot: string;
  /** The TUF repository that serves it; undefined: not known. */
  readonly tuf: { readonly mirror: string; readonly root: string } | undefined;
}

export interface LogKey {
  readonly url: string;
  /** PEM */
  readonly publicKey: string;
}

/** A file to apply, or to keep beside those. */
export interface PolicyFile {
  /** Its path in the folder of the form: what is for the cluster lies in no folder below. */
  readonly name: string;
  readonly text: string;
  /** Whether it is for the cluster; others are for people and for command lines. */
  readonly applies: boolean;
}

/** What one form becomes. */
export interface WrittenPolicy {
  readonly files: readonly PolicyFile[];
  /** How it gets into a cluster and how one sees that it works there: commands and their reasons. */
  readonly steps: readonly string[];
  /** Who sees to it that what is signed later counts no longer: the engine with each request, or a check that is run. */
  readonly laterEndedBy?: 'engine' | 'check';
}

/** One kind of policy of one engine. */
export interface PolicyWriter {
  readonly form: PolicyForm;
  /** What people call it. */
  readonly program: string;
  /** Versions that are written differently, the newest first; none: one way for all. */
  readonly versions: readonly string[];
  /**
   * @param version one of `versions`; undefined: there is one way
   * @throws Failure where the engine cannot demand what the terms say
   */
  write(terms: PolicyTerms, version: string | undefined): WrittenPolicy;
}
