import type { Digest } from '../../subject/digest.ts';
import { indexTag } from '../layout/tags.ts';
import { type Reader } from '../reader.ts';
import type { Manifest, Registry } from '../registry.ts';

/** What a copy reads from, and what is known of how it is to be asked, for all images of the repository. */
export class SourceRepository {
  readonly registry: Registry;
  readonly path: string;
  readonly #isFresh: boolean;
  #tags: Promise<ReadonlySet<string> | undefined> | undefined;
  #hasNoApi = false;

  /** @param isFresh whether what is copied was written a moment ago: a list of tags may not show it yet */
  constructor(registry: Registry, path: string, isFresh = false) {
    this.registry = registry;
    this.path = path;
    this.#isFresh = isFresh;
  }

  /** What is under a tag beside an image. The list of tags spares asking for each that is not there. */
  async besideTag(reader: Reader, tag: string, maxBytes?: number): Promise<Manifest | undefined> {
    if (!this.#isFresh) this.#tags ??= this.registry.tags(this.path);
    const tags = await this.#tags;
    if (tags && !tags.has(tag)) return undefined;
    return reader.getManifest(this.path, tag, maxBytes === undefined ? {} : { maxBytes });
  }

  /** What the referrers API lists; nothing where there is none, which is found out once. */
  async throughApi(reader: Reader, subject: Digest): Promise<Digest[]> {
    if (this.#hasNoApi) return [];
    const { supported, descriptors } = await reader.referrers(this.path, subject);
    if (!supported) this.#hasNoApi = true;
    return descriptors.map(({ digest }) => digest);
  }

  /** The index of what refers to `subject`; undefined: there is none. GitLab may answer with the subject itself. */
  async index(reader: Reader, subject: Digest): Promise<Manifest | undefined> {
    const index = await this.besideTag(reader, indexTag(subject));
    return index?.descriptor.digest === subject ? undefined : index;
  }
}
