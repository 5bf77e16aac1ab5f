import { setTimeout as sleep } from 'node:timers/promises';
import type { BodySource, HttpAnswer } from '../http/message.ts';
import { backoffMs, isTransient } from '../http/retry.ts';
import { serviceUnavailable } from '../http/unavailable.ts';
import { Failure } from '../shared/failure.ts';
import { type Digest, sha256Digest } from '../subject/digest.ts';
import type { RegistryApi } from './api.ts';
import { alteredBytes } from './errors.ts';
import { claimedDigest } from './manifest.ts';
import { isHtml } from './problem.ts';

/** An opened upload: the address that takes the bytes. */
export interface Upload {
  readonly url: URL;
}

/** A blob that is sent as it is read from somewhere else. `open` throws unless its digest is right in the end. */
export interface BlobSource extends BodySource {
  readonly digest: Digest;
}

/** How often a large blob is sent anew after its connection broke. */
const STREAM_ATTEMPTS = 4;
const START = 'blobs/uploads/';
const BYTES = { 'content-type': 'application/octet-stream' };
/** Statuses with which registries refuse a POST that brings the blob along. */
const NO_SINGLE_POST: ReadonlySet<number> = new Set([400, 404, 405, 411, 415, 416, 501]);

/** Uploads of blobs (distribution-spec, "Pushing blobs"): one request where the registry can, else two. */
export class Uploads {
  readonly #api: RegistryApi;
  #singlePost = true;

  constructor(api: RegistryApi) {
    this.#api = api;
  }

  async open(path: string): Promise<Upload> {
    const answer = await this.#api.send({ path, method: 'POST', target: START, access: 'push' });
    return this.#opened(answer, path, 'to open an upload');
  }

