import type { Platform } from '../../oci/layout/platform.ts';
import { digestOf } from '../../oci/manifest.ts';
import type { BuildImage } from '../../request/build-inputs.ts';
import { type BuildRecord, readMaterials } from '../../request/build-records.ts';
import { Failure } from '../../shared/failure.ts';
import { nameOf } from '../../subject/repository.ts';
import type { JsonObject } from '../../text/json.ts';
import { memberAt, textAt } from '../../text/member.ts';

/**
 * What buildx writes of images that it has built for one platform (buildx, "metadata-file"): of a bake, by target.
 * @throws Failure `build-failed` where an image has no digest, or BuildKit's record is missing
 */
export function readBuilt(
  metadata: JsonObject | undefined,
  images: readonly BuildImage[],
  platform: Platform,
): BuildRecord[] {
  return images.map(({ target, repository }) => {
    const built = target === undefined ? metadata : memberAt(metadata, target);
    const image = nameOf(repository);
    const descriptor = memberAt(built, 'containerimage.descriptor');
    const digest = digestOf(textAt(built, 'containerimage.digest') ?? '');
    const mediaType = textAt(descriptor, 'mediaType');
    const size = memberAt(descriptor, 'size');
    const provenance = memberAt(built, 'buildx.build.provenance');
    if (digest === undefined || digest !== textAt(descriptor, 'digest'))
      throw withoutResult(`${image} has no digest`);
    if (mediaType === undefined || typeof size !== 'number')
      throw withoutResult(`${image} has no type or size`);
    if (provenance === undefined) throw withoutResult(`BuildKit recorded nothing of ${image}`);
    return { image, platform, digest, mediaType, size, materials: readMaterials(provenance) };
  });
}

function withoutResult(what: string): Failure {
  return new Failure({
    class: 'unavailable',
    code: 'build-failed',
    what: `the build ended without a result: ${what}`,
    why: 'buildx of the runner is older than 0.13, which does not say all that it has built',
    fix: 'run the job again on a current runner',
  });
}
