import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { calledWorkflows, projectName } from '../../../src/shared/tool.ts';
import { startRegistry } from '../../fake/registry/registry.ts';
import { type ClaimOverrides, type FakeSigstore, startSigstore } from '../../fake/sigstore/index.ts';
import { multiPlatformImage, storeImage } from '../../support/image.ts';
import { signInProcess } from '../../support/in-process.ts';
import { type Job, jobOf } from '../../support/job.ts';

const CALLED = `${projectName}/${calledWorkflows.build}`;
const BY_BUILD: ClaimOverrides = {
  job_workflow_ref: `${CALLED}@refs/tags/v1`,
  job_workflow_sha: 'b'.repeat(40),
};
const PATH = 'acme/app';
const BASE = { uri: 'pkg:docker/alpine@3.22?platform=linux%2Famd64', digest: { sha256: 'b'.repeat(64) } };

let sigstore: FakeSigstore;
let job: Job;
beforeAll(async () => {
  sigstore = await startSigstore();
  job = await jobOf(sigstore);
});
afterAll(async () => {
  await job.remove();
  await sigstore.close();
});

interface Asked {
  readonly claims?: ClaimOverrides;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** What the jobs that build put out, made of what they should. */
  readonly builds?: (records: readonly object[]) => readonly object[];
}

