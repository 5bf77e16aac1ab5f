import type { Challenge } from './challenge.ts';

interface TokenService {
  readonly registry: RegExp;
  readonly realm: (registry: string) => string;
  readonly service: (registry: string) => string;
}

/** Where public registries send for tokens, whatever is asked of them (measured). */
const TOKEN_SERVICES: readonly TokenService[] = [
  { registry: /^ghcr\.io$/, realm: () => 'https://ghcr.io/token', service: () => 'ghcr.io' },
  {
    registry: /^[a-z0-9-]+\.azurecr\.io$/,
    realm: (registry) => `https://${registry}/oauth2/token`,
    service: (registry) => registry,
  },
  {
    registry: /^docker\.io$/,
    realm: () => 'https://auth.docker.io/token',
    service: () => 'registry.docker.io',
  },
];

/** The challenge that a registry is known to answer with where a token is missing; undefined: it must be asked. */
export function knownChallenge(registry: string): Challenge | undefined {
  const known = TOKEN_SERVICES.find((service) => service.registry.test(registry));
  if (!known) return undefined;
  const parameters = { realm: known.realm(registry), service: known.service(registry) };
  return { scheme: 'bearer', parameters: new Map(Object.entries(parameters)) };
}
