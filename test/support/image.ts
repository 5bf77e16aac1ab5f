import { gzipSync } from 'node:zlib';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { type Digest, hexOf, sha256Digest } from '../../src/subject/digest.ts';
import type { Store } from '../fake/registry/store.ts';
import { tar } from '../../scripts/release/tar.ts';

/** Something that can be pushed to a registry. */
export interface Image {
  /** Of the last manifest, which is the index if there is one. */
  readonly digest: Digest;
  /** Platform, as in `linux/amd64`, to the digest of its manifest; empty for a single manifest. */
  readonly platforms: ReadonlyMap<string, Digest>;
  readonly blobs: readonly Buffer[];
  /** Children before parents. */
  readonly manifests: readonly Buffer[];
}

const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json';
const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json';

/** An image for linux/amd64 with one layer that holds one file; another `text`, another digest. */
export function singleImage(text = 'hello'): Image {
  return imageFor('amd64', text);
}

/** An index of linux/amd64, linux/arm64 and a BuildKit attestation manifest, as buildx pushes it. */
export function multiPlatformImage(text = 'hello'): Image {
  const architectures = ['amd64', 'arm64'];
  const images = architectures.map((architecture) => imageFor(architecture, text));
  const attestation = buildkitAttestation(images[0] as Image);
  const entries = images.map((image, i) => ({
    ...descriptorOf(image),
    platform: { architecture: architectures[i], os: 'linux' },
  }));
  const attestationEntry = {
    ...descriptorOf(attestation),
    annotations: {
      'vnd.docker.reference.digest': images[0]?.digest,
      'vnd.docker.reference.type': 'attestation-manifest',
    },
    platform: { architecture: 'unknown', os: 'unknown' },
  };
  const index = jsonBytes({
    schemaVersion: 2,
    mediaType: INDEX_TYPE,
    manifests: [...entries, attestationEntry],
  });
  const parts = [...images, attestation];
  return {
    digest: sha256Digest(index),
    platforms: new Map(images.map(({ digest }, i) => [`linux/${architectures[i]}`, digest])),
    blobs: parts.flatMap(({ blobs }) => blobs),
    manifests: [...parts.flatMap(({ manifests }) => manifests), index],
  };
}

/** An index of anything, nested indexes included; what has no platform stands in it without one. */
export function indexOf(children: readonly { readonly image: Image; readonly platform?: object }[]): Image {
  const manifests = children.map(({ image, platform }) => ({
    ...descriptorOf(image),
    ...(platform && { platform }),
  }));
  const index = jsonBytes({ schemaVersion: 2, mediaType: INDEX_TYPE, manifests });
  return {
    digest: sha256Digest(index),
    platforms: new Map(),
    blobs: children.flatMap(({ image }) => image.blobs),
    manifests: [...children.flatMap(({ image }) => image.manifests), index],
  };
}

/** A Helm chart, as `helm push` stores it. */
export function helmChart(name = 'app'): Image {
  const chart = gzipSync(tar({ [`${name}/Chart.yaml`]: `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n` }));
  const config = jsonBytes({ apiVersion: 'v2', name, version: '1.0.0' });
  return artifact(config, 'application/vnd.cncf.helm.config.v1+json', [
    { mediaType: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip', bytes: chart },
  ]);
}

/** Puts an image straight into a fake registry. */
export function storeImage(store: Store, repository: string, image: Image, tag?: string): void {
  for (const blob of image.blobs) store.putBlob(repository, blob);
  for (const manifest of image.manifests) store.putManifest(repository, manifest);
  if (tag !== undefined) store.putManifest(repository, image.manifests.at(-1) as Buffer, tag);
}

export interface PushTarget {
  /** Origin of the registry. */
  readonly url: string;
  readonly repository: string;
  readonly tag?: string;
  /** For registries that ask for them. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Pushes an image to any registry over HTTP. */
export async function pushImage(image: Image, { url, repository, tag, headers = {} }: PushTarget) {
  const base = `${url}/v2/${repository}`;
  for (const blob of image.blobs) {
    const opened = await send(`${base}/blobs/uploads/`, { method: 'POST', headers });
    const upload = new URL(opened.headers.get('location') ?? '', url);
    upload.searchParams.set('digest', sha256Digest(blob));
    const octets = { ...headers, 'content-type': 'application/octet-stream' };
    await send(upload, { method: 'PUT', headers: octets, body: blob });
  }
  for (const manifest of image.manifests) {
    const digest = sha256Digest(manifest);
    const reference = digest === image.digest ? (tag ?? digest) : digest;
    const typed = { ...headers, 'content-type': mediaTypeOf(manifest) };
    await send(`${base}/manifests/${reference}`, { method: 'PUT', headers: typed, body: manifest });
  }
}

async function send(url: string | URL, init: RequestInit): Promise<Response> {
  const answer = await fetch(url, init);
  if (!answer.ok) throw new Error(`${init.method} ${url}: ${answer.status} ${await answer.text()}`);
  return answer;
}

function imageFor(architecture: string, text: string): Image {
  const layer = tar({ 'hello.txt': `${text}, ${architecture}\n` });
  const config = jsonBytes({
    architecture,
    os: 'linux',
    config: { Cmd: ['/bin/cat', '/hello.txt'] },
    rootfs: { type: 'layers', diff_ids: [sha256Digest(layer)] },
  });
  return artifact(config, 'application/vnd.oci.image.config.v1+json', [
    { mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', bytes: gzipSync(layer) },
  ]);
}

/** What BuildKit adds to an index for `provenance: true`: a manifest of in-toto statements about a platform. */
function buildkitAttestation(image: Image): Image {
  const predicateType = 'https://slsa.dev/provenance/v1';
  const statement = jsonBytes({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'pkg:docker/app', digest: { sha256: hexOf(image.digest) } }],
    predicateType,
    predicate: { buildDefinition: {}, runDetails: { builder: { id: '' } } },
  });
  const config = jsonBytes({
    architecture: 'unknown',
    os: 'unknown',
    config: {},
    rootfs: { type: 'layers', diff_ids: [sha256Digest(statement)] },
  });
  const annotations = { 'in-toto.io/predicate-type': predicateType };
  return artifact(config, 'application/vnd.oci.image.config.v1+json', [
    { mediaType: 'application/vnd.in-toto+json', bytes: statement, annotations },
  ]);
}

interface Layer {
  readonly mediaType: string;
  readonly bytes: Buffer;
  readonly annotations?: Readonly<Record<string, string>>;
}

function artifact(config: Buffer, configType: string, layers: readonly Layer[]): Image {
  const describe = (mediaType: string, bytes: Buffer) => ({
    mediaType,
    digest: sha256Digest(bytes),
    size: bytes.length,
  });
  const manifest = jsonBytes({
    schemaVersion: 2,
    mediaType: MANIFEST_TYPE,
    config: describe(configType, config),
    layers: layers.map(({ mediaType, bytes, annotations }) => ({
      ...describe(mediaType, bytes),
      ...(annotations && { annotations }),
    })),
  });
  return {
    digest: sha256Digest(manifest),
    platforms: new Map(),
    blobs: [config, ...layers.map(({ bytes }) => bytes)],
    manifests: [manifest],
  };
}

function descriptorOf({ digest, manifests }: Image): Descriptor {
  const manifest = manifests.at(-1) as Buffer;
  return { mediaType: mediaTypeOf(manifest), digest, size: manifest.length };
}

function mediaTypeOf(manifest: Buffer): string {
  return (JSON.parse(manifest.toString()) as { mediaType: string }).mediaType;
}

function jsonBytes(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
