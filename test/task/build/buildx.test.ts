import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readEnvironment } from '../../../src/github/environment.ts';
import { parsePlatform } from '../../../src/oci/layout/platform.ts';
import { parseBuildInputs } from '../../../src/request/build-inputs.ts';
import { buildCommand } from '../../../src/task/build/buildx.ts';
import { buildImages } from '../../../src/task/build/main.ts';
import { failureOf } from '../../support/failure-of.ts';
import { collectingLog } from '../../support/log.ts';

const PLATFORM = parsePlatform('linux/amd64');
const inputs = (given: object) => parseBuildInputs(JSON.stringify({ platforms: 'linux/amd64', ...given }));
const OUTPUT =
  'type=image,name=ghcr.io/acme/app,push-by-digest=true,name-canonical=true,push=true,oci-mediatypes=true';

describe('the command that builds', () => {
  it('takes each input as an argument, or the end of one', () => {
    const given = { image: 'ghcr.io/acme/app', context: 'app', file: 'a b/Dockerfile', target: 'release' };
    const args = buildCommand(
      inputs({ ...given, 'build-args': 'A=--push\nB=$(touch x); "y"' }),
      PLATFORM,
      '/m.json',
    );
    expect(args.slice(0, 2)).toEqual(['buildx', 'build']);
    expect(args.slice(args.indexOf('--metadata-file=/m.json') + 1)).toEqual([
      '--platform=linux/amd64',
      `--output=${OUTPUT}`,
      '--file=./a b/Dockerfile',
      '--target=release',
      '--build-arg=A=--push',
      '--build-arg=B=$(touch x); "y"',
      '--',
      './app',
    ]);
  });

  it('replaces what a bake file says of caches, platforms, outputs and tags', () => {
    const given = {
      'bake-files': 'docker-bake.hcl',
      'bake-targets': 'app=ghcr.io/acme/app',
      'build-args': 'A=1',
    };
    const args = buildCommand(inputs(given), PLATFORM, '/m.json');
    expect(args.slice(0, 2)).toEqual(['buildx', 'bake']);
    expect(args.filter((arg) => arg.startsWith('--set='))).toEqual([
      '--set=*.cache-from=',
      '--set=*.cache-to=',
      '--set=*.args.A=1',
      '--set=app.platform=linux/amd64',
      `--set=app.output=${OUTPUT}`,
      '--set=app.tags=',
    ]);
    expect(args.slice(-2)).toEqual(['--', 'app']);
  });

  it.each([{ image: 'ghcr.io/acme/app' }, { 'bake-files': 'x.hcl', 'bake-targets': 'app=ghcr.io/acme/app' }])(
    'uses no cache, and writes no attestation that is not signed: %j',
    (given) => {
      const args = buildCommand(inputs(given), PLATFORM, '/m.json');
      expect(args).toEqual(expect.arrayContaining(['--no-cache', '--provenance=false', '--sbom=false']));
    },
  );
});

const DIGEST = `sha256:${'a'.repeat(64)}`;
const METADATA = {
  'containerimage.digest': DIGEST,
  'containerimage.descriptor': {
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    digest: DIGEST,
    size: 481,
  },
  'buildx.build.provenance': {
    materials: [{ uri: 'pkg:docker/alpine', digest: { sha256: 'b'.repeat(64) } }],
  },
};

/** Runs a build with a `docker` that writes down how it was called and gives this metadata. */
async function building(metadata: object, variables: Readonly<Record<string, string>> = {}, status = 0) {
  const folder = await mkdtemp(path.join(tmpdir(), 'docker-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const calls = path.join(folder, 'calls');
  await writeFile(path.join(folder, 'metadata'), JSON.stringify(metadata));
  await writeFile(
    path.join(folder, 'docker'),
    `#!/bin/sh
echo "$2 $(env | cut -d= -f1 | tr '\\n' ' ')" >> ${calls}
for arg in "$@"; do case "$arg" in --metadata-file=*) cp ${folder}/metadata "\${arg#*=}";; esac; done
exit ${status}
`,
  );
  await chmod(path.join(folder, 'docker'), 0o755);
  const environment = readEnvironment({
    ...{ PATH: `${folder}:${process.env['PATH']}`, HOME: folder, RUNNER_TEMP: folder },
    ...variables,
  });
  const asked = inputs({ image: 'ghcr.io/acme/app' });
  const built = buildImages(asked, 'amd64', { environment, log: collectingLog() });
  return { built: await built, calls: (await readFile(calls, 'utf8')).trim().split('\n') };
}

describe('a job that builds', () => {
  it('says what it pushed, and what BuildKit recorded', async () => {
    const { built, calls } = await building(METADATA);
    expect(calls.map((line) => line.split(' ')[0])).toEqual(['create', 'build']);
    expect(built).toEqual([
      {
        ...{ image: 'ghcr.io/acme/app', platform: PLATFORM, digest: DIGEST, size: 481 },
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        materials: METADATA['buildx.build.provenance'].materials,
      },
    ]);
  });

  it("hands none of the job's variables on, which a bake file could read", async () => {
    const secret = { GITHUB_TOKEN: 'x', 'INPUT_BUILD-INPUTS': 'x', VERSION: 'x', DOCKER_CONFIG: '/d' };
    const { calls } = await building(METADATA, secret);
    expect(calls[1]).toContain('DOCKER_CONFIG');
    expect(calls[1]).toContain('BUILDX_METADATA_PROVENANCE');
    expect(calls[1]).not.toMatch(/GITHUB|INPUT|VERSION/);
  });

  it.each<[string, object]>([
    ['no digest', { ...METADATA, 'containerimage.digest': undefined }],
    ['another digest', { ...METADATA, 'containerimage.digest': `sha256:${'c'.repeat(64)}` }],
    ['no record', { ...METADATA, 'buildx.build.provenance': undefined }],
  ])('fails with %s', async (_name, metadata) => {
    expect((await failureOf(() => building(metadata))).code).toBe('build-failed');
  });

  it('fails when docker does', async () => {
    const failure = await failureOf(() => building(METADATA, {}, 17));
    expect([failure.code, failure.message]).toEqual(['build-failed', 'docker buildx create ended with 17']);
  });

  it('fails where it has nothing to build', async () => {
    const environment = readEnvironment({});
    const asked = inputs({ image: 'ghcr.io/acme/app' });
    const nothing = () => buildImages(asked, 'arm64', { environment, log: collectingLog() });
    expect((await failureOf(nothing)).code).toBe('build-inputs-missing');
  });
});
