import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configFiles } from '../../src/oci/config-files.ts';
import { failureOf } from '../support/failure-of.ts';
import { auths, base64, withHome } from './credentials-home.ts';

const { within, write, source } = withHome();

const explicit = { registry: 'ghcr.io', username: 'input', password: 'from-input' };

describe('where credentials come from, first to last', () => {
  it('the inputs', async () => {
    await write('.docker/config.json', auths('ghcr.io', 'docker:s3cret'));
    const { forRegistry } = source({ explicit, githubToken: 'ghs_token' });
    expect(await forRegistry('ghcr.io')).toEqual({
      kind: 'basic',
      username: 'input',
      password: 'from-input',
      source: 'registry-username and registry-password',
    });
  });

  it("Docker's configuration", async () => {
    const file = await write('.docker/config.json', auths('ghcr.io', 'docker:s3cret'));
    await write('.config/containers/auth.json', auths('ghcr.io', 'podman:s3cret'));
    const { forRegistry } = source({ githubToken: 'ghs_token' });
    expect(await forRegistry('ghcr.io')).toMatchObject({ username: 'docker', source: file });
  });

  it('DOCKER_CONFIG in place of the home directory', async () => {
    await write('.docker/config.json', auths('ghcr.io', 'home:s3cret'));
    await write('other/config.json', auths('ghcr.io', 'other:s3cret'));
    const { forRegistry } = source({ environment: { DOCKER_CONFIG: within('other') } });
    expect(await forRegistry('ghcr.io')).toMatchObject({ username: 'other' });
  });

  it("podman's files", async () => {
    await write('.config/containers/auth.json', auths('ghcr.io', 'config:s3cret'));
    await write('run/containers/auth.json', auths('ghcr.io', 'run:s3cret'));
    const file = await write('named.json', auths('ghcr.io', 'named:s3cret'));
    const runtime = { XDG_RUNTIME_DIR: within('run') };
    const named = source({ environment: { ...runtime, REGISTRY_AUTH_FILE: file } });
    expect(await named.forRegistry('ghcr.io')).toMatchObject({ username: 'named' });
    expect(await source({ environment: runtime }).forRegistry('ghcr.io')).toMatchObject({ username: 'run' });
    expect(await source().forRegistry('ghcr.io')).toMatchObject({ username: 'config' });
  });

  it('DOCKER_AUTH_CONFIG, as GitLab CI has it', async () => {
    await write('.docker/config.json', auths('registry.gitlab.com', 'docker:s3cret'));
    const DOCKER_AUTH_CONFIG = JSON.stringify(auths('registry.gitlab.com', 'gitlab:s3cret'));
    const { forRegistry } = source({ environment: { DOCKER_AUTH_CONFIG } });
    expect(await forRegistry('registry.gitlab.com')).toMatchObject({
      username: 'gitlab',
      source: 'DOCKER_AUTH_CONFIG',
    });
  });

  it.each([
    ['of Helm', '.config/helm/registry/config.json', {}],
    ['where HELM_REGISTRY_CONFIG says', 'helm.json', { HELM_REGISTRY_CONFIG: 'helm.json' }],
    ['where HELM_CONFIG_HOME says', 'h/registry/config.json', { HELM_CONFIG_HOME: 'h' }],
    ['where XDG_CONFIG_HOME says', 'x/helm/registry/config.json', { XDG_CONFIG_HOME: 'x' }],
  ])('a login %s', async (_, path, places) => {
    const file = await write(path, auths('ghcr.io', 'helm:s3cret'));
    const environment = Object.fromEntries(Object.entries(places).map(([name, at]) => [name, within(at)]));
    const { forRegistry } = source({ environment });
    expect(await forRegistry('ghcr.io', 'acme/chart')).toMatchObject({ username: 'helm', source: file });
  });

  it("podman's file of root, which has no session", () => {
    expect(configFiles({}, 0)).toContain('/run/containers/0/auth.json');
    expect(configFiles({ XDG_RUNTIME_DIR: '/run/user/0' }, 0)).toContain('/run/user/0/containers/auth.json');
  });

  it("buildx's scoped logins, the narrowest first", async () => {
    await write('.docker/config.json', auths('ghcr.io', 'all:s3cret'));
    await write('.docker/buildx/config/ghcr.io@push/config.json', auths('ghcr.io', 'push:s3cret'));
    await write('.docker/buildx/config/ghcr.io/acme/app/config.json', auths('ghcr.io', 'app:s3cret'));
    const hub = auths('https://index.docker.io/v1/', 'hub:s3cret');
    await write('.docker/buildx/config/registry-1.docker.io/acme@push/config.json', hub);
    const { forRegistry } = source();
    expect(await forRegistry('ghcr.io', 'acme/app')).toMatchObject({ username: 'app' });
    expect(await forRegistry('ghcr.io', 'acme/other')).toMatchObject({ username: 'push' });
    expect(await forRegistry('docker.io', 'acme/app')).toMatchObject({ username: 'hub' });
    expect(await forRegistry('docker.io', 'other/app')).toEqual({ kind: 'anonymous' });
  });

  it.each(['ghcr.io/acme/app', 'ghcr.io/acme/app@push', 'ghcr.io/acme'])('the key %s', async (key) => {
    await write('.docker/config.json', {
      auths: { ...auths('ghcr.io', 'all:s').auths, ...auths(key, 'app:s').auths },
    });
    const { forRegistry } = source();
    expect(await forRegistry('ghcr.io', 'acme/app')).toMatchObject({ username: 'app' });
    expect(await forRegistry('ghcr.io', 'acme-other/app')).toMatchObject({ username: 'all' });
  });

  it.each([
    'docker.io',
    'index.docker.io',
    'registry-1.docker.io',
    'registry.hub.docker.com',
    'https://index.docker.io/v1/',
  ])('Docker Hub by the name %s', async (name) => {
    await write('.docker/config.json', auths(name, 'hub:s3cret'));
    expect(await source().forRegistry('docker.io', 'acme/app')).toMatchObject({ username: 'hub' });
  });

  it('the token of a job with data residency, for the registry of its tenant only', async () => {
    const environment = { GITHUB_SERVER_URL: 'https://acme.ghe.com' };
    const { forRegistry } = source({ githubToken: 'ghs_token', environment });
    expect(await forRegistry('containers.acme.ghe.com')).toMatchObject({ password: 'ghs_token' });
    for (const other of ['ghcr.io', 'containers.other.ghe.com', 'containers.acme.ghe.com.evil.example']) {
      expect(await forRegistry(other)).toEqual({ kind: 'anonymous' });
    }
    const elsewhere = source({ githubToken: 'ghs_token' });
    expect(await elsewhere.forRegistry('containers.acme.ghe.com')).toEqual({ kind: 'anonymous' });
  });

  it('the GitHub token, for ghcr.io only', async () => {
    const { forRegistry } = source({ githubToken: 'ghs_token' });
    expect(await forRegistry('ghcr.io')).toMatchObject({ password: 'ghs_token', source: 'github-token' });
    for (const other of ['docker.io', 'ghcr.io.evil.example', 'ghcr.io:8443', 'acme.azurecr.io']) {
      expect(await forRegistry(other)).toEqual({ kind: 'anonymous' });
    }
  });

  it('nobody', async () => {
    expect(await source().forRegistry('ghcr.io')).toEqual({ kind: 'anonymous' });
  });
});

