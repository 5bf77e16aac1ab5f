import { isOfRekor2, type KindVersion } from '../../sigstore/log-entry.ts';
import { isObject, type JsonObject, objectIn, textOf } from '../../text/json.ts';
import { hasForm, type Shape } from './message-form.ts';

/** What programs built on sigstore-go see of a bundle before they verify it. */
export interface BundleForm {
  /** Of the bundle's format, as in 0.3: the number after the point. */
  readonly version: 1 | 2 | 3;
  readonly envelope: { readonly payloadType: string; readonly payload: Buffer } | undefined;
  /** Kind and version of each log entry: `dsse 0.0.1`. */
  readonly entryKinds: readonly string[];
}

const VERSIONS: ReadonlyMap<unknown, 1 | 2 | 3> = new Map([
  ['application/vnd.dev.sigstore.bundle+json;version=0.1', 1],
  ['application/vnd.dev.sigstore.bundle+json;version=0.2', 2],
  ['application/vnd.dev.sigstore.bundle+json;version=0.3', 3],
  ['application/vnd.dev.sigstore.bundle.v0.3+json', 3],
]);

const DIGEST: Shape = { fields: { algorithm: 'any', digest: 'bytes' } };
const CERTIFICATE: Shape = { fields: { rawBytes: 'bytes' } };
const ENTRY: Shape = {
  fields: {
    logIndex: 'number',
    logId: { fields: { keyId: 'bytes' } },
    kindVersion: { fields: { kind: 'text', version: 'text' } },
    integratedTime: 'number',
    inclusionPromise: { fields: { signedEntryTimestamp: 'bytes' } },
    inclusionProof: {
      fields: {
        logIndex: 'number',
        rootHash: 'bytes',
        treeSize: 'number',
        hashes: { list: 'bytes' },
        checkpoint: { fields: { envelope: 'text' } },
      },
    },
    canonicalizedBody: 'bytes',
  },
};
/** sigstore_bundle.proto and what it includes, in the names of protobuf's JSON. */
const BUNDLE: Shape = {
  fields: {
    mediaType: 'text',
    verificationMaterial: {
      fields: {
        publicKey: { fields: { hint: 'text' } },
        x509CertificateChain: { fields: { certificates: { list: CERTIFICATE } } },
        certificate: CERTIFICATE,
        tlogEntries: { list: ENTRY },
        timestampVerificationData: {
          fields: { rfc3161Timestamps: { list: { fields: { signedTimestamp: 'bytes' } } } },
        },
      },
    },
    messageSignature: {
      fields: { messageDigest: DIGEST, signature: 'bytes' },
    },
    dsseEnvelope: {
      fields: {
        payload: 'bytes',
        payloadType: 'text',
        signatures: { list: { fields: { sig: 'bytes', keyid: 'text' } } },
      },
    },
  },
};
const SIGNATURE: Shape = {
  fields: {
    content: 'bytes',
    verifier: {
      fields: {
        x509Certificate: CERTIFICATE,
        publicKey: { fields: { rawBytes: 'bytes' } },
        keyDetails: 'any',
      },
    },
  },
};
/** rekor-tiles, entry.proto: what Rekor v2 logs. */
const REKOR_2_BODY: Shape = {
  fields: {
    apiVersion: 'text',
    kind: 'text',
    spec: {
      fields: {
        hashedRekordV002: { fields: { data: DIGEST, signature: SIGNATURE } },
        dsseV002: { fields: { payloadHash: DIGEST, signatures: { list: SIGNATURE } } },
      },
    },
  },
};
const MAX_ENTRIES = 32;

/**
 * Reads a bundle as sigstore-go does when it loads one (pkg/bundle/bundle.go, validate): what fails here is no
 * bundle at all to those programs. Signatures are not looked at.
 * @returns undefined where sigstore-go refuses to load it
 */
export function readBundleForm(bytes: Buffer): BundleForm | undefined {
  const bundle = objectIn(bytes);
  if (!bundle || !hasForm(bundle, BUNDLE)) return undefined;
  const { mediaType, verificationMaterial: material, dsseEnvelope, messageSignature } = bundle;
  const version = VERSIONS.get(mediaType);
  if (version === undefined || !isObject(material)) return undefined;
  if (!isOneOf(dsseEnvelope, messageSignature) || !hasSigner(material, version)) return undefined;
  const entryKinds = readEntryKinds(material, version);
  return entryKinds && { version, envelope: readEnvelope(dsseEnvelope), entryKinds };
}

function isOneOf(...values: unknown[]): boolean {
  return values.filter(isObject).length === 1;
}

/** Version 0.3 gave up chains. */
function hasSigner(material: JsonObject, version: BundleForm['version']): boolean {
  const { certificate, publicKey, x509CertificateChain: chain } = material;
  return isOneOf(certificate, publicKey, chain) && !(version === 3 && isObject(chain));
}

/** Version 0.1 wants the log's promise, later ones its proof. */
function readEntryKinds({ tlogEntries }: JsonObject, version: BundleForm['version']): string[] | undefined {
  const entries = Array.isArray(tlogEntries) ? tlogEntries.filter(isObject) : [];
  const evidence = version === 1 ? 'inclusionPromise' : 'inclusionProof';
  if (entries.length > 0 && !entries.some((entry) => isObject(entry[evidence]))) return undefined;
  const kinds = entries.map(kindOf).filter((kind) => kind !== undefined);
  return kinds.length === entries.length && entries.length <= MAX_ENTRIES ? kinds : undefined;
}

function readEnvelope(envelope: unknown): BundleForm['envelope'] {
  if (!isObject(envelope)) return undefined;
  const { payload, payloadType } = envelope;
  return { payloadType: textOf(payloadType), payload: Buffer.from(textOf(payload), 'base64') };
}

/** undefined: an entry that spoils the bundle, since its body is not what it says. */
function kindOf({ canonicalizedBody, kindVersion, inclusionProof }: JsonObject): string | undefined {
  if (!isObject(kindVersion) || typeof canonicalizedBody !== 'string') return undefined;
  const checkpoint = isObject(inclusionProof) ? inclusionProof.checkpoint : undefined;
  if (isObject(inclusionProof) && !(isObject(checkpoint) && checkpoint.envelope)) return undefined;
  const named = { kind: textOf(kindVersion.kind), version: textOf(kindVersion.version) };
  const body = objectIn(Buffer.from(canonicalizedBody, 'base64'));
  return body && isBodyOf(named, body) ? `${named.kind} ${named.version}` : undefined;
}

function isBodyOf(kindVersion: KindVersion, body: JsonObject): boolean {
  const { kind, version } = kindVersion;
  if (body.kind !== kind || body.apiVersion !== version || !isObject(body.spec)) return false;
  return !isOfRekor2({ kindVersion }) || hasForm(body, REKOR_2_BODY);
}
