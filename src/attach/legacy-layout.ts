import {
  claimedCertificate,
  claimedLayerType,
  type StoredLayer,
  storeLegacy,
} from '../oci/layout/legacy-artifact.ts';
import { changeLegacy, layerKey, type LegacyLayer, readLegacy } from '../oci/layout/legacy-manifest.ts';
import { type LegacySuffix, legacyTag } from '../oci/layout/tags.ts';
import { fetchLayer } from '../oci/lookup/legacy.ts';
import { IMAGE_MANIFEST } from '../oci/media-types.ts';
import type { Manifest } from '../oci/registry.ts';
import { readTag, type TagRead } from '../oci/tag-update.ts';
import { Failure } from '../shared/failure.ts';
import type { Log } from '../shared/log.ts';
import { type Digest, sha256Digest } from '../subject/digest.ts';
import type { Known, Layout, Offer, ReadAgain } from './layout.ts';
import { type Candidate, type Own, OwnArtifacts } from './own-artifacts.ts';
import type { Owner } from './owner.ts';
import type { Place } from './place.ts';
import { publishTag } from './publish-tag.ts';
import type { Signable } from './signable.ts';

/** cosign's legacy layout at one place: the layers under the `.sig` or the `.att` tag of the digest. */
export class LegacyLayout implements Layout {
  readonly place: Place;
  readonly name: LegacySuffix;
  readonly own: OwnArtifacts<StoredLayer>;
  /** Predicate types of what this run attests. */
  readonly #types: ReadonlySet<string | null | undefined>;
  /** Whether what has no certificate can be ours. */
  readonly #run: string | undefined;
  readonly #hasKey: boolean;
  readonly #log: Log;
  /** Digests of configs that are stored: each version of the manifest has its own. */
  readonly #configs = new Set<Digest>();
  /** Whether blobs were written again because the registry missed one of the manifest's. */
  #restored = false;
  /** What is under the tag, as it was read last. */
  #manifest: Manifest | undefined;
  /** The tag as it was read while the blobs were written. */
  #ahead: TagRead | undefined;

  constructor(place: Place, name: LegacySuffix, owner: Owner, signables: readonly Signable[], log: Log) {
    this.place = place;
    this.name = name;
    this.own = new OwnArtifacts(owner, signables);
    this.#types = new Set(signables.map((signable) => signable.predicateType));
    this.#hasKey = owner.hasKey;
    this.#run = owner.claimedRun;
    this.#log = log;
  }

  async findOwn(): Promise<void> {
    await this.#consider(this.#listed());
  }

