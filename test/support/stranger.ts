import type { Descriptor } from '../../src/oci/descriptor.ts';
import { type Digest, hexOf, sha256Digest } from '../../src/subject/digest.ts';
import type { Store } from '../fake/registry/store.ts';
import type { Client } from '../fake/sigstore/client.ts';
import { createKey } from '../fake/sigstore/keys.ts';
import { certify, type Credential, type Signed, signBytes, signStatement } from '../fake/sigstore/signing.ts';

const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const EMPTY = 'application/vnd.oci.empty.v1+json';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const SLSA = 'https://slsa.dev/provenance/v1';

/** The identity under which the stranger signs: another repository's workflow. */
const CLAIMS = { repository: 'stranger/tool', repository_id: '99', repository_owner_id: '98' };

/** What a stranger left beside an image: entries in JSON, in the order in which they stand. */
export interface Leftovers {
  readonly index: readonly string[];
  readonly sig: readonly string[];
  readonly att: readonly string[];
}

export const NO_LEFTOVERS: Leftovers = { index: [], sig: [], att: [] };

export interface Spot {
  readonly store: Store;
  readonly repository: string;
  readonly digest: Digest;
}

/**
 * Signs and attests an image as programs of several ages do: cosign with and without a key, writers that
 * put the config's type into the index and leave the annotations out, and one that attaches no bundle at all.
 */
export async function signAsStranger(client: Client, spot: Spot): Promise<Leftovers> {
  const credential = await certify(client, CLAIMS);
  const payload = simpleSigning(spot);
  const sign = () => signBytes(client, credential, payload);
  const attest = (predicateType: string, predicate: object) =>
    signStatement(client, credential, statement(spot.digest, predicateType, predicate));
  const [signature, again, provenance, scan, bundled, old, newer] = [
    await sign(),
    await sign(),
    await attest(SLSA, { buildDefinition: {}, runDetails: { builder: { id: 'stranger' } } }),
    await attest('https://cosign.sigstore.dev/attestation/vuln/v1', { scanner: {} }),
    await attest('https://sigstore.dev/cosign/sign/v1', {}),
    await attest(SLSA, { old: true }),
    await attest(SLSA, { newer: true }),
  ];
  const layers = {
    sig: [legacyLayer(payload, signature), keySigned(payload), legacyLayer(payload, again)],
    att: [provenance, scan].map((one) => legacyLayer(envelopeOf(one), one, typeOf(one))),
  };
  const index = [
    { ...bundle(spot, old, {}), artifactType: EMPTY },
    bundle(spot, bundled, { 'dev.sigstore.bundle.predicateType': 'https://sigstore.dev/cosign/sign/v1' }),
    { ...billOfMaterials(spot), 'x-added-by': 'another program' },
    bundle(spot, newer, {}),
  ];
  for (const [suffix, content] of [
    ['sig', [payload]],
    ['att', [provenance, scan].map(envelopeOf)],
  ] as const) {
    for (const bytes of content) spot.store.putBlob(spot.repository, bytes);
    putLegacy(spot, suffix, layers[suffix]);
  }
  const tag = `sha256-${hexOf(spot.digest)}`;
  const annotations = { 'org.example.keep': 'me' };
  spot.store.putManifest(
    spot.repository,
    { schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests: index, annotations },
    tag,
  );
  return {
    index: index.map((one) => JSON.stringify(one)),
    sig: layers.sig.map((one) => JSON.stringify(one)),
    att: layers.att.map((one) => JSON.stringify(one)),
  };
}

/** So many attestations of a stranger, each in the index and newer than what stands there already. */
export async function attestOften(client: Client, spot: Spot, count: number): Promise<void> {
  const credential = await certify(client, CLAIMS);
  const tag = `sha256-${hexOf(spot.digest)}`;
  const { manifests = [], ...index } = (spot.store.manifest(spot.repository, tag)?.json ?? {}) as {
    manifests?: readonly object[];
  };
  const added: object[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const signed = await signStatement(client, credential, statement(spot.digest, SLSA, { nth }));
    const created = new Date(Date.now() + 60_000 + nth).toISOString();
    added.push(
      bundle(spot, signed, {
        'dev.sigstore.bundle.predicateType': SLSA,
        'org.opencontainers.image.created': created,
      }),
    );
  }
  spot.store.putManifest(spot.repository, { ...index, manifests: [...manifests, ...added] }, tag);
}

type Attested = Awaited<ReturnType<typeof signStatement>>;

