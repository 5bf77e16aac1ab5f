import { describe, expect, test } from 'vitest';
import type { ExpectationOptions } from '../../src/expectation/expectation.ts';
import {
  attest,
  bundleOf,
  COMMIT,
  GENERATOR,
  SOURCE,
  statement,
  today,
} from '../support/foreign-artifacts.ts';
import {
  BY_GENERATOR,
  SUBJECT,
  V02,
  V01,
  generated,
  judgeBundle,
  ofRunner,
  sigstore,
} from './foreign-scene.ts';

// What other tools write, of the same shape as the real ones that other-tools-real.test.ts reads where they are.

describe('an exact identity that is no workflow of GitHub', () => {
  const GITLAB = 'https://gitlab.com/group/sub/deeper/app';
  test.each<
    [what: string, san: string, issuer: string, more: Record<number, string>, options?: ExpectationOptions]
  >([
    [
      'a Kubernetes service account',
      'https://kubernetes.io/namespaces/build/serviceaccounts/signer',
      'https://kubernetes.default.svc',
      {},
    ],
    [
      'Buildkite, whose source lies elsewhere',
      'https://buildkite.com/acme/app',
      'https://agent.buildkite.com',
      { 12: SOURCE, 11: 'self-hosted' },
    ],
    [
      'CircleCI, whose source lies elsewhere',
      'https://circleci.com/api/v2/projects/1/pipeline-definitions/2',
      'https://oidc.circleci.com/org/1',
      { 12: SOURCE },
    ],
    [
      'GitLab, with groups in groups',
      `${GITLAB}//.gitlab-ci.yml@refs/heads/main`,
      'https://gitlab.com',
      {
        11: 'gitlab-hosted',
        12: GITLAB,
        14: 'refs/heads/main',
        18: `${GITLAB}//.gitlab-ci.yml@refs/heads/main`,
      },
      { denySelfHostedRunners: true, sourceRef: 'refs/heads/main' },
    ],
  ])('%s', async (_, san, issuer, more, options = {}) => {
    const identity = { san, extensions: { 1: issuer, 8: issuer, ...more } };
    const signed = await attest(sigstore, identity, statement(SUBJECT, 'https://example.com/x', {}));
    const expected = { certificateIdentity: san, certificateOidcIssuer: issuer, ...options };
    const report = await judgeBundle(bundleOf(sigstore, signed), expected);
    expect(report).toMatchObject({ verdict: 'verified', reasons: [] });
    expect(report.warnings.map(({ code }) => code)).not.toContain('other-source');
  });

  test('a workflow that a stranger called is still refused', async () => {
    const identity = today(GENERATOR, { 12: 'https://github.com/evil/app' });
    const signed = await attest(sigstore, identity, generated());
    const report = await judgeBundle(bundleOf(sigstore, signed), { certificateIdentity: GENERATOR });
    expect([report.verdict, report.reasons[0]?.code]).toEqual(['rejected', 'other-source']);
  });

  test("GitLab's own runner is none of the user's", async () => {
    const san = `${GITLAB}//.gitlab-ci.yml@refs/heads/main`;
    const extensions = { 8: 'https://gitlab.com', 11: 'gitlab-hosted', 12: GITLAB, 13: COMMIT, 18: san };
    const provenance = statement(SUBJECT, V02, { builder: { id: san }, buildType: 'https://gitlab.com/x' });
    const signed = await attest(sigstore, { san, extensions }, provenance);
    const expected = { certificateIdentity: san, certificateOidcIssuer: 'https://gitlab.com' };
    const report = await judgeBundle(bundleOf(sigstore, signed), expected);
    expect(report.warnings.map(({ code }) => code)).not.toContain('self-hosted-runner');
    expect(report.artifacts[0]?.facts).toMatchObject({ runner: 'gitlab-hosted', level: { level: 2 } });
  });
});

const TEKTON = 'https://tekton.dev/attestations/chains/pipelinerun@v2';

