// `npm run fuzz -- [mutations] [seed]`: changes what is signed and how it is stored, and looks whether
// verification accepts something that nobody signed, or crashes. The same seed tries the same.
import { makeCorpus } from '../test/fuzz/corpus.ts';
import { fuzz } from '../test/fuzz/fuzz.ts';

const [mutations = '100000', seed = String(Date.now() % 1_000_000_000)] = process.argv.slice(2);
console.log(`seed ${seed}, ${mutations} mutations`);
const started = performance.now();
const { byTarget, harmless } = await fuzz(await makeCorpus(), Number(seed), Number(mutations));
for (const [target, count] of byTarget) console.log(`  ${count} of ${target}`);
console.log(`nothing that nobody signed was accepted; ${harmless} changes were of parts that nothing signs`);
console.log(`${Math.round((performance.now() - started) / 1000)} s`);
