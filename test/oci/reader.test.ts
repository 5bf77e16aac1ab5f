import { describe, expect, it, onTestFinished } from 'vitest';
import { rememberReads } from '../../src/oci/reader.ts';
import type { FaultPlan } from '../support/fault.ts';
import { failureOf } from '../support/failure-of.ts';
import { singleImage, storeImage } from '../support/image.ts';
import { startRegistryRun } from '../support/registry/run.ts';

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
