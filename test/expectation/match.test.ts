import { beforeAll, describe, expect, test } from 'vitest';
import { type ExpectationOptions, parseExpectation } from '../../src/expectation/expectation.ts';
import { mismatches } from '../../src/expectation/match.ts';
import type { CertificateIdentity } from '../../src/sigstore/certificate.ts';
import { loadRegularExpressions } from '../../src/text/regular-expression.ts';
import { identityOf, RELEASE, SERVER } from '../support/identity.ts';

beforeAll(loadRegularExpressions);

const COMMIT = 'd'.repeat(40);

/** Codes of everything in which a certificate differs from what is expected. */
function differences(options: ExpectationOptions, identity: CertificateIdentity): string[] {
  return mismatches(identity, parseExpectation(options)).map(({ code }) => code);
}

describe('the name of a workflow', () => {
  const SIGNER = 'acme/app/.github/workflows/release.yml';
  test.each<[options: ExpectationOptions, san: string, codes: string[]]>([
    [{ repo: 'acme/app', signerWorkflow: SIGNER }, `${RELEASE}@refs/tags/v1`, []],
    [{ repo: 'acme/app', signerWorkflow: SIGNER }, `${RELEASE}@${COMMIT}`, []],
    [{ repo: 'acme/app', signerWorkflow: SIGNER }, `${RELEASE}@evil.yml@refs/tags/v1`, ['other-signer']],
    [{ repo: 'acme/app', signerWorkflow: SIGNER }, `${RELEASE}@${COMMIT}@refs/tags/v1`, ['other-signer']],
    [{ repo: 'acme/app', signerWorkflow: `${SIGNER}@${COMMIT}` }, `${RELEASE}@${COMMIT}`, []],
    [
      { repo: 'acme/app', signerWorkflow: `${SIGNER}@${COMMIT}` },
      `${RELEASE}@${'e'.repeat(40)}`,
      ['other-signer'],
    ],
    [
      { repo: 'acme/app', signerWorkflow: `${SIGNER}@${COMMIT}` },
      `${RELEASE}@refs/heads/main`,
      ['other-signer'],
    ],
  ])('%j and the certificate of %s', (options, san, codes) => {
    expect(differences(options, identityOf({ san }))).toEqual(codes);
  });

  test('counts for the workflow that was started, too', () => {
    const started = (buildConfigUri: string) =>
      differences({ repo: 'acme/app', callerWorkflow: 'release.yml' }, identityOf({}, { buildConfigUri }));
    expect(started(`${RELEASE}@refs/heads/main`)).toEqual([]);
    expect(started(`${RELEASE}@evil.yml@refs/heads/main`)).toEqual(['other-workflow']);
  });
});

describe('the kind of a name', () => {
  const WORKFLOW = `${RELEASE}@refs/heads/main`;
  const email = (san: string) => identityOf({ san, sanKind: 'email' });

  test.each<[options: ExpectationOptions]>([
    [{ repo: 'acme/app' }],
    [{ owner: 'acme' }],
    [{ repo: 'acme/app', signerWorkflow: 'acme/app/.github/workflows/release.yml' }],
    [{ repo: 'acme/app', certificateIdentity: WORKFLOW }],
    [{ repo: 'acme/app', certificateIdentityRegexp: `^${RELEASE}@.*$` }],
  ])('an e-mail address that reads like a workflow is none: %j', (options) => {
    expect(differences(options, identityOf())).toEqual([]);
    expect(differences(options, email(WORKFLOW))).toEqual(['other-signer']);
  });

  test.each<[options: ExpectationOptions]>([
    [{ certificateIdentity: 'me@acme.com' }],
    [{ certificateIdentityRegexp: '.+@acme\\.com' }],
  ])('a URI that reads like an e-mail address is none: %j', (options) => {
    expect(differences(options, email('me@acme.com'))).toEqual([]);
    expect(differences(options, identityOf({ san: 'me@acme.com' }))).toContain('other-signer');
  });
});

