import { setTimeout as sleep } from 'node:timers/promises';
import type { BodySource, HttpAnswer } from '../http/message.ts';
import { backoffMs, isTransient, retryAfterMs } from '../http/retry.ts';
import { serviceUnavailable, Unavailable } from '../http/unavailable.ts';
import { Failure } from '../shared/failure.ts';
import { type Digest, sha256Digest } from '../subject/digest.ts';
import type { RegistryApi } from './api.ts';
import { alteredBytes } from './errors.ts';
import { claimedDigest } from './manifest.ts';
import { isHtml } from './problem.ts';

/** An opened upload: the address that takes the bytes. */
export interface Upload {
  readonly url: URL;
  /** The least bytes of a chunk but the last, where the registry says so (`OCI-Chunk-Min-Length`). */
  readonly leastChunk?: number;
}

/** A blob that is sent as it is read from somewhere else. `open` throws unless its digest is right in the end. */
export interface BlobSource extends BodySource {
  readonly digest: Digest;
}

/** How often a large blob is sent anew after its connection broke. */
const STREAM_ATTEMPTS = 4;
/**
 * Bytes of a chunk where a proxy limits requests (413): the larger spares requests, and the smaller is what nginx takes
 * unless it is told otherwise (`client_max_body_size 1m`). The first is no chunk: all in one request.
 */
const CHUNKS: readonly number[] = [Infinity, 8 * 1024 * 1024, 1024 * 1024];
/** A chunk lies in memory: more is not taken from a registry's word. */
const MOST_CHUNK = 64 * 1024 * 1024;
const START = 'blobs/uploads/';
const BYTES = { 'content-type': 'application/octet-stream' };
/** Statuses with which registries refuse a POST that brings the blob along. */
const NO_SINGLE_POST: ReadonlySet<number> = new Set([400, 404, 405, 411, 415, 416, 501]);

/** Uploads of blobs (distribution-spec, "Pushing blobs"): one request where the registry can, else two. */
export class Uploads {
  readonly #api: RegistryApi;
  #singlePost = true;
  /** The place in `CHUNKS` of what this registry takes, as far as is known. */
  #chunk = 0;

  constructor(api: RegistryApi) {
    this.#api = api;
  }

  async open(path: string): Promise<Upload> {
    const answer = await this.#api.send({ path, method: 'POST', target: START, access: 'push' });
    return this.#opened(answer, path, 'to open an upload');
  }

