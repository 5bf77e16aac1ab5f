import { ghWords } from '../../src/engine/gh/command.ts';
import { gh } from '../../src/engine/gh/lens.ts';
import { goTool, goToolVersion } from '../stack/go-tools.ts';
import { hasBundles, type Question, type Verifier } from './verifier.ts';

/** The GitHub CLI; any token will do, because it asks GitHub nothing. */
export const ghVerifier: Verifier = {
  name: 'gh attestation verify',
  version: () => goToolVersion('gh'),
  proof: (written) => (hasBundles(written) ? [['provenance bundle']] : undefined),
  compares: ['workflow', 'issuer', 'repository', 'predicateType'],
  reads: 'registry',
  lens: () => ({ lens: gh, wants: ['provenance'], toldWorkflow: true }),
  command: async ({ image, signer }: Question) => ({
    program: await goTool('gh'),
    args: ghWords({
      image: image.reference,
      source: { repository: signer.repository },
      signer: { workflow: signer.workflow },
      issuer: signer.issuer,
      predicateType: signer.predicateType,
      trustedRoot: image.instance.trustedRootLines,
    }),
    env: { GH_TOKEN: 'any' },
  }),
};
