import type { Descriptor } from '../oci/descriptor.ts';
import type { Formats } from '../oci/layout/formats.ts';
import { legacyTag } from '../oci/layout/tags.ts';
import { type BundleListing, listBundles } from '../oci/lookup/bundles.ts';
import type { Reader } from '../oci/reader.ts';
import type { Manifest, Registry, Upload } from '../oci/registry.ts';
import type { Subject } from '../subject/repository.ts';
import { unlessForeign } from './unless-foreign.ts';

/** A digest in one repository, and what a run learnt of it before it signed. */
export interface Place {
  /** Of the image, as it is named. */
  readonly image: Subject;
  /** As in `Target`. */
  readonly platform: string | undefined;
  /** Where what is signed stands: beside the image or, with `signature-repository`, in that repository. */
  readonly subject: Subject;
  /** The registry of `subject`. */
  readonly registry: Registry;
  /** Reads what others attached, which may be anything, within bounds. */
  readonly bounded: Reader;
  /** The manifest that is signed, as the registry describes it. */
  readonly descriptor: Descriptor;
  readonly existing: Existing;
  /** What refers to the image and is no bundle, stored by this run: it is listed with the bundles. */
  readonly besides: readonly Descriptor[];
  /** How long to go without progress in the registry, in milliseconds. */
  readonly timeoutMs: number;
  /** Hands out the upload that proved that pushing works, to the first blob that asks. */
  takeUpload(): Upload | undefined;
}

/** What is attached already, listed but not yet judged. */
export interface Existing {
  /** undefined: there is something else where bundles are listed, and none are wanted. */
  readonly bundles: BundleListing | undefined;
  readonly sig: Manifest | undefined;
  readonly att: Manifest | undefined;
}

/** Lists what is attached, in all formats: provenance of one is reused for another. */
export async function listExisting(
  registry: Registry,
  { repository: { path }, digest }: Subject,
  formats: Formats,
): Promise<Existing> {
  const tag = (suffix: 'sig' | 'att') => registry.getManifest(path, legacyTag(digest, suffix));
  const [bundles, sig, att] = await Promise.all([
    formats === 'legacy'
      ? unlessForeign(listBundles(registry, path, digest))
      : listBundles(registry, path, digest),
    // Simple-signing signatures fit no other format.
    formats === 'bundle' ? undefined : tag('sig'),
    tag('att'),
  ]);
  return { bundles, sig, att };
}
