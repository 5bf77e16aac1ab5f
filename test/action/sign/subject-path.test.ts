import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { command, directoryWith, trusting } from '../../command/command.ts';
import { type FakeSigstore, startSigstore } from '../../fake/sigstore/index.ts';
import { signInProcess } from '../../support/in-process.ts';
import { jobOf } from '../../support/job.ts';
import { REPO } from '../../verification/scene.ts';

let sigstore: FakeSigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());

const FILES = { 'app-linux': 'for Linux', 'app-mac': 'for macOS', 'notes.txt': 'no program' };
const SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';

/** Signs in a folder with three files, and counts the log entries that this makes. */
async function signFiles(subjectPath: (folder: string) => string, inputs: Record<string, string> = {}) {
  const folder = await directoryWith(FILES);
  const job = await jobOf(sigstore);
  onTestFinished(() => job.remove());
  const before = sigstore.entries.length;
  const named = { 'output-dir': path.join(folder, 'out'), 'subject-path': subjectPath(folder) };
  const run = await signInProcess({
    inputs: { ...job.inputs, ...named, ...inputs },
    environment: job.environment,
  });
  const signed = (await readdir(folder)).filter((name) => name.endsWith('.sigstore.json')).sort();
  const { failure, outputs = {} } = run ?? {};
  return { folder, failure, outputs, signed, logWrites: sigstore.entries.length - before };
}

async function verify(file: string, ...more: readonly string[]) {
  const args = ['verify', file, '--bundle', `${file}.sigstore.json`, ...more, ...(await trusting(sigstore))];
  return (await command(args)).exitCode;
}

describe('subject-path', () => {
  it('signs provenance of each file that is named, which verifies for that file and no other', async () => {
    const { folder, failure, outputs, signed, logWrites } = await signFiles((at) => `${at}/app-*`);
    expect([failure, outputs['outcome'], logWrites]).toEqual([undefined, 'signed', 2]);
    expect(signed).toEqual(['app-linux.sigstore.json', 'app-mac.sigstore.json']);
    const file = path.join(folder, 'app-linux');
    expect(await verify(file, '--repo', REPO)).toBe(0);
    expect(await verify(file, '--repo', 'somebody/else')).toBe(1);
    await writeFile(file, FILES['app-mac']);
    expect(await verify(file, '--repo', REPO)).toBe(1);
  });

  it('says what it signed in its outputs, and how to verify it', async () => {
    const { folder, outputs } = await signFiles((at) => `${at}/notes.txt`);
    const [statement] = (await readFile(outputs['provenance-path'] ?? '', 'utf8')).trim().split('\n');
    const sha256 = createHash('sha256').update(FILES['notes.txt']).digest('hex');
    expect(JSON.parse(statement ?? '')).toMatchObject({
      subject: [{ name: 'notes.txt', digest: { sha256 } }],
      predicateType: 'https://slsa.dev/provenance/v1',
    });
    const bundle = await readFile(path.join(folder, 'notes.txt.sigstore.json'), 'utf8');
    expect(await readFile(outputs['bundle-path'] ?? '', 'utf8')).toBe(bundle);
    const commands = outputs['verify-commands'] ?? '';
    expect(commands).toMatch(
      /^cosign verify-blob-attestation --bundle \S+notes\.txt\.sigstore\.json .*txt$/m,
    );
    expect(commands).toMatch(
      /^gh attestation verify \S+notes\.txt --bundle \S+ .*--repo octo-org\/octo-repo/m,
    );
  });

  it('signs without provenance where that is not wanted', async () => {
    const { folder, outputs } = await signFiles((at) => `${at}/notes.txt`, { provenance: 'none' });
    expect([outputs['outcome'], outputs['slsa-build-level']]).toEqual(['signed', '0']);
    const file = path.join(folder, 'notes.txt');
    expect(await verify(file, '--repo', REPO)).not.toBe(0);
    expect(await verify(file, '--repo', REPO, '--predicate-type', SIGNATURE)).toBe(0);
  });

  it('names each file once, and leaves out bundles of an earlier run', async () => {
    const { folder, failure, signed } = await signFiles((at) => `${at}/*\n${at}/notes.txt`);
    expect([failure, signed.length]).toEqual([undefined, 3]);
    const job = await jobOf(sigstore);
    onTestFinished(() => job.remove());
    const inputs = { ...job.inputs, 'subject-path': `${folder}/*` };
    await signInProcess({ inputs, environment: job.environment });
    expect((await readdir(folder)).filter((name) => name.includes('.sigstore.json.sigstore'))).toEqual([]);
  });

  it.each([
    ['nothing/*.tgz', 'file-unreadable'],
    ['*.tgz', 'subject-path-empty'],
    ['notes.md', 'file-unreadable'],
    ['.', 'file-unreadable'],
  ])('%s: %s, before anything is public', async (name, code) => {
    const named = (at: string) => `${at}/notes.txt\n${path.join(at, name)}`;
    const { failure, signed, logWrites } = await signFiles(named);
    expect([failure?.class, failure?.code, signed, logWrites]).toEqual(['usage', code, [], 0]);
  });

  it.each([
    ['3', 'v1'],
    ['1', 'none'],
  ])('signs nothing below min-slsa-build-level %s with provenance %s', async (level, provenance) => {
    const before = sigstore.requests.length;
    const named = { 'min-slsa-build-level': level, provenance };
    const { failure, signed, logWrites } = await signFiles((at) => `${at}/*`, named);
    expect([failure?.code, signed, logWrites]).toEqual(['level-too-low', [], 0]);
    expect(sigstore.requests.slice(before).filter(({ service }) => service === 'fulcio')).toEqual([]);
  });

  it('signs at min-slsa-build-level', async () => {
    const { failure, signed } = await signFiles((at) => `${at}/*`, { 'min-slsa-build-level': '2' });
    expect([failure, signed.length]).toEqual([undefined, 3]);
  });

  it('is refused beside an image, and for two statements', async () => {
    const beside = await signFiles((at) => `${at}/*`, { image: 'ghcr.io/acme/app' });
    expect(beside.failure).toMatchObject({
      code: 'option-without-effect',
      message: 'image has no effect beside subject-path',
    });
    const both = await signFiles((at) => `${at}/*`, { provenance: 'both' });
    expect(both.failure?.code).toBe('input-value-unknown');
  });
});
