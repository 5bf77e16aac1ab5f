import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rebuildForBundle, rebuildForLegacy } from '../../src/attach/rebuild.ts';
import { readLegacyArtifact, storeLegacy } from '../../src/oci/layout/legacy-artifact.ts';
import { Failure } from '../../src/shared/failure.ts';
import type { SignedArtifact } from '../../src/sigstore/artifact.ts';
import { bundleJson, parseBundle } from '../../src/sigstore/bundle.ts';
import { fetchLogEntry } from '../../src/sigstore/log.ts';
import { verifyArtifact } from '../../src/sigstore/verify.ts';
import { type SigningRun, signPayload, signStatement, startSigningRun } from '../support/signing-run.ts';
import { type FakeSigstore, startSigstore } from '../fake/sigstore/index.ts';

let sigstore: FakeSigstore;
let run: SigningRun;
let whole: SignedArtifact;
beforeAll(async () => {
  sigstore = await startSigstore();
  run = await startSigningRun(sigstore);
  whole = await run.record(signStatement(await run.open()));
});
afterAll(() => sigstore.close());

/** What `.att` has of an artifact: no inclusion proof. */
const asLegacy = (artifact: SignedArtifact) => readLegacyArtifact(storeLegacy(artifact));
/** What a bundle has of it: no chain. */
const asBundle = (artifact: SignedArtifact) => parseBundle(Buffer.from(bundleJson(artifact)));

const BY_CERTIFICATE = { material: { kind: 'public-key', hint: '' }, verify: verifyArtifact } as const;

const fromLog = (artifact: SignedArtifact) => (logIndex: string) =>
  fetchLogEntry({ artifact, logIndex, log: run.logOf(1), http: run.http, root: run.root });

describe('a bundle from .att', () => {
  it('gets its proof from the log, and is the same artifact', async () => {
    const legacy = asLegacy(whole);
    const rebuilt = await rebuildForBundle(legacy, BY_CERTIFICATE, run.root, fromLog(legacy));
    expect(rebuilt?.artifact.logEntries[0]?.inclusionProof).toBeDefined();
    expect(rebuilt?.artifact.content).toEqual(whole.content);
    expect(rebuilt?.verified.logIndex).toBe(whole.logEntries[0]?.logIndex);
  });

  it('cannot be made when the log does not have the entry', async () => {
    expect(
      await rebuildForBundle(asLegacy(whole), BY_CERTIFICATE, run.root, async () => undefined),
    ).toBeUndefined();
  });

  it('cannot be made of another artifact’s entry', async () => {
    const other = await run.record(signStatement(await run.open()));
    const rebuilt = await rebuildForBundle(
      asLegacy(whole),
      BY_CERTIFICATE,
      run.root,
      async () => other.logEntries[0],
    );
    expect(rebuilt).toBeUndefined();
  });

  it('waits for nothing when there is no entry to ask for', async () => {
    expect(
      await rebuildForBundle({ ...whole, logEntries: [] }, BY_CERTIFICATE, run.root, fromLog(whole)),
    ).toBeUndefined();
  });

  it('is not given up because the log is down', async () => {
    const down = new Failure({ class: 'unavailable', code: 'service-unavailable', what: 'down' });
    await expect(
      rebuildForBundle(asLegacy(whole), BY_CERTIFICATE, run.root, () => Promise.reject(down)),
    ).rejects.toBe(down);
  });
});

describe('.att from a bundle', () => {
  it('gets the full chain, and reads back as the same artifact', () => {
    const rebuilt = rebuildForLegacy(asBundle(whole), run.root);
    expect(rebuilt && asLegacy(rebuilt)).toEqual(asLegacy(whole));
  });

  it('of what a key signed needs no chain and, where nothing is logged, no entry', () => {
    const byKey: SignedArtifact = { ...whole, material: { kind: 'public-key', hint: 'aGludA==' } };
    for (const artifact of [byKey, { ...byKey, logEntries: [] }])
      expect(rebuildForLegacy(artifact, run.root)).toBe(artifact);
  });

  it.each<[string, () => Promise<SignedArtifact> | SignedArtifact]>([
    ['a log that makes no promise (Rekor v2)', async () => run.record(signStatement(await run.open()), 2)],
    ['no log entry', () => ({ ...whole, logEntries: [] })],
    ['a payload without an envelope', async () => run.record(signPayload(await run.open()))],
    [
      'another serialisation than was logged',
      () => {
        if (whole.content.kind !== 'envelope') throw new Error('no envelope');
        const envelope = { ...whole.content.envelope, payloadType: 'application/json' };
        return { ...whole, content: { ...whole.content, envelope } };
      },
    ],
  ])('cannot be made with %s', async (_name, artifact) => {
    expect(rebuildForLegacy(await artifact(), run.root)).toBeUndefined();
  });
});
