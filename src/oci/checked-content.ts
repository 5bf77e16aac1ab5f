import { createHash } from 'node:crypto';
import { free } from '../http/free.ts';
import type { Digest } from '../subject/digest.ts';
import type { Descriptor } from './descriptor.ts';
import { alteredBytes } from './errors.ts';

/**
 * The pieces of a blob, each passed on when the next has come: the last one only when size and digest of all are known
 * to be right, so that nothing wrong is ever whole anywhere.
 * A piece is good until the next is asked for: then its memory is given back.
 * @param where registry and repository, for messages
 * @throws Failure `registry-altered-bytes`
 */
export async function* checkedContent(
  content: AsyncIterable<Uint8Array>,
  { digest, size }: Pick<Descriptor, 'digest' | 'size'>,
  where: string,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let count = 0;
  let held: Uint8Array | undefined;
  for await (const piece of content) {
    count += piece.byteLength;
    if (count > size) break;
    if (held) {
      yield held;
      free(held);
    }
    hash.update(piece);
    held = piece;
  }
  const actual = `sha256:${hash.digest('hex')}` as Digest;
  if (count !== size || actual !== digest) throw alteredBytes(where, digest, actual);
  if (held) yield held;
}
