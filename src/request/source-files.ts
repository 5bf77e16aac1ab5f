import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../shared/failure.ts';
import { createLimiter } from '../shared/limit.ts';
import { readUserText, type Stdin } from '../shared/read-file.ts';
import { SourceText } from '../text/source-text.ts';

/** Of a file; what people write is far smaller, and so are policies that a cluster prints. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;
const MAX_FILES = 50_000;
const AT_A_TIME = 32;
/** Policies, workflows and pages. */
const READ = /\.(?:ya?ml|json|md|mdx|markdown)$/i;
const PASSED_OVER = new Set(['.git', 'node_modules']);

/**
 * Reads files, and of folders those that may hold policies, workflows or pages; `-` is what stands on stdin.
 * @throws Failure `file-unreadable`, `file-too-large`, `files-too-many`
 */
export async function readSources(paths: readonly string[], stdin: Stdin): Promise<SourceText[]> {
  const names = (await Promise.all(paths.map(filesIn))).flat();
  const files = [...new Set(names)];
  if (files.length > MAX_FILES) throw tooMany(files.length);
  const limit = createLimiter(AT_A_TIME);
  return Promise.all(
    files.map((file) =>
      limit(async () => {
        const read = await readUserText('PATH', file, { maxBytes: MAX_FILE_BYTES, stdin });
        return new SourceText(read.file, read.text);
      }),
    ),
  );
}

async function filesIn(named: string): Promise<string[]> {
  const found = named === '-' ? undefined : await lstat(named).catch(() => undefined);
  if (!found?.isDirectory()) return [named];
  return (await below(named)).map((file) => path.normalize(file)).sort();
}

/** Links are not followed: they may lead out of the folder, or in a circle. */
async function below(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = entries.map(async (entry) => {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) return PASSED_OVER.has(entry.name) ? [] : below(name);
    return entry.isFile() && READ.test(entry.name) ? [name] : [];
  });
  return (await Promise.all(found)).flat();
}

function tooMany(count: number): Failure {
  return new Failure({
    class: 'usage',
    code: 'files-too-many',
    what: `there are ${count} files; at most ${MAX_FILES} are read`,
    why: 'it is more than the policies and workflows of one repository',
    fix: 'name a folder further down',
  });
}
