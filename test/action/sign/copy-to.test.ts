import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Behaviour } from '../../fake/registry/behaviour.ts';
import type { Mode } from '../../fake/registry/modes.ts';
import { type FakeRegistry, startRegistry } from '../../fake/registry/registry.ts';
import { type FakeSigstore, startSigstore } from '../../fake/sigstore/index.ts';
import { attachedTo } from '../../support/attached.ts';
import { faultOn } from '../../support/fault.ts';
import { type Image, multiPlatformImage, storeImage } from '../../support/image.ts';
import { signInProcess } from '../../support/in-process.ts';
import { jobOf } from '../../support/job.ts';

const PATH = 'acme/app';
const MIRROR = 'mirror/app';

let sigstore: FakeSigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());

let images = 0;

async function start(mode: Mode, changes: Partial<Behaviour> = {}): Promise<FakeRegistry> {
  const registry = await startRegistry({ mode, ...changes });
  onTestFinished(() => registry.close());
  return registry;
}

async function sign(
  from: FakeRegistry,
  to: FakeRegistry,
  image: Image,
  inputs: Readonly<Record<string, string>> = {},
) {
  storeImage(from.store, PATH, image);
  const job = await jobOf(sigstore);
  onTestFinished(() => job.remove());
  const run = await signInProcess({
    inputs: {
      ...job.inputs,
      image: `${from.host}/${PATH}`,
      digest: image.digest,
      'copy-to': `${to.host}/${MIRROR}`,
      ...inputs,
    },
    environment: job.environment,
    dockerConfig: { auths: Object.fromEntries([from, to].map(({ host, dockerAuth }) => [host, dockerAuth])) },
  });
  if (!run) throw new Error('it was ended');
  const copies = JSON.parse(run.outputs['copies'] ?? '[]') as { readonly outcome: string }[];
  return { ...run, copies };
}

const THROUGH: Partial<Record<Mode, 'referrers'>> = {
  oci11: 'referrers',
  acr: 'referrers',
  gar: 'referrers',
};

function formatsAt({ store }: FakeRegistry, mode: Mode, { digest }: Image, repository = MIRROR): string[] {
  const through = THROUGH[mode] ?? 'index';
  const leftovers = { index: [], sig: [], att: [] };
  return attachedTo({ store, repository, digest, sigstore, through, leftovers }).map(({ format }) => format);
}

const ALL = ['bundle', 'bundle', 'legacy', 'legacy'];

