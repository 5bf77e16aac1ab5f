import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HttpOptions } from '../../src/http/http.ts';
import { faultOn } from '../support/fault.ts';
import { type HttpServer, json, startHttpServer } from '../fake/http-server.ts';
import { type FakeProxy, startProxy } from '../fake/proxy.ts';
import { clientOf, failureOf } from './client.ts';

let server: HttpServer;
beforeEach(async () => {
  server = await startHttpServer({
    service: 'Rekor',
    handler: ({ method, body, headers }) =>
      json(200, { method, body: body.toString(), agent: headers['user-agent'], text: 'x'.repeat(200) }),
  });
});
afterEach(() => server.close());

const client = (options: Partial<HttpOptions> = {}) => clientOf(server, options);

describe('an answer', () => {
  it('is complete, and the request as asked', async () => {
    const answer = await client().send({ method: 'POST', body: Buffer.from('hello') });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body.toString())).toMatchObject({
      method: 'POST',
      body: 'hello',
      agent: 'slsa-provenance-action',
    });
  });

  it.each([404, 401, 409, 303])('with status %i comes back at once', async (status) => {
    const headers = { location: 'https://elsewhere.example/' };
    server.traffic.faults = faultOn({}, { kind: 'status', status, headers });
    expect((await client().send()).status).toBe(status);
    expect(server.requests).toHaveLength(1);
  });

  it('larger than allowed is refused while it arrives', async () => {
    const failure = await failureOf(client().send({ maxBytes: 100 }));
    expect(failure.code).toBe('answer-too-large');
    expect(failure.message).toContain('more than 100 bytes');
  });
});

describe('trouble that ends', () => {
  it.each([
    ['503', { kind: 'status', status: 503 }],
    ['connection dropped', { kind: 'reset-before' }],
    ['connection dropped', { kind: 'reset-after' }],
    ['connection dropped', { kind: 'cut' }],
  ] as const)('%s: tried again, and the wait is said', async (cause, fault) => {
    server.traffic.faults = faultOn({}, fault, 2);
    const { send, log, time } = client();
    expect((await send()).status).toBe(200);
    expect(server.requests).toHaveLength(3);
    expect(time.passed).toBe(1500);
    expect(log.messages('info')).toEqual([`waited 1.0 s: Rekor ${cause}`]);
  });

  it('a hanging server: the attempt is given up and made again', async () => {
    server.traffic.faults = faultOn({}, { kind: 'hang' }, 1);
    expect((await client({ attemptMs: 200 }).send()).status).toBe(200);
    expect(server.requests.length).toBeGreaterThan(1);
  });

  it('Retry-After is honoured', async () => {
    const fault = { kind: 'status', status: 429, headers: { 'retry-after': '42' } } as const;
    server.traffic.faults = faultOn({}, fault, 1);
    const { send, log, time } = client();
    expect((await send()).status).toBe(200);
    expect(time.passed).toBe(42_000);
    expect(log.messages('info')).toEqual(['waited 42 s: Rekor 429']);
  });
});

describe('trouble that does not end', () => {
  it('is given up after the time without progress, naming service, cause and what to do', async () => {
    server.traffic.faults = faultOn({}, { kind: 'status', status: 503 });
    const { send, time } = client({ timeoutMs: 60_000 });
    const failure = await failureOf(send());
    expect(failure.code).toBe('service-unavailable');
    expect(failure.message).toBe(`Rekor (${server.host}) gave no usable answer in 59 s: 503`);
    expect(failure.fix).toContain(server.url);
    expect(time.passed).toBe(59_000);
  });

  it('is waited for in whole milliseconds, so that every wait moves the clock', async () => {
    server.traffic.faults = faultOn({}, { kind: 'status', status: 503 });
    const waits: number[] = [];
    const time = { passed: 1e15 + 0.125 };
    const { send } = client({
      timeoutMs: 2000,
      random: () => 1e-9,
      now: () => time.passed,
      sleep: async (ms) => {
        waits.push(ms);
        time.passed += ms + 100;
      },
    });
    await failureOf(send());
    expect(waits).not.toEqual([]);
    expect(waits.filter((ms) => !Number.isInteger(ms) || ms < 1)).toEqual([]);
  });

  it('is measured from the last useful answer of the service, not from the start', async () => {
    server.traffic.faults = faultOn({ path: /down/ }, { kind: 'status', status: 503 });
    const { send, time } = client({ timeoutMs: 60_000 });
    let probes = 0;
    const beforeAttempt = () => {
      probes += 1;
      if (probes < 8) void send();
    };
    const failing = failureOf(send({ url: new URL(`${server.url}/down`), beforeAttempt }));
    expect((await failing).code).toBe('service-unavailable');
    expect(time.passed).toBeGreaterThan(60_000);
  });

  it('is given up at once when the service asks for more time than there is', async () => {
    const fault = { kind: 'status', status: 429, headers: { 'retry-after': '3600' } } as const;
    server.traffic.faults = faultOn({}, fault);
    const failure = await failureOf(client({ timeoutMs: 60_000 }).send());
    expect(failure.message).toContain('429, to be tried again in 3600 s');
    expect(server.requests).toHaveLength(1);
  });

  it('of a refused connection names it', async () => {
    await server.close();
    const failure = await failureOf(client({ timeoutMs: 1000 }).send());
    expect(failure.message).toContain('connection refused');
  });
});

