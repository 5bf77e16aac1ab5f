import { describe, expect, it } from 'vitest';
import { platformName } from '../../src/oci/layout/platform.ts';
import { MACHINES, parseBuildInputs } from '../../src/request/build-inputs.ts';
import { failureOf } from '../support/failure-of.ts';

/** As GitHub writes `toJSON(inputs)`: what was not set is there, and empty. */
const inputs = (given: object) =>
  JSON.stringify(
    { image: 'ghcr.io/acme/app', context: '', platforms: 'linux/amd64', tags: '', ...given },
    null,
    2,
  );

describe('the inputs of build.yml', () => {
  it('are recorded as they were given, if they decide what is built', () => {
    const given = {
      ...{ context: './app/', file: 'docker/Dockerfile', target: 'release', 'build-args': 'A=1\nB=$(x) "y"' },
      ...{ tags: 'v1', registry: 'ghcr.io', 'registry-username': 'octocat', 'private-repository': false },
      'emulated-platforms': 'linux/riscv64',
    };
    const parsed = parseBuildInputs(inputs(given));
    expect(parsed.recorded).toEqual({
      image: 'ghcr.io/acme/app',
      context: './app/',
      file: 'docker/Dockerfile',
      target: 'release',
      'build-args': 'A=1\nB=$(x) "y"',
      platforms: 'linux/amd64',
      'emulated-platforms': 'linux/riscv64',
    });
    expect(parsed).toMatchObject({ context: 'app', buildArgs: ['A=1', 'B=$(x) "y"'] });
  });

  it('send each platform to a machine of its kind', () => {
    const { platforms } = parseBuildInputs(
      inputs({ platforms: 'linux/arm64, linux/amd64\nlinux/amd64/v3', 'emulated-platforms': 'linux/s390x' }),
    );
    expect(MACHINES.map((machine) => platforms[machine].map(platformName))).toEqual([
      ['linux/amd64', 'linux/amd64/v3'],
      ['linux/arm64'],
      ['linux/s390x'],
    ]);
  });

  it('name the targets of a bake and their images', () => {
    const bake = {
      image: '',
      'bake-files': 'docker-bake.hcl',
      'bake-targets': 'app=ghcr.io/acme/app\ndb = ghcr.io/acme/db',
    };
    expect(parseBuildInputs(inputs(bake)).images).toEqual([
      { target: 'app', repository: { registry: 'ghcr.io', path: 'acme/app' } },
      { target: 'db', repository: { registry: 'ghcr.io', path: 'acme/db' } },
    ]);
  });

  it.each<[string, object, RegExp]>([
    ['an input that the workflow has not', { secret: 'x' }, /secret is no input/],
    ['something that is no text', { target: true }, /target is no text/],
    ['control characters', { context: 'a\u001bb' }, /control characters/],
    ['a context outside', { context: '../other' }, /below the root/],
    ['a context outside, hidden', { context: 'a/../../b' }, /below the root/],
    ['an absolute context', { context: '/etc' }, /below the root/],
    ['a context elsewhere', { context: 'https://evil.example/x.git' }, /below the root/],
    ['an option as a context', { context: '--push' }, /below the root/],
    ['an option as a file', { file: '--output=x' }, /below the root/],
    ['an option as a target', { target: '--push' }, /not a name/],
    ['an argument from the runner', { 'build-args': 'GITHUB_TOKEN' }, /not NAME=value/],
    ['two images', { image: 'ghcr.io/acme/app\nghcr.io/acme/b' }, /one name/],
    ['no image', { image: '' }, /one name/],
    [
      'a bake beside an image',
      { 'bake-files': 'x.hcl', 'bake-targets': 'a=ghcr.io/a/b' },
      /no effect beside bake-files/,
    ],
    ['targets without a bake', { 'bake-targets': 'a=ghcr.io/a/b' }, /no effect beside image/],
    [
      'a target of a bake that is an option',
      { image: '', 'bake-files': 'x.hcl', 'bake-targets': '--x=ghcr.io/a/b' },
      /is not TARGET=/,
    ],
    [
      'a target twice',
      { image: '', 'bake-files': 'x.hcl', 'bake-targets': 'a=ghcr.io/a/b\na=ghcr.io/a/c' },
      /each once/,
    ],
    [
      'an image of two targets',
      { image: '', 'bake-files': 'x.hcl', 'bake-targets': 'a=ghcr.io/a/b\nb=ghcr.io/a/b' },
      /each once/,
    ],
    ['a platform without a runner', { platforms: 'linux/s390x' }, /no runner for linux\/s390x/],
    ['a platform of another system', { platforms: 'windows/amd64' }, /no runner for windows\/amd64/],
    ['a platform twice', { 'emulated-platforms': 'linux/amd64' }, /each once/],
    ['no platform', { platforms: '' }, /to name 1 to/],
    ['no platform at all', { platforms: '$(id)' }, /is not a platform/],
  ])('refuse %s', async (_name, given, message) => {
    expect((await failureOf(() => parseBuildInputs(inputs(given)))).message).toMatch(message);
  });

  it('refuse what is no JSON', async () => {
    expect((await failureOf(() => parseBuildInputs('{'))).code).toBe('build-inputs-malformed');
  });
});
