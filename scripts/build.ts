// `npm run build`: compiles src/ to lib/, then bundles the command and each action to dist/<entry>/, and what is
// large and loaded late to dist/shared/. tsc rather than ncc's own loader reads the TypeScript: it checks it, and is
// faster. The licences are collected here because ncc's --license keeps those of one chunk only.
import { execSync } from 'node:child_process';
import { globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { inAscii } from './ascii.ts';
import { licenceTexts } from './licences.ts';
import { SHARED, sharedSource, withShared } from './shared-packages.ts';

function run(command: string): void {
  execSync(command, { stdio: 'inherit' });
}

function bundle(file: string, directory: string): void {
  run(`ncc build ${file} --out ${directory} --no-cache --quiet`);
}

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** What is bundled, by the name of its folder in dist/. */
const entries = {
  cli: 'command',
  ...Object.fromEntries(readdirSync('src/action').map((action) => [action, `action/${action}`])),
};

for (const directory of ['lib', 'dist']) rmSync(directory, { recursive: true, force: true });
run('tsc -p tsconfig.build.json');
for (const file of globSync('lib/**/*.js')) rewrite(file, withShared);
for (const [entry, room] of Object.entries(entries)) bundle(`lib/${room}/index.js`, `dist/${entry}`);

mkdirSync('lib/shared-packages');
for (const [name, packages] of Object.entries(SHARED)) {
  const source = `lib/shared-packages/${name}.js`;
  writeFileSync(source, sharedSource(packages));
  bundle(source, `lib/shared-packages/${name}`);
  mkdirSync('dist/shared', { recursive: true });
  renameSync(`lib/shared-packages/${name}/index.js`, `dist/shared/${name}.js`);
}
writeFileSync('dist/shared/package.json', `${JSON.stringify({ type: 'module' }, undefined, 2)}\n`);
for (const file of globSync('dist/*/*.js')) rewrite(file, inAscii);
writeFileSync('dist/licenses.txt', licenceTexts('.'));
