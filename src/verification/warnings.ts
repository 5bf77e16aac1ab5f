import type { Expectation } from '../expectation/expectation.ts';
import type { Reason } from '../shared/reason.ts';
import { isHosted } from '../statement/build-level.ts';
import type { ArtifactReport } from './artifact-report.ts';
import type { Gathered } from './verdict.ts';

/** From so many artifacts on a warning is due: engines stop at 50 (Kyverno, `attestationlimit`). */
const CROWDED = 25;

/** What a reviewer would raise about an image, whatever the verdict. */
export function warningsOf({ artifacts, failed, limits }: Gathered, expected: Expectation): Reason[] {
  const accepted = artifacts.filter(({ status }) => status === 'accepted');
  return [
    ...policyWarnings(expected),
    ...unique(accepted.flatMap((one) => [...one.warnings, ...buildWarnings(one, expected)])),
    ...disagreement(accepted),
    ...(accepted.length > 0 ? besides(artifacts) : []),
    ...(accepted.length > 0 ? failed.map(({ reason }) => reason) : []),
    ...crowd(artifacts),
    ...limits,
  ];
}

function policyWarnings({ signer, source, key, issuer }: Expectation): Reason[] {
  if (signer.kind === 'pattern' && !signer.pattern.wasAnchored) {
    return [
      {
        code: 'pattern-not-anchored',
        message: 'the identity pattern was anchored here; other verifiers match it anywhere in the name',
      },
    ];
  }
  if (!key && signer.kind === 'anyone' && source.kind === 'any') {
    const by = issuer === undefined ? 'anyone' : `anyone with an identity of ${issuer}`;
    return [
      {
        code: 'any-identity',
        message: `what ${by} signed is accepted: this says nothing of where the image comes from`,
      },
    ];
  }
  return [];
}

function buildWarnings({ facts }: ArtifactReport, { sourceRef }: Expectation): Reason[] {
  const warnings: Reason[] = [];
  if (facts?.runner !== undefined && !isHosted(facts.runner)) {
    warnings.push({
      code: 'self-hosted-runner',
      message: `built on a ${facts.runner} runner: whoever runs it can alter builds`,
    });
  }
  if (sourceRef === undefined && facts?.sourceRef?.startsWith('refs/heads/')) {
    warnings.push({
      code: 'built-from-branch',
      message: `built from the branch ${facts.sourceRef.slice('refs/heads/'.length)}, and no source-ref is expected: any branch would do`,
    });
  }
  if (sourceRef === undefined && facts?.sourceRef?.startsWith('refs/pull/')) {
    warnings.push({
      code: 'built-from-pull-request',
      message: `built from a pull request (${facts.sourceRef})`,
    });
  }
  return warnings;
}

/** Two builds of one digest from two sources: one of them says what is not so, or the build ignores its source. */
function disagreement(accepted: readonly ArtifactReport[]): Reason[] {
  const sources = new Set(
    accepted.flatMap(({ facts }) =>
      facts?.sourceCommit ? [`${facts.sourceCommit.slice(0, 12)} (${facts.sourceRef ?? 'no ref'})`] : [],
    ),
  );
  if (sources.size < 2) return [];
  return [
    {
      code: 'provenances-disagree',
      message: `accepted provenances name different sources: ${[...sources].slice(0, 5).join(', ')}`,
    },
  ];
}

function besides(artifacts: readonly ArtifactReport[]): Reason[] {
  const rejected = artifacts.filter(({ status }) => status === 'rejected');
  const warnings: Reason[] = rejected.slice(0, 5).map(({ digest, reasons }) => ({
    code: 'rejected-beside',
    message: `${short(digest)} beside it is not right: ${reasons[0]?.message ?? 'unknown reason'}`,
  }));
  const foreign = new Set(
    artifacts
      .filter(({ status }) => status === 'other-identity')
      .map(({ identity }) => identity?.san ?? 'a key'),
  );
  for (const san of [...foreign].slice(0, 5)) {
    warnings.push({ code: 'other-identity-beside', message: `also signed by ${san}, which does not count` });
  }
  return warnings;
}

function crowd({ length }: readonly ArtifactReport[]): Reason[] {
  return length < CROWDED
    ? []
    : [{ code: 'artifacts-many', message: `${length} artifacts are attached; admission engines stop at 50` }];
}

function short(digest: string): string {
  return digest.slice(0, 'sha256:'.length + 12);
}

function unique(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [reason.message, reason])).values()];
}
