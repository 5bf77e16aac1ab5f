import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { Failure } from './failure.ts';
import { stage, type StagedFile } from './replace-file.ts';

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
