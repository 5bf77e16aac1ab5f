import { createLimiter } from '../shared/limit.ts';
import { Registry, type RegistryOptions } from './registry.ts';

/** The registries of a run: one client for each host, so that tokens and connections are shared. */
export class Registries {
  /** Runs one at a time of what may hold much of what registries send: see `askRemembering`. */
  readonly largeTurn = createLimiter(1);
  readonly #options: Omit<RegistryOptions, 'registry'>;
  readonly #clients = new Map<string, Registry>();

  constructor(options: Omit<RegistryOptions, 'registry'>) {
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
