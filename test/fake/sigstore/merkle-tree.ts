import { createHash } from 'node:crypto';

/** An append-only Merkle tree (RFC 6962, 2.1). Hashes are SHA-256. */
export class MerkleTree {
  readonly #leaves: Buffer[] = [];
  /** Roots of full subtrees, which never change. */
  readonly #full = new Map<string, Buffer>();

  get size(): number {
    return this.#leaves.length;
  }

  /** Appends an entry and returns its index. */
  append(entry: Uint8Array): number {
    return this.#leaves.push(leafHash(entry)) - 1;
  }

  /** The root of the tree as it is now. */
  root(): Buffer {
    return this.#rootOf(0, this.size);
  }

  /** Hashes that prove that entry `index` is in the tree as it is now, from the leaf upwards. */
  inclusionProof(index: number): Buffer[] {
    return this.#path(index, 0, this.size);
  }

  #path(index: number, start: number, end: number): Buffer[] {
    if (end - start === 1) return [];
    const middle = start + leftSize(end - start);
    return index < middle
      ? [...this.#path(index, start, middle), this.#rootOf(middle, end)]
      : [...this.#path(index, middle, end), this.#rootOf(start, middle)];
  }

  #rootOf(start: number, end: number): Buffer {
    const size = end - start;
    if (size === 0) return createHash('sha256').digest();
    if (size === 1) return this.#leaves[start] as Buffer;
    const key = `${start}-${end}`;
    const known = this.#full.get(key);
    if (known !== undefined) return known;
    const middle = start + leftSize(size);
    const root = hash(1, this.#rootOf(start, middle), this.#rootOf(middle, end));
    if (leftSize(size) * 2 === size) this.#full.set(key, root);
    return root;
  }
}

/** What an entry is in the tree, and what Rekor names it by. */
export function leafHash(entry: Uint8Array): Buffer {
  return hash(0, entry);
}

/** The largest power of two smaller than `size`. */
function leftSize(size: number): number {
  return 2 ** Math.floor(Math.log2(size - 1));
}

function hash(prefix: 0 | 1, ...parts: Uint8Array[]): Buffer {
  const sum = createHash('sha256').update(Buffer.of(prefix));
  for (const part of parts) sum.update(part);
  return sum.digest();
}
