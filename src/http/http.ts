import { Failure } from '../shared/failure.ts';
import { createLimiter, type Limiter } from '../shared/limit.ts';
import type { Log } from '../shared/log.ts';
import { attempt } from './attempt.ts';
import { isLoopback } from './loopback.ts';
import type { HttpAnswer, HttpRequest } from './message.ts';
import { networkTrouble } from './network-error.ts';
import type { ProxyEnvironment } from './proxy.ts';
import { redactUrl } from './redact.ts';
import { backoffMs, isTransient, retryAfterMs } from './retry.ts';
import { Routes } from './route.ts';
import { serviceUnavailable } from './unavailable.ts';

export interface Http {
  /**
   * Sends a request until it has an answer that another attempt would not change.
   * @throws Failure `service-unavailable`, `tls-untrusted`, `plain-http`, `answer-too-large`,
   *   `header-malformed`, `port-refused`, `proxy-malformed`
   */
  send(request: HttpRequest): Promise<HttpAnswer>;
  /**
   * Opens so many connections to the host of `url` ahead, for requests that will follow soon. What goes wrong
   * is told to those.
   */
  warm(url: URL, connections: number): void;
}

export interface HttpOptions {
  /** Longest time, in milliseconds, in which one service gives no useful answer. */
  readonly timeoutMs?: number;
  /** Longest time of one attempt, in milliseconds: connection, request and whole answer. */
  readonly attemptMs?: number;
  readonly log: Log;
  readonly environment: ProxyEnvironment;
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

const SAID_WAIT_MS = 1000;

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
  readonly #limiters = new Map<string, Limiter>();
  /** When each service last gave a useful answer. */
  readonly #progress = new Map<string, number>();

  constructor(options: HttpOptions) {
    this.#timeoutMs = options.timeoutMs ?? 600_000;
    this.#attemptMs = options.attemptMs ?? 30_000;
    this.#log = options.log;
    this.#random = options.random ?? Math.random;
    this.#sleep = options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)));
    this.#now = options.now ?? (() => performance.now());
    this.#routes = new Routes(options.environment, (secret) => options.log.mask(secret));
  }

  async send(request: HttpRequest): Promise<HttpAnswer> {
    refusePlainHttp(request.url);
    const started = this.#now();
    for (let count = 1; ; count += 1) {
      request.beforeAttempt?.();
      const outcome = await this.#attempt(request);
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

  async #attempt(request: HttpRequest): Promise<HttpAnswer | Trouble> {
    const { url } = request;
    try {
      const send = await this.#routes.to(url);
      const answer = await this.#limiter(url.origin)(() => attempt(send, request, this.#attemptMs));
      this.#log.debug(`${request.method ?? 'GET'} ${redactUrl(url)}: ${answer.status}`);
      if (!isTransient(answer.status)) return answer;
      const wait = retryAfterMs(answer.headers, Date.now());
      return { cause: String(answer.status), attempts: Infinity, retryAfterMs: wait, answer };
    } catch (error) {
      if (error instanceof Failure) throw error;
      const trouble = networkTrouble(error, url.host);
      this.#log.debug(`${request.method ?? 'GET'} ${redactUrl(url)}: ${trouble.cause}`);
      return trouble;
    }
  }

  /** Waits before the next attempt, or throws when the service has had its time. */
  async #waitAfter(trouble: Trouble, request: HttpRequest, started: number, count: number): Promise<void> {
    const since = Math.max(started, this.#progress.get(request.service) ?? 0);
    const left = this.#timeoutMs - (this.#now() - since);
    const asked = trouble.retryAfterMs ?? 0;
    if (left <= 0 || asked > left || count >= trouble.attempts) {
      const cause =
        asked > Math.max(left, 0)
          ? `${trouble.cause}, to be tried again in ${seconds(asked)}`
          : trouble.cause;
      const tried = seconds(this.#now() - started);
      throw serviceUnavailable(request, { cause, tried, error: trouble.error });
    }
    const wait = Math.max(asked, Math.min(left, backoffMs(count, this.#random)));
    await this.#sleep(wait);
    if (wait >= SAID_WAIT_MS) this.#log.info(`waited ${seconds(wait)}: ${request.service} ${trouble.cause}`);
  }

  #limiter(origin: string): Limiter {
    const limiter = this.#limiters.get(origin) ?? createLimiter(IN_FLIGHT_PER_ORIGIN);
    this.#limiters.set(origin, limiter);
    return limiter;
  }
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

function seconds(ms: number): string {
  return ms < 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`;
}
