import type { FaultPlan } from '../../support/fault.ts';
import { type PublicName, startHttpServer } from '../http-server.ts';
import { type RequestLogEntry, Traffic } from '../../support/traffic.ts';
import { type Account, createAccount, REFRESH_TOKEN_USER } from './account.ts';
import type { Behaviour } from './behaviour.ts';
import { behaviourOf, type Mode } from './modes.ts';
import { type Elsewhere, RegistryService } from './service.ts';
import type { Store } from './store.ts';

export interface RegistryOptions extends Partial<Behaviour> {
  readonly mode: Mode;
  /** Name in the request log; its other origins have `-auth` and `-storage` added. Default: the mode. */
  readonly service?: string;
  readonly traffic?: Traffic;
  /** The public registry that it is in place of; its other origins stay on this machine. */
  readonly as?: PublicName;
  /** What goes wrong at the registry itself, its other origins not included. */
  readonly faults?: FaultPlan;
}

export interface FakeRegistry {
  /** `localhost:<port>`, or its public name: the registry part of image names. */
  readonly host: string;
  /** Where it listens on this machine. */
  readonly port: number;
  readonly url: string;
  /** The origins of its token service and its storage, where these are not its own. */
  readonly elsewhere: Elsewhere;
  readonly account: Account;
  /** Entry of `auths` in a Docker configuration file, as `docker login` stores it. */
  readonly dockerAuth: { readonly auth: string };
  /** The same with a refresh token, as `az acr login` stores it. */
  readonly dockerIdentityToken: { readonly auth: string; readonly identitytoken: string };
  /** True contents, to prepare and to assert. */
  readonly store: Store;
  /** Changes how the registry behaves from now on; barriers given here start anew. */
  behave(changes: Partial<Behaviour>): void;
  /** Everything that no message may show, plain and in the forms that travel. */
  readonly secrets: readonly string[];
  /** Requests to the registry and its other origins. */
  readonly requests: readonly RequestLogEntry[];
  readonly traffic: Traffic;
  close(): Promise<void>;
}

/** Starts an OCI distribution-spec 1.1 registry in memory that behaves like the service `mode` names. */
export async function startRegistry(options: RegistryOptions): Promise<FakeRegistry> {
  const { mode, service = mode, traffic = new Traffic(), as, faults, ...changes } = options;
  const behaviour: Behaviour = behaviourOf(mode, changes);
  const account = createAccount(behaviour.username);
  const elsewhere = (): Elsewhere => ({ authUrl: auth.url, storageUrl: storage.url });
  const core = new RegistryService(behaviour, account, elsewhere);
  const [registry, auth, storage] = await Promise.all([
    startHttpServer({ service, handler: core.handler, traffic, as, faults }),
    startHttpServer({ service: `${service}-auth`, handler: core.authHandler, traffic }),
    startHttpServer({ service: `${service}-storage`, handler: core.storage.handler, traffic }),
  ]);
  const dockerAuth = { auth: base64(`${account.username}:${account.password}`) };
  const dockerIdentityToken = {
    auth: base64(`${REFRESH_TOKEN_USER}:`),
    identitytoken: account.refreshToken,
  };

  return {
    host: registry.host,
    port: registry.port,
    url: registry.url,
    elsewhere: elsewhere(),
    account,
    dockerAuth,
    dockerIdentityToken,
    store: core.store,
    behave(wanted) {
      Object.assign(behaviour, wanted);
      if (wanted.barriers !== undefined) core.setBarriers(wanted.barriers);
    },
    get secrets() {
      const { password, refreshToken, entraToken } = account;
      const refreshAuth = base64(`${REFRESH_TOKEN_USER}:${refreshToken}`);
      return [
        ...[password, refreshToken, entraToken, dockerAuth.auth, refreshAuth],
        ...core.tokens.issued,
        ...core.storage.signatures,
      ];
    },
    get requests() {
      const origins = [service, `${service}-auth`, `${service}-storage`];
      return traffic.requests.filter((entry) => origins.includes(entry.service));
    },
    traffic,
    async close() {
      core.setBarriers([]);
      await Promise.all([registry.close(), auth.close(), storage.close()]);
    },
  };
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