function statement(digest: Digest, predicateType: string, predicate: object): Buffer {
  const subject = [{ digest: { sha256: hexOf(digest) } }];
  return jsonBytes({ _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate });
}

/** cosign, SIGNATURE_SPEC.md. */
function simpleSigning({ repository, digest }: Spot): Buffer {
  return jsonBytes({
    critical: {
      identity: { 'docker-reference': `registry.example/${repository}` },
      image: { 'docker-manifest-digest': digest },
      type: 'cosign container image signature',
    },
    optional: { by: 'stranger' },
  });
}

function envelopeOf({ envelope }: Attested): Buffer {
  return jsonBytes({
    payloadType: envelope.payloadType,
    payload: envelope.payload.toString('base64'),
    signatures: [{ sig: envelope.signature.toString('base64') }],
  });
}

function typeOf({ envelope }: Attested): string {
  return (JSON.parse(envelope.payload.toString()) as { predicateType: string }).predicateType;
}

/** As cosign leaves it: without the chain. */
function legacyLayer(content: Buffer, { credential, signature, entry }: Signed, predicateType?: string) {
  const { body, integratedTime, logIndex, logID, verification } = entry;
  return {
    mediaType: predicateType
      ? 'application/vnd.dsse.envelope.v1+json'
      : 'application/vnd.dev.cosign.simplesigning.v1+json',
    size: content.length,
    digest: sha256Digest(content),
    annotations: {
      'dev.cosignproject.cosign/signature': predicateType ? '' : signature.toString('base64'),
      'dev.sigstore.cosign/bundle': JSON.stringify({
        SignedEntryTimestamp: verification.signedEntryTimestamp,
        Payload: { body, integratedTime, logIndex, logID },
      }),
      'dev.sigstore.cosign/certificate': (credential satisfies Credential).certificate,
      'dev.sigstore.cosign/chain': '',
      ...(predicateType && { predicateType }),
    },
  };
}

/** `cosign sign --key`: no certificate, no log entry. */
function keySigned(payload: Buffer) {
  return {
    mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json',
    size: payload.length,
    digest: sha256Digest(payload),
    annotations: {
      'dev.cosignproject.cosign/signature': createKey().sign(payload).toString('base64'),
    },
  };
}

function putLegacy(
  { store, repository, digest }: Spot,
  suffix: 'sig' | 'att',
  layers: readonly Descriptor[],
) {
  const created = '0001-01-01T00:00:00Z';
  const config = jsonBytes({
    architecture: '',
    created,
    history: layers.map(() => ({ created })),
    os: '',
    rootfs: { type: 'layers', diff_ids: layers.map((layer) => layer.digest) },
    config: {},
  });
  const mediaType = 'application/vnd.oci.image.config.v1+json';
  const manifest = {
    schemaVersion: 2,
    mediaType: MANIFEST,
    config: { mediaType, size: config.length, digest: store.putBlob(repository, config) },
    layers,
  };
  store.putManifest(repository, manifest, `sha256-${hexOf(digest)}.${suffix}`);
}

/** Stores a bundle as a referrer and returns the descriptor of its manifest. */
function bundle(spot: Spot, { bundle: content }: Signed, annotations: Record<string, string>) {
  return referrer(spot, BUNDLE, jsonBytes(content), annotations);
}

function billOfMaterials(spot: Spot) {
  const annotations = { 'org.opencontainers.image.created': '2026-01-02T03:04:05Z' };
  return referrer(spot, 'application/spdx+json', Buffer.from('{"spdxVersion":"SPDX-2.3"}'), annotations);
}

function referrer(
  { store, repository, digest }: Spot,
  artifactType: string,
  content: Buffer,
  annotations: Readonly<Record<string, string>>,
) {
  const image = store.manifest(repository, digest);
  if (!image) throw new Error(`no image ${digest}`);
  const describe = (mediaType: string, bytes: Buffer) => ({
    mediaType,
    digest: store.putBlob(repository, bytes),
    size: bytes.length,
  });
  const hasAnnotations = Object.keys(annotations).length > 0;
  const manifest = store.putManifest(repository, {
    schemaVersion: 2,
    mediaType: MANIFEST,
    artifactType,
    config: describe(EMPTY, Buffer.from('{}')),
    layers: [describe(artifactType, content)],
    subject: { mediaType: image.mediaType, digest, size: image.bytes.length },
    ...(hasAnnotations && { annotations }),
  });
  return {
    mediaType: MANIFEST,
    size: manifest.bytes.length,
    digest: manifest.digest,
    artifactType,
    ...(hasAnnotations && { annotations }),
  };
}

function jsonBytes(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
