import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';

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
): Promise<void> {
  const temporary = `${path}.${randomUUID()}`;
  const file = await open(temporary, NEW, 0o644);
  try {
    await file.writeFile(content).finally(() => file.close());
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
