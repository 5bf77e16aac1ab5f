/**
 * How many times longer than by itself this process takes for what it computes, since it began: 1 where nobody else
 * wants its processor, 10 where nine others do.
 */
export function slowdown(): number {
  const { active, cpuMs } = measure();
  const computed = cpuMs - START.cpuMs;
  return computed > 0 ? Math.max(1, (active - START.active) / computed) : 1;
}

/** Milliseconds in which it had something to do, and those in which it had a processor; helping threads count too. */
function measure() {
  const { user, system } = process.cpuUsage();
  return { active: performance.eventLoopUtilization().active, cpuMs: (user + system) / 1000 };
}

const START = measure();
