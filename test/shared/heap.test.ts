import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const HEAP = new URL('../../src/shared/heap.ts', import.meta.url).href;

/** Fills the heap with garbage beside something that stays. @returns the size that it took, in MB */
function heapAfter(prepare: string) {
  const script = `
    import { keepMemorySmall } from ${JSON.stringify(HEAP)};
    ${prepare}
    const kept = Array.from({ length: 100_000 }, (_, n) => ({ n, text: 'x'.repeat(20) + n }));
    let churned = 0;
    for (let round = 0; round < 400; round += 1) {
      const garbage = Array.from({ length: 5_000 }, (_, n) => ({ n, list: [round, n, churned] }));
      kept[round] = garbage[0];
      churned += garbage.length;
    }
    const { heapTotal } = process.memoryUsage();
    console.log(JSON.stringify({ heapMb: heapTotal / 1e6, pool: Buffer.poolSize, kept: kept.length }));
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '--no-warnings' },
  });
  return { stderr, ...(JSON.parse(stdout) as { heapMb: number; pool: number }) };
}

it('keeps the heap smaller than V8 would let it grow, and says nothing', () => {
  const small = heapAfter('await keepMemorySmall();');
  const usual = heapAfter('');
  expect(small.stderr).toBe('');
  expect(small.pool).toBeLessThan(usual.pool);
  expect(small.heapMb).toBeLessThan(usual.heapMb * 0.9);
});
