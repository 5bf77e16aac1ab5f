import { describe, expect, it, onTestFinished } from 'vitest';
import { IMAGE_INDEX } from '../../src/oci/media-types.ts';
import type { Registry } from '../../src/oci/registry.ts';
import { updateTag } from '../../src/oci/tag-update.ts';
import { failureOf } from '../support/failure-of.ts';
import { faultOn } from '../support/fault.ts';
import { VirtualTime } from '../support/virtual-time.ts';
import { type RegistryRun, type RunOptions, startRegistryRun } from '../fake/registry/run.ts';

const PATH = 'acme/app';
const TAG = 'list';
const PUT_TAG = { method: 'PUT', path: /\/manifests\/list$/ };

/** How long a request and its answer are on their way, each. */
const WAY_MS = 5;

interface TimedRun extends RegistryRun {
  readonly time: VirtualTime;
}

/** A run with a clock of its own, by which each request of our client takes as long as any other. */
async function start(options: RunOptions): Promise<TimedRun> {
  const time = new VirtualTime();
  const { tagLag } = options;
  const run = await startRegistryRun({
    ...options,
    ...(tagLag && 'ms' in tagLag && { tagLag: { ...tagLag, now: time.now } }),
  });
  onTestFinished(() => run.fake.close());
  return { ...run, time, registry: timed(run.registry, time) };
}

function timed(registry: Registry, time: VirtualTime): Registry {
  const onItsWay = async <T>(request: () => Promise<T>): Promise<T> => {
    await time.sleep(WAY_MS);
    try {
      return await request();
    } finally {
      await time.sleep(WAY_MS);
    }
  };
  const getManifest: Registry['getManifest'] = (...get) => onItsWay(() => registry.getManifest(...get));
  const putManifest: Registry['putManifest'] = (...put) => onItsWay(() => registry.putManifest(...put));
  return { getManifest, putManifest } as unknown as Registry;
}

/** An index whose entries are names only: an annotation holds them. */
function listOf(names: readonly string[]): Buffer {
  const annotations = { names: names.join(' ') };
  return Buffer.from(
    JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_INDEX, manifests: [], annotations }),
  );
}

function namesIn(list: Buffer | undefined): string[] {
  if (!list) return [];
  const { annotations } = JSON.parse(list.toString()) as { annotations: { names: string } };
  return annotations.names.split(' ');
}

const stored = ({ fake }: RegistryRun) => namesIn(fake.store.manifest(PATH, TAG)?.bytes);

type Options = Partial<Parameters<typeof updateTag>[0]>;

/** Adds a name to the list, as layouts add their artifacts, while nobody else does. */
async function add(run: TimedRun, name: string, options: Options = {}) {
  const [isAdded] = await run.time.together(() => addBeside(run, name, options));
  return isAdded;
}

/** The same for one of several. */
function addBeside({ registry, log, time }: TimedRun, name: string, options: Options = {}) {
  return updateTag(
    {
      registry,
      path: PATH,
      tag: TAG,
      mediaType: IMAGE_INDEX,
      timeoutMs: 2000,
      timer: time,
      read: () => registry.getManifest(PATH, TAG),
      prepare: async () => false,
      change: (current) => {
        const names = namesIn(current);
        return names.includes(name) ? undefined : listOf([...names, name]);
      },
      dropDead: async () => undefined,
      ...options,
    },
    log,
  );
}

/** The registry of a run, with something else done before or after its writes. */
function writingWith(
  { registry }: RegistryRun,
  around: (write: () => ReturnType<Registry['putManifest']>) => ReturnType<Registry['putManifest']>,
): Registry {
  const putManifest: Registry['putManifest'] = (...put) => around(() => registry.putManifest(...put));
  return { putManifest } as unknown as Registry;
}

const requestsOf = ({ fake }: RegistryRun) =>
  fake.requests
    .filter(({ path }) => path.endsWith(`/manifests/${TAG}`))
    .map(({ method, status }) => `${method} ${status}`);