describe('copy-to', () => {
  it.each<[Mode, Mode]>([
    ['ghcr', 'acr'],
    ['oci11', 'plain'],
    ['plain', 'oci11'],
    ['acr', 'ecr'],
    ['hub', 'gar'],
    ['gitlab', 'ghcr'],
  ])('brings what was signed at %s to %s, all of it, and sets tags there last', async (mode, other) => {
    const [from, to] = [await start(mode), await start(other)];
    const image = multiPlatformImage(`copied ${images++}`);
    const { failure, copies, outputs } = await sign(from, to, image, { tags: 'v1' });
    expect(failure).toBeUndefined();
    const names = { source: `${from.host}/${PATH}@${image.digest}`, destination: `${to.host}/${MIRROR}` };
    expect(copies).toEqual([{ ...names, outcome: 'copied', manifests: 6, attached: 4 }]);
    expect(formatsAt(to, other, image)).toEqual(ALL);
    const tags = JSON.parse(outputs['tags'] ?? '') as { tag: string; outcome: string }[];
    expect(tags.map(({ tag, outcome }) => `${tag} ${outcome}`)).toEqual([
      `${from.host}/${PATH}:v1 set`,
      `${to.host}/${MIRROR}:v1 set`,
    ]);
    const puts = to.requests.filter(({ method, path }) => method === 'PUT' && path.includes('/manifests/'));
    expect(puts.at(-1)?.path.split('/').at(-1)).toBe('v1');
    const writes = [from, to].map(({ requests }) => requests.filter(({ method }) => method === 'PUT').length);
    const again = await sign(from, to, image, { tags: 'v1' });
    expect([again.failure, again.outputs['outcome'], again.copies]).toEqual([
      undefined,
      'unchanged',
      [{ ...names, outcome: 'unchanged', manifests: 6, attached: 4 }],
    ]);
    expect(
      [from, to].map(({ requests }) => requests.filter(({ method }) => method === 'PUT').length),
    ).toEqual(writes);
  });

  it('that fails fails the step, which names it, sets no tag, and is repaired by the next run', async () => {
    const [from, to] = [await start('ghcr'), await start('plain')];
    const image = multiPlatformImage(`copied ${images++}`);
    to.traffic.faults = faultOn(
      { method: 'PUT', path: /\/manifests\/sha256:/ },
      { kind: 'status', status: 400, body: '{}' },
    );
    const { failure, copies, outputs } = await sign(from, to, image, { tags: 'v1' });
    expect(failure?.message).toContain(`${to.host}/${MIRROR}`);
    expect(failure?.fix).toMatch(/again/);
    expect([outputs['outcome'], copies]).toEqual([
      'failed',
      [expect.objectContaining({ outcome: 'not-copied' })],
    ]);
    expect([from, to].map(({ store }, i) => store.tags(i === 0 ? PATH : MIRROR).has('v1'))).toEqual([
      false,
      false,
    ]);
    to.traffic.faults = undefined;
    const again = await sign(from, to, image, { tags: 'v1' });
    expect([again.failure, again.outputs['outcome'], again.copies[0]?.outcome]).toEqual([
      undefined,
      'unchanged',
      'copied',
    ]);
    expect(formatsAt(to, 'plain', image)).toEqual(ALL);
    expect(to.store.tags(MIRROR).get('v1')).toBe(image.digest);
  });

  it('to where nobody may push ends the step before anything is public', async () => {
    const [from, to] = [await start('ghcr'), await start('plain', { writeDenied: true })];
    const image = multiPlatformImage(`copied ${images++}`);
    const before = sigstore.entries.length;
    const { failure } = await sign(from, to, image);
    expect([failure?.class, failure?.message]).toEqual([
      'denied',
      expect.stringContaining(`copy-to: ${to.host}/${MIRROR}: `),
    ]);
    expect(sigstore.entries.length).toBe(before);
    expect(from.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  it('to a registry that is down leaves what is signed beside the image', async () => {
    const [from, to] = [await start('ghcr'), await start('plain')];
    const image = multiPlatformImage(`copied ${images++}`);
    to.traffic.faults = () => ({ kind: 'status', status: 503 });
    const { failure, copies } = await sign(from, to, image, { timeout: '5s' });
    to.traffic.faults = undefined;
    expect(failure?.message).toContain(to.host);
    expect([failure?.class, copies.map(({ outcome }) => outcome)]).toEqual(['unavailable', ['not-copied']]);
    expect(formatsAt(from, 'ghcr', image, PATH)).toEqual(ALL);
  });

  it('brings what is kept in a repository of signatures beside the copy', async () => {
    const [from, to] = [await start('ghcr'), await start('oci11')];
    const image = multiPlatformImage(`copied ${images++}`);
    const { failure } = await sign(from, to, image, { 'signature-repository': `${from.host}/acme/kept` });
    expect(failure).toBeUndefined();
    expect(formatsAt(to, 'oci11', image)).toEqual(ALL);
  });

  it('is only named by a dry run', async () => {
    const [from, to] = [await start('oci11'), await start('plain')];
    const image = multiPlatformImage(`copied ${images++}`);
    const { log, outputs } = await sign(from, to, image, { 'dry-run': 'true' });
    expect(outputs['outcome']).toBe('planned');
    expect(log.text()).toContain(`${from.host}/${PATH}@${image.digest} to ${to.host}/${MIRROR}`);
    expect(to.requests).toEqual([]);
  });
});
