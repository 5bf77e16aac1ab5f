import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeProxy, startProxy } from '../fake/proxy.ts';
import type { Mode } from '../fake/registry/modes.ts';
import type { ClaimOverrides } from '../fake/sigstore/index.ts';
import { sha256Digest } from '../../src/subject/digest.ts';
import { expectFailure, openStage, PATH, type Stage, type StepRun, tagOf } from './stage.ts';

/*
 * What stops a run before anything is public: by its permissions, its event, its repository, its inputs,
 * or what the registry lets it do.
 */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const DEBUG = { RUNNER_DEBUG: '1' };

async function start(mode: Mode = 'ghcr') {
  const registry = await stage.registry(mode);
  return { registry, inputs: { image: `${registry.host}/${PATH}`, digest: stage.image.digest } };
}

/** The step failed with this code, said all of this, and made nothing. */
function expectRefusal(run: StepRun, code: string, says: readonly string[]): void {
  expectFailure(run, code, ...says);
  expect(run.logWrites).toBe(0);
}

const WITHOUT_TOKEN = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' };

describe('a job that may not have a token', () => {
  it('without the permission is told the YAML to paste, before any request', async () => {
    const { inputs } = await start();
    const run = await stage.run(inputs, { environment: { ...DEBUG, ...WITHOUT_TOKEN } });
    expectRefusal(run, 'id-token-permission-missing', [
      'permissions:\n  contents: read\n  id-token: write\n',
    ]);
    expect(run.requests).toEqual([]);
    expect(run.summary).toContain('id-token: write');
  });

  const fork = {
    pull_request: {
      head: { repo: { full_name: 'fork/repo' } },
      base: { repo: { full_name: 'octo-org/octo-repo' } },
    },
  };
  const CASES = [
    [
      'a fork',
      { event: fork, environment: { ...WITHOUT_TOKEN, GITHUB_EVENT_NAME: 'pull_request' } },
      'pull requests from forks',
    ],
    [
      'Dependabot',
      { environment: { ...WITHOUT_TOKEN, GITHUB_ACTOR: 'dependabot[bot]' } },
      'this run of Dependabot has no OIDC token',
    ],
  ] as const;

  it.each(CASES)(
    'of %s is skipped with a notice, also when nothing was pushed',
    async (_who, options, reason) => {
      const { inputs } = await start();
      const run = await stage.run({ ...inputs, digest: '' }, options);
      expect([run.exitCode, run.outputs, run.requests]).toEqual([0, { outcome: 'skipped' }, []]);
      expect(run.stdout).toMatch(new RegExp(`^::notice::nothing was signed: ${reason}`, 'm'));
      expect(run.summary).toMatch(new RegExp(`^### Not signed\n\n${reason}`));
    },
  );

  it.each(CASES)('of %s that has a token signs', async (_who, options) => {
    const { registry, inputs } = await start();
    const { idTokenRequestUrl } = stage.sigstore.urls;
    const environment = {
      ...options.environment,
      ACTIONS_ID_TOKEN_REQUEST_URL: idTokenRequestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: stage.sigstore.idTokenRequestToken,
    };
    const run = await stage.run(inputs, { ...options, environment });
    expect([run.error, run.outputs['outcome']]).toEqual(['', 'signed']);
    expect(stage.attached(registry)).toHaveLength(4);
  });

  it.each(CASES)('of %s fails where that is wanted', async (_who, options, reason) => {
    const { inputs } = await start();
    const run = await stage.run({ ...inputs, 'on-untrusted-event': 'fail' }, options);
    expectRefusal(run, 'untrusted-event', [reason]);
    expect(run.requests).toEqual([]);
  });

  it('a wrong word for it is refused in every run, not first in that of a fork', async () => {
    const { inputs } = await start();
    const run = await stage.run({ ...inputs, 'on-untrusted-event': 'ignore' });
    expect([run.exitCode, run.errorCode, run.requests]).toEqual([1, 'input-value-unknown', []]);
    expect(run.error).toMatch(/^on-untrusted-event: "ignore"/);
  });

  it('is said when the service refuses it', async () => {
    const { inputs } = await start();
    const environment = { ...DEBUG, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-another-job' };
    const run = await stage.run({ ...inputs, timeout: '2s' }, { environment });
    expectRefusal(run, 'id-token-refused', ['401']);
    expect(run.masks).toContain('of-another-job');
  });
});

describe('a private repository and the public Sigstore instance', () => {
  let proxy: FakeProxy;
  let directory: string;
  beforeAll(async () => {
    proxy = await startProxy();
    directory = await mkdtemp(path.join(tmpdir(), 'public-'));
  });
  afterAll(async () => {
    await proxy.close();
    await rm(directory, { recursive: true });
  });

  /** Everything that leaves this machine goes to the proxy, which refuses it. */
  async function runPublic(inputs: Record<string, string>, claims: ClaimOverrides) {
    const text = JSON.stringify(stage.sigstore.signingConfig()).replace(
      stage.sigstore.urls.rekorV1,
      'https://rekor.sigstore.dev',
    );
    const config = path.join(directory, 'config.json');
    await writeFile(config, text);
    stage.sigstore.setClaims(claims);
    const environment = { ...DEBUG, HTTPS_PROXY: `http://${proxy.host}`, NO_PROXY: 'localhost' };
    const run = await stage.run({ 'signing-config': config, timeout: '1s', ...inputs }, { environment });
    stage.sigstore.setClaims({});
    return run;
  }

  it.each([
    ['private', 'octo-org/octo-repo is private'],
    ['internal', 'octo-org/octo-repo is internal'],
    [null, 'octo-org/octo-repo is not known to be public'],
  ])(
    'visibility %s: stops, lists what would be public, and names the alternatives',
    async (visibility, says) => {
      const { inputs } = await start();
      const run = await runPublic(inputs, { repository_visibility: visibility });
      expectRefusal(run, 'private-repository', [
        says,
        'workflow: octo-org/octo-repo/.github/workflows/release.yml@refs/heads/main',
        'ref and commit: refs/heads/main, c040cae0f0dc81641728557b80f09cfa23b83fe5',
        'private-repository: true',
        'signing-config:',
        'tlog: false',
      ]);
      expect(run.requests.filter(({ service }) => service === 'fulcio')).toEqual([]);
      expect(proxy.tunnels.map(({ to }) => to)).toEqual([]);
    },
  );

  it('consent lets it go on', async () => {
    const { inputs } = await start();
    const consent = { 'private-repository': 'true' };
    const run = await runPublic({ ...inputs, ...consent }, { repository_visibility: 'private' });
    expect(run.errorCode).not.toBe('private-repository');
    expect(run.requests.filter(({ service }) => service === 'fulcio')).toHaveLength(1);
    expect(new Set(proxy.tunnels.map(({ to }) => to))).toEqual(new Set(['rekor.sigstore.dev:443']));
  });

  it('a token of another server is not even shown to it', async () => {
    const { inputs } = await start();
    const environment = { ...DEBUG, HTTPS_PROXY: `http://${proxy.host}`, NO_PROXY: 'localhost' };
    const files = { 'signing-config': '', 'trusted-root': '' };
    const before = proxy.tunnels.length;
    const run = await stage.run({ ...inputs, ...files, timeout: '1s' }, { environment });
    expectRefusal(run, 'issuer-not-accepted', [
      stage.sigstore.issuer,
      'signing-config: path/to/signing_config.json',
    ]);
    const asked = proxy.tunnels.slice(before).map(({ to }) => to);
    expect(asked.filter((to) => /fulcio|rekor|timestamp/.test(to))).toEqual([]);
  });
});

describe('inputs that cannot be', () => {
  it.each([
    [{ digest: '' }, 'digest-missing'],
    [
      { digest: 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
      'digest-of-empty-input',
    ],
    [{ image: '' }, 'image-missing'],
    [{ recursive: 'maybe' }, 'input-value-unknown'],
    [{ timeout: '10 minutes' }, 'input-duration-malformed'],
    [{ 'signing-config': 'no/such/file.json' }, 'file-unreadable'],
    [{ 'output-dir': '/dev/null/here' }, 'output-dir-unusable'],
  ])('%o: %s', async (wrong, code) => {
    const { inputs } = await start();
    const run = await stage.run({ ...inputs, ...wrong });
    expect([run.exitCode, run.errorCode, run.outputs, run.logWrites]).toEqual([
      1,
      code,
      { outcome: 'failed' },
      0,
    ]);
    expect(run.error).toMatch(/^Fix:/m);
  });
});

describe('a registry that says no', () => {
  it('an unknown digest', async () => {
    const { registry, inputs } = await start();
    const digest = `sha256:${'0'.repeat(64)}`;
    const run = await stage.run({ ...inputs, digest, timeout: '4s' }, { environment: DEBUG });
    expectRefusal(run, 'digest-not-found', [`${registry.host}/${PATH}@${digest}`, 'push: true']);
    expect(run.stdout).toMatch(/^waited 1\.6 s: localhost:\d+\/acme\/app@sha256:0{64} is not there yet$/m);
  });

  it('the id of an image, which is the digest of its configuration', async () => {
    const { registry, inputs } = await start();
    const digest = sha256Digest(stage.image.blobs[0] ?? Buffer.alloc(0));
    const run = await stage.run({ ...inputs, digest, timeout: '1s' });
    expectRefusal(run, 'digest-of-blob', [
      `${registry.host}/${PATH}@${digest} is a part of an image`,
      'digest: ${{ steps.build.outputs.digest }}   # not imageid',
    ]);
  });

  it('a digest that shows a little later is waited for', async () => {
    const { registry, inputs } = await start();
    const { store } = registry;
    const bytes = store.manifest(PATH, stage.image.digest)?.bytes ?? Buffer.alloc(0);
    store.deleteManifest(PATH, stage.image.digest);
    const onOutput = () => void store.putManifest(PATH, bytes);
    const run = await stage.run(inputs, { onOutput });
    expect([run.error, run.outputs['outcome']]).toEqual(['', 'signed']);
  });

  it.each<Mode>(['ghcr', 'acr', 'ecr'])('wrong credentials, as %s says it', async (mode) => {
    const { registry, inputs } = await start(mode);
    const { username } = registry.account;
    const password = 'of-somebody-else/entirely';
    const run = await stage.run(
      { ...inputs, 'registry-username': username, 'registry-password': password },
      { environment: DEBUG },
    );
    expectRefusal(run, 'registry-unauthorized', [registry.host, 'registry-username and registry-password']);
    expect(run.masks).toContain(password);
  });

  // What to do there, by the service's own name, is in test/oci/refusal.test.ts.
  it.each<Mode>(['ghcr', 'acr', 'ecr'])(
    'no right to write, as %s says it: nothing is signed in vain',
    async (mode) => {
      const { registry, inputs } = await start(mode);
      registry.behave({ writeDenied: true });
      const run = await stage.run(inputs, { environment: DEBUG });
      expectRefusal(run, 'registry-denied', [`${registry.host}/${PATH}`, 'lack the right']);
      expect(run.requests.filter(({ service }) => service === 'rekor')).toEqual([]);
    },
  );

  it.each<Mode>(['acr', 'ecr'])(
    'a locked tag, as %s says it: what was signed is kept and reused',
    async (mode) => {
      const { registry, inputs } = await start(mode);
      registry.behave({ lockedTags: [`${tagOf(stage.image.digest)}.sig`] });
      const run = await stage.run(inputs, { environment: DEBUG });
      expect([run.exitCode, run.errorCode, run.outputs['outcome']]).toEqual([1, 'tag-locked', 'failed']);
      expect(run.error).toContain('sha256-');
      expect(run.result?.logIndexes).toHaveLength(3);
      expect(run.outputs['bundle-path']).toBeDefined();
      registry.behave({ lockedTags: [] });
      const again = await stage.run(inputs);
      // Only the simple-signing payload is found nowhere.
      expect([again.error, again.outputs['outcome'], again.logWrites]).toEqual(['', 'signed', 1]);
      expect(stage.attached(registry)).toHaveLength(4);
    },
  );

  it('a tag of the index that holds something else is not overwritten', async () => {
    const { registry, inputs } = await start('plain');
    const tag = tagOf(stage.image.digest);
    const other = registry.store.putManifest(
      PATH,
      { mediaType: 'application/vnd.oci.image.manifest.v1+json', layers: [] },
      tag,
    );
    const run = await stage.run(inputs, { environment: DEBUG });
    expectRefusal(run, 'referrers-tag-taken', ['sha256-']);
    expect(registry.store.manifest(PATH, tag)).toBe(other);
  });
});
