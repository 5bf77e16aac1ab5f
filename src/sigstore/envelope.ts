import { type JsonValue, parseJson } from '../text/json-document.ts';
import type { Content, DigestContent, Envelope } from './artifact.ts';
import { hash } from './hash.ts';
import { LIMITS } from './limits.ts';

/** Of an envelope that is read, in bytes: no engine takes more (Kyverno 10,000,000). */
export const ENVELOPE_MAX_BYTES = 10 * 1024 * 1024;

/** Pre-authentication encoding: what a DSSE signature is over (secure-systems-lab/dsse, protocol.md). */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Buffer {
  const type = Buffer.from(payloadType);
  return Buffer.concat([
    Buffer.from(`DSSEv1 ${type.length} `),
    type,
    Buffer.from(` ${payload.length} `),
    payload,
  ]);
}

/** The bytes that the signature in `content` is over. */
export function signedBytes(content: Content): Buffer {
  if (content.kind === 'simple-signing') return content.payload;
  return preAuthEncoding(content.envelope.payloadType, content.envelope.payload);
}

export function payloadOf(content: Content): Buffer {
  return content.kind === 'simple-signing' ? content.payload : content.envelope.payload;
}

export function signatureOf(content: Content | DigestContent): Buffer {
  return content.kind === 'envelope' ? content.envelope.signature : content.signature;
}

/** SHA-256 of what is signed: of an envelope, its payload. */
export function payloadDigest(content: Content | DigestContent): Buffer {
  return content.kind === 'digest' ? content.digest : hash('sha256', payloadOf(content));
}

/**
 * SHA-256 of each JSON that the envelope may have been logged as: the bytes in which it was stored, where they are
 * known, and what this project, cosign and slsa-github-generator write.
 */
export function envelopeDigests(envelope: Envelope): Buffer[] {
  const withKeyId = envelopeJson(envelope).replace('"signatures":[{', '"signatures":[{"keyid":"",');
  const usual = [envelopeJson(envelope), withKeyId].map((json) => hash('sha256', Buffer.from(json)));
  return envelope.storedAs ? [envelope.storedAs, ...usual] : usual;
}

/**
 * The one serialisation of an envelope: Rekor v1 logs the hash of exactly this string, and cosign compares it
 * with the hash of the `.att` layer, so both get these bytes.
 */
export function envelopeJson(envelope: Envelope): string {
  return JSON.stringify({
    payloadType: envelope.payloadType,
    payload: envelope.payload.toString('base64'),
    signatures: [{ sig: envelope.signature.toString('base64') }],
  });
}

/**
 * Parses a DSSE envelope in JSON (dsse, envelope.md) with exactly one signature; a key id is a hint and is
 * not kept.
 * @throws Failure `envelope-malformed`, `kind-unknown`
 */
export function parseEnvelope(bytes: Uint8Array): Envelope {
  const json = parseJson(bytes, {
    name: 'the DSSE envelope',
    class: 'malformed',
    code: 'envelope-malformed',
    maxBytes: ENVELOPE_MAX_BYTES,
  });
  const [envelope, storedAs] = [readEnvelope(json), hash('sha256', bytes)];
  return envelopeDigests(envelope).some((own) => own.equals(storedAs)) ? envelope : { ...envelope, storedAs };
}

export function readEnvelope(json: JsonValue): Envelope {
  const [signature, ...others] = json.get('signatures').items(2);
  if (signature === undefined) throw json.misfit('has no signature');
  if (others.length > 0) throw json.unknownKind('has more than one signature');
  const envelope = {
    payloadType: json.get('payloadType').text(LIMITS.name),
    payload: json.get('payload').base64(),
    signature: signature.get('sig').base64(LIMITS.signature),
  };
  if (envelope.payload.length === 0) throw json.misfit('has an empty payload');
  if (envelope.signature.length === 0) throw json.misfit('has an empty signature');
  return envelope;
}
