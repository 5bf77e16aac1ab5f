import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { startActions } from '../../fake/github/actions.ts';
import { type FakeSigstore, startSigstore } from '../../fake/sigstore/index.ts';
import { standing } from '../../support/race.ts';
import { type Fault, faultOn } from '../../support/fault.ts';
import { signInProcess } from '../../support/in-process.ts';
import { runIn, type Scene, startScene } from '../../support/scene.ts';

type TrustedRoot = FakeSigstore['trustedRoot'];

const scenes = new Map<1 | 2, Scene>();
let other: FakeSigstore;
beforeAll(async () => {
  scenes.set(1, await startScene({ mode: 'plain', config: { log: 1, timestamps: true } }));
  scenes.set(2, await startScene({ mode: 'plain', config: { log: 2 } }));
  other = await startSigstore();
});
afterAll(() => Promise.all([other.close(), ...[...scenes.values()].map((scene) => scene.close())]));

let repositories = 0;

async function signWith(log: 1 | 2, change: (root: TrustedRoot) => object, fault?: Fault) {
  const scene = scenes.get(log);
  if (!scene) throw new Error('no such scene');
  const repository = `acme/app-${repositories++}`;
  const where = await scene.copyTo(repository, false);
  const { trustedRoot, traffic } = scene.sigstore;
  await writeFile(scene.job.inputs['trusted-root'] ?? '', JSON.stringify(change(trustedRoot)));
  traffic.faults = fault && faultOn({ service: 'fulcio' }, fault, 1);
  // Whatever is an outage ends with `deferred`.
  const actions = await startActions({ repository: 'octo-org/octo-repo', token: 'ghs_of-the-job' });
  onTestFinished(() => actions.close());
  const inputs = { timeout: '4s', 'on-outage': 'defer' };
  const { environment, ...started } = runIn(scene, { repository, inputs });
  const run = await signInProcess({
    ...started,
    environment: { ...environment, ...actions.variablesOf('22259804324') },
  });
  traffic.faults = undefined;
  return { ...run, where };
}

it.each<[service: string, log: 1 | 2, keys: keyof TrustedRoot, code: string]>([
  ['Fulcio', 1, 'certificateAuthorities', 'certificate-untrusted'],
  ['the CT log', 1, 'ctlogs', 'certificate-untrusted'],
  ['Rekor v1', 1, 'tlogs', 'log-entry-untrusted'],
  ['Rekor v2', 2, 'tlogs', 'log-entry-untrusted'],
  ['the timestamp authority', 2, 'timestampAuthorities', 'timestamp-untrusted'],
])(
  'a trusted root that has %s of another instance is a mistake in the files, and no outage',
  async (...row) => {
    const [, log, keys, code] = row;
    const run = await signWith(log, (root) => ({ ...root, [keys]: other.trustedRoot[keys] }));
    expect([run.failure?.code, run.failure?.class, run.outputs?.['outcome']]).toEqual([
      code,
      'malformed',
      'failed',
    ]);
    expect(run.failure?.why).toContain('different Sigstore instances');
    expect(run.failure?.fix).toContain('the files of one instance');
    expect(standing(run.where)).toEqual([]);
  },
);

it('a certificate for another key is asked for again, with another token', async () => {
  const answers: Buffer[] = [];
  await signWith(1, (root) => root, { kind: 'alter', with: (body) => (answers.push(body), body) });
  const run = await signWith(1, (root) => root, {
    kind: 'alter',
    with: () => answers[0] ?? Buffer.alloc(0),
  });
  expect([answers.length, run.failure?.message, run.outputs?.['outcome']]).toEqual([1, undefined, 'signed']);
  expect(run.log?.text()).toMatch(/^waited .*another key/m);
});
