import type { Formats } from '../oci/layout/formats.ts';
import { groupBy } from '../shared/group-by.ts';
import type { Log } from '../shared/log.ts';
import { settleAll } from '../shared/settle.ts';
import type { Signed } from '../sigstore/signer.ts';
import type { AttestationKind } from '../statement/predicate-types.ts';
import { SLSA_PROVENANCE_V1 } from '../statement/slsa-v1.ts';
import { nameOf } from '../subject/repository.ts';
import { BundleLayout } from './bundle-layout.ts';
import { FORMAT_OF, isWritten, type LayoutName } from './layout-name.ts';
import type { Layout, Offer } from './layout.ts';
import { LegacyLayout } from './legacy-layout.ts';
import { bySignedTime, type Own } from './own-artifacts.ts';
import type { Owner } from './owner.ts';
import type { Place } from './place.ts';
import type { PreparedTarget } from './prepare.ts';
import { type Signable, type SignableKind, signableOf, SIGNATURE } from './signable.ts';
import { unlessForeign } from './unless-foreign.ts';

/** Signs what could not be reused. */
export type Sign = (signable: Signable) => Promise<Signed>;

/** Makes what stands in one format fit for the other; undefined when that cannot be done. */
export type Rebuild = Readonly<Record<'bundle' | 'legacy', (own: Signed) => Promise<Signed | undefined>>>;

export type Wanted = 'signature' | 'provenance';

/** The layouts of one place: all are looked at for what can be reused. */
export interface PlaceLayouts {
  readonly place: Place;
  /** What programs are asked for, now that it is there. */
  readonly wants: readonly Wanted[];
  /** Those that are written. */
  readonly written: readonly Layout[];
  /** Those that are only read. */
  readonly readOnly: readonly Layout[];
}

export interface AttestationOptions {
  /** What the run signs for each image. */
  readonly signables: readonly SignableKind[];
  readonly formats: Formats;
  readonly owner: Owner;
  readonly log: Log;
}

/** The layouts, in the order in which they are told of. */
const LAYOUTS: readonly LayoutName[] = ['bundle', 'sig', 'att'];

/**
 * What a run signs about one digest, wherever it is attached. Reuses what is ours anywhere, in any layout, before it
 * signs: what is signed once for a digest serves all layouts that can hold it, and every registry.
 */
export class Attestation {
  readonly places: readonly PlaceLayouts[];
  /** Whether it is about an image that people run, and not about a file that belongs to one. */
  readonly isOfImage: boolean;
  /** Predicate types of what is signed. */
  readonly types: readonly (string | null)[];
  readonly #wants: readonly Wanted[];
  /** Everything that can hold a signable, at all places where it belongs. */
  readonly #holders = new Map<Signable, Layout[]>();
  readonly #formats: Formats;
  readonly #log: Log;

  constructor({ target, places }: PreparedTarget, options: AttestationOptions) {
    const { digest, name, isFile = false } = target;
    this.#formats = options.formats;
    this.#log = options.log;
    this.isOfImage = !isFile;
    this.#wants = isFile ? [] : wantsOf(options.signables);
    const wanted = options.signables.filter(({ layouts }) =>
      layouts.some((layout) => isWritten(layout, options.formats)),
    );
    this.types = wanted.map(({ predicateType }) => predicateType);
    const shared = new Map(
      wanted.filter(({ per }) => per === 'digest').map((kind) => [kind, signableOf(kind, name, digest)]),
    );
    this.places = places.map((place) => {
      const repository = nameOf(place.image.repository);
      const signables = wanted.map((kind) => shared.get(kind) ?? signableOf(kind, repository, digest));
      return this.#layoutsOf(place, signables, options);
    });
  }

  #layoutsOf(place: Place, signables: readonly Signable[], options: AttestationOptions): PlaceLayouts {
    const layouts = LAYOUTS.flatMap((name) => {
      const held = signables.filter((signable) => signable.layouts.includes(name));
      if (held.length === 0) return [];
      const layout = createLayout(name, place, held, options);
      for (const signable of held) {
        const holders = this.#holders.get(signable);
        if (holders) holders.push(layout);
        else this.#holders.set(signable, [layout]);
      }
      return [layout];
    });
    const groups = groupBy(layouts, ({ name }) => isWritten(name, options.formats));
    const [written, readOnly] = [groups.get(true) ?? [], groups.get(false) ?? []];
    return { place, wants: this.#wants, written, readOnly };
  }

