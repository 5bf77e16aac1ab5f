import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { helmChart, indexOf, multiPlatformImage, singleImage, storeImage } from '../support/image.ts';
import { linesOf, openStage, PATH, SLSA, type Stage, tagOf } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

interface SavedStatement {
  readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[];
  readonly predicateType: string;
}

/** `name@sha256:…` of each provenance statement in the file of `provenance-path`. */
async function provenanceOf(run: Parameters<typeof linesOf>[0]): Promise<string[]> {
  const statements = (await linesOf(run, 'provenance-path')) as SavedStatement[];
  return statements
    .filter(({ predicateType }) => predicateType === SLSA)
    .flatMap(({ subject }) => subject.map(({ name, digest }) => `${name}@sha256:${digest.sha256}`));
}

describe('an index', () => {
  it('is signed alone by default', async () => {
    const registry = await stage.registry('ghcr');
    const index = multiPlatformImage();
    storeImage(registry.store, PATH, index);
    const run = await stage.run({ image: `${registry.host}/${PATH}`, digest: index.digest });
    expect(run.exitCode).toBe(0);
    expect(stage.attached(registry, index.digest)).toHaveLength(4);
    for (const platform of index.platforms.values()) expect(stage.attached(registry, platform)).toEqual([]);
  });

  it('is signed with its platforms, each a digest of its own, and never with attestation manifests', async () => {
    const registry = await stage.registry('acr', { manifestLag: { reads: 0 } });
    const index = multiPlatformImage('recursive');
    storeImage(registry.store, PATH, index);
    const name = `${registry.host}/${PATH}`;
    const run = await stage.run({ image: name, digest: index.digest, recursive: 'true' });
    const digests = [index.digest, ...index.platforms.values()];
    expect([run.exitCode, run.logWrites, digests.length]).toEqual([0, 9, 3]);
    for (const digest of digests) expect(stage.attached(registry, digest)).toHaveLength(4);
    expect(await provenanceOf(run)).toEqual(digests.map((digest) => `${name}@${digest}`));
    const tokens = run.requests.filter(({ service, path }) => service === 'acr' && path === '/oauth2/token');
    expect(tokens).toHaveLength(1);
  });

  it('recursive covers children without platform, unknown ones and nested indexes, and names each', async () => {
    const registry = await stage.registry('plain');
    const [bare, unknown, inner] = ['bare', 'unknown', 'inner'].map((text) => singleImage(`${text} child`));
    if (!bare || !unknown || !inner) throw new Error('three images are made');
    const nested = indexOf([{ image: inner, platform: { os: 'linux', architecture: 'arm', variant: 'v7' } }]);
    const index = indexOf([
      { image: bare },
      { image: unknown, platform: { os: 'unknown', architecture: 'unknown' } },
      { image: nested },
    ]);
    storeImage(registry.store, PATH, index);
    const name = `${registry.host}/${PATH}`;
    const run = await stage.run({ image: name, digest: index.digest, recursive: 'true' });
    expect([run.error, run.exitCode]).toEqual(['', 0]);
    const platforms = [
      [bare, 'no platform'],
      [unknown, 'unknown/unknown'],
      [nested, 'no platform'],
      [inner, 'linux/arm/v7'],
    ] as const;
    const digests = [index.digest, ...platforms.map(([{ digest }]) => digest)];
    expect(run.result?.subjects).toEqual(digests.map((digest) => `${name}@${digest}`));
    for (const digest of digests) expect(stage.attached(registry, digest)).toHaveLength(4);
    expect(run.result?.platforms).toEqual(
      platforms.map(([{ digest }, platform]) => ({ subject: `${name}@${digest}`, platform })),
    );
    for (const [{ digest }, platform] of platforms) {
      expect(run.summary).toContain(`| \`${name}\` ${platform} | \`${digest.slice(0, 19)}\` |`);
      expect(run.stdout).toMatch(new RegExp(`^\\d of 5: ${name} \\(${platform}\\) is complete$`, 'm'));
    }
  });

  it('recursive, where a child is in one of two registries only: the failure names its platform', async () => {
    const [part, full] = [await stage.registry('plain'), await stage.registry('oci11')];
    const child = singleImage('in one only');
    const index = indexOf([{ image: child, platform: { os: 'linux', architecture: 's390x' } }]);
    storeImage(full.store, PATH, index);
    part.store.putManifest(PATH, index.manifests.at(-1) as Buffer);
    const run = await stage.run({
      image: `${part.host}/${PATH}\n${full.host}/${PATH}`,
      digest: index.digest,
      recursive: 'true',
      timeout: '1s',
    });
    expect([run.exitCode, run.errorCode]).toEqual([1, 'digest-not-found']);
    expect(run.error).toContain(`linux/s390x: ${child.digest} is not in ${part.host}/${PATH}`);
    expect(run.summary).toContain(`| \`${part.host}/${PATH}@${child.digest}\` linux/s390x |`);
  });

  it('of more than 200 manifests is refused before anything is signed, with a code of its own', async () => {
    const registry = await stage.registry('plain');
    const [one, other] = [singleImage('one of many'), singleImage('another of many')];
    const many = Array.from({ length: 100 }, () => ({ image: one }));
    const index = indexOf([{ image: indexOf([...many, { image: other }]) }, ...many]);
    for (const image of [one, other]) storeImage(registry.store, PATH, image);
    for (const manifest of new Set(index.manifests)) registry.store.putManifest(PATH, manifest);
    const run = await stage.run({
      image: `${registry.host}/${PATH}`,
      digest: index.digest,
      recursive: 'true',
    });
    expect([run.exitCode, run.errorCode, run.logWrites]).toEqual([1, 'platforms-too-many', 0]);
    expect(run.error).toContain('more than 200 manifests');
    expect(stage.attached(registry, index.digest)).toEqual([]);
  });

  it('recursive means nothing on a single manifest', async () => {
    const registry = await stage.registry('plain');
    const run = await stage.run({
      image: `${registry.host}/${PATH}@${stage.image.digest}`,
      recursive: 'true',
    });
    expect([run.exitCode, run.logWrites]).toEqual([0, 3]);
  });
});

