import { join } from 'node:path';
import type { Environment } from '../github/environment.ts';
import { createCredentialSource, type CredentialOptions } from '../oci/credential-sources.ts';
import { Registries } from '../oci/registries.ts';
import { createHttp, type Http } from '../shared/http.ts';
import type { Log } from '../shared/log.ts';
import { readUserFile } from '../shared/read-file.ts';
import {
  embeddedTrustedRoot,
  fetchTrustedRoot,
  parseTrustedRoot,
  type TrustedRoot,
} from '../sigstore/trusted-root.ts';

/** What verification asks: registries, and the keys of the Sigstore instance. */
export interface Services {
  readonly registries: Registries;
  /** Being fetched while registries are asked. */
  readonly root: Promise<TrustedRoot>;
}

export interface ServiceOptions {
  readonly environment: Environment;
  readonly log: Log;
  readonly timeoutMs: number;
  readonly trustedRoot: string | undefined;
  readonly offline: boolean;
  readonly credentials?: Pick<CredentialOptions, 'explicit' | 'githubToken'>;
}

const MAX_ROOT_BYTES = 1024 * 1024;

export function openServices(options: ServiceOptions): Services {
  const { environment, log, timeoutMs } = options;
  const http = createHttp({ timeoutMs, log, environment: environment.variables });
  const credentials = createCredentialSource({
    ...options.credentials,
    environment: environment.variables,
    log,
  });
  const root = loadRoot(options, http);
  // Awaited where it is needed; until then a failure must not end the process.
  root.catch(() => undefined);
  return { registries: new Registries({ http, credentials, log }), root };
}

async function loadRoot(
  { trustedRoot, offline, environment, log }: ServiceOptions,
  http: Http,
): Promise<TrustedRoot> {
  if (trustedRoot !== undefined)
    return parseTrustedRoot(await readUserFile('trusted-root', trustedRoot, MAX_ROOT_BYTES));
  if (offline) return embeddedTrustedRoot();
  return fetchTrustedRoot({ http, log, cacheDir: cacheDirectory(environment) });
}

/** Where users' programs keep what can be fetched again (XDG Base Directory Specification). */
function cacheDirectory({ variables }: Environment): string | undefined {
  const home = variables['HOME'] ?? variables['USERPROFILE'];
  const cache = variables['XDG_CACHE_HOME'] ?? (home && join(home, '.cache'));
  return cache ? join(cache, 'slsa-provenance', 'tuf') : undefined;
}
