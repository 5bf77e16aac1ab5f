import { type ClaimOverrides, legacySubject } from '../test/support/sigstore/workflow-claims.ts';
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

/** What no token here says. */
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
  GITHUB_EVENT_NAME: 'workflow_of_someone',
  GITHUB_RUN_ID: '666005',
  GITHUB_RUN_ATTEMPT: '666006',
};

const agreeing = Object.entries(CLAIMS).map(([name, claims]): Scenario => ({
  name,
  act: (setting) => pushAndSign(imageFor(setting), { ...setting, claims }),
}));

const contradicted = Object.entries({ push: {}, ...CLAIMS }).map(([name, claims]): Scenario => ({
  name: `${name}, contradicted by the environment`,
  act: async (setting) => {
    const environment = CONTRADICTION;
    const signed = await pushAndSign(imageFor(setting), { ...setting, claims, environment });
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
    const found = Object.values(CONTRADICTION).filter((value) => statement.includes(value));
    if (found.length > 0) throw new Error(`a statement has ${found.join(', ')} from the environment`);
  }
}
