import { afterAll, describe, expect, test } from 'vitest';
import { parsePlatform } from '../../src/oci/layout/platform.ts';
import { parseRequirement } from '../../src/verification/requirement.ts';
import { multiPlatformImage, singleImage, storeImage } from '../support/image.ts';
import { type Mode, MODES } from '../fake/registry/modes.ts';
import { signAsStranger } from '../support/stranger.ts';
import {
  ask,
  expecting,
  newImage,
  PATH,
  registryWith,
  REPO,
  reportOn,
  sharedSigstore,
  signImage,
  WORKFLOW,
} from './scene.ts';

const sigstore = await sharedSigstore();
const closing: { close(): Promise<void> }[] = [];
afterAll(() => Promise.all(closing.map((service) => service.close())));

const OPEN_MODES = (Object.keys(MODES) as Mode[]).filter((mode) => ['plain', 'oci11'].includes(mode));

describe.each(OPEN_MODES)('an image that the sign action signed, in a registry like %s', (mode) => {
  test.each(['both', 'bundle', 'legacy'] as const)('is verified: %s', async (format) => {
    const image = newImage();
    const registry = await registryWith(image, mode);
    await signImage(sigstore, registry, image.digest, { format });
    const report = await reportOn(sigstore, `${registry.host}/${PATH}@${image.digest}`, expecting(sigstore));
    expect([report.verdict, report.reasons]).toEqual(['verified', []]);
    expect(report.artifacts.map(({ status }) => status).sort()).toEqual(
      format === 'both'
        ? ['accepted', 'accepted', 'not-asked-for', 'not-asked-for']
        : ['accepted', 'not-asked-for'],
    );
  });
});

test('says who built it, from what, and what cannot be seen', async () => {
  const image = newImage();
  const registry = await registryWith(image);
  await signImage(sigstore, registry, image.digest, { format: 'bundle' });
  const report = await reportOn(sigstore, `${registry.host}/${PATH}:v1`, expecting(sigstore));
  expect(report).toMatchObject({
    verdict: 'verified',
    tag: 'v1',
    subject: `${registry.host}/${PATH}@${image.digest}`,
  });
  const accepted = report.artifacts.find(({ status }) => status === 'accepted');
  expect(accepted).toMatchObject({
    kind: 'provenance',
    foundThrough: ['referrers-api'],
    identity: { san: `${WORKFLOW}@refs/heads/main`, issuer: sigstore.issuer },
    facts: {
      sourceRepository: `https://github.com/${REPO}`,
      sourceCommit: 'c040cae0f0dc81641728557b80f09cfa23b83fe5',
      workflow: '.github/workflows/release.yml',
      isReusable: false,
      trigger: 'push',
      run: `https://github.com/${REPO}/actions/runs/22259804324/attempts/1`,
      parameters: ['workflow'],
      level: { level: 2 },
    },
  });
  expect(accepted?.facts?.notAssessed.length).toBeGreaterThan(0);
});

