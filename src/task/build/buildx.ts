import { type Platform, platformName } from '../../oci/layout/platform.ts';
import type { BuildImage, BuildInputs } from '../../request/build-inputs.ts';
import { nameOf } from '../../subject/repository.ts';

/** The BuildKit that builds, by digest: what builds is as fixed as this action. */
const BUILDKIT =
  'moby/buildkit:v0.29.0@sha256:0039c1d47e8748b5afea56f4e85f14febaf34452bd99d9552d2daa82262b5cc5';

/** Name of the builder of one job. */
const BUILDER = 'slsa-provenance';

/** Arguments of `docker` that make a builder: a new one, which holds nothing of another build. */
export const CREATE_BUILDER: readonly string[] = [
  ...['buildx', 'create', '--name', BUILDER, '--driver', 'docker-container'],
  ...['--driver-opt', `image=${BUILDKIT}`, '--bootstrap'],
];

/**
 * Arguments of `docker` that build and push by digest, for one platform. Each input is one argument, or the end of one:
 * none can become an option of its own. No cache is read, and BuildKit adds no attestations of its own: the signed
 * provenance has what they say.
 * @param metadataFile where buildx writes what it has built
 */
export function buildCommand(inputs: BuildInputs, platform: Platform, metadataFile: string): string[] {
  const common = [
    ...['--builder', BUILDER, '--progress', 'plain', '--no-cache', '--provenance=false', '--sbom=false'],
    `--metadata-file=${metadataFile}`,
  ];
  return inputs.bakeFiles.length > 0
    ? ['buildx', 'bake', ...common, ...bakeArguments(inputs, platform)]
    : ['buildx', 'build', ...common, ...buildArguments(inputs, platform)];
}

function buildArguments(inputs: BuildInputs, platform: Platform): string[] {
  const { images, context, file, target, buildArgs } = inputs;
  return [
    `--platform=${platformName(platform)}`,
    ...images.map((image) => `--output=${outputOf(image)}`),
    ...(file === undefined ? [] : [`--file=./${file}`]),
    ...(target === undefined ? [] : [`--target=${target}`]),
    ...buildArgs.map((argument) => `--build-arg=${argument}`),
    '--',
    `./${context}`,
  ];
}

/** What a file says of platforms, outputs and caches is replaced: these are not the caller's to choose. */
function bakeArguments({ images, buildArgs, bakeFiles }: BuildInputs, platform: Platform): string[] {
  const settings = images.flatMap((image) => [
    `${image.target ?? ''}.platform=${platformName(platform)}`,
    `${image.target ?? ''}.output=${outputOf(image)}`,
    `${image.target ?? ''}.tags=`,
  ]);
  const all = ['*.cache-from=', '*.cache-to=', ...buildArgs.map((argument) => `*.args.${argument}`)];
  return [
    ...bakeFiles.map((file) => `--file=./${file}`),
    ...[...all, ...settings].map((setting) => `--set=${setting}`),
    '--',
    ...images.flatMap(({ target }) => target ?? []),
  ];
}

function outputOf({ repository }: BuildImage): string {
  return `type=image,name=${nameOf(repository)},push-by-digest=true,name-canonical=true,push=true,oci-mediatypes=true`;
}
