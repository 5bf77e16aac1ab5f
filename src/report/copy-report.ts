import type { Sent } from '../oci/copy/send.ts';
import type { SetTag } from '../oci/set-tag.ts';
import type { Reason } from '../shared/reason.ts';
import { toolName, toolVersion } from '../shared/tool.ts';
import { terminalSafe } from '../text/terminal-safe.ts';
import type { Verdict } from '../verification/image-report.ts';

/** docs/copy.schema.json; a field may be added, anything else makes a new version. */
const VERSION = 1;

export interface CopiedTag {
  readonly tag: string;
  /** What it pointed to; null: it was not there. */
  readonly before: string | null;
  readonly outcome: SetTag;
}

/** What became of an image at one destination. */
export interface DestinationReport extends Partial<Sent> {
  /** `registry/repository` */
  readonly destination: string;
  readonly outcome: 'copied' | 'unchanged' | 'failed';
  readonly tags: readonly CopiedTag[];
  readonly failure?: Reason;
}

export interface CopyReport {
  /** As it was asked for. */
  readonly source: string;
  /** `registry/repository@sha256:…`; absent: it was not found. */
  readonly reference?: string;
  /** Absent: nothing said who may have built it. */
  readonly verdict?: Verdict;
  readonly destinations: readonly DestinationReport[];
  /** Why nothing was copied. */
  readonly failures: readonly Reason[];
}

export function copyJson(copies: readonly CopyReport[], exitCode: number): object {
  return { schemaVersion: VERSION, tool: { name: toolName, version: toolVersion }, exitCode, copies };
}

/** One line for each destination; of what failed, why and what to do. */
export function copyText(copies: readonly CopyReport[], isQuiet: boolean): string {
  const lines = copies.flatMap(({ source, reference, destinations, failures }) => [
    ...failures.flatMap((reason) => reasonLines(`not copied: ${source}`, reason)),
    ...destinations.flatMap((one) => destinationLines(reference ?? source, one, isQuiet)),
  ]);
  return lines.length === 0 ? '' : `${lines.map((line) => terminalSafe(line)).join('\n')}\n`;
}

function destinationLines(source: string, report: DestinationReport, isQuiet: boolean): string[] {
  const { destination, outcome, tags, failure, warnings = [] } = report;
  const said = warnings.map((warning) => `  warning: ${warning}`);
  if (failure) return [...reasonLines(`failed: ${source} to ${destination}`, failure), ...said];
  if (isQuiet) return [];
  const set = tags.map(({ tag, before, outcome: done }) => {
    if (done === 'unchanged') return `  ${tag} points to it`;
    return `  ${tag} set${before === null ? '' : `, which pointed to ${before}`}`;
  });
  return [
    `${outcome}: ${source} to ${destination}${countsOf(report)}`,
    ...set,
    ...said,
    ...podmanLines(source, report),
  ];
}

function countsOf({ manifests, blobs, attached = 0, tagged = [] }: DestinationReport): string {
  if (!manifests || !blobs) return '';
  const sent = `${manifests.sent} of ${manifests.sent + manifests.present} manifests sent`;
  const parts = [`${blobs.sent} blobs (${sizeOf(blobs.sentBytes)}) sent`];
  if (blobs.mounted > 0) parts.push(`${blobs.mounted} mounted`);
  if (blobs.foreign > 0) parts.push(`${blobs.foreign} left elsewhere, where they say that they are`);
  return `: ${[sent, ...parts, `${attached + tagged.length} attached`].join(', ')}`;
}

/** Signatures of the older format name the repository that they were made for. */
function podmanLines(source: string, { destination, tagged = [] }: DestinationReport): string[] {
  const hasSignature = tagged.some(({ tag, outcome }) => tag.endsWith('.sig') && outcome !== 'unchanged');
  if (!hasSignature) return [];
  const name = source.replace(/@.*$/, '');
  return [
    `  podman compares the name in a signature: in policy.json add "signedIdentity": {"type": "remapIdentity", "prefix": "${destination}", "signedPrefix": "${name}"}`,
  ];
}

function sizeOf(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  const power = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), units.length - 1);
  const value = bytes / 1024 ** power;
  return `${value < 10 && power > 0 ? value.toFixed(1) : Math.round(value)} ${units[power]}`;
}

function reasonLines(what: string, { code, message, fix }: Reason): string[] {
  return [
    `${what}: ${message} [${code}]`,
    ...(fix === undefined ? [] : fix.split('\n').map((line) => `  ${line}`)),
  ];
}
