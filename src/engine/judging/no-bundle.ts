import { type LensAnswer, refused } from '../lens.ts';
import type { ImageView } from '../view/view.ts';

/** Says that a program finds no bundle, and what is to be done about it. @param what as in `gh finds no bundle` */
export function noBundle(what: string, view: ImageView, fix: string): LensAnswer {
  const { why, isRegistry } = explain(view);
  return refused(
    what + why,
    isRegistry
      ? 'these programs find no bundle in this registry: let the policy read tags (signature-format: both)'
      : fix,
  );
}

/** Why programs find no bundle, to end a sentence with; empty where there simply is none. */
export function whyNoBundle(view: ImageView): string {
  return explain(view).why;
}

function explain({ listing, referrers }: ImageView): { readonly why: string; readonly isRegistry: boolean } {
  if (listing.kind === 'failed') return { why: `: ${listing.why}`, isRegistry: true };
  const unread = referrers.find((entry) => entry.unread !== undefined)?.unread;
  const isEmpty = listing.through === 'referrers-api' && listing.referrers.length === 0;
  if (isEmpty) {
    return {
      why: ': the referrers API lists nothing, and then the sha256-… tag is not asked for',
      isRegistry: true,
    };
  }
  if (unread !== undefined) return { why: `; one could not be read here: ${unread}`, isRegistry: false };
  if (listing.referrers.length > referrers.length) {
    return { why: `; the first ${referrers.length} were looked at here`, isRegistry: false };
  }
  const why = listing.isCut ? ' on the first page of the referrers API, and they ask for no other' : '';
  return { why, isRegistry: false };
}