describe('for one registry only', () => {
  it('the inputs', async () => {
    const { forRegistry } = source({ explicit });
    expect(await forRegistry('other.example')).toEqual({ kind: 'anonymous' });
  });

  it('by any name of Docker Hub', async () => {
    const { forRegistry } = source({ explicit: { ...explicit, registry: 'index.docker.io' } });
    expect(await forRegistry('docker.io')).toMatchObject({ username: 'input' });
  });

  it("parts of a registry, as podman's namespaces", async () => {
    await write('.config/containers/auth.json', {
      auths: { 'quay.io': { auth: base64('all:s3cret') }, 'quay.io/acme': { auth: base64('acme:s3cret') } },
    });
    const { forRegistry } = source();
    expect(await forRegistry('quay.io', 'acme/app')).toMatchObject({ username: 'acme' });
    expect(await forRegistry('quay.io', 'other/app')).toMatchObject({ username: 'all' });
  });
});

describe('refresh tokens', () => {
  it.each(['00000000-0000-0000-0000-000000000000', '<token>'])('as the password of %s', async (username) => {
    const { forRegistry } = source({ explicit: { ...explicit, username, password: 'refresh' } });
    expect(await forRegistry('ghcr.io')).toMatchObject({ kind: 'identity-token', token: 'refresh' });
  });

  it('as identitytoken', async () => {
    await write('.docker/config.json', { auths: { 'a.azurecr.io': { identitytoken: 'refresh' } } });
    expect(await source().forRegistry('a.azurecr.io')).toMatchObject({
      kind: 'identity-token',
      token: 'refresh',
    });
  });
});

