import { X509Certificate } from 'node:crypto';
import { sha256Digest } from '../src/subject/digest.ts';
import {
  type Descriptor,
  type ImageIndex,
  type ImageManifest,
  INDEX,
  jsonBytes,
  MANIFEST,
} from './manifest.ts';
import type { SignedImage } from './signing.ts';
import type { Artifact } from './engine/verifier.ts';

interface Stored {
  readonly bytes: Buffer;
  readonly mediaType: string;
  readonly digest: string;
}

/** The manifests of one repository, read and changed in the registry itself, past a front that acts as GHCR or ACR. */
export class RegistryContents {
  readonly #base: string;

  constructor({ registry, repository }: Pick<SignedImage, 'registry' | 'repository'>) {
    this.#base = `${registry.backend}/v2/${repository}`;
  }

  /** A manifest by tag or digest; undefined: there is none. */
  async get(reference: string): Promise<Stored | undefined> {
    const headers = { accept: `${MANIFEST}, ${INDEX}` };
    const answer = await fetch(`${this.#base}/manifests/${reference}`, { headers });
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw new Error(`GET ${reference}: ${answer.status} ${bytes.toString()}`);
    return { bytes, mediaType: answer.headers.get('content-type') ?? '', digest: sha256Digest(bytes) };
  }

  async put(reference: string, mediaType: string, bytes: Buffer): Promise<void> {
    await this.#send('PUT', `${this.#base}/manifests/${reference}`, mediaType, bytes);
  }

  /** @returns the digest */
  async putByDigest(mediaType: string, bytes: Buffer): Promise<string> {
    const digest = sha256Digest(bytes);
    await this.put(digest, mediaType, bytes);
    return digest;
  }

  async delete(digest: string): Promise<void> {
    await this.#send('DELETE', `${this.#base}/manifests/${digest}`);
  }

  async blob(digest: string): Promise<Buffer> {
    const answer = await this.#send('GET', `${this.#base}/blobs/${digest}`);
    return Buffer.from(await answer.arrayBuffer());
  }

