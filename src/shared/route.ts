import { type ProxyEnvironment, proxyFor } from './proxy.ts';

/** `fetch`, as far as it is used here: one request, redirects returned. */
export type Fetch = (url: URL, init: FetchInit) => Promise<Response>;

export interface FetchInit {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
  readonly redirect: 'manual';
  readonly signal: AbortSignal;
}

// Google Artifact Registry sends tokens in headers of more than the 16 KiB that Node allows.
const LARGE_HEADERS = 64 * 1024;

/**
 * Chooses the way to a host: Node's own fetch, which costs nothing to load, unless a proxy is set for the
 * host or its answers have larger headers than Node's fetch takes; then undici, loaded at that time.
 */
export class Routes {
  readonly #environment: ProxyEnvironment;
  readonly #mask: (secret: string) => void;
  readonly #special = new Map<string, Promise<Fetch>>();
  readonly #largeHeaders = new Set<string>();

  constructor(environment: ProxyEnvironment, mask: (secret: string) => void) {
    this.#environment = environment;
    this.#mask = mask;
  }

  /** @throws Failure `proxy-malformed` */
  async fetchFor(url: URL): Promise<Fetch> {
    const proxy = proxyFor(url, this.#environment);
    if (!proxy && !this.#largeHeaders.has(url.origin)) return fetch;
    const key = proxy?.href ?? 'direct';
    const known = this.#special.get(key) ?? undiciFetch(proxy);
    this.#special.set(key, known);
    if (proxy?.password) this.#mask(decodeURIComponent(proxy.password));
    return known;
  }

  /** Whether a request to `origin` that failed on large headers may be sent again, with room for them. */
  allowLargeHeaders(origin: string): boolean {
    const isNew = !this.#largeHeaders.has(origin);
    this.#largeHeaders.add(origin);
    return isNew;
  }
}

async function undiciFetch(proxy: URL | undefined): Promise<Fetch> {
  const undici = await import('undici-proxy');
  const dispatcher = proxy
    ? new undici.ProxyAgent({ uri: proxy.href, maxHeaderSize: LARGE_HEADERS })
    : new undici.Agent({ maxHeaderSize: LARGE_HEADERS });
  // The two fetches are one code base; their declarations differ in details that are not used here.
  const send = undici.fetch as unknown as (
    url: URL,
    init: FetchInit & { dispatcher: unknown },
  ) => Promise<Response>;
  return (url, init) => send(url, { ...init, dispatcher });
}
