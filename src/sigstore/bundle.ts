import { type JsonDocument, type JsonValue, parseJson } from '../text/json-document.ts';
import {
  type Content,
  type DigestContent,
  NAME_THE_FILE,
  type SignedArtifact,
  type VerifiableArtifact,
  type VerificationMaterial,
} from './artifact.ts';
import type { DigestCheck } from './digest-signature.ts';
import { ENVELOPE_MAX_BYTES, readEnvelope } from './envelope.ts';
import { hash, type HashName, PROTOBUF_HASHES } from './hash.ts';
import { LIMITS } from './limits.ts';
import { logEntryJson, readLogEntry } from './log-entry.ts';
import { refuseOtherDocuments } from './not-a-bundle.ts';

/** What this project writes (sigstore_bundle.proto, v0.3). */
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Of a bundle that is read, in bytes: around an envelope, little more. */
export const BUNDLE_MAX_BYTES = ENVELOPE_MAX_BYTES;

/** What each version that others wrote asks for: a proof came with 0.2, the lone leaf with 0.3. */
const VERSIONS = new Map([
  ['application/vnd.dev.sigstore.bundle+json;version=0.1', { proof: false, chain: true }],
  ['application/vnd.dev.sigstore.bundle+json;version=0.2', { proof: true, chain: true }],
  ['application/vnd.dev.sigstore.bundle+json;version=0.3', { proof: true, chain: false }],
  [BUNDLE_MEDIA_TYPE, { proof: true, chain: false }],
]);

const DOCUMENT: JsonDocument = {
  name: 'the Sigstore bundle',
  class: 'malformed',
  code: 'bundle-malformed',
  maxBytes: BUNDLE_MAX_BYTES,
};

/**
 * The bundle (v0.3, one line): always the same text for the same artifact. It carries the leaf alone, and the
 * signed entry timestamp, which is the trusted time of Rekor v1.
 */
export function bundleJson(artifact: SignedArtifact): string {
  return JSON.stringify({
    mediaType: BUNDLE_MEDIA_TYPE,
    verificationMaterial: {
      ...materialJson(artifact.material),
      tlogEntries: artifact.logEntries.map(logEntryJson),
      timestampVerificationData:
        artifact.timestamps.length === 0
          ? {}
          : {
              rfc3161Timestamps: artifact.timestamps.map((timestamp) => ({
                signedTimestamp: timestamp.toString('base64'),
              })),
            },
    },
    ...contentJson(artifact.content),
  });
}

function materialJson(material: VerificationMaterial): object {
  return material.kind === 'certificate'
    ? { certificate: { rawBytes: material.leaf.toString('base64') } }
    : { publicKey: { hint: material.hint } };
}

function contentJson(content: Content): object {
  if (content.kind === 'envelope') {
    const { payload, payloadType, signature } = content.envelope;
    return {
      dsseEnvelope: {
        payload: payload.toString('base64'),
        payloadType,
        signatures: [{ sig: signature.toString('base64') }],
      },
    };
  }
  const digest = hash('sha256', content.payload).toString('base64');
  return {
    messageSignature: {
      messageDigest: { algorithm: 'SHA2_256', digest },
      signature: content.signature.toString('base64'),
    },
  };
}

/**
 * Parses a bundle of version 0.1 to 0.3. A message signature is over bytes that the bundle does not hold:
 * `message` gives them.
 * @throws Failure `bundle-malformed`, `kind-unknown`
 */
export function parseBundle(bytes: Uint8Array, message?: Buffer): SignedArtifact {
  return parse(bytes, (signature) => readMessage(signature, message));
}

/**
 * Parses a bundle for bytes of which only the SHA-256 is known: `check` verifies a message signature by it.
 * @throws Failure `bundle-malformed`, `kind-unknown`
 */
export function parseBundleFor(digest: Buffer, bytes: Uint8Array, check: DigestCheck): VerifiableArtifact {
  return parse(bytes, (json): DigestContent => {
    const signature = readMessageSignature(json, (algorithm) =>
      algorithm === 'sha256' ? digest : undefined,
    );
    return { kind: 'digest', digest, signature, isSignedBy: (key) => check(key, digest, signature) };
  });
}

