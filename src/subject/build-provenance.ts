import { isObject, type JsonObject, objectIn } from '../text/json.ts';
import { type Digest, parseDigest } from './digest.ts';

/** What a build says of itself, of one digest; whoever writes the metadata says so. */
export interface BuildProvenance {
  readonly digest: Digest;
  /** A SLSA provenance predicate as BuildKit writes it, by platform where the build had several. */
  readonly provenance: JsonObject;
}

const NAME = 'buildx.build.provenance';

/**
 * BuildKit's provenance in the metadata of docker/build-push-action, or of each target of docker/bake-action (buildx,
 * "metadata-file", `BUILDX_METADATA_PROVENANCE`); empty where it is left out.
 * @throws Failure those of `parseDigest`
 */
export function buildProvenances(metadata: string): BuildProvenance[] {
  const document = objectIn(metadata) ?? {};
  const builds = [document, ...Object.values(document).filter(isObject)];
  return builds.flatMap((build) => {
    const digest = build['containerimage.digest'];
    const provenance = provenanceIn(build);
    if (typeof digest !== 'string' || provenance === undefined) return [];
    return [{ digest: parseDigest(digest), provenance }];
  });
}

function provenanceIn(build: JsonObject): JsonObject | undefined {
  const whole = build[NAME];
  if (isObject(whole)) return whole;
  const byPlatform = Object.entries(build).flatMap(([name, value]) =>
    name.startsWith(`${NAME}/`) && isObject(value) ? [[name.slice(NAME.length + 1), value] as const] : [],
  );
  return byPlatform.length === 0 ? undefined : Object.fromEntries(byPlatform);
}
