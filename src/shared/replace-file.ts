import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { Failure } from './failure.ts';

const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = constants;
// Windows has no O_NOFOLLOW; a new file with a name that nobody can guess is enough there.
const NEW = O_WRONLY | O_CREAT | O_EXCL | (O_NOFOLLOW || 0);

/** A file that is written and not yet in its place. */
interface StagedFile {
  /** Puts it in place. */
  readonly place: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

/**
 * Writes a file under a name that nobody can guess, and then puts it in place: whoever else may write to the
 * directory can plant no link that is followed, and a run that ends in the middle leaves the file as it was.
 */
export async function replaceFile(
  path: string,
  content: string | Uint8Array | Iterable<string>,
  mode = 0o644,
): Promise<void> {
  const { place, discard } = await stage(path, content, mode);
  await place().catch(async (error: unknown) => {
    await discard();
    throw error;
  });
}

/** A file that a user named and keeps, and what it is to hold. */
export interface Rewriting {
  readonly file: string;
  readonly text: string;
}

/**
 * Writes files that a user named and keeps, all or none: of a link the file that it leads to, with the permissions that
 * it has. One that nobody may write to stays so, although its directory would allow to replace it.
 * @throws Failure `file-unwritable`
 */
export async function rewriteFiles(files: readonly Rewriting[]): Promise<void> {
  const staged: StagedFile[] = [];
  try {
    for (const { file, text } of files) staged.push(await orUnwritable(file, () => stageAnew(file, text)));
    for (const [nth, { file }] of files.entries())
      await orUnwritable(file, async () => staged[nth]?.place(), nth);
  } finally {
    await Promise.all(staged.map(({ discard }) => discard()));
  }
}

async function stageAnew(path: string, text: string): Promise<StagedFile> {
  const file = await realpath(path);
  const [{ mode }] = await Promise.all([stat(file), access(file, constants.W_OK)]);
  return stage(file, text, mode & 0o777);
}

async function stage(
  path: string,
  content: string | Uint8Array | Iterable<string>,
  mode: number,
): Promise<StagedFile> {
  const temporary = `${path}.${randomUUID()}`;
  const discard = () => rm(temporary, { force: true });
  const file = await open(temporary, NEW, mode);
  try {
    await file.writeFile(content).finally(() => file.close());
  } catch (error) {
    await discard();
    throw error;
  }
  return { place: () => rename(temporary, path), discard };
}

/** @param changed how many files are changed by then */
async function orUnwritable<T>(file: string, write: () => Promise<T>, changed = 0): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    throw new Failure({
      class: 'usage',
      code: 'file-unwritable',
      what: `${file} cannot be written, and ${changed === 0 ? 'none' : changed} of the files ${changed > 1 ? 'are' : 'is'} changed`,
      why: 'the file or its directory is not yours to write, the disk is full, or the name is too long',
      fix: 'make it writable and run it again; what would change is printed where nothing is written',
      cause,
    });
  }
}
