import { COSIGN_SIGN_V1 } from './cosign-sign.ts';
import { SLSA_PROVENANCE_V1 } from './slsa-v1.ts';

export const SLSA_PROVENANCE_V01 = 'https://slsa.dev/provenance/v0.1';
export const SLSA_PROVENANCE_V02 = 'https://slsa.dev/provenance/v0.2';

const PROVENANCES = [SLSA_PROVENANCE_V1, SLSA_PROVENANCE_V02, SLSA_PROVENANCE_V01];

/** What an attestation is for, as people ask for it. */
export type AttestationKind = 'signature' | 'provenance' | 'other';

/** @param predicateType null for simple-signing */
export function kindOf(predicateType: string | null): AttestationKind {
  if (predicateType === null || predicateType === COSIGN_SIGN_V1) return 'signature';
  return PROVENANCES.includes(predicateType) ? 'provenance' : 'other';
}

/** Names that cosign knows (cosign, pkg/cosign/attestation), and what they stand for. */
const ALIASES: Readonly<Record<string, string>> = {
  slsaprovenance: SLSA_PROVENANCE_V02,
  slsaprovenance1: SLSA_PROVENANCE_V1,
  slsaprovenance02: SLSA_PROVENANCE_V02,
  spdx: 'https://spdx.dev/Document',
  spdxjson: 'https://spdx.dev/Document',
  cyclonedx: 'https://cyclonedx.org/bom',
  vuln: 'https://cosign.sigstore.dev/attestation/vuln/v1',
  openvex: 'https://openvex.dev/ns',
  link: 'https://in-toto.io/Link/v1',
  custom: 'https://cosign.sigstore.dev/attestation/v1',
  signature: COSIGN_SIGN_V1,
};

export const PREDICATE_ALIASES: readonly string[] = Object.keys(ALIASES);

/** The predicate type that a user means by an alias or a URI. */
export function predicateTypeOf(text: string): string | undefined {
  const alias = Object.hasOwn(ALIASES, text) ? ALIASES[text] : undefined;
  return alias ?? (/^[a-z][a-z0-9+.-]*:\S+$/i.test(text) ? text : undefined);
}
