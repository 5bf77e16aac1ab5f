import { MAX_REFERRERS } from '../engine/kyverno/facts.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import {
  claimedPredicateType,
  EMPTY_BLOB,
  storeBundle,
  type StoredBundle,
} from '../oci/layout/bundle-manifest.ts';
import { changeIndex, mayBeBundle, readIndex } from '../oci/layout/referrers-index.ts';
import { indexTag } from '../oci/layout/tags.ts';
import { bundleListing, everyBundle, fetchBundle, getIndex } from '../oci/lookup/bundles.ts';
import { IMAGE_INDEX } from '../oci/media-types.ts';
import type { Manifest, Referrers } from '../oci/registry.ts';
import { readTag, type TagRead } from '../oci/tag-update.ts';
import { eventually } from '../shared/eventually.ts';
import { Failure } from '../shared/failure.ts';
import type { Log } from '../shared/log.ts';
import { bundleJson } from '../sigstore/bundle.ts';
import { type Digest, sha256Digest } from '../subject/digest.ts';
import { nameOf } from '../subject/repository.ts';
import type { Known, Layout, Offer, ReadAgain } from './layout.ts';
import { type Candidate, type Own, OwnArtifacts } from './own-artifacts.ts';
import type { Owner } from './owner.ts';
import type { Place } from './place.ts';
import { publishTag } from './publish-tag.ts';
import type { Signable } from './signable.ts';

/** From so many bundles beside one digest on, the run warns: halfway to where Kyverno stops. */
const CROWDED = MAX_REFERRERS / 2;

/**
 * How long a manifest that is listed may be missing, in milliseconds: some registries list what another run has just
 * pushed before they serve it. Taken for gone, its bundle would be signed and attached a second time.
 */
const LISTED_LAG_MS = 500;

/** The bundle layout at one place: bundle manifests as referrers, and the `sha256-<hex>` index. */
export class BundleLayout implements Layout {
  readonly name = 'bundle';
  readonly place: Place;
  readonly own: OwnArtifacts<StoredBundle>;
  readonly #types: ReadonlySet<string | null>;
  readonly #run: string | undefined;
  readonly #log: Log;
  /** Digests of all manifests that were ever listed beside the image: these are not put again. */
  readonly #listed = new Set<string>();
  /** Digests of manifests that the index names and the registry no longer has: they are dropped from the index. */
  #dead: ReadonlySet<Digest> = new Set();
  /** The last answer of the referrers API; undefined where what is listed is nothing that this project can read. */
  #api: Referrers | undefined;
  /** The `sha256-<hex>` index as it was read last. */
  #index: Manifest | undefined;
  /** The index as read while the manifests were put: only where no referrers API can make the index superfluous. */
  #ahead: TagRead | undefined;
  /** Whether every PUT of a manifest was answered with `OCI-Subject`: the registry takes them for referrers. */
  #areReferrers = false;

  constructor(place: Place, owner: Owner, signables: readonly Signable[], log: Log) {
    this.place = place;
    this.own = new OwnArtifacts(owner, signables);
    this.#types = new Set(signables.map((signable) => signable.predicateType));
    this.#run = owner.claimedRun;
    this.#log = log;
    this.#api = place.existing.bundles?.api;
    this.#index = place.existing.bundles?.index;
  }

  async findOwn(): Promise<void> {
    const { bundles } = this.place.existing;
    if (bundles) await this.#consider(everyBundle(bundles));
  }

  offer(own: Offer): void {
    const { signable, artifact, verified } = own;
    const bytes = Buffer.from(bundleJson(artifact));
    const stored = storeBundle(
      this.place.descriptor,
      bytes,
      String(signable.predicateType),
      verified.signedAt,
      this.#run,
    );
    const { digest } = stored.descriptor;
    this.own.offer({ ...own, key: digest, digest }, stored);
  }

