import { type HttpServer, json, type ServerAnswer, startHttpServer } from '../http-server.ts';
import type { Traffic } from '../../support/traffic.ts';
import { checkpoint } from './checkpoint.ts';
import { grpcError, grpcHandler } from './grpc.ts';
import { createKey, type SigningKey } from './keys.ts';
import { MerkleTree } from './merkle-tree.ts';
import { canonicalEntry } from './rekor-v2-entry.ts';

/** The checkpoint's origin: what clients expect is the host name in the log's `baseUrl`. */
const ORIGIN = 'localhost';

export interface RekorV2Options {
  readonly traffic: Traffic;
}

export interface RekorV2 {
  readonly server: HttpServer;
  readonly key: SigningKey;
  /** What is logged, canonical, in order. */
  readonly bodies: readonly Buffer[];
}

/**
 * Rekor's API, version 2: a log of hashedrekord entries that promises nothing and knows no time;
 * an entry is in the tree when it is answered.
 */
export async function startRekorV2({ traffic }: RekorV2Options): Promise<RekorV2> {
  const key = createKey();
  const tree = new MerkleTree();
  const bodies: Buffer[] = [];

  function log(entry: Buffer): ServerAnswer {
    const known = bodies.findIndex((body) => body.equals(entry));
    if (known >= 0) {
      const message = `an equivalent entry already exists in the transparency log with index ${known}`;
      return grpcError('already-exists', message, { 'x-log-index': String(known) });
    }
    bodies.push(entry);
    return json(201, describe(entry, tree.append(entry)));
  }

  /** A TransparencyLogEntry of sigstore_rekor.proto; its JSON has 64-bit numbers as text. */
  function describe(entry: Buffer, index: number) {
    return {
      logIndex: String(index),
      logId: { keyId: key.id.toString('base64') },
      kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
      integratedTime: '0',
      inclusionPromise: null,
      inclusionProof: {
        logIndex: String(index),
        rootHash: tree.root().toString('base64'),
        treeSize: String(tree.size),
        hashes: tree.inclusionProof(index).map((hash) => hash.toString('base64')),
        checkpoint: { envelope: checkpoint(ORIGIN, ORIGIN, tree, key) },
      },
      canonicalizedBody: entry.toString('base64'),
    };
  }

  const handler = grpcHandler({
    'POST /api/v2/log/entries': ({ body }) => log(canonicalEntry(body.toString())),
  });
  const server = await startHttpServer({ service: 'rekor-v2', handler, traffic });
  return { server, key, bodies };
}
