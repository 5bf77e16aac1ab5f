import {
  type HttpServer,
  json,
  type ServerAnswer,
  type ServerRequest,
  startHttpServer,
} from '../http-server.ts';
import type { Traffic } from '../../support/traffic.ts';
import { canonicalJson } from './canonical-json.ts';
import { checkpoint } from './checkpoint.ts';
import { NO_CACHE } from './headers.ts';
import { createKey, type SigningKey } from './keys.ts';
import { leafHash, MerkleTree } from './merkle-tree.ts';
import { canonicalEntry, EntryRefusal } from './rekor-v1-entry.ts';

const ENTRIES = '/api/v1/log/entries';
const HOSTNAME = 'localhost';
const TREE_ID = 3062422127688466625n;
/** Entries of the shards that were closed before this one: what an index in the log is ahead of one in the tree. */
const EARLIER_ENTRIES = 30_000_000;

export interface RekorV1Options {
  readonly now: () => Date;
  readonly traffic: Traffic;
  /** How often reading a new entry answers 404 before it is found. */
  readonly invisibleReads: number;
}

export interface RekorV1 {
  readonly server: HttpServer;
  readonly key: SigningKey;
  /** What is logged, canonical, in order. */
  readonly bodies: readonly Buffer[];
}

interface StoredEntry {
  readonly body: Buffer;
  readonly integratedTime: number;
  readonly treeIndex: number;
  invisibleReads: number;
}

/** Rekor's API, version 1: a sharded log that promises inclusion by a signed entry timestamp. */
export async function startRekorV1(options: RekorV1Options): Promise<RekorV1> {
  const log = new Log(options);
  const handler = (request: ServerRequest) => answer(log, request);
  const server = await startHttpServer({ service: 'rekor', handler, traffic: options.traffic });
  return { server, key: log.key, bodies: log.bodies };
}

function answer(log: Log, { method, url, body }: ServerRequest): ServerAnswer {
  const { pathname } = url;
  if (method === 'POST' && pathname === ENTRIES) return createEntry(log, body.toString());
  if (method === 'GET' && pathname === ENTRIES) {
    return readEntry(log, log.uuidAt(Number(url.searchParams.get('logIndex'))));
  }
  if (method === 'GET' && pathname.startsWith(`${ENTRIES}/`)) {
    return readEntry(log, pathname.slice(ENTRIES.length + 1));
  }
  return json(404, { code: 404, message: `path ${pathname} was not found` });
}

function createEntry(log: Log, proposed: string): ServerAnswer {
  try {
    const body = canonicalEntry(proposed);
    const uuid = log.uuidOf(body);
    const location = `${ENTRIES}/${uuid}`;
    if (!log.add(uuid, body)) {
      const message = `an equivalent entry already exists in the transparency log with UUID ${uuid}`;
      return json(409, { code: 409, message }, { location });
    }
    return json(201, { [uuid]: log.describe(uuid) }, { location, etag: uuid });
  } catch (error) {
    if (!(error instanceof EntryRefusal)) throw error;
    return json(error.status, { code: error.code, message: error.message });
  }
}

function readEntry(log: Log, asked: string | undefined): ServerAnswer {
  const uuid = log.find(asked);
  if (uuid === undefined) return { status: 404, headers: NO_CACHE };
  return json(200, { [uuid]: log.describe(uuid) }, NO_CACHE);
}

/** The log itself: it takes any body, as logs of other ages did. */
export class Log {
  readonly key = createKey();
  readonly bodies: Buffer[] = [];
  readonly #options: Pick<RekorV1Options, 'now' | 'invisibleReads'>;
  readonly #tree = new MerkleTree();
  readonly #entries = new Map<string, StoredEntry>();

  constructor(options: Pick<RekorV1Options, 'now' | 'invisibleReads'>) {
    this.#options = options;
  }

  /** Tree, then leaf: how an entry is named. */
  uuidOf(body: Buffer): string {
    return `${TREE_ID.toString(16).padStart(16, '0')}${leafHash(body).toString('hex')}`;
  }

  uuidAt(logIndex: number): string | undefined {
    const body = this.bodies[logIndex - EARLIER_ENTRIES];
    return body && this.uuidOf(body);
  }

  /** False when the log has this entry already. */
  add(uuid: string, body: Buffer): boolean {
    if (this.#entries.has(uuid)) return false;
    this.bodies.push(body);
    this.#entries.set(uuid, {
      body,
      integratedTime: Math.floor(this.#options.now().getTime() / 1000),
      treeIndex: this.#tree.append(body),
      invisibleReads: this.#options.invisibleReads,
    });
    return true;
  }

  /** The full name of a readable entry, asked for with or without the tree. */
  find(asked = ''): string | undefined {
    const uuid = [...this.#entries.keys()].find((known) => known === asked || known.slice(16) === asked);
    const entry = this.#entries.get(uuid ?? '');
    return entry === undefined || entry.invisibleReads-- > 0 ? undefined : uuid;
  }

  describe(uuid: string) {
    const { body, integratedTime, treeIndex } = this.#entries.get(uuid) as StoredEntry;
    const promised = {
      body: body.toString('base64'),
      integratedTime,
      logID: this.key.id.toString('hex'),
      logIndex: EARLIER_ENTRIES + treeIndex,
    };
    const signedEntryTimestamp = this.key.sign(Buffer.from(canonicalJson(promised))).toString('base64');
    return { ...promised, verification: { inclusionProof: this.#prove(treeIndex), signedEntryTimestamp } };
  }

  #prove(treeIndex: number) {
    return {
      checkpoint: checkpoint(`${HOSTNAME} - ${TREE_ID}`, HOSTNAME, this.#tree, this.key),
      hashes: this.#tree.inclusionProof(treeIndex).map((hash) => hash.toString('hex')),
      logIndex: treeIndex,
      rootHash: this.#tree.root().toString('hex'),
      treeSize: this.#tree.size,
    };
  }
}
