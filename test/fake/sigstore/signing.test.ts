import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, VerificationError, Verifier } from '@sigstore/verify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FakeSigstore, startSigstore } from './index.ts';
import { certify, type Credential, signBytes, signStatement, signStatementV2 } from './signing.ts';

const STATEMENT = Buffer.from('{"_type":"https://in-toto.io/Statement/v1"}');
const IDENTITY = 'https://github.com/octo-org/octo-repo/.github/workflows/release.yml@refs/heads/main';

let sigstore: FakeSigstore;
let credential: Credential;

beforeAll(async () => {
  sigstore = await startSigstore();
  credential = await certify(sigstore.client);
});

afterAll(() => sigstore.close());

function verify(bundle: unknown, options: { trust?: unknown; artifact?: Buffer; timestamps?: number } = {}) {
  const { trust = sigstore.trustedRoot, artifact, timestamps = 1 } = options;
  const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(trust)), {
    ctlogThreshold: 1,
    tlogThreshold: 1,
    timestampThreshold: timestamps,
  });
  const subjectAlternativeName = new RegExp(`^${RegExp.escape(IDENTITY)}$`);
  const policy = { subjectAlternativeName, extensions: { issuer: sigstore.issuer } };
  return verifier.verify(toSignedEntity(bundleFromJSON(bundle), artifact), policy);
}

describe('what is signed with this instance verifies', () => {
  test('an envelope in Rekor v1', async () => {
    const { bundle } = await signStatement(sigstore.client, credential, STATEMENT);
    expect(verify(bundle).identity?.extensions?.issuer).toBe(sigstore.issuer);
  });

  test('bytes in Rekor v1', async () => {
    const artifact = Buffer.from('payload');
    const { bundle } = await signBytes(sigstore.client, credential, artifact);
    expect(verify(bundle, { artifact }).identity?.subjectAlternativeName).toBe(IDENTITY);
  });

  test('an envelope in Rekor v2 with a timestamp', async () => {
    const bundle = await signStatementV2(sigstore.client, credential, STATEMENT);
    expect(verify(bundle).identity?.subjectAlternativeName).toBe(IDENTITY);
  });

  test('each of many entries, logged at once', async () => {
    const statements = Array.from({ length: 5 }, (_, number) => Buffer.from(`{"number":${number}}`));
    const bundles = await Promise.all(
      statements.flatMap((statement) => [
        signStatement(sigstore.client, credential, statement).then(({ bundle }) => bundle),
        signStatementV2(sigstore.client, credential, statement),
      ]),
    );
    for (const bundle of bundles) expect(() => verify(bundle)).not.toThrow();
  });
});

describe('what is not signed with this instance does not verify', () => {
  test('another instance', async () => {
    const other = await startSigstore();
    const { bundle } = await signStatement(sigstore.client, credential, STATEMENT);
    expect(() => verify(bundle, { trust: other.trustedRoot })).toThrow(VerificationError);
    await other.close();
  });

  test.each(['certificateAuthorities', 'tlogs', 'ctlogs'] as const)(
    '%s of another instance',
    async (part) => {
      const other = await startSigstore();
      const trust = { ...sigstore.trustedRoot, [part]: other.trustedRoot[part] };
      const { bundle } = await signStatement(sigstore.client, credential, STATEMENT);
      expect(() => verify(bundle, { trust })).toThrow(VerificationError);
      await other.close();
    },
  );

  test('a timestamp of another instance', async () => {
    const other = await startSigstore();
    const trust = { ...sigstore.trustedRoot, timestampAuthorities: other.trustedRoot.timestampAuthorities };
    const bundle = await signStatementV2(sigstore.client, credential, STATEMENT);
    expect(() => verify(bundle, { trust })).toThrow(VerificationError);
    await other.close();
  });

  test('a Rekor v2 entry without a timestamp', async () => {
    const bundle = await signStatementV2(sigstore.client, credential, STATEMENT);
    bundle.verificationMaterial.timestampVerificationData.rfc3161Timestamps = [];
    expect(() => verify(bundle)).toThrow('expected 1 timestamps, got 0');
  });

  test('a signed entry timestamp over another time', async () => {
    const { bundle } = await signStatement(sigstore.client, credential, STATEMENT);
    const [entry] = bundle.verificationMaterial.tlogEntries as [{ integratedTime: string }];
    entry.integratedTime = String(Number(entry.integratedTime) + 1);
    expect(() => verify(bundle)).toThrow('inclusion promise could not be verified');
  });
});
