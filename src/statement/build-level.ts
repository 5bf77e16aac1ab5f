import { calledWorkflows, projectName } from '../shared/tool.ts';
import type { CertificateIdentity } from '../sigstore/certificate.ts';
import { isSameUri } from '../sigstore/escaped-uri.ts';
import { splitWorkflowUri } from '../sigstore/workflow-uri.ts';

/** SLSA Build level that a run supports, and in one line what would raise it. */
export interface BuildLevel {
  readonly level: 0 | 1 | 2 | 3;
  readonly reason: string;
  readonly raise: string;
}

/** What certificates call the runners that the platform itself owns. */
const HOSTED = ['github-hosted', 'gitlab-hosted'];

/** Whether the platform owns the runner, so that no user can alter what runs there. */
export function isHosted(runnerEnvironment: string | undefined): boolean {
  return runnerEnvironment !== undefined && HOSTED.includes(runnerEnvironment);
}

/** Of what is signed with a key. */
export const WITHOUT_PROVENANCE: BuildLevel = {
  level: 0,
  reason: 'a key says nothing of how the image was built, so that there is no provenance',
  raise: 'sign in a workflow without key',
};

/** Of images that are signed without provenance. */
export const SIGNED_ALONE: BuildLevel = {
  level: 0,
  reason: 'a signature alone says nothing of how the image was built',
  raise: 'sign with provenance: v1 in the workflow that builds',
};

/** Of provenance that a step of the job wrote, as `cosign attest --predicate` signs it. */
export const WRITTEN_BY_HAND: BuildLevel = {
  level: 1,
  reason: 'a step of the job wrote the provenance, which can say anything',
  raise: 'let this action write it from the claims of the certificate for level 2',
};

/** What slsa-github-generator says of itself; here it counts as any other reusable workflow that signs. */
export const SAID_BY_GENERATOR: BuildLevel = {
  level: 3,
  reason:
    'its signing job is out of reach for callers; whether the job that builds is isolated, it did not ask',
  raise: 'build in the workflow that signs, with build.yml, to keep level 3',
};

/** Whether a version of a workflow, `refs/tags/v1` or a commit, is a release of this project. */
export type IsReleased = (version: string) => boolean;

/** By tag alone: of a commit, only the list of releases can tell, since a fork's resolve under this name as well. */
export const isReleaseTag: IsReleased = (version) => /^refs\/tags\/v\d+(\.\d+){0,2}$/.test(version);

/** What is known of a build besides its certificate. */
export interface KnownOfBuild {
  /** Whether its provenance holds all that could steer it; default: it does, or what is judged is no provenance. */
  readonly isComplete?: boolean;
  readonly isReleased?: IsReleased;
}

/** The level that a certificate shows, whatever it signed; undefined: a key, which says nothing. */
export function certifiedLevel(
  identity: CertificateIdentity | undefined,
  known: KnownOfBuild = {},
): BuildLevel {
  const { runnerEnvironment, buildConfigUri, buildTrigger } = identity?.extensions ?? {};
  if (identity && runnerEnvironment !== undefined && buildConfigUri !== undefined)
    return buildLevel({ runnerEnvironment, san: identity.san, buildConfigUri, buildTrigger, ...known });
  return {
    level: 1,
    reason: identity
      ? 'the certificate does not say where it ran'
      : 'a key says nothing of the build platform',
    raise: 'sign in a hosted workflow with its own identity for level 2',
  };
}

/** Facts of the run that decide the level; `Claims` has them all. */
export interface RunFacts extends KnownOfBuild {
  readonly runnerEnvironment: string;
  /** The workflow whose file holds the signing job: the certificate's SAN. */
  readonly san: string;
  /** The workflow that was started: server URL and workflow ref. */
  readonly buildConfigUri: string;
  /** The event that started it; undefined: not known. */
  readonly buildTrigger?: string | undefined;
}

/** What is said of one kind of run. */
interface RunLevel extends BuildLevel {
  /** Where the signing job ran. */
  readonly where: string;
  readonly applies: (run: RunFacts) => boolean;
}

/** A workflow of this project as certificates name it, at whatever version. */
export function ownWorkflowUri(workflow: keyof typeof calledWorkflows): string {
  return `https://github.com/${projectName}/${calledWorkflows[workflow]}`;
}

