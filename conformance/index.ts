// `npm run conformance`: signs with the action as it is shipped, on the real services, and asks the real verifiers.
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { CASES, titleOf } from './cases.ts';
import { runCase } from './grid.ts';
import { readOptions, USAGE } from './options.ts';
import { summaryTable } from './report.ts';
import { isExpected, type Row, rowTitle } from './row.ts';
import { startRun } from './stack/run.ts';
import { shellLine } from './shell.ts';
import { VERIFIERS } from './engine/index.ts';

const options = readOptions(process.argv.slice(2));
if (options.help) {
  console.log(USAGE);
  process.exit(0);
}
const stack = await startRun('conformance');

const { action, probes } = options;
const rows: Row[] = [];
const onRow = (row: Row) => {
  rows.push(row);
  const wrong = !isExpected(row);
  if (wrong) console.log(`UNEXPECTED ${row.actual}: ${rowTitle(row)}\n${row.output}`);
  if (wrong || options.commands) console.log(shellLine(row.command));
};
const broken: string[] = [];
const queue = CASES.entries();
try {
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  if (options.hold) await hold();
} finally {
  await stack.close();
}

/** For commands by hand: they need the namespace, which the first process of the run has told, and variables. */
async function hold(): Promise<void> {
  const lines = Object.entries(stack.environment).map(([name, value]) => `export ${name}=${value}\n`);
  const file = path.join(stack.directory, 'environment');
  writeFileSync(file, lines.join(''));
  console.log(`Everything stays until Ctrl-C. In a shell of the namespace: . ${file}`);
  await new Promise((resolve) => process.on('SIGINT', resolve));
}

/** Takes the next case as long as there is one: cases share nothing but the services. */
async function work(): Promise<void> {
  for (const [nth, one] of queue) {
    const asked = [...VERIFIERS, ...(one.scenario.verifiers ?? [])];
    const verifiers = asked.filter(({ name }) => options.selects(one, name));
    if (verifiers.length === 0) continue;
    const started = performance.now();
    await runCase(one, nth, { stack, action, probes, verifiers, onRow }).catch((error: unknown) => {
      broken.push(titleOf(one));
      console.log(`BROKEN: ${titleOf(one)}:`, error);
    });
    console.log(`${titleOf(one)}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}

console.log(summaryTable(rows));
const unexpected = rows.filter((row) => !isExpected(row));
console.log(
  `${rows.length} questions, ${unexpected.length} unexpected answers, ${broken.length} broken cases`,
);
if (rows.length === 0 || unexpected.length > 0 || broken.length > 0) process.exitCode = 1;
