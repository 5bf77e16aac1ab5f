import { type ClaimOverrides, legacySubject } from '../test/fake/sigstore/workflow-claims.ts';
import type { Scenario } from './scenario.ts';
import { imageFor, pushAndSign, type SignedImage } from './signing.ts';

/** What the tokens of workflow runs say that those of others do not. */
const CLAIMS: Readonly<Record<string, ClaimOverrides>> = {
  'reusable workflow': {
    job_workflow_ref: 'octo-org/workflows/.github/workflows/build.yml@refs/tags/v1',
    job_workflow_sha: 'f0c7e0a5b6d94c1e8a2b3c4d5e6f708192a3b4c5',
  },
  'tag ref': { ref: 'refs/tags/v1.2.3', ref_type: 'tag' },
  'branch ref': { ref: 'refs/heads/feature/x' },
  dispatch: { event_name: 'workflow_dispatch' },
  'sub without identifiers': { sub: legacySubject() },
};

/** What no token here says, as variables. */
const CONTRADICTION = {
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_REPOSITORY: 'someone/else',
  GITHUB_REPOSITORY_ID: '666001',
  GITHUB_REPOSITORY_OWNER: 'someone',
  GITHUB_REPOSITORY_OWNER_ID: '666002',
  GITHUB_REF: 'refs/heads/someones',
  GITHUB_REF_TYPE: 'someones',
  GITHUB_SHA: '6660036660036660036660036660036660036660',
  GITHUB_WORKFLOW: 'someones',
  GITHUB_WORKFLOW_REF: 'someone/else/.github/workflows/other.yml@refs/heads/someones',
  GITHUB_WORKFLOW_SHA: '6660046660046660046660046660046660046660',
  // The one kind of event whose file the action looks into: it would skip a fork's.
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_RUN_ID: '666005',
  GITHUB_RUN_ATTEMPT: '666006',
};

/** Nor this: what the file at GITHUB_EVENT_PATH says, of a repository that is no fork. */
const EVENT_REPOSITORY = {
  id: 777001,
  full_name: 'another/one',
  html_url: 'https://github.example/another/one',
  owner: { id: 777002, login: 'another' },
};
const EVENT_COMMIT = '7770037770037770037770037770037770037770';
const EVENT = {
  ref: 'refs/heads/anothers',
  after: EVENT_COMMIT,
  head_commit: { id: EVENT_COMMIT },
  repository: EVENT_REPOSITORY,
  pull_request: {
    head: { ref: 'anothers', sha: EVENT_COMMIT, repo: EVENT_REPOSITORY },
    base: { ref: 'anothers', sha: EVENT_COMMIT, repo: EVENT_REPOSITORY },
  },
};

const agreeing = Object.entries(CLAIMS).map(([name, claims]): Scenario => ({
  name,
  act: (setting) => pushAndSign(imageFor(setting), { ...setting, claims }),
}));

const contradicted = Object.entries({ push: {}, ...CLAIMS }).map(([name, claims]): Scenario => ({
  name: `${name}, contradicted by variables and event`,
  act: async (setting) => {
    const job = { environment: CONTRADICTION, event: EVENT };
    const signed = await pushAndSign(imageFor(setting), { ...setting, ...job, claims });
    signed.forEach(expectNothingContradicted);
    return signed;
  },
}));

/** Each variant as a workflow run sets it, and with an environment that says otherwise. */
export const IDENTITIES: readonly Scenario[] = [...agreeing, ...contradicted];

/** Verifiers compare a part of a statement only. */
function expectNothingContradicted({ bundles }: SignedImage): void {
  for (const bundle of bundles) {
    const { dsseEnvelope } = JSON.parse(bundle) as { dsseEnvelope: { payload: string } };
    const statement = Buffer.from(dsseEnvelope.payload, 'base64').toString();
    const contradictions = [...leavesOf(CONTRADICTION), ...leavesOf(EVENT)];
    const found = contradictions.filter((value) => statement.includes(value));
    if (found.length > 0) throw new Error(`a statement has ${found.join(', ')} from the environment`);
  }
}

/** The texts and numbers in a document. */
function leavesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap(leavesOf);
}
