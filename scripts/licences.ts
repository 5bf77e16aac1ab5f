import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Entry {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly link?: true;
  readonly dev?: true;
  readonly optional?: true;
}

/** A package that can end up in a bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly license: string | undefined;
  /** `sha512-` and base64 */
  readonly integrity: string | undefined;
}

/** The production part of package-lock.json, each package with its path. */
function productionEntries(root: string): (readonly [path: string, entry: Entry])[] {
  const text = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, Entry>> };
  return Object.entries(packages).filter(
    ([path, entry]) => path.startsWith('node_modules/') && !entry.link && !entry.dev && !entry.optional,
  );
}

export function bundledPackages(root: string): BundledPackage[] {
  return productionEntries(root).map(([path, { name, version = '', license, integrity }]) => ({
    name: name ?? nameIn(path),
    version,
    license,
    integrity,
  }));
}

/** The licence texts of every package that can end up in a bundle. */
export function licenceTexts(root: string): string {
  return productionEntries(root)
    .map(([path, { version, license }]) => {
      const texts = licenceFiles(join(root, path)) || `License: ${license}\n`;
      return `${nameIn(path)} ${version} (${license})\n\n${texts}`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function licenceFiles(directory: string): string {
  return readdirSync(directory)
    .filter((name) => /^(licen[cs]e|notice|copying)/i.test(name))
    .sort()
    .map((name) => readFileSync(join(directory, name), 'utf8').replaceAll('\r\n', '\n').trimEnd() + '\n')
    .join('\n');
}
