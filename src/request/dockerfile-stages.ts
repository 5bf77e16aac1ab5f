import { Failure } from '../shared/failure.ts';
import { groupBy } from '../shared/group-by.ts';
import type { ListedImage } from './image-list.ts';

/** What a stage of a Dockerfile names: an image, or another stage. Stages are counted from 0. */
export interface Named {
  readonly stage: number;
  readonly image?: ListedImage;
  readonly needs?: number;
}

/** The stages that BuildKit builds for one of them: itself, and all that it names, directly or not. */
export function stagesFor(target: number, all: readonly Named[]): ReadonlySet<number> {
  const byStage = groupBy(all, ({ stage }) => stage);
  const needed = new Set([target]);
  // A set also gives what is added to it meanwhile.
  for (const stage of needed)
    for (const { needs } of byStage.get(stage) ?? []) if (needs !== undefined) needed.add(needs);
  return needed;
}

/** @param stages places by names in lower case @throws Failure `target-unknown` */
export function requireStage(target: string, stages: ReadonlyMap<string, number>, file: string): number {
  const stage = stages.get(target.toLowerCase());
  if (stage !== undefined) return stage;
  const [first, ...more] = stages.keys();
  throw new Failure({
    class: 'usage',
    code: 'target-unknown',
    what: `target: ${file} has no stage ${JSON.stringify(target)}`,
    why:
      first === undefined ? 'none of its stages has a name' : `its stages are ${[first, ...more].join(', ')}`,
    fix: first === undefined ? 'remove target' : `target: ${first}`,
  });
}
