import { describe, expect, it, onTestFinished } from 'vitest';
import { askRemembering, FREE_BYTES, type Reader, rememberReads } from '../../src/oci/reader.ts';
import { createLimiter } from '../../src/shared/limit.ts';
import { Failure } from '../../src/shared/failure.ts';
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
  /**
   * Sends what is as large as anything may be; what is cut was held until then.
   * @param hold is told what is held more, or less
   */
  function hostile(hold: (bytes: number) => void): Reader {
    const give = async (wanted: number, most = wanted) => {
      const size = Math.min(wanted, most);
      hold(size);
      await new Promise((resolve) => setImmediate(resolve));
      if (size === wanted) return Buffer.allocUnsafe(size);
      hold(-size);
      throw new Failure({ class: 'limit', code: 'answer-too-large', what: 'more than that' });
    };
    return {
      getManifest: async (_path, _reference, { maxBytes } = {}) => manifestOf(await give(4 * MIB, maxBytes)),
      getBlob: async (_path, _digest, maxBytes) => give(10 * MIB, maxBytes),
      referrers: async (_path, _digest, _type, { maxBytes } = {}) => ({
        ...NONE,
        bytes: (await give(16 * MIB, maxBytes)).length,
      }),
    };
  }
  const MIB = 1024 * 1024;
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
    const state = { held: 0, most: 0 };
    const remembered = rememberReads(
      hostile((bytes) => {
        state.held += bytes;
        state.most = Math.max(state.most, state.held);
      }),
    );
    const reads = Array.from({ length: 30 }, (_, nth) => [
      remembered.getManifest(PATH, `tag-${nth}`, { maxBytes: 16 * MIB }),
      remembered.getManifest(PATH, `tag-${nth}`),
      remembered.getBlob(PATH, image.digest, 10 * MIB + nth),
      remembered.referrers(PATH, image.digest, `type-${nth}`),
    ]).flat();
    const answers = await Promise.allSettled(reads);
    expect(state.most).toBeLessThanOrEqual(64 * MIB);
    expect(state.held).toBeGreaterThan(48 * MIB);
    const refused = answers.flatMap((one) => (one.status === 'rejected' ? [one.reason as Failure] : []));
    expect(refused.length).toBeGreaterThan(100);
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['artifacts-too-large']));
  });

  it('is 64 MiB for many questions together, and a little for each; the answers are as for one', async () => {
    const QUESTIONS = 10;
    const turn = createLimiter(1);
    const held = new Map<number, number>();
    const most = { bytes: 0, large: 0 };
    const question = async (nth: number) => {
      const reader = hostile((bytes) => {
        held.set(nth, (held.get(nth) ?? 0) + bytes);
        const all = [...held.values()];
        most.bytes = Math.max(
          most.bytes,
          all.reduce((sum, own) => sum + own),
        );
        most.large = Math.max(most.large, all.filter((own) => own > FREE_BYTES).length);
      });
      const answers = await askRemembering(reader, turn, async (remembered) => {
        const reads = Array.from({ length: 30 }, (_, tag) => remembered.getManifest(PATH, `tag-${tag}`));
        const settled = await Promise.allSettled(reads);
        held.delete(nth);
        return settled;
      });
      return answers.filter(({ status }) => status === 'fulfilled').length;
    };
    expect(await Promise.all(Array.from({ length: QUESTIONS }, (_, nth) => question(nth)))).toEqual(
      Array.from({ length: QUESTIONS }, () => 64 / 4),
    );
    expect(most.large).toBe(1);
    expect(most.bytes).toBeGreaterThan(60 * MIB);
    expect(most.bytes).toBeLessThanOrEqual(64 * MIB + (QUESTIONS - 1) * FREE_BYTES);
  });

  it('gives the turn back when a question fails', async () => {
    const turn = createLimiter(1);
    const ask = (fails: boolean) =>
      askRemembering(
        hostile(() => undefined),
        turn,
        async (reader) => {
          await reader.getBlob(PATH, image.digest, 10 * MIB);
          if (fails) throw new Error('lost');
          return 'answered';
        },
      );
    await expect(ask(true)).rejects.toThrow('lost');
    expect(await ask(false)).toBe('answered');
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
