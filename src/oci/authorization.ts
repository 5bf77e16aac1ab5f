import type { Http } from '../http/http.ts';
import { Failure } from '../shared/failure.ts';
import type { Log } from '../shared/log.ts';
import { type Challenge, parseChallenges } from './challenge.ts';
import { basicHeader, type CredentialSource } from './credentials.ts';
import { loginMissing, wrongCredentials } from './errors.ts';
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
  #hasToken = false;
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

  /** The request was answered, or failed, and `renew` was called if need be. */
  answered(): void {
    this.#tellFirstAnswer();
  }

  /**
   * The header to try after a 401; `undefined` when there is nothing else to try.
   * @param refused the header that the refused request had
   * @param challenges the `WWW-Authenticate` header of the answer
   * @throws Failure `registry-unauthorized`, `registry-realm-unsafe`, and those of `requestToken`
   */
  async renew(
    path: string,
    access: Access,
    refused: string | undefined,
    challenges: string,
  ): Promise<string | undefined> {
    const current = this.#find(path, access);
    // Another request that was refused as this one has renewed it, or is about to.
    if (current && (current.value === undefined || current.value !== refused)) return current.header;
    const challenge = chooseChallenge(parseChallenges(challenges));
    if (!challenge) return undefined;
    const isForPush = current !== undefined && current === this.#grants.get(key(path, 'push'));
    const wanted = isForPush ? 'push' : this.#widen(access);
    const header = await this.#grant(path, wanted, challenge, current?.actions ?? []);
    return header === refused ? undefined : header;
  }

  /** Whether the registry gave a token for somebody's credentials. */
  get hasToken(): boolean {
    return this.#hasToken;
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
    this.#hasToken = challenge.scheme === 'bearer';
    return grant.value;
  }

  async #fetchHeader(path: string, challenge: Challenge, actions: ReadonlySet<string>): Promise<string> {
    const { http, log, registry, origin, credentials: source } = this.#options;
    const credentials = await source.forRegistry(registry, path);
    const scope = `repository:${path}:${[...actions].join(',')}`;
    const missing = {
      registry,
      repository: `${registry}/${path}`,
      doing: `access (${[...actions].join(', ')})`,
    };
    if (challenge.scheme === 'basic') {
      const header = basicHeader(credentials, log);
      if (header === undefined) throw loginMissing({ ...missing, status: 401 });
      return header;
    }
    const realm = realmOf(challenge, origin);
    const answer = await requestToken(http, log, {
      realm,
      service: challenge.parameters.get('service'),
      scope,
      credentials,
    });
    if ('token' in answer) return `Bearer ${answer.token}`;
    if (credentials.kind === 'anonymous') throw loginMissing({ ...missing, status: answer.refused });
    throw wrongCredentials({ registry, path, credentials, status: answer.refused });
  }
}

function key(path: string, access: Access): string {
  return `${path} ${access}`;
}

function chooseChallenge(challenges: readonly Challenge[]): Challenge | undefined {
  return (
    challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm')) ??
    challenges.find(({ scheme }) => scheme === 'basic')
  );
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
