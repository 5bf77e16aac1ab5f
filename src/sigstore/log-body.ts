import type { KeyObject } from 'node:crypto';
import type { TransparencyLogEntry } from '@sigstore/bundle';
import { type JsonDocument, type JsonValue, parseJson } from '../text/json-document.ts';
import { isObject, objectIn, textOf } from '../text/json.ts';
import { unknownKind } from '../text/unknown-kind.ts';
import {
  type Content,
  type DigestContent,
  NAME_THE_FILE,
  type SignedArtifact,
  type VerifiableArtifact,
} from './artifact.ts';
import { envelopeDigests, envelopeJson, payloadOf, signatureOf, signedBytes } from './envelope.ts';
import { hash, HASH_LENGTHS, type HashName, PROTOBUF_HASHES } from './hash.ts';
import { LIMITS } from './limits.ts';
import { pemOf } from './pem.ts';
import { orReject, Rejection } from './rejection.ts';

/** A certificate or a public key, DER. */
export interface LoggedSigner {
  readonly kind: 'CERTIFICATE' | 'PUBLIC KEY';
  readonly der: Buffer;
}

/** Kind and version of the Rekor v1 entry for each content; every verifier reads these. */
export const REKOR_V1_KIND = {
  envelope: { kind: 'dsse', version: '0.0.1' },
  'simple-signing': { kind: 'hashedrekord', version: '0.0.1' },
} as const;

/** A digest in a log entry, and what it is over. */
interface LoggedDigest {
  readonly over: 'payload' | 'signed bytes' | 'envelope';
  readonly algorithm: HashName;
  readonly value: Buffer;
}

/** What a log entry says was signed. */
interface LoggedSignature {
  readonly digests: readonly LoggedDigest[];
  /** undefined: it is within the envelope that a digest is over. */
  readonly signature: Buffer | undefined;
  readonly signer: LoggedSigner;
}

const DOCUMENT: JsonDocument = {
  name: 'the body of the log entry',
  class: 'malformed',
  code: 'artifact-rejected',
  maxBytes: LIMITS.logBody,
};

/** The `spec` of each kind and version of entry that verification accepts. */
const READERS = new Map<string, (spec: JsonValue) => LoggedSignature>([
  ['hashedrekord 0.0.1', readHashedRekord],
  ['dsse 0.0.1', readDsse],
  ['intoto 0.0.1', readIntotoV1],
  ['intoto 0.0.2', readIntoto],
  ['hashedrekord 0.0.2', readHashedRekordV2],
  ['dsse 0.0.2', readDsseV2],
]);

/** Who signed `artifact`; the key of a key-signed one has to be given. */
export function signerOf(
  artifact: Pick<VerifiableArtifact, 'material'>,
  publicKey?: KeyObject,
): LoggedSigner {
  if (artifact.material.kind === 'certificate') return { kind: 'CERTIFICATE', der: artifact.material.leaf };
  if (publicKey === undefined)
    throw new Rejection('public-key', 'it is signed with a key, and none was given');
  return { kind: 'PUBLIC KEY', der: publicKey.export({ type: 'spki', format: 'der' }) };
}

/**
 * The body that Rekor v1 makes of our entry, byte for byte: its JSON has sorted keys and no spaces
 * (rekor, pkg/types/dsse and pkg/types/hashedrekord, v0.0.1). An entry is ours only if its body is this.
 */
export function canonicalEntry(artifact: SignedArtifact, publicKey?: KeyObject): Buffer {
  const { content } = artifact;
  const signature = signatureOf(content).toString('base64');
  const verifier = Buffer.from(signerPem(signerOf(artifact, publicKey))).toString('base64');
  const { kind, version } = REKOR_V1_KIND[content.kind];
  const spec =
    content.kind === 'envelope'
      ? {
          envelopeHash: {
            algorithm: 'sha256',
            value: sha256(Buffer.from(envelopeJson(content.envelope))),
          },
          payloadHash: { algorithm: 'sha256', value: sha256(content.envelope.payload) },
          signatures: [{ signature, verifier }],
        }
      : {
          data: { hash: { algorithm: 'sha256', value: sha256(content.payload) } },
          signature: { content: signature, publicKey: { content: verifier } },
        };
  return Buffer.from(JSON.stringify({ apiVersion: version, kind, spec }));
}

/**
 * SHA-256 of the envelope as Rekor v1 logged it, in hexadecimal digits: cosign compares it with that of the layer.
 * Undefined for entries of other kinds than `dsse` and `intoto`. The entry was verified before.
 */
export function loggedEnvelopeHash({ canonicalizedBody }: TransparencyLogEntry): string | undefined {
  const spec = objectIn(canonicalizedBody)?.spec;
  if (!isObject(spec)) return undefined;
  const hash = isObject(spec.content) ? spec.content.hash : spec.envelopeHash;
  return isObject(hash) && hash.algorithm === 'sha256' ? textOf(hash.value) : undefined;
}

/** PEM, as Rekor v1 takes and logs it. */
export function signerPem(signer: LoggedSigner): string {
  return pemOf(signer.der, signer.kind);
}

/**
 * Checks that the entry's body is about this content and signature, by this certificate or key.
 * @throws Rejection `log-body`; Failure `kind-unknown`
 */
export function checkLogBody(
  entry: TransparencyLogEntry,
  content: Content | DigestContent,
  signer: LoggedSigner,
): void {
  const logged = orReject('log-body', 'the log entry is not understood', () => readBody(entry));
  for (const { value, ...digest } of logged.digests) {
    if (!digestsOf(content, digest).some((own) => own.equals(value)))
      throw new Rejection('log-body', 'the log entry is about other content');
  }
  if (logged.signature && !logged.signature.equals(signatureOf(content))) {
    throw new Rejection('log-body', 'the log entry records another signature');
  }
  if (logged.signer.kind !== signer.kind || !logged.signer.der.equals(signer.der)) {
    throw new Rejection('log-body', 'the log entry records another certificate or key');
  }
}

