import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import resultSchema from '../../docs/result.schema.json' with { type: 'json' };
import type { Digest } from '../../src/subject/digest.ts';
import type { Result } from '../../src/task/sign/result.ts';
import { type Attached, attachedTo } from '../support/attached.ts';
import { type Image, singleImage, storeImage } from '../support/image.ts';
import { jobOf } from '../support/job.ts';
import type { Mode } from '../fake/registry/modes.ts';
import { type FakeRegistry, type RegistryOptions, startRegistry } from '../fake/registry/registry.ts';
import { type ActionOutcome, type ActionRun, runAction } from '../support/run-action.ts';
import { type FakeSigstore, type SigstoreOptions, startSigstore } from '../fake/sigstore/index.ts';
import type { SigningConfigOptions } from '../fake/sigstore/trust.ts';
import type { Leftovers } from '../support/stranger.ts';
import type { RequestLogEntry } from '../support/traffic.ts';
import { leaksIn, masksIn } from './leaks.ts';

export const PATH = 'acme/app';
export const IDENTITY = 'https://github.com/octo-org/octo-repo/.github/workflows/release.yml@refs/heads/main';

const isResult = new Ajv2020({ strict: true, strictTypes: false }).compile(resultSchema);

export const SLSA = 'https://slsa.dev/provenance/v1';
export const SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';

/** The tag of the referrers index; `.sig` and `.att` follow it in those of the legacy format. */
export const tagOf = (digest: string): string => digest.replace(':', '-');

/** A run of the action, and what the services saw of it. */
export interface StepRun extends ActionOutcome {
  readonly requests: readonly RequestLogEntry[];
  /** Writes to either log that the log took. */
  readonly logWrites: number;
  /** Every value that the run registered as a secret, in order. */
  readonly masks: readonly string[];
  /** `result.json`; undefined when there is none. */
  readonly result: Result | undefined;
  /** The code of the error that the step ended with. */
  readonly errorCode: string | undefined;
  /** The error as people read it. */
  readonly error: string;
}

export type StepOptions = Partial<ActionRun> & { readonly config?: SigningConfigOptions };

/** Everything around a step: a Sigstore instance, registries with an image, and the runner. */
export interface Stage {
  readonly sigstore: FakeSigstore;
  readonly image: Image;
  /** Starts a registry that holds the image as `acme/app` and that the job is logged in to. */
  registry(mode: Mode, options?: Partial<RegistryOptions>): Promise<FakeRegistry>;
  /** Runs the shipped action. Fails the test when a secret appears anywhere that it must not. */
  run(inputs: Readonly<Record<string, string>>, options?: StepOptions): Promise<StepRun>;
  /** What readers find beside the digest, sorted, each verified without this project's code. */
  attached(registry: FakeRegistry, digest?: Digest): Attached[];
  close(): Promise<void>;
}

/** Registries with a referrers API that works: readers of the others go through the index. */
const WITH_REFERRERS: readonly Mode[] = ['oci11', 'acr', 'gar'];

/** What others left: tests that have a stranger look for that themselves. */
const NOTHING_ELSE: Leftovers = { index: [], sig: [], att: [] };

let images = 0;

/** Tests may share one: each call of `registry` gives an empty one. */
export async function openStage(options: SigstoreOptions = {}): Promise<Stage> {
  const sigstore = await startSigstore(options);
  const image = singleImage(`stage ${images++}`);
  const open = new Map<FakeRegistry, Mode>();
  const leftovers: { remove(): Promise<void> }[] = [];
  const registry: Stage['registry'] = async (mode, wanted = {}) => {
    const started = await startRegistry({ mode, traffic: sigstore.traffic, ...wanted });
    storeImage(started.store, PATH, image, 'v1');
    open.set(started, mode);
    return started;
  };
  return {
    sigstore,
    image,
    registry,
    run: (inputs, step = {}) => runStep({ sigstore, registries: [...open.keys()], leftovers }, inputs, step),
    attached: (at, digest = image.digest) => {
      const through = WITH_REFERRERS.includes(open.get(at) ?? 'plain') ? 'referrers' : 'index';
      const where = { store: at.store, repository: PATH, digest, sigstore, through } as const;
      const found = attachedTo({ ...where, leftovers: NOTHING_ELSE });
      return found.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
    },
    close: async () => {
      await Promise.all([sigstore, ...open.keys()].map((service) => service.close()));
      await Promise.all(leftovers.map((one) => one.remove()));
    },
  };
}

