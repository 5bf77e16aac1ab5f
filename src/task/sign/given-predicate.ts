import type { PredicateLine } from '../../request/predicate-lines.ts';
import { Failure } from '../../shared/failure.ts';
import { readUserFile } from '../../shared/read-file.ts';
import { buildClaims, type GivenDocument, readGiven } from '../../statement/given-document.ts';
import { kindOf } from '../../statement/predicate-types.ts';
import type { BuildProvenance } from '../../subject/build-provenance.ts';
import { isObject, parseBounded, TooMuchJson, utf8 } from '../../text/json.ts';

/** A file that a user gives to be attested. */
export interface GivenPredicate extends PredicateLine {
  readonly document: GivenDocument;
  readonly bytes: Buffer;
}

/** What BuildKit takes for an SBOM at most. */
export const MAX_GIVEN_BYTES = 40 * 1024 * 1024;

/**
 * Reads the files of `sbom` and `predicates`.
 * @throws Failure `file-unreadable`, `file-too-large`, `predicate-malformed`, `predicate-unknown`, `predicate-reserved`
 */
export async function readGivenPredicates(lines: readonly PredicateLine[]): Promise<GivenPredicate[]> {
  return Promise.all(lines.map(readOne));
}

/** What builds say of themselves in their metadata. */
export function givenByBuilds(builds: readonly BuildProvenance[]): GivenPredicate[] {
  return builds.map(({ digest, provenance }) => ({
    input: 'build-claims',
    path: 'metadata',
    digest,
    document: buildClaims(provenance),
    bytes: Buffer.from(JSON.stringify(buildClaims(provenance).predicate(undefined))),
  }));
}

async function readOne(line: PredicateLine): Promise<GivenPredicate> {
  const { input, path, type } = line;
  const bytes = await readUserFile(input, path, MAX_GIVEN_BYTES);
  const document = readGiven(objectOf(line, bytes), path, type);
  if (input === 'sbom' && kindOf(document.predicateType) !== 'sbom' && type === undefined)
    throw noSbom(path, document);
  return { ...line, document, bytes };
}

/** Only an object can be a predicate: cosign refuses lists, and signs no text in a bundle. */
function objectOf({ input, path }: PredicateLine, bytes: Buffer) {
  try {
    const value = parseBounded(utf8(bytes));
    if (isObject(value)) return value;
  } catch (error) {
    if (error instanceof TooMuchJson) throw noObject(input, path, error.message);
  }
  throw noObject(input, path, 'it is not a JSON object');
}

function noObject(input: string, path: string, problem: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'predicate-malformed',
    what: `${input}: ${path} cannot be attested: ${problem}`,
    why: 'only a JSON object can be a predicate; tag-value and XML cannot',
    fix: input === 'sbom' ? 'syft IMAGE -o spdx-json=sbom.spdx.json' : `${input}: TYPE=path/to/file.json`,
  });
}

function noSbom(path: string, { words, predicateType }: GivenDocument): Failure {
  return new Failure({
    class: 'usage',
    code: 'predicate-malformed',
    what: `sbom: ${path} is no SBOM, but this: ${words}`,
    fix: `predicates: ${predicateType}=${path}`,
  });
}
