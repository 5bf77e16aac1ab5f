import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import resultSchema from '../../../docs/result.schema.json' with { type: 'json' };
import { onlyFileIn } from '../../../src/github/archive.ts';
import { DEFERRAL_FILE, MAX_DEFERRAL_BYTES, readDeferral } from '../../../src/attach/deferral-record.ts';
import { directoryWith } from '../../command/command.ts';
import { startActions } from '../../fake/github/actions.ts';
import type { Mode } from '../../fake/registry/modes.ts';
import { attachedTo } from '../../support/attached.ts';
import { type Fault, faultOn } from '../../support/fault.ts';
import { signInProcess } from '../../support/in-process.ts';
import { runIn, type Scene, startScene } from '../../support/scene.ts';
import { toolOutputPath } from '../../support/tool-output.ts';

const DOWN: Fault = { kind: 'status', status: 503 };
const RUN = '22259804324';
const TOKEN = 'ghs_of-the-job';
const isResult = new Ajv2020({ strict: true, strictTypes: false }).compile(resultSchema);

const scenes = new Map<Mode, Scene>();
beforeAll(async () => {
  for (const mode of ['oci11', 'plain'] as const) scenes.set(mode, await startScene({ mode }));
});
afterAll(() => Promise.all([...scenes.values()].map((scene) => scene.close())));

let repositories = 0;

interface Changes {
  readonly mode?: Mode;
  readonly fault?: Fault;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A run that may defer, and in which a service does something else than usual. */
async function signDuring(
  service: string,
  { mode = 'oci11', fault = DOWN, inputs = {}, environment = {} }: Changes = {},
) {
  const scene = scenes.get(mode);
  if (!scene) throw new Error('no such scene');
  const actions = await startActions({ repository: 'octo-org/octo-repo', token: TOKEN });
  onTestFinished(() => actions.close());
  const repository = `acme/deferred${repositories++}`;
  const where = await scene.copyTo(repository, false);
  const output = await directoryWith();
  const asked = { 'on-outage': 'defer', timeout: '1s', 'output-dir': output, ...inputs };
  const run = runIn(scene, { repository, inputs: asked });
  const before = scene.sigstore.entries.length;
  scene.sigstore.traffic.faults = faultOn({ service }, fault);
  const ended = await signInProcess({
    ...run,
    environment: { ...run.environment, ...actions.variablesOf(RUN), ...environment },
  });
  scene.sigstore.traffic.faults = undefined;
  if (!ended) throw new Error('killed');
  const [artifact, ...others] = actions.artifacts;
  expect(others).toEqual([]);
  const file = artifact && onlyFileIn(artifact.archive, DEFERRAL_FILE, MAX_DEFERRAL_BYTES);
  const index = where.store.manifest(repository, where.digest.replace(':', '-'));
  return {
    ...ended,
    actions,
    artifact,
    record: file && readDeferral(file),
    result: JSON.parse(await readFile(`${output}/result.json`, 'utf8').catch(() => '{}')) as object,
    attached: attachedTo(where),
    index,
    name: `${scene.registry.host}/${repository}`,
    digest: scene.image.digest,
    logged: scene.sigstore.entries.length - before,
  };
}

describe('defer', () => {
  it.each(['fulcio', 'rekor', 'issuer'])(
    'leaves a record, and nothing signed, when %s is down',
    async (service) => {
      const run = await signDuring(service);
      expect([run.failure, run.outputs['outcome'], run.attached, run.logged]).toEqual([
        undefined,
        'deferred',
        [],
        0,
      ]);
      expect([run.outputs['signed-with'], run.outputs['certificate-identity']]).toEqual(['', '']);
      expect(run.record).toMatchObject({
        run: { repository: 'octo-org/octo-repo', id: RUN, attempt: 1 },
        format: 'both',
        images: [{ digest: run.digest, name: run.name }],
        predicates: [],
      });
      expect(isResult(run.result), JSON.stringify(isResult.errors)).toBe(true);
      expect(run.result).toMatchObject({ outcome: 'deferred', record: { digest: run.artifact?.digest } });
      expect(run.log.messages('warning').join('\n')).toContain('nothing is signed now');
      expect(run.log.text()).not.toMatch(/write-secret|c2lnbmF0dXJl/);
    },
  );

  it.each<Mode>(['oci11', 'plain'])(
    'puts the record beside the image, for people to find: %s',
    async (mode) => {
      const { attached, index, record } = await signDuring('rekor', { mode });
      expect([attached, record?.images.length]).toEqual([[], 1]);
      if (mode === 'plain') expect(index?.bytes.toString()).toContain('slsa-provenance-action.deferred.v1');
    },
  );

  it('keeps the files that were to be attested', async () => {
    const { record } = await signDuring('fulcio', { inputs: { sbom: toolOutputPath('syft.spdx-2.3.json') } });
    expect(record?.predicates.map(({ predicateType }) => predicateType)).toEqual([
      'https://spdx.dev/Document',
    ]);
    expect(record?.predicates[0]?.predicate).toHaveProperty('spdxVersion', 'SPDX-2.3');
  });

  it('has no effect while Sigstore is up', async () => {
    const { outputs, artifact } = await signDuring('nobody');
    expect([outputs['outcome'], outputs['signed-with'], artifact]).toEqual([
      'signed',
      'certificate',
      undefined,
    ]);
  });

  it.each<[string, string, Fault, string]>([
    ['Fulcio refuses', 'fulcio', { kind: 'status', status: 403 }, 'certificate-refused'],
    ['the log refuses', 'rekor', { kind: 'status', status: 400 }, 'log-refused'],
  ])('does not follow when %s', async (_name, service, fault, code) => {
    const { failure, outputs, artifact } = await signDuring(service, { fault });
    expect([failure?.code, outputs['outcome'], artifact]).toEqual([code, 'failed', undefined]);
  });

  it('fails when the run cannot be given the record', async () => {
    const elsewhere = { ACTIONS_RESULTS_URL: 'http://localhost:9/' };
    const { failure, outputs } = await signDuring('rekor', { environment: elsewhere });
    expect([failure?.code, outputs['outcome']]).toEqual(['service-unavailable', 'failed']);
  });

  it('is refused on a good day where no artifact can be uploaded', async () => {
    const { failure, logged } = await signDuring('nobody', { environment: { ACTIONS_RUNTIME_TOKEN: '' } });
    expect([failure?.code, logged]).toEqual(['run-artifact-impossible', 0]);
  });
});