describe('several images', () => {
  it('a Helm chart and an image under tags: one token, one certificate, in input order', async () => {
    const registry = await stage.registry('oci11');
    const chart = helmChart();
    storeImage(registry.store, 'acme/charts/app', chart);
    const names = [
      `${registry.host}/acme/charts/app:1.0.0@${chart.digest}`,
      `${registry.host.toUpperCase()}/Acme/App:v1@${stage.image.digest}`,
    ];
    const run = await stage.run({ image: names.join('\n') });
    expect([run.exitCode, run.logWrites]).toEqual([0, 6]);
    expect(run.requests.filter(({ service }) => service === 'fulcio')).toHaveLength(1);
    expect(await provenanceOf(run)).toEqual([
      `${registry.host}/acme/charts/app@${chart.digest}`,
      `${registry.host}/${PATH}@${stage.image.digest}`,
    ]);
    expect(run.result?.subjects).toEqual(await provenanceOf(run));
    const commands = run.outputs['verify-commands']?.split('\n') ?? [];
    expect(commands.map((command) => command.includes('/charts/'))).toEqual([
      ...[true, true, true],
      ...[false, false, false],
    ]);
  });

  it('the metadata of docker/bake-action', async () => {
    const registry = await stage.registry('plain');
    const other = singleImage('worker');
    storeImage(registry.store, 'acme/worker', other);
    const metadata = JSON.stringify({
      'buildx.build.warnings': [],
      app: {
        'containerimage.digest': stage.image.digest,
        'image.name': `${registry.host}/${PATH}:v1,${registry.host}/${PATH}:latest`,
      },
      worker: { 'containerimage.digest': other.digest, 'image.name': `${registry.host}/acme/worker:v1` },
    });
    const run = await stage.run({ metadata });
    expect([run.error, run.logWrites]).toEqual(['', 6]);
    expect(run.result?.subjects).toEqual([
      `${registry.host}/${PATH}@${stage.image.digest}`,
      `${registry.host}/acme/worker@${other.digest}`,
    ]);
  });
});

