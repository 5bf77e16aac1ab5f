import { MAX_REFERRERS } from '../engine/kyverno/facts.ts';
import type { Expectation } from '../expectation/expectation.ts';
import type { Reason } from '../shared/reason.ts';
import { isHosted } from '../statement/build-level.ts';
import type { ArtifactReport } from './artifact-report.ts';
import type { Gathered } from './verdict.ts';

/** From so many artifacts on a warning is due: halfway to where Kyverno stops. */
const CROWDED = MAX_REFERRERS / 2;

/** What a reviewer would raise about an image, whatever the verdict. */
export function warningsOf({ artifacts, failed, limits }: Gathered, expected: Expectation): Reason[] {
  const accepted = artifacts.filter(({ status }) => status === 'accepted');
  return [
    ...policyWarnings(expected),
    ...unique(
      accepted.flatMap((artifact) => [
        ...artifact.warnings,
        ...(expected.key ? witnessWarnings(artifact) : []),
        ...buildWarnings(artifact, expected),
      ]),
    ),
    ...disagreement(accepted),
    ...(accepted.length > 0 ? besides(artifacts, expected) : []),
    ...(accepted.length > 0 ? failed.map(({ reason }) => reason) : []),
    ...crowd(artifacts),
    ...limits,
  ];
}

function policyWarnings({ signer, source, sourceIds, sourceRef, key, issuer }: Expectation): Reason[] {
  const warnings: Reason[] = [];
  if (signer.kind === 'pattern' && !signer.pattern.wasAnchored) {
    warnings.push({
      code: 'pattern-not-anchored',
      message: 'the identity pattern was anchored here; other verifiers match it anywhere in the name',
    });
  }
  if (sourceRef?.assumed !== undefined) {
    warnings.push({
      code: 'default-branch-assumed',
      message: sourceRef.assumed,
      fix: '--default-branch NAME',
    });
  }
  const isAnySource = source.kind === 'any' && !sourceIds.repository && !sourceIds.owner;
  if (!key && signer.kind === 'anyone' && isAnySource) {
    const by = issuer === undefined ? 'anyone' : `anyone with an identity of ${issuer}`;
    warnings.push({
      code: 'any-identity',
      message: `what ${by} signed is accepted: this says nothing of where the image comes from`,
    });
  }
  return warnings;
}

/** Events whose runs see secrets and tokens of the repository while somebody else chose what starts them. */
const STEERED_EVENTS: Readonly<Record<string, string>> = {
  pull_request_target:
    'anyone can open a pull request, and this event runs beside the secrets of the repository',
  workflow_run: 'it may build what an untrusted run left behind, with the secrets of the repository',
  issue_comment: 'anyone can comment, and this event runs beside the secrets of the repository',
};

function buildWarnings({ identity }: ArtifactReport, { sourceRef }: Expectation): Reason[] {
  const { runnerEnvironment: runner, sourceRepositoryRef: ref, buildTrigger } = identity?.extensions ?? {};
  const warnings: Reason[] = [];
  if (runner !== undefined && !isHosted(runner)) {
    warnings.push({
      code: 'self-hosted-runner',
      message: `built on a ${runner} runner: whoever runs it can alter builds`,
    });
  }
  if (sourceRef === undefined && ref?.startsWith('refs/heads/')) {
    warnings.push({
      code: 'built-from-branch',
      message: `built from the branch ${ref.slice('refs/heads/'.length)}, and no source-ref is expected: any branch would do`,
    });
  }
  if (sourceRef === undefined && ref?.startsWith('refs/pull/')) {
    warnings.push({ code: 'built-from-pull-request', message: `built from a pull request (${ref})` });
  }
  if (buildTrigger !== undefined && Object.hasOwn(STEERED_EVENTS, buildTrigger)) {
    warnings.push({
      code: 'steered-event',
      message: `started by ${buildTrigger}: ${STEERED_EVENTS[buildTrigger]}`,
    });
  }
  return warnings;
}

/** Of what is signed with a key, which may be in no log. */
function witnessWarnings({ logIndex, signedAt }: ArtifactReport): Reason[] {
  const missing = [
    ...(logIndex === undefined ? ['it is not in a transparency log'] : []),
    ...(signedAt === undefined ? ['the time of signing is not proved'] : []),
  ];
  return missing.length === 0 ? [] : [{ code: 'not-in-log', message: missing.join(', ') }];
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

function besides(artifacts: readonly ArtifactReport[], { key }: Expectation): Reason[] {
  const rejected = artifacts.filter(({ status }) => status === 'rejected');
  const warnings: Reason[] = rejected.slice(0, 5).map(({ digest, reasons }) => ({
    code: 'rejected-beside',
    message: `${short(digest)} beside it is not right: ${reasons[0]?.message ?? 'unknown reason'}`,
  }));
  const foreign = new Set(
    artifacts
      .filter(({ status }) => status === 'other-identity')
      .map(({ identity }) => identity?.san ?? (key ? 'somebody with a certificate' : 'somebody with a key')),
  );
  for (const san of [...foreign].slice(0, 5)) {
    warnings.push({ code: 'other-identity-beside', message: `also signed by ${san}, which does not count` });
  }
  return warnings;
}

function crowd({ length }: readonly ArtifactReport[]): Reason[] {
  return length < CROWDED
    ? []
    : [
        {
          code: 'artifacts-many',
          message: `${length} artifacts are attached; Kyverno stops at ${MAX_REFERRERS}`,
        },
      ];
}

function short(digest: string): string {
  return digest.slice(0, 'sha256:'.length + 12);
}

function unique(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [reason.message, reason])).values()];
}
