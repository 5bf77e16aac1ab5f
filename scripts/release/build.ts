// `npm run release`: all that is released, of what is checked out and for the platform that this runs on, in `release/`.
// With --assemble it makes what no platform decides, of what `npm run executable` and `npm run layer` left there on each.
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ownChangelog } from './changelog.ts';
import { buildExecutable } from './executable.ts';
import { executableFile, imageFile, layerFile, packageFile, RELEASE } from './folder.ts';
import { checkedOut, imageArchive, layersIn } from './image.ts';
import { licencesOf } from './licences-of-node.ts';
import { packageTarball } from './package.ts';
import { layerOf } from './root-file-system.ts';
import { sbom } from './sbom.ts';

/** What runs when a workflow uses the action: `sha256sum --check` in a checkout compares it. */
const ACTION = ['action.yml', '*/action.yml', 'dist/**/*'];

function put(name: string, content: string | Buffer): void {
  writeFileSync(path.join(RELEASE, name), content);
}

/** As `sha256sum` writes it. */
export function checksums(files: readonly string[], read: (file: string) => Buffer): string {
  return files
    .map(
      (file) => `${createHash('sha256').update(read(file)).digest('hex')}  ${file.replaceAll('\\', '/')}\n`,
    )
    .join('');
}

function buildForPlatform(): void {
  const executable = path.join(RELEASE, executableFile());
  buildExecutable(executable);
  if (process.platform === 'linux') put(layerFile(), layerOf(executable));
}

/** @returns the names of the files that people get */
export function assemble(): string[] {
  const source = checkedOut();
  put(packageFile, packageTarball());
  put(imageFile, imageArchive(layersIn(RELEASE), source));
  for (const layer of globSync(`${RELEASE}/layer-*`)) rmSync(layer);
  put('licenses.txt', licencesOf());
  put('sbom.spdx.json', `${JSON.stringify(sbom(source), undefined, 2)}\n`);
  put('CHANGELOG.md', ownChangelog());
  const ofAction = ACTION.flatMap((pattern) => globSync(pattern, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => path.relative('.', path.join(entry.parentPath, entry.name)))
    .sort();
  put(
    'action-SHA256SUMS',
    checksums(ofAction, (file) => readFileSync(file)),
  );
  const released = readdirSync(RELEASE)
    .filter((name) => name !== 'SHA256SUMS')
    .sort();
  put(
    'SHA256SUMS',
    checksums(released, (file) => readFileSync(path.join(RELEASE, file))),
  );
  return [...released, 'SHA256SUMS'];
}

if (import.meta.main) {
  if (!process.argv.includes('--assemble')) {
    rmSync(RELEASE, { recursive: true, force: true });
    mkdirSync(RELEASE);
    buildForPlatform();
  }
  for (const name of assemble()) console.log(`${RELEASE}/${name}`);
}
