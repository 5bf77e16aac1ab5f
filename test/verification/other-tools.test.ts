import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { ExpectationOptions } from '../../src/expectation/expectation.ts';
import { createKey } from '../fake/sigstore/keys.ts';
import {
  attest,
  type Attested,
  type AttestOptions,
  bundleOf,
  COMMIT,
  GENERATOR,
  GITHUB,
  hexOf,
  older,
  SIGNER,
  SOURCE,
  today,
} from '../support/foreign-artifacts.ts';
import {
  BY_GENERATOR,
  BY_SIGNER,
  FILE,
  SUBJECT,
  V1,
  generated,
  judgeBundle,
  judgeLayer,
  ofRunner,
  sigstore,
} from './foreign-scene.ts';

// What other tools write, of the same shape as the real ones that other-tools-real.test.ts reads where they are.

describe('.att layers of slsa-github-generator, January to August 2023', () => {
  const SPACED = (payload: string, sig: string) =>
    `{ "signatures": [ { "sig": "${sig}" } ], "payload": "${payload}", "payloadType": "application/vnd.in-toto+json" }`;
  const sign = (options: AttestOptions = {}) =>
    attest(sigstore, older(GENERATOR), generated(), { kind: 'intoto 0.0.1', ...options });

  test.each<[what: string, options: AttestOptions]>([
    ['logged as intoto 0.0.1', {}],
    ['logged as intoto 0.0.1 without a payloadHash', { kind: 'intoto 0.0.1 ' }],
    ['logged as intoto 0.0.2', { kind: 'intoto 0.0.2' }],
    ['written with blanks, for the hash is of the bytes', { write: SPACED }],
  ])('verify: %s', async (_, options) => {
    expect(judgeLayer(await sign(options), BY_GENERATOR)).toMatchObject({ verdict: 'verified', reasons: [] });
  });

  test('verify in a bundle, where the envelope is not as it was logged', async () => {
    expect((await judgeBundle(bundleOf(sigstore, await sign()), BY_GENERATOR)).verdict).toBe('verified');
  });

  test.each<[what: string, change: (one: Attested, other: Attested) => Attested, words: RegExp]>([
    [
      'the bytes were written otherwise',
      (one) => ({ ...one, stored: one.stored.replace('{', '{  ') }),
      /other content/,
    ],
    [
      'the entry is that of another artifact',
      (one, other) => ({ ...one, entry: other.entry }),
      /other content/,
    ],
    [
      'the certificate is that of another artifact',
      (one, other) => ({ ...one, certificate: other.certificate }),
      /another certificate/,
    ],
  ])('are rejected where %s', async (_, change, words) => {
    const [one, other] = [
      await sign({ write: SPACED }),
      await attest(sigstore, older(GENERATOR), generated({ metadata: {} }), { kind: 'intoto 0.0.1' }),
    ];
    const { verdict, reasons } = judgeLayer(change(one, other), BY_GENERATOR);
    expect(verdict).toBe('rejected');
    expect(reasons[0]?.message).toMatch(words);
  });

  test('and where the entry is about the payload, but another envelope', async () => {
    const [one, again] = [await sign(), await sign()];
    expect(judgeLayer({ ...one, entry: again.entry }, BY_GENERATOR).verdict).toBe('rejected');
  });
});

describe('certificates from before the extensions .8 to .22', () => {
  const judged = async (options: ExpectationOptions, identity = older(GENERATOR)) =>
    judgeLayer(await attest(sigstore, identity, generated()), { ...BY_GENERATOR, ...options });

  test('name source, commit, ref and trigger', async () => {
    const answer = await judged({ sourceRef: 'refs/heads/main', sourceDigest: COMMIT });
    expect(answer.verdict).toBe('verified');
    expect(answer.artifacts[0]?.facts).toMatchObject({
      sourceRepository: SOURCE,
      sourceCommit: COMMIT,
      sourceRef: 'refs/heads/main',
      trigger: 'push',
    });
  });

  test.each<[what: string, options: ExpectationOptions, changes: Record<number, string>, code: string]>([
    ['another source', {}, { 5: 'evil/app' }, 'other-source'],
    ['a source that is no name', {}, { 5: 'acme/app/x' }, 'other-source'],
    ['another ref', { sourceRef: 'refs/heads/main' }, { 6: 'refs/heads/other' }, 'other-ref'],
    ['another commit', { sourceDigest: COMMIT }, { 3: 'f'.repeat(40) }, 'other-commit'],
    [
      'an issuer whose extensions .2 to .6 say nothing',
      { certificateOidcIssuer: 'https://gitlab.com' },
      { 1: 'https://gitlab.com' },
      'other-source',
    ],
  ])('are refused with %s', async (_, options, changes, code) => {
    const { verdict, reasons } = await judged(options, older(GENERATOR, changes));
    expect([verdict, reasons[0]?.code]).toEqual(['rejected', code]);
  });

  test('do not count where the later extensions are there', async () => {
    const { verdict, reasons } = await judged({}, today(GENERATOR, { 12: 'https://github.com/evil/app' }));
    expect([verdict, reasons[0]?.code]).toEqual(['rejected', 'other-source']);
  });
});

