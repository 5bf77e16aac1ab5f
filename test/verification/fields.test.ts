import { generateKeyPairSync, type KeyObject, sign as signBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parseExpectation } from '../../src/expectation/expectation.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import type { Question } from '../../src/verification/question.ts';
import { verifyFile } from '../../src/verification/verify-file.ts';
import { certify, signStatement } from '../fake/sigstore/signing.ts';
import { expecting, newImage, REPO, sharedSigstore, WORKFLOW } from './scene.ts';

const sigstore = await sharedSigstore();
const credential = await certify(sigstore.client);

const { digest } = newImage();
const SHA = 'c040cae0f0dc81641728557b80f09cfa23b83fe5';

function predicate() {
  return {
    buildDefinition: {
      buildType: 'https://actions.github.io/buildtypes/workflow/v1',
      externalParameters: {
        workflow: {
          ref: 'refs/heads/main',
          repository: `https://github.com/${REPO}`,
          path: '.github/workflows/release.yml',
        },
      } as Record<string, unknown>,
      internalParameters: { github: { event_name: 'push', runner_environment: 'github-hosted' } },
      resolvedDependencies: [
        { uri: `git+https://github.com/${REPO}@refs/heads/main`, digest: { gitCommit: SHA } },
      ],
    },
    runDetails: {
      builder: { id: `${WORKFLOW}@refs/heads/main` },
      metadata: { invocationId: `https://github.com/${REPO}/actions/runs/22259804324/attempts/1` },
    },
  };
}

function statementOf(content: object, changes: object = {}) {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ digest: { sha256: digest.slice(7) } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: content,
    ...changes,
  };
}

/** What is said of a statement that the expected workflow itself signed. */
async function judged(statement: object, question: Question = expecting(sigstore)) {
  const { bundle } = await signStatement(sigstore.client, credential, Buffer.from(JSON.stringify(statement)));
  const root = parseTrustedRoot(JSON.stringify(sigstore.trustedRoot));
  const file = { path: 'bundle.json', text: Buffer.from(JSON.stringify(bundle)) };
  const { report } = await verifyFile({ name: digest, digest, bytes: undefined }, file, { question, root });
  return report;
}

test('a provenance that says what the certificate says is verified', async () => {
  expect(await judged(statementOf(predicate()))).toMatchObject({ verdict: 'verified', reasons: [] });
});

describe('a provenance that is not right is rejected, though the right workflow signed it', () => {
  type Predicate = ReturnType<typeof predicate>;
  const changes: [what: string, change: (value: Predicate) => void, code: string, words: string][] = [
    [
      'another builder',
      (p) => void (p.runDetails.builder.id += 'x'),
      'provenance-disagrees',
      'runDetails.builder.id is',
    ],
    [
      'another commit',
      (p) => void (p.buildDefinition.resolvedDependencies[0]!.digest.gitCommit = 'f'.repeat(40)),
      'provenance-disagrees',
      'gitCommit is f',
    ],
    [
      'no commit',
      (p) => void (p.buildDefinition.resolvedDependencies = []),
      'provenance-disagrees',
      'gitCommit is missing',
    ],
    [
      'another repository',
      (p) =>
        void ((p.buildDefinition.externalParameters['workflow'] as { repository: string }).repository =
          'https://github.com/evil/x'),
      'provenance-disagrees',
      'workflow.repository is https://github.com/evil/x',
    ],
    [
      'another event',
      (p) => void (p.buildDefinition.internalParameters.github.event_name = 'release'),
      'provenance-disagrees',
      'event_name is release',
    ],
    [
      'another run',
      (p) => void (p.runDetails.metadata.invocationId = 'https://github.com/x'),
      'provenance-disagrees',
      'invocationId is',
    ],
    [
      'another runner',
      (p) => void (p.buildDefinition.internalParameters.github.runner_environment = 'self-hosted'),
      'provenance-disagrees',
      'runner_environment is self-hosted',
    ],
    [
      'an unknown parameter',
      (p) => void (p.buildDefinition.externalParameters['inputs'] = { a: 1 }),
      'parameters-unknown',
      'does not define: inputs',
    ],
    [
      'an unknown member of the workflow',
      (p) => void Object.assign(p.buildDefinition.externalParameters['workflow'] as object, { env: 'x' }),
      'parameters-unknown',
      'workflow.env',
    ],
    [
      'no build type',
      (p) => void (p.buildDefinition.buildType = ''),
      'statement-malformed',
      'buildDefinition.buildType',
    ],
    [
      'a list as builder',
      (p) => void Object.assign(p.runDetails, { builder: [] }),
      'statement-malformed',
      'is not an object',
    ],
  ];
  test.each(changes)('%s', async (_, change, code, words) => {
    const changed = predicate();
    change(changed);
    const report = await judged(statementOf(changed));
    expect(report.verdict).toBe('rejected');
    expect(report.reasons).toEqual([
      expect.objectContaining({ code, message: expect.stringContaining(words) }),
    ]);
  });
});

