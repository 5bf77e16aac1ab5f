import { execFile } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectName } from '../../src/shared/tool.ts';
import { asPublished } from '../command/schema.ts';
import { ForeignSigstore } from '../fake/sigstore/foreign.ts';
import { bundleBy, FILE } from '../support/released-file.ts';
import {
  bundleOfList,
  COMMITS,
  type ListSigner,
  listText,
  PUBLISHED,
  publishedWorkflow,
} from '../support/signed-list.ts';

/*
 * The shipped command, and the same as it will be once there is a release: with the name under which it is published, and
 * with a list of its own. Nothing but its constants is changed, in a copy.
 */

const { first, second, fork } = COMMITS;
const OWN_NUMBER = 3;

let folder: string;
let sigstore: ForeignSigstore;

const file = (name: string) => path.join(folder, name);

/** A change that must meet something, in the files of the copy. */
function replaceOnce(pattern: RegExp, by: string): void {
  const met = globSync(file('dist/cli/*.js')).filter((name) => {
    const text = readFileSync(name, 'utf8');
    const changed = text.replace(pattern, by);
    if (changed !== text) writeFileSync(name, changed);
    return changed !== text;
  });
  if (met.length === 0) throw new Error(`dist/cli has no ${pattern.source}`);
}

beforeAll(async () => {
  sigstore = await ForeignSigstore.create();
  folder = mkdtempSync(path.join(tmpdir(), 'published-'));
  cpSync('dist', file('dist'), { recursive: true });
  symlinkSync(path.resolve('package.json'), file('package.json'));
  replaceOnce(/owner: 'org',/g, `owner: '${PUBLISHED.owner}',`);
  replaceOnce(/release: undefined,/g, `release: ${JSON.stringify(PUBLISHED.release)},`);
  const repository = new RegExp(`https://github\\.com/${projectName}","number":0`, 'g');
  replaceOnce(repository, `https://github.com/${PUBLISHED.owner}/${PUBLISHED.name}","number":${OWN_NUMBER}`);
  writeFileSync(file('app.tgz'), FILE);
  writeFileSync(file('root.json'), JSON.stringify(sigstore.trustedRoot));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Asked {
  readonly version: string;
  readonly commit: string;
  /** undefined: none is named. */
  readonly list?: Buffer | undefined;
  readonly signer?: ListSigner;
  readonly variables?: Readonly<Record<string, string>>;
  readonly dist?: string;
}

async function verify({ version, commit, list, signer, variables = {}, dist = file('dist') }: Asked) {
  writeFileSync(file('bundle.json'), await bundleBy(sigstore, publishedWorkflow(version), commit));
  if (list) {
    writeFileSync(file('identities.json'), list);
    writeFileSync(file('identities.json.sigstore.json'), await bundleOfList(sigstore, list, signer));
  }
  const named = list && Object.keys(variables).length === 0 ? ['--identities', file('identities.json')] : [];
  const words = [
    ...['verify', file('app.tgz'), '--bundle', file('bundle.json'), '--trusted-root', file('root.json')],
    ...['--repo', 'acme/app', '--signer-workflow', publishedWorkflow('').replace(/@$/, '')],
    ...['--format', 'json', ...named],
  ];
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, ...variables };
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [path.join(dist, 'cli/index.js'), ...words], { env }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });
}

const releaseIn = (out: string) => {
  const { images } = asPublished('verify', out) as {
    images: { artifacts: { release?: { kind: string; list: { number: number } } }[] }[];
  };
  const { kind, list } = images[0]?.artifacts[0]?.release ?? {};
  return [kind, list?.number];
};

describe('the command, once it is published', () => {
  it.each<[what: string, asked: Asked, code: number, kind: string, number: number]>([
    ['a tag, without a list', { version: 'refs/tags/v1.0.0', commit: first }, 0, 'released', OWN_NUMBER],
    [
      'a commit that its own list does not have',
      { version: first, commit: first },
      1,
      'unlisted',
      OWN_NUMBER,
    ],
    [
      'a commit that a newer list has',
      { version: first, commit: first, list: listText({ number: 4 }) },
      0,
      'released',
      4,
    ],
    ['a commit of a fork', { version: fork, commit: fork, list: listText({ number: 4 }) }, 1, 'unlisted', 4],
    [
      'a revoked release',
      { version: 'refs/tags/v1', commit: second, list: listText({ number: 4 }) },
      1,
      'revoked',
      4,
    ],
    [
      'a commit, by a list that expired',
      {
        version: first,
        commit: first,
        list: listText({ number: 4, issued: '2020-01-01T00:00:00Z', expires: '2021-01-01T00:00:00Z' }),
      },
      4,
      'expired',
      4,
    ],
  ])('tells %s', async (...[, asked, code, kind, number]) => {
    const told = await verify(asked);
    expect([told.code, ...releaseIn(told.out)]).toEqual([code, kind, number]);
  });

  it('takes the list that setup/ left', async () => {
    const variables = { SLSA_PROVENANCE_IDENTITIES: file('identities.json') };
    const told = await verify({ version: first, commit: first, list: listText({ number: 4 }), variables });
    expect([told.code, ...releaseIn(told.out)]).toEqual([0, 'released', 4]);
  });

  it.each<[what: string, asked: Partial<Asked>, code: number, error: string]>([
    ['older than its own', { list: listText({ number: OWN_NUMBER - 1 }) }, 2, 'identities-older'],
    [
      'signed at a branch',
      { list: listText(), signer: { ref: 'refs/heads/main' } },
      4,
      'identities-untrusted',
    ],
    [
      'signed by another workflow',
      { list: listText(), signer: { workflow: 'ci.yml' } },
      4,
      'identities-untrusted',
    ],
    ['of 10 MB', { list: Buffer.alloc(10 * 1024 * 1024, ' ') }, 2, 'file-too-large'],
  ])('takes no list %s', async (_, asked, code, error) => {
    const told = await verify({ version: first, commit: first, ...asked });
    expect([told.code, told.out]).toEqual([code, '']);
    expect(told.err).toContain(`[${error}]`);
  });
});

it('the command as it is takes no list: nothing says who could have signed it', async () => {
  const told = await verify({ version: first, commit: first, list: listText(), dist: path.resolve('dist') });
  expect([told.code, told.err]).toEqual([2, expect.stringContaining('[identities-unpublished]')]);
});
