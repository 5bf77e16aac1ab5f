import { describe, expect, test } from 'vitest';
import type { TokenClaims } from '../../src/github/claims.ts';
import type { CertificateIdentity } from '../../src/sigstore/certificate.ts';
import type { FulcioExtension } from '../../src/sigstore/fulcio-extensions.ts';
import { confirmClaims, plannedClaims } from '../../src/sigstore/claims.ts';
import { failureOf } from '../support/failure-of.ts';

const WORKFLOW = 'acme/app/.github/workflows/release.yml@refs/heads/main';
const TOKEN: TokenClaims = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:acme/app:ref:refs/heads/main',
  repository: 'acme/app',
  repository_id: '1',
  repository_owner: 'acme',
  repository_owner_id: '2',
  repository_visibility: 'private',
  ref: 'refs/heads/main',
  sha: 'a'.repeat(40),
  workflow_ref: WORKFLOW,
  workflow_sha: 'b'.repeat(40),
  job_workflow_ref: WORKFLOW,
  job_workflow_sha: 'c'.repeat(40),
  event_name: 'push',
  run_id: '3',
  run_attempt: '4',
  runner_environment: 'github-hosted',
};
const SERVER = 'https://github.com';
const IDENTITY: CertificateIdentity = {
  san: `${SERVER}/${WORKFLOW}`,
  sanKind: 'uri',
  issuer: TOKEN.iss,
  extensions: {
    buildSignerUri: `${SERVER}/${WORKFLOW}`,
    buildSignerDigest: TOKEN.job_workflow_sha,
    runnerEnvironment: 'github-hosted',
    sourceRepositoryUri: `${SERVER}/acme/app`,
    sourceRepositoryDigest: TOKEN.sha,
    sourceRepositoryRef: 'refs/heads/main',
    sourceRepositoryIdentifier: '1',
    sourceRepositoryOwnerUri: `${SERVER}/acme`,
    sourceRepositoryOwnerIdentifier: '2',
    buildConfigUri: `${SERVER}/${WORKFLOW}`,
    buildConfigDigest: TOKEN.workflow_sha,
    buildTrigger: 'push',
    runInvocationUri: `${SERVER}/acme/app/actions/runs/3/attempts/4`,
    sourceRepositoryVisibility: 'private',
  },
};
const OPTIONAL: readonly FulcioExtension[] = ['sourceRepositoryOwnerUri', 'sourceRepositoryVisibility'];
const NAMES = Object.keys(IDENTITY.extensions) as FulcioExtension[];

const withExtension = (name: FulcioExtension, value: string): CertificateIdentity => ({
  ...IDENTITY,
  extensions: { ...IDENTITY.extensions, [name]: value },
});

function without(name: FulcioExtension): CertificateIdentity {
  const extensions = Object.fromEntries(Object.entries(IDENTITY.extensions).filter(([key]) => key !== name));
  return { ...IDENTITY, extensions };
}

describe('confirmClaims', () => {
  test('takes what certificate and token agree on', () => {
    expect(confirmClaims(IDENTITY, TOKEN)).toEqual(plannedClaims(TOKEN, SERVER));
  });

  test.each(NAMES)('stops when the extension %s is another one', async (name) => {
    const failure = await failureOf(() =>
      confirmClaims(withExtension(name, 'https://other/acme/app'), TOKEN),
    );
    expect(failure.code).toBe('claims-not-confirmed');
  });

  test.each(NAMES.filter((name) => !OPTIONAL.includes(name)))(
    'stops without the extension %s',
    async (name) => {
      const failure = await failureOf(() => confirmClaims(without(name), TOKEN));
      expect(failure.message).toContain(`${name} is missing`);
    },
  );

  test.each(OPTIONAL)('does without the extension %s', (name) => {
    expect(confirmClaims(without(name), TOKEN).repository).toBe('acme/app');
  });

  test('knows no visibility that the certificate does not confirm', () => {
    expect(confirmClaims(without('sourceRepositoryVisibility'), TOKEN).visibility).toBeUndefined();
  });

  test('ignores extensions that the token does not speak of', () => {
    expect(confirmClaims(withExtension('deploymentEnvironment', 'production'), TOKEN).ref).toBe(TOKEN.ref);
  });

  test('stops when the certificate names another server only in part', async () => {
    const identity = withExtension('sourceRepositoryUri', 'https://evil.example/x/acme/app');
    expect((await failureOf(() => confirmClaims(identity, TOKEN))).message).toContain('evil.example');
  });
});

describe('the workflow path', () => {
  const pathOf = (ref: string, workflow: string) =>
    plannedClaims({ ...TOKEN, ref, workflow_ref: workflow }, SERVER).workflowPath;

  test.each([
    ['refs/heads/main', WORKFLOW, '.github/workflows/release.yml'],
    ['refs/heads/a@b', 'acme/app/.github/workflows/x@y.yml@refs/heads/a@b', '.github/workflows/x@y.yml'],
    [
      'refs/tags/v1',
      'acme/policy/.github/workflows/required.yml@refs/heads/main',
      '.github/workflows/required.yml',
    ],
  ])('on %s of %s is %s', (ref, workflow, path) => {
    expect(pathOf(ref, workflow)).toBe(path);
  });

  test('is never guessed', async () => {
    expect((await failureOf(() => pathOf('refs/heads/main', 'release.yml'))).code).toBe(
      'claims-not-confirmed',
    );
  });
});
