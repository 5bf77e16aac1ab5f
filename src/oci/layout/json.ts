import { Failure } from '../../shared/failure.ts';
import { isObject, type JsonObject, objectIn } from '../../text/json.ts';
import type { Descriptor } from '../descriptor.ts';

/** Parses a JSON object that a registry sent. @throws Failure `registry-document-malformed` */
export function parseObject(bytes: Buffer, what: string): JsonObject {
  const value = objectIn(bytes);
  if (!value) throw malformed(what, 'is not a JSON object');
  return value;
}

/** True for what can be asked for: a foreign entry that is no descriptor is kept, but never followed. */
export function isDescriptor(value: JsonObject): value is JsonObject & Descriptor {
  const { mediaType, digest, size, artifactType, annotations } = value;
  return (
    typeof mediaType === 'string' &&
    typeof digest === 'string' &&
    /^sha256:[0-9a-f]{64}$/.test(digest) &&
    Number.isSafeInteger(size) &&
    (artifactType === undefined || typeof artifactType === 'string') &&
    (annotations === undefined || isStringMap(annotations))
  );
}

export function isStringMap(value: unknown): value is Record<string, string> {
  return isObject(value) && Object.values(value).every((text) => typeof text === 'string');
}

/** A member that must be an array of objects, of bounded length. @throws Failure `registry-document-malformed` */
export function objectsIn(document: JsonObject, member: string, what: string, limit: number): JsonObject[] {
  const value = document[member] ?? [];
  if (!Array.isArray(value) || !value.every(isObject))
    throw malformed(what, `has a "${member}" that is not a list of objects`);
  if (value.length > limit) throw malformed(what, `has ${value.length} ${member}; at most ${limit} are read`);
  return value;
}

/**
 * Programs in Go read members in any case of letters: those that decide must stand there in one.
 * @throws Failure `registry-document-malformed` for a member in other letters, which only some programs read
 */
export function requireOneReading(value: JsonObject, members: readonly string[], what: string): void {
  const other = Object.keys(value).find(
    (name) =>
      !members.includes(name) && members.some((member) => member.toLowerCase() === name.toLowerCase()),
  );
  if (other !== undefined)
    throw malformed(what, `has a member ${JSON.stringify(other)} in letters of another case`);
}

/** More than is read: what is left out might be what is looked for. */
export function tooMany(what: string, limit: number): Failure {
  return new Failure({
    class: 'limit',
    code: 'referrers-too-many',
    what: `${what}; at most ${limit} are read`,
    why: 'something attaches to this digest again and again; admission controllers give up long before that',
    fix: 'find out what attaches them, and delete those that nobody needs',
  });
}

export function malformed(what: string, how: string): Failure {
  return new Failure({
    class: 'malformed',
    code: 'registry-document-malformed',
    what: `${what} ${how}`,
    why: 'another program wrote it, or the registry altered it',
    fix: 'look at it with: crane manifest IMAGE; if nothing needs it, delete the tag and run again',
  });
}