describe('a shared tag', () => {
  it('is created, and read again at once and when nobody can overwrite it any more', async () => {
    const run = await start({ mode: 'plain' });
    expect(await add(run, 'a')).toBe(true);
    expect(stored(run)).toEqual(['a']);
    expect(requestsOf(run)).toEqual(['GET 404', 'PUT 201', 'GET 200', 'GET 200']);
  });

  it('that holds all it should is not written', async () => {
    const run = await start({ mode: 'plain' });
    run.fake.store.putManifest(PATH, listOf(['a']), TAG);
    expect(await add(run, 'a')).toBe(true);
    expect(requestsOf(run)).toEqual(['GET 200']);
  });

  it('keeps what others added', async () => {
    const run = await start({ mode: 'plain' });
    run.fake.store.putManifest(PATH, listOf(['theirs']), TAG);
    await add(run, 'ours');
    expect(stored(run)).toEqual(['theirs', 'ours']);
  });

  it('is written with the conditions that it is still what was read', async () => {
    const run = await start({ mode: 'oci11' });
    await add(run, 'a');
    await add(run, 'b');
    const puts = run.fake.requests.filter(({ method }) => method === 'PUT');
    expect(puts.map(({ headers }) => headers['if-none-match'] ?? headers['if-match'])).toEqual([
      '*',
      expect.stringMatching(/sha256:/),
    ]);
  });

  it('is read again when preparing took requests: nothing lies between the GET and the PUT', async () => {
    const run = await start({ mode: 'plain' });
    let prepared = 0;
    await add(run, 'ours', {
      prepare: async () => {
        if (prepared++ > 0) return false;
        run.fake.store.putManifest(PATH, listOf(['theirs']), TAG);
        return true;
      },
    });
    expect(stored(run)).toEqual(['theirs', 'ours']);
    expect(requestsOf(run)).toEqual(['GET 404', 'GET 200', 'PUT 201', 'GET 200', 'GET 200']);
  });
});

describe('several writers', () => {
  // The second honours conditions.
  it.for(['plain', 'oci11'] as const)('who all read before any writes lose nothing: %s', async (mode) => {
    const writers = ['a', 'b', 'c', 'd', 'e', 'f'];
    const barriers = [{ path: /\/manifests\/list$/, parties: writers.length }];
    const run = await start({ mode, barriers });
    // The first request to a registry goes alone, and the barrier lets none pass alone.
    await run.time.together(() => run.registry.getManifest(PATH, 'another'));
    await run.time.together(...writers.map((writer) => () => addBeside(run, writer)));
    expect(stored(run).sort()).toEqual(writers);
  });

  it('notice that another overwrote them', async () => {
    const run = await start({ mode: 'plain' });
    let reads = 0;
    await add(run, 'ours', {
      read: () => {
        if (++reads === 2) run.fake.store.putManifest(PATH, listOf(['theirs']), TAG);
        return run.registry.getManifest(PATH, TAG);
      },
    });
    expect(stored(run)).toEqual(['theirs', 'ours']);
  });

  it('notice one who had read before and takes longer to write', async () => {
    const run = await start({ mode: 'plain' });
    let rivals = 1;
    const registry = writingWith(run, async (write) => {
      await run.time.sleep(40);
      const answer = await write();
      if (rivals-- > 0) run.time.after(60, () => run.fake.store.putManifest(PATH, listOf(['theirs']), TAG));
      return answer;
    });
    await add(run, 'ours', { registry });
    expect(stored(run)).toEqual(['theirs', 'ours']);
  });

  it('wait, once they met others, until the tag has been quiet for a second', async () => {
    const run = await start({ mode: 'plain' });
    const overwrite = (names: readonly string[]) => run.fake.store.putManifest(PATH, listOf(names), TAG);
    const rivals = [
      () => overwrite(['theirs']),
      () => run.time.after(500, () => overwrite(['theirs', 'late'])),
    ];
    const registry = writingWith(run, async (write) => {
      const answer = await write();
      rivals.shift()?.();
      return answer;
    });
    await add(run, 'ours', { registry });
    expect(stored(run)).toEqual(['theirs', 'late', 'ours']);
  });

  it('are told when the tag never stays as it is', async () => {
    const run = await start({ mode: 'plain' });
    const failure = await failureOf(() => add(run, 'ours', { prepare: async () => true }));
    expect(failure.code).toBe('tag-contended');
  });
});

