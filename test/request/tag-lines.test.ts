import { describe, expect, it } from 'vitest';
import { parseCopyToLines } from '../../src/request/copy-to-lines.ts';
import { parseTagLines, tagName } from '../../src/request/tag-lines.ts';
import { sha256Digest } from '../../src/subject/digest.ts';
import { nameOf, parseImageName, type Subject } from '../../src/subject/repository.ts';
import type { Target } from '../../src/subject/target.ts';
import { failureOf } from '../support/failure-of.ts';

const [ONE, TWO] = ['one', 'two'].map((text) => sha256Digest(Buffer.from(text))) as [
  Subject['digest'],
  Subject['digest'],
];
const subject = (name: string, digest = ONE): Subject => ({
  repository: parseImageName(name).repository,
  digest,
});
const target = (digest: Subject['digest'], ...names: string[]): Target => ({
  digest,
  name: names[0] ?? '',
  repositories: names.map((name) => parseImageName(name).repository),
});
const APP = [subject('ghcr.io/acme/app'), subject('docker.io/acme/app')];

describe('tags', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['a tag for every image', ['v1'], ['ghcr.io/acme/app:v1', 'docker.io/acme/app:v1']],
    ['a whole name', ['ghcr.io/acme/app:v1'], ['ghcr.io/acme/app:v1']],
    ['other spellings of a name', ['Index.Docker.io/acme/app:V1'], ['docker.io/acme/app:V1']],
    ['the same twice', ['v1', 'ghcr.io/acme/app:v1'], ['ghcr.io/acme/app:v1', 'docker.io/acme/app:v1']],
  ])('take %s', (_what, lines, names) => {
    expect(parseTagLines(lines, APP).map(tagName)).toEqual(names);
  });

  it.each<[string, string, readonly Subject[], string]>([
    ['a name without a tag', 'ghcr.io/acme/app', APP, 'tag-malformed'],
    ['a digest', `ghcr.io/acme/app:v1@${ONE}`, APP, 'tag-malformed'],
    ['what is no tag', 'v1 beta', APP, 'tag-malformed'],
    ['no tag behind a name', 'ghcr.io/acme/app:-', APP, 'image-name-malformed'],
    ['a name without a registry', 'app:v1', APP, 'image-without-registry'],
    ['a tag that signatures stand under', `${ONE.replace(':', '-')}.sig`, APP, 'tag-malformed'],
    ['a tag of an index of referrers', `ghcr.io/acme/app:${ONE.replace(':', '-')}`, APP, 'tag-malformed'],
    ['an image that is not signed', 'ghcr.io/acme/web:v1', APP, 'tag-image-unknown'],
    [
      'two images of one repository',
      'v1',
      [subject('ghcr.io/acme/app'), subject('ghcr.io/acme/app', TWO)],
      'tag-ambiguous',
    ],
  ])('refuse %s', async (_what, line, subjects, code) => {
    const failure = await failureOf(() => parseTagLines([line], subjects));
    expect([failure.code, failure.class, failure.fix]).toEqual([code, 'usage', expect.any(String)]);
    expect(failure.message).toMatch(/^tags: /);
  });
});

describe('copy-to', () => {
  const images = [target(ONE, 'ghcr.io/acme/app', 'docker.io/acme/app'), target(TWO, 'ghcr.io/acme/web')];
  const copies = (line: string, targets: readonly Target[]) =>
    parseCopyToLines([line], targets).map(
      ({ source, destination }) => `${nameOf(source.repository)} ${source.digest} ${nameOf(destination)}`,
    );

  it('takes a repository for the only image, and SOURCE=repository of several', () => {
    expect(copies('r.example/acme/app', images.slice(0, 1))).toEqual([
      `ghcr.io/acme/app ${ONE} r.example/acme/app`,
    ]);
    expect(copies('ghcr.io/acme/web = r.example/acme/web', images)).toEqual([
      `ghcr.io/acme/web ${TWO} r.example/acme/web`,
    ]);
    expect(copies('docker.io/acme/app=r.example/acme/app', images)).toEqual([
      `ghcr.io/acme/app ${ONE} r.example/acme/app`,
    ]);
  });

  it.each<[string, string, readonly Target[], string]>([
    ['a destination with a tag', 'r.example/acme/app:v1', images.slice(0, 1), 'destination-malformed'],
    ['a destination with a digest', `r.example/acme/app@${ONE}`, images.slice(0, 1), 'destination-malformed'],
    ['where the image is', 'docker.io/acme/app', images.slice(0, 1), 'destination-malformed'],
    ['one repository for several images', 'r.example/acme/app', images, 'copy-source-unknown'],
    ['a source that is not signed', 'ghcr.io/acme/x=r.example/acme/app', images, 'copy-source-unknown'],
    ['no registry', 'acme/app', images.slice(0, 1), 'image-without-registry'],
  ])('refuses %s', async (_what, line, targets, code) => {
    const failure = await failureOf(() => parseCopyToLines([line], targets));
    expect([failure.code, failure.class, failure.fix]).toEqual([code, 'usage', expect.any(String)]);
    expect(failure.message).toMatch(/^copy-to: /);
  });
});
