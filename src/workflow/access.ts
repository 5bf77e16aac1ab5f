import type { Permissions } from './permissions.ts';
import type { Job } from './workflow.ts';

export type Access = 'write' | 'read' | 'none';

/** Those that hold for a job: its own, otherwise the workflow's; undefined: the repository or a caller decides. */
export function permissionsOf({ permissions, workflow }: Job): Permissions | undefined {
  return permissions ?? workflow.permissions;
}

/** What a job may do; undefined: the file does not say. */
export function accessOf(job: Job, scope: string): Access | undefined {
  const permissions = permissionsOf(job);
  if (!permissions) return undefined;
  if (permissions.all === 'write-all') return 'write';
  // GitHub gives a token for identities to those only that ask for it to be written.
  if (permissions.all === 'read-all') return scope === 'id-token' ? 'none' : 'read';
  if (!permissions.node.isMap && permissions.node.text) return undefined;
  const text = permissions.scopes.get(scope)?.text;
  if (text === undefined || text === 'none') return 'none';
  return text === 'write' || text === 'read' ? text : undefined;
}

/** Whether a job can get a token that says who it is. */
export function mayIdentify(job: Job): boolean {
  return accessOf(job, 'id-token') === 'write';
}
