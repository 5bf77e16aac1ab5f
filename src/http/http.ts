import { Failure } from '../shared/failure.ts';
import { createLimiter, type Limiter } from '../shared/limit.ts';
import type { Log } from '../shared/log.ts';
import { sayWait, seconds } from '../shared/wait.ts';
import { attempt } from './attempt.ts';
import { isLoopback } from './loopback.ts';
import type { HttpAnswer, HttpRequest, TlsIdentity } from './message.ts';
import { networkTrouble } from './network-error.ts';
import type { ProxyEnvironment } from './proxy.ts';
import { redactUrl } from './redact.ts';
import { backoffMs, firstAttemptMs, isTransient, retryAfterMs } from './retry.ts';
import { Routes } from './route.ts';
import { isStream } from './streaming.ts';
import { serviceUnavailable } from './unavailable.ts';

export interface Http {
  /**
   * Sends a request until it has an answer that another attempt would not change.
   * @throws Failure `service-unavailable`, `tls-untrusted`, `plain-http`, `answer-too-large`,
   *   `header-malformed`, `port-refused`, `proxy-malformed`, `proxy-refused`
   */
  send(request: HttpRequest): Promise<HttpAnswer>;
  /**
   * Opens so many connections to the host of `url` ahead, for requests that will follow soon. What goes wrong
   * is told to those.
   */
  warm(url: URL, connections: number): void;
  /**
   * What passed a moment ago and fails now is asked again before it is believed: with growing waits, each of
   * them said, until it passes or its time is over.
   * @throws what `ask` throws in the end; a refusal, where the service refused and then answered no more
   */
  insist<T>(question: Question<T>): Promise<T>;
}

/** Something that is asked once more when the answer is one that may pass. */
export interface Question<T> {
  /** As in the requests that `ask` sends. */
  readonly service: string;
  /** Asks from the start, with new credentials where there are any. */
  readonly ask: () => Promise<T>;
  /** Whether another attempt may end otherwise: of a refusal by the service, or an answer that is none. */
  readonly mayPass: (failure: Failure) => boolean;
  /** How long after the first such answer the last attempt may begin, in milliseconds; default ten seconds. */
  readonly withinMs?: number;
}

export interface HttpOptions {
  /** Longest time, in milliseconds, in which one service gives no useful answer. */
  readonly timeoutMs?: number;
  /** Longest time of one attempt, in milliseconds: connection, request and whole answer. */
  readonly attemptMs?: number;
  readonly log: Log;
  readonly environment: ProxyEnvironment;
  /** For a service of one's own; no proxy is used then. */
  readonly tls?: TlsIdentity;
  readonly random?: () => number;
  readonly sleep?: (ms: number) => Promise<void>;
  /** Monotonic clock in milliseconds. */
  readonly now?: () => number;
}

/** Time-outs, retries, waits, redaction and proxies for every service. */
export function createHttp(options: HttpOptions): Http {
  return new Client(options);
}

const IN_FLIGHT_PER_ORIGIN = 24;

/** How many connections carry so many requests at once: no more than are sent at a time. */
export function connectionsFor(requests: number): number {
  return Math.min(requests, IN_FLIGHT_PER_ORIGIN);
}

/** So long a refusal is doubted. */
const DOUBT_MS = 10_000;
const LEAST_DOUBT_WAIT_MS = 250;
/** What is left of a service's time for the last attempt, and that part of the whole time at most. */
const LAST_ATTEMPT_MS = 1000;
const LAST_ATTEMPT_PART = 1 / 8;

/** What ended an attempt that is worth another one. */
interface Trouble {
  readonly cause: string;
  /** How often to try at most. */
  readonly attempts: number;
  readonly retryAfterMs?: number | undefined;
  readonly error?: unknown;
  readonly answer?: HttpAnswer;
}

class Client implements Http {
  readonly #timeoutMs: number;
  readonly #attemptMs: number;
  readonly #log: Log;
  readonly #random: () => number;
  readonly #sleep: (ms: number) => Promise<void>;
  readonly #now: () => number;
  readonly #routes: Routes;
  readonly #environment: ProxyEnvironment;
  readonly #limiters = new Map<string, Limiter>();
  /** When each service last gave a useful answer. */
  readonly #progress = new Map<string, number>();
  /** When each service was first asked what it has refused since: refusals are no progress. */
  readonly #doubted = new Map<string, number>();

