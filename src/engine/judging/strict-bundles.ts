import { STATEMENT_MEDIA_TYPE } from '../../statement/statement.ts';
import { type BundleView, isBundleType, type ReferrerView } from '../view/referrer-view.ts';
import type { ImageView } from '../view/view.ts';

/** The bundles that Kyverno and gh load, which go by the artifactType of the entries in the list. */
export type StrictBundles =
  | { readonly kind: 'loaded'; readonly bundles: readonly BundleView[] }
  /** One that cannot be loaded fails the whole image. */
  | { readonly kind: 'failed'; readonly why: string };

/**
 * The bundles that Kyverno and gh load: of every entry whose artifactType says so, from the first layer.
 * @param maxLayerBytes larger layers fail; undefined: any size
 */
export function strictBundles({ referrers }: ImageView, maxLayerBytes?: number): StrictBundles {
  const typed = referrers.filter(({ referrer }) => isBundleType(referrer.artifactType));
  const bundles: BundleView[] = [];
  for (const entry of typed) {
    const bundle = entry.content?.bundle;
    const problem = problemOf(entry, maxLayerBytes);
    if (problem !== undefined || !bundle) {
      return {
        kind: 'failed',
        why: `${entry.referrer.digest} ${problem ?? 'holds something that is no bundle'}`,
      };
    }
    bundles.push(bundle);
  }
  return { kind: 'loaded', bundles };
}

function problemOf({ layers, content, unread }: ReferrerView, maxLayerBytes = Infinity): string | undefined {
  const [layer] = layers ?? [];
  if (layer && layer.size > maxLayerBytes) return `has a layer of more than ${maxLayerBytes} bytes`;
  if (unread !== undefined) return `could not be read: ${unread}`;
  if (!layers) return 'is listed, but there is no such image manifest';
  if (!layer) return 'has no layer';
  return content ? undefined : 'names a blob that is gone';
}

/** Entries that may hide bundles from these programs: writers before 2026 named the config's type there. */
export function untypedBundles({ referrers }: ImageView): number {
  return referrers.filter(({ referrer, content }) => content?.bundle && !isBundleType(referrer.artifactType))
    .length;
}

export const REPAIR_INDEX =
  'sign again with this action: it writes entries with their type and repairs its own';
export function isOfType({ form, statement }: BundleView, type: string): boolean {
  return form.envelope?.payloadType === STATEMENT_MEDIA_TYPE && statement?.predicateType === type;
}
