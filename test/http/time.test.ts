import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttp, type HttpOptions } from '../../src/http/http.ts';
import { Failure } from '../../src/shared/failure.ts';
import { type HttpServer, json, startHttpServer } from '../fake/http-server.ts';
import { faultOn } from '../support/fault.ts';
import { collectingLog } from '../support/log.ts';
import { clientOf, failureOf } from './client.ts';

let server: HttpServer;
beforeEach(async () => {
  server = await startHttpServer({ service: 'Rekor', handler: () => json(200, {}) });
});
afterEach(() => server.close());

const client = (options: Partial<HttpOptions> = {}) => clientOf(server, options);

describe('the time of a service', () => {
  it('holds the last attempt too: a service that hangs is given up when it is over', async () => {
    const http = createHttp({ log: collectingLog(), environment: {}, timeoutMs: 800 });
    const began = performance.now();
    const refused = faultOn({}, { kind: 'status', status: 503 }, 2);
    server.traffic.faults = (request) => refused(request) ?? { kind: 'hang' };
    const failure = await failureOf(http.send({ service: 'Rekor', url: new URL(server.url) }));
    expect(failure.message).toContain('no answer in time');
    expect(performance.now() - began).toBeLessThan(1200);
  });

  it('also ends for requests that wait behind others', async () => {
    server.traffic.faults = faultOn({}, { kind: 'hang' });
    const http = createHttp({ log: collectingLog(), environment: {}, timeoutMs: 400 });
    const began = performance.now();
    const asked = Array.from({ length: 60 }, () =>
      failureOf(http.send({ service: 'Rekor', url: new URL(server.url) })),
    );
    expect(new Set((await Promise.all(asked)).map(({ code }) => code))).toEqual(
      new Set(['service-unavailable']),
    );
    expect(performance.now() - began).toBeLessThan(1500);
  });

  it('is not used up by the first attempt: what hangs once is asked again, also where it is short', async () => {
    server.traffic.faults = faultOn({}, { kind: 'hang' }, 1);
    const http = createHttp({ log: collectingLog(), environment: {}, timeoutMs: 6000 });
    const { status } = await http.send({ service: 'Rekor', url: new URL(server.url) });
    expect([status, server.requests.length]).toEqual([200, 2]);
  });

  it('can be shorter for one request', async () => {
    server.traffic.faults = faultOn({}, { kind: 'status', status: 503 });
    const { send, time } = client();
    expect((await failureOf(send({ withinMs: 10_000 }))).code).toBe('service-unavailable');
    expect(time.passed).toBeLessThanOrEqual(10_000);
  });
});

describe('a refusal', () => {
  const refusal = (status: number) =>
    new Failure({ class: 'denied', code: 'log-refused', what: `Rekor refused with ${status}\nbecause` });

  /** Insists on an answer of the server other than 4xx. */
  function insisting(
    options: Partial<HttpOptions> = {},
    mayPass: (failure: Failure) => boolean = () => true,
  ) {
    const { http, send, log, time } = client(options);
    const ask = async () => {
      const { status } = await send();
      if (status >= 400) throw refusal(status);
      return status;
    };
    return { log, time, insist: () => http.insist({ service: 'Rekor', ask, mayPass }) };
  }

  it.each([1, 2])('met %i times is asked again, and each wait is said', async (times) => {
    server.traffic.faults = faultOn({}, { kind: 'status', status: 403 }, times);
    const { insist, log, time } = insisting();
    expect(await insist()).toBe(200);
    expect(server.requests).toHaveLength(times + 1);
    expect(time.passed).toBe(times === 1 ? 500 : 1500);
    expect(log.messages('info')).toHaveLength(times);
    expect(log.messages('info')[0]).toBe('waited 0.5 s: Rekor refused with 403');
  });

  it('that lasts is believed after ten seconds', async () => {
    server.traffic.faults = faultOn({}, { kind: 'status', status: 403 });
    const { insist, time } = insisting();
    expect((await failureOf(insist())).message).toContain('refused with 403');
    expect(time.passed).toBe(10_000);
  });

  it('that lasts is believed within the time of the service', async () => {
    server.traffic.faults = faultOn({}, { kind: 'status', status: 403 });
    const { insist, time } = insisting({ timeoutMs: 8000 });
    expect((await failureOf(insist())).code).toBe('log-refused');
    expect(time.passed).toBe(7000);
  });

  it.each([
    ['that may pass too', () => true],
    ['that is final', ({ code }: Failure) => code === 'log-refused'],
  ])('is no progress, and is not taken back by an outage afterwards %s', async (_, mayPass) => {
    const refused = faultOn({}, { kind: 'status', status: 403 }, 1);
    server.traffic.faults = (request) => refused(request) ?? { kind: 'status', status: 503 };
    const { insist, time } = insisting({ timeoutMs: 8000 }, mayPass);
    expect((await failureOf(insist())).code).toBe('log-refused');
    expect(time.passed).toBe(7000);
  });

  it('that cannot pass is believed at once', async () => {
    server.traffic.faults = faultOn({}, { kind: 'status', status: 403 });
    const { insist } = insisting({}, () => false);
    expect((await failureOf(insist())).code).toBe('log-refused');
    expect(server.requests).toHaveLength(1);
  });

  it('is not what a defect is', async () => {
    const { http } = client();
    const ask = () => Promise.reject(new TypeError('defect'));
    await expect(http.insist({ service: 'Rekor', ask, mayPass: () => true })).rejects.toThrow('defect');
  });
});
