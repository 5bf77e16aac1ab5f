import type { Traffic } from '../../support/traffic.ts';
import type { Handler } from '../http-server.ts';
import { type Account, createAccount, REFRESH_TOKEN_USER } from '../registry/account.ts';
import type { Behaviour } from '../registry/behaviour.ts';
import { behaviourOf } from '../registry/modes.ts';
import { RegistryService } from '../registry/service.ts';
import type { Store } from '../registry/store.ts';
import { type Entra, entra, type FederatedCredential } from './entra.ts';
import { type FakeHosts, startHosts } from './hosts.ts';
import { keyVault, type Vault } from './key-vault.ts';

export const TENANT_ID = '11111111-2222-4333-8444-555555555555';
export const CLIENT_ID = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
export const REGISTRY = 'acmecorp.azurecr.io';
export const VAULT = 'release-keys.vault.azure.net';
const AUTHORITY = 'login.microsoftonline.com';
const REGISTRY_SCOPE = 'https://containerregistry.azure.net/.default';
const VAULT_SCOPE = 'https://vault.azure.net/.default';
export const AUDIENCE = 'api://AzureADTokenExchange';

export interface AzureOptions {
  readonly credential: FederatedCredential;
  readonly traffic?: Traffic;
  /** How the registry differs from ACR's usual. */
  readonly registry?: Partial<Behaviour>;
  readonly actions?: () => readonly ('get' | 'sign')[];
  /** What answers in place of a host, or more hosts. */
  readonly hosts?: Readonly<Record<string, Handler>>;
}

/** The public cloud of Azure: Entra, a registry and a vault, each by its own name. */
export interface FakeAzure extends FakeHosts {
  readonly entra: Entra;
  readonly vault: Vault;
  readonly account: Account;
  /** Of the registry. */
  readonly store: Store;
  /** Everything that no message may show. */
  readonly secrets: readonly string[];
}

export async function startAzure(options: AzureOptions): Promise<FakeAzure> {
  const behaviour = behaviourOf('acr', { blobs: 'same-origin', ...options.registry });
  const account = createAccount(behaviour.username);
  const nowhere = () => ({ authUrl: `https://${REGISTRY}`, storageUrl: `https://${REGISTRY}` });
  const service = new RegistryService(behaviour, account, nowhere);
  const directory = entra({
    tenantId: TENANT_ID,
    clientId: CLIENT_ID,
    credential: options.credential,
    scopes: [REGISTRY_SCOPE, VAULT_SCOPE],
    tokenFor: (scope) => (scope === REGISTRY_SCOPE ? account.entraToken : undefined),
  });
  const isToken = (token: string) =>
    directory.issued.some((one) => one.scope === VAULT_SCOPE && one.token === token);
  const vault = keyVault({
    origin: `https://${VAULT}`,
    isToken,
    ...(options.actions && { actions: options.actions }),
  });
  const hosts = await startHosts(
    {
      [AUTHORITY]: directory.handler,
      [REGISTRY]: withTenant(service.handler),
      [VAULT]: vault.handler,
      ...options.hosts,
    },
    options.traffic,
  );
  return {
    ...hosts,
    entra: directory,
    vault,
    account,
    store: service.store,
    get secrets() {
      const { password, refreshToken, entraToken } = account;
      const login = Buffer.from(`${REFRESH_TOKEN_USER}:${refreshToken}`).toString('base64');
      const tokens = [...service.tokens.issued, ...directory.issued.map(({ token }) => token)];
      return [password, refreshToken, entraToken, login, ...tokens];
    },
  };
}

/** An exchange names the tenant that the token is from. */
function withTenant(handler: Handler): Handler {
  return (request) => {
    const isExchange = request.url.pathname === '/oauth2/exchange';
    const { tenant } = Object.fromEntries(new URLSearchParams(request.body.toString()));
    if (!isExchange || tenant === TENANT_ID) return handler(request);
    return { status: 400, body: '{"errors":[{"code":"TENANT_UNKNOWN","message":"tenant"}]}' };
  };
}
