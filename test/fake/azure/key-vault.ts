import { constants, type KeyObject, privateEncrypt, randomBytes } from 'node:crypto';
import { p256 } from '@noble/curves/nist.js';
import { type Handler, json, type ServerAnswer, type ServerRequest } from '../http-server.ts';

/** One version of a key. */
export interface VaultKey {
  readonly version: string;
  readonly privateKey: KeyObject;
  readonly attributes?: { readonly enabled?: boolean; readonly nbf?: number; readonly exp?: number };
  readonly operations?: readonly string[];
  /** Whether the type is told as that of a key in hardware. */
  readonly isHsm?: boolean;
}

export interface Vault {
  readonly handler: Handler;
  /** Adds a version, which is the newest then. */
  add(name: string, key: Omit<VaultKey, 'version'>): VaultKey;
  /** What was signed: `name/version algorithm`. */
  readonly signed: readonly string[];
}

export interface VaultOptions {
  /** `https://release.vault.azure.net` */
  readonly origin: string;
  /** Whether a bearer token is one for vaults. */
  readonly isToken: (token: string) => boolean;
  /** What the identity's role lets it do; asked at each request. */
  readonly actions?: () => readonly ('get' | 'sign')[];
}

/** Azure Key Vault, as far as keys are read and sign (learn.microsoft.com, "Get Key", "Sign"). */
export function keyVault({ origin, isToken, actions = () => ['get', 'sign'] }: VaultOptions): Vault {
  const keys = new Map<string, VaultKey[]>();
  const signed: string[] = [];

  function answer({ method, url, headers, body }: ServerRequest): ServerAnswer {
    const [, token] = /^bearer (.+)$/i.exec(headers.authorization ?? '') ?? [];
    if (token === undefined || !isToken(token)) return unauthorized();
    if (!url.searchParams.has('api-version')) return failure(400, 'BadParameter');
    const [, name = '', version, action] =
      /^\/keys\/([^/]+)(?:\/([^/]+)(?:\/(sign))?)?$/.exec(url.pathname) ?? [];
    const key = keyOf(name, version);
    const wanted = action === 'sign' ? 'sign' : 'get';
    if (!actions().includes(wanted)) return failure(403, 'Forbidden', 'ForbiddenByRbac');
    if (!key) return failure(404, 'KeyNotFound');
    const kid = `${origin}/keys/${name}/${key.version}`;
    if (method !== (wanted === 'get' ? 'GET' : 'POST')) return failure(405, 'BadMethod');
    return wanted === 'get' ? json(200, described(kid, key)) : signature(kid, name, key, body);
  }

  /** The newest, unless a version is named. */
  function keyOf(name: string, version: string | undefined): VaultKey | undefined {
    const versions = keys.get(name) ?? [];
    return version === undefined ? versions.at(-1) : versions.find((one) => one.version === version);
  }

  function signature(kid: string, name: string, key: VaultKey, body: Buffer): ServerAnswer {
    if (key.attributes?.enabled === false) return failure(403, 'Forbidden', 'KeyDisabled');
    const { alg = '', value = '' } = JSON.parse(body.toString()) as { alg?: string; value?: string };
    const digest = Buffer.from(value, 'base64url');
    const type = key.privateKey.asymmetricKeyType;
    if (alg !== (type === 'ec' ? 'ES256' : 'RS256') || digest.length !== 32)
      return failure(400, 'BadParameter');
    signed.push(`${name}/${key.version} ${alg}`);
    return json(200, { kid, value: signDigest(key.privateKey, digest).toString('base64url') });
  }

  return {
    handler: answer,
    add(name, key) {
      const added = { ...key, version: randomBytes(16).toString('hex') };
      keys.set(name, [...(keys.get(name) ?? []), added]);
      return added;
    },
    signed,
  };
}

/** ASN.1 of a SHA-256 digest, in front of it (RFC 8017, 9.2). */
const DIGEST_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');

/** A vault has the digest alone, over which Node signs nothing of ECDSA. */
function signDigest(key: KeyObject, digest: Buffer): Buffer {
  if (key.asymmetricKeyType === 'rsa')
    return privateEncrypt(
      { key, padding: constants.RSA_PKCS1_PADDING },
      Buffer.concat([DIGEST_INFO, digest]),
    );
  const secret = Buffer.from(key.export({ format: 'jwk' }).d ?? '', 'base64url');
  return Buffer.from(p256.sign(digest, secret, { prehash: false, lowS: false }));
}

function described(kid: string, { privateKey, attributes, operations, isHsm }: VaultKey) {
  const { kty, crv, x, y, n, e } = privateKey.export({ format: 'jwk' });
  const type = `${kty}${isHsm ? '-HSM' : ''}`;
  return {
    key: { kid, kty: type, key_ops: operations ?? ['sign', 'verify'], crv, x, y, n, e },
    attributes: { enabled: true, created: 1_700_000_000, updated: 1_700_000_000, ...attributes },
    tags: {},
  };
}

function unauthorized(): ServerAnswer {
  const challenge =
    'Bearer authorization="https://login.microsoftonline.com/t", resource="https://vault.azure.net"';
  const error = { code: 'Unauthorized', message: 'AKV10032: Invalid issuer.' };
  return json(401, { error }, { 'content-type': 'application/json', 'www-authenticate': challenge });
}

function failure(status: number, code: string, inner?: string): ServerAnswer {
  const innererror = inner === undefined ? undefined : { code: inner };
  return json(status, { error: { code, message: 'refused', innererror } });
}
