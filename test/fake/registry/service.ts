import type { Handler, ServerAnswer, ServerRequest } from '../http-server.ts';
import type { Account } from './account.ts';
import { Barrier } from './barrier.ts';
import type { Behaviour, BarrierPlan } from './behaviour.ts';
import { blobAnswer, BlobStorage } from './blobs.ts';
import { errorAnswer, pageNotFound } from './errors.ts';
import { gateAnswer } from './gate.ts';
import { Manifests } from './manifests.ts';
import { referrersAnswer } from './referrers.ts';
import { parseRoute, type Route } from './route.ts';
import { Store } from './store.ts';
import { tagsAnswer } from './tags.ts';
import { tokenAnswer } from './token-endpoint.ts';
import { Tokens } from './tokens.ts';
import { openUpload, uploadAnswer } from './uploads.ts';

/** Where the other origins of the registry are. */
export interface Elsewhere {
  readonly authUrl: string;
  readonly storageUrl: string;
}

/** A registry, its token endpoint and its storage, as handlers of HTTP requests. */
export class RegistryService {
  readonly store = new Store();
  readonly tokens = new Tokens();
  readonly storage = new BlobStorage();
  readonly #behaviour: Behaviour;
  readonly #account: Account;
  readonly #manifests: Manifests;
  #barriers: readonly Barrier[] = [];
  readonly #elsewhere: () => Elsewhere;

  /**
   * @param behaviour may change while the service runs
   * @param elsewhere asked when the first request needs it, so that the other origins may start later
   */
  constructor(behaviour: Behaviour, account: Account, elsewhere: () => Elsewhere) {
    this.#behaviour = behaviour;
    this.#account = account;
    this.#elsewhere = elsewhere;
    this.#manifests = new Manifests(this.store, behaviour);
    this.setBarriers(behaviour.barriers);
  }

  setBarriers(plans: readonly BarrierPlan[]): void {
    for (const barrier of this.#barriers) barrier.release();
    this.#barriers = plans.map((plan) => new Barrier(plan));
  }

  /** Requests to the registry's own origin. */
  readonly handler: Handler = async (request) => {
    const { pathname } = request.url;
    const token = this.#tokenAnswer(request, 'same-origin');
    if (token !== undefined) return token;
    if (this.#behaviour.referrers === 'web-page' && pathname.startsWith('/-/')) return packagePage();
    const route = parseRoute(pathname);
    if (route === undefined) return pageNotFound();
    const stopped = this.#gateAnswer(request, route);
    if (stopped !== undefined) return stopped;
    if (route.kind === 'manifest') this.#manifests.arrived(request, route.repository);
    // nothing is awaited after the barriers: those who waited read before anyone else can write
    for (const barrier of this.#barriers) await barrier.pass(request.method, pathname);
    return this.#withErrorType(this.#routeAnswer(request, route));
  };

  /** Requests to the token server, where it has an origin of its own. */
  readonly authHandler: Handler = (request) => this.#tokenAnswer(request, 'other-origin') ?? pageNotFound();

  #tokenAnswer(request: ServerRequest, at: 'same-origin' | 'other-origin'): ServerAnswer | undefined {
    const { auth } = this.#behaviour;
    if (auth.kind !== 'bearer' || auth.at !== at) return undefined;
    return tokenAnswer(request, {
      auth,
      behaviour: this.#behaviour,
      account: this.#account,
      tokens: this.tokens,
      service: auth.service ?? request.url.host,
    });
  }

  #gateAnswer(request: ServerRequest, route: Route): ServerAnswer | undefined {
    const { auth } = this.#behaviour;
    const { origin, host } = request.url;
    const bearer = auth.kind === 'bearer';
    const realmOrigin = bearer && auth.at === 'other-origin' ? this.#elsewhere().authUrl : origin;
    return gateAnswer(request, route.kind === 'base' ? undefined : route.repository, {
      behaviour: this.#behaviour,
      account: this.#account,
      tokens: this.tokens,
      realm: realmOrigin + (bearer ? auth.path : '/'),
      service: (bearer ? auth.service : undefined) ?? host,
    });
  }

  #routeAnswer(request: ServerRequest, route: Route): ServerAnswer {
    const { method, url } = request;
    const reads = method === 'GET' || method === 'HEAD';
    const uploads = { store: this.store, behaviour: this.#behaviour, origin: url.origin };
    switch (route.kind) {
      case 'base':
        return { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' };
      case 'uploads':
        return method === 'POST'
          ? this.#padded(openUpload(request, route.repository, uploads))
          : methodNotAllowed();
      case 'upload':
        return this.#padded(uploadAnswer(request, route.repository, route.reference, uploads));
      case 'manifest':
        if (method === 'PUT') {
          return this.#manifests.put(request, route.repository, route.reference);
        }
        return reads ? this.#manifests.get(request, route.repository, route.reference) : methodNotAllowed();
      case 'blob':
        return reads ? this.#blobAnswer(method, route.repository, route.reference) : methodNotAllowed();
      case 'referrers': {
        const listed = this.#manifests.referrers(route.repository, route.reference);
        return reads ? referrersAnswer(url, listed, this.#behaviour) : methodNotAllowed();
      }
      case 'tags':
        return reads ? tagsAnswer(this.store, route.repository, url, this.#behaviour) : methodNotAllowed();
    }
  }

  #blobAnswer(method: string, repository: string, digest: string): ServerAnswer {
    const bytes = this.store.blob(repository, digest);
    if (bytes === undefined || method === 'HEAD' || this.#behaviour.blobs === 'same-origin') {
      return blobAnswer(this.store, repository, digest, this.#behaviour);
    }
    return { status: 307, headers: { location: this.#elsewhere().storageUrl + this.storage.link(bytes) } };
  }

  #withErrorType(answer: ServerAnswer): ServerAnswer {
    const isError = answer.status >= 400 && answer.headers?.['content-type'] === 'application/json';
    if (!isError) return answer;
    return { ...answer, headers: { ...answer.headers, 'content-type': this.#behaviour.errorType } };
  }

  #padded(answer: ServerAnswer): ServerAnswer {
    const { headerPadding } = this.#behaviour;
    if (headerPadding === 0) return answer;
    return { ...answer, headers: { ...answer.headers, 'x-upload-state': 'x'.repeat(headerPadding) } };
  }
}

function methodNotAllowed(): ServerAnswer {
  return errorAnswer(405, 'UNSUPPORTED', 'The operation is unsupported.');
}

function packagePage(): ServerAnswer {
  const body = '<!DOCTYPE html><html><body>Package</body></html>\n';
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}
