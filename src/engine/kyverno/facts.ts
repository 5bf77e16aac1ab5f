import type { Libraries, Release } from '../release.ts';

const KYVERNO_1_19: Libraries = { goContainerRegistry: '0.21.8', sigstoreGo: '1.3.0' };

export const CLUSTER_POLICY_COSIGN: Release = {
  id: 'kyverno-cosign',
  program: 'Kyverno ClusterPolicy, type: Cosign',
  from: '1.19',
  remark: 'earlier ones read statements less strictly',
  libraries: KYVERNO_1_19,
};

export const CLUSTER_POLICY_BUNDLE: Release = {
  id: 'kyverno-bundle',
  program: 'Kyverno ClusterPolicy, type: SigstoreBundle',
  from: '1.17',
  remark: '1.13 to 1.16 read no Rekor v2',
  libraries: KYVERNO_1_19,
};

export const IMAGE_VALIDATING_POLICY_1_19: Release = {
  id: 'kyverno-ivp@1.19',
  program: 'Kyverno ImageValidatingPolicy',
  from: '1.19',
  remark: '1.17 and 1.18 need a timestamp flag for Rekor v2',
  libraries: KYVERNO_1_19,
};

export const IMAGE_VALIDATING_POLICY_1_16: Release = {
  id: 'kyverno-ivp@1.16',
  program: 'Kyverno ImageValidatingPolicy',
  from: '1.14',
  to: '1.16',
  libraries: { goContainerRegistry: '0.20.3', sigstoreGo: '0.6.2' },
};

/**
 * More entries than these in the list of referrers, whatever they are, and `type: SigstoreBundle` refuses the
 * image (pkg/image/verifiers/cpol/cosign/sigstore.go, attestationlimit). No other engine stops as early.
 */
export const MAX_REFERRERS = 50;

/** In a layer of a bundle: 10 MB, not MiB (the same file, maxLayerSize). */
export const MAX_LAYER_BYTES = 10_000_000;

/** Flags of the admission controller (cmd/internal/tuf.go; Helm: features.tuf), without which the public root counts. */
export const KYVERNO_ROOT_FLAGS = '--enableTuf --tufMirror --tufRoot';
