import { Agent, request as httpRequest } from 'node:http';
import type { Handler, ServerAnswer, ServerRequest } from '../../test/fake/http-server.ts';

/** A connection each: services close those that wait, which a busy machine sees too late to choose another. */
const agent = new Agent({ keepAlive: false });

/**
 * Hands requests on to a service on loopback and its answers back as they are, `Location` apart: it becomes
 * relative, because the service does not know under which name it was asked.
 * @param origin as in `http://localhost:3000`
 */
export function forwardTo(origin: string): Handler {
  return (request) => forward(origin, request);
}

export async function forward(origin: string, request: ServerRequest): Promise<ServerAnswer> {
  const { method, url, headers, body } = request;
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      `${origin}${url.pathname}${url.search}`,
      { method, headers, agent },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () => {
          const { location, ...kept } = incoming.headers;
          delete kept['transfer-encoding'];
          delete kept.connection;
          const answered = { ...kept, ...(location !== undefined && { location: relative(location, url) }) };
          resolve({ status: incoming.statusCode ?? 502, headers: answered, body: Buffer.concat(chunks) });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

function relative(location: string, base: URL): string {
  const { pathname, search } = new URL(location, base);
  return pathname + search;
}
