import type { IncomingHttpHeaders } from 'node:http';
import type { Fault, FaultPlan } from './fault.ts';

/** One request that a server received, in the order of arrival. */
export interface RequestLogEntry {
  readonly service: string;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** With the leading `?`, or empty. */
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  /** What was answered; 0: nothing (yet). */
  readonly status: number;
  /** `performance.now()` at arrival. */
  readonly at: number;
}

/** What arrived, and what becomes of it. */
export interface Arrival {
  readonly fault: Fault | undefined;
  readonly answered: (status: number) => void;
}

/**
 * The requests that one or several servers received, in one order, and the faults planned for them.
 * Servers that share one object share the order.
 */
export class Traffic {
  readonly #entries: { -readonly [K in keyof RequestLogEntry]: RequestLogEntry[K] }[] = [];
  /** May be replaced at any time, also in the middle of a run. */
  faults: FaultPlan | undefined;

  constructor(faults?: FaultPlan) {
    this.faults = faults;
  }

  get requests(): readonly RequestLogEntry[] {
    return this.#entries;
  }

  /** Records a request and asks the plans (the server's own first) what goes wrong with it. */
  arrive(service: string, method: string, url: URL, headers: IncomingHttpHeaders, own?: FaultPlan): Arrival {
    const path = url.pathname;
    const entry = { service, method, path, query: url.search, headers, status: 0, at: performance.now() };
    this.#entries.push(entry);
    const same = (e: RequestLogEntry) => e.service === service && e.method === method && e.path === path;
    const seen = {
      service,
      method,
      path,
      count: this.#entries.filter(same).length,
      total: this.#entries.length,
    };
    return {
      fault: own?.(seen) ?? this.faults?.(seen),
      answered: (status) => {
        entry.status = status;
      },
    };
  }
}
