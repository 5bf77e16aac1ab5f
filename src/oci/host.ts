import { isLoopback } from '../http/loopback.ts';

/** Names by which configuration files and people call Docker Hub. */
const DOCKER_HUB: ReadonlySet<string> = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);

/** The name that stands for a registry: its host, and one name for Docker Hub. */
export function canonicalHost(host: string): string {
  const name = host.toLowerCase();
  return DOCKER_HUB.has(name) ? 'docker.io' : name;
}

/** Where a registry's API is. A registry on this machine is spoken to without TLS. */
export function originOf(registry: string): URL {
  const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
  const url = new URL(`https://${host}`);
  return isLoopback(url.hostname) ? new URL(`http://${host}`) : url;
}

/** The path of a repository in the API: Docker Hub's own images have one that nobody writes. */
export function apiPath(registry: string, path: string): string {
  return registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
}
