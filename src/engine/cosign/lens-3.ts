import { admitByBundlesOrTags, type CosignRules } from '../judging/bundles-or-tags.ts';
import type { Lens } from '../lens.ts';

const RULES: CosignRules = {
  name: 'cosign 3',
  bundles: { time: 'log-or-timestamp-for-rekor-2', rekor2Body: 'made', comparesText: true },
  layers: { statements: 'specified', needsChain: false },
};

/** `cosign verify` and `verify-attestation` with the defaults of 3.1. */
export const cosign31: Lens = {
  id: 'cosign@3.1',
  program: 'cosign',
  versions: '3.1.0 and later',
  admit: (view, question) => admitByBundlesOrTags(view, question, RULES),
};

/**
 * Built on sigstore-go 1.1. Before 3.0.6 it read statements in tags less strictly, and before 3.0.5 bundles of
 * Rekor v2 needed `--use-signed-timestamps`.
 */
export const cosign30: Lens = {
  id: 'cosign@3.0',
  program: 'cosign',
  versions: '3.0.6',
  admit: (view, question) =>
    admitByBundlesOrTags(view, question, {
      ...RULES,
      bundles: { ...RULES.bundles, rekor2Body: 'stored' },
    }),
};
