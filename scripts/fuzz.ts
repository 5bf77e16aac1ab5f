// `npm run fuzz -- [--count N] [--seed N] [--target NAME]`: changes what comes from outside, and looks whether something
// is accepted that nobody signed or wrote, costs too much, or crashes. The same seed tries the same.
import { parseArgs } from 'node:util';
import { fuzz } from '../test/fuzz/fuzz.ts';
import { allTargets } from '../test/fuzz/targets.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '50000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    target: { type: 'string', multiple: true, default: [] },
  },
});
const targets = (await allTargets()).filter(
  ({ name }) => values.target.length === 0 || values.target.includes(name),
);
console.log(`seed ${values.seed}, ${values.count} mutations`);
const started = performance.now();
const { byTarget, harmless } = await fuzz(targets, Number(values.seed), Number(values.count));
for (const [target, count] of byTarget) console.log(`  ${count} of ${target}`);
console.log(`nothing wrong was accepted; ${harmless} changes were of parts that do not count`);
console.log(`${Math.round((performance.now() - started) / 1000)} s`);
