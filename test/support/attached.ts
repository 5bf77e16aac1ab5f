import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { X509Certificate } from 'node:crypto';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { type Digest, hexOf, sha256Digest } from '../../src/subject/digest.ts';
import type { Store } from '../fake/registry/store.ts';
import type { FakeSigstore } from '../fake/sigstore/index.ts';
import type { Leftovers } from './stranger.ts';

/*
 * What stands beside an image, read from the true contents of a fake registry and judged with
 * @sigstore/verify alone: it shares no code with what writes and reads it in the project.
 */

/** One artifact that verifies. */
export interface Attached {
  readonly format: 'bundle' | 'legacy';
  /** null for simple-signing. */
  readonly predicateType: string | null;
  /** Of the bundle's manifest; of the layer in the legacy format. */
  readonly digest: string;
  readonly logIndex: string;
  /** Subject alternative name in the certificate. */
  readonly san: string;
}

export interface Where {
  readonly store: Store;
  readonly repository: string;
  readonly digest: Digest;
  readonly sigstore: FakeSigstore;
  /** How readers of bundles look. */
  readonly through: 'referrers' | 'index';
  /** What a stranger left there. */
  readonly leftovers: Leftovers;
}

/** What readers find, those of the stranger apart. @throws when one of them does not verify */
export function attachedTo(where: Where): Attached[] {
  const { leftovers } = where;
  const listed = {
    bundles: (where.through === 'index' ? entriesUnder(where, '', 'manifests') : referrers(where)).filter(
      isBundle,
    ),
    sig: entriesUnder(where, '.sig', 'layers'),
    att: entriesUnder(where, '.att', 'layers'),
  };
  const others = new Set(leftovers.index.map((entry) => digestIn(entry)));
  return [
    ...listed.bundles.filter(({ digest }) => !others.has(digest)).map((entry) => bundleAt(entry, where)),
    ...without(listed.sig, leftovers.sig).map((layer) => signatureAt(layer, where)),
    ...without(listed.att, leftovers.att).map((layer) => attestationAt(layer, where)),
  ];
}

/** Files may stand beside an image, too. */
function isBundle({ artifactType }: Descriptor): boolean {
  return (
    artifactType === undefined ||
    !/^application\/(spdx|vnd\.cyclonedx|json|vnd\.slsa-provenance-action)/.test(artifactType)
  );
}

/** What is still there of what the stranger left, in the order in which it stands now. */
export function leftoversIn(where: Where): Leftovers {
  const { leftovers } = where;
  const known = (entries: readonly Descriptor[], left: readonly string[]) =>
    entries.map((entry) => JSON.stringify(entry)).filter((entry) => left.includes(entry));
  return {
    index: known(entriesUnder(where, '', 'manifests'), leftovers.index),
    sig: known(entriesUnder(where, '.sig', 'layers'), leftovers.sig),
    att: known(entriesUnder(where, '.att', 'layers'), leftovers.att),
  };
}

function referrers({ store, repository, digest }: Where): Descriptor[] {
  return [...store.referrersOf(repository, digest)];
}

function entriesUnder(where: Where, suffix: string, member: 'manifests' | 'layers'): readonly Descriptor[] {
  const { store, repository, digest } = where;
  const tag = `sha256-${hexOf(digest)}${suffix}`;
  const manifest = store.manifest(repository, tag);
  if (manifest?.json.config) requireBlobs(where, [manifest.json.config, ...(manifest.json.layers ?? [])]);
  return manifest?.json[member] ?? [];
}

function requireBlobs({ store, repository }: Where, descriptors: readonly Descriptor[]): void {
  for (const { digest, size } of descriptors) {
    const blob = store.blob(repository, digest);
    if (blob?.length !== size) throw new Error(`${digest} is not there with its size`);
  }
}

function without(entries: readonly Descriptor[], left: readonly string[]): Descriptor[] {
  return entries.filter((entry) => !left.includes(JSON.stringify(entry)));
}

function digestIn(entry: string): string {
  return (JSON.parse(entry) as Descriptor).digest;
}

function bundleAt(entry: Descriptor, where: Where): Attached {
  const { store, repository, digest } = where;
  const manifest = store.manifest(repository, entry.digest);
  const [layer] = manifest?.json.layers ?? [];
  const { artifactType, config, subject, annotations } = manifest?.json ?? {};
  if (!manifest || !layer || !config || subject?.digest !== digest)
    throw new Error('not a referrer of the image');
  requireBlobs(where, [config, layer]);
  for (const [name, value, wanted] of [
    ['type', entry.artifactType, artifactType],
    ['size', entry.size, manifest.bytes.length],
    ['annotations', JSON.stringify(entry.annotations), JSON.stringify(annotations)],
  ]) {
    if (value !== wanted) throw new Error(`the entry has another ${name} than its manifest: ${value}`);
  }
  const json = parse(store.blob(repository, layer.digest));
  const statement = parse(Buffer.from(json.dsseEnvelope.payload, 'base64'));
  requireSubject(statement, digest);
  if (annotations?.['dev.sigstore.bundle.predicateType'] !== statement.predicateType) {
    throw new Error('the annotation names another predicate type');
  }
  return {
    format: 'bundle',
    predicateType: statement.predicateType,
    digest: manifest.digest,
    ...judged(json, where),
  };
}