  async putBlob(bytes: Buffer): Promise<string> {
    const digest = sha256Digest(bytes);
    const opened = await this.#send('POST', `${this.#base}/blobs/uploads/`);
    const upload = new URL(opened.headers.get('location') ?? '', this.#base);
    upload.searchParams.set('digest', digest);
    await this.#send('PUT', upload.href, 'application/octet-stream', bytes);
    return digest;
  }

  async #send(method: string, url: string, type?: string, body?: Buffer): Promise<Response> {
    const headers = type === undefined ? {} : { 'content-type': type };
    const answer = await fetch(url, { method, headers, ...(body && { body }) });
    if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`);
    return answer;
  }
}

type Restore = () => Promise<void>;

/** Does `act` while some of the artifacts of an image are not in its registry. */
export async function without<T>(
  artifacts: readonly Artifact[],
  image: SignedImage,
  act: () => Promise<T>,
): Promise<T> {
  const restores: Restore[] = [];
  try {
    for (const artifact of artifacts) restores.push(await remove(artifact, image));
    return await act();
  } finally {
    for (const restore of restores.reverse()) await restore();
  }
}

/** Does `act` while a bundle of our making is in the place of the provenance bundle, with `removed` gone too. */
export async function withBundle<T>(
  bundle: string,
  removed: readonly Artifact[],
  image: SignedImage,
  act: () => Promise<T>,
): Promise<T> {
  const contents = new RegistryContents(image);
  const original = image.attachments.find((one) => one.format === 'bundle' && one.kind === 'provenance');
  const model = original && (await contents.get(original.digest));
  const index = await contents.get(tagOf(image));
  if (model === undefined) throw new Error(`${image.reference} has no provenance bundle`);
  const bytes = Buffer.from(bundle);
  const manifest = JSON.parse(model.bytes.toString()) as ImageManifest;
  const layers = manifest.layers.map((layer) => ({
    ...layer,
    digest: sha256Digest(bytes),
    size: bytes.length,
  }));
  const changed = jsonBytes({ ...manifest, layers });
  const entry = index && entryOf(index, model.digest);
  return without(removed, image, async () => {
    await contents.putBlob(bytes);
    await contents.put(sha256Digest(changed), MANIFEST, changed);
    const listed = await contents.get(tagOf(image));
    if (entry && listed) {
      const parsed = JSON.parse(listed.bytes.toString()) as ImageIndex;
      const manifests = [
        ...parsed.manifests,
        { ...entry, digest: sha256Digest(changed), size: changed.length },
      ];
      await contents.put(tagOf(image), INDEX, jsonBytes({ ...parsed, manifests }));
    }
    try {
      return await act();
    } finally {
      await contents.delete(sha256Digest(changed));
    }
  });
}

function entryOf({ bytes }: Stored, digest: string): Descriptor | undefined {
  const { manifests } = JSON.parse(bytes.toString()) as ImageIndex;
  return manifests.find((entry) => entry.digest === digest);
}

/** The tag that an image's digest stands for, with a suffix for cosign's. */
export function tagOf({ digest }: SignedImage, suffix = ''): string {
  return digest.replace(':', '-') + suffix;
}

async function remove(artifact: Artifact, image: SignedImage): Promise<Restore> {
  switch (artifact) {
    case '.sig':
    case '.att':
      return removeLayers(artifact, image);
    case 'signature bundle':
      return removeBundles('signature', image);
    case 'provenance bundle':
      return removeBundles('provenance', image);
  }
}

/** Takes the bundles out that the action wrote, and their entries in the index. */
async function removeBundles(kind: 'signature' | 'provenance', image: SignedImage): Promise<Restore> {
  const contents = new RegistryContents(image);
  const own = image.attachments.filter((one) => one.format === 'bundle' && one.kind === kind);
  const digests = new Set(own.map(({ digest }) => digest));
  const stored = await Promise.all([...digests].map((digest) => contents.get(digest)));
  const manifests = stored.filter((manifest) => manifest !== undefined);
  if (manifests.length === 0) throw new Error(`${image.reference} has no ${kind} bundle`);
  const index = await contents.get(tagOf(image));
  if (index !== undefined) {
    const parsed = JSON.parse(index.bytes.toString()) as ImageIndex;
    const left = parsed.manifests.filter(({ digest }) => !digests.has(digest));
    await contents.put(tagOf(image), INDEX, jsonBytes({ ...parsed, manifests: left }));
  }
  for (const { digest } of manifests) await contents.delete(digest);
  return async () => {
    for (const { digest, mediaType, bytes } of manifests) await contents.put(digest, mediaType, bytes);
    if (index !== undefined) await contents.put(tagOf(image), INDEX, index.bytes);
  };
}

/** Takes the signer's own layers out of a tag of cosign's; the tag goes with the last one. */
async function removeLayers(suffix: '.sig' | '.att', image: SignedImage): Promise<Restore> {
  const contents = new RegistryContents(image);
  const tag = tagOf(image, suffix);
  const stored = await contents.get(tag);
  if (stored === undefined) throw new Error(`${image.reference} has no ${suffix}`);
  const manifest = JSON.parse(stored.bytes.toString()) as ImageManifest;
  const kept = manifest.layers.flatMap((layer, i) => (isBy(image.signer.identity, layer) ? [] : [i]));
  await contents.delete(stored.digest);
  if (kept.length > 0) await contents.put(tag, MANIFEST, await onlyLayers(kept, manifest, contents));
  return () => contents.put(tag, MANIFEST, stored.bytes);
}

function isBy(identity: string, { annotations }: Descriptor): boolean {
  const pem = annotations?.['dev.sigstore.cosign/certificate'];
  return pem !== undefined && new X509Certificate(pem).subjectAltName === `URI:${identity}`;
}

/** The manifest with some of its layers, and as many `diff_ids` in its config, which readers count. */
async function onlyLayers(
  kept: readonly number[],
  manifest: ImageManifest,
  contents: RegistryContents,
): Promise<Buffer> {
  const config = JSON.parse((await contents.blob(manifest.config.digest)).toString()) as {
    rootfs: { diff_ids: readonly string[] };
  };
  const pick = <T>(all: readonly T[]) => all.filter((_, i) => kept.includes(i));
  const rootfs = { ...config.rootfs, diff_ids: pick(config.rootfs.diff_ids) };
  const bytes = jsonBytes({ ...config, rootfs });
  const digest = await contents.putBlob(bytes);
  return jsonBytes({
    ...manifest,
    config: { ...manifest.config, digest, size: bytes.length },
    layers: pick(manifest.layers),
  });
}
