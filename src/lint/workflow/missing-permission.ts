import type { Problem } from '../../finding/finding.ts';
import type { Place } from '../../text/place.ts';
import { accessOf, permissionsOf } from '../../workflow/access.ts';
import { cosignCallsIn, hasKey, signsImage } from '../../workflow/cosign.ts';
import { flagOf } from '../../workflow/program.ts';
import { pushesImage, signsWithAction, usesAttest } from '../../workflow/image-steps.ts';
import { resolveText } from '../../workflow/resolve.ts';
import { inputOf, type Job, type Step } from '../../workflow/workflow.ts';
import { addedPermissions } from './edits.ts';
import type { WorkflowRule } from './rule.ts';

interface Need {
  readonly scope: string;
  readonly at: Place;
  readonly answer: string;
}

const NO_TOKEN = 'no identity token: "Unable to get ACTIONS_ID_TOKEN_REQUEST_URL"';
const FORBIDDEN = '403 Forbidden';
const GITHUB_TOKEN = /\b(?:secrets\.GITHUB_TOKEN|github\.token)\b/;

export const missingPermission: WorkflowRule = {
  id: 'workflow/missing-permission',
  severity: 'error-never',
  title: 'A job may not do what it has to',
  isFixable: true,
  check: (workflow) =>
    workflow.kind === 'workflow' && workflow.triggers.size > 0 ? workflow.jobs.flatMap(inJob) : [],
};

function inJob(job: Job): Problem[] {
  const needs = job.steps.flatMap((step) => [...identity(step), ...attestations(step), ...packages(step)]);
  const missing = needs.filter(({ scope }) => isMissing(job, scope));
  const scopes = [...new Set(missing.map(({ scope }) => scope))];
  const edits = addedPermissions(job, scopes);
  return scopes.flatMap((scope, place) => {
    const need = missing.find((one) => one.scope === scope);
    if (!need) return [];
    return [
      {
        at: need.at,
        message: `The job has no ${scope}: write, so this step fails with ${need.answer}.`,
        fix: `permissions:\n  ${scope}: write`,
        // One change for all of a job: two in one place would not fit together.
        edits: place === 0 ? edits : [],
      },
    ];
  });
}

/** Nobody has a token for identities who does not ask for it; what else a token may do, the repository decides. */
function isMissing(job: Job, scope: string): boolean {
  const access = accessOf(job, scope);
  if (access !== undefined) return access !== 'write';
  const callerDecides = job.workflow.triggers.has('workflow_call');
  return scope === 'id-token' && !permissionsOf(job) && !callerDecides;
}

function identity(step: Step): Need[] {
  const calls = cosignCallsIn(step).filter(
    (call) =>
      signsImage(call) && !hasKey(call) && !flagOf(call.args, '--identity-token') && !hasOtherToken(step),
  );
  const at =
    calls[0]?.place ?? (signsWithAction(step) || usesAttest(step) ? step.uses?.node.place : undefined);
  return at ? [{ scope: 'id-token', at, answer: NO_TOKEN }] : [];
}

/** A token that is not GitHub's, or a key that the environment names. */
function hasOtherToken({ job, env, script }: Step): boolean {
  const names = [...env.keys(), ...job.env.keys(), ...job.workflow.env.keys()];
  const isSet = names.some((name) => name === 'SIGSTORE_ID_TOKEN' || name === 'COSIGN_KEY');
  const isElsewhere = job.steps.some(({ uses }) => uses?.repository === 'google-github-actions/auth');
  return isSet || isElsewhere || /SIGSTORE_ID_TOKEN|COSIGN_KEY=/.test(script?.text ?? '');
}

function attestations(step: Step): Need[] {
  return usesAttest(step) && step.uses
    ? [
        {
          scope: 'attestations',
          at: step.uses.node.place,
          answer: '"Resource not accessible by integration"',
        },
      ]
    : [];
}

/** A push to GitHub's registry with the job's own token. */
function packages(step: Step): Need[] {
  const { job, uses } = step;
  const isPush = pushesImage(step) && ['true', ''].includes(inputOf(step, 'push'));
  const isAttest = usesAttest(step) && inputOf(step, 'push-to-registry') === 'true';
  const name = resolveText({ job, step }, inputOf(step, isAttest ? 'subject-name' : 'tags'));
  if (!uses || !(isPush || isAttest) || !/^\s*ghcr\.io\//.test(name) || !logsInAsItself(job)) return [];
  return [{ scope: 'packages', at: uses.node.place, answer: FORBIDDEN }];
}

function logsInAsItself(job: Job): boolean {
  return job.steps.some(
    (step) =>
      step.uses?.repository === 'docker/login-action' &&
      /ghcr\.io/.test(resolveText({ job, step }, inputOf(step, 'registry'))) &&
      GITHUB_TOKEN.test(inputOf(step, 'password')),
  );
}
