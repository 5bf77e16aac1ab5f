import { listBundles, fetchBundle } from '../lens/bundles.ts';
import { fetchLayer, listLegacy } from '../lens/legacy.ts';
import { layerKey } from '../oci/layout/legacy-manifest.ts';
import { legacyTag, indexTag } from '../oci/layout/tags.ts';
import { eventually } from '../shared/eventually.ts';
import { Failure } from '../shared/failure.ts';
import type { SignedArtifact } from '../sigstore/artifact.ts';
import { referenceOf } from '../subject/repository.ts';
import type { Layout } from './attestation.ts';
import { BundleLayout } from './bundle-layout.ts';
import type { LegacyLayout } from './legacy-layout.ts';
import type { Own } from './own-artifacts.ts';
import type { Owner } from './owner.ts';
import type { Place } from './place.ts';
import { saysTheSame } from './signable.ts';

/** How long a registry may take to show what was written, at most. */
const VISIBLE_WITHIN_MS = 30_000;

/**
 * Finds each artifact again as the readers of its layout do, fetches it and verifies it from signature
 * to statement.
 * @throws Failure `not-yet-visible`, `read-back-differs`
 */
export function readBack(layout: Layout, owner: Owner): Promise<void> {
  return layout instanceof BundleLayout ? readBackBundles(layout, owner) : readBackLegacy(layout, owner);
}

async function readBackBundles(layout: BundleLayout, owner: Owner): Promise<void> {
  const { registry, subject } = layout.place;
  const { path } = subject.repository;
  const within = visibleWithin(layout.place);
  const keys = layout.own.all().map((own) => own.key);
  const listed = eventually(async () => {
    const listing = await listBundles(registry, path, subject.digest);
    const readers = layout.writesIndex ? listing.throughIndex : listing.throughApi;
    const present = new Set<string>(readers.map(({ digest }) => digest));
    return keys.every((key) => present.has(key)) ? listing : undefined;
  }, within);
  const artifacts = layout.own.all().map(async (own) => {
    const { digest } = own.stored.descriptor;
    const found = await eventually(() => fetchBundle(registry, path, subject.digest, digest), within);
    if (!found) throw notVisible(layout.place, digest);
    if (!found.stored.bundle.equals(own.stored.bundle)) throw differs(layout.place, digest);
    judge(layout.place, owner, own, found.artifact);
  });
  const [listing] = await Promise.all([listed, ...artifacts]);
  if (!listing)
    throw notVisible(layout.place, layout.writesIndex ? indexTag(subject.digest) : 'the referrers list');
  await layout.review(listing);
}

async function readBackLegacy(layout: LegacyLayout, owner: Owner): Promise<void> {
  const { registry, subject } = layout.place;
  const { path } = subject.repository;
  const within = visibleWithin(layout.place);
  const tag = legacyTag(subject.digest, layout.suffix);
  await Promise.all(
    layout.own.all().map(async (own) => {
      const [present, found] = await Promise.all([
        eventually(async () => {
          const layers = await listLegacy(registry, path, subject.digest, layout.suffix);
          return layers.find((layer) => layerKey(layer) === own.key);
        }, within),
        eventually(() => fetchLayer(registry, path, layout.suffix, own.stored.layer), within),
      ]);
      if (!present || !found) throw notVisible(layout.place, tag);
      if (!found.content.equals(own.stored.content)) throw differs(layout.place, tag);
      judge(layout.place, owner, own, found.artifact);
    }),
  );
}

function judge(place: Place, owner: Owner, own: Own<unknown>, artifact: SignedArtifact): void {
  const verdict = owner.judge(artifact);
  if (verdict.kind === 'ours' && saysTheSame(own.signable, verdict.verified.payload)) return;
  throw differs(place, own.key, verdict.kind === 'rejected' ? verdict.reason : undefined);
}

function visibleWithin({ timeoutMs }: Place): number {
  return Math.min(VISIBLE_WITHIN_MS, timeoutMs);
}

function notVisible(place: Place, what: string): Failure {
  return new Failure({
    code: 'not-yet-visible',
    what: `written, not yet visible: ${what} of ${referenceOf(place.subject)} after ${visibleWithin(place) / 1000} s`,
    why: 'the registry shows writes late, or something removed it',
    fix: 'run the step again: what is there by then is reused',
  });
}

function differs({ subject }: Place, what: string, reason?: string): Failure {
  return new Failure({
    code: 'read-back-differs',
    what: `the registry gives back something else than was written: ${what} of ${referenceOf(subject)}`,
    why: reason ?? 'the registry or something between altered it',
    fix: 'do not deploy this image before it verifies; run the step again and, if it goes on, ask the registry’s operator',
  });
}
