import { randomUUID } from 'node:crypto';
import type { Descriptor } from '../../../src/oci/descriptor.ts';
import { type Digest, sha256Digest } from '../../../src/subject/digest.ts';

export interface StoredManifest {
  readonly mediaType: string;
  readonly digest: Digest;
  readonly bytes: Buffer;
  readonly json: ManifestJson;
}

/** The fields of image manifests and indexes that a registry looks at. */
export interface ManifestJson {
  readonly mediaType?: string;
  readonly artifactType?: string;
  readonly config?: Descriptor;
  readonly layers?: readonly Descriptor[];
  readonly manifests?: readonly Descriptor[];
  readonly subject?: Descriptor;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** What one repository holds. */
interface Contents {
  readonly blobs: Map<Digest, Buffer>;
  readonly manifests: Map<Digest, StoredManifest>;
  readonly tags: Map<string, Digest>;
  readonly uploads: Map<string, Buffer>;
}

const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json';
const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json';

/** The true state of a registry, whatever its API shows of it. */
export class Store {
  readonly #repositories = new Map<string, Contents>();

  blob(repository: string, digest: string): Buffer | undefined {
    return this.#contents(repository).blobs.get(digest as Digest);
  }

  /** By digest or by tag. */
  manifest(repository: string, reference: string): StoredManifest | undefined {
    const { manifests, tags } = this.#contents(repository);
    return manifests.get(tags.get(reference) ?? (reference as Digest));
  }

  manifests(repository: string): readonly StoredManifest[] {
    return [...this.#contents(repository).manifests.values()];
  }

  /** Tag to digest, in the order of creation. */
  tags(repository: string): ReadonlyMap<string, Digest> {
    return this.#contents(repository).tags;
  }

  /** Descriptors of the manifests whose subject is `digest`, in the order of arrival. */
  referrersOf(repository: string, digest: string): readonly Descriptor[] {
    return this.manifests(repository)
      .filter(({ json }) => json.subject?.digest === digest)
      .map(referrerDescriptor);
  }

  putBlob(repository: string, bytes: Buffer): Digest {
    const digest = sha256Digest(bytes);
    this.#contents(repository).blobs.set(digest, bytes);
    return digest;
  }

  /** Puts a manifest, given as bytes or as what JSON.stringify takes; references are not checked. */
  putManifest(
    repository: string,
    content: Buffer | object,
    tag?: string,
    mediaType?: string,
  ): StoredManifest {
    const bytes = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
    const json = JSON.parse(bytes.toString()) as ManifestJson;
    const type = mediaType ?? json.mediaType ?? (json.manifests ? INDEX_TYPE : MANIFEST_TYPE);
    const manifest = { mediaType: type, digest: sha256Digest(bytes), bytes, json };
    const { manifests, tags } = this.#contents(repository);
    manifests.set(manifest.digest, manifest);
    if (tag !== undefined) tags.set(tag, manifest.digest);
    return manifest;
  }

  /** Deletes a manifest and its tags, as retention policies do; what refers to it stays. */
  deleteManifest(repository: string, digest: string): void {
    const { manifests, tags } = this.#contents(repository);
    manifests.delete(digest as Digest);
    for (const [tag, target] of tags) if (target === digest) tags.delete(tag);
  }

  deleteBlob(repository: string, digest: string): void {
    this.#contents(repository).blobs.delete(digest as Digest);
  }

  deleteTag(repository: string, tag: string): void {
    this.#contents(repository).tags.delete(tag);
  }

  openUpload(repository: string): string {
    const id = randomUUID();
    this.#contents(repository).uploads.set(id, Buffer.alloc(0));
    return id;
  }

  /** What an upload has received so far; undefined: there is none. */
  upload(repository: string, id: string): Buffer | undefined {
    return this.#contents(repository).uploads.get(id);
  }

  appendUpload(repository: string, id: string, chunk: Buffer): void {
    const { uploads } = this.#contents(repository);
    uploads.set(id, Buffer.concat([uploads.get(id) ?? Buffer.alloc(0), chunk]));
  }

  closeUpload(repository: string, id: string): void {
    this.#contents(repository).uploads.delete(id);
  }

  #contents(repository: string): Contents {
    const contents = this.#repositories.get(repository) ?? {
      blobs: new Map(),
      manifests: new Map(),
      tags: new Map(),
      uploads: new Map(),
    };
    this.#repositories.set(repository, contents);
    return contents;
  }
}

/** OCI distribution-spec, "Listing Referrers": without artifactType, the config's type stands for it. */
function referrerDescriptor({ mediaType, digest, bytes, json }: StoredManifest): Descriptor {
  const artifactType = json.artifactType ?? json.config?.mediaType;
  return {
    mediaType,
    digest,
    size: bytes.length,
    ...(artifactType !== undefined && { artifactType }),
    ...(json.annotations !== undefined && { annotations: json.annotations }),
  };
}