describe('a registry that shows writes late', () => {
  it('is waited for, and not written to again', async () => {
    const run = await start({ mode: 'plain', tagLag: { reads: 3 } });
    expect(await add(run, 'a')).toBe(true);
    // Once it is shown there is another look: the writes of others may be shown late as well.
    expect(requestsOf(run)).toEqual([
      'GET 404',
      'PUT 201',
      ...['GET 404', 'GET 404', 'GET 404', 'GET 200'],
      'GET 200',
    ]);
  });

  // Longer to write than the registry lags: once the write has settled nothing can be seen of the lag.
  it('keeps the entries of two who were shown what the other had replaced', async () => {
    const run = await start({ mode: 'plain', tagLag: { ms: 200 } });
    const slow = writingWith(run, async (write) => {
      await run.time.sleep(120);
      return write();
    });
    await run.time.together(
      () => addBeside(run, 'first', { registry: slow }),
      async () => {
        await run.time.sleep(290);
        return addBeside(run, 'second', { registry: slow });
      },
    );
    expect(stored(run).sort()).toEqual(['first', 'second']);
  });

  it('is given up when it never does', async () => {
    const run = await start({ mode: 'plain', tagLag: { ms: 60_000 } });
    expect(await add(run, 'a', { timeoutMs: 100 })).toBe(false);
    expect(requestsOf(run).filter((request) => request.startsWith('PUT'))).toEqual(['PUT 201']);
  });
});

describe('a registry in trouble', () => {
  it.each([
    ['503', { kind: 'status', status: 503 }],
    ['429', { kind: 'status', status: 429, headers: { 'retry-after': '0' } }],
    ['a dropped connection', { kind: 'reset-before' }],
    ['a lost answer', { kind: 'reset-after' }],
    ['a truncated answer', { kind: 'cut' }],
  ] as const)('%s: the tag is read again before it is written again', async (_name, fault) => {
    const run = await start({ mode: 'plain', faults: faultOn(PUT_TAG, fault, 1) });
    await add(run, 'a');
    expect(stored(run)).toEqual(['a']);
    expect(requestsOf(run).slice(0, 3)).toEqual([
      'GET 404',
      expect.stringMatching(/^PUT/),
      expect.stringMatching(/^GET/),
    ]);
  });

  it('that reads but does not write any more is given up after the timeout', async () => {
    const run = await start({ mode: 'plain', faults: faultOn(PUT_TAG, { kind: 'status', status: 503 }) });
    const failure = await failureOf(() => add(run, 'a', { timeoutMs: 300 }));
    expect(failure.code).toBe('service-unavailable');
    expect(failure.message).toMatch(/503$/);
  });

  it('that wants a longer pause than there is time is given up at once', async () => {
    const fault = { kind: 'status', status: 503, headers: { 'retry-after': '3600' } } as const;
    const run = await start({ mode: 'plain', faults: faultOn(PUT_TAG, fault) });
    expect((await failureOf(() => add(run, 'a'))).code).toBe('service-unavailable');
    expect(requestsOf(run)).toEqual(['GET 404', 'PUT 503']);
  });

  it('a locked tag is said, and not tried again', async () => {
    const run = await start({ mode: 'ecr', lockedTags: [TAG] });
    expect((await failureOf(() => add(run, 'a'))).code).toBe('tag-locked');
    expect(requestsOf(run).filter((request) => request.startsWith('PUT'))).toEqual(['PUT 400']);
  });

  it('that misses a child has it dropped first', async () => {
    const missing = { mediaType: IMAGE_INDEX, digest: `sha256:${'0'.repeat(64)}`, size: 2 };
    const run = await start({ mode: 'plain' });
    let entries = [missing];
    await add(run, 'a', {
      change: (current) =>
        current
          ? undefined
          : Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_INDEX, manifests: entries })),
      dropDead: async () => void (entries = []),
    });
    expect(requestsOf(run)).toEqual(['GET 404', 'PUT 400', 'GET 404', 'PUT 201', 'GET 200', 'GET 200']);
  });
});
