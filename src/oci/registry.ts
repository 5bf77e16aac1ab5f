import type { Http } from '../http/http.ts';
import { createLimiter } from '../shared/limit.ts';
import type { Log } from '../shared/log.ts';
import { type Digest, sha256Digest } from '../subject/digest.ts';
import { RegistryApi } from './api.ts';
import type { Access } from './authorization.ts';
import type { CredentialSource } from './credentials.ts';
import type { Descriptor } from './descriptor.ts';
import { alteredBytes, htmlAnswer } from './errors.ts';
import { originOf } from './host.ts';
import { type Manifest, MAX_MANIFEST_BYTES } from './manifest.ts';
import { checkedContent } from './checked-content.ts';
import { Manifests, type Stored, type WriteCondition } from './manifests.ts';
import { isHtml } from './problem.ts';
import { listReferrers, MAX_LIST_BYTES, type Referrers } from './referrers.ts';
import { listTags } from './tag-list.ts';
import { There } from './there.ts';
import { type BlobSource, type Upload, Uploads } from './uploads.ts';

export type { BlobSource, Manifest, Referrers, Upload, WriteCondition };

export interface RegistryOptions {
  readonly http: Http;
  /** Host, with the port if there is one; Docker Hub is `docker.io`. */
  readonly registry: string;
  readonly credentials: CredentialSource;
  readonly log: Log;
  /** `push`: tokens are for writing from the start, so that a run that writes asks for one only. */
  readonly access?: Access;
}

/** So many digests, each with several requests, keep a registry busy. */
const DIGESTS_AT_ONCE = 12;

/**
 * One registry (OCI distribution-spec 1.1). `path` is the repository without the registry. Every method
 * throws the Failures of `Http.send` and of `registryFailure`.
 */
export class Registry {
  readonly host: string;
  /** Runs what is to be done about one digest when it is its turn: the others wait without using memory. */
  readonly turn = createLimiter(DIGESTS_AT_ONCE);
  readonly #api: RegistryApi;
  readonly #manifests: Manifests;
  readonly #uploads: Uploads;
  readonly #there = new There();
  readonly #blobs = new There();
  readonly #http: Http;

  constructor(options: RegistryOptions) {
    const { registry, access = 'pull' } = options;
    this.host = registry;
    this.#api = new RegistryApi({ ...options, origin: originOf(registry), access });
    this.#manifests = new Manifests(this.#api, this.#there);
    this.#uploads = new Uploads(this.#api);
    this.#http = options.http;
  }

  /** Opens so many connections ahead. */
  warm(connections: number): void {
    this.#http.warm(this.#api.origin, connections);
  }

  /** The descriptor of a manifest, by tag or digest; `undefined`: there is none. */
  async headManifest(path: string, reference: string): Promise<Descriptor | undefined> {
    return this.#manifests.head(path, reference);
  }

  /**
   * A manifest, by tag or digest; `undefined`: there is none.
   * @param options.maxBytes `MAX_MANIFEST_BYTES` when absent
   */
  async getManifest(
    path: string,
    reference: string,
    { maxBytes = MAX_MANIFEST_BYTES }: { readonly maxBytes?: number } = {},
  ): Promise<Manifest | undefined> {
    return this.#manifests.get(path, reference, maxBytes);
  }

  /**
   * Writes a manifest. Under a tag it is sent once only, since what is there may change between attempts; what may
   * pass is a `Doubtful` then.
   * @throws Failure `manifest-changed`, `tag-locked`, `manifest-child-missing`, `service-unavailable`,
   *   `registry-refuses-bundles`
   */
  async putManifest(
    path: string,
    reference: string,
    mediaType: string,
    bytes: Buffer,
    condition: WriteCondition = {},
  ): Promise<Stored> {
    return this.#manifests.put({ path, reference, mediaType, bytes, condition });
  }

  /** Takes a manifest away. @returns whether the registry did: many let nobody */
  async deleteManifest(path: string, digest: Digest): Promise<boolean> {
    const target = `manifests/${digest}`;
    const answer = await this.#api.send({ path, method: 'DELETE', target, access: 'push', doubt: 'never' });
    return answer.status >= 200 && answer.status < 300;
  }

