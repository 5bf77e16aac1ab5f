import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import { InvalidArgument } from './grpc.ts';
import { verifyDigest } from './verifier.ts';

interface CreateEntryRequest {
  readonly hashedRekordRequestV002?: HashedRekordRequest;
}

interface HashedRekordRequest {
  readonly digest: string;
  readonly signature: { readonly content: string; readonly verifier: Verifier };
}

interface Verifier {
  readonly x509Certificate?: { readonly rawBytes: string };
  readonly publicKey?: { readonly rawBytes: string };
  readonly keyDetails: string;
}

type Fields = true | { readonly [name: string]: Fields };

/** The fields that a request may have, as deep as it goes. */
const REQUEST: Fields = {
  hashedRekordRequestV002: {
    digest: true,
    signature: {
      content: true,
      verifier: { x509Certificate: { rawBytes: true }, publicKey: { rawBytes: true }, keyDetails: true },
    },
  },
  dsseRequestV002: {},
};

/**
 * Checks what a client asks to be logged (JSON), signature included, and returns what the log stores for it.
 * @throws InvalidArgument
 */
export function canonicalEntry(json: string): Buffer {
  const request = parsed(json);
  const unknown = unknownField(request, REQUEST);
  if (unknown !== undefined) {
    const column = json.indexOf(`"${unknown}"`) + 1;
    throw new InvalidArgument(`proto: (line 1:${column}): unknown field "${unknown}"`);
  }
  if (request.hashedRekordRequestV002 === undefined) {
    throw new InvalidArgument('invalid type, must be hashedrekord');
  }
  const { digest, signature } = request.hashedRekordRequestV002;
  const { content, verifier } = signature;
  const key = keyOf(verifier);
  if (!verifyDigest(Buffer.from(digest, 'base64'), key, Buffer.from(content, 'base64'))) throw invalid();
  const hashedRekordV002 = {
    data: { algorithm: 'SHA2_256', digest },
    signature: { content, verifier: { ...verifier } },
  };
  return Buffer.from(
    canonicalJson({ apiVersion: '0.0.2', kind: 'hashedrekord', spec: { hashedRekordV002 } }),
  );
}

function parsed(json: string): CreateEntryRequest {
  try {
    return JSON.parse(json) as CreateEntryRequest;
  } catch {
    throw new InvalidArgument('proto: syntax error');
  }
}

/** The name of the first field that has no place in the message. */
function unknownField(value: unknown, fields: Fields): string | undefined {
  if (fields === true || value === null || typeof value !== 'object') return undefined;
  for (const [name, member] of Object.entries(value)) {
    const inner = fields[name];
    const unknown = inner === undefined ? name : unknownField(member, inner);
    if (unknown !== undefined) return unknown;
  }
  return undefined;
}

/** Sizes of RSA keys by PublicKeyDetails; every other key is of P-256. */
const RSA_BITS: Readonly<Record<string, number>> = {
  PKIX_RSA_PKCS1V15_2048_SHA256: 2048,
  PKIX_RSA_PKCS1V15_3072_SHA256: 3072,
  PKIX_RSA_PKCS1V15_4096_SHA256: 4096,
};

function keyOf(verifier: Verifier): KeyObject {
  const key = parsedKey(verifier);
  const { namedCurve, modulusLength } = key.asymmetricKeyDetails ?? {};
  const isAsSaid =
    verifier.keyDetails === 'PKIX_ECDSA_P256_SHA_256'
      ? namedCurve === 'prime256v1'
      : modulusLength !== undefined && modulusLength === RSA_BITS[verifier.keyDetails];
  if (!isAsSaid) throw invalid();
  return key;
}

function parsedKey({ x509Certificate, publicKey }: Verifier): KeyObject {
  const key = Buffer.from((x509Certificate ?? publicKey)?.rawBytes ?? '', 'base64');
  try {
    return x509Certificate
      ? new X509Certificate(key).publicKey
      : createPublicKey({ key, format: 'der', type: 'spki' });
  } catch {
    throw invalid();
  }
}

function invalid(): InvalidArgument {
  return new InvalidArgument('invalid hashedrekord request');
}
