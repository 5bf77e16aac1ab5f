import type { ActionName } from '../adoption/adoption.ts';
import { Failure } from '../shared/failure.ts';
import { project, projectName } from '../shared/tool.ts';
import { option, type OptionGroup, toggle } from './option-spec.ts';

/** What can be asked of `adopt`, as the command line names it. */
export interface AdoptOptions {
  readonly write?: boolean;
  readonly action?: string;
  readonly repo?: string;
  readonly format?: 'text' | 'json';
  readonly quiet?: boolean;
}

export const ADOPT_OPTIONS: readonly OptionGroup[] = [
  {
    title: 'What becomes of the files',
    options: [
      toggle('write', 'change the files; without it, the changes are printed as a patch'),
      option(
        'action',
        'name@sha',
        'action that new steps call: owner/name@<40 hex>, perhaps with "# v1.0.0"',
      ),
      option('repo', 'owner/name', 'repository that the files are of (default: as git says)'),
    ],
  },
  {
    title: 'What comes out',
    options: [
      option('format', 'form', 'form of the report (default: text)', {
        choices: ['text', 'json'],
        default: 'text',
      }),
      toggle('quiet', 'no report beside the patch', {
        notBeside: { write: 'nothing would be printed at all' },
      }),
    ],
  },
];

/** A name that no program takes: nobody can register it. */
const PLACEHOLDER: ActionName = { repository: `<owner>/${project.name}`, ref: '<commit>' };
const ACTION = /^([\w.-]+\/[\w.-]+)@([0-9a-f]{40})(?:\s*#\s*(v[\w.-]+))?$/;

/**
 * The action that new steps call; of a preview without one a placeholder.
 * @throws Failure `action-malformed`, `action-missing`
 */
export function parseAction({ action, write = false }: Pick<AdoptOptions, 'action' | 'write'>): ActionName {
  const { release } = project;
  if (action === undefined) {
    if (release) return { repository: projectName, ref: release.commit, version: release.version };
    if (write) throw missing();
    return PLACEHOLDER;
  }
  const [, repository, ref, version] = ACTION.exec(action.trim()) ?? [];
  if (repository === undefined || ref === undefined) throw malformed(action);
  return { repository, ref, ...(version !== undefined && { version }) };
}

/** Whether a name is the placeholder. */
export function isPlaceholder({ ref }: ActionName): boolean {
  return ref === PLACEHOLDER.ref;
}

function missing(): Failure {
  return new Failure({
    class: 'usage',
    code: 'action-missing',
    what: 'nothing says which action the new steps are to call',
    why: 'this version knows of no release, and a name without one could be registered by anybody',
    fix: `--action OWNER/${project.name}@<commit>`,
  });
}

function malformed(action: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'action-malformed',
    what: `"${action.slice(0, 100)}" is no action by its commit`,
    why: 'a tag or branch can be moved by whoever may write to that repository',
    fix: `--action OWNER/${project.name}@<40 hex>`,
  });
}
