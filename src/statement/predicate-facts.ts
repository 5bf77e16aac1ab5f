import { counted } from '../text/counted.ts';
import { listAt, memberAt, textAt } from '../text/member.ts';
import { printable } from '../text/printable.ts';
import { readBuildClaims } from './build-claims.ts';
import { type DeferredFacts, readDeferred } from './deferred.ts';
import {
  BUILD_CLAIMS,
  DEFERRED,
  OPENVEX,
  REFERENCE,
  sbomFormatOf,
  TEST_RESULT,
  VSA,
  VULN,
} from './predicate-types.ts';
import { readSbom } from './sbom.ts';
import { type Findings, readScan } from './scan.ts';

/** What a predicate says in short, for people: text on one line. Its signer says so; nothing of it is checked. */
export type PredicateFacts =
  | SbomFacts
  | ScanFacts
  | {
      readonly about: 'test-result';
      readonly result: string;
      readonly passed: number;
      readonly warned: number;
      readonly failed: number;
    }
  | { readonly about: 'vex'; readonly statements: number; readonly author?: string }
  | { readonly about: 'summary'; readonly result: string; readonly levels: readonly string[] }
  | { readonly about: 'reference'; readonly references: readonly StoredElsewhere[] }
  | BuildFacts
  | DeferredFacts;

/** What a build says of itself: claimed by the build job, and confirmed by nothing. */
export interface BuildFacts {
  readonly about: 'build';
  readonly builder?: string;
  readonly started?: string;
  readonly finished?: string;
  readonly source?: string;
  readonly recipe?: string;
  readonly parameters: readonly string[];
}

export interface SbomFacts {
  readonly about: 'sbom';
  readonly format: string;
  readonly components: number;
  readonly tool?: string;
  readonly created?: string;
}

export interface ScanFacts {
  readonly about: 'scan';
  readonly scanner: string;
  /** When the scan ended. */
  readonly finished?: string;
  readonly database?: string;
  /** How many findings of each severity; absent: reports of this scanner are not read. */
  readonly findings?: Findings;
}

export interface StoredElsewhere {
  readonly mediaType: string;
  /** Of the file, in hexadecimal digits. */
  readonly sha256: string;
  /** What the file would be attested as, where it is said. */
  readonly predicateType?: string;
}

const MAX_REFERENCES = 20;

/** undefined: of this type nothing is known, or it does not say what its type asks for. */
export function predicateFacts(predicateType: string, predicate: unknown): PredicateFacts | undefined {
  if (sbomFormatOf(predicateType) !== undefined) return sbomFacts(predicate);
  if (predicateType === VULN) return scanFacts(predicate);
  if (predicateType === TEST_RESULT) return testFacts(predicate);
  if (predicateType === VSA) return summaryFacts(predicate);
  if (predicateType === REFERENCE) return { about: 'reference', references: storedElsewhere(predicate) };
  if (predicateType === BUILD_CLAIMS) return buildFacts(predicate);
  if (predicateType === DEFERRED) return deferredFacts(predicate);
  const isVex = predicateType === OPENVEX || predicateType.startsWith(`${OPENVEX}/`);
  return isVex ? vexFacts(predicate) : undefined;
}

/** The facts as one line; undefined: there are none. */
export function predicateWords(predicateType: string, predicate: unknown): string | undefined {
  const facts = predicateFacts(predicateType, predicate);
  return facts && factWords(facts);
}

export function factWords(facts: PredicateFacts): string {
  switch (facts.about) {
    case 'sbom':
      return `SBOM (${facts.format}) of ${counted(facts.components, 'component')}${by(facts.tool)}`;
    case 'scan':
      return scanWords(facts);
    case 'test-result':
      return `tests ${facts.result}: ${facts.passed} passed, ${facts.warned} warned, ${facts.failed} failed`;
    case 'vex':
      return `VEX (OpenVEX) of ${counted(facts.statements, 'statement')}${by(facts.author)}`;
    case 'deferred':
      return `signed later, for run ${facts.run} of ${facts.workflow} at ${facts.headSha.slice(0, 12)}; who built it, and how, is not claimed`;
    case 'summary':
      return `SLSA verification summary: ${facts.result} (${facts.levels.join(', ') || 'no levels'})`;
    case 'build':
      return `what the build says of itself${by(facts.builder)}, claimed by the build job`;
    case 'reference':
      return `reference to ${facts.references.map(({ mediaType }) => mediaType).join(', ') || 'nothing'}`;
  }
}

