import type { ForeignSigstore } from '../fake/sigstore/foreign.ts';
import { attest, COMMIT, hexOf, SIGNER, SOURCE, statement, today } from './foreign-artifacts.ts';

export const FILE = Buffer.from('what acme/app built');

/** Provenance of the file by a reusable workflow that a run of acme/app called. @param commit of the workflow */
export async function bundleBy(
  sigstore: ForeignSigstore,
  san: string,
  commit: string,
  runner = 'github-hosted',
): Promise<Buffer> {
  const [ref, path] = ['refs/heads/main', '.github/workflows/release.yml'];
  const invocationId = `${SOURCE}/actions/runs/1/attempts/1`;
  const payload = statement({ sha256: hexOf('sha256', FILE) }, 'https://slsa.dev/provenance/v1', {
    buildDefinition: {
      buildType: 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
      externalParameters: { workflow: { ref, repository: SOURCE, path } },
      internalParameters: { github: { event_name: 'push' } },
      resolvedDependencies: [{ uri: `git+${SOURCE}@${ref}`, digest: { gitCommit: COMMIT } }],
    },
    runDetails: { builder: { id: san }, metadata: { invocationId } },
  });
  const identity = today(san, { 10: commit, 11: runner, 18: SIGNER });
  const { envelope, certificate, entry } = await attest(sigstore, identity, payload);
  return Buffer.from(JSON.stringify(sigstore.bundle({ envelope }, certificate, entry)));
}
