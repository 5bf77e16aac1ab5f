import { Failure } from '../shared/failure.ts';
import { isObject, type JsonObject, objectIn } from '../text/json.ts';
import { parseDigest } from './digest.ts';
import type { NamedDigest } from './named-digest.ts';
import { parseDockerName } from './repository.ts';

const DIGEST = 'containerimage.digest';
const DESCRIPTOR = 'containerimage.descriptor';
const NAME = 'image.name';
/** One of these makes an object the metadata of a build. */
const MEMBERS = [DIGEST, DESCRIPTOR, NAME, 'containerimage.config.digest', 'buildx.build.ref'];

/**
 * Reads the metadata of docker/build-push-action or `buildx imagetools create` (one image), or of docker/bake-action
 * (one image for each target): `containerimage.digest` or the digest in `containerimage.descriptor`, and
 * `image.name`, a comma-separated list of names as Docker writes them (buildx, "metadata-file").
 * @param skipped is told of targets that were not pushed, when others were
 * @throws Failure `metadata-malformed`, `metadata-without-image`, and those of the name and digest parsers
 */
export function parseMetadata(json: string, skipped: (targets: string[]) => void = () => {}): NamedDigest[] {
  const document = objectIn(json);
  if (!document) throw malformed();
  if (isBuild(document)) return namesOf(document);
  const builds = Object.entries(document).filter((entry): entry is [string, JsonObject] => isBuild(entry[1]));
  const pushed = builds.filter(([, build]) => isPushed(build));
  if (pushed.length === 0) throw withoutImage();
  if (pushed.length < builds.length)
    skipped(builds.filter(([, build]) => !isPushed(build)).map(([target]) => target));
  return pushed.flatMap(([, build]) => namesOf(build));
}

function namesOf(build: JsonObject): NamedDigest[] {
  const digest = digestIn(build);
  const names = build[NAME];
  if (digest === undefined || typeof names !== 'string' || names === '') throw withoutImage();
  return names.split(',').map((name) => ({
    repository: parseDockerName(name.trim()).repository,
    digest: parseDigest(digest),
  }));
}

/** What is not pushed has no digest in a registry, or no name there. */
function isPushed(build: JsonObject): boolean {
  return digestIn(build) !== undefined && typeof build[NAME] === 'string' && build[NAME] !== '';
}

function digestIn(build: JsonObject): string | undefined {
  const descriptor = build[DESCRIPTOR];
  const digest = build[DIGEST] ?? (isObject(descriptor) ? descriptor.digest : undefined);
  return typeof digest === 'string' ? digest : undefined;
}

function isBuild(value: unknown): value is JsonObject {
  return isObject(value) && MEMBERS.some((member) => member in value);
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