function signatureAt(layer: Descriptor, where: Where): Attached {
  const payload = contentOf(layer, where);
  const { critical } = parse(payload);
  if (critical.image['docker-manifest-digest'] !== where.digest) throw new Error('signs another image');
  const digest = Buffer.from(hexOf(sha256Digest(payload)), 'hex').toString('base64');
  const signature = layer.annotations?.['dev.cosignproject.cosign/signature'];
  const content = { messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest }, signature } };
  return {
    format: 'legacy',
    predicateType: null,
    digest: layer.digest,
    ...judgedLayer(layer, content, where, payload),
  };
}

function attestationAt(layer: Descriptor, where: Where): Attached {
  const envelope = contentOf(layer, where);
  const dsseEnvelope = parse(envelope);
  const { predicateType, ...statement } = parse(Buffer.from(dsseEnvelope.payload, 'base64'));
  requireSubject(statement, where.digest);
  if (layer.annotations?.['predicateType'] !== predicateType) throw new Error('names another predicate type');
  const judged = judgedLayer(layer, { dsseEnvelope }, where);
  const logged = parse(Buffer.from(rekorBundle(layer).Payload.body, 'base64')).spec.envelopeHash.value;
  if (logged !== hexOf(layer.digest)) throw new Error('another serialisation was logged: cosign rejects it');
  return { format: 'legacy', predicateType, digest: layer.digest, ...judged };
}

function contentOf(layer: Descriptor, { store, repository }: Where): Buffer {
  const content = store.blob(repository, layer.digest);
  if (!content) throw new Error(`the blob of the layer ${layer.digest} is gone`);
  return content;
}

/** A layer's proof in the form of a bundle that needs no inclusion proof (version 0.1). */
function judgedLayer(layer: Descriptor, content: object, where: Where, artifact?: Buffer) {
  const { SignedEntryTimestamp: signedEntryTimestamp, Payload: payload } = rekorBundle(layer);
  const { kind, apiVersion } = parse(Buffer.from(payload.body, 'base64'));
  const certificates = [certificatesIn(layer, 'certificate'), certificatesIn(layer, 'chain')].flat();
  if (certificates.length !== 3) throw new Error('the chain is not full: Kyverno and Ratify reject it');
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
    verificationMaterial: {
      x509CertificateChain: { certificates: certificates.map((rawBytes) => ({ rawBytes })) },
      tlogEntries: [
        {
          logIndex: String(payload.logIndex),
          logId: { keyId: Buffer.from(payload.logID, 'hex').toString('base64') },
          kindVersion: { kind, version: apiVersion },
          integratedTime: String(payload.integratedTime),
          inclusionPromise: { signedEntryTimestamp },
          canonicalizedBody: payload.body,
        },
      ],
    },
    ...content,
  };
  return judged(bundle, where, artifact);
}

function rekorBundle(layer: Descriptor) {
  return parse(Buffer.from(layer.annotations?.['dev.sigstore.cosign/bundle'] ?? ''));
}

/** base64 of DER, from PEM of which every block ends in a newline. */
function certificatesIn(layer: Descriptor, name: 'certificate' | 'chain'): string[] {
  const text = layer.annotations?.[`dev.sigstore.cosign/${name}`] ?? '';
  const blocks = text.match(/-----BEGIN CERTIFICATE-----\n[^-]+-----END CERTIFICATE-----\n/g) ?? [];
  if (blocks.join('') !== text) throw new Error(`${name} is not PEM of whole lines`);
  return blocks.map((pem) => new X509Certificate(pem).raw.toString('base64'));
}

function judged(bundle: unknown, { sigstore }: Where, artifact?: Buffer) {
  const material = toTrustMaterial(TrustedRoot.fromJSON(sigstore.trustedRoot));
  const verifier = new Verifier(material, { ctlogThreshold: 1, tlogThreshold: 1, timestampThreshold: 1 });
  const parsed = bundleFromJSON(bundle);
  const { identity } = verifier.verify(toSignedEntity(parsed, artifact));
  if (identity?.subjectAlternativeName === undefined) throw new Error('signed without an identity');
  return {
    logIndex: String(parsed.verificationMaterial.tlogEntries[0]?.logIndex),
    san: identity.subjectAlternativeName,
  };
}

function requireSubject(statement: { subject?: { digest: { sha256: string } }[] }, digest: Digest): void {
  if (statement.subject?.[0]?.digest.sha256 !== hexOf(digest))
    throw new Error('a statement about another image');
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
function parse(bytes: Buffer | undefined): any {
  return JSON.parse(String(bytes));
}
