import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import type { Stack } from '../conformance/stack/index.ts';
import { criticalPath } from './critical-path.ts';
import { pushFresh, type PushedImage } from './images.ts';
import { measure, type Usage } from './measure.ts';
import type { Recording } from './recorder.ts';
import type { Bar, Results, Sample } from './results.ts';
import type { Scenario } from './scenarios.ts';
import type { Stage } from './stage.ts';
import { attachersOn, signersOn, thisAction, type Tool } from './tools.ts';
import { unavoidable } from './unavoidable.ts';
import { verifiersOn } from './verifiers.ts';
import { waitingOf } from './waiting.ts';

/** Every tool in every scenario, one after the other in each round, each on images of its own. */
export async function comparison(
  stage: Stage,
  scenarios: readonly Scenario[],
  scratch: string,
): Promise<Pick<Results, 'samples' | 'waterfalls'>> {
  const samples: Sample[] = [];
  const waterfalls: Record<string, readonly Bar[]> = {};
  for (const turn of turnsOf(scenarios, stage)) {
    const { usage, recording } = await runOnce(stage, turn, scratch);
    const sample = sampleOf(turn, usage, recording);
    samples.push(sample);
    console.log(lineOf(sample));
    if (turn.scenario.name === '1 image') waterfalls[turn.tool.name] = barsOf(recording);
  }
  return { samples, waterfalls };
}

interface Turn {
  readonly scenario: Scenario;
  readonly roundTripMs: number;
  readonly round: number;
  readonly tool: Tool;
}

function turnsOf(scenarios: readonly Scenario[], { stack }: Stage): Turn[] {
  return scenarios.flatMap((scenario) =>
    scenario.roundTripsMs.flatMap((roundTripMs) =>
      Array.from({ length: scenario.rounds }, (_, round) =>
        toolsFor(scenario, stack)
          .filter(({ name }) => name === 'this action' || round < (scenario.roundsOfOthers ?? Infinity))
          .map((tool) => ({ scenario, roundTripMs, round, tool })),
      ).flat(),
    ),
  );
}

function toolsFor({ task, attached }: Scenario, stack: Stack): readonly Tool[] {
  if (task === 'verify') return verifiersOn(stack);
  return attached === undefined ? signersOn(stack) : attachersOn(stack, attached);
}

async function runOnce(stage: Stage, { scenario, roundTripMs, tool }: Turn, scratch: string) {
  const registries = stage.registries.slice(0, scenario.registries);
  const images: PushedImage[] = [];
  while (images.length < scenario.images) images.push(await pushFresh(registries, scenario.platforms));
  const directory = mkdtempSync(path.join(scratch, 'run-'));
  if (scenario.task === 'verify') await signAhead(stage, scenario, images, directory);
  const commands = await tool.commands(images, directory);
  const { result, recording } = await stage.recorder.record(stage.proxy, roundTripMs, () =>
    measure(commands),
  );
  return { usage: result, recording };
}

async function signAhead(
  { stack, proxy }: Stage,
  { attached }: Scenario,
  images: readonly PushedImage[],
  scratch: string,
) {
  proxy.setRoundTrip(0);
  await measure(await thisAction(stack, attached).commands(images, scratch));
}

function sampleOf({ scenario, round, tool }: Turn, usage: Usage, recording: Recording): Sample {
  const { hops, connections, receivedBytes, roundTripMs } = recording;
  const count = (pattern: RegExp) =>
    hops.filter(({ url, status }) => status < 300 && pattern.test(url.pathname)).length;
  const critical = criticalPath(recording);
  const steps = scenario.task === 'sign' && tool.name === 'this action' ? unavoidable(recording) : undefined;
  return {
    ...{ scenario: scenario.name, images: scenario.images, roundTripMs, round, tool: tool.name },
    wallMs: Math.round(usage.wallMs),
    cpuMs: Math.round(usage.cpuMs),
    peakMb: Math.round(usage.peakMb),
    requests: hops.length,
    connections,
    receivedBytes,
    identityTokens: count(/^\/idtoken$/),
    certificates: count(/\/signingCert$/),
    logEntries: count(/\/log\/entries$/),
    sequential: { requests: critical.hops.length, connections: critical.connections },
    waiting: waitingOf(recording),
    unavoidableMs: steps && Math.round(steps.reduce((sum, { ms }) => sum + ms, 0)),
  };
}

function barsOf(recording: Recording): Bar[] {
  const { hops } = criticalPath(recording);
  return recording.hops.map((hop) => ({
    label: labelOf(hop.method, hop.url, hop.status),
    openedMs: hop.opened,
    sentMs: hop.sent,
    receivedMs: hop.received,
    critical: hops.includes(hop),
  }));
}

/** `PUT ghcr.io index 201`: what is asked for rather than its name. */
function labelOf(method: string, { host, pathname }: URL, status: number): string {
  const [, what = pathname] = LABELS.find(([pattern]) => pattern.test(pathname)) ?? [];
  return `${method} ${host} ${what} ${status}`;
}

const LABELS: readonly (readonly [RegExp, string])[] = [
  [/\/idtoken$/, 'identity token'],
  [/\/signingCert$/, 'certificate'],
  [/\/log\/entries$/, 'log entry'],
  [/\/token$/, 'registry token'],
  [/\/referrers\//, 'referrers'],
  [/\/manifests\/sha256-\w+\.sig$/, '.sig tag'],
  [/\/manifests\/sha256-\w+\.att$/, '.att tag'],
  [/\/manifests\/sha256-\w+$/, 'index'],
  [/\/manifests\//, 'manifest'],
  [/\/blobs\/uploads?\//, 'upload'],
  [/\/blobs\//, 'blob'],
  [/^\/registry-blobs\//, 'blob'],
];

function lineOf(sample: Sample): string {
  const { scenario, roundTripMs, round, tool, wallMs, cpuMs, peakMb, requests, receivedBytes = 0 } = sample;
  return `${scenario}, ${roundTripMs} ms, round ${round + 1}, ${tool}: ${wallMs} ms, ${cpuMs} ms CPU, ${peakMb} MB, ${requests} requests, ${receivedBytes} bytes received`;
}