  async store(): Promise<void> {
    await this.#putBlobs();
    if (this.#api?.supported) await this.#listAgain();
    const [ahead, answers] = await Promise.all([
      this.#api?.supported ? undefined : readTag(() => this.#readIndex()),
      Promise.all(this.#unstored().map((own) => this.#putManifest(own))),
    ]);
    this.#ahead = ahead;
    this.#areReferrers = answers.every((known) => known);
  }

  /** Readers find bundles by the referrers API or, where that does not list ours, by the index. */
  async publish(): Promise<void> {
    const isListed = this.#areReferrers && this.#api?.supported && (await this.#areListed());
    if (!isListed) await this.#updateIndex();
  }

  async readAgain(own: Own): Promise<ReadAgain | undefined> {
    const { registry, subject } = this.place;
    const { bundle } = this.own.stored(own);
    const { path } = subject.repository;
    const found = await fetchBundle(registry, path, subject.digest, own.digest, sha256Digest(bundle));
    return found && { artifact: found.artifact, isAsWritten: found.stored.bundle.equals(bundle) };
  }

  known(): Known {
    const index = [indexTag(this.place.subject.digest), this.#index] as const;
    const bundles = this.own.all().map((own) => this.own.stored(own));
    return {
      manifests: new Map<string, Manifest | undefined>([
        index,
        ...bundles.map(
          ({ descriptor, manifest: bytes }) =>
            [descriptor.digest, { descriptor, bytes, etag: undefined }] as const,
        ),
      ]),
      blobs: new Map(bundles.map(({ bundle }) => [sha256Digest(bundle), bundle])),
      ...(this.#api && { referrers: this.#api }),
    };
  }

  release(): void {
    this.own.release();
    this.#api = undefined;
    this.#index = undefined;
    this.#ahead = undefined;
  }

  /** Says what verifiers may stumble over later: many bundles, and duplicates of ours. */
  async review(): Promise<void> {
    if (!this.#api) return;
    const listing = bundleListing(this.#api, this.#index);
    const name = nameOf(this.place.subject.repository);
    const count = everyBundle(listing).length;
    if (count >= CROWDED) {
      this.#log.warning(`${name}: ${count} bundles beside one digest; Kyverno stops at ${MAX_REFERRERS}`);
    }
    // An index is merged; what a referrers API lists twice, simultaneous runs put there, and nothing removes it.
    await this.#consider(listing.throughApi);
    const twice = listing.throughApi
      .filter(({ digest }) => this.own.lost.has(digest))
      .map(({ digest }) => digest);
    if (twice.length === 0) return;
    this.#log.warning(
      `${name}: runs at the same moment attached the same twice; delete ${twice.join(', ')} if it matters`,
    );
  }

  /** Another run may have attached the same since it was listed: what a referrers API lists cannot be taken back. */
  async #listAgain(): Promise<void> {
    await this.#consider((await this.#askApi()).descriptors);
  }

  async #askApi(): Promise<Referrers> {
    const { registry, subject } = this.place;
    this.#api = await registry.referrers(subject.repository.path, subject.digest);
    return this.#api;
  }

  #unstored(): Own[] {
    return this.own.all().filter((own) => !this.#listed.has(own.key));
  }

  async #putBlobs(): Promise<void> {
    const unstored = this.#unstored();
    if (unstored.length === 0) return;
    const { registry, subject } = this.place;
    const blobs = [...unstored.map((own) => this.own.stored(own).bundle), EMPTY_BLOB];
    await Promise.all(
      blobs.map((blob) => registry.putBlob(subject.repository.path, blob, this.place.takeUpload())),
    );
  }

  /** Resolves to true when the registry says that it knows the manifest as a referrer. */
  async #putManifest(own: Own): Promise<boolean> {
    const { registry, subject } = this.place;
    const { manifest, descriptor } = this.own.stored(own);
    const { path } = subject.repository;
    const answer = await registry.putManifest(path, descriptor.digest, descriptor.mediaType, manifest);
    return answer.ociSubject === subject.digest;
  }

  /**
   * Whether the referrers API lists all that this run stored. olareg has been seen to list only one of two manifests that were
   * put at the same moment: what is missing is put again, one after the other.
   */
  async #areListed(): Promise<boolean> {
    const missing = await this.#unlisted();
    for (const own of missing) await this.#putManifest(own);
    const areListed = missing.length === 0 || (await this.#unlisted()).length === 0;
    return areListed && this.place.besides.every(({ digest }) => this.#isListed(digest));
  }

  async #unlisted(): Promise<Own[]> {
    await this.#askApi();
    return this.own.all().filter((own) => !this.#isListed(own.key));
  }

  #isListed(wanted: string): boolean {
    return this.#api?.descriptors.some(({ digest }) => digest === wanted) ?? false;
  }

  async #readIndex(): Promise<Manifest | undefined> {
    const { registry, subject } = this.place;
    const index = await getIndex(registry, subject.repository.path, subject.digest);
    this.#index = index;
    return index;
  }

