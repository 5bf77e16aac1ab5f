import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import type { TransparencyLogEntry } from '@sigstore/bundle';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { SignedArtifact } from '../../src/sigstore/artifact.ts';
import { readRekorV1Entry } from '../../src/sigstore/log-entry.ts';
import { Rejection, type RejectionReason } from '../../src/sigstore/rejection.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { verifyArtifact, verifyWithKey } from '../../src/sigstore/verify.ts';
import { parseJson } from '../../src/text/json-document.ts';
import { failureOf } from '../support/failure-of.ts';
import { type SigningRun, signPayload, signStatement, startSigningRun } from '../support/signing-run.ts';
import { type FakeSigstore, startSigstore } from '../fake/sigstore/index.ts';

let sigstore: FakeSigstore;
let run: SigningRun;
/** Rekor v1, its own time. */
let logged: SignedArtifact;
let other: SignedArtifact;
/** Rekor v2 and a timestamp. */
let stamped: SignedArtifact;
beforeAll(async () => {
  sigstore = await startSigstore();
  run = await startSigningRun(sigstore);
  const session = await run.open();
  const statement = signStatement(session);
  [logged, other, stamped] = await Promise.all([
    run.record(statement),
    run.record(signPayload(session)),
    stamp(signStatement(session)),
  ]);
});
afterAll(() => sigstore.close());

async function stamp(artifact: SignedArtifact): Promise<SignedArtifact> {
  const [recorded, timestamp] = await Promise.all([run.record(artifact, 2), run.timestamp(artifact.content)]);
  return { ...recorded, timestamps: [timestamp] };
}

function rejectionOf(artifact: SignedArtifact, root = run.root): Rejection {
  try {
    verifyArtifact(artifact, root);
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
  throw new Error('verified');
}

const onlyEntry = ({ logEntries: [entry] }: SignedArtifact): TransparencyLogEntry => {
  if (entry === undefined) throw new Error('no entry');
  return entry;
};

const withEntry = (artifact: SignedArtifact, change: Partial<TransparencyLogEntry>): SignedArtifact => ({
  ...artifact,
  logEntries: [{ ...onlyEntry(artifact), ...change }],
});

/** One bit of the last byte. */
const flipped = (bytes: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, -1), Buffer.from([(bytes.at(-1) ?? 0) ^ 1])]);

describe('verifyArtifact', () => {
  test('accepts a statement in Rekor v1, at the time that the log promises', () => {
    const verified = verifyArtifact(logged, run.root);
    expect(verified.identity.extensions.sourceRepositoryRef).toBe('refs/heads/main');
    expect(verified.signedAt.getTime() / 1000).toBe(Number(onlyEntry(logged).integratedTime));
    expect(verified.logIndex).toBe(onlyEntry(logged).logIndex);
    expect(JSON.parse(verified.payload.toString())).toHaveProperty('_type');
  });

  test('accepts a simple-signing payload', () => {
    expect(verifyArtifact(other, run.root).payload.toString()).toBe('{"critical":{}}');
  });

  test('accepts a legacy artifact: the log’s promise without a proof', () => {
    const legacy = withEntry(logged, { inclusionProof: undefined });
    expect(verifyArtifact(legacy, run.root).signedAt).toEqual(verifyArtifact(logged, run.root).signedAt);
  });

  test('accepts Rekor v2 with a timestamp, at the time of the timestamp', () => {
    const age = Date.now() - verifyArtifact(stamped, run.root).signedAt.getTime();
    expect(age).toBeGreaterThanOrEqual(0);
    expect(age).toBeLessThan(60_000);
  });

  test('takes the earliest of several times', async () => {
    const twice = { ...logged, timestamps: [await run.timestamp(logged.content)] };
    expect(verifyArtifact(twice, run.root).signedAt).toEqual(verifyArtifact(logged, run.root).signedAt);
  });
});

