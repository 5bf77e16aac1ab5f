import type { Release } from '../release.ts';

export const GH: Release = {
  id: 'gh',
  program: 'gh attestation verify --bundle-from-oci',
  from: '2.95',
  libraries: { goContainerRegistry: '0.21.6', sigstoreGo: '1.2.1' },
};
