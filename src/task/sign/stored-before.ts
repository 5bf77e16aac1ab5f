import { isDeepStrictEqual } from 'node:util';
import { attestationsBeside, judgeListed } from '../../attach/attestations-beside.ts';
import type { Owner } from '../../attach/owner.ts';
import type { Place } from '../../attach/place.ts';
import { Failure } from '../../shared/failure.ts';
import type { GivenDocument } from '../../statement/given-document.ts';
import { lastingPart } from '../../statement/lasting.ts';
import { storedElsewhere } from '../../statement/predicate-facts.ts';
import { REFERENCE } from '../../statement/predicate-types.ts';
import { hexOf, parseDigest, sha256Digest } from '../../subject/digest.ts';
import { parseBounded, utf8 } from '../../text/json.ts';
import { MAX_GIVEN_BYTES } from './given-predicate.ts';

/** Each may be as large as a file can be. */
const MAX_FILES = 4;
/** Those listed last are read. */
const MAX_REFERENCES = 50;

/** A file that is given, as it would be stored. */
export interface GivenFile {
  readonly file: Buffer;
  readonly document: GivenDocument;
}

/**
 * The file that stands beside the image already and says what is given, apart from what changes whenever the same is
 * said: it need not be signed again. Whose reference leads to it decides, and then its own bytes; the reference is
 * believed in nothing else.
 * @returns undefined: this identity has stored none at any of the places that says the same
 */
export async function storedBefore(
  { file, document: { predicateType, predicate } }: GivenFile,
  places: readonly Place[],
  owner: Owner,
): Promise<Buffer | undefined> {
  const named = (await Promise.all(places.map((place) => filesAt(place, predicateType, owner)))).flat();
  const first = [...new Map(named.sort(bySignedTime).map((file) => [file.sha256, file])).values()];
  if (first.length === 0) return undefined;
  if (first.some(({ sha256 }) => sha256 === hexOf(sha256Digest(file)))) return file;
  const lasting = lastingPart(predicateType, predicate(undefined));
  for (const { place, sha256 } of first.slice(-MAX_FILES)) {
    const bytes = await read(place, sha256);
    if (bytes && isDeepStrictEqual(lastingPart(predicateType, parsed(bytes)), lasting)) return bytes;
  }
  return undefined;
}

interface NamedFile {
  readonly place: Place;
  readonly sha256: string;
  readonly signedAt: number;
}

/** Files of a type to which a reference leads that this run's identity signed for this source. */
async function filesAt(place: Place, predicateType: string, owner: Owner): Promise<NamedFile[]> {
  const { bounded, subject, existing } = place;
  const listed = await attestationsBeside(bounded, subject, existing, (type) => type === REFERENCE);
  const newest = listed.slice(-MAX_REFERENCES);
  const judged = await Promise.all(newest.map((fetch) => judgeListed(fetch, subject, owner)));
  return judged.flatMap((one) => {
    if (one?.kind !== 'ours' || one.predicateType !== REFERENCE) return [];
    const signedAt = one.verified.signedAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
    return storedElsewhere(one.predicate)
      .filter((file) => file.predicateType === predicateType)
      .map(({ sha256 }) => ({ place, sha256, signedAt }));
  });
}

/** So that all writers agree. */
function bySignedTime(a: NamedFile, b: NamedFile): number {
  return a.signedAt - b.signedAt || (a.sha256 < b.sha256 ? -1 : 1);
}

/** Of a file that cannot be read, nothing can be reused. */
async function read({ registry, subject }: Place, sha256: string): Promise<Buffer | undefined> {
  try {
    const { path } = subject.repository;
    return await registry.getBlob(path, parseDigest(`sha256:${sha256}`), MAX_GIVEN_BYTES);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

function parsed(bytes: Buffer): unknown {
  try {
    return parseBounded(utf8(bytes));
  } catch {
    return undefined;
  }
}
