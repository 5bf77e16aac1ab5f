import type { Problem } from '../../finding/finding.ts';
import type { Rule, RuleContext } from '../../finding/rule.ts';
import type { Job, Workflow } from '../../workflow/workflow.ts';

export type WorkflowRule = Rule<Workflow>;

/** What it asks is about a run: a page's commands are typed by people, and its workflows are examples. */
export function notInPages(rule: WorkflowRule): WorkflowRule {
  return {
    ...rule,
    check: (workflow, context) => (workflow.isMarkdown ? [] : rule.check(workflow, context)),
  };
}

/** The first problem of each job: more of the kind would say the same. */
export function oncePerJob(
  { jobs }: Workflow,
  context: RuleContext,
  check: (job: Job, context: RuleContext) => readonly Problem[],
): Problem[] {
  return jobs.flatMap((job) => check(job, context).slice(0, 1));
}
