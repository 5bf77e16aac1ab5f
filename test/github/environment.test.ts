import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../src/github/environment.ts';
import { idTokenRequest } from '../../src/github/id-token.ts';
import { failureOf } from '../support/failure-of.ts';

describe('the environment', () => {
  it('has what the runner sets', () => {
    expect(
      readEnvironment({
        GITHUB_SERVER_URL: 'https://ghe.example/',
        GITHUB_ACTOR: 'octocat',
        RUNNER_TEMP: '/temporary',
        ACTIONS_ID_TOKEN_REQUEST_URL: 'https://issuer.example/x?y=z',
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
      }),
    ).toMatchObject({
      serverUrl: 'https://ghe.example',
      actor: 'octocat',
      temporaryDirectory: '/temporary',
      idTokenRequest: { url: 'https://issuer.example/x?y=z', token: 'secret' },
    });
  });

  it('takes an empty variable for none', () => {
    expect(readEnvironment({ GITHUB_SERVER_URL: '', GITHUB_ACTOR: '' })).toMatchObject({
      serverUrl: 'https://github.com',
      actor: undefined,
    });
  });
});

describe('the payload of the event', () => {
  const payloadOf = async (content: string) => {
    const folder = await mkdtemp(join(tmpdir(), 'event-'));
    const file = join(folder, 'event.json');
    await writeFile(file, content);
    const payload = await readEnvironment({ GITHUB_EVENT_PATH: file }).eventPayload();
    await rm(folder, { recursive: true });
    return payload;
  };

  it('is read from the file that the runner names', async () => {
    expect(await payloadOf('{"repository":{"default_branch":"main"}}')).toEqual({
      repository: { default_branch: 'main' },
    });
  });

  it.each(['', 'not JSON', '[]', '"text"', 'null'])('is none where the file holds %j', async (content) => {
    expect(await payloadOf(content)).toBeUndefined();
  });

  it.each([undefined, '/nowhere/event.json', tmpdir()])('is none at %s', async (path) => {
    expect(await readEnvironment({ GITHUB_EVENT_PATH: path }).eventPayload()).toBeUndefined();
  });
});

describe('the permission to request a token', () => {
  const URL = 'https://issuer.example';
  it.each([
    ['neither', {}],
    ['no address', { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret' }],
    ['no token', { ACTIONS_ID_TOKEN_REQUEST_URL: URL }],
    ['both empty', { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }],
  ])('is missing: %s', async (_name, variables) => {
    const failure = await failureOf(() => idTokenRequest(readEnvironment(variables)));
    expect(failure.code).toBe('id-token-permission-missing');
    expect(failure.fix).toContain('permissions:\n  contents: read\n  id-token: write\n');
    expect([failure.message, failure.why].join()).not.toContain('secret');
  });
});
