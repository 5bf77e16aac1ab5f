import { describe, expect, it } from 'vitest';
import { manifestPut, REPOSITORY, startWithClient } from './test-client.ts';

const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json';

/** An index that is `version`. */
function index(version: string, subject?: string) {
  return {
    schemaVersion: 2,
    mediaType: INDEX_TYPE,
    manifests: [],
    annotations: { version },
    ...(subject && { subject: { mediaType: INDEX_TYPE, digest: subject, size: 1 } }),
  };
}

async function versionOf(answer: Response): Promise<string> {
  if (answer.status === 404) return 'none';
  const { annotations } = (await answer.json()) as { annotations: { version: string } };
  return annotations.version;
}

describe('readers lag behind writers:', () => {
  it('a tag shows the version before for so many reads', async () => {
    const { send } = await startWithClient({ mode: 'ghcr', tagLag: { reads: 2 } });
    const seen: string[] = [];
    for (const version of ['1', '2']) {
      await send('PUT', 'manifests/v1', manifestPut(index(version)));
      for (let i = 0; i < 3; i++) seen.push(await versionOf(await send('GET', 'manifests/v1')));
    }
    expect(seen).toEqual(['none', 'none', '1', '1', '1', '2']);
  });

  it('or for so long', async () => {
    const { registry, send } = await startWithClient({ mode: 'ghcr', tagLag: { ms: 60_000 } });
    registry.store.putManifest(REPOSITORY, index('1'), 'v1');
    await send('PUT', 'manifests/v1', manifestPut(index('2')));
    expect(await versionOf(await send('GET', 'manifests/v1'))).toBe('1');
    registry.behave({ tagLag: { ms: 0 } });
    expect(await versionOf(await send('GET', 'manifests/v1'))).toBe('2');
  });

  it('what is seeded can be read at once', async () => {
    const { registry, send } = await startWithClient({ mode: 'ghcr', tagLag: { reads: 9 } });
    registry.store.putManifest(REPOSITORY, index('1'), 'v1');
    expect(await versionOf(await send('GET', 'manifests/v1'))).toBe('1');
  });

  it('a manifest just pushed is not found by digest', async () => {
    const { registry, send } = await startWithClient({ mode: 'ghcr', manifestLag: { reads: 1 } });
    await send('PUT', 'manifests/v1', manifestPut(index('1')));
    const digest = registry.store.manifest(REPOSITORY, 'v1')?.digest;
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await send('HEAD', `manifests/${digest}`)).status);
    expect(statuses).toEqual([404, 200, 200]);
  });

  it('a referrer just pushed is missing from the list', async () => {
    const { registry, send } = await startWithClient({ mode: 'acr', referrersLag: { reads: 1 } });
    const { digest } = registry.store.putManifest(REPOSITORY, index('subject'));
    const list = async () => {
      const answer = await send('GET', `referrers/${digest}`);
      return ((await answer.json()) as { manifests: unknown[] }).manifests.length;
    };
    registry.store.putManifest(REPOSITORY, index('first', digest));
    await send('PUT', 'manifests/second', manifestPut(index('second', digest)));
    expect([await list(), await list()]).toEqual([1, 2]);
  });
});

describe('a barrier', () => {
  const WRITERS = 8;

  /** `WRITERS` clients read a tag and add their line to it, as fast as they can: what each of them read. */
  async function race(rounds: number) {
    const barriers = [{ path: /\/manifests\/list$/, parties: WRITERS, rounds }];
    const { registry, send } = await startWithClient({ mode: 'ghcr', barriers });
    const readAndWrite = async (_: unknown, writer: number) => {
      const seen: string[] = [];
      for (let round = 0; round < rounds; round++) {
        const version = await versionOf(await send('GET', 'manifests/list'));
        seen.push(version);
        await send('PUT', 'manifests/list', manifestPut(index(`${version} ${writer}`)));
      }
      return seen;
    };
    const seen = await Promise.all(Array.from({ length: WRITERS }, readAndWrite));
    return { registry, send, seen };
  }

  it('makes all read before any of them writes', async () => {
    const { registry, seen } = await race(1);
    expect(seen).toEqual(Array.from({ length: WRITERS }, () => ['none']));
    expect(registry.store.manifest(REPOSITORY, 'list')?.json.annotations?.version).toMatch(/^none \d$/);
  });

  it('does so in as many rounds as wanted', async () => {
    const { seen } = await race(2);
    expect(new Set(seen.map(([first]) => first))).toEqual(new Set(['none']));
    expect(new Set(seen.map(([, second]) => second)).size).toBe(1);
  });

  it('is open to those who come later', async () => {
    const { send } = await race(1);
    expect((await send('GET', 'manifests/list')).status).toBe(200);
  });

  it('lets go of everyone when it is taken away', async () => {
    const { registry, send } = await startWithClient({
      mode: 'oci11',
      barriers: [{ path: /\/referrers\//, parties: 2 }],
    });
    const waiting = send('GET', `referrers/sha256:${'0'.repeat(64)}`);
    while (registry.requests.at(-1)?.path.includes('referrers') !== true) await new Promise(setImmediate);
    registry.behave({ barriers: [] });
    expect((await waiting).status).toBe(200);
  });
});

it('of referrers that arrive at once all but one are missing from the list, until they are put again', async () => {
  const { registry, send } = await startWithClient({ mode: 'oci11', losesConcurrentReferrers: true });
  const { digest } = registry.store.putManifest(REPOSITORY, index('subject'));
  const put = (version: string) => send('PUT', `manifests/${version}`, manifestPut(index(version, digest)));
  const listed = async () => {
    const { manifests } = (await (await send('GET', `referrers/${digest}`)).json()) as {
      manifests: { annotations: { version: string } }[];
    };
    return manifests.map(({ annotations }) => annotations.version);
  };
  await put('0');
  registry.behave({ barriers: [{ method: 'PUT', path: /manifests/, parties: 2 }] });
  await Promise.all(['1', '2'].map(put));
  const [first, survivor, ...others] = await listed();
  expect([first, others]).toEqual(['0', []]);
  await put(survivor === '1' ? '2' : '1');
  expect((await listed()).sort()).toEqual(['0', '1', '2']);
});
