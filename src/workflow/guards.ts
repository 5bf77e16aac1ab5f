import { valuesIn } from './expression.ts';
import type { Job, Step } from './workflow.ts';

/** What says under which event or ref a run is. */
const ABOUT_RUN =
  /^(?:event_name|event|ref|ref_name|ref_type|ref_protected|base_ref|head_ref|actor|triggering_actor|repository|repository_owner)$/;

/**
 * Whether a condition on a step, its job or a job that it needs may keep it from running under some event or ref.
 * What another step or job decides may be such a guard as well.
 */
export function isGuarded({ condition, job }: Pick<Step, 'condition' | 'job'>): boolean {
  return guards(condition) || jobIsGuarded(job);
}

const known = new WeakMap<Job, boolean>();

export function jobIsGuarded(job: Job): boolean {
  const answer = known.get(job);
  if (answer !== undefined) return answer;
  // Jobs that need each other in a circle guard nothing.
  known.set(job, false);
  const needed = job.workflow.jobs.filter(({ id }) => job.needs.includes(id));
  const isGuardedJob = guards(job.condition) || needed.some(jobIsGuarded);
  known.set(job, isGuardedJob);
  return isGuardedJob;
}

function guards(condition: string | undefined): boolean {
  return valuesIn(condition?.replaceAll(/\$\{\{|\}\}/g, '   ') ?? '').some(
    ({ path: [context, name = ''] }) =>
      context === 'steps' ||
      context === 'needs' ||
      context === 'inputs' ||
      (context === 'github' && ABOUT_RUN.test(name)),
  );
}
