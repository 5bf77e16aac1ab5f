import type { HttpRequest, RawRequest } from './message.ts';

/** How long a service may take for its answer when it has all of a body: registries compute digests of gigabytes then. */
const ANSWER_MS = 300_000;

/** Whether a request, or its answer, has a body that comes piece by piece. */
export function isStream({ body, isStreamed = false }: HttpRequest): boolean {
  return isStreamed || (body !== undefined && 'open' in body);
}

/**
 * The bodies of one attempt. It has no time as a whole, however much there is to send: each piece has. The other side
 * is waited for only, never whoever gives or takes the pieces here, which has a time of its own.
 */
export class Streaming {
  /** What broke the body that was to be sent: no fault of the service that it was sent to. */
  ownFailure: unknown;
  readonly body: Pick<RawRequest, 'body' | 'duplex'>;
  readonly #controller = new AbortController();
  readonly #idleMs: number;
  #timer: NodeJS.Timeout | undefined;
  #isSending = false;

  constructor({ body }: HttpRequest, idleMs: number) {
    this.#idleMs = idleMs;
    this.body =
      body && 'open' in body
        ? { body: this.#sent(() => body.open()), duplex: 'half' }
        : body
          ? { body: new Uint8Array(body) }
          : {};
    this.#wait(idleMs);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The body of the answer, as it comes. */
  async *content(body: AsyncIterable<Uint8Array> | null): AsyncGenerator<Uint8Array> {
    try {
      this.#wait(this.#idleMs);
      for await (const piece of body ?? []) {
        this.#rest();
        yield piece;
        this.#wait(this.#idleMs);
      }
    } finally {
      this.#rest();
    }
  }

  /** Nothing more is expected. A body that the service did not want to its end is sent no further. */
  end(): void {
    this.#rest();
    if (this.#isSending) this.#controller.abort(new Error('the answer came before the end of the request'));
  }

  async *#sent(open: () => AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    this.#isSending = true;
    try {
      for await (const piece of open()) {
        this.#wait(this.#idleMs);
        yield piece;
        this.#rest();
      }
      this.#isSending = false;
      this.#wait(ANSWER_MS);
    } catch (error) {
      this.ownFailure = error;
      throw error;
    }
  }

  #wait(ms: number): void {
    this.#rest();
    const tell = () => this.#controller.abort(new DOMException('no progress', 'TimeoutError'));
    this.#timer = setTimeout(tell, ms);
  }

  #rest(): void {
    clearTimeout(this.#timer);
  }
}
