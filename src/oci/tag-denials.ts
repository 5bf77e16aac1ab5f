import type { HttpAnswer } from '../http/message.ts';
import { Failure } from '../shared/failure.ts';
import type { ApiRequest, RegistryApi } from './api.ts';

/** A tag that nobody writes: no content has this digest. */
const ABSENT = `sha256-${'0'.repeat(64)}`;

/**
 * Registries that deny what is absent (Artifactory): a client that may not write a tag is told 401 or 403 where others
 * say 404. A denial is taken for that only where the image itself can be read, a tag that nobody has is denied as
 * well, and the tag is denied a second time after both.
 */
export class TagDenials {
  readonly #api: RegistryApi;
  /** Whether a repository denies absent tags, by path; only what was found to do so stays. */
  readonly #denying = new Map<string, Promise<boolean>>();

  constructor(api: RegistryApi) {
    this.#api = api;
  }

  /**
   * The answer to a request for a tag beside an image.
   * @param subject digest of the image
   * @returns undefined when the tag is absent where that is denied
   */
  async read(request: ApiRequest, subject: string): Promise<HttpAnswer | undefined> {
    const once = { ...request, doubt: 'never' } as const;
    const first = await this.#ask(once);
    if (first && !isDenied(first)) return this.#api.mayPass(first, request) ? this.#api.send(request) : first;
    if (await this.#deniesAbsent(request.path, subject)) {
      const again = await this.#ask(once);
      return again && !isDenied(again) ? again : undefined;
    }
    return this.#api.send(request);
  }

  /** Undefined: a login is wanted, and there is none. */
  async #ask(request: ApiRequest): Promise<HttpAnswer | undefined> {
    try {
      return await this.#api.send(request);
    } catch (error) {
      if (error instanceof Failure && error.code === 'registry-unauthorized') return undefined;
      throw error;
    }
  }

  async #deniesAbsent(path: string, subject: string): Promise<boolean> {
    const denying = this.#denying.get(path) ?? this.#findOut(path, subject);
    this.#denying.set(path, denying);
    const denies = await denying.catch(() => false);
    if (!denies) this.#denying.delete(path);
    return denies;
  }

  async #findOut(path: string, subject: string): Promise<boolean> {
    const ask = (target: string) =>
      this.#ask({ path, method: 'HEAD', target, access: 'pull', redirects: true, doubt: 'never' });
    const image = await ask(`manifests/${subject}`);
    // Where signatures have a repository of their own, the image is not there.
    const isReadable = image?.status === 200 || (await ask('tags/list?n=1'))?.status === 200;
    if (!isReadable) return false;
    const absent = await ask(`manifests/${ABSENT}`);
    return absent === undefined || isDenied(absent);
  }
}

function isDenied({ status }: HttpAnswer): boolean {
  return status === 401 || status === 403;
}
