import { bundleCheck, judge, noneOf, summaryOf, wantedType } from '../judging/judging.ts';
import { noBundle } from '../judging/no-bundle.ts';
import { isOfType, REPAIR_INDEX, strictBundles, untypedBundles } from '../judging/strict-bundles.ts';
import { admitted, type Lens, type LensAnswer, type LensQuestion, refused } from '../lens.ts';
import type { BundleView } from '../view/referrer-view.ts';
import { rekor2BodyOf } from '../view/rekor-2-entry.ts';
import type { ImageView } from '../view/view.ts';
import { CLUSTER_POLICY_BUNDLE, MAX_LAYER_BYTES, MAX_REFERRERS } from './facts.ts';

/** Kyverno, ClusterPolicy with `type: SigstoreBundle`. */
export const kyvernoBundle: Lens = {
  release: CLUSTER_POLICY_BUNDLE,
  admit(view, question) {
    const { listing } = view;
    if (listing.kind === 'listed' && listing.referrers.length > MAX_REFERRERS) {
      return refused(
        `${listing.referrers.length} referrers are listed, and Kyverno stops at ${MAX_REFERRERS}`,
        'delete those that nobody needs: oras discover IMAGE lists them',
      );
    }
    const found = strictBundles(view, MAX_LAYER_BYTES);
    if (found.kind === 'failed') {
      return refused(`Kyverno fails on what is attached: ${found.why}`, 'delete or replace it');
    }
    return judgeBundles(view, question, found.bundles);
  },
};

function judgeBundles(view: ImageView, question: LensQuestion, loaded: readonly BundleView[]): LensAnswer {
  const type = wantedType(question);
  const bundles = type === undefined ? loaded : loaded.filter((bundle) => isOfType(bundle, type));
  if (bundles.length === 0) {
    const untyped = untypedBundles(view);
    const what = type === undefined ? 'bundle' : `bundle of type ${type}`;
    if (untyped === 0) return noBundle(`Kyverno finds no ${what}`, view, 'signature-format: both, or bundle');
    return refused(
      `Kyverno finds no ${what}: ${untyped} entries do not name the type of a bundle`,
      REPAIR_INDEX,
    );
  }
  const rekor2Body = rekor2BodyOf(CLUSTER_POLICY_BUNDLE.libraries);
  const rules = { time: 'any', rekor2Body, comparesText: false } as const;
  const { counts, problems } = judge(bundles, bundleCheck(view.subject, question, rules));
  return counts.length > 0
    ? admitted(`a bundle of this identity verifies${type === undefined ? '' : ` and is of type ${type}`}`)
    : refused(`${noneOf(bundles, 'bundle')}: ${summaryOf(problems)}`);
}