describe('an exact identity', () => {
  const alone = (san: string, extensions: CertificateIdentity['extensions']) =>
    mismatches({ ...identityOf({ san }), extensions }, parseExpectation({ certificateIdentity: san })).map(
      ({ code }) => code,
    );

  test.each<[what: string, san: string, repository: string | undefined]>([
    ['that names no source', 'https://kubernetes.io/namespaces/a/serviceaccounts/b', undefined],
    ['on another server than its source', 'https://buildkite.com/acme/app', `${SERVER}/acme/app`],
    [
      'in groups within groups',
      'https://gitlab.com/a/b/c//.gitlab-ci.yml@refs/heads/main',
      'https://gitlab.com/a/b/c',
    ],
  ])('%s stands for itself', (_, san, sourceRepositoryUri) => {
    expect(alone(san, { ...(sourceRepositoryUri && { sourceRepositoryUri }) })).toEqual([]);
  });

  test.each([`${SERVER}/evil/app`, undefined])(
    'of a workflow does not stand for %s, which called it',
    (sourceRepositoryUri) => {
      const extensions = { ...(sourceRepositoryUri && { sourceRepositoryUri }) };
      expect(alone(`${RELEASE}@refs/tags/v1`, extensions)).toEqual(['other-source']);
    },
  );
});

test('nothing that another issuer vouches for is looked at', () => {
  const pattern = '^https://github\\.com/acme/app/.*$';
  const elsewhere = identityOf({ issuer: 'https://evil.example', san: 'x' });
  expect(differences({ certificateIdentityRegexp: pattern }, elsewhere)).toEqual(['other-issuer']);
});

describe('the numbers of repository and owner', () => {
  const renamed = identityOf(
    { san: `${SERVER}/acme-inc/app2/.github/workflows/release.yml@refs/heads/main` },
    { sourceRepositoryUri: `${SERVER}/acme-inc/app2`, sourceRepositoryOwnerUri: `${SERVER}/acme-inc` },
  );
  const reused = identityOf({}, { sourceRepositoryIdentifier: '77', sourceRepositoryOwnerIdentifier: '78' });
  const ofOthers = identityOf({ san: `${SERVER}/trusted/build/.github/workflows/b.yml@refs/tags/v1` });

  test.each<[what: string, options: ExpectationOptions, identity: CertificateIdentity, codes: string[]]>([
    ['a repository that was renamed', { repositoryId: '1' }, renamed, []],
    ['an owner that was renamed', { ownerId: '2' }, renamed, []],
    ['another repository of that name', { repositoryId: '1' }, reused, ['other-source']],
    ['another repository of that name', { repo: 'acme/app', repositoryId: '1' }, reused, ['other-source']],
    ['another owner of that name', { owner: 'acme', ownerId: '2' }, reused, ['other-source']],
    [
      'a workflow of others, called by the right repository',
      { repositoryId: '1' },
      ofOthers,
      ['other-signer'],
    ],
    [
      'a workflow of others that is expected',
      { repositoryId: '1', signerWorkflow: 'trusted/build/.github/workflows/b.yml' },
      ofOthers,
      [],
    ],
    [
      'a certificate without a number',
      { ownerId: '2' },
      { ...identityOf(), extensions: {} },
      ['other-source', 'other-signer'],
    ],
  ])('tell %s: %j', (_, options, identity, codes) => {
    expect(differences(options, identity)).toEqual(codes);
  });
});

test.each<[level: string, runnerEnvironment: string | undefined, codes: string[]]>([
  ['1', 'self-hosted', []],
  ['2', 'self-hosted', ['level-too-low']],
  ['2', 'some-hosted', ['level-too-low']],
  ['2', undefined, ['level-too-low']],
  ['2', 'github-hosted', []],
  ['3', 'github-hosted', ['level-too-low']],
])('the level %s is asked of the certificate, here of a runner called %s', (level, runner, codes) => {
  const { buildConfigUri, ...others } = identityOf({}, { runnerEnvironment: runner ?? '' }).extensions;
  const extensions = { ...others, ...(runner !== undefined && buildConfigUri && { buildConfigUri }) };
  const options = { repo: 'acme/app', minSlsaBuildLevel: level };
  expect(differences(options, { ...identityOf(), extensions })).toEqual(codes);
});
