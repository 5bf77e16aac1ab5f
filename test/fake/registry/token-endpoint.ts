import { json, type ServerAnswer, type ServerRequest } from '../http-server.ts';
import { type Account, basicCredentials, REFRESH_TOKEN_USER } from './account.ts';
import type { Bearer, Behaviour } from './behaviour.ts';
import { errorAnswer, refusalAnswer } from './errors.ts';
import type { Tokens } from './tokens.ts';

/** Who asks: the account, nobody in particular, or somebody with wrong credentials. */
type Asker = 'account' | 'anonymous' | 'impostor';

export interface TokenEndpointOptions {
  readonly auth: Bearer;
  readonly behaviour: Behaviour;
  readonly account: Account;
  readonly tokens: Tokens;
  /** What the `service` parameter has to be. */
  readonly service: string;
}

/**
 * The realm of a Bearer challenge: distribution's token specification (GET with Basic) and its OAuth2
 * variant (POST). Undefined: the request is for another path.
 */
export function tokenAnswer(request: ServerRequest, options: TokenEndpointOptions): ServerAnswer | undefined {
  const { auth, behaviour, account, tokens, service } = options;
  if (isExchange(request, auth)) return exchangeAnswer(request, options);
  if (request.url.pathname !== auth.path) return undefined;
  const posted = request.method === 'POST';
  const parameters = posted ? new URLSearchParams(request.body.toString()) : request.url.searchParams;
  if (posted && !(auth.grants as readonly string[]).includes(parameters.get('grant_type') ?? '')) {
    return errorAnswer(405, 'UNSUPPORTED', 'The operation is unsupported.');
  }
  if (parameters.get('service') !== service) return refusalAnswer(behaviour.badCredentials);
  const asker = posted
    ? grantAsker(parameters, account)
    : basicAsker(request.headers.authorization, account, auth);
  if (asker === 'impostor') return refusalAnswer(behaviour.badCredentials);
  if (asker === 'anonymous' && !behaviour.anonymousPull) {
    return errorAnswer(401, 'UNAUTHORIZED', 'authentication required');
  }
  const token = tokens.issue(parameters.getAll('scope'), asker === 'account', behaviour.tokenUses);
  return json(200, Object.fromEntries(auth.fields.map((field) => [field, token])));
}

function basicAsker(header: string | undefined, account: Account, auth: Bearer): Asker {
  const credentials = basicCredentials(header);
  if (credentials === undefined) return 'anonymous';
  const [user, password] = credentials;
  const known =
    user === REFRESH_TOKEN_USER && auth.grants.includes('refresh_token')
      ? password === account.refreshToken
      : (auth.anyUsername || user === account.username) && password === account.password;
  return known ? 'account' : 'impostor';
}

function grantAsker(form: URLSearchParams, account: Account): Asker {
  const known =
    form.get('grant_type') === 'refresh_token'
      ? form.get('refresh_token') === account.refreshToken
      : form.get('username') === account.username && form.get('password') === account.password;
  return known ? 'account' : 'impostor';
}

function isExchange({ method, url }: ServerRequest, auth: Bearer): boolean {
  const path = auth.path.replace(/[^/]*$/, 'exchange');
  return auth.grants.includes('access_token') && method === 'POST' && url.pathname === path;
}

/** ACR: a Microsoft Entra access token for a refresh token. */
function exchangeAnswer(request: ServerRequest, options: TokenEndpointOptions): ServerAnswer {
  const form = new URLSearchParams(request.body.toString());
  const good =
    form.get('grant_type') === 'access_token' &&
    form.get('service') === options.service &&
    form.get('access_token') === options.account.entraToken;
  if (!good) return refusalAnswer(options.behaviour.badCredentials);
  return json(200, { refresh_token: options.account.refreshToken });
}