/** Concurrent writes arrive in any order. */
function nameOf({ format, predicateType, digest }: Attached): string {
  return `${format} ${predicateType ?? ''} ${digest}`;
}

interface Surroundings {
  readonly sigstore: FakeSigstore;
  readonly registries: readonly FakeRegistry[];
  /** Where runs leave what is to be removed in the end. */
  readonly leftovers: { remove(): Promise<void> }[];
}

async function runStep(
  { sigstore, registries, leftovers }: Surroundings,
  inputs: Readonly<Record<string, string>>,
  { config, ...step }: StepOptions,
): Promise<StepRun> {
  const job = await jobOf(sigstore, config);
  leftovers.push(job);
  const before = { requests: sigstore.traffic.requests.length, entries: sigstore.entries.length };
  const logins = registries.map(({ host, dockerAuth }) => [host, dockerAuth] as const);
  const outcome = await runAction({
    dockerConfig: { auths: Object.fromEntries(logins) },
    ...step,
    inputs: { ...job.inputs, ...inputs },
    environment: { ...job.environment, ...step.environment },
  });
  leftovers.push(outcome);
  const run = {
    ...outcome,
    requests: sigstore.traffic.requests.slice(before.requests),
    logWrites: sigstore.entries.length - before.entries,
    masks: masksIn(outcome.stdout),
    result: await resultIn(outcome),
    ...errorIn(outcome.stdout),
  };
  const known = [
    sigstore.idTokenRequestToken,
    inputs['registry-password'] ?? '',
    inputs['github-token'] ?? 'ghs_of-the-runner',
    ...registries.flatMap(({ secrets }) => secrets),
  ];
  const leaks = leaksIn({ ...run, files: await filesOf(outcome) }, known);
  if (leaks.length > 0) throw new Error(`a secret appears in ${leaks.join(', ')}`);
  return run;
}

/** What the run itself wrote: not the files that the runner gave it. */
async function filesOf({ temporaryDirectory }: ActionOutcome): Promise<Record<string, string>> {
  const entries = await readdir(temporaryDirectory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'config.json');
  const texts = files.map(async ({ parentPath, name }) => {
    const file = path.join(parentPath, name);
    return [path.relative(temporaryDirectory, file), await readFile(file, 'utf8')] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}

/** Every `result.json` must be of the published form. */
async function resultIn({ outputs }: ActionOutcome): Promise<Result | undefined> {
  const file = outputs['result-path'];
  if (file === undefined) return undefined;
  const result = JSON.parse(await readFile(file, 'utf8')) as Result;
  expect(isResult(result), JSON.stringify(isResult.errors)).toBe(true);
  return result;
}

/** `::error title=<code>::<message>`, as the runner reads it. */
function errorIn(stdout: string): Pick<StepRun, 'error' | 'errorCode'> {
  const [, errorCode, data] = /^::error title=([^:]*)::(.*)$/m.exec(stdout) ?? [];
  const error = data?.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%') ?? '';
  return { errorCode, error };
}

/** The step failed with this code: cause and way out are said, to people, and no stack is shown. */
export function expectFailure(run: StepRun, code: string, ...says: (string | RegExp)[]): void {
  expect([run.exitCode, run.errorCode, run.outputs['outcome']]).toEqual([1, code, 'failed']);
  for (const words of [...says, /^Likely cause: /m, /^Fix:/m]) {
    expect(run.error).toMatch(words);
  }
  expect(run.stderr).toBe('');
  expect(run.stdout).not.toMatch(/\n\s+at .*\.js/);
}

/** The lines of a file that an output names, parsed. */
export async function linesOf(run: StepRun, output: string): Promise<unknown[]> {
  const text = await readFile(run.outputs[output] ?? '', 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}
