import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { startActions } from '../fake/github/actions.ts';
import { faultOn } from '../support/fault.ts';
import { openStage, PATH, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it('a run that cannot sign defers: it succeeds, uploads the record, and attaches nothing', async () => {
  const actions = await startActions({ repository: 'octo-org/octo-repo', token: 'unused' });
  onTestFinished(() => actions.close());
  const registry = await stage.registry('oci11');
  stage.sigstore.traffic.faults = faultOn({ service: 'rekor' }, { kind: 'status', status: 503 });
  const image = `${registry.host}/${PATH}@${stage.image.digest}`;
  const inputs = { image, 'on-outage': 'defer', timeout: '1s' };
  const run = await stage.run(inputs, { environment: actions.variablesOf('22259804324') });
  expect([run.exitCode, run.error, run.outputs['outcome']]).toEqual([0, '', 'deferred']);
  expect(run.result).toMatchObject({ outcome: 'deferred', outage: { service: 'Rekor' }, subjects: [image] });
  expect(actions.artifacts.map(({ digest }) => digest)).toEqual([
    (run.result as unknown as { record: { digest: string } }).record.digest,
  ]);
  expect(run.summary).toContain('Not signed yet: deferred');
});
