import { TOKEN_SERVICE } from '../../github/id-token.ts';
import { isRefusedByNetwork } from '../../http/network-error.ts';
import { Unavailable } from '../../http/unavailable.ts';
import { Failure } from '../../shared/failure.ts';
import { CA_SERVICE } from '../../sigstore/fulcio.ts';
import { LOG_SERVICE } from '../../sigstore/log.ts';
import { TIMESTAMP_SERVICE } from '../../sigstore/timestamp.ts';
import type { SigstoreOutage } from './result.ts';

const TOO_MANY = 429;
const SERVICES: readonly string[] = [TOKEN_SERVICE, CA_SERVICE, LOG_SERVICE, TIMESTAMP_SERVICE];
/** What vouches for a signature that a key made as well. */
const WITNESSES: readonly string[] = [LOG_SERVICE, TIMESTAMP_SERVICE];

/**
 * The outage that a failure is: a service of Sigstore, or the issuer of its tokens, gave no usable answer for as long
 * as it was given. A refusal is none, nor is a registry that is down: a limit for this client (429), a name that nobody
 * knows and a proxy that does not let pass are the user's to mend, and would have a key sign each time until they are.
 */
export function outageIn(error: unknown): SigstoreOutage | undefined {
  if (!(error instanceof Failure)) return undefined;
  const { code, message } = error;
  if (code === 'log-withholds-entries') return { service: LOG_SERVICE, code, message };
  if (!(error instanceof Unavailable) || !SERVICES.includes(error.service)) return undefined;
  if (error.answer?.status === TOO_MANY || isRefusedByNetwork(error.cause)) return undefined;
  return { service: error.service, code, message };
}

/** Whether a key can do without the service, once nothing is recorded. */
export function isOfWitness({ service }: SigstoreOutage): boolean {
  return WITNESSES.includes(service);
}

export function isOfTimestamps({ service }: SigstoreOutage): boolean {
  return service === TIMESTAMP_SERVICE;
}
