import { ANY_PREDICATE } from '../expectation/expectation.ts';
import type { Reader } from '../oci/reader.ts';
import type { StoredElsewhere } from '../statement/predicate-facts.ts';
import { shapeProblems } from '../statement/predicate-shape.ts';
import { sbomFormatOf } from '../statement/predicate-types.ts';
import { parseDigest } from '../subject/digest.ts';
import { objectIn } from '../text/json.ts';
import { type ArtifactReport, isByExpected } from './artifact-report.ts';
import type { Requirement } from './requirement.ts';

/** A file that is stored beside an image, in place of an attestation that holds it. */
export interface StoredFile {
  /** What it would be attested as. */
  readonly predicateType: string;
  readonly bytes: Buffer;
  /** The reference to it, which the expected identity signed. */
  readonly reference: ArtifactReport;
}

const MAX_BYTES = 40 * 1024 * 1024;
const MAX_FILES = 8;

/**
 * Files that are asked for and stand beside the image only by reference. They are looked for by digest, in the
 * repository where the image's attestations are: never at an address that one of them names.
 * @throws Failure those of the registry
 */
export async function fetchStoredFiles(
  registry: Reader,
  path: string,
  artifacts: readonly ArtifactReport[],
  requirements: readonly Requirement[],
): Promise<StoredFile[]> {
  const trusted = artifacts.filter(isByExpected);
  const wanted = requirements
    .map(({ predicateType }) => predicateType)
    .filter((type) => type !== ANY_PREDICATE && trusted.every((one) => one.predicateType !== type));
  const named = [...new Set(wanted)].flatMap((predicateType) =>
    trusted.flatMap((reference) =>
      filesIn(reference, predicateType).map((file) => ({ predicateType, reference, file })),
    ),
  );
  const files = named.slice(0, MAX_FILES).map(async ({ predicateType, reference, file }) => {
    const bytes = await registry.getBlob(path, parseDigest(`sha256:${file.sha256}`), MAX_BYTES);
    const document = bytes && objectIn(bytes);
    const fits = document !== undefined && shapeProblems(predicateType, document).length === 0;
    return bytes && fits ? [{ predicateType, bytes, reference }] : [];
  });
  return (await Promise.all(files)).flat();
}

function filesIn({ says }: ArtifactReport, predicateType: string): StoredElsewhere[] {
  if (says?.about !== 'reference') return [];
  return says.references.filter(
    (one) => (one.predicateType ?? typeOf(one.mediaType, predicateType)) === predicateType,
  );
}

/** Of what others refer to, the media type tells the format. */
function typeOf(mediaType: string, wanted: string): string | undefined {
  const format = sbomFormatOf(wanted);
  const isIt = format === 'CycloneDX' ? mediaType.includes('cyclonedx') : mediaType.includes('spdx');
  return format !== undefined && isIt ? wanted : undefined;
}
