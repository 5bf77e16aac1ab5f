import type { TransparencyLogEntry } from '@sigstore/bundle';
import { Failure } from '../../shared/failure.ts';
import type { Content, SignedArtifact, VerificationMaterial } from '../../sigstore/artifact.ts';
import { envelopeJson, parseEnvelope } from '../../sigstore/envelope.ts';
import { LIMITS } from '../../sigstore/limits.ts';
import { derOf, pemOf } from '../../sigstore/pem.ts';
import { isObject, type JsonObject } from '../../text/json.ts';
import { parseObject } from './json.ts';
import { RUN_ANNOTATION } from '../run-annotation.ts';
import { type LegacyLayer, legacyLayer } from './legacy-manifest.ts';
import type { LegacySuffix } from './tags.ts';

/** Annotations of cosign SIGNATURE_SPEC.md. */
const SIGNATURE = 'dev.cosignproject.cosign/signature';
const CERTIFICATE = 'dev.sigstore.cosign/certificate';
const CHAIN = 'dev.sigstore.cosign/chain';
const BUNDLE = 'dev.sigstore.cosign/bundle';

/** A layer and the bytes it names: simple-signing's payload, or the envelope exactly as it was logged. */
export interface StoredLayer {
  readonly suffix: LegacySuffix;
  readonly layer: LegacyLayer;
  readonly content: Buffer;
}

/**
 * The layer of a `.sig` or `.att` manifest for `artifact`. Timestamps stay out: cosign 2 and Kyverno
 * reject them without a TSA root. The chain is always full: Kyverno `type: Cosign` and Ratify need it. What is
 * signed with a key has no certificate, and need not be in a log.
 * @param predicateType of an attestation
 * @param run that signs with a key, which nothing else names
 */
export function storeLegacy(artifact: SignedArtifact, predicateType?: string, run?: string): StoredLayer {
  const { content, material } = artifact;
  const [entry] = artifact.logEntries;
  const promise = entry?.inclusionPromise;
  if (!promise && (entry || material.kind === 'certificate')) {
    throw new Error('the legacy layout takes entries of a Rekor v1 log, and certificates not without one');
  }
  const proof = {
    ...(material.kind === 'certificate' && {
      [CERTIFICATE]: pemOf(material.leaf),
      [CHAIN]: material.chain.map((certificate) => pemOf(certificate)).join(''),
    }),
    ...(promise && { [BUNDLE]: rekorBundle(entry, promise.signedEntryTimestamp) }),
    ...(run !== undefined && { [RUN_ANNOTATION]: run }),
  };
  if (content.kind === 'simple-signing') {
    const annotations = { [SIGNATURE]: content.signature.toString('base64'), ...proof };
    return {
      suffix: 'sig',
      layer: legacyLayer('sig', content.payload, annotations),
      content: content.payload,
    };
  }
  const envelope = Buffer.from(envelopeJson(content.envelope));
  const annotations = { [SIGNATURE]: '', ...proof, ...(predicateType ? { predicateType } : {}) };
  return { suffix: 'att', layer: legacyLayer('att', envelope, annotations), content: envelope };
}

/**
 * The artifact that a layer and its bytes stand for. It has no inclusion proof: the layout stores none.
 * @throws Failure `legacy-layer-malformed`, `kind-unknown`
 */
export function readLegacyArtifact({ suffix, layer, content }: StoredLayer): SignedArtifact {
  const { annotations } = layer;
  try {
    return {
      content: contentOf(suffix, annotations[SIGNATURE] ?? '', content),
      material: materialOf(annotations),
      logEntries: annotations[BUNDLE]
        ? [logEntry(parseObject(Buffer.from(annotations[BUNDLE]), 'a Rekor bundle'))]
        : [],
      timestamps: [],
    };
  } catch (cause) {
    if (cause instanceof Failure && cause.class === 'limit') throw cause;
    throw new Failure({
      class: 'malformed',
      code: 'legacy-layer-malformed',
      what: `the layer ${layer.digest} does not hold a signature in cosign's form`,
      why: 'it was made by a program with a form of its own, or altered',
      cause,
    });
  }
}

/** The predicate type an attestation layer claims. */
export function claimedLayerType(layer: LegacyLayer): string | undefined {
  return layer.annotations.predicateType;
}

/** When a layer claims to have been logged, in milliseconds since 1970; undefined: it does not say. */
export function claimedLayerTime(layer: LegacyLayer): number | undefined {
  const seconds = /"integratedTime":([0-9]{1,12})\b/.exec(layer.annotations[BUNDLE] ?? '')?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}

/** The signer's certificate as the layer claims it, to leave foreign layers unread; undefined when malformed. */
export function claimedCertificate(layer: LegacyLayer): Buffer | undefined {
  return derOf(layer.annotations[CERTIFICATE] ?? '')[0];
}

/** What is signed with a key has no certificate. */
function materialOf(annotations: LegacyLayer['annotations']): VerificationMaterial {
  const certificate = annotations[CERTIFICATE] ?? '';
  if (certificate === '') return { kind: 'public-key', hint: '' };
  return { kind: 'certificate', leaf: onlyOne(derOf(certificate)), chain: derOf(annotations[CHAIN] ?? '') };
}

function contentOf(suffix: LegacySuffix, signature: string, content: Buffer): Content {
  return suffix === 'sig'
    ? { kind: 'simple-signing', payload: content, signature: Buffer.from(signature, 'base64') }
    : { kind: 'envelope', envelope: parseEnvelope(content) };
}

function rekorBundle(entry: TransparencyLogEntry, signedEntryTimestamp: Buffer): string {
  return JSON.stringify({
    SignedEntryTimestamp: signedEntryTimestamp.toString('base64'),
    Payload: {
      body: entry.canonicalizedBody.toString('base64'),
      integratedTime: Number(entry.integratedTime),
      logIndex: Number(entry.logIndex),
      logID: entry.logId.keyId.toString('hex'),
    },
  });
}

function logEntry(bundle: JsonObject): TransparencyLogEntry {
  const { SignedEntryTimestamp: timestamp, Payload: payload } = bundle;
  if (!isObject(payload)) throw new Error('no Payload');
  const { body, integratedTime, logIndex, logID } = payload;
  if (typeof timestamp !== 'string' || typeof body !== 'string' || typeof logID !== 'string')
    throw new Error('no body');
  if (body.length > 2 * LIMITS.logBody) throw new Error('the log entry is too long');
  if (!Number.isSafeInteger(integratedTime) || !Number.isSafeInteger(logIndex))
    throw new Error('no time or index');
  const canonicalizedBody = Buffer.from(body, 'base64');
  const { kind, apiVersion } = parseObject(canonicalizedBody, 'a log entry');
  return {
    logIndex: String(logIndex),
    logId: { keyId: Buffer.from(logID, 'hex') },
    kindVersion: { kind: String(kind), version: String(apiVersion) },
    integratedTime: String(integratedTime),
    inclusionPromise: { signedEntryTimestamp: Buffer.from(timestamp, 'base64') },
    inclusionProof: undefined,
    canonicalizedBody,
  };
}

function onlyOne(certificates: Buffer[]): Buffer {
  const [first] = certificates;
  if (!first || certificates.length > 1) throw new Error('not exactly one certificate');
  return first;
}
