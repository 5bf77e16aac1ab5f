/** Claims that replace the usual ones; null leaves one out. */
export type ClaimOverrides = Readonly<Record<string, string | number | null>>;

export type Claims = Readonly<Record<string, string | number>>;

/**
 * The claims of a workflow run in an identity token of GitHub, all of them text. What follows from
 * other claims (`sub`, `workflow_ref`, ...) follows from overridden ones too.
 */
export function workflowClaims(overrides: ClaimOverrides = {}): Claims {
  const run = { ...RUN, ...overrides };
  const workflow = {
    workflow_ref: `${run.repository}/.github/workflows/release.yml@${run.ref}`,
    workflow_sha: run.sha,
    ...overrides,
  };
  const claims: ClaimOverrides = {
    sub: subject(run, (name, id) => `${name}@${id}`),
    repository_owner: ownerOf(run),
    ...run,
    ...workflow,
    job_workflow_ref: workflow.workflow_ref,
    job_workflow_sha: workflow.workflow_sha,
    ...overrides,
  };
  const present = (claim: [string, string | number | null]): claim is [string, string | number] =>
    claim[1] !== null;
  return Object.fromEntries(Object.entries(claims).filter(present));
}

/** `sub` as repositories have it that were created before 2026-07-15: names without identifiers. */
export function legacySubject(overrides: ClaimOverrides = {}): string {
  return subject(workflowClaims(overrides), (name) => name);
}

const RUN = {
  repository: 'octo-org/octo-repo',
  repository_id: '424242',
  repository_owner_id: '2020',
  repository_visibility: 'public',
  enterprise: 'octo-enterprise',
  enterprise_id: '77',
  ref: 'refs/heads/main',
  ref_type: 'branch',
  ref_protected: 'true',
  head_ref: '',
  base_ref: '',
  sha: 'c040cae0f0dc81641728557b80f09cfa23b83fe5',
  workflow: 'release',
  event_name: 'push',
  actor: 'octocat',
  actor_id: '1001',
  run_id: '22259804324',
  run_number: '42',
  run_attempt: '1',
  check_run_id: '90000001',
  runner_environment: 'github-hosted',
} as const;

/** The repository, with its identifiers or not, and the circumstance that decides most. */
function subject(run: ClaimOverrides, named: (name: string, id: unknown) => string): string {
  const owner = named(ownerOf(run), run.repository_owner_id);
  const name = named(String(run.repository).split('/')[1] ?? '', run.repository_id);
  return `repo:${owner}/${name}:${circumstance(run)}`;
}

function circumstance({ environment, event_name, ref }: ClaimOverrides): string {
  if (typeof environment === 'string') return `environment:${environment}`;
  return event_name === 'pull_request' ? 'pull_request' : `ref:${ref}`;
}

function ownerOf(run: ClaimOverrides): string {
  return String(run.repository).split('/')[0] ?? '';
}
