// `npm run bench`: runs every tool in every scenario, side by side on the same services, writes results.json, and
// from it RESULTS.md and its pictures. --quick: one image alone. --only TEXT: the scenarios with that in their
// name, anew. --render: only the latter.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { makeCached } from '../conformance/stack/cache.ts';
import { goToolVersion, pinnedGoTool } from '../conformance/stack/go-tools.ts';
import { missingFrom, TO_RUN } from '../conformance/stack/machine.ts';
import { isInside, runInside } from '../conformance/stack/namespace.ts';
import { makeBundle } from './bundles.ts';
import { comparison } from './comparison.ts';
import { render } from './render.ts';
import { readResults, writeResults } from './results.ts';
import { QUICK, type Scenario, SCENARIOS } from './scenarios.ts';
import { startStage } from './stage.ts';
import { measureStartup } from './startup.ts';

const TIME = {
  program: '/usr/bin/time',
  args: ['-f', '%M', 'true'],
  why: 'measures processor time and memory',
  debian: 'time',
};
const SERVICES = [
  'cosign-3.1',
  'ct-server',
  'fulcio',
  'olareg',
  'distribution',
  'rekor',
  'rekor-tiles-2.2',
] as const;
const MORE_SERVICES = ['rekor-tiles-2.3', 'rekor-tiles-2.4', 'timestamp-authority', 'trillian'] as const;

const options = process.argv.slice(2);
if (options.includes('--render')) render();
else if (isInside()) await bench();
else process.exitCode = await prepare();

/** Builds what is missing, where there is a network, and goes on where there is none. */
async function prepare(): Promise<number> {
  const missing = missingFrom([...TO_RUN, TIME]);
  if (missing !== undefined) {
    console.error(missing);
    return 1;
  }
  for (const name of [...SERVICES, ...MORE_SERVICES]) await makeCached(pinnedGoTool(name, false));
  await makeBundle('github-attest');
  await makeBundle('plain-bundle');
  const exitCode = await runInside();
  if (exitCode === 0) render();
  return exitCode;
}

async function bench(): Promise<void> {
  // The first process of a PID namespace ends for a signal only if it says so; everything else ends with it.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
  const scratch = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const scenarios = chosen();
  const startup = await measureStartup(scratch);
  const stage = await startStage(path.join(scratch, 'stack'));
  try {
    const { samples, waterfalls } = await comparison(stage, scenarios, scratch);
    const versions = { cosign: await goToolVersion('cosign-3.1'), node: process.version };
    const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}`;
    const date = new Date().toISOString().slice(0, 10);
    const kept = options.includes('--only') ? readResults() : undefined;
    const names = new Set(scenarios.map(({ name }) => name));
    const others = kept?.samples.filter(({ scenario }) => !names.has(scenario)) ?? [];
    const drawn = { ...kept?.waterfalls, ...waterfalls };
    writeResults({ date, machine, versions, samples: [...others, ...samples], startup, waterfalls: drawn });
  } finally {
    await stage.close();
  }
  rmSync(scratch, { recursive: true, force: true });
  // Connections that are kept open do not matter any more.
  process.exit();
}

function chosen(): readonly Scenario[] {
  if (options.includes('--quick')) return QUICK;
  const only = options[options.indexOf('--only') + 1] ?? '';
  return options.includes('--only') ? SCENARIOS.filter(({ name }) => name.includes(only)) : SCENARIOS;
}
