import type { LocatedNode } from '../text/located-yaml.ts';
import type { SourceText } from '../text/source-text.ts';
import type { ActionUse } from './action-use.ts';
import type { Permissions } from './permissions.ts';
import type { Script } from './script.ts';

/**
 * What is written down to be run: a workflow of GitHub, an action made of steps, the signing part of a GoReleaser
 * configuration, or the commands of a page. What a kind has not is empty: only workflows have triggers, and all but
 * they have one job.
 */
export interface Workflow {
  readonly kind: 'workflow' | 'action' | 'goreleaser' | 'page';
  readonly file: SourceText;
  /** Undefined: a page. */
  readonly root: LocatedNode | undefined;
  /** Whether it stands in a code block of a page. */
  readonly isMarkdown: boolean;
  /** Events by name: `push`, `workflow_call`. */
  readonly triggers: ReadonlyMap<string, LocatedNode>;
  /** Of `workflow_dispatch`, `workflow_call` and of an action. */
  readonly inputs: ReadonlyMap<string, LocatedNode>;
  readonly permissions: Permissions | undefined;
  readonly env: ReadonlyMap<string, LocatedNode>;
  readonly jobs: readonly Job[];
}

export interface Job {
  readonly workflow: Workflow;
  readonly id: string;
  /** Its key's place is that of its name. Undefined: a page. */
  readonly node: LocatedNode | undefined;
  readonly needs: readonly string[];
  readonly condition: string | undefined;
  /** Its own; what holds is `permissionsOf`. */
  readonly permissions: Permissions | undefined;
  readonly env: ReadonlyMap<string, LocatedNode>;
  /** Labels; undefined: an expression says them, or it calls a workflow. */
  readonly runsOn: readonly string[] | undefined;
  /** A workflow that it calls. */
  readonly uses: ActionUse | undefined;
  readonly with: ReadonlyMap<string, LocatedNode>;
  readonly secrets: LocatedNode | undefined;
  readonly outputs: ReadonlyMap<string, LocatedNode>;
  readonly matrix: LocatedNode | undefined;
  readonly container: LocatedNode | undefined;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly job: Job;
  readonly index: number;
  /** Undefined: a page. */
  readonly node: LocatedNode | undefined;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly condition: string | undefined;
  readonly uses: ActionUse | undefined;
  readonly with: ReadonlyMap<string, LocatedNode>;
  readonly env: ReadonlyMap<string, LocatedNode>;
  /** What it runs; undefined: nothing, or it is for another kind of shell. */
  readonly script: Script | undefined;
  readonly mayFail: boolean;
}

/** A value of `with:` as text; absent and empty are the same. */
export function inputOf({ with: inputs }: Pick<Step, 'with'>, name: string): string {
  return inputs.get(name)?.text?.trim() ?? '';
}

export function stepsOf({ jobs }: Workflow): Step[] {
  return jobs.flatMap(({ steps }) => steps);
}

/** The step as it is called in a message. */
export function stepName({ name, id, uses, index }: Step): string {
  return name ?? id ?? uses?.text ?? `step ${index + 1}`;
}
