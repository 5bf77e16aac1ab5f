import type { Http } from '../shared/http.ts';
import type { Log } from '../shared/log.ts';
import type { CredentialSource } from './credentials.ts';
import { Registry } from './registry.ts';

/** The registries of a run: one client for each host, so that tokens and connections are shared. */
export class Registries {
  readonly #options: { readonly http: Http; readonly credentials: CredentialSource; readonly log: Log };
  readonly #clients = new Map<string, Registry>();

  constructor(options: { readonly http: Http; readonly credentials: CredentialSource; readonly log: Log }) {
    this.#options = options;
  }

  /** @param host with the port, as in an image name */
  for(host: string): Registry {
    const known = this.#clients.get(host);
    if (known) return known;
    const registry = new Registry({ ...this.#options, registry: host });
    this.#clients.set(host, registry);
    return registry;
  }
}
