import type { Lag } from './lag.ts';

/** How clients prove who they are. */
export type Auth =
  | { readonly kind: 'none' }
  | { readonly kind: 'basic' }
  | {
      readonly kind: 'bearer';
      /** Path of the realm. */
      readonly path: string;
      /** Where the realm is. */
      readonly at: 'same-origin' | 'other-origin';
      /** `service` of the challenge; undefined: the registry's own host. */
      readonly service?: string;
      /** What POST takes as `grant_type`; GET with Basic works always. */
      readonly grants: readonly ('password' | 'refresh_token' | 'access_token')[];
      /** The fields of the answer that hold the token. */
      readonly fields: readonly ('token' | 'access_token')[];
      /** Whether a password says enough about who asks. */
      readonly anyUsername?: true;
    };

export type Bearer = Extract<Auth, { kind: 'bearer' }>;

/** An error as the distribution spec writes it. `{tag}` and `{repository}` in the message are filled in. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** First `parties` requests for `path` wait for each other; then, if `rounds` is more than 1, the next. */
export interface BarrierPlan {
  readonly path: RegExp;
  /** Default GET. */
  readonly method?: string;
  readonly parties: number;
  /** Default 1. */
  readonly rounds?: number;
}

/** Everything in which registries differ. A mode is a set of these; tests set more. */
export interface Behaviour {
  readonly auth: Auth;
  /** The user that the password belongs to. */
  readonly username: string;
  /** What wrong credentials are answered with, by the token endpoint if there is one. */
  readonly badCredentials: Refusal;
  readonly anonymousPull: boolean;
  /** How many requests a token is good for. */
  readonly tokenUses: number;
  /** What a client without the right is told; with status 401, a challenge goes with it. */
  readonly denial: Refusal;
  /** Writes are denied although the token was granted. */
  readonly writeDenied: boolean;

  /** `supported`, or what the service answers in place of a list (see referrers.ts). */
  readonly referrers:
    'supported' | 'page-not-found' | 'manifest-unknown' | 'web-page' | 'empty-list' | 'bad-request';
  /** Whether the PUT of a manifest with a subject is answered with `OCI-Subject`. */
  readonly ociSubject: boolean;
  /** Entries in one page of referrers. */
  readonly pageSize: number;
  /** Whether `artifactType` filters on the server. */
  readonly filters: boolean;

  /** `other-origin`: blobs are redirected to storage that rejects an Authorization header. */
  readonly blobs: 'same-origin' | 'other-origin';
  /** Path of the upload in `Location`; `{repository}` and `{id}` are filled in. */
  readonly uploadPath: string;
  /** POST with `?digest=`: done, answered like a POST without it, or refused. */
  readonly singlePost: 'done' | 'ignored' | 'refused';
  /** Whether a blob is taken over from another repository (201), or an upload opened for it (202). */
  readonly mounts: boolean;
  /** Bytes of the largest request that is taken; more is answered with 413, as proxies do. */
  readonly largestRequest: number;
  /** The form of every `Location`. */
  readonly locations: 'absolute' | 'relative';
  /** Whether the PUT of a manifest is answered with `Location`. */
  readonly manifestLocation: boolean;
  /** What a manifest whose config, layer or child does not exist is answered with; undefined: not checked. */
  readonly missingChild: Refusal | undefined;
  /** `ignored`: sent, but conditions on writes have no effect. */
  readonly etags: 'none' | 'ignored' | 'honoured';
  /** A tag `sha256-<hex>` that does not exist stands for the digest `sha256:<hex>`. */
  readonly tagsResolveToDigests: boolean;
  /** Tags `sha256-…` that do not exist are denied (Artifactory). */
  readonly deniesAbsentTags: boolean;
  /** Manifests are read only by clients whose User-Agent names cosign (Harbor, deployment policy). */
  readonly keepsUnsigned: boolean;
  /** Manifests with an artifactType are refused. */
  readonly refusesArtifacts: boolean;
  /** Existing tags cannot be written. */
  readonly immutableTags: boolean;
  /** These tags cannot be written, whether they exist or not. */
  readonly lockedTags: readonly string[];
  readonly tagRefusal: Refusal;
  /** How `Link` names its relation; RFC 8288 allows both. */
  readonly linkRelation: 'rel="next"' | 'rel=next';
  /** Content type of errors. */
  readonly errorType: string;
  /** Bytes of headers that every answer of the upload API has on top. */
  readonly headerPadding: number;

  /** How long the reader of a tag sees what was there before a write. */
  readonly tagLag: Lag;
  /** How long a manifest just pushed cannot be found by digest. */
  readonly manifestLag: Lag;
  /** How long a referrer just pushed is missing from the list. */
  readonly referrersLag: Lag;
  /**
   * The list of referrers is read when a manifest arrives and written with it (olareg): of those that arrive
   * together, all but one are missing from it.
   */
  readonly losesConcurrentReferrers: boolean;
  readonly barriers: readonly BarrierPlan[];
}