describe("GitHub's own provenance of before June 2024", () => {
  const judged = async (builder: string, identity = today(), changes: object = {}) => {
    const signed = await attest(sigstore, identity, ofRunner(builder, SUBJECT, changes));
    return judgeBundle(bundleOf(sigstore, signed), { repo: 'acme/app', predicateType: V1 });
  };

  test.each(['https://github.com/actions/runner/github-hosted', 'https://github.com/actions/runner', SIGNER])(
    'verifies with the builder %s',
    async (builder) => {
      const report = await judged(builder);
      expect(report).toMatchObject({ verdict: 'verified', reasons: [] });
      expect(report.artifacts[0]?.facts?.level?.level).toBe(2);
    },
  );

  test.each<[what: string, builder: string, changes: object]>([
    ['another kind of runner', 'https://github.com/actions/runner/self-hosted', {}],
    ['another builder', 'https://github.com/actions/runner/../x', {}],
    ['another commit', SIGNER, { resolvedDependencies: [{ digest: { gitCommit: 'f'.repeat(40) } }] }],
  ])('is rejected with %s', async (_, builder, changes) => {
    const report = await judged(builder, today(), changes);
    expect([report.verdict, report.reasons[0]?.code]).toEqual(['rejected', 'provenance-disagrees']);
  });

  test('the build type of today does not name the runner as the builder', async () => {
    const report = await judged('https://github.com/actions/runner/github-hosted', today(), {
      buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    });
    expect(report.reasons[0]?.code).toBe('provenance-disagrees');
  });

  test('verifies where an enterprise has an issuer of its own', async () => {
    const issuer = `${GITHUB}/acme`;
    const identity = today(SIGNER, { 1: issuer, 8: issuer });
    const signed = await attest(
      sigstore,
      identity,
      ofRunner('https://github.com/actions/runner/github-hosted'),
    );
    const options = { repo: 'acme/app', predicateType: V1, certificateOidcIssuer: issuer };
    expect((await judgeBundle(bundleOf(sigstore, signed), options)).verdict).toBe('verified');
  });
});

describe('subjects by other hashes than SHA-256', () => {
  const judged = async (subject: object, bytes?: Buffer) => {
    const signed = await attest(
      sigstore,
      today(),
      ofRunner('https://github.com/actions/runner/github-hosted', subject),
    );
    return judgeBundle(bundleOf(sigstore, signed), { repo: 'acme/app', predicateType: V1 }, bytes);
  };

  test.each(['sha512', 'sha384'])('are matched by %s where the file is at hand', async (algorithm) => {
    const report = await judged({ [algorithm]: hexOf(algorithm, FILE) }, FILE);
    expect(report).toMatchObject({ verdict: 'verified', reasons: [] });
  });

  test.each<[what: string, subject: object]>([
    ['of another file', { sha512: hexOf('sha512', Buffer.from('another')) }],
    ['cut short', { sha512: hexOf('sha512', FILE).slice(0, 64) }],
    ['by SHA-256 of the same bytes under another name', { sha512: hexOf('sha256', FILE) }],
  ])('are about another file: %s', async (_, subject) => {
    const report = await judged(subject, FILE);
    expect([report.verdict, report.reasons[0]?.code]).toEqual(['rejected', 'other-subject']);
  });

  test.each<[what: string, subject: object, bytes: Buffer | undefined]>([
    ['SHA-512, where only the SHA-256 is known', { sha512: hexOf('sha512', FILE) }, undefined],
    ['a hash that is not known here', { sha3_256: 'ab' }, FILE],
  ])('cannot be told: %s', async (_, subject, bytes) => {
    const report = await judged(subject, bytes);
    expect([report.verdict, report.reasons[0]?.code]).toEqual(['could-not-tell', 'kind-unknown']);
  });
});

