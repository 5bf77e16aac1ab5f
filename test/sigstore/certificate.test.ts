import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseIdentity, parseValidity } from '../../src/sigstore/certificate.ts';
import { failureOf } from '../support/failure-of.ts';

/** As a real Fulcio issued it. */
const CERTIFICATE = Buffer.from(
  (
    JSON.parse(
      readFileSync(new URL('../fixtures/real-artifacts/rekor-v1-dsse.json', import.meta.url), 'utf8'),
    ) as { verificationMaterial: { certificate: { rawBytes: string } } }
  ).verificationMaterial.certificate.rawBytes,
  'base64',
);
const WORKFLOW = 'https://github.com/octo-org/octo-repo/.github/workflows/release.yml@refs/heads/main';

/** The certificate with other bytes in the first place where `from` stands; lengths must agree. */
function altered(from: string, to: string): Buffer {
  const at = CERTIFICATE.indexOf(Buffer.from(from, 'hex'));
  if (at < 0 || from.length !== to.length) throw new Error('nothing to alter');
  const copy = Buffer.from(CERTIFICATE);
  copy.write(to, at, 'hex');
  return copy;
}

/** Extensions 1.3.6.1.4.1.57264.1.x end in this. */
const FULCIO = '2b0601040183bf3001';

describe('parseIdentity', () => {
  test('reads the name, the issuer and every extension of a Fulcio certificate', () => {
    const sha = 'c040cae0f0dc81641728557b80f09cfa23b83fe5';
    expect(parseIdentity(CERTIFICATE)).toEqual({
      san: WORKFLOW,
      sanKind: 'uri',
      issuer: 'http://localhost:8080',
      extensions: {
        buildSignerUri: WORKFLOW,
        buildSignerDigest: sha,
        runnerEnvironment: 'github-hosted',
        sourceRepositoryUri: 'https://github.com/octo-org/octo-repo',
        sourceRepositoryDigest: sha,
        sourceRepositoryRef: 'refs/heads/main',
        sourceRepositoryIdentifier: '424242',
        sourceRepositoryOwnerUri: 'https://github.com/octo-org',
        sourceRepositoryOwnerIdentifier: '2020',
        buildConfigUri: WORKFLOW,
        buildConfigDigest: sha,
        buildTrigger: 'push',
        runInvocationUri: 'https://github.com/octo-org/octo-repo/actions/runs/22259804324/attempts/1',
        sourceRepositoryVisibility: 'public',
        tokenSubject: 'repo:octo-org@2020/octo-repo@424242:ref:refs/heads/main',
      },
    });
  });

  test('tells an e-mail address from a URI, whatever it looks like', () => {
    const https = Buffer.from('https').toString('hex');
    const { san, sanKind } = parseIdentity(altered(`8653${https}`, `8153${https}`));
    expect([san, sanKind]).toEqual([WORKFLOW, 'email']);
  });

  test('is content with the older form of the issuer', () => {
    expect(parseIdentity(altered(`${FULCIO}08`, `${FULCIO}63`)).issuer).toBe('http://localhost:8080');
  });

  const malformed: Readonly<Record<string, () => Buffer>> = {
    'what is no certificate': () => Buffer.from('certificate'),
    'a certificate that is cut short': () => CERTIFICATE.subarray(0, -10),
    'bytes after the certificate': () => Buffer.concat([CERTIFICATE, Buffer.from([0])]),
    'an extension that is there twice': () => altered(`${FULCIO}0a`, `${FULCIO}09`),
    'two issuers that differ': () =>
      altered(
        Buffer.from('http://localhost:8080').toString('hex'),
        Buffer.from('http://localhost:9090').toString('hex'),
      ),
    'an extension of another type': () => altered(`${FULCIO}0b040f0c`, `${FULCIO}0b040f16`),
    'a name with other than plain ASCII in it': () =>
      altered(Buffer.from('release.yml@').toString('hex'), 'f2656c656173652e796d6c40'),
  };
  test.each(Object.entries(malformed))('refuses %s', async (_, make) => {
    expect((await failureOf(() => parseIdentity(make()))).code).toBe('certificate-malformed');
  });

  test('says of a name of another kind that it is not read', async () => {
    const uri = Buffer.from('https').toString('hex');
    const certificate = altered(`8653${uri}`, `8253${uri}`);
    expect((await failureOf(() => parseIdentity(certificate))).code).toBe('kind-unknown');
  });
});

test('a certificate is valid from its issue on, for ten minutes', () => {
  const { notBefore, notAfter } = parseValidity(CERTIFICATE);
  expect(notAfter.getTime() - notBefore.getTime()).toBe(600_000);
});
