import { join } from 'node:path';

/** Where users' programs keep what can be fetched again (XDG Base Directory Specification). */
export function cacheDirectory(variables: Readonly<Record<string, string | undefined>>): string | undefined {
  const home = variables['HOME'] ?? variables['USERPROFILE'];
  const cache = variables['XDG_CACHE_HOME'] ?? (home && join(home, '.cache'));
  return cache ? join(cache, 'slsa-provenance', 'tuf') : undefined;
}
