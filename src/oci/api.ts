import { isLoopback, isThisMachine } from '../http/loopback.ts';
import type { HttpAnswer, HttpRequest } from '../http/message.ts';
import { Unavailable } from '../http/unavailable.ts';
import { Failure } from '../shared/failure.ts';
import { type Access, Authorization, type AuthorizationOptions, type Renewal } from './authorization.ts';
import { Doubtful, isDoubtful } from './doubt.ts';

/** A request about one repository. */
export interface ApiRequest extends Pick<
  HttpRequest,
  'method' | 'headers' | 'body' | 'maxBytes' | 'attempts' | 'isStreamed'
> {
  readonly path: string;
  /** Below `/v2/<path>/`, or an address that the registry gave. */
  readonly target: string | URL;
  readonly access: Access;
  /** Whether the registry may send the request elsewhere, as it does for blobs. */
  readonly redirects?: boolean;
  /** Whether what is asked for was there in this run: that it is not is doubted then. */
  readonly isThere?: boolean;
  /**
   * `never`: the first answer counts; for what must be prepared anew, and where a refusal is an answer.
   * `of denials`: that something is not there is believed.
   */
  readonly doubt?: 'never' | 'of denials';
}

/** What matters of a request for the explanation of its refusal. */
export interface RefusedRequest extends Pick<ApiRequest, 'path' | 'method'> {
  /** Whether it brought the manifest of a bundle. */
  readonly isBundle?: boolean;
  /** Whether it was to set a tag that people name an image by. */
  readonly isImageTag?: boolean;
}

const MAX_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** One registry's API: authorization and redirects. Credentials go to the registry's own origin only. */
export class RegistryApi {
  readonly registry: string;
  readonly origin: URL;
  readonly #options: AuthorizationOptions;
  readonly #authorization: Authorization;

  constructor(options: AuthorizationOptions) {
    this.registry = options.registry;
    this.origin = options.origin;
    this.#options = options;
    this.#authorization = new Authorization(options);
  }

  /**
   * The answer, whatever its status. A 401 is answered with other credentials; what may pass is asked again, with a
   * new token, for about ten seconds.
   * @throws Failure `registry-rate-limited`, and those of `Http.send`
   */
  async send(request: ApiRequest): Promise<HttpAnswer> {
    try {
      return await (request.doubt === 'never' ? this.#sendOnce(request) : this.#sendInDoubt(request));
    } catch (error) {
      throw error instanceof Unavailable ? await this.unavailable(error, request) : error;
    }
  }

  async #sendInDoubt(request: ApiRequest): Promise<HttpAnswer> {
    const ask = async () => {
      const answer = await this.#sendOnce(request);
      if (!this.mayPass(answer, request)) return answer;
      throw new Doubtful(await this.refusal(answer, request, 'a request'), answer);
    };
    try {
      return await this.insist(ask, (failure) => failure instanceof Doubtful);
    } catch (error) {
      if (error instanceof Doubtful) return error.answer;
      throw error;
    }
  }

  /** That a registry limits how often it is asked (429) has its own cause, and its own way out. */
  async unavailable(error: Unavailable, request: RefusedRequest): Promise<Unavailable> {
    const { answer, service, retryAfterMs, message } = error;
    if (answer?.status !== 429) return error;
    const { why, fix } = await this.refusal(answer, request, 'the request');
    const details = { what: message, ...(why && { why }), ...(fix && { fix }) };
    const limited = { class: 'unavailable', code: 'registry-rate-limited', ...details } as const;
    return new Unavailable(service, limited, retryAfterMs, answer);
  }

  /** Has tokens for `path` be good for mounting blobs of another repository, too. */
  allowMount(path: string, from: string): void {
    this.#authorization.allowMount(path, from);
  }

  /** Asks again while what is thrown may pass. */
  insist<T>(ask: () => Promise<T>, mayPass: (failure: Failure) => boolean, withinMs?: number): Promise<T> {
    const time = withinMs === undefined ? {} : { withinMs };
    return this.#options.http.insist({ service: this.registry, ask, mayPass, ...time });
  }

  /** Whether the same request may end otherwise a moment later: it gets a new token then. */
  mayPass(answer: HttpAnswer, request: ApiRequest): boolean {
    const { path, access, method = 'GET', isThere = false, doubt } = request;
    if (answer.status === 404 && doubt === 'of denials') return false;
    const isAccepted = this.#authorization.isAccepted(path, access);
    const isPassing = isDoubtful(answer, { isAccepted, isThere, isWrite: isWrite(method) });
    if (isPassing && (answer.status === 401 || answer.status === 403)) this.#authorization.forget(path);
    return isPassing;
  }

