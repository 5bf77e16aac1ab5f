import { generateKeyPairSync } from 'node:crypto';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealPrivateKey } from '../../../src/sigstore/key-file.ts';
import type { Failure } from '../../../src/shared/failure.ts';
import { directoryWith } from '../../command/command.ts';
import { type Fault, type FaultMatch, faultOn } from '../../support/fault.ts';
import { signInProcess } from '../../support/in-process.ts';
import { runIn, type Scene, startScene } from '../../support/scene.ts';

const PASSWORD = 'correct horse';
const DOWN: Fault = { kind: 'status', status: 503 };

let scene: Scene;
beforeAll(async () => {
  scene = await startScene({ mode: 'oci11' });
});
afterAll(() => scene.close());

let repositories = 0;

/** A run with a key for outages, in which one service does something else than usual. */
async function signDuring(match: FaultMatch, fault: Fault, changes: Readonly<Record<string, string>> = {}) {
  const repository = `acme/outage-key${repositories++}`;
  await scene.copyTo(repository, false);
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const directory = await directoryWith({ 'cosign.key': await sealPrivateKey(key, PASSWORD) });
  const inputs = {
    'on-outage': 'key',
    key: path.join(directory, 'cosign.key'),
    'key-password': PASSWORD,
    timeout: '1s',
    ...changes,
  };
  const before = scene.sigstore.entries.length;
  scene.sigstore.traffic.faults = faultOn(match, fault);
  try {
    const run = await signInProcess(runIn(scene, { repository, inputs }));
    if (!run) throw new Error('killed');
    const attachments = JSON.parse(run.outputs['attachments'] ?? '[]') as { logIndex: string | null }[];
    const logged = scene.sigstore.entries.length - before;
    return { ...run, attachments, logged };
  } finally {
    scene.sigstore.traffic.faults = undefined;
  }
}

describe('a key for outages', () => {
  it('is not used while Sigstore is up', async () => {
    const { outputs, failure } = await signDuring({ service: 'nobody' }, DOWN);
    expect([failure, outputs['outcome'], outputs['signed-with']]).toEqual([
      undefined,
      'signed',
      'certificate',
    ]);
  });

  it('signs when Fulcio is down, recorded in the log', async () => {
    const { outputs, failure, attachments, log } = await signDuring({ service: 'fulcio' }, DOWN);
    expect([failure, outputs['outcome'], outputs['signed-with']]).toEqual([undefined, 'signed', 'key']);
    expect(outputs['certificate-identity']).toBe('');
    expect(attachments.map(({ logIndex }) => logIndex)).not.toContain(null);
    expect(log.messages('warning').join('\n')).toMatch(/Fulcio .* the key for outages signs$/);
  });

  it('signs when the log is down, recorded nowhere', async () => {
    const { outputs, attachments, logged, log } = await signDuring({ service: 'rekor' }, DOWN);
    expect([outputs['outcome'], outputs['signed-with'], logged]).toEqual(['signed', 'key', 0]);
    expect(new Set(attachments.map(({ logIndex }) => logIndex))).toEqual(new Set([null]));
    expect(log.messages('warning').join('\n')).toMatch(/Rekor .* signs, recorded nowhere$/);
  });

  it('signs when the token service is down', async () => {
    const { outputs } = await signDuring({ service: 'issuer' }, DOWN);
    expect([outputs['outcome'], outputs['signed-with']]).toEqual(['signed', 'key']);
  });

  it.each<[string, FaultMatch, Fault, string]>([
    ['Fulcio refuses', { service: 'fulcio' }, { kind: 'status', status: 403 }, 'certificate-refused'],
    [
      'Fulcio limits this client',
      { service: 'fulcio' },
      { kind: 'status', status: 429, headers: { 'retry-after': '3600' } },
      'service-unavailable',
    ],
    [
      'the log limits this client',
      { service: 'rekor' },
      { kind: 'status', status: 429 },
      'service-unavailable',
    ],
    ['the log refuses', { service: 'rekor' }, { kind: 'status', status: 400 }, 'log-refused'],
    ['the registry is down', { path: /^\/v2\// }, DOWN, 'service-unavailable'],
  ])('does not sign when %s', async (_name, match, fault, code) => {
    const { outputs, failure } = await signDuring(match, fault);
    expect([failure?.code, outputs['outcome'], outputs['signed-with'] ?? 'certificate']).toEqual([
      code,
      'failed',
      'certificate',
    ]);
  });

  it.each<[string, Readonly<Record<string, string>>, Failure['code']]>([
    ['that does not open', { 'key-password': 'guess' }, 'key-password-wrong'],
    ['that is not named', { key: '', 'key-password': '' }, 'option-without-effect'],
    ['beside defer', { 'on-outage': 'defer' }, 'option-without-effect'],
  ])('%s is told of on a good day', async (_name, changes, code) => {
    const { failure, logged } = await signDuring({ service: 'nobody' }, DOWN, changes);
    expect([failure?.code, logged]).toEqual([code, 0]);
  });
});
