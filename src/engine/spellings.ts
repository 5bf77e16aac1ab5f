import type { ImagePattern } from './policy-terms.ts';

/**
 * Hosts that are Docker Hub to whoever pulls an image (subject/registry-name.ts has the same list): an engine that
 * compares text takes each for another registry.
 */
const DOCKER_HUB_HOSTS = ['docker.io', 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com'];

/**
 * The names by which a pattern's images are usually written, `host/path` or, of Docker Hub, the path alone: each is
 * what an engine that compares text has to be told. Hosts in capitals and the port of HTTPS are left to `anySpelling`.
 */
export function spellingsOf({ registry, path }: ImagePattern): string[] {
  if (registry !== 'docker.io') return [`${registry}/${path}`];
  const paths = [path, ...(path.startsWith('library/') ? [path.slice('library/'.length)] : [])];
  return [...DOCKER_HUB_HOSTS.map((host) => `${host}/`), ''].flatMap((host) =>
    paths.map((one) => `${host}${one}`),
  );
}

/** The spellings that begin with a host. */
export function hostedSpellingsOf(pattern: ImagePattern): string[] {
  return spellingsOf(pattern).filter((name) => pattern.registry !== 'docker.io' || hasHubHost(name));
}

function hasHubHost(name: string): boolean {
  return DOCKER_HUB_HOSTS.some((host) => name.startsWith(`${host}/`));
}

/**
 * A regular expression (RE2, as in Go, CEL and Rego) for every way in which the images of these patterns can be
 * written: the host in capitals, with the port of HTTPS or a final dot, any alias of Docker Hub, with or without tag
 * and digest. It has no backslash and no quote, so that it stands unescaped in any of these languages.
 */
export function anySpelling(patterns: readonly ImagePattern[]): string {
  return `(?i)^(${patterns.map(spelling).join('|')})(:[^/@]+)?(@.+)?$`;
}

function spelling({ registry, path }: ImagePattern): string {
  if (registry !== 'docker.io') return `${host(registry)}/${pathExpression(path)}`;
  const official = path.startsWith('library/');
  const name = `${official ? '(library/)?' : ''}${pathExpression(official ? path.slice('library/'.length) : path)}`;
  return `(${ANY_HUB_HOST}/)?${name}`;
}

/** Each of `DOCKER_HUB_HOSTS`. */
const ANY_HUB_HOST = '((index[.]|registry-1[.])?docker[.]io|registry[.]hub[.]docker[.]com)[.]?(:0*443)?';

function host(registry: string): string {
  const port = /:\d+$/.exec(registry)?.[0] ?? '';
  const name = literal(registry.slice(0, registry.length - port.length));
  return `${name}[.]?${port === '' ? '(:0*443)?' : port}`;
}

/** `*` stands for one part, `**` for any number. */
function pathExpression(path: string): string {
  return path
    .split(/(\*\*|\*)/)
    .map((part) => (part === '**' ? '[^:@]*' : part === '*' ? '[^/:@]*' : literal(part)))
    .join('');
}

function literal(text: string): string {
  return text.replaceAll(/[.[\]]/g, (one) => `[${one}]`);
}

/** Whether a pattern stands for one repository. */
export function isOne({ path }: ImagePattern): boolean {
  return !path.includes('*');
}
