// `npm run conformance:written`: the engines' own programs load every policy that is written, and run the tests beside it.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { allLoadings, load, type Loaded } from './policies/loading.ts';

const USAGE = `npm run conformance:written -- [options]

  --only TEXT   what has TEXT in its name; given twice, both must fit`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const directory = mkdtempSync(path.join(tmpdir(), 'written-'));
const asked = allLoadings().filter(({ title }) => values.only.every((text) => title.includes(text)));
const answers: Loaded[] = [];
for (const one of asked) {
  const answer = await load(one, directory);
  answers.push(answer);
  if (answer.outcome === 'refused') console.log(`REFUSED: ${answer.title}\n${answer.output}`);
}
const count = (outcome: Loaded['outcome']) => answers.filter((one) => one.outcome === outcome).length;
console.log(
  `${answers.length} policies: ${count('taken')} taken, ${count('refused')} refused, ${count('not built')} not asked (program not built)`,
);
if (answers.length === 0 || count('refused') > 0 || count('taken') === 0) process.exitCode = 1;
