import { Failure } from '../shared/failure.ts';
import { isObject, type JsonObject, objectIn } from '../text/json.ts';
import { parseDigest } from './digest.ts';
import type { NamedDigest } from './named-digest.ts';
import { parseImageName } from './repository.ts';

const DIGEST = 'containerimage.digest';
const NAME = 'image.name';

/**
 * Reads the `metadata` output of docker/build-push-action (one build) or docker/bake-action (one build
 * for each target): `containerimage.digest` and `image.name`, a comma-separated list of names with tags
 * (buildx, "metadata-file").
 * @throws Failure `metadata-malformed`, `metadata-without-image`, and those of the name and digest parsers
 */
export function parseMetadata(json: string): NamedDigest[] {
  const document = objectIn(json);
  if (!document) throw malformed();
  const builds =
    DIGEST in document || NAME in document ? [document] : Object.values(document).filter(isBuild);
  const named = builds.flatMap(namesOf);
  if (named.length === 0) throw withoutImage();
  return named;
}

function namesOf(build: JsonObject): NamedDigest[] {
  const { [DIGEST]: digest, [NAME]: names } = build;
  if (typeof digest !== 'string' || typeof names !== 'string' || names === '') throw withoutImage();
  return names.split(',').map((name) => ({
    repository: parseImageName(name.trim()).repository,
    digest: parseDigest(digest),
  }));
}

function isBuild(value: unknown): value is JsonObject {
  return isObject(value) && (DIGEST in value || NAME in value);
}

function malformed(): Failure {
  return new Failure({
    class: 'usage',
    code: 'metadata-malformed',
    what: 'metadata is not a JSON object',
    why: 'it is the output of another step, or was altered on the way',
    fix: 'metadata: ${{ steps.build.outputs.metadata }}',
  });
}

function withoutImage(): Failure {
  return new Failure({
    class: 'usage',
    code: 'metadata-without-image',
    what: 'metadata has a build without image.name or containerimage.digest',
    why: 'the build had no tags, or its result was not pushed',
    fix: 'set tags: and push: true in the build step, or use image and digest',
  });
}
