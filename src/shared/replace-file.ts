import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';

const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = constants;
// Windows has no O_NOFOLLOW; a new file with a name that nobody can guess is enough there.
const NEW = O_WRONLY | O_CREAT | O_EXCL | (O_NOFOLLOW || 0);

/**
 * Writes a file under a name that nobody can guess, and then puts it in place: whoever else may write to the
 * directory can plant no link that is followed, and a run that ends in the middle leaves the file as it was.
 */
export async function replaceFile(
  path: string,
  content: string | Uint8Array | Iterable<string>,
  mode = 0o644,
): Promise<void> {
  const temporary = `${path}.${randomUUID()}`;
  const file = await open(temporary, NEW, mode);
  try {
    await file.writeFile(content).finally(() => file.close());
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Writes a file that a user named and keeps: of a link the file that it leads to, with the permissions that it has. */
export async function rewriteFile(path: string, content: string): Promise<void> {
  const file = await realpath(path);
  const { mode } = await stat(file);
  await replaceFile(file, content, mode & 0o777);
}
