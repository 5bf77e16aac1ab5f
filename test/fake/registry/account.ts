import { randomBytes } from 'node:crypto';

/** The one account of a fake registry. Everything but the name is secret, and new in every run. */
export interface Account {
  readonly username: string;
  readonly password: string;
  /** What `az acr login` stores as `identitytoken`. */
  readonly refreshToken: string;
  /** Microsoft Entra access token, which ACR exchanges for a refresh token. */
  readonly entraToken: string;
}

/** The user name that says: the password is a refresh token (ACR). */
export const REFRESH_TOKEN_USER = '00000000-0000-0000-0000-000000000000';

export function createAccount(username: string): Account {
  const secret = (prefix: string) => `${prefix}_${randomBytes(24).toString('base64url')}`;
  return {
    username,
    password: secret('password'),
    refreshToken: secret('refresh'),
    entraToken: secret('entra'),
  };
}

/** The user and password of a Basic Authorization header (RFC 7617). */
export function basicCredentials(header: string | undefined): readonly [string, string] | undefined {
  const encoded = /^basic (.+)$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, 'base64').toString();
  const colon = text.indexOf(':');
  return [text.slice(0, colon), text.slice(colon + 1)];
}
