import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../shared/failure.ts';
import type { Log } from '../shared/log.ts';
import { canonicalRegistry } from '../subject/registry-name.ts';
import { askCredentialHelper } from './credential-helper.ts';
import { type Credentials, type CredentialSource, credentialsOf } from './credentials.ts';
import { authOf, type DockerAuth, type DockerConfig, keyFor, parseDockerConfig } from './docker-config.ts';

export interface CredentialOptions {
  /** The inputs registry, registry-username and registry-password. */
  readonly explicit?:
    { readonly registry: string; readonly username: string; readonly password: string } | undefined;
  /** Used for ghcr.io when nothing else is configured. */
  readonly githubToken?: string | undefined;
  /** As in the process's environment: DOCKER_CONFIG, REGISTRY_AUTH_FILE, XDG_RUNTIME_DIR, HOME, USERPROFILE. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
}

const MAX_CONFIG_BYTES = 1024 * 1024;
/** The server's name of Docker Hub in Docker's credential stores. */
const DOCKER_HUB_SERVER = 'https://index.docker.io/v1/';

/**
 * Credentials as users have them: the inputs, Docker's configuration, podman's, the GitHub token for ghcr.io;
 * nobody otherwise. Every file is read once, when first needed, and every secret masked when read.
 * `forRegistry` throws Failure `docker-config-malformed`, `docker-config-unreadable`, `credential-helper-failed`.
 */
export function createCredentialSource(options: CredentialOptions): CredentialSource {
  const { explicit, githubToken, environment, log } = options;
  if (explicit) log.mask(explicit.password);
  if (githubToken) log.mask(githubToken);
  let configs: Promise<DockerConfig[]> | undefined;
  const found = new Map<string, Promise<Credentials>>();

  async function find(registry: string, path: string): Promise<Credentials> {
    if (explicit && canonicalRegistry(explicit.registry) === registry) {
      return credentialsOf(
        explicit.username,
        explicit.password,
        'registry-username and registry-password',
        log,
      );
    }
    configs ??= readConfigs(environment);
    for (const config of await configs) {
      const credentials = await findInConfig(config, registry, path, log);
      if (credentials) return credentials;
    }
    // GitHub takes any user name with a token.
    if (registry === 'ghcr.io' && githubToken)
      return credentialsOf('github', githubToken, 'github-token', log);
    return { kind: 'anonymous' };
  }

  return {
    forRegistry(host, path = '') {
      const registry = canonicalRegistry(host) ?? host;
      const key = `${registry}/${path}`;
      const credentials = found.get(key) ?? find(registry, path);
      found.set(key, credentials);
      return credentials;
    },
  };
}

async function readConfigs(environment: CredentialOptions['environment']): Promise<DockerConfig[]> {
  const home = environment['USERPROFILE'] || environment['HOME'];
  const runtime = environment['XDG_RUNTIME_DIR'];
  const docker = environment['DOCKER_CONFIG'] || (home && join(home, '.docker'));
  const files = [
    docker && join(docker, 'config.json'),
    environment['REGISTRY_AUTH_FILE'],
    runtime && join(runtime, 'containers', 'auth.json'),
    home && join(home, '.config', 'containers', 'auth.json'),
  ];
  const texts = files.map(async (file) => file && { file, text: await readIfPresent(file) });
  return (await Promise.all(texts)).flatMap((read) =>
    read && read.text !== undefined ? [parseDockerConfig(read.file, read.text)] : [],
  );
}

async function readIfPresent(file: string): Promise<string | undefined> {
  try {
    const { size } = await stat(file);
    if (size <= MAX_CONFIG_BYTES) return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw unreadable(file, 'it exists, but this job may not read it', error);
  }
  throw unreadable(file, 'it is larger than 1 MiB');
}

/** Docker's order: the helper of this registry, the helper of all, the file itself. */
async function findInConfig(
  config: DockerConfig,
  registry: string,
  path: string,
  log: Log,
): Promise<Credentials | undefined> {
  const key = keyFor(config.auths.keys(), registry, path);
  const helper = config.credHelpers.get(keyFor(config.credHelpers.keys(), registry, path) ?? '');
  const server = registry === 'docker.io' ? DOCKER_HUB_SERVER : registry;
  const fromHelper = helper && (await askCredentialHelper(helper, server));
  if (fromHelper) return toCredentials(fromHelper, `docker-credential-${helper}`, log);
  const fromStore = config.credsStore && (await askStore(config, config.credsStore, key, key ?? server, log));
  if (fromStore) return toCredentials(fromStore, `docker-credential-${config.credsStore}`, log);
  const fromFile = key === undefined ? undefined : authOf(config, key);
  return fromFile && toCredentials(fromFile, config.file, log);
}

/**
 * `docker login` leaves an entry in the file for what it puts in the store. Without one, a store that does
 * not work, such as a desktop's in a job, is no reason to stop.
 */
async function askStore(
  config: DockerConfig,
  store: string,
  key: string | undefined,
  server: string,
  log: Log,
): Promise<DockerAuth | undefined> {
  try {
    return await askCredentialHelper(store, server);
  } catch (error) {
    if (!(error instanceof Failure) || (key !== undefined && !authOf(config, key))) throw error;
    log.debug(`${error.message} for ${server}: ${error.why}`);
    return undefined;
  }
}

function toCredentials(
  { username, password, identityToken }: DockerAuth,
  source: string,
  log: Log,
): Credentials {
  if (identityToken === undefined) return credentialsOf(username, password, source, log);
  log.mask(identityToken);
  return { kind: 'identity-token', username, token: identityToken, source };
}

function unreadable(file: string, why: string, cause?: unknown): Failure {
  return new Failure({
    class: 'usage',
    code: 'docker-config-unreadable',
    what: `${file} cannot be read`,
    why,
    fix: `correct its permissions, delete it, or set DOCKER_CONFIG to another directory`,
    ...(cause !== undefined && { cause }),
  });
}
