// `npm run bench:preflight -- [--images 500]`: what preflight takes for hundreds of images, against working fakes on
// this machine: requests, the fastest second at one registry, time and memory. Needs dist/. Writes PREFLIGHT.md.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { run } from '../conformance/stack/command.ts';
import { table } from '../scripts/markdown.ts';
import { type FakeRegistry, startRegistry } from '../test/fake/registry/registry.ts';
import { startSigstore } from '../test/fake/sigstore/index.ts';
import { singleImage, storeImage } from '../test/support/image.ts';
import { jobOf } from '../test/support/job.ts';

const { values } = parseArgs({ options: { images: { type: 'string', default: '500' } } });
const COUNT = Number(values.images);
const PROGRAM = path.join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
/** How long a registry far away takes for each answer. */
const ROUND_TRIPS_MS = [0, 50];
const REGISTRIES = [1, 3];

/** Whom the certificates of the fake instance name. */
const SIGNER = 'https://github.com/octo-org/octo-repo/.github/workflows/release.yml@refs/heads/main';

interface Measured {
  readonly registries: number;
  readonly roundTripMs: number;
  readonly requests: number;
  readonly fastestSecond: number;
  readonly seconds: number;
  readonly peakMb: number;
  readonly verdicts: string;
}

const directory = await mkdtemp(path.join(tmpdir(), 'bench-preflight-'));
const sigstore = await startSigstore();
const job = await jobOf(sigstore);
const measured: Measured[] = [];
try {
  for (const count of REGISTRIES) measured.push(...(await measureOver(count)));
} finally {
  await Promise.all([sigstore.close(), job.remove(), rm(directory, { recursive: true })]);
}
await writeFile(path.join(import.meta.dirname, 'PREFLIGHT.md'), page());
console.log(page());

/** Half of the images are signed, the other half are not. */
async function measureOver(count: number): Promise<Measured[]> {
  const registries = await Promise.all(
    Array.from({ length: count }, (_, nth) => startRegistry({ mode: 'oci11', service: `registry-${nth}` })),
  );
  try {
    const names = Array.from({ length: COUNT }, (_, nth) => imageIn(registries[nth % count]!, nth));
    await sign(
      names.filter((_, nth) => nth % (2 * count) < count),
      registries,
    );
    const manifests = path.join(directory, 'manifests.yaml');
    await writeFile(manifests, names.map(deployment).join('---\n'));
    const policies = await writePolicy(registries);
    const results: Measured[] = [];
    for (const roundTripMs of ROUND_TRIPS_MS) {
      for (const { traffic } of registries)
        traffic.faults = roundTripMs === 0 ? undefined : () => ({ kind: 'delay', ms: roundTripMs });
      results.push(await preflight([manifests, ...policies], { registries, roundTripMs }));
    }
    return results;
  } finally {
    await Promise.all(registries.map((registry) => registry.close()));
  }
}

function imageIn({ store, host }: FakeRegistry, nth: number): string {
  const image = singleImage(`preflight ${nth}`);
  storeImage(store, `acme/app${nth}`, image);
  return `${host}/acme/app${nth}@${image.digest}`;
}

function deployment(image: string, nth: number): string {
  const template = {
    metadata: { labels: { app: `app${nth}` } },
    spec: { containers: [{ name: 'app', image }] },
  };
  const metadata = { name: `app${nth}`, namespace: 'shop' };
  return `${JSON.stringify({ apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { template } })}\n`;
}

async function sign(names: readonly string[], registries: readonly FakeRegistry[]): Promise<void> {
  const list = path.join(directory, 'signed.txt');
  await writeFile(list, names.join('\n'));
  const auths = Object.fromEntries(registries.map(({ host, dockerAuth }) => [host, dockerAuth]));
  await writeFile(path.join(directory, 'config.json'), JSON.stringify({ auths }));
  const instance = Object.entries(job.inputs).flatMap(([name, value]) => [`--${name}`, value]);
  const environment = { DOCKER_CONFIG: directory, RUNNER_TEMP: directory, GITHUB_ACTIONS: 'true' };
  await command(['sign', '--file', list, '--quiet', ...instance], [0], {
    ...job.environment,
    ...environment,
  });
}