describe('keys of other curves', () => {
  const CURVES = [
    ['P-384', 'sha384', 'SHA2_384'],
    ['P-521', 'sha512', 'SHA2_512'],
  ] as const;

  test.each(CURVES)('%s signs a statement', async (curve) => {
    const signed = await attest(sigstore, today(), ofRunner(SIGNER), { curve });
    expect((await judgeBundle(bundleOf(sigstore, signed), BY_SIGNER)).verdict).toBe('verified');
    const altered = { ...signed, envelope: { ...signed.envelope, signature: createKey(curve).sign(FILE) } };
    expect((await judgeBundle(bundleOf(sigstore, altered), BY_SIGNER)).verdict).toBe('rejected');
  });

  /** A bundle over the bytes of a file, logged by the hash of the curve. */
  async function signFile(
    curve: 'P-384' | 'P-521',
    algorithm: string,
    name: string | undefined,
  ): Promise<string> {
    const key = createKey(curve);
    const certificate = await sigstore.certify(key, today());
    const signature = key.sign(FILE);
    const publicKey = { content: Buffer.from(certificate).toString('base64') };
    const entry = sigstore.log('hashedrekord', '0.0.1', {
      data: { hash: { algorithm, value: hexOf(algorithm, FILE) } },
      signature: { content: signature.toString('base64'), publicKey },
    });
    const digest = createHash(algorithm).update(FILE).digest();
    const bundle = sigstore.bundle({ digest, signature }, certificate, entry);
    const messageDigest = name && { algorithm: name, digest: digest.toString('base64') };
    return JSON.stringify({
      ...bundle,
      messageSignature: { signature: signature.toString('base64'), ...(messageDigest && { messageDigest }) },
    });
  }

  test.each(CURVES)('%s signs a file', async (curve, algorithm, name) => {
    const bundle = await signFile(curve, algorithm, name);
    expect((await judgeBundle(bundle, BY_SIGNER, FILE)).verdict).toBe('verified');
    expect((await judgeBundle(bundle, BY_SIGNER, Buffer.from('another'))).verdict).toBe('rejected');
  });

  test.each(CURVES)('%s cannot be told by the digest alone', async (curve, algorithm, name) => {
    const report = await judgeBundle(await signFile(curve, algorithm, name), BY_SIGNER);
    expect([report.verdict, report.reasons[0]]).toMatchObject([
      'could-not-tell',
      { code: 'kind-unknown', fix: 'name the file in place of its digest' },
    ]);
  });

  test('a bundle may leave the digest out', async () => {
    expect((await judgeBundle(await signFile('P-384', 'sha384', undefined), BY_SIGNER, FILE)).verdict).toBe(
      'verified',
    );
  });
});

describe('a kind that is not read cannot be told, and is not rejected', () => {
  const signed = async (options: AttestOptions = {}) => attest(sigstore, today(), ofRunner(SIGNER), options);
  const changed = async (change: (form: Record<string, unknown>) => void) => {
    const form = JSON.parse(bundleOf(sigstore, await signed())) as Record<string, unknown>;
    change(form);
    return JSON.stringify(form);
  };
  interface Dsse {
    signatures: object[];
  }

  test.each<[what: string, make: () => Promise<string>]>([
    [
      'a bundle of a version to come',
      () => changed((form) => void (form['mediaType'] = 'application/vnd.dev.sigstore.bundle.v0.9+json')),
    ],
    ['a log entry of another kind', async () => bundleOf(sigstore, await signed({ kind: 'rekord 0.0.1' }))],
    [
      'an envelope with two signatures',
      () => changed((form) => void (form['dsseEnvelope'] as Dsse).signatures.push({ sig: 'AAAA' })),
    ],
    [
      'a statement of another version',
      async () =>
        bundleOf(
          sigstore,
          await attest(sigstore, today(), Buffer.from('{"_type":"https://in-toto.io/Statement/v9"}')),
        ),
    ],
  ])('%s', async (_, make) => {
    const report = await judgeBundle(await make(), BY_SIGNER);
    expect([report.verdict, report.reasons[0]?.code]).toEqual(['could-not-tell', 'kind-unknown']);
    expect(report.reasons[0]?.fix).toEqual(expect.any(String));
  });

  test.each<[what: string, document: object, words: string]>([
    [
      'what gcloud says of an image',
      { image_summary: {}, provenance_summary: { provenance: [] } },
      'Cloud Build',
    ],
    [
      'a statement that nobody signed',
      { _type: 'https://in-toto.io/Statement/v1', subject: [] },
      'that nobody signed',
    ],
  ])('%s given as a bundle is named for what it is', async (_, document, words) => {
    const report = await judgeBundle(JSON.stringify(document), BY_SIGNER);
    expect([report.verdict, report.reasons[0]?.code]).toEqual(['could-not-tell', 'kind-unknown']);
    expect(report.reasons[0]?.message).toContain(words);
    expect(report.reasons[0]?.fix).toEqual(expect.any(String));
  });

  test('and hides nothing that is right beside it', async () => {
    const right = bundleOf(sigstore, await signed());
    const unknown = await changed((form) => void (form['mediaType'] = 'of another age'));
    expect((await judgeBundle(`${unknown}\n${right}`, BY_SIGNER)).verdict).toBe('verified');
  });
});
