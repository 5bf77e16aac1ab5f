import { describe, expect, it } from 'vitest';
import { type Expectation, parseExpectation } from '../../src/expectation/expectation.ts';
import type { Reason } from '../../src/shared/reason.ts';
import type { ArtifactReport, ArtifactStatus } from '../../src/verification/artifact-report.ts';
import type { Verdict } from '../../src/verification/image-report.ts';
import { decide, exitCodeOf, type Gathered, worstVerdict } from '../../src/verification/verdict.ts';

const PROVENANCE = 'https://slsa.dev/provenance/v1';
const SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';
const expected = (predicateType?: string): Expectation =>
  parseExpectation({ repo: 'octo-org/octo-repo', ...(predicateType !== undefined && { predicateType }) });

const wrong = (message: string): Reason => ({ code: 'artifact-rejected', class: 'malformed', message });
const strange: Reason = { code: 'other-signer', message: 'it is signed by somebody else' };
const down: Reason = { code: 'service-unavailable', class: 'unavailable', message: 'no answer' };
const denied: Reason = { code: 'registry-denied', class: 'denied', message: 'no access' };
const broken: Reason = {
  code: 'registry-document-malformed',
  class: 'malformed',
  message: 'the index is no JSON',
};
const crowded: Reason = { code: 'artifacts-too-many', class: 'limit', message: '2000 are attached' };
const tooOld: Reason = { code: 'required-predicate-too-old', message: 'the scan is 9 d old' };

function artifact(
  status: ArtifactStatus,
  reasons: Reason[] = [],
  predicateType: string | null = PROVENANCE,
): ArtifactReport {
  const kind = predicateType === PROVENANCE ? 'provenance' : 'signature';
  const where = { layout: 'bundle', foundThrough: ['referrers-api'], digest: 'sha256:0' } as const;
  return { ...where, kind, predicateType, status, reasons, warnings: [] };
}

const gathered = (more: Partial<Gathered>): Gathered => ({
  artifacts: [],
  failed: [],
  limits: [],
  unmet: [],
  ...more,
});
const failing = (reason: Reason) => ({ failed: [{ way: 'index-tag' as const, reason }] });
const ours = artifact('accepted');

describe('what is known of an image, in one answer', () => {
  it.each<[name: string, known: Partial<Gathered>, verdict: Verdict, reasons: readonly string[]]>([
    ['nothing was found', {}, 'unsigned', ['no signature and no attestation is attached to it']],
    ['one is accepted', { artifacts: [ours] }, 'verified', []],
    [
      'one is accepted beside a wrong one',
      { artifacts: [artifact('rejected', [wrong('altered')]), ours] },
      'verified',
      [],
    ],
    ['one is accepted, and a look-up failed', { artifacts: [ours], ...failing(down) }, 'verified', []],
    ['one is accepted, and a limit was met', { artifacts: [ours], limits: [crowded] }, 'verified', []],
    [
      'one is accepted, and more is required',
      { artifacts: [ours], unmet: [tooOld] },
      'rejected',
      [tooOld.message],
    ],
    [
      'more is required, and a look-up failed',
      { artifacts: [ours], unmet: [tooOld], ...failing(down) },
      'could-not-tell',
      [down.message],
    ],
    [
      'more is required, and a limit was met',
      { artifacts: [ours], unmet: [tooOld], limits: [crowded] },
      'could-not-tell',
      [crowded.message],
    ],
    ['one is wrong', { artifacts: [artifact('rejected', [wrong('altered')])] }, 'rejected', ['altered']],
    [
      'two are wrong in the same way',
      { artifacts: [artifact('rejected', [wrong('altered')]), artifact('rejected', [wrong('altered')])] },
      'rejected',
      ['altered'],
    ],
    [
      'one is by somebody else',
      { artifacts: [artifact('other-identity', [strange])] },
      'rejected',
      [strange.message],
    ],
    [
      'one could not be read',
      { artifacts: [artifact('rejected', [down])] },
      'could-not-tell',
      [down.message],
    ],
    [
      'one is wrong, and one could not be read',
      { artifacts: [artifact('rejected', [wrong('altered')]), artifact('rejected', [denied])] },
      'could-not-tell',
      [denied.message],
    ],
    ['nothing was found where a look-up failed', failing(down), 'could-not-tell', [down.message]],
    ['nothing was found where a list is malformed', failing(broken), 'rejected', [broken.message]],
    [
      'one is wrong, and a list is malformed',
      { artifacts: [artifact('rejected', [wrong('altered')])], ...failing(broken) },
      'rejected',
      ['altered', broken.message],
    ],
    [
      'not all was read',
      { artifacts: [artifact('other-identity', [strange])], limits: [crowded] },
      'could-not-tell',
      [crowded.message],
    ],
    [
      'there is a signature alone',
      { artifacts: [artifact('not-asked-for', [], null)] },
      'rejected',
      [`no ${PROVENANCE} by the expected signer; there is: a signature (simple signing)`],
    ],
    [
      'there is a signature, and provenance of somebody else',
      { artifacts: [artifact('not-asked-for', [], SIGNATURE), artifact('other-identity', [strange])] },
      'rejected',
      [strange.message],
    ],
  ])('%s', (_, known, verdict, reasons) => {
    const answer = decide(gathered(known), expected());
    expect([answer.verdict, answer.reasons.map(({ message }) => message)]).toEqual([verdict, reasons]);
  });

  it('says how a signature alone is asked for', () => {
    const known = gathered({ artifacts: [artifact('not-asked-for', [], SIGNATURE)] });
    expect(decide(known, expected()).reasons[0]?.fix).toContain('--predicate-type');
  });

  it('tells what is wrong with anything, where anything would do', () => {
    const known = gathered({
      artifacts: [artifact('other-identity', [strange], 'https://example.com/type')],
    });
    expect(decide(known, expected('any'))).toEqual({ verdict: 'rejected', reasons: [strange] });
  });
});

describe('the answer about several images', () => {
  const report = (verdict: Verdict, reasons: Reason[] = []) => ({ verdict, reasons });
  const mistaken: Reason = { code: 'digest-malformed', class: 'usage', message: 'no name' };

  it.each<[verdicts: Verdict[], worst: Verdict, exitCode: number]>([
    [['verified', 'verified'], 'verified', 0],
    [['verified', 'unsigned'], 'unsigned', 3],
    [['unsigned', 'could-not-tell'], 'could-not-tell', 4],
    [['could-not-tell', 'rejected', 'unsigned'], 'rejected', 1],
    [[], 'could-not-tell', 4],
  ])('%j: the worst counts', (verdicts, worst, exitCode) => {
    const reports = verdicts.map((verdict) => report(verdict));
    expect([worstVerdict(reports), exitCodeOf(reports)]).toEqual([worst, exitCode]);
  });

  it.each<[name: string, reports: ReturnType<typeof report>[], exitCode: number]>([
    [
      'beside what a service did not answer',
      [report('could-not-tell', [down]), report('could-not-tell', [mistaken])],
      2,
    ],
    ['beside what is rejected', [report('rejected', [strange]), report('could-not-tell', [mistaken])], 1],
    ['beside what is unsigned', [report('unsigned'), report('could-not-tell', [mistaken])], 2],
  ])('a mistake in a name %s', (_, reports, exitCode) => {
    expect(exitCodeOf(reports)).toBe(exitCode);
  });
});
