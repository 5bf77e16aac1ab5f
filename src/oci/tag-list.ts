import { objectIn } from '../text/json.ts';
import type { RegistryApi } from './api.ts';
import { nextPage } from './link.ts';
import { ownPage } from './referrers.ts';

const PAGE = 1000;
const MAX_PAGES = 50;

/**
 * All tags of a repository (distribution-spec, "Listing Tags"). undefined: the registry does not list them, or they
 * are too many; what stands under a tag can still be asked for.
 */
export async function listTags(api: RegistryApi, path: string): Promise<ReadonlySet<string> | undefined> {
  const all = new Set<string>();
  let target: string | URL | undefined = `tags/list?n=${PAGE}`;
  for (let pages = 0; target !== undefined; pages += 1) {
    if (pages === MAX_PAGES) return undefined;
    const answer = await api.send({ path, target, access: 'pull', doubt: 'never' });
    const tags = answer.status === 200 ? (objectIn(answer.body)?.tags ?? []) : undefined;
    if (!Array.isArray(tags)) return undefined;
    for (const tag of tags) if (typeof tag === 'string') all.add(tag);
    target = ownPage(nextPage(answer.headers.get('link'), answer.url), api);
  }
  return all;
}
