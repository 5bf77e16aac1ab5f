import { Random } from './random.ts';
import type { Target } from './target.ts';

/** What was tried, and what came of it. */
export interface FuzzResult {
  readonly mutations: number;
  /** How many were accepted although something was changed: only parts that do not count. */
  readonly harmless: number;
  readonly byTarget: ReadonlyMap<string, number>;
}

/** What one input may cost at most: processor time, for the machine may be busy, and memory that it leaves. */
const MOST_MS = 2000;
const MOST_BYTES = 300 * 1024 * 1024;

/**
 * Tries `mutations` changes of the targets, each as often as its weight says.
 * @throws Error that names target, seed and number when a target finds something wrong, or an input is too dear
 */
export async function fuzz(targets: readonly Target[], seed: number, mutations: number): Promise<FuzzResult> {
  const wheel = targets.flatMap((target) => Array.from({ length: target.weight }, () => target));
  const byTarget = new Map<string, number>();
  let harmless = 0;
  for (let number = 0; number < mutations; number += 1) {
    const random = new Random(seed + number);
    const target = random.pick(wheel);
    byTarget.set(target.name, (byTarget.get(target.name) ?? 0) + 1);
    try {
      if (await bounded(() => target.run(random))) harmless += 1;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new Error(`${target.name}: seed ${seed}, mutation ${number}: ${message}`, { cause: error });
    }
  }
  return { mutations, harmless, byTarget };
}

/** @throws Error for what costs more than any input may */
async function bounded<T>(run: () => Promise<T> | T): Promise<T> {
  const [timeBefore, bytesBefore] = [process.cpuUsage(), bytesInUse()];
  const result = await run();
  const { user, system } = process.cpuUsage(timeBefore);
  const [ms, bytes] = [(user + system) / 1000, bytesInUse() - bytesBefore];
  if (ms > MOST_MS) throw new Error(`it took ${Math.round(ms)} ms`);
  if (bytes > MOST_BYTES) throw new Error(`it took ${Math.round(bytes / 1024 / 1024)} MB`);
  return result;
}

function bytesInUse(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
