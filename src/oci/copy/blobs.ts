import { createLimiter } from '../../shared/limit.ts';
import { Failure } from '../../shared/failure.ts';
import type { Digest } from '../../subject/digest.ts';
import type { Registry, Upload } from '../registry.ts';
import type { BlobPart } from './manifest-parts.ts';

/** Where something is read, or written. */
export interface RepositoryAt {
  readonly registry: Registry;
  readonly path: string;
}

/** What became of the blobs of an image. */
export interface BlobCounts {
  /** Read from one registry and sent to the other. */
  sent: number;
  sentBytes: number;
  /** Taken by the registry from another of its repositories. */
  mounted: number;
  /** There before. */
  present: number;
  /** Left where they say that they are: the source does not hold them. */
  foreign: number;
}

/** Smaller ones are sent whole, in one request where the registry can. */
const WHOLE_BYTES = 1024 * 1024;
/**
 * So small ones are sent without asking whether they are there: what a manifest that is not there names of its own,
 * a config or a signature, hardly is, and asking costs as much as sending.
 */
const UNASKED_BYTES = 16 * 1024;
/** So many are on their way for one image; those that are larger take a connection at either end for long. */
const BLOBS_AT_ONCE = 6;

/** Brings blobs into a repository: what is there stays, what can be mounted is, the rest is sent. */
export class BlobCopier {
  readonly counts: BlobCounts = { sent: 0, sentBytes: 0, mounted: 0, present: 0, foreign: 0 };
  readonly #to: RepositoryAt;
  readonly #onBytes: (count: number) => void;
  readonly #turn = createLimiter(BLOBS_AT_ONCE);
  readonly #copies = new Map<Digest, Promise<void>>();

  /** @param onBytes told of each piece that goes out */
  constructor(to: RepositoryAt, onBytes: (count: number) => void) {
    this.#to = to;
    this.#onBytes = onBytes;
  }

  /** @throws Failure `blob-missing`, and those of the registries */
  async copy(blobs: readonly BlobPart[], from: RepositoryAt): Promise<void> {
    await Promise.all(blobs.map((blob) => this.#once(blob, from)));
  }

  #once(blob: BlobPart, from: RepositoryAt): Promise<void> {
    const known = this.#copies.get(blob.digest);
    if (known) return known;
    const copying = this.#turn(() => this.#copy(blob, from));
    this.#copies.set(blob.digest, copying);
    return copying;
  }

  async #copy(blob: BlobPart, from: RepositoryAt): Promise<void> {
    const { registry, path } = this.#to;
    const { counts } = this;
    const isPresent =
      registry.knowsBlob(path, blob.digest) ||
      (blob.size > UNASKED_BYTES && (await registry.hasBlob(path, blob.digest)));
    if (isPresent) return void (counts.present += 1);
    const upload = await this.#mount(blob.digest, from);
    if (upload === 'done') return void (counts.mounted += 1);
    const isThere = await (blob.size <= WHOLE_BYTES
      ? this.#sendWhole(blob, from, upload)
      : this.#stream(blob, from, upload));
    if (!isThere) {
      if (!blob.isForeign) throw missing(blob, from);
      counts.foreign += 1;
      return;
    }
    counts.sent += 1;
    counts.sentBytes += blob.size;
  }

  /** Only one registry has both repositories. */
  async #mount(digest: Digest, from: RepositoryAt): Promise<Upload | 'done' | undefined> {
    const { registry, path } = this.#to;
    const isSame = registry.host === from.registry.host;
    return isSame ? registry.mountBlob(path, digest, from.path) : undefined;
  }

  async #sendWhole(
    { digest, size }: BlobPart,
    from: RepositoryAt,
    upload: Upload | undefined,
  ): Promise<boolean> {
    const bytes = await from.registry.getBlob(from.path, digest, size);
    if (!bytes) return false;
    await this.#to.registry.putBlob(this.#to.path, bytes, upload);
    this.#onBytes(bytes.length);
    return true;
  }

  async #stream(blob: BlobPart, from: RepositoryAt, upload: Upload | undefined): Promise<boolean> {
    const { digest, size } = blob;
    const read = () => from.registry.openBlob(from.path, blob);
    let ahead = await read();
    if (!ahead) return false;
    const onBytes = this.#onBytes;
    async function* open(): AsyncGenerator<Uint8Array> {
      const content = ahead ?? (await read());
      ahead = undefined;
      if (!content) throw missing(blob, from);
      for await (const piece of content) {
        onBytes(piece.byteLength);
        yield piece;
      }
    }
    await this.#to.registry.streamBlob(this.#to.path, { digest, length: size, open }, upload);
    return true;
  }
}

function missing({ digest }: BlobPart, { registry, path }: RepositoryAt): Failure {
  return new Failure({
    class: 'unavailable',
    code: 'blob-missing',
    what: `${registry.host}/${path} has no blob ${digest}, which the image names`,
    why: 'a clean-up of the registry removed it, or the image was never whole',
    fix: 'push the image again; what names a missing blob cannot be pulled',
  });
}
