import { expect } from 'vitest';
import { leftoversIn, type Where } from '../support/attached.ts';
import type { Fault } from '../support/fault.ts';
import { Life, signInProcess } from '../support/in-process.ts';
import { named, oneOfEach, standing } from '../support/race.ts';
import { runAction } from '../support/run-action.ts';
import { runIn, type Scene } from '../support/scene.ts';

/** When a run ends: before its k-th request was carried out, or after that but before the answer came. */
export const MOMENTS = ['before', 'after'] as const;
export type Moment = (typeof MOMENTS)[number];

export type Format = 'both' | 'bundle' | 'legacy';

type Run = ReturnType<typeof runIn>;

/** How a run is started and ended: in this process, or as a process of `dist/`. */
export interface Way {
  /** Outputs of a run that nobody ends. */
  complete(run: Run): Promise<Readonly<Record<string, string>>>;
  /** True when the run was ended: `arm` takes what ends it. */
  interrupt(run: Run, arm: (kill: () => void) => void): Promise<boolean>;
}

export const inProcess: Way = {
  async complete(run) {
    const { failure, outputs } = (await signInProcess(run))!;
    expect(failure).toBeUndefined();
    return outputs;
  },
  async interrupt(run, arm) {
    const life = new Life();
    arm(() => life.end());
    return (await signInProcess({ ...run, life })) === undefined;
  },
};

export const asProcess: Way = {
  async complete(run) {
    const ran = await runAction(run);
    await ran.remove();
    expect(ran.exitCode, ran.stdout).toBe(0);
    return ran.outputs;
  },
  async interrupt(run, arm) {
    const killed = Promise.withResolvers<undefined>();
    arm(() => killed.resolve(undefined));
    const ran = await runAction({ ...run, kill: killed.promise });
    await ran.remove();
    return ran.exitCode === null;
  },
};

export interface KillPlan {
  readonly scene: Scene;
  readonly way: Way;
  readonly format: Format;
  readonly moment: Moment;
  /** The requests at which runs end; all, when absent. @param path without the query */
  readonly meets?: (path: string) => boolean;
  /** What else is asked of each run. @param repository that the image is in */
  readonly inputs?: (repository: string) => Readonly<Record<string, string>>;
  /** Looks at what an ended run left, and again when it was completed. */
  readonly check?: (where: Where, moment: 'ended' | 'completed') => void;
}

/**
 * Ends a run at its first request, another one at its second, and so on until a run has no such request,
 * and after each runs again.
 * @returns how many requests a run had
 */
export async function killAtEachRequest(plan: KillPlan): Promise<number> {
  const { scene, way, format, moment, inputs, check, meets = () => true } = plan;
  const { traffic } = scene.registry;
  for (let count = 1; ; count++) {
    const where = await scene.copyTo(`acme/${moment}-${format}-${count}`, format === 'both');
    const { repository } = where;
    const asked = { 'signature-format': format, ...inputs?.(repository) };
    const run = runIn(scene, { repository, inputs: asked });
    let met = 0;
    const killed = await way.interrupt(run, (kill) => {
      const fault: Fault = { kind: moment === 'before' ? 'reset-before' : 'reset-after', then: kill };
      traffic.faults = ({ path }) => (meets(path) && ++met === count ? fault : undefined);
    });
    traffic.faults = undefined;
    if (!killed) return count - 1;
    check?.(where, 'ended');
    await expectCompletion(plan, run, where);
    check?.(where, 'completed');
  }
}

/** After the run: one artifact of each kind in each format, whatever was there before. */
async function expectCompletion({ scene, way, format }: KillPlan, run: Run, where: Where): Promise<void> {
  const before = scene.sigstore.entries.length;
  const { outcome, attachments } = await way.complete(run);
  const entries = scene.sigstore.entries.length - before;
  expect(outcome).toBe(entries === 0 ? 'unchanged' : 'signed');
  expect(standing(where)).toEqual(oneOfEach(['release'], format));
  expect(named(where, 'release', attachments!)).toEqual(oneOfEach(['release'], format));
  expect(leftoversIn(where)).toEqual(where.leftovers);
}
