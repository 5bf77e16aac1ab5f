import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExecutable } from '../../scripts/release/executable.ts';
import { imageArchive } from '../../scripts/release/image.ts';
import { layerOf } from '../../scripts/release/root-file-system.ts';
import { toolVersion } from '../../src/shared/tool.ts';
import { expectToVerify, start } from '../support/packed-command.ts';

/** No Node.js is found there, and nothing else. */
const NOWHERE = { PATH: '/nonexistent', HOME: '/nonexistent' };
const folder = mkdtempSync(path.join(tmpdir(), 'executable-'));
const executable = path.join(folder, 'slsa-provenance');

beforeAll(() => {
  buildExecutable(executable);
}, 300_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the one-file executable', () => {
  test('verifies where there is no Node.js', async () => {
    await expectToVerify([executable], NOWHERE, { here: folder, there: folder });
  });

  test.each(['--require', '--import'])('runs nothing that NODE_OPTIONS names with %s', async (option) => {
    const evil = path.join(folder, 'evil.cjs');
    writeFileSync(evil, 'process.stdout.write("EVIL");');
    const env = { NODE_OPTIONS: `${option}=${evil}` };
    // Node itself would, so that there is something to see.
    expect((await start([process.execPath, '--version'], { ...NOWHERE })).exitCode).toBe(0);
    expect((await start([process.execPath, '-e', ''], { ...NOWHERE, ...env })).out).toBe('EVIL');
    const ran = await start([executable, '--version'], { ...NOWHERE, ...env });
    expect(ran).toEqual({ exitCode: 0, out: `${toolVersion}\n`, err: '' });
  });

  test('opens no debugger, whoever asks for one', async () => {
    const env = { ...NOWHERE, NODE_OPTIONS: '--inspect=127.0.0.1:0' };
    expect((await start([process.execPath, '-e', ''], env)).err).toContain('Debugger listening');
    expect((await start([executable, '--version'], env)).err).toBe('');
    const asked = await start([executable, 'verify', '--inspect'], NOWHERE);
    expect([asked.exitCode, asked.err]).toEqual([2, expect.stringContaining("unknown option '--inspect'")]);
  });
});

describe.runIf(process.platform === 'linux')('the container image', () => {
  let layer: Buffer;

  beforeAll(() => {
    layer = layerOf(executable);
  }, 300_000);

  test('has a root file system in which the command verifies', async () => {
    const root = path.join(folder, 'root');
    mkdirSync(root);
    writeFileSync(path.join(folder, 'layer.tar.gz'), layer);
    execFileSync('tar', ['-xzf', '../layer.tar.gz', '--no-same-owner'], { cwd: root });
    // As programs that run containers do.
    writeFileSync(path.join(root, 'etc/hosts'), '127.0.0.1 localhost\n');
    const within = ['unshare', '--map-root-user', 'chroot', root, '/usr/bin/slsa-provenance'];
    const env = { PATH: process.env['PATH'] ?? '', HOME: '/home/nonroot' };
    await expectToVerify(within, env, { here: path.join(root, 'tmp'), there: '/tmp' });
  });

  test('is a layout whose digests are right, the same bytes each time', () => {
    const source = { commit: '0'.repeat(40), created: '2026-01-01T00:00:00.000Z' };
    const layers = [{ architecture: 'amd64', bytes: layer }];
    const archive = imageArchive(layers, source);
    expect(imageArchive(layers, source).equals(archive)).toBe(true);
    const layout = path.join(folder, 'layout');
    mkdirSync(layout);
    execFileSync('tar', ['-x'], { cwd: layout, input: archive });
    const sums = execFileSync('sh', ['-c', 'cd blobs/sha256 && sha256sum *'], {
      cwd: layout,
      encoding: 'utf8',
    });
    const named = sums
      .trim()
      .split('\n')
      .map((line) => line.split(/\s+/));
    expect(named).toHaveLength(4);
    for (const [digest, file] of named) expect(file).toBe(digest);
  });
});
