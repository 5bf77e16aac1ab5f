import { beforeAll, expect, test } from 'vitest';
import { artifactTargets } from './artifacts.ts';
import { type Corpus, makeCorpus } from './corpus.ts';
import { foreignTargets } from './foreign.ts';
import { fuzz } from './fuzz.ts';
import type { Target } from './target.ts';

let corpus: Corpus;
beforeAll(async () => {
  corpus = await makeCorpus();
});

test('nothing that was changed is accepted as something else, and nothing crashes', async () => {
  const { mutations, harmless } = await fuzz(await artifactTargets(corpus), 1, 300);
  expect(mutations).toBe(300);
  expect(harmless).toBeLessThan(mutations);
});

test('nor anything that other tools signed, or evidence about it', async () => {
  const { harmless, byTarget } = await fuzz(await foreignTargets(), 1, 300);
  expect([...byTarget.keys()].sort()).toEqual([
    'bundles of other tools',
    'evidence',
    'layers of other tools',
  ]);
  expect(harmless).toBeGreaterThan(0);
});

test('a verifier that accepted what nobody signed would be caught', async () => {
  const forged = { ...corpus, san: 'https://github.com/somebody/else' };
  await expect(fuzz(await artifactTargets(forged), 1, 300)).rejects.toThrow(
    /seed 1, mutation \d+: accepted, signed by/,
  );
});

test.each<[string, Target['run'], RegExp]>([
  ['too much time', () => busyFor(2100), /^dear: seed 1, mutation 0: it took 2\d\d\d ms$/],
  ['too much memory', () => kept(320), /^dear: seed 1, mutation 0: it took 3\d\d MB$/],
])('an input that takes %s would be caught', async (_, run, message) => {
  await expect(fuzz([{ name: 'dear', weight: 1, run }], 1, 1)).rejects.toThrow(message);
});

/** @param ms of processor time */
function busyFor(ms: number): boolean {
  const start = process.cpuUsage();
  for (;;) {
    const { user, system } = process.cpuUsage(start);
    if (user + system > ms * 1000) return false;
  }
}

let garbage: Buffer[] = [];
function kept(megabytes: number): boolean {
  garbage = [Buffer.alloc(megabytes * 1024 * 1024)];
  return garbage.length === 0;
}
