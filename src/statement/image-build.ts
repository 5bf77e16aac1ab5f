import { Failure } from '../shared/failure.ts';
import type { Claims } from '../sigstore/claims.ts';
import type { Digest } from '../subject/digest.ts';
import type { JsonObject } from '../text/json.ts';
import { isBuildWorkflow, ownWorkflowUri } from './build-level.ts';
import { runPredicate, SLSA_PROVENANCE_V1 } from './slsa-v1.ts';
import { type Statement, statement } from './statement.ts';

/** What this project's build.yml writes; ours, described in docs/builders/build.md. */
export const IMAGE_BUILD = 'https://github.com/org/slsa-provenance-action/image-build/v1';

/** The inputs of build.yml that decide what is built: each is recorded, and no other. */
export const RECORDED_INPUTS = [
  'image',
  'context',
  'file',
  'target',
  'build-args',
  'bake-files',
  'bake-targets',
  'platforms',
  'emulated-platforms',
] as const;

/** Something that a build took, as BuildKit recorded it (slsa.dev, ResourceDescriptor). */
export interface Material {
  /** `pkg:docker/alpine@3.22?platform=linux%2Famd64` */
  readonly uri: string;
  /** By algorithm, in hexadecimal digits. */
  readonly digest: Readonly<Record<string, string>>;
}

/** What build.yml was asked for, and what BuildKit recorded. */
export interface ImageBuild {
  /** Inputs of the called workflow by their names, as GitHub's `inputs` context has them. */
  readonly inputs: JsonObject;
  /** Inputs that the run was started with by hand (`workflow_dispatch`); undefined: it was started otherwise. */
  readonly dispatch: JsonObject | undefined;
  /** By the digest of the image. */
  readonly materials: ReadonlyMap<Digest, readonly Material[]>;
}

/**
 * SLSA provenance v1 of an image that build.yml has built: that of the run, with all that could steer the build as
 * parameters (SLSA Build L3, "fully enumerated"), and what BuildKit recorded among the dependencies.
 * @throws Failure `build-inputs-refused` unless the certificate is build.yml's: only there nobody else sets these inputs
 */
export function imageBuildProvenance(
  name: string,
  digest: Digest,
  claims: Claims,
  { inputs, dispatch, materials }: ImageBuild,
): Statement {
  requireBuildWorkflow(claims.san);
  const { buildDefinition, runDetails } = runPredicate(claims);
  const { externalParameters, resolvedDependencies } = buildDefinition;
  return statement(name, digest, SLSA_PROVENANCE_V1, {
    buildDefinition: {
      ...buildDefinition,
      buildType: IMAGE_BUILD,
      externalParameters: { ...externalParameters, inputs, ...(dispatch && { dispatch }) },
      resolvedDependencies: [
        ...resolvedDependencies,
        ...(materials.get(digest) ?? []).map((material) => ({
          ...material,
          annotations: { recordedBy: 'BuildKit' },
        })),
      ],
    },
    runDetails,
  });
}

/** @param san of the certificate or, before there is one, what it will be @throws Failure `build-inputs-refused` */
export function requireBuildWorkflow(san: string): void {
  if (isBuildWorkflow(san)) return;
  throw new Failure({
    class: 'denied',
    code: 'build-inputs-refused',
    what: `${san} hands over inputs of a build, which only ${ownWorkflowUri('build')} may`,
    why: 'in any other workflow, its author decides what is said of the build',
    fix: 'remove build-inputs and builds, and set image and digest; or call build.yml',
  });
}
