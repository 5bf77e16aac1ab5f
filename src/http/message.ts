// Google Artifact Registry sends tokens in headers of more than the 16 KiB that Node allows.
export const LARGE_HEADERS = 64 * 1024;

/** One request: redirects are answers. */
export interface RawRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
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

export type Send = (url: URL, request: RawRequest) => Promise<RawAnswer>;

export interface HttpRequest {
  /** For people, and for the clock of time without progress: `Fulcio`, `Rekor`, `ghcr.io`. */
  readonly service: string;
  readonly url: URL;
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
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
  readonly url: URL;
}
