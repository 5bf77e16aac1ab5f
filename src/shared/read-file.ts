import { readFile, stat } from 'node:fs/promises';
import { Failure } from './failure.ts';

/**
 * Reads a file that a user named.
 * @param option what named it, for messages
 * @throws Failure `file-unreadable`, `file-too-large`
 */
export async function readUserFile(option: string, path: string, maxBytes: number): Promise<Buffer> {
  const { size } = await orUnreadable(option, path, () => stat(path));
  if (size > maxBytes) {
    throw new Failure({
      code: 'file-too-large',
      what: `${option}: ${path} has ${size} bytes; at most ${maxBytes} are read`,
      fix: 'check that it is the file that you mean',
    });
  }
  return orUnreadable(option, path, () => readFile(path));
}

async function orUnreadable<T>(option: string, path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw new Failure({
      code: 'file-unreadable',
      what: `${option}: ${path} cannot be read`,
      why: 'there is no such file, it is a directory, or it is not yours to read',
      fix: `${option}: path/to/file`,
      cause,
    });
  }
}
