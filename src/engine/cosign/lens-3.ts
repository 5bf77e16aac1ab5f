import { admitByBundlesOrTags } from '../judging/bundles-or-tags.ts';
import type { Lens } from '../lens.ts';
import type { Release } from '../release.ts';
import { rekor2BodyOf } from '../view/rekor-2-entry.ts';
import { COSIGN_3_0, COSIGN_3_1 } from './facts.ts';

/** `cosign verify` and `verify-attestation` with the defaults of version 3. */
function cosign3(release: Release): Lens {
  return {
    release,
    admit: (view, question) =>
      admitByBundlesOrTags(view, question, {
        name: 'cosign 3',
        bundles: {
          time: 'log-or-timestamp-for-rekor-2',
          rekor2Body: rekor2BodyOf(release.libraries),
          comparesText: true,
        },
        layers: { statements: 'specified', needsChain: false },
      }),
  };
}

export const cosign31 = cosign3(COSIGN_3_1);
export const cosign30 = cosign3(COSIGN_3_0);