/** Signs an image of two platforms as build.yml does, its platforms pushed and no index. */
async function signed({
  claims = BY_BUILD,
  inputs = {},
  environment = {},
  builds = (all) => all,
}: Asked = {}) {
  const registry = await startRegistry({ mode: 'oci11' });
  onTestFinished(() => registry.close());
  const image = multiPlatformImage();
  storeImage(registry.store, PATH, { ...image, manifests: image.manifests.slice(0, -1) });
  const name = `${registry.host}/${PATH}`;
  const asked = { image: name, 'build-args': 'A=1', platforms: 'linux/amd64,linux/arm64', tags: '' };
  const records = [...image.platforms].map(([platform, digest]) => ({
    ...{ image: name, platform, digest, mediaType: 'application/vnd.oci.image.manifest.v1+json' },
    size: registry.store.manifest(PATH, digest)?.bytes.length,
    materials: [BASE],
  }));
  const folder = await mkdtemp(path.join(tmpdir(), 'build-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const url = new URL(sigstore.urls.idTokenRequestUrl);
  url.searchParams.set('claims', Buffer.from(JSON.stringify(claims)).toString('base64url'));
  const before = [sigstore.entries.length, certificates()] as const;
  const run = await signInProcess({
    inputs: {
      ...job.inputs,
      'output-dir': folder,
      'build-inputs': JSON.stringify(asked),
      builds: builds(records)
        .map((one) => JSON.stringify([one]))
        .join('\n'),
      ...inputs,
    },
    environment: { ...job.environment, ACTIONS_ID_TOKEN_REQUEST_URL: url.href, ...environment },
    dockerConfig: { auths: { [registry.host]: registry.dockerAuth } },
  });
  if (run === undefined) throw new Error('the run was ended');
  const made = { entries: sigstore.entries.length - before[0], certificates: certificates() - before[1] };
  return { ...run, registry, image, name, made };
}

function certificates(): number {
  return sigstore.requests.filter(({ path: asked }) => asked.includes('signingCert')).length;
}

interface Saved {
  readonly predicateType: string;
  readonly subject: readonly { readonly digest: { readonly sha256: string } }[];
  readonly predicate: {
    readonly buildDefinition: {
      readonly externalParameters: Readonly<Record<string, unknown>>;
      readonly resolvedDependencies: readonly unknown[];
    };
  };
}

async function provenanceOf({ outputs }: Awaited<ReturnType<typeof signed>>): Promise<Saved> {
  const lines = (await readFile(outputs['provenance-path'] ?? '', 'utf8')).trim().split('\n');
  const found = lines
    .map((line) => JSON.parse(line) as Saved)
    .find(({ predicateType }) => predicateType === 'https://slsa.dev/provenance/v1');
  if (found === undefined) throw new Error('no provenance');
  return found;
}

describe('build.yml signs what its jobs have built', () => {
  it(
    'joined in an index, with its inputs and what BuildKit recorded, at level 3',
    { timeout: 90_000 },
    async () => {
      const run = await signed();
      expect([run.failure, run.outputs['outcome'], run.outputs['slsa-build-level']]).toEqual([
        undefined,
        'signed',
        '3',
      ]);
      const { subject, predicate } = await provenanceOf(run);
      expect(run.outputs['subjects']).toBe(`${run.name}@sha256:${subject[0]?.digest.sha256}`);
      const index = run.registry.store.manifest(PATH, `sha256:${subject[0]?.digest.sha256}`);
      const { manifests } = JSON.parse(index?.bytes.toString() ?? '') as { manifests: { digest: string }[] };
      expect(manifests.map(({ digest }) => digest)).toEqual([...run.image.platforms.values()]);
      expect(predicate.buildDefinition).toMatchObject({
        buildType: 'https://github.com/org/slsa-provenance-action/image-build/v1',
        externalParameters: {
          workflow: { repository: 'https://github.com/octo-org/octo-repo' },
          inputs: { image: run.name, 'build-args': 'A=1', platforms: 'linux/amd64,linux/arm64' },
        },
        resolvedDependencies: [expect.anything(), { ...BASE, annotations: { recordedBy: 'BuildKit' } }],
      });
      expect(predicate.buildDefinition.externalParameters).not.toHaveProperty('dispatch');
    },
  );

  it('with what was asked for by hand, as the event has it', async () => {
    const event = path.join(tmpdir(), `event-${process.pid}.json`);
    await writeFile(event, JSON.stringify({ inputs: { channel: 'stable' } }));
    onTestFinished(() => rm(event));
    const run = await signed({
      claims: { ...BY_BUILD, event_name: 'workflow_dispatch' },
      environment: { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_EVENT_PATH: event },
    });
    const { predicate } = await provenanceOf(run);
    expect(predicate.buildDefinition.externalParameters['dispatch']).toEqual({ channel: 'stable' });
  });
});

describe('nothing is signed, and no certificate requested,', () => {
  it.each<[string, string, Asked]>([
    ['for a caller that injects inputs', 'build-inputs-refused', { claims: {} }],
    [
      "for a fork's build.yml",
      'build-inputs-refused',
      {
        claims: {
          ...BY_BUILD,
          job_workflow_ref: 'evil/slsa-provenance-action/.github/workflows/build.yml@refs/tags/v1',
        },
      },
    ],
    [
      'for build.yml without its inputs',
      'build-inputs-missing',
      {
        inputs: {
          'build-inputs': '',
          builds: '',
          image: 'ghcr.io/acme/app',
          digest: `sha256:${'a'.repeat(64)}`,
        },
      },
    ],
    [
      'below the level that is wanted: at a commit that is in no list',
      'level-too-low',
      {
        claims: { ...BY_BUILD, job_workflow_ref: `${CALLED}@${'b'.repeat(40)}` },
        inputs: { 'min-slsa-build-level': '3' },
      },
    ],
    [
      'below the level that is wanted: on a self-hosted runner',
      'level-too-low',
      { claims: { ...BY_BUILD, runner_environment: 'self-hosted' }, inputs: { 'min-slsa-build-level': '2' } },
    ],
    [
      'below the level that is wanted: in pull_request_target',
      'level-too-low',
      { claims: { ...BY_BUILD, event_name: 'pull_request_target' }, inputs: { 'min-slsa-build-level': '3' } },
    ],
    [
      'where a job says another digest than it pushed',
      'build-record-differs',
      { builds: (all) => all.map((one) => ({ ...one, digest: `sha256:${'d'.repeat(64)}` })) },
    ],
    [
      'where a job says another platform than it built',
      'build-record-differs',
      { builds: ([first = {}]) => [first, { ...first, platform: 'linux/arm64' }] },
    ],
    [
      'where a job says another size',
      'build-record-differs',
      { builds: (all) => all.map((one) => ({ ...one, size: 7 })) },
    ],
    ['where a job did not run', 'build-record-differs', { builds: (all) => all.slice(1) }],
    [
      'where a job says more than was asked for',
      'build-record-differs',
      { builds: (all) => [...all, { ...all[0], platform: 'linux/s390x' }] },
    ],
    [
      'beside a digest that somebody names',
      'option-without-effect',
      { inputs: { image: 'ghcr.io/acme/app', digest: `sha256:${'a'.repeat(64)}` } },
    ],
  ])('%s', { timeout: 90_000 }, async (_name, code, asked) => {
    const { failure, made } = await signed({
      ...asked,
      inputs: { timeout: '1s', ...asked.inputs },
    });
    expect([failure?.code, made]).toEqual([code, { entries: 0, certificates: 0 }]);
  });
});
