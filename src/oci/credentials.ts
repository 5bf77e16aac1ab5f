import type { Log } from '../shared/log.ts';

/** What a registry is told about who asks. `source` says where it was found, for messages. */
export type Credentials =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'basic'; readonly username: string; readonly password: string; readonly source: string }
  | {
      readonly kind: 'identity-token';
      readonly username: string;
      /** An OAuth2 refresh token. */
      readonly token: string;
      readonly source: string;
      /** The one host that it may be sent to; undefined: wherever the registry says. */
      readonly onlyAt?: string;
    };

/** The source of logins with the workflow's identity in Azure. */
export const AZURE_LOGIN = 'azure-client-id';

export interface CredentialSource {
  /**
   * The credentials for a registry (host, with its port), by exact host; `path` chooses among entries for
   * parts of a registry, as podman has them.
   */
  forRegistry(registry: string, path?: string): Promise<Credentials>;
}

/** User names that say: the password is a refresh token (ACR; Docker's credential helpers). */
const REFRESH_TOKEN_USERS: ReadonlySet<string> = new Set(['00000000-0000-0000-0000-000000000000', '<token>']);

/** Credentials from a user name and a secret, which is masked. */
export function credentialsOf(username: string, secret: string, source: string, log: Log): Credentials {
  log.mask(secret);
  return REFRESH_TOKEN_USERS.has(username)
    ? { kind: 'identity-token', username, token: secret, source }
    : { kind: 'basic', username, password: secret, source };
}

/** The value of a Basic `Authorization` header (RFC 7617), masked; `undefined` for nobody. */
export function basicHeader(credentials: Credentials, log: Log): string | undefined {
  if (credentials.kind === 'anonymous') return undefined;
  const encoded = encodedLogin(credentials);
  log.mask(encoded);
  return `Basic ${encoded}`;
}

/** What no message may repeat, plain and in the forms in which it is sent. */
export function secretsOf(credentials: Credentials): string[] {
  if (credentials.kind === 'anonymous') return [];
  const secret = secretOf(credentials);
  return [secret, encodeURIComponent(secret), encodedLogin(credentials)];
}

type Login = Exclude<Credentials, { readonly kind: 'anonymous' }>;

function secretOf(login: Login): string {
  return login.kind === 'basic' ? login.password : login.token;
}

function encodedLogin(login: Login): string {
  return Buffer.from(`${login.username}:${secretOf(login)}`).toString('base64');
}
