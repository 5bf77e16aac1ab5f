// `npm run executable`: the command as one file that needs no Node.js beside it (nodejs.org/docs/latest-v24.x/api/
// single-executable-applications.html), for the platform that this runs on.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inAscii } from '../ascii.ts';
import { executableFile, RELEASE } from './folder.ts';

/** In the project, since packages are looked for from there; `npm run build` empties `lib/`. */
const COMPILED = 'lib/executable';
/** The marker that Node looks for in itself; it is the same for all applications. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';
/** `NODE_OPTIONS` could make it run anything, and a signal could open it to a debugger. */
const CLOSED = { execArgv: ['--disable-sigusr1'], execArgvExtension: 'none' };

/**
 * Writes the executable; the same bytes for the same source, packages and Node.js.
 * @throws Error for a Node.js that would take options from the environment all the same
 */
export function buildExecutable(target: string): void {
  if (!readFileSync(process.execPath).includes('execArgvExtension'))
    throw new Error(`Node ${process.versions.node} takes options from the environment whatever is built in`);
  const scratch = mkdtempSync(path.join(tmpdir(), 'executable-'));
  try {
    inject(blobOf(bundle(scratch), scratch), target);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function node(...args: readonly string[]): void {
  execFileSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** One CommonJS file of all that the command can load: what is loaded late is in it, and runs late. */
function bundle(scratch: string): string {
  rmSync(COMPILED, { recursive: true, force: true });
  node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', COMPILED);
  for (const file of globSync(`${COMPILED}/**/*.js`))
    writeFileSync(file, inOneFile(readFileSync(file, 'utf8')));
  // Without `"type": "module"`, ncc writes CommonJS, which is all that an executable can hold.
  writeFileSync(`${COMPILED}/package.json`, '{}\n');
  const out = path.join(scratch, 'bundle');
  const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js';
  node(ncc, 'build', `${COMPILED}/command/index.js`, '--out', out, '--no-cache', '--quiet');
  const [main, ...others] = globSync(`${out}/**`).filter((file) => file.endsWith('.js'));
  if (main === undefined || others.length > 0) throw new Error(`not one file: ${others.join(', ')}`);
  writeFileSync(main, inAscii(readFileSync(main, 'utf8')));
  return main;
}

/** Compiled `source`, of which webpack puts nothing into files of their own. */
export function inOneFile(source: string): string {
  return source.replace(/\bimport\((?=['"])/g, 'import(/* webpackMode: "eager" */ ');
}

function blobOf(main: string, scratch: string): string {
  // The blob holds the path as it is named here: one that is the same each time.
  const settings = { main: path.relative(scratch, main), output: 'blob', useCodeCache: true, ...CLOSED };
  writeFileSync(
    path.join(scratch, 'config.json'),
    JSON.stringify({ ...settings, disableExperimentalSEAWarning: true }),
  );
  // The code cache holds hashes that would be others each time. Those of another seed are good all the same.
  execFileSync(process.execPath, ['--random-seed=1', '--experimental-sea-config', 'config.json'], {
    cwd: scratch,
    stdio: 'pipe',
  });
  return path.join(scratch, 'blob');
}

function inject(blob: string, target: string): void {
  copyFileSync(process.execPath, target);
  chmodSync(target, 0o755);
  const isMac = process.platform === 'darwin';
  // macOS runs nothing whose signature does not fit, and on Apple silicon nothing without one.
  if (isMac) execFileSync('codesign', ['--remove-signature', target]);
  const segment = isMac ? ['--macho-segment-name', 'NODE_SEA'] : [];
  node(
    'node_modules/postject/dist/cli.js',
    target,
    'NODE_SEA_BLOB',
    blob,
    '--sentinel-fuse',
    FUSE,
    ...segment,
  );
  if (isMac) execFileSync('codesign', ['--sign', '-', target]);
}

if (import.meta.main) {
  mkdirSync(RELEASE, { recursive: true });
  buildExecutable(path.join(RELEASE, executableFile()));
  console.log(`${RELEASE}/${executableFile()}`);
}
