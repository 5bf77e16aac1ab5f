import type { Release } from '../release.ts';

export const COSIGN_3_1: Release = {
  id: 'cosign@3.1',
  program: 'cosign',
  from: '3.1',
  libraries: { goContainerRegistry: '0.21.7', sigstoreGo: '1.2.2' },
};

export const COSIGN_3_0: Release = {
  id: 'cosign@3.0',
  program: 'cosign',
  from: '3.0.6',
  to: '3.0.6',
  remark:
    'before, it read statements in tags less strictly, and before 3.0.5 bundles of Rekor v2 needed a flag',
  libraries: { goContainerRegistry: '0.21.3', sigstoreGo: '1.1.4' },
};

/** The first of version 2 that looks for bundles without a flag. */
export const COSIGN_2_6: Release = {
  id: 'cosign@2.6',
  program: 'cosign',
  from: '2.6.3',
  to: '2.6.5',
  libraries: { goContainerRegistry: '0.20.7', sigstoreGo: '1.1.4' },
};

export const COSIGN_2_4: Release = {
  id: 'cosign@2.4',
  program: 'cosign',
  from: '2.2',
  to: '2.4',
  remark: '2.5 to 2.6.2 without --new-bundle-format too',
  libraries: { goContainerRegistry: '0.20.3', sigstoreGo: '0.7.0' },
};

/** Takes the time of a timestamp in place of a log's, which Rekor v2 does not sign: a flag up to cosign 2. */
export const USE_SIGNED_TIMESTAMPS = '--use-signed-timestamps';
