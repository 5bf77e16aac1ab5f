import type { KeyObject } from 'node:crypto';
import type { AzureIds } from '../azure/ids.ts';
import type { Environment } from '../github/environment.ts';
import type { Http } from '../http/http.ts';
import type { Log } from '../shared/log.ts';

/** A key that a service keeps: its private half never leaves there. */
export interface ServiceKey {
  /** As users name it, with its version: a run signs with one, whatever is made of the key meanwhile. */
  readonly uri: string;
  readonly publicKey: KeyObject;
  /**
   * The signature over what has this SHA-256 digest: of ECDSA in DER, of RSA as PKCS #1 v1.5.
   * @throws Failure `key-service-refused`, `key-service-malformed`, and those of `Http.send`
   */
  sign(digest: Buffer): Promise<Buffer>;
}

/** What services are asked with. */
export interface KeyServiceContext {
  readonly environment: Environment;
  readonly http: Http;
  readonly log: Log;
  /** Who asks those of Azure. */
  readonly azure: AzureIds | undefined;
}

/** `verify`: the public half is all that is wanted. */
export type KeyUse = 'sign' | 'verify';

/** Finds a key by its URI. @throws Failure; never with a token in it */
export type FindKey = (uri: string, use: KeyUse, context: KeyServiceContext) => Promise<ServiceKey>;
