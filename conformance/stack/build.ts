// `npm run conformance:build`: builds every pinned service and verifier that is not in the cache yet. With
// --update, go.sum may change: for a go.mod that has a new version. With --check it builds nothing, and ends with 3
// when the grid cannot run here.
import { setPriority } from 'node:os';
import { makeCached } from './cache.ts';
import { GO_TOOLS, goToolVersion, pinnedGoTool } from './go-tools.ts';
import { missingFrom, TO_BUILD, TO_RUN } from './machine.ts';
import { pinnedPythonTools, sigstorePythonVersion } from './python-tools.ts';
import { missingTools } from './tools.ts';

if (process.argv.includes('--check')) {
  const lacking = missingFrom(TO_RUN) ?? (await missingTools());
  if (lacking !== undefined) console.log(lacking);
  process.exit(lacking === undefined ? 0 : 3);
}

const missing = missingFrom(TO_BUILD);
if (missing !== undefined) {
  console.error(missing);
  process.exit(1);
}
setPriority(10);
const update = process.argv.includes('--update');
const wanted = [
  ...GO_TOOLS.map((name) => ({ pinned: pinnedGoTool(name, update), version: goToolVersion(name) })),
  { pinned: pinnedPythonTools, version: sigstorePythonVersion() },
];
for (const { pinned, version } of wanted) {
  const started = performance.now();
  const made = await makeCached(pinned);
  const how = made ? `built in ${Math.round((performance.now() - started) / 1000)} s` : 'built before';
  console.log(`${pinned.name} ${await version}: ${how}`);
}
