import type { KeyObject } from 'node:crypto';
import type { AzureIds } from '../azure/ids.ts';
import type { Environment } from '../github/environment.ts';
import { createHttp } from '../http/http.ts';
import { findServiceKey } from '../kms/key-services.ts';
import type { Log } from '../shared/log.ts';

export interface KeyQuestion {
  readonly azure: AzureIds | undefined;
  /** As in `HttpOptions`. */
  readonly timeoutMs: number;
}

/** Asks the service that keeps a key for its public half. @throws those of `findServiceKey` */
export type AskKey = (uri: string, question: KeyQuestion) => Promise<KeyObject>;

export function keyAsker(environment: Environment, log: Log): AskKey {
  return async (named, { azure, timeoutMs }) => {
    const http = createHttp({ timeoutMs, log, environment: environment.variables });
    const { uri, publicKey } = await findServiceKey(named, 'verify', { environment, http, log, azure });
    log.info(`the key is ${uri}`);
    return publicKey;
  };
}
