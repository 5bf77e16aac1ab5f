import { goTool, goToolVersion } from '../stack/go-tools.ts';
import { legacyKeys, type Verifier } from './verifier.ts';

/** It takes provenance of the SLSA project's own builders only, which a workflow of one's own is not. */
export const slsaVerifier: Verifier = {
  name: 'slsa-verifier verify-image',
  version: () => goToolVersion('slsa-verifier'),
  proof: () => undefined,
  compares: [],
  reads: 'registry',
  command: async ({ image, signer }) => ({
    program: await goTool('slsa-verifier'),
    args: [
      ...['verify-image', image.reference, '--source-uri', `github.com/${signer.repository}`],
      ...['--builder-id', signer.identity.replace(/@.*$/, '')],
    ],
    env: legacyKeys(image.instance),
  }),
};
