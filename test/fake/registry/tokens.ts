import { randomBytes } from 'node:crypto';

interface Token {
  /** Repository to actions. */
  readonly scopes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly mayPush: boolean;
  usesLeft: number;
}

export type Action = 'pull' | 'push';

/** What becomes of a request with a token. */
export type Judgement = 'granted' | 'invalid' | 'insufficient' | 'denied';

/** The access tokens that a registry handed out. They are opaque: clients must not look into them. */
export class Tokens {
  readonly #tokens = new Map<string, Token>();

  /** Everything handed out, also what is no longer good. */
  get issued(): readonly string[] {
    return [...this.#tokens.keys()];
  }

  /** Issues a token for `scopes` as in `repository:acme/app:pull,push`, good for `uses` requests. */
  issue(scopes: readonly string[], mayPush: boolean, uses: number): string {
    const token = randomBytes(24).toString('base64url');
    const parsed = scopes.flatMap((scope) => scope.split(' ')).flatMap(parseScope);
    this.#tokens.set(token, { scopes: new Map(parsed), mayPush, usesLeft: uses });
    return token;
  }

  /** Judges one request with `token`, and counts it. */
  use(token: string, repository: string | undefined, action: Action): Judgement {
    const known = this.#tokens.get(token);
    if (known === undefined || known.usesLeft-- <= 0) return 'invalid';
    if (repository === undefined) return 'granted';
    if (!known.scopes.get(repository)?.has(action)) return 'insufficient';
    return action === 'push' && !known.mayPush ? 'denied' : 'granted';
  }
}

function parseScope(scope: string): [string, ReadonlySet<string>][] {
  const [, repository, actions] = /^repository:(.+):([^:]+)$/.exec(scope) ?? [];
  return repository && actions ? [[repository, new Set(actions.split(','))]] : [];
}
