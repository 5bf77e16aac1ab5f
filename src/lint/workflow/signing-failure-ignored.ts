import type { Problem } from '../../finding/finding.ts';
import type { LocatedNode } from '../../text/located-yaml.ts';
import type { Place } from '../../text/place.ts';
import { type CosignCall, cosignCallsIn, signsImage } from '../../workflow/cosign.ts';
import { signsInStep, signsWithAction } from '../../workflow/image-steps.ts';
import type { Script } from '../../workflow/script.ts';
import { type ShellCommand, wordText } from '../../workflow/shell-command.ts';
import { type Step, stepsOf } from '../../workflow/workflow.ts';
import { removedEntry, replaced } from './edits.ts';
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
  if (!node || !step.mayFail || !signsInStep(step) || isLookedAt(step)) return [];
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

/** Whether a later step looks at how it went. */
function isLookedAt({ id, job: { workflow } }: Step): boolean {
  return id !== undefined && (workflow.root?.source.includes(`steps.${id}.outcome`) ?? false);
}

/** Whether what is done instead makes nothing of the failure. */
function isForgiven({ invocation: { command }, script }: CosignCall): boolean {
  if (command.after !== '||') return false;
  const name = nextWords(script, command)[0];
  const line = script.text.slice(command.end, command.end + 200).split('\n')[0] ?? '';
  return (
    name !== undefined && GOES_ON.includes(name) && !/\bexit\b|\breturn\b|::error|\bfailed\+?=/.test(line)
  );
}

function nextWords(script: Script, command: ShellCommand): string[] {
  return (next(script, command)?.words ?? []).map(wordText);
}

function next({ commands }: Script, { end }: ShellCommand): ShellCommand | undefined {
  return commands.find(({ start }) => start >= end);
}

function inScript({ place, script, invocation: { command } }: CosignCall): Problem {
  const [, ...more] = nextWords(script, command);
  const behind = next(script, command);
  const isNothing = behind !== undefined && more.length === 0 && behind.redirects.length === 0;
  return {
    at: place,
    message: 'If signing fails, the script goes on: the image is released without a signature.',
    fix: 'remove what follows ||',
    edits: isNothing ? [replaced(between(script, command.end, behind.end), '')] : [],
  };
}

function between({ source }: Script, start: number, end: number): Place {
  const [last, all] = [source.place({ start: start - 1, end: start }), source.place({ start: end - 1, end })];
  return { ...last, start: last.end, end: all.end };
}
