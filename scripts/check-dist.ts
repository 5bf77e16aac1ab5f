// `npm run check:dist`: builds the tracked files from a clean install in a temporary directory and compares
// the result with the tracked dist/, byte for byte.
import { execFileSync, execSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function trackedFiles(...paths: readonly string[]): string[] {
  const list = execFileSync('git', ['ls-files', '-z', '--', ...paths], { encoding: 'utf8' });
  return list.split('\0').filter((path) => path !== '' && existsSync(path));
}

/** Files of `directory/dist`, with `/` in their names as git has them. */
function builtFiles(directory: string): string[] {
  return readdirSync(join(directory, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(directory.length + 1)
        .replaceAll('\\', '/'),
    );
}

/** One line per file that differs between the tracked dist/ and the one built in `directory`. */
function differences(directory: string): string[] {
  const tracked = new Set(trackedFiles('dist'));
  const built = new Set(builtFiles(directory));
  return [
    ...[...built.difference(tracked)].map((path) => `not committed: ${path}`),
    ...[...tracked.difference(built)].map((path) => `no longer built: ${path}`),
    ...[...built.intersection(tracked)]
      .filter((path) => !readFileSync(path).equals(readFileSync(join(directory, path))))
      .map((path) => `changed: ${path}`),
  ].sort();
}

const directory = mkdtempSync(join(tmpdir(), 'check-dist-'));
try {
  for (const path of trackedFiles('.', ':!dist')) cpSync(path, join(directory, path));
  for (const command of ['npm ci', 'npm run build']) execSync(command, { cwd: directory, stdio: 'inherit' });
  const found = differences(directory);
  if (found.length > 0) {
    console.error(
      `dist/ is not what src/ builds; run "npm run build" and commit dist/:\n${found.join('\n')}`,
    );
    process.exitCode = 1;
  } else {
    console.log('dist/ is what src/ builds');
  }
} finally {
  rmSync(directory, { recursive: true, force: true });
}
