import { type CosignCall, cosignCalls, cosignVersionIn, signsImage } from '../../workflow/cosign.ts';
import { isOn } from '../../workflow/program.ts';
import { addedFlag } from './edits.ts';
import { notInPages } from './rule.ts';

/** Asks nothing of people: cosign 3 with a signing configuration (its default), and without a log. */
function asksNothing({ args, step, command }: CosignCall): boolean {
  if (isOn(args, '--tlog-upload') === false) return true;
  const version = cosignVersionIn(step.job);
  const isThird = version !== undefined && version[0] >= 3;
  return isThird && (command === 'attest' || isOn(args, '--use-signing-config') !== false);
}

function saysYes({ args, step, script, invocation }: CosignCall): boolean {
  const env = [step.env, step.job.env, step.job.workflow.env].map((one) => one.get('COSIGN_YES')?.text);
  return (
    isOn(args, '--yes', '-y') === true ||
    env.some((text) => text !== undefined && text !== 'false') ||
    invocation.command.before === '|' ||
    invocation.command.redirects.some(({ operator }) => operator.startsWith('<')) ||
    /\bCOSIGN_YES=/.test(script.text)
  );
}

export const cosignWithoutYes = notInPages({
  id: 'workflow/cosign-without-yes',
  severity: 'error-never',
  title: 'cosign waits for an answer that nobody gives',
  isFixable: true,
  check: (workflow) =>
    cosignCalls(workflow)
      .filter((call) => signsImage(call) && !asksNothing(call) && !saysYes(call))
      .map((call) => ({
        at: call.place,
        severity: cosignVersionIn(call.step.job) ? 'error-never' : 'warning',
        message:
          'cosign 2 asks before it writes to the transparency log; nobody answers in a workflow, and it ends with "user declined the prompt".',
        fix: `cosign ${call.command} --yes`,
        edits: addedFlag(call, '--yes'),
      })),
});
