import { median } from './measure.ts';
import type { Hop, Recording } from './recorder.ts';

/** TCP and TLS 1.3: one round trip each. */
const CONNECTION_ROUND_TRIPS = 2;

type Match = (method: string, path: string, host: string) => boolean;

/** What must follow each other to sign one image, whoever does it, and how it is told in a run. */
const STEPS: readonly (readonly [name: string, match: Match])[] = [
  ['identity token', (_, path) => path === '/idtoken'],
  ['certificate', (method, path) => method === 'POST' && path.endsWith('/signingCert')],
  ['log entry', (method, path) => method === 'POST' && path.endsWith('/log/entries')],
  ['upload', (method, path) => method === 'POST' && path.endsWith('/blobs/uploads/')],
  ['manifest', (method, path) => method === 'PUT' && path.includes('/manifests/sha256:')],
  ['index, read', (method, path) => method === 'GET' && /\/manifests\/sha256-[0-9a-f]{64}$/.test(path)],
  ['index, written', (method, path) => method === 'PUT' && /\/manifests\/sha256-[0-9a-f]{64}$/.test(path)],
  ['blob read back', (method, path) => method === 'GET' && path.includes('/blobs/sha256:')],
  ['blob from where it lies', (_, path) => path.startsWith('/registry-blobs/')],
];

/** The step and its usual time in this run, in milliseconds. */
export interface Step {
  readonly name: string;
  readonly ms: number;
}

/**
 * The steps that cannot be avoided, each with the median of its requests in this run, and one connection: the
 * others can be opened meanwhile.
 */
export function unavoidable({ hops, roundTripMs }: Recording): Step[] {
  const steps = STEPS.flatMap(([name, match]) => {
    const times = hops.filter((hop) => isStep(hop, match)).map(({ sent, received }) => received - sent);
    return times.length === 0 ? [] : [{ name, ms: median(times) }];
  });
  return [{ name: 'connection', ms: CONNECTION_ROUND_TRIPS * roundTripMs }, ...steps];
}

function isStep({ method, url, status }: Hop, match: Match): boolean {
  return status < 400 && match(method, url.pathname, url.host);
}
