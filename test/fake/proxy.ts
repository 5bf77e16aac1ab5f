import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface FakeProxy {
  /** Host and port. */
  readonly host: string;
  /** Each CONNECT: where to, and with which `Proxy-Authorization`. */
  readonly tunnels: readonly { readonly to: string; readonly authorization: string | undefined }[];
  close(): Promise<void>;
}

/**
 * An HTTP proxy (RFC 9110, 9.3.6 CONNECT) on loopback. Every tunnel ends at `target` (host:port), whatever
 * the client asked for; without a target, CONNECT is refused with `status`.
 */
export async function startProxy(target?: string, status = 403): Promise<FakeProxy> {
  const tunnels: { to: string; authorization: string | undefined }[] = [];
  const server = createServer();
  // What is tunnelled is no connection of the server's any more, and keeps it from closing.
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('connect', (request, client) => {
    tunnels.push({ to: request.url ?? '', authorization: request.headers['proxy-authorization'] });
    client.on('error', () => client.destroy());
    if (!target) {
      client.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    const end = connect(Number(target.split(':').at(-1)), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      end.pipe(client);
      client.pipe(end);
    });
    end.on('error', () => client.destroy());
    // A socket that is destroyed ends no pipe.
    client.on('close', () => end.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    tunnels,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
