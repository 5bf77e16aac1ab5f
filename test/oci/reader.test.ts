import { describe, expect, it, onTestFinished } from 'vitest';
import { type Reader, rememberReads } from '../../src/oci/reader.ts';
import type { Failure } from '../../src/shared/failure.ts';
import type { FaultPlan } from '../support/fault.ts';
import { failureOf } from '../support/failure-of.ts';
import { singleImage, storeImage } from '../support/image.ts';
import { startRegistryRun } from '../fake/registry/run.ts';

const PATH = 'acme/app';
const image = singleImage();

async function start(faults?: FaultPlan) {
  const { fake, registry } = await startRegistryRun({ mode: 'oci11', ...(faults && { faults }) });
  onTestFinished(() => fake.close());
  storeImage(fake.store, PATH, image, 'v1');
  const reader = rememberReads(registry);
  // The first request of a client asks for a token.
  await registry.headManifest(PATH, 'v1');
  const before = fake.requests.length;
  return { fake, reader, asked: () => fake.requests.length - before };
}

describe('reads that are remembered', () => {
  it('asks once for what several want at the same time, and later', async () => {
    const { reader, asked } = await start();
    const both = await Promise.all([reader.getManifest(PATH, 'v1'), reader.getManifest(PATH, 'v1')]);
    expect(both.map((one) => one?.descriptor.digest)).toEqual([image.digest, image.digest]);
    await reader.getManifest(PATH, 'v1');
    expect(asked()).toBe(1);
  });

  it('asks again with another bound: what is too large for one need not be for the other', async () => {
    const { fake, reader, asked } = await start();
    const digest = fake.store.putBlob(PATH, Buffer.alloc(100, 1));
    expect((await failureOf(() => reader.getBlob(PATH, digest, 10))).code).toBe('answer-too-large');
    expect(await reader.getBlob(PATH, digest, 100)).toHaveLength(100);
    expect(asked()).toBe(2);
  });

  it('tells referrers of one type from all', async () => {
    const { reader, asked } = await start();
    await reader.referrers(PATH, image.digest);
    await reader.referrers(PATH, image.digest, 'application/spdx+json');
    await reader.referrers(PATH, image.digest);
    expect(asked()).toBe(2);
  });

  it('shares what is missing, and failures', async () => {
    const { reader, asked } = await start(({ path }) =>
      path.endsWith('/forbidden') ? { kind: 'status', status: 403 } : undefined,
    );
    expect(await reader.getManifest(PATH, 'missing')).toBeUndefined();
    expect(await reader.getManifest(PATH, 'missing')).toBeUndefined();
    expect(asked()).toBe(1);
    const refused = () => failureOf(() => reader.getManifest(PATH, 'forbidden'));
    const first = await refused();
    const until = asked();
    expect(await refused()).toBe(first);
    expect(asked()).toBe(until);
  });
});

describe('what a hostile registry can make a reader hold', () => {
  /** Answers each read with as much as it may take, at most `MAX`, and knows the most that was held at a time. */
  function greedy() {
    const state = { held: 0, most: 0 };
    const give = async (bytes: number) => {
      const size = Math.min(bytes, MAX);
      state.held += size;
      state.most = Math.max(state.most, state.held);
      await new Promise((resolve) => setImmediate(resolve));
      return Buffer.allocUnsafe(size);
    };
    const reader: Reader = {
      getManifest: async (_path, _reference, { maxBytes = 0 } = {}) => manifestOf(await give(maxBytes)),
      getBlob: async (_path, _digest, maxBytes) => give(maxBytes),
      referrers: async () => ({ ...NONE, bytes: (await give(MAX)).length }),
    };
    return { state, reader };
  }
  const MAX = 16 * 1024 * 1024;
  const NONE = {
    supported: true,
    descriptors: [],
    first: { status: 200, contentType: '', entries: [], hasNextPage: false },
    entries: [],
  };
  const manifestOf = (bytes: Buffer) => ({
    descriptor: { mediaType: '', digest: image.digest, size: bytes.length },
    bytes,
    etag: undefined,
  });

  it('is 64 MiB at any time, whatever is read', async () => {
    const { state, reader } = greedy();
    const remembered = rememberReads(reader);
    const reads = Array.from({ length: 30 }, (_, nth) => [
      remembered.getManifest(PATH, `tag-${nth}`, { maxBytes: MAX }),
      remembered.getManifest(PATH, `tag-${nth}`),
      remembered.getBlob(PATH, image.digest, 10 * 1024 * 1024 + nth),
      remembered.referrers(PATH, image.digest, `type-${nth}`),
    ]).flat();
    const answers = await Promise.allSettled(reads);
    expect(state.most).toBeLessThanOrEqual(64 * 1024 * 1024);
    expect(state.held).toBeGreaterThan(48 * 1024 * 1024);
    const refused = answers.flatMap((one) => (one.status === 'rejected' ? [one.reason as Failure] : []));
    expect(refused.length).toBeGreaterThan(100);
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['artifacts-too-large']));
  });

  it('is less than the room for a list of referrers in many large pages', async () => {
    const page = JSON.stringify({ manifests: [{ padding: 'x'.repeat(3 * 1024 * 1024) }] });
    const { fake, registry } = await startRegistryRun({
      mode: 'oci11',
      faults: ({ path }) =>
        path.includes('/referrers/')
          ? { kind: 'status', status: 200, body: page, headers: { link: `<${path}?page=2>; rel="next"` } }
          : undefined,
    });
    onTestFinished(() => fake.close());
    const failure = await failureOf(() => registry.referrers(PATH, image.digest));
    expect(failure.code).toBe('referrers-too-many');
    expect(fake.requests.filter(({ path }) => path.includes('/referrers/'))).toHaveLength(6);
  });
});