describe('what a provenance claims and its certificate does not say', () => {
  const facts = async (payload: Buffer, identity = today(GENERATOR)) => {
    const report = await judgeBundle(
      bundleOf(sigstore, await attest(sigstore, identity, payload)),
      BY_GENERATOR,
    );
    expect(report.verdict).toBe('verified');
    return { ...report.artifacts[0]?.facts, warned: report.warnings.map(({ code }) => code) };
  };

  test.each<[what: string, payload: () => Buffer, claimed: object]>([
    [
      'v0.2, another builder',
      () => generated({ buildType: TEKTON, builder: { id: 'https://tekton.dev/chains/v2' } }),
      { builder: 'https://tekton.dev/chains/v2' },
    ],
    [
      'v0.2, another source',
      () =>
        generated({
          buildType: TEKTON,
          invocation: {
            configSource: {
              uri: 'git+https://github.com/evil/app@refs/heads/main',
              digest: { sha1: 'f'.repeat(40) },
            },
          },
        }),
      { source: 'git+https://github.com/evil/app@refs/heads/main', commit: 'f'.repeat(40) },
    ],
    [
      'v0.1, another builder',
      () =>
        statement(SUBJECT, V01, {
          builder: { id: 'https://cloudbuild.googleapis.com/GoogleHostedWorker@v0.3' },
          recipe: { type: 'https://cloudbuild.googleapis.com/CloudBuildYaml@v0.1', arguments: {} },
          materials: [{ uri: SOURCE, digest: { sha1: COMMIT } }],
        }),
      { builder: 'https://cloudbuild.googleapis.com/GoogleHostedWorker@v0.3' },
    ],
    [
      'v1, a build type that is not known and another builder',
      () => ofRunner('https://example.com/builder', SUBJECT, { buildType: 'https://example.com/type' }),
      { builder: 'https://example.com/builder' },
    ],
  ])('is told as its claim, and no level: %s', async (_, payload, claimed) => {
    const said = await facts(payload());
    expect(said).toMatchObject({ claimed, sourceRepository: SOURCE, sourceCommit: COMMIT });
    expect(said.level).toBeUndefined();
    expect(said.withoutLevel).toEqual(expect.any(String));
    expect(said.warned).toContain('claim-unconfirmed');
  });

  test('v1 of a build type that is not known has no level, whoever built it', async () => {
    const said = await facts(ofRunner(GENERATOR, SUBJECT, { buildType: 'https://example.com/type' }));
    expect(said.level).toBeUndefined();
    expect(said).not.toHaveProperty('claimed');
  });

  test('v0.2 with the builder and source of its certificate has the level of the certificate', async () => {
    const said = await facts(generated());
    expect(said).toMatchObject({ level: { level: 2, reason: 'hosted runner; a reusable workflow signs' } });
    expect(said).not.toHaveProperty('claimed');
  });

  const source = { uri: `git+${SOURCE}@refs/heads/main`, digest: { sha1: COMMIT } };
  const evil = { uri: 'git+https://github.com/evil/app@refs/heads/main', digest: { sha1: COMMIT } };
  const entryPoint = '.github/workflows/release.yml';
  test.each<[what: string, changes: object]>([
    ['the builder', { builder: { id: 'https://tekton.dev/chains/v2' } }],
    ['the source', { invocation: { configSource: { ...evil, entryPoint }, parameters: {} } }],
    ['no source', { invocation: { parameters: {} } }],
    ['the commit', { materials: [{ ...source, digest: { sha1: 'f'.repeat(40) } }] }],
    ['the material', { materials: [evil] }],
    [
      'the workflow',
      { invocation: { configSource: { ...source, entryPoint: 'other.yml' }, parameters: {} } },
    ],
    [
      'the ref',
      {
        invocation: { configSource: { ...source, entryPoint }, environment: { github_ref: 'refs/tags/v1' } },
      },
    ],
    ['a parameter', { invocation: { configSource: { ...source, entryPoint }, parameters: { image: 'x' } } }],
  ])("is refused in slsa-github-generator's v0.2: %s", async (_, changes) => {
    const judged = async (payload: Buffer) => {
      const bundle = bundleOf(sigstore, await attest(sigstore, today(GENERATOR), payload));
      return (await judgeBundle(bundle, { ...BY_GENERATOR, predicateType: V02 })).verdict;
    };
    expect(await judged(generated())).toBe('verified');
    expect(await judged(generated(changes))).toBe('rejected');
  });

  test('does not reach a level that is asked for', async () => {
    const payload = generated({ buildType: TEKTON, builder: { id: 'https://tekton.dev/chains/v2' } });
    const signed = await attest(sigstore, today(GENERATOR), payload);
    const options = { ...BY_GENERATOR, minSlsaBuildLevel: '1', predicateType: V02 };
    const report = await judgeBundle(bundleOf(sigstore, signed), options);
    expect([report.verdict, report.reasons[0]?.code]).toEqual(['rejected', 'level-too-low']);
  });
});
