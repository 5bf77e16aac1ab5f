import { describe, expect, it } from 'vitest';
import type { ArtifactReport } from '../../src/verification/artifact-report.ts';
import { parseRequirement, unmetRequirements } from '../../src/verification/requirement.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const SBOM = 'https://spdx.dev/Document';

const attested = (signedAt: string | undefined, more: Partial<ArtifactReport> = {}): ArtifactReport => ({
  layout: 'bundle',
  foundThrough: ['referrers-api'],
  digest: 'sha256:0',
  kind: 'unknown',
  predicateType: SBOM,
  status: 'not-asked-for',
  reasons: [],
  warnings: [],
  ...(signedAt !== undefined && { signedAt }),
  ...more,
});
const HOUR_OLD = attested('2026-11-20T11:00:00Z');
const DAYS_OLD = attested('2026-11-17T12:00:00Z');
const UNTIMED = attested(undefined);

describe('a required attestation', () => {
  it.each<
    [name: string, artifacts: ArtifactReport[], maxAge: string | undefined, message: string | undefined]
  >([
    ['that is there', [HOUR_OLD], undefined, undefined],
    ['that is young enough', [HOUR_OLD], '2h', undefined],
    ['beside an older one', [DAYS_OLD, HOUR_OLD], '2h', undefined],
    ['that is too old', [DAYS_OLD], '2h', `the newest ${SBOM} is 3 d old; at most 2 h is allowed`],
    ['that nothing dates', [UNTIMED], undefined, undefined],
    [
      'whose age is asked for and not proved',
      [UNTIMED],
      '7d',
      `nothing proves how old the ${SBOM} is; at most 7 d is allowed`,
    ],
    ['that nothing dates, beside one that is dated', [UNTIMED, HOUR_OLD], '2h', undefined],
    [
      'by somebody else',
      [{ ...HOUR_OLD, status: 'other-identity' }],
      undefined,
      `no ${SBOM} by the expected signer is attached`,
    ],
    [
      'that does not verify',
      [{ ...HOUR_OLD, status: 'rejected' }],
      undefined,
      `no ${SBOM} by the expected signer is attached`,
    ],
    [
      'of another type',
      [attested(NOW.toISOString(), { predicateType: 'https://slsa.dev/provenance/v1' })],
      undefined,
      `no ${SBOM} by the expected signer is attached`,
    ],
    ['where nothing is attached', [], '1d', `no ${SBOM} by the expected signer is attached`],
  ])('%s', (_, artifacts, maxAge, message) => {
    const unmet = unmetRequirements([parseRequirement('spdx', maxAge)], artifacts, NOW);
    expect(unmet.map((one) => one.message)).toEqual(message === undefined ? [] : [message]);
  });

  it('may be of any type', () => {
    const any = [parseRequirement('any', undefined)];
    expect(unmetRequirements(any, [HOUR_OLD], NOW)).toEqual([]);
    expect(unmetRequirements(any, [], NOW)).toHaveLength(1);
  });

  it('has the age that counted when it was kept', () => {
    const kept = { ...parseRequirement('spdx', '2h'), at: new Date('2026-11-17T13:00:00Z') };
    expect(unmetRequirements([kept], [DAYS_OLD], NOW)).toEqual([]);
  });
});
