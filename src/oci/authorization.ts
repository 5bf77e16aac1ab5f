import type { Http } from '../http/http.ts';
import { Failure } from '../shared/failure.ts';
import type { Log } from '../shared/log.ts';
import { type Challenge, parseChallenges } from './challenge.ts';
import { basicHeader, type CredentialSource } from './credentials.ts';
import { withWords } from './errors.ts';
import { knownChallenge } from './known-challenge.ts';
import { realmOf, requestToken } from './token.ts';

export type Access = 'pull' | 'push';

export interface AuthorizationOptions {
  readonly http: Http;
  readonly log: Log;
  readonly registry: string;
  readonly origin: URL;
  readonly credentials: CredentialSource;
  /** The least that tokens are asked for with, so that a run that writes needs one per repository. */
  readonly access: Access;
}

/** `again`: as before, with what the refusal asks for; `otherwise`: in another of the ways that it names. */
export type Renewal = 'again' | 'otherwise';

/** A request that was refused with 401. */
export interface Refusal {
  readonly path: string;
  readonly access: Access;
  /** The header that it had. */
  readonly refused: string | undefined;
  /** The `WWW-Authenticate` header of the answer. */
  readonly challenges: string;
  readonly how: Renewal;
}

/** An `Authorization` header that is being fetched, or there. */
interface Grant {
  readonly header: Promise<string>;
  /** Once it is there. */
  value?: string;
  readonly actions: ReadonlySet<string>;
}

const ACTIONS: Readonly<Record<Access, readonly string[]>> = { pull: ['pull'], push: ['pull', 'push'] };

/**
 * The `Authorization` headers of one registry: one per repository and set of actions, shared by all requests.
 * Where it is not known how a registry wants to be asked, the first request meets the 401 that tells, for itself
 * and for those that wait for its answer, and for the other repositories.
 */
export class Authorization {
  readonly #options: AuthorizationOptions;
  readonly #grants = new Map<string, Grant>();
  /** The challenge that was last met. */
  #challenge: Challenge | undefined;
  /** The one that is expected before any was met; undefined once it has led nowhere. */
  #expected: Challenge | undefined;
  #hasLogin = false;
  /** Repositories that blobs are mounted from, by the path of the one that gets them. */
  readonly #mounts = new Map<string, Set<string>>();
  /** The kinds of request, `path access`, that the registry has carried out. */
  readonly #accepted = new Set<string>();
  /** Resolves when the first request is answered. */
  #firstAnswer: Promise<void> | undefined;
  #tellFirstAnswer: () => void = () => undefined;

  constructor(options: AuthorizationOptions) {
    this.#options = options;
    this.#expected = knownChallenge(options.registry);
  }

  /**
   * The header for a request; `undefined` while the registry has not asked for one, and is not known to. All but
   * the first wait until `answered` is called then.
   */
  async headerFor(path: string, access: Access): Promise<string | undefined> {
    if (this.#expected) return this.#ahead(path, access, this.#expected);
    if (this.#firstAnswer) await this.#firstAnswer;
    else this.#firstAnswer = new Promise((resolve) => (this.#tellFirstAnswer = resolve));
    const grant = this.#find(path, access);
    if (grant) return grant.header;
    return this.#challenge && this.#grant(path, this.#widen(access), this.#challenge, []);
  }

  /** Has tokens for `path` ask for reading `from` as well: blobs are mounted from there. */
  allowMount(path: string, from: string): void {
    const known = this.#mounts.get(path) ?? new Set();
    if (known.has(from)) return;
    this.#mounts.set(path, known.add(from));
    this.forget(path);
  }

  /** The request was answered, or failed, and `renew` was called if need be. */
  answered(): void {
    this.#tellFirstAnswer();
  }

  /**
   * The header to try after a 401; `undefined` when there is nothing else to try.
   * @throws Failure `registry-unauthorized`, `registry-realm-unsafe`, and those of `requestToken`
   */
  async renew(refusal: Refusal): Promise<string | undefined> {
    const { path, access, refused, how } = refusal;
    const current = this.#find(path, access);
    // Another request that was refused as this one has renewed it, or is about to.
    if (current && (current.value === undefined || current.value !== refused)) return current.header;
    const refusedScheme = refused?.split(' ')[0]?.toLowerCase();
    const ways = usable(parseChallenges(refusal.challenges)).filter(
      ({ scheme }) => how === 'again' || scheme !== refusedScheme,
    );
    const isForPush = current !== undefined && current === this.#grants.get(key(path, 'push'));
    const wanted = isForPush ? 'push' : this.#widen(access);
    const grant = (challenge: Challenge) => this.#grant(path, wanted, challenge, current?.actions ?? []);
    const header = await this.#firstThatWorks(ways, grant).catch((error: unknown) => {
      // The registry's own refusal says more than that there is no other way.
      if (how === 'otherwise' && error instanceof Failure && error.class !== 'defect') return undefined;
      throw error;
    });
    return header === refused ? undefined : header;
  }

