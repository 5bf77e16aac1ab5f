import { DirectRoute } from './direct.ts';
import type { Send, TlsIdentity } from './message.ts';
import { throughProxy } from './proxied.ts';
import { type ProxyEnvironment, proxyFor } from './proxy.ts';

/** Chooses the way to a host: directly, unless a proxy is set for it; undici, for proxies, is loaded then. */
export class Routes {
  readonly #environment: ProxyEnvironment;
  readonly #mask: (secret: string) => void;
  readonly #direct: DirectRoute;
  readonly #proxied = new Map<string, Promise<Send>>();

  constructor(environment: ProxyEnvironment, mask: (secret: string) => void, tls?: TlsIdentity) {
    this.#direct = new DirectRoute(tls);
    this.#environment = environment;
    this.#mask = mask;
  }

  /** @throws Failure `proxy-malformed` */
  async to(url: URL): Promise<Send> {
    const proxy = proxyFor(url, this.#environment);
    if (!proxy) return this.#direct.send;
    const known = this.#proxied.get(proxy.href) ?? throughProxy(proxy);
    this.#proxied.set(proxy.href, known);
    if (proxy.password) this.#mask(decodeURIComponent(proxy.password));
    return known;
  }

  /** Opens connections ahead where no proxy is in the way. @throws Failure `proxy-malformed` */
  warm(url: URL, connections: number): void {
    if (!proxyFor(url, this.#environment)) this.#direct.warm(url, connections);
  }
}
