import { sha256Digest } from '../../../src/subject/digest.ts';
import { pushImage, singleImage } from '../../support/image.ts';

/** What a registry answered, as far as clients act on it. */
export interface Exchange {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Code of the first error in the body. */
  readonly error?: string;
}

const HEADERS = [
  'content-type',
  'docker-content-digest',
  'etag',
  'link',
  'location',
  'oci-filters-applied',
  'oci-subject',
];
const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json';
const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json';
const NOWHERE = `sha256:${'0'.repeat(64)}`;

/** Has every kind of conversation with the registry at `url`, in a repository of its own. */
export async function exchangeAll(url: string, repository: string): Promise<Record<string, Exchange>> {
  const exchanges: Record<string, Exchange> = {};
  const base = `${url}/v2/${repository}/`;
  const say = async (name: string, method: string, path: string, init: RequestInit = {}) => {
    const answer = await fetch(new URL(path, base), { method, redirect: 'manual', ...init });
    exchanges[name] = await exchangeOf(answer);
    return answer;
  };
  await uploadExchanges(say);
  const image = singleImage();
  await pushImage(image, { url, repository, tag: 'v1' });
  await manifestExchanges(say, image.digest);
  await referrersExchanges(say, image.digest);
  return exchanges;
}

type Say = (name: string, method: string, path: string, init?: RequestInit) => Promise<Response>;

async function uploadExchanges(say: Say): Promise<void> {
  const blob = Buffer.from('content');
  const digest = sha256Digest(blob);
  const open = async (name: string) =>
    (await say(name, 'POST', 'blobs/uploads/')).headers.get('location') ?? '';
  await say('the API', 'GET', '/v2/');
  await say('tags of an unknown repository', 'GET', 'tags/list');
  await say('opening an upload', 'POST', 'blobs/uploads/');
  await say('a mount of an unknown blob', 'POST', `blobs/uploads/?mount=${digest}&from=acme/other`);
  await say('the wrong digest', 'PUT', withDigest(await open('opening another'), NOWHERE), octets(blob));
  const chunk = { ...octets(blob).headers, 'content-range': '0-6' };
  const patched = await say('a chunk', 'PATCH', await open('opening a third'), {
    body: blob,
    headers: chunk,
  });
  await say('the end of an upload', 'PUT', withDigest(patched.headers.get('location') ?? '', digest));
  await say('an upload that is over', 'GET', patched.headers.get('location') ?? '');
  await say('a blob', 'GET', `blobs/${digest}`);
  await say('a blob, HEAD', 'HEAD', `blobs/${digest}`);
  await say('an unknown blob', 'GET', `blobs/${NOWHERE}`);
  await say('a blob in one POST', 'POST', `blobs/uploads/?digest=${digest}`, octets(blob));
}

async function manifestExchanges(say: Say, digest: string): Promise<void> {
  const missing = { mediaType: MANIFEST_TYPE, digest: NOWHERE, size: 2 };
  const index = { schemaVersion: 2, mediaType: INDEX_TYPE, manifests: [] };
  const image = { schemaVersion: 2, mediaType: MANIFEST_TYPE, config: missing, layers: [] };
  await say('a manifest by tag', 'GET', 'manifests/v1', { headers: { accept: MANIFEST_TYPE } });
  await say('a manifest by digest', 'GET', `manifests/${digest}`, { headers: { accept: MANIFEST_TYPE } });
  await say('a manifest, HEAD', 'HEAD', 'manifests/v1', { headers: { accept: MANIFEST_TYPE } });
  await say('an unknown tag', 'GET', 'manifests/none', { headers: { accept: MANIFEST_TYPE } });
  await say('an unknown digest', 'HEAD', `manifests/${NOWHERE}`, { headers: { accept: MANIFEST_TYPE } });
  await say('an index', 'PUT', 'manifests/v2', json(index, INDEX_TYPE));
  await say('tags', 'GET', 'tags/list');
  await say('a page of tags', 'GET', 'tags/list?n=1');
  await say('a manifest without its config', 'PUT', 'manifests/bad', json(image, MANIFEST_TYPE));
  await say('an index without its child', 'PUT', 'manifests/bad', {
    ...json({ ...index, manifests: [missing] }, INDEX_TYPE),
  });
  await say('a manifest of another digest', 'PUT', `manifests/${NOWHERE}`, json(index, INDEX_TYPE));
  await say('a manifest that is not JSON', 'PUT', 'manifests/bad', { ...json('', INDEX_TYPE), body: '<' });
  const stale = { ...json(index, INDEX_TYPE).headers, 'if-match': `"${NOWHERE}"` };
  await say('a condition that does not hold', 'PUT', 'manifests/v2', {
    ...json(index, INDEX_TYPE),
    headers: stale,
  });
}

async function referrersExchanges(say: Say, digest: string): Promise<void> {
  const subject = { mediaType: MANIFEST_TYPE, digest, size: 1 };
  const manifest = {
    schemaVersion: 2,
    mediaType: INDEX_TYPE,
    artifactType: 'text/a',
    manifests: [],
    subject,
  };
  await say('a manifest with a subject', 'PUT', 'manifests/referrer', json(manifest, INDEX_TYPE));
  await say('referrers', 'GET', `referrers/${digest}`);
  await say('referrers of one type', 'GET', `referrers/${digest}?artifactType=text%2Fa`);
  await say('referrers of an unknown digest', 'GET', `referrers/${NOWHERE}`);
}

function withDigest(location: string, digest: string): string {
  return `${location}${location.includes('?') ? '&' : '?'}digest=${digest}`;
}

function octets(body: Buffer) {
  return { body, headers: { 'content-type': 'application/octet-stream' } };
}

function json(value: unknown, type: string) {
  return { body: JSON.stringify(value), headers: { 'content-type': type } };
}

async function exchangeOf(answer: Response): Promise<Exchange> {
  const headers = HEADERS.flatMap((name) => {
    const value = answer.headers.get(name);
    return value === null ? [] : [[name, anonymous(value)]];
  });
  const body = await answer.text();
  const [, error] = /"code":\s*"([A-Z_]+)"/.exec(body) ?? [];
  return { status: answer.status, headers: Object.fromEntries(headers), ...(error && { error }) };
}

/** Without what differs between two runs. */
function anonymous(text: string): string {
  return text
    .replace(/^https?:\/\/[^/]+/, '<origin>')
    .replace(/sha256(:|%3A)[0-9a-f]{64}/g, '<digest>')
    .replace(/(\/blobs\/uploads\/)[^?]+/, '$1<id>')
    .replace(/state=[^&]+/, 'state=<state>');
}
