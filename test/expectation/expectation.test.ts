import { generateKeyPairSync } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ExpectationOptions, parseExpectation } from '../../src/expectation/expectation.ts';
import { matchesPattern, parseIdentityPattern } from '../../src/expectation/identity-pattern.ts';
import { parseSourceRef } from '../../src/expectation/source-ref.ts';
import { loadRegularExpressions } from '../../src/text/regular-expression.ts';
import { failureOf } from '../support/failure-of.ts';

beforeAll(loadRegularExpressions);

const APP = 'https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1.0.0';

const named = (san: string) => ({ san, sanKind: san.startsWith('https:') ? 'uri' : 'email' }) as const;

describe('what is unsafe is refused', () => {
  test.each<[what: string, options: ExpectationOptions, code: string]>([
    ['no identity', {}, 'expectation-missing'],
    ['only what was built', { sourceRef: 'tags', sourceDigest: 'a'.repeat(40) }, 'expectation-missing'],
    [
      'only who signs',
      { signerWorkflow: 'acme/builder/.github/workflows/b.yml' },
      'expectation-source-missing',
    ],
    ['only the builder', { builderId: APP }, 'expectation-source-missing'],
    ['only the workflow that was started', { callerWorkflow: 'release.yml' }, 'expectation-source-missing'],
    [
      'two signers',
      { repo: 'acme/app', certificateIdentity: APP, signerWorkflow: 'a/b/c.yml' },
      'expectation-two-signers',
    ],
    ['a name as a number', { repositoryId: 'acme/app' }, 'expectation-id'],
    ['a number with a zero in front', { ownerId: '07' }, 'expectation-id'],
    [
      'a default branch that nothing stands for',
      { repo: 'acme/app', sourceRef: 'tags', defaultBranch: 'develop' },
      'default-branch-unused',
    ],
    [
      'a pattern as default branch',
      { repo: 'acme/app', sourceRef: 'default-branch', defaultBranch: 'release*' },
      'default-branch-malformed',
    ],
    ['repository and owner', { repo: 'acme/app', owner: 'acme' }, 'expectation-repo-and-owner'],
    ['a pattern as repository', { repo: 'acme/*' }, 'expectation-repo'],
    ['an owner that is a repository', { owner: 'acme/app' }, 'expectation-owner'],
    ['a short commit', { repo: 'acme/app', sourceDigest: 'c040cae' }, 'expectation-source-digest'],
    ['a short ref', { repo: 'acme/app', sourceRef: 'main' }, 'source-ref-malformed'],
    ['a ref with a pattern', { repo: 'acme/app', sourceRef: 'refs/tags/*' }, 'source-ref-malformed'],
    ['no level of SLSA', { repo: 'acme/app', minSlsaBuildLevel: '4' }, 'expectation-level'],
    [
      'no predicate type',
      { repo: 'acme/app', predicateType: 'slsa provenance' },
      'expectation-predicate-type',
    ],
    ['no workflow', { repo: 'acme/app', callerWorkflow: 'release' }, 'expectation-caller-workflow'],
    [
      'a signer that is no workflow',
      { repo: 'acme/app', signerWorkflow: 'acme/app' },
      'expectation-signer-workflow',
    ],
  ])('%s', async (_, options, code) => {
    expect((await failureOf(() => parseExpectation(options))).code).toBe(code);
  });

  test('a key together with an identity', async () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const key = { publicKey, allowNoTlog: false };
    expect((await failureOf(() => parseExpectation({ repo: 'a/b' }, key))).code).toBe(
      'expectation-key-and-identity',
    );
    const only = (options: ExpectationOptions) => failureOf(() => parseExpectation(options, key));
    expect((await only({ minSlsaBuildLevel: '2' })).code).toBe('expectation-key-and-identity');
    expect((await only({ sourceRef: 'tags' })).code).toBe('expectation-key-and-identity');
    expect(parseExpectation({ predicateType: 'any' }, key).predicateType).toBe('any');
    expect(parseExpectation({}, key).signer).toEqual({ kind: 'anyone' });
  });
});

test('a name alone means the repository of that name; with a server, on that server', () => {
  expect(parseExpectation({ repo: 'acme/app' }).source).toEqual({
    kind: 'repository',
    uri: 'https://github.com/acme/app',
  });
  expect(parseExpectation({ repo: 'https://ghe.acme.com/acme/app' }).source).toMatchObject({
    uri: 'https://ghe.acme.com/acme/app',
  });
  expect(
    parseExpectation({ repo: 'acme/app', signerWorkflow: 'ghe.acme.com/o/r/.github/workflows/x.yml' }).signer,
  ).toEqual({
    kind: 'workflow',
    uri: 'https://ghe.acme.com/o/r/.github/workflows/x.yml',
  });
});

