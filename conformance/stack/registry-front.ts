import type { Handler, ServerAnswer, ServerRequest } from '../../test/fake/http-server.ts';
import { type Account, createAccount } from '../../test/fake/registry/account.ts';
import type { Bearer, Behaviour } from '../../test/fake/registry/behaviour.ts';
import { BlobStorage } from '../../test/fake/registry/blobs.ts';
import { gateAnswer } from '../../test/fake/registry/gate.ts';
import { behaviourOf } from '../../test/fake/registry/modes.ts';
import { referrersAnswer } from '../../test/fake/registry/referrers.ts';
import { parseRoute } from '../../test/fake/registry/route.ts';
import { tokenAnswer } from '../../test/fake/registry/token-endpoint.ts';
import { Tokens } from '../../test/fake/registry/tokens.ts';
import { forward } from './forward.ts';

export interface FrontOptions {
  readonly mode: 'ghcr' | 'acr';
  readonly behaviour?: Partial<Behaviour>;
  /** Origin of the registry that does the work. */
  readonly backend: string;
  readonly account?: Partial<Account>;
  /** Origin that blobs are redirected to, given the origin that was asked. */
  readonly storageOf: (origin: string) => string;
}

/** A hosted service in front of a plain registry: its login, its redirects, its answers about referrers. */
export interface RegistryFront {
  readonly handler: Handler;
  /** Of the origins that blobs are redirected to. */
  readonly storageHandler: Handler;
  readonly account: Account;
}

export function registryFront(options: FrontOptions): RegistryFront {
  const { backend, storageOf } = options;
  const behaviour = behaviourOf(options.mode, options.behaviour ?? {});
  const account = { ...createAccount(behaviour.username), ...options.account };
  const tokens = new Tokens();
  const storage = new BlobStorage();
  const auth = behaviour.auth as Bearer;

  /** What the front answers itself. */
  function ownAnswer(request: ServerRequest): ServerAnswer | undefined {
    const { url } = request;
    const service = auth.service ?? url.host;
    const token = tokenAnswer(request, { auth, behaviour, account, tokens, service });
    if (token !== undefined) return token;
    const route = parseRoute(url.pathname);
    const repository = route && 'repository' in route ? route.repository : undefined;
    const realm = url.origin + auth.path;
    const stopped = gateAnswer(request, repository, { behaviour, account, tokens, realm, service });
    if (stopped !== undefined) return stopped;
    const lacking = route?.kind === 'referrers' && behaviour.referrers !== 'supported';
    return lacking ? referrersAnswer(url, [], behaviour) : undefined;
  }

  async function answer(request: ServerRequest): Promise<ServerAnswer> {
    const own = ownAnswer(request);
    if (own !== undefined) return own;
    const headers = { ...request.headers };
    delete headers.authorization;
    const answered = await forward(backend, { ...request, headers });
    return isBlobDownload(request, answered) ? redirected(request, answered) : shown(answered);
  }

  function redirected({ url }: ServerRequest, { body = '' }: ServerAnswer): ServerAnswer {
    return { status: 307, headers: { location: storageOf(url.origin) + storage.link(Buffer.from(body)) } };
  }

  function shown(answered: ServerAnswer): ServerAnswer {
    const headers = { ...answered.headers };
    if (!behaviour.ociSubject) delete headers['oci-subject'];
    return { ...answered, headers };
  }

  return { handler: answer, storageHandler: storage.handler, account };
}

function isBlobDownload({ method, url }: ServerRequest, { status }: ServerAnswer): boolean {
  return method === 'GET' && status === 200 && parseRoute(url.pathname)?.kind === 'blob';
}