async function writePolicy(registries: readonly FakeRegistry[]): Promise<string[]> {
  const trust = ['--trusted-root', job.inputs['trusted-root'] ?? ''];
  const { output } = await command(
    [
      ...['policy', '--certificate-identity', SIGNER, '--certificate-oidc-issuer', sigstore.issuer],
      ...registries.flatMap(({ host }) => ['--images', `${host}/acme/*`]),
      ...['--name', 'acme', '--for', 'kyverno-ivp', '--mode', 'enforce', '--quiet', ...trust],
    ],
    [0],
  );
  const file = path.join(directory, 'policy.yaml');
  await writeFile(file, output);
  return ['--policy', file, ...trust];
}

interface Circumstances {
  readonly registries: readonly FakeRegistry[];
  readonly roundTripMs: number;
}

async function preflight(
  args: readonly string[],
  { registries, roundTripMs }: Circumstances,
): Promise<Measured> {
  const before = registries.map(({ requests }) => requests.length);
  const usage = path.join(directory, 'usage');
  const started = performance.now();
  const { output } = await command(['preflight', ...args, '--format', 'json'], [0, 1], {}, usage);
  const seconds = (performance.now() - started) / 1000;
  const asked = registries.map(({ requests }, nth) => requests.slice(before[nth]).map(({ at }) => at));
  return {
    registries: registries.length,
    roundTripMs,
    requests: asked.flat().length,
    fastestSecond: Math.max(...asked.map(fastestSecond)),
    seconds,
    peakMb: (Number((await readFile(usage, 'utf8')).trim()) * 1024) / 1e6,
    verdicts: verdictsIn(output),
  };
}

/** The most that arrive within any second. */
function fastestSecond(times: readonly number[]): number {
  let [most, first] = [0, 0];
  for (const [nth, time] of times.entries()) {
    while ((times[first] ?? 0) <= time - 1000) first += 1;
    most = Math.max(most, nth - first + 1);
  }
  return most;
}

function verdictsIn(output: string): string {
  const { images } = JSON.parse(output) as { images: { answers: { verdict: string }[] }[] };
  const verdicts = images.map(({ answers }) => answers[0]?.verdict ?? 'none');
  return [...new Set(verdicts)].map((one) => `${verdicts.filter((v) => v === one).length} ${one}`).join(', ');
}

/** @param usage takes the peak memory, in KiB */
async function command(
  args: readonly string[],
  allowed: readonly number[],
  more: Readonly<Record<string, string>> = {},
  usage = path.join(directory, 'unused'),
) {
  const env = { PATH: process.env['PATH'] ?? '', HOME: directory, ...more };
  const words = ['-q', '-f', '%M', '-o', usage, process.execPath, PROGRAM, ...args];
  const outcome = await run('/usr/bin/time', words, { env });
  if (!allowed.includes(outcome.exitCode))
    throw new Error(`${args[0]} ended with ${outcome.exitCode}:\n${outcome.output.slice(0, 5000)}`);
  return outcome;
}

function page(): string {
  const rows = measured.map((one) => [
    String(one.registries),
    `${one.roundTripMs} ms`,
    String(one.requests),
    (one.requests / COUNT).toFixed(1),
    String(one.fastestSecond),
    `${one.seconds.toFixed(1)} s`,
    `${Math.round(one.peakMb)} MB`,
    one.verdicts,
  ]);
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.split(' ').slice(0, 2).join(' ') ?? 'unknown'}`;
  const headings = [
    'registries',
    'round trip',
    'requests',
    'an image',
    'fastest second at one',
    'time',
    'memory',
  ];
  return `<!-- generated by npm run bench:preflight -->

# Preflight of ${COUNT} images

Measured ${new Date().toISOString().slice(0, 10)} on ${machine}: \`slsa-provenance preflight\` from \`dist/\`, a process
of its own with Node.js's own settings, on ${COUNT} Deployments with an image each, of which half are signed in both
layouts, and the ImageValidatingPolicy for them. Registries are the fakes of the tests, on the same machine. A registry
is asked about 25 images in a second at most, four at a time; "fastest second" is the most requests that arrived at one
registry within any second.

${table([...headings, 'answers'], rows)}
`;
}
