import type { Http } from '../../src/http/http.ts';
import type { HttpAnswer } from '../../src/http/message.ts';
import { Registries } from '../../src/oci/registries.ts';
import { sha256Digest } from '../../src/subject/digest.ts';
import { collectingLog } from '../support/log.ts';
import type { Store } from '../fake/registry/store.ts';

/** Answers of a hostile registry, in place of those of the store: by the end of the path. */
export type Answers = ReadonlyMap<string, Buffer>;

const INDEX = 'application/vnd.oci.image.index.v1+json';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';

/** The registry client itself, over a store in memory: no connection, so that many thousand runs are quick. */
export function registriesOver(store: Store, answers: Answers): Registries {
  const log = collectingLog();
  const http: Http = {
    send: async ({ url }) => answerTo(url, store, answers),
    warm: () => undefined,
    insist: ({ ask }) => ask(),
  };
  return new Registries({ http, log, credentials: { forRegistry: async () => ({ kind: 'anonymous' }) } });
}

function answerTo(url: URL, store: Store, answers: Answers): HttpAnswer {
  const [, path = '', kind = '', reference = ''] =
    /^\/v2\/(.+)\/(manifests|blobs|referrers)\/([^/]+)$/.exec(url.pathname) ?? [];
  const body = answers.get(`${kind}/${reference}`) ?? contentOf(store, path, kind, reference);
  if (!body) return { status: 404, headers: new Headers(), body: Buffer.alloc(0), url };
  const mediaType = kind === 'manifests' && !body.includes('"manifests"') ? MANIFEST : INDEX;
  const headers = new Headers({ 'content-type': mediaType, 'content-length': String(body.length) });
  if (kind === 'manifests') headers.set('docker-content-digest', sha256Digest(body));
  return { status: 200, headers, body, url };
}

function contentOf(store: Store, path: string, kind: string, reference: string): Buffer | undefined {
  if (kind === 'blobs') return store.blob(path, reference);
  return kind === 'manifests' ? store.manifest(path, reference)?.bytes : undefined;
}

/** Documents under a name or their own digest: what they hold may be anything, the digest is always right. */
export function under(
  kind: 'manifests' | 'blobs',
  bytes: Buffer,
  reference: string = sha256Digest(bytes),
): [string, Buffer] {
  return [`${kind}/${reference}`, bytes];
}
