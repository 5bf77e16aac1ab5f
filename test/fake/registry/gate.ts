import type { ServerAnswer, ServerRequest } from '../http-server.ts';
import { type Account, basicCredentials } from './account.ts';
import type { Behaviour } from './behaviour.ts';
import { errorAnswer, refusalAnswer } from './errors.ts';
import type { Action, Tokens } from './tokens.ts';

export interface GateOptions {
  readonly behaviour: Behaviour;
  readonly account: Account;
  readonly tokens: Tokens;
  readonly realm: string;
  readonly service: string;
}

/** What stops a request for `repository` before the registry looks at it; undefined: nothing. */
export function gateAnswer(
  request: ServerRequest,
  repository: string | undefined,
  options: GateOptions,
): ServerAnswer | undefined {
  const { behaviour } = options;
  const action: Action = ['GET', 'HEAD'].includes(request.method) ? 'pull' : 'push';
  const stopped = identityAnswer(request, repository, action, options);
  if (stopped !== undefined) return stopped;
  return action === 'push' && behaviour.writeDenied ? deniedAnswer(repository, action, options) : undefined;
}

function identityAnswer(
  request: ServerRequest,
  repository: string | undefined,
  action: Action,
  options: GateOptions,
): ServerAnswer | undefined {
  switch (options.behaviour.auth.kind) {
    case 'none':
      return undefined;
    case 'basic':
      return basicAnswer(request, options);
    case 'bearer':
      return bearerAnswer(request, repository, action, options);
  }
}

function basicAnswer({ headers }: ServerRequest, options: GateOptions): ServerAnswer | undefined {
  const { account, behaviour, realm, service } = options;
  const credentials = basicCredentials(headers.authorization);
  if (credentials === undefined) {
    const challenge = `Basic realm="${realm}",service="${service}"`;
    return withChallenge(errorAnswer(401, 'UNAUTHORIZED', 'Not Authorized'), challenge);
  }
  const [user, password] = credentials;
  const good = user === account.username && password === account.password;
  return good ? undefined : refusalAnswer(behaviour.badCredentials);
}

function bearerAnswer(
  { headers }: ServerRequest,
  repository: string | undefined,
  action: Action,
  options: GateOptions,
): ServerAnswer | undefined {
  const required = errorAnswer(401, 'UNAUTHORIZED', 'authentication required');
  const token = /^bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
  if (token === undefined) return withChallenge(required, bearerChallenge(repository, action, options));
  switch (options.tokens.use(token, repository, action)) {
    case 'granted':
      return undefined;
    case 'invalid':
      return withChallenge(required, bearerChallenge(repository, action, options, 'invalid_token'));
    case 'insufficient':
      return withChallenge(required, bearerChallenge(repository, action, options, 'insufficient_scope'));
    case 'denied':
      return deniedAnswer(repository, action, options);
  }
}

function deniedAnswer(repository: string | undefined, action: Action, options: GateOptions): ServerAnswer {
  const { denial } = options.behaviour;
  const answer = refusalAnswer(denial, { repository: repository ?? '' });
  return denial.status === 401
    ? withChallenge(answer, bearerChallenge(repository, action, options, 'insufficient_scope'))
    : answer;
}

/** RFC 6750, 3, with the scope as distribution's token specification writes it. */
function bearerChallenge(
  repository: string | undefined,
  action: Action,
  { realm, service }: GateOptions,
  error?: string,
): string {
  const actions = action === 'push' ? 'pull,push' : 'pull';
  const scope = repository === undefined ? '' : `,scope="repository:${repository}:${actions}"`;
  return `Bearer realm="${realm}",service="${service}"${scope}${error === undefined ? '' : `,error="${error}"`}`;
}

function withChallenge(answer: ServerAnswer, challenge: string): ServerAnswer {
  return { ...answer, headers: { ...answer.headers, 'www-authenticate': challenge } };
}
