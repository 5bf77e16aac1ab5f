import type { HttpAnswer } from '../http/message.ts';
import { Failure } from '../shared/failure.ts';
import type { Digest } from '../subject/digest.ts';
import { isObject, objectIn } from '../text/json.ts';
import type { ApiRequest, RegistryApi } from './api.ts';
import type { Descriptor } from './descriptor.ts';
import { Doubtful } from './doubt.ts';
import { isDescriptor } from './layout/json.ts';
import { MAX_REFERRERS } from './layout/referrers-index.ts';
import { nextPage } from './link.ts';
import { IMAGE_INDEX } from './media-types.ts';

/** What the referrers API lists. `supported`: it answered with a list, which may be empty all the same. */
export interface Referrers {
  readonly supported: boolean;
  readonly descriptors: Descriptor[];
  readonly first: FirstAnswer;
  /** Of all pages, unfiltered, as they stand there. */
  readonly entries: readonly unknown[];
  /** Size of the answers, all pages together. */
  readonly bytes: number;
}

/** What came first, unfiltered: programs differ in what they make of it, and most ask for no further page. */
export interface FirstAnswer {
  readonly status: number;
  /** As sent, parameters included. */
  readonly contentType: string;
  /** As they stand in the answer; none where it holds no list. */
  readonly entries: readonly unknown[];
  readonly hasNextPage: boolean;
}

const MAX_PAGES = 20;
/** All pages together: 16 KiB for each referrer. */
export const MAX_LIST_BYTES = 16 * 1024 * 1024;
const MAX_PAGE_BYTES = 4 * 1024 * 1024;
/** How long an answer that may pass is doubted: what follows from it, a look at the tag, is right as well. */
const DOUBT_MS = 2000;

/**
 * Lists what refers to `digest` (distribution-spec, "Listing Referrers"), all pages of it. Registries may
 * ignore the filter, so it is applied here as well. Entries that are no descriptors are left out. Any other answer
 * than a list says that there is no such API, and that the tag counts: registries answer with every status from 400
 * to 501, and GHCR leads to a web page (303), which is never followed.
 * What says "later" (429, 500, 503, …) is no answer: it is waited for, and thrown as `Unavailable` in the end. Taken for "there
 * is no API", it would have sign write an index that hides what the API lists, and verify miss what is attached.
 * @param maxBytes of all pages together
 * @throws Failure `answer-too-large` when they are larger; `referrers-too-many` for `MAX_LIST_BYTES`
 */
export async function listReferrers(
  api: RegistryApi,
  path: string,
  digest: Digest,
  artifactType: string | undefined,
  maxBytes: number,
): Promise<Referrers> {
  const filter = artifactType === undefined ? '' : `?artifactType=${encodeURIComponent(artifactType)}`;
  const pageBytes = (left: number) =>
    maxBytes < MAX_LIST_BYTES ? Math.min(MAX_PAGE_BYTES, left) : MAX_PAGE_BYTES;
  let bytes = 0;
  const request = (target: string | URL) => pageRequest(path, target, pageBytes(maxBytes - bytes));
  const answer = await firstAnswer(api, request(`referrers/${digest}${filter}`));
  const { entries, next } = readPage(answer, api);
  const { status, headers } = answer;
  const contentType = headers.get('content-type') ?? '';
  const first = { status, contentType, entries: entries ?? [], hasNextPage: next !== undefined };
  if (!entries) return { supported: false, descriptors: [], first, entries: [], bytes: 0 };
  const all = [...entries];
  let target = next;
  bytes = answer.body.length;
  for (let pages = 1; target !== undefined; pages += 1) {
    if (pages === MAX_PAGES || all.length > MAX_REFERRERS) throw tooMany(api.registry, path, digest);
    const further = await api.send(request(target));
    bytes += further.body.length;
    if (bytes > MAX_LIST_BYTES) throw tooMany(api.registry, path, digest);
    const read = readPage(further, api);
    if (!read.entries) throw await refusal(api, further, path, digest);
    all.push(...read.entries);
    target = read.next;
  }
  if (all.length > MAX_REFERRERS) throw tooMany(api.registry, path, digest);
  const isWanted = (entry: Descriptor) => artifactType === undefined || entry.artifactType === artifactType;
  const descriptors = all.filter(isObject).filter(isDescriptor).filter(isWanted);
  return { supported: true, descriptors, first, entries: all, bytes };
}

function pageRequest(path: string, target: string | URL, maxBytes: number): ApiRequest {
  return { path, target, access: 'pull', headers: { accept: IMAGE_INDEX }, maxBytes };
}

/** A denial and a web page are doubted for a moment. */
async function firstAnswer(api: RegistryApi, request: ApiRequest): Promise<HttpAnswer> {
  const ask = async () => {
    const answer = await api.send({ ...request, doubt: 'never' });
    if (!api.mayPass(answer, request)) return answer;
    throw new Doubtful(await api.refusal(answer, request, 'to list referrers'), answer);
  };
  try {
    return await api.insist(ask, (failure) => failure instanceof Doubtful, DOUBT_MS);
  } catch (error) {
    if (error instanceof Doubtful) return error.answer;
    throw error;
  }
}

/** The entries on a page, if it is one, and where the next is. */
function readPage(answer: HttpAnswer, api: RegistryApi) {
  const entries = answer.status === 200 ? entriesIn(answer.body) : undefined;
  return { entries, next: entries && ownPage(nextPage(answer.headers.get('link'), answer.url), api) };
}

function refusal(api: RegistryApi, answer: HttpAnswer, path: string, digest: Digest) {
  return api.refusal(answer, { path }, `to list what refers to ${digest}`);
}

/** The entries of an index; `undefined` for anything else, a web page for one. */
function entriesIn(body: Buffer): unknown[] | undefined {
  const manifests = objectIn(body)?.manifests;
  return Array.isArray(manifests) ? manifests : undefined;
}

/**
 * A page of a list, when it is this registry's; one that leads to itself ends at the bound.
 * @throws Failure `registry-redirect`
 */
export function ownPage(page: URL | undefined, api: RegistryApi): URL | undefined {
  if (!page || page.origin === api.origin.origin) return page;
  throw new Failure({
    class: 'unavailable',
    code: 'registry-redirect',
    what: `${api.registry} names a page of a list on ${page.host}`,
    why: 'the registry or a proxy in front of it is misconfigured',
    fix: `check the configuration of the external address of ${api.registry}`,
  });
}

function tooMany(registry: string, path: string, digest: Digest): Failure {
  return new Failure({
    class: 'limit',
    code: 'referrers-too-many',
    what: `more than ${MAX_REFERRERS} artifacts refer to ${registry}/${path}@${digest}, or their list is larger than ${MAX_LIST_BYTES / 1024 / 1024} MiB`,
    why: 'something attaches to this digest again and again; admission controllers give up long before that',
    fix: `find and delete them: oras discover ${registry}/${path}@${digest}`,
  });
}