describe('a request that must not be repeated blindly', () => {
  it('has a transient status as its answer', async () => {
    server.traffic.faults = faultOn({}, { kind: 'status', status: 503 });
    expect((await client().send({ attempts: 'once' })).status).toBe(503);
    expect(server.requests).toHaveLength(1);
  });

  it('has a network error as service-unavailable', async () => {
    server.traffic.faults = faultOn({}, { kind: 'reset-after' });
    expect((await failureOf(client().send({ attempts: 'once' }))).code).toBe('service-unavailable');
    expect(server.requests).toHaveLength(1);
  });

  it('is stopped by what its caller throws before an attempt', async () => {
    server.traffic.faults = faultOn({}, { kind: 'status', status: 503 });
    let attempts = 0;
    const beforeAttempt = () => {
      attempts += 1;
      if (attempts === 3) throw new Error('the certificate is about to expire');
    };
    await expect(client().send({ beforeAttempt })).rejects.toThrow('about to expire');
    expect(server.requests).toHaveLength(2);
  });
});

describe('safety', () => {
  it('speaks without TLS to this machine only', async () => {
    const failure = await failureOf(client().send({ url: new URL('http://registry.example/v2/') }));
    expect(failure.code).toBe('plain-http');
    expect(failure.fix).toBe('use https://registry.example');
  });

  it('says when the other side has no TLS', async () => {
    const failure = await failureOf(client().send({ url: new URL(`https://${server.host}/`) }));
    expect(failure.code).toBe('tls-untrusted');
    expect(failure.fix).toContain('NODE_EXTRA_CA_CERTS');
  });

  it('never repeats a header that fetch refuses', async () => {
    const failure = await failureOf(client().send({ headers: { authorization: 'Bearer s3cret\n' } }));
    expect(failure.code).toBe('header-malformed');
    expect(`${failure.message} ${failure.why} ${failure.fix} ${String(failure.cause)}`).not.toContain(
      's3cret',
    );
  });

  it('logs URLs without secret parts', async () => {
    const { send, log } = client();
    await send({ url: new URL(`${server.url}/upload?_state=s3cret&digest=sha256:1`) });
    expect(log.messages('debug')).toEqual([`GET ${server.url}/upload?_state=REDACTED&digest=sha256:1: 200`]);
  });

  it('has at most 24 requests in flight to one origin', async () => {
    let open = 0;
    let most = 0;
    // Nobody is answered before so many are there, and another one has had time to come.
    const full = Promise.withResolvers<undefined>();
    const busy = await startHttpServer({
      service: 'busy',
      handler: async () => {
        most = Math.max(most, ++open);
        if (open === 24) setTimeout(() => full.resolve(undefined), 50);
        await full.promise;
        open -= 1;
        return { status: 200 };
      },
    });
    const { send } = client();
    await Promise.all(Array.from({ length: 40 }, () => send({ url: new URL(busy.url) })));
    await busy.close();
    expect(most).toBe(24);
  });
});

describe('large headers', () => {
  it('of up to 64 KiB are taken, as Google Artifact Registry sends them', async () => {
    const large = await startHttpServer({
      service: 'large',
      handler: () => ({ status: 200, headers: { 'x-token': 'x'.repeat(30_000) } }),
    });
    const { send, time } = client();
    const answer = await send({ url: new URL(large.url) });
    await large.close();
    expect(answer.headers.get('x-token')).toHaveLength(30_000);
    expect(time.passed).toBe(0);
  });
});

describe('a proxy', () => {
  const rekor = new URL('https://rekor.sigstore.dev/api/v1/log');
  let proxy: FakeProxy;
  afterEach(() => proxy.close());

  it('gets the tunnel asked for with its own credentials, which are masked', async () => {
    proxy = await startProxy(server.host);
    const { send, log } = client({ environment: { HTTPS_PROXY: `http://user:p%40ss@${proxy.host}` } });
    // The end of the tunnel has no TLS, which also shows that nothing else was sent through it.
    expect((await failureOf(send({ url: rekor }))).code).toBe('tls-untrusted');
    const authorization = `Basic ${Buffer.from('user:p@ss').toString('base64')}`;
    expect(proxy.tunnels).toEqual([{ to: 'rekor.sigstore.dev:443', authorization }]);
    expect(log.messages('mask')).toContain('p@ss');
    expect(server.requests).toEqual([]);
  });

  it.each([
    [407, 'http://', 'it wants a login, and none is in its URL', 'http://USER:PASSWORD@'],
    [407, 'http://user:s3cret@', 'it does not accept the login in its URL', 'http://USER:PASSWORD@'],
    [403, 'http://', 'its rules do not allow this host', 'NO_PROXY: rekor.sigstore.dev'],
  ])('that refuses with %i (%s) is final at once, and named', async (status, login, why, fix) => {
    proxy = await startProxy(undefined, status);
    const { send, time } = client({ environment: { HTTPS_PROXY: `${login}${proxy.host}` } });
    const failure = await failureOf(send({ url: rekor }));
    expect([failure.class, failure.code, failure.why]).toEqual(['denied', 'proxy-refused', why]);
    expect(failure.message).toBe(
      `The proxy ${proxy.host} refused the way to rekor.sigstore.dev with status ${status}`,
    );
    expect(failure.fix).toContain(fix);
    expect(`${failure.message}${failure.fix}`).not.toContain('s3cret');
    expect([proxy.tunnels.length, time.passed]).toEqual([1, 0]);
  });

  it('that is disturbed is asked again, and named as the cause', async () => {
    proxy = await startProxy(undefined, 503);
    const { send } = client({ environment: { HTTPS_PROXY: `http://${proxy.host}` }, timeoutMs: 1000 });
    const failure = await failureOf(send({ url: rekor }));
    expect(failure.message).toContain('the proxy refused the connection');
    expect(failure.fix).toContain('https://status.sigstore.dev');
    expect(proxy.tunnels.length).toBeGreaterThan(1);
  });
});
