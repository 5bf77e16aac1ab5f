import type { HttpAnswer, HttpRequest } from '../http/message.ts';
import { Failure } from '../shared/failure.ts';
import { type Access, Authorization, type AuthorizationOptions } from './authorization.ts';
import { registryFailure } from './errors.ts';

/** A request about one repository. */
export interface ApiRequest extends Pick<
  HttpRequest,
  'method' | 'headers' | 'body' | 'maxBytes' | 'attempts'
> {
  readonly path: string;
  /** Below `/v2/<path>/`, or an address that the registry gave. */
  readonly target: string | URL;
  readonly access: Access;
  /** Whether the registry may send the request elsewhere, as it does for blobs. */
  readonly redirects?: boolean;
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

  /** The answer, whatever its status; a 401 is answered with other credentials, once. */
  async send(request: ApiRequest): Promise<HttpAnswer> {
    const { path } = request;
    const header = await this.#authorization.headerFor(path, request.access);
    const { answer, renewing } = await this.#ask(request, path, header);
    const renewed = await renewing;
    return renewed === undefined ? answer : this.#follow(request, renewed);
  }

  /** The answer and, after a 401, what to try instead; requests that waited for the first answer may go on. */
  async #ask(request: ApiRequest, path: string, header: string | undefined) {
    try {
      const answer = await this.#follow(request, header);
      if (answer.status !== 401 || answer.url.origin !== this.origin.origin) return { answer };
      const challenges = answer.headers.get('www-authenticate') ?? '';
      return { answer, renewing: this.#authorization.renew(path, request.access, header, challenges) };
    } finally {
      this.#authorization.answered();
    }
  }

  /** The failure that a refusal is. `doing`: `to write the manifest sha256:…` */
  async refusal(answer: HttpAnswer, path: string, doing: string): Promise<Failure> {
    const { registry } = this;
    const credentials = await this.#options.credentials.forRegistry(registry, path);
    return registryFailure({
      registry,
      path,
      doing,
      answer,
      credentials,
      isKnown: this.#authorization.hasToken,
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
    throw this.#badRedirect(`more than ${MAX_REDIRECTS} times`);
  }

  #sendTo(url: URL, request: ApiRequest, authorization: string | undefined): Promise<HttpAnswer> {
    const isOwn = url.origin === this.origin.origin;
    const { method = 'GET', body, maxBytes, attempts } = request;
    return this.#options.http.send({
      service: isOwn ? this.registry : url.host,
      url,
      method,
      headers: { ...request.headers, ...(isOwn && authorization && { authorization }) },
      ...(body && { body }),
      ...(maxBytes !== undefined && { maxBytes }),
      ...(attempts && { attempts }),
    });
  }

  #urlOf({ target, path }: ApiRequest): URL {
    return typeof target === 'string' ? new URL(`/v2/${path}/${target}`, this.origin) : target;
  }

  #redirected(location: string, from: URL): URL {
    const url = URL.parse(location, from.href);
    if (!url) throw this.#badRedirect('to no address');
    if (this.origin.protocol === 'https:' && url.protocol !== 'https:')
      throw this.#badRedirect('to an address without TLS');
    return url;
  }

  #badRedirect(how: string): Failure {
    return new Failure({
      class: 'unavailable',
      code: 'registry-redirect',
      what: `${this.registry} redirected a request ${how}`,
      why: 'the registry or a proxy in front of it is misconfigured',
      fix: `check the storage and proxy configuration of ${this.registry}`,
    });
  }
}
