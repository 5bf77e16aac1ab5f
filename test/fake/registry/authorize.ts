/** A registry to push to, and who pushes. */
export interface Login {
  /** Origin of the registry. */
  readonly url: string;
  /** base64 of `user:password`, as in `auths` of a Docker configuration file. */
  readonly auth: string;
}

/**
 * The Authorization header for pushing to and pulling from `repository`, gained as the registry's
 * challenge asks; empty where it asks for nothing. Enough for preparing tests, not a client.
 */
export async function authorize(login: Login, repository: string): Promise<Record<string, string>> {
  const probe = await fetch(`${login.url}/v2/${repository}/tags/list`);
  const challenge = probe.headers.get('www-authenticate');
  if (challenge === null) return {};
  const basic = `Basic ${login.auth}`;
  const [, realm] = /^Bearer realm="([^"]+)"/.exec(challenge) ?? [];
  if (realm === undefined) return { authorization: basic };
  const url = new URL(realm);
  url.searchParams.set('service', /service="([^"]+)"/.exec(challenge)?.[1] ?? '');
  url.searchParams.set('scope', `repository:${repository}:pull,push`);
  const answer = await fetch(url, { headers: { authorization: basic } });
  const granted = (await answer.json()) as { token?: string; access_token?: string };
  return { authorization: `Bearer ${granted.token ?? granted.access_token}` };
}
