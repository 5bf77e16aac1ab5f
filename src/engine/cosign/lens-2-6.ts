import { admitByBundlesOrTags, loadedBundles } from '../judging/bundles-or-tags.ts';
import type { BundleRules } from '../judging/judging.ts';
import type { Lens } from '../lens.ts';
import { rekor2BodyOf } from '../view/rekor-2-entry.ts';
import type { BundleView } from '../view/referrer-view.ts';
import { COSIGN_2_6, USE_SIGNED_TIMESTAMPS } from './facts.ts';

/** `cosign verify` and `verify-attestation` without flags: since 2.6.3 they look for bundles first. */
export const cosign26: Lens = {
  release: COSIGN_2_6,
  admit(view, question) {
    const answer = admitByTime('log').admit(view, question);
    const loaded = loadedBundles(view);
    const isTold = !answer.admits && loaded.length > 0 && loaded.every(needsTimestamp);
    return isTold
      ? { ...answer, fix: `run it with ${USE_SIGNED_TIMESTAMPS}: Rekor v2 signs no time` }
      : answer;
  },
};

/** The same with `--use-signed-timestamps`, which then takes no log's time. */
export const cosign26WithTimestamps = admitByTime('timestamp');

function admitByTime(time: BundleRules['time']): Lens {
  const bundles = { time, rekor2Body: rekor2BodyOf(COSIGN_2_6.libraries), comparesText: false };
  return {
    release: COSIGN_2_6,
    admit: (view, question) =>
      admitByBundlesOrTags(view, question, {
        name: 'cosign 2.6',
        bundles,
        layers: { statements: 'any', needsChain: false },
      }),
  };
}

function needsTimestamp({ isOnlyInRekorV2, byTimestamp }: BundleView): boolean {
  return isOnlyInRekorV2 && byTimestamp.stored.holds;
}
