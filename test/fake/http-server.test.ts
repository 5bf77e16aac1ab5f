import { afterEach, describe, expect, it } from 'vitest';
import { type Fault, faultOn } from '../support/fault.ts';
import { type HttpServer, json, type ServerOptions, startHttpServer } from './http-server.ts';
import { Traffic } from '../support/traffic.ts';

const open: HttpServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function start(options: Partial<ServerOptions> = {}): Promise<HttpServer> {
  const handler = options.handler ?? (() => json(200, { hello: 'world' }));
  const server = await startHttpServer({ service: 'test', ...options, handler });
  open.push(server);
  return server;
}

describe('HTTP server', () => {
  it('gives method, URL and body to the handler and logs the request', async () => {
    const server = await start({
      handler: ({ method, url, body }) => ({ status: 201, body: `${method} ${url.pathname} ${body}` }),
    });
    const answer = await fetch(`${server.url}/a/b?c=d`, { method: 'POST', body: 'text' });
    expect([answer.status, await answer.text()]).toEqual([201, 'POST /a/b text']);
    expect(server.requests).toMatchObject([
      { service: 'test', method: 'POST', path: '/a/b', query: '?c=d', status: 201 },
    ]);
  });

  it('shares one order of requests with other servers', async () => {
    const traffic = new Traffic();
    const [a, b] = [await start({ service: 'a', traffic }), await start({ service: 'b', traffic })];
    await fetch(`${a.url}/1`);
    await fetch(`${b.url}/2`);
    await fetch(`${a.url}/3`);
    expect(traffic.requests.map(({ service, path }) => service + path)).toEqual(['a/1', 'b/2', 'a/3']);
    expect(a.requests.map(({ path }) => path)).toEqual(['/1', '/3']);
  });

  it('closes while a request hangs', async () => {
    const server = await start({ faults: () => ({ kind: 'hang' }) });
    const pending = expect(fetch(server.url)).rejects.toThrow('fetch failed');
    while (server.requests.length === 0) await new Promise(setImmediate);
    await server.close();
    await pending;
    expect(server.requests).toMatchObject([{ status: 0 }]);
  });
});

describe('faults', () => {
  /** One request under `fault`: what the client saw, and whether the server acted. */
  async function under(fault: Fault) {
    let acted = false;
    const handler = () => {
      acted = true;
      return { status: 200, body: 'twelve bytes' };
    };
    const server = await start({ handler, faults: () => fault });
    const seen = await fetch(server.url)
      .then(async (answer) => `${answer.status} ${await answer.text()}`)
      .catch((error: Error) => error.message);
    return { seen, acted };
  }

  it.each<[Fault, string | RegExp, boolean]>([
    [{ kind: 'status', status: 503, body: 'busy' }, '503 busy', false],
    [{ kind: 'html' }, /^200 <!DOCTYPE html>/, false],
    [{ kind: 'cut' }, 'terminated', true],
    [{ kind: 'reset-before' }, 'fetch failed', false],
    [{ kind: 'reset-after' }, 'fetch failed', true],
    [{ kind: 'alter', with: (body) => Buffer.from(`not ${body}`) }, '200 not twelve bytes', true],
    [{ kind: 'delay', ms: 1 }, '200 twelve bytes', true],
  ])('%o', async (fault, seen, acted) => {
    expect(await under(fault)).toEqual({
      seen: typeof seen === 'string' ? seen : (expect.stringMatching(seen) as unknown),
      acted,
    });
  });

  it('meet only the requests that match, and only so many of them', async () => {
    const faults = faultOn({ method: 'PUT', path: /manifests/ }, { kind: 'status', status: 500 }, 1);
    const { url } = await start({ faults });
    const put = async (path: string) => (await fetch(url + path, { method: 'PUT' })).status;
    expect([await put('/blobs'), await put('/manifests'), await put('/manifests')]).toEqual([200, 500, 200]);
  });

  it('know how many requests came before, here and in all', async () => {
    const counts: string[] = [];
    const traffic = new Traffic(({ count, total }) => {
      counts.push(`${count}/${total}`);
      return undefined;
    });
    const [a, b] = [await start({ service: 'a', traffic }), await start({ service: 'b', traffic })];
    for (const url of [a.url, b.url, a.url]) await fetch(url);
    expect(counts).toEqual(['1/1', '1/2', '2/3']);
  });

  it('can act on the process at the moment the connection drops', async () => {
    let killed = 0;
    await under({ kind: 'reset-after', then: () => void killed++ });
    expect(killed).toBe(1);
  });
});
