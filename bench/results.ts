import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Startup } from './startup.ts';
import type { ToolName } from './tools.ts';
import type { Waiting } from './waiting.ts';

/** One run of one tool. */
export interface Sample {
  readonly scenario: string;
  readonly images: number;
  readonly roundTripMs: number;
  /** Runs of the same round followed each other at once: ratios are taken between them. */
  readonly round: number;
  readonly tool: ToolName;
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakMb: number;
  readonly requests: number;
  readonly connections: number;
  /** From all services, TLS included; undefined in older results. */
  readonly receivedBytes?: number;
  readonly identityTokens: number;
  readonly certificates: number;
  readonly logEntries: number;
  /** Requests one after the other, and how many of them waited for a new connection. */
  readonly sequential: { readonly requests: number; readonly connections: number };
  readonly waiting: Waiting;
  /** What cannot be avoided with these services, in milliseconds (unavoidable.ts); for this action. */
  readonly unavoidableMs: number | undefined;
}

/** A request of the run that is drawn. */
export interface Bar {
  readonly label: string;
  readonly openedMs: number | undefined;
  readonly sentMs: number;
  readonly receivedMs: number;
  readonly critical: boolean;
}

export interface Results {
  readonly date: string;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly samples: readonly Sample[];
  readonly startup: Startup;
  /** One run with one image for each tool, at the longest round-trip time. */
  readonly waterfalls: Readonly<Partial<Record<ToolName, readonly Bar[]>>>;
}

const FILE = path.join(import.meta.dirname, 'results.json');

export function readResults(): Results {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Results;
}

export function writeResults(results: Results): void {
  writeFileSync(FILE, `${JSON.stringify(results, undefined, 1)}\n`);
}
