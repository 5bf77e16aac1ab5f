import { Failure } from '../shared/failure.ts';
import type { ProxyEnvironment } from './proxy.ts';

/** Why an attempt gave no answer, in words for people. `attempts`: how often to try at most. */
export interface NetworkTrouble {
  readonly cause: string;
  readonly attempts: number;
  readonly error: unknown;
}

const WORDS: Readonly<Record<string, string>> = {
  EAI_AGAIN: 'name look-up failed',
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection dropped',
  EHOSTUNREACH: 'host unreachable',
  ENETUNREACH: 'network unreachable',
  ENOTFOUND: 'no such host',
  EPIPE: 'connection dropped',
  ETIMEDOUT: 'no connection in time',
  UND_ERR_ABORTED: 'the proxy refused the connection',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'answer cut short',
  UND_ERR_SOCKET: 'connection dropped',
};

/** A mistyped name stays mistyped, but resolvers on runners do err for a moment. */
const ATTEMPTS_FOR_UNKNOWN_HOST = 4;

// OpenSSL's verification results and protocol errors, as Node names them (nodejs.org/api/tls.html#x509-certificate-error-codes)
const TLS_CODE =
  /^(CERT_|CRL_|DEPTH_ZERO_|ERR_SSL_|ERR_TLS_|HOSTNAME_|INVALID_CA|SELF_SIGNED_|UNABLE_TO_|EPROTO$)/;

/**
 * Judges what a request to `host` threw.
 * @throws Failure `tls-untrusted`, `port-refused`: another attempt ends the same; the error itself when it
 *   is no network error but a defect
 */
export function networkTrouble(error: unknown, host: string, environment: ProxyEnvironment): NetworkTrouble {
  const causes = causesOf(error);
  if (causes.some(({ name }) => name === 'TimeoutError')) {
    return { cause: 'no answer in time', attempts: Infinity, error };
  }
  if (causes.length < 2) throw error;
  const code = causes.map(codeOf).findLast((found) => found !== '') ?? '';
  if (TLS_CODE.test(code))
    throw untrusted(host, code, error, environment['NODE_TLS_REJECT_UNAUTHORIZED'] === '0');
  if (causes.some(({ message }) => message === 'bad port')) throw portRefused(host, error);
  return {
    cause: WORDS[code] ?? (code === '' ? 'connection failed' : `connection failed (${code})`),
    attempts: code === 'ENOTFOUND' ? ATTEMPTS_FOR_UNKNOWN_HOST : Infinity,
    error,
  };
}

/** A name that nobody knows, and a proxy that does not let pass. */
const REFUSALS: readonly string[] = ['ENOTFOUND', 'UND_ERR_ABORTED'];

/** Whether the network refused, as it will again: what is asked for is mistyped or forbidden, and not down. */
export function isRefusedByNetwork(error: unknown): boolean {
  return causesOf(error).some((cause) => REFUSALS.includes(codeOf(cause)));
}

/** The error and its causes, outermost first. What requests throw for a network error always has a cause. */
function causesOf(error: unknown): Error[] {
  const causes: Error[] = [];
  for (let next = error; next instanceof Error && causes.length < 10; next = next.cause) causes.push(next);
  return causes;
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function untrusted(host: string, code: string, cause: unknown, isMeantToPass: boolean): Failure {
  const noTls = code === 'EPROTO' || code === 'ERR_SSL_WRONG_VERSION_NUMBER';
  const meant = isMeantToPass
    ? ' (NODE_TLS_REJECT_UNAUTHORIZED=0 changes nothing here: whoever is in between could read tokens and alter answers)'
    : '';
  return new Failure({
    class: 'unavailable',
    code: 'tls-untrusted',
    what: `No trusted TLS connection to ${host}: ${code}`,
    why: noTls
      ? 'the server does not speak TLS on this port, or a proxy in between does not pass it on'
      : `its certificate is expired, for another name, or from a private CA that Node does not know${meant}`,
    fix: 'for a private CA, set in the environment of the job: NODE_EXTRA_CA_CERTS: /path/to/ca.pem',
    cause,
  });
}

// fetch, which proxies are used with, blocks ports of other protocols (fetch.spec.whatwg.org/#port-blocking), 6000 among them.
function portRefused(host: string, cause: unknown): Failure {
  return new Failure({
    class: 'usage',
    code: 'port-refused',
    what: `${host} is on a port that Node's fetch refuses to connect to`,
    why: 'the fetch standard blocks the ports of some other protocols, such as 6000 (X11)',
    fix: 'run the service on another port',
    cause,
  });
}
