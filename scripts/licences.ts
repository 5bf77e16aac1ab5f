import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      { version?: string; resolved?: string; license?: string; link?: true; dev?: true; optional?: true }
    >
  >;
}

/** The licence texts of every package that can end up in a bundle: the production part of package-lock.json. */
export function licenceTexts(root: string): string {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  return Object.entries(packages)
    .filter(
      ([path, entry]) => path.startsWith('node_modules/') && !entry.link && !entry.dev && !entry.optional,
    )
    .map(([path, { version, license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return `${name} ${version} (${license})\n\n${licenceFiles(join(root, path)) || `License: ${license}\n`}`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function licenceFiles(directory: string): string {
  return readdirSync(directory)
    .filter((name) => /^(licen[cs]e|notice|copying)/i.test(name))
    .sort()
    .map((name) => readFileSync(join(directory, name), 'utf8').replaceAll('\r\n', '\n').trimEnd() + '\n')
    .join('\n');
}