  offer(own: Offer): void {
    const stored = storeLegacy(own.artifact, own.signable.predicateType ?? undefined, this.#run);
    this.own.offer({ ...own, key: layerKey(stored.layer), digest: stored.layer.digest }, stored);
  }

  /** Writes our layers, and the config of the manifest as it will be if nobody changes the tag before. */
  async store(): Promise<void> {
    const { registry, subject, existing } = this.place;
    const here = new Set(this.#listed().map(layerKey));
    const missing = this.own.all().filter((own) => !here.has(own.key));
    const [ahead] = await Promise.all([
      readTag(() => this.#readTag()),
      ...missing.map((own) =>
        registry.putBlob(subject.repository.path, this.own.stored(own).content, this.place.takeUpload()),
      ),
      this.#putConfig(existing[this.name]?.bytes),
    ]);
    this.#ahead = ahead;
  }

  /** Adds our layers to the manifest under the tag. */
  async publish(): Promise<void> {
    const content = {
      tag: legacyTag(this.place.subject.digest, this.name),
      mediaType: IMAGE_MANIFEST,
      read: () => this.#readTag(),
      prepare: async (current: Buffer | undefined) =>
        (await this.#consider(current ? readLegacy(current, this.name) : [])) ||
        (await this.#putConfig(current)),
      change: (current: Buffer | undefined) => this.#change(current)?.manifest,
      dropDead: () => this.#restoreBlobs(),
    };
    await publishTag(this.place, content, this.#log, this.#ahead);
  }

  async readAgain(own: Own): Promise<ReadAgain | undefined> {
    const { registry, subject } = this.place;
    const { layer, content } = this.own.stored(own);
    const found = await fetchLayer(registry, subject.repository.path, this.name, layer);
    return found && { artifact: found.artifact, isAsWritten: found.content.equals(content) };
  }

  known(): Known {
    const tag = legacyTag(this.place.subject.digest, this.name);
    const layers = this.own.all().map((own) => this.own.stored(own));
    return {
      manifests: new Map([[tag, this.#manifest]]),
      blobs: new Map(layers.map(({ layer, content }) => [layer.digest, content])),
    };
  }

  release(): void {
    this.own.release();
    this.#manifest = undefined;
    this.#ahead = undefined;
  }

  async #readTag(): Promise<Manifest | undefined> {
    const { registry, subject } = this.place;
    this.#manifest = await registry.getManifest(
      subject.repository.path,
      legacyTag(subject.digest, this.name),
    );
    return this.#manifest;
  }

  #listed(): LegacyLayer[] {
    const manifest = this.place.existing[this.name];
    return manifest ? readLegacy(manifest.bytes, this.name) : [];
  }

  #change(current: Buffer | undefined) {
    const layers = this.own.all().map((own) => this.own.stored(own).layer);
    return changeLegacy(current, { layers, drop: this.own.lost });
  }

  /**
   * The config lists every layer, so that each version of the manifest needs its own. Resolves to true when it had
   * to be uploaded.
   */
  async #putConfig(current: Buffer | undefined): Promise<boolean> {
    const config = this.#change(current)?.config;
    if (!config || this.#configs.has(sha256Digest(config))) return false;
    const { registry, subject } = this.place;
    this.#configs.add(await registry.putBlob(subject.repository.path, config));
    return true;
  }

  /**
   * The registry misses a blob of the manifest: ours are written again, those of others cannot be.
   * @throws Failure `layer-blob-missing`
   */
  async #restoreBlobs(): Promise<void> {
    const { registry, subject } = this.place;
    if (this.#restored) throw layerMissing(this.place, this.name);
    this.#restored = true;
    this.#configs.clear();
    await Promise.all(
      this.own.all().map((own) => registry.putBlob(subject.repository.path, this.own.stored(own).content)),
    );
  }

  async #consider(layers: readonly LegacyLayer[]): Promise<boolean> {
    const { bounded, subject } = this.place;
    const candidates = layers
      .filter((layer) => this.#mayMatter(layer))
      .map((layer): Candidate<StoredLayer> => {
        const fetch = async () => {
          const found = await fetchLayer(bounded, subject.repository.path, this.name, layer);
          return found && { artifact: found.artifact, stored: found };
        };
        return { key: layerKey(layer), digest: layer.digest, fetch };
      });
    const tookRequests = await this.own.consider(candidates);
    this.own.settle(layers.map(layerKey));
    return tookRequests;
  }

  /** Layers of other types are left unread, and those signed with a key where this run has none. */
  #mayMatter(layer: LegacyLayer): boolean {
    const isOurType = this.name === 'sig' || this.#types.has(claimedLayerType(layer));
    return isOurType && (this.#hasKey || claimedCertificate(layer) !== undefined);
  }
}

function layerMissing({ subject }: Place, suffix: LegacySuffix): Failure {
  return new Failure({
    class: 'conflict',
    code: 'layer-blob-missing',
    what: `${subject.repository.registry} refuses to add to ${legacyTag(subject.digest, suffix)}: a blob of somebody else's signature in it is gone`,
    why: 'a clean-up removed the blob but left the tag that names it',
    fix: `delete the tag ${legacyTag(subject.digest, suffix)}, or set signature-format: bundle`,
  });
}
