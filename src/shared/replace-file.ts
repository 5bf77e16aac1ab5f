import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';

const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = constants;
// Windows has no O_NOFOLLOW; a new file with a name that nobody can guess is enough there.
const NEW = O_WRONLY | O_CREAT | O_EXCL | (O_NOFOLLOW || 0);

/** A file that is written and not yet in its place. */
export interface StagedFile {
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

/** Writes a file beside `path`, to be put in its place. */
export async function stage(
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