it('masks every secret that it reads', async () => {
  await write('.docker/config.json', auths('a.example', 'me:from-docker'));
  await write('.config/containers/auth.json', { auths: { 'b.example': { identitytoken: 'from-podman' } } });
  const { forRegistry, log } = source({ explicit, githubToken: 'ghs_token' });
  await forRegistry('a.example');
  await forRegistry('b.example');
  expect(log.messages('mask')).toEqual(
    expect.arrayContaining(['from-input', 'ghs_token', 'from-docker', 'from-podman']),
  );
  expect(log.text()).toBe('');
});

it.each([
  ['a file that is no JSON', '{', 'docker-config-malformed'],
  ['a file of more than 1 MiB', ' '.repeat(1024 * 1024 + 1), 'docker-config-unreadable'],
])('%s stops the run', async (_, content, code) => {
  await write('.docker/config.json', content);
  await expect(source().forRegistry('ghcr.io')).rejects.toMatchObject({ code });
});

it.skipIf(process.platform === 'win32').each([
  ['a pipe', (file: string) => execFileSync('mkfifo', [file])],
  ['a directory', (file: string) => mkdir(file)],
  ['a device', (file: string) => symlink('/dev/zero', file)],
])('%s in place of a file stops the run, and nothing waits for it', async (_, put) => {
  await mkdir(within('.docker'));
  await put(within('.docker/config.json'));
  await expect(source().forRegistry('ghcr.io')).rejects.toMatchObject({
    code: 'docker-config-unreadable',
    why: expect.stringContaining('a directory, a pipe or a device'),
  });
});

it.skipIf(process.platform === 'win32')('a link to itself in place of a file is told as that', async () => {
  const file = within('.docker/config.json');
  await mkdir(dirname(file));
  await symlink(file, file);
  const failure = await failureOf(() => source().forRegistry('ghcr.io'));
  expect(failure).toMatchObject({
    code: 'docker-config-unreadable',
    message: `${file} cannot be read`,
    why: 'it is a symbolic link that leads back to itself',
  });
});

it('what the system says is told where no cause is known', async () => {
  const environment = { DOCKER_CONFIG: within('x'.repeat(5000)) };
  const failure = await failureOf(() => source({ environment }).forRegistry('ghcr.io'));
  expect(failure).toMatchObject({ code: 'docker-config-unreadable', why: 'the system says ENAMETOOLONG' });
});

// Root may read everything.
it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a file that this job may not read',
  async () => {
    await chmod(await write('.docker/config.json', {}), 0);
    const failure = await failureOf(() => source().forRegistry('ghcr.io'));
    expect(failure).toMatchObject({
      code: 'docker-config-unreadable',
      why: 'it exists, but this job may not read it',
    });
  },
);
