import { Failure } from '../shared/failure.ts';
import { type Digest, parseDigest } from './digest.ts';

/** A repository in a registry, both lower-case: `ghcr.io` + `acme/app`, `localhost:5000` + `app`. */
export interface Repository {
  /** Host, with the port if one was given. Docker Hub is `docker.io`. */
  readonly registry: string;
  readonly path: string;
}

/** A digest in a repository: what one signature is about. */
export interface Subject {
  readonly repository: Repository;
  readonly digest: Digest;
}

/** An image name as users write it; a tag is only kept to explain. */
export interface ImageName {
  readonly repository: Repository;
  readonly tag: string | undefined;
  readonly digest: Digest | undefined;
}

const HOST =
  /^(localhost|\[[0-9a-f:]+\]|[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*)(:[0-9]{1,5})?$/;
// OCI distribution-spec, "Pulling manifests": <name>
const PATH = /^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const DOCKER_HUB = ['index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com'];

/**
 * Parses `registry/repository[:tag][@sha256:…]`. Names are lower-cased; the registry must be written.
 * @throws Failure `image-without-registry`, `image-name-malformed`, and those of `parseDigest`
 */
export function parseImageName(text: string): ImageName {
  const at = text.indexOf('@');
  const digest = at < 0 ? undefined : parseDigest(text.slice(at + 1));
  const beforeDigest = at < 0 ? text : text.slice(0, at);
  const slash = beforeDigest.indexOf('/');
  const host = beforeDigest.slice(0, Math.max(slash, 0)).toLowerCase();
  if (slash < 0 || !looksLikeHost(host)) throw withoutRegistry(text, beforeDigest);
  const rest = beforeDigest.slice(slash + 1);
  const colon = rest.indexOf(':');
  const path = (colon < 0 ? rest : rest.slice(0, colon)).toLowerCase();
  const tag = colon < 0 ? undefined : rest.slice(colon + 1);
  if (!HOST.test(host) || !PATH.test(path) || path.length > 255 || (tag !== undefined && !TAG.test(tag))) {
    throw new Failure({
      class: 'usage',
      code: 'image-name-malformed',
      what: `"${text}" is not an image name`,
      why: 'a name is registry/repository: lower-case letters, digits, and single . _ - between them',
      fix: 'image: ghcr.io/owner/name',
    });
  }
  return { repository: { registry: DOCKER_HUB.includes(host) ? 'docker.io' : host, path }, tag, digest };
}

/** `registry/repository`, as users write it and as simple-signing's docker-reference has it. */
export function nameOf(repository: Repository): string {
  return `${repository.registry}/${repository.path}`;
}

/** `registry/repository@sha256:…` */
export function referenceOf(subject: Subject): string {
  return `${nameOf(subject.repository)}@${subject.digest}`;
}

function looksLikeHost(text: string): boolean {
  return text === 'localhost' || text.includes('.') || text.includes(':');
}

function withoutRegistry(text: string, name: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'image-without-registry',
    what: `"${text}" names no registry`,
    why: 'a name without a registry means Docker Hub to some tools and an error to others, so it is not guessed',
    fix: `image: ghcr.io/${name || 'owner/name'}   # or docker.io/${name || 'owner/name'}`,
  });
}
