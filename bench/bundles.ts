import { cp } from 'node:fs/promises';
import path from 'node:path';
import { cachePath, makeCached, type Pinned } from '../conformance/stack/cache.ts';
import { runOrThrow } from '../conformance/stack/command.ts';

/** Folders beside this file, each a package of its own: what is compared with, bundled as actions are. */
export type BundleName = 'github-attest' | 'plain-bundle';

const NCC = path.join(import.meta.dirname, '../node_modules/.bin/ncc');
const FILES = ['package.json', 'package-lock.json', 'index.js'] as const;

/** Installs and bundles it outside of the work tree, unless that was done before. */
export async function makeBundle(name: BundleName): Promise<boolean> {
  return makeCached(pinned(name));
}

/** Path of the bundle's main file. */
export async function bundlePath(name: BundleName): Promise<string> {
  return path.join(await cachePath(pinned(name)), 'dist', 'index.js');
}

function pinned(name: BundleName): Pinned {
  const folder = path.join(import.meta.dirname, name);
  return {
    name,
    pins: FILES.map((file) => path.join(folder, file)),
    make: async (directory) => {
      await cp(folder, directory, { recursive: true });
      await runOrThrow('npm', ['ci', '--ignore-scripts'], { cwd: directory });
      await runOrThrow(NCC, ['build', 'index.js', '--out', 'dist', '--no-cache'], { cwd: directory });
    },
  };
}
