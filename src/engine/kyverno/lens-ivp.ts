import { admitByBundlesOrTags, admitByTags } from '../judging/bundles-or-tags.ts';
import type { Lens } from '../lens.ts';
import { rekor2BodyOf } from '../view/rekor-2-entry.ts';
import { IMAGE_VALIDATING_POLICY_1_16, IMAGE_VALIDATING_POLICY_1_19 } from './facts.ts';

const NAME = 'Kyverno';

/**
 * Kyverno, ImageValidatingPolicy: `verifyImageSignatures` and `verifyAttestationSignatures`
 * (pkg/image/verifiers/ivpol/cosign). Since 1.17 it looks for bundles first, and one hides the tags.
 */
export const kyvernoIvp119: Lens = {
  release: IMAGE_VALIDATING_POLICY_1_19,
  admit: (view, question) =>
    admitByBundlesOrTags(view, question, {
      name: NAME,
      bundles: {
        time: 'log-or-timestamp-for-rekor-2',
        rekor2Body: rekor2BodyOf(IMAGE_VALIDATING_POLICY_1_19.libraries),
        comparesText: true,
      },
      layers: { statements: 'specified', needsChain: false },
    }),
};

/** The same up to 1.16, which reads tags alone. */
export const kyvernoIvp116: Lens = {
  release: IMAGE_VALIDATING_POLICY_1_16,
  admit: (view, question) =>
    admitByTags(view, question, { name: NAME, layers: { statements: 'any', needsChain: false } }),
};
