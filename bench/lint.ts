// `npm run bench:lint -- [--files 1000]`: what lint takes for a large repository: time and memory, for policies, for
// workflows, for Markdown and for a mixture. The files are the examples of the rules' pages, the pages themselves, the
// workflows of examples/ and templates/, and what `policy` writes. Needs dist/. Writes LINT.md; fails over the target.
import { globSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { run } from '../conformance/stack/command.ts';
import { table } from '../scripts/markdown.ts';
import { examplesIn } from '../test/support/rule-examples.ts';

const { values } = parseArgs({ options: { files: { type: 'string', default: '1000' } } });
const COUNT = Number(values.files);
const ROOT = path.join(import.meta.dirname, '..');
const PROGRAM = path.join(ROOT, 'dist', 'cli', 'index.js');
const TARGET_SECONDS = 5;
/** Of the mixture, so that a pause of the machine counts for nothing. */
const RUNS = 3;
/** A third of the mixture each. */
const KINDS = ['policies', 'workflows', 'Markdown'] as const;
type Kind = (typeof KINDS)[number];

interface Sample {
  readonly kind: Kind;
  readonly text: string;
}

interface Measured {
  readonly what: string;
  readonly files: number;
  readonly megabytes: number;
  readonly findings: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMb: number;
}

const directory = await mkdtemp(path.join(tmpdir(), 'bench-lint-'));
const usage = path.join(directory, 'usage');
const measured: Measured[] = [];
try {
  const samples = await allSamples();
  for (const kind of KINDS)
    measured.push(await measure(kind, repeated(samples.filter((one) => one.kind === kind))));
  measured.push(await measure('a third of each', mixture(samples), RUNS));
} finally {
  await rm(directory, { recursive: true });
}
await writeFile(path.join(import.meta.dirname, 'LINT.md'), page());
console.log(page());
if ((measured.at(-1)?.seconds ?? Infinity) > TARGET_SECONDS) process.exitCode = 1;

async function allSamples(): Promise<Sample[]> {
  const pages = globSync('docs/rules/*/*.md', { cwd: ROOT }).toSorted();
  const workflows = globSync(['examples/*.yml', 'templates/*.yml'], { cwd: ROOT }).toSorted();
  return [
    ...pages.flatMap((file) => fromPage(file, readFileSync(path.join(ROOT, file), 'utf8'))),
    ...workflows.map((file) => ({
      kind: 'workflows' as const,
      text: readFileSync(path.join(ROOT, file), 'utf8'),
    })),
    ...(await writtenPolicies()),
  ];
}

function fromPage(file: string, text: string): Sample[] {
  const examples = [...examplesIn(text, 'Wrong'), ...examplesIn(text, 'Right')];
  const kind = file.includes(`${path.sep}workflow${path.sep}`) ? 'workflows' : 'policies';
  return [
    { kind: 'Markdown', text },
    ...examples
      .filter(({ language }) => language === 'yaml')
      .map((one) => ({ kind, text: one.text }) as const),
  ];
}

/** All forms, as large as policies are. */
async function writtenPolicies(): Promise<Sample[]> {
  const folder = path.join(directory, 'written');
  const signer = [
    '--repo',
    'acme/app',
    '--signer-workflow',
    'acme/app/.github/workflows/release.yml@refs/heads/main',
  ];
  await command(['policy', '--images', 'ghcr.io/acme/app', ...signer, '--out', folder, '--quiet'], [0]);
  const files = globSync('*/*.yaml', { cwd: folder }).toSorted();
  return files.map((file) => ({ kind: 'policies', text: readFileSync(path.join(folder, file), 'utf8') }));
}

function repeated(samples: readonly Sample[], count = COUNT): Sample[] {
  return Array.from({ length: count }, (_, nth) => samples[nth % samples.length]!);
}

function mixture(samples: readonly Sample[]): Sample[] {
  const each = Math.floor(COUNT / KINDS.length);
  return KINDS.flatMap((kind, nth) =>
    repeated(
      samples.filter((one) => one.kind === kind),
      nth === 0 ? COUNT - each * (KINDS.length - 1) : each,
    ),
  );
}

/** The fastest of some runs. */
async function measure(what: string, samples: readonly Sample[], runs = 1): Promise<Measured> {
  const folder = path.join(directory, what.replaceAll(' ', '-'));
  await Promise.all(samples.map((sample, nth) => store(folder, sample, nth)));
  const bytes = samples.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const results: Measured[] = [];
  for (let nth = 0; nth < runs; nth += 1)
    results.push({ what, files: samples.length, megabytes: bytes / 1e6, ...(await lint(folder)) });
  return results.toSorted((a, b) => a.seconds - b.seconds)[0]!;
}

/** Each in a place where such files lie, under a name of its own: that names occur twice is a finding. */
async function store(folder: string, { kind, text }: Sample, nth: number): Promise<void> {
  const place = { policies: 'policies', workflows: '.github/workflows', Markdown: 'docs' }[kind];
  const file = path.join(folder, place, `${nth}${kind === 'Markdown' ? '.md' : '.yml'}`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, kind === 'policies' ? text.replaceAll(/^( {2}name: \S+)$/gm, `$1-${nth}`) : text);
}

async function lint(folder: string) {
  const started = performance.now();
  const { output } = await command(['lint', folder, '--repo', 'acme/app', '--format', 'json'], [0, 1]);
  const seconds = (performance.now() - started) / 1000;
  const { findings } = JSON.parse(output) as { readonly findings: readonly unknown[] };
  const [kib = 0, user = 0, system = 0] = (await readFile(usage, 'utf8')).trim().split(' ').map(Number);
  // Files that nothing is found in were not looked at: the examples are half of them wrong.
  if (findings.length === 0) throw new Error('nothing was found in the examples of the rules');
  return { findings: findings.length, seconds, cpuSeconds: user + system, peakMb: (kib * 1024) / 1e6 };
}

async function command(args: readonly string[], allowed: readonly number[]) {
  const env = { PATH: process.env['PATH'] ?? '', HOME: directory };
  const words = ['-q', '-f', '%M %U %S', '-o', usage, process.execPath, PROGRAM, ...args];
  const outcome = await run('/usr/bin/time', words, { env, cwd: directory });
  if (!allowed.includes(outcome.exitCode))
    throw new Error(`${args[0]} ended with ${outcome.exitCode}:\n${outcome.output.slice(0, 5000)}`);
  return outcome;
}

function page(): string {
  const rows = measured.map((one) => [
    one.what,
    String(one.files),
    `${one.megabytes.toFixed(1)} MB`,
    String(one.findings),
    `${one.seconds.toFixed(1)} s`,
    `${one.cpuSeconds.toFixed(1)} s`,
    String(Math.round(one.files / one.seconds)),
    `${Math.round(one.peakMb)} MB`,
  ]);
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.split(' ').slice(0, 2).join(' ') ?? 'unknown'}`;
  const headings = [
    'what',
    'files',
    'size',
    'findings',
    'time',
    'of the processor',
    'files a second',
    'memory',
  ];
  return `<!-- generated by npm run bench:lint -->

# Lint of ${COUNT} files

Measured ${new Date().toISOString().slice(0, 10)} on ${machine}: \`slsa-provenance lint\` from \`dist/\`, a process of its
own with Node.js's own settings. The files are the examples of the rules' pages, right and wrong, these pages, the
workflows of \`examples/\` and \`templates/\`, and the policies that \`slsa-provenance policy\` writes, again and again under
other names. Of the mixture it is the fastest of ${RUNS} runs; the target is ${TARGET_SECONDS} s.

${table(headings, rows)}
`;
}
