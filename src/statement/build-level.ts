import { projectName } from '../shared/tool.ts';
import type { CertificateIdentity } from '../sigstore/certificate.ts';
import { isSameUri } from '../sigstore/escaped-uri.ts';
import { splitWorkflowUri } from '../sigstore/workflow-uri.ts';

/** SLSA Build level that a run supports, and in one line what would raise it. */
export interface BuildLevel {
  readonly level: 0 | 1 | 2;
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

/** The level that a certificate shows, whatever it signed; undefined: a key, which says nothing. */
export function certifiedLevel(identity: CertificateIdentity | undefined): BuildLevel {
  const { runnerEnvironment, buildConfigUri } = identity?.extensions ?? {};
  if (identity && runnerEnvironment !== undefined && buildConfigUri !== undefined)
    return buildLevel({ runnerEnvironment, san: identity.san, buildConfigUri });
  return {
    level: 1,
    reason: identity
      ? 'the certificate does not say where it ran'
      : 'a key says nothing of the build platform',
    raise: 'sign in a hosted workflow with its own identity for level 2',
  };
}

/** Facts of the run that decide the level; `Claims` has them all. */
interface RunFacts {
  readonly runnerEnvironment: string;
  /** The workflow whose file holds the signing job: the certificate's SAN. */
  readonly san: string;
  /** The workflow that was started: server URL and workflow ref. */
  readonly buildConfigUri: string;
}

/** What is said of one kind of run. */
interface RunLevel extends BuildLevel {
  /** Where the signing job ran. */
  readonly where: string;
  readonly applies: (run: RunFacts) => boolean;
}

/** This project's own workflow that signs what was built elsewhere. */
const PROVENANCE_WORKFLOW = `https://github.com/${projectName}/.github/workflows/provenance.yml`;

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
    applies: ({ san }) => splitWorkflowUri(san)?.workflow === PROVENANCE_WORKFLOW,
    level: 2,
    reason: 'hosted runner; provenance.yml signs a digest that its caller hands over',
    raise:
      'build in the workflow that signs for level 3: here the job that builds is not isolated from its caller',
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

/** The level said in outputs and summary. */
export function buildLevel(run: RunFacts): BuildLevel {
  const found = RUN_LEVELS.find(({ applies }) => applies(run));
  if (found === undefined) throw new Error('no level applies');
  const { level, reason, raise } = found;
  return { level, reason, raise };
}
