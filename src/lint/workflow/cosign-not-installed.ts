import { cosignCallsIn, isInstaller } from '../../workflow/cosign.ts';
import { isTransparent } from './known-actions.ts';
import type { Job } from '../../workflow/workflow.ts';
import { oncePerJob, type WorkflowRule } from './rule.ts';

const HOSTED = /^(?:ubuntu|macos|windows)-/;

export const cosignNotInstalled: WorkflowRule = {
  id: 'workflow/cosign-not-installed',
  severity: 'error-never',
  title: 'cosign is called where nobody installed it',
  check: (workflow, context) =>
    workflow.kind === 'workflow' && !workflow.isMarkdown ? oncePerJob(workflow, context, inJob) : [],
};

function inJob({ steps, runsOn, container }: Job) {
  const isHosted = runsOn !== undefined && runsOn.every((label) => HOSTED.test(label));
  if (!isHosted || container) return [];
  const first = steps.flatMap(cosignCallsIn)[0];
  if (!first) return [];
  const before = steps.slice(0, first.step.index);
  const mayInstall = before.some(
    (step) => isInstaller(step) || /cosign/i.test(step.script?.text ?? '') || !isTransparent(step),
  );
  const own = first.script.text.slice(0, first.invocation.start);
  if (mayInstall || /cosign|\bsource\b|\.\/|\bmake\b/i.test(own)) return [];
  return [
    {
      at: first.place,
      message:
        'Runners have no cosign, and no step before this one installs it: "cosign: command not found".',
      fix: '- uses: sigstore/cosign-installer@6f9f17788090df1f26f669e9d70d6ae9567deba6 # v4.1.2',
    },
  ];
}
