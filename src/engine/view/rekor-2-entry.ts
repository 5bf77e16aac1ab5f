import { X509Certificate } from 'node:crypto';
import type { TransparencyLogEntry } from '@sigstore/bundle';
import type { SignedArtifact } from '../../sigstore/artifact.ts';
import { signatureOf, signedBytes } from '../../sigstore/envelope.ts';
import { isOfRekor2 } from '../../sigstore/log-entry.ts';
import { hexOf, sha256Digest } from '../../subject/digest.ts';
import { type Libraries, makesRekor2Body } from '../release.ts';

/** Which body of an entry in Rekor v2 a program proves to be in the log: the stored one, or one that it makes. */
export type Rekor2Body = 'stored' | 'made';

export function rekor2BodyOf(libraries: Libraries): Rekor2Body {
  return makesRekor2Body(libraries) ? 'made' : 'stored';
}

/**
 * A log entry as sigstore-go reads it (pkg/verify/tlog.go). Of Rekor v2, the tree is the checkpoint's, the index
 * the entry's own, and since 1.2 the body is made from what was signed: other copies in a bundle are not looked at.
 */
export function asProgramsRead(
  entry: TransparencyLogEntry,
  artifact: SignedArtifact,
  body: Rekor2Body,
): TransparencyLogEntry {
  const { inclusionProof: proof, logIndex } = entry;
  if (!isOfRekor2(entry)) return entry;
  const [, treeSize = '', rootHash = ''] = (proof?.checkpoint?.envelope ?? '').split('\n');
  return {
    ...entry,
    inclusionProof: proof && { ...proof, logIndex, treeSize, rootHash: Buffer.from(rootHash, 'base64') },
    canonicalizedBody: (body === 'made' ? bodyOf(artifact) : undefined) ?? entry.canonicalizedBody,
  };
}

/** The body in sorted JSON; undefined for other keys than those of P-256, which take another digest. */
function bodyOf({ content, material }: SignedArtifact): Buffer | undefined {
  if (material.kind !== 'certificate' || !isOnP256(material.leaf)) return undefined;
  const digest = Buffer.from(hexOf(sha256Digest(signedBytes(content))), 'hex');
  const verifier = {
    keyDetails: 'PKIX_ECDSA_P256_SHA_256',
    x509Certificate: { rawBytes: material.leaf.toString('base64') },
  };
  const hashedRekordV002 = {
    data: { algorithm: 'SHA2_256', digest: digest.toString('base64') },
    signature: { content: signatureOf(content).toString('base64'), verifier },
  };
  return Buffer.from(
    JSON.stringify({ apiVersion: '0.0.2', kind: 'hashedrekord', spec: { hashedRekordV002 } }),
  );
}

function isOnP256(certificate: Buffer): boolean {
  try {
    return new X509Certificate(certificate).publicKey.asymmetricKeyDetails?.namedCurve === 'prime256v1';
  } catch {
    return false;
  }
}
