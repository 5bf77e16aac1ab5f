import type { Http } from '../http/http.ts';
import type { HttpAnswer } from '../http/message.ts';
import { isTransient, retryAfterMs } from '../http/retry.ts';
import { serviceUnavailable } from '../http/unavailable.ts';
import { createLimiter } from '../shared/limit.ts';
import type { Log } from '../shared/log.ts';
import { type Digest, sha256Digest } from '../subject/digest.ts';
import { RegistryApi } from './api.ts';
import type { Access } from './authorization.ts';
import type { CredentialSource } from './credentials.ts';
import type { Descriptor } from './descriptor.ts';
import { alteredBytes, htmlAnswer } from './errors.ts';
import { originOf } from './host.ts';
import {
  claimedDigest,
  digestOf,
  type Manifest,
  MANIFEST_TYPES,
  MAX_MANIFEST_BYTES,
  readManifest,
  readManifestHead,
} from './manifest.ts';
import { isHtml } from './problem.ts';
import { listReferrers, type Referrers } from './referrers.ts';
import { type Upload, Uploads } from './uploads.ts';

export type { Manifest, Referrers, Upload };

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

/** A write that depends on what is there (RFC 9110, 13.1). Many registries ignore it: a hint only. */
export interface WriteCondition {
  readonly ifMatch?: string;
  readonly ifNoneMatch?: '*';
}

/**
 * One registry (OCI distribution-spec 1.1). `path` is the repository without the registry. Every method
 * throws the Failures of `Http.send` and of `registryFailure`.
 */
export class Registry {
  readonly host: string;
  /** Runs what is to be done about one digest when it is its turn: the others wait without using memory. */
  readonly turn = createLimiter(DIGESTS_AT_ONCE);
  readonly #api: RegistryApi;
  readonly #uploads: Uploads;
  readonly #http: Http;

  constructor(options: RegistryOptions) {
    const { registry, access = 'pull' } = options;
    this.host = registry;
    this.#api = new RegistryApi({ ...options, origin: originOf(registry), access });
    this.#uploads = new Uploads(this.#api);
    this.#http = options.http;
  }

  /** Opens so many connections ahead. */
  warm(connections: number): void {
    this.#http.warm(this.#api.origin, connections);
  }

  /** The descriptor of a manifest, by tag or digest; `undefined`: there is none. */
  async headManifest(path: string, reference: string): Promise<Descriptor | undefined> {
    const answer = await this.#readManifest('HEAD', path, reference, MAX_MANIFEST_BYTES);
    if (answer.status === 404) return undefined;
    const descriptor =
      answer.status === 200 ? readManifestHead(answer, reference, this.#name(path)) : undefined;
    return descriptor ?? (await this.getManifest(path, reference))?.descriptor;
  }

  /**
   * A manifest, by tag or digest; `undefined`: there is none.
   * @param options.maxBytes `MAX_MANIFEST_BYTES` when absent
   */
  async getManifest(
    path: string,
    reference: string,
    options: { readonly maxBytes?: number } = {},
  ): Promise<Manifest | undefined> {
    const { maxBytes = MAX_MANIFEST_BYTES } = options;
    const answer = await this.#readManifest('GET', path, reference, maxBytes);
    if (answer.status === 404) return undefined;
    if (answer.status === 200) return readManifest(answer, reference, this.#name(path));
    throw await this.#api.refusal(answer, path, `to read the manifest ${reference}`);
  }

  /**
   * Writes a manifest. Under a tag it is sent once only, since what is there may change between attempts.
   * @returns the subject that the registry says it noted (`OCI-Subject`)
   * @throws Failure `manifest-changed`, `tag-locked`, `manifest-child-missing`, `service-unavailable`
   */
  async putManifest(
    path: string,
    reference: string,
    mediaType: string,
    bytes: Buffer,
    condition: WriteCondition = {},
  ): Promise<{ ociSubject: Digest | undefined }> {
    const answer = await this.#api.send({
      path,
      method: 'PUT',
      target: `manifests/${reference}`,
      access: 'push',
      headers: { 'content-type': mediaType, ...conditionHeaders(condition) },
      body: bytes,
      attempts: digestOf(reference) ? 'until-timeout' : 'once',
    });
    if (isTransient(answer.status)) {
      const last = { cause: String(answer.status), retryAfterMs: retryAfterMs(answer.headers, Date.now()) };
      throw serviceUnavailable({ service: this.host, url: answer.url }, last);
    }
    const isStored = answer.status >= 200 && answer.status < 300 && !isHtml(answer);
    if (!isStored) throw await this.#api.refusal(answer, path, `to write the manifest ${reference}`);
    const digest = sha256Digest(bytes);
    const claimed = claimedDigest(answer) ?? digest;
    if (claimed !== digest) throw alteredBytes(this.#name(path), digest, claimed);
    return { ociSubject: digestOf(answer.headers.get('oci-subject') ?? '') };
  }

  /** A blob of at most `maxBytes` bytes, its digest verified; `undefined`: there is none. */
  async getBlob(path: string, digest: Digest, maxBytes: number): Promise<Buffer | undefined> {
    const request = { path, target: `blobs/${digest}`, access: 'pull', redirects: true, maxBytes } as const;
    const answer = await this.#api.send(request);
    if (answer.status === 404) return undefined;
    if (answer.status !== 200) throw await this.#api.refusal(answer, path, `to read the blob ${digest}`);
    const actual = sha256Digest(answer.body);
    if (actual === digest) return answer.body;
    if (isHtml(answer)) throw htmlAnswer(answer.url.host, `asked for the blob ${digest}`, answer.status);
    throw alteredBytes(this.#name(path), digest, actual);
  }

  /** Opens an upload, which proves that the repository can be written to. */
  async openUpload(path: string): Promise<Upload> {
    return this.#uploads.open(path);
  }

  /** Stores a blob, in `upload` if one is open. */
  async putBlob(path: string, bytes: Buffer, upload?: Upload): Promise<Digest> {
    return this.#uploads.put(path, bytes, upload);
  }

  /** What refers to `digest`, by the referrers API alone, of one artifact type if that is given. */
  async referrers(path: string, digest: Digest, artifactType?: string): Promise<Referrers> {
    return listReferrers(this.#api, path, digest, artifactType);
  }

  #readManifest(
    method: 'GET' | 'HEAD',
    path: string,
    reference: string,
    maxBytes: number,
  ): Promise<HttpAnswer> {
    return this.#api.send({
      path,
      method,
      target: `manifests/${reference}`,
      access: 'pull',
      headers: { accept: MANIFEST_TYPES.join(', ') },
      redirects: true,
      maxBytes,
    });
  }

  #name(path: string): string {
    return `${this.host}/${path}`;
  }
}

function conditionHeaders({ ifMatch, ifNoneMatch }: WriteCondition): Record<string, string> {
  return { ...(ifMatch && { 'if-match': ifMatch }), ...(ifNoneMatch && { 'if-none-match': ifNoneMatch }) };
}
