import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TokenClaims } from '../../src/github/claims.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { failureOf } from '../support/failure-of.ts';
import { type Fault, faultOn } from '../support/fault.ts';
import { type FakeSigstore, startSigstore } from '../fake/sigstore/index.ts';
import { type SigningRun, startSigningRun } from '../support/signing-run.ts';

let sigstore: FakeSigstore;
let run: SigningRun;
beforeAll(async () => {
  sigstore = await startSigstore();
  run = await startSigningRun(sigstore);
});
afterAll(() => sigstore.close());

/** While `fault` happens at Fulcio. */
async function withFault<T>(fault: Fault, action: () => Promise<T>): Promise<T> {
  sigstore.traffic.faults = faultOn({ service: 'fulcio' }, fault);
  try {
    return await action();
  } finally {
    sigstore.traffic.faults = () => undefined;
  }
}

describe('openSession', () => {
  test('gets one certificate and confirms the claims of the token', async () => {
    const session = await run.open();
    const repository = 'https://github.com/octo-org/octo-repo';
    const workflow = `${repository}/.github/workflows/release.yml@refs/heads/main`;
    expect(session.identity.san).toBe(workflow);
    expect(session.claims).toEqual({
      issuer: sigstore.issuer,
      san: workflow,
      serverUrl: 'https://github.com',
      repository: 'octo-org/octo-repo',
      repositoryId: '424242',
      ownerId: '2020',
      ref: 'refs/heads/main',
      sha: run.tokenClaims.sha,
      workflowRef: 'octo-org/octo-repo/.github/workflows/release.yml@refs/heads/main',
      workflowPath: '.github/workflows/release.yml',
      eventName: 'push',
      runnerEnvironment: 'github-hosted',
      runInvocationUri: `${repository}/actions/runs/22259804324/attempts/1`,
      buildSignerDigest: run.tokenClaims.job_workflow_sha,
      buildConfigDigest: run.tokenClaims.workflow_sha,
      visibility: 'public',
      sourceRepositoryUri: repository,
      sourceOwnerUri: 'https://github.com/octo-org',
    });
  });

  test('completes the chain from the trusted root, from the issuer to the root', async () => {
    const { leaf, chain } = (await run.open()).material;
    const certificates = [leaf, ...chain].map((der) => new X509Certificate(der));
    expect(certificates).toHaveLength(3);
    expect(certificates[0]?.verify(certificates[1]!.publicKey)).toBe(true);
    expect(certificates[1]?.verify(certificates[2]!.publicKey)).toBe(true);
    expect(certificates[2]?.verify(certificates[2].publicKey)).toBe(true);
  });

  test('says how long the certificate is good for: not longer than it was issued for', async () => {
    const session = await run.open();
    expect(session.expiresIn()).toBeLessThanOrEqual(600);
    expect(session.expiresIn()).toBeGreaterThan(500);
  });

  const others: Partial<Record<keyof TokenClaims, string>> = {
    iss: 'https://issuer.example.com',
    repository: 'octo-org/other',
    repository_id: '1',
    repository_owner: 'other-org',
    repository_owner_id: '2',
    repository_visibility: 'private',
    ref: 'refs/heads/other',
    sha: '0'.repeat(40),
    workflow_ref: 'octo-org/octo-repo/.github/workflows/other.yml@refs/heads/main',
    workflow_sha: '1'.repeat(40),
    job_workflow_ref: 'octo-org/octo-repo/.github/workflows/called.yml@refs/heads/main',
    job_workflow_sha: '2'.repeat(40),
    event_name: 'schedule',
    run_id: '3',
    run_attempt: '4',
    runner_environment: 'self-hosted',
  };
  test.each(Object.entries(others))('stops when the certificate says another %s', async (claim, other) => {
    const failure = await failureOf(() => run.open({ tokenClaims: { ...run.tokenClaims, [claim]: other } }));
    expect(failure.code).toBe('claims-not-confirmed');
    expect(failure.message).toContain(other);
    expect(failure.message).toContain(run.tokenClaims[claim as keyof TokenClaims]);
  });

  test('stops when the certificate is of another instance', async () => {
    const stranger = await startSigstore();
    const root = parseTrustedRoot(JSON.stringify(stranger.trustedRoot));
    await stranger.close();
    expect((await failureOf(() => run.open({ root }))).code).toBe('certificate-untrusted');
  });

  test('stops when no trusted log vouches for the certificate', async () => {
    const root = parseTrustedRoot(JSON.stringify({ ...sigstore.trustedRoot, ctlogs: [] }));
    expect((await failureOf(() => run.open({ root }))).code).toBe('certificate-untrusted');
  });

  test('stops when the certificate is for another key', async () => {
    const answers: Buffer[] = [];
    const keep = (body: Buffer) => (answers.push(body), body);
    await withFault({ kind: 'alter', with: keep }, () => run.open());
    const replay: Fault = { kind: 'alter', with: () => answers[0] ?? Buffer.alloc(0) };
    const failure = await failureOf(() => withFault(replay, () => run.open()));
    expect(failure.code).toBe('certificate-malformed');
    expect(failure.message).toContain('another key');
  });
});