  constructor(options: HttpOptions) {
    this.#timeoutMs = options.timeoutMs ?? 600_000;
    this.#attemptMs = options.attemptMs ?? 30_000;
    this.#log = options.log;
    this.#random = options.random ?? Math.random;
    const sleep = options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)));
    // A wait that no clock can show would be waited again without end: the rest of a time can be 1e-13 ms.
    this.#sleep = (ms) => sleep(Math.max(1, Math.ceil(ms)));
    this.#now = options.now ?? (() => performance.now());
    this.#environment = options.environment;
    this.#routes = new Routes(
      options.tls ? {} : options.environment,
      (secret) => options.log.mask(secret),
      options.tls,
    );
  }

  async send(request: HttpRequest): Promise<HttpAnswer> {
    refusePlainHttp(request.url);
    const started = this.#now();
    for (let count = 1; ; count += 1) {
      request.beforeAttempt?.();
      const outcome = await this.#attempt(request, started, count);
      if ('status' in outcome) {
        this.#progress.set(request.service, this.#now());
        return outcome;
      }
      if (request.attempts === 'once') {
        if (outcome.answer) return outcome.answer;
        throw serviceUnavailable(request, outcome);
      }
      await this.#waitAfter(outcome, request, started, count);
    }
  }

  warm(url: URL, connections: number): void {
    refusePlainHttp(url);
    this.#routes.warm(url, connections);
  }

  async insist<T>(question: Question<T>): Promise<T> {
    const { service, withinMs = DOUBT_MS } = question;
    const started = this.#now();
    let until: number | undefined;
    let refusal: Failure | undefined;
    try {
      for (let count = 1; ; count += 1) {
        const outcome = await doubtful(question);
        if (!('failure' in outcome)) return outcome.answer;
        const { failure } = outcome;
        if (failure.class === 'denied') refusal = failure;
        if (until === undefined) this.#doubted.set(service, started);
        until ??= Math.min(this.#now() + withinMs, started + this.#waitingMs);
        const left = until - this.#now();
        if (left <= 0) throw failure;
        const wait = Math.min(left, Math.max(LEAST_DOUBT_WAIT_MS, backoffMs(count, this.#random)));
        await this.#sleep(wait);
        sayWait(this.#log, wait, failure.message, 0);
      }
    } catch (error) {
      throw believed(error, refusal);
    } finally {
      if (until !== undefined) this.#doubted.delete(service);
    }
  }

  async #attempt(request: HttpRequest, started: number, count: number): Promise<HttpAnswer | Trouble> {
    const { url } = request;
    try {
      const send = await this.#routes.to(url);
      // Behind others in the queue time may have run out: then there is just enough to say so.
      const attemptMs = () =>
        Math.max(1, Math.ceil(Math.min(this.#attemptMs, this.#timeFor(request, started, count))));
      const once = () => attempt(send, request, attemptMs());
      // A stream that waits for a place could wait for one that waits for it: the two ends of a copy.
      const answer = await (isStream(request) ? once() : this.#limiter(url.origin)(once));
      this.#log.debug(`${request.method ?? 'GET'} ${redactUrl(url)}: ${answer.status}`);
      if (answer.content) return { ...answer, content: this.#told(answer.content, request) };
      if (!isTransient(answer.status)) return answer;
      const wait = retryAfterMs(answer.headers, Date.now());
      return { cause: String(answer.status), attempts: Infinity, retryAfterMs: wait, answer };
    } catch (error) {
      if (error instanceof Failure) throw error;
      const trouble = networkTrouble(error, url.host, this.#environment);
      this.#log.debug(`${request.method ?? 'GET'} ${redactUrl(url)}: ${trouble.cause}`);
      return trouble;
    }
  }

  /** What breaks off is the failure of the service. */
  async *#told(content: AsyncIterable<Uint8Array>, request: HttpRequest): AsyncGenerator<Uint8Array> {
    try {
      yield* content;
    } catch (error) {
      const { cause } = networkTrouble(error, request.url.host, this.#environment);
      throw serviceUnavailable(request, { cause, error });
    }
  }

  /** Waits before the next attempt, or throws when the service has had its time. */
  async #waitAfter(trouble: Trouble, request: HttpRequest, started: number, count: number): Promise<void> {
    const left = this.#leftMs(request, started) - (this.#timeoutMs - this.#waitingMs);
    const asked = trouble.retryAfterMs ?? 0;
    if (left <= 0 || asked > left || count >= trouble.attempts) {
      const cause =
        asked > Math.max(left, 0)
          ? `${trouble.cause}, to be tried again in ${seconds(asked)}`
          : trouble.cause;
      const tried = seconds(this.#now() - started);
      const { error, answer } = trouble;
      throw serviceUnavailable(request, { cause, tried, error, answer });
    }
    const wait = Math.max(asked, Math.min(left, backoffMs(count, this.#random)));
    await this.#sleep(wait);
    sayWait(this.#log, wait, `${request.service} ${trouble.cause}`);
  }

  /** What is left for an attempt, in milliseconds: not all of it for the first of several. */
  #timeFor(request: HttpRequest, started: number, count: number): number {
    const left = this.#leftMs(request, started);
    const isFirst = count === 1 && request.attempts !== 'once' && !isStream(request);
    return isFirst ? firstAttemptMs(left) : left;
  }

  /** Of the time that the service has for a request, in milliseconds. */
  #leftMs({ service, withinMs }: HttpRequest, started: number): number {
    const since = this.#doubted.get(service) ?? Math.max(started, this.#progress.get(service) ?? 0);
    const left = this.#timeoutMs - (this.#now() - since);
    return withinMs === undefined ? left : Math.min(left, withinMs - (this.#now() - started));
  }

  /** The part of a service's time that may be waited away, in milliseconds. */
  get #waitingMs(): number {
    return this.#timeoutMs - Math.min(LAST_ATTEMPT_MS, this.#timeoutMs * LAST_ATTEMPT_PART);
  }

  #limiter(origin: string): Limiter {
    const limiter = this.#limiters.get(origin) ?? createLimiter(IN_FLIGHT_PER_ORIGIN);
    this.#limiters.set(origin, limiter);
    return limiter;
  }
}

async function doubtful<T>({
  ask,
  mayPass,
}: Question<T>): Promise<{ readonly answer: T } | { readonly failure: Failure }> {
  try {
    return { answer: await ask() };
  } catch (error) {
    if (error instanceof Failure && mayPass(error)) return { failure: error };
    throw error;
  }
}

/** That a service answers no more does not take back that it refused before. */
function believed(error: unknown, refusal: Failure | undefined): unknown {
  return error instanceof Failure && error.class === 'unavailable' ? (refusal ?? error) : error;
}

function refusePlainHttp(url: URL): void {
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) return;
  throw new Failure({
    class: 'usage',
    code: 'plain-http',
    what: `${url.origin} is not asked without TLS`,
    why: 'over plain HTTP anyone on the way can read tokens and change answers; only this machine is exempt',
    fix: `use https://${url.host}`,
  });
}