function isOwn(workflow: keyof typeof calledWorkflows, san: string): boolean {
  return splitWorkflowUri(san)?.workflow === ownWorkflowUri(workflow);
}

/** Whether a certificate's SAN is this project's workflow that builds and signs, at whatever ref. */
export function isBuildWorkflow(san: string): boolean {
  return isOwn('build', san);
}

function isReleased({ san, isReleased: known = isReleaseTag }: RunFacts): boolean {
  return known(splitWorkflowUri(san)?.version ?? '');
}

/**
 * The levels that are said (slsa.dev/spec/v1.2/build-requirements); the first that applies holds. A reusable
 * workflow other than one that this project ships can be anything, so it does not count as isolated.
 */
export const RUN_LEVELS: readonly RunLevel[] = [
  {
    where: 'a runner that the platform does not own',
    applies: ({ runnerEnvironment }) => !isHosted(runnerEnvironment),
    level: 1,
    reason: 'the runner is self-hosted: whoever runs it can alter builds and tokens',
    raise: 'run the job on a GitHub-hosted runner for level 2',
  },
  {
    where: 'a hosted runner, in `provenance.yml` of this project',
    applies: ({ san }) => isOwn('provenance', san),
    level: 2,
    reason: 'hosted runner; provenance.yml signs a digest that its caller hands over',
    raise:
      'build in the workflow that signs for level 3: here the job that builds is not isolated from its caller',
  },
  {
    where: 'a hosted runner, in `build.yml` of this project at something else than a release',
    applies: (run) => isBuildWorkflow(run.san) && !isReleased(run),
    level: 2,
    reason: 'hosted runner; build.yml builds and signs, at a version that is not known as a release',
    raise: 'call it by the tag of a release, or by a commit in the list of releases, for level 3',
  },
  {
    where: 'the same at a release, started by `pull_request_target`',
    applies: ({ san, buildTrigger }) => isBuildWorkflow(san) && buildTrigger === 'pull_request_target',
    level: 2,
    reason:
      'hosted runner; in pull_request_target, who proposes a change steers a run with the rights of the branch',
    raise: 'build on push or on a tag for level 3',
  },
  {
    where: 'the same, started with inputs that the provenance does not hold',
    applies: ({ san, buildTrigger, isComplete = buildTrigger !== 'repository_dispatch' }) =>
      isBuildWorkflow(san) && !isComplete,
    level: 2,
    reason: 'hosted runner; the provenance does not hold all inputs that the run was started with',
    raise: 'start it by push, by a tag, or by workflow_dispatch, whose inputs are recorded, for level 3',
  },
  {
    where: 'a hosted runner, in `build.yml` of this project at a release',
    applies: ({ san }) => isBuildWorkflow(san),
    level: 3,
    reason:
      'hosted runner; build.yml builds without a cache in jobs that cannot sign, and signs in one that callers cannot reach',
    raise: 'there is no higher level',
  },
  {
    where: 'a hosted runner, in another reusable workflow',
    applies: ({ san, buildConfigUri }) => !isSameUri(san, buildConfigUri),
    level: 2,
    reason: 'hosted runner; a reusable workflow signs',
    raise: 'level 3 if that workflow also builds, runs no step that callers control, and restores no cache',
  },
  {
    where: 'a hosted runner, in the workflow that was started',
    applies: () => true,
    level: 2,
    reason: 'hosted runner; the workflow that builds also signs',
    raise: 'build and sign in a reusable workflow that callers cannot change for level 3',
  },
];

/** Everything that is said of levels, in the order of the documentation: runs last, of which the first holds. */
export const LEVELS: readonly (BuildLevel & { readonly where: string })[] = [
  { where: 'signed with a key', ...WITHOUT_PROVENANCE },
  { where: 'signed with `provenance: none`', ...SIGNED_ALONE },
  { where: 'before `adopt`: provenance that a step of the job wrote', ...WRITTEN_BY_HAND },
  { where: 'before `adopt`: slsa-github-generator, as it says itself', ...SAID_BY_GENERATOR },
  ...RUN_LEVELS,
];

/** The level said in outputs and summary. */
export function buildLevel(run: RunFacts): BuildLevel {
  const found = RUN_LEVELS.find(({ applies }) => applies(run));
  if (found === undefined) throw new Error('no level applies');
  const { level, reason, raise } = found;
  return { level, reason, raise };
}
