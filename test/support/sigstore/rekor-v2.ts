import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import {
  type HttpServer,
  json,
  type ServerAnswer,
  type ServerRequest,
  startHttpServer,
} from '../http-server.ts';
import type { Traffic } from '../traffic.ts';
import { canonicalJson } from './canonical-json.ts';
import { checkpoint } from './checkpoint.ts';
import { createKey, type SigningKey } from './keys.ts';
import { MerkleTree } from './merkle-tree.ts';
import { verifyDigest } from './verifier.ts';

/** The checkpoint's origin: what clients expect is the host name in the log's `baseUrl`. */
const ORIGIN = 'localhost';
const INVALID_ARGUMENT = 3;
const NOT_FOUND = 5;
const ALREADY_EXISTS = 6;

export interface RekorV2Options {
  readonly traffic: Traffic;
}

export interface RekorV2 {
  readonly server: HttpServer;
  readonly key: SigningKey;
  /** What is logged, canonical, in order. */
  readonly bodies: readonly Buffer[];
}

/** The fields that a request may have, as deep as it goes. */
const REQUEST = {
  hashedRekordRequestV002: {
    digest: true,
    signature: {
      content: true,
      verifier: { x509Certificate: { rawBytes: true }, publicKey: { rawBytes: true }, keyDetails: true },
    },
  },
  dsseRequestV002: {},
} as const;

interface HashedRekordRequest {
  readonly digest: string;
  readonly signature: { readonly content: string; readonly verifier: Verifier };
}

interface Verifier {
  readonly x509Certificate?: { readonly rawBytes: string };
  readonly publicKey?: { readonly rawBytes: string };
  readonly keyDetails: string;
}

/**
 * Rekor's API, version 2: a log of hashedrekord entries that promises nothing and knows no time;
 * an entry is in the tree when it is answered.
 */
export async function startRekorV2({ traffic }: RekorV2Options): Promise<RekorV2> {
  const key = createKey();
  const tree = new MerkleTree();
  const bodies: Buffer[] = [];

  function answer({ method, url, body }: ServerRequest): ServerAnswer {
    if (method !== 'POST' || url.pathname !== '/api/v2/log/entries')
      return status(404, NOT_FOUND, 'Not Found');
    const text = body.toString();
    const request = parsed(text);
    if (request === undefined) return status(400, INVALID_ARGUMENT, 'proto: syntax error');
    const unknown = unknownField(request, REQUEST);
    if (unknown !== undefined) {
      const column = text.indexOf(`"${unknown}"`) + 1;
      return status(400, INVALID_ARGUMENT, `proto: (line 1:${column}): unknown field "${unknown}"`);
    }
    if (request.hashedRekordRequestV002 === undefined) {
      return status(400, INVALID_ARGUMENT, 'invalid type, must be hashedrekord');
    }
    const entry = canonicalEntry(request.hashedRekordRequestV002);
    return entry === undefined ? status(400, INVALID_ARGUMENT, 'invalid hashedrekord request') : log(entry);
  }

  function log(entry: Buffer): ServerAnswer {
    const known = bodies.findIndex((body) => body.equals(entry));
    if (known >= 0) {
      const message = `an equivalent entry already exists in the transparency log with index ${known}`;
      return status(409, ALREADY_EXISTS, message, { 'x-log-index': String(known) });
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

  const server = await startHttpServer({ service: 'rekor-v2', handler: answer, traffic });
  return { server, key, bodies };
}

function parsed(json: string): { readonly hashedRekordRequestV002?: HashedRekordRequest } | undefined {
  try {
    return JSON.parse(json) as { hashedRekordRequestV002?: HashedRekordRequest };
  } catch {
    return undefined;
  }
}

/** What the log stores for a request; undefined when the signature is not over the digest. */
function canonicalEntry({ digest, signature }: HashedRekordRequest): Buffer | undefined {
  const { content, verifier } = signature;
  const key = verifier.keyDetails === 'PKIX_ECDSA_P256_SHA_256' ? keyOf(verifier) : undefined;
  const hash = Buffer.from(digest, 'base64');
  if (key === undefined || !verifyDigest(hash, key, Buffer.from(content, 'base64'))) return undefined;
  const spec = { data: { algorithm: 'SHA2_256', digest }, signature: { content, verifier: { ...verifier } } };
  return Buffer.from(
    canonicalJson({ apiVersion: '0.0.2', kind: 'hashedrekord', spec: { hashedRekordV002: spec } }),
  );
}

function keyOf({ x509Certificate, publicKey }: Verifier): KeyObject | undefined {
  try {
    if (x509Certificate)
      return new X509Certificate(Buffer.from(x509Certificate.rawBytes, 'base64')).publicKey;
    const key = Buffer.from(publicKey?.rawBytes ?? '', 'base64');
    return createPublicKey({ key, format: 'der', type: 'spki' });
  } catch {
    return undefined;
  }
}

type Fields = true | { readonly [name: string]: Fields };

/** The name of the first field that has no place in the message. */
function unknownField(value: unknown, fields: Fields): string | undefined {
  if (fields === true || value === null || typeof value !== 'object') return undefined;
  for (const [name, member] of Object.entries(value)) {
    const inner = fields[name];
    const unknown = inner === undefined ? name : unknownField(member, inner);
    if (unknown !== undefined) return unknown;
  }
  return undefined;
}

function status(httpStatus: number, code: number, message: string, headers = {}): ServerAnswer {
  return json(httpStatus, { code, message, details: [] }, headers);
}
