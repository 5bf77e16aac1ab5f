import { Failure } from '../../shared/failure.ts';
import { type Digest } from '../../subject/digest.ts';
import type { Descriptor } from '../descriptor.ts';
import { readIndex } from '../layout/referrers-index.ts';
import { indexTag } from '../layout/tags.ts';
import { boundReads, type Reader } from '../reader.ts';
import type { Manifest } from '../registry.ts';
import { type ManifestParts, partsOf } from './manifest-parts.ts';
import type { SourceRepository } from './source.ts';

/** A manifest that is copied. */
export interface CopiedManifest {
  /** Where it is, and all that it names. */
  readonly from: SourceRepository;
  readonly manifest: Manifest;
  readonly parts: ManifestParts;
}

/** The tags under which cosign keeps what belongs to a digest. */
export const DIGEST_TAGS = ['sig', 'att', 'sbom'] as const;
export type DigestTag = (typeof DIGEST_TAGS)[number];

/** A manifest under a tag made of a digest. */
export interface TaggedManifest extends CopiedManifest {
  readonly suffix: DigestTag;
  readonly tag: string;
}

/** All that belongs to an image. */
export interface Collected {
  readonly digest: Digest;
  /** Of the image and its platforms, each after all that it names. */
  readonly image: readonly CopiedManifest[];
  /** What refers to them, and to each other, in the same order. */
  readonly attached: readonly CopiedManifest[];
  /** By the digest that they refer to. */
  readonly referrers: ReadonlyMap<Digest, readonly Descriptor[]>;
  readonly tagged: readonly TaggedManifest[];
  readonly warnings: readonly string[];
}

/** Indexes in indexes, and referrers of referrers: no program goes deeper. */
const MAX_DEPTH = 4;
const MAX_MANIFESTS = 1000;
/** Of all configs and layers of an image and of what is attached to it. */
const MAX_BLOB_BYTES = 1024 ** 4;
/** As `.sig` tags with 1000 signatures have. */
const MAX_TAGGED_BYTES = 16 * 1024 * 1024;

/**
 * Finds all that belongs to an image: nested platforms, what refers to any of them, and what is under tags made of
 * their digests. How deep, how many and how many bytes is bounded; more is refused, never left out.
 * @param signatures another repository in which attachments are kept (cosign's `COSIGN_REPOSITORY`)
 * @throws Failure `digest-not-found`, `referrers-too-many`, `artifacts-too-large`, `registry-document-malformed`
 */
export async function collect(
  source: SourceRepository,
  digest: Digest,
  signatures?: SourceRepository,
): Promise<Collected> {
  return new Collector(source, signatures ? [source, signatures] : [source]).collect(digest);
}

class Collector {
  readonly #source: SourceRepository;
  /** Where attachments are looked for. */
  readonly #beside: readonly SourceRepository[];
  readonly #readers: ReadonlyMap<SourceRepository, Reader>;
  readonly #walks = new Map<Digest, Promise<void>>();
  readonly #found: CopiedManifest[] = [];
  readonly #referrers = new Map<Digest, Descriptor[]>();
  readonly #tagged: TaggedManifest[] = [];
  readonly #warnings: string[] = [];

  constructor(source: SourceRepository, beside: readonly SourceRepository[]) {
    this.#source = source;
    this.#beside = beside;
    this.#readers = new Map(beside.map((one) => [one, boundReads(one.registry)]));
  }

  async collect(digest: Digest): Promise<Collected> {
    await this.#walk(this.#source, digest, 1);
    const image = [...this.#found];
    let level: readonly CopiedManifest[] = image;
    for (let depth = 1; level.length > 0; depth += 1) {
      const before = this.#found.length;
      await Promise.all(
        level.flatMap(({ manifest }) =>
          this.#beside.map((from) => this.#lookBeside(from, manifest.descriptor.digest, depth)),
        ),
      );
      level = this.#found.slice(before);
    }
    this.#requireBounded([...this.#found, ...this.#tagged]);
    return {
      digest,
      image,
      attached: this.#found.slice(image.length),
      referrers: this.#referrers,
      tagged: this.#tagged,
      warnings: this.#warnings,
    };
  }

  #requireBounded(manifests: readonly CopiedManifest[]): void {
    const sizes = new Map(
      manifests.flatMap(({ parts }) => parts.blobs.map(({ digest, size }) => [digest, size])),
    );
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    if (total <= MAX_BLOB_BYTES) return;
    throw new Failure({
      class: 'limit',
      code: 'artifacts-too-large',
      what: `${nameOf(this.#source)}: the image and what is attached come to ${total} bytes; at most ${MAX_BLOB_BYTES} are copied`,
      why: 'a manifest says so of its layers, rightly or not',
      fix: 'look at the sizes in the manifests; what is attached and not needed can be deleted',
    });
  }

