import { describe, expect, it, onTestFinished } from 'vitest';
import { sha256Digest } from '../../src/subject/digest.ts';
import { failureOf } from '../support/failure-of.ts';
import { type Fault, faultOn } from '../support/fault.ts';
import type { Mode } from '../fake/registry/modes.ts';
import { leakedSecrets, type RegistryRun, startRegistryRun } from '../fake/registry/run.ts';

const PATH = 'acme/app';
const blob = Buffer.from('{"a":"blob"}');
const digest = sha256Digest(blob);

/** Trouble at the origins to which a registry sends its clients, and what leads there. */
const ELSEWHERE: Readonly<Record<string, { mode: Mode; service: string }>> = {
  'a token service': { mode: 'hub', service: 'hub-auth' },
  'blob storage': { mode: 'acr', service: 'acr-storage' },
};

const TRANSIENT: readonly Fault[] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 429, headers: { 'retry-after': '2' } },
  { kind: 'reset-before' },
  { kind: 'reset-after' },
  { kind: 'cut' },
  { kind: 'hang' },
];

describe.each(Object.entries(ELSEWHERE))('%s', (_, { mode, service }) => {
  async function start(fault: Fault, times?: number): Promise<RegistryRun> {
    const run = await startRegistryRun({ mode, ...(fault.kind === 'hang' && { attemptMs: 100 }) });
    onTestFinished(() => run.fake.close());
    run.fake.store.putBlob(PATH, blob);
    run.fake.traffic.faults = faultOn({ service }, fault, times);
    return run;
  }
  const hostOf = ({ fake }: RegistryRun) =>
    fake.requests.find((request) => request.service === service)?.headers.host ?? 'nobody was asked';

  it.each(TRANSIENT)('that has $kind $status in place of an answer is asked again', async (fault) => {
    const run = await start(fault, 1);
    expect(await run.registry.getBlob(PATH, digest, 1000)).toEqual(blob);
    expect(leakedSecrets(run)).toEqual([]);
  });

  it('that does not recover is named, not the registry', async () => {
    const run = await start({ kind: 'status', status: 503 });
    const failure = await failureOf(() => run.registry.getBlob(PATH, digest, 1000));
    expect(failure).toMatchObject({ code: 'service-unavailable' });
    expect(failure.message).toContain(hostOf(run));
    expect(leakedSecrets(run, failure)).toEqual([]);
  });

  it('that shows a web page is named', async () => {
    const run = await start({ kind: 'html' });
    const failure = await failureOf(() => run.registry.getBlob(PATH, digest, 1000));
    expect(failure).toMatchObject({ code: 'registry-html-answer' });
    expect(failure.message).toContain(hostOf(run));
    expect(leakedSecrets(run, failure)).toEqual([]);
  });
});

it('bytes altered in blob storage are not used', async () => {
  const run = await startRegistryRun({ mode: 'ghcr' });
  onTestFinished(() => run.fake.close());
  run.fake.store.putBlob(PATH, blob);
  run.fake.traffic.faults = faultOn(
    { service: 'ghcr-storage' },
    { kind: 'alter', with: (body) => Buffer.concat([body, Buffer.from(' ')]) },
  );
  const failure = await failureOf(() => run.registry.getBlob(PATH, digest, 1000));
  expect(failure).toMatchObject({ code: 'registry-altered-bytes' });
  expect(leakedSecrets(run, failure)).toEqual([]);
});
