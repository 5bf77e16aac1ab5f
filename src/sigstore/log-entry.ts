import type { TransparencyLogEntry } from '@sigstore/bundle';
import type { JsonValue } from '../text/json-document.ts';
import { LIMITS } from './limits.ts';

/**
 * Reads a TransparencyLogEntry in protobuf's JSON (sigstore_rekor.proto), as bundles hold it and Rekor v2
 * answers it.
 * @throws Failure with the document's code
 */
export function readLogEntry(json: JsonValue): TransparencyLogEntry {
  const kindVersion = json.get('kindVersion');
  const promise = json.find('inclusionPromise')?.find('signedEntryTimestamp');
  const proof = json.find('inclusionProof');
  return {
    logIndex: json.find('logIndex')?.decimal() ?? '0',
    logId: { keyId: json.get('logId').get('keyId').base64(LIMITS.hash) },
    kindVersion: {
      kind: kindVersion.get('kind').text(LIMITS.name),
      version: kindVersion.get('version').text(LIMITS.name),
    },
    integratedTime: json.find('integratedTime')?.decimal() ?? '0',
    inclusionPromise: promise && { signedEntryTimestamp: promise.base64(LIMITS.signature) },
    inclusionProof: proof && {
      logIndex: proof.find('logIndex')?.decimal() ?? '0',
      rootHash: proof.get('rootHash').base64(LIMITS.hash),
      treeSize: proof.get('treeSize').decimal(),
      hashes:
        proof
          .find('hashes')
          ?.items(LIMITS.proof)
          .map((hash) => hash.base64(LIMITS.hash)) ?? [],
      checkpoint: { envelope: proof.get('checkpoint').get('envelope').text(LIMITS.checkpoint) },
    },
    canonicalizedBody: json.get('canonicalizedBody').base64(LIMITS.logBody),
  };
}

/**
 * Reads an answer of Rekor v1 (`{"<uuid>": {…}}`). Its top-level index counts over all shards of a log, the
 * one in the proof within one tree: they differ on the public log.
 * @throws Failure with the document's code
 */
export function readRekorV1Entry(json: JsonValue): TransparencyLogEntry {
  const [uuid, ...others] = json.names();
  if (uuid === undefined || others.length > 0) throw json.misfit('does not hold exactly one entry');
  const entry = json.get(uuid);
  const canonicalizedBody = entry.get('body').base64(LIMITS.logBody);
  const body = entry.get('body').nested(canonicalizedBody);
  const verification = entry.get('verification');
  const proof = verification.get('inclusionProof');
  return {
    logIndex: entry.get('logIndex').decimal(),
    logId: { keyId: entry.get('logID').hex(32) },
    kindVersion: { kind: body.get('kind').text(), version: body.get('apiVersion').text() },
    integratedTime: entry.get('integratedTime').decimal(),
    inclusionPromise: {
      signedEntryTimestamp: verification.get('signedEntryTimestamp').base64(LIMITS.signature),
    },
    inclusionProof: {
      logIndex: proof.get('logIndex').decimal(),
      rootHash: proof.get('rootHash').hex(32),
      treeSize: proof.get('treeSize').decimal(),
      hashes: proof
        .get('hashes')
        .items(LIMITS.proof)
        .map((hash) => hash.hex(32)),
      checkpoint: { envelope: proof.get('checkpoint').text(LIMITS.checkpoint) },
    },
    canonicalizedBody,
  };
}

export type KindVersion = TransparencyLogEntry['kindVersion'];

/** Whether the entry is of a kind that only Rekor v2 writes. */
export function isOfRekor2({ kindVersion: { kind, version } }: { kindVersion: KindVersion }): boolean {
  return version === '0.0.2' && (kind === 'hashedrekord' || kind === 'dsse');
}

/** The entry for a bundle: fixed order, and no field that protobuf's JSON would leave out as empty. */
export function logEntryJson(entry: TransparencyLogEntry): object {
  const { inclusionPromise: promise, inclusionProof: proof } = entry;
  return {
    logIndex: entry.logIndex,
    logId: { keyId: entry.logId.keyId.toString('base64') },
    kindVersion: { kind: entry.kindVersion.kind, version: entry.kindVersion.version },
    ...(entry.integratedTime !== '0' && { integratedTime: entry.integratedTime }),
    ...(promise && {
      inclusionPromise: { signedEntryTimestamp: promise.signedEntryTimestamp.toString('base64') },
    }),
    ...(proof && {
      inclusionProof: {
        logIndex: proof.logIndex,
        rootHash: proof.rootHash.toString('base64'),
        treeSize: proof.treeSize,
        hashes: proof.hashes.map((hash) => hash.toString('base64')),
        checkpoint: { envelope: proof.checkpoint?.envelope ?? '' },
      },
    }),
    canonicalizedBody: entry.canonicalizedBody.toString('base64'),
  };
}
