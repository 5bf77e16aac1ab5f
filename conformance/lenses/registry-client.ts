import { createHttp } from '../../src/http/http.ts';
import { createCredentialSource } from '../../src/oci/credential-sources.ts';
import { Registry } from '../../src/oci/registry.ts';
import { collectingLog } from '../../test/support/log.ts';
import type { Stack } from '../stack/index.ts';

/** The project's own client of a registry, with the accounts that other programs have too. */
export function registryClient(host: string, { environment }: Stack): Registry {
  const log = collectingLog();
  const http = createHttp({ log, environment: {} });
  return new Registry({
    http,
    log,
    registry: host,
    credentials: createCredentialSource({ environment, log }),
  });
}
