/** Query keys whose values explain a request and are never secret. */
const PLAIN_KEYS: ReadonlySet<string> = new Set([
  'artifactType',
  'audience',
  'digest',
  'last',
  'logIndex',
  'n',
  'scope',
  'service',
]);

/** The URL for a message: no user name, password or fragment, and only the query values known to be plain. */
export function redactUrl(url: URL): string {
  const query = [...url.searchParams].map(([key, value]) =>
    PLAIN_KEYS.has(key) ? `${key}=${value}` : `${key}=REDACTED`,
  );
  return `${url.origin}${url.pathname}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}
