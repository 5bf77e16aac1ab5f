import { groupBy } from '../shared/group-by.ts';
import { calledWorkflows } from '../shared/tool.ts';
import type { TextEdit } from '../text/yaml-edit.ts';
import { replaceScalar } from '../text/yaml-edit.ts';
import { cosignCallsIn, verifiesImage } from '../workflow/cosign.ts';
import { isGuarded } from '../workflow/guards.ts';
import { usesAttest } from '../workflow/image-steps.ts';
import { type Job, stepName, type Workflow } from '../workflow/workflow.ts';
import { type Act, isRefusal, type Refusal, type Storage } from './act.ts';
import type { ActionName, Adopted, BeforeAfter, Change, Left } from './adoption.ts';
import { type GeneratorCall, isGenerator, readGeneratorJob } from './generator.ts';
import { identitiesOf } from './identities.ts';
import { levelsOf } from './levels.ts';
import { StepIds } from './names.ts';
import { inputsOf } from './new-step.ts';
import { type Need, permissionEdits } from './permissions.ts';
import { type JobPlan, type NewStep, planJob } from './plan.ts';
import { cutLines, outputLine } from './script-edits.ts';
import { SHAPES } from './shapes.ts';
import {
  addedComment,
  addedId,
  addedLine,
  addedStep,
  removedEntryLines,
  removedStep,
  replacedStep,
} from './step-edits.ts';

const GUARD = "if: github.event_name != 'pull_request'";

/** What becomes of one document. */
export interface WorkflowAdoption extends Adopted {
  readonly edits: readonly TextEdit[];
}

/** Undefined: it signs no image. @param repository `owner/name` of the file, if it is known */
export function adoptWorkflow(
  workflow: Workflow,
  action: ActionName,
  repository: string | undefined,
): WorkflowAdoption | undefined {
  const plans = workflow.jobs.map(planJob);
  const calls = workflow.jobs.flatMap((job) => readGeneratorJob(job) ?? []);
  const generators = calls.flatMap((one) => (isRefusal(one) ? [] : [one]));
  const refusals = [
    ...plans.flatMap((plan) => plan.refusals),
    ...calls.flatMap((one) => (isRefusal(one) ? [one] : [])),
  ];
  const taken = plans.filter(({ newSteps }) => newSteps.length > 0);
  const acts = taken.flatMap(({ newSteps }) => newSteps.flatMap((one) => one.acts));
  if (acts.length === 0 && generators.length === 0 && refusals.length === 0) return undefined;
  const hasGenerator = workflow.jobs.some((job) => isGenerator(job.uses));
  const jobs = taken.map((plan) => jobEdits(plan, action, hasGenerator));
  const permissions = permissionEdits(workflow, [
    ...(workflow.kind === 'workflow' ? taken.map((plan) => needOf(plan)) : []),
    ...generators.map(({ job }): Need => ({
      job,
      write: ['packages', 'id-token'],
      read: ['contents'],
      gone: ['actions'],
    })),
  ]);
  return {
    edits: [
      ...jobs.flatMap(({ edits }) => edits),
      ...generators.flatMap((call) => generatorEdits(call, action)),
      ...permissions.edits,
      ...refusals.filter(({ isTodo }) => isTodo).flatMap(todo),
    ],
    changes: [...changesOf(acts), ...generators.map(generatorChange)],
    left: refusals.map(leftOf),
    identities: identitiesOf(workflow, repository, action, { acts, generators, refusals }),
    formats: formatsOf(acts, generators),
    level: levelsOf(acts, generators),
    remarks: [
      ...jobs.flatMap(({ remarks }) => remarks),
      ...permissions.remarks,
      ...ofCallers(workflow, acts),
    ],
  };
}

function formatsOf(
  acts: readonly Act[],
  generators: readonly GeneratorCall[],
): BeforeAfter<readonly Storage[]> {
  const before = [...acts.map(({ storage }) => storage), ...generators.map(() => 'legacy' as const)];
  const store = acts.some(({ isInStore }) => isInStore) ? ['store' as const] : [];
  return {
    before: unique([...before, ...store]),
    after: before.length === 0 ? [] : ['legacy', 'bundle', ...store],
  };
}

interface Edited {
  readonly edits: readonly TextEdit[];
  readonly remarks: readonly string[];
}

function jobEdits(
  { job, newSteps, removed, cut }: JobPlan,
  action: ActionName,
  hasGenerator: boolean,
): Edited {
  const ids = new StepIds(job);
  const uses = usesOf(action, '');
  const steps = newSteps.map((one) => {
    const guard = guardOf(one);
    const inputs = inputsOf(one, ids, hasGenerator);
    return { edits: placed(one, uses, inputs, guard), guard };
  });
  return {
    edits: [
      ...steps.flatMap(({ edits }) => edits),
      ...removed.flatMap(removedStep),
      ...[...cut].flatMap(([step, spans]) => cutLines(step, spans)),
      ...[...ids.given].flatMap(([step, id]) => addedId(step, id)),
      ...ids.outputs.flatMap(outputLine),
    ],
    remarks: steps.some(({ guard }) => guard)
      ? [
          `the job "${job.id}" signed builds of pull requests as well: the new step has a condition that keeps them out`,
        ]
      : [],
  };
}

