import { isLoopback } from '../http/loopback.ts';

/** Where a registry's API is. A registry on this machine is spoken to without TLS. */
export function originOf(registry: string): URL {
  const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
  const url = new URL(`https://${host}`);
  return isLoopback(url.hostname) ? new URL(`http://${host}`) : url;
}