test.each([
  'https://example.com/build',
  // A property of every object.
  'constructor',
])('an unknown build type is named with its parameters, not ignored: %s', async (buildType) => {
  const other = predicate();
  other.buildDefinition.buildType = buildType;
  other.buildDefinition.externalParameters = { target: 'x', flags: [] };
  const report = await judged(statementOf(other));
  expect(report.verdict).toBe('verified');
  expect(report.warnings).toContainEqual({
    code: 'build-type-unknown',
    message: expect.stringContaining(`${buildType} is not known here: its parameters (target, flags)`),
  });
});

describe('a statement', () => {
  test.each<[what: string, changes: object, code: string]>([
    ['about another image', { subject: [{ digest: { sha256: 'a'.repeat(64) } }] }, 'other-subject'],
    ['about nothing', { subject: [] }, 'other-subject'],
    [
      'about a digest in capital letters',
      { subject: [{ digest: { sha256: digest.slice(7).toUpperCase() } }] },
      'other-subject',
    ],
    ['without a type', { predicateType: '' }, 'statement-malformed'],
    ['of an endless type', { predicateType: `https:${'x'.repeat(1000)}` }, 'statement-malformed'],
    ['whose predicate is a list', { predicate: [] }, 'statement-malformed'],
  ])('%s is rejected', async (_, changes, code) => {
    const report = await judged(statementOf(predicate(), changes));
    expect([report.verdict, report.reasons[0]?.code]).toEqual(['rejected', code]);
  });

  test.each<[what: string, changes: object]>([
    ['about a digest of another algorithm', { subject: [{ digest: { sha512: digest.slice(7) } }] }],
    ['about a name alone', { subject: [{ name: 'pkg:npm/x', digest: {} }] }],
    ['of another format', { _type: 'https://example.com/Statement' }],
  ])('%s cannot be told', async (_, changes) => {
    const report = await judged(statementOf(predicate(), changes));
    expect([report.verdict, report.reasons[0]?.code]).toEqual(['could-not-tell', 'kind-unknown']);
  });

  test('about several images is about each of them', async () => {
    const subject = [{ digest: { sha256: 'a'.repeat(64) } }, { digest: { sha256: digest.slice(7) } }];
    expect((await judged(statementOf(predicate(), { subject }))).verdict).toBe('verified');
  });
});

