import { type CosignQuestion, cosignWords } from '../../src/engine/cosign/command.ts';
import { USE_SIGNED_TIMESTAMPS } from '../../src/engine/cosign/facts.ts';
import { cosign24 } from '../../src/engine/cosign/lens-2-4.ts';
import { cosign26, cosign26WithTimestamps } from '../../src/engine/cosign/lens-2-6.ts';
import { cosign30, cosign31 } from '../../src/engine/cosign/lens-3.ts';
import type { Lens } from '../../src/engine/lens.ts';
import { CYCLONEDX, OPENVEX, SLSA_PROVENANCE_V02, SPDX, VULN } from '../../src/statement/predicate-types.ts';
import type { Signer, Written } from '../signing.ts';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { writeTo } from '../stack/keys.ts';
import { goTool, type GoTool, goToolVersion } from '../stack/go-tools.ts';
import { inBrackets } from './content.ts';
import {
  type Artifact,
  hasBundles,
  hasLegacy,
  legacyKeys,
  type Question,
  type Verifier,
} from './verifier.ts';

interface CosignTool {
  readonly tool: GoTool;
  readonly name: string;
  readonly lens: Lens;
  /** Whether it looks for bundles without a flag, and for tags only where it finds none. */
  readonly readsBundles: boolean;
  /** Whether it takes keys from a TrustedRoot in the legacy format too. */
  readonly readsTrustedRoot: boolean;
}

const RELEASES: readonly CosignTool[] = [
  { tool: 'cosign-3.1', name: 'cosign 3.1', lens: cosign31, readsBundles: true, readsTrustedRoot: true },
  { tool: 'cosign-3.0', name: 'cosign 3.0', lens: cosign30, readsBundles: true, readsTrustedRoot: true },
  { tool: 'cosign-2.6', name: 'cosign 2.6', lens: cosign26, readsBundles: true, readsTrustedRoot: false },
  { tool: 'cosign-2.4', name: 'cosign 2.4', lens: cosign24, readsBundles: false, readsTrustedRoot: false },
];

/** `verify` and `verify-attestation` of every release. */
export const cosignVerifiers: readonly Verifier[] = RELEASES.flatMap((release) => [
  verifier(release, 'verify'),
  verifier(release, 'verify-attestation'),
]);

function verifier(release: CosignTool, subcommand: 'verify' | 'verify-attestation'): Verifier {
  const attestation = subcommand === 'verify-attestation';
  return {
    name: `${release.name} ${subcommand}`,
    version: () => goToolVersion(release.tool),
    proof: (written) => proof(release, attestation, written),
    compares: attestation ? ['identity', 'issuer', 'predicateType', 'content'] : ['identity', 'issuer'],
    reads: 'registry',
    lens: (written) => ({
      lens: trustsTimestamps(release, written) ? cosign26WithTimestamps : release.lens,
      wants: [attestation ? 'provenance' : 'signature'],
    }),
    command: async (question) => ({
      program: await goTool(release.tool),
      args: cosignWords({
        image: question.image.reference,
        identity: { san: question.signer.identity, issuer: question.signer.issuer },
        ...(attestation && { predicateType: typeFor(question.signer) }),
        ...withPolicy(trust(release, question), question),
      }),
      env: release.readsTrustedRoot ? {} : legacyKeys(question.image.instance),
    }),
  };
}

/** `verify` is content with any bundle of the identity, whatever it states; and without one it looks for tags. */
function proof(
  { readsBundles }: CosignTool,
  attestation: boolean,
  written: Written,
): readonly (readonly Artifact[])[] | undefined {
  const legacy: readonly Artifact[] = hasLegacy(written) ? [attestation ? '.att' : '.sig'] : [];
  if (!readsBundles || !hasBundles(written)) return legacy.length > 0 ? [legacy] : undefined;
  if (attestation) return [['provenance bundle']];
  return [['signature bundle', 'provenance bundle', ...legacy]];
}

/** Whether it is told to take the time of timestamps: version 2 needs a flag for that, version 3 does it by itself. */
function trustsTimestamps({ readsBundles, readsTrustedRoot }: CosignTool, written: Written): boolean {
  return readsBundles && !readsTrustedRoot && hasBundles(written) && written.log.endsWith('+tsa');
}

/** cosign decodes the types that it has names for, and only when they are asked for by name. */
const NAMED: ReadonlyMap<string, string> = new Map([
  [SPDX, 'spdxjson'],
  [CYCLONEDX, 'cyclonedx'],
  [VULN, 'vuln'],
  [OPENVEX, 'openvex'],
  [SLSA_PROVENANCE_V02, 'slsaprovenance'],
  ['https://cosign.sigstore.dev/attestation/v1', 'custom'],
]);

function typeFor({ predicateType }: Signer): string {
  return NAMED.get(predicateType) ?? predicateType;
}

type Trust = Pick<CosignQuestion, 'trustedRoot' | 'more'>;

/** A policy in Rego, where something is asked of the predicate. */
function withPolicy(trust: Trust, { signer, directory }: Question): Trust {
  const { content } = signer;
  if (content === undefined) return trust;
  const rego = `package signature
default allow = false
allow { input.predicate${inBrackets(content)} == "${content.value}" }
`;
  const file = writeTo(path.join(directory, randomUUID()), 'policy.rego', rego);
  return { ...trust, more: [...(trust.more ?? []), '--policy', file] };
}

function trust(release: CosignTool, { image }: Question): Trust {
  const { readsBundles, readsTrustedRoot } = release;
  const { trustedRoot, rekor } = image.instance;
  if (readsTrustedRoot) return { trustedRoot };
  if (!readsBundles || !hasBundles(image.written)) return { more: ['--offline', '--rekor-url', rekor] };
  const timestamps = trustsTimestamps(release, image.written) ? [USE_SIGNED_TIMESTAMPS] : [];
  return { trustedRoot, more: ['--new-bundle-format', ...timestamps] };
}
