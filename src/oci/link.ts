/**
 * The next page that a `Link` header names (RFC 8288; distribution-spec, "Listing Referrers"), resolved
 * against the address of this page; `undefined` when this is the last one.
 */
export function nextPage(header: string | null, page: URL): URL | undefined {
  for (const [, target = '', parameters = ''] of (header ?? '').matchAll(/<([^<>]*)>([^<]*)/g)) {
    if (/;\s*rel\s*=\s*"?next"?\s*(?:[;,]|$)/i.test(parameters))
      return URL.parse(target, page.href) ?? undefined;
  }
  return undefined;
}
