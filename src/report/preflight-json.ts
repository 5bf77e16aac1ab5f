import type { PreflightReport } from '../admission/preflight-report.ts';
import { toolName, toolVersion } from '../shared/tool.ts';

/** docs/preflight.schema.json; a field may be added, anything else makes a new version. */
const VERSION = 1;

export function preflightJson(report: PreflightReport, exitCode: number): object {
  const { engines, images, problems, objects } = report;
  return {
    schemaVersion: VERSION,
    tool: { name: toolName, version: toolVersion },
    exitCode,
    engines: engines.map(({ id, isAssumed, hasNamedRoot, assumedLabel, policies }) => ({
      id,
      assumed: isAssumed,
      namedRoot: hasNamedRoot,
      ...(assumedLabel !== undefined && { assumedLabel }),
      policies,
    })),
    objects,
    images: images.map(({ isKnown, isRead: _, from, ...image }) => ({
      ...image,
      from: from.map(({ group, ...place }) => ({ ...place, ...(group !== '' && { group }) })),
      inBaseline: isKnown,
    })),
    problems,
  };
}
