import type { Surroundings } from './surroundings.ts';

/** Where `setup/` leaves the path of the list of releases for the steps that follow. */
const VARIABLE = 'SLSA_PROVENANCE_IDENTITIES';

/**
 * The options with the list of releases that the environment names, where they name none and it could have an effect.
 * Whoever sets it chooses among lists that the project signed, and none that is older than the command's own.
 */
export function withIdentities<T extends { readonly identities?: string; readonly key?: string }>(
  options: T,
  { environment }: Surroundings,
): T {
  const identities = environment.variables[VARIABLE];
  if (!identities || options.identities !== undefined || options.key !== undefined) return options;
  return { ...options, identities };
}
