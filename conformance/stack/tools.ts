import { exists } from './cache.ts';
import { GO_TOOLS, goTool } from './go-tools.ts';
import { sigstorePython } from './python-tools.ts';

/** What has still to be built, and the line that does; undefined when everything is there. */
export async function missingTools(): Promise<string | undefined> {
  const programs = [
    ...GO_TOOLS.map((name) => ({ name, file: goTool(name) })),
    { name: 'sigstore-python', file: sigstorePython() },
  ];
  const built = await Promise.all(programs.map(async ({ file }) => exists(await file)));
  const missing = programs.filter((_, i) => !built[i]).map(({ name }) => name);
  if (missing.length === 0) return undefined;
  return `Not built yet: ${missing.join(', ')}. This builds them, once:\n  npm run conformance:build`;
}
