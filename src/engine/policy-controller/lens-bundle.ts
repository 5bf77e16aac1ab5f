import { admitByBundles } from '../judging/bundles-or-tags.ts';
import { wantedStatement } from '../judging/judging.ts';
import type { Lens } from '../lens.ts';

/**
 * policy-controller, ClusterImagePolicy with `signatureFormat: bundle`: bundles alone, and only those that the
 * policy lists under `attestations`. A signature is one of them, with its predicate type.
 */
export const policyControllerBundle: Lens = {
  id: 'policy-controller-bundle',
  program: 'policy-controller ClusterImagePolicy, signatureFormat: bundle',
  versions: '0.15; 0.13 and 0.14 read no Rekor v2',
  admit: (view, question) =>
    admitByBundles(
      view,
      { ...question, want: { predicateType: wantedStatement(question) } },
      {
        name: 'policy-controller',
        bundles: { time: 'log-or-timestamp-for-rekor-2', rekor2Body: 'stored', comparesText: true },
        layers: { statements: 'with an object', needsChain: false },
      },
    ),
};