/** Every digest of the content that a log may have for it. */
function digestsOf(
  content: Content | DigestContent,
  { over, algorithm }: Omit<LoggedDigest, 'value'>,
): Buffer[] {
  if (content.kind === 'digest') {
    if (algorithm === 'sha256') return [content.digest];
    throw unknownKind(`a log entry with the ${algorithm} of bytes that are not at hand`, NAME_THE_FILE);
  }
  if (over === 'envelope') return content.kind === 'envelope' ? envelopeDigests(content.envelope) : [];
  return [hash(algorithm, over === 'payload' ? payloadOf(content) : signedBytes(content))];
}

function readBody(entry: TransparencyLogEntry): LoggedSignature {
  const { kind, version } = entry.kindVersion;
  const read = READERS.get(`${kind} ${version}`);
  if (read === undefined) throw unknownKind(`log entries of kind ${kind} ${version}`);
  const body = parseJson(entry.canonicalizedBody, DOCUMENT);
  if (body.get('kind').text() !== kind || body.get('apiVersion').text() !== version) {
    throw body.misfit(`is not of kind ${kind} ${version}`);
  }
  return read(body.get('spec'));
}

function readHashedRekord(spec: JsonValue): LoggedSignature {
  const signature = spec.get('signature');
  return {
    digests: [readHash('signed bytes', spec.get('data').get('hash'))],
    signature: signature.get('content').base64(),
    signer: readPem(signature.get('publicKey').get('content')),
  };
}

function readDsse(spec: JsonValue): LoggedSignature {
  const signature = only(spec.get('signatures'));
  return {
    digests: [readHash('payload', spec.get('payloadHash'))],
    signature: signature.get('signature').base64(),
    signer: readPem(signature.get('verifier')),
  };
}

/** What cosign and slsa-github-generator logged until August 2023; the oldest have no `payloadHash`. */
function readIntotoV1(spec: JsonValue): LoggedSignature {
  const content = spec.get('content');
  const payloadHash = content.find('payloadHash');
  return {
    digests: [
      readHash('envelope', content.get('hash')),
      ...(payloadHash ? [readHash('payload', payloadHash)] : []),
    ],
    signature: undefined,
    signer: readPem(spec.get('publicKey')),
  };
}

/** Here the log holds the signature in base64 twice. */
function readIntoto(spec: JsonValue): LoggedSignature {
  const content = spec.get('content');
  const signature = only(content.get('envelope').get('signatures'));
  return {
    digests: [readHash('payload', content.get('payloadHash'))],
    signature: Buffer.from(signature.get('sig').base64().toString('latin1'), 'base64'),
    signer: readPem(signature.get('publicKey')),
  };
}

function readHashedRekordV2(spec: JsonValue): LoggedSignature {
  const record = spec.get('hashedRekordV002');
  return {
    digests: [readHashV2('signed bytes', record.get('data'))],
    ...readSignatureV2(record.get('signature')),
  };
}

function readDsseV2(spec: JsonValue): LoggedSignature {
  const record = spec.get('dsseV002');
  return {
    digests: [readHashV2('payload', record.get('payloadHash'))],
    ...readSignatureV2(only(record.get('signatures'))),
  };
}

function readSignatureV2(json: JsonValue): Pick<LoggedSignature, 'signature' | 'signer'> {
  const verifier = json.get('verifier');
  const [certificate, key] = [verifier.find('x509Certificate'), verifier.find('publicKey')];
  if ((certificate === undefined) === (key === undefined))
    throw verifier.misfit('is not one certificate or key');
  return {
    signature: json.get('content').base64(),
    signer: certificate
      ? { kind: 'CERTIFICATE', der: certificate.get('rawBytes').base64() }
      : { kind: 'PUBLIC KEY', der: verifier.get('publicKey').get('rawBytes').base64() },
  };
}

function readHash(over: LoggedDigest['over'], json: JsonValue): LoggedDigest {
  const name = json.get('algorithm').text();
  const algorithm = (Object.keys(HASH_LENGTHS) as HashName[]).find((known) => known === name);
  if (algorithm === undefined || (over === 'envelope' && algorithm !== 'sha256'))
    throw json.unknownKind(`is by ${name}`);
  return { over, algorithm, value: json.get('value').hex(HASH_LENGTHS[algorithm]) };
}

function readHashV2(over: LoggedDigest['over'], json: JsonValue): LoggedDigest {
  const name = json.get('algorithm').text();
  const algorithm = PROTOBUF_HASHES.get(name);
  if (algorithm === undefined) throw json.unknownKind(`is by ${name}`);
  return { over, algorithm, value: json.get('digest').base64() };
}

function readPem(json: JsonValue): LoggedSigner {
  const text = json.base64().toString('latin1');
  const [, kind, body] =
    /^-----BEGIN (CERTIFICATE|PUBLIC KEY)-----\n([A-Za-z0-9+/=\n]+)-----END \1-----\n?$/.exec(text) ?? [];
  if (body === undefined) throw json.misfit('is not one certificate or public key');
  return { kind: kind as LoggedSigner['kind'], der: Buffer.from(body, 'base64') };
}

function only(json: JsonValue): JsonValue {
  const [first, ...others] = json.items(2);
  if (first === undefined || others.length > 0) throw json.misfit('has not exactly one element');
  return first;
}

/** In hexadecimal digits. */
function sha256(bytes: Uint8Array): string {
  return hash('sha256', bytes).toString('hex');
}
