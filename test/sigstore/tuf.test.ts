import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHttp } from '../../src/http/http.ts';
import { fetchTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { fetchPublicTrustedRoot } from '../../src/sigstore/tuf.ts';
import { failureOf } from '../support/failure-of.ts';
import { type Fault, faultOn } from '../support/fault.ts';
import { collectingLog } from '../support/log.ts';
import { startProxy } from '../fake/proxy.ts';
import { startTufRepository, type TufRepositoryFake } from '../fake/tuf-repository.ts';

const CURRENT = Buffer.from('{"current":true}');
const EMBEDDED = Buffer.from('{"embedded":true}');

let repository: TufRepositoryFake;
let cacheDir: string;
beforeEach(async () => {
  repository = await startTufRepository(CURRENT);
  cacheDir = await mkdtemp(join(tmpdir(), 'tuf-test-'));
});
afterEach(async () => {
  await repository.server.close();
  await rm(cacheDir, { recursive: true });
});

const log = collectingLog();
const time = { passed: 0 };
const sleep = async (ms: number) => void (time.passed += ms);
const clock = { sleep, now: () => time.passed };
const http = createHttp({ log, environment: {}, ...clock });
const fetchRoot = (options: { cacheDir?: string } = {}) => {
  const { root, server } = repository;
  return fetchPublicTrustedRoot({
    http,
    log,
    repository: { url: server.url, root, trustedRoot: EMBEDDED },
    ...options,
  });
};

describe('the trusted root by TUF', () => {
  test('is the repository’s', async () => {
    expect(await fetchRoot()).toEqual({ json: CURRENT, source: 'tuf' });
  });

  test('follows newer roots', async () => {
    repository.publish(CURRENT, { root: { version: 2 } });
    expect((await fetchRoot()).source).toBe('tuf');
    expect(repository.server.requests.map(({ path }) => path)).toContain('/3.root.json');
  });

  test('costs two requests when what is cached is current', async () => {
    await fetchRoot({ cacheDir });
    const before = repository.server.requests.length;
    expect(await fetchRoot({ cacheDir })).toEqual({ json: CURRENT, source: 'tuf' });
    expect(repository.server.requests.length - before).toBe(2);
  });

  test('is tried again when the repository is disturbed', async () => {
    repository.server.traffic.faults = faultOn({ service: 'tuf' }, { kind: 'status', status: 503 }, 2);
    expect((await fetchRoot()).source).toBe('tuf');
  });
});

describe('a fault that passes', () => {
  const faults: Readonly<Record<string, Fault>> = {
    'a web page': { kind: 'html' },
    'an empty answer': { kind: 'alter', with: () => Buffer.alloc(0) },
    '403': { kind: 'status', status: 403 },
    '404': { kind: 'status', status: 404 },
  };
  test.each(Object.entries(faults))('%s, once or twice, costs time only', async (_, fault) => {
    for (const times of [1, 2]) {
      repository.server.traffic.faults = faultOn({ path: /timestamp/ }, fault, times);
      expect((await fetchRoot()).source).toBe('tuf');
    }
  });
});

describe('the trusted root that came with this version is used, and that is said,', () => {
  afterEach(() => {
    expect(log.messages('notice').at(-1)).toMatch(
      /^using the trusted root that came with this version: \S+ gave no answer/,
    );
  });

  test('when the repository cannot be reached', async () => {
    await repository.server.close();
    expect(await fetchRoot()).toEqual({ json: EMBEDDED, source: 'embedded' });
  });

  test.each([503, 404, 403])('when it answers %d', async (status) => {
    repository.server.traffic.faults = faultOn({ path: /timestamp/ }, { kind: 'status', status });
    expect(await fetchRoot()).toEqual({ json: EMBEDDED, source: 'embedded' });
  });

  test('when it answers with a web page', async () => {
    repository.server.traffic.faults = faultOn({ path: /timestamp/ }, { kind: 'html' });
    expect(await fetchRoot()).toEqual({ json: EMBEDDED, source: 'embedded' });
  });

  test('within ten seconds when it is down', async () => {
    repository.server.traffic.faults = faultOn({ path: /timestamp/ }, { kind: 'status', status: 503 });
    const before = time.passed;
    expect((await fetchRoot()).source).toBe('embedded');
    expect(time.passed - before).toBeLessThanOrEqual(10_000);
  });

  test('for the public instance: from a machine that cannot reach it', async () => {
    const proxy = await startProxy(undefined, 503);
    const proxied = createHttp({ log, environment: { HTTPS_PROXY: `http://${proxy.host}` }, ...clock });
    const root = await fetchTrustedRoot({ http: proxied, log });
    await proxy.close();
    expect(root.source).toBe('embedded');
    expect(root.material.tlogs.map(({ baseURL }) => baseURL)).toContain('https://rekor.sigstore.dev');
    expect(log.messages('notice').at(-1)).toContain('tuf-repo-cdn.sigstore.dev');
  });
});

describe('what TUF refuses stops the run:', () => {
  const cases: Readonly<Record<string, () => void>> = {
    'a forged timestamp': () => repository.publish(CURRENT, { timestamp: { forged: true } }),
    'a forged root': () => repository.publish(CURRENT, { root: { forged: true } }),
    'forged targets': () => repository.publish(CURRENT, { targets: { forged: true } }),
    'an expired timestamp': () =>
      repository.publish(CURRENT, { timestamp: { expires: '2020-01-01T00:00:00Z' } }),
    'an expired snapshot': () =>
      repository.publish(CURRENT, { snapshot: { expires: '2020-01-01T00:00:00Z' } }),
    'a root that skips a version': () => {
      repository.publish(CURRENT, { root: { version: 3 } });
      repository.files.set('/2.root.json', repository.files.get('/3.root.json') ?? Buffer.alloc(0));
    },
    'an altered target': () =>
      repository.files.set('/targets/trusted_root.json', Buffer.from('{"evil":true}   ')),
    'what is no metadata': () => repository.files.set('/timestamp.json', Buffer.from('{"signed":{}}')),
  };
  test.each(Object.entries(cases))('%s', async (_, change) => {
    change();
    expect((await failureOf(() => fetchRoot())).code).toBe('trusted-root-untrusted');
  });

  test('a timestamp older than one that was seen', async () => {
    repository.publish(CURRENT, { timestamp: { version: 2 } });
    await fetchRoot({ cacheDir });
    repository.publish(CURRENT, { timestamp: { version: 1 } });
    expect((await failureOf(() => fetchRoot({ cacheDir }))).code).toBe('trusted-root-untrusted');
  });
});
