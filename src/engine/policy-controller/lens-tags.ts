import { admitByTags } from '../judging/bundles-or-tags.ts';
import type { Lens } from '../lens.ts';
import { CLUSTER_IMAGE_POLICY } from './facts.ts';

/** policy-controller, ClusterImagePolicy without `signatureFormat`: tags alone; one that counts is enough. */
export const policyController: Lens = {
  release: CLUSTER_IMAGE_POLICY,
  admit: (view, question) =>
    admitByTags(view, question, {
      name: 'policy-controller',
      layers: { statements: 'with an object', needsChain: false },
    }),
};