function parse<C>(bytes: Uint8Array, readSignature: (signature: JsonValue) => C) {
  const json = parseJson(bytes, DOCUMENT);
  refuseOtherDocuments(json);
  const version = VERSIONS.get(json.get('mediaType').text());
  if (version === undefined) throw json.unknownKind(`has the mediaType ${json.get('mediaType').text()}`);
  const material = json.get('verificationMaterial');
  const entries = material.find('tlogEntries')?.items(LIMITS.witnesses) ?? [];
  if (version.proof && entries.some((entry) => entry.find('inclusionProof') === undefined)) {
    throw json.misfit('has a log entry without an inclusion proof');
  }
  return {
    content: readContent(json, readSignature),
    material: readMaterial(material, version.chain),
    logEntries: entries.map(readLogEntry),
    timestamps: readTimestamps(material),
  };
}

function readTimestamps(material: JsonValue): Buffer[] {
  const list = material.find('timestampVerificationData')?.find('rfc3161Timestamps');
  const timestamps = (list?.items(LIMITS.witnesses) ?? []).map((each) =>
    each.get('signedTimestamp').base64(LIMITS.timestamp),
  );
  if (timestamps.reduce((total, { length }) => total + length, 0) > LIMITS.timestamps)
    throw material.misfit(`has more than ${LIMITS.timestamps} bytes of timestamps`);
  return timestamps;
}

function readContent<C>(json: JsonValue, readSignature: (signature: JsonValue) => C) {
  const [envelope, signature] = [json.find('dsseEnvelope'), json.find('messageSignature')];
  if (envelope !== undefined && signature === undefined)
    return { kind: 'envelope' as const, envelope: readEnvelope(envelope) };
  if (signature === undefined || envelope !== undefined)
    throw json.misfit('has not exactly one signed content');
  return readSignature(signature);
}

function readMessage(signature: JsonValue, message: Buffer | undefined): Content {
  if (message === undefined) throw signature.misfit('is over bytes that were not given');
  const digestOf = (algorithm: HashName) => hash(algorithm, message);
  return { kind: 'simple-signing', payload: message, signature: readMessageSignature(signature, digestOf) };
}

/**
 * The digest only helps to find the message (sigstore_common.proto, MessageSignature): it may be left out.
 * @param digestOf digest of the message; undefined where it is not known
 */
function readMessageSignature(
  json: JsonValue,
  digestOf: (algorithm: HashName) => Buffer | undefined,
): Buffer {
  const digest = json.find('messageDigest');
  if (digest !== undefined) {
    const name = digest.get('algorithm').text();
    const algorithm = PROTOBUF_HASHES.get(name);
    const expected = algorithm && digestOf(algorithm);
    if (expected === undefined) throw digest.unknownKind(`is by ${name}`, algorithm && NAME_THE_FILE);
    if (!expected.equals(digest.get('digest').base64(LIMITS.hash)))
      throw digest.misfit('is not that of the bytes given');
  }
  return json.get('signature').base64(LIMITS.signature);
}

function readMaterial(json: JsonValue, chainAllowed: boolean): VerificationMaterial {
  const [certificate, chain, key] = ['certificate', 'x509CertificateChain', 'publicKey'].map((name) =>
    json.find(name),
  );
  if ([certificate, chain, key].filter((each) => each !== undefined).length !== 1) {
    throw json.misfit('has not exactly one of certificate, x509CertificateChain, publicKey');
  }
  if (key !== undefined) return { kind: 'public-key', hint: key.find('hint')?.text(LIMITS.name) ?? '' };
  if (certificate !== undefined)
    return { kind: 'certificate', leaf: certificate.get('rawBytes').base64(LIMITS.certificate), chain: [] };
  if (!chainAllowed) throw json.misfit('has an x509CertificateChain, which version 0.3 does not allow');
  const ders = chain?.get('certificates').items(LIMITS.chain) ?? [];
  const [leaf, ...issuers] = ders.map((each) => each.get('rawBytes').base64(LIMITS.certificate));
  if (leaf === undefined) throw json.misfit('has an empty x509CertificateChain');
  return { kind: 'certificate', leaf, chain: issuers };
}
