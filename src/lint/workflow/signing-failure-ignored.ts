import type { Problem } from '../../finding/finding.ts';
import type { LocatedNode } from '../../text/located-yaml.ts';
import { type CosignCall, cosignCallsIn, signsImage } from '../../workflow/cosign.ts';
import { signsInStep, signsWithAction } from '../../workflow/image-steps.ts';
import { literalText } from '../../workflow/shell-command.ts';
import { type Step, stepsOf } from '../../workflow/workflow.ts';
import { removedEntry } from './edits.ts';
import type { WorkflowRule } from './rule.ts';

const GOES_ON: readonly string[] = ['true', ':', 'echo', 'printf'];

export const signingFailureIgnored: WorkflowRule = {
  id: 'workflow/signing-failure-ignored',
  severity: 'warning',
  title: 'The run is green though signing failed',
  isFixable: true,
  check: (workflow) =>
    stepsOf(workflow).flatMap((step) => [
      ...continues(step),
      ...cosignCallsIn(step)
        .filter((call) => signsImage(call) && isForgiven(call))
        .map(inScript),
    ]),
};

function continues(step: Step): Problem[] {
  const node = step.node?.at('continue-on-error');
  if (!node || !step.mayFail || !signsInStep(step)) return [];
  const what = signsWithAction(step) ? 'the attestation' : 'the signature';
  return [
    {
      at: node.keyPlace,
      message: `If ${what} fails, the run goes on and is green: the image is released without it.`,
      fix: 'remove continue-on-error',
      edits: removedEntry(step.node as LocatedNode, node),
    },
  ];
}

function isForgiven({ invocation: { command }, script }: CosignCall): boolean {
  if (command.after !== '||') return false;
  const next = script.commands.find(({ start }) => start >= command.end);
  const name = next?.words[0] && literalText(next.words[0]);
  const ends = script.text.slice(command.end).split('\n', 1)[0] ?? '';
  return (
    name !== undefined && GOES_ON.includes(name) && !/\bexit\b|\breturn\b|::error|\bfailed\+?=/.test(ends)
  );
}

function inScript({ place }: CosignCall): Problem {
  return {
    at: place,
    message: 'If signing fails, the script goes on: the image is released without a signature.',
    fix: 'remove what follows ||',
  };
}
