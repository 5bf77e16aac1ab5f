import { chmod, readFile } from 'node:fs/promises';
import { delimiter } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askCredentialHelper } from '../../src/oci/credential-helper.ts';
import { failureOf } from '../support/failure-of.ts';
import { auths, withHome } from './credentials-home.ts';

const { within, write, source } = withHome();

describe.skipIf(process.platform === 'win32')('credential helpers', () => {
  const path = process.env['PATH'];
  beforeEach(() => {
    process.env['PATH'] = [within('bin'), path].join(delimiter);
  });
  afterEach(() => {
    process.env['PATH'] = path;
  });

  /** A helper that knows one server, and answers as the real ones do. */
  async function install(name: string, server: string, secret = 's3cret', username = 'helped') {
    const answer = JSON.stringify({ ServerURL: server, Username: username, Secret: secret });
    await installScript(
      name,
      `read -r server\n[ "$1 $server" = "get ${server}" ] && echo '${answer}' && exit 0\necho "credentials not found in native keychain"; exit 1`,
    );
  }

  async function installScript(name: string, script: string) {
    await chmod(await write(`bin/docker-credential-${name}`, `#!/bin/sh\n${script}\n`), 0o755);
  }

  it('of one registry', async () => {
    await install('ecr-login', '1.dkr.ecr.eu-west-1.amazonaws.com');
    await write('.docker/config.json', { credHelpers: { '1.dkr.ecr.eu-west-1.amazonaws.com': 'ecr-login' } });
    const { forRegistry, log } = source();
    expect(await forRegistry('1.dkr.ecr.eu-west-1.amazonaws.com')).toEqual({
      kind: 'basic',
      username: 'helped',
      password: 's3cret',
      source: 'docker-credential-ecr-login',
    });
    expect(log.messages('mask')).toEqual(['s3cret']);
    expect(await forRegistry('ghcr.io')).toEqual({ kind: 'anonymous' });
  });

  it('of all, with the empty entry that docker login leaves', async () => {
    await install('store', 'ghcr.io');
    await write('.docker/config.json', { auths: { 'ghcr.io': {} }, credsStore: 'store' });
    expect(await source().forRegistry('ghcr.io')).toMatchObject({ username: 'helped' });
  });

  it('are asked for Docker Hub by its address', async () => {
    await install('store', 'https://index.docker.io/v1/');
    await write('.docker/config.json', { credsStore: 'store' });
    expect(await source().forRegistry('docker.io')).toMatchObject({ username: 'helped' });
  });

  it('may have a refresh token', async () => {
    await install('store', 'a.azurecr.io', 'refresh', '<token>');
    await write('.docker/config.json', { credsStore: 'store' });
    expect(await source().forRegistry('a.azurecr.io')).toMatchObject({
      kind: 'identity-token',
      token: 'refresh',
    });
  });

  it('that have nothing are passed over', async () => {
    await install('store', 'other.example');
    await write('.docker/config.json', { credsStore: 'store', ...auths('ghcr.io', 'file:s3cret') });
    expect(await source().forRegistry('ghcr.io')).toMatchObject({ username: 'file' });
  });

  it.each([
    ['fails', 'echo "s3cret is locked"; exit 1', 'it ended with status 1'],
    ['answers with no JSON', 'echo s3cret', 'its answer is not JSON'],
    ['answers with no secret', 'echo "{}"', 'has no user name and secret'],
    ['ends by a signal', 'echo s3cret; kill -TERM $$', 'it ended with status SIGTERM'],
    [
      'answers without end',
      'while :; do echo s3cret s3cret s3cret s3cret; done',
      'its answer is longer than 1 MiB',
    ],
  ])('that %s stop the run, and their output is not shown', async (_, script, why) => {
    await installScript('broken', script);
    await write('.docker/config.json', { credHelpers: { 'ghcr.io': 'broken' } });
    const { forRegistry, log } = source();
    const failure: unknown = await forRegistry('ghcr.io').catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'credential-helper-failed' });
    expect(failure).toHaveProperty('why', expect.stringContaining(why));
    expect(`${String(failure)} ${log.text()}`).not.toContain('s3cret');
  });

  it('need not read what they are asked', async () => {
    await installScript('deaf', `exec <&-; echo '{"Username":"helped","Secret":"s3cret"}'`);
    const question = { name: 'deaf', server: 'x'.repeat(1_000_000), file: 'config.json', timeoutMs: 30_000 };
    expect(await askCredentialHelper(question)).toMatchObject({ username: 'helped' });
  });

  it('that never answer are killed', async () => {
    await installScript('stuck', 'sleep 60');
    const file = await write('.docker/config.json', { credHelpers: { 'ghcr.io': 'stuck' } });
    const failure = await failureOf(() => source({ timeoutMs: 100 }).forRegistry('ghcr.io'));
    expect(failure).toMatchObject({ code: 'credential-helper-failed', why: 'it gave no answer in 0.1 s' });
    expect(failure.message).toContain(`docker-credential-stuck, which ${file} names`);
    expect(failure.fix).toContain('registry-username');
  });

  it('are asked once for all images of a registry', async () => {
    await installScript('counts', `echo asked >>'${within('asked')}'; echo '{}'`);
    await write('.docker/config.json', { credHelpers: { 'ghcr.io': 'counts' } });
    const { forRegistry } = source();
    for (const path of ['acme/app', 'acme/api'])
      expect(await failureOf(() => forRegistry('ghcr.io', path))).toMatchObject({
        code: 'credential-helper-failed',
      });
    expect(await readFile(within('asked'), 'utf8')).toBe('asked\n');
  });

  it('that are not installed stop the run where the registry was logged in to through them', async () => {
    await write('.docker/config.json', { auths: { 'ghcr.io': {} }, credsStore: 'desktop' });
    await expect(source().forRegistry('ghcr.io')).rejects.toMatchObject({ code: 'credential-helper-failed' });
  });

  it('that are not installed are no trouble otherwise', async () => {
    await write('.docker/config.json', { auths: {}, credsStore: 'desktop' });
    const { forRegistry } = source({ githubToken: 'ghs_token' });
    expect(await forRegistry('ghcr.io')).toMatchObject({ password: 'ghs_token' });
  });
});