  async put(path: string, bytes: Buffer, upload: Upload | undefined): Promise<Digest> {
    const digest = sha256Digest(bytes);
    let opened: Upload | 'done' | undefined = upload ?? (await this.#post(path, digest, bytes));
    const ask = async () => {
      const current = opened ?? (await this.open(path));
      opened = undefined;
      if (current === 'done' || (await this.#finish(path, digest, bytes, current))) return digest;
      if (await this.exists(path, digest)) return digest;
      throw lostUpload(this.#api.registry, path);
    };
    return this.#api.insist(ask, ({ code }) => code === 'registry-upload-lost');
  }

  /**
   * Sends a blob piece by piece. One that broke off is sent again from its start, in another upload: registries
   * differ in what they keep of it.
   * @throws what `blob.open` throws, unless that may pass
   */
  async stream(path: string, blob: BlobSource, upload: Upload | undefined): Promise<void> {
    let opened = upload;
    let failures = 0;
    for (;;) {
      const chunk = this.#chunk;
      try {
        return await this.#streamOnce(path, blob, opened ?? (await this.open(path)));
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        if (error.code === 'registry-too-large') this.#takeSmaller(blob, chunk, error);
        else await this.#waitAfter(error, blob, chunk, ++failures);
      }
      opened = undefined;
      // The registry may have had all of it.
      if (await this.exists(path, blob.digest)) return;
    }
  }

  /** @throws the failure where no smaller chunk is left */
  #takeSmaller(blob: BlobSource, chunk: number, failure: Failure): void {
    const smaller = CHUNKS.findIndex((size, at) => at > chunk && size < blob.length);
    if (smaller < 0) throw failure;
    this.#chunk = Math.max(this.#chunk, smaller);
  }

  /** Waits before the next attempt. @throws the failure where there is none */
  async #waitAfter(failure: Failure, blob: BlobSource, chunk: number, count: number): Promise<void> {
    if (failure.class !== 'unavailable' || count === STREAM_ATTEMPTS) throw failure;
    const { answer, retryAfterMs: asked = 0 } =
      failure instanceof Unavailable ? failure : { answer: undefined };
    // A proxy that limits requests may also hang up before it has answered.
    const isSmallest = chunk === CHUNKS.length - 1;
    if (failure instanceof Unavailable && !answer && count > 1 && !isSmallest)
      this.#takeSmaller(blob, chunk, failure);
    await sleep(Math.max(asked, backoffMs(count)));
  }

  async #streamOnce(path: string, blob: BlobSource, upload: Upload): Promise<void> {
    const size = Math.max(CHUNKS[this.#chunk] ?? 0, upload.leastChunk ?? 0);
    if (blob.length <= size) return this.#putStream(path, blob, upload.url);
    const { digest } = blob;
    let [url, sent] = [upload.url, 0];
    for await (const body of chunksOf(blob.open(), size)) {
      const headers = { ...BYTES, 'content-range': `${sent}-${sent + body.length - 1}` };
      const request = { path, method: 'PATCH', target: url, access: 'push', headers, body } as const;
      const answer = await this.#api.send({ ...request, attempts: 'once', doubt: 'never' });
      if (answer.status !== 202) throw await this.#unfinished(answer, path, digest);
      ({ url } = await this.#opened(answer, path, `to write the blob ${digest}`));
      sent += body.length;
    }
    const request = { path, method: 'PUT', target: withDigest(url, digest), access: 'push' } as const;
    const answer = await this.#api.send({ ...request, attempts: 'once', doubt: 'never' });
    if (answer.status !== 201) throw await this.#unfinished(answer, path, digest);
    this.#requireDigest(answer, path, digest);
  }

  async #putStream(path: string, blob: BlobSource, url: URL): Promise<void> {
    const target = withDigest(url, blob.digest);
    const request = { path, method: 'PUT', target, access: 'push', headers: BYTES, body: blob } as const;
    const answer = await this.#api.send({ ...request, attempts: 'once', doubt: 'never' });
    if (answer.status !== 201) throw await this.#unfinished(answer, path, blob.digest);
    this.#requireDigest(answer, path, blob.digest);
  }

  async #unfinished(answer: HttpAnswer, path: string, digest: Digest): Promise<Failure> {
    const { registry } = this.#api;
    const { status, url } = answer;
    if (status === 404) return lostUpload(registry, path);
    if (!isTransient(status))
      return this.#api.refusal(answer, { path, method: 'PUT' }, `to write the blob ${digest}`);
    const wait = retryAfterMs(answer.headers, Date.now());
    const last = { cause: String(status), retryAfterMs: wait, answer };
    return this.#api.unavailable(serviceUnavailable({ service: registry, url }, last), {
      path,
      method: 'PUT',
    });
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
      doubt: 'of denials',
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
    const least = Number(answer.headers.get('oci-chunk-min-length') ?? 0);
    return {
      url: this.#api.safe(keepTls(url, this.#api.origin), 'opened an upload that leads'),
      ...(least > 0 && least <= MOST_CHUNK && { leastChunk: least }),
    };
  }
}

/** The content in chunks of `size` bytes; the last may be smaller. A chunk is good until the next is asked for. */
async function* chunksOf(content: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Buffer> {
  const chunk = Buffer.allocUnsafe(size);
  let held = 0;
  for await (const piece of content) {
    for (let from = 0; from < piece.length;) {
      const taken = piece.subarray(from, from + size - held);
      chunk.set(taken, held);
      held += taken.length;
      from += taken.length;
      if (held < size) continue;
      yield chunk;
      held = 0;
    }
  }
  if (held > 0) yield chunk.subarray(0, held);
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
    what: `${registry}/${path} opened uploads and knew nothing of them a moment later`,
    why: 'the registry runs on several machines that do not share their state',
    fix: `run the step again; if it stays, look into the storage configuration of ${registry}`,
  });
}
