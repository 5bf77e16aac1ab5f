import type { Libraries, Release } from '../release.ts';

const POLICY_CONTROLLER_0_15: Libraries = { goContainerRegistry: '0.21.3', sigstoreGo: '1.1.4' };

export const CLUSTER_IMAGE_POLICY: Release = {
  id: 'policy-controller',
  program: 'policy-controller ClusterImagePolicy',
  from: '0.13',
  libraries: POLICY_CONTROLLER_0_15,
};

export const CLUSTER_IMAGE_POLICY_BUNDLE: Release = {
  id: 'policy-controller-bundle',
  program: 'policy-controller ClusterImagePolicy, signatureFormat: bundle',
  from: '0.15',
  remark: '0.13 and 0.14 read no Rekor v2',
  libraries: POLICY_CONTROLLER_0_15,
};

/** Flags of the webhook (cmd/webhook/main.go), without which the public root counts. */
export const POLICY_CONTROLLER_ROOT_FLAGS = '-tuf-mirror -tuf-root';
