import type { AttestationReading } from '../../engine/policy-reading.ts';
import { textsOf } from '../identity/texts.ts';

export const PROVENANCE_1 = 'https://slsa.dev/provenance/v1';
export const PROVENANCE_02 = 'https://slsa.dev/provenance/v0.2';

/** Workflows that anybody may call: what they sign, strangers can have built. */
const SHARED = ['slsa-framework/slsa-github-generator'];

/** The names, without escapes of a regular expression, of who may have signed. */
export function signersOf({ identities }: AttestationReading): string[] {
  return textsOf({ identities })
    .filter(({ half }) => half === 'subject')
    .map(({ text }) => text.replaceAll('\\', ''));
}

/** Whether one of the signers is a workflow that strangers may call. */
export function isSharedBuilder(attestation: AttestationReading): boolean {
  return signersOf(attestation).some((name) =>
    SHARED.some((shared) => name.includes(`github.com/${shared}/`)),
  );
}

/** Whether the container generator signs, or is named as the builder. */
export function isContainerGenerator(attestation: AttestationReading): boolean {
  const texts = [
    ...signersOf(attestation),
    ...attestation.conditions.map(({ text }) => text.replaceAll('\\', '')),
  ];
  return texts.some((text) =>
    text.includes('slsa-github-generator/.github/workflows/generator_container_slsa3.yml'),
  );
}
