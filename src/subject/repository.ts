import { Failure, reworded } from '../shared/failure.ts';
import { type Digest, parseDigest } from './digest.ts';
import { canonicalRegistry, looksLikeRegistry } from './registry-name.ts';

/** A repository in a registry, in its one spelling: `ghcr.io` + `acme/app`, `docker.io` + `library/node`. */
export interface Repository {
  /** As `canonicalRegistry` has it: host, with the port if it is not that of HTTPS. Docker Hub is `docker.io`. */
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

// OCI distribution-spec, "Pulling manifests": <name>
const PATH = /^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
/** Docker takes it for the id of an image. */
const ID = /^[0-9a-f]{64}$/;
/** As programs that also read other kinds of places hand names around. */
const SCHEME = /^(oci|docker):\/\//i;

/**
 * Parses `registry/repository[:tag][@sha256:…]`, also behind `oci://` or `docker://`. However it is spelled, one
 * repository has one `Repository`; the registry must be written.
 * @throws Failure `image-without-registry`, `image-name-malformed`, and those of `parseDigest`
 */
export function parseImageName(text: string): ImageName {
  if (/^(https?:\/\/|#)/i.test(text)) throw notAName(text);
  const { name, digest } = splitDigest(text.replace(SCHEME, ''));
  const slash = name.indexOf('/');
  const host = name.slice(0, Math.max(slash, 0)).toLowerCase();
  if (slash < 0 || !looksLikeRegistry(host)) throw withoutRegistry(text, name);
  const { path, tag } = splitTag(name.slice(slash + 1));
  const repository = canonicalRepository(host, path.toLowerCase());
  if (!repository || (tag !== undefined && !TAG.test(tag))) throw malformed(text);
  return { repository, tag, digest };
}

/**
 * Parses a name as Docker's own tools write it (distribution/reference, "ParseNormalizedNamed"): one without a
 * registry is Docker Hub's, one without a slash is in its `library`.
 * @throws Failure `image-name-malformed`, and those of `parseDigest`
 */
export function parseDockerName(text: string): ImageName {
  const { name } = splitDigest(text);
  const [first = '', ...rest] = name.split('/');
  const hasRegistry = rest.length > 0 && looksLikeRegistry(first);
  // Docker takes a first part in upper case for a host, and refuses a path in upper case or one that looks like an id.
  const path = splitTag(hasRegistry ? rest.join('/') : name).path;
  if (SCHEME.test(text) || path !== path.toLowerCase() || ID.test(name)) throw malformed(text);
  return parseImageName(hasRegistry ? text : `docker.io/${text}`);
}

/** undefined: it is none. */
function canonicalRepository(host: string, path: string): Repository | undefined {
  const registry = canonicalRegistry(host);
  if (registry === undefined || !PATH.test(path) || path.length > 255) return undefined;
  return { registry, path: completePath(registry, path) };
}

/** Docker Hub's own images have a path that nobody writes. */
function completePath(registry: string, path: string): string {
  return registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
}

/**
 * A pattern of names (`*` for a part, `**` for several) as names are spelled: `docker.io/*` is
 * `docker.io/library/*`, and one whose first part is no registry is for Docker Hub. undefined: no name is like it.
 */
export function canonicalPattern(text: string): string | undefined {
  const pattern = text.replace(SCHEME, '').toLowerCase();
  const [first = '', ...rest] = pattern.split('/');
  if (first === '' || rest.some((part) => part.includes(':') || part === '')) return undefined;
  if (first.includes('*')) return [first.replace(/\.?(:0*443)?$/, ''), ...rest].join('/');
  const hasRegistry = rest.length > 0 && looksLikeRegistry(first);
  const registry = hasRegistry ? canonicalRegistry(first) : 'docker.io';
  const path = hasRegistry ? rest.join('/') : pattern;
  if (registry === undefined || path.includes(':') || path === '') return undefined;
  return `${registry}/${path.includes('**') ? path : completePath(registry, path)}`;
}

function splitDigest(text: string): { name: string; digest: Digest | undefined } {
  const at = text.indexOf('@');
  return at < 0
    ? { name: text, digest: undefined }
    : { name: text.slice(0, at), digest: parseDigest(text.slice(at + 1)) };
}

function splitTag(text: string): { path: string; tag: string | undefined } {
  const colon = text.indexOf(':');
  return colon < 0
    ? { path: text, tag: undefined }
    : { path: text.slice(0, colon), tag: text.slice(colon + 1) };
}

/** `registry/repository`, as users write it and as simple-signing's docker-reference has it. */
export function nameOf(repository: Repository): string {
  return `${repository.registry}/${repository.path}`;
}

/** `registry/repository@sha256:…` */
export function referenceOf(subject: Subject): string {
  return `${nameOf(subject.repository)}@${subject.digest}`;
}

/** An image as it was asked for, in one spelling: `registry/repository:tag@sha256:…`, each as far as it was named. */
export function canonicalName({ repository, tag = 'latest', digest }: ImageName): string {
  return digest ? `${nameOf(repository)}:${tag}@${digest}` : `${nameOf(repository)}:${tag}`;
}

/** Whatever is wrong with the name is told of the option that holds it, with its fix. */
function inWordsOf<T>(option: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const words = { what: `${option}: ${error.message}`, fix: `${option}: ghcr.io/owner/name` };
    throw reworded(error, words);
  }
}

function malformed(text: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'image-name-malformed',
    what: `"${text}" is not an image name`,
    why: 'a name is registry/repository: lower-case letters, digits, and single . _ - between them',
    fix: 'image: ghcr.io/owner/name',
  });
}

function notAName(text: string): Failure {
  const isComment = text.startsWith('#');
  const name = text.replace(/^https?:\/\//i, '').replace(/\/+$/, '');
  return new Failure({
    class: 'usage',
    code: 'image-name-malformed',
    what: `"${text}" is not the name of an image`,
    why: isComment
      ? 'comments stand in files of names, not in a list that is an input'
      : 'it is the address of a web page: names of images have no protocol',
    fix: isComment ? 'remove the line that begins with #' : `image: ${name || 'ghcr.io/owner/name'}`,
  });
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

/**
 * A repository as an option names it.
 * @param option for the message: `signature-repository`
 * @throws Failure `repository-with-tag`, and those of `parseImageName`
 */
export function parseRepository(option: string, text: string): Repository {
  const { repository, tag, digest } = inWordsOf(option, () => parseImageName(text));
  if (tag === undefined && digest === undefined) return repository;
  throw new Failure({
    class: 'usage',
    code: 'repository-with-tag',
    what: `${option}: "${text}" names one image, not a repository`,
    why: 'what is signed is kept there for every image, under tags made of their digests',
    fix: `${option}: ${nameOf(repository)}`,
  });
}
