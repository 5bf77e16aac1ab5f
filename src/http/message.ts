// Google Artifact Registry sends tokens in headers of more than the 16 KiB that Node allows.
export const LARGE_HEADERS = 64 * 1024;

/** One request: redirects are answers. */
export interface RawRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Of a body that comes piece by piece, each is good until the next is asked for. */
  readonly body?: Uint8Array<ArrayBuffer> | AsyncIterable<Uint8Array>;
  /** Wanted by fetch for a body that comes piece by piece. */
  readonly duplex?: 'half';
  readonly redirect: 'manual';
  readonly signal: AbortSignal;
}

/** An answer whose body is still arriving. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  readonly body: AsyncIterable<Uint8Array> | null;
}

export interface AnswerHeaders {
  /** The value, whatever the case of the name; null when the header is not there. */
  get(name: string): string | null;
}

/** Who is trusted in place of the system's certificates, and the certificate that one shows; PEM. */
export interface TlsIdentity {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
}

export type Send = (url: URL, request: RawRequest) => Promise<RawAnswer>;

/** A body that is sent piece by piece, so that it never lies in memory as a whole. */
export interface BodySource {
  /** Bytes. */
  readonly length: number;
  /**
   * The body from its start, for each attempt. A piece is good until the next is asked for: its memory may be given
   * back then. What it throws must be a Failure: it ends the request.
   */
  open(): AsyncIterable<Uint8Array>;
}

export interface HttpRequest {
  /** For people, and for the clock of time without progress: `Fulcio`, `Rekor`, `ghcr.io`. */
  readonly service: string;
  readonly url: URL;
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | BodySource;
  /** Whether the body of a success is left to be read as it comes, in `content`. */
  readonly isStreamed?: boolean;
  /** Most bytes of the answer's body; 4 MiB when absent. */
  readonly maxBytes?: number;
  /**
   * `once`: a transient status comes back as the answer and a network error as `service-unavailable`, both
   * at once; for writes that must be prepared anew before each attempt. Default: `until-timeout`.
   */
  readonly attempts?: 'until-timeout' | 'once';
  /** Longest time for this request, in milliseconds, where the client's would be longer. */
  readonly withinMs?: number;
  /** Called before each attempt; what it throws ends the request. */
  readonly beforeAttempt?: () => void;
}

/** A complete answer, whatever its status; redirects are answers too. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  readonly body: Buffer;
  /**
   * The body that was asked for as a stream, still arriving. It must be read or left: a loop over it that ends early
   * closes the connection. It throws `Unavailable` when it breaks off.
   */
  readonly content?: AsyncIterable<Uint8Array>;
  readonly url: URL;
}
