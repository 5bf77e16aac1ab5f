import { beforeAll, describe, expect } from 'vitest';
import { parseExpectation } from '../../src/expectation/expectation.ts';
import { kindOf } from '../../src/statement/predicate-types.ts';
import { loadRegularExpressions } from '../../src/text/regular-expression.ts';
import { startRegistry } from '../fake/registry/registry.ts';
import { storeImage } from '../support/image.ts';
import {
  expecting,
  newImage,
  PATH,
  registryWith,
  REPO,
  reportOn,
  signImage,
  test,
  WORKFLOW,
} from './scene.ts';

beforeAll(loadRegularExpressions);

/** A test with the name of an image that was signed once for all of them. */
const testOfSigned = test.extend<{ readonly signed: string }>({
  signed: [
    async ({ sigstore }, use) => {
      const image = newImage();
      const registry = await startRegistry({ mode: 'oci11' });
      storeImage(registry.store, PATH, image);
      await signImage(sigstore, registry, image.digest);
      await use(`${registry.host}/${PATH}@${image.digest}`);
      await registry.close();
    },
    { scope: 'file' },
  ],
});

describe('what is expected', () => {
  const refused: [option: string, options: Parameters<typeof expecting>[1], status: string, code: string][] =
    [
      ['another repository', { repo: 'octo-org/octo-repo-evil' }, 'other-identity', 'other-source'],
      ['a repository whose name begins alike', { repo: 'octo-org/octo' }, 'other-identity', 'other-source'],
      ['another owner', { owner: 'octo' }, 'other-identity', 'other-source'],
      ['another issuer', { certificateOidcIssuer: 'https://gitlab.com' }, 'other-identity', 'other-issuer'],
      ['another workflow', { callerWorkflow: 'nightly.yml' }, 'other-identity', 'other-workflow'],
      [
        'another signer',
        { signerWorkflow: 'octo-org/builder/.github/workflows/b.yml' },
        'other-identity',
        'other-signer',
      ],
      ['a release tag', { sourceRef: 'release-tags' }, 'rejected', 'other-ref'],
      ['another commit', { sourceDigest: 'a'.repeat(40) }, 'rejected', 'other-commit'],
      ['a level that it has not', { minSlsaBuildLevel: '3' }, 'rejected', 'level-too-low'],
      [
        'a level that it has not, of a signature',
        { minSlsaBuildLevel: '3', predicateType: 'https://sigstore.dev/cosign/sign/v1' },
        'rejected',
        'level-too-low',
      ],
      [
        'a level that it has not, of anything',
        { minSlsaBuildLevel: '3', predicateType: 'any' },
        'rejected',
        'level-too-low',
      ],
      ['another builder', { builderId: `${WORKFLOW}@refs/tags/v1` }, 'other-identity', 'other-signer'],
      [
        'another exact identity',
        { certificateIdentity: `${WORKFLOW}@refs/heads/mai` },
        'other-identity',
        'other-signer',
      ],
    ];
  testOfSigned.for(refused)(
    '%s is refused in plain words',
    async ([, options, status, code], { sigstore, signed }) => {
      const report = await reportOn(sigstore, signed, expecting(sigstore, options));
      expect(report.verdict).toBe('rejected');
      const asked = kindOf(options?.predicateType ?? 'https://slsa.dev/provenance/v1');
      const artifacts = report.artifacts.filter(
        ({ kind }) => options?.predicateType === 'any' || kind === asked,
      );
      expect(new Set(artifacts.map((one) => one.status))).toEqual(new Set([status]));
      expect(report.reasons.map((reason) => reason.code)).toContain(code);
    },
  );

  const accepted: [option: string, options: Parameters<typeof expecting>[1]][] = [
    ['owner', { owner: 'octo-org' }],
    ['repository with its server', { repo: `https://github.com/${REPO}` }],
    ['caller workflow', { callerWorkflow: 'release.yml' }],
    ['exact ref', { sourceRef: 'refs/heads/main' }],
    ['default branch', { sourceRef: 'default-branch' }],
    ['commit', { sourceDigest: 'c040cae0f0dc81641728557b80f09cfa23b83fe5' }],
    ['hosted runner', { denySelfHostedRunners: true }],
    ['level', { minSlsaBuildLevel: '2' }],
    ['builder', { builderId: `${WORKFLOW}@refs/heads/main` }],
    ['signature alone', { predicateType: 'https://sigstore.dev/cosign/sign/v1' }],
    ['pattern', { certificateIdentityRegexp: `^${WORKFLOW}@refs/heads/.*$` }],
  ];
  testOfSigned.for(accepted)('the right %s is accepted', async ([, options], { sigstore, signed }) => {
    const report = await reportOn(sigstore, signed, expecting(sigstore, options));
    expect([report.verdict, report.reasons]).toEqual(['verified', []]);
  });
});

test('a reusable workflow that signs must be named, and does not stand for its callers', async ({
  sigstore,
}) => {
  const image = newImage();
  const registry = await registryWith(image);
  const reusable = 'octo-org/builder/.github/workflows/build.yml';
  const claims = { job_workflow_ref: `${reusable}@refs/tags/v2`, job_workflow_sha: 'b'.repeat(40) };
  await signImage(sigstore, registry, image.digest, { claims });
  const name = `${registry.host}/${PATH}@${image.digest}`;
  const verdictOf = async (options: Parameters<typeof expecting>[1]) =>
    (await reportOn(sigstore, name, expecting(sigstore, options))).verdict;
  expect(await verdictOf({})).toBe('rejected');
  expect(await verdictOf({ signerWorkflow: reusable })).toBe('verified');
  expect(await verdictOf({ signerWorkflow: `${reusable}@refs/tags/v2` })).toBe('verified');
  expect(await verdictOf({ signerWorkflow: `${reusable}@refs/tags/v1` })).toBe('rejected');
  expect(await verdictOf({ repo: 'octo-org/other', signerWorkflow: reusable })).toBe('rejected');
});

test('an identity given alone stands for its own repository only: anyone can call a public workflow', async ({
  sigstore,
}) => {
  const image = newImage();
  const registry = await registryWith(image);
  const reusable = 'trusted/builder/.github/workflows/build.yml@refs/tags/v2';
  const claims = { repository: 'evil/app', job_workflow_ref: reusable, job_workflow_sha: 'b'.repeat(40) };
  await signImage(sigstore, registry, image.digest, { claims });
  const question = expecting(sigstore, { owner: 'x' });
  const expectation = parseExpectation({
    certificateIdentity: `https://github.com/${reusable}`,
    certificateOidcIssuer: sigstore.issuer,
  });
  const report = await reportOn(sigstore, `${registry.host}/${PATH}@${image.digest}`, {
    ...question,
    expectation,
  });
  expect(report.verdict).toBe('rejected');
  expect(report.reasons.map(({ code }) => code)).toContain('other-source');
});
