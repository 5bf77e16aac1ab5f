// `npm run layer`: the root file system of the container image, for the architecture that this runs on: the executable,
// the libraries that it loads with their licences, and nothing else: no shell, and the certificates are Node's own.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { toolName } from '../../src/shared/tool.ts';
import { executableFile, layerFile, RELEASE } from './folder.ts';
import { licencesOf } from './licences-of-node.ts';
import { type Entry, tar } from './tar.ts';

/** Where the image has the command. */
export const COMMAND = `usr/bin/${toolName}`;
export const USER = 65_532;

/** What the image holds, by path; the same for the same executable and libraries. */
export function rootFileSystem(executable: string): Record<string, Entry> {
  const libraries = librariesOf(executable);
  const files: Record<string, Entry> = {
    [COMMAND]: { content: readFileSync(executable), mode: 0o755 },
    'etc/passwd': `root:x:0:0::/:\nnonroot:x:${USER}:${USER}::/home/nonroot:\n`,
    'etc/group': `root:x:0:\nnonroot:x:${USER}:\n`,
    [`usr/share/doc/${toolName}/licenses.txt`]: licencesOf(),
    ...Object.fromEntries(
      libraries.map((library) => [library.slice(1), { content: readFileSync(library), mode: 0o755 }]),
    ),
    ...Object.fromEntries(
      packagesOf(libraries).map((name) => [copyrightOf(name).slice(1), readFileSync(copyrightOf(name))]),
    ),
  };
  const folders = new Set(['home/nonroot/', ...Object.keys(files).flatMap(foldersOf)]);
  const entries = { ...Object.fromEntries([...folders].map((name) => [name, ''])), ...files };
  const temporary = { 'tmp/': { content: Buffer.alloc(0), mode: 0o1777 } };
  return {
    ...Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1))),
    ...temporary,
  };
}

/** The folders on the way to a file: `a/`, `a/b/`. */
function foldersOf(file: string): string[] {
  const parts = path.posix.dirname(file).split('/');
  return parts.map((_, nth) => `${parts.slice(0, nth + 1).join('/')}/`);
}

/** Paths of what the dynamic linker would load, and of itself (ld.so(8)). */
function librariesOf(executable: string): string[] {
  const text = execFileSync('ldd', [executable], { encoding: 'utf8' });
  return [...text.matchAll(/(?:=> |^\s+)(\/\S+) \(/gm)].map(([, file = '']) => file).sort();
}

/** The packages of Debian or Ubuntu that the libraries are from. @throws Error for one that is from none */
function packagesOf(libraries: readonly string[]): string[] {
  return [...new Set(libraries.map(packageOf))].sort();
}

/** Since `/lib` is a link to `/usr/lib`, a package may know its file by either. */
function packageOf(library: string): string {
  const names = [library, `/usr${library}`, realpathSync(library)];
  const { stdout } = spawnSync('dpkg', ['--search', ...names], { encoding: 'utf8' });
  const [, name] = /^([^:\n]+):/m.exec(stdout) ?? [];
  if (name === undefined) throw new Error(`no package has ${library}, so that its licence is not known`);
  return name;
}

function copyrightOf(name: string): string {
  return `/usr/share/doc/${name}/copyright`;
}

/** The layer of the image. */
export function layerOf(executable: string): Buffer {
  return gzipSync(tar(rootFileSystem(executable)), { level: 6 });
}

if (import.meta.main) {
  mkdirSync(RELEASE, { recursive: true });
  writeFileSync(path.join(RELEASE, layerFile()), layerOf(path.join(RELEASE, executableFile())));
  console.log(`${RELEASE}/${layerFile()}`);
}
