import { COSIGN_SIGN_V1 } from './cosign-sign.ts';
import { SLSA_PROVENANCE_V1 } from './slsa-v1.ts';

export const SLSA_PROVENANCE_V01 = 'https://slsa.dev/provenance/v0.1';
export const SLSA_PROVENANCE_V02 = 'https://slsa.dev/provenance/v0.2';

/** What cosign, Trivy and Kyverno's examples know; GitHub's action writes the version behind it. */
export const SPDX = 'https://spdx.dev/Document';
export const SPDX_3 = 'https://spdx.dev/Document/v3';
export const CYCLONEDX = 'https://cyclonedx.org/bom';
/** cosign's: specs/COSIGN_VULN_ATTESTATION_SPEC.md */
export const VULN = 'https://cosign.sigstore.dev/attestation/vuln/v1';
export const IN_TOTO_VULNS = 'https://in-toto.io/attestation/vulns/v0.2';
export const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';
export const OPENVEX = 'https://openvex.dev/ns';
export const VSA = 'https://slsa.dev/verification_summary/v1';
/** Something that is stored elsewhere: in-toto/attestation, spec/predicates/reference.md. */
export const REFERENCE = 'https://in-toto.io/attestation/reference/v0.1';

/** What a build says of itself; ours, described in docs/sboms-and-scans.md. */
export const BUILD_CLAIMS = 'https://github.com/org/slsa-provenance-action/build-claims/v1';

/** That an image was signed later than the run that built it; ours, described in docs/outages.md. */
export const DEFERRED = 'https://github.com/org/slsa-provenance-action/deferred/v1';

const PROVENANCES = [SLSA_PROVENANCE_V1, SLSA_PROVENANCE_V02, SLSA_PROVENANCE_V01];
const SCANS = [VULN, IN_TOTO_VULNS];

/** What an attestation is for, as people ask for it. */
export type AttestationKind = 'signature' | 'provenance' | 'sbom' | 'scan' | 'other';

/** @param predicateType null for simple-signing */
export function kindOf(predicateType: string | null): AttestationKind {
  if (predicateType === null || predicateType === COSIGN_SIGN_V1) return 'signature';
  if (PROVENANCES.includes(predicateType)) return 'provenance';
  if (SCANS.includes(predicateType)) return 'scan';
  return sbomFormatOf(predicateType) === undefined ? 'other' : 'sbom';
}

/** Whether it says what only a certificate may, or only who signs for another run: never what stands in a file. */
export function isReserved(predicateType: string): boolean {
  return predicateType === DEFERRED || ['signature', 'provenance'].includes(kindOf(predicateType));
}

/** The format of the SBOMs that a type stands for, whatever version it names; undefined: it stands for none. */
export function sbomFormatOf(predicateType: string): 'SPDX' | 'SPDX 3' | 'CycloneDX' | undefined {
  if (/^https:\/\/spdx\.dev\/Document\/v3(\.\d+)*$/.test(predicateType)) return 'SPDX 3';
  if (/^https:\/\/spdx\.dev\/Document(\/v2(\.\d+)*)?$/.test(predicateType)) return 'SPDX';
  return /^https?:\/\/cyclonedx\.org\/(bom|schema)(\/v?\d+(\.\d+)*)?$/.test(predicateType)
    ? 'CycloneDX'
    : undefined;
}

/** Names that cosign knows (cosign, pkg/cosign/attestation) and, last, ours; and what they stand for. */
const ALIASES: Readonly<Record<string, string>> = {
  slsaprovenance: SLSA_PROVENANCE_V02,
  slsaprovenance1: SLSA_PROVENANCE_V1,
  slsaprovenance02: SLSA_PROVENANCE_V02,
  spdx: SPDX,
  spdxjson: SPDX,
  cyclonedx: CYCLONEDX,
  vuln: VULN,
  openvex: OPENVEX,
  link: 'https://in-toto.io/Link/v1',
  custom: 'https://cosign.sigstore.dev/attestation/v1',
  signature: COSIGN_SIGN_V1,
  spdx3: SPDX_3,
  'test-result': TEST_RESULT,
  vsa: VSA,
  deferred: DEFERRED,
};

export const PREDICATE_ALIASES: readonly string[] = Object.keys(ALIASES);

/** The predicate type that a user means by an alias or a URI. */
export function predicateTypeOf(text: string): string | undefined {
  const alias = Object.hasOwn(ALIASES, text) ? ALIASES[text] : undefined;
  return alias ?? (/^[a-z][a-z0-9+.-]*:\S+$/i.test(text) ? text : undefined);
}
