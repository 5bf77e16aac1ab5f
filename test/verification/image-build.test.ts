import { describe, expect, test } from 'vitest';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { calledWorkflows, projectName } from '../../src/shared/tool.ts';
import type { ExpectationOptions } from '../../src/expectation/expectation.ts';
import { verifyFile } from '../../src/verification/verify-file.ts';
import type { ClaimOverrides } from '../fake/sigstore/index.ts';
import { certify, signStatement } from '../fake/sigstore/signing.ts';
import { expecting, newImage, REPO, sharedSigstore } from './scene.ts';

const sigstore = await sharedSigstore();
const { digest } = newImage();
const SIGNER = `${projectName}/${calledWorkflows.build}@refs/tags/v1`;
const BUILD = 'https://github.com/org/slsa-provenance-action/image-build/v1';
const RUN = 'https://actions.github.io/buildtypes/workflow/v1';

interface Signed {
  readonly claims?: ClaimOverrides;
  readonly buildType?: string;
  readonly parameters?: object;
  readonly options?: ExpectationOptions;
}

/** What is said of a provenance that build.yml, or who `claims` say, has signed. */
async function judged({ claims = {}, buildType = BUILD, parameters = {}, options = {} }: Signed = {}) {
  const signer: ClaimOverrides = { job_workflow_ref: SIGNER, job_workflow_sha: 'b'.repeat(40), ...claims };
  const credential = await certify(sigstore.client, signer);
  const repository = `https://github.com/${REPO}`;
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ digest: { sha256: digest.slice(7) } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType,
        externalParameters: {
          workflow: { ref: 'refs/heads/main', repository, path: '.github/workflows/release.yml' },
          ...parameters,
        },
        resolvedDependencies: [
          {
            uri: `git+${repository}@refs/heads/main`,
            digest: { gitCommit: 'c040cae0f0dc81641728557b80f09cfa23b83fe5' },
          },
        ],
      },
      runDetails: { builder: { id: `https://github.com/${String(signer['job_workflow_ref'])}` } },
    },
  };
  const { bundle } = await signStatement(sigstore.client, credential, Buffer.from(JSON.stringify(statement)));
  const root = parseTrustedRoot(JSON.stringify(sigstore.trustedRoot));
  const file = { path: 'bundle.json', text: Buffer.from(JSON.stringify(bundle)) };
  const identity = `https://github.com/${String(signer['job_workflow_ref'])}`;
  const question = expecting(sigstore, { certificateIdentity: identity, ...options });
  const { report } = await verifyFile({ name: digest, digest, bytes: undefined }, file, { question, root });
  const { facts, warnings = [] } = report.artifacts[0] ?? {};
  return { verdict: report.verdict, codes: report.reasons.map(({ code }) => code), facts, warnings };
}

const INPUTS = { inputs: { image: 'ghcr.io/acme/app', 'build-args': 'A=1' } };

describe('what build.yml signs', () => {
  test('has level 3, and its parameters are named', async () => {
    const { verdict, facts, warnings } = await judged({
      parameters: INPUTS,
      options: { minSlsaBuildLevel: '3' },
    });
    expect([verdict, facts?.level?.level, warnings]).toEqual(['verified', 3, []]);
    expect(facts?.parameters).toEqual(['workflow', 'inputs.image', 'inputs.build-args']);
    expect(facts?.notAssessed.join()).not.toMatch(/L3/);
  });

  test('by hand has level 3 when it says what was asked for, and that is told', async () => {
    const claims = { event_name: 'workflow_dispatch' };
    const told = await judged({ claims, parameters: { ...INPUTS, dispatch: { channel: 'x' } } });
    expect([told.verdict, told.facts?.level?.level]).toEqual(['verified', 3]);
    expect(told.warnings).toMatchObject([
      { code: 'parameters-chosen', message: expect.stringContaining('dispatch') },
    ]);
    const untold = await judged({ claims, parameters: INPUTS });
    expect([untold.verdict, untold.facts?.level?.level]).toEqual(['verified', 2]);
  });

  test.each<[string, Signed, number]>([
    ['without inputs', {}, 2],
    [
      'at a branch',
      { parameters: INPUTS, claims: { job_workflow_ref: SIGNER.replace('tags/v1', 'heads/main') } },
      2,
    ],
    ['on a self-hosted runner', { parameters: INPUTS, claims: { runner_environment: 'self-hosted' } }, 1],
    ['in pull_request_target', { parameters: INPUTS, claims: { event_name: 'pull_request_target' } }, 2],
    ['in repository_dispatch', { parameters: INPUTS, claims: { event_name: 'repository_dispatch' } }, 2],
  ])('%s has a lower level', async (_name, signed, level) => {
    expect((await judged(signed)).facts?.level?.level).toBe(level);
  });
});

describe('it is rejected', () => {
  test.each<[string, Signed, string]>([
    [
      'from a workflow that calls the action itself, and says so',
      {
        parameters: INPUTS,
        claims: { job_workflow_ref: `${REPO}/.github/workflows/release.yml@refs/heads/main` },
      },
      'provenance-disagrees',
    ],
    [
      "from a fork's build.yml",
      { parameters: INPUTS, claims: { job_workflow_ref: SIGNER.replace(/^[^/]+/, 'evil') } },
      'provenance-disagrees',
    ],
    ['with the build type of those who sign what others built', { buildType: RUN }, 'provenance-disagrees'],
    [
      'with an input that build.yml has not',
      { parameters: { inputs: { secret: 'x' } } },
      'parameters-unknown',
    ],
    ['with a parameter that it has not', { parameters: { ...INPUTS, vars: {} } }, 'parameters-unknown'],
    ['below the level', { parameters: {}, options: { minSlsaBuildLevel: '3' } }, 'level-too-low'],
  ])('%s', async (_name, signed, code) => {
    expect(await judged(signed)).toMatchObject({ verdict: 'rejected', codes: [code] });
  });
});