  /** Looks for artifacts of ours among what was listed before signing, in all layouts. */
  async findOwn(): Promise<void> {
    const finding = this.places.flatMap(({ written, readOnly }) => [
      ...written.map((layout) => layout.findOwn()),
      ...readOnly.map((layout) => unlessForeign(layout.findOwn())),
    ]);
    await Promise.all(finding);
  }

  /** Makes every layout of every place complete, signing what is missing. */
  async complete(sign: Sign, rebuild: Rebuild): Promise<void> {
    const completing = [...this.#holders].map(([signable, holders]) =>
      this.#complete(signable, holders, sign, rebuild),
    );
    await settleAll(completing);
  }

  /** Of one signable: what stands in a format, or is rebuilt from another, or signed once for all formats. */
  async #complete(
    signable: Signable,
    holders: readonly Layout[],
    sign: Sign,
    rebuild: Rebuild,
  ): Promise<void> {
    let fresh: Promise<Offer> | undefined;
    const signed = () => {
      if (fresh === undefined) this.#sayWhyAnother(signable, holders);
      return (fresh ??= newOffer(signable, sign));
    };
    const formats = [...groupBy(holders, ({ name }) => FORMAT_OF[name])];
    const standing = new Map(formats.map(([format, layouts]) => [format, earliest(layouts, signable)]));
    const completing = formats.map(async ([format, layouts]) => {
      const missing = layouts.filter(
        ({ name, own }) => isWritten(name, this.#formats) && !own.standing(signable),
      );
      if (missing.length === 0) return;
      const reused = standing.get(format) ?? (await rebuiltFrom([...standing.values()], rebuild[format]));
      const offer = reused ?? (await signed());
      for (const layout of missing) layout.offer(offer);
    });
    await settleAll(completing);
  }

  /** What is signed again and again costs verifiers of the image, and a newer one does not take the older one away. */
  #sayWhyAnother(signable: Signable, holders: readonly Layout[]): void {
    const words = OTHERS.get(signable.kind);
    const times = holders.flatMap(({ own }) => own.otherOf(signable)?.getTime() ?? []);
    if (words === undefined || times.length === 0) return;
    const { image } = holders[0]?.place ?? {};
    const last = new Date(Math.max(...times)).toISOString();
    this.#log.info(
      `${image ? nameOf(image.repository) : ''}: a new attestation of ${signable.predicateType}: ${words}, signed at ${last}`,
    );
  }
}

/** Why what stands there is not enough. */
const OTHERS: ReadonlyMap<AttestationKind, string> = new Map([
  ['sbom', 'another SBOM stands beside it'],
  ['scan', 'another scan stands beside it, of another time or database'],
]);

function wantsOf(signables: readonly SignableKind[]): Wanted[] {
  return [
    ...(signables.includes(SIGNATURE) ? ['signature' as const] : []),
    ...(signables.some((one) => one.predicateType === SLSA_PROVENANCE_V1) ? ['provenance' as const] : []),
  ];
}

function createLayout(
  name: LayoutName,
  place: Place,
  signables: readonly Signable[],
  { owner, log }: AttestationOptions,
): Layout {
  return name === 'bundle'
    ? new BundleLayout(place, owner, signables, log)
    : new LegacyLayout(place, name, owner, signables, log);
}

/** What stands for a signable in some layout, the earliest signed. */
function earliest(layouts: readonly Layout[], signable: Signable): Own | undefined {
  return layouts.flatMap(({ own }) => own.standing(signable) ?? []).sort(bySignedTime)[0];
}

async function rebuiltFrom(
  standing: readonly (Own | undefined)[],
  rebuild: Rebuild[keyof Rebuild],
): Promise<Offer | undefined> {
  for (const own of standing) {
    const rebuilt = own && (await rebuild(own));
    if (rebuilt) return { ...rebuilt, signable: own.signable, reused: true };
  }
  return undefined;
}

async function newOffer(signable: Signable, sign: Sign): Promise<Offer> {
  return { ...(await sign(signable)), signable, reused: false };
}
