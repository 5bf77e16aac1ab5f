// `npm run bench:copy -- [--images 200]`: what a copy of images with all that is attached takes, beside regctl, oras and
// cosign, between working fakes on this machine that count. Needs dist/ and the programs of the conformance stack.
// Writes COPY.md.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { run } from '../conformance/stack/command.ts';
import { type GoTool, goTool, goToolVersion } from '../conformance/stack/go-tools.ts';
import { table } from '../scripts/markdown.ts';
import type { Mode } from '../test/fake/registry/modes.ts';
import { type FakeRegistry, startRegistry } from '../test/fake/registry/registry.ts';
import { type Attached, FROM, putAll } from '../test/support/attached-image.ts';

const { values } = parseArgs({ options: { images: { type: 'string', default: '200' } } });
const COUNT = Number(values.images);
const OURS = path.join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
const TO = 'mirror/app';
/** With the referrers API, and without. */
const PAIRS: readonly (readonly [Mode, Mode])[] = [
  ['oci11', 'plain'],
  ['plain', 'oci11'],
];

interface Copy {
  readonly from: FakeRegistry;
  readonly to: FakeRegistry;
  readonly images: readonly Attached[];
}

/** Command lines that copy all images, with the names of both registries. */
interface Tool {
  readonly name: string;
  readonly program?: GoTool;
  commands(copy: Copy): Promise<readonly string[][]> | readonly string[][];
}

const directory = await mkdtemp(path.join(tmpdir(), 'bench-copy-'));
const pairsOf = ({ from, to, images }: Copy) =>
  images.map(
    ({ image }, nth) => [`${from.host}/${FROM}@${image.digest}`, `${to.host}/${TO}:v${nth}`] as const,
  );
const plainHttp = ({ from, to }: Copy) =>
  [from, to].flatMap(({ host }) => ['--host', `reg=${host},tls=disabled`]);

const TOOLS: readonly Tool[] = [
  {
    name: 'slsa-provenance copy',
    commands: async (copy) => {
      const list = path.join(directory, 'list');
      await writeFile(
        list,
        pairsOf(copy)
          .map((names) => names.join(' '))
          .join('\n'),
      );
      return [['copy', '--file', list, '--quiet']];
    },
  },
  {
    name: 'regctl image copy --referrers --digest-tags',
    program: 'regctl',
    commands: (copy) =>
      pairsOf(copy).map((names) => [
        ...['image', 'copy', '--referrers', '--digest-tags', '--verbosity', 'error'],
        ...plainHttp(copy),
        ...names,
      ]),
  },
  {
    name: 'oras cp -r',
    program: 'oras',
    commands: (copy) =>
      pairsOf(copy).map((names) => [
        'cp',
        '-r',
        '--from-plain-http',
        '--to-plain-http',
        '--no-tty',
        ...names,
      ]),
  },
  {
    name: 'cosign copy',
    program: 'cosign-3.1',
    commands: (copy) =>
      pairsOf(copy).map((names) => ['copy', '--allow-http-registry', '--allow-insecure-registry', ...names]),
  },
];

interface Measured {
  readonly pair: readonly [Mode, Mode];
  readonly tool: string;
  readonly requests: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly peakMb: number;
  readonly lost: string;
}

const measured: Measured[] = [];
try {
  for (const pair of PAIRS) for (const tool of TOOLS) measured.push(await measure(pair, tool));
} finally {
  await rm(directory, { recursive: true });
}
await writeFile(path.join(import.meta.dirname, 'COPY.md'), await page());
console.log(await page());

