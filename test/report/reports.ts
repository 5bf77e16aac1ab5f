import type { ArtifactReport } from '../../src/verification/artifact-report.ts';
import type { ImageReport } from '../../src/verification/image-report.ts';
import { type Answer, type Answers, answersOf } from '../../src/verification/answers.ts';

const DIGEST = `sha256:${'c7'.repeat(32)}`;
const SAN = 'https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1.2.3';
const ISSUER = 'https://token.actions.githubusercontent.com';

const PROVENANCE: ArtifactReport = {
  layout: 'bundle',
  foundThrough: ['referrers-api', 'index-tag'],
  digest: `sha256:${'11'.repeat(32)}`,
  kind: 'provenance',
  predicateType: 'https://slsa.dev/provenance/v1',
  status: 'accepted',
  reasons: [],
  warnings: [],
  identity: { san: SAN, issuer: ISSUER, extensions: { sourceRepositoryUri: 'https://github.com/acme/app' } },
  signedAt: '2026-11-20T12:34:56.000Z',
  logIndex: '123456789',
  facts: {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    builderId: SAN,
    sourceRepository: 'https://github.com/acme/app',
    sourceCommit: 'c040cae0f0dc81641728557b80f09cfa23b83fe5',
    sourceRef: 'refs/tags/v1.2.3',
    workflow: '.github/workflows/release.yml',
    isReusable: false,
    trigger: 'push',
    actor: 'mona',
    run: 'https://github.com/acme/app/actions/runs/99/attempts/1',
    runner: 'github-hosted',
    parameters: ['workflow'],
    level: { level: 2, reason: 'hosted runner', raise: 'sign in a reusable workflow for level 3' },
    notAssessed: ['who reviewed the source'],
  },
};

const STRANGE: ArtifactReport = {
  layout: 'legacy',
  foundThrough: ['sig-tag'],
  digest: `sha256:${'22'.repeat(32)}`,
  kind: 'signature',
  predicateType: null,
  status: 'other-identity',
  reasons: [{ code: 'other-signer', message: 'it was signed by somebody else' }],
  warnings: [],
  identity: {
    san: 'https://github.com/evil/app/.github/workflows/x.yml@refs/heads/main',
    issuer: ISSUER,
    extensions: {},
  },
  signedAt: '2026-11-20T12:00:00.000Z',
};

const NOTHING = { reasons: [], artifacts: [], lookedFor: [], warnings: [], lenses: [] };

export const VERIFIED: ImageReport = {
  ...NOTHING,
  image: 'ghcr.io/acme/app:v1.2.3',
  subject: `ghcr.io/acme/app@${DIGEST}`,
  tag: 'v1.2.3',
  verdict: 'verified',
  artifacts: [PROVENANCE, STRANGE],
  warnings: [{ code: 'tag-moved', message: 'the tag v1.2.3 is gone; the digest was verified' }],
  lenses: [
    { lens: 'cosign@3.1', admits: true, why: 'the bundle verifies' },
    { lens: 'kyverno-cosign', admits: false, why: 'no .att tag', fix: 'signature-format: both' },
  ],
};

export const REJECTED: ImageReport = {
  ...NOTHING,
  image: `ghcr.io/acme/tool@${DIGEST}`,
  subject: `ghcr.io/acme/tool@${DIGEST}`,
  verdict: 'rejected',
  reasons: [
    { code: 'other-signer', message: 'it was signed by somebody else', fix: '--signer-workflow evil/app' },
  ],
  artifacts: [STRANGE],
};

export const UNSIGNED: ImageReport = {
  ...NOTHING,
  image: 'docker.io/library/node:24',
  subject: `docker.io/library/node@${DIGEST}`,
  tag: '24',
  verdict: 'unsigned',
  reasons: [{ code: 'nothing-found', message: 'no signature and no attestation is attached to it' }],
  lookedFor: [
    'the referrers API of docker.io/library/node',
    `the tag sha256-${'c7'.repeat(32)}.sig of docker.io/library/node`,
  ],
};

export const COULD_NOT_TELL: ImageReport = {
  ...NOTHING,
  image: 'registry.example/\u001b[31mred\u202eder',
  verdict: 'could-not-tell',
  reasons: [{ code: 'service-unavailable', message: 'registry.example gave no usable answer in 60 s: 503' }],
};

export const ALL = [VERIFIED, REJECTED, UNSIGNED, COULD_NOT_TELL];

export function outcome(reports: readonly ImageReport[], origin?: Answer['origin']): Answers {
  const answers = reports.map((report) => ({
    report,
    result: undefined,
    digest: undefined,
    ...(origin && { origin }),
  }));
  return answersOf(answers, undefined);
}
