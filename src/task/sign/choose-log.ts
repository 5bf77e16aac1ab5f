import type { Formats } from '../../oci/layout/formats.ts';
import { Failure } from '../../shared/failure.ts';
import { type Instance, type LogService, noService } from '../../sigstore/instance.ts';

/**
 * Chooses the log, and with it whether a timestamp is needed.
 * @throws Failure `legacy-needs-rekor-v1`, `timestamp-authority-missing`
 */
export function chooseLog(instance: Instance, formats: Formats, formatIsExplicit: boolean): ChosenLog {
  const [v1, v2] = [1, 2].map((version) => instance.logs.find((log) => log.version === version));
  const wantsV1 = formats !== 'bundle';
  if (wantsV1 && v1 !== undefined) return { log: v1, timestamp: timestampWithV1(instance), formats };
  if (wantsV1 && formatIsExplicit) throw legacyNeedsV1(formats);
  const log = v2 ?? v1;
  if (log === undefined) throw noService('transparency log');
  if (log.version === 2 && instance.timestampAuthority === undefined) throw noTimestampAuthority(log);
  return {
    log,
    timestamp: log.version === 2 || timestampWithV1(instance),
    formats: 'bundle',
    ...(wantsV1 && {
      warning: 'only bundles are written: the instance has no Rekor v1 log, which cosign’s legacy tags need',
    }),
  };
}

export interface ChosenLog {
  readonly log: LogService;
  /** Whether a timestamp is requested beside the log entry. */
  readonly timestamp: boolean;
  /** The formats that this log allows: those asked for, or `bundle` where both were only the default. */
  readonly formats: Formats;
  readonly warning?: string;
}

/** The log's own time is enough; a private instance's authority is there to be used. */
function timestampWithV1({ timestampAuthority, isPublic }: Instance): boolean {
  return timestampAuthority !== undefined && !isPublic;
}

function legacyNeedsV1(formats: Formats): Failure {
  return new Failure({
    class: 'usage',
    code: 'legacy-needs-rekor-v1',
    what: `signature-format: ${formats} cannot be written: the instance has no Rekor v1 log`,
    why: 'legacy tags carry a signed entry timestamp, which Rekor v2 does not make',
    fix: 'signature-format: bundle',
  });
}

function noTimestampAuthority(log: LogService): Failure {
  return new Failure({
    class: 'usage',
    code: 'timestamp-authority-missing',
    what: `nothing can be signed with the Rekor v2 log ${log.url.host}: the signing config has no timestamp authority`,
    why: 'a Rekor v2 entry has no trusted time of its own, so verifiers refuse it without a timestamp',
    fix: 'add the instance’s timestamp authority to tsaUrls in the signing config',
  });
}
