// `npm run build`: compiles src/ to lib/, then bundles the command and each action to dist/<entry>/.
// tsc rather than ncc's own loader reads the TypeScript: it checks it, and is faster. The licences are
// collected here because ncc's --license keeps those of one chunk only.
import { execSync } from 'node:child_process';
import { globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { licenceTexts } from './licences.ts';

function run(command: string): void {
  execSync(command, { stdio: 'inherit' });
}

/** Twenty characters outside of ASCII double the time in which Node loads a bundle: escaped, they do not. */
function inAscii(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What is bundled, by the name of its folder in dist/. */
const entries = {
  cli: 'command',
  ...Object.fromEntries(readdirSync('src/action').map((action) => [action, `action/${action}`])),
};

for (const directory of ['lib', 'dist']) rmSync(directory, { recursive: true, force: true });
run('tsc -p tsconfig.build.json');
for (const [entry, room] of Object.entries(entries)) {
  run(`ncc build lib/${room}/index.js --out dist/${entry} --no-cache --quiet`);
}
for (const file of globSync('dist/*/*.js')) writeFileSync(file, inAscii(readFileSync(file, 'utf8')));
writeFileSync('dist/licenses.txt', licenceTexts('.'));
