import { admitByBundlesOrTags, admitByTags, loadedBundles } from '../judging/bundles-or-tags.ts';
import { wantedType } from '../judging/judging.ts';
import { isKey, type Lens, type LensAnswer, type LensQuestion, refused } from '../lens.ts';
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
    (loadedBundles(view).length === 0 ? unloggedTag(question) : undefined) ??
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
    unloggedTag(question) ??
    admitByTags(view, question, { name: NAME, layers: { statements: 'any', needsChain: false } }),
};

/** Where the log is ignored, cosign's package leaves open whether a log vouched, and Kyverno takes that for a no. */
function unloggedTag(question: LensQuestion): LensAnswer | undefined {
  const { identity } = question;
  if (wantedType(question) === undefined || !isKey(identity) || identity.isLogged) return undefined;
  return refused(
    'Kyverno takes no attestation under the .att tag where its policy ignores the log',
    'signature-format: both, or bundle; or sign with tlog: true',
  );
}
