// `npm run e2e`: from a Dockerfile to a Pod. The README's workflow builds, pushes and signs; the policies that it hands
// out are applied as they are; the API server admits the image and refuses everything else. With --write the
// transcript becomes docs/e2e.md.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startRun } from '../stack/run.ts';
import { missingClusterTools } from '../stack/tools.ts';
import { tell } from './story.ts';
import { Transcript } from './transcript.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    action: { type: 'string', default: ROOT },
  },
});
const stack = await startRun('e2e', { missing: missingClusterTools });
const transcript = new Transcript(
  new Map([
    [stack.directory, '$RUN'],
    [ROOT, '.'],
  ]),
);
try {
  await tell({ stack, transcript, action: path.resolve(values.action) });
} finally {
  await stack.close();
}
if (values.write) {
  writeFileSync(path.join(ROOT, 'docs', 'e2e.md'), transcript.toString());
}
console.log('From build to admission: everything was as it has to be.');
// Connections that are kept open do not matter any more.
process.exit();
