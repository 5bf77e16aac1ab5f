import { join } from 'node:path';

/** As in the process's environment; an empty variable counts as absent. */
export type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Where programs keep the logins of registries, those that count first: Docker, podman (containers-auth.json(5)),
 * Helm (`helm env`).
 * @param uid of this process; root's logins are in a directory of its own where no session has one
 */
export function configFiles(variables: Variables, uid = process.getuid?.()): string[] {
  const home = homeOf(variables);
  const config = variables['XDG_CONFIG_HOME'] || within(home, '.config');
  const session = within(variables['XDG_RUNTIME_DIR'], 'containers', 'auth.json');
  const helm = variables['HELM_CONFIG_HOME'] || within(config, 'helm');
  const files = [
    within(dockerDirectory(variables), 'config.json'),
    variables['REGISTRY_AUTH_FILE'],
    session ?? (uid === undefined ? undefined : `/run/containers/${uid}/auth.json`),
    within(config, 'containers', 'auth.json'),
    within(home, '.config', 'containers', 'auth.json'),
    variables['HELM_REGISTRY_CONFIG'] || within(helm, 'registry', 'config.json'),
    within(home, '.config', 'helm', 'registry', 'config.json'),
    within(home, 'Library', 'Preferences', 'helm', 'registry', 'config.json'),
  ];
  return [...new Set(files.filter((file): file is string => Boolean(file)))];
}

function within(directory: string | undefined, ...names: readonly string[]): string | undefined {
  return directory ? join(directory, ...names) : undefined;
}

/**
 * Where docker/login-action keeps a login with a `scope`, for buildx: a directory for each registry or part of it,
 * with what it is for at its end: `registry/acme/app@push`. The narrowest first, and those for pushing.
 */
export function scopedConfigFiles(variables: Variables, registry: string, path: string): string[] {
  const buildx = variables['BUILDX_CONFIG'] || within(dockerDirectory(variables), 'buildx');
  if (!buildx) return [];
  const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
  const parts = path.split('/').filter((part) => part !== '');
  return parts
    .map((_, position) => [host, ...parts.slice(0, parts.length - position)].join('/'))
    .concat(host)
    .flatMap((scope) => ['@push', '@pull,push', '', '@pull'].map((action) => `${scope}${action}`))
    .map((directory) => join(buildx, 'config', directory, 'config.json'));
}

function dockerDirectory(variables: Variables): string | undefined {
  return variables['DOCKER_CONFIG'] || within(homeOf(variables), '.docker');
}

function homeOf(variables: Variables): string | undefined {
  return variables['USERPROFILE'] || variables['HOME'];
}
