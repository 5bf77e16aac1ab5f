import { isGuarded } from '../../workflow/guards.ts';
import { signsInStep } from '../../workflow/image-steps.ts';
import { stepsOf } from '../../workflow/workflow.ts';
import type { WorkflowRule } from './rule.ts';

const FILTERS = ['branches', 'branches-ignore', 'tags', 'tags-ignore'];

export const signsEveryBranch: WorkflowRule = {
  id: 'workflow/signs-every-branch',
  severity: 'warning',
  title: 'Every branch is signed',
  check: (workflow) => {
    const push = workflow.triggers.get('push');
    const signing = stepsOf(workflow).find((step) => signsInStep(step) && !isGuarded(step));
    if (!push || !signing || FILTERS.some((name) => push.at(name))) return [];
    return [
      {
        at: push.keyPlace,
        message: 'A push to any branch signs: a policy that names no branch admits what nobody reviewed.',
        fix: 'push:\n  branches: [main]\n  tags: ["v*"]',
      },
    ];
  },
};
