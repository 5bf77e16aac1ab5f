import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { adopt } from '../../src/adoption/adopt.ts';
import { lintFiles } from '../../src/lint/run.ts';
import { loadRegularExpressions } from '../../src/text/regular-expression.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { differencesIn } from './compare.ts';

const ACTION = { repository: 'acme/slsa-provenance-action', ref: 'b'.repeat(40), version: 'v1.0.0' };
/** What a workflow of each shape is, and beside it what becomes of it. */
const SHAPES = globSync('test/adoption/shapes/*.yml').filter((file) => !file.endsWith('.adopted.yml'));

beforeAll(loadRegularExpressions);

const nameOf = (file: string) => `.github/workflows/${path.basename(file)}`;
const adopted = (file: string, text: string) =>
  adopt([new SourceText(nameOf(file), text)], ACTION, 'acme/app').files[0];

function findingsIn(file: string, text: string): string[] {
  const context = { engines: new Map<string, string>(), repository: 'acme/app', isMarkdown: false };
  const { findings } = lintFiles([new SourceText(nameOf(file), text)], context);
  return findings.map(({ rule, severity }) => `${severity} ${rule}`);
}

describe.each(SHAPES)('%s', (file) => {
  const before = readFileSync(file, 'utf8');
  const after = () => adopted(file, before)!.text.after;

  it('becomes what the file beside it says', async () => {
    await expect(after()).toMatchFileSnapshot(path.resolve(file.replace(/\.yml$/, '.adopted.yml')));
  });

  it('has the line ends that it had', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    expect(adopted(file, windows(before))!.text.after).toBe(windows(after()));
  });

  it('loses nothing, and gets nothing that is made up', () => {
    expect(differencesIn(adopted(file, before)!)).toEqual([]);
  });

  it('has no finding that it had not before, and none of an error where nothing is left', () => {
    const [old, now] = [findingsIn(file, before), findingsIn(file, after())];
    expect(now.filter((one) => !old.includes(one))).toEqual([]);
    if (adopted(file, before)!.left.length === 0)
      expect(now.filter((one) => one.startsWith('error'))).toEqual([]);
  });

  it('is not changed a second time', () => {
    const once = after();
    expect(parse(once)).toBeTypeOf('object');
    expect(adopted(file, once)?.text.after ?? once).toBe(once);
  });
});

const report = (name: string) => adopted(name, readFileSync(`test/adoption/shapes/${name}`, 'utf8'))!;

describe('the report', () => {
  it('names the identity that stays, both formats, and the level that comes', () => {
    const { identities, formats, level } = report('starter.yml');
    const own = 'https://github.com/acme/app/.github/workflows/starter.yml@REF';
    expect(identities).toEqual({ before: [own], after: [own] });
    expect(formats).toEqual({ before: ['legacy'], after: ['legacy', 'bundle'] });
    expect(level).toEqual({ before: 0, after: 2 });
  });

  it('names the identity and the level that another workflow brings', () => {
    const { identities, formats, level } = report('generator.yml');
    expect(identities.after).toEqual([
      `https://github.com/acme/slsa-provenance-action/.github/workflows/provenance.yml@${'b'.repeat(40)}`,
    ]);
    expect(identities.before[0]).toContain('generator_container_slsa3.yml@refs/tags/v2.1.0');
    expect([formats.before, level]).toEqual([['legacy'], { before: 3, after: 2 }]);
  });

  it.each([
    ['github-attest', 'attest.yml', { before: 2, after: 2 }],
    ['self-hosted', 'pull-requests.yml', { before: 1, after: 1 }],
    ['by hand', 'by-hand.yml', { before: 1, after: 2 }],
  ])('knows the level of %s', (_, name, level) => expect(report(name).level).toEqual(level));

  it('says of each that is left what it is, and why', () => {
    expect(report('left.yml').left.map(({ shape, step, why }) => `${shape}, ${step ?? ''}: ${why}`)).toEqual([
      'key, Key: a key signs, which verifiers ask for',
      'private-instance, Own services: --rekor-url names services or an identity of its own',
      'cosign-digest, Annotated: -a has no counterpart',
      'cosign-digest, Perhaps: the script signs among other things that it does',
      'cosign-digest, May fail: the script decides what follows when it fails',
      'cosign-digest, Of the commit: github.sha is no digest of an image in a registry',
      'cosign-digest, By a tag that nobody pushed: the image is named by a tag, and no step before is seen to push that tag: nothing says which digest it is',
      'script, A script: what it signs, and how, stands in another file',
      'action, An action of our own: what it signs, and how, stands in that action',
      'notation, Notation: Ratify and notation read what it writes, which is another format',
      'cosign-digest, step 1: of the outputs of a matrix only the last leg’s is left, so the others would be lost',
      'generator-job, : its input provenance-repository has no counterpart',
    ]);
    expect(report('other-builders.yml').left.map(({ shape, job }) => `${shape} in ${job}`)).toEqual([
      'ko in ko',
      'buildah in podman',
    ]);
    expect(report('signed-later.yml').left.map(({ shape }) => shape)).toEqual(['signed-later']);
  });

  it('says where only GitHub had the attestation, and where the store may refuse', () => {
    const { changes, text } = report('attest-everywhere.yml');
    expect(changes.flatMap(({ remarks }) => remarks).join()).toContain('nothing that looks in the registry');
    expect(text.after).toContain("github-attestations: 'true'");
  });
});

describe('the comparison that these tests rely on', () => {
  const whole = () => report('digest-and-sbom.yml');
  it.each([
    ['a step', '      - run: make test\n', '', 'a step is gone'],
    ['a key of a step', '          push: true\n', '', 'a step is gone'],
    ['a comment', ' # beside the sources', '', 'lost "# beside the sources"'],
    ['a right', '      packages: write\n', '', 'lost packages'],
    ['a key of a job', '    needs: test\n', '', 'needs is another'],
    ['what nothing made', 'sbom: sbom.spdx.json', 'sbom: other.json', 'invented: other.json'],
    [
      'the output of no step',
      'steps.push.outputs.digest }}\n          rec',
      'steps.x.outputs.digest }}\n          rec',
      'invented: steps.x.outputs.digest',
    ],
    [
      'a step of its own',
      '      - name: Verify\n',
      '      - run: echo new\n      - name: Verify\n',
      'a step is new',
    ],
  ])('sees %s', (_, from, to, said) => {
    const { text } = whole();
    expect(text.after).toContain(from);
    const changed = { ...whole(), text: { ...text, after: text.after.replace(from, to) } };
    expect(differencesIn(changed).join('\n')).toContain(said);
  });
});