describe('a key', () => {
  const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const question = (publicKey: KeyObject, allowNoTlog = false): Question => ({
    said: { predicateType: 'any' },
    expectation: parseExpectation({ predicateType: 'any' }, { publicKey, allowNoTlog }),
    requireAs: false,
    requirements: [],
    requireDigest: false,
    platform: undefined,
    lenses: [],
  });

  test('does not accept what a certificate signed, nor a signature that no log has', async () => {
    const { publicKey, privateKey } = pair();
    const byCertificate = await judged(statementOf(predicate()), question(publicKey));
    expect([byCertificate.verdict, byCertificate.reasons[0]?.code]).toEqual([
      'rejected',
      'artifact-rejected',
    ]);
    const payload = Buffer.from(JSON.stringify(statementOf(predicate())));
    const encoded = Buffer.concat([
      Buffer.from(`DSSEv1 28 application/vnd.in-toto+json ${payload.length} `),
      payload,
    ]);
    const bundle = {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: { publicKey: { hint: '' }, tlogEntries: [] },
      dsseEnvelope: {
        payloadType: 'application/vnd.in-toto+json',
        payload: payload.toString('base64'),
        signatures: [{ sig: signBytes('sha256', encoded, privateKey).toString('base64') }],
      },
    };
    const root = parseTrustedRoot(JSON.stringify(sigstore.trustedRoot));
    const file = { path: 'bundle.json', text: Buffer.from(JSON.stringify(bundle)) };
    const answerTo = async (asked: Question) => {
      const subject = { name: digest, digest, bytes: undefined };
      return (await verifyFile(subject, file, { question: asked, root })).report;
    };
    const strict = await answerTo(question(publicKey));
    expect([strict.verdict, strict.reasons[0]]).toEqual([
      'rejected',
      expect.objectContaining({
        code: 'artifact-rejected',
        message: 'it is signed with this key, but in no transparency log',
        fix: expect.stringContaining('--allow-no-tlog') as string,
      }),
    ]);
    const { verdict, warnings, artifacts } = await answerTo(question(publicKey, true));
    expect([verdict, warnings, artifacts[0]?.signedAt]).toEqual([
      'verified',
      [
        {
          code: 'not-in-log',
          message: 'it is not in a transparency log, the time of signing is not proved',
        },
      ],
      undefined,
    ]);
    const other = await answerTo(question(pair().publicKey, true));
    expect([other.verdict, other.reasons[0]?.message]).toEqual([
      'rejected',
      'the signature is not by its certificate or key',
    ]);
  });
});

test('what a hostile provenance calls itself is shown short and on one line', async () => {
  const long = `https://evil.example/\u001b[2J\n\u202e${'x'.repeat(100_000)}`;
  const hostile = {
    buildDefinition: { buildType: long, externalParameters: { [long]: 1 }, internalParameters: {} },
    runDetails: { builder: { id: long } },
  };
  const report = await judged(statementOf(hostile));
  expect(JSON.stringify(report).length).toBeLessThan(10_000);
  const { facts } = report.artifacts[0] ?? {};
  for (const text of [facts?.buildType, facts?.builderId, ...(facts?.parameters ?? [])])
    expect(text).toMatch(/^https:\/\/evil\.example\/ \[2J x{10,180}$/);
});

describe('a builder that is not the signer', () => {
  const BUILDER =
    'https://github.com/slsa-framework/slsa-github-generator/.github/workflows/x.yml@refs/tags/v1';
  const claiming = (buildType: string) => {
    const changed = predicate();
    changed.buildDefinition.buildType = buildType;
    changed.runDetails.builder.id = BUILDER;
    return statementOf(changed);
  };

  test.each([
    ['https://example.com/build', {}],
    ['https://actions.github.io/buildtypes/workflow/v1', { predicateType: 'any' }],
  ])('is a claim, and no level is told: %s %j', async (buildType, options) => {
    const report = await judged(claiming(buildType), expecting(sigstore, options));
    expect(report.artifacts[0]?.facts).toMatchObject({ claimed: { builder: BUILDER } });
    expect(report.artifacts[0]?.facts?.level).toBeUndefined();
    const strict = await judged(
      claiming(buildType),
      expecting(sigstore, { ...options, minSlsaBuildLevel: '1' }),
    );
    expect([strict.verdict, strict.reasons.map(({ code }) => code)]).toEqual(['rejected', ['level-too-low']]);
  });
});
