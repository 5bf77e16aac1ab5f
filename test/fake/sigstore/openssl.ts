import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether the machine has OpenSSL 3. */
export const hasOpenssl = /^OpenSSL 3/.test(String(spawnSync('openssl', ['version']).stdout));

/** What OpenSSL prints, run in a directory of its own that holds `files`. */
export function openssl(args: readonly string[], files: Readonly<Record<string, string | Buffer>>): string {
  const cwd = mkdtempSync(join(tmpdir(), 'openssl-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
    const { stdout, stderr } = spawnSync('openssl', args, { cwd, encoding: 'utf8' });
    return `${stdout}${stderr}`;
  } finally {
    rmSync(cwd, { recursive: true });
  }
}
