import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Failure } from '../../src/shared/failure.ts';
import type { SignedArtifact } from '../../src/sigstore/artifact.ts';
import { bareKeyOf, holderOf, type KeyHolder } from '../../src/sigstore/key-holder.ts';
import { Signer } from '../../src/sigstore/signer.ts';
import { logWitness, timestampWitness, type Witness } from '../../src/sigstore/witness.ts';
import { type FakeSigstore, startSigstore } from '../fake/sigstore/index.ts';
import { failureOf } from '../support/failure-of.ts';
import { type SigningRun, startSigningRun } from '../support/signing-run.ts';

let sigstore: FakeSigstore;
let run: SigningRun;
beforeAll(async () => {
  sigstore = await startSigstore();
  run = await startSigningRun(sigstore);
});
afterAll(() => sigstore.close());

const STATEMENT = { payload: Buffer.from('{"a":1}'), payloadType: 'application/vnd.in-toto+json' };
const MESSAGE = { payload: Buffer.from('{"critical":{}}'), payloadType: null };
const P256 = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const RSA = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const ED25519 = () => generateKeyPairSync('ed25519').privateKey;

function signerOf(holder: KeyHolder, witnesses: readonly Witness[]): Signer {
  return new Signer({ first: holder, renew: async () => holder, witnesses, root: run.root });
}

const inLog = (version: 1 | 2): Witness =>
  logWitness({ log: run.logOf(version), pace: run.pace, http: run.http, root: run.root });
const timestamped = (): Witness =>
  timestampWitness({
    url: new URL(`${sigstore.urls.tsa}/api/v1/timestamp`),
    http: run.http,
    root: run.root,
  });

const proofOf = ({ logEntries, timestamps }: SignedArtifact) => [logEntries.length, timestamps.length];

describe('a key and its witnesses', () => {
  it.each<[string, () => KeyObject, () => Witness[], number[]]>([
    ['P-256 in Rekor v1', P256, () => [inLog(1)], [1, 0]],
    ['P-256 in Rekor v2, timestamped', P256, () => [inLog(2), timestamped()], [1, 1]],
    ['RSA in Rekor v1, timestamped', RSA, () => [timestamped(), inLog(1)], [1, 1]],
    ['RSA in Rekor v2, timestamped', RSA, () => [inLog(2), timestamped()], [1, 1]],
  ])('%s: statements and simple-signing verify', async (_name, key, witnesses, proof) => {
    const signer = signerOf(holderOf(bareKeyOf(key()), { tlog: true }), witnesses());
    for (const unsigned of [STATEMENT, MESSAGE]) {
      const { artifact, verified } = await signer.sign(unsigned);
      expect(proofOf(artifact)).toEqual(proof);
      expect(verified.payload).toEqual(unsigned.payload);
      expect([verified.identity, verified.signedAt]).toEqual([undefined, expect.any(Date)]);
    }
  });

  it('need be none without a log: then nothing says when it was signed', async () => {
    for (const key of [P256(), RSA(), ED25519()]) {
      const { artifact, verified } = await signerOf(holderOf(bareKeyOf(key), { tlog: false }), []).sign(
        STATEMENT,
      );
      expect([proofOf(artifact), verified.signedAt, verified.logIndex]).toEqual([
        [0, 0],
        undefined,
        undefined,
      ]);
    }
    const alone = await signerOf(holderOf(bareKeyOf(P256()), { tlog: false }), [timestamped()]).sign(
      STATEMENT,
    );
    expect(alone.verified.signedAt).toBeInstanceOf(Date);
  });

  it('must be there where a log is asked for', async () => {
    const signer = signerOf(holderOf(bareKeyOf(P256()), { tlog: true }), []);
    expect((await failureOf(() => signer.sign(STATEMENT))).code).toBe('artifact-rejected');
  });

  it('do not vouch for what another key signed', async () => {
    const [mine, other] = [P256(), P256()].map((key) => holderOf(bareKeyOf(key), { tlog: false }));
    const { artifact } = await signerOf(mine as KeyHolder, []).sign(STATEMENT);
    expect(() => other?.verify(artifact, run.root)).toThrow('not by its certificate or key');
  });
});

describe('an entry that a log already has', () => {
  const conflicting = (times: number) => {
    const asked: SignedArtifact[] = [];
    const witness: Witness = async (artifact) => {
      asked.push(artifact);
      if (asked.length > times) return {};
      throw new Failure({ class: 'conflict', code: 'log-conflict', what: 'it is there' });
    };
    return { asked, witness };
  };

  it('is answered by another signature where a key makes another each time', async () => {
    const { asked, witness } = conflicting(1);
    await signerOf(holderOf(bareKeyOf(P256()), { tlog: false }), [witness]).sign(STATEMENT);
    expect(asked).toHaveLength(2);
    expect(asked[0]?.content).not.toEqual(asked[1]?.content);
  });

  it('again and again, whatever is signed, is a fault of the log', async () => {
    const { asked, witness } = conflicting(9);
    const signer = signerOf(holderOf(bareKeyOf(P256()), { tlog: false }), [witness]);
    const failure = await failureOf(() => signer.sign(STATEMENT));
    expect([failure.class, failure.code]).toEqual(['unavailable', 'log-withholds-entries']);
    expect(failure.message).toContain('it is there');
    expect(asked).toHaveLength(4);
  });

  it.each([
    ['RSA', RSA],
    ['Ed25519', ED25519],
  ])('ends the run with %s, whose signature would be the same', async (_name, key) => {
    const { asked, witness } = conflicting(9);
    const signer = signerOf(holderOf(bareKeyOf(key()), { tlog: false }), [witness]);
    expect((await failureOf(() => signer.sign(STATEMENT))).code).toBe('log-conflict');
    expect(asked).toHaveLength(1);
  });
});
