import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { sha256 } from '../../test/fake/sigstore/keys.ts';
import { canonicalJson, type Json } from '../../test/fake/sigstore/canonical-json.ts';
import { json, type ServerAnswer, type ServerRequest } from '../../test/fake/http-server.ts';

export interface TufTarget {
  readonly bytes: Buffer;
  /** For the clients from before trusted_root.json: what it is, and of which service. */
  readonly custom?: { readonly usage: 'Fulcio' | 'Rekor' | 'CTFE'; readonly uri: string };
}

const EXPIRES = '2049-01-01T00:00:00Z';
const ROLES = ['root', 'timestamp', 'snapshot', 'targets'] as const;

type Signed = { readonly [member: string]: Json };

/**
 * A TUF repository (theupdateframework specification 1.0, without consistent snapshots) as a mirror serves it:
 * path to content. One key signs every role.
 */
export function tufRepository(targets: Readonly<Record<string, TufTarget>>): ReadonlyMap<string, Buffer> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex');
  const key = { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: raw } };
  const keyid = sha256(Buffer.from(canonicalJson(key))).toString('hex');
  const file = (signed: Signed) => signedFile(signed, keyid, privateKey);
  const meta = (name: string, bytes: Buffer) => ({
    [name]: { version: 1, length: bytes.length, hashes: { sha256: sha256(bytes).toString('hex') } },
  });

  const root = file({
    ...common('root'),
    consistent_snapshot: false,
    keys: { [keyid]: key },
    roles: Object.fromEntries(ROLES.map((role) => [role, { keyids: [keyid], threshold: 1 }])),
  });
  const described = Object.entries(targets).map(([name, target]) => [name, describe(target)] as const);
  const targetsFile = file({ ...common('targets'), targets: Object.fromEntries(described) });
  const snapshot = file({ ...common('snapshot'), meta: meta('targets.json', targetsFile) });
  const timestamp = file({ ...common('timestamp'), meta: meta('snapshot.json', snapshot) });
  return new Map([
    ['/root.json', root],
    ['/1.root.json', root],
    ['/timestamp.json', timestamp],
    ['/snapshot.json', snapshot],
    ['/targets.json', targetsFile],
    ...Object.entries(targets).map(([name, { bytes }]) => [`/targets/${name}`, bytes] as const),
  ]);
}

/** Serves a repository over HTTP. */
export function tufHandler(files: ReadonlyMap<string, Buffer>) {
  return ({ url }: ServerRequest): ServerAnswer => {
    const body = files.get(url.pathname);
    return body === undefined ? json(404, { message: 'not found' }) : { status: 200, body };
  };
}

function common(type: (typeof ROLES)[number]): Signed {
  return { _type: type, spec_version: '1.0.31', version: 1, expires: EXPIRES };
}

function describe({ bytes, custom }: TufTarget): Json {
  const hashes = { sha256: sha256(bytes).toString('hex') };
  const sigstore = custom && { sigstore: { ...custom, status: 'Active' } };
  return { length: bytes.length, hashes, ...(sigstore && { custom: sigstore }) };
}

function signedFile(signed: Signed, keyid: string, key: KeyObject): Buffer {
  const sig = sign(null, Buffer.from(canonicalJson(signed)), key).toString('hex');
  return Buffer.from(JSON.stringify({ signatures: [{ keyid, sig }], signed }));
}
