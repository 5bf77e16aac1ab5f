import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { parseTrustedRoot, type TrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { readReleases, verifyReleases } from '../../src/verification/read-releases.ts';
import { ForeignSigstore } from '../fake/sigstore/foreign.ts';
import { failureOf } from '../support/failure-of.ts';
import { bundleOfList, COMMITS, type ListSigner, listText, PUBLISHED } from '../support/signed-list.ts';

let sigstore: ForeignSigstore;
let root: TrustedRoot;
let otherRoot: TrustedRoot;
beforeAll(async () => {
  const other = await ForeignSigstore.create();
  sigstore = await ForeignSigstore.create();
  root = parseTrustedRoot(JSON.stringify(sigstore.trustedRoot));
  otherRoot = parseTrustedRoot(JSON.stringify(other.trustedRoot));
});

const LIST = listText();

const verify = (json: Buffer, bundle: Buffer, roots = [root]) =>
  verifyReleases({ path: 'identities.json', json, bundle }, roots, PUBLISHED);
const failureWith = async (json: Buffer, bundle: Buffer, roots = [root]) =>
  failureOf(() => verify(json, bundle, roots));

describe('a list of releases', () => {
  it('counts when the release workflow signed it at the tag of a release', async () => {
    const { number, releases } = await verify(LIST, await bundleOfList(sigstore, LIST));
    expect([number, releases.map(({ commit }) => commit)]).toEqual([3, [COMMITS.first, COMMITS.second]]);
  });

  it.each<[what: string, signer: ListSigner, says: RegExp]>([
    ['another workflow', { workflow: 'ci.yml' }, /ci\.yml/],
    ['a workflow with a longer name', { workflow: 'release.yml@refs/tags/v1.0.0/x.yml' }, /release\.yml@/],
    ['a tag that only begins like a release', { ref: 'refs/tags/v1.2.0@evil' }, /v1\.2\.0@evil/],
    ['a tag with a version before the end', { ref: 'refs/tags/v1@evil' }, /v1@evil/],
    ['a tag within another', { ref: 'refs/tags/x@refs/tags/v1.2.0' }, /x@refs/],
    ['the tag that moves', { ref: 'refs/tags/v1' }, /refs\/tags\/v1/],
    ['a tag without its letter', { ref: 'refs/tags/1.2.0' }, /refs\/tags\/1\.2\.0/],
    ['main', { ref: 'refs/heads/main' }, /refs\/heads\/main/],
    ['a branch that is called like a tag', { ref: 'refs/heads/refs/tags/v1.2.0' }, /refs\/heads/],
    ['a pull request', { ref: 'refs/pull/7/merge' }, /refs\/pull/],
    [
      'a fork',
      {
        lies: 'https://github.com/evil/slsa-provenance-action',
        source: 'https://github.com/evil/slsa-provenance-action',
      },
      /evil/,
    ],
    [
      'another server',
      { lies: `https://ghe.acme.com/${PUBLISHED.owner}/${PUBLISHED.name}` },
      /ghe\.acme\.com/,
    ],
    ['a stranger who calls the workflow', { source: 'https://github.com/evil/app' }, /evil\/app/],
    ['another issuer', { issuer: 'https://evil.example' }, /evil\.example/],
    ['a self-hosted runner', { runner: 'self-hosted' }, /self-hosted/],
  ])('does not when it was signed by %s', async (_, signer, says) => {
    const failure = await failureWith(LIST, await bundleOfList(sigstore, LIST, signer));
    expect([failure.code, failure.class]).toEqual(['identities-untrusted', 'malformed']);
    expect(failure.message).toMatch(says);
  });

  it('does not when a byte was changed, in it or in its bundle', async () => {
    const bundle = await bundleOfList(sigstore, LIST);
    const altered = Buffer.from(LIST.toString().replace(COMMITS.first, COMMITS.fork));
    expect(altered).toHaveLength(LIST.length);
    expect((await failureWith(altered, bundle)).code).toBe('identities-untrusted');
    const { dsseEnvelope, ...rest } = JSON.parse(bundle.toString());
    const payload = Buffer.from(dsseEnvelope.payload, 'base64').toString();
    const statement = JSON.parse(payload) as { subject: [{ digest: { sha256: string } }] };
    const { sha256 } = statement.subject[0].digest;
    const other = `${sha256.slice(0, -1)}${sha256.endsWith('0') ? '1' : '0'}`;
    const forged = Buffer.from(payload.replace(sha256, other)).toString('base64');
    const text = Buffer.from(JSON.stringify({ ...rest, dsseEnvelope: { ...dsseEnvelope, payload: forged } }));
    expect((await failureWith(LIST, text)).code).toBe('identities-untrusted');
  });

  it('does not with the bundle of another list, an empty one, or one of another instance', async () => {
    const other = await bundleOfList(sigstore, listText({ number: 4 }));
    expect((await failureWith(LIST, other)).message).toMatch(/about another image|another/);
    expect((await failureWith(LIST, Buffer.from('{}'))).code).toBe('identities-untrusted');
    const bundle = await bundleOfList(sigstore, LIST);
    expect((await failureWith(LIST, bundle, [otherRoot])).code).toBe('identities-untrusted');
    expect((await verify(LIST, bundle, [otherRoot, root])).number).toBe(3);
  });

  it('does not when it is about another project, whoever signed it', async () => {
    const list = listText({ repository: 'https://github.com/evil/slsa-provenance-action', releases: [] });
    const failure = await failureWith(list, await bundleOfList(sigstore, list));
    expect([failure.code, failure.message]).toEqual([
      'identities-untrusted',
      expect.stringContaining('it is about https://github.com/evil/slsa-provenance-action'),
    ]);
  });

  it('is read strictly, though it is signed', async () => {
    const list = Buffer.from(LIST.toString().replace('"number": 3', '"number": 9,\n  "number": 3'));
    expect((await failureWith(list, await bundleOfList(sigstore, list))).code).toBe('identities-malformed');
  });

  it('is none before there is a place where it could be published', async () => {
    const bundle = await bundleOfList(sigstore, LIST);
    const files = { path: 'identities.json', json: LIST, bundle };
    const failure = await failureOf(() =>
      verifyReleases(files, [root], { ...PUBLISHED, release: undefined }),
    );
    expect([failure.code, failure.class]).toEqual(['identities-unpublished', 'usage']);
  });
});

describe('the files', () => {
  async function folderWith(files: Readonly<Record<string, Buffer>>): Promise<string> {
    const folder = await mkdtemp(path.join(tmpdir(), 'identities-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
    return path.join(folder, 'identities.json');
  }

  it('are not needed', async () => {
    expect(
      await readReleases(undefined, () => Promise.reject(new Error('nobody asks for it'))),
    ).toBeUndefined();
  });

  it('are two', async () => {
    const failure = await failureOf(async () =>
      readReleases(await folderWith({ 'identities.json': LIST }), async () => root),
    );
    expect([failure.code, failure.message]).toEqual([
      'file-unreadable',
      expect.stringContaining('identities.json.sigstore.json cannot be read'),
    ]);
  });

  it.each(['identities.json', 'identities.json.sigstore.json'])('are small: 10 MB of %s', async (large) => {
    const files = { 'identities.json': LIST, 'identities.json.sigstore.json': Buffer.from('{}') };
    const file = await folderWith({ ...files, [large]: Buffer.alloc(10 * 1024 * 1024, ' ') });
    const failure = await failureOf(() => readReleases(file, async () => root));
    expect(failure.code).toBe('file-too-large');
  });
});