  async #updateIndex(): Promise<void> {
    const content = {
      tag: indexTag(this.place.subject.digest),
      mediaType: IMAGE_INDEX,
      read: () => this.#readIndex(),
      prepare: (current: Buffer | undefined) => this.#consider(current ? readIndex(current) : []),
      change: (current: Buffer | undefined) =>
        changeIndex(current, {
          entries: [...this.place.besides, ...this.own.all().map((own) => this.own.stored(own).descriptor)],
          drop: new Set([...(this.own.lost as ReadonlySet<Digest>), ...this.#dead]),
        }),
      dropDead: (current: Buffer | undefined) => this.#findDead(current ? readIndex(current) : []),
    };
    await publishTag(this.place, content, this.#log, this.#ahead);
  }

  /**
   * The registry refused the index because something in it is missing: finds out what, for the next attempt.
   * @throws Failure `index-refused` when nothing is
   */
  async #findDead(entries: readonly Descriptor[]): Promise<void> {
    const { registry, subject } = this.place;
    const heads = await Promise.all(
      entries.map(({ digest }) => registry.headManifest(subject.repository.path, digest)),
    );
    const dead = entries.filter((_, position) => !heads[position]).map(({ digest }) => digest);
    if (dead.length === 0) {
      throw new Failure({
        class: 'conflict',
        code: 'index-refused',
        what: `${subject.repository.registry} refuses the index ${indexTag(subject.digest)}: it says that a manifest in it is missing, but each one is there`,
        why: 'the registry has not yet settled, or checks something that it does not say',
        fix: 'run the step again',
      });
    }
    this.#dead = new Set([...this.#dead, ...dead]);
    this.#log.warning(
      `dropped from ${indexTag(subject.digest)}, their manifests are gone: ${dead.join(', ')}`,
    );
  }

  async #consider(descriptors: readonly Descriptor[]): Promise<boolean> {
    const { bounded, subject } = this.place;
    const listed = descriptors.map(({ digest }) => digest);
    for (const digest of listed) this.#listed.add(digest);
    const candidates = descriptors
      .filter((entry) => mayBeBundle(entry) && this.#mayBeOurs(entry))
      .map((entry): Candidate<StoredBundle> => ({
        key: entry.digest,
        digest: entry.digest,
        fetch: () =>
          eventually(
            () => fetchBundle(bounded, subject.repository.path, subject.digest, entry.digest),
            claimedPredicateType(entry) === undefined ? 0 : LISTED_LAG_MS,
          ),
      }));
    const tookRequests = await this.own.consider(candidates);
    this.own.settle(listed);
    return tookRequests;
  }

  #mayBeOurs(entry: Descriptor): boolean {
    const type = claimedPredicateType(entry);
    return type === undefined || this.#types.has(type);
  }
}