describe('nothing, or nothing right', () => {
  test('is unsigned, with where it was looked for', async () => {
    const image = newImage();
    const registry = await registryWith(image);
    const report = await reportOn(sigstore, `${registry.host}/${PATH}@${image.digest}`, expecting(sigstore));
    expect(report.verdict).toBe('unsigned');
    expect(report.lookedFor).toHaveLength(4);
  });

  test('of others is listed, never counted', async () => {
    const image = newImage();
    const registry = await registryWith(image, 'plain');
    await signAsStranger(sigstore.client, { store: registry.store, repository: PATH, digest: image.digest });
    const name = `${registry.host}/${PATH}@${image.digest}`;
    const before = await reportOn(sigstore, name, expecting(sigstore));
    expect(before.verdict).toBe('rejected');
    expect(before.artifacts.some(({ status }) => status === 'other-identity')).toBe(true);
    expect(before.artifacts.some(({ status }) => status === 'accepted')).toBe(false);
    await signImage(sigstore, registry, image.digest);
    const after = await reportOn(sigstore, name, expecting(sigstore));
    expect(after.verdict).toBe('verified');
    expect(after.warnings.map(({ code }) => code)).toContain('other-identity-beside');
  });

  test('signed, but without provenance: rejected, and how to accept a signature alone', async () => {
    const image = newImage();
    const registry = await registryWith(image, 'oci11');
    await signImage(sigstore, registry, image.digest, { format: 'legacy' });
    const tags = registry.store.tags(PATH) as Map<string, unknown>;
    tags.delete(`sha256-${image.digest.slice(7)}.att`);
    const report = await reportOn(sigstore, `${registry.host}/${PATH}@${image.digest}`, expecting(sigstore));
    expect(report.verdict).toBe('rejected');
    expect(report.reasons[0]).toMatchObject({ code: 'predicate-type-missing' });
    expect(report.reasons[0]?.fix).toContain('cosign/sign/v1');
    const alone = expecting(sigstore, { predicateType: 'https://sigstore.dev/cosign/sign/v1' });
    const signature = await reportOn(sigstore, `${registry.host}/${PATH}@${image.digest}`, alone);
    expect(signature.verdict).toBe('verified');
    const any = { ...alone, requirements: [parseRequirement('any', '1h')] };
    expect((await reportOn(sigstore, `${registry.host}/${PATH}@${image.digest}`, any)).verdict).toBe(
      'verified',
    );
  });
});

describe('names', () => {
  test('a tag is resolved once and reported; with a digest, a tag that moved is a warning', async () => {
    const image = newImage();
    const registry = await registryWith(image);
    await signImage(sigstore, registry, image.digest);
    const other = newImage();
    storeImage(registry.store, PATH, other, 'v1');
    const report = await reportOn(
      sigstore,
      `${registry.host}/${PATH}:v1@${image.digest}`,
      expecting(sigstore),
    );
    expect(report.verdict).toBe('verified');
    expect(report.warnings.map(({ code }) => code)).toContain('tag-moved');
    const byTag = await reportOn(sigstore, `${registry.host}/${PATH}:v1`, expecting(sigstore));
    expect([byTag.verdict, byTag.subject]).toEqual(['unsigned', `${registry.host}/${PATH}@${other.digest}`]);
    const strict = { ...expecting(sigstore), requireDigest: true };
    const refused = await reportOn(sigstore, `${registry.host}/${PATH}:v1`, strict);
    expect([refused.verdict, refused.reasons[0]?.code]).toEqual(['rejected', 'digest-required']);
  });

  test('an image that is not there cannot be told', async () => {
    const image = newImage();
    const registry = await registryWith(image);
    const report = await reportOn(sigstore, `${registry.host}/${PATH}:v2`, expecting(sigstore));
    expect([report.verdict, report.reasons[0]?.code]).toEqual(['could-not-tell', 'image-not-found']);
  });
});

describe('platforms', () => {
  test('are verified by themselves, or by the index that names them', async () => {
    const image = multiPlatformImage('platforms');
    const registry = await registryWith(image);
    await signImage(sigstore, registry, image.digest);
    const name = `${registry.host}/${PATH}@${image.digest}`;
    const all = await ask(sigstore, name, { ...expecting(sigstore), platform: 'all' });
    expect(all.map(({ report }) => [report.platform, report.verdict])).toEqual([
      ['linux/amd64', 'verified'],
      ['linux/arm64', 'verified'],
    ]);
    expect(all[0]?.report.warnings[0]?.code).toBe('verified-by-index');
    await signImage(sigstore, registry, image.digest, { recursive: true });
    const arm = await reportOn(sigstore, name, {
      ...expecting(sigstore),
      platform: parsePlatform('linux/arm64'),
    });
    expect([arm.verdict, arm.subject]).toEqual([
      'verified',
      `${registry.host}/${PATH}@${image.platforms.get('linux/arm64')}`,
    ]);
    const none = await reportOn(sigstore, name, {
      ...expecting(sigstore),
      platform: parsePlatform('windows/amd64'),
    });
    expect(none.reasons[0]?.code).toBe('platform-not-found');
  });
});

