import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Set in the process that runs inside. */
const INSIDE = 'CONFORMANCE_NAMESPACE';

/** Host names of the public Internet that a run uses; in its namespace they are this machine. */
export const HOST_NAMES = [
  'token.actions.githubusercontent.com',
  'pipelines.actions.githubusercontent.com',
  'fulcio.sigstore.dev',
  'rekor.sigstore.dev',
  'timestamp.sigstore.dev',
  'ghcr.io',
  'pkg-containers.githubusercontent.com',
  'acmecorp.azurecr.io',
  'acmecorp.blob.core.windows.net',
] as const;

/** Whether this process has a network of its own, in which the host names are this machine. */
export function isInside(): boolean {
  return process.env[INSIDE] !== undefined;
}

/**
 * Runs this program again inside a network namespace without any other network. It is the first process of a
 * PID namespace too, so that whatever it leaves behind ends with it.
 * @returns its exit code
 */
export async function runInside(): Promise<number> {
  const flags = ['--user', '--map-root-user', '--net', '--mount', '--pid', '--fork', '--mount-proc'];
  const args = [...flags, '--kill-child', process.execPath, ...process.argv.slice(1)];
  const child = spawn('unshare', args, { stdio: 'inherit', env: { ...process.env, [INSIDE]: '1' } });
  if (process.argv.includes('--hold')) console.log(`A shell in the namespace: ${enter(child.pid)}`);
  // The terminal interrupts the whole group; this process stays to tell the exit code.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('exit', (code) => resolve(code ?? 1));
  });
}

function enter(pid: number | undefined): string {
  return `nsenter --target ${pid} --user --net --mount --preserve-credentials`;
}

/**
 * Brings up the loopback interface and the host names.
 * @param more host names than `HOST_NAMES`
 * @param address on loopback, where all of them are
 */
export function prepareInside(more: readonly string[] = [], address = '127.0.0.1'): void {
  execFileSync('ip', ['link', 'set', 'lo', 'up']);
  const hosts = path.join(mkdtempSync(path.join(tmpdir(), 'conformance-hosts-')), 'hosts');
  writeFileSync(
    hosts,
    `127.0.0.1 localhost\n::1 localhost\n${address} ${[...HOST_NAMES, ...more].join(' ')}\n`,
  );
  execFileSync('mount', ['--bind', hosts, '/etc/hosts']);
}
