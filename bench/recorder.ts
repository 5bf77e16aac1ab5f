import type { Exchange } from '../conformance/stack/tls.ts';
import type { LatencyProxy } from './latency.ts';

/** One request as its client saw it. All times in milliseconds from the start of the run. */
export interface Hop {
  readonly method: string;
  readonly url: URL;
  readonly status: number;
  readonly sent: number;
  readonly received: number;
  /** When the connection was opened, if this is the first request on it. */
  readonly opened: number | undefined;
}

/** What went over the network in one run. */
export interface Recording {
  readonly roundTripMs: number;
  /** In the order in which they were sent. */
  readonly hops: readonly Hop[];
  readonly connections: number;
  /** From the services, TLS included. */
  readonly receivedBytes: number;
}

/** Joins what the TLS front and the latency proxy see of one run. */
export class Recorder {
  #exchanges: Exchange[] = [];

  readonly observe = (exchange: Exchange): void => void this.#exchanges.push(exchange);

  /** Runs `task` and records its traffic; there must be no other. */
  async record<T>(proxy: LatencyProxy, roundTripMs: number, task: () => Promise<T>) {
    this.#exchanges = [];
    proxy.takeConnections();
    proxy.takeReceived();
    proxy.setRoundTrip(roundTripMs);
    const start = performance.now();
    const result = await task();
    const connections = proxy.takeConnections();
    const fresh = new Map(connections.map(({ port, opened }) => [port, opened - start]));
    const hops = this.#exchanges
      .toSorted((a, b) => a.started - b.started)
      .map(({ method, url, status, clientPort, started, ended }): Hop => {
        const opened = fresh.get(clientPort);
        fresh.delete(clientPort);
        const half = roundTripMs / 2;
        return { method, url, status, sent: started - half - start, received: ended + half - start, opened };
      });
    const recording: Recording = {
      ...{ roundTripMs, hops, connections: connections.length },
      receivedBytes: proxy.takeReceived(),
    };
    return { result, recording };
  }
}
