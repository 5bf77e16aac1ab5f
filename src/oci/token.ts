import type { Http } from '../http/http.ts';
import { isLoopback } from '../http/loopback.ts';
import type { HttpAnswer } from '../http/message.ts';
import { Failure } from '../shared/failure.ts';
import type { Log } from '../shared/log.ts';
import { objectIn } from '../text/json.ts';
import type { Challenge } from './challenge.ts';
import { basicHeader, type Credentials, secretsOf } from './credentials.ts';
import { htmlAnswer, withWords } from './errors.ts';
import { isHtml, saidBy } from './problem.ts';

/** What a token is asked for with. */
export interface TokenRequest {
  /** The token service, from the registry's own challenge. */
  readonly realm: URL;
  readonly service: string | undefined;
  /** `repository:acme/app:pull,push`, and others behind a space */
  readonly scope: string;
  readonly credentials: Credentials;
}

/** The outcome: a token, masked, or the status with which the service refused, and its own words. */
export type TokenAnswer =
  { readonly token: string } | { readonly refused: number; readonly says: string | undefined };

const CLIENT_ID = 'slsa-provenance-action';
const MAX_TOKEN_ANSWER = 256 * 1024;
const MAX_TOKEN = 64 * 1024;

/** Statuses with which a token service says that it does not know this way of asking. */
const UNKNOWN_FLOW: ReadonlySet<number> = new Set([400, 404, 405, 415, 501]);

/**
 * The realm of a Bearer challenge, when credentials may go there: HTTPS, or this machine if the registry is
 * on it too; and the one host that they are for, where there is one.
 * @throws Failure `registry-realm-unsafe`
 */
export function realmOf(challenge: Challenge, registry: URL, credentials?: Credentials): URL {
  const realm = URL.parse(challenge.parameters.get('realm') ?? '');
  const isLocal = realm?.protocol === 'http:' && isLoopback(realm.hostname) && isLoopback(registry.hostname);
  const only = credentials?.kind === 'identity-token' ? credentials.onlyAt : undefined;
  if (realm && only !== undefined && realm.host !== only) throw elsewhere(realm, only);
  if (realm && (realm.protocol === 'https:' || isLocal)) return realm;
  throw new Failure({
    class: 'unavailable',
    code: 'registry-realm-unsafe',
    what: `${registry.host} names a token service to which credentials cannot be sent safely`,
    why: 'its challenge has a realm that is not an https:// address',
    fix: `correct the token configuration of ${registry.host}`,
  });
}

function elsewhere(realm: URL, only: string): Failure {
  return new Failure({
    class: 'denied',
    code: 'registry-realm-unsafe',
    what: `${only} names a token service on another host, ${realm.host}, which the login from Azure is not for`,
    why: 'registries of Azure give out their tokens themselves: something in front of it altered the answer',
    fix: `let the runner reach ${only} directly (no_proxy)`,
  });
}

/**
 * Asks for a token: GET with Basic (distribution, "Token Authentication Specification") or POST (its OAuth2
 * variant); a refresh token is for the latter first. Where the service does not know one, the other.
 * @throws Failure `registry-token-malformed`, `registry-html-answer`, and those of `Http.send`
 */
export async function requestToken(http: Http, log: Log, request: TokenRequest): Promise<TokenAnswer> {
  const { credentials } = request;
  if (credentials.kind === 'anonymous') return tokenIn(await get(http, log, request), credentials, log);
  const [first, second] = credentials.kind === 'basic' ? [get, post] : [post, get];
  const answer = await first(http, log, request);
  const known = UNKNOWN_FLOW.has(answer.status) ? await second(http, log, request) : answer;
  return tokenIn(known, credentials, log);
}

type Flow = (http: Http, log: Log, request: TokenRequest) => Promise<HttpAnswer>;

const get: Flow = (http, log, { realm, service, scope, credentials }) => {
  const url = new URL(realm);
  if (service !== undefined) url.searchParams.set('service', service);
  for (const one of scope.split(' ')) url.searchParams.append('scope', one);
  const authorization = basicHeader(credentials, log);
  return http.send({
    service: url.host,
    url,
    headers: { accept: 'application/json', ...(authorization && { authorization }) },
    maxBytes: MAX_TOKEN_ANSWER,
  });
};

const post: Flow = (http, _log, { realm, service, scope, credentials }) => {
  const form = new URLSearchParams({
    client_id: CLIENT_ID,
    scope,
    ...(service !== undefined && { service }),
  });
  for (const [name, value] of Object.entries(grantOf(credentials))) form.set(name, value);
  return http.send({
    service: realm.host,
    url: realm,
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: Buffer.from(form.toString()),
    maxBytes: MAX_TOKEN_ANSWER,
  });
};

function grantOf(credentials: Credentials): Record<string, string> {
  switch (credentials.kind) {
    case 'anonymous':
      return {};
    case 'basic':
      return { grant_type: 'password', username: credentials.username, password: credentials.password };
    case 'identity-token':
      return { grant_type: 'refresh_token', refresh_token: credentials.token };
  }
}

function tokenIn(answer: HttpAnswer, credentials: Credentials, log: Log): TokenAnswer {
  const { status, url } = answer;
  const says = saidBy(answer, secretsOf(credentials));
  // Neither way of asking is known there: that says nothing of the credentials.
  if (UNKNOWN_FLOW.has(status) && status !== 400) throw withWords(noTokenService(url, `(${status})`), says);
  if (status !== 200) return { refused: status, says };
  if (isHtml(answer)) throw htmlAnswer(url.host, 'asked for a token', status);
  // Docker Hub names it both ways, GHCR "token", ACR "access_token".
  const { token, access_token: accessToken } = objectIn(answer.body) ?? {};
  const found = token || accessToken;
  if (typeof found === 'string' && found !== '') log.mask(found);
  if (typeof found === 'string' && found.length <= MAX_TOKEN && /^[\x21-\x7e]+$/.test(found))
    return { token: found };
  throw noTokenService(url, 'without a usable token');
}

/** @param how it answered: `without a usable token` */
function noTokenService(url: URL, how: string): Failure {
  const address = `${url.origin}${url.pathname}`;
  return new Failure({
    class: 'unavailable',
    code: 'registry-token-malformed',
    what: `${url.host} answered ${how} when asked for a token`,
    why: 'it is disturbed, is no token service, or a proxy answers in its place',
    fix: `run it again; if it stays, check the token configuration of the registry: it sends for tokens to ${address}`,
  });
}
