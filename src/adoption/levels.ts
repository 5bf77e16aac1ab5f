import type { Job } from '../workflow/workflow.ts';
import type { Act } from './act.ts';
import type { BeforeAfter } from './adoption.ts';
import type { GeneratorCall } from './generator.ts';

/** The generator signs in a workflow that callers cannot change, and says 3; whoever builds is not isolated by that. */
const OF_GENERATOR = 3;
const HOSTED = 2;
const SELF_HOSTED = 1;
/** Provenance that a job writes itself can say anything. */
const BY_HAND = 1;

/** SLSA build levels (slsa.dev/spec/v1.2/build-track-basics) that provenance of these can have; of several the highest. */
export function levelsOf(acts: readonly Act[], generators: readonly GeneratorCall[]): BeforeAfter<number> {
  const before = acts.flatMap(({ what, isByHand, step, shape }) => {
    if (what !== 'provenance' || shape === 'generator-step') return [];
    return isByHand ? BY_HAND : ofJob(step.job);
  });
  const after = acts.map(({ step }) => ofJob(step.job));
  return {
    before: Math.max(0, ...before, ...generators.map(() => OF_GENERATOR)),
    after: Math.max(0, ...after, ...generators.map(() => HOSTED)),
  };
}

function ofJob({ runsOn }: Job): number {
  return runsOn?.some((label) => /self-hosted/i.test(label)) ? SELF_HOSTED : HOSTED;
}
