import { admitByBundlesOrTags, admitByTags, type CosignRules } from '../judging/bundles-or-tags.ts';
import type { Lens } from '../lens.ts';

const RULES: CosignRules = {
  name: 'Kyverno',
  bundles: { time: 'log-or-timestamp-for-rekor-2', rekor2Body: 'made', comparesText: true },
  layers: { statements: 'specified', needsChain: false },
};

/**
 * Kyverno, ImageValidatingPolicy: `verifyImageSignatures` and `verifyAttestationSignatures`
 * (pkg/image/verifiers/ivpol/cosign). Since 1.17 it looks for bundles first, and one hides the tags.
 */
export const kyvernoIvp119: Lens = {
  id: 'kyverno-ivp@1.19',
  program: 'Kyverno ImageValidatingPolicy',
  versions: '1.19; 1.17 and 1.18 need a timestamp flag for Rekor v2',
  admit: (view, question) => admitByBundlesOrTags(view, question, RULES),
};

/** The same up to 1.16, which reads tags alone. */
export const kyvernoIvp116: Lens = {
  id: 'kyverno-ivp@1.16',
  program: 'Kyverno ImageValidatingPolicy',
  versions: '1.14 to 1.16',
  admit: (view, question) =>
    admitByTags(view, question, { ...RULES, layers: { statements: 'any', needsChain: false } }),
};
