import { isObject, type JsonObject } from '../text/json.ts';
import { listAt, memberAt, textAt } from '../text/member.ts';
import { digestsIn } from './sbom.ts';

/** What a report of a vulnerability scanner says, as Grype and Trivy write it. */
export interface Scan {
  /** `grype 0.121.3` */
  readonly scanner: string;
  /** Package URL of the scanner, and its version. */
  readonly uri: string;
  readonly version: string;
  readonly database: Database;
  /** RFC 3339; undefined: it does not say. */
  readonly finished: string | undefined;
  /** How many findings of each severity, the worst first; undefined: that is not known of this scanner. */
  readonly findings: Findings | undefined;
  /** As in `Sbom`. */
  readonly names: readonly string[];
}

export interface Database {
  readonly uri: string;
  readonly version: string;
}

export type Findings = Readonly<Record<string, number>>;

/** Who ran a scan: cosign's `vuln` predicate has a place for it. */
export interface ScanRun {
  /** URL of the run and attempt. */
  readonly uri: string;
  readonly builderId: string;
}

/** Reads a report of Grype or Trivy, or cosign's `vuln` predicate around one; undefined: it is none of them. */
export function readScan(document: unknown): Scan | undefined {
  return readGrype(document) ?? readTrivy(document) ?? readVuln(document);
}

/**
 * cosign's `vuln` predicate (cosign, specs/COSIGN_VULN_ATTESTATION_SPEC.md) around a report, which stays whole. Times
 * and database are as the scanner says; Grype and Trivy tell one time only.
 * @param run undefined: nothing confirms who ran it
 */
export function vulnPredicate(document: JsonObject, scan: Scan, run: ScanRun | undefined): JsonObject {
  const invocation = {
    parameters: memberAt(document, 'invocation', 'parameters') ?? null,
    uri: run?.uri ?? textAt(document, 'invocation', 'uri') ?? '',
    event_id: eventOf(run) ?? textAt(document, 'invocation', 'event_id') ?? '',
    'builder.id': run?.builderId ?? textAt(document, 'invocation', 'builder.id') ?? '',
  };
  if (isVuln(document)) return { ...document, invocation };
  const { uri, version, database: db, finished } = scan;
  return {
    invocation,
    scanner: { uri, version, db, result: document },
    metadata: { scanStartedOn: finished, scanFinishedOn: finished },
  };
}

/** `https://github.com/o/r/actions/runs/99/attempts/1` is the run 99. */
function eventOf(run: ScanRun | undefined): string | undefined {
  return run && /\/runs\/(\d+)/.exec(run.uri)?.[1];
}

function readGrype(report: unknown): Scan | undefined {
  if (textAt(report, 'descriptor', 'name') !== 'grype' || !isList(report, 'matches')) return undefined;
  const version = versionOf(textAt(report, 'descriptor', 'version'));
  const database = memberAt(report, 'descriptor', 'db');
  const status = memberAt(database, 'status') ?? database;
  const target = memberAt(report, 'source', 'target');
  return {
    scanner: `grype ${version}`,
    uri: `pkg:github/anchore/grype@${version}`,
    version,
    database: {
      uri: textAt(status, 'from') ?? '',
      version: [textAt(status, 'schemaVersion'), textAt(status, 'built')].filter(isText).join('@'),
    },
    finished: textAt(report, 'descriptor', 'timestamp'),
    findings: count(listAt(report, 'matches').map((one) => textAt(one, 'vulnerability', 'severity'))),
    names: digestsIn([
      textAt(target, 'manifestDigest'),
      textAt(target, 'imageID'),
      ...textsIn(target, 'repoDigests'),
    ]),
  };
}

function readTrivy(report: unknown): Scan | undefined {
  if (memberAt(report, 'SchemaVersion') !== 2 || textAt(report, 'ArtifactName') === undefined)
    return undefined;
  const version = versionOf(textAt(report, 'Trivy', 'Version'));
  const found = listAt(report, 'Results').flatMap((one) => listAt(one, 'Vulnerabilities'));
  return {
    scanner: `trivy ${version}`,
    uri: `pkg:github/aquasecurity/trivy@${version}`,
    version,
    // Trivy's reports do not name it.
    database: { uri: '', version: '' },
    finished: textAt(report, 'CreatedAt'),
    findings: count(found.map((one) => textAt(one, 'Severity'))),
    names: digestsIn([textAt(report, 'Metadata', 'ImageID'), ...textsIn(report, 'Metadata', 'RepoDigests')]),
  };
}

/** What is already cosign's predicate: `trivy image --format cosign-vuln` writes it, and so does this program. */
function readVuln(document: unknown): Scan | undefined {
  if (!isVuln(document)) return undefined;
  const scanner = memberAt(document, 'scanner');
  const report = memberAt(scanner, 'result');
  const inner = readGrype(report) ?? readTrivy(report) ?? unknownReport(scanner);
  const said = (name: string) => textAt(scanner, 'db', name) ?? '';
  return {
    ...inner,
    uri: textAt(scanner, 'uri') ?? inner.uri,
    version: textAt(scanner, 'version') ?? inner.version,
    database: { uri: said('uri'), version: said('version') },
    finished: textAt(document, 'metadata', 'scanFinishedOn') ?? inner.finished,
  };
}

/** Of a scanner that is not known here: what it found cannot be counted. */
function unknownReport(scanner: unknown): Scan {
  const uri = textAt(scanner, 'uri') ?? '';
  const database = { uri: '', version: '' };
  return { scanner: uri, uri, version: '', database, finished: undefined, findings: undefined, names: [] };
}

function isVuln(document: unknown): document is JsonObject {
  return isObject(memberAt(document, 'scanner')) && isObject(memberAt(document, 'metadata'));
}

/** A build without a version says so in brackets. */
function versionOf(text: string | undefined): string {
  return text === undefined || text.startsWith('[') ? 'unknown' : text;
}

function isList(value: unknown, name: string): boolean {
  return Array.isArray(memberAt(value, name));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function textsIn(value: unknown, ...path: readonly string[]): string[] {
  return listAt(value, ...path).filter(isText);
}

const SEVERITIES = ['critical', 'high', 'medium', 'low', 'negligible', 'unknown'];

/** What says no severity that is known counts as `unknown`. */
function count(severities: readonly (string | undefined)[]): Findings {
  const named = severities
    .map((one) => one?.toLowerCase() ?? '')
    .map((one) => (SEVERITIES.includes(one) ? one : 'unknown'));
  return Object.fromEntries(
    SEVERITIES.map((severity) => [severity, named.filter((one) => one === severity).length] as const).filter(
      ([, found]) => found > 0,
    ),
  );
}
