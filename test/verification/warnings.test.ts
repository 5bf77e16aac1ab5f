import { describe, expect, test } from 'vitest';
import { type ExpectationOptions, parseExpectation } from '../../src/expectation/expectation.ts';
import type { ArtifactReport } from '../../src/verification/artifact-report.ts';
import { warningsOf } from '../../src/verification/warnings.ts';
import { identityOf } from '../support/identity.ts';
import type { CertificateIdentity } from '../../src/sigstore/certificate.ts';

const DIGEST = `sha256:${'11'.repeat(32)}`;

function artifact(changes: Partial<ArtifactReport> = {}): ArtifactReport {
  return {
    layout: 'bundle',
    foundThrough: ['referrers-api'],
    digest: DIGEST,
    kind: 'signature',
    predicateType: 'https://sigstore.dev/cosign/sign/v1',
    status: 'accepted',
    reasons: [],
    warnings: [],
    identity: identityOf(),
    ...changes,
  };
}

function codesOf(artifacts: readonly ArtifactReport[], options: ExpectationOptions = {}): string[] {
  const expected = parseExpectation({ repo: 'acme/app', sourceRef: 'branches', ...options });
  return warningsOf({ artifacts, failed: [], limits: [], unmet: [] }, expected).map(({ code }) => code);
}

describe('whatever was accepted', () => {
  const saying = (extensions: CertificateIdentity['extensions']) =>
    codesOf([artifact({ identity: identityOf({}, extensions) })]);

  test.each(['pull_request_target', 'workflow_run', 'issue_comment'])('%s is warned of', (buildTrigger) => {
    expect(saying({ buildTrigger })).toEqual(['steered-event']);
  });

  test.each(['push', 'release', 'workflow_dispatch', 'constructor'])('%s is not', (buildTrigger) => {
    expect(saying({ buildTrigger })).toEqual([]);
  });

  test('a runner of somebody is warned of, also for a signature', () => {
    expect(saying({ runnerEnvironment: 'self-hosted' })).toEqual(['self-hosted-runner']);
  });
});

test('what default-branch stands for is said where nobody named it', () => {
  expect(codesOf([artifact()], { sourceRef: 'default-branch' })).toEqual(['default-branch-assumed']);
  expect(codesOf([artifact()], { sourceRef: 'default-branch', defaultBranch: 'main' })).toEqual([]);
});
