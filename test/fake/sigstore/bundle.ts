import type { Envelope } from './requests.ts';

/** What Rekor v1 answers about an entry. */
export interface RekorV1Entry {
  readonly body: string;
  readonly integratedTime: number;
  readonly logID: string;
  readonly logIndex: number;
  readonly verification: {
    readonly inclusionProof: {
      readonly checkpoint: string;
      readonly hashes: readonly string[];
      readonly logIndex: number;
      readonly rootHash: string;
      readonly treeSize: number;
    };
    readonly signedEntryTimestamp: string;
  };
}

export type SignedContent =
  { readonly envelope: Envelope } | { readonly digest: Buffer; readonly signature: Buffer };

export interface BundleParts {
  readonly content: SignedContent;
  /** DER. */
  readonly certificate: Buffer;
  /** TransparencyLogEntry, as JSON has it. */
  readonly entry: unknown;
  /** TimeStampResp, DER. */
  readonly timestamp?: Buffer;
}

/** A Sigstore bundle, version 0.3 (sigstore_bundle.proto), as JSON has it. */
export function bundleOf({ content, certificate, entry, timestamp }: BundleParts) {
  const rfc3161Timestamps = timestamp ? [{ signedTimestamp: base64(timestamp) }] : [];
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: base64(certificate) },
      tlogEntries: [entry],
      timestampVerificationData: { rfc3161Timestamps },
    },
    ...signedPart(content),
  };
}

/** The TransparencyLogEntry (sigstore_rekor.proto) that says what Rekor v1 says in its own way. */
export function logEntryOf({ body, verification, ...entry }: RekorV1Entry) {
  const { kind, apiVersion } = JSON.parse(Buffer.from(body, 'base64').toString()) as {
    kind: string;
    apiVersion: string;
  };
  const { inclusionProof, signedEntryTimestamp } = verification;
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: hexToBase64(entry.logID) },
    kindVersion: { kind, version: apiVersion },
    integratedTime: String(entry.integratedTime),
    inclusionPromise: { signedEntryTimestamp },
    inclusionProof: {
      logIndex: String(inclusionProof.logIndex),
      rootHash: hexToBase64(inclusionProof.rootHash),
      treeSize: String(inclusionProof.treeSize),
      hashes: inclusionProof.hashes.map(hexToBase64),
      checkpoint: { envelope: inclusionProof.checkpoint },
    },
    canonicalizedBody: body,
  };
}

function signedPart(content: SignedContent) {
  if ('envelope' in content) {
    const { payloadType, payload, signature } = content.envelope;
    const signatures = [{ sig: base64(signature) }];
    return { dsseEnvelope: { payloadType, payload: base64(payload), signatures } };
  }
  const messageDigest = { algorithm: 'SHA2_256', digest: base64(content.digest) };
  return { messageSignature: { messageDigest, signature: base64(content.signature) } };
}

function hexToBase64(hex: string): string {
  return base64(Buffer.from(hex, 'hex'));
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64');
}