describe('what Fulcio answers', () => {
  const saying = (answer: unknown): Fault => ({
    kind: 'alter',
    with: () => Buffer.from(JSON.stringify(answer)),
  });
  const chain = (...certificates: unknown[]) =>
    saying({ signedCertificateEmbeddedSct: { chain: { certificates } } });
  const broken: Readonly<Record<string, Fault>> = {
    'a web page': { kind: 'html' },
    'an empty object': saying({}),
    'no certificate': chain(),
    'a number': chain(1),
    'text that is no PEM': chain('certificate'),
    'more certificates than a chain has': chain(...Array.from({ length: 11 }, () => '')),
    'more than a chain can have': chain('x'.repeat(700_000)),
  };
  test.each(Object.entries(broken))('that is no certificate (%s) is refused', async (_, fault) => {
    expect((await failureOf(() => withFault(fault, () => run.open()))).code).toBe('certificate-malformed');
  });

  test('with status 400 is told with its words, the issuer and what to do', async () => {
    const foreign = await startSigstore();
    const failure = await failureOf(() => run.open({ fulcio: new URL(foreign.urls.fulcio) }));
    await foreign.close();
    expect(failure.code).toBe('certificate-refused');
    expect(failure.message).toContain('status 400: There was an error processing the identity token');
    expect(failure.why).toContain(sigstore.issuer);
    expect(failure.fix).toContain('ci-provider');
  });

  test.each([
    [
      'another audience',
      () => sigstore.client.identityToken({}, 'https://github.com/octo-org'),
      /^the OIDC token is for the audience https:\/\/github\.com\/octo-org, and Fulcio takes sigstore$/,
    ],
    [
      'a time that is over',
      () => sigstore.client.identityToken({ exp: Math.floor(Date.now() / 1000) - 600 }),
      /^the OIDC token expired at \d{4}-\d\d-\d\dT[\d:.]+Z, and by Fulcio it is \d{4}-\d\d-\d\dT[\d:.]+Z$/,
    ],
  ])('says of a token for %s what it says, and never the token', async (_, tokenFor, why) => {
    const token = await tokenFor();
    const failure = await failureOf(() => run.open({ token }));
    expect([failure.code, failure.class]).toEqual(['certificate-refused', 'denied']);
    expect(failure.why).toMatch(why);
    expect(failure.fix).not.toContain('ci-provider');
    expect(everythingIn(failure)).not.toContain(token.split('.')[1]);
  });

  test('with status 503 is tried again', async () => {
    sigstore.traffic.faults = faultOn({ service: 'fulcio' }, { kind: 'status', status: 503 }, 2);
    expect((await run.open()).claims.repository).toBe('octo-org/octo-repo');
  });

  test('never brings the token into a message', async () => {
    const echo = JSON.stringify({ message: `cannot parse ${run.token}` });
    const part = JSON.stringify({ message: `bad claims ${run.token.split('.')[1]}` });
    for (const body of [echo, part]) {
      const headers = { 'content-type': 'application/json' };
      const fault: Fault = { kind: 'status', status: 401, body, headers };
      const failure = await failureOf(() => withFault(fault, () => run.open()));
      expect(failure.code).toBe('certificate-refused');
      expect(everythingIn(failure)).not.toContain(run.token.split('.')[1]);
    }
  });

  test.each(['', 'not-a-token', 'a.b.c', `x.${Buffer.from('{}').toString('base64url')}.y`])(
    'refuses a token that is none: "%s" stays out of the message',
    async (token) => {
      const failure = await failureOf(() => run.open({ token }));
      expect(failure.code).toBe('certificate-refused');
      if (token !== '') expect(everythingIn(failure)).not.toContain(token);
    },
  );
});

/** Message, cause and stack of an error and of those below it. */
function everythingIn(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return [...Object.values(error), error.message, error.stack, everythingIn(error.cause)].join('\n');
}