describe('a pattern for identities', () => {
  test.each([
    ['^https://github.com/acme/app.*', 'the name goes on'],
    ['https://github.com/acme/app', 'the name goes on'],
    ['^https://github.com/acme/.*$', 'any repository of the owner'],
    ['.*', 'anyone'],
    ['^https://github.com/acme/app/?.*$', 'the slash may be missing'],
    ['^https://github.com/acme/app(/.*)?$', 'the slash may be missing'],
    ['^https://github.com/acme/app/.*|.*$', 'the second branch is anyone'],
    ['(https://github.com/acme/app/.*)', 'a group at its beginning'],
    ['^https://github.com/(acme|evil)/app/.*$', 'two owners'],
    ['^https://github.com/[a-z]+/app/.*$', 'any owner'],
    ['^https://github.com/acme/\\w+/.*$', 'any repository of the owner'],
    ['.+@acme.com', 'a dot that stands for any letter'],
    ['.+@(acme|evil)\\.com', 'two domains'],
  ])('%s is refused: %s', async (pattern) => {
    const failure = await failureOf(() => parseIdentityPattern(pattern));
    expect(failure.code).toBe('identity-pattern-too-wide');
    expect(failure.fix).toContain('certificate-identity-regexp:');
  });

  test.each([
    ['https://github.com/acme/app/\\Q(\\E|.*', 'a parenthesis that is literal opens no group'],
    ['https://github.com/acme/app/[](]|.*', 'nor does one in a class that begins with a bracket'],
    ['https://github.com/acme/app/[[:alpha:](]|.*', 'nor one beside a class by name'],
  ])('%s is refused as a choice: %s', async (pattern) => {
    expect((await failureOf(() => parseIdentityPattern(pattern))).code).toBe('identity-pattern-too-wide');
  });

  test('takes no longer for a name that nearly matches', () => {
    const san = `${'a'.repeat(900)}!@acme.com`;
    const pattern = parseIdentityPattern('^([a-z]+\\.?)+@acme\\.com$');
    const started = performance.now();
    expect(matchesPattern(pattern, { san, sanKind: 'email' })).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(matchesPattern(pattern, { san: 'jo.doe@acme.com', sanKind: 'email' })).toBe(true);
  });

  test('the better one is offered', async () => {
    const { fix } = await failureOf(() => parseIdentityPattern('^https://github.com/acme/my.app.*'));
    expect(fix).toContain("'^https://github\\.com/acme/my\\.app/\\.github/workflows/.+$'");
  });

  test.each(['(', 'a'.repeat(1001), '(?=a)b', '(a)\\1', '.{0,1000}'.repeat(100)])(
    'no expression: %.10s',
    async (pattern) => {
      expect((await failureOf(() => parseIdentityPattern(pattern))).code).toBe('identity-pattern-malformed');
    },
  );

  test.each<[pattern: string, accepts: string[], refuses: string[]]>([
    [
      'https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v.*',
      [APP],
      [
        `${APP}`.replace('app', 'app-evil'),
        `x${APP}`,
        APP.replace('tags/v', 'heads/'),
        APP.replace('github.com', 'githubXcom'),
      ],
    ],
    ['^https://github\\.com/acme/app/.*$', [APP], [`https://evil.example/${APP}`, `${APP}\nx`]],
    ['https://github.com/acme/a.p/.*', [APP.replace('app', 'a.p')], [APP]],
    [
      '.+@acme\\.com',
      ['me@acme.com'],
      ['me@acme.com.evil', 'https://github.com/evil/r/.github/workflows/x.yml@refs/heads/a@acme.com'],
    ],
  ])('%s matches the whole name, and one repository', (text, accepts, refuses) => {
    const pattern = parseIdentityPattern(text);
    for (const san of accepts) expect([san, matchesPattern(pattern, named(san))]).toEqual([san, true]);
    for (const san of refuses) expect([san, matchesPattern(pattern, named(san))]).toEqual([san, false]);
  });
});

test('families of refs', () => {
  const families: [string, string[], string[]][] = [
    ['tags', ['refs/tags/x'], ['refs/heads/tags', 'refs/heads/refs/tags/x']],
    [
      'release-tags',
      ['refs/tags/v1.2.3', 'refs/tags/1.2.3'],
      ['refs/tags/v1.2.3-rc.1', 'refs/tags/v1', 'refs/heads/v1.2.3'],
    ],
    ['default-branch', ['refs/heads/main', 'refs/heads/master'], ['refs/heads/main2', 'refs/tags/main']],
    ['branches', ['refs/heads/a/b'], ['refs/pull/1/merge']],
    ['refs/heads/dev', ['refs/heads/dev'], ['refs/heads/dev2']],
  ];
  for (const [name, yes, no] of families) {
    const ref = parseSourceRef(name);
    expect([name, ...yes.map((one) => ref.matches(one))]).toEqual([name, ...yes.map(() => true)]);
    expect([name, ...no.map((one) => ref.matches(one))]).toEqual([name, ...no.map(() => false)]);
  }
});

test('the default branch is the one that is named, or an assumption that is said', () => {
  const assumed = parseSourceRef('default-branch');
  expect(assumed.assumed).toContain('main and master were taken for it');
  const named = parseSourceRef('default-branch', 'develop');
  expect(named.assumed).toBeUndefined();
  expect(['develop', 'main'].map((name) => named.matches(`refs/heads/${name}`))).toEqual([true, false]);
  expect(parseSourceRef('default-branch', 'refs/heads/develop').matches('refs/heads/develop')).toBe(true);
});
