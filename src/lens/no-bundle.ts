import type { ImageView } from './view.ts';

/** Why programs find no bundle, to end a sentence with; empty where there simply is none. */
export function whyNoBundle({ listing, referrers }: ImageView): string {
  if (listing.kind === 'failed') return `: ${listing.why}`;
  const unread = referrers.find((one) => one.unread !== undefined)?.unread;
  if (unread !== undefined) return `; one could not be read here: ${unread}`;
  if (listing.referrers.length > referrers.length)
    return `; the first ${referrers.length} were looked at here`;
  if (listing.isCut) return ' on the first page of the referrers API, and they ask for no other';
  const isEmpty = listing.through === 'referrers-api' && listing.referrers.length === 0;
  return isEmpty ? ': the referrers API lists nothing, and then the sha256-… tag is not asked for' : '';
}
