import type { AzureIds } from '../azure/ids.ts';
import type { Environment } from '../github/environment.ts';
import { createHttp, type Http } from '../http/http.ts';
import { createCredentialSource, type CredentialOptions } from '../oci/credential-sources.ts';
import { Registries } from '../oci/registries.ts';
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
  /** The same, where the user named it: nothing could be told without it. */
  readonly namedRoot: Promise<TrustedRoot> | undefined;
}

export interface ServiceOptions {
  readonly environment: Environment;
  readonly log: Log;
  readonly timeoutMs: number;
  readonly trustedRoot: string | undefined;
  readonly offline: boolean;
  /** Where TUF metadata is kept between runs; nowhere by default: on a runner other jobs could write there. */
  readonly cacheDir?: string | undefined;
  readonly credentials?: Pick<CredentialOptions, 'explicit' | 'githubToken'>;
  /** Who the workflow is in Azure. */
  readonly azure?: AzureIds | undefined;
}

const MAX_ROOT_BYTES = 1024 * 1024;

export function openServices(options: ServiceOptions): Services {
  const { environment, log, timeoutMs, trustedRoot } = options;
  const http = createHttp({ timeoutMs, log, environment: environment.variables });
  const credentials = createCredentialSource({
    ...options.credentials,
    azure: options.azure,
    environment: environment.variables,
    log,
    requests: { environment, http },
    timeoutMs,
  });
  const namedRoot = trustedRoot === undefined ? undefined : readTrustedRoot(trustedRoot);
  const root = namedRoot ?? publicRoot(options, http);
  // Awaited where it is needed; until then a failure must not end the process.
  root.catch(() => undefined);
  return { registries: new Registries({ http, credentials, log }), root, namedRoot };
}

/** @throws Failure `file-unreadable`, `file-too-large`, `trusted-root-malformed` */
export async function readTrustedRoot(path: string): Promise<TrustedRoot> {
  return parseTrustedRoot(await readUserFile('trusted-root', path, MAX_ROOT_BYTES));
}

function publicRoot({ offline, cacheDir, log }: ServiceOptions, http: Http): Promise<TrustedRoot> {
  return offline ? embeddedTrustedRoot() : fetchTrustedRoot({ http, log, cacheDir });
}
