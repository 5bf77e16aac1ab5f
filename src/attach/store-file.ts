import { EMPTY_BLOB } from '../oci/layout/bundle-manifest.ts';
import type { FileArtifact } from '../oci/layout/file-artifact.ts';
import { eventually } from '../shared/eventually.ts';
import { sha256Digest } from '../subject/digest.ts';
import { notVisible, visibleWithin } from './not-visible.ts';
import type { Place } from './place.ts';

/**
 * Stores a file beside an image, where it is not there yet, and sees to it that it can be read.
 * @throws Failure `not-yet-visible`, and those of the registry
 */
export async function storeFile(place: Place, { file, manifest, descriptor }: FileArtifact): Promise<void> {
  const { registry, subject } = place;
  const { path } = subject.repository;
  const { digest, mediaType } = descriptor;
  if ((await registry.headManifest(path, digest)) === undefined) {
    await Promise.all([file, EMPTY_BLOB].map((blob) => registry.putBlob(path, blob, place.takeUpload())));
    await registry.putManifest(path, digest, mediaType, manifest);
  }
  const read = async () => {
    const [there, isWhole] = await Promise.all([
      registry.headManifest(path, digest),
      registry.hasBlob(path, sha256Digest(file)),
    ]);
    return there && isWhole ? true : undefined;
  };
  if (!(await eventually(read, visibleWithin(place)))) throw notVisible(place, digest);
}
