import { Failure } from '../shared/failure.ts';
import { canonicalRegistry } from '../subject/registry-name.ts';
import { isObject, type JsonObject, objectIn } from '../text/json.ts';

/** What Docker's config.json and podman's auth.json say about credentials. */
export interface DockerConfig {
  readonly file: string;
  readonly auths: ReadonlyMap<string, unknown>;
  /** Host to the helper that knows its credentials. */
  readonly credHelpers: ReadonlyMap<string, string>;
  /** The helper that knows the credentials of every host. */
  readonly credsStore: string | undefined;
}

/** An entry of `auths`, decoded. */
export interface DockerAuth {
  readonly username: string;
  readonly password: string;
  /** `identitytoken`: an OAuth2 refresh token, in place of the password. */
  readonly identityToken: string | undefined;
}

/**
 * Parses a configuration file (docs.docker.com/reference/cli/docker, "Docker CLI configuration file";
 * containers-auth.json(5)).
 * @throws Failure `docker-config-malformed`, which never repeats the content
 */
export function parseDockerConfig(file: string, text: string): DockerConfig {
  const document = objectIn(text);
  // The message of the parser would quote the text.
  if (!document) throw malformed(file, encodingTrouble(text) ?? 'it is not a JSON object');
  const credHelpers = Object.entries(objectOf(document['credHelpers'] ?? {}, file, 'credHelpers'));
  return {
    file,
    auths: new Map(Object.entries(objectOf(document['auths'] ?? {}, file, 'auths'))),
    credHelpers: new Map(credHelpers.map(([host, name]) => [host, helperName(name, file)])),
    credsStore: document['credsStore'] ? helperName(document['credsStore'], file) : undefined,
  };
}

/** Editors and PowerShell on Windows put a mark in front of the text, or write two bytes a character. */
function encodingTrouble(text: string): string | undefined {
  if (text.includes('\0')) return 'it is UTF-16, which Docker does not read either: it must be UTF-8';
  if (text.startsWith('\ufeff')) return 'it begins with a byte order mark, which Docker does not read either';
  return undefined;
}

/**
 * The key in `keys` that is for this registry; the longest when several are for a part of it.
 * A key is a host, a URL (only its host counts), or a host and the beginning of a path, with `@push` behind it or not.
 */
export function keyFor(keys: Iterable<string>, registry: string, path: string): string | undefined {
  const wanted = `${canonicalOr(registry)}/${path}/`;
  return [...keys]
    .filter((key) => wanted.startsWith(`${normalKey(key)}/`))
    .sort((a, b) => normalKey(b).length - normalKey(a).length)[0];
}

function canonicalOr(host: string): string {
  return canonicalRegistry(host) ?? host.toLowerCase();
}

function normalKey(key: string): string {
  const [, url, rest = ''] = /^(https?:\/\/)?(.*?)\/*$/i.exec(key) ?? [];
  const slash = rest.indexOf('/');
  const host = canonicalOr(slash < 0 ? rest : rest.slice(0, slash));
  const path = slash < 0 ? '' : rest.slice(slash);
  // Docker's keys are addresses of an API, podman's are parts of a registry, buildx's say what for as well.
  return url || /^\/v[12]$/.test(path) ? host : host + path.replace(/@[a-z,]+$/, '');
}

/**
 * Decodes the entry of `key`; `undefined` when it is empty, as Docker leaves it when a helper has the secret.
 * @throws Failure `docker-config-malformed`
 */
export function authOf(config: DockerConfig, key: string): DockerAuth | undefined {
  const place = `the entry for ${key}`;
  const entry = objectOf(config.auths.get(key) ?? {}, config.file, place);
  const text = (name: string): string => {
    const value = entry[name] ?? '';
    if (typeof value !== 'string') throw malformed(config.file, `${place} has a "${name}" that is not text`);
    return value;
  };
  const decoded = decodeAuth(text('auth'), config.file, place);
  const username = decoded?.username ?? text('username');
  const password = decoded?.password ?? text('password');
  const identityToken = text('identitytoken') || undefined;
  return identityToken || (username && password) ? { username, password, identityToken } : undefined;
}

/** `auth` is base64 of `user:password`; Docker pads the password with zero bytes. */
function decodeAuth(
  auth: string,
  file: string,
  place: string,
): { username: string; password: string } | undefined {
  if (auth === '') return undefined;
  const text = Buffer.from(auth, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(auth) || colon < 0) {
    throw malformed(file, `${place} has an "auth" that is not base64 of user:password`);
  }
  return { username: text.slice(0, colon), password: text.slice(colon + 1).replace(/^\0+|\0+$/g, '') };
}

// The name becomes part of the name of a program.
function helperName(value: unknown, file: string): string {
  if (typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]{0,100}$/.test(value)) return value;
  throw malformed(file, 'a credential helper has a name that no program can have');
}

function objectOf(value: unknown, file: string, place: string): JsonObject {
  if (isObject(value)) return value;
  throw malformed(file, `${place} is not a JSON object`);
}

function malformed(file: string, why: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'docker-config-malformed',
    what: `${file} cannot be read as a configuration of registry credentials`,
    why,
    fix: `write it anew with docker login (docker/login-action), or delete ${file}`,
  });
}