  /** One answer; after a 401, that to other credentials, in each way that the registry offers. */
  async #sendOnce(request: ApiRequest): Promise<HttpAnswer> {
    const { path, access } = request;
    let header = await this.#authorization.headerFor(path, access);
    let { answer, renewing } = await this.#ask(request, header, 'again');
    for (const next of ['otherwise', undefined] as const) {
      const renewed = await renewing;
      if (renewed === undefined) break;
      header = renewed;
      ({ answer, renewing } = await this.#ask(request, header, next));
    }
    if (answer.status < 300) this.#authorization.accepted(path, access, header);
    return answer;
  }

  /** The answer and, after a 401, what to try instead; requests that waited for the first answer may go on. */
  async #ask(
    request: ApiRequest,
    header: string | undefined,
    next: Renewal | undefined,
  ): Promise<{ readonly answer: HttpAnswer; readonly renewing?: Promise<string | undefined> }> {
    try {
      const answer = await this.#follow(request, header);
      const isRefused = answer.status === 401 && answer.url.origin === this.origin.origin;
      if (!isRefused || next === undefined) return { answer };
      const challenges = answer.headers.get('www-authenticate') ?? '';
      const { path, access } = request;
      return {
        answer,
        renewing: this.#authorization.renew({ path, access, refused: header, challenges, how: next }),
      };
    } finally {
      this.#authorization.answered();
    }
  }

  /** The failure that a refusal is. `doing`: `to write the manifest sha256:…` */
  async refusal(
    answer: HttpAnswer,
    { path, method = 'GET', isBundle = false, isImageTag = false }: RefusedRequest,
    doing: string,
  ): Promise<Failure> {
    const { registry } = this;
    const credentials = await this.#options.credentials.forRegistry(registry, path);
    // Loaded here: most runs are refused nothing.
    const { registryFailure } = await import('./refusal.ts');
    return registryFailure({
      registry,
      path,
      doing,
      answer,
      credentials,
      isKnown: this.#authorization.hasLogin,
      isFound: this.#authorization.hasReached(path),
      isWrite: isWrite(method),
      isBundle,
      isImageTag,
    });
  }

  async #follow(request: ApiRequest, authorization: string | undefined): Promise<HttpAnswer> {
    let url = this.#urlOf(request);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const answer = await this.#sendTo(url, request, authorization);
      const location = answer.headers.get('location');
      if (!request.redirects || !REDIRECTS.has(answer.status) || location === null) return answer;
      url = this.#redirected(location, url);
    }
    throw badAddress(this.registry, `redirected a request more than ${MAX_REDIRECTS} times`);
  }

  #sendTo(url: URL, request: ApiRequest, authorization: string | undefined): Promise<HttpAnswer> {
    const isOwn = url.origin === this.origin.origin;
    const { method = 'GET', body, maxBytes, attempts, isStreamed } = request;
    return this.#options.http.send({
      service: isOwn ? this.registry : url.host,
      url,
      method,
      headers: { ...request.headers, ...(isOwn && authorization && { authorization }) },
      ...(body && { body }),
      ...(maxBytes !== undefined && { maxBytes }),
      ...(attempts && { attempts }),
      ...(isStreamed && { isStreamed }),
    });
  }

  #urlOf({ target, path }: ApiRequest): URL {
    return typeof target === 'string' ? new URL(`/v2/${path}/${target}`, this.origin) : target;
  }

  #redirected(location: string, from: URL): URL {
    const url = URL.parse(location, from.href);
    if (!url) throw badAddress(this.registry, 'redirected a request to no address');
    return this.safe(url, 'redirected a request');
  }

  /**
   * An address that the registry names, when it may be asked: registries lead to their storage, never from TLS to
   * none, and never from the network to this machine.
   * @param how what the registry did: `redirected a request`
   * @throws Failure `registry-redirect`
   */
  safe(url: URL, how: string): URL {
    if (this.origin.protocol === 'https:' && url.protocol !== 'https:')
      throw badAddress(this.registry, `${how} to an address without TLS`);
    if (isThisMachine(url.hostname) && !isLoopback(this.origin.hostname))
      throw badAddress(this.registry, `${how} to this machine (${url.host})`);
    return url;
  }
}

function isWrite(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD';
}

function badAddress(registry: string, how: string): Failure {
  return new Failure({
    class: 'unavailable',
    code: 'registry-redirect',
    what: `${registry} ${how}`,
    why: 'the registry or a proxy in front of it is misconfigured',
    fix: `check the storage and proxy configuration of ${registry}: its external address`,
  });
}
