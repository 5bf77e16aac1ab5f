import { verify } from 'node:crypto';
import { canonicalJson, type Json } from './canonical-json.ts';
import { preAuthenticationEncoding } from './dsse.ts';
import { sha256 } from './keys.ts';
import { parseVerifier, type Verifier, verifyDigest } from './verifier.ts';

/** An entry that Rekor does not take, with its words. */
export class EntryRefusal extends Error {
  readonly status: number;
  readonly code: number;

  constructor(message: string, status = 400, code = status) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

interface ProposedEntry {
  readonly apiVersion?: string;
  readonly kind: string;
  readonly spec?: unknown;
}

interface DsseSpec {
  readonly proposedContent?: { readonly envelope: string; readonly verifiers: readonly string[] };
}

interface HashedRekordSpec {
  readonly data?: { readonly hash: { readonly algorithm: string; readonly value: string } };
  readonly signature?: { readonly content: string; readonly publicKey: { readonly content: string } };
}

/** How the specification of each kind (version 0.0.1) is checked and brought to the form that is logged. */
const KINDS: Readonly<Record<string, (spec: object) => Json>> = {
  dsse: canonicalDsse,
  hashedrekord: canonicalHashedRekord,
};

/**
 * Checks what a client proposes (JSON), signatures included, and returns what the log stores for it.
 * @throws EntryRefusal
 */
export function canonicalEntry(json: string): Buffer {
  const proposed = parsed<ProposedEntry>(json);
  for (const field of ['apiVersion', 'spec'] as const) {
    if (proposed[field] === undefined) throw new EntryRefusal(`${field} in body is required`, 422, 602);
  }
  const { apiVersion = '', kind, spec } = proposed;
  const canonicalSpec = KINDS[kind];
  if (canonicalSpec === undefined) throw new EntryRefusal(`invalid kind value: ${JSON.stringify(kind)}`, 422);
  if (apiVersion !== '0.0.1') {
    const missing = `${kind} implementation for version '${apiVersion}' not found`;
    throw processing(`${missing}: unable to locate entry for version ${apiVersion}`);
  }
  return Buffer.from(canonicalJson({ apiVersion, kind, spec: canonicalSpec(spec as object) }));
}

/** Only hashes of an envelope are logged, and each signature with what verifies it (Rekor, types/dsse). */
function canonicalDsse({ proposedContent }: DsseSpec): Json {
  if (proposedContent === undefined) {
    throw processing('either proposedContent or envelopeHash, payloadHash, and signatures must be present');
  }
  const { envelope, verifiers } = proposedContent;
  const { payloadType, payload, signatures } = parsedEnvelope(envelope);
  const signed = preAuthenticationEncoding(payloadType, payload);
  const known = verifiers.map(verifierOf);
  return {
    envelopeHash: { algorithm: 'sha256', value: sha256(Buffer.from(envelope)).toString('hex') },
    payloadHash: { algorithm: 'sha256', value: sha256(payload).toString('hex') },
    signatures: signatures.map(({ sig }) => {
      const signature = Buffer.from(sig, 'base64');
      const verifier = known.find(({ key }) =>
        verify(key.asymmetricKeyType === 'ed25519' ? null : 'sha256', signed, key, signature),
      );
      if (verifier === undefined) {
        throw processing(
          'could not verify envelope: accepted signatures do not match threshold, Found: 0, Expected 1',
        );
      }
      return {
        signature: signature.toString('base64'),
        verifier: Buffer.from(verifier.pem).toString('base64'),
      };
    }),
  };
}

function canonicalHashedRekord({ data, signature }: HashedRekordSpec): Json {
  if (data === undefined || signature === undefined) {
    throw processing('validation failure list:\ndata in body is required\nsignature in body is required');
  }
  const { value } = data.hash;
  const verifier = verifierOf(signature.publicKey.content);
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = verifier.key;
  if (type === 'ed25519') throw processing('verifying signature: ed25519: invalid signature');
  if (details?.namedCurve === 'secp384r1') throw processing('entry algorithms are not allowed');
  if (!verifyDigest(Buffer.from(value, 'hex'), verifier.key, Buffer.from(signature.content, 'base64'))) {
    throw processing('verifying signature: invalid signature when validating ASN.1 encoded signature');
  }
  return {
    data: { hash: { algorithm: 'sha256', value } },
    signature: {
      content: signature.content,
      publicKey: { content: Buffer.from(verifier.pem).toString('base64') },
    },
  };
}

function parsedEnvelope(text: string) {
  const {
    payloadType,
    payload,
    signatures = [],
  } = parsed<{
    payloadType: string;
    payload: string;
    signatures?: { sig: string }[];
  }>(text);
  if (signatures.length === 0) throw processing('DSSE envelope must contain 1 or more signatures');
  return { payloadType, payload: Buffer.from(payload, 'base64'), signatures };
}

function parsed<T>(json: string): T {
  try {
    return JSON.parse(json) as T;
  } catch {
    throw processing('invalid JSON');
  }
}

function verifierOf(base64: string): Verifier {
  try {
    return parseVerifier(Buffer.from(base64, 'base64').toString());
  } catch {
    throw processing('could not parse public key as x509: invalid public key: failure decoding PEM');
  }
}

function processing(reason: string): EntryRefusal {
  return new EntryRefusal(`error processing entry: ${reason}`);
}
