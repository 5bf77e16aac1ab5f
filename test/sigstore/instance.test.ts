import { describe, expect, test } from 'vitest';
import type { Formats } from '../../src/oci/layout/formats.ts';
import { type Instance, parseSigningConfig, publicInstance } from '../../src/sigstore/instance.ts';
import { chooseLog } from '../../src/task/sign/choose-log.ts';
import { failureOf } from '../support/failure-of.ts';

const NOW = new Date('2026-06-01T00:00:00Z');
const service = (url: string, majorApiVersion: number, start = '2026-01-01T00:00:00Z', end?: string) => ({
  url,
  majorApiVersion,
  validFor: { start, ...(end !== undefined && { end }) },
  operator: 'test',
});
const CONFIG = {
  mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
  caUrls: [service('https://fulcio.example.com', 1)],
  oidcUrls: [],
  rekorTlogUrls: [service('https://rekor.example.com', 1)],
  rekorTlogConfig: { selector: 'ANY' },
  tsaUrls: [service('https://tsa.example.com/api/v1/timestamp', 1)],
  tsaConfig: { selector: 'ANY' },
};
const parse = (changes: object) => parseSigningConfig(JSON.stringify({ ...CONFIG, ...changes }), NOW);
const hosts = ({ logs }: Instance) => logs.map(({ url, version }) => `${url.host} v${version}`);

describe('parseSigningConfig', () => {
  test('takes the services that are valid now', () => {
    const instance = parse({});
    expect(instance.fulcio.href).toBe('https://fulcio.example.com/');
    expect(hosts(instance)).toEqual(['rekor.example.com v1']);
    expect(instance.timestampAuthority?.href).toBe('https://tsa.example.com/api/v1/timestamp');
    expect(instance.isPublic).toBe(false);
  });

  test('leaves out what has ended, what has not begun and what speaks a newer API; the newest comes first', () => {
    const rekorTlogUrls = [
      service('https://ended.example.com', 1, '2025-01-01T00:00:00Z', '2026-05-31T00:00:00Z'),
      service('https://old.example.com', 1, '2025-01-01T00:00:00Z'),
      service('https://future.example.com', 2, '2099-01-01T00:00:00Z'),
      service('https://new.example.com', 1, '2026-05-01T00:00:00Z', '2026-06-01T00:00:00Z'),
      service('https://third.example.com', 3),
      service('https://second.example.com', 2),
    ];
    expect(hosts(parse({ rekorTlogUrls }))).toEqual([
      'new.example.com v1',
      'second.example.com v2',
      'old.example.com v1',
    ]);
  });

  test.each([
    ['caUrls', 'https://fulcio.sigstore.dev'],
    ['rekorTlogUrls', 'https://log2025-1.rekor.sigstore.dev'],
  ])('is public with a sigstore.dev host in %s', (name, url) => {
    expect(parse({ [name]: [service(url, 1)] }).isPublic).toBe(true);
  });

  test('is not public with a host that only looks like it', () => {
    expect(parse({ caUrls: [service('https://fulcio.notsigstore.dev', 1)] }).isPublic).toBe(false);
  });

  test.each([
    ['signing-config-malformed', { mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.1+json' }],
    ['signing-config-malformed', { caUrls: [{ ...service('https://x', 1), validFor: {} }] }],
    ['signing-config-malformed', { caUrls: [service('ftp://x', 1)] }],
    ['signing-config-malformed', { caUrls: [service('https://user:secret@x', 1)] }],
    ['signing-config-unsupported', { caUrls: [] }],
    ['signing-config-unsupported', { rekorTlogUrls: [] }],
    ['signing-config-unsupported', { rekorTlogConfig: { selector: 'ALL' } }],
    ['signing-config-unsupported', { tsaConfig: { selector: 'EXACT', count: 2 } }],
  ])('%s: %j', async (code, changes) => {
    expect((await failureOf(() => parse(changes))).code).toBe(code);
  });

  test('takes one of EXACT', () => {
    expect(hosts(parse({ rekorTlogConfig: { selector: 'EXACT', count: 1 } }))).toHaveLength(1);
  });
});

describe('chooseLog', () => {
  const [v1, v2] = [service('https://one.example.com', 1), service('https://two.example.com', 2)];
  const both = parse({ rekorTlogUrls: [v2, v1] });
  const onlyV1 = parse({});
  const onlyV2 = parse({ rekorTlogUrls: [v2] });
  const noAuthority = parse({ tsaUrls: [] });
  type Row = readonly [
    string,
    Instance,
    Formats,
    boolean,
    { log: 1 | 2; timestamp: boolean; formats: Formats },
  ];
  const rows: readonly Row[] = [
    ['both logs, both formats', both, 'both', true, { log: 1, timestamp: true, formats: 'both' }],
    ['both logs, legacy', both, 'legacy', true, { log: 1, timestamp: true, formats: 'legacy' }],
    ['both logs, bundles', both, 'bundle', true, { log: 2, timestamp: true, formats: 'bundle' }],
    ['Rekor v1, bundles', onlyV1, 'bundle', true, { log: 1, timestamp: true, formats: 'bundle' }],
    ['Rekor v1, no authority', noAuthority, 'both', false, { log: 1, timestamp: false, formats: 'both' }],
    ['Rekor v2, both by default', onlyV2, 'both', false, { log: 2, timestamp: true, formats: 'bundle' }],
    ['the public instance', publicInstance, 'both', false, { log: 1, timestamp: false, formats: 'both' }],
    [
      'the public instance, bundles',
      publicInstance,
      'bundle',
      true,
      { log: 1, timestamp: false, formats: 'bundle' },
    ],
  ];
  test.each(rows)('%s', (_, instance, formats, explicit, expected) => {
    const { log, timestamp, formats: chosen } = chooseLog(instance, formats, explicit);
    expect({ log: log.version, timestamp, formats: chosen }).toEqual(expected);
  });

  test('warns only where the default is given up', () => {
    expect(chooseLog(onlyV2, 'both', false).warning).toContain('only bundles');
    expect(chooseLog(both, 'both', false).warning).toBeUndefined();
    expect(chooseLog(onlyV2, 'bundle', true).warning).toBeUndefined();
  });

  test.each(['both', 'legacy'] as const)(
    'refuses %s where it was asked for and no log can carry it',
    async (formats) => {
      expect((await failureOf(() => chooseLog(onlyV2, formats, true))).code).toBe('legacy-needs-rekor-v1');
    },
  );

  test('refuses Rekor v2 without a timestamp authority', async () => {
    const instance = parse({ rekorTlogUrls: [v2], tsaUrls: [] });
    expect((await failureOf(() => chooseLog(instance, 'bundle', true))).code).toBe(
      'timestamp-authority-missing',
    );
  });
});
