import { readFile, stat } from 'node:fs/promises';
import type { AzureIds } from '../azure/ids.ts';
import type { IdentityContext } from '../azure/identity.ts';
import { azureService } from '../azure/service.ts';
import { Failure } from '../shared/failure.ts';
import type { Log } from '../shared/log.ts';
import { canonicalRegistry } from '../subject/registry-name.ts';
import type { AzureLogin } from './azure-login.ts';
import { configFiles, scopedConfigFiles, type Variables } from './config-files.ts';
import { askCredentialHelper } from './credential-helper.ts';
import { type Credentials, type CredentialSource, credentialsOf } from './credentials.ts';
import { authOf, type DockerAuth, type DockerConfig, keyFor, parseDockerConfig } from './docker-config.ts';

export interface CredentialOptions {
  /** The inputs registry, registry-username and registry-password. */
  readonly explicit?:
    { readonly registry: string; readonly username: string; readonly password: string } | undefined;
  /** Who the workflow is in Azure, which is used for Azure's registries alone. */
  readonly azure?: AzureIds | undefined;
  /** Used for GitHub's own registry when nothing else is configured. */
  readonly githubToken?: string | undefined;
  /** As in the process's environment; see `configFiles`, and DOCKER_AUTH_CONFIG, GITHUB_SERVER_URL. */
  readonly environment: Variables;
  readonly log: Log;
  /** Where a login needs requests of its own. */
  readonly requests?: Pick<IdentityContext, 'environment' | 'http'>;
  /** How long a credential helper may take, at most half a minute. */
  readonly timeoutMs?: number;
}

/** Asks a credential helper; the same only once. */
type AskHelper = (name: string, server: string, file: string) => Promise<DockerAuth | undefined>;

/** A helper that waits for somebody to type does not get an answer in a job. */
const HELPER_MS = 30_000;
const MAX_CONFIG_BYTES = 1024 * 1024;
/** The server's name of Docker Hub in Docker's credential stores. */
const DOCKER_HUB_SERVER = 'https://index.docker.io/v1/';

/**
 * Credentials as users have them: the inputs, a login and after it Azure's ids, DOCKER_AUTH_CONFIG (GitLab CI), Docker's configuration, podman's and
 * Helm's, the GitHub token for GitHub's own registry; nobody otherwise. Every file is read once, when first needed, and every secret masked when read.
 * `forRegistry` throws Failure `docker-config-malformed`, `docker-config-unreadable`, `credential-helper-failed`.
 */
export function createCredentialSource(options: CredentialOptions): CredentialSource {
  const { explicit, azure, githubToken, environment, log, requests } = options;
  if (explicit) log.mask(explicit.password);
  if (githubToken) log.mask(githubToken);
  let configs: Promise<DockerConfig[]> | undefined;
  const found = new Map<string, Promise<Credentials>>();
  const askHelper = helpersWithin(Math.min(HELPER_MS, options.timeoutMs ?? HELPER_MS));

  const isExplicit = (registry: string) =>
    explicit !== undefined && canonicalRegistry(explicit.registry) === registry;
  let login: Promise<AzureLogin> | undefined;

  /** Kept by the login itself, which knows when it ends; undefined: the registry is none of Azure's. */
  function azureLogin(registry: string): Promise<Credentials> | undefined {
    const service = azureService('registry', registry);
    if (!azure || !requests || !service) return undefined;
    // Loaded here: most runs have no identity in Azure.
    login ??= import('./azure-login.ts').then(
      ({ AzureLogin }) => new AzureLogin(azure, { ...requests, log }),
    );
    return login.then((one) => one.to(service));
  }

  async function find(registry: string, path: string): Promise<Credentials> {
    if (explicit && isExplicit(registry)) {
      return credentialsOf(
        explicit.username,
        explicit.password,
        'registry-username and registry-password',
        log,
      );
    }
    configs ??= readConfigs(environment);
    const [scoped, all] = await Promise.all([readScoped(environment, registry, path), configs]);
    for (const config of [...scoped, ...all]) {
      const credentials = await findInConfig({ config, registry, path, askHelper, log });
      if (credentials) return credentials;
    }
    // GitHub takes any user name with a token.
    if (githubToken && registry === ownRegistry(environment))
      return credentialsOf('github', githubToken, 'github-token', log);
    return { kind: 'anonymous' };
  }

  return {
    forRegistry(host, path = '') {
      const registry = canonicalRegistry(host) ?? host;
      const inAzure = isExplicit(registry) ? undefined : azureLogin(registry);
      if (inAzure) return inAzure;
      const key = `${registry}/${path}`;
      const credentials = found.get(key) ?? find(registry, path);
      found.set(key, credentials);
      return credentials;
    },
  };
}

