import { artifactTargets } from './artifacts.ts';
import { makeCorpus } from './corpus.ts';
import { dockerfileTargets } from './dockerfiles.ts';
import { foreignTargets } from './foreign.ts';
import { nameTargets } from './names.ts';
import { settingsTargets } from './settings.ts';
import type { Target } from './target.ts';

/** What `npm run fuzz` attacks; each makes what it needs to be changed. */
const MAKERS: readonly (() => Promise<readonly Target[]>)[] = [
  async () => artifactTargets(await makeCorpus()),
  foreignTargets,
  () => dockerfileTargets(),
  () => settingsTargets(),
  async () => nameTargets(),
];

export async function allTargets(): Promise<readonly Target[]> {
  return (await Promise.all(MAKERS.map((make) => make()))).flat();
}
