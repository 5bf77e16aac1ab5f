import { isLoopback } from '../http/loopback.ts';

/** Names by which programs, configuration files and people call Docker Hub. */
const DOCKER_HUB: ReadonlySet<string> = new Set([
  'docker.io',
  'index.docker.io',
  'registry-1.docker.io',
  'registry.hub.docker.com',
]);
const HOST =
  /^(\[[0-9a-f:.]+\]|[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\.?)(:[0-9]{1,5})?$/;

/**
 * The one spelling of a registry's `host[:port]`: lower case, no trailing dot, no port where it is that of the
 * scheme, addresses as URLs have them (WHATWG URL, host parsing), one name for Docker Hub; undefined: it is no
 * host. Everything that compares registries compares these.
 */
export function canonicalRegistry(text: string): string | undefined {
  const name = text.toLowerCase();
  if (!HOST.test(name)) return undefined;
  const dotless = name.replace(/\.(?=:|$)/, '');
  const url = URL.parse(`https://${dotless}`);
  if (!url || url.port === '0') return undefined;
  if (DOCKER_HUB.has(url.host)) return 'docker.io';
  if (isLoopback(url.hostname)) return URL.parse(`http://${dotless}`)?.host;
  // Without a port it would be no registry any more, but the first part of a path.
  return looksLikeRegistry(url.host) || url.port !== '' ? url.host : `${url.host}:443`;
}

/** Whether the first part of a name is a registry (distribution/reference, "splitDockerDomain"). */
export function looksLikeRegistry(text: string): boolean {
  return text === 'localhost' || /[.:]/.test(text);
}
