import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startOidcIssuer } from '../../test/fake/sigstore/oidc-issuer.ts';
import type { ClaimOverrides } from '../../test/fake/sigstore/workflow-claims.ts';
import { Traffic } from '../../test/support/traffic.ts';
import { forwardTo } from './forward.ts';
import {
  describeInstance,
  type Instance,
  type InstanceOptions,
  type Names,
  OTHER_LOGS,
  PUBLIC_ISSUER,
} from './instance.ts';
import { createKeys, writeTo } from './keys.ts';
import { HOST_NAMES } from './namespace.ts';
import { type Registry, type RegistryName, startRegistries } from './registries.ts';
import { Services } from './services.ts';
import { PORTS, startSigstore } from './sigstore.ts';
import { createTlsMaterial } from '../../test/fake/tls-material.ts';
import { type Hosts, type Observe, startTlsFront } from './tls.ts';

/** What the runner has as ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
const REQUEST_TOKEN = 'runner-secret';

/** Everything that a workflow run and a verifier meet, of real programs, on loopback. */
export interface Stack {
  /** What was written on the way: logs, keys, configuration. */
  readonly directory: string;
  readonly instances: Readonly<Record<Names, Instance>>;
  /** That of `localhost` with other logs, which it does not trust. */
  readonly otherLogs: Instance;
  readonly registries: ReadonlyMap<RegistryName, Registry>;
  /** The processes that all this consists of; more may be started beside them. */
  readonly services: Services;
  /** What programs need to trust the TLS certificates and to log in to the registries. */
  readonly environment: Readonly<Record<string, string>>;
  /** What the runner gives a job whose tokens have these claims. */
  idTokenRequest(names: Names, claims?: ClaimOverrides): Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export interface StackOptions {
  /** More names under TLS, and what answers there. */
  readonly hosts?: Hosts;
  /** Told of every request under TLS, once it is answered. */
  readonly observe?: Observe;
}

/** @param directory a new one, for everything that is written */
export async function startStack(directory: string, options: StackOptions = {}): Promise<Stack> {
  const logs = path.join(directory, 'logs');
  const state = path.join(directory, 'state');
  for (const folder of [logs, state]) mkdirSync(folder, { recursive: true });
  const services = new Services(logs);
  const closers: (() => unknown)[] = [() => services.stop()];
  const close = async () => {
    for (const closer of closers.reverse()) await closer();
  };
  try {
    const tls = await createTlsMaterial([...HOST_NAMES, ...Object.keys(options.hosts ?? {})]);
    const tlsCa = writeTo(state, 'tls-ca.pem', tls.ca);
    const keys = await createKeys();
    const issuers = await startIssuers();
    closers.push(() => issuers.close());
    const registries = await startRegistries(services, state);
    closers.push(() => registries.close());
    const hosts = {
      'token.actions.githubusercontent.com': forwardTo(issuers.urls.public),
      'pipelines.actions.githubusercontent.com': forwardTo(issuers.urls.public),
      'fulcio.sigstore.dev': forwardTo(`http://localhost:${PORTS.fulcio}`),
      'rekor.sigstore.dev': forwardTo(`http://localhost:${PORTS.publicRekor}`),
      'timestamp.sigstore.dev': forwardTo(`http://localhost:${PORTS.timestampAuthority}`),
      ...registries.hosts,
      ...options.hosts,
    };
    const front = await startTlsFront(hosts, tls, options.observe);
    closers.push(() => front.close());
    const trusted = [issuers.urls.localhost, PUBLIC_ISSUER];
    await startSigstore({ services, keys, directory: state, issuers: trusted, tlsCa });
    const describe = async (folder: string, options: Omit<InstanceOptions, 'directory'>) => {
      const instance = await describeInstance({ ...options, directory: path.join(directory, folder) });
      closers.push(() => instance.close());
      return instance;
    };
    const local = { names: 'localhost', issuer: issuers.urls.localhost, keys } as const;
    const instances = {
      localhost: await describe('localhost', local),
      public: await describe('public', { names: 'public', issuer: PUBLIC_ISSUER, keys }),
    };
    const otherKeys = { ...keys, ...keys.otherLogs };
    const otherLogs = await describe('other-logs', { ...local, keys: otherKeys, logs: OTHER_LOGS });
    return {
      directory,
      instances,
      otherLogs,
      registries: registries.all,
      services,
      environment: {
        SSL_CERT_FILE: tlsCa,
        SSL_CERT_DIR: path.join(directory, 'no-certificates'),
        NODE_EXTRA_CA_CERTS: tlsCa,
        DOCKER_CONFIG: dockerConfig(directory, [...registries.all.values()]),
      },
      idTokenRequest: (names, claims = {}) => ({
        ACTIONS_ID_TOKEN_REQUEST_URL: issuers.requestUrl(names, claims),
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
      }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startIssuers() {
  const options = { requestToken: REQUEST_TOKEN, now: () => new Date(), traffic: new Traffic() };
  const local = await startOidcIssuer(options);
  const named = await startOidcIssuer({ ...options, name: PUBLIC_ISSUER });
  const urls = { localhost: local.server.url, public: named.server.url };
  return {
    urls,
    /** The claims travel in the URL: each job has its own. */
    requestUrl: (names: Names, claims: ClaimOverrides) => {
      const url = new URL((names === 'localhost' ? local : named).idTokenRequestUrl);
      url.searchParams.set('claims', Buffer.from(JSON.stringify(claims)).toString('base64url'));
      return names === 'localhost'
        ? url.href
        : `https://pipelines.actions.githubusercontent.com${url.pathname}${url.search}`;
    },
    close: () => Promise.all([local.server.close(), named.server.close()]),
  };
}

/** A Docker configuration with the accounts of all registries. @returns its directory */
function dockerConfig(directory: string, registries: readonly Registry[]): string {
  const folder = path.join(directory, 'docker');
  mkdirSync(folder);
  const auths = registries.flatMap(({ host, dockerAuth }) => (dockerAuth ? [[host, dockerAuth]] : []));
  writeFileSync(path.join(folder, 'config.json'), JSON.stringify({ auths: Object.fromEntries(auths) }));
  return folder;
}
