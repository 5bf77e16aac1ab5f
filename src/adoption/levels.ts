import {
  type BuildLevel,
  buildLevel,
  ownWorkflowUri,
  SAID_BY_GENERATOR,
  WRITTEN_BY_HAND,
} from '../statement/build-level.ts';
import type { Job } from '../workflow/workflow.ts';
import type { Act } from './act.ts';
import type { BeforeAfter } from './adoption.ts';
import type { GeneratorCall } from './generator.ts';

/** Stands for the workflow that is read: whatever its name is, it is the one that was started. */
const STARTED = 'https://github.com/owner/repository/.github/workflows/release.yml@refs/heads/main';
const CALLED = `${ownWorkflowUri('provenance')}@refs/tags/v1`;

/** SLSA build levels (slsa.dev/spec/v1.2/build-track-basics) that provenance of these can have; of several the highest. */
export function levelsOf(acts: readonly Act[], generators: readonly GeneratorCall[]): BeforeAfter<number> {
  const before = acts.flatMap(({ what, isByHand, step, shape }) => {
    if (what !== 'provenance' || shape === 'generator-step') return [];
    return isByHand ? WRITTEN_BY_HAND : ofJob(step.job);
  });
  const after = acts.map(({ step }) => ofJob(step.job));
  return {
    before: highest([...before, ...generators.map(() => SAID_BY_GENERATOR)]),
    after: highest([...after, ...generators.map(() => signedIn(CALLED, 'github-hosted'))]),
  };
}

function highest(levels: readonly BuildLevel[]): number {
  return Math.max(0, ...levels.map(({ level }) => level));
}

function ofJob({ runsOn }: Job): BuildLevel {
  const isSelfHosted = runsOn?.some((label) => /self-hosted/i.test(label));
  return signedIn(STARTED, isSelfHosted ? 'self-hosted' : 'github-hosted');
}

function signedIn(san: string, runnerEnvironment: string): BuildLevel {
  return buildLevel({ runnerEnvironment, san, buildConfigUri: STARTED });
}
