import type { Formats } from '../oci/layout/formats.ts';
import type { Log } from '../shared/log.ts';
import type { SignedArtifact } from '../sigstore/artifact.ts';
import type { Signed } from '../sigstore/signer.ts';
import { BundleLayout } from './bundle-layout.ts';
import type { Layout, Offer } from './layout.ts';
import { LegacyLayout } from './legacy-layout.ts';
import type { Own } from './own-artifacts.ts';
import type { Owner } from './owner.ts';
import type { Place } from './place.ts';
import type { PreparedTarget } from './prepare.ts';
import { provenanceStatement, type Signable, signatureStatement, simpleSignature } from './signable.ts';
import { unlessForeign } from './unless-foreign.ts';

/** Signs what could not be reused. */
export type Sign = (signable: Signable) => Promise<Signed>;

/** Makes an artifact found in one layout fit for the other; undefined when that cannot be done. */
export interface Rebuild {
  forBundle(artifact: SignedArtifact): Promise<Signed | undefined>;
  forLegacy(artifact: SignedArtifact): SignedArtifact | undefined;
}

/** The layouts of one place: all are looked at for what can be reused, some are written. */
export interface PlaceLayouts {
  readonly place: Place;
  readonly bundle: BundleLayout;
  readonly sig: LegacyLayout;
  readonly att: LegacyLayout;
  readonly formats: Formats;
}

/**
 * Signature and provenance of one digest, wherever they are attached. Reuses what is ours anywhere, in
 * any layout, before it signs: the same provenance serves both layouts, the same bundle every registry.
 */
export class Attestation {
  readonly places: readonly PlaceLayouts[];
  readonly #signature: Signable;
  readonly #provenance: Signable;
  readonly #simple = new Map<Place, Signable>();

  constructor({ target, places }: PreparedTarget, formats: Formats, owner: Owner, log: Log) {
    this.#signature = signatureStatement(target.name, target.digest);
    this.#provenance = provenanceStatement(target.name, target.digest, owner.claims);
    this.places = places.map((place) => {
      const simple = simpleSignature(place.subject);
      this.#simple.set(place, simple);
      const bundled = formats === 'legacy' ? [this.#provenance] : [this.#signature, this.#provenance];
      return {
        place,
        formats,
        bundle: new BundleLayout(place, owner, bundled, log),
        sig: new LegacyLayout(place, 'sig', owner, simple, log),
        att: new LegacyLayout(place, 'att', owner, this.#provenance, log),
      };
    });
  }

  /** Looks for artifacts of ours among what was listed before signing, in all layouts. */
  async findOwn(): Promise<void> {
    const finding = this.places.map(async (one) => {
      const written = layoutsOf(one);
      const others = [one.bundle, one.sig, one.att].filter((layout) => !written.includes(layout));
      await Promise.all([
        ...written.map((layout) => layout.findOwn()),
        ...others.map((layout) => unlessForeign(layout.findOwn())),
      ]);
    });
    await Promise.all(finding);
  }

  /** Makes every layout of every place complete, signing what is missing. */
  async complete(sign: Sign, rebuild: Rebuild): Promise<void> {
    await Promise.all([
      this.#completeSignature(sign),
      this.#completeProvenance(sign, rebuild),
      ...this.places.map((one) => this.#completeSimple(one, sign)),
    ]);
  }

  async #completeSignature(sign: Sign): Promise<void> {
    const layouts = this.places.filter(writesBundles).map((one) => one.bundle);
    if (layouts.length === 0) return;
    offerTo(layouts, best(layouts, this.#signature) ?? (await newOffer(this.#signature, sign)));
  }

  async #completeProvenance(sign: Sign, rebuild: Rebuild): Promise<void> {
    const bundles = this.places.filter(writesBundles).map((one) => one.bundle);
    const legacy = this.places.filter(writesLegacy).map((one) => one.att);
    const inBundle = best(
      this.places.map((one) => one.bundle),
      this.#provenance,
    );
    const inLegacy = best(
      this.places.map((one) => one.att),
      this.#provenance,
    );
    let fresh: Promise<Offer> | undefined;
    const signed = () => (fresh ??= newOffer(this.#provenance, sign));
    await Promise.all([
      bundles.length > 0 &&
        (async () => {
          const rebuilt = inBundle ? undefined : inLegacy && (await rebuild.forBundle(inLegacy.artifact));
          const reused = inBundle ?? (rebuilt && { ...rebuilt, signable: this.#provenance, reused: true });
          offerTo(bundles, reused ?? (await signed()));
        })(),
      legacy.length > 0 &&
        (async () => {
          const artifact = inLegacy ? undefined : inBundle && rebuild.forLegacy(inBundle.artifact);
          const reused = inLegacy ?? (inBundle && artifact && { ...inBundle, artifact });
          offerTo(legacy, reused ?? (await signed()));
        })(),
    ]);
  }

  async #completeSimple(one: PlaceLayouts, sign: Sign): Promise<void> {
    const { place, sig } = one;
    const signable = this.#simple.get(place);
    if (!writesLegacy(one) || !signable || sig.own.standing(signable)) return;
    sig.offer(await newOffer(signable, sign));
  }
}

/** The layouts at a place that are written. */
export function layoutsOf(one: PlaceLayouts): (BundleLayout | LegacyLayout)[] {
  return [...(writesBundles(one) ? [one.bundle] : []), ...(writesLegacy(one) ? [one.sig, one.att] : [])];
}

export const writesBundles = ({ formats }: PlaceLayouts): boolean => formats !== 'legacy';
const writesLegacy = ({ formats }: PlaceLayouts): boolean => formats !== 'bundle';

/** The one of ours that stands in some place, the earliest of them. */
function best(layouts: readonly Layout[], signable: Signable): Offer | undefined {
  return layouts
    .flatMap((layout): Own[] => {
      const standing = layout.own.standing(signable);
      return standing ? [standing] : [];
    })
    .sort((a, b) => a.verified.signedAt.getTime() - b.verified.signedAt.getTime())[0];
}

function offerTo(layouts: readonly Layout[], offer: Offer): void {
  for (const layout of layouts) if (!layout.own.standing(offer.signable)) layout.offer(offer);
}

async function newOffer(signable: Signable, sign: Sign): Promise<Offer> {
  return { ...(await sign(signable)), signable, reused: false };
}