function scanWords({ scanner, finished, database, findings }: ScanFacts): string {
  const counts = Object.entries(findings ?? {}).map(([severity, count]) => `${count} ${severity}`);
  const none = findings ? 'nothing found' : 'its findings are not counted here';
  const at = finished === undefined ? '' : ` at ${finished}`;
  const using = database === undefined ? '' : ` with database ${database}`;
  return `vulnerability scan by ${scanner}${at}${using}: ${counts.join(', ') || none}`;
}

function sbomFacts(predicate: unknown): SbomFacts | undefined {
  // cosign's older `--type custom` and `spdx` wrap the document.
  const sbom = readSbom(predicate) ?? readSbom(memberAt(predicate, 'Data'));
  if (!sbom) return undefined;
  return {
    about: 'sbom',
    format: printable(sbom.format, 40),
    components: sbom.components,
    ...text('tool', sbom.tool),
    ...text('created', sbom.created),
  };
}

function scanFacts(predicate: unknown): ScanFacts | undefined {
  const scan = readScan(predicate);
  if (!scan) return undefined;
  return {
    about: 'scan',
    scanner: printable(scan.scanner),
    ...text('finished', scan.finished),
    ...text('database', scan.database.version === '' ? undefined : scan.database.version),
    ...(scan.findings && { findings: scan.findings }),
  };
}

function testFacts(predicate: unknown): PredicateFacts {
  const count = (name: string) => listAt(predicate, name).length;
  return {
    about: 'test-result',
    result: printable(textAt(predicate, 'result') ?? 'unknown', 40),
    passed: count('passedTests'),
    warned: count('warnedTests'),
    failed: count('failedTests'),
  };
}

function vexFacts(predicate: unknown): PredicateFacts {
  const statements = listAt(predicate, 'statements').length;
  return { about: 'vex', statements, ...text('author', textAt(predicate, 'author')) };
}

function buildFacts(predicate: unknown): BuildFacts {
  const { builder, started, finished, source, recipe, parameters } = readBuildClaims(predicate);
  return {
    about: 'build',
    ...text('builder', builder),
    ...text('started', started),
    ...text('finished', finished),
    ...text('source', source),
    ...text('recipe', recipe),
    parameters: parameters.map((name) => printable(name, 60)),
  };
}

function summaryFacts(predicate: unknown): PredicateFacts {
  const levels = listAt(predicate, 'verifiedLevels').slice(0, MAX_REFERENCES);
  return {
    about: 'summary',
    result: printable(textAt(predicate, 'verificationResult') ?? 'unknown', 40),
    levels: levels.filter((one) => typeof one === 'string').map((one) => printable(one, 60)),
  };
}

/** What a reference names by its SHA-256 (in-toto/attestation, spec/predicates/reference.md). */
export function storedElsewhere(predicate: unknown): StoredElsewhere[] {
  return listAt(predicate, 'references')
    .slice(0, MAX_REFERENCES)
    .flatMap((one) => {
      const sha256 = textAt(one, 'digest', 'sha256') ?? '';
      const mediaType = textAt(one, 'mediaType');
      if (!/^[0-9a-f]{64}$/.test(sha256) || mediaType === undefined) return [];
      const type = text('predicateType', textAt(one, 'annotations', 'predicateType'));
      return { mediaType: printable(mediaType, 100), sha256, ...type };
    });
}

function text<K extends string>(name: K, value: string | undefined) {
  return (value === undefined ? {} : { [name]: printable(value, 100) }) as Partial<Record<K, string>>;
}

function by(who: string | undefined): string {
  return who === undefined ? '' : ` by ${who}`;
}

function deferredFacts(predicate: unknown): DeferredFacts | undefined {
  const said = readDeferred(predicate);
  if (said === undefined) return undefined;
  const { run, workflow, headSha, signedBy } = said;
  return {
    about: 'deferred',
    run: printable(run),
    workflow: printable(workflow),
    headSha: printable(headSha),
    signedBy: printable(signedBy),
  };
}
