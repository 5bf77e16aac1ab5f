import { Failure } from '../shared/failure.ts';
import { isObject, type JsonObject, objectIn } from '../text/json.ts';
import { type Digest, parseDigest } from './digest.ts';
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
 * @throws Failure `metadata-malformed`, `metadata-without-image`, `metadata-contradictory`, and those of the name and
 *   digest parsers
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
  const written = digestIn(build);
  const names = namesIn(build);
  if (written === undefined || names.length === 0) throw withoutImage();
  const digest = parseDigest(written);
  const described = describedDigest(build);
  if (typeof described === 'string') requireSame(digest, parseDigest(described), DESCRIPTOR);
  return names.map((name) => {
    const { repository, digest: own } = parseDockerName(name);
    if (own !== undefined) requireSame(digest, own, NAME);
    return { repository, digest };
  });
}

function namesIn(build: JsonObject): string[] {
  const names = build[NAME];
  const list = typeof names === 'string' ? names.split(',') : [];
  return list.map((name) => name.trim()).filter((name) => name !== '');
}

/** @param where the other digest stands */
function requireSame(digest: Digest, other: Digest, where: string): void {
  if (digest === other) return;
  throw new Failure({
    class: 'usage',
    code: 'metadata-contradictory',
    what: `metadata says that the image is ${digest}, and in ${where} that it is ${other}`,
    why: 'it was put together from two builds, or altered on the way',
    fix: 'metadata: ${{ steps.build.outputs.metadata }}   # of one build, as it is',
  });
}

/** What is not pushed has no digest in a registry, or no name there. */
function isPushed(build: JsonObject): boolean {
  return digestIn(build) !== undefined && namesIn(build).length > 0;
}

function digestIn(build: JsonObject): string | undefined {
  const digest = build[DIGEST] ?? describedDigest(build);
  return typeof digest === 'string' ? digest : undefined;
}

function describedDigest(build: JsonObject): unknown {
  const descriptor = build[DESCRIPTOR];
  return isObject(descriptor) ? descriptor.digest : undefined;
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
