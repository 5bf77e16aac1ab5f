// `npm run conformance:cluster`: policies as this project writes them, in a real API server with the real engines,
// which judge what the action has signed.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { missingClusterTools } from '../stack/tools.ts';
import { startRun } from '../stack/run.ts';
import { recordDenials } from './denials.ts';
import { type Form, FORMS } from './forms.ts';
import { type Images, prepareImages, type Shape, SHAPES, type SignerKind } from './images.ts';
import type { Kubectl } from './kubectl.ts';
import { agrees, type Comparison, comparePreflight } from './preflight-agrees.ts';
import { judgeForm } from './lane.ts';
import { type Cell, isExpected, writeResults } from './results.ts';
import type { Row } from './section.ts';
import { SECTIONS } from './sections.ts';
import { startCluster } from './start.ts';

const USAGE = `npm run conformance:cluster -- [options]

  --quick        forms of policy alone: one registry, keyless
  --only TEXT    forms of policy with TEXT in their id, or a section: ${SECTIONS.map(({ name }) => name).join(', ')}
  --chart        only the chart, of which preflight foretells every answer
  --record       write results.json, for docs/compatibility.md, and the engines' words in test/engine/: of what was run
  --hold         leave everything running afterwards, until interrupted
  --output       print what the engines say, also where it was expected
  --action DIR   the action.yml and dist/ to run; default: those of this checkout`;

const { values: options } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    chart: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    hold: { type: 'boolean', default: false },
    output: { type: 'boolean', default: false },
    action: { type: 'string', default: path.join(import.meta.dirname, '..', '..') },
  },
});
if (options.help) {
  console.log(USAGE);
  process.exit(0);
}
const [missing] = SECTIONS.filter(({ name }) => name === options.only).flatMap(
  (section) => section.missing?.() ?? [],
);
if (missing !== undefined) {
  console.error(`${options.only}: ${missing}`);
  process.exit(1);
}
const stack = await startRun('cluster', { missing: missingClusterTools });
const sections = SECTIONS.filter(({ name }) =>
  options.only === '' ? !options.quick && !options.chart : name === options.only,
);
const forms = FORMS.filter(({ id }) => sections.length !== 1 && id.includes(options.only));
const cells: Cell[] = [];
const rows: Row[] = [];
const broken: string[] = [];
const disagreements: Comparison[] = [];
try {
  const engines = new Set([
    ...forms.map(({ engine }) => engine),
    ...sections.flatMap((section) => section.engines),
  ]);
  const [{ kubectl, access }, all] = await Promise.all([startCluster(stack, [...engines]), images()]);
  // An engine is asked by one form after the other: each has the namespace, and what it matches, to itself.
  await Promise.all(
    [...engines].map(async (engine) => {
      for (const form of forms.filter((one) => one.engine === engine)) {
        // Of digests alone there is nothing to foretell.
        if (!options.quick && engine !== 'Gatekeeper')
          await chartOf(form, all, kubectl).catch(onBroken(form.id));
        if (options.chart) continue;
        for (const one of all.filter(({ signer }) => form.signers.includes(signer))) {
          const lane = { kubectl, stack, action: path.resolve(options.action), onCell };
          await judgeForm(form, one, lane).catch(onBroken(`${form.id}, ${one.shape}, ${one.signer}`));
        }
      }
    }),
  );
  for (const section of sections) {
    const onRow = (row: Omit<Row, 'section'>) => tellRow({ ...row, section: section.name });
    const stage = { kubectl, access, stack, action: path.resolve(options.action), onRow };
    await section.play(stage).catch(onBroken(section.name));
  }
  if (options.hold) await hold(kubectl.kubeconfig);
} finally {
  await stack.close();
}
const asked = cells.length + rows.length;
const unexpected = [
  ...cells.filter((cell) => !isExpected(cell)),
  ...rows.filter(({ expected, answer }) => answer !== expected),
];
console.log(
  `${asked} questions, ${unexpected.length} unexpected answers, ${broken.length} broken forms or sections, ` +
    `${disagreements.length} objects otherwise than preflight says`,
);
if (options.record && broken.length === 0) {
  writeResults(cells, rows, new Date());
  recordDenials(cells);
}
if ((asked === 0 && !options.chart) || unexpected.length + broken.length + disagreements.length > 0)
  process.exitCode = 1;

/** All that is asked about, made while the engines start. */
async function images(): Promise<Images[]> {
  if (forms.length === 0) return [];
  const shapes = options.quick ? (['plain'] as const) : (Object.keys(SHAPES) as Shape[]);
  const signers: readonly SignerKind[] = options.quick ? ['keyless'] : ['keyless', 'key'];
  const made: Images[] = [];
  for (const shape of shapes) {
    for (const signer of signers) {
      made.push(await prepareImages({ stack, action: path.resolve(options.action), shape, signer }));
    }
  }
  return made;
}

/** A chart of images from everywhere: `preflight` has to foretell what becomes of each object. */
async function chartOf(form: Form, all: readonly Images[], kubectl: Kubectl): Promise<void> {
  const sets = all.filter(({ signer }) => signer === 'keyless');
  const lane = { kubectl, stack, action: path.resolve(options.action), onCell };
  const compared = await comparePreflight(form, sets, lane);
  const untold = compared.filter(({ foretold }) => foretold.includes('could-not-tell'));
  const wrong = compared.filter((one) => !agrees(one));
  console.log(
    `${form.id}: chart of ${compared.length} objects: ${wrong.length} otherwise than preflight says, ${untold.length} not told`,
  );
  for (const { object, why, cluster } of untold)
    console.log(`    not told, ${cluster}: ${object.kind} of ${object.images.join(' ')}: ${why.join('; ')}`);
  for (const { object, foretold, cluster, said } of wrong) {
    console.log(
      `UNEXPECTED ${cluster}, foretold ${foretold.join(', ')}: ${object.kind} of ${object.images.join(' ')}`,
    );
    console.log(said.replaceAll(/^/gm, '    | '));
  }
  disagreements.push(...wrong);
}

function onBroken(what: string) {
  return (error: unknown) => {
    broken.push(what);
    console.log(`BROKEN: ${what}:`, error);
  };
}

function onCell(cell: Cell): void {
  cells.push(cell);
  const wrong = !isExpected(cell);
  const { form, shape, signer, attack, verdict, milliseconds } = cell;
  console.log(
    `${wrong ? 'UNEXPECTED ' : ''}${form}, ${shape}, ${signer}: ${attack}: ${verdict} (${milliseconds} ms)`,
  );
  if (wrong || options.output) console.log(cell.said.replaceAll(/^/gm, '    | '));
  if (wrong && cell.lens)
    console.log(`    lens: ${cell.lens.admits ? 'admits' : 'refuses'}: ${cell.lens.why}`);
}

function tellRow(row: Row): void {
  rows.push(row);
  const { section, subject, question, expected, answer, said } = row;
  const wrong = answer !== expected;
  console.log(
    `${wrong ? 'UNEXPECTED ' : ''}${section}, ${subject}: ${question}: ${answer}${wrong ? `, not ${expected}` : ''}`,
  );
  if (wrong || options.output) console.log(said.replaceAll(/^/gm, '    | '));
}

async function hold(kubeconfig: string): Promise<void> {
  console.log(`Everything stays until Ctrl-C. In a shell of the namespace: export KUBECONFIG=${kubeconfig}`);
  await new Promise((resolve) => process.on('SIGINT', resolve));
}
