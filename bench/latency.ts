import { connect, createServer, type Socket } from 'node:net';

/** One TCP connection through the proxy. */
export interface Connection {
  /** `performance.now()` when the client opened it. */
  readonly opened: number;
  /** The port from which the proxy reached the server, by which the server knows the connection. */
  readonly port: number;
}

export interface LatencyProxy {
  /** Round-trip time of everything from now on, in milliseconds. */
  setRoundTrip(ms: number): void;
  /** Those opened since the last call. */
  takeConnections(): readonly Connection[];
  /** Bytes that clients were sent since the last call. */
  takeReceived(): number;
  close(): void;
}

export interface LatencyOptions {
  readonly listen: { readonly host: string; readonly port: number };
  readonly target: { readonly host: string; readonly port: number };
}

/**
 * A TCP proxy that adds a round-trip time: what either side sends arrives half of it later, and a new connection
 * takes a whole one before its first byte is on the way, as TCP's handshake does. TLS handshakes pass through it
 * and pay by themselves.
 */
export async function startLatencyProxy({ listen, target }: LatencyOptions): Promise<LatencyProxy> {
  let roundTrip = 0;
  let connections: Connection[] = [];
  let received = 0;
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true, allowHalfOpen: true }, (client) => {
    const opened = performance.now();
    const upstream = connect({ ...target, noDelay: true, allowHalfOpen: true });
    upstream.once('connect', () => connections.push({ opened, port: upstream.localPort ?? 0 }));
    delay(client, upstream, roundTrip / 2, opened + roundTrip);
    delay(upstream, client, roundTrip / 2, opened);
    upstream.on('data', (chunk: Buffer) => (received += chunk.length));
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject).listen(listen.port, listen.host, resolve);
  });
  return {
    setRoundTrip: (ms) => {
      roundTrip = ms;
    },
    takeConnections: () => {
      const taken = connections;
      connections = [];
      return taken;
    },
    takeReceived: () => {
      const taken = received;
      received = 0;
      return taken;
    },
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Hands on what `from` sends, `ms` later, in order, and nothing before `ready` + `ms`. */
function delay(from: Socket, to: Socket, ms: number, ready: number): void {
  const waiting: (() => void)[] = [];
  const later = (act: () => void) => {
    const now = performance.now();
    const wait = Math.max(now, ready) + ms - now;
    if (wait <= 0) return act();
    // Timers of different lengths may end out of order: each of them does what is due first.
    waiting.push(act);
    setTimeout(() => waiting.shift()?.(), wait);
  };
  from.on('data', (chunk: Buffer) => later(() => to.writable && to.write(chunk)));
  from.on('end', () => later(() => to.end()));
  from.on('error', () => later(() => to.destroy()));
}
