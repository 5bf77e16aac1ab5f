import { randomBytes } from 'node:crypto';
import * as asn1js from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs';
import { preAuthenticationEncoding } from './dsse.ts';
import { sha256, type SigningKey } from './keys.ts';
import { ALGORITHM } from './oid.ts';

/*
 * The requests of a Sigstore client, written out by hand: they share no code with the project, so
 * that a mistake on one side cannot hide behind the same mistake on the other.
 */

/** DSSE envelope with one signature. */
export interface Envelope {
  readonly payloadType: string;
  readonly payload: Buffer;
  readonly signature: Buffer;
}

export function signEnvelope(key: SigningKey, payload: Uint8Array): Envelope {
  const payloadType = 'application/vnd.in-toto+json';
  const signature = key.sign(preAuthenticationEncoding(payloadType, payload));
  return { payloadType, payload: Buffer.from(payload), signature };
}

/** The `sub` claim, over which Fulcio wants the proof of possession. */
function subjectOf(token: string): string {
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
    sub: string;
  };
  return claims.sub;
}

/** Body for Fulcio, POST /api/v2/signingCert. */
export function certificateRequest(key: SigningKey, token: string, provenText = subjectOf(token)) {
  return {
    credentials: { oidcIdentityToken: token },
    publicKeyRequest: {
      publicKey: { algorithm: 'ECDSA', content: key.publicKeyPem },
      proofOfPossession: key.sign(Buffer.from(provenText)).toString('base64'),
    },
  };
}

/** Body for Rekor v1, POST /api/v1/log/entries, of type dsse 0.0.1. */
export function dsseEntry(envelope: Envelope, verifierPem: string) {
  const json = JSON.stringify({
    payloadType: envelope.payloadType,
    payload: envelope.payload.toString('base64'),
    signatures: [{ sig: envelope.signature.toString('base64') }],
  });
  const verifiers = [Buffer.from(verifierPem).toString('base64')];
  return { apiVersion: '0.0.1', kind: 'dsse', spec: { proposedContent: { envelope: json, verifiers } } };
}

/** Body for Rekor v1, POST /api/v1/log/entries, of type hashedrekord 0.0.1. */
export function hashedRekordEntry(payload: Uint8Array, signature: Buffer, verifierPem: string) {
  return {
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
      data: { hash: { algorithm: 'sha256', value: sha256(payload).toString('hex') } },
      signature: {
        content: signature.toString('base64'),
        publicKey: { content: Buffer.from(verifierPem).toString('base64') },
      },
    },
  };
}

/** Body for Rekor v2, POST /api/v2/log/entries; for an envelope, `signed` is its pre-authentication encoding. */
export function hashedRekordRequestV002(signed: Uint8Array, signature: Buffer, certificate: Buffer) {
  return {
    hashedRekordRequestV002: {
      digest: sha256(signed).toString('base64'),
      signature: {
        content: signature.toString('base64'),
        verifier: {
          x509Certificate: { rawBytes: certificate.toString('base64') },
          keyDetails: 'PKIX_ECDSA_P256_SHA_256',
        },
      },
    },
  };
}

/** Body for a timestamp authority, POST /api/v1/timestamp (RFC 3161, 2.4.1), DER. */
export function timestampQuery(bytes: Uint8Array, nonce = randomBytes(8)): Buffer {
  return timestampQueryFor(sha256(bytes), { certReq: true, nonce });
}

/** @param hash SHA-256 of what gets the timestamp */
export function timestampQueryFor(
  hash: Uint8Array,
  { certReq, nonce }: { readonly certReq: boolean; readonly nonce?: Buffer },
): Buffer {
  const query = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: ALGORITHM.sha256 }),
      hashedMessage: new asn1js.OctetString({ valueHex: new Uint8Array(hash) }),
    }),
    ...(nonce && { nonce: asn1js.Integer.fromBigInt(BigInt(`0x${nonce.toString('hex')}`)) }),
    certReq,
  });
  return Buffer.from(query.toSchema().toBER());
}