test('an index that nobody signed is not verified by a part of what it names', async () => {
  const image = multiPlatformImage('partly');
  const registry = await registryWith(image);
  const children = [...image.platforms.values()];
  for (const digest of children) await signImage(sigstore, registry, digest);
  const [signed] = children;
  const evil = singleImage('evil');
  storeImage(registry.store, PATH, evil);
  const child = (digest: string | undefined, more: object) => ({
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    digest,
    size: registry.store.manifest(PATH, digest ?? '')?.bytes.length,
    ...more,
  });
  const arm64 = { os: 'linux', architecture: 'arm64' };
  const annotations = {
    'vnd.docker.reference.type': 'attestation-manifest',
    'vnd.docker.reference.digest': signed,
  };
  for (const [platform, more] of [
    ['all', {}],
    ['all', { platform: null }],
    ['all', { platform: { os: 'unknown', architecture: 'unknown' } }],
    ['all', { platform: { os: 'unknown', architecture: 'unknown' }, annotations }],
    ['linux/arm64', {}],
    ['linux/arm64', { platform: { os: 'linux', architecture: 'arm64', variant: 'v8' } }],
    ['linux/arm64', { platform: { os: 'linux', architecture: 'AARCH64' } }],
  ] as const) {
    const manifests = [child(signed, { platform: arm64 }), child(evil.digest, more)];
    const bytes = Buffer.from(
      JSON.stringify({ schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests }),
    );
    registry.store.putManifest(PATH, bytes, 'partly');
    const wanted = platform === 'all' ? platform : parsePlatform(platform);
    const name = `${registry.host}/${PATH}:partly`;
    const answers = await ask(sigstore, name, { ...expecting(sigstore), platform: wanted });
    expect(answers.map(({ report }) => report.verdict)).toEqual(['verified', 'unsigned']);
  }
});

describe('trouble', () => {
  test('a registry that is not there cannot be told', async () => {
    const name = `localhost:1/${PATH}@${newImage().digest}`;
    const report = await reportOn(sigstore, name, expecting(sigstore));
    expect(report.verdict).toBe('could-not-tell');
  });

  test('a look-up that fails does not hide what another finds, and is not taken for nothing', async () => {
    const image = newImage();
    const registry = await registryWith(image);
    await signImage(sigstore, registry, image.digest);
    const name = `${registry.host}/${PATH}@${image.digest}`;
    registry.traffic.faults = ({ path }) =>
      path.includes('/referrers/') ? { kind: 'status', status: 500 } : undefined;
    const found = await reportOn(sigstore, name, expecting(sigstore));
    expect([found.verdict, found.warnings.map(({ code }) => code)]).toEqual([
      'verified',
      expect.arrayContaining(['service-unavailable']),
    ]);
    registry.traffic.faults = ({ path }) =>
      /referrers|sha256-/.test(path) ? { kind: 'status', status: 500 } : undefined;
    const none = await reportOn(sigstore, name, expecting(sigstore));
    expect([none.verdict, none.reasons[0]?.code]).toEqual(['could-not-tell', 'service-unavailable']);
  });

  test('what is broken beside what is right is reported and hides nothing', async () => {
    const image = newImage();
    const registry = await registryWith(image, 'plain');
    await signImage(sigstore, registry, image.digest);
    const tag = `sha256-${image.digest.slice(7)}`;
    const index = structuredClone(registry.store.manifest(PATH, tag)?.json) as { manifests: object[] };
    const gone = { ...index.manifests[0], digest: `sha256:${'d'.repeat(64)}` };
    registry.store.putManifest(
      PATH,
      { ...index, manifests: [gone, ...index.manifests, { junk: true }] },
      tag,
    );
    registry.store.putManifest(PATH, Buffer.from('{"layers":"none"}'), `${tag}.att`);
    const report = await reportOn(sigstore, `${registry.host}/${PATH}@${image.digest}`, expecting(sigstore));
    expect(report.verdict).toBe('verified');
    expect(report.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['rejected-beside', 'registry-document-malformed']),
    );
  });
});
