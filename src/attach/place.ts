import type { Descriptor } from '../oci/descriptor.ts';
import { legacyTag } from '../oci/layout/tags.ts';
import type { Manifest, Registry, Upload } from '../oci/registry.ts';
import { type BundleListing, listBundles } from '../lens/bundles.ts';
import type { Formats } from '../sigstore/instance.ts';
import type { Subject } from '../subject/repository.ts';

/** A digest in one repository, and what a run learnt of it before it signed. */
export interface Place {
  readonly registry: Registry;
  readonly subject: Subject;
  /** The manifest that is signed, as the registry describes it. */
  readonly descriptor: Descriptor;
  readonly existing: Existing;
  /** How long to go without progress in the registry, in milliseconds. */
  readonly timeoutMs: number;
  /** Hands out the upload that proved that pushing works, to the first blob that asks. */
  takeUpload(): Upload | undefined;
}

/** What is attached already, listed but not yet judged. */
export interface Existing {
  readonly bundles: BundleListing | undefined;
  readonly sig: Manifest | undefined;
  readonly att: Manifest | undefined;
}

/** Lists what the readers of the wanted formats would find. */
export async function listExisting(
  registry: Registry,
  { repository: { path }, digest }: Subject,
  format: Formats,
): Promise<Existing> {
  const tag = (suffix: 'sig' | 'att') =>
    format === 'bundle' ? undefined : registry.getManifest(path, legacyTag(digest, suffix));
  const [bundles, sig, att] = await Promise.all([
    format === 'legacy' ? undefined : listBundles(registry, path, digest),
    tag('sig'),
    tag('att'),
  ]);
  return { bundles, sig, att };
}
