// `npm run conformance:lenses`: hand-made registries, looked at by every program and by its lens.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LENS_CASES } from '../../test/support/engine/cases.ts';
import { shellLine } from '../shell.ts';
import { startRun } from '../stack/run.ts';
import { askCase, type LensRow } from './ask.ts';
import { Homes } from './homes.ts';
import { PROGRAMS } from './programs.ts';

const USAGE = `npm run conformance:lenses -- [options]

  --only TEXT   cases with TEXT in their name
  --lens TEXT   lenses with TEXT in their id
  --output      print what programs say, also where they agree with their lens`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    lens: { type: 'string', default: '' },
    output: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const stack = await startRun('lenses');
const rows: LensRow[] = [];
try {
  const homes = new Homes(path.join(stack.directory, 'homes'), stack.instances.localhost);
  const programs = PROGRAMS.filter(({ lens }) => lens.includes(values.lens));
  for (const [nth, one] of LENS_CASES.entries()) {
    if (one.name.includes(values.only)) show(one.name, await askCase(one, { stack, homes, nth, programs }));
  }
} finally {
  await stack.close();
}
const differing = rows.filter(({ lensAdmits, programAdmits }) => lensAdmits !== programAdmits);
console.log(`${rows.length} questions, ${differing.length} lenses differ from their program`);
if (rows.length === 0 || differing.length > 0) process.exitCode = 1;

/** One line a question: lens, program, and what differs in full. */
function show(name: string, answers: readonly LensRow[]): void {
  rows.push(...answers);
  console.log(`\n${name}`);
  for (const row of answers) {
    const { lens, want, lensAdmits, programAdmits, why } = row;
    const agrees = lensAdmits === programAdmits;
    const cells = [
      lens.padEnd(25),
      want.padEnd(11),
      word(lensAdmits),
      word(programAdmits),
      agrees ? 'agree ' : 'DIFFER',
    ];
    console.log(`  ${cells.join(' ')} ${why}`);
    if (!agrees) console.log(shellLine(row.command));
    if (!agrees || values.output) console.log(row.output.trim().slice(0, 1500));
  }
}

function word(admits: boolean): string {
  return admits ? 'admits ' : 'refuses';
}
