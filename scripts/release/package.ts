// `npm run package`: the command as a package of npm, the bundles of dist/ alone, which need no other package.
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { project, projectName, toolName, toolVersion } from '../../src/shared/tool.ts';
import { packageFile, RELEASE } from './folder.ts';
import { type Entry, tar } from './tar.ts';

const COMMAND = 'dist/cli/index.js';
const BUNDLES = ['dist/cli/*', 'dist/shared/*', 'dist/licenses.txt'];

/** The archive, the same bytes for the same `dist/`. */
export function packageTarball(): Buffer {
  const files = BUNDLES.flatMap((pattern) => globSync(pattern)).sort();
  const entries: Record<string, Entry> = {
    'package.json': `${JSON.stringify(metadata(files), undefined, 2)}\n`,
    'README.md': README,
    LICENSE: readFileSync('LICENSE'),
    ...Object.fromEntries(files.map((file) => [file.replaceAll('\\', '/'), fileEntry(file)])),
  };
  const inside = Object.entries(entries).map(([name, entry]) => [`package/${name}`, entry]);
  return gzipSync(tar(Object.fromEntries(inside) as Record<string, Entry>), { level: 9 });
}

function fileEntry(file: string): Entry {
  const content = readFileSync(file);
  return file === COMMAND ? { content, mode: 0o755 } : content;
}

/** As long as the project has no scope, the name could be anybody's: npm publishes nothing that is private. */
function metadata(files: readonly string[]) {
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
  const { packageScope } = project;
  return {
    name: packageScope === undefined ? toolName : `${packageScope}/${toolName}`,
    version: toolVersion,
    ...(packageScope === undefined && { private: true }),
    description:
      'Verify container images and write admission policies for them: Sigstore and SLSA provenance',
    license: own['license'],
    ...(project.release && { repository: `github:${projectName}` }),
    type: 'module',
    bin: { [toolName]: COMMAND },
    files,
    engines: own['engines'],
  };
}

const README = `# ${toolName}

Tells who built a container image, from what, and whether it may run.

\`\`\`sh
${toolName} verify ghcr.io/acme/app:v1 --repo acme/app
${toolName} --help
\`\`\`

It needs Node.js 20 or newer, and no other package: what it is made of is bundled, and \`dist/licenses.txt\` has the
licences.
`;

if (import.meta.main) {
  mkdirSync(RELEASE, { recursive: true });
  writeFileSync(`${RELEASE}/${packageFile}`, packageTarball());
  console.log(`${RELEASE}/${packageFile}`);
}
