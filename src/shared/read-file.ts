import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { Failure } from './failure.ts';

/**
 * Reads a file that a user named: no more of it than the limit, whatever size it claims to have.
 * @param option what named it, for messages
 * @throws Failure `file-unreadable`, `file-too-large`
 */
export async function readUserFile(option: string, path: string, maxBytes: number): Promise<Buffer> {
  const bytes = await firstBytes(option, path, maxBytes + 1);
  if (bytes.length <= maxBytes) return bytes;
  throw new Failure({
    class: 'usage',
    code: 'file-too-large',
    what: `${option}: ${path} has more than ${maxBytes} bytes, which are the most that is read`,
    fix: 'check that it is the file that you mean',
  });
}

async function firstBytes(option: string, path: string, count: number): Promise<Buffer> {
  try {
    return await buffer(createReadStream(path, { end: count - 1 }));
  } catch (cause) {
    throw new Failure({
      class: 'usage',
      code: 'file-unreadable',
      what: `${option}: ${path} cannot be read`,
      why: 'there is no such file (in a workflow, actions/checkout must run before), it is a directory, or it is not yours to read',
      fix: `${option}: path/to/file`,
      cause,
    });
  }
}
