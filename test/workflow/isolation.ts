import { projectName } from '../../src/shared/tool.ts';
import { readDocuments } from '../../src/text/located-yaml.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { accessOf, mayIdentify, permissionsOf } from '../../src/workflow/access.ts';
import { expressionsIn } from '../../src/workflow/expression.ts';
import { readWorkflow } from '../../src/workflow/read-workflow.ts';
import type { Job, Step, Workflow } from '../../src/workflow/workflow.ts';

/** What a job that signs may run, always by commit: nothing else sees the token. */
const TRUSTED = ['actions/download-artifact', projectName];
const MAY_WRITE = ['id-token', 'packages'];
/** Hosted by GitHub; what `ubuntu-latest` is, nobody but GitHub decides in a workflow of another repository. */
const HOSTED = /^ubuntu-(?:latest|[0-9]{2}\.04(?:-arm)?)$/;
/** Steps and inputs that bring in what another run has left. */
const CACHE = /cache/i;
/** What says that a cache is not to be used. */
const NO_CACHE = /^(?:false|none)$/;

/** What jobs of build.yml run, always by commit: of the caller's, BuildKit alone runs something, in its containers. */
const BUILDING = [
  'actions/checkout',
  'docker/login-action',
  'docker/setup-qemu-action',
  `${projectName}/build`,
];

/**
 * What lets a caller reach the identity of a reusable workflow that signs (slsa.dev/spec/v1.2/build-requirements,
 * "isolated"), each in a few words; none: nothing.
 */
export function faultsOf(text: string): string[] {
  const workflow = read(text);
  return workflow ? [...ofWorkflow(workflow), ...workflow.jobs.flatMap(ofJob)] : ['no workflow'];
}

/** The same of a workflow that says that it builds in isolation: its other jobs may run nothing of a caller either. */
export function faultsOfBuilder(text: string): string[] {
  const jobs = read(text)?.jobs.filter((job) => !mayIdentify(job)) ?? [];
  return [
    ...faultsOf(text),
    ...jobs.flatMap((job) => ofBuildingJob(job).map((fault) => `${job.id}: ${fault}`)),
  ];
}

function read(text: string): Workflow | undefined {
  const [document] = readDocuments(new SourceText('workflow.yml', text));
  return document?.root && readWorkflow(document.root, false);
}

function ofBuildingJob({ node, uses, env, container, steps }: Job): string[] {
  return [
    ...found({
      'it builds in a container or beside one': container !== undefined || node?.at('services') !== undefined,
      'it builds with variables or a shell': env.size > 0 || node?.at('defaults') !== undefined,
      'another workflow builds': uses !== undefined,
    }),
    ...steps.flatMap((step) =>
      found({
        'a step that builds is none of those that are known': !isOneOf(BUILDING, step.uses),
        'a step that builds has variables': step.env.size > 0,
        'a checkout leaves a token behind': leavesToken(step),
        'it builds something else than the commit': step.with.has('ref') || step.with.has('repository'),
      }),
    ),
  ];
}

function leavesToken({ uses, with: given }: Step): boolean {
  return uses?.repository === 'actions/checkout' && given.get('persist-credentials')?.text !== 'false';
}

function ofWorkflow(workflow: Workflow): string[] {
  const { permissions, triggers, jobs, env, root } = workflow;
  return found({
    'it is started otherwise than by a call': [...triggers.keys()].join() !== 'workflow_call',
    'it gives permissions to all jobs': permissions?.all !== undefined || permissions?.scopes.size !== 0,
    'it sets variables or a shell for all jobs': env.size > 0 || root?.at('defaults') !== undefined,
    'no job signs': !jobs.some(mayIdentify),
  });
}

function ofJob(job: Job): string[] {
  const faults = [
    ...found({
      'it leaves its permissions to the caller': permissionsOf(job) === undefined,
      'it does not run on a hosted runner': job.runsOn?.length !== 1 || !HOSTED.test(job.runsOn[0] ?? ''),
      'it restores a cache': job.steps.some(restoresCache),
    }),
    ...(mayIdentify(job) ? ofSigningJob(job) : []),
    ...job.steps.flatMap(({ node }) =>
      found({ 'an expression stands in a script': expressionsIn(node?.at('run')?.text ?? '').length > 0 }),
    ),
  ];
  return faults.map((fault) => `${job.id}: ${fault}`);
}

function ofSigningJob(job: Job): string[] {
  const { node, uses, env, container, permissions, matrix } = job;
  const scopes = [...(permissions?.scopes.keys() ?? [])];
  return [
    ...found({
      'it has more permissions than it needs':
        permissions?.all !== undefined || scopes.some((scope) => !MAY_WRITE.includes(scope)),
      'it cannot attach to ghcr.io': accessOf(job, 'packages') !== 'write',
      'it calls another workflow': uses !== undefined,
      'it sets variables or a shell': env.size > 0 || node?.at('defaults') !== undefined,
      'it runs in a container or beside one': container !== undefined || node?.at('services') !== undefined,
      'it is more than one job': matrix !== undefined,
    }),
    ...job.steps.flatMap(ofSigningStep),
  ];
}

function ofSigningStep({ node, uses, env, mayFail, condition }: Step): string[] {
  return found({
    'it runs a script': node?.at('run') !== undefined,
    'a step is none of those that are trusted':
      uses !== undefined && !isOneOf(TRUSTED, { ...uses, isPinned: true }),
    'an action is not named by its commit': uses !== undefined && !uses.isPinned,
    'a step has variables': env.size > 0,
    'a step may fail': mayFail || node?.at('continue-on-error') !== undefined,
    'a step runs although another failed': /always|failure|cancelled/.test(condition ?? ''),
  });
}

function restoresCache({ node, uses }: Step): boolean {
  const inputs = node?.at('with')?.entries() ?? [];
  const isWanted = inputs.some(([name, { text = '' }]) => CACHE.test(name) && !NO_CACHE.test(text));
  return isWanted || CACHE.test(`${uses?.repository ?? ''}/${uses?.path ?? ''}`);
}

function isOneOf(known: readonly string[], uses: Step['uses']): boolean {
  if (uses?.kind !== 'repository' || !uses.isPinned) return false;
  return known.includes(uses.path === '' ? uses.repository : `${uses.repository}/${uses.path}`);
}

function found(faults: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(faults).flatMap(([fault, isThere]) => (isThere ? [fault] : []));
}
