// `npm run conformance:build`: builds every pinned service and verifier that is not in the cache yet; with
// --cluster, the API server and the engines in place of these. With --update, go.sum may change: for a go.mod that
// has a new version. With --check it builds nothing, and ends with 3 when the grid, or the cluster, cannot run here.
import { setPriority } from 'node:os';
import { makeCached } from './cache.ts';
import { CLUSTER_TOOLS, GO_TOOLS, goToolVersion, pinnedGoTool } from './go-tools.ts';
import { missingFrom, TO_BUILD, TO_RUN } from './machine.ts';
import { pinnedPythonTools, sigstorePythonVersion } from './python-tools.ts';
import { missingClusterTools, missingTools } from './tools.ts';

const forCluster = process.argv.includes('--cluster');
if (process.argv.includes('--check')) {
  const lacking = missingFrom(TO_RUN) ?? (await (forCluster ? missingClusterTools() : missingTools()));
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
const programs = (forCluster ? CLUSTER_TOOLS : GO_TOOLS).map((name) => ({
  pinned: pinnedGoTool(name, update),
  version: goToolVersion(name),
}));
const wanted = forCluster
  ? programs
  : [...programs, { pinned: pinnedPythonTools, version: sigstorePythonVersion() }];
for (const { pinned, version } of wanted) {
  const started = performance.now();
  const made = await makeCached(pinned);
  const how = made ? `built in ${Math.round((performance.now() - started) / 1000)} s` : 'built before';
  console.log(`${pinned.name} ${await version}: ${how}`);
}
