import type { ImageBuild } from '../statement/image-build.ts';
import { nameOf } from '../subject/repository.ts';
import type { Target } from '../subject/target.ts';
import { type BuildInputs, parseBuildInputs } from './build-inputs.ts';
import {
  type BuiltImage,
  builtImages,
  digestOfBuilt,
  materialsOf,
  parseBuildRecords,
} from './build-records.ts';
import type { ReadInput } from './input-values.ts';

/** What was asked of the jobs that build, and what they did. */
export interface BuildRequest extends Pick<ImageBuild, 'materials'> {
  readonly inputs: BuildInputs;
  readonly images: readonly BuiltImage[];
  /** The same, to be signed. */
  readonly targets: readonly Target[];
}

/** @throws Failure those of the inputs of build.yml, and of what its jobs put out */
export function readBuildRequest(read: ReadInput): BuildRequest {
  const inputs = parseBuildInputs(read('build-inputs'));
  const records = parseBuildRecords(read('builds'));
  const images = builtImages(inputs, records);
  const materials = new Map(
    images.map((image) => [
      digestOfBuilt(image),
      materialsOf(records.filter((record) => record.image === nameOf(image.repository))),
    ]),
  );
  return { inputs, images, materials, targets: images.map(targetOf) };
}

function targetOf(image: BuiltImage): Target {
  const { repository } = image;
  return { digest: digestOfBuilt(image), name: nameOf(repository), repositories: [repository] };
}
