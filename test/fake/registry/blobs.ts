import { randomUUID } from 'node:crypto';
import type { Handler, ServerAnswer } from '../http-server.ts';
import type { Behaviour } from './behaviour.ts';
import { blobUnknown, errorAnswer } from './errors.ts';
import type { Store } from './store.ts';

/** GET and HEAD of a blob from the registry itself. */
export function blobAnswer(
  store: Store,
  repository: string,
  digest: string,
  { etags }: Behaviour,
): ServerAnswer {
  const body = store.blob(repository, digest);
  if (body === undefined) return blobUnknown(digest);
  const headers = {
    'content-type': 'application/octet-stream',
    'docker-content-digest': digest,
    ...(etags !== 'none' && { etag: `"${digest}"` }),
  };
  return { status: 200, headers, body };
}

/** The storage account or bucket behind a registry: another origin, opened by links with a signature. */
export class BlobStorage {
  readonly #links = new Map<string, Buffer>();

  /** The secrets in the links handed out. */
  get signatures(): readonly string[] {
    return [...this.#links.keys()];
  }

  /** Path and query of a link to `bytes`. */
  link(bytes: Buffer): string {
    const signature = randomUUID();
    this.#links.set(signature, bytes);
    return `/registry-blobs/data?se=2099-01-01&sig=${signature}`;
  }

  readonly handler: Handler = ({ url, headers }) => {
    // Azure Blob Storage takes any Authorization header for a (wrong) credential of its own; so does S3
    if (headers.authorization !== undefined) {
      const message = 'Authentication information is not given in the correct format.';
      return errorAnswer(400, 'InvalidAuthenticationInfo', message);
    }
    const body = this.#links.get(url.searchParams.get('sig') ?? '');
    return body === undefined
      ? errorAnswer(403, 'AuthenticationFailed', 'Signature did not match.')
      : { status: 200, headers: { 'content-type': 'application/octet-stream' }, body };
  };
}
