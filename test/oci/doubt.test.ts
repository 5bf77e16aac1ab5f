import { describe, expect, it, onTestFinished } from 'vitest';
import { indexTag } from '../../src/oci/layout/tags.ts';
import { IMAGE_INDEX, IMAGE_MANIFEST } from '../../src/oci/media-types.ts';
import { sha256Digest } from '../../src/subject/digest.ts';
import { type Mode, MODES } from '../fake/registry/modes.ts';
import { leakedSecrets, type RegistryRun, type RunOptions, startRegistryRun } from '../fake/registry/run.ts';
import { failureOf } from '../support/failure-of.ts';
import { type Fault, type FaultMatch, faultOn } from '../support/fault.ts';
import { singleImage, storeImage } from '../support/image.ts';

const PATH = 'acme/app';
const image = singleImage();
const TAG = indexTag(image.digest);
const INDEX = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_INDEX, manifests: [] }));
const BLOB = Buffer.from('a blob');
const OTHER = Buffer.from('another blob');

/** A registry that took the login a moment ago. */
async function start(options: RunOptions): Promise<RegistryRun> {
  const run = await startRegistryRun(options);
  onTestFinished(() => run.fake.close());
  storeImage(run.fake.store, PATH, image);
  run.fake.store.putManifest(PATH, INDEX, TAG);
  await run.registry.putBlob(PATH, BLOB);
  await run.registry.getManifest(PATH, TAG);
  await run.registry.getManifest(PATH, image.digest);
  return run;
}

interface Operation {
  readonly does: (run: RegistryRun) => Promise<unknown>;
  readonly meets: FaultMatch;
}

/** What a run does after its login was accepted: a row for each. */
const OPERATIONS: Readonly<Record<string, Operation>> = {
  'opening an upload': {
    does: ({ registry }) => registry.openUpload(PATH),
    meets: { method: 'POST', path: /\/blobs\/uploads\/$/ },
  },
  'writing a blob': {
    does: ({ registry }) => registry.putBlob(PATH, OTHER),
    meets: { method: 'POST', path: /\/blobs\/uploads\/$/ },
  },
  'ending an upload': {
    does: async ({ registry }) => registry.putBlob(PATH, OTHER, await registry.openUpload(PATH)),
    meets: { method: 'PUT', path: /\/blobs\/upload/ },
  },
  'reading a blob': {
    does: ({ registry }) => registry.getBlob(PATH, sha256Digest(BLOB), 1000),
    meets: { path: /\/blobs\/sha256:/ },
  },
  'writing a manifest': {
    does: ({ registry }) => registry.putManifest(PATH, sha256Digest(INDEX), IMAGE_INDEX, INDEX),
    meets: { method: 'PUT', path: /\/manifests\/sha256:/ },
  },
  'reading a manifest': {
    does: ({ registry }) => registry.getManifest(PATH, image.digest),
    meets: { path: /\/manifests\/sha256:/ },
  },
  'looking for a manifest': {
    does: ({ registry }) => registry.headManifest(PATH, image.digest),
    meets: { path: /\/manifests\/sha256:/ },
  },
  'reading a tag': {
    does: ({ registry }) => registry.getManifest(PATH, TAG),
    meets: { path: /\/manifests\/sha256-/ },
  },
};

const refused = (status: number, code: string): Fault => ({
  kind: 'status',
  status,
  body: JSON.stringify({ errors: [{ code, message: 'not now' }] }),
});
const PASSING: Readonly<Record<string, Fault>> = {
  'a 401': refused(401, 'UNAUTHORIZED'),
  'a 403': refused(403, 'DENIED'),
  'a 404': refused(404, 'NAME_UNKNOWN'),
  'a web page': { kind: 'html' },
};

describe.each(Object.entries(OPERATIONS))('%s after the login was accepted', (_, { does, meets }) => {
  describe.each(['ghcr', 'ecr', 'acr'] satisfies Mode[])('at %s', (mode) => {
    it.each(Object.entries(PASSING))('gets over %s', async (__, fault) => {
      const run = await start({ mode, singlePost: 'ignored', blobs: 'same-origin' });
      run.fake.traffic.faults = faultOn({ service: mode, ...meets }, fault, 1);
      const answer = await does(run);
      expect(answer).toBeDefined();
      expect(run.log.text()).not.toContain('does not exist');
      expect(leakedSecrets(run)).toEqual([]);
    });

    it('asks with a new token after a 403', async () => {
      const run = await start({ mode, singlePost: 'ignored', blobs: 'same-origin' });
      const issued = () => run.fake.requests.filter(({ path }) => path.endsWith('/token')).length;
      const before = issued();
      run.fake.traffic.faults = faultOn({ service: mode, ...meets }, PASSING['a 403']!, 1);
      await does(run);
      expect(issued() - before).toBe(mode === 'ecr' ? 0 : 1);
    });
  });
});

