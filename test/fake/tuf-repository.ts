import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { type HttpServer, startHttpServer } from './http-server.ts';
import { canonicalJson } from './sigstore/canonical-json.ts';

/** How one role's metadata is made (TUF specification, 4). */
export interface Role {
  readonly version?: number;
  readonly expires?: string;
  /** Signs with a key that the root does not name. */
  readonly forged?: boolean;
}

export interface TufRepositoryFake {
  readonly server: HttpServer;
  /** The first root, which clients bring with them. */
  readonly root: Buffer;
  /** Served content by path: change it at will. */
  readonly files: Map<string, Buffer>;
  /** Publishes a target `trusted_root.json` with new metadata. */
  publish(
    trustedRoot: Buffer,
    roles?: Partial<Record<'root' | 'timestamp' | 'snapshot' | 'targets', Role>>,
  ): void;
}

const EXPIRES = '2099-01-01T00:00:00Z';
const TARGET = 'trusted_root.json';

/** A TUF repository on loopback, one Ed25519 key for all roles. */
export async function startTufRepository(trustedRoot: Buffer): Promise<TufRepositoryFake> {
  const [key, forger] = [createKey(), createKey()];
  const files = new Map<string, Buffer>();
  const metadata = (
    type: string,
    body: object,
    { version = 1, expires = EXPIRES, forged = false }: Role = {},
  ) => {
    const signed = { _type: type, spec_version: '1.0.31', version, expires, ...body };
    const signer = forged ? { ...forger, id: key.id } : key;
    const signature = { keyid: signer.id, sig: signer.sign(canonicalJson(signed)) };
    return Buffer.from(JSON.stringify({ signed, signatures: [signature] }));
  };
  const rootMetadata = (role?: Role) => metadata('root', rootBody(key), role);
  const publish: TufRepositoryFake['publish'] = (content, roles = {}) => {
    const hashes = { sha256: createHash('sha256').update(content).digest('hex') };
    const targets = { [TARGET]: { length: content.length, hashes } };
    files.set(`/targets/${TARGET}`, content);
    files.set('/targets.json', metadata('targets', { targets }, roles.targets));
    const meta = { 'targets.json': { version: roles.targets?.version ?? 1 } };
    files.set('/snapshot.json', metadata('snapshot', { meta }, roles.snapshot));
    const snapshotMeta = { 'snapshot.json': { version: roles.snapshot?.version ?? 1 } };
    files.set('/timestamp.json', metadata('timestamp', { meta: snapshotMeta }, roles.timestamp));
    if (roles.root)
      files.set(`/${roles.root.version ?? 2}.root.json`, rootMetadata({ version: 2, ...roles.root }));
  };
  publish(trustedRoot);
  const server = await startHttpServer({
    service: 'tuf',
    handler: ({ url }) => {
      const body = files.get(url.pathname);
      return body === undefined ? { status: 404 } : { status: 200, body };
    },
  });
  return { server, root: rootMetadata(), files, publish };
}

interface Key {
  readonly id: string;
  readonly public: string;
  sign(text: string): string;
}

function createKey(): Key {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
  return {
    id: createHash('sha256').update(raw).digest('hex'),
    public: raw,
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('hex'),
  };
}

function rootBody(key: Key): object {
  const role = { keyids: [key.id], threshold: 1 };
  return {
    consistent_snapshot: false,
    keys: { [key.id]: { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: key.public } } },
    roles: { root: role, timestamp: role, snapshot: role, targets: role },
  };
}
