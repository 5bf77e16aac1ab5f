import { isDescriptor, parseObject } from '../../oci/layout/json.ts';
import { IMAGE_INDEX, SIGSTORE_BUNDLE_PREFIX } from '../../oci/media-types.ts';
import { Failure } from '../../shared/failure.ts';
import { BUNDLE_MAX_BYTES, parseBundle } from '../../sigstore/bundle.ts';
import type { TrustedRoot } from '../../sigstore/trusted-root.ts';
import { isObject, type JsonObject, textOf } from '../../text/json.ts';
import { type BundleForm, readBundleForm } from './bundle-form.ts';
import { type Proof, gatherEvidence, type ProofResult } from './proof.ts';
import type { Spot } from './place.ts';
import type { Referrer } from './referrers-listing.ts';
import { readStatementForm, type StatementForm } from './statement-form.ts';

/** What is behind one entry of a list of referrers. */
export interface ReferrerView {
  readonly referrer: Referrer;
  /** undefined: the manifest is gone, or is no image manifest. */
  readonly layers: readonly LayerClaim[] | undefined;
  /** What the first layer holds; undefined where nothing says that it is a bundle, or it is gone. */
  readonly content: BundleContent | undefined;
  /** Why it was not looked at, or not to the end; that says nothing of what programs find. */
  readonly unread: string | undefined;
}

/** What a manifest says of a layer. */
export interface LayerClaim {
  readonly mediaType: string;
  readonly size: number;
}

export interface BundleContent {
  /** undefined: programs cannot load it. */
  readonly bundle: BundleView | undefined;
}

export interface BundleView extends Proof {
  readonly form: BundleForm;
  readonly statement: StatementForm | undefined;
}

/** Looks behind one entry of a list of referrers. */
export async function viewReferrer(spot: Spot, referrer: Referrer): Promise<ReferrerView> {
  try {
    return { referrer, unread: undefined, ...(await look(spot, referrer)) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { referrer, layers: undefined, content: undefined, unread: error.message };
  }
}

async function look(
  { registry, path, root, key }: Spot,
  referrer: Referrer,
): Promise<Partial<ReferrerView> & Pick<ReferrerView, 'layers' | 'content'>> {
  const manifest = await registry.getManifest(path, referrer.digest);
  const layers = manifest && layersIn(parseObject(manifest.bytes, 'a manifest that refers to the image'));
  const claims = layers?.map(claimOf);
  const [first] = layers ?? [];
  const mayBeBundle = [referrer.artifactType, textOf(first?.mediaType)].some(isBundleType);
  if (!first || !mayBeBundle || !isDescriptor(first)) return { layers: claims, content: undefined };
  if (first.size > BUNDLE_MAX_BYTES) {
    return { layers: claims, content: undefined, unread: 'it is too large to be read here' };
  }
  const bytes = await registry.getBlob(path, first.digest, BUNDLE_MAX_BYTES);
  return { layers: claims, content: bytes && { bundle: viewBundle(bytes, root, key) } };
}

export function isBundleType(mediaType: string): boolean {
  return mediaType.startsWith(SIGSTORE_BUNDLE_PREFIX);
}

/** undefined: no image manifest. */
function layersIn({ mediaType, layers = [] }: JsonObject): JsonObject[] | undefined {
  if (mediaType === IMAGE_INDEX || !Array.isArray(layers)) return undefined;
  return layers.filter(isObject);
}

function claimOf({ mediaType, size }: JsonObject): LayerClaim {
  return { mediaType: textOf(mediaType), size: typeof size === 'number' ? size : 0 };
}

function viewBundle(bytes: Buffer, root: TrustedRoot, key: Spot['key']): BundleView | undefined {
  const form = readBundleForm(bytes);
  return (
    form && {
      form,
      statement: form.envelope && readStatementForm(form.envelope.payload),
      ...evidenceIn(bytes, root, key),
    }
  );
}

function evidenceIn(bytes: Buffer, root: TrustedRoot, key: Spot['key']): Proof {
  try {
    return gatherEvidence(parseBundle(bytes), root, key);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const verdict: ProofResult = { holds: false, why: error.message };
    const byTimestamp = { stored: verdict, made: verdict };
    return { byLogTime: verdict, byTimestamp, isOnlyInRekorV2: false };
  }
}
