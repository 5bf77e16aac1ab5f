import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where Node's own licence and those of what it is made of stand: beside the binary, or beside its folder. */
const PLACES = ['../LICENSE', 'LICENSE'];

/** The licences of all that is in the one-file executable. @throws Error when Node came without its own */
export function licencesOf(): string {
  const folder = path.dirname(process.execPath);
  const node = PLACES.map((place) => path.join(folder, place)).find((file) => existsSync(file));
  if (node === undefined) throw new Error(`the licence of Node.js is not at ${folder}`);
  const parts = [
    readFileSync('LICENSE', 'utf8'),
    readFileSync('dist/licenses.txt', 'utf8'),
    readFileSync(node, 'utf8'),
  ];
  return parts.join(`\n${'-'.repeat(80)}\n\n`);
}
