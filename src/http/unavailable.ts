import { Failure, type FailureDetails } from '../shared/failure.ts';
import type { HttpAnswer, HttpRequest } from './message.ts';

/** Where operators say that a service is down, by the end of its host name. */
const STATUS_PAGES: readonly (readonly [suffix: string, page: string])[] = [
  ['sigstore.dev', 'https://status.sigstore.dev'],
  ['ghcr.io', 'https://www.githubstatus.com'],
  ['github.com', 'https://www.githubstatus.com'],
  ['githubusercontent.com', 'https://www.githubstatus.com'],
  ['azurecr.io', 'https://azure.status.microsoft'],
  ['vault.azure.net', 'https://azure.status.microsoft'],
  ['microsoftonline.com', 'https://azure.status.microsoft'],
  ['docker.io', 'https://www.dockerstatus.com'],
  ['docker.com', 'https://www.dockerstatus.com'],
  ['pkg.dev', 'https://status.cloud.google.com'],
  ['amazonaws.com', 'https://health.aws.amazon.com'],
  ['quay.io', 'https://status.redhat.com'],
];

/** The last of the attempts that failed. */
export interface LastAttempt {
  /** In a few words: `503`, `connection refused`. */
  readonly cause: string;
  /** How long was tried: `9.5 s`. */
  readonly tried?: string;
  readonly error?: unknown;
  readonly answer?: HttpAnswer | undefined;
  /** When the service wants to be asked again, in milliseconds from now. */
  readonly retryAfterMs?: number | undefined;
}

/** The failure of a service that may well answer later. */
export class Unavailable extends Failure {
  readonly retryAfterMs: number | undefined;
  /** The last answer; undefined: there was none. */
  readonly answer: HttpAnswer | undefined;
  /** As in `HttpRequest`. */
  readonly service: string;

  constructor(service: string, details: FailureDetails, retryAfterMs?: number, answer?: HttpAnswer) {
    super(details);
    this.service = service;
    this.retryAfterMs = retryAfterMs;
    this.answer = answer;
  }
}

/** The failure of a service that gave no usable answer. */
export function serviceUnavailable(
  request: Pick<HttpRequest, 'service' | 'url'>,
  last: LastAttempt,
): Unavailable {
  const { cause, tried, error, retryAfterMs, answer } = last;
  const { host, hostname } = request.url;
  const name = request.service === host ? host : `${request.service} (${host})`;
  const page = STATUS_PAGES.find(([suffix]) => hostname === suffix || hostname.endsWith(`.${suffix}`))?.[1];
  const details = {
    class: 'unavailable' as const,
    code: 'service-unavailable' as const,
    what: `${name} gave no usable answer${tried ? ` in ${tried}` : ''}: ${cause}`,
    why: likelyCause(cause),
    fix: `${page ? `see ${page}` : `check that ${request.url.origin} can be reached from this machine`}; then run it again`,
    ...(error !== undefined && { cause: error }),
  };
  return new Unavailable(request.service, details, retryAfterMs, answer);
}

function likelyCause(cause: string): string {
  if (cause.startsWith('429')) return 'the service limits how many requests one client may send';
  if (cause.startsWith('no such host')) return 'the name is mistyped, or this machine cannot look it up';
  if (cause.startsWith('5')) return 'the service is disturbed';
  return 'the service is down, or a firewall or proxy is in the way';
}
