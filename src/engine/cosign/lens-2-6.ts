import { admitByBundlesOrTags } from '../judging/bundles-or-tags.ts';
import type { Lens } from '../lens.ts';

/** `cosign verify` and `verify-attestation` without flags: since 2.6.3 they look for bundles first. */
export const cosign26: Lens = {
  id: 'cosign@2.6',
  program: 'cosign',
  versions: '2.6.3 to 2.6.5',
  admit: (view, question) =>
    admitByBundlesOrTags(view, question, {
      name: 'cosign 2.6',
      bundles: {
        time: question.useSignedTimestamps ? 'timestamp' : 'log',
        rekor2Body: 'stored',
        comparesText: false,
      },
      layers: { statements: 'any', needsChain: false },
    }),
};
