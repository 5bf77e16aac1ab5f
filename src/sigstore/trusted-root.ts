import { createPublicKey, type KeyObject, X509Certificate as Certificate } from 'node:crypto';
import type { TrustMaterial } from '@sigstore/verify';
import type { Http } from '../http/http.ts';
import type { Log } from '../shared/log.ts';
import { type JsonDocument, type JsonValue, parseJson } from '../text/json-document.ts';
import { LIMITS } from './limits.ts';
import { Rejection } from './rejection.ts';
import { parseCertificate } from './x509.ts';

/** The keys and certificates of a Sigstore instance, and where they were taken from. */
export interface TrustedRoot {
  readonly material: TrustMaterial;
  /** Fulcio's chains, DER, each from the issuing CA to the root. */
  readonly authorities: readonly (readonly Buffer[])[];
  readonly source: 'file' | 'tuf' | 'embedded';
  /** The document that was parsed. */
  readonly json: string;
}

const MEDIA_TYPES = [
  'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  'application/vnd.dev.sigstore.trustedroot.v0.1+json',
  'application/vnd.dev.sigstore.trustedroot+json;version=0.2',
  'application/vnd.dev.sigstore.trustedroot.v0.2+json',
];
const DOCUMENT: JsonDocument = {
  name: 'the trusted root',
  class: 'usage',
  code: 'trusted-root-malformed',
  maxBytes: 1024 * 1024,
  why: 'it is another file, or was altered',
  fix: 'take the TrustedRoot (v0.1 or v0.2) that the operator of the instance publishes',
};
const MAX_INSTANCES = 64;
const END_OF_TIME = new Date(8.64e15);

/**
 * Parses a trusted root (sigstore_trustroot.proto, in protobuf's JSON); or several, one a line, as
 * `gh attestation trusted-root` writes those of the instances that it knows: what any of them holds is trusted.
 * @throws Failure `trusted-root-malformed`
 */
export function parseTrustedRoot(
  json: string | Uint8Array,
  source: TrustedRoot['source'] = 'file',
): TrustedRoot {
  const roots = documentsIn(json).map(readRoot);
  const materials = roots.map(({ material }) => material);
  return {
    material: {
      certificateAuthorities: materials.flatMap((material) => material.certificateAuthorities),
      timestampAuthorities: materials.flatMap((material) => material.timestampAuthorities),
      tlogs: materials.flatMap((material) => material.tlogs),
      ctlogs: materials.flatMap((material) => material.ctlogs),
      publicKey: () => {
        throw new Rejection('public-key', 'it is signed with a key, and none was given');
      },
    },
    authorities: roots.flatMap(({ authorities }) => authorities),
    source,
    json: typeof json === 'string' ? json : Buffer.from(json).toString('utf8'),
  };
}

/** The JSON as it is, unless each of its lines is an object. */
function documentsIn(json: string | Uint8Array): (string | Uint8Array)[] {
  const text = typeof json === 'string' ? json : Buffer.from(json).toString('utf8');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const isLines = lines.length > 1 && lines.every((line) => /^\{.*\}\s*$/.test(line));
  return isLines && lines.length <= MAX_INSTANCES ? lines : [json];
}

function readRoot(json: string | Uint8Array) {
  const root = parseJson(json, DOCUMENT);
  if (!MEDIA_TYPES.includes(root.get('mediaType').text())) throw root.misfit('has an unknown mediaType');
  const list = (name: string) => root.find(name)?.items(MAX_INSTANCES) ?? [];
  const fulcio = list('certificateAuthorities');
  const material = {
    certificateAuthorities: fulcio.map(readAuthority),
    timestampAuthorities: list('timestampAuthorities').map(readAuthority),
    tlogs: list('tlogs').map(readLog),
    ctlogs: list('ctlogs').map(readLog),
  };
  return { material, authorities: fulcio.map((authority) => readChain(authority)) };
}

/**
 * The trusted root of the public instance: by TUF, or the copy that came with this version where the TUF
 * repository cannot be reached.
 * @throws Failure `trusted-root-untrusted` where TUF refuses what the repository sent
 */
export async function fetchTrustedRoot(options: {
  readonly http: Http;
  readonly log: Log;
  /** Where TUF metadata is kept between runs; a temporary directory otherwise. */
  readonly cacheDir?: string | undefined;
}): Promise<TrustedRoot> {
  // Loaded here: a run with a trusted root of its own does without.
  const { fetchPublicTrustedRoot } = await import('./tuf.ts');
  const { json, source } = await fetchPublicTrustedRoot(options);
  return parseTrustedRoot(json, source);
}

/** The public instance's trusted root that came with this version: asks nobody. */
export async function embeddedTrustedRoot(): Promise<TrustedRoot> {
  const { embeddedPublicTrustedRoot } = await import('./tuf.ts');
  return parseTrustedRoot(embeddedPublicTrustedRoot(), 'embedded');
}

/**
 * The chain (DER) from the CA that issued `leaf` to its root: Fulcio's client keeps the leaf alone, and
 * legacy annotations carry the whole chain.
 */
export function chainOf(leaf: Buffer, root: TrustedRoot): readonly Buffer[] {
  const certificate = new Certificate(leaf);
  const issued = ([issuer]: readonly Buffer[]) => {
    const authority = issuer && new Certificate(issuer);
    return authority && certificate.checkIssued(authority) && certificate.verify(authority.publicKey);
  };
  return root.authorities.find(issued) ?? [];
}

type Authority = TrustMaterial['certificateAuthorities'][number];
type TransparencyLog = TrustMaterial['tlogs'][number];

function readAuthority(json: JsonValue): Authority {
  const chain = readChain(json).map((der) => orMisfit(json, 'certificate', () => parseCertificate(der)));
  if (chain.length === 0) throw json.misfit('has no certificate');
  return { certChain: chain, validFor: readPeriod(json.get('validFor')) };
}

function readChain(json: JsonValue): Buffer[] {
  const certificates = json.get('certChain').get('certificates').items(LIMITS.chain);
  return certificates.map((certificate) => certificate.get('rawBytes').base64(LIMITS.certificate));
}

function readLog(json: JsonValue): TransparencyLog {
  const publicKey = json.get('publicKey');
  const id = json.find('checkpointKeyId') ?? json.get('logId');
  return {
    baseURL: json.find('baseUrl')?.text() ?? '',
    logID: id.get('keyId').base64(LIMITS.hash),
    publicKey: readKey(publicKey),
    validFor: readPeriod(publicKey.get('validFor')),
  };
}

/** Keys are SubjectPublicKeyInfo, but for the oldest CT logs' RSA keys in PKCS #1. */
function readKey(json: JsonValue): KeyObject {
  const type = json.get('keyDetails').text().startsWith('PKCS1_') ? 'pkcs1' : 'spki';
  const key = json.get('rawBytes').base64(LIMITS.publicKey);
  return orMisfit(json, 'public key', () => createPublicKey({ key, type, format: 'der' }));
}

/** A closed interval; its start is mandatory (sigstore_common.proto, TimeRange). */
function readPeriod(json: JsonValue): { start: Date; end: Date } {
  return { start: json.get('start').date(), end: json.find('end')?.date() ?? END_OF_TIME };
}

function orMisfit<T>(json: JsonValue, noun: string, read: () => T): T {
  try {
    return read();
  } catch {
    throw json.misfit(`holds no ${noun}`);
  }
}
