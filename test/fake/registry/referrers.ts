import type { Descriptor } from '../../../src/oci/descriptor.ts';
import type { ServerAnswer } from '../http-server.ts';
import type { Behaviour } from './behaviour.ts';
import { errorAnswer, manifestUnknown, pageNotFound } from './errors.ts';

const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json';

/** What services without a referrers API answer in its place. */
const SUBSTITUTES: Readonly<
  Record<Exclude<Behaviour['referrers'], 'supported'>, (path: string) => ServerAnswer>
> = {
  'page-not-found': pageNotFound,
  'manifest-unknown': manifestUnknown,
  // GHCR, some of the time: to the web page of the package
  'web-page': (path) => ({
    status: 303,
    headers: { location: `/-/v2/packages/container/package/${encodeURIComponent(path)}` },
  }),
  'empty-list': () => indexAnswer([]),
  // Quay, for some digests
  'bad-request': () => errorAnswer(400, 'MANIFEST_INVALID', 'manifest invalid'),
};

/**
 * GET referrers/<digest> (OCI distribution-spec, "Listing Referrers"), filtered and in pages.
 * @param listed all referrers that are visible now
 */
export function referrersAnswer(url: URL, listed: readonly Descriptor[], behaviour: Behaviour): ServerAnswer {
  if (behaviour.referrers !== 'supported') return SUBSTITUTES[behaviour.referrers](url.pathname);
  const artifactType = url.searchParams.get('artifactType');
  const filtered = artifactType !== null && behaviour.filters;
  const matching = filtered ? listed.filter((entry) => entry.artifactType === artifactType) : listed;
  const start = 1 + matching.findIndex(({ digest }) => digest === url.searchParams.get('last'));
  const page = matching.slice(start, start + behaviour.pageSize);
  const headers = {
    ...(filtered && { 'oci-filters-applied': 'artifactType' }),
    ...(start + page.length < matching.length && { link: nextPage(url, page, behaviour) }),
  };
  return indexAnswer(page, headers);
}

function nextPage(url: URL, page: readonly Descriptor[], { linkRelation }: Behaviour): string {
  const next = new URL(url);
  next.searchParams.set('last', page.at(-1)?.digest ?? '');
  return `<${next.pathname}${next.search}>; ${linkRelation}`;
}

function indexAnswer(manifests: readonly Descriptor[], headers: object = {}): ServerAnswer {
  return {
    status: 200,
    headers: { 'content-type': INDEX_TYPE, ...headers },
    body: JSON.stringify({ schemaVersion: 2, mediaType: INDEX_TYPE, manifests }),
  };
}
