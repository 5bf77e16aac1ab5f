import { exists } from './cache.ts';
import { CLUSTER_TOOLS, GO_TOOLS, goTool, type GoTool } from './go-tools.ts';
import { sigstorePython } from './python-tools.ts';

interface Program {
  readonly name: string;
  /** Its path. */
  readonly file: Promise<string>;
}

/** What has still to be built for the grid, and the line that does; undefined when everything is there. */
export async function missingTools(): Promise<string | undefined> {
  const programs = [...GO_TOOLS.map(programOf), { name: 'sigstore-python', file: sigstorePython() }];
  return missing(programs, 'npm run conformance:build');
}

/** The same for an admission path. */
export function missingClusterTools(): Promise<string | undefined> {
  return missing(CLUSTER_TOOLS.map(programOf), 'npm run conformance:build -- --cluster');
}

function programOf(name: GoTool): Program {
  return { name, file: goTool(name) };
}

async function missing(programs: readonly Program[], line: string): Promise<string | undefined> {
  const built = await Promise.all(programs.map(async ({ file }) => exists(await file)));
  const names = programs.filter((_, i) => !built[i]).map(({ name }) => name);
  if (names.length === 0) return undefined;
  return `Not built yet: ${names.join(', ')}. This builds them, once:\n  ${line}`;
}
