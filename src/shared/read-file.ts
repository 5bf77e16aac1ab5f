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
  throw tooLarge(option, path, maxBytes);
}

/** What is written to a command. */
export type Stdin = () => AsyncIterable<Buffer>;

/**
 * Reads text from a file that a user named, and its name for messages.
 * @param path `-` is stdin, of which no more is read either
 * @throws Failure `file-unreadable`, `file-too-large`
 */
export async function readUserText(
  option: string,
  path: string,
  { maxBytes, stdin }: { readonly maxBytes: number; readonly stdin: Stdin },
): Promise<{ readonly file: string; readonly text: string }> {
  if (path !== '-')
    return { file: path, text: (await readUserFile(option, path, maxBytes)).toString('utf8') };
  const chunks: Buffer[] = [];
  let count = 0;
  for await (const chunk of stdin()) {
    count += chunk.length;
    if (count > maxBytes) throw tooLarge(option, 'stdin', maxBytes);
    chunks.push(chunk);
  }
  return { file: 'stdin', text: Buffer.concat(chunks).toString('utf8') };
}

function tooLarge(option: string, path: string, maxBytes: number): Failure {
  return new Failure({
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
    throw unreadable(option, path, cause);
  }
}

/** @param option what named it */
export function unreadable(option: string, path: string, cause: unknown): Failure {
  return new Failure({
    class: 'usage',
    code: 'file-unreadable',
    what: `${option}: ${path} cannot be read`,
    why: 'there is no such file (in a workflow, actions/checkout must run before), it is a directory, or it is not yours to read',
    fix: `${option}: path/to/file`,
    cause,
  });
}