describe('verifyArtifact rejects', () => {
  const cases: Readonly<Record<string, readonly [RejectionReason, () => SignedArtifact]>> = {
    'another payload': ['log-body', () => withPayload(logged, Buffer.from('{}'))],
    'another signature': ['log-body', () => ({ ...logged, content: other.content })],
    'no log entry': ['timestamp', () => ({ ...logged, logEntries: [] })],
    'a timestamp but no log entry': ['log-entry', () => ({ ...stamped, logEntries: [] })],
    'no trusted time': ['timestamp', () => ({ ...stamped, timestamps: [] })],
    'Rekor v1 without its promise': ['timestamp', () => withEntry(logged, { inclusionPromise: undefined })],
    'an entry without proof and promise': [
      'log-entry',
      () => withEntry(stamped, { inclusionProof: undefined }),
    ],
    'the same entry twice': [
      'log-entry',
      () => ({ ...stamped, logEntries: [...stamped.logEntries, ...stamped.logEntries] }),
    ],
    'an entry of another artifact beside its own': [
      'log-body',
      () => ({ ...logged, logEntries: [...logged.logEntries, ...other.logEntries] }),
    ],
    'an altered promise': ['log-entry', () => withEntry(logged, alteredPromise(onlyEntry(logged)))],
    'another integrated time': ['log-entry', () => withEntry(logged, { integratedTime: '1' })],
    'another index': ['log-entry', () => withEntry(logged, { logIndex: '1' })],
    'another index, Rekor v2': ['checkpoint', () => withEntry(stamped, { logIndex: '77' })],
    'another root hash': ['checkpoint', () => withProof(stamped, { rootHash: Buffer.alloc(32) })],
    'another tree size': ['checkpoint', () => withProof(stamped, { treeSize: '1000' })],
    'other hashes': ['log-entry', () => withProof(stamped, { hashes: [Buffer.alloc(32)] })],
    'another index in the tree': ['log-entry', () => withProof(stamped, { logIndex: '1000' })],
    'a checkpoint signed under another name': [
      'checkpoint',
      () => withCheckpoint(stamped, /\u2014 localhost/, '\u2014 local'),
    ],
    'an altered checkpoint': ['log-entry', () => withCheckpoint(stamped, /^localhost\n/, 'localhost.\n')],
    'a checkpoint that is none': ['log-entry', () => withCheckpoint(stamped, /[^]*/, 'x')],
    'another body': ['log-entry', () => withEntry(stamped, { canonicalizedBody: Buffer.from('{}') })],
    'a log that is not trusted': [
      'log-entry',
      () => withEntry(logged, { logId: { keyId: Buffer.alloc(32) } }),
    ],
    'an altered timestamp': [
      'timestamp',
      () => ({ ...stamped, timestamps: stamped.timestamps.map(flipped) }),
    ],
    'a timestamp over another signature': [
      'timestamp',
      () => ({ ...logged, timestamps: stamped.timestamps }),
    ],
    'the same timestamp twice': [
      'timestamp',
      () => ({ ...stamped, timestamps: [...stamped.timestamps, ...stamped.timestamps] }),
    ],
    'a timestamp that is none': [
      'timestamp',
      () => ({ ...stamped, timestamps: [Buffer.from('0500', 'hex')] }),
    ],
    'a certificate that is none': ['certificate', () => withLeaf(logged, Buffer.from('no certificate'))],
    'the certificate of the issuing CA': ['certificate', () => withLeaf(logged, issuerOf(logged))],
    'an altered certificate': ['log-body', () => withLeaf(logged, flipped(leafOf(logged)))],
    'a key that nobody named': [
      'public-key',
      () => ({ ...logged, material: { kind: 'public-key', hint: '' } }),
    ],
  };
  test.each(Object.entries(cases))('%s', (_, [reason, make]) => {
    const rejection = rejectionOf(make());
    expect(rejection.code).toBe('artifact-rejected');
    expect(rejection.reason).toBe(reason);
  });

  test('what another instance signed', async () => {
    const stranger = await startSigstore();
    const root = parseTrustedRoot(JSON.stringify(stranger.trustedRoot));
    await stranger.close();
    expect(rejectionOf(logged, root).reason).toBe('log-entry');
    const mixed = { ...root, material: { ...root.material, tlogs: run.root.material.tlogs } };
    expect(rejectionOf(logged, mixed).reason).toBe('certificate');
  });

  test('a certificate without an SCT of a trusted log', () => {
    const root = parseTrustedRoot(JSON.stringify({ ...sigstore.trustedRoot, ctlogs: [] }));
    expect(rejectionOf(logged, root).reason).toBe('certificate');
  });

  test('what was logged after the certificate had expired', async () => {
    const clock = { now: Date.now() - 24 * 3_600_000 };
    const late = await startSigstore({ now: () => new Date(clock.now) });
    const lateRun = await startSigningRun(late);
    const statement = signStatement(await lateRun.open());
    clock.now += 20 * 60_000;
    const artifact = await lateRun.record(statement);
    await late.close();
    expect(rejectionOf(artifact, lateRun.root).reason).toBe('certificate');
  });

  test('a Rekor v2 log that was not trusted yet, or no longer', () => {
    for (const validFor of [
      { start: '2000-01-01T00:00:00Z', end: '2001-01-01T00:00:00Z' },
      { start: '2099-01-01T00:00:00Z' },
    ]) {
      const tlogs = sigstore.trustedRoot.tlogs.map((log) => ({
        ...log,
        publicKey: { ...log.publicKey, validFor },
      }));
      const root = parseTrustedRoot(JSON.stringify({ ...sigstore.trustedRoot, tlogs }));
      expect(rejectionOf(stamped, root).message).toContain('not trusted at the time');
    }
  });

  test('what was logged as a kind that is not read: that cannot be told, and no line of it is repeated', async () => {
    const kindVersion = { kind: 'x\n::add-mask::y', version: '0.0.1' };
    const failure = await failureOf(() => verifyArtifact(withEntry(stamped, { kindVersion }), run.root));
    expect(failure).toMatchObject({ class: 'limit', code: 'kind-unknown' });
    expect(failure.message).toContain('x ::add-mask::y 0.0.1');
  });

  test('what was signed in the future', async () => {
    const artifact = await run.record(signStatement(await run.open()));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 3_600_000 });
    onTestFinished(() => void vi.useRealTimers());
    expect(rejectionOf(artifact, run.root).message).toContain('in the future');
  });
});