async function measure(pair: Measured['pair'], tool: Tool): Promise<Measured> {
  const [from, to] = await Promise.all(
    pair.map((mode, nth) => startRegistry({ mode, service: nth === 0 ? 'from' : 'to' })),
  );
  if (!from || !to) throw new Error('a copy without two registries');
  try {
    const images = Array.from({ length: COUNT }, (_, nth) => putAll(from, `image ${nth}`));
    const copy = { from, to, images };
    const start = [process.execPath, OURS];
    const program = tool.program ? [await goTool(tool.program)] : start;
    let peakMb = 0;
    let failed = 0;
    const started = performance.now();
    for (const args of await tool.commands(copy)) {
      const outcome = await timed([...program, ...args]);
      peakMb = Math.max(peakMb, outcome.peakMb);
      if (outcome.exitCode !== 0) failed += 1;
    }
    const seconds = (performance.now() - started) / 1000;
    const sent = to.requests.map(({ headers }) => Number(headers['content-length'] ?? 0));
    return {
      pair,
      tool: tool.name,
      requests: from.requests.length + to.requests.length,
      bytes: sent.reduce((sum, one) => sum + one, 0),
      seconds,
      peakMb,
      lost: [...(failed > 0 ? [`failed for ${failed}`] : []), ...lostBy(copy)].join(', ') || 'nothing',
    };
  } finally {
    await Promise.all([from.close(), to.close()]);
  }
}

/** What of an image is not at the destination, or cannot be found there. */
function lostBy({ to: { store }, images }: Copy): string[] {
  const tags = store.tags(TO);
  const missing = images.map(({ image, referrers, tags: digestTags }, nth) => ({
    images: tags.get(`v${nth}`) === image.digest ? 0 : 1,
    referrers: referrers.filter((digest) => !store.manifest(TO, digest)).length,
    'digest tags': digestTags.filter((tag) => !tags.has(tag)).length,
  }));
  return (['images', 'referrers', 'digest tags'] as const).flatMap((kind) => {
    const count = missing.reduce((sum, one) => sum + one[kind], 0);
    return count > 0 ? [`${count} ${kind}`] : [];
  });
}

/** Runs a program, and says how much memory it had at the most. */
async function timed(
  words: readonly string[],
): Promise<{ readonly exitCode: number; readonly peakMb: number }> {
  const usage = path.join(directory, 'usage');
  const env = { PATH: process.env['PATH'] ?? '', HOME: directory, DOCKER_CONFIG: directory };
  const { exitCode } = await run('/usr/bin/time', ['-q', '-f', '%M', '-o', usage, ...words], { env });
  return { exitCode, peakMb: (Number((await readFile(usage, 'utf8')).trim()) * 1024) / 1e6 };
}

async function page(): Promise<string> {
  const rows = measured.map(({ pair, tool, requests, bytes, seconds, peakMb, lost }) => [
    `${pair[0]} → ${pair[1]}`,
    `\`${tool}\``,
    String(requests),
    (requests / COUNT).toFixed(1),
    `${(bytes / 1e6).toFixed(2)} MB`,
    `${seconds.toFixed(1)} s`,
    `${Math.round(peakMb)} MB`,
    lost,
  ]);
  const headings = ['from → to', 'program', 'requests', 'an image', 'sent', 'time', 'memory', 'lost'];
  const programs = TOOLS.flatMap(({ program }) => program ?? []);
  const versions = await Promise.all(programs.map(async (one) => `${one} ${await goToolVersion(one)}`));
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.split(' ').slice(0, 2).join(' ') ?? 'unknown'}`;
  return `<!-- generated by npm run bench:copy -->

# Copy of ${COUNT} images

Measured ${new Date().toISOString().slice(0, 10)} on ${machine}: ${COUNT} indexes of two platforms and BuildKit's
attestation, each with a referrer, a referrer of a platform, a referrer of a referrer, and \`.sig\`, \`.att\` and \`.sbom\`
tags, copied from one repository to another. Registries are the fakes of the tests, on the same machine: \`oci11\` has the
referrers API, \`plain\` has not. Nothing is judged. slsa-provenance copies a list in one process; the others are one process an image.
Memory is the most of any process. Besides: ${versions.join(', ')}.

<!-- prettier-ignore -->
${table(headings, rows)}
`;
}
