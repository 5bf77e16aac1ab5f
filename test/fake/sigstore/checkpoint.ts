import type { SigningKey } from './keys.ts';
import type { MerkleTree } from './merkle-tree.ts';

/** A signed statement of what a log holds (transparency-dev/formats: log checkpoint in a signed note). */
export function checkpoint(origin: string, signer: string, tree: MerkleTree, key: SigningKey): string {
  const note = `${origin}\n${tree.size}\n${tree.root().toString('base64')}\n`;
  const signature = Buffer.concat([key.id.subarray(0, 4), key.sign(Buffer.from(note))]);
  return `${note}\n\u2014 ${signer} ${signature.toString('base64')}\n`;
}