describe('verifyWithKey', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  test('accepts what the key signed and a log recorded', async () => {
    const artifact = await signWithKey();
    expect(verifyWithKey(artifact, run.root, publicKey).logIndex).toMatch(/^\d+$/);
  });

  test('rejects what another key signed', async () => {
    const artifact = await signWithKey();
    const another = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(() => verifyWithKey(artifact, run.root, another.publicKey)).toThrow(Rejection);
  });

  test('rejects what no log recorded', async () => {
    const artifact = { ...(await signWithKey()), logEntries: [] };
    expect(() => verifyWithKey(artifact, run.root, publicKey)).toThrow(Rejection);
  });

  test('rejects what is signed with a certificate', () => {
    expect(() => verifyWithKey(logged, run.root, publicKey)).toThrow('signed with a certificate');
  });

  /** As cosign does it: a hashedrekord that names the public key. */
  async function signWithKey(): Promise<SignedArtifact> {
    const payload = Buffer.from('payload');
    const signature = sign('sha256', payload, privateKey);
    const value = createHash('sha256').update(payload).digest('hex');
    const pem = publicKey.export({ type: 'spki', format: 'pem' });
    const spec = {
      data: { hash: { algorithm: 'sha256', value } },
      signature: {
        content: signature.toString('base64'),
        publicKey: { content: Buffer.from(pem).toString('base64') },
      },
    };
    const answer = await fetch(`${sigstore.urls.rekorV1}/api/v1/log/entries`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ apiVersion: '0.0.1', kind: 'hashedrekord', spec }),
    });
    const json = parseJson(await answer.text(), {
      class: 'malformed',
      name: 'the answer',
      code: 'log-answer-malformed',
      maxBytes: 1e6,
    });
    return {
      content: { kind: 'simple-signing', payload, signature },
      material: { kind: 'public-key', hint: '' },
      logEntries: [readRekorV1Entry(json)],
      timestamps: [],
    };
  }
});

function withPayload(artifact: SignedArtifact, payload: Buffer): SignedArtifact {
  if (artifact.content.kind !== 'envelope') throw new Error('no envelope');
  return { ...artifact, content: { kind: 'envelope', envelope: { ...artifact.content.envelope, payload } } };
}

function withProof(
  artifact: SignedArtifact,
  change: Partial<NonNullable<TransparencyLogEntry['inclusionProof']>>,
): SignedArtifact {
  const proof = onlyEntry(artifact).inclusionProof;
  if (proof === undefined) throw new Error('no proof');
  return withEntry(artifact, { inclusionProof: { ...proof, ...change } });
}

function withCheckpoint(artifact: SignedArtifact, from: RegExp, to: string): SignedArtifact {
  const envelope = onlyEntry(artifact).inclusionProof?.checkpoint?.envelope ?? '';
  return withProof(artifact, { checkpoint: { envelope: envelope.replace(from, to) } });
}

function alteredPromise({ inclusionPromise }: TransparencyLogEntry): Partial<TransparencyLogEntry> {
  const signature = inclusionPromise?.signedEntryTimestamp ?? Buffer.alloc(0);
  return { inclusionPromise: { signedEntryTimestamp: flipped(signature) } };
}

function leafOf({ material }: SignedArtifact): Buffer {
  if (material.kind !== 'certificate') throw new Error('no certificate');
  return material.leaf;
}

function issuerOf({ material }: SignedArtifact): Buffer {
  if (material.kind !== 'certificate' || material.chain[0] === undefined) throw new Error('no chain');
  return material.chain[0];
}

function withLeaf(artifact: SignedArtifact, leaf: Buffer): SignedArtifact {
  return { ...artifact, material: { kind: 'certificate', leaf, chain: [] } };
}
