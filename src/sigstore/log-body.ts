import { createHash, type KeyObject } from 'node:crypto';
import type { TransparencyLogEntry } from '@sigstore/bundle';
import { type JsonDocument, type JsonValue, parseJson } from '../text/json-document.ts';
import { isObject, objectIn, textOf } from '../text/json.ts';
import type { Content, DigestContent, SignedArtifact, VerifiableArtifact } from './artifact.ts';
import { envelopeJson, payloadDigest, signatureOf, signedDigest } from './envelope.ts';
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

/** What a log entry says was signed. */
interface LoggedSignature {
  /** SHA-256 of what `over` says. */
  readonly digest: Buffer;
  readonly over: 'payload' | 'signed bytes';
  readonly signature: Buffer;
  readonly signer: LoggedSigner;
}

const DOCUMENT: JsonDocument = {
  name: 'the body of the log entry',
  class: 'malformed',
  code: 'artifact-rejected',
  maxBytes: 1024 * 1024,
};

/** The `spec` of each kind and version of entry that verification accepts. */
const READERS = new Map<string, (spec: JsonValue) => LoggedSignature>([
  ['hashedrekord 0.0.1', readHashedRekord],
  ['dsse 0.0.1', readDsse],
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
            value: sha256(Buffer.from(envelopeJson(content.envelope))).toString('hex'),
          },
          payloadHash: { algorithm: 'sha256', value: sha256(content.envelope.payload).toString('hex') },
          signatures: [{ signature, verifier }],
        }
      : {
          data: { hash: { algorithm: 'sha256', value: sha256(content.payload).toString('hex') } },
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
 * Checks that the entry's body is about this content, signed with SHA-256 by this certificate or key.
 * @throws Rejection `log-body`
 */
export function checkLogBody(
  entry: TransparencyLogEntry,
  content: Content | DigestContent,
  signer: LoggedSigner,
): void {
  const logged = orReject('log-body', 'the log entry is not understood', () => readBody(entry));
  const digest = logged.over === 'payload' ? payloadDigest(content) : signedDigest(content);
  if (!logged.digest.equals(digest)) {
    throw new Rejection('log-body', 'the log entry is about other content');
  }
  if (!logged.signature.equals(signatureOf(content))) {
    throw new Rejection('log-body', 'the log entry records another signature');
  }
  if (logged.signer.kind !== signer.kind || !logged.signer.der.equals(signer.der)) {
    throw new Rejection('log-body', 'the log entry records another certificate or key');
  }
}

function readBody(entry: TransparencyLogEntry): LoggedSignature {
  const { kind, version } = entry.kindVersion;
  const read = READERS.get(`${kind} ${version}`);
  if (read === undefined)
    throw new Rejection('log-body', `log entries of kind ${kind} ${version} are not supported`);
  const body = parseJson(entry.canonicalizedBody, DOCUMENT);
  if (body.get('kind').text() !== kind || body.get('apiVersion').text() !== version) {
    throw body.misfit(`is not of kind ${kind} ${version}`);
  }
  return read(body.get('spec'));
}

function readHashedRekord(spec: JsonValue): LoggedSignature {
  const signature = spec.get('signature');
  return {
    digest: readHash(spec.get('data').get('hash')),
    over: 'signed bytes',
    signature: signature.get('content').base64(),
    signer: readPem(signature.get('publicKey').get('content')),
  };
}

function readDsse(spec: JsonValue): LoggedSignature {
  const signature = only(spec.get('signatures'));
  return {
    digest: readHash(spec.get('payloadHash')),
    over: 'payload',
    signature: signature.get('signature').base64(),
    signer: readPem(signature.get('verifier')),
  };
}

/** Here the log holds the signature in base64 twice. */
function readIntoto(spec: JsonValue): LoggedSignature {
  const content = spec.get('content');
  const signature = only(content.get('envelope').get('signatures'));
  return {
    digest: readHash(content.get('payloadHash')),
    over: 'payload',
    signature: Buffer.from(signature.get('sig').base64().toString('latin1'), 'base64'),
    signer: readPem(signature.get('publicKey')),
  };
}

function readHashedRekordV2(spec: JsonValue): LoggedSignature {
  const record = spec.get('hashedRekordV002');
  return {
    digest: readHashV2(record.get('data')),
    over: 'signed bytes',
    ...readSignatureV2(record.get('signature')),
  };
}

function readDsseV2(spec: JsonValue): LoggedSignature {
  const record = spec.get('dsseV002');
  return {
    digest: readHashV2(record.get('payloadHash')),
    over: 'payload',
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

function readHash(json: JsonValue): Buffer {
  if (json.get('algorithm').text() !== 'sha256') throw json.misfit('is not sha256');
  return json.get('value').hex(32);
}

function readHashV2(json: JsonValue): Buffer {
  if (json.get('algorithm').text() !== 'SHA2_256') throw json.misfit('is not SHA2_256');
  return json.get('digest').base64();
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

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