  /** What the first way gives that gives anything. @throws what the first one threw when none does */
  async #firstThatWorks(
    [way, ...others]: readonly Challenge[],
    grant: (challenge: Challenge) => Promise<string>,
  ): Promise<string | undefined> {
    if (!way) return undefined;
    try {
      return await grant(way);
    } catch (error) {
      if (!(error instanceof Failure) || error.code === 'service-unavailable' || others.length === 0)
        throw error;
      return this.#firstThatWorks(others, grant).catch(() => Promise.reject(error));
    }
  }

  /** The registry carried out a request with this header. */
  accepted(path: string, access: Access, header: string | undefined): void {
    this.#accepted.add(key(path, access));
    if (header?.startsWith('Basic ')) this.#hasLogin = true;
  }

  /** Whether what is refused now was taken before in this run: the login, or the same request of nobody. */
  isAccepted(path: string, access: Access): boolean {
    return this.#hasLogin || this.#accepted.has(key(path, access));
  }

  /** Whether the registry has carried out anything for this repository, so that it is there. */
  hasReached(path: string): boolean {
    return this.#accepted.has(key(path, 'pull')) || this.#accepted.has(key(path, 'push'));
  }

  /** Has the next request for a repository ask for a new token. */
  forget(path: string): void {
    for (const access of ['pull', 'push'] as const) {
      const name = key(path, access);
      if (this.#grants.get(name)?.value !== undefined) this.#grants.delete(name);
    }
  }

  /** Whether the registry took somebody's credentials. */
  get hasLogin(): boolean {
    return this.#hasLogin;
  }

  #find(path: string, access: Access): Grant | undefined {
    const push = this.#grants.get(key(path, 'push'));
    return push ?? (access === 'pull' ? this.#grants.get(key(path, 'pull')) : undefined);
  }

  #widen(access: Access): Access {
    return this.#options.access === 'push' ? 'push' : access;
  }

  /** What goes wrong before the registry has asked is found out, and told, once it does. */
  async #ahead(path: string, access: Access, challenge: Challenge): Promise<string | undefined> {
    try {
      return await (this.#find(path, access)?.header ??
        this.#grant(path, this.#widen(access), challenge, []));
    } catch (error) {
      if (!(error instanceof Failure) || error.code === 'service-unavailable') throw error;
      this.#expected = undefined;
      if (this.#challenge === challenge) this.#challenge = undefined;
      return undefined;
    }
  }

  async #grant(path: string, access: Access, challenge: Challenge, more: Iterable<string>): Promise<string> {
    const actions = new Set([...ACTIONS[access], ...more, ...actionsIn(challenge, path)]);
    const header = this.#fetchHeader(path, challenge, actions);
    const grant: Grant = { header, actions };
    this.#grants.set(key(path, access), grant);
    this.#challenge = challenge;
    try {
      grant.value = await header;
    } catch (error) {
      this.#grants.delete(key(path, access));
      throw error;
    }
    return grant.value;
  }

  async #fetchHeader(path: string, challenge: Challenge, actions: ReadonlySet<string>): Promise<string> {
    const { http, log, registry, origin, credentials: source } = this.#options;
    const credentials = await source.forRegistry(registry, path);
    const own = `repository:${path}:${[...actions].join(',')}`;
    const others = actions.has('push') ? [...(this.#mounts.get(path) ?? [])] : [];
    const scope = [own, ...others.map((from) => `repository:${from}:pull`)].join(' ');
    const missing = {
      registry,
      repository: `${registry}/${path}`,
      doing: `access (${[...actions].join(', ')})`,
    };
    if (challenge.scheme === 'basic') {
      const header = basicHeader(credentials, log);
      if (header === undefined) throw (await loginRefusals()).loginMissing({ ...missing, status: 401 });
      return header;
    }
    const realm = realmOf(challenge, origin, credentials);
    const service = challenge.parameters.get('service');
    const ask = async () => {
      const answer = await requestToken(http, log, { realm, service, scope, credentials });
      if ('token' in answer) return answer.token;
      const { refused: status, says } = answer;
      const { loginMissing, wrongCredentials } = await loginRefusals();
      if (credentials.kind === 'anonymous') throw withWords(loginMissing({ ...missing, status }), says);
      throw withWords(wrongCredentials({ registry, path, credentials, status }), says);
    };
    const mayPass = ({ class: kind, code }: Failure) =>
      code === 'registry-html-answer' ||
      ((kind === 'denied' || code === 'registry-token-malformed') && this.isAccepted(path, 'pull'));
    const token = await http.insist({ service: realm.host, ask, mayPass });
    if (credentials.kind !== 'anonymous') this.#hasLogin = true;
    return `Bearer ${token}`;
  }
}

function key(path: string, access: Access): string {
  return `${path} ${access}`;
}

/** The challenges that can be answered, tokens first: a password is sent to the token service alone then. */
function usable(challenges: readonly Challenge[]): Challenge[] {
  const tokens = challenges.filter(
    ({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm'),
  );
  return [...tokens.slice(0, 1), ...challenges.filter(({ scheme }) => scheme === 'basic').slice(0, 1)];
}

/** What the challenge asks for this repository beyond the usual, such as ACR's `metadata_read`. */
function actionsIn(challenge: Challenge, path: string): string[] {
  const scopes = (challenge.parameters.get('scope') ?? '').split(' ');
  const own = scopes.find((scope) => scope.startsWith(`repository:${path}:`)) ?? '';
  return own
    .slice(own.lastIndexOf(':') + 1)
    .split(',')
    .filter((action) => /^[a-z_]{1,30}$/.test(action));
}

/** Loaded when a login is refused. */
function loginRefusals() {
  return import('./login-refusal.ts');
}
