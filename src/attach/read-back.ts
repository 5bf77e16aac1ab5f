import { listBundles, fetchBundle } from '../lens/bundles.ts';
import { fetchLayer } from '../lens/legacy.ts';
import { legacyTag } from '../oci/layout/tags.ts';
import { eventually } from '../shared/eventually.ts';
import { Failure } from '../shared/failure.ts';
import type { SignedArtifact } from '../sigstore/artifact.ts';
import { sha256Digest } from '../subject/digest.ts';
import { referenceOf } from '../subject/repository.ts';
import type { Layout } from './attestation.ts';
import { BundleLayout } from './bundle-layout.ts';
import type { LegacyLayout } from './legacy-layout.ts';
import type { Own } from './own-artifacts.ts';
import type { Owner } from './owner.ts';
import { notVisible, visibleWithin } from './not-visible.ts';
import type { Place } from './place.ts';
import { saysTheSame } from './signable.ts';

/**
 * Fetches each artifact that stands again, as the readers of its layout do, and verifies it from signature
 * to statement. Whether a tag that others write too still names it is for `confirm` to tell.
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
    const present = new Set<string>(listing.throughApi.map(({ digest }) => digest));
    return layout.writesIndex || keys.every((key) => present.has(key)) ? listing : undefined;
  }, within);
  const artifacts = layout.own.all().map(async (own) => {
    const { digest } = own.stored.descriptor;
    const blob = sha256Digest(own.stored.bundle);
    const found = await eventually(() => fetchBundle(registry, path, subject.digest, digest, blob), within);
    if (!found) throw notVisible(layout.place, digest);
    if (!found.stored.bundle.equals(own.stored.bundle)) throw differs(layout.place, digest);
    judge(layout.place, owner, own, found.artifact);
  });
  const [listing] = await Promise.all([listed, ...artifacts]);
  if (!listing) throw notVisible(layout.place, 'the referrers list');
  await layout.review(listing);
}

async function readBackLegacy(layout: LegacyLayout, owner: Owner): Promise<void> {
  const { registry, subject } = layout.place;
  const { path } = subject.repository;
  const within = visibleWithin(layout.place);
  const tag = legacyTag(subject.digest, layout.suffix);
  await Promise.all(
    layout.own.all().map(async (own) => {
      const { layer } = own.stored;
      const found = await eventually(() => fetchLayer(registry, path, layout.suffix, layer), within);
      if (!found) throw notVisible(layout.place, layer.digest);
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

function differs({ subject }: Place, what: string, reason?: string): Failure {
  return new Failure({
    code: 'read-back-differs',
    what: `the registry gives back something else than was written: ${what} of ${referenceOf(subject)}`,
    why: reason ?? 'the registry or something between altered it',
    fix: 'do not deploy this image before it verifies; run the step again and, if it goes on, ask the registry’s operator',
  });
}
