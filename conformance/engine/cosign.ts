import type { Written } from '../signing.ts';
import { goTool, type GoTool, goToolVersion } from '../stack/go-tools.ts';
import {
  type Artifact,
  hasBundles,
  hasLegacy,
  legacyKeys,
  type Question,
  type Verifier,
} from './verifier.ts';

interface Release {
  readonly tool: GoTool;
  readonly name: string;
  /** Whether it reads bundles: of itself, and legacy tags where there is none. */
  readonly readsBundles: boolean;
  /** Whether it takes keys from a TrustedRoot in the legacy format too. */
  readonly readsTrustedRoot: boolean;
}

const RELEASES: readonly Release[] = [
  { tool: 'cosign-3.1', name: 'cosign 3.1', readsBundles: true, readsTrustedRoot: true },
  { tool: 'cosign-3.0', name: 'cosign 3.0', readsBundles: true, readsTrustedRoot: true },
  { tool: 'cosign-2.6', name: 'cosign 2.6', readsBundles: true, readsTrustedRoot: false },
  { tool: 'cosign-2.4', name: 'cosign 2.4', readsBundles: false, readsTrustedRoot: false },
];

/** `verify` and `verify-attestation` of every release. */
export const cosignVerifiers: readonly Verifier[] = RELEASES.flatMap((release) => [
  verifier(release, 'verify'),
  verifier(release, 'verify-attestation'),
]);

function verifier(release: Release, subcommand: 'verify' | 'verify-attestation'): Verifier {
  const attestation = subcommand === 'verify-attestation';
  return {
    name: `${release.name} ${subcommand}`,
    version: () => goToolVersion(release.tool),
    proof: (written) => proof(release, attestation, written),
    compares: attestation ? ['identity', 'issuer', 'predicateType'] : ['identity', 'issuer'],
    reads: 'registry',
    lens: (written) => ({
      id: release.tool.replace('-', '@'),
      wants: [attestation ? 'provenance' : 'signature'],
      useSignedTimestamps: trustsTimestamps(release, written),
    }),
    command: async (question) => ({
      program: await goTool(release.tool),
      args: [
        subcommand,
        ...(attestation ? ['--type', question.signer.predicateType] : []),
        ...['--certificate-identity', question.signer.identity],
        ...['--certificate-oidc-issuer', question.signer.issuer],
        ...trust(release, question),
        question.image.reference,
      ],
      env: release.readsTrustedRoot ? {} : legacyKeys(question.image.instance),
    }),
  };
}

/** `verify` is content with any bundle of the identity, whatever it states; and without one it looks for tags. */
function proof(
  { readsBundles }: Release,
  attestation: boolean,
  written: Written,
): readonly (readonly Artifact[])[] | undefined {
  const legacy: readonly Artifact[] = hasLegacy(written) ? [attestation ? '.att' : '.sig'] : [];
  if (!readsBundles || !hasBundles(written)) return legacy.length > 0 ? [legacy] : undefined;
  if (attestation) return [['provenance bundle']];
  return [['signature bundle', 'provenance bundle', ...legacy]];
}

/** With a flag; where it reads a TrustedRoot by itself, it does so without. */
function trustsTimestamps({ readsBundles, readsTrustedRoot }: Release, written: Written): boolean {
  return readsBundles && !readsTrustedRoot && hasBundles(written) && written.log.endsWith('+tsa');
}

function trust(release: Release, { image }: Question): string[] {
  const { readsBundles, readsTrustedRoot } = release;
  const root = ['--trusted-root', image.instance.trustedRoot];
  if (readsTrustedRoot) return root;
  const offline = ['--offline', '--rekor-url', image.instance.rekor];
  if (!readsBundles || !hasBundles(image.written)) return offline;
  return [
    '--new-bundle-format',
    ...root,
    ...(trustsTimestamps(release, image.written) ? ['--use-signed-timestamps'] : []),
  ];
}
