import { randomUUID } from 'node:crypto';
import { sigstorePython, sigstorePythonVersion } from '../stack/python-tools.ts';
import { writeTo } from '../stack/keys.ts';
import { provenanceBundle } from './provenance-bundle.ts';
import type { Question, Verifier } from './verifier.ts';

/** sigstore-python reads no registry: the bundle file that the action saved, and a digest. */
export const sigstorePythonVerifier: Verifier = {
  name: 'sigstore-python',
  version: sigstorePythonVersion,
  proof: () => [['provenance bundle']],
  compares: ['identity', 'issuer'],
  reads: 'file',
  command: async ({ image, signer, directory }: Question) => ({
    program: await sigstorePython(),
    args: [
      ...['-m', 'sigstore', '--trust-config', image.instance.trustConfig, 'verify', 'identity'],
      ...['--bundle', writeTo(directory, `${randomUUID()}.sigstore.json`, provenanceBundle(image))],
      ...['--cert-identity', signer.identity, '--cert-oidc-issuer', signer.issuer],
      image.digest,
    ],
  }),
};
