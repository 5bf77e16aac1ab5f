import { describe, expect, it } from 'vitest';
import { type Digest, sha256Digest } from '../../src/subject/digest.ts';
import { nameOf } from '../../src/subject/repository.ts';
import { mergeTargets, parseTargets, type Target, type TargetInputs } from '../../src/subject/target.ts';
import { failureOf } from '../support/failure-of.ts';

const [A, B] = ['a', 'b'].map((text) => sha256Digest(Buffer.from(text))) as [Digest, Digest];
const NONE: TargetInputs = { image: [], digest: '', metadata: '' };

const parse = (inputs: Partial<TargetInputs>) => parseTargets({ ...NONE, ...inputs });

/** `digest as name in repositories` */
const told = (targets: readonly Target[]) =>
  targets.map(({ digest, name, repositories }) => [digest, name, repositories.map(nameOf)]);

function metadata(...builds: [name: string, digest: string][]): string {
  const entries = builds.map(([name, digest]) => ({
    'image.name': name,
    'containerimage.digest': digest,
    'buildx.build.ref': 'x',
  }));
  return JSON.stringify(
    entries.length === 1 ? entries[0] : Object.fromEntries(entries.map((one, i) => [`t${i}`, one])),
  );
}

describe('what to sign', () => {
  it.each<[string, Partial<TargetInputs>, unknown]>([
    ['a name and a digest', { image: ['ghcr.io/a'], digest: A }, [[A, 'ghcr.io/a', ['ghcr.io/a']]]],
    ['a name with its digest', { image: [`ghcr.io/a:v1@${A}`] }, [[A, 'ghcr.io/a', ['ghcr.io/a']]]],
    [
      'a digest with the name',
      { image: ['ghcr.io/a'], digest: `ghcr.io/a@${A}` },
      [[A, 'ghcr.io/a', ['ghcr.io/a']]],
    ],
    [
      'one digest under several names, signed under the first',
      { image: ['ghcr.io/a', 'docker.io/x/b', 'GHCR.io:443/A'], digest: A },
      [[A, 'ghcr.io/a', ['ghcr.io/a', 'docker.io/x/b']]],
    ],
    [
      'one repository in several spellings',
      {
        image: ['docker.io/node', 'registry-1.docker.io:443/library/node', 'oci://index.docker.io/node'],
        digest: A,
      },
      [[A, 'docker.io/library/node', ['docker.io/library/node']]],
    ],
    [
      'names with and without a digest of their own',
      { image: [`ghcr.io/a@${B}`, 'ghcr.io/b'], digest: A },
      [
        [B, 'ghcr.io/a', ['ghcr.io/a']],
        [A, 'ghcr.io/b', ['ghcr.io/b']],
      ],
    ],
    ['the same digest twice', { image: [`ghcr.io/a@${A}`], digest: A }, [[A, 'ghcr.io/a', ['ghcr.io/a']]]],
    [
      'metadata of a build',
      { metadata: metadata(['ghcr.io/a:v1,ghcr.io/a:v2', A]) },
      [[A, 'ghcr.io/a', ['ghcr.io/a']]],
    ],
    [
      'metadata of a bake',
      { metadata: metadata(['ghcr.io/a:v1', A], ['ghcr.io/b:v1, docker.io/x/b:v1', B]) },
      [
        [A, 'ghcr.io/a', ['ghcr.io/a']],
        [B, 'ghcr.io/b', ['ghcr.io/b', 'docker.io/x/b']],
      ],
    ],
  ])('%s', (_name, inputs, expected) => {
    expect(told(parse(inputs))).toEqual(expected);
  });

  it.each<[string, Partial<TargetInputs>, string]>([
    ['nothing', {}, 'image-missing'],
    ['a digest alone', { digest: A }, 'image-missing'],
    ['a name alone', { image: ['ghcr.io/a'] }, 'digest-missing'],
    ['a tag', { image: ['ghcr.io/a:v1'] }, 'digest-missing'],
    ['one of several without a digest', { image: [`ghcr.io/a@${A}`, 'ghcr.io/b'] }, 'digest-missing'],
    ['a digest of another image', { image: ['ghcr.io/a'], digest: `ghcr.io/b@${A}` }, 'digest-name-differs'],
    ['a digest that nobody takes', { image: [`ghcr.io/a@${A}`], digest: B }, 'digest-twice'],
    [
      'metadata and image',
      { image: ['ghcr.io/a'], metadata: metadata(['ghcr.io/a', A]) },
      'metadata-with-image',
    ],
    ['metadata and digest', { digest: A, metadata: metadata(['ghcr.io/a', A]) }, 'metadata-with-image'],
    ['metadata that is no JSON', { metadata: '{' }, 'metadata-malformed'],
    ['metadata that is no object', { metadata: '"x"' }, 'metadata-malformed'],
    ['metadata of nothing', { metadata: '{}' }, 'metadata-without-image'],
    ['metadata without a name', { metadata: metadata(['', A]) }, 'metadata-without-image'],
    ['metadata of commas', { metadata: metadata([' , ,', A]) }, 'metadata-without-image'],
    ['metadata without a digest', { metadata: '{"image.name":"ghcr.io/a"}' }, 'metadata-without-image'],
    ['metadata with a wrong digest', { metadata: metadata(['ghcr.io/a', 'sha256:0']) }, 'digest-length'],
    ['metadata with a wrong name', { metadata: metadata(['A b', A]) }, 'image-name-malformed'],
  ])('is not %s', async (_name, inputs, code) => {
    const failure = await failureOf(() => parse(inputs));
    expect(failure.code).toBe(code);
    expect(failure.fix).toBeDefined();
  });

  it('metadata is read as Docker’s tools write it', () => {
    expect(told(parse({ metadata: metadata(['node:24,acme/app', A]) }))).toEqual([
      [A, 'docker.io/library/node', ['docker.io/library/node', 'docker.io/acme/app']],
    ]);
    const created = {
      'containerimage.descriptor': { mediaType: 'x', digest: A, size: 1 },
      'image.name': 'ghcr.io/a:v1',
    };
    expect(told(parse({ metadata: JSON.stringify(created) }))).toEqual([[A, 'ghcr.io/a', ['ghcr.io/a']]]);
  });

  it.each([
    ['a comma at the end', 'ghcr.io/a:v1,'],
    ['commas and blanks', ' , ghcr.io/a:v1 ,,'],
    ['the same digest in a name', `ghcr.io/a:v1@${A}`],
  ])('metadata with %s', (_name, names) => {
    expect(told(parse({ metadata: metadata([names, A]) }))).toEqual([[A, 'ghcr.io/a', ['ghcr.io/a']]]);
  });

  it.each([
    ['image.name', { 'image.name': `ghcr.io/b,ghcr.io/a@${B}`, 'containerimage.digest': A }],
    [
      'containerimage.descriptor',
      { 'image.name': 'ghcr.io/a', 'containerimage.digest': A, 'containerimage.descriptor': { digest: B } },
    ],
    ['image.name', { 'image.name': `ghcr.io/a@${B}`, 'containerimage.descriptor': { digest: A } }],
  ])('metadata that contradicts itself in %s is refused, naming both digests', async (where, build) => {
    for (const document of [build, { app: build }]) {
      const failure = await failureOf(() => parse({ metadata: JSON.stringify(document) }));
      expect([failure.class, failure.code]).toEqual(['usage', 'metadata-contradictory']);
      expect(failure.message).toContain(`the image is ${A}, and in ${where} that it is ${B}`);
    }
  });

  it('targets of a bake that were not pushed are skipped and told of, unless none was', async () => {
    const local = { 'buildx.build.ref': 'x', 'containerimage.config.digest': B };
    const pushed = { 'image.name': 'ghcr.io/a:v1', 'containerimage.digest': A };
    const skipped: string[][] = [];
    const document = JSON.stringify({ lint: local, app: pushed, 'buildx.build.warnings': [] });
    const targets = parseTargets({ ...NONE, metadata: document }, (names) => skipped.push(names));
    expect([told(targets), skipped]).toEqual([[[A, 'ghcr.io/a', ['ghcr.io/a']]], [['lint']]]);
    const failure = await failureOf(() => parse({ metadata: JSON.stringify({ lint: local }) }));
    expect(failure.code).toBe('metadata-without-image');
  });

  it('a tag is refused with the reason', async () => {
    const failure = await failureOf(() => parse({ image: ['ghcr.io/a:v1'] }));
    expect(failure.message).toContain('ghcr.io/a:v1');
    expect(failure.why).toContain('a tag can be moved');
  });
});

describe('targets that share a digest', () => {
  it('are one, with all repositories, under the first name', () => {
    const target = (digest: Digest, path: string): Target => ({
      digest,
      name: `ghcr.io/${path}`,
      repositories: [{ registry: 'ghcr.io', path }],
    });
    expect(told(mergeTargets([target(A, 'a'), target(B, 'b'), target(A, 'c'), target(A, 'a')]))).toEqual([
      [A, 'ghcr.io/a', ['ghcr.io/a', 'ghcr.io/c']],
      [B, 'ghcr.io/b', ['ghcr.io/b']],
    ]);
  });
});
