import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { legacySubject } from '../fake/sigstore/index.ts';
import type { ClaimOverrides } from '../fake/sigstore/workflow-claims.ts';
import { IDENTITY, linesOf, openStage, PATH, SLSA, type Stage, type StepOptions } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function runWith(claims: ClaimOverrides, options: StepOptions = {}) {
  stage.sigstore.setClaims(claims);
  const registry = await stage.registry('oci11');
  const run = await stage.run({ image: `${registry.host}/${PATH}@${stage.image.digest}` }, options);
  expect(run.error).toBe('');
  const statements = (await linesOf(run, 'provenance-path')) as {
    predicateType: string;
    predicate: object;
  }[];
  const provenance = statements.find(({ predicateType }) => predicateType === SLSA)?.predicate;
  return { run, provenance, attached: stage.attached(registry) };
}

describe('provenance comes from the claims that the certificate confirms', () => {
  it('and from nothing that the job can set', async () => {
    // So long that no digest holds it by chance.
    const number = '6666666666';
    const environment = {
      GITHUB_REPOSITORY: 'evil/other',
      GITHUB_REPOSITORY_ID: number,
      GITHUB_REPOSITORY_OWNER_ID: number,
      GITHUB_SERVER_URL: 'https://github.evil.example',
      GITHUB_REF: 'refs/heads/evil',
      GITHUB_SHA: '6'.repeat(40),
      GITHUB_WORKFLOW_REF: 'evil/other/.github/workflows/evil.yml@refs/heads/evil',
      GITHUB_WORKFLOW_SHA: '6'.repeat(40),
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_RUN_ID: number,
      GITHUB_RUN_ATTEMPT: number,
      GITHUB_ACTOR: 'evil',
      RUNNER_ENVIRONMENT: 'self-hosted',
    };
    const { run, provenance } = await runWith({}, { environment });
    expect(provenance).toEqual({
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: {
          workflow: {
            ref: 'refs/heads/main',
            repository: 'https://github.com/octo-org/octo-repo',
            path: '.github/workflows/release.yml',
          },
        },
        internalParameters: {
          github: {
            event_name: 'push',
            repository_id: '424242',
            repository_owner_id: '2020',
            runner_environment: 'github-hosted',
          },
        },
        resolvedDependencies: [
          {
            uri: 'git+https://github.com/octo-org/octo-repo@refs/heads/main',
            digest: { gitCommit: 'c040cae0f0dc81641728557b80f09cfa23b83fe5' },
          },
        ],
      },
      runDetails: {
        builder: { id: IDENTITY },
        metadata: {
          invocationId: 'https://github.com/octo-org/octo-repo/actions/runs/22259804324/attempts/1',
        },
      },
    });
    const told = JSON.stringify([run.outputs, run.result, run.summary]);
    expect(told).not.toMatch(/evil|6666666666|self-hosted/);
  });
});

describe('the identity', () => {
  it.each([
    ['with identifiers', {}],
    ['with names only', { sub: legacySubject() }],
    ['of an environment', { environment: 'production' }],
  ])('is the workflow’s, whatever form "sub" has: %s', async (_form, claims) => {
    const { run } = await runWith(claims);
    expect(run.outputs['certificate-identity']).toBe(IDENTITY);
  });

  it('of a reusable workflow is that workflow; the provenance names the caller’s as what was started', async () => {
    const signer = 'shared/workflows/.github/workflows/sign.yml@refs/tags/v2';
    const { run, provenance, attached } = await runWith({
      job_workflow_ref: signer,
      job_workflow_sha: 'd'.repeat(40),
    });
    const identity = `https://github.com/${signer}`;
    expect(run.outputs['certificate-identity']).toBe(identity);
    expect(new Set(attached.map(({ san }) => san))).toEqual(new Set([identity]));
    expect(provenance).toMatchObject({
      buildDefinition: { externalParameters: { workflow: { path: '.github/workflows/release.yml' } } },
      runDetails: { builder: { id: identity } },
    });
    expect(run.outputs['slsa-build-level']).toBe('2');
    expect(run.summary).toContain('a reusable workflow signs');
    expect(run.outputs['verify-commands']).toContain(
      '--repo octo-org/octo-repo --signer-workflow shared/workflows/.github/workflows/sign.yml',
    );
  });

  it('on a self-hosted runner reaches build level 1', async () => {
    const { run } = await runWith({ runner_environment: 'self-hosted' });
    expect(run.outputs['slsa-build-level']).toBe('1');
    expect(run.summary).toContain('SLSA Build L1');
  });

  it('of a tag with signs that shells and Markdown know is quoted everywhere', async () => {
    const ref = "refs/tags/v1'`$(id)`|&<b>";
    const { run } = await runWith({ ref, ref_type: 'tag' });
    // A name is a URI: Fulcio escapes what has no place in its path (RFC 3986, 3.3).
    const identity = IDENTITY.replace('refs/heads/main', 'refs/tags/v1%27%60$%28id%29%60%7C&%3Cb%3E');
    expect(run.outputs['certificate-identity']).toBe(identity);
    expect(run.outputs['verify-commands']).toContain(`--certificate-identity '${identity}' `);
    expect(run.summary).toContain(`- **Signed by** \`${identity}\`\n`);
    // The ref itself stands there as it is.
    expect(run.summary).toContain(`(\`\` ${ref} \`\`)`);
  });
});
