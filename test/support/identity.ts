import type { CertificateIdentity } from '../../src/sigstore/certificate.ts';

export const SERVER = 'https://github.com';
export const RELEASE = `${SERVER}/acme/app/.github/workflows/release.yml`;

/** What the certificate of a run of acme/app's release workflow says, on a hosted runner, with changes. */
export function identityOf(
  changes: Partial<Omit<CertificateIdentity, 'extensions'>> = {},
  extensions: CertificateIdentity['extensions'] = {},
): CertificateIdentity {
  const san = changes.san ?? `${RELEASE}@refs/heads/main`;
  return {
    san,
    sanKind: 'uri',
    issuer: 'https://token.actions.githubusercontent.com',
    ...changes,
    extensions: {
      buildSignerUri: san,
      buildSignerDigest: 'c'.repeat(40),
      runnerEnvironment: 'github-hosted',
      sourceRepositoryUri: `${SERVER}/acme/app`,
      sourceRepositoryDigest: 'a'.repeat(40),
      sourceRepositoryRef: 'refs/heads/main',
      sourceRepositoryIdentifier: '1',
      sourceRepositoryOwnerUri: `${SERVER}/acme`,
      sourceRepositoryOwnerIdentifier: '2',
      buildConfigUri: `${RELEASE}@refs/heads/main`,
      buildConfigDigest: 'b'.repeat(40),
      buildTrigger: 'push',
      runInvocationUri: `${SERVER}/acme/app/actions/runs/3/attempts/4`,
      sourceRepositoryVisibility: 'private',
      ...extensions,
    },
  };
}