describe('one digest in several registries', () => {
  it('is signed once under its first name, and once more for each docker-reference', async () => {
    const [first, second] = [await stage.registry('ghcr'), await stage.registry('acr')];
    const image = `${first.host}/${PATH}\n${second.host}/${PATH}`;
    const run = await stage.run({ image, digest: stage.image.digest });
    expect([run.exitCode, run.logWrites]).toEqual([0, 4]);
    expect(await provenanceOf(run)).toEqual([`${first.host}/${PATH}@${stage.image.digest}`]);
    const [here, there] = [stage.attached(first), stage.attached(second)];
    expect(here.slice(0, 2)).toEqual(there.slice(0, 2));
    expect(here[3]).toEqual(there[3]);
    const references = [first, second].map(({ store }) => {
      const [layer] = store.manifest(PATH, `${tagOf(stage.image.digest)}.sig`)?.json.layers ?? [];
      const payload = JSON.parse(String(store.blob(PATH, layer?.digest ?? ''))) as {
        critical: { identity: { 'docker-reference': string } };
      };
      return payload.critical.identity['docker-reference'];
    });
    expect(references).toEqual([`${first.host}/${PATH}`, `${second.host}/${PATH}`]);
  });

  it('is taken for an index from the one that has it when the other does not answer yet', async () => {
    const [empty, full] = [await stage.registry('plain'), await stage.registry('oci11')];
    const index = multiPlatformImage('elsewhere');
    storeImage(full.store, PATH, index);
    const run = await stage.run({
      image: `${empty.host}/${PATH}\n${full.host}/${PATH}`,
      digest: index.digest,
      recursive: 'true',
      timeout: '1s',
    });
    expect([run.exitCode, run.outputs['outcome'], run.errorCode]).toEqual([1, 'failed', 'places-failed']);
    expect(run.error).toContain(
      `${index.digest} is not in ${empty.host}/${PATH}; it is in ${full.host}/${PATH} [digest-not-found]`,
    );
    for (const digest of [index.digest, ...index.platforms.values()])
      expect(stage.attached(full, digest)).toHaveLength(4);
  });
});

describe('a dry run', () => {
  it('names the platforms of an index', async () => {
    const registry = await stage.registry('plain');
    const index = multiPlatformImage('planned');
    storeImage(registry.store, PATH, index);
    const run = await stage.run({
      image: `${registry.host}/${PATH}`,
      digest: index.digest,
      recursive: 'true',
      'dry-run': 'true',
    });
    expect([run.exitCode, run.logWrites]).toEqual([0, 0]);
    for (const [platform, digest] of index.platforms) {
      expect(run.stdout).toContain(`Would write for ${digest} (${platform})`);
      expect(run.summary).toContain(`| \`${digest.slice(0, 19)}\` ${platform} |`);
    }
  });

  it('shows what would be written, and asks nobody for anything public', async () => {
    const registry = await stage.registry('ghcr');
    const before = [...registry.store.tags(PATH)];
    const run = await stage.run({
      image: `${registry.host}/${PATH}`,
      digest: stage.image.digest,
      'dry-run': 'true',
    });
    expect([run.exitCode, run.outputs]).toEqual([0, { outcome: 'planned' }]);
    expect(run.stdout).toContain('release.yml@refs/heads/main');
    expect(run.stdout).toContain('"predicateType": "https://slsa.dev/provenance/v1"');
    for (const suffix of ['', '.sig', '.att'])
      expect(run.stdout).toContain(`${registry.host}/${PATH}:${tagOf(stage.image.digest)}${suffix}\n`);
    expect(run.requests.filter(({ service }) => ['fulcio', 'rekor', 'tsa'].includes(service))).toEqual([]);
    expect(run.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
    expect([...registry.store.tags(PATH)]).toEqual(before);
  });
});
