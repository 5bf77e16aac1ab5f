import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import http, { type ClientRequest } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { sign } from '../../src/action/sign/main.ts';
import { readEnvironment } from '../../src/github/environment.ts';
import { Failure } from '../../src/shared/failure.ts';
import { collectingLog, type CollectingLog } from './log.ts';

/**
 * The life of one run among several in this process. Ended, it sends nothing more and learns nothing more,
 * as if SIGKILL had met a process of its own.
 */
export class Life {
  readonly #underWay = new Set<Promise<unknown>>();
  readonly #end = Promise.withResolvers<undefined>();
  #isOver = false;

  /** Resolves when the life is over. */
  get ended(): Promise<undefined> {
    return this.#end.promise;
  }

  end(): void {
    this.#isOver = true;
    this.#end.resolve(undefined);
  }

  /** Resolves when servers have carried out what had been sent before the end. */
  async settled(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  request(start: () => ClientRequest): ClientRequest {
    // Never answered: what would be sent goes nowhere.
    if (this.#isOver) return new PassThrough() as unknown as ClientRequest;
    const outgoing = start();
    // Also after an error, which the action is told of.
    const closed = new Promise((resolve) => outgoing.on('close', resolve));
    this.#underWay.add(closed);
    outgoing.on('close', () => this.#underWay.delete(closed));
    const emit = outgoing.emit.bind(outgoing) as (event: string, ...values: unknown[]) => boolean;
    outgoing.emit = (event: string, ...values: unknown[]) =>
      this.#isOver && event !== 'close' ? false : emit(event, ...values);
    return outgoing;
  }
}

const lives = new AsyncLocalStorage<Life>();
const requestOfNode = http.request as (...values: unknown[]) => ClientRequest;
http.request = (...values: unknown[]) => {
  const start = () => requestOfNode(...values);
  return lives.getStore()?.request(start) ?? start();
};
syncBuiltinESMExports();

export interface InProcessRun {
  readonly inputs: Readonly<Record<string, string>>;
  /** Variables of the runner and the job. */
  readonly environment: Readonly<Record<string, string>>;
  /** Contents of `config.json` in DOCKER_CONFIG. */
  readonly dockerConfig?: object;
  readonly life?: Life;
}

export interface InProcessOutcome {
  readonly outputs: Readonly<Record<string, string>>;
  /** What the run failed with. */
  readonly failure: Failure | undefined;
  readonly log: CollectingLog;
}

/** Runs the sign action without starting a process, for products of many runs. An ended life has no outcome. */
export async function signInProcess(run: InProcessRun): Promise<InProcessOutcome | undefined> {
  const { life = new Life() } = run;
  const directory = await mkdtemp(path.join(tmpdir(), 'run-'));
  await writeFile(path.join(directory, 'config.json'), JSON.stringify(run.dockerConfig ?? {}));
  const variables = { HOME: directory, RUNNER_TEMP: directory, DOCKER_CONFIG: directory, ...run.environment };
  const log = collectingLog();
  const outputs: Record<string, string> = {};
  const started = lives.run(life, () => {
    setInputs({ 'show-summary': 'false', ...run.inputs });
    return sign(readEnvironment(variables), (name, value) => void (outputs[name] = value), log);
  });
  try {
    const ended = await Promise.race([outcomeOf(started), life.ended.then(() => 'killed' as const)]);
    if (ended !== 'killed') return { outputs, failure: ended, log };
    await life.settled();
    return undefined;
  } finally {
    // A run that was ended may still be writing.
    await rm(directory, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Inputs are variables of the process. The action reads them before it waits for anything. */
function setInputs(inputs: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(process.env)) if (name.startsWith('INPUT_')) process.env[name] = '';
  for (const [name, value] of Object.entries(inputs)) process.env[`INPUT_${name.toUpperCase()}`] = value;
}

async function outcomeOf(started: Promise<void>): Promise<Failure | undefined> {
  try {
    await started;
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}
