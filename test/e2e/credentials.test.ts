import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REFRESH_TOKEN_USER } from '../fake/registry/account.ts';
import type { Mode } from '../fake/registry/modes.ts';
import { expectFailure, openStage, PATH, type Stage } from './stage.ts';

let stage: Stage;
let directory: string;
beforeAll(async () => {
  stage = await openStage();
  directory = await mkdtemp(path.join(tmpdir(), 'credentials-'));
});
afterAll(async () => {
  await stage.close();
  await rm(directory, { recursive: true });
});

async function start(mode: Mode) {
  const registry = await stage.registry(mode);
  return { registry, image: `${registry.host}/${PATH}@${stage.image.digest}` };
}

/** A credential helper on PATH that answers for one server only. */
async function installHelper(name: string, server: string, answer: object) {
  const bin = await mkdtemp(path.join(directory, 'bin-'));
  const script = [
    '#!/bin/sh',
    'read server',
    `[ "$1 $server" = "get ${server}" ] || { echo "credentials not found in native keychain"; exit 1; }`,
    `cat <<'END'\n${JSON.stringify(answer)}\nEND`,
  ];
  const file = path.join(bin, `docker-credential-${name}`);
  await writeFile(file, script.join('\n'));
  await chmod(file, 0o755);
  return { PATH: `${bin}:${process.env['PATH']}` };
}

describe('credentials are taken from', () => {
  it('registry-username and registry-password, for the one registry of the images', async () => {
    const { registry, image } = await start('ghcr');
    const { username, password } = registry.account;
    const run = await stage.run(
      { image, 'registry-username': username, 'registry-password': password },
      { dockerConfig: {} },
    );
    expect([run.error, run.outputs['outcome']]).toEqual(['', 'signed']);
    expect(run.masks).toContain(password);
  });

  it('the inputs before Docker’s configuration', async () => {
    const { registry, image } = await start('acr');
    const { username, password } = registry.account;
    const wrong = { auths: { [registry.host]: { auth: btoa('octocat:not-the-password') } } };
    const run = await stage.run(
      { image, registry: registry.host, 'registry-username': username, 'registry-password': password },
      { dockerConfig: wrong },
    );
    expect([run.error, run.outputs['outcome']]).toEqual(['', 'signed']);
  });

  it('an identity token of az acr login', async () => {
    const { registry, image } = await start('acr');
    const dockerConfig = { auths: { [registry.host]: registry.dockerIdentityToken } };
    const run = await stage.run({ image }, { dockerConfig });
    expect([run.error, run.outputs['outcome']]).toEqual(['', 'signed']);
    expect(run.masks).toContain(registry.account.refreshToken);
  });

  it.each(['credHelpers', 'credsStore'])('a credential helper: %s', async (kind) => {
    const { registry, image } = await start('ecr');
    const { username, password } = registry.account;
    const environment = await installHelper('fake', registry.host, { Username: username, Secret: password });
    const dockerConfig =
      kind === 'credsStore'
        ? { credsStore: 'fake', auths: { [registry.host]: {} } }
        : { credHelpers: { [registry.host]: 'fake' } };
    const run = await stage.run({ image }, { dockerConfig, environment });
    expect([run.error, run.outputs['outcome']]).toEqual(['', 'signed']);
    expect(run.masks).toContain(password);
  });

  it('a credential helper that hands out a refresh token', async () => {
    const { registry, image } = await start('acr');
    const secret = { Username: REFRESH_TOKEN_USER, Secret: registry.account.refreshToken };
    const environment = await installHelper('acr', registry.host, secret);
    const dockerConfig = { credHelpers: { [registry.host]: 'acr' } };
    const run = await stage.run({ image }, { dockerConfig, environment });
    expect([run.error, run.outputs['outcome']]).toEqual(['', 'signed']);
  });

  it('podman login', async () => {
    const { registry, image } = await start('plain');
    registry.behave({ auth: { kind: 'basic' } });
    const runtime = await mkdtemp(path.join(directory, 'run-'));
    await mkdir(path.join(runtime, 'containers'));
    const auths = { auths: { [registry.host]: registry.dockerAuth } };
    await writeFile(path.join(runtime, 'containers', 'auth.json'), JSON.stringify(auths));
    const environment = { XDG_RUNTIME_DIR: runtime };
    const run = await stage.run({ image }, { dockerConfig: {}, environment });
    expect([run.error, run.outputs['outcome']]).toEqual(['', 'signed']);
  });

  it('nowhere, where anyone may push', async () => {
    const { image } = await start('plain');
    const run = await stage.run({ image }, { dockerConfig: {} });
    expect([run.error, run.outputs['outcome']]).toEqual(['', 'signed']);
  });
});