  async put(path: string, bytes: Buffer, upload: Upload | undefined): Promise<Digest> {
    const digest = sha256Digest(bytes);
    const opened = upload ?? (await this.#post(path, digest, bytes));
    if (opened === 'done' || (await this.#finish(path, digest, bytes, opened))) return digest;
    if (await this.exists(path, digest)) return digest;
    if (await this.#finish(path, digest, bytes, await this.open(path))) return digest;
    throw lostUpload(this.#api.registry, path);
  }

  /**
   * Sends a blob piece by piece. One that broke off is sent again from its start, in another upload: registries
   * differ in what they keep of it.
   * @throws what `blob.open` throws, unless that may pass
   */
  async stream(path: string, blob: BlobSource, upload: Upload | undefined): Promise<void> {
    let opened = upload;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#streamOnce(path, blob, opened ?? (await this.open(path)));
      } catch (error) {
        const mayPass = error instanceof Failure && error.class === 'unavailable';
        if (!mayPass || attempt === STREAM_ATTEMPTS) throw error;
      }
      await sleep(backoffMs(attempt));
      opened = undefined;
      // The registry may have had all of it.
      if (await this.exists(path, blob.digest)) return;
    }
  }

  async #streamOnce(path: string, blob: BlobSource, { url }: Upload): Promise<void> {
    const target = withDigest(url, blob.digest);
    const request = { path, method: 'PUT', target, access: 'push', headers: BYTES, body: blob } as const;
    const answer = await this.#api.send({ ...request, attempts: 'once', doubt: 'never' });
    if (answer.status === 201) return this.#requireDigest(answer, path, blob.digest);
    if (answer.status === 404) throw lostUpload(this.#api.registry, path);
    if (isTransient(answer.status))
      throw serviceUnavailable(
        { service: this.#api.registry, url },
        { cause: String(answer.status), answer },
      );
    throw await this.#api.refusal(answer, { path, method: 'PUT' }, `to write the blob ${blob.digest}`);
  }

  /**
   * Has the registry take a blob from another repository of its own (distribution-spec, "Mounting a blob from another
   * repository"). @returns an upload to send it with, where it did not
   */
  async mount(path: string, digest: Digest, from: string): Promise<Upload | 'done'> {
    const target = `${START}?mount=${encodeURIComponent(digest)}&from=${encodeURIComponent(from)}`;
    const answer = await this.#api.send({ path, method: 'POST', target, access: 'push' });
    if (answer.status !== 201)
      return answer.status === 202 ? this.#opened(answer, path, 'to mount a blob') : this.open(path);
    this.#requireDigest(answer, path, digest);
    return 'done';
  }

  /** Whether a blob is there, without reading it. */
  async exists(path: string, digest: Digest): Promise<boolean> {
    const request = {
      path,
      method: 'HEAD',
      target: `blobs/${digest}`,
      access: 'pull',
      redirects: true,
    } as const;
    const answer = await this.#api.send(request);
    if (answer.status === 404) return false;
    if (answer.status === 200 && !isHtml(answer)) return true;
    throw await this.#api.refusal(answer, { path }, `to look for the blob ${digest}`);
  }

  /** Sends all in one POST; a registry that cannot answers as if the upload had been opened. */
  async #post(path: string, digest: Digest, bytes: Buffer): Promise<Upload | 'done'> {
    if (!this.#singlePost) return this.open(path);
    const target = `${START}?digest=${encodeURIComponent(digest)}`;
    const answer = await this.#api.send({
      path,
      method: 'POST',
      target,
      access: 'push',
      headers: BYTES,
      body: bytes,
    });
    if (answer.status === 201) {
      this.#requireDigest(answer, path, digest);
      return 'done';
    }
    this.#singlePost = false;
    if (NO_SINGLE_POST.has(answer.status)) return this.open(path);
    return this.#opened(answer, path, `to write the blob ${digest}`);
  }

  /** Resolves to false when the registry no longer knows the upload: it expired, or was carried out already. */
  async #finish(path: string, digest: Digest, bytes: Buffer, upload: Upload): Promise<boolean> {
    const target = withDigest(upload.url, digest);
    const answer = await this.#api.send({
      path,
      method: 'PUT',
      target,
      access: 'push',
      headers: BYTES,
      body: bytes,
    });
    if (answer.status === 404) return false;
    if (answer.status !== 201)
      throw await this.#api.refusal(answer, { path, method: 'PUT' }, `to write the blob ${digest}`);
    this.#requireDigest(answer, path, digest);
    return true;
  }

  #requireDigest(answer: HttpAnswer, path: string, digest: Digest): void {
    const claimed = claimedDigest(answer);
    if (claimed && claimed !== digest) throw alteredBytes(`${this.#api.registry}/${path}`, digest, claimed);
  }

  async #opened(answer: HttpAnswer, path: string, doing: string): Promise<Upload> {
    const location = answer.headers.get('location');
    const url = location === null ? null : URL.parse(location, answer.url.href);
    if (answer.status !== 202 || !url) throw await this.#api.refusal(answer, { path, method: 'POST' }, doing);
    return { url: this.#api.safe(keepTls(url, this.#api.origin), 'opened an upload that leads') };
  }
}

/** Registries behind a proxy that ends TLS may not know that they are asked with TLS. */
function keepTls(url: URL, origin: URL): URL {
  if (url.hostname !== origin.hostname || origin.protocol === url.protocol) return url;
  return new URL(url.pathname + url.search, origin);
}

/** Added as text: the state in the query must go back exactly as it came. */
function withDigest(upload: URL, digest: Digest): URL {
  const url = new URL(upload);
  url.search += `${url.search === '' ? '?' : '&'}digest=${encodeURIComponent(digest)}`;
  return url;
}

function lostUpload(registry: string, path: string): Failure {
  return new Failure({
    class: 'unavailable',
    code: 'registry-upload-lost',
    what: `${registry}/${path} opened an upload twice and knew nothing of it a moment later`,
    why: 'the registry runs on several machines that do not share their state',
    fix: `run the step again; if it stays, look into the storage configuration of ${registry}`,
  });
}
