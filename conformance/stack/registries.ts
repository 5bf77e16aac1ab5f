import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type HttpServer, startHttpServer } from '../../test/fake/http-server.ts';
import { REFRESH_TOKEN_USER } from '../../test/fake/registry/account.ts';
import type { Behaviour } from '../../test/fake/registry/behaviour.ts';
import { goTool } from './go-tools.ts';
import { writeTo } from './keys.ts';
import { registryFront, type RegistryFront } from './registry-front.ts';
import { answers, type Services } from './services.ts';

/** What the runner passes on as `github.token` (test/support/run-action.ts). */
export const GITHUB_TOKEN = 'ghs_of-the-runner';

const PORTS = { olareg: 5010, 'olareg-referrers': 5011, distribution: 5012 } as const;

/** The registries of the grid, and what is particular about each. */
export const REGISTRIES = {
  olareg: 'OCI 1.1, without the referrers API',
  'olareg-referrers': 'OCI 1.1, with the referrers API',
  distribution: 'CNCF distribution 3',
  'ghcr-303': 'GHCR: login, blobs elsewhere, referrers redirect to a web page',
  'ghcr-404': 'GHCR: referrers are not found',
  'ghcr-empty': 'GHCR: referrers are an empty list',
  'ghcr-denied': 'GHCR: the token may read and not write',
  acr: 'ACR: OAuth2, blobs elsewhere, referrers API',
  'ghcr.io': 'as ghcr-303, under its own name',
  'acmecorp.azurecr.io': 'as acr, under its own name',
} as const;

export type RegistryName = keyof typeof REGISTRIES;

export interface Registry {
  readonly name: RegistryName;
  /** The registry part of image names. */
  readonly host: string;
  /** Origin of what stores its contents: open, for preparing and for changing them. */
  readonly backend: string;
  /** Entry of `auths` in a Docker configuration file. */
  readonly dockerAuth: { readonly auth: string; readonly identitytoken?: string } | undefined;
}

export interface Registries {
  readonly all: ReadonlyMap<RegistryName, Registry>;
  /** What answers under public host names. */
  readonly hosts: Readonly<Record<string, RegistryFront['handler']>>;
  close(): Promise<void>;
}

/** @param directory for storage and configuration */
export async function startRegistries(services: Services, directory: string): Promise<Registries> {
  await Promise.all([
    startOlareg(services, 'olareg', directory),
    startOlareg(services, 'olareg-referrers', directory),
    startDistribution(services, directory),
  ]);
  const plain = Object.entries(PORTS).map(([name, port]) => {
    const host = `localhost:${port}`;
    return { name: name as RegistryName, host, backend: `http://${host}`, dockerAuth: undefined };
  });
  const fronts = await Promise.all([
    startFront('ghcr-303', 'ghcr.io', { referrers: 'web-page' }),
    startFront('ghcr-404', undefined, { referrers: 'manifest-unknown' }),
    startFront('ghcr-empty', undefined, { referrers: 'empty-list' }),
    startFront('ghcr-denied', undefined, { writeDenied: true }),
    startFront('acr', 'acmecorp.azurecr.io', {}),
  ]);
  const entries = [...plain, ...fronts.flatMap((front) => front.registries)];
  return {
    all: new Map(entries.map((registry) => [registry.name, registry])),
    hosts: Object.assign({}, ...fronts.map((front) => front.hosts)) as Registries['hosts'],
    close: async () => {
      await Promise.all(fronts.map((front) => front.close()));
    },
  };
}

/** A front on localhost and, given a public name, under that too: the same contents, the same account. */
async function startFront(
  name: RegistryName,
  publicName: 'ghcr.io' | 'acmecorp.azurecr.io' | undefined,
  behaviour: Partial<Behaviour>,
) {
  const mode = name === 'acr' ? 'acr' : 'ghcr';
  const publicStorage =
    mode === 'acr' ? 'acmecorp.blob.core.windows.net' : 'pkg-containers.githubusercontent.com';
  const backend = `http://localhost:${PORTS[mode === 'acr' ? 'olareg-referrers' : 'olareg']}`;
  const front = registryFront({
    mode,
    behaviour,
    backend,
    account: mode === 'ghcr' ? { username: 'github', password: GITHUB_TOKEN } : {},
    storageOf: (origin) => (origin.startsWith('https:') ? `https://${publicStorage}` : storage.url),
  });
  const storage = await startHttpServer({ service: `${name}-storage`, handler: front.storageHandler });
  const server = await startHttpServer({ service: name, handler: front.handler });
  const { username, password, entraToken } = front.account;
  const byPassword = { auth: base64(`${username}:${password}`) };
  const byToken = mode === 'acr' ? await acrLogin(server, entraToken) : undefined;
  return {
    registries: [
      { name, host: server.host, backend, dockerAuth: byPassword },
      ...(publicName === undefined
        ? []
        : [
            {
              name: publicName,
              host: publicName,
              backend,
              dockerAuth: byToken ?? byPassword,
            },
          ]),
    ],
    hosts:
      publicName === undefined ? {} : { [publicName]: front.handler, [publicStorage]: front.storageHandler },
    close: () => Promise.all([server.close(), storage.close()]),
  };
}

/** As `az acr login` does: a Microsoft Entra token for a refresh token, which it stores. */
async function acrLogin({ url, host }: HttpServer, entraToken: string): Promise<Registry['dockerAuth']> {
  const exchange = async (access_token: string) => {
    const body = new URLSearchParams({ grant_type: 'access_token', service: host, access_token });
    return fetch(`${url}/oauth2/exchange`, { method: 'POST', body });
  };
  const refused = await exchange('of somebody else');
  const answered = await exchange(entraToken);
  if (refused.ok || !answered.ok) throw new Error(`ACR: ${refused.status}, ${await answered.text()}`);
  const { refresh_token } = (await answered.json()) as { refresh_token: string };
  return { auth: base64(`${REFRESH_TOKEN_USER}:`), identitytoken: refresh_token };
}

async function startOlareg(services: Services, name: 'olareg' | 'olareg-referrers', directory: string) {
  const storage = path.join(directory, name);
  mkdirSync(storage, { recursive: true });
  await services.start({
    name,
    command: await goTool('olareg'),
    args: [
      ...['serve', '--dir', storage, '--addr', '127.0.0.1', '--port', `${PORTS[name]}`, '--api-delete'],
      `--api-referrer=${name === 'olareg-referrers'}`,
    ],
    isReady: answers(`http://localhost:${PORTS[name]}/v2/`),
  });
}

async function startDistribution(services: Services, directory: string): Promise<void> {
  const config = {
    version: 0.1,
    log: { level: 'warn' },
    storage: {
      filesystem: { rootdirectory: path.join(directory, 'distribution') },
      delete: { enabled: true },
    },
    http: { addr: `127.0.0.1:${PORTS.distribution}` },
  };
  await services.start({
    name: 'distribution',
    command: await goTool('distribution'),
    args: ['serve', writeTo(directory, 'distribution.yml', JSON.stringify(config))],
    env: { OTEL_TRACES_EXPORTER: 'none' },
    isReady: answers(`http://localhost:${PORTS.distribution}/v2/`),
  });
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
