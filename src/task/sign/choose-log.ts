import type { Formats } from '../../oci/layout/formats.ts';
import { Failure } from '../../shared/failure.ts';
import { type Instance, type LogService, noService } from '../../sigstore/instance.ts';
import type { KeyAlgorithm } from '../../sigstore/key-algorithm.ts';

/**
 * Chooses the log, and with it whether a timestamp is needed.
 * @param key of the kind that is signed with; undefined: a certificate's, which every log takes
 * @throws Failure `legacy-needs-rekor-v1`, `timestamp-authority-missing`, `key-unsupported`
 */
export function chooseLog(
  instance: Instance,
  formats: Formats,
  formatIsExplicit: boolean,
  key?: KeyAlgorithm,
): LoggedChoice {
  const [v1, v2] = [1, 2].map((version) => instance.logs.find((log) => log.version === version));
  const wantsV1 = formats !== 'bundle';
  if (wantsV1 && v1 !== undefined) {
    if (key?.isInHashedRekord === false) throw notInLog(key, v1, `signature-format: ${formats}`);
    return { log: v1, timestamp: timestampWithV1(instance), formats };
  }
  if (wantsV1 && formatIsExplicit) throw legacyNeedsV1(formats);
  const log = logOfBundles(v1, v2, key);
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

/** The highest version that takes signatures of the key. */
function logOfBundles(v1?: LogService, v2?: LogService, key?: KeyAlgorithm): LogService {
  const isInV2 = key === undefined || key.publicKeyDetails !== undefined;
  const log = (isInV2 ? v2 : undefined) ?? v1;
  if (log !== undefined) return log;
  if (key !== undefined && v2 !== undefined) throw notInLog(key, v2, 'a bundle');
  throw noService('transparency log');
}

/** No log, where the user wants none: every format can do without one, and every kind of key. */
export function noLog(instance: Instance, formats: Formats): ChosenLog {
  return { log: undefined, timestamp: timestampWithV1(instance), formats };
}

export interface ChosenLog {
  /** undefined: nothing is recorded. */
  readonly log: LogService | undefined;
  /** Whether a timestamp is requested beside the log entry. */
  readonly timestamp: boolean;
  /** The formats that this log allows: those asked for, or `bundle` where both were only the default. */
  readonly formats: Formats;
  readonly warning?: string;
}

type LoggedChoice = ChosenLog & { readonly log: LogService };

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

function notInLog({ name }: KeyAlgorithm, log: LogService, asked: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'key-unsupported',
    what: `${asked} cannot be written with a key of ${name}: the log ${log.url.host} would refuse its signatures`,
    why: 'Rekor takes such keys for envelopes in a Rekor v1 log only, not for simple-signing, nor in Rekor v2',
    fix: 'one of:\n  signature-format: bundle   # where the instance has a Rekor v1 log\n  tlog: false                # nothing is recorded\n  key:                       # of ECDSA P-256 or RSA',
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
