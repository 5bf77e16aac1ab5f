/** What follows the path in a workflow's name: a ref, or the commit by which its caller pinned it. */
const NAMED = /^(.+?)@(refs\/\S+|[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The name of a workflow, as certificates have it. */
export interface WorkflowUri {
  /** Server, repository and path. */
  readonly workflow: string;
  /** `refs/heads/main`, or a commit. */
  readonly version: string;
}

/**
 * Takes `https://github.com/owner/name/.github/workflows/release.yml@refs/heads/main` apart. A file may be called
 * `release.yml@evil.yml` and a ref may hold an `@`, so only an `@` with a ref or a commit behind it ends the path.
 * @returns undefined for what is no such name
 */
export function splitWorkflowUri(uri: string): WorkflowUri | undefined {
  const [, workflow, version] = NAMED.exec(uri) ?? [];
  return workflow === undefined || version === undefined ? undefined : { workflow, version };
}
