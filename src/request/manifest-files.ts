import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ManifestFile } from '../admission/manifest-documents.ts';
import { Failure } from '../shared/failure.ts';
import { readUserText, type Stdin } from '../shared/read-file.ts';

/** Of a file: a list of all Pods of a large cluster in JSON. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;
/** Of all files together. */
const MAX_TOTAL_BYTES = 512 * 1024 * 1024;
const MAX_FILES = 10_000;

/**
 * Reads files, and those of folders that end as manifests do; `-` is what stands on stdin.
 * @param option what named them, for messages
 * @throws Failure `file-unreadable`, `file-too-large`, `files-too-many`
 */
export async function readFiles(
  option: string,
  paths: readonly string[],
  stdin: Stdin,
  maxFileBytes = MAX_FILE_BYTES,
): Promise<ManifestFile[]> {
  const files: ManifestFile[] = [];
  let left = MAX_TOTAL_BYTES;
  for (const named of paths) {
    for (const file of named === '-' ? ['-'] : await filesIn(named)) {
      const read = await readUserText(option, file, { maxBytes: Math.min(maxFileBytes, left), stdin });
      left -= Buffer.byteLength(read.text);
      files.push(read);
    }
  }
  return files;
}

/** The file itself, or what a folder holds below, in the order of names. */
async function filesIn(named: string): Promise<string[]> {
  const found = await stat(named).catch(() => undefined);
  if (!found?.isDirectory()) return [named];
  const entries = await readdir(named, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.(ya?ml|json)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/(^|\/)(\.[^/.][^/]*|node_modules)\//.test(path.relative(named, file)))
    .sort();
  if (files.length > MAX_FILES) throw tooMany(named, files.length);
  return files;
}

function tooMany(folder: string, count: number): Failure {
  return new Failure({
    class: 'usage',
    code: 'files-too-many',
    what: `${folder} has ${count} files; at most ${MAX_FILES} are read`,
    why: 'it is more than the manifests or policies of one cluster',
    fix: 'name a folder further down',
  });
}
