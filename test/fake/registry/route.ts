/** A path of the distribution-spec's API ("Endpoints"), taken apart. */
export type Route =
  | { readonly kind: 'base' }
  | {
      readonly kind: 'manifest' | 'blob' | 'upload' | 'referrers';
      readonly repository: string;
      /** Tag or digest; digest; upload id; digest. */
      readonly reference: string;
    }
  | { readonly kind: 'uploads' | 'tags'; readonly repository: string };

// OCI distribution-spec, "Pulling manifests": <name>
const NAME = '[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*';

const PATTERNS: readonly (readonly [RegExp, (name: string, rest: string) => Route])[] = [
  [/^\/v2\/?$/, () => ({ kind: 'base' })],
  // "upload" without s is GHCR's
  [pattern('blobs/uploads?/([^/]+)'), (repository, reference) => ({ kind: 'upload', repository, reference })],
  [pattern('blobs/uploads/?'), (repository) => ({ kind: 'uploads', repository })],
  [pattern('blobs/([^/]+)'), (repository, reference) => ({ kind: 'blob', repository, reference })],
  [pattern('manifests/([^/]+)'), (repository, reference) => ({ kind: 'manifest', repository, reference })],
  [pattern('referrers/([^/]+)'), (repository, reference) => ({ kind: 'referrers', repository, reference })],
  [pattern('tags/list'), (repository) => ({ kind: 'tags', repository })],
];

function pattern(rest: string): RegExp {
  return new RegExp(`^/v2/(${NAME})/${rest}$`);
}

/** Undefined: no such endpoint. */
export function parseRoute(path: string): Route | undefined {
  for (const [regexp, route] of PATTERNS) {
    const match = regexp.exec(decodeURIComponent(path));
    if (match) return route(match[1] ?? '', match[2] ?? '');
  }
  return undefined;
}
