import { beforeAll, expect, test } from 'vitest';
import { type Corpus, makeCorpus } from './corpus.ts';
import { fuzz } from './fuzz.ts';

let corpus: Corpus;
beforeAll(async () => {
  corpus = await makeCorpus();
});

test('nothing that was changed is accepted as something else, and nothing crashes', async () => {
  const { mutations, harmless } = await fuzz(corpus, 1, 300);
  expect(mutations).toBe(300);
  expect(harmless).toBeLessThan(mutations);
});

test('a verifier that accepted what nobody signed would be caught', async () => {
  const forged = { ...corpus, san: 'https://github.com/somebody/else' };
  await expect(fuzz(forged, 1, 300)).rejects.toThrow(/seed 1, mutation \d+: accepted, signed by/);
});