describe('what cannot be used is told at once, by the file that it is in', () => {
  const hang = { credHelpers: { HOST: 'hangs' } };
  const file = (content: string | Buffer) => (place: string) => writeFile(place, content);

  it.each<[string, (place: string) => Promise<unknown>, string, string]>([
    ['a byte order mark', file('\ufeff{}'), 'docker-config-malformed', 'begins with a byte order mark'],
    ['UTF-16', file(Buffer.from('\ufeff{}', 'utf16le')), 'docker-config-malformed', 'it is UTF-16'],
    [
      'a link to itself',
      (place) => symlink(place, place),
      'docker-config-unreadable',
      'leads back to itself',
    ],
    ['a directory', (place) => mkdir(place), 'docker-config-unreadable', 'it is a directory'],
    ['a helper that hangs', file(JSON.stringify(hang)), 'credential-helper-failed', 'gave no answer in 2 s'],
    [
      'a helper that talks without end',
      file(JSON.stringify({ credHelpers: { HOST: 'talks' } })),
      'credential-helper-failed',
      'longer than 1 MiB',
    ],
    [
      'a helper that says what is no answer',
      file(JSON.stringify({ credHelpers: { HOST: 'mumbles' } })),
      'credential-helper-failed',
      'its answer is not JSON',
    ],
  ])('%s', async (_name, put, code, why) => {
    const { registry, image } = await start('ghcr');
    const config = await mkdtemp(path.join(directory, 'docker-'));
    const place = path.join(config, 'config.json');
    await put(place);
    const text = await readFile(place, 'utf8').catch(() => undefined);
    if (text?.includes('HOST')) await writeFile(place, text.replace('HOST', registry.host));
    const scripts = { hangs: 'sleep 60', talks: 'exec yes s3cret', mumbles: 'echo s3cret' };
    for (const [name, script] of Object.entries(scripts))
      await writeFile(path.join(config, `docker-credential-${name}`), `#!/bin/sh\n${script}\n`, {
        mode: 0o755,
      });
    const environment = { DOCKER_CONFIG: config, PATH: `${config}:${process.env['PATH']}` };
    const started = performance.now();
    const run = await stage.run({ image, timeout: '2s' }, { environment });
    expect(performance.now() - started).toBeLessThan(20_000);
    expectFailure(run, code, why, place);
    expect(run.logWrites).toBe(0);
    expect(run.stdout + run.summary).not.toContain('s3cret');
  });
});

describe('the GitHub token', () => {
  it('is for ghcr.io: no other registry gets it, also when nothing else is there', async () => {
    const { image } = await start('ghcr');
    const run = await stage.run({ image }, { dockerConfig: {} });
    expect([run.exitCode, run.errorCode]).toEqual([1, 'registry-unauthorized']);
    expect(run.error).toContain('docker/login-action');
    const sent = run.requests.map(({ headers, query }) => `${headers.authorization ?? ''} ${query}`);
    expect(sent.filter((text) => text.includes('ghs_') || text.includes('Basic'))).toEqual([]);
  });
});