  /** Reads a manifest and all that it names, once. */
  #walk(from: SourceRepository, digest: Digest, depth: number): Promise<void> {
    const known = this.#walks.get(digest);
    if (known) return known;
    if (this.#walks.size >= MAX_MANIFESTS) throw this.#tooMany(`more than ${MAX_MANIFESTS} manifests`);
    if (depth > MAX_DEPTH + 1) throw this.#tooMany(`indexes in indexes, more than ${MAX_DEPTH} deep`);
    const walking = this.#read(from, digest, depth);
    this.#walks.set(digest, walking);
    return walking;
  }

  async #read(from: SourceRepository, digest: Digest, depth: number): Promise<void> {
    const manifest = await this.#readerOf(from).getManifest(from.path, digest);
    if (!manifest) throw this.#missing(from, digest);
    const parts = partsOf(manifest);
    await Promise.all(parts.children.map(async (child) => this.#walk(from, child, depth + 1)));
    this.#found.push({ from, manifest, parts });
  }

  async #lookBeside(from: SourceRepository, subject: Digest, depth: number): Promise<void> {
    const reader = this.#readerOf(from);
    const [listed, index] = await Promise.all([
      from.throughApi(reader, subject),
      from.index(reader, subject),
      ...DIGEST_TAGS.map((suffix) => this.#readTag(from, subject, suffix)),
    ]);
    const inIndex = index ? this.#entriesOf(index, subject) : [];
    const candidates = [...new Set([...listed, ...inIndex])];
    const found = await Promise.all(candidates.map((digest) => this.#referrer(from, digest, subject, depth)));
    const known = this.#referrers.get(subject) ?? [];
    const referrers = new Map(
      [...known, ...found.filter((one) => one !== undefined)].map((one) => [one.digest, one]),
    );
    if (referrers.size > 0) this.#referrers.set(subject, [...referrers.values()]);
  }

  #entriesOf(index: Manifest, subject: Digest): Digest[] {
    try {
      return readIndex(index.bytes).map(({ digest }) => digest);
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'referrers-tag-taken') throw error;
      this.#warnings.push(`${indexTag(subject)} is no index of what refers to the image; it is not copied`);
      return [];
    }
  }

  /** What says itself that it refers to `subject`; lists may name anything, and outlive what they name. */
  async #referrer(
    from: SourceRepository,
    digest: Digest,
    subject: Digest,
    depth: number,
  ): Promise<Descriptor | undefined> {
    const manifest = await this.#readerOf(from).getManifest(from.path, digest);
    if (!manifest) {
      this.#warnings.push(`${digest} is listed beside ${subject}, and gone`);
      return undefined;
    }
    const parts = partsOf(manifest);
    if (parts.subject !== subject) return undefined;
    if (depth > MAX_DEPTH) throw this.#tooMany(`artifacts about artifacts, more than ${MAX_DEPTH} deep`);
    await this.#adopt({ from, manifest, parts });
    return parts.descriptor;
  }

  /** As `#walk`, of a manifest that was read. */
  async #adopt(copied: CopiedManifest): Promise<void> {
    const { digest } = copied.manifest.descriptor;
    const known = this.#walks.get(digest);
    if (known) return known;
    if (this.#walks.size >= MAX_MANIFESTS) throw this.#tooMany(`more than ${MAX_MANIFESTS} manifests`);
    const walking = (async () => {
      await Promise.all(copied.parts.children.map(async (child) => this.#walk(copied.from, child, 2)));
      this.#found.push(copied);
    })();
    this.#walks.set(digest, walking);
    await walking;
  }

  async #readTag(from: SourceRepository, subject: Digest, suffix: DigestTag): Promise<void> {
    const tag = `${indexTag(subject)}.${suffix}`;
    const manifest = await from.besideTag(this.#readerOf(from), tag, MAX_TAGGED_BYTES);
    if (!manifest) return;
    const parts = partsOf(manifest);
    if (parts.children.length > 0)
      this.#warnings.push(`${tag} is an index, which no program reads; it is not copied`);
    else this.#tagged.push({ from, manifest, parts, suffix, tag });
  }

  #readerOf(from: SourceRepository): Reader {
    const reader = this.#readers.get(from);
    if (!reader) throw new Error('a repository that nobody named');
    return reader;
  }

  #missing(from: SourceRepository, digest: Digest): Failure {
    return new Failure({
      class: 'unavailable',
      code: 'digest-not-found',
      what: `${nameOf(from)} has no ${digest}`,
      why: 'it was deleted, or an index was pushed without all that it names',
      fix: 'push the image again with all its platforms',
    });
  }

  #tooMany(what: string): Failure {
    return new Failure({
      class: 'limit',
      code: 'referrers-too-many',
      what: `${nameOf(this.#source)}: the image has ${what}; it is not copied in part`,
      why: 'something attaches to it again and again, or the registry makes up what it lists',
      fix: 'delete what nobody needs, and copy again',
    });
  }
}

function nameOf({ registry, path }: SourceRepository): string {
  return `${registry.host}/${path}`;
}
