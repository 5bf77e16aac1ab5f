import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleToJSON } from '@sigstore/bundle';
import { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } from '@sigstore/sign';
import { type Bundle, createVerifier } from 'sigstore';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleJson, parseBundle } from '../../src/sigstore/bundle.ts';
import { verifyArtifact } from '../../src/sigstore/verify.ts';
import { type FakeSigstore, startSigstore } from '../fake/sigstore/index.ts';
import { startTufRepository } from '../fake/tuf-repository.ts';
import { type SigningRun, signStatement, startSigningRun } from '../support/signing-run.ts';

/*
 * The packages that other JavaScript programs sign and verify with are the other side of what this project asks of
 * Sigstore's services itself: what one signs the other accepts, and both ask the same.
 */

const IDENTITY = 'https://github.com/octo-org/octo-repo/.github/workflows/release.yml@refs/heads/main';

let sigstore: FakeSigstore;
let run: SigningRun;
let tuf: Awaited<ReturnType<typeof startTufRepository>>;
let directory: string;
beforeAll(async () => {
  sigstore = await startSigstore();
  run = await startSigningRun(sigstore);
  tuf = await startTufRepository(Buffer.from(JSON.stringify(sigstore.trustedRoot)));
  directory = mkdtempSync(path.join(tmpdir(), 'sigstore-js-'));
  writeFileSync(path.join(directory, 'root.json'), tuf.root);
});
afterAll(async () => {
  await Promise.all([sigstore.close(), tuf.server.close()]);
  rmSync(directory, { recursive: true });
});

test('a bundle that @sigstore/sign signs is verified here, with the same identity', async () => {
  const { bundle } = await signedByPackage();
  const { identity } = verifyArtifact(parseBundle(Buffer.from(bundle)), run.root);
  expect(identity.san).toBe(IDENTITY);
  expect(identity.issuer).toBe(sigstore.issuer);
});

test('a bundle that is signed here is verified by sigstore', async () => {
  const verifier = await createVerifier({
    tufMirrorURL: tuf.server.url,
    tufRootPath: path.join(directory, 'root.json'),
    tufCachePath: path.join(directory, 'cache'),
    certificateIssuer: sigstore.issuer,
    certificateIdentityURI: `^${RegExp.escape(IDENTITY)}$`,
  });
  const { bundle } = await signedHere();
  expect(verifier.verify(JSON.parse(bundle) as Bundle).identity?.subjectAlternativeName).toBe(IDENTITY);
  const changed = bundle.replace(/"payload":"[^"]*"/, `"payload":"${Buffer.from('{}').toString('base64')}"`);
  expect(() => verifier.verify(JSON.parse(changed) as Bundle)).toThrow('mismatch');
});

describe('both ask the same of', () => {
  test.each([
    ['fulcio', '/api/v2/signingCert'],
    ['tsa', '/api/v1/timestamp'],
    ['rekor', '/api/v1/log/entries'],
  ])('%s', async (service, asked) => {
    const theirs = (await signedByPackage()).requests.filter((request) => request.service === service);
    const ours = (await signedHere()).requests.filter((request) => request.service === service);
    expect(ours.map(shapeOf)).toContainEqual(`POST ${asked} ${ours[0]?.headers['content-type'] ?? ''}`);
    expect(ours.map(shapeOf)).toEqual(theirs.map(shapeOf));
  });
});

function shapeOf({ method, path: asked, headers }: FakeSigstore['requests'][number]): string {
  return `${method} ${asked} ${headers['content-type'] ?? ''}`;
}

async function signedByPackage() {
  return asking(async () => {
    const { fulcio, rekorV1, tsa } = sigstore.urls;
    const builder = new DSSEBundleBuilder({
      signer: new FulcioSigner({
        fulcioBaseURL: fulcio,
        identityProvider: { getToken: async () => run.token },
      }),
      witnesses: [new TSAWitness({ tsaBaseURL: tsa }), new RekorWitness({ rekorBaseURL: rekorV1 })],
    });
    const data = Buffer.from('{"_type":"https://in-toto.io/Statement/v1"}');
    return JSON.stringify(bundleToJSON(await builder.create({ data, type: 'application/vnd.in-toto+json' })));
  });
}

async function signedHere() {
  return asking(async () => {
    const signed = signStatement(await run.open());
    const timestamp = await run.timestamp(signed.content);
    return bundleJson(await run.record({ ...signed, timestamps: [timestamp] }));
  });
}

/** What was asked of the services meanwhile. */
async function asking(sign: () => Promise<string>) {
  const before = sigstore.requests.length;
  const bundle = await sign();
  return { bundle, requests: sigstore.requests.slice(before) };
}
