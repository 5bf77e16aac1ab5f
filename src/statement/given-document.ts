import { Failure } from '../shared/failure.ts';
import type { JsonObject } from '../text/json.ts';
import { memberAt, textAt } from '../text/member.ts';
import { printable } from '../text/printable.ts';
import { predicateWords } from './predicate-facts.ts';
import { isKnownType, shapeProblems } from './predicate-shape.ts';
import { BUILD_CLAIMS, isReserved, OPENVEX, VULN } from './predicate-types.ts';
import { readSbom } from './sbom.ts';
import { readScan, type Scan, type ScanRun, vulnPredicate } from './scan.ts';

/** A file that a user gives to be attested, understood. */
export interface GivenDocument {
  readonly predicateType: string;
  /** Of the file (IANA). */
  readonly mediaType: string;
  /** `SBOM (SPDX 2.3) of 4 components by syft-1.57.1` */
  readonly words: string;
  /** Digests by which it names what it is about; empty where it does not say. */
  readonly names: readonly string[];
  /** Whether it lists what is in one image: of an image for several platforms, in one of these. */
  readonly isOfOnePlatform: boolean;
  /** @param run who attests it; undefined: nothing confirms that */
  readonly predicate: (run: ScanRun | undefined) => JsonObject;
}

/**
 * Finds out from its content what a document is, unless the type is given; a known type must be what it should be.
 * @param file its name, for messages
 * @throws Failure `predicate-unknown`, `predicate-malformed`, `predicate-reserved`
 */
export function readGiven(document: JsonObject, file: string, type: string | undefined): GivenDocument {
  const sbom = readSbom(document);
  const scan = sbom ? undefined : readScan(document);
  const predicateType = type ?? sbom?.predicateType ?? typeOf(document, scan);
  if (predicateType === undefined) throw unknown(document, file);
  if (isReserved(predicateType)) throw reserved(predicateType, file);
  const predicate = predicateType === VULN && scan ? wrapped(document, scan) : () => document;
  const problems = shapeProblems(predicateType, predicate(undefined));
  if (problems.length > 0) throw malformed(predicateType, file, problems);
  const listed = sbom ?? scan;
  return {
    predicateType,
    mediaType: sbom ? sbom.mediaType : 'application/json',
    words: wordsOf(predicateType, predicate(undefined)),
    names: listed?.names ?? [],
    isOfOnePlatform: listed !== undefined,
    predicate,
  };
}

/**
 * BuildKit's provenance as a predicate of a type of its own: as SLSA provenance it would pass for what the certificate
 * confirms, and any step of the job could have written it.
 */
export function buildClaims(provenance: JsonObject): GivenDocument {
  return {
    predicateType: BUILD_CLAIMS,
    mediaType: 'application/json',
    words: 'what the build says of itself, claimed by the build job',
    names: [],
    isOfOnePlatform: false,
    predicate: (run: ScanRun | undefined) => ({
      claimedBy: { job: 'the build job', run: run?.uri ?? '', workflow: run?.builderId ?? '' },
      provenance,
    }),
  };
}

function wrapped(document: JsonObject, scan: Scan): GivenDocument['predicate'] {
  return (run) => vulnPredicate(document, scan, run);
}

function wordsOf(predicateType: string, predicate: JsonObject): string {
  const isKnown = isKnownType(predicateType);
  return (
    predicateWords(predicateType, predicate) ??
    `${predicateType}${isKnown ? '' : ', whose content is not judged'}`
  );
}

function typeOf(document: JsonObject, scan: Scan | undefined): string | undefined {
  if (scan) return VULN;
  return textAt(document, '@context')?.startsWith(OPENVEX) ? OPENVEX : undefined;
}

function unknown(document: JsonObject, file: string): Failure {
  const isStatement = textAt(document, 'predicateType') !== undefined && memberAt(document, 'subject');
  return new Failure({
    class: 'usage',
    code: 'predicate-unknown',
    what: `it cannot be told what ${file} is`,
    why: isStatement
      ? 'it is a whole statement, about subjects of its own; only its predicate can be attested'
      : 'SBOMs (SPDX, CycloneDX), reports of Grype and Trivy, and OpenVEX are recognised; of anything else, the type must be given',
    fix: isStatement
      ? `jq .predicate ${file} > predicate.json   # and give that file`
      : `predicates: https://example.com/my-type/v1=${file}`,
  });
}

function malformed(predicateType: string, file: string, problems: readonly string[]): Failure {
  return new Failure({
    class: 'usage',
    code: 'predicate-malformed',
    what: `${file} is no ${printable(predicateType)}: ${problems.slice(0, 3).join('; ')}`,
    why: 'readers of this type would refuse it, or read something else than was meant',
    fix: 'let the tool write it again, or give the type that it has',
  });
}

function reserved(predicateType: string, file: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'predicate-reserved',
    what: `${file} cannot be attested as ${predicateType}`,
    why: 'signatures and provenance are made from what the certificate confirms, not from files that a step could write',
    fix: 'provenance: v0.2   # or both; what a build says of itself can be attested as a type of your own',
  });
}