it('a 404 for what was there is told as that', async () => {
  const run = await start({ mode: 'ghcr' });
  run.fake.traffic.faults = faultOn({ path: /\/manifests\/sha256:/ }, PASSING['a 404']!, 1);
  await run.registry.getManifest(PATH, image.digest);
  expect(run.log.text()).toMatch(
    /^waited \d\.\d s: localhost:\d+ does not find what was there before \(404\), and is asked again$/m,
  );
});

describe('a refusal that stays', () => {
  it('is told after about ten seconds, with the words of the registry', async () => {
    const run = await start({ mode: 'ghcr' });
    run.fake.traffic.faults = faultOn({ method: 'POST', path: /uploads/ }, PASSING['a 403']!);
    const failure = await failureOf(() => run.registry.openUpload(PATH));
    expect(failure).toMatchObject({ code: 'registry-denied', class: 'denied' });
    expect(failure.why).toContain('the registry says: "not now"');
    const waited = run.log.text().match(/waited [\d.]+ s/g) ?? [];
    const seconds = waited.map((text) => Number(text.slice(7, -2))).reduce((sum, one) => sum + one, 0);
    expect(seconds).toBeGreaterThan(8);
    expect(seconds).toBeLessThan(12);
  });

  it('as an upload that is not known has ten seconds in all, with another upload each time', async () => {
    const run = await start({ mode: 'ghcr' });
    run.fake.traffic.faults = faultOn({ method: 'PUT', path: /\/blobs\/upload/ }, PASSING['a 404']!);
    const failure = await failureOf(() => run.registry.putBlob(PATH, OTHER));
    expect(failure.code).toBe('registry-upload-lost');
    const waited = run.log.text().match(/(?<=waited )[\d.]+(?= s)/g) ?? [];
    expect(waited.map(Number).reduce((sum, one) => sum + one, 0)).toBeLessThan(12);
    const uploads = run.fake.requests.filter(
      ({ method, path }) => method === 'PUT' && path.includes('/blobs/'),
    );
    expect(uploads.length).toBeGreaterThan(2);
    expect(new Set(uploads.map(({ path }) => path)).size).toBe(uploads.length);
  });

  it('of a login that was never accepted is told at once', async () => {
    const run = await startRegistryRun({
      mode: 'ghcr',
      badCredentials: { status: 403, code: 'DENIED', message: 'denied' },
    });
    onTestFinished(() => run.fake.close());
    run.fake.traffic.faults = faultOn({ path: /\/token$/ }, PASSING['a 403']!);
    expect(await failureOf(() => run.registry.openUpload(PATH))).toMatchObject({
      code: 'registry-unauthorized',
    });
    expect(run.log.text()).not.toContain('waited');
  });
});

describe('a token service', () => {
  it.each(Object.entries(PASSING))('that gave a token before is asked again after %s', async (_, fault) => {
    const run = await start({ mode: 'ghcr' });
    run.fake.traffic.faults = faultOn({ path: /\/token$/ }, fault, 1);
    await run.registry.openUpload('acme/other');
    expect(run.fake.store.blob('acme/other', sha256Digest(BLOB))).toBeUndefined();
    expect(leakedSecrets(run)).toEqual([]);
  });
});

describe('a part that the registry does not know yet', () => {
  const config = { mediaType: 'application/json', digest: sha256Digest(BLOB), size: BLOB.length };
  const manifest = Buffer.from(
    JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_MANIFEST, config, layers: [] }),
  );
  it.each(Object.keys(MODES) as Mode[])('%s: is waited for when it was written in this run', async (mode) => {
    const run = await start({ mode });
    const unknown = refused(400, 'MANIFEST_BLOB_UNKNOWN');
    run.fake.traffic.faults = faultOn({ method: 'PUT', path: /\/manifests\// }, unknown, 2);
    await run.registry.putManifest(PATH, sha256Digest(manifest), IMAGE_MANIFEST, manifest);
    expect(run.fake.store.manifest(PATH, sha256Digest(manifest))?.bytes).toEqual(manifest);
  });

  it('a 409 for a manifest that is there counts as written', async () => {
    const run = await start({ mode: 'plain' });
    run.fake.store.putManifest(PATH, manifest);
    run.fake.traffic.faults = faultOn({ method: 'PUT' }, refused(409, 'CONFLICT'));
    const put = run.registry.putManifest(PATH, sha256Digest(manifest), IMAGE_MANIFEST, manifest);
    expect(await put).toEqual({ ociSubject: undefined });
  });

  it('a 409 for one that is not there does not', async () => {
    const run = await start({ mode: 'plain' });
    run.fake.traffic.faults = faultOn({ method: 'PUT' }, refused(409, 'CONFLICT'));
    const put = () => run.registry.putManifest(PATH, sha256Digest(manifest), IMAGE_MANIFEST, manifest);
    expect(await failureOf(put)).toMatchObject({ code: 'manifest-changed' });
  });
});
