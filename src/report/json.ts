import type { ImageReport } from '../verification/image-report.ts';
import type { Answers } from '../verification/answers.ts';
import { toolName, toolVersion } from '../shared/tool.ts';

/** docs/verify.schema.json; a field may be added, anything else makes a new version. */
const REPORT_VERSION = 1;

export interface JsonReport {
  readonly schemaVersion: typeof REPORT_VERSION;
  readonly tool: { readonly name: string; readonly version: string };
  readonly verdict: ImageReport['verdict'];
  readonly exitCode: number;
  /** Where the trusted root was taken from; null where there was none. */
  readonly trustedRoot: string | null;
  readonly images: readonly ImageReport[];
}

export function jsonReport({ answers, verdict, exitCode, root }: Answers): JsonReport {
  return {
    schemaVersion: REPORT_VERSION,
    tool: { name: toolName, version: toolVersion },
    verdict,
    exitCode,
    trustedRoot: root?.source ?? null,
    images: answers.map(({ report }) => report),
  };
}
