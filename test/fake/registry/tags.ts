import { json, type ServerAnswer } from '../http-server.ts';
import type { Behaviour } from './behaviour.ts';
import { errorAnswer } from './errors.ts';
import type { Store } from './store.ts';

/** GET tags/list (OCI distribution-spec, "Listing Tags"): sorted, in pages of `n` after `last`. */
export function tagsAnswer(store: Store, repository: string, url: URL, behaviour: Behaviour): ServerAnswer {
  if (store.manifests(repository).length === 0) {
    return errorAnswer(404, 'NAME_UNKNOWN', 'repository name not known to registry', { name: repository });
  }
  const last = url.searchParams.get('last') ?? '';
  const n = Number(url.searchParams.get('n') ?? Infinity);
  const after = [...store.tags(repository).keys()].sort().filter((tag) => tag > last);
  const page = after.slice(0, n);
  const next = `</v2/${repository}/tags/list?last=${page.at(-1)}&n=${n}>; ${behaviour.linkRelation}`;
  return json(200, { name: repository, tags: page }, page.length < after.length ? { link: next } : {});
}
