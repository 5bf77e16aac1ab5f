import { admitByBundles } from '../judging/bundles-or-tags.ts';
import { wantedStatement } from '../judging/judging.ts';
import { isKey, type Lens, refused } from '../lens.ts';
import { rekor2BodyOf } from '../view/rekor-2-entry.ts';
import { CLUSTER_IMAGE_POLICY_BUNDLE } from './facts.ts';

/**
 * policy-controller, ClusterImagePolicy with `signatureFormat: bundle`: bundles alone, and only those that the
 * policy lists under `attestations`. A signature is one of them, with its predicate type.
 */
export const policyControllerBundle: Lens = {
  release: CLUSTER_IMAGE_POLICY_BUNDLE,
  admit(view, question) {
    // validator.go: with bundles, "the authority must be keyless".
    if (isKey(question.identity))
      return refused(
        'policy-controller takes no key where it reads bundles',
        'a policy without signatureFormat: bundle reads tags, which signature-format: both writes',
      );
    return admitByBundles(
      view,
      { ...question, want: { predicateType: wantedStatement(question) } },
      {
        name: 'policy-controller',
        bundles: {
          time: 'log-or-timestamp-for-rekor-2',
          rekor2Body: rekor2BodyOf(CLUSTER_IMAGE_POLICY_BUNDLE.libraries),
          comparesText: true,
        },
      },
    );
  },
};