  /** A blob of at most `maxBytes` bytes, its digest verified; `undefined`: there is none. */
  async getBlob(path: string, digest: Digest, maxBytes: number): Promise<Buffer | undefined> {
    const isThere = this.#there.has(path, digest);
    const target = `blobs/${digest}`;
    const request = { path, target, access: 'pull', redirects: true, maxBytes, isThere } as const;
    const answer = await this.#api.send(request);
    if (answer.status === 404) return undefined;
    if (answer.status !== 200) throw await this.#api.refusal(answer, { path }, `to read the blob ${digest}`);
    const actual = sha256Digest(answer.body);
    if (actual === digest) return answer.body;
    if (isHtml(answer)) throw htmlAnswer(answer.url.host, `asked for the blob ${digest}`, answer.status);
    throw alteredBytes(this.#name(path), digest, actual);
  }

  /**
   * A blob as it comes, unread and of any size; undefined: there is none. Its end is an error unless it has `size`
   * bytes and its digest is right: whoever passes the pieces on must not have passed on the last by then.
   * @throws Failure `registry-altered-bytes` while it is read
   */
  async openBlob(
    path: string,
    { digest, size }: Pick<Descriptor, 'digest' | 'size'>,
  ): Promise<AsyncIterable<Uint8Array> | undefined> {
    const isThere = this.#there.has(path, digest);
    const request = { path, target: `blobs/${digest}`, access: 'pull', redirects: true, isThere } as const;
    const answer = await this.#api.send({ ...request, isStreamed: true });
    if (answer.status === 404) return undefined;
    if (answer.status !== 200 || !answer.content)
      throw await this.#api.refusal(answer, { path }, `to read the blob ${digest}`);
    return checkedContent(answer.content, { digest, size }, this.#name(path));
  }

  /** Whether a blob is there, without reading it. */
  async hasBlob(path: string, digest: Digest): Promise<boolean> {
    const isThere = await this.#uploads.exists(path, digest);
    if (isThere) this.#blobs.add(path, digest);
    return isThere;
  }

  /** Whether a blob was written, or found there, in this run. */
  knowsBlob(path: string, digest: Digest): boolean {
    return this.#blobs.has(path, digest);
  }

  /** Opens an upload, which proves that the repository can be written to. */
  async openUpload(path: string): Promise<Upload> {
    return this.#uploads.open(path);
  }

  /** Stores a blob, in `upload` if one is open. */
  async putBlob(path: string, bytes: Buffer, upload?: Upload): Promise<Digest> {
    const digest = await this.#uploads.put(path, bytes, upload);
    this.#there.add(path, digest);
    this.#blobs.add(path, digest);
    return digest;
  }

  /** Stores a blob of any size as it comes, in `upload` if one is open. */
  async streamBlob(path: string, blob: BlobSource, upload?: Upload): Promise<void> {
    await this.#uploads.stream(path, blob, upload);
    this.#there.add(path, blob.digest);
    this.#blobs.add(path, blob.digest);
  }

  /**
   * Has the registry take a blob from another of its repositories.
   * @returns an upload to send it with, where it did not
   */
  async mountBlob(path: string, digest: Digest, from: string): Promise<Upload | 'done'> {
    this.#api.allowMount(path, from);
    return this.#uploads.mount(path, digest, from);
  }

  /** Has tokens for `path` be good for mounting from another repository from the start. */
  allowMount(path: string, from: string): void {
    this.#api.allowMount(path, from);
  }

  /** All tags of a repository; undefined: the registry does not list them. */
  async tags(path: string): Promise<ReadonlySet<string> | undefined> {
    return listTags(this.#api, path);
  }

  /** What refers to `digest`, by the referrers API alone, of one artifact type if that is given. */
  async referrers(
    path: string,
    digest: Digest,
    artifactType?: string,
    { maxBytes = MAX_LIST_BYTES }: { readonly maxBytes?: number } = {},
  ): Promise<Referrers> {
    return listReferrers(this.#api, path, digest, artifactType, maxBytes);
  }

  #name(path: string): string {
    return `${this.host}/${path}`;
  }
}
