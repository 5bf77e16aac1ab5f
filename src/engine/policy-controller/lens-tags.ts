import { admitByTags } from '../judging/bundles-or-tags.ts';
import type { Lens } from '../lens.ts';

/** policy-controller, ClusterImagePolicy without `signatureFormat`: tags alone; one that counts is enough. */
export const policyController: Lens = {
  id: 'policy-controller',
  program: 'policy-controller ClusterImagePolicy',
  versions: '0.13 to 0.15',
  admit: (view, question) =>
    admitByTags(view, question, {
      name: 'policy-controller',
      bundles: { time: 'log', rekor2Body: 'stored', comparesText: true },
      layers: { statements: 'with an object', needsChain: false },
    }),
};
