import type { LocatedNode } from '../text/located-yaml.ts';
import { parseUse } from './action-use.ts';
import { scalarText } from './embedded-text.ts';
import { readPermissions } from './permissions.ts';
import { Script } from './script.ts';
import type { Job, Step, Workflow } from './workflow.ts';

/** Of one file; what comes behind is not looked at. */
const MAX_JOBS = 1000;
const MAX_STEPS = 2000;
/** Shells whose scripts are read; `bash -e {0}` is one as well. */
const POSIX_SHELL = /^(?:ba|da|z|k)?sh\b/;
const NOTHING: ReadonlyMap<string, LocatedNode> = new Map();

/** Reads a workflow (docs.github.com, "Workflow syntax for GitHub Actions"); what is not as it says is left out. */
export function readWorkflow(root: LocatedNode, isMarkdown: boolean): Workflow {
  const triggers = readTriggers(root.at('on'));
  const jobs: Job[] = [];
  const workflow: Workflow = {
    kind: 'workflow',
    file: root.file,
    root,
    isMarkdown,
    triggers,
    inputs: new Map(
      ['workflow_call', 'workflow_dispatch'].flatMap(
        (name) => triggers.get(name)?.at('inputs')?.entries() ?? [],
      ),
    ),
    permissions: readPermissions(root.at('permissions')),
    env: members(root.at('env')),
    jobs,
  };
  const shell = root.at('defaults', 'run', 'shell')?.text;
  for (const [id, node] of (root.at('jobs')?.entries() ?? []).slice(0, MAX_JOBS))
    jobs.push(readJob(workflow, id, node, shell));
  return workflow;
}

/** Reads an action that is made of steps (docs.github.com, "Metadata syntax"); of others there are no steps. */
export function readAction(root: LocatedNode, isMarkdown: boolean): Workflow {
  const jobs: Job[] = [];
  const workflow: Workflow = {
    ...nothingOf('action', root),
    isMarkdown,
    inputs: members(root.at('inputs')),
    jobs,
  };
  const runs = root.at('runs');
  if (runs)
    jobs.push({ ...readJob(workflow, 'runs', runs, undefined), outputs: members(root.at('outputs')) });
  return workflow;
}

/** A workflow with nothing in it. */
export function nothingOf(kind: Workflow['kind'], root: LocatedNode): Workflow {
  return {
    kind,
    file: root.file,
    root,
    isMarkdown: false,
    triggers: NOTHING,
    inputs: NOTHING,
    permissions: undefined,
    env: NOTHING,
    jobs: [],
  };
}

/** A job with nothing in it. */
export function emptyJob(workflow: Workflow, id: string, node: LocatedNode | undefined): Job {
  return {
    workflow,
    id,
    node,
    needs: [],
    condition: undefined,
    permissions: undefined,
    env: NOTHING,
    runsOn: undefined,
    uses: undefined,
    with: NOTHING,
    secrets: undefined,
    outputs: NOTHING,
    matrix: undefined,
    container: undefined,
    steps: [],
  };
}

/** A step that runs a script and has nothing else. */
export function bareStep(job: Job, index: number, node: LocatedNode | undefined, script: Script): Step {
  return {
    job,
    index,
    node,
    id: undefined,
    name: undefined,
    condition: undefined,
    uses: undefined,
    with: NOTHING,
    env: NOTHING,
    script,
    mayFail: false,
  };
}

function readJob(workflow: Workflow, id: string, node: LocatedNode, defaultShell: string | undefined): Job {
  const steps: Step[] = [];
  const job: Job = {
    ...emptyJob(workflow, id, node),
    needs: list(node.at('needs')),
    condition: node.at('if')?.text,
    permissions: readPermissions(node.at('permissions')),
    env: members(node.at('env')),
    runsOn: readLabels(node.at('runs-on')),
    uses: parseUse(node.at('uses')),
    with: members(node.at('with')),
    secrets: node.at('secrets'),
    outputs: members(node.at('outputs')),
    matrix: node.at('strategy', 'matrix'),
    container: node.at('container'),
    steps,
  };
  const shell = node.at('defaults', 'run', 'shell')?.text ?? defaultShell ?? shellOn(job.runsOn);
  for (const [index, step] of (node.at('steps')?.items() ?? []).slice(0, MAX_STEPS).entries())
    steps.push(readStep(job, index, step, shell));
  return job;
}

function readStep(job: Job, index: number, node: LocatedNode, defaultShell: string): Step {
  const run = node.at('run');
  const source = run && scalarText(run);
  const isPosix = POSIX_SHELL.test(node.at('shell')?.text ?? defaultShell);
  const mayFail = node.at('continue-on-error');
  return {
    job,
    index,
    node,
    id: node.at('id')?.text,
    name: node.at('name')?.text,
    condition: node.at('if')?.text,
    uses: parseUse(node.at('uses')),
    with: members(node.at('with')),
    env: members(node.at('env')),
    script: source && isPosix ? new Script(source) : undefined,
    mayFail: mayFail?.text === 'true',
  };
}

/** `on: push`, `on: [push]` or a mapping. */
function readTriggers(node: LocatedNode | undefined): ReadonlyMap<string, LocatedNode> {
  if (!node) return new Map();
  if (node.isMap) return members(node);
  const items = node.isList ? node.items() : [node];
  return new Map(items.flatMap((item) => (item.text === undefined ? [] : [[item.text, item] as const])));
}

function readLabels(node: LocatedNode | undefined): readonly string[] | undefined {
  const labels = node?.isMap ? node.at('labels') : node;
  const names = list(labels);
  // An expression may name any machine, and a group is not a label.
  return names.length === 0 || node?.at('group') || names.some((name) => name.includes('${{'))
    ? undefined
    : names;
}

function shellOn(labels: readonly string[] | undefined): string {
  return labels?.some((label) => /windows/i.test(label)) ? 'pwsh' : 'bash';
}

function list(node: LocatedNode | undefined): string[] {
  const items = node?.isList ? node.items() : node ? [node] : [];
  return items.flatMap(({ text }) => text ?? []);
}

function members(node: LocatedNode | undefined): ReadonlyMap<string, LocatedNode> {
  return new Map(node?.entries() ?? []);
}
