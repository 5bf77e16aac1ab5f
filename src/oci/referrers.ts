import { Failure } from '../shared/failure.ts';
import type { HttpAnswer } from '../shared/http.ts';
import type { Digest } from '../subject/digest.ts';
import type { RegistryApi } from './api.ts';
import type { Descriptor } from './descriptor.ts';
import { isDescriptor, isObject, type JsonObject } from './layout/json.ts';
import { MAX_REFERRERS } from './layout/referrers-index.ts';
import { nextPage } from './link.ts';
import { IMAGE_INDEX } from './media-types.ts';

/** What the referrers API lists. `supported`: it answered with a list, which may be empty all the same. */
export interface Referrers {
  readonly supported: boolean;
  readonly descriptors: Descriptor[];
}

const MAX_PAGES = 20;
const UNSUPPORTED: Referrers = { supported: false, descriptors: [] };
/** Answers of registries without the API. GHCR redirects to a web page (303): that is never followed. */
const NO_API: ReadonlySet<number> = new Set([301, 302, 303, 307, 308, 400, 404, 405, 406, 410, 501]);

/**
 * Lists what refers to `digest` (distribution-spec, "Listing Referrers"), all pages of it. Registries may
 * ignore the filter, so it is applied here as well. Entries that are no descriptors are left out.
 */
export async function listReferrers(
  api: RegistryApi,
  path: string,
  digest: Digest,
  artifactType: string | undefined,
): Promise<Referrers> {
  const filter = artifactType === undefined ? '' : `?artifactType=${encodeURIComponent(artifactType)}`;
  const entries: JsonObject[] = [];
  let target: string | URL | undefined = `referrers/${digest}${filter}`;
  for (let page = 0; target !== undefined; page += 1) {
    if (page === MAX_PAGES || entries.length > MAX_REFERRERS) throw tooMany(api.registry, path, digest);
    const answer: HttpAnswer = await api.send({
      path,
      target,
      access: 'pull',
      headers: { accept: IMAGE_INDEX },
    });
    if (page === 0 && NO_API.has(answer.status)) return UNSUPPORTED;
    const listed = answer.status === 200 ? entriesIn(answer.body) : undefined;
    if (!listed && page === 0 && answer.status === 200) return UNSUPPORTED;
    if (!listed) throw await api.refusal(answer, path, `to list what refers to ${digest}`);
    entries.push(...listed);
    target = ownPage(nextPage(answer.headers.get('link'), answer.url), api);
  }
  if (entries.length > MAX_REFERRERS) throw tooMany(api.registry, path, digest);
  const descriptors = entries.filter(isDescriptor);
  return {
    supported: true,
    descriptors: descriptors.filter(
      (entry) => artifactType === undefined || entry.artifactType === artifactType,
    ),
  };
}

/** The entries of an index; `undefined` for anything else, a web page for one. */
function entriesIn(body: Buffer): JsonObject[] | undefined {
  try {
    const document: unknown = JSON.parse(body.toString('utf8'));
    if (!isObject(document) || !Array.isArray(document['manifests'])) return undefined;
    return document['manifests'].filter(isObject);
  } catch {
    return undefined;
  }
}

/** A page elsewhere is none of this registry's; a page that leads to itself ends at the bound. */
function ownPage(page: URL | undefined, api: RegistryApi): URL | undefined {
  if (!page || page.origin === api.origin.origin) return page;
  throw new Failure({
    code: 'registry-redirect',
    what: `${api.registry} names a page of referrers on ${page.host}`,
    why: 'the registry or a proxy in front of it is misconfigured',
    fix: `check the configuration of the external address of ${api.registry}`,
  });
}

function tooMany(registry: string, path: string, digest: Digest): Failure {
  return new Failure({
    code: 'referrers-too-many',
    what: `more than ${MAX_REFERRERS} artifacts refer to ${registry}/${path}@${digest}`,
    why: 'something attaches to this digest again and again; admission controllers give up long before that',
    fix: `find and delete them: oras discover ${registry}/${path}@${digest}`,
  });
}
