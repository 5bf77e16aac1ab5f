import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveOf } from '../../src/github/archive.ts';
import { sealPrivateKey } from '../../src/sigstore/key-file.ts';
import { command, directoryWith } from '../command/command.ts';
import { RESUMER, RUN, startDeferring } from '../support/deferring.ts';
import type { FaultPlan, FaultRequest } from '../support/fault.ts';
import { type Scene, startScene } from '../support/scene.ts';

/*
 * Drill × on-outage: how the run ends, what stands beside the image, and that nothing is ever there twice, or unsigned
 * without a word. A drill more is a column more.
 */

const PASSWORD = 'correct horse';
const isWrite = ({ service, method }: FaultRequest) => service === 'rekor' && method === 'POST';

interface Drill {
  /** As messages call what is down. */
  readonly service: string;
  readonly plan: () => FaultPlan;
  /** Log entries that are made before it goes down. */
  readonly entries: number;
  /** Whether the key's signatures are in the log. */
  readonly isLogged: boolean;
}

const down = { kind: 'status', status: 503 } as const;
const DRILLS: Readonly<Record<string, Drill>> = {
  'Fulcio is down': {
    service: 'Fulcio',
    plan: () => (request) => (request.service === 'fulcio' ? down : undefined),
    entries: 0,
    isLogged: true,
  },
  'the token service is down': {
    service: 'GitHub token service',
    plan: () => (request) => (request.service === 'issuer' ? down : undefined),
    entries: 0,
    isLogged: true,
  },
  'Rekor is down from the start': {
    service: 'Rekor',
    plan: () => (request) => (request.service === 'rekor' ? down : undefined),
    entries: 0,
    isLogged: false,
  },
  'Rekor dies between two entries': {
    service: 'Rekor',
    plan: () => {
      let writes = 0;
      return (request) => (isWrite(request) && ++writes > 1 ? down : undefined);
    },
    entries: 1,
    isLogged: false,
  },
  'the timestamp authority is down': {
    service: 'timestamp authority',
    plan: () => (request) => (request.service === 'tsa' ? down : undefined),
    entries: 3,
    isLogged: false,
  },
  'Rekor is slow beyond the budget': {
    service: 'Rekor',
    plan: () => (request) => (request.service === 'rekor' ? { kind: 'hang' } : undefined),
    entries: 0,
    isLogged: false,
  },
};

let scene: Scene;
beforeAll(async () => {
  scene = await startScene({ mode: 'oci11', config: { timestamps: true } });
});
afterAll(() => scene.close());

async function keyPair() {
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const directory = await directoryWith({
    'cosign.key': await sealPrivateKey(key, PASSWORD),
    'cosign.pub': createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString(),
    'root.json': JSON.stringify(scene.sigstore.trustedRoot),
  });
  return (name: string) => path.join(directory, name);
}

/** Layouts of what the key has signed, each once. */
async function signedByKey(image: string, file: (name: string) => string, options: readonly string[]) {
  const who = [
    '--key',
    file('cosign.pub'),
    '--trusted-root',
    file('root.json'),
    '--predicate-type',
    'signature',
  ];
  const { exitCode, out } = await command(['verify', image, ...who, '--format', 'json', ...options]);
  const { images } = JSON.parse(out) as { images: { artifacts: { layout: string; status: string }[] }[] };
  const accepted = images.flatMap(({ artifacts }) => artifacts.filter(({ status }) => status === 'accepted'));
  return { exitCode, layouts: accepted.map(({ layout }) => layout).sort() };
}

describe.each(Object.entries(DRILLS))('%s', (_name, { service, plan, entries, isLogged }) => {
  it('fail: the step fails, names the service, and nothing is attached', async () => {
    const { release, attached, actions } = await startDeferring(scene);
    const before = scene.sigstore.entries.length;
    const { failure, outputs } = await release(plan(), { inputs: { 'on-outage': 'fail' } });
    expect([failure?.code, failure?.class, outputs['outcome']]).toEqual([
      'service-unavailable',
      'unavailable',
      'failed',
    ]);
    expect(failure?.message).toContain(service);
    expect([attached(), actions.artifacts.length]).toEqual([[], 0]);
    expect(scene.sigstore.entries.length - before).toBe(entries);
  });

  it('key: the key signs once in each format, and all that says so says so', async () => {
    const there = await startDeferring(scene);
    const file = await keyPair();
    const inputs = { 'on-outage': 'key', key: file('cosign.key'), 'key-password': PASSWORD };
    const { failure, outputs, log } = await there.release(plan(), { inputs });
    expect([failure, outputs['outcome'], outputs['signed-with']]).toEqual([undefined, 'signed', 'key']);
    expect(log.messages('warning').join('\n')).toContain(service);
    const image = `${there.image}@${there.where.digest}`;
    const unlogged = isLogged ? [] : ['--allow-no-tlog'];
    expect(await signedByKey(image, file, unlogged)).toEqual({ exitCode: 0, layouts: ['bundle', 'legacy'] });
    const logIndexes = (outputs['log-indexes'] ?? '').split('\n').filter((one) => one !== '');
    expect(logIndexes.length).toBe(isLogged ? 2 : 0);
    expect(there.actions.artifacts).toEqual([]);
  });

  it('defer: a record, then signatures by who resumes, then provenance by who runs again: each once', async () => {
    const there = await startDeferring(scene);
    const { failure, outputs, log } = await there.release(plan());
    expect([failure, outputs['outcome'], there.attached()]).toEqual([undefined, 'deferred', []]);
    expect(log.messages('warning').join('\n')).toContain(service);
    const [first, second] = [await there.resume(), await there.resume()];
    expect([first.runs[0]?.outcome, second.runs[0]?.outcome]).toEqual(['signed', 'unchanged']);
    expect(there.attached().map(({ san }) => san)).toEqual([RESUMER, RESUMER, RESUMER, RESUMER]);
    expect((await there.release(undefined, { attempt: 2 })).outputs['outcome']).toBe('signed');
    const spelled = there.attached().map((one) => JSON.stringify(one));
    expect([spelled.length, new Set(spelled).size]).toEqual([8, 8]);
    expect((await there.resume()).runs[0]?.outcome).toBe('signed-by-run');
  });

  it('defer: a record that a fork forges is not signed from, beside one that is', async () => {
    const there = await startDeferring(scene);
    await there.release(plan());
    const [record] = there.actions.artifacts;
    there.actions.run('666', { headRepository: 'mallory/octo-repo' });
    there.actions.put('666', 'slsa-provenance-deferred-1', record?.archive ?? Buffer.alloc(0));
    there.actions.put(RUN, 'slsa-provenance-deferred-2', archiveOf('deferred.json', Buffer.from('{}')));
    const { runs, exitCode } = await there.resume();
    const outcomes = runs.map(({ run, outcome }) => `${run} ${outcome}`).sort();
    expect(outcomes).toEqual([`${RUN} refused`, `${RUN} signed`, '666 stranger']);
    expect([exitCode, there.attached().length]).toEqual([1, 4]);
  });
});
