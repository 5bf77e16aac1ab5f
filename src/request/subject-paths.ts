import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Failure } from '../shared/failure.ts';
import { unreadable } from '../shared/read-file.ts';
import { type Digest, parseDigest } from '../subject/digest.ts';
import { matchesWildcards } from '../text/glob.ts';

/** What a bundle is called beside its file, as cosign and others look for it. */
const BUNDLE = '.sigstore.json';
/** As many as GitHub takes in one attestation. */
const MAX_FILES = 1024;

/** A file that is signed. */
export interface SubjectFile {
  /** As it was named. */
  readonly path: string;
  /** Its name in statements: without folders, since it is somewhere else where it is verified. */
  readonly name: string;
  readonly digest: Digest;
  /** Where its bundle is put. */
  readonly bundle: string;
}

/**
 * The files that are named, each once; `*` and `?` stand for others in the last part of a path, and leave out bundles.
 * @throws Failure `subject-path-empty`, `files-too-many`, `file-unreadable`
 */
export async function readSubjectFiles(paths: readonly string[]): Promise<SubjectFile[]> {
  const files = [...new Set((await Promise.all(paths.map(filesNamed))).flat())];
  if (files.length > MAX_FILES) throw tooMany(files.length);
  const read: SubjectFile[] = [];
  // One after the other: they may be large.
  for (const file of files)
    read.push({
      path: file,
      name: path.basename(file),
      digest: await digestOf(file),
      bundle: `${file}${BUNDLE}`,
    });
  return read;
}

async function filesNamed(named: string): Promise<string[]> {
  const pattern = path.basename(named);
  if (!/[*?]/.test(pattern)) return [named];
  const folder = path.dirname(named);
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw unreadable('subject-path', folder, cause);
  });
  const found = entries
    .filter(
      (entry) => entry.isFile() && !entry.name.endsWith(BUNDLE) && matchesWildcards(pattern, entry.name),
    )
    .map(({ name }) => path.join(folder, name))
    .sort();
  if (found.length === 0) throw noneFound(named);
  return found;
}

async function digestOf(file: string): Promise<Digest> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file), hash);
  } catch (cause) {
    throw unreadable('subject-path', file, cause);
  }
  return parseDigest(`sha256:${hash.digest('hex')}`);
}

function noneFound(named: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'subject-path-empty',
    what: `subject-path: no file is named as ${named}`,
    why: 'what should have made it did not run, or put it elsewhere; * and ? stand for others in the last part of a path alone',
    fix: 'subject-path: dist/*.tgz',
  });
}

function tooMany(count: number): Failure {
  return new Failure({
    class: 'usage',
    code: 'files-too-many',
    what: `subject-path names ${count} files; at most ${MAX_FILES} are signed`,
    why: 'each becomes an entry of the transparency log for ever',
    fix: 'sign one file with the checksums of all',
  });
}
