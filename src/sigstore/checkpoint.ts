import type { TransparencyLogEntry } from '@sigstore/bundle';
import { isOfRekor2 } from './log-entry.ts';
import { Rejection } from './rejection.ts';

/**
 * Checks what @sigstore/verify leaves open once it has verified the checkpoint's signature and the path to its
 * root: that the proof states the same tree as the checkpoint, and that the log signed under the name of the
 * tree's origin (C2SP, tlog-checkpoint; Rekor v1 appends the tree's id to its name).
 * @throws Rejection `checkpoint`
 */
export function checkCheckpoint(entry: TransparencyLogEntry): void {
  const proof = entry.inclusionProof;
  if (proof === undefined) return;
  const [note = '', signatures = ''] = split(proof.checkpoint?.envelope ?? '');
  const [origin = '', size, root] = note.split('\n');
  if (size !== proof.treeSize || root !== proof.rootHash.toString('base64')) {
    throw new Rejection('checkpoint', 'the inclusion proof states another tree than its checkpoint');
  }
  const names = signersOf(signatures, entry.logId.keyId);
  if (!names.some((name) => origin === name || origin.startsWith(`${name} - `))) {
    throw new Rejection('checkpoint', 'the log did not sign the checkpoint under its own name');
  }
  // Rekor v2 counts in one way only, and signs no entry timestamp that would vouch for the entry's own index.
  if (isOfRekor2(entry) && entry.logIndex !== proof.logIndex) {
    throw new Rejection('checkpoint', 'the log entry states another index than its inclusion proof');
  }
}

/** Names of the signature lines whose key hint is that of the log. */
function signersOf(signatures: string, logId: Buffer): string[] {
  return [...signatures.matchAll(/^\u2014 (\S+) (\S+)$/gm)].flatMap(([, name = '', signature = '']) =>
    Buffer.from(signature, 'base64').subarray(0, 4).equals(logId.subarray(0, 4)) ? [name] : [],
  );
}

function split(envelope: string): [note: string, signatures: string] {
  const at = envelope.indexOf('\n\n');
  return at < 0 ? ['', ''] : [envelope.slice(0, at), envelope.slice(at + 2)];
}