function placed(
  { host, side }: NewStep,
  uses: string,
  inputs: readonly string[],
  hasGuard: boolean,
): TextEdit[] {
  if (side !== 'instead') {
    const condition =
      host.condition === undefined ? (hasGuard ? [GUARD] : []) : [`if: ${host.node?.at('if')?.source ?? ''}`];
    const lines = [
      'name: Sign and attest',
      ...condition,
      `uses: ${uses}`,
      'with:',
      ...inputs.map((line) => `  ${line}`),
    ];
    return addedStep(host, side, lines);
  }
  return [...(hasGuard ? addedLine(host, GUARD) : []), ...replacedStep(host, uses, inputs)];
}

/** Whether builds of pull requests were signed, which nothing that is deployed asks for. */
function guardOf({ host }: NewStep): boolean {
  const isForPulls = host.job.workflow.triggers.has('pull_request');
  // What verifies in the same job would not find a signature.
  const verifies = host.job.steps.some((step) => cosignCallsIn(step).some(verifiesImage));
  return isForPulls && host.condition === undefined && !isGuarded(host) && !verifies;
}

/** What stands behind `uses:`. @param path in the repository of ours, with a slash before it */
function usesOf({ repository, ref, version }: ActionName, path: string): string {
  return `${repository}${path}@${ref}${version === undefined ? '' : ` # ${version}`}`;
}

function needOf({ job, newSteps, removed }: JobPlan): Need {
  const replaced = new Set([...removed, ...newSteps.map(({ host }) => host)]);
  const attests = job.steps.some((step) => usesAttest(step) && !replaced.has(step));
  const isInStore = newSteps.some(({ acts }) => acts.some((act) => act.isInStore));
  const keepsStore = attests || isInStore;
  return {
    job,
    write: [...(needsPackages(job) ? ['packages'] : []), 'id-token'],
    read: job.permissions ? [] : ['contents'],
    gone: [...(keepsStore ? [] : ['attestations']), ...(attests ? [] : ['artifact-metadata'])],
  };
}

/** Whether the job writes to GitHub's registry as itself. */
function needsPackages({ steps, workflow }: Job): boolean {
  const text = steps.map(({ node }) => node?.source ?? '').join('\n');
  return (
    /ghcr\.io/.test(`${text}\n${workflow.root?.at('env')?.source ?? ''}`) &&
    /secrets\.GITHUB_TOKEN|github\.token/.test(text)
  );
}

function generatorEdits({ job, image, dropped }: GeneratorCall, action: ActionName): TextEdit[] {
  const { uses, node } = job;
  const named = job.with.get('image');
  if (!uses || !node) return [];
  const { file, start, end } = uses.node.place;
  const line =
    uses.node.file.startOf(uses.node.place.line) + uses.node.file.line(uses.node.place.line).length;
  const hasComment = /^\s*#/.test(uses.node.file.text.slice(end, line));
  return [
    { file, start, end: hasComment ? line : end, text: usesOf(action, `/${calledWorkflows.provenance}`) },
    ...(named && image !== named.text?.trim() ? replaceScalar(named, image) : []),
    ...dropped.flatMap((name) => removedEntryLines(job.with.get(name))),
  ];
}

function todo({ job, step, why, shape }: Refusal): TextEdit[] {
  const node = step?.node ?? job.node;
  if (!node) return [];
  const line = step ? node.place.line : node.keyPlace.line;
  return addedComment(
    node.file,
    line,
    `TODO: sign with slsa-provenance-action (docs/${SHAPES[shape].page}): ${why}`,
  );
}

function changesOf(acts: readonly Act[]): Change[] {
  return [...groupBy(acts, ({ step }) => step)].map(([step, own]) => ({
    shape: own[0]?.shape ?? 'cosign-digest',
    job: step.job.id,
    step: stepName(step),
    line: step.node?.place.line ?? 1,
    remarks: unique(own.flatMap(({ remarks }) => remarks)),
  }));
}

function generatorChange({ job, dropped }: GeneratorCall): Change {
  return {
    shape: 'generator-job',
    job: job.id,
    line: job.uses?.node.place.line ?? 1,
    remarks: [
      'its provenance was SLSA v0.2, and is v1: fields have other names',
      'the image gets a signature as well, which the generator did not write',
      ...dropped.map((name) => `${name} is left out: nothing is compiled`),
    ],
  };
}

function leftOf({ job, step, shape, why }: Refusal): Left {
  return {
    shape,
    job: job.id,
    ...(step && { step: stepName(step) }),
    line: step?.node?.place.line ?? job.node?.keyPlace.line ?? 1,
    why,
  };
}

function ofCallers({ kind }: Workflow, acts: readonly Act[]): string[] {
  return kind === 'action' && acts.length > 0
    ? ['workflows that use this action must grant id-token: write to the job that does']
    : [];
}

export function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
