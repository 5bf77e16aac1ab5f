import { stepsOf } from '../../workflow/workflow.ts';
import type { WorkflowRule } from './rule.ts';

export const generatorAsStep: WorkflowRule = {
  id: 'workflow/generator-as-step',
  severity: 'error-never',
  title: 'A reusable workflow is called as a step',
  check: (workflow) =>
    stepsOf(workflow).flatMap(({ uses }) =>
      uses?.isWorkflow
        ? [
            {
              at: uses.node.place,
              message: `GitHub refuses to start the run: ${uses.text} is a workflow, which only a job can call.`,
              fix: `jobs:\n  provenance:\n    needs: [build]\n    permissions: {actions: read, id-token: write, packages: write}\n    uses: ${uses.text}`,
            },
          ]
        : [],
    ),
};
