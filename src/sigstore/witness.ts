import type { Http } from '../http/http.ts';
import type { SignedArtifact } from './artifact.ts';
import { signatureOf } from './envelope.ts';
import type { LogService } from './instance.ts';
import type { KeyHolder } from './key-holder.ts';
import type { LogPace } from './log-pace.ts';
import { recordInLog } from './log.ts';
import { requestTimestamp } from './timestamp.ts';
import type { TrustedRoot } from './trusted-root.ts';

/** What makes a signature last: entries of a log, timestamps. */
export type Testimony = Partial<Pick<SignedArtifact, 'logEntries' | 'timestamps'>>;

/**
 * A service that vouches for a signature.
 * @throws Failure of the service, and what `beforeAttempt` throws: it is called before each request
 */
export type Witness = (
  artifact: SignedArtifact,
  by: { readonly holder: KeyHolder; readonly beforeAttempt: () => void },
) => Promise<Testimony>;

/** Records in a log. */
export function logWitness(options: {
  readonly log: LogService;
  readonly pace: LogPace;
  readonly http: Http;
  readonly root: TrustedRoot;
}): Witness {
  return async (artifact, { holder: { publicKey }, beforeAttempt }) => ({
    logEntries: [await recordInLog({ ...options, artifact, publicKey, beforeAttempt })],
  });
}

/** Has the signature timestamped. */
export function timestampWitness(options: {
  readonly url: URL;
  readonly http: Http;
  readonly root: TrustedRoot;
}): Witness {
  return async ({ content }) => ({
    timestamps: [await requestTimestamp({ ...options, signature: signatureOf(content) })],
  });
}