/**
 * The registry that a job's token is for: ghcr.io or, where GitHub has another address (data residency, server),
 * `containers.` in front of that. A token never goes to the registry of another GitHub.
 */
function ownRegistry(environment: Variables): string | undefined {
  const server = URL.parse(environment['GITHUB_SERVER_URL'] || 'https://github.com')?.host;
  return server === 'github.com' ? 'ghcr.io' : server && canonicalRegistry(`containers.${server}`);
}

/** Images of one registry have one login: a helper that hangs is waited for once. */
function helpersWithin(timeoutMs: number): AskHelper {
  const answers = new Map<string, Promise<DockerAuth | undefined>>();
  return (name, server, file) => {
    const key = `${name} ${server}`;
    const answer = answers.get(key) ?? askCredentialHelper({ name, server, file, timeoutMs });
    answers.set(key, answer);
    return answer;
  };
}

async function readConfigs(environment: Variables): Promise<DockerConfig[]> {
  const inEnvironment = environment['DOCKER_AUTH_CONFIG'];
  return [
    ...(inEnvironment ? [parseDockerConfig('DOCKER_AUTH_CONFIG', inEnvironment)] : []),
    ...(await readAll(configFiles(environment))),
  ];
}

/** Logins for a part of the registry, which count before those for all of it. */
async function readScoped(environment: Variables, registry: string, path: string): Promise<DockerConfig[]> {
  return readAll(scopedConfigFiles(environment, registry, path));
}

async function readAll(files: readonly string[]): Promise<DockerConfig[]> {
  const texts = await Promise.all(files.map(async (file) => ({ file, text: await readIfPresent(file) })));
  return texts.flatMap(({ file, text }) => (text === undefined ? [] : [parseDockerConfig(file, text)]));
}

async function readIfPresent(file: string): Promise<string | undefined> {
  try {
    const found = await stat(file);
    // A pipe would be waited for, and a device has no end.
    if (!found.isFile()) throw unreadable(file, 'it is a directory, a pipe or a device, and no file');
    if (found.size > MAX_CONFIG_BYTES) throw unreadable(file, 'it is larger than 1 MiB');
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw unreadable(file, UNREADABLE[code] ?? `the system says ${code || 'no'}`, error);
  }
}

/** By the codes of the system. */
const UNREADABLE: Readonly<Record<string, string>> = {
  EACCES: 'it exists, but this job may not read it',
  EPERM: 'it exists, but this job may not read it',
  ELOOP: 'it is a symbolic link that leads back to itself',
};

interface Search {
  readonly config: DockerConfig;
  readonly registry: string;
  readonly path: string;
  readonly askHelper: AskHelper;
  readonly log: Log;
}

/** Docker's order: the helper of this registry, the helper of all, the file itself. */
async function findInConfig(search: Search): Promise<Credentials | undefined> {
  const { config, registry, path, askHelper, log } = search;
  const key = keyFor(config.auths.keys(), registry, path);
  const helper = config.credHelpers.get(keyFor(config.credHelpers.keys(), registry, path) ?? '');
  const server = registry === 'docker.io' ? DOCKER_HUB_SERVER : registry;
  const fromHelper = helper && (await askHelper(helper, server, config.file));
  if (fromHelper) return toCredentials(fromHelper, `docker-credential-${helper}`, log);
  const fromStore = config.credsStore && (await askStore(search, config.credsStore, key, key ?? server));
  if (fromStore) return toCredentials(fromStore, `docker-credential-${config.credsStore}`, log);
  const fromFile = key === undefined ? undefined : authOf(config, key);
  return fromFile && toCredentials(fromFile, config.file, log);
}

/**
 * `docker login` leaves an entry in the file for what it puts in the store. Without one, a store that does
 * not work, such as a desktop's in a job, is no reason to stop.
 */
async function askStore(
  { config, askHelper, log }: Search,
  store: string,
  key: string | undefined,
  server: string,
): Promise<DockerAuth | undefined> {
  try {
    return await askHelper(store, server, config.file);
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
